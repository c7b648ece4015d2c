"""The answer to a question about memory: from a fact, else from words of the person, else honestly that it was not told."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from companion.conversation.asked import clauses, finding, people
from companion.conversation.asked.kinds import holds, is_pet
from companion.conversation.asked.people import split
from companion.conversation.asked.pool import Saying, best, sayings
from companion.conversation.asked.question import Asked, Whose, Window
from companion.conversation.asked.shapes import has_shape
from companion.conversation.asked.telling import Told, also, quote, sequence, tell, untold
from companion.conversation.asked.told_by import CUES, says_so, tells
from companion.conversation.asked.weighing import spoken_to_nobody
from companion.domain.memory import Fact
from companion.domain.relations import relation
from companion.domain.turn import Turn

_OTHERWISE = frozenset("home employer job origin diet belief status".split())
"""Relations of which what is known instead is told to a yes-or-no question."""
_BETWEEN = r"(?:(?:little|big|old|older|elder|young|younger|new|best|first|second|late|dear|own|poor|lovely|sweet)\s+)?"
_MINE = rf"\b(?:my|our|(?:have|got|adopted) (?:an?|two|three))\s+{_BETWEEN}"
"""What stands before somebody of one's own: my little, we have a."""
_FEELS = {"worry": "worry worried anxious nervous stress scare afraid", "happy": "happy excite glad great love yay",
          "sad": "sad cry upset down hurt", "angry": "angry mad furious annoy fight"}  # fmt: skip


def answer(turn: Turn, asked: Asked) -> Told | None:
    """What is said to the question; None when nothing is known and it may not have been meant for memory."""
    return _ANSWERS[asked.kind](turn, asked)


def cues_of(asked: Asked) -> tuple[str, ...]:
    """Other words by which the answer may have been told."""
    felt = [cue for word in asked.words for cue in _FEELS.get(word, word).split()] if asked.kind == "feeling" else ()
    return (*CUES.get(asked.relation, "").split(), *felt)


def _nothing(turn: Turn, asked: Asked) -> Told | None:
    return untold(turn, asked.relation or asked.kind, asked.untold) if asked.sure else None


def _from_words(turn: Turn, asked: Asked, key: str = "moment") -> Told | None:
    relation_of = asked.relation if asked.kind == "fact" else ""
    found = best(turn, asked, told=lambda text: says_so(text, relation_of))
    return quote(turn, key, asked.relation or asked.kind, found, asked.words) if found else None


def _fact(turn: Turn, asked: Asked) -> Told | None:
    if relation(asked.relation).private and not turn.state.settings.mood_notes:
        return tell(turn, "private", asked.relation, "", ())
    facts = finding.of_relation(turn, asked)
    if facts:
        return _told_facts(turn, asked, facts)
    if asked.relation == "name" and asked.whose.is_user and turn.state.name:
        return tell(turn, "fact", "name", f"your name is {turn.state.name}", ())
    return _otherwise(turn, asked) or _from_words(turn, asked) or _by_cue(turn, asked) or _nothing(turn, asked)


def _told_facts(turn: Turn, asked: Asked, facts: Sequence[Fact]) -> Told:
    newest = sorted(facts[-clauses.MOST :], key=lambda fact: (fact.subject, fact.relation, fact.polarity))
    clause = clauses.aged(newest[-1], turn.now) if asked.relation == "age" else clauses.told(newest)
    return tell(turn, _verdict(asked, newest), asked.relation or newest[0].relation, clause, newest)


def _verdict(asked: Asked, facts: Sequence[Fact]) -> str:
    """Yes, no, or simply what was told."""
    if not asked.yes or not asked.words:
        return "fact"
    against = all(fact.polarity == "-" or fact.relation == relation(asked.relation).opposite for fact in facts)
    if against:
        return "no"
    return "yes" if all(fact.polarity == "+" and fact.current for fact in facts) else "fact"


def _otherwise(turn: Turn, asked: Asked) -> Told | None:
    """What is known instead of what was asked: not in Munich, but in Dresden; no longer vegan."""
    if not ((asked.yes or asked.relation == "origin") and asked.words):
        return None
    about = tuple(people.of(finding.standing(turn), asked.whose, finding.known(turn)))
    once = [fact for fact in about if fact.past and all(holds(fact.value, word) for word in asked.words)]
    if once:
        return tell(turn, "fact", asked.relation, clauses.told(once[-1:]), once[-1:])
    facts = finding.of_relation(turn, finding.unworded(asked)) if asked.relation in _OTHERWISE else ()
    if not facts:
        return None
    return tell(turn, "other", asked.relation, clauses.told(facts[-1:]), facts[-1:], what=asked.untold)


