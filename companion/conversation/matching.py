"""Which of what is known, and which sentences of the talk, a few words of the person mean."""

import re
from collections.abc import Iterable, Iterator

from companion.conversation.forgetting import NAMING, Gone, content, name_of, sentences
from companion.conversation.ground import Ground
from companion.domain.forgetting import GONE, holds
from companion.domain.memory import Fact, Memory
from companion.domain.turn import Turn
from companion.domain.understanding import FoundFact
from companion.language.cued import Cued
from companion.understanding import understand
from companion.understanding.tables import Known

_CUES = {
    word: frozenset(relations.split())
    for relations, words in {
        "home": "address home city town flat live lives living",
        "name nickname": "name called",
        "age birthday": "age old",
        "birthday": "birthday",
        "birthday origin": "born",
        "job employer": "job work works profession occupation career living",
        "employer": "employer company boss workplace",
        "study": "study studies studying degree course",
        "school": "school university college",
        "origin": "origin hometown",
        "language": "language languages",
        "belief": "religion faith belief beliefs",
        "partner": "partner boyfriend girlfriend husband wife spouse fiance fiancee ex",
        "status": "status",
        "pet": "pet pets",
        "hobby": "hobby hobbies",
        "diet": "diet",
        "allergy": "allergy allergies allergic",
        "health": "health illness condition diagnosis disease medication medicine meds pills tablets",
        "weight": "weight",
        "money": "money salary pay wage wages income earnings finances debts",
        "plan": "plan plans",
        "routine": "routine habits",
        "skill": "skill skills",
        "fear": "fear fears afraid phobia",
        "note": "note notes",
    }.items()
    for word in words.split()
}


def everything_about(turn: Turn, text: str) -> Gone:
    """All that is known of this and every sentence that names it; somebody's role stands for their name."""
    words, relations = _asked(text)
    names = (*words, *_other_names(turn.memory, words))
    facts = tuple(fact for fact in turn.memory.facts if _names(fact, names) or _is_own(fact, relations))
    events = tuple(event for event in turn.memory.events if holds(event.what, names))
    said = any(holds(moment.text, names) for moment in turn.memory.talk)
    return Gone(facts, events, words=names if facts or events or said else ())


def known_about(memory: Memory, text: str) -> Gone:
    """The facts and events that these words mean, as `my address`, `my sister's job`, `the interview`."""
    words, relations = _asked(text)
    if not words and not relations:
        return Gone()
    facts = tuple(fact for fact in memory.facts if fact.retracted_at is None and _meant(fact, words, relations))
    events = tuple(event for event in memory.events if words and words <= content(event.what))
    return Gone(facts, events)


def known_to_be(turn: Turn, ground: Ground, clause: str) -> Gone:
    """The facts and events that a whole clause states, as `my sister lives in Berlin`."""
    known = Known(frozenset(), turn.state.settings.country, turn.state.name)
    heard = understand(clause, turn.now, turn.state.settings.zone, known, ground.tables)
    facts = [fact for fact in turn.memory.facts if any(_states(found, fact) for found in heard.facts)]
    facts = facts or [fact for fact in turn.memory.facts if _told_in(fact, clause)]
    words = content(clause)
    facts = [fact for fact in facts if fact.relation not in NAMING or words <= content(fact.value) | _VERBS]
    events = [event for event in turn.memory.events if content(event.what) and content(event.what) <= words]
    return Gone(tuple(facts), tuple(events))


def said_about(turn: Turn, text: str) -> Gone:
    """The person's own sentences that these words mean, where nothing is known of it: with all of them, else nearest."""
    wanted, relations = _asked(text)
    telling = [phrase for relation in sorted(relations) for phrase in _SAYS.get(relation, ())]
    if telling and not wanted:
        told = tuple(said for said in _spoken(turn) if holds(said.replace("’", "'"), telling))
        return Gone(tuple(fact for fact in turn.memory.facts if fact.evidence in told), sentences=told)
    words = content(text) - _VERBS
    whole = tuple(sentence for sentence in _spoken(turn) if words and words <= content(sentence))
    return Gone(sentences=whole) if whole else _nearest(turn, words)


def _nearest(turn: Turn, words: frozenset[str]) -> Gone:
    """The latest sentence with most of the words, half at least, and what it taught; none that introduced somebody."""
    meeting = {fact.evidence for fact in turn.memory.facts if fact.current and fact.relation in NAMING}
    near = [said for said in _spoken(turn) if words & content(said) and said not in meeting]
    best = max((len(words & content(said)) for said in near), default=0)
    last = [said for said in near if len(words & content(said)) == best and best * 2 >= len(words)][-1:]
    return Gone(tuple(fact for fact in turn.memory.facts if fact.evidence in last), sentences=tuple(last))


