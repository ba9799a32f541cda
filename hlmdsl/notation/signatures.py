"""The arguments of functions that fit a model elsewhere: their order, and which of them do not change the model."""

from __future__ import annotations

_R, _LME4 = ("formula", "data", "subset", "weights"), ("formula", "data", "REML", "control", "start", "verbose")
_GLMER = ("formula", "data", "family", "control", "start", "verbose", "nAGQ", "subset", "weights")
_GAM = ("formula", "family", "data", "weights", "subset", "na.action", "offset")
_MODEL = ("formula", "data", "family", "priors", "link", "categorical", "potentials")
_BRM = ("formula", "data", "family", "prior", "autocor", "data2")
_STAN_GLMER = ("formula", "data", "family", "subset", "weights")

POSITIONS: dict[str, tuple[str, ...]] = {
    "lm": _R,
    "aov": ("formula", "data", "projections", "qr", "contrasts"),
    "ols": _R[:3],
    "logit": _R[:3],
    "poisson": _R[:3],
    "mixedlm": ("formula", "data", "re_formula", "vc_formula", "subset"),
    "lmer": _LME4,
    "blmer": _LME4,
    "lme": ("fixed", "data", "random", "correlation", "weights", "subset", "method"),
    "gls": ("model", "data", "correlation", "weights", "subset", "method"),
    "glm": ("formula", "family", "data", "weights", "subset"),
    "glmer": _GLMER,
    "bglmer": _GLMER,
    "glm.nb": ("formula", "data", "weights", "subset"),
    "glmer.nb": ("formula", "data"),
    "stan_glm": ("formula", "family", "data", "weights", "subset"),
    "stan_lm": _R,
    "stan_lmer": ("formula", "data", "subset", "weights"),
    "stan_glmer": _STAN_GLMER,
    "stan_glmer.nb": ("formula", "data", "subset", "weights"),
    "stan_glm.nb": _R,
    "stan_betareg": _R,
    "stan_polr": ("formula", "data", "weights"),
    "betareg": ("formula", "data", "subset", "na.action", "weights", "offset", "link"),
    "polr": ("formula", "data", "weights", "start"),
    "clm": ("formula", "scale", "nominal", "data", "weights"),
    "clmm": ("formula", "data", "weights"),
    "multinom": ("formula", "data", "weights", "subset"),
    "rq": ("formula", "tau", "data", "subset", "weights"),
    "lqmm": ("fixed", "random", "group", "covariance", "tau"),
    "survreg": ("formula", "data", "weights", "subset", "na.action", "dist"),
    "gam": _GAM,
    "bam": _GAM,
    "gamm4": ("formula", "random", "family", "data", "weights", "subset"),
    "glmmTMB": ("formula", "data", "family", "ziformula", "dispformula", "weights", "offset"),
    "brm": _BRM,
    "bmb.Model": _MODEL,
    "bambi.Model": _MODEL,
    "Model": _MODEL,
}
"""Their parameters in order, as far as they are given without names; of others a formula and a table."""

_SAMPLING = {"iter", "chains", "cores", "warmup", "seed", "backend", "threads", "draws", "tune", "thin", "init",
             "inits", "opencl", "future", "adapt_delta", "stan_model_args", "fit", "nthreads", "cluster",
             "chunk.size"}  # fmt: skip
_OPTIMISING = {"REML", "control", "verbose", "start", "nAGQ", "na.action", "Hess", "algorithm", "normalize", "sparse",
               "method", "optimizer", "mustart", "etastart", "devFunOnly", "singular.ok", "use_sparse", "missing",
               "doFit", "discrete", "model", "x", "y", "qr", "projections", "epsilon", "maxit", "keep.data", "robust",
               "score", "trace"}  # fmt: skip
_KEEPING = {"file", "save_pars", "save_model", "silent", "refresh", "rename", "data", "data2", "sample_prior", "empty",
            "file_refit", "file_compress", "save_ranef", "save_mevars", "save_all_pars", "drop_unused_levels",
            "extra_namespace", "open_progress", "prior_PD"}  # fmt: skip
_CODING = {"QR", "mean_PPD", "center", "auto_scale", "noncentered", "center_predictors", "dropna", "se", "loop",
           "decomp", "unused"}  # fmt: skip
HARMLESS = frozenset(_SAMPLING | _OPTIMISING | _KEEPING | _CODING)
"""Arguments that change how a model is fitted, or coded, or how its priors are chosen, not which model it is."""

OTHER_PRIORS = frozenset({"prior_intercept", "prior_aux", "prior_covariance", "prior_smooth", "prior_counts",
                          "prior_phi", "prior_z", "cov.prior", "fixef.prior", "resid.prior"})  # fmt: skip
"""Priors that are not read, which a remark says."""

ADVICE: dict[str, tuple[str, str]] = {
    "subset": ("it leaves out rows, which a spec does not", "leave these rows out of the table"),
    "contrasts": ("a factor has its coding in its own line here", "write `C(f, contr.sum)` in the formula"),
    "categorical": ("which columns are factors is said in the formula", "write `C(x)` in the formula for these"),
    "potentials": ("the density of a spec has no further parts", "leave them out"),
    "select": ("it also shrinks the straight part of each curve, which has a prior of its own here", "leave it out"),
    "vc_formula": ("effects that vary are bars here", "write `(1 | g:h)` in the formula for each"),
    "cov_ranef": ("how units are alike is said in their bar", "write `(1 | gr(animal, cov = A))`"),
    "stanvars": ("a spec has no code of Stan", "leave it out"),
    "cmc": ("how factors are coded without an intercept is not changed by a spec", "leave it out"),
}
"""Of arguments that change the model: why, and what to do instead."""
