"""Functions of NumPy in printed programs, as text: the covariance of units, from its file.

In: nothing. Out: Python. Not decided here: when they are needed (reading.py). Nothing of it is run here.
"""

from __future__ import annotations

PEDIGREE = '''
def pedigree_root(pedigree, labels):
    """L, with L L' the additive relationships of animals (Henderson 1976)."""
    place = {label: i for i, label in enumerate(labels)}
    root, left = np.zeros((len(labels), len(labels))), list(pedigree.itertuples(index=False))
    while left:
        animal, *parents = row = left.pop(0)
        rows = [root[place[p]] for p in parents if p in place]
        if not all(own.any() for own in rows):  # a parent comes later in the file
            left.append(row)
            continue
        mean = sum(rows) / 2 if rows else np.zeros(len(labels))
        variance = 1 + (rows[0] @ rows[1] / 2 if len(rows) == 2 else 0)
        root[place[animal]] = mean
        root[place[animal], place[animal]] = np.sqrt(variance - mean @ mean)
    return root
'''
"""Of animals whose parents are in a file."""

MODES = '''
def modes_of_map(adjacent):
    """V and d of regions, adjacent (regions, regions) being 0 or 1: in the directions of V their deviations are
    independent, and neighbours share d of a variance of 1 (geometric mean, in each connected part of the map)."""
    n, laplacian = len(adjacent), np.diag(adjacent.sum(axis=1)) - adjacent
    vectors, values, left = np.zeros((n, n)), np.ones(n), set(range(n))
    while left:
        part, edge = set(), {min(left)}
        while edge:
            part |= edge
            edge = {int(j) for i in edge for j in np.flatnonzero(adjacent[i])} - part
        left -= part
        at = np.array(sorted(part))
        if at.size == 1:  # an island
            vectors[at, at] = 1
            continue
        own, turn = np.linalg.eigh(laplacian[np.ix_(at, at)])
        own[0], own[1:] = 0.0, 1.0 / own[1:]
        turn[:, 0] = 1.0 / np.sqrt(at.size)
        vectors[np.ix_(at, at)], values[at] = turn, own / np.exp(np.log((turn**2) @ own).mean())
    return vectors, values
'''
"""Of regions with neighbours."""

PAIRS = '''
def adjacent_of_pairs(pairs, labels):
    """(regions, regions): 1 where two regions are a row of the file."""
    place, adjacent = {label: i for i, label in enumerate(labels)}, np.zeros((len(labels), len(labels)))
    for one, other in pairs.dropna().itertuples(index=False):
        i, j = place[one], place[other]
        adjacent[i, j] = adjacent[j, i] = 1.0
    return adjacent
'''
"""Of a file of pairs of neighbours."""
