"""What a person can ask for at any time."""

import json

import pytest

from companion.conversation.menus import MENU


@pytest.mark.parametrize("command", [f"/{name}" for name, _ in MENU])
def test_every_command_of_the_table_is_answered(friend, command):
    """None of them is unknown, empty or a traceback."""
    friend.say("hello there")
    assert friend.say(command)
    assert friend.last.why.rule != "command.unknown_command"


@pytest.mark.parametrize("command", ["/nonsense", "/HELPME", "/forget"])
def test_an_unknown_command_is_answered_in_words(friend, command):
    """It says that it does not know this one."""
    assert friend.say(command)
    assert friend.last.why.rule == "command.unknown_command"


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("What can you do?", "command.help"),
        ("who are you", "command.persona"),
        ("What do you know about me?", "command.memory"),
        ("stop writing me first", "command.stop"),
        ("you can write again", "command.resume"),
        ("only evenings", "command.settings_changed"),
        ("delete everything", "command.forget_me"),
        ("please delete everything", "command.forget_me"),
    ],
)
def test_plain_words_mean_commands(friend, words, rule):
    """The table's plain words work as the commands do."""
    friend.say("hello")
    friend.say(words)
    assert friend.last.why.rule == rule


def test_memory_shows_each_fact_with_the_words_it_comes_from(friend):
    """The person's own sentence stands beside it."""
    friend.say("my sister Anna lives in Berlin")
    said = friend.say("/memory")
    assert "sister Anna" in said
    assert "“my sister Anna lives in Berlin”" in said


def test_memory_says_when_it_knows_nothing(friend):
    """No fact, no list."""
    friend.say("hm")
    said = friend.say("/memory")
    assert "•" not in said


def test_why_tells_the_rule_of_the_last_reply_also_tomorrow_and_after_a_restart(friend):
    """The reason is kept with the line."""
    friend.say("my grandmother passed away last night")
    rule = friend.last.why.rule
    friend.say("/stop")
    friend.restart()
    friend.wait(days=1)
    assert rule in friend.say("/why")


def test_stop_ends_writing_first_and_start_brings_it_back(friend):
    """One word ends it, for good, until the person says otherwise."""
    friend.say("hello")
    friend.say("/stop")
    assert friend.memory.planned == ()
    assert friend.wait(days=3) == ()
    friend.say("/start")
    assert len(friend.memory.planned) == 1


def test_upcoming_shows_the_plan_and_cancels_it(friend):
    """When, what and why; the button takes it off."""
    friend.say("hello")
    said = friend.say("/upcoming")
    assert "09:00" in said
    assert "because" in said
    day = friend.memory.planned[0].slot
    friend.press(friend.last.labels[0])
    assert all(planned.slot != day for planned in friend.memory.planned)


def test_export_is_one_readable_file_with_everything(friend):
    """The soul, the words, the facts and the pack are in it."""
    friend.say("my sister Anna lives in Berlin")
    friend.say("/export")
    held = json.loads(friend.last.file.text)
    assert held["state"]["soul"]
    assert any(moment["text"] == "my sister Anna lives in Berlin" for moment in held["talk"])
    assert any(fact["value"] == "sister Anna" for fact in held["facts"])


def test_privacy_counts_as_people_do(friend):
    """One fact is no `1 facts`."""
    friend.say("my sister Anna lives in Berlin")
    told = friend.say("/privacy")
    assert f"{len(friend.memory.current)} fact" in told
    assert "1 facts" not in told
    assert "0 dates" in told


def test_forget_me_erases_after_one_confirmation(friend):
    """After a yes nothing is known any more; the next hello meets a stranger."""
    friend.say("my sister Anna lives in Berlin")
    friend.say("/forget_me")
    assert "backup" in friend.say("yes")
    with pytest.raises(LookupError):
        _ = friend.known


def test_forget_me_keeps_everything_after_anything_but_a_yes(friend):
    """A no, or something else altogether, is no yes."""
    friend.say("my sister Anna lives in Berlin")
    for answer in ("no", "what was I saying"):
        friend.say("/forget_me")
        friend.say(answer)
        assert friend.memory.facts
        friend.say("yes")
        assert friend.memory.facts


def test_mood_notes_end_with_the_consent(friend):
    """Withdrawn means gone, and none are made afterwards."""
    friend.say("I am so sad today")
    assert friend.memory.moods
    friend.say("stop noting my moods")
    friend.say("I am so sad today")
    assert friend.memory.moods == ()


def test_a_button_works_once_and_is_then_answered_politely(friend):
    """Pressed twice, it does not act twice."""
    friend.say("/settings")
    friend.press("Write in the evening")
    first = friend.known.state.settings
    friend.press("Write in the evening")
    assert friend.last.why.rule == "button.again"
    assert friend.known.state.settings == first


@pytest.mark.parametrize("data", ["", "0" * 16, "do:forget_yes", "x" * 500, "\x00"])
def test_a_forged_or_foreign_button_does_nothing(friend, data):
    """Data that was never shown to this person is an old button."""
    friend.say("hello")
    from companion.domain.message import Kind

    friend.say("", Kind.BUTTON, button=data)
    assert friend.last.why.rule == "button.old"
