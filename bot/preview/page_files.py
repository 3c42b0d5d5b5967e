"""The page's files, as they lie in the folder `page/`; they may load nothing but each other."""

from __future__ import annotations

import mimetypes
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

_FOLDER = Path(__file__).parent / "page"
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
    "img-src 'self' blob: data:; media-src 'self' blob: data:; "
    "connect-src 'self' blob: data:; manifest-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cache-control": "no-cache",
}
# What browsers insist on; a machine's own table of types may say otherwise.
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}


def page_routes() -> list[Route]:
    return [Route("/", _index), Route("/page/{path:path}", _file)]


def is_page(path: str) -> bool:
    """Whether a path is the page's, to which a link elsewhere may lead."""
    return path == "/" or path.startswith("/page/")


async def _index(_request: Request) -> Response:
    return _answer("index.html")


async def _file(request: Request) -> Response:
    return _answer(request.path_params["path"])


def _answer(name: str) -> Response:
    try:
        path = (_FOLDER / name).resolve()
        if not path.is_relative_to(_FOLDER.resolve()) or not path.is_file():
            raise FileNotFoundError
        data = path.read_bytes()
    except (OSError, ValueError):
        return Response("Not Found", 404, media_type="text/plain", headers=_HEADERS)
    kind = _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0]
    return Response(data, media_type=kind or "application/octet-stream", headers=_HEADERS)
