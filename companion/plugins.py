"""Engines found by entry point and asked in order; one that fails is logged, skipped, and the next one answers."""

import logging
from collections.abc import Sequence
from importlib.metadata import entry_points

from companion.domain.errors import ConfigError
from companion.domain.reply import Reply, Why
from companion.domain.turn import Turn
from companion.ports import Engine

GROUP = "companion.engines"

_log = logging.getLogger(__name__)


def load_engines(names: Sequence[str]) -> tuple[tuple[str, Engine], ...]:
    """The engines of these names, ready. Raises ConfigError for a name that no package offers."""
    offered = {point.name: point for point in entry_points(group=GROUP)}
    engines: list[tuple[str, Engine]] = []
    for name in names:
        if name not in offered:
            raise ConfigError(f"no engine is called {name!r}; installed are: {', '.join(sorted(offered))}")
        engines.append((name, offered[name].load()()))
    return tuple(engines)


class EngineRow:
    """The engines in the order in which they are asked."""

    def __init__(self, engines: Sequence[tuple[str, Engine]]) -> None:
        self._engines = tuple(engines)

    async def respond(self, turn: Turn) -> Reply:
        """The first reply that an engine gives; a chosen silence when none has one."""
        for name, engine in self._engines:
            reply = _guarded(name, engine, turn)
            if reply is not None:
                return reply
        return Reply(why=Why(engine="companion", rule="silence"))


def _guarded(name: str, engine: Engine, turn: Turn) -> Reply | None:
    try:
        reply = engine.respond(turn)
    except Exception as error:  # noqa: BLE001 - the door for engines: whatever a plug-in raises, the talk goes on
        _log.error("engine %s failed at turn %d with %s", name, turn.state.turn, type(error).__name__)
        return None
    if reply is None or isinstance(reply, Reply):
        return reply
    _log.error("engine %s returned a %s, which is no Reply", name, type(reply).__name__)
    return None
