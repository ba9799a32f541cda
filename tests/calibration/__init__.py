"""Is what is sampled what is declared? `python -m tests.calibration` and `python -m tests.calibration.seeds`."""
