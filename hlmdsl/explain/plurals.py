"""In: the word for one unit. Out: its plural, by the rules of English.

A spec may give the plural itself (`group child "child" plural "children"`).
Not decided here: which words are counted. A library of English would take four times as long to load as a check
takes.
"""

from __future__ import annotations

import re

_SAME = frozenset({
    "sheep", "deer", "fish", "salmon", "trout", "cod", "moose", "elk", "bison", "swine", "series", "species",
    "aircraft", "spacecraft", "offspring", "means", "data", "headquarters", "crossroads", "chassis", "corps", "news",
})  # fmt: skip
"""Words that are the same in the plural, or already plural."""

_OTHER = {
    "child": "children", "person": "people", "man": "men", "woman": "women", "mouse": "mice", "louse": "lice",
    "ox": "oxen", "foot": "feet", "tooth": "teeth", "goose": "geese", "quiz": "quizzes", "lens": "lenses",
    "calf": "calves", "half": "halves", "hoof": "hooves", "knife": "knives", "leaf": "leaves", "life": "lives",
    "loaf": "loaves", "shelf": "shelves", "thief": "thieves", "wife": "wives", "wolf": "wolves", "elf": "elves",
    "hero": "heroes", "potato": "potatoes", "tomato": "tomatoes", "mosquito": "mosquitoes", "buffalo": "buffaloes",
    "axis": "axes", "testis": "testes", "criterion": "criteria", "phenomenon": "phenomena", "taxon": "taxa",
    "datum": "data", "stratum": "strata", "bacterium": "bacteria", "medium": "media", "ovum": "ova",
    "spectrum": "spectra", "quantum": "quanta", "stimulus": "stimuli", "nucleus": "nuclei", "locus": "loci",
    "focus": "foci", "fungus": "fungi", "radius": "radii", "alumnus": "alumni", "larva": "larvae", "alga": "algae",
    "vertebra": "vertebrae", "antenna": "antennae", "alumna": "alumnae", "genus": "genera", "matrix": "matrices",
    "vertex": "vertices", "appendix": "appendices",
}  # fmt: skip
_ARE_PLURAL = frozenset(_OTHER.values())
_ENDINGS = ("child", "person", "mouse", "goose", "foot", "tooth", "wife", "wolf", "leaf", "calf")
"""As in `schoolchild`."""

_HUMAN = frozenset(["human", "german", "roman", "norman", "talisman", "shaman", "ottoman", "caiman"])
"""Words in -man that no man is in."""

_OF = re.compile(r" (?:of|in|at|on|by|per|from|to|for|with|within|under|born|without) |-(?:by|in|of|at|on|to)-")
"""What follows the noun that is counted: `class in school`, `site-by-year`."""

_LAST = re.compile(r"^(.*[^A-Za-zÀ-ɏ])?([A-Za-zÀ-ɏ]+)$", re.DOTALL)
_IN_BRACKETS = re.compile(r" ?[(\[].*", re.DOTALL)


def plural(noun: str) -> str:
    """More than one of them: `children`, `classes in school`, `patient ids`, `men (all)`."""
    rest = _OF.search(noun) or _IN_BRACKETS.search(noun)
    if rest is not None and rest.start():
        return plural(noun[: rest.start()]) + noun[rest.start() :]
    found = _LAST.match(noun)
    if found is None:  # `plot 2`, or letters that these rules are not about
        return noun
    return f"{found[1] or ''}{_in_case(found[2])}"


def _in_case(word: str) -> str:
    """`Child` is `Children`, `PERSON` is `PEOPLE`, and `ID` is `IDs`."""
    if word.isupper() and len(word) > 3:
        return _of_word(word.lower()).upper()
    if word.isupper():
        return f"{word}s"
    many = _of_word(word.lower())
    return word + many[len(word) :] if many.startswith(word.lower()) else word[0] + many[1:]


def _of_word(word: str) -> str:
    if word in _SAME or word in _ARE_PLURAL or (re.search(r"[^suiao]s$", word) and word not in _OTHER):
        return word
    if word in _OTHER:
        return _OTHER[word]
    if ending := next((e for e in _ENDINGS if word.endswith(e)), None):
        return word.removesuffix(ending) + _OTHER[ending]
    if word.endswith("man") and word not in _HUMAN:
        return word[:-2] + "en"
    if re.search(r"[^aeiou]y$|quy$", word):
        return word[:-1] + "ies"
    if word.endswith("sis"):
        return word[:-2] + "es"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")
