"""Off the record: what is answered like anything else, and of which nothing is kept."""

import re
from dataclasses import replace

from companion.conversation.answer import Answer, plainly
from companion.conversation.forgetting import content, sentences
from companion.conversation.ground import Ground
from companion.conversation.voice import bubble
from companion.conversation.wishes import is_reason, plain
from companion.domain.forgetting import GONE
from companion.domain.turn import Turn
from companion.understanding import understand
from companion.understanding.tables import Known

AWAITED = "aside"
"""What `awaiting` is while the next message is off the record."""
_CUES = frozenset(
    "record notes note remember save store write keep log unrecorded unofficially forget saved stored noted kept remembered "
    "recorded memorise memorize saving noting".split()
)
_FLAGS = re.IGNORECASE | re.DOTALL
_LEAD = (
    r"(?:(?:please|pls|plz|ok|okay|hey|oh|so|well|and|but|this is|that's|strictly|just|can you|could you|"
    r"can i (?:say|tell you) (?:this|something)|between us|between you and me)[\s,.:]+)*"
)
_KEEP = r"(?:remember|note|save|store|keep|record|write|log|memori[sz]e|put)"
_NOT_KEPT = (
    rf"(?:off (?:the|your) record|unofficially|unrecorded|(?:don't|do not|never|not|no need to|you needn't|"
    rf"(?:you )?don't (?:need|have) to) "
    rf"{_KEEP}(?: down)? (?:this|these|any of this|what i say(?: now| next)?|what i'm about to say)(?: (?:next|"
    rf"one|part|bit))?(?: down)?"
    rf"(?: (?:in|to) your (?:notes|memory))?|don't (?:make|take) (?:a note|notes) (?:of|on) this|no notes(?: on this)?|"
    rf"(?:keep|leave) (?:this|the next (?:thing|bit|part|one)|what i say next) (?:out of|off) (?:your|the) "
    rf"(?:notes|record|memory)|"
    rf"(?:this (?:one )?(?:isn't|is not|'s not)|this one's not|not) for (?:your|the) (?:notes|records?|memory)|"
    rf"without (?:noting|writing|keeping|saving|storing|remembering) (?:this|it)(?: down)?|"
    rf"(?:forget|delete) (?:this|what i say now) (?:right away|immediately|at once|afterwards|right after)|"
    rf"i (?:don't|do not) want (?:this|you to {_KEEP} this)(?: (?:to be )?(?:saved|noted|kept|remembered|stored|"
    rf"recorded))?(?: down)?)"
)
_BEFORE = re.compile(
    rf"^{_LEAD}{_NOT_KEPT}(?: please| pls| ok(?:ay)?| either| anywhere)?\s*(?:[,.:;!?–—-]+\s*(?:ok(?:ay)?,? "
    rf")?(?:but |and )?|\s+but\s+)"
    r"(?P<rest>\S.*)$",
    _FLAGS,
)
_CLAUSE = re.compile(
    r"^(?:(?:please|pls|ok|hey|just)[\s,]+)*(?:don't|do not) (?:note|save|store|record|write down|log) that "
    r"(?P<rest>\S.*)$",
    _FLAGS,
)
_ENDING = (
    rf"(?:off (?:the|your) record|unofficially|(?:don't|do not|no need to|you don't (?:need|have) to) "
    rf"{_KEEP}(?: down)? (?:this|that|it|any of (?:this|"
    r"that|it))(?: down)?(?: (?:in|to) your (?:notes|memory))?|(?:keep|leave) (?:this|that|it) (?:out of|off) (?:your|the) "
    r"(?:notes|record|memory)|(?:this is |that's |it's )?not for (?:your|the) (?:notes|records?|memory)|this "
    r"(?:isn't|is not) for "
    r"(?:your|the) (?:notes|record)|no notes(?: on (?:this|that))?|(?:forget|ignore|scrap) (?:that|this|i said "
    r"(?:that|anything|so)|"
    r"what i just said|you (?:read|heard) (?:that|this)))"
)
_AFTER = re.compile(
    r"^(?P<rest>.*\S)(?:\s*[.!?;:(–—]+\s*|\s+-+\s+|,\s+)(?:(?:but|and|please|pls|so|this is|that's|ok|okay|can "
    r"you|could you|now)[\s,]+)*"
    rf"{_ENDING}(?: please| pls| ok(?:ay)?)?[\s.!)]*$",
    _FLAGS,
)
_ALONE = re.compile(
    rf"^{_LEAD}(?:(?:can|could) (?:we|i) (?:go|talk|speak|say something|tell you something) |let's (?:go|talk) |"
    rf"(?:this|the next (?:thing|bit|one)) "
    r"(?:is|will be) )?(?:off the record|(?:keep|leave) the next (?:thing|bit|part|one) (?:out of|off) (?:your|"
    r"the) (?:notes|record)|"
    r"(?:don't|do not) (?:remember|note|save|keep|write down) (?:the next (?:thing|bit|part|one)|what i say "
    r"(?:now|next)|what i'm about to say))"
    r"(?: please| ok(?:ay)?| for a (?:moment|minute|second|sec))?[\s,.:!?]*$",
    _FLAGS,
)


def off_the_record(turn: Turn, ground: Ground) -> Turn:
    """The turn as it is, or, where they do not want it noted, only what they say beside that, marked as not kept."""
    text = plain(turn.understanding.text)
    if turn.state.standing != "friend" or text.startswith("/"):
        return turn
    if turn.state.awaiting == AWAITED and text:
        return replace(turn, unkept=True, state=replace(turn.state, awaiting=""))
    rest = "" if _CUES.isdisjoint(token.word for token in turn.understanding.tokens) else _said_beside(text)
    if not rest or _ALONE.match(text):
        return turn
    own = Known(frozenset(), turn.state.settings.country, turn.state.name)
    heard = understand(rest, turn.now, turn.state.settings.zone, own, ground.tables)
    return replace(turn, unkept=True, understanding=heard)


def _said_beside(text: str) -> str:
    """What is said beside the wish not to note it; empty where there is no such wish, or only a reason for another."""
    found = _BEFORE.match(text) or _CLAUSE.match(text) or _AFTER.match(text)
    return found["rest"].strip() if found and not is_reason(found["rest"]) else ""


def take(turn: Turn) -> Answer | None:
    """The answer to the mere wish that the next thing be off the record; None for anything else."""
    text = plain(turn.understanding.text)
    if _CUES.isdisjoint(token.word for token in turn.understanding.tokens) or not _ALONE.match(text):
        return None
    return plainly("command.aside", replace(turn.state, awaiting=AWAITED), bubble(turn, "aside"))


def hushed(text: str, said: str) -> str:
    """Our words without the sentences that say again what was said off the record."""
    words = content(said)
    parts = (GONE if words & content(sentence) else sentence for sentence in sentences(text))
    return " ".join(parts)
