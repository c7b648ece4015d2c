"""The public test kit: a talk in one line, in the real corridor, with time that jumps."""

from companion.testing.talk import START, Said, Talk

__all__ = ["START", "Said", "Talk"]
