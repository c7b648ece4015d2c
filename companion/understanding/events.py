"""Something dated in a life that is still to come: a noun with a day; nothing past, called off, asked, supposed or regular."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from companion.domain.understanding import FoundDate, FoundEvent, Sentence, Token
from companion.language.cued import Cued
from companion.understanding.event_doings import held_before
from companion.understanding.event_plans import planned_after, planned_before
from companion.understanding.frame_links import links

Span = tuple[int, int]
Dated = tuple[int, FoundDate]
"""A date and the place at which it begins."""

_THINGS = frozenset(
    "interview exam test meeting appointment wedding birthday party dinner lunch breakfast brunch date flight trip "
    "concert surgery operation presentation deadline funeral graduation match game race holiday vacation visit class "
    "lesson audition festival conference anniversary hearing trial checkup check-up scan driving-test performance "
    "recital marathon picnic viewing exams finals midterm midterms barbecue bbq gig workshop seminar lecture reunion "
    "sleepover tournament competition physio gathering ceremony inspection orientation induction christening baptism "
    "housewarming prom show procedure biopsy ultrasound therapy session rehearsal appraisal review play nativity evening "
    "night do op mri endoscopy colonoscopy chemo radiotherapy counselling counseling cremation mediation assessment "
    "consultation fitting handover hackathon parkrun triathlon regatta showcase tryout tryouts callback exhibition launch "
    "premiere opening pitch speech talk demo viva resit retake".split()
)
_BEFORE = frozenset(
    "job work dentist doctor doctors doctor's dentist's driving maths math final birthday big first second dinner "
    "wedding english physics chemistry biology history french german spanish piano guitar blood eye school family "
    "team phone video therapy half bachelor hen stag farewell leaving christmas halloween office staff lunch tennis "
    "football chess basketball yoga dance law bar knee hip heart back business new important little small job's "
    "parents' parent-teacher group medical class project book concert theatre theater prom surprise engagement "
    "anniversary graduation baby music swimming history summer winter visa passport embassy bank mortgage hospital clinic "
    "vet hair tattoo parents parent end annual performance probation quiz open sports school's christening retirement "
    "citizenship custody divorce court wisdom ivf mri scan smear hearing allergy pregnancy 20-week 12-week dating "
    "trial mock oral practical leaving's works uni university college work's charity fun pub client panel visit's".split()
)
_AFTER = frozenset(
    {"results", "result", "party", "dinner", "lunch", "session", "class", "exam", "test", "interview", "rehearsal"}
)
_NO_EVENT = frozenset(
    "dress cake prep preparation preparations ticket tickets room ring rings gift gifts present presents season "
    "anxiety stress questions question story stories night suit speech invitation invitations shoes idea ideas plan "
    "plans planning list card cards photos pictures phase drive case cases".split()
)
_NO_NOUN = frozenset(
    "to i i'm we we're they he she you will can could let's lets should i'll we'll won't don't must may going not who".split()
)
_ONLY_NOUNS = frozenset(
    "date visit match game race show test trial session review play op opening launch pitch talk demo speech exhibition "
    "fitting assessment".split()
)
_ONLY_NAMED = frozenset({"evening", "night", "do"})
"""Nouns that are events only with a word before them: `parents' evening`, `quiz night`, `leaving do`."""
_NO_NAME = frozenset("first second new big small last summer winter final important birthday's".split())
_NEWS = frozenset({"back", "from", "about", "more"})
"""What stands behind `hearing` where nobody is heard by a court."""
_STORY = Cued(
    r"\bin (?:the|this|that|my|his|her|a) (?:\w+ )?(?:show|series|book|game|soap|story|podcast|programme|film|movie|"
    r"novel|sitcom|drama)\b",
    re.IGNORECASE,
)
"""Words with which what follows happens in a story."""
_MARKED = frozenset(
    {"a", "an", "the", "my", "our", "his", "her", "their", "have", "another", "this", "got", "with", "for"}
)
_OFF = frozenset(
    "no not isn't wasn't won't aren't cancelled canceled cancel postponed missed miss never don't didn't doesn't "
    "haven't hasn't can't cannot off without skip skipped moved rescheduled".split()
)
_PAST = frozenset(
    "was were went had did passed failed yesterday last ago attended came loved enjoyed hated took survived finished "
    "aced bombed flunked celebrated played watched saw after since ended".split()
)
_UNREAL = frozenset(
    "if would could might maybe perhaps imagine unless almost suppose dreamt dreamed pretend every always usually "
    "often sometimes whenever said asked says heard i'd movie film novel episode".split()
)
_COARSE = frozenset({"month", "season", "year"})
"""Grains at which a birthday is when somebody was born, and no day to come."""
_LATER = _THINGS | _AFTER
_PARTS = frozenset({"and", "but", "because", "so"})
_NOBODY = frozenset("it's there's that's today's let's".split())
_I = frozenset({"i", "i'm"})
_BARRED = _OFF | _PAST | _UNREAL
_ASKS = frozenset(
    "do does did are is was were have has can could would will what where who when why how which am".split()
)
_SUBJECTS = frozenset("i you we they he she it my your the there his her their".split())


def events_of(text: str, tokens: Sequence[Token], sentences: Sequence[Sentence],
              dates: Sequence[FoundDate]) -> tuple[FoundEvent, ...]:  # fmt: skip
    """The dated things of the message that are still to come as told, each once."""
    dated = [one for one in _placed(text, tokens, dates) if one[1].recurring is None] if dates else []
    if not dated:
        return ()
    found = (event for sentence in sentences for event in _of(text, tokens, sentence, dated))
    return tuple(dict.fromkeys(found))


def _placed(text: str, tokens: Sequence[Token], dates: Sequence[FoundDate]) -> Iterator[Dated]:
    """Each date with the token at which it begins."""
    lowered = text.lower()
    start = 0
    for date in dates:
        at = lowered.find(date.text.lower(), start)
        if at >= 0:
            start = at + 1
            yield bisect_right(tokens, at, key=_end), date


def _end(token: Token) -> int:
    return token.end


def _of(text: str, tokens: Sequence[Token], sentence: Sentence, dated: Sequence[Dated]) -> Iterator[FoundEvent]:
    here = _within(sentence, dated)
    mine = tokens[sentence.first : sentence.last]
    words = [_plain(tokens, place) for place in range(sentence.first, sentence.last)] if here else []
    if not here or _asked(sentence, words):
        return
    things = tuple(_things(words))
    paired = tuple(_paired(things, here, len(words)))
    parts = _parts(text, words, mine)
    paired = paired or tuple(_held(words, here))
    if not paired:
        yield from _planned(words, mine, parts, sentence, here)
    for thing, (at, date) in paired:
        if _to_come(words, parts, thing, at):
            first, last = _named(words, mine, thing)
            what = text[mine[first].start : mine[last].end]
            if words[last] == "birthday" and date.grain in _COARSE:
                continue
            yield FoundEvent(what.removesuffix("'s"), date.start, date.grain, sentence.text)


def _held(words: Sequence[str], here: Sequence[Dated]) -> Iterator[tuple[Span, Dated]]:
    """Things that somebody only has or does at one of the dates."""
    return ((thing, one) for one in here if (thing := held_before(words, one[0])) is not None)


def _planned(words: Sequence[str], mine: Sequence[Token], parts: Sequence[int], sentence: Sentence,
             here: Sequence[Dated]) -> Iterator[FoundEvent]:  # fmt: skip
    """What they are going to do at each of the dates, when nothing is named that is an event by itself."""
    for at, date in here:
        low = max((place for place in parts if place <= at), default=0)
        high = next((place for place in parts if place > at), len(words))
        low += words[low] in _PARTS
        behind = at + len(date.text.split())
        what = planned_before(words, mine, low, at) or planned_after(words, mine, behind, high)
        told = words[:behind] if what.startswith("news") else words
        if what and _to_come(_setting_off(told), parts, (low, at), at):
            yield FoundEvent(what, date.start, date.grain, sentence.text)


def _setting_off(words: Sequence[str]) -> Sequence[str]:
    """The words, in which `off to Rome` calls nothing off."""
    return [
        "away" if word == "off" and words[place + 1 : place + 2] in (["to"], ["for"]) else word
        for place, word in enumerate(words)
    ]


def _plain(tokens: Sequence[Token], place: int) -> str:
    """The word at this place, without an apostrophe and s that stand for `is`."""
    word = tokens[place].word
    return word[:-2] if word.endswith("'s") and word not in _NOBODY and links(tokens, place) else word


def _parts(text: str, words: Sequence[str], mine: Sequence[Token]) -> list[int]:
    """The places at which another part of the sentence begins."""
    return [
        place
        for place in range(1, len(words))
        if words[place] in _PARTS or "," in text[mine[place - 1].end : mine[place].start]
    ]


def _within(sentence: Sentence, dated: Sequence[Dated]) -> list[Dated]:
    """The dates of the sentence, each with its place in it."""
    low = bisect_left(dated, sentence.first, key=_place)
    high = bisect_left(dated, sentence.last, low, key=_place)
    return [(place - sentence.first, date) for place, date in dated[low:high]]


def _place(one: Dated) -> int:
    return one[0]


def _paired(things: Sequence[Span], here: Sequence[Dated], end: int) -> Iterator[tuple[Span, Dated]]:
    """Each thing with the date that goes with it."""
    for number, span in enumerate(things):
        following = things[number + 1][0] if number + 1 < len(things) else end
        date = _date(here, (span[0], following), things[number - 1][1] if number else -1)
        if date is not None:
            yield span, date


def _asked(sentence: Sentence, words: Sequence[str]) -> bool:
    if sentence.text.rstrip(" \"')").endswith("?") or _STORY.search(sentence.text):
        return True
    return words[0] in _ASKS and words[1:2] != [] and words[1] in _SUBJECTS


def _things(words: Sequence[str]) -> Iterator[Span]:
    """Where things are named: `job interview`, `birthday party`, each from its first word to its last."""
    over = 0
    for place, word in enumerate(words):
        if place < over or word not in _THINGS:
            continue
        first, last = _spread(words, place)
        over = last + 1
        if _is_noun(words, first, last):
            yield first, last


def _spread(words: Sequence[str], place: int) -> Span:
    """The thing at this place with the words before and after that name it more closely."""
    first = last = place
    while last + 1 < len(words) and words[last + 1] in _LATER:
        last += 1
    while first > 0 and words[first - 1] in _BEFORE:
        first -= 1
    return first, last


def _is_noun(words: Sequence[str], first: int, last: int) -> bool:
    before = words[first - 1] if first else ""
    if before in _NO_NOUN or not _NO_EVENT.isdisjoint(words[last + 1 : last + 2]):
        return False
    word = words[last]
    if word == "hearing" and not _NEWS.isdisjoint(words[last + 1 : last + 2]):
        return False
    if word in _ONLY_NAMED:
        return first < last and words[last - 1] not in _NO_NAME
    return first != last or word not in _ONLY_NOUNS or _marked(before)


def _marked(before: str) -> bool:
    """Whether a noun follows this word, as after `a` or `my mother's`, where a verb might stand."""
    return before in _MARKED or before.endswith("'s")


def _date(here: Sequence[Dated], span: Span, before: int) -> Dated | None:
    """The date that goes with a thing: the next one told before another thing is, else the one told before it."""
    after = next((one for one in here if span[0] <= one[0] < span[1]), None)
    return (
        after
        or next((one for one in reversed(here) if before < one[0] < span[0]), None)
        or (here[0] if here[0][0] < span[0] else None)
    )


def _to_come(words: Sequence[str], parts: Sequence[int], thing: Span, at: int) -> bool:
    """Whether nothing around the thing and its date says that it is over, off, supposed or regular."""
    first, last = min(thing[0], at), max(thing[1], at) + 1
    low = max((place for place in parts if place <= first), default=0)
    high = next((place for place in parts if last <= place < len(words)), len(words))
    wished = any(words[at] == "wish" and words[at + 1 : at + 2] != ["me"] for at in range(low, high))
    return not wished and _BARRED.isdisjoint(words[low:high])


def _named(words: Sequence[str], mine: Sequence[Token], thing: Span) -> Span:
    """From where to where the thing is named: with whose it is and with whom, when that is a name."""
    first, last = thing
    before = words[first - 1] if first else ""
    owned = before.endswith("'s") and before not in _NOBODY
    named = last + 2 < len(words) and words[last + 1] == "with" and mine[last + 2].text[0].isupper()
    return first - owned, last + 2 if named and words[last + 2] not in _I else last
