"""How real a thing is that is only named, as an exam or a wedding: over, or still to come; None when it is nobody's."""

from collections.abc import Sequence

from companion.understanding.frame_story import Story
from companion.understanding.frame_values import Hit
from companion.understanding.frame_words import DENIALS, DETERMINERS, EVERY, FEARED, SMALL, SOON, UNREAL

_OVER = frozenset(
    "last ago yesterday went had was were passed after did got aced came since failed bombed attended started "
    "finished survived ended".split()
)
_FOLLOWS = frozenset(
    "is was were are went go goes going on at in next this that tomorrow today yesterday tonight last and but so "
    "because with for of to from by before after coming got has had have will would did do does not if when while "
    "starts start started begins ended ends end finished came comes come soon ago i we he she they you it where which "
    "who then again since until or as than cancelled went's later monday tuesday wednesday thursday friday saturday "
    "sunday back over today's about now all lasted feels felt still".split()
)
"""Words that may follow a thing without making it part of another, as `dress` does after `wedding`."""
_LEADING = frozenset(
    "took take taking sat sit sitting finished finish passed failed aced have has had having got for before after "
    "since at to from during until of with".split()
)
_HELD = frozenset("it have has having got is am for before until to".split())
_UNITS = frozenset("hour hours day days week weeks month months minutes mins fortnight".split())
_DATED = frozenset("exam interview wedding birthday journey death success new_job new_love".split())
"""Things that have a day, and are still to come unless they are over."""
_GOVERNED = frozenset("with at for on as".split())


def noun_status(story: Story, hit: Hit) -> str | None:
    """An exam, an interview, a wedding, a trip: coming, or done when told in the past."""
    first, end = story.clause(hit.first)
    here = story.words[first:end]
    before = story.words[max(first, hit.first - _NEAR) : hit.first]
    if not _stands(story, hit) or _untold(here, before):
        return None
    if hit.cue.about == "alone":
        return "done"
    dated = not SOON.isdisjoint(here) or _in_time(here)
    past = _past(story, hit, here, dated)
    if past and not ({"have"} & set(before) and not past - {"got"}):
        return _behind(story, hit, past, before)
    return _ahead(story, hit, before, dated)


_NEAR = 6
"""Words before a thing that say something of it, at most."""


def _untold(here: Sequence[str], before: Sequence[str]) -> bool:
    """Whether it is denied, a habit, or supposed; `can't wait for` is none of these."""
    if not EVERY.isdisjoint(here):
        return True
    return "wait" not in before and not (DENIALS.isdisjoint(before) and UNREAL.isdisjoint(here))


def _past(story: Story, hit: Hit, here: Sequence[str], dated: bool) -> frozenset[str]:
    """The words that tell it as over; `got` does not when a day to come is named."""
    past = _OVER.intersection(here) | _did(story, hit.first)
    return past - {"got"} if dated or "have" in here else past


def _behind(story: Story, hit: Hit, past: frozenset[str], before: Sequence[str]) -> str | None:
    """Done, when it is somebody's own or the past is told of it."""
    governed = not _LEADING.isdisjoint(before) or not past.isdisjoint(before)
    after = story.words[hit.last : hit.last + 1] in _WENT
    return "done" if governed or after or _owning(story, hit.first) == "own" else None


def _ahead(story: Story, hit: Hit, before: Sequence[str], dated: bool) -> str | None:
    """Still to come, when it is somebody's own, had or dated."""
    owned = _owning(story, hit.first)
    if owned == "own":
        return "coming" if hit.cue.frame in _DATED else "now"
    if hit.cue.frame not in _DATED and before[-1:] not in _HAVE:
        return None
    first, end = story.clause(hit.first)
    minded = "about" in before and not FEARED.isdisjoint(story.words[first:end])
    led = minded or dated or not _HELD.isdisjoint(before)
    return "coming" if (owned and led) or (dated and story.opens(hit.first)) else None


_WENT = (("went",), ("was",), ("were",))
_HAVE = (("have",), ("has",), ("got",))


def _did(story: Story, place: int) -> frozenset[str]:
    """The verb of the past that governs the thing at this place, as in `nailed the interview`."""
    at = next((at for at in range(place - 1, max(place - 4, -1), -1) if story.words[at] in DETERMINERS), 0)
    word = story.words[at - 1] if at else ""
    past = (
        word not in ("", "is", "am", "are", "has") and word != story.stems[at - 1] and not word.endswith(("ing", "s"))
    )
    return frozenset({word}) if past else frozenset()


def _in_time(words: Sequence[str]) -> bool:
    """Whether it is told when it will be, as in `in three weeks`."""
    places = (place for place, word in enumerate(words) if word == "in")
    return any(not _UNITS.isdisjoint(words[place + 1 : place + 4]) for place in places)


def _stands(story: Story, hit: Hit) -> bool:
    """Whether it is not a part of another noun, as in `wedding dress`, nor a kind, as in `exams are hard`."""
    if hit.last >= len(story.words) or hit.last in story.cuts or hit.cue.slots[-1].options & _GOVERNED:
        return True
    following = story.words[hit.last]
    return following in _FOLLOWS or following in SMALL or following[0].isdigit() or hit.last in story.cast


def _owning(story: Story, place: int) -> str:
    """`own` after my or a person's, `a` after another article, else nothing."""
    for at in range(place - 1, max(place - 5, -1), -1):
        word = story.words[at]
        if at in story.cast and story.cast[at].owner:
            return "own"
        if word in ("my", "our", "his", "her", "their"):
            return "own"
        if word in DETERMINERS:
            return "" if word == "your" else "a"
        if word in ("have", "got", "had", "has", "having"):
            return "a"
        if word in ("to", "at", "for", "is", "was"):
            return ""
    return ""
