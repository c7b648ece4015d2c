"""Templates fill what may be said, and cannot do anything else."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.memory import Event
from companion.language.templates import LONGEST, Problem, UnsayableError, problems, render, variables
from tests.unit.engines.making import MONDAY

VALUES = {
    "user": {"name": "{{ 7*7 }}", "pet": "rex"},
    "event": Event("1", "exam", MONDAY, "day", "my exam", MONDAY),
    "feeling": "tired",
    "count": 3,
    "nothing": None,
}


def first(options: Sequence[str]) -> str:
    return options[0]


def last(options: Sequence[str]) -> str:
    return options[-1]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Plain.", "Plain."),
        ("{ one } brace", "{ one } brace"),
        ("Hello {{ user.name }}!", "Hello {{ 7*7 }}!"),
        ("{{user.pet|title}}", "Rex"),
        ("{{ user.pet | capitalize }} {{ user.pet|first }}", "Rex r"),
        ("{{ user.cat|default('no cat') }}", "no cat"),
        ("{% if user.cat %}A cat.{% else %}No cat.{% endif %}", "No cat."),
        ("{% if user.pet and not user.cat %}Only {{ user.pet }}.{% endif %}", "Only rex."),
        ("{% if feeling == 'tired' and count > 2 %}Rest.{% endif %}", "Rest."),
        ("{{ 'a' if user.cat else 'b' }}", "b"),
        ("{{ event.what }}", "exam"),
        ("{Hi|Hello} there", "Hi there"),
        ("{{{ user.pet }}|A dog}!", "rex!"),
        ("{What of {{ user.pet|title }}|How}?", "What of Rex?"),
        ("{{ count }}", "3"),
    ],
)
def test_a_text_is_filled(text: str, said: str) -> None:
    """Values, conditions, filters and choices, each as the reference says."""
    assert problems(text) == ()
    assert render(text, VALUES, first) == said


@pytest.mark.parametrize(
    "text",
    [
        "{{ user.cat }}",
        "{{ cat }}",
        "{{ cat.name }}",
        "{{ nothing }}",
        "{{ user.cat|lower }}",
        "{{ user.cat|first }}",
        "{% if user.pet %}{{ user.cat }}{% endif %}",
        "{{ user.pet > 3 }}",
        "{{ user.items }}",
        "{{ user.pet.upper }}",
        "{{ event.__class__ }}",
        "{{ user.pet|title }}{{ nothing }}",
    ],
)
def test_what_is_not_known_is_not_said(text: str) -> None:
    """A missing value silences the line instead of leaving a hole."""
    with pytest.raises(UnsayableError):
        render(text, VALUES, first)


@pytest.mark.parametrize(
    "text",
    [
        "{{ 7*7 }}",
        "{{ 'a' ~ 'b' }}",
        "{{ 'a' * 1000000000 }}",
        "{{ ''.__class__ }}",
        "{{ user['name'] }}",
        "{{ user.name.center(300000000) }}",
        "{{ lipsum(n=100000) }}",
        "{{ range(3) }}",
        "{{ '%1000000000s'|format(1) }}",
        "{{ user|attr('name') }}",
        "{% for x in user %}{{ x }}{% endfor %}",
        "{% set x = 1 %}",
        "{% macro a() %}{% endmacro %}",
        "{% include 'x' %}",
        "{% raw %}{{ x }}{% endraw %}{{ 1 + 1 }}",
        "{{ [1, 2] }}",
        "{{ self }}",
        "{{ user.name is defined }}",
        "{{ 'a' in user }}",
        "{{ user.name|upper }}",
        "{{ user.name",
        "{% if x %}",
        "{{ " + "(" * 2000,
        "{% if a %}" * 60 + "{% endif %}" * 60,
        "{{ " + "not " * 900 + "a }}",
        "x" * 5000 + "{{ a }}|{% if a %}b{% endif %}",
    ],
)
def test_nothing_but_the_allowed_is_read(text: str) -> None:
    """Loops, calls, arithmetic, foreign attributes and broken texts are named by check and never said."""
    assert problems(text)
    with pytest.raises(UnsayableError):
        render(text, VALUES, first)


def test_a_value_is_never_read_as_a_template() -> None:
    """What a person writes is a value, in the quick way and in the full one."""
    values = {"x": "{{ 7*7 }}{% if a %}{a|b}"}
    assert render("{{ x }}", values, first) == values["x"]
    assert render("{{ x|trim }}", values, first) == values["x"]


def test_what_is_said_is_capped() -> None:
    """No reply is longer than a message may be."""
    long = {"x": "a" * 3000}
    assert len(render("{{ x }}{{ x }}", long, first)) == LONGEST
    assert len(render("{{ x|trim }}{{ x|trim }}", long, first)) == LONGEST
    assert len(render("y" * 5000, long, first)) == LONGEST


def test_every_option_is_offered_to_chance() -> None:
    """The chooser decides, and sees all options in order."""
    seen: list[Sequence[str]] = []

    def chosen(options: Sequence[str]) -> str:
        seen.append(tuple(options))
        return options[1]

    assert render("{a|b|c} and {d|{{ user.pet }}}", VALUES, chosen) == "b and rex"
    assert seen == [("a", "b", "c"), ("d", "{{ user.pet }}")]


def test_problems_say_where_and_what() -> None:
    """Line and column are those of the text, also in a later option of a choice."""
    assert problems("Hi {{ user.name|upper }}")[0] == Problem(
        1, 17, "unknown filter upper; known are lower, capitalize, title, trim, first, default"
    )
    assert problems("{ok|{{ user.name|upper }}}")


def test_variables_are_the_dotted_names() -> None:
    """Names in conditions count, filters and literals do not; each option of a choice is looked into."""
    text = "{% if user.pet %}{{ user.name|default('x') }}{% endif %}{{{ slot }}|{{ me.name }}}"
    assert variables(text) == {"user.pet", "user.name", "slot", "me.name"}
    assert variables("{{ a.b }} {{ c }}") == {"a.b", "c"}
    assert variables("plain {x|y}") == variables("{{ broken") == frozenset()


names = st.sampled_from(
    ("user.name", "user.pet", "user.cat", "feeling", "count", "event.what", "none", "nothing", "x.y.z")
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(names.map("{{{{ {0} }}}}".format), st.text(alphabet="ab .|", max_size=5)), max_size=5))
def test_the_quick_way_says_what_the_full_way_says(parts: list[str]) -> None:
    """A text that only names values is filled without the template engine, and comes out the same."""
    text = "".join(parts)
    assert outcome(text) == outcome(text + "{{ ''|trim }}")


def outcome(text: str) -> str | None:
    try:
        return render(text, VALUES, first)
    except UnsayableError:
        return None


@settings(max_examples=500, deadline=None)
@given(st.text(alphabet="{}%|#ab.' ()*_-+~[]if\n", max_size=60))
def test_any_text_is_said_or_refused(text: str) -> None:
    """Nothing else ever comes out, and what has no problem has its variables told."""
    outcome(text)
    assert isinstance(variables(text), frozenset)
    assert all(problem.line >= 1 and problem.column >= 1 for problem in problems(text))
