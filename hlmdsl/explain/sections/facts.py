"""In: a schema, perhaps with data. Out: the lines under an explanation's title: formula, reading point, rows.

Not decided here: anything about single coefficients.
"""

from __future__ import annotations

from collections.abc import Sequence

from hlmdsl.design.coded import Category, CodedEquation
from hlmdsl.design.design import Design, Schema
from hlmdsl.explain import numbers
from hlmdsl.explain.readings.axes import axes_of
from hlmdsl.explain.readings.predictor_columns import columns_of_equation
from hlmdsl.explain.readings.weights import Entries, entries, functions_of
from hlmdsl.explain.say.of_units import facts_of_units
from hlmdsl.explain.say.predictor import offset_zeros
from hlmdsl.explain.say.units import average_unit, many_of_grouping, per_exposure, units_of
from hlmdsl.explain.say.wording import Words
from hlmdsl.explain.sections.cutpoints import level_counts
from hlmdsl.explain.sections.estimand_section import read_at_zero
from hlmdsl.explain.sections.shares import facts_of_shares
from hlmdsl.model.estimand_tree import predictors
from hlmdsl.model.model import FamilyArgument, ResponseLevels
from hlmdsl.model.naming import label, shown
from hlmdsl.model.terms import Equation, Grouping, TermSet
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import quoted_level

MOST_LEVELS = 10
"""For the levels of a response, whose rows are counted."""


def formula(schema: Schema) -> str:
    """`log(projection_sq) ~ Normal(mu, sigma)`"""
    response = schema.model.response
    levels = _levels(response.levels) if response.levels is not None else ""
    if response.parts and response.levels is not None:
        parts = ", ".join(shown(c.name) for c in response.parts)
        levels = f" = ({parts}) reference {quoted_level(response.levels.reference)}"
    weights = f" weights {response.weights.column}" if response.weights is not None else ""
    censored = f" censored by {response.censoring.column}" if response.censoring is not None else ""
    beside = f" exposure {response.exposure.column}" if response.exposure is not None else ""
    beside += f" measured with sd {response.measured.column}" if response.measured is not None else ""
    truncated = f" {response.truncation.written}" if response.truncation is not None else ""
    family, given = response.family, [a for a in schema.model.arguments if not a.after]
    if family.uncurved is not None:
        family, given = family.uncurved, [a for a in given if a.parameter is None or not a.parameter.in_curve]
    arguments = [_argument(a) for a in given]
    if response.family.uncurved is not None:
        arguments.insert(0, family.main.name)
    arguments += family.chosen
    return f"{response.written}{levels} ~ {family.written(arguments)}{beside}{weights}{censored}{truncated}"


def _levels(levels: ResponseLevels) -> str:
    """As a spec would write them."""
    if levels.ordered:
        return f" ordered {{ {' < '.join(map(quoted_level, levels.declared))} }}"
    return f" {{ {', '.join(map(quoted_level, levels.declared))} }} reference {quoted_level(levels.reference)}"


def _argument(argument: FamilyArgument) -> str:
    match argument.source:
        case Covariate(column=column):
            return f"{argument.name} = {column}"
        case float() | int():
            return f"{argument.name} = {argument.source:g}"
    return argument.name


def written_equation(equation: Equation) -> str:
    """`logit(p) = 1 + period + (1 | herd)`, expanded."""
    left = equation.parameter if equation.link.name == "identity" else f"{equation.link.name}({equation.parameter})"
    has_one = equation.effects.intercept or bool(equation.cutpoints) or equation.is_anchored
    parts = [_terms(equation.effects, has_one), *(f"offset({o.shown})" for o in equation.offsets)]
    for varying in equation.varying:
        for bar in varying.bars:
            inside = _terms(bar.within, bar.within.intercept)
            by = f" by {':'.join(shown(f.name) for f in bar.by)}" if bar.by else ""
            parts.append(f"({inside} {'||' if bar.independent else '|'} {_group(varying.grouping)}{by})")
    return f"{left} = {' + '.join(parts)}"


def _group(grouping: Grouping) -> str:
    """As written right of a bar: with its weights, if it has any."""
    weights = [shown(w.name) for w in grouping.by_member.values() if w is not None]
    return f"{grouping.shown[:-1]}, weights = ({', '.join(weights)}))" if weights else grouping.shown


def _terms(terms: TermSet, has_one: bool) -> str:
    return " + ".join(["1" if has_one else "0", *(t.shown for t in terms.terms)])


