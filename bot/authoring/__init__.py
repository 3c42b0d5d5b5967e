"""Reads what authors write: YAML with places, checks, the JSON Schema."""
