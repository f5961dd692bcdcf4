"""Whether two quantities of one thing can both hold."""

from collections.abc import Sequence
from itertools import combinations

from headwater.compare.numbers.quantities import Quantity
from headwater.records import Relation

ROUNDED = 0.05
"""How far, as a share of it, a rounded number may be from what it was rounded from."""
CONVERTED = 0.03
"""How far, as a share, one measure in two units may be apart: "nine feet" is 2.67 m."""
BESIDE = "counts beside what was named before"
DROPPED = "leaves out the bound of"
ORDER: tuple[Relation, ...] = ("conflict", "compatible", "variant")


def overlap(a: Quantity, b: Quantity) -> bool:
    """Whether some number is what both say; "other" ones count beside the rest and never exclude them."""
    return a.other != b.other or (a.low <= b.high and b.low <= a.high) or _rounded(a, b)


def relate(a: Quantity, b: Quantity) -> tuple[Relation, str]:
    """How two quantities of one thing stand to one another, with a sentence made from the values."""
    if a.other != b.other:
        other, whole = (a, b) if a.other else (b, a)
        return (
            "compatible",
            f"“{other.value}” counts beside what was named before, so it does not contradict {whole.value}.",
        )
    if not overlap(a, b):
        return "conflict", f"{a.value} and {b.value} cannot both hold."
    if a.figure == b.figure and "vague" not in (a.bound, b.bound):
        return _same_figure(a, b)
    if a.bound == b.bound == "":
        return "compatible", f"{a.value} and {b.value} agree when rounded."
    return "compatible", f"{a.value} and {b.value} can both hold."


def relate_all(quantities: Sequence[Quantity]) -> tuple[Relation, str]:
    """The strongest relation among several, and sentences for each that occurs, the strongest first."""
    whys: dict[Relation, list[str]] = {}
    plain = sorted(quantities, key=lambda q: (q.bound == "vague", q.other, q.bound == "", q.value))
    for a, b in combinations(plain, 2):
        relation, why = relate(a, b)
        whys.setdefault(relation, []).append(why)
    found = [r for r in ORDER if r in whys]
    chosen = [why for r in found for why in sorted(whys[r], key=lambda w: DROPPED not in w)[:2]]
    chosen += [why for why in whys.get("compatible", ()) if BESIDE in why][:1]
    return found[0], " ".join(dict.fromkeys(chosen))


def _same_figure(a: Quantity, b: Quantity) -> tuple[Relation, str]:
    """One number with different bounds: one dropped or changed, or turned round; only "about" is a mere variant."""
    upper, lower = {"at most", "less than"}, {"at least", "more than"}
    if (a.bound in upper and b.bound in lower) or (a.bound in lower and b.bound in upper):
        return "compatible", f"{a.value} and {b.value} bound one number from opposite sides."
    bare, bound = (a, b) if not a.bound else (b, a)
    if not bare.bound:
        relation: Relation = "variant" if bound.bound == "about" else "compatible"
        return relation, f"{bare.value} {DROPPED} {bound.value}."
    return "compatible", f"{a.value} and {b.value} bound one number in different ways."


def _rounded(a: Quantity, b: Quantity) -> bool:
    """Whether one is the other, rounded to the figures that it shows (60.8 billion and 61 billion) or converted."""
    if a.bound or b.bound or not a.figure or not b.figure:
        return False
    if a.scale != b.scale:
        return abs(a.figure - b.figure) <= CONVERTED * max(a.figure, b.figure)
    coarse, fine = sorted((a.figure / a.scale, b.figure / b.scale), key=_step, reverse=True)
    return coarse >= 100 and abs(coarse - fine) < min(_step(coarse), ROUNDED * coarse) and _step(coarse) > _step(fine)


def _step(figure: float) -> float:
    """The place of the last figure that is not 0: 10 for 120, a hundred million for 1.2 billion."""
    digits = f"{figure:.15g}"
    if "." in digits:
        return float(10.0 ** -len(digits.split(".")[1]))
    return float(10.0 ** (len(digits) - len(digits.rstrip("0"))))
