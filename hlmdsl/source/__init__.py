"""Text, positions in it, and diagnostics. Independent of models."""
