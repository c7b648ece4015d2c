"""What is called one's favourite, passion or mother tongue, whichever of both is named first."""

from collections.abc import Iterator, Sequence

from companion.domain.understanding import FoundFact
from companion.understanding.clauses import REPORTS, Clause, Statement, after_leads
from companion.understanding.fact_words import FAVOURITE, HOLLOW, LANGUAGES
from companion.understanding.said import Said
from companion.understanding.values import in_full, listed, said_at

_NO_FAVOURITE = REPORTS | {"you", "if", "not"}
_UNSURE = frozenset({"about", "not"})
_MINE = {
    "passion": "hobby", "hobby": "hobby", "hobbies": "hobby", "pastime": "hobby", "tongue": "language", "jam": "likes",
    "addiction": "likes", "weakness": "likes", "obsession": "likes", "language": "language",
}  # fmt: skip
"""What something is called that is mine, as in `knitting is my passion`, and the relation that tells."""
_OF_LANGUAGE = frozenset({"mother", "first", "native", "second"})


def favourites(clause: Clause) -> Iterator[FoundFact]:
    """`my favourite food is ramen`, `ramen is my favourite food`."""
    first = after_leads(clause)
    words = clause.line.words[first : clause.last]
    place = next((at for at, word in enumerate(words) if word in FAVOURITE), 0)
    if not place or words[place - 1] != "my":
        return
    modality = "hypothetical" if clause.supposed else "actual"
    for value in _named_favourites(clause, words, (first, place)):
        if value.words[0] in HOLLOW or not _NO_FAVOURITE.isdisjoint(value.words):
            return
        yield FoundFact("user", "likes", value.text, "+", modality, clause.line.sentence)


def _named_favourites(clause: Clause, words: Sequence[str], span: tuple[int, int]) -> Iterator[Said]:
    """What is said to be the favourite that is named at this place of the words."""
    first, place = span
    said = Statement("user", first)
    link = next((at for at, word in enumerate(words) if word in ("is", "are")), 0)
    if _is_named(words, place, link):
        yield from (in_full(value, False) for value in listed(clause, said, first + link + 1))
    elif link and link == place - 2:
        value = said_at(clause, said, first, first + link)
        yield from (one for one in (value,) if one is not None and len(one.words) + one.article == link)


def _is_named(words: Sequence[str], place: int, link: int) -> bool:
    """Whether `my favourite ... is` opens what is said, with a short name of the thing between."""
    return place == 1 and 1 < link < 6 and _UNSURE.isdisjoint(words[:link])


def mine(clause: Clause) -> Iterator[FoundFact]:
    """`knitting is my passion`, `urdu is my mother tongue`."""
    first, last = after_leads(clause), clause.last
    words = clause.line.words[first:last]
    relation = _MINE.get(words[-1], "") if len(words) > 3 else ""
    link = next((at for at, word in enumerate(words) if word in ("is", "are")), 0)
    if not relation or not link or words[link + 1] != "my" or clause.supposed or not _is_whole(words, link, relation):
        return
    for value in listed(clause, Statement("user", first), first):
        if value.words[0] not in HOLLOW and value.words[0] != "my":
            yield FoundFact("user", relation, value.text, "+", "actual", clause.line.sentence)


def known_language(clause: Clause) -> Iterator[FoundFact]:
    """`my french is decent`: a language that is called one's own."""
    first = after_leads(clause)
    words = clause.line.words[first : min(first + 3, clause.last)]
    if words[:1] == ("my",) and words[2:] == ("is",) and words[1] in LANGUAGES and not clause.supposed:
        line = clause.line
        yield FoundFact("user", "language", line.tokens[line.at[first + 1]].text, "+", "actual", line.sentence)


def _is_whole(words: Sequence[str], link: int, relation: str) -> bool:
    """Whether nothing but the kind of it stands between `my` and its name."""
    between = words[link + 2 : -1]
    return len(between) < 2 and (relation != "language" or not _OF_LANGUAGE.isdisjoint(between))
