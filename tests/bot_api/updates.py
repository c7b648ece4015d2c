"""What waits for the bot: numbered, handed out again until an offset confirms it, or pushed until it is taken."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import aiohttp

from tests.bot_api.pulse import Pulse

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
Update = Mapping[str, Any]


class Updates:
    """All updates that are not confirmed, oldest first; and those that come once more although they were."""

    def __init__(self, pulse: Pulse) -> None:
        self.pending: dict[int, Update] = {}
        self.next = 1000
        self._pulse = pulse
        self._told: dict[int, Update] = {}
        self._again: list[Update] = []

    def add(self, raw: Update, number: int | None = None) -> int:
        """This update waits under the next number or the given one; the number."""
        number = self.next if number is None else number
        self.next = max(self.next, number + 1)
        self.pending[number] = self._told[number] = {"update_id": number, **raw}
        self._pulse.beat()
        return number

    def skip(self, count: int) -> None:
        """So many numbers are never given."""
        self.next += count

    def repeat(self, number: int) -> bool:
        """Whether this update, confirmed already, is handed out once more; one that still waits comes by itself."""
        if number in self.pending or number not in self._told:
            return False
        self._again.append(self._told[number])
        self._pulse.beat()
        return True

    def confirm(self, offset: int) -> None:
        """Nothing before this number is handed out any more."""
        if offset:
            self.pending = {number: update for number, update in self.pending.items() if number >= offset}

    def due(self, allowed: Sequence[str] | None) -> bool:
        """Whether there is anything to hand out."""
        return bool(self._again) or any(_allowed(one, allowed) for one in self.pending.values())

    def batch(self, allowed: Sequence[str] | None, limit: int) -> list[Update]:
        """What is handed out now; it stays until it is confirmed."""
        again, self._again = self._again[:limit], self._again[limit:]
        fresh = [one for one in self.pending.values() if _allowed(one, allowed)]
        return [*again, *fresh[: limit - len(again)]]

    def taken(self, number: int) -> None:
        """This one was accepted over the webhook."""
        self.pending.pop(number, None)

    @property
    def repeats(self) -> bool:
        """Whether any comes once more."""
        return bool(self._again)

    def repeated(self) -> list[Update]:
        """Those that come once more, taken off the list."""
        again, self._again = self._again, []
        return again


@dataclass(frozen=True)
class Address:
    """Where updates are pushed to, as the bot has set it."""

    url: str
    secret: str = ""
    allowed: Sequence[str] | None = None
    connections: int = 40


class Webhook:
    """Pushes what waits, several at once and never one twice at a time; what is not taken with 2xx comes again."""

    def __init__(self, updates: Updates, pulse: Pulse, retry: float = 0.05, patience: float = 5.0) -> None:
        self.address: Address | None = None
        self.answers: list[int] = []
        self.refusal = ""
        self._updates = updates
        self._pulse = pulse
        self._retry = retry
        self._patience = patience
        self._pushing: set[int] = set()
        self._pushes: set[asyncio.Task[None]] = set()
        self._task: asyncio.Task[None] | None = None

    async def point(self, address: Address | None) -> None:
        """Updates are pushed there from now on, or nowhere."""
        await self.stop()
        self.address = address
        if address is not None and address.url:
            self._task = asyncio.create_task(self._run(address))

    async def stop(self) -> None:
        """Nothing is being pushed."""
        tasks = [*self._pushes, *([self._task] if self._task else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._task = None
        self._pushing.clear()

    async def _run(self, address: Address) -> None:
        timeout = aiohttp.ClientTimeout(total=self._patience)
        pool = aiohttp.TCPConnector(limit=address.connections)
        async with aiohttp.ClientSession(connector=pool, timeout=timeout) as session:
            while True:
                await self._pulse.until(lambda: self._updates.repeats or bool(self._next(address)))
                for update in (*self._updates.repeated(), *self._next(address)):
                    self._begin(session, address, update)

    def _next(self, address: Address) -> list[Update]:
        """What can be pushed right now."""
        free = max(0, address.connections - len(self._pushing))
        waiting = (one for number, one in self._updates.pending.items() if number not in self._pushing)
        return list(islice((one for one in waiting if _allowed(one, address.allowed)), free))

    def _begin(self, session: aiohttp.ClientSession, address: Address, update: Update) -> None:
        self._pushing.add(update["update_id"])
        task = asyncio.create_task(self._push(session, address, update))
        self._pushes.add(task)
        task.add_done_callback(self._pushes.discard)

    async def _push(self, session: aiohttp.ClientSession, address: Address, update: Update) -> None:
        status = await _posted(session, address, update)
        self.answers.append(status)
        if 200 <= status < 300:
            self._updates.taken(update["update_id"])
        else:
            self.refusal = f"Wrong response from the webhook: {status}" if status else "Connection failed"
            self._pulse.beat()
            await asyncio.sleep(self._retry)
        self._pushing.discard(update["update_id"])
        self._pulse.beat()


async def _posted(session: aiohttp.ClientSession, address: Address, update: Update) -> int:
    """The status that the bot answers with; 0 for no answer."""
    headers = {"Content-Type": "application/json", **({SECRET_HEADER: address.secret} if address.secret else {})}
    try:
        async with session.post(address.url, data=json.dumps(update), headers=headers) as answer:
            await answer.read()
            return answer.status
    except (aiohttp.ClientError, TimeoutError, OSError):
        return 0


def _allowed(update: Update, allowed: Sequence[str] | None) -> bool:
    return not allowed or next(name for name in update if name != "update_id") in allowed
