"""Cities by name, by a point and in an answer; on a small table made by hand, and on the one that is shipped."""

from importlib.resources import files
from zoneinfo import available_timezones

import pytest

from companion.understanding.places import Cities, City, compared

TABLE = """name\talternates\tcountry\tlat\tlon\tzone\tpopulation
Berlin\t\tDE\t52.52\t13.41\tEurope/Berlin\t3426354
Birmingham\t\tGB\t52.48\t-1.90\tEurope/London\t1144900
Birmingham\t\tUS-AL\t33.52\t-86.80\tAmerica/Chicago\t196357
Kaohsiung\t\tTW\t22.62\t120.31\tAsia/Taipei\t2700000
London\t\tCA-ON\t42.98\t-81.23\tAmerica/Toronto\t422324
London\t\tGB\t51.51\t-0.13\tEurope/London\t8961989
Lyon\tLyons\tFR\t45.75\t4.85\tEurope/Paris\t520774
Mexico City\tCDMX|Ciudad de México\tMX\t19.43\t-99.13\tAmerica/Mexico_City\t12294193
Munich\tMuenchen|München\tDE\t48.14\t11.58\tEurope/Berlin\t1505005
New York City\tNYC|New York\tUS-NY\t40.71\t-74.01\tAmerica/New_York\t8804190
Nice\t\tFR\t43.70\t7.27\tEurope/Paris\t342669
Paris\t\tFR\t48.85\t2.35\tEurope/Paris\t2138551
Paris\t\tUS-TX\t33.66\t-95.56\tAmerica/Chicago\t24782
St. Louis\t\tUS-MO\t38.63\t-90.20\tAmerica/Chicago\t279695
Suva\t\tFJ\t-18.14\t178.44\tPacific/Fiji\t77366
Łódź\t\tPL\t51.77\t19.45\tEurope/Warsaw\t768755
France\t\tFR\t\t\t\t0
Germany\tDeutschland\tDE\t\t\t\t0
Ontario\tON\tCA-ON\t\t\t\t0
Texas\tTX\tUS-TX\t\t\t\t0
United Kingdom\tUK|England\tGB\t\t\t\t0
United States\tUSA|US\tUS\t\t\t\t0
"""


@pytest.fixture(scope="module")
def few() -> Cities:
    """Sixteen cities and six areas."""
    return Cities(TABLE)


@pytest.fixture(scope="module")
def text() -> str:
    """The table that is shipped."""
    return files("companion").joinpath("data/cities.tsv").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def cities(text: str) -> Cities:
    """Every city that is shipped."""
    return Cities(text)


def named(found: City | None) -> tuple[str, str] | None:
    """The name and the country of a city, if there is one."""
    return (found.name, found.country) if found else None


def test_a_city_holds_where_it_is_and_what_time_it_keeps(few: Cities) -> None:
    """All the columns of its row; the country without the state."""
    assert few.find("Paris", "US")[0] == City("Paris", "US", 33.66, -95.56, "America/Chicago", 24782)


def test_the_most_populous_city_of_a_name_comes_first(few: Cities) -> None:
    """London means the large one."""
    assert [city.country for city in few.find("London")] == ["GB", "CA"]


def test_those_of_the_country_come_before_larger_ones(few: Cities) -> None:
    """To somebody in Canada, London may be near by."""
    assert [city.country for city in few.find("London", "CA")] == ["CA", "GB"]
    assert [city.country for city in few.find("London", "FJ")] == ["GB", "CA"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("berlin", "Berlin"),
        ("BERLIN", "Berlin"),
        (" Berlin ", "Berlin"),
        ("München", "Munich"),
        ("munchen", "Munich"),
        ("Muenchen", "Munich"),
        ("nyc", "New York City"),
        ("New York", "New York City"),
        ("ciudad de mexico", "Mexico City"),
        ("lodz", "Łódź"),
        ("ŁÓDŹ", "Łódź"),
        ("st louis", "St. Louis"),
        ("Saint Louis", "St. Louis"),
    ],
)
def test_case_accents_and_other_names_do_not_matter(few: Cities, name: str, expected: str) -> None:
    """However it is typed, it is that city."""
    assert [city.name for city in few.find(name)] == [expected]


def test_a_name_that_nobody_gave_a_city_finds_none(few: Cities) -> None:
    """Nor does a country, which is no city."""
    assert few.find("Atlantis") == few.find("Germany") == few.find("") == ()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("São Paulo", "sao paulo"),
        ("St. Louis", "st louis"),
        ("Saint-Étienne", "st etienne"),
        ("Xi'an", "xian"),
        ("Stoke-on-Trent", "stoke on trent"),
        ("Ærø", "aero"),
        ("D.C.", "dc"),
    ],
)
def test_names_are_compared_without_what_keyboards_lack(name: str, expected: str) -> None:
    """No case, no accents, no points; hyphens are spaces."""
    assert compared(name) == expected


