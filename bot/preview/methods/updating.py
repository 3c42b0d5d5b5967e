"""How the bot gets its updates: polling or a webhook, never both."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from bot.preview.errors import bad_request, conflict
from bot.preview.params import Params
from bot.preview.state import State
from bot.preview.updates import Update
from bot.preview.webhook_settings import WebhookSettings

_MAX_TIMEOUT = 50
_LIMIT = 100
_CONNECTIONS = range(1, 101)
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}\Z")
_KINDS = frozenset(
    {
        "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
        "business_message", "edited_business_message", "deleted_business_messages",
        "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result",
        "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll",
        "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost",
        "removed_chat_boost",
    }
)  # fmt: skip


async def get_updates(state: State, params: Params) -> list[Update]:
    """Confirm below `offset`, then wait up to `timeout` seconds for updates and give them out."""
    if state.webhook is not None:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    offset = params.integer("offset")
    limit = params.integer("limit", _LIMIT)
    timeout = min(max(params.integer("timeout"), 0), _MAX_TIMEOUT)
    _allow(state, params)
    if offset:
        state.confirm(offset)
    limit = limit if 0 < limit < _LIMIT else _LIMIT
    return await state.updates.poll(limit, timeout, state.faults)


def set_webhook(state: State, params: Params) -> Any:
    url = params.text("url").strip()
    if not url:
        return delete_webhook(state, params)
    if not _deliverable(url):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = params.text("secret_token")
    if secret and not _SECRET.match(secret):
        raise bad_request("secret token contains unallowed characters")
    connections = params.integer("max_connections", 40)
    _allow(state, params)
    if params.flag("drop_pending_updates"):
        state.drop_updates()
    state.set_webhook(
        WebhookSettings(url, secret, connections if connections in _CONNECTIONS else 40)
    )
    state.updates.terminate("terminated by setWebhook request")
    return True


def delete_webhook(state: State, params: Params) -> Any:
    if params.flag("drop_pending_updates"):
        state.drop_updates()
    if state.webhook is not None:
        state.set_webhook(None)
    return True


def get_webhook_info(state: State, _params: Params) -> Any:
    webhook = state.webhook
    found: dict[str, Any] = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(state.updates),
    }
    if webhook is not None:
        found["max_connections"] = webhook.max_connections
        if webhook.last_error_date:
            found["last_error_date"] = webhook.last_error_date
            found["last_error_message"] = webhook.last_error_message
    if state.updates.allowed:
        found["allowed_updates"] = list(state.updates.allowed)
    return found


def _deliverable(url: str) -> bool:
    """Whether Telegram would deliver there; plain http is for this machine only."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return False
    if parts.scheme == "http":
        return parts.hostname in ("127.0.0.1", "localhost", "::1")
    return parts.scheme == "https" and bool(parts.hostname)


def _allow(state: State, params: Params) -> None:
    """Remember `allowed_updates`; an empty list means the default, an absent one the last."""
    given = params.json("allowed_updates", "allowed updates")
    if given is None:
        return
    if not isinstance(given, list) or not all(isinstance(kind, str) for kind in given):
        raise bad_request("allowed updates must be an Array of String")
    # Kinds that Telegram does not know are left out without a word.
    kinds = tuple(kind for kind in given if kind in _KINDS)
    if kinds != state.updates.allowed:
        state.updates.allowed = kinds
        state.note("allowed", list(kinds))
