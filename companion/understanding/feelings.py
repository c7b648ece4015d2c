"""What the person feels, from what they name and from how they put it, and how strongly."""

import re
from collections.abc import Sequence

from companion.domain.understanding import Token
from companion.language.cued import Cued
from companion.understanding import feeling_words as known
from companion.understanding.feeling_cues import MOST, cues_of
from companion.understanding.feeling_hits import Hit, hits_of
from companion.understanding.weights import EKMAN, SENTIMENTS, UNTRAINED, Heard, Weights

_LOUD = re.compile(r"!{2,}|[!?]{3,}")
_LEAST = 0.12
_NEUTRAL = ("neutral", 0.0, 0.0)
_WRY = Cued(
    r"(?:oh,? |well,? |just |how )*(?:great|lovely|wonderful|brilliant|perfect|fantastic|nice|awesome)\b ?(?:[,!.]|just)+ "
    r"(?:.*\b(?:late|broken|broke|cancelled|canceled|crashed|delayed|raining|down again|locked out)\b|(?:yet )?another "
    r"(?:meeting|bill|deadline|form|email|fine|delay|update|monday|queue|traffic jam)\b)",
    re.IGNORECASE,
)
"""Praise with a comma, then a nuisance."""
_SENSED = ("anger", "disgust", "fear", "sadness")
"""What may be heard unnamed; every question has some surprise, and a plea or a wish some joy."""
_SURE = 1.2
_POLITE = frozenset("sorry apologies apologise apologize pardon afraid".split())
_FEWEST = 3
_MOST_SENSED = 0.6
_FAINT = 0.65
_PLAIN, _GOOD, _BAD = EKMAN.index("neutral"), len(EKMAN), len(EKMAN) + 1

Felt = tuple[str, float, float]


def feeling_of(text: str, tokens: Sequence[Token], weights: Weights = UNTRAINED) -> Felt:
    """The strongest feeling, its intensity (0 to 1) and the valence of all that was felt (-1 to 1).

    What is named goes before what is only heard between the words; the weights speak where nothing is named, and doubt
    a weak joy that sounds otherwise.
    """
    hits = hits_of(text, tokens)
    if not hits:
        speaks = len(tokens) >= _FEWEST and _POLITE.isdisjoint([token.word for token in tokens])
        heard = _heard(text, tokens, hits, weights) if speaks else None
        return _NEUTRAL if heard is None or heard.score(_PLAIN) > 0 else _turned(_sensed(heard), tokens)
    named = _summed(hits, _loudness(text))
    doubtful = named[0] == "joy" and named[1] <= _FAINT
    return _NEUTRAL if doubtful and _belied(text, _heard(text, tokens, hits, weights)) else named


def _sensed(heard: Heard) -> Felt:
    """The feeling that no word names; only where it is plain, since most lines of a talk carry none."""
    scores = {name: heard.score(EKMAN.index(name)) for name in _SENSED}
    name = max(_SENSED, key=scores.__getitem__)
    score = scores[name]
    if score < _SURE or (heard.score(_GOOD) - heard.score(_BAD)) * known.VALENCE[name] < 0:
        return _NEUTRAL
    intensity = round(min(_MOST_SENSED, score / 6), 3)
    return name, intensity, round(known.VALENCE[name] * intensity, 3)


def _turned(sensed: Felt, tokens: Sequence[Token]) -> Felt:
    """Anger at oneself is sorrow."""
    inwards = sensed[0] == "anger" and any(token.word == "myself" for token in tokens)
    return ("sadness", *sensed[1:]) if inwards else sensed


def _belied(text: str, heard: Heard | None) -> bool:
    """Whether praise is meant otherwise: `great, another meeting`, or a line that sounds bad in all else."""
    if _WRY.match(text) is not None:
        return True
    return heard is not None and heard.score(_BAD) > 1 and heard.score(_GOOD) < -1


def ekman_of(text: str, tokens: Sequence[Token], weights: Weights) -> frozenset[str]:
    """The groups of feeling (Ekman's six, and neutral) that the weights hear, each above the threshold of its best F1."""
    return frozenset(name for name, score in zip(EKMAN, _scores(text, tokens, weights), strict=False) if score > 0)


def sentiment_of(text: str, tokens: Sequence[Token], weights: Weights) -> str:
    """Whether the text sounds positive, negative or neutral; neutral without weights."""
    scores = _scores(text, tokens, weights)[len(EKMAN) :]
    return SENTIMENTS[scores.index(max(scores))] if scores else "neutral"


def _scores(text: str, tokens: Sequence[Token], weights: Weights) -> tuple[float, ...]:
    return weights.scores(_words(tokens), cues_of(text, tokens, hits_of(text, tokens)))


def _heard(text: str, tokens: Sequence[Token], hits: Sequence[Hit], weights: Weights) -> Heard | None:
    """What the weights make of the text."""
    return weights.heard(_words(tokens), cues_of(text, tokens, hits))


def _words(tokens: Sequence[Token]) -> dict[str, None]:
    """The words that are listened to, each once."""
    return dict.fromkeys([token.word for token in tokens[:MOST]])


def _loudness(text: str) -> float:
    return 1.25 if _LOUD.search(text) else 1.05 if "!" in text else 1.0


def _summed(hits: Sequence[Hit], loudness: float) -> tuple[str, float, float]:
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


def _most_joy(hits: Sequence[Hit]) -> float:
    """How much joy may be heard: faint praise beside something bad, as in `nice, he lied again`, is no great joy."""
    praised = all(not known.FAINT_PRAISE.isdisjoint(hit.words) for hit in hits if hit.feeling == "joy")
    beside = any(known.VALENCE[hit.feeling] < 0 for hit in hits)
    return known.PRAISE_MOST if praised and beside else 1.0
