"""What the person feels, from words, phrases and emoji, and how strongly; somebody else's feeling counts for less."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from companion.domain.understanding import Token
from companion.understanding import feeling_words as known

_LOUD = re.compile(r"!{2,}|[!?]{3,}")
_STRETCHED = re.compile(r"([a-z])\1\1", re.IGNORECASE)
_REPEATED = re.compile(r"(.)\1+")
_REACH = 3
_MOST = 60
_SOMEBODY_ELSE = 0.4
_AFTER_BUT, _BEFORE_BUT = 1.3, 0.6
_LEAST = 0.12

Entry = tuple[tuple[str, ...], str, float]


@dataclass(frozen=True, slots=True)
class _Hit:
    """A word or phrase of feeling at its place."""

    place: int
    feeling: str
    strength: float
    words: tuple[str, ...] = ()


def feeling_of(text: str, tokens: Sequence[Token]) -> tuple[str, float, float]:
    """The strongest feeling, its intensity (0 to 1) and the valence of all that was felt (-1 to 1)."""
    words = _words(tokens, _STRETCHED.search(text) is not None)
    hits = _without_glad_tears([_weighed(hit, words, tokens) for hit in _hits(words)], words)
    if not hits:
        return "neutral", 0.0, 0.0
    loudness = 1.25 if _LOUD.search(text) else 1.05 if "!" in text else 1.0
    return _summed(hits, loudness)


def _words(tokens: Sequence[Token], stretched: bool) -> tuple[str, ...]:
    """The words as the lexicon has them: no apostrophe, and `saaad` is sad."""
    if stretched:
        return tuple([_shortened(token) for token in tokens])
    return tuple([token.word.replace("'", "") for token in tokens])


def _shortened(token: Token) -> str:
    word = token.word.replace("'", "")
    if not _STRETCHED.search(token.text):
        return word
    single = _REPEATED.sub(r"\1", word)
    return single if single in _LEXICON or single in known.INTENSIFIERS else word


def _summed(hits: Sequence[_Hit], loudness: float) -> tuple[str, float, float]:
    felt: dict[str, float] = {}
    for hit in hits:
        felt[hit.feeling] = felt.get(hit.feeling, 0.0) + hit.strength * (1 - felt.get(hit.feeling, 0.0) / 2)
    most = _most_joy(hits)
    felt["joy"] = min(felt.get("joy", 0.0), most)
    total = sum(felt.values())
    feeling = max(felt, key=lambda one: felt[one])
    if felt[feeling] < _LEAST or feeling == "neutral":
        return "neutral", 0.0, 0.0
    valence = sum(known.VALENCE[one] * strength for one, strength in felt.items()) / max(1.0, total)
    intensity = min(most if feeling == "joy" else 1.0, felt[feeling] * loudness)
    return feeling, round(intensity, 3), round(max(-1.0, min(1.0, valence * loudness)), 3) + 0.0


def _most_joy(hits: Sequence[_Hit]) -> float:
    """How much joy may be heard: faint praise beside something bad, as in `nice, he lied again`, is no great joy."""
    praised = all(not known.FAINT_PRAISE.isdisjoint(hit.words) for hit in hits if hit.feeling == "joy")
    beside = any(known.VALENCE[hit.feeling] < 0 for hit in hits)
    return known.PRAISE_MOST if praised and beside else 1.0


def _without_glad_tears(hits: list[_Hit], words: Sequence[str]) -> list[_Hit]:
    """The hits without tears over something beautiful, as in `I cried, it was so beautiful`."""
    tears = [hit for hit in hits if not known.TEARS.isdisjoint(hit.words) and hit.feeling == "sadness"]
    others = [hit for hit in hits if hit not in tears]
    if not tears or not known.TURNED.isdisjoint(words) or any(known.VALENCE[hit.feeling] < 0 for hit in others):
        return hits
    return others if any(_moves(hit, tears[0], words) for hit in others) else hits


def _moves(joy: _Hit, tears: _Hit, words: Sequence[str]) -> bool:
    """Whether what is called `so beautiful` or the like comes soon after the tears, or right before them."""
    if joy.feeling not in known.GLAD or not ({"so", "such", "how"} & set(words[max(0, joy.place - 2) : joy.place + 1])):
        return False
    return -4 <= joy.place - tears.place <= 10


def _hits(words: tuple[str, ...]) -> list[_Hit]:
    """Every entry of the lexicon that occurs, the longest at each place, none inside another."""
    found: list[_Hit] = []
    free = 0
    for place in [place for place, word in enumerate(words) if word in _LEXICON]:
        entry = _entry_at(words, place) if place >= free else None
        if entry:
            found.append(_Hit(place, entry[1], entry[2], entry[0]))
            free = place + len(entry[0])
    return found[:_MOST]


def _entry_at(words: tuple[str, ...], place: int) -> Entry | None:
    """The longest entry that begins here."""
    return next((one for one in _LEXICON[words[place]] if words[place : place + len(one[0])] == one[0]), None)


def _weighed(hit: _Hit, words: Sequence[str], tokens: Sequence[Token]) -> _Hit:
    """The hit as the words before it leave it: denied, stronger, weaker, another's."""
    before = _before(words, hit.place)
    feeling, factor = hit.feeling, 1.0
    if not known.NEGATORS.isdisjoint(before):
        feeling, factor = known.DENIED[feeling]
    factor *= _emphasis(tokens[hit.place].text, before) * _ownership(words, hit.place) * _side_of_but(words, hit.place)
    return _Hit(hit.place, feeling, min(1.0, hit.strength * factor), hit.words)


def _before(words: Sequence[str], place: int) -> list[str]:
    """Up to three words before this place, in its own clause, nearest first."""
    near: list[str] = []
    for word in reversed(words[max(0, place - _REACH) : place]):
        if word in known.BREAKS:
            break
        near.append(word)
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
