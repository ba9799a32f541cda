"""The machine that tries the package with random input: `python -m tests.fuzz`."""
