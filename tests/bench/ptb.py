# Handlers guarantee what these types leave open, and the library's examples rely on that as well.
# mypy: disable-error-code="union-attr,index"
"""The second reference: python-telegram-bot as its documentation shows it, on the same questions.

A ``ConversationHandler`` with a state a question, ``PicklePersistence``, ``run_polling``, handlers
that block (the default), answers in ``user_data``. ``--bare`` leaves out the answer to the callback
query and the edit that shows the choice, so that a turn is one call.
"""

from __future__ import annotations

import os
import sys
import warnings
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)  # fmt: skip
from telegram.warnings import PTBUserWarning

from tests.bench.person import SKIP, TYPED
from tests.bench.questions import CLOSING, KEPT, LET_GO, Question, questions

BARE = "--bare" in sys.argv
QUESTIONS = questions()
IN_A_ROW = 2

Context = ContextTypes.DEFAULT_TYPE


async def reflect(update: Update, context: Context) -> int:
    """Starts over."""
    answers: dict[str, str] = {}
    context.user_data["answers"] = answers
    return await ask(update, 0, answers)


async def tapped(update: Update, context: Context) -> int:
    """Takes a tap as the answer to the question it belongs to, and asks the next one."""
    query = update.callback_query
    step, _, key = query.data.partition(":")
    number = next(n for n, question in enumerate(QUESTIONS) if question.step == step)
    answers = context.user_data["answers"]
    label = dict(QUESTIONS[number].options(answers))[key]
    if not BARE:
        await query.answer()
        await query.edit_message_text(f"{query.message.text}\n\n→ {label}")
    if key == SKIP:
        label = ""
    answers[step] = key if step in ("ask_feeling", "ask_keep") else label
    if step == QUESTIONS[-1].step:
        return await end(update, context)
    return await ask(update, number + 1, answers)


async def typed(update: Update, context: Context) -> int:
    """Takes words as what set it off."""
    answers = context.user_data["answers"]
    answers[TYPED] = update.message.text
    number = next(n for n, question in enumerate(QUESTIONS) if question.step == TYPED)
    return await ask(update, number + 1, answers)


async def ask(update: Update, number: int, answers: dict[str, str]) -> int:
    """Sends a question; its state."""
    question = QUESTIONS[number]
    text = question.text(answers)
    await update.effective_message.reply_text(text, reply_markup=keyboard(question, answers))
    return number


async def end(update: Update, context: Context) -> int:
    """Keeps the answers or forgets them, and says so."""
    answers = context.user_data.pop("answers")
    kept = answers["ask_keep"] == "keep"
    if kept:
        context.user_data.setdefault("journal", []).append(answers)
    await update.effective_message.reply_text(KEPT if kept else LET_GO)
    await update.effective_message.reply_text(CLOSING)
    return ConversationHandler.END


def keyboard(question: Question, answers: dict[str, str]) -> InlineKeyboardMarkup:
    """The options of a question, two in a row."""
    buttons = [
        InlineKeyboardButton(label, callback_data=f"{question.step}:{key}")
        for key, label in question.options(answers)
    ]
    rows = [buttons[at : at + IN_A_ROW] for at in range(0, len(buttons), IN_A_ROW)]
    return InlineKeyboardMarkup(rows)


def main() -> None:
    """Runs on BOT_TOKEN at BOT_API_URL, with its pickle in DATA_DIR."""
    # Said of every conversation with buttons that is kept by chat, as this one is meant to be.
    warnings.filterwarnings("ignore", category=PTBUserWarning)
    states: dict[object, list[Any]] = {}
    for number, question in enumerate(QUESTIONS):
        states[number] = [CallbackQueryHandler(tapped, pattern=f"^{question.step}:")]
        if question.step == TYPED:
            states[number].append(MessageHandler(filters.TEXT & ~filters.COMMAND, typed))
    conversation = ConversationHandler(
        entry_points=[CommandHandler("reflect", reflect)],
        states=states,
        fallbacks=[CommandHandler("reflect", reflect)],
        name="reflect",
        persistent=True,
    )
    application = (
        Application.builder()
        .token(os.environ["BOT_TOKEN"])
        .base_url(f"{os.environ['BOT_API_URL']}/bot")
        .persistence(PicklePersistence(Path(os.environ["DATA_DIR"], "ptb.pickle")))
        .build()
    )
    application.add_handler(conversation)
    application.run_polling()


if __name__ == "__main__":
    main()
