"""Whether a value tells of work or school: a living, a field, a degree, a year of school; words alone are looked at."""

from companion.understanding.fact_checks import anything, for_fun, job, lasting, origin
from companion.understanding.fact_words import FIELDS, JOBS, LANGUAGES, PRESENT, WORKPLACES
from companion.understanding.life_words import CLASSES, NATIONS, SCHOOLS, SEEN, TRADES
from companion.understanding.people import FORMS, NUMBERS
from companion.understanding.roles import FAMILY
from companion.understanding.said import Said

_TRADING = frozenset(
    "selling teaching fixing driving cleaning building designing managing cooking writing helping making cutting "
    "serving "
    "delivering painting training repairing taking caring looking running testing".split()
)
_VENTURES = frozenset(
    "business cafe blog farm bakery company cart stand stall truck shelter daycare boutique brewery website shop store "
    "channel podcast charity nonprofit bnb inn school workshop kiosk service lab team department".split()
)


def occupation(said: Said) -> bool:
    """Whether it can be what one's work is: a trade, a line of work, or a doing with what is done."""
    if len(said.words) == 1 and said.words[0].endswith("ing"):
        return said.words[0] not in _JUDGED and not said.after
    doing = said.words[0] in _TRADING and len(said.words) > 1 and PRESENT.isdisjoint(said.words)
    return job(said) or said.words[-1] in FIELDS or said.words[-1] in TRADES or doing


_JUDGED = frozenset(
    "boring exhausting tiring interesting amazing killing demanding annoying rewarding frustrating challenging "
    "draining "
    "depressing exciting stressing fulfilling satisfying overwhelming ending changing going being".split()
)


def headed(said: Said) -> bool:
    """Whether it is a trade of somewhere, as in `the manager of a gym`."""
    if "of" not in said.words[1:] or not said.article:
        return False
    at = said.words.index("of")
    head = said.words[at - 1]
    ruled = head in _HEADING and said.words[-1] in WORKPLACES | FIELDS | _VENTURES
    return ruled and PRESENT.isdisjoint(said.words)


_HEADING = JOBS | {"head", "owner", "boss", "chief", "leader"}


def trained(said: Said) -> bool:
    """Whether it is a trade that one learns."""
    return said.article and job(said)


def ridden(said: Said) -> bool:
    """Whether it is something of one's own to ride on."""
    return said.article and said.words[-1] in _RIDDEN


_RIDDEN = frozenset("scooter motorcycle motorbike harley moped bike bicycle skateboard vespa".split())


def vehicle(said: Said) -> bool:
    """Whether it names a make, as in `a 1998 honda`."""
    return (
        said.article and len(said.words) <= 3 and lasting(said) and said.words[-1] not in ("mess", "wreck", "disaster")
    )


def came_from(said: Said) -> bool:
    """Whether it is where somebody comes from, not one of two ends of a move."""
    return said.after != "to" and origin(said)


def press(said: Said) -> bool:
    """Whether it is a paper or the like that one writes for."""
    return said.article and said.words[-1] in ("magazine", "newspaper", "blog", "website", "paper", "show")


_HAULING = frozenset("ice garbage tow delivery food dump semi fire school city tour mail bread moving".split())


def hauled(said: Said) -> bool:
    """Whether it is what some drive for a living, as in `an ice cream truck`."""
    return said.article and said.words[0] in _HAULING and said.words[-1] in ("truck", "van", "bus")


def venture(said: Said) -> bool:
    """Whether it is a business or the like that somebody runs."""
    own = said.clause.line.words[said.first - 1] == "own"
    return (said.article or own) and (said.words[-1] in WORKPLACES or said.words[-1] in _VENTURES)


def enterprise(said: Said) -> bool:
    """Whether it is called a business, as in `a dog walking business`."""
    return said.words[-1] in ("business", "company") and len(said.words) > 1


_DEALT = frozenset(
    "code taxes nails hair houses offices homes pools windows boilers cars computers tables weddings parties "
    "children kids "
    "dogs cakes insurance phones bikes engines trucks planes grants websites software roofs lawns carpets gardens "
    "machines drinks coffee packages food pizzas pizza mail newspapers groceries flowers records clients patients "
    "customers students toddlers preschoolers lessons classes".split()
)


def expected(said: Said) -> bool:
    """Whether it is a child that is on the way."""
    return said.words[-1] in _BORN


