"""Off the record: what is answered like anything else, and of which nothing is kept."""

import re
from dataclasses import replace

from companion.conversation.answer import Answer, plainly
from companion.conversation.forgetting import content, sentences
from companion.conversation.ground import Ground
from companion.conversation.voice import bubble
from companion.domain.forgetting import GONE
from companion.domain.turn import Turn
from companion.understanding import understand
from companion.understanding.tables import Known

AWAITED = "aside"
"""What `awaiting` is while the next message is off the record."""
_CUES = frozenset("record notes note remember save store write keep unrecorded".split())
_LEAD = r"(?:(?:please|pls|ok|okay|hey|oh|so|well|and|but|this is|that's|strictly)[\s,.:]+)*"
_NOT_KEPT = (
    r"(?:off the record|(?:don't|do not|never) (?:remember|note|save|store|keep|record|write|put)(?: down)? (?:this|these|what i say"
    r"(?: now)?)(?: (?:next|one|part|bit))?(?: down| in your notes)?|keep (?:this|the next (?:thing|bit|part|one)) (?:out of|off) "
    r"(?:your notes|the record|your memory)|not for your notes|this (?:isn't|is not) for (?:your notes|the record)|"
    r"without (?:noting|writing|keeping) (?:this|it)(?: down)?|unrecorded)"
)
_BEFORE = re.compile(
    rf"^{_LEAD}{_NOT_KEPT}(?: please| ok(?:ay)?)?\s*[,.:;!–—-]+\s*(?:ok(?:ay)?,? )?(?:but |and )?(?P<rest>\S.*)$", re.IGNORECASE | re.DOTALL
)
_AFTER = re.compile(
    r"^(?P<rest>.*\S)(?:\s*[.!?;:(–—-]+\s*|,\s+|\s+\()(?:(?:but|and|please|pls|so|this is|that's|ok|okay)[\s,]+)*"
    r"(?:off the record|(?:don't|do not) (?:remember|note|save|store|keep|record|write)(?: down)? (?:this|that|it)(?: down| please)?|"
    r"keep (?:this|that|it) (?:out of|off) (?:your notes|the record|your memory)|(?:this is |it's )?not for your notes|"
    r"this (?:isn't|is not) for (?:your notes|the record))(?: please| ok(?:ay)?)?[\s.!)]*$",
    re.IGNORECASE | re.DOTALL,
)
_ALONE = re.compile(rf"^{_LEAD}(?:(?:this|the next (?:thing|bit|part|one)) (?:is|will be) )?(?:can we (?:go|talk) |let's (?:go|talk) )?"
                    r"(?:off the record|keep the next (?:thing|bit|part|one) (?:out of|off) (?:your notes|the record))[\s,.:!?]*$",
                    re.IGNORECASE)  # fmt: skip


def off_the_record(turn: Turn, ground: Ground) -> Turn:
    """The turn as it is, or, where they do not want it noted, only what they say beside that, marked as not kept."""
    text = turn.understanding.text
    if turn.state.standing != "friend":
        return turn
    if turn.state.awaiting == AWAITED and not text.startswith("/"):
        return replace(turn, unkept=True, state=replace(turn.state, awaiting=""))
    if _CUES.isdisjoint(token.word for token in turn.understanding.tokens):
        return turn
    plain = text.replace("’", "'").strip()
    found = _BEFORE.match(plain) or _AFTER.match(plain)
    if found is None:
        return turn
    own = Known(frozenset(), turn.state.settings.country, turn.state.name)
    heard = understand(found["rest"], turn.now, turn.state.settings.zone, own, ground.tables)
    return replace(turn, unkept=True, understanding=heard)


def take(turn: Turn) -> Answer | None:
    """The answer to the mere wish that the next thing be off the record; None for anything else."""
    text = turn.understanding.text.replace("’", "'").strip()
    if _CUES.isdisjoint(token.word for token in turn.understanding.tokens) or not _ALONE.match(text):
        return None
    return plainly("command.aside", replace(turn.state, awaiting=AWAITED), bubble(turn, "aside"))


def hushed(text: str, said: str) -> str:
    """Our words without the sentences that say again what was said off the record."""
    words = content(said)
    parts = (GONE if words & content(sentence) else sentence for sentence in sentences(text))
    return " ".join(parts)
