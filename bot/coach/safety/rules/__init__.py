"""What the screen looks for: constructions, a file for each matter."""
