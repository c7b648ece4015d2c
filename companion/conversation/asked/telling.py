"""What is said of what was found: a line of the pack, filled with the person's own facts or words, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from companion.conversation.asked.clauses import joined
from companion.conversation.asked.days import said_on
from companion.conversation.asked.pool import Saying, quoted
from companion.conversation.asked.question import Asked
from companion.conversation.voice import line
from companion.domain.memory import Event, Fact
from companion.domain.reply import Bubble, Reply, Why
from companion.domain.turn import Turn


@dataclass(frozen=True, slots=True)
class Told:
    """A reply from memory, and the ids of the facts and events it is about."""

    reply: Reply
    touched: tuple[str, ...] = ()


def tell(turn: Turn, key: str, rule: str, clause: str, rests_on: Sequence[Fact | Event], **more: str) -> Told:
    """The clause in a line of the pack; behind it the sentences that it rests on."""
    text = line(turn, f"asked_{key}", told=clause, Told=opening(clause), **more)
    return _told(text, rule, [one.evidence for one in rests_on], tuple(one.id for one in rests_on))


def quote(turn: Turn, key: str, rule: str, found: Sequence[Saying], words: Sequence[str] = (), **more: str) -> Told:
    """One or two of the person's own sayings, each with its day."""
    first, *rest = found
    values = {**_quoted(turn, first, words), **more}
    if rest:
        second = _quoted(turn, rest[0], words)
        text = line(turn, "asked_moments", **values, also=second["words"], then=second["day"], Then=second["Day"])
    else:
        text = line(turn, f"asked_{key}", **values)
    return _told(text, rule, [saying.text for saying in found], _resting_on(turn, found))


def near(turn: Turn, asked: Asked, found: Sequence[Saying]) -> Told:
    """An honest word that it was not told so, and what comes nearest."""
    return quote(turn, "near", "near", found, asked.words)


def untold(turn: Turn, rule: str, what: str) -> Told:
    """An honest word that it was never told."""
    return _told(line(turn, "asked_untold", what=what), rule, (), ())


def also(told: Told, other: Told) -> Told:
    """Both, the second right after the first."""
    text = f"{told.reply.text} {other.reply.text}"
    memories = tuple(dict.fromkeys((*told.reply.why.memories, *other.reply.why.memories)))
    return _told(text, told.reply.why.rule, memories, (*told.touched, *other.touched))


def _told(text: str, rule: str, memories: Sequence[str], touched: tuple[str, ...]) -> Told:
    why = Why(engine="companion", rule=f"memory.{rule}", memories=tuple(dict.fromkeys(memories)))
    return Told(Reply((Bubble(text),), why=why), touched)


def _quoted(turn: Turn, saying: Saying, words: Sequence[str]) -> dict[str, str]:
    day = said_on(saying.at, turn.now)
    return {"day": day, "Day": opening(day), "words": quoted(saying.text, words)}


def _resting_on(turn: Turn, found: Sequence[Saying]) -> tuple[str, ...]:
    """The facts and events that were learnt from these words."""
    texts = [saying.text for saying in found]
    known: tuple[Fact | Event, ...] = (*turn.memory.facts, *turn.memory.events)
    return tuple(one.id for one in known if one.evidence and any(one.evidence in text for text in texts))


def opening(clause: str) -> str:
    """The clause as a sentence begins."""
    return f"{clause[:1].upper()}{clause[1:]}"


def sequence(clauses: Sequence[str]) -> str:
    """Clauses about several people, told one after the other."""
    return "; ".join(filter(None, clauses)) if len(clauses) > 2 else joined(list(clauses))
