"""The one memory, if any, that this message calls up unasked: the same person, place or topic, or an event now past."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from companion.conversation.claims import clause, somebody
from companion.conversation.content import content, matter
from companion.conversation.occasion import forgets, is_occasion
from companion.conversation.tellable import AGED, tellable
from companion.domain.memory import Event, Fact, Moment
from companion.domain.turn import Reminder, Turn
from companion.domain.understanding import NamedPerson
from companion.language.cued import Cued
from companion.language.sentences import split
from companion.language.tokens import tokenise

TRIED = 6
"""Memories that are looked at closely in one turn; the others wait for another one."""
PAST = timedelta(days=14)
"""How long after its day an event may be brought up."""
_OF_THEM = frozenset("likes hobby skill study owns routine language dislikes job employer".split())
"""What is known of the person themselves that fits a message on the same topic."""
_OF_OTHERS = frozenset(
    "home origin job employer likes dislikes hobby skill study school owns language routine pet".split()
)
"""What is known of somebody else that fits a message about them."""
_PLACES = frozenset({"home", "origin"})
_UNWELCOME = frozenset("ex ex-boyfriend ex-girlfriend ex-wife ex-husband therapist doctor".split())
"""Whoever is not brought up by anybody else."""
_ALIKE = 2
"""Words that a moment of the talk shares with the message at least."""
_LASTING = Cued(
    r"\b[A-Z]\w+ (always |never |often |also |really )?(plays|loves|likes|wants to|collects|teaches|studies|paints|sings|bakes|"
    r"knits|knows|makes|thinks|has|keeps|grows|speaks|writes|dreams|works|lives|runs|rides|is (learning|writing|building|"
    r"training|saving|a|an|the|my|from|good|afraid))\b"
)
"""What somebody does or is for long."""
_AT_WHOSE = Cued(r" at [A-Z]\w+('s|’s)?$")
_WITH_WHOM = Cued(r" (with|for|and|from) [A-Z]\w+('s|’s)?$")
_TELLS = frozenset("was were went passed failed over done did got had happened finished".split())
"""Words with which somebody tells how something went, so that it need not be brought up."""


def remind(turn: Turn) -> Reminder | None:
    """The memory that fits this turn best and may be brought up in it; None in nearly every turn."""
    if not _touches(turn) or not is_occasion(turn):
        return None
    words = content(turn.understanding.text)
    if not words:
        return None
    found = () if forgets(turn) else _fitting(turn, words)
    return next((one for one, _ in zip(found, range(TRIED), strict=False) if tellable(one, turn)), None)


def _touches(turn: Turn) -> bool:
    """Whether there is anything that the message could call up, told at a glance."""
    recalled, talk = turn.recalled, turn.memory.talk
    return bool(recalled.facts or recalled.events or recalled.moments or (talk and turn.now - talk[0].at >= AGED))


def _fitting(turn: Turn, words: frozenset[str]) -> Iterator[Reminder]:
    """Everything that is about the same as the message, the best first."""
    yield from _of_events(turn, words)
    yield from _of_people(turn)
    yield from _of_facts(turn, words)
    yield from _of_moments(turn, words)


def _of_events(turn: Turn, words: frozenset[str]) -> Iterator[Reminder]:
    """What was to come, is past, and was not told of; not when the message is telling it, or of another."""
    heard = turn.understanding
    if heard.events or not _TELLS.isdisjoint([token.word for token in heard.tokens]):
        return
    for event in turn.recalled.events:
        if matter(_subject(event)) in words and _is_of_them(event, turn) and _is_past(event, turn.now):
            yield Reminder("event", event.id, event.evidence, event.said_at)


def _subject(event: Event) -> str:
    """What it is without whom it is with: a name alone is no subject, nor is what there is to eat at somebody's."""
    return "" if _AT_WHOSE.search(event.what) else _WITH_WHOM.sub("", event.what)


def _is_of_them(event: Event, turn: Turn) -> bool:
    """Whether it is nobody else's than whoever the message names, if it names anybody."""
    named = [person.name or person.relation for person in turn.understanding.people]
    return not named or any(name in event.evidence for name in named)


def _is_past(event: Event, now: datetime) -> bool:
    """Whether it was told ahead and its day is over, not long ago."""
    ahead = event.start.astimezone(now.tzinfo).date() > event.said_at.astimezone(now.tzinfo).date()
    return ahead and event.state(now) == "happened" and now - event.start <= PAST


