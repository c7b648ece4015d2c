"""The collector rests while a pack is made, and works on afterwards."""

import gc

import pytest

from companion.engines.resting import resting_collector


def test_it_works_again_afterwards():
    """Also when what was made failed."""
    working = []
    with pytest.raises(KeyError), resting_collector():
        {}[working.append(gc.isenabled())]
    assert working == [False]
    assert gc.isenabled()


def test_one_that_rested_before_rests_on():
    """It is left as it was found."""
    gc.disable()
    try:
        with resting_collector():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
