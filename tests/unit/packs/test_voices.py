"""A voice pack rewords a rule of the pack it extends without copying what that one hears."""

from companion.domain.persona import Source
from companion.engines.book import Book, make_book

BASE = """# my-pet [receive]
> my dog is called {pet:name}
> i have a dog called {pet:name}
? words < 20
! remember pet = pet
< {{ pet }}, then.
  # my-pet.trait
  > {rest:text}
  < I see.
"""


def voiced(text: str) -> Book:
    """The book of a pack that extends the one above."""
    return make_book((Source("base/a.talk", BASE), Source("mine/a.talk", text)))


def test_a_rule_of_the_same_id_keeps_what_the_earlier_one_hears_asks_and_does() -> None:
    """Only its lines are new."""
    rule = voiced("# my-pet [receive]\n< Good old {{ pet }}.\n").rule("my-pet")
    assert rule is not None
    assert [hear.text for hear in rule.hears] == ["my dog is called {pet:name}", "i have a dog called {pet:name}"]
    assert [condition.text for condition in rule.conditions] == ["words < 20"]
    assert [(effect.kind, effect.name) for effect in rule.effects] == [("remember", "pet")]
    assert [variant.text for variant in rule.variants] == ["Good old {{ pet }}."]


def test_what_is_kept_is_told_to_stand_in_the_voice_pack() -> None:
    """A finding about it names a line that this writer can mend."""
    rule = voiced("\n\n# my-pet\n< Good old {{ pet }}.\n").rule("my-pet")
    assert rule is not None
    assert (rule.file, [hear.line for hear in rule.hears]) == ("mine/a.talk", [3, 3])


def test_a_rule_that_says_what_it_hears_replaces_the_earlier_one_whole() -> None:
    """A pattern or a condition of one's own starts from nothing."""
    for own in ("> cat", "? words < 3"):
        rule = voiced(f"# my-pet\n{own}\n< Cat.\n").rule("my-pet")
        assert rule is not None
        assert (len(rule.hears) + len(rule.conditions), rule.effects) == (1, ())


def test_a_reworded_rejoinder_stays_bound_to_its_question() -> None:
    """It need not be written under the question again."""
    book = voiced("# my-pet.trait\n< Oh, I see.\n")
    rule = book.rule("my-pet.trait")
    assert rule is not None
    assert rule.parent == "my-pet"
    assert book.rejoinders["my-pet"] == (book.numbers["my-pet.trait"],)
