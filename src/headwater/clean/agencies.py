"""News and picture agencies, and the words that name them."""

from functools import cache

from headwater.text.pattern import one_of
from headwater.words import rows


@cache
def agencies() -> dict[str, str]:
    """Every name and alias of an agency with the agency's own name; "AP" with "Associated Press"."""
    return {alias: row[0] for row in rows("agencies") for alias in (row[0], *row[1].split("|")) if alias}


@cache
def wires() -> dict[str, str]:
    """The same for the agencies that sell news."""
    pictures = {row[0] for row in rows("agencies") if row[2] == "pictures"}
    return {alias: name for alias, name in agencies().items() if name not in pictures}


@cache
def agency_pattern() -> str:
    """A regular expression for any agency's name, longest first."""
    return _any(agencies())


@cache
def wire_pattern() -> str:
    """A regular expression for the name of any agency that sells news."""
    return _any(wires())


def _any(names: dict[str, str]) -> str:
    return rf"(?<![\w.])(?:{one_of(names)})(?!\w)"
