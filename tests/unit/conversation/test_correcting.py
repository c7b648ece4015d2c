"""A word taken back was never true; what was meant stands in its place, with the words that put it right."""

import pytest

from tests.unit.conversation.lives import held, lived, never


@pytest.mark.parametrize(
    ("said", "righted", "true"),
    [
        ("my sister is called Ann", "no, I said Anne", "user family sister Anne"),
        ("my sister is Ana", "sorry, Anna with two n", "user family sister Anna"),
        ("i live in Berlin", "argh autocorrect. not Berlin, Bern", "user home Bern"),
        ("i live in Berlin", "sorry, I meant Bern", "user home Bern"),
        ("i work at Simens", "*Siemens", "user employer Siemens"),
        ("i live in Newport", "i mean newcastle. long day", "user home newcastle"),
        ("my daughter is called Lina", "My daughter is called Lena*", "user family daughter Lena"),
        ("my sister is a nurse", "i told you wrong, my sister is a midwife", "sister job midwife"),
        ("my husband is called Ben", "Benn* two n's", "user partner husband Benn"),
        ("my friend is called Tom", "not Tom, Tim", "user friend friend Tim"),
        ("my dog is called Rex", "that's wrong, it's Rax", "user pet dog Rax"),
        ("i'm a baker", "typo, i'm a banker", "user job banker"),
        ("i speak Spanish", "i misspoke, i speak Portuguese not Spanish", "user language Portuguese"),
        ("my name is Jon", "it's John actually, with an h", "user name John"),
        ("i'm 28", "oops 29", "user age 29"),
        ("im forty one", "said i was forty one but i'm forty two", "user age forty two"),
        ("I'm from Slovakia originally", "Slovenia i mean!!", "user origin Slovenia"),
        ("my sister is Anna", "her name isn't Anna, it's Hannah", "user family sister Hannah"),
        ("my birthday is on the 5th of may", "sorry the 6th of may", "user birthday 6th of may"),
    ],
)
def test_what_was_meant_stands_in_the_place_of_what_was_not(said: str, righted: str, true: str) -> None:
    """One fact is true, one was never, and the evidence is the sentence that put it right."""
    memory = lived(said, righted)
    (now,) = memory.current
    assert f"{now.subject} {now.relation} {now.value}" == true
    assert now.evidence in righted
    assert [fact.past for fact in memory.facts] == [False, False]
    assert len(never(said, righted)) == 1


def test_what_is_known_of_somebody_goes_with_a_name_that_was_put_right() -> None:
    """The pilot is Tim, and nobody is Tom."""
    assert held("my friend Tom is a pilot", "not Tom, Tim") == ["friend Tim job pilot", "user friend friend Tim"]


@pytest.mark.parametrize(
    ("said", "other"),
    [
        ("my sister is Anna", "no, she's fine"),
        ("my sister is Anna", "actually, Tom is coming over"),
        ("i live in Berlin", "no way!"),
        ("i live in Berlin", "sorry, got to go"),
        ("i live in Berlin", "not Berlin again, the news is full of it"),
        ("i love tea", "no, coffee is better"),
        ("i work at Bosch", "*hugs*"),
        ("i work at Bosch", "sorry, I meant to ask how you are"),
        ("my friend Tom is a pilot", "my brother said Tom is cool"),
        ("i'm 30", "no 2 days are the same"),
        ("i'm 30", "no, I'm good"),
    ],
)
def test_a_no_or_a_sorry_about_something_else_takes_nothing_back(said: str, other: str) -> None:
    """Everything is held as before."""
    assert never(said, other) == []
    assert set(held(said)) <= set(held(said, other))


def test_what_is_corrected_again_and_again_ends_with_the_last() -> None:
    """Every one before was never true."""
    lines = ("I'm 30", "no i'm 31", "sorry 32", "wait, 34", "ok the truth: i'm 39")
    assert held(*lines) == ["user age 39"]
    assert never(*lines) == ["user age 30", "user age 31", "user age 32", "user age 34"]
