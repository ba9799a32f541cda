"""In: the name of a function whose calls are not read. Out: what to give in place of the call.

Not decided here: which calls are read (calls.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

_NONLINEAR = "write it as brms has it: `bf(y ~ a * exp(-k * t), a + k ~ {own}, nl = TRUE)`, {spec} in a spec"
_META = "write it as brms has it: `brm(yi | se(sei) ~ 1 + (1 | study))`, where sei is the root of the variance `vi`"
_ANOVA = (
    "give a formula with a bar for the units and for each factor within them: "
    "`y ~ a * b + (1 | id) + (1 | id:a) + (1 | id:b)`"
)
_UNITS = "give a formula with a bar for the units: `y ~ x + (1 | g)`"
_CENSORED = "write it as brms has it, `brm(y | cens(status) ~ x)`, with a column that says which rows are at a limit"
_ROBUST = "for heavy tails write `brm(y ~ x + (1 | g), family = student())`"
_PANEL = f"{_UNITS}; for an effect within units alone declare `covariate x center mean by g` in the spec"

INSTEAD = {
    "nls": _NONLINEAR.format(own="1", spec="which is `nonlinear`"),
    "nlme": _NONLINEAR.format(own="(1 | g)", spec="`nonlinear`"),
    "nlmer": _NONLINEAR.format(own="(1 | g)", spec="`nonlinear`"),
    "mmrm": "give its formula without `us(visit | id)`, and add `effects log(sigma) = 0 + visit` and "
    "`correlation residual(visit | id) ~ LKJ(eta = 1)` to the spec",
    **dict.fromkeys(("rma", "rma.uni", "rma.mv", "metagen", "brma", "bayesmeta"), _META),
    **dict.fromkeys(("aov_ez", "aov_car", "aov_4", "ezANOVA", "anova_test", "rm_anova", "AnovaRM"), _ANOVA),
    **dict.fromkeys(("tobit", "censReg", "cnreg"), _CENSORED),
    **dict.fromkeys(("plm", "felm", "feols", "feglm", "lm_robust"), _PANEL),
    **dict.fromkeys(("gee", "geeglm", "glmmPQL", "MCMCglmm", "inla", "mixed", "from_formula"), _UNITS),
    **dict.fromkeys(("lmrob", "rlm", "rlmer", "robustlmm"), _ROBUST),
    "coxph": 'hazards without a form are not available; write `survreg(Surv(time, status) ~ x, dist = "weibull")`',
    "coxme": 'hazards without a form are not available; write `survreg(Surv(time, status) ~ x, dist = "weibull")`',
}
"""By the function's name without its package."""


def instead_of(function: str, read: Iterable[str]) -> tuple[str, str]:
    """The function that was probably meant, of those whose calls are `read`; or what to give in place of the call."""
    short = function.rsplit("::", 1)[-1]
    for name in (short, short.rsplit(".", 1)[-1]):
        if name in INSTEAD:
            return "", INSTEAD[name]
    near = get_close_matches(short, [name for name in read if len(name) > 2], n=1, cutoff=0.85)
    return (near[0] if near else ""), ""
