"""How real a telling is: done, going on, to come, feared or hoped; None when it is denied, supposed, or a habit."""

from collections.abc import Sequence

from companion.understanding.frame_cues import EXACT, Cue
from companion.understanding.frame_nouns import noun_status
from companion.understanding.frame_story import Story
from companion.understanding.frame_values import Hit, Subject
from companion.understanding.frame_words import DENIALS, DOUBTS, EVERY, FEARED, HOPED, SMALL, SOON, SUPPOSING, UNREAL

_ARRANGED = frozenset(
    "wedding move journey homecoming plan_with_someone new_job breakup purchase birth exam interview job_loss".split()
)
"""Frames that are still to come when they are told as going on, as in `I'm moving`."""
_SAME = frozenset("quit put cut hit let beat burst hurt split read set shut".split())
_PLANNED = frozenset(
    "going about planning plan have has got need supposed decided ready excited set due starting gotta wait".split()
)
_HAPPENED = frozenset(
    "managed got had happened able proud happy glad heartbroken sad relieved grateful lucky called came rang texted "
    "messaged phoned went wrote".split()
)
_BY_THEN = frozenset("after since from by despite for keep keeps kept ended started spent been stuck finished".split())
_HALTED = frozenset(
    "stop stopped quit avoid hate love enjoy like prefer consider considering imagine mind try tried trying about of "
    "thinking without before into loves likes hates suggest suggested".split()
)
_BE = frozenset("am is are be been was were".split())
_CAN = frozenset("can could".split())
_STATES = frozenset({"state", "felt"})
_AUX = frozenset("can could not never barely hardly nobody no have".split())
_OF_THINGS = frozenset({"owner", "nobody", "off"})
_VERBS = frozenset(
    "be get go come fall break pile raise blow make have do spread find fail arrive look disappear vanish flop fold "
    "heal collapse sink drag recommend".split()
)


def status_of(story: Story, hit: Hit, subject: Subject) -> str | None:
    """How real what was found is; None when it is nothing that happens to anybody."""
    first = story.clause(hit.first)[0]
    begins = subject.party.first if subject.party is not None and subject.party.last == subject.at else subject.at
    lead, group = story.words[first:begins], story.words[subject.at : hit.first]
    if _denied(hit.cue, lead, group):
        return None
    if _supposed(story, first, lead, group):
        return _imagined(story, hit.cue)
    if hit.cue.kind == "noun":
        return noun_status(story, hit)
    if hit.cue.kind == "felt":
        return "now" if _real(story, hit, group) == "now" else None
    if hit.cue.kind == "ahead":
        return _ahead(story, hit, group)
    if not FEARED.isdisjoint((*lead, *group)):
        return "feared" if hit.cue.polarity == "-" else None
    if not HOPED.isdisjoint(story.words[: hit.first]):
        return "hoped"
    return _real(story, hit, group)


def _denied(cue: Cue, lead: Sequence[str], group: Sequence[str]) -> bool:
    if cue.frame == "cancelled_plan" and cue.about == "off":
        return False
    if "wait" in group:
        return False
    near = group[-4:-1] if group[-1:] == ("stop",) else group[-4:]
    return not DENIALS.isdisjoint(near) or "used" in near or (not DENIALS.isdisjoint(lead) and "think" in lead)


def _supposed(story: Story, first: int, lead: Sequence[str], group: Sequence[str]) -> bool:
    """Whether the clause only imagines it."""
    heads = story.words[first : first + 3]
    return not SUPPOSING.isdisjoint(heads) or not DOUBTS.isdisjoint((*lead, *group)) or not SUPPOSING.isdisjoint(lead)


def _imagined(story: Story, cue: Cue) -> str | None:
    afraid = not FEARED.isdisjoint(story.words) or story.words[:2] == ("what", "if")
    return "feared" if afraid and cue.polarity == "-" and cue.kind != "noun" else None


def _ahead(story: Story, hit: Hit, group: Sequence[str]) -> str | None:
    """What is told of somebody as to come; the same words of the past tell nothing much."""
    if not HOPED.isdisjoint(story.words[: hit.first]):
        return "hoped"
    told = _real(story, hit, group)
    soon = not SOON.isdisjoint(story.words)
    ongoing = story.words[hit.first].endswith("ing")
    return "coming" if told == "coming" or (told == "now" and ongoing) or (soon and told is None) else None


def _real(story: Story, hit: Hit, group: Sequence[str]) -> str | None:
    """The status by the verb as written and what stands before it."""
    verb = _said(story, hit) if hit.cue.about in _OF_THINGS else _verb(story, hit)
    state = hit.cue.kind in _STATES
    if story.words[hit.first] in _CAN:
        return "done" if story.words[hit.first] == "could" else "now"
    if hit.cue.about in ("headline", "headwork"):
        return "done" if SOON.isdisjoint(story.words) else "coming"
    if hit.cue.about == "alone" or (hit.cue.about == "nobody" and story.stems[verb] not in _VERBS):
        return _of_scene(story, hit)
    if "to" in group[-2:]:
        return _after_to(group, state)
    if not UNREAL.isdisjoint(group) and story.words[hit.first] != "not":
        return "done" if "must" in group and "have" in group else None
    if story.words[hit.first] == "not" and not _CAN.isdisjoint(group):
        return "done" if "could" in group else "now"
    if "will" in group or "shall" in group:
        return "coming"
    return _by_form(story, hit, group, verb)


