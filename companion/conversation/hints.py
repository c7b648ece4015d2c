"""What half a sentence tells: understood by what is known, by what was just said, and by the words around it."""

import re
from collections.abc import Callable, Iterator

from companion.conversation.beliefs import Beliefs
from companion.conversation.hint_homes import home
from companion.conversation.hint_names import names
from companion.conversation.hint_words import NAME, said_before, told
from companion.conversation.hint_work import JOB_LEAD, employer, job, trade
from companion.conversation.revising import NO_JOBS
from companion.domain.understanding import FoundFact
from companion.language.cued import Cued
from companion.understanding.fact_words import DIETS, FAITHS, JOBS, STATUSES
from companion.understanding.people import FORMS

_UNREAL = re.compile(
    r"\?\s*$|\b(?:if|wish(?! me luck)|would|could|might|dream(?:t|ed)?|imagine|pretend|say i|film|movie|novel|"
    r"book|song|game|show|"
    r"said|says)\b",
    re.IGNORECASE,
)
_FELT = Cued(
    r"(?:\bi |^|, |\band |\bbut )(?:really |actually |kinda |do |now |even |quite )*(?P<verb>like|love|enjoy|adore|"
    r"hate|dislike|don't like|can't stand|do not like) "
    r"(?:it|them|that|those|these)\b",
    re.IGNORECASE,
)
_THEIR_FEELING = Cued(
    r"^(?:my )?[\w ]{2,20}? (?:hates|loves|likes|dislikes|adores|can't stand) (?P<thing>[a-z]+)(?= ?[.,;!]| but|"
    r" and)|\b(?:tried|tasted|watched|played|read|heard|gave) (?P<again>[a-z]+)(?: again| another go| another chance| a go)?,? "
    r"(?:and|but) i\b",
    re.IGNORECASE,
)
_OLDER = Cued(
    r"(?<!turning )\b(?P<value>\d{1,3}) (?:today|now|since \w+)\b|\b(?:had|it'?s|celebrated|today is|was) my "
    r"(?P<nth>\d{1,3})(?:st|nd|rd|th) birthday",
    re.IGNORECASE,
)
_WEDDED = Cued(
    r"\b(?:we|i)(?:'ve| have| just| finally)* got(?:ten)? (?P<value>married|engaged)\b|\bi(?:'m| am) "
    r"(?P<again>single) (?:again|now)\b",
    re.IGNORECASE,
)
_ONE_IS = Cued(
    r"^(?:(?:well|so|hi|hey|ok|fyi|btw|a|proud|total|happy|happily|lifelong|full-time|strict)\W+)*(?P<value>[\w-]+) "
    r"(?:here|since|by trade|for (?:life|years|ages|\d+|a living)|by profession|at a|all my life)\b",
    re.IGNORECASE,
)
_KINDS = ((DIETS, "diet"), (STATUSES, "status"), (FAITHS, "belief"), (JOBS, "job"))
_PLACED = Cued(
    rf"^\s*(?:and )?(?:(?P<from>originally from|from)|living in|based in|live in) (?P<value>{NAME}(?: {NAME})?)"
)
_AT_WORK = Cued(r"^\s*i'?m (?:at|with) (?!home\b|work\b|school\b|the\b|my\b|a\b)(?P<value>[\w'&]+(?: [\w'&]+)?)$", re.I)
_OWN_MAKE = Cued(
    rf"\b(?i:i(?:'?ve| have)?(?: got| have| bought| own| drive| ride)?) an? (?:\w+ )?(?i:car|bike|motorbike|van|"
    rf"guitar|boat|camera|"
    rf"truck|scooter|piano), an? (?:[a-z-]+ ){{0,3}}(?P<value>{NAME}(?: {NAME})?)(?=[.,!;]|$| and\b)"
)
_THEIR_BIRTHDAY = Cued(
    r"\b(?:my (?:\w+ )?)?(?P<who>[^\W\d_]+)'?s (?:birthday|bday) (?:is|'s)(?: on)?(?: the)? "
    r"(?P<date>\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]{3,9}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?)\b",
    re.IGNORECASE,
)
_BOUND = Cued(r"\b(?i:i'?m) (?P<value>engaged|married) to (?=[A-Z])")
_NOT_KEEN = Cued(
    r"^(?:(?:i'?m|well|honestly|tbh)[ ,]+)*not (?:so |that |really |very |too |exactly )*(?:keen on|a fan of) "
    r"(?P<thing>[a-z]+)(?=[.,!;]|$)",
    re.I,
)
_KEEN = frozenset("like love enjoy adore".split())
_PERSON = Cued(
    r"^(?:[\w']+ ){0,2}?(?P<value>tea|coffee|dog|cat|morning|night|beach|mountain|city|wine|beer|book|people|summer|"
    r"winter) person here\b",
    re.IGNORECASE,
)
_MANY = frozenset({"family", "pet", "likes", "dislikes", "owns"})