def _by_cue(turn: Turn, asked: Asked) -> Told | None:
    """Words of the person by which such a thing is told, where no fact was learnt of it."""
    cues = CUES.get(asked.relation, "").split()
    if (asked.words and not asked.past) or not cues:
        return None
    found = [one for one in sayings(turn) if tells(one, asked)]
    found.sort(key=lambda saying: saying.at)
    return quote(turn, "moment", asked.relation, found[-1:], cues) if found else None


def _name(turn: Turn, asked: Asked) -> Told | None:
    facts = finding.naming(turn, asked)
    if facts:
        return tell(turn, "fact", "name", clauses.told(facts), facts)
    own = [saying for saying in sayings(turn) if _names(saying.text, asked.whose)]
    if own and not asked.another:
        return quote(turn, "moment", "name", own[:1], (asked.whose.role,))
    kept = [] if asked.another else [fact for fact in finding.having(turn, asked) if fact.polarity == "+"]
    named = _named_next(turn, kept)
    if named:
        return quote(turn, "moment", "name", named)
    if kept:
        return tell(turn, "part", "name", clauses.told(kept[:1]), kept[:1], what=asked.untold)
    return _nothing(turn, asked)


def _named_next(turn: Turn, kept: Sequence[Fact]) -> list[Saying]:
    """What they said right after they told of such a one, where it is no more than a name."""
    said = [moment for moment in turn.memory.talk if moment.speaker == "them"]
    for fact in kept[-1:]:
        for first, second in pairwise(said):
            if (
                fact.evidence
                and fact.evidence in first.text
                and second.text.istitle()
                and len(second.text.split()) <= 2
            ):
                return [Saying(first.text, first.at), Saying(second.text, second.at)]
    return []


def _names(said: str, whose: Whose) -> bool:
    """Whether the words speak of the person's own such one, and of a name."""
    text = spoken_to_nobody(said)
    own = re.findall(rf"(?i)(?:{_MINE}|\bthe\s+(?=twins)|^)([\w-]+)", text)
    return any(holds(word, whose.role) for word in own) and has_shape(text, "name") and "in law" not in text


def _who(turn: Turn, asked: Asked) -> Told | None:
    namings = finding.naming(turn, asked) or finding.having(turn, asked)
    facts = finding.told_of(turn, asked)
    if not namings and not facts:
        words = tuple(filter(None, (asked.whose.role, asked.whose.name.lower())))
        found = [one for one in best(turn, replace(asked, words=words), 9) if _is_own(one.text, asked.whose)]
        return quote(turn, "moment", "who", found[:2], words) if found else _nothing(turn, asked)
    unnamed = [Saying(fact.evidence, fact.said_at) for fact in namings if fact.polarity == "+" and fact.evidence]
    if unnamed and asked.whose.role and not any(split(fact.value).name for fact in namings):
        return quote(turn, "moment", "who", unnamed[-1:], (asked.whose.role,))
    if not namings:
        return tell(turn, "fact", "who", clauses.told(facts), facts)
    if len(namings) == 1 or len({split(fact.value) for fact in namings}) == 1:
        return _one(turn, asked, namings[-1:], facts)
    return _several(turn, asked, namings, facts)


def _one(turn: Turn, asked: Asked, namings: Sequence[Fact], facts: Sequence[Fact]) -> Told:
    """One person: who they are, and what was told of them, or a saying about them."""
    base = clauses.introduced(namings) if asked.whose.name and split(namings[0].value).name else clauses.told(namings)
    more = clauses.predicates(facts)
    told = tell(turn, "fact", "who", clauses.joined([base, *more]), (*namings, *facts))
    word = (split(namings[0].value).name or asked.whose.role).lower()
    wanted = replace(asked, words=(word,))
    sayings_of = [one for one in best(turn, wanted, 4) if one.text not in told.reply.why.memories]
    return also(told, quote(turn, "moment", "who", sayings_of[:1], (word,))) if sayings_of and not more else told


def _several(turn: Turn, asked: Asked, namings: Sequence[Fact], facts: Sequence[Fact]) -> Told:
    """Two Toms, each by the role he has; or all the pets."""
    if not asked.whose.name:
        return tell(turn, "fact", "who", clauses.told(namings), namings)
    parts = []
    for fact in namings:
        known = split(fact.value)
        own = [one for one in facts if split(one.subject) == known]
        parts.append(clauses.joined([clauses.introduced([fact]), *clauses.predicates(own)]))
    return tell(turn, "fact", "who", sequence(parts), (*namings, *facts))


def _is_own(text: str, whose: Whose) -> bool:
    """Whether the words speak of the person's own: my dog, our cat; a name needs no owner."""
    first = "" if is_pet(whose.role) else "|^"
    own = re.findall(rf"(?i)(?:{_MINE}{first})([\w-]+)", spoken_to_nobody(text))
    return bool(whose.name) or any(holds(word, whose.role) for word in own)


