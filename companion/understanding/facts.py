"""Facts of a life, found by cue; what is wished, asked, supposed or somebody else's is never the person's own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from companion.domain.understanding import FoundFact, Sentence, Token
from companion.understanding.being import is_said
from companion.understanding.clauses import (
    AFTER_NOT,
    CONTRACTIONS,
    OTHERS,
    THEIRS_AFTER,
    UNSAID,
    UNSAID_LINKED,
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
from companion.understanding.doings import can_do, done, meant
from companion.understanding.fact_cues import (
    HEADS_BY,
    PLAIN_VERBS,
    SPOKEN_BY,
    VERBS,
)
from companion.understanding.fact_words import FAVOURITE
from companion.understanding.favourites import favourites, known_language, mine
from companion.understanding.having import had
from companion.understanding.life_checks import childhood
from companion.understanding.life_words import AIMS, PASTIMES, SKILLS
from companion.understanding.moods import read_mood
from companion.understanding.naming import age_of_statement, said_name
from companion.understanding.people import FORMS, PETS, mentions
from companion.understanding.relations import ITS as _ITS
from companion.understanding.relations import mentioned, named_later
from companion.understanding.taking import by, first
from companion.understanding.values import doing_at

_TO_SAY = frozenset("think believe see say know imagine hear pretend be call ask tell add point have".split())
_FELT = frozenset({"likes", "dislikes"})
_NAMES = frozenset({"name", "nickname"})
_TELLING = frozenset(
    "i i'm im i've ive i'd i'll we we're we've we'd we'll weve my our call name name's who lives works favourite "
    "favorite calls bday birthday bday's birthday's".split()
)
ABLE: dict[str, tuple[tuple[str, ...], ...]] = {
    "can": ((),), "know": (("how", "to"),), "knows": (("how", "to"),), "learned": (("how", "to"), ("to",)),
    "learnt": (("how", "to"), ("to",)), "learn": (("how", "to"), ("to",)), "able": (("to",),),
}  # fmt: skip
_COULD = frozenset({"could"})
_GOING_ON = frozenset("living moving getting buying adopting".split())
_TRAINING = frozenset({"training", "studying"})
_YEARS_OLD = frozenset({("years", "old"), ("year", "old"), ("yrs", "old")})
FEELS = frozenset("like love hate enjoy dislike".split())
ACTS = PASTIMES | {"do"}
_BY = VERBS | PLAIN_VERBS.keys() | FAVOURITE | ACTS | ABLE.keys() | SKILLS | AIMS | UNSAID | UNSAID_LINKED | frozenset(
    "am is are was were be been being call calls include living moving getting like named can religious old on hate".split()
)  # fmt: skip
_TOLD_BY = _BY | frozenset(word for word, pair in CONTRACTIONS.items() if not _BY.isdisjoint(pair))
_OPENING = UNSAID | UNSAID_LINKED | AFTER_NOT
_NAMED_BY = THEIRS_AFTER | {"here", "old"}
LONGEST = 40
"""Clauses of one message that are read, at most."""


def facts_of(text: str, tokens: Sequence[Token], sentences: Sequence[Sentence]) -> tuple[FoundFact, ...]:
    """The facts of the message in order, each once, each with its sentence as evidence."""
    if jokes(tokens):
        return ()
    found = mentions(text, tokens)
    facts: dict[FoundFact, None] = {}
    unsaid, waiting = True, None
    for sentence in distinct(sentences)[:LONGEST]:
        here = within(sentence, found)
        words = [token.word for token in tokens[sentence.first : sentence.last]]
        if here or (waiting and not _ITS.isdisjoint(words)) or _may_tell(words):
            line = line_of(text, tokens, sentence, here, unsaid)
            facts.update(dict.fromkeys((*_of_line(line), *named_later(line, waiting))))
        waiting = next((one for one in reversed(here) if not one.names), waiting)
        unsaid = unsaid and OTHERS.isdisjoint(words) and not any(not one.had for one in here)
    return tuple(facts)


def _may_tell(words: Sequence[str]) -> bool:
    """Whether both are there, a word for somebody a fact may be about and one by which facts are told."""
    if _TOLD_BY.isdisjoint(words):
        return False
    return not (_TELLING.isdisjoint(words) and _OPENING.isdisjoint(words[:3]) and _NAMED_BY.isdisjoint(words))


def _of_line(line: Line) -> Iterator[FoundFact]:
    before: Statement | None = None
    for number, clause in enumerate(clauses(line, VERBS)):
        if number == LONGEST:
            return
        yield from mentioned(clause)
        if clause.dead:
            before = None
            continue
        heads = tuple(_of_head(clause))
        yield from heads
        told = None if heads else subject_of(clause, before, VERBS)
        before = told
        if told is None:
            yield from () if heads else (*favourites(clause), *mine(clause), *known_language(clause))
            continue
        said = read_mood(clause, told.toned("hypothetical") if clause.supposed else told)
        if said is not None:
            before = said
            yield from _stated(clause, said)


def _stated(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    words = clause.line.words
    word = words[said.place]
    if said.subject.partition(" ")[0] in PETS:
        yield from age_of_statement(clause, said) if said.linked else ()
        return
    linked = tuple(is_said(clause, said)) if said.linked else ()
    if linked:
        yield from linked
        yield from _trained(words[: said.place], linked)
        return
    if word == "want" and said.modality == "actual" or (word in ("for", "use", "with") and said.modality == "wish"):
        said, word = replace(said, place=said.place + 1, modality="wish"), "have"
        yield from had(clause, said)
        return
    if said.linked and word not in _GOING_ON and words[said.place - 1] not in ("do", "does"):
        return
    typed = (
        ()
        if words[said.place - 1] in _COULD and words[said.place] in SKILLS and not (word == "speak")
        else tuple(_spoken(clause, said, word))
    )
    yield from typed or _acted(clause, said, word)


def _trained(before: Sequence[str], found: Sequence[FoundFact]) -> Iterator[FoundFact]:
    """`training to be a nurse`: what one means to be is what one studies."""
    if not _TRAINING.isdisjoint(before):
        yield from (replace(fact, relation="study", modality="actual") for fact in found if fact.relation == "job")


def _acted(clause: Clause, said: Statement, word: str) -> Iterator[FoundFact]:
    """What a verb tells by what is done, when no cue took it: a skill, an aim, a pastime, a living."""
    able = tuple(_able(clause, said, word))
    if able:
        yield from able
    elif said.modality in ("wish", "plan"):
        yield from meant(clause, said)
    else:
        yield from done(clause, said, _plain(word))


def _plain(word: str) -> str:
    """The verb as the words of doings know it."""
    plain = PLAIN_VERBS.get(word, (word, False))[0]
    if plain in ACTS:
        return plain
    return next(
        (one for one in (word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ed")) if one in ACTS),
        plain,
    )


def _able(clause: Clause, said: Statement, word: str) -> Iterator[FoundFact]:
    """`can swim`, `know how to swim`, `never learned to swim`."""
    words = clause.line.words
    if words[said.place - 1] in _COULD:
        yield from can_do(clause, said)
        return
    place = said.place + 1
    denied = words[place : place + 1] == ("not",)
    place += denied
    for lead in ABLE.get(word, ()):
        if words[place : place + len(lead)] == lead:
            able = replace(said, place=place + len(lead), denied=said.denied or denied, modality=_of_skill(said))
            yield from can_do(clause, able)
            return


def _of_skill(said: Statement) -> str:
    """A skill that was never learned is missed now; what could be done once is past."""
    return "actual" if said.modality == "past" and said.denied else said.modality


def _spoken(clause: Clause, said: Statement, word: str) -> Iterator[FoundFact]:
    plain, past = PLAIN_VERBS.get(word, (word, False))
    said = said.toned("past") if past and not said.still else said
    after = replace(said, place=said.place + 1)
    if plain == "be":
        yield from is_said(clause, after)
        return
    owned = tuple(had(clause, after)) if plain == "own" else ()
    cues = () if owned else (*SPOKEN_BY.get(word, ()), *(SPOKEN_BY.get(plain, ()) if plain != word else ()))
    found = () if past and plain in FEELS and not childhood(clause.line.words) else tuple(first(clause, said, cues))
    yield from owned or found or (_housed(clause, said) if plain == "live" else ())
    if plain == "turned":
        yield from age_of_statement(clause, after)
    elif plain == "have" and not found:
        yield from _had(clause, after, word)


def _housed(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """`I live with my parents`: with whom is where."""
    words, place = clause.line.words, said.place + 1
    if (
        words[place : place + 2] in (("with", "my"), ("with", "a"), ("with", "two"), ("with", "three"))
        and not said.denied
    ):
        value = doing_at(clause, said, place, frozenset({"in", "on", "at", "near"}))
        if value is not None and not FORMS.keys().isdisjoint(value.words):
            yield FoundFact(said.subject, "home", value.text, "+", said.modality, clause.line.sentence)


def _had(clause: Clause, said: Statement, word: str) -> Iterator[FoundFact]:
    """What somebody has; `getting` one is a plan, `having` something just now is none."""
    if not said.linked:
        yield from had(clause, said)
    elif word in ("getting", "buying", "adopting"):
        yield from had(clause, said.toned("plan"))


def _of_head(clause: Clause) -> Iterator[FoundFact]:
    """`my name is ...`, `call me ...`: what opens a clause by itself."""
    words, place = clause.line.words, after_leads(clause)
    if place >= clause.last:
        return
    said = Statement(
        "user", place, "hypothetical" if clause.supposed else "actual", words[place : place + 2] == ("do", "not")
    )
    size = 0
    for cue in HEADS_BY.get(words[place], ()):
        if size in (0, len(cue.words)) and words[place : place + len(cue.words)] == cue.words:
            size = len(cue.words)
            yield from (
                said_name(clause, said, place + size) if cue.takes is _any_name else by(clause, said, cue, place + size)
            )
    if not size and _is_age(words[place : place + 4]):
        yield from age_of_statement(clause, said)


def _is_age(words: Sequence[str]) -> bool:
    """Whether it is `sixty two years old`, by itself."""
    return any(pair in _YEARS_OLD for pair in zip(words, words[1:], strict=False))


_any_name = HEADS_BY["the"][0].takes
