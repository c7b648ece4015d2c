"""A talk as columns: what was said, when and by whom, packed, growing at the end only; its index is made when asked for."""

from array import array
from bisect import bisect_right
from datetime import UTC, datetime

from companion.domain.memory import Moment
from companion.recollection.postings import Postings
from companion.recollection.words import numbers

GAP = 4 * 3600.0
"""After so many seconds of silence another talk begins."""


class Log:
    """Every moment of one person, by its place; `talks` numbers the talks, `asks` tells what ends as a question."""

    __slots__ = ("_ends", "_names", "_postings", "_text", "asks", "speakers", "talks", "times", "turns")

    def __init__(self) -> None:
        self._text, self._ends = bytearray(), array("Q", [0])
        self._names: dict[str, int] = {}
        self._postings = Postings()
        self.times, self.turns, self.talks = array("d"), array("q"), array("I")
        self.speakers, self.asks = array("H"), bytearray()

    def __len__(self) -> int:
        """How many moments it holds."""
        return len(self.times)

    def add(self, moment: Moment) -> None:
        """The moment stands at the end."""
        at = moment.at.timestamp()
        talk = self.talks[-1] + (at - self.times[-1] > GAP) if self.times else 0
        self._text += moment.text.encode("utf-8", "surrogatepass")
        self._ends.append(len(self._text))
        self.times.append(at)
        self.turns.append(moment.turn)
        self.talks.append(talk)
        self.speakers.append(self._names.setdefault(moment.speaker, len(self._names)))
        self.asks.append(_asks(moment.text))

    def text(self, place: int) -> str:
        """What was said there."""
        return self._text[self._ends[place] : self._ends[place + 1]].decode("utf-8", "surrogatepass")

    def last_with(self, text: str, length: int) -> int | None:
        """The last of the first places where this text was said; None for none."""
        sought = text.encode("utf-8", "surrogatepass")
        end = self._ends[length]
        while (at := self._text.rfind(sought, 0, end)) >= 0:
            place = bisect_right(self._ends, at, hi=length + 1) - 1
            if at + len(sought) <= self._ends[place + 1]:
                return place
            end = self._ends[place + 1]
        return None

    def of_turn(self, turn: int, length: int) -> list[int]:
        """Those of the first places at which something was said in this turn."""
        return [place for place in range(length) if self.turns[place] == turn]

    def size(self, place: int) -> int:
        """How long it is in bytes."""
        return self._ends[place + 1] - self._ends[place]

    def mean_size(self, length: int) -> float:
        """How long the first moments are on average, in bytes."""
        return self._ends[length] / length if length else 0.0

    def moment(self, place: int) -> Moment:
        """The moment again, without the lines it was made from."""
        at = datetime.fromtimestamp(self.times[place], UTC)
        return Moment(self.turns[place], at, list(self._names)[self.speakers[place]], self.text(place))

    def speaking(self, name: str) -> int | None:
        """The number of the speaker of that name, in upper or lower case; None for one who never spoke."""
        return next((number for known, number in self._names.items() if known.casefold() == name.casefold()), None)

    def until(self, length: int) -> "Log":
        """A log of its own with the first moments of this one."""
        log = Log()
        for place in range(length):
            log.add(self.moment(place))
        return log

    def index(self) -> Postings:
        """The places of every word, all moments read."""
        postings = self._postings
        if postings.size < len(self):
            postings.extend(numbers(self.text(place)) for place in range(postings.size, len(self)))
        return postings


def _asks(text: str) -> bool:
    """Whether the last mark in it is a question mark."""
    return text.rfind("?") > max(text.rfind("."), text.rfind("!"))
