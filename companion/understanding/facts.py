"""Facts of a life, found by cue; what is wished, asked, supposed or somebody else's is never the person's own."""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from companion.domain.quick import replace
from companion.domain.understanding import FoundFact, Sentence, Token
from companion.understanding.alone import DONE_BY, done_alone
from companion.understanding.being import is_said
from companion.understanding.clauses import (
    CONTRACTIONS,
    NO_NAMED,
    OTHERS,
    REPORTS,
    Clause,
    Line,
    Statement,
    clauses,
    distinct,
    jokes,
    line_of,
    within,
)
from companion.understanding.doings import can_do, done, habit, lives_by, meant
from companion.understanding.fact_cues import (
    HEADS_BY,
    PLAIN_VERBS,
    SPOKEN_BY,
    VERBS,
)
from companion.understanding.fact_words import FAVOURITE
from companion.understanding.favourites import MOVED, turned_round
from companion.understanding.having import had
from companion.understanding.life_checks import childhood
from companion.understanding.life_words import AIMS, PASTIMES, SKILLS
from companion.understanding.moods import STEPS, read_mood
from companion.understanding.naming import age_of_statement, announced, said_name
from companion.understanding.people import FORMS, Mention
from companion.understanding.pronouns import NOBODY, by_name, of_talk, pronouns
from companion.understanding.relations import ITS, asked_about, mentioned, named_later, nameless, workmate
from companion.understanding.roles import PETS
from companion.understanding.subjects import AFTER_NOT, THEIRS_AFTER, UNSAID, UNSAID_LINKED, subject_of
from companion.understanding.tables import Known
from companion.understanding.taking import by, first
from companion.understanding.values import doing_at

_TELLING = (
    frozenset(
        "i i'm im i've ive i'd i'll we we're we've we'd we'll weve my our call name name's who lives works favourite "
        "favorite calls scare scares terrify terrifies freak freaks bday birthday bday's birthday's nothing".split()
    )
    | MOVED
)
ABLE: dict[str, tuple[tuple[str, ...], ...]] = {
    "can": ((),), "know": (("how", "to"),), "knows": (("how", "to"),), "learned": (("how", "to"), ("to",)),
    "learnt": (("how", "to"), ("to",)), "learn": (("how", "to"), ("to",)), "able": (("to",),),
    "taught": (("myself", "how", "to"), ("myself", "to")),
}  # fmt: skip
_TO_HAVE = {"actual": frozenset({"want"}), "wish": frozenset({"for", "use", "with"})}
"""Words after which something is wished for, by how real the statement is."""
_IT_IS = ("it", "is")
_OF_THEIR_OWN = frozenset({"be", "turned"})
_WITH = (("with", "my"), ("with", "a"), ("with", "two"), ("with", "three"))
_COULD = frozenset({"could"})
_COULD_NEVER = (("could", "never"), ("could", "not"))
_GOING_ON = frozenset("living moving getting buying adopting".split())
_TRAINING = frozenset({"training", "studying"})
_YEARS_OLD = frozenset({("years", "old"), ("year", "old"), ("yrs", "old")})
FEELS = frozenset("like love hate enjoy dislike".split())
ACTS = PASTIMES | {"do"}
_VERBS = VERBS | PLAIN_VERBS.keys() | SPOKEN_BY.keys() | ACTS | ABLE.keys() | SKILLS | AIMS | DONE_BY.keys()
_VERBS |= STEPS.keys()
_BEGUN = frozenset({"started", "began"})
_DOUBLED = frozenset("run swim jog knit ski quit shop skip trim sled hum rap plan scuba-dive get put".split())


def _gerund(verb: str) -> str:
    if verb in _DOUBLED and verb != "ski":
        return f"{verb}{verb[-1]}ing"
    return f"{verb[:-1]}ing" if verb.endswith("e") and not verb.endswith(("ee", "ye")) else f"{verb}ing"


GERUNDS = {_gerund(verb): verb for verb in (ACTS | SPOKEN_BY.keys() | SKILLS) - {"be", "have", "do", "can"}}
"""The verbs of doings as they stand after `been` and `started`."""
_BY = _VERBS | GERUNDS.keys() | MOVED | FAVOURITE | UNSAID | UNSAID_LINKED | frozenset(
    "am is are was were be been being call calls include living moving getting like named can could religious old on "
    "longer hate scare scares terrify terrifies freak freaks".split()
)  # fmt: skip
_TOLD_BY = _BY | frozenset(word for word, pair in CONTRACTIONS.items() if not _BY.isdisjoint(pair))
_OPENING = (
    frozenset({"can't", "cant", "names", "name's", "now", "no", "back", "guess", "don't", "dont", "originally"})
    | UNSAID
    | UNSAID_LINKED
    | AFTER_NOT
)
_NAMED_BY = THEIRS_AFTER | {"here", "old", "btw", "way"}
_CALLED = frozenset({"called", "named"})
LONGEST = 40
"""Clauses of one message that are read, at most."""


