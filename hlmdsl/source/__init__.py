"""Text, places in it, and what can be said about them. Knows nothing of models."""
