"""The explanation of a model, section by section. In: predictors, estimands. Out: meanings and tables of cells."""
