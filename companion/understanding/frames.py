"""Event frames with roles: what happened, to whom, good or bad for them; figures of speech are none."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from companion.domain.understanding import FoundDate, Frame, NamedPerson, Sentence, Token
from companion.understanding.frame_words import DENIALS, FICTION, FIGURES, FRAMES, Cue
from companion.understanding.people import FORMS, PETS

_FEARED = frozenset({"afraid", "scared", "worried", "terrified", "fear", "nervous"})
_HOPED = frozenset({"hope", "hoping", "wish", "fingers"})
_SELF = frozenset({"i", "i'm", "i've", "me", "my", "i'd", "we", "we're", "we've", "i'll"})


@dataclass(frozen=True, slots=True)
class Whom:
    """Whom a frame is about: as named, and whether that is the person, somebody else, or not known."""

    who: str
    experiencer: str


def frames_of(text: str, tokens: Sequence[Token], sentences: Sequence[Sentence], people: Sequence[NamedPerson],
              dates: Sequence[FoundDate]) -> tuple[Frame, ...]:  # fmt: skip
    """The frames of the message, each once, in the order in which they are told."""
    found = (frame for sentence in sentences for frame in _of(text, tokens, sentence, people, dates))
    return tuple(dict.fromkeys(found))


def _of(text: str, tokens: Sequence[Token], sentence: Sentence, people: Sequence[NamedPerson],
        dates: Sequence[FoundDate]) -> Iterator[Frame]:  # fmt: skip
    mine = tokens[sentence.first : sentence.last]
    words = [token.word for token in mine]
    line = f" {' '.join(words)} "
    if any(f" {figure} " in line for figure in FIGURES) or FICTION & set(words):
        return
    if sentence.text.rstrip().endswith("?") and not _SELF & set(words):
        return
    for cue in FRAMES:
        if _fits(cue, line) and not _denied(cue, line):
            whom = _whom(cue, mine, people)
            if whom is not None:
                yield _frame(cue, whom, words, line, dates)


def _fits(cue: Cue, line: str) -> bool:
    return any(f" {words} " in line for words in cue.words)


def _denied(cue: Cue, line: str) -> bool:
    return any(f" {denial} {words} " in line for denial in DENIALS for words in cue.words)


def _whom(cue: Cue, mine: Sequence[Token], people: Sequence[NamedPerson]) -> Whom | None:
    """Whom it happened to; None when the cue asks for somebody and nobody fits."""
    words = [token.word for token in mine]
    if cue.about == "user":
        return Whom("user", "user") if _SELF & set(words) or len(words) <= 6 else None
    other = _somebody(mine, people)
    if cue.about == "other":
        return other
    if other is not None and not _is_subject(words):
        return other
    return Whom("user", "user") if _SELF & set(words) else other or Whom("", "unknown")


def _is_subject(words: Sequence[str]) -> bool:
    """Whether the person is the one it is about: `I ...`, and not `my sister ...`."""
    return any(word in ("i", "i'm", "i've", "i'd", "we", "we've") for word in words[:3])


def _somebody(mine: Sequence[Token], people: Sequence[NamedPerson]) -> Whom | None:
    for place, token in enumerate(mine):
        role = FORMS.get(token.word)
        if role is not None and place and mine[place - 1].word == "my":
            name = next((person.name for person in people if person.relation == role[0] and person.name), "")
            return Whom(f"{role[0]} {name}".strip(), "other")
        if token.word == "my" and place + 1 < len(mine) and mine[place + 1].word in PETS:
            return Whom(mine[place + 1].word, "other")
    named = next((person for person in people if person.name), None)
    return Whom(f"{named.relation} {named.name}".strip(), "other") if named else None


def _frame(cue: Cue, whom: Whom, words: Sequence[str], line: str, dates: Sequence[FoundDate]) -> Frame:
    when = dates[0].start if dates else None
    return Frame(cue.frame, whom.who, whom.experiencer, cue.polarity, _status(cue, words, line), when)


def _status(cue: Cue, words: Sequence[str], line: str) -> str:
    heard = set(words)
    if _FEARED & heard and cue.polarity == "-":
        return "feared"
    if _HOPED & heard:
        return "hoped"
    if any(
        ahead in line for ahead in (" tomorrow ", " going to ", " next ", " have a ", " have an ", " on ", " got an ")
    ):
        return "coming" if cue.status == "coming" else cue.status
    return (
        "done" if cue.status == "coming" and any(past in line for past in (" went ", " was ", " had ")) else cue.status
    )
