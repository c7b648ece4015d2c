"""What somebody is going to do on a day when no noun names it: `seeing the doctor`, `my sister is visiting`."""

import re
from collections.abc import Callable, Sequence

from companion.domain.understanding import Token
from companion.language.cued import Cued
from companion.understanding.given_names import GIVEN

_NAME = r"\^[\w'-]+(?: \^[\w'-]+){0,2}"
"""Words written with a capital, each with this sign before it."""
_OURS = (
    r"(?:^|.*\b(?:i'm|i am|we're|we are|i'll be|we'll be|i will be|i and|and i|and i are|i'm also|i have to|"
    r"we have to|i need to|i've got to|i gotta|i must|i'll|we'll|i get to|i|we|am|are both|finally|then|so|im) )"
)
"""What stands before something that they do themselves: nothing, or a word for them."""
_KIN = (
    r"(?:mum|mom|mother|dad|father|parents|sister|sisters|brother|brothers|gran|grandma|nan|grandmother|grandad|grandpa|"
    r"grandfather|grandparents|aunt|uncle|cousin|cousins|family|in-laws|son|daughter|kids|children|best friend|friend|"
    r"friends|boyfriend|girlfriend|partner|husband|wife|niece|nephew|old friend|flatmate|roommate|boss)"
)
_MORE = r"(?: (?:about|for|with|at|in|together|again|to|by|from) .*| together| again)?"
_CARERS = (
    r"(?:doctor|doctor's|doctors|dentist|gp|physio|physiotherapist|specialist|consultant|surgeon|vet|optician|midwife|"
    r"psychiatrist|cardiologist|dermatologist|oncologist|lawyer|solicitor|hospital|clinic)"
)
_VENUES = r"(?:cinema|movies|theatre|theater|opera|ballet|zoo|museum|gallery|aquarium|circus|stadium|races|court|panto)"
_MEALS = r"(?:coffee|dinner|lunch|brunch|breakfast|drinks|a drink|a coffee|tea|a meal|a walk)"


def _trip(found: re.Match[str]) -> str:
    return f"trip to {_spoken(found['place'])}"


def _noun(found: re.Match[str]) -> str:
    return _spoken(found["what"])


def _with(found: re.Match[str]) -> str:
    who = _spoken(found["who"] or "")
    return f"{_spoken(found['what'])} with {who}" if who else _spoken(found["what"])


def _meal(found: re.Match[str]) -> str:
    return f"{found['what'].removeprefix('a ')} with {_spoken(found['who'])}"


def _visit_to(found: re.Match[str]) -> str:
    return f"visit to {_spoken(found['who'])}"


def _whom(found: re.Match[str]) -> str:
    """Who it is: by the name where one is said."""
    _, named, name = found["who"].partition("^")
    return _spoken(name) if named else found["who"].removeprefix("my ").removeprefix("our ")


def _their_visit(found: re.Match[str]) -> str:
    who = _whom(found)
    return f"{who}'{'' if who.endswith('s') else 's'} visit"


def _their_wedding(found: re.Match[str]) -> str:
    return f"{_whom(found)}'s wedding"


def _own(found: re.Match[str]) -> str:
    """What is done to somebody, with whose it is."""
    return f"{_whom(found)}'s {_spoken(found['what'])}"


def _their_operation(found: re.Match[str]) -> str:
    return f"{_whom(found)}'s operation"


def _their_start(found: re.Match[str]) -> str:
    return f"{_whom(found)}'s first day at {_spoken(found['where'])}"


def _due(found: re.Match[str]) -> str:
    who = found["who"]
    return f"{_whom(found)}'s baby" if who else "baby"


def _meeting_with(found: re.Match[str]) -> str:
    return f"meeting with {_spoken(found['who'])}"


def _seeing(found: re.Match[str]) -> str:
    return f"seeing {_spoken(found['what'])}"


def _together(found: re.Match[str]) -> str:
    who = _spoken(found["who"] or "")
    return "get-together" if who in ("", "people", "guests", "company") else f"get-together with {who}"


def _news(found: re.Match[str]) -> str:
    about = _spoken(found["what"] or "")
    return f"news {about}" if about else "news"


def _closing(found: re.Match[str]) -> str:
    return f"{'completion' if found['how'].startswith('complet') else 'closing'} on {_spoken(found['what'])}"


def _named(name: str) -> Callable[[re.Match[str]], str]:
    return lambda _: name


