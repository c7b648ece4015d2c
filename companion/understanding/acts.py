"""What a sentence does: greets, asks, tells, thanks. The tests stand in the order in which they are believed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from companion.domain.quick import quick
from companion.domain.understanding import Sentence
from companion.understanding import act_words as known

QUESTIONS = ("question_me", "question_you", "question_world")
_WEIGHT = {
    act: weight
    for weight, acts in enumerate(
        (
            "other backchannel", "greeting laughter", "answer", "thanks", "apology yes no", "opinion disclosure praise",
            "insult", "request", "question_me question_you question_world", "command",
        )
    )
    for act in acts.split()
}  # fmt: skip
_COUNTS = range(1, 6)
_PLAINLY_GONE = frozenset("bye goodbye goodnight gtg cya ttyl gn".split())
"""Single words that are a leave-taking whatever stands beside them."""


@quick
@dataclass(frozen=True, slots=True)
class _Saying:
    """A sentence as the tests compare it: its text, and its words without apostrophes, leading particles apart."""

    text: str
    words: tuple[str, ...]
    core: tuple[str, ...]
    starts: tuple[str, ...]
    core_starts: tuple[str, ...]
    ends: tuple[str, ...]

    def opens(self, phrases: frozenset[str]) -> int:
        """How many words the longest of these phrases takes at the start of the core; 0 when none begins there."""
        return _longest(self.core_starts, phrases) if self.core_starts else 0

    def opens_whole(self, phrases: frozenset[str]) -> int:
        """The same at the very start, particles included."""
        return _longest(self.starts, phrases) if self.starts else 0

    def closes(self, phrases: frozenset[str]) -> int:
        """How many words the longest of these phrases takes at the end."""
        return _longest(self.ends, phrases) if self.ends else 0


def act_of(sentence_text: str, words: Sequence[str]) -> str:
    """What the sentence does, one of the acts of `companion understand`."""
    if sentence_text.startswith("/") and sentence_text[1:2].isalpha():
        return "command"
    if not words:
        return "other"
    bare = tuple(" ".join(words).replace("'", "").split())
    saying = _saying(sentence_text, bare)
    phrased = bool(saying.starts or saying.core_starts or saying.ends)
    return _first_of(_BEFORE_QUESTIONS, saying, phrased) or (
        _question(saying) if _asks(saying) else _first_of(_AFTER_QUESTIONS, saying, phrased) or "other"
    )


def _first_of(tests: Sequence["_Test"], saying: _Saying, phrased: bool) -> str:
    """The first act of these that the sentence is, with or without a phrase of the tables at its ends; else empty."""
    for act, holds, by_phrase in tests:
        if (phrased or not by_phrase) and holds(saying):
            return act
    return ""


def act_of_whole(sentences: Sequence[Sentence]) -> str:
    """The act of the sentence that wants the answer."""
    return sentences[answer_to(sentences)].act if sentences else "other"


def answer_to(sentences: Sequence[Sentence]) -> int:
    """Which sentence wants the answer: of those that ask for it most the last; a farewell at the end is the last word."""
    if len(sentences) == 1:
        return 0
    acts = [sentence.act for sentence in sentences]
    if not acts or acts[-1] == "farewell":
        return max(len(acts) - 1, 0)
    places = [place for place, act in enumerate(acts) if act != "farewell"]
    return max(reversed(places), key=lambda place: _WEIGHT.get(acts[place], 0))


def _saying(text: str, words: tuple[str, ...]) -> _Saying:
    core, starts = _core(words), _starts(words)
    closes = words[-1] in _LAST
    ends = tuple(
        [end for count in _COUNTS[: len(words)] if (end := " ".join(words[-count:])) in _CLOSINGS] if closes else ()
    )
    return _Saying(text, words, core, starts, starts if core == words else _starts(core), ends)


def _starts(words: tuple[str, ...]) -> tuple[str, ...]:
    """The phrases of the tables that the words open with, the longest last."""
    if words[0] not in _FIRST:
        return ()
    return tuple([start for count in _COUNTS[: len(words)] if (start := " ".join(words[:count])) in _OPENINGS])


_OPENINGS = frozenset[str]().union(
    known.FAREWELLS, known.GREETINGS, known.WISHES_OF_YOU, known.YES_OR_NO, known.RECALLS, known.THANKS, known.NO,
    known.APOLOGIES, known.PRAISES, known.INSULTS, known.YES, known.NOT_NO, known.OPINIONS,
)  # fmt: skip
"""Every phrase that a sentence may be asked to open with."""
_CLOSINGS = known.FAREWELLS | known.THANKS
"""Every phrase that a sentence may be asked to end with."""
_FIRST = frozenset(phrase.split()[0] for phrase in _OPENINGS)
_LAST = frozenset(phrase.split()[-1] for phrase in _CLOSINGS)


def _longest(starts: tuple[str, ...], phrases: frozenset[str]) -> int:
    if phrases.isdisjoint(starts):
        return 0
    return next((len(start.split()) for start in reversed(starts) if start in phrases), 0)


def _core(words: tuple[str, ...]) -> tuple[str, ...]:
    start = 0
    while start < len(words) - 1 and words[start] in known.LEADS:
        start += 1
    return words[start:]


def _is_laughter(saying: _Saying) -> bool:
    first = saying.words[0]
    laughs = first in known.LAUGHS or _is_haha(first)
    return laughs and all(word in known.LAUGHS or _is_haha(word) for word in saying.words)


def _is_haha(word: str) -> bool:
    return len(word) > 3 and "h" in word and set(word) <= set("hae")


def _is_farewell(saying: _Saying) -> bool:
    """A leave-taking that is the whole sentence, or that ends it."""
    if saying.text.endswith("?"):
        return False
    opened = saying.opens(known.FAREWELLS)
    if opened and len(saying.core) - opened <= 3 and saying.core[0] not in ("later", "evening"):
        return True
    closed = saying.closes(known.FAREWELLS)
    if closed == 1 and saying.words[-1] in _PLAINLY_GONE:
        return True
    return closed > 1 or _leaves_for_a_reason(saying)


def _leaves_for_a_reason(saying: _Saying) -> bool:
    """`see you, dinner is ready`: a leave-taking before the comma, and nothing else there."""
    if "," not in saying.text:
        return False
    words = saying.text.partition(",")[0].casefold().replace("'", "").replace("’", "").split()
    phrase = " ".join(words[1:] if words[:1] == ["i"] else words)
    return phrase in known.FAREWELLS and (" " in phrase or phrase in _PLAINLY_GONE)


def _is_greeting(saying: _Saying) -> bool:
    taken = saying.opens_whole(known.GREETINGS)
    rest = saying.words[taken:]
    return bool(taken) and len(rest) <= 2 and (not rest or rest[0] not in known.MINE | known.WH | known.AUXILIARIES)


def _is_request(saying: _Saying) -> bool:
    words = saying.core
    if words[0] in known.ASKING and words[1:2] and words[1] in known.YOU:
        return not known.ASKED_OF_YOU.isdisjoint(words[2:3])
    if words[0] in known.REQUEST_VERBS:
        return _is_imperative(saying)
    if 0 < saying.opens(known.WISHES_OF_YOU) < len(words):
        return True
    return "please" in (saying.words[0], words[-1]) and not saying.opens(known.YES_OR_NO)


def _is_imperative(saying: _Saying) -> bool:
    """`tell me`, `stop`; not `do you`, `have they` or `remember my dog?`."""
    first, *rest = saying.core
    if not rest:
        return first in known.ALONE
    asks = first in ("do", "have") and rest[0] in known.SUBJECTS
    return not asks and not (first == "remember" and saying.text.endswith("?"))


def _asks(saying: _Saying) -> bool:
    """Whether it is a question, with or without its mark."""
    words = saying.core
    if saying.text.rstrip("\"')* ").endswith("?"):
        return True
    if words[0] in known.AUXILIARIES and len(words) > 1:
        return words[1] in known.SUBJECTS and words[0] != "had"
    return words[0] in known.WH and len(words) > 1 and _is_open_question(words)


def _is_open_question(words: tuple[str, ...]) -> bool:
    """`what do you think` asks; `what a day`, `when I was small` and `how nice` tell."""
    if words[1] in known.AUXILIARIES:
        return True
    if words[0] in ("whats", "whos", "wheres", "hows", "whens", "whys", "whatre", "whatcha"):
        return words[1] not in ("worse", "more")
    if words[0] in ("how", "what", "which", "who", "why"):
        asks = words[1] in ("about", "old", "many", "much", "long", "far", "time", "kind", "come", "often", "not", "to")
        return asks or (words[1] not in ("a", "i", "an") and not known.AUXILIARIES.isdisjoint(words[2:4]))
    return False


def _question(saying: _Saying) -> str:
    """Of whom it is asked: of the one who speaks, of the companion, of the world."""
    if _asks_of_me(saying):
        return "question_me"
    return "question_you" if _asks_of_you(saying) else "question_world"


def _asks_of_me(saying: _Saying) -> bool:
    if known.ME.isdisjoint(saying.core):
        return False
    words = saying.core
    if saying.opens(known.RECALLS) or words[-2:] == ("about", "me") or _tells_of(words):
        return True
    return not known.YOU.intersection(words) and (_is_about_me(words) or words[0] in ("am", "do", "did", "have", "was"))


def _tells_of(words: tuple[str, ...]) -> bool:
    """`what did I tell you`, `what have I said`."""
    pairs = pairwise(words)
    return words[0] in known.WH and any(
        pair in (("did", "i"), ("have", "i"), ("i", "told"), ("i", "said")) for pair in pairs
    )


def _is_about_me(words: tuple[str, ...]) -> bool:
    """`what is my name`, `where do I live`, `who am I`; not `what should I do`."""
    if (
        words[0] not in known.WH
        or {"should", "can", "could", "would"}.intersection(words)
        or (words[1:3] == ("do", "i") and words[0] in ("how", "hows"))
    ):
        return words[0] in ("is", "are") and words[1] == "my"
    return any(word in ("my", "i", "me", "mine") for word in words[1:4])


def _asks_of_you(saying: _Saying) -> bool:
    if known.YOU.isdisjoint(saying.core):
        return False
    opened = saying.opens(known.RECALLS)
    rest = saying.core[opened:]
    return not (opened and rest and (rest[0] in known.WH or rest[0] in ("if", "any", "the", "about", "that")))


def _is_thanks(saying: _Saying) -> bool:
    return bool(saying.opens(known.THANKS) or saying.closes(known.THANKS)) and not saying.opens(known.NO)


def _is_apology(saying: _Saying) -> bool:
    return bool(saying.opens(known.APOLOGIES)) and not saying.text.endswith("?")


def _is_praise(saying: _Saying) -> bool:
    taken = saying.opens_whole(known.PRAISES) or saying.opens(known.PRAISES)
    return bool(taken and len(saying.core) - taken <= 5) or _says_of_you(
        saying.core, known.PRAISE_OF_YOU, known.INSULT_OF_YOU
    )


def _is_insult(saying: _Saying) -> bool:
    taken = saying.opens(known.INSULTS)
    return bool(taken and len(saying.core) - taken <= 3) or _says_of_you(
        saying.core, known.INSULT_OF_YOU, known.PRAISE_OF_YOU
    )


def _says_of_you(words: tuple[str, ...], said: frozenset[str], denied: frozenset[str]) -> bool:
    """Whether it says this of the companion, or denies the opposite."""
    start = 2 if words[:2] in (("you", "are"), ("u", "are"), ("u", "r"), ("you", "were")) else 1
    if start == 1 and words[0] not in ("youre", "ur", "your"):
        return False
    rest = words[start : start + 5]
    return not (denied if "not" in rest else said).isdisjoint(rest)


def _is_yes(saying: _Saying) -> bool:
    return _is_word(saying, known.YES)


def _is_no(saying: _Saying) -> bool:
    return not saying.opens(known.NOT_NO) and _is_word(saying, known.NO)


def _is_word(saying: _Saying, phrases: frozenset[str]) -> bool:
    """Whether a yes or a no is what the sentence says: it opens it, and little follows."""
    taken = saying.opens(phrases)
    rest = len(saying.core) - taken
    return bool(taken) and rest <= (4 if taken == 1 and saying.core[0] not in ("never", "kind") else 1)


def _is_backchannel(saying: _Saying) -> bool:
    words = saying.words
    return (
        len(words) <= 4
        and all(word in known.BACKCHANNELS for word in words)
        and not known.BACKCHANNEL_NEEDS.isdisjoint(words)
    )


def _is_opinion(saying: _Saying) -> bool:
    if saying.opens(known.OPINIONS):
        return True
    words = saying.core
    impersonal = known.MINE.isdisjoint(words) and words[0] not in known.YOU
    return impersonal and not known.COPULAS.isdisjoint(words) and not known.JUDGEMENTS.isdisjoint(words)


def _is_disclosure(saying: _Saying) -> bool:
    return not known.MINE.isdisjoint(saying.core) or (saying.core[0] in known.PAST_STARTS and len(saying.core) > 1)


def _is_answer(saying: _Saying) -> bool:
    return len(saying.words) <= 4 and known.YOU.isdisjoint(saying.words)


_Test = tuple[str, Callable[[_Saying], bool], bool]
"""An act, whether a sentence is it, and whether it is so only with a phrase of the tables at its ends."""
_BEFORE_QUESTIONS: tuple[_Test, ...] = (
    ("laughter", _is_laughter, False),
    ("farewell", _is_farewell, False),
    ("greeting", _is_greeting, True),
    ("insult", _is_insult, False),
    ("request", _is_request, False),
)
_AFTER_QUESTIONS: tuple[_Test, ...] = (
    ("thanks", _is_thanks, True),
    ("apology", _is_apology, True),
    ("praise", _is_praise, False),
    ("yes", _is_yes, True),
    ("no", _is_no, True),
    ("backchannel", _is_backchannel, False),
    ("opinion", _is_opinion, False),
    ("disclosure", _is_disclosure, False),
    ("answer", _is_answer, False),
)
