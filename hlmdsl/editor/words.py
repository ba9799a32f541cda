"""In: the grammar and the lists of the language's names. Out: its words by kind, for highlighting.

Not decided here: colours. The TextMate grammar is made of these lists (`python grammar/make_highlighting.py`).
"""

from __future__ import annotations

import functools
import re

from hlmdsl.families import FAMILIES
from hlmdsl.model.parts.registry import FUNCTIONS
from hlmdsl.model.shrinkage import SHRINKAGES
from hlmdsl.priors import DISTRIBUTIONS
from hlmdsl.syntax.ast import KEYWORDS
from hlmdsl.syntax.tables import grammar_text

_WORD = re.compile(r"^[A-Z_]+(?:\.\d+)?: /(\w+)\(\?!", re.MULTILINE)
OTHER_FUNCTIONS = (
    "at", "average", "lengthscale", "mean", "members", "monotonic", "offset", "phi", "probability", "sd", "shares",
    "slope",
)  # fmt: skip
"""Called in effects, priors and estimands, besides the functions of covariates."""


@functools.cache
def grammar_words() -> tuple[str, ...]:
    """Every word that is a terminal of the grammar."""
    return tuple(sorted(set(_WORD.findall(grammar_text()))))


def keywords() -> tuple[str, ...]:
    """Those that start a declaration."""
    return tuple(w for w in grammar_words() if w in KEYWORDS)


def soft_words() -> tuple[str, ...]:
    """Those that are words of the language within a declaration only."""
    return tuple(w for w in grammar_words() if w not in KEYWORDS)


def laws() -> tuple[str, ...]:
    """Families and prior distributions."""
    return tuple(sorted({*FAMILIES, *DISTRIBUTIONS, *SHRINKAGES, "LKJ", "Dirichlet", "Mixture"}))


def functions() -> tuple[str, ...]:
    """Of covariates, and those that priors and estimands are written with."""
    return tuple(sorted({*FUNCTIONS, *OTHER_FUNCTIONS}))
