"""Inline mode: tips and questions to send to any chat."""
