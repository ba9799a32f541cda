"""Errors of sampling and of the files that fits are kept in.

In: facts. Out: diagnostics. Not decided here: when they are raised.
"""

from __future__ import annotations

from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen


@frozen(kw_only=True)
class FitNotThere(Diagnostic):
    """No file at this path."""

    code: ClassVar[str] = "HLM401"
    title: ClassVar[str] = "there is no fit at `{path}`"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "`fit.save(path)` or `hlm fit SPEC -o FILE` writes one"

    path: str
    fact: str = ""


@frozen(kw_only=True)
class NotAFit(Diagnostic):
    """The file is not a fit."""

    code: ClassVar[str] = "HLM402"
    title: ClassVar[str] = "`{path}` is not a fit that hlmdsl saved"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "`fit.save(path)` or `hlm fit SPEC -o FILE` writes one"

    path: str
    fact: str


@frozen(kw_only=True)
class FitOfAnotherVersion(Diagnostic):
    """A fit file that this version cannot read."""

    code: ClassVar[str] = "HLM403"
    title: ClassVar[str] = "`{path}` was saved by a different version of hlmdsl"
    note: ClassVar[str] = "saved by hlmdsl {version}, in format {given}; this version reads formats up to {known}"
    help: ClassVar[str] = "fit the spec again, or open the file with hlmdsl {version}"

    path: str
    version: str
    given: str
    known: int


@frozen(kw_only=True)
class DamagedFit(Diagnostic):
    """A fit whose parts are inconsistent."""

    code: ClassVar[str] = "HLM404"
    title: ClassVar[str] = "the fit in `{path}` is damaged"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "fit the spec again"

    path: str
    fact: str


@frozen(kw_only=True)
class FitOfAnotherSpec(Diagnostic):
    """A saved fit and a spec that it was not made from."""

    code: ClassVar[str] = "HLM405"
    title: ClassVar[str] = "the fit was made from a different spec than `{spec}`"
    note: ClassVar[str] = "`{declaration}` differs"
    help: ClassVar[str] = "fit `{spec}` again; titles, texts, units, estimands, comments and layout may change freely"

    spec: str
    declaration: str


@frozen(kw_only=True)
class FitOfOtherData(Diagnostic):
    """A saved fit and data that it was not made from."""

    code: ClassVar[str] = "HLM406"
    title: ClassVar[str] = "the fit was made from other data than `{table}`"
    note: ClassVar[str] = "the fit saw {fitted:,} rows of `{fitted_table}`; `{table}` has {given:,}, or other values"
    help: ClassVar[str] = "fit the spec to `{table}`, or leave the table out: the fit holds its own"

    table: str
    fitted_table: str
    fitted: int
    given: int


@frozen(kw_only=True)
class UnknownSamplerOption(Diagnostic):
    """A keyword argument that neither `sample` nor `pymc.sample` takes."""

    code: ClassVar[str] = "HLM407"
    title: ClassVar[str] = "`{option}` is not an option of sampling"
    help: ClassVar[str] = "{closest}"

    option: str
    closest: str


@frozen(kw_only=True)
class EngineRefuses(Diagnostic):
    """This engine or strategy does not support this model or these options."""

    code: ClassVar[str] = "HLM410"
    title: ClassVar[str] = "the engine `{engine}` cannot be used here"
    note: ClassVar[str] = "{because}"
    help: ClassVar[str] = "leave `engine` and `integrate` out: the model decides"

    engine: str
    because: str


@frozen(kw_only=True)
class EngineNotInstalled(Diagnostic):
    """An engine that needs an optional extra, which is not installed."""

    code: ClassVar[str] = "HLM411"
    title: ClassVar[str] = "the engine `{engine}` is not installed"
    note: ClassVar[str] = "{missing} cannot be found"
    help: ClassVar[str] = "`pip install 'hlmdsl[jax]'`, or leave `engine` out"

    engine: str
    missing: str


@frozen(kw_only=True)
class SamplerFailed(Diagnostic):
    """The sampler could not start, usually because no starting point has a finite density."""

    code: ClassVar[str] = "HLM408"
    title: ClassVar[str] = "the sampler could not start"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = (
        "`model.pymc.debug()` says which variable has no finite density; very wide priors are a common cause"
    )

    fact: str


@frozen(kw_only=True)
class NoMachineCode(Diagnostic):
    """The C library of this machine lacks functions that the compiled density calls."""

    code: ClassVar[str] = "HLM416"
    title: ClassVar[str] = "the compiled density cannot run on this machine"
    note: ClassVar[str] = "its C library has no {absent}"
    help: ClassVar[str] = "sample on the PyMC graph instead: `engine = nutpie` (`--engine nutpie`)"

    absent: tuple[str, ...]


@frozen(kw_only=True)
class FitNotWritable(Diagnostic):
    """A path where the fit cannot be saved."""

    code: ClassVar[str] = "HLM409"
    title: ClassVar[str] = "the fit cannot be saved to `{path}`"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "name a file in a folder that exists, may be written to and has room"

    path: str
    fact: str


@frozen(kw_only=True)
class CannotBeKept(Diagnostic):
    """Something was put into `idata` that netCDF cannot store."""

    code: ClassVar[str] = "HLM412"
    title: ClassVar[str] = "`idata` holds something that cannot be saved"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "take it out of `idata`, or make it numbers or texts; the draws are still there"

    fact: str


@frozen(kw_only=True)
class FitTooLargeToOpen(Diagnostic):
    """A fit that needs more memory than is free."""

    code: ClassVar[str] = "HLM413"
    title: ClassVar[str] = "the fit in `{path}` does not fit into memory"
    note: ClassVar[str] = "{needed} are needed and {free} are free"
    help: ClassVar[str] = "open it on a larger machine, or open the part you need with `xarray.open_datatree`"

    path: str
    needed: str
    free: str


@frozen(kw_only=True)
class FitNoLongerThere(Diagnostic):
    """A large array of `idata` was left in the file when the fit was opened, and the file has changed since."""

    code: ClassVar[str] = "HLM426"
    title: ClassVar[str] = "the rest of the fit is no longer in `{path}`"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "open the fit again; draws and estimates are in memory and need no file"

    path: str
    fact: str


@frozen(kw_only=True)
class FitNotReadable(Diagnostic):
    """A file that the system does not permit reading."""

    code: ClassVar[str] = "HLM425"
    title: ClassVar[str] = "the fit in `{path}` cannot be read"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "check the permissions of the file and the state of the disk"

    path: str
    fact: str


@frozen(kw_only=True)
class InfiniteDensity(Diagnostic):
    """A log likelihood on a scale on which the response has an infinite density."""

    code: ClassVar[str] = "HLM420"
    title: ClassVar[str] = "the density of `{column}` is infinite at {at} when `{written}` is what has a distribution"
    note: ClassVar[str] = "rows with {at}: {rows:,}"
    help: ClassVar[str] = (
        "`fit.log_likelihood(transformed=True)` gives the density of `{written}`; compare it with fits of "
        "`{written}` only"
    )

    column: str
    written: str
    at: str
    rows: int


@frozen(kw_only=True)
class NoExpectation(Diagnostic):
    """Fitted values of a transformed response whose mean is infinite or has no simple form."""

    code: ClassVar[str] = "HLM422"
    title: ClassVar[str] = "`{column}` has no expected value under `{written} ~ {family}(...)`"
    note: ClassVar[str] = "the mean of {column} does not exist or has no simple form; that of `{written}` has one"
    help: ClassVar[str] = "`fit.fitted(transformed=True)` is what is expected of `{written}`"

    column: str
    written: str
    family: str
