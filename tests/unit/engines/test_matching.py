"""The matcher finds what a slow and obvious reference finds, whatever the rules and whatever the message."""

from collections.abc import Sequence
from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.chance import draw, pick
from companion.domain.persona import Source
from companion.engines.book import make_book
from companion.engines.hearing import Heard, hear
from companion.engines.patterns import find, make_pattern
from companion.engines.rows import Atom, PatternError, Row, expand
from companion.engines.slots import raw, said
from tests.unit.engines.making import meant

WORDS = ("a", "b", "c", "dog", "cat", "mother")
CONCEPTS = "~pet: dog, cat\n~kin: mother, a b"

SPECIAL = ("~pet", "~kin", "{x:~pet}", "{w:word}", "{n:number}")
GROUPS = tuple("|".join(words) for size in (2, 3) for words in permutations(WORDS, size))
STEPS = (WORDS, ("*",), SPECIAL, tuple(f"({words})" for words in GROUPS), tuple(f"[{word}]" for word in WORDS))
"""Steps of patterns by kind; every kind is as likely as another."""


def pattern_of(number: int) -> str:
    """A pattern of one to five steps, always the same for the same number."""
    kinds = [pick(STEPS, "kind", number, f"{at}") for at in range(1 + draw("size", number, "") % 5)]
    return " ".join(pick(kind, "step", number, f"{at}") for at, kind in enumerate(kinds))


PATTERNS = sorted({pattern_of(number) for number in range(6000)}, key=lambda text: (len(text), text))
"""Made before, because drawing them step by step takes longer than matching them; the shortest first."""
pattern = st.sampled_from(PATTERNS)
message = st.lists(st.sampled_from((*WORDS, "7")), max_size=9)


def fits(row: Sequence[Atom], words: Sequence[str]) -> bool:
    """Whether the row fits the words from end to end: every way is tried, nothing is clever."""
    if not row:
        return not words
    first, rest = row[0], row[1:]
    if first.kind == "*":
        return any(fits(rest, words[at:]) for at in range(len(words) + 1))
    return any(fits(rest, words[size:]) for size in sizes(first, words))


def sizes(atom: Atom, words: Sequence[str]) -> list[int]:
    """How many of the first words the atom may take."""
    if not words:
        return []
    if atom.kind == "said":
        return [1] if words[0] == atom.value else []
    if atom.kind == "any":
        return [1] if (words[0],) in atom.options else []
    if atom.value == "~pet":
        return [1] if words[0] in ("dog", "cat") else []
    if atom.value == "~kin":
        return [1] if words[0] == "mother" else [2] if list(words[:2]) == ["a", "b"] else []
    return (
        [1] if atom.kind == ("number" if words[0] == "7" else "word") and (words[0] == "7" or len(words[0]) > 2) else []
    )


def rows_of(text: str) -> tuple[Row, ...]:
    try:
        return expand(text)
    except PatternError:
        return ()


@settings(max_examples=5000, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(pattern, min_size=1, max_size=6), message)
def test_the_rules_found_are_those_of_the_slow_reference(patterns: list[str], words: list[str]) -> None:
    """Filed or not, a rule is found when, and only when, one of its patterns fits the whole message."""
    rules = "\n".join(f"# r{number}\n> {text}\n< x" for number, text in enumerate(patterns))
    book = make_book((Source("t/t.talk", f"{CONCEPTS}\n{rules}"),))
    heard = hear(meant(" ".join(words)), book.lexicon)
    wanted = {number for number, text in enumerate(patterns) if any(fits(row, words) for row in rows_of(text))}
    assert set(book.index.heard(heard)) == wanted


def hearing(text: str) -> Heard:
    return hear(meant(text), make_book((Source("t/t.talk", f"{CONCEPTS}\n# r\n> ~pet ~kin\n< x"),)).lexicon)


def matched(rule: str, text: str) -> dict[str, str] | None:
    """The slots of the pattern found in the text, or None."""
    heard = hearing(text)
    found = next(filter(None, (find(make_pattern(0, row), heard) for row in expand(rule))), None)
    return {slot.name: raw(slot, heard) for slot in found.slots} if found else None


