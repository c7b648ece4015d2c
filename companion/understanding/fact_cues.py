"""The cues of facts: what is said of a subject, the relation it tells, and which values it takes."""

from collections.abc import Sequence

from companion.understanding.fact_checks import (
    allergen,
    anything,
    belief,
    collected,
    company,
    date,
    diet,
    driven,
    feared,
    field,
    instrument,
    is_own,
    job,
    language,
    lasting,
    named,
    no_food,
    of_job,
    origin,
    outing,
    place,
    sport,
    standing,
    status,
    subject,
    worked,
    workplace,
)
from companion.understanding.said import Check, FactCue


def _cue(words: str, relation: str, takes: Check = anything, **more: bool | str) -> FactCue:
    return FactCue(tuple(words.split()), relation, takes, **more)  # type: ignore[arg-type]


def _filed(cues: Sequence[FactCue]) -> dict[str, tuple[FactCue, ...]]:
    filed: dict[str, tuple[FactCue, ...]] = {}
    for cue in sorted(cues, key=lambda one: -len(one.words)):
        filed[cue.words[0]] = (*filed.get(cue.words[0], ()), cue)
    return filed


LINKED = (
    _cue("from", "origin", origin), _cue("living in", "home", place), _cue("based in", "home", place),
    _cue("moving to", "home", place, modality="plan"), _cue("born in", "origin", origin, lasting=True),
    _cue("raised in", "origin", origin, lasting=True), _cue("born and raised in", "origin", origin, lasting=True),
    _cue("born on", "birthday", date, lasting=True), _cue("called", "name", named),
    _cue("allergic to", "allergy", allergen, several=True),
    _cue("scared of", "fear", feared), _cue("afraid of", "fear", feared), _cue("terrified of", "fear", feared),
    _cue("into", "likes", lasting, several=True, flips="dislikes"), _cue("fond of", "likes", lasting, flips="dislikes"),
    _cue("interested in", "likes", lasting, flips="-"), _cue("a fan of", "likes", lasting, several=True, flips="dislikes"),
    _cue("a big fan of", "likes", lasting, several=True, flips="dislikes"),
    _cue("a huge fan of", "likes", lasting, several=True, flips="dislikes"),
    _cue("fluent in", "language", language, several=True),
    _cue("studying", "study", subject), _cue("learning", "study", language), _cue("working as", "job", worked),
    _cue("working at", "employer", company), _cue("working for", "employer", company), _cue("working in", "job", field),
    _cue("working in", "employer", workplace), _cue("employed as", "job", of_job), _cue("employed by", "employer", company),
    _cue("employed at", "employer", company),
)  # fmt: skip
"""Cues that follow a form of to be."""
BARE = (
    _cue("", "job", of_job), _cue("", "job", standing), _cue("", "diet", diet), _cue("", "status", status),
    _cue("", "belief", belief),
)  # fmt: skip
"""What a form of to be may say with no cue between, in the order in which it is tried."""
SPOKEN = (
    _cue("live in", "home", place), _cue("live at", "home", named), _cue("living in", "home", place),
    _cue("moving to", "home", place), _cue("moved to", "home", place), _cue("move to", "home", place),
    _cue("come from", "origin", origin), _cue("comes from", "origin", origin), _cue("grew up in", "origin", origin),
    _cue("grew up on", "origin", origin), _cue("grow up in", "origin", origin), _cue("work as", "job", worked),
    _cue("work at", "employer", company), _cue("work for", "employer", company), _cue("work in", "job", field),
    _cue("work in", "employer", workplace), _cue("become", "job", of_job), _cue("became", "job", of_job),
    _cue("like", "likes", lasting, several=True, flips="dislikes"), _cue("love", "likes", lasting, several=True, flips="-"),
    _cue("enjoy", "likes", lasting, several=True, flips="dislikes"), _cue("adore", "likes", lasting, several=True, flips="-"),
    _cue("like to", "likes", lasting, several=True, flips="dislikes"), _cue("love to", "likes", lasting, flips="-"),
    _cue("hate", "dislikes", lasting, several=True, flips="-"), _cue("dislike", "dislikes", lasting, several=True, flips="-"),
    _cue("detest", "dislikes", lasting, flips="-"), _cue("can not stand", "dislikes", lasting),
    _cue("study", "study", subject), _cue("learn", "study", language), _cue("speak", "language", language, several=True),
    _cue("play the", "skill", instrument), _cue("play", "skill", instrument), _cue("play", "hobby", sport, flips="-"),
    _cue("listen to", "likes", lasting, several=True, flips="-"), _cue("volunteer at", "hobby", lasting),
    _cue("go", "hobby", outing, flips="-"), _cue("collect", "hobby", collected, flips="-"), _cue("own", "owns", is_own),
    _cue("drive", "owns", driven, flips="-"), _cue("eat", "diet", no_food), _cue("drink", "diet", no_food),
    _cue("got married to", "partner", named), _cue("named", "name", named),
)  # fmt: skip
"""Cues that are verbs of their own; verbs stand in their plain form."""
HEADS = (
    _cue("my name is", "name"), _cue("my full name is", "name"), _cue("my first name is", "name"), _cue("the name is", "name"),
    _cue("call me", "name", named), _cue("just call me", "name", named), _cue("you can call me", "name", named),
    _cue("you may call me", "name", named), _cue("everyone calls me", "nickname", named),
    _cue("they call me", "nickname", named),
    _cue("people call me", "nickname", named), _cue("my friends call me", "nickname", named),
    _cue("everybody calls me", "nickname", named), _cue("my nickname is", "nickname", named),
    _cue("my birthday is on", "birthday", date), _cue("my birthday is in", "birthday", date),
    _cue("my birthday is", "birthday", date), _cue("my hobby is", "hobby", lasting, several=True),
    _cue("my hobbies are", "hobby", lasting, several=True), _cue("my hobbies include", "hobby", lasting, several=True),
    _cue("my passion is", "hobby", lasting), _cue("my job is", "job", job), _cue("my hometown is", "origin", place),
    _cue("my native language is", "language", language), _cue("my mother tongue is", "language", language),
    _cue("my biggest fear is", "fear", lasting),
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
