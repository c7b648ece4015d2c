"""Values: what a line may name, how it is put, and that nothing else can be reached."""

from collections.abc import Mapping

import pytest

from companion.domain.memory import Event, Fact, Memory
from companion.domain.person import PersonState
from companion.domain.persona import Persona
from companion.domain.turn import Recalled, Turn
from companion.domain.understanding import FoundEvent, Frame, NamedPerson, Understanding
from companion.engines.scene import Scene
from companion.engines.values import Known, known, part_of_day, sayable, values
from tests.unit.engines.making import MONDAY, fact, meant, pack, turn

FACTS = (
    fact("job", "baker"),
    fact("pet", "dog Rex"),
    fact("family", "sister Anna"),
    fact("family", "brother"),
    fact("likes", "my old red bike"),
    fact("home", "Lyon", valid_to=MONDAY),
    fact("age", "34", retracted_at=MONDAY),
    fact("diet", "vegan", polarity="-"),
    fact("job", "nurse", subject="sister Anna"),
)


def somebody(heard: Understanding | None = None, **fields: object) -> Turn:
    """A turn with Mia, of whom all this is known."""
    fields = {"memory": Memory(facts=FACTS), "state": PersonState("soul", name="Mia"), **fields}
    return turn(pack(""), heard or meant("so it is"), **fields)


def named(heard: Understanding | None = None, frame: Frame | None = None, **fields: object) -> Mapping[str, object]:
    """Everything that a line may name in this turn."""
    return values(Scene(somebody(heard, **fields)), {}, frame, [])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("name", "Mia"),
        ("job", "baker"),
        ("pet", "Rex"),
        ("dog", "Rex"),
        ("sister", "Anna"),
        ("brother", "your brother"),
        ("likes", "your old red bike"),
        ("home", ""),
        ("age", ""),
        ("diet", ""),
        ("cat", ""),
        ("hobby", ""),
        ("__class__", ""),
        ("scene", ""),
    ],
)
def test_the_person_is_known_by_name_relation_and_role(name: str, value: str) -> None:
    """The newest thing held true of themselves, ready to be said; what is past, untrue or another's is not known."""
    assert known(Scene(somebody()), name) == value


def test_the_newest_fact_of_a_relation_counts() -> None:
    """What they said last is what they mean."""
    memory = Memory(facts=(fact("job", "baker"), fact("job", "potter")))
    assert known(Scene(somebody(memory=memory)), "job") == "potter"


def test_a_fact_that_is_named_is_noted() -> None:
    """So that the reply can show where it has it from."""
    used: list[Fact] = []
    person = Known(Scene(somebody()), used)
    assert (person["pet"], person["name"]) == ("Rex", "Mia")
    assert [one.value for one in used] == ["dog Rex"]


def test_the_person_cannot_be_listed() -> None:
    """Only what is named is given."""
    assert list(Known(Scene(somebody()))) == []
    assert len(Known(Scene(somebody()))) == 0


@pytest.mark.parametrize(
    ("relation", "value", "said"),
    [
        ("pet", "dog Rex", "Rex"),
        ("pet", "dog", "your dog"),
        ("friend", "Tom", "Tom"),
        ("friend", "old friend", "your old friend"),
        ("owns", "my car", "your car"),
        ("plan", "see my mother", "see your mother"),
    ],
)
def test_a_fact_is_put_as_one_says_it(relation: str, value: str, said: str) -> None:
    """A name without its role, a role with `your`, and their words turned round."""
    assert sayable(fact(relation, value), relation) == said


@pytest.mark.parametrize(
    ("who", "fields"),
    [
        ("", {"frame": "death"}),
        ("user", {"frame": "death"}),
        ("sister Anna", {"frame": "death", "who": "sister", "person": "your sister Anna"}),
        ("grandmother", {"frame": "death", "who": "grandmother", "person": "your grandmother"}),
        ("Anna", {"frame": "death", "who": "Anna", "person": "Anna"}),
        ("best friend", {"frame": "death", "who": "best friend", "person": "your best friend"}),
    ],
)
def test_a_frame_names_whom_it_happened_to(who: str, fields: dict[str, str]) -> None:
    """As a role, and ready to be said; nobody is named when nobody was."""
    assert named(frame=Frame("death", who, "other", "-"))["frame"] == fields


def test_what_is_not_there_is_not_among_the_values() -> None:
    """A line that names it cannot be said."""
    assert set(named()) == {"user", "me", "part_of_day"}


def test_the_moment_has_names() -> None:
    """Feeling, somebody mentioned, and itself."""
    heard = meant("so", feeling="joy", people=(NamedPerson("sister", "Anna"), NamedPerson("", "Tom")))
    found = named(heard, persona=Persona("Ada", "it is short", "test", ""))
    assert found["feeling"] == "joy"
    assert found["person"] == {"name": "Anna", "relation": "sister"}
    assert found["me"] == {"name": "Ada", "because": "it is short"}


def test_somebody_without_a_name_has_none() -> None:
    """An empty name is no name."""
    assert named(meant("so", people=(NamedPerson("sister", ""),)))["person"] == {"relation": "sister"}


HEARD = FoundEvent("my exam", MONDAY, "day")
HELD = Event("1", "my interview", MONDAY, "day", "my interview is on Monday", MONDAY)


@pytest.mark.parametrize(
    ("fields", "what"),
    [
        ({"heard": meant("so", events=(HEARD,)), "recalled": Recalled(events=(HELD,))}, "your exam"),
        ({"recalled": Recalled(events=(HELD,))}, "your interview"),
        ({"initiative": "follow_up", "about": "trip", "recalled": Recalled(events=(HELD,))}, "trip"),
        ({"initiative": "morning"}, None),
        ({}, None),
    ],
)
def test_the_event_is_what_the_turn_is_about(fields: dict[str, object], what: str | None) -> None:
    """What the check-in names, else what they just spoke of, else what was recalled."""
    assert named(**fields).get("event") == ({"what": what} if what else None)  # type: ignore[arg-type]


def test_slots_stand_beside_the_other_names() -> None:
    """A slot may even take one of their names."""
    assert values(Scene(somebody()), {"pet": "Biscuit", "feeling": "odd"}, None, [])["feeling"] == "odd"


@pytest.mark.parametrize(
    ("hour", "part"), [(0, "night"), (5, "morning"), (11, "morning"), (12, "afternoon"), (17, "evening"), (22, "night")]
)
def test_the_day_has_four_parts(hour: int, part: str) -> None:
    """From five to noon, to five, to ten, and the night."""
    assert part_of_day(hour) == part


def test_what_is_known_of_somebody_else_is_theirs() -> None:
    """Only of the person who is named first in the message, by role and name."""
    memory = Memory(facts=(fact("home", "Leeds", subject="friend Anna"), fact("home", "Rome", subject="friend Ben")))
    heard = meant("so", people=(NamedPerson("friend", "Anna"),))
    assert str(named(heard, memory=memory)["their"]["home"]) == "Leeds"  # type: ignore[index]


@pytest.mark.parametrize("people", [(NamedPerson("sister", "Anna"),), (NamedPerson("friend", ""),)])
def test_nothing_is_theirs_that_nobody_told(people: tuple[NamedPerson, ...]) -> None:
    """Another Anna has no home yet, and nobody has a job or a name of the person themselves."""
    memory = Memory(facts=(fact("home", "Leeds", subject="friend Anna"),))
    theirs = named(meant("so", people=people), memory=memory)["their"]
    for name in ("job", "name") if people[0].relation == "friend" else ("home",):
        with pytest.raises(KeyError):
            theirs[name]  # type: ignore[index]
