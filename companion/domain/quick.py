"""Frozen values that are made at less than half the cost: for those of which every turn makes many."""

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, Field, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar, cast

T = TypeVar("T")


_READ: dict[type, tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]] = {}
"""The names of the fields of each such value, and what reads them all."""

if TYPE_CHECKING:
    from dataclasses import replace as replace  # checked field by field
else:

    def replace(value: T, /, **changes: object) -> T:
        """The value with these fields instead, like `dataclasses.replace`; a quick one without a look at each field."""
        read = _READ.get(type(value))
        if read is None:
            return dataclasses.replace(value, **changes)
        return type(value)(**(dict(zip(read[0], read[1](value), strict=True)) | changes))


def quick(made: type[T]) -> type[T]:
    """The frozen dataclass with slots, alike in everything, except that its values are set straight into their slots.

    What `dataclass` writes looks each slot up by name, every time.
    """
    own = fields(cast("Any", made))
    names: dict[str, Any] = {f"_set_{one.name}": vars(made)[one.name].__set__ for one in own}
    names |= {f"_default_{one.name}": one.default for one in own if one.default is not MISSING}
    names |= {f"_new_{one.name}": one.default_factory for one in own if one.default_factory is not MISSING}
    names["_missing"] = MISSING
    lines = [f"    _set_{one.name}(self, {_value(one)})" for one in own]
    lines += ["    self.__post_init__()"] if hasattr(made, "__post_init__") else []
    source = "\n".join([f"def __init__(self, {', '.join(map(_parameter, own))}):", *lines])
    exec(source, names)
    begin = names["__init__"]
    begin.__qualname__ = f"{made.__qualname__}.__init__"
    named = tuple([one.name for one in own])
    if len(named) > 1:
        _READ[made] = named, attrgetter(*named)
    type.__setattr__(made, "__init__", begin)
    return made


def _parameter(one: "Field[Any]") -> str:
    if one.default is not MISSING:
        return f"{one.name}=_default_{one.name}"
    return f"{one.name}=_missing" if one.default_factory is not MISSING else one.name


def _value(one: "Field[Any]") -> str:
    if one.default_factory is MISSING:
        return one.name
    return f"_new_{one.name}() if {one.name} is _missing else {one.name}"
