"""The clauses of `expect check-in:`, each a named function over one check-in; add your own with `@clause("...")`."""

from collections.abc import Sequence
from datetime import time

from companion.testing.checks import Check, Scene
from companion.testing.registry import Registry

clause: Registry[Check] = Registry("clause of a check-in")
"""The registry: `@clause("on a TEXT")` names something that may be expected of a check-in beside the checks."""


@clause("about TEXTS")
def is_about(scene: Scene, texts: Sequence[str]) -> bool:
    """It is about one of these, by its subject or by its words."""
    said = scene.said[0]
    return any(text.casefold() in f"{said.about}\n{said.text}".casefold() for text in texts)


@clause("between T and T")
def is_between(scene: Scene, start: time, end: time) -> bool:
    """It came in these hours, local time; they may span midnight."""
    at = _local(scene)
    return start <= at <= end if start <= end else at >= start or at <= end


@clause("at T")
def is_at(scene: Scene, wanted: time) -> bool:
    """It came in that minute, local time."""
    at = _local(scene)
    return (at.hour, at.minute) == (wanted.hour, wanted.minute)


@clause("of kind TEXT", "kind TEXT")
def is_of_kind(scene: Scene, kind: str) -> bool:
    """It is a check-in of this kind, such as morning or evening."""
    return scene.said[0].kind == kind


def _local(scene: Scene) -> time:
    return scene.said[0].at.astimezone(scene.passages[-1].zone).time()
