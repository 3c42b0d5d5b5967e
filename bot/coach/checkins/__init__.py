"""Check-ins: what the coach writes by itself, only ever after a yes. Pure."""
