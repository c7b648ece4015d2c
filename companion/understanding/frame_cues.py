"""Cues: the patterns of the tables made ready to be found in plain words, filed by their rarest word.

`a/b` one of these in base form, `+a` exactly so, `%name` a class of words, `..a` up to three describing words before it,
`...a` up to six words of any kind before it,
`@` somebody else, `&` anybody it is done to, `^` and `$` the ends of the clause.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from companion.language.stems import stem
from companion.understanding.frame_bonds import BONDS
from companion.understanding.frame_classes import CLASSES
from companion.understanding.frame_doings import DOINGS
from companion.understanding.frame_figures import FIGURES
from companion.understanding.frame_habits import HABITS
from companion.understanding.frame_life import LIFE
from companion.understanding.frame_moods import MOODS
from companion.understanding.frame_travel import TRAVEL
from companion.understanding.frame_trials import TRIALS
from companion.understanding.frame_work import WORK

_BASES = {
    form: plain
    for plain, forms in {
        "die": "died", "lie": "lied", "lay": "laid", "draw": "drew drawn", "wear": "wore worn", "ride": "rode ridden",
        "forgive": "forgave forgiven", "become": "became", "stick": "stuck", "tear": "tore torn", "lend": "lent",
        "hang": "hung", "burn": "burnt", "shoot": "shot", "blow": "blew blown", "oversleep": "overslept", "bite": "bit bitten",
        "babysit": "babysat",
        "throw": "threw thrown", "swear": "swore sworn", "shake": "shook", "wreck": "wrecked", "freeze": "froze frozen",
        "sew": "sewn", "weave": "wove woven", "see": "seeing", "ski": "skiing", "agree": "agreeing", "flee": "fleeing fled",
        "free": "freeing", "ring": "rang rung", "sink": "sank sunk", "rise": "rose risen", "shrink": "shrank shrunk",
        "weep": "wept", "dig": "dug", "sweep": "swept", "light": "lit", "hide": "hid hidden", "strike": "struck",
        "spit": "spat", "swing": "swung", "bleed": "bled", "feed": "fed", "bend": "bent", "deal": "dealt",
        "dream": "dreamt", "spill": "spilt", "slide": "slid", "spin": "spun", "sting": "stung",
        "undergo": "underwent undergone", "overcome": "overcame", "swell": "swollen", "mistake": "mistook mistaken",
        "cling": "clung", "fling": "flung", "grind": "ground", "leap": "leapt",
    }.items()
    for form in forms.split()
}  # fmt: skip
WORD, EXACT, OTHER, ANYBODY = range(4)


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a cue: what may stand there, and whether describing words may stand before it."""

    kind: int
    options: frozenset[str]
    loose: int


@dataclass(frozen=True, slots=True, eq=False)
class Cue:
    """Words that tell a frame; one without a frame is a figure of speech, which hides what it covers.

    `about` says whom it happens to, `kind` is event, state, noun or figure; `anchor` is the slot that is looked for,
    `second` the words it is filed by beside that, and `needs` the words of its further slots, the least usual first;
    `exact` are the words of its slots that must stand just so.
    """

    frame: str
    slots: tuple[Slot, ...]
    about: str
    polarity: str
    kind: str
    opens: bool
    closes: bool
    anchor: int
    second: frozenset[str]
    needs: tuple[frozenset[str], ...]
    exact: tuple[frozenset[str], ...]


@lru_cache(maxsize=20_000)
def base(word: str) -> str:
    """The base form of a word, also of the few whose ending misleads."""
    return _BASES.get(word) or stem(word)


_ODD = ("at", "it", "el", "al", "or", "rol")
"""Endings after which the stem of an inflected form is not the word itself."""


def _bases(word: str) -> Iterator[str]:
    """Every base form under which the inflections of a word are found."""
    yield base(word)
    if word.endswith("e") and len(word) > 3:
        yield from (base(f"{word}d"), base(f"{word[:-1]}ing"))
    if word.endswith(_ODD):
        yield from (base(f"{word}ed"), base(f"{word}led"), base(f"{word}ing"), base(f"{word}ling"))


_SETS: dict[frozenset[str], frozenset[str]] = {}


def _once(options: Iterable[str]) -> frozenset[str]:
    """The same words, kept once however many slots have them."""
    found = frozenset(options)
    return _SETS.setdefault(found, found)


@lru_cache(maxsize=20_000)
def _slot(written: str) -> Slot:
    plain = written.lstrip(".")
    loose = len(written) - len(plain)
    if plain in ("@", "&"):
        return Slot(OTHER if plain == "@" else ANYBODY, frozenset(), loose)
    if plain.startswith("+"):
        return Slot(EXACT, _once(plain[1:].split("/")), loose)
    forms = (form for part in plain.split("/") for form in _forms(part))
    return Slot(WORD, _once(forms), loose)


def _forms(part: str) -> Iterator[str]:
    """The base forms of a word, or of the members of a class."""
    return (base(word) for word in _members(part)) if part.startswith("%") else _bases(part)


@lru_cache(maxsize=20_000)
def _noun(written: str) -> Slot:
    """A thing, one or several, but no verb of the same form."""
    return Slot(
        EXACT,
        _once(form for part in written.split("/") for word in _members(part) for form in (word, f"{word}s")),
        0,
    )


def _members(part: str) -> list[str]:
    if not part.startswith("%"):
        return [part]
    words = CLASSES[part[1:]].split()
    return [*words, *map(str, range(1, 101))] if part == "%number" else words


