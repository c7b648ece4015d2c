"""What a person can ask for at any time: a command, a button or plain words, on every channel."""

from collections.abc import Callable
from dataclasses import replace

from companion.conversation import check_ins, telling
from companion.conversation.answer import EXPORT, FORGET, Answer, plainly
from companion.conversation.answers import EVENING, MORNING
from companion.conversation.care import care_line
from companion.conversation.ground import Ground
from companion.conversation.voice import bubble
from companion.domain.change import Cancelled, MoodsDropped
from companion.domain.person import Settings
from companion.domain.reply import Bubble, Button
from companion.domain.turn import Turn
from companion.domain.understanding import Understanding

MENU = (
    ("start", "begin, or say hello again"),
    ("help", "what I can do"),
    ("settings", "when I write, how I sound, mood notes"),
    ("persona", "who I am, and why"),
    ("memory", "what I know about you"),
    ("upcoming", "what I plan to write first"),
    ("stop", "write first no more"),
    ("export", "everything in one file"),
    ("forget_me", "erase me"),
    ("privacy", "what is kept and why"),
    ("safety", "what I do in a crisis"),
    ("why", "why I said the last thing"),
)
"""The command table, as channels show it."""
ALWAYS = frozenset({"export", "forget_me", "privacy", "safety", "stop"})
"""What stays open to somebody who is not let in."""
_POLITE = ("please ", "hey ", "ok ", "okay ", "and ", "so ")


def asked_for(turn: Turn, ground: Ground, action: str) -> str:
    """The name of the command that this message is, `unknown` for one that does not exist, empty for none."""
    if action:
        return action.removeprefix("do:") if action.startswith("do:") else ""
    text = turn.understanding.text
    if text.startswith("/") and len(text) > 1:
        word = text[1:].split(maxsplit=1)[0].partition("@")[0].lower()
        return word if word in _ANSWERS else "unknown"
    return _in_plain_words(turn.understanding, ground)


def is_asked_for(heard: Understanding, ground: Ground) -> bool:
    """Whether these words ask for something that a command does."""
    return bool(_in_plain_words(heard, ground))


def _in_plain_words(heard: Understanding, ground: Ground) -> str:
    words = " ".join(token.word for token in heard.tokens)
    for polite in _POLITE:
        words = words.removeprefix(polite)
    words = words.removesuffix(" please")
    return next((name for name, phrases in ground.phrases.items() if words in phrases), "")


def take(turn: Turn, ground: Ground, action: str) -> Answer | None:
    """The answer to a command, or None when this is none."""
    if turn.state.awaiting == "forget":
        return _confirm_forget(turn, ground, action)
    name = asked_for(turn, ground, action)
    if not name:
        return None
    if name == "start" and turn.state.standing == "new":
        return None
    if turn.state.standing == "closed" and name not in ALWAYS:
        return None
    name, _, detail = name.partition(":")
    return _ANSWERS[name](turn, ground, detail)


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
    return plainly("command.start", state, bubble(turn, "hello_again"))


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
    told = bubble(turn, "settings_changed", **telling.settings(replace(turn, state=state)))
    return plainly("command.settings_changed", state, told)


def _mornings(turn: Turn, _: Ground, __: str) -> Answer:
    return _changed(turn, replace(turn.state.settings, writes_first=True, stopped=False, writes_at=MORNING))


def _evenings(turn: Turn, _: Ground, __: str) -> Answer:
    return _changed(turn, replace(turn.state.settings, writes_first=True, stopped=False, writes_at=EVENING))


def _moods_on(turn: Turn, _: Ground, __: str) -> Answer:
    state = replace(turn.state, settings=replace(turn.state.settings, mood_notes=True))
    return plainly("command.moods_on", state, bubble(turn, "consent_on"))


def _moods_off(turn: Turn, _: Ground, __: str) -> Answer:
    state = replace(turn.state, settings=replace(turn.state.settings, mood_notes=False))
    answer = plainly("command.moods_off", state, bubble(turn, "consent_off"))
    return replace(answer, changes=(MoodsDropped(),))


def _why_name(turn: Turn, _: Ground, __: str) -> Answer:
    key = "why_name" if turn.persona.name else "nameless"
    return plainly("command.why_name", turn.state, bubble(turn, key))


def _persona(turn: Turn, _: Ground, __: str) -> Answer:
    if not turn.persona.name:
        return plainly("command.persona", turn.state, bubble(turn, "nameless"))
    who = bubble(turn, "who", traits_text=telling.traits(turn.persona))
    return plainly("command.persona", turn.state, who)


def _memory(turn: Turn, _: Ground, __: str) -> Answer:
    known = telling.memory(turn)
    if not known:
        return plainly("command.memory", turn.state, bubble(turn, "memory_empty"))
    return plainly("command.memory", turn.state, Bubble(f"{bubble(turn, 'memory_intro').text}\n{known}"))


def _upcoming(turn: Turn, _: Ground, __: str) -> Answer:
    if not turn.memory.planned:
        return plainly("command.upcoming", turn.state, bubble(turn, "upcoming_empty"))
    lines = [telling.check_in(turn, check_in) for check_in in turn.memory.planned]
    buttons = tuple((Button(f"Cancel {line.split(':')[0]}"[:40], f"do:cancel:{check_in.id}"),)
                    for line, check_in in zip(lines, turn.memory.planned, strict=True))  # fmt: skip
    text = "\n".join((bubble(turn, "upcoming_intro").text, *lines))
    return plainly("command.upcoming", turn.state, Bubble(text, buttons=buttons))


def _cancel(turn: Turn, _: Ground, wanted: str) -> Answer:
    found = next((check_in for check_in in turn.memory.planned if check_in.id == wanted), None)
    if found is None:
        return plainly("command.cancel", turn.state, bubble(turn, "pressed_again"))
    state = check_ins.written(turn.state, found, turn.now, sent=False)
    answer = plainly("command.cancel", state, bubble(turn, "cancelled"))
    return replace(answer, changes=(Cancelled(found.id),))


def _stop(turn: Turn, _: Ground, __: str) -> Answer:
    state = replace(turn.state, settings=replace(turn.state.settings, stopped=True))
    told = replace(bubble(turn, "stopped"), buttons=((Button("You can write again", "do:resume"),),))
    return plainly("command.stop", state, told)


def _resume(turn: Turn, _: Ground, __: str) -> Answer:
    state = replace(turn.state, settings=replace(turn.state.settings, writes_first=True, stopped=False))
    return plainly("command.resume", state, bubble(turn, "resumed"))


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
    "memory": _memory,
    "upcoming": _upcoming,
    "cancel": _cancel,
    "stop": _stop,
    "resume": _resume,
    "mornings": _mornings,
    "evenings": _evenings,
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
