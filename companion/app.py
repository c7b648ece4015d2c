"""The composition root: settings become objects here and nowhere else; heavy imports happen here, when needed."""

import asyncio
import gc
import secrets
import signal
import tomllib
from collections.abc import Callable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext, suppress
from dataclasses import dataclass, replace
from datetime import datetime, time
from functools import cache, partial
from hashlib import blake2b
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from companion.clock import SystemClock, VirtualClock
from companion.config import Config
from companion.conversation.ground import CareTexts, Ground, Helpline
from companion.conversation.menus import menus
from companion.conversation.naming import become
from companion.domain.errors import CompanionError, ConfigError, PersonaError, StoreError
from companion.domain.held import Held
from companion.domain.message import Message, PersonId
from companion.domain.person import PersonState, Relationship, Settings
from companion.domain.persona import Pack
from companion.engines.book import make_book
from companion.engines.check import unready
from companion.language import cued
from companion.monitoring import logs
from companion.packs.draft import Draft
from companion.packs.loader import PackShelf
from companion.plugins import EngineRow, load_engines
from companion.ports import Channel, Clock, Responder, Store
from companion.runtime.bursts import Bursts, Gathering
from companion.runtime.companion import Companion, Outside
from companion.runtime.courier import Courier
from companion.runtime.last_look import LastLook
from companion.runtime.pacing import UNPACED, Pace, Sign, humanly
from companion.runtime.passing import pass_over
from companion.runtime.people import People
from companion.runtime.rates import TELEGRAM, UNLIMITED
from companion.runtime.resting import Rests, rest
from companion.runtime.vitals import Vitals
from companion.runtime.watched import WatchedChannel
from companion.runtime.writing import WritingSign
from companion.store.in_memory import InMemoryStore
from companion.understanding import understand
from companion.understanding.tables import Known, Tables

if TYPE_CHECKING:
    from companion.channels.telegram.address import Address
    from companion.channels.telegram.bot import CompanionBot
    from companion.channels.telegram.service import Serve

