"""What the person said that a question may be answered with, in their own words, best first."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from companion.conversation.asked.kinds import holds, role_of, roles_like, stems_of
from companion.conversation.asked.people import NAMING, split
from companion.conversation.asked.question import Asked, Window
from companion.conversation.vetting import claims_to_be_human, clings, unrendered
from companion.domain.forgetting import GONE
from companion.domain.memory import Moment
from companion.domain.relations import relation
from companion.domain.turn import Turn
from companion.language.sentences import split as split_sentences
from companion.language.tokens import tokenise
from companion.understanding.risk import risk_of

LONGEST = 200
"""Characters of the person's words that are quoted."""
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+")
_QUESTION = re.compile(
    r"(?i)^(?:(?:so|and|hey|ok|but|btw|well) "
    r")*(?:do|does|did|can|could|would|will|what|what's|whats|when|when's|where|where's|who|"
    r"who's|whose|which|how|why|am i|is there|are you|have i|remember|remind me|tell me)\b"
)
_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|once|twice|"
    r"half|dozen|first|second|third|fourth|fifth)\b",
    re.IGNORECASE,
)
_NUMBERED = frozenset("age grade score mark year price number size weight height cost salary".split())
_CAPITAL = re.compile(r"(?<=[a-z,'’] )[A-Z]\w+")
_BRANDED = frozenset("make brand model".split())
_PLACED = re.compile(r"\b(?:in|to|from|at|near|visited|around|through)\s+(?:the\s+)?[A-Z]\w+")
_PLACES = frozenset("city town country village island".split())
_WHERE = re.compile(r"(?i)\b(?:in|at|on|near|inside|under|to)\b")
_OWN = re.compile(r"(?i)\b(?:i|i'm|im|i've|ive|i'll|i'd|me|my|mine|myself|we|we're|we've|our|us)\b")
_SOMEBODY = frozenset(
    "he she they he's she's they're somebody someone somebody's someone's his her their everyone people".split()
)
EVIDENCE = 100
"""Sentences behind facts that are looked through, the newest first; older ones are found among the moments."""


@dataclass(frozen=True, slots=True)
class Saying:
    """Words of the person that may be quoted, and when they were said."""

    text: str
    at: datetime


def sayings(turn: Turn) -> Iterator[Saying]:
    """Everything of theirs that is at hand, best first, each once: moments found, the last talk, what facts rest on."""
    seen: set[str] = set()
    hidden = _taken_back(turn)
    for saying in (*_moments(turn), *_evidence(turn)):
        text = saying.text.casefold()
        if text not in seen and sayable(saying.text) and not any(wrong in text for wrong in hidden):
            seen.add(text)
            yield saying


def sayable(text: str) -> bool:
    """Whether the words may be said back: no question or command, nothing forgotten, nothing that we never say."""
    if GONE in text or text.startswith(("/", "[")) or unrendered(text):
        return False
    return bool(_statements(text)) and not (clings(text) or claims_to_be_human(text) or _is_grave(text))


def _is_grave(text: str) -> bool:
    """Whether the words tell of danger; such are for care to answer, never to be held up again."""
    tokens = tokenise(text)
    return risk_of(text, tokens, split_sentences(text, tokens)).level == "hard"


def _moments(turn: Turn) -> Iterator[Saying]:
    found: Sequence[Moment] = (*turn.recalled.moments, *reversed(turn.memory.talk))
    return (Saying(moment.text, moment.at) for moment in found if moment.speaker == "them")


def _evidence(turn: Turn) -> Iterator[Saying]:
    newest = turn.memory.facts[-EVIDENCE:]
    facts = [fact for fact in newest if fact.retracted_at is None and _may_tell(turn, fact.relation)]
    yield from (Saying(fact.evidence, fact.said_at) for fact in reversed(facts))
    yield from (Saying(event.evidence, event.said_at) for event in reversed(turn.memory.events[-EVIDENCE:]))


def _may_tell(turn: Turn, name: str) -> bool:
    return turn.state.settings.mood_notes or not relation(name).private


def _taken_back(turn: Turn) -> tuple[str, ...]:
    """The sentences of what was never true, in small letters."""
    standing = {fact.evidence for fact in turn.memory.facts if fact.retracted_at is None}
    wrong = {fact.evidence for fact in turn.memory.facts if fact.retracted_at is not None}
    return tuple(text.casefold() for text in wrong - standing if text)


