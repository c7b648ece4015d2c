"""The words of a question that an answer has to hold, and whether it asks for what was once."""

from collections.abc import Iterable
from itertools import pairwise

from companion.conversation.asked.clause import ADVERBS, AUX
from companion.conversation.asked.kinds import role_of
from companion.engines.wordlists import FUNCTION
from companion.language.stems import stem

_MENDED = {"bas": "base", "rais": "raise", "se": "see", "named": "name"}
_SAYS_NOTHING = (
    AUX
    | ADVERBS
    | FUNCTION
    | frozenset(
        "name call remember know recall tell mention say told said thing stuff something anything kind sort type get "
        "got going go "
        "gonna want like much many lot last time talk speak about time ever once use used people person one ones day "
        "whole today tomorrow yesterday week month year weekend ago next past again else called happen happening "
        "happened mean exact exactly detail details currently planned got doing thank thanks please favourite favorite "
        "thought think thoughts spend top give everything all story topic word words subject lately recently keep "
        "kept back yet "
        "right ok okay".split()
    )
)
_KEPT = frozenset({"favourite"})
_ONCE = frozenset("before previously formerly earlier former previous ex".split())
_USED_TO = (("used", "to"), ("use", "to"))


def base(word: str) -> str:
    """The stem of a word as the tables of questions write it."""
    found = stem(word)
    return _MENDED.get(found, found)


def content(words: Iterable[str]) -> tuple[str, ...]:
    """The stems that carry what is asked for, in order, each once; a word for somebody is their role."""
    bare = (word.removesuffix("'s").removesuffix("'") for word in words)
    kept = (role_of(word) or base(word) for word in bare if word and not _says_nothing(word))
    return tuple(dict.fromkeys(kept))


def _says_nothing(word: str) -> bool:
    return word in _SAYS_NOTHING or base(word) in _SAYS_NOTHING or word.isdecimal()


def once(words: tuple[str, ...]) -> bool:
    """Whether the words ask for what was and is no more: `before`, `used to`, `my former`."""
    pairs = set(pairwise(words))
    told = set(words) - ({"before"} if _is_habit(words) else set())
    return not _ONCE.isdisjoint(told) or any(pair in pairs for pair in _USED_TO)


def _is_habit(words: tuple[str, ...]) -> bool:
    """Whether it is asked in the present what is done before something: `what do i do before work`."""
    return not _NOW.isdisjoint(words) and _THEN.isdisjoint(words) and words[-1] != "before"


_NOW, _THEN = frozenset({"do", "does", "am", "is"}), frozenset({"did", "was", "were", "used", "had", "been"})


def without_once(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without `used to` and without `before` and what follows it."""
    cut = len(words)
    if not _is_habit(words):
        cut = next((at for at, word in enumerate(words) if word in ("before", "prior")), cut)
    kept, at = [], 0
    while at < cut:
        step = 2 if words[at : at + 2] in _USED_TO else 0
        kept += [] if step else [words[at]]
        at += step or 1
    return tuple(kept)


def after_before(words: tuple[str, ...]) -> tuple[str, ...]:
    """What it was before of: `paris` in `where did i live before paris`."""
    return words[words.index("before") + 1 :] if "before" in words else ()
