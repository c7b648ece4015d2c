"""Memories brought up unasked in simulated lives: how many of them fit their moment, and how rare they are."""

from collections.abc import Sequence

from _figures import Figure

from companion.simulation.lives.account import Account, Order, account

PEOPLE, DAYS, SEED = 24, 60, 2026
"""Whose lives: so many people, for so many days."""
PERSONAS = ("slate", "wren")


def lives(people: int = PEOPLE, days: int = DAYS, seed: int = SEED) -> list[Account]:
    """What is left of these lives, each with the next pack."""
    return [account(Order(seed, number, days, PERSONAS[number % len(PERSONAS)])) for number in range(people)]


def figures_of(lived: Sequence[Account]) -> dict[str, Figure]:
    """The figures of lives that were lived."""
    recalls = sum(one.recalls for one in lived)
    turns = sum(one.turns for one in lived)
    share = 100 * sum(one.fitting for one in lived) / recalls if recalls else 0.0
    return {
        "recalls_fit_share": Figure(share, "%", 98, most=False),
        "recalls_per_100_turns": Figure(100 * recalls / turns if turns else 0.0, "", 3),
    }


def figures() -> dict[str, Figure]:
    """Every figure about memories brought up unasked, measured now."""
    return figures_of(lives())
