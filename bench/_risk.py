"""Signals for care: how many lines of danger are heard, and how rarely harmless ones raise the alarm."""

import json
import random
from collections import defaultdict
from pathlib import Path
from string import ascii_lowercase

from _figures import Figure
from _reading import is_there, read, share, skip, tab_rows

URGENT = ("abuse", "medical", "violence")
LONG = 5
"""Letters of a word that may be misspelt."""
TRUE = frozenset("efbr98y eeklrmu edsg5t7 eed2p8b ef1tgeg ed6gpgt ed1v8r1 edtybs0 eestktk eery0wn".split())
"""Comments among the ordinary ones, by their ids, that were read and do tell of danger: raising the alarm is right."""


def levels(path: Path) -> dict[str, list[str]]:
    """The level that each line of a file of kinds and texts gets, by kind."""
    found: dict[str, list[str]] = defaultdict(list)
    for cells in tab_rows(path):
        found[cells[0]].append(read(cells[-1]).risk.level)
    return found


def given(path: Path) -> dict[str, Figure]:
    """Recall of what is said outright and of what is meant, and idioms that are wrongly taken for danger."""
    found = levels(path)
    heard = [level != "none" for kind in URGENT for level in found[kind]]
    return {
        "risk_explicit": Figure(share(one == "hard" for one in found["explicit"]), "share", 0.98, most=False),
        "risk_implicit": Figure(share(one != "none" for one in found["implicit"]), "share", 0.90, most=False),
        "risk_other_kinds": Figure(share(heard), "share", 0.90, most=False),
        "risk_idioms_hard": Figure(share(one == "hard" for one in found["benign"]), "share", 0.01),
        "risk_idioms_soft": Figure(share(one == "soft" for one in found["benign"]), "share", 0.03),
    }


def with_slips(text: str, chance: random.Random) -> str:
    """The text with one slip in a fifth of its long words, and in one at least."""
    words = text.split(" ")
    long = [place for place, word in enumerate(words) if len(word) >= LONG and word.isalpha()]
    for place in chance.sample(long, min(len(long), max(1, len(long) // 5))):
        words[place] = _slipped(words[place], chance)
    return " ".join(words)


def _slipped(word: str, chance: random.Random) -> str:
    at, other = chance.randrange(len(word) - 1), chance.choice(ascii_lowercase)
    ways = (
        word[:at] + word[at + 1 :],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + other + word[at:],
        word[:at] + other + word[at + 1 :],
    )
    return chance.choice(ways)


def slips(path: Path) -> dict[str, Figure]:
    """Recall of what is said outright when it is typed in haste, over some rounds of slips."""
    texts = [cells[-1] for cells in tab_rows(path) if cells[0] == "explicit"]
    found = [read(with_slips(text, random.Random(f"{seed}{text}"))).risk.level for seed in range(5) for text in texts]
    return {"risk_explicit_slips": Figure(share(level == "hard" for level in found), "share", 0.93, most=False)}


def per_10k(lines: list[tuple[str, str]]) -> dict[str, Figure]:
    """Alarms in 10,000 ordinary lines, those apart that were read and found to be right."""
    found = [(number, read(text).risk.level) for number, text in lines]
    hard = [number for number, level in found if level == "hard"]
    scale = 10_000 / len(found)
    return {
        "risk_chat_hard_per_10k": Figure(scale * sum(number not in TRUE for number in hard), "", 2),
        "risk_chat_hard_raw_per_10k": Figure(scale * len(hard), "", 5),
        "risk_chat_soft_per_10k": Figure(scale * sum(level == "soft" for _, level in found), "", 15),
    }


def ordinary(data: Path) -> list[tuple[str, str]]:
    """Ordinary lines with their ids: comments, and what people wrote to chat programs; none of who sought support."""
    comments, lines = data / "emotion" / "train.tsv", data / "lines" / "dev300.json"
    found = [(cells[-1], cells[0]) for cells in tab_rows(comments, comments=False)] if is_there(comments) else []
    if is_there(lines):
        rows = json.loads(lines.read_text(encoding="utf-8"))
        found += [("", row["text"]) for row in rows if row["source"] != "esconv"]
    return found


def figures(data: Path) -> dict[str, Figure]:
    """The figures about signals for care."""
    path, lines = data / "care" / "dev.tsv", ordinary(data)
    found = given(path) | slips(path) if is_there(path) else {}
    if not lines:
        skip("risk_chat_hard_per_10k")
        return found
    return found | per_10k(lines)
