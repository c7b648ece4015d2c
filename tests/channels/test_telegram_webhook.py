"""By webhook nothing is lost, nothing changes its place, and nobody but Telegram gets in."""

import asyncio
import json
import logging
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import aiohttp
import pytest

from companion.channels.telegram.address import Address, Wanted, address
from companion.channels.telegram.bot import ALLOWED, CompanionBot
from companion.channels.telegram.hooked import Hook, serve_hooked
from companion.channels.telegram.intake import Intake
from companion.channels.telegram.webhook import LARGEST, SECRET_HEADER, listening
from companion.clock import VirtualClock
from companion.domain.errors import ChannelError, ConfigError, StoreError
from tests.bot_api import faults
from tests.bot_api.server import TOKEN, BotApi
from tests.channels.listening import NOW, Inbox, served, taking
from tests.cli.programs import free_port

SECRET = "a-secret_of-ours"
STOPS_WITHIN = 5.0


@pytest.fixture
def ours() -> Address:
    port = free_port()
    return address(Wanted(f"http://127.0.0.1:{port}/hook", port, SECRET), TOKEN, strict=False)


@asynccontextmanager
async def hooked(bot: CompanionBot, inbox: Inbox, ours: Address, api: BotApi,
                 menu: Sequence[tuple[str, str]] = ()) -> AsyncIterator[asyncio.Task[None]]:  # fmt: skip
    """The bot receives by webhook inside the block, and has stopped, gracefully, after it."""
    stop = asyncio.Event()
    task = asyncio.create_task(serve_hooked(ours, taking(bot, inbox.accept), stop, {"": menu}))
    try:
        await api.until(lambda: bool(api.called("getWebhookInfo")) and api.bot.webhook.address is not None)
        yield task
    finally:
        stop.set()
        async with asyncio.timeout(STOPS_WITHIN):
            await task


async def call(ours: Address, body: bytes | str = b"{}", method: str = "POST", secret: str | None = SECRET) -> int:
    """The status that a call is answered with."""
    headers = {} if secret is None else {SECRET_HEADER: secret}
    url = f"http://{ours.host}:{ours.port}{ours.path}"
    sent = BytesIO(body.encode() if isinstance(body, str) else body)
    async with aiohttp.ClientSession() as session, session.request(method, url, data=sent, headers=headers) as answer:
        return answer.status


def update(number: int, text: str = "hello") -> str:
    """One update in the words of the Bot API."""
    who = {"id": 7, "is_bot": False, "first_name": "Mia"}
    chat = {"id": 7, "type": "private"}
    return json.dumps({
        "update_id": number,
        "message": {"message_id": 1, "date": 1_790_000_000, "chat": chat, "from": who, "text": text},
    })  # fmt: skip


async def test_what_people_write_is_accepted_once(api: BotApi, bot: CompanionBot, inbox: Inbox, ours: Address):
    """What waited before the first call comes as well, and is forgotten by the server once it is safe."""
    api.user_says(7, "sent last night")
    async with hooked(bot, inbox, ours, api):
        api.user_says(7, "and now")
        messages = await inbox.holds(2)
        await api.until(lambda: not api.pending)
    assert [message.text for message in messages] == ["sent last night", "and now"]


async def test_many_at_once_come_in_their_order(api: BotApi, bot: CompanionBot, inbox: Inbox, ours: Address):
    """Forty connections carry them; each person's words keep their place."""
    async with hooked(bot, inbox, ours, api):
        for number in range(300):
            api.user_says(number % 5 + 1, f"text {number}")
        messages = await inbox.holds(300)
    assert [message.text for message in messages] == [f"text {number}" for number in range(300)]


async def test_an_update_that_overtook_another_waits_for_it(bot: CompanionBot, inbox: Inbox, ours: Address):
    """Here the second of three arrives last."""
    async with listening(ours, taking(bot, inbox.accept)):
        assert await call(ours, update(1)) == 200
        overtaking = asyncio.create_task(call(ours, update(3)))
        assert await call(ours, update(2)) == 200
        assert await overtaking == 200
    assert [message.update for message in inbox.messages] == ["1", "2", "3"]


