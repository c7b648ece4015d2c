"""One turn: who takes it, what is said, what is learnt, what is committed. Pure; the runtime does the rest.

`listen` gives an answer, or the turn that an engine is to answer; `speak` makes an engine's reply an answer;
`settle` turns an answer into the work of one transaction.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from companion.conversation import (
    asides,
    care,
    commands,
    edits,
    keyboards,
    losses,
    onboarding,
    quoting,
    reminders,
    secrecy,
    signs,
    threads,
    travel,
)
from companion.conversation.answer import FORGET, Answer, plainly
from companion.conversation.asked import remembered
from companion.conversation.bursts import is_late
from companion.conversation.ground import Ground
from companion.conversation.homes import clock_moved
from companion.conversation.learning import learn
from companion.conversation.places import Place, local, place_of_point, valid_zone
from companion.conversation.planning import manners
from companion.conversation.planning.greetings import NOON
from companion.conversation.planning.plan import plan, replan
from companion.conversation.recall import recall
from companion.conversation.reminding import remind
from companion.conversation.rendering import parted, rendered
from companion.conversation.sleeping import awake
from companion.conversation.touching import about, touched
from companion.conversation.voice import bubble
from companion.domain.chance import token
from companion.domain.change import Amended, Cancelled, Change, Kept, Learned, Said, ahead_after
from companion.domain.check_in import CheckIn
from companion.domain.forgetting import GONE
from companion.domain.memory import Moment
from companion.domain.message import Kind, Message
from companion.domain.person import OpenQuestion, PersonState, Relationship
from companion.domain.persona import Pack, Persona
from companion.domain.quick import replace
from companion.domain.reply import Ask, Focus, Promise, Reply, Sway
from companion.domain.turn import Turn
from companion.domain.work import Delivery, Work
from companion.engines.event_names import called
from companion.recollection.past import NOTHING_PAST, Past
from companion.understanding import understand
from companion.understanding.tables import Known

TOPICS_KEPT = 3
OPEN_FOR = 3
"""Turns for which a question that was asked waits for its answer."""
FADES = 0.5
"""What is left of the companion's mood a turn later."""
DISTRESS = -0.6
"""Valence at or below which nothing is asked straight afterwards."""
_NAMING = frozenset({"name", "family", "friend", "pet", "partner", "colleague"})


@dataclass(frozen=True, slots=True)
class Heard:
    """Either an answer that stands already, or only the turn for the engines."""

    turn: Turn
    answer: Answer | None = None


def listen(known: Relationship, message: Message, pack: Pack, ground: Ground, now: datetime,
           past: Past = NOTHING_PAST) -> Heard:  # fmt: skip
    """What care, a button, a command or the first talk answer; otherwise the turn, ready for an engine."""
    known = quoting.as_of(awake(known), message, past)
    turn = _recalling(_turn(known, pack, ground, now, message), past)
    turn, action, stale = _pressed(turn)
    urgent = care.urgent(turn, ground)
    if urgent is not None:
        return Heard(turn, urgent)
    turn = asides.off_the_record(turn, ground)
    more = signs.more_of_album(turn) or _reworded(turn)
    if more is not None:
        return Heard(turn, more)
    decided = stale or _decided(turn, ground, action)
    if decided is not None:
        return Heard(turn, onboarding.ask_again(turn, decided))
    if turn.state.awaiting:
        turn = replace(turn, state=replace(turn.state, awaiting=""))
    known_already = None if action or signs.points(turn) else _remembered(turn, ground, past)
    if known_already is not None:
        return Heard(turn, onboarding.ask_again(turn, known_already))
    return Heard(turn, onboarding.take(turn, ground, action) or signs.wordless(turn))


def _reworded(turn: Turn) -> Answer | None:
    """The answer to an edit that is more than seen; who they are may have changed with it."""
    edited = edits.take(turn)
    return edited and replace(edited, state=replace(edited.state, name=_name(turn, edited.changes)))


def _decided(turn: Turn, ground: Ground, action: str) -> Answer | None:
    """The answer to what is asked of the program itself."""
    asked = commands.take(turn, ground, action) or care.take(turn, ground) or quoting.take(turn)
    return asked or _asked_ahead(turn, ground)


