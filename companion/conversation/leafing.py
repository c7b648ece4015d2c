"""/memory: leafing through what is known, and forgetting, correcting or pinning one thing of it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from companion.conversation.answer import Answer, plainly
from companion.conversation.forgetting import Gone, forget
from companion.conversation.ground import Ground
from companion.conversation.notes import PAGE, Known, Note, label, notes, page, pages
from companion.conversation.putting_right import moved, new_value, put_right
from companion.conversation.voice import bubble
from companion.domain.change import Amended, Change, Forgotten, Learned, Retracted
from companion.domain.memory import Event, Fact
from companion.domain.person import PersonState
from companion.domain.reply import Bubble, Button
from companion.domain.turn import Turn

ROW = 4
"""Numbers in one row of buttons."""
MOST_ASKED = 4
"""Things that are offered at once when it is asked which one is meant."""
CORRECTING = "correct:"
"""What `awaiting` begins with while the right value is waited for; the id follows."""
_NUMBERED = "do:note:"
_LEAVES = frozenset(
    ("cancel", "nothing", "never mind", "nevermind", "leave it", "no", "stop", "forget it", "keep it", "it's fine")
)
Buttons = tuple[tuple[Button, ...], ...]


def all_notes(turn: Turn) -> tuple[Note, ...]:
    """Everything known, numbered."""
    return notes(turn.memory, turn.now, turn.state.settings.zone)


def memory(turn: Turn, _: Ground, detail: str) -> Answer:
    """The page of that number, or the note when it is typed as `/memory 3`; the first page for anything else."""
    shown = all_notes(turn)
    if not shown:
        return plainly("command.memory", turn.state, bubble(turn, "memory_empty"))
    if detail.startswith("page:"):
        return _page(turn, shown, int(detail.removeprefix("page:")))
    return _numbered_now(turn, detail) if detail.isdecimal() else _page(turn, shown, 1)


def _page(turn: Turn, shown: Sequence[Note], number: int) -> Answer:
    many = pages(shown)
    number = min(max(number, 1), many)
    here = page(shown, number)
    of_many = f" ({number}/{many})" if many > 1 else ""
    intro = f"{bubble(turn, 'memory_intro').text}{of_many}"
    text = "\n".join((intro, *_lines(here), bubble(turn, "memory_hint").text))
    return plainly("command.memory", turn.state, Bubble(text, buttons=(*_numbers(here), *_turning(number, many))))


def _lines(here: Sequence[Note]) -> list[str]:
    lines: list[str] = []
    heading = ""
    for note in here:
        if note.heading != heading:
            heading = note.heading
            lines.append(heading)
        lines.append(f"{note.number}. {note.line}")
    return lines


def _numbers(here: Sequence[Note]) -> Buttons:
    buttons = tuple(Button(str(note.number), f"{_NUMBERED}{note.number}:{note.known.id}") for note in here)
    return tuple(buttons[start : start + ROW] for start in range(0, len(buttons), ROW))


def _turning(number: int, many: int) -> Buttons:
    back = (Button("‹ Back", f"do:memory:page:{number - 1}"),) if number > 1 else ()
    more = (Button("More ›", f"do:memory:page:{number + 1}"),) if number < many else ()
    return ((*back, *more),) if back or more else ()


def numbered(turn: Turn, ground: Ground, verb: str, number: str) -> Answer:
    """What is done with the note of this number, as it was shown last; a number not shown lately is shown first."""
    found = _shown_as(turn, number)
    if found is not None:
        return _DONE[verb](turn, ground, found)
    return _numbered_now(turn, number)


def _numbered_now(turn: Turn, number: str) -> Answer:
    note = next((note for note in all_notes(turn) if str(note.number) == number), None)
    return _show(turn, note.known) if note else _gone(turn)


def _shown_as(turn: Turn, number: str) -> str | None:
    """The id of what last stood under this number on a page."""
    begins = f"{_NUMBERED}{number}:"
    keys = (key for key in reversed(turn.state.keys) if key.action.startswith(begins))
    return next((key.action.removeprefix(begins) for key in keys), None)


def find(turn: Turn, name: str) -> Known | None:
    """The fact or event of this id, if it is still held."""
    fact = next((one for one in turn.memory.facts if one.id == name and one.retracted_at is None), None)
    return fact or next((one for one in turn.memory.events if one.id == name), None)


def note(turn: Turn, _: Ground, detail: str) -> Answer:
    """One thing known with what can be done with it; `detail` is its id, behind its number where it has one."""
    known = find(turn, detail.rpartition(":")[2])
    return _show(turn, known) if known else _gone(turn)


def _gone(turn: Turn) -> Answer:
    return plainly("command.note_gone", turn.state, bubble(turn, "note_gone"))


def _show(turn: Turn, known: Known) -> Answer:
    line = next(note.line for note in all_notes(turn) if note.known.id == known.id)
    told = line if isinstance(known, Fact) else f"{line}\n“{known.evidence}”"
    whose = f"{known.subject}\n" if isinstance(known, Fact) and known.subject != "user" else ""
    return plainly("command.note", _touching(turn.state, known), Bubble(f"{whose}{told}", buttons=_deeds(known)))


def _deeds(known: Known) -> Buttons:
    deeds = (Button("Forget", f"do:note_forget:{known.id}"), Button("Correct", f"do:note_correct:{known.id}"))
    back = (Button("‹ All notes", "do:memory"),)
    if isinstance(known, Event) or not known.current:
        return (deeds, back)
    pin = Button("Unpin", f"do:note_unpin:{known.id}") if known.pinned else Button("Pin", f"do:note_pin:{known.id}")
    return ((*deeds, pin), back)


def _touching(state: PersonState, known: Known) -> PersonState:
    return replace(state, touched=(known.id,))


def forget_one(turn: Turn, _: Ground, name: str) -> Answer:
    """The thing of this id is forgotten, with the sentences behind it."""
    known = find(turn, name)
    if known is None:
        return _gone(turn)
    return forgotten(turn, Gone((known,)) if isinstance(known, Fact) else Gone(events=(known,)))


def forgotten(turn: Turn, gone: Gone) -> Answer:
    """All this is forgotten, and said so without a word of it."""
    changes, state = forget(turn, gone)
    return replace(plainly("command.let_go", state, bubble(turn, "let_go")), changes=changes)


def _pinning(pinned: bool) -> Callable[[Turn, Ground, str], Answer]:
    def answer(turn: Turn, _: Ground, name: str) -> Answer:
        known = find(turn, name)
        if not isinstance(known, Fact):
            return _gone(turn)
        key = "pinned" if pinned else "unpinned"
        told = plainly(f"command.{key}", _touching(turn.state, known), bubble(turn, key))
        return replace(told, changes=(Amended(replace(known, pinned=pinned)),))

    return answer


def correct(turn: Turn, _: Ground, name: str) -> Answer:
    """It is asked what the thing of this id should be, and the next message is the answer."""
    known = find(turn, name)
    if known is None:
        return _gone(turn)
    buttons = ((Button("Leave it", "do:note_left"),),)
    asked = replace(bubble(turn, "correct_ask"), buttons=buttons)
    return plainly("command.correct", replace(_touching(turn.state, known), awaiting=f"{CORRECTING}{name}"), asked)


def awaited(turn: Turn) -> Answer | None:
    """The answer to a message that was waited for as the right value, or None when none was; `turn` waits no more."""
    known = find(turn, turn.state.awaiting.removeprefix(CORRECTING))
    turn = replace(turn, state=replace(turn.state, awaiting=""))
    text = turn.understanding.text
    if known is None or turn.understanding.act.startswith("question") or not text.strip() or text.startswith("/"):
        return None
    if " ".join(token.word for token in turn.understanding.tokens) in _LEAVES:
        return _left(turn)
    return corrected(turn, known, text) or plainly("command.correct", turn.state, _unclear(turn, known))


def _unclear(turn: Turn, known: Known) -> Bubble:
    return replace(bubble(turn, "correct_unclear"), buttons=((Button("Correct", f"do:note_correct:{known.id}"),),))


def _left(turn: Turn, *_: object) -> Answer:
    return plainly("command.left", turn.state, bubble(turn, "left"))


def corrected(turn: Turn, known: Known, text: str) -> Answer | None:
    """The answer after which the thing is what these words say; None where they do not say it."""
    changes: tuple[Change, ...] = ()
    state = turn.state
    if isinstance(known, Event):
        changes = moved(turn, known)
    elif value := new_value(turn, text, known):
        changes = put_right(turn, known, value)
        state = replace(state, touched=tuple(change.fact.id for change in changes if isinstance(change, Learned)))
        state = replace(state, name=value) if (known.subject, known.relation) == ("user", "name") else state
    return replace(plainly("command.put_right", state, bubble(turn, "put_right")), changes=changes) if changes else None


def taken_back(turn: Turn, meant: Sequence[Known]) -> Answer:
    """The answer after which none of these was ever true; an event is forgotten."""
    facts = tuple(Retracted(known.id, turn.now) for known in meant if isinstance(known, Fact))
    events = tuple(known.id for known in meant if isinstance(known, Event))
    changes: tuple[Change, ...] = (*facts, Forgotten(events=events)) if events else facts
    state = replace(turn.state, touched=())
    return replace(plainly("command.put_right", state, bubble(turn, "put_right")), changes=changes)


def which(turn: Turn, key: str, deed: str, offered: Sequence[Known]) -> Answer:
    """It is asked which of these is meant, with a button for each; `deed` is what is done with the one pressed."""
    buttons = tuple((Button(label(one)[:40], f"do:{deed}:{one.id}"),) for one in offered[:MOST_ASKED])
    leave = ((Button("Nothing, leave it", "do:note_left"),),)
    return plainly(f"command.{key}", turn.state, replace(bubble(turn, key), buttons=(*buttons, *leave)))


def latest(turn: Turn) -> tuple[Known, ...]:
    """What was told last, the newest first."""
    known: list[Known] = [*turn.memory.current, *turn.memory.events]
    return tuple(sorted(known, key=lambda one: one.said_at, reverse=True)[:PAGE])


_PIN, _UNPIN = _pinning(True), _pinning(False)
_DONE: dict[str, Callable[[Turn, Ground, str], Answer]] = {
    "show": note,
    "open": note,
    "pin": _PIN,
    "unpin": _UNPIN,
    **dict.fromkeys(("forget", "delete", "erase", "remove"), forget_one),
    **dict.fromkeys(("correct", "change", "fix"), correct),
}
ANSWERS: dict[str, Callable[[Turn, Ground, str], Answer]] = {
    "memory": memory,
    "note": note,
    "note_forget": forget_one,
    "note_pin": _PIN,
    "note_unpin": _UNPIN,
    "note_correct": correct,
    "note_left": _left,
}
"""What the buttons under a page and under a note do."""
