"""How a text sounds, told from its words: advice, guilt, gladness, sympathy; made for checks, in English."""

import re

_ADVICE = re.compile(
    r"\b(?<!\bdo )(?<!\bdid )(?<!\bif )you (should|must|ought to|need to|have to|could try|might want to)\b|"
    r"\b(have you (tried|considered)|why don't you|if i were you|my advice|i('d| would) (advise|recommend|suggest))\b|"
    r"(^|[.!?]\s+)(try( to)?|(just|simply) (?!(an?|the|as|like|so|now|then|me|you|one|how|what|that|this|us|about)\b))\s*\w+",
    re.IGNORECASE | re.MULTILINE,
)
_GUILT = re.compile(
    r"\bwhere (have you been|were you (all|when|yesterday|so long|these))\b|\byou (forgot|ignored|left) me\b|"
    r"\bi (waited|was waiting|have been waiting) for you\b|"
    r"\b(finally|at last),? you\b|\byou never (write|wrote|answer|answered|call)\b|\bi('ve| have)? missed you\b|"
    r"\bi was (so )?(worried|lonely|sad) without you\b|\bit hurts? (me )?(that|when) you\b|"
    r"\bafter all i('ve| have)? (did|done|do)\b",
    re.IGNORECASE,
)
_GLAD = re.compile(
    r"\b(?<!\bnot )(?<!n't )(?<!n't be )"
    r"(glad(?! (of|to know|to hear from|you (told|said|tell|say|wrote)|you('re| are) (here|telling)))|happy|delighted|"
    r"lovely|wonderful|great(?! (deal|many))|brilliant|well done|congratulations|good news|hooray|hurrah|nice|marvellous|"
    r"fantastic|yes(?=!)|proud|enjoy|good for you|that's good|splendid|excellent|bravo|pleased)\b|(?<![a-z] )\bgood[.!]",
    re.IGNORECASE,
)
_SORRY = re.compile(
    r"\b(sorry|hard|heavy|rough|hurts?|sad|loss|miss(ed|es|ing)?|grief|tough|painful|cruel|awful|difficult|a lot to|"
    r"no wonder|listening|i('m| am)( still| right)? here|sadness|to carry|exhausting|unfair|that's much|gently?)\b",
    re.IGNORECASE,
)
_LEAVE = re.compile(
    r"^((ok(ay)?|well|alright|all right|anyway|right|hey)[,.!]* )*(thanks[,.!]* )?("
    r"(i('ve|'d| have| had)? |i'm )?(got to|gotta|have to|need to|must|should|better|gonna) "
    r"(go|run|leave|head (off|out)|sleep)( (now|soon|already|then|for now|to (bed|sleep)))*(?! ?[\w'])|"
    r"((good)?bye|good ?night|night( night)?|see (you|ya)|talk (to you )?(later|soon|tomorrow)|ttyl|cya|so long|farewell|"
    r"i'm (off|heading) (to bed|now|out)|off to bed|take care(?! of (?!you))|catch you later)"
    r"\b(?!'| (out|of(?! your)|ago|as|since)\b))[^?]*$",
    re.IGNORECASE,
)
_BREAK = re.compile(r"(?<=[.!?…])\s+|\n+")
_LEAVING = 80
"""Characters of a goodbye that is nothing else."""
_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def advises(text: str) -> bool:
    """Whether it tells somebody what to do."""
    return _ADVICE.search(_plain(text)) is not None


def guilts(text: str) -> bool:
    """Whether it makes somebody answer for having been away."""
    return _GUILT.search(_plain(text)) is not None


def cheers(text: str) -> bool:
    """Whether it is glad."""
    return _GLAD.search(_plain(text)) is not None


def grieves(text: str) -> bool:
    """Whether it takes part in something hard."""
    return _SORRY.search(_plain(text)) is not None


def takes_leave(text: str) -> bool:
    """Whether the whole of it is a goodbye, plainly."""
    return len(text) < _LEAVING and _LEAVE.match(_plain(text).strip()) is not None


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, each as its words in small letters; what has no word is none."""
    cut = (" ".join(_WORDS.findall(piece.casefold())) for piece in _BREAK.split(text))
    return tuple(piece for piece in cut if piece)


def _plain(text: str) -> str:
    return text.replace("’", "'")
