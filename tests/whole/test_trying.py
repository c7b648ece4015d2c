"""Everything that people try on their first day, over real HTTP, with the program in this process and a clock of its own."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from companion import app
from companion.channels.telegram.bot import connect
from companion.channels.telegram.channel import TelegramChannel
from companion.channels.telegram.intake import Intake
from companion.channels.telegram.service import serve
from companion.clock import VirtualClock
from companion.config import load
from companion.conversation.menus import MENU, menus
from companion.domain.message import PersonId
from companion.domain.person import PersonState
from tests.bot_api import faults
from tests.bot_api.server import BotApi
from tests.whole.house import Home, Person


class Living:
    """The running bot, and what is known of whoever writes to it."""

    def __init__(self, house: app.House, clock: VirtualClock) -> None:
        self.house = house
        self.clock = clock

    async def state(self, person: Person) -> PersonState:
        """Where they stand."""
        found = await self.house.companion.state_of(PersonId("telegram", str(person.number)))
        assert found is not None
        return found

    async def done(self) -> None:
        """All that came in is answered and sent."""
        await self.house.companion.finish()
        await self.house.courier.finish()

    async def knows(self, person: Person) -> None:
        """Their first talk is over, and its last word is said."""
        await person.is_settled()
        await self.done()

    async def words(self, person: Person) -> list[str]:
        """All that counts as theirs."""
        talk = await self.house.store.talk(PersonId("telegram", str(person.number)))
        return [moment.text for moment in talk if moment.speaker == "them"]


@asynccontextmanager
async def living(home: Home, api: BotApi, gathering: bool = False) -> AsyncIterator[Living]:
    """The bot inside the block, whose clock stands where the server's does."""
    config, stop, clock = load(home.config), asyncio.Event(), VirtualClock(datetime.fromtimestamp(api.now, UTC))
    async with connect(config.telegram.token, config.telegram.api_base_url) as bot:
        channel = TelegramChannel(bot)
        choices = app.Choices(database="")
        if gathering:
            choices = app.gathered(choices, 0.1)
        house = app.build(config, choices, clock, {channel.name: channel})
        serving = asyncio.create_task(
            serve(Intake(bot, house.companion.accept, clock), stop, menus(house.ground.packs))
        )
        try:
            yield Living(house, clock)
        finally:
            stop.set()
            await serving
            await house.close()


@pytest.fixture
async def bot(home: Home, api: BotApi) -> AsyncIterator[Living]:
    async with living(home, api) as running:
        yield running


async def confirmed(api: BotApi, bot: Living) -> None:
    """Whatever was sent to the bot is taken in and answered."""
    await api.until(lambda: not api.pending)
    await bot.done()


async def test_start_can_be_said_twice(bot: Living, zerlina: Person):
    """The second time the open question is put once more, and nothing is lost."""
    await zerlina.says("/start", 2)
    again = await zerlina.says("/start", 2)
    assert again
    assert (await bot.state(zerlina)).standing == "onboarding"
    await zerlina.presses("Yes")
    assert (await bot.state(zerlina)).adult


async def test_start_in_the_middle_of_the_first_talk_keeps_the_answers(bot: Living, zerlina: Person):
    """She is not asked her age again."""
    await zerlina.says("/start", 2)
    await zerlina.presses("Yes")
    await zerlina.says("Zerlina")
    before = (await bot.state(zerlina)).onboarding
    await zerlina.says("/start", 2)
    assert (await bot.state(zerlina)).onboarding.question == before.question
    assert (await bot.state(zerlina)).name == "Zerlina"


async def test_a_deep_link_is_a_start(bot: Living, zerlina: Person):
    """What came with the link is nobody's name and no answer."""
    assert await zerlina.says("/start ref-4711_campaign", 2)
    assert (await bot.state(zerlina)).standing == "onboarding"
    await zerlina.says("/start other", 2)
    assert (await bot.state(zerlina)).name == ""


