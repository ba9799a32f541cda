"""What the tests of pictures share."""

from tests.pictures.pictured import fit

__all__ = ["fit"]
