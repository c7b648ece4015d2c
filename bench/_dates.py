"""Dates: a result is right when its first fields, as many as the grain says, are those of one expected value."""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from types import ModuleType
from zoneinfo import ZoneInfo

from _figures import Figure
from _reading import is_there, peer, read, share, skip, tab_rows

FIELDS = {"year": 1, "month": 2, "season": 2, "week": 3, "weekend": 3, "day": 3, "part": 4, "hour": 4, "minute": 5}
"""How many fields count, from the left: year, month, day, hour, minute."""
ANCHORS = "dates, chat / Duckling points / Recognizers: recognizers-text .75 .48 .57, chrono-node .70 .44 .35"
TIME_WORDS = frozenset(
    """
    now today tonight tonite tomorrow tmrw yesterday day days daily night nights week weeks weekly weekend weekends
    month months monthly year years yearly hour hours hourly minute minutes min mins second seconds sec secs moment
    morning mornings afternoon afternoons evening evenings noon midday midnight noon am pm oclock
    monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays
    sunday sundays mon tue tues wed thu thur thurs fri january february april june july august september october
    november december jan feb apr jun jul aug sept sep oct nov dec spring summer autumn winter summers winters
    christmas xmas easter halloween thanksgiving eve nye birthday birthdays anniversary decade decades century quarter
    fortnight season later ago soon since until till next last past recently lately earlier dawn dusk breakfast lunch
    dinner bedtime century centuries date dates valentine valentines
    """.split()
)
"""Words that may rightly give a date: lines with one of them, or with a digit, tell nothing of false finds."""
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")


@dataclass(frozen=True)
class Asked:
    """One phrase: when it is said and where, what is expected (nothing: no date), and how many fields count."""

    text: str
    now: datetime
    zone: str
    expected: tuple[datetime, ...]
    grain: int

    def fields(self, found: datetime) -> tuple[int, ...]:
        """As many fields of a time as count here."""
        return (found.year, found.month, found.day, found.hour, found.minute, found.second)[: self.grain]

    def is_right(self, found: datetime | None) -> bool:
        """Whether this is what was expected; None when no date was found."""
        if found is None or not self.expected:
            return found is None and not self.expected
        return self.fields(found) in [self.fields(one) for one in self.expected]


Finder = Callable[[Asked], datetime | None]


def ours(asked: Asked) -> datetime | None:
    """The start of the first date that the program finds."""
    dates = read(asked.text, asked.now, asked.zone).dates
    return dates[0].start if dates else None


def by_dateparser(search: ModuleType) -> Finder:
    """How dateparser finds the first date of a text."""

    def find(asked: Asked) -> datetime | None:
        settings = {"RELATIVE_BASE": asked.now.replace(tzinfo=None), "PREFER_DATES_FROM": "future"}
        found = search.search_dates(asked.text, languages=["en"], settings=settings)
        return found[0][1] if found else None

    return find


def by_parsedatetime(module: ModuleType) -> Finder:
    """How parsedatetime finds the first date of a text."""
    calendar = module.Calendar()

    def find(asked: Asked) -> datetime | None:
        found, status = calendar.parseDT(asked.text, sourceTime=asked.now.replace(tzinfo=None))
        return found if status else None

    return find


def peers() -> dict[str, Finder]:
    """The peers that are installed."""
    search, calendar = peer("dateparser.search"), peer("parsedatetime")
    found = {"dateparser": by_dateparser(search)} if search else {}
    return {**found, "parsedatetime": by_parsedatetime(calendar)} if calendar else found


def given_sets(path: Path) -> dict[str, list[Asked]]:
    """The phrases of the given file, by source and by source and kind."""
    sets: dict[str, list[Asked]] = defaultdict(list)
    for row in json.loads(path.read_text(encoding="utf-8")):
        asked = Asked(
            row["text"], _aware(row["reference_time"], UTC), "UTC", _times(row["expected"], UTC), row["grain"]
        )
        for name in {row["source"], f"{row['source']} {row['kind']}"}:
            sets[name].append(asked)
    return sets


