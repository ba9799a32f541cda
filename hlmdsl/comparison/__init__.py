"""Trust and comparison: how well a fit predicts what it was not fitted to, and how much it leans on its priors.

In: fits. Out: ArviZ's results beside what they mean in words. ArviZ decides how each is estimated.
"""
