"""A snapshot holds a pack with all it extends; a pack is what they say together."""

from pathlib import Path

import pytest

from companion.domain.errors import PersonaError
from companion.packs import PackShelf
from companion.packs.lines import LINE_KEYS
from companion.packs.loader import DEEPEST
from tests.unit.packs.making import ALONE, CHILD, QUESTIONS, line_of, shelf, snapshot, write


def refused(name: str = "mine", **texts: str) -> str:
    """What the error says about these files."""
    with pytest.raises(PersonaError) as error:
        PackShelf().pack(snapshot(name, **texts))
    return str(error.value)


def test_a_snapshot_holds_the_furthest_ancestor_first(tmp_path: Path) -> None:
    """Base, then the parent, then the pack; files within a pack by name."""
    write(tmp_path, "parent", talk="# a\n< b\n")
    write(tmp_path, "child", 'about = "Child"\nextends = "parent"\n', questions="", zoo="-- z\n")
    files = [source.file for source in shelf(tmp_path).snapshot("child").files]
    assert files[0].startswith("base/")
    own = [file for file in files if not file.startswith("base/")]
    assert own == [
        "parent/persona.toml", "parent/talk.talk", "child/persona.toml", "child/questions.toml", "child/zoo.talk",
    ]  # fmt: skip


def test_packs_that_extend_one_another_in_a_ring_are_refused(tmp_path: Path) -> None:
    """The error draws the ring."""
    write(tmp_path, "one", 'about = "One"\nextends = "two"\n')
    write(tmp_path, "two", 'about = "Two"\nextends = "one"\n')
    with pytest.raises(PersonaError, match=r"two/persona.toml: one -> two -> one go in a ring; remove one extends"):
        shelf(tmp_path).snapshot("one")


def test_too_long_a_row_of_packs_is_refused(tmp_path: Path) -> None:
    """A row has an end."""
    for number in range(DEEPEST + 1):
        write(tmp_path, f"p{number}", f'about = "P"\nextends = "p{number + 1}"\n')
    with pytest.raises(PersonaError, match="8 packs in a row are too deep"):
        shelf(tmp_path).snapshot("p0")


@pytest.mark.parametrize("wanted", ["../base", "/etc", "Base", "a/b"])
def test_extends_names_a_pack_and_never_a_path(tmp_path: Path, wanted: str) -> None:
    """The line of the key is named."""
    write(tmp_path, "mine", f'about = "Mine"\nextends = "{wanted}"\n')
    with pytest.raises(PersonaError, match=r"mine/persona.toml:2: .* is no pack name"):
        shelf(tmp_path).snapshot("mine")


def test_a_child_has_everything_of_its_parent_but_what_it_says_itself(tmp_path: Path) -> None:
    """Traits and lines are overridden key by key, names all together."""
    text = CHILD + '[traits]\nhumour = 0.9\n[[names]]\nname = "Zed"\nbecause = "Last."\n[lines]\nback = ["B."]\n'
    write(tmp_path, "mine", text)
    mine = shelf(tmp_path)
    base, child = mine.pack(mine.snapshot("base")), mine.pack(mine.snapshot("mine"))
    assert child.traits == {**base.traits, "humour": 0.9}
    assert [given.name for given in child.names] == ["Zed"]
    assert child.lines == {**base.lines, "back": ("B.",)}
    assert child.questions == base.questions
    assert child.about == "A child"


def test_a_pack_without_names_of_its_own_takes_those_it_extends(tmp_path: Path) -> None:
    """Nobody ends the first talk without a name."""
    write(tmp_path, "mine")
    mine = shelf(tmp_path)
    assert mine.pack(mine.snapshot("mine")).names == mine.pack(mine.snapshot("base")).names


def test_a_pack_may_stand_alone() -> None:
    """With all lines and the questions that are never left out, a pack needs no base."""
    pack = PackShelf().pack(snapshot("mine", persona=ALONE, questions=QUESTIONS, talk="# a\n< b\n"))
    assert set(pack.lines) == set(LINE_KEYS)
    assert [source.file for source in pack.talk] == ["mine/talk.talk"]


def test_the_same_text_makes_the_same_pack_once() -> None:
    """The second call costs nothing."""
    own = PackShelf()
    text = snapshot("mine", persona=ALONE, questions=QUESTIONS)
    assert own.pack(text) is own.pack(text)
    assert own.pack(text).digest == text.digest


@pytest.mark.parametrize("key", ["opening", "help", "reaction"])
def test_a_missing_line_is_named(key: str) -> None:
    """A line the program itself will say cannot be left out."""
    without = "\n".join(line for line in ALONE.split("\n") if not line.startswith(f"{key} ="))
    assert f'the line "{key}" is missing; write it, or extend base' in refused(persona=without, questions=QUESTIONS)


