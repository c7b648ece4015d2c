"""Who a clause is about: the one who speaks, somebody of theirs, a bare name, or one who is left out as in a chat."""

from companion.understanding.clauses import OTHERS, Clause, Line, Statement
from companion.understanding.people import WORDS_TOO, Mention, is_name

_THEIR_VERBS = frozenset({"lives", "works", "speaks"})
THEIRS_AFTER = frozenset("scared afraid terrified allergic vegan vegetarian married divorced retired from".split())
ADDRESSED = tuple((word,) for word in "you your u it this that".split())
_NOT_LIKED = (("not", "like"), ("not", "enjoy"), ("not", "own"))
_NOT_A = (("a",), ("into",), ("from",))
UNSAID = frozenset(
    "been turned used hoping bought got gonna going had moved hate love wish would started grew work live have "
    "planning already relocated "
    "can never thinking just currently recently always still doing learning".split()
)
UNSAID_LINKED = frozenset(
    "living working studying born from training big huge obsessed allergic scared terrified hoping planning "
    "going learning "
    "currently doing raised married hired based into".split()
)
AFTER_NOT = frozenset({"not", "never"})
_FINITE = frozenset("is are was were must would sounds sucks has can could will seems feels makes does".split())
"""Verbs by which `living in Paris` turns out to be what is spoken of."""
_STILL = frozenset({"still", "now", "currently"})
_LED_IN = (("no", "longer"), ("now", "a"), ("now", "an"))
_PRONOUNS = frozenset({"he", "she"})
_DOES = frozenset(
    "turned lives lived works worked moved relocated studies studied speaks loves likes hates enjoys plays owns "
    "drives has used "
    "doesn't no".split()
)
_IS_OR_WAS = frozenset({"is", "was", "got", "do", "does", "just", "also", "now", "still", "recently"})
_LIKE = (("a",), ("an",), ("from",), ("in",), ("living",), ("working",), ("married",), ("single",), ("vegan",))
_IS_A = (("is", "a"), ("is", "an"))
_ARTICLE = (("a",), ("an",))
_BACK = (("living",), ("working",), ("studying",))
_DREAMS = tuple((word,) for word in "dream goal plan ambition aim biggest current main lifelong ultimate".split())
_SPEAKER = frozenset({"i", "we"})


def subject_of(clause: Clause, before: Statement | None, verbs: frozenset[str]) -> Statement | None:
    """Who the clause is about; `before` is the statement whose subject an `and works ...` goes on with."""
    place = clause.told
    if place >= clause.last:
        return None
    told = _subject_at(clause, before, verbs, place)
    own = not clause.first if before is None else before.subject == "user"
    return told or (unsaid(clause, place) if own else None)


def _subject_at(clause: Clause, before: Statement | None, verbs: frozenset[str], place: int) -> Statement | None:
    line = clause.line
    word = line.words[place]
    if word in _SPEAKER:
        return Statement("user", place + 1)
    if word == "me" and line.words[place + 1 : place + 2] == ("and",):
        return _of_us(clause, place + 2)
    if word == "my" and line.words[place + 1 : place + 2] in _DREAMS:
        return _of_dream(clause, place)
    if word == "guess" and line.words[place + 1 : place + 2] == ("who",) and place + 2 < clause.last:
        return Statement("user", place + 2)
    if word == "who":
        return _of_who(line, place)
    mention = line.mention_at(place)
    if mention is not None:
        return _of_mention(clause, mention, place)
    if before is not None and _goes_on(clause, before, word in verbs):
        return before.at(place, linked=False)
    return _of_name(line, place)


def unsaid(clause: Clause, place: int) -> Statement | None:
    """Who speaks, left out as one does in a chat: `living in Cardiff`, `just bought a bike`, `born and raised here`."""
    words = clause.line.words
    if not clause.line.unsaid or clause.supposed or not OTHERS.isdisjoint(words[:place]):
        return None
    if words[max(place - 1, 0) : place + 1] in _LED_IN and _FINITE.isdisjoint(words[place : clause.last]):
        return Statement("user", place + (words[place] == "longer"), denied=words[place] == "longer", linked=True)
    return _left_out(words[place], words[place + 1 : clause.last], place)


