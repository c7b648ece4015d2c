"""Whether the bot is well, and its numbers: from the counts of this process and from what the store says when asked."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from companion.domain.errors import StoreError
from companion.monitoring.exposition import Metric
from companion.ports import Store
from companion.runtime.vitals import Vitals

PATIENCE = 3.0
"""Seconds in which the store has to answer."""
TOLD = {
    "messages": "Messages answered, of everybody together.",
    "replies": "Replies written.",
    "check_ins": "Messages written first.",
    "unknown": "Messages of which nobody knows whether they arrived.",
    "dropped": "Messages given up.",
    "erasures": "People erased.",
}
"""What the store counts that is told; how often help was named in a crisis is nobody's business here."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much waits: messages to be answered, deliveries to be sent; `problem` when the store did not say."""

    inbox: int = 0
    outbox: int = 0
    problem: str = ""


class Pulse:
    """Looks at one running bot that answers `channels`; `silence` is how many seconds of it are no sickness yet."""

    def __init__(self, store: Store, vitals: Vitals, channels: tuple[str, ...], silence: float) -> None:
        self._store = store
        self._vitals = vitals
        self._channels = channels
        self._silence = silence

    async def sickness(self) -> str:
        """What is wrong, in one line; empty when nothing is."""
        silence = self._vitals.silence()
        if silence > self._silence:
            return f"Telegram has not answered for {silence:.0f} s; check the network and the log"
        return (await self._waiting()).problem

    async def metrics(self) -> list[Metric]:
        """All that is told; without what the store counts, when it cannot be asked."""
        waiting = await self._waiting()
        return [*self._own(), *self._depths(waiting), *([] if waiting.problem else await self._kept())]

    def _own(self) -> list[Metric]:
        counts, silence = self._vitals.counts, self._vitals.silence()
        failures = {kind: float(count) for (name, kind), count in counts.items() if name == "failures"}
        return [
            Metric("companion_updates_total", "Updates taken in since the start.", "counter", counts["updates", ""]),
            Metric("companion_failures_total", "What went wrong since the start.", "counter", None, "kind", failures),
            Metric("companion_last_contact_age_seconds", "Since Telegram last answered.", "gauge", silence),
        ]

    def _depths(self, waiting: Waiting) -> list[Metric]:
        locked = Metric("companion_store_usable", "Whether the database can be written.", "gauge", not waiting.problem)
        if waiting.problem:
            return [locked]
        return [
            locked,
            Metric("companion_inbox_waiting", "Messages that wait for an answer.", "gauge", waiting.inbox),
            Metric("companion_outbox_waiting", "Messages that wait to be sent.", "gauge", waiting.outbox),
        ]

    async def _kept(self) -> list[Metric]:
        """What is counted by month, added up: it outlives a restart."""
        sums = _added(await self._store.counts())
        return [Metric(f"companion_{name}_total", about, "counter", sums[name]) for name, about in TOLD.items()]

    async def _waiting(self) -> Waiting:
        try:
            async with asyncio.timeout(PATIENCE):
                return Waiting(*await self._store.waiting(self._channels), problem=self._vitals.trouble)
        except TimeoutError:
            return Waiting(problem="the database is busy or locked; close what holds it")
        except StoreError as error:
            return Waiting(problem=str(error))


def _added(months: Mapping[str, Mapping[str, int]]) -> dict[str, int]:
    return {name: sum(month.get(name, 0) for month in months.values()) for name in TOLD}
