"""Streams of JSON lines through `companion chat --jsonl`, in this process, which is quicker than one of its own."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from click.testing import CliRunner

from companion.cli.main import group

MORNING = "2026-03-02T09:00:00+01:00"
LATER = "2026-03-02T09:05:00+01:00"
RULED = ("--persona", "wren", "--seed", "7", "--zone", "Europe/Berlin")
"""Options for a talk whose first questions are over."""
FRIEND = (*RULED, "--config", "echo.toml")
"""The same with an engine that needs no time, where it does not matter what is said."""


def written(given: bytes, *options: str) -> bytes:
    """The bytes that come out for these bytes; the stream ended well."""
    result = CliRunner().invoke(group, ["chat", "--jsonl", *options], input=given, catch_exceptions=False)
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout_bytes


def through(lines: Iterable[Mapping[str, object] | bytes], *options: str) -> list[Any]:
    """The output line of each input line, which are as many; bytes are given as they are."""
    raw = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    out = written(b"".join(line + b"\n" for line in raw), *options).decode()
    answers = [json.loads(line) for line in out.splitlines()]
    assert len(answers) == len(raw)
    return answers


def mia(text: str = "hello", at: str | None = MORNING, **more: object) -> dict[str, object]:
    """A line of Mia's."""
    line: dict[str, object] = {"user": "mia", "text": text, **more}
    return line if at is None else {**line, "at": at}


def told(answer: Mapping[str, Any]) -> str:
    """All that an output line says."""
    return "\n".join(reply["text"] for reply in answer["replies"])


def labels(answer: Mapping[str, Any]) -> dict[str, str]:
    """The data of each button of an output line, by its label."""
    rows = [row for reply in answer["replies"] for row in reply["buttons"]]
    return {button["label"]: button["data"] for row in rows for button in row}
