"""What a person can ask for at any time: a command, a button or plain words, on every channel."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta

from companion.conversation import asides, consent, days_told, granting, leafing, reminders, telling
from companion.conversation.answer import EXPORT, FORGET, Answer, plainly
from companion.conversation.answers import EVENING, MORNING
from companion.conversation.care import care_line
from companion.conversation.ground import Ground
from companion.conversation.places import valid_zone
from companion.conversation.planning import manners
from companion.conversation.planning.walls import ALWAYS as ALWAYS_OPEN
from companion.conversation.planning.walls import EVENINGS, MORNINGS
from companion.conversation.planning.wish import GENERIC, family
from companion.conversation.voice import bubble
from companion.domain.change import Cancelled, MoodsDropped
from companion.domain.person import Settings
from companion.domain.reply import Bubble, Button
from companion.domain.turn import Turn
from companion.domain.understanding import Understanding

ALWAYS = frozenset({"export", "forget_me", "privacy", "safety", "stop"})
"""What stays open to somebody who is not let in."""
STEPS = (1, 2, 4, 7, 14)
"""Days between two greetings, from often to seldom."""
_POLITE = ("please ", "hey ", "ok ", "okay ", "and ", "so ")


def asked_for(turn: Turn, ground: Ground, action: str) -> str:
    """The name of the command that this message is, `unknown` for one that does not exist, empty for none."""
    if action:
        return action.removeprefix("do:") if action.startswith("do:") else ""
    text = turn.understanding.text
    if text.startswith("/"):
        word = "".join(text[1:].split(maxsplit=1)[:1]).partition("@")[0].lower()
        return _typed(word, text) if word in _ANSWERS else "unknown"
    return _in_plain_words(turn.understanding, ground) or _consented(turn)


def _typed(word: str, text: str) -> str:
    """The command with the number that was typed behind it, if one was."""
    number = text.split(maxsplit=1)[1:]
    return f"{word}:{number[0].strip()}" if number and number[0].strip().isdecimal() else word


def is_asked_for(heard: Understanding, ground: Ground) -> bool:
    """Whether these words ask for something that a command does."""
    return bool(_in_plain_words(heard, ground))


def _in_plain_words(heard: Understanding, ground: Ground) -> str:
    words = " ".join(token.word for token in heard.tokens)
    for polite in _POLITE:
        words = words.removeprefix(polite)
    words = words.removesuffix(" please")
    return ground.phrases.get(words, "")


def _consented(turn: Turn) -> str:
    """The yes to notes on moods and health, given or taken back; in the first talk it is asked for by itself."""
    return consent.wished(turn.understanding.text) if turn.state.standing == "friend" else ""


def take(turn: Turn, ground: Ground, action: str) -> Answer | None:
    """The answer to a command, or None when this is none."""
    if turn.state.awaiting == "forget":
        return _confirm_forget(turn, ground, action)
    waiting = granting.awaited(turn, action)
    if waiting is not None:
        return waiting
    if turn.state.awaiting:
        turn = replace(turn, state=replace(turn.state, awaiting=""))
    name = asked_for(turn, ground, action)
    if not name:
        return _wished(turn, ground) if turn.state.standing in granting.STANDINGS else None
    if name == "start" and turn.state.standing == "new":
        return None
    if turn.state.standing == "closed" and name not in ALWAYS:
        return None
    name, _, detail = name.partition(":")
    return _ANSWERS[name](turn, ground, detail)


def _wished(turn: Turn, ground: Ground) -> Answer | None:
    return (None if turn.unkept else granting.take(turn, ground)) or asides.take(turn)


def _confirm_forget(turn: Turn, ground: Ground, action: str) -> Answer | None:
    words = " ".join(token.word for token in turn.understanding.tokens)
    state = replace(turn.state, awaiting="")
    if action == "do:forget_yes" or words in (
        "yes",
        "yes please",
        "yes erase",
        "yes erase everything",
        "sure",
        "do it",
    ):
        return _forget_yes(replace(turn, state=state), ground, "")
    if action == "do:forget_no" or turn.understanding.act == "no":
        return plainly("command.forget_kept", state, bubble(turn, "forget_kept"))
    kept = take(replace(turn, state=state), ground, action)
    return kept or plainly("command.forget_kept", state, bubble(turn, "forget_kept"))


def _start(turn: Turn, _: Ground, __: str) -> Answer:
    settings = replace(turn.state.settings, stopped=False)
    state = replace(turn.state, settings=settings)
    key = "resume" if state.standing == "onboarding" else "hello_again"
    return plainly("command.start", state, bubble(turn, key))


def _line(key: str) -> Callable[[Turn, Ground, str], Answer]:
    def answer(turn: Turn, _: Ground, __: str) -> Answer:
        return plainly(f"command.{key}", turn.state, bubble(turn, key))

    return answer


def _care(key: str) -> Callable[[Turn, Ground, str], Answer]:
    def answer(turn: Turn, ground: Ground, _: str) -> Answer:
        return plainly(f"command.{key}", turn.state, Bubble(care_line(turn, ground.care, key)))

    return answer


def _settings(turn: Turn, _: Ground, __: str) -> Answer:
    told = bubble(turn, "settings", **telling.settings(turn))
    return plainly("command.settings", turn.state, replace(told, buttons=_settings_buttons(turn.state.settings)))


def _settings_buttons(settings: Settings) -> tuple[tuple[Button, ...], ...]:
    writing = (
        Button("Write in the morning", "do:mornings"),
        Button("Write in the evening", "do:evenings"),
        Button("Never write first", "do:stop"),
    )
    moods = Button("No mood notes", "do:moods_off") if settings.mood_notes else Button("Mood notes: yes", "do:moods_on")
    return (writing, (moods,))


def _changed(turn: Turn, settings: Settings) -> Answer:
    state = replace(turn.state, settings=settings)
    if settings.writes_first and not valid_zone(settings.zone):
        return plainly("command.settings_changed", replace(state, awaiting="zone"), bubble(turn, "zone_needed"))
    told = bubble(turn, "settings_changed", **telling.settings(replace(turn, state=state)))
    return plainly("command.settings_changed", state, told)


def _mornings(turn: Turn, _: Ground, __: str) -> Answer:
    return _changed(turn, _writing(turn, MORNING, MORNINGS))


def _evenings(turn: Turn, _: Ground, __: str) -> Answer:
    return _changed(turn, _writing(turn, EVENING, EVENINGS))


def _any_time(turn: Turn, _: Ground, __: str) -> Answer:
    return _changed(turn, _writing(turn, turn.state.settings.writes_at, ALWAYS_OPEN))


def _writing(turn: Turn, at: time, hours: tuple[time, time]) -> Settings:
    """The settings with a yes to writing first at that time, and only in those hours."""
    opened, closed = hours
    given = turn.state.settings
    return replace(given, writes_first=True, stopped=False, writes_at=at, open_from=opened, open_to=closed)


def _moods_on(turn: Turn, _: Ground, __: str) -> Answer:
    state = replace(turn.state, settings=replace(turn.state.settings, mood_notes=True))
    return plainly("command.moods_on", state, bubble(turn, "consent_on"))


def _moods_off(turn: Turn, _: Ground, __: str) -> Answer:
    state = replace(turn.state, settings=replace(turn.state.settings, mood_notes=False))
    changes, state = granting.without_private(replace(turn, state=state))
    answer = plainly("command.moods_off", state, bubble(turn, "consent_off"))
    return replace(answer, changes=(MoodsDropped(), *changes))


def _why_name(turn: Turn, _: Ground, __: str) -> Answer:
    key = "why_name" if turn.persona.name else "nameless"
    return plainly("command.why_name", turn.state, bubble(turn, key))


def _persona(turn: Turn, _: Ground, __: str) -> Answer:
    if not turn.persona.name:
        return plainly("command.persona", turn.state, bubble(turn, "nameless"))
    who = bubble(turn, "who", traits_text=telling.traits(turn.persona))
    return plainly("command.persona", turn.state, who)


def _upcoming(turn: Turn, _: Ground, __: str) -> Answer:
    settings = turn.state.settings
    if not turn.memory.planned and settings.writes_first and not settings.stopped and not valid_zone(settings.zone):
        return plainly("command.upcoming", replace(turn.state, awaiting="zone"), bubble(turn, "zone_needed"))
    if not turn.memory.planned:
        return plainly("command.upcoming", turn.state, bubble(turn, "upcoming_empty"))
    coming = sorted(turn.memory.planned, key=lambda check_in: check_in.due)
    lines = [telling.check_in(turn, check_in) for check_in in coming]
    buttons = tuple((Button(f"Cancel {line.partition(': ')[0]}"[:40], f"do:cancel:{check_in.id}"),)
                    for line, check_in in zip(lines, coming, strict=True))  # fmt: skip
    text = "\n".join((bubble(turn, "upcoming_intro").text, *lines))
    return plainly("command.upcoming", turn.state, Bubble(text, buttons=buttons))


def _cancel(turn: Turn, _: Ground, wanted: str) -> Answer:
    found = next((check_in for check_in in turn.memory.planned if check_in.id == wanted), None)
    if found is None:
        return plainly("command.cancel", turn.state, bubble(turn, "pressed_again"))
    state = reminders.off(turn.state, found, turn.now)
    answer = plainly("command.cancel", state, bubble(turn, "cancelled"))
    return replace(answer, changes=(Cancelled(found.id),))


def _unremind(turn: Turn, _: Ground, wanted: str) -> Answer:
    return reminders.cancel(turn, wanted)


def _snooze(turn: Turn, _: Ground, wanted: str) -> Answer:
    """A reminder is put off by an hour; where none was given lately, today's greeting is passed over."""
    if wanted:
        return _put_off(turn, wanted, reminders.HOUR)
    given = reminders.lately_given(turn.state, turn.now)
    return reminders.put_off(turn, given, turn.now + reminders.HOUR) if given else _not_today(turn)


