"""A fit as one page for a co-author without this background: the question, the data, the model, the fit, the
results.

In: a Fit. Out: one self-contained HTML file. Not decided here: the content of the page; each part is computed by its
stage.
"""
