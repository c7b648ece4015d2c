"""Samples put to the test: the turn in which each is said, who wins it, and what the rule would then say."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from companion.domain.memory import Fact, Memory
from companion.domain.message import Message, PersonId
from companion.domain.person import OpenQuestion, PersonState
from companion.domain.persona import Pack, Persona
from companion.domain.turn import Recalled, Reminder, Turn
from companion.domain.understanding import Understanding
from companion.engines.book import Book
from companion.engines.choice import Candidate, gather, sorted_out
from companion.engines.composer import question_first
from companion.engines.conditions import first_failing
from companion.engines.freshness import lately
from companion.engines.hearing import hear
from companion.engines.places import Places
from companion.engines.rule import Condition, Finding, Rule, Sample
from companion.engines.scene import Scene
from companion.engines.speaking import Stage, sayings

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
"""When samples are said, where their rule does not ask for another hour: a Monday at noon."""
_SOMEBODY = PersonId("terminal", "me")
_PACK = Pack("check", "", "", (), {}, (), {})


@dataclass(frozen=True, slots=True)
class Trial:
    """What samples are tried with: how they are understood, and the traits of the pack that answers them."""

    understand: Callable[[str], Understanding]
    traits: Mapping[str, float] = field(default_factory=dict)


def failures(book: Book, rules: Sequence[Rule], trial: Trial, places: Places) -> Iterator[Finding]:
    """A finding for every sample of these rules that is lost, said wrongly, or won against the rule's will."""
    samples = ((rule, sample) for rule in rules for sample in rule.samples)
    for rule, sample in samples:
        failed = _failure(book, rule, sample, trial)
        if failed:
            yield Finding(rule.file, sample.line, places.column(rule.file, sample.line), failed)


def _failure(book: Book, rule: Rule, sample: Sample, trial: Trial) -> str:
    turn = _turn(rule, trial.understand(sample.text), trial.traits)
    scene, recent = Scene(turn), lately(turn)
    ran = gather(book, hear(turn.understanding, book.lexicon), scene, recent)
    rivals = [one for one in ran.candidates if one.rule.recalls is rule.recalls]
    ranked = list(question_first(sorted_out(rivals, recent), scene))
    own = next((candidate for candidate in ranked if candidate.rule.id == rule.id), None)
    winning = own is not None and _wins(own, ranked)
    if not sample.wins:
        return f"{rule.id} wins the sample it must not win" if winning else ""
    if own is None:
        failing = first_failing(rule.conditions, scene)
        return f"{rule.id} loses this sample to {_name(ranked)}: {failing.text if failing else 'it does not hear it'}"
    if not winning:
        return f"{rule.id} loses this sample to {_name(ranked)}, which is more specific"
    return _unsaid(own, sample, Stage(book, scene, recent, may_repeat=True))


def _turn(rule: Rule, understanding: Understanding, traits: Mapping[str, float]) -> Turn:
    asked = OpenQuestion(rule.parent, 1) if rule.parent else None
    now = NOON.replace(hour=_hour(rule))
    return Turn(
        person=_SOMEBODY,
        now=now,
        state=PersonState(soul="check", turn=2, name="Mia", open=asked),
        persona=Persona("Ada", "it is short", "check", "", traits),
        pack=_PACK,
        memory=Memory(facts=tuple(_facts(rule))),
        understanding=understanding,
        message=Message(_SOMEBODY, "check", now, understanding.text),
        recalled=Recalled(reminder=_reminder(rule)),
    )


def _hour(rule: Rule) -> int:
    """The hour nearest to noon that the rule asks for."""
    asked = [condition for condition in rule.conditions if condition.name == "hour"]
    hours = sorted(range(24), key=lambda hour: abs(hour - NOON.hour))
    return next((hour for hour in hours if asked and _at(hour, asked)), NOON.hour)


def _at(hour: int, asked: Sequence[Condition]) -> bool:
    turn = Turn(_SOMEBODY, NOON.replace(hour=hour), PersonState(soul=""), Persona("", "", "", ""), _PACK, Memory())
    return first_failing(asked, Scene(turn)) is None


def _facts(rule: Rule) -> Iterator[Fact]:
    """What has to be known for the rule to speak at all, so that its samples test what it hears."""
    for condition in rule.conditions:
        if condition.name == "fact" and condition.wanted and condition.words:
            relation = condition.words[0]
            yield Fact(f"check/{relation}", "user", relation, "Biscuit", "as the rule asks", NOON)


def _reminder(rule: Rule) -> Reminder | None:
    """The memory that a rule asks for, of somebody told of a month before."""
    kinds = [one.words[0] for one in rule.conditions if one.name == "recall" and one.wanted and one.words]
    told = NOON - timedelta(days=30)
    fact = ("my sister Anna lives in Leeds", told, "Anna lives in Leeds", "Anna")
    return Reminder(kinds[0], "check/recall", *fact) if kinds else None


def _wins(own: Candidate, ranked: list[Candidate]) -> bool:
    """Whether it is first, or as good as the first so that freshness and chance decide between them."""
    first = ranked[0]
    return own.rule.id == first.rule.id or (own.rank == first.rank and own.sure == first.sure and not own.rule.quiet)


def _name(ranked: list[Candidate]) -> str:
    return ranked[0].rule.id if ranked else "silence"


def _unsaid(own: Candidate, sample: Sample, stage: Stage) -> str:
    wanted = sample.says.casefold()
    said = list(sayings(own, stage)) if wanted else []
    if not wanted or any(wanted in text.casefold() for text in said):
        return ""
    return f'{own.rule.id} wins this sample but never says "{sample.says}"'
