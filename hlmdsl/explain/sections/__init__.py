"""What is told of a model, section by section. In: predictors, estimands. Out: meanings and tables of cells."""
