"""A design as a plain PyMC model."""
