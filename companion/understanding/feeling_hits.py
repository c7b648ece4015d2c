"""Where the words, phrases and emoji of feeling stand in a text, each weighed by what stands before it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from companion.domain.quick import quick
from companion.domain.understanding import Token
from companion.language.normalise import stretched
from companion.understanding import feeling_words as known

_STRETCHED = re.compile(r"([a-z])\1\1", re.IGNORECASE)
_STOP = re.compile(r"[,.;!?:]")
_REPEATED = re.compile(r"(.)\1+")
_REACH = 3
_MOST = 60
_SOMEBODY_ELSE = 0.4
_AFTER_BUT, _BEFORE_BUT = 1.3, 0.6

Entry = tuple[tuple[str, ...], str, float]


@quick
@dataclass(frozen=True, slots=True)
class Hit:
    """A word or phrase of feeling at its place."""

    place: int
    feeling: str
    strength: float
    words: tuple[str, ...] = ()


def hits_of(text: str, tokens: Sequence[Token]) -> list[Hit]:
    """The feelings that are named in the text, in its order; `neutral` where a phrase is known to name none."""
    words = _words(text, tokens)
    if _LEXICON.keys().isdisjoint(words):
        return []
    return _without_glad_tears([_weighed(hit, words, tokens, text) for hit in _hits(words)], words)


def _words(text: str, tokens: Sequence[Token]) -> tuple[str, ...]:
    """The words as the lexicon has them: no apostrophe, and `saaad` is sad."""
    if stretched(text) and _STRETCHED.search(text):
        return tuple([_shortened(token) for token in tokens])
    return tuple(" ".join([token.word for token in tokens]).replace("'", "").split(" "))


def _shortened(token: Token) -> str:
    word = token.word.replace("'", "")
    if not _STRETCHED.search(token.text):
        return word
    single = _REPEATED.sub(r"\1", word)
    return single if single in _LEXICON or single in known.INTENSIFIERS else word


def _without_glad_tears(hits: list[Hit], words: Sequence[str]) -> list[Hit]:
    """The hits without tears over something beautiful, as in `I cried, it was so beautiful`."""
    tears = [hit for hit in hits if not known.TEARS.isdisjoint(hit.words) and hit.feeling == "sadness"]
    others = [hit for hit in hits if hit not in tears]
    if not tears or not known.TURNED.isdisjoint(words) or any(known.VALENCE[hit.feeling] < 0 for hit in others):
        return hits
    return others if any(_moves(hit, tears[0], words) for hit in others) else hits


def _moves(joy: Hit, tears: Hit, words: Sequence[str]) -> bool:
    """Whether what is called `so beautiful` or the like comes soon after the tears, or right before them."""
    if joy.feeling not in known.GLAD or not ({"so", "such", "how"} & set(words[max(0, joy.place - 2) : joy.place + 1])):
        return False
    return -4 <= joy.place - tears.place <= 10


def _hits(words: tuple[str, ...]) -> list[Hit]:
    """Every entry of the lexicon that occurs, the longest at each place, none inside another."""
    found: list[Hit] = []
    free = 0
    for place in [place for place, word in enumerate(words) if word in _LEXICON]:
        entry = _entry_at(words, place) if place >= free else None
        if entry:
            found.append(Hit(place, entry[1], entry[2], entry[0]))
            free = place + len(entry[0])
    return found[:_MOST]


def _entry_at(words: tuple[str, ...], place: int) -> Entry | None:
    """The longest entry that begins here."""
    by_second = _BY_SECOND[words[place]]
    for entry in by_second.get(words[place + 1], ()) if place + 1 < len(words) else ():
        if words[place : place + len(entry[0])] == entry[0]:
            return entry
    return by_second[""][0] if "" in by_second else None


def _weighed(hit: Hit, words: Sequence[str], tokens: Sequence[Token], text: str) -> Hit:
    """The hit as the words before it leave it: denied, stronger, weaker, another's."""
    before = _before(words, hit.place, tokens, text)
    feeling, factor = hit.feeling, 1.0
    if not known.NEGATORS.isdisjoint(before):
        feeling, factor = known.DENIED[feeling]
    factor *= _emphasis(tokens[hit.place].text, before) * _ownership(words, hit.place) * _side_of_but(words, hit.place)
    return Hit(hit.place, feeling, min(1.0, hit.strength * factor), hit.words)


