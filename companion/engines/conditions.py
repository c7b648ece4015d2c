"""Whether conditions hold now; every one is asked of the scene, and the first that fails is named."""

from collections.abc import Callable, Iterable
from operator import eq, ge, gt, le, lt

from companion.domain.memory import Use
from companion.domain.understanding import Frame
from companion.engines.rule import Condition
from companion.engines.scene import Scene, word_of

OF_FRAMES = frozenset({"frame", "experiencer", "status", "polarity"})
Words = tuple[str, ...]
COMPARE: dict[str, Callable[[float, float], bool]] = {"<": lt, ">": gt, "<=": le, ">=": ge, "=": eq}


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
    compare = COMPARE.get(condition.op)
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
        return _KNOWN[condition.name](condition.words, scene)
    if condition.op == "is":
        return any(word in condition.words for word in scene.words.get(condition.name, ()))
    return COMPARE[condition.op](scene.days_since(use), condition.number)


def _fact_known(relations: Words, scene: Scene) -> bool:
    return not scene.relations.isdisjoint(relations)


def _person_known(roles: Words, scene: Scene) -> bool:
    return not scene.people.isdisjoint(roles) if roles else bool(scene.people)


def _frame_known(frames: Words, scene: Scene) -> bool:
    return any(frame.frame in frames for frame in scene.frames) if frames else bool(scene.frames)


def _feeling_known(feelings: Words, scene: Scene) -> bool:
    feeling = scene.turn.understanding.feeling
    return feeling in feelings if feelings else feeling != "neutral"


def _recall_fits(kinds: Words, scene: Scene) -> bool:
    return not set(scene.words["recall"]).isdisjoint(kinds)


_KNOWN: dict[str, Callable[[Words, Scene], bool]] = {
    "fact": _fact_known,
    "person": _person_known,
    "frame": _frame_known,
    "feeling": _feeling_known,
    "recall": _recall_fits,
}