def own_set(path: Path) -> list[Asked]:
    """The phrases of a file of one's own: reference, zone, text, start or NONE, grain, alternatives."""
    return [_row_of(*cells) for cells in tab_rows(path) if cells[0] != "reference"]


def _row_of(now: str, zone: str, text: str, start: str = "NONE", grain: str = "day", others: str = "") -> Asked:
    values = [one for one in (start, *others.split("|")) if one.strip() and one.strip() != "NONE"]
    place = ZoneInfo(zone or "UTC")
    size = int(grain) if grain.isdecimal() else FIELDS.get(grain.strip(), 3)
    return Asked(text, _aware(now, place), zone or "UTC", _times(values, place), size)


def _aware(text: str, zone: tzinfo) -> datetime:
    at = datetime.fromisoformat(text.strip())
    return at.astimezone(zone) if at.tzinfo else at.replace(tzinfo=zone)


def _times(values: Iterable[str], zone: tzinfo) -> tuple[datetime, ...]:
    return tuple(_aware(value, zone) for value in values)


def accuracy(rows: Sequence[Asked], finder: Finder) -> float:
    """The share of the phrases that are found rightly; a peer that breaks on one has missed it."""
    return share(_is_right(row, finder) for row in rows)


def _is_right(row: Asked, finder: Finder) -> bool:
    if finder is ours:
        return row.is_right(ours(row))
    try:
        return row.is_right(finder(row))
    except Exception:  # noqa: BLE001 - a peer may fail in any way it likes
        return False


def false_per_10k(texts: Iterable[str]) -> float:
    """Finds in 10,000 ordinary lines that hold neither a digit nor a word of time."""
    timeless = [text for text in texts if not _may_tell_time(text)]
    return 10_000 * share(bool(read(text).dates) for text in timeless)


def _may_tell_time(text: str) -> bool:
    if any(letter.isdigit() for letter in text):
        return True
    words = _WORD.findall(text.lower().replace("\u2019", "'"))
    return not TIME_WORDS.isdisjoint([word.removesuffix("'s") for word in words])


def figures(data: Path, own: Path | None) -> dict[str, Figure]:
    """The figures about dates; with a file of one's own, `dates_chat` is measured on it."""
    path, others = data / "dates" / "dev.json", peers()
    sets = given_sets(path) if is_there(path) else {}
    if own:
        sets["chat"] = own_set(own)
    goals = {"dates_chat": ("chat", 0.95), "dates_duckling": ("duckling point", 0.85)}
    goals["dates_recognizers"] = ("recognizers", 0.80)
    found = {
        name: Figure(accuracy(sets[source], ours), "share", goal, False, _theirs(sets[source], others))
        for name, (source, goal) in goals.items()
        if source in sets
    }
    found |= _kinds(sets)
    return found | _false_finds(data)


def _theirs(rows: Sequence[Asked], others: dict[str, Finder]) -> dict[str, float]:
    return {name: accuracy(rows, finder) for name, finder in others.items()}


def _kinds(sets: dict[str, list[Asked]]) -> dict[str, Figure]:
    """Every kind apart; none of these has a goal of its own."""
    kinds = sorted(name for name in sets if " " in name and name not in ("duckling point", "chat chat"))
    return {
        f"dates_{name.replace(' ', '_')}": Figure(accuracy(sets[name], ours), "share", 0, most=False) for name in kinds
    }


def _false_finds(data: Path) -> dict[str, Figure]:
    path = data / "emotion" / "train.tsv"
    if not is_there(path):
        skip("dates_false_per_10k")
        return {}
    return {"dates_false_per_10k": Figure(false_per_10k(cells[0] for cells in tab_rows(path, comments=False)), "", 5)}