def facts_of(
    text: str, tokens: Sequence[Token], sentences: Sequence[Sentence], found: Sequence[Mention], known: Known = NOBODY
) -> tuple[FoundFact, ...]:
    """The facts of the message in order, each once, each with its sentence as evidence; `found` is who is mentioned."""
    if jokes([token.word for token in tokens]):
        return ()
    named = by_name(tokens, known)
    return tuple(dict.fromkeys(_told_in(text, tokens, distinct(sentences)[:LONGEST], (found, named, known.about))))


def _told_in(
    text: str,
    tokens: Sequence[Token],
    sentences: Sequence[Sentence],
    who: tuple[Sequence[Mention], dict[str, str], str],
) -> Iterator[FoundFact]:
    found, named, about = who
    unsaid, waiting = True, of_talk(about)
    for sentence in sentences:
        here = within(sentence, found)
        words = [token.word for token in tokens[sentence.first : sentence.last]]
        if here or _may_tell(words, waiting) or not named.keys().isdisjoint(words):
            theirs = named | _just_named(words, here) if here else named
            line = line_of(text, tokens, sentence, here, unsaid, theirs or NO_NAMED)
            yield from _of_line(line)
            yield from named_later(line, waiting)
            yield from asked_about(line)
        unsaid = unsaid and not _of_others(words, here)
        if here:
            waiting = nameless(here) or waiting
            named = named | pronouns(here)


def _just_named(words: Sequence[str], here: Sequence[Mention]) -> dict[str, str]:
    """Whom `she` means in `called my aunt Ruth, she's 70`: the only one mentioned by name."""
    own = [one for one in here if one.names and not (one.pet or one.owner or one.had)]
    if len(own) != 1 or not REPORTS.isdisjoint(words):
        return {}
    return pronouns(own)


def _of_others(words: Sequence[str], here: Sequence[Mention]) -> bool:
    """Whether somebody else is spoken of, after whom it is not sure who is left out."""
    return not OTHERS.isdisjoint(words) or any([not one.had for one in here])


def _may_tell(words: Sequence[str], waiting: Mention | None) -> bool:
    """Whether both are there, a word for somebody a fact may be about and one by which facts are told."""
    if (waiting is not None and not ITS.isdisjoint(words)) or not _CALLED.isdisjoint(words):
        return True
    if _TOLD_BY.isdisjoint(words):
        return False
    return not (_TELLING.isdisjoint(words) and _OPENING.isdisjoint(words[:3]) and _NAMED_BY.isdisjoint(words))


def _of_line(line: Line) -> Iterator[FoundFact]:
    before: Statement | None = None
    for clause in islice(clauses(line, VERBS), LONGEST):
        yield from mentioned(clause)
        if clause.dead:
            before = None
            continue
        heads = tuple(_of_head(clause))
        before = None if heads else subject_of(clause, before, VERBS)
        said = _moody(clause, before)
        yield from heads or (turned_round(clause) if before is None else ())
        yield from _stated(clause, said) if said is not None else ()
        before = said or before


def _moody(clause: Clause, told: Statement | None) -> Statement | None:
    """The statement with its mood read, supposed after an `if`."""
    if told is None:
        return None
    return read_mood(clause, told.toned("hypothetical") if clause.supposed else told)


