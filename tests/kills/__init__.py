"""Fits that are killed while they sample: a stored ring, run by command (`python -m tests.kills`)."""
