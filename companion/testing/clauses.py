"""The clauses of `expect check-in:`, each a named function over one check-in; add your own with `@clause("...")`."""

from collections.abc import Sequence
from datetime import time

from companion.testing.checks import Check, Scene
from companion.testing.passages import lies_between, local_time
from companion.testing.registry import Registry

clause: Registry[Check] = Registry("clause of a check-in")
"""The registry: `@clause("on a TEXT")` names something that may be expected of a check-in beside the checks."""


@clause("about TEXTS")
def is_about(scene: Scene, texts: Sequence[str]) -> bool:
    """It is about one of these, by its subject or by its words."""
    words = f"{scene.said[0].about}\n{scene.text}".casefold()
    return any(text.casefold() in words for text in texts)


@clause("between T and T")
def is_between(scene: Scene, start: time, end: time) -> bool:
    """It came in these hours, their end included, local time; they may span midnight."""
    at = _local(scene)
    return lies_between(at, start, end) or at == end


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
    return local_time(scene.passages[-1], scene.said[0])
