"""The packs that come with the program keep what they promise."""

from time import process_time

import pytest

from companion.domain.persona import Pack
from companion.engines.check import findings
from companion.engines.clinging import clings
from companion.language.templates import problems
from companion.packs import PackShelf
from companion.packs.lines import LINE_KEYS
from companion.packs.texts import texts

SHELF = PackShelf()
EVERY = ("base", *SHELF.names())
HOT = ("opening", "hesitation", "naming", "check_in_morning", "check_in_evening", "sticker")


def pack(name: str) -> Pack:
    """The shipped pack of that name."""
    return SHELF.pack(SHELF.snapshot(name))


def said(name: str) -> list[str]:
    """Everything the program says by itself in the voice of this pack."""
    whole = pack(name)
    asked = [text for one in whole.questions for text in (*one.ask, *one.again, *one.evasive, *one.thanks)]
    shaped = [text for one in whole.questions for shape in one.shapes for text in shape.say]
    lines = [text for variants in whole.lines.values() for text in variants]
    return [*asked, *shaped, *lines, *(given.because for given in whole.names)]


@pytest.mark.parametrize("name", EVERY)
def test_its_rules_check_clean(name: str) -> None:
    """Nothing to mend in any rule or line."""
    assert [str(finding) for finding in findings(pack(name).talk, texts(SHELF.snapshot(name)))] == []


@pytest.mark.parametrize("name", EVERY)
def test_its_lines_can_be_said_and_never_cling(name: str) -> None:
    """Every template reads, and none pleads or guilts."""
    wrong = [text for text in said(name) if problems(text) or clings(text)]
    assert wrong == []


@pytest.mark.parametrize("name", EVERY)
def test_the_first_words_say_that_it_is_a_program(name: str) -> None:
    """Whichever variant chance picks."""
    openings = pack(name).lines["opening"]
    assert all("program" in text or "software" in text for text in openings)


def test_base_has_every_line_in_variants() -> None:
    """Two of each, more where they are often heard."""
    lines = pack("base").lines
    assert set(LINE_KEYS) <= set(lines)
    assert [key for key in lines if len(lines[key]) < 2] == []
    assert [key for key in HOT if len(lines[key]) < 4] == []


def test_the_first_talk_asks_what_was_promised_in_order() -> None:
    """Seven questions, each with other words when it must be asked again."""
    questions = pack("base").questions
    assert [one.id for one in questions] == ["age", "name", "about", "sound", "zone", "writes_first", "consent"]
    assert [
        one.id for one in questions if len(one.ask) < 3 or min(map(len, (one.again, one.evasive, one.thanks))) < 2
    ] == []


def test_the_open_question_hears_many_sorts_of_people() -> None:
    """Each shape moves a trait by at most 0.3 and says that it was heard."""
    about = next(one for one in pack("base").questions if one.kind == "open")
    assert len(about.shapes) >= 8
    assert all(0 < abs(change) <= 0.3 for shape in about.shapes for change in shape.traits.values())
    assert all(len(shape.say) >= 2 and shape.heard for shape in about.shapes)


def test_no_answer_is_heard_as_two_choices() -> None:
    """A word belongs to one button of a question."""
    for one in pack("base").questions:
        heard = [word for choice in one.choices for word in choice.heard]
        assert len(heard) == len(set(heard)), one.id


def test_the_quiet_lines_are_many_and_claim_nothing() -> None:
    """At least twenty-five, so that quiet does not become a refrain."""
    quiet = next(source.text for source in pack("base").talk if source.file == "base/quiet.talk")
    general = quiet.split("# quiet.sad")[0]
    assert general.count("\n< ") >= 25


def test_two_packs_are_two_voices() -> None:
    """They share understanding, not greetings, names or temper."""
    wren, slate = pack("wren"), pack("slate")
    assert not {given.name for given in wren.names} & {given.name for given in slate.names}
    assert wren.traits["calm"] - slate.traits["calm"] >= 0.3
    assert slate.traits["humour"] - wren.traits["humour"] >= 0.3
    own = {source.file for source in wren.talk} ^ {source.file for source in slate.talk}
    assert {file.partition("/")[0] for file in own} == {"wren", "slate"}


def test_a_pack_loads_quickly() -> None:
    """Start-up waits for it: the best of five within 60 ms of CPU on the slowest machine (20 on an ordinary one)."""
    spent = []
    for _ in range(5):
        fresh = PackShelf()
        begun = process_time()
        fresh.pack(fresh.snapshot("wren"))
        spent.append(process_time() - begun)
    assert min(spent) < 0.06
