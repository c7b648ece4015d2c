"""What somebody does by habit, for pleasure or for a living, can do, or means to do: facts whose value is the doing itself."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from companion.domain.understanding import FoundFact
from companion.understanding.clauses import Clause, Statement
from companion.understanding.fact_words import ARTICLES, HOLLOW, PRESENT, STOPS
from companion.understanding.life_words import AIMS, CLASSES, GAMES, HAUNTS, LEISURE, PASTIMES, SKILLS, TRADES
from companion.understanding.people import NUMBERS
from companion.understanding.said import Said
from companion.understanding.values import doing_at

_DAYS = frozenset(
    "day night morning evening afternoon week weekend month year summer winter sunday monday tuesday wednesday "
    "thursday single "
    "friday saturday lunchtime".split()
)
_EVERY = frozenset({"every", "each"})
_TIMES = frozenset("day week month year".split())
_OFTEN = frozenset("daily weekly regularly religiously".split())
_AT_TIMES = frozenset("often sometimes occasionally lots".split())
_PER = frozenset({"a", "per", "each"})
_WEEKENDS = frozenset({f"{day}s" for day in _DAYS})
_PLEASURE = (
    ("for", "fun"), ("as", "a", "hobby"), ("in", "my", "free", "time"), ("in", "my", "spare", "time"), ("for", "pleasure"),
    ("in", "spare", "time"), ("in", "free", "time"), ("as", "hobby"), ("to", "relax"), ("in", "my", "downtime"),
    ("for", "a", "hobby"), ("in", "my", "off", "time"), ("to", "unwind"),
)  # fmt: skip
_BEGIN_PLEASURE = frozenset({"for", "as", "in", "to"})
_MARKERS = frozenset("every each a per most on".split()) | _OFTEN | _AT_TIMES | _BEGIN_PLEASURE
_LIVING = (
    ("for", "a", "living"), ("as", "a", "living"), ("for", "work"), ("professionally",), ("for", "extra", "cash"),
    ("for", "extra", "money"), ("for", "money"), ("for", "cash"), ("as", "a", "job"), ("as", "my", "job"), ("for", "pay"),
    ("to", "make", "money"), ("to", "pay", "the", "bills"), ("to", "pay", "my", "bills"), ("to", "pay", "bills"),
    ("on", "the", "side"), ("as", "a", "side", "hustle"),
)  # fmt: skip
_LIVED_BY = frozenset({"for", "as", "professionally", "to", "on"})
_PAID = frozenset("living work professionally cash money job pay bills side hustle".split())
_BOUND = PRESENT - {"us", "it"} | {"now"}
_HARD = frozenset(
    "it myself drunk high pills meds panic sick hit beat yell fight argue drugs weed alcohol cut starve".split()
)
"""What is no mere routine, however often."""
_ALONE = LEISURE | frozenset("run walk swim read cook lift write party climb train game".split())
"""Verbs that are a pastime with nothing after them."""
_NO_ROUTINE = frozenset("have feel think miss hate love want need know wish hear cry hurt lose".split())
_NO_PASTIME = frozenset("along people dog bus home work cry bed crazy mad wrong nuts insane sleep".split())
_LED_TO = tuple((word,) for word in "to the a an some my our in for on of more round".split())
_CLASS_OF = frozenset(
    "lessons classes class lesson walks baths photos pictures pictures photographs courses naps".split()
)
_ALWAYS = {
    "play": GAMES, "take": _CLASS_OF, "run": frozenset({"marathons", "races", "5ks"}), "lift": frozenset({"weights"}),
    "ride": frozenset("horses bikes motorcycles dirtbikes bicycles waves".split()), "practice": CLASSES, "practise": CLASSES,
    "write": frozenset("poetry poems songs stories books novels fiction music lyrics screenplays fanfiction".split()),
    "read": frozenset("books comics novels manga poetry tarot fantasy mysteries".split()), "train": CLASSES,
    "watch": frozenset("anime movies sports football documentaries cartoons films birds".split()),
    "shop": frozenset({"thrift", "vintage"}), "go": frozenset("fishing hunting camping hiking clubbing surfing".split()),
}  # fmt: skip
_KEPT_UP = frozenset("watch read ride visit write grow race restore cook attend train collect shoot".split())
_PICKED = (
    HOLLOW
    | ARTICLES
    | NUMBERS
    | STOPS
    | frozenset("minds lips lines signs messages emails texts news lots bills notes".split())
)
_RUN_ON = frozenset("miles mile km kilometers marathons races track 5ks 10ks".split())


def done(clause: Clause, said: Statement, plain: str) -> Iterator[FoundFact]:
    """The facts of a verb in the present that tells of a habit, a pastime or a living; `plain` is the verb."""
    if said.denied or said.did or said.modality != "actual":
        return
    if clause.line.words[said.place - 1] in ("do", "does"):
        yield from _practised(clause, said.at(said.place - 1))
        yield from habit(clause, said)
        return
    yield from _habitual(clause, said, plain)


def lives_by(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """What is done for a living, as in `I drive buses for a living`."""
    words = clause.line.words
    paid = not _PAID.isdisjoint(words[said.place + 1 :]) and words[said.place] not in _NO_LIVING
    if paid and words[said.place + 1] not in _LIVED_BY and _living(words, said.place, clause.last):
        yield from _whole(clause, said, "job", _LIVED_BY)


_NO_LIVING = frozenset(
    "move moved travel came come went left leave have go get want need like love hate live work put spend owe "
    "use got save".split()
)


def habit(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """What is done is also a routine when it is said how often, as in `I go swimming twice a week`."""
    words = clause.line.words
    here = said.modality == "actual" and not (said.denied or said.did)
    if here and not _MARKERS.isdisjoint(words) and _marked(words, clause, said.place) == "routine":
        start = said.place - (words[said.place - 1] in ("do", "does"))
        yield from _routine(clause, said.at(start))


def _habitual(clause: Clause, said: Statement, plain: str) -> Iterator[FoundFact]:
    words = clause.line.words
    how = "" if _MARKERS.isdisjoint(words) else _marked(words, clause, said.place)
    if how == "routine" and words[said.place] not in _NO_ROUTINE:
        yield from _routine(clause, said)
    enough = how or words[said.place - 1] == "been" or plain in LEISURE or _by_itself(words, said.place)
    if enough and _is_pastime(words, clause, said.place, plain):
        yield from _pastime(clause, said, plain)


def _living(words: Sequence[str], place: int, last: int) -> bool:
    """Whether what is done here is done for a living."""
    return any(_stands(words, at, _LIVING) for at in range(place + 1, last) if words[at] in _LIVED_BY)


def _stands(words: Sequence[str], place: int, phrases: Sequence[tuple[str, ...]]) -> bool:
    return any(tuple(words[place : place + len(phrase)]) == phrase for phrase in phrases)


def _marked(words: Sequence[str], clause: Clause, place: int) -> str:
    """`routine` when it is said how often, `pastime` when only that it is done for pleasure or at times; else empty."""
    kinds = [_mark(words, at) for at in range(clause.first, clause.last) if at != place]
    return "routine" if "routine" in kinds else "pastime" if "pastime" in kinds else ""


def _mark(words: Sequence[str], at: int) -> str:
    word, after = words[at], "".join(words[at + 1 : at + 2])
    if word in _OFTEN or (word in _EVERY and after in _DAYS):
        return "routine"
    if word in _PER and after in _TIMES:
        return "routine" if _counted(words, at) else ""
    return "pastime" if _leisurely(words, at, after) else ""


def _leisurely(words: Sequence[str], at: int, after: str) -> bool:
    word = words[at]
    if word in _BEGIN_PLEASURE:
        return _stands(words, at, _PLEASURE)
    return word in _AT_TIMES or (word, after) == ("a", "lot") or (word in ("most", "on") and after in _WEEKENDS)


def _counted(words: Sequence[str], at: int) -> bool:
    return at > 0 and (
        words[at - 1] in ("times", "once", "twice") or words[at - 1].endswith(("hours", "miles", "books"))
    )


def _routine(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """The doing with how often it is done, in the words of the person."""
    value = doing_at(clause, said, said.place, frozenset())
    if value is not None and _is_routine(value.words):
        yield _fact(value, "routine", value.text)


def _is_routine(words: Sequence[str]) -> bool:
    """Whether it is a doing one may be reminded of, and more than `drink every day`."""
    bare = len(words) < 2 or (words[0] == "drink" and words[1] in _EVERY)
    return not bare and _BOUND.isdisjoint(words) and _HARD.isdisjoint(words)


def _is_pastime(words: Sequence[str], clause: Clause, place: int, plain: str) -> bool:
    rest = words[place + 1 : clause.last]
    if plain not in PASTIMES or not _BOUND.isdisjoint(rest) or not _NO_PASTIME.isdisjoint(rest):
        return False
    if plain == "go":
        return not HAUNTS.isdisjoint(rest) or "".join(rest[:1]).endswith("ing")
    return plain not in ("walk", "run") or not _RUN_ON.isdisjoint(rest) or rest[:1] not in _LED_TO


def _by_itself(words: Sequence[str], place: int) -> bool:
    """Whether it is `play video games` or `run marathons`, a pastime however often."""
    after = words[place + 1 : place + 4]
    return not _ALWAYS.get(words[place], frozenset()).isdisjoint(after) or (
        words[place] in _KEPT_UP and _several(after)
    )


def _several(words: Sequence[str]) -> bool:
    """Whether these are things in general, as in `old films`: several, with nothing that picks some of them out."""
    last = next((at for at, word in enumerate(words) if word.endswith("s") and not word.endswith("ss")), -1)
    return last >= 0 and _PICKED.isdisjoint(words[: last + 1])


def _pastime(clause: Clause, said: Statement, plain: str) -> Iterator[FoundFact]:
    """The pastime: what is gone to, taken or done, or the doing itself."""
    value = doing_at(clause, said, said.place, _MARKS)
    if value is not None and len(value.words) == 1 and plain not in _ALONE:
        value = doing_at(clause, said, said.place, _MARKS - {"for", "in"}) if value.after in ("for", "in") else None
    if value is None or not _HARD.isdisjoint(value.words) or len(value.words) == 1 > len(_ALONE & {plain}):
        return
    bare = plain in ("go", "do", "take", "attend", "visit", "try")
    after = _after_lead(value) if bare else None
    yield _fact(value, "hobby", after or value.text)


_MARKS = frozenset(
    "every each daily weekly regularly often sometimes occasionally once twice most for as in on just whenever "
    "religiously all".split()
)


def _after_lead(value: Said) -> str:
    """What stands after `go to the` and its like."""
    parts = value.text.split()
    at = next((at for at in range(1, len(parts)) if value.words[at] not in ARTICLES | {"to"}), 0)
    return " ".join(parts[at:]) if at else ""


def _practised(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """`I do pottery` is a pastime, `I do plumbing` a job."""
    words, place = clause.line.words, said.place + 1
    place += 3 * (words[place : place + 3] == ("a", "lot", "of"))
    value = doing_at(clause, said, place, _MARKS) if place < clause.last else None
    if value is None or len(value.words) > 3 or words[place] == "the" or words[place] in HOLLOW:
        return
    ends = {value.words[0], value.words[-1]}
    leisure = not _MARKERS.isdisjoint(words) and _marked(words, clause, said.place) == "pastime"
    relation = "job" if ends & TRADES else "hobby" if leisure or ends & CLASSES else ""
    if relation:
        yield _fact(value, relation, value.text)


def can_do(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """What somebody can or cannot do, after `can`, `know how to` or `learned to`."""
    words, last = clause.line.words, clause.last
    if said.place >= last or words[said.place] not in SKILLS or not _bound(said).isdisjoint(words[said.place : last]):
        return
    value = doing_at(
        clause, said, said.place, _MARKS | {"really", "very", "to", "pretty", "well", "at", "with", "even", "quite"}
    )
    if value is not None:
        yield _fact(value, "skill", value.text)


def _bound(said: Statement) -> frozenset[str]:
    """Words that bind a skill to the moment; what one can do now, one can do."""
    return _BOUND if said.denied else _BOUND - {"now"}


def meant(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """What somebody wishes or plans to do, when it outlasts the day."""
    words = clause.line.words[said.place : clause.last]
    if said.denied or said.linked or not words or not (_aimed(words[:2]) or _open_aim(clause, words)):
        return
    value = doing_at(clause, said, said.place, _WHEN)
    if value is not None and _BOUND.isdisjoint(value.words) and value.words not in _TOO_SHORT:
        yield _fact(value, "plan", value.text)


def _open_aim(clause: Clause, words: Sequence[str]) -> bool:
    return words[0] not in HOLLOW and words[0] not in _NO_ROUTINE and _far_off(clause.line.words)


def _aimed(words: Sequence[str]) -> bool:
    word = words[0].removesuffix("ing")
    if words[0] == "be":
        return words[1:] in _TO_BE
    if words[0] in ("retire", "travel", "graduate"):
        return True
    return words[-1] not in _AT_ONCE and not AIMS.isdisjoint((words[0], word, f"{word}e"))


_FAR = frozenset("fantasize someday dream dreams lifelong always eventually goal".split())


def _far_off(words: Sequence[str]) -> bool:
    """Whether it is said to be for some day, so that it may be anything."""
    return not _FAR.isdisjoint(words) or any(pair == ("one", "day") for pair in pairwise(words))


_AT_ONCE = frozenset(
    "home out away there some up off it something anything nothing if how what in over better rid bed more".split()
)
_TO_BE = (("a",), ("an",), ("famous",), ("rich",), ("successful",))
_TOO_SHORT = frozenset((word,) for word in AIMS - {"retire", "travel", "graduate"})
_WHEN = frozenset(
    "in next this once someday soon tomorrow tonight today one on at later eventually before by after".split()
)


def _whole(clause: Clause, said: Statement, relation: str, stops: frozenset[str]) -> Iterator[FoundFact]:
    value = doing_at(clause, said, said.place, stops)
    if value is not None:
        yield _fact(value, relation, value.text)


def _fact(value: Said, relation: str, text: str) -> FoundFact:
    said = value.statement
    polarity = "-" if said.denied else "+"
    return FoundFact(said.subject, relation, text, polarity, said.modality, value.clause.line.sentence)
