"""What the person said that a question may be answered with, in their own words, best first."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice, takewhile

from companion.conversation.asked.kinds import holds, roles_like
from companion.conversation.asked.people import NAMING, of_fact
from companion.conversation.asked.question import Asked, Window
from companion.conversation.asked.weighing import Worth, worth
from companion.conversation.vetting import claims_to_be_human, clings, unrendered
from companion.domain.forgetting import GONE
from companion.domain.memory import Moment
from companion.domain.relations import relation
from companion.domain.turn import Turn
from companion.language.cued import Cued
from companion.language.sentences import split as split_sentences
from companion.language.tokens import tokenise
from companion.understanding.risk import risk_of

LONGEST = 200
"""Characters of the person's words that are quoted."""
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+")
_QUESTION = Cued(
    r"(?i)^(?:(?:so|and|hey|ok|but|btw|well) "
    r")*(?:do|does|did|can|could|would|will|what|what's|whats|when|when's|where|where's|who|"
    r"who's|whose|which|how|why|am i|is there|are you|have i|remember|remind me|tell me)\b(?!['’])"
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
    return (saying for saying in _standing(turn) if sayable(saying.text))


def _standing(turn: Turn) -> Iterator[Saying]:
    """The same before it is known whether it may be said back."""
    seen: set[str] = set()
    hidden = _taken_back(turn)
    for saying in (*_moments(turn), *_evidence(turn)):
        text = saying.text.casefold()
        if text not in seen and not any(wrong in text for wrong in hidden):
            seen.add(text)
            yield replace(saying, text=_before_a_claim(saying.text))


def _before_a_claim(text: str) -> str:
    """The words up to where, said by the companion, they would claim to be human; all of them where they never would."""
    found = _AS_ONE.search(text)
    return f"{text[: found.start()].rstrip()}…" if found and found.start() > _SHORTEST else text


_AS_ONE = Cued(r"(?i)\bas (?:a |an )?(?:young |little |small )?(?:man|woman|girl|boy|guy|person)\b(?! who)")
_SHORTEST = 12
"""Characters that have to stand before, to be worth quoting."""


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


def best(turn: Turn, asked: Asked, most: int = 2, told: Callable[[str], bool] = bool) -> tuple[Saying, ...]:
    """The sayings that answer what is asked for, those that hold most of it first; none when it was never told.

    Those alone of which `told` holds are looked at.
    """
    weighed = _weighed(turn, asked)
    return _highest([(value.share, one) for one, value in weighed if value.answers and told(one.text)], most)


def closest(turn: Turn, asked: Asked, enough: float) -> tuple[Saying, ...]:
    """The saying that comes nearest to what is asked for, where none answers it; none where nothing comes near."""
    near = [(one, value) for one, value in _weighed(turn, asked) if value.share >= enough and value.is_near]
    told = [(value.share + value.shape, one) for one, value in near if value.telling]
    return _highest(told, 1) or _highest([(value.share + value.shape, one) for one, value in near], 1)


def _highest(found: Sequence[tuple[float, Saying]], most: int) -> tuple[Saying, ...]:
    """Those that may be said back and are worth as much as the best of these."""
    ordered = sorted(found, key=lambda row: -row[0])
    sayables = ((share, one) for share, one in ordered if sayable(one.text))
    top = next(sayables, None)
    if top is None:
        return ()
    as_good = takewhile(lambda row: row[0] == top[0], sayables)
    return (top[1], *(one for _, one in islice(as_good, most - 1)))


def _weighed(turn: Turn, asked: Asked) -> Iterator[tuple[Saying, Worth]]:
    if asked.words:
        told = [one for one in _standing(turn) if _within(one, asked.window)]
        names = {**_names_of(turn), **_called(told, asked)}
        yield from ((one, worth(one.text, asked, names)) for one in told)


def _within(saying: Saying, window: Window | None) -> bool:
    return window is None or window.start <= saying.at < window.end or saying.at >= window.end


def _called(told: Sequence[Saying], asked: Asked) -> Mapping[str, frozenset[str]]:
    """The names of those who are nobody's relative: my accountant is called Mr Pugh, my teacher Ms Abel."""
    found: dict[str, frozenset[str]] = {}
    for word in asked.words:
        pattern = re.compile(
            rf"(?i:\b(?:my|our) {re.escape(word)}\b,?(?:'s| is)?(?: called| named)?) (?:(?i:mr|mrs|ms|dr)\.? )?([A-Z]\w+)"
        )
        names = {name.lower() for one in told if word in one.text.lower() for name in pattern.findall(one.text)}
        if names:
            found[word] = frozenset(names)
    return found


def _names_of(turn: Turn) -> Mapping[str, frozenset[str]]:
    """The names by which somebody of each role may have been spoken of, in small letters."""
    named: dict[str, set[str]] = {}
    for fact in turn.memory.facts:
        if fact.relation in NAMING and fact.subject == "user" and fact.retracted_at is None:
            role, name = of_fact(fact)
            if role and name:
                named.setdefault(role, set()).add(name.lower())
    return {
        role: frozenset(name for like in roles_like(role) for name in named.get(like, ())) for role in _roles(named)
    }


def _roles(named: Iterable[str]) -> frozenset[str]:
    return frozenset(named) | {"child", "son", "daughter", "parent", "sibling", "brother", "sister", "partner"}


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
