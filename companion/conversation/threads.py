"""What is left open: something they mean to tell later, and what they would rather not be asked about."""

import re
from datetime import timedelta

from companion.conversation import reminders
from companion.conversation.answer import Answer, plainly
from companion.conversation.voice import bubble
from companion.domain.person import PersonState, Thread
from companion.domain.quick import replace
from companion.domain.turn import Turn
from companion.language.cued import Cued

LONGEST = 200
"""Letters of a thread that are kept."""
TAKEN_UP = timedelta(hours=3)
"""After so long any word of theirs counts as having come back to it."""
_CUES = frozenset("later tomorrow continued tonight soon back".split())
_LATER = Cued(
    r"\b(?:i'll|i will|will|let me|i can|gonna|going to) (?:tell|explain|write|say|share|give)(?: you)?"
    r"(?: (?:more|about it|about that|the rest|everything|it all|all about it|all|the whole story|how it went|details))?"
    r" (?:later|tomorrow|tonight|soon|another time|when i'm back|after (?:work|dinner|school|class))\b"
    r"|\bto be continued\b|\bmore (?:on that |about it |about that )?(?:later|tomorrow|tonight|soon)\b",
    re.IGNORECASE,
)
_SPARE = Cued(
    r"\b(?:don't|do not|dont|no need to|please never|never|stop) (?:ask(?:ing)?|check(?:ing)?|remind(?:ing)?|writ(?:e|ing))"
    r"(?: in)?(?: me| to me| on me)? (?:about|how|after) (?P<what>.{2,80}?)(?: went| goes| go)?[.!]*$",
    re.IGNORECASE,
)


def noticed(turn: Turn, state: PersonState) -> PersonState:
    """The state with what they mean to tell later, and without what they have come back to."""
    thread = state.thread
    if thread is not None and turn.now - thread.said_at > TAKEN_UP:
        state = replace(state, thread=None)
    words = {token.word for token in turn.understanding.tokens}
    if words.isdisjoint(_CUES) or _LATER.search(turn.understanding.text) is None:
        return state
    return replace(state, thread=Thread(turn.understanding.text[:LONGEST], turn.now))


def take(turn: Turn) -> Answer | None:
    """The answer to `don't ask me about ...`: what is planned about it is off; None for any other message."""
    if not turn.memory.planned or turn.state.standing != "friend":
        return None
    found = _SPARE.search(turn.understanding.text)
    if found is None:
        return None
    words = set(re.findall(r"\w{3,}", found.group("what").casefold()))
    spared = [one for one in turn.memory.planned if words & set(re.findall(r"\w{3,}", one.about.casefold()))]
    if not spared:
        return None
    state = turn.state
    for check_in in spared:
        state = reminders.off(state, check_in, turn.now)
    return plainly("command.cancel", state, bubble(turn, "cancelled"))
