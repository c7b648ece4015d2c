"""What a question taken apart asks of memory: read by tables, from the surest to the vaguest."""

from collections.abc import Iterator
from dataclasses import replace

from companion.conversation.asked import content as said
from companion.conversation.asked.clause import clause_of
from companion.conversation.asked.query import Names, Query, fact, spoken
from companion.conversation.asked.question import Asked, Whose, Window
from companion.conversation.asked.relations import NOBODY, of_kind, of_noun, of_verb, truth
from companion.conversation.asked.shaping import shaped

_NEVER = frozenset("should could would shall must might".split())
"""Helping verbs of questions that ask for advice, not for memory."""
_HOWS = frozenset({"how", "why"})
_FEELS = frozenset(
    "worry anxious stress sad happy excite upset angry nervous afraid scare mad proud annoy glad frustrate down cry fret "
    "grateful lonely tire exhaust disappoint hurt jealous embarrass ashamed relieve dread overwhelm concern bother".split()
)
_NOT_THINGS = frozenset(
    "deserve miss kid suppose problem point purpose chance option deal fault mistake wrong business opinion next mood "
    "turn step best excuse judge "
    "alternative choice responsibility idea advice guess question".split()
)
"""What people ask of themselves aloud and nobody could have told."""
_LASTING = frozenset({"home", "job", "employer", "school", "study", "status"})
_OLD = frozenset({"old", "last", "previous", "former", "ex"})


def meaning(words: tuple[str, ...], names: Names, window: Window | None, cued: bool) -> Asked | None:
    """What these words ask of memory; `cued` when they stood after `do you remember` or the like."""
    left = said.without_once(words)
    if not left or (not cued and ("even" in left or _wonders(left))):
        return None
    clause = clause_of(left, names)
    question = Query(words, names, window, cued, clause)
    if not cued and question.whose.is_user and not _NEVER.isdisjoint(clause.flags | set(left[:2])):
        return None
    found = next(filter(None, _readings(question)), None)
    return shaped(_in_time(found, question), question) if found is not None else None


def _wonders(words: tuple[str, ...]) -> bool:
    """Whether it is a why that nobody could have told: only `why did i` and `why do i never` may have been."""
    return words[0] in ("why", "how") and words[1:2] != ("did",) and _WHYS.isdisjoint(words) and words[0] == "why"


_WHYS = frozenset("never always".split())


def _readings(question: Query) -> Iterator[Asked | None]:
    if question.clause.whose is None:
        yield _of_nobody(question)
        return
    yield _feeling(question)
    yield _taste(question)
    yield _naming(question)
    yield _person(question)
    yield _coming(question)
    yield of_noun(question)
    yield of_verb(question)
    yield of_kind(question)
    if question.clause.yes:
        yield truth(question)
    yield _anything(question)


def _in_time(asked: Asked, question: Query) -> Asked:
    """The same asked of what was, where the words say so."""
    nouns = set(question.clause.noun) | set(question.words)
    past = said.once(question.words) or ("my" in nouns and not _OLD.isdisjoint(question.clause.noun))
    was = asked.relation in _LASTING and not {"did", "was", "were"}.isdisjoint(question.clause.flags)
    words = asked.words or (said.content(said.after_before(question.words)) if past and asked.kind == "fact" else ())
    return replace(asked, past=past, was=was, words=words) if past or was else asked


def _of_nobody(question: Query) -> Asked | None:
    """`when is the interview`, `is the dentist still on`: asked of memory only where something is remembered."""
    clause, words = question.clause, question.everything
    if words and not {"i", "my", "we", "our", "me", "us"}.isdisjoint(question.words):
        return _anything(question)
    if not words or not _is_of_something(question):
        return None
    kind = "event" if clause.wh == "when" or clause.yes else "anything"
    kept = tuple(word for word in words if word not in _GOES_ON)
    asked = Asked(kind, words=kept, untold="that", sure=not _SECRETS.isdisjoint(question.words))
    return replace(asked, yes=clause.yes) if asked.words else None


def _is_of_something(question: Query) -> bool:
    """Whether a certain thing is asked about, not the world at large and not the companion."""
    words, wh = set(question.words), question.clause.wh
    if not {"you", "your", "yourself", "why"}.isdisjoint(words) or (wh == "how" and "did" not in words):
        return False
    certain = wh in ("when", "who") or not {"the", "did", "was", "were", "his", "her", "their"}.isdisjoint(words)
    return certain or question.cued or question.clause.yes or not set(question.names).isdisjoint(words)


_SECRETS = frozenset("wifi password pin passcode combination".split())
"""Things that nobody can ask of the world."""
_GOES_ON = frozenset("on happen happening still place off cancel".split())


def _feeling(question: Query) -> Asked | None:
    """`what was i worried about last week`."""
    felt = [word for word in question.rest if word in _FEELS]
    if question.clause.what[:1] in (("made",), ("makes",)) and not _FEELS.isdisjoint(question.everything):
        felt = [word for word in question.everything if word in _FEELS]
    asks = "made" in question.clause.what or (
        question.whose.is_user and not {"was", "were", "did"}.isdisjoint(question.clause.flags)
    )
    if asks and (felt or question.rest[:1] == ("feel",)):
        return Asked("feeling", words=tuple(felt), untold="about that", window=question.window)
    return None


