"""What is called one's favourite, passion or mother tongue, whichever of both is named first."""

from collections.abc import Iterator, Sequence

from companion.domain.understanding import FoundFact
from companion.understanding.clauses import DEAD, REPORTS, Clause, Statement
from companion.understanding.fact_words import ARTICLES, FAVOURITE, HOLLOW, LANGUAGES, PRESENT
from companion.understanding.said import Said
from companion.understanding.values import doing_at, in_full, listed, said_at

_NO_FAVOURITE = REPORTS | {"you", "if", "not"}
_UNSURE = frozenset({"about", "not"})
_MINE = {
    "passion": "hobby", "hobby": "hobby", "hobbies": "hobby", "pastime": "hobby", "tongue": "language", "jam": "likes",
    "thing": "hobby",
    "addiction": "likes", "life": "likes", "escape": "likes", "weakness": "likes", "obsession": "likes", "language": "language",
}  # fmt: skip
"""What something is called that is mine, as in `knitting is my passion`, and the relation that tells."""
_SCARES = frozenset("scare scares terrify terrifies freak freaks".split())
_OWN_MOST = (
    ("my",),
    ("my", "least"),
    ("my", "all", "time"),
    ("my", "absolute"),
    ("my", "very"),
    ("my", "number", "one"),
)
_MOVING = {
    "make": (("likes", "me happy, me smile, me laugh, my day"),
             ("dislikes", "me sad, me depressed, me mad, me angry, me sick, me nervous, me anxious, me uncomfortable")),
    "drive": (("dislikes", "me crazy, me nuts, me insane, me mad, me up the wall"),), "annoy": (("dislikes", "me"),),
    "bore": (("dislikes", "me"),), "disgust": (("dislikes", "me"),), "irritate": (("dislikes", "me"),),
    "get": (("dislikes", "on my nerves"),), "gross": (("dislikes", "me out"),), "creep": (("fear", "me out"),),
    "fascinate": (("likes", "me"),), "relax": (("likes", "me"),), "calm": (("likes", "me"),), "bring": (("likes", "me joy"),),
}  # fmt: skip
"""What things do to one, as in `loud people annoy me`, and what that tells."""
_MOVES = {
    form: tuple((relation, tuple(end.split())) for relation, ends in told for end in ends.split(", "))
    for verb, told in _MOVING.items()
    for form in (verb, f"{verb}s")
}
MOVED = frozenset(_MOVES) - {"get"}
_TURNS = frozenset({"my"}) | _SCARES | _MOVES.keys()
"""One of these stands in every clause that is turned round."""
_SOME_OF = (("one", "of"), ("some", "of"), ("two", "of"))
_OF_LANGUAGE = frozenset({"mother", "first", "native", "second"})


def favourites(clause: Clause) -> Iterator[FoundFact]:
    """`my favourite food is ramen`, `ramen is my favourite food`."""
    first = clause.told
    first += 2 * (clause.line.words[first : first + 2] in _SOME_OF)
    words = clause.line.words[first : clause.last]
    place = next((at for at, word in enumerate(words) if word in FAVOURITE), 0)
    if not place or "my" not in words[max(place - 3, 0) : place]:
        return
    modality = "hypothetical" if clause.supposed else "actual"
    relation = "dislikes" if words[place - 1] == "least" else "likes"
    for value in _named_favourites(clause, words, (first, place)):
        if (value.words[0] in HOLLOW and not value.article) or not _NO_FAVOURITE.isdisjoint(value.words):
            return
        yield FoundFact("user", relation, value.text, "+", modality, clause.line.sentence)


def _named_favourites(clause: Clause, words: Sequence[str], span: tuple[int, int]) -> Iterator[Said]:
    """What is said to be the favourite that is named at this place of the words."""
    first, place = span
    said = Statement("user", first)
    link = _link(words)
    if _is_named(words, place, link) and words[link + 1 : link + 2] == ("to",):
        value = doing_at(clause, said, first + link + 2, frozenset()) if first + link + 2 < clause.last else None
        yield from (one for one in (value,) if one is not None)
    elif _is_named(words, place, link):
        yield from (in_full(value, False) for value in listed(clause, said, first + link + 1))
    elif link and words[link + 1 : place] in _OWN_MOST:
        value = said_at(clause, said, first, first + link)
        yield from (one for one in (value,) if one is not None and len(one.words) + one.article == link)