MEMORY = ":memory:"
THOUGHT = 1.2
"""Seconds of quiet after which what somebody wrote is taken for a whole thought."""
PATIENCE = 1.0
"""Seconds that answering, then sending, then closing the database may still take when the program is told to stop."""
SILENCE = 150.0
"""Seconds without an answer of Telegram after which the bot is not well: several polls, or looks at the webhook."""
TRIED = ("hello", "/memory", "/upcoming", "/persona", "/settings", "/why")
"""What a companion is asked before it is taken in from a file."""
QUESTIONS = "base"
"""The pack whose questions a newcomer is asked."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What a command was told: the pack that skips onboarding, the seed, where the person is, the database.

    `complain` makes that pack a draft, where nothing is kept: it is used as it stands, and what is wrong is told.
    `quiet` are the hours in which nothing is written first, local wall time; `soul` stands above the seed. `pace` is how
    messages go out, `gathering` for how long they are gathered when they come in.
    """

    persona: str = ""
    seed: int | None = None
    zone: str | None = None
    country: str | None = None
    database: str = MEMORY
    complain: Callable[[str], None] | None = None
    quiet: tuple[time, time] | None = None
    soul: str | None = None
    pace: Pace = UNPACED
    gathering: Gathering | None = None

    @property
    def settings(self) -> Settings:
        """What a stranger begins with."""
        settings = Settings(zone=self.zone, country=self.country)
        return replace(settings, quiet_from=self.quiet[0], quiet_to=self.quiet[1]) if self.quiet else settings


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back: so many people; and what may be out already and is not sent: messages waiting, check-ins due."""

    people: int
    unsent: int
    passed: int


@dataclass(frozen=True, slots=True)
class House:
    """One running companion and what has to be closed after it."""

    companion: Companion
    courier: Courier
    store: Store
    people: People
    ground: Ground
    shelf: PackShelf
    engines: EngineRow

    async def close(self) -> None:
        """Everything taken in is answered and sent, or on disk for the next run where that takes too long."""
        await self.companion.stop(PATIENCE)
        await self.courier.stop(PATIENCE)
        with suppress(TimeoutError):
            # Whatever a database that is held has not taken by now, the next run takes up.
            await asyncio.wait_for(self.store.close(), PATIENCE)
        await self.engines.close()


def build(config: Config, choices: Choices, clock: Clock, channels: Mapping[str, Channel],
          store: Store | None = None, responder: Responder | None = None) -> House:  # fmt: skip
    """The companion that these settings describe, ready to be talked to. Raises CompanionError."""
    shelf = PackShelf(config.pack_folders())
    ground = load_ground(shelf)
    row = EngineRow(() if responder else load_engines(config.companion.engines))
    kept = store or open_store(config, choices.database)
    people = People(kept, _souls(choices), _start(shelf, choices))
    courier = Courier(kept, channels, rest, LastLook(people, clock).allows, choices.pace)
    bursts = Bursts(ground, choices.gathering, Rests(rest)) if choices.gathering else None
    outside = Outside(kept, clock, shelf, responder or row, _draft(shelf, choices), bursts)
    companion = Companion(outside, ground, people, tuple(channels), courier.take)
    courier.gone = companion.lost
    return House(companion, courier, kept, people, ground, shelf, row)


def open_store(config: Config, database: str = "") -> Store:
    """The store of this database file; nothing is kept for `:memory:`. Raises StoreError."""
    if database == MEMORY:
        return InMemoryStore()
    from companion.store.opening import open_sql  # late: SQLAlchemy takes its time

    return open_sql(_database(config, database), config.key, config.key_file(), _migrate)


def kept_store(config: Config, database: str = "") -> Store:
    """The store of a database that is there already; none is made. Raises StoreError."""
    path = _database(config, database)
    if not path.exists():
        raise StoreError(f"there is no database at {path}: name another file with --db or [store] path")
    return open_store(config, str(path))


def key_place(config: Config) -> str:
    """Where the key is that opens what is kept."""
    return "COMPANION_KEY" if config.key else str(config.key_file())


async def restore(config: Config, database: str, backup: Path, now: datetime) -> Restored:
    """The database is as in the backup, without whoever was erased since; nothing of it goes out. Raises StoreError."""
    from companion.store import opening, restoring

    path = _database(config, database)
    with restoring.alone(path) as place, restoring.draft_of(backup, path) as draft:
        restoring.check(draft, backup, config.key, config.key_file())
        store = opening.open_sql(draft, config.key, config.key_file(), _migrate)
        try:
            unsent = await store.give_up(now)
            restored = Restored(len(await store.people()), unsent, await pass_over(store, now))
        finally:
            await store.close()
        restoring.put(draft, place)
    return restored


def read_person(config: Config, file: Path) -> Held:
    """What the export in this file holds, its pack fit to be talked with. Raises StoreError."""
    from companion.packs import foreign
    from companion.store.intake import read_export, refused

    held = read_export(file)
    try:
        if held.snapshot is not None:
            foreign.check(PackShelf(config.pack_folders()), held.snapshot)
    except PersonaError as error:
        raise refused(file, f"its pack cannot be used ({error})") from None
    return held


async def try_out(config: Config, held: Held, now: datetime) -> bool:
    """Whether a companion can go on from there: in memory, it wrote what it had planned and was then asked a few things."""
    from companion.channels.pipe import NAME, PipeChannel

    store, somebody = InMemoryStore(), PersonId(NAME, "somebody")
    await store.replace(somebody, held)
    then = max([now, *(planned.due for planned in held.memory.planned)])
    house = build(config, Choices(), VirtualClock(then), {NAME: PipeChannel()}, store)
    try:
        await house.companion.tick(then)
        for number, word in enumerate(TRIED):
            await house.companion.hear(Message(somebody, str(number), then, word))
    except (CompanionError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        return False
    finally:
        await house.close()
    return True


def _database(config: Config, database: str) -> Path:
    """The file of the database. Raises ConfigError for `:memory:`."""
    if database == MEMORY:
        raise ConfigError("nothing is kept in :memory:; name a database file with --db")
    return Path(database) if database else config.database()


def _migrate(path: Path) -> None:
    from companion.store.migrate import migrate  # late: Alembic is needed for an older file only

    migrate(path)


def inspect_store(config: Config) -> str | None:
    """The first thing wrong with database or key, as one line; None when there is nothing. Nothing is changed."""
    from companion.store.inspecting import inspect

    return inspect(config.database(), config.key, config.key_file())


def unknown_fates(config: Config) -> int:
    """How many messages nobody can tell the fate of. Raises StoreError for a database that cannot be read."""
    from companion.store.inspecting import unknown

    return unknown(config.database())


async def inspect_bot(config: Config) -> str:
    """The bot's name as Telegram knows it. Raises CompanionError for a token that is malformed or refused."""
    from companion.channels.telegram import bot as api

    api.check_token(config.telegram.token)
    async with api.connect(config.telegram.token, config.telegram.api_base_url or api.API) as bot:
        return await api.who_am_i(bot)


