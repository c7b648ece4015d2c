"""`companion chat --jsonl`: one JSON object per input line, exactly one per output line, in order."""

import asyncio
import json
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from companion import app
from companion.config import load
from companion.domain.message import Message, PersonId
from tests.cli import programs
from tests.cli.streams import FRIEND, LATER, MORNING, RULED, labels, mia, through, told, written

KINDS = ("sticker", "dice", "photo", "video", "file", "voice", "contact", "poll", "edit", "reaction", "forward")
REPLY_FIELDS = {"text", "buttons", "file"}
WHY_FIELDS = {"engine", "rule", "file", "line", "parts", "memories", "runners_up"}


# ---------------------------------------------------------------------- one line out for one line in


GARBAGE = (b"", b"   ", b"{", b"null", b"[]", b"7", b'"hi"', b"\xff\xfe", b"{}", b'{"text": "hi"}', b'{"user": ""}',
           b'{"user": 7, "text": "hi"}', b'{"user": "mia", "text": null}', b'{"user": "mia", "kind": "fax"}',
           b'{"user": "mia", "kind": "location"}', b'{"user": "mia", "kind": "location", "lat": 91, "lon": 0}',
           b'{"user": "mia", "kind": "location", "lat": NaN, "lon": 0}', b'{"tick": "soon"}', b'{"tick": 5}',
           b'{"user": "mia", "at": "2026-03-02T09:00:00"}', b'{"user": "mia", "at": "yesterday"}',
           b'{"tick": "2026-03-02"}', b'{"tick": "0001-01-01T00:00:00+14:00"}',
           b'{"tick": "9999-12-31T23:59:59-12:00"}', b"[" * 5000, b"1" * 5000, b'{"user": "mia", "lat": 1e999}'[:-1],
           b"\x00", "{'user': 'mia'}".encode("utf-16"))  # fmt: skip


def test_a_line_that_cannot_be_taken_is_answered_by_an_error_and_the_stream_goes_on():
    """Each has its one line with nothing but a sentence, and a good line after them is answered."""
    raw = [line.replace(b"\n", b" ") for line in GARBAGE]
    *errors, last = through([*raw, mia()], *FRIEND)
    assert [list(error) for error in errors] == [["error"]] * len(GARBAGE)
    assert all(0 < len(error["error"]) < 200 and "\n" not in error["error"] for error in errors)
    assert told(last)


def test_a_line_that_cannot_be_taken_does_nothing():
    """A reply after a hundred of them is the same as without any, to the byte."""
    garbage = b"".join(line.replace(b"\n", b" ") + b"\n" for line in GARBAGE)
    good = json.dumps(mia("I have a dog named Bolt")).encode() + b"\n"
    assert written(garbage * 3 + good, *FRIEND).splitlines()[-1] == written(good, *FRIEND).splitlines()[-1]


def test_every_line_is_answered_in_its_place():
    """Twenty at once, of two people: twenty out, each for the one who spoke."""
    users = ["mia" if number % 3 else "tom" for number in range(20)]
    answers = through([{"user": user, "text": f"message {n}", "at": MORNING} for n, user in enumerate(users)], *FRIEND)
    assert [answer["user"] for answer in answers] == users
    assert all(told(answer) or answer["silent"] for answer in answers)


@pytest.mark.parametrize("given", [b"", b'{"user": "mia", "text": "hi"}'], ids=["nothing", "no newline at the end"])
def test_the_end_of_input_ends_it_well(given: bytes):
    """Exit 0, with an answer for a last line that has no end."""
    assert len(written(given, *FRIEND).splitlines()) == (1 if given else 0)


def test_an_answer_has_the_fields_that_were_promised():
    """No more without --why, and buttons of label and data."""
    (answer,) = through([mia()])
    assert set(answer) == {"user", "at", "sent", "replies", "onboarding", "silent"}
    assert all(set(reply) == REPLY_FIELDS for reply in answer["replies"])
    assert (answer["user"], answer["onboarding"], answer["silent"], answer["sent"]) == ("mia", "age", False, [])
    assert set(labels(answer)) == {"Yes", "No"}


def test_why_is_told_when_asked_for():
    """Its fields are the ones that were promised, for a reply, a chosen silence and a check-in."""
    first, tick = through([mia(), {"tick": "2026-03-03T10:00:00+01:00"}], *RULED, "--why")
    (sent,) = tick["sent"]
    assert set(first["why"]) == set(sent["why"]) == WHY_FIELDS
    assert first["why"]["engine"]
    assert "why" not in tick


