"""The grammar of a question: which wh-word, about whom, which noun, and what else is said; nothing is meant yet."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from companion.conversation.asked.kinds import role_of
from companion.conversation.asked.question import USER, Whose

WH = frozenset("what which where who whom whose when how why".split())
AUX = frozenset(
    "am is are was were be been do does did have has had will would can could should shall must might may 'd".split()
)
BEFORE_WH = frozenset(
    "in at on for with to from since about of by whereabouts until near under above behind into around through during "
    "against".split()
)
_NO_NAMES = frozenset("it that what let today tomorrow yesterday there here one else world everyone nobody".split())
_DO_HAVE = frozenset("do does did done have has had".split())
_HELPERS = AUX - _DO_HAVE
_MEASURES = frozenset("old tall many much long often big far".split())
_ME = frozenset("i we me us myself mine".split())
_MY = frozenset({"my", "our"})
ADVERBS = frozenset(
    "currently now still actually really usually normally always originally just ever already again first previously "
    "formerly even once right mostly generally exactly then anyway please ago also too so though lately nowadays "
    "typically today regularly personally specifically".split()
)
"""Words that change nothing of what is asked for."""
_BETWEEN = frozenset(
    "best good old older elder eldest oldest little big young younger youngest twin late new former dear current close "
    "closest ex first second other only own childhood favourite favorite baby step dear".split()
)
_KINDS_OF = frozenset({"kind", "kinds", "sort", "sorts", "type", "types"})
_THERE = frozenset({"there", "anything", "something", "any", "that"})


@dataclass(frozen=True, slots=True)
class Clause:
    """A question taken apart: `what do | my sister | do for work`.

    `what` are the words after which or what, `noun` what is asked of `whose`, `rest` the words after it; `whose` is
    None when nobody is named. `flags` are the helping verbs and adverbs that were passed over.
    """

    wh: str
    what: tuple[str, ...]
    whose: Whose | None
    noun: tuple[str, ...]
    rest: tuple[str, ...]
    flags: frozenset[str]

    @property
    def yes(self) -> bool:
        """Whether it wants a yes or a no."""
        return not self.wh


class _Reader:
    """Walks through the words of one question; `names` maps a known name in small letters to the name."""

    def __init__(self, words: Sequence[str], names: Collection[str]) -> None:
        self.words, self.names, self.at = words, names, 0
        self.flags: set[str] = set()

    @property
    def word(self) -> str:
        return self.words[self.at] if self.at < len(self.words) else ""

    def take(self) -> str:
        self.at += 1
        return self.words[self.at - 1]

    def skip(self, known: frozenset[str]) -> None:
        while self.word in known:
            self.flags.add(self.take())

    def skip_helpers(self) -> None:
        """Passes over helping verbs and adverbs after the person; a `do` or `have` of its own stays."""
        while self.word and (self.word in _HELPERS | ADVERBS or self._helps()):
            self.flags.add(self.take())

    def _helps(self) -> bool:
        """Whether this do or have helps the word after it: `i have been`, `i have moved`."""
        after = self.words[self.at + 1] if self.at + 1 < len(self.words) else ""
        return self.word in _DO_HAVE and (after in ("been", "not") or after.endswith("ed"))

    def until_verb(self) -> tuple[str, ...]:
        """The words up to a helping verb, a pronoun or the end."""
        start = self.at
        while self.word and not self._begins_subject() and self.word not in AUX:
            self.at += 1
        return tuple(self.words[start : self.at])

    def _begins_subject(self) -> bool:
        return self.word in _ME or self.word in _MY or self.word.removesuffix("'s") in self.names


def clause_of(words: Sequence[str], names: Collection[str]) -> Clause:
    """The words of a question, contractions written out, taken apart."""
    reader = _Reader(words, names)
    wh = _wh(reader)
    what = _kind(reader.until_verb()) if wh in ("what", "which", "whose", "how many", "how much") else ()
    _skip_to_subject(reader)
    noun = _name_of(reader)
    whose, owned = _subject(reader)
    reader.skip_helpers()
    if "there" in reader.flags:
        wh = wh or "what"
    if noun in (("name",), ("names",)):
        noun = (*owned, *noun)
    return Clause(wh, what, whose, noun or owned, _rest(reader), frozenset(reader.flags))


def _skip_to_subject(reader: _Reader) -> None:
    """Passes over helping verbs; a second `will` is a name where somebody of that name is known."""
    if reader.word in AUX:
        reader.flags.add(reader.take())
    reader.skip((AUX | ADVERBS | {"not", "the"}).difference(reader.names))


def _wh(reader: _Reader) -> str:
    ahead = reader.words[1:2]
    if reader.word in BEFORE_WH and ahead and ahead[0] in WH:
        reader.at += 1
    if reader.word not in WH:
        return ""
    wh = reader.take()
    if wh == "how" and reader.word in _MEASURES:
        return f"how {reader.take()}"
    return "who" if wh == "whom" else wh


def _kind(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words after which or what, without `kind of`."""
    if words and words[0] in _KINDS_OF:
        words = words[2:]
    return tuple(word for word in words if word not in ADVERBS and word != "of")


