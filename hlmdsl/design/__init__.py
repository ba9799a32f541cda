"""The model bound to levels and rows: codings, columns, group indices, coords and dims. Knows no PyMC."""
