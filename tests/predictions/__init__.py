"""Predictions and draws of priors: numbers, words, errors; and beside PyMC."""
