"""For all tests: none depends on a clock, or on chance: what passes on one machine passes on another.

`HLM_OTHER_EXAMPLES=1 pytest` draws other examples each time.
"""

import os

from hypothesis import settings

settings.register_profile("no clock", deadline=None, derandomize="HLM_OTHER_EXAMPLES" not in os.environ)
settings.load_profile("no clock")
