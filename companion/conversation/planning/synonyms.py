"""Other words for what happens on a day: `surgery` for an operation, `the dentist` for an appointment there."""

from collections.abc import Iterable

from companion.language.stems import stem

_SAME = """
operation op surgery procedure theatre
exam test final quiz midterm paper
dinner meal supper
dentist teeth filling fillings
doctor gp surgery
holiday vacation trip flight fly
wedding marry married
funeral buried bury burial cremation service
result results news
party bash do
match game
concert gig show
move moved moving
presentation talk speech pitch keynote
scan ultrasound mri
race marathon half 10k 5k
therapy therapist counsellor
review appraisal
baby born birth
get-together people guests
keys key
"""
"""A line for words of which people use one for the other."""
_GROUPS = tuple(frozenset(stem(word) for word in line.split()) for line in _SAME.strip().splitlines())


def also(stems: Iterable[str]) -> frozenset[str]:
    """These stems, and those of the words that people use instead of them."""
    own = frozenset(stems)
    return own.union(*(group for group in _GROUPS if not group.isdisjoint(own)))
