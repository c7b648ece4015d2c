"""Whether a memory brought up unasked fits its moment, judged from what was said alone, by rules of its own."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from unicodedata import normalize

from companion.domain.memory import Memory
from companion.testing.manners import takes_leave
from companion.testing.passages import Forgets, Passage, Presses, Said, Says
from companion.testing.properties import Breach, Record, erases, prop

OLD = timedelta(days=7)
"""How long before a memory was told at least; one with a day of its own only has to have that day behind it."""
APART = 12
"""Turns between two memories at least; they come on different days as well."""
RESTS = timedelta(days=60)
"""How long a memory that was brought up rests."""
_NEAR = 1
"""Messages before and after one that asks for silence that are secret, too."""
_CLAIM = 2
"""Words that a sentence shares with one that takes it back."""
_SHORTEST = 3
"""Words of a message that a memory may follow."""
_NAME = re.compile(r"\b[A-Z][^\W\d_]{2,}\b")
_WORD = re.compile(r"[^\W\d_]+")
_ENDING = re.compile(r"(ings?|ers?|ed|es|s|e|y)$")
_DATED = re.compile(r"\b((mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next|january|february|march|april|may|june|july|"
                    r"august|september|october|november|december)\b", re.IGNORECASE)  # fmt: skip
_SECRET = re.compile(
    r"\b(secret|confidence|between us|between you and me|don't tell|do not tell|tell (nobody|no one)|not tell|never tell|"
    r"promised (not|never|to keep|i wouldn't|i won't|him|her|them)|nobody knows|no one knows|keep (it|this|that) to yourself|"
    r"off the record|confided|swore|behind (his|her|their) back|supposed to know)\b",
    re.IGNORECASE,
)
_DELICATE = re.compile(
    r"\b(ill|sick|cancer|hospital|operation|depress\w+|anxiety|therap\w+|pills?|addict\w*|drunk|drugs?|pregnan\w+|miscarr\w+|"
    r"abort\w+|hiv|allerg\w+|diabet\w+|gay|lesbian|bisexual|closet\w*|affairs?|cheat\w*|debts?|owes?|owed|bankrupt\w*|gambl\w+|"
    r"arrest\w*|prison|jail|police|court|stole|steals?|stolen|fraud|divorc\w+|abus\w+|suicid\w+|died|dying|dead|death|funeral|"
    r"raped?|killed|fired|sacked)\b",
    re.IGNORECASE,
)
_DARK = re.compile(
    r"\b(died|dying|dead|death|funeral|suicid\w*|kill(ing|ed)?|want to die|can't go on|hopeless|heartbroken|cried|"
    r"crying|lonely|passed away|grief|worthless|hate myself|scared|terrified|worried|isn't answering|broke up|fired|"
    r"miss (him|her|them|my))\b",
    re.IGNORECASE,
)
_TAKEN_BACK = re.compile(
    r"\b(any ?more|no longer|used to|isn't true|not true|that's wrong|(?<!what )i meant|never said|broke up|quit|"
    r"forget)\b",
    re.IGNORECASE,
)
_OFF = re.compile(r"\b(cancelled|called off)\b", re.IGNORECASE)
"""What takes back something that was to come, and nothing else."""
_GONE = re.compile(r"\b(died|passed away|is dead|broke up with|left me|split up)\b", re.IGNORECASE)
_MOVED = re.compile(r"\bmoved? to (?P<there>[A-Z]\w+)")
_LIVES = re.compile(r"\b(lives?|moved|home|from) ")
_EMPTY = frozenset(
    """the and but for with from that this these those have has had was were are is been being will would could should can
    not you your yours they them their she her hers him his its our ours who what when where which why how all any some one
    two three about into over after before again then than there here just very really quite also only even still much many
    more most other another every each own same such well good bad great nice new old little big day days week time today
    tomorrow yesterday morning evening night now never always ever got get gets went going come came make made take took
    say said tell told know think thing things something someone people like liked love loved want wanted need back down up
    out off because while yeah okay hey mine myself work home life""".split()
)
"""Words that two sentences may share without being about the same."""


@dataclass(frozen=True, slots=True)
class Brought:
    """A memory that was brought up: in which passage, the sentence it rests on, and what is wrong with that."""

    passage: int
    words: str
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Case:
    """One memory before the judge: what was said, after what, what they had told before, and what is known at the end.

    `theirs` are the passages in which they said something since they were last erased; `before` the cases before.
    """

    number: int
    passage: Passage
    said: Said
    turn: int
    theirs: Sequence[Passage]
    memory: Memory
    before: Sequence["_Case"] = ()

    @property
    def words(self) -> str:
        """The sentence of theirs that stands behind it, the last of the reasons given."""
        return self.said.why.memories[-1] if self.said.why.memories else ""

    @property
    def message(self) -> str:
        """What they had just said."""
        return _text(self.passage)

    @property
    def at(self) -> datetime:
        """When it was said."""
        return self.said.at

    @property
    def day(self) -> date:
        """The person's own day."""
        return self.said.at.astimezone(self.passage.zone).date()

    @property
    def told(self) -> Sequence[int]:
        """The places in `theirs` at which they said the sentence."""
        wanted = _flat(self.words)
        return [at for at, one in enumerate(self.theirs) if wanted and wanted in _flat(_text(one))]


