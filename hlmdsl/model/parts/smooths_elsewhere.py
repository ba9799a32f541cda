"""`s(x, bs = "cc")`, `te(x, z)`, `gp(x, k = 20)`: smooths of other programs.

In: such a call. Out: what stands here in its place, of the same columns.
Not decided here: other terms (elsewhere.py), or what a smooth is (spline.py, hsgp.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from hlmdsl.model.arithmetic import constant, whole
from hlmdsl.model.elsewhere import Asked, Instead, listed
from hlmdsl.model.parts import hsgp, read_surface, spline
from hlmdsl.model.parts.function import digits
from hlmdsl.model.variables import Covariate, Factor, Group
from hlmdsl.model.written import quoted, written
from hlmdsl.syntax import ast

_USUAL_K, _USUAL_EACH = 10, 5
"""Columns of mgcv's curves, the constant among them, and along each covariate of its surfaces."""

_LIKE_OURS = ("", "tp", "cr", "ts", "cs", "ps", "bs", "tprs", "thin")
_KERNELS = {
    "": "expquad",
    **dict.fromkeys(("exp_quad", "expquad"), "expquad"),
    **dict.fromkeys(("matern15", "matern32"), "matern32"),
    **dict.fromkeys(("matern25", "matern52"), "matern52"),
}
_K_AND_DF = "the k of other programs is df + 1"


def regions(a: Asked, region: ast.Name, file: str) -> str:
    """The group of regions, with a file of neighbours if it has none yet."""
    own = a.columns.find(region)
    if isinstance(own, Group) and own.has_neighbours:
        return quoted(region.text)
    return a.columns.group(region, f'adjacent by "{file}"')


def _smooth(a: Asked) -> Instead:
    """`s(x, k = 7, bs = "cr", by = f)` and its kin."""
    of, kind = _different(a), (a.text("bs", "basis") or {"cc": "cc", "cp": "cc"}.get(a.function, "")).casefold()
    if not of:
        return Instead(why=f"a smooth curve is `spline(x, df = 6)`; {_K_AND_DF}")
    found = sum(isinstance(e, ast.Name) for e in of)
    if kind == "re" and found:
        return _of_units(a)
    if kind == "mrf" and isinstance(of[0], ast.Name):
        why = "deviations of regions are partly those of their neighbours here"
        return a.instead(f"(1 | {regions(a, of[0], 'edges.csv')})", why)
    if kind in ("fs", "sz") and found > 1:
        return _of_levels(a, kind)
    if kind == "gp":
        return a.instead(*_by(a, f"hsgp({', '.join(map(a.columns.covariate, of))}, kernel = matern32)"))
    if len(of) > 2:
        return Instead(why=f"a surface is of two columns: write `{_surface(a, of[:2])}`, and curves of the others")
    if len(of) == 2 and kind in ("cc", "cp"):
        return Instead(why="a surface that is cyclic is not available: write a cyclic curve beside another curve")
    known = (
        ""
        if kind in _LIKE_OURS or kind in ("cc", "cp")
        else f'the basis "{kind}" is not available, and this is the usual one'
    )
    return a.instead(*_by(a, _surface(a, of) if len(of) == 2 else _curve(a, of[0], kind), known))


def _different(a: Asked) -> list[ast.Expr]:
    """What it is of, each once."""
    return list({written(e): e for e in a.of}.values())


def _curve(a: Asked, x: ast.Expr, kind: str = "") -> str:
    own, df = a.columns.covariate(x), _df(a, 2 if kind in ("cc", "cp") else 1)
    if kind in ("cc", "cp"):
        return f"spline({own}, df = {df}, basis = cyclic, period = {_period(a)})"
    return f"spline({own}, df = {df})"


def _df(a: Asked, less: int) -> int:
    """The df that is written; of a k, what is left without the constant, and the end that a cyclic curve shares."""
    given = next((whole(e, 10**6) for e in a.given if isinstance(e, ast.Number)), None)
    df = whole(a.named["df"], 10**6) if "df" in a.named else given if a.function in _DF_IN_PLACE else None
    k = whole(a.named["k"], 10**6) if "k" in a.named else None
    if df is None and a.function == "rcs":
        k = given
    usual = _USUAL_K - less if a.function in _OF_MGCV else 6
    return min(max(df or (k - less if k else usual), 2), spline.MOST)


def _period(a: Asked) -> str:
    """That of knots from 0 on, otherwise an example."""
    ends = [constant(e) for e in listed(a.named.get("knots"))]
    return digits(ends[-1]) if len(ends) > 1 and ends[0] == 0 and ends[-1] else "12"


def _surface(a: Asked, of: list[ast.Expr]) -> str:
    each = [whole(e, 10**6) or 0 for e in listed(a.named.get("k"))]
    if a.function == "s":  # its k is of the whole surface
        each = [math.isqrt(each[0])] if each else []
    both = each * 2 if len(each) == 1 else each if len(each) == 2 else [_USUAL_EACH] * 2
    most = math.isqrt(read_surface.MOST_COLUMNS + 1) - 1
    first, second = (min(max(k - 1, 2), most) for k in both)
    x, z = map(a.columns.covariate, of)
    return f"spline({x}, {z}, df = ({first}, {second}))"