def _remembered(turn: Turn, ground: Ground, past: Past) -> Answer | None:
    """The answer to a question about memory; what else the message tells is learnt all the same."""
    told = remembered(turn, ground.tables.kinds, past)
    if told is None:
        return None
    answer = speak(turn, told.reply, ground)
    return replace(answer, state=replace(answer.state, touched=told.touched))


def write_first(known: Relationship, check_in: CheckIn, pack: Pack, now: datetime) -> Turn | None:
    """The turn in which the companion writes first, or None when it must not."""
    if known.persona is None or manners.refusal(known.state, check_in, now):
        return None
    here = local(now, known.state.settings.zone)
    turn = Turn(known.person, here, known.state, known.persona, pack, known.memory)
    return replace(turn, initiative=check_in.kind, about=check_in.about)


def _asked_ahead(turn: Turn, ground: Ground) -> Answer | None:
    """What is asked of times to come: reminders, another clock, not to be asked about something."""
    return reminders.take(turn) or travel.take(turn, ground) or threads.take(turn)


def reminded(turn: Turn, check_in: CheckIn) -> Answer | None:
    """The words of a reminder, which no engine is asked for; None for any other check-in."""
    return reminders.delivered(turn, check_in.slot)


def speak(turn: Turn, reply: Reply, ground: Ground) -> Answer:
    """The engine's reply, vetted and with its wishes granted, as an answer."""
    if not reply.bubbles and turn.initiative:
        key = f"check_in_{turn.initiative}"
        if key not in turn.pack.lines:
            key = "check_in_morning" if turn.now.time() < NOON else "check_in_evening"
        reply = Reply((bubble(turn, key, about=called(turn.about)),), why=replace(reply.why, rule=key))
    reply = signs.unseen(turn, care.vet(turn, ground, rendered(reply)))
    if turn.unkept:
        return Answer(reply, _unmoved(turn, reply))
    changes = learn(turn, reply) if turn.message else ()
    return clock_moved(turn, ground, Answer(reply, _after(turn, reply, changes), changes=changes))


def settle(known: Relationship, turn: Turn, answer: Answer, ground: Ground) -> Work:
    """Everything that this answer commits: words said and heard, changes, plans, the state, and what is sent."""
    answer = care.disclosed(turn, ground, answer)
    answer = keyboards.show(_carried(answer))
    state = _counted(turn, _touched(turn, answer))
    heard = (*_their_words(turn), *answer.changes)
    said = (*heard, *_our_words(turn, answer))
    planned = replan(known, state, ahead_after(known.memory, heard), turn.now)
    return Work(
        person=known.person,
        version=known.version,
        state=state,
        persona=answer.persona or known.persona,
        changes=(*said, *planned),
        deliveries=_deliveries(turn, answer),
        done=(*turn.message.also, turn.message.update) if turn.message else (),
    )


def _carried(answer: Answer) -> Answer:
    """The answer in bubbles that every channel can carry."""
    bubbles = answer.reply.bubbles
    parts = parted(bubbles)
    return answer if parts is bubbles else replace(answer, reply=answer.reply.with_bubbles(parts))


def settle_passed(known: Relationship, check_in: CheckIn, now: datetime) -> Work:
    """What passing a check-in over commits: it is done, or said later where that still fits."""
    waits = manners.may_wait(check_in, manners.refusal(known.state, check_in, now))
    state = known.state if waits else manners.settled(known.state, check_in, now, sent=False)
    over: tuple[Change, ...] = (Cancelled(check_in.id) if waits else Kept(check_in.id),)
    return _replanned(known, state, over, now)


def settle_doubted(known: Relationship, check_in: CheckIn, now: datetime) -> Work:
    """What it commits that a check-in may have been sent already: it is done, and so is writing first today."""
    state = manners.doubted(known.state, check_in, now)
    work = _replanned(known, state, (Kept(check_in.id),), now)
    return replace(work, changes=tuple(change for change in work.changes if not isinstance(change, Cancelled)))


def _replanned(known: Relationship, state: PersonState, changes: tuple[Change, ...], now: datetime,
               sent: tuple[Delivery, ...] = ()) -> Work:  # fmt: skip
    plans = plan(state, ahead_after(known.memory, changes), now)
    return Work(known.person, known.version, state, known.persona, (*changes, *plans), sent)


