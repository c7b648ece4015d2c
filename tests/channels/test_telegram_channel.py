"""Bubbles reach the person over real HTTP, and every failure says what became of the message."""

import logging
from datetime import UTC, datetime

import pytest

from companion.channels.telegram.bot import CompanionBot, connect
from companion.channels.telegram.channel import TelegramChannel, keyboard
from companion.domain.errors import ChannelError, NotSentError, UnknownOutcomeError, UnreachableError
from companion.domain.message import PersonId
from companion.domain.reply import Attachment, Bubble, Button
from companion.domain.work import Delivery
from tests.bot_api import faults
from tests.bot_api.server import BotApi

MIA = PersonId("telegram", "7")
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def delivery(*bubbles: Bubble, name: str = "d1") -> Delivery:
    return Delivery(name, MIA, NOW, bubbles)


async def send(bot: CompanionBot, bubble: Bubble) -> None:
    await TelegramChannel(bot).send(delivery(bubble), bubble)


def texts(api: BotApi) -> list[str]:
    return [sent.text for sent in api.sent(7)]


async def test_a_bubble_is_one_message_of_plain_text(api: BotApi, bot: CompanionBot):
    """No mark-up is asked for, so a name with a star in it stays a name."""
    await send(bot, Bubble("Hello *Mia* <3 _you_ & [x](y)"))
    assert texts(api) == ["Hello *Mia* <3 _you_ & [x](y)"]
    assert "parse_mode" not in api.called("sendMessage")[0]


async def test_the_channel_is_called_telegram(bot: CompanionBot):
    """Its people are told apart from the terminal's by it."""
    assert TelegramChannel(bot).name == "telegram"


async def test_buttons_stand_under_the_text_in_their_rows(api: BotApi, bot: CompanionBot):
    """The label is shown and the data travels."""
    rows = ((Button("Yes", "yes", "b1:0"), Button("No", "no", "b1:1")), (Button("Later", "later", "b1:2"),))
    await send(bot, Bubble("Shall I?", buttons=rows))
    assert api.sent(7)[0].buttons == ((("Yes", "b1:0"), ("No", "b1:1")), (("Later", "b1:2"),))


@pytest.mark.parametrize(
    "button",
    [Button("Yes", "yes"), Button("Yes", "yes", "x" * 65), Button("  ", "yes", "b1"), Button("é", "e", "é" * 33)],
)
def test_a_button_that_telegram_would_refuse_is_left_out(button: Button):
    """The text under which it stood is worth more."""
    assert keyboard(((button,),)) is None


def test_64_bytes_of_data_still_travel():
    """The limit is exact."""
    assert keyboard(((Button("Yes", "yes", "x" * 64),),)) is not None


async def test_a_keyboard_that_is_refused_does_not_cost_the_text(api: BotApi, bot: CompanionBot):
    """It is sent again without."""
    api.fail_next("sendMessage", faults.Fault(400, "Bad Request: BUTTON_DATA_INVALID"))
    await send(bot, Bubble("Shall I?", buttons=((Button("Yes", "yes", "b1"),),)))
    assert [(sent.text, sent.buttons) for sent in api.sent(7)] == [("Shall I?", ())]


async def test_a_long_text_comes_in_parts_with_the_buttons_last(api: BotApi, bot: CompanionBot):
    """Each part is within the limit and ends with a sentence."""
    text = "This is a sentence of some length. " * 300
    await send(bot, Bubble(text, buttons=((Button("Go on", "more", "b1"),),)))
    assert len(api.sent(7)) == 3
    assert " ".join(texts(api)) == text.strip()
    assert [bool(sent.buttons) for sent in api.sent(7)] == [False, False, True]


@pytest.mark.parametrize(
    "text", ["👨‍👩‍👧‍👦🏳️‍🌈" * 20, "שלום 😀 مرحبا", "\u200f\u202b", "😀" * 2048, "a\x07b", "line\n\nline"]
)
async def test_any_writing_arrives_as_it_was_written(api: BotApi, bot: CompanionBot, text: str):
    """Emoji, right-to-left, control characters, and as long as may be."""
    await send(bot, Bubble(text))
    assert texts(api) == [text]


