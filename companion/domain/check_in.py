"""A message planned to be written first: when, about what, and why."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One planned message; `due` is aware, `slot` names it for ever so that it can never be sent twice.

    A slot is kind, subject and local date, so a repeated hour of autumn cannot double it.
    """

    id: str
    kind: str
    due: datetime
    slot: str
    about: str = ""
    why: str = ""

    def __post_init__(self) -> None:
        if self.due.tzinfo is None:
            raise ValueError("a check-in needs an aware time")
