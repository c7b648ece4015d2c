"""How people say that something is off the record: patterns over one message, each bounded."""

import re

from companion.language.cued import Cued

_FLAGS = re.IGNORECASE | re.DOTALL
_BETWEEN = (
    r"(?:between us(?: only)?|between you and me|for your ears only|"
    r"i(?:'ll| will| want to| need to|'d like to|'m going to) (?:say|tell you) (?:this|something|you something)|"
    r"i have (?:something )?to (?:say|tell you)(?: something)?|can i (?:say|tell you) (?:this|something))"
)
_LEAD = (
    r"(?:(?:please|pls|plz|ok|okay|hey|oh|so|well|and|but|psst|listen|this is|this stays|this one is|it's|that'?s|strictly|"
    rf"just|only|can you|could you|{_BETWEEN})[\s,.:;!?–—-]+)*"
)
_WRITE = r"note|save|store|keep|record|write|log|memori[sz]e|put"
_KEEP = rf"(?:remember|{_WRITE})"
_DO_NOT = r"(?:don'?t|do not|never|not|no need to|you needn'?t|(?:you )?don'?t (?:need|have) to)"
_NOTES = r"(?:your|ur|the) (?:notes|records?|memory)"
_KEPT = r"(?:remembered|noted|kept|recorded|saved|stored)"
_NEXT = (
    r"(?:what i say(?: now| next)?|what i'?m (?:about to (?:say|tell you)|going to (?:say|tell you)|telling "
    r"you|saying)(?: now)?|the next (?:thing|bit|part|one))"
)
_NOT_KEPT = "|".join(
    (
        r"off (?:the|your) (?:record|books)",
        "unofficially|unrecorded",
        rf"this (?:must|should|can|may)(?: not|n'?t|not) be {_KEPT}",
        rf"not to be {_KEPT}",
        r"(?:no need|not|nothing) to (?:remember|note|keep)(?: (?:this|it))?",
        rf"{_DO_NOT} {_KEEP}(?: down)? (?:this|these|(?:it|that)(?=\s*[:–—])|any of this|{_NEXT})(?: (?:next|one|part|bit))?"
        rf"(?: down)?(?: (?:in|to) {_NOTES})?",
        r"don'?t (?:make|take) (?:a note|notes) (?:of|on) this",
        r"no notes(?: on this)?",
        rf"(?:keep|leave) (?:this|{_NEXT}) (?:out of|off) {_NOTES}",
        rf"(?:this (?:one )?(?:isn'?t|is not|'s not)|this one's not|not) for (?:{_NOTES}|keeping)",
        r"without (?:noting|writing|keeping|saving|storing|remembering) (?:this|it)(?: down)?",
        rf"(?:forget|delete) (?:this|{_NEXT}) (?:right away|immediately|at once|afterwards|right after|after(?: this)?|again)",
        rf"i (?:don'?t|do not) want (?:this|you to {_KEEP} this)(?: (?:to be )?{_KEPT})?(?: (?:in|on) {_NOTES})?(?: down)?",
    )
)
_ENDING = "|".join(
    (
        r"off (?:the|your) record",
        "unofficially",
        rf"(?:don'?t|do not|no need to|you don'?t (?:need|have) to) (?:{_WRITE})(?: down)?"
        rf"(?: (?:this|that|it|any of (?:this|that|it))(?: down)?(?: (?:in|to) {_NOTES})?|(?=\s*(?:please)?\s*[).!]*$))",
        r"(?:please (?:don'?t|do not)|no need to|you don'?t (?:need|have) to) remember (?:this|that|it)",
        r"(?:don'?t|do not) remember (?:this|(?:that|it)(?= please))",
        rf"(?:keep|leave) (?:this|that|it) (?:out of|off) {_NOTES}",
        rf"(?:this is |that'?s |it's )?not for {_NOTES}",
        rf"this (?:isn'?t|is not) for {_NOTES}",
        r"no notes(?: on (?:this|that))?",
        r"(?:forget|ignore|scrap) (?:that|this|i said (?:that|anything|so)|what i just said|you (?:read|heard) (?:that|this))",
    )
)
BEFORE = Cued(
    rf"^{_LEAD}(?:{_NOT_KEPT})(?: please| pls| ok(?:ay)?| either| anywhere)?\s*"
    r"(?:[,.:;!?–—-]+\s*(?:ok(?:ay)?,? )?(?:but |and )?|\s+but\s+|\s+(?=(?:i|i'm|i've|my|we|he|she|they)\b))(?P<rest>\S.*)$",
    _FLAGS,
)
"""The wish, and then what is not to be kept."""
CLAUSE = Cued(
    r"^(?:(?:please|pls|ok|hey|just)[\s,]+)*(?:don'?t|do not) (?:note|save|store|record|write down|log) that (?P<rest>\S.*)$",
    _FLAGS,
)
AFTER = Cued(
    r"^(?P<rest>.*\S)(?:\s*[.!?;:(–—]+\s*|\s+-+\s+|,\s+|\s+(?:but|and) (?=please |don'?t (?:write|note|save|store|log|record)))"
    r"(?:(?:but|and|please(?! (?:don'?t|do not) remember)|pls|so|this is|that'?s|ok|okay|can you|could you|now)[\s,]+)*"
    rf"(?:{_ENDING})(?: please| pls| ok(?:ay)?)?[\s.!)]*$",
    _FLAGS,
)
"""What is not to be kept, and then the wish."""
SIGH = Cued(
    r"^(?:(?:oh|ah|ugh|god|gosh|no|wait|hm+|ok|okay|actually|please|sorry|omg|oops|damn|shit|"
    r"well)[\s,.!]*)+$",
    _FLAGS,
)
"""What is no thing told, but only how one says the wish for what was told before."""
ALONE = Cued(
    rf"^{_LEAD}(?:(?:can|could) (?:we|i) (?:go|talk|speak|say something|tell you something) |let's (?:go|talk) |"
    r"(?:this|the next (?:thing|bit|one)) (?:is|will be) )?"
    rf"(?:off the record|(?:keep|leave) {_NEXT} (?:out of|off) {_NOTES}|(?:don'?t|do not) {_KEEP}(?: down)? {_NEXT})"
    r"(?: please| ok(?:ay)?| for a (?:moment|minute|second|sec))?[\s,.:!?]*$",
    _FLAGS,
)
"""Nothing but the wish: it is for the next message."""
