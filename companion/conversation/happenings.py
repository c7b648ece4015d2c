"""What happens on a day: noted once, moved, called off, put right and told, each by the words of the person."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from companion.conversation.beliefs import Beliefs
from companion.conversation.planning.synonyms import also
from companion.domain.chance import token
from companion.domain.change import Change, Noted
from companion.domain.memory import Event, Fact
from companion.domain.turn import Turn
from companion.domain.understanding import FoundDate, FoundEvent, Sentence
from companion.language.cued import Cued
from companion.language.stems import stem
from companion.understanding.roles import ROLES

OFF = Cued(
    r"\b(?:cancell?ed|cancels?|call(?:ed|s|ing)? (?:it |that |the \w+ )?off|fell through|scrapped|axed|"
    r"(?:is|are|was|got|it's)(?: now)? off(?=\s*(?:[.,!;]|$|now|again|then|today|tonight|after all|because|since))|"
    r"(?:not|won't be|isn't|aren't) (?:happening|taking place|going ahead)|won't happen|no longer (?:happening|on)|"
    r"not going to happen|not (?:going|moving|doing|having|meeting|seeing|starting|leaving)|(?:'s|s) "
    r"off(?=\s*(?:[.,!;]|$|now|again|then|today|tonight|after all|because|since))|"
    r"bail(?:ed|s|ing)?|flak(?:ed|ing)|stood (?:me|us) up|back(?:ed|ing) out|pull(?:ed|ing) out|rained off|dropped out|"
    r"(?:can't|cannot|can not|couldn't|won't|won't be able to) (?:make it|come|make (?:the|my|our)|go)|ditch(?:ed|ing)|"
    r"(?:scrap|forget|skipping|skip|ditch|scratch) (?:about )?(?:the|my|our|that) \w+|"
    r"(?:not|n't|isn't|aren't) (?:on|going|happening|coming|meeting|doing)(?: \w+){0,2} (?:any ?more|after all))\b"
    r"|\b(?:'s|is) off\b",
    re.IGNORECASE,
)
"""Words by which something that was to come is off."""
MOVED = Cued(
    r"\b(?:moved|moving|moves|postponed?|rescheduled?|push(?:ed|ing)? (?:it |the \w+ )?(?:back|forward|to)|put (?:it "
    r")?off|delayed|"
    r"brought forward|changed to|shifted|bumped|swapped to|(?:it's|is) (?:\w+ ){1,4}now|now (?:on|it's|at)|instead)\b",
    re.IGNORECASE,
)
"""Words by which something has another day."""
_RIGHTED = re.compile(
    r"\b(?:not|sorry|meant|mean|scratch|actually|wait|oops|no|wrong|misread|correction|typo|mistake)\b|\*",
    re.IGNORECASE,
)
_WENT = Cued(
    r"\b(?:went|passed|failed|aced|nailed|bombed|survived|flunked|smashed|messed up|screwed up|got through|is over|"
    r"are over|was over|"
    r"it's over|over and done|is done|turned out|came (?:back|in|early|through|out)|done and dusted)\b",
    re.IGNORECASE,
)
_WAS = Cued(
    r"\b(?:was|were|did (?:well|great|badly|ok|fine|my|the|it)|had|back from|home from|out of|just (?:did|done|finished|left)|"
    r"finished|done with)\b",
    re.IGNORECASE,
)
_OUTCOMES = tuple(
    (Cued(rf"\b(?:{said})\b", re.IGNORECASE), frozenset(stem(word) for word in of.split()))
    for said, of in (
        (
            "passed|failed|flunked|aced|bombed|smashed it|nailed it",
            "exam test final finals quiz midterm viva resit interview audition presentation talk",
        ),
        (
            "(?:got|landed) the (?:job|part|role|place)|offered me|(?:didn't|did not) get (?:it|the)|turned me down|"
            "rejected me",
            "interview audition",
        ),
        ("buried|cremated|said goodbye to|laid \\w+ to rest", "funeral burial memorial cremation"),
        (
            "all clear|benign|malignant|nothing to worry about|it's (?:not )?cancer",
            "result results biopsy scan mri news test",
        ),
        (
            "out of (?:surgery|theatre|hospital)|came round|in recovery|woke up from",
            "operation op surgery procedure replacement bypass",
        ),
        ("we're in|moved in|got the keys", "move keys closing completion"),
        (
            "we won|we lost|crossed the (?:finish )?line|personal best|new pb|finished in",
            "race marathon match game final half 10k 5k",
        ),
        ("it's a (?:girl|boy)|is born|was born|gave birth|had the baby", "baby"),
        ("got married|tied the knot", "wedding"),
    )
)
"""What tells how something went without a word for it, and of what kinds of things it does."""
_LATELY = timedelta(days=3)
"""How long after its beginning something may be told of without a word for it."""
_SUPPOSED = re.compile(
    r"\?\s*$|\b(?:if|hope|hopefully|wish|would|could|might|may|suppose[d]?|maybe|afraid|scared|worried|what if|"
    r"should)\b",
    re.IGNORECASE,
)
_CHANGES = frozenset(
    "cancelled canceled cancel cancels called fell scrapped axed happening happen moved moving moves move postponed "
    "postpone "
    "rescheduled reschedule pushed put delayed brought changed shifted bumped swapped now instead not sorry meant "
    "mean scratch "
    "actually wait oops no wrong misread correction typo mistake went passed failed aced nailed bombed survived "
    "flunked smashed "
    "messed screwed got over done turned was were did had ahead off bailed bails bailing bail flaked flaking stood backed "
    "pulled pulling rained dropped can't cannot can couldn't won't ditched ditching ditch scrap forget skip skipping no "
    "anymore more came finished back home out just buried cremated said laid clear benign malignant worry cancer offered "
    "rejected landed won lost crossed best pb born birth girl boy tied smashed isn't aren't".split()
)
"""Words without one of which nothing that is known changes."""
_IT = Cued(r"\b(?:it|it's|its|that|that's)\b", re.IGNORECASE)
_VISIT = Cued(
    r"^(?:(?:ok|so|and|also|got|have|i have|i've got|the|a|my|going to the|off to the) )*(?P<what>dentist|doctor|"
    r"doctor's|dentist's|gp|"
    r"optician|hairdresser|orthodontist|vet|physio|therapist|haircut|mot)(?: is)? (?:on|at|this|next|tomorrow|today|"
    r"mon|tue|wed|thu|fri|sat|sun)",
    re.IGNORECASE,
)
_THEIRS = Cued(
    rf"\bmy (?:\w+ )?(?P<role>{'|'.join(sorted(ROLES))}|cat|dog|kitten|puppy|rabbit|horse|hamster)"
    r"(?: (?P<name>[A-Z]\w+))?(?:'s got| has(?: got)?| is having| got) (?:(?:a|an|the|his|her) )?"
    r"(?:[\w-]+ ){0,3}?$",
    re.IGNORECASE,
)
_SMALL = frozenset("the my our a an big final job first with on in at of and to for birthday".split())
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FINE = ("minute", "hour")
RECENT = timedelta(days=1)
"""How long after it was noted `it` may mean something that is to come."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One sentence that may tell of what happens, with its dates, the words in it and what was found."""

    text: str
    stems: frozenset[str]
    dates: tuple[FoundDate, ...]
    found: tuple[FoundEvent, ...]


