"""A book made with what the last one left is the same book as one made from nothing."""

import pytest

from companion.domain.persona import Source
from companion.engines.book import Book, Kept, make_book

BASE = Source("base/a.talk", "~pet: dog, cat\n# a\n> my (dog|cat) is {x:word} *\n> * ~pet *\n< {{ x }}\n< Pets.\n")
OTHER = Source("base/b.talk", "# b\n> (broken\n> fine\n< Fine.\n")


def own(text: str) -> Source:
    """The file that is being written."""
    return Source("mine/a.talk", text)


def same(one: Book, two: Book) -> bool:
    """Whether both hear, say and find fault with the same."""
    return (one.rules, one.index, one.rejoinders, one.patterns, one.findings) == (
        two.rules, two.index, two.rejoinders, two.patterns, two.findings,
    )  # fmt: skip


@pytest.mark.parametrize(
    "edits",
    [
        ("# c\n> x\n< X.\n", "# c\n> y\n< X.\n"),
        ("# c\n> x\n< X.\n", "# z\n> q\n< Q.\n# c\n> x\n< X.\n", ""),
        ("# a\n< Voiced.\n", "# a\n> else\n< Else.\n", "# a\n< Voiced.\n"),
        ("# c\n> (x\n< X.\n", "# c\n> x\n< X.\n  # c.d\n  > * my dog *\n  < D.\n"),
    ],
)
def test_every_edit_gives_the_same_book_as_a_fresh_reading(edits: tuple[str, ...]) -> None:
    """Rules before and after it move, and are still filed under their own numbers."""
    kept = Kept()
    for text in edits:
        sources = (BASE, OTHER, own(text))
        assert same(make_book(sources, kept), make_book(sources))


def test_only_what_the_last_book_was_made_of_is_kept() -> None:
    """A day of writing does not fill the memory."""
    kept = Kept()
    for number in range(5):
        make_book((BASE, own(f"# c\n> x{number}\n< X.\n")), kept)
    assert set(kept.scripts) == {BASE, own("# c\n> x4\n< X.\n")}
    assert "x4" in kept.drawn
    assert "x3" not in kept.drawn
