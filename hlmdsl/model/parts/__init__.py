"""Functions of covariates: one module each, with everything about it."""
