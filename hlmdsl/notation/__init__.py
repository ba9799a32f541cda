"""Models in other programs' notation, read into specs: formulas and calls of lme4, brms, glmmTMB, Bambi and their kin.

In: a text such as `lmer(y ~ x + (1 | g), data = d)`, and a table. Out: a spec with remarks on what differs.
Not decided here: what a spec means (model/), or what a table holds (design/).
"""
