"""How people open a question about memory: `do you remember`, `did i ever tell you about`, `remind me`."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from companion.conversation.asked.phrases import shortened
from companion.domain.understanding import Token
from companion.engines.spelling import spelled_out
from companion.language.cued import Cued

_TYPED = {"u": "you", "ur": "your", "r": "are", "abt": "about", "wat": "what", "wot": "what", "pls": "please",
          "plz": "please", "rn": "now", "atm": "now", "ya": "you", "wherever": "where", "where's": "where is",
          "dyou": "do you", "d'you": "do you", "d'ya": "do you", "where'd": "where did", "what'd": "what did",
          "who'd": "who did", "when'd": "when did", "how'd": "how did", "what're": "what are", "where're": "where are",
          "i'd": "i had", "wheres": "where is", "whens": "when is", "whos": "who is", "whats": "what is",
          "hows": "how is", "my's": "my", "til": "until", "gotta": "have to", "fave": "favourite",
          "fav": "favourite", "favorite": "favourite", "colleague's": "colleague's", "tho": "though"}  # fmt: skip
_LONGEST = 30
"""Words of a question about memory, at most."""
_FILL = (
    r"(?:hey|hi|hello|heya|so|ok|okay|and|but|btw|by the way|um|uh|hm|hmm|well|oh|ah|lol|haha|wait|sorry|please|"
    r"quick question|quick one|quick test|pop quiz|memory test|random question|a question|question|test|quiz|"
    r"just curious|out of curiosity|just checking|now|then|also|anyway|right|alright|no|yes|honestly|seriously|"
    r"just wondering|let us see|come on|again|one more|for fun|just to check|just to test you|curious|go on|right then)"
)
_ADV = r"(?:still|even|ever|actually|really|happen to|by any chance|maybe|already|just|also|at all|perhaps|please|now)"
_SPOKE = (
    r"(?:tell|told|mention|mentioned|say|said|talk|talked|speak|spoke|spoken|write|written|wrote|share|shared|name|"
    r"complain|complained|bring up|brought up|type|typed|explain|explained|describe|described)"
)
_TO_YOU = r"(?: (?:to you|you|to u|with you))?"
_THINGS = r"(?: (?:anything|something|stuff|a thing|much|what))?"
_ABOUT = r"(?:about|of|regarding|concerning|on)"

_TOLD = Cued(
    rf"(?:did|have|had|has)(?: not)? (?:i|we) (?:{_ADV} |not )*{_SPOKE}{_TO_YOU}{_THINGS}{_TO_YOU}(?: {_ABOUT})?(?: "
    rf"that| how)? (?P<x>.+)"
)
_TOLD_WHAT = Cued(
    rf"(?:what|everything|all|which things)(?: else)? (?:did |have |had )?(?:i|we) (?:{_ADV} )*"
    rf"{_SPOKE}{_TO_YOU}(?: so far)?{_TO_YOU} {_ABOUT} (?P<x>.+)"
)
_KNOWN = Cued(
    rf"(?:what|what all|how much|what else)(?: do| did| can| else do)? you (?:{_ADV} )*"
    rf"(?:know|remember|recall|learn|learned|have|got|have got|tell me|have noted|have written down|keep) {_ABOUT} (?P<x>.+)"
)
_ANYTHING = Cued(
    rf"(?:do|did) you (?:{_ADV} )*(?:know|remember|recall|have) (?:anything|something|stuff|things|much|a thing) "
    rf"{_ABOUT} (?P<x>.+)"
)
_MENTION = Cued(
    rf"(?:when|what day|on what day|what date|how long ago)(?: was it that| was it| is it that)?"
    rf"(?: (?:did|have|was|is|had|the last time|the first time|last))* (?:i|we) "
    rf"(?:{_ADV} |last |first |most recently |had )*{_SPOKE}{_TO_YOU}{_THINGS}{_TO_YOU}(?: {_ABOUT})?(?: that)? (?P<x>.+)"
)
_TALKED = re.compile(
    r"(?:what|which things|what all)(?: else)? (?:did|have|were|was|had|is it)? ?(?:we|i|you and i|it we) "
    r"(?:even |just |last "
    r")?(?:talk|talked|talking|chat|chatted|chatting|speak|spoke|speaking|discuss|discussed|tell|told|say|"
    r"said|write|wrote)(?: (?:about|of|to you|you|with you))*(?: on| in| from)?(?P<x>.*)"
)
_REMEMBER = re.compile(
    rf"(?:(?:do|can|could|would|will|did) you (?:{_ADV} )*(?:remember|recall|know|tell me|remind me|say)|"
    rf"you (?:{_ADV} )*(?:remember|know|recall)|remember|recall|remind me|tell me|"
    r"(?:any|got any|have you any|have you got any|do you have any) idea|"
    r"i (?:bet|guess|hope|doubt|wonder if|wonder whether) you (?:still |do not |can not )*(?:remember|know|recall)|i wonder|"
    r"let us see if you (?:still )?(?:remember|know)|are you able to (?:remember|tell me)|would you know|"
    r"(?:have|did) you (?:forget|forgotten|noted?|kept|keep|write down|got)|are you aware of|"
    r"i (?:forgot|forget|have forgotten|can not remember|do not remember|can not recall|keep forgetting|was wondering|"
    r"need to know|want to know|would like to know))(?: again)?(?: (?:about|of|that|if|whether))*"
    r"(?= |$)(?P<x>.*)"
)
_CLEFT = Cued(r"^(what|who|where|when|which \w+) is it (?:that|again that)? ?(?=(?:i|we|my) )")
_FILLED = Cued(rf"^(?:{_FILL} )+(?=\S)")
_ENDS = Cued(
    r" (?:please|again|though|btw|by the way|do you (?:still )?(?:remember|know|recall)|can you (?:remember|tell me)|"
    r"remind me|tell me|you know|if you (?:know|remember)|i forgot|i forget|remember|was it|is it|or not|or no|or what|right|"
    r"by now|so far|ever|at all|lol|haha|any idea|exactly)$"
)
_WORTH = frozenset(
    "whats wheres whos whens hows still remember recall remind know told tell mention mentioned said say what where "
    "who whom whose when how which talk talked "
    "forget forgot forgotten idea is am are do did does have has was were can any anything wonder".split()
)
_OWN = frozenset("i i'm i've i'd i'll me my mine myself we we've our us am im".split())
_CUES = frozenset(
    "which name called still happening remember recall remind know told tell mention "
    "mentioned said who where when wheres whos".split()
)


class Opened(NamedTuple):
    """A question without its opening: `how` is plain, remember, told, told_what, known, mention or talked."""

    how: str
    words: tuple[str, ...]


def may_ask(words: Iterable[str]) -> bool:
    """Whether such words could ask about memory at all; cheap, since every message is looked at."""
    found = set(words)
    if _WORTH.isdisjoint(found) and not any(word.partition("'")[0] in _WORTH for word in found if "'" in word):
        return False
    return not (_OWN.isdisjoint(found) and _CUES.isdisjoint(word.partition("'")[0] for word in found))


def plain_words(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The words of a sentence in small letters, contractions and typing habits written out."""
    typed = [part for token in tokens for part in _TYPED.get(token.word, token.word).split()]
    return tuple(spelled_out(typed, _LONGEST + 1)[0])


