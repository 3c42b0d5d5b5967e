"""The Telegram edge: requests, polling, webhook, decoding updates, sending."""
