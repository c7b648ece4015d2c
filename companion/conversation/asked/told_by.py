"""The words by which each kind of fact is told in a sentence, to look for where no fact was learnt of it."""

import re
from dataclasses import replace

from companion.conversation.asked.kinds import meant_by, stems_of
from companion.conversation.asked.pool import Saying
from companion.conversation.asked.question import Asked
from companion.conversation.asked.shapes import has_shape
from companion.conversation.asked.weighing import comes_to_them, of_others, parts_of
from companion.language.cued import Cued

CUES = {
    "job": "work job profession", "employer": "work job", "home": "live house flat address move key street year "
    "settle shift", "origin": "born grow raise",
    "study": "study train learn degree term course",
    "school": "university school college", "language": "speak language", "fear": "afraid scare terrify phobia panic "
    "frighten creep petrify",
    "allergy": "allergic allergy", "birthday": "birthday turn bear", "status": "marry single engage divorce",
    "belief": "believe religion church", "routine": "usually morning", "health": "diagnose", "diet": "vegan "
    "vegetarian gluten",
    "age": "old turn year", "name": "name", "nickname": "call nickname short friend", "likes": "love like adore "
    "obsess mad crazy fan", "dislikes": "hate stand bear abide loathe",
    "hobby": "weekend hobby evening", "skill": "good play can", "trait": "always person",
}  # fmt: skip
"""Stems by which a relation is told, to look for where no fact was learnt."""
_TOLD_BY = {
    relation: Cued(rf"(?i)\b(?:{phrases})\b")
    for relation, phrases in {
        "job": r"work(?:ing|s|ed)? (?:as|for|at|in|with)|my job|profession|for a living|freelance|self-employed|"
        r"my (?:clients|customers)|"
        r"i run (?:a|my|the)",
        "employer": r"work(?:ing|s|ed)? (?:for|at|in|with)|employer|job at|i'?m at",
        "home": r"(?:live|lives|lived|living|based) (?:in|at|near|by|on|with|outside|above|here)|where i live|"
        r"(?:years|months|since \d+) in \w+|(?:moved|shifted|relocated|settled) (?:to|in)",
        "origin": r"born in|grew up|raised in", "study": r"study|studying|training|degree|(?<!of )course|year of",
        "school": r"uni|university|college|school", "language": r"speak|speaks|fluent",
        "fear": r"afraid|scare[ds]?|terrif\w+|phobia|panic\w*|frighten(?:s|ed)|creeps? me out|petrified|"
        r"freaks? me out", "allergy": r"allerg\w+",
        "birthday": r"birthday|b-?day|born on|turn(?:s|ing|ed) (?:\d+|\w+)", "status": r"married|single|engaged|"
        r"divorce\w*|separated",
        "belief": r"believe in|religio\w+|church|mosque|temple|synagogue", "name": r"\w+'s (?:the|my) name|"
        r"(?:my )?name'?s(?: is)?|call me|i'm called|this is \w+ (?:here|speaking)",
        "age": r"(?:is|turned|turns|turning|aged|i'm|am) (?:\d+|[a-z]+(?:teen|ty)(?:[- ][a-z]+)?)|years? old",
        "nickname": r"\w+ to (?:my |all )?(?:friends|mates|family|everyone)|(?:everyone|everybody|people|friends|they|"
        r"mates|family) (?:just )?(?:calls? me|says \w+)|"
        r"call me|known as|goes? by|for short|nick-?name\w*",
        "likes": r"obsessed|mad about|crazy about|(?:really |so )?into|loves?|adores?|fan of|can't get enough|favou?rite",
        "dislikes": r"hates?|can(?:'t|not| not) (?:stand|bear|abide|stomach)|loathes?|despises?|not a fan|disgust\w*",
        "hobby": r"weekends?|evenings?|hobby|spare time|free time|every \w+day|member of|club", "skill": r"good at|"
        r"plays?|can \w+",
        "trait": r"always|never|kind of person", "routine": r"usually|every (?:morning|day|evening)",
        "health": r"diagnosed|condition", "diet": r"vegan|vegetarian|gluten|lactose|halal|kosher|no (?:pork|meat|fish|dairy)",
    }.items()
}  # fmt: skip
"""The phrases that a saying has to hold to tell such a thing."""
_TRADES = (
    r"(?:drives|fixes|repairs|cleans|teaches|builds|sells|bakes|runs|designs|manages|delivers|cuts|nurses|works|"
    r"worked|trains|"
    r"writes|edits|translates|paints|farms|serves|looks after|installs|drove|taught|ran|sold|built|"
    r"flies|sails|conducts|lectures|guards|codes|programs|breeds|is an?|was an?)"
)
_OF_OTHERS = {
    "job": Cued(rf"(?i)\b{_TRADES}\b"), "employer": Cued(rf"(?i)\b{_TRADES}\b.*\b(?:at|in|for|on|with)\b"),
}  # fmt: skip
"""What somebody else does, told in the third person."""
_THEM = Cued(r"(?i)\b(?:he|she|his|her|hers|him|they|their|he's|she's|they're|wish|dream|might|if|would)\b")
_BEFORE = Cued(
    r"(?i)\b(?:moved (?:\w+ )?(?:here |over |down |up )?from|used to live|lived in|before (?:that|this|here)|"
    r"came (?:here )?from)\b"
)


