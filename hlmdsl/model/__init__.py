"""The checked model: names resolved, terms expanded, priors placed. Knows no data."""
