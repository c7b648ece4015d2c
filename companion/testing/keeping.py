"""Properties of what is remembered: nothing forgotten comes back, and nothing is known that was never said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from unicodedata import normalize

from companion.domain.memory import Event, Fact
from companion.domain.message import Kind
from companion.testing.passages import Forgets, Passage, Said, Says
from companion.testing.properties import Breach, Record, erases, prop

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NAME = re.compile(r"(?<=[a-z0-9,] )[A-Z][a-zà-ÿ]{3,}")
LET_GO = "command.let_go"
"""The rule that says that something was forgotten."""
_ABOUT = re.compile(r"(?:everything|anything|what I (?:said|told you)) about ([A-Z]\w{2,})", re.IGNORECASE)
_THAT = re.compile(r"\b(?:that|what I just (?:said|told you))[.!]?$", re.IGNORECASE)
_NOBODYS = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September "
    "October November December Christmas Easter City".split()
)
"""Names of days and the like, which belong to nobody."""


@prop("never says what was forgotten")
def never_recalls(record: Record) -> Iterator[Breach]:
    """What was taken back, or went with a person's erasure, is not said until they say it again, or live there.

    Of somebody erased these are the names that they told and the companion had not used before; of a wish in plain words
    the name that it names, or the names that were told in the message before it and nowhere else.
    """
    known = _Known()
    for number, passage in enumerate(record.passages):
        spoken = _told(passage)
        place = passage.zone.key.rpartition("/")[2].replace("_", " ")
        known.gone = {text for text in known.gone if not _holds(f"{spoken}\n{place}", text)}
        if erases(passage):
            known.erase()
        else:
            known.gone |= _wished_away(passage, known)
            yield from (Breach(number, f"{text!r} was forgotten") for text in known.gone if _holds(passage.text, text))
        known.hear(passage, spoken)


@dataclass(slots=True)
class _Known:
    """What was told so far and what of it is gone: `told` all names, `last` those that only the last message told."""

    gone: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    last: set[str] = field(default_factory=set)
    ours: set[str] = field(default_factory=set)

    def erase(self) -> None:
        """Everything told is gone."""
        self.gone, self.told, self.last = self.gone | self.told, set(), set()

    def hear(self, passage: Passage, spoken: str) -> None:
        """What was said in the passage, by either, is known; what another process takes back is gone."""
        names = set(_NAME.findall(spoken)) - self.ours - _NOBODYS
        if isinstance(passage.step, Says):
            self.last = names - self.told
        self.told |= names
        self.ours |= set(_WORD.findall(passage.text))
        if isinstance(passage.step, Forgets):
            self.gone.add(passage.step.text)


def _wished_away(passage: Passage, known: _Known) -> set[str]:
    """What is gone with a wish that was granted."""
    if not isinstance(passage.step, Says) or not any(said.why.rule == LET_GO for said in passage.said):
        return set()
    named = _ABOUT.search(passage.step.text)
    if named:
        return {named[1]}
    return set(known.last) if _THAT.search(passage.step.text) else set()


def _told(passage: Passage) -> str:
    """What the person says in it; of a place that they share, what the map calls it."""
    if not isinstance(passage.step, Says):
        return ""
    return passage.text if passage.step.kind is Kind.LOCATION else passage.step.text


def _holds(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) is not None


@prop("never knows what was not said")
def never_invents(record: Record) -> Iterator[Breach]:
    """Behind every fact and event stand the person's own words, letter for letter."""
    spoken = "\n".join(_flat(passage.step.text) for passage in record.passages if isinstance(passage.step, Says))
    last = len(record.passages) - 1
    facts = record.memory.facts
    known: tuple[Fact | Event, ...] = (*facts, *record.memory.events)
    unsaid = [one.evidence for one in known if not one.evidence or _flat(one.evidence) not in spoken]
    yield from (Breach(last, f"a memory rests on {evidence!r}, which nobody said") for evidence in unsaid)
    foreign = [fact for fact in facts if not _stands_in(fact.value, fact.evidence)]
    yield from (Breach(last, f"{one.relation} {one.value!r} does not stand in {one.evidence!r}") for one in foreign)


def _stands_in(value: str, evidence: str) -> bool:
    return _flat(value) in _flat(evidence) or _made_of(value, evidence)


def _made_of(value: str, evidence: str) -> bool:
    """Whether some word of the value was said: a role may be put before a name."""
    said = set(_WORD.findall(_flat(evidence)))
    return any(word in said for word in _WORD.findall(_flat(value)))


def _flat(text: str) -> str:
    """The text as it is compared: compatible forms of a letter are one, as they are for the understanding."""
    return " ".join(normalize("NFKC", text).replace("’", "'").casefold().split())


@prop("never answers from memory without their words")
def never_unfounded(record: Record) -> Iterator[Breach]:
    """Whatever is answered from memory rests on sentences that they had said by then, and quotes only those."""
    spoken = ""
    for number, passage in enumerate(record.passages):
        spoken = (
            "" if erases(passage) else f"{spoken}\n{_flat(passage.step.text) if isinstance(passage.step, Says) else ''}"
        )
        for said in passage.said:
            if said.why.rule.startswith(_FROM_MEMORY):
                yield from (Breach(number, f"{text!r} was never said") for text in _unsaid(said, spoken))


_FROM_MEMORY = "memory."
"""How the rules begin that answer questions about memory."""
_QUOTED = re.compile(r"“([^”…]+)")


def _unsaid(said: Said, spoken: str) -> Iterator[str]:
    """The reasons and quotes of something said that the person never said."""
    texts = (*said.why.memories, *_QUOTED.findall(said.text))
    return (text for text in texts if any(_flat(part) not in spoken for part in _parts(text)))


def _parts(text: str) -> list[str]:
    """The sentences of a text, since a quote leaves out what was asked between them."""
    return [part for part in re.split(r"(?<=[.!?])\s+|\n+", text) if part.strip()]