def loosened(asked: Asked) -> Asked:
    """The same, looking for any word of such a thing about whoever is asked about."""
    own = tuple(filter(None, (asked.whose.role, asked.whose.name.lower())))
    topic = tuple(word for word in asked.topic if word not in own) or (asked.relation,)
    cues = frozenset(CUES.get(asked.relation, "").split())
    senses = {**asked.senses, topic[-1]: asked.senses.get(topic[-1], meant_by(topic[-1])) | cues}
    return replace(asked, words=tuple(dict.fromkeys((*own, *topic))), senses=senses, head="")


def tells(saying: Saying, asked: Asked) -> bool:
    """Whether the words tell such a thing of this person; `Lukas is my physio` tells what Lukas does."""
    if asked.past:
        return asked.relation == "home" and _BEFORE.search(saying.text) is not None and not of_others(saying.text)
    name = re.escape(asked.whose.name)
    if name and asked.relation == "job" and re.search(rf"(?i)\b{name}(?:'s| is| was) (?:my|our|a|an)\b", saying.text):
        return True
    return _is_of(saying, asked) and _says(saying.text, asked)


def _says(text: str, asked: Asked) -> bool:
    if _TOLD_BY[asked.relation].search(text) is not None:
        return asked.relation != "birthday" or asked.whose.is_user or has_shape(text, "date")
    third = _OF_OTHERS.get(asked.relation)
    return not asked.whose.is_user and third is not None and third.search(text) is not None


def says_so(text: str, relation: str) -> bool:
    """Whether the words have the phrase by which such a thing is told; so has every text where no phrase is known."""
    told = _TOLD_BY.get(relation)
    return told is None or told.search(text) is not None


def _is_of(saying: Saying, asked: Asked) -> bool:
    """Whether the words tell of this person, and of nobody else."""
    whose = asked.whose
    if not whose.is_user:
        named = (asked.senses.get(word) or meant_by(word) for word in (whose.role, whose.name.lower()) if word)
        return all(not words.isdisjoint(stems_of(saying.text)) for words in named)
    theirs = comes_to_them(saying.text)
    if asked.relation == "nickname":
        return theirs and _says(saying.text, asked)
    return any(_is_theirs(part, theirs) and _says(part, asked) for part in parts_of(saying.text))


def _is_theirs(part: str, theirs: bool) -> bool:
    """Whether these words tell of the person: nobody else is in them, and the person is, or is left out as usual."""
    if of_others(part) or _THEM.search(part) is not None:
        return False
    return theirs or part.split(" ", 1)[0].lower() in _ELIDED or _FOR_THEM.search(part) is not None


_FOR_THEM = Cued(r"(?i)\bfor (?:me|us)\b")
_ELIDED = frozenset(
    "live lived living grew born raised work working worked got have had been moved scared afraid terrified petrified "
    "allergic "
    "hate love adore can't cannot never studied study studying went used reading learning started vegan vegetarian coeliac "
    "retired divorced married single engaged turned turning speak fluent usually always diagnosed based from since "
    "divorce".split()
)
"""How a sentence begins that leaves the person out."""
