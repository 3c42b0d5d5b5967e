"""Where a person's clock stands: by a place's name, a position, or the time it shows. Pure."""
