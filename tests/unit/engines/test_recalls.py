"""A memory that fits follows the answer to what was said, in words of the pack, and is remembered as brought up."""

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.memory import Use
from companion.domain.turn import Recalled, Reminder
from companion.engines.check import findings
from companion.engines.rules import RulesEngine
from companion.engines.speaking import spent_line
from companion.engines.trial import Trial
from tests.unit.engines.making import MONDAY, Talk, meant, pack, turn

LEEDS = Reminder(
    "person", "f1", "my sister Anna lives in Leeds.", MONDAY - timedelta(days=30), "Anna lives in Leeds", "Anna"
)
FITS = {"recalled": Recalled(reminder=LEEDS)}
HEARD = "# soup  [receive]\n> * soup *\n< Soup is good.\n< Which soup?\n"
LEAD = "# back  [lead]\n? recall person\n< About {{ recalled.person }}, {{ recalled.when }}: “{{ recalled.words }}”\n"


def test_it_comes_after_the_reply_and_never_first():
    """Only where the moment has such a memory."""
    talk = Talk(HEARD + LEAD)
    assert (
        talk.say("there was soup", **FITS) == "Soup is good. About Anna, in January: “my sister Anna lives in Leeds.”"
    )
    assert Talk(HEARD + LEAD).say("there was soup") in ("Soup is good.", "Which soup?")
    assert Talk(LEAD).say("there was soup", **FITS) == ""


def test_the_reply_before_it_asks_nothing():
    """A question would be buried under it; a rule that only asks gives way to one that listens."""
    quiet = "# quiet  [quiet]\n< Mm.\n"
    talk = Talk("# soup  [receive]\n> * soup *\n< Which soup?\n" + quiet + LEAD)
    assert talk.say("there was soup", **FITS).startswith("Mm. About Anna")
    assert Talk("# soup  [receive]\n> * soup *\n< Which soup?\n" + LEAD).say("soup again", **FITS) == "Which soup?"


def test_it_stays_away_from_what_is_grave():
    """And from distress."""
    grave = "# loss  [grave, receive]\n> * died *\n< I'm so sorry.\n"
    assert Talk(grave + LEAD).say("somebody died", **FITS) == "I'm so sorry."
    sad = meant("there was soup", feeling="sadness", intensity=0.9)
    assert "Anna" not in Talk(HEARD + LEAD).say(sad, **FITS)


def test_the_ledger_and_why_know_of_it():
    """The rule's line, the line for this memory, that something was recalled, and what."""
    talk = Talk(HEARD + LEAD)
    talk.say("there was soup", **FITS)
    reply = talk.reply
    names = reply.bubbles[0].line.split("+")
    assert names[-2:] == ["recall", "recall/f1"]
    assert spent_line(names[1], LEEDS.words) in names
    assert reply.why.memories == (LEEDS.words,)
    assert reply.why.parts[-1] == "lead back"


def test_a_memory_is_never_brought_up_twice_in_the_same_words():
    """Months later another line is needed."""
    rules = pack(HEARD + LEAD)
    first = RulesEngine().respond(turn(rules, "there was soup", **FITS))
    made = turn(rules, "there was soup", **FITS)
    ledger = {name: Use(-99, MONDAY - timedelta(days=90)) for name in first.bubbles[0].line.split("+")}
    again = RulesEngine().respond(replace(made, memory=replace(made.memory, ledger=ledger)))
    assert again.why.memories == ()


@pytest.mark.parametrize(
    ("condition", "speaks"),
    [("recall", True), ("recall person, place", True), ("recall topic", False), ("no recall", False)],
)
def test_a_rule_asks_for_any_memory_or_for_a_kind(condition, speaks):
    """Or for there being none."""
    lead = LEAD.replace("recall person", condition)
    assert ("Anna" in Talk(HEARD + lead).say("there was soup", **FITS)) is speaks


def test_a_line_that_names_what_the_memory_lacks_is_passed_over():
    """A moment of the talk has no clause."""
    lead = "# back  [lead]\n? recall\n< You said that {{ recalled.fact }}.\n"
    moment = {"recalled": Recalled(reminder=replace(LEEDS, fact=""))}
    assert Talk(HEARD + lead).say("there was soup", **FITS).endswith("You said that Anna lives in Leeds.")
    assert "You said" not in Talk(HEARD + lead).say("there was soup", **moment)


@pytest.mark.parametrize(
    ("talk", "message"),
    [
        (LEAD.replace("[lead]", "[receive]"), "back recalls something unasked and is no lead; write [lead]"),
        (LEAD.replace("person", "people"), '"recall people": unknown recall people; known: event, moment, person, '),
        (LEAD.replace("recalled.when", "recalled.day"), "unknown value recalled.day; recalled has words, when, fact, "),
        (HEARD + "< So {{ recalled.words }}\n", "recalled.words is known where a memory is recalled; add ? recall"),
    ],
)
def test_the_check_knows_it(talk, message):
    """Every slip is told with what to write."""
    found = findings(pack(talk).talk)
    assert any(message.split(";")[0] in finding.message for finding in found), found


def test_a_rule_that_recalls_may_have_samples():
    """It is tried against the other rules that recall, with a memory at hand."""
    sample = HEARD + LEAD + "= there was soup -> Anna\n"
    assert not findings(pack(sample).talk, trial=Trial(meant))
    lost = findings(pack(sample.replace("-> Anna", "-> Bea")).talk, trial=Trial(meant))
    assert [finding.message for finding in lost] == ['back wins this sample but never says "Bea"']
