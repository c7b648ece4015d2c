"""Putting right: a fact that was never true is taken back, and what it should have been stands in its place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from companion.conversation.forgetting import NAMING, name_of
from companion.domain.chance import token
from companion.domain.change import Amended, Change, Learned, Noted, Retracted
from companion.domain.memory import Event, Fact
from companion.domain.turn import Turn
from companion.domain.understanding import FoundFact
from companion.language.cued import Cued

ALIKE = 0.5
"""Of two words that may be one misheard, how much is the same at least."""
MOST_WORDS = 8
"""Words of the longest value that is taken as it stands."""
_BEFORE = Cued(
    r"^(?:(?:no|nope|well|actually|sorry|please|yes|ok|okay|oh|hm+|just|only|rather|should be|make it|put|and|"
    r"but)[\s,.!:]+)*"
    r"(?:(?:it|that|this|he|she|they|i|we)(?:'s|'m|'re| is| am| are| was| should be| meant| said)(?: called| "
    r"named| spelled| spelt)?|"
    r"(?:i|he|she|it|we|they) (?:really |actually |only |just )?(?:live|lives|work|works|study|studies|teach|teaches|"
    r"speak|speaks|play|plays|come|comes|was born|were born|grew up|moved|go|goes|turn|turns|turned|prefer|prefers|"
    r"love|loves|like|likes|"
    r"hate|hates|have|has|had|own|owns|drive|drives)(?: (?:in|at|as|for|from|to|with))?|"
    r"(?:his|her|its|their|my|the)(?: [a-z]+){1,2} (?:is|was|are|should be)|called|named|should be)?\s+",
    re.IGNORECASE,
)
_ARTICLE = Cued(r"^(?:a|an|the|my) (?=\S)", re.IGNORECASE)
_AFTER = re.compile(
    r"[\s,.;!?-]+(?:(?:actually|instead|please|thanks|thank you|now|not \S+|and not \S+|please fix it|fix it|please|"
    r"can you (?:fix|change) (?:it|that))[\s.!?]*)*$",
    re.IGNORECASE,
)
_NO_VALUE = frozenset(
    "wrong right true nothing something that this it them you on so about not please because and but if when stop i he she "
    "we they there".split()
)


def new_value(turn: Turn, text: str, fact: Fact) -> str:
    """What the fact should say according to these words, as a value of its relation; empty where they do not tell."""
    found = [
        one.value for one in turn.understanding.facts if _fits(one, fact) and one.value.casefold() in text.casefold()
    ]
    bare = found[0] if found else bare_value(text)
    if not bare or bare.casefold() == fact.value.casefold():
        return ""
    return _in_role(bare, fact)


def bare_value(text: str) -> str:
    """The few words that are left without what people put around a value; empty where too many or none are left."""
    text = f" {text.strip()} ".replace("’", "'")
    value = _AFTER.sub("", _BEFORE.sub("", text.lstrip(), 1)).strip(' ,.;:!?"“”')
    value = _ARTICLE.sub("", value, 1)
    words = value.split()
    return value if words and len(words) <= MOST_WORDS and words[0].lower() not in _NO_VALUE else ""


def put_right(turn: Turn, fact: Fact, value: str) -> tuple[Change, ...]:
    """The changes after which the fact is taken back and the value stands in its place, on this message's words."""
    name = token(turn.state.soul, turn.state.turn, f"fact/right/{fact.id}")
    new = replace(fact, id=name, value=value, evidence=turn.understanding.text, said_at=turn.now, times=1)
    new = replace(new, valid_from=turn.now, polarity="+", retracted_at=None)
    return (Retracted(fact.id, turn.now), Learned(new), *_renamed(turn, fact, value))


def moved(turn: Turn, event: Event) -> tuple[Change, ...]:
    """The changes after which the event is at the date that this message names; none where it names none."""
    if not turn.understanding.dates:
        return ()
    date = turn.understanding.dates[0]
    new = replace(event, start=date.start, grain=date.grain, status="coming", evidence=turn.understanding.text)
    return (Noted(replace(new, said_at=turn.now)),)


def among(turn: Turn, facts: Sequence[Fact], text: str) -> Fact | None:
    """Which of these facts the words put right: one of the relation they tell, else the one they can only mean."""
    told = {one.relation for one in turn.understanding.facts if one.value.casefold() in text.casefold()}
    fitting = [fact for fact in facts if fact.relation in told]
    if fitting:
        return fitting[0]
    named = [fact for fact in facts if fact.relation in NAMING]
    return (named or list(facts))[0] if len(facts) == 1 or len(named) == 1 else None


def is_like(turn: Turn, fact: Fact, text: str) -> bool:
    """Whether what the words would put there is of the same sort: the same relation, or a word much like the old one."""
    if any(_fits(one, fact) for one in turn.understanding.facts):
        return True
    new, old = bare_value(text).casefold(), name_of(fact).casefold()
    return bool(new) and SequenceMatcher(None, new, old).ratio() >= ALIKE


def _fits(found: FoundFact, fact: Fact) -> bool:
    return found.relation == fact.relation and (found.subject == fact.subject or fact.relation not in NAMING)


def _in_role(bare: str, fact: Fact) -> str:
    """The value with the role that the old one had: Anne is `sister Anne`."""
    name = name_of(fact)
    if fact.relation not in NAMING or not name or bare.casefold().startswith(fact.value.split()[0].casefold()):
        return bare
    return fact.value.replace(name, bare)


def _renamed(turn: Turn, fact: Fact, value: str) -> Iterator[Change]:
    """What is known of somebody whose name is put right is known under the new one."""
    if fact.relation in NAMING and fact.subject == "user":
        for other in turn.memory.facts:
            if other.subject == fact.value:
                yield Amended(replace(other, subject=value))