def happenings(beliefs: Beliefs) -> Iterator[Change]:
    """Every event that the message brings, or brings into a new state."""
    turn = beliefs.turn
    heard = turn.understanding
    if not (heard.dates or heard.events) and not (turn.memory.events and _may_change(beliefs)):
        return
    known = {event.id: event for event in turn.memory.events if event.status in ("coming", "told")}
    number = 0
    for sentence in heard.sentences:
        for event in _told(turn, _telling(turn, sentence), list(known.values())):
            new = event if event.id else replace(event, id=token(turn.state.soul, turn.state.turn, f"event/{number}"))
            number += not event.id
            known[new.id] = new
            yield Noted(new)
    yield from _with_facts(turn, beliefs.taken_back)


def _may_change(beliefs: Beliefs) -> bool:
    return not _CHANGES.isdisjoint(beliefs.words)


def _telling(turn: Turn, sentence: Sentence) -> Telling:
    heard = turn.understanding
    words = [one.word for one in heard.tokens[sentence.first : sentence.last]]
    found = tuple(event for event in heard.events if event.evidence in ("", sentence.text))
    dates = tuple(date for date in heard.dates if date.text in sentence.text and date.recurring is None)
    stems = frozenset(stem(word.removesuffix("'s")) for word in words)
    return Telling(sentence.text, stems, dates, found or _visit(sentence.text, dates))


