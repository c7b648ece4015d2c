"""What kinds of events there are, as data: how long they take, whether luck is wished before, when to ask after them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from companion.language.stems import stem

_TABLE = """
interview audition viva                                | 2   | luck | same
exam test final finals quiz driving                    | 3   | luck | same
presentation talk speech pitch defence defense         | 2   | luck | same
surgery operation procedure                            | 6   | luck | next
hearing trial court                                    | 4   | luck | same
race marathon tournament match competition             | 5   | luck | same
recital performance premiere gig show opening launch   | 4   | luck | next
wedding                                                | 10  | wish | next
trip holiday vacation journey flight cruise weekend    | 30  | wish | next
move moving                                            | 10  | wish | next
dentist doctor appointment checkup scan checkup vet    | 2   |      | same
results biopsy                                         | 2   |      | same
meeting review appraisal call                          | 2   |      | same
funeral memorial burial wake                           | 6   |      | next
date dinner party concert festival reunion visit       | 5   |      | next
birthday anniversary                                   | 10  |      | next
viewing visit lesson lunch brunch picnic hike          | 4   |      | same
deadline                                               | 1   | luck | same
"""
"""Words of what an event is called, the hours it takes, what is wished the day before, and the day to ask after it."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """A kind of event: `hours` it takes, `wish` is luck, wish or nothing, `next_day` to be asked after the day after."""

    hours: float
    wish: str
    next_day: bool
    weight: int


def _read(row: str, weight: int) -> Mapping[str, Occasion]:
    words, hours, wish, day = (cell.strip() for cell in row.split("|"))
    return {stem(word): Occasion(float(hours), wish, day == "next", weight) for word in words.split()}


_ROWS = _TABLE.strip().splitlines()
_OCCASIONS = {
    word: occasion for place, row in reversed(list(enumerate(_ROWS))) for word, occasion in _read(row, place).items()
}


@lru_cache(maxsize=2000)
def occasion(what: str) -> Occasion | None:
    """The kind of event that something called so is, by its last word that tells; None for what is no occasion."""
    words = (stem(word.removesuffix("'s")) for word in reversed(what.casefold().split()))
    return next((_OCCASIONS[word] for word in words if word in _OCCASIONS), None)