def facts(words: Words, design: Design | None) -> tuple[str, ...]:
    """Lines to know before reading on."""
    schema = words.schema
    curve = schema.model.response.family.curve
    told = [*_counted(schema, design), *((curve.written,) if curve is not None else ())]
    told += [*(written_equation(e.equation) for e in schema.equations if e.is_first)]
    if schema.residual is not None:
        told.append(f"correlation {schema.residual.residual.spelled}")
    read_at = _read_at(words, schema.main)
    if read_at:
        told.append(f"read at: {read_at}")
    told += [working] if (working := schema.model.response.family.working) else []
    told += _weights(schema, design) + _censoring(schema, design) + _truncation(schema)
    told += _known_of_rows(schema) + facts_of_units(schema) + _of_one_column(schema)
    if design is not None:
        told += rows_of(schema, design)
        told += read_at_zero(design)
    return tuple(told)


def _of_one_column(schema: Schema) -> list[str]:
    """Predictors of one equation that are the same column under several names, perhaps once as a factor."""
    told: dict[str, None] = {}
    for equation in schema.model.equations:
        by_column: dict[str, list[str]] = {}
        for variable in predictors(equation).values():
            if not (isinstance(variable, Covariate) and variable.of_units is not None):
                by_column.setdefault(variable.column, []).append(shown(variable.name))
        for column, names in by_column.items():
            if len(names) > 1:
                told[
                    f"{numbers.join(names)} are the same column, {shown(column)}: an effect of one is said with the "
                    f"other{'s' if len(names) > 2 else ''} held fixed, and no row has one without the other"
                ] = None
    return list(told)


def _read_at(words: Words, equation: CodedEquation) -> str:
    """The values of predictors that a line does not name: `block b1, direction orthogonal, the average participant`."""
    columns = columns_of_equation(words.schema, words.schema.with_raised(equation))
    functions = functions_of(columns)
    told = []
    for name, axis in axes_of(columns).items():
        own = entries(axis, axis.origin)
        if name not in columns.factors:
            told.append(words.zero(name, own, functions[name]).removeprefix("at "))
        elif len(own) == 1:
            told.append(f"{name} {own[0][0]}")
        else:
            told.append(_mean_over(name, own))
    told += offset_zeros(equation)
    if equation.varying:
        told.append(f"the average {average_unit(equation)}")
    return ("; " if any("," in t or "(" in t for t in told) else ", ").join(told)


def _mean_over(factor: str, own: Entries) -> str:
    """`the mean over phase (pre, post and fup)`"""
    levels = numbers.join([str(p) for p, _ in own])
    unequal = "" if len({w for _, w in own}) == 1 else ", with unequal weights"
    return f"the mean over {factor} ({levels}{unequal})" if len(own) <= 6 else f"the mean over all of {factor}{unequal}"


def _counted(schema: Schema, design: Design | None) -> list[str]:
    """Of a response with levels, which of them the main parameter is of, and with data how many rows have it."""
    response = schema.model.response
    if response.levels is None:
        return []
    if response.levels.ordered:
        return _in_order(schema, response.levels, design)
    if schema.main.category is not None:
        return _in_no_order(schema, schema.main.category, response.family.main.name, design)
    reference, other = map(label, response.levels.coded)
    parameter, centre = response.family.main.name, response.family.words.centre
    told = f"{parameter} is the {centre} of {response.event(response.thing)}, as against {reference}"
    if design is None:
        return [told]
    return [f"{told}; {int(design.observed.value.sum()):,} of {design.rows.n:,} rows are {other}"]


def _in_order(schema: Schema, levels: ResponseLevels, design: Design | None) -> list[str]:
    """The meaning of the predictor's `1`, how many rows each level has, and what depends on priors for lack of rows."""
    main = schema.main
    names = [e.name for e in main.cutpoints]
    ends = names[0] if len(names) == 1 else f"{names[0]} to {names[-1]}"
    between = "the cutpoint between the levels" if len(names) == 1 else "the cutpoints between the levels"
    whose = [main.equation.parameter, *(e.equation.parameter for e in schema.equations if e.cutpoint and e.is_first)]
    told = [f"the 1 of {' and of '.join(whose)} is {between}, {ends}"]
    for own in (e.equation for e in schema.equations if e.equation.is_anchored and e.cutpoint is None):
        left = f"{own.link.name}({own.parameter})"
        told.append(f"the 1 of {left} is fixed at 0: {own.parameter} is 1 when its effects and deviations are zero")
    if design is None:
        return told
    counts, shown = level_counts(design), list(map(label, levels.declared))
    cutpoints = schema.model.response.family.cutpoints
    told.append(_rows_of_each(shown, counts))
    if cutpoints is None or cutpoints.in_order:
        return [*told, *_without_rows(names, shown, counts)]
    return [*told, *_one_sided(names, cutpoints.parted(design.observed.value, len(shown)))]


def _trials(schema: Schema) -> Covariate | float | None:
    source = next((a.source for a in schema.model.arguments if a.is_trials), None)
    assert not isinstance(source, Equation)
    return source


