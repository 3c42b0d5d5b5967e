"""Where and how a bot wants its updates delivered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class WebhookSettings:
    """As given to setWebhook; the last error is what getWebhookInfo reports."""

    url: str
    secret_token: str = ""
    max_connections: int = 40
    last_error_date: int = 0
    last_error_message: str = ""

    def record(self) -> dict[str, Any]:
        return {
            "url": self.url,
            "secret_token": self.secret_token,
            "max_connections": self.max_connections,
        }
