"""From a message to what it asks of memory; None for whatever is not asked of memory but of the companion."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from companion.conversation.asked.clause import AUX, BEFORE_WH, WH, Clause, clause_of
from companion.conversation.asked.content import content
from companion.conversation.asked.cues import Opened, may_ask, opened, plain_words
from companion.conversation.asked.ellipsis import completed, is_short
from companion.conversation.asked.kinds import role_of
from companion.conversation.asked.meaning import meaning
from companion.conversation.asked.people import names_known
from companion.conversation.asked.question import USER, Asked, Whose, Window
from companion.conversation.asked.shaping import BY_HEAD
from companion.domain.turn import Turn
from companion.domain.understanding import Sentence, Token
from companion.language.cued import Cued
from companion.understanding.people import is_name

_SENTENCES = 4
"""Sentences of a message that are read as questions, at most."""
_ASKS = ("question_me", "question_you", "question_world", "request")
_ME = frozenset({"me", "myself", "i", "us"})
_LAST_TIME = re.compile(r"(?:the )?(?:last|other) (?:time|day|night)|last|earlier|so far|before|most|recently|lately|")


def may_be_asked(turn: Turn) -> bool:
    """Whether the message may ask of memory at all; cheap, since every message is looked at."""
    heard = turn.understanding
    words = tuple(token.word for token in heard.tokens)
    return heard.act.startswith("question") or may_ask(words) or is_short(words)


def read(turn: Turn, spoken: Callable[[], Mapping[str, str]] = dict) -> Asked | None:
    """What the message asks of memory, the sentence that wants the answer first; `spoken` are names ever said."""
    if not may_be_asked(turn):
        return None
    return next(filter(None, (_read(turn, sentence, spoken) for sentence in _in_order(turn))), None)


def _in_order(turn: Turn) -> Iterator[Sentence]:
    sentences = turn.understanding.sentences
    if not sentences:
        return
    first = sentences[turn.understanding.answer_to]
    yield first
    yield from [
        sentence for sentence in sentences[:_SENTENCES] if sentence is not first and sentence.text.endswith("?")
    ]


def _read(turn: Turn, sentence: Sentence, spoken: Callable[[], Mapping[str, str]]) -> Asked | None:
    tokens = _asking(turn, turn.understanding.tokens[sentence.first : sentence.last])
    found = opened(completed(turn, plain_words(tokens)))
    if found is None or not (_asks(sentence, found) and _has_words(found)):
        return None
    known = {**spoken(), **names_known(turn.memory)}
    asked = _OPENED[found.how](found.words, {**_names_written(tokens), **known}, _window(turn, sentence))
    asked = _with_addition(asked, turn, sentence, len(tokens)) if asked is not None else None
    if asked is None or found.how != "plain" or asked.whose.role or asked.whose.name.lower() in ("", *known):
        return asked
    return replace(asked, sure=False)


def _has_words(found: Opened) -> bool:
    return bool(found.words) or found.how == "talked"


def _asking(turn: Turn, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words of the question without what is added to it: `what sport do i do, and which evening`."""
    text = turn.understanding.text
    for at in range(3, len(tokens)):
        between = text[tokens[at - 1].end : tokens[at].start]
        if "," in between and tokens[at].word in _ADDS and tokens[0].word.partition("'")[0] in WH | AUX:
            return tokens[:at]
    return tokens


def _with_addition(asked: Asked, turn: Turn, sentence: Sentence, read_tokens: int) -> Asked:
    """The same, with the place or time that is asked for behind a comma: `where does she teach, which town`."""
    added = turn.understanding.tokens[sentence.first + read_tokens : sentence.last]
    asks = any(token.word in WH for token in added[:2])
    shape = next((token.word for token in added if asks and token.word in BY_HEAD), "")
    return replace(asked, shape=shape) if shape else asked


_ADDS = frozenset("which what the and or a an because my i you please he she it that like just not".split())


def _asks(sentence: Sentence, found: Opened) -> bool:
    """Whether the sentence is a question at all, and not one that only supposes something."""
    if found.how != "plain":
        return sentence.act in _ASKS or "?" in sentence.text or found.how != "told"
    words = found.words
    if not words or words[:2] == ("what", "if") or not (sentence.act in _ASKS or "?" in sentence.text):
        return False
    return words[0] in WH | AUX or (words[0] in BEFORE_WH and words[1:2] != () and words[1] in WH) or "my" in words


def _names_written(tokens: tuple[Token, ...]) -> Mapping[str, str]:
    """The words written as names, by how they read in small letters."""
    named = (token.text.removesuffix("'s") for token in tokens[1:] if is_name(token))
    return {name.lower(): name for name in named if not role_of(name.lower())}


def _window(turn: Turn, sentence: Sentence) -> Window | None:
    """The time that the question names."""
    return next(
        (Window(date.start, date.end, date.text) for date in turn.understanding.dates
         if date.text in sentence.text and date.grain not in ("hour", "minute")),
        None,
    )  # fmt: skip


