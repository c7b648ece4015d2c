"""A found fact against what is known: said again, made plainer, true besides, in the place of another, or over."""

import re

from companion.conversation.acquaintances import PEOPLE, somebody, which
from companion.conversation.beliefs import Beliefs
from companion.domain.memory import Fact
from companion.domain.quick import replace
from companion.domain.relations import relation
from companion.domain.understanding import FoundFact
from companion.language.cued import Cued
from companion.understanding.people import NUMBERS

LEARNED = frozenset({"actual", "past", "plan"})
"""What is learned; a wish and a supposition are not."""
_PLACED = frozenset({"home", "job", "employer", "diet"})
_ONE_AT_A_TIME = frozenset({"boss", "manager", "supervisor", "flatmate", "roommate", "housemate"})
_OVER = Cued(r"\b(?:any ?more|no longer|used to|stopped|not .{0,30}\bthese days)\b", re.IGNORECASE)
_BESIDES = Cued(
    r"\b(?:also|as well|too|besides|second|two|both|on the side|in the (?:mornings?|evenings?|afternoons?)|at night|"
    r"side (?:job|gig)|part[- ]time|at weekends|"
    r"on (?:weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)days)|(?:and|plus) i)\b",
    re.IGNORECASE,
)
_FOR_NOW = Cued(
    r"\b(?:for (?:a|an|the|one|two|three|four|five|six|\d+|some) (?:few |couple of )?(?:days?|weeks?|months?|nights?|"
    r"weekend|summer)|for (?:a bit|a while|now)|this (?:week|weekend|month|summer)|until|till|"
    r"temporar\w+|on (?:holiday|vacation|a trip)|visiting|filling in|covering|standing in|tonight|house-?sitting)\b",
    re.IGNORECASE,
)
_SINCE = Cued(r"\b(?:moved|started|since|from now on|as of|for good|new|became|relocated|now)\b", re.IGNORECASE)
_ONE_OF = Cued(r"\b(?:another|other|second|younger|older|elder|youngest|oldest|one of)\b", re.IGNORECASE)
_LITTLE = frozenset("the a an my our some any to".split())
_LEFT = {"single": ("partner",), "divorced": ("partner",)}
NO_JOBS = frozenset({"got fired", "got laid off", "laid off", "job", "new job", "jobs"})
_UNATTACHED = frozenset({"single"})


def revise(beliefs: Beliefs, found: FoundFact) -> None:
    """What was found is held, once, and what it puts an end to is held no more."""
    found = _addressed(beliefs, found)
    if (
        found.modality not in LEARNED
        or _is_private(beliefs, found)
        or _passes(beliefs, found)
        or _is_known_wrong(beliefs, found)
    ):
        return
    if found.modality == "past" or _is_over(found):
        _over(beliefs, found)
    elif found.modality == "plan":
        _planned(beliefs, found)
    else:
        _true_now(beliefs, found)


def _addressed(beliefs: Beliefs, found: FoundFact) -> FoundFact:
    """The fact under the key of whom it is about, who may have gone by the bare name so far."""
    found = replace(found, relation="employer") if _is_firm(beliefs, found) else found
    if found.relation in PEOPLE and found.subject == "user":
        _introduced(beliefs, found)
        return replace(found, value=_other(beliefs, found.value, found.evidence))
    if found.subject == "user":
        return found
    key = which(beliefs.people, found.subject, beliefs.about)
    return replace(found, subject=_other(beliefs, key, found.evidence))


def _is_firm(beliefs: Beliefs, found: FoundFact) -> bool:
    """Whether what somebody moved to is known as where one works, not lives."""
    if found.relation != "home" or "moved to" not in found.evidence:
        return False
    firms = (fact.value for fact in beliefs.standing.values() if fact.relation == "employer")
    return any(same(found.value, firm) for firm in firms)


def _introduced(beliefs: Beliefs, found: FoundFact) -> None:
    """What is known of a bare Anna, or of the only sister, is filed under `sister Anna` once that is who she is."""
    one = somebody(found.value)
    if not (one.role and one.name) or any(known.key == one.key for known in beliefs.people):
        return
    alone = sum(known.role == one.role for known in beliefs.people) == 1 and not _ONE_OF.search(found.evidence)
    for known in beliefs.people:
        if known.key == one.name or (alone and known.key == one.role):
            renamed(beliefs, known.key, one.key)


