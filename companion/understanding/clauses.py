"""A clause: one statement within a sentence, who it is about, and whether it is so, was, is wished, planned or supposed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from types import MappingProxyType

from companion.domain.quick import quick
from companion.domain.understanding import Sentence, Token
from companion.language.normalise import squashed
from companion.understanding.people import Mention, is_name

_ENDINGS = {"m": "am", "ve": "have", "ll": "will", "d": "would", "re": "are", "s": "is"}
_OPENED = (
    "name birthday bday hobby favourite favorite job hometown nickname what flat house employer major hair".split()
)
CONTRACTIONS = {
    **{
        f"{who}'{end}": (who, full)
        for who in "i you he she it we they who that there".split()
        for end, full in _ENDINGS.items()
    },
    **{f"{verb}n{mark}t": (verb, "not") for mark in ("'", "") for verb in "do does did is are was were have has had "
       "would could should".split()},
    **{f"{noun}'s": (noun, "is") for noun in _OPENED},
    "can't": ("can", "not"), "cant": ("can", "not"), "cannot": ("can", "not"), "won't": ("will", "not"), "ain't": ("am", "not"),
    "im": ("i", "am"), "ive": ("i", "have"), "gonna": ("going", "to"), "wanna": ("want", "to"), "shes": ("she", "is"),
    "wont": ("will", "not"), "youre": ("you", "are"), "names": ("name", "is"), "weve": ("we", "have"),
    "youve": ("you", "have"), "theyre": ("they", "are"), "theyve": ("they", "have"), "hes": ("he", "is"), "whos": ("who", "is"),
}  # fmt: skip
SUBJECTS = frozenset(
    "i we my our friends he she they you it his her their your someone somebody people everyone nobody".split()
)
_JOINS = frozenset("and but or so then plus yet".split())
_SUBORDINATE = frozenset(
    "because while although though since when if who which whose where whereas unless until".split()
)
DEAD = frozenset("when which whose where unless until".split())
_MARKS = frozenset(";:()\n–—?!")
REPORTS = frozenset(
    "said says say saying told tells thinks thought claims claimed asked asks wrote goes believes".split()
)
_PRETENDS = frozenset(
    "pretend pretending imagine imagining dreamt dreamed lyrics roleplay roleplaying quote suppose supposing".split()
)
_NOBODY = (("said", "no", "one"), ("said", "nobody", "ever"), ("says", "no", "one"))
_NO_ONE = frozenset({"no", "nobody"})
_MOCKED = frozenset(
    {
        ("oh", "totally"),
        ("yeah", "right"),
        ("oh", "sure"),
        ("yeah", "sure"),
        ("oh", "great"),
        ("oh", "perfect"),
        ("oh", "wonderful"),
    }
)
_JOKES = frozenset("jk kidding joking /s sarcasm".split())
_FICTION = frozenset("dream dreams game story movie film novel book show play song episode simulation version".split())
_ASKS = frozenset(
    "do does did are is was were have has can could would will what where who when why how which am should may".split()
)
_TAILS = frozenset("what how who where which and do are have can is should you u wbu hbu any".split())
_LEADS = frozenset(
    "and but so or well oh hi hello hey yeah yes yep no nope also btw anyway actually honestly plus because since "
    "while though "
    "although then now currently nowadays tbh lol haha ok okay thanks sorry sure basically right hmm um uh there "
    "all hiya please "
    "personally nice cool great wow ugh omg hmm yep yup aww btw fyi lately recently sometimes tbf sadly luckily "
    "unfortunately "
    "hiya heya yo aand otherwise both really absolutely someday eventually usually mostly additionally hopefully "
    "finally oh bro dude bruh mate welp".split()
)
_LEAD_PHRASES = (
    ("by", "the", "way"), ("these", "days"), ("at", "the", "moment"), ("in", "my", "free", "time"),
    ("in", "my", "spare", "time"), ("you", "know"), ("as", "you", "know"), ("to", "be", "honest"), ("good", "morning"),
    ("good", "evening"), ("nice", "to", "meet", "you"), ("in", "fact"), ("thank", "you"), ("of", "course"), ("for", "now"),
    ("on", "weekends"), ("as", "a", "kid"), ("as", "a", "child"),
    ("not", "going", "to", "lie"), ("to", "be", "fair"), ("fun", "fact"),
    ("no", "joke"), ("growing", "up"), ("at", "night"), ("after", "work"),
    ("in", "spare", "time"), ("on", "the", "weekends"), ("in", "the", "evenings"), ("on", "the", "side"), ("whats", "up"),
    ("what", "is", "up"), ("hey", "there"), ("hi", "there"),
    ("when", "i", "grow", "up"), ("one", "day"), ("some", "day"),
    ("for", "fun"), ("for", "a", "living"), ("i", "guess"), ("most", "days"), ("as", "of", "today"), ("as", "of", "now"),
    ("from", "today"), ("from", "now", "on"), ("since", "today"), ("since", "yesterday"), ("since", "last", "week"),
    *(("since", day) for day in "monday tuesday wednesday thursday friday saturday sunday".split()),
    ("since", "then"), ("turns", "out"), ("before", "that"), ("before", "this"),
    ("in", "real", "life"),
)  # fmt: skip
_PHRASES_BY = {one[0]: tuple(other for other in _LEAD_PHRASES if other[0] == one[0]) for one in _LEAD_PHRASES}
_GROWN = ("when", "i", "grow", "up")
_GOES_ON = frozenset({"and", "but", "or"})
_ASKED = (("i",), ("you",), ("we",), ("my",))
_OPENERS = _LEADS | _ASKS | {"not", "would", "if", "the"}
_NOW = frozenset("now then also currently lately".split())
_GREETINGS = frozenset("hi hello hey hiya morning evening".split())
OTHERS = frozenset("he she they his her their him them".split())
"""Words for others, after whom somebody left out is not the one who speaks."""
_GO_ON = frozenset({"living", "working", "studying", "born", "turned", "moving"})
LONGEST = 160
"""Words of a sentence that are read, at most."""
RANK = {"actual": 0, "past": 1, "plan": 2, "wish": 3, "hypothetical": 4}


NO_NAMED: Mapping[str, str] = MappingProxyType({})
"""Nobody is spoken of by a name or a pronoun."""


@quick
@dataclass(frozen=True, slots=True)
class Line:
    """One sentence made plain: contractions opened, `at` the token of the message that each word comes from.

    `named` are those who may be spoken of without a role, each by the small word for them: names known, he and she.
    """

    text: str
    tokens: Sequence[Token]
    words: tuple[str, ...]
    at: tuple[int, ...]
    sentence: str
    mentions: tuple[Mention, ...]
    gaps: dict[int, str]
    unsaid: bool = True
    named: Mapping[str, str] = field(default_factory=dict)

    def gap(self, place: int) -> str:
        """What stands between the word at this place and the one before; a space or nothing when they just follow."""
        return self.gaps.get(place, "")

    def following(self, place: int, last: int) -> str:
        """The word at this place when it just follows the one before it and stands before `last`; else empty."""
        follows = place < last and not self.gap(place).strip() and self.words[place][0].isalnum()
        return self.words[place] if follows else ""

    def mention_at(self, place: int) -> Mention | None:
        """The mention that begins at this place, which is one of the line's."""
        return next((one for one in self.mentions if one.first == self.at[place]), None)