def test_fields_that_are_not_known_are_passed_over():
    """A script may carry what it likes along."""
    strange = {**mia(), "mood": "good", "nested": {"deep": [1, 2]}}
    assert written(json.dumps(strange).encode(), *FRIEND) == written(json.dumps(mia()).encode(), *FRIEND)


# ---------------------------------------------------------------------- time


def test_an_earlier_time_is_an_error_and_nothing_is_done():
    """The line is not heard: the next reply is as if it had never been written."""
    earlier = mia("my name is Zoltan", "2026-03-02T08:59:59+01:00")
    _, error, after = through([mia(), earlier, mia("what's my name?", LATER)], *FRIEND)
    assert list(error) == ["error"]
    assert after == through([mia(), mia("what's my name?", LATER)], *FRIEND)[-1]


@pytest.mark.parametrize("line", [{"tick": "2026-03-01T09:00:00+01:00"}, mia("hi", "2026-03-02T07:30:00+00:00")])
def test_times_are_compared_as_instants(line: dict[str, object]):
    """An offset does not make an earlier instant a later one, nor does a tick."""
    assert "error" in through([mia(), line], *FRIEND)[-1]


def test_the_same_time_is_no_earlier_time():
    """Two lines may come at one instant, written with different offsets."""
    answers = through([mia(), mia(at="2026-03-02T08:00:00+00:00"), mia(at=MORNING)], *FRIEND)
    assert [answer["at"] for answer in answers] == [MORNING, "2026-03-02T08:00:00+00:00", MORNING]


def test_a_line_without_a_time_keeps_the_instant_reached():
    """Told with the offset of the line before."""
    answers = through([mia(), mia(at=None), {"tick": LATER}, mia(at=None)], *FRIEND)
    assert [answer.get("at", answer.get("tick")) for answer in answers] == [MORNING, MORNING, LATER, LATER]


def test_what_is_written_first_stands_before_what_answers():
    """A morning passes between two lines: its greeting is in `sent` of the second, with its own time."""
    first, second = through([mia(), mia("good day", "2026-03-03T12:00:00+01:00")], *FRIEND)
    (sent,) = second["sent"]
    assert first["sent"] == []
    assert set(sent) == {"user", "at", "replies", "about", "kind"}
    assert (sent["user"], sent["at"], sent["kind"]) == ("mia", "2026-03-03T09:00:00+01:00", "morning")
    assert told(second)
    assert list(second).index("sent") < list(second).index("replies")


def test_a_tick_sends_what_is_due_to_everybody():
    """Nobody speaks; both are greeted, once each."""
    both = [mia(), {"user": "tom", "text": "hi", "at": MORNING}]
    *_, tick, again = through([*both, {"tick": "2026-03-03T09:30:00+01:00"}, {"tick": "2026-03-03T20:00:00+01:00"}],
                              *FRIEND)  # fmt: skip
    assert set(tick) == {"tick", "sent"}
    assert sorted(sent["user"] for sent in tick["sent"]) == ["mia", "tom"]
    assert (tick["tick"], again["sent"]) == ("2026-03-03T09:30:00+01:00", [])


# ---------------------------------------------------------------------- every kind


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_message_is_answered_before_and_after_the_first_talk(kind: str):
    """A word, or a chosen silence, never an error."""
    for options in ((), FRIEND):
        _, answer = through([mia(), {"user": "mia", "kind": kind, "at": LATER}], *options)
        assert told(answer) or answer["silent"]


def test_a_location_answers_where_one_is():
    """During the first talk it is offered for confirmation; afterwards the clock follows it."""
    tokyo = {"user": "mia", "kind": "location", "lat": 35.68, "lon": 139.69}
    answers = through([mia(), tokyo, mia("/settings", at=None)], *FRIEND)
    assert "Tokyo" in told(answers[2])


def test_a_zone_says_where_the_person_is():
    """As sharing a location would; one that does not exist is passed over."""
    answers = through([mia(zone="Asia/Tokyo"), mia("/settings", at=None, zone="Mars/Olympus"),
                       mia("/settings", at=None, zone="../../etc/passwd")], *FRIEND)  # fmt: skip
    assert all("Tokyo" in told(answer) for answer in answers[1:])