def test_a_text_of_an_earlier_day_still_makes_a_pack() -> None:
    """Who was given a pack before the program learnt a new line hears the shipped one, and keeps all others."""
    early = "\n".join(line for line in ALONE.split("\n") if not line.startswith("reaction ="))
    pack = PackShelf().pinned(snapshot("mine", persona=early, questions=QUESTIONS))
    base = PackShelf()
    assert pack.lines["reaction"] == base.pack(base.snapshot("base")).lines["reaction"]
    assert pack.lines["help"] == ("One help.", "Two help.")


@pytest.mark.parametrize(
    ("part", "wrong", "says"),
    [
        ('about = "Stands alone"', "about = 3", '"about" must be a text; write about = "..."'),
        ('about = "Stands alone"', 'about = "  "', '"about" must be a text'),
        ("warmth = 0.5", "warmth = 1.5", '"warmth" must be a number from 0 to 1'),
        ("warmth = 0.5", "warmth = -0.1", '"warmth" must be a number from 0 to 1'),
        ("warmth = 0.5", "warmth = true", '"warmth" must be a number'),
        ("warmth = 0.5", "warmht = 0.5", '"warmht" means nothing here (did you mean "warmth"?)'),
        ('because = "It is short."', "because = []", '"because" must be a text'),
        ('because = "It is short."', 'reason = "x"', '"reason" means nothing here'),
        ('back = ["One back.", "Two back."]', 'back = "One."', '"back" must be a list of texts'),
        ('back = ["One back.", "Two back."]', "back = []", '"back" has 0 variants; write at least 1'),
        ('back = ["One back.", "Two back."]', 'back = ["One.", ""]', '"back" must be a list of texts'),
    ],
)
def test_a_wrong_value_is_named_by_file_and_line(part: str, wrong: str, says: str) -> None:
    """The line is that of the key, whatever stands before it."""
    text = ALONE.replace(part, wrong)
    error = refused(persona=text, questions=QUESTIONS)
    assert error.startswith(f"mine/persona.toml:{line_of(text, wrong)}: ")
    assert says in error


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('about = "A"\nabuot = "B"\n', 'mine/persona.toml:2: "abuot" means nothing here (did you mean "about"?)'),
        ('about = "A"\ntraits = 3\n', 'mine/persona.toml:2: "traits" must be a table; write [traits]'),
        ('about = "A"\nnames = ["Ada"]\n', 'mine/persona.toml:2: "names" must be a list of tables; write [[names]]'),
        ('about = "A"\n', "the pack has no name to give itself"),
        ('about = "A\n', "mine/persona.toml:1:11: this is no toml: illegal character"),
        ("about = ", "mine/persona.toml:1:1: this is no toml"),
        ("a = " + "[" * 20000, "mine/persona.toml: nested too deeply"),
    ],
)
def test_a_broken_persona_file_says_where_and_what_to_do(text: str, says: str) -> None:
    """Every error is one line."""
    error = refused(persona=text, questions=QUESTIONS)
    assert says in error
    assert "\n" not in error


def test_a_pack_without_its_persona_file_is_refused() -> None:
    """A snapshot from elsewhere may lack it."""
    assert "mine/persona.toml: is missing" in refused(questions=QUESTIONS)


def test_an_unknown_line_of_a_child_is_refused_with_the_nearest(tmp_path: Path) -> None:
    """A misspelled key would never be said."""
    text = CHILD + '[lines]\nnamming = ["I am."]\n'
    write(tmp_path, "mine", text)
    mine = shelf(tmp_path)
    with pytest.raises(
        PersonaError, match=r'mine/persona.toml:4: "namming" means nothing here \(did you mean "naming"'
    ):
        mine.pack(mine.snapshot("mine"))


def test_a_pack_may_name_its_language_and_describe_the_commands_in_it(tmp_path: Path) -> None:
    """A pack that extends it speaks the same, and may describe more."""
    write(tmp_path, "eltern", 'about = "E"\nextends = "base"\nlanguage = "de"\n[menu]\nhelp = "Hilfe"\nwhy = "warum"\n')
    write(tmp_path, "kind", 'about = "K"\nextends = "eltern"\n[menu]\nhelp = "was ich kann"\n')
    packs = shelf(tmp_path)
    pack = packs.pack(packs.snapshot("kind"))
    assert (pack.language, pack.menu) == ("de", {"help": "was ich kann", "why": "warum"})
    base = packs.pack(packs.snapshot("base"))
    assert (base.language, base.menu) == ("", {})


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ('language = "German"', r"mine/persona.toml:3: \"German\" is no language; write its two letters"),
        ('[menu]\nhlep = "x"', r"mine/persona.toml:4: \"hlep\" means nothing here"),
        (f'[menu]\nhelp = "{"x" * 257}"', r"mine/persona.toml:4: \"help\" is longer than 256 characters"),
        ('[menu]\nhelp = ""', r"mine/persona.toml:4: \"help\" must be a text"),
    ],
)
def test_a_menu_that_cannot_be_shown_is_refused(tmp_path: Path, more: str, told: str) -> None:
    """With its line."""
    write(tmp_path, "mine", f'about = "M"\nextends = "base"\n{more}\n')
    packs = shelf(tmp_path)
    with pytest.raises(PersonaError, match=told):
        packs.pack(packs.snapshot("mine"))
