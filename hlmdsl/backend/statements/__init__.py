"""The PyMC model as a list of statements, which is run or printed."""
