"""A talk that was had, written as a scenario that can be played again."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from companion.domain.message import Kind
from companion.simulation.moments import told
from companion.simulation.reporting import speaker
from companion.simulation.scenario import Header
from companion.testing.passages import Forgets, Passage, Presses, Restarts, Says, Sleeps, Waits


def written(header: Header, passages: Iterable[Passage], title: str, always: Iterable[str] = ()) -> str:
    """The text of a `.chat` file; what the companion said stands in it as comments, properties at its end."""
    lines = [f"# {title}", *_header(header), ""]
    for passage in passages:
        lines += [_step(passage, header), *_heard(passage)]
    held = [f"always: {'; '.join(always)}"] if always else []
    return "\n".join((*lines, "snapshot", *held, ""))


def _header(header: Header) -> Iterator[str]:
    if header.persona:
        yield f"persona: {header.persona}"
    yield f"user: {header.user}"
    if header.zone:
        yield f"zone: {header.zone}"
    if header.country:
        yield f"country: {header.country}"
    if header.quiet:
        yield f"quiet: {header.quiet[0]:%H:%M}-{header.quiet[1]:%H:%M}"
    yield f"soul: {header.soul}" if header.soul else f"seed: {header.seed}"
    yield f"start: {told(header.start.astimezone(header.place))}"


def _step(passage: Passage, header: Header) -> str:
    match passage.step:
        case Says() as said:
            return _spoken(header.user, said)
        case Presses(label=label):
            return f"{header.user} [button]: {label}"
        case Waits(until=until):
            return f"wait until {_local(passage, until, header)}"
        case Sleeps(until=until):
            return f"sleep until {_local(passage, until, header)}"
        case Forgets(text=text):
            return f'take back "{text}"'
    return "restart" if isinstance(passage.step, Restarts) else "again"


def _local(passage: Passage, at: datetime, header: Header) -> str:
    """The time where the person is known to be, else where the scenario is."""
    known = passage.before.settings.zone if passage.before else None
    return told(at.astimezone(passage.zone if known else header.place))


def _spoken(user: str, step: Says) -> str:
    """The line of somebody who speaks; its line breaks become blanks, as nobody could type them here."""
    if step.kind is Kind.LOCATION:
        return f"{user} [location]: {step.lat}, {step.lon}"
    flat = " ".join(step.text.split())
    return f"{user}: {flat}" if step.kind is Kind.TEXT else f"{user} [{step.kind}]: {flat}"


def _heard(passage: Passage) -> Iterator[str]:
    for said in passage.said:
        first, *rest = said.text.splitlines() or [""]
        yield f"#   {speaker(said)}: {first}"
        yield from (f"#     {line}" for line in rest if line)
