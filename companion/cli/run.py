"""`companion run`: the Telegram bot where a token is configured, the same companion in the terminal where none is."""

import asyncio
from pathlib import Path

import click

from companion import app
from companion.cli.chat import sit_down
from companion.config import load

HOW_TO_GET_A_TOKEN = (
    "No bot token yet, so we talk here. For Telegram: write /newbot to @BotFather, then put the token into config.toml "
    "([telegram] token) or COMPANION_TELEGRAM_TOKEN."
)


@click.command()
@click.option("--config", "config_file", type=click.Path(path_type=Path), default=None, help="Another config.toml.")
def run(config_file: Path | None) -> None:
    """Start the companion: on Telegram by long polling when a token is configured, else in the terminal."""
    config = load(config_file)
    if config.telegram.token:
        asyncio.run(app.run_telegram(config))
        return
    click.echo(HOW_TO_GET_A_TOKEN, err=True)
    sit_down(config, app.Choices(database=""))
