"""What somebody has and how they are called: things that last, people by name, ages; and the many words that are neither."""

import pytest

from tests.unit.understanding.heard import told

HAD = {
    "a pet": ("I have a dog", ["pet | dog"]),
    "a pet of a kind": ("I have a german shepherd dog", ["pet | german shepherd dog"]),
    "a pet with a name": ("I have a dog named Rex", ["pet | dog Rex"]),
    "two": ("I have two cats", ["pet | two cats"]),
    "several": ("I have cats", ["pet | cats"]),
    "a list": ("I have a dog, a cat and two rabbits", ["pet | dog", "pet | cat", "pet | two rabbits"]),
    "none": ("I have no pets", ["pet | pets | -"]),
    "zero": ("I have zero siblings", ["family | siblings | -"]),
    "not any": ("I don't have any kids", ["family | kids | -"]),
    "a wished one": ("I want a dog", ["pet | dog | wish"]),
    "one to come": ("we're getting a puppy", ["pet | puppy | plan"]),
    "one that was": ("I used to have a dog", ["pet | dog | past"]),
    "family": ("I have a brother named Ben", ["family | brother Ben"]),
    "a friend with a name": ("I have a friend called Mia", ["friend | friend Mia"]),
    "a friend without one": ("I have a friend", []),
    "eaten": ("I'm having chicken", []),
    "on a plate": ("I had duck yesterday", []),
    "a stuffed one": ("I have a stuffed dog", []),
    "a hot dog": ("I have a hot dog", []),
    "a pet's thing": ("I have a dog's bed", []),
    "a thing that lasts": ("I have a blue car", ["owns | blue car"]),
    "a thing somewhere": ("I have a car in the shop", ["owns | car"]),
    "a passing thing": ("I have a question", []),
    "a feeling": ("I have a bad feeling", []),
    "time": ("I have an hour", []),
    "an allergy before": ("I have a peanut allergy", ["allergy | peanut"]),
    "an allergy after": ("I have an allergy to cats", ["allergy | cats"]),
    "an allergy to nothing": ("I have an allergy", []),
    "an illness": ("I have diabetes", ["health | diabetes"]),
}
NAMED = {
    "one name": ("I'm Sam", ["name | Sam"]),
    "two names": ("I'm Sam Berg", ["name | Sam Berg"]),
    "small after a cue": ("my name is sam", ["name | sam"]),
    "small alone": ("i'm sam", []),
    "two small after a cue": ("my name is sam berg", []),
    "two after a cue": ("my name is Sam Berg", ["name | Sam Berg"]),
    "with more after it": ("my name is Sam and I'm tired", ["name | Sam"]),
    "with a clause after it": ("my name is hard to say", []),
    "a denied one": ("I'm not Sam", []),
    "asked": ("am I Sam?", []),
    "a nationality": ("I'm German", ["origin | German"]),
    "a mood": ("I'm Happy", []),
    "a doing": ("I'm Dancing", []),
    "a job": ("I'm Nurse", []),
    "a sign": ("I'm Gemini", []),
    "a team": ("I'm Team Edward", []),
    "a nickname": ("they call me Sammy", ["nickname | Sammy"]),
    "somebody else's": ("call her Sam", []),
}
AGED = {
    "a number": ("I'm 25", ["age | 25"]),
    "years": ("I'm 25 years old", ["age | 25"]),
    "in words": ("I'm twenty five", ["age | twenty five"]),
    "with a hyphen": ("I'm twenty-five", ["age | twenty-five"]),
    "a man of": ("I'm a 45 year old man", ["age | 45"]),
    "turned": ("I just turned 30", ["age | 30"]),
    "too young": ("I'm 2", []),
    "too old": ("I'm 300", []),
    "a time": ("I'm 5 minutes late", []),
    "a height": ("I'm 180 cm", []),
    "a number of things": ("I'm 25 percent done", []),
    "was": ("I was 25", []),
    "a place": ("I'm number 7", []),
}


def of_user(text: str) -> list[str]:
    """The facts of a line, all of them about the person, without saying so."""
    found = told(text)
    assert all(fact.startswith("user | ") for fact in found)
    return [fact.removeprefix("user | ") for fact in found]


@pytest.mark.parametrize(("text", "expected"), HAD.values(), ids=HAD)
def test_what_lasts_is_had(text: str, expected: list[str]) -> None:
    """Pets, family, friends by name, things kept, allergies and illnesses that stay."""
    assert of_user(text) == expected


@pytest.mark.parametrize(("text", "expected"), NAMED.values(), ids=NAMED)
def test_a_name_is_one_only_when_told_as_one(text: str, expected: list[str]) -> None:
    """After `I'm` it needs a capital and nothing after it; after `my name is` it may be small."""
    assert of_user(text) == expected


@pytest.mark.parametrize(("text", "expected"), AGED.values(), ids=AGED)
def test_a_number_is_an_age_only_when_told_as_one(text: str, expected: list[str]) -> None:
    """Of a person, in years, and not of something else."""
    assert of_user(text) == expected
