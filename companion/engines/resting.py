"""The garbage collector rests while a pack is made: thousands of small objects that all last, and no garbage."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def resting_collector() -> Iterator[None]:
    """Nothing is collected inside; afterwards the collector works as before, and looks no more at what is there by then."""
    worked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if worked:
            gc.enable()
