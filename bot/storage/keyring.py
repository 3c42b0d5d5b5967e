"""The data keys that one transaction works with: loaded, or made for chats that have none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.storage.database import Transaction
from bot.storage.envelope import DataKey, MasterKeys
from bot.storage.statements import Statements


class Keyring:
    """Keys by chat, good for as long as the transaction."""

    def __init__(
        self, transaction: Transaction, statements: Statements, masters: MasterKeys
    ) -> None:
        self._transaction = transaction
        self._statements = statements
        self._masters = masters
        self._keys: dict[int, DataKey] = {}
        self._destroyed: set[int] = set()

    def know(self, chat: int, wrapped: bytes) -> DataKey:
        """The key of a chat from its sealed form. Raises Unreadable."""
        key = self._keys[chat] = self._masters.unwrap(chat, wrapped)
        return key

    async def find(self, chats: Iterable[int]) -> Mapping[int, DataKey]:
        """The keys of those chats that have one, and of others known by now."""
        unknown = [chat for chat in chats if chat not in self._keys and chat not in self._destroyed]
        if unknown:
            s = self._statements
            [rows] = await self._transaction.run((s.keys_of, (s.bind(unknown),)))
            for chat, wrapped in rows:
                self.know(chat, wrapped)
        return self._keys

    def forget(self, chat: int) -> None:
        """Destroys the key of a chat; what it needs from now on is sealed by another."""
        self._transaction.drop_key(chat)
        self._keys.pop(chat, None)
        self._destroyed.add(chat)

    async def get(self, chats: Iterable[int]) -> Mapping[int, DataKey]:
        """The keys of all those chats; a chat without one gets it with this transaction."""
        wanted = set(chats)
        if not wanted <= self._keys.keys():
            await self.find(wanted)
            made = []
            for chat in sorted(wanted - self._keys.keys()):
                self._keys[chat], wrapped = self._masters.make(chat)
                made.append((chat, wrapped))
            if made:
                await self._transaction.add_keys(made)
        return self._keys
