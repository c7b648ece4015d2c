"""The smallest engine there is: it says back what was said, which proves that the seam holds."""

from companion.domain.reply import Reply, Why
from companion.domain.turn import Turn

LONGEST = 500


class EchoEngine:
    """Answers every message with its own text."""

    name = "echo"

    def respond(self, turn: Turn) -> Reply | None:
        """The message said back, at most 500 characters of it; None when there is no text."""
        text = turn.message.text.strip()[:LONGEST] if turn.message else ""
        return Reply(text, why=Why(engine=self.name)) if text else None