_COMMON = frozenset(
    "be have get my the a an in to not do of me with up out on go it at for can could his her our from good now by so "
    "no into about we and that this off take make come feel or back over all day year i some one will work help keep "
    "give leave lose break home start finish buy miss see call play love run end night way wait hear today again last "
    "week just".split()
)
"""Words so usual that a cue is looked for by another of its words."""


_EVERYWHERE = frozenset("be have get the my to a it i go do not can".split())
"""Words of nearly every line."""


def _heard_often(options: frozenset[str]) -> int:
    """How often one of these is heard, roughly: the more usual words, the oftener."""
    return len(options) + 20 * len(_COMMON & options) + 80 * len(_EVERYWHERE & options)


def _anchor(slots: tuple[Slot, ...]) -> int:
    """The slot by which the cue is looked for: the first of those whose words are heard the least."""
    named = [place for place, slot in enumerate(slots) if slot.kind in (WORD, EXACT)]
    return min(named, key=lambda place: _heard_often(slots[place].options) // _FEW)


_FEW = 8


def _needs(slots: tuple[Slot, ...], anchor: int) -> tuple[frozenset[str], ...]:
    """The words of the other slots, the least usual first."""
    others = [slot.options for place, slot in enumerate(slots) if place != anchor and slot.options]
    return tuple(sorted(others, key=_heard_often))


def _cue(head: tuple[str, str, str, str], pattern: str) -> Cue:
    frame, polarity, about, kind = head
    words = pattern.split()
    opens, closes = words[0] == "^", words[-1] == "$"
    plain = words[opens : len(words) - closes]
    slots = tuple(_noun(word) if head[3] == "noun" else _slot(word) for word in plain)
    if head[2] == "headline" and slots[0].kind == WORD and "%" not in plain[0]:
        slots = (_noun(plain[0]), *slots[1:])
    anchor = _anchor(slots)
    needs = _needs(slots, anchor)
    filed = bool(needs) and len(needs[0]) <= _FEW
    second = needs[0] if filed else _NONE
    exact = tuple(slot.options for slot in slots if slot.kind == EXACT)
    return Cue(frame, slots, about, polarity, kind, opens, closes, anchor, second, needs[filed:], exact)


_NONE = frozenset({""})
"""What a cue is filed by that has no second word, or many."""


def _rows(table: str) -> Iterator[tuple[tuple[str, str, str, str], str]]:
    """Each pattern of a table with the head of its row."""
    for row in table.strip().replace("\n  ", " ").splitlines():
        head, _, patterns = row.partition(": ")
        frame, polarity, about, kind = head.split()
        yield from (((frame, polarity, about, kind), one.strip()) for one in patterns.split(", ") if one.strip())


def _figures() -> Iterator[Cue]:
    """The figures of speech as cues without a frame."""
    patterns = FIGURES.replace("\n", " ").split(",")
    return (_cue(("", "", "figure", "figure"), one.strip()) for one in patterns)


_TABLES = (LIFE, BONDS, TRIALS, WORK, TRAVEL, MOODS, DOINGS, HABITS)


def spoken() -> Iterator[Cue]:
    """The cues of the tables, and those with be and get once more as they open a sentence: `fired this morning`."""
    for head, pattern in (row for table in _TABLES for row in _rows(table)):
        yield _cue(head, pattern)
        for opening in ("be/get +", "be/get ..+", "get ..+", "be +"):
            if pattern.startswith(opening) and head[2] == "subject":
                yield _cue(head, f"^ +{pattern.removeprefix(opening)}")


Drawer = tuple[Cue, ...]
Chest = tuple[frozenset[str], Mapping[str, Drawer]]
"""The second words of the cues that are looked for by one word, and the cues by each of them."""


class Filed(NamedTuple):
    """Cues by the word they are looked for and the second of their words."""

    words: frozenset[str]
    chests: Mapping[str, Chest]


def _filed(cues: Iterator[Cue]) -> Filed:
    filed: dict[str, dict[str, list[Cue]]] = {}
    for cue in cues:
        for word in _heard_as(cue.slots[cue.anchor]):
            further = filed.setdefault(word, {})
            for second in cue.second:
                further.setdefault(second, []).append(cue)
    shared: dict[Drawer, Drawer] = {}
    chests: dict[tuple[tuple[str, Drawer], ...], Chest] = {}
    return Filed(frozenset(filed), {word: _chest(further, shared, chests) for word, further in filed.items()})


def _chest(further: Mapping[str, list[Cue]], shared: dict[Drawer, Drawer],
           chests: dict[tuple[tuple[str, Drawer], ...], Chest]) -> Chest:  # fmt: skip
    """The cues of a word by another of theirs, kept once when several words have the same."""
    items = [(second, tuple(cues)) for second, cues in further.items()]
    once = tuple((second, shared.setdefault(cues, cues)) for second, cues in items)
    return chests.setdefault(once, (frozenset(further), dict(once)))


def _heard_as(slot: Slot) -> Iterable[str]:
    return slot.options if slot.kind == WORD else {base(option) for option in slot.options}


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues that tell frames, by the base form of their anchor, and the figures of speech likewise.

    `listened` is every word that a cue of a frame listens for beside those that must stand just so.
    """

    by_word: Filed
    figures: Filed
    listened: frozenset[str]


@cache
def all_cues() -> Cues:
    """All cues, made when somebody first tells something: that takes as long as a hundred turns."""
    frames = tuple(spoken())
    by_word = _filed(iter(frames))
    listened = by_word.words.union(*[need for cue in frames for need in (cue.second, *cue.needs)])
    made = Cues(by_word, _filed(_figures()), listened)
    for memo in (_slot, _noun, base):
        memo.cache_clear()  # of no use once the tables are made
    _SETS.clear()
    return made
