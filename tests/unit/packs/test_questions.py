"""A pack may reword the first talk, but never leave out what must be asked."""

from pathlib import Path

import pytest

from companion.domain.errors import PersonaError
from companion.domain.persona import Pack, Question
from companion.packs import PackShelf
from tests.unit.packs.making import ALONE, CHILD, QUESTIONS, line_of, shelf, snapshot, write


def child(folder: Path, questions: str) -> Pack:
    """A child of base with these questions."""
    write(folder, "mine", CHILD, questions=questions)
    mine = shelf(folder)
    return mine.pack(mine.snapshot("mine"))


def named(pack: Pack, name: str) -> Question:
    """The question of that id."""
    return next(question for question in pack.questions if question.id == name)


def test_a_child_rewords_one_question_and_keeps_the_rest(tmp_path: Path) -> None:
    """What is not said again stays: kind, choices, order."""
    pack = child(tmp_path, '[[question]]\nid = "sound"\nask = ["Loud?"]\n')
    base = PackShelf().pack(PackShelf().snapshot("base"))
    assert [question.id for question in pack.questions] == [question.id for question in base.questions]
    assert named(pack, "sound").ask == ("Loud?",)
    assert named(pack, "sound").choices == named(base, "sound").choices
    assert named(pack, "sound").again == named(base, "sound").again


def test_a_child_may_add_a_question(tmp_path: Path) -> None:
    """It is asked after the others."""
    pack = child(
        tmp_path,
        '[[question]]\nid = "music"\nkind = "open"\nask = ["Music?"]\nagain = ["Which?"]\nmay_skip = true\n'
        '[[question.shapes]]\nheard = ["jazz"]\ntraits = { order = -0.2 }\nsay = ["Jazz, then."]\n',
    )
    added = pack.questions[-1]
    assert (added.id, added.kind, added.may_skip) == ("music", "open", True)
    assert added.shapes[0].traits == {"order": -0.2}


@pytest.mark.parametrize("name", ["age", "writes_first", "consent"])
def test_what_must_be_asked_cannot_be_left_out(name: str) -> None:
    """A pack that stands alone has these questions, each of its own kind."""
    blocks = [block for block in QUESTIONS.split("[[question]]") if block and f'id = "{name}"' not in block]
    text = "".join(f"[[question]]{block}" for block in blocks)
    with pytest.raises(PersonaError, match=f'the question "{name}" of that kind is missing; extend base'):
        PackShelf().pack(snapshot("mine", persona=ALONE, questions=text))


def test_a_question_that_only_bears_the_name_does_not_count() -> None:
    """Age asked as an open question would ask nothing."""
    text = QUESTIONS.replace('kind = "age"', 'kind = "open"')
    with pytest.raises(PersonaError, match='"age" of that kind is missing'):
        PackShelf().pack(snapshot("mine", persona=ALONE, questions=text))


def test_a_reworded_question_keeps_its_kind(tmp_path: Path) -> None:
    """Otherwise consent could become small talk."""
    text = '[[question]]\nid = "consent"\nkind = "open"\n'
    with pytest.raises(PersonaError, match=r'mine/questions.toml:3: a reworded question keeps its kind "consent"'):
        child(tmp_path, text)


def test_age_may_not_be_skipped(tmp_path: Path) -> None:
    """Not even by a pack of one's own."""
    with pytest.raises(PersonaError, match=r"mine/questions.toml:3: the question of age may not be skipped"):
        child(tmp_path, '[[question]]\nid = "age"\nmay_skip = true\n')


@pytest.mark.parametrize(
    ("text", "wrong", "says"),
    [
        ('[[question]]\nid = "sound"\nasks = ["?"]\n', "asks", '"asks" means nothing here (did you mean "ask"?)'),
        ('[[question]]\nkind = "open"\n', "[[question]]", '"id" must be a text'),
        ('[[question]]\nid = "new"\nask = ["A?"]\nagain = ["B?"]\n', "[[question]]", '"kind" must be a text'),
        (
            '[[question]]\nid = "n"\nkind = "consnet"\n',
            "kind",
            '"consnet" is no kind of question (did you mean "consent"?)',
        ),
        ('[[question]]\nid = "n"\nkind = "open"\nagain = ["B?"]\n', "[[question]]", '"ask" has 0 variants'),
        ('[[question]]\nid = "sound"\nmay_skip = "no"\n', "may_skip", '"may_skip" must be true or false'),
        ('[[questions]]\nid = "sound"\n', "[[questions]]", '"questions" means nothing here (did you mean "question"?)'),
        (
            '[[question]]\nid = "name"\n\n[[question]]\nid = "sound"\n[[question.choices]]\nvalue = "a"\nlabel = "A"\n'
            '[[question.choices]]\nvalue = "b"\nlabel = 3\n',
            "label = 3",
            '"label" must be a text',
        ),
        (
            '[[question]]\nid = "about"\n[[question.shapes]]\nheard = ["x"]\ntraits = { calm = 2 }\n',
            "traits",
            '"calm" must be a number from -1 to 1',
        ),
        ('[[question]]\nid = "about"\n[[question.shapes]]\nheard = []\n', "heard", '"heard" has 0 variants'),
    ],
)
def test_a_wrong_question_is_named_by_file_and_line(tmp_path: Path, text: str, wrong: str, says: str) -> None:
    """The line is that of the key, or of the question it is missing from."""
    with pytest.raises(PersonaError) as error:
        child(tmp_path, text)
    assert str(error.value).startswith(f"mine/questions.toml:{line_of(text, wrong)}: ")
    assert says in str(error.value)
