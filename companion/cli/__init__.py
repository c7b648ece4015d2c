"""The commands: `companion chat`, `run`, `doctor`, `persona`; errors are one line that says what to do."""

from companion.cli.main import main

__all__ = ["main"]
