"""Whose the thing is that a frame is told by: of the one who speaks, of somebody named before it or within it."""

from companion.understanding.frame_cast import USER, YOU
from companion.understanding.frame_story import Story
from companion.understanding.frame_values import ME, Hit, Subject, Whom, other_of
from companion.understanding.frame_words import DETERMINERS

THEIRS = frozenset("his her their".split())
_HAVING = frozenset("has had got have sits sat taking takes".split())


def owned(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Whose thing it is: `my sister's wedding`, `my exam`, `the funeral of my aunt`, or who has it."""
    owner = owner_of(story, hit.first, hit.last)
    having = story.words[subject.at : hit.first]
    mine = {"my", "our"} & set(story.words[max(hit.first - 4, 0) : hit.first])
    if owner is ME and subject.party is not None and not subject.thing and (not mine or not _HAVING.isdisjoint(having)):
        return ME if subject.party.kind == USER else other_of(subject.party)
    return owner


def owner_of(story: Story, first: int, last: int) -> Whom | None:
    """Whose the thing between these places is; of the one who speaks when nobody is named."""
    for at in range(first - 1, max(first - 5, -1), -1):
        party = story.cast.get(at)
        if party is not None:
            return other_of(party) if party.owner else ME
        if story.words[at] in THEIRS:
            return _of_theirs(story, at)
        if story.words[at] == "your":
            return None
        if story.words[at] in DETERMINERS:
            break
    belongs = story.party_from(last + 1) if story.words[last : last + 1] in (("of",), ("for",)) else None
    return other_of(belongs) or ME


def _of_theirs(story: Story, at: int) -> Whom:
    """Whom the `his` or `her` at this place means: the last who was named."""
    named = (party for place, party in sorted(story.cast.items(), reverse=True) if place < at and not party.owner)
    return next((whom for party in named if (whom := other_of(party)) is not None), Whom("", "unknown"))


def buried(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Whose funeral it is; of nobody known when it is not told."""
    owner = owner_of(story, hit.first, hit.last)
    return Whom("", "unknown") if owner is ME else owner


def of_day(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Whose wedding it is: that of somebody not known after `a`."""
    strange = "a" in story.words[max(hit.first - 2, 0) : hit.first] and subject.party is not None
    having = {"have", "having", "want"} & set(story.words[subject.at : hit.first])
    return Whom("", "unknown") if strange and not having else owned(story, hit, subject)


def robbed(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """A thief takes something: of the one who speaks, or of whoever owns it."""
    if hit.anybody is not None:
        return ME if hit.anybody.kind == USER else other_of(hit.anybody)
    if subject.party is not None and subject.party.kind in (USER, YOU):
        return None
    for at in range(hit.first + 1, hit.last):
        party = story.cast.get(at)
        if party is not None and party.owner:
            return other_of(party)
        if story.words[at] in THEIRS:
            return Whom("", "unknown")
    return ME


def inside(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Whose it is that something is done to, as in `scattered dad's ashes`."""
    owners = (story.cast[at] for at in range(hit.first, hit.last) if at in story.cast)
    return next((other_of(party) for party in owners if party.owner), None)


def mine(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """It happens to the one who speaks, unless it is said to be in somebody else."""
    within = story.party_from(hit.last + 1) if story.words[hit.last : hit.last + 1] == ("in",) else None
    return other_of(within) or ME
