"""Whether a value tells of a life: character, looks, health, pastimes, beliefs; each check looks at words alone."""

from collections.abc import Sequence

from companion.understanding.fact_checks import lasting
from companion.understanding.fact_words import (
    DEGREES,
    INSTRUMENTS,
    SPORTS,
)
from companion.understanding.life_words import (
    CONDITIONS,
    DOERS,
    GENDERS,
    LOOKS,
    LOVERS,
    NATIONS,
    PEOPLE,
    PERSONS,
    SEEN,
    TRAIT_NOUNS,
    TRAITS,
)
from companion.understanding.people import FORMS, NUMBERS
from companion.understanding.roles import PETS
from companion.understanding.said import Said

_KINDS = TRAITS | PERSONS | frozenset("little young big old".split())
_FIXED = (
    ("double", "jointed"),
    ("open", "minded"),
    ("hard", "working"),
    ("old", "fashioned"),
    ("laid", "back"),
    ("left", "handed"),
    ("right", "handed"),
    ("color", "blind"),
)
_TRAIT_GOES_ON = frozenset("to of that about for in".split())


_FOR_NOW = (("today",), ("this",), ("tonight",))


def trait(said: Said) -> bool:
    """Whether it is said what somebody is like for good: `tall`, `a shy person`, `an introvert`."""
    if said.rest[:1] in _FOR_NOW:
        return False
    words = tuple([word for word in said.words if word not in DEGREES])
    aged = said.rest[:3] == ("for", "my", "age")
    if said.rest[:2] == ("by", "nature"):
        return len(words) == 1
    if not words or (said.after in _TRAIT_GOES_ON and not aged and words[0] not in ("deaf", "blind")):
        return False
    return words in _FIXED or (_sort_of_person(words) if said.article else _are_traits(said, words))


def _are_traits(said: Said, words: tuple[str, ...]) -> bool:
    """Whether all are words for a character; `taller` only when wished."""
    if said.statement.modality == "wish":
        words = tuple([_positive(word) for word in words])
    return TRAITS.issuperset(words)


def _positive(word: str) -> str:
    """The word that a comparative is made from."""
    bare = word.removesuffix("er")
    return next((one for one in (bare, f"{bare}e", f"{bare[:-1]}y", bare[:-1]) if one in TRAITS), word)


def _sort_of_person(words: tuple[str, ...]) -> bool:
    """Whether these words name a character, as in `hard worker`, `shy person`, `introvert`."""
    if words[-1] in _ONLY_AFTER:
        return words[0] in _ONLY_AFTER[words[-1]]
    if words[-1] == "person" and len(words) == 2 and words[0] not in _NO_PERSON:
        return True
    return words[-1] in TRAIT_NOUNS or (words[-1] in PEOPLE and len(words) > 1 and _KINDS.issuperset(words[:-1]))


_ONLY_AFTER = {
    "worker": ("hard",), "bird": ("early",), "owl": ("night",), "eater": ("picky", "healthy", "messy", "fussy"),
    "sleeper": ("light", "heavy", "deep", "terrible"), "riser": ("early", "late"), "learner": ("fast", "quick", "slow"),
    "soul": ("old", "kind", "gentle", "sensitive"), "freak": ("control", "neat", "clean"), "pleaser": ("people",),
    "spirit": ("free",), "queen": ("drama",), "thinker": ("deep", "critical"), "potato": ("couch",),
}  # fmt: skip
_NO_PERSON = frozenset(
    "new different only first last same other real horrible terrible bad awful third right wrong better whole changed "
    "nice dead lucky second one missing".split()
)


def gender(said: Said) -> bool:
    """Whether it tells of a man or a woman."""
    return len(said.words) == 1 and said.words[0] in GENDERS and said.after in ("", "and", "with", "in", "from")


def good_doer(said: Said) -> bool:
    """Whether somebody calls themselves a good cook or the like."""
    return said.article and said.words[0] in ("good", "great", "excellent", "talented") and said.words[-1] in _DONE_WELL


def bad_doer(said: Said) -> bool:
    """Whether somebody calls themselves a bad cook or the like."""
    return said.article and said.words[0] in ("bad", "terrible", "awful", "horrible") and said.words[-1] in _DONE_WELL


_DONE_WELL = frozenset("cook dancer singer swimmer baker driver writer painter drummer".split())
_NO_LOOKS = frozenset("cold two left own".split())


def looks(said: Said) -> bool:
    """Whether it is something of the body that one sees, as in `short brown hair`."""
    last = said.words[-1]
    return last in SEEN or (last in LOOKS and len(said.words) > 1 and said.words[0] not in _NO_LOOKS)


def tall(said: Said) -> bool:
    """Whether it is a height, as in `6 feet tall`."""
    if "'" in said.words[0] and said.words[0][0].isdigit():
        return len(said.words) == 1
    foot = said.words[1:2] in (("foot",), ("feet",), ("ft",)) and len(said.words) == 3
    return (
        (said.words[-1] == "tall" or foot)
        and (said.words[0][0].isdigit() or said.words[0] in NUMBERS)
        and len(said.words) > 2
    )


def nation(said: Said) -> bool:
    """Whether it is a nationality."""
    return NATIONS.issuperset(said.words) and said.after not in ("to", "of")


def condition(said: Said) -> bool:
    """Whether it is a state of health that stays."""
    return said.words[-1] in CONDITIONS and len(said.words) <= 2