def test_a_button_is_pressed_by_the_one_it_was_shown_to():
    """Once: a second press, somebody else's and an invented one change nothing and are answered kindly."""
    asked, other = through([mia(), {"user": "tom", "text": "hi", "at": MORNING}])
    mine, theirs = labels(asked)["Yes"], labels(other)["Yes"]
    pressed = [{"user": "mia", "button": data} for data in (theirs, "forged", "", "\ud800", mine, mine)]
    lines = [mia(), {"user": "tom", "text": "hi", "at": MORNING}, *pressed, {"user": "tom", "text": "hm", "at": LATER}]
    answers = through(lines, "--seed", "3")
    assert [answer["onboarding"] for answer in answers[2:6]] == ["age"] * 4
    assert all(told(answer) for answer in answers)


def test_buttons_of_one_seed_open_for_their_owner():
    """The same seed shows the same buttons, so a script may know them beforehand."""
    asked, _ = through([mia(), {"user": "tom", "text": "hi", "at": MORNING}], "--seed", "3")
    pressed = {"user": "mia", "button": labels(asked)["Yes"], "at": LATER}
    _, answer, again = through([mia(), pressed, pressed], "--seed", "3")
    assert answer["onboarding"] == again["onboarding"] == "name"
    assert told(again) != told(answer)


# ---------------------------------------------------------------------- what people write


HARD = {
    "empty": "",
    "white space": " \n\t ",
    "long": "x" * 5000,
    "long words": "so tired of it all " * 300,
    "lone surrogate": "hi \ud800 there",
    "only a surrogate": "\udfff",
    "control characters": "a\x00b\x07c\x1b[31m",
    "right to left": "שלום, מה שלומך?",
    "overridden": "\u202egnp.exe",
    "emoji": "🫠🫠🫠",
    "joined emoji": "👩‍👩‍👧‍👦",
    "template": "{{7*7}} {% for x in y %}",
    "sql": "Robert'); DROP TABLE person;--",
    "unknown command": "/frobnicate now",
    "only a slash": "/",
    "html": "<b>hello</b><script>",
    "brackets": "(((((" * 200,
    "combining": "e" + "\u0301" * 300,
}


@pytest.mark.parametrize("options", [(), RULED], ids=["first talk", "friend"])
def test_hard_text_is_answered_or_left_in_silence(options: tuple[str, ...]):
    """Whatever is written: an answer, nothing rendered that was written, and the talk goes on."""
    answers = through([mia(), *(mia(text) for text in HARD.values()), mia("hello again")], *options)
    assert all(told(answer) or answer["silent"] for answer in answers)
    assert "49" not in "".join(map(told, answers))


def test_hard_text_is_kept_on_disk_as_well(home: Path):
    """The file takes what memory takes."""
    answers = through([mia(), *(mia(text) for text in HARD.values())], *RULED, "--db", str(home / "c.db"))
    assert all(told(answer) or answer["silent"] for answer in answers)


def test_a_name_that_is_a_template_stays_as_it_was_written():
    """It is repeated, not rendered."""
    answers = through([mia(), mia("yes"), mia("{{7*7}}"), mia("/start")])
    assert "49" not in "".join(map(told, answers))


@pytest.mark.parametrize(
    "user", ["\ud800", "a" * 300, "mia\nmallory", "{{7*7}}", "' OR 1=1 --", "🫠", "user:with:colons"]
)
def test_anybody_may_be_called_anything(home: Path, user: str):
    """A strange name of a user is carried through, in memory and on disk."""
    for options in ((), ("--db", str(home / "c.db"))):
        first, second = through([{"user": user, "text": "hi", "at": MORNING}, {"user": user, "text": "yes"}], *options)
        assert first["user"] == second["user"]
        assert second["onboarding"] == "name"


def test_escapes_say_the_same_as_the_characters():
    """ASCII input is welcome; UTF-8 comes out."""
    line = mia("je m'appelle Zoé 🙂")
    escaped, plain = json.dumps(line).encode(), json.dumps(line, ensure_ascii=False).encode()
    assert escaped != plain
    assert written(escaped, *FRIEND) == written(plain, *FRIEND)


def test_two_people_do_not_mix():
    """What one said is not known of the other."""
    tom = {"user": "tom", "text": "/memory", "at": LATER}
    answers = through([mia("my sister Anna lives in Lisbon"), mia("I love liquorice"), tom, mia("/memory", LATER)],
                      *RULED)  # fmt: skip
    assert "Lisbon" not in told(answers[2])
    assert "Anna" not in told(answers[2])
    assert "Anna" in told(answers[3])


def test_export_comes_as_a_file():
    """With its name and its text, which is JSON and holds what was said."""
    *_, answer = through([mia("I love liquorice"), mia("/export", LATER)], *RULED)
    (file,) = [reply["file"] for reply in answer["replies"] if reply["file"]]
    assert set(file) == {"name", "text"}
    assert "liquorice" in json.dumps(json.loads(file["text"]))


