"""A posterior without a graph: our own log density and gradient, compiled once per machine, handed to nutpie."""
