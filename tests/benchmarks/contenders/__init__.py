"""Who competes. A contender's module is imported, and its clock runs, only in its own process."""

from __future__ import annotations

from tests.benchmarks.contenders.contender import Contender

TITLES = {
    "hlmdsl": "this project",
    "expert": "PyMC by hand, indexed, non-centred, nutpie",
    "expert_centred": "PyMC by hand, indexed, centred, nutpie",
    "post_one": "the first post's code, nutpie",
    "post_one_pymc": "the first post's code, `pm.sample`'s own NUTS",
    "post_two": "the second post's code, nutpie",
    "post_two_pymc": "the second post's code, `pm.sample`'s own NUTS",
    "bambi": "Bambi, its default sampler",
    "bambi_nutpie": "Bambi, nutpie",
}


def contender(name: str) -> Contender:
    """A new contender. Loads nothing of any modelling package."""
    from tests.benchmarks.contenders.bambi_ import Bambi
    from tests.benchmarks.contenders.by_hand import ByHand
    from tests.benchmarks.contenders.ours import Ours

    if name == "hlmdsl":
        return Ours()
    if name.startswith("bambi"):
        return Bambi(nutpie=name == "bambi_nutpie")
    return ByHand(name.removesuffix("_pymc"), nutpie=not name.endswith("_pymc"))
