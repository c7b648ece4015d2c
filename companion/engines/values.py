"""What a line may name: the person, their facts, itself, this moment, the slots; every memory named is noted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from companion.domain.memory import Event, Fact
from companion.domain.turn import Reminder
from companion.domain.understanding import Frame
from companion.engines.event_names import called
from companion.engines.scene import Scene
from companion.engines.slots import turned
from companion.language.ago import ago

ROOTS = ("user", "me", "their", "frame", "feeling", "part_of_day", "person", "event", "about", "recalled")
"""Names a line may use besides the slots of its rule."""
FIELDS: Mapping[str, tuple[str, ...]] = {
    "me": ("name", "because"),
    "frame": ("frame", "who", "person"),
    "person": ("name", "relation"),
    "event": ("what",),
    "recalled": ("words", "when", "fact", "person"),
}
"""Fields of those names; `user` and `their` have one field a relation or role, `user` a name as well."""

_NAMED = ("pet", "friend", "family", "partner", "colleague")
_PARTS = ((5, "night"), (12, "morning"), (17, "afternoon"), (22, "evening"), (24, "night"))


@dataclass(frozen=True, slots=True)
class Known(Mapping[str, object]):
    """The person as lines may name them: `name`, and the newest fact of any relation; `used` notes which."""

    scene: Scene
    used: list[Fact] = field(default_factory=list)

    def __getitem__(self, name: str) -> object:
        if name == "name":
            return self._value(self.scene.turn.state.name, name)
        fact = self._newest(name)
        if fact is None:
            raise KeyError(name)
        self.used.append(fact)
        return self._value(sayable(fact, name), name)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0

    def _value(self, value: str, name: str) -> str:
        if not value:
            raise KeyError(name)
        return value

    def _newest(self, name: str) -> Fact | None:
        for fact in reversed(self.scene.turn.memory.facts):
            if fact.current and self._is_whose(fact) and fact.polarity == "+" and _is_about(fact, name):
                return fact
        return None

    def _is_whose(self, fact: Fact) -> bool:
        return fact.subject == "user"


@dataclass(frozen=True, slots=True)
class Theirs(Known):
    """Whoever is named first in the message as lines may name them: the newest fact of any relation."""

    def __getitem__(self, name: str) -> object:
        if name == "name":
            raise KeyError(name)
        return Known.__getitem__(self, name)

    def _is_whose(self, fact: Fact) -> bool:
        person = self.scene.turn.understanding.people[0]
        return {word for word in (person.relation, person.name) if word} <= set(fact.subject.split())


def known(scene: Scene, name: str) -> str:
    """What is known of the person under that name, ready to be said, or nothing."""
    try:
        return str(Known(scene)[name])
    except KeyError:
        return ""


def _is_about(fact: Fact, name: str) -> bool:
    if fact.relation == name:
        return True
    role = fact.value.split(" ", 1)[0].lower()
    return fact.relation in _NAMED and role == name


def sayable(fact: Fact, name: str) -> str:
    """The value of a fact as it may be said: a name without its role, the role with `your`, the person turned round."""
    if fact.relation not in _NAMED:
        return turned(fact.value)
    role, _, given = fact.value.partition(" ")
    if given[:1].isupper():
        return given
    return fact.value if role[:1].isupper() else f"your {fact.value}"


def values(scene: Scene, slots: Mapping[str, str], frame: Frame | None, used: list[Fact]) -> dict[str, object]:
    """Everything this line may name now; what is not known is not in it, so that it cannot be said."""
    turn = scene.turn
    found: dict[str, object] = {
        "user": Known(scene, used),
        "me": _filled(name=turn.persona.name, because=turn.persona.because),
        "part_of_day": part_of_day(turn.now.hour),
        **slots,
    }
    if turn.understanding.feeling != "neutral":
        found["feeling"] = turn.understanding.feeling
    if frame is not None:
        found["frame"] = _frame(frame)
    if turn.understanding.people:
        person = turn.understanding.people[0]
        found["person"] = _filled(name=person.name, relation=person.relation)
        found["their"] = Theirs(scene, used)
    if turn.about:
        found["about"] = called(turn.about)
    if turn.recalled.reminder is not None:
        found["recalled"] = _recalled(turn.recalled.reminder, turn.now)
    what = _event(scene)
    if what:
        found["event"] = {"what": what}
    return found


def _recalled(reminder: Reminder, now: datetime) -> dict[str, str]:
    """The memory that may be brought up: their own sentence, how long ago, and what can be said of it without that."""
    when = ago(reminder.said_at, now)
    return _filled(words=reminder.words, when=when, fact=reminder.fact, person=reminder.person)


def _filled(**texts: str) -> dict[str, str]:
    return {name: text for name, text in texts.items() if text}


def part_of_day(hour: int) -> str:
    """Morning, afternoon, evening or night."""
    return next(name for before, name in _PARTS if hour < before)


def _frame(frame: Frame) -> dict[str, str]:
    """The frame's fields: `who` is a role or a name, `person` the same ready to be said."""
    role, _, name = frame.who.partition(" ")
    if frame.who in ("", "user"):
        return {"frame": frame.frame}
    if role[:1].isupper():
        return {"frame": frame.frame, "who": frame.who, "person": frame.who}
    return {"frame": frame.frame, "who": role if name[:1].isupper() else frame.who, "person": f"your {frame.who}"}


def _event(scene: Scene) -> str:
    """The event this turn is about: what a check-in names, else the newest in the message, else the newest recalled."""
    turn = scene.turn
    if turn.initiative:
        return turn.about
    found = [event.what for event in turn.understanding.events] or [_what(event) for event in turn.recalled.events[:1]]
    return turned(found[0]) if found else ""


def _what(event: Event) -> str:
    return event.what
