"""The wire keeps its timeouts, tells failures apart, goes through a proxy, and never shows the token."""

import asyncio
import logging
import re
import traceback

import pytest
from aiohttp import web
from telegram import InputFile
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut

from companion.channels.telegram import answers
from companion.channels.telegram.bot import CompanionBot, check_token, connect, set_menu, who_am_i
from companion.channels.telegram.request import AiohttpRequest, NotConnectedError, Patience, masked, proxy_for
from companion.domain.errors import ChannelError, ConfigError
from tests.bot_api import faults
from tests.bot_api.server import TOKEN, BotApi

WRONG = "123456789:" + "w" * 35
SECRET = TOKEN.partition(":")[2]


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (faults.BLOCKED, Forbidden),
        (faults.CHAT_NOT_FOUND, BadRequest),
        (faults.too_fast(4), RetryAfter),
        (faults.BAD_GATEWAY, NetworkError),
        (faults.DROPPED, NetworkError),
        (faults.SILENT, TimedOut),
        (faults.NOT_JSON, TelegramError),
        (faults.Fault(200, body="[]"), TelegramError),
        (faults.Fault(200, body='"ok"'), TelegramError),
        (faults.Fault(200, body='{"ok": true, "result": {"message_id": 1'), TelegramError),
        (faults.Fault(200, body='{"ok": true}'), TelegramError),
        (faults.Fault(200, body='{"ok": false, "error_code": "x", "description": 5}'), TelegramError),
        (faults.Fault(400, body='{"ok": false, "description": "Bad Request", "parameters": [1]}'), BadRequest),
        (faults.Fault(429, "Too Many Requests"), RetryAfter),
        (faults.Fault(429, body="<html>slow down</html>"), RetryAfter),
        (faults.Fault(503, body='{"ok": false, "parameters": {"retry_after": "soon"}}'), NetworkError),
    ],
)
async def test_every_failure_is_one_of_telegrams(
    api: BotApi, hasty_bot: CompanionBot, fault: faults.Fault, error: type[TelegramError]
):
    """Whatever aiohttp raises stays in this room."""
    api.fail_next("sendMessage", fault)
    with pytest.raises(error):
        await hasty_bot.send_message(7, "hello")


async def test_a_message_after_a_failure_gets_a_connection_of_its_own():
    """A network that went away and came back leaves idle connections on which nothing is ever answered."""
    seen: list[int] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        number, answer = len(seen), b'{"ok": true, "result": true}'
        seen.append(0)
        while await reader.readline():
            head = await reader.readuntil(b"\r\n\r\n")
            await reader.readexactly(int(re.findall(rb"Content-Length: (\d+)", head)[0]) if b"-Length" in head else 0)
            seen[number] += 1
            if seen[number] == 1:
                await both.wait()
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(answer), answer))
        writer.close()

    both = asyncio.Barrier(2)
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    url = "http://127.0.0.1:{1}/x".format(*server.sockets[0].getsockname())
    async with server, AiohttpRequest(TOKEN, patience=Patience(1.0, 1.0, 1.0, 0.1)) as request:
        await asyncio.gather(request.post(url), request.post(url))
        with pytest.raises(TimedOut):
            await request.post(url)
        await asyncio.gather(request.post(url), request.post(url))
    assert sorted(seen) == [1, 1, 1, 2]


async def test_an_answer_without_end_is_given_up(api: BotApi, bot: CompanionBot, monkeypatch: pytest.MonkeyPatch):
    """Before it fills the memory."""
    monkeypatch.setattr(answers, "LARGEST", 1000)
    api.fail_next("getMe", faults.Fault(200, body="x" * 1001))
    with pytest.raises(NetworkError, match="larger than any"):
        await bot.get_me()


async def test_a_closed_pool_sends_nothing(api: BotApi):
    """A call before opening or after closing is surely not sent."""
    request = AiohttpRequest(TOKEN)
    with pytest.raises(NotConnectedError):
        await request.post(f"{api.url}/bot{TOKEN}/getMe")
    await request.shutdown()
    assert api.calls == []


async def test_a_pool_can_be_opened_again(api: BotApi):
    """Closing is not for ever, and opening twice is opening once."""
    request = AiohttpRequest(TOKEN)
    for _ in range(2):
        await request.initialize()
        await request.initialize()
        assert (await request.post(f"{api.url}/bot{TOKEN}/getMe"))["is_bot"]
        await request.shutdown()


@pytest.mark.parametrize("url", ["http://", "no address", "ftp://127.0.0.1/x", "http://127.0.0.1:99999/x"])
async def test_an_address_that_is_none_raises_telegrams_error(url: str):
    """A mistake in api_base_url is no crash."""
    async with AiohttpRequest(TOKEN) as request:
        with pytest.raises(NetworkError) as raised:
            await request.post(f"{url}/bot{TOKEN}/getMe")
    assert SECRET not in str(raised.value)


