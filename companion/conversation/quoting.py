"""A reply to an older message: what was said then is at hand again, as if it had just been said. Pure.

Only what stands in the talk counts; what else was replied to, such as somebody's words passed on, is not looked at.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from companion.conversation.answer import Answer, plainly
from companion.conversation.cleaning import clean
from companion.conversation.touching import cited
from companion.conversation.voice import bubble
from companion.conversation.wishes import plain
from companion.domain.forgetting import GONE
from companion.domain.memory import Event, Fact, Memory, Moment
from companion.domain.message import Message
from companion.domain.person import OpenQuestion, PersonState, Relationship
from companion.domain.turn import Turn
from companion.recollection.past import Past

SHORTEST = 12
"""Characters of a text that is found inside of what was said; a shorter one is all that was said, or a line of it."""
SHOWN = 120
"""Characters of what is shown again."""
_PUZZLED = re.compile(
    r"^(?:(?:wait|sorry|hm+|eh|oh|ok|okay|and|but|so|well)[\s,.!]+)*"
    r"(?:what|huh|eh|pardon|why|how so|how come|meaning|explain|in what way|"
    r"what (?:do|did) you mean(?: by (?:that|this))?|what does (?:that|this|it) mean|"
    r"what(?: is|'s| was) (?:that|this)(?: about| for)?|"
    r"why (?:do|did) you ask(?: me)? (?:that|this)|why (?:that|this)|"
    r"i (?:don't|do not|didn't|did not) (?:get|understand|follow)(?: (?:that|this|it|you))?|"
    r"(?:can|could) you explain(?: (?:that|this|it))?|explain (?:that|this|it)|(?:that|this) makes no sense|"
    r"i'm (?:lost|confused))(?: please| exactly| though)?[\s?!.]*$",
    re.IGNORECASE,
)


def as_of(known: Relationship, message: Message, past: Past) -> Relationship:
    """The person as they stood when what they reply to was said; as they are where it is in no talk of theirs."""
    found = _found(known.memory, past, message.quoted) if message.quoted else None
    if found is None:
        return known
    theirs, ours = _exchange(known.memory, past, found)
    pair = tuple(moment for moment in (theirs, ours) if moment is not None)
    others = tuple(moment for moment in known.memory.talk if moment.turn != found.turn)
    memory = replace(known.memory, talk=(*others, *pair))
    last = known.memory.talk[-1].turn if known.memory.talk else found.turn
    # What is awaited is an answer to the last thing said, and to nothing older.
    state = known.state if found.turn == last else replace(known.state, awaiting="")
    return replace(known, memory=memory, state=_resumed(state, memory, found, theirs))


def is_replied_to(turn: Turn, moment: Moment) -> bool:
    """Whether the message is a reply to this moment, or to what was said in the same turn."""
    return any(one.turn == moment.turn for one in _quoted(turn))


def is_ours(turn: Turn, quoted: str) -> bool:
    """Whether these words are the companion's own."""
    found = _newest(turn.memory.talk, clean(quoted)) if quoted else None
    return found is not None and found.speaker == "me"


def take(turn: Turn) -> Answer | None:
    """What one of our lines meant: what it was an answer to; None where that is not asked of a line of ours."""
    ours = next(iter(_quoted(turn)), None)
    if ours is None or ours.speaker != "me" or not _PUZZLED.match(plain(turn.understanding.text)):
        return None
    theirs = next((one for one in turn.memory.talk if one.turn == ours.turn and one.speaker == "them"), None)
    said = bubble(turn, "meant_first") if theirs is None else bubble(turn, "meant", words=_short(theirs.text))
    return plainly("quoted.meant", turn.state, said)


def _quoted(turn: Turn) -> tuple[Moment, ...]:
    """The moment that the message is a reply to, if it is one."""
    text = clean(turn.message.quoted) if turn.message else ""
    found = _newest(turn.memory.talk, text) if text else None
    return (found,) if found else ()


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else f"{line[:SHOWN].rsplit(' ', 1)[0]} …"


def _found(memory: Memory, past: Past, quoted: str) -> Moment | None:
    """The newest moment in which this was said."""
    text = clean(quoted)
    if not text or GONE in text:
        return None
    near = _newest(memory.talk, text)
    if near is not None or len(text) < SHORTEST:
        return near
    place = past.last_with(text)
    return past.moment(place) if place is not None else None


def _newest(talk: Sequence[Moment], text: str) -> Moment | None:
    """The newest moment that is this text or has it as a line; where there is none, one that has it within."""
    whole = (one for one in reversed(talk) if text in (one.text, *one.text.split("\n")))
    within = (one for one in reversed(talk) if len(text) >= SHORTEST and text in one.text)
    return next(whole, None) or next(within, None)


def _exchange(memory: Memory, past: Past, found: Moment) -> tuple[Moment | None, Moment | None]:
    """What they said in that turn, and what was answered."""
    near = [one for one in memory.talk if one.turn == found.turn]
    turn = near or [one for one in past.around(found) if one.turn == found.turn]
    return _last(turn, "them"), _last(turn, "me")


def _last(moments: Iterable[Moment], speaker: str) -> Moment | None:
    return next((one for one in reversed([*moments]) if one.speaker == speaker), None)


def _resumed(state: PersonState, memory: Memory, found: Moment, theirs: Moment | None) -> PersonState:
    """The state in which that is what the talk is about, and the question in it is open where it was ours."""
    touched = tuple(dict.fromkeys((*_taught(memory, theirs), *_rested_on(memory, found))))
    asked = next((name.partition("#")[0] for name in reversed(found.lines) if "#" in name), "")
    if found.speaker == "me" and asked:
        state = replace(state, open=OpenQuestion(asked, state.turn - 1))
    return replace(state, touched=touched or state.touched)


def _taught(memory: Memory, theirs: Moment | None) -> Iterator[str]:
    """The ids of what they told in this moment."""
    if theirs is not None:
        everything: tuple[Fact | Event, ...] = (*memory.facts, *memory.events)
        yield from (one.id for one in everything if one.said_at == theirs.at and one.evidence in theirs.text)


def _rested_on(memory: Memory, ours: Moment) -> Iterator[str]:
    return cited(memory, ours.why) if ours.why is not None else iter(())
