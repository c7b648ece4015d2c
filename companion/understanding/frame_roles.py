"""Whom a frame happened to: the one who speaks, somebody of theirs, or nobody that is known; read from the clause."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from companion.domain.understanding import Token
from companion.understanding.clauses import SUBJECTS
from companion.understanding.frame_words import Cue
from companion.understanding.people import Mention

Span = tuple[int, int, int, int]
"""Where a clause begins, where the telling in it does, where that ends, and where the clause does."""

_I = frozenset({"i", "we"})
_THIRD = frozenset({"he", "she"})
_SOMEBODY = frozenset("they someone somebody people thieves".split())
_SOME_SUBJECT = SUBJECTS | _SOMEBODY | {"it", "this", "that", "the", "a", "an", "everyone"}
_OPENINGS = frozenset("and but so then oh well not did do".split())
_LEFT = frozenset("boss doctor therapist crush ex girlfriend boyfriend partner".split())
"""Whom one loses without their dying."""
_MISSED = frozenset("in at number contact".split())
_THEIRS = frozenset("his her their your".split())
NEAR = 14
"""Words before a telling that may say whom it is about, at most."""


@dataclass(frozen=True, slots=True)
class Story:
    """One sentence to be read for frames: plain words without filler, their base forms, and the token of each."""

    text: str
    tokens: Sequence[Token]
    words: tuple[str, ...]
    stems: tuple[str, ...]
    at: tuple[int, ...]
    cuts: tuple[int, ...]
    people: dict[int, Mention]
    fiction: bool

    def clause(self, place: int) -> tuple[int, int]:
        """Where the clause of this place begins and ends."""
        number = bisect_right(self.cuts, place)
        return (self.cuts[number - 1] if number else 0), (
            self.cuts[number] if number < len(self.cuts) else len(self.words)
        )


@dataclass(frozen=True, slots=True)
class Whom:
    """Whom a frame is about: as named, and whether that is the person, somebody else, or not known."""

    who: str
    experiencer: str


ME = Whom("user", "user")


def whom_of(story: Story, cue: Cue, span: Span) -> Whom | None:
    """Whom it happened to; None when the cue asks for somebody and nobody fits."""
    apart = _APART.get(cue.about)
    if apart is not None:
        return apart(story, cue, span)
    first, place, last, end = span
    if cue.kind == "city" and not _is_city(story, last, end):
        return None
    other = _at_end(story, cue, last) or _next_one(story, place, end)
    return _WHOM[cue.about](_subject(story, first, place), other)


def _at_end(story: Story, cue: Cue, last: int) -> Mention | None:
    """Who stands where the cue asks for somebody."""
    return story.people.get(story.at[last]) if cue.ends_at and last < len(story.at) else None


def _next_one(story: Story, place: int, end: int) -> Mention | None:
    """Who is named after this place in the clause."""
    low, high = story.at[place], story.at[end - 1]
    return next((one for at, one in story.people.items() if low < at <= high), None)


def _is_city(story: Story, last: int, end: int) -> bool:
    return last < end and story.tokens[story.at[last]].text[0].isupper()


def _named(mention: Mention) -> str:
    return mention.whom.strip()


def _alone(story: Story, _: Cue, span: Span) -> Whom | None:
    """`tired` by itself is said of oneself; `tired of` something is not."""
    place, last = span[1], span[2]
    return ME if place == 0 and story.words[last : last + 1] not in (("of",), ("with",)) else None


def _other(subject: "Whom | None") -> "Whom | None":
    return subject if subject is not None and subject.experiencer == "other" else None


def _by_user(subject: "Whom | None", other: Mention | None) -> "Whom | None":
    if subject is None or subject.experiencer != "user":
        return None
    if subject.who not in ("user", "we"):
        return subject
    return Whom(_named(other), "user") if other is not None and not (other.pet or other.owner or other.had) else ME


def _by_we(subject: "Whom | None", other: Mention | None) -> "Whom | None":
    return _by_user(subject, other) if subject is not None and subject.who == "we" else None


def _by_subject(subject: "Whom | None", other: Mention | None) -> "Whom | None":
    if subject is None:
        return None
    return _by_user(subject, other) if subject.experiencer == "user" else _other(subject)


def _on_me(subject: "Whom | None", _: Mention | None) -> "Whom | None":
    """The one who speaks, by somebody named or not."""
    if subject is None or subject.experiencer == "user":
        return None
    return Whom(subject.who or "user", "user")


def _at_work(subject: "Whom | None", _: Mention | None) -> "Whom | None":
    known = subject is not None and subject.who.split(" ")[0] in ("boss", "colleague")
    return Whom(subject.who, "user") if known and subject is not None else None


def _on_plan(subject: "Whom | None", other: Mention | None) -> "Whom | None":
    if subject is not None and subject.experiencer == "other" and subject.who:
        return Whom(subject.who, "user")
    return Whom(_named(other), "user") if other is not None else ME


_WHOM: dict[str, Callable[[Whom | None, Mention | None], Whom | None]] = {
    "subject": _by_subject, "user": _by_user, "we": _by_we, "me": _on_me, "other": lambda subject, _: _other(subject),
    "workme": _at_work, "cancel": _on_plan, "off": _on_plan, "thing": lambda subject, _: ME if subject is None else None,
}  # fmt: skip


def _subject(story: Story, first: int, place: int) -> Whom | None:
    """Who does it: the nearest before the words that tell it; the person when nobody is named at the start."""
    for at in range(place - 1, max(first, place - NEAR) - 1, -1):
        word = story.words[at]
        mention = story.people.get(story.at[at])
        if mention is not None:
            return _of_mention(story, mention, place)
        if word in _SOME_SUBJECT:
            return _of_word(story, at)
    if not _OPENINGS.issuperset(story.words[first:place]):
        return None
    return ME if first == 0 else _subject_before(story, first)


def _of_word(story: Story, at: int) -> Whom | None:
    word = story.words[at]
    if word == "i" and at > 1 and story.words[at - 1] == "and":
        return _together(story, at)
    if word in _I:
        return Whom("we", "user") if word == "we" else ME
    if word in _THIRD:
        return _spoken_of(story, at)
    return Whom("", "unknown") if word in _SOMEBODY else None


def _together(story: Story, at: int) -> Whom:
    """`my sister and I`: the one who speaks, with her."""
    mention = next((one for one in story.people.values() if one.last == story.at[at - 1]), None)
    return Whom(_named(mention), "user") if mention is not None else ME


def _subject_before(story: Story, first: int) -> Whom | None:
    """The subject of the clause before, for `I came home and cried`."""
    if story.words[first] not in ("and", "but", "so", "then"):
        return None
    return next((whom for at in range(first) if (whom := _at(story, at)) is not None), None)


def _at(story: Story, at: int) -> Whom | None:
    if story.words[at] in _I:
        return ME
    mention = story.people.get(story.at[at])
    return Whom(_named(mention), "other") if mention is not None and not mention.owner else None


def _of_mention(story: Story, mention: Mention, place: int) -> Whom | None:
    token = story.tokens[mention.last - 1].word
    return None if mention.owner or token.endswith("'s") else Whom(_named(mention), "other")


def _spoken_of(story: Story, at: int) -> Whom:
    """Whom `he` or `she` means: the one of the sentence, when there is one."""
    said = [mention for first, mention in story.people.items() if first < story.at[at]]
    return Whom(_named(said[-1]), "other") if len(said) == 1 else Whom("", "unknown")


def _lost(story: Story, cue: Cue, span: Span) -> Whom | None:
    """`lost my mother` is a death; lost in a crowd, or their trust, is none."""
    last, end = span[2:]
    mention = _at_end(story, cue, last)
    if mention is None or mention.owner or mention.role in _LEFT:
        return None
    return Whom(_named(mention), "other") if _MISSED.isdisjoint(story.words[last:end]) else None


def _having(story: Story, place: int) -> Mention | None:
    """Who has it, as in `my sister has an exam`."""
    before = story.words[max(place - NEAR, 0) : place]
    if {"has", "had"}.isdisjoint(before) or not {"i", "we"}.isdisjoint(before):
        return None
    theirs = [one for first, one in story.people.items() if first < story.at[place] and not (one.owner or one.pet)]
    return theirs[-1] if theirs else None


def _owner(story: Story, _: Cue, span: Span) -> Whom | None:
    """Whose day it is: `my sister's wedding`, `my exam`, `the funeral of my aunt`."""
    place, last, end = span[1:]
    owner = _owning(story, place) or _belonging(story, last, end) or _having(story, place)
    if owner is not None:
        return Whom(_named(owner), "other")
    mine = story.stems[place] != "funeral" and _THEIRS.isdisjoint(story.words[:place])
    return ME if mine else None


def _owning(story: Story, place: int) -> Mention | None:
    """Who owns what stands at this place, as in `my sister's big wedding`."""
    token = story.at[place]
    near = [one for one in story.people.values() if one.owner and 0 <= token - one.last < 3]
    return near[-1] if near else None


def _belonging(story: Story, last: int, end: int) -> Mention | None:
    """Whose it is said to be after it, as in `the funeral of my aunt`."""
    belongs = last + 1 < end and story.words[last] in ("of", "for")
    return story.people.get(story.at[last + 1]) if belongs else None


_APART: dict[str, Callable[[Story, Cue, Span], Whom | None]] = {"at": _lost, "alone": _alone, "owner": _owner}
"""Cues that say for themselves whom they are about, without a subject."""
