"""Trades and employers that half a sentence tells: `bookseller this time`, `back at Zalando`."""

import re
from collections.abc import Iterator

from companion.conversation.beliefs import Beliefs
from companion.conversation.hint_words import NAME, said_before, told
from companion.domain.understanding import FoundFact
from companion.language.cued import Cued
from companion.understanding.fact_words import JOBS
from companion.understanding.roles import ROLES

_PARTS = re.compile(r"[^.!?,;:()\n-]+(?:-[^.!?,;:()\n-]+)*")
_OTHERS = Cued(
    r"\b(?:he|she|they|his|her|their|you|your|my (?:\w+ )?(?:" + "|".join(sorted(ROLES)) + r"))\b", re.IGNORECASE
)
_OF_WORK = Cued(
    r"\b(?:promot\w+|jobs?|gig|career|made me|real life|from (?:today|now|monday)|as of|this time|these days|hired|"
    r"contract|"
    r"new role|(?:jacked|packed|chucked) (?:it|that|my job|the job)? ?in|notice|quit|training|trained|retrained|"
    r"qualified|work(?:ing)?|shift)\b",
    re.IGNORECASE,
)
_MADE_ME = Cued(
    r"\b(?:(?:made|making|named|appointed|hired) me|promoted me to|(?:took|got|found|landed|have) (?:a|the|"
    r"this) (?:\w+ )?(?:job|post|position|role) as|(?:started|first (?:day|shift|week)|retrained|"
    r"trained|hired|promoted|"
    r"qualified|work(?:ing)?) (?:as|to(?: be)?)|switched to(?: being)?) (?:a |an |the |their )?(?P<value>\w[\w-]*(?: "
    r"\w[\w-]*){0,2})",
    re.IGNORECASE,
)
_HEADS = JOBS | frozenset(
    "lead head chief director supervisor boss captain instructor trainer foreman principal".split()
)
JOB_LEAD = re.compile(
    r"^(?:ok|well|so|and|now|from now on|as of today|nowadays|currently|i'm|im|i am|a|an|the|my|new|proud|"
    r"officially|finally|just|real life|still)\s+",
    re.IGNORECASE,
)
_JOB_TAIL = Cued(
    r"\s+(?:now|this time|again|here|me|as of \w+|from (?:today|now on|monday)|since \w+|by trade|these days|(?:in|at|"
    r"for|of) .*)$",
    re.IGNORECASE,
)
_AT = Cued(
    rf"\b(?i:i'm|im|i am|am|back|still|now)(?: back| still| now)? (?:at|with) (?P<value>{NAME}(?: "
    rf"{NAME}){{0,2}})(?!'s)"
)
_WORKS = Cued(
    r"\b(?:work(?:s|ing|ed)?|job|employer|shift|office|warehouse|boss|hired|offer|side|department|company|"
    r"firm)\b",
    re.IGNORECASE,
)
_PASSING = Cued(
    r"\b(?:today|tonight|shopping|waiting|queue|picking|buying|for (?:lunch|dinner|a)|with (?:my|a)|party|concert)\b",
    re.IGNORECASE,
)
_JOB_AT = Cued(
    r"\bmy (?:\w+ )?job (?:at|with) (?:the |a |an )?(?P<value>\w[\w'& ]{1,24}?)(?=[.,!;]| "
    r"and\b| but\b|$)",
    re.I,
)
_LEAVES = Cued(
    r"\b(?:quit|left|lost|leaving|losing|old|first|last|dream|got|starting|new|start|summer)\b", re.IGNORECASE
)
_WILL = Cued(r"\b(?:i'll|i will|going to|gonna|want to|wanna|thinking of|might)\b", re.IGNORECASE)
_SWITCHED = Cued(
    rf"\b(?i:switched (?:over )?to|new employer(?: is|:)|moved from [\w ]{{2,20}} to|changed to) (?P<value>{NAME}(?: "
    rf"{NAME})?)|\bjoined (?P<joined>{NAME}(?: {NAME})?) (?:as|in|last|this|today)\b"
)


def job(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`they made me team lead`, `promoted!! senior developer as of today`, `bookseller this time`."""
    made = _MADE_ME.search(text)
    if made is not None:
        words = made["value"].split()
        size = next((at + 1 for at, word in enumerate(words) if word.casefold() in _HEADS), 0)
        if size:
            yield told("job", " ".join(words[:size]), text)
    elif not _OTHERS.search(text):
        of_work = _OF_WORK.search(beliefs.turn.understanding.text) is not None
        parts = (part for part in _PARTS.findall(text) if of_work or part.endswith(" now"))
        yield from (told("job", value, text) for part in parts if (value := trade(part)))


def trade(part: str) -> str:
    """The trade that a part of a sentence is, and nothing else; else nothing."""
    part, before = part.strip(), ""
    while part != before:
        before, part = part, _JOB_TAIL.sub("", JOB_LEAD.sub("", part))
    words = part.split()
    return part if 0 < len(words) <= 3 and words[-1].casefold() in _HEADS else ""


def employer(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`I'm with DHL now`, `back at Zalando`: where one works, when work is spoken of or it is known as such."""
    switched, at = _SWITCHED.search(text), _AT.search(text)
    if switched is not None and (switched["joined"] or beliefs.of("user", "employer")):
        yield told("employer", switched["value"] or switched["joined"], text)
    current = _current(text)
    if current:
        yield told("employer", current, text)
    if at is not None and not _PASSING.search(text) and _is_of_work(beliefs, text, at["value"]):
        yield told("employer", at["value"], text)


def _current(text: str) -> str:
    """Where one still works, as in `next year I'll quit my job at the airport`; empty when it was left."""
    at = _JOB_AT.search(text)
    left = at is not None and _LEAVES.search(text) is not None and not _WILL.search(text)
    return at["value"] if at is not None and not left else ""


def _is_of_work(beliefs: Beliefs, text: str, place: str) -> bool:
    """Whether one works at the place: it is known so, or work is what the talk is about."""
    facts = beliefs.turn.memory.facts
    known = any(fact.relation == "employer" and fact.value.casefold() == place.casefold() for fact in facts)
    spoken = any(_WORKS.search(said) for said in (text, *said_before(beliefs)))
    return known or spoken or _is_job_told(beliefs)


def _is_job_told(beliefs: Beliefs) -> bool:
    return any(fact.relation == "job" for fact in beliefs.turn.understanding.facts)