def _tomorrow(turn: Turn, _: Ground, wanted: str) -> Answer:
    return _put_off(turn, wanted, timedelta(days=1))


def _put_off(turn: Turn, wanted: str, by: timedelta) -> Answer:
    found = reminders.named(turn.state, wanted)
    if found is None:
        return plainly("command.snooze", turn.state, bubble(turn, "pressed_again"))
    return reminders.put_off(turn, found, turn.now + by)


def _not_today(turn: Turn) -> Answer:
    """Nothing that is said only to say something is said today."""
    state = turn.state
    for check_in in turn.memory.planned:
        if family(check_in.slot) in GENERIC and check_in.due.astimezone(turn.now.tzinfo).date() == turn.now.date():
            state = manners.settled(state, check_in, turn.now, sent=False)
    return plainly("command.snooze", state, bubble(turn, "not_today"))


def _less_often(turn: Turn, _: Ground, __: str) -> Answer:
    days = turn.state.settings.every_days
    return _changed(turn, replace(turn.state.settings, every_days=next((step for step in STEPS if step > days), days)))


def _more_often(turn: Turn, _: Ground, __: str) -> Answer:
    days = turn.state.settings.every_days
    nearer = next((step for step in reversed(STEPS) if step < days), days)
    return _changed(turn, replace(turn.state.settings, every_days=nearer, writes_first=True, stopped=False))


