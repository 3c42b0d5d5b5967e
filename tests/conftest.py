"""What tests of every part need."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
import structlog
from hypothesis import settings

# No test asserts a time: the first example of a property may load a model.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture
def logging_put_back() -> Iterator[None]:
    """Puts the logging of the test run back after a test that sets it up."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    levels = {name: logging.getLogger(name).level for name in list(root.manager.loggerDict)}
    yield
    structlog.reset_defaults()
    root.handlers[:] = handlers
    root.setLevel(level)
    for name in list(root.manager.loggerDict):
        logging.getLogger(name).setLevel(levels.get(name, logging.NOTSET))