async def test_the_menu_names_every_command_with_a_description(api: BotApi, bot: Living):
    """As Telegram shows it when somebody types a slash."""
    await api.until(lambda: bool(api.menu))
    assert api.menu == list(MENU)


async def test_the_menu_is_there_in_every_language_that_a_pack_describes_it_in(api: BotApi, home: Home):
    """Who uses another one sees the usual; what the pack does not describe is in English."""
    (home.folder / "packs" / "zaunkoenig").mkdir(parents=True)
    (home.folder / "packs" / "zaunkoenig" / "persona.toml").write_text(
        'about = "Freundlich."\nextends = "base"\nlanguage = "de"\n[menu]\nhelp = "was ich kann"\n', encoding="utf-8"
    )
    home.config.write_text(
        f'{home.config.read_text(encoding="utf-8")}[companion]\npacks = ["packs"]\n', encoding="utf-8"
    )
    async with living(home, api):
        await api.until(lambda: len(api.menus) == 2)
    assert api.menus[""] == list(MENU)
    assert api.menus["de"] == [(name, "was ich kann" if name == "help" else text) for name, text in MENU]


async def test_an_album_is_answered_once_and_its_words_are_heard(api: BotApi, bot: Living, zerlina: Person):
    """Five pictures, of which one has words under it."""
    await bot.knows(zerlina)
    before = len(zerlina.seen)
    for number in range(5):
        api.user_sends(zerlina.number, "photo", caption="" if number else "my dog at the lake", media_group_id="7")
    await confirmed(api, bot)
    assert len(zerlina.seen) == before + 1
    assert "my dog at the lake" in await bot.words(zerlina)


async def test_a_line_of_ours_can_be_asked_about_by_replying_to_it(api: BotApi, bot: Living, zerlina: Person):
    """Although others came after it."""
    await bot.knows(zerlina)
    answer = await zerlina.says("my sister Nora has an exam on Friday")
    await zerlina.says("I made pasta tonight")
    old = {"message_id": 9, "date": api.now, "chat": {"id": zerlina.number, "type": "private"}, "text": answer}
    told = await sends(api, zerlina, lambda: api.user_shows(zerlina.number, "what did you mean?", reply_to_message=old))
    assert "my sister Nora has an exam on Friday" in told


async def test_a_menu_that_stands_already_is_not_set_again(api: BotApi, home: Home):
    """One call less at every start."""
    for _ in range(2):
        async with living(home, api):
            await api.until(lambda: bool(api.menu))
            await api.until(lambda: len(api.called("getUpdates")) > 0)
    assert len(api.called("setMyCommands")) == 1


async def test_every_press_is_answered(api: BotApi, bot: Living, zerlina: Person):
    """A button that is old, one pressed twice, one that is foreign: none goes on spinning, and each gets a word."""
    await zerlina.says("/start", 2)
    (data,) = {data for sent in zerlina.seen for row in sent.buttons for name, data in row if name == "Yes"}
    for number, pressed in enumerate((data, data, "forged-by-somebody")):
        before = len(zerlina.seen)
        api.user_presses(zerlina.number, pressed)
        await api.next_sent(zerlina.number, before + 1)
        await api.until(lambda number=number: len(api.answered) > number)
    assert len(set(api.answered)) == 3


async def test_a_foreign_button_opens_nothing(api: BotApi, bot: Living, zerlina: Person):
    """The button of one person is a stranger in the chat of another."""
    other = Person(api, zerlina.number + 1)
    await zerlina.says("/start", 2)
    await other.says("/start", 2)
    (data,) = {data for sent in zerlina.seen for row in sent.buttons for name, data in row if name == "Yes"}
    api.user_presses(other.number, data)
    await api.next_sent(other.number, 3)
    await bot.done()
    assert not (await bot.state(other)).adult