def opened(words: tuple[str, ...]) -> Opened | None:
    """The question without its opening and its polite end; None when it is too long to be one."""
    if not words or len(words) > _LONGEST:
        return None
    text, before = " ".join(words), ""
    while text != before:
        before, text = text, _ENDS.sub("", _FILLED.sub("", text + " ", count=1).strip())
    text = shortened(_CLEFT.sub(r"\1 ", text))
    for how, pattern in _OPENINGS:
        found = pattern.fullmatch(text)
        if found:
            return _inside(how, found["x"].strip())
    return Opened("plain", tuple(text.split()))


_WHEN_TOLD = Cued(r"\b(?:last|did|was|first|ago)\b")
"""What tells `when did i last mention it` from `remember when i told you`."""


def _inside(how: str, left: str) -> Opened:
    """What was opened, looked into once more: `do you remember what i told you about rome`."""
    if how != "remember":
        return Opened(how, tuple(left.split()))
    inner = opened(tuple(left.split()))
    if inner is None or inner.how == "plain":
        return Opened(how, tuple(left.split()))
    if inner.how == "mention" and not _WHEN_TOLD.search(" ".join(left.split()[:5])):
        return Opened("told_what", inner.words)
    return inner


_OPENINGS = (
    ("told_what", _TOLD_WHAT), ("known", _KNOWN), ("known", _ANYTHING), ("mention", _MENTION), ("told", _TOLD),
    ("talked", _TALKED), ("remember", _REMEMBER),
)  # fmt: skip
