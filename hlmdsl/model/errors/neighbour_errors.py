"""The wording of what can be wrong with groups whose units are regions with neighbours.

In: facts. Out: diagnostics HLM2248 to HLM2253. Not decided here: when they are raised, or what is in the files.
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic


class AdjacentAndOther(ModelDiagnostic):
    """`group region related by covariance "A.csv" adjacent by "e.csv"`, `group region adjacent by "e.csv" ~ ...`"""

    code = "HLM2248"
    title = "`group {name}` has both `adjacent by` and `{other}`"
    label = "deviations of regions with neighbours are Normal, with the covariance of BYM2"
    help = "leave one of the two out"

    name: str
    other: str


class AdjacentInParent(ModelDiagnostic):
    """`group region in country adjacent by "edges.csv"`"""

    code = "HLM2249"
    title = "group `{name}` is nested in `{parent}`, but its regions are identified by their labels in a file"
    label = "the file has one label for each region of the whole map"
    help = "give each region a label of its own, and leave `in {parent_code}` out; parts of a map may be unconnected"

    name: str
    parent: str


class AdjacentCombined(ModelDiagnostic):
    """`(1 | region:year)` or `(1 | members(region, other))` of regions with neighbours"""

    code = "HLM2250"
    title = "`{group}` combines regions that have neighbours with other units"
    label = "the neighbours of `{name}` are not neighbours of these combinations"
    help = (
        "write `(1 | {name_code})` alone; for the combination declare the column once more without `adjacent by`: "
        "`group {name}_own = {column_code}`"
    )

    group: str
    name: str
    column: str


class AdjacentEffects(ModelDiagnostic):
    """`(1 + x | region)`, `(0 + x | region)` or `(1 | region by f)` of regions with neighbours"""

    code = "HLM2251"
    title = "regions with neighbours can only have `(1 | {name_code})`"
    label = "{what}"
    help = (
        "write `(1 | {name_code})`; for effects of independent regions declare the column once more, "
        "`group {name}_own = {column_code}`, and write them in a bar of it"
    )

    name: str
    column: str
    what: str


class AdjacentAcross(ModelDiagnostic):
    """`correlation region across mu, sigma` of regions with neighbours"""

    code = "HLM2252"
    title = "deviations of regions with neighbours cannot have one covariance across predictors yet"
    label = "regions of `{name}` have neighbours by a file"
    help = "leave this line out: the deviations in different predictors are then independent of each other"

    name: str


class AdjacentOfCategories(ModelDiagnostic):
    """`softmax(p) = 1 + (1 | region)` of regions with neighbours"""

    code = "HLM2253"
    title = "deviations of regions with neighbours cannot have one covariance across categories yet"
    label = "regions of `{name}` have neighbours by a file"
    help = (
        "declare the column once more without `adjacent by`, for independent regions: "
        "`group {name}_own = {column_code}`"
    )

    name: str
    column: str
