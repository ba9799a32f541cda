"""`hsgp(x, m = 20, c = 1.5, kernel = matern52)`: a curve that is an approximate Gaussian process, by m waves on an
interval c times as wide as the data (Solin & Sarkka 2020; Riutort-Mayol et al. 2023, Statistics and Computing 33).

The coefficients of the waves are independent, and how large each may be depends on an sd and a lengthscale, which are
parameters. At both ends of the interval, and outside of it, the process is zero. The curve is the process less its mean
over the fitted rows, so that an intercept is what it is without one.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, ClassVar

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.model.arithmetic import constant, describe, whole
from hlmdsl.model.errors.base import NotAvailableYet
from hlmdsl.model.errors.smooth_errors import (
    FactorOfInterval,
    HowManyWaves,
    SmoothByFactor,
    UnknownKernel,
)
from hlmdsl.model.names import Scope
from hlmdsl.model.parts.function import Called, Function, Known, Numbers, Resolution, digits
from hlmdsl.model.parts.kernels import KERNELS, Kernel
from hlmdsl.model.parts.reading import bad, covariate
from hlmdsl.model.problems import Rejected, all_of
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import bare, quoted, written
from hlmdsl.source.diagnostic import nearest
from hlmdsl.syntax import ast

M, C = 20, 1.5
"""Where a spec gives none."""

MOST = 100
"""Waves."""

LEAST_C = 1.2
"""Of what is recommended: nearer to the ends of the interval curves are held at zero."""

ROUNDING = 1e-7
"""By how much what is learnt may differ between programs, of the half range or of a wave's height."""


@dataclass(frozen=True)
class Waves(Known):
    """Of a column between `centre` - `half` and `centre` + `half`. `means` are those of the waves over the fitted rows,
    `spacing` is the mean distance between neighbouring values.
    """

    kernel: Kernel
    c: float
    centre: float
    half: float
    spacing: float
    means: tuple[float, ...]

    @property
    def end(self) -> float:
        """How far from the centre the process is zero."""
        return self.c * self.half

    @cached_property
    def _frequencies(self) -> Floats:
        """In half waves of the whole interval."""
        return np.asarray(np.arange(1, len(self.means) + 1) * (np.pi / 2))

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(f"wave {i + 1}" for i in range(len(self.means)))

    def columns(self, x: Any, xp: Any = np) -> tuple[Any, ...]:
        at = xp.clip((x - self.centre) / self.end, -1.0, 1.0) + 1.0
        return tuple(xp.sin(u * at) - mean for u, mean in zip(self._frequencies.tolist(), self.means, strict=True))

    def slopes(self, x: Floats) -> tuple[Floats, ...]:
        at = (x - self.centre) / self.end
        inside = np.abs(at) < 1
        return tuple(np.where(inside, u / self.end * np.cos(u * (at + 1)), 0.0) for u in self._frequencies.tolist())

    def spreads(self, x: Floats) -> list[float]:
        """Of the process, which is what its sd is of."""
        return [1.0] * len(self.means)

    def rounding(self, x: Floats) -> Floats:
        return np.asarray(1 + (np.abs(x) + abs(self.centre)) / self.half)

    def scale(self, column: int, sd: Any, *lengthscales: Any) -> Any:
        (lengthscale,) = lengthscales
        return sd * self.kernel.root(lengthscale * (1 / self.end), float(self._frequencies[column]))

    @property
    def likely_lengthscales(self) -> tuple[tuple[float, float], ...]:
        """From half of what the waves can follow, so that the rows may say that there are too few, or what neighbouring
        values can show, to the range of the data: a curve of which that is the lengthscale hardly bends.
        """
        least = max(self.lengthscales[0] / 2, self.spacing)
        return ((least, max(2 * self.half, 2 * least)),)

    @property
    def lengthscales(self) -> tuple[float, float]:
        return self.kernel.of_m * self.c * self.half / len(self.means), self.c * self.half / self.kernel.of_c

    @property
    def probes(self) -> tuple[tuple[float, ...], ...]:
        """Where the process is zero, and where the waves are orthogonal."""
        k = np.arange(len(self.means) + 1)
        return tuple((v,) for v in (self.centre + self.end * (2 * k / (len(self.means) + 1) - 1)).tolist())

    @property
    def numbers(self) -> Numbers:
        learnt = {"centre": self.centre, "half": self.half, "spacing": self.spacing}
        return {**{name: (value,) for name, value in learnt.items()}, "means": self.means}

    def with_numbers(self, numbers: Numbers) -> Known | None:
        own = self.numbers
        if {n: len(v) for n, v in numbers.items()} != {n: len(v) for n, v in own.items()}:
            return None
        for name, values in own.items():
            size = 1.0 if name == "means" else self.half
            if not np.allclose(numbers[name], values, rtol=0, atol=ROUNDING * size):
                return None
        (centre,), (half,), (spacing,) = (numbers[name] for name in ("centre", "half", "spacing"))
        return replace(self, centre=centre, half=half, spacing=spacing, means=tuple(numbers["means"]))

    @property
    def domain(self) -> tuple[tuple[float, float], ...]:
        return ((self.centre - self.half, self.centre + self.half),)


