"""The moment of a turn as conditions ask about it: what was understood, what is known, what time it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from companion.domain.memory import Use
from companion.domain.turn import Turn
from companion.domain.understanding import Frame, Understanding

Criterion = tuple[str, str]
"""The name of a condition and a word that it has now."""
ALONE: Criterion = ("", "")
"""What every moment has: the second criterion of rules that are filed under one."""
_LATIN = 0x250
"""Letters below are Latin, with or without marks."""
_MORE_LATIN = frozenset(map(chr, range(0x1E00, 0x1F00)))
DAY = 86400.0
"""Seconds of a day."""


@dataclass(frozen=True)
class Scene:
    """One turn as conditions see it; what costs something is worked out once, when first asked."""

    turn: Turn
    masks: dict[str, int] = field(default_factory=dict)
    """What conditions came to in this turn, by their text."""
    numbers: dict[str, float] = field(default_factory=dict)
    """The numbers that were asked for in this turn."""

    @cached_property
    def words(self) -> Mapping[str, tuple[str, ...]]:
        """Every name that is compared with words, and the words it has now; frames are asked one by one."""
        meant = self.turn.understanding
        message = self.turn.message
        reminder = self.turn.recalled.reminder
        return {
            "act": (meant.act, *_questions(meant)) if message else (),
            "feeling": (meant.feeling,) if message else (),
            "topic": meant.topics or self.turn.state.topics[:1],
            "kind": (message.kind.value,) if message else (),
            "script": (_script(meant.text),) if meant.text else (),
            "initiative": (self.turn.initiative,) if self.turn.initiative else (),
            "recall": (reminder.kind,) if reminder else (),
            "about": _named(self.turn.about.lower()) if self.turn.about else (),
        }

    @property
    def asked(self) -> bool:
        """Whether they ask something."""
        return any(act.startswith("question") for act in self.words["act"])

    @property
    def frames(self) -> tuple[Frame, ...]:
        """What happened, as understood of this message."""
        return self.turn.understanding.frames

    @cached_property
    def people(self) -> frozenset[str]:
        """The roles of everybody in this message."""
        return frozenset(person.relation for person in self.turn.understanding.people if person.relation)

    @cached_property
    def relations(self) -> frozenset[str]:
        """Every relation of which something is held true about the person."""
        facts = self.turn.memory.facts
        return frozenset(fact.relation for fact in facts if fact.current)

    def number(self, name: str) -> float:
        """The number of that name; 0 when there is none."""
        if name not in self.numbers:
            self.numbers[name] = self._number(name)
        return self.numbers[name]

    def _number(self, name: str) -> float:
        turn = self.turn
        if name in turn.persona.traits:
            return turn.persona.traits[name]
        if name in ("intensity", "valence"):
            return turn.understanding.intensity if name == "intensity" else turn.understanding.valence
        return float(_COUNTS[name](turn)) if name in _COUNTS else 0.0

    def days_since(self, use: Use | None) -> float:
        """Days since a line was last said; a very long time when it never was."""
        return (self.turn.now - use.at).total_seconds() / DAY if use else float("inf")

    @property
    def keys(self) -> set[Criterion]:
        """Everything a rule without a pattern can be filed under that this moment has."""
        found = {(name, word) for name, words in self.words.items() for word in words}
        found.add(ALONE)
        for frame in self.frames:
            found.update((name, word_of(frame, name)) for name in ("frame", "experiencer", "status", "polarity"))
        found.update(("person", role) for role in self.people)
        return found


def _named(about: str) -> tuple[str, ...]:
    """What a check-in is about, as a whole and by each of its words."""
    return (about, *about.split())


def _script(text: str) -> str:
    """`latin`, or `other` where most letters are of another script."""
    if text.isascii():
        return "latin"
    letters = [character for character in text if character.isalpha()]
    strange = sum(not (ord(letter) < _LATIN or letter in _MORE_LATIN) for letter in letters)
    return "other" if strange > len(letters) / 2 else "latin"


def _questions(meant: Understanding) -> list[str]:
    """The acts of the sentences that ask something; a question counts wherever it stands in a message."""
    return [sentence.act for sentence in meant.sentences if sentence.act.startswith("question")]


def word_of(frame: Frame, name: str) -> str:
    """The frame's word for one of the names that conditions about frames use; polarity is good or bad."""
    if name == "polarity":
        return "good" if frame.polarity == "+" else "bad"
    return str(getattr(frame, name))


def _days_since_heard(turn: Turn) -> float:
    heard = turn.state.last_heard
    return (turn.now - heard).total_seconds() / DAY if heard else float("inf")


_COUNTS = {
    "words": lambda turn: len(turn.understanding.tokens),
    "hour": lambda turn: turn.now.hour,
    "turns": lambda turn: turn.state.turn,
    "hesitant": lambda turn: turn.understanding.hesitant,
    "mood": lambda turn: turn.state.mood,
    "days since heard": _days_since_heard,
}
