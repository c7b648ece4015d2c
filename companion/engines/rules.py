"""The rules engine: hears a message by the rules of the person's pack, and answers with what fits best, or quietly."""

import re
from collections.abc import Iterator, Sequence

from companion.domain.persona import Pack
from companion.domain.reply import Ask, Bubble, Effect, Focus, Promise, Remember, Reply, Sway
from companion.domain.turn import Turn
from companion.engines.book import Book, make_book
from companion.engines.choice import Candidate, gather
from companion.engines.composer import compose
from companion.engines.freshness import lately
from companion.engines.hearing import hear
from companion.engines.scene import Scene
from companion.engines.speaking import Spoken, Stage
from companion.engines.why import why

BOOKS = 16
"""Packs that stay compiled."""
_BUBBLE = re.compile(r"\s*(?<!:)//\s*")


class RulesEngine:
    """Answers by the `.talk` rules of the turn's pack; None when no rule may speak."""

    name = "rules"

    def __init__(self) -> None:
        self._books: dict[str, Book] = {}

    def book(self, pack: Pack) -> Book:
        """The pack compiled, kept by its digest."""
        book = self._books.pop(pack.digest, None) or make_book(pack.talk)
        self._books[pack.digest] = book
        if len(self._books) > BOOKS:
            del self._books[next(iter(self._books))]
        return book

    def respond(self, turn: Turn) -> Reply | None:
        """The best reply that may be said now, with its effects and why; None when there is none."""
        book = self.book(turn.pack)
        scene, recent = Scene(turn), lately(turn)
        ran = gather(book, hear(turn.understanding, book.lexicon), scene, recent)
        composed = compose(ran.candidates, Stage(book, scene, recent))
        if not composed.parts:
            return None
        return Reply(_bubbles(composed.parts), tuple(_effects(composed.parts, book)), why(composed, ran))


def _bubbles(parts: Sequence[Spoken]) -> tuple[Bubble, ...]:
    """The parts in one bubble, or more where a line says so; the first one carries the lines."""
    line = "+".join([name for part in parts for name in part.lines])
    whole = " ".join([part.text for part in parts])
    if "//" not in whole:
        return (Bubble(whole, line),)
    texts = [text for text in _BUBBLE.split(whole) if text]
    return tuple(Bubble(text, "" if number else line) for number, text in enumerate(texts))


def _effects(parts: Sequence[Spoken], book: Book) -> Iterator[Effect]:
    asking = None
    for part in parts:
        rule = part.candidate.rule
        yield from _wishes(part.candidate)
        if rule.asks or rule.id in book.rejoinders:
            asking = part.candidate
    if asking is not None:
        yield Ask(asking.rule.id, dict(asking.slots))


def _wishes(candidate: Candidate) -> Iterator[Effect]:
    if candidate.rule.topic:
        yield Focus(candidate.rule.topic)
    for effect in candidate.rule.effects:
        if effect.kind == "topic":
            yield Focus(effect.name)
        elif effect.kind == "mood":
            yield Sway(effect.number)
        elif effect.slot in candidate.spans:
            wish = Remember if effect.kind == "remember" else Promise
            yield wish(effect.name, candidate.spans[effect.slot])
