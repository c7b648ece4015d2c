"""No sentence is said twice within twenty turns; of several lines the least recently heard comes first."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile

from companion.domain.chance import draw
from companion.domain.memory import Use
from companion.domain.turn import Turn
from companion.engines.rule import Variant

TURNS = 20
_BREAK = re.compile(r"(?<=[.!?…])\s+|[.!?…]?\n\s*|\s*//\s*")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Lately:
    """What the companion said in the last twenty turns, the latest first."""

    turn: Turn
    said: tuple[str, ...]

    def repeats(self, said: str) -> bool:
        """Whether a sentence of this was said lately."""
        new = frozenset(sentences(said))
        return any([not new.isdisjoint(sentences(before)) for before in self.said])

    def with_said(self, said: str) -> "Lately":
        """The same with this said too."""
        return replace(self, said=(said, *self.said))

    def tired(self, variant: Variant) -> str:
        """Why this line has to rest, or nothing; one that names values may say something new and is judged by that."""
        ledger = self.turn.memory.ledger
        if variant.after and variant.after not in ledger:
            return "waits for the line before it"
        use = ledger.get(variant.id)
        return self._rests(variant, use) if use else ""

    def _rests(self, variant: Variant, use: Use) -> str:
        if variant.once:
            return "is said once only"
        if self.turn.state.turn - use.turn < max(variant.turns, 0 if variant.fills else TURNS):
            return f"was said {self.turn.state.turn - use.turn} turns ago"
        resting = variant.days and (self.turn.now - use.at).total_seconds() < variant.days * 86400
        return f"was said less than {variant.days:g} days ago" if resting else ""

    def last(self, variants: Sequence[Variant]) -> int:
        """The turn in which any of these was last said, -1 for never."""
        ledger = self.turn.memory.ledger
        if len(variants) == 1:
            use = ledger.get(variants[0].id)
            return use.turn if use else -1
        return max([ledger[variant.id].turn for variant in variants if variant.id in ledger], default=-1)

    def last_use(self, variants: Sequence[Variant]) -> Use | None:
        """When any of these was last said."""
        ledger = self.turn.memory.ledger
        uses = (ledger[variant.id] for variant in variants if variant.id in ledger)
        return max(uses, key=lambda use: use.at, default=None)

    def in_order(self, variants: Sequence[Variant], question: str) -> list[Variant]:
        """Those never heard first, from a place that chance gives, then the longest unheard."""
        ledger = self.turn.memory.ledger
        new = [variant for variant in variants if variant.id not in ledger]
        old = [variant for variant in variants if variant.id in ledger]
        old.sort(key=lambda variant: (ledger[variant.id].turn, variant.line))
        if len(new) > 1:
            first = draw(self.turn.state.soul, self.turn.state.turn, question) % len(new)
            new = new[first:] + new[:first]
        return new + old


def lately(turn: Turn) -> Lately:
    """What was said in the twenty turns before this one."""
    since = turn.state.turn - TURNS
    recent = takewhile(lambda moment: moment.turn >= since, reversed(turn.memory.talk))
    return Lately(turn, tuple([moment.text for moment in recent if moment.speaker == "me"]))


@lru_cache(maxsize=8192)
def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, each as its words in small letters; two slashes end one, as they begin another bubble."""
    cut = (" ".join(_WORD.findall(piece)) for piece in _BREAK.split(text.casefold().replace("’", "'")))
    return tuple([piece for piece in cut if piece])
