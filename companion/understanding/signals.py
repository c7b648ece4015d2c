"""Three small signs: a stated age, the question whether this is a human, and hesitation."""

import re
from collections.abc import Sequence
from functools import lru_cache

from companion.understanding import signal_words as known

_DIGIT = re.compile(r"\d")
_EDGE = ("",) * 4


def age_of(words: Sequence[str]) -> int | None:
    """The age in years that the speaker gives as their own, or None; 17 for who says that they are not yet 18."""
    bare = _bare(words)
    if known.AGE_WORDS.isdisjoint(bare) and not _DIGIT.search("".join(bare)):
        return None
    stated = (_age_at(bare, place) for place, word in enumerate(bare) if word in known.AGE_CUES or word[:1].isdigit())
    return next((age for age in stated if age is not None), None)


def asks_if_human(words: Sequence[str]) -> bool:
    """Whether the person asks, in whatever words, if this is a human being or a program."""
    plain = " ".join(words).replace("'", "")
    if known.NATURE.isdisjoint(plain.split()):
        return plain in known.WHOLE
    line = plain.replace("language model", "llm").replace("artificial intelligence", "ai")
    bare = (*line.split(), *_EDGE)
    if line in known.WHOLE or _is_either(bare) or _suspects_somebody(bare):
        return True
    if known.HUMAN_NOUNS.isdisjoint(bare):
        return False
    return any(_asks_at(bare, place) for place, word in enumerate(bare) if word in known.OPENINGS)


def hesitant(text: str, words: Sequence[str]) -> bool:
    """Whether the person hesitates: a filler, a guess, or a sentence left open."""
    if text.rstrip("\"') ").endswith("..") or not known.HESITANT.isdisjoint(words):
        return True
    bare = _bare(words)
    return _guesses(bare) or ("know" in bare and _does_not_know(bare))


def _guesses(words: tuple[str, ...]) -> bool:
    if known.HESITATION_ENDS.isdisjoint(words):
        return False
    line = f" {' '.join(words)} "
    return any(phrase in line for phrase in known.HESITATIONS)


def _bare(words: Sequence[str]) -> tuple[str, ...]:
    """The words without apostrophes and with an edge of empty ones, so that a look ahead or back always finds a word."""
    return _bared(" ".join(words))


@lru_cache(maxsize=8)
def _bared(line: str) -> tuple[str, ...]:
    """Kept for the signs of the same message."""
    return (*line.replace("'", "").split(), *_EDGE)


def _does_not_know(words: tuple[str, ...]) -> bool:
    """`I don't know`, `I don't know if ...`; not `I don't know him`."""
    place = words.index("know")
    denied = words[place - 1] in ("dont", "not") and "i" in words[max(0, place - 4) : place]
    return denied and words[place + 1] not in known.KNOWN_THINGS


def _age_at(words: tuple[str, ...], place: int) -> int | None:
    """The age stated at this place: after `I am`, as a birthday, after `my age is`, or as so many years old."""
    word = words[place]
    if word in ("im", "i"):
        return _age_of_me(words, place)
    if word in known.TURNING:
        return _birthday(words, place)
    if word == "age":
        return _number(words[place + 2]) if words[place - 1] == "my" and words[place + 1] == "is" else None
    return _bare_age(words, place)


def _age_of_me(words: tuple[str, ...], place: int) -> int | None:
    written = 1 if words[place] == "im" else 2
    stated = written == 1 or words[place + 1] == "am"
    return _age_after(words, place + written) if stated and not _is_supposed(words, place) else None


def _is_supposed(words: tuple[str, ...], place: int) -> bool:
    """Whether it is said of a time to come or by somebody else, as in `when I'm 30`, `they think I'm 12`."""
    before = words[place - 1]
    return before in known.NOT_OWN and not (words[place - 2] == "i" and before in ("said", "think"))


def _age_after(words: tuple[str, ...], start: int) -> int | None:
    place = start
    while words[place] in known.BEFORE_AGE:
        place += 1
    before = words[start:place]
    if words[place] in known.MINOR:
        return None if "not" in before else known.ADULT - 1
    if words[place] in known.GRADES:
        return _grade(words, place)
    return _years(words, place, before)


def _years(words: tuple[str, ...], place: int, before: Sequence[str]) -> int | None:
    """The number at this place as an age; `almost 18` and `not 18` are 17."""
    value = _number(words[place])
    if value is None or not _ends_age(words, place):
        return None
    if value == known.ADULT:
        return value if known.NEARLY.isdisjoint(before) else value - 1
    return None if "not" in before else value


