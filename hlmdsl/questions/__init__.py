"""Questions after a fit: estimands on stored draws, each unit's own coefficients, draws as a table.

In: draws of a posterior, and the design that they belong to. Out: answers, in numbers and in words.
"""
