"""Speaking: a rule is put into words, by itself or through another one, within bounds."""

import pytest

from companion.domain.memory import Memory
from companion.domain.persona import Source
from companion.engines.book import Book, make_book
from companion.engines.choice import Candidate
from companion.engines.freshness import lately
from companion.engines.scene import Scene
from companion.engines.speaking import DEAR, LATE, REDIRECTS, Spoken, Stage, sayings, speak, spent_line
from tests.unit.engines.making import Talk, fact, meant, pack, turn

QUIET = "\n# quiet [quiet]\n< Mm.\n"


def book_of(rules: str) -> Book:
    """These rules compiled."""
    return make_book((Source("t/t.talk", rules),))


def stage_of(book: Book, **fields: object) -> Stage:
    """Where rules of this book speak now."""
    taken = turn(pack(""), meant("hello", feeling="joy"), memory=Memory(facts=(fact("pet", "dog Rex"),)))
    return Stage(book, Scene(taken), lately(taken), **fields)  # type: ignore[arg-type]


def spoken(rules: str, slots: dict[str, str] | None = None, **fields: object) -> Spoken | str:
    """What the first of these rules says, or why it says nothing."""
    book = book_of(rules)
    candidate = Candidate(book.rules[0], (False, False, False, 1.0), 1.0, None, slots or {})
    return speak(candidate, stage_of(book, **fields))


def words(rules: str, slots: dict[str, str] | None = None, **fields: object) -> str:
    """The text that is said, or the reason for silence."""
    said = spoken(rules, slots, **fields)
    return said.text if isinstance(said, Spoken) else said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Yes.", "Yes."),
        ("So {{ x }}.", "So bread."),
        ("  Yes.  ", "Yes."),
        ("{% if user.pet %}A pet.{% endif %}", "A pet."),
        ("{% if user.cat %}A cat.{% endif %}", "would be empty"),
        ("{{ y }}", "y is not known"),
        ("{{ user.cat }}!", "user.cat is not known"),
        ("What?", "would ask again"),
        ("{% if user.pet %}A pet.{% else %}What?{% endif %}", "A pet."),
        ("{% if user.cat %}A cat.{% else %}What?{% endif %}", "would ask again"),
        ("<[presumes frame] Oh.", "presumes frame"),
        ("<[hour > 22] Late.", "hour > 22"),
        ("<[presumes feeling joy] Ha.", "Ha."),
    ],
)
def test_a_line_is_said_or_tells_why_not(line: str, said: str) -> None:
    """Filled, proven, not empty, and asking only where that is welcome."""
    line = line if line.startswith("<") else f"< {line}"
    assert words(f"# a\n> hello\n{line}", {"x": "bread"}, may_ask=False) == said


def test_the_next_line_speaks_when_one_cannot() -> None:
    """The reason told is that of the last one tried."""
    assert words("# a\n> hello\n< {{ y }}\n< Well.") == "Well."
    assert words("# a\n> hello\n< {{ y }}\n< {{ y }}!") == "y is not known"


@pytest.mark.parametrize("length", range(1, REDIRECTS + 3))
def test_the_word_is_passed_on_a_few_times_at_most(length: int) -> None:
    """A chain that is too long says nothing."""
    chain = "".join(f"# r{number}\n> x{number}\n@ r{number + 1}\n" for number in range(length))
    said = words(f"{chain}# r{length}\n> y\n< Here.")
    assert said == ("Here." if length <= REDIRECTS else "has nothing to say")


@pytest.mark.parametrize("rules", ["# a\n> x\n@ a", "# a\n> x\n@ b\n# b\n> y\n@ a", "# a\n> x\n@ nowhere"])
def test_a_ring_or_a_dead_end_says_nothing(rules: str) -> None:
    """It does not turn for ever."""
    assert words(rules) == "has nothing to say"


def test_a_rule_that_passes_on_keeps_its_own_slots_and_effects() -> None:
    """The other one lends its words only, and their freshness."""
    talk = Talk("# a [topic t]\n> i like {x:word}\n@ b\n# b\n> never {x:word}\n< So {{ x }}." + QUIET)
    assert talk.say("i like bread") == "So bread."
    assert talk.reply is not None
    assert (talk.reply.why.rule, len(talk.reply.effects)) == ("a", 1)
    assert [line.partition("#")[0] for line in talk.memory.ledger] == ["b"]


def test_everything_a_rule_could_say_is_told() -> None:
    """For the samples of a pack."""
    book = book_of("# a\n> hello\n< One.\n< {{ y }}\n< Two.")
    candidate = Candidate(book.rules[0], (False, False, False, 1.0))
    assert list(sayings(candidate, stage_of(book))) == ["One.", "Two."]


def test_memories_are_noted_once_each() -> None:
    """In the order in which a line names them."""
    said = spoken("# a\n> hello\n< {{ user.pet }} and {{ user.dog }}.")
    assert isinstance(said, Spoken)
    assert [memory.value for memory in said.memories] == ["dog Rex"]


@pytest.mark.parametrize(("left", "said"), [(100, "hour > 22"), (2, "hour > 22"), (1, LATE), (0, LATE)])
def test_work_is_counted(left: int, said: str) -> None:
    """A line that cannot be said costs something, too."""
    assert words("# a\n> hello\n<[hour > 22] Late.\n<[hour > 22] Later.", left=[left]) == said


@pytest.mark.parametrize(("left", "said"), [(DEAR, "A pet."), (DEAR - 1, LATE)])
def test_a_line_that_must_be_compiled_costs_more(left: int, said: str) -> None:
    """Compiling is what takes time."""
    assert words("# a\n> hello\n< {% if user.pet %}A pet.{% endif %}", left=[left]) == said


def test_a_choice_falls_the_same_way_for_the_same_turn() -> None:
    """And not always the same way in other turns."""
    rules = "# a\n> hello\n< {One|Two|Three|Four}.\n"
    assert words(rules) == words(rules)
    heard = {Talk(rules, turn=number).say("hello") for number in range(12)}
    assert len(heard) > 1


@pytest.mark.parametrize(("line", "thing"), [("a#1", "Rex"), ("a#1", "rex the dog"), ("b#2", "🐕"), ("b#2", "\udc80")])
def test_a_spent_line_is_named_by_line_and_thing(line: str, thing: str) -> None:
    """Shortly, without the thing itself, and without what would split a bubble's name."""
    name = spent_line(line, thing)
    assert name.startswith(f"{line}@")
    assert thing not in name
    assert "+" not in name
    assert len(name) == len(line) + 9
