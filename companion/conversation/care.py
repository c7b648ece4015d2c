"""Care: decides before any engine and vets after any engine; its words are the program's own.

Nothing here claims to heal; it says what this is, where help is to be had, and stays.
"""

import re
from datetime import datetime, timedelta

from companion.conversation.answer import Answer, plainly
from companion.conversation.ground import CareTexts, Ground, Helpline
from companion.conversation.rendering import within
from companion.conversation.signs import is_wordless
from companion.conversation.vetting import claims_to_be_human, clings, unrendered
from companion.conversation.voice import choose_line
from companion.domain.person import PersonState
from companion.domain.quick import replace
from companion.domain.reply import Bubble, Reply, Why
from companion.domain.turn import Turn

ADULT = 18
DISCLOSE_EVERY = timedelta(hours=3)
AFTERCARE = 6
"""Turns after help was named in which what comes without words is asked about gently."""
BRIEF = 9
"""Words of a message that may be no more than a way out of what was just said."""

_HARD = {
    ("suicide", "self"): "suicide",
    ("self_harm", "self"): "self_harm",
    ("eating_disorder", "self"): "eating_disorder",
    ("abuse", "self"): "abuse",
    ("medical", "self"): "medical",
    ("violence", "self"): "violence",
    ("suicide", "other"): "friend",
    ("self_harm", "other"): "friend",
    ("abuse", "other"): "abuse",
    ("medical", "other"): "medical_other",
    ("violence", "other"): "violence",
}
REFERRALS = frozenset(f"care.{key}" for key in {*_HARD.values(), "overdose", "suicide_soft", "friend_other"})
"""The rules of the answers that name help to somebody in danger, or beside somebody who is."""
_STILL_OPEN = frozenset(f"care.{key}" for key in ("suicide", "self_harm", "suicide_soft", "overdose", "brief"))
"""The rules of the answers after which a brief word says little about how somebody is."""
_BRIEF = frozenset("apology backchannel laughter thanks greeting question_you".split())
_TAKEN_BACK = re.compile(
    r"\b(?:kidding|joking|jk|never ?mind|nvm|(?:forget|ignore|scratch) (?:it|that|this|me|i|what)|"
    r"(?:didn't|don't|did not|do not) (?:really |actually )?mean (?:it|that)|(?:don't|do not) worry|"
    r"shouldn't have (?:said|told|written)|(?:i'm|im|i am) (?:fine|ok|okay|good|all right|alright))\b",
    re.IGNORECASE,
)
"""What takes a word back, or plays it down."""
_TAKEN = frozenset("pill pills tablet tablets overdose overdosed overdosing od medication meds insulin".split())
_HEARD = {
    "heard_before": (
        "tried to kill", "tried to end", "tried to hang", "tried to die", "tried to overdose", "tried to take my",
        "attempted suicide", "suicide attempt", "my attempt", "attempted again", "almost killed", "nearly killed",
        "almost did it", "nearly did it",
    ),
    "heard_close": tuple("pill pills tablet tablets rope noose gun knife blade razor bridge roof ledge tracks".split()),
    "heard_soon": (
        "tonight", "tomorrow", "today", "right now", "soon", "this weekend", "on monday", "on tuesday", "on wednesday",
        "on thursday", "on friday", "on saturday", "on sunday",
    ),
    "heard_wish": tuple("die dying dead death live living alive exist wake suicide suicidal kill killed killing".split()),
}  # fmt: skip
"""What the first sentence about suicide answers to: the first of these of which something was said."""


def urgent(turn: Turn, ground: Ground) -> Answer | None:
    """The answer to a sign of danger, which stands above everything; None when there is none."""
    return _at_risk(turn, ground) if turn.understanding.risk.level != "none" else None


def take(turn: Turn, ground: Ground) -> Answer | None:
    """The answer about age, about being a program, and after a crisis; None when it is about none of these."""
    heard = turn.understanding
    if heard.age is not None and heard.age < ADULT and turn.state.standing != "closed":
        return close(turn, ground)
    if turn.state.standing == "closed":
        return _closed(turn, ground)
    if heard.asks_if_human:
        return replace(_said(turn, ground, "human"), discloses=True)
    key = _after(turn)
    return _said(turn, ground, key) if key else None


def _after(turn: Turn) -> str:
    """The line for what comes after a crisis: a no, a word taken back, a brief word, a sign; empty for anything else."""
    if _says_no(turn) and turn.state.turn - turn.state.distress_turn <= 1:
        return "follow_up"
    if is_wordless(turn):
        return "shown" if _was_said(turn, REFERRALS, AFTERCARE) else ""
    if turn.understanding.text.startswith("/") or not _was_said(turn, _STILL_OPEN, 1):
        return ""
    return _brushed_off(turn)


def _brushed_off(turn: Turn) -> str:
    """The line for a few words that would make light of what was just said, so that nothing light is answered."""
    heard = turn.understanding
    if len(heard.tokens) > BRIEF:
        return ""
    if _TAKEN_BACK.search(heard.text):
        return "follow_up"
    return "brief" if heard.act in _BRIEF and not heard.frames else ""


def _was_said(turn: Turn, rules: frozenset[str], turns: int) -> bool:
    """Whether one of these was the answer in the last so many turns."""
    said = (moment for moment in turn.memory.talk if moment.turn >= turn.state.turn - turns)
    return any(moment.why is not None and moment.why.rule in rules for moment in said)


def _says_no(turn: Turn) -> bool:
    """Whether the message, or its first sentence, is a no."""
    heard = turn.understanding
    return "no" in (heard.act, *(sentence.act for sentence in heard.sentences[:1]))


