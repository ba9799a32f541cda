"""The wording of what can be wrong with groups whose units are known to be alike.

In: facts. Out: diagnostics HLM2225 to HLM2228. Not decided here: when they are raised, or what is in the files.
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic, WithNearest


class UnknownRelation(WithNearest):
    """`group animal related by kinship "k.csv"`"""

    code = "HLM2225"
    title = "units are related by `pedigree` or by `covariance`, not by `{given}`"
    label = "not one of the two"
    otherwise = 'write `related by pedigree "p.csv"` of animals with their parents, or `related by covariance "A.csv"`'

    given: str
    name: str


class RelatedInParent(ModelDiagnostic):
    """`group animal in herd related by pedigree "p.csv"`"""

    code = "HLM2226"
    title = "group `{name}` is nested in `{parent}`, but its units are named by their labels in a file"
    label = "an animal has one label, wherever it is"
    help = "give each unit a label of its own, and leave `in {parent_code}` out"

    name: str
    parent: str


class RelatedCombined(ModelDiagnostic):
    """`(1 | animal:year)` or `(1 | members(animal, mate))` of related animals"""

    code = "HLM2227"
    title = "`{group}` combines units that are related with others"
    label = "how `{name}` are related says nothing of these combinations"
    help = (
        "write `(... | {name_code})` alone; for the combination declare the column once more without `related by`: "
        "`group {name}_own = {column_code}`"
    )

    group: str
    name: str
    column: str


class RelatedAcross(ModelDiagnostic):
    """`correlation animal across mu, sigma` of related animals"""

    code = "HLM2228"
    title = "effects of related units cannot have one covariance across predictors yet"
    label = "units of `{name}` are related by a file"
    help = "leave this line out: the effects in different predictors are then independent of each other"

    name: str
