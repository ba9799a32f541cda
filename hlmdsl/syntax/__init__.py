"""Spec text to syntax tree and back."""
