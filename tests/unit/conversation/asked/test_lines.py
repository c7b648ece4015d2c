"""The lines that tell what is remembered, of every shipped pack: enough of them, and each fits whatever is told."""

import re

import pytest

from companion.conversation.asked import clauses
from companion.conversation.asked.telling import opening
from companion.conversation.voice import fill
from companion.packs.lines import LINE_KEYS
from companion.packs.loader import PackShelf
from tests.unit.conversation.asked.test_clauses import TOLD, fact
from tests.unit.engines.making import pack, turn

KEYS = [key for key in LINE_KEYS if key.startswith("asked_")]
SHELF = PackShelf()
PACKS = {name: SHELF.pack(SHELF.snapshot(name)) for name in ("base", "wren", "slate")}
LEAST = 5
PIECES = re.compile(r"\{\{.*?\}\}")


def filled(text: str, clause: str) -> str:
    """The line with this clause, and something for whatever else it names."""
    values = {"what": "where you live", "day": "on 3 March", "Day": "On 3 March", "words": "i live in Rome"}
    later = {"also": "i like Rome", "then": "yesterday", "Then": "Yesterday"}
    return fill(text, turn(pack(), "hi"), "test", told=clause, Told=opening(clause), **values, **later)


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("name", PACKS)
def test_there_are_at_least_five_wordings(name: str, key: str) -> None:
    """And no two are alike."""
    lines = PACKS[name].lines[key]
    assert len(set(lines)) == len(lines) >= LEAST


@pytest.mark.parametrize("relation", TOLD)
def test_every_line_takes_every_relation(relation: str) -> None:
    """The clause stands in it whole, as a sentence where it begins one, and nothing is left to fill."""
    value, evidence, clause = TOLD[relation]
    assert clauses.told([fact(relation, value, evidence)]) == clause
    for one in PACKS.values():
        for key in KEYS:
            for text in one.lines[key]:
                said = filled(text, clause)
                assert "{" not in said
                assert said[:1].isupper()
                assert said.endswith((".", "?", "”"))
                assert clause[1:] in said or not {"{{ told }}", "{{ Told }}"} & set(PIECES.findall(text))


@pytest.mark.parametrize("name", PACKS)
def test_what_was_not_told_is_said_plainly(name: str) -> None:
    """In every wording of the honest line."""
    lines = PACKS[name].lines["asked_untold"]
    assert all("haven't told me {{ what }}" in text for text in lines)