def _before(words: Sequence[str], place: int, tokens: Sequence[Token], text: str) -> list[str]:
    """Up to three words before this place, in its own clause, nearest first."""
    near: list[str] = []
    for at in range(place - 1, max(-1, place - 1 - _REACH), -1):
        if words[at] in known.BREAKS or _STOP.search(text, tokens[at].end, tokens[at + 1].start):
            break
        near.append(words[at])
    return near


def _emphasis(written: str, before: Sequence[str]) -> float:
    near = before[:2]
    strength = 1.3 if not known.INTENSIFIERS.isdisjoint(near) else 1.0
    strength *= 0.55 if not known.SOFTENERS.isdisjoint(near) else 1.0
    loud = (len(written) > 2 and written.isupper()) or _STRETCHED.search(written) is not None
    return strength * (1.2 if loud else 1.0)


def _ownership(words: Sequence[str], place: int) -> float:
    """Less than one when whoever is named last before this place is not the speaker."""
    for at in range(place - 1, max(-1, place - 7), -1):
        if words[at] in known.OTHERS and not (words[at] == "you" and words[at - 1] in ("thank", "love", "miss")):
            return _SOMEBODY_ELSE
        if words[at] in known.OWN:
            return 1.0
    return 1.0


def _side_of_but(words: Sequence[str], place: int) -> float:
    if "but" in words[max(0, place - 8) : place]:
        return _AFTER_BUT
    return _BEFORE_BUT if "but" in words[place : place + 8] else 1.0


def _entries(table: str, separator: str | None) -> list[Entry]:
    found: list[Entry] = []
    for line in table.strip().replace("\n ", " ").splitlines():
        head, entries = line.split(": ", 1)
        feeling, strength = head.split()
        found += [(tuple(entry.split()), feeling, float(strength)) for entry in entries.split(separator)]
    return found


def _filed(entries: Sequence[Entry]) -> Mapping[str, tuple[Entry, ...]]:
    """The entries by their first word, the longest first and the table's own order among equals."""
    ordered = sorted(entries, key=lambda entry: (entry[0][0], -len(entry[0])))
    return {first: tuple(group) for first, group in groupby(ordered, key=lambda entry: entry[0][0])}


def _no_feelings() -> list[Entry]:
    """Aches of the body and rounds lost at play, which sound like sorrow and are none."""
    aches = [f"{part} {ache}" for part in known.BODY for ache in known.ACHES]
    harmed = [f"hurt {whose} {part}" for part in known.BODY for whose in ("my", "his", "her")]
    lost = [f"lost {before} {game}" for before in known.BEFORE_ROUNDS for game in known.ROUNDS]
    rows = [f"lost {count} {row}" for count in known.IN_A_ROW for row in ("in a row", "straight", *known.ROUNDS)]
    return [(tuple(entry.split()), "neutral", 0.0) for entry in (*aches, *harmed, *lost, *rows)]


_LEXICON = _filed(_entries(known.LEXICON, ",") + _entries(known.EMOJI, None) + _no_feelings())


def _by_second(entries: Sequence[Entry]) -> Mapping[str, tuple[Entry, ...]]:
    """The entries of one first word by their second one; under an empty word the one that has none."""
    seconds = dict.fromkeys([entry[0][1] if len(entry[0]) > 1 else "" for entry in entries])
    return {second: tuple([entry for entry in entries if "".join(entry[0][1:2]) == second]) for second in seconds}


_BY_SECOND = {first: _by_second(entries) for first, entries in _LEXICON.items()}


def table_text() -> str:
    """All that the hits depend on, as one text, so that weights know the words of feeling they were trained beside."""
    sets = (known.NEGATORS, known.INTENSIFIERS, known.SOFTENERS, known.BREAKS, known.OWN, known.OTHERS)
    return repr((_LEXICON, known.VALENCE, known.DENIED, *(sorted(one) for one in sets)))
