"""Updates are confirmed only once they are accepted, and a broken network is outlived."""

import asyncio
import logging
from datetime import timedelta

import pytest

from companion.channels.telegram import poller as pollers
from companion.channels.telegram.bot import CompanionBot, connect
from companion.channels.telegram.groups import FOR_TWO
from companion.channels.telegram.intake import Intake
from companion.channels.telegram.poller import Poller
from companion.channels.telegram.service import serve
from companion.clock import VirtualClock
from companion.domain.errors import ChannelError, StoreError
from companion.domain.message import Kind
from tests.bot_api import faults
from tests.bot_api.server import BotApi
from tests.channels.listening import NOW, Inbox, killed_after, served, taking


class Pauses:
    """Writes down each pause instead of waiting, and stops after so many."""

    def __init__(self, stop: asyncio.Event, most: int = 99) -> None:
        self.taken: list[float] = []
        self._stop, self._most = stop, most

    async def __call__(self, wait: float) -> None:
        self.taken.append(wait)
        if len(self.taken) >= self._most:
            self._stop.set()


def poller(bot: CompanionBot, inbox: Inbox, stop: asyncio.Event, pauses: Pauses) -> Poller:
    made = Poller(taking(bot, inbox.accept), stop)
    made.attempts.pause = pauses
    return made


