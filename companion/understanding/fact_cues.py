"""The cues of facts: what is said of a subject, the relation it tells, and which values it takes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from companion.understanding.clauses import Clause, Statement
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

Check = Callable[["Said"], bool]


@dataclass(frozen=True, slots=True)
class Said:
    """A value to be checked: as written, in plain words, with the words before and after it."""

    text: str
    words: tuple[str, ...]
    article: bool
    after: str
    rest: tuple[str, ...]
    clause: Clause
    statement: Statement
    first: int = 0
    closing: str = ""


@dataclass(frozen=True, slots=True)
class FactCue:
    """Words, the relation they tell, and a check of the value.

    `several` values may be listed; `lasting` past forms tell what still holds;
    `flips` says what a denial makes of it (empty: the same, denied; `-`: nothing).
    """

    words: tuple[str, ...]
    relation: str
    takes: Check
    several: bool = False
    flips: str = ""
    modality: str = "actual"
    lasting: bool = False

    @property
    def doing(self) -> bool:
        """Whether a verb follows, as in `like to walk`."""
        return self.words[-1:] == ("to",)


def _anything(said: Said) -> bool:
    return said.words[0] not in HOLLOW


def _lasting(said: Said) -> bool:
    """Whether a liking outlives the moment: not `this`, not `you`, not today."""
    bound = not PRESENT.isdisjoint((*said.words, *said.rest)) or said.after in ("when", "how", "what", "that")
    return not bound and _anything(said) and said.statement.modality != "hypothetical" and not said.statement.did


def _feared(said: Said) -> bool:
    return _lasting(said) and not (said.words[0].endswith("ing") and len(said.words) > 1)


def _named(said: Said) -> bool:
    return said.text[0].isupper() and _anything(said) and len(said.words) <= 3 and said.words[0] not in NAMELESS


_NO_PLACE = frozenset(
    "fear hope peace denial poverty moment past future present head dream dreams bed pain chaos silence shadows sin "
    "danger "
    "misery world hell heaven tears left right side end top seat table chair room work bathroom school sweatpants "
    "pyjamas debt "
    "harmony luxury style comfort isolation shame guilt darkness limbo front back middle jeans own mind body skin "
    "other "
    "another next one two three new pajamas single parent household alone pj's".split()
)


def _place(said: Said) -> bool:
    if said.words[-1] in PLACES and (said.article or len(said.words) > 1):
        return True
    if not _anything(said) or said.words[-1] in _NO_PLACE or said.words[0] in _NO_FIRST:
        return False
    return said.text.lower() not in MONTHS if said.text[0].isupper() else _plain_place(said)


def _plain_place(said: Said) -> bool:
    """Whether a place in small letters may be one: nothing of the sentence has a capital."""
    plain = said.clause.line.sentence.islower() and said.words[0].isalpha() and said.after != "to"
    return plain and (not said.article or len(said.words) > 1)


_NO_FIRST = _NO_PLACE - {"new", "left"}


def _origin(said: Said) -> bool:
    return _place(said) and said.words[0] not in MONTHS and said.words[0] not in ("early", "work", "school", "home")


def _job(said: Said) -> bool:
    last = said.words[-1]
    known = (last in JOBS or last.removesuffix("s") in JOBS) and "of" not in said.words
    return known and said.words[0] not in ("bad", "terrible", "good", "great", "real", "total", "better", "born", "no")


def _of_job(said: Said) -> bool:
    return said.article and _job(said)


_NO_WORK = frozenset("team couple unit family favour favor hobby group charm treat dream whole rule".split())


def _worked(said: Said) -> bool:
    return said.article and _anything(said) and said.words[-1] not in _NO_WORK


def _standing(said: Said) -> bool:
    return said.words[0] in STANDINGS and (len(said.words) == 1 or said.words[-1] in JOBS)


_NO_COMPANY = frozenset(
    "home night nights least work weekends free hours days weeks months years money living time fun it noon day "
    "christmas "
    "peanuts food rent minimum morning evening moment dawn".split()
)


def _company(said: Said) -> bool:
    last = said.words[-1]
    return (
        _anything(said) and last not in _NO_COMPANY and not said.words[0].isdigit() and said.words[0] not in _NO_COMPANY
    )


def _workplace(said: Said) -> bool:
    return said.article and said.words[-1] in WORKPLACES


def _field(said: Said) -> bool:
    return said.words[-1] in FIELDS


def _diet(said: Said) -> bool:
    return said.words[0] in DIETS and len(said.words) == 1


def _belief(said: Said) -> bool:
    return said.words[-1] in FAITHS and len(said.words) <= 2


def _status(said: Said) -> bool:
    return said.words[0] in STATUSES and len(said.words) == 1 and said.after in ("", "and", "with", "but", "now", "for")


def _no_food(said: Said) -> bool:
    return said.words[0] in FOODS_LEFT and said.statement.denied and len(said.words) == 1


def _date(said: Said) -> bool:
    return not MONTHS.isdisjoint(said.words)


_NO_ALLERGY = frozenset(
    "work mondays people bullshit drama mornings stupidity commitment fun exercise idiots love nonsense".split()
)


def _allergen(said: Said) -> bool:
    return _anything(said) and _NO_ALLERGY.isdisjoint(said.words)


def _subject(said: Said) -> bool:
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
    return _anything(said) and not blind and PRESENT.isdisjoint(said.words)


def _language(said: Said) -> bool:
    return said.words[0] in LANGUAGES


def _sport(said: Said) -> bool:
    return said.words[-1] in SPORTS or said.words[-2:] == ("ping", "pong")


def _instrument(said: Said) -> bool:
    return said.words[-1] in INSTRUMENTS


def _outing(said: Said) -> bool:
    return said.words[0] in OUTINGS


def _collected(said: Said) -> bool:
    return said.words[-1] in KEPT or (said.words[-1].endswith("s") and _lasting(said) and not said.article)


def _own(said: Said) -> bool:
    strange = said.words[0] in ("up", "mistakes", "mess") or (not said.article and not said.words[0].isalpha())
    return _lasting(said) and not strange


_NO_OWNERS = frozenset(
    "bus train taxi cab tram ambulance forklift lorry uber lot rental school bargain crazy nuts wall way hour".split()
)


def _driven(said: Said) -> bool:
    return said.article and _anything(said) and said.words[-1] not in _NO_OWNERS


def _cue(words: str, relation: str, takes: Check = _anything, **more: bool | str) -> FactCue:
    return FactCue(tuple(words.split()), relation, takes, **more)  # type: ignore[arg-type]


def _filed(cues: Sequence[FactCue]) -> dict[str, tuple[FactCue, ...]]:
    filed: dict[str, tuple[FactCue, ...]] = {}
    for cue in sorted(cues, key=lambda one: -len(one.words)):
        filed[cue.words[0]] = (*filed.get(cue.words[0], ()), cue)
    return filed


LINKED = (
    _cue("from", "origin", _origin), _cue("living in", "home", _place), _cue("based in", "home", _place),
    _cue("moving to", "home", _place, modality="plan"), _cue("born in", "origin", _origin, lasting=True),
    _cue("raised in", "origin", _origin, lasting=True), _cue("born and raised in", "origin", _origin, lasting=True),
    _cue("born on", "birthday", _date, lasting=True), _cue("called", "name", _named),
    _cue("allergic to", "allergy", _allergen, several=True),
    _cue("scared of", "fear", _feared), _cue("afraid of", "fear", _feared), _cue("terrified of", "fear", _feared),
    _cue("into", "likes", _lasting, several=True, flips="dislikes"), _cue("fond of", "likes", _lasting, flips="dislikes"),
    _cue("interested in", "likes", _lasting, flips="-"), _cue("a fan of", "likes", _lasting, several=True, flips="dislikes"),
    _cue("a big fan of", "likes", _lasting, several=True, flips="dislikes"),
    _cue("a huge fan of", "likes", _lasting, several=True, flips="dislikes"),
    _cue("fluent in", "language", _language, several=True),
    _cue("studying", "study", _subject), _cue("learning", "study", _language), _cue("working as", "job", _worked),
    _cue("working at", "employer", _company), _cue("working for", "employer", _company), _cue("working in", "job", _field),
    _cue("working in", "employer", _workplace), _cue("employed as", "job", _of_job), _cue("employed by", "employer", _company),
    _cue("employed at", "employer", _company),
)  # fmt: skip
"""Cues that follow a form of to be."""
BARE = (
    _cue("", "job", _of_job), _cue("", "job", _standing), _cue("", "diet", _diet), _cue("", "status", _status),
    _cue("", "belief", _belief),
)  # fmt: skip
"""What a form of to be may say with no cue between, in the order in which it is tried."""
SPOKEN = (
    _cue("live in", "home", _place), _cue("live at", "home", _named), _cue("living in", "home", _place),
    _cue("moving to", "home", _place), _cue("moved to", "home", _place), _cue("move to", "home", _place),
    _cue("come from", "origin", _origin), _cue("comes from", "origin", _origin), _cue("grew up in", "origin", _origin),
    _cue("grew up on", "origin", _origin), _cue("grow up in", "origin", _origin), _cue("work as", "job", _worked),
    _cue("work at", "employer", _company), _cue("work for", "employer", _company), _cue("work in", "job", _field),
    _cue("work in", "employer", _workplace), _cue("become", "job", _of_job), _cue("became", "job", _of_job),
    _cue("like", "likes", _lasting, several=True, flips="dislikes"), _cue("love", "likes", _lasting, several=True, flips="-"),
    _cue("enjoy", "likes", _lasting, several=True, flips="dislikes"), _cue("adore", "likes", _lasting, several=True, flips="-"),
    _cue("like to", "likes", _lasting, several=True, flips="dislikes"), _cue("love to", "likes", _lasting, flips="-"),
    _cue("hate", "dislikes", _lasting, several=True, flips="-"), _cue("dislike", "dislikes", _lasting, several=True, flips="-"),
    _cue("detest", "dislikes", _lasting, flips="-"), _cue("can not stand", "dislikes", _lasting),
    _cue("study", "study", _subject), _cue("learn", "study", _language), _cue("speak", "language", _language, several=True),
    _cue("play the", "skill", _instrument), _cue("play", "skill", _instrument), _cue("play", "hobby", _sport, flips="-"),
    _cue("listen to", "likes", _lasting, several=True, flips="-"), _cue("volunteer at", "hobby", _lasting),
    _cue("go", "hobby", _outing, flips="-"), _cue("collect", "hobby", _collected, flips="-"), _cue("own", "owns", _own),
    _cue("drive", "owns", _driven, flips="-"), _cue("eat", "diet", _no_food), _cue("drink", "diet", _no_food),
    _cue("got married to", "partner", _named), _cue("named", "name", _named),
)  # fmt: skip
"""Cues that are verbs of their own; verbs stand in their plain form."""
HEADS = (
    _cue("my name is", "name"), _cue("my full name is", "name"), _cue("my first name is", "name"), _cue("the name is", "name"),
    _cue("call me", "name", _named), _cue("just call me", "name", _named), _cue("you can call me", "name", _named),
    _cue("you may call me", "name", _named), _cue("everyone calls me", "nickname", _named),
    _cue("they call me", "nickname", _named),
    _cue("people call me", "nickname", _named), _cue("my friends call me", "nickname", _named),
    _cue("everybody calls me", "nickname", _named), _cue("my nickname is", "nickname", _named),
    _cue("my birthday is on", "birthday", _date), _cue("my birthday is in", "birthday", _date),
    _cue("my birthday is", "birthday", _date), _cue("my hobby is", "hobby", _lasting, several=True),
    _cue("my hobbies are", "hobby", _lasting, several=True), _cue("my hobbies include", "hobby", _lasting, several=True),
    _cue("my passion is", "hobby", _lasting), _cue("my job is", "job", _job), _cue("my hometown is", "origin", _place),
    _cue("my native language is", "language", _language), _cue("my mother tongue is", "language", _language),
    _cue("my biggest fear is", "fear", _lasting),
)  # fmt: skip
"""Cues that open a clause."""
LINKED_BY = _filed(LINKED)
SPOKEN_BY = _filed(SPOKEN)
HEADS_BY = _filed(HEADS)
PLAIN_VERBS = {
    "lives": ("live", False), "works": ("work", False), "likes": ("like", False), "loves": ("love", False),
    "hates": ("hate", False), "enjoys": ("enjoy", False), "adores": ("adore", False), "studies": ("study", False),
    "speaks": ("speak", False), "owns": ("own", False), "drives": ("drive", False), "plays": ("play", False),
    "collects": ("collect", False), "goes": ("go", False), "dislikes": ("dislike", False), "lived": ("live", True),
    "worked": ("work", True), "studied": ("study", True), "owned": ("own", True), "working": ("work", False),
    "has": ("have", False), "had": ("have", True), "having": ("have", False), "adopted": ("have", False),
    "got": ("have", False), "eats": ("eat", False), "drinks": ("drink", False), "becoming": ("become", False),
    "being": ("be", False), "teaches": ("teach", False), "bought": ("have", False), "owning": ("have", False),
    "adopt": ("have", False), "adopting": ("have", False), "get": ("have", False), "getting": ("have", False),
}  # fmt: skip
"""Inflected verbs: the plain form, and whether it tells of the past."""
VERBS = (frozenset(PLAIN_VERBS) | frozenset(SPOKEN_BY) | {"have", "want", "wish", "turned"}) - frozenset(
    {"named", "moving", "living", "like"}
)
