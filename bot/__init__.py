"""Rekindle: a coach on Telegram that helps people feel close again."""
