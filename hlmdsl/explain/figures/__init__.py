"""Diagrams that teach: the cells with the coefficients as arrows between them, codings as tables, lines."""
