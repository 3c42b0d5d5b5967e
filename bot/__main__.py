"""``python -m bot`` is ``rekindle``."""

from bot.cli import main

main()
