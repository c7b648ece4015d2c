"""The texts of a pack's tables are found where they stand, and keys that nothing says are named."""

from pathlib import Path

from companion.packs import PackShelf
from companion.packs.texts import texts, unused
from tests.unit.packs.making import ALONE, CHILD, QUESTIONS, shelf, snapshot, write

LINES = '[lines]\nback = [\n  "Back \\"one\\".",\n  "Again.",\n]\nwho = ["I am {{ traits_text }}."]\n'


def test_every_text_is_found_at_its_line_and_column(tmp_path: Path) -> None:
    """Quotation marks inside do not hide it."""
    write(tmp_path, "mine", CHILD + LINES)
    found = {one.text: one for one in texts(shelf(tmp_path).snapshot("mine"))}
    assert (found['Back "one".'].line, found['Back "one".'].column) == (5, 4)
    assert (found["Again."].line, found["Again."].column) == (6, 4)
    assert {one.file for one in found.values()} == {"mine/persona.toml"}


def test_a_text_knows_what_it_may_name(tmp_path: Path) -> None:
    """Only the line that is filled with it."""
    write(tmp_path, "mine", CHILD + LINES)
    may = {one.text: one.may for one in texts(shelf(tmp_path).snapshot("mine"))}
    assert may["I am {{ traits_text }}."] == ("traits_text",)
    assert may["Again."] == ()


def test_questions_and_reasons_of_names_are_texts_too() -> None:
    """Everything the program says by itself."""
    found = {one.text for one in texts(snapshot("mine", persona=ALONE, questions=QUESTIONS))}
    assert {"It is short.", "Ask age?", "Again consent?", "One help."} <= found


def test_what_a_shape_says_is_a_text() -> None:
    """It is said as an answer to the open question."""
    text = '[[question]]\nid = "about"\n[[question.shapes]]\nheard = ["x"]\nsay = ["Noted, then."]\n'
    found = [one for one in texts(snapshot("mine", persona=ALONE, questions=text)) if one.text == "Noted, then."]
    assert [(one.file, one.line) for one in found] == [("mine/questions.toml", 5)]


def test_the_texts_of_a_parent_are_not_told_again(tmp_path: Path) -> None:
    """They are the parent's to mend."""
    write(tmp_path, "mine")
    assert texts(shelf(tmp_path).snapshot("mine")) == ()


def test_a_key_that_nothing_says_is_named_with_its_line() -> None:
    """A pack that stands alone may have any key, but it would never be heard."""
    made = snapshot("mine", persona=ALONE + 'goodbye = ["Bye."]\n')
    (key,) = unused(made)
    assert (key.text, key.line) == ("goodbye", ALONE.count("\n") + 1)


def test_shipped_packs_have_no_key_that_nothing_says() -> None:
    """Every line there can be heard."""
    packs = PackShelf()
    assert [key for name in ("base", *packs.names()) for key in unused(packs.snapshot(name))] == []