def _said(trials: Covariate | float | None) -> str:
    return f"`{trials.name}`" if isinstance(trials, Covariate) else "n" if trials is None else f"{trials:g}"


def _counts_of_each(design: Design, levels: Sequence[str], counts: Sequence[int]) -> str:
    """`the 60 rows count 912: 200 red and 712 green`"""
    each = [f"{n:,} {level}" for n, level in zip(counts, levels, strict=True) if n]
    if len(each) > MOST_LEVELS:
        each = [*each[: MOST_LEVELS - 1], f"the others of {len(each) - MOST_LEVELS + 1} further categories"]
    return f"the {_rows(design.rows.n)} count {sum(counts):,}: {numbers.join(each)}"


def _in_no_order(schema: Schema, category: Category, parameter: str, design: Design | None) -> list[str]:
    """What is predicted of each level, how many rows it has, and which have none."""
    others, reference = category.labels, category.reference
    one = others[0] if len(others) == 1 else "each other level"
    are = "its predictor is" if len(others) == 1 else "its predictors are"
    response = schema.model.response
    if response.family.is_of_shares:
        return facts_of_shares(response, category, parameter, design)
    what = response.family.main.meaning.replace("the n", f"the {_said(_trials(schema))} trials")
    told = [f"{parameter} is {what}; {are} the log odds of {one} against {reference}"]
    if design is None:
        return told
    shown, counts = [reference, *others], level_counts(design)
    told.append(_counts_of_each(design, shown, counts) if response.parts else _rows_of_each(shown, counts))
    none = [level for level, n in zip(shown, counts, strict=True) if not n]
    if none:
        if not counts[0]:
            rests = "how high all log odds are"
        elif len(none) == 1:
            rests = "how low its log odds are"
        else:
            rests = "how low their log odds are"
        no = "nothing" if response.parts else "no row"
        told.append(f"{no} is {numbers.join(none, ' or ')}: {rests}, priors decide")
    return told


def _rows_of_each(levels: Sequence[str], counts: Sequence[int]) -> str:
    """`of 72 rows 5 are low and 67 are high`"""
    each = [f"{n:,} {'is' if n == 1 else 'are'} {level}" for n, level in zip(counts, levels, strict=True) if n]
    if len(each) > MOST_LEVELS:
        each = [*each[: MOST_LEVELS - 1], f"{len(each) - MOST_LEVELS + 1} further levels have the others"]
    return f"of {sum(counts):,} rows {numbers.join(each)}"


def _without_rows(names: Sequence[str], levels: Sequence[str], counts: Sequence[int]) -> list[str]:
    """On levels without rows: the cutpoints next to them, which the rows push to infinity, or together. Priors
    determine how far; how near together depends on the rows: the gap is as small under a flat prior.
    """
    there = [k for k, n in enumerate(counts) if n]
    if not there:
        return []
    first, last = there[0], there[-1]
    told = []
    for own, beside, how in ((levels[:first], names[:first], "low"), (levels[last + 1 :], names[last:], "high")):
        if own:
            are, priors = ("is", "its prior decides") if len(beside) == 1 else ("are", "their priors decide")
            these, those = numbers.join(list(own), " or "), numbers.join(list(beside))
            told.append(f"no row is {these}: how {how} {those} {are}, {priors}")
    between = (k for k in range(first, last) if not counts[k])
    told += [f"no row is {levels[k]}: the rows draw {names[k - 1]} and {names[k]} together" for k in between]
    return told


def _one_sided(names: Sequence[str], sides: Sequence[tuple[int, int]]) -> list[str]:
    """Cutpoints in no order that have rows on one side only, or on none."""
    told = []
    pairs = [(name, bool(low), bool(high)) for name, (low, high) in zip(names, sides, strict=True)]
    for how, seen in (("low", (False, True)), ("high", (True, False))):
        own = [name for name, *there in pairs if tuple(there) == seen]
        if own:
            they, priors = ("it is", "its prior decides") if len(own) == 1 else ("they are", "their priors decide")
            told.append(f"no row is on the {how} side of {numbers.join(own, ' or ')}: how {how} {they}, {priors}")
    nothing = [name for name, *there in pairs if not any(there)]
    if nothing:
        told.append(f"no row is on either side of {numbers.join(nothing, ' or ')}: priors alone decide where that is")
    return told


def _weights(schema: Schema, design: Design | None) -> list[str]:
    """What a weight is, and with data how large they are."""
    weights = schema.model.response.weights
    if weights is None:
        return []
    told = f"each row's likelihood is raised to the power of `{weights.column}`, its weight: 2 counts a row twice"
    if design is None or design.observed.weights is None:
        return [told]
    each = design.observed.weights
    low, high, total = (numbers.number(float(w), 6) for w in (each.min(), each.max(), each.sum()))
    return [f"{told}; here from {low} to {high}, {total} in all"]


