"""What is wished of the memory in plain words: to forget, to put right, to keep, to pin."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from companion.conversation import wish_words as said
from companion.domain.turn import Turn

LONGEST = 400
"""Characters of the longest message that is read as a wish."""
MOST_WORDS = 12
"""Words of the longest reason that stands beside a wish."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish: `kind` says what is to be done and `about` names with what, in the person's own words.

    Kinds: forget_that (what was just said), forget_today, forget_all (everything about it), forget_known, forget_clause
    (what it states), forget_perhaps, forget_pronoun; wrong (`about` is what follows), wrong_known, instead, no; remember;
    pin and unpin; number (`about` is the verb and the number). `insists` tells that it was asked for beyond doubt;
    `more` is what something named should be.
    """

    kind: str
    about: str = ""
    insists: bool = False
    more: str = ""


_FORGETS = frozenset(
    "forget delete erase scrap scratch strike remove wipe clear unlearn unsay unremember disregard ignore pretend cross rub "
    "purge remember remembering keep keeping drop save store know rid unhear unread rather prefer gone take lose note write "
    "record log memorize memorise leave unknow unsee throw bin".split()
)
_KEEPS = frozenset("reference remember note notes mind save write forget put add keep record".split())
_CORRECTS = frozenset(
    "wrong right correct true incorrect false inaccurate outdated mistaken mistake misremember misremembered misunderstood "
    "mixed mixing correction not quite what fix update change isn't wasn't".split()
)
_DENIES = frozenset("no nope nah actually".split())
_PINS = frozenset(("pin", "unpin"))
_NOT_THESE = frozenset(
    "it him her them us me you everything all about something anything nothing myself yourself".split()
)
_WHOSE = ("my ", "our ", "his ", "her ", "their ", "the ", "where ", "what ", "how ", "when ", "who ")
_PART = re.compile(
    r"(?<=[.!?;])\s+|\s+[-–—]+\s+|,\s+(?=please|can you|could you|delete|erase|forget|scrap|remove)", re.IGNORECASE
)


def wish(turn: Turn) -> Wish | None:
    """What this message wishes of the memory, or None when it wishes nothing."""
    words = {token.word.replace("’", "'") for token in turn.understanding.tokens}
    likely = [read for cues, read in _READERS if not words.isdisjoint(cues)]
    if not likely and not any(map(str.isdecimal, words)):
        return None
    text = plain(turn.understanding.text)
    readers = (_numbered, *likely)
    return next(filter(None, (read(text) for read in readers)), None) if len(text) <= LONGEST else None


def plain(text: str) -> str:
    """The text on one line, with straight apostrophes."""
    return " ".join(text.replace("’", "'").split())


def instead(text: str) -> tuple[str, str]:
    """The old and the new of `it's not Ella, it's Elsa`; both empty where nothing is said so."""
    found = said.NOT_BUT.search(plain(text))
    if found is None:
        return "", ""
    old, new = found["old"] or found["old2"] or found["old3"], found["new"] or found["new2"] or found["new3"]
    return old.strip(), new.strip()


def asks_to_drop(text: str) -> bool:
    """Whether what follows a `that's wrong` wishes it away: `please delete it`."""
    return said.DROP_IT.match(text.strip(" ,.;:!–—-")) is not None


def denies(text: str) -> bool:
    """Whether what follows a `that's wrong` only says that it is not so: `I don't have a dog`."""
    return said.IS_NOT.match(text) is not None


def is_reason(text: str) -> bool:
    """Whether the text only says why something should not have been said."""
    return len(text.split()) <= MOST_WORDS and "?" not in text and said.REASON.search(text) is not None


def _numbered(text: str) -> Wish | None:
    found = said.NUMBER.match(text)
    return Wish("number", f"{(found['verb'] or 'show').lower()} {found['about']}") if found else None


def _to_forget(text: str) -> Wish | None:
    """Whatever is to be forgotten; `forget it` is nothing."""
    if said.IDLE.search(text) and not said.INSISTS.search(text):
        return None
    return _forget_that(text) or _forget_all(text) or _forget_one(text)


def _forget_that(text: str) -> Wish | None:
    """What was just said, asked for alone or beside the reason for it."""
    parts = [part for part in _PART.split(text) if not said.POLITE.match(part)]
    asked = [part for part in parts if said.FORGET_IT.match(part)]
    reasoned = len(parts) > 1 and bool(asked) and all(part in asked or is_reason(part) for part in parts)
    return Wish("forget_that") if reasoned or said.FORGET_THAT.match(text) else None


def _forget_all(text: str) -> Wish | None:
    if said.FORGET_TODAY.match(text):
        return Wish("forget_today")
    unknown = said.NOT_TO_KNOW.search(text)
    if unknown:
        thing = said.OF_A_THING.match(unknown["about"])
        return (
            _meant(unknown["about"][thing.end() :], "forget_all") if thing else _meant(unknown["about"], "forget_known")
        )
    first = said.NAMED_FIRST.match(text)
    if first:
        return _meant(first["about"] or first["about2"] or first["about3"], "forget_all")
    about = said.NOTHING_ABOUT.match(text) or said.MENTIONED.match(text) or said.FORGET_ALL.match(text)
    about = about or said.FORGET_AND_DELETE.match(text)
    return _meant(about["about"], "forget_all") if about else None


def _forget_one(text: str) -> Wish | None:
    taken = said.TAKEN_OUT.match(text) or said.TAKEN_OUT.match(_PART.split(text)[-1])
    if taken:
        whose = taken["about"].lower().startswith(_WHOSE)
        return _meant(taken["about"], "forget_known" if whose else "forget_all")
    clause = said.FORGET_CLAUSE.match(text)
    if clause:
        return Wish("forget_clause", clause["about"])
    mine = said.FORGET_MINE.match(text) or said.MINE_FIRST.match(text)
    return Wish("forget_known", mine["about"]) if mine else None


def _forget_perhaps(text: str) -> Wish | None:
    perhaps = said.FORGET_PERHAPS.match(text)
    if perhaps is None or said.FOR_A_WHILE.search(text):
        return None
    return _meant(perhaps["about"], "forget_perhaps", said.INSISTS.search(text) is not None)


def _meant(about: str, kind: str, insists: bool = True) -> Wish | None:
    """The wish about this; `everything about that` is that, and about nobody in particular is none."""
    words = about.lower().strip()
    if said.ONLY_JUST_SAID.match(words):
        return Wish("forget_that")
    if kind == "forget_all" and words in ("that", "this", "it"):
        return Wish("forget_that")
    if kind == "forget_all" and words in ("him", "her", "them"):
        return Wish("forget_pronoun", words)
    if words.split()[0] in _NOT_THESE or words in ("that", "this"):
        return None
    return Wish(kind, about.strip(), insists)


def _wrong(text: str) -> Wish | None:
    mine = said.MINE_IS_WRONG.match(text) or said.CORRECT.match(text)
    if mine:
        return Wish("wrong_known", mine["about"], more=mine["more"].strip(" ,.;:!–—-").removeprefix("to "))
    found = said.WRONG.match(text)
    if found:
        told = text[: found.start("about")]
        return Wish("wrong", found["about"].strip(" ,.;:!–—-"), said.YOU_WRONG.search(told) is not None)
    return Wish("instead", text) if said.NOT_BUT.search(text) else None


def _no(text: str) -> Wish | None:
    found = said.PLAIN_NO.match(text)
    return Wish("no", found["about"]) if found else None


def _pinned(text: str) -> Wish | None:
    found = said.PIN.match(text)
    return Wish(found["verb"].lower(), found["about"]) if found else None


def _remember(text: str) -> Wish | None:
    found = said.REMEMBER.match(text)
    return Wish("remember", found["about"].strip()) if found and not said.NO_NOTE.search(found["about"]) else None


_READERS: tuple[tuple[frozenset[str], Callable[[str], Wish | None]], ...] = (
    (_FORGETS, _to_forget),
    (_KEEPS, _remember),
    (_CORRECTS, _wrong),
    (_PINS, _pinned),
    (_FORGETS, _forget_perhaps),
    (_DENIES, _no),
)
"""Each reader with the words of which one must stand in a message that it is to read."""
