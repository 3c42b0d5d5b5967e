"""A preview's server in a process of its own, to be killed: `python loopback_process.py JOURNAL`.

Prints its port, and serves until it is killed.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.preview.journal import Journal
from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram

_CIPHER = AESGCM(b"k" * 32)


def _seal(plain: bytes) -> bytes:
    nonce = os.urandom(12)
    return nonce + _CIPHER.encrypt(nonce, plain, None)


def _unseal(sealed: bytes) -> bytes:
    return _CIPHER.decrypt(sealed[:12], sealed[12:], None)


async def _main(path: str) -> None:
    telegram = Telegram(token=os.environ["TOKEN"], journal=Journal(Path(path), _seal, _unseal))
    server = LoopbackServer(telegram)
    await server.start()
    print(server.port, flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1]))
