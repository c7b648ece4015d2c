"""Many talks with one running bot: everybody is answered for themselves, and nothing that is sent breaks it."""

from collections.abc import AsyncIterator
from itertools import count

import pytest
import pytest_asyncio

from companion.channels.telegram.groups import FOR_TWO
from tests.bot_api.server import BotApi
from tests.whole.house import Home, Person

pytestmark = pytest.mark.asyncio(loop_scope="module")

NEW = count(5000)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def running(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[BotApi]:
    """The server to which one bot is connected for all these tests."""
    async with BotApi() as api, Home(tmp_path_factory.mktemp("bot"), api).bot() as bot:
        yield api
        assert bot.written == ""


@pytest.fixture
def somebody(running: BotApi) -> Person:
    """A stranger."""
    return Person(running, next(NEW))


async def test_twenty_strangers_at_once_are_each_asked_the_first_question(running: BotApi):
    """With its buttons."""
    numbers = [next(NEW) for _ in range(20)]
    for number in numbers:
        running.user_says(number, "hello")
    for number in numbers:
        _, question = await running.next_sent(number, 2)
        assert "18" in question.text
        assert question.buttons


async def test_twenty_messages_at_once_are_each_answered_in_order(running: BotApi, somebody: Person):
    """None is lost, and none overtakes another."""
    await somebody.says("/start", 2)
    await somebody.presses("Yes")
    for command in ("/stop", "/settings") * 10:
        running.user_says(somebody.number, command)

    def shown() -> list[str]:
        return [sent.buttons[0][0][0] for sent in somebody.seen if sent.buttons][1:]

    await running.until(lambda: len(shown()) == 20)
    assert shown() == ["You can write again", "Write in the morning"] * 10


async def test_somebody_erased_begins_anew(somebody: Person):
    """The next word is a stranger's."""
    await somebody.says("/start", 2)
    await somebody.presses("Yes")
    await somebody.says("/forget_me")
    await somebody.presses("Yes, erase everything")
    assert "18" in await somebody.says("hello again", 2)


@pytest.mark.parametrize("kind", ["sticker", "photo", "voice", "contact", "poll", "location", "document", "venue"])
async def test_every_kind_of_message_has_its_word(running: BotApi, somebody: Person, kind: str):
    """And the open question is put once more."""
    await somebody.says("/start", 2)
    running.user_sends(somebody.number, kind)
    seen = await running.next_sent(somebody.number, 4)
    assert "18" in seen[-1].text


@pytest.mark.parametrize("text", ["😀" * 2048, "{{7*7}}", "שלום", "a\u202eb", "x" * 4096, "\u0301" * 500])
async def test_odd_text_is_answered(somebody: Person, text: str):
    """Whatever Telegram lets through."""
    await somebody.says("/start", 2)
    assert "49" not in await somebody.says(text)


async def test_a_forged_button_opens_nothing(running: BotApi, somebody: Person):
    """Neither an invented one nor somebody else's; all of them stop spinning, and the question stays."""
    other = Person(running, next(NEW))
    await somebody.says("/start", 2)
    await other.says("/start", 2)
    theirs = other.seen[-1].buttons[0][0][1]
    answered = len(running.answered)
    for number, data in enumerate((theirs, "forged", "do:forget_yes"), 1):
        running.user_presses(somebody.number, data)
        seen = await running.next_sent(somebody.number, 2 + 2 * number)
        assert "18" in seen[-1].text
    await running.until(lambda: len(running.answered) == answered + 3)


async def test_a_group_is_told_that_this_is_for_two(running: BotApi, somebody: Person):
    """A companion talks with one person; the group is left, and the chat of that person goes on."""
    running.user_says(somebody.number, "hello all", group=True)
    await running.until(lambda: -somebody.number in [call["chat_id"] for call in running.called("leaveChat")])
    await somebody.says("/start", 2)
    assert [sent.text for sent in running.sent(-somebody.number)] == [FOR_TWO]


async def test_an_edit_is_heard(running: BotApi, somebody: Person):
    """It is answered as such, not as a new answer to the question."""
    await somebody.says("/start", 2)
    running.user_edits(somebody.number, "yes")
    assert await running.next_sent(somebody.number, 3)


async def test_a_quick_answer_shows_no_sign_of_writing(running: BotApi, somebody: Person):
    """The sign would only outlive the answer."""
    await somebody.says("/start", 2)
    await somebody.says("/privacy", 2)
    chats = [int(call["chat_id"]) for call in running.called("sendChatAction")]
    assert somebody.number not in chats
