"""Where somebody is: cities and their zones, found by name, by a point, or in an answer to "where are you?"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import cos, radians
from unicodedata import combining, normalize

from companion.understanding.place_words import CALLED, DENIED, FILLER, LEADS, ORDINARY, ORIGINS, SHORT

_LONGEST = 5
_BRIEF = 8
_UNLIKE = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"})
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_TYPED = range(6, 31)
"""Lengths of a name in which one wrong letter is forgiven."""
_WORD = re.compile(r"[^\W_]+(?:[.'’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class City:
    """A city: its country as ISO 3166 alpha-2, degrees north and east, its IANA zone, and how many live there."""

    name: str
    country: str
    lat: float
    lon: float
    zone: str
    population: int


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the table; `area` is a country or a state of one, as US or US-TX."""

    city: City
    area: str

    def within(self, areas: frozenset[str]) -> bool:
        """Whether the city lies in one of these countries or states."""
        return self.area in areas or self.city.country in areas


@dataclass(frozen=True, slots=True)
class _Span:
    """Words of an answer that name cities, or areas, or either."""

    first: int
    last: int
    rows: tuple[_Row, ...]
    areas: frozenset[str]
    origin: bool = False


class _Index:
    """The table, parsed: rows and areas by the name as compared."""

    def __init__(self, text: str) -> None:
        self.lines: dict[str, list[str]] = {}
        self.areas: dict[str, frozenset[str]] = {}
        for line in text.splitlines()[1:]:
            self._file(line)

    def _file(self, line: str) -> None:
        name, alternates, area, _, _, zone, _ = line.split("\t")
        for one in (name, *alternates.split("|")) if alternates else (name,):
            key = compared(one)
            if zone:
                self.lines.setdefault(key, []).append(line)
            else:
                self.areas[key] = self.areas.get(key, frozenset()) | {area}

    @cached_property
    def rows(self) -> tuple[_Row, ...]:
        """Every city once, the most populous first."""
        unique = {line for lines in self.lines.values() for line in lines}
        return tuple(sorted(map(_row, unique), key=_size))

    def named(self, key: str) -> tuple[_Row, ...]:
        """The cities of that name, the most populous first."""
        return tuple(sorted(map(_row, self.lines.get(key, ())), key=_size))


def _row(line: str) -> _Row:
    name, _, area, lat, lon, zone, population = line.split("\t")
    return _Row(City(name, area[:2], float(lat), float(lon), zone, int(population)), area)


def _size(row: _Row) -> tuple[int, str, str]:
    return -row.city.population, row.city.name, row.area


def compared(name: str) -> str:
    """The name without case, accents and punctuation; `saint` is `st`."""
    if not name.isascii():
        name = "".join(letter for letter in normalize("NFKD", name.lower().translate(_UNLIKE)) if not combining(letter))
    folded = name.lower()
    if not folded.isalpha():
        folded = " ".join(_WORD.findall(folded)).replace(".", "").replace("'", "").replace("’", "")
    return f"st{folded[5:]}" if folded.startswith("saint ") else folded


class Cities:
    """The cities of a tsv text, parsed at the first look-up; packed until then, since most talks never ask."""

    def __init__(self, text: str) -> None:
        self._packed = text.encode()

    @cached_property
    def _index(self) -> _Index:
        return _Index(self._packed.decode())

    def find(self, name: str, country: str | None = None) -> tuple[City, ...]:
        """The cities of that name, those of the country first, then the most populous first."""
        return tuple(row.city for row in _preferred(self._index.named(compared(name)), country))

    def nearest(self, lat: float, lon: float) -> City | None:
        """The city nearest to a point in degrees, however far it is; None when no city is known."""
        shrink = cos(radians(lat))

        def distance(row: _Row) -> float:
            east = abs(row.city.lon - lon)
            return (row.city.lat - lat) ** 2 + (min(east, 360 - east) * shrink) ** 2

        return min(self._index.rows, key=distance).city if self._index.rows else None

    def zone_of_answer(self, text: str, country: str | None = None) -> City | None:
        """The city that an answer to "where are you?" names; None when it names none.

        A country or a state tells cities of one name apart; alone, it stands for its largest city if all its cities
        keep the same time.
        """
        words = _WORD.findall(text[:400])
        spans = _meant(words, [*_spans(self._index, [compared(word) for word in words])])
        return _chosen(spans, country) or self._largest(spans)

    def _largest(self, spans: Sequence[_Span]) -> City | None:
        areas = _areas(spans)
        rows = [row for row in self._index.rows if row.within(areas)] if areas else []
        return rows[0].city if len({row.city.zone for row in rows}) == 1 else None


def _preferred(rows: Sequence[_Row], country: str | None) -> list[_Row]:
    return sorted(rows, key=lambda row: row.city.country != country) if country else list(rows)


