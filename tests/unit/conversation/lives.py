"""A life told line by line, two minutes apart, with everything that the pure rooms carry from one turn to the next."""

from dataclasses import replace
from datetime import timedelta

from companion.conversation.learning import learn
from companion.conversation.touching import about, touched
from companion.domain.change import Said, apply
from companion.domain.memory import Memory, Moment
from companion.domain.person import PersonState, Settings
from companion.domain.reply import Reply
from companion.understanding import understand
from companion.understanding.tables import Known, Tables
from tests.unit.engines.making import MONDAY, pack, turn

TABLES = Tables.build()
PACK = pack()
NAMING = frozenset({"name", "family", "friend", "pet", "partner", "colleague"})


def lived(*lines: str, notes: bool = True, start: Memory = Memory()) -> Memory:  # noqa: B008 - frozen
    """What is remembered once these lines were said; `notes` is the consent to notes on health."""
    memory, state = start, PersonState(soul="soul", settings=Settings(mood_notes=notes))
    for number, line in enumerate(lines):
        now = MONDAY + timedelta(minutes=2 * number)
        state = replace(state, turn=number + 1)
        names = frozenset(fact.value for fact in memory.facts if fact.relation in NAMING)
        heard = understand(line, now, "UTC", Known(names, about=about(memory, state.touched)), TABLES)
        made = learn(turn(PACK, heard, memory=memory, state=state, now=now), Reply("ok"))
        said = Said(Moment(number + 1, now, "them", line))
        state = replace(state, touched=touched(memory, made, Reply("ok").why))
        memory = apply(memory, (said, *made))
    return memory


def held(*lines: str) -> list[str]:
    """What is held true after these lines, as `subject relation value`, denials with a minus."""
    return [
        f"{fact.subject} {fact.relation} {fact.value}{'' if fact.polarity == '+' else ' -'}"
        for fact in lived(*lines).current
    ]


def over(*lines: str) -> list[str]:
    """What was true once, after these lines."""
    return [f"{fact.subject} {fact.relation} {fact.value}" for fact in lived(*lines).facts if fact.past]


def never(*lines: str) -> list[str]:
    """What was taken back, after these lines."""
    return [f"{fact.subject} {fact.relation} {fact.value}" for fact in lived(*lines).facts if fact.retracted_at]


def dated(*lines: str) -> list[str]:
    """The events after these lines, as `what day status`."""
    return [f"{event.what} {event.start:%a} {event.status}" for event in lived(*lines).events]