@pytest.mark.parametrize(
    ("rule", "text", "slots"),
    [
        ("my dog is called {pet:name} *", "My dog is called Biscuit", {"pet": "Biscuit"}),
        ("my dog is called {pet:name} *", "my dog is called biscuit", {"pet": "biscuit"}),
        ("my dog is called {pet:name} *", "my dog is called home by the neighbours", None),
        ("my dog is called {pet:name} *", "my dog is called Sir Barks and he bites", {"pet": "Sir Barks"}),
        ("i am {n:number} years old", "I'm 34 years old", {"n": "34"}),
        ("i have {n:number} *", "i have three cats", {"n": "three"}),
        ("i have {n:number} *", "i have no cats", None),
        ("i like {x:text}", "I like my old red bike", {"x": "my old red bike"}),
        ("i like {x:text}", "i like a b c d e f g h i", None),
        ("i like {x:text} *", "i like trains, and you know that I always did", {"x": "trains"}),
        ("i like {x:text} because *", "i like rain because it is loud", {"x": "rain"}),
        ("* my {who:~kin} *", "then my mother came", {"who": "mother"}),
        ("* my {who:~kin} *", "then my a b came", {"who": "a b"}),
        ("i bought {x:word} *", "i bought bread", {"x": "bread"}),
        ("i bought {x:word} *", "i bought the bread", None),
    ],
)
def test_slots_keep_what_they_are_typed_for(rule: str, text: str, slots: dict[str, str] | None) -> None:
    """A slot takes a stretch of its own type, exactly as written, or the pattern does not fit."""
    assert matched(rule, text) == slots


@pytest.mark.parametrize(
    ("rule", "text", "fitting"),
    [
        ("hello", "hello", True),
        ("hello", "hello there", False),
        ("hello *", "hello", True),
        ("* hello", "oh hello", True),
        ("hello", "Hello! My cat is ill.", True),
        ("* ill", "my cat is ill. What now?", True),
        ("i am sad", "I'm sad", True),
        ("i'm sad", "i am sad", True),
        ("i am sad", "I’m sad", True),
        ("[oh] hello [you]", "hello you", True),
        ("(good|very good) dog", "very good dog", True),
        ("a * a * b", "a a b", True),
        ("a * a * b", "a b", False),
        ("~pet", "dogs", True),
        ("~pet", "doggish", False),
    ],
)
def test_a_pattern_fits_to_its_ends(rule: str, text: str, fitting: bool) -> None:
    """Without a star at an end the pattern must reach that end of the message or of one sentence."""
    assert (matched(rule, text) is not None) is fitting


@pytest.mark.parametrize(
    ("rule", "wrong"),
    [
        ("(a|b", "never closed"),
        ("a)", "never opened"),
        ("[a]", "nothing at all"),
        ("{x:colour}", "unknown slot type"),
        ("{x}", "no slot"),
        ("a { b", "no slot"),
        ("a : b", "means nothing"),
        (" ".join(["[~a]"] * 9), "more than 64"),
        ("((((((a))))))", "deep"),
    ],
)
def test_a_pattern_that_cannot_be_read_says_why(rule: str, wrong: str) -> None:
    """The error names what is wrong, for a writer who is no programmer."""
    with pytest.raises(PatternError, match=wrong):
        expand(rule)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab*()[]|~{}: x", max_size=40))
def test_any_text_is_a_pattern_or_a_pattern_error(text: str) -> None:
    """Nothing else comes out of reading a pattern, however broken."""
    assert isinstance(rows_of(text), tuple)


def test_text_is_said_back_turned_round_and_short() -> None:
    """What they like of theirs becomes yours, and no more of it than a line bears."""
    heard = hearing("i like my " + "very " * 5 + "loooong" * 20)
    found = find(make_pattern(0, expand("i like {x:text}")[0]), heard)
    assert found is not None
    spoken = said(found.slots[0], heard)
    assert spoken.startswith("your very")
    assert len(spoken) <= 60


def test_a_concept_is_found_leftmost_whether_it_is_a_word_or_a_phrase() -> None:
    """A phrase that comes before a word leaves the word to the next step."""
    book = make_book((Source("t/t.talk", f"{CONCEPTS}\n# r0\n> * ~kin * ~kin *\n< x"),))
    assert set(book.index.heard(hear(meant("a b mother"), book.lexicon))) == {0}
