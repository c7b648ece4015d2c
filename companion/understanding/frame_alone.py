"""A telling without a verb, as in `tired` or `huge row with my flatmate`: of the one who speaks."""

from companion.understanding.frame_between import WORKERS
from companion.understanding.frame_cast import USER
from companion.understanding.frame_story import Story
from companion.understanding.frame_values import ME, Hit, Subject, Whom, companion_of, named
from companion.understanding.frame_words import BARRIERS, SMALL

_LEADS = 2
"""Words before such a telling, at most."""
_POINTING = frozenset({"that", "this"})
_SUBORDINATE = frozenset("since because when if until while though although as".split())
_AFTER_ALONE = frozenset("from by at in on with as lately again already all this before and or to about".split()) - {
    "to"
}


def alone(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """`tired` by itself is said of oneself."""
    mine = subject.party is not None and subject.party.kind == USER
    return ME if mine and story.opens(hit.first) and _rests(story, hit) else None


def _rests(story: Story, hit: Hit) -> bool:
    """Whether a single word that tells a frame by itself goes with no noun after it."""
    if hit.last - hit.first > 1 or hit.last == story.clause(hit.first)[1]:
        return True
    following = story.words[hit.last]
    return following in SMALL or following in _AFTER_ALONE or hit.last in story.cast


def headline(story: Story, hit: Hit, _: Subject) -> Whom | None:
    """`huge argument with my flatmate`: a telling without a verb, of the one who speaks."""
    first = story.clause(hit.first)[0]
    before = story.words[first : hit.first]
    if (
        len(before) > _LEADS
        or not _rests(story, hit)
        or story.words[first] in _SUBORDINATE
        or not _POINTING.isdisjoint(before)
    ):
        return None
    goes_on = first and before[:1] == ("and",) and any(party.who != "user" for party in story.cast.values())
    somebody = goes_on or any(place in story.cast for place in range(first, hit.first))
    governed = not BARRIERS.isdisjoint([word for word in before if word not in SMALL])
    return None if somebody or governed else Whom(named(companion_of(story, hit)), "user")


def head_of_work(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """`argument with a colleague`: a telling without a verb, of the one who speaks."""
    found = headline(story, hit, subject)
    other = companion_of(story, hit)
    return found if other is not None and other.role in WORKERS else None