async def sends(api: BotApi, person: Person, send: Callable[[], int]) -> str:
    """What is answered to this."""
    before = len(person.seen)
    send()
    await api.next_sent(person.number, before + 1)
    return person.seen[before].text


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        ("photo", "photo"),
        ("voice", "voice"),
        ("contact", "contact"),
        ("poll", "poll"),
        ("location", "location"),
        ("video", "video"),
        ("video_note", "video"),
        ("animation", "video"),
    ],
)
async def test_what_is_no_text_gets_a_fitting_word(api: BotApi, bot: Living, zerlina: Person, kind: str, word: str):
    """It says honestly what it can do with it."""
    await bot.knows(zerlina)
    told = await sends(
        api, zerlina, lambda: api.user_sends(zerlina.number, kind, **({"caption": ""} if kind == "photo" else {}))
    )
    lines = [line for pack in bot.house.ground.packs for line in pack.lines[word]]
    assert any(told.startswith(line) for line in lines)


async def test_a_location_sets_her_clock(api: BotApi, bot: Living, zerlina: Person):
    """Berlin, an hour after Lisbon."""
    await bot.knows(zerlina)
    assert (await bot.state(zerlina)).settings.zone == "Europe/Lisbon"
    await sends(api, zerlina, lambda: api.user_sends(zerlina.number, "location"))
    await bot.done()
    assert (await bot.state(zerlina)).settings.zone == "Europe/Berlin"


@pytest.mark.parametrize(("emoji", "key"), [("😢", "sign_low"), ("❤", "sign_warm"), ("🤝", "reaction")])
async def test_a_reaction_is_a_feeling(api: BotApi, bot: Living, zerlina: Person, emoji: str, key: str):
    """A sad one is not answered like a glad one."""
    await bot.knows(zerlina)
    told = await sends(api, zerlina, lambda: api.user_reacts(zerlina.number, emoji))
    assert any(told.startswith(line) for pack in bot.house.ground.packs for line in pack.lines[key])


async def test_a_sticker_is_a_feeling_as_well(api: BotApi, bot: Living, zerlina: Person):
    """Its emoji tells which."""
    await bot.knows(zerlina)
    told = await sends(api, zerlina, lambda: api.user_sends(zerlina.number, "sticker"))
    assert any(told.startswith(line) for pack in bot.house.ground.packs for line in pack.lines["sign_warm"])


async def test_an_edit_of_something_unknown_is_seen_and_not_taken_for_news(api: BotApi, bot: Living, zerlina: Person):
    """It says that the first version was the one it answered, and learns nothing of the new one by itself."""
    await bot.knows(zerlina)
    told = await sends(api, zerlina, lambda: api.user_edits(zerlina.number, "I live in Atlantis", 999))
    assert any(told.startswith(line) for pack in bot.house.ground.packs for line in pack.lines["edit"])
    assert "Atlantis" not in await zerlina.says("/memory")


async def test_a_forward_is_nobodys_words(api: BotApi, bot: Living, zerlina: Person):
    """It says so, keeps none of them, and does nothing that they ask for."""
    await bot.knows(zerlina)
    for text in ("my brother Quimby lives in Atlantis", "/forget_me"):
        passed_on = {"type": "hidden_user", "sender_user_name": "Quimby", "date": api.now}
        told = await sends(
            api,
            zerlina,
            lambda text=text, origin=passed_on: api.user_shows(zerlina.number, text, forward_origin=origin),
        )
        assert any(told.startswith(line) for pack in bot.house.ground.packs for line in pack.lines["forward"])
    assert not any("Atlantis" in words for words in await bot.words(zerlina))
    assert "Quimby" not in await zerlina.says("/memory")


async def test_what_is_replied_to_is_not_learned_again(api: BotApi, bot: Living, zerlina: Person):
    """Only what she writes is hers."""
    await bot.knows(zerlina)
    old = {"message_id": 1, "date": api.now, "text": "My sister Ottilie lives in Atlantis"}
    reply = {"reply_to_message": {**old, "chat": {"id": zerlina.number, "type": "private"}}}
    assert await sends(api, zerlina, lambda: api.user_shows(zerlina.number, "do you remember that?", **reply))
    assert "Ottilie" not in await zerlina.says("/memory")


