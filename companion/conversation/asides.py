"""Off the record: what is answered like anything else, and of which nothing is kept."""

from companion.conversation import aside_words
from companion.conversation.answer import Answer, plainly
from companion.conversation.forgetting import content, sentences
from companion.conversation.ground import Ground
from companion.conversation.voice import bubble
from companion.conversation.wishes import is_reason, plain
from companion.domain.forgetting import GONE
from companion.domain.quick import replace
from companion.domain.turn import Turn
from companion.understanding import understand
from companion.understanding.tables import Known

AWAITED = "aside"
"""What `awaiting` is while the next message is off the record."""
_CUES = frozenset(
    "record notes note remember save store write keep log unrecorded unofficially forget saved stored noted kept remembered "
    "books recorded memorise memorize saving noting memory".split()
)


def off_the_record(turn: Turn, ground: Ground) -> Turn:
    """The turn as it is, or, where they do not want it noted, only what they say beside that, marked as not kept."""
    text = plain(turn.understanding.text)
    if turn.state.standing != "friend" or text.startswith("/"):
        return turn
    if turn.state.awaiting == AWAITED and text:
        return replace(turn, unkept=True, state=replace(turn.state, awaiting=""))
    rest = "" if _CUES.isdisjoint(token.word for token in turn.understanding.tokens) else _said_beside(text)
    if not rest or aside_words.ALONE.match(text):
        return turn
    own = Known(frozenset(), turn.state.settings.country, turn.state.name)
    heard = understand(rest, turn.now, turn.state.settings.zone, own, ground.tables)
    return replace(turn, unkept=True, understanding=heard)


def _said_beside(text: str) -> str:
    """What is said beside the wish not to note it; empty where there is no such wish, or only a reason for another."""
    found = aside_words.BEFORE.match(text) or aside_words.CLAUSE.match(text) or aside_words.AFTER.match(text)
    rest = found["rest"].strip() if found is not None else ""
    return "" if is_reason(rest) or aside_words.SIGH.match(rest) else rest


def take(turn: Turn) -> Answer | None:
    """The answer to the mere wish that the next thing be off the record; None for anything else."""
    text = plain(turn.understanding.text)
    if _CUES.isdisjoint(token.word for token in turn.understanding.tokens) or not aside_words.ALONE.match(text):
        return None
    return plainly("command.aside", replace(turn.state, awaiting=AWAITED), bubble(turn, "aside"))


def hushed(text: str, said: str) -> str:
    """Our words without the sentences that say again what was said off the record."""
    words = content(said)
    parts = (GONE if words & content(sentence) else sentence for sentence in sentences(text))
    return " ".join(parts)
