"""In: how units deviate. Out: its LaTeX, a line each, and what the letters in it are.

Not decided here: where it stands (latex_model.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hlmdsl.explain.generative_model import (
    IN_TIME,
    Deviations,
    ModelEquations,
    Symbol,
)
from hlmdsl.explain.write.latex_symbols import (
    Piece,
    above,
    scripts,
    symbol,
    with_k,
)
from hlmdsl.explain.write.latex_text import escape

MOST_IN_MATRIX = 3
MOST_LISTED = 3


def bar_of(model: ModelEquations, number: int) -> str:
    """Distinguishes the covariance matrices of two bars of one grouping."""
    mine = model.deviations[number]
    alike = [n for n, d in enumerate(model.deviations) if d.sds[0].over == mine.sds[0].over and d.correlations]
    return str(alike.index(number) + 1) if len(alike) > 1 and number in alike else ""


def deviation_lines(d: Deviations, bar: str) -> list[str]:
    """Of the units of one bar."""
    every = rf"j = 1, \dots, {d.units}" if d.units is not None else rf"\text{{each {escape(d.unit)} }} j"
    if d.nu is not None:
        return _with_tails(d, bar, every)
    if d.related_by and not d.correlations:
        between = known_covariance(d)
        if d.rho is not None:
            rho = symbol(d.rho).tex
            between = rf"({rho} \, {between} + (1 - {rho}) \, I)"
        return [
            rf"({symbol(u, 'j').tex})_j &\sim \text{{MVNormal}}(\mathbf{{0}}, {symbol(sd).tex}^2 \, {between})"
            for u, sd in zip(d.deviations, d.sds, strict=True)
        ]
    if len(set(d.sds)) < len(d.sds) or d.phi is not None:
        return [_sharing(d, sd, every) for sd in dict.fromkeys(d.sds)]
    if not d.correlations and len(d.sds) > MOST_LISTED:
        k = rf"k = {d.sds[0].under[0]}, \dots, {d.sds[-1].under[0]}"
        law = rf"\text{{Normal}}(0, {with_k(d.sds[0]).tex})"
        return [rf"{with_k(d.deviations[0], 'j').tex} &\sim {law}, \quad {k}, \quad {every}"]
    if not d.correlations:
        return [
            rf"{symbol(u, 'j').tex} &\sim \text{{Normal}}(0, {symbol(sd).tex}), \quad {every}"
            for u, sd in zip(d.deviations, d.sds, strict=True)
        ]
    over = [*above(d.sds[0]), *([Piece(bar, 1)] if bar else [])]
    sigma, r, diagonal = (letter + scripts(over, []).tex for letter in (r"\Sigma", "R", "D"))
    if len(d.sds) <= MOST_IN_MATRIX:
        vector = in_brackets([[symbol(u, "j").tex] for u in d.deviations])
        entries = ", ".join(symbol(s).tex for s in d.sds)
    else:
        first, last = d.deviations[0], d.deviations[-1]
        vector = rf"({symbol(first, 'j').tex}, \dots, {symbol(last, 'j').tex})^{{\top}}"
        entries = rf"{symbol(d.sds[0]).tex}, \dots, {symbol(d.sds[-1]).tex}"
    law = rf"{vector} &\sim \text{{MVNormal}}(\mathbf{{0}}, {sigma}), \quad {every}"
    if d.related_by:
        law = rf"\left({vector}\right)_j &\sim \text{{MVNormal}}(\mathbf{{0}}, {known_covariance(d)} \otimes {sigma})"
    return [
        law,
        rf"{sigma} &= {diagonal} \, {r} \, {diagonal}",
        rf"{diagonal} &= \operatorname{{diag}}({entries})",
    ]


def _with_tails(d: Deviations, bar: str, every: str) -> list[str]:
    """Multivariate t: normal, given a number that multiplies the variances of all deviations of a unit."""
    assert d.nu is not None
    nu, w = symbol(d.nu).tex, "w" + (scripts(above(d.nu), [Piece("j", 1)])).tex
    lines = deviation_lines(replace(d, nu=None), bar)
    root, factor = rf"\text{{Normal}}(0, \sqrt{{{w}}}\, ", rf"\text{{MVNormal}}(\mathbf{{0}}, {w}\, "
    lines = [one.replace(r"\text{Normal}(0, ", root) for one in lines]
    lines = [one.replace(r"\text{MVNormal}(\mathbf{0}, ", factor) for one in lines]
    return [*lines, rf"{w} &\sim \text{{InverseGamma}}({nu}/2, {nu}/2), \quad {every}"]


def of_the_map(d: Deviations, plural: str) -> str:
    """What K is of regions with neighbours."""
    return (
        rf"\({known_covariance(d)}\) is the generalised inverse of the Laplacian of the neighbours in "
        rf"{escape(d.related_file)}, scaled in each connected part so that the geometric mean of its diagonal is 1; "
        rf"for {plural} without neighbours it is the identity."
    )


def known_covariance(d: Deviations) -> str:
    """The covariance between units, at sds of 1."""
    return rf"K_{{\text{{{escape(d.grouping)}}}}}"


def _sharing(d: Deviations, sd: Symbol, every: str) -> str:
    """Deviations that have one sd: those of each k."""
    law = rf"\text{{Normal}}(0, {symbol(sd).tex})"
    if d.phi is not None:
        law = rf"\text{{{IN_TIME}}}({symbol(sd).tex}, {symbol(d.phi).tex})"
    waves = {k: (column, scales) for k, column, scales in d.lengthscales}
    if (first := d.sds.index(sd)) in waves:
        column, scales = waves[first]
        before = int(d.deviations[first].under[0]) - column - 1
        index = "k" if not before else f"k - {before}"
        of = ", ".join(symbol(own).tex for own in scales)
        law = rf"\text{{Normal}}(0, {symbol(sd).tex} \, s_{{{index}}}({of}))"
    own = [u for u, of in zip(d.deviations, d.sds, strict=True) if of == sd]
    each = [u.under[0] for u in own]
    numbers_of = [int(k) for k in each]
    is_run = len(own) > MOST_LISTED and numbers_of == list(range(numbers_of[0], numbers_of[0] + len(own)))
    listed = rf"{each[0]}, \dots, {each[-1]}" if is_run else ", ".join(each)
    return rf"{with_k(own[0], 'j').tex} &\sim {law}, \quad k = {listed}, \quad {every}"


def in_brackets(rows: Sequence[Sequence[str]]) -> str:
    """A matrix or a column."""
    return r"\begin{pmatrix} " + r" \\ ".join(" & ".join(row) for row in rows) + r" \end{pmatrix}"
