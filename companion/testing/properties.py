"""What holds in every talk, each a named function over the whole of it; `always:` and simulated lives use these.

A property yields a Breach for every place where it does not hold. Add your own with `@prop("...")`.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from companion.conversation.vetting import claims_to_be_human, clings, unrendered
from companion.domain.memory import Memory
from companion.domain.message import Kind
from companion.testing.manners import guilts, sentences, takes_leave
from companion.testing.passages import (
    Passage,
    Presses,
    Said,
    Says,
    Sleeps,
    check_ins,
    lies_between,
    local_moment,
    local_time,
    undisclosed,
)
from companion.testing.registry import Registry

LONGEST = 4096
"""UTF-16 units that Telegram takes in one message."""
WITHIN = 20
"""Turns within which no sentence comes back."""
APART = 4
"""Hours between two messages that nobody asked for."""
A_DAY = 1
"""Messages a day that may be written first unless more were agreed."""
EXEMPT = ("care.", "command.", "button.")
"""How the rules begin whose words are set: care and what was asked for by command may be said again."""

OPENING = "onboarding.opening"
"""The rule of the very first words, which always ask something."""


@dataclass(frozen=True, slots=True)
class Record:
    """A talk to look at: its passages, and what is remembered at its end."""

    passages: Sequence[Passage]
    memory: Memory = Memory()


@dataclass(frozen=True, slots=True)
class Breach:
    """Where a property does not hold: the number of the passage, and what is wrong there in one sentence."""

    passage: int
    what: str


Property = Callable[..., Iterable[Breach]]
"""Takes the Record and the values of its phrase."""

prop: Registry[Property] = Registry("property")
"""The registry: `@prop("never pleads")` names a property for every scenario."""


@prop("never repeats a sentence within N turns")
def never_repeats(record: Record, within: int = WITHIN) -> Iterator[Breach]:
    """No sentence is said again so soon, save care, disclosure, commands, memory and questions that were dodged."""
    last: dict[tuple[int, str], int] = {}
    for turn, number, sentence in _told(record):
        ago = turn - last.get(sentence, -within - 1)
        if ago <= within:
            yield Breach(number, f"{sentence[1]!r} was said {ago} turns ago")
        last[sentence] = turn


def _told(record: Record) -> Iterator[tuple[int, int, tuple[int, str]]]:
    """Every sentence with its turn, its passage, and after how many erasures; a check-in of many bubbles is a turn."""
    turn = life = 0
    for number, passage in enumerate(record.passages):
        turn += isinstance(passage.step, Says | Presses)
        slot = ""
        for said in passage.said:
            turn += said.first and said.slot != slot
            slot = said.slot
            yield from ((turn, number, (life, sentence)) for sentence in sentences(_own_words(passage, said)))
        life += erases(passage)


def _own_words(passage: Passage, said: Said) -> str:
    """What may not come back of something said: nothing where its words are set, all but a disclosure elsewhere."""
    if said.why.rule.startswith(EXEMPT) or said.why.memories or _asks_again(passage, said):
        return ""
    return undisclosed(passage, said)


def _asks_again(passage: Passage, said: Said) -> bool:
    """Whether it is a question of the first talk that is still open after what was said to it."""
    if not said.why.rule.startswith("onboarding.") or passage.before is None or passage.after is None:
        return False
    question = passage.before.onboarding.question
    return question is not None and question == passage.after.onboarding.question


@prop("at most N check-in|check-ins a day")
def at_most_a_day(record: Record, most: int = A_DAY) -> Iterator[Breach]:
    """On no local day is more written first, what was asked for apart."""
    days: Counter[tuple[int, date]] = Counter()
    for life, number, passage, said in _unasked(record):
        day = local_moment(passage, said).date()
        days[life, day] += 1
        if days[life, day] > most:
            yield Breach(number, f"check-in {days[life, day]} of {day}")


@prop("never writes in quiet hours", "no check-in in quiet hours")
def never_in_quiet_hours(record: Record) -> Iterator[Breach]:
    """Nothing but a reminder is written first while the person's own quiet hours last."""
    for _, number, passage, said in _unasked(record):
        at, settings = local_time(passage, said), passage.before.settings if passage.before else None
        if settings is not None and lies_between(at, settings.quiet_from, settings.quiet_to):
            yield Breach(number, f"a check-in at {at:%H:%M}, in the quiet hours")


@prop("never writes between T and T")
def never_between(record: Record, start: time, end: time) -> Iterator[Breach]:
    """Nothing is written first in these hours, local time."""
    for _, number, passage, said in _written_first(record):
        at = local_time(passage, said)
        if lies_between(at, start, end):
            yield Breach(number, f"a check-in at {at:%H:%M}")


@prop("never writes first uninvited", "never writes after a stop")
def never_uninvited(record: Record) -> Iterator[Breach]:
    """Nothing but a reminder is written first without a yes, and nothing after a stop."""
    for _, number, passage, _ in _unasked(record):
        settings = passage.before.settings if passage.before else None
        if settings is None or not settings.writes_first or settings.stopped:
            yield Breach(number, "a check-in that nobody agreed to")


@prop("never writes the same check-in twice")
def never_twice(record: Record) -> Iterator[Breach]:
    """Every slot is sent once; the bubbles of one check-in share it."""
    sent: set[tuple[int, str]] = set()
    for life, number, _, said in _written_first(record):
        if (life, said.slot) in sent:
            yield Breach(number, f"the check-in {said.slot!r} came a second time")
        sent.add((life, said.slot))