async def test_a_text_is_accepted_once(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """And confirmed, so that the server forgets it."""
    async with served(bot, inbox):
        number = api.user_says(7, "hello")
        (message,) = await inbox.holds(1)
    assert (message.text, message.update, str(message.person)) == ("hello", str(number), "telegram:7")
    assert (api.pending, len(inbox.messages)) == ({}, 1)


async def test_what_came_while_nobody_listened_is_accepted_in_order(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """More than one batch of a hundred, too."""
    for number in range(250):
        api.user_says(number % 5 + 1, f"text {number}")
    async with served(bot, inbox):
        messages = await inbox.holds(250)
    assert [message.text for message in messages] == [f"text {number}" for number in range(250)]


async def test_a_batch_is_given_over_at_once(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """One commit takes it all."""
    for number in range(3):
        api.user_says(7, str(number))
    async with served(bot, inbox):
        await inbox.holds(3)
    assert [len(batch) for batch in inbox.batches] == [3]


async def test_an_update_comes_again_when_the_process_dies_before_accepting(api: BotApi, bot: CompanionBot):
    """The offset had not moved, so nothing was lost."""
    api.user_says(7, "hello")
    dying, living = Inbox(OSError("power cut")), Inbox()
    with pytest.raises(OSError, match="power cut"):
        await serve(taking(bot, dying.accept), asyncio.Event())
    async with connect(api.token, api.url) as again, served(again, living):
        (message,) = await living.holds(1)
    assert message.text == "hello"


async def test_an_update_comes_again_under_its_number_when_killed_before_it_was_confirmed(
    api: BotApi, bot: CompanionBot
):
    """At least once: the inbox tells the second time by the number."""
    gate, first, second = asyncio.Event(), Inbox(), Inbox()

    async def slow(messages) -> None:
        await first.accept(messages)
        await gate.wait()

    api.user_says(7, "hello")
    task = asyncio.create_task(serve(taking(bot, slow), asyncio.Event()))
    await first.holds(1)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    async with connect(api.token, api.url) as again, served(again, second):
        await second.holds(1)
    assert first.messages == second.messages


async def test_a_kill_during_the_long_poll_loses_nothing(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """What arrives in between waits for the next start."""
    async with killed_after(bot, Inbox()):
        await api.until(lambda: len(api.called("getUpdates")) == 1)
    api.user_says(7, "are you there")
    async with served(bot, inbox):
        assert (await inbox.holds(1))[0].text == "are you there"


async def test_a_store_that_fails_is_asked_again(api: BotApi, bot: CompanionBot):
    """A full disk confirms nothing; once there is room the same update is accepted."""
    stop, inbox = asyncio.Event(), Inbox(StoreError("the disk is full"), StoreError("the disk is full"))
    pauses, seen = Pauses(stop), []
    asked = poller(bot, inbox, stop, pauses)

    async def pause(wait: float) -> None:
        seen.append(asked._intake.vitals.trouble)
        await pauses(wait)

    asked.attempts.pause = pause
    api.user_says(7, "hello")
    running = asyncio.create_task(asked.run())
    await inbox.holds(1)
    stop.set()
    await running
    assert (pauses.taken, len(inbox.tried), len(inbox.messages)) == ([1.0, 2.0], 3, 1)
    assert (seen, asked._intake.vitals.trouble) == (["the disk is full"] * 2, "")


async def test_gaps_in_the_numbers_are_no_matter(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """Telegram leaves some out, and after a week starts elsewhere."""
    async with served(bot, inbox):
        for number in (2000, 2007, 900000):
            api.receives({"message": {**message_of("x"), "message_id": number}}, number)
        await inbox.holds(3)
    assert [message.update for message in inbox.messages] == ["2000", "2007", "900000"]
    assert api.pending == {}


def message_of(text: str) -> dict:
    who = {"id": 7, "is_bot": False, "first_name": "Mia"}
    return {"message_id": 1, "date": 1_790_000_000, "chat": {"id": 7, "type": "private"}, "from": who, "text": text}


@pytest.mark.parametrize(
    "broken",
    [
        {"message": {"nothing": "as it should be"}},
        {"message": "a secret"},
        {"message": {**message_of("a secret"), "date": "yesterday"}},
        {"callback_query": {"id": 5}},
    ],
)
async def test_an_update_that_cannot_be_read_does_not_stop_the_rest(
    api: BotApi, bot: CompanionBot, inbox: Inbox, caplog: pytest.LogCaptureFixture, broken: dict
):
    """It is passed over and confirmed; the log has its number and none of its words."""
    api.user_says(7, "before")
    number = api.receives(broken)
    api.user_says(7, "after")
    with caplog.at_level(logging.DEBUG):
        async with served(bot, inbox):
            await inbox.holds(2)
    assert [message.text for message in inbox.messages] == ["before", "after"]
    assert str(number) in caplog.text
    assert "a secret" not in caplog.text
    assert api.pending == {}


async def test_a_pressed_button_is_accepted_and_then_stops_spinning(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """Every press is answered, one from a group as well."""
    async with served(bot, inbox):
        number = api.user_presses(7, "b1:0")
        await api.until(lambda: len(api.answered) == 1)
    (message,) = inbox.messages
    assert (message.kind, message.button, message.at) == (Kind.BUTTON, "b1:0", NOW)
    assert api.answered == [f"query-{number}"]


async def test_a_press_that_was_not_accepted_is_not_answered(api: BotApi, bot: CompanionBot):
    """The wheel goes on spinning until the press is safe."""
    stop, inbox = asyncio.Event(), Inbox(StoreError("the disk is full"))
    api.user_presses(7, "b1:0")
    await poller(bot, inbox, stop, Pauses(stop, most=1)).run()
    assert api.answered == []


async def test_a_button_that_cannot_be_answered_is_no_matter(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """The press counts all the same."""
    api.fail_next("answerCallbackQuery", faults.Fault(400, "Bad Request: query is too old"))
    async with served(bot, inbox):
        api.user_presses(7, "b1:0")
        api.user_says(7, "and then")
        await inbox.holds(2)
    assert len(api.called("answerCallbackQuery")) == 1


@pytest.mark.parametrize("kind", ["sticker", "photo", "voice", "location", "contact", "poll", "video", "audio"])
async def test_every_kind_comes_in(api: BotApi, bot: CompanionBot, inbox: Inbox, kind: str):
    """Over the wire as in the unit tests."""
    async with served(bot, inbox):
        api.user_sends(7, kind)
        await inbox.holds(1)
    assert inbox.messages[0].kind in set(Kind) - {Kind.TEXT}


async def test_edits_and_reactions_come_in(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """They must be asked for by name."""
    async with served(bot, inbox):
        api.user_edits(7, "better so")
        api.user_reacts(7, "❤")
        await inbox.holds(2)
    assert [(message.kind, message.text) for message in inbox.messages] == [
        (Kind.EDIT, "better so"),
        (Kind.REACTION, "❤"),
    ]


async def test_a_block_comes_in(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """Whoever blocked us is not to be written to any more."""
    async with served(bot, inbox):
        api.user_blocks(8)
        (message,) = await inbox.holds(1)
    assert (message.kind, message.person.id, message.text) == (Kind.BLOCKED, "8", "")


async def test_a_group_is_told_once_that_this_is_for_two_and_is_left(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """Nothing of what is said there is accepted, and nothing comes again."""
    api.bot_joins(9)
    api.user_says(9, "hello all", group=True)
    api.user_says(9, "/start@companion_test_bot", group=True)
    async with served(bot, inbox):
        await api.until(lambda: not api.pending and bool(api.called("leaveChat")))
    assert inbox.tried == []
    assert [sent.text for sent in api.sent(-9)] == [FOR_TWO]
    assert [call["chat_id"] for call in api.called("leaveChat")] == [-9]


@pytest.mark.parametrize(
    "fault", [faults.Fault(403, "Forbidden: not enough rights to send text messages"), faults.DROPPED]
)
async def test_a_group_that_lets_us_say_nothing_is_left_all_the_same(
    api: BotApi, bot: CompanionBot, inbox: Inbox, fault: faults.Fault
):
    """Quietly."""
    api.fail_next("sendMessage", fault)
    api.bot_joins(9)
    async with served(bot, inbox):
        await api.until(lambda: bool(api.called("leaveChat")))
    assert inbox.tried == []


async def test_a_channel_is_passed_over(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """Even one that made us an administrator: nobody talks there."""
    api.bot_joins(9, kind="channel")
    async with served(bot, inbox):
        await api.until(lambda: not api.pending)
    assert inbox.tried == []
    assert api.called("leaveChat") == api.called("sendMessage") == []


@pytest.mark.parametrize("text", ["👨‍👩‍👧‍👦", "مرحبا", "half \ud83d of it", "x\x00y", "z" * 4096])
async def test_any_writing_comes_in_as_it_was_written(api: BotApi, bot: CompanionBot, inbox: Inbox, text: str):
    """Nothing is cleaned on the way."""
    async with served(bot, inbox):
        api.user_says(7, text)
        await inbox.holds(1)
    assert inbox.messages[0].text == text


async def test_pauses_double_up_to_half_a_minute_and_start_anew(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """Ten minutes without a network are outlived quietly."""
    stop = asyncio.Event()
    pauses = Pauses(stop, most=9)
    down = [faults.BAD_GATEWAY] * 7
    api.user_says(7, "hello")
    api.fail_next("getUpdates", *down, None, faults.DROPPED, faults.NOT_JSON)
    await poller(bot, inbox, stop, pauses).run()
    assert pauses.taken == [1, 2, 4, 8, 16, 30, 30, 1, 2]
    assert len(inbox.messages) == 1


async def test_a_wait_that_telegram_asks_for_is_kept(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """To the second."""
    stop = asyncio.Event()
    pauses = Pauses(stop, most=1)
    api.fail_next("getUpdates", faults.too_fast(43))
    await poller(bot, inbox, stop, pauses).run()
    assert pauses.taken == [43]


@pytest.mark.parametrize(
    "fault",
    [
        faults.too_fast(-5),
        faults.Fault(429, body="<html>slow down</html>"),
        faults.Fault(200, body='{"ok": true}'),
        faults.Fault(200, body='{"ok": true, "result": true}'),
        faults.Fault(200, body='{"ok": true, "result": [null, {}]}'),
    ],
)
async def test_an_answer_that_says_nothing_is_a_pause(
    api: BotApi, bot: CompanionBot, inbox: Inbox, fault: faults.Fault
):
    """Else it would be asked for again at once, and for ever."""
    stop = asyncio.Event()
    pauses = Pauses(stop, most=1)
    api.fail_next("getUpdates", fault)
    await poller(bot, inbox, stop, pauses).run()
    assert pauses.taken == [1]


async def test_a_connection_that_falls_silent_is_given_up(api: BotApi, hasty_bot: CompanionBot, inbox: Inbox):
    """A poll has an end even when the server has gone without a word."""
    api.fail_next("getUpdates", faults.SILENT)
    stop = asyncio.Event()
    pauses = Pauses(stop, most=1)
    silent = poller(hasty_bot, inbox, stop, pauses)
    silent.wait = 0.0
    await silent.run()
    assert pauses.taken == [1]


async def test_a_second_copy_ends_the_first_with_a_clear_word(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """Exactly one of them goes on, and it loses nothing."""
    first = asyncio.create_task(serve(taking(bot, Inbox().accept), asyncio.Event()))
    await api.until(lambda: len(api.called("getUpdates")) == 1)
    async with connect(api.token, api.url) as other, served(other, inbox):
        with pytest.raises(ChannelError, match="another copy of this bot is running"):
            await first
        api.user_says(7, "still there?")
        await inbox.holds(1)


async def test_a_copy_that_receives_by_webhook_is_told_by_that_word(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """The poll is refused for another reason then, and something else has to be stopped."""
    api.fail_next("getUpdates", faults.HOOKED)
    with pytest.raises(ChannelError, match="receives by webhook; stop it"):
        await serve(taking(bot, inbox.accept), asyncio.Event())


async def test_a_poll_that_falls_silent_is_dropped_and_made_anew(
    api: BotApi, bot: CompanionBot, inbox: Inbox, caplog: pytest.LogCaptureFixture
):
    """Whatever the connection promises: one line when it breaks, one when it goes on, and nothing is lost."""
    stop = asyncio.Event()
    pauses = Pauses(stop)
    watched = poller(bot, inbox, stop, pauses)
    watched.wait, watched.grace = 0.0, 0.1
    api.fail_next("getUpdates", faults.SILENT, faults.SILENT, faults.SILENT)
    running = asyncio.create_task(watched.run())
    await api.until(lambda: len(api.called("getUpdates")) > 3)
    api.user_says(7, "still there?")
    await inbox.holds(1)
    stop.set()
    await running
    assert pauses.taken == [1, 2, 4]
    told = [record.message for record in caplog.records if record.levelno >= logging.WARNING]
    assert told == ["polling pauses for 1 s: the poll fell silent", "polling goes on"]


async def test_a_poll_that_was_answered_is_a_sign_of_life(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """Silence is counted from the last one."""
    clock, stop = VirtualClock(NOW), asyncio.Event()
    intake = Intake(bot, inbox.accept, clock)
    clock.set(NOW + timedelta(seconds=90))
    assert intake.vitals.silence() == 90
    api.user_says(7, "hello")
    running = asyncio.create_task(serve(intake, stop))
    await inbox.holds(1)
    stop.set()
    await running
    assert (intake.vitals.silence(), intake.vitals.counts["updates", ""]) == (0, 1)


async def test_the_same_update_twice_is_handed_over_under_its_number(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """The inbox knows one that was confirmed and comes again; what comes after it is not missed."""
    async with served(bot, inbox):
        first = api.user_says(7, "one")
        api.user_says(7, "two")
        await api.until(lambda: not api.pending)
        assert api.comes_again(first)
        await inbox.holds(3)
        api.skips(1000)
        api.user_says(7, "three")
        await inbox.holds(4)
    assert [message.text for message in inbox.messages] == ["one", "two", "one", "three"]
    assert inbox.messages[0] == inbox.messages[2]
    assert api.pending == {}


async def test_words_are_taken_when_the_rest_of_a_message_cannot_be_read(
    api: BotApi, bot: CompanionBot, inbox: Inbox, caplog: pytest.LogCaptureFixture
):
    """A field of a newer Bot API must not cost what somebody wrote."""
    number = api.receives({"message": {**message_of("a secret"), "reply_to_message": {"of": "tomorrow"}}})
    async with served(bot, inbox):
        (message,) = await inbox.holds(1)
    assert (message.text, message.update, str(message.person)) == ("a secret", str(number), "telegram:7")
    assert f"update {number} cannot be read (KeyError); only its words are taken" in caplog.text
    assert "a secret" not in caplog.text


async def test_a_button_whose_answer_hangs_holds_up_nothing(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """The next messages come in beside it."""
    api.fail_next("answerCallbackQuery", faults.SILENT)
    api.user_presses(7, "b1:0")
    async with served(bot, inbox):
        await api.until(lambda: len(api.called("answerCallbackQuery")) == 1)
        api.user_says(7, "and then")
        await inbox.holds(2)


@pytest.mark.parametrize("status", [401, 404])
async def test_a_token_that_is_refused_ends_the_service(api: BotApi, bot: CompanionBot, inbox: Inbox, status: int):
    """It says where to get a new one."""
    api.fail_next("getUpdates", faults.Fault(status, "Unauthorized"))
    with pytest.raises(ChannelError, match="the token was refused; get a new one from @BotFather"):
        await serve(taking(bot, inbox.accept), asyncio.Event())


async def test_a_wrong_token_ends_the_service_at_its_first_call(api: BotApi, inbox: Inbox):
    """Before anything is polled."""
    async with connect("123456789:" + "w" * 35, api.url) as bot:
        with pytest.raises(ChannelError, match="BotFather"):
            await serve(taking(bot, inbox.accept), asyncio.Event())
    assert api.called("getUpdates") == []


async def test_stopping_interrupts_the_long_poll(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """Nobody waits twenty-five seconds for a stop; `served` bounds it at five."""
    async with served(bot, inbox):
        await api.until(lambda: len(api.called("getUpdates")) == 1)
    assert inbox.tried == []


async def test_stopping_interrupts_a_pause(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """Also in the middle of a broken network."""
    api.fail_next("getUpdates", faults.too_fast(3600))
    async with served(bot, inbox):
        await api.until(lambda: len(api.called("getUpdates")) == 1)
    assert len(api.called("getUpdates")) == 1


@pytest.mark.parametrize("method", ["deleteWebhook", "setMyCommands", "answerCallbackQuery"])
async def test_stopping_interrupts_a_call_that_hangs(api: BotApi, bot: CompanionBot, inbox: Inbox, method: str):
    """A server that has fallen silent does not hold up the stop."""
    api.fail_next(method, faults.SILENT)
    api.user_presses(7, "b1:0")
    async with served(bot, inbox, [("help", "What I can do")]):
        await api.until(lambda: len(api.called(method)) == 1)
    assert api.answered == []


async def test_stopping_lets_an_accept_finish_and_confirms_it(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """A forgotten person's last word must not come back after the restart."""
    stop = asyncio.Event()

    async def accept(messages) -> None:
        stop.set()
        await inbox.accept(messages)

    api.user_says(7, "/forget_me")
    await serve(taking(bot, accept), stop)
    assert (len(inbox.messages), api.pending) == (1, {})


async def test_stopping_cuts_off_an_accept_that_hangs(api: BotApi, bot: CompanionBot, monkeypatch: pytest.MonkeyPatch):
    """A database that is held does not hold up the end; what it did not take comes again."""
    monkeypatch.setattr(pollers, "LAST_CALLS", 0.01)
    stop = asyncio.Event()

    async def accept(_: object) -> None:
        stop.set()
        await asyncio.Event().wait()

    number = api.user_says(7, "hello")
    await asyncio.wait_for(serve(taking(bot, accept), stop), 5)
    assert list(api.pending) == [number]


@pytest.mark.parametrize("fault", [faults.BAD_GATEWAY, faults.DROPPED, faults.SECOND_COPY])
async def test_a_last_confirmation_that_fails_is_no_matter(api: BotApi, bot: CompanionBot, inbox: Inbox, fault):
    """What was accepted stays accepted; it will come again and be known."""
    stop = asyncio.Event()

    async def accept(messages) -> None:
        stop.set()
        await inbox.accept(messages)

    api.user_says(7, "bye")
    api.fail_next("getUpdates", None, fault)
    await serve(taking(bot, accept), stop)
    assert len(inbox.messages) == 1


async def test_serving_takes_the_webhook_off_and_keeps_what_waits(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """With a webhook set the server would refuse every poll."""
    api.user_says(7, "sent last night")
    async with served(bot, inbox):
        await inbox.holds(1)
    assert [call["drop_pending_updates"] for call in api.called("deleteWebhook")] == [False]


async def test_serving_shows_the_menu(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """Before the first poll."""
    async with served(bot, inbox, [("help", "What I can do")]):
        await api.until(lambda: len(api.called("getUpdates")) == 1)
    assert api.menu == [("help", "What I can do")]


async def test_a_menu_that_is_refused_does_not_stop_the_bot(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """People can type commands."""
    async with served(bot, inbox, [("help", "x" * 256), ("bad", "")]):
        api.user_says(7, "hello")
        await inbox.holds(1)
    assert api.menu == []


async def test_a_start_without_a_network_waits_for_one(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """Webhook and menu are seen to as soon as it is there, once."""
    stop, opened = asyncio.Event(), []
    pauses = Pauses(stop)

    async def opening() -> None:
        await bot.delete_webhook()
        opened.append(True)

    api.fail_next("deleteWebhook", faults.BAD_GATEWAY, faults.DROPPED)
    api.user_says(7, "hello")
    running = asyncio.create_task(poller(bot, inbox, stop, pauses).run(opening))
    await inbox.holds(1)
    stop.set()
    await running
    assert (pauses.taken, opened) == ([1, 2], [True])


async def test_the_poll_asks_for_the_kinds_it_reads(api: BotApi, bot: CompanionBot, inbox: Inbox):
    """A reaction or a block comes only when it is named."""
    async with served(bot, inbox):
        await api.until(lambda: len(api.called("getUpdates")) == 1)
    assert api.called("getUpdates")[0]["allowed_updates"] == [
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
        "message_reaction",
    ]