def _ends_age(words: tuple[str, ...], place: int) -> bool:
    """Whether what follows leaves the number an age: `15 and`, `15 years old`; not `15 minutes`, `15 years sober`."""
    follows = words[place + 1]
    if follows in known.YEARS:
        return words[place + 2] in known.AFTER_YEARS
    return follows in known.FOLLOWS or words[place].endswith(("yo", "f"))


def _number(word: str) -> int | None:
    digits = word.removesuffix("yo").rstrip("fm") if word[:1].isdigit() else ""
    value = int(digits) if digits.isdecimal() and len(digits) < 4 else known.NUMBERS.get(word)
    return value if value in known.AGES else None


def _grade(words: tuple[str, ...], place: int) -> int | None:
    is_pupil = words[place + 1] in known.GRADE_WORDS and words[place + 2] not in known.TAUGHT
    return known.GRADES[words[place]] if is_pupil else None


def _birthday(words: tuple[str, ...], place: int) -> int | None:
    """`I turn 16 next week` counts as 16; who is still to turn 18 is not 18 yet."""
    before, after = words[max(0, place - 4) : place], words[place + 1 : place + 8]
    own = words[place - 1] in known.BEFORE_TURNING and not known.I_FORMS.isdisjoint(before)
    past = "when" in before or any(len(word) == 4 and word.isdecimal() for word in after)
    return _years(words, place + 1, () if words[place] == "turned" else ("turning",)) if own and not past else None


def _bare_age(words: tuple[str, ...], place: int) -> int | None:
    """`13 years old` of nobody else: at the very start, or after `as a`."""
    if place and words[place - 2 : place] not in (("as", "a"), ("as", "an")):
        return None
    end = place + (2 if words[place + 1] in known.YEARS else 1)
    is_old = words[end] in known.OLD and words[end + 1] in known.AFTER_OLD
    return _number(words[place]) if is_old else None


def _asks_at(words: tuple[str, ...], place: int) -> bool:
    """Whether a question about the nature of this stands at this place."""
    for opener in known.OPENERS:
        if words[place : place + len(opener)] == opener:
            return _names_nature(words, place + len(opener), opener) and _is_asked(words, place, opener)
    return False


def _names_nature(words: tuple[str, ...], start: int, opener: tuple[str, ...]) -> bool:
    """Whether a human being, a program or the like is named after the opening, and nothing else is meant by it."""
    place = start
    while words[place] in known.BETWEEN and not _is_noun(words, place):
        place += 1
    noun, follows = words[place], words[place + 1]
    if noun not in known.HUMAN_NOUNS:
        return False
    if opener in known.WORKING:
        return follows in known.AT_WORK
    if opener[0] in ("is", "isnt", "this") and not _fits_this(noun, follows, words[start - 1 : place], opener[-1]):
        return False
    return follows in known.AFTER_NOUN


def _suspects_somebody(words: tuple[str, ...]) -> bool:
    """`there's somebody typing this`, `I bet someone is writing your answers`."""
    if known.SUSPECTED.isdisjoint(words):
        return False
    at_work = (place for place, word in enumerate(words) if word in known.AT_WORK)
    return any(
        words[place + 1] in known.WRITTEN_HERE and not known.SUSPECTED.isdisjoint(words[max(0, place - 4) : place])
        for place in at_work
    )


def _fits_this(noun: str, follows: str, between: Sequence[str], subject: str) -> bool:
    """`is this real` asks about something else; so do `is there a program on` and `is it a person you know`."""
    if noun in known.QUALITIES:
        return not known.SOMEBODY.isdisjoint(between)
    return noun not in known.NEVER_THERE if subject == "there" else follows not in ("you", "u")


def _is_noun(words: tuple[str, ...], place: int) -> bool:
    """Whether a word that can stand between is here the noun itself, as in `are you real`."""
    return words[place] in known.HUMAN_NOUNS and words[place + 1] not in known.BEFORE_NOUN


def _is_asked(words: tuple[str, ...], place: int, opener: tuple[str, ...]) -> bool:
    """A question by its form; a statement only with a doubt about it, as in `you're a bot, right`."""
    if opener in known.ADDRESSED:
        return not known.DOUBTS.isdisjoint(words) or words[-2 - len(_EDGE) : -len(_EDGE)] in known.TAGS
    return opener[0] not in known.TALK or not known.NOW_FORMS.isdisjoint(words[max(0, place - 4) : place])


def _is_either(words: tuple[str, ...]) -> bool:
    """`human or machine`, `a bot or a real person`, in a short question."""
    if "or" not in words or len(words) > known.LONGEST_DOUBT:
        return False
    place = words.index("or")
    first = words[place - 1]
    second = next((one for one in words[place + 1 :] if one not in known.ARTICLES), "")
    return first in known.EITHER_FIRST and second in known.EITHER and not (second == "not" and first in known.QUALITIES)
