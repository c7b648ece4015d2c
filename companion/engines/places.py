"""Where things stand in the files of a pack, so that a finding can name line and column; all counts begin at 1."""

from collections.abc import Iterator, Sequence

from companion.domain.persona import Source
from companion.engines.rule import Condition, Rule

Place = tuple[int, int]


class Places:
    """The lines of these files, to be looked into."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._lines = {source.file: source.text.split("\n") for source in sources}

    def column(self, file: str, line: int) -> int:
        """Where the text of this line begins; 1 for a line that is not there."""
        lines = self._lines.get(file, ())
        return _indent(lines[line - 1]) if 0 < line <= len(lines) else 1

    def of(self, rule: Rule) -> Place:
        """Where the rule begins."""
        return rule.line, self.column(rule.file, rule.line)

    def condition(self, rule: Rule, condition: Condition) -> Place:
        """Where this condition of the rule stands, on its own line or before a variant; else where the rule begins."""
        for number, line in self._body(rule):
            text = line.lstrip()
            if text[:1] == "?" and _plain(text[1:]) == condition.text:
                return number, _indent(line)
            if text[:2] == "<[" and condition.text in _plain(text.partition("]")[0]):
                return number, _indent(line)
        return self.of(rule)

    def redirect(self, rule: Rule) -> Place:
        """Where the rule passes the word on."""
        found = ((number, _indent(line)) for number, line in self._body(rule) if line.lstrip()[:1] == "@")
        return next(found, self.of(rule))

    def heads(self) -> Iterator[tuple[str, str, int]]:
        """Every rule begun, however it goes on: its file, its id, its line."""
        for file, lines in self._lines.items():
            begun = ((number, line) for number, line in enumerate(lines, 1) if line.lstrip()[:1] == "#")
            yield from ((file, _head(line), number) for number, line in begun)

    def _body(self, rule: Rule) -> Iterator[tuple[int, str]]:
        lines = self._lines.get(rule.file, ())
        for number in range(rule.line, len(lines)):
            if lines[number].lstrip()[:1] == "#":
                return
            yield number + 1, lines[number]


def _head(line: str) -> str:
    words = line.lstrip(" #").partition("[")[0].split(maxsplit=1)
    return words[0] if words else ""


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip()) + 1


def _plain(text: str) -> str:
    return " ".join(text.lower().split())