def settle_written(known: Relationship, check_in: CheckIn, turn: Turn, answer: Answer, ground: Ground) -> Work:
    """What writing first commits: the check-in is done, its words are said and on their way under its slot."""
    answer = keyboards.show(_carried(care.disclosed(turn, ground, answer)))
    after = answer.state
    state = manners.settled(known.state, check_in, turn.now, sent=True)
    state = replace(state, disclosed_at=after.disclosed_at, open=after.open, keys=after.keys)
    sent = tuple(
        replace(delivery, slot=check_in.slot, kind=check_in.kind, about=check_in.about)
        for delivery in _deliveries(turn, answer)
    )
    return _replanned(known, state, (Kept(check_in.id), *_our_words(turn, answer)), turn.now, sent)


def _turn(known: Relationship, pack: Pack, ground: Ground, now: datetime, message: Message) -> Turn:
    state = _located(known.state, message, ground)
    here = local(now, state.settings.zone)
    names = frozenset(fact.value for fact in known.memory.facts if fact.relation in _NAMING)
    own = Known(names, state.settings.country, state.name, about(known.memory, state.touched))
    # Who waited a night for an answer meant the day on which they wrote.
    then = local(message.at, state.settings.zone) if is_late(message, now) else here
    heard = understand(message.text, then, state.settings.zone, own, ground.tables)
    persona = known.persona or Persona("", "", pack.name, pack.digest, pack.traits)
    return Turn(known.person, here, state, persona, pack, known.memory, heard, message)


def _recalling(turn: Turn, past: Past) -> Turn:
    """The turn with what of memory matters to its message, and what may be brought up in it."""
    recalled = recall(turn.memory, turn.understanding, past, turn.now)
    turn = turn if recalled is turn.recalled else replace(turn, recalled=recalled)
    reminder = remind(turn)
    return turn if reminder is None else replace(turn, recalled=replace(turn.recalled, reminder=reminder))


def _located(state: PersonState, message: Message, ground: Ground) -> PersonState:
    """The state with the zone that came with the message; the question for it, and a shared one, is asked by itself."""
    asked = state.standing == "onboarding" and state.onboarding.question == "zone"
    place = None if asked or state.standing not in ("friend", "onboarding") else _shared(message, ground)
    zone = place.zone if place else message.zone
    if not valid_zone(zone) or zone == state.settings.zone:
        return state
    country = (place.country if place else "") or state.settings.country
    return replace(state, settings=replace(state.settings, zone=zone, country=country))


def _shared(message: Message, ground: Ground) -> Place | None:
    if message.kind is not Kind.LOCATION or message.lat is None or message.lon is None:
        return None
    return place_of_point(ground.tables, message.lat, message.lon)


def _pressed(turn: Turn) -> tuple[Turn, str, Answer | None]:
    """What a pressed button means, or the polite answer to one that is old, doubled, foreign or forged."""
    message = turn.message
    if message is None or message.button is None:
        return turn, "", None
    found = keyboards.find(turn.state, message.button)
    if found is None:
        return turn, "", plainly("button.old", turn.state, bubble(turn, "old_button"))
    if found.pressed:
        return turn, "", plainly("button.again", turn.state, bubble(turn, "pressed_again"))
    return replace(turn, state=keyboards.press(turn.state, found)), found.action, None


def _unmoved(turn: Turn, reply: Reply) -> PersonState:
    """The state after a reply, with nothing in it of what was said."""
    return replace(turn.state, touched=(), questions_in_row=_asked_in_row(turn, reply), distress_turn=_distress(turn))


def _asked_in_row(turn: Turn, reply: Reply) -> int:
    return turn.state.questions_in_row + 1 if "?" in reply.text else 0


def _distress(turn: Turn) -> int:
    """The last turn of distress."""
    return turn.state.turn if turn.understanding.valence <= DISTRESS else turn.state.distress_turn


def _after(turn: Turn, reply: Reply, changes: Iterable[Change]) -> PersonState:
    """The state with the reply's wishes: the open question, the topics in focus; and with the name they just said."""
    return replace(
        turn.state,
        questions_in_row=_asked_in_row(turn, reply),
        distress_turn=_distress(turn),
        open=_opened(turn, reply),
        topics=_topics(turn, reply),
        mood=_mood(turn, reply),
        promised=_promised(reply) or turn.state.promised,
        name=_name(turn, changes),
    )


