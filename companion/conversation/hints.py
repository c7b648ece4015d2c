"""What half a sentence tells: understood by what is known, by what was just said, and by the words around it."""

import re
from collections.abc import Callable, Iterator

from companion.conversation.beliefs import Beliefs
from companion.conversation.revising import NO_JOBS
from companion.domain.memory import Fact
from companion.domain.understanding import FoundFact
from companion.understanding.fact_words import DIETS, FAITHS, JOBS, STATUSES
from companion.understanding.people import FORMS, NO_NAMES, PETS, ROLES

_NAME = r"[A-ZÀ-Þ][\w'-]*[\w]"
_PARTS = re.compile(r"[^.!?,;:()\n-]+(?:-[^.!?,;:()\n-]+)*")
_UNREAL = re.compile(
    r"\?\s*$|\b(?:if|wish|would|could|might|dream(?:t|ed)?|imagine|pretend|say i|film|movie|novel|book|song|game|show|"
    r"said|says)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:he|she|they|his|her|their|you|your|my (?:\w+ )?(?:" + "|".join(sorted(ROLES)) + r"))\b", re.IGNORECASE
)
_OF_WORK = re.compile(
    r"\b(?:promot\w+|jobs?|gig|career|made me|real life|from (?:today|now|monday)|as of|this time|these days|hired|"
    r"contract|"
    r"new role|training|trained|retrained|qualified|work(?:ing)?|shift)\b",
    re.IGNORECASE,
)
_MADE_ME = re.compile(
    r"\b(?:(?:made|making|named|appointed|hired) me|promoted me to|(?:started|first (?:day|shift|week)|retrained|"
    r"trained|hired|promoted|"
    r"qualified|work(?:ing)?) (?:as|to(?: be)?)|switched to(?: being)?) (?:a |an |the |their )?(?P<value>\w[\w-]*(?: "
    r"\w[\w-]*){0,2})",
    re.IGNORECASE,
)
_HEADS = JOBS | frozenset(
    "lead head chief director supervisor boss captain instructor trainer foreman principal".split()
)
_JOB_LEAD = re.compile(
    r"^(?:ok|well|so|and|now|i'm|im|i am|a|an|the|my|new|proud|officially|finally|just|real life|still)\s+",
    re.IGNORECASE,
)
_JOB_TAIL = re.compile(
    r"\s+(?:now|this time|again|here|me|as of \w+|from (?:today|now on|monday)|since \w+|by trade|these days|(?:in|at|"
    r"for) .*)$",
    re.IGNORECASE,
)
_AT = re.compile(
    rf"\b(?i:i'm|im|i am|am|back|still|now)(?: back| still| now)? (?:at|with) (?P<value>{_NAME}(?: "
    rf"{_NAME}){{0,2}})(?!'s)"
)
_WORKS = re.compile(
    r"\b(?:work(?:s|ing|ed)?|job|employer|shift|office|warehouse|boss|hired|offer|side|department)\b", re.IGNORECASE
)
_PASSING = re.compile(
    r"\b(?:today|tonight|shopping|waiting|queue|picking|buying|for (?:lunch|dinner|a)|with (?:my|a)|party|concert)\b",
    re.IGNORECASE,
)
_WHERE_I = re.compile(
    rf"(?P<value>{_NAME}(?: {_NAME})?)(?:'s| is) where (?:i|we) (?P<verb>live|work|call home)\b", re.IGNORECASE
)
_RESETTLED = re.compile(
    rf"\b(?i:(?:have|got|renting|rent) (?:a|my|our) (?:\w+ )?(?:flat|apartment|house|room|place) in|(?:my|our) "
    rf"(?:flat|house|place|home) is in|"
    rf"moved into (?:a|my|our) [\w ]{{2,20}}? in|(?:own|new) (?:place|flat|apartment|house|home|room) (?:is )?in|"
    rf"(?:new )?home is(?: now)?|new (?:address|city|town|home)(?: is|:)|"
    rf"settled(?: down)? in|bought a (?:house|flat|place) in|left [\w ]{{2,20}} for|moved (?:over |away )?from [\w "
    rf"]{{2,20}} to) (?P<value>{_NAME}(?: {_NAME})?)"
)
_IT_IS = re.compile(
    rf"(?:\b(?i:hello|it's|we're in|i'm in|now in) (?P<value>{_NAME}(?: {_NAME})?)|(?P<other>{_NAME}) (?i:it is))"
)
_AT_HOME_IN = re.compile(rf"\bcall (?P<value>{_NAME}(?: {_NAME})?) (?:my )?home\b")
_SWITCHED = re.compile(
    rf"\b(?i:switched (?:over )?to|new employer(?: is|:)|moved from [\w ]{{2,20}} to|changed to) (?P<value>{_NAME}(?: "
    rf"{_NAME})?)|\bjoined (?P<joined>{_NAME}(?: {_NAME})?) (?:as|in|last|this|today)\b"
)
_AGAIN = re.compile(
    rf"\bmoved (?:again|once more|house|cities|yet again)\b[\s,:;.!-]*(?:to |it's |this time |now "
    rf")*(?P<value>{_NAME}(?: {_NAME})?)"
)
_MOVED_HERE = re.compile(r"\bi(?:'ve| have)? (?:just |actually )?(?:moved here|live here)\b", re.IGNORECASE)
_IN = re.compile(rf"\bin (?P<value>{_NAME}(?: {_NAME})?)")
_FELT = re.compile(
    r"(?:\bi |^|, |\band |\bbut )(?:really |actually |kinda |do |now |even |quite )*(?P<verb>like|love|enjoy|adore|"
    r"hate|dislike|don't like|can't stand|do not like) "
    r"(?:it|them|that|those|these)\b",
    re.IGNORECASE,
)
_HAS_MOVED = re.compile(r"\bmoved\b(?! on\b(?! \w+day))", re.IGNORECASE)
_SHIFTED = re.compile(r"\b(?:job|office|work|company)", re.IGNORECASE)
_OLDER = re.compile(
    r"(?<!turning )\b(?P<value>\d{1,3}) (?:today|now|since \w+)\b|\b(?:had|it's|celebrated|today is|was) my "
    r"(?P<nth>\d{1,3})(?:st|nd|rd|th) birthday",
    re.IGNORECASE,
)
_WEDDED = re.compile(
    r"\b(?:we|i)(?:'ve| have| just| finally)* got(?:ten)? (?P<value>married|engaged)\b|\bi(?:'m| am) "
    r"(?P<again>single) (?:again|now)\b",
    re.IGNORECASE,
)
_ONE_IS = re.compile(
    r"^(?:(?:well|so|hi|hey|ok|fyi|btw|a|proud|total|happy|happily|lifelong|full-time|strict)\W+)*(?P<value>[\w-]+) "
    r"(?:here|since|by trade|for (?:life|years|ages|\d+|a living)|by profession|at a|all my life)\b",
    re.IGNORECASE,
)
_KINDS = ((DIETS, "diet"), (STATUSES, "status"), (FAITHS, "belief"), (JOBS, "job"))
_PLACED = re.compile(
    rf"^\s*(?:and )?(?:(?P<from>originally from|from)|living in|based in|live in) (?P<value>{_NAME}(?: {_NAME})?)"
)
_KEEN = frozenset("like love enjoy adore".split())
_PERSON = re.compile(
    r"^(?:[\w']+ ){0,2}?(?P<value>tea|coffee|dog|cat|morning|night|beach|mountain|city|wine|beer|book|people|summer|"
    r"winter) person here\b",
    re.IGNORECASE,
)
_AGED = re.compile(
    rf"(?:^|\band |, )(?P<name>{_NAME})(?:'s| is|,? (?:he's|she's|who is|who's))(?: only| just| already)? "
    rf"(?:\d{{1,2}}|one|two|three|four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|the (?:older|"
    r"younger|elder|eldest|youngest|little|big) one)\b"
)
_NEW_ONE = re.compile(
    rf"\b(?:new|other|older|younger|second|first|big|little|little) one(?:'s| is|'s called| is called)? (?:called |"
    rf"named )?(?P<name>{_NAME})"
)
_NOW_BOTH = re.compile(rf"\b(?:it's|they're|they are|we have|now)(?: now)? (?P<one>{_NAME}) and (?P<name>{_NAME})")
_NAMES = re.compile(rf"\b(?P<role>[a-z]+)(?: here| only)?[:,] ?(?P<names>{_NAME}(?:(?:,| and|, and) {_NAME})*)")
_THE_PET = re.compile(rf"\b(?:the|our) (?P<role>{'|'.join(sorted(PETS))})(?:'s| is) (?:called|named) (?P<name>{_NAME})")
_COUPLED = re.compile(
    rf"\b(?:(?:i'm|im|i am|been|started|we're|we are) )*(?i:dating|seeing|engaged to|going out with) (?:a (?:\w+ "
    rf")?(?:guy|girl|man|woman) |someone |somebody )?"
    rf"(?:called |named )?(?P<name>{_NAME})"
)
_MY = re.compile(
    r"\b(?:she|he)(?:'s| is) my (?:\w+ )?(?P<role>youngest|oldest|eldest|middle one|middle child|firstborn|baby|"
    + "|".join(sorted(ROLES))
    + r")\b",
    re.IGNORECASE,
)
_OPENING = re.compile(rf"^(?:and |so |but )?(?P<name>{_NAME}) ")
_CHILDREN = frozenset({"youngest", "oldest", "eldest", "middle one", "middle child", "firstborn", "baby"})
_MANY = frozenset({"family", "pet", "likes", "dislikes"})
_PLACED_BEFORE = 2
"""Moments of theirs in which what `here` and `at` mean is looked for."""


