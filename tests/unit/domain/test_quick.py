"""A value that is made quickly is a value like any other."""

from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from companion.domain.quick import quick
from companion.domain.quick import replace as quickly_replaced


@quick
@dataclass(frozen=True, slots=True)
class Box:
    """A value with every kind of field."""

    name: str
    size: int = 3
    parts: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.size < 0:
            raise ValueError(self.name)


def test_takes_fields_by_place_and_by_name_with_their_defaults() -> None:
    """Defaults are the written ones, and what is made anew is made anew for each."""
    one, other = Box("a"), Box(name="a", size=3)
    assert (one.name, one.size, one.parts) == ("a", 3, {})
    assert one == other
    assert one.parts is not other.parts
    assert Box("a", 4, {"lid": 1}).parts == {"lid": 1}


def test_stays_frozen() -> None:
    """Nothing of it can be changed afterwards, but another can be made like it."""
    box = Box("a")
    with pytest.raises(FrozenInstanceError):
        box.size = 4  # type: ignore[misc]
    assert replace(box, size=4) == Box("a", 4)


def test_checks_itself_as_before() -> None:
    """What a value demands of its fields is still asked, and a field that is missing is missed."""
    with pytest.raises(ValueError, match="a"):
        Box("a", -1)
    with pytest.raises(TypeError, match=r"Box\.__init__\(\) missing 1 required"):
        Box()  # type: ignore[call-arg]


def test_is_replaced_like_any_other() -> None:
    """Fields that are not named stay, those that are named are new, and others are not taken."""
    box = Box("a", 4, {"lid": 1})
    assert quickly_replaced(box, size=5) == replace(box, size=5)
    assert quickly_replaced(box, size=5).parts is box.parts
    with pytest.raises(TypeError, match="lids"):
        quickly_replaced(box, lids=2)  # type: ignore[call-arg]