def religious(said: Said) -> bool:
    """Whether it is being religious."""
    return said.words == ("religious",)


def loved(said: Said) -> bool:
    """Whether it is somebody who likes what is named before, as in `a huge coffee lover`."""
    return (
        said.article
        and said.words[-1] in LOVERS
        and len(said.words) > 1
        and said.words[-2] not in _NO_LOVED
        and "of" not in said.words
    )


_NO_LOVED = frozenset("great big good bad terrible huge biggest control total complete former secret your my".split())


def doer(said: Said) -> bool:
    """Whether it is somebody who does something for pleasure, as in `an avid hiker`."""
    player = said.words[-1] == "player" and not (SPORTS | INSTRUMENTS | {"game", "video"}).isdisjoint(said.words)
    return said.article and (player or said.words[-1] in DOERS) and len(said.words) <= 3


def children(said: Said) -> bool:
    """Whether somebody's children are told, as after `a mother of`."""
    return (
        said.words[-1] in FORMS
        or said.words[-1] in ("girls", "boys")
        or (said.words[0] in NUMBERS and len(said.words) == 1)
    )


def good_at(said: Said) -> bool:
    """Whether it is something one can be good at."""
    return lasting(said) and said.words[0] not in _NO_SKILL


_NO_SKILL = frozenset(
    "failing procrastinating overthinking napping keeping making being hiding pretending lying giving taking "
    "dealing handling feeling talking least first".split()
)


def uncared(said: Said) -> bool:
    """Whether it is something one does not care for."""
    return said.statement.denied and lasting(said)


_WORN = frozenset("wig dentures hijab turban glasses contacts lenses braces makeup hats aids spectacles".split())


def worn(said: Said) -> bool:
    """Whether it is worn every day."""
    return said.words[-1] in _WORN and len(said.words) <= 2


def diet_of(said: Said) -> bool:
    """Whether it names a diet."""
    return said.words[-1] == "diet" and len(said.words) > 1


def animals(said: Said) -> bool:
    """Whether they are animals that are kept."""
    last = said.words[-1]
    return last in _HERDS or (last in FORMS and FORMS[last][0] in PETS)


_HERDS = frozenset("bees cattle livestock sheep animals reptiles birds geese quail peacocks".split())


_BELIEVED = frozenset(
    "god jesus karma reincarnation ghosts aliens magic astrology fate heaven allah afterlife miracles".split()
)


def believed(said: Said) -> bool:
    """Whether it is something one believes in."""
    return said.words[-1] in _BELIEVED


_COLOURS = frozenset(
    "purple pink green white silver orange violet turquoise amber strawberry platinum wavy thin thick brown black "
    "blonde blond red blue green hazel grey gray ginger auburn curly straight long short dark".split()
)


def coloured(said: Said) -> bool:
    """Whether it tells how hair or eyes look."""
    return all(word in _COLOURS for word in said.words)


def childhood(words: Sequence[str]) -> bool:
    """Whether these words tell of when somebody was small, so that even a liking of then is told."""
    return any(words[at : at + 2] in _SMALL for at in range(len(words) - 1)) and not _LITTLE.isdisjoint(words)


_SMALL = frozenset({("as", "a"), ("when", "i"), ("growing", "up"), ("in", "school"), ("used", "to")})
_LITTLE = frozenset("kid child little small young younger growing teenager teen school boy girl used".split())


def pursued(said: Said) -> bool:
    """Whether time is spent doing something, as in `spend my time bird watching`."""
    return said.words[-1].endswith("ing") or said.words[0].endswith("ing")


_CRAFTED = frozenset(
    "music jewelry jewellery clothes furniture candles videos beats films quilts cakes pottery crafts art soap "
    "models toys "
    "dresses movies cookies bread wine beer films podcasts blankets sculptures".split()
)


def crafted(said: Said) -> bool:
    """Whether it is made by hand or for pleasure."""
    return said.words[-1] in _CRAFTED and len(said.words) < 4 and not said.article


_CARED = frozenset(
    "children kids animals elderly computers horses dogs seniors students teenagers toddlers veterans".split()
)


def cared(said: Said) -> bool:
    """Whether it is those or that one works with."""
    return said.words[-1] in _CARED


def languages(said: Said) -> bool:
    """Whether it is a number of languages."""
    return said.words[-1] == "languages"


_DEAR = frozenset(
    "job work family dog dogs cat cats kids children friends parents pets pet school garden wife husband "
    "grandchildren animals "
    "horse horses mom mum grandma nieces nephews students home town".split()
)


def dear(said: Said) -> bool:
    """Whether it is somebody or something of one's own that one loves for good."""
    return said.words[-1] in _DEAR and said.after in ("", "and", "but", "because", "so", "at", "as")


def dreaded(said: Said) -> bool:
    """Whether it is something of one's own that one hates for good."""
    return said.words in (("job",), ("school",), ("commute",), ("work",), ("boss",)) and said.after in (
        "",
        "and",
        "but",
        "so",
    )


def weight(said: Said) -> bool:
    """Whether it is a weight."""
    return said.words[0].isdigit() and said.words[-1] in ("pounds", "lbs", "kg", "kilos", "stone")


def kin(said: Said) -> bool:
    """Whether it is a family as a whole, as in `a big family`."""
    return said.words[-1] == "family" and len(said.words) > 1
