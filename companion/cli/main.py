"""The group of commands, and the door at which errors become one line and an exit code."""

import atexit
import gc
import sys
from io import TextIOWrapper

import click

from companion.cli.backup import backup, restore
from companion.cli.chat import chat
from companion.cli.doctor import doctor
from companion.cli.memory import memory
from companion.cli.persona import persona
from companion.cli.report import report
from companion.cli.run import run
from companion.cli.simulate import simulate
from companion.cli.understand import understand
from companion.domain.errors import CompanionError
from companion.monitoring import logs

DONE, FAILED, WRONG = 0, 1, 2


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="companion", prog_name="companion")
def group() -> None:
    """A companion to talk to, on Telegram or right here. It remembers, says why, and runs on this machine alone.

    \b
    companion chat                 talk in the terminal
    companion run                  the Telegram bot, when a token is configured
    companion doctor               what is wrong, and what to do
    companion memory               what is kept of people: list, show, export, import, forget
    companion backup PATH          everybody in one file, while the bot runs; restore puts it back
    companion report               how much happened, month by month, and about nobody
    companion understand           what a line means, as JSON
    companion simulate             how natural the replies to many lines are
    """


for command in (chat, run, doctor, memory, backup, restore, report, persona, simulate, understand):
    group.add_command(command)


def main() -> None:
    """The command line was carried out; the exit code says how it went."""
    # At the end all that was loaded would be searched for cycles once more, which takes longer than ending does.
    atexit.register(gc.freeze)
    logs.begin()
    _accept_any_encoding()
    try:
        code = _ran()
    except click.ClickException as error:
        _explain(error)
        code = WRONG
    except CompanionError as error:
        _say(str(error))
        code = WRONG
    except BrokenPipeError:
        sys.stderr.close()
        code = FAILED
    sys.exit(code)


def _ran() -> int:
    """The exit code of a command that ended by itself or was broken off."""
    try:
        return group(standalone_mode=False) or DONE
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.Abort:
        return FAILED


def _explain(error: click.ClickException) -> None:
    """What was wrong with the words of the command line, as one line or as its help."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        error.show()
    elif isinstance(error, click.UsageError):
        _say(f"{error.format_message()} {_where_help_is(error.ctx)}".strip())
    else:
        _say(error.format_message())


def _say(error: str) -> None:
    """The error is one line on standard error."""
    click.echo(f"companion: {' '.join(error.split())}", err=True)


def _where_help_is(context: click.Context | None) -> str:
    return f"See {context.command_path} --help." if context else ""


def _accept_any_encoding() -> None:
    """A character that the terminal cannot show, or a byte that is no character, becomes a question mark."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