def load_ground(shelf: PackShelf) -> Ground:
    """The tables, care texts, phrases and packs that every conversation stands on."""
    packs = tuple(shelf.pack(shelf.snapshot(name)) for name in shelf.names())
    first = shelf.pack(shelf.snapshot(QUESTIONS))
    told = reversed(_toml("data/phrases.toml")["phrases"].items())
    phrases = {words: name for name, said in told for words in said}
    return Ground(load_tables(), load_care(), phrases, first, packs or (first,))


@cache
def load_tables() -> Tables:
    """The tables of the understanding, from the program's own data."""
    cities, concepts, words, kinds = (
        _text(f"data/{name}") for name in ("cities.tsv", "concepts.txt", "words.txt", "kinds.tsv")
    )
    return Tables.build(cities, concepts, words, files("companion").joinpath("data/feeling.bin").read_bytes(), kinds)


@cache
def load_care() -> CareTexts:
    """The program's own words and helplines."""
    lines = {key: tuple(said) for key, said in _toml("care/lines.toml")["lines"].items()}
    table = _toml("care/helplines.toml")
    helplines = {row["code"]: _helpline(row) for row in table["country"]}
    return CareTexts(lines, helplines, _helpline({"code": "", **table["fallback"]}))


def _helpline(row: Mapping[str, Any]) -> Helpline:
    return Helpline(**{field: row[field] for field in Helpline.__slots__ if field in row})


def _text(name: str) -> str:
    return files("companion").joinpath(name).read_text(encoding="utf-8")


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(_text(name))


def _souls(choices: Choices) -> Callable[[PersonId], str]:
    """Where souls come from: the one given, drawn once and for all, or the same for the same seed and person."""
    soul, seed = choices.soul, choices.seed
    if soul is not None:
        return lambda _: soul
    if seed is None:
        return lambda _: secrets.token_hex(16)
    return lambda person: blake2b(f"{seed}\x1f{person}".encode(), digest_size=16).hexdigest()


def _start(shelf: PackShelf, choices: Choices) -> Callable[[PersonState], Relationship]:
    """How a stranger begins: at the first question, or with a pack and the default answers."""
    pack = shelf.pack(shelf.snapshot(choices.persona)) if choices.persona else None

    def start(state: PersonState) -> Relationship:
        state = replace(state, settings=choices.settings)
        nobody = PersonId("", "")
        return Relationship(nobody, 0, _grown(state), become(pack, state)) if pack else Relationship(nobody, 0, state)

    return start


def _draft(shelf: PackShelf, choices: Choices) -> Draft | None:
    """The pack being written; None when somebody may have a stored companion made of it."""
    if choices.complain is None or not choices.persona or choices.database != MEMORY:
        return None
    return Draft(shelf, choices.persona, _unready, choices.complain)


def _unready(pack: Pack) -> list[str]:
    """What keeps the pack's own rules from being talked with."""
    return [str(one) for one in unready([one for one in pack.talk if one.file.startswith(f"{pack.name}/")])]


def _grown(state: PersonState) -> PersonState:
    """The state that the default answers lead to: adult, mood notes, one message a day in the morning."""
    settings = replace(state.settings, writes_first=True, mood_notes=True, zone=state.settings.zone or "UTC")
    return replace(state, standing="friend", adult=True, settings=settings)


def placed(choices: Choices, zone: str | None) -> Choices:
    """The choices with this zone, where none was named."""
    return choices if choices.zone else replace(choices, zone=zone)


def broken(pack: Pack) -> list[str]:
    """What keeps the rules of this pack from being read, as file:line:col and a sentence; empty when all is well."""
    return [f"{one.file}:{one.line}:{one.column}: {one.message}" for one in make_book(pack.talk).findings]


def pack_named(shelf: PackShelf, name: str) -> Pack:
    """The pack of that name as it stands. Raises PersonaError."""
    return shelf.pack(shelf.snapshot(name))


def run_name() -> str:
    """A name for this run that no other has, so that its updates are told apart."""
    return secrets.token_hex(6)


