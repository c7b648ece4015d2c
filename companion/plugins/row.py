"""The engines in the order in which they are asked: one that fails is logged and passed over, and the next answers."""

import logging
from collections.abc import Sequence

from companion.domain.errors import EngineError
from companion.domain.reply import Reply, Why
from companion.domain.turn import Turn
from companion.plugins.asking import ask, guarded
from companion.plugins.finding import Foreign, Seat, is_ours
from companion.plugins.pool import Pool
from companion.ports import Engine

UNANSWERED = "silence"
"""The rule of a reply that no engine gave."""

_log = logging.getLogger(__name__)


class EngineRow:
    """Engines under their names: ours and those given as objects answer here, those of third parties in the pool."""

    def __init__(self, engines: Sequence[Seat], pool: Pool | None = None) -> None:
        self._engines = tuple(engines)
        self._pool = pool or Pool()

    async def respond(self, turn: Turn) -> Reply:
        """The first reply that an engine gives; a chosen silence when none has one."""
        for name, engine in self._engines:
            try:
                reply = await self._asked(engine, turn)
            except EngineError as error:
                _log.error("engine %s, turn %d of %s: it %s", name, turn.state.turn, turn.person, error)
                continue
            if reply is not None:
                return reply
        return Reply(why=Why(engine="companion", rule=UNANSWERED))

    async def close(self) -> None:
        """No process of an engine is left."""
        await self._pool.close()

    async def _asked(self, engine: Engine | Foreign, turn: Turn) -> Reply | None:
        if isinstance(engine, Foreign):
            return await self._pool.ask(engine.target, turn)
        if is_ours(type(engine).__module__):
            return guarded(lambda: engine.respond(turn))
        return ask(engine, turn)