def _verb(story: Story, hit: Hit) -> int:
    """Where the verb of the cue stands, after its own `not` and its like."""
    at = hit.first
    while at + 1 < hit.last and story.words[at] in _AUX and hit.cue.slots[0].kind != EXACT:
        if story.words[at] == "have" and story.words[at + 1] != "not":
            break
        at += 1
    return at


def _said(story: Story, hit: Hit) -> int:
    """Where the verb stands in a cue that begins with a thing."""
    verbs = (at for at in range(hit.first, hit.last) if story.stems[at] in _VERBS)
    inflected = (
        at for at in range(hit.first + 1, hit.last) if story.words[at] != story.stems[at] or story.words[at] in _SAME
    )
    return next(verbs, next(inflected, hit.first))


def _of_scene(story: Story, hit: Hit) -> str:
    past = any(
        story.words[at] != story.stems[at] and story.words[at] in ("was", "were", "went", "had")
        for at in range(hit.first, hit.last)
    )
    return "done" if past or hit.cue.kind == "event" else "now"


def _after_to(group: Sequence[str], state: bool) -> str | None:
    governors = frozenset(group[:-1][-4:])
    if not _PLANNED.isdisjoint(governors) and "had" not in governors:
        return "coming"
    if not _HAPPENED.isdisjoint(governors):
        return "done"
    return "hoped" if not {"hope", "hoping", "hopes"}.isdisjoint(governors) else None


def _by_form(story: Story, hit: Hit, group: Sequence[str], verb: int) -> str | None:
    """By the form of the verb itself: going on, present, or past."""
    word, stem = story.words[verb], story.stems[verb]
    state = hit.cue.kind in _STATES
    if word.endswith("ing") and word != stem:
        return _ongoing(story, hit, group)
    if word in ("am", "is", "are", "be"):
        return _linked(story, hit)
    if "did" in group or "had" in group:
        return "done"
    if word in ("have", "has") or _is_third(word, stem):
        return _simple(story, state)
    return _past(story, hit, group, verb) or _simple(story, state)


def _is_third(word: str, stem: str) -> bool:
    """Whether it is a present such as `loses`."""
    return word != stem and word.endswith("s") and not word.endswith("ss") and word not in ("was", "has")


def _past(story: Story, hit: Hit, group: Sequence[str], verb: int) -> str | None:
    """What is told in the past or the perfect; None for what is not."""
    word, stem = story.words[verb], story.stems[verb]
    state = hit.cue.kind in _STATES
    if state and (word == "been" or (story.words[hit.first] == "not" and word != stem)):
        return "now"
    if word != stem or (word in _SAME and "do" not in group):
        return "done"
    return None


def _linked(story: Story, hit: Hit) -> str | None:
    """After a present form of to be: a state, something going on, or what was done to them."""
    following = story.words[hit.first + 1 : hit.last]
    if any(
        word.endswith("ing") and word not in ("boring", "embarrassing", "mortifying", "humiliating")
        for word in following
    ):
        return "coming" if hit.cue.frame in _ARRANGED else "now"
    return "now" if hit.cue.kind == "state" else "done"


def _simple(story: Story, state: bool) -> str | None:
    """In the present: a state is now, an event is a habit unless a day to come is told."""
    if state:
        return "now"
    if not EVERY.isdisjoint(story.words):
        return None
    return "coming" if not SOON.isdisjoint(story.words) else None


def _ongoing(story: Story, hit: Hit, group: Sequence[str]) -> str | None:
    """What ends in ing: going on after a form of to be; else by what governs it."""
    state = hit.cue.kind in _STATES
    if not {"was", "were"}.isdisjoint(group):
        return "done"
    if not group and _is_topic(story, hit):
        return None
    if not _BE.isdisjoint(group) or not group:
        return "coming" if hit.cue.frame in _ARRANGED and not state else "now"
    if not _HALTED.isdisjoint(group[-2:]):
        return None
    if not _BY_THEN.isdisjoint(group[-2:]):
        return "done"
    if SMALL.issuperset(group):
        return "now"
    return "done" if any(word.endswith("ed") or word in ("spent", "went", "was") for word in group) else None


def _is_topic(story: Story, hit: Hit) -> bool:
    """Whether something is said of doing it, as in `winning a title is inspiring`."""
    return hit.last < len(story.words) and story.words[hit.last] in ("is", "are", "can", "makes", "helps")
