"""Where somebody is, from a word, a point or a zone name, and what time it is there."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from companion.understanding.tables import Tables


@dataclass(frozen=True, slots=True)
class Place:
    """A place as a person would name it, its IANA zone, and its country (ISO 3166 alpha-2, or empty)."""

    name: str
    zone: str
    country: str = ""


def valid_zone(name: str | None) -> bool:
    """Whether this is an IANA zone that can be used."""
    if not name:
        return False
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def place_of_answer(tables: Tables, text: str, country: str | None) -> Place | None:
    """The place that an answer names: a city, or an IANA zone; None when there is none."""
    word = text.strip(" .!?")
    if "/" in word and valid_zone(word):
        return Place(word.rpartition("/")[2].replace("_", " "), word)
    city = tables.cities.zone_of_answer(text, country)
    return Place(city.name, city.zone, city.country) if city is not None else None


def place_of_point(tables: Tables, lat: float, lon: float) -> Place | None:
    """The nearest city to a shared location, in degrees."""
    city = tables.cities.nearest(lat, lon)
    return Place(city.name, city.zone, city.country) if city is not None else None


def local(now: datetime, zone: str | None) -> datetime:
    """The instant as a clock on the wall there shows it; as it is where the zone is unknown."""
    return now.astimezone(ZoneInfo(zone)) if zone is not None and valid_zone(zone) else now


def local_clock(now: datetime, zone: str | None) -> str:
    """Hours and minutes there, as 21:40."""
    return f"{local(now, zone):%H:%M}"
