"""The subcommands of `hlm`. In: arguments. Out: what the library says, printed, and an exit status.

Not decided here: anything about models; each command calls the library and prints.
"""
