"""How the answer to each kind of question is read; an answer that cannot be read changes nothing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import time

from companion.conversation.ground import Ground
from companion.conversation.places import Place, place_of_answer, place_of_point, valid_zone
from companion.domain.chance import token
from companion.domain.change import Change, Learned
from companion.domain.memory import Fact
from companion.domain.message import Kind
from companion.domain.person import PersonState
from companion.domain.persona import Choice, Question, Shape
from companion.domain.turn import Turn
from companion.language.times import find_time

ADULT = 18
LONGEST_NAME = 40
MORNING, EVENING = time(9, 0), time(20, 0)
_WRITING = {"morning": MORNING, "evening": EVENING, "yes": MORNING}
_NAMELESS_ACTS = frozenset({"question_me", "question_you", "question_world", "no", "greeting", "farewell", "thanks"})
_WILL_DO = (" is fine", " will do", " works", " please", " is good", " is okay", " is ok")
"""What may follow a name that somebody offers."""
_NOT_A_NAME = frozenset(
    "i the a an it you me my yes no ok okay sure nothing nobody whatever anything that either idk dunno".split()
)


@dataclass(frozen=True, slots=True)
class Read:
    """What an answer came to: the state with it taken in, or None when it could not be read.

    `offered` is a place to confirm first (empty: the last one was wrong); `remarks` show that it was heard.
    """

    state: PersonState | None = None
    offered: str | None = None
    remarks: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    refuses_age: bool = False


UNREAD = Read()


def read_answer(turn: Turn, ground: Ground, question: Question, pressed: str = "") -> Read:
    """The answer read as its question's kind asks for; `pressed` is the value of a button."""
    return _READERS[question.kind](turn, ground, question, pressed)


def _chosen(turn: Turn, question: Question, pressed: str) -> Choice | None:
    """The choice that was pressed, or whose label or words stand in the message."""
    if pressed:
        return next((choice for choice in question.choices if choice.value == pressed), None)
    words = f" {' '.join(found.word for found in turn.understanding.tokens)} "
    return next((choice for choice in question.choices if _mentions(words, choice)), None)


def _mentions(words: str, choice: Choice) -> bool:
    return any(f" {heard.lower()} " in words for heard in (choice.label, choice.value, *choice.heard))


def _yes_or_no(turn: Turn, pressed: str) -> str:
    if pressed in ("yes", "no"):
        return pressed
    acts = {turn.understanding.act, *(sentence.act for sentence in turn.understanding.sentences)} & {"yes", "no"}
    return acts.pop() if len(acts) == 1 else ""


def _noted(
    state: PersonState, question: Question, value: str, traits: Mapping[str, float] | None = None
) -> PersonState:
    moved = dict(state.onboarding.traits)
    for trait, by in (traits or {}).items():
        moved[trait] = round(moved.get(trait, 0.0) + by, 3)
    answers = {**state.onboarding.answers, question.id: value}
    return replace(state, onboarding=replace(state.onboarding, answers=answers, traits=moved))


def _fact(turn: Turn, relation: str, value: str) -> Change:
    at = turn.now
    evidence = turn.message.text if turn.message else value
    return Learned(
        Fact(token(turn.state.soul, turn.state.turn, f"fact/{relation}"), "user", relation, value, evidence, at)
    )


def _read_age(turn: Turn, _: Ground, question: Question, pressed: str) -> Read:
    age = turn.understanding.age if turn.understanding.age is not None else _bare_number(turn)
    chosen = _chosen(turn, question, pressed)
    answer = (chosen.value if chosen else "") or _yes_or_no(turn, pressed)
    if age is not None:
        answer = "yes" if age >= ADULT else "no"
    if answer == "no":
        return Read(refuses_age=True)
    if answer != "yes":
        return UNREAD
    return Read(_noted(replace(turn.state, adult=True), question, "yes"))


def _bare_number(turn: Turn) -> int | None:
    tokens = turn.understanding.tokens
    numbers = [
        int(found.word) for found in tokens if found.word.isascii() and found.word.isdigit() and len(found.word) < 4
    ]
    return numbers[0] if len(numbers) == 1 and len(tokens) <= 4 else None


def _read_name(turn: Turn, _: Ground, question: Question, __: str) -> Read:
    given = next((fact.value for fact in turn.understanding.facts if fact.relation == "name"), "") or _bare_name(turn)
    if not given:
        return UNREAD
    state = _noted(replace(turn.state, name=given), question, given)
    return Read(state, changes=(_fact(turn, "name", given),))


