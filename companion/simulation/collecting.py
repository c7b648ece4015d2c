"""The pytest plug-in: every `.chat` file that pytest comes across is a test."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from companion.domain.errors import CompanionError
from companion.simulation.reading import SUFFIX, read
from companion.simulation.reporting import report
from companion.simulation.scenario import Scenario
from companion.simulation.suite import run


class ScenarioFailed(Exception):  # noqa: N818 - it is shown as the failure itself
    """A scenario did not hold; the message is its report."""


def pytest_collect_file(parent: pytest.Collector, file_path: Path) -> "ChatFile | None":
    """The file as a test, if it is a scenario."""
    return ChatFile.from_parent(parent, path=file_path) if file_path.suffix == SUFFIX else None


class ChatFile(pytest.File):
    """A `.chat` file."""

    def collect(self) -> "Iterator[ChatTest]":
        """The one test that it is. Raises CollectError for a file that cannot be read as a scenario."""
        try:
            scenario = read(self.path)
        except CompanionError as error:
            raise self.CollectError(str(error)) from None
        yield ChatTest.from_parent(self, name=scenario.title, scenario=scenario)


class ChatTest(pytest.Item):
    """A scenario as a test."""

    def __init__(self, *, scenario: Scenario, **more: Any) -> None:
        super().__init__(**more)
        self._scenario = scenario

    def runtest(self) -> None:
        """It holds, and every snapshot in it is kept. Raises ScenarioFailed with a readable report."""
        (outcome,) = run([self._scenario])
        if not outcome.holds or outcome.unkept:
            raise ScenarioFailed(report(outcome))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The report alone, without Python's own traceback."""
        if isinstance(excinfo.value, ScenarioFailed | CompanionError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where it stands and how it is called."""
        return self.path, 0, self._scenario.title
