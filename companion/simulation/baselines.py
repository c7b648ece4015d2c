"""What others reach by the same definitions: three peers and human supporters, on runs of 300 and of 1,000 lines."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Baseline:
    """The figures of somebody's replies, as in `Naturalness`; None where they have no value or were not measured."""

    name: str
    lines: int
    distinct_2: float
    self_bleu: float
    exact_within_20: float
    exact_anywhere: float
    sentences_within_20: float
    near_duplicates_within_20: float
    copies_6: float | None
    grounded: float | None
    questions: float
    words: float
    fallback: float | None
    partial: float | None = None


_ALICE, _RIVE, _ELIZA = "ALICE (python-aiml 0.9.3)", "RiveScript 1.15.0, example brain", "ELIZA (NLTK 3.10.4)"
_PEOPLE = "human supporters"

BASELINES = (
    Baseline(_ALICE, 300, 0.677, 0.265, 0.013, 0.037, 0.095, 0.023, 0.150, 0.524, 0.620, 14.1, 0.100, 0.160),
    Baseline(_RIVE, 300, 0.463, 0.717, 0.447, 0.617, 0.480, 0.447, 0.143, 0.318, 0.470, 8.6, 0.450),
    Baseline(_ELIZA, 300, 0.432, 0.753, 0.480, 0.657, 0.481, 0.480, 0.160, 0.288, 0.613, 9.7, 0.677, 0.107),
    Baseline(_PEOPLE, 300, 0.803, 0.047, 0.003, 0.020, 0.004, 0.003, None, None, 0.417, 17.6, None),
    Baseline(_ALICE, 1000, 0.679, 0.262, 0.026, 0.122, 0.099, 0.029, 0.167, 0.511, 0.581, 13.9, 0.076),
    Baseline(_RIVE, 1000, 0.387, 0.770, 0.483, 0.705, 0.505, 0.483, 0.136, 0.286, 0.485, 7.9, 0.469),
    Baseline(_ELIZA, 1000, 0.405, 0.727, 0.453, 0.710, 0.447, 0.463, 0.147, 0.300, 0.616, 8.6, 0.655),
    Baseline(_PEOPLE, 1000, 0.803, 0.109, 0.009, 0.041, 0.015, 0.011, None, None, 0.376, 18.2, None),
)
"""Human supporters answered their own seekers, so copies, common ground and catch-alls have no value for them."""


def beside(lines: int) -> tuple[Baseline, ...]:
    """The baselines of the longest run that is no longer than this, or of the shortest there is."""
    runs = sorted({one.lines for one in BASELINES})
    run = max([one for one in runs if one <= lines], default=runs[0])
    return tuple(one for one in BASELINES if one.lines == run)
