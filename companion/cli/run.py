"""`companion run`: the Telegram bot where a token is configured, the same companion in the terminal where none is."""

import asyncio
from pathlib import Path

import click

from companion import app
from companion.cli.chat import sit_down
from companion.config import LOG_FORMS, Config, load
from companion.domain.errors import ConfigError
from companion.monitoring import logs

HOW_TO_GET_A_TOKEN = (
    "No bot token yet, so we talk here. For Telegram: write /newbot to @BotFather, then put the token into config.toml "
    "([telegram] token) or COMPANION_TELEGRAM_TOKEN."
)


@click.command()
@click.option("--config", "config_file", type=click.Path(path_type=Path), default=None, help="Another config.toml.")
@click.option("--webhook", is_flag=True, help="Let Telegram call [telegram] webhook_url instead of polling.")
@click.option("--metrics", type=click.IntRange(1, 65535), default=None, metavar="PORT",
              help="Answer /healthz and /metrics on this port of 127.0.0.1.")  # fmt: skip
@click.option("--log", "form", type=click.Choice(LOG_FORMS), default=None, help="Lines of key=value, or of JSON.")
def run(config_file: Path | None, webhook: bool, metrics: int | None, form: str | None) -> None:
    """Start the companion: on Telegram by long polling when a token is configured, else in the terminal."""
    config = load(config_file)
    if not config.telegram.token:
        _talk_here(config, webhook or metrics is not None)
        return
    logs.write(form or config.run.log, (config.telegram.token, config.telegram.webhook_secret, config.key))
    asyncio.run(app.run_telegram(config, app.Running(webhook, metrics or config.run.metrics_port)))


def _talk_here(config: Config, served: bool) -> None:
    if served:
        raise ConfigError(
            "--webhook and --metrics need a bot token; write /newbot to @BotFather, then put it into config.toml "
            "or COMPANION_TELEGRAM_TOKEN"
        )
    click.echo(HOW_TO_GET_A_TOKEN, err=True)
    sit_down(config, app.Choices(database=""))
