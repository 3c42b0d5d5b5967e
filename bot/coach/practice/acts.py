"""The acts of practising to listen."""

from __future__ import annotations

from bot.coach.practice.checking import CHECK
from bot.coach.practice.feedback import FEEDBACK
from bot.coach.practice.progress import FINISH
from bot.coach.practice.scenes import SCENES
from bot.coach.practice.second import AGAIN
from bot.coach.practice.talk import REPLY

PRACTICE = (*SCENES, REPLY, *FEEDBACK, AGAIN, FINISH, CHECK)