async def test_gaps_and_repetitions_are_no_matter(bot: CompanionBot, inbox: Inbox, ours: Address):
    """A number that never comes holds nothing up for long; the inbox tells the second time by the number."""
    async with listening(ours, taking(bot, inbox.accept)):
        for number in (5, 900, 5, 901):
            assert await call(ours, update(number)) == 200
    assert [message.update for message in inbox.messages] == ["5", "900", "5", "901"]


async def test_it_is_answered_only_once_it_is_safe(bot: CompanionBot, ours: Address):
    """No 200 as long as the commit is under way."""
    gate, begun = asyncio.Event(), asyncio.Event()

    async def slow(_: object) -> None:
        begun.set()
        await gate.wait()

    async with listening(ours, taking(bot, slow)):
        calling = asyncio.create_task(call(ours, update(1)))
        await begun.wait()
        assert not calling.done()
        gate.set()
        assert await calling == 200


@pytest.mark.parametrize(("problem", "status"), [(StoreError("the disk is full"), 503), (OSError("power cut"), 500)])
async def test_what_was_not_accepted_comes_again(
    api: BotApi, bot: CompanionBot, ours: Address, problem: Exception, status: int
):
    """It is answered with an error, and Telegram calls again."""
    inbox = Inbox(problem)
    async with hooked(bot, inbox, ours, api):
        api.user_says(7, "hello")
        await inbox.holds(1)
        await api.until(lambda: not api.pending)
    assert api.bot.webhook.answers == [status, 200]


@pytest.mark.parametrize(("secret", "status"), [(None, 401), ("", 403), ("wrong", 403), (SECRET + "x", 403)])
async def test_a_stranger_is_turned_away_unread(
    bot: CompanionBot, inbox: Inbox, ours: Address, secret: str | None, status: int
):
    """Without the secret nothing is looked at, however large; the right one is still let in afterwards."""
    async with listening(ours, taking(bot, inbox.accept)):
        assert await call(ours, update(1), secret=secret) == status
        assert await call(ours, b"x" * (LARGEST + 1), secret=secret) == status
        assert await call(ours, update(2)) == 200
    assert [message.update for message in inbox.messages] == ["2"]


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "HEAD", "PATCH"])
async def test_only_a_post_is_a_call(bot: CompanionBot, inbox: Inbox, ours: Address, method: str):
    """405 for everything else."""
    async with listening(ours, taking(bot, inbox.accept)):
        assert await call(ours, update(1), method=method) == 405


async def test_only_the_path_of_the_address_is_answered(bot: CompanionBot, inbox: Inbox, ours: Address):
    """404 elsewhere, whoever asks."""
    elsewhere = replace(ours, url="http://127.0.0.1/other")
    async with listening(ours, taking(bot, inbox.accept)):
        assert await call(elsewhere, update(1)) == 404


BAD = [
    b"",
    b"not json",
    b"\xff\xfe",
    b"[1]",
    b'"x"',
    b"{}",
    b'{"update_id": "7"}',
    b'{"update_id": true}',
    b"[" * 100_000,
]


@pytest.mark.parametrize("body", BAD, ids=range(len(BAD)))
async def test_what_is_no_update_is_refused(bot: CompanionBot, inbox: Inbox, ours: Address, body: bytes):
    """400, and the next one is taken in."""
    async with listening(ours, taking(bot, inbox.accept)):
        assert await call(ours, body) == 400
        assert await call(ours, update(1)) == 200


async def test_what_is_too_large_is_refused(bot: CompanionBot, inbox: Inbox, ours: Address):
    """413."""
    async with listening(ours, taking(bot, inbox.accept)):
        assert await call(ours, b"x" * (LARGEST + 1)) == 413


