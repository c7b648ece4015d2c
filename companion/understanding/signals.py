"""Three small signs: a stated age, the question whether this is a human, and hesitation."""

from collections.abc import Sequence

from companion.understanding import signal_words as known


def age_of(words: Sequence[str]) -> int | None:
    """The age in years that the speaker gives as their own, or None; the age just below for who is not yet 18."""
    bare = _bare(words)
    stated = (
        _age_at(bare, place)
        for place, word in enumerate(bare)
        if not place or word in known.AGE_CUES or word[0].isdigit()
    )
    return next((age for age in stated if age is not None), None)


def asks_if_human(words: Sequence[str]) -> bool:
    """Whether the person asks, in whatever words, if this is a human being or a program."""
    line = " ".join(_bare(words)).replace("language model", "llm").replace("artificial intelligence", "ai")
    bare = tuple(line.split())
    if line in known.WHOLE:
        return True
    return _is_either(bare) or any(_asks_at(bare, place) for place, word in enumerate(bare) if word in known.OPENINGS)


def hesitant(text: str, words: Sequence[str]) -> bool:
    """Whether the person hesitates: a filler, a guess, or a sentence left open."""
    if text.rstrip("\"') ").endswith("..") or not known.HESITANT.isdisjoint(words):
        return True
    bare = _bare(words)
    line = f" {' '.join(bare)} "
    return any(phrase in line for phrase in known.HESITATIONS) or ("know" in bare and _does_not_know(bare))


