"""Event frames with roles: what happened, to whom, good or bad for them; figures of speech, fiction and denials are none."""

from collections.abc import Iterator, Sequence

from companion.domain.understanding import FoundDate, Frame, NamedPerson, Sentence, Token
from companion.understanding.clauses import SUBJECTS, opened
from companion.understanding.frame_roles import NEAR, Story, whom_of
from companion.understanding.frame_words import (
    BY_WORD,
    DENIALS,
    EVERY,
    FEARED,
    FICTION,
    FIGURES,
    HOPED,
    PRELUDES,
    SKIPPED,
    UNREAL,
    Cue,
    base,
)
from companion.understanding.people import Mention, mentions

_ASKS = frozenset(
    "do does did are is was were have has can could would will what where when why how which am who".split()
)
_WH = frozenset("what where when why how which who".split())
_CUTS = frozenset("because while although though since when but so and then after before until that who which".split())
_WAS = frozenset("was were felt had did could".split())
_ARRANGED = frozenset("wedding move journey homecoming plan_with_someone new_job breakup purchase birth".split())
"""Frames that are still to come when they are told as going on, as in `I'm moving`."""
_PLANNED = frozenset("will going planning about have want".split())
_NOW = frozenset("am is are be".split())
_GOING = frozenset("am is are be been keep".split())
_SAME = frozenset("quit put cut hit let beat burst".split())
_HELPED = frozenset("did have has had".split())
_OVER = frozenset("last ago celebrated were made yesterday went had was passed after did got aced".split())
_SOON = frozenset("tomorrow next tonight soon upcoming coming".split())
_OURS = frozenset("my our a an the".split())
_TOLD = frozenset("is nervous before ready study studying prepare preparing about".split())
_NO_DAY = frozenset(
    "dress cake gift present card fundraiser photos season stress video ring song shoes prep preparation invitation decor "
    "decorations planner photo".split()
)
_OWN = frozenset({"my", "our"})
_HAVING = frozenset({"have", "has", "having"})
_IMAGINED = frozenset({"show_enjoyed", "creative_work"})
SHORT = 200
"""Words of a sentence that are read, at most."""
LONGEST = 50
"""Sentences of a message that are read, at most."""
MOST = 16
"""Frames of one message, at most."""


def frames_of(text: str, tokens: Sequence[Token], sentences: Sequence[Sentence], people: Sequence[NamedPerson],
              dates: Sequence[FoundDate]) -> tuple[Frame, ...]:  # fmt: skip
    """The frames of the message, each once, in the order in which they are told."""
    by_word = BY_WORD
    stems = [base(token.word) for token in tokens]
    found: tuple[Mention, ...] | None = None
    frames: dict[Frame, None] = {}
    told = 0
    for sentence in sentences:
        if told >= LONGEST or not any(word in by_word for word in stems[sentence.first : sentence.last]):
            continue
        told += 1
        found = _everybody(text, tokens, people) if found is None else found
        story = _story(text, tokens, sentence, found)
        if story is not None:
            frames.update(dict.fromkeys(_of(story, dates)))
    heard = tuple(frames)
    return tuple(frame for frame in heard if not _doubled(frame, heard))


def _everybody(text: str, tokens: Sequence[Token], people: Sequence[NamedPerson]) -> tuple[Mention, ...]:
    """The mentions, and those who are known and named alone."""
    found = mentions(text, tokens)
    named = {person.name: person.relation for person in people if person.name}
    if not named:
        return found
    covered = {place for one in found for place in range(one.first, one.last)}
    alone = [place for place, token in enumerate(tokens) if token.text in named and place not in covered]
    extra = (Mention(named[tokens[at].text], (tokens[at].text,), at, at, at + 1) for at in alone)
    return (*found, *extra)


def _doubled(frame: Frame, heard: Sequence[Frame]) -> bool:
    """Whether another frame of the message says it better: called off, or the quarrel at work."""
    others = {other.frame for other in heard}
    if "cancelled_plan" in others:
        return frame.frame in ("plan_with_someone", "wedding", "interview", "exam", "birthday", "journey")
    return frame.frame == "quarrel" and "work_conflict" in others


def _story(text: str, tokens: Sequence[Token], sentence: Sentence, found: Sequence[Mention]) -> Story | None:
    mine = tokens[sentence.first : min(sentence.last, sentence.first + SHORT)]
    words: list[str] = []
    at: list[int] = []
    for place, token in enumerate(mine, start=sentence.first):
        for word in opened(token.word):
            if word not in SKIPPED:
                words.append(word)
                at.append(place)
    if not words or not _told(sentence, words):
        return None
    stems = tuple(base(word) for word in words)
    people = {mention.first: mention for mention in found if sentence.first <= mention.first < sentence.last}
    return Story(
        sentence.text,
        tokens,
        tuple(words),
        stems,
        tuple(at),
        _cuts(text, tokens, words, at),
        people,
        not FICTION.isdisjoint(words),
    )


def _told(sentence: Sentence, words: Sequence[str]) -> bool:
    """Whether the sentence tells something; a question does only after such as `can you believe`."""
    if any(tuple(words[: len(prelude)]) == prelude for prelude in PRELUDES):
        return True
    if sentence.text.startswith('"'):
        return False
    if words[0] in _ASKS:
        after = words[2:3] if words[1:2] == ["not"] else words[1:2]
        return words[0] not in _WH and not sentence.text.endswith("?") and SUBJECTS.isdisjoint(after)
    asked = sentence.text.rstrip(" \"')").endswith("?")
    return not asked or (words[0] in ("i", "we", "my") and "," in sentence.text)