def _of_people(turn: Turn) -> Iterator[Reminder]:
    """What is known of whoever is named in the message."""
    others = [fact for fact in turn.recalled.facts if fact.subject != "user"] if turn.understanding.people else ()
    for person in turn.understanding.people:
        about = [fact for fact in others if _is_about(person, fact.subject)]
        if len({fact.subject.rpartition(" ")[2] for fact in about}) == 1 and not _two_of(person, turn):
            yield from (_of_fact("person", fact) for fact in about if fact.relation in _OF_OTHERS)


def _is_about(person: NamedPerson, subject: str) -> bool:
    """Whether that is the subject: the same name and no other role, or the same role where no name is said."""
    named = subject.split()
    if person.relation in _UNWELCOME:
        return False
    if not person.name:
        return person.relation in named
    other_role = len(named) > 1 and person.relation and person.relation not in named
    return person.name in named and not other_role


def _two_of(person: NamedPerson, turn: Turn) -> bool:
    """Whether more than one somebody goes by what was said: two sisters, two of one name."""
    said = person.name or person.relation
    known = {fact.value for fact in turn.memory.facts if fact.current and fact.subject == "user"}
    return sum(said in value.split() and value[:1].islower() and " " in value for value in known) > 1


def _of_facts(turn: Turn, words: frozenset[str]) -> Iterator[Reminder]:
    """What is known of the same place or the same topic."""
    names = {person.name for person in turn.understanding.people}
    for fact in turn.recalled.facts:
        if words.isdisjoint(content(fact.value)) or matter(fact.value) not in words:
            continue
        if fact.relation in _PLACES and fact.value[:1].isupper():
            yield from _of_place(fact)
        elif fact.subject == "user" and fact.relation in _OF_THEM:
            yield _of_fact("topic", fact) if fact.value not in names else _of_somebody(fact)


def _of_place(fact: Fact) -> Iterator[Reminder]:
    """Where somebody lives or comes from; that the person lives where they live is no news to them."""
    if fact.subject.partition(" ")[0] not in _UNWELCOME and (fact.subject, fact.relation) != ("user", "home"):
        yield _of_fact("place", fact)


def _of_somebody(fact: Fact) -> Reminder:
    """What they said of somebody whom the message names."""
    return replace(_of_fact("person", fact), person=fact.value, fact="")


def _of_fact(kind: str, fact: Fact) -> Reminder:
    return Reminder(kind, fact.id, fact.evidence, fact.said_at, clause(fact), somebody(fact.subject))


def _of_moments(turn: Turn, words: frozenset[str]) -> Iterator[Reminder]:
    """A sentence of the talk about somebody named in the message, or one that shares more than a word with it."""
    names = [person.name for person in turn.understanding.people if person.name]
    roles = [person.relation for person in turn.understanding.people]
    named, matters = words.union(*map(content, names)), words.difference(*map(content, (*names, *roles)))
    for moment in _long_ago(turn):
        if content(moment.text).isdisjoint(named):
            continue
        for said in _sentences(moment):
            name = next((name for name in names if _tells_of(name, said)), "")
            if name or _is_alike(said, matters):
                yield _of_moment(moment, said, name)


def _long_ago(turn: Turn) -> Iterator[Moment]:
    """What they said long enough ago: what was found in the whole talk, else what of it is loaded, newest first."""
    moments = turn.recalled.moments or tuple(reversed(turn.memory.talk))
    if not moments or turn.now - min(moments[0].at, moments[-1].at) < AGED:
        return iter(())
    return (one for one in moments if one.speaker == "them" and turn.now - one.at >= AGED)


def _tells_of(name: str, said: str) -> bool:
    """Whether the sentence tells something of that somebody which lasts."""
    return name in said and _LASTING.search(said) is not None


def _sentences(moment: Moment) -> Sequence[str]:
    return [sentence.text.strip() for sentence in split(moment.text, tokenise(moment.text))]


def _is_alike(said: str, words: frozenset[str]) -> bool:
    """Whether it is about the same things; a name that both hold is not enough."""
    names = content(" ".join(word for word in said.split() if word[:1].isupper()))
    return len((content(said) - names) & words) >= _ALIKE


def _of_moment(moment: Moment, said: str, name: str) -> Reminder:
    return Reminder("person" if name else "moment", f"turn/{moment.turn}", said, moment.at, person=name)