_WHO = rf"(?P<who>(?:my|our) (?:\w+ )?{_KIN}(?: {_NAME})?|{_KIN}|{_NAME})"
"""Somebody of theirs, before what happens to them."""
_LEAD_IN = r"^(?:.*[,;] |and |but |so |also |oh )?"
_OFFICES = (
    r"(?:landlord|landlady|bank|headteacher|head|teacher|boss|manager|accountant|estate agent|vicar|priest|social worker|"
    r"mortgage (?:adviser|advisor|broker)|agent|tutor|supervisor|union|council|notary|hr|lender|builder|architect|dean|coach)"
)
_REMOVED = (
    r"(?:wisdom teeth|wisdom tooth|tooth|teeth|tonsils|appendix|gallbladder|gall bladder|cataracts?|mole|cyst|stitches)"
)
_TREATED = (
    r"(?:(?:hip|knee|heart|valve|shoulder)(?: replacement)?|bypass|(?:\w+ )?replacement|transplant|chemo|radiotherapy|dialysis|"
    r"colonoscopy|endoscopy|mri|scan|biopsy|surgery|op|operation|c-section|caesarean|stent|pacemaker)"
)
_SCHOOLS = r"(?:school|big school|nursery|kindergarten|reception|preschool|uni|university|college|high school|secondary school)"

