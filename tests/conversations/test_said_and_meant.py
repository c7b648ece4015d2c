"""What is only said to somebody, or explained, takes nothing back of what is known."""

import pytest

from companion.testing import Talk


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ("Hugo makes me laugh like nobody else", "as I said to Hugo, I don't know really"),
        ("my best friend is Tilda", "what I meant: it smelled of leftover curry"),
        ("my best friend is Tilda", "I said to Tilda that it's late"),
    ],
)
def test_what_is_no_correction_changes_nothing_known(known, said):
    """Every fact that was held is held afterwards, as it was."""
    with Talk(persona="wren", zone="Europe/London") as talk:
        talk.say(known)
        before = talk.memory.current
        assert before
        talk.say(said)
        assert [fact for fact in before if fact not in talk.memory.current] == []
