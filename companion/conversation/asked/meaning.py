"""What a question taken apart asks of memory: read by tables, from the surest to the vaguest."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from companion.conversation.asked import content as said
from companion.conversation.asked.clause import Clause, clause_of
from companion.conversation.asked.kinds import is_pet, role_of
from companion.conversation.asked.meanings import KINDS, NOUNS, PLACES, STATES, TRUTHS, UNTOLD, VERBS
from companion.conversation.asked.question import USER, Asked, Whose, Window

Names = Mapping[str, str]
_NEVER = frozenset("should could would shall must might".split())
"""Helping verbs of questions that ask for advice, not for memory."""
_WHENS = frozenset("day date time hour month weekday".split())
_HOWS = frozenset({"how", "why"})
_FEELS = frozenset(
    "worry anxious stress sad happy excite upset angry nervous afraid scare mad proud annoy glad frustrate down cry fret "
    "grateful lonely tire exhaust disappoint hurt jealous embarrass ashamed relieve dread overwhelm concern bother".split()
)
_NOT_THINGS = frozenset(
    "deserve miss kid suppose problem point purpose chance option deal fault mistake wrong business opinion next mood turn step best excuse judge "
    "alternative choice responsibility idea advice guess question".split()
)
"""What people ask of themselves aloud and nobody could have told."""
_LASTING = frozenset({"home", "job", "employer", "school", "study", "status"})
_NOBODY = frozenset("it that this them him her you he she they there so to".split())
_OLD = frozenset({"old", "last", "previous", "former", "ex"})


@dataclass(frozen=True, slots=True)
class _Question:
    """One question on its way to its meaning."""

    words: tuple[str, ...]
    names: Names
    window: Window | None
    cued: bool
    clause: Clause

    @property
    def whose(self) -> Whose:
        whose = self.clause.whose or USER
        return Whose(whose.role, self.names.get(whose.name, whose.name))

    @property
    def rest(self) -> tuple[str, ...]:
        return tuple(said.base(word) for word in self.clause.rest if word != "the")

    @property
    def everything(self) -> tuple[str, ...]:
        """The stems that carry meaning in the whole question."""
        return said.content(self.words)


def meaning(words: tuple[str, ...], names: Names, window: Window | None, cued: bool) -> Asked | None:
    """What these words ask of memory; `cued` when they stood after `do you remember` or the like."""
    left = said.without_once(words)
    if not left or (not cued and ("even" in left or _wonders(left))):
        return None
    clause = clause_of(left, names)
    question = _Question(words, names, window, cued, clause)
    if not cued and not _NEVER.isdisjoint(clause.flags | set(left[:2])):
        return None
    found = next(filter(None, _readings(question)), None)
    return _in_time(found, question) if found is not None else None


def _wonders(words: tuple[str, ...]) -> bool:
    """Whether it is a why that nobody could have told: only `why did i` and `why do i never` may have been."""
    return words[0] in ("why", "how") and words[1:2] != ("did",) and _WHYS.isdisjoint(words) and words[0] == "why"


_WHYS = frozenset("never always".split())


def _readings(question: _Question) -> Iterator[Asked | None]:
    if question.clause.whose is None:
        yield _of_nobody(question)
        return
    yield _feeling(question)
    yield _taste(question)
    yield _naming(question)
    yield _coming(question)
    yield _of_noun(question)
    yield _of_verb(question)
    yield _of_kind(question)
    if question.clause.yes:
        yield _truth(question)
    yield _anything(question)


def _in_time(asked: Asked, question: _Question) -> Asked:
    """The same asked of what was, where the words say so."""
    nouns = set(question.clause.noun) | set(question.words)
    past = said.once(question.words) or ("my" in nouns and not _OLD.isdisjoint(question.clause.noun))
    was = asked.relation in _LASTING and not {"did", "was", "were"}.isdisjoint(question.clause.flags)
    words = asked.words or (said.content(said.after_before(question.words)) if past and asked.kind == "fact" else ())
    return replace(asked, past=past, was=was, words=words) if past or was else asked


def _untold(relation: str, whose: Whose) -> str:
    own, other = UNTOLD.get(relation, ("that", "that"))
    return own if whose.is_user else other.replace("{whose}", spoken(whose))


def spoken(whose: Whose) -> str:
    """Somebody as they are called to the person: your sister, Anna, your friend Tom."""
    return " ".join(filter(None, ("your" if whose.role else "", whose.role, whose.name))) or "you"


def _fact(question: _Question, relation: str, words: tuple[str, ...] = (), sure: bool = True) -> Asked:
    untold = _untold(relation, question.whose)
    return Asked("fact", question.whose, relation, words, untold, yes=question.clause.yes and not question.cued, sure=sure)


def _of_nobody(question: _Question) -> Asked | None:
    """`when is the interview`, `is the dentist still on`: asked of memory only where something is remembered."""
    clause, words = question.clause, question.everything
    if words and not {"i", "my", "we", "our", "me", "us"}.isdisjoint(question.words):
        return _anything(question)
    if not words or not _is_of_something(question):
        return None
    kind = "event" if clause.wh == "when" or clause.yes else "anything"
    asked = Asked(kind, words=tuple(word for word in words if word not in _GOES_ON), untold="that", sure=False)
    return replace(asked, yes=clause.yes) if asked.words else None


def _is_of_something(question: _Question) -> bool:
    """Whether a certain thing is asked about, not the world at large and not the companion."""
    words, wh = set(question.words), question.clause.wh
    if not {"you", "your", "yourself", "why"}.isdisjoint(words) or (wh == "how" and "did" not in words):
        return False
    certain = wh in ("when", "who") or not {"the", "did", "was", "were", "his", "her", "their"}.isdisjoint(words)
    return certain or question.cued or question.clause.yes or not set(question.names).isdisjoint(words)


_GOES_ON = frozenset("on happen happening still place off cancel".split())


def _feeling(question: _Question) -> Asked | None:
    """`what was i worried about last week`."""
    felt = [word for word in question.rest if word in _FEELS]
    if question.clause.what[:1] in (("made",), ("makes",)) and not _FEELS.isdisjoint(question.everything):
        felt = [word for word in question.everything if word in _FEELS]
    asks = "made" in question.clause.what or question.whose.is_user and not {"was", "were", "did"}.isdisjoint(question.clause.flags)
    if asks and (felt or question.rest[:1] == ("feel",)):
        return Asked("feeling", words=tuple(felt), untold="about that", window=question.window)
    return None


def _taste(question: _Question) -> Asked | None:
    """`how do i feel about running`, `what do i think of jazz`."""
    rest = question.clause.rest
    if question.clause.wh not in ("how", "what") or rest[:2] not in _OPINES or not _NOBODY.isdisjoint(rest[2:]):
        return None
    words = said.content(rest[2:])
    return _fact(question, "likes", words, sure=False) if words else None


_OPINES = (("feel", "about"), ("think", "of"), ("think", "about"), ("feel", "towards"))


def _naming(question: _Question) -> Asked | None:
    clause, whose = question.clause, question.whose
    named = clause.noun in (("name",), ("names",)) or clause.rest[:1] in (("called",), ("named",))
    if named and not clause.rest[1:]:
        return _fact(question, "name") if whose.is_user or (whose.name and not whose.role) else _name(whose)
    if clause.rest[:1] in (("call",), ("name",)) and len(clause.rest) > 1:
        inner = clause_of(clause.rest[1:], question.names).whose
        return _name(inner) if inner is not None and inner.role else None
    if not (clause.noun or clause.rest or whose.is_user) and (clause.wh == "who" or (question.cued and not clause.wh)):
        return Asked("who", whose, untold=f"about {spoken(whose)}")
    return None


def _name(whose: Whose) -> Asked:
    return Asked("name", whose, untold=f"what {spoken(whose)} is called")


def _coming(question: _Question) -> Asked | None:
    """`what am i doing on monday`, `what do i have coming up`: a day that lies ahead."""
    clause, rest = question.clause, question.rest
    if clause.wh != "what" or clause.what or not question.whose.is_user or rest[:1] not in (("do",), ("have",), ("plan",)):
        return None
    if (rest[0] == "do" and "doing" not in question.words) or said.once(question.words):
        return None
    if question.window is not None and not any(word.endswith("days") for word in question.words):
        return Asked("coming", untold="about any plans for then", window=question.window)
    ahead = rest[1:] in (("come", "up"), ("plan",), ("on",), ("ahead",)) and "do" != rest[0]
    return Asked("coming", untold="about anything ahead") if ahead else None


def _of_noun(question: _Question) -> Asked | None:
    """`what is my job`, `when is my exam`, `my favourite colour`."""
    clause = question.clause
    if not clause.noun or clause.rest[1:]:
        return None
    noun = " ".join(word for word in clause.noun if word not in ("current", "usual", "own", "new", "normal", "typical"))
    plain = noun.removeprefix("old ").removeprefix("last ").removeprefix("previous ").removeprefix("former ")
    relation = NOUNS.get(noun) or NOUNS.get(" ".join(clause.noun)) or NOUNS.get(plain)
    if relation and not (relation == "home" and clause.wh == "when"):
        return _fact(question, relation)
    if clause.noun[0] == "favourite" and question.whose.is_user:
        words = ("favourite", *said.content(clause.noun[1:]))
        untold = f"what your favourite {' '.join(clause.noun[1:])} is"
        return Asked("fact", USER, "likes", words, untold) if words[1:] else _fact(question, "likes")
    return _event(question)


def _event(question: _Question) -> Asked | None:
    """`when is my exam`: an event by its words."""
    clause = question.clause
    asks_when = clause.wh == "when" or not _WHENS.isdisjoint(clause.what) or clause.wh in ("how long", "how many")
    words = said.content((*clause.noun, *clause.rest))
    if not words or not (asks_when or (clause.wh == "where" and clause.noun)):
        return None
    what = " ".join(clause.noun)
    plain = bool(what) and not clause.rest and question.whose.is_user
    untold = f"{'where' if clause.wh == 'where' else 'when'} your {what} is" if plain else "when that is"
    if not question.whose.is_user:
        words = (*filter(None, (question.whose.role, question.whose.name.lower())), *words)
    return Asked("event", question.whose, words=words, untold=untold)


def _of_verb(question: _Question) -> Asked | None:
    """`where do i work`, `what does my sister do for a living`; the longest phrase of the tables that fits."""
    clause, rest = question.clause, question.rest
    wh = "what" if clause.wh == "which" else clause.wh
    if "not" in clause.flags or "not" in clause.rest:
        rest = ("not", *(word for word in rest if word != "not"))
    if not PLACES.isdisjoint(clause.what):
        wh = "where"
        rest = tuple(word for word in rest if word != "in")
    for size in range(len(rest), -1, -1):
        relation = VERBS.get((wh, " ".join(rest[:size])))
        if relation and _is_tail(rest[size:]):
            words = () if wh == "where" else said.content((*clause.what, *rest[size:], *(("tall",) if wh == "how tall" else ())))
            words = tuple(word for word in words if KINDS.get(word, "") != relation)
            return _fact(question, relation, words)
    return _doing(question) or (_event(question) if wh == "when" else None)


def _is_tail(rest: tuple[str, ...]) -> bool:
    """Whether the rest says nothing more than the place or time of it."""
    return all(word in _TAIL for word in rest)


_TAIL = frozenset(
    "in at with to do most best for of now work life as food day morning year time moment and not week".split()
)


def _doing(question: _Question) -> Asked | None:
    """`what do i do`, which may be a question to oneself, and `what do i do on tuesdays`."""
    rest, clause = question.rest, question.clause
    if clause.wh != "what" or rest[:1] != ("do",) or clause.what:
        return None
    if len(rest) == 1:
        return _fact(question, "job", sure=not question.whose.is_user)
    words = said.content(question.words)
    sure = not _TIMES.isdisjoint(words)
    return Asked("anything", question.whose, "routine", words, "what you do then", sure=sure) if words else None


_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday morning evening weekend afternoon night".split()
)


def _of_kind(question: _Question) -> Asked | None:
    """`which language do i speak at home`: the relation by the word after which."""
    kind = question.clause.what[-1:] or ("",)
    if role_of(kind[0]) and question.rest == ("have",) and question.whose.is_user:
        return _has(role_of(kind[0]))
    relation = KINDS.get(kind[0], "")
    if not relation:
        return None
    extra = tuple(word for word in said.content(question.clause.rest) if word not in _FOLLOWS)
    return Asked("anything", question.whose, relation, (said.base(kind[0]), *extra), "that") if extra else _fact(question, relation)


_FOLLOWS = frozenset("practise practice follow attend belong learn".split())
"""Verbs that say no more than the kind itself: the trade that i practise."""


def _truth(question: _Question) -> Asked | None:
    """`do i have a brother`, `do i like olives`, `am i married`."""
    rest = question.rest
    phrase = " ".join(rest)
    if phrase in STATES:
        words = () if STATES[phrase] in ("status", "partner", "allergy", "fear") else said.content(question.clause.rest)
        return replace(_fact(question, STATES[phrase], words), untold="that")
    for size in (3, 2, 1):
        verb = " ".join(rest[:size])
        if verb in TRUTHS and len(rest) > size:
            return _of_object(question, TRUTHS[verb], question.clause.rest[size:])
    return None


def _of_object(question: _Question, relation: str, thing: tuple[str, ...]) -> Asked | None:
    """The relation with what may be so: a brother, olives, anything."""
    if not _NOBODY.isdisjoint(thing):
        return None
    roles = [role_of(word) for word in thing if role_of(word)]
    if not relation and roles and len(thing) <= 4:
        return _has(roles[-1])
    words = said.content(thing)
    sure = bool(relation) and bool(words or {"anything", "something"} & set(thing))
    untold = "that" if relation in ("allergy", "diet", "") else _untold(relation, question.whose)
    return replace(_fact(question, relation, words, sure), untold=untold) if words or sure else None


def _has(role: str) -> Asked:
    return Asked("has", Whose(role), _kept_as(role), untold=f"about {_one(role)}", yes=True)


def _kept_as(role: str) -> str:
    return "pet" if is_pet(role) else "family"


def _one(role: str) -> str:
    return "any pets" if role == "pet" else f"a {role}"


def _anything(question: _Question) -> Asked | None:
    """Whatever else of their own life: answered from what they said, or, where it is plainly theirs, honestly not."""
    clause, words = question.clause, question.everything
    if not words or not _NOT_THINGS.isdisjoint(words) or (clause.wh in _HOWS and not _FEELS.isdisjoint(words)):
        return None
    sure = question.cued or (clause.wh in _TELLABLE and not _aloud(question))
    whose = question.whose
    extra = tuple(filter(None, (whose.role, whose.name.lower())))
    counted = ("number",) if clause.wh in ("how many", "how much", "how often") else ()
    return Asked("anything", whose, words=tuple(dict.fromkeys((*extra, *words, *counted))), untold="that", yes=clause.yes, sure=sure)


_TELLABLE = frozenset({"what", "which", "where", "who", "when", "whose", "how many", "how much", "how long", "how old", "how often"})
_ALOUD = frozenset(
    "need want say do mean know care think wear cook make tell ask write give expect see look owe start begin stop deal handle "
    "cope turn trust wait fix feel believe choose decide go try buy get watch read eat order use put keep bring find live "
    "become be have call talk learn play".split()
)
"""What people ask of themselves aloud in the present tense: what do i wear, who do i tell."""
_DONE = frozenset({"did", "was", "were", "have", "had", "has"})


def _aloud(question: _Question) -> bool:
    """Whether it may be a question to oneself rather than to a memory."""
    clause = question.clause
    if clause.noun or clause.what or not _DONE.isdisjoint(clause.flags):
        return False
    return not question.rest or question.rest[0] in _ALOUD