@pytest.mark.parametrize(
    "text", ["🙃", "🥲🥲🥲", "מה שלומך היום", "x" * 4096, "half \ud83d of it", "\u202eabc", "...", "   ", "a\x00b"]
)
async def test_any_writing_is_answered(api: BotApi, bot: Living, zerlina: Person, text: str):
    """Emoji, right to left, as long as may be, half a character, nothing at all; the next word is answered as well."""
    await bot.knows(zerlina)
    assert await zerlina.says(text)
    assert await zerlina.says("/help")


@pytest.mark.parametrize("name", ["<b>Zed</b>", "*Zed* _the_ [x](y)", "Zed & <script>", "{{ user }} {% if %}", "Z`e`d"])
async def test_a_name_with_markup_is_a_name(api: BotApi, bot: Living, zerlina: Person, name: str):
    """Nothing breaks, and nothing is left out of a message for the sake of it."""
    await zerlina.says("/start", 2)
    await zerlina.presses("Yes")
    assert await zerlina.says(f"call me {name}")
    assert await zerlina.says("/privacy", 2)
    assert all("parse_mode" not in call for call in api.called("sendMessage"))


async def test_ten_messages_in_two_seconds_are_one_thought_or_two(api: BotApi, home: Home, zerlina: Person):
    """Eight are heard together, then the rest; each of them counts as said."""
    async with living(home, api, gathering=True) as bot:
        await bot.knows(zerlina)
        before = len(zerlina.seen)
        for number in range(10):
            api.user_says(zerlina.number, f"and then thing number {number} fell down")
        await confirmed(api, bot)
        assert 1 <= len(zerlina.seen) - before <= 4
        said = "\n".join(await bot.words(zerlina))
        assert all(f"number {number} fell" in said for number in range(10))


async def test_a_backlog_of_a_day_is_answered_once(api: BotApi, home: Home, zerlina: Person):
    """Fifty messages that waited at Telegram, one reply."""
    async with living(home, api, gathering=True) as bot:
        await bot.knows(zerlina)
    before = len(zerlina.seen)
    for number in range(50):
        api.user_says(zerlina.number, f"are you there yet, number {number}?")
    api.clock.passes(3 * 3600)
    async with living(home, api, gathering=True) as bot:
        await confirmed(api, bot)
        assert 1 <= len(zerlina.seen) - before <= 2


async def test_who_blocked_us_sleeps_until_she_writes_again(api: BotApi, bot: Living, zerlina: Person):
    """Nothing is planned for her meanwhile; then all is as it was."""
    await bot.knows(zerlina)
    await bot.done()
    assert await bot.house.companion.next_due() is not None
    api.user_blocks(zerlina.number)
    await confirmed(api, bot)
    assert (await bot.state(zerlina)).standing == "asleep"
    assert await bot.house.companion.next_due() is None
    api.user_returns(zerlina.number)
    bot.clock.set(bot.clock.now() + timedelta(days=2))
    assert await zerlina.says("/start")
    await bot.done()
    assert (await bot.state(zerlina)).standing == "friend"
    assert await bot.house.companion.next_due() is not None


@pytest.mark.parametrize(
    "fault", [faults.BLOCKED, faults.Fault(403, "Forbidden: user is deactivated"), faults.CHAT_NOT_FOUND]
)
async def test_an_account_that_is_gone_is_found_out_by_writing_to_it(
    api: BotApi, bot: Living, zerlina: Person, fault: faults.Fault
):
    """Telegram does not always say so before."""
    await bot.knows(zerlina)
    api.fail_next("sendMessage", fault)
    api.user_says(zerlina.number, "/help")
    await confirmed(api, bot)
    await bot.done()
    assert (await bot.state(zerlina)).standing == "asleep"
    assert await bot.house.companion.next_due() is None
