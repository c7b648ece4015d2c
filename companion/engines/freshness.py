"""No sentence is said twice within twenty turns; of several lines the least recently heard comes first."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from companion.domain.chance import draw
from companion.domain.memory import Use
from companion.domain.turn import Turn
from companion.engines.rule import Variant

TURNS = 20
_ENDS = ".!?…\n"
_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")


@dataclass(frozen=True, slots=True)
class Lately:
    """What the companion said in the last twenty turns, as one text to look into."""

    turn: Turn
    text: str

    def repeats(self, said: str) -> bool:
        """Whether a sentence of this was said lately."""
        return any(self._holds(sentence) for sentence in sentences(said))

    def _holds(self, sentence: str) -> bool:
        at = self.text.find(sentence)
        while at > 0 and self.text[at - 1] != "\n" and self.text[at - 2] not in _ENDS:
            at = self.text.find(sentence, at + 1)
        return at >= 0

    def with_said(self, said: str) -> "Lately":
        """The same with this said too."""
        return replace(self, text=f"{self.text}\n{said.casefold()}")

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
    said = [moment.text for moment in turn.memory.talk if moment.turn >= since and moment.speaker == "me"]
    return Lately(turn, "\n".join(said).casefold())


def sentences(text: str) -> list[str]:
    """The sentences of a text, in small letters; two slashes end one, for they begin another bubble."""
    return [found.strip() for found in _SENTENCE.findall(text.casefold().replace("//", "\n")) if found.strip()]
