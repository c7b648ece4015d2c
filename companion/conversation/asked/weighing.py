"""How well words of the person answer a question: how much of it they hold, of whom they are, whether they have its shape."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from companion.conversation.asked.kinds import meant_by, role_of, stems_of
from companion.conversation.asked.phrases import means
from companion.conversation.asked.question import Asked
from companion.conversation.asked.shapes import has_shape, is_shape
from companion.language.cued import Cued

ENOUGH, NEAR = 0.6, 0.3
"""The share of a question that words have to hold to answer it, and to come near it."""
_LIKE = 0.95
"""What a word that stands for the asked one is worth of the word itself."""
_ALL = 0.9
"""The share they have to hold for a yes or a no."""
_OF_OTHERS = 0.29
"""What the words are worth where they tell of somebody else."""
_LIGHT = 0.4
SLIGHT = frozenset(
    "strange odd weird funny annoy early late big small little young old first particular certain special famous good "
    "bad exact new real true main great actual own nice lovely place bit age break long far half since put".split()
)
"""Words that say little of what is asked for, and are often put another way."""
_PARTS = re.compile(r"(?i)[,;:.!?…–—()]+\s|\s-\s|\s(?:and|but|so|because|cause|while|though|since)\s")
_ME = Cued(r"(?i)\b(?:i|i'm|im|i've|ive|i'll|i'd|me|myself|mine|we|we're|we've|us|ours)\b")
_MINE = Cued(r"(?i)\b(?:my|our)\s+(?:(?:little|big|old|older|elder|younger|best|twin|first|new|own)\s+)?([\w-]+)")
_SOMEBODY = frozenset(
    "he she they he's she's they're somebody someone somebody's someone's his her their everyone people".split()
)
_UNREAL = Cued(
    r"(?i)\b(?:sav(?:ing|ed) (?:up )?for|wants? to|wanna|would (?:love|like)|i'd (?:love|like)|dream(?:ing|s)? (?:of|"
    r"about)|wish|"
    r"hop(?:e|ing) (?:to|for)|thinking (?:of|about)|looking for|might (?:get|buy)|some ?day|never (?:had|been|"
    r"learn\w*|tried|owned))\b"
)
_OTHERS_OWN = Cued(r"(?i)\b([\w-]+)['’]s\s+(?:(?:little|big|new|old|best|older|younger)\s+)?([\w-]+)")

Names = Mapping[str, frozenset[str]]
"""By role the names by which somebody of that role may be spoken of."""


@dataclass(frozen=True, slots=True)
class Worth:
    """What words are worth as an answer: the share of the question they hold, and whether they may be claimed to be it.

    `telling` says that they hold more than who it is about, `shape` is a little more for what looks like the
    answer, `close` that they are about the very person.
    """

    share: float
    answers: bool
    telling: bool = False
    shape: float = 0.0
    close: bool = False

    @property
    def is_near(self) -> bool:
        """Whether they come near what was asked, and not by its least words alone."""
        return self.share >= NEAR and (self.telling or self.close)


NOTHING = Worth(0.0, False)
_SHAPED = 0.1


def worth(text: str, asked: Asked, names: Names) -> Worth:
    """What these words are worth as an answer to the question."""
    plain = spoken_to_nobody(text.replace("’", "'"))
    stems = stems_of(plain)
    held = {word: _held(plain, stems, word, asked, names) for word in asked.words}
    if not all(_is_there(plain, word, held, asked) for word in _musts(asked)):
        return NOTHING
    whole = sum(_weight(word, asked) for word in asked.words)
    share = sum(_weight(word, asked) * much for word, much in held.items()) / whole if whole else 0.0
    if share < NEAR:
        return NOTHING
    telling = _is_telling(held, asked)
    if asked.own and _are_of_others(plain, held, asked):
        return Worth(share * _OF_OTHERS, False, telling)
    looks_so = (asked.shape and has_shape(plain, asked.shape)) or held.get(asked.head)
    shape = _SHAPED if looks_so else 0.0
    whole_of_it = set(asked.words) - {asked.whose.role, asked.whose.name.lower()} or asked.kind != "anything"
    return Worth(
        share,
        share >= (_ALL if asked.yes else ENOUGH) and bool(whole_of_it) and _is_it(plain, held, asked),
        telling,
        shape,
        not asked.whose.is_user,
    )


def _is_telling(held: Mapping[str, float], asked: Asked) -> bool:
    """Whether more than the person, a number or a liking is held, where more was asked for."""
    least = {asked.whose.role, asked.whose.name.lower(), *_LEAST}
    more = [word for word in asked.words if word not in least]
    return not more or any(held[word] for word in more)


_LEAST = frozenset({"favourite", "number", "first", "second"})


def spoken_to_nobody(text: str) -> str:
    """The words without what the companion is called by the way: bro, mate, dude."""
    return _TO_YOU.sub("", text)


_TO_YOU = Cued(
    r"(?i)^(?:bro|mate|buddy|dude|man|hen|babe|sis|baby)\b,? (?!is\b|was\b|has\b)|,? (?:bro|mate|"
    r"buddy|hen|babe|sis)$"
)


def _weight(word: str, asked: Asked) -> float:
    return asked.rare.get(word, 1.0) * (_LIGHT if word in SLIGHT else 1.0)


def _musts(asked: Asked) -> tuple[str, ...]:
    own = {asked.whose.role, asked.whose.name.lower(), "number", "favourite", "first", "second"}
    return tuple(word for word in asked.words if word in own)


def _is_there(text: str, word: str, held: Mapping[str, float], asked: Asked) -> bool:
    """Whether what has to be there is: somebody of the person's own, and a number as a number."""
    if word == "number":
        return has_shape(text, "number")
    return held[word] > 0 and not (word == asked.whose.role and _is_anothers(text, word, asked))


