"""The line to one process: something is said, something comes back; it can be cut at any time."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import cast

from companion.domain.errors import EngineError
from companion.plugins.soundness import MOST
from companion.plugins.wire import LENGTH


class Line(asyncio.SubprocessProtocol):
    """A child process spoken to over its standard input and output; `open` begins one, `lost` tells that it ended."""

    def __init__(self) -> None:
        self._transport: asyncio.SubprocessTransport | None = None
        self._heard = bytearray()
        self._answer: asyncio.Future[bytes] | None = None
        self.lost = False
        self._over = asyncio.get_running_loop().create_future()

    @classmethod
    async def open(cls, command: Sequence[str], surroundings: Mapping[str, str]) -> "Line":
        """The process runs, in a session of its own so that a key pressed at the terminal does not reach it."""
        loop = asyncio.get_running_loop()
        _, line = await loop.subprocess_exec(cls, *command, env=surroundings, stderr=None, start_new_session=True)
        return line

    async def exchange(self, content: bytes) -> bytes:
        """The answer to this. Raises EngineError when the process ends instead."""
        pipe = self._transport.get_pipe_transport(0) if self._transport and not self.lost else None
        if not isinstance(pipe, asyncio.WriteTransport):
            raise EngineError("had ended its process")
        self._heard.clear()
        self._answer = asyncio.get_running_loop().create_future()
        pipe.write(content)
        return await self._answer

    async def cut(self) -> None:
        """The process is killed, buried and nothing is held of it."""
        if self._transport is not None:
            self._transport.close()
            await self._over

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The process has begun."""
        self._transport = cast("asyncio.SubprocessTransport", transport)

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        """A piece of an answer is here; a whole one is handed on."""
        self._heard += data
        if len(self._heard) < LENGTH.size:
            return
        (length,) = LENGTH.unpack_from(self._heard)
        if length > MOST:
            self._fail("answered at too great a length")
        elif len(self._heard) >= LENGTH.size + length:
            self._settle(bytes(self._heard[LENGTH.size :]))

    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:
        """The process closed its end."""
        self.lost = True
        self._fail("ended its process")

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing more will come."""
        if not self._over.done():
            self._over.set_result(None)

    def _settle(self, answer: bytes) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(answer)

    def _fail(self, what: str) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(EngineError(what))