def _is_named(words: Sequence[str], place: int, link: int) -> bool:
    """Whether `my favourite ... is` opens what is said, with a short name of the thing between."""
    return words[:place] in _OWN_MOST and place < link < 9 and _UNSURE.isdisjoint(words[:link])


def turned_round(clause: Clause) -> Iterator[FoundFact]:
    """What is told of the person by a clause that is about a thing."""
    line = clause.line
    if _TURNS.isdisjoint(line.words) or line.words[clause.first] in DEAD:
        return
    yield from favourites(clause)
    first = clause.told
    words = line.words[first : clause.last]
    if words and not clause.supposed:
        yield from _mine(clause, words, first)
        yield from _spoken_language(clause, words, first)
        yield from _fear(clause, words, first)
        yield from _moved(clause, words, first)


def _mine(clause: Clause, words: Sequence[str], first: int) -> Iterator[FoundFact]:
    """`knitting is my passion`, `urdu is my mother tongue`."""
    relation = _MINE.get(words[-1], "")
    link = _link(words) if relation else 0
    if not link or not _is_whole(words, link, relation):
        return
    for value in listed(clause, Statement("user", first), first):
        if value.words[0] not in HOLLOW and value.words[0] != "my":
            yield _fact(clause, relation, value.text)


def _link(words: Sequence[str]) -> int:
    """Where the first `is` stands; 0 when there is none."""
    return next((at for at, word in enumerate(words) if word in ("is", "are")), 0)


def _fact(clause: Clause, relation: str, value: str) -> FoundFact:
    return FoundFact("user", relation, value, "+", "actual", clause.line.sentence)


def _spoken_language(clause: Clause, words: Sequence[str], first: int) -> Iterator[FoundFact]:
    """`my french is decent`: a language that is called one's own."""
    if words[0] == "my" and words[2:3] == ("is",) and words[1] in LANGUAGES:
        line = clause.line
        yield _fact(clause, "language", line.tokens[line.at[first + 1]].text)


def _fear(clause: Clause, words: Sequence[str], first: int) -> Iterator[FoundFact]:
    """`spiders scare me`, `heights freak me out`."""
    verb = next((at for at, word in enumerate(words[:5]) if word in _SCARES), 0)
    if not verb or words[verb + 1 : verb + 2] != ("me",) or words[0] in HOLLOW:
        return
    value = said_at(clause, Statement("user", first), first, first + verb)
    if value is not None and len(value.words) + value.article == verb and PRESENT.isdisjoint(words[:verb]):
        yield _fact(clause, "fear", value.text)


def _is_whole(words: Sequence[str], link: int, relation: str) -> bool:
    """Whether nothing but the kind of it stands between `my` and its name."""
    between = words[link + 2 : -1]
    return (
        words[link + 1] == "my"
        and len(between) < 2
        and (relation != "language" or not _OF_LANGUAGE.isdisjoint(between))
    )


_IN_GENERAL = frozenset("color colour smell sound taste sight idea thought".split())


def _moved(clause: Clause, words: Sequence[str], first: int) -> Iterator[FoundFact]:
    """`crowds make me sad`, `loud people annoy me`: things in general, not this one or somebody of theirs."""
    verb = next((at for at, word in enumerate(words[:7]) if word in _MOVES), 0)
    told = (
        [relation for relation, end in _MOVES[words[verb]] if words[verb + 1 : verb + 1 + len(end)] == end]
        if verb
        else []
    )
    if not told or words[0] in HOLLOW - {"people"} or not PRESENT.isdisjoint(words[:verb]):
        return
    line = clause.line
    start = first + (words[0] in ARTICLES)
    several = (
        words[verb - 1].endswith("s")
        or words[start - first].endswith("ing")
        or words[start - first] in _IN_GENERAL
        or words[0] not in ARTICLES
    )
    if several and start < first + verb and line.mention_at(first) is None:
        text = line.text[line.tokens[line.at[start]].start : line.tokens[line.at[first + verb - 1]].end]
        yield _fact(clause, told[0], text)
