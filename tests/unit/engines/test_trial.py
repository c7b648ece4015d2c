"""Trials: samples are won, lost and said in the moment that their rule asks for, and a finding says why they are lost."""

from datetime import UTC

import pytest

from companion.domain.persona import Source
from companion.domain.understanding import Frame, Understanding
from companion.engines.book import make_book
from companion.engines.places import Places
from companion.engines.trial import NOON, Trial, failures
from tests.unit.engines.making import meant

QUIET = "\n# quiet [quiet]\n< Mm.\n"


def understand(text: str) -> Understanding:
    """What the word says: an exam, a question, a sadness; else nothing."""
    return meant(
        text,
        frames=(Frame("exam", "user", "user", "-"),) if "exam" in text else (),
        act="question_you" if text.endswith("?") else "other",
        feeling="sadness" if "sad" in text else "neutral",
        intensity=0.9 if "sad" in text else 0.1,
    )


def lost(text: str, rules: tuple[str, ...] = ()) -> list[str]:
    """The findings of these rules' samples, all when none is named, without the file."""
    sources = (Source("p/a.talk", text + QUIET),)
    book = make_book(sources)
    tried = [rule for rule in book.rules if not rules or rule.id in rules]
    found = failures(book, tried, Trial(understand), Places(sources))
    return [str(one).removeprefix("p/a.talk:") for one in found]


def test_samples_are_said_on_a_monday_at_noon() -> None:
    """Aware, so that no clock is needed."""
    assert (NOON.weekday(), NOON.hour, NOON.tzinfo) == (0, 12, UTC)


@pytest.mark.parametrize(
    "text",
    [
        "# a\n> * dog *\n< x\n= my dog\n=/ my cat",
        "# a\n? frame is exam\n< x\n= exam soon",
        "# a [answer]\n> who are you\n< x\n= who are you?\n# b\n> who (are|is) you\n< y",
        "# a [quiet]\n> * hm *\n< x\n= hm hm and more",
        "# a [grave]\n> gone\n< x\n= gone\n# b\n> gone\n< y",
        "# a\n> hi\n< What?\n  # a.b\n  ? no fact pet\n  > red\n  < x\n  = red\n  =/ blue",
        "# a\n? fact pet, likes\n> hi\n< {{ user.pet }}\n= hi -> Biscuit",
        "# a\n> i am sad\n< Why?\n= i am sad -> why",
        "# a [sequence]\n> hi\n< One.\n< Two.\n= hi -> one",
        "# a\n> my {x:word} *\n< So {{ x }}.\n= my bread is good -> so BREAD",
    ],
)
def test_a_rule_that_does_what_its_samples_say_has_no_finding(text: str) -> None:
    """Whatever the rule asks of the moment, and however long the talk of the day was."""
    assert lost(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("# a\n> x\n< x\n= y", "4:1: a loses this sample to quiet: it does not hear it"),
        ("# a\n> x\n? frame is exam\n< x\n= x", "5:1: a loses this sample to quiet: frame is exam"),
        ("# a\n? frame is exam\n? words > 9\n< x\n= exam", "5:1: a loses this sample to quiet: words > 9"),
        (
            "# a\n> * x *\n< x\n= x y z and w\n# b\n> x y *\n< y",
            "4:1: a loses this sample to b, which is more specific",
        ),
        ("# a\n> x\n< x\n= x\n# b [grave]\n> x\n< y", "4:1: a loses this sample to b, which is more specific"),
        ("# a\n> x\n< x\n=/ x", "4:1: a wins the sample it must not win"),
        ("# a\n> x\n< One.\n< Two.\n= x -> three", '5:1: a wins this sample but never says "three"'),
        ("# a\n> x\n? hour > 20\n< x\n= x\n=/ x", "6:1: a wins the sample it must not win"),
        ("# a\n> x\n< What?\n  # a.b\n  > y\n  < z\n  = w", "7:3: a.b loses this sample to quiet: it does not hear it"),
    ],
)
def test_a_lost_sample_names_the_winner_and_the_reason(text: str, told: str) -> None:
    """At the line where the sample stands."""
    assert lost(text) == [told]


def test_without_a_quiet_rule_the_winner_is_silence() -> None:
    """Nobody speaks."""
    sources = (Source("p/a.talk", "# a\n> x\n< x\n= y"),)
    book = make_book(sources)
    (found,) = failures(book, book.rules, Trial(understand), Places(sources))
    assert found.message == "a loses this sample to silence: it does not hear it"


def test_equals_win_together_for_chance_decides_between_them() -> None:
    """A quiet rule wins only when it is first."""
    text = "# a\n> x\n< x\n= x\n# b\n> x\n< y\n= x\n# c [quiet]\n> x\n< z\n= x"
    assert lost(text) == ["12:1: c loses this sample to a, which is more specific"] or lost(text) == [
        "12:1: c loses this sample to b, which is more specific"
    ]


def test_only_the_rules_that_are_given_are_tried() -> None:
    """Each of their samples in order."""
    text = "# a\n> x\n< x\n= y\n= z\n# b\n> w\n< w\n= y"
    assert [one.split(":")[0] for one in lost(text, ("a",))] == ["4", "5"]
    assert [one.split(":")[0] for one in lost(text)] == ["4", "5", "9"]


@pytest.mark.parametrize(
    ("condition", "hour"), [("hour > 21", 22), ("hour < 5", 4), ("hour is 7", 7), ("hour >= 12", 12)]
)
def test_the_hour_is_the_nearest_to_noon_that_the_rule_asks_for(condition: str, hour: int) -> None:
    """So the part of the day is that of the rule."""
    parts = {22: "night", 4: "night", 7: "morning", 12: "afternoon"}
    assert lost(f"# a\n> x\n? {condition}\n< It is {{{{ part_of_day }}}}.\n= x -> {parts[hour]}") == []