@dataclass(frozen=True)
class Hsgp(Called):
    """A curve whose values correlate by how far apart they are."""

    m: int = M
    c: float = C
    kernel: Kernel = KERNELS["matern52"]

    name: ClassVar[str] = "hsgp"
    required: ClassVar[str] = "a covariate"
    advice: ClassVar[str] = "write `hsgp(x)`, or `hsgp(x, m = 20, c = 1.5, kernel = matern52)`"
    dim: ClassVar[str] = "wave"
    is_centred: ClassVar[bool] = True
    free_columns: ClassVar[int | None] = 0
    has_lengthscale: ClassVar[bool] = True
    beyond: ClassVar[str] = "the curve goes back to the level that it varies about"

    @classmethod
    def read(cls, call: ast.Call, scope: Scope) -> tuple[tuple[Covariate, ...], Function]:
        return _read(cls, call, scope)

    def spelled(self, x: str) -> str:
        """Without what is as where it is not written."""
        m = f", m = {self.m}" if self.m != M else ""
        c = f", c = {digits(self.c)}" if self.c != C else ""
        kernel = f", kernel = {self.kernel.name}" if self.kernel != Hsgp.kernel else ""
        return f"hsgp({x}{m}{c}{kernel})"

    def known(self) -> Known | None:
        return None

    def learn(self, values: Floats) -> Known:
        different = np.unique(values)
        low, high = float(different[0]), float(different[-1])
        half = (high - low) / 2
        waves = Waves(self.kernel, self.c, low + half, half, 2 * half / (len(different) - 1), (0.0,) * self.m)
        return replace(waves, means=tuple(float(column.mean()) for column in waves.columns(values)))

    def learnt(self, name: str) -> str:
        return f"the waves of `{name}`, on an interval around the observed values,"

    @property
    def least_columns(self) -> int:
        return self.m

    @property
    def more_values_than(self) -> int:
        return 2

    @property
    def at_one_lengthscale(self) -> float:
        return self.kernel.at_one

    def resolved(self, x: str, known: Known, each: tuple[tuple[float, float], ...]) -> Resolution:
        assert isinstance(known, Waves)
        ((low, middle),) = each
        c = max(math.ceil(10 * self.kernel.of_c * middle / known.half) / 10, LEAST_C, self.c)
        m = max(math.ceil(self.kernel.of_m * c * known.half / low), self.m)
        return Resolution((known.lengthscales,), replace(self, m=m, c=c).spelled(x) if m <= MOST else "")

    def step_words(self, x: str, label: str = "") -> str:
        return f"+1 of {label} of {self.spelled(x)}"

    def latex(self, x: str, column: int) -> str:
        return f"W_{{{column + 1}}}({x})"

    def latex_note(self, x: str) -> str:
        return (
            rf"The columns of {self.spelled(x)} are \(W_j({x}) = \sin(u_j (1 + ({x} - o)/L))\) less their means over "
            rf"the fitted rows, \(j = 1, \ldots, {self.m}\), with \(u_j = j \pi/2\), \(o\) the middle of the fitted "
            rf"{x} and \(L\) {digits(self.c)} times half their range; outside of \(o \pm L\) they are as at its ends. "
            rf"The sd of the coefficient of \(W_j\) is multiplied by \(s_j(\ell) = {self.kernel.latex}\), with "
            rf"\(a = u_j \ell/L\), the root of the spectral density of the kernel {self.kernel.name} at \(u_j/L\), "
            r"divided by \(\sqrt L\)."
        )


