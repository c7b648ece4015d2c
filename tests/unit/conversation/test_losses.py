"""Whoever died or was parted from is not brought up."""

from companion.conversation.losses import is_lost, marks
from companion.domain.memory import Memory, Use
from tests.unit.conversation.remembering import LEEDS, NOW, SISTER, reminded, turn_of, used


def test_a_death_is_kept_by_name_or_by_role():
    """And nothing else that is told is."""
    (named,) = marks(turn_of("my sister Anna died last night"))
    assert is_lost(Memory(ledger={named: Use(1, NOW)}), "sister Anna")
    assert not is_lost(Memory(ledger={named: Use(1, NOW)}), "sister Bea")
    (role,) = marks(turn_of("my grandmother died last night"))
    assert is_lost(Memory(ledger={role: Use(1, NOW)}), "grandmother Rose")
    assert marks(turn_of("my sister Anna passed her exam")) == ()


def test_nobody_who_is_gone_comes_back_unasked():
    """Whatever was known of them."""
    lost = {
        name: use for mark in marks(turn_of("my sister Anna died last night")) for name, use in used(mark, 9).items()
    }
    assert reminded("I found the soup recipe of Anna", SISTER, LEEDS)
    assert not reminded("I found the soup recipe of Anna", SISTER, LEEDS, ledger=lost)
