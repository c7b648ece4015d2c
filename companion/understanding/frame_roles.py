"""Whom a frame happened to: the one who speaks, somebody of theirs, or nobody that is known; read from the clause."""

from collections.abc import Callable

from companion.understanding.frame_alone import alone, head_of_work, headline
from companion.understanding.frame_between import at_work, coupled, mutual, on_anybody, on_plan
from companion.understanding.frame_cast import USER
from companion.understanding.frame_owners import buried, inside, mine, of_day, owned, robbed
from companion.understanding.frame_story import Story
from companion.understanding.frame_values import Hit, Subject, Whom, companion_of, named, other_of

_NO_CITY = frozenset("i monday tuesday wednesday thursday friday saturday sunday christmas easter god".split())
_ELDERS = frozenset(
    "grandmother grandfather mother father aunt uncle dog cat rabbit horse hamster grandparent stepmother stepfather "
    "labrador".split()
)
_SEEN = frozenset(
    "watch read see play finish binge gig concert film movie book novel show series episode season album game musical "
    "soundtrack finale cinema theatre festival exhibition podcast anime".split()
)


def whom_of(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Whom it happened to; None when the cue asks for somebody and nobody fits."""
    return _ABOUT[hit.cue.about](story, hit, subject)


def by_subject(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Whoever does it, or is it."""
    party = subject.party
    if party is None or subject.thing:
        return None
    if party.kind != USER:
        return other_of(party)
    other = companion_of(story, hit)
    return Whom(named(other or (party if party.who != "user" else None)), "user")


def _by_user(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    found = by_subject(story, hit, subject)
    return found if found is not None and found.experiencer == "user" else None


def _by_both(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Two who do it together: `we`, `they`, `my parents`, `my sister and I`."""
    several = subject.party is not None and subject.party.several
    return by_subject(story, hit, subject) if several else None


def of_other(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Whoever does it, when that is somebody else."""
    return None if subject.thing else other_of(subject.party)


def _born(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """A child of one's own is one's own joy."""
    whom = of_other(story, hit, subject)
    mine = (
        whom is not None
        and whom.who
        and subject.party is not None
        and subject.party.role in ("daughter", "son", "baby", "child", "twin")
    )
    return Whom(whom.who, "user") if mine and whom is not None else whom


def _given(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Who helps somebody; what others do for those of the one who speaks is help received."""
    mine = hit.other is not None and story.words[hit.other.first] in ("my", "our")
    helped = mine and subject.party is not None and subject.party.kind != USER
    return None if helped else by_subject(story, hit, subject)


def _visited(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Somebody comes to see the one who speaks."""
    whom = by_subject(story, hit, subject)
    return Whom(whom.who, "user") if whom is not None else None


def _of_them(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Somebody else who does it to the one who speaks."""
    found = of_other(story, hit, subject)
    return Whom(found.who, "user") if found is not None else None


def _by_city(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Going where a name with a capital stands."""
    if hit.last >= len(story.words) or not story.tokens[story.at[hit.last]].text[0].isupper():
        return None
    return None if story.words[hit.last] in _NO_CITY else by_subject(story, hit, subject)


def _of_elder(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Somebody of whom `passed` means that they died."""
    return of_other(story, hit, subject) if subject.party is not None and subject.party.role in _ELDERS else None


def _watched(story: Story, hit: Hit, subject: Subject) -> Whom | None:
    """Something liked that was seen, read or played."""
    if _SEEN.isdisjoint(story.stems):
        return None
    return by_subject(story, hit, subject)


_ABOUT: dict[str, Callable[[Story, Hit, Subject], Whom | None]] = {
    "subject": by_subject,
    "user": _by_user,
    "both": _by_both,
    "other": of_other,
    "them": _of_them,
    "patient": on_anybody,
    "mutual": mutual,
    "work": at_work,
    "off": on_plan,
    "cancel": on_plan,
    "owner": owned,
    "city": _by_city,
    "thief": robbed,
    "born": _born,
    "visit": _visited,
    "headline": headline,
    "giver": _given,
    "inside": inside,
    "headwork": head_of_work,
    "couple": coupled,
    "elder": _of_elder,
    "watched": _watched,
    "nobody": mine,
    "me": _of_them,
    "alone": alone,
    "mishap": by_subject,
    "grave": buried,
    "day": of_day,
    "date": _by_user,
}
"""How whom it happens to is read, by what the tables say of it."""