@quick
@dataclass(frozen=True, slots=True)
class Clause:
    """The words of a line from `first` to before `last`; `supposed` after an `if`, `dead` when it tells nothing itself.

    `told` is where it begins once greetings, names called and small words are passed.
    """

    line: Line
    first: int
    last: int
    told: int
    supposed: bool = False
    dead: bool = False
    joined: bool = False

    def past(self, mention: Mention, place: int) -> int:
        """Where the clause goes on after this mention, which stands at the place."""
        at = self.line.at
        return next((after for after in range(place, self.last) if at[after] >= mention.last), self.last)


@quick
@dataclass(frozen=True, slots=True)
class Statement:
    """Who a clause is about and where what it says of them begins; `linked` after a form of to be,

    `did` after did, `still` after a perfect that holds on."""

    subject: str
    place: int
    modality: str = "actual"
    denied: bool = False
    linked: bool = False
    did: bool = False
    still: bool = False

    def at(self, place: int, linked: bool | None = None) -> "Statement":
        """The statement read on from this place, `linked` as told or as it was."""
        linked = self.linked if linked is None else linked
        return Statement(self.subject, place, self.modality, self.denied, linked, self.did, self.still)

    def turned(self, place: int, denied: bool) -> "Statement":
        """The statement read on from this place, denied or not."""
        return Statement(self.subject, place, self.modality, denied, self.linked, self.did, self.still)

    def toned(self, modality: str) -> "Statement":
        """The statement in the less real of both modalities."""
        if RANK[modality] <= RANK[self.modality]:
            return self
        return Statement(self.subject, self.place, modality, self.denied, self.linked, self.did, self.still)


