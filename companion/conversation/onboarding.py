"""The first talk: a few questions, taken in any mood, resumed where they stood, ending in a name.

Pure: every step is a function of the turn. What an answer means is read in `answers`.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

from companion.conversation.answer import Answer, plainly
from companion.conversation.answers import UNREAD, Read, read_answer
from companion.conversation.care import close
from companion.conversation.ground import Ground
from companion.conversation.naming import name_itself
from companion.conversation.places import local_clock
from companion.conversation.signs import ATTACHED, word
from companion.conversation.voice import bubble, choose_line, fill
from companion.domain.change import Change
from companion.domain.message import Kind
from companion.domain.person import Onboarding, PersonState
from companion.domain.persona import Question
from companion.domain.reply import Bubble, Button
from companion.domain.turn import Turn
from companion.engines.freshness import lately

PAUSE = timedelta(hours=6)
"""A silence after which the talk is picked up with a word."""
PATIENCE = 2
"""Unreadable answers before a question that may be skipped is skipped kindly."""

GOODBYE = 10
"""Words of a goodbye that is nothing else; who leaves is not asked anything more."""

_BACK = frozenset({"back", "go back", "previous", "previous question", "wait go back", "can we go back"})
_SKIP = frozenset({"skip", "skip it", "skip this", "pass", "next", "next question", "rather not", "rather not say"})
_EVASIVE = frozenset(
    {
        "why", "why do you ask", "why do you want to know", "none of your business", "not telling", "guess",
        "does it matter", "what for", "who wants to know", "i don't want to say", "i'd rather not say", "secret",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Step:
    """What is said about the last answer before the next question, and what the answer changed."""

    lead: tuple[Bubble, ...] = ()
    changes: tuple[Change, ...] = ()


def take(turn: Turn, ground: Ground, action: str) -> Answer | None:
    """The next step of the first talk; None when it is over."""
    if turn.state.standing == "new":
        return _begin(turn)
    if turn.state.standing != "onboarding":
        return None
    question = _open_question(turn)
    if action.startswith("answer:"):
        return _pressed(turn, ground, question, action)
    if _is_wordless(turn, question) or _is_caption(turn, ground, question):
        return _again(turn, question, _lead_of_kind(turn))
    return _aside(turn, ground, question) or _answered(turn, ground, question, read_answer(turn, ground, question))


def _aside(turn: Turn, ground: Ground, question: Question) -> Answer | None:
    """The answer to what is no answer: going back, skipping, evading, leaving."""
    said = plain_words(turn)
    if turn.understanding.act == "farewell" and len(turn.understanding.tokens) <= GOODBYE:
        return plainly("onboarding.left", turn.state, bubble(turn, "until_then"))
    if said in _BACK:
        return _back(turn, question)
    if said in _SKIP and not _is_choice(said, question):
        return _skip(turn, ground, question)
    return _evaded(turn, question) if said in _EVASIVE else None


def _is_choice(said: str, question: Question) -> bool:
    """Whether the words are one of the answers that are offered."""
    return any(said in (choice.label.lower(), *choice.heard) for choice in question.choices)


def ask_again(turn: Turn, answer: Answer) -> Answer:
    """The answer with the open question put once more after it, so that a command does not lose the thread.

    It is left out where it was put lately in all of its words; it stays open.
    """
    if answer.state.standing != "onboarding" or answer.wish == "forget" or answer.state.awaiting:
        return answer
    here, question = replace(turn, state=answer.state), _open_question(turn)
    if _is_spent(here, question) and answer.reply.bubbles:
        return answer
    return replace(answer, reply=answer.reply.with_bubbles((*answer.reply.bubbles, _ask(here, question, "ask"))))


def _is_spent(turn: Turn, question: Question) -> bool:
    """Whether it was put lately in each of its words."""
    recent = lately(turn)
    return all(recent.repeats(fill(option, turn, f"{question.id}.ask")) for option in question.ask)


def plain_words(turn: Turn) -> str:
    """The message in lower case, without the punctuation around it."""
    return " ".join(token.word for token in turn.understanding.tokens)


def _open_question(turn: Turn) -> Question:
    wanted = turn.state.onboarding.question
    return next((question for question in turn.pack.questions if question.id == wanted), turn.pack.questions[0])


def _with(state: PersonState, **changes: object) -> PersonState:
    return replace(state, onboarding=replace(state.onboarding, **changes))  # type: ignore[arg-type]


def _begin(turn: Turn) -> Answer:
    first = turn.pack.questions[0]
    state = replace(turn.state, standing="onboarding", onboarding=Onboarding(question=first.id, asked=1))
    bubbles = (bubble(turn, "opening"), _ask(turn, first, "ask"))
    return replace(plainly("onboarding.opening", state, *bubbles), discloses=True)


def _ask(turn: Turn, question: Question, how: str) -> Bubble:
    """The question as a bubble with its choices; a zone already known is only confirmed."""
    if question.kind == "zone" and turn.state.onboarding.offered:
        return _confirm_zone(turn)
    variants = {"ask": question.ask, "again": question.again, "evasive": question.evasive or question.again}[how]
    text = choose_line(variants, turn, f"{question.id}.{how}")
    return Bubble(text, buttons=_choices(question))


def _choices(question: Question) -> tuple[tuple[Button, ...], ...]:
    buttons = tuple(Button(choice.label, f"answer:{question.id}:{choice.value}") for choice in question.choices)
    return tuple(buttons[start : start + 3] for start in range(0, len(buttons), 3))


def _confirm_zone(turn: Turn) -> Bubble:
    place, _, zone = turn.state.onboarding.offered.partition("|")
    text = bubble(turn, "confirm_zone", city=place, clock=local_clock(turn.now, zone)).text
    return Bubble(text, buttons=((Button("Yes", "answer:zone:yes"), Button("No", "answer:zone:no")),))


def _is_wordless(turn: Turn, question: Question) -> bool:
    kind = turn.message.kind if turn.message else Kind.TEXT
    if kind is Kind.LOCATION and question.kind == "zone":
        return False
    return kind not in (Kind.TEXT, Kind.BUTTON, *ATTACHED) or not turn.understanding.text


def _is_caption(turn: Turn, ground: Ground, question: Question) -> bool:
    """Whether words under a picture are no answer, or may as well say what is on it."""
    if turn.message is None or turn.message.kind not in ATTACHED:
        return False
    named = any(fact.subject == "user" and fact.relation == "name" for fact in turn.understanding.facts)
    unclear = question.kind == "open" or (question.kind == "name" and not named)
    return unclear or read_answer(turn, ground, question) == UNREAD


def _lead_of_kind(turn: Turn) -> tuple[Bubble, ...]:
    return (word(turn, turn.message),) if turn.message else ()


def _again(turn: Turn, question: Question, lead: tuple[Bubble, ...] = ()) -> Answer:
    how = "ask" if lead else "again"
    return plainly(f"onboarding.{question.id}.again", turn.state, *lead, _ask(turn, question, how))


def _evaded(turn: Turn, question: Question) -> Answer:
    state = _with(turn.state, asked=turn.state.onboarding.asked + 1)
    return plainly(f"onboarding.{question.id}.evasive", state, _ask(turn, question, "evasive"))


def _back(turn: Turn, question: Question) -> Answer:
    place = turn.pack.questions.index(question)
    before = turn.pack.questions[max(place - 1, 0)]
    state = _with(turn.state, question=before.id, offered="", asked=1)
    return plainly("onboarding.back", state, bubble(turn, "back"), _ask(replace(turn, state=state), before, "ask"))


def _skip(turn: Turn, ground: Ground, question: Question) -> Answer:
    if not question.may_skip:
        return _evaded(turn, question)
    return _on(turn, ground, question, Step((bubble(turn, "skipped"),)))


def _pressed(turn: Turn, ground: Ground, question: Question, action: str) -> Answer:
    _, wanted, value = action.split(":", 2)
    if wanted != question.id:
        return _again(turn, question, (bubble(turn, "pressed_again"),))
    return _answered(turn, ground, question, read_answer(turn, ground, question, value))


def _answered(turn: Turn, ground: Ground, question: Question, read: Read) -> Answer:
    if read.refuses_age:
        return close(turn, ground)
    if read.offered is not None:
        state = _with(turn.state, offered=read.offered)
        if not read.offered:
            state = replace(state, settings=replace(state.settings, zone=None))
        how = "zone_again" if not read.offered else ""
        return _zone_step(replace(turn, state=state), question, how)
    if read.state is None:
        return _unreadable(turn, ground, question)
    lead = (*_noticed(turn), *(Bubble(text) for text in read.remarks))
    step = Step(lead or _thanks(turn, question, read.state), read.changes)
    return _on(replace(turn, state=read.state), ground, question, step)


def _zone_step(turn: Turn, question: Question, how: str) -> Answer:
    shown = bubble(turn, how) if how else _confirm_zone(turn)
    return plainly("onboarding.zone.confirm", turn.state, shown)


def _unreadable(turn: Turn, ground: Ground, question: Question) -> Answer:
    asked = turn.state.onboarding.asked
    state = _with(turn.state, asked=asked + 1)
    if asked >= PATIENCE and question.may_skip:
        return _on(replace(turn, state=state), ground, question, Step((bubble(turn, "skipped"),)))
    turn = replace(turn, state=state)
    if _paused(turn):
        return _again(turn, question, (bubble(turn, "resume"),))
    lead = _noticed(turn)
    if turn.understanding.act == "greeting" and not lead:
        return plainly(f"onboarding.{question.id}.greeted", state, _ask(turn, question, "ask"))
    return replace(_again(turn, question, lead), state=_noticing(turn, state))


def _paused(turn: Turn) -> bool:
    """Whether they come back after a silence."""
    return turn.state.last_heard is not None and turn.now - turn.state.last_heard > PAUSE


def _noticed(turn: Turn) -> tuple[Bubble, ...]:
    """A word about a hesitation, the first time there is one."""
    if not turn.understanding.hesitant or turn.state.onboarding.hesitation_noticed:
        return ()
    return (bubble(turn, "hesitation"),)


def _noticing(turn: Turn, state: PersonState) -> PersonState:
    noticed = turn.understanding.hesitant or state.onboarding.hesitation_noticed
    return _with(state, hesitation_noticed=noticed)


def _thanks(turn: Turn, question: Question, state: PersonState) -> tuple[Bubble, ...]:
    if not question.thanks:
        return ()
    return (Bubble(choose_line(question.thanks, replace(turn, state=state), f"{question.id}.thanks")),)


def _on(turn: Turn, ground: Ground, question: Question, step: Step) -> Answer:
    """The next question after this one, or the end of the first talk; the lead is said in the same breath."""
    state = _noticing(turn, turn.state)
    place = turn.pack.questions.index(question) + 1
    if place == len(turn.pack.questions):
        return name_itself(replace(turn, state=state), ground, step.lead, step.changes)
    following = turn.pack.questions[place]
    state = _with(state, question=following.id, offered=_known_zone(following, state), asked=1)
    asked = _ask(replace(turn, state=state), following, "ask")
    bubbles = _in_one_breath(step.lead, asked)
    return replace(plainly(f"onboarding.{following.id}", state, *bubbles), changes=step.changes)


def _known_zone(question: Question, state: PersonState) -> str:
    zone = state.settings.zone
    return f"{zone.rpartition('/')[2].replace('_', ' ')}|{zone}" if question.kind == "zone" and zone else ""


def _in_one_breath(lead: tuple[Bubble, ...], asked: Bubble) -> tuple[Bubble, ...]:
    words = " ".join(bubble.text for bubble in lead)
    return (replace(asked, text=f"{words}\n{asked.text}"),) if words else (asked,)
