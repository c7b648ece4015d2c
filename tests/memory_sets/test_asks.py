"""What people ask of a memory is answered, or honestly not: the sets by another hand, in the real corridor.

A set is a score: the floors say what holds, and a miss of a line that is open is printed for whoever mends it.
"""

import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from companion.testing.talk import Talk

HERE = Path(__file__).parent
ZONE = "Europe/Berlin"
FIRST_DAY = datetime(2026, 1, 5, 19, 0, tzinfo=ZoneInfo(ZONE))
HONEST = re.compile(
    r"haven't told|don't know|nothing in my notes|not in my notes|only know what you've told|isn't written", re.I
)
FLOORS = {("asks", False): 0.98, ("contradictions", False): 0.85, ("contradictions", True): 0.6}
"""The share that holds of the lines that are open, and, `True`, of those that are not read."""
READ_YEARS, UNREAD_YEARS = (0.92, 0.96), (0.7, 0.84)
"""The share of a year's facts that are found again, and of what was never told that is said to be so."""


def rows(name: str) -> list[dict]:
    return [json.loads(line) for line in (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def said_in(reply: str, wanted: str) -> bool:
    """One of the alternatives stands in the reply as a whole word; a number also as an ordinal."""
    text = reply.lower().replace("’", "'")
    return any(
        re.search(rf"(?<!\w){re.escape(word.lower())}(?:st|nd|rd|th)?(?!\w)", text) is not None
        for word in wanted.split("|")
    )


def fits(reply: str, wanted: list[str], unwanted: list[str]) -> bool:
    return all(said_in(reply, word) for word in wanted) and not any(said_in(reply, word) for word in unwanted)


def is_honest(talk: Talk, reply: str) -> bool:
    """It is said not to have been told; a line that comes near may stand beside it."""
    return bool(HONEST.search(reply)) and ("“" not in reply or talk.last.why.rule == "memory.near")


def at(when: str) -> datetime:
    return datetime.fromisoformat(when).replace(tzinfo=ZoneInfo(ZONE))


def talk_of(lines: list[list[str]]) -> Talk:
    """The talk in which these lines were said at their times."""
    talk = Talk(persona="wren", zone=ZONE, start=at(lines[0][0]) - timedelta(minutes=5))
    for when, line in lines:
        sleep_until(talk, at(when))
        talk.say(line)
    return talk


def sleep_until(talk: Talk, instant: datetime) -> None:
    if instant > talk.now:
        talk.sleep(seconds=(instant - talk.now).total_seconds())


def asked(row: dict) -> Iterator[tuple[str, bool]]:
    """Every question of an asked talk with whether its answer fits."""
    with talk_of(row["talk"]) as talk:
        sleep_until(talk, at(row["asked"]) if row.get("asked") else talk.now + timedelta(hours=1))
        reply = talk.say(row["ask"])
        good = fits(reply, row.get("expect", []), row.get("not", []))
        if row.get("honest"):
            good = good and is_honest(talk, reply)
        if row["kind"] == "world":
            good = good and not talk.last.why.rule.startswith("memory.")
        yield f"{row['ask']} -> {reply}", good


def contradicted(row: dict) -> Iterator[tuple[str, bool]]:
    """The same for a talk in which something changes."""
    questions = row["now"].get("asks", [])
    if questions:
        with talk_of(row["talk"]) as talk:
            talk.sleep(hours=1)
            for question, wanted, unwanted in questions:
                reply = talk.say(question)
                yield f"{question} -> {reply}", fits(reply, wanted, unwanted)


def share(name: str, held: bool, shown: dict) -> float:
    """How many answers of a set fit; misses of open lines are printed."""
    score = []
    for row in rows(name):
        if bool(row.get("held")) == held:
            for told, good in shown[name](row):
                score.append(good)
                if not (good or held):
                    print(f"{row['id']}: {told}")
    print(f"{name}, {'held' if held else 'open'}: {sum(score)} of {len(score)}")
    return sum(score) / len(score)


@pytest.mark.parametrize(("name", "held"), FLOORS, ids=["asks-open", "contradictions-open", "contradictions-held"])
def test_questions_are_answered(name: str, held: bool) -> None:
    """As many as hold today, of lines that were read and of lines that were not."""
    assert share(name, held, {"asks": asked, "contradictions": contradicted}) >= FLOORS[name, held]


@pytest.mark.parametrize("which", "abcdefgh")
def test_a_year_is_remembered_and_nothing_is_made_up(which: str) -> None:
    """What was told in January is found at its end, asked in other words; what was not told is said to be so."""
    own = [row for row in rows("year") if row["set"] == which]
    with Talk(persona="wren", zone=ZONE, start=FIRST_DAY - timedelta(hours=1)) as talk:
        for row in sorted((row for row in own if "say" in row), key=lambda row: row["day"]):
            sleep_until(talk, FIRST_DAY + timedelta(days=row["day"]))
            talk.say(row["say"])
        sleep_until(talk, FIRST_DAY + timedelta(days=365))
        found = [fits(talk.say(row["ask"]), row["expect"], []) for row in own if "ask" in row]
        honest = [is_honest(talk, talk.say(row["never_ask"])) for row in own if "never_ask" in row]
    print(f"year {which}: {sum(found)} of {len(found)} found, {sum(honest)} of {len(honest)} honest")
    least_found, least_honest = UNREAD_YEARS if any(row.get("held") for row in own) else READ_YEARS
    assert sum(found) / len(found) >= least_found
    assert sum(honest) / len(honest) >= least_honest
