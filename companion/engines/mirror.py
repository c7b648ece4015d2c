"""A small engine in the old manner: it turns a sentence round and asks about it; the example to write one's own by."""

import re

from companion.domain.chance import pick
from companion.domain.reply import Bubble, Reply, RunnerUp, Why
from companion.domain.turn import Turn

LONGEST = 80
"""Characters of the person's words that are said back."""

# Each pattern keeps the words that are turned round; the first one that is found wins, so the exact ones come first.
RULES = (
    ("need", re.compile(r"\bi need (.+)", re.I), ("What would {} change?", "How long have you needed {}?")),
    ("feel", re.compile(r"\bi feel (.+)", re.I), ("Do you often feel {}?", "When did you begin to feel {}?")),
    ("am", re.compile(r"\bi(?:'m| am) (.+)", re.I), ("How long have you been {}?", "What is it like to be {}?")),
    ("want", re.compile(r"\bi want (.+)", re.I), ("What if you got {}?", "Why {}, of all things?")),
    ("because", re.compile(r"\bbecause (.+)", re.I), ("Is that the whole reason?", "And if not {}, what then?")),
    ("my", re.compile(r"\bmy (.+)", re.I), ("Tell me about your {}.", "Your {}?")),
    ("you", re.compile(r"\byou(?:'re| are) (.+)", re.I), ("What makes you say I am {}?",)),
)
OTHERWISE = ("Go on.", "Say a little more.", "What comes to mind with that?", "How was that for you?")

TURNED = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "am": "are", "was": "were", "myself": "yourself",
    "you": "I", "your": "my", "yours": "mine", "yourself": "myself", "i'm": "you're", "you're": "I'm",
}  # fmt: skip


class MirrorEngine:
    """Answers every text with a question about its own words; knows nothing and remembers nothing."""

    name = "mirror"

    def respond(self, turn: Turn) -> Reply | None:
        """A question made of the person's words turned round; None when they wrote no text."""
        heard = turn.message.text.strip() if turn.message else ""
        if not heard:
            return None
        rule, options, words = _find(heard)
        chosen = pick(options, turn.state.soul, turn.state.turn, f"mirror/{rule}")
        failed = tuple(RunnerUp(other, "is not in the message") for other, _, _ in RULES[:3] if other != rule)
        why = Why(engine=self.name, rule=rule, runners_up=failed)
        return Reply((Bubble(chosen.format(words), line=f"mirror.{rule}#{options.index(chosen)}"),), why=why)


def _find(heard: str) -> tuple[str, tuple[str, ...], str]:
    """The rule that fits, what it may say, and the words it kept, turned round."""
    for rule, pattern, options in RULES:
        found = pattern.search(heard)
        if found:
            return rule, options, turn_round(_clause(found.group(1)))
    return "otherwise", OTHERWISE, ""


def _clause(text: str) -> str:
    """The words up to the first stop, short enough to be said back."""
    return re.split(r"[.,;:!?\n]", text, maxsplit=1)[0].strip()[:LONGEST]


def turn_round(text: str) -> str:
    """The text with the person turned round: my becomes your, you becomes I."""
    return " ".join(TURNED.get(word.lower(), word) for word in text.split())
