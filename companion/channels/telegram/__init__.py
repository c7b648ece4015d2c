"""The Telegram room: a thin edge; only here is `telegram` imported, and nothing is decided here about what is said."""

import os

# The binding reads this before it raises RetryAfter: waits are durations, and no deprecation is warned of.
os.environ.setdefault("PTB_TIMEDELTA", "true")