def _named_thing(words: tuple[str, ...], names: Mapping[str, str], window: Window | None) -> Asked | None:
    """`what do you know about X`, `what did i tell you about X`."""
    if words[0] in _ME and len(words) <= 2:
        return Asked("everything")
    if window is not None and not content(words):
        return Asked("talk", untold="anything then", window=window)
    return meaning(words, names, window, cued=True) if words[0] in WH else _about(words, names, window)


def _about(words: tuple[str, ...], names: Mapping[str, str], window: Window | None) -> Asked | None:
    clause = clause_of(words, names)
    if clause.whose and not (clause.whose.is_user or clause.noun or clause.rest or clause.wh):
        return Asked("who", _as_written(clause.whose, names), untold=f"about {_spoken(clause.whose, names)}")
    wanted = content(words)
    return Asked("about", USER, words=wanted, untold=_of(words, names), window=window) if wanted else None


def _told(words: tuple[str, ...], names: Mapping[str, str], window: Window | None) -> Asked | None:
    """`did i tell you about X`; with a whole clause it may be how news is told, and is answered only from memory."""
    if words[0] in WH:
        return meaning(words, names, window, cued=True)
    asked = _about(words, names, window)
    tells = words[0] in ("i", "we") or not AUX.isdisjoint(words) or len(words) > 5
    if asked is None:
        return None
    return Asked("about", asked.whose, words=asked.words or content(words), untold=asked.untold, yes=True,
                 sure=not tells, window=window)  # fmt: skip


def _mention(words: tuple[str, ...], names: Mapping[str, str], window: Window | None) -> Asked | None:
    wanted = content(words)
    return Asked("mention", words=wanted, untold=_of(words, names)) if wanted else None


def _talked(words: tuple[str, ...], names: Mapping[str, str], window: Window | None) -> Asked | None:
    """`what did we talk about yesterday`; about nothing in particular it is the talk before this one."""
    if window is not None or _LAST_TIME.fullmatch(" ".join(words)):
        return Asked("talk", untold="anything then" if window else "much yet", window=window)
    wanted = content(words)
    return Asked("about", words=wanted, untold="that") if wanted else None


def _remembered(words: tuple[str, ...], names: Mapping[str, str], window: Window | None) -> Asked | None:
    """What stands after `do you remember`: a person, a thing, or a question of its own."""
    if words in _MYSELF:
        return Asked("everything")
    if _WHO_I_AM.fullmatch(" ".join(words)):
        return Asked("fact", relation="name", untold="what you're called")
    if words[0] in _ME | _YOU:
        asked = meaning(words, names, window, cued=True) if words[0] == "i" else None
        return _unsure(asked) if asked is not None else None
    if words[0] in WH | AUX and words[0] not in names:
        return meaning(words, names, window, cued=True)
    return _thing(words, names, window)


_WHO_I_AM = Cued(r"who (?:(?:you are|are you) (?:talking|speaking|chatting|writing)(?: to| with)?|this is)")
_YOU = frozenset({"you", "your", "yourself"})


def _thing(words: tuple[str, ...], names: Mapping[str, str], window: Window | None) -> Asked | None:
    """`do you remember my sister's job`, `the flood`; what is not theirs is asked of memory only if it is there."""
    asked, clause = _about(words, names, window), clause_of(words, names)
    if clause.whose is not None and (clause.noun or clause.rest):
        return meaning(words, names, window, cued=True) or asked
    return asked if asked is None or _is_theirs(words, names) else _unsure(asked)


_MYSELF = (("me",), ("myself",), ("my", "life"), ("us",))


def _is_theirs(words: tuple[str, ...], names: Mapping[str, str]) -> bool:
    """Whether something of the person's is spoken of, or somebody by name."""
    return any(word in ("i", "my", "me", "we", "our") or word.removesuffix("'s") in names for word in words)


def _unsure(asked: Asked) -> Asked:
    return replace(asked, sure=False)


def _plain(words: tuple[str, ...], names: Mapping[str, str], window: Window | None) -> Asked | None:
    return meaning(words, names, window, cued=False)


def _as_written(whose: Whose, names: Mapping[str, str]) -> Whose:
    return Whose(whose.role, names.get(whose.name, whose.name))


def _spoken(whose: Whose, names: Mapping[str, str]) -> str:
    name = names.get(whose.name, whose.name)
    return " ".join(filter(None, ("your" if whose.role else "", whose.role, name)))


_TURNED = {"i": "you", "my": "your", "me": "you", "we": "you", "our": "your", "us": "you", "am": "are"}


def _of(words: tuple[str, ...], names: Mapping[str, str]) -> str:
    """The thing asked about as it is said back, when it is short enough to be one: `about your new job`."""
    if len(words) > 4 or words[0] in ("i", "we"):
        return "about that"
    return "about " + " ".join(names.get(word, _TURNED.get(word, word)) for word in words)


_OPENED = {
    "told_what": _named_thing, "known": _named_thing, "told": _told, "mention": _mention, "talked": _talked,
    "remember": _remembered, "plain": _plain,
}  # fmt: skip
__all__ = ["Clause", "read"]