def _has(turn: Turn, asked: Asked) -> Told | None:
    facts = finding.having(turn, asked)
    kept = [fact for fact in facts if fact.polarity == "+"]
    if kept or facts:
        told = (kept or facts)[: clauses.MOST]
        return tell(turn, "yes" if kept else "no", asked.relation, clauses.told(told), told)
    own = [one for one in sayings(turn) if _is_own(one.text, asked.whose)]
    if own:
        return quote(turn, "moment", asked.relation, own[:1], (asked.whose.role,))
    return _nothing(turn, asked)


def _event(turn: Turn, asked: Asked) -> Told | None:
    found = finding.events(turn, asked)
    said = _from_words(turn, asked) if asked.relation == "where" or not found else None
    if said is not None or not found:
        return said or _nothing(turn, asked)
    return tell(turn, "fact", "event", clauses.event(found[0], turn.now), found)


def _coming(turn: Turn, asked: Asked) -> Told | None:
    found = finding.coming(turn, asked)
    if found:
        return tell(turn, "fact", "coming", sequence([clauses.event(one, turn.now) for one in found]), found)
    if asked.window is not None:
        wanted = replace(asked, words=(f"{asked.window.start:%A}".lower(),), window=None)
        near = [one for one in best(turn, wanted, 4) if turn.now - one.at < timedelta(days=14)]
        if near:
            return quote(turn, "moment", "coming", near[:1], wanted.words)
    return _nothing(turn, asked)


def _about(turn: Turn, asked: Asked) -> Told | None:
    words = asked.words or tuple(filter(None, (asked.whose.role, asked.whose.name.lower())))
    asked = replace(asked, words=words, window=asked.window if asked.window and asked.window.end <= turn.now else None)
    return _from_words(turn, asked, "did" if asked.yes else "moment") or _nothing(turn, asked)


def _mention(turn: Turn, asked: Asked) -> Told | None:
    found = sorted(best(turn, asked, 50), key=lambda saying: saying.at)
    if not found:
        return _nothing(turn, asked)
    return quote(turn, "mention", "mention", found[-1:], asked.words, what=asked.untold.removeprefix("about "))


def _talk(turn: Turn, asked: Asked) -> Told | None:
    """What they said in that time, or in the talk before this one."""
    told = [one for one in sayings(turn) if len(one.text.split()) > 2]
    if asked.shape == "where":
        told = [one for one in told if has_shape(one.text, "city")]
    found = _in_time(told, asked.window) if asked.window else _of_last_day(turn, told)
    longest = sorted(found, key=lambda one: -len(one.text))[:2]
    return quote(turn, "moment", "talk", sorted(longest, key=lambda one: one.at)) if longest else _nothing(turn, asked)


def _in_time(found: Sequence[Saying], window: Window) -> list[Saying]:
    return [one for one in found if window.start <= one.at < window.end]


def _of_last_day(turn: Turn, found: Sequence[Saying]) -> list[Saying]:
    """What was said on the last day before this one, or today when there is none."""
    days = {one.at.astimezone(turn.now.tzinfo).date() for one in found}
    last = max((day for day in days if day < turn.now.date()), default=turn.now.date())
    return [one for one in found if one.at.astimezone(turn.now.tzinfo).date() == last]


def _feeling(turn: Turn, asked: Asked) -> Told | None:
    """What they said that they felt, in the time asked for."""
    words = cues_of(asked) or _ANY_FEELING
    found = [one for one in sayings(turn) if any(holds(one.text, word) for word in words)]
    if asked.window is not None:
        found = _in_time(found, asked.window)
    newest = sorted(found, key=lambda one: one.at)[-2:]
    return quote(turn, "moment", "feeling", newest, words) if newest else _nothing(turn, asked)


_ANY_FEELING = ("feel", "sad", "happy", "tire", "worry")


def _everything(turn: Turn, asked: Asked) -> Told | None:
    facts = finding.everything(turn)
    return (
        tell(turn, "all", "everything", clauses.told(facts), facts)
        if facts
        else tell(turn, "all_untold", "everything", "", ())
    )


def _anything(turn: Turn, asked: Asked) -> Told | None:
    return _from_words(turn, asked) or _nothing(turn, asked)


_ANSWERS: dict[str, Callable[[Turn, Asked], Told | None]] = {
    "fact": _fact, "name": _name, "who": _who, "has": _has, "event": _event, "coming": _coming, "about": _about,
    "mention": _mention, "talk": _talk, "feeling": _feeling, "everything": _everything, "anything": _anything,
}  # fmt: skip
