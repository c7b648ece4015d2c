"""A word taken back: what was never true is retracted, and what was meant is learnt in its place."""

import re
from collections.abc import Iterator
from dataclasses import replace

from companion.conversation.acquaintances import PEOPLE, role_relation, somebody, which
from companion.conversation.beliefs import Beliefs
from companion.conversation.corrections import BARE_NAME, CALLED, LEAD, Correction, corrections, holds
from companion.conversation.hint_words import NAME
from companion.conversation.revising import renamed
from companion.conversation.spoken import ALIKE, LIKELY, likeness, spoken_of
from companion.domain.memory import Fact
from companion.domain.relations import relation
from companion.domain.understanding import FoundFact
from companion.language.cued import Cued
from companion.understanding.people import FORMS, NO_NAMES, NUMBERS
from companion.understanding.roles import PETS, ROLES

LONGEST = 240
"""Letters of a message that may be a correction."""
_CUES = re.compile(
    r"\*|^\d{1,3}[.!]|\b(?:say|close|almost|nearly|no|ok|nope|nah|not|sorry|wait|meant|mean|actually|typo|wrong|scratch|misspoke|correction|oops|whoops|"
    r"autocorrect|spelled|spelt|spelling|lied|truth|rather|mistyped|mistake|said|wrote|isn't|wasn't|aren't|ain't|my "
    r"bad|"
    r"make that|should say|i should have said|argh|ugh|really|kidding|jk|with)\b",
    re.IGNORECASE,
)
_LIFE = Cued(
    r"\b(?:moved|moving|started|new|became|since|as of|from (?:now|today)|any ?more|no longer|again|now|back|turned)\b",
    re.IGNORECASE,
)
_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety".split()
)
_LINKS = frozenset({"is", "are", "was", "were", "am"})
_NO_VALUES = frozenset(
    "that this it way problem worries idea thanks thank need wonder joke kidding sure really good great bad fair fine "
    "true right wrong thing things what why how nothing something anything all much many me us them wait sorry no yes "
    "yeah ok "
    "today tomorrow tonight never ever well maybe here there now then always still again only lol haha hah xd just too also "
    "more "
    "enough any anymore whatever seriously honestly same like literally obviously basically exactly duh".split()
)
_ADMITS = Cued(
    r"\bi (?:told you|was|got (?:that|it|this)|had (?:that|it)|gave you|said) (?:\w+ )?wrong|\b(?:that|which) was wrong|"
    r"\bi was mistaken|\bi lied\b",
    re.IGNORECASE,
)
"""What says that something told earlier, however long ago, was never true."""
_IS_THE = Cued(
    rf"\b(?P<name>{NAME})(?:'s| is) (?:actually )?(?:the|my|our) "
    rf"(?P<role>{'|'.join(sorted(PETS | set(ROLES)))})\b"
)
_SIGNS = (_IS_THE, _CUES, CALLED, BARE_NAME)


def correct(beliefs: Beliefs) -> None:
    """Facts that the message takes back are retracted, with what was meant in their place."""
    text = beliefs.turn.understanding.text
    if not beliefs.turn.memory.facts or len(text) > LONGEST or not any(cue.search(text) for cue in _SIGNS):
        return
    _of_other_kind(beliefs, text)
    for correction in corrections(beliefs, text):
        if _put_right(beliefs, correction):
            return
    _retold(beliefs, text)


def _of_other_kind(beliefs: Beliefs, text: str) -> None:
    """`Bertie's the cat` of who was the dog Bertie: the same one, as somebody else."""
    for one in _IS_THE.finditer(text):
        role, name = FORMS[one["role"]][0], one["name"]
        for fact in [fact for fact in beliefs.standing.values() if fact.relation in PEOPLE and fact.subject == "user"]:
            known = somebody(fact.value)
            if (
                known.is_called(name)
                and known.role not in ("", role)
                and _is_other(text, known.role, role, fact.relation)
            ):
                _replace(beliefs, fact, f"{role} {name}", text)


def _is_other(text: str, old: str, new: str, relation: str) -> bool:
    """Whether who had the old role has the new one instead: after a `no`, or when the old one is given to another."""
    kin = role_relation(new) in (relation, "") and role_relation(old) in (relation, "")
    given = re.search(rf"\b(?:my|the|our) {re.escape(old)}(?:'s| is) ", text, re.IGNORECASE) is not None
    return kin and (given or LEAD.match(text) is not None)


def _put_right(beliefs: Beliefs, correction: Correction) -> bool:
    """Whether a fact was found that this puts right; it is retracted then."""
    for fact in _candidates(beliefs, correction):
        value = _righted(fact, correction)
        if value and value != fact.value:
            _replace(beliefs, fact, value, correction.evidence)
            return True
    return False


