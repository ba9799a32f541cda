"""Pictures after a fit: what is predicted along a variable, and data sets drawn from the model beside the data.

In: a fit. Out: a `Picture`, which has its numbers, its words and its drawing. What is predicted comes
from predictions/.
"""