def _other(beliefs: Beliefs, key: str, evidence: str) -> str:
    """The key of the second of two who share role and name, when `another friend called Tom` is spoken of."""
    one = somebody(key)
    if not (one.role and one.name) or all(known.key != key for known in beliefs.people):
        return key
    another = rf"\b(?:another|other|different|second) (?:\w+ )?{re.escape(one.role)}\b"
    return f"other {key}" if re.search(another, evidence, re.IGNORECASE) else key


def same(one: str, other: str) -> bool:
    """Whether both values name one thing, articles and letter case aside."""
    return words_of(one) == words_of(other)


def words_of(value: str) -> list[str]:
    """The words of a value by which it is compared."""
    return [word for word in value.casefold().split() if word not in _LITTLE]


def _is_private(beliefs: Beliefs, found: FoundFact) -> bool:
    return relation(found.relation).private and not beliefs.turn.state.settings.mood_notes


def _is_known_wrong(beliefs: Beliefs, found: FoundFact) -> bool:
    """Whether it says only why something was taken back or closed just now."""
    if found.relation == "job" and found.polarity == "+" and found.value.casefold() in NO_JOBS:
        return True
    return found.polarity == "-" and any(_is(found, fact) for fact in (*beliefs.taken_back, *beliefs.ended))


def _passes(beliefs: Beliefs, found: FoundFact) -> bool:
    """Whether it is somewhere or something for a while only, which takes no lasting place."""
    if found.relation not in _PLACED or found.modality == "past":
        return False
    heard = beliefs.turn.understanding
    text = heard.text if found.relation == "diet" and len(heard.sentences) == 2 else found.evidence
    return _FOR_NOW.search(text) is not None and not _SINCE.search(text)


def _is_over(found: FoundFact) -> bool:
    """Whether it was so and is no more, as in `no longer vegetarian`."""
    return found.polarity == "-" and _OVER.search(found.evidence) is not None


def _over(beliefs: Beliefs, found: FoundFact) -> None:
    """What is told as past is closed, or kept as past when it is new."""
    past = FoundFact(found.subject, found.relation, found.value, "+", "past", found.evidence)
    held = [old for old in beliefs.of(found.subject, found.relation) if told_by(past, old)]
    if held and _OVER.search(found.evidence):
        for old in held:
            beliefs.end(old)
    elif not held and not _past_already(beliefs, past):
        beliefs.learn(past)


def _past_already(beliefs: Beliefs, found: FoundFact) -> bool:
    before = beliefs.turn.memory.before(found.relation, found.subject)
    known = next((old for old in before if same(old.value, found.value)), None)
    if known is not None:
        beliefs.amend(known, times=known.times + 1)
    return known is not None


def _planned(beliefs: Beliefs, found: FoundFact) -> None:
    """What is meant to become true is kept once, beside what is true."""
    held = _plans(beliefs, found)
    if held:
        beliefs.amend(held[-1], times=held[-1].times + 1)
    else:
        beliefs.learn(found)


def _is(found: FoundFact, fact: Fact) -> bool:
    return (found.subject, found.relation) == (fact.subject, fact.relation) and same(found.value, fact.value)


def _true_now(beliefs: Beliefs, found: FoundFact) -> None:
    known = beliefs.of(found.subject, found.relation)
    again = next((old for old in known if told_by(found, old)), None)
    plainer = next((old for old in known if _plainer(found, old)), None)
    if again is not None:
        _said_again(beliefs, found, again)
    elif plainer is not None:
        _made_plainer(beliefs, found, plainer)
    else:
        _close(beliefs, found, known)
        beliefs.learn(found)


def told_by(found: FoundFact, old: Fact) -> bool:
    """Whether the old fact says this already, perhaps with more words: `dog Biscuit` says `Biscuit`."""
    if (found.subject, found.relation, found.polarity) != (old.subject, old.relation, old.polarity):
        return False
    if found.value.startswith("other ") != old.value.startswith("other "):
        return False
    here = " ".join(words_of(found.value))
    return f" {here} " in f" {' '.join(words_of(old.value))} "


def _said_again(beliefs: Beliefs, found: FoundFact, old: Fact) -> None:
    if beliefs.new(old):
        return
    beliefs.amend(old, times=old.times + 1)
    for rest in _others(found, beliefs.of(found.subject, found.relation)):
        beliefs.end(rest)


def _others(found: FoundFact, known: list[Fact]) -> list[Fact]:
    """What a value that is held alone leaves no room for, now that it is said again."""
    alone = relation(found.relation).single and found.polarity == "+" and not _BESIDES.search(found.evidence)
    now = re.search(r"\b(?:now|again|back)\b", found.evidence, re.IGNORECASE)
    return [old for old in known if alone and now and not told_by(found, old)]


