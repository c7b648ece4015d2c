"""Something dated in a life that is still to come: a noun with a day; nothing past, called off, asked, supposed or regular."""

from collections.abc import Iterator, Sequence

from companion.domain.understanding import FoundDate, FoundEvent, Sentence, Token

_THINGS = frozenset(
    "interview exam test meeting appointment wedding birthday party dinner lunch breakfast brunch date flight trip "
    "concert "
    "surgery operation presentation deadline funeral graduation match game race holiday vacation visit class lesson "
    "audition "
    "festival conference anniversary hearing trial checkup check-up scan driving-test performance recital marathon "
    "picnic "
    "viewing exams finals midterm midterms barbecue bbq gig workshop seminar lecture reunion sleepover tournament "
    "competition "
    "christening baptism housewarming prom show procedure biopsy ultrasound therapy session rehearsal".split()
)
_BEFORE = frozenset(
    "job work dentist doctor doctors doctor's dentist's driving maths math final birthday big first second dinner "
    "wedding english "
    "physics chemistry biology history french german spanish piano guitar blood eye school family team phone video "
    "therapy half "
    "bachelor hen stag farewell leaving christmas halloween office staff lunch tennis football chess basketball "
    "yoga dance law "
    "bar knee hip heart back business new important little small job's parents' parent-teacher group medical class "
    "project book "
    "concert theatre theater prom surprise engagement anniversary graduation baby music swimming history summer "
    "winter".split()
)
_AFTER = frozenset(
    {"results", "result", "party", "dinner", "lunch", "session", "class", "exam", "test", "interview", "rehearsal"}
)
_NO_EVENT = frozenset(
    "dress cake prep preparation preparations ticket tickets room ring rings gift gifts present presents season "
    "anxiety stress "
    "questions question story stories night suit speech invitation invitations shoes idea ideas plan plans planning "
    "list card "
    "cards photos pictures phase drive case cases".split()
)
_NO_NOUN = frozenset(
    "to i we they he she you will can could let's lets should i'll we'll won't don't must may going not who".split()
)
_ONLY_NOUNS = frozenset({"date", "visit", "match", "game", "race", "show", "test", "trial", "session", "class"})
_MARKED = frozenset(
    {"a", "an", "the", "my", "our", "his", "her", "their", "have", "another", "this", "got", "with", "for"}
)
_OFF = frozenset(
    "no not isn't wasn't won't aren't cancelled canceled cancel postponed missed miss never don't didn't doesn't "
    "haven't hasn't can't "
    "cannot off without skip skipped moved rescheduled".split()
)
_PAST = frozenset(
    "was were went had did passed failed yesterday last ago attended came loved enjoyed hated took survived "
    "finished aced bombed "
    "flunked celebrated played watched saw after since".split()
)
_UNREAL = frozenset(
    "if would could might maybe perhaps imagine unless almost suppose dreamt dreamed pretend every always usually "
    "often "
    "sometimes whenever said asked says heard i'd movie film novel episode".split()
)
_BARRED = _OFF | _PAST | _UNREAL
_ASKS = frozenset(
    "do does did are is was were have has can could would will what where who when why how which am".split()
)
_SUBJECTS = frozenset("i you we they he she it my your the there his her their".split())


def events_of(text: str, tokens: Sequence[Token], sentences: Sequence[Sentence],
              dates: Sequence[FoundDate]) -> tuple[FoundEvent, ...]:  # fmt: skip
    """The dated things of the message that are still to come as told, each once."""
    dated = [(place, date) for place, date in _placed(text, tokens, dates) if date.recurring is None]
    if not dated:
        return ()
    found = (event for sentence in sentences for event in _of(text, tokens, sentence, dated))
    return tuple(dict.fromkeys(found))


def _placed(text: str, tokens: Sequence[Token], dates: Sequence[FoundDate]) -> Iterator[tuple[int, FoundDate]]:
    """Each date with the token at which it begins."""
    lowered = text.lower()
    start = 0
    for date in dates:
        at = lowered.find(date.text.lower(), start)
        if at >= 0:
            start = at + 1
            yield next(place for place, token in enumerate(tokens) if token.end > at), date


def _of(
    text: str, tokens: Sequence[Token], sentence: Sentence, dated: Sequence[tuple[int, FoundDate]]
) -> Iterator[FoundEvent]:
    here = [(place - sentence.first, date) for place, date in dated if sentence.first <= place < sentence.last]
    if not here:
        return
    mine = tokens[sentence.first : sentence.last]
    words = [token.word for token in mine]
    if _asked(sentence, words):
        return
    things = list(_things(words))
    for number, (first, last) in enumerate(things):
        following = things[number + 1][0] if number + 1 < len(things) else len(words)
        date = _date(here, (first, following), things[number - 1][1] if number else -1)
        if date is not None and _to_come(words, first, last, date[0]):
            first, last = _named(words, mine, first, last)
            what = text[mine[first].start : mine[last].end]
            yield FoundEvent(what, date[1].start, date[1].grain, sentence.text)


def _asked(sentence: Sentence, words: Sequence[str]) -> bool:
    return sentence.text.rstrip(" \"')").endswith("?") or (
        words[0] in _ASKS and words[1:2] != [] and words[1] in _SUBJECTS
    )


def _things(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where things are named: `job interview`, `birthday party`, each from its first word to its last."""
    place = 0
    while place < len(words):
        if words[place] in _THINGS:
            last = place
            while last + 1 < len(words) and (words[last + 1] in _THINGS or words[last + 1] in _AFTER):
                last += 1
            first = place
            while first > 0 and words[first - 1] in _BEFORE:
                first -= 1
            if _is_noun(words, first, last):
                yield first, last
            place = last
        place += 1


def _is_noun(words: Sequence[str], first: int, last: int) -> bool:
    before = words[first - 1] if first else ""
    after = words[last + 1] if last + 1 < len(words) else ""
    if before in _NO_NOUN or after in _NO_EVENT:
        return False
    return (
        first < last
        or words[last] not in _ONLY_NOUNS
        or before in _MARKED
        or before.endswith("'s")
        or words[first] in _BEFORE
    )


def _date(here: Sequence[tuple[int, FoundDate]], span: tuple[int, int], before: int) -> tuple[int, FoundDate] | None:
    """The date that goes with a thing: the next one told before another thing is, else the one told before it."""
    after = next((one for one in here if span[0] <= one[0] < span[1]), None)
    return (
        after
        or next((one for one in reversed(here) if before < one[0] < span[0]), None)
        or (here[0] if here[0][0] < span[0] else None)
    )


def _to_come(words: Sequence[str], first: int, last: int, at: int) -> bool:
    """Whether nothing around the thing and its date says that it is over, off, supposed or regular."""
    low, high = min(first, at), max(last, at) + 1
    while low > 0 and words[low - 1] not in ("and", "but", "because", "so"):
        low -= 1
    while high < len(words) and words[high] not in ("and", "but", "because", "so"):
        high += 1
    wished = any(words[at] == "wish" and words[at + 1 : at + 2] != ["me"] for at in range(low, high))
    return not wished and _BARRED.isdisjoint(words[low:high])


def _named(words: Sequence[str], mine: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """From where to where the thing is named: with whose it is and with whom, when that is a name."""
    if (
        first
        and words[first - 1].endswith("'s")
        and words[first - 1] not in ("it's", "there's", "that's", "today's", "let's")
    ):
        first -= 1
    named = last + 2 < len(words) and words[last + 1] == "with" and mine[last + 2].text[0].isupper()
    return first, last + 2 if named and words[last + 2] not in ("i", "i'm") else last
