"""Forgetting: what goes, what of the talk is hidden with it, and what of the state still spoke of it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from companion.domain.change import Amended, Cancelled, Change, Forgotten, Noted
from companion.domain.forgetting import holds, without
from companion.domain.memory import Event, Fact, Memory, Moment
from companion.domain.person import Key, PersonState
from companion.domain.turn import Turn
from companion.engines.wordlists import FUNCTION

NAMING = frozenset({"family", "friend", "partner", "colleague", "pet"})
"""Relations whose value is a role or a species, and then a name."""
SHORTEST = 3
"""Letters of the shortest word that is looked for in the talk."""
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_BREAK = re.compile(r"(?<=[.!?…])\s+|\n+")
_CLAUSE = re.compile(r"[,;:.!?\n]+|\b(?:and|but|because|so|while)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Gone:
    """What is to be forgotten: facts, events, sentences as they were said, words whose every sentence goes."""

    facts: tuple[Fact, ...] = ()
    events: tuple[Event, ...] = ()
    sentences: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.facts or self.events or self.sentences or self.words)


def forget(turn: Turn, gone: Gone) -> tuple[tuple[Change, ...], PersonState]:
    """The changes after which nothing of it is left, and the state that does not speak of it."""
    change = _forgotten(turn.memory, gone)
    kept = tuple(_kept(turn.memory, change, gone))
    off = tuple(Cancelled(one.id) for one in turn.memory.planned if _speaks(one.about, change, gone))
    return (change, *kept, *off), _silent(turn.state, change, gone)


def name_of(fact: Fact) -> str:
    """The part of the value that only this fact says: the name after a role, or the whole value."""
    if fact.relation not in NAMING:
        return fact.value
    words = fact.value.split()
    named = [word for word in words if word[:1].isupper()] or words[1:]
    return " ".join(named)


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, none of them empty."""
    return tuple(part for part in _BREAK.split(text) if part.strip())


def content(text: str) -> frozenset[str]:
    """The words of a text that say something, in lower case."""
    words = map(str.casefold, _WORD.findall(text))
    return frozenset(word for word in words if len(word) >= SHORTEST and word not in FUNCTION)


def _forgotten(memory: Memory, gone: Gone) -> Forgotten:
    """The change itself; a name that something else known still needs is left standing in other sentences."""
    facts, events = (fact.evidence for fact in gone.facts), (event.evidence for event in gone.events)
    said = dict.fromkeys((*facts, *events, *gone.sentences))
    heard = (*said, *_naming(memory.talk, gone.words))
    echoes = dict.fromkeys(echo for sentence in heard for echo in _echoes(memory.talk, sentence))
    names = [name for name in map(name_of, gone.facts) if _is_telling(name) and not _needed(memory, gone, name)]
    return Forgotten(
        tuple(fact.id for fact in gone.facts),
        tuple(event.id for event in gone.events),
        tuple(sorted((*said, *echoes), key=len, reverse=True)),
        tuple(dict.fromkeys((*gone.words, *names))),
    )


def _naming(talk: Sequence[Moment], words: Sequence[str]) -> Iterator[str]:
    """The person's sentences that hold one of these words, which go with them."""
    theirs = (moment.text for moment in talk if words and moment.speaker == "them")
    yield from (sentence for text in theirs for sentence in sentences(text) if holds(sentence, words))


def _is_telling(name: str) -> bool:
    """Whether this is more than a word that stands in every other sentence."""
    return len(name) >= SHORTEST and bool(content(name))


def _needed(memory: Memory, gone: Gone, name: str) -> bool:
    others = (fact for fact in memory.facts if fact not in gone.facts and fact.retracted_at is None)
    return any(holds(f"{fact.subject} {fact.value}", (name,)) for fact in others)


def _echoes(talk: Sequence[Moment], sentence: str) -> Iterator[str]:
    """What the companion said in answer to this sentence with one of its words in it."""
    turns = {moment.turn for moment in talk if moment.speaker == "them" and sentence in moment.text}
    words = content(sentence)
    for moment in talk:
        if moment.speaker == "me" and moment.turn in turns:
            yield from (echo for echo in sentences(moment.text) if words & content(echo))


def _kept(memory: Memory, change: Forgotten, gone: Gone) -> Iterator[Change]:
    """What was said in the same breath and stays: it rests on its own words from now on."""
    for fact in memory.facts:
        if fact not in gone.facts and _hit(fact.evidence, change):
            yield Amended(replace(fact, evidence=_own_words(fact.value, fact.evidence, change)))
    for event in memory.events:
        if event not in gone.events and _hit(event.evidence, change):
            yield Noted(replace(event, evidence=_own_words(event.what, event.evidence, change)))


def _hit(text: str, change: Forgotten) -> bool:
    return without(text, change.sentences, change.words) != text


def _own_words(value: str, evidence: str, change: Forgotten) -> str:
    """The clause of the sentence that tells the value and nothing of what goes; else only the value as it was said."""
    last = value.split()[-1] if value.split() else value
    clauses = (clause.strip() for clause in _CLAUSE.split(evidence))
    own = next((clause for clause in clauses if holds(clause, (last,)) and not _hit(clause, change)), "")
    return own or _as_said(value, evidence) or _as_said(last, evidence) or value


def _as_said(words: str, text: str) -> str:
    found = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE)
    return found[0] if found else ""


def _speaks(text: str, change: Forgotten, gone: Gone) -> bool:
    """Whether a few words, as of a plan or a slot, are about what goes."""
    whats = [event.what for event in gone.events]
    return bool(text.strip()) and (
        _hit(text, change) or holds(text, whats) or any(holds(said, (text,)) for said in change.sentences)
    )


def _silent(state: PersonState, change: Forgotten, gone: Gone) -> PersonState:
    def spoken(text: str) -> bool:
        return _speaks(text, change, gone)

    answers = {key: text for key, text in state.onboarding.answers.items() if not _hit(text, change)}
    offered = "" if _hit(state.onboarding.offered, change) else state.onboarding.offered
    return replace(
        state,
        name="" if _is_called(state, change, gone) else state.name,
        onboarding=replace(state.onboarding, answers=answers, offered=offered),
        open=None if state.open and any(map(spoken, state.open.about.values())) else state.open,
        topics=tuple(topic for topic in state.topics if not spoken(topic)),
        promised=None if state.promised and spoken(state.promised[1]) else state.promised,
        keys=tuple(_unspoken(state.keys, change)),
        touched=(),
    )


def _is_called(state: PersonState, change: Forgotten, gone: Gone) -> bool:
    """Whether the person's own name is what goes."""
    names = [fact.value for fact in gone.facts if (fact.subject, fact.relation) == ("user", "name")]
    return bool(state.name) and (state.name in names or holds(state.name, change.words))


def _unspoken(keys: Iterable[Key], change: Forgotten) -> Iterator[Key]:
    return (key for key in keys if not holds(key.action, change.words))
