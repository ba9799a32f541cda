"""Models in other programs' notation, read into specs: formulas and calls of lme4, brms, glmmTMB, Bambi and the
like.

In: a text such as `lmer(y ~ x + (1 | g), data = d)`, and a table. Out: a spec with remarks on what differs.
Not decided here: the meaning of a spec (model/), or the content of a table (design/).
"""
