"""How people give and take back the yes to notes on moods and health, in their own words; a whole sentence each."""

import re

from companion.conversation.wishes import plain
from companion.language.cued import Cued

LONGEST = 300
"""Characters of the longest message that is read as one."""
_STEMS = ("mood", "feel", "felt", "emotion", "health", "medical", "illness", "consent", "permission")
_CUES = re.compile(rf"\b(?:{'|'.join(_STEMS)})", re.IGNORECASE)
_PARTS = re.compile(r"(?<=[.!?;])\s+|\s+[-–—]+\s+")
_SUBJECT = (
    r"(?:moods?|feelings?|emotions?|emotional state|(?:mental |physical )?health|illness(?:es)?|"
    r"medical (?:things|history))"
)
_MATTER = (
    rf"(?:(?:my|all my|all of my) {_SUBJECT}(?: (?:and|or|nor) (?:my )?{_SUBJECT})?|"
    r"how i(?:'m| am)? (?:feel|feeling|felt|doing))"
)
_KIND = r"(?:moods?|health|feelings?|emotion(?:al)?|medical)"
_NOTES = (
    rf"{_KIND}(?:(?: and | or |/){_KIND})?[ -](?:notes?|records?|diary|logs?|tracking|data)|"
    r"(?:notes?|records?|a record|a log|track|data|information|anything|something|everything|things)(?: at all)? "
    rf"(?:on|about|of|regarding) {_MATTER}"
)
_OWN = r"(?:(?:my|the|your|any|all|more|those|these|of|taking|making|keeping|down) )*"
_KNOWN = rf"(?:what|all) you (?:know|have|noted|wrote)(?: down)? (?:on|about|of) {_MATTER}"
_ALL = rf"(?:{_OWN}(?:{_NOTES})|{_KNOWN})"
_WHAT = rf"(?:{_OWN}(?:{_NOTES})|(?:down )?{_MATTER}(?: down)?)"
_KEEP = r"(?:keep|take|make|note|save|store|record|write|log|track|remember|hold|collect)"
_KEEPING = (
    r"(?:keeping|taking|making|noting|saving|storing|recording|writing|logging|tracking|remembering|holding|collecting)"
)
_MAY_NOT = (
    r"(?:may not|can't|cannot|can not|must not|mustn't|shouldn't|should not|needn't|don't have to|do not have to)"
)
_DO_NOT = (
    rf"(?:don't|do not|never|please not|no longer|not|(?:you )?{_MAY_NOT}|"
    r"(?:you're|you are) (?:not|no longer) allowed to|(?:could|can|would) you (?:please )?not|"
    r"i(?:'d| would) (?:rather|prefer(?: it)?)(?: that| if)? you (?:didn't|did not|don't)|"
    r"i (?:don't|do not|no longer) want (?:you to|that you))(?: please)?"
)
_ASKS = (
    r"(?:(?:can|could|will|would) you (?:please )?|i(?:'d| would)? (?:want|like) you to |"
    r"you (?:should|can|may) )?"
)
_REMOVE = (
    r"(?:delete|erase|forget|remove|wipe|clear|drop|scrap|purge|throw away|get rid of|turn off|switch off|disable|"
    r"deactivate)"
)
_START = r"(?:start|resume|restart|continue|begin|turn on|switch on|enable|activate|allow)"
_MAY = (
    r"(?:you(?: may|'re allowed to| are allowed to| can)|feel free to|i(?:'d| would)? (?:want|like) you to|"
    r"i allow you to)"
)
_YES = r"my (?:consent|yes|permission|agreement)"
_LEAD = r"(?:(?:please|pls|hey|ok|okay|actually|and|so|well|but|no|yes|sorry|from now on|again|still)[\s,.:;]+)*"
_TAIL = (
    r"(?:[\s,]+(?:please|pls|thanks|thank you|any ?more|again|at all|from now on|for now|either|then|now|if you like|"
    r"of me))*[\s.!?]*"
)


def _sentence(*ways: str) -> Cued:
    return Cued(rf"{_LEAD}(?:{'|'.join(ways)}){_TAIL}", re.IGNORECASE)


_OFF = _sentence(
    rf"{_DO_NOT} (?:even |ever )?{_KEEP} {_WHAT}",
    rf"{_ASKS}(?:stop|quit|cease) (?:{_KEEPING} {_WHAT}|{_ALL})",
    rf"(?:keep |take )?no {_ALL}",
    rf"{_ASKS}{_REMOVE} {_ALL}",
    rf"(?:turn |switch )?{_ALL}:? off",
    rf"i (?:don't|do not|no longer) want {_ALL}",
    rf"i (?:withdraw|revoke|retract|take back) {_YES}(?: (?:to|for|on|about) {_WHAT})?",
)
_ON = _sentence(
    rf"{_MAY} (?:please |now )?(?:start )?(?:{_KEEP}|{_KEEPING}) {_WHAT}",
    rf"(?:keep|take|make) {_ALL}",
    rf"{_START} (?:{_KEEPING} )?{_ALL}",
    rf"(?:turn |switch )?{_ALL}:? on",
    rf"(?:yes|i (?:agree|consent)|i give (?:you )?{_YES}) (?:to|for) {_ALL}",
)


def _may_wish(text: str) -> bool:
    """Whether a word of moods, health or consent is in it."""
    low = text.lower()
    return any([stem in low for stem in _STEMS]) and _CUES.search(text) is not None


def wished(text: str) -> str:
    """`moods_off` where a sentence takes the yes back, `moods_on` where one gives it, empty for neither."""
    if len(text) > LONGEST or not _may_wish(text):
        return ""
    parts = _PARTS.split(plain(text))
    if any(_OFF.fullmatch(part) for part in parts):
        return "moods_off"
    return "moods_on" if any(_ON.fullmatch(part) for part in parts) else ""