def dealt(said: Said) -> bool:
    """Whether it is what some earn their living with, as in `clean houses`."""
    return (
        not said.article
        and not for_fun(said)
        and said.words[-1] in _DEALT
        and len(said.words) < 4
        and said.words[0] not in NUMBERS
    )


def year_of_school(said: Said) -> bool:
    """Whether it is somebody in a year of school, as in `a high school senior`."""
    last = said.words[-1]
    placed = not SCHOOLS.isdisjoint(said.words[:-1]) or (said.after == "in" and not SCHOOLS.isdisjoint(said.rest))
    return last in ("freshman", "sophomore", "undergrad", "undergraduate", "grader") or (
        last in ("junior", "senior") and placed
    )


def pupil(said: Said) -> bool:
    """Whether it is a student of some school, as in `a college student`."""
    return said.words[-1] in ("student", "students") and said.words[0] not in ("good", "bad", "former", "terrible")


def major(said: Said) -> bool:
    """Whether it is somebody with a major, as in `a history major`."""
    return said.words[-1] in ("major", "majors") and len(said.words) > 1 and anything(said)


_DEGREES = frozenset("degree masters master's bachelors bachelor's phd doctorate diploma ged mba associates".split())


def degree(said: Said) -> bool:
    """Whether it is a degree by itself."""
    return said.words[-1] in _DEGREES and said.after not in ("in", "of")


def classes(said: Said) -> bool:
    """Whether these are lessons of a school, not of a pastime."""
    return said.words[-1] in ("classes", "courses") and said.words[0] in (
        "night", "evening", "online", "college", "summer", "ap", "honors",
    )  # fmt: skip


def field_at_length(said: Said) -> bool:
    """Whether it ends in a word for a line of work, as in `the human services field`."""
    return said.words[-1] in ("field", "industry", "sector") and len(said.words) > 1


def somewhere(said: Said) -> bool:
    """Whether it is a place of work among others, as in `a small law firm downtown`."""
    return said.article and not WORKPLACES.isdisjoint(said.words) and "of" not in said.words[:1]


def nation_in_part(said: Said) -> bool:
    """Whether it is a nationality one has in part."""
    return said.words[-1] in NATIONS


_ENDING = ("yorker", "londoner", "parisian", "berliner", "californian", "texan", "floridian", "hawaiian", "aussie", "kiwi",
           "brit", "scot", "canadian", "citizen", "immigrant", "swede", "dane", "finn", "dubliner", "bostonian",
           "aussie", "alaskan", "southerner", "midwesterner", "northerner", "islander")  # fmt: skip


def dweller(said: Said) -> bool:
    """Whether it is somebody of a place, as in `a new yorker`."""
    return said.article and said.words[-1] in _ENDING and len(said.words) < 4


def siblings(said: Said) -> bool:
    """Whether it is how many children there were, as in `the oldest of five`."""
    return (said.words[0] in NUMBERS and len(said.words) == 1) or any(
        word in FORMS or word in ("boys", "girls", "kids", "children", "siblings") for word in said.words
    )


_BORN = frozenset("boy boys girl girls kid kids baby babies child children twins triplets".split())


def family_of(said: Said) -> bool:
    """Whether it is a family of some kind, as in `a family of doctors`."""
    return said.words[:2] == ("family", "of") or said.words[-1] == "family"


def elders(said: Said) -> bool:
    """Whether they are those by whom one is raised."""
    return said.words[-1] in FORMS and FORMS[said.words[-1]][0] in FAMILY


def to_work(said: Said) -> bool:
    """Whether it is a post of some kind, as in `a new job`."""
    posts = ("job", "jobs", "work") if said.statement.modality == "wish" else ("job", "jobs")
    return said.words[-1] in posts and said.after not in ("to", "for")


def languages_known(said: Said) -> bool:
    """Whether it is a language or several."""
    return said.words[-1] in LANGUAGES or said.words[-1] == "languages"


def belt(said: Said) -> bool:
    """Whether it is an art one holds a belt in."""
    return said.words[-1] in CLASSES or lasting(said)


_BUILT = frozenset("scar birthmark mole limp lisp stutter mohawk mullet goatee ponytail dimple".split())
_MEMORIES = frozenset("memory voice temper smile laugh accent sense personality".split())


def build(said: Said) -> bool:
    """Whether it is something of the body or the character one has for good."""
    last = said.words[-1]
    shown = last in _BUILT or (last in _MEMORIES and len(said.words) > 1)
    inked = "of" in said.words and not SEEN.isdisjoint(said.words[:2])
    return (said.article and (shown or inked)) or said.words[-3:] == ("sense", "of", "humor")