def _taste(question: Query) -> Asked | None:
    """`how do i feel about running`, `what do i think of jazz`."""
    rest = question.clause.rest
    if question.clause.wh not in ("how", "what") or rest[:2] not in _OPINES or not NOBODY.isdisjoint(rest[2:]):
        return None
    words = said.content(rest[2:])
    return fact(question, "likes", words, sure=False) if words else None


_OPINES = (("feel", "about"), ("think", "of"), ("think", "about"), ("feel", "towards"))


def _naming(question: Query) -> Asked | None:
    """`what is my sister called`, `what did i call my dog`."""
    clause, whose = question.clause, question.whose
    first, more = clause.rest[:1], clause.rest[1:]
    if more:
        return _name_given(question) if first in (("call",), ("name",)) else None
    if clause.noun[-1:] not in (("name",), ("names",)) and first not in (("called",), ("named",)):
        return None
    if whose.role:
        return _name(whose)
    return None if set(clause.noun) - {"name", "names"} else fact(question, "name")


def _name_given(question: Query) -> Asked | None:
    inner = clause_of(question.clause.rest[1:], question.names).whose
    return _name(inner) if inner is not None and inner.role else None


def _person(question: Query) -> Asked | None:
    """`who is tom`, and after `do you remember` just `my dog` or `who i am`."""
    clause, whose = question.clause, question.whose
    if clause.noun or clause.rest or clause.wh not in (("who", "") if question.cued else ("who",)):
        return None
    if whose.is_user:
        return Asked("everything") if question.cued and clause.wh else None
    return Asked("who", whose, untold=f"about {spoken(whose)}")


def _name(whose: Whose) -> Asked:
    return Asked("name", whose, untold=f"what {spoken(whose)} is called")


def _coming(question: Query) -> Asked | None:
    """`what am i doing on monday`, `what do i have coming up`: a day that lies ahead."""
    clause, rest = question.clause, question.rest
    if clause.wh != "what" or clause.what or not question.whose.is_user or said.once(question.words):
        return None
    if not _plans(question):
        return None
    if question.window is not None and not any(word.endswith("days") for word in question.words):
        return Asked("coming", untold="about any plans for then", window=question.window)
    return Asked("coming", untold="about anything ahead") if rest[1:] in _AHEAD and rest[0] != "do" else None


_AHEAD = (("come", "up"), ("plan",), ("on",), ("ahead",))


def _plans(question: Query) -> bool:
    first = question.rest[:1]
    return first in (("have",), ("plan",)) or (first == ("do",) and "doing" in question.words)


def _anything(question: Query) -> Asked | None:
    """Whatever else of their own life: answered from what they said, or, where it is plainly theirs, honestly not."""
    clause, words = question.clause, question.everything
    if clause.yes and not question.cued and {"am", "are"} & clause.flags and len(words) < _SEVERAL:
        return None
    if (
        not (words or question.whose.role)
        or not _NOT_THINGS.isdisjoint(words)
        or (clause.wh in _HOWS and not _FEELS.isdisjoint(words))
    ):
        return None
    if _is_of_a_time(question, words):
        return Asked("talk", untold="anything then", window=question.window)
    sure = question.cued or (clause.wh in _TELLABLE and not _aloud(question))
    whose = question.whose
    extra = tuple(filter(None, (whose.role, whose.name.lower())))
    counted = ("number",) if clause.wh in ("how many", "how much", "how often") else ()
    return Asked(
        "anything",
        whose,
        words=tuple(dict.fromkeys((*extra, *words, *counted))),
        untold="that",
        yes=clause.yes,
        sure=sure,
    )


def _is_of_a_time(question: Query, words: tuple[str, ...]) -> bool:
    """`where did i go in august`: nothing is asked for but what was in that time."""
    if question.window is None or not question.whose.is_user or _WAS.isdisjoint(question.clause.flags):
        return False
    return set(words) <= set(said.content(question.window.text.lower().split()))


_SEVERAL = 2
"""Words that have to be there for `am i` to be more than a doubt."""
_TELLABLE = frozenset(
    {
        "what",
        "which",
        "where",
        "who",
        "when",
        "whose",
        "how many",
        "how much",
        "how long",
        "how old",
        "how often",
        "how big",
        "how far",
        "how tall",
    }
)
_ALOUD = frozenset(
    "need want say do mean know care think wear cook make tell ask write give expect see look owe start begin stop "
    "deal handle "
    "cope turn trust wait fix feel believe choose decide go try buy get watch read eat order use put keep bring find live "
    "become be have call talk learn play".split()
)
"""What people ask of themselves aloud in the present tense: what do i wear, who do i tell."""
_WAS = frozenset({"did", "was", "were"})
_DONE = frozenset({"did", "was", "were", "have", "had", "has"})


def _aloud(question: Query) -> bool:
    """Whether it may be a question to oneself rather than to a memory."""
    clause = question.clause
    if clause.noun or clause.what or not (_DONE.isdisjoint(clause.flags) and question.whose.is_user):
        return False
    if clause.wh in ("where", "when") and not {"my", "our"}.isdisjoint(clause.rest):
        return False
    return not question.rest or question.rest[0] in _ALOUD
