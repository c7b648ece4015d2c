"""What a cue takes: the values that stand after it and pass its check, made into facts."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from companion.domain.understanding import FoundFact
from companion.understanding.clauses import Clause, Statement
from companion.understanding.fact_checks import school_named, workplace
from companion.understanding.fact_cues import BARE, SPOKEN_BY
from companion.understanding.life_checks import loved
from companion.understanding.said import FactCue, Said
from companion.understanding.values import LONGEST, WHOLE, cut, in_full, listed, said_at, undegreed, with_cue

_TO_SAY = frozenset("think believe see say know imagine hear pretend be call ask tell add point have".split())
_OWNERS = frozenset("my our his her their".split())
_CUT = frozenset("job trait school origin health".split())
_FELT = frozenset({"likes", "dislikes"})
_NAMES = frozenset({"name", "nickname"})
_FILLERS = frozenset(
    "alone here fulltime full-time parttime part-time currently remotely mostly also still originally now".split()
)
_TWO_FILLERS = frozenset({("full", "time"), ("part", "time")})
_BEFORE_SCHOOL = frozenset({"study", "school"})


def first(clause: Clause, said: Statement, cues: Sequence[FactCue]) -> Iterator[FoundFact]:
    """The facts of the first cue that stands here and takes its value."""
    skipped = _skipped(clause, said.place + 1) if cues else 0
    for cue in cues:
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
    for value in _values(clause, said, cue, place):
        fact = _toned(said, cue, value) if _takes(cue, value) else None
        if fact is None:
            return
        yield fact
        yield from _at(clause, said, cue, value)


def _at(clause: Clause, said: Statement, cue: FactCue, value: Said) -> Iterator[FoundFact]:
    """`a cook at Lidl`, `study law at Durham`: the employer after the job, the school after the study."""
    if value.after != "at" or cue.relation not in ("job", "study"):
        return
    place = value.first + len(value.words) + 1
    where = said_at(clause, replace(said, denied=False), place)
    if where is None or said.denied:
        return
    if cue.relation == "study" and school_named(where):
        yield _toned_as(where, "school")
    if cue.relation == "job" and (where.text[0].isupper() or workplace(where) or cue.words[-1:] == ("as",)):
        for employer in SPOKEN_BY["work"]:
            if employer.words == ("work", "at") and employer.takes(where):
                yield _toned_as(where, "employer")


def _toned_as(value: Said, relation: str) -> FoundFact:
    said = value.statement
    return FoundFact(said.subject, relation, value.text, "+", said.modality, value.clause.line.sentence)


def _values(clause: Clause, said: Statement, cue: FactCue, place: int) -> Iterator[Said]:
    """The values at this place: a whole list where the cue takes one, doings with all that belongs to them."""
    words = clause.line.words
    place += cue.relation == "employer" and place < clause.last and words[place] in _OWNERS
    doing = cue.relation in _FELT and place < clause.last and (cue.doing or clause.line.words[place].endswith("ing"))
    longest = WHOLE if doing else LONGEST
    one = None if cue.several else said_at(clause, said, place, longest=longest)
    heard = listed(clause, said, place, longest) if cue.several else iter((one,) if one is not None else ())
    if cue.relation in _CUT:
        return (undegreed(cut(value)) for value in heard)
    return (in_full(value, cue.doing) for value in heard) if cue.relation in _FELT else heard


def _takes(cue: FactCue, value: Said) -> bool:
    """Whether this is a value of the cue; what one likes to say or think is none."""
    spoken = cue.doing and (value.words[0] in _TO_SAY or value.after == "my")
    return cue.takes(value) and not spoken


def _text(said: Statement, cue: FactCue, value: Said) -> str:
    """The value as written, with its cue, or without the word for who likes it, as in `huge coffee lover`."""
    if cue.whole:
        return with_cue(value, said.place + (cue.words[0] == "my"))
    if cue.takes is loved:
        return " ".join(undegreed(value).text.split()[:-1])
    return value.text


def _toned(said: Statement, cue: FactCue, value: Said) -> FoundFact | None:
    """The fact as a denial leaves it: opposite, denied, or none."""
    relation, denied = cue.relation, said.denied
    if denied and cue.flips == "-":
        return None
    if denied and cue.flips:
        relation, denied = cue.flips, False
    modality = said.toned(cue.modality).modality
    modality = "actual" if cue.lasting and modality == "past" else modality
    text = _text(said, cue, value)
    return FoundFact(said.subject, relation, text, "-" if denied else "+", modality, value.clause.line.sentence)