def _stated(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    word = clause.line.words[said.place]
    if word in FEELS and _shouted(clause, said.place):
        return
    if said.subject.partition(" ")[0] in PETS:
        yield from age_of_statement(clause, said) if said.linked else ()
    elif word in _TO_HAVE.get(said.modality, ()):
        yield from had(clause, replace(said, place=said.place + 1, modality="wish"))
    elif said.linked:
        yield from _linked(clause, said, word)
    else:
        yield from _told(clause, said, word)


def _shouted(clause: Clause, place: int) -> bool:
    """Whether it is `I just LOVE doing taxes`, which means the opposite."""
    line = clause.line
    chore = line.words[place - 1] == "just" and "".join(line.words[place + 1 : place + 2]).endswith("ing")
    return chore and line.tokens[line.at[place]].text.isupper()


def _linked(clause: Clause, said: Statement, word: str) -> Iterator[FoundFact]:
    """What a form of to be says, or the doing that goes on after it."""
    words = clause.line.words
    found = tuple(is_said(clause, said))
    yield from found
    yield from _trained(words[: said.place], found)
    if not found and words[said.place - 1] == "been" and word in GERUNDS:
        yield from _told(clause, replace(said, linked=False), GERUNDS[word])
    elif not found and (word in _GOING_ON or words[said.place - 1] in ("do", "does")):
        yield from _told(clause, said, word)


def _told(clause: Clause, said: Statement, word: str) -> Iterator[FoundFact]:
    """What a verb tells: by its cues, else by what is done."""
    after = clause.line.words[said.place + 1 : said.place + 2]
    if word == "spent" and "working" in clause.line.words[said.place : said.place + 6]:
        word, said = "working", said.at(clause.line.words.index("working", said.place)).toned("past")
    if word in _BEGUN and after and after[0] in GERUNDS:
        said, word = said.at(said.place + 1), GERUNDS[after[0]]
    could = clause.line.words[said.place - 1] in _COULD and word in SKILLS
    typed = () if could else tuple(done_alone(clause, said)) or tuple(lives_by(clause, said))
    typed = typed or (() if could else tuple(_spoken(clause, said, word)))
    yield from typed or _acted(clause, said, word)
    if typed and typed[0].relation == "hobby":
        yield from habit(clause, said)


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
    if words[said.place - 1] in _COULD or words[said.place - 2 : said.place] in _COULD_NEVER:
        yield from can_do(clause, replace(said, modality="actual") if said.denied else said)
        return
    if word == "can" and words[said.place + 1 : said.place + 2] == ("speak",):
        yield from first(clause, said.at(said.place + 1), SPOKEN_BY["speak"])
        return
    place = said.place + 1
    denied = words[place : place + 1] == ("not",)
    place += denied
    if word == "can" and words[place : place + 1] == ("do",) and place + 1 < clause.last:
        yield from done_alone(clause, replace(said, place=place + 1, denied=said.denied or denied))
        return
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
    if plain in _OF_THEIR_OWN:
        yield from _own_way(clause, said.at(said.place + 1), plain)
        return
    found = tuple(_by_cue(clause, said, word, plain))
    if plain == "own":
        found = tuple(had(clause, said.at(said.place + 1))) or found
    yield from found or _uncued(clause, said, word, plain)


def _uncued(clause: Clause, said: Statement, word: str, plain: str) -> Iterator[FoundFact]:
    """What `have` and `live` tell where no cue of theirs stands."""
    if plain == "have":
        yield from _had(clause, said.at(said.place + 1), word)
    elif plain == "live":
        yield from _housed(clause, said)
    elif plain == "work":
        yield from workmate(clause, said.place + 1)


def _own_way(clause: Clause, after: Statement, plain: str) -> Iterator[FoundFact]:
    """What follows `being` and `turned`."""
    yield from is_said(clause, after) if plain == "be" else age_of_statement(clause, after)


def _by_cue(clause: Clause, said: Statement, word: str, plain: str) -> Iterator[FoundFact]:
    """What the cues of the verb take; a liking that is past is told of childhood only."""
    over = said.modality == "past" and not (said.denied or childhood(clause.line.words))
    if word != plain and plain in FEELS and over:
        return
    yield from first(clause, said, *(SPOKEN_BY[one] for one in dict.fromkeys((word, plain)) if one in SPOKEN_BY))


def _housed(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """`I live with my parents`: with whom is where."""
    place = said.place + 1
    if clause.line.words[place : place + 2] not in _WITH or said.denied:
        return
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
    words, place = clause.line.words, clause.told
    two = words[place : min(place + 2, clause.last)]
    if two not in HEADS_BY and two != _IT_IS and "old" not in words:
        return
    stands = [cue for cue in HEADS_BY.get(two, ()) if words[place : place + len(cue.words)] == cue.words]
    if not (stands or two == _IT_IS or "old" in words[place : place + 4]):
        return
    said = Statement("user", place, "hypothetical" if clause.supposed else "actual", two == ("do", "not"))
    for cue in stands:
        if len(cue.words) == len(stands[0].words):
            after = place + len(cue.words)
            yield from said_name(clause, said, after) if cue.takes is _any_name else by(clause, said, cue, after)
    if not stands and two:
        yield from _plain_head(clause, said, two)


def _plain_head(clause: Clause, said: Statement, two: tuple[str, ...]) -> Iterator[FoundFact]:
    """`it's Marcus here`, `sixty two years old`."""
    if two == _IT_IS:
        yield from announced(clause, said.at(said.place + 2))
    elif _is_age(clause.line.words[said.place : said.place + 4]):
        yield from age_of_statement(clause, said)


def _is_age(words: Sequence[str]) -> bool:
    """Whether it is `sixty two years old`, by itself."""
    return any(pair in _YEARS_OLD for pair in pairwise(words))


_any_name = HEADS_BY["the", "name"][0].takes