def _candidates(beliefs: Beliefs, correction: Correction) -> Iterator[Fact]:
    """The facts that may be meant: those that hold the wrong words, else those last spoken of, the likest first."""
    if correction.wrong:
        wrong = correction.wrong.casefold()
        named = [fact for fact in beliefs.standing.values() if wrong in fact.value.casefold()]
        yield from (fact for fact in reversed(named) if holds(fact, wrong))
        return
    recent = (*spoken_of(beliefs), *_told_wrong(beliefs))
    right = " ".join(correction.right)
    alike = [fact for fact in recent if likeness(fact.value, right) >= ALIKE]
    yield from sorted(alike, key=lambda fact: -likeness(fact.value, right))
    yield from (fact for fact in recent if fact not in alike and not correction.alike)


def _told_wrong(beliefs: Beliefs) -> Iterator[Fact]:
    """Those named by role in a message that says they were told of wrongly."""
    if _ADMITS.search(beliefs.turn.understanding.text):
        theirs = (fact for fact in beliefs.standing.values() if fact.relation in PEOPLE and fact.subject == "user")
        yield from (fact for fact in theirs if fact.value.partition(" ")[0] in beliefs.words)


def _righted(fact: Fact, correction: Correction) -> str:
    """The value with the right words in the place of the wrong ones; empty when they do not fit it."""
    right = " ".join(correction.right)
    counted, _, rest = fact.value.partition(" ")
    if counted in NUMBERS and right.casefold() in NUMBERS:
        return f"{right} {rest}".strip()
    if not _fits(fact, correction):
        return ""
    if correction.wrong and fact.relation != "age":
        found = re.search(rf"(?<!\w){re.escape(correction.wrong)}(?!\w)", fact.value, re.IGNORECASE)
        return f"{fact.value[: found.start()]}{right}{fact.value[found.end() :]}" if found else ""
    role, _, _ = fact.value.rpartition(" ") if fact.relation in PEOPLE else ("", "", fact.value)
    return f"{role} {right}".strip()


def _fits(fact: Fact, correction: Correction) -> bool:
    """Whether the right words are of the kind that the fact holds."""
    right = correction.right
    if fact.relation == "age":
        return all(_counts(word) for word in right)
    if not _LINKS.isdisjoint(word.casefold() for word in right):
        return False
    barred = _NO_VALUES | NO_NAMES if fact.relation in PEOPLE or fact.relation == "name" else _NO_VALUES
    if right[0].casefold() in barred or (any(word.isdigit() for word in right) and fact.relation != "birthday"):
        return False
    named = fact.value.rpartition(" ")[2][:1].isupper()
    if named and all(word[:1].isupper() for word in right):
        return len(right) <= 3
    begins_alike = correction.likely and right[0][0].casefold() == fact.value[0].casefold()
    return correction.strong or likeness(fact.value, " ".join(right)) >= (LIKELY if begins_alike else ALIKE)


def _counts(word: str) -> bool:
    """Whether it is a number that may be an age."""
    return 2 < int(word) < 120 if word.isdecimal() else _NUMBERS.issuperset(word.casefold().split("-"))


def _replace(beliefs: Beliefs, fact: Fact, value: str, evidence: str) -> None:
    beliefs.retract(fact)
    beliefs.learn(FoundFact(fact.subject, fact.relation, value, fact.polarity, fact.modality, evidence))
    if fact.relation in PEOPLE:
        renamed(beliefs, fact.value, value)


def _retold(beliefs: Beliefs, text: str) -> None:
    """`no, I live in Bern`: what was just said of the same single thing was never true."""
    if _LIFE.search(text):
        return
    for found in beliefs.turn.understanding.facts:
        if found.modality == "actual" and found.polarity == "+":
            key = which(beliefs.people, found.subject, beliefs.about) if found.subject != "user" else "user"
            about = replace(found, subject=key)
            for old in [old for old in _meant(beliefs, about, text) if _takes_back(about, old, text)]:
                beliefs.retract(old)


def _meant(beliefs: Beliefs, found: FoundFact, text: str) -> list[Fact]:
    """What was said lately, or whenever that was, where they say that they told it wrong."""
    return beliefs.of(found.subject, found.relation) if _ADMITS.search(text) else spoken_of(beliefs)


def _takes_back(found: FoundFact, old: Fact, text: str) -> bool:
    """Whether the old fact cannot be true beside the one that a `no` leads to: one home, one name of the brother."""
    if (old.subject, old.relation) != (found.subject, found.relation) or old.value == found.value:
        return False
    if relation(found.relation).single:
        return True
    named = old.relation in PEOPLE and old.value.split()[0] == found.value.split()[0] and " " in old.value
    return named and LEAD.match(text) is not None
