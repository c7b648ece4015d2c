"""What was told in confidence: how people say so, and the mark in the ledger by which it stays unsaid."""

import re
from datetime import UTC, datetime

from companion.conversation.content import content
from companion.domain.memory import Fact, Memory
from companion.domain.turn import Turn
from companion.language.cued import Cued

_MARK = "confided/"
_HUSHED = Cued(
    r"\b(between (us|you and me|ourselves)|(in|strictest|strict) confidence|confidential(ly)?|secre(ts?|tly|tive|cy)|"
    r"(don't|do not|dont|never|not to|mustn't|must not|can't|cannot|won't|not allowed to|not supposed to) "
    r"(tell|mention|repeat|pass (it|this|that) on|breathe|let (on|it|this|that)|say (a word|anything|it|so))|"
    r"not (supposed|meant) to (know|be known|talk)|(should|would)(n't| not) (be telling|be saying|tell|say|have (told|said))|"
    r"keep(ing)? (it|this|that) (to|between|quiet|private|a|from|under|just)|ke(ep|pt) quiet|kept (it|this|that) (quiet|from)|"
    r"(promised|swore|vowed|swear|promise) (not|never|to keep|to say nothing|nobody|him|her|them|"
    r"(that )?(i|you) (wouldn't|won't))|sworn to|"
    r"(nobody|no one|no-one) (else )?(knows|((is|are) (supposed )?to|must|should|can|may) (know|hear|find out))|"
    r"confid(ed|ing|es)|trusted me with|(it|this|that) stays|off the record|hush|mum's the word|on the quiet|"
    r"without (anyone|anybody|him|her|them) knowing|behind (his|her|their) back|(he|she|they)('d| would) kill me|"
    r"(he|she|they|wife|husband|partner|mother|father|mum|mom|dad|parents|boss|sister|brother|girlfriend|boyfriend|family|kids|"
    r"children) (doesn't|don't|does not|do not|mustn't|must not|can't) know|(hasn't|haven't|has not|have not) told (?!you\b)|"
    r"for your (ears|eyes)|you (didn't|did not) hear|my lips are sealed|under my hat)\b",
    re.IGNORECASE,
)


def hushes(text: str) -> bool:
    """Whether the text asks to keep something, or tells that it was to be kept."""
    return _HUSHED.search(text.replace("’", "'")) is not None


def confided(memory: Memory, said_at: datetime) -> bool:
    """Whether what was said at that instant was told in confidence."""
    return mark(said_at) in memory.ledger


def mark(said_at: datetime) -> str:
    """The name under which the ledger remembers that what was said then is to be kept."""
    return f"{_MARK}{said_at.astimezone(UTC).isoformat()}"


def marks(turn: Turn) -> tuple[str, ...]:
    """The marks that this turn sets: for itself and what they said just before, where one of the two asks for silence.

    What was known openly and is told again in confidence is kept from then on.
    """
    if turn.message is None:
        return ()
    text = turn.message.text
    before = next((moment for moment in reversed(turn.memory.talk) if moment.speaker == "them"), None)
    if hushes(text):
        own = (mark(turn.now), mark(before.at)) if before else (mark(turn.now),)
        return (*own, *(mark(fact.said_at) for fact in turn.memory.facts if _is_told_in(fact, text)))
    return (mark(turn.now),) if before and hushes(before.text) else ()


def _is_told_in(fact: Fact, text: str) -> bool:
    """Whether the text names all that the fact is about."""
    who = "" if fact.subject == "user" else fact.subject.rpartition(" ")[2]
    return content(f"{who} {fact.value}") <= content(text)
