"""What a refusal of Telegram means for a message: unreachable, surely not sent, refused for good, or nobody knows."""

from datetime import timedelta

from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError

from companion.channels.telegram.request import NotConnectedError
from companion.domain.errors import ChannelError, NotSentError, UnknownOutcomeError, UnreachableError

REFUSED_TOKEN = "the token was refused; get a new one from @BotFather and put it into config.toml"
SECOND_COPY = "another copy of this bot is running; stop it, then start this one again"
HOOKED_COPY = "another copy of this bot receives by webhook; stop it, then start this one again"
OTHER_ADDRESS = "another copy of this bot has taken over its updates; stop it, then start this one again"

REFUSED_ADDRESS = f"{REFUSED_TOKEN}, or mend api_base_url there if it leads elsewhere"

_GONE = ("chat not found", "user not found", "peer_id_invalid", "deactivated")
_LONGEST_TOLD = 200


def of_sending(error: TelegramError) -> ChannelError:
    """What this error says about the message that was being sent; a plain ChannelError is a refusal for good."""
    if isinstance(error, BadRequest):
        return _of_bad_request(error)
    if isinstance(error, Forbidden | ChatMigrated):
        return UnreachableError("the person blocked the bot or is gone")
    if isinstance(error, RetryAfter):
        return NotSentError("Telegram asks to wait", seconds(error))
    if isinstance(error, InvalidToken):
        return NotSentError(REFUSED_TOKEN, 60.0)
    if isinstance(error, NotConnectedError):
        return NotSentError(f"Telegram cannot be reached: {told(error)}")
    return UnknownOutcomeError(f"no answer came: {told(error)}")


def of_asking(error: TelegramError) -> ChannelError:
    """What this error says to the owner of the bot, who started a program or asked the doctor."""
    if isinstance(error, InvalidToken):
        return of_token(error)
    return ChannelError(f"Telegram cannot be asked: {told(error)}; check the network and api_base_url")


def of_token(error: InvalidToken) -> ChannelError:
    """What to do about a token that is refused; an address that knows no bots answers as if it were one."""
    return ChannelError(REFUSED_ADDRESS if "not found" in error.message.lower() else REFUSED_TOKEN)


def of_conflict(error: Conflict) -> ChannelError:
    """Which other copy of the bot gets the updates, and what to do about it."""
    return ChannelError(HOOKED_COPY if "webhook" in error.message.lower() else SECOND_COPY)


def seconds(error: RetryAfter) -> float:
    """How long Telegram asks to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def told(error: TelegramError) -> str:
    """What went wrong, in few words."""
    # Behind these the binding quotes the answer, a page of HTML when a gateway is down.
    few = error.message.partition(". Parsing the server response")[0].partition(". The server response contained")[0]
    return few[:_LONGEST_TOLD]


def _of_bad_request(error: BadRequest) -> ChannelError:
    if any(sign in error.message.lower() for sign in _GONE):
        return UnreachableError("Telegram knows no such person any more")
    return ChannelError("Telegram refuses this message")