# ---------------------------------------------------------------------- seeds, packs, stores


def test_a_seed_makes_a_talk_repeatable_to_the_byte():
    """And another seed, another talk."""
    talk = "".join(json.dumps(mia(text)) + "\n" for text in ("hi", "yes", "Mia", "shy", "warm", "Berlin")).encode()
    assert written(talk, "--seed", "11") == written(talk, "--seed", "11")
    assert written(talk, "--seed", "11") != written(talk, "--seed", "12")


@pytest.mark.parametrize("pack", ["wren", "slate"])
def test_a_named_persona_skips_the_first_talk(pack: str):
    """Nothing is asked beforehand, and it may write first."""
    answer, upcoming = through([mia(), mia("/upcoming")], "--persona", pack, "--zone", "Europe/Berlin")
    assert answer["onboarding"] is upcoming["onboarding"] is None
    assert labels(upcoming)


def test_nothing_is_kept_unless_a_file_is_named(home: Path):
    """Two streams are strangers to each other, and no file appears."""
    through([mia("my name is Zoltan")], *FRIEND)
    assert list(home.rglob("*.db")) == []


def test_a_file_keeps_the_relationship(home: Path):
    """The next stream goes on at the same question, and then knows the name."""
    database = ("--db", str(home / "kept" / "companion.db"))
    through([mia(), mia("yes"), mia("Zoltan")], *database)
    again, known = through([mia("/start", LATER), mia("/memory", LATER)], *database)
    assert again["onboarding"] == known["onboarding"] == "about"
    assert "Zoltan" in told(again) + told(known)


def test_a_killed_stream_is_taken_up_by_the_next(home: Path):
    """It knows the person, and a message that was never answered is answered first, once."""
    options = ("chat", "--jsonl", *RULED, "--db", str(home / "c.db"))
    with programs.running(home, *options) as talk:
        talk.says(**mia("my sister Anna lives in Lisbon"))
        talk.types(json.dumps(mia("/help", LATER)) + "\n")
        talk.process.kill()
        assert talk.ends() == -9
    with programs.running(home, *options, afresh=True) as talk:
        answer = talk.says(**mia("/memory", "2026-03-02T09:10:00+01:00"))
        assert "Anna" in told(answer)
        assert len(answer["sent"]) <= 1
        assert all(sent["at"] > MORNING for sent in answer["sent"])
        assert talk.says(**mia("/help", "2026-03-02T09:20:00+01:00"))["sent"] == []


def test_what_was_accepted_and_not_answered_is_answered_by_the_next_stream(home: Path):
    """Once, in the stream's own time, before the line that came first."""
    database = str(home / "c.db")
    through([mia()], *FRIEND, "--db", database)
    asyncio.run(left_over(database))
    first, second = through([mia("/start", LATER), mia("/start", LATER)], *FRIEND, "--db", database)
    (sent,) = first["sent"]
    assert (sent["kind"], sent["at"]) == ("reply", LATER)
    assert second["sent"] == []


def test_an_interrupted_stream_ends_at_once(home: Path):
    """It does not wait for another line, and leaves no traceback."""
    with programs.running(home, "chat", "--jsonl", *FRIEND, afresh=True) as talk:
        talk.says(**mia())
        talk.process.send_signal(signal.SIGINT)
        assert talk.ends() == 1
    assert (home / "stderr").read_text().strip() == ""


async def left_over(database: str) -> None:
    """A message of Mia's was accepted by a run that then ended at once."""
    store = app.open_store(load(), database)
    await store.accept([Message(PersonId("pipe", "mia"), "left-over", datetime.now(UTC), "/help")])
    await store.close()


LAZY = """
import sys
from companion.cli import main
try:
    main()
finally:
    heavy = {"telegram", "sqlalchemy", "alembic", "aiohttp", "apscheduler"} & set(sys.modules)
    print(",".join(sorted(heavy)) or "none", file=sys.stderr)
"""


@pytest.mark.parametrize("options", [("--jsonl",), ("--jsonl", "--db", ":memory:"), ("--db", ":memory:")])
def test_a_talk_that_is_not_kept_loads_no_heavy_room(home: Path, options: tuple[str, ...]):
    """Neither Telegram nor SQL is imported for it."""
    lazy = (sys.executable, "-c", LAZY)
    ended = programs.run_afresh(home, "chat", *options, command=lazy, typed=json.dumps(mia()) + "\n/quit\n")
    assert (ended.code, ended.err.splitlines()[-1]) == (0, "none")
