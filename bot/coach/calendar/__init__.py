"""Gentle time: habits, when they come next, what a due one does, and plans. Pure."""
