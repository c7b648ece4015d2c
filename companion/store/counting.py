"""What is counted by month: how much happened, of everybody together; no name, no text, nothing about anybody.

Both stores count what a work did when it is committed, so that a turn that was taken again counts once.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime

from companion.conversation.care import REFERRALS
from companion.domain.work import Delivery, Work

Counts = Mapping[str, Mapping[str, int]]
"""By month (`2026-03`), how often what happened."""
NAMES = ("newcomers", "messages", "replies", "check_ins", "crisis_referrals", "unknown", "dropped", "erasures")
"""What is counted: people heard for the first time, messages answered, replies and check-ins written, replies that
named help in a crisis, deliveries whose outcome is unknown or that were given up, and people erased."""
LOST = frozenset({"unknown", "dropped"})
"""Ends of a delivery that are counted."""


def month_of(at: datetime) -> str:
    """The month of an instant, in UTC."""
    return f"{at.astimezone(UTC):%Y-%m}"


def counted(work: Work) -> tuple[str, Mapping[str, int]]:
    """The month in which the work was done, and what it adds there; nothing where no time is known."""
    at = _at(work)
    return ("", {}) if at is None else (month_of(at), _happened(work))


def _at(work: Work) -> datetime | None:
    return work.deliveries[0].at if work.deliveries else work.state.last_heard


def _happened(work: Work) -> Mapping[str, int]:
    happened = Counter(name for delivery in work.deliveries for name in _named(delivery))
    happened["newcomers"] += work.version == 0
    happened["messages"] += len(work.done)
    return +happened


def _named(delivery: Delivery) -> tuple[str, ...]:
    kind = "check_ins" if delivery.slot else "replies"
    return (kind, "crisis_referrals") if delivery.why.rule in REFERRALS else (kind,)