async def test_a_body_that_breaks_off_or_cannot_be_unpacked_is_no_error_of_ours(
    bot: CompanionBot, inbox: Inbox, ours: Address, caplog: pytest.LogCaptureFixture
):
    """400 for whoever still listens, and the next is taken in."""
    head = f"POST {ours.path} HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: {SECRET}\r\nContent-Length: 4\r\n"
    async with listening(ours, taking(bot, inbox.accept)):
        for rest in (b"Content-Encoding: gzip\r\n\r\nnope", b"\r\nno"):
            reader, writer = await asyncio.open_connection(ours.host, ours.port)
            writer.write(head.encode() + rest)
            if rest.endswith(b"nope"):
                assert (await reader.readline()).split()[1] == b"400"
            writer.close()
        assert await call(ours, update(1)) == 200
    assert "Error handling request" not in caplog.text


async def test_an_update_that_cannot_be_read_is_answered_and_passed_over(
    bot: CompanionBot, inbox: Inbox, ours: Address, caplog: pytest.LogCaptureFixture
):
    """Else Telegram would call with it for a day; its number is in the log, its words are not."""
    odd = json.dumps({"update_id": 77, "message": {"text": "a secret"}})
    async with listening(ours, taking(bot, inbox.accept)):
        assert await call(ours, odd) == 200
    assert "update 77 cannot be read" in caplog.text
    assert "a secret" not in caplog.text


async def test_a_pressed_button_stops_spinning(api: BotApi, bot: CompanionBot, inbox: Inbox, ours: Address):
    """As with polling."""
    async with hooked(bot, inbox, ours, api):
        number = api.user_presses(7, "b1:0")
        await api.until(lambda: api.answered == [f"query-{number}"])


async def test_telegram_is_told_the_address_and_what_to_send(
    api: BotApi, bot: CompanionBot, inbox: Inbox, ours: Address
):
    """The kinds by name, the secret, and that nothing which waits is to be dropped; then the menu."""
    async with hooked(bot, inbox, ours, api, [("help", "What I can do")]):
        await api.until(lambda: bool(api.menu))
    (told,) = api.called("setWebhook")
    assert told["url"] == ours.registered
    assert told["secret_token"] == SECRET
    assert told["allowed_updates"] == list(ALLOWED)
    assert told["drop_pending_updates"] is False
    assert api.menu == [("help", "What I can do")]


async def test_it_is_told_again_only_when_something_differs(
    api: BotApi, bot: CompanionBot, inbox: Inbox, ours: Address
):
    """The same start again says nothing; another secret does."""
    for _ in range(2):
        async with hooked(bot, inbox, ours, api):
            pass
    assert len(api.called("setWebhook")) == 1
    other = address(Wanted(ours.url, ours.port, "another-secret"), TOKEN, strict=False)
    async with hooked(bot, inbox, other, api):
        await api.until(lambda: len(api.called("setWebhook")) == 2)
        api.user_says(7, "hello")
        await inbox.holds(1)


async def test_the_way_back_to_polling_takes_the_webhook_off(
    api: BotApi, bot: CompanionBot, inbox: Inbox, ours: Address
):
    """What came in between waits, and is polled."""
    async with hooked(bot, inbox, ours, api):
        pass
    api.user_says(7, "in between")
    async with served(bot, inbox):
        await inbox.holds(1)
    assert [call["drop_pending_updates"] for call in api.called("deleteWebhook")] == [False]


async def test_a_copy_that_polls_ends_it_with_a_clear_word(api: BotApi, bot: CompanionBot, inbox: Inbox, ours: Address):
    """It would wait for ever otherwise: polling has taken the webhook off."""
    stop = asyncio.Event()
    intake = taking(bot, inbox.accept)
    hook = Hook(intake, ours, stop)
    hook.every = 0.01
    async with listening(ours, intake):
        running = asyncio.create_task(hook.run())
        await api.until(lambda: len(api.called("getWebhookInfo")) > 1)
        await bot.delete_webhook()
        with pytest.raises(ChannelError, match="another copy of this bot has taken over"):
            await running


