"""`poly(x, 2)`: polynomials that are orthonormal over the observed values, as R's `poly` makes them."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.model.degrees import degree_labels
from hlmdsl.model.names import Scope
from hlmdsl.model.parts.function import Called, Function
from hlmdsl.model.parts.known import Known, Numbers
from hlmdsl.model.parts.reading import with_degree
from hlmdsl.model.variables import Covariate
from hlmdsl.source.frozen import frozen
from hlmdsl.syntax import ast

ROUNDING = 1e-7
"""By how much sums of products may differ between programs, which are differences of larger ones."""


@frozen
class Orthogonal(Known):
    """The three-term recursion's coefficients (Kennedy & Gentle, Statistical Computing, 1980, pp. 343-344).

    `alpha` (degree,), `norm2` (degree + 2,) as R stores them: alpha[d] = sum(x p_d^2) / sum(p_d^2),
    norm2 = (1, n, sum(p_1^2), ...).
    """

    alpha: tuple[float, ...]
    norm2: tuple[float, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        return degree_labels(len(self.alpha))

    def columns(self, x: Any, xp: Any = np) -> tuple[Any, ...]:
        alpha, norm2 = self.alpha, self.norm2
        previous, current = 1.0, x - alpha[0]
        columns = [current / norm2[2] ** 0.5]
        for d in range(1, len(alpha)):
            previous, current = current, (x - alpha[d]) * current - norm2[d + 1] / norm2[d] * previous
            columns.append(current / norm2[d + 2] ** 0.5)
        return tuple(columns)

    def slopes(self, x: Floats) -> tuple[Floats, ...]:
        """The recursion, derived step by step."""
        alpha, norm2 = self.alpha, self.norm2
        previous, current = np.ones_like(x), x - alpha[0]
        d_previous, d_current = np.zeros_like(x), np.ones_like(x)
        found = [d_current / norm2[2] ** 0.5]
        for d in range(1, len(alpha)):
            ratio = norm2[d + 1] / norm2[d]
            d_next = current + (x - alpha[d]) * d_current - ratio * d_previous
            previous, current = current, (x - alpha[d]) * current - ratio * previous
            d_previous, d_current = d_current, d_next
            found.append(d_current / norm2[d + 2] ** 0.5)
        return tuple(found)

    @property
    def numbers(self) -> Numbers:
        return {"alpha": self.alpha, "norm2": self.norm2}

    def with_numbers(self, numbers: Numbers) -> Known | None:
        alpha, norm2 = numbers.get("alpha", ()), numbers.get("norm2", ())
        if (len(numbers), len(alpha), len(norm2)) != (2, len(self.alpha), len(self.norm2)):
            return None
        is_near = np.allclose(alpha, self.alpha, rtol=0, atol=ROUNDING * (self._spread + max(map(abs, self.alpha))))
        return Orthogonal(alpha, norm2) if is_near and np.allclose(norm2, self.norm2, rtol=ROUNDING, atol=0) else None

    @property
    def _spread(self) -> float:
        return float((self.norm2[2] / self.norm2[1]) ** 0.5)

    def rounding(self, x: Floats) -> Floats:
        return np.asarray(1 + (np.abs(x) + abs(self.alpha[0])) / self._spread)

    @property
    def domain(self) -> tuple[tuple[float, float], ...]:
        return ((self.alpha[0] - 2 * self._spread, self.alpha[0] + 2 * self._spread),)


@frozen
class Poly(Called):
    """Orthonormal polynomials up to a degree."""

    highest: int

    name: ClassVar[str] = "poly"
    required: ClassVar[str] = "a covariate and a degree"
    advice: ClassVar[str] = "write `poly(x, 2)`"
    dim: ClassVar[str] = "degree"
    is_centred: ClassVar[bool] = True

    @classmethod
    def read(cls, call: ast.Call, scope: Scope) -> tuple[tuple[Covariate, ...], Function]:
        covariate, degree = with_degree(cls, call, scope)
        return (covariate,), cls(degree)

    def spelled(self, x: str) -> str:
        return f"poly({x}, {self.highest})"

    def there(self, program: str, x: str) -> str:
        return f"poly({x}, {self.highest})"

    def known(self) -> Known | None:
        return None

    def learn(self, values: Floats) -> Known:
        return orthogonal(values, self.highest)

    def learnt(self, name: str) -> str:
        return f"the polynomials `{name}`, which are made orthogonal over the observed values,"

    @property
    def least_columns(self) -> int:
        return self.highest

    @property
    def more_values_than(self) -> int:
        return self.highest

    def advice_on_few(self, x: str, distinct: int, *others: str) -> str:
        if distinct <= 2:
            return super().advice_on_few(x, distinct)
        return f"lower the degree to {distinct - 1}: `{Poly(distinct - 1).spelled(x)}`"

    def size(self, values: Floats) -> float:
        with np.errstate(all="ignore"):
            return float(values.std() ** self.highest)

    @property
    def degree(self) -> int:
        return self.highest

    def step_words(self, x: str, label: str = "") -> str:
        return f"+1 of the {label} trend of {self.spelled(x)}"

    def latex(self, x: str, column: int) -> str:
        return f"P_{{{column + 1}}}({x})"

    def latex_note(self, x: str) -> str:
        return rf"\(P_d\) is the orthonormal polynomial of degree \(d\) over the observed {x}."


def orthogonal(values: Floats, degree: int) -> Orthogonal:
    """The three-term recursion for monic polynomials that are orthogonal over the observed values (n,)."""
    # the polynomials of x - centre are those of x: working near zero keeps the digits of a raw `year` near 2000
    centre = float(values.mean())
    x = values - centre
    alpha: list[float] = []
    norm2 = [1.0, float(len(x))]
    previous, current = np.zeros_like(x), np.ones_like(x)
    for _ in range(degree):
        shift = float(x @ (current * current)) / norm2[-1]
        share = norm2[-1] / norm2[-2] if alpha else 0.0
        previous, current = current, (x - shift) * current - share * previous
        alpha.append(shift + centre)
        norm2.append(float(current @ current))
    return Orthogonal(tuple(alpha), tuple(norm2))
