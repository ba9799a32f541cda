"""Where everything is in the compiled density: the elements of a plan's variables, slots, latents, coordinates.

In: what lay_out.py has placed. Out: a Layout of elements (one per entry of a posterior variable of scalars), slots
(elements, constants, arithmetic) and latents. Not decided here: how they are placed (lay_out.py), or coordinates in
which effects are sampled (tuning.py).
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import field, replace
from functools import cached_property

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.common_effects import Common
from hlmdsl.backend.kernel.cutpoints import Order, middle_cutpoint
from hlmdsl.backend.kernel.latents import Latent
from hlmdsl.backend.kernel.plan import Plan
from hlmdsl.backend.kernel.prior_ranges import prior_scale
from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.backend.kernel.slots import calculated
from hlmdsl.design.coded import CodedEquation, Element
from hlmdsl.families.family import entry
from hlmdsl.model.priors import Prior
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class Variable:
    """A posterior variable of scalar parameters: its elements in C order, -1 where an entry is a latent's or given; its
    shape and dims.
    """

    elements: Ints
    shape: tuple[int, ...]
    dims: tuple[str, ...]

    @property
    def start(self) -> int:
        """Of a variable all of whose entries are elements, the first element."""
        return int(self.elements[0])

    @property
    def size(self) -> int:
        return math.prod(self.shape)

    @property
    def is_whole(self) -> bool:
        """Whether all entries are elements."""
        return bool((self.elements >= 0).all())


@frozen(eq=False)
class LatentPlaces:
    """Where a latent is: the slots of its effects' `sds`; in x `partials` (q, q) coordinates or -1, `drawn` the first
    of u or -1. `tails`: the slot of its degrees of freedom, or -1. `rho`: that of its share of neighbours, of phi, or
    -1. `led`: the slots of sds that it follows.
    """

    latent: Latent
    sds: tuple[int, ...]
    partials: Ints
    drawn: int
    tails: int
    rho: int
    led: tuple[int, ...] = ()

    @property
    def name(self) -> str:
        return self.latent.name

    @property
    def units(self) -> int:
        return self.latent.units

    @property
    def q(self) -> int:
        return self.latent.q

    @property
    def rank(self) -> int:
        return self.latent.rank

    @property
    def coordinates(self) -> slice:
        """Of the effects that are drawn, in x."""
        return slice(self.drawn, self.drawn + self.latent.coordinates)

    def rho_at(self, v: Floats) -> Floats:
        """(points,): the share of neighbours, or phi, at points of which v are the elements; 0 if it has none."""
        return v[:, self.rho] if self.rho >= 0 else np.zeros(len(v))


@frozen(eq=False)
class Layout:
    """Per element: transform, bounds (n, 2), distribution's code, slots of its four arguments. Then constants and
    operations (operator, slot, slot), which fill the slots after the elements in that order. `fixed`: family parameters
    that the spec gives as numbers. The first of the coordinates x are the elements, on the whole line. `cutpoints`: the
    slots of how far each lies above the one that is the constant, by the name that the density has for it. `steps`: the
    slots of the steps of monotonic terms, a total times a share each. `order` is of cutpoints that effects raise.
    """

    plan: Plan
    fixed: Mapping[str, float]
    variables: Mapping[str, Variable]
    transforms: tuple[int, ...]
    bounds: Floats
    distributions: tuple[int, ...]
    arguments: tuple[tuple[int, int, int, int], ...]
    constants: tuple[float, ...]
    operations: tuple[tuple[int, int, int], ...]
    priors: tuple[Prior, ...]
    latents: tuple[LatentPlaces, ...]
    n_dim: int
    cutpoints: Mapping[str, int] = field(default_factory=dict)
    steps: Mapping[Element, int] = field(default_factory=dict)
    order: Order | None = None

    @property
    def n_elements(self) -> int:
        return len(self.transforms)

    @property
    def n_slots(self) -> int:
        return self._n_written + sum(own.size for own in self.apart.values())

    @property
    def _n_written(self) -> int:
        return self.n_elements + len(self.constants) + len(self.operations)

    @cached_property
    def apart(self) -> Mapping[str, Ints]:
        """Of each block of several equations, by its parameter: the slots, after all others, of coordinates that are
        each equation's alone, those of its elements on the whole line.
        """
        found: dict[str, Ints] = {}
        start = self._n_written
        for own in (c for c in self.common if len(c.equations) > 1):
            found[own.parameter] = start + np.arange(own.real.size)
            start += own.real.size
        return found

    @cached_property
    def common(self) -> tuple[Common, ...]:
        """Of every equation, in the order of the spec; the main one first, and with it those of its block."""
        found: list[Common] = []
        for equation in self.plan.design.schema.equations:
            one, with_main = self._common(equation), equation.equation.in_curve and bool(found)
            if with_main:
                found[0] = found[0].beside(one)
            elif equation.is_first:
                found.append(one)
            else:
                found[-1] = found[-1].beside(one)
        return tuple(found)

    def _common(self, equation: CodedEquation) -> Common:
        elements = [self._slot_of(c) for c in self.plan.coefficients(equation)]
        if equation.cutpoints:
            own = [self.variables[c.variable].elements[c.position] for c in equation.cutpoints]
            constant = own[middle_cutpoint(self.plan.design)]
            elements = [constant, *elements, *(e for e in own if e != constant)]
        # a step from another equation's intercept is a coordinate by itself
        line = (P.IDENTITY, *P.STEPS) if equation.cutpoints else (P.IDENTITY,)
        is_real = [e < self.n_elements and self.transforms[e] in line for e in elements]
        has_level = self.plan.has_intercept(equation) or bool(equation.cutpoints)
        real = np.array(is_real, dtype=bool)
        return Common((equation,), np.array(elements, dtype=np.int64), real, (len(elements),), (has_level,))

    def _slot_of(self, coefficient: Element) -> int:
        if coefficient in self.steps:
            return self.steps[coefficient]
        return int(self.variables[coefficient.variable].elements[coefficient.position])

    def common_of(self, equation: CodedEquation) -> Common:
        """The common effects of one equation."""
        return self.block_of(equation).of(equation)

    def block_of(self, equation: CodedEquation) -> Common:
        """Those that they are sampled with."""
        return next(c for c in self.common if equation in c.equations)

    @property
    def drawn(self) -> tuple[LatentPlaces, ...]:
        """The latents whose effects are sampled."""
        return tuple(own for own in self.latents if own.drawn >= 0)

    def sds_of(self, own: LatentPlaces, v: Floats) -> Floats:
        """(points, q) at points of which v are the elements."""
        if max(own.sds) < self.n_elements:
            return v[:, list(own.sds)]
        return calculated(v, self.constants, self.operations)[:, list(own.sds)]

    def sd_scale(self, slot: int) -> float:
        """The approximate size of an sd before sampling, from its prior; infinite if that gives none."""
        if slot < self.n_elements:
            return 0.5 * prior_scale(self.priors[slot])
        k = slot - self.n_elements
        return self.constants[k] if k < len(self.constants) else math.inf

    def parents_of(self, own: LatentPlaces, effect: int) -> Ints:
        """The elements of the common effects in the predictor of one of its effects, and in those sampled with it; the
        slots of sds after them.
        """
        elements = self.block_of(own.latent.equations[effect]).elements
        return np.concatenate([elements, np.array(own.led, dtype=np.int64)])

    def slot(self, parameter: str) -> int:
        """Of a family parameter that is one value."""
        if parameter in self.cutpoints:
            return self.cutpoints[parameter]
        if parameter in self.fixed:
            return self.n_elements + self.constants.index(self.fixed[parameter])
        return self.variables[parameter].start

    def given(self, v: Floats) -> dict[str, Floats]:
        """(points,) by name: the family's parameters that are the same in all rows, as its density has them, at points
        of which v are the elements.
        """
        found = {name: np.full(len(v), number) for name, number in self.fixed.items()}
        for e in self.plan.design.schema.main.cutpoints:
            first = self.variables[e.variable].start
            constant = self.common[0].elements[0]
            found[entry(e.variable, e.position)] = v[:, first + e.position] - v[:, constant]
        free = (a.name for a in self.plan.design.model.free_parameters if a.name in self.variables)
        return found | {name: v[:, self.variables[name].start] for name in free}

    def unbounded(self, elements: Collection[int]) -> Layout:
        """The same, with elements whose bounds are irrelevant on the whole line."""
        transforms = (P.IDENTITY if e in elements else t for e, t in enumerate(self.transforms))
        return replace(self, transforms=tuple(transforms))
