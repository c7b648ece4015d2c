"""Whether a value fits its relation: a place, a job, a school, a liking that outlasts the moment; words alone are looked at."""

from companion.understanding.fact_words import (
    DIETS,
    FAITHS,
    FIELDS,
    FOODS_LEFT,
    HOLLOW,
    INSTRUMENTS,
    JOBS,
    KEPT,
    LANGUAGES,
    MONTHS,
    NAMELESS,
    OUTINGS,
    PLACES,
    PRESENT,
    SPORTS,
    STANDINGS,
    STATUSES,
    WORKPLACES,
)
from companion.understanding.life_words import (
    GROUPS,
    SCHOOLS,
)
from companion.understanding.people import FORMS
from companion.understanding.said import Said


def anything(said: Said) -> bool:
    """Whether it is anything of its own, not `it` or `that`."""
    return said.words[0] not in HOLLOW


def lasting(said: Said) -> bool:
    """Whether a liking outlives the moment: not `this`, not `you`, not today."""
    bound = not PRESENT.isdisjoint((*said.words, *said.rest)) and said.rest[:2] != _OF_LATE
    bound = bound or said.after in ("when", "how", "what", "that")
    return (
        not bound
        and (anything(said) or _being(said))
        and said.statement.modality != "hypothetical"
        and not said.statement.did
    )


_OF_LATE = ("these", "days")
"""What has been so for a while, and may well go on."""


def _being(said: Said) -> bool:
    """Whether it is `being outdoors` or `having friends`, which outlast the moment."""
    return (
        said.words[0] in ("being", "having", "going", "getting")
        and len(said.words) > 1
        and said.words[1] in _WHERE
        and said.words[-1] not in _CHORES
    )


_CHORES = frozenset("hold traffic line queue stuck ignored".split())
_WHERE = frozenset(
    "alone late bored around inside outside outdoors indoors near active busy friends company animals pets in "
    "by on kids to out swimming hiking camping fishing shopping together tattoos up".split()
)


def feared(said: Said) -> bool:
    """Whether it is something feared for good."""
    return lasting(said) and not (said.words[0].endswith("ing") and len(said.words) > 1)


def named(said: Said) -> bool:
    """Whether it is written as a name."""
    return said.text[0].isupper() and anything(said) and len(said.words) <= 3 and said.words[0] not in NAMELESS


_NO_PLACE = frozenset(
    "fear hope peace denial poverty moment past future present head dream dreams bed pain chaos silence shadows sin "
    "danger "
    "misery world hell heaven tears left right side end top seat table chair room work bathroom school sweatpants "
    "pyjamas debt "
    "harmony luxury style comfort isolation shame guilt darkness limbo front back middle jeans own mind body skin "
    "other "
    "another next one two three new pajamas single parent household alone pj's".split()
)


def place(said: Said) -> bool:
    """Whether it is somewhere one can live."""
    if said.words[-1] in PLACES and len(said.words) + said.article > 1:
        return True
    if not anything(said) or said.words[-1] in _NO_PLACE or said.words[0] in _NO_FIRST:
        return False
    written = any(part[0].isupper() for part in said.text.split())
    return said.text.lower() not in MONTHS if written else _plain_place(said)


_TO_DO = tuple((verb,) for verb in "be become study work pursue live start attend".split())


def _plain_place(said: Said) -> bool:
    """Whether a place in small letters may be one: nothing of the sentence has a capital."""
    going_on = said.after != "to" or said.rest[1:2] in _TO_DO
    plain = said.clause.line.sentence.islower() and said.words[0].isalpha() and going_on
    return plain and (not said.article or len(said.words) > 1)


_NO_FIRST = _NO_PLACE - {"new", "left"}


def origin(said: Said) -> bool:
    """Whether it is somewhere one can come from."""
    return (
        place(said)
        and said.words[0] not in MONTHS
        and said.words[0] not in ("early", "work", "school", "home")
        and said.words[-1] not in ("family", "background", "care")
    )


def job(said: Said) -> bool:
    """Whether it ends in a word for a trade."""
    if said.words[0] == "one":
        return False
    last = said.words[said.words.index("of") - 1] if "of" in said.words[1:] else said.words[-1]
    known = (last in JOBS or last.removesuffix("s") in JOBS or _trade(said.words)) and _of_what(said.words)
    return known and said.words[0] not in (
        "bad",
        "terrible",
        "good",
        "great",
        "real",
        "total",
        "better",
        "born",
        "no",
        "hard",
    )


def _of_what(words: tuple[str, ...]) -> bool:
    """Whether nothing follows with an `of`, or what one teaches or heads, as in `teacher of Italian`."""
    return "of" not in words or words[words.index("of") - 1] in _OF_SOMETHING


