"""Whom a frame between two people happens to: done to somebody, or between partners, workmates, companions."""

from companion.understanding.frame_cast import OTHER, PEOPLE, UNKNOWN, USER, YOU, Party
from companion.understanding.frame_story import Story
from companion.understanding.frame_values import Hit, Subject, Whom, companion_of, named, other_of

_LEFT = frozenset("boss doctor therapist crush ex girlfriend boyfriend partner".split())
"""Whom one loses without their dying."""
WORKERS = frozenset(
    "boss colleague manager supervisor coworker client clients customer lead director ceo teamlead workmate".split()
)
PARTNERS = frozenset("husband wife fiance fiancee boyfriend girlfriend partner ex date crush".split())
_SHARED = frozenset({"wedding", "new_love", "breakup"})
"""What the one who speaks does to somebody and what concerns both."""


def on_anybody(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Whoever it is done to."""
    party = hit.anybody
    if party is None or party.owner or (subject.party is not None and subject.party.kind in (YOU, PEOPLE)):
        return None
    if hit.cue.frame == "death":
        return None if party.kind == USER or party.role in _LEFT or not _dies(party) else other_of(party)
    if hit.cue.frame == "help_received" and (party.kind != USER or subject.thing or not _helps(subject.party)):
        return None
    if hit.cue.frame == "breakup" and not _parts(subject.party, party):
        return None
    if party.kind != USER:
        both = hit.cue.frame in _SHARED and subject.party is not None and subject.party.kind == USER
        return Whom(party.who, "user") if both else other_of(party)
    return None if subject.party is not None and subject.party.kind == USER else Whom(named(subject.party), "user")


def _helps(party: Party | None) -> bool:
    return party is not None and party.kind in (OTHER, UNKNOWN)


def _dies(party: Party) -> bool:
    return bool(party.who) or party.kind == OTHER


def _parts(subject: Party | None, left: Party) -> bool:
    """Whether one leaves the other as partners do."""
    if left.kind == USER:
        named = subject is not None and not subject.noun and subject.who[:1].isupper()
        return subject is None or subject.kind == UNKNOWN or subject.role in PARTNERS or named
    return left.role in PARTNERS or (subject is not None and subject.role in PARTNERS)


def mutual(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Something between two: of the one who speaks, if either is."""
    party, other = subject.party, companion_of(story, hit)
    if party is None or subject.thing or party.kind in (YOU, PEOPLE):
        return None
    if party.kind == USER:
        return Whom(named(other or party), "user")
    if hit.cue.frame == "breakup" and other is None and party.role in PARTNERS and not party.several:
        return Whom(party.who, "user")
    return Whom(party.who, "user") if other is not None and other.kind == USER else other_of(party)


def coupled(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """What a partner does, or somebody who is only a pronoun, concerns the one who speaks."""
    party = subject.party
    if party is None or subject.thing or party.kind in (YOU, PEOPLE):
        return None
    couple = party.kind in (USER, UNKNOWN) or party.role in PARTNERS
    return Whom(named(party), "user") if couple else other_of(party)


def at_work(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Something between two of whom one is of work."""
    party, other = subject.party, companion_of(story, hit)
    of_work = [one for one in (party, other) if one is not None and one.role in WORKERS]
    if not of_work or party is None or (subject.thing and not party.owner):
        return None
    if party.kind == USER or other is None or other.kind == USER:
        return Whom(of_work[0].who, "user")
    return other_of(other if party.role in WORKERS else party)


def on_plan(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Something called off is the person's own, by somebody or with somebody."""
    party, other = subject.party, companion_of(story, hit)
    if party is not None and party.kind in (YOU, PEOPLE):
        return None
    if (
        other is not None
        and other.kind != USER
        and party is not None
        and party.kind != USER
        and hit.cue.about == "cancel"
    ):
        return other_of(other)
    return Whom(named(party if party is not None and party.kind != USER else other), "user")
