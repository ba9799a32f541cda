"""The functions of covariates, one module each: a new one is a module here and a row in FUNCTIONS.

In: nothing. Out: FUNCTIONS. Powers, which are written with an operator, are separate (power.py).
"""

from __future__ import annotations

from hlmdsl.model.parts.ar import Ar
from hlmdsl.model.parts.exp import Exp
from hlmdsl.model.parts.function import Called
from hlmdsl.model.parts.hsgp import Hsgp
from hlmdsl.model.parts.log import Log
from hlmdsl.model.parts.log2 import Log2
from hlmdsl.model.parts.log10 import Log10
from hlmdsl.model.parts.poly import Poly
from hlmdsl.model.parts.spline import Spline
from hlmdsl.model.parts.sqrt import Sqrt
from hlmdsl.model.parts.walk import Walk

FUNCTIONS: dict[str, type[Called]] = {
    function.name: function
    for function in (
        Log,
        Log2,
        Log10,
        Sqrt,
        Exp,
        Poly,
        Spline,
        Hsgp,
        Walk,
        Ar,
    )
}
"""By name, as the language calls them."""
