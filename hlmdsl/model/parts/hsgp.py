"""`hsgp(x, m = 20, c = 1.5, kernel = matern52)`: a curve that is an approximate Gaussian process, by m waves on an
interval c times as wide as the data (Solin & Sarkka 2020; Riutort-Mayol et al. 2023, Statistics and Computing 33).
`hsgp(x, z)` is a surface: products of waves along each covariate.

In: how it is written. Out: the function. Not decided here: what the waves are (waves.py).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any, ClassVar

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.model.arithmetic import constant, describe, whole
from hlmdsl.model.errors.smooth_errors import FactorOfInterval, HowManyWaves, UnknownKernel
from hlmdsl.model.errors.surface_errors import NumbersOfWaves, WhichCovariates
from hlmdsl.model.names import Scope
from hlmdsl.model.parts.function import Called, Function, Resolution, digits
from hlmdsl.model.parts.kernels import KERNELS, Kernel
from hlmdsl.model.parts.known import Known
from hlmdsl.model.parts.reading import bad, by_no_argument, covariate
from hlmdsl.model.parts.waves import Each, Waves
from hlmdsl.model.problems import Rejected, all_of
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import bare, quoted, written
from hlmdsl.source.diagnostic import nearest
from hlmdsl.source.frozen import frozen
from hlmdsl.syntax import ast

M, C = 20, 1.5
"""If a spec gives none."""

M_OF_TWO, C_OF_TWO = 12, 2.5
"""Along each of two covariates: lengthscales from 0.47 to 1.05 times half the range of the data, by the default kernel.
A narrower interval follows none that is of the size of the data, and more waves take much more time."""

_ELSEWHERE = {
    "expquad": {"brms": "exp_quad", "bambi": "ExpQuad"},
    "matern32": {"brms": "matern32", "bambi": "Matern32"},
    "matern52": {"brms": "matern52", "bambi": "Matern52"},
}
"""Kernels in other programs."""

MOST = 100
"""Waves along a covariate."""

MOST_OF_TWO = 400
"""Products of waves along two."""

LEAST_C = 1.2
"""Of what is recommended: nearer to the ends of the interval curves are held at zero."""


@frozen
class Hsgp(Called):
    """A curve whose values correlate by their distance."""

    m: Each[int] = (M,)
    c: Each[float] = (C,)
    kernel: Kernel = KERNELS["matern52"]

    name: ClassVar[str] = "hsgp"
    required: ClassVar[str] = "a covariate or two"
    advice: ClassVar[str] = "write `hsgp(x)`, or `hsgp(x, m = 20, c = 1.5, kernel = matern52)`"
    dim: ClassVar[str] = "wave"
    is_centred: ClassVar[bool] = True
    free_columns: ClassVar[int | None] = 0
    has_lengthscale: ClassVar[bool] = True
    is_process: ClassVar[bool] = True
    pieces: ClassVar[str] = "waves"
    beyond: ClassVar[str] = "the curve returns to the level around which it varies"
    usual_m: ClassVar[int] = M
    usual_c: ClassVar[float] = C

    @classmethod
    def read(cls, call: ast.Call, scope: Scope) -> tuple[tuple[Covariate, ...], Function]:
        return _read(cls, call, scope)

    def spelled(self, x: str) -> str:
        """Without arguments at their defaults."""
        m = f", m = {_listed(self.m)}" if set(self.m) != {self.usual_m} else ""
        c = f", c = {_listed(self.c)}" if set(self.c) != {self.usual_c} else ""
        kernel = f", kernel = {self.kernel.name}" if self.kernel != Hsgp.kernel else ""
        return f"hsgp({x}{m}{c}{kernel})"

    def there(self, program: str, x: str) -> str:
        ours, theirs = zip(*((digits(float(m)), digits(c)) for m, c in zip(self.m, self.c, strict=True)), strict=True)
        is_surface = len(self.m) > 1
        if program == "bambi":
            m, c = (f"[{', '.join(own)}]" if is_surface else own[0] for own in (ours, theirs))
            more = ", iso=False" if is_surface else ""
            return f"hsgp({x}, m={m}, c={c}, cov='{_ELSEWHERE[self.kernel.name]['bambi']}'{more})"
        if program != "brms" or len(set(self.m)) > 1 or len(set(self.c)) > 1:
            return ""
        # the factor of brms is of the whole range, here it is of half of it
        cov, more = _ELSEWHERE[self.kernel.name]["brms"], ", iso = FALSE" if is_surface else ""
        return f'gp({x}, k = {self.m[0]}, c = {digits(self.c[0] / 2)}, cov = "{cov}"{more})'

    def by_there(self, program: str, by: str) -> str:
        """Bambi has one sd and lengthscale for all levels, if it is not asked for one each."""
        return f"by={by}, share_cov=False" if program == "bambi" else super().by_there(program, by)

    def differs_there(self, program: str) -> str:
        return "curves and surfaces of hsgp are zero on average over the rows here, and not there"

    def in_units_there(self, program: str) -> tuple[str, str]:
        if program != "brms":
            return super().in_units_there(program)
        return "scale = FALSE", "its `lscale` is of x divided by the largest distance"

    def known(self) -> Known | None:
        return None

    def learn(self, values: Any) -> Known:
        each = values if isinstance(values, tuple) else (values,)
        ends = [(float(own.min()), float(own.max())) for own in each]
        half = tuple((high - low) / 2 for low, high in ends)
        centre = tuple(low + own for (low, _), own in zip(ends, half, strict=True))
        spacing = tuple(2 * own / (count - 1) for own, count in zip(half, _neighbours(each), strict=True))
        waves = Waves(self.kernel, self.m, self.c, centre, half, spacing, (0.0,) * math.prod(self.m))
        return replace(waves, means=tuple(float(column.mean()) for column in waves.columns(values)))

    def learnt(self, name: str) -> str:
        return f"the waves of `{name}`, on an interval around the observed values,"

    @property
    def least_columns(self) -> int:
        return math.prod(self.m)

    @property
    def more_values_than(self) -> int:
        return 2

    def advice_on_few(self, x: str, distinct: int, *others: str) -> str:
        if not others:
            return super().advice_on_few(x, distinct)
        curve = f"write `hsgp({', '.join(others)})`"
        return f"{curve}, and `{x}` itself" if distinct > 1 else curve

    @property
    def at_one_lengthscale(self) -> float:
        return self.kernel.at_one

    def resolved(self, x: str, known: Known, each: tuple[tuple[float, float], ...]) -> Resolution:
        assert isinstance(known, Waves)
        kernel, m, c = self.kernel, list[int](), list[float]()
        for k, ((low, middle), half) in enumerate(zip(each, known.half, strict=True)):
            needed, wide = kernel.needed(low / half, middle / half, max(LEAST_C, self.c[k]), len(self.m))
            c.append(wide)
            m.append(max(needed, self.m[k]))
        is_possible = max(m) <= MOST and math.prod(m) <= (MOST if len(m) == 1 else MOST_OF_TWO)
        return Resolution(known.lengthscales, replace(self, m=tuple(m), c=tuple(c)).spelled(x) if is_possible else "")

    def step_words(self, x: str, label: str = "") -> str:
        return f"+1 of {label} of {self.spelled(x)}"

    def latex(self, x: str, column: int) -> str:
        return f"W_{{{column + 1}}}({x})"

    def latex_note(self, x: str) -> str:
        return (
            rf"The columns of {self.spelled(x)} are \(W_j({x}) = \sin(u_j (1 + ({x} - o)/L))\) less their means over "
            rf"the fitted rows, \(j = 1, \ldots, {self.m[0]}\), with \(u_j = j \pi/2\), \(o\) the middle of the fitted "
            rf"{x} and \(L\) {digits(self.c[0])} times half their range; outside of \(o \pm L\) they are as at its "
            rf"ends. The sd of the coefficient of \(W_j\) is multiplied by \(s_j(\ell) = {self.kernel.latex}\), with "
            rf"\(a = u_j \ell/L\), the root of the spectral density of the kernel {self.kernel.name} at \(u_j/L\), "
            r"divided by \(\sqrt L\)."
        )


@frozen
class HsgpOfTwo(Hsgp):
    """A surface over two covariates, with a lengthscale along each."""

    m: Each[int] = (M_OF_TWO, M_OF_TWO)
    c: Each[float] = (C_OF_TWO, C_OF_TWO)

    beyond: ClassVar[str] = "the surface returns to the level around which it varies"
    usual_m: ClassVar[int] = M_OF_TWO
    usual_c: ClassVar[float] = C_OF_TWO

    def latex_note(self, x: str) -> str:
        (m, k), (c, d) = self.m, map(digits, self.c)
        wide = f"{c} times" if c == d else f"{c} and {d} times"
        return (
            rf"The columns of {self.spelled(x)} are the products \(\sin(u_1 (1 + (x_1 - o_1)/L_1)) \sin(u_2 (1 + "
            rf"(x_2 - o_2)/L_2))\) less their means over the fitted rows, with \(u_1 = \pi/2, \ldots, {m}\pi/2\) and "
            rf"\(u_2 = \pi/2, \ldots, {k}\pi/2\), the latter changing first; \((x_1, x_2)\) are {x}, \(o_1, o_2\) the "
            rf"middles of their fitted values and \(L_1, L_2\) {wide} half their ranges, outside of which waves are as "
            rf"at their ends. The sd of the coefficient of \(W_j\) is multiplied by \(s_j(\ell) = "
            rf"{self.kernel.latex_of_two}\), with \(a^2 = (u_1 \ell_1/L_1)^2 + (u_2 \ell_2/L_2)^2\), the root of the "
            rf"spectral density of the kernel {self.kernel.name} at \((u_1/L_1, u_2/L_2)\), divided by "
            r"\(\sqrt{L_1 L_2}\)."
        )


def _listed(values: Each[int] | Each[float]) -> str:
    """One number if all are the same."""
    told = [digits(value) for value in values]
    return told[0] if len(set(told)) == 1 else f"({', '.join(told)})"


def _neighbours(each: tuple[Floats, ...]) -> list[int]:
    """The number of values along each covariate: those of a grid, or the equivalent for a scatter."""
    different = [len(np.unique(own)) for own in each]
    if len(each) == 1:
        return different
    count = len(np.unique(np.stack(each, axis=1), axis=0))
    along = [max(math.isqrt(count), count // other) for other in reversed(different)]
    return [max(2, min(own, n)) for own, n in zip(different, along, strict=True)]


def _read(of: type[Hsgp], call: ast.Call, scope: Scope) -> tuple[tuple[Covariate, ...], Hsgp]:
    named = {a.name: a for a in call.arguments if a.name is not None}
    values = [a.value for a in call.arguments if a.name is None]
    x = ", ".join(_x(value) for value in values) or "x"
    if "by" in named and values:
        rest = [*map(written, values), *(f"{n} = {written(a.value)}" for n, a in named.items() if n != "by")]
        curve = f"hsgp({', '.join(rest)})"
        raise Rejected(by_no_argument(named["by"].value, curve, scope))
    unknown = [a for n, a in named.items() if n not in ("m", "c", "kernel")]
    if not values or unknown or len(named) != len(call.arguments) - len(values):
        at = unknown[0].value if unknown else call
        found = f"there is no argument `{unknown[0].name}`" if unknown else "one covariate is required, or two"
        raise Rejected(bad(of, call, at, found))
    made: dict[str, Any] = {}

    def read_covariates() -> None:
        def one(value: ast.Expr) -> Covariate:
            inner = bare(value)
            if not isinstance(inner, ast.Name):
                raise Rejected(bad(of, call, inner, describe(inner)))
            return covariate(of, call, inner, scope)

        found = made["of"] = tuple(all_of([partial(one, value) for value in values]))
        names = [own.name for own in found]
        if len(names) > 2 or len(set(names)) < len(names):
            first, *others = dict.fromkeys(map(quoted, names))
            instead = f"`hsgp({first}, {others[0]})` for a surface" if others else f"`hsgp({first})` for a curve"
            what = f"{len(names)} covariates" if len(set(names)) > 2 else "the same covariate twice"
            raise Rejected(WhichCovariates(span=call.span, found=what, instead=instead))

    def read_m() -> None:
        if "m" in named:
            made["m"] = tuple(whole(own, MOST) for own in _each(named["m"].value))
            if not all(made["m"]):
                raise Rejected(HowManyWaves(span=named["m"].value.span, most=MOST, x=x))
            _check_many(named["m"], "m", "numbers of waves", len(values), x, (M_OF_TWO,) * 2)

    def read_c() -> None:
        if "c" in named:
            made["c"] = tuple(constant(own) for own in _each(named["c"].value))
            if any(own is None or not own > 1 for own in made["c"]):
                raise Rejected(FactorOfInterval(span=named["c"].value.span, x=x))
            _check_many(named["c"], "c", "factors of intervals", len(values), x, (C_OF_TWO,) * 2)

    def read_kernel() -> None:
        if "kernel" in named:
            at = bare(named["kernel"].value)
            given = at.text if isinstance(at, ast.Name) else ""
            if given not in KERNELS:
                near = (_OTHER_KERNELS[given.lower()],) if given.lower() in _OTHER_KERNELS else nearest(given, KERNELS)
                what = f"`{given}`" if given else describe(at)
                raise Rejected(UnknownKernel(span=at.span, given=what, kernels=tuple(KERNELS), near=near))
            made["kernel"] = KERNELS[given]

    all_of([read_covariates, read_m, read_c, read_kernel])
    return made["of"], _of_as_many(made, named, x)


def _of_as_many(made: dict[str, Any], named: dict[str, ast.Argument], x: str) -> Hsgp:
    """One number is that along every covariate."""
    covariates = made.pop("of")
    own: dict[str, Any] = {
        k: v * len(covariates) if isinstance(v, tuple) and len(v) == 1 else v for k, v in made.items()
    }
    if len(covariates) == 1:
        return Hsgp(**own)
    found = HsgpOfTwo(**own)
    if math.prod(found.m) > MOST_OF_TWO:
        most = math.isqrt(MOST_OF_TWO)
        raise Rejected(
            NumbersOfWaves(
                span=named["m"].value.span,
                title_=f"a surface has {MOST_OF_TWO} waves at most",
                found=f"{found.m[0]} times {found.m[1]} waves",
                instead=f"hsgp({x}, m = {most})",
            )
        )
    return found


def _check_many(
    argument: ast.Argument, name: str, what: str, covariates: int, x: str, usual: tuple[int | float, ...]
) -> None:
    """One number, or one along each covariate."""
    many, of = len(_each(argument.value)), "one covariate" if covariates == 1 else f"{covariates} covariates"
    if many not in (1, covariates):
        one = f"{name} = {digits(usual[0])}"
        raise Rejected(
            NumbersOfWaves(
                span=argument.value.span,
                title_=f"there are {many} {what}, and {of}",
                found=f"{many} numbers",
                instead=f"hsgp({x}, {one})" if covariates == 1 else f"hsgp({x}, {name} = {_pair(usual)})",
            )
        )


def _pair(values: Sequence[int | float]) -> str:
    return f"({', '.join(map(digits, values))})"


def _each(value: ast.Expr) -> tuple[ast.Expr, ...]:
    inner = bare(value)
    return inner.items if isinstance(inner, ast.Listed) else (inner,)


_OTHER_KERNELS = {
    **dict.fromkeys(("exp_quad", "rbf", "squaredexponential", "gaussian", "se", "expquadratic"), "expquad"),
    **dict.fromkeys(("matern15", "matern_32", "matern3_2"), "matern32"),
    **dict.fromkeys(("matern", "matern25", "matern_52", "matern5_2"), "matern52"),
}
"""What others call them."""


def _x(value: ast.Expr) -> str:
    inner = bare(value)
    return quoted(inner.text) if isinstance(inner, ast.Name) else "x"
