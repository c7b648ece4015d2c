"""What no channel can carry in one message leaves in several, cut between its lines."""

from companion.conversation.rendering import parted
from companion.domain.reply import Bubble, Button

KEYS = ((Button("Yes", "do:yes"),),)


def test_a_long_list_is_parted_between_its_lines():
    """Nothing is lost, and the buttons are under the last part."""
    text = "\n".join(f"• line {number} 🙂 of what is known" for number in range(300))
    parts = parted((Bubble(text, buttons=KEYS),))
    assert len(parts) > 1
    assert "\n".join(part.text for part in parts) == text
    assert all(len(part.text.encode("utf-16-le")) <= 2 * 4096 for part in parts)
    assert [bool(part.buttons) for part in parts] == [False] * (len(parts) - 1) + [True]


def test_a_short_text_is_left_alone():
    """It is the very same bubble."""
    bubbles = (Bubble("hello"), Bubble("you", buttons=KEYS))
    assert parted(bubbles) is bubbles


def test_a_single_line_that_is_too_long_is_cut():
    """At what a channel can carry."""
    (part,) = parted((Bubble("🙂" * 3000),))
    assert len(part.text) == 2048
