"""A loopback Bot API: one strict, process-internal stand-in for Telegram, and its clients."""
