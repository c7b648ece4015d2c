"""The public test kit: a talk in one line, in the real corridor, with time that jumps."""

from companion.testing.passages import Passage, Said
from companion.testing.talk import START, Talk

__all__ = ["START", "Passage", "Said", "Talk"]
