"""What kinds of events there are, as data: how long they take, whether luck is wished before, when to ask after them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from companion.language.stems import stem

_TABLE = """
interview audition viva casting screening tryout tryouts                    | 2   | luck | same
exam exams test final finals quiz midterm midterms mock assessment resit    | 3   | luck | same
presentation talk speech pitch defence defense keynote demo         | 2   | luck | same
surgery operation op procedure transplant caesarean replacement bypass      | 6   | luck | next
chemo radiotherapy dialysis colonoscopy endoscopy pacemaker stent c-section | 6   |      | next
hearing trial court tribunal mediation                                      | 4   | luck | same
race marathon half-marathon triathlon tournament match competition contest  | 5   | luck | same
championship regatta parkrun half 10k 5k ultra triathlon                    | 5   | luck | same
recital performance premiere gig play opening launch exhibition show panto  | 4   | luck | next
graduation prom ceremony                                                    | 6   | wish | next
wedding engagement marry christening baptism hen stag                       | 10  | wish | next
trip holiday vacation journey flight fly cruise travel honeymoon retreat    | 30  | wish | next
festival conference camp camping hiking drive                        | 30  |      | next
move removal                                                                | 10  | wish | next
keys closing completion handover                                            | 5   |      | same
baby                                                                        | 24  |      | next
results result biopsy scan ultrasound mri x-ray diagnosis verdict decision  | 2   |      | same
news                                                                        | 8   |      | same
therapy counselling counseling therapist counsellor                         | 1   |      | same
dentist doctor doctors gp hospital appointment check-up checkup vet clinic  | 2   |      | same
specialist consultant surgeon physio consultation injection                 | 2   |      | same
orientation induction shift start first                                     | 9   | luck | same
meeting review appraisal call inspection viewing valuation orals            | 2   |      | same
funeral memorial burial wake cremation shiva                                | 6   |      | next
date dinner party concert reunion visit barbecue bbq housewarming opera     | 5   |      | next
sleepover gathering theatre theater cinema movie movies film musical ballet | 5   |      | next
lunch brunch picnic breakfast hike museum zoo coffee                        | 3   |      | same
farewell goodbye workshop seminar rehearsal debate fitting hackathon        | 4   |      | same
evening night do seeing get-together nativity panto showcase                | 5   |      | next
deadline                                                                    | 1   | luck | same
"""
"""Words of what an event is called, the hours it takes, what is wished the day before, and the day to ask after it."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """A kind of event: `hours` it takes, `wish` is luck, wish or nothing, `next_day` to be asked after the day after.

    `word` tells it from others, `weight` is less for what matters more.
    """

    word: str
    hours: float
    wish: str
    next_day: bool
    weight: int


def _read(row: str, weight: int) -> Mapping[str, Occasion]:
    words, hours, wish, day = (cell.strip() for cell in row.split("|"))
    bases = [stem(word) for word in words.split()]
    return {word: Occasion(word, float(hours), wish, day == "next", weight) for word in bases}


_OCCASIONS = {
    word: found
    for weight, row in reversed(list(enumerate(_TABLE.strip().splitlines())))
    for word, found in _read(row, weight).items()
}
_BODY = frozenset("blood eye hear hearing smear allergy pregnancy stress covid medical".split())
"""What is tested by a doctor."""
_ROUTINE = frozenset("class lesson gym practice training choir yoga rota standup lecture".split())
"""What comes every week and is not asked after, whatever else its name holds."""


_GRAVE = frozenset(
    "funeral memorial burial cremation shiva surgery operation op biopsy result chemo hearing trial court".split()
)
"""What makes a day on whose morning nothing light is said."""


@lru_cache(maxsize=2000)
def is_grave(what: str) -> bool:
    """Whether something called so makes its day a grave one."""
    return not _GRAVE.isdisjoint([stem(word.removesuffix("'s")) for word in what.casefold().split()])


@lru_cache(maxsize=2000)
def occasion(what: str) -> Occasion | None:
    """The kind of event that something called so is, by its last word that tells; None for what is no occasion."""
    words = [stem(word.removesuffix("'s")) for word in reversed(what.casefold().replace("’", "'").split())]
    if words and words[0] in _ROUTINE:
        return None
    if len(words) > 1 and words[-1] == "leave" and words[0] not in _OCCASIONS:
        return _OCCASIONS["trip"]
    if words[:1] == ["test"] and not _BODY.isdisjoint(words):
        return _OCCASIONS["doctor"]
    return next((_OCCASIONS[word] for word in words if word in _OCCASIONS), None)
