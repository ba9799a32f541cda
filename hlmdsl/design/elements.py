"""The numbers of a posterior, and the categories that have some each: what everything refers to, and never to names.

In: nothing. Out: `Element`, an entry of a variable; `Category`; `entries`, the numbers of a variable.
Not decided here: which variables there are (coded.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from hlmdsl.model import naming
from hlmdsl.source.frozen import frozen


@frozen
class Category:
    """Which of several equations that share a design this is: each is of one of the `levels` of the response against
    the first of them, and has its own entries along the first dim of all variables. `of_cutpoints`: each is of one of
    the cutpoints, of which `levels` are the labels.
    """

    position: int
    levels: tuple[str, ...]
    of_cutpoints: bool = False

    @property
    def level(self) -> str:
        return self.levels[self.position if self.of_cutpoints else self.position + 1]

    @property
    def label(self) -> str:
        return self.level if self.of_cutpoints else naming.label(self.level)

    @property
    def dim(self) -> str:
        """That of what there is one of for each."""
        return naming.CUTPOINT if self.of_cutpoints else naming.CATEGORY

    @property
    def reference(self) -> str:
        """The label of the reference level."""
        return naming.label(self.levels[0])

    @property
    def labels(self) -> tuple[str, ...]:
        """Along the dim of the categories."""
        return self.levels if self.of_cutpoints else tuple(map(naming.label, self.levels[1:]))


@frozen
class Element:
    """One number of the posterior: an entry of a variable, at a `position` in C order over its dims.

    This is what estimates, sums and symbols refer to, and never its name: `block[b2 - b1]` is the entry of `block` that
    bears the label `b2 - b1` along `block_contrast`, for people to read.
    """

    variable: str
    position: int = 0
    dims: tuple[str, ...] = field(default=(), compare=False)
    labels: tuple[str, ...] = field(default=(), compare=False)

    @property
    def name(self) -> str:
        return naming.element(self.variable, self.labels)

    @property
    def coords(self) -> tuple[tuple[str, str], ...]:
        """Its label along each dim."""
        return tuple(zip(self.dims, self.labels, strict=True))


def entries(
    variable: str, dims: tuple[str, ...], labels: Sequence[tuple[str, ...]], category: Category | None
) -> tuple[Element, ...]:
    """The numbers of a variable that bear these labels along its dims, in C order; those of one category, if given."""
    if category is None:
        return tuple(Element(variable, i, dims, own) for i, own in enumerate(labels))
    first = category.position * len(labels)
    dims = (category.dim, *dims)
    return tuple(Element(variable, first + i, dims, (category.label, *own)) for i, own in enumerate(labels))


def along(variable: str, dim: str, labels: tuple[str, ...]) -> tuple[Element, ...]:
    """The entries of a variable with one dim, by the labels along it."""
    return tuple(Element(variable, i, (dim,), (label,)) for i, label in enumerate(labels))
