"""What of a pack is really used: how often each line and rule spoke, how much of the rest was quiet."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from companion.engines.book import Book
from companion.engines.rule import Rule, Variant


@dataclass(frozen=True, slots=True)
class Pool:
    """A rule with its variants, and how often each was said."""

    rule: Rule
    uses: tuple[tuple[Variant, int], ...]

    @property
    def total(self) -> int:
        """How often the rule spoke."""
        return sum(count for _, count in self.uses)

    @property
    def load(self) -> float:
        """How often each of its lines was said on average; where this is high, lines are missing."""
        return self.total / len(self.uses) if self.uses else 0.0


@dataclass(frozen=True, slots=True)
class Usage:
    """Every rule with its uses; `quiet` is the share of replies by a quiet line, or by none at all."""

    pools: tuple[Pool, ...]
    replies: int
    quiet: float

    def busiest(self, most: int) -> tuple[Pool, ...]:
        """The rules whose lines are said most often, that is where another line helps most."""
        spoken = [pool for pool in self.pools if pool.total]
        return tuple(sorted(spoken, key=lambda pool: (-pool.load, -pool.total, pool.rule.id))[:most])

    def hot(self, most: int) -> tuple[Pool, ...]:
        """Of the rules that spoke more than once, those with the fewest lines."""
        spoken = [pool for pool in self.pools if pool.total > 1]
        return tuple(sorted(spoken, key=lambda pool: (len(pool.uses), -pool.total, pool.rule.id))[:most])

    def unused(self, own: str = "") -> tuple[Rule, ...]:
        """The rules with lines that never spoke, those of the pack `own` only when it is given."""
        rules = (pool.rule for pool in self.pools if pool.uses and not pool.total)
        return tuple(rule for rule in rules if not own or rule.file.startswith(f"{own}/"))


def usage(book: Book, replies: Sequence[Iterable[str]]) -> Usage:
    """How the lines of this book were used in replies given as the ids of their lines; other ids count for nothing."""
    said = Counter(name for reply in replies for name in reply)
    pools = tuple(Pool(rule, tuple((one, said[one.id]) for one in rule.variants)) for rule in book.rules)
    return Usage(pools, len(replies), _share_of_quiet(book, replies))


def _share_of_quiet(book: Book, replies: Sequence[Iterable[str]]) -> float:
    quiet = {variant.id for rule in book.rules if rule.quiet for variant in rule.variants}
    count = sum(not quiet.isdisjoint(reply) for reply in replies)
    return count / len(replies) if replies else 0.0
