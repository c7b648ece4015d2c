"""Every moment ever said: a growing log seen through a length, so that an old view stays what it was."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from companion.domain.memory import Moment
from companion.domain.quick import quick
from companion.recollection.log import Log


@quick
@dataclass(frozen=True, slots=True, eq=False)
class Past:
    """The first `length` moments of a log that others may see further into; the oldest has place 0."""

    log: Log
    length: int

    @classmethod
    def of(cls, moments: Iterable[Moment]) -> "Past":
        """The past that these moments make, oldest first."""
        return cls(Log(), 0).after(moments)

    def after(self, moments: Iterable[Moment]) -> "Past":
        """This past and then these moments; the newest view grows in place, an older one is copied first."""
        newest = self.length and self.length == len(self.log)
        log = self.log if newest else self.log.until(self.length)
        for moment in moments:
            log.add(moment)
        return Past(log, len(log))

    def without(self, hidden: Callable[[Moment], Moment | None]) -> "Past":
        """The same past where each moment is what `hidden` makes of it, or gone when it makes nothing of it."""
        return Past.of(left for place in range(self.length) if (left := hidden(self.moment(place))) is not None)

    def moment(self, place: int) -> Moment:
        """The moment at this place, without the lines it was made from. Raises IndexError."""
        if not 0 <= place < self.length:
            raise IndexError(place)
        return self.log.moment(place)

    def last_with(self, text: str) -> int | None:
        """The place of the last moment with this text in it; None for none."""
        return self.log.last_with(text, self.length)

    def around(self, moment: Moment) -> list[Moment]:
        """The moments of the same turn, oldest first."""
        return [self.moment(place) for place in self.log.of_turn(moment.turn, self.length)]

    def __len__(self) -> int:
        """How many moments there are."""
        return self.length

    def __eq__(self, other: object) -> bool:
        """Whether the same was said, by the same, at the same times."""
        if not isinstance(other, Past) or self.length != other.length:
            return False
        return self.log is other.log or all(self.moment(place) == other.moment(place) for place in range(self.length))

    __hash__ = None  # type: ignore[assignment]


NOTHING_PAST = Past.of(())
"""Nothing was ever said."""