def opened(word: str) -> tuple[str, ...]:
    """The words that a contraction stands for; any other word by itself."""
    return CONTRACTIONS.get(word) or (word,)


def line_of(
    text: str, tokens: Sequence[Token], sentence: Sentence, here: tuple[Mention, ...], unsaid: bool = True,
    named: Mapping[str, str] = NO_NAMED,
) -> Line:  # fmt: skip
    """The sentence made plain, with the mentions that begin in it; `unsaid` when one may leave out the `I` in it."""
    mine = tokens[sentence.first : min(sentence.last, sentence.first + LONGEST)]
    words = tuple([token.word for token in mine])
    at, places = tuple(range(sentence.first, sentence.first + len(mine))), tuple(range(len(mine)))
    if not CONTRACTIONS.keys().isdisjoint(words):
        parts = [opened(word) for word in words]
        at = tuple([place for place, part in zip(at, parts, strict=True) for _ in part])
        places = tuple(accumulate([0, *map(len, parts)]))
        words = tuple([word for part in parts for word in part])
    gaps = {places[one]: text[mine[one - 1].end : mine[one].start] for one in _apart(text, mine)}
    return Line(text, tokens, words, at, sentence.text, here, gaps, unsaid, named)


def _apart(text: str, tokens: Sequence[Token]) -> list[int]:
    """Which tokens do not just follow the one before, since more than a blank or a new line stands between."""
    pairs = zip([token.end for token in tokens], [token.start for token in tokens[1:]], strict=False)
    return [
        place
        for place, (end, start) in enumerate(pairs, start=1)
        if start - end > 1 or (start > end and text[end] == "\n")
    ]


