"""A fit as one page for a co-author who knows none of this: the question, the data, the model, the fit, what it says.

In: a Fit. Out: one self-contained HTML file. Not decided here: anything that the page shows; each part is computed by
the stage that it belongs to.
"""