def _promised(reply: Reply) -> tuple[str, str] | None:
    promises = [effect for effect in reply.effects if isinstance(effect, Promise)]
    return (promises[0].kind, promises[0].about) if promises else None


def _mood(turn: Turn, reply: Reply) -> float:
    """The companion's mood, -1 to 1: half of what it was, and what this reply makes of it."""
    swayed = sum(effect.by for effect in reply.effects if isinstance(effect, Sway))
    return round(min(max(turn.state.mood * FADES + swayed, -1.0), 1.0), 3)


def _opened(turn: Turn, reply: Reply) -> OpenQuestion | None:
    """The question that is open after this reply: a new one, or the last for a few turns more."""
    now, waiting = turn.state.turn, turn.state.open
    asked = next((effect for effect in reply.effects if isinstance(effect, Ask)), None)
    if asked is not None:
        return OpenQuestion(asked.rule, now, asked.about)
    return waiting if waiting is not None and now - waiting.turn < OPEN_FOR else None


def _topics(turn: Turn, reply: Reply) -> tuple[str, ...]:
    wished = [effect.topic for effect in reply.effects if isinstance(effect, Focus)]
    return tuple(dict.fromkeys((*wished, *turn.understanding.topics, *turn.state.topics)))[:TOPICS_KEPT]


def _name(turn: Turn, changes: Iterable[Change]) -> str:
    """What they are called: what they just said, or put right, else as before."""
    told = [change.fact for change in changes if isinstance(change, Learned | Amended)]
    own = [fact.value for fact in told if (fact.subject, fact.relation, fact.polarity) == ("user", "name", "+")]
    return own[-1] if own else turn.state.name


def _touched(turn: Turn, answer: Answer) -> PersonState:
    """The state with what this turn was about, unless whoever answered said so."""
    if answer.state.touched != turn.state.touched:
        return answer.state
    about = touched(turn.memory, answer.changes, answer.reply.why)
    return answer.state if about == answer.state.touched else replace(answer.state, touched=about)


def _counted(turn: Turn, state: PersonState) -> PersonState:
    state = threads.noticed(turn, _unasked(turn, reminders.kept(state, turn.now)))
    album = turn.message.album if turn.message else ""
    counted = replace(state, turn=turn.state.turn + 1, last_heard=turn.now, unanswered=0, album=album or state.album)
    numbers = edits.numbered(turn)
    return counted if numbers == state.numbers else replace(counted, numbers=numbers)


def _unasked(turn: Turn, state: PersonState) -> PersonState:
    """The state without a question of times to come that this message has not answered: it is asked once."""
    before = turn.state
    half = None if state.half is before.half else state.half
    waiting = "" if state.awaiting == before.awaiting == "zone" and half is None else state.awaiting
    return state if (half, waiting) == (state.half, state.awaiting) else replace(state, half=half, awaiting=waiting)


def _their_words(turn: Turn) -> tuple[Change, ...]:
    message = turn.message
    if message is None:
        return ()
    marks = () if turn.unkept else (*secrecy.marks(turn), *losses.marks(turn))
    text = GONE if turn.unkept else message.text or f"[{message.kind}]"
    return (Said(Moment(turn.state.turn, turn.now, "them", text, marks)),)


def _our_words(turn: Turn, answer: Answer) -> tuple[Change, ...]:
    if not answer.reply.bubbles:
        return ()
    lines = tuple(name for said in answer.reply.bubbles for name in said.line.split("+") if name)
    text = asides.hushed(answer.reply.text, turn.understanding.text) if turn.unkept else answer.reply.text
    return (Said(Moment(turn.state.turn, turn.now, "me", text, lines, answer.reply.why)),)


def _deliveries(turn: Turn, answer: Answer) -> tuple[Delivery, ...]:
    if not answer.reply.bubbles:
        return ()
    name = f"{turn.state.turn:08d}-{token(turn.state.soul, turn.state.turn, 'delivery')}"
    answers = turn.message.update if turn.message else ""
    return (Delivery(name, turn.person, turn.now, answer.reply.bubbles, answer.reply.why, answers=answers),)


def erases(answer: Answer) -> bool:
    """Whether the answer asks the runtime to erase the person."""
    return answer.wish == FORGET
