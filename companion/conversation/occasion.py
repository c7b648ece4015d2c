"""Whether this is a moment in which a memory may be brought up unasked: a calm turn that tells something, and seldom."""

import re
from datetime import timedelta

from companion.domain.chance import draw
from companion.domain.memory import Use
from companion.domain.message import Kind
from companion.domain.turn import Turn
from companion.domain.understanding import Understanding
from companion.engines.speaking import RECALL
from companion.language.cued import Cued

APART = 14
"""Turns between two memories; the days are different as well, and nearly a day lies between them."""
NEARLY_A_DAY = timedelta(hours=20)
SHARE = (3, 4)
"""Of how many occasions how many are used."""
CALM_FOR = 3
"""Turns after distress in which nothing is brought up."""
_ACTS = frozenset({"disclosure", "opinion", "answer", "other"})
_FEWEST, _MOST = 4, 60
"""Words of a message that tells something."""
_LOW = -0.2
_STRONG = 0.3
_DARK = frozenset({"sadness", "fear", "lonely", "anger", "ashamed", "disgust", "anxious"})
_GRAVE = frozenset(
    "death illness accident breakup quarrel job_loss theft money_trouble loneliness failure work_conflict longing".split()
)
"""What happened in a message that is listened to and nothing else."""
_HEAVY = Cued(
    r"\b(worr(y|ied|ies)|afraid|scared|nervous|upset|angry|fought|fight|argu(ed|ing|ment)|ignor(es|ed|ing)|sorry|cr(y|ied|ying)|"
    r"hurts?|pain|sick|ill|hospital|sad|miss(es|ed|ing)?|lost|stole|stolen|stung|ashamed|regret|shouted|alone|lonely|stress(ed)?|"
    r"(isn't|not|won't|doesn't|stopped) (answer|answering|talk|talking|speak|speaking|reply|replying)|no answer|can't sleep)\b",
    re.IGNORECASE,
)
"""Words of a message to which one listens."""
_FORGET = Cued(r"\b(forget|don't remember|do not remember|delete|erase|let's not talk|never mind)\b", re.IGNORECASE)


def is_occasion(turn: Turn) -> bool:
    """Whether a memory may be brought up in this turn, if one fits."""
    return _tells(turn) and _is_due(turn) and _falls(turn) and _is_calm(turn)


def forgets(turn: Turn) -> bool:
    """Whether they ask, or asked a moment ago, to let something rest."""
    said = [moment.text for moment in turn.memory.talk[-4:] if moment.speaker == "them"]
    return any(_FORGET.search(text) for text in (turn.understanding.text, *said))


def _tells(turn: Turn) -> bool:
    """Whether somebody known tells something in words, and asks nothing."""
    meant, message = turn.understanding, turn.message
    if message is None or message.kind is not Kind.TEXT or turn.state.standing != "friend":
        return False
    if meant.act not in _ACTS or not _FEWEST <= len(meant.tokens) <= _MOST:
        return False
    return "?" not in meant.text and not any(sentence.act.startswith("question") for sentence in meant.sentences)


def _is_calm(turn: Turn) -> bool:
    """Whether nothing weighs on them now or did a moment ago."""
    if turn.state.turn - turn.state.distress_turn <= CALM_FOR or turn.understanding.risk.level != "none":
        return False
    return not _weighs(turn.understanding)


def _weighs(meant: Understanding) -> bool:
    dark = meant.feeling in _DARK and meant.intensity >= _STRONG
    if dark or meant.valence <= _LOW or _HEAVY.search(meant.text.replace("’", "'")):
        return True
    return any(frame.frame in _GRAVE for frame in meant.frames)


def _is_due(turn: Turn) -> bool:
    """Whether the last memory was another day and many turns ago."""
    use = turn.memory.ledger.get(RECALL)
    return use is None or not _is_near(use, turn)


def _falls(turn: Turn) -> bool:
    used, of = SHARE
    return draw(turn.state.soul, turn.state.turn, "remind") % of < used


def _is_near(use: Use, turn: Turn) -> bool:
    """Whether that was lately or on this very day, wherever they are now."""
    if turn.state.turn - use.turn < APART or turn.now - use.at < NEARLY_A_DAY:
        return True
    return use.at.astimezone(turn.now.tzinfo).date() == turn.now.date()
