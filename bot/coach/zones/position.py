"""The zone of a place on the map. Nothing about the place is kept."""

from __future__ import annotations

from math import isfinite
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def zone_at(latitude: float, longitude: float) -> str | None:
    """The zone at a position in degrees, north and east being positive; at sea the nautical one.
    None where there is no such position."""
    if not (isfinite(latitude) and isfinite(longitude)):
        return None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    from tzfpy import get_tz  # noqa: PLC0415 -- 30 MB, and few chats share a place

    try:
        return ZoneInfo(get_tz(longitude, latitude)).key
    except (ZoneInfoNotFoundError, ValueError):  # newer than the data of zones here, or none
        return None
