"""Stock python-telegram-bot as its users start it: sequential, long polling, says back what was said."""

import asyncio
import sys

from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters


def main(url: str, token: str, pause: float) -> None:
    """The bot runs until it is told to stop; each answer takes `pause` seconds."""

    async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        if update.message is not None and update.message.text is not None:
            if pause:
                await asyncio.sleep(pause)
            await update.message.reply_text(update.message.text)

    application = ApplicationBuilder().token(token).base_url(f"{url}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]))
