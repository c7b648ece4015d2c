"""Three small signs: a stated age, the question whether this is a human, and hesitation."""

from collections.abc import Sequence

ADULT = 18
_AGES = range(6, 111)
_NUMBERS = {
    word: value
    for value, word in enumerate(
        "seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(),
        start=7,
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
_GRADES = {
    form: age
    for age, forms in {
        10: "4th fourth", 11: "5th fifth", 12: "6th sixth", 13: "7th seventh", 14: "8th eighth", 15: "9th ninth",
        16: "10th tenth", 17: "11th eleventh 12th twelfth",
    }.items()
    for form in forms.split()
}  # fmt: skip
_SOFTENERS = frozenset(
    "only just still actually really like currently a an now in the aged literally age ok okay".split()
)
_NEARLY = frozenset("almost nearly turning turn not under below about".split())
_NOT_OWN = frozenset(
    "when if like until till once thinks pretend imagine says said thought before unless think".split()
)
_FOLLOWS = frozenset(
    "years year yrs yr yo old years-old year-old y/o y o and but so now btw too female male girl boy guy woman man f m i im "
    "already today tomorrow or from if lol haha who turning next this soon on in by because almost thats which my what u "
    "you is with as yet just still then lmao hehe though since not at for going".split()
)
_OLD = frozenset("old o yo y/o years-old year-old".split())
_HUMAN_NOUNS = frozenset(
    "human humans real bot robot robots person people ai machine alive program computer chatbot chatgpt gpt automated "
    "programme software algorithm llm android cyborg fake sentient conscious app siri".split()
)
_BETWEEN = frozenset(
    "a an the really actually even truly like just some kind sort of still honestly secretly real actual living live genuine "
    "not only also perhaps maybe legit literally in fact basically human artificial computer someone somebody anyone "
    "being made simply fully seriously by any chance flesh talking speaking to with is then".split()
)
_AFTER_NOUN = frozenset(
    "or and then today btw lol though right like too talking behind typing pretending here by because so haha honestly at on "
    "if i you u chatting generated powered bot being beings writing in program person human learning model intelligence "
    "software app cause im are arent is there replying answering responding but who's reading sitting too yes please bro dude "
    "man omg sorry this that my just thing for texting using trying programmed assistant operated robot".split()
)
_OPENERS = (
    ("are", "you"), ("are", "u"), ("r", "u"), ("r", "you"), ("arent", "you"), ("arent", "u"), ("you", "are"), ("were", "you"), ("is", "this"),
    ("isnt", "this"), ("is", "it"), ("talking", "to"), ("talking", "with"), ("speaking", "to"), ("speaking", "with"),
    ("chatting", "with"), ("chatting", "to"), ("texting", "with"), ("texting",), ("is", "there"), ("are", "there"), ("talk", "to"),
    ("youre",), ("ur",), ("is", "that"), ("talkin", "to"), ("pretending", "to", "be"), ("messaging",), ("this", "is"),
)  # fmt: skip
_ADDRESSED = frozenset((("youre",), ("ur",), ("you", "are"), ("this", "is")))
_TALK = frozenset((("talk", "to"),))
_DOUBTS = frozenset(
    "right arent isnt think know tell sure prove if whether wonder wondering swear admit believe so bet wait knew correct confess feel say that".split()
)
_EITHER = frozenset("human bot robot machine ai person real program computer man fake not alive".split())
_EITHER_FIRST = frozenset("human bot robot machine ai person real program computer man alive".split())
_WHOLE = frozenset(
    (
        "what are you", "what are you exactly", "what are you really", "what are you actually", "who are you really",
        "who am i talking to", "who am i really talking to", "what am i talking to", "who am i speaking to",
        "who am i chatting with", "what exactly are you", "so what are you", "ok what are you", "what even are you", "you real",
        "u real", "you human", "u human", "you a bot", "u a bot", "you a robot", "u a robot", "you an ai", "u an ai", "you a person",
        "what are you made of", "what kind of thing are you", "do you exist", "do you really exist", "do you have a body",
        "real person or not", "u bot", "you bot", "but what are you", "do you even exist", "who is behind this",
        "did a human write this", "did a person write this", "who writes these messages", "who writes your messages",
    )
)  # fmt: skip
_HESITANT = frozenset("um umm uhm uh uhh er erm hmm hm hmmm idk dunno maybe perhaps mm mmm possibly".split())
_HESITATIONS = (
    ("i", "guess"), ("not", "sure"), ("i", "suppose"), ("no", "idea"), ("its", "complicated"), ("hard", "to", "say"),
    ("unsure",), ("sort", "of"), ("hard", "to", "explain"), ("i", "mean"), ("on", "the", "fence"), ("in", "two", "minds"),
    ("cant", "decide"), ("if", "thats", "okay"), ("if", "thats", "ok"), ("im", "torn"),
)  # fmt: skip
_KNOWN_THINGS = frozenset(
    "him her them anyone anybody that the my your any his you it me a an this those these".split()
)


def age_of(words: Sequence[str]) -> int | None:
    """The age in years that the speaker gives as their own, or None; the age just below for who is not yet 18."""
    bare = _bare(words)
    stated = (_age_at(bare, place) for place in range(len(bare)))
    return next((age for age in stated if age is not None), None)


def asks_if_human(words: Sequence[str]) -> bool:
    """Whether the person asks, in whatever words, if this is a human being or a program."""
    bare = _bare(words)
    if " ".join(bare) in _WHOLE:
        return True
    return _is_either(bare) or any(_asks_at(bare, place) for place in range(len(bare)))


def hesitant(text: str, words: Sequence[str]) -> bool:
    """Whether the person hesitates: a filler, a guess, or a sentence left open."""
    if text.rstrip("\"') ").endswith("..") or not _HESITANT.isdisjoint(words):
        return True
    bare = _bare(words)
    pairs = set(zip(bare, bare[1:], strict=False))
    if not {("dont", "know"), ("not", "know"), ("do", "not")}.isdisjoint(pairs) and _does_not_know(bare):
        return True
    return any(_stands(bare, phrase) for phrase in _HESITATIONS if phrase[0] in bare)


def _bare(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(word.replace("'", "") for word in words)


def _stands(words: Sequence[str], phrase: tuple[str, ...]) -> bool:
    return any(tuple(words[place : place + len(phrase)]) == phrase for place in range(len(words)))


def _does_not_know(words: Sequence[str]) -> bool:
    """`I don't know`, `I don't know if ...`; not `I don't know him`."""
    for place, word in enumerate(words):
        if word == "know" and words[place - 1] in ("dont", "not") and place:
            return "i" in words[max(0, place - 4) : place] and (
                place + 1 == len(words) or words[place + 1] not in _KNOWN_THINGS
            )
    return False


def _number(word: str) -> int | None:
    digits = word.removesuffix("yo").rstrip("fm") if word[:1].isdigit() else ""
    value = int(digits) if digits.isdecimal() and len(digits) < 4 else _NUMBERS.get(word)
    return value if value in _AGES else None


def _age_at(words: Sequence[str], place: int) -> int | None:
    """The age stated at this place: after `I am`, as a birthday, as a school year, or as so many years old."""
    word = words[place]
    if word == "im" or words[place : place + 2] == ("i", "am"):
        return None if _is_not_own(words, place) else _age_after(words, place + (1 if word == "im" else 2))
    if (
        word in ("turn", "turned", "turning", "be")
        and place
        and words[place - 1] in ("i", "ill", "will", "just", "im", "to", "gonna", "only", "finally")
    ):
        return _birthday(words, place)
    if word == "age" and words[max(0, place - 1) : place] == ("my",):
        return _number(words[place + 2]) if place + 2 < len(words) and words[place + 1] in ("is", "was") else None
    return _bare_age(words, place)


def _is_not_own(words: Sequence[str], place: int) -> bool:
    before = words[place - 1] if place else ""
    return before in _NOT_OWN and not (place > 1 and words[place - 2] == "i" and before in ("said", "think"))


def _age_after(words: Sequence[str], place: int) -> int | None:
    start = place
    while place < len(words) and words[place] in _SOFTENERS | _NEARLY:
        place += 1
    if place >= len(words):
        return None
    if words[place] in ("minor", "underage"):
        return None if "not" in words[start:place] else ADULT - 1
    if words[place] in _GRADES:
        return _grade(words, place)
    return _years(words, place, not _NEARLY.isdisjoint(words[start:place]))


def _years(words: Sequence[str], place: int, nearly: bool) -> int | None:
    value = _number(words[place]) if place < len(words) else None
    follows = words[place + 1] if value and place + 1 < len(words) else "old"
    if value is None or (follows not in _FOLLOWS and not words[place].endswith(("yo", "f"))):
        return None
    if "not" in words[max(0, place - 3) : place] and value != ADULT:
        return None
    return ADULT - 1 if nearly and value == ADULT else value


def _grade(words: Sequence[str], place: int) -> int | None:
    follows = words[place + 1 : place + 3]
    if not follows or follows[0] not in ("grade", "grader", "graders", "form"):
        return None
    return (
        None
        if len(follows) > 1 and follows[1] in ("teacher", "teachers", "math", "science", "english", "class")
        else _GRADES[words[place]]
    )


def _birthday(words: Sequence[str], place: int) -> int | None:
    """`I turn 16 next week` counts as 16; who is still to turn 18 is not 18 yet."""
    if place + 1 >= len(words) or "i" not in words[max(0, place - 4) : place] + tuple(
        "i" for one in words[:place] if one in ("ill", "im")
    ):
        return None
    if any(len(word) == 4 and word.isdecimal() for word in words[place:]) or "when" in words[max(0, place - 3) : place]:
        return None
    return _years(words, place + 1, words[place] != "turned")


def _bare_age(words: Sequence[str], place: int) -> int | None:
    """`13 years old` of nobody else: at the start, or after `as a`."""
    value = _number(words[place])
    if value is None or not (place == 0 or words[max(0, place - 2) : place] in (("as", "a"), ("as", "an"))):
        return None
    after = words[place + 1 : place + 3]
    old = after[:1] and (
        after[0] in _OLD or (after[0] in ("years", "year", "yr", "yrs", "y") and after[1:] and after[1] in _OLD)
    )
    rest = words[place + 1 + (1 if after[:1] and after[0] in _OLD else 2) :]
    return value if old and (not rest or rest[0] in _FOLLOWS | {"here", "student", "kid", "teen", "teenager"}) else None


def _asks_at(words: Sequence[str], place: int) -> bool:
    """Whether a question about the nature of this stands at this place."""
    for opener in _OPENERS:
        if words[place] == opener[0] and tuple(words[place : place + len(opener)]) == opener:
            return _names_nature(words, place + len(opener), opener) and _is_asked(words, place, opener)
    return False


def _names_nature(words: Sequence[str], place: int, opener: tuple[str, ...]) -> bool:
    start = place
    while place < len(words) and words[place] in _BETWEEN and not _ends_with_noun(words, place):
        place += 1
    if place >= len(words) or words[place] not in _HUMAN_NOUNS:
        return False
    if words[place] in ("real", "alive", "fake", "conscious", "sentient") and opener[0] in ("is", "isnt", "this"):
        return "someone" in words[start:place] or "anyone" in words[start:place]
    return place + 1 == len(words) or words[place + 1] in _AFTER_NOUN


def _ends_with_noun(words: Sequence[str], place: int) -> bool:
    """Whether a word that can stand between is here the noun itself, as in `are you real`."""
    noun = words[place] in _HUMAN_NOUNS
    return noun and (
        place + 1 == len(words)
        or words[place + 1] not in _BETWEEN | _HUMAN_NOUNS
        or words[place + 1] in _AFTER_NOUN - _HUMAN_NOUNS
    )


def _is_asked(words: Sequence[str], place: int, opener: tuple[str, ...]) -> bool:
    """A question by its form; a statement only with a doubt about it, as in `you're a bot, right`."""
    if opener in _ADDRESSED:
        return not _DOUBTS.isdisjoint(words)
    return opener not in _TALK or not {"can", "could", "want", "prefer", "rather"}.intersection(words[:place])


def _is_either(words: Sequence[str]) -> bool:
    """`human or machine`, `a bot or a real person`."""
    for place, word in enumerate(words):
        if word == "or" and place and words[place - 1] in _EITHER_FIRST:
            after = [one for one in words[place + 1 : place + 4] if one not in ("a", "an", "just", "some")]
            if after and after[0] in _EITHER and len(words) < 16:
                return after[0] != "not" or words[place - 1] in ("human", "bot", "robot", "ai", "person", "machine")
    return False
