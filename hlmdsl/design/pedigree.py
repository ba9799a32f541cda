"""In: a table of animals with their parents. Out: the `Relation` whose K is the additive relationship of all of them.

Not decided here: where the table comes from (read_relation.py).

An animal's breeding value is half of each parent's, plus a random part, whose variance is 1/2 - (F_s + F_d)/4 with both
parents known, 3/4 - F_s/4 with one, 1 with none, F being the parents' inbreeding, by which an animal's variance K_ii =
1 + F_i exceeds 1 (Henderson 1976; Quaas 1976, Biometrics 32). F is half the relationship of the parents, found by
tracing an animal's ancestors (Meuwissen & Luo 1992, Genet. Sel. Evol. 24).
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush

import numpy as np

from hlmdsl.design.columns import Cells
from hlmdsl.design.levels import sort_labels
from hlmdsl.design.relation import Relation
from hlmdsl.design.relation_errors import BrokenPedigree, NotARelation
from hlmdsl.design.rows import CODE
from hlmdsl.design.table import Table
from hlmdsl.model.variables import Related
from hlmdsl.source.exceptions import HlmError

UNKNOWN = ("0", "*", ".")
"""Words for an unknown parent, unless an animal has that name; an empty cell and `NA` are missing anyway."""

SHOWN = 6


def from_parents(related: Related, table: Table) -> Relation:
    """Raises HlmError if no animals could have these parents."""
    if len(table.names) != 3:
        found = f"it has {len(table.names):,} column{'s' * (len(table.names) != 1)}"
        advice = "three columns are read: the animal, its sire, its dam; leave others out"
        wrong = NotARelation(span=related.span, path=table.name, what="pedigree", found=found, advice=advice)
        raise HlmError([wrong])
    animals, *parents = (table.text(name).tolist() for name in table.names)
    _check_named(related, table, animals)
    labels = sort_labels(Cells(tuple(animals), np.arange(len(animals), dtype=CODE)))
    place = {label: i for i, label in enumerate(labels)}
    known: list[tuple[int, ...]] = [()] * len(labels)
    for animal, *both in zip(animals, *parents, strict=True):
        own = [p for p in both if p is not None and (p in place or p not in UNKNOWN)]
        if absent := next((p for p in own if p not in place), None):
            fault = f"has the parent `{absent}`, but not as an animal"
            advice = f"add a line for `{absent}`, with empty cells where its own parents are not known"
            raise HlmError([_broken(related, table, fault, f"a parent of `{animal}`", advice)])
        known[place[animal]] = tuple(place[p] for p in own)
    order = _parents_first(related, table, labels, known)
    inbreeding, scales = _inbreeding(order, known)
    counts = [len(known[i]) for i in order]
    return Relation(
        "pedigree",
        labels,
        np.array(order, dtype=np.int64),
        np.concatenate([[0], np.cumsum(counts)]).astype(np.int64),
        np.array([p for i in order for p in known[i]], dtype=np.int64),
        np.full(sum(counts), 0.5),
        np.array([scales[i] for i in order]),
        1.0 + np.array(inbreeding),
    )


def _check_named(related: Related, table: Table, animals: Sequence[str | None]) -> None:
    if any(a is None for a in animals):
        row = list(animals).index(None) + 1
        found = f"row {row:,} has no animal"
        advice = "name an animal in every row, in the first column"
        wrong = NotARelation(span=related.span, path=table.name, what="pedigree", found=found, advice=advice)
        raise HlmError([wrong])
    seen: set[str | None] = set()
    for animal in animals:
        if animal in seen:
            fault = f"has the animal `{animal}` twice"
            raise HlmError([_broken(related, table, fault, "an animal has one line", "leave one of the lines out")])
        seen.add(animal)


def _broken(related: Related, table: Table, fault: str, found: str, advice: str) -> BrokenPedigree:
    return BrokenPedigree(span=related.span, path=table.name, fault=fault, found=found, advice=advice)


def _parents_first(
    related: Related, table: Table, labels: Sequence[str], known: Sequence[tuple[int, ...]]
) -> list[int]:
    """All animals, each after its parents; raises HlmError if there is no such order."""
    children: list[list[int]] = [[] for _ in labels]
    waiting = [len(both) for both in known]
    for child, both in enumerate(known):
        for parent in both:
            children[parent].append(child)
    ready = [i for i, n in enumerate(waiting) if n == 0]
    order: list[int] = []
    while ready:
        order.append(next_one := heappop(ready))
        for child in children[next_one]:
            waiting[child] -= 1
            if waiting[child] == 0:
                heappush(ready, child)
    if len(order) < len(labels):
        path = [next(i for i, n in enumerate(waiting) if n)]
        while path[-1] not in path[:-1]:
            path.append(next(p for p in known[path[-1]] if waiting[p]))
        circle = [labels[i] for i in path[path.index(path[-1]) :]]
        shown = circle if len(circle) <= SHOWN else [*circle[:SHOWN], "..."]
        found = " descends from ".join(f"`{own}`" for own in shown)
        advice = "correct the parents of one of them"
        raise HlmError([_broken(related, table, f"makes `{circle[0]}` its own ancestor", found, advice)])
    return order


def _inbreeding(order: Sequence[int], known: Sequence[tuple[int, ...]]) -> tuple[list[float], list[float]]:
    """F of every animal, and the sd of what its parents' genes happen to be."""
    rank = {i: k for k, i in enumerate(order)}
    found, variances = [0.0] * len(order), [1.0] * len(order)
    for i in order:
        variances[i] = 1.0 - sum(0.25 * (1.0 + found[p]) for p in known[i])
        if len(known[i]) < 2:
            continue
        # K_ii is the sum over ancestors of the squared weights with which each one's own part enters the animal
        share, total = {i: 1.0}, 0.0
        ahead = [-rank[i]]
        while ahead:
            own = order[-heappop(ahead)]
            part = share.pop(own)
            total += part * part * variances[own]
            for parent in known[own]:
                if parent not in share:
                    share[parent] = 0.0
                    heappush(ahead, -rank[parent])
                share[parent] += 0.5 * part
        found[i] = total - 1.0
    return found, [float(np.sqrt(v)) for v in variances]
