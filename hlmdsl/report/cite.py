"""In: a fit. Out: how to cite it: software with versions, and the papers behind the methods that were used.

Not decided here: whether they were used correctly.
"""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from hlmdsl.design.design import Design

SOFTWARE = ("hlmdsl", "pymc", "pytensor", "nutpie", "arviz", "numpy")

NUTS = (
    "Hoffman, M. D., & Gelman, A. (2014). The No-U-Turn Sampler. Journal of Machine Learning Research, 15, 1593–1623."
)
R_HAT = (
    "Vehtari, A., Gelman, A., Simpson, D., Carpenter, B., & Bürkner, P.-C. (2021). Rank-normalization, folding, and "
    "localization: an improved R-hat. Bayesian Analysis, 16, 667–718."
)
LKJ = (
    "Lewandowski, D., Kurowicka, D., & Joe, H. (2009). Generating random correlation matrices based on vines and "
    "extended onion method. Journal of Multivariate Analysis, 100, 1989–2001."
)
R2 = (
    "Gelman, A., Goodrich, B., Gabry, J., & Vehtari, A. (2019). R-squared for Bayesian regression models. The American "
    "Statistician, 73, 307–309."
)
CHECKS = (
    "Gabry, J., Simpson, D., Vehtari, A., Betancourt, M., & Gelman, A. (2019). Visualization in Bayesian workflow. "
    "Journal of the Royal Statistical Society A, 182, 389–402."
)
SENSITIVITY = (
    "Kallioinen, N., Paananen, T., Bürkner, P.-C., & Vehtari, A. (2024). Detecting and diagnosing prior and likelihood "
    "sensitivity with power-scaling. Statistics and Computing, 34, 57."
)
PSIS = (
    "Vehtari, A., Simpson, D., Gelman, A., Yao, Y., & Gabry, J. (2024). Pareto smoothed importance sampling. Journal "
    "of Machine Learning Research, 25(72), 1–58."
)


def versions() -> tuple[tuple[str, str], ...]:
    """Of the packages that the numbers come from, those that are installed."""
    found = []
    for name in SOFTWARE:
        try:
            found.append((name, version(name)))
        except PackageNotFoundError:
            continue
    return tuple(found)


def papers(design: Design, has_r2: bool, is_sampled: bool, has_sensitivity: bool) -> tuple[str, ...]:
    """Those of the methods that this page shows; an approximation is judged by its importance weights."""
    correlated = any(v.pairs or v.joint for e in design.schema.equations for v in e.varying)
    fitting = (NUTS, R_HAT) if is_sampled else (PSIS,)
    beside = ((LKJ, correlated), (R2, has_r2), (CHECKS, True), (SENSITIVITY, has_sensitivity))
    return (*fitting, *(paper for paper, is_shown in beside if is_shown))