_KNOWN = {
    "left": "are only known to be at most their value",
    "right": "are only known to be above their value",
    "interval": "are only known to be between two values",
}


def _censoring(schema: Schema, design: Design | None) -> list[str]:
    """How many rows are censored, and what the parameters are of."""
    response = schema.model.response
    if response.censoring is None:
        return []
    told = f"`{response.censoring.column}` shows which rows are censored"
    of = f"; the parameters are those of {response.column} itself, before censoring"
    if design is None or design.observed.censoring is None:
        return [told + of]
    counts = {kind: n for kind, n in design.observed.censoring.counts.items() if kind in _KNOWN}
    each = [f"{n:,} {_KNOWN[kind]}" for kind, n in counts.items()]
    here = f": of {design.rows.n:,}, {numbers.join(each)}" if each else ": none here"
    defaults = any(r.is_default for rs in design.priors.values() for r in rs)
    note = ["default priors take the values of censored rows as they are"] if each and defaults else []
    return [told + here + of, *note]


def _known_of_rows(schema: Schema) -> list[str]:
    """What the parameters refer to if rows have an exposure, or a known error."""
    response, told = schema.model.response, []
    if response.exposure is not None:
        first, *rest = response.family.parameters
        also = f", and {rest[0].name} with it" if rest else ""
        times = f"a row has `{response.exposure.name}` times as much"
        told.append(f"{first.name} is {per_exposure(response.exposure)}; {times}{also}")
    if response.measured is not None:
        column = response.measured.name
        before = "" if response.truncation is None else ", before truncation,"
        told.append(
            f"a row's variance{before} is sigma² + {column}²: sigma is what measurement errors leave of the spread"
        )
    return told


def _truncation(schema: Schema) -> list[str]:
    """Which responses have rows, and what the parameters and the mean are of."""
    response = schema.model.response
    if response.truncation is None:
        return []
    lower, upper = (f"{b:g}" if isinstance(b, float) else b.name for b in response.truncation.bounds)
    ends = f"up to {upper}" if lower == "-inf" else f"from {lower} on" if upper == "inf" else f"from {lower} to {upper}"
    has_moments = response.family.moments is not None
    what = "means, draws and R² are" if has_moments else "means and draws are"
    there = "no shares of variance between units" if has_moments else "neither shares of variance nor R²"
    return [
        f"there are rows only of responses {ends}: the parameters are those of all responses, also of those without "
        f"rows, and {what} those within the bounds; of these there are {there}"
    ]


def _rows(n: int) -> str:
    return f"{n:,} row{'s' * (n != 1)}"


def rows_of(schema: Schema, design: Design) -> list[str]:
    """How many rows and units there are, and how many rows of the table are not among them."""
    counts = [f"{design.rows.n:,} rows of {design.table_name}"]
    seen: set[str] = set()
    for equation in schema.equations:
        for varying in equation.varying:
            name = varying.grouping.name
            if name not in seen:
                counts.append(f"{len(design.groupings[name].labels):,} {units_of(varying)}")
                seen.add(name)
    if schema.residual is not None and schema.residual.group not in seen:
        own = schema.residual.residual.grouping
        counts.append(f"{len(design.groupings[own.name].labels):,} {many_of_grouping(own)}")
    told = [", ".join(counts)]
    if design.rows_dropped:
        by_column = ", ".join(f"{column}: {n:,}" for column, n in design.dropped.items() if n)
        told.append(f"{_rows(design.rows_dropped)} dropped for missing values ({by_column})")
    if design.observed.rows_of_weight_zero:
        told.append(f"{_rows(design.observed.rows_of_weight_zero)} left out for a weight of 0")
    return told


def inferred(schema: Schema) -> tuple[str, ...]:
    """What the spec left to the data or to a rule."""
    told = []
    response = schema.model.response
    if response.levels is not None and response.levels.reference_inferred and not response.levels.ordered:
        what = "column" if response.parts else "level"
        told.append(f"reference of {response.column}: {response.levels.reference}, the first {what}")
    for factor in schema.factors.values():
        if factor.levels_inferred:
            levels = ", ".join(factor.levels[:10])
            more = f" and {len(factor.levels) - 10:,} more" if len(factor.levels) > 10 else ""
            told.append(f"levels of {factor.name}, from the data: {levels}{more}")
        if factor.reference_inferred:
            told.append(f"reference of {factor.name}: {factor.levels[factor.reference]}, the first level")
    for covariate in schema.covariates.values():
        if covariate.covariate.center == "mean":
            told.append(f"centre of {covariate.name}, its mean in the data: {numbers.number(covariate.center, 6)}")
        if covariate.covariate.scale == "sd":
            told.append(f"scale of {covariate.name}, its sd in the data: {numbers.number(covariate.scale, 6)}")
    return tuple(told)
