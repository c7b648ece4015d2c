"""How a reply leaves: bubbles split and kept within what every channel can carry."""

from collections.abc import Iterator

from companion.domain.message import LONGEST
from companion.domain.quick import replace
from companion.domain.reply import Bubble, Reply

MOST_BUBBLES = 2


def rendered(reply: Reply) -> Reply:
    """The reply in at most two bubbles, none empty, each at most 4,096 UTF-16 units."""
    if isinstance(reply.said, str):
        reply = reply.with_bubbles(reply.bubbles)
    if len(reply.bubbles) == 1 and "//" not in reply.text and len(reply.text) < LONGEST // 2:
        return reply if reply.text.strip() else reply.with_bubbles(())
    parts = [part for bubble in reply.bubbles for part in _split(bubble)]
    return reply.with_bubbles(tuple(_joined(parts)))


def _split(bubble: Bubble) -> Iterator[Bubble]:
    for number, text in enumerate(text.strip() for text in bubble.text.split(" // ")):
        if text:
            yield replace(bubble, text=within(text), line=bubble.line if number == 0 else "")


def _joined(parts: list[Bubble]) -> list[Bubble]:
    if len(parts) <= MOST_BUBBLES:
        return parts
    rest = " ".join(part.text for part in parts[MOST_BUBBLES - 1 :])
    return [*parts[: MOST_BUBBLES - 1], replace(parts[MOST_BUBBLES - 1], text=within(rest))]


def parted(bubbles: tuple[Bubble, ...]) -> tuple[Bubble, ...]:
    """The bubbles, with one that no channel can carry in several, cut between its lines; buttons are under the last."""
    if all(len(bubble.text) <= LONGEST // 2 for bubble in bubbles):
        return bubbles
    return tuple(part for bubble in bubbles for part in _parts(bubble))


def _parts(bubble: Bubble) -> Iterator[Bubble]:
    if within(bubble.text) == bubble.text:
        yield bubble
        return
    held = ""
    for line in bubble.text.splitlines():
        longer = f"{held}\n{line}" if held else line
        if held and within(longer) != longer:
            yield Bubble(held, bubble.line)
            longer = line
        held = within(longer)
    yield replace(bubble, text=held)


def within(text: str) -> str:
    """The text cut at 4,096 UTF-16 units, the way Telegram counts."""
    encoded = text.encode("utf-16-le", "replace")
    return text if len(encoded) <= 2 * LONGEST else encoded[: 2 * LONGEST].decode("utf-16-le", "ignore")
