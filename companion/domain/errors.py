"""The error tree; every message is one line that says what to do next.

CompanionError
├── ConfigError        config.toml, the environment, a zone name
├── PersonaError       a persona pack
├── StoreError         the database or its key
│   └── ConflictError  somebody else changed this person; load again and retake the turn
├── ChannelError       the outside world of messages
│   ├── UnreachableError  the person blocked the bot or is gone
│   ├── NotSentError      the message surely did not go out
│   └── UnknownOutcomeError  it may have gone out
└── EngineError        an engine that raised, stalled or returned nonsense
"""


class CompanionError(Exception):
    """Anything that this program reports to a person on purpose."""


class ConfigError(CompanionError):
    """The configuration cannot be used as written."""


class PersonaError(CompanionError):
    """A persona pack cannot be used as written."""


class StoreError(CompanionError):
    """The database or its key cannot be used; nothing was changed."""


class ConflictError(StoreError):
    """Another process changed this person since they were loaded."""


class ChannelError(CompanionError):
    """A channel could not do what was asked."""


class UnreachableError(ChannelError):
    """The person cannot be reached any more: blocked, deleted or gone."""


class NotSentError(ChannelError):
    """The message surely did not go out and may be sent again.

    `retry_after` is in seconds.
    """

    def __init__(self, message: str, retry_after: float = 0.0) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class UnknownOutcomeError(ChannelError):
    """The message may have gone out; nobody can tell."""


class EngineError(CompanionError):
    """An engine raised, stalled or returned something that is no Reply."""