async def test_half_a_character_is_replaced(api: BotApi, bot: CompanionBot):
    """Telegram would refuse the whole message."""
    await send(bot, Bubble("broken \ud83d here"))
    assert texts(api) == ["broken \ufffd here"]


@pytest.mark.parametrize("text", ["", " \n"])
async def test_a_bubble_without_text_is_no_message(api: BotApi, bot: CompanionBot, text: str):
    """It counts as sent."""
    await send(bot, Bubble(text))
    assert api.sent(7) == []


async def test_a_file_is_a_document_with_the_text_as_caption(api: BotApi, bot: CompanionBot):
    """Its content is UTF-8."""
    await send(bot, Bubble("All I know.", file=Attachment("companion.json", '{"name": "Zoë 😀"}')))
    (sent,) = api.sent(7)
    assert (sent.text, sent.file, sent.content) == ("All I know.", "companion.json", '{"name": "Zoë 😀"}')


async def test_a_file_without_text_has_no_caption(api: BotApi, bot: CompanionBot):
    """The document comes alone."""
    await send(bot, Bubble("", file=Attachment("a.txt", "x")))
    assert [(sent.text, sent.file) for sent in api.sent(7)] == [("", "a.txt")]


async def test_a_text_too_long_for_a_caption_comes_before_the_file(api: BotApi, bot: CompanionBot):
    """A caption holds 1024 units; the buttons stay with the file."""
    bubble = Bubble("y" * 1025, buttons=((Button("Ok", "ok", "b"),),), file=Attachment("a.txt", "x"))
    await send(bot, bubble)
    assert [(len(s.text), s.file, bool(s.buttons)) for s in api.sent(7)] == [(1025, "", False), (0, "a.txt", True)]


async def test_typing_is_shown(api: BotApi, bot: CompanionBot):
    """The person sees that somebody writes."""
    await TelegramChannel(bot).typing(MIA)
    assert [(call["chat_id"], call["action"]) for call in api.called("sendChatAction")] == [("7", "typing")]


@pytest.mark.parametrize("fault", [faults.BLOCKED, faults.too_fast(3), faults.BAD_GATEWAY, faults.DROPPED])
async def test_typing_that_fails_is_no_matter(api: BotApi, bot: CompanionBot, fault: faults.Fault):
    """The message itself will tell."""
    api.fail_next("sendChatAction", fault)
    await TelegramChannel(bot).typing(MIA)
    assert len(api.called("sendChatAction")) == 1


async def test_a_button_stops_spinning_even_if_it_is_too_old(api: BotApi, bot: CompanionBot):
    """An answer that is refused is no matter."""
    await TelegramChannel(bot).answer_button("q1")
    api.fail_next("answerCallbackQuery", faults.Fault(400, "Bad Request: query is too old"))
    await TelegramChannel(bot).answer_button("q2")
    assert api.answered == ["q1"]


@pytest.mark.parametrize(
    "fault",
    [
        faults.BLOCKED,
        faults.CHAT_NOT_FOUND,
        faults.Fault(403, "Forbidden: user is deactivated"),
        faults.Fault(403, "Forbidden: bot can't initiate conversation with a user"),
        faults.Fault(400, "Bad Request: PEER_ID_INVALID"),
        faults.Fault(400, "Bad Request: INPUT_USER_DEACTIVATED"),
        faults.Fault(400, "Bad Request: group is a supergroup now", {"migrate_to_chat_id": -100}),
    ],
)
async def test_somebody_who_is_gone_is_unreachable(api: BotApi, bot: CompanionBot, fault: faults.Fault):
    """They blocked the bot, closed the account, or never were."""
    api.fail_next("sendMessage", fault)
    with pytest.raises(UnreachableError):
        await send(bot, Bubble("hello"))


