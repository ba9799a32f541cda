"""The benchmark: this project and others on the same models, data, priors and draws. `python -m tests.benchmarks`."""
