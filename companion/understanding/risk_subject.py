"""Whose trouble a sign of danger is: the speaker's, somebody's near to them, or anybody's, as in talk about the news.

All lines here are in plain words, with a blank at both ends.
"""

from dataclasses import replace

from companion.domain.understanding import Risk
from companion.language.cued import Cued

_SELF = frozenset("i me my myself mine".split())
_US = frozenset("we us our ours ourselves".split())
_YOU = frozenset("you your yours yourself u ur".split())
_THEM = frozenset(
    "he she they him her them his their hers theirs who someone somebody people those these that guy guys girl girls man "
    "men woman women dude boy boys person students player players team patient cops police everybody"
    " everyone".split()
)
_KIN = Cued(
    r"(?<= )(?:my|our) (?:[^ ]+ ){0,2}?(?:brother|sister|mother|father|parents|friend|friends|son|daughter|wife|husband|"
    r"boyfriend|girlfriend|partner|cousin|uncle|aunt|nephew|niece|roommate|flatmate|housemate|coworker|colleague|ex|"
    r"grandmother|grandfather|neighbour|neighbor|neighbours|neighbors|stepdad|stepmom|stepfather|stepmother|boss|teacher|"
    r"fiance|fiancee|kid|kids|child|children|baby|boy|girl|student|students|class|family|twin|in law)(?= )"
    r"|(?<= )(?:mother|father|grandmother|grandfather)(?= )"
)
_PRESENT = Cued(
    r" (?:not breathing|not waking|not responding|unresponsive|turning blue|choking|having a (?:stroke|seizure|heart attack)|"
    r"unconscious|bleeding|passed out|collapsed|overdosed|blue|swelling|closing|allergic reaction)(?= )"
)
_HELP = Cued(
    " (?:help me|help us|please help|need help|ambulance|what do i do|what should i do|what can i do|right now|"
    "in front of me|next to me)(?= )"
)
_SUPPOSED = Cued(r" (would|could have|might have|if|unless|imagine) (?:[^ ]+ ){0,4}\Z")
_DOES = frozenset("kill murder stab shoot hurt strangle poison attack choke beat burn".split())
"""What a threat would do; other signs of violence are of what is done to the speaker."""
_CLAUSE = frozenset("and but or so because then now".split())
_GRAMMAR = frozenset(
    "it is was be been would will could should can may might to the a an of in on at for not what that there all no any more "
    "going have has had do does did just even time maybe perhaps".split()
)
_EARLY = 3
"""Words of matter before a sign that leave it near the beginning of what is said, where the speaker needs no `I`."""
_BACK = 5
"""Words that are looked at for it."""
_SHORT = 10
"""Words up to which a message that names nobody else is taken for what its writer sees."""
_WHOSE = {**dict.fromkeys(_SELF, "self"), **dict.fromkeys(_YOU, "you"), **dict.fromkeys(_THEM, "them")}
_WITH_US = {**_WHOSE, **dict.fromkeys(_US, "self")}


def settled(sign: Risk, line: str, start: int, said: str, message: str) -> Risk:
    """The sign as it concerns the speaker: level none when it is about nobody near, softer when that is doubtful."""
    if sign.kind == "suicide":
        return _hinted(sign, line, start, said, message) if sign.level == "soft" and sign.who == "self" else sign
    if sign.who == "other":
        return sign if _is_near(sign, message) else replace(sign, level="none")
    if _is_supposed(sign, line, start):
        return replace(sign, level="none")
    if _holds(said, _SELF | _US):
        return sign
    whose = _whose(line, start, said, _WITH_US)
    return sign if whose == "self" else _of_them(sign, whose, said, message)


def _hinted(sign: Risk, line: str, start: int, said: str, message: str) -> Risk:
    """A hint at a wish to die: the speaker's, somebody's of theirs, or a turn of phrase about something else."""
    if _holds(said, _SELF):
        return sign
    whose = _whose(line, start, said, _WHOSE)
    if whose == "self":
        return sign
    return replace(sign, who="other") if whose == "them" and _KIN.search(message) else replace(sign, level="none")


def _of_them(sign: Risk, whose: str, said: str, message: str) -> Risk:
    """Another danger of somebody: one of theirs, or somebody before their eyes; else nobody that is near."""
    if whose != "them" or not _is_near(sign, message):
        return replace(sign, level="none")
    is_threat = sign.kind == "violence" and _holds(said, _DOES)
    if is_threat and not _KIN.search(message):
        return replace(sign, level="none")
    return sign if sign.kind == "violence" and not is_threat else replace(sign, who="other")


def _is_near(sign: Risk, message: str) -> bool:
    if _KIN.search(message):
        return True
    is_short = len(message.split()) <= _SHORT
    if sign.kind == "medical":
        return _HELP.search(message) is not None or (is_short and _PRESENT.search(message) is not None)
    return is_short or _holds(message, _SELF)


def _is_supposed(sign: Risk, line: str, start: int) -> bool:
    """Whether it is only imagined: `if he starts ...`, `she would have been ...`; who asks what to do if, may need it."""
    supposed = _SUPPOSED.search(f" {line[:start].strip()} ")
    return supposed is not None and (sign.kind != "medical" or supposed[1] != "if")


def _holds(line: str, words: frozenset[str]) -> bool:
    return not words.isdisjoint(line.split())


def _whose(line: str, start: int, said: str, known: dict[str, str]) -> str:
    """The subject nearest before the place; without one, whoever the sentence names, or the speaker of a bare clause."""
    before, after = line[:start].split(), line[start + len(said) :].split()
    for word in reversed(before):
        if word in known:
            return known[word]
    later = [known[word] for word in after if word in known]
    matter = sum(word not in _GRAMMAR for word in before[-_BACK:])
    bare = not later and (matter < _EARLY or not _CLAUSE.isdisjoint(before[-2:]))
    return "self" if bare or "self" in later else "them"
