"""What a message is about: everyday topics by their words, each with its strength, the strongest first.

A word marked with `~` says less about its topic than the others.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from companion.language.stems import stem

_WORDS = {
    "work": "work job boss office colleague coworker meeting deadline shift salary career project client "
            "interview manager overtime promotion resume hr employer freelance internship workplace ~team "
            "~customer ~contract",
    "family": "family mother mum mom father dad sister brother son daughter grandma grandmother grandpa "
              "grandfather gran nan aunt uncle cousin parent kid child baby niece nephew twin grandparent "
              "sibling pregnant",
    "love": "boyfriend girlfriend husband wife partner date crush love marriage wedding ex romance "
            "breakup fiance fiancee divorce engaged anniversary dating kiss tinder valentine ~married "
            "~single",
    "friends": "friend bestie mate buddy party hangout friendship roommate flatmate bff ~guest ~neighbour "
               "~group",
    "health": "doctor hospital sick ill pain headache medicine surgery therapy fever cold diet health flu "
              "cough dentist migraine covid injury allergy prescription pill symptom diagnosis cancer "
              "clinic pharmacy nurse vomit ~blood ~scan ~hurt ~ache",
    "mind": "anxiety depression stress therapist therapy panic mood lonely burnout overthinking worry "
            "anxious depressed stressed mindfulness selfcare ~feeling ~cry ~overwhelmed ~motivation",
    "sleep": "sleep insomnia nap dream tired bed awake nightmare bedtime asleep sleepy pillow ~alarm "
             "~exhausted",
    "food": "food eat cook dinner lunch breakfast pizza restaurant recipe cake bake coffee tea hungry "
            "meal soup bread pasta chocolate snack salad vegan curry sushi burger cheese brunch takeaway "
            "dessert cookie rice chicken ~drink ~wine ~beer ~oven",
    "music": "music song band concert guitar piano album sing violin playlist spotify lyric drum choir "
             "gig melody singer ~dance ~record ~vinyl",
    "films": "film movie cinema series episode netflix actor tv show documentary anime sitcom season "
             "trailer binge ~watch",
    "books": "book novel read reading author story library poem chapter kindle poetry fantasy bookshop "
             "~page ~write ~writer",
    "games": "game gaming play xbox playstation nintendo chess console minecraft zelda steam fortnite rpg "
             "boardgame puzzle ~level ~quest ~pc ~cards",
    "sport": "sport football soccer gym run running tennis yoga swim bike cycling match basketball "
             "workout hike hiking marathon climbing rugby cricket jog pilates training boxing skate ski "
             "golf ~team ~score ~goal ~coach",
    "pets": "dog cat puppy kitten pet rabbit hamster parrot vet goldfish guinea-pig leash paw aquarium "
            "~walkies ~fur",
    "travel": "travel trip holiday vacation flight plane airport hotel beach abroad train journey "
              "passport suitcase backpacking hostel sightseeing cruise tourist luggage ~visit ~fly ~road",
    "weather": "weather rain sun snow storm cold hot wind sunny cloudy heatwave thunder fog rainy humid "
               "freezing drizzle forecast ~winter ~summer ~autumn ~ice",
    "money": "money rent debt bill loan pay expensive cheap bank broke afford mortgage budget saving "
             "overdraft salary invest tax payday refund crypto ~price ~cost ~card",
    "school": "school university college exam class teacher homework study student essay degree thesis "
              "uni lecture professor semester graduate dissertation grade revision classmate campus "
              "assignment ~test ~paper ~term",
    "home": "house flat apartment home garden kitchen move furniture neighbour landlord sofa laundry "
            "clean cleaning dishes hoover bathroom bedroom renovate lease tidy roommate ~room ~paint "
            "~wall ~boiler",
    "shopping": "shopping shop buy store mall sale ikea amazon parcel delivery discount bargain order "
                "~bought ~basket ~size",
    "style": "clothes dress shoe jacket outfit hair haircut makeup fashion jeans tattoo jewellery nails "
             "skincare sweater ~wear ~coat ~suit ~ring",
    "technology": "computer laptop phone app internet wifi code coding programming software website ai "
                  "robot bug android iphone printer python server password ~screen ~battery ~update ~data",
    "news": "news politics election government war president vote protest law climate minister headline "
            "economy ~article ~country",
    "art": "art paint painting draw drawing sketch pottery sculpture photography photo museum gallery "
           "knit knitting crochet craft sew camera exhibition ~design ~creative",
    "nature": "nature tree flower garden forest mountain sea lake river park plant bird sunset ocean moon "
              "star woods ~walk ~sky",
    "celebrations": "birthday christmas easter halloween party present gift wedding anniversary "
                    "thanksgiving hanukkah eid diwali celebrate festival ~cake ~card",
    "transport": "car bus train bike traffic drive driving metro tube commute tram taxi motorbike scooter "
                 "licence parking ~road ~station ~ticket",
    "faith": "god church pray prayer faith religion mosque temple bible quran spiritual synagogue ~soul "
             "~heaven",
}  # fmt: skip


def _weighed() -> Mapping[str, tuple[tuple[str, float], ...]]:
    """The topics of every word, each with how much the word says about it."""
    weighed: dict[str, list[tuple[str, float]]] = {}
    for topic, words in _WORDS.items():
        for word in words.split():
            weighed.setdefault(word.lstrip("~"), []).append((topic, 0.5 if word.startswith("~") else 1.0))
    return {word: tuple(topics) for word, topics in weighed.items()}


_TOPICS = _weighed()
NAMED = 3
"""Topics that are named for one message, at most."""


def strengths_of(words: Sequence[str]) -> dict[str, float]:
    """Each topic of the words with its strength, from 0 to less than 1, the strongest first; one word makes it a half."""
    weights: dict[str, float] = {}
    for word in words:
        for topic, weight in _weighed_in(word):
            weights[topic] = weights.get(topic, 0.0) + weight
    if not weights:
        return weights
    ranked = sorted(weights.items(), key=_weight, reverse=True)
    return {topic: round(1 - 2.0**-weight, 3) for topic, weight in ranked}


@lru_cache(maxsize=20_000)
def _weighed_in(word: str) -> tuple[tuple[str, float], ...]:
    """The topics of a word in whatever form, each with how much the word says about it."""
    return _TOPICS.get(word) or _TOPICS.get(stem(word), ())


def _weight(entry: tuple[str, float]) -> float:
    return entry[1]


def topics_of(words: Sequence[str]) -> tuple[str, ...]:
    """At most three topics, the strongest first."""
    return tuple(strengths_of(words))[:NAMED]