def _spans(index: _Index, words: Sequence[str]) -> Iterator[_Span]:
    """Each name in the words, from left to right, the longest that fits."""
    at = 0
    while at < len(words):
        span = _longest(index, words, at)
        if span:
            yield span
        at = span.last if span else at + 1


def _longest(index: _Index, words: Sequence[str], at: int) -> _Span | None:
    for last in range(min(at + _LONGEST, len(words)), at, -1):
        key = compared(" ".join(words[at:last]))
        rows, areas = index.named(key), index.areas.get(key, frozenset())
        rows = rows if rows or areas or not _typed(words, at, last) else _mistyped(index, key)
        if rows or areas:
            return _Span(at, last, rows, areas)
    return None


def _typed(words: Sequence[str], at: int, last: int) -> bool:
    """Whether a slip of the finger is looked for here: in one word, or in two of a short answer."""
    return last - at == 1 or (last - at == 2 and len(words) <= _BRIEF and words[at] not in FILLER)


def _mistyped(index: _Index, word: str) -> tuple[_Row, ...]:
    """The cities whose name is one letter away, of the largest such city's name."""
    if len(word) not in _TYPED or word in ORDINARY or word in FILLER:
        return ()
    near = [index.named(key) for key in {*_edits(word)} if len(key) in _TYPED and key in index.lines]
    return min(near, key=lambda rows: _size(rows[0]), default=())


def _edits(word: str) -> Iterator[str]:
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        yield head + tail[1:]
        yield head + tail[1:2] + tail[:1] + tail[2:]
        for letter in _LETTERS:
            yield head + letter + tail[1:]
            yield head + letter + tail


def _meant(words: Sequence[str], spans: Sequence[_Span]) -> list[_Span]:
    """The spans that stand where an answer names a place, those that only tell an origin last."""
    lower = [compared(word) for word in words]
    kept: list[_Span] = []
    for span, following in zip(spans, [*spans[1:], None], strict=False):
        beside = bool(kept) and (_confirmed(kept[-1], span) or _beside(words, lower, kept[-1], span))
        if beside or _confirmed(span, following) or _stands(words, lower, span):
            origin = bool(set(lower[max(span.first - 2, 0) : span.first]) & ORIGINS)
            kept.append(_Span(span.first, span.last, span.rows, span.areas, origin))
    return sorted(kept, key=lambda span: span.origin)


def _beside(words: Sequence[str], lower: Sequence[str], before: _Span, span: _Span) -> bool:
    return set(lower[before.last : span.first]) <= FILLER and _name_like(words, lower, span)


def _confirmed(span: _Span, following: _Span | None) -> bool:
    """Whether the next word is the area of one of these cities, as in `reading uk`."""
    if following is None or following.first != span.last or following.rows:
        return False
    return any(row.within(following.areas) for row in span.rows)


def _stands(words: Sequence[str], lower: Sequence[str], span: _Span) -> bool:
    before = lower[: span.first]
    if set(before[-6:]) & DENIED or not _name_like(words, lower, span):
        return False
    return set(before) <= FILLER or _led(before) or (words[span.first][0].isupper() and span.first > 0)


def _led(before: Sequence[str]) -> bool:
    """Whether a word such as `in` leads here with nothing but filling words after it."""
    for word in reversed(before):
        if word in LEADS:
            return True
        if word not in FILLER:
            return False
    return True


def _name_like(words: Sequence[str], lower: Sequence[str], span: _Span) -> bool:
    """Whether the span is more than an ordinary word that happens to be a name."""
    if span.last - span.first > 1:
        return True
    word, written = lower[span.first], words[span.first]
    if len(word) > SHORT:
        return word not in ORDINARY or (written[0].isupper() and word not in FILLER)
    return _is_code(written) or word in CALLED or (len(word) == SHORT and word not in ORDINARY)


def _is_code(written: str) -> bool:
    """Whether a short name is written as one, as in UK."""
    return len(written) > 1 and written.isupper()


def _chosen(spans: Sequence[_Span], country: str | None) -> City | None:
    """The largest city of the first span that an area beside it confirms, else of the first span with a city."""
    confirmed = [[row for row in span.rows if row.within(_areas(spans, span))] for span in spans]
    likely = [list(span.rows) for span in spans if not _denied(spans, span)]
    rows = next(filter(None, (*confirmed, *likely)), [])
    return _preferred(rows, country)[0].city if rows else None


def _areas(spans: Sequence[_Span], apart_from: _Span | None = None) -> frozenset[str]:
    return frozenset[str]().union(*(span.areas for span in spans if span is not apart_from))


def _denied(spans: Sequence[_Span], span: _Span) -> bool:
    """Whether the very next word is an area that holds no city of this name."""
    return any(other.areas and not other.rows and other.first == span.last for other in spans)