def hinted(beliefs: Beliefs) -> Iterator[FoundFact]:
    """The facts that the sentences of the message tell by a hint, each with its sentence as evidence."""
    heard = beliefs.turn.understanding
    if _HINTS.isdisjoint(beliefs.words) and "," not in heard.text and ":" not in heard.text:
        return
    told = {
        fact.relation
        for fact in heard.facts
        if fact.subject == "user" and fact.modality == "actual" and fact.value.casefold() not in NO_JOBS
    }
    for sentence in heard.sentences:
        text = sentence.text
        if _UNREAL.search(text):
            continue
        for hints, relation, hear in _HEARD:
            if relation not in told and not (hints and hints.isdisjoint(beliefs.words)):
                yield from (fact for fact in hear(beliefs, text) if fact.relation not in told or fact.relation in _MANY)


def _fact(relation: str, value: str, evidence: str) -> FoundFact:
    return FoundFact("user", relation, value, evidence=evidence)


def _job(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`they made me team lead`, `promoted!! senior developer as of today`, `bookseller this time`."""
    made = _MADE_ME.search(text)
    if made is not None:
        words = made["value"].split()
        size = next((at + 1 for at, word in enumerate(words) if word.casefold() in _HEADS), 0)
        if size:
            yield _fact("job", " ".join(words[:size]), text)
    elif not _OTHERS.search(text) and _OF_WORK.search(beliefs.turn.understanding.text):
        yield from (_fact("job", value, text) for part in _PARTS.findall(text) if (value := _trade(part)))


def _trade(part: str) -> str:
    """The trade that a part of a sentence is, and nothing else; else nothing."""
    part, before = part.strip(), ""
    while part != before:
        before, part = part, _JOB_TAIL.sub("", _JOB_LEAD.sub("", part))
    words = part.split()
    return part if 0 < len(words) <= 3 and words[-1].casefold() in _HEADS else ""


def _employer(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`I'm with DHL now`, `back at Zalando`: where one works, when work is spoken of or it is known as such."""
    switched, at = _SWITCHED.search(text), _AT.search(text)
    if switched is not None and (switched.group().startswith("joined") or beliefs.of("user", "employer")):
        yield _fact("employer", switched["value"] or switched["joined"], text)
    if at is None or _PASSING.search(text):
        return
    value = at["value"]
    facts = beliefs.turn.memory.facts
    known = any(fact.relation == "employer" and fact.value.casefold() == value.casefold() for fact in facts)
    if known or _WORKS.search(text) or any(_WORKS.search(said) for said in _before(beliefs)) or _is_job_told(beliefs):
        yield _fact("employer", value, text)


def _is_job_told(beliefs: Beliefs) -> bool:
    return any(fact.relation == "job" for fact in beliefs.turn.understanding.facts)


def _before(beliefs: Beliefs) -> list[str]:
    """What they said last, newest first."""
    said = [moment.text for moment in beliefs.turn.memory.talk if moment.speaker == "them"]
    return said[: -_PLACED_BEFORE - 1 : -1]


def _home(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`Bergen's where I live`, `moved again, Berlin`, and `I moved here` after a place was named."""
    where, again = _WHERE_I.search(text), _AGAIN.search(text)
    if where is not None:
        yield _fact("employer" if where["verb"].lower() == "work" else "home", where["value"], text)
    elif again is not None:
        yield _fact("home", again["value"], text)
    elif (settled := _RESETTLED.search(text) or _AT_HOME_IN.search(text)) and not _SHIFTED.search(text):
        yield _fact("home", settled["value"], text)
    elif _HAS_MOVED.search(beliefs.turn.understanding.text) and (there := _IT_IS.search(text)):
        yield _fact("home", there["value"] or there["other"], text)
    elif _MOVED_HERE.search(text):
        for said in _before(beliefs)[:1]:
            place = _IN.search(said)
            if place is not None:
                yield _fact("home", place["value"], said)


def _bare(_: Beliefs, text: str) -> Iterator[FoundFact]:
    """`vegetarian since forever`, `nurse by trade`: what one is, and nothing else."""
    found = _ONE_IS.match(text)
    word = found["value"].lower() if found is not None else ""
    relation = next((name for words, name in _KINDS if word in words), "")
    if found is not None and relation:
        yield _fact(relation, found["value"], text)


def _listed(_: Beliefs, text: str) -> Iterator[FoundFact]:
    """`28, teacher, living in Bath`: what people put of themselves into one line, two things at least."""
    if "," not in text:
        return
    found = [fact for part in text.rstrip(" .!").split(",") if (fact := _about_oneself(part, text)) is not None]
    if len(found) > 1:
        yield from found


def _about_oneself(part: str, text: str) -> FoundFact | None:
    """The age, trade, origin or home that a part of a list is, and nothing else."""
    placed = _PLACED.match(part)
    if placed is not None:
        return _fact("origin" if placed["from"] else "home", placed["value"], text)
    plain = _JOB_LEAD.sub("", part.strip())
    if plain.isdecimal() and 9 < int(plain) < 100:
        return _fact("age", plain, text)
    trade = _trade(part)
    return _fact("job", trade, text) if trade else None


def _feeling(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`I like them now` of what is liked or not, `tea person here`."""
    person = _PERSON.search(text)
    if person is not None:
        yield _fact("likes", person["value"], text)
    felt = _FELT.search(text)
    thing = _thing(beliefs, text) if felt is not None else None
    if felt is not None and thing is not None:
        keen = felt["verb"].split()[-1].lower() in _KEEN and not felt["verb"].lower().startswith(
            ("don't", "do not", "can't")
        )
        yield _fact("likes" if keen else "dislikes", thing.value, text)


def _standing(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`30 today!` of who was 29, `we got married`."""
    older, wedded = _OLDER.search(text), _WEDDED.search(text)
    if older is not None:
        value = older["value"] or older["nth"]
        ages = [fact.value for fact in beliefs.of("user", "age")]
        if older["nth"] or str(int(value) - 1) in ages:
            yield _fact("age", value, text)
    if wedded is not None:
        yield _fact("status", wedded["value"] or wedded["again"], text)


def _thing(beliefs: Beliefs, text: str) -> Fact | None:
    """What was liked or not and is named in the message, or in the one before."""
    known = [
        fact for fact in beliefs.standing.values() if fact.relation in ("likes", "dislikes") and fact.subject == "user"
    ]
    for said in (text, *_before(beliefs)[:1]):
        words = set(re.findall(r"[^\W_]+", said.casefold()))
        named = [fact for fact in known if words.issuperset(re.findall(r"[^\W_]+", fact.value.casefold()))]
        if named:
            return named[-1]
    return None


def _names(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """The names of those who were spoken of without one: children and their age, pets, brothers after a colon."""
    yield from _mine(beliefs, text)
    if text.islower():
        return
    listed = _NAMES.search(text)
    if listed is not None and FORMS.get(listed["role"], ("", False, False))[1]:
        role = FORMS[listed["role"]][0]
        yield from (_somebody(role, name, text) for name in re.findall(_NAME, listed["names"]))
    aged, of = _AGED.search(text), _of_talk(beliefs)
    if aged is not None and of in ("child", "son", "daughter", "baby"):
        yield _somebody(of, aged["name"], text)
    one, both = _NEW_ONE.search(text), _NOW_BOTH.search(text)
    if of in PETS and (one or both):
        found = dict.fromkeys(name for match in (one, both) if match for key, name in match.groupdict().items())
        yield from (_somebody(of, name, text) for name in found)
    pet, coupled = _THE_PET.search(text), _COUPLED.search(text)
    if pet is not None:
        yield _somebody(pet["role"], pet["name"], text)
    if coupled is not None and coupled["name"].lower() not in NO_NAMES:
        yield _fact("partner", coupled["name"], text)


def _mine(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`Joy started school today! She's my youngest`."""
    whose = _MY.search(text)
    sentences = [one.text for one in beliefs.turn.understanding.sentences]
    first = _OPENING.match(sentences[0]) if whose is not None else None
    if whose is None or first is None or first["name"].lower() in NO_NAMES:
        return
    word = whose["role"].lower()
    role = "child" if word in _CHILDREN else FORMS[word][0]
    yield _somebody(role, first["name"], sentences[0])


def _of_talk(beliefs: Beliefs) -> str:
    """The role of those who are spoken of, in this message or the last facts."""
    heard = beliefs.turn.understanding
    values = [fact.value for fact in heard.facts if fact.relation in ("family", "pet")]
    touched = [beliefs.standing[name].value for name in beliefs.turn.state.touched if name in beliefs.standing]
    words = [word for value in (*values, *touched) for word in value.lower().split()]
    return next((FORMS[word][0] for word in words if word in FORMS), "")


def _somebody(role: str, name: str, evidence: str) -> FoundFact:
    relation = "pet" if role in PETS else "family"
    return _fact(relation, f"{role} {name.removesuffix(chr(39) + 's')}", evidence)


_HEARD: tuple[tuple[frozenset[str], str, Callable[[Beliefs, str], Iterator[FoundFact]]], ...] = (
    (
        frozenset(
            "made making named appointed hired promoted promotion started first retrained trained qualified switched "
            "job jobs gig "
            "career training time life shift contract role work working today now these".split()
        ),
        "job",
        _job,
    ),
    (frozenset({"at", "with", "switched", "employer", "joined", "changed", "moved"}), "employer", _employer),
    (
        frozenset(
            "where again moved home place flat apartment house room address town city settled bought left here".split()
        ),
        "home",
        _home,
    ),
    (frozenset({"here", "since", "trade", "profession", "life", "for", "at"}), "", _bare),
    (frozenset(), "", _listed),
    (frozenset({"it", "them", "that", "those", "these", "person"}), "", _feeling),
    (frozenset({"today", "now", "since", "birthday", "married", "engaged", "single"}), "", _standing),
    (frozenset(), "", _names),
)
"""What is heard from which words, and the relation that must not be told already."""
_HINTS = frozenset().union(*(hints for hints, _, _ in _HEARD)) | frozenset(
    "one called named dating seeing engaged my is she's he's it's they're".split()
)
