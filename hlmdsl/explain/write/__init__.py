"""The forms of an explanation: text, Markdown, HTML, LaTeX, JSON, tables. In: an Explanation. Out: text."""
