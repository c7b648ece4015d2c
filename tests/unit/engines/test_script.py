"""A `.talk` file is read line by line; what cannot be read is a finding with a place, never an error."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.persona import Source
from companion.engines.book import make_book
from companion.engines.check import findings
from companion.engines.rule import Finding, Rule, variant_id
from companion.engines.script import read_script

WHOLE = """\
-- a remark
~vehicle: car, motor bike, ~boat

# my-pet  [receive, topic pets]
> * my (dog|cat) is called {pet:name} *
> i have a {pet:name}
? frame is not death
! remember pet = pet
! topic pets
! ask
<[once, cooldown 3 days, cooldown 30 turns, warmth > 0.6, presumes fact pet] {{ pet }}!
< What is {{ pet }} like?
  # my-pet.trait
  > {rest:text}
  @ quiet
= my dog is called Biscuit -> Biscuit
=/ my dog is home

# quiet [quiet]
+ initiate
< Mm.
"""


def only_rule(text: str) -> Rule:
    """The one rule of a text in which nothing is wrong."""
    script = read_script(Source("t/t.talk", text))
    assert script.findings == ()
    return script.rules[0]


def found(text: str) -> tuple[Finding, ...]:
    return read_script(Source("t/t.talk", text)).findings


def test_a_whole_file_is_read() -> None:
    """Rules, concepts, rejoinders and samples all find their place."""
    script = read_script(Source("t/t.talk", WHOLE))
    assert script.findings == ()
    assert [rule.id for rule in script.rules] == ["my-pet", "my-pet.trait", "quiet"]
    assert script.concepts[0].entries == ("car", "motor bike", "~boat")


def test_a_rule_keeps_everything_it_was_given() -> None:
    """Tags, patterns, conditions, effects, variants and samples are those of the file, with their lines."""
    rule = only_rule(WHOLE)
    assert (rule.part, rule.topic, rule.line) == ("receive", "pets", 4)
    assert [hear.line for hear in rule.hears] == [5, 6]
    assert (rule.conditions[0].name, rule.conditions[0].words, rule.conditions[0].wanted) == (
        "frame",
        ("death",),
        False,
    )
    assert [effect.kind for effect in rule.effects] == ["remember", "topic", "ask"]
    assert [(sample.wins, sample.says) for sample in rule.samples] == [(True, "Biscuit"), (False, "")]


def test_a_variant_keeps_its_tags_and_its_place() -> None:
    """Once, cooldowns, a trait and a presumption are read; the column is that of the first word said."""
    tagged, plain = only_rule(WHOLE).variants
    assert (tagged.once, tagged.days, tagged.turns, len(tagged.conditions)) == (True, 3.0, 30, 2)
    assert (plain.line, plain.column, plain.asks) == (12, 3, True)


def test_a_rejoinder_knows_its_question() -> None:
    """Two spaces further in means: heard as the answer to the rule above; a line further out belongs to that again."""
    script = read_script(Source("t/t.talk", WHOLE))
    assert [rule.parent for rule in script.rules] == ["", "my-pet", ""]
    assert script.rules[1].redirect == "quiet"


def test_a_line_keeps_its_name_when_lines_move() -> None:
    """The ledger's name of a line depends on its rule and words alone."""
    first = only_rule("# a\n< One.\n< Two.").variants
    second = only_rule("# a\n< Two.\n< One.").variants
    assert {line.id for line in first} == {line.id for line in second}
    assert first[0].id == variant_id("a", "One.")


@pytest.mark.parametrize(
    ("text", "line", "column", "wrong"),
    [
        ("# a\n< x\n% what", 3, 1, "starts nothing"),
        ("< x", 1, 1, "belongs to no rule"),
        ("# a [loud]\n< x", 1, 1, "unknown tag"),
        ("# a\n   < x", 2, 4, "unevenly"),
        ("  # a\n  < x", 1, 3, "rejoinder to nothing"),
        ("# a", 1, 1, "says nothing"),
        ("# a\n< x\n@ b", 1, 1, "both"),
        ("# a\n<", 2, 1, "says nothing"),
        ("# a\n<[once x\n< y", 2, 1, "never closed"),
        ("# a\n<[thrice] x\n< y", 2, 1, "no condition"),
        ("# a\n<[presumes luck] x\n< y", 2, 1, "presume"),
        ("# a\n< x\n>", 3, 1, "hears nothing"),
        ("# a\n< x\n? wind is high", 3, 1, "unknown condition"),
        ("# a\n< x\n? frame > 3", 3, 1, "no number"),
        ("# a\n< x\n? hour is late", 3, 1, "is a number"),
        ("# a\n< x\n! dance", 3, 1, "unknown effect"),
        ("# a\n< x\n+ go", 3, 1, "initiate"),
        ("# a\n< x\n@ b c", 3, 1, "one rule"),
        ("# a\n< x\n= -> y", 3, 1, "needs a text"),
        ("# a\n< x\n=/", 3, 1, "needs a text"),
        ("~Vehicle car", 1, 1, "a concept"),
        ("# ä!\n", 1, 1, "an id"),
        ("# a\n< " + "x" * 3000 + "\n< y", 2, 1, "longer than"),
    ],
)
def test_what_cannot_be_read_is_found_at_its_place(text: str, line: int, column: int, wrong: str) -> None:
    """File, line, column and words that say what is wrong."""
    first = found(text)[0]
    assert (first.file, first.line, first.column) == ("t/t.talk", line, column)
    assert wrong in first.message


def test_a_finding_reads_as_a_place() -> None:
    """It is printed as editors jump to it."""
    assert str(Finding("p/a.talk", 3, 7, "is wrong")) == "p/a.talk:3:7: is wrong"


def test_the_rest_of_a_broken_file_still_works() -> None:
    """One broken line costs that line only."""
    script = read_script(Source("t/t.talk", "# a\n> (x\n% \n< One."))
    assert [variant.text for variant in script.rules[0].variants] == ["One."]


lines = st.lists(
    st.one_of(
        st.text(alphabet="#>?!<@+=~-/ []()|{}*:.abc%\t\n\x00é", max_size=30),
        st.sampled_from(
            ("# a", "# b [grave]", "  # c", "> * a {x:text} *", "< {{ x }}", "? frame is a", "@ a", "= a -> b")
        ),
        st.sampled_from(
            ("< {% if x %}", "< {{ x.y|z }}", "< {{ 7*7 }}", "! remember pet = x", "~a: ~a, b", "+ initiate")
        ),
    ),
    max_size=12,
)


@settings(max_examples=400, deadline=None)
@given(lines)
def test_any_file_gives_findings_and_never_an_error(written: list[str]) -> None:
    """Broken and hostile packs are checked to the end."""
    source = Source("t/t.talk", "\n".join(written))
    assert all(isinstance(one, Finding) for one in findings((source,), {}, concepts=()))
    assert make_book((source,)).rules is not None
