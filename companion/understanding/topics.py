"""What a message is about: everyday topics by their words, strongest first."""

from collections import Counter
from collections.abc import Sequence

from companion.language.stems import stem

_WORDS = {
    "work": "work job boss office colleague coworker meeting deadline shift salary career project client interview",
    "family": "family mother mum mom father dad sister brother son daughter grandma grandmother grandfather grandpa "
              "aunt uncle cousin parent kid child baby",
    "love": "boyfriend girlfriend husband wife partner date crush love marriage wedding ex romance breakup",
    "friends": "friend bestie mate buddy party hangout",
    "health": "doctor hospital sick ill pain headache medicine surgery therapy therapist flu fever cold diet health",
    "sleep": "sleep insomnia nap dream tired bed awake nightmare",
    "food": "food eat cook dinner lunch breakfast pizza restaurant recipe cake bake coffee tea hungry meal soup bread",
    "music": "music song band concert guitar piano album sing violin playlist",
    "films": "film movie cinema series episode netflix actor",
    "books": "book novel read reading author story library poem",
    "games": "game gaming play xbox playstation nintendo chess console",
    "sport": "sport football soccer gym run running tennis yoga swim bike cycling match basketball workout hike hiking",
    "pets": "dog cat puppy kitten pet rabbit hamster parrot vet",
    "travel": "travel trip holiday vacation flight plane airport hotel beach abroad train journey",
    "weather": "weather rain sun snow storm cold hot wind sunny cloudy",
    "money": "money rent debt bill loan pay expensive cheap bank broke afford",
    "school": "school university college exam class teacher homework study student essay degree thesis",
    "home": "house flat apartment home garden kitchen move furniture neighbour",
}  # fmt: skip
_TOPIC = {word: topic for topic, words in _WORDS.items() for word in words.split()}


def topics_of(words: Sequence[str]) -> tuple[str, ...]:
    """At most three topics, the one with most words first."""
    counted = Counter(topic for word in words if (topic := _TOPIC.get(word) or _TOPIC.get(stem(word))))
    return tuple(topic for topic, _ in counted.most_common(3))
