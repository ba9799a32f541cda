"""PyTensor graphs computed as they are written, in Python: for tests that ask what a graph computes, not how fast.

`mode="FAST_COMPILE"` rewrites them first, which takes several times as long as building them.
"""

from __future__ import annotations

from pytensor.compile.mode import Mode
from pytensor.graph.rewriting.db import RewriteDatabaseQuery
from pytensor.link.vm import VMLinker

AS_WRITTEN = Mode(VMLinker(use_cloop=False, c_thunks=False), RewriteDatabaseQuery(include=["minimum_compile"]))