def _left_out(word: str, after: tuple[str, ...], place: int) -> Statement | None:
    if word == "do" and after[:2] in _NOT_LIKED:
        return Statement("user", place)
    if word == "originally" and after[:1] == ("from",):
        return Statement("user", place + 1, linked=True)
    if word in _STILL and after[:1] in _ARTICLE:
        return Statement("user", place, linked=True) if _FINITE.isdisjoint(after) else None
    if word == "back" and after[:1] in _BACK:
        return Statement("user", place + 1, linked=True) if _FINITE.isdisjoint(after) else None
    if word in UNSAID_LINKED or (word in AFTER_NOT and after[:1] in _NOT_A):
        return Statement("user", place, linked=True) if _FINITE.isdisjoint(after) else None
    return Statement("user", place) if word in UNSAID and after[:1] not in ADDRESSED else None


def _goes_on(clause: Clause, before: Statement, does: bool) -> bool:
    """Whether `and works ...` is about whom the clause before it was; a denial does not go on."""
    return clause.joined and does and not before.denied


def _of_dream(clause: Clause, place: int) -> Statement | None:
    """`my dream is to ...`: what follows is wished."""
    words = clause.line.words
    ends = (at for at in range(place + 2, min(place + 7, clause.last - 1)) if words[at : at + 2] == ("is", "to"))
    link = next(ends, 0)
    return Statement("user", link + 2, "wish") if link else None


def _of_us(clause: Clause, place: int) -> Statement | None:
    """`me and my wife ...`: the one who speaks is in it."""
    mention = clause.line.mention_at(place) if place < clause.last else None
    return Statement("user", clause.past(mention, place)) if mention is not None else None


def _of_who(line: Line, place: int) -> Statement | None:
    mention = next((one for one in line.mentions if one.last == line.at[place]), None)
    known = mention is not None and not (mention.pet or mention.owner)
    return Statement(mention.whom, place + 1) if mention is not None and known else None


def _of_name(line: Line, place: int) -> Statement | None:
    """`Anna lives ...`: a bare name, before few verbs only."""
    token = line.tokens[line.at[place]]
    known = line.named.get(token.word.removesuffix("'s")) if line.named else None
    if known is not None:
        return _of_known(line, place, known)
    after = line.words[place + 1 : place + 3]
    theirs = after[:1] != () and (after[0] in _THEIR_VERBS or (after[0] == "is" and after[-1] in THEIRS_AFTER))
    return Statement(token.text, place + 1) if theirs and is_name(token) else None


def _of_known(line: Line, place: int, known: str) -> Statement | None:
    """Somebody known by that name, before what one does or is; a word that is no name stands before neither."""
    token, after = line.tokens[line.at[place]], line.words[place + 1 : place + 2]
    if line.words[place].endswith("'s"):
        return Statement(known, place + 1, linked=True) if after in _LIKE else None
    plain = token.text[0].isupper() or token.word in _PRONOUNS or token.word.removesuffix("'s") not in WORDS_TOO
    plain = plain or line.words[place + 1 : place + 3] in _IS_A
    does = after[:1] != () and (after[0] in _DOES or (plain and after[0] in _IS_OR_WAS))
    return Statement(known, place + 1) if does else None


def _of_mention(clause: Clause, mention: Mention, place: int) -> Statement | None:
    """The person mentioned as subject; `my sister and I` is the one who speaks."""
    line, words = clause.line, clause.line.words
    after = clause.past(mention, place)
    if words[after : after + 2] == ("and", "i"):
        return Statement("user", after + 2)
    if _no_subject(mention) or words[after : after + 1] == ("and",):
        return None
    linked = line.tokens[mention.at].word.endswith("'s")
    return Statement(mention.whom, after, linked=linked)


def _no_subject(mention: Mention) -> bool:
    return mention.owner or mention.had or mention.role == "ex"
