"""What packages offer: engines (ours are made at once, a third party's is only named), and checks for scenarios."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from importlib.util import find_spec

from companion.domain.errors import ConfigError, EngineError
from companion.plugins.asking import guarded
from companion.ports import Engine

GROUP = "companion.engines"
CHECKS = "companion.checks"
"""The group of modules whose import registers checks, clauses and properties."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """An engine of a third party, known by `module:class` alone; this process never imports it."""

    target: str


Seat = tuple[str, Engine | Foreign]
"""A name, and the engine that answers to it."""


def load_engines(names: Sequence[str]) -> tuple[Seat, ...]:
    """The engines of these names, ready. Raises ConfigError for a name that no package offers, or two do."""
    offered = _offered()
    return tuple((name, _seated(name, offered)) for name in names)


def is_ours(module: str) -> bool:
    """Whether what stands in this module is bounded by construction, and so need not be watched."""
    return module.startswith("companion.")


def _offered() -> dict[str, EntryPoint]:
    offered: dict[str, EntryPoint] = {}
    for point in entry_points(group=GROUP):
        known = offered.setdefault(point.name, point)
        if known.value != point.value:
            raise ConfigError(f"two engines are called {point.name!r} ({known.value}, {point.value}); uninstall one")
    return offered


def _seated(name: str, offered: dict[str, EntryPoint]) -> Engine | Foreign:
    point = offered.get(name)
    if point is None:
        raise ConfigError(f"no engine is called {name!r}; installed are: {', '.join(sorted(offered))}")
    if is_ours(point.module):
        made: Engine = point.load()()
        return made
    top = point.module.partition(".")[0]
    if find_spec(top) is None:
        raise ConfigError(f"engine {name!r} is offered by a package without {top!r}; install that package again")
    return Foreign(point.value)


def load_checks() -> None:
    """Every installed module of checks has been imported, once. Raises ConfigError for one that cannot be."""
    complaint = _complaint()
    if complaint:
        raise ConfigError(complaint)


@cache
def _complaint() -> str:
    """What is wrong with the first module of checks that cannot be imported; empty when all were.

    It is kept, since what a module has registered before it failed cannot be registered again.
    """
    for point in entry_points(group=CHECKS):
        try:
            guarded(point.load, quoted=True)
        except EngineError as error:
            return f"the checks {point.name!r} ({point.value}) {error}; mend that package or uninstall it"
    return ""
