"""Whether conditions hold now; every one is asked of the scene, and the first that fails is named."""

from collections.abc import Callable, Iterable
from operator import eq, ge, gt, le, lt

from companion.domain.memory import Use
from companion.domain.understanding import Frame
from companion.engines.rule import Condition
from companion.engines.scene import Scene, word_of

OF_FRAMES = frozenset({"frame", "experiencer", "status", "polarity"})
_COMPARE: dict[str, Callable[[float, float], bool]] = {"<": lt, ">": gt, "<=": le, ">=": ge, "=": eq}


ALL = -1
"""The mask of a condition that is not about frames and holds: it leaves every frame."""


def first_failing(conditions: Iterable[Condition], scene: Scene, use: Use | None = None) -> Condition | None:
    """The first condition that does not hold, or None; those about frames must hold of one and the same frame.

    `use` is when the rule was last said.
    """
    left = ALL
    masks = scene.masks
    for condition in conditions:
        mask = masks.get(condition.text)
        left &= _mask(condition, scene, use) if mask is None else mask
        if not left:
            return condition
    return None


def frame_of(conditions: Iterable[Condition], scene: Scene) -> Frame | None:
    """The first frame of which all the conditions about frames hold; None when nothing happened."""
    if not scene.frames:
        return None
    left = ALL
    for condition in conditions:
        left &= scene.masks.get(condition.text, ALL)
    return scene.frames[(left & -left).bit_length() - 1] if left else None


def _mask(condition: Condition, scene: Scene, use: Use | None) -> int:
    """A bit for each frame that the condition leaves, kept for the rest of the turn; 0 when it fails."""
    compare = _COMPARE.get(condition.op)
    if compare is not None and condition.name != "days since said":
        mask = ALL if compare(scene.number(condition.name), condition.number) is condition.wanted else 0
    elif condition.name in OF_FRAMES and condition.op == "is":
        mask = _frames_left(condition, scene.frames)
    else:
        mask = ALL if _holds(condition, scene, use) is condition.wanted else 0
    if condition.name != "days since said":
        scene.masks[condition.text] = mask
    return mask


def _frames_left(condition: Condition, frames: tuple[Frame, ...]) -> int:
    """A frame that must not be there leaves none; where there is no frame at all, any that must not be is not."""
    if not frames:
        return 0 if condition.wanted else ALL
    held = [word_of(frame, condition.name) in condition.words for frame in frames]
    if condition.name == "frame" and not condition.wanted:
        return 0 if any(held) else (1 << len(frames)) - 1
    return sum(1 << at for at, holds in enumerate(held) if holds is condition.wanted)


def _holds(condition: Condition, scene: Scene, use: Use | None) -> bool:
    if condition.op == "known":
        return _known(condition, scene)
    if condition.op == "is":
        return any(word in condition.words for word in scene.words.get(condition.name, ()))
    return _COMPARE[condition.op](scene.days_since(use), condition.number)


def _known(condition: Condition, scene: Scene) -> bool:
    if condition.name == "fact":
        return any(word in scene.relations for word in condition.words)
    if condition.name == "person":
        return any(role in condition.words for role in scene.people) if condition.words else bool(scene.people)
    if condition.name == "frame":
        return bool(scene.frames) and (not condition.words or bool(_named(condition, scene)))
    feeling = scene.turn.understanding.feeling
    return feeling in condition.words if condition.words else feeling != "neutral"


def _named(condition: Condition, scene: Scene) -> tuple[Frame, ...]:
    return tuple(frame for frame in scene.frames if frame.frame in condition.words)
