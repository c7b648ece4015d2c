"""Who is whose: family, partners, friends, colleagues and pets that a clause mentions, also when a name is told later."""

from collections.abc import Iterator, Sequence

from companion.domain.quick import replace
from companion.domain.understanding import FoundFact
from companion.understanding.clauses import DEAD, REPORTS, Clause, Line
from companion.understanding.people import FORMS, TITLES, Mention, is_name
from companion.understanding.roles import FAMILY, PARTNERS, PETS

_ENDS = frozenset(
    "leave leaving divorcing divorce marrying left dumped divorced broke died dead passed cheated separated "
    "split".split()
)
_RECALLS = frozenset({"remember"})
_PEOPLE = frozenset("guy woman man girl lady bloke lad".split())
ITS = frozenset({"her", "his", "their", "its"})
_THEY = frozenset({"he", "she", "it", "they"})
_NAMING = frozenset({"called", "named", "call"})
_NAMED_LATER = _NAMING | {"name"}
_THEM = frozenset({"him", "her", "it", "them"})
_OTHERS = {
    "boss": "colleague", "manager": "colleague", "supervisor": "colleague", "colleague": "colleague", "friend": "friend",
    "roommate": "friend", "flatmate": "friend", "housemate": "friend",
}  # fmt: skip


def asked_about(line: Line) -> Iterator[FoundFact]:
    """`remember my sister Anna?`: a question that says who is whose."""
    if line.words[0] in _RECALLS and line.sentence.endswith("?"):
        for mention in line.mentions:
            if mention.names and not (mention.had or mention.owner):
                yield from _known(line, mention)


def workmate(clause: Clause, place: int) -> Iterator[FoundFact]:
    """`I work with a guy called Stefan`, from the `with` on."""
    line, words = clause.line, clause.line.words
    if words[place : place + 2] != ("with", "a") or place + 4 >= clause.last:
        return
    token = line.tokens[line.at[place + 4]]
    if words[place + 2] in _PEOPLE and words[place + 3] in ("called", "named") and is_name(token):
        yield FoundFact("user", "colleague", f"colleague {token.text}", "+", "actual", line.sentence)


def named_later(line: Line, waiting: Mention | None) -> Iterator[FoundFact]:
    """`her name is Sade`, `his name's Rex`: the name of whoever was mentioned last without one."""
    words = line.words
    if _NAMED_LATER.isdisjoint(words):
        return
    yield from _called_later(line, waiting)
    for place in range(len(words) - 3):
        if words[place] in ITS and words[place + 1 : place + 3] == ("name", "is") and REPORTS.isdisjoint(words[:place]):
            before = [one for one in line.mentions if one.at < line.at[place]]
            yield from _named(line, nameless(before) or waiting, place + 3)


def _called_later(line: Line, waiting: Mention | None) -> Iterator[FoundFact]:
    """`he's called Yusuf`, `we named the kitten Art`."""
    words = line.words
    if _NAMING.isdisjoint(words):
        return
    for place in range(1, len(words) - 1):
        if words[place] not in _NAMING or not REPORTS.isdisjoint(words[:place]):
            continue
        before = [one for one in line.mentions if one.at < line.at[place]]
        if words[max(place - 2, 0)] in _THEY and words[place - 1] in ("is", "are"):
            yield from _named(line, nameless(before) or waiting, place + 1)
        elif words[place - 1] in ("we", "i", "have") and words[place + 1] in _THEM and place + 2 < len(words):
            yield from _named(line, nameless(before) or waiting, place + 2)
        elif words[place - 1] in ("we", "i", "have"):
            yield from _of_the_pet(line, place + 1)


def _of_the_pet(line: Line, place: int) -> Iterator[FoundFact]:
    """`the kitten Art`, after `we named`: the pet and its name."""
    words = line.words
    role, several, _ = FORMS.get("".join(words[place + 1 : place + 2]), ("", True, True))
    if words[place] in ("the", "our", "my") and role in PETS and not several and place + 2 < len(words):
        token = line.tokens[line.at[place + 2]]
        if is_name(token):
            yield FoundFact("user", "pet", f"{role} {token.text}", "+", "actual", line.sentence)


def nameless(mentions: Sequence[Mention]) -> Mention | None:
    """The last of the mentions that has no name."""
    return next((one for one in reversed(mentions) if not one.names), None)


def _named(line: Line, whose: Mention | None, place: int) -> Iterator[FoundFact]:
    token = line.tokens[line.at[place]]
    if whose is not None and (is_name(token) or place + 1 == len(line.words)):
        yield from _known(line, replace(whose, names=(token.text.removesuffix("'s"),), had=False, owner=False))


def mentioned(clause: Clause) -> Iterator[FoundFact]:
    """`my sister Anna` is family, `my husband Tom` a partner, `my friend Sam` a friend, `my dog Rex` a pet."""
    line = clause.line
    if not line.mentions or (clause.dead and line.words[clause.first] not in DEAD):
        return
    first, last = line.at[clause.first], line.at[clause.last - 1]
    for mention in line.mentions:
        if first <= mention.first <= last and not mention.had and not _cited(line, mention):
            yield from _known(line, mention)
            yield from _raised(line, mention)


def _raised(line: Line, mention: Mention) -> Iterator[FoundFact]:
    """`my mother raised us`: somebody without a name, yet family for good."""
    words = line.words
    at = words.index("raised") if "raised" in words and not mention.names and mention.role in FAMILY else 0
    if at and words[at + 1 : at + 2] in (("me",), ("us",)) and line.at[at] >= mention.last:
        yield FoundFact("user", "family", line.tokens[mention.at].text, "+", "actual", line.sentence)


def _cited(line: Line, mention: Mention) -> bool:
    """Whether the mention stands in quotes, or calls somebody, as in `Daddy Tom!`."""
    start = line.tokens[mention.first].start
    called = mention.first == mention.at and mention.role not in TITLES
    return called or line.text.count('"', 0, start) % 2 == 1


def _known(line: Line, mention: Mention) -> Iterator[FoundFact]:
    relation = _relation(mention, line.words)
    modality = "past" if mention.gone else "actual"
    for name in mention.names or ("",) * (relation == "partner"):
        if relation:
            yield FoundFact("user", relation, f"{mention.role} {name}".strip(), "+", modality, line.sentence)


def _relation(mention: Mention, words: Sequence[str]) -> str:
    if mention.pet:
        return "pet"
    if mention.role in PARTNERS:
        over = mention.gone or not _ENDS.isdisjoint(words)
        return "" if over or (mention.owner and not mention.names) else "partner"
    return "family" if mention.role in FAMILY else _OTHERS.get(mention.role, "")