def _visit(text: str, dates: Sequence[FoundDate]) -> tuple[FoundEvent, ...]:
    """`dentist on the 24th`: whom one goes to see is what happens."""
    visit = _VISIT.match(text)
    return (FoundEvent(visit["what"], dates[0].start, dates[0].grain, text),) if visit is not None and dates else ()


def _told(turn: Turn, telling: Telling, known: list[Event]) -> Iterator[Event]:
    """The events as they are after this sentence; one without an id is new."""
    about = _about(turn, telling, known)
    supposed = _SUPPOSED.search(telling.text) is not None
    if about is not None and not supposed:
        changed = tuple(_changed(turn, telling, about))
        if changed:
            yield from changed
            return
    outcome = None if supposed else _outcome(turn, telling, known)
    if outcome is not None:
        yield replace(outcome, status="told")
        return
    for found in telling.found:
        yield from _noted(turn, telling, found, known)


def _about(turn: Turn, telling: Telling, known: Sequence[Event]) -> Event | None:
    """The known event that the sentence names, the next to come first; else the one just spoken of, for `it`."""
    named = [event for event in known if not telling.stems.isdisjoint(also(_heads(event)))]
    if named:
        return min(
            named, key=lambda event: (-_shared(event, telling), event.over(turn.now), abs(event.start - turn.now))
        )
    last = [event for event in known if event.id in turn.state.touched] or [
        event for event in known[-1:] if turn.now - event.said_at <= RECENT
    ]
    it = _IT.search(telling.text) or len(telling.stems) < 6
    return last[-1] if last and it and not telling.found else None


def _outcome(turn: Turn, telling: Telling, known: Sequence[Event]) -> Event | None:
    """The event that has begun of which this sentence tells how it went, without a word for it; the newest first."""
    begun = [
        event
        for event in known
        if event.status == "coming" and turn.now - event.start < _LATELY and _has_begun(turn, event)
    ]
    kinds = [of for said, of in _OUTCOMES if said.search(telling.text)] if begun else []
    fitting = [event for event in begun if any(not of.isdisjoint(_heads(event)) for of in kinds)]
    return max(fitting, key=lambda event: event.start, default=None)


def _has_begun(turn: Turn, event: Event) -> bool:
    """Whether its day has come."""
    return event.start.astimezone(turn.now.tzinfo).date() <= turn.now.date()


def _heads(event: Event) -> frozenset[str]:
    """The stems of the words by which an event is named again."""
    words = re.findall(r"[^\W_]+(?:-[^\W_]+)*", event.what.casefold().replace("'s", ""))
    return frozenset(stem(word) for word in words if word not in _SMALL or word == words[-1])


def _shared(event: Event, telling: Telling) -> int:
    return len(_heads(event) & telling.stems)


