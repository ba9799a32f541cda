"""For all tests: none depends on a clock, or on chance: what passes on one machine passes on another.

`HLM_OTHER_EXAMPLES=1 pytest` draws other examples each time.
"""

import os

from hypothesis import settings

# what is printed is as wide as where there is no terminal; workers of pytest-xdist set 80 columns
os.environ.pop("COLUMNS", None)
os.environ.pop("LINES", None)

# PyTensor notes for every variable of a graph where in the code it was made: a sixth of the time of all graphs here.
# Its Python linker compiles graphs within graphs by a C compiler: half a second for each function that it does not know
flags = [os.environ.get("PYTENSOR_FLAGS"), "traceback__limit=0", "cxx="]
os.environ["PYTENSOR_FLAGS"] = ",".join(filter(None, flags))

settings.register_profile("no clock", deadline=None, derandomize="HLM_OTHER_EXAMPLES" not in os.environ)
settings.load_profile("no clock")