def close(turn: Turn, ground: Ground) -> Answer:
    """Kindly over: this is for adults. It stays over, whatever is said later."""
    answer = _said(turn, ground, "minor")
    settings = replace(turn.state.settings, writes_first=False)
    return replace(
        answer, state=replace(answer.state, standing="closed", adult=False, settings=settings), discloses=True
    )


def care_line(turn: Turn, care: CareTexts, key: str) -> str:
    """One of the program's own lines, with the help of the person's country in it."""
    helpline = care.helplines.get(turn.state.settings.country or "", care.fallback)
    values = {
        "help": help_text(helpline),
        "emergency": helpline.emergency,
        "youth": helpline.youth or help_text(helpline),
    }
    if key == "suicide":
        values["heard"] = _heard(turn, care)
    return choose_line(care.lines[key], turn, f"care.{key}", **values, kept=_kept(turn))


def _heard(turn: Turn, care: CareTexts) -> str:
    """The sentence that answers what was said, before any number."""
    line = f" {' '.join(token.word for token in turn.understanding.tokens)} "
    key = next((key for key, phrases in _HEARD.items() if any(f" {one} " in line for one in phrases)), "heard")
    return choose_line(care.lines[key], turn, f"care.{key}")


def help_text(helpline: Helpline) -> str:
    """Whom to call and where to text, in one phrase."""
    ways = [f"call {helpline.call}" if helpline.call else "", f"text {helpline.text}" if helpline.text else ""]
    if not helpline.text and helpline.chat:
        ways.append(f"chat at {helpline.chat}")
    joined = ", ".join(way for way in ways if way)
    return f"{helpline.name}: {joined}" if helpline.name else joined


def _kept(turn: Turn) -> str:
    memory = turn.memory
    facts, dates, notes = len(memory.current), len(memory.events), len(memory.moods)
    return f"{_counted(facts, 'fact')}, {_counted(dates, 'date')} and {_counted(notes, 'mood note')}"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _at_risk(turn: Turn, ground: Ground) -> Answer:
    key = _line_for(turn)
    answer = _said(turn, ground, key)
    return replace(answer, state=replace(answer.state, distress_turn=turn.state.turn), discloses=key != "suicide_soft")


def _line_for(turn: Turn) -> str:
    """Which line answers the risk: by its kind, how plain it is and about whom."""
    risk = turn.understanding.risk
    if risk.level == "soft" and risk.who == "self" and risk.kind in ("suicide", "self_harm", "other"):
        return "suicide_soft"
    taken = any(token.word in _TAKEN for token in turn.understanding.tokens)
    if (risk.kind, risk.who) == ("medical", "self") and taken:
        return "overdose"
    return _HARD.get((risk.kind, risk.who), "suicide_soft" if risk.who == "self" else "friend_other")


def _said(turn: Turn, ground: Ground, key: str) -> Answer:
    return plainly(f"care.{key}", turn.state, Bubble(care_line(turn, ground.care, key)))


def _closed(turn: Turn, ground: Ground) -> Answer:
    """A word once a day, silence for the rest; the ways out (/export, /forget_me, /privacy) are commands."""
    told = turn.state.disclosed_at
    if told is not None and told.astimezone(turn.now.tzinfo).date() == turn.now.date():
        return Answer(Reply(why=Why(engine="companion", rule="care.closed")), turn.state)
    return replace(_said(turn, ground, "minor_again"), discloses=True)


def is_due(state: PersonState, now: datetime) -> bool:
    """Whether it is time to say again that this is a program: once a local day, and after three hours of talk."""
    told = state.disclosed_at
    if told is None:
        return True
    return told.astimezone(now.tzinfo).date() != now.date() or now - told >= DISCLOSE_EVERY


def disclosed(turn: Turn, ground: Ground, answer: Answer) -> Answer:
    """The answer with the day's word that this is a program, where it is due and not said already."""
    if not answer.reply.bubbles or not (answer.discloses or is_due(turn.state, turn.now)):
        return answer
    state = replace(answer.state, disclosed_at=turn.now)
    if answer.discloses:
        return replace(answer, state=state)
    return replace(answer, state=state, reply=answer.reply.with_bubbles(_telling(turn, ground, answer.reply.bubbles)))


def _telling(turn: Turn, ground: Ground, bubbles: tuple[Bubble, ...]) -> tuple[Bubble, ...]:
    """The bubbles with a disclosure after the last, in one of its own where that is full."""
    *before, last = bubbles
    disclosure = care_line(turn, ground.care, "disclosure")
    together = f"{last.text}\n\n{disclosure}"
    if within(together) != together:
        return (*bubbles, Bubble(disclosure))
    return (*before, replace(last, text=together))


def vet(turn: Turn, ground: Ground, reply: Reply) -> Reply:
    """The reply, or what may be said instead; a replaced reply loses its effects."""
    text = reply.text
    farewell = turn.understanding.act == "farewell"
    if farewell and ("?" in text or clings(text) or len(reply.bubbles) > 1):
        return _instead(turn, ground, reply, "farewell")
    if claims_to_be_human(text) or clings(text) or unrendered(text):
        return _instead(turn, ground, reply, "quiet")
    return reply


def _instead(turn: Turn, ground: Ground, reply: Reply, key: str) -> Reply:
    said = Bubble(care_line(turn, ground.care, key))
    return Reply((said,), why=replace(reply.why, engine="companion", rule=f"care.{key}", parts=(reply.why.rule,)))
