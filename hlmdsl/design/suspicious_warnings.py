"""In: facts about names, cells and rows that are probably not what they seem to be. Out: warnings HLM2600 and HLM2601,
and the error HLM2602.

Not decided here: when they are given (suspicious.py).
"""

from __future__ import annotations

from hlmdsl.source.diagnostic import Diagnostic


class CodeForMissing(Diagnostic):
    """-999 in a column of ages."""

    code = "HLM2600"
    severity = "warning"
    title = "`{name}` is {value} in some rows, and from {low} to {high} in all others"
    label = "{rows}"
    note = "such a number often stands for a missing value; here it is a value like any other"
    help = "if it does, leave these cells empty in the table; `missing drop` then leaves out their rows"

    name: str
    value: str
    rows: str
    low: str
    high: str


class RowsTwice(Diagnostic):
    """A table that was put together with a part of itself."""

    code = "HLM2601"
    severity = "warning"
    title = "{copies:,} rows of {table} repeat other rows"
    label = "{rows}"
    note = "they are equal in every column that the model uses, and different rows hardly ever share a `{name}`"
    help = "if the table has these observations twice, remove the copies: each row counts as one more observation"

    table: str
    copies: int
    rows: str
    name: str


class ColumnOrParameter(Diagnostic):
    """`Normal(mu, sigma = sigma)`, and a column of standard errors that is called `sigma`."""

    code = "HLM2602"
    title = "`{name} = {name}` may be the parameter of {family} or the column of {table}"
    label = "a parameter that is estimated, or known values"
    help = (
        "for the parameter write `{name}` alone; for the column declare `covariate known_{name} = {name}` and write "
        "`{name} = known_{name}`"
    )

    name: str
    table: str
    family: str
