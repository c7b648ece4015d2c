"""How a message puts something right: `not Berlin, Bern`, `*Siemens`, `I meant Thursday`, `Minnie, sorry`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from companion.conversation.beliefs import Beliefs
from companion.conversation.spoken import likeness, spoken_of
from companion.domain.memory import Fact
from companion.language.cued import Cued

SPELT = 0.72
"""Likeness from which a name alone is the last one spelt otherwise."""
_WORD = re.compile(r"[^\W_](?:[\w&]|['.-](?=\w))*")
_END = re.compile(r"[.!?;:()\n\"]|,? (?:and|because|since|so|which|who|lol|haha)\b|$")
_PART = re.compile(r"[^.!?;\n]+")
_DENIED = Cued(
    r"\b(?:not|isn't|wasn't|aren't|ain't|instead of|rather than)\s+(?!(?:my|the|our|office|work) )", re.IGNORECASE
)
_ENDED = Cued(r"[^.!?]{0,20}\b(?:any ?more|any longer|these days|at all|yet|at the moment|only)\b", re.IGNORECASE)
_QUOTED = Cued(r"(?:^|(?<!as )\bi |\bdid i )(?:say|said|wrote|typed|told you|put)\s+(?!to\b)", re.IGNORECASE)
_STARRED = re.compile(r"^\s*(?:\*+\s*(?P<new>[^*]+?)\s*[.!]*$|(?P<late>[^*]{1,60}?)\*+(?![^*]*\*)(?:\s|$))")
CALLED = Cued(
    r"\b(?:(?:his|her|its|their|the|my|it's) name(?:'s| is)|(?:he|she|it|they)(?:'s| is|'re| are) (?:called|"
    r"named)|mine(?:'s| is)|"
    r"^(?:no,? )?it(?:'s| is))\s+(?!not\b)",
    re.IGNORECASE,
)
_MEANT = Cued(
    r"(?<!what )\b(?:i|should have|should've) ?(?:meant|mean|misspoke|meant to (?:say|write|type))\b(?: to (?:say|write|type)|"
    r"(?! to\b))[\s:,-]*",
    re.IGNORECASE,
)
_TRAILED = Cued(
    r"^(?P<right>[^.!?,;\n]{1,40}?)[\s,.!-]+(?:(?P<firm>(?:typo|(?:stupid |damn )?autocorrect|i mean|i meant|my "
    r"bad|oops|i should say|i should have said|rather)"
    r"(?=[\s.!,]*$|,))|"
    r"(?P<weak>sorry|actually)|with (?:an? \w|"
    r"two \w+|ie|ei|double \w+)|spelled .*|spelt .*)(?(firm).*|(?: again| lol| haha)?[\s.!,]*(?:(?<=[.!] ).*)?)$",
    re.IGNORECASE | re.DOTALL,
)
BARE_NAME = re.compile(r"^[A-ZÀ-Þ][\w'-]+[.!]*$")
_SAID = Cued(r"\bi (?:said|wrote)\s+", re.IGNORECASE)
_SPELT = Cued(
    r"\b(?:spelled|spelt|written|spell it|spelling is|(?:should|supposed to) (?:be|say|read)|make (?:that|it)|"
    r"typo)\b[\s:,]*",
    re.IGNORECASE,
)
LEAD = Cued(
    r"^(?:(?:close|almost|nearly|wrong \w+(?=[!.,:])|no(?: mate| dude| bro| man| love| dear| silly| honey)?(?! "
    r"(?:longer|more|one|way|idea)\b)|nope|nah|sorry|wait|"
    r"actually|oops|whoops|argh|ugh|typo|correction|"
    r"scratch that|(?:that's|thats|that is|that was|it's|i (?:was|got (?:that|it|this)|told you)|"
    r"this is) (?:wrong|not (?:right|true|correct)|a typo|incorrect)|wrong|not quite|my bad|haha|lol|ok|okay|oh|hm+|i "
    r"misspoke|"
    r"(?:damn |stupid |bloody )?autocorrect|my mistake|i lied|the truth|eh|er|um|well|rather|i mistyped|"
    r"(?:just |only )?kidding|jk|mistake)\b[\s,.!:;*-]*)+",
    re.IGNORECASE,
)
_FIRM = Cued(r"\b(?:wrong|typo|correction|scratch|misspoke|autocorrect|mistyped|mistake)\b", re.IGNORECASE)
_OPENERS = frozenset(
    "it's its it is i'm im i am that's thats he's she's hes shes his her name the a an called named in at on to from "
    "with "
    "spelled spelt spell rather but actually just really for of be they're their as was were are but it was by my and "
    "no "
    "love like hate speak study have got own "
    "she he i's name's live work correction make that meant mean i proper properly correct correctly you know".split()
)
_CLOSERS = frozenset(
    "with instead sorry lol haha really obviously course i mean meant think btw though actually please again not "
    "my bad oops duh damn now ok".split()
)


@dataclass(frozen=True, slots=True)
class Correction:
    """What a part of the message puts right: the words that were wrong, where they are named, and the right ones.

    Without a `strong` sign of it the right words must be of the kind of the wrong ones; `alike` ones are spelt
    almost so. A `likely` one needs less likeness, since nothing else is said, as in `I mean Newcastle`.
    """

    wrong: str
    right: tuple[str, ...]
    strong: bool
    evidence: str
    alike: bool = False
    likely: bool = False


def corrections(beliefs: Beliefs, text: str) -> Iterator[Correction]:
    """What the message may put right, the plainest reading first."""
    yield from _named(beliefs, text)
    yield from _starred(text)
    for part in _parts(beliefs, text):
        yield from _meant(part)
    yield from _led(beliefs, text)
    yield from _called(beliefs, text)
    yield from _trailed(beliefs, text)
    yield from _recounted(beliefs, text)


def _recounted(beliefs: Beliefs, text: str) -> Iterator[Correction]:
    """`9! he'd be so cross`, right after an age that is near it."""
    number = re.match(r"^(\d{1,3})[.!]", text)
    last = spoken_of(beliefs)[:2] if number is not None else []
    if number is not None and any(fact.relation == "age" and _is_near(fact.value, number[1]) for fact in last):
        yield Correction("", (number[1],), True, text)


def _is_near(one: str, other: str) -> bool:
    return one.isdecimal() and other.isdecimal() and 0 < abs(int(one) - int(other)) < 4


def _parts(beliefs: Beliefs, text: str) -> Iterator[str]:
    return (sentence.text for sentence in beliefs.turn.understanding.sentences)


def _named(beliefs: Beliefs, text: str) -> Iterator[Correction]:
    """`not Berlin, Bern`, `Bern, not Berlin`, `I said 41 but I'm 42`: the wrong words are named."""
    for cue in (*_DENIED.finditer(text), *_QUOTED.finditer(text)):
        after = text[cue.end() :]
        wrong = _known_words(beliefs, after)
        if wrong is None or (_times(wrong[0], text) > 1 and not cue.group().lower().startswith("did")):
            continue
        rest, before = after[wrong[1] :], text[: cue.start()]
        if _ENDED.match(rest):
            continue
        later = rest[:1] in (".", "!", "?")
        both = (_values_before(before), _values_of(rest)) if later else (_values_of(rest), _values_before(before))
        for right in (*both[0], *both[1]):
            yield Correction(wrong[0], right, True, _sentence_of(beliefs, right))


def _times(words: str, text: str) -> int:
    return len(re.findall(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE))


def _known_words(beliefs: Beliefs, text: str) -> tuple[str, int] | None:
    """The first words of the text, small ones passed, that a fact holds, and where they end."""
    found = [word for word in islice(_WORD.finditer(text), 6)]
    first = next((at for at, word in enumerate(found) if word.group().casefold() not in _OPENERS), len(found))
    if first == len(found):
        return None
    word = found[first].group().casefold()
    holding = [fact for fact in beliefs.standing.values() if word in fact.value.casefold()]
    for size in (3, 2, 1):
        span = found[first : first + size]
        if len(span) == size:
            words = text[span[0].start() : span[-1].end()]
            if any(holds(fact, words) for fact in holding):
                return words, span[-1].end()
    return None


def holds(fact: Fact, words: str) -> bool:
    return f" {words.casefold()} " in f" {fact.value.casefold()} "


def _values_of(text: str) -> Iterator[tuple[str, ...]]:
    """The words of what is told next, as a value; none when it is more than a few."""
    parts = [part.group() for part in _PART.finditer(text)]
    for part in parts[:2]:
        words = _stripped(part[: _end(part)])
        if 0 < len(words) <= 4:
            yield words
            return


def _end(part: str) -> int:
    led = re.match(r"[\s,:-]+", part)
    start = led.end() if led else 0
    comma = part.find(",", start)
    ends = _END.search(part, start)
    return min(end for end in (comma if comma > 0 else len(part), ends.start() if ends else len(part)))


def _values_before(text: str) -> Iterator[tuple[str, ...]]:
    """The last words told before, as a value: those that wear a capital, else all of a few."""
    part = re.split(r"[.!?;\n]", text)[-1].rstrip(" ,-")
    words = _stripped(part.rpartition(",")[2])
    named = tuple(_last_capitals(words))
    if named:
        yield named
    elif 0 < len(words) <= 2:
        yield words


def _stripped(text: str) -> tuple[str, ...]:
    """The words without those that lead up to a value or trail it."""
    words = [word.group() for word in _WORD.finditer(text)]
    while words and words[0].casefold() in _OPENERS:
        words.pop(0)
    for place, word in enumerate(words):
        if place and word.casefold() in _CLOSERS:
            return tuple(words[: place - (words[place - 1] == "of")])
    return tuple(words)


def _starred(text: str) -> Iterator[Correction]:
    """`*Siemens`, `Siemens*`: how a slip of the keys is put right."""
    found = _STARRED.match(text)
    words = _stripped(LEAD.sub("", found["new"] or found["late"])) if found else ()
    if len(words) > 3:
        words = tuple(_last_capitals(words))
    if 0 < len(words) <= 3:
        yield Correction("", words, True, text)


def _last_capitals(words: Sequence[str]) -> Sequence[str]:
    """The last words that wear a capital, as in `my daughter is called Lena*`."""
    plain = next((at for at, word in enumerate(reversed(words)) if not word[0].isupper()), len(words))
    return words[len(words) - plain :]


def _meant(part: str) -> Iterator[Correction]:
    """`I meant Bern`, `Bern I mean`, `it's spelt Marc`."""
    for cue in (*_MEANT.finditer(part), *_SPELT.finditer(part)):
        firm = "mean" not in cue.group().lower().split() or LEAD.match(part) is not None
        alone = not cue.start()
        for right in tuple(_values_of(part[cue.end() :])) or tuple(_values_before(part[: cue.start()])):
            yield Correction("", right, firm, part, likely=alone and len(right) < 3)


def _led(beliefs: Beliefs, text: str) -> Iterator[Correction]:
    """`no, Bern`, `sorry 32`, `that's wrong, it's Bruni`: all but small words is the value."""
    lead = LEAD.match(text)
    if lead is None:
        return
    said = _SAID.match(text[lead.end() :])
    rest = text[lead.end() + (said.end() if said else 0) :]
    firm = said is not None or _FIRM.search(lead.group()) is not None
    for right in _values_of(rest):
        yield Correction("", right, firm, _sentence_of(beliefs, right))


def _called(beliefs: Beliefs, text: str) -> Iterator[Correction]:
    """`you got that wrong, his name is Max`, `it's Leah` of one who was Lea."""
    for cue in CALLED.finditer(text):
        firm = _FIRM.search(text[: cue.start()]) is not None
        for right in _values_of(text[cue.end() :]):
            mine = cue.group().lower().startswith("mine") and LEAD.match(text) is not None
            if mine:
                yield Correction("", right, True, _sentence_of(beliefs, right))
            elif right[0][0].isupper():
                yield Correction("", right[:1], firm, _sentence_of(beliefs, right[:1]), not firm)


def _trailed(beliefs: Beliefs, text: str) -> Iterator[Correction]:
    """`Minnie, sorry`, `1991, typo`, `Siemens, with ie`; and `Ava` alone, right after Eva."""
    trailed = _TRAILED.match(text)
    if trailed is not None:
        alike = not (trailed["firm"] or trailed["weak"])
        for right in (one for one in _values_of(trailed["right"]) if len(one) < 3):
            yield Correction("", right, trailed["firm"] is not None, _sentence_of(beliefs, right), alike)
    elif BARE_NAME.match(text) and any(likeness(fact.value, text.strip(".!")) > SPELT for fact in spoken_of(beliefs)):
        yield Correction("", _stripped(text), False, text, alike=True)


def _sentence_of(beliefs: Beliefs, right: Sequence[str]) -> str:
    """The sentence in which the right words stand."""
    heard = beliefs.turn.understanding
    return next((one.text for one in heard.sentences if right[-1] in one.text), heard.text)