_OF_SOMETHING = frozenset("teacher professor lecturer director manager".split())
_TRADES = ("ologist", "iatrist", "grapher", "keeper", "smith", "tender", "herder")
_NO_TRADE = frozenset("scorekeeper peacekeeper wordsmith keeper".split())


def _trade(words: tuple[str, ...]) -> bool:
    """Whether the word is made as words for trades are, or it is the owner of a place of work."""
    last = words[-1]
    owner = last == "owner" and (words[-2:-1] == ("business",) or not WORKPLACES.isdisjoint(words[:-1]))
    return owner or (last.endswith(_TRADES) and last not in _NO_TRADE)


def of_job(said: Said) -> bool:
    """Whether it is a trade with its article, as in `a nurse`."""
    return said.article and job(said)


_NO_WORK = frozenset("team couple unit family favour favor hobby group charm treat dream whole rule".split())


def worked(said: Said) -> bool:
    """Whether it is what one works as."""
    return said.article and anything(said) and said.words[-1] not in _NO_WORK


def standing(said: Said) -> bool:
    """Whether it is a state of being in or out of work."""
    if said.words in (("self", "employed"), ("freelance",), ("out", "of", "work")):
        return True
    return said.words[0] in STANDINGS and (len(said.words) == 1 or said.words[-1] in JOBS)


_NO_COMPANY = frozenset(
    "home night nights least work weekends free hours days weeks months years money living time fun it noon day "
    "christmas "
    "peanuts food rent minimum morning evening moment dawn".split()
)


def company(said: Said) -> bool:
    """Whether it can be whom one works for."""
    head, last = said.words[0], said.words[-1]
    alone = len(said.words) == 1
    free = head in _NO_COMPANY and (alone or last in _NO_COMPANY)
    free |= last in _NO_COMPANY - {"home", "food"} and head != "home"
    return (said.article or anything(said)) and not free and not head.isdigit() and last not in FORMS


def workplace(said: Said) -> bool:
    """Whether it is a place of work with its article."""
    return said.article and said.words[-1] in WORKPLACES


def field(said: Said) -> bool:
    """Whether it is a line of work."""
    return said.words[-1] in FIELDS


def diet(said: Said) -> bool:
    """Whether it names what one eats."""
    return (said.words[0] in DIETS and len(said.words) == 1) or said.words in (("gluten", "free"), ("dairy", "free"))


def belief(said: Said) -> bool:
    """Whether it is a faith."""
    return said.words[-1] in FAITHS and len(said.words) <= 2


def status(said: Said) -> bool:
    """Whether it is a state of being married or not."""
    single = said.words[0] in STATUSES and len(said.words) == 1
    ends = said.after in (
        "",
        "and",
        "with",
        "but",
        "now",
        "for",
        "once",
        "since",
        "last",
        "this",
        "next",
        "when",
        "twice",
    )
    return (single and (ends or _dated(said))) or _wed(said)


def _dated(said: Said) -> bool:
    """Whether it is said when, as in `engaged in May`, and not in what."""
    when = said.rest[1:3]
    known = not MONTHS.isdisjoint(when) or not _SEASONS.isdisjoint(when) or "".join(when[:1]).isdigit()
    return said.after == "in" and known


_SEASONS = frozenset("spring summer autumn fall winter".split())
_NO_SPOUSE = frozenset(
    "this that sofa couch bed computer coffee pizza chocolate music sea gym job work career phone laptop game".split()
)


def _wed(said: Said) -> bool:
    """Whether `married to` somebody is said, not to a job."""
    return said.words in (("married",), ("engaged",)) and said.after == "to" and _NO_SPOUSE.isdisjoint(said.rest)


def no_food(said: Said) -> bool:
    """Whether it is a food that is left out."""
    return said.words[0] in FOODS_LEFT and said.statement.denied and len(said.words) == 1


def date(said: Said) -> bool:
    """Whether a month is in it."""
    return not MONTHS.isdisjoint(said.words)


_NO_ALLERGY = frozenset(
    "work mondays people bullshit drama mornings stupidity commitment fun exercise idiots love nonsense".split()
)


def allergen(said: Said) -> bool:
    """Whether one can be allergic to it in earnest."""
    return anything(said) and _NO_ALLERGY.isdisjoint(said.words)


def subject(said: Said) -> bool:
    """Whether it can be studied."""
    blind = said.words[0] in (
        "hard",
        "late",
        "harder",
        "alone",
        "abroad",
        "here",
        "at",
        "on",
        "every",
        "all",
        "best",
        "better",
    )
    return anything(said) and not blind and PRESENT.isdisjoint(said.words)


def language(said: Said) -> bool:
    """Whether it is a language."""
    return said.words[0] in LANGUAGES or said.words[-1] in LANGUAGES or said.words == ("sign", "language")


