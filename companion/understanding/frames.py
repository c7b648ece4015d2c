"""Event frames with roles: what happened, to whom, good or bad for them; figures of speech, fiction and denials are none."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from companion.domain.understanding import FoundDate, Frame, NamedPerson, Sentence, Token
from companion.understanding.clauses import SUBJECTS, opened
from companion.understanding.frame_words import (
    BY_WORD,
    DENIALS,
    EVERY,
    FEARED,
    FICTION,
    FIGURES,
    HOPED,
    PRELUDES,
    SKIPPED,
    UNREAL,
    Cue,
    base,
)
from companion.understanding.people import PARTNERS, Mention, mentions

_I = frozenset({"i", "we"})
_THIRD = frozenset({"he", "she"})
_SOMEBODY = frozenset("they someone somebody people thieves".split())
_ASKS = frozenset(
    "do does did are is was were have has can could would will what where when why how which am who".split()
)
_WH = frozenset("what where when why how which who".split())
_CUTS = frozenset("because while although though since when but so and then after before until that who which".split())
_WAS = frozenset("was were felt had did could".split())
_IMAGINED = frozenset({"show_enjoyed", "creative_work"})
_PLACES = frozenset("berlin london paris home".split())
SHORT = 200
"""Words of a sentence that are read, at most."""
NEAR = 14
"""Words before a telling that may say whom it is about, at most."""
MOST = 16
"""Frames of one message, at most."""


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


def frames_of(text: str, tokens: Sequence[Token], sentences: Sequence[Sentence], people: Sequence[NamedPerson],
              dates: Sequence[FoundDate]) -> tuple[Frame, ...]:  # fmt: skip
    """The frames of the message, each once, in the order in which they are told."""
    by_word = BY_WORD
    stems = [base(token.word) for token in tokens]
    found: tuple[Mention, ...] | None = None
    frames: dict[Frame, None] = {}
    for sentence in sentences:
        if len(frames) >= MOST or not any(word in by_word for word in stems[sentence.first : sentence.last]):
            continue
        found = mentions(text, tokens) if found is None else found
        story = _story(text, tokens, sentence, found)
        if story is not None:
            frames.update(dict.fromkeys(_of(story, people, dates)))
    heard = tuple(frames)
    return tuple(frame for frame in heard if not _doubled(frame, heard))


def _doubled(frame: Frame, heard: Sequence[Frame]) -> bool:
    """Whether another frame of the message says it better: called off, or the quarrel at work."""
    others = {other.frame for other in heard}
    if "cancelled_plan" in others:
        return frame.frame in ("plan_with_someone", "wedding", "interview", "exam", "birthday", "journey")
    return frame.frame == "quarrel" and "work_conflict" in others


def _story(text: str, tokens: Sequence[Token], sentence: Sentence, found: Sequence[Mention]) -> Story | None:
    mine = tokens[sentence.first : min(sentence.last, sentence.first + SHORT)]
    words: list[str] = []
    at: list[int] = []
    for place, token in enumerate(mine, start=sentence.first):
        for word in opened(token.word):
            if word not in SKIPPED:
                words.append(word)
                at.append(place)
    if not words or not _told(sentence, words):
        return None
    stems = tuple(base(word) for word in words)
    people = {mention.first: mention for mention in found if sentence.first <= mention.first < sentence.last}
    return Story(
        text,
        tokens,
        tuple(words),
        stems,
        tuple(at),
        _cuts(text, tokens, words, at),
        people,
        not FICTION.isdisjoint(words),
    )


def _told(sentence: Sentence, words: Sequence[str]) -> bool:
    """Whether the sentence tells something; a question does only after such as `can you believe`."""
    after = words[2:3] if words[1:2] == ["not"] else words[1:2]
    asks = sentence.text.rstrip(" \"')").endswith("?") or (
        words[0] in _ASKS and (words[0] in _WH or (after[:1] and after[0] in SUBJECTS))
    )
    if not asks:
        return True
    if any(tuple(words[: len(prelude)]) == prelude for prelude in PRELUDES):
        return True
    return words[0] not in _ASKS and words[0] in ("i", "we", "my") and "," in sentence.text


def _cuts(text: str, tokens: Sequence[Token], words: Sequence[str], at: Sequence[int]) -> tuple[int, ...]:
    found = []
    for place in range(1, len(words)):
        if words[place] in _CUTS:
            found.append(place)
        elif at[place] != at[place - 1] and tokens[at[place]].start - tokens[at[place - 1]].end > 1:
            gap = text[tokens[at[place - 1]].end : tokens[at[place]].start]
            if not {",", ";", ":", "-", "–", "—", "\n", "."}.isdisjoint(gap) and not gap.isspace():
                found.append(place)
    return tuple(found)


def _of(story: Story, people: Sequence[NamedPerson], dates: Sequence[FoundDate]) -> Iterator[Frame]:
    taken = -1
    for place, cue, last in _hits(story)[:MOST]:
        if place >= taken:
            frame = _frame(story, cue, (place, last), dates)
            if frame is not None:
                yield frame
                taken = last if cue.kind != "noun" else taken


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
    line = f" {' '.join(story.stems)} "
    return [] if any(figure in line for figure in FIGURES) else found


def _end(story: Story, cue: Cue, place: int) -> int:
    """Where the cue ends if it stands at this place; 0 when it does not."""
    last = place + len(cue.slots)
    if (
        place < 0
        or last > len(story.stems)
        or any(story.stems[place + n] not in slot for n, slot in enumerate(cue.slots))
    ):
        return 0
    if cue.ends_at:
        return last if last < len(story.at) and story.at[last] in story.people else 0
    return last


def _frame(story: Story, cue: Cue, span: tuple[int, int], dates: Sequence[FoundDate]) -> Frame | None:
    place, last = span
    first, end = story.clause(place)
    before = story.words[max(first, place - NEAR) : place]
    if _untold(story, cue, before) or (cue.frame not in _IMAGINED and story.fiction):
        return None
    status = _status(story, cue, span, before)
    whom = _whom(story, cue, (first, place, last, end)) if status else None
    if whom is None or status is None:
        return None
    when = next((date.start for date in dates if date.recurring is None and date.text in story.text), None)
    return Frame(cue.frame, whom.who, whom.experiencer, cue.polarity, status, when)


def _untold(story: Story, cue: Cue, before: Sequence[str]) -> bool:
    """Whether it is denied, supposed, or only feared or hoped in words that make it unreal."""
    if not DENIALS.isdisjoint(before[-4:]) and not cue.frame.startswith("cancelled"):
        return True
    unreal = not UNREAL.isdisjoint(before) or story.words[0] in ("if", "imagine", "unless")
    return (unreal and FEARED.isdisjoint(story.words) and HOPED.isdisjoint(before)) or "used" in before


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
    return _of_event(story, span, before)


def _of_event(story: Story, span: tuple[int, int], before: Sequence[str]) -> str | None:
    words, (place, last) = story.words, span
    verb = words[place]
    if not EVERY.isdisjoint(words):
        return None
    ahead = not {"will", "going"}.isdisjoint(before) or before[-1:] == ("to",)
    if ahead:
        return "coming" if not {"will", "going", "planning", "about", "have", "want"}.isdisjoint(before) else None
    if verb.endswith("ing") or (verb in ("am", "is", "are") and words[place + 1 : place + 2] == ("getting",)):
        return "now" if story.stems[place] == "die" else "coming"
    if verb in ("am", "is", "are", "be"):
        return "now"
    if verb == story.stems[place] and verb not in ("quit", "put", "cut", "hit", "let", "beat", "burst"):
        return "done" if not {"did", "have", "has", "had"}.isdisjoint(before) else None
    return None if verb.endswith("s") and not verb.endswith("ss") and verb not in ("was", "has") else "done"


def _of_noun(story: Story, cue: Cue, span: tuple[int, int]) -> str | None:
    """An exam, an interview, a wedding, a birthday, a funeral: coming, or done when told in the past."""
    words, (place, last) = story.words, span
    first, end = story.clause(place)
    here = words[first:end]
    if {"went", "had", "was", "passed", "after", "did", "got", "aced"} & set(here[: place - first + 4]) - _got(here):
        return "done"
    near = {"my", "our", "a", "an", "the"} & set(words[max(place - 4, 0) : place])
    dated = not {"tomorrow", "next", "tonight", "soon", "upcoming", "coming"}.isdisjoint(words) or "have" in words
    told = cue.frame == "good_news" or (
        near and (dated or "i" in words or "my" in words or "on" in words or "in" in words)
    )
    return ("done" if cue.frame == "good_news" else "coming") if told else None


def _got(words: Sequence[str]) -> set[str]:
    """`I've got an exam` is to come."""
    return {"got"} if "have" in words else set()


def _whom(story: Story, cue: Cue, span: tuple[int, int, int, int]) -> Whom | None:
    """Whom it happened to; None when the cue asks for somebody and nobody fits."""
    first, place, last, end = span
    mention = story.people.get(story.at[last]) if cue.ends_at and last < len(story.at) else None
    if cue.about == "at":
        return _lost(story, cue, mention, last, end)
    if cue.about == "owner":
        return _owner(story, place, last, end)
    subject = _subject(story, first, place)
    other = mention or next(
        (one for at, one in story.people.items() if story.at[place] < at <= story.at[end - 1]), None
    )
    return _WHOM[cue.about](subject, other)


def _named(mention: Mention) -> str:
    return mention.whom


def _other(subject: "Whom | None") -> "Whom | None":
    return subject if subject is not None and subject.experiencer == "other" else None


def _by_user(subject: "Whom | None", other: Mention | None) -> "Whom | None":
    if subject is None or subject.experiencer != "user":
        return None
    if subject.who not in ("user", "we"):
        return subject
    return Whom(_named(other), "user") if other is not None and not other.pet and not other.owner else ME


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


_WHOM = {
    "subject": _by_subject, "user": _by_user, "we": _by_we, "me": _on_me, "other": lambda subject, _: _other(subject),
    "workme": _at_work, "cancel": _on_plan, "off": _on_plan, "thing": lambda subject, _: ME if subject is None else None,
    "any": lambda _, __: ME, "city": _by_subject,
}  # fmt: skip


def _subject(story: Story, first: int, place: int) -> Whom | None:
    """Who does it: the nearest before the words that tell it; the person when nobody is named at the start."""
    for at in range(place - 1, max(first, place - NEAR) - 1, -1):
        word = story.words[at]
        mention = story.people.get(story.at[at])
        if mention is not None:
            return _of_mention(story, mention, place)
        if word == "i" and at > 1 and story.words[at - 1] == "and":
            return _together(story, at)
        if word in _I:
            return Whom("we", "user") if word == "we" else ME
        if word in _THIRD:
            return _spoken_of(story, at)
        if word in _SOMEBODY:
            return Whom("", "unknown")
        if word in SUBJECTS or word in ("you", "it", "this", "that", "the", "a", "an", "everyone"):
            return None
    if any(
        word not in ("and", "but", "so", "then", "oh", "well", "not", "did", "do") for word in story.words[first:place]
    ):
        return None
    return ME if first == 0 else _subject_before(story, first)


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
    return Whom(_named(said[-1]) if len(said) == 1 else "", "other")


def _lost(story: Story, cue: Cue, mention: Mention | None, last: int, end: int) -> Whom | None:
    """`lost my mother` is a death; lost in a crowd, or their trust, is none."""
    if mention is None or mention.owner or mention.role in ("boss", "doctor", "therapist", "crush", "ex"):
        return None
    lost_in = {"in", "at", "number", "contact"} & set(story.words[last:end])
    partner = mention.role in PARTNERS and mention.role in ("girlfriend", "boyfriend", "partner")
    return None if lost_in or partner else Whom(_named(mention), "other")


def _owner(story: Story, place: int, last: int, end: int) -> Whom | None:
    """Whose day it is: `my sister's wedding`, `my exam`, `the funeral of my aunt`."""
    token = story.at[place]
    of = next((one for first, one in story.people.items() if one.last == token and one.owner), None)
    of = of or next((one for first, one in story.people.items() if one.owner and 0 < token - one.last < 3), None)
    if of is None and story.words[last : last + 1] in (("of",), ("for",)) and last + 1 < end:
        of = story.people.get(story.at[last + 1])
    if of is not None:
        return Whom(_named(of), "other")
    return (
        ME
        if story.stems[place] != "funeral" and not {"his", "her", "their", "your"} & set(story.words[:place])
        else None
    )
