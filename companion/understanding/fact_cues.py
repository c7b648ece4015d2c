"""The cues of facts: the words before a value, what relation they tell, and which values they take."""

from collections.abc import Callable
from dataclasses import dataclass

from companion.understanding.clauses import Clause

Check = Callable[[str, Clause, int], bool]


@dataclass(frozen=True, slots=True)
class FactCue:
    """Words, the relation they tell, and a check of the value; `negative` cues tell the opposite."""

    words: tuple[str, ...]
    relation: str
    takes: Check
    of_others: bool = False
    negative: bool = False
    modality: str = "actual"


JOBS = frozenset(
    "nurse teacher doctor engineer programmer developer designer lawyer accountant chef cook waiter waitress writer "
    "student carpenter plumber electrician mechanic driver pilot baker farmer scientist researcher artist musician "
    "photographer journalist editor librarian manager consultant architect dentist vet veterinarian pharmacist paramedic "
    "firefighter soldier policeman policewoman hairdresser barista cashier salesman analyst tutor professor translator "
    "gardener therapist psychologist secretary receptionist translator actor actress singer dancer painter tailor "
    "midwife surgeon postman bartender butcher social-worker freelancer technician biologist chemist physicist "
    "electrician builder welder coach trainer stewardess".split()
)
DIETS = frozenset("vegan vegetarian pescatarian gluten-free kosher halal".split())
_HOLLOW = frozenset(
    "it that this them him her you me what not to be so there here all everything nothing how when".split()
)


def _anything(value: str, _: Clause, __: int) -> bool:
    return value.split()[0].lower() not in _HOLLOW


def _named(value: str, clause: Clause, _: int) -> bool:
    first = value.split()[0]
    return first[0].isupper() and first.lower() not in _HOLLOW and len(value.split()) <= 2


def _place(value: str, _: Clause, __: int) -> bool:
    return value[0].isupper() or len(value.split()) >= 2


def _job(value: str, _: Clause, __: int) -> bool:
    return value.lower().split()[-1].rstrip("s") in JOBS or value.lower().split()[-1] in JOBS


def _company(value: str, _: Clause, __: int) -> bool:
    return value[0].isupper() or value.split()[0].lower() not in _HOLLOW | {"home", "night", "least", "work", "all"}


def _diet(value: str, _: Clause, __: int) -> bool:
    return value.lower().split()[0] in DIETS


def _age(value: str, clause: Clause, place: int) -> bool:
    words = value.split()
    after = " ".join(words[1:3]).lower()
    return words[0].isdigit() and 5 <= int(words[0]) <= 110 and (len(words) == 1 or after.startswith("years old"))


def _cue(words: str, relation: str, takes: Check = _anything, **more: bool | str) -> FactCue:
    return FactCue(tuple(words.split()), relation, takes, **more)  # type: ignore[arg-type]


_ALL = (
    _cue("my name is", "name", _named),
    _cue("my name's", "name", _named),
    _cue("call me", "name", _named),
    _cue("lives in", "home", _place, of_others=True),
    _cue("live in", "home", _place),
    _cue("i live at", "home", _place),
    _cue("living in", "home", _place),
    _cue("moved to", "home", _place, of_others=True),
    _cue("lived in", "home", _place, modality="past"),
    _cue("i'm from", "origin", _place),
    _cue("i am from", "origin", _place),
    _cue("i come from", "origin", _place),
    _cue("grew up in", "origin", _place),
    _cue("was born in", "origin", _place),
    _cue("i'm a", "job", _job),
    _cue("i'm an", "job", _job),
    _cue("i am a", "job", _job),
    _cue("i am an", "job", _job),
    _cue("work as a", "job"),
    _cue("work as an", "job"),
    _cue("works as a", "job", of_others=True),
    _cue("works as an", "job", of_others=True),
    _cue("is a", "job", _job, of_others=True),
    _cue("is an", "job", _job, of_others=True),
    _cue("work at", "employer", _company),
    _cue("work for", "employer", _company),
    _cue("works at", "employer", _company, of_others=True),
    _cue("works for", "employer", _company, of_others=True),
    _cue("i'm a", "diet", _diet),
    _cue("i'm", "diet", _diet),
    _cue("i am", "diet", _diet),
    _cue("i am a", "diet", _diet),
    _cue("is", "diet", _diet, of_others=True),
    _cue("is a", "diet", _diet, of_others=True),
    _cue("i'm", "age", _age),
    _cue("i am", "age", _age),
    _cue("allergic to", "allergy"),
    _cue("i love", "likes"),
    _cue("i like", "likes"),
    _cue("i really like", "likes"),
    _cue("i really love", "likes"),
    _cue("i enjoy", "likes"),
    _cue("i adore", "likes"),
    _cue("i'm into", "likes"),
    _cue("i don't like", "dislikes", negative=True),
    _cue("i hate", "dislikes"),
    _cue("i can't stand", "dislikes", negative=True),
    _cue("i dislike", "dislikes"),
    _cue("loves", "likes", of_others=True),
    _cue("likes", "likes", of_others=True),
    _cue("hates", "dislikes", of_others=True),
    _cue("my hobby is", "hobby"),
    _cue("my favourite hobby is", "hobby"),
    _cue("my birthday is", "birthday"),
    _cue("my birthday is on", "birthday"),
    _cue("i study", "study"),
    _cue("i'm studying", "study"),
    _cue("studies", "study", of_others=True),
    _cue("i speak", "language"),
    _cue("scared of", "fear"),
    _cue("afraid of", "fear"),
)
CUES: dict[str, tuple[FactCue, ...]] = {}
for _one in _ALL:
    CUES[_one.words[0]] = (*CUES.get(_one.words[0], ()), _one)