def _by(a: Asked, curve: str, why: str = "") -> tuple[str, str]:
    """With a `by`, and what is to be said. Curves are zero on average, so what they are times stands beside them."""
    by = a.named.get("by")
    if by is None:
        return curve, why or _said(a, curve)
    if not isinstance(by, ast.Name):
        return curve, why or f"a curve for each level of a factor f is `f + f:{curve}`"
    own = a.columns.find(by)
    if isinstance(own, Covariate):
        x = quoted(own.name)
        return f"{x} + {x}:{curve}", why or _said(a, curve)
    if isinstance(own, Group):
        return f"(1 + {curve} | {quoted(own.name)})", why or "the curves of all units have one sd"
    level = a.columns.factor(by)
    each = "an sd and a lengthscale" if curve.startswith("hsgp") else "an sd"
    return f"{level} + {level}:{curve}", why or f"each level has a curve, with {each}"


def _said(a: Asked, curve: str) -> str:
    if "cyclic" in curve:
        return "with the length of your period in place of 12" if _period(a) == "12" else ""
    if a.function in ("bs", "ns", "rcs", "lo"):
        return "it is penalised, so that more columns do not bend it more"
    if a.function == "ti" and len(a.of) == 2:
        return "it has the curves along both columns in it: write it in place of these too"
    return _K_AND_DF if curve.startswith("spline") else ""


def _of_units(a: Asked) -> Instead:
    """`s(g, bs = "re")`, `s(g, x, bs = "re")`"""
    found = [e for e in a.of if isinstance(e, ast.Name)]
    if isinstance(by := a.named.get("by"), ast.Name):
        found.append(by)
    are = [e for e in found if isinstance(a.columns.find(e), Group | Factor)]
    are = are or found[:1]
    effects = [a.columns.covariate(e) for e in found if e not in are]
    of = ":".join(map(a.columns.units, are))
    return a.instead(f"({'0 + ' + ':'.join(effects) if effects else '1'} | {of})")


def _of_levels(a: Asked, kind: str) -> Instead:
    """`s(x, g, bs = "fs")`, `s(f, x, bs = "sz")`"""
    found = [e for e in a.of if isinstance(e, ast.Name)]
    units = next((e for e in found if isinstance(a.columns.find(e), Group | Factor)), found[-1])
    x = next(e for e in found if e != units)
    curve = _curve(a, x)
    if kind == "sz":
        level = a.columns.factor(units)
        return a.instead(f"{level} + {level}:{curve}", "a curve for each level, in place of the common one too")
    of = a.columns.units(units)
    return a.instead(f"{curve} + (1 + {curve} | {of})", "a common curve and one of each unit, whose lines correlate")


def _gaussian_process(a: Asked) -> Instead:
    """`gp(x, k = 20, c = 5/4)` of brms; `hsgp(x, m = 20, cov = "matern52")` of Bambi, whose c has the meaning that it
    has here.
    """
    of, is_brms = _different(a), a.function == "gp"
    if not of or len(of) > 2:
        known = "`hsgp(x, m = 20, c = 1.5)`, of two covariates `hsgp(x, z)`"
        return Instead(why=f"an approximate Gaussian process is {known}")
    parts = list(map(a.columns.covariate, of))
    most = math.isqrt(hsgp.MOST_OF_TWO) if len(of) == 2 else hsgp.MOST
    m = [min(own, most) for e in listed(a.named.get("k", a.named.get("m"))) if (own := whole(e, 10**6))]
    if m:
        parts.append(f"m = {_written(m)}")
    times = [c for e in listed(a.named.get("c")) if (c := constant(e)) is not None]
    if is_brms:  # its c is of the whole range, here it is of half of it
        times = [2 * c for c in times] or ([2.5] if m else [])
    if times and all(c > 1 for c in times):
        parts.append(f"c = {_written(times)}")
    cov = a.text("cov", "kernel").casefold()
    kernel = _KERNELS.get(cov, "matern32")
    why = "" if cov in _KERNELS else f'the kernel "{cov}" is not available: this is the roughest of those that are'
    if "L" in a.named:
        why = "L is not an argument: c is L divided by half the range of the column"
    elif len(of) == 2 and not a.is_false("iso"):
        why = "a lengthscale along each column"
    elif is_brms and not m:
        why = "`gp` without k is exact; this is its approximation by 20 waves"
    elif a.text("share_cov") in ("TRUE", "True", "T"):
        why = "each level has an sd and a lengthscale"
    parts.append(f"kernel = {kernel}")
    term, told = _by(a, f"hsgp({', '.join(parts)})", why)
    return a.instead(term, told)


def _written(values: list[int] | list[float]) -> str:
    each = [digits(v) for v in values]
    return each[0] if len(set(each)) == 1 else f"({', '.join(each)})"


_OF_MGCV = ("s", "te", "t2", "ti", "cc", "cp")
_DF_IN_PLACE = ("bs", "ns", "cr", "cc", "lo", "pspline", "s")
"""Those whose second argument is a df."""

ANSWERS: Mapping[str, Callable[[Asked], Instead]] = {
    **dict.fromkeys(
        ("s", "bs", "ns", "cr", "cc", "cp", "lo", "te", "t2", "ti", "rcs", "pspline"),
        _smooth,
    ),
    "gp": _gaussian_process,
}

ARGUMENTS: Mapping[str, tuple[frozenset[str], Callable[[Asked], Instead]]] = {
    "spline": (frozenset({"bs", "k", "fx", "m", "xt", "sp", "id", "degree", "knots", "np"}), _smooth),
    "hsgp": (
        frozenset({"k", "cov", "L", "share_cov", "iso", "scale", "gr", "drop_first", "centered", "noncentered"}),
        _gaussian_process,
    ),
}
