"""Seeded lives: lived one after another, told in figures, and shown where a promise was broken."""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

import click

from companion import app
from companion.clock import SystemClock
from companion.config import load
from companion.domain.errors import CompanionError
from companion.packs.loader import PackShelf
from companion.simulation.lives.account import Account, Order, Promise, account

DONE, FAILED = 0, 1
TWINS_EVERY = 20
"""One life in so many is lived again, whole and cut by restarts."""
SHOWN = 3
"""Lives that are shown of those that broke a promise."""
WEEK = 7
_PORTION = 4


@dataclass(frozen=True, slots=True)
class Many:
    """Whose lives: so many people of a seed from number `first` on, for so many days, with these packs in turn."""

    people: int
    days: int
    seed: int
    first: int = 0
    personas: tuple[str, ...] = ()


@dataclass(slots=True)
class Tally:
    """What all lives came to: figures, how often each promise broke, and the first lives that broke it."""

    people: int = 0
    turns: int = 0
    check_ins: int = 0
    recalls: int = 0
    fitting: int = 0
    broken: Counter[Promise] = field(default_factory=Counter)
    firsts: dict[Promise, list[Account]] = field(default_factory=dict)

    def add(self, one: Account) -> None:
        """The life counts; it is held only when it is among the first that broke a promise."""
        self.people += 1
        self.turns += one.turns
        self.check_ins += one.check_ins
        self.recalls += one.recalls
        self.fitting += one.fitting
        self.broken.update(one.broken)
        for promise in one.broken:
            firsts = self.firsts.setdefault(promise, [])
            firsts += [one] if len(firsts) < SHOWN else []


def live_people(many: Many, jobs: int = 1, keep: Path | None = None) -> int:
    """The lives were lived and told on standard output; the exit code. Raises CompanionError."""
    orders = list(_orders(many, keep is not None))
    if keep is not None:
        _make(keep)
    clock, tally = SystemClock(), Tally()
    begun = clock.now()
    with (
        _lives(orders, jobs) as lives,
        click.progressbar(lives, len(orders), "living", file=sys.stderr, hidden=not sys.stderr.isatty()) as accounts,
    ):
        for one in accounts:
            tally.add(one)
            _keep(one, keep)
    for line in told(tally, many, (clock.now() - begun).total_seconds()):
        click.echo(line)
    return FAILED if tally.broken else DONE


def _keep(one: Account, folder: Path | None) -> None:
    """The life is a scenario in that folder, if there is one."""
    if folder is not None:
        _write(folder / f"{one.order.seed}-{one.order.number:05d}.chat", one.chat)


def _orders(many: Many, kept: bool) -> Iterator[Order]:
    """The lives to live, each with a pack; a persona that does not exist is found out now."""
    shelf = PackShelf(load().pack_folders())
    names = many.personas or shelf.names()
    for name in names:
        app.pack_named(shelf, name)
    for number in range(many.first, many.first + many.people):
        twins = number % TWINS_EVERY == 0
        yield Order(many.seed, number, many.days, names[number % len(names)], twins, kept)


@contextmanager
def _lives(orders: Sequence[Order], jobs: int) -> Iterator[Iterator[Account]]:
    """The lives in their order, whoever lives them."""
    if jobs == 1:
        yield map(account, orders)
        return
    with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
        yield pool.map(account, orders, chunksize=_PORTION)


def told(tally: Tally, many: Many, seconds: float) -> Iterator[str]:
    """What the lives came to, line by line; the first life that broke a promise with the command that lives it again."""
    weeks = tally.people * many.days / WEEK
    yield f"{tally.people:,} people lived {many.days:,} days each: {tally.turns:,} turns, {tally.check_ins:,} check-ins"
    yield f"{weeks:,.0f} weeks in {seconds:,.1f} s: {weeks / seconds:,.1f} weeks/s"
    if tally.recalls:
        yield f"{tally.recalls:,} memories brought up unasked, {tally.fitting / tally.recalls:.1%} of them in place"
    if not tally.broken:
        yield "every promise was kept"
    for promise, count in sorted(tally.broken.items()):
        numbers = ", ".join(str(one.order.number) for one in tally.firsts[promise])
        yield f"\nBROKEN {count:,} times: {promise}"
        yield f"  first by seed {many.seed}, numbers {numbers}; alone: {_alone(tally.firsts[promise][0])}"
        yield tally.firsts[promise][0].shown[promise]


def _alone(one: Account) -> str:
    """The command that lives this life alone."""
    order = one.order
    return (
        f"companion simulate --people 1 --first {order.number} --days {order.days} --seed {order.seed} "
        f"--persona {order.persona} --keep ."
    )


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CompanionError(f"{folder}: cannot be made ({error.strerror}); name another folder after --keep") from None


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise CompanionError(
            f"{path}: cannot be written ({error.strerror}); name another folder after --keep"
        ) from None