def _plainer(found: FoundFact, old: Fact) -> bool:
    """Whether it names what was known without a name: `puppy Gustav` is the puppy, `boyfriend Paul` is Paul."""
    if found.relation not in PEOPLE or (found.polarity, old.polarity) != ("+", "+"):
        return False
    role, _, name = found.value.partition(" ")
    if not name or role == "other":
        return False
    short = old.value.casefold()
    return short in (role.casefold(), f"second {role}", f"new {role}") or (
        found.relation == "partner" and same(short, name)
    )


def _made_plainer(beliefs: Beliefs, found: FoundFact, old: Fact) -> None:
    beliefs.amend(old, value=found.value, evidence=found.evidence, said_at=beliefs.turn.now)
    renamed(beliefs, old.value, found.value)


def renamed(beliefs: Beliefs, old: str, new: str) -> None:
    """What is known of somebody is filed under their new name."""
    for fact in [fact for fact in beliefs.turn.memory.facts if fact.subject == old]:
        beliefs.amend(beliefs.standing.get(fact.id, fact), subject=new)


def _close(beliefs: Beliefs, found: FoundFact, known: list[Fact]) -> None:
    """What cannot be true beside it is closed, of the same subject only."""
    alike = [old for old in known if old.polarity == "+" and old.value.startswith(f"{found.value.partition(' ')[0]} ")]
    for old in known:
        if _replaces(found, old) or (alike == [old] and _is_named_anew(found)):
            beliefs.end(old)
    for opposite in (relation(found.relation).opposite, *_left_by(found)):
        for old in beliefs.of(found.subject, opposite) if opposite else ():
            if opposite == "partner" or same(old.value, found.value) or old.value.casefold() in _UNATTACHED:
                beliefs.end(old)
    _come_true(beliefs, found)


def _left_by(found: FoundFact) -> tuple[str, ...]:
    """The relations in which a partner and being single exclude each other."""
    if found.polarity == "-":
        return ()
    return ("status",) if found.relation == "partner" else _LEFT.get(found.value.casefold(), ())


def _replaces(found: FoundFact, old: Fact) -> bool:
    """Whether the new fact closes the old one: the same single place, or the contrary of the same thing."""
    if same(found.value, old.value) or _is_after_none(found, old):
        return True
    if found.polarity == "-" or (old.polarity == "-" and not relation(found.relation).single):
        return False
    if found.relation in PEOPLE - {"partner"}:
        return _succeeds(found, old)
    return relation(found.relation).single and not _besides(found)


def _is_named_anew(found: FoundFact) -> bool:
    """Whether `my cat is called Juniper` tells of the only cat there is, never of another one."""
    role = found.value.partition(" ")[0]
    if found.relation != "pet" or _ONE_OF.search(found.evidence):
        return False
    called = rf"\b(?:my|our) {re.escape(role)}(?:(?: is|'s) (?:called|named)|'s name(?: is|'s)) "
    return re.search(called, found.evidence, re.IGNORECASE) is not None and not _BESIDES.search(found.evidence)


def _is_after_none(found: FoundFact, old: Fact) -> bool:
    """Whether somebody is there now where nobody was, as a dog after `I don't have any pets`."""
    if found.relation not in PEOPLE or (found.polarity, old.polarity) != ("+", "-"):
        return False
    nobody = old.value.casefold().removesuffix("s")
    return nobody in (found.relation, found.value.partition(" ")[0].casefold())


def _succeeds(found: FoundFact, old: Fact) -> bool:
    """Whether it is the new boss after the old one, or three cats where there were two."""
    role, _, rest = found.value.partition(" ")
    if role in NUMBERS:
        before, _, counted = old.value.partition(" ")
        return before in NUMBERS and counted == rest
    new = re.search(rf"\bnew {re.escape(role)}\b", found.evidence, re.IGNORECASE) is not None
    return new and role in _ONE_AT_A_TIME and old.value.startswith(f"{role} ")


def _besides(found: FoundFact) -> bool:
    """Whether it is said to be true beside what is known, as in `I also work as a DJ`."""
    beside = _BESIDES.search(found.evidence) is not None and "moved to" not in found.evidence
    return found.relation in ("job", "employer") and beside


def _come_true(beliefs: Beliefs, found: FoundFact) -> None:
    """A plan that came true is a plan no more."""
    for fact in _plans(beliefs, found):
        beliefs.end(fact)


def _plans(beliefs: Beliefs, found: FoundFact) -> list[Fact]:
    """The plans for what was found, that are not off."""
    return [fact for fact in beliefs.standing.values() if fact.modality == "plan" and _is(found, fact)]