def _read(of: type[Hsgp], call: ast.Call, scope: Scope) -> tuple[tuple[Covariate, ...], Hsgp]:
    named = {a.name: a for a in call.arguments if a.name is not None}
    values = [a.value for a in call.arguments if a.name is None]
    if "by" in named and len(values) == 1:
        by = written(named["by"].value)
        rest = [written(values[0]), *(f"{n} = {written(a.value)}" for n, a in named.items() if n != "by")]
        curve = f"hsgp({', '.join(rest)})"
        raise Rejected(SmoothByFactor(span=named["by"].value.span, by=by, curve=curve))
    if len(values) > 1 and all(isinstance(bare(v), ast.Name) for v in values):
        x, z = (written(v) for v in values[:2])
        instead = f"`hsgp({x}) + hsgp({z})` has a curve for each"
        raise Rejected(NotAvailableYet(span=call.span, feature="a surface of several covariates", instead=instead))
    unknown = [a for n, a in named.items() if n not in ("m", "c", "kernel")]
    if len(values) != 1 or unknown or len(named) != len(call.arguments) - 1:
        at = unknown[0].value if unknown else call
        found = f"there is no argument `{unknown[0].name}`" if unknown else "one covariate is required"
        raise Rejected(bad(of, call, at, found))
    found_x: list[Covariate] = []
    made: dict[str, Any] = {}

    def read_covariate() -> None:
        inner = bare(values[0])
        if not isinstance(inner, ast.Name):
            raise Rejected(bad(of, call, inner, describe(inner)))
        found_x.append(covariate(of, call, inner, scope))

    def read_m() -> None:
        if "m" in named:
            made["m"] = whole(named["m"].value, MOST)
            if not made["m"]:
                raise Rejected(HowManyWaves(span=named["m"].value.span, most=MOST, x=_x(values[0])))

    def read_c() -> None:
        if "c" in named:
            made["c"] = constant(named["c"].value)
            if made["c"] is None or not made["c"] > 1:
                raise Rejected(FactorOfInterval(span=named["c"].value.span, x=_x(values[0])))

    def read_kernel() -> None:
        if "kernel" in named:
            at = bare(named["kernel"].value)
            given = at.text if isinstance(at, ast.Name) else ""
            if given not in KERNELS:
                near = (_OTHER_KERNELS[given.lower()],) if given.lower() in _OTHER_KERNELS else nearest(given, KERNELS)
                what = f"`{given}`" if given else describe(at)
                raise Rejected(UnknownKernel(span=at.span, given=what, kernels=tuple(KERNELS), near=near))
            made["kernel"] = KERNELS[given]

    all_of([read_covariate, read_m, read_c, read_kernel])
    return tuple(found_x), of(**made)


_OTHER_KERNELS = {
    **dict.fromkeys(("exp_quad", "rbf", "squaredexponential", "gaussian", "se", "expquadratic"), "expquad"),
    **dict.fromkeys(("matern15", "matern_32", "matern3_2"), "matern32"),
    **dict.fromkeys(("matern", "matern25", "matern_52", "matern5_2"), "matern52"),
}
"""What others call them."""


def _x(value: ast.Expr) -> str:
    inner = bare(value)
    return quoted(inner.text) if isinstance(inner, ast.Name) else "x"
