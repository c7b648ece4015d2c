"""What an answer looks like: a name, a place, a day, a number, a person."""

import re

from companion.conversation.asked.kinds import role_of
from companion.language.cued import Cued

_MONTHS = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?"
)
_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|once|twice|half|dozen|"
    r"first|second|third|fourth|fifth|couple)\b",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"(?<=[a-z0-9,'’“\"] )(?!I\b|I['’])[A-Z]\w+")
_NAME = re.compile(
    r"(?<=[a-z0-9,'’“\"] )(?<!\bin )(?<!\bat )(?<!\bto )(?<!\bfrom )(?<!\bof )(?<!\bon )(?<!\bthe )(?<!\bnear )(?!I\b|"
    r"I['’])[A-Z]\w+"
)
_FIRST = re.compile(r"^([A-Z][\w-]+)(?=[ ,'’])")
_NAMED = Cued(r"(?i)\b(?:called|named|name|name's|names|call (?:him|her|it|them)|mr|mrs|ms|miss|dr|auntie|uncle)\b")
_PLACED = re.compile(
    r"\b(?:in|to|from|at|near|visited|around|through|outside|via|saw|see|was|is|of|were|for|love|like) (?:the |old |"
    r"little )*[A-Z]\w+"
)
_WHERE = Cued(
    r"(?i)\b(?:in|at|on|near|inside|under|to|from|behind|by|beside|above|below|between|over|into|outside|downtown|upstairs|"
    r"abroad|here|next door)\b"
)
_DATE = Cued(
    rf"(?i)\b(?:{_MONTHS}|{_DAYS}|spring|summer|autumn|fall|winter|christmas|easter|new year|tomorrow|tonight|yesterday|"
    r"(?:last|next|this) \w+|noon|midnight|morning|evening|weekend|\w+ ago|since|in (?:19|20)\d\d|"
    r"at (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[:.]\d\d|"
    r"\d{1,2} ?[ap]m)\b"
)
_PRONOUNS = frozenset("i i'm i've we we're it it's the a an my our this that there so and but what when".split())

_BY_WORD: dict[str, Cued | re.Pattern[str]] = {
    "age": _NUMBER, "grade": _NUMBER, "score": _NUMBER, "mark": _NUMBER, "year": _NUMBER, "price": _NUMBER,
    "number": _NUMBER, "size": _NUMBER, "weight": _NUMBER, "height": _NUMBER, "cost": _NUMBER, "salary": _NUMBER,
    "result": _NUMBER, "amount": _NUMBER, "code": _NUMBER, "combination": _NUMBER, "floor": _NUMBER, "date": _DATE,
    "day": _DATE, "time": _DATE, "weekday": _DATE, "month": _DATE, "night": _DATE, "evening": _DATE, "season": _DATE,
    "make": _CAPITAL, "brand": _CAPITAL, "model": _CAPITAL, "city": _PLACED, "town": _PLACED, "country": _PLACED,
    "village": _PLACED, "island": _PLACED, "street": _PLACED, "place": _WHERE, "where": _WHERE,
}  # fmt: skip


def has_shape(text: str, shape: str) -> bool:
    """Whether the text has anything of this shape: name, person, or the word that asks for it, as grade or city."""
    if shape == "name":
        return _NAMED.search(text) is not None or _capital(text, _NAME)
    if shape == "person":
        return _capital(text, _CAPITAL) or _NAMED.search(text) is not None or any(map(role_of, _words(text)))
    pattern = _BY_WORD.get(shape)
    return pattern is not None and pattern.search(text) is not None


def is_shape(word: str) -> bool:
    """Whether what is asked for by this word is known by how it looks."""
    return word in _BY_WORD


def _capital(text: str, written: re.Pattern[str]) -> bool:
    """Whether a word is written as a name; the first only where it is no usual beginning."""
    first = _FIRST.match(text)
    return written.search(text) is not None or (first is not None and first.group(1).lower() not in _PRONOUNS)


def _words(text: str) -> list[str]:
    return [word.strip('.,!?;:"“”()').removesuffix("'s") for word in text.lower().split()]
