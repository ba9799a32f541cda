"""Families whose location follows a curve: the parameters of the curve replace the main one.

In: a family, and a curve. Out: the family of responses about the curve, which applies the original family to the
curve's value in a row. Not decided here: how a spec writes it (model/read_curve.py), or whether its values make sense
(design/curve_checks.py).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np

from hlmdsl.families.family import (
    FREE,
    Family,
    Floats,
    Given,
    Linked,
    Parameter,
    Scattered,
    Signs,
    Variance,
    Words,
)
from hlmdsl.families.links import IDENTITY, LINKS
from hlmdsl.families.of_rows import functions_of, of_rows
from hlmdsl.families.statistics import Rows, Statistics
from hlmdsl.formulas.curve import Tree, text, value
from hlmdsl.formulas.curve_slopes import slope
from hlmdsl.formulas.functions import NUMPY, Functions
from hlmdsl.source.frozen import frozen


@frozen
class Curve:
    """`link(parameter) = tree`, of `parameters`, each with the name of its link, and of `columns`."""

    parameter: str
    link: str
    tree: Tree
    parameters: tuple[tuple[str, str], ...]
    columns: tuple[str, ...]

    @property
    def left(self) -> str:
        """`mu`, `log(mu)`"""
        return self.parameter if self.link == IDENTITY.name else f"{self.link}({self.parameter})"

    @property
    def written(self) -> str:
        """`mu = a * exp(-k * time)`"""
        return f"{self.left} = {text(self.tree)}"

    def at(self, f: Functions, given: Mapping[str, Any]) -> Any:
        """The family's parameter, given values of the curve's parameters and columns."""
        return LINKS[self.link].value(value(self.tree, given, f), f)

    def of_row(self, given: Given) -> Any:
        """The same from the arguments of a family of rows."""
        names = {name: given[name].value for name, _ in self.parameters}
        names |= {c: given[of_column(c)].value for c in self.columns}
        return self.at(given[self.parameters[0][0]].functions, names)

    def slope(self, by: str) -> Tree:
        """The derivative of the right side of `=`."""
        return slope(self.tree, by)


def of_column(name: str) -> str:
    """What the family calls a column of the curve."""
    return f"curve {name}"


def column_in(key: str) -> str:
    """The column that an argument of the family is; empty of others."""
    return key.removeprefix("curve ") if key.startswith("curve ") else ""


def why_no_curve(family: Family) -> str:
    """Why its main parameter cannot follow a curve; empty if it can."""
    if family.has_levels:
        return "is of levels, each of which has a probability of its own"
    if family.components:
        return "is a mixture, which has a location for each kind"
    if family.is_circular:
        return "is of directions"
    if family.shifted_by or family.working or family.mean is None or family.variance is None:
        return "is one of those of which there are no curves yet"
    return ""


def _free(link: str, y: Floats, n: Floats) -> Signs:
    """A parameter of a curve may be offset by the others, whatever its value."""
    return np.full(y.shape, FREE, dtype=np.int8)


@cache
def curved(family: Family, curve: Curve) -> Family:
    """The family with the curve in place of its main parameter."""
    own, link = family.main.name, LINKS[curve.link]
    columns = {of_column(c): c for c in curve.columns}
    mean_of_base, variance_of_base = family.mean, family.variance
    assert mean_of_base is not None
    assert variance_of_base is not None

    def change(f: Functions, p: Given) -> Given:
        names = [name for name, _ in curve.parameters]
        given = {name: p[name].value for name in names} | {c: p[key].value for key, c in columns.items()}
        rest = {name: linked for name, linked in p.items() if name not in names and name not in columns}
        return {**rest, own: Linked(link, value(curve.tree, given, f), f)}

    def variance(main: Floats, square: Floats, k: Mapping[str, Floats]) -> Floats:
        given = {name: np.asarray(k[name]) for name, _ in curve.parameters[1:]}
        given |= {curve.parameters[0][0]: np.asarray(main)} | {c: np.asarray(k[key]) for key, c in columns.items()}
        return variance_of_base.at(np.asarray(curve.at(NUMPY, given)), {n: np.asarray(v) for n, v in k.items()})

    first, *others = (_parameter(name, of, curve) for name, of in curve.parameters)
    beyond = family.parameters[1:]
    names = tuple(p.name for p in (*others, *beyond))
    scattered = {name: Scattered(np.asarray) for name in (*names, *family.known, *columns)}
    of_cell = {key: _beside(key) for key in columns}
    return replace(
        of_rows(family, change, columns),
        parameters=(first, *others, *beyond),
        words=_words(family, curve, curve.parameters[0][0]),
        statement=lambda p: family.statement(change(functions_of(p), p)),
        statistics=Statistics(
            {**family.statistics.of, **of_cell}, add_up=False, alike=family.statistics.alike, moves=()
        ),
        only_censored=True,
        mean=lambda f, p: mean_of_base(f, change(f, p)),
        variance=Variance(variance, scattered, is_linear=False),
        level=lambda y, n: 1.0,
        is_normal=False,
        is_centred=False,
        share="",
        mean_of=tuple(p for p in (*(o.name for o in others), *_in_mean(family), *columns)),
        moves_with={},
        concentrates=None,
        within={},
        overdispersed=family.overdispersed,
        by_exposure=(),
        takes_known_sd=False,
        beside=(*family.beside, *columns),
        in_cell=(*family.in_cell, *columns),
        lower_with_main=False,
        standardised=None,
        made_by=(curved, (family, curve)),
        curve=curve,
        uncurved=family,
    )


def _beside(key: str) -> Callable[[Rows], Floats]:
    return lambda rows: rows.shared(np.asarray(rows.beside[key]))


def _in_mean(family: Family) -> tuple[str, ...]:
    """The family's other parameters on which its mean depends."""
    if family.mean_of is not None:
        return family.mean_of
    if family.share:
        return (family.share,)
    return tuple(p.name for p in family.parameters[1:]) if family.modelled == "log" else ()


def _parameter(name: str, link: str, curve: Curve) -> Parameter:
    return Parameter(
        name,
        LINKS[link].range,
        link,
        f"a parameter of the curve of {curve.parameter}",
        passes=_free,
        unlimited="the other parameters of the curve may make up for it",
        in_curve=True,
    )


def _words(family: Family, curve: Curve, name: str) -> Words:
    """The first parameter of a curve is no mean."""
    remark = f"The {family.words.centre} of a response is the curve, `{curve.written}`."
    return replace(
        family.words,
        centre=f"`{name}` of the curve",
        averaged=f"values of `{name}`",
        mean=family.words.mean or "mean",
        remark=remark,
        middle="",
        logged="",
        odds="",
        part="",
        event="",
    )