def within(sentence: Sentence, found: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions that begin in the sentence."""
    return tuple([one for one in found if sentence.first <= one.first < sentence.last]) if found else ()


def distinct(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences without those that are said again, which tell nothing new."""
    if len(sentences) == 1:
        return tuple(sentences)
    once: dict[str, Sentence] = {}
    for sentence in sentences:
        once.setdefault(sentence.text, sentence)
    return tuple(once.values())


def jokes(words: Sequence[str]) -> bool:
    """Whether the message calls itself a joke."""
    return not _JOKES.isdisjoint(words)


def clauses(line: Line, verbs: frozenset[str]) -> Iterator[Clause]:
    """The clauses of a line that may state something, in order; none of a question, a quotation or a game."""
    words, last_told = line.words, _told_to(line)
    if not last_told or _pretends(words):
        return
    supposed = reported = False
    first, quoted = 0, '"' in line.text
    for cut in (*_cuts(line, verbs), len(words)):
        here, head = words[first:cut], _head(words, first, cut)
        if cut > last_told:
            return
        supposed |= head == "if"
        dead = reported or (head in DEAD and words[first : first + 4] != _GROWN) or (quoted and _in_quotes(line, first))
        told = _past_leads(line, first, cut)
        yield Clause(line, first, cut, told, supposed, dead, here[0] in _GOES_ON or head in verbs)
        reported |= not (REPORTS.isdisjoint(here) or _own_words(here))
        first = cut


def _head(words: Sequence[str], first: int, last: int) -> str:
    """The word that opens a clause, after an `and` or its like."""
    joined = words[first] in _JOINS and first + 1 < last
    return words[first + joined]


def _own_words(here: Sequence[str]) -> bool:
    """Whether what is cited was said by the one who speaks, to us: `I told you`, `as I said`."""
    return any(here[at : at + 3] in _SAID_TO_US for at in range(min(len(here), 4)))


_SAID_TO_US = (("i", "told", "you"), ("as", "i", "said"), ("like", "i", "said"), ("have", "told", "you"))


def _pretends(words: Sequence[str]) -> bool:
    if not _PRETENDS.isdisjoint(words) or words[:2] in _MOCKED:
        return True
    if not _NO_ONE.isdisjoint(words) and _said_by_nobody(words):
        return True
    if _FICTION.isdisjoint(words):
        return False
    return any(_inside(words, words.index(word)) for word in _FICTION.intersection(words))


def _inside(words: Sequence[str], place: int) -> bool:
    """Whether it is `in the film`, not `in the film industry`."""
    return "in" in words[max(place - 4, 0) : place] and _TRADE.isdisjoint(words[place + 1 : place + 2])


_TRADE = frozenset("industry business studio school library world shop".split())


def _said_by_nobody(words: Sequence[str]) -> bool:
    return any(words[at : at + 3] in _NOBODY for at in range(len(words) - 2))


def _in_quotes(line: Line, place: int) -> bool:
    start = line.tokens[line.at[place]].start
    return line.text.count('"', 0, start) % 2 == 1


def _told_to(line: Line) -> int:
    """How many words are told before a question begins: all of a statement, `I'm Sam` of `I'm Sam, and you?`."""
    words = line.words
    if not line.sentence.rstrip(" \"')").endswith("?"):
        asks = words[0] in _ASKS and words[1:2] in _ASKED and words[:4] != _GROWN
        return 0 if asks else len(words)
    tail = 0 if words[0] in _ASKS else _tail(line)
    return 0 if "i" in words[tail:] else tail


def _tail(line: Line) -> int:
    """Where a last question such as `, and you?` begins; 0 when there is none."""
    return max((place for place, gap in line.gaps.items() if "," in gap and line.words[place] in _TAILS), default=0)


def _cuts(line: Line, verbs: frozenset[str]) -> Iterator[int]:
    words, gaps = line.words, line.gaps
    last = len(words)
    for place in range(1, last):
        word = words[place]
        joins = word in _JOINS and place + 1 < last and words[place - 1] != "me" and _begins(line, place + 1, verbs)
        if joins or word in _SUBORDINATE or (place in gaps and _parted(line, place, verbs)):
            yield place


def _parted(line: Line, place: int, verbs: frozenset[str]) -> bool:
    """Whether what stands before this place parts two statements."""
    gap = line.gaps[place]
    strong = not _MARKS.isdisjoint(gap) or "..." in gap or " - " in gap
    return strong or ("," in gap and _opens(line, place, verbs))


def _begins(line: Line, place: int, verbs: frozenset[str]) -> bool:
    word = line.words[place]
    if word in _NOW and place + 1 < len(line.words):
        word = line.words[place + 1]
    return word in SUBJECTS or word in verbs or word in ("am", "do", "have", "used", "not", "this")


def _opens(line: Line, place: int, verbs: frozenset[str]) -> bool:
    """Whether a new statement begins after a comma."""
    word = line.words[place]
    if word in ("and", "or"):
        return line.words[place + 1 : place + 2] != () and line.words[place + 1] in SUBJECTS
    return word in verbs or word in SUBJECTS or word in _OPENERS or word in _GO_ON


def _past_leads(line: Line, first: int, last: int) -> int:
    """Where the words from `first` to before `last` begin once greetings, names called and small words are passed."""
    words, place = line.words, first
    greeted = False
    while place < last:
        size = _lead(words, place) or int(greeted and place + 1 < last and _called(line, place))
        if not size:
            return place
        greeted = words[place] in _GREETINGS
        place += size
    return place


def _called(line: Line, place: int) -> bool:
    return is_name(line.tokens[line.at[place]])


def _lead(words: Sequence[str], place: int) -> int:
    """How many words the lead at this place takes; 0 when there is none."""
    if words[place] not in _BEGIN_LEAD:
        return int(_drawn_out(words[place]))
    for phrase in _PHRASES_BY.get(words[place], ()):
        if words[place : place + len(phrase)] == phrase:
            return len(phrase)
    if words[place] in ("every", "each") and words[place + 2 : place + 3] in (("i",), ("my",), ("we",)):
        return 2
    return int(words[place] in _LEADS or words[place] == "if") or _when(words, place)


def _drawn_out(word: str) -> bool:
    """Whether it is a small word drawn out from its first letter on, as in `aaand`."""
    return word[:1] * 3 == word[:3] and squashed(word) in _LEADS


def _when(words: Sequence[str], place: int) -> int:
    """How many words tell when, as in `on my days off i ...`; 0 when none do."""
    if words[place] not in _AT:
        return 0
    ends = range(place + 1, min(place + 5, len(words) - 1))
    last = next((at for at in ends if words[at] in _TIMES and words[at + 1] in ("i", "my", "we")), 0)
    return last + 1 - place if last else 0


_AT = frozenset("in on during for at after before around over".split())
_BEGIN_LEAD = _LEADS | _AT | _PHRASES_BY.keys() | {"every", "each", "if"}
"""Words with which a lead may begin that is not drawn out."""
_TIMES = frozenset(
    "weekend weekends summer summers winter winters spring autumn fall evening evenings morning mornings night nights "
    "afternoon afternoons day days off week vacation vacations holiday holidays work school dinner breakfast "
    "lunch time "
    "fun exercise college money years year christmas mondays tuesdays wednesdays thursdays fridays saturdays sundays "
    "monday tuesday wednesday thursday friday saturday sunday free".split()
)
