"""What formulas of families and of priors are written with: functions of numbers, arrays and symbols alike."""