@dataclass(frozen=True, slots=True)
class Running:
    """How the bot is run: called by Telegram or polling; `metrics` is the port where it tells how it is, 0 for nowhere."""

    webhook: bool = False
    metrics: int = 0


async def run_telegram(config: Config, running: Running = Running()) -> None:
    """The bot answered until it was told to stop; all that came in is answered and on disk. Raises CompanionError."""
    from companion.channels.telegram import bot as api

    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    logs.watch(loop)
    async with api.connect(config.telegram.token, config.telegram.api_base_url or api.API) as bot:
        await answer_telegram(config, bot, SystemClock(), stop, running)


async def answer_telegram(
    config: Config, bot: "CompanionBot", clock: Clock, stop: asyncio.Event, running: Running = Running()
) -> None:
    """Everybody who wrote until `stop` was set is answered, the leftovers of an earlier run first."""
    from companion.channels.telegram.channel import TelegramChannel
    from companion.channels.telegram.intake import Intake
    from companion.heartbeat import Heartbeat

    serve = _way_in(config, running)
    channel, vitals = TelegramChannel(bot), Vitals(clock)
    choices = paced(config, Choices(database=""), channel.typing)
    house = build(config, choices, clock, {channel.name: WatchedChannel(channel, vitals)})
    sign = WritingSign(house.companion, house.courier, channel.typing, rest)
    heartbeat = Heartbeat(lambda: house.companion.tick(clock.now()))
    try:
        async with _telling(house.store, vitals, channel.name, running):
            _get_ready(clock.now())
            await _unless(stop, house.companion.recover())
            heartbeat.start()
            await serve(Intake(bot, sign.accept, clock, vitals), stop, menus(house.ground.packs))
    finally:
        heartbeat.stop()
        await sign.close()
        await house.close()


def _get_ready(now: datetime) -> None:
    """What the first message would have to wait for is done; the collector looks no more at all that is loaded by now."""
    cued.read_all()
    understand("I told my sister about it", now, "UTC", Known(), load_tables())
    gc.collect()
    gc.freeze()


def paced(config: Config, choices: Choices, sign: Sign) -> Choices:
    """The choices with the rates and the manner that are configured for Telegram; `sign` shows that it is writing."""
    seconds = asyncio.get_running_loop().time
    rates = TELEGRAM if config.telegram.limits else UNLIMITED
    if not config.telegram.human_pace:
        return replace(choices, pace=Pace(rates, seconds=seconds))
    return gathered(replace(choices, pace=Pace(rates, humanly, sign, seconds)), THOUGHT)


def gathered(choices: Choices, wait: float) -> Choices:
    """The choices with so many seconds of quiet on Telegram after which what was written is a whole thought."""
    from companion.channels.telegram.translate import CHANNEL

    return replace(choices, gathering=Gathering({CHANNEL: wait}, asyncio.get_running_loop().time))


def _way_in(config: Config, running: Running) -> "Serve":
    """How updates come in: by polling, or by a webhook whose address is fit for one. Raises ConfigError."""
    from companion.channels.telegram import service

    if not running.webhook:
        return service.serve
    from companion.channels.telegram.hooked import serve_hooked

    return partial(serve_hooked, webhook_address(config))


def webhook_address(config: Config) -> "Address":
    """Where a webhook is called. Raises ConfigError for an address that Telegram would not call."""
    from companion.channels.telegram.address import Wanted, address

    named = config.telegram
    wanted = Wanted(named.webhook_url, named.webhook_port, named.webhook_secret, named.webhook_host)
    return address(wanted, named.token, strict=not named.api_base_url)


def _telling(store: Store, vitals: Vitals, channel: str, running: Running) -> AbstractAsyncContextManager[None]:
    """Within, whoever asks on the port is told how the bot is; nobody is, where there is none."""
    if not running.metrics:
        return nullcontext()
    from companion.monitoring.pulse import Pulse
    from companion.monitoring.server import telling

    return telling(Pulse(store, vitals, (channel,), SILENCE), running.metrics)


async def _unless(stop: asyncio.Event, work: Coroutine[object, object, object]) -> None:
    """The work is done, or `stop` was set before."""
    working, stopping = asyncio.create_task(work), asyncio.create_task(stop.wait())
    await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if working.done():
        working.result()
    working.cancel()