def test_a_patience_can_be_changed_in_part():
    """What is not named stays; None is for ever."""
    patience = Patience(pool=1, connect=2, write=3, read=4).but(read_timeout=40, pool_timeout=None)
    assert patience == Patience(pool=None, connect=2, write=3, read=40)


def test_the_total_bounds_every_part():
    """A socket that is half open ends the call too."""
    timeout = Patience(pool=1, connect=2, write=3, read=4).as_timeout()
    assert (timeout.total, timeout.connect, timeout.sock_connect, timeout.sock_read) == (10, 3, 2, 4)
    assert Patience(read=None).as_timeout().total is None


async def test_the_usual_read_timeout_is_known_to_the_binding():
    """It adds it to that of a long poll."""
    assert AiohttpRequest(TOKEN, patience=Patience(read=7)).read_timeout == 7


async def test_files_travel_as_they_are(api: BotApi, bot: CompanionBot):
    """A form with the file and the other fields beside it."""
    await bot.send_document(7, InputFile("naïve 😀".encode(), filename="größe.txt"), caption="here")
    (sent,) = api.sent(7)
    assert (sent.file, sent.content, sent.text) == ("größe.txt", "naïve 😀", "here")


async def test_a_proxy_of_the_environment_is_used(api: BotApi, monkeypatch: pytest.MonkeyPatch):
    """A machine behind one needs no setting of ours; the server here is asked as if it were the proxy."""
    monkeypatch.setattr("companion.channels.telegram.request.getproxies", lambda: {"http": api.url})
    async with connect(TOKEN, "http://telegram.invalid") as bot:
        assert await who_am_i(bot) == "@companion_test_bot"


def test_a_proxy_is_chosen_by_scheme_and_passed_by_for_exceptions(monkeypatch: pytest.MonkeyPatch):
    """The usual variables of the environment."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("https_proxy", "http://proxy.invalid:3128")
    monkeypatch.setenv("no_proxy", "inside.invalid")
    assert proxy_for("https://api.telegram.org") == "http://proxy.invalid:3128"
    assert proxy_for("https://inside.invalid:8081") is None
    assert proxy_for("http://elsewhere.invalid") is None
    assert proxy_for("not an address") is None


@pytest.mark.parametrize(
    ("named", "told"),
    [("proxy.invalid:3128", "http://proxy.invalid:3128"), ("http://me:word@10.0.0.1:1", "http://me:word@10.0.0.1:1")],
)
def test_a_proxy_is_an_address_or_a_host(monkeypatch: pytest.MonkeyPatch, named: str, told: str):
    """As other programs take it."""
    monkeypatch.setattr("companion.channels.telegram.request.getproxies", lambda: {"all": named})
    assert proxy_for("https://api.telegram.org") == told


@pytest.mark.parametrize("named", ["socks5://me:word@10.0.0.1:1", "http://a b:1", "http://10.0.0.1:port", "http://"])
def test_a_proxy_that_cannot_be_used_is_one_line(monkeypatch: pytest.MonkeyPatch, named: str):
    """At the start, and not at every call; a password in it is told to nobody."""
    monkeypatch.setattr("companion.channels.telegram.request.getproxies", lambda: {"https": named})
    with pytest.raises(ConfigError, match="mend HTTPS_PROXY") as raised:
        proxy_for("https://api.telegram.org")
    assert "word" not in str(raised.value)


@pytest.mark.parametrize(
    "url", ["api.telegram.org", "ftp://127.0.0.1", "http://", "http://127.0.0.1:port", "http://h/?a"]
)
async def test_an_address_that_is_none_is_one_line(url: str):
    """Before anything is asked."""
    with pytest.raises(ConfigError, match="api_base_url"):
        async with connect(TOKEN, url):
            pass


@pytest.mark.parametrize("form", [TOKEN, TOKEN.replace(":", "%3A"), f"http://h/bot{TOKEN}/getMe", SECRET])
def test_the_token_is_blotted_out_in_every_form(form: str):
    """Only its public half may stay."""
    assert SECRET not in masked(f"failed at {form}!", TOKEN)


@pytest.mark.parametrize(
    "fault", [faults.DROPPED, faults.SILENT, faults.BAD_GATEWAY, faults.NOT_JSON, faults.BLOCKED, faults.too_fast(1)]
)
async def test_no_failure_shows_the_token(
    api: BotApi, hasty_bot: CompanionBot, caplog: pytest.LogCaptureFixture, fault: faults.Fault
):
    """Not its text, not its traceback, not what it was chained to, and no log line at any level."""
    with caplog.at_level(logging.DEBUG):
        api.fail_next("getMe", fault)
        with pytest.raises(TelegramError) as raised:
            await hasty_bot.get_me()
    told = "".join(traceback.format_exception(raised.value)) + caplog.text
    seen: BaseException | None = raised.value
    while seen is not None:
        told += repr(seen) + repr(vars(seen))
        seen = seen.__context__
    assert SECRET not in told


async def test_neither_token_nor_words_are_logged_at_any_level(caplog: pytest.LogCaptureFixture):
    """From connecting to sending: the binding's own debug log would show both."""
    with caplog.at_level(logging.DEBUG):
        async with BotApi() as api, connect(api.token, api.url) as bot:
            await bot.send_message(7, "a secret of mine")
            api.user_says(7, "another secret")
            await bot.raw_updates(None, 1.0)
    told = caplog.text + repr([record.__dict__ for record in caplog.records])
    assert SECRET not in told
    assert "secret" not in told.replace("secret_token", "")


