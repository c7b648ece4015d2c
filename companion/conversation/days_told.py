"""A day or a week in three lines: the most telling of the person's own sentences, word for word, in order of time."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from companion.conversation.answer import Answer, plainly
from companion.conversation.forgetting import content, sentences
from companion.conversation.ground import Ground
from companion.conversation.places import local
from companion.conversation.secrecy import confided, hushes
from companion.conversation.voice import bubble
from companion.domain.forgetting import GONE
from companion.domain.memory import Moment
from companion.domain.reply import Bubble
from companion.domain.turn import Turn
from companion.domain.understanding import Understanding
from companion.understanding import understand
from companion.understanding.tables import Known

LINES = 3
FEWEST_WORDS = 4
"""Words that a sentence needs to tell anything."""
LONGEST = 160
_LEFT_OUT = frozenset(
    ("question_me", "question_you", "question_world", "greeting", "farewell", "thanks", "apology", "command", "request",
     "backchannel", "laughter", "yes", "no", "praise", "insult")
)  # fmt: skip
_LOUD = 8
"""Words beyond which a sentence tells no more."""
Reads = Callable[[str], Understanding]


@dataclass(frozen=True, slots=True)
class _Told:
    """One sentence with its time and how telling it is."""

    at: datetime
    place: int
    text: str
    weight: float


def three_lines(moments: Iterable[Moment], days: Sequence[date], zone: str | None, read: Reads) -> tuple[str, ...]:
    """At most three sentences that the person said on these local days, shortened at the end only; the oldest first."""
    spoken = (moment for moment in moments if moment.speaker == "them" and local(moment.at, zone).date() in days)
    told = {one.text.casefold(): one for one in _told(spoken, read)}
    best = sorted(told.values(), key=lambda one: (-one.weight, one.at, one.place))[:LINES]
    return tuple(_short(one.text) for one in sorted(best, key=lambda one: (one.at, one.place)))


def _told(spoken: Iterable[Moment], read: Reads) -> Iterator[_Told]:
    for moment in spoken:
        if moment.text.startswith(("/", "[")):
            continue
        for place, sentence in enumerate(sentences(moment.text)):
            if GONE not in sentence and len(sentence.split()) >= FEWEST_WORDS and not sentence.rstrip().endswith("?"):
                yield from _weighed(moment.at, place, sentence, read(sentence))


def _weighed(at: datetime, place: int, sentence: str, heard: Understanding) -> Iterator[_Told]:
    if heard.act in _LEFT_OUT:
        return
    weight = min(len(content(sentence)), _LOUD) / 2 + 2 * len(heard.frames) + len(heard.facts) + len(heard.events)
    yield _Told(at, place, sentence, weight + (2 * heard.intensity if heard.feeling != "neutral" else 0))


def _short(sentence: str) -> str:
    """The sentence, cut after a whole word where it is long."""
    text = " ".join(sentence.split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rpartition(' ')[0]} …"


def _told_of(key: str, first: int, last: int, weekday: bool) -> Callable[[Turn, Ground, str], Answer]:
    """What answers a wish for the days from so many ago to so many ago."""

    def answer(turn: Turn, ground: Ground, _: str) -> Answer:
        zone = turn.state.settings.zone
        today = local(turn.now, zone).date()
        days = [today - timedelta(days=ago) for ago in range(last, first + 1)]
        moments = dict.fromkeys(filter(_is_open(turn), (*turn.memory.talk, *turn.recalled.moments)))
        lines = three_lines(moments, days, zone, _reader(turn, ground))
        if not lines:
            return plainly("command.day_empty", turn.state, bubble(turn, "day_empty"))
        intro = bubble(turn, key if len(lines) == LINES else "day_short").text
        return plainly(
            f"command.{key}", turn.state, Bubble("\n".join((intro, *_quoted(moments, lines, turn, weekday))))
        )

    return answer


def _is_open(turn: Turn) -> Callable[[Moment], bool]:
    """Whether a moment was not told in confidence: somebody else may look on when a day is summed up."""
    return lambda moment: not (hushes(moment.text) or confided(turn.memory, moment.at))


def _quoted(moments: Iterable[Moment], lines: Sequence[str], turn: Turn, weekday: bool) -> Iterator[str]:
    """The lines in quotes, with the day of the week where there are several."""
    zone = turn.state.settings.zone
    for text in lines:
        begins = text.removesuffix(" …")
        at = next((one.at for one in moments if begins in " ".join(one.text.split())), turn.now)
        day = f"{local(at, zone):%A}: " if weekday else ""
        yield f"{day}“{text}”"


def _reader(turn: Turn, ground: Ground) -> Reads:
    own = Known(frozenset(), turn.state.settings.country, turn.state.name)
    return lambda text: understand(text, turn.now, turn.state.settings.zone, own, ground.tables)


ANSWERS: dict[str, Callable[[Turn, Ground, str], Answer]] = {
    "day": _told_of("day_told", 0, 0, False),
    "yesterday": _told_of("yesterday_told", 1, 1, False),
    "week": _told_of("week_told", 6, 0, True),
}
"""A day in three lines, on request."""
