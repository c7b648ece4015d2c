"""One talk as somebody has it: a greeting, a few things that come to mind, now and then a command, a goodbye."""

from collections.abc import Iterator

from companion.domain.message import Kind
from companion.simulation.lives.dice import Dice
from companion.simulation.lives.somebody import Somebody
from companion.simulation.lives.wording import Wording
from companion.testing.passages import Presses, Repeats, Says

Deed = Says | Presses | Repeats
TOPICS = (
    "work", "work", "family", "family", "friends", "friends", "partner", "pet", "food", "weather", "sleep", "leisure",
    "leisure", "hobby", "home", "home", "out", "out", "body", "money", "glad", "low", "angry", "thoughts", "thoughts", "facts",
)  # fmt: skip
"""What people talk about of themselves, the commoner things more than once."""
ASIDES = (
    "about_you",
    "about_you",
    "about_you",
    "recall",
    "thanks",
    "praise",
    "about_world",
    "dodge",
    "correct",
    "insult",
    "odd",
)
"""What they say about the talk itself, or about the companion."""
WORDLESS = (
    Kind.STICKER,
    Kind.STICKER,
    Kind.PHOTO,
    Kind.PHOTO,
    Kind.VOICE,
    Kind.REACTION,
    Kind.EDIT,
    Kind.CONTACT,
    Kind.POLL,
)
SETTINGS = ("Write in the morning", "Write in the evening", "No mood notes", "Mood notes: yes", "Never write first")
"""Buttons under the settings."""
_MORNING, _EVENING = 10, 17
_LONGEST_BIT = 3


def talk(who: Somebody, words: Wording, dice: Dice, turns: int, hour: int) -> Iterator[Deed]:
    """So many turns of small talk, begun and ended as this person does."""
    if dice.happens(who.habits.greets):
        yield Says(words.line(_greeting(dice, hour)))
    while turns > 0:
        for deed in _bit(words, dice):
            yield deed
            turns -= 1
    if dice.happens(who.habits.leaves):
        yield from _goodbye(words, dice)


def _greeting(dice: Dice, hour: int) -> str:
    if hour < _MORNING and dice.happens(60):
        return "greet_morning"
    return "greet_evening" if hour >= _EVENING and dice.happens(50) else "greet"


def _goodbye(words: Wording, dice: Dice) -> Iterator[Deed]:
    if dice.happens(20):
        yield Says(words.line("thanks"))
    yield Says(words.line("goodbye"))
    if dice.happens(10):
        yield Says(words.line("goodbye"))


def _bit(words: Wording, dice: Dice) -> Iterator[Deed]:
    """One thing that comes to mind, and what follows from it."""
    kind = dice.between(1, 100)
    if kind <= 72:
        yield from told(words, dice, dice.pick(TOPICS))
    elif kind <= 90:
        yield Says(words.line(dice.pick(ASIDES)))
    elif kind <= 95:
        yield from _command(words, dice)
    else:
        yield _wordless(words, dice)
    if dice.happens(1):
        yield Repeats()


def told(words: Wording, dice: Dice, group: str) -> Iterator[Deed]:
    """A thing told in one line or a few."""
    yield Says(words.line(group))
    for _ in range(dice.between(0, _LONGEST_BIT)):
        yield Says(words.line("more" if dice.happens(45) else group))


def _wordless(words: Wording, dice: Dice) -> Deed:
    kind = dice.pick(WORDLESS)
    return Says(words.line("caption") if kind is Kind.PHOTO else "", kind)


def _command(words: Wording, dice: Dice) -> Iterator[Deed]:
    """Something asked of the program, typed or in plain words, and perhaps a button under it."""
    if dice.happens(40):
        yield Says(words.line("plain"))
        return
    typed = words.line("typed")
    yield Says(typed)
    if typed == "/settings" and dice.happens(60):
        yield Presses(dice.pick(SETTINGS))
    if dice.happens(10):
        yield Presses("You can write again")


def first_talk(who: Somebody, words: Wording, dice: Dice) -> Iterator[Deed]:
    """The first talk: in words or by buttons, some of its questions dodged at first."""
    yield Says(words.first("hello"))
    for question, buttons in _QUESTIONS.items():
        if dice.happens(15):
            yield Says(words.first("dodge"))
        if buttons and dice.happens(50):
            yield Presses(dice.pick(buttons))
        elif question == "zone" and dice.happens(30):
            yield Says("", Kind.LOCATION, who.home.lat, who.home.lon)
        else:
            yield Says(words.first(question))


_QUESTIONS: dict[str, tuple[str, ...]] = {
    "age": ("Yes",),
    "name": (),
    "about": (),
    "sound": ("Warm", "Dry", "Calm", "Lively"),
    "zone": (),
    "confirm": ("Yes",),
    "writes_first": ("Mornings", "Evenings", "No, I'll start"),
    "consent": ("Yes, you may", "Rather not"),
}
"""The questions in their order, with the buttons that answer them."""
