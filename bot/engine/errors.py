"""Errors of the engine: all of them defects of a program or a flow, never of a user."""


class EngineError(Exception):
    """A turn could not be made."""


class BudgetExceeded(EngineError):
    """A turn took more steps, depth, output or session than it may."""


class TemplateFailed(EngineError):
    """A template or an expression could not be evaluated."""
