"""What may be brought up unasked: what is still true, was told long enough ago, and is nobody's secret or sorrow."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from companion.conversation.content import content
from companion.conversation.losses import is_lost
from companion.conversation.secrecy import confided, hushes
from companion.conversation.vetting import claims_to_be_human, clings
from companion.domain.forgetting import GONE
from companion.domain.memory import Event, Fact
from companion.domain.relations import relation
from companion.domain.turn import Reminder, Turn
from companion.engines.speaking import RECALL
from companion.language.cued import Cued
from companion.language.stems import stem
from companion.language.tokens import tokenise
from companion.understanding.feelings import feeling_of

RESTS = timedelta(days=60)
"""How long a memory rests after it was brought up."""
AGED = timedelta(days=7)
"""How long ago something was told at least; of an event only the day must be over."""
LATELY = 12
"""Turns within which something said need not be brought up."""
A_TALK_AGO = timedelta(days=2)
"""How long ago that may be at most."""
_SAD = -0.3
_WORDS = range(4, 25)
_LONGEST = 140
_UNQUOTABLE = re.compile(r"[?{}\n<>“”\"\[\]]|//|https?:")
_PASSING = Cued(
    r"\b(today|tonight|tomorrow|yesterday|right now|at the moment|currently|just now|this (morning|afternoon|evening|week|"
    r"weekend|month)|last (night|week|month)|next (week|month)|on (mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"is (in town|away|back|here|ill|coming|visiting)|ago|soon|still|new)\b",
    re.IGNORECASE,
)
"""Words that tie a sentence to the day it was said on."""
_CHANGES = Cued(
    r"\b(any ?more|any longer|no longer|no more|never again|done with|cut out|used to|moved?|moving|moves|"
    r"left|leaving|quit|sold|gave up|given up|stopped|"
    r"changed|instead of|actually|wrong|not true|never said|broke up|split up|ex)\b",
    re.IGNORECASE,
)
"""Words of a message after which what was told before may not be so."""
_DELICATE = frozenset(
    stem(word)
    for word in """ill sick illness sickness disease cancer tumour tumor chemo operation surgery hospital diagnosis
    diagnosed depressed depression anxiety panic therapy therapist psychiatrist medication pill pills antidepressant
    addict addicted addiction alcohol alcoholic drunk rehab drug drugs overdose pregnant pregnancy miscarriage abortion
    infertile fertility hiv virus disabled disability dementia alzheimer stroke seizure allergic allergy diabetes weight
    bulimia anorexia gay lesbian bisexual trans transgender queer closet closeted sex sexual sexuality affair affairs
    cheat cheated cheating mistress unfaithful debt debts owes owe owed bankrupt bankruptcy loan broke gambling gamble
    arrested jail prison crime criminal police court charged stole steal stolen thief fraud illegal tax dealer divorce
    divorced separation separated custody abuse abused abusive violent violence assault rape raped suicide suicidal
    selfharm die died dead death dying funeral grave grief mourning widow widower miscarried kill killed murder fired
    sacked unemployed deported asylum visa adopted hate hates despise ashamed shame humiliated worthless lonely hurt
    crying cry cried sober recovering ocd adhd autism
    autistic bipolar schizophrenia epilepsy asthma parkinson sclerosis lump ivf herpes overweight fat anorexic probation
    lawsuit sued smuggled shoplifting fling lover escort porn naked nudes sleeping crush overdraft arrears guilty
    fight quarrel argument lie lied lying liar""".split()
)
"""What is never thrown back at anybody: bodies, beds, debts, courts, deaths and quarrels, theirs or a friend's."""


def tellable(reminder: Reminder, turn: Turn) -> bool:
    """Whether this memory may be brought up now."""
    return _is_aged(reminder, turn) and _holds(reminder, turn) and _quotable(reminder) and _is_open(reminder, turn)