def _changed(turn: Turn, telling: Telling, event: Event) -> Iterator[Event]:
    """The event in its new state; nothing when the sentence changes none."""
    text, date = telling.text, _new_date(telling, event, turn)
    if OFF.search(text) or _has_none(text, event):
        yield replace(event, status="cancelled", evidence=text)
    elif MOVED.search(text) and "move" not in _heads(event) and (date is not None or not telling.dates):
        yield replace(event, status="moved")
        if date is not None:
            yield Event("", event.what, _to_come(turn, date), date.grain, text, turn.now)
    elif date is not None and _RIGHTED.search(text):
        yield replace(event, start=_to_come(turn, date), grain=date.grain, evidence=text, status="coming")
    elif _is_told(turn, telling, event):
        yield replace(event, status="told")


def _has_none(text: str, event: Event) -> bool:
    """Whether it is said that there is none: `so no dinner tonight`."""
    words = [stem(word) for word in re.findall(r"[^\W_]+", text.casefold())]
    return any(word == "no" and not _heads(event).isdisjoint(words[at + 1 : at + 3]) for at, word in enumerate(words))


def _new_date(telling: Telling, event: Event, turn: Turn) -> FoundDate | None:
    """The date of the sentence that is not the event's own and not denied."""
    for date in telling.dates:
        at = telling.text.find(date.text)
        words = re.findall(r"[\w']+", telling.text[:at].casefold())[-2:]
        denied = "not" in words or "from" in words[-1:] or "of" in words[-1:]
        if not denied and not _same_day(turn, event, date):
            return date
    return None


def _to_come(turn: Turn, date: FoundDate) -> datetime:
    """The start of the date, a week on for a weekday that was read as the last one."""
    weekday = date.text.split()[-1].casefold().startswith(_WEEKDAYS)
    past = date.start.astimezone(turn.now.tzinfo).date() < turn.now.date()
    return date.start + timedelta(days=7) if weekday and past else date.start


def _same_day(turn: Turn, event: Event, date: FoundDate | FoundEvent) -> bool:
    zone = turn.now.tzinfo
    same = event.start.astimezone(zone).date() == date.start.astimezone(zone).date()
    return same and not (date.grain in _FINE and event.grain in _FINE and date.start != event.start)


def _is_told(turn: Turn, telling: Telling, event: Event) -> bool:
    """Whether the sentence says how it went: before its day only in so many words."""
    if telling.found or telling.stems.isdisjoint(also(_heads(event))):
        return False
    begun = _has_begun(turn, event)
    return _WENT.search(telling.text) is not None or (begun and _WAS.search(telling.text) is not None)


def _noted(turn: Turn, telling: Telling, found: FoundEvent, known: Sequence[Event]) -> Iterator[Event]:
    """What was found, when it is new; what is known already gets its hour once that is told."""
    new = Event("", _whose(telling, found.what), found.start, found.grain, found.evidence, turn.now)
    if new.over(turn.now):
        return
    again = next((old for old in known if _heads(old) == _heads(new) and _same_day(turn, old, found)), None)
    if again is None:
        yield new
    elif new.grain in _FINE and again.grain not in _FINE:
        yield replace(again, start=new.start, grain=new.grain)


def _whose(telling: Telling, what: str) -> str:
    """What it is called, with whose it is: `sister's exam` of `my sister has an exam`."""
    at = telling.text.find(what)
    theirs = _THEIRS.search(telling.text[:at]) if at > 0 else None
    return f"{theirs['name'] or theirs['role']}'s {what}" if theirs is not None else what


def _with_facts(turn: Turn, taken_back: Sequence[Fact]) -> Iterator[Change]:
    """A date that came with a fact is put right with it."""
    dates = turn.understanding.dates
    wrong = {fact.evidence for fact in taken_back}
    for event in turn.memory.events if wrong and dates else ():
        if event.evidence in wrong and event.status == "coming":
            yield Noted(replace(event, start=dates[-1].start, grain=dates[-1].grain, evidence=turn.understanding.text))