def _stop(turn: Turn, _: Ground, __: str) -> Answer:
    settings = replace(turn.state.settings, stopped=True)
    held = tuple(replace(reminder, held=True) for reminder in turn.state.reminders)
    state = replace(turn.state, settings=settings, reminders=held)
    told = replace(bubble(turn, "stopped"), buttons=((Button("You can write again", "do:resume"),),))
    return plainly("command.stop", state, told)


def _resume(turn: Turn, _: Ground, __: str) -> Answer:
    settings = replace(turn.state.settings, writes_first=True, stopped=False)
    if not valid_zone(settings.zone):
        return _changed(turn, settings)
    return plainly("command.resume", replace(turn.state, settings=settings), bubble(turn, "resumed"))


def _export(turn: Turn, _: Ground, __: str) -> Answer:
    return replace(plainly("command.export", turn.state, bubble(turn, "export_ready")), wish=EXPORT)


def _forget_me(turn: Turn, _: Ground, __: str) -> Answer:
    buttons = ((Button("Yes, erase everything", "do:forget_yes"), Button("No, keep it", "do:forget_no")),)
    asked = replace(bubble(turn, "forget_ask"), buttons=buttons)
    return plainly("command.forget_me", replace(turn.state, awaiting="forget"), asked)


def _forget_yes(turn: Turn, _: Ground, __: str) -> Answer:
    return replace(plainly("command.forget_yes", turn.state, bubble(turn, "forgotten")), wish=FORGET)


def _why(turn: Turn, _: Ground, __: str) -> Answer:
    said = turn.memory.last_said
    if said is None or said.why is None:
        return plainly("command.why", turn.state, bubble(turn, "why_none"))
    told = f"{bubble(turn, 'why_intro').text}\n{telling.why(said, said.why)}"
    return plainly("command.why", turn.state, Bubble(told))


_ANSWERS: dict[str, Callable[[Turn, Ground, str], Answer]] = {
    "start": _start,
    "help": _line("help"),
    "settings": _settings,
    "persona": _persona,
    "why_name": _why_name,
    **leafing.ANSWERS,
    **granting.ANSWERS,
    **days_told.ANSWERS,
    "upcoming": _upcoming,
    "cancel": _cancel,
    "unremind": _unremind,
    "snooze": _snooze,
    "tomorrow": _tomorrow,
    "less_often": _less_often,
    "more_often": _more_often,
    "stop": _stop,
    "resume": _resume,
    "mornings": _mornings,
    "evenings": _evenings,
    "any_time": _any_time,
    "moods_on": _moods_on,
    "moods_off": _moods_off,
    "export": _export,
    "forget_me": _forget_me,
    "forget_yes": _forget_yes,
    "forget_no": _line("forget_kept"),
    "privacy": _care("privacy"),
    "safety": _care("safety"),
    "why": _why,
    "unknown": _line("unknown_command"),
}
