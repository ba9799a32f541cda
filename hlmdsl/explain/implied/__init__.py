"""What priors imply, for single numbers and together. In: priors. Out: intervals, cells, words."""
