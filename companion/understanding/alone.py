"""What a few words tell by themselves, with no value after them: `I work from home`, `I'm an only child`."""

from collections.abc import Iterator, Mapping

from companion.domain.understanding import FoundFact
from companion.understanding.clauses import Clause, Statement
from companion.understanding.fact_words import STOPS
from companion.understanding.phrases import rows

Phrases = tuple[str, ...]


def _by_first(table: str) -> dict[str, tuple[tuple[Phrases, str], ...]]:
    """The phrases of a table by their first word, longer ones before shorter ones, each with its relation."""
    told = [(tuple(entry.split()), relation) for relation, entries in rows(table) for entry in entries]
    told.sort(key=lambda one: -len(one[0]))
    return {first: tuple(one for one in told if one[0][0] == first) for first in {one[0][0] for one in told}}


DONE_BY = _by_first("""\
job: work from home, work nights, work night shifts, work the night shift, work shifts, work weekends, work evenings,
 work days, work two jobs, work three jobs, work full time, work part time, work part-time, work full-time,
 work outdoors,
 work outside, work overnights, work remotely, work odd jobs, work retail, work construction, work in an office,
 work with my hands, retired, freelance,
 babysit, waitress, bartend, tend bar, wait tables, drive trucks,
 drive for uber, write code, own my own business, own a business,
 own a small business, have my own business, have a small business, run my own business, run a business,
 run a small business, got laid off, got fired
school: graduated, dropped out, did not finish high school, am homeschooled
status: never married, remarried
job: teaching, coaching, farming
skill: read music, read lips, a backflip, the splits, a handstand, a cartwheel, magic tricks, card tricks,
 impressions
family: have a baby on the way
""")
"""What a verb tells with its own words."""
SAID_BY = _by_first("""\
school: homeschooled, home schooled, home-schooled
skill: a fast runner, good with my hands, bilingual, trilingual, multilingual
trait: in a wheelchair, in great shape, in good shape, out of shape, high maintenance, low maintenance,
 hard of hearing, partly deaf,
 hard working, down to earth, well traveled, well travelled, well read, good looking, easy going, easily bored,
 easily distracted, always on time, accident prone, tone deaf, self conscious, near sighted, far sighted,
 short tempered,
 a people pleaser, a control freak, a neat freak, a clean freak, a germaphobe, a cheapskate, a health nut,
 an early riser, a light sleeper, a heavy sleeper, a picky eater, a fast learner, a quick learner, a team player,
 a free spirit, a drama queen, a chatterbox, a slow learner, a night person
family: the oldest child, the oldest, the youngest child, the youngest, the middle child, an only child, the eldest,
 expecting a baby, expecting twins, expecting triplets, expecting my first child, expecting our first child, a new mom,
 a new dad, a new mother, a new father, a mom, a mum, a mother, a dad, a father, a grandmother, a grandfather,
 a grandma,
 a grandpa, a parent, an orphan, an uncle, an aunt, a foster parent
job: ex military, ex army, on disability, on maternity leave, my own boss, in sales, in between jobs, out of a job,
 looking for work, laid off, a stay at home wife
""")
"""What a form of to be tells with its own words."""
_ENDS = STOPS - {"from", "as", "at", "like", "about", "not"} | {"", "in", "on", "all", "when", "these", "though"}


def done_alone(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """The fact that a verb tells with nothing after it."""
    yield from _told(clause, said, DONE_BY)


def said_alone(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """The fact that is told after a form of to be with nothing after it."""
    yield from _told(clause, said, SAID_BY)


def _told(clause: Clause, said: Statement, table: Mapping[str, tuple[tuple[Phrases, str], ...]]) -> Iterator[FoundFact]:
    words, place = clause.line.words, said.place
    for phrase, relation in table.get(words[place], ()):
        last = place + len(phrase)
        if words[place:last] == phrase and last <= clause.last and clause.line.following(last, clause.last) in _ENDS:
            yield _fact(clause, said, last, relation)
            return


def _fact(clause: Clause, said: Statement, last: int, relation: str) -> FoundFact:
    line, first = clause.line, said.place
    first += line.words[first] in ("a", "an", "the")
    text = line.text[line.tokens[line.at[first]].start : line.tokens[line.at[last - 1]].end]
    return FoundFact(said.subject, relation, text, "-" if said.denied else "+", said.modality, line.sentence)