@prop("recalls fit the moment")
def recalls_fit(record: Record) -> Iterator[Breach]:
    """What is brought up unasked is about the same, still true, told long before, no secret, seldom, and never twice."""
    for one in brought_up(record):
        yield from (Breach(one.passage, f"{one.words!r} was brought up, but {wrong}") for wrong in one.wrong)


@prop("brings up TEXT")
def brings_up(record: Record, text: str) -> Iterator[Breach]:
    """At some time a memory with this text was brought up unasked."""
    if all(text.casefold() not in one.words.casefold() for one in brought_up(record)):
        yield Breach(len(record.passages) - 1, f"{text!r} was never brought up")


def brought_up(record: Record) -> Iterator[Brought]:
    """Every memory that was brought up unasked, with all that is wrong with it."""
    for case in _cases(record):
        yield Brought(case.number, case.words, tuple(wrong for wrong, holds in _RULES.items() if not holds(case)))


def _cases(record: Record) -> Iterator[_Case]:
    theirs: list[Passage] = []
    before: list[_Case] = []
    turn = 0
    for number, passage in enumerate(record.passages):
        turn += isinstance(passage.step, Says | Presses)
        for said in (said for said in passage.said if said.recalls):
            case = _Case(number, passage, said, turn, tuple(theirs), record.memory, tuple(before))
            before.append(case)
            yield case
        if erases(passage):
            theirs, before = [], []
        elif isinstance(passage.step, Says | Forgets):
            theirs.append(passage)


def _was_told(case: _Case) -> bool:
    return bool(case.told)


def _is_old(case: _Case) -> bool:
    """Whether it was told long enough ago; an event has to be over."""
    if not case.told:
        return True
    age = case.at - case.theirs[case.told[0]].at
    events = [event for event in case.memory.events if _flat(event.evidence) == _flat(case.words)]
    if any(event.start.astimezone(case.passage.zone).date() >= case.day for event in events):
        return False
    return age >= (timedelta(days=1) if events or _DATED.search(case.words) else OLD)


def _is_alike(case: _Case) -> bool:
    """Whether the message and the sentence name one person, place or thing."""
    message, words = case.message, case.words
    if _names(words) & _all_words(message) or _names(message) & _all_words(words):
        return True
    return bool(_matter(message) & _matter(words)) or _is_linked(case)


def _is_linked(case: _Case) -> bool:
    """Whether they once put a name of the one beside a word of the other: my sister Anna."""
    names, others = _names(case.words), _matter(case.message)
    names_there, others_there = _names(case.message), _matter(case.words)
    for text in map(_text, case.theirs):
        own, matter = _names(text), _matter(text)
        if (own & names and matter & others) or (own & names_there and matter & others_there):
            return True
    return False


def _is_true(case: _Case) -> bool:
    """Whether it was still held true, as the memory has it and as they spoke since."""
    words = _flat(case.words)
    over = [fact.valid_to or fact.retracted_at for fact in case.memory.facts if _flat(fact.evidence) == words]
    if any(at is not None and at <= case.at for at in over):
        return False
    since = case.theirs[case.told[0] + 1 :] if case.told else ()
    return not any(_takes_back(one, case) for one in (*since, case.passage))


