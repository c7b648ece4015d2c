"""How somebody puts things: a template of a group with its choices made and its slots filled, seldom the same twice."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from companion.simulation.lives.dice import Dice
from companion.simulation.lives.somebody import Somebody

REPEATS = 2
"""Lines of a hundred that people say again."""
TRIES = 12
"""Times another line is looked for before one is said again."""
FEW = 2
"""Of these, how often it is looked for among the plain ones only."""
SET = frozenset(
    {"plain", "typed", "stop", "resume", "evenings", "mornings", "forget_me", "forget_that", "crisis", "caption", "odd"}
)
"""Groups whose lines are said as they stand."""
_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"(?<!\{)\{([a-z]+)\}")
Table = Mapping[str, Mapping[str, list[str]]]


@cache
def templates() -> Table:
    """The tables of data/lives.toml: `words`, `lines` and `first`."""
    return tomllib.loads(files("companion").joinpath("data/lives.toml").read_text(encoding="utf-8"))


class Wording:
    """The lines of one person; `there` and `when` change as their life goes."""

    def __init__(self, who: Somebody) -> None:
        self._dice = Dice(who.seed, who.number, "words")
        self._slots = {"there": who.home.city, "when": "soon", **who.slots}
        self._said: set[str] = set()

    def set(self, slot: str, text: str) -> None:
        """The slot is filled with this from now on."""
        self._slots[slot] = text

    def line(self, group: str) -> str:
        """A line of the group, another one than ever before while there is one; two of a hundred come again."""
        text = self._filled(group)
        if self._dice.happens(REPEATS):
            return text
        for tried in range(TRIES):
            if text not in self._said:
                break
            text = self._filled(group) if group in SET or tried < FEW else self._dressed(group)
        self._said.add(text)
        return text

    def _dressed(self, group: str) -> str:
        """A line as people put it who have said so before: with a word before or after it; a goodbye has a reason."""
        if group == "goodbye":
            return self._filled("parting")
        text, before = self._filled(group), self._dice.happens(50)
        word = self._fill(self._dice.pick(templates()["words"]["lead" if before else "tail"]))
        return f"{word} {text}" if before else f"{text.rstrip('?.!')}{word}"

    def first(self, question: str) -> str:
        """A line of the first talk."""
        return self._fill(self._dice.pick(templates()["first"][question]))

    def _filled(self, group: str) -> str:
        return self._fill(self._dice.pick(templates()["lines"][group]))

    def _fill(self, template: str) -> str:
        text = _CHOICE.sub(lambda found: self._dice.pick(found[1].split("|")), template)
        while _SLOT.search(text):
            text = _SLOT.sub(lambda found: self._word(found[1]), text)
        return text

    def _word(self, slot: str) -> str:
        return self._slots[slot] if slot in self._slots else self._dice.pick(templates()["words"][slot])
