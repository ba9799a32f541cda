"""The functions of covariates by definitions of their own, for tests that walk them: one row for each.

In: nothing. Out: `FORMS`, how a spec writes each of `x`, with its columns by NumPy and with many digits.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import mpmath as mp
import numpy as np

Columns = Callable[[Any], Any]


@dataclass(frozen=True)
class Form:
    """`text` has `{}` where the covariate stands. `exact` of a number in mpmath; None where data are learnt from."""

    name: str
    text: str
    value: Columns | None = None
    exact: Columns | None = None

    def of(self, covariate: str) -> str:
        return self.text.format(covariate)


FORMS = (
    Form("", "{}", lambda x: x, lambda x: x),
    Form("", "{}^2", lambda x: x**2, lambda x: x**2),
    Form("", "{}^3", lambda x: x**3, lambda x: x**3),
    Form("log", "log({})", np.log, mp.log),
    Form("log", "log({} + 1)", lambda x: np.log(x + 1), lambda x: mp.log(x + 1)),
    Form("log2", "log2({})", lambda x: np.log(x) / np.log(2), lambda x: mp.log(x, 2)),
    Form("log10", "log10({} - 0.25)", lambda x: np.log(x - 0.25) / np.log(10), lambda x: mp.log(x - mp.mpf(0.25), 10)),
    Form("log10", "log10({})", lambda x: np.log(x) / np.log(10), lambda x: mp.log(x, 10)),
    Form("sqrt", "sqrt({})", lambda x: x**0.5, mp.sqrt),
    Form("sqrt", "sqrt({} + 2)", lambda x: (x + 2) ** 0.5, lambda x: mp.sqrt(x + 2)),
    Form("exp", "exp({})", np.exp, mp.exp),
    Form("poly", "poly({}, 1)"),
    Form("poly", "poly({}, 2)"),
    Form("poly", "poly({}, 3)"),
)


def orthonormal(seen: np.ndarray, raw: np.ndarray, degree: int) -> np.ndarray:
    """(n, degree) by QR of powers around the mean, the leading coefficients positive."""
    mid, spread = seen.mean(), seen.std()
    _, r = np.linalg.qr(np.vander((seen - mid) / spread, degree + 1, increasing=True))
    r = r * np.sign(np.diag(r))[:, None]
    return np.linalg.solve(r.T, np.vander((raw - mid) / spread, degree + 1, increasing=True).T).T[:, 1:]