def _takes_back(passage: Passage, case: _Case) -> bool:
    if isinstance(passage.step, Forgets):
        return passage.step.text.casefold() in case.words.casefold()
    text = _text(passage)
    if _moves_on(text, case.words) or _loses(text, case.words):
        return True
    shared, own = _matter(text) & _matter(case.words), _matter(case.words)
    ahead = any(_flat(event.evidence) == _flat(case.words) for event in case.memory.events)
    taken = _TAKEN_BACK.search(_plain(text)) or (ahead and _OFF.search(text))
    return bool(taken) and len(shared) >= min(_CLAIM, len(own))


def _loses(text: str, words: str) -> bool:
    """Whether somebody of whom the sentence speaks is gone."""
    return _GONE.search(text) is not None and bool((_names(text) | _matter(text)) & (_names(words) | _matter(words)))


def _moves_on(text: str, words: str) -> bool:
    """Whether somebody of whom the sentence says where they live moved to somewhere else."""
    moved = _MOVED.search(text)
    if moved is None or _LIVES.search(words) is None or moved["there"] in words:
        return False
    return bool((_names(text) | _matter(text)) & (_names(words) | _matter(words)))


def _is_no_secret(case: _Case) -> bool:
    if _DELICATE.search(case.words):
        return False
    first = case.told[0] if case.told else 0
    around = case.theirs[max(0, first - _NEAR) : first + _NEAR + 1]
    again = (case.theirs[at] for at in case.told[1:])
    return not any(_SECRET.search(_plain(_text(one))) for one in (*around, *again))


def _is_calm(case: _Case) -> bool:
    """Whether they were a friend, not in distress, and spoke of nothing dark."""
    state = case.passage.before
    if state is None or state.standing != "friend" or state.turn - state.distress_turn <= 1:
        return False
    return not _DARK.search(_plain(case.message))


def _is_a_moment(case: _Case) -> bool:
    """Whether they told something, and neither asked nor left nor said a word or two."""
    message = case.message
    return len(message.split()) >= _SHORTEST and "?" not in message and not takes_leave(message)


def _listens_first(case: _Case) -> bool:
    return len(case.said.why.parts) > 1


def _is_news(case: _Case) -> bool:
    """Whether the message does not say the same already."""
    own = _matter(case.words)
    return _flat(case.words) not in _flat(case.message) and not (own and own <= _matter(case.message))


def _is_seldom(case: _Case) -> bool:
    return all(case.turn - one.turn >= APART and case.day != one.day for one in case.before)


def _is_new(case: _Case) -> bool:
    """Whether it had rested, and is put in other words than before."""
    again = [one for one in case.before if _flat(one.words) == _flat(case.words)]
    return all(case.at - one.at >= RESTS and not _wordings(one) & _wordings(case) for one in again)


def _wordings(case: _Case) -> set[str]:
    return {name for name in case.said.line.split("+") if "@" in name}


_RULES: dict[str, Callable[[_Case], bool]] = {
    "nobody told it": _was_told,
    "it was told too lately": _is_old,
    "the message is about something else": _is_alike,
    "it is not so any more": _is_true,
    "it is nobody's business": _is_no_secret,
    "this was no time for it": _is_calm,
    "nothing was told that it could follow": _is_a_moment,
    "nothing was said to the message itself": _listens_first,
    "they had just said it": _is_news,
    "another was brought up shortly before": _is_seldom,
    "it had been brought up before": _is_new,
}
"""What is wrong, and the rule that must hold."""


def _text(passage: Passage) -> str:
    return passage.step.text if isinstance(passage.step, Says) else ""


def _plain(text: str) -> str:
    return text.replace("’", "'")


def _flat(text: str) -> str:
    """The text as it is compared: compatible forms of a letter are one."""
    return " ".join(normalize("NFKC", _plain(text)).casefold().split())


def _names(text: str) -> set[str]:
    return {name.casefold() for name in _NAME.findall(text)} - _EMPTY


def _all_words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}


def _matter(text: str) -> set[str]:
    """The beginnings of the words that say what a text is about."""
    words = {word for word in _all_words(text) if len(word) > 2 and word not in _EMPTY}
    return {_ENDING.sub("", word) if len(word) > 3 else word for word in words}
