"""Whether conditions hold now; every one is asked of the scene, and the first that fails is named."""

from collections.abc import Callable, Iterable
from operator import eq, ge, gt, le, lt

from companion.domain.memory import Use
from companion.domain.understanding import Frame
from companion.engines.rule import Condition
from companion.engines.scene import Scene, polarity

OF_FRAMES = frozenset({"frame", "experiencer", "status", "polarity"})
_COMPARE: dict[str, Callable[[float, float], bool]] = {"<": lt, ">": gt, "<=": le, ">=": ge, "=": eq}
_OF_FRAME: dict[str, Callable[[Frame], str]] = {
    "frame": lambda frame: frame.frame,
    "experiencer": lambda frame: frame.experiencer,
    "status": lambda frame: frame.status,
    "polarity": polarity,
}


def first_failing(conditions: Iterable[Condition], scene: Scene, use: Use | None = None) -> Condition | None:
    """The first condition that does not hold, or None; those about frames must hold of one and the same frame.

    `use` is when the rule was last said.
    """
    frames = scene.frames
    for condition in conditions:
        if condition.name in OF_FRAMES and condition.op == "is":
            frames = tuple(frame for frame in frames if _of_frame(condition, frame))
            if not frames and (condition.wanted or scene.frames):
                return condition
        elif _holds(condition, scene, use) is not condition.wanted:
            return condition
    return None


def _of_frame(condition: Condition, frame: Frame) -> bool:
    return (_OF_FRAME[condition.name](frame) in condition.words) is condition.wanted


def frames_of(conditions: Iterable[Condition], scene: Scene) -> tuple[Frame, ...]:
    """The frames of which all the conditions about frames hold."""
    asked = [condition for condition in conditions if condition.name in OF_FRAMES and condition.op == "is"]
    return tuple(frame for frame in scene.frames if all(_of_frame(condition, frame) for condition in asked))


def _holds(condition: Condition, scene: Scene, use: Use | None) -> bool:
    if condition.op == "known":
        return _known(condition, scene)
    if condition.op == "is":
        return any(word in condition.words for word in scene.words.get(condition.name, ()))
    value = scene.days_since(use) if condition.name == "days since said" else scene.number(condition.name)
    return _COMPARE[condition.op](value, condition.number)


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