def _bare_name(turn: Turn) -> str:
    """The whole message as a name, when it is short and says nothing else."""
    heard = turn.understanding
    text = _offered(" ".join(heard.text.strip(" .!,\"'\n").split()))
    if heard.act in _NAMELESS_ACTS or heard.hesitant or "?" in text or len(text) > LONGEST_NAME:
        return ""
    words = set(text.casefold().split())
    return text if len(words) <= 4 and words - _NOT_A_NAME else ""


def _offered(text: str) -> str:
    """The name in `Kim is fine`; any other text as it stands."""
    end = next((end for end in _WILL_DO if text.lower().endswith(end)), "")
    return text[: -len(end)].rstrip(" ,") if end else text


def _read_open(turn: Turn, _: Ground, question: Question, __: str) -> Read:
    heard = turn.understanding
    words = [found.word for found in heard.tokens]
    shapes = tuple(shape for shape in question.shapes if _shaped(words, shape))
    if not shapes and (len(words) < 3 or heard.act.startswith("question")):
        return UNREAD
    state = _noted(turn.state, question, heard.text[:500])
    for shape in shapes:
        state = _noted(state, question, heard.text[:500], shape.traits)
    return Read(state, remarks=_remark(shapes, turn.state.turn))


def _remark(shapes: Sequence[Shape], turn: int) -> tuple[str, ...]:
    """What the first shape that has something to say makes of the answer."""
    said = next((shape.say for shape in shapes if shape.say), ())
    return (said[turn % len(said)],) if said else ()


def _shaped(words: list[str], shape: Shape) -> bool:
    line = f" {' '.join(words)} "
    return any(f" {heard.lower()} " in line for heard in shape.heard)


def _read_sound(turn: Turn, _: Ground, question: Question, pressed: str) -> Read:
    chosen = _chosen(turn, question, pressed)
    return Read(_noted(turn.state, question, chosen.value, chosen.traits)) if chosen else UNREAD


def _read_zone(turn: Turn, ground: Ground, question: Question, pressed: str) -> Read:
    offered = turn.state.onboarding.offered
    answer = _yes_or_no(turn, pressed) if offered else ""
    if answer == "yes":
        return _confirmed(turn, ground, question, offered)
    place = _place(turn, ground)
    if place is not None:
        return Read(offered=f"{place.name}|{place.zone}")
    return Read(offered="") if answer == "no" else UNREAD


def _place(turn: Turn, ground: Ground) -> Place | None:
    message = turn.message
    if message is not None and message.kind is Kind.LOCATION and message.lat is not None and message.lon is not None:
        return place_of_point(ground.tables, message.lat, message.lon)
    return place_of_answer(ground.tables, turn.understanding.text, turn.state.settings.country)


def _confirmed(turn: Turn, ground: Ground, question: Question, offered: str) -> Read:
    name, _, zone = offered.partition("|")
    country = country_of(ground, name, zone) or turn.state.settings.country
    settings = replace(turn.state.settings, zone=zone if valid_zone(zone) else None, country=country)
    return Read(_noted(replace(turn.state, settings=settings), question, name))


def country_of(ground: Ground, name: str, zone: str) -> str | None:
    """The country of the city of that name in that zone, if it is known."""
    place = place_of_answer(ground.tables, name, None)
    return place.country or None if place is not None and place.zone == zone else None


def _read_writes(turn: Turn, _: Ground, question: Question, pressed: str) -> Read:
    chosen = _chosen(turn, question, pressed)
    value = chosen.value if chosen else _yes_or_no(turn, pressed)
    at = _WRITING.get(value) if pressed else find_time(turn.understanding.text) or _WRITING.get(value)
    if value == "no":
        settings = replace(turn.state.settings, writes_first=False)
    elif at is not None:
        settings = replace(turn.state.settings, writes_first=True, writes_at=at)
    else:
        return UNREAD
    return Read(_noted(replace(turn.state, settings=settings), question, value or "yes"))


def _read_consent(turn: Turn, _: Ground, question: Question, pressed: str) -> Read:
    chosen = _chosen(turn, question, pressed)
    value = _yes_or_no(turn, pressed) or (chosen.value if chosen else "")
    if value not in ("yes", "no"):
        return UNREAD
    settings = replace(turn.state.settings, mood_notes=value == "yes")
    return Read(_noted(replace(turn.state, settings=settings), question, value))


_READERS: dict[str, Callable[[Turn, Ground, Question, str], Read]] = {
    "age": _read_age,
    "name": _read_name,
    "open": _read_open,
    "sound": _read_sound,
    "zone": _read_zone,
    "writes_first": _read_writes,
    "consent": _read_consent,
}
