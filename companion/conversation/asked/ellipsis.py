"""A question that leaves out what the one before it said: `and on thursdays?`, `what about my brother?`."""

from collections.abc import Mapping, Sequence

from companion.conversation.asked.cues import plain_words
from companion.conversation.asked.kinds import role_of
from companion.conversation.asked.people import names_known
from companion.domain.turn import Turn
from companion.language.tokens import tokenise

_OPENS = (("what", "about"), ("how", "about"), ("and", "what", "about"), ("and", "how", "about"), ("and",))
_MOST = 5
"""Words that such a question has at most."""
_DAYS = frozenset(
    f"{day}{end}"
    for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekend")
    for end in ("", "s")
)


def is_short(words: Sequence[str]) -> bool:
    """Whether it may be such a question; cheap, since every message is looked at."""
    return 1 < len(words) <= _MOST and words[0] in ("and", "what", "how") and bool(_left(tuple(words)))


def completed(turn: Turn, words: tuple[str, ...]) -> tuple[str, ...]:
    """The whole question, with what their last one said; the words as they are where they leave nothing out."""
    left = _left(words) if is_short(words) else ()
    said = [moment.text for moment in turn.memory.talk if moment.speaker == "them"]
    if not left or not said or not said[-1].rstrip().endswith("?"):
        return words
    before = plain_words(tokenise(said[-1]))
    return _exchanged(before, left, names_known(turn.memory)) or words


def _left(words: tuple[str, ...]) -> tuple[str, ...]:
    """What stands after the opening."""
    return next((words[len(start) :] for start in _OPENS if words[: len(start)] == start), ())


def _exchanged(before: tuple[str, ...], left: tuple[str, ...], names: Mapping[str, str]) -> tuple[str, ...]:
    """The question before with the day, the relative or the name that is asked for now; nothing where it had none."""
    new = next((word for word in left if _kind(word, names)), "")
    at = next((place for place, word in enumerate(before) if new and _kind(word, names) == _kind(new, names)), -1)
    if at < 0:
        return ()
    owns = "'s" if before[at].endswith("'s") and not new.endswith("'s") else ""
    return (*before[:at], new + owns, *before[at + 1 :])


def _kind(word: str, names: Mapping[str, str]) -> str:
    bare = word.removesuffix("'s")
    if bare in _DAYS:
        return "day"
    return "somebody" if role_of(bare) or bare in names else ""
