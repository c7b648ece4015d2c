"""What people really write, line by line, through each shipped pack: an answer for every line, and none of it broken.

The folder that the environment variable COMPANION_DATA names may hold `lines/dev300.json`; otherwise a few lines of our
own are taken.
"""

import json
import os
from pathlib import Path

import pytest

from tests.cli.streams import through, told

OWN = ("hi", "how are you", "not great tbh", "my boss yelled at me again", "i have a cat named Miso", "lol", "ok", "why??",
       "what do you think about cats", "are you a bot", "i got the job!!!", "my grandma died on sunday", "whatever", "no",
       "can't sleep", "tell me a joke", "I'm meeting Sam for coffee tomorrow at 3", "u there", "thanks", "gn")  # fmt: skip


def lines() -> list[dict[str, str]]:
    """The lines to run through, each with the session it belongs to."""
    named = Path(os.environ.get("COMPANION_DATA", ""), "lines", "dev300.json")
    if named.is_file():
        found: list[dict[str, str]] = json.loads(named.read_text(encoding="utf-8"))
        return found
    return [{"session": "own", "text": text} for text in OWN]


@pytest.mark.parametrize("pack", ["wren", "slate"])
def test_every_line_is_answered(pack: str):
    """As many out as in, no error, nothing unrendered, and a silence only where it was chosen."""
    given = [{"user": line["session"], "text": line["text"]} for line in lines()]
    answers = through(given, "--persona", pack, "--seed", "7")
    assert [answer for answer in answers if "error" in answer] == []
    assert [said for said in map(told, answers) if "{{" in said or "{%" in said] == []
    assert all(bool(told(answer)) != answer["silent"] for answer in answers)
