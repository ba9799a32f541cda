"""Fits: draws with their diagnostics, summaries, and the files that keep them."""
