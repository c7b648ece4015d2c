"""The pack's own lines for what is not left to an engine: chosen by chance, filled with what is known."""

from collections.abc import Sequence

from companion.domain.chance import pick
from companion.domain.reply import Bubble
from companion.domain.turn import Turn
from companion.engines.freshness import lately
from companion.language.templates import render

APART = "\0"
"""What stands between two things said, and in none."""


def fill(text: str, turn: Turn, question: str, **values: object) -> str:
    """The text with its values in place; the same turn always fills it the same way."""
    given = {
        "user": {"name": turn.state.name},
        "me": {"name": turn.persona.name, "because": turn.persona.because},
        **values,
    }

    def choose(options: Sequence[str]) -> str:
        return pick(options, turn.state.soul, turn.state.turn, f"{question}/{'|'.join(options)}")

    return render(text, given, choose)


def choose_line(options: Sequence[str], turn: Turn, question: str, **values: object) -> str:
    """One of the variants, filled; one of which a sentence was said lately is passed over while there is another."""
    filled = [fill(option, turn, question, **values) for option in options]
    recent = lately(turn)
    fresh = [text for text in filled if not recent.repeats(text)]
    return pick(fresh or _unheard(filled, turn), turn.state.soul, turn.state.turn, question)


def _unheard(filled: Sequence[str], turn: Turn) -> Sequence[str]:
    """Of variants that were all said lately, the one that was said longest ago."""
    last = {text: at for at, said in enumerate(turn.memory.talk) for text in filled if text in said.text}
    return [min(filled, key=lambda text: last.get(text, -1))]


def spent(turn: Turn, key: str, **values: object) -> bool:
    """Whether every variant of a named line of the pack was said lately, so that the next could only repeat."""
    recent = lately(turn)
    return all(recent.repeats(fill(option, turn, key, **values)) for option in turn.pack.lines[key])


def line(turn: Turn, key: str, **values: object) -> str:
    """One variant of a named line of the pack, filled."""
    return choose_line(turn.pack.lines[key], turn, key, **values)


def bubble(turn: Turn, key: str, **values: object) -> Bubble:
    """One variant of a named line of the pack as a bubble; such lines are exempt from the ledger."""
    return Bubble(line(turn, key, **values))
