"""The subcommands of `hlm`. In: arguments. Out: the library's output, printed, and an exit status.

Nothing about models is decided here; each command calls the library and prints.
"""

from __future__ import annotations

import atexit
import gc

# nearly everything that a command makes, it needs until it ends, and a fit keeps its draws in a few large arrays:
# looking for garbage among the rest, at the end too, takes a tenth of a check
gc.set_threshold(100_000)
atexit.register(gc.freeze)