async def test_a_nobody_at_the_address_is_told_without_the_token():
    """The refused connection names host and port only."""
    async with BotApi() as gone:
        url = gone.url
    async with connect(TOKEN, url) as bot:
        with pytest.raises(NotConnectedError) as raised:
            await bot.get_me()
    assert "127.0.0.1" in str(raised.value)
    assert SECRET not in str(raised.value)


async def test_the_binding_itself_does_not_know_the_token(bot: CompanionBot):
    """What it does not know it cannot tell."""
    assert SECRET not in repr(bot) + bot.token + bot.base_url


async def test_the_bot_knows_its_name(bot: CompanionBot):
    """As people see it."""
    assert await who_am_i(bot) == "@companion_test_bot"


async def test_a_wrong_token_is_told_with_what_to_do(api: BotApi):
    """The doctor shows this line."""
    async with connect(WRONG, api.url) as bot:
        with pytest.raises(ChannelError, match="get a new one from @BotFather") as raised:
            await who_am_i(bot)
    assert "w" * 35 not in "".join(traceback.format_exception(raised.value))


async def test_no_network_is_told_apart_from_a_wrong_token(api: BotApi, bot: CompanionBot):
    """A gateway that is down is no reason for a new token, and its page is not quoted."""
    api.fail_next("getMe", faults.BAD_GATEWAY)
    with pytest.raises(ChannelError, match="check the network") as raised:
        await who_am_i(bot)
    assert "html" not in str(raised.value)


async def test_the_binding_still_refuses_a_wrong_token_by_its_own_name(api: BotApi):
    """InvalidToken is what the poller looks for."""
    async with connect(WRONG, api.url) as bot:
        with pytest.raises(InvalidToken):
            await bot.get_me()


@pytest.mark.parametrize("slash", ["", "/"])
async def test_a_server_of_ones_own_is_used(api: BotApi, slash: str):
    """With or without a slash at its end."""
    async with connect(TOKEN, api.url + slash) as bot:
        assert await who_am_i(bot)


@pytest.mark.parametrize("token", [TOKEN, "1:" + "a" * 30, "99:AB-c_" + "d" * 40])
def test_a_token_of_the_right_form_passes(token: str):
    """Digits, a colon, and thirty or more letters."""
    check_token(token)


@pytest.mark.parametrize(
    "token", ["", "abc", "1:short", f" {TOKEN}", f"{TOKEN}\n", "x:" + "a" * 35, f"{TOKEN}/x", "１:" + "a" * 35]
)
async def test_anything_else_is_refused_before_a_request(token: str):
    """The error says what to do and does not repeat the token."""
    with pytest.raises(ConfigError, match="BotFather") as raised:
        async with connect(token):
            pass
    assert "short" not in str(raised.value)


async def test_the_menu_can_be_set_for_one_language(api: BotApi, bot: CompanionBot):
    """Those who use another one see the usual."""
    await set_menu(bot, [("help", "Was ich kann")], "de")
    assert [call["language_code"] for call in api.called("setMyCommands")] == ["de"]


async def test_the_menu_is_set(api: BotApi, bot: CompanionBot):
    """With or without the slash, in the order given."""
    await set_menu(bot, [("/help", "What I can do"), ("memory", "What I know of you")])
    assert api.menu == [("help", "What I can do"), ("memory", "What I know of you")]


async def test_a_proxy_that_refuses_does_not_show_the_token():
    """Its error would quote the whole address."""

    async def refuse(_: web.BaseRequest) -> web.Response:
        return web.Response(status=407, text="who are you")

    runner = web.ServerRunner(web.Server(refuse), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    try:
        async with AiohttpRequest(TOKEN, proxy=f"http://{host}:{port}") as request:
            with pytest.raises(NotConnectedError) as raised:
                await request.post(f"https://telegram.invalid/bot{TOKEN}/getMe")
    finally:
        await runner.cleanup()
    assert SECRET not in repr(raised.value) + repr(raised.value.__context__)