def _name_of(reader: _Reader) -> tuple[str, ...]:
    """The noun of `the name of my dog`, with the walker before the owner; nothing when it is not so said."""
    ahead = list(reader.words[reader.at : reader.at + 4])
    if "of" not in ahead[1:] or ahead[0] in _ME | _MY:
        return _nobodys(reader)
    of = reader.at + ahead.index("of", 1)
    if of + 1 >= len(reader.words) or reader.words[of + 1] not in _MY:
        return ()
    noun = tuple(reader.words[reader.at : of])
    reader.at = of + 1
    return noun


def _nobodys(reader: _Reader) -> tuple[str, ...]:
    """`there anything` before the person: `is there anything i can not eat`."""
    if reader.word in _THERE:
        reader.flags.add(reader.word)
        reader.until_verb()
    return ()


def _subject(reader: _Reader) -> tuple[Whose | None, tuple[str, ...]]:
    """About whom, and what of theirs."""
    word = reader.word
    if word in _ME:
        reader.at += 1
        return USER, ()
    if word in _MY:
        reader.at += 1
        return _possessed(reader)
    bare = word.removesuffix("'s")
    if bare in reader.names:
        reader.at += 1
        return Whose(name=bare), reader.until_verb() if word != bare else ()
    if word.endswith("'s") and bare not in _NO_NAMES and not role_of(bare):
        reader.at += 1
        return Whose(name=bare), reader.until_verb()
    if role_of(word) and "the" in reader.flags and word.endswith("'s"):
        return _possessed(reader)
    return None, reader.until_verb()


def _possessed(reader: _Reader) -> tuple[Whose, tuple[str, ...]]:
    """`my best friend Tom`, `my sister's job`, `my job`."""
    start = reader.at
    reader.skip(_BETWEEN)
    word = reader.word
    role = role_of(word) or role_of(word.removesuffix("'s"))
    if not role and reader.at > start and role_of(reader.words[reader.at - 1]):
        reader.at -= 1
        word = reader.word
        role = role_of(word)
    if not role and _ends_in_a_role(reader):
        reader.at += 1
        word = reader.word
        role = role_of(word) or role_of(word.removesuffix("'s"))
    if not role:
        reader.at = start
        return USER, reader.until_verb()
    reader.at += 1
    owns = word.endswith("'s") or reader.word in ("name", "names")
    name = _name_beside(reader)
    if name.endswith("'s"):
        owns, name = True, name.removesuffix("'s")
    return Whose(role, name), reader.until_verb() if owns else ()


def _ends_in_a_role(reader: _Reader) -> bool:
    """Whether one word says which of them is meant: my english teacher, my future father-in-law."""
    first, then = [*reader.words[reader.at : reader.at + 2], "", ""][:2]
    return bool(role_of(then) or role_of(then.removesuffix("'s"))) and not first.endswith("'s") and first not in AUX


def _name_beside(reader: _Reader) -> str:
    if reader.word.removesuffix("'s") not in reader.names:
        return ""
    return reader.take()


def _rest(reader: _Reader) -> tuple[str, ...]:
    """What is left without adverbs, which are noted."""
    left = reader.words[reader.at :]
    reader.flags.update(word for word in left if word in ADVERBS or word in AUX)
    return tuple(word for word in left if word not in ADVERBS)
