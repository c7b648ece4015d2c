"""Signals for care: how many lines of danger are heard, and how rarely harmless ones raise the alarm."""

import json
from collections import defaultdict
from pathlib import Path

from _figures import Figure
from _reading import is_there, read, share, skip, tab_rows

URGENT = ("abuse", "medical", "violence")


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


def per_10k(texts: list[str]) -> dict[str, Figure]:
    """Alarms in 10,000 ordinary lines, before anybody has judged which of them are true."""
    found = [read(text).risk.level for text in texts]
    return {
        "risk_chat_hard_per_10k": Figure(10_000 * share(one == "hard" for one in found), "", 2),
        "risk_chat_soft_per_10k": Figure(10_000 * share(one == "soft" for one in found), "", 15),
    }


def ordinary(data: Path) -> list[str]:
    """Ordinary lines: comments, and what people wrote to chat programs; none of those who sought support."""
    comments, lines = data / "emotion" / "train.tsv", data / "lines" / "dev300.json"
    found = [cells[0] for cells in tab_rows(comments, comments=False)] if is_there(comments) else []
    if is_there(lines):
        rows = json.loads(lines.read_text(encoding="utf-8"))
        found += [row["text"] for row in rows if row["source"] != "esconv"]
    return found


def figures(data: Path) -> dict[str, Figure]:
    """The figures about signals for care."""
    path, texts = data / "care" / "dev.tsv", ordinary(data)
    found = given(path) if is_there(path) else {}
    if not texts:
        skip("risk_chat_hard_per_10k")
        return found
    return found | per_10k(texts)
