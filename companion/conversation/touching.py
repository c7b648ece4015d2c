"""What a turn was about: the facts and events it learnt, changed or spoke of, for `forget that` and `that's wrong`."""

from collections.abc import Iterable, Iterator

from companion.conversation.acquaintances import acquaintances
from companion.domain.change import Amended, Change, Learned, Noted
from companion.domain.memory import Memory
from companion.domain.reply import Why


def touched(memory: Memory, changes: Iterable[Change], why: Why) -> tuple[str, ...]:
    """The ids of what these changes teach, the last told last; where there is none, of what the reply rests on."""
    taught = tuple(dict.fromkeys(_taught(changes)))
    return taught or (tuple(cited(memory, why)) if why.memories else ())


def _taught(changes: Iterable[Change]) -> Iterator[str]:
    for change in changes:
        if isinstance(change, Learned | Amended):
            yield change.fact.id
        elif isinstance(change, Noted):
            yield change.event.id


def cited(memory: Memory, why: Why) -> Iterator[str]:
    """The ids of what a reply with this why rests on."""
    yield from (fact.id for fact in memory.facts if fact.evidence in why.memories and fact.current)
    yield from (event.id for event in memory.events if event.evidence in why.memories)


def about(memory: Memory, ids: tuple[str, ...]) -> str:
    """The key of whom these facts are about, as `sister Anna`; empty when it is nobody, or several."""
    if not ids:
        return ""
    keys = {one.key for one in acquaintances(fact for fact in memory.facts if fact.id in ids)}
    return keys.pop() if len(keys) == 1 else ""
