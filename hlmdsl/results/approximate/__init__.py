"""Quick looks at a posterior: normal approximations of the compiled density, and how far to trust them."""
