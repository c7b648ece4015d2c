"""What went wrong, told so that one sees it: the talk around the line, the reply, its why."""

from collections.abc import Iterator, Sequence

from companion.domain.reply import Why
from companion.simulation.moments import told
from companion.simulation.playing import Failure, Played
from companion.simulation.suite import Outcome
from companion.testing.passages import Forgets, Passage, Presses, Restarts, Said, Says, Sleeps, Waits

AROUND = 3
"""Passages of the talk that are shown before the one that failed."""
_KINDS = {
    "rule": "another rule speaks",
    "wording": "the same rule, other words",
    "missing": "no longer said",
    "new": "said anew",
}


def report(outcome: Outcome) -> str:
    """The outcome of one scenario: a line when it holds, else everything that failed."""
    turns = sum(isinstance(passage.step, Says | Presses) for passage in outcome.plays[0].passages)
    if outcome.holds:
        seeds = f", {len(outcome.plays)} seeds" if len(outcome.plays) > 1 else ""
        unkept = ", no transcript kept yet: --update keeps it" if outcome.unkept else ""
        return "\n".join((f"ok    {outcome.scenario.path}  ({turns} turns{seeds}{unkept})", *_golden(outcome)))
    failed = [text for played, failure in outcome.failures for text in _failure(played, failure)]
    return "\n".join((f"FAIL  {outcome.scenario.path}", *failed, *_golden(outcome)))


def _failure(played: Played, failure: Failure) -> Iterator[str]:
    line = failure.line
    yield f"\n  {played.scenario.path}:{line.number} (seed {played.seed})  {line.text}"
    yield f"  {failure.what}"
    yield from around(played.passages, failure.passage, played.scenario.header.user)


def around(passages: Sequence[Passage], at: int, user: str) -> Iterator[str]:
    """The talk around the passage of this number, which is marked, and why was said what was said in it."""
    for number in range(max(0, at - AROUND), min(at + 2, len(passages))):
        mark = ">" if number == at else " "
        yield from (f"  {mark} {text}" for text in passage_lines(passages[number], user))
    if 0 <= at < len(passages):
        yield from (f"    why: {_why(said.why)}" for said in passages[at].said)


def passage_lines(passage: Passage, user: str) -> Iterator[str]:
    """The passage as lines of talk, each with its local time."""
    done = deed(passage, user)
    if done:
        yield f"{told(passage.at.astimezone(passage.zone))}  {done}"
    for said in passage.said:
        yield f"{told(said.at.astimezone(passage.zone))}  {speaker(said)}: {said.text}".replace("\n", "\n" + " " * 25)
    if isinstance(passage.step, Says) and not passage.said:
        yield f"{told(passage.until.astimezone(passage.zone))}  (quiet)"


def deed(passage: Passage, user: str) -> str:
    """What was done in the passage, in words."""
    match passage.step:
        case Says(text=text, kind=kind):
            return f"{user}: {text}" if kind == "text" else f"{user} [{kind}]: {text}"
        case Presses(label=label):
            return f"{user} presses [{label}]"
        case Waits() | Sleeps():
            word = "asleep until" if isinstance(passage.step, Sleeps) else "until"
            return f"{word} {told(passage.until.astimezone(passage.zone))}"
        case Forgets(text=text):
            return f"{text!r} is taken back"
    return "restart" if isinstance(passage.step, Restarts) else f"{user}: (the same message again)"


def speaker(said: Said) -> str:
    """Who speaks: the bot, and of a check-in its kind."""
    return f"bot ({said.kind})" if said.first else "bot"


def _why(why: Why) -> str:
    place = f"{why.file}:{why.line}" if why.file else ""
    parts = f"parts {', '.join(why.parts)}" if why.parts else ""
    memories = f"memories {'; '.join(why.memories)}" if why.memories else ""
    lost = "; ".join(f"{one.rule} failed {one.failed}" for one in why.runners_up)
    runners = f"runners-up: {lost}" if lost else ""
    return " · ".join(filter(None, (why.engine, why.rule, place, parts, memories, runners)))


def _golden(outcome: Outcome) -> Iterator[str]:
    """How the transcript differs: changes of rule and of wording apart."""
    if outcome.at is None:
        return
    then = "it is kept as it is now" if outcome.updated else "--update keeps it as it is now"
    yield f"\n  {outcome.scenario.path}:{outcome.at.number}  the talk is not as it was kept; {then}"
    for kind, name in _KINDS.items():
        differing = [one for one in outcome.differences if one.kind == kind]
        if differing:
            yield f"  {name}:"
        for one in differing:
            yield from (f"    {sign} {text}" for sign, text in (("-", one.before), ("+", one.after)) if text)