def _is_aged(reminder: Reminder, turn: Turn) -> bool:
    least = timedelta(days=1) if reminder.kind == "event" else AGED
    return turn.now - reminder.said_at >= least


def _quotable(reminder: Reminder) -> bool:
    """Whether the sentence can be said back as it stands, on another day."""
    words = reminder.words
    if len(words) > _LONGEST or len(words.split()) not in _WORDS or _UNQUOTABLE.search(words) or GONE in words:
        return False
    return not (clings(words) or claims_to_be_human(words) or (reminder.kind != "event" and _PASSING.search(words)))


def _is_open(reminder: Reminder, turn: Turn) -> bool:
    """Whether it is neither a secret nor delicate nor sad."""
    words = reminder.words
    if hushes(words) or confided(turn.memory, reminder.said_at) or is_delicate(words):
        return False
    return feeling_of(words, tokenise(words))[2] > _SAD


def is_delicate(text: str) -> bool:
    """Whether something in the text is of the kind that is never thrown back."""
    return not _DELICATE.isdisjoint([stem(token.word.removesuffix("'s")) for token in tokenise(text)])


def _holds(reminder: Reminder, turn: Turn) -> bool:
    """Whether it is still so, as far as anybody knows, and nobody has spoken of it lately."""
    beside = tuple(_beside(reminder, turn))
    if reminder.person and is_lost(turn.memory, reminder.person):
        return False
    if _CHANGES.search(turn.understanding.text) or _was_said(reminder, beside, turn):
        return False
    if any(_is_over(one, turn) or _is_contradicted(one, turn) for one in beside):
        return False
    return not any(_rests(name, turn) for name in (reminder.id, *(one.id for one in beside)))


def _beside(reminder: Reminder, turn: Turn) -> Iterator[Fact | Event]:
    """Everything that rests on the same sentence; where one of these is over, so is the sentence."""
    memory, words = turn.memory, _flat(reminder.words)
    yield from (fact for fact in memory.facts if _flat(fact.evidence) == words)
    yield from (event for event in memory.events if _flat(event.evidence) == words)


def _flat(text: str) -> str:
    return text.casefold().replace("’", "'").strip(" .!")


def _is_over(one: Fact | Event, turn: Turn) -> bool:
    if isinstance(one, Event):
        return one.status in ("cancelled", "moved", "told")
    lost = is_lost(turn.memory, one.subject) or is_lost(turn.memory, one.value)
    return lost or not one.current or relation(one.relation).private


def _is_contradicted(one: Fact | Event, turn: Turn) -> bool:
    """Whether the message itself says something of the same kind about the same somebody."""
    if isinstance(one, Event):
        return False
    told = [found for found in turn.understanding.facts if found.relation == one.relation]
    return any(not set(found.subject.split()).isdisjoint(one.subject.split()) for found in told)


def _rests(name: str, turn: Turn) -> bool:
    use = turn.memory.ledger.get(f"{RECALL}/{name}")
    return use is not None and turn.now - use.at < RESTS


def _was_said(reminder: Reminder, beside: Sequence[Fact | Event], turn: Turn) -> bool:
    """Whether this message, or the talk just before it, says already what the memory would."""
    if content(reminder.words) <= content(turn.understanding.text):
        return True
    core = next((_core(one) for one in beside if one.id == reminder.id), None)
    return core is not None and any(core <= content(text) for text in _lately(turn))


def _lately(turn: Turn) -> Iterator[str]:
    """What was said in this talk or in the one before it."""
    near = (moment for moment in turn.memory.talk if turn.state.turn - moment.turn <= LATELY)
    return (moment.text for moment in near if turn.now - moment.at <= A_TALK_AGO)


def _core(one: Fact | Event) -> frozenset[str]:
    """What has to be named for it to have been spoken of."""
    if isinstance(one, Event):
        return content(one.what)
    return content(one.value) if one.subject == "user" else content(f"{one.subject.rpartition(' ')[2]} {one.value}")