@pytest.mark.parametrize(
    ("lat", "lon", "expected"),
    [
        (52.0, 13.0, "Berlin"),
        (48.0, 11.0, "Munich"),
        (40.0, -74.0, "New York City"),
        (-17.0, -179.5, "Suva"),
        (89.9, 0.0, "Berlin"),
    ],
)
def test_the_nearest_city_to_a_point(few: Cities, lat: float, lon: float, expected: str) -> None:
    """Across the line where the date changes too."""
    found = few.nearest(lat, lon)
    assert found is not None
    assert found.name == expected


def test_without_a_table_nothing_is_near_and_nothing_is_found() -> None:
    """An empty text is an empty world."""
    nothing = Cities("")
    assert nothing.nearest(0, 0) is None
    assert nothing.find("Berlin") == ()
    assert nothing.zone_of_answer("Berlin") is None


def test_the_table_is_not_parsed_before_somebody_asks() -> None:
    """A text that cannot be parsed does no harm until then."""
    broken = Cities("name\nnot a row")
    with pytest.raises(ValueError, match="unpack"):
        broken.find("Berlin")


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("Berlin", ("Berlin", "DE")),
        ("berlin!!", ("Berlin", "DE")),
        ("I live in Berlin", ("Berlin", "DE")),
        ("i'm in berlin right now", ("Berlin", "DE")),
        ("berlin, germany", ("Berlin", "DE")),
        ("new york city", ("New York City", "US")),
        ("New York", ("New York City", "US")),
        ("near Munich", ("Munich", "DE")),
        ("in a small town close to Lyon", ("Lyon", "FR")),
        ("Hamburg, but I travel a lot", ("Hamburg", "DE")),
        ("I'm in Tokyo this week", ("Tokyo", "JP")),
        ("just outside of Leeds", ("Leeds", "GB")),
        ("I live with my husband in Leeds", ("Leeds", "GB")),
        ("north of Hamburg", ("Hamburg", "DE")),
        ("between Berlin and Hamburg", ("Berlin", "DE")),
        ("i work in berlin as a nurse", ("Berlin", "DE")),
        ("My place is in Osaka", ("Osaka", "JP")),
        ("I moved to Madrid last year", ("Madrid", "ES")),
        ("london now, but delhi is home", ("London", "GB")),
        ("the hague", ("The Hague", "NL")),
        ("Cologne", ("Köln", "DE")),
        ("Lodz", ("Łódź", "PL")),
        ("kiev", ("Kyiv", "UA")),
        ("Bangalore", ("Bengaluru", "IN")),
        ("LA", ("Los Angeles", "US")),
        ("NYC", ("New York City", "US")),
        ("nyc", ("New York City", "US")),
        ("Mexico City", ("Mexico City", "MX")),
        ("Nice", ("Nice", "FR")),
    ],
)
def test_an_answer_names_a_city(cities: Cities, answer: str, expected: tuple[str, str]) -> None:
    """Alone, in a sentence, or near to it."""
    assert named(cities.zone_of_answer(answer)) == expected


@pytest.mark.parametrize(
    ("answer", "zone"),
    [
        ("London UK", "Europe/London"),
        ("London, Ontario", "America/Toronto"),
        ("Paris, Texas", "America/Chicago"),
        ("paris tx", "America/Chicago"),
        ("Paris, France", "Europe/Paris"),
        ("Portland, Maine", "America/New_York"),
        ("portland, or", "America/Los_Angeles"),
        ("Cambridge MA", "America/New_York"),
        ("Perth", "Australia/Perth"),
        ("perth, scotland", "Europe/London"),
        ("San José, Costa Rica", "America/Costa_Rica"),
        ("San Jose", "America/Los_Angeles"),
        ("st petersburg russia", "Europe/Moscow"),
        ("tbilisi, georgia", "Asia/Tbilisi"),
        ("atlanta georgia", "America/New_York"),
        ("Mexico, Guadalajara", "America/Mexico_City"),
        ("reading uk", "Europe/London"),
        ("nice france", "Europe/Paris"),
        ("bath, england", "Europe/London"),
        ("Washington", "America/New_York"),
        ("Washington state", "America/Los_Angeles"),
    ],
)
def test_a_country_or_a_state_tells_cities_of_one_name_apart(cities: Cities, answer: str, zone: str) -> None:
    """Whichever comes first, in full or in two letters."""
    found = cities.zone_of_answer(answer)
    assert found is not None
    assert found.zone == zone


def test_an_area_without_a_city_of_that_name_is_not_overheard(few: Cities) -> None:
    """A Lyon in Ontario is not the one in France, whatever it is."""
    assert named(few.zone_of_answer("Lyon, Ontario")) == ("London", "CA")
    assert named(few.zone_of_answer("Lyon, United States")) is None


def test_the_country_they_live_in_prefers_its_own_cities(cities: Cities) -> None:
    """Birmingham is in Alabama to an American."""
    assert named(cities.zone_of_answer("Birmingham", "US")) == ("Birmingham", "US")
    assert named(cities.zone_of_answer("Birmingham")) == ("Birmingham", "GB")