def hinted(beliefs: Beliefs) -> Iterator[FoundFact]:
    """The facts that the sentences of the message tell by a hint, each with its sentence as evidence."""
    heard = beliefs.turn.understanding
    if _HINTS.isdisjoint(beliefs.words) and "," not in heard.text and ":" not in heard.text and len(heard.tokens) > 1:
        return
    known = {fact.relation for fact in heard.facts if _is_own(fact)}
    for sentence in heard.sentences:
        if not _UNREAL.search(sentence.text):
            yield from _heard_in(beliefs, sentence.text, known)


def _is_own(fact: FoundFact) -> bool:
    """Whether it is a fact of the person's own, about now."""
    return fact.subject == "user" and fact.modality == "actual" and fact.value.casefold() not in NO_JOBS


def _heard_in(beliefs: Beliefs, text: str, known: set[str]) -> Iterator[FoundFact]:
    """What one sentence hints at, without what is told outright."""
    for hints, relation, hear in _HEARD:
        if relation not in known and not (hints and hints.isdisjoint(beliefs.words)):
            yield from (fact for fact in hear(beliefs, text) if fact.relation not in known or fact.relation in _MANY)


def _bare(_: Beliefs, text: str) -> Iterator[FoundFact]:
    """`vegetarian since forever`, `nurse by trade`: what one is, and nothing else."""
    found = _ONE_IS.match(text)
    word = found["value"].lower() if found is not None else ""
    relation = next((name for words, name in _KINDS if word in words), "")
    if found is not None and relation:
        yield told(relation, found["value"], text)


def _made_by(_: Beliefs, text: str) -> Iterator[FoundFact]:
    """`I have a car, an old red Fiat`: by what name one's own is called again."""
    made = _OWN_MAKE.search(text)
    if made is not None:
        yield told("owns", made["value"], text)


def _birthday(_: Beliefs, text: str) -> Iterator[FoundFact]:
    """`mum's birthday is 9 june`: the birthday of somebody else."""
    theirs = _THEIR_BIRTHDAY.search(text)
    role = FORMS.get(theirs["who"].lower(), ("", False))[0] if theirs is not None else ""
    if theirs is not None and (role or theirs["who"][0].isupper()):
        yield FoundFact(role or theirs["who"], "birthday", theirs["date"], evidence=text)


def _listed(_: Beliefs, text: str) -> Iterator[FoundFact]:
    """`28, teacher, living in Bath`: what people put of themselves into one line, two things at least."""
    if "," not in text:
        return
    found = [fact for part in text.rstrip(" .!").split(",") if (fact := _about_oneself(part, text)) is not None]
    if len(found) > 1:
        yield from found


