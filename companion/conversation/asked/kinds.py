"""Words that mean one another when somebody asks: kinds of people, of pets and of things."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from companion.language.stems import stem
from companion.understanding.people import FORMS
from companion.understanding.roles import PETS

_KIN: Mapping[str, str] = {
    "child": "child son daughter baby stepson stepdaughter", "baby": "baby child son daughter",
    "son": "son child baby", "daughter": "daughter child baby",
    "parent": "parent mother father stepmother stepfather parents", "sibling": "sibling sister brother siblings",
    "twin": "twin sister brother sibling child",
    "grandparent": "grandparent grandmother grandfather", "grandchild": "grandchild grandson granddaughter",
    "partner": "partner husband wife fiance fiancee boyfriend girlfriend",
    "husband": "husband partner fiance", "wife": "wife partner fiancee", "fiance": "fiance husband partner boyfriend",
    "fiancee": "fiancee wife partner girlfriend", "boyfriend": "boyfriend partner fiance",
    "girlfriend": "girlfriend partner fiancee", "boss": "boss manager supervisor", "manager": "manager boss supervisor",
    "supervisor": "supervisor boss manager", "roommate": "roommate flatmate housemate",
    "flatmate": "flatmate roommate housemate", "housemate": "housemate flatmate roommate",
    "colleague": "colleague coworker boss manager supervisor",
    "mother": "mother stepmother", "father": "father stepfather",
}  # fmt: skip
_PETS: tuple[frozenset[str], ...] = tuple(
    frozenset(group.split())
    for group in (
        "dog puppy pup doggo mutt hound spaniel labrador lab terrier poodle dachshund shepherd retriever corgi beagle "
        "husky bulldog pug chihuahua collie greyhound rottweiler dalmatian pitbull maltese schnauzer doberman",
        "cat kitten kitty tabby", "rabbit bunny", "horse pony", "fish goldfish", "tortoise turtle", "pig piglet",
        "bird parrot budgie canary parakeet cockatiel cockatoo macaw finch pigeon",
        "lizard gecko iguana", "chicken hen",
    )
)  # fmt: skip
_THINGS: Mapping[str, str] = {
    "colour": "red blue green yellow purple violet orange pink black white grey gray brown turquoise teal beige navy "
    "maroon lilac gold silver color",
    "instrument": "guitar piano violin drum bass flute cello ukulele saxophone sax trumpet keyboard harmonica clarinet "
    "banjo harp accordion viola oboe trombone organ mandolin recorder",
    "sport": "football soccer basketball tennis hockey cricket rugby baseball volleyball badminton golf boxing judo "
    "karate running run swim swimming cycle cycling climb climbing bouldering ski skiing skate row rowing yoga pilates "
    "squash fencing surfing surf dance handball marathon jog hike gym",
    "exercise": "run swim cycle gym yoga pilates jog walk hike climb row lift football tennis",
    "music": "jazz rock pop techno metal classical hiphop rap blues folk indie punk reggae soul band song album singer "
    "opera country house disco concert",
    "book": "novel read author story thriller", "film": "movie cinema series", "movie": "film cinema series",
    "series": "show sitcom tv",
    "drink": "coffee tea beer wine water juice cocoa lemonade whisky gin cider",
    "food": "pizza pasta soup curry rice salad sushi burger taco pancake stew ramen lasagne risotto dish eat meal "
    "noodle cheese bread chocolate dumpling fish meat cook",
    "dish": "pizza pasta soup curry rice salad sushi burger taco pancake stew ramen lasagne risotto food",
    "fruit": "apple banana strawberry mango cherry pear plum grape orange peach melon pineapple raspberry berry",
    "car": "volkswagen vw golf polo skoda toyota ford fiat audi bmw mercedes honda renault peugeot opel volvo mini tesla "
    "nissan mazda hyundai kia seat citroen van",
    "season": "spring summer autumn fall winter",
    "job": "work job employ", "work": "job employ", "gift": "present", "present": "gift",
    "flat": "apartment house home place", "house": "home flat apartment", "apartment": "flat home house",
    "holiday": "vacation trip travel", "vacation": "holiday trip travel", "trip": "holiday travel journey vacation",
    "exam": "test final", "test": "exam", "doctor": "gp appointment", "uni": "university",
    "university": "uni college", "college": "university uni", "phone": "mobile", "bike": "bicycle", "bicycle": "bike",
    "tv": "television",
    "wedding": "marry", "marathon": "race", "race": "marathon", "game": "play chess", "subject": "study", "meet": "know",
    "buy": "bought get", "grow": "raise", "afraid": "scare fear terrify", "worry": "worried anxious nervous stress scare",
    "move": "relocate", "hate": "dislike stand abide", "favourite": "favorite love best", "favorite": "favourite love best",
    "weekend": "saturday sunday", "lad": "boy guy", "train": "apprentice", "disgust": "stand hate awful yuck gross "
    "loathe abide", "elevator": "lift", "panic": "panicky", "pick": "got get buy bought",
    "second-hand": "flea used thrift", "sit": "stand land perch", "visit": "weekend trip were went been travel "
    "holiday", "put": "gave give place", "headache": "migraine",
    "weather": "rain sun snow storm thunderstorm fog wind heat drizzle frost", "insect": "spider moth wasp bee ant "
    "beetle", "spend": "do go", "sibling": "sister brother twin",
    "famous": "best known", "childhood": "grow kid raise", "dislike": "hate stand abide bear loathe", "teach": "taught",
    "show": "series sitcom tv", "resign": "notice quit leave",
    "collect": "collection", "love": "adore like enjoy", "like": "love adore enjoy", "adore": "love",
    "scare": "afraid terrify fear panic",
    "promotion": "promote", "argue": "fight argument row quarrel", "quarrel": "argue fight row", "fight": "argue row "
    "quarrel argument",
    "illness": "ill sick disease", "medicine": "tablet pill drop medication", "tablet": "pill", "address": "street road",
    "injure": "hurt break sprain twist", "hurt": "injure break", "start": "begin", "begin": "start", "quit": "stop "
    "leave notice resign",
}  # fmt: skip


def role_of(word: str) -> str:
    """The role or kind of pet that a word stands for, however it is written; empty for any other word."""
    known = FORMS.get(word)
    return known[0] if known is not None else ""


def is_pet(role: str) -> bool:
    """Whether the role is a kind of animal."""
    return role in PETS


def _written() -> Mapping[str, frozenset[str]]:
    """For each role every word it is written as, in stems."""
    found: dict[str, set[str]] = {}
    for word, (role, _, owns) in FORMS.items():
        if not owns:
            found.setdefault(role, set()).update((word, stem(word)))
    return {role: frozenset(words) for role, words in found.items()}


_WRITTEN = _written()


def _both_ways() -> Mapping[str, frozenset[str]]:
    """What stands for each thing; of words that mean one another, each for the other."""
    found: dict[str, set[str]] = {}
    for word, others in _THINGS.items():
        for other in map(stem, others.split()):
            found.setdefault(word, set()).add(other)
    return {word: frozenset(others) for word, others in found.items()}


_STANDS_FOR = _both_ways()


@lru_cache(maxsize=512)
def roles_like(role: str) -> frozenset[str]:
    """The roles that the asked one may have been told by: a `puppy` is a dog, a son is a child."""
    if role == "pet":
        return PETS
    if role in PETS:
        return next((group for group in _PETS if role in group), frozenset({role})) | {"pet"}
    return frozenset(_KIN.get(role, role).split()) | {role}


@lru_cache(maxsize=4096)
def meant_by(word: str) -> frozenset[str]:
    """The stems that an answer may hold in the place of this stem, itself among them."""
    role = role_of(word)
    roles = roles_like(role) if role else frozenset[str]()
    written = (form for like in roles for form in _WRITTEN.get(like, ()))
    return frozenset({word, *_STANDS_FOR.get(word, ()), *roles, *written})


def stems_of(text: str) -> frozenset[str]:
    """The stems of a text, with the role that a word stands for beside the word."""
    return frozenset(found for word in _words(text) for found in _stems(word))


@lru_cache(maxsize=1 << 14)
def _stems(word: str) -> tuple[str, ...]:
    bare = word.removesuffix("'s").removesuffix("'")
    return tuple(filter(None, (bare, stem(bare), *_split(bare), role_of(bare))))


def _split(word: str) -> Iterable[str]:
    return () if word.endswith("-in-law") else (stem(part) for part in word.split("-") if part != word)


def _words(text: str) -> Iterable[str]:
    plain = text.casefold().replace("’", "'").replace(" in law", "-in-law")
    return (word.strip('.,!?;:"“”()[]…*') for word in plain.split())


def holds(text: str, word: str) -> bool:
    """Whether the text has this stem or one that means it."""
    return not meant_by(word).isdisjoint(stems_of(text))