def _is_anothers(text: str, role: str, asked: Asked) -> bool:
    """Whether they tell of somebody else's such one, or of somebody else of theirs: Tom's sister, my sister's boss."""
    owners = [(role_of(first.lower()), role_of(second.lower())) for first, second in _OTHERS_OWN.findall(text)]
    return any(
        (role in (first, second) and first != second and second != "" and second not in asked.words)
        or (second == role and not first)
        for first, second in owners
    )  # fmt: skip


def _held(text: str, stems: frozenset[str], word: str, asked: Asked, names: Names) -> float:
    """How surely the words hold this one: as it is, by another word for it, or by a name."""
    if word == asked.head and is_shape(word):
        return _LIKE if has_shape(text, word) else 0.0
    if word == "number" or word in stems:
        return 1.0
    others = {other for other in asked.words if other != word and other in stems} - _DOINGS
    like = not (_senses(asked, word) & stems) <= others or means(text, word)
    return _LIKE if like or not names.get(word, _NOBODY).isdisjoint(stems) else 0.0


_DOINGS = frozenset("read watch listen play drive ride eat drink speak wear".split())
"""What is done with a thing, and so tells of it: what is read is a book."""


def _senses(asked: Asked, word: str) -> frozenset[str]:
    return asked.senses.get(word) or meant_by(word)


_NOBODY = frozenset[str]()


def _is_it(text: str, held: Mapping[str, float], asked: Asked) -> bool:
    """Whether the thing asked for is there, in its shape, and is more than a wish."""
    if asked.head and not held.get(asked.head):
        return False
    if (asked.shape and not has_shape(text, asked.shape)) or (asked.which and _is_unspecific(text, asked)):
        return False
    return asked.wish or not any(_UNREAL.search(part) for part in _telling(text, held, asked))


def _is_unspecific(text: str, asked: Asked) -> bool:
    """Whether only the kind itself is named: `the temple` does not tell which temple."""
    if not asked.head or is_shape(asked.head):
        return False
    words = [word.strip('.,!?;:()“”"') for word in text.split()]
    at = next((place for place, word in enumerate(words) if asked.head in stems_of(word)), -1)
    if at < 0:
        return False
    before, after = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
    modified = before.lower() not in _DETERMINERS and stems_of(before).isdisjoint(asked.words)
    return not (modified or after[:1].isupper() or after in ("called", "named", "is"))


_DETERMINERS = frozenset(
    "the a an my our this that his her their in at to of for with from and on some any".split()
) | {""}


def _telling(text: str, held: Mapping[str, float], asked: Asked) -> Iterable[str]:
    """The parts of the text that hold what was asked; all of it, where none does."""
    words = [word for word in asked.words if held[word] and word not in SLIGHT and word != "number"]
    parts = parts_of(text)
    found = [part for part in parts if any(_stands_in(part, word, asked) for word in words)]
    return found or parts


def parts_of(text: str) -> list[str]:
    """The clauses of the text."""
    return [part for part in _PARTS.split(text) if part]


def _stands_in(part: str, word: str, asked: Asked) -> bool:
    return not _senses(asked, word).isdisjoint(stems_of(part)) or means(part, word)


def _are_of_others(text: str, held: Mapping[str, float], asked: Asked) -> bool:
    """Whether every part that holds what was asked tells of somebody else."""
    meant = {sense for word in asked.words for sense in _senses(asked, word)}
    return all(of_others(part, meant) for part in _telling(text, held, asked))


def of_others(text: str, asked: Iterable[str] = ()) -> bool:
    """Whether the words begin with somebody else and never come to the person; those asked about are no others."""
    first = re.findall(r"[\w'-]+", text)[:4]
    roles = {role_of(word.lower()) for word in first} - {"", *asked}
    return bool(roles or not _SOMEBODY.isdisjoint(map(str.lower, first))) and not comes_to_them(text)


def comes_to_them(text: str) -> bool:
    """Whether the person is in it, or something of theirs that is nobody."""
    things = (thing for thing in _MINE.findall(text) if not role_of(thing.lower().removesuffix("'s")))
    return _ME.search(text) is not None or any(things)
