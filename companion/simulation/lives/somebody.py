"""Somebody who lives: where, with whom, doing what, and when they tend to write."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from companion.simulation.lives.dice import Dice


@dataclass(frozen=True, slots=True)
class Home:
    """A city, its zone and country, and where its middle lies, in degrees."""

    city: str
    zone: str
    country: str
    lat: float
    lon: float


HOMES = (
    Home("Berlin", "Europe/Berlin", "DE", 52.52, 13.41),
    Home("London", "Europe/London", "GB", 51.51, -0.13),
    Home("Lisbon", "Europe/Lisbon", "PT", 38.72, -9.13),
    Home("Helsinki", "Europe/Helsinki", "FI", 60.17, 24.94),
    Home("New York", "America/New_York", "US", 40.71, -74.01),
    Home("Los Angeles", "America/Los_Angeles", "US", 34.05, -118.24),
    Home("Toronto", "America/Toronto", "CA", 43.71, -79.40),
    Home("St. John's", "America/St_Johns", "CA", 47.56, -52.71),
    Home("Mumbai", "Asia/Kolkata", "IN", 19.07, 72.88),
    Home("Kathmandu", "Asia/Kathmandu", "NP", 27.70, 85.32),
    Home("Tokyo", "Asia/Tokyo", "JP", 35.69, 139.69),
    Home("Singapore", "Asia/Singapore", "SG", 1.29, 103.85),
    Home("Adelaide", "Australia/Adelaide", "AU", -34.93, 138.60),
    Home("Sydney", "Australia/Sydney", "AU", -33.87, 151.21),
    Home("Auckland", "Pacific/Auckland", "NZ", -36.85, 174.76),
    Home("São Paulo", "America/Sao_Paulo", "BR", -23.55, -46.64),
    Home("Santiago", "America/Santiago", "CL", -33.46, -70.65),
    Home("Johannesburg", "Africa/Johannesburg", "ZA", -26.20, 28.04),
    Home("Nairobi", "Africa/Nairobi", "KE", -1.28, 36.82),
    Home("Honolulu", "Pacific/Honolulu", "US", 21.31, -157.86),
)
"""Where people live: both hemispheres, with and without summer time, some of them off by half and quarter hours."""
_NAMES = (
    "Anna", "Marek", "Sofie", "Tomas", "Ines", "Bruno", "Pia", "Oskar", "Lena", "Yusuf", "Mira", "Hugo", "Clara", "Nils",
    "Amara", "Felix", "Greta", "Ivan", "Noor", "Paul", "Ruth", "Samir", "Tilda", "Viktor", "Wanda", "Elif", "Dario",
    "Kaito", "Priya", "Joao", "Edith", "Malik", "Zofia", "Rafael", "Ingrid", "Cormac",
)  # fmt: skip
_PETS = ("Basil", "Pixel", "Mochi", "Biscuit", "Waffle", "Pepper", "Ludo", "Nacho", "Socks", "Figaro")
_SPECIES = ("cat", "dog", "rabbit", "parrot", "tortoise", "hamster")
_TRADES = (
    ("a nurse", "in a hospital"), ("a baker", "in a bakery"), ("a teacher", "at a school"), ("a carpenter", "in a workshop"),
    ("an accountant", "in an office"), ("a bus driver", "for the city"), ("a student", "in a bar at weekends"),
    ("a librarian", "in the library"), ("a gardener", "outdoors"), ("a programmer", "from home"), ("a cook", "in a canteen"),
    ("a translator", "for a publisher"), ("a vet", "with animals"), ("a postman", "on a bike"),
)  # fmt: skip
_HOBBIES = (
    "climbing",
    "swimming",
    "chess",
    "photography",
    "gardening",
    "running",
    "singing",
    "baking",
    "cycling",
    "birdwatching",
)
_CRAFTS = ("pottery", "the cello", "knitting", "Italian", "juggling", "woodwork", "salsa", "calligraphy", "the ukulele")
_TOWNS = (
    "Graz",
    "Leeds",
    "Porto",
    "Tampere",
    "Boston",
    "Winnipeg",
    "Pune",
    "Kyoto",
    "Perth",
    "Hamilton",
    "Recife",
    "Durban",
)
_SPAN_OF_STARTS = 300
"""Days over which the beginnings of lives are spread, so that every season and every change of clocks is lived."""
_FIRST = datetime(2026, 3, 2, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Habits:
    """How somebody writes: the local hours, and in how many of a hundred days they are talkative or silent.

    `greets` and `leaves` are how often, of a hundred talks, they begin with a greeting and end with a goodbye.
    """

    hours: tuple[int, ...]
    talkative: int
    silent: int
    greets: int
    leaves: int


@dataclass(frozen=True, slots=True)
class Somebody:
    """One simulated person; `first_talk` tells that they begin with the questions, `slots` fill their lines."""

    seed: int
    number: int
    home: Home
    start: datetime
    soul: str
    first_talk: bool
    habits: Habits
    slots: Mapping[str, str]

    @property
    def name(self) -> str:
        """What they are called."""
        return self.slots["name"]


def somebody(seed: int, number: int) -> Somebody:
    """The person of this number, always the same for the same seed."""
    dice = Dice(seed, number, "who")
    home = dice.pick(HOMES)
    day = _FIRST + timedelta(days=dice.between(0, _SPAN_OF_STARTS))
    start = datetime.combine(day.date(), time(7, 30), ZoneInfo(home.zone)).astimezone(UTC)
    return Somebody(seed, number, home, start, dice.digits(), dice.happens(35), _habits(dice), _slots(dice, home))


def _habits(dice: Dice) -> Habits:
    hours = dice.pick(((7, 12, 21), (8, 13, 18), (9, 19), (6, 22), (11, 16, 20), (10, 23), (20,), (13, 17, 22)))
    return Habits(hours, dice.between(10, 45), dice.between(15, 45), dice.between(30, 90), dice.between(40, 95))


def _slots(dice: Dice, home: Home) -> Mapping[str, str]:
    names = list(_NAMES)
    people = {}
    for role in ("name", "boss", "colleague", "sister", "brother", "friend", "mate", "partner", "child", "neighbour"):
        people[role] = names.pop(dice.between(0, len(names) - 1))
    trade, job = dice.pick(_TRADES)
    return {
        **people,
        "city": home.city,
        "town": dice.pick(_TOWNS),
        "trade": trade,
        "job": job,
        "species": dice.pick(_SPECIES),
        "pet": dice.pick(_PETS),
        "hobby": dice.pick(_HOBBIES),
        "craft": dice.pick(_CRAFTS),
    }