def _about_oneself(part: str, text: str) -> FoundFact | None:
    """The age, trade, employer, origin or home that a part of a list is, and nothing else."""
    placed = _PLACED.match(part)
    if placed is not None:
        return told("origin" if placed["from"] else "home", placed["value"], text)
    at = _AT_WORK.match(part)
    if at is not None:
        return told("employer", at["value"], text)
    plain = JOB_LEAD.sub("", part.strip())
    if plain.isdecimal() and 9 < int(plain) < 100:
        return told("age", plain, text)
    found = trade(part)
    return told("job", found, text) if found else None


def _feeling(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`I like them now` of what is liked or not, `tea person here`."""
    person = _PERSON.search(text)
    if person is not None:
        yield told("likes", person["value"], text)
    cold = _NOT_KEEN.search(text)
    if cold is not None:
        yield told("dislikes", cold["thing"], text)
    felt = _FELT.search(text)
    thing = _thing(beliefs, text) if felt is not None else None
    if felt is not None and thing is not None:
        keen = felt["verb"].split()[-1].lower() in _KEEN and not felt["verb"].lower().startswith(
            ("don't", "do not", "can't")
        )
        yield told("likes" if keen else "dislikes", thing, text)


def _standing(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`30 today!` of who was 29, `we got married`."""
    bound = _BOUND.search(text)
    if bound is not None:
        yield told("status", bound["value"], text)
    older, wedded = _OLDER.search(text), _WEDDED.search(text)
    if older is not None:
        value = older["value"] or older["nth"]
        ages = [fact.value for fact in beliefs.of("user", "age")]
        if older["nth"] or str(int(value) - 1) in ages:
            yield told("age", value, text)
    if wedded is not None:
        yield told("status", wedded["value"] or wedded["again"], text)


def _thing(beliefs: Beliefs, text: str) -> str | None:
    """What was liked or not and is named in the message, or in the one before."""
    known = [
        fact for fact in beliefs.standing.values() if fact.relation in ("likes", "dislikes") and fact.subject == "user"
    ]
    for said in (text, *said_before(beliefs)[:1]):
        words = set(re.findall(r"[^\W_]+", said.casefold()))
        named = [fact for fact in known if words.issuperset(re.findall(r"[^\W_]+", fact.value.casefold()))]
        if named:
            return named[-1].value
    theirs = _THEIR_FEELING.search(beliefs.turn.understanding.text)
    return theirs["thing"] or theirs["again"] if theirs is not None else None


_HEARD: tuple[tuple[frozenset[str], str, Callable[[Beliefs, str], Iterator[FoundFact]]], ...] = (
    (
        frozenset(
            "made making took landed named appointed hired promoted promotion started first retrained trained "
            "qualified switched "
            "job jobs gig "
            "career training notice quit jacked packed chucked currently time life shift contract role work "
            "working today now these".split()
        ),
        "job",
        job,
    ),
    (frozenset({"at", "with", "job", "switched", "employer", "joined", "changed", "moved"}), "employer", employer),
    (
        frozenset(
            "where again moved home home's place flat apartment house room address town city settled bought "
            "left here back keys "
            "swapped traded stay address forever bungalow cottage downsized officially resident local sold "
            "boxes belong unpacked bye been lived apartment's flat's".split()
        ),
        "home",
        home,
    ),
    (frozenset({"here", "since", "trade", "profession", "life", "for", "at"}), "", _bare),
    (frozenset(), "", _listed),
    (frozenset({"it", "them", "that", "those", "these", "person", "keen", "fan"}), "", _feeling),
    (frozenset({"today", "now", "since", "birthday", "married", "engaged", "single"}), "", _standing),
    (frozenset({"have", "got", "bought", "drive", "ride", "own"}), "", _made_by),
    (frozenset({"birthday", "bday"}), "", _birthday),
    (frozenset(), "", names),
)
"""What is heard from which words, and the relation that must not be told already."""
_HINTS = frozenset().union(*(hints for hints, _, _ in _HEARD)) | frozenset(
    "one called named adopted rescued got dating seeing engaged my is she's he's it's they're".split()
)