def sport(said: Said) -> bool:
    """Whether it is a sport or a game."""
    return said.words[-1] in SPORTS or said.words[-2:] == ("ping", "pong")


def instrument(said: Said) -> bool:
    """Whether it is an instrument."""
    return said.words[-1] in INSTRUMENTS


def outing(said: Said) -> bool:
    """Whether it is done outdoors for pleasure."""
    return said.words[0] in OUTINGS


def collected(said: Said) -> bool:
    """Whether it is collected."""
    return said.words[-1] in KEPT or (said.words[-1].endswith("s") and lasting(said) and not said.article)


def is_own(said: Said) -> bool:
    """Whether it can be owned."""
    strange = said.words[0] in ("up", "mistakes", "mess") or (not said.article and not said.words[0].isalpha())
    return lasting(said) and not strange


_NO_OWNERS = frozenset(
    "bus train taxi cab tram ambulance forklift lorry uber lot rental school bargain crazy nuts wall way hour".split()
)


def driven(said: Said) -> bool:
    """Whether it is a vehicle of one's own."""
    return said.article and anything(said) and said.words[-1] not in _NO_OWNERS


def jobs(said: Said) -> bool:
    """Whether several are said to have a job, as in `both my parents are teachers`."""
    last = said.words[-1]
    return not said.article and last.endswith("s") and last not in JOBS and job(said)


def played_for(said: Said) -> bool:
    """Whether it is `a professional tennis player`."""
    return said.article and said.words[-1] == "player" and said.words[0] in ("professional", "pro", "semi-pro")


def employed_in(said: Said) -> bool:
    """Whether it is a force or a service."""
    return said.words[-1] in GROUPS and (said.article or said.words[-1] in ("fbi", "cia", "military"))


_JUST_NOW = frozenset("today right now until till tonight tomorrow this all".split())


def in_school(said: Said) -> bool:
    """Whether it is a school, a college or a year of one."""
    if said.after in _JUST_NOW:
        return False
    if said.words[0] == "year" and len(said.words) == 2 and said.words[1].isdigit():
        return True
    return said.words[-1] in SCHOOLS and "old" not in said.words


def at_school(said: Said) -> bool:
    """Whether it is a place of study by name or kind, not `at school` as one is at home."""
    return in_school(said) and said.words != ("school",) and not NAMELESS.issuperset(said.words)


def school_named(said: Said) -> bool:
    """Whether it is a place of study by kind or by name."""
    return in_school(said) or (said.text[0].isupper() and anything(said) and not said.article)


def band(said: Said) -> bool:
    """Whether it is a group one plays or sings in."""
    return said.article and said.words[-1] in ("band", "choir", "orchestra", "club", "team", "play")


def name_of(said: Said) -> bool:
    """Whether it is written as the name of a firm."""
    return said.text[0].isupper() and company(said) and said.words[0] not in MONTHS


def studied(said: Said) -> bool:
    """Whether a degree is held in it in earnest."""
    return subject(said) and said.words[0] not in ("procrastination", "sarcasm", "overthinking", "bullshit", "being")


def college(said: Said) -> bool:
    """Whether it is a place of study that one went to, not school this morning."""
    return in_school(said) and said.words != ("school",)


def on_place(said: Said) -> bool:
    """Whether it is a kind of place."""
    return said.words[-1] in PLACES


def dwelling(said: Said) -> bool:
    """Whether it is somewhere to live that one rents or shares."""
    return said.article and said.words[-1] in ("apartment", "flat", "house", "condo", "room", "studio", "duplex")


def between(said: Said) -> bool:
    """Whether it is being between jobs."""
    return said.words == ("jobs",)


def relationship(said: Said) -> bool:
    """Whether it is a relationship."""
    return said.words[-1] == "relationship"


_TRADED = frozenset("insurance mail pizza pizzas hair food jewelry packages clothes software websites tables".split())


def for_fun(said: Said) -> bool:
    """Whether it is said to be a pastime."""
    return said.rest[:3] in (("as", "a", "hobby"), ("in", "my", "spare"), ("in", "my", "free")) or said.rest[:2] == (
        "for",
        "fun",
    )


def traded(said: Said) -> bool:
    """Whether it is what somebody deals with for a living, as in `sell cars`."""
    goods = (
        not said.article
        and not for_fun(said)
        and len(said.words) < 3
        and (said.words[-1] in _TRADED or said.words[-1] in _WARES)
    )
    return goods or (
        said.article and said.words[-1] in WORKPLACES and said.clause.line.words[said.first - 2] == "manage"
    )


_WARES = frozenset("cars houses homes computers bikes furniture phones engines boats trucks motorcycles".split())
