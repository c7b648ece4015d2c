"""A book made while parts of it are known already is the same book as one made from nothing."""

from collections.abc import Iterator

import pytest

from companion.domain.persona import Source
from companion.engines.book import Book, forget, make_book
from companion.engines.script import read_script

BASE = Source("base/a.talk", "~pet: dog, cat\n# a\n> my (dog|cat) is {x:word} *\n> * ~pet *\n< {{ x }}\n< Pets.\n")
OTHER = Source("base/b.talk", "# b\n> (broken\n> fine\n< Fine.\n")


@pytest.fixture(autouse=True)
def _nothing_known() -> Iterator[None]:
    """Every test begins and ends with nothing read."""
    forget()
    yield
    forget()


def own(text: str) -> Source:
    """The file that is being written."""
    return Source("mine/a.talk", text)


def afresh(*sources: Source) -> Book:
    """The book made from nothing."""
    forget()
    return make_book(sources)


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
    made = [make_book((BASE, OTHER, own(text))) for text in edits]
    assert made == [afresh(BASE, OTHER, own(text)) for text in edits]


def test_the_same_files_are_made_into_one_book() -> None:
    """Whoever asks first pays for it."""
    assert make_book([BASE, OTHER]) is make_book((BASE, Source(OTHER.file, OTHER.text)))


def test_a_second_pack_reads_only_its_own_files() -> None:
    """What both extend was read for the first."""
    make_book((BASE, OTHER, Source("wren/a.talk", "# w\n> w\n< W.")))
    before = read_script.cache_info()
    make_book((BASE, OTHER, Source("slate/a.talk", "# s\n> s\n< S.")))
    after = read_script.cache_info()
    assert (after.misses - before.misses, after.hits - before.hits) == (1, 2)


def test_a_day_of_writing_does_not_fill_the_memory() -> None:
    """Old files are let go."""
    for number in range(300):
        make_book((BASE, own(f"# c\n> x{number}\n< X.\n")))
    assert read_script.cache_info().currsize <= 128


def test_what_cannot_be_read_is_told_every_time() -> None:
    """At the place where it stands now, in whichever file."""
    first = make_book((OTHER,)).findings
    moved = make_book((Source("base/b.talk", f"\n{OTHER.text}"),)).findings
    assert [(one.file, one.line, one.column) for one in (*first, *moved)] == [
        ("base/b.talk", 2, 3),
        ("base/b.talk", 3, 3),
    ]


def test_a_rule_that_only_says_hears_what_the_earlier_one_heard() -> None:
    """The findings of its patterns are told where it stands itself."""
    book = make_book((OTHER, own("# b\n< Voiced.\n")))
    rule = book.rule("b")
    assert rule is not None
    assert [hear.text for hear in rule.hears] == ["(broken", "fine"]
    assert [(one.file, one.line) for one in book.findings] == [("mine/a.talk", 1)]


def test_graves_and_rejoinders_are_found_by_their_names() -> None:
    """A rule that nobody wrote is None."""
    book = make_book((own("# a [grave]\n> a\n< What?\n  # a.b\n  > b\n  < B.\n"),))
    assert [rule.id for rule in book.graves] == ["a"]
    assert book.rejoinders == {"a": (1,)}
    assert list(book.patterns) == [1]
    assert book.rule("c") is None
