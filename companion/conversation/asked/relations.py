"""What a question asks for by its noun, its verb, the word after which, or what may be so; all by tables."""

from dataclasses import replace

from companion.conversation.asked import content as said
from companion.conversation.asked.kinds import is_pet, role_of
from companion.conversation.asked.meanings import KINDS, NOUNS, PLACES, STATES, TRUTHS, VERBS
from companion.conversation.asked.query import Query, fact, untold
from companion.conversation.asked.question import USER, Asked, Whose

_WHENS = frozenset("day date time hour month weekday".split())
NOBODY = frozenset("it that this them him her you he she they there so to".split())


def of_noun(question: Query) -> Asked | None:
    """`what is my job`, `when is my exam`, `my favourite colour`."""
    clause = question.clause
    if not clause.noun or clause.rest[1:]:
        return None
    noun = " ".join(word for word in clause.noun if word not in ("current", "usual", "own", "new", "normal", "typical"))
    plain = noun.removeprefix("old ").removeprefix("last ").removeprefix("previous ").removeprefix("former ")
    relation = NOUNS.get(noun) or NOUNS.get(" ".join(clause.noun)) or NOUNS.get(plain)
    if relation and not (relation == "home" and clause.wh == "when"):
        return fact(question, relation)
    if clause.noun[0] == "favourite" and question.whose.is_user:
        words = ("favourite", *said.content(clause.noun[1:]))
        untold = f"what your favourite {' '.join(clause.noun[1:])} is"
        return Asked("fact", USER, "likes", words, untold) if words[1:] else fact(question, "likes")
    return event(question)


def event(question: Query) -> Asked | None:
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
    return Asked("event", question.whose, words=words, untold=untold, sure=asks_when or "was" in clause.flags)


def of_verb(question: Query) -> Asked | None:
    """`where do i work`, `what does my sister do for a living`; the longest phrase of the tables that fits."""
    wh, rest = _verb_of(question)
    if rest == ("avoid",) and wh == "what":
        return fact(question, "diet") if question.everything == ("avoid",) else None
    of_a_thing = bool(question.clause.noun) and question.whose.is_user
    for size in range(len(rest), -1, -1):
        relation = "" if of_a_thing else VERBS.get((wh, " ".join(rest[:size])))
        if relation and _is_tail(rest[size:]):
            words = _of_what(question, rest[size:]) if wh != "where" else _of_birth(question)
            return fact(question, relation, tuple(word for word in words if KINDS.get(word, "") != relation))
    return _doing(question) or (event(question) if wh == "when" else None)


def _verb_of(question: Query) -> tuple[str, tuple[str, ...]]:
    """The wh-word and the verb as the table has them: which is what, which city is where, a `not` stands first."""
    clause, rest = question.clause, question.rest
    if "not" in clause.flags or "not" in clause.rest:
        rest = ("not", *(word for word in rest if word != "not"))
    if not PLACES.isdisjoint(clause.what):
        return "where", tuple(word for word in rest if word != "in")
    return "what" if clause.wh == "which" else clause.wh, rest


def _of_what(question: Query, left: tuple[str, ...]) -> tuple[str, ...]:
    """What the fact has to hold: which music, how tall."""
    measure = ("tall",) if question.clause.wh == "how tall" else ()
    return said.content((*question.clause.what, *left, *measure))


def _of_birth(question: Query) -> tuple[str, ...]:
    """What the place has to be: where one is from is not yet where one was born."""
    if "raised" in question.words:
        return ()
    return ("born",) if "born" in question.words else ("grow",) if "grow" in question.words else ()


def _is_tail(rest: tuple[str, ...]) -> bool:
    """Whether the rest says nothing more than the place or time of it."""
    return all(word in _TAIL for word in rest)


_TAIL = frozenset(
    "in at with to do most best for of now work life as food day morning year time moment and not week".split()
)


def _doing(question: Query) -> Asked | None:
    """`what do i do`, which may be a question to oneself, and `what do i do on tuesdays`."""
    rest, clause = question.rest, question.clause
    if clause.wh != "what" or rest[:1] != ("do",) or clause.what:
        return None
    if len(rest) == 1:
        return fact(question, "job", sure=not question.whose.is_user)
    words = said.content(question.words)
    sure = not (_TIMES.isdisjoint(words) and question.whose.is_user)
    return Asked("anything", question.whose, "routine", words, "what you do then", sure=sure) if words else None


_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday morning evening weekend afternoon night".split()
)


def of_kind(question: Query) -> Asked | None:
    """`which language do i speak at home`: the relation by the word after which."""
    kind = question.clause.what[-1:] or ("",)
    if role_of(kind[0]) and question.rest == ("have",) and question.whose.is_user:
        return _has(role_of(kind[0]))
    relation = KINDS.get(kind[0], "")
    if not relation:
        return None
    told = said.content((*question.clause.what[:-1], *question.clause.rest))
    extra = tuple(word for word in told if word not in _FOLLOWS)
    return (
        Asked("anything", question.whose, relation, (said.base(kind[0]), *extra), "that")
        if extra
        else fact(question, relation)
    )


_FOLLOWS = frozenset("practise practice follow attend belong learn".split())
"""Verbs that say no more than the kind itself: the trade that i practise."""


def truth(question: Query) -> Asked | None:
    """`do i have a brother`, `do i like olives`, `am i married`."""
    rest = question.rest
    phrase = " ".join(rest)
    if phrase in STATES:
        words = () if STATES[phrase] in ("status", "partner", "allergy", "fear") else said.content(question.clause.rest)
        return replace(fact(question, STATES[phrase], words), untold="that")
    for size in (3, 2, 1):
        verb = " ".join(rest[:size])
        if verb in TRUTHS and len(rest) > size:
            return _of_object(question, TRUTHS[verb], question.clause.rest[size:])
    return None


def _of_object(question: Query, relation: str, thing: tuple[str, ...]) -> Asked | None:
    """The relation with what may be so: a brother, olives, anything."""
    if not NOBODY.isdisjoint(thing):
        return None
    roles = [role_of(word) for word in thing if role_of(word)]
    if not relation and roles and len(thing) <= 4:
        return _has(roles[-1])
    words = said.content(thing)
    sure = bool(relation) and bool(words or {"anything", "something"} & set(thing))
    what = "that" if relation in ("allergy", "diet", "") else untold(relation, question.whose)
    return replace(fact(question, relation, words, sure), untold=what) if words or sure else None


def _has(role: str) -> Asked:
    return Asked("has", Whose(role), _kept_as(role), untold=f"about {_one(role)}", yes=True)


def _kept_as(role: str) -> str:
    return "pet" if is_pet(role) else "family"


def _one(role: str) -> str:
    return "any pets" if role == "pet" else f"a {role}"
