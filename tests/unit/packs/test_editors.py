"""What editors are given agrees with what the program reads."""

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.domain.persona import TRAITS
from companion.packs import folders
from companion.packs.lines import LINE_KEYS
from companion.packs.questions import KINDS

EDITORS = Path(__file__).parents[3] / "editors"
PACKS = sorted(path.parent.name for path in folders.shipped().glob("*/persona.toml"))


def read(name: str) -> dict:
    """The file of that name."""
    return json.loads((EDITORS / name).read_text(encoding="utf-8"))


def faults(schema: dict, value: object, at: str = "") -> Iterator[str]:
    """Where the value breaks this schema, as far as the schemas here use the language."""
    kinds = {"object": dict, "array": list, "string": str, "boolean": bool, "number": (int, float)}
    if "type" in schema and not isinstance(value, kinds[schema["type"]]):
        yield f"{at}: is no {schema['type']}"
    elif isinstance(value, dict):
        yield from (f"{at}: lacks {key}" for key in schema.get("required", ()) if key not in value)
        for key, inner in value.items():
            known = schema.get("properties", {})
            yield from faults(known[key], inner, f"{at}/{key}") if key in known else (f"{at}: unknown {key}",)
    elif isinstance(value, list):
        yield from (f"{at}: too few",) if len(value) < schema.get("minItems", 0) else ()
        for number, inner in enumerate(value):
            yield from faults(schema["items"], inner, f"{at}/{number}")
    else:
        yield from (f"{at}: {wrong}" for wrong in plain_faults(schema, value))


def plain_faults(schema: dict, value: object) -> Iterator[str]:
    """What is wrong with a text or a number."""
    if "enum" in schema and value not in schema["enum"]:
        yield f"{value} is none of them"
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        yield "looks wrong"
    if isinstance(value, int | float) and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield "out of bounds"


@pytest.mark.parametrize("name", PACKS)
@pytest.mark.parametrize("file", ["persona", "questions"])
def test_the_shipped_tables_fit_their_schema(name: str, file: str) -> None:
    """An editor finds nothing to underline in them."""
    value = tomllib.loads((folders.shipped() / name / f"{file}.toml").read_text(encoding="utf-8"))
    assert list(faults(read(f"{file}.schema.json"), value)) == []


@pytest.mark.parametrize(
    ("file", "text", "wrong"),
    [
        ("persona", "", ": lacks about"),
        ("persona", 'about = "x"\nabuot = "y"', ": unknown abuot"),
        ("persona", 'about = "x"\nextends = "../x"', "/extends: looks wrong"),
        ("persona", 'about = "x"\n[traits]\nwarmth = 2', "/traits/warmth: out of bounds"),
        ("persona", 'about = "x"\n[lines]\nback = []', "/lines/back: too few"),
        ("questions", '[[question]]\nid = "a"\nkind = "opne"', "/question/0/kind: opne is none of them"),
        ("questions", '[[question]]\nid = "a"\nmay_skip = 1', "/question/0/may_skip: is no boolean"),
    ],
)
def test_what_the_program_refuses_the_schema_refuses(file: str, text: str, wrong: str) -> None:
    """The same mistakes."""
    assert list(faults(read(f"{file}.schema.json"), tomllib.loads(text))) == [wrong]


def test_the_schemas_know_every_name_the_program_knows() -> None:
    """And no other."""
    persona = read("persona.schema.json")["properties"]
    question = read("questions.schema.json")["properties"]["question"]["items"]["properties"]
    assert set(persona["lines"]["properties"]) == set(LINE_KEYS)
    assert set(persona["traits"]["properties"]) == set(TRAITS)
    assert question["kind"]["enum"] == list(KINDS)


def expressions(node: object) -> Iterator[str]:
    """Every regular expression of a grammar."""
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if key in ("match", "begin", "end"):
            yield value
        else:
            yield from expressions(value)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("-- a remark", "remark"),
        ("~vehicle: car, bike, ~other", "concept"),
        ("# my-pet.x  [grave, topic work]", "rule"),
        ("  > * my (dog|cat) is called {pet:name} *", "hears"),
        ("? days since said > 3", "condition"),
        ("! remember pet = pet", "effect"),
        ("<[cooldown 3 days] {A|B} {{ pet }}", "says"),
        ("= text -> part", "sample"),
        ("=/ text", "sample"),
        ("@ other", "redirect"),
        ("+ initiate", "initiate"),
    ],
)
def test_the_grammar_tells_every_kind_of_line(line: str, kind: str) -> None:
    """The first sign decides, as in the language."""
    grammar = read("talk.tmLanguage.json")
    rules = [rule["include"].lstrip("#") for rule in grammar["patterns"]]
    hit = [name for name in rules if re.match(_opening(grammar["repository"][name]), line)]
    assert hit == [kind]
    assert all(re.compile(expression) for expression in expressions(grammar))


def _opening(rule: dict) -> str:
    return rule.get("match") or rule["begin"]
