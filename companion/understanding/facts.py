"""Facts of a life, found by cue; what is wished, asked, supposed or somebody else's is never the person's own."""

from collections.abc import Iterator, Sequence

from companion.domain.understanding import FoundFact, Sentence, Token
from companion.understanding.clauses import Clause, clauses
from companion.understanding.fact_cues import CUES, FactCue
from companion.understanding.people import FAMILY, PARTNERS, PETS, name_at, role_at

_TRAILING = frozenset(
    "now anymore today yesterday currently lately though too also really again still well please there here since last "
    "this next ago days these right very much so much month week year and but because when while who that which with for "
    "until till after before if lol haha though then".split()
)
_LEADING = frozenset({"a", "an", "the", "some", "my", "our"})
_STOPS = frozenset(
    "and but because so when while since until after before if though although who that which where anymore lol haha now "
    "today yesterday currently these last this next for with as ago then".split()
)
_BREAKS = ",.;:!?()\n–—"
LONGEST = 5
"""Words of a value, at most."""


def facts_of(text: str, tokens: Sequence[Token], sentences: Sequence[Sentence]) -> tuple[FoundFact, ...]:
    """The facts of the message in order, each once, each with its sentence as evidence."""
    found = (fact for clause in clauses(text, tokens, sentences) for fact in _of(text, clause))
    return tuple(dict.fromkeys(found))


def _of(text: str, clause: Clause) -> Iterator[FoundFact]:
    if clause.asks or clause.reported:
        return
    yield from _people(text, clause)
    yield from _pets(text, clause)
    for place in range(len(clause.words)):
        for cue in CUES.get(clause.words[place], ()):
            if clause.words[place : place + len(cue.words)] == cue.words:
                yield from _found(text, clause, cue, place)


def _found(text: str, clause: Clause, cue: FactCue, place: int) -> Iterator[FoundFact]:
    subject = clause.subject(text, place)
    value = _value(text, clause.tokens, place + len(cue.words), cue)
    if subject is None or not value or not cue.takes(value, clause, place):
        return
    subject = subject if cue.of_others or subject == "user" else None
    if subject is None:
        return
    polarity = "-" if clause.denied(place) != cue.negative else "+"
    modality = cue.modality if cue.modality != "actual" else clause.modality
    yield FoundFact(subject, cue.relation, value, polarity, modality, clause.sentence)


def _value(text: str, tokens: Sequence[Token], first: int, cue: FactCue) -> str:
    """The words after the cue, up to a break, without articles before and time words after; verbatim."""
    while first < len(tokens) and tokens[first].word in _LEADING and cue.relation not in ("name",):
        first += 1
    last = first
    while last < len(tokens) and last - first < LONGEST and tokens[last].word not in _STOPS:
        if last > first and any(mark in text[tokens[last - 1].end : tokens[last].start] for mark in _BREAKS):
            break
        last += 1
    while last > first and tokens[last - 1].word in _TRAILING:
        last -= 1
    return text[tokens[first].start : tokens[last - 1].end] if last > first else ""


def _people(text: str, clause: Clause) -> Iterator[FoundFact]:
    """`my sister Anna` is family, `my husband Tom` a partner, `my friend Sam` a friend."""
    for place in range(len(clause.tokens)):
        role = role_at(clause.tokens, place)
        if role is None or clause.modality != "actual" or role[0] == "ex":
            continue
        name = clause.named(text, role[1])
        relation = _relation(role[0])
        if relation and (name or relation == "partner"):
            yield FoundFact("user", relation, f"{role[0]} {name}".strip(), "+", "actual", clause.sentence)


def _relation(role: str) -> str:
    if role in FAMILY:
        return "family"
    if role in PARTNERS:
        return "partner"
    return {"friend": "friend", "roommate": "friend", "boss": "colleague", "colleague": "colleague"}.get(role, "")


def _pets(text: str, clause: Clause) -> Iterator[FoundFact]:
    """`my dog Biscuit`, `I have a cat named Tom`, `my dog is called Rex`."""
    words = clause.words
    for place, word in enumerate(words):
        if word not in PETS or place == 0:
            continue
        owned = "my" in words[max(place - 3, 0) : place] or "our" in words[max(place - 3, 0) : place]
        has = any(verb in words[:place] for verb in ("have", "got", "adopted", "own")) and words[0] in (
            "i",
            "we",
            "i've",
        )
        name = clause.named(text, place + 1)
        if not (owned or has) or not (name or has) or "'s" in clause.tokens[place].text:
            continue
        polarity = "-" if clause.denied(place) else "+"
        yield FoundFact("user", "pet", f"{word} {name}".strip(), polarity, clause.modality, clause.sentence)


__all__ = ["facts_of", "name_at"]
