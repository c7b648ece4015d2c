"""What the rules behind a reply looked at is found from its why."""

import pytest

from companion.domain.persona import Source
from companion.domain.reply import Why
from companion.engines.book import Book, make_book
from companion.simulation.exchanges import exchanges
from companion.simulation.lines import Answered, Line

TALK = """# cat  [ack]
> * my cat *
< A cat.
# sad  [lead]
? feeling is sadness
< That is sad.
# quiet  [quiet]
< Mm.
<[feeling is joy] How nice.
# pass
> *
@ cat
"""


@pytest.fixture
def book() -> Book:
    """A book with a rule of each kind."""
    return make_book((Source("p/a.talk", TALK),))


def looked(book: Book, why: Why, *texts: str) -> frozenset[str] | None:
    """What was looked at when these lines were said for this reason."""
    used = tuple(variant.id for rule in book.rules for variant in rule.variants if variant.text in texts)
    (found,) = exchanges(book, [Answered(Line("s", "my cat", "convai"), "A cat.", used, why)])
    assert (found.line, found.reply, found.source) == ("my cat", "A cat.", "convai")
    return found.looked


@pytest.mark.parametrize(
    ("parts", "looks"),
    [
        (("ack cat",), {"words"}),
        (("ack cat", "lead sad"), {"words", "feeling"}),
        (("whole quiet",), set()),
        (("whole quiet", "lead sad"), {"feeling"}),
        (("whole pass",), set()),
    ],
)
def test_all_parts_of_a_reply_count(book: Book, parts: tuple[str, ...], looks: set[str]) -> None:
    """A rule that takes anything and passes the word on is a catch-all, wherever the words come from."""
    assert looked(book, Why("rules", parts=parts), "A cat.") == looks


def test_the_line_said_counts_with_its_own_conditions(book: Book) -> None:
    """The same rule, another line."""
    assert looked(book, Why("rules", parts=("whole quiet",)), "How nice.") == {"feeling"}


def test_care_and_commands_answer_the_message(book: Book) -> None:
    """But what care says in place of a reply that may not be said answers anything."""
    assert looked(book, Why("companion", "care.suicide")) == {"words"}
    assert looked(book, Why("companion", "command.help")) == {"words"}
    assert looked(book, Why("companion", "care.quiet", parts=("cat",))) == set()
    assert looked(book, Why("companion", "care.farewell", parts=("cat",))) == {"act"}


def test_another_engine_tells_nothing(book: Book) -> None:
    """It is not taken for a catch-all, nor for one that hears."""
    assert looked(book, Why("mirror")) is None


def test_what_was_remembered_is_kept(book: Book) -> None:
    """A reply made with something known is told from one without."""
    given = [Answered(Line("s", "x"), "y", (), Why("rules", memories=memories)) for memories in ((), ("my cat",))]
    assert [one.remembers for one in exchanges(book, given)] == [False, True]
