"""What a cue takes: the values that stand after it and pass its check, made into facts."""

from collections.abc import Iterator
from itertools import chain

from companion.domain.understanding import FoundFact
from companion.understanding.clauses import Clause, Statement
from companion.understanding.fact_checks import company, school_named, workplace
from companion.understanding.fact_cues import BARE, Drawer
from companion.understanding.fact_words import MONTHS
from companion.understanding.life_checks import loved
from companion.understanding.said import FactCue, Said
from companion.understanding.values import LONGEST, MOST, WHOLE, cut, in_full, listed, said_at, undegreed, with_cue

_TO_SAY = frozenset("think believe see say know imagine hear pretend be call ask tell add point have".split())
_OWNERS = frozenset("my our his her their".split())
_DONE = frozenset("changed quit lost left found got started".split())
"""What one has done, and not had, after a `have`."""
_CUT = frozenset("job trait school origin health".split())
_FELT = frozenset({"likes", "dislikes"})
_NAMES = frozenset({"name", "nickname"})
_FILLERS = frozenset(
    "nights days weekends evenings overnights shifts "
    "alone here fulltime full-time parttime part-time currently remotely mostly also still originally now".split()
)
_TWO_FILLERS = frozenset(
    {("full", "time"), ("part", "time"), ("the", "register"), ("the", "counter"), ("night", "shifts")}
)


def first(clause: Clause, said: Statement, *drawers: Drawer) -> Iterator[FoundFact]:
    """The facts of the first cue of these drawers that stands here and takes its value."""
    if not drawers:
        return
    skipped = _skipped(clause, said.place + 1)
    place = said.place + skipped + 1
    following = clause.line.words[place] if place < clause.last else ""
    for cue in chain.from_iterable([drawer.get(following) or drawer[""] for drawer in drawers]):
        after = said.place + len(cue.words) + (skipped if len(cue.words) > 1 else 0)
        start = after - len(cue.words) + 1
        stands = after < clause.last and cue.words[1:] == clause.line.words[start:after]
        found = tuple(by(clause, said, cue, after)) if stands else ()
        if found:
            yield from found
            return


def bare(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """The fact of the first cue without words of its own whose value stands here."""
    value = said_at(clause, said, said.place)
    if value is None:
        return
    shorter = undegreed(cut(value))
    for cue in BARE:
        taken = shorter if cue.relation in _CUT else value
        fact = _toned(said, cue, taken) if cue.takes(taken) else None
        if fact is not None:
            yield fact
            yield from _at(clause, said, cue, taken)
            return


def _skipped(clause: Clause, place: int) -> int:
    """How many words such as `full time` stand between a verb and what goes with it."""
    words = clause.line.words[place : min(place + 3, clause.last)]
    return 2 if words[:2] in _TWO_FILLERS else int(words[:1] != () and words[0] in _FILLERS)


def by(clause: Clause, said: Statement, cue: FactCue, place: int) -> Iterator[FoundFact]:
    """The facts of a cue whose value begins at this place, until one is not taken; where it is done after them."""
    if said.subject != "user" and cue.relation in _NAMES:
        return
    for heard in _values(clause, said, cue, place):
        value = _town(heard) if cue.relation in ("home", "origin") else heard
        fact = _toned(said, cue, value) if _takes(cue, value) else None
        if fact is None:
            return
        yield fact
        yield from _at(clause, said, cue, value)


def _town(value: Said) -> Said:
    """The town of `a flat in Bristol`, which tells more than the flat."""
    place = value.first + len(value.words) + 1
    inside = said_at(value.clause, value.statement, place) if value.after == "in" else None
    return inside if inside is not None and inside.text[0].isupper() and inside.words[0] not in MONTHS else value


def _at(clause: Clause, said: Statement, cue: FactCue, value: Said) -> Iterator[FoundFact]:
    """`a cook at Lidl`, `study law at Durham`: the employer after the job, the school after the study."""
    if value.after != "at" or said.denied:
        return
    where = said_at(clause, said, value.first + len(value.words) + 1)
    relation = _place_of(cue, where) if where is not None else ""
    if where is not None and relation:
        yield _toned_as(where, relation)


def _place_of(cue: FactCue, where: Said) -> str:
    """What the place after `at` is to somebody: a school, an employer, or nothing."""
    if cue.relation == "study":
        return "school" if school_named(where) else ""
    small = where.clause.line.sentence.islower()
    firm = small or where.text[0].isupper() or workplace(where) or cue.words[-1:] == ("as",)
    return "employer" if cue.relation == "job" and firm and company(where) else ""


def _toned_as(value: Said, relation: str) -> FoundFact:
    said = value.statement
    return FoundFact(said.subject, relation, value.text, "+", said.modality, value.clause.line.sentence)


def _values(clause: Clause, said: Statement, cue: FactCue, place: int) -> Iterator[Said]:
    """The values at this place: a whole list where the cue takes one, doings with all that belongs to them."""
    word = clause.line.words[place] if place < clause.last else ""
    place += cue.relation == "employer" and word in _OWNERS
    longest = WHOLE if cue.relation in _FELT and (cue.doing or word.endswith("ing")) else LONGEST
    for value in listed(clause, said, place, longest, MOST if cue.several else 1):
        yield _shaped(cue, value)


def _shaped(cue: FactCue, value: Said) -> Said:
    """The value with all that belongs to a doing, or without what is only added to a job or a trait."""
    if cue.relation in _CUT:
        return undegreed(cut(value))
    if cue.words[0] in ("play", "start", "started") and not cue.whole:
        return cut(value)
    return in_full(value, cue.doing) if cue.relation in _FELT else value


def _takes(cue: FactCue, value: Said) -> bool:
    """Whether this is a value of the cue; what one likes to say or think is none."""
    spoken = cue.doing and (value.words[0] in _TO_SAY or value.after == "my")
    done = cue.words[0] == "have" and value.words[0] in _DONE
    return cue.takes(value) and not (spoken or done)


def _text(said: Statement, cue: FactCue, value: Said) -> str:
    """The value as written, with its cue, or without the word for who likes it, as in `huge coffee lover`."""
    if cue.whole:
        return with_cue(value, said.place + (cue.words[0] == "my"))
    if cue.takes is loved:
        return " ".join(undegreed(value).text.split()[:-1])
    return value.text


def _toned(said: Statement, cue: FactCue, value: Said) -> FoundFact | None:
    """The fact as a denial leaves it: opposite, denied, or none."""
    relation, denied = cue.relation, said.denied != cue.ends
    if denied and cue.flips == "-":
        return None
    if denied and cue.flips:
        relation, denied = cue.flips, False
    modality = said.toned(cue.modality).modality
    modality = "actual" if cue.lasting and modality == "past" else modality
    text = _text(said, cue, value)
    return FoundFact(said.subject, relation, text, "-" if denied else "+", modality, value.clause.line.sentence)