def best(turn: Turn, asked: Asked, most: int = 2) -> tuple[Saying, ...]:
    """The sayings that hold what is asked for, those that hold most of it first; none when it was never told."""
    if not asked.words:
        return ()
    names = _names_of(turn)
    found = [(saying, _share(saying.text, asked, names)) for saying in sayings(turn) if _may_answer(saying, asked)]
    top = max((share for _, share in found), default=0.0)
    return tuple(saying for saying, share in found if share == top >= _enough(asked.words))[:most]


def _may_answer(saying: Saying, asked: Asked) -> bool:
    """Whether it was said in the time asked for, and not of somebody else where the person asks of themselves."""
    own = asked.whose.is_user and asked.kind in _OF_THEIR_OWN
    return _within(saying, asked.window) and not (own and of_others(saying.text))


_OF_THEIR_OWN = frozenset({"anything", "fact", "event"})
"""Kinds of questions about the person that a saying about somebody else does not answer."""


def of_others(text: str) -> bool:
    """Whether the words begin with somebody else and never come to the person."""
    first = re.findall(r"[\w'-]+", text.replace("’", "'"))[:3]
    others = any(word.lower() in _SOMEBODY or role_of(word.lower()) for word in first)
    return others and not _OWN.search(text.replace("’", "'"))


def _within(saying: Saying, window: Window | None) -> bool:
    return window is None or window.start <= saying.at < window.end or saying.at >= window.end


def _enough(words: Sequence[str]) -> float:
    """The share of the asked words that has to be there: all of one or two, two of three."""
    return 0.99 if len(words) <= 2 else 0.6


def _share(text: str, asked: Asked, names: Mapping[str, frozenset[str]]) -> float:
    """The share of the asked words that the text holds; none where somebody asked about, or a number, is not in it."""
    if not all(_holds(text, word, asked, names) for word in _musts(asked)):
        return 0.0
    return sum(_holds(text, word, asked, names) for word in asked.words) / len(asked.words)


def _musts(asked: Asked) -> tuple[str, ...]:
    own = {asked.whose.role, asked.whose.name.lower(), "number", "favourite"}
    return tuple(word for word in asked.words if word in own)


def _holds(text: str, word: str, asked: Asked, names: Mapping[str, frozenset[str]]) -> bool:
    if asked.said_in(text, word):
        return True
    kind = next((pattern for words, pattern in _TYPES if word in words), None)
    return (kind is not None and kind.search(text) is not None) or _by_name(text, word, names)


_TYPES = ((_NUMBERED, _NUMBER), (_BRANDED, _CAPITAL), (_PLACES, _PLACED), (frozenset({"place"}), _WHERE))
"""Words that ask for something of a shape: a grade is a number, a make has a capital, a city stands after `in`."""


def _by_name(text: str, word: str, names: Mapping[str, frozenset[str]]) -> bool:
    return word in names and not names[word].isdisjoint(stems_of(text))


def _names_of(turn: Turn) -> Mapping[str, frozenset[str]]:
    """The names by which somebody of each role may have been spoken of, in small letters."""
    named: dict[str, set[str]] = {}
    for fact in turn.memory.facts:
        if fact.relation in NAMING and fact.subject == "user" and fact.retracted_at is None:
            role, name = split(fact.value)
            if role and name:
                named.setdefault(role, set()).add(name.lower())
    return {
        role: frozenset(name for like in roles_like(role) for name in named.get(like, ())) for role in _roles(named)
    }


def _roles(named: Iterable[str]) -> frozenset[str]:
    return frozenset(named) | {"child", "parent", "sibling", "partner"}


def _statements(text: str) -> tuple[str, ...]:
    """The sentences that are told, not asked."""
    parts = (part.strip() for part in _SENTENCE.split(text))
    return tuple(part for part in parts if part and not part.endswith("?") and not _QUESTION.match(part))


def quoted(text: str, words: Sequence[str] = ()) -> str:
    """The words as they are quoted: what is told of them, near the asked words where it is long, cut between words."""
    told = _statements(text)
    whole = " ".join(told)
    if len(whole) > LONGEST and words:
        whole = max(told, key=lambda part: sum(holds(part, word) for word in words))
    whole = whole.replace("“", "‘").replace("”", "’").strip()
    return whole if len(whole) <= LONGEST else f"{whole[:LONGEST].rsplit(' ', 1)[0]}…"
