"""A bound model to exact meanings, and those to text, Markdown, HTML, LaTeX, tables and JSON. Knows no PyMC."""
