"""The wording of everything that can be wrong with a spec by itself, a module for each part of a spec."""
