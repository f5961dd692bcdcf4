"""Regular expressions made of names."""

import re
from collections.abc import Iterable


def one_of(names: Iterable[str]) -> str:
    """A pattern for any of the names as they are written, the longest first, so that none hides a longer one."""
    return "|".join(re.escape(name) for name in sorted(names, key=lambda n: (-len(n), n)))
