"""A talk that was had is written as a scenario, and reads back as the same steps."""

from datetime import timedelta

from companion.domain.message import Kind
from companion.simulation.playing import play
from companion.simulation.reading import parse
from companion.simulation.scenario import Header
from companion.simulation.writing import written
from companion.testing import Talk
from companion.testing.passages import Forgets, Repeats
from companion.testing.twins import differs


def test_a_written_talk_plays_the_same_again():
    """Every kind of step, through a scenario and back."""
    with Talk(persona="slate", zone="Asia/Kathmandu", seed=3) as talk:
        talk.say("hello: there")
        talk.say("🙂", Kind.STICKER)
        talk.say("", Kind.LOCATION, lat=35.68, lon=139.69)
        talk.wait(days=1, seconds=7)
        talk.say("/stop")
        talk.press("You can write again")
        talk.restart()
        talk.say("my sister Anna lives in Berlin")
        talk.do(Repeats())
        talk.do(Forgets("Anna"))
        talk.sleep(hours=9)
        talk.wait_until(talk.now + timedelta(hours=30))
        passages = talk.passages
    header = Header("slate", "Mia", "Asia/Kathmandu", seed=3, start=passages[0].at)
    text = written(header, passages, "a journey")
    scenario = parse(text)
    assert scenario.title == "a journey"
    assert differs(play(scenario).passages, passages) is None


def test_what_the_companion_said_stands_in_comments():
    """A reader sees the talk; a player passes over it."""
    with Talk(persona="wren") as talk:
        talk.say("hello\nthere  # you")
        said = talk.last.text.splitlines()[0]
        text = written(Header("wren"), talk.passages, "one")
    assert f"#   bot: {said}" in text
    assert "Mia: hello there # you" in text
