"""What somebody is going to do on a day when no noun names it: `seeing the doctor`, `my sister is visiting`."""

import re
from collections.abc import Callable, Sequence

from companion.domain.understanding import Token

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


def _named(name: str) -> Callable[[re.Match[str]], str]:
    return lambda _: name


_FORMS: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
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
_COMPILED = tuple((re.compile(form), named) for form, named in _FORMS)
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
    return (
        f"^{text}"
        if place and text[:1].isupper() and not words[place].startswith(("i'", "i ")) and text != "I"
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
