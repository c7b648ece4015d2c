"""Event frames with roles: what happened, to whom, good or bad for them; figures of speech, fiction and denials are none."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from companion.domain.understanding import FoundDate, Frame, NamedPerson, Sentence, Token
from companion.understanding.clauses import SUBJECTS, distinct, opened
from companion.understanding.frame_roles import NEAR, Story, whom_of
from companion.understanding.frame_words import (
    BY_WORD,
    DENIALS,
    EVERY,
    FEARED,
    FICTION,
    FIGURES_BY,
    HOPED,
    PRELUDES_BY,
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
_MINE = frozenset({"i", "we", "my"})
_AHEAD = frozenset({"will", "going"})
_SUPPOSING = frozenset({"if", "imagine", "unless"})
_OF_SOMEBODY = frozenset({"wedding", "birthday"})
_MARKS = frozenset(",;:-–—\n.")
_HAVING = frozenset({"have", "has", "having"})
_DOUBLED = (
    ("cancelled_plan", frozenset("plan_with_someone wedding interview exam birthday journey".split())),
    ("work_conflict", frozenset({"quarrel"})),
)
"""A frame, and those that it says better."""
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
    telling = [one for one in distinct(sentences) if _may_tell(tokens[one.first : one.last])][:LONGEST]
    found = _everybody(text, tokens, people) if telling else ()
    frames: dict[Frame, None] = {}
    for sentence in telling:
        story = _story(text, tokens, sentence, found)
        frames.update(dict.fromkeys(_of(story, dates) if story is not None else ()))
    return _distinct(tuple(frames))


def _may_tell(tokens: Sequence[Token]) -> bool:
    """Whether a word of any cue is there."""
    return not BY_WORD.keys().isdisjoint([base(token.word) for token in tokens])


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


def _distinct(heard: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """The frames that no other frame of the message says better: called off, or the quarrel at work."""
    told = {frame.frame for frame in heard}
    better = next((doubled for name, doubled in _DOUBLED if name in told), None)
    return tuple(frame for frame in heard if frame.frame not in better) if better else heard


def _story(text: str, tokens: Sequence[Token], sentence: Sentence, found: Sequence[Mention]) -> Story | None:
    plain = _plain(tokens, range(sentence.first, min(sentence.last, sentence.first + SHORT)))
    words = [word for word, _ in plain]
    at = [place for _, place in plain]
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


def _plain(tokens: Sequence[Token], places: range) -> list[tuple[str, int]]:
    """The words at these places without filler, contractions opened, each with its token."""
    return [(word, place) for place in places for word in opened(tokens[place].word) if word not in SKIPPED]


def _told(sentence: Sentence, words: Sequence[str]) -> bool:
    """Whether the sentence tells something; a question does only after such as `can you believe`."""
    if _announced(words):
        return True
    if sentence.text.startswith('"'):
        return False
    if words[0] in _ASKS:
        return words[0] not in _WH and not sentence.text.endswith("?") and not _turned(words)
    asked = sentence.text.rstrip(" \"')").endswith("?")
    return not asked or (words[0] in _MINE and "," in sentence.text)


def _announced(words: Sequence[str]) -> bool:
    return any(tuple(words[: len(prelude)]) == prelude for prelude in PRELUDES_BY.get(words[0], ()))


def _turned(words: Sequence[str]) -> bool:
    """Whether a subject stands after the verb that opens the sentence, as in a question."""
    after = words[2:3] if words[1:2] == ["not"] else words[1:2]
    return not SUBJECTS.isdisjoint(after)


def _cuts(text: str, tokens: Sequence[Token], words: Sequence[str], at: Sequence[int]) -> tuple[int, ...]:
    """The places at which a clause begins."""
    places = range(1, len(words))
    return tuple([n for n in places if words[n] in _CUTS or _parted(text, tokens[at[n - 1]], tokens[at[n]])])


def _parted(text: str, before: Token, after: Token) -> bool:
    """Whether a mark stands between these words."""
    if after.start - before.end < 2:
        return False
    gap = text[before.end : after.start]
    return not _MARKS.isdisjoint(gap) and not gap.isspace()


def _of(story: Story, dates: Sequence[FoundDate]) -> Iterator[Frame]:
    taken = -1
    for place, cue, last in _hits(story)[:MOST]:
        frame = _frame(story, cue, (place, last), dates) if place >= taken else None
        if frame is not None:
            yield frame
            taken = taken if cue.kind == "noun" else last


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
    return [] if _is_figure(story.stems) else found


def _is_figure(stems: Sequence[str]) -> bool:
    """Whether the sentence is a way of speaking."""
    line = f" {' '.join(stems)} "
    figures = (figure for word in dict.fromkeys(stems) for figure in FIGURES_BY.get(word, ()))
    return any(figure in line for figure in figures)


def _end(story: Story, cue: Cue, place: int) -> int:
    """Where the cue ends if it stands at this place; 0 when it does not."""
    last = place + len(cue.slots)
    if place < 0 or last > len(story.stems):
        return 0
    for slot, word in zip(cue.slots, story.stems[place:last], strict=True):
        if word not in slot:
            return 0
    ends = not cue.ends_at or (last < len(story.at) and story.at[last] in story.people)
    return last if ends else 0


def _frame(story: Story, cue: Cue, span: tuple[int, int], dates: Sequence[FoundDate]) -> Frame | None:
    place, last = span
    first, end = story.clause(place)
    before = story.words[max(first, place - NEAR) : place]
    status = None if _untold(story, cue, before) else _status(story, cue, span, before)
    whom = whom_of(story, cue, (first, place, last, end)) if status else None
    if whom is None or status is None:
        return None
    return Frame(cue.frame, whom.who, whom.experiencer, cue.polarity, status, _when(story, dates))


def _when(story: Story, dates: Sequence[FoundDate]) -> datetime | None:
    return next((date.start for date in dates if date.recurring is None and date.text in story.text), None)


def _untold(story: Story, cue: Cue, before: Sequence[str]) -> bool:
    """Whether it is denied, made up, supposed, or was so once only."""
    if story.fiction and cue.frame not in _IMAGINED:
        return True
    denied = not DENIALS.isdisjoint(before[-4:]) and cue.frame != "cancelled_plan"
    return denied or "used" in before or _supposed(story, before)


def _supposed(story: Story, before: Sequence[str]) -> bool:
    """Whether the words make it unreal, and it is neither feared nor hoped."""
    unreal = not UNREAL.isdisjoint(before) or story.words[0] in _SUPPOSING
    return unreal and FEARED.isdisjoint(story.words) and HOPED.isdisjoint(before)


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
    if before[-1:] == ("to",) or not _AHEAD.isdisjoint(before):
        return None if _PLANNED.isdisjoint(before) else "coming"
    if verb.endswith("ing"):
        return _ongoing(frame, before[-2:])
    if verb in _NOW:
        return _ongoing(frame, words[place : place + 1]) if words[place + 1 : place + 2] == ("getting",) else "now"
    return _finite(story, place, before)


def _ongoing(frame: str, links: Sequence[str]) -> str | None:
    """Whether what goes on is still to come, as moving house is; None when no form of to be links it to anybody."""
    if _GOING.isdisjoint(links):
        return None
    return "coming" if frame in _ARRANGED else "now"


def _finite(story: Story, place: int, before: Sequence[str]) -> str | None:
    verb = story.words[place]
    if verb == story.stems[place] and verb not in _SAME:
        return None if _HELPED.isdisjoint(before) else "done"
    return "done" if verb in ("was", "has") or verb.endswith("ss") or not verb.endswith("s") else None


def _of_noun(story: Story, cue: Cue, span: tuple[int, int]) -> str | None:
    """An exam, an interview, a wedding, a birthday, a funeral: coming, or done when told in the past."""
    words, place = story.words, span[0]
    near = frozenset(words[max(place - 4, 0) : place])
    if _foreign(cue, words[place], near) or not _NO_DAY.isdisjoint(words[span[1] : span[1] + 1]):
        return None
    first, end = story.clause(place)
    if cue.frame == "good_news" or _over(words[first:end], place - first):
        return "done"
    return "coming" if _ahead(words, near, opens=place == first) else None


def _foreign(cue: Cue, word: str, near: frozenset[str]) -> bool:
    """Whether it is a wedding or a birthday of nobody in particular."""
    return cue.frame in _OF_SOMEBODY and (_OWN.isdisjoint(near) or word.endswith("s"))


def _over(here: Sequence[str], place: int) -> bool:
    """Whether the words around this place of a clause tell it as past; `I've got an exam` is to come."""
    past = _OVER.intersection(here[: place + 4])
    return bool(past - {"got"}) or ("got" in past and "have" not in here)


def _ahead(words: Sequence[str], near: frozenset[str], opens: bool) -> bool:
    """Whether it is told as something to come: soon or had, or one's own and on one's mind."""
    dated = not _SOON.isdisjoint(words) or not _HAVING.isdisjoint(words)
    if dated and (opens or not _OURS.isdisjoint(near)):
        return True
    return not _OWN.isdisjoint(near) and not _TOLD.isdisjoint(words)