@pytest.mark.parametrize(
    ("fault", "wait"),
    [
        (faults.too_fast(17), 17.0),
        (faults.too_fast(0), 0.0),
        (faults.too_fast(-5), 0.0),
        (faults.Fault(429, "Too Many Requests"), 0.0),
        (faults.Fault(429, body="<html>slow down</html>"), 0.0),
    ],
)
async def test_a_wait_that_telegram_asks_for_is_told(api: BotApi, bot: CompanionBot, fault: faults.Fault, wait: float):
    """The message surely did not go out; it may after so many seconds, or when we like."""
    api.fail_next("sendMessage", fault)
    with pytest.raises(NotSentError) as raised:
        await send(bot, Bubble("hello"))
    assert raised.value.retry_after == wait


async def test_nobody_at_the_other_end_means_not_sent():
    """A refused connection carried nothing."""
    async with BotApi() as gone:
        url, token = gone.url, gone.token
    async with connect(token, url) as bot:
        with pytest.raises(NotSentError):
            await send(bot, Bubble("hello"))


async def test_a_refused_token_means_not_sent(api: BotApi):
    """The owner has to act; the message keeps."""
    async with connect("123456789:" + "x" * 35, api.url) as bot:
        with pytest.raises(NotSentError, match="BotFather"):
            await send(bot, Bubble("hello"))


@pytest.mark.parametrize(
    "fault",
    [
        faults.DROPPED,
        faults.DROPPED_AFTER_STORING,
        faults.SILENT,
        faults.SILENT_AFTER_STORING,
        faults.BAD_GATEWAY,
        faults.Fault(500, "Internal Server Error"),
        faults.NOT_JSON,
    ],
)
async def test_an_answer_that_never_came_leaves_the_outcome_unknown(
    api: BotApi, hasty_bot: CompanionBot, fault: faults.Fault
):
    """It is the same whether the message was stored or not: nobody can tell."""
    api.fail_next("sendMessage", fault)
    with pytest.raises(UnknownOutcomeError):
        await send(hasty_bot, Bubble("hello"))
    assert len(api.sent(7)) == fault.stored


async def test_a_message_that_is_refused_for_good_is_none_of_the_three(
    api: BotApi, bot: CompanionBot, caplog: pytest.LogCaptureFixture
):
    """Else it would be tried for ever and hold up all that follow; neither error nor log repeats the words."""
    api.fail_next("sendMessage", faults.REFUSED)
    with caplog.at_level(logging.DEBUG), pytest.raises(ChannelError, match="refuses this message") as raised:
        await send(bot, Bubble("a secret"))
    assert type(raised.value) is ChannelError
    assert "a secret" not in caplog.text


async def test_the_parts_that_are_out_are_not_sent_again(api: BotApi, bot: CompanionBot):
    """A second attempt at the same bubble goes on where the first one stopped."""
    channel, bubble = TelegramChannel(bot), Bubble(f"{'a' * 4000}. {'b' * 4000}. {'c' * 4000}.")
    api.fail_next("sendMessage", None, faults.too_fast(1), faults.too_fast(1))
    for _ in range(2):
        with pytest.raises(NotSentError):
            await channel.send(delivery(bubble), bubble)
    await channel.send(delivery(bubble), bubble)
    assert [text[0] for text in texts(api)] == ["a", "b", "c"]


async def test_another_delivery_starts_from_its_own_beginning(api: BotApi, bot: CompanionBot):
    """What was begun belongs to one bubble of one delivery."""
    channel, long, other = TelegramChannel(bot), Bubble("a" * 4000 + ". " + "b" * 4000), Bubble("hello")
    await channel.send(delivery(long), long)
    api.fail_next("sendMessage", faults.too_fast(1))
    with pytest.raises(NotSentError):
        await channel.send(delivery(long, name="d2"), long)
    await channel.send(delivery(other, name="d3"), other)
    assert texts(api)[-1] == "hello"
