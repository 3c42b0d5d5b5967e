"""The journal as it is read, searched and changed."""
