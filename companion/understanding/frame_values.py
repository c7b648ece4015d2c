"""What is found on the way to a frame: a cue that stands, who does it, and whom it happens to."""

from dataclasses import dataclass

from companion.domain.quick import quick
from companion.understanding.frame_cast import OTHER, PEOPLE, USER, YOU, Party
from companion.understanding.frame_cues import Cue
from companion.understanding.frame_story import Story


@quick
@dataclass(frozen=True, slots=True)
class Hit:
    """A cue found in a story: from `first` to before `last`, with whom its places named."""

    cue: Cue
    first: int
    last: int
    other: Party | None = None
    anybody: Party | None = None


@quick
@dataclass(frozen=True, slots=True)
class Whom:
    """Whom a frame is about: as named, and whether that is the person, somebody else, or not known."""

    who: str
    experiencer: str


@quick
@dataclass(frozen=True, slots=True)
class Subject:
    """Who does it: somebody, or a thing; `at` is where the words between them and the verb begin."""

    party: Party | None
    at: int
    thing: bool = False


ME = Whom("", "user")


def named(party: Party | None) -> str:
    """The party as `people` names it; empty for the one who speaks and for nobody known."""
    return party.who if party is not None and party.who != "user" else ""


def other_of(party: Party | None) -> Whom | None:
    """Somebody else as the one it happens to."""
    if party is None or party.kind in (USER, YOU, PEOPLE):
        return None
    return Whom(party.who, "other" if party.kind == OTHER else "unknown")


def companion_of(story: Story, hit: Hit) -> Party | None:
    """Who else is in it: the one the cue names, or the one after a `with`."""
    if hit.other is not None or hit.anybody is not None:
        return hit.other or hit.anybody
    end = story.clause(hit.first)[1]
    withs = (
        place for place in range(hit.last, end) if story.words[place] == "with" or story.words[place - 1] == "with"
    )
    return next((party for place in withs if (party := story.party_from(place + (story.words[place] == "with")))), None)
