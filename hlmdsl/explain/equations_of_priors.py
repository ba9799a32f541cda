"""In: the priors of a model's numbers. Out: their equations, neighbours with the same prior together.

Not decided here: how they are set (write/latex_priors.py).
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from itertools import groupby

from hlmdsl.design.coded import (
    Element,
)
from hlmdsl.design.design import Schema
from hlmdsl.explain.generative_model import (
    IN_TIME,
    Argument,
    ModelEquations,
    PriorEquation,
    Symbol,
)
from hlmdsl.explain.implied.prior_texts import Priors
from hlmdsl.model import naming
from hlmdsl.model.priors import Hyper, OnHyper, Operation, Prior, Quantity
from hlmdsl.model.quantities import references_in
from hlmdsl.model.shares import DIRICHLET


def prior_equations(schema: Schema, equations: ModelEquations, priors: Priors) -> tuple[PriorEquation, ...]:
    """Neighbours with the same prior are merged."""
    of_variable: dict[str, list[Symbol]] = {}
    steps = {own.of.element for own in equations.steps}
    for element, symbol in equations.symbols.items():  # those of all levels of the response together
        if element not in steps:
            of_variable.setdefault(element.variable, []).append(symbol)
    for symbol in dict.fromkeys(own.total for own in equations.steps):
        assert symbol.element is not None
        of_variable.setdefault(symbol.element.variable, []).append(symbol)
    shrinkage = schema.main.shrinkage
    shrunk = frozenset(shrinkage.coefficients) if shrinkage is not None else frozenset[Element]()
    symbols = [s for each in of_variable.values() for s in each if s.letter != "rho" or not s.under]
    of_shrunk = tuple(s for s in symbols if s.element in shrunk)
    symbols = [s for s in symbols if s.element not in shrunk]
    symbols += [Symbol(a.name, Element(a.name)) for a in schema.model.free_parameters]
    if equations.residual is not None and equations.residual.phi is not None:
        symbols.append(equations.residual.phi)
    symbols += [
        Symbol(h.name, Element(h.name)) for h in (p.target for p in schema.model.priors) if isinstance(h, OnHyper)
    ]
    shared = {own: Hyper(own.variable, own.position) for e in schema.equations for own in e.smooth_shared}
    sds = {hyper: own for own, hyper in shared.items()}
    symbols += [Symbol(own.name, own) for own in shared]
    chains = {t.elements[k]: c for e in schema.equations for t in e.processes for c in t.chains for k in c.states}
    found = []
    for _, neighbours in groupby(symbols, lambda s: _key(s, priors, sds)):
        of = tuple(neighbours)
        resolved = priors.of(of[0].element) if of[0].element is not None else None
        if resolved is None:
            found.append(PriorEquation(of, None, (), is_default=True))
        else:
            prior = resolved.prior
            if (chain := chains.get(of[0].element)) is not None:  # type: ignore[arg-type]
                own = (Argument("sd", "parameter", chain.sd.name), Argument("phi", "parameter", chain.phi.name))
                found.append(PriorEquation(of, IN_TIME, own, is_default=False))
                continue
            found.append(PriorEquation(of, prior.distribution.name, _arguments(prior, sds), resolved.is_default))
    if shrinkage is not None:
        own_prior = shrinkage.placed.prior
        given = {name: getattr(own_prior, name) for name in own_prior.arguments}
        arguments = tuple(Argument(k, "value", f"{v:.12g}") for k, v in given.items() if v is not None)
        found.append(PriorEquation(of_shrunk, own_prior.name, arguments, is_default=False))
        for element in shrinkage.elements[: len(own_prior.single)]:
            if (resolved := priors.of(element)) is not None:
                one, known = Symbol(own_prior.letters[element.variable], element), resolved.prior
                told = tuple(Argument(k, "value", _in_short(v)) for k, v in known.arguments)
                found.append(PriorEquation((one,), known.distribution.name, told, is_default=False))
    return (*found, *_of_shares(equations, priors))


def _of_shares(equations: ModelEquations, priors: Priors) -> Iterator[PriorEquation]:
    """Those of a factor together have one."""
    every = dict.fromkeys(s for own in equations.steps for s in own.shares)
    for _, of in groupby(sorted(every, key=lambda s: s.element.variable if s.element else ""), lambda s: s.over):
        symbols = tuple(of)
        resolved = priors.of(symbols[0].element) if symbols[0].element is not None else None
        if resolved is None:
            yield PriorEquation(symbols, DIRICHLET, (Argument("a", "value", "1"),), is_default=True)
        else:
            a = Argument("a", "value", f"{resolved.prior.numbers['alpha']:.12g}")
            yield PriorEquation(symbols, DIRICHLET, (a,), resolved.is_default)


def _key(symbol: Symbol, priors: Priors, shared: Mapping[Hyper, Element]) -> tuple[Hashable, bool] | None:
    """The same of neighbours that are written together: coefficients that share parameters are."""
    resolved = priors.of(symbol.element) if symbol.element is not None else None
    if resolved is None:
        return None
    own = _of_shared(dict(resolved.prior.arguments).get("sigma"), shared)
    return own or resolved.prior.written, resolved.is_default


def _of_shared(value: Quantity | None, shared: Mapping[Hyper, Element]) -> tuple[str, ...]:
    """The names of the parameters of wiggles that an argument depends on: an sd, then a lengthscale if there is one, or
    what those along several covariates are together.
    """
    used = () if value is None else references_in(value)
    own = [*dict.fromkeys(shared[hyper] for hyper in used if hyper in shared)]
    if len(own) <= 2:
        return tuple(element.name for element in own)
    sd, first, *_ = own
    return sd.name, naming.element(first.variable, first.labels[:-1])


def _arguments(prior: Prior, sds: Mapping[Hyper, Element]) -> tuple[Argument, ...]:
    """`sds` are those of wiggles, which priors refer to as they do to hyperparameters."""

    def argument(name: str, value: Quantity) -> Argument:
        if len(own := _of_shared(value, sds)) > 1:
            return Argument(name, "scaled", own[0], meaning=own[1])
        if isinstance(value, Hyper):
            return Argument(name, "parameter", sds[value].name if value in sds else value.name)
        return Argument(name, "value", _told(value))

    return tuple(argument(name, value) for name, value in prior.arguments)


def _in_short(value: Quantity) -> str:
    """To six digits: what follows from the table."""
    match value:
        case Operation(operator="*", operands=(float() as number, Hyper(name=name))):
            return f"{number:.6g} * {name}"
        case float():
            return f"{value:.6g}"
    return _told(value)


def _told(value: Quantity, inside: bool = False) -> str:
    """Arithmetic as a person writes it: `2 * tau`."""
    match value:
        case Hyper(name=name):
            return name
        case Operation(operator="negate", operands=(one,)):
            return f"-{_told(one, True)}"
        case Operation(operator=operator, operands=(a, b)):
            told = f"{_told(a, True)} {operator} {_told(b, True)}"
            return f"({told})" if inside else told
    return f"{value:.12g}"
