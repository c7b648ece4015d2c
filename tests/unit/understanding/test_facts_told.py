"""A life told in other words: a living, years of school, what a few words say by themselves, what things do to one."""

import pytest

from tests.unit.understanding.heard import told

TOLD = {
    "a living": ("i drive buses to pay the bills", ["job | drive buses"]),
    "a living with a hobby's words": ("i make furniture for a living", ["job | make furniture"]),
    "a living on the side": ("i earn my money cutting hair", ["job | earn my money cutting hair"]),
    "no job but a pastime": ("i build computers as a hobby", ["hobby | build computers"]),
    "where the work is": ("I work from home", ["job | work from home"]),
    "nights at a place": ("i work nights at the depot", ["employer | depot"]),
    "a trade of a place": ("I am the manager of a gym", ["job | manager of a gym"]),
    "a business": ("i run a small coffee cart", ["job | small coffee cart"]),
    "what a job is": ("my job is selling insurance", ["job | selling insurance"]),
    "what a job is like": ("my job is exhausting", []),
    "a job looked for": ("I'm looking for a new job", ["job | new job | wish"]),
    "a job not yet": ("I'm an aspiring actress", ["job | actress | wish"]),
    "a job offer": ("I got a job offer", []),
    "what one is taught": ("i have a black belt in karate", ["skill | karate"]),
    "a major": ("I'm a history major", ["study | history major"]),
    "a year of school": ("I'm a high school senior", ["school | high school senior"]),
    "a degree": ("i got my masters two years ago", ["study | masters"]),
    "a degree in jest": ("i have a phd in procrastination", []),
    "children by another word": ("I have two little boys", ["family | two little boys"]),
    "the oldest": ("I'm the oldest of five", ["family | the oldest of five"]),
    "brought up by": ("I was raised by my grandmother", ["family | grandmother"]),
    "what is had besides": ("I'm divorced with two kids", ["status | divorced", "family | two kids"]),
    "where from besides": ("I'm a nurse from Ohio", ["job | nurse", "origin | Ohio"]),
    "married to a name": ("I've been married to Dan for years", ["partner | Dan"]),
    "married in jest": ("i'm married to this sofa", []),
    "engaged in a month": ("we got engaged in may", ["status | engaged"]),
    "engaged in a doing": ("I'm engaged in a debate", []),
    "a nation in part": ("I'm half Danish", ["origin | half Danish"]),
    "somebody of a place": ("I'm a new yorker", ["origin | new yorker"]),
    "a village in a land": ("I come from a little village in Wales", ["origin | Wales"]),
    "for years": ("i have been traveling the world for years", ["hobby | traveling the world"]),
    "begun": ("i started playing guitar", ["skill | playing guitar"]),
    "a lot of them": ("I have a lot of shoes", ["owns | shoes"]),
    "the least liked": ("math is my least favorite subject", ["dislikes | math"]),
    "a favourite doing": ("my favorite way to relax is to read a book", ["likes | read a book"]),
    "things that move one": ("loud people annoy me", ["dislikes | loud people"]),
    "one thing that moves one": ("the movie makes me sad", []),
    "somebody who moves one": ("my boss annoys me", []),
    "some day": ("someday i want to swim with sharks", ["plan | swim with sharks | wish"]),
    "at once": ("i want to swim", []),
    "when grown": ("when I grow up I want to be a vet", ["job | vet | wish"]),
    "when small": ("when I was small I wanted to be a vet", []),
    "wished to be more so": ("I wish I was taller", ["trait | taller | wish"]),
    "not a good one": ("I'm not a good swimmer", ["skill | good swimmer | -"]),
    "never could": ("I could never dance", ["skill | dance | -"]),
    "on some days": ("on my days off i bake bread", ["hobby | bake bread"]),
    "shouted": ("i just LOVE doing taxes", []),
    "advice": ("i should learn to cook", []),
    "what could have been": ("i could have been a footballer", []),
    "a height": ("I'm six foot two", ["trait | six foot two"]),
    "for one's age": ("I am short for my age", ["trait | short"]),
    "with somebody": ("me and my wife live in Split", ["home | Split"]),
    "no kind of person": ("I'm a different person", []),
    "a kind of person": ("I'm a very private person", ["trait | private person"]),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD.keys())
def test_a_life_is_heard_in_other_words(text: str, expected: list[str]):
    """Of the person alone; what only looks like it tells nothing."""
    assert told(text) == [f"user | {one}" for one in expected]
