"""A copy of everything that is kept about somebody, to read and for programs."""
