"""Event frames with roles: what happened, to whom, good or bad for them; figures of speech, fiction and denials are none."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from companion.domain.understanding import FoundDate, Frame, NamedPerson, Sentence, Token
from companion.understanding.clauses import SUBJECTS, distinct
from companion.understanding.frame_between import WORKERS
from companion.understanding.frame_figures import DREAMT, FICTION, FICTIONAL
from companion.understanding.frame_finding import Likely, hits_of, likely_in
from companion.understanding.frame_roles import whom_of
from companion.understanding.frame_status import status_of
from companion.understanding.frame_story import Story, story_of
from companion.understanding.frame_subjects import subject_of
from companion.understanding.frame_values import Hit, Whom
from companion.understanding.frame_words import ASKS, MINE, PRELUDES, WH
from companion.understanding.people import Mention

_DOUBLED = (
    ("cancelled_plan", frozenset("plan_with_someone wedding interview exam birthday journey success new_love".split())),
    ("work_conflict", frozenset({"quarrel"})),
)
"""A frame, and those that it says better."""
_IMAGINED = frozenset({"show_enjoyed", "creative_work", "bad_night"})
_SET_IN = frozenset("in on of about from".split())
_TELLS = frozenset("where about when which that".split())
_WITHIN = frozenset({"exam", "interview"})
"""Frames that are told beside the one whose words they are part of, as in `I failed my exam`."""
_UNREAL = frozenset({"feared", "hoped", "coming"})
_DAY_LEADS = frozenset("on by until till from to before after since of for is around".split())
"""What stands before `the 30th` where it is a date."""
_YOURS = frozenset({"your", "you"})
_PRELUDES_BEGIN = frozenset(prelude[0] for prelude in PRELUDES)
LONGEST = 50
"""Sentences of a message that are read, at most."""
MOST = 16
"""Frames of one sentence, at most."""


def frames_of(text: str, tokens: Sequence[Token], sentences: Sequence[Sentence], cast: Sequence[Mention],
              dates: Sequence[FoundDate]) -> tuple[Frame, ...]:  # fmt: skip
    """The frames of the message, each once, in the order in which they are told; `cast` is everybody in it."""
    frames: dict[tuple[str, str], Frame] = {}
    for sentence in distinct(sentences)[:LONGEST]:
        if _only_asks(tokens, sentence) or _is_command(tokens, sentence):
            continue
        cues = likely_in(tokens[sentence.first : sentence.last])
        story = story_of(text, tokens, sentence, cast) if cues else None
        for frame in _of(story, cues, dates) if story is not None and _told(sentence, story.words) else ():
            frames.setdefault((frame.frame, frame.who), frame)
    return _distinct(tuple(frames.values())) if frames else ()


def _is_command(tokens: Sequence[Token], sentence: Sentence) -> bool:
    """Whether it is a command and nothing else, such as every talk begins with."""
    return sentence.last - sentence.first == 1 and tokens[sentence.first].word.startswith("/")


def _only_asks(tokens: Sequence[Token], sentence: Sentence) -> bool:
    """Whether it is a question to the other, as in `do you like rain?`, in which nobody speaks of themselves."""
    if tokens[sentence.first].word not in ASKS:
        return False
    if all(token.word != "you" for token in tokens[sentence.first + 1 : sentence.first + 3]):
        return False
    return MINE.isdisjoint(token.word for token in tokens[sentence.first : sentence.last])


def everybody(tokens: Sequence[Token], found: Sequence[Mention], people: Sequence[NamedPerson]) -> Sequence[Mention]:
    """The mentions, and those who are known and named alone, in order."""
    named = {person.name: person.relation for person in people if person.name} if people else {}
    if not named:
        return found
    covered = {place for one in found for place in range(one.first, one.last)}
    alone = [place for place, token in enumerate(tokens) if token.text in named and place not in covered]
    extra = (Mention(named[tokens[at].text], (tokens[at].text,), at, at, at + 1) for at in alone)
    return tuple(sorted((*found, *extra), key=lambda one: one.first))


def _distinct(heard: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """The frames that no other frame of the message says better: called off, or the quarrel at work."""
    told = {frame.frame for frame in heard}
    named = {frame.frame for frame in heard if frame.who}
    better = {less for name, doubled in _DOUBLED if name in told for less in doubled}
    return tuple(one for one in heard if one.frame not in better and (one.who or one.frame not in named))


def _told(sentence: Sentence, words: Sequence[str]) -> bool:
    """Whether the sentence tells something; a question does only after such as `can you believe`."""
    if words[0] in _PRELUDES_BEGIN and any(tuple(words[: len(prelude)]) == prelude for prelude in PRELUDES):
        return True
    asked = sentence.text.rstrip(" \"')").endswith("?")
    if words[0] in ASKS and words[0] not in WH and _turned(words) and (asked or not _cut_short(words)):
        return False
    if not asked:
        return words[0] not in WH or not _turned(words)
    return _presumed(words) or (words[0] in MINE and "," in sentence.text)


def _cut_short(words: Sequence[str]) -> bool:
    """Whether it is `did my yoga` and its like, without a subject."""
    return words[0] in ("did", "had") and words[1] in ("my", "our", "it")


def _presumed(words: Sequence[str]) -> bool:
    """Whether a question takes it as given, as in `why am I so tired?`."""
    return words[0] == "why" and not {"i", "me", "my"}.isdisjoint(words)


def _turned(words: Sequence[str]) -> bool:
    """Whether a subject stands after the verb that opens the sentence, as in a question."""
    after = words[2:3] if words[1:2] in (["not"], ("not",)) else words[1:2]
    return not SUBJECTS.isdisjoint(after)


def _of(story: Story, likely: Likely, dates: Sequence[FoundDate]) -> Iterator[Frame]:
    fiction = _is_fiction(story)
    taken, unreal = 0, False
    for hit in hits_of(story, likely)[:MOST]:
        free = hit.first >= taken or (hit.cue.frame in _WITHIN and hit.cue.kind == "noun" and not unreal)
        real = free and (not fiction or hit.cue.frame in _IMAGINED)
        frame = _frame(story, hit, dates) if real else None
        if frame is not None:
            taken, unreal = (taken, unreal) if hit.cue.kind == "noun" else (hit.last, frame.status in _UNREAL)
            yield frame


def _is_fiction(story: Story) -> bool:
    """Whether the sentence tells what happens in a film, a game, a song or a dream."""
    words = story.words
    if not FICTIONAL.isdisjoint(words):
        return True
    if not DREAMT.isdisjoint(words) and any([_dreamt(words, place) for place in _places(words, DREAMT)]):
        return True
    return not FICTION.isdisjoint(words) and any([_set_in(words, place) for place in _places(words, FICTION)])


def _places(words: Sequence[str], sought: frozenset[str]) -> list[int]:
    return [place for place, word in enumerate(words) if word in sought]


def _dreamt(words: Sequence[str], place: int) -> bool:
    """Whether a dream is told, and not a dream job."""
    if words[place] in ("dreamt", "dreamed"):
        return True
    return "in" in words[max(place - 3, 0) : place] or not _TELLS.isdisjoint(words[place + 1 : place + 2])


def _set_in(words: Sequence[str], place: int) -> bool:
    return not _SET_IN.isdisjoint(words[max(place - 4, 0) : place]) or not _TELLS.isdisjoint(
        words[place + 1 : place + 3]
    )


def _frame(story: Story, hit: Hit, dates: Sequence[FoundDate]) -> Frame | None:
    if not _YOURS.isdisjoint(story.words[hit.first : hit.last]) or _only_a_date(story, hit):
        return None
    subject = subject_of(story, hit.first, hit.cue.kind == "noun")
    status = status_of(story, hit, subject)
    whom = whom_of(story, hit, subject) if status is not None else None
    if whom is None or status is None:
        return None
    worked = hit.cue.frame == "quarrel" and whom.experiencer == "user" and whom.who in WORKERS
    return Frame(
        "work_conflict" if worked else hit.cue.frame,
        _said_of(whom),
        whom.experiencer,
        hit.cue.polarity,
        status,
        _when(story, hit, dates),
    )


def _only_a_date(story: Story, hit: Hit) -> bool:
    """Whether `the 30th` is a day of the month and no birthday."""
    alone = hit.cue.frame == "birthday" and hit.last - hit.first == 1 and story.words[hit.first][0].isdigit()
    before = story.words[max(hit.first - 2, 0) : hit.first]
    return alone and before[-1:] in (("the",), ["the"]) and not _DAY_LEADS.isdisjoint(before[:1])


def _said_of(whom: Whom) -> str:
    """Whom it is about as named; the one who speaks when nobody else is in it."""
    return "user" if whom.experiencer == "user" and not whom.who else whom.who


def _when(story: Story, hit: Hit, dates: Sequence[FoundDate]) -> datetime | None:
    """The day told in the clause of the frame, or set beside it in a few words, as in `tomorrow, I have an exam`."""
    named = [date for date in dates if date.recurring is None and date.text in story.text]
    first, end = story.clause(hit.first)
    own = next((date for date in named if _stands_in(story.words[first:end], date)), None)
    return own.start if own else next((date.start for date in named if _set_beside(story, date)), None)


def _stands_in(words: Sequence[str], date: FoundDate) -> bool:
    return date.text.lower().split()[-1] in words


def _set_beside(story: Story, date: FoundDate) -> bool:
    """Whether the clause that names the day has hardly another word."""
    place = next((at for at, word in enumerate(story.words) if word == date.text.lower().split()[-1]), -1)
    first, end = story.clause(place) if place >= 0 else (0, len(story.words))
    return end - first <= _ASIDE


_ASIDE = 4
