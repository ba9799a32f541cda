"""Points and weights on them that read a coefficient exactly, and the proof. In: design columns. Out: readings."""
