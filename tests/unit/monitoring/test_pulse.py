"""A bot is well while Telegram answers and the database can be written; its numbers are about nobody."""

import asyncio
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from companion.clock import VirtualClock
from companion.domain.errors import (
    ChannelError,
    ConfigError,
    NotSentError,
    StoreError,
    UnknownOutcomeError,
    UnreachableError,
)
from companion.domain.message import Message, PersonId
from companion.domain.reply import Bubble
from companion.domain.work import Delivery
from companion.monitoring import pulse as pulses
from companion.monitoring.exposition import Metric, exposed
from companion.monitoring.pulse import Pulse
from companion.monitoring.server import telling
from companion.runtime.vitals import Vitals
from companion.runtime.watched import WatchedChannel
from companion.store.in_memory import InMemoryStore
from tests.cli.programs import free_port

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
MIA = PersonId("telegram", "4711001")


class Locked(InMemoryStore):
    """Somebody else holds the database."""

    async def waiting(self, channels):
        raise StoreError("another program holds it locked: close it and try again")


class Stuck(InMemoryStore):
    """The disk does not answer."""

    async def waiting(self, channels):
        await asyncio.Event().wait()


class Fails:
    """A channel on which nothing goes out."""

    name = "telegram"

    def __init__(self, error: ChannelError) -> None:
        self.error = error

    async def send(self, delivery: Delivery, bubble: Bubble) -> None:
        raise self.error


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(NOW)


@pytest.fixture
def vitals(clock: VirtualClock) -> Vitals:
    return Vitals(clock)


def pulse_of(vitals: Vitals, store: InMemoryStore | None = None) -> Pulse:
    return Pulse(store or InMemoryStore(), vitals, ("telegram",), 150.0)


async def test_it_is_well_at_first(vitals: Vitals):
    """A start needs a moment until the first answer."""
    assert await pulse_of(vitals).sickness() == ""


async def test_a_clock_that_is_set_back_hides_no_silence(vitals: Vitals):
    """Silence is counted from the moment at which that is seen."""
    silence = pulse_of(vitals)
    vitals._clock = VirtualClock(NOW - timedelta(hours=1))
    assert await silence.sickness() == ""
    vitals._clock.set(NOW - timedelta(minutes=57))
    assert "180 s" in await silence.sickness()


async def test_what_keeps_messages_from_being_taken_in_is_a_sickness(vitals: Vitals):
    """However well a look at the database goes: a full disk may still hold a line, and no message."""
    vitals.trouble = "the disk is full: make room"
    assert await pulse_of(vitals).sickness() == "the disk is full: make room"
    assert "companion_store_usable 0" in exposed(await pulse_of(vitals).metrics())
    vitals.trouble = ""
    assert await pulse_of(vitals).sickness() == ""


async def test_silence_is_a_sickness_until_telegram_answers(vitals: Vitals, clock: VirtualClock):
    """And it says for how long."""
    clock.set(NOW + timedelta(seconds=151))
    assert "has not answered for 151 s" in await pulse_of(vitals).sickness()
    vitals.heard()
    assert await pulse_of(vitals).sickness() == ""


@pytest.mark.parametrize(("store", "told"), [(Locked(), "holds it locked"), (Stuck(), "busy or locked")])
async def test_a_database_that_cannot_be_written_is_a_sickness(
    vitals: Vitals, store: InMemoryStore, told: str, monkeypatch: pytest.MonkeyPatch
):
    """The numbers that need no store are told all the same."""
    monkeypatch.setattr(pulses, "PATIENCE", 0.05)
    assert told in await pulse_of(vitals, store).sickness()
    text = exposed(await pulse_of(vitals, store).metrics())
    assert "companion_store_usable 0\n" in text
    assert "companion_updates_total 0\n" in text
    assert "companion_inbox_waiting" not in text


async def test_the_numbers_are_told_as_prometheus_reads_them(vitals: Vitals, clock: VirtualClock):
    """Counts of this run, depths, and what is counted by month added up; help in a crisis is not among them."""
    store = InMemoryStore()
    await store.accept([Message(MIA, "1", NOW, "Zerlina says hello")])
    vitals.count("updates", by=3)
    vitals.count("failures", "refused")
    clock.set(NOW + timedelta(seconds=12))
    text = exposed(await pulse_of(vitals, store).metrics())
    for line in (
        "# TYPE companion_updates_total counter",
        "companion_updates_total 3",
        'companion_failures_total{kind="refused"} 1',
        "companion_last_contact_age_seconds 12",
        "companion_inbox_waiting 1",
        "companion_outbox_waiting 0",
        "companion_replies_total 0",
        "companion_store_usable 1",
    ):
        assert f"{line}\n" in text
    assert all(word not in text for word in ("4711001", "Zerlina", "crisis"))


def test_a_metric_of_no_kind_yet_is_told_by_its_head():
    """Prometheus takes that for a metric without a value."""
    assert (
        exposed([Metric("x_total", "About x.", "counter", by="kind")])
        == "# HELP x_total About x.\n# TYPE x_total counter\n"
    )


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (UnreachableError("gone"), "unreachable"),
        (NotSentError("wait", 3.0), "not_sent"),
        (UnknownOutcomeError("who knows"), "unknown_outcome"),
        (ChannelError("refused"), "refused"),
    ],
)
async def test_a_failure_to_send_is_counted_and_raised(vitals: Vitals, error: ChannelError, kind: str):
    """By its kind, never by the person."""
    channel = WatchedChannel(Fails(error), vitals)
    delivery = Delivery("1", MIA, NOW, (Bubble("hello"),))
    with pytest.raises(type(error)):
        await channel.send(delivery, delivery.bubbles[0])
    assert vitals.counts == {("failures", kind): 1}


async def test_both_pages_are_answered_on_loopback(vitals: Vitals, clock: VirtualClock):
    """200 and then 503, in one line each."""
    port = free_port()
    async with telling(pulse_of(vitals), port), aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:
        async with session.get("/healthz") as well:
            assert (well.status, await well.text()) == (200, "ok\n")
        async with session.get("/metrics") as told:
            assert told.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
            assert "companion_updates_total 0\n" in await told.text()
        clock.set(NOW + timedelta(hours=1))
        async with session.get("/healthz") as sick:
            assert (sick.status, len((await sick.text()).splitlines())) == (503, 1)
        async with session.post("/metrics") as refused:
            assert refused.status == 405


async def test_a_port_that_is_taken_is_one_line(vitals: Vitals):
    """It says what to choose anew."""
    port = free_port()
    async with telling(pulse_of(vitals), port):
        with pytest.raises(ConfigError, match=f"port {port} cannot be listened on .*choose another with --metrics"):
            async with telling(pulse_of(vitals), port):
                pass