async def test_what_telegram_complains_of_is_told_once(
    api: BotApi, bot: CompanionBot, inbox: Inbox, ours: Address, caplog: pytest.LogCaptureFixture
):
    """A certificate that ran out, say, is seen in our log and not only in Telegram's."""
    stop = asyncio.Event()
    intake = taking(bot, inbox.accept)
    hook = Hook(intake, ours, stop)
    hook.every = 0.01
    running = asyncio.create_task(hook.run())
    await api.until(lambda: bool(api.called("setWebhook")))
    api.bot.webhook.refusal = "SSL error: certificate has expired"
    seen = len(api.called("getWebhookInfo"))
    await api.until(lambda: len(api.called("getWebhookInfo")) > seen + 3)
    stop.set()
    await running
    assert caplog.text.count("certificate has expired") == 1


async def test_an_answer_about_the_webhook_is_a_sign_of_life(
    api: BotApi, bot: CompanionBot, inbox: Inbox, ours: Address
):
    """Nobody may write for hours; Telegram can be asked all the same."""
    clock, stop = VirtualClock(NOW), asyncio.Event()
    intake = Intake(bot, inbox.accept, clock)
    hook = Hook(intake, ours, stop)
    hook.every = 0.01
    running = asyncio.create_task(hook.run())
    await api.until(lambda: bool(api.called("setWebhook")))
    clock.set(NOW + timedelta(minutes=9))
    seen = len(api.called("getWebhookInfo"))
    await api.until(lambda: len(api.called("getWebhookInfo")) > seen + 1)
    assert intake.vitals.silence() == 0
    stop.set()
    await running


async def test_an_address_that_telegram_refuses_is_one_line(
    api: BotApi, bot: CompanionBot, inbox: Inbox, ours: Address
):
    """With Telegram's own reason."""
    api.fail_next("setWebhook", faults.Fault(400, "Bad Request: bad webhook: IP address 10.0.0.1 is reserved"))
    with pytest.raises(ChannelError, match=r"refuses http://127.*reserved; mend webhook_url"):
        await serve_hooked(ours, taking(bot, inbox.accept), asyncio.Event())


async def test_a_start_without_a_network_waits_for_one(
    api: BotApi, bot: CompanionBot, inbox: Inbox, ours: Address, caplog: pytest.LogCaptureFixture
):
    """One line when it has to, one when it goes on."""
    stop, pauses = asyncio.Event(), []
    intake = taking(bot, inbox.accept)
    hook = Hook(intake, ours, stop)

    async def pause(wait: float) -> None:
        pauses.append(wait)

    hook.attempts.pause = pause
    hook.every = 0.01
    api.fail_next("getWebhookInfo", faults.BAD_GATEWAY, faults.DROPPED)
    running = asyncio.create_task(hook.run())
    await api.until(lambda: len(api.called("getWebhookInfo")) > 4)
    stop.set()
    await running
    assert (pauses, len(api.called("setWebhook"))) == ([1, 2], 1)
    told = [record.message for record in caplog.records if record.levelno >= logging.WARNING]
    assert told == ["webhook pauses for 1 s: Bad Gateway (502)", "webhook goes on"]


@pytest.mark.parametrize("method", ["getWebhookInfo", "setWebhook", "setMyCommands", "answerCallbackQuery"])
async def test_stopping_interrupts_a_call_that_hangs(
    api: BotApi, bot: CompanionBot, inbox: Inbox, ours: Address, method: str
):
    """A server that has fallen silent does not hold up the stop."""
    api.fail_next(method, faults.SILENT)
    stop = asyncio.Event()
    running = asyncio.create_task(
        serve_hooked(ours, taking(bot, inbox.accept), stop, {"": [("help", "What I can do")]})
    )
    if method == "answerCallbackQuery":
        api.user_presses(7, "b1:0")
    await api.until(lambda: len(api.called(method)) == 1)
    stop.set()
    await asyncio.wait_for(running, STOPS_WITHIN)