def _bare(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(" ".join(words).replace("'", "").split())


def _does_not_know(words: Sequence[str]) -> bool:
    """`I don't know`, `I don't know if ...`; not `I don't know him`."""
    for place, word in enumerate(words):
        if word == "know" and words[place - 1] in ("dont", "not") and place:
            return "i" in words[max(0, place - 4) : place] and (
                place + 1 == len(words) or words[place + 1] not in known.KNOWN_THINGS
            )
    return False


def _number(word: str) -> int | None:
    digits = word.removesuffix("yo").rstrip("fm") if word[:1].isdigit() else ""
    value = int(digits) if digits.isdecimal() and len(digits) < 4 else known.NUMBERS.get(word)
    return value if value in known.AGES else None


def _age_at(words: tuple[str, ...], place: int) -> int | None:
    """The age stated at this place: after `I am`, as a birthday, as a school year, or as so many years old."""
    word = words[place]
    if word == "im" or words[place : place + 2] == ("i", "am"):
        return None if _is_not_own(words, place) else _age_after(words, place + (1 if word == "im" else 2))
    if (
        word in ("turn", "turned", "turning", "be")
        and place
        and words[place - 1] in ("i", "ill", "will", "just", "im", "to", "gonna", "only", "finally")
    ):
        return _birthday(words, place)
    if word == "age" and words[max(0, place - 1) : place] == ("my",):
        return _number(words[place + 2]) if place + 2 < len(words) and words[place + 1] in ("is", "was") else None
    return _bare_age(words, place)


def _is_not_own(words: tuple[str, ...], place: int) -> bool:
    before = words[place - 1] if place else ""
    return before in known.NOT_OWN and not (place > 1 and words[place - 2] == "i" and before in ("said", "think"))


def _age_after(words: tuple[str, ...], place: int) -> int | None:
    start = place
    while place < len(words) and words[place] in known.BEFORE_AGE:
        place += 1
    if place >= len(words):
        return None
    if words[place] in ("minor", "underage"):
        return None if "not" in words[start:place] else known.ADULT - 1
    if words[place] in known.GRADES:
        return _grade(words, place)
    return _years(words, place, not known.NEARLY.isdisjoint(words[start:place]))


def _years(words: tuple[str, ...], place: int, nearly: bool) -> int | None:
    value = _number(words[place]) if place < len(words) else None
    follows = words[place + 1] if value and place + 1 < len(words) else "old"
    years_of = (
        follows in ("year", "years", "yr", "yrs")
        and words[place + 2 : place + 3]
        and words[place + 2] not in known.OLD | {"of", "young"}
    )
    if value is None or years_of or (follows not in known.FOLLOWS and not words[place].endswith(("yo", "f"))):
        return None
    if "not" in words[max(0, place - 3) : place] and value != known.ADULT:
        return None
    return known.ADULT - 1 if nearly and value == known.ADULT else value


def _grade(words: tuple[str, ...], place: int) -> int | None:
    follows = words[place + 1 : place + 3]
    if not follows or follows[0] not in ("grade", "grader", "graders", "form"):
        return None
    return (
        None
        if len(follows) > 1 and follows[1] in ("teacher", "teachers", "math", "science", "english", "class")
        else known.GRADES[words[place]]
    )


def _birthday(words: tuple[str, ...], place: int) -> int | None:
    """`I turn 16 next week` counts as 16; who is still to turn 18 is not 18 yet."""
    if place + 1 >= len(words) or "i" not in words[max(0, place - 4) : place] + tuple(
        "i" for one in words[:place] if one in ("ill", "im")
    ):
        return None
    if any(len(word) == 4 and word.isdecimal() for word in words[place:]) or "when" in words[max(0, place - 3) : place]:
        return None
    return _years(words, place + 1, words[place] != "turned")


def _bare_age(words: tuple[str, ...], place: int) -> int | None:
    """`13 years old` of nobody else: at the start, or after `as a`."""
    value = _number(words[place])
    if value is None or not (place == 0 or words[max(0, place - 2) : place] in (("as", "a"), ("as", "an"))):
        return None
    after = words[place + 1 : place + 3]
    old = after[:1] and (
        after[0] in known.OLD
        or (after[0] in ("years", "year", "yr", "yrs", "y") and after[1:] and after[1] in known.OLD)
    )
    rest = words[place + 1 + (1 if after[:1] and after[0] in known.OLD else 2) :]
    return (
        value
        if old and (not rest or rest[0] in known.FOLLOWS | {"here", "student", "kid", "teen", "teenager"})
        else None
    )


def _asks_at(words: tuple[str, ...], place: int) -> bool:
    """Whether a question about the nature of this stands at this place."""
    for opener in known.OPENERS:
        if words[place : place + len(opener)] == opener:
            return _names_nature(words, place + len(opener), opener) and _is_asked(words, place, opener)
    return False


def _names_nature(words: tuple[str, ...], place: int, opener: tuple[str, ...]) -> bool:
    start = place
    while place < len(words) and words[place] in known.BETWEEN and not _ends_with_noun(words, place):
        place += 1
    if place >= len(words) or words[place] not in known.HUMAN_NOUNS:
        return False
    if words[place] in ("real", "alive", "fake", "conscious", "sentient") and opener[0] in ("is", "isnt", "this"):
        return not known.SOMEBODY.isdisjoint(words[start - 1 : place])
    if opener in known.WORKING:
        return not known.AT_WORK.isdisjoint(words[place + 1 : place + 2])
    if opener[0] == "is" and (
        words[place] in known.NEVER_THERE
        if opener[1] == "there"
        else words[place + 1 : place + 2] in (("you",), ("u",))
    ):
        return False
    return place + 1 == len(words) or words[place + 1] in known.AFTER_NOUN


def _ends_with_noun(words: tuple[str, ...], place: int) -> bool:
    """Whether a word that can stand between is here the noun itself, as in `are you real`."""
    noun = words[place] in known.HUMAN_NOUNS
    return noun and (
        place + 1 == len(words)
        or words[place + 1] not in known.BETWEEN | known.HUMAN_NOUNS
        or words[place + 1] in known.AFTER_NOUN - known.HUMAN_NOUNS
    )


def _is_asked(words: tuple[str, ...], place: int, opener: tuple[str, ...]) -> bool:
    """A question by its form; a statement only with a doubt about it, as in `you're a bot, right`."""
    if opener in known.ADDRESSED:
        return not known.DOUBTS.isdisjoint(words) or words[-2:] in known.TAGS
    return opener[0] not in known.TALK or not {"am", "im", "is", "ive"}.isdisjoint(words[max(0, place - 4) : place])


def _is_either(words: Sequence[str]) -> bool:
    """`human or machine`, `a bot or a real person`."""
    for place, word in enumerate(words):
        if word == "or" and place and words[place - 1] in known.EITHER_FIRST:
            after = [one for one in words[place + 1 : place + 4] if one not in ("a", "an", "just", "some")]
            if after and after[0] in known.EITHER and len(words) < 16:
                return after[0] != "not" or words[place - 1] in ("human", "bot", "robot", "ai", "person", "machine")
    return False