def is_theirs_and_told(turn: Turn, text: str) -> bool:
    """Whether the words name something of the person's own that some sentence of theirs holds in full."""
    words = content(text)
    return text.lower().startswith("my ") and bool(words) and any(words <= content(said) for said in _spoken(turn))


def called(memory: Memory, name: str) -> tuple[Fact, ...]:
    """Everybody in the person's life who bears exactly this name, each by the fact that introduced them."""
    same = (fact for fact in memory.current if fact.relation in NAMING and fact.subject == "user")
    return tuple(fact for fact in same if name_of(fact).casefold() == name.casefold())


def one_of(memory: Memory, text: str) -> Fact | None:
    """Who is meant by role and name, as `my colleague Tom`, where somebody else bears that name too."""
    words = content(text)
    same = [fact for fact in memory.current if fact.relation in NAMING and content(name_of(fact)) & words]
    meant = [fact for fact in same if content(fact.value) <= words and len(content(fact.value)) > 1]
    return meant[0] if len(meant) == 1 and len(same) > 1 else None


def everything_of(memory: Memory, who: Fact) -> Gone:
    """What is known of this one person, of two with the same name."""
    facts = (fact for fact in memory.facts if fact.id == who.id or fact.subject == who.value)
    return Gone(tuple(facts))


_SAYS = {
    "home": ("i live", "i'm living", "my address", "my flat", "my house", "i moved to", "my street"),
    "job": ("i work", "my job", "i'm employed"),
    "employer": ("i work at", "i work for", "my company"),
    "name": ("my name", "call me", "i'm called"),
    "birthday": ("my birthday", "i was born", "born on"),
    "age": ("years old", "i turned", "i'll be"),
    "origin": ("i'm from", "i come from", "i was born", "i grew up"),
    "partner": ("boyfriend", "girlfriend", "husband", "wife", "partner", "fiance"),
    "weight": ("i weigh", "kilos", "kg", "pounds"),
    "health": ("diagnosed", "i suffer", "i have", "i take", "i'm on"),
    "money": (
        "i earn",
        "i make",
        "i'm paid",
        "salary",
        "bonus",
        "i owe",
        "a year",
        "a month",
        "an hour",
        "in debt",
        "overdraft",
    ),
}
"""How people say of themselves what a fact of this relation would hold."""
_AT_WORK = Cued(r"\b(?:who|where) (?:do )?i work\b|\bwork (?:for|at)\b", re.IGNORECASE)
_FILLING = frozenset({"stuff", "thing", "things", "situation"})
_VERBS = frozenset("name named called live lives living work works said told thing have got there".split())


def _asked(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words that name something, and the relations that the other ones mean."""
    words = content(text) - _FILLING
    cued = [word for word in words if word in _CUES]
    relations = frozenset(relation for word in cued for relation in _CUES[word])
    relations -= {"job"} if _AT_WORK.search(text) else frozenset()
    return words - set(cued), relations


def _other_names(memory: Memory, words: Iterable[str]) -> tuple[str, ...]:
    """The names of people and pets that are meant by their role: Anna for sister, where there is only one."""
    wanted = set(words)
    facts = [fact for fact in memory.facts if fact.relation in NAMING and fact.subject == "user"]
    meant = [fact for fact in facts if fact.value.split()[0].casefold() in wanted and name_of(fact)]
    return (name_of(meant[0]),) if len({name_of(fact) for fact in meant}) == 1 else ()


def _names(fact: Fact, words: Iterable[str]) -> bool:
    return holds(f"{fact.subject} {fact.value}", words)


def _is_own(fact: Fact, relations: frozenset[str]) -> bool:
    return fact.subject == "user" and fact.relation in relations


def _meant(fact: Fact, words: frozenset[str], relations: frozenset[str]) -> bool:
    if not words:
        return _is_own(fact, relations)
    named = words <= content(f"{fact.subject} {fact.value}")
    return named and (not relations or fact.relation in relations or _names_them(fact, relations))


def _names_them(fact: Fact, relations: frozenset[str]) -> bool:
    return "name" in relations and fact.relation in NAMING


def _states(found: FoundFact, fact: Fact) -> bool:
    """Whether the fact says what was found: the same relation of the same one, and no other value."""
    if found.relation != fact.relation or not content(found.value) <= content(fact.value):
        return False
    return found.subject == fact.subject or bool(content(found.subject) & content(fact.subject))


def _told_in(fact: Fact, clause: str) -> bool:
    words, value = content(clause), content(name_of(fact))
    whose = fact.subject == "user" or bool(content(fact.subject) & words)
    return bool(value) and value <= words and whose


def _spoken(turn: Turn) -> Iterator[str]:
    """What the person said, as far as it is at hand, the oldest first."""
    moments = dict.fromkeys((*reversed(turn.recalled.moments), *turn.memory.talk))
    for moment in moments:
        if moment.speaker == "them" and GONE not in moment.text:
            yield from sentences(moment.text)
