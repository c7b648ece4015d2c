"""Facts and events as clauses: grammatical for every relation, the person turned round."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from companion.conversation.asked import clauses
from companion.domain.memory import Event, Fact
from companion.domain.relations import RELATIONS

NOW = datetime(2026, 3, 12, 10, 0, tzinfo=UTC)


def fact(relation: str, value: str, evidence: str = "", subject: str = "user", **more: object) -> Fact:
    """A fact told today in these words."""
    return Fact(f"{relation}/{value}", subject, relation, value, evidence or value, NOW, **more)  # type: ignore[arg-type]


TOLD = {
    "name": ("Sam", "my name is Sam", "you are called Sam"),
    "nickname": ("Bex", "everyone calls me Bex", "you go by Bex"),
    "age": ("34", "i'm 34", "you are 34"),
    "birthday": ("4th of May", "my birthday is the 4th of May", "your birthday is on the 4th of May"),
    "job": ("nurse", "i'm a nurse", "you work as a nurse"),
    "employer": ("airport", "i work at the airport", "you work at the airport"),
    "study": ("law", "i'm studying law", "you study law"),
    "school": ("Leeds uni", "i go to Leeds uni", "you go to Leeds uni"),
    "home": ("Paris", "i live in Paris", "you live in Paris"),
    "origin": ("Ghana", "i'm from Ghana", "you are from Ghana"),
    "language": ("Greek", "i speak Greek", "you speak Greek"),
    "belief": ("Sikh", "I'm a Sikh", "you are a Sikh"),
    "family": ("sister Anna", "my sister Anna", "your sister is called Anna"),
    "partner": ("husband Paul", "my husband Paul", "your husband is called Paul"),
    "status": ("married", "i'm married", "you are married"),
    "friend": ("friend Tom", "my friend Tom", "your friend is called Tom"),
    "colleague": ("boss Edda", "my boss Edda", "your boss is called Edda"),
    "pet": ("dog Biscuit", "my dog Biscuit", "your dog is called Biscuit"),
    "likes": ("olives", "i like olives", "you like olives"),
    "dislikes": ("my job", "i hate my job", "you dislike your job"),
    "hobby": ("pottery", "i do pottery", "you are into pottery"),
    "diet": ("pork", "i only eat pork", "you eat pork"),
    "allergy": ("nuts", "i'm allergic to nuts", "you are allergic to nuts"),
    "health": ("asthma", "i have asthma", "you have asthma"),
    "owns": ("piano", "i own a piano", "you have a piano"),
    "plan": ("learn the cello", "i plan to learn the cello", "you plan to learn the cello"),
    "routine": ("run every morning", "i run every morning", "you run every morning"),
    "skill": ("juggle", "i can juggle", "you can juggle"),
    "trait": ("night owl", "i'm a night owl", "you are a night owl"),
    "fear": ("dark", "i'm scared of the dark", "you are afraid of the dark"),
    "note": ("bins go out early", "remember that bins go out early", "you want me to remember “bins go out early”"),
}


def test_every_relation_has_its_clause() -> None:
    """None is left out."""
    assert TOLD.keys() == RELATIONS.keys()


@pytest.mark.parametrize("relation", TOLD)
def test_a_fact_is_a_clause(relation: str) -> None:
    """With the verb that goes with it, and the article it was told with."""
    value, evidence, clause = TOLD[relation]
    assert clauses.told([fact(relation, value, evidence)]) == clause


@pytest.mark.parametrize(
    ("relation", "value", "evidence", "clause"),
    [
        ("job", "drive buses", "i drive buses for a living", "you drive buses for a living"),
        ("job", "plumbing", "i do plumbing for work", "you do plumbing for a living"),
        ("job", "train driver", "i'm a train driver", "you work as a train driver"),
        ("origin", "Polish", "I'm Polish", "you are Polish"),
        ("home", "with my parents", "i live with my parents", "you live with your parents"),
        ("health", "diabetic", "i'm diabetic", "you are diabetic"),
        ("pet", "two cats", "we have two cats", "you have two cats"),
        ("partner", "husband", "my husband works at Shell", "you have a husband"),
        ("skill", "play the piano", "i can play the piano", "you can play the piano"),
        ("skill", "chess", "i'm good at chess", "you are good at chess"),
        ("study", "vet", "i'm studying to be a vet", "you study to be a vet"),
        ("birthday", "August", "my birthday's in August", "your birthday is in August"),
        ("age", "forties", "i'm in my forties", "you are in your forties"),
    ],
)
def test_the_shape_of_a_value_decides_how_it_is_said(relation: str, value: str, evidence: str, clause: str) -> None:
    """A doing is done, a place with its own preposition keeps it."""
    assert clauses.told([fact(relation, value, evidence)]) == clause


def test_of_somebody_else_it_is_said_in_the_third_person() -> None:
    """And denied, or past, with the verb in its place."""
    home = fact("home", "Berlin", subject="sister Anna")
    assert clauses.told([home]) == "your sister Anna lives in Berlin"
    assert clauses.told([replace(home, polarity="-")]) == "your sister Anna doesn't live in Berlin"
    assert clauses.told([replace(home, valid_to=NOW)]) == "your sister Anna used to live in Berlin"
    assert clauses.told([fact("fear", "dogs", subject="Tom", polarity="-")]) == "Tom isn't afraid of dogs"


def test_several_values_stand_in_one_clause() -> None:
    """The verb once, at most five values, `or` where it is denied."""
    likes = [fact("likes", value) for value in ("olives", "jazz", "tea")]
    assert clauses.told(likes) == "you like olives, jazz and tea"
    assert (
        clauses.told([fact("language", value, polarity="-") for value in ("Greek", "Dutch")])
        == "you don't speak Greek or Dutch"
    )
    assert clauses.told([fact("likes", f"thing {number}") for number in range(9)]).count("thing") == 5


def test_namesakes_in_one_role_share_a_clause() -> None:
    """The role in the plural."""
    kids = [fact("family", "child Emil"), fact("family", "child Frida")]
    assert clauses.told(kids) == "your children are called Emil and Frida"
    assert clauses.told([fact("pet", "puppy Juno"), fact("pet", "puppy Max")]) == "your puppies are called Juno and Max"


def test_an_old_age_is_told_with_its_day() -> None:
    """And what has become of it, roughly, when years went by."""
    told = fact("age", "34")
    assert clauses.aged(told, NOW + timedelta(days=20)) == "you are 34"
    assert clauses.aged(told, NOW + timedelta(days=400)) == "you were 34 in March last year, so about 35 by now"


@pytest.mark.parametrize(
    ("status", "days", "clause"),
    [
        ("coming", 11, "your exam is on Monday 23 March"),
        ("told", -9, "your exam was on Tuesday 3 March"),
        ("cancelled", 11, "your exam was called off"),
        ("moved", 11, "your exam was moved and is no longer on Monday 23 March"),
    ],
)
def test_an_event_is_told_as_it_stands(status: str, days: int, clause: str) -> None:
    """Coming, over, moved or called off."""
    start = (NOW + timedelta(days=days)).replace(hour=0)
    assert clauses.event(Event("e", "exam", start, "day", "my exam", NOW, status), NOW) == clause
