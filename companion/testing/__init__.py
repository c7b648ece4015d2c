"""The public test kit: a talk in one line, in the real corridor, with time that jumps; checks and properties of it."""

from companion.testing.checks import Scene, check
from companion.testing.clauses import clause
from companion.testing.invariants import INVARIANTS, broken
from companion.testing.passages import Passage, Said
from companion.testing.properties import Breach, Record, prop
from companion.testing.talk import START, Talk

__all__ = [
    "INVARIANTS",
    "START",
    "Breach",
    "Passage",
    "Record",
    "Said",
    "Scene",
    "Talk",
    "broken",
    "check",
    "clause",
    "prop",
]
