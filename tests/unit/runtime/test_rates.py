"""How much may go out in which time; the time is an argument."""

import pytest

from companion.runtime.rates import KEPT, TELEGRAM, UNLIMITED, Bucket, Buckets, Rate, Rates


def sent_within(rate, seconds):
    """How many go out in that time when somebody always has something to send."""
    bucket, now, count = Bucket(rate), 0.0, 0
    while (now := now + bucket.wait(now)) < seconds - 1e-6:
        bucket.take(now)
        count += 1
    return count


@pytest.mark.parametrize(
    ("rate", "seconds", "count"),
    [(Rate(1), 10, 10), (Rate(1, burst=3), 10, 12), (Rate(30, burst=3), 10, 302), (Rate(20, seconds=60), 60, 20)],
)
def test_no_more_goes_out_than_the_rate_and_one_burst(rate, seconds, count):
    """And no less."""
    assert sent_within(rate, seconds) == count


def test_a_burst_comes_back_with_time():
    """After three seconds of silence three may go at once again."""
    bucket = Bucket(Rate(1, burst=3))
    for _ in range(3):
        bucket.take(0.0)
    assert bucket.wait(0.0) == 1.0
    assert [bucket.wait(3.0), bucket.full(3.0)] == [0.0, True]


def test_each_chat_has_its_own_bucket():
    """One that is empty is nobody else's matter."""
    buckets = Buckets(Rates(person=Rate(1)))
    buckets.take_of("7", 0.0)
    assert (buckets.wait_of("7", 0.0), buckets.wait_of("8", 0.0), buckets.wait_overall(0.0)) == (1.0, 0.0, 0.0)


def test_a_group_is_served_more_slowly():
    """Its number is negative."""
    assert (TELEGRAM.of("-1004711"), TELEGRAM.of("4711")) == (TELEGRAM.group, TELEGRAM.person)


def test_without_limits_nothing_waits():
    """However much went out."""
    buckets = Buckets(UNLIMITED)
    for _ in range(1000):
        buckets.take_overall(0.0)
        buckets.take_of("7", 0.0)
    assert (buckets.wait_overall(0.0), buckets.wait_of("7", 0.0), buckets.unlimited) == (0.0, 0.0, True)


def test_chats_that_are_idle_are_forgotten():
    """Else everybody who ever wrote would take up room."""
    buckets = Buckets(Rates(person=Rate(1)))
    for number in range(KEPT):
        buckets.take_of(str(number), 0.0)
    buckets.take_of("one more", 100.0)
    assert buckets.known == 1
