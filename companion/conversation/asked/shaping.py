"""What an answer to a question has to be: the thing asked for, its shape, and whose doing it is."""

from dataclasses import replace

from companion.conversation.asked import content as said
from companion.conversation.asked.kinds import role_of
from companion.conversation.asked.query import Query
from companion.conversation.asked.question import Asked
from companion.conversation.asked.weighing import SLIGHT
from companion.language.cued import Cued

_SHAPES = {"when": "day", "where": "where", "who": "person", "whose": "person", "how many": "number", "how much": "number",
           "how old": "number", "how tall": "number", "how far": "number", "how big": "number",
           "how long": "number"}  # fmt: skip
BY_HEAD = frozenset(
    "year city town country village island street date day weekday month time grade score evening night morning".split()
)
_WISHES = frozenset("become want wanna wish dream plan hope save saving like love going gonna".split())
_GIVEN = Cued(r"\b(?:did|do|does) \w+ (?:call|name)\b")
_DONE = frozenset("did was were had been".split())
_SOMEBODY = Cued(
    r"who (?:is|was|are|were) (?:the|that|this) (?:one|guy|man|woman|girl|boy|person|lady|bloke|friend|kid)\b"
)
_PERSONAL = frozenset("i me my mine we us our myself".split())
_MORE = frozenset("other second third another".split())
_VAGUE = frozenset("thing kind part bit way place job".split())


def shaped(asked: Asked, question: Query) -> Asked:
    """The same with what it looks for: a herb, a number, a day, something of the person's own."""
    head = _head(asked, question)
    words = set(question.words)
    return replace(
        asked,
        words=(*asked.words, *_ordinal(asked, question)),
        head=head,
        shape=_shape(question, head),
        own=_is_own(question),
        advice=question.clause.wh == "how" and _DONE.isdisjoint(words) and question.whose.is_user,
        personal=_is_personal(question),
        which=question.clause.wh == "which",
        topic=question.everything,
        another=not _MORE.isdisjoint(question.clause.flags),
        wish=not _WISHES.isdisjoint(map(said.base, words)),
    )


def _ordinal(asked: Asked, question: Query) -> tuple[str, ...]:
    """`first` where it tells which one is meant: my first car."""
    return ("first",) if asked.kind == "anything" and "my first" in " ".join(question.words) else ()


def _is_personal(question: Query) -> bool:
    """Whether the person is in it, or somebody of theirs: my, we, my sister, who was that guy."""
    theirs = not _PERSONAL.isdisjoint(question.words) or not question.whose.is_user
    return theirs or _SOMEBODY.match(" ".join(question.words)) is not None


def _head(asked: Asked, question: Query) -> str:
    """The stem of the thing asked for, where the question has to be answered by one."""
    clause = question.clause
    named = said.content(clause.what) or (said.content(clause.noun) if not clause.rest else ())
    found = [word for word in named if word in asked.words and word not in _VAGUE | SLIGHT and not role_of(word)]
    return found[-1] if found else ""


def _shape(question: Query, head: str) -> str:
    words = set(question.words)
    if not {"name", "names", "called"}.isdisjoint(words) or _GIVEN.search(" ".join(question.words)):
        return "name"
    asked_for = next((word for word in question.words if word in BY_HEAD and word in question.clause.what), "")
    return asked_for or _SHAPES.get(question.clause.wh, head if head in BY_HEAD else "")


def _is_own(question: Query) -> bool:
    """Whether it asks what the person does or has, and not who does it."""
    if question.clause.wh in ("who", "whose") or not question.whose.is_user or "of" in question.clause.what:
        return False
    return not {"i", "we"}.isdisjoint(question.words) or bool(question.clause.noun and not question.clause.rest)
