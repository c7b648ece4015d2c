"""The commands: `companion chat`, `run`, `doctor`, `persona`; errors are one line that says what to do."""

import gc

gc.disable()  # nothing that is imported goes away again, so that looking for garbage among it is lost time

from companion.cli.main import main  # noqa: E402 - after that

gc.freeze()
gc.enable()

__all__ = ["main"]
