"""Light inflection: the base form of a word, enough to tell that dogs are dogs and walked is walk."""

from functools import lru_cache

_IRREGULAR: dict[str, str] = {
    form: base
    for base, forms in {
        "be": "am is are was were been being", "have": "has had having", "do": "does did done doing",
        "go": "goes went gone going", "get": "gets got gotten getting", "say": "says said", "make": "makes made making",
        "know": "knew known", "think": "thought", "take": "took taken taking", "see": "saw seen", "come": "came coming",
        "find": "found", "give": "gave given giving", "tell": "told", "feel": "felt", "leave": "left leaving",
        "put": "putting", "mean": "meant", "keep": "kept", "begin": "began begun beginning", "show": "shown",
        "hear": "heard", "run": "ran running", "hold": "held", "bring": "brought", "write": "wrote written writing",
        "sit": "sat sitting", "stand": "stood", "lose": "lost losing", "pay": "paid", "meet": "met", "set": "setting",
        "learn": "learnt", "lead": "led", "understand": "understood", "speak": "spoke spoken", "read": "reading",
        "spend": "spent", "grow": "grew grown", "win": "won winning", "teach": "taught", "buy": "bought",
        "send": "sent", "build": "built", "fall": "fell fallen", "cut": "cutting", "sell": "sold", "break": "broke broken",
        "eat": "ate eaten", "sleep": "slept", "drink": "drank drunk", "sing": "sang sung", "swim": "swam swum swimming",
        "drive": "drove driven driving", "fly": "flew flown flies", "fight": "fought", "catch": "caught",
        "die": "died dying", "tie": "tied tying",
        "lie": "lying lied", "forget": "forgot forgotten forgetting", "choose": "chose chosen choosing",
        "hurt": "hurting", "wake": "woke woken waking", "steal": "stole stolen", "throw": "threw thrown",
        "child": "children", "man": "men", "woman": "women", "foot": "feet", "tooth": "teeth", "mouse": "mice",
        "ache": "aches aching ached", "headache": "headaches", "toothache": "toothaches", "ride": "rode ridden riding",
        "wear": "wore worn", "draw": "drew drawn", "ring": "rang rung", "hide": "hid hidden hiding",
        "person": "people", "good": "better best", "bad": "worse worst", "wife": "wives", "life": "lives",
    }.items()
    for form in forms.split()
}  # fmt: skip
_KEPT = frozenset(
    "this his is us yes bus gas class less always news series species christmas perhaps dress boss kiss miss pass loss "
    "stress grass glass bored tired thing king ring spring during evening morning nothing something anything everything "
    "wedding ceiling red bed need feed seed speed hundred interesting".split()
)
_VOWELS = frozenset("aeiouy")
_SILENT = ("v", "c", "g", "u", "at", "iz", "bl", "pl", "tl", "dl")
_SOUNDED = ("ing", "ung", "ong", "wait", "visit", "travel")


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The base form of a lower-case word; the word itself when it has no ending that is known."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _KEPT or len(word) < 4:
        return word
    for strip in (_plural, _past, _ongoing):
        base = strip(word)
        if base != word:
            return base
    return word


def _plural(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")) else word.removesuffix("'s")


def _past(word: str) -> str:
    if word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y"
    return _mended(word[:-2]) if word.endswith("ed") and _has_vowel(word[:-2]) else word


def _ongoing(word: str) -> str:
    return _mended(word[:-3]) if word.endswith("ing") and _has_vowel(word[:-3]) else word


def _has_vowel(root: str) -> bool:
    return len(root) > 1 and any(letter in _VOWELS for letter in root)


def _mended(root: str) -> str:
    """The root with a doubled consonant undone, or with the silent e that the ending swallowed."""
    if len(root) > 2 and root[-1] == root[-2] and root[-1] not in "lsz":
        return root[:-1]
    silent = root.endswith(_SILENT) or _is_short(root)
    return root + "e" if silent and not root.endswith(_SOUNDED) else root


def _is_short(root: str) -> bool:
    """Whether one vowel stands between two consonants at the end, as in `hop` of `hoping`."""
    ends = len(root) >= 3 and root[-1] in "kmnrt"
    return ends and root[-2] in "aiou" and root[-3] not in _VOWELS
