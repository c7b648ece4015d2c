"""Golden transcripts: what was said, kept beside the scenario, and how it differs: by rule and by wording apart."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from companion.domain.errors import CompanionError
from companion.testing.passages import Passage, Presses, Says

SUFFIX = ".golden"
_HEAD = "== snapshot "


@dataclass(frozen=True, slots=True)
class Kept:
    """One line of a transcript: what the person said (no rule), or what the companion said and by which rule."""

    rule: str
    text: str

    def __str__(self) -> str:
        text = self.text.replace("\\", "\\\\").replace("\n", "\\n")
        return f"[{self.rule}] {text}" if self.rule else f"> {text}"


@dataclass(frozen=True, slots=True)
class Difference:
    """What is other than it was kept: `rule` (another rule spoke), `wording`, `missing`, `new`."""

    kind: str
    before: str
    after: str


def kept_of(passages: Iterable[Passage], user: str) -> Iterator[Kept]:
    """The passages as lines of a transcript."""
    for passage in passages:
        match passage.step:
            case Says(text=text, kind=kind):
                yield Kept("", f"{user}: {text}" if kind == "text" else f"{user} [{kind}]: {text}")
            case Presses(label=label):
                yield Kept("", f"{user} [button]: {label}")
        for said in passage.said:
            yield Kept(said.why.rule or said.kind, said.text)


def beside(scenario: str) -> Path:
    """Where the golden transcripts of a scenario lie."""
    return Path(scenario).with_suffix(SUFFIX)


def written(snapshots: Sequence[Sequence[Kept]]) -> str:
    """The text of a golden file."""
    return "".join(
        f"{_HEAD}{number}\n" + "".join(f"{kept}\n" for kept in snapshot) for number, snapshot in enumerate(snapshots, 1)
    )


def load(path: Path) -> tuple[tuple[Kept, ...], ...] | None:
    """The snapshots of a golden file; None when there is none yet. Raises CompanionError for one that is unreadable."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise CompanionError(f"{path}: cannot be read ({type(error).__name__}); write it anew with --update") from None
    snapshots: list[list[Kept]] = []
    for line in lines:
        if line.startswith(_HEAD):
            snapshots.append([])
        elif snapshots and line:
            snapshots[-1].append(_kept(line))
    return tuple(tuple(snapshot) for snapshot in snapshots)


def _kept(line: str) -> Kept:
    rule, text = ("", line[2:]) if line.startswith("> ") else line[1:].split("] ", 1) if "] " in line else (line, "")
    return Kept(rule, text.replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\"))


def differences(before: Sequence[Kept], after: Sequence[Kept]) -> tuple[Difference, ...]:
    """How a transcript differs from the one that was kept; empty when it does not."""
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return tuple(one for tag, a, b, c, d in blocks if tag != "equal" for one in _changed(before[a:b], after[c:d]))


def _changed(before: Sequence[Kept], after: Sequence[Kept]) -> Iterator[Difference]:
    for old, new in zip(before, after, strict=False):
        yield Difference("wording" if old.rule == new.rule else "rule", str(old), str(new))
    yield from (Difference("missing", str(old), "") for old in before[len(after) :])
    yield from (Difference("new", "", str(new)) for new in after[len(before) :])