@prop("never writes first twice within N hours")
def never_close(record: Record, hours: int = APART) -> Iterator[Breach]:
    """Between two messages that nobody asked for lie so many hours."""
    last: tuple[int, datetime] | None = None
    for life, number, _, said in _unasked(record):
        if last is not None and last[0] == life and said.at - last[1] < timedelta(hours=hours):
            yield Breach(number, f"written first at {said.at:%H:%M}, and at {last[1]:%H:%M} before")
        last = (life, said.at)


@prop("never asks after the same thing twice")
def never_asks_again(record: Record) -> Iterator[Breach]:
    """Nothing is asked after once more within a week."""
    asked: dict[tuple[int, str], datetime] = {}
    for life, number, _, said in _written_first(record):
        before = asked.get((life, said.about))
        if said.kind != "follow_up":
            continue
        if before is not None and said.at - before < timedelta(days=7):
            yield Breach(number, f"{said.about!r} was asked after before")
        asked[life, said.about] = said.at


@prop("never reminds at another minute")
def never_late(record: Record) -> Iterator[Breach]:
    """A reminder comes at the minute it was asked for, unless the program did not notice the time."""
    for _, number, passage, said in _written_first(record):
        slept = number > 0 and isinstance(record.passages[number - 1].step, Sleeps)
        if said.kind == "reminder" and not slept and not _is_on_time(passage, said):
            yield Breach(number, f"a reminder for {said.slot.rpartition(':')[2]} came at {said.at:%H:%M}")


def _is_on_time(passage: Passage, said: Said) -> bool:
    """Whether it came in the minute that its slot names, local time, or in UTC for one of an instant."""
    minute = said.slot.rpartition(":")[2]
    return minute in (f"{at:%Y-%m-%dT%H.%M}" for at in (local_moment(passage, said), said.at.astimezone(UTC)))


def _written_first(record: Record) -> Iterator[tuple[int, int, Passage, Said]]:
    """Every check-in as it was sent, its first bubble standing for the rest, after how many erasures."""
    life = 0
    for number, passage in enumerate(record.passages):
        yield from ((life, number, passage, bubbles[0]) for bubbles in check_ins(passage))
        life += erases(passage)


def _unasked(record: Record) -> Iterator[tuple[int, int, Passage, Said]]:
    """Every check-in that nobody asked for by the minute: all but reminders."""
    return (one for one in _written_first(record) if one[3].kind != "reminder")


def erases(passage: Passage) -> bool:
    """Whether the person was erased in it; whoever speaks next is a stranger."""
    return any(said.kind == "forgotten" for said in passage.said)


@prop("never stays silent by accident", "never says nothing by accident")
def never_mute(record: Record) -> Iterator[Breach]:
    """Whoever says something is answered, or silence was chosen; and no bubble is empty."""
    for number, passage in enumerate(record.passages):
        if any(not said.text.strip() for said in passage.said):
            yield Breach(number, "an empty message was sent")
        if isinstance(passage.step, Says) and not passage.said and not _may_be_silent(record, number):
            yield Breach(number, "nothing was said, and nobody chose to say nothing")


def _may_be_silent(record: Record, number: int) -> bool:
    passage = record.passages[number]
    closed = passage.after is not None and passage.after.standing == "closed"
    return passage.chosen or closed or _was_answered_lately(record, number)


def _was_answered_lately(record: Record, number: int) -> bool:
    """Whether it is the like of something that got its word within the last turns: one sticker after another."""
    step = record.passages[number].step
    before = record.passages[max(0, number - 2 * WITHIN) : number]
    return isinstance(step, Says) and not _is_words(step) and any(_is_like(passage, step) for passage in before)


def _is_words(step: Says) -> bool:
    return step.kind is Kind.TEXT and bool(step.text.strip())


def _is_like(passage: Passage, step: Says) -> bool:
    said = passage.step
    return bool(passage.said) and isinstance(said, Says) and said.kind is step.kind and not _is_words(said)


@prop("never says more than N units")
def never_too_long(record: Record, most: int = LONGEST) -> Iterator[Breach]:
    """No message is longer, in UTF-16 units."""
    for number, said in _all_said(record):
        units = len(said.text.encode("utf-16-le")) // 2
        if units > most:
            yield Breach(number, f"a message of {units} UTF-16 units")


@prop("never leaves a template unrendered")
def never_unrendered(record: Record) -> Iterator[Breach]:
    """No mark of a template is left in what is said."""
    return (
        Breach(number, "a template's marks are left") for number, said in _all_said(record) if unrendered(said.text)
    )


@prop("never claims to be human")
def never_human(record: Record) -> Iterator[Breach]:
    """Nothing said claims that a human wrote it."""
    return (
        Breach(number, "it claims to be human") for number, said in _all_said(record) if claims_to_be_human(said.text)
    )


@prop("never pleads", "never guilts")
def never_pleads(record: Record) -> Iterator[Breach]:
    """Nothing said begs, clings or makes the person feel guilty."""
    return (
        Breach(number, "it pleads or makes guilty")
        for number, said in _all_said(record)
        if clings(said.text) or guilts(said.text)
    )


@prop("never asks or pleads at a goodbye")
def never_holds_back(record: Record) -> Iterator[Breach]:
    """Whoever takes leave is let go: no question, no plea; danger may be asked about, and a first word opens a talk."""
    for number, passage in enumerate(record.passages):
        if _leaves(passage) and any(_holds_back(said) for said in passage.said):
            yield Breach(number, "a goodbye was answered with a question or a plea")


def _leaves(passage: Passage) -> bool:
    return isinstance(passage.step, Says) and takes_leave(passage.step.text)


def _holds_back(said: Said) -> bool:
    return not said.why.rule.startswith((*EXEMPT, OPENING)) and ("?" in said.text or clings(said.text))


def _all_said(record: Record) -> Iterator[tuple[int, Said]]:
    for number, passage in enumerate(record.passages):
        for said in passage.said:
            yield number, said
