"""What a scenario expects: `bot should`, `expect`, `remembered`, `forgotten` and `always`, read into values."""

import re
from contextlib import suppress

from companion.domain.errors import CompanionError
from companion.simulation.moments import moment
from companion.simulation.scenario import Always, Deed, ExpectCheckIn, ExpectSilence, Remembers, Should
from companion.testing.checks import Check, check
from companion.testing.clauses import clause
from companion.testing.properties import prop
from companion.testing.registry import Registry, UnknownPhraseError, clock, nearest

NO_CHECK_IN = ExpectSilence()
_PARTS = re.compile(r';(?=(?:[^"]*"[^"]*")*[^"]*$)')
_CLAUSES = re.compile(r'[;,](?=(?:[^"]*"[^"]*")*[^"]*$)')
_COUNTS = {"once": 1, "twice": 2}
_TIMES = re.compile(r"(\d+) times")
_BETWEEN = re.compile(r"between (\d{1,2}:\d\d) and (\d{1,2}:\d\d)")
_REMEMBERED = re.compile(r'(?P<not>not )?(?P<kind>[a-z_ ]*?)\s*(?:"(?P<text>[^"]*)")?\s*(?:\b(?:on|at) (?P<at>.+))?')


def should(rest: str) -> tuple[Deed, ...]:
    """The checks of one line, parted by semicolons. Raises CompanionError for one that nobody knows."""
    parts = [part.strip() for part in _PARTS.split(rest) if part.strip()]
    if not parts:
        raise CompanionError(f"a check is missing; there are: {' · '.join(check.names)}")
    return tuple(_should(part, check) for part in parts)


def _should(words: str, registry: Registry[Check]) -> Should:
    plain = words.removeprefix("not ")
    return Should(words, registry.find(plain), plain == words)


def _clause(words: str) -> Should:
    """A clause of a check-in, else a check of its words. Raises UnknownPhraseError with what is nearest of both."""
    for registry in (clause, check):
        with suppress(UnknownPhraseError):
            return _should(words, registry)
    near = nearest(words.removeprefix("not "), (*clause.names, "once", "N times", *check.names))
    raise UnknownPhraseError(f"no clause of a check-in is called {words!r}; {near}; commas part clauses")


def check_in(rest: str) -> tuple[Deed, ...]:
    """A check-in of which all clauses hold; `once`, `twice` and `3 times` count those."""
    parts = [part.strip() for part in _CLAUSES.split(rest) if part.strip()]
    counts = [count for part in parts if (count := _count(part)) is not None]
    clauses = tuple(_clause(part) for part in parts if _count(part) is None)
    return (ExpectCheckIn(clauses, counts[-1] if counts else None),)


def _count(part: str) -> int | None:
    times = _TIMES.fullmatch(part)
    return int(times[1]) if times else _COUNTS.get(part)


def silence(rest: str) -> tuple[Deed, ...]:
    """Nothing written first, or nothing between two times."""
    if not rest:
        return (NO_CHECK_IN,)
    found = _BETWEEN.fullmatch(rest)
    if found is None:
        raise CompanionError(f"{rest!r} are no hours; write expect silence between 22:00 and 08:00")
    return (ExpectSilence((clock(found[1]), clock(found[2]))),)


def remembered(rest: str) -> tuple[Deed, ...]:
    """Something that is remembered: a kind, a text in quotes, a time, or some of these."""
    found = _REMEMBERED.fullmatch(rest)
    if found is None or not (found["kind"] or found["text"]):
        raise CompanionError(f'{rest!r} names no memory; write it as sister "Anna" or event "exam" on Thu 5 Mar 10:00')
    at = moment(found["at"]) if found["at"] else None
    return (Remembers(found["kind"].strip(), found["text"] or "", at, not found["not"]),)


def forgotten(rest: str) -> tuple[Deed, ...]:
    """A text that no memory holds."""
    if not re.fullmatch(r'"[^"]+"', rest):
        raise CompanionError('what is forgotten stands in quotes, as in forgotten: "Berlin"')
    return (Remembers(text=rest.strip('"'), holds=False),)


def always(rest: str) -> tuple[Deed, ...]:
    """Properties of the whole talk, parted by semicolons. Raises CompanionError for one that nobody knows."""
    parts = [part.strip() for part in _PARTS.split(rest) if part.strip()]
    if not parts:
        raise CompanionError(f"a property is missing; there are: {' · '.join(prop.names)}")
    return tuple(Always(part, prop.find(part)) for part in parts)