_FORMS: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (rf"{_LEAD_IN}{_WHO} (?:is |are )?(?:goes|going|go|has|is having|having) (?:in )?(?:to hospital )?(?:for |to have )?"
     rf"(?:a|an|his|her|their|the) (?P<what>{_TREATED})$", _own),
    (rf"(?:^|.*\b(?:is|are|they're|doctors|surgeons|vet|vets|will be) )operating on {_WHO}$", _their_operation),
    (rf"{_OURS}(?:having|have|getting|get)(?: (?:my|a|the|all my|both))? ?(?P<what>{_REMOVED}) "
     r"(?:out|removed|taken out|done|pulled)$", lambda found: f"{found['what']} operation"),
    (rf"{_LEAD_IN}{_WHO} (?:is )?(?:starts|starting|start) (?:at )?(?P<where>{_SCHOOLS})$", _their_start),
    (rf"{_LEAD_IN}(?:(?P<who>(?:my|our) (?:\w+ )?{_KIN}|{_NAME})'s )?(?:the |our |my )?(?:baby|little one|twins) "
     r"(?:is |are )?due$", _due),
    (rf"{_OURS}(?:seeing|meeting|meet|see|going to see|sitting down with) (?P<who>(?:the|my|our) {_OFFICES}){_MORE}$",
     _meeting_with),
    (rf"{_OURS}(?:meeting|meet) (?P<who>(?:(?:his|her|their|the|{_NAME}) )(?:parents|family|folks|mum|mom|mother|dad|father|"
     r"kids|children|daughter|son|friends|in-laws))(?: for the first time| properly| finally)?$", _meeting_with),
    (rf"{_OURS}(?:having|have|got|hosting) (?:some |a few |the )?"
     rf"(?:(?P<who>people|guests|company|friends|family|{_NAME}|my \w+|the \w+)"
     r" (?:over|round|around)(?: (?:for|to) .*)?|people|guests|company|friends)$", _together),
    (rf"{_OURS}(?:get|getting|collect|collecting|pick up|picking up) the keys{_MORE}$", _named("getting the keys")),
    (rf"{_OURS}(?P<how>closing|close|completing|complete|exchanging|exchange)(?: contracts)? on (?P<what>(?:the|our|my|a) "
     r"(?:house|flat|apartment|place|condo|home|cottage))$", _closing),
    (rf"{_OURS}(?:hearing|hear|finding out|find out|be told|supposed to hear|should hear|should know|will know|know)"
     r"(?: back| more)?"
     rf"(?: (?P<what>(?:about|from) .{{2,30}}))?(?: (?:if|whether) .*)?$", _news),
    (r"(?:^|.*\b(?:i'm|we're|i am|we are|i'll be|also|and|i|we|gonna|to) )?"
     r"(?:going to see|seeing|off to see|gonna see|get to see|see) "
     rf"(?P<what>{_NAME})(?: (?:live|play|in concert|perform|at .*|in .*|with .*))?$", _seeing),
    (
        rf"{_OURS}(?:going|off|heading|travelling|traveling|flying|driving|jetting|go|fly|travel|drive|head|going away)"
        rf"(?: (?:off|over|back|up|down|out|away))? to (?P<place>{_NAME}){_MORE}$",
        _trip,
    ),
    (rf"{_OURS}(?:leaving|leave|setting off|flying out) (?:for|to) (?P<place>{_NAME}){_MORE}$", _trip),
    (
        rf"{_OURS}(?:going|off|heading|go|get to go|taken) to (?:the|see the)? ?(?P<what>{_VENUES})"
        rf"(?: with (?P<who>(?:my |our )?[\w^' -]+))?$",
        _with,
    ),
    (rf"^(?:the )?(?P<what>{_VENUES})(?: with (?P<who>(?:my |our )?[\w^' -]+))?$", _with),
    (
        rf"{_OURS}(?:seeing|see|going to see|off to see|visiting|going to|go to|off to)(?: (?:the|my|a|our|her|his))? "
        rf"(?P<what>{_CARERS}){_MORE}$",
        _noun,
    ),
    (rf"^(?:the |my )?(?P<what>{_CARERS})$", _noun),
    (rf"{_OURS}(?:taking|take|bringing) .{{2,30}} to the (?P<what>{_CARERS}){_MORE}$", _noun),
    (rf"{_OURS}(?:visiting|visit|going to visit) (?P<who>(?:my|our) {_KIN}|{_NAME}){_MORE}$", _visit_to),
    (rf"{_OURS}(?:going to see|seeing|going to stay with|staying with) (?P<who>(?:my|our) {_KIN}){_MORE}$", _visit_to),
    (
        rf"^(?:.*[,;] |and |but |so )?(?P<who>(?:my|our) (?:\w+ )?{_KIN}(?: {_NAME})?|{_NAME})(?: (?:and .{{2,20}}|is|are|'s))?"
        rf"(?: is| are)? ?(?:visiting|visits|coming to (?:visit|stay|see (?:me|us))|coming over|coming to town|"
        rf"flying in|arriving|staying with (?:me|us)|stays with (?:me|us))(?: (?:me|us|for .*|from .*))?$",
        _their_visit,
    ),
    (rf"{_OURS}(?:getting married|get married|marrying .*|tying the knot){_MORE}$", _named("wedding")),
    (rf"^(?P<who>(?:my|our) {_KIN}|{_NAME}) (?:is |are )?(?:getting|gets|get) married{_MORE}$", _their_wedding),
    (
        rf"{_OURS}(?:meeting|meet|seeing|catching up with|meeting up with) (?P<who>(?:my |our )?[\w^' -]{{2,30}}?)"
        rf" for (?P<what>{_MEALS})$",
        _meal,
    ),
    (r"^(?:.*\b(?:my|the|it's|its|is) )?(?P<what>first day (?:at|of|in|as) .{2,40}|first day)$", _noun),
    (rf"{_OURS}(?:moving|move)(?: (?:house|home|out|flat|flats))?(?: (?:in|to|into) .*)?$", _named("move")),
    (rf"{_OURS}(?:presenting|present) (?:my|our|the|at|to) .+$", _named("presentation")),
    (rf"{_OURS}(?:defending|defend) (?:my|the) (?P<what>\w+)$", lambda found: f"{found['what']} defence"),
    (
        rf"{_OURS}(?:giving|give|holding|hold|doing|do|delivering) (?:a|my|the|our) "
        rf"(?P<what>(?:\w+ )?(?:talk|speech|lecture|demo|keynote)){_MORE}$",
        _noun,
    ),
    (r"^(?:.*\b(?:my|the|our|get|getting|got) )?(?P<what>(?:(?:exam|test|blood|biopsy|scan|lab|mri|medical) )?"
     r"(?:results?|grades)) ?(?:come|comes|coming|are|is|will be|get|should be)? ?"
     r"(?:out|in|back|due|published|announced|here)?$", _noun),
    (r"^(?:.*\b(?:have|has|having|is|my|a|our) )?(?P<what>date) night(?: with .*)?$", _noun),
)  # fmt: skip
_COMPILED = tuple((Cued(form), named) for form, named in _FORMS)
_LINKS = frozenset("on at in this next the coming is for over".split())
"""Words that lead to a date."""
_MOST = 14
"""Words before a date that are looked at."""


def planned_before(words: Sequence[str], mine: Sequence[Token], first: int, at: int) -> str:
    """What they are going to do at the date that begins at this place, as a name; empty when it is nothing to come back to."""
    last = at
    while last > first and words[last - 1] in _LINKS:
        last -= 1
    return _read([_marked(words, mine, place) for place in range(max(first, last - _MOST), last)])


def planned_after(words: Sequence[str], mine: Sequence[Token], at: int, last: int) -> str:
    """The same for what stands behind a date: `on Friday I'm seeing the doctor`."""
    return _read([_marked(words, mine, place) for place in range(at, min(last, at + _MOST))])


def _marked(words: Sequence[str], mine: Sequence[Token], place: int) -> str:
    """The word, with a sign before it where it is written like a name."""
    text = mine[place].text
    named = place or words[place].removesuffix("'s") in GIVEN
    return (
        f"^{text}"
        if named and text[:1].isupper() and not words[place].startswith(("i'", "i ")) and text != "I"
        else words[place]
    )


def _read(marked: Sequence[str]) -> str:
    said = " ".join(marked)
    for form, named in _COMPILED:
        found = form.match(said)
        if found is not None:
            return named(found)
    return ""


def _spoken(text: str) -> str:
    return text.replace("^", "").strip()
