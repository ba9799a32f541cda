"""Functions of covariates: one module each, with everything that is known of it."""
