"""The screen: is what a person wrote a sign that they, or someone else, are in danger."""
