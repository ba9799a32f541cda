"""Predictions: for rows of a fit or of any table, of known units, the average unit, the population or new ones.

In: draws of a posterior or a prior, and rows. Out: predictions there, in numbers and in words.
"""
