"""What a reply does to the one who spoke: marked spans, each with a reason. Pure."""