def _cuts(text: str, tokens: Sequence[Token], words: Sequence[str], at: Sequence[int]) -> tuple[int, ...]:
    found = []
    for place in range(1, len(words)):
        if words[place] in _CUTS:
            found.append(place)
        elif at[place] != at[place - 1] and tokens[at[place]].start - tokens[at[place - 1]].end > 1:
            gap = text[tokens[at[place - 1]].end : tokens[at[place]].start]
            if not {",", ";", ":", "-", "–", "—", "\n", "."}.isdisjoint(gap) and not gap.isspace():
                found.append(place)
    return tuple(found)


def _of(story: Story, dates: Sequence[FoundDate]) -> Iterator[Frame]:
    taken = -1
    for place, cue, last in _hits(story)[:MOST]:
        if place >= taken:
            frame = _frame(story, cue, (place, last), dates)
            if frame is not None:
                yield frame
                taken = last if cue.kind != "noun" else taken


def _hits(story: Story) -> list[tuple[int, Cue, int]]:
    """Where cues stand and end, in order; none when the sentence is a way of speaking."""
    found = [
        (place - offset, cue, last)
        for place, word in enumerate(story.stems)
        for cue, offset in BY_WORD.get(word, ())
        if (last := _end(story, cue, place - offset))
    ]
    if not found:
        return found
    line = f" {' '.join(story.stems)} "
    return [] if any(figure in line for figure in FIGURES) else found


def _end(story: Story, cue: Cue, place: int) -> int:
    """Where the cue ends if it stands at this place; 0 when it does not."""
    last = place + len(cue.slots)
    if (
        place < 0
        or last > len(story.stems)
        or any(story.stems[place + n] not in slot for n, slot in enumerate(cue.slots))
    ):
        return 0
    if cue.ends_at:
        return last if last < len(story.at) and story.at[last] in story.people else 0
    return last


def _frame(story: Story, cue: Cue, span: tuple[int, int], dates: Sequence[FoundDate]) -> Frame | None:
    place, last = span
    first, end = story.clause(place)
    before = story.words[max(first, place - NEAR) : place]
    if _untold(story, cue, before) or (cue.frame not in _IMAGINED and story.fiction):
        return None
    status = _status(story, cue, span, before)
    whom = whom_of(story, cue, (first, place, last, end)) if status else None
    if whom is None or status is None:
        return None
    when = next((date.start for date in dates if date.recurring is None and date.text in story.text), None)
    return Frame(cue.frame, whom.who, whom.experiencer, cue.polarity, status, when)


def _untold(story: Story, cue: Cue, before: Sequence[str]) -> bool:
    """Whether it is denied, supposed, or only feared or hoped in words that make it unreal."""
    if not DENIALS.isdisjoint(before[-4:]) and not cue.frame.startswith("cancelled"):
        return True
    unreal = not UNREAL.isdisjoint(before) or story.words[0] in ("if", "imagine", "unless")
    return (unreal and FEARED.isdisjoint(story.words) and HOPED.isdisjoint(before)) or "used" in before


def _status(story: Story, cue: Cue, span: tuple[int, int], before: Sequence[str]) -> str | None:
    """How real it is; None for what only happens again and again."""
    words, place = story.words, span[0]
    if cue.kind == "noun":
        return _of_noun(story, cue, span)
    if not FEARED.isdisjoint(before) and cue.polarity == "-":
        return "feared"
    if not HOPED.isdisjoint(before):
        return "hoped"
    if cue.kind == "state":
        return "done" if words[place] in _WAS or "was" in before[-2:] else "now"
    return _of_event(story, cue.frame, place, before)


def _of_event(story: Story, frame: str, place: int, before: Sequence[str]) -> str | None:
    """Whether it happened, goes on or is to come, by the verb as written; None for what happens again and again."""
    words = story.words
    verb = words[place]
    if not EVERY.isdisjoint(words):
        return None
    if before[-1:] == ("to",) or not {"will", "going"}.isdisjoint(before):
        return None if _PLANNED.isdisjoint(before) else "coming"
    if verb.endswith("ing") or (verb in _NOW and words[place + 1 : place + 2] == ("getting",)):
        return (
            None if _GOING.isdisjoint(before[-2:]) and verb not in _NOW else "coming" if frame in _ARRANGED else "now"
        )
    return "now" if verb in _NOW else _finite(story, place, before)


def _finite(story: Story, place: int, before: Sequence[str]) -> str | None:
    verb = story.words[place]
    if verb == story.stems[place] and verb not in _SAME:
        return None if _HELPED.isdisjoint(before) else "done"
    return "done" if verb in ("was", "has") or verb.endswith("ss") or not verb.endswith("s") else None


def _of_noun(story: Story, cue: Cue, span: tuple[int, int]) -> str | None:
    """An exam, an interview, a wedding, a birthday, a funeral: coming, or done when told in the past."""
    words, place = story.words, span[0]
    first, end = story.clause(place)
    here = words[first:end]
    near = set(words[max(place - 4, 0) : place])
    foreign = cue.frame in ("wedding", "birthday") and (_OWN.isdisjoint(near) or words[place].endswith("s"))
    if foreign or not _NO_DAY.isdisjoint(words[span[1] : span[1] + 1]):
        return None
    if _OVER & set(here[: place - first + 4]) - _got(here) or cue.frame == "good_news":
        return "done"
    dated = not _SOON.isdisjoint(words) or not _HAVING.isdisjoint(words)
    told = (dated and (place == first or not _OURS.isdisjoint(near))) or (near & _OWN and not _TOLD.isdisjoint(words))
    return "coming" if told else None


def _got(words: Sequence[str]) -> set[str]:
    """`I've got an exam` is to come."""
    return {"got"} if "have" in words else set()
