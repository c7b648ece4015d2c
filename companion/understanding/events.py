"""Something dated in a life: a noun with a day to come."""

from collections.abc import Iterator, Sequence

from companion.domain.understanding import FoundDate, FoundEvent, Sentence, Token

_THINGS = frozenset(
    "interview exam test meeting appointment wedding birthday party dinner lunch date flight trip concert surgery "
    "operation presentation deadline funeral graduation match game race holiday vacation visit class lesson audition "
    "festival conference anniversary hearing trial checkup scan driving-test performance recital marathon picnic move "
    "viewing".split()
)
_BEFORE = frozenset(
    "job work dentist doctor doctors doctor's dentist's driving maths math final birthday big first second dinner wedding "
    "english physics chemistry biology history french german spanish piano guitar blood eye school family team phone "
    "video therapy half".split()
)
_OFF = frozenset("no not isn't wasn't cancelled canceled postponed missed never don't called-off off without".split())
_BY_NOUN = frozenset({"with", "for", "at"})


def events_of(text: str, tokens: Sequence[Token], sentences: Sequence[Sentence],
              dates: Sequence[FoundDate]) -> tuple[FoundEvent, ...]:  # fmt: skip
    """The dated things of the message that are still to come as told, each once."""
    if not dates:
        return ()
    return tuple(event for sentence in sentences for event in _of(text, tokens, sentence, dates))


def _of(text: str, tokens: Sequence[Token], sentence: Sentence, dates: Sequence[FoundDate]) -> Iterator[FoundEvent]:
    mine = tokens[sentence.first : sentence.last]
    words = [token.word for token in mine]
    if sentence.text.rstrip().endswith("?") or _OFF & set(words):
        return
    start, end = mine[0].start, mine[-1].end
    date = next((date for date in dates if date.recurring is None and start <= text.find(date.text) < end), None)
    thing = next((place for place, word in enumerate(words) if word in _THINGS), None)
    if date is None or thing is None or "if" in words or "last" in words or "yesterday" in words:
        return
    first, last = _noun(words, thing)
    what = text[mine[first].start : mine[last].end]
    yield FoundEvent(what, date.start, date.grain, sentence.text)


def _noun(words: Sequence[str], thing: int) -> tuple[int, int]:
    """From where to where the thing is named: `job interview`, `dinner with Tom`."""
    first = thing
    while first > 0 and words[first - 1] in _BEFORE:
        first -= 1
    last = thing
    if thing + 2 < len(words) and words[thing + 1] == "with" and words[thing + 2] not in ("my", "the", "a", "some"):
        last = thing + 2
    return first, last