@pytest.mark.parametrize(
    ("answer", "zone"),
    [
        ("Germany", "Europe/Berlin"),
        ("Japan", "Asia/Tokyo"),
        ("somewhere in Germany", "Europe/Berlin"),
        ("a village in the south of France", "Europe/Paris"),
        ("uk", "Europe/London"),
        ("Scotland", "Europe/London"),
        ("The Netherlands", "Europe/Amsterdam"),
        ("I am from Kenya", "Africa/Nairobi"),
        ("Bavaria, Germany", "Europe/Berlin"),
        ("California", "America/Los_Angeles"),
    ],
)
def test_a_country_that_keeps_one_time_is_answer_enough(cities: Cities, answer: str, zone: str) -> None:
    """Its largest city stands for it."""
    found = cities.zone_of_answer(answer)
    assert found is not None
    assert found.zone == zone


@pytest.mark.parametrize("answer", ["USA", "the US", "America", "Spain", "Texas", "Australia", "Georgia"])
def test_a_country_that_keeps_several_times_is_not(cities: Cities, answer: str) -> None:
    """Nor is a name that two areas share."""
    assert cities.zone_of_answer(answer) is None


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("Amsterdm", "Amsterdam"),
        ("Philadelpia", "Philadelphia"),
        ("Melbourn", "Melbourne"),
        ("sidney", "Sydney"),
        ("San Fransisco", "San Francisco"),
        ("new yrok", "New York City"),
        ("in Hambrug", "Hamburg"),
    ],
)
def test_one_wrong_letter_in_a_long_name_is_forgiven(cities: Cities, answer: str, expected: str) -> None:
    """One too many, one too few, another one, or two changed round."""
    found = cities.zone_of_answer(answer)
    assert found is not None
    assert found.name == expected


@pytest.mark.parametrize("answer", ["Rme", "Pariz", "Lond", "berl"])
def test_short_names_must_be_right(cities: Cities, answer: str) -> None:
    """A letter more or less is another word there."""
    assert cities.zone_of_answer(answer) is None


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("I'm from Paris but live in Berlin now", "Berlin"),
        ("I was born in Cardiff and I live in Bristol", "Bristol"),
        ("Bristol but born in Cardiff", "Bristol"),
        ("I don't live in Berlin", None),
        ("not in Berlin any more", None),
    ],
)
def test_where_they_are_counts_more_than_where_they_are_from(cities: Cities, answer: str, expected: str | None) -> None:
    """An origin gives way, and a place they deny is none."""
    found = cities.zone_of_answer(answer)
    assert (found.name if found else None) == expected


@pytest.mark.parametrize(
    "answer",
    [
        "nowhere",
        "why?",
        "Why do you ask?",
        "I don't know",
        "idk",
        "it's complicated",
        "home",
        "at work",
        "in bed",
        "in my room",
        "in the kitchen",
        "on the moon",
        "earth",
        "in the middle of nowhere",
        "I'd rather not say",
        "none of your business",
        "that is private",
        "it is a secret",
        "I am at my mom's house",
        "im in the car",
        "in my dreams",
        "you first",
        "guess",
        "skip",
        "yes",
        "no",
        "ok",
        "what?",
        "nice",
        "reading",
        "la",
        "Europe",
        "the internet",
        "",
        "?!",
        "🙂",
        "12345",
    ],
)
def test_answers_that_name_no_place_find_none(cities: Cities, answer: str) -> None:
    """Ordinary words, though somewhere a town may be called so."""
    assert cities.zone_of_answer(answer) is None


def test_a_very_long_answer_is_read_at_its_beginning(cities: Cities) -> None:
    """A page of text is as good as its first lines."""
    assert named(cities.zone_of_answer("I live in Berlin. " + "and so it goes on " * 5_000)) == ("Berlin", "DE")


def test_every_row_of_the_table_can_be_parsed_and_keeps_a_known_time(text: str) -> None:
    """Seven columns, a country of two letters, degrees on the globe and a zone that exists."""
    zones = available_timezones()
    for line in text.splitlines()[1:]:
        _, _, country, lat, lon, zone, population = line.split("\t")
        assert len(country.split("-")[0]) == 2
        if zone:
            assert zone in zones
            assert abs(float(lat)) <= 90
            assert abs(float(lon)) <= 180
            assert int(population) >= 0


def test_the_table_is_sorted_and_small(text: str) -> None:
    """So that a new edition is a small diff, and the package stays light."""
    rows = text.splitlines()[1:]
    assert rows == sorted(rows)
    assert len(rows) == len(set(rows))
    assert len(text.encode()) <= 700_000


@pytest.mark.parametrize(
    "capital",
    ["Paris", "Tokyo", "Nairobi", "Canberra", "Ottawa", "Brasília", "Vaduz", "Reykjavík", "Suva", "Bern", "Valletta"],
)
def test_capitals_are_in_the_table_however_small(cities: Cities, capital: str) -> None:
    """People name them."""
    assert cities.find(capital)
