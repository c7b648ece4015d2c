"""Facts of a life, found by cue; what is wished, asked, supposed or somebody else's is never the person's own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from companion.domain.understanding import FoundFact, Sentence, Token
from companion.understanding.clauses import (
    CONTRACTIONS,
    DEAD,
    REPORTS,
    Clause,
    Line,
    Statement,
    after_leads,
    clauses,
    distinct,
    jokes,
    line_of,
    subject_of,
    within,
)
from companion.understanding.fact_cues import (
    BARE,
    HEADS_BY,
    LINKED_BY,
    PLAIN_VERBS,
    SPOKEN_BY,
    VERBS,
)
from companion.understanding.fact_words import FAVOURITE, HOLLOW
from companion.understanding.having import had
from companion.understanding.moods import read_mood
from companion.understanding.naming import age_of_statement, introduced, said_name
from companion.understanding.people import FAMILY, PARTNERS, Mention, mentions
from companion.understanding.said import FactCue, Said
from companion.understanding.values import in_full, listed, said_at

_TO_SAY = frozenset("think believe see say know imagine hear pretend be call ask tell add point have".split())
_ENDS = frozenset(
    "leave leaving divorcing divorce marrying left dumped divorced broke died dead passed cheated separated split".split()
)
_OTHERS = {"boss": "colleague", "colleague": "colleague", "friend": "friend", "roommate": "friend"}
_NO_FAVOURITE = REPORTS | {"you", "if", "not"}
_FELT = frozenset({"likes", "dislikes"})
_NAMES = frozenset({"name", "nickname"})
_UNSURE = frozenset({"about", "not"})
_TELLING = frozenset(
    "i i'm im i've ive i'd i'll we we're we've we'd we'll my our call name name's who lives works favourite "
    "favorite calls".split()
)
_BY = VERBS | PLAIN_VERBS.keys() | FAVOURITE | frozenset(
    "am is are was were be been being call calls include living moving getting like named".split()
)  # fmt: skip
_TOLD_BY = _BY | frozenset(word for word, pair in CONTRACTIONS.items() if not _BY.isdisjoint(pair))
LONGEST = 60
"""Clauses of one message that are read, at most."""


def facts_of(text: str, tokens: Sequence[Token], sentences: Sequence[Sentence]) -> tuple[FoundFact, ...]:
    """The facts of the message in order, each once, each with its sentence as evidence."""
    if jokes(tokens):
        return ()
    found = mentions(text, tokens)
    facts: dict[FoundFact, None] = {}
    for sentence in distinct(sentences)[:LONGEST]:
        here = within(sentence, found)
        if here or _may_tell(tokens[sentence.first : sentence.last]):
            facts.update(dict.fromkeys(_of_line(line_of(text, tokens, sentence, here))))
    return tuple(facts)


def _may_tell(tokens: Sequence[Token]) -> bool:
    """Whether both are there, a word for somebody a fact may be about and one by which facts are told."""
    words = [token.word for token in tokens]
    return not (_TELLING.isdisjoint(words) or _TOLD_BY.isdisjoint(words))


def _of_line(line: Line) -> Iterator[FoundFact]:
    before: Statement | None = None
    for number, clause in enumerate(clauses(line, VERBS)):
        if number == LONGEST:
            return
        yield from _mentioned(clause)
        if clause.dead:
            before = None
            continue
        told = subject_of(clause, before, VERBS)
        before = told
        if told is None:
            yield from _of_head(clause)
            yield from _favourite(clause)
            continue
        said = read_mood(clause, told.toned("hypothetical") if clause.supposed else told)
        if said is not None:
            before = said
            yield from _stated(clause, said)


def _stated(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    words = clause.line.words
    word = words[said.place]
    linked = tuple(_linked(clause, said)) if said.linked else ()
    if linked:
        yield from linked
        return
    if word == "want" and said.modality == "actual":
        said, word = replace(said, place=said.place + 1, modality="wish"), "have"
        yield from had(clause, said)
        return
    if said.linked and word not in ("living", "moving", "getting"):
        return
    yield from _spoken(clause, said, word)


def _spoken(clause: Clause, said: Statement, word: str) -> Iterator[FoundFact]:
    plain, past = PLAIN_VERBS.get(word, (word, False))
    after = replace(said, place=said.place + 1)
    if plain == "be":
        yield from _linked(clause, after)
    elif plain == "have":
        yield from _had(clause, after, word, past)
    elif word == "turned":
        yield from age_of_statement(clause, after)
    else:
        said = said.toned("past") if past and not said.still else said
        owned = tuple(had(clause, replace(after, modality=said.modality))) if plain == "own" else ()
        yield from owned or _first(clause, said, SPOKEN_BY.get(plain, ()))


def _had(clause: Clause, said: Statement, word: str, past: bool) -> Iterator[FoundFact]:
    """What somebody has; `getting` one is a plan, `having` something just now is none."""
    if not said.linked:
        yield from had(clause, said.toned("past") if past and not said.still else said)
    elif word == "getting":
        yield from had(clause, said.toned("plan"))


def _linked(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """What a form of to be says: a cue such as `from`, an age, a job, a diet, or a name."""
    if said.place >= clause.last:
        return
    word = clause.line.words[said.place]
    found = tuple(_first(clause, said, LINKED_BY.get(word, ())))
    found = found or tuple(age_of_statement(clause, said))
    for cue in () if found else BARE:
        found = found or tuple(_by(clause, said, cue, said.place))
    yield from found or introduced(clause, said)


def _first(clause: Clause, said: Statement, cues: Sequence[FactCue]) -> Iterator[FoundFact]:
    """The facts of the first cue that stands here and takes its value."""
    for cue in cues:
        after = said.place + len(cue.words)
        stands = after < clause.last and cue.words[1:] == clause.line.words[said.place + 1 : after]
        found = tuple(_by(clause, said, cue, after)) if stands else ()
        if found:
            yield from found
            yield from _and_employer(clause, said, cue)
            return


def _and_employer(clause: Clause, said: Statement, cue: FactCue) -> Iterator[FoundFact]:
    """`I work as a cook at Lidl`: the employer after the job."""
    words = clause.line.words
    if cue.words[-1] != "as" or "at" not in words[said.place : clause.last]:
        return
    at = words.index("at", said.place)
    for employer in SPOKEN_BY["work"]:
        if employer.words == ("work", "at"):
            yield from _by(clause, said, employer, at + 1)


def _by(clause: Clause, said: Statement, cue: FactCue, place: int) -> Iterator[FoundFact]:
    """The facts of a cue whose value begins at this place, until one is not taken."""
    if said.subject != "user" and cue.relation in _NAMES:
        return
    for value in _values(clause, said, cue, place):
        fact = _toned(said, cue, value) if _takes(cue, value) else None
        if fact is None:
            return
        yield fact


def _values(clause: Clause, said: Statement, cue: FactCue, place: int) -> Iterator[Said]:
    """The values at this place: a whole list where the cue takes one, doings with all that belongs to them."""
    one = None if cue.several else said_at(clause, said, place)
    heard = listed(clause, said, place) if cue.several else iter((one,) if one is not None else ())
    return (in_full(value, cue.doing) for value in heard) if cue.relation in _FELT else heard


def _takes(cue: FactCue, value: Said) -> bool:
    """Whether this is a value of the cue; what one likes to say or think is none."""
    spoken = cue.doing and (value.words[0] in _TO_SAY or value.after == "my")
    return cue.takes(value) and not spoken


def _toned(said: Statement, cue: FactCue, value: Said) -> FoundFact | None:
    """The fact as a denial leaves it: opposite, denied, or none."""
    relation, denied = cue.relation, said.denied
    if denied and cue.flips == "-":
        return None
    if denied and cue.flips:
        relation, denied = cue.flips, False
    modality = said.toned(cue.modality).modality
    modality = "actual" if cue.lasting and modality == "past" else modality
    return FoundFact(said.subject, relation, value.text, "-" if denied else "+", modality, value.clause.line.sentence)


def _of_head(clause: Clause) -> Iterator[FoundFact]:
    """`my name is ...`, `call me ...`: what opens a clause by itself."""
    words, place = clause.line.words, after_leads(clause)
    if place >= clause.last:
        return
    said = Statement("user", place, "hypothetical" if clause.supposed else "actual")
    for cue in HEADS_BY.get(words[place], ()):
        if words[place : place + len(cue.words)] == cue.words:
            after = place + len(cue.words)
            yield from said_name(clause, said, after) if cue.takes is _any_name else _by(clause, said, cue, after)
            return


_any_name = HEADS_BY["the"][0].takes


def _favourite(clause: Clause) -> Iterator[FoundFact]:
    """`my favourite food is ramen`, `ramen is my favourite food`."""
    first = after_leads(clause)
    words = clause.line.words[first : clause.last]
    place = next((at for at, word in enumerate(words) if word in FAVOURITE), 0)
    if not place or words[place - 1] != "my":
        return
    modality = "hypothetical" if clause.supposed else "actual"
    for value in _favourites(clause, words, (first, place)):
        if value.words[0] in HOLLOW or not _NO_FAVOURITE.isdisjoint(value.words):
            return
        yield FoundFact("user", "likes", value.text, "+", modality, clause.line.sentence)


def _favourites(clause: Clause, words: Sequence[str], span: tuple[int, int]) -> Iterator[Said]:
    """What is said to be the favourite that is named at this place of the words."""
    first, place = span
    said = Statement("user", first)
    link = next((at for at, word in enumerate(words) if word in ("is", "are")), 0)
    if _favourite_is(words, place, link):
        yield from listed(clause, said, first + link + 1)
    elif link and link == place - 2:
        value = said_at(clause, said, first, first + link)
        yield from (one for one in (value,) if one is not None and len(one.words) + one.article == link)


def _favourite_is(words: Sequence[str], place: int, link: int) -> bool:
    """Whether `my favourite ... is` opens what is said, with a short name of the thing between."""
    return place == 1 and 1 < link < 6 and _UNSURE.isdisjoint(words[:link])


def _mentioned(clause: Clause) -> Iterator[FoundFact]:
    """`my sister Anna` is family, `my husband Tom` a partner, `my friend Sam` a friend, `my dog Rex` a pet."""
    line = clause.line
    if not line.mentions or (clause.dead and line.words[clause.first] not in DEAD):
        return
    first, last = line.at[clause.first], line.at[clause.last - 1]
    for mention in line.mentions:
        if first <= mention.first <= last and not mention.had and not _cited(line, mention):
            yield from _known(line, mention)


def _cited(line: Line, mention: Mention) -> bool:
    """Whether the mention stands in quotes, or calls somebody, as in `Daddy Tom!`."""
    start = line.tokens[mention.first].start
    return mention.first == mention.at or line.text.count('"', 0, start) % 2 == 1


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
