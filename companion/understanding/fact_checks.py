"""Whether a value fits its relation: a place, a job, a liking that outlasts the moment; each check looks at words alone."""

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
from companion.understanding.said import Said


def anything(said: Said) -> bool:
    return said.words[0] not in HOLLOW


def lasting(said: Said) -> bool:
    """Whether a liking outlives the moment: not `this`, not `you`, not today."""
    bound = not PRESENT.isdisjoint((*said.words, *said.rest)) or said.after in ("when", "how", "what", "that")
    return not bound and anything(said) and said.statement.modality != "hypothetical" and not said.statement.did


def feared(said: Said) -> bool:
    return lasting(said) and not (said.words[0].endswith("ing") and len(said.words) > 1)


def named(said: Said) -> bool:
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
    if said.words[-1] in PLACES and (said.article or len(said.words) > 1):
        return True
    if not anything(said) or said.words[-1] in _NO_PLACE or said.words[0] in _NO_FIRST:
        return False
    return said.text.lower() not in MONTHS if said.text[0].isupper() else _plain_place(said)


def _plain_place(said: Said) -> bool:
    """Whether a place in small letters may be one: nothing of the sentence has a capital."""
    plain = said.clause.line.sentence.islower() and said.words[0].isalpha() and said.after != "to"
    return plain and (not said.article or len(said.words) > 1)


_NO_FIRST = _NO_PLACE - {"new", "left"}


def origin(said: Said) -> bool:
    return place(said) and said.words[0] not in MONTHS and said.words[0] not in ("early", "work", "school", "home")


def job(said: Said) -> bool:
    last = said.words[-1]
    known = (last in JOBS or last.removesuffix("s") in JOBS) and "of" not in said.words
    return known and said.words[0] not in ("bad", "terrible", "good", "great", "real", "total", "better", "born", "no")


def of_job(said: Said) -> bool:
    return said.article and job(said)


_NO_WORK = frozenset("team couple unit family favour favor hobby group charm treat dream whole rule".split())


def worked(said: Said) -> bool:
    return said.article and anything(said) and said.words[-1] not in _NO_WORK


def standing(said: Said) -> bool:
    return said.words[0] in STANDINGS and (len(said.words) == 1 or said.words[-1] in JOBS)


_NO_COMPANY = frozenset(
    "home night nights least work weekends free hours days weeks months years money living time fun it noon day "
    "christmas "
    "peanuts food rent minimum morning evening moment dawn".split()
)


def company(said: Said) -> bool:
    last = said.words[-1]
    return (
        anything(said) and last not in _NO_COMPANY and not said.words[0].isdigit() and said.words[0] not in _NO_COMPANY
    )


def workplace(said: Said) -> bool:
    return said.article and said.words[-1] in WORKPLACES


def field(said: Said) -> bool:
    return said.words[-1] in FIELDS


def diet(said: Said) -> bool:
    return said.words[0] in DIETS and len(said.words) == 1


def belief(said: Said) -> bool:
    return said.words[-1] in FAITHS and len(said.words) <= 2


def status(said: Said) -> bool:
    return said.words[0] in STATUSES and len(said.words) == 1 and said.after in ("", "and", "with", "but", "now", "for")


def no_food(said: Said) -> bool:
    return said.words[0] in FOODS_LEFT and said.statement.denied and len(said.words) == 1


def date(said: Said) -> bool:
    return not MONTHS.isdisjoint(said.words)


_NO_ALLERGY = frozenset(
    "work mondays people bullshit drama mornings stupidity commitment fun exercise idiots love nonsense".split()
)


def allergen(said: Said) -> bool:
    return anything(said) and _NO_ALLERGY.isdisjoint(said.words)


def subject(said: Said) -> bool:
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
    return said.words[0] in LANGUAGES


def sport(said: Said) -> bool:
    return said.words[-1] in SPORTS or said.words[-2:] == ("ping", "pong")


def instrument(said: Said) -> bool:
    return said.words[-1] in INSTRUMENTS


def outing(said: Said) -> bool:
    return said.words[0] in OUTINGS


def collected(said: Said) -> bool:
    return said.words[-1] in KEPT or (said.words[-1].endswith("s") and lasting(said) and not said.article)


def is_own(said: Said) -> bool:
    strange = said.words[0] in ("up", "mistakes", "mess") or (not said.article and not said.words[0].isalpha())
    return lasting(said) and not strange


_NO_OWNERS = frozenset(
    "bus train taxi cab tram ambulance forklift lorry uber lot rental school bargain crazy nuts wall way hour".split()
)


def driven(said: Said) -> bool:
    return said.article and anything(said) and said.words[-1] not in _NO_OWNERS
