"""Pictures of a few numbers, for a phone: large type, their own dark ground, words on the spot."""
