"""What is told of a life once it is over: figures, the first breach of each promise, and the whole as a scenario."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from companion.simulation.lives.living import Lived, live
from companion.simulation.reporting import around
from companion.simulation.writing import written
from companion.testing.invariants import INVARIANTS
from companion.testing.properties import Record
from companion.testing.recalls import brought_up

Promise = str


@dataclass(frozen=True, slots=True)
class Order:
    """One life to live; with `twins` it is lived thrice, with `kept` written down."""

    seed: int
    number: int
    days: int
    persona: str = ""
    twins: bool = False
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """What is left of a life: its figures, how often each promise broke, and the first of each shown in its talk.

    `recalls` are the memories brought up unasked, `fitting` those of them that fitted their moment.
    """

    order: Order
    turns: int
    check_ins: int
    broken: Mapping[Promise, int] = field(default_factory=dict)
    shown: Mapping[Promise, str] = field(default_factory=dict)
    chat: str = ""
    recalls: int = 0
    fitting: int = 0


def account(order: Order) -> Account:
    """The life was lived; nothing of it is held but this. Raises CompanionError for an unknown persona."""
    one = live(order.seed, order.number, order.days, order.persona, twins=order.twins)
    broken = {promise: len(found) for promise, found in one.breaches.items()}
    shown = {promise: _shown(one, promise) for promise in one.breaches}
    chat = _chat(order, one) if order.kept else ""
    recalls = tuple(brought_up(Record(one.passages, one.memory)))
    fitting = sum(not recall.wrong for recall in recalls)
    return Account(order, one.turns, one.check_ins, broken, shown, chat, len(recalls), fitting)


def _shown(one: Lived, promise: Promise) -> str:
    """The first breach of the promise, with the talk around it."""
    breach = one.breaches[promise][0]
    return "\n".join((f"  {breach.what}", *around(one.passages, breach.passage, one.who.name)))


def _chat(order: Order, one: Lived) -> str:
    title = f"{one.who.name} of {one.who.home.city}: person {order.number} of seed {order.seed}, {order.days} days"
    return written(one.header, one.passages, title, INVARIANTS)
