"""What is wished of the memory in plain words: to forget, to put right, to keep, to pin, or not to note something."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from companion.domain.turn import Turn

LONGEST = 400
"""Characters of the longest message that is read as a wish."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish: `kind` says what is to be done and `about` names with what, in the person's own words.

    Kinds: forget_that (what was just said), forget_all (everything about it), forget_known, forget_clause (what it states),
    forget_perhaps, forget_pronoun; wrong (`about` is what follows), wrong_known, instead, no; remember; pin and unpin;
    number (`about` is the verb and the number). `insists` tells that it was asked for beyond doubt.
    """

    kind: str
    about: str = ""
    insists: bool = False


_CUES = frozenset(
    "forget delete erase scrap scratch strike remove wipe unlearn unsay unremember remember wrong right correct true note "
    "notes record keep pin unpin change show mistaken incorrect know rid that's isn't mistyped it's its no nope".split()
)
_LEAD = (
    r"^(?:(?:please|pls|plz|hey|ok|okay|oh|no|nope|wait|actually|well|sorry|hm+|so|and|just|now|then|also|on second thought|"
    r"can you|could you|would you|will you|i want you to|i need you to|i(?:'d| would) like you to|i(?:'d| would) rather you|"
    r"you should|you can|you may|you must|kindly|quickly)[\s,.!:;]+)*"
)
_TRAIL = r"(?:[\s,]+(?:please|pls|ok|okay|thanks|thank you|for me|again|completely|now|right now|will you|would you|" \
    r"from your (?:memory|notes|records|mind)|in your (?:memory|notes)))*[\s.!?)]*$"  # fmt: skip
_STRONG = r"delete|erase|scrap|scratch|strike|remove|wipe|unlearn|unsay|unremember|don't remember|do not remember|get rid of"
_VERB = rf"(?P<verb>forget|{_STRONG})(?: out| away| off)?"
_JUST_SAID = (
    r"(?:everything |all )?(?:that )?what(?:ever)? i(?:'ve| have)? (?:just )?(?:said|told you|wrote|mentioned|typed)(?: to you)?"
    r"(?: just now)?|(?:that )?i (?:just )?(?:said|told you|mentioned|wrote)(?: (?:that|this|it|so|anything))?|"
    r"(?:my|the|that|this) last (?:thing|bit|part|message|sentence|line|one)(?: i (?:said|told you|wrote))?|"
    r"everything i (?:just )?said(?: just now)?|that (?:bit|part|one|thing|message)|this (?:bit|part|one|message)|that|this"
)
_NO_TAIL = (
    r"(?!i meant|make (?:it|that)|let's|let me|his |her |my |instead|rather|what|how|where|who|when|why|do you|did you|can we|"
    r"it's (?:on|at|in|called|an? |\w+day))"
)
_FORGET_THAT = re.compile(
    rf"{_LEAD}(?:(?P<verb>forget)(?: about)? (?:{_JUST_SAID})|(?:{_STRONG}) (?:{_JUST_SAID}|it)|"
    r"(?:don't|do not) (?:note|save|store|record|keep|write) (?:that|this|it)(?: down)?|"
    r"keep (?:that|this|it) (?:out of|off) (?:your notes|the record|your memory))"
    rf"(?:{_TRAIL}|(?:[,.!;]| -+| –)\s*+{_NO_TAIL}[^?]{{1,60}}$)",
    re.IGNORECASE,
)
_KNOWN_OF = (
    r"(?:everything|anything|all|whatever|what)(?: that)?(?: you(?:'ve| have)?(?: ever)? "
    r"(?:know|have|remember|noted|kept|learned|got|wrote|written)(?: down)?| i(?:'ve| have)?(?: ever)?(?: just)? "
    r"(?:said|told you|mentioned|wrote|shared))?(?: to you)?|the (?:thing|things|bit|part|stuff|story|business|whole thing)|"
    r"(?:that )?i(?:'ve| have)?(?: ever)? (?:mentioned|told you|said anything|said something|talked|spoke|told you anything)"
)
_FORGET_ALL = re.compile(
    rf"{_LEAD}{_VERB} (?:{_KNOWN_OF}) (?:about|of|on|with|regarding) (?P<about>[^,;]{{1,80}}?){_TRAIL}", re.IGNORECASE
)
_MENTIONED = re.compile(rf"{_LEAD}{_VERB} (?:that )?i (?:ever )?mentioned (?P<about>[^,;]{{1,80}}?){_TRAIL}", re.IGNORECASE)
_FORGET_CLAUSE = re.compile(
    rf"{_LEAD}{_VERB} that (?P<about>(?!(?:was|is|will|would|and|or|one|noise|nonsense)\b)[^,;]{{5,160}}?)"
    rf"(?:[,;].{{0,120}})?{_TRAIL}",
    re.IGNORECASE,
)
_FORGET_MINE = re.compile(
    rf"{_LEAD}{_VERB} (?P<about>(?:my|our|his|her|their) [^,;]{{2,80}}?|(?:where|who|when|what|how old|how) (?:i|my|his|her|our)\b"
    rf"[^,;]{{1,80}}?){_TRAIL}",
    re.IGNORECASE,
)
_NOT_TO_KNOW = re.compile(
    r"\byou (?:shouldn't|should not|don't need to|needn't|aren't supposed to|mustn't) (?:know|remember|keep) "
    rf"(?P<about>[^,;.!?]{{2,80}})[,;.!?\s]+(?:{_LEAD[1:]})(?:(?:forget|{_STRONG}) (?:that|it|this)){_TRAIL}",
    re.IGNORECASE,
)
_FORGET_PERHAPS = re.compile(rf"{_LEAD}{_VERB}(?: about)? (?P<about>[^,;.!?]{{2,60}}?){_TRAIL}", re.IGNORECASE)
_INSISTS = re.compile(
    r"\b(?:please|pls|can you|could you|would you|want you to|like you to|need you to|from your (?:memory|notes|records|mind))\b",
    re.IGNORECASE,
)
_NOT_THESE = frozenset("it him her them us me you everything all about something anything nothing".split())
_NUMBER = re.compile(
    rf"{_LEAD}(?P<verb>forget|delete|erase|remove|pin|unpin|correct|change|fix|show|open)? ?"
    r"(?:number |no\.? ?|note |fact |#)?(?P<about>\d{1,4})(?: please)?[.!]?$",
    re.IGNORECASE,
)
_PIN = re.compile(rf"{_LEAD}(?P<verb>pin|unpin) (?P<about>[^,;.!?]{{2,80}}?){_TRAIL}", re.IGNORECASE)
_WRONG = re.compile(
    r"^(?:(?:no|nope|hey|sorry|hm+|wait|but|well|actually|please)[\s,.!:;-]+)*"
    r"(?:(?:that|this|it)(?:'s| is| was|s)? (?:all )?(?:(?:not|isn't|ain't) (?:right|correct|true|quite right|what i said)|"
    r"wrong|incorrect|false|a mistake|an error)|(?:that|this|it) (?:isn't|wasn't|is not|was not) (?:right|correct|true|what i "
    r"said|quite right)|(?:you(?:'ve| have)?|your notes) (?:got|have|remember(?:ed)?|wrote|noted) (?:that|it|this|me) "
    r"(?:all )?(?:wrong|incorrectly)|you(?:'re| are) (?:wrong|mistaken)(?: (?:about|on) (?:that|this|it|me))?|you misremember(?:ed)?|"
    r"your notes are wrong|wrong|incorrect|not true|not right)"
    r"(?P<about>$|\s*[,.;:!–—-].*$|\s+(?:it's|its|it is|he's|she's|i'm|i|my|his|her|not)\b.*$)",
    re.IGNORECASE | re.DOTALL,
)
_NOT_BUT = re.compile(
    r"\bit(?:'s| is| was) not (?P<old>[^,;.!?]{2,40})[,;.]? +(?:but |it(?:'s| is| was) )(?P<new>[^,;.!?]{1,40})", re.IGNORECASE
)
_MINE_IS_WRONG = re.compile(r"^(?:(?:no|hey|sorry|wait|but)[\s,.!]+)*(?P<about>my [^,;.!?]{2,60}?) (?:is|are) wrong[.!]*$", re.IGNORECASE)
_CORRECT = re.compile(rf"{_LEAD}(?:correct|fix|put right|update) (?P<about>my [^,;.!?]{{2,60}}?){_TRAIL}", re.IGNORECASE)
_PLAIN_NO = re.compile(r"^(?:no|nope)[\s,.!;-]+(?P<about>.{2,80})$", re.IGNORECASE)
_REMEMBER = re.compile(
    rf"{_LEAD}(?:(?:remember|note|keep in mind|bear in mind|make a note|take a note|write down|note down|don't forget|do not forget)"
    r"(?: (?:this|down|for me))?(?:[,:;.–—-]+\s*(?:that )?| that )|(?:remember|note|keep in mind) (?=(?:i|i'm|i've|my|we|our)\b))"
    r"(?P<about>\S.+)$",
    re.IGNORECASE | re.DOTALL,
)
_NO_NOTE = re.compile(r"^(?:time|day|night|one|guy|girl|song|movie|film|show|scene|book|when|thing)\b|\?\s*$", re.IGNORECASE)
_MORE = re.compile(r"^(?:please |can you |could you )*(?:delete|erase|remove|forget|drop|scrap) (?:it|that|this)\b", re.IGNORECASE)


def wish(turn: Turn) -> Wish | None:
    """What this message wishes of the memory, or None when it wishes nothing."""
    words = {token.word for token in turn.understanding.tokens}
    text = " ".join(turn.understanding.text.replace("’", "'").split())
    if len(text) > LONGEST or (words.isdisjoint(_CUES) and not text.strip("#.! ").isdigit()):
        return None
    return next(filter(None, (read(text) for read in _READERS)), None)


def instead(text: str) -> tuple[str, str]:
    """The old and the new of `it's not Ella, it's Elsa`; both empty where nothing is said so."""
    found = _NOT_BUT.search(text.replace("’", "'"))
    return (found["old"].strip(), found["new"].strip()) if found else ("", "")


def asks_to_drop(text: str) -> bool:
    """Whether what follows a `that's wrong` wishes it away: `please delete it`."""
    return _MORE.match(text.strip(" ,.;:!–—-")) is not None


def _numbered(text: str) -> Wish | None:
    found = _NUMBER.match(text)
    return Wish("number", f"{(found['verb'] or 'show').lower()} {found['about']}") if found else None


def _to_forget(text: str) -> Wish | None:
    if _FORGET_THAT.match(text):
        return Wish("forget_that")
    about = _NOT_TO_KNOW.search(text) or _MENTIONED.match(text)
    about = about or _FORGET_ALL.match(text)
    if about:
        return _said(about["about"], "forget_all")
    return _precisely(text)


def _precisely(text: str) -> Wish | None:
    clause = _FORGET_CLAUSE.match(text)
    if clause:
        return Wish("forget_clause", clause["about"])
    mine = _FORGET_MINE.match(text)
    if mine:
        return Wish("forget_known", mine["about"])
    perhaps = _FORGET_PERHAPS.match(text)
    return _said(perhaps["about"], "forget_perhaps", _INSISTS.search(text) is not None) if perhaps else None


def _said(about: str, kind: str, insists: bool = True) -> Wish | None:
    """The wish about this; `everything about that` is that, and about nobody in particular is none."""
    plain = about.lower().strip()
    if plain in ("that", "this", "it") and kind == "forget_all":
        return Wish("forget_that")
    if plain.split()[0] in _NOT_THESE or plain in ("that", "this"):
        return Wish("forget_pronoun", plain) if plain in ("him", "her", "them") and kind == "forget_all" else None
    return Wish(kind, about.strip(), insists)


def _wrong(text: str) -> Wish | None:
    found = _WRONG.match(text)
    if found:
        return Wish("wrong", found["about"].strip(" ,.;:!–—-"), "you" in found[0].lower()[: len(found[0]) - len(found["about"])])
    mine = _MINE_IS_WRONG.match(text) or _CORRECT.match(text)
    if mine:
        return Wish("wrong_known", mine["about"])
    if _NOT_BUT.search(text):
        return Wish("instead", text)
    no = _PLAIN_NO.match(text)
    return Wish("no", no["about"]) if no else None


def _pinned(text: str) -> Wish | None:
    found = _PIN.match(text)
    return Wish(found["verb"].lower(), found["about"]) if found else None


def _remember(text: str) -> Wish | None:
    found = _REMEMBER.match(text)
    return Wish("remember", found["about"].strip()) if found and not _NO_NOTE.search(found["about"]) else None


_READERS: tuple[Callable[[str], Wish | None], ...] = (_numbered, _to_forget, _wrong, _pinned, _remember)
