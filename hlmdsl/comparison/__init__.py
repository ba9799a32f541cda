"""Comparison: how well a fit predicts new data, and how sensitive it is to its priors.

In: fits. Out: ArviZ's results with what they mean in words. ArviZ decides how each is estimated.
"""