async def test_stopping_lets_a_call_that_is_being_taken_in_finish(bot: CompanionBot, inbox: Inbox, ours: Address):
    """It is answered 200 and in the inbox."""
    gate, begun = asyncio.Event(), asyncio.Event()

    async def slow(messages) -> None:
        begun.set()
        await gate.wait()
        await inbox.accept(messages)

    async with listening(ours, taking(bot, slow)):
        calling = asyncio.create_task(call(ours, update(1)))
        await begun.wait()
        asyncio.get_running_loop().call_later(0.05, gate.set)
    assert await calling == 200
    assert len(inbox.messages) == 1


async def test_a_port_that_is_taken_is_one_line(bot: CompanionBot, inbox: Inbox, ours: Address):
    """It says what to choose anew."""
    with socket.socket() as other:
        other.bind((ours.host, ours.port))
        other.listen()
        with pytest.raises(ConfigError, match=r"cannot be listened on .*webhook_port"):
            await serve_hooked(ours, taking(bot, inbox.accept), asyncio.Event())


async def test_a_refused_token_ends_it(api: BotApi, bot: CompanionBot, inbox: Inbox, ours: Address):
    """It says where to get a new one."""
    api.fail_next("getWebhookInfo", faults.UNAUTHORIZED)
    with pytest.raises(ChannelError, match="BotFather"):
        await serve_hooked(ours, taking(bot, inbox.accept), asyncio.Event())


@pytest.mark.parametrize(
    ("url", "port", "secret", "told"),
    [
        ("", 8080, "", "a webhook needs"),
        ("example.org/x", 8080, "", "is not https://HOST/PATH"),
        ("http://example.org/x", 8080, "", "is not https://HOST/PATH"),
        ("https:///x", 8080, "", "is not https://HOST/PATH"),
        ("https://example.org/x?y=1", 8080, "", "is not https://HOST/PATH"),
        ("https://example.org/x#y", 8080, "", "is not https://HOST/PATH"),
        ("https://example.org/{x}", 8080, "", "is not https://HOST/PATH"),
        ("https://example.org:seven/x", 8080, "", "is not https://HOST/PATH"),
        ("https://example.org:444/x", 8080, "", "has port 444; Telegram calls 443, 80, 88 and 8443"),
        ("https://example.org/x", 0, "", "choose one from 1 to 65535"),
        ("https://example.org/x", 70000, "", "choose one from 1 to 65535"),
        ("https://example.org/x", 8080, "s p a c e", "letters, digits"),
        ("https://example.org/x", 8080, "x" * 257, "letters, digits"),
    ],
)
def test_settings_that_telegram_would_refuse_are_one_line(url: str, port: int, secret: str, told: str):
    """Before anything is asked."""
    with pytest.raises(ConfigError, match=told):
        address(Wanted(url, port, secret), TOKEN)


def test_an_address_has_a_secret_of_its_own_when_none_is_given():
    """The same at every start, another for another token, and not the token itself."""
    wanted = Wanted("https://example.org:8443", 8080)
    ours, again, other = (address(wanted, token) for token in (TOKEN, TOKEN, TOKEN + "x"))
    assert ours == again
    assert ours.secret != other.secret
    assert (len(ours.secret), ours.path, ours.host) == (64, "/", "127.0.0.1")
    assert TOKEN.partition(":")[2] not in ours.registered + ours.secret
    assert ours.secret not in ours.registered


async def test_neither_secret_nor_words_are_logged(
    api: BotApi, bot: CompanionBot, ours: Address, caplog: pytest.LogCaptureFixture
):
    """At any level, also when a call fails."""
    inbox = Inbox(StoreError("the disk is full"))
    with caplog.at_level(logging.DEBUG):
        async with hooked(bot, inbox, ours, api):
            api.user_says(7, "my private words")
            await inbox.holds(1)
            await call(ours, update(1, "my private words"), secret="wrong")
    assert "could not be taken in; Telegram will call again: the disk is full" in caplog.text
    assert "my private words" not in caplog.text
    assert SECRET not in caplog.text
