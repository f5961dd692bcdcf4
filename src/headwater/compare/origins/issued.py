"""Issued: documents that a body has made, by their own names."""

import re
from collections.abc import Iterable, Iterator

from headwater.compare.origins.voices import Index, among, plain
from headwater.records import Source

# Through whom a document only came: "records obtained by the Courier".
PASSED = r"(?<!obtained )(?<!seen )(?<!viewed )(?<!reviewed )(?<!used )(?<!cited )(?<!quoted )"


def issued(every: Iterable[Source], index: Index) -> Iterator[tuple[str, str]]:
    """Pairs of a document and the body whose it is: "findings of the Harbour Board", "a Harbour Board report".

    Of several bodies that a name holds the one with the longest name counts.
    """
    for d in every:
        if d.kind == "document":
            owners = [b for b in among(index, [d.name]) if _owns(plain(b.name), d.name)]
            if owners:
                yield d.id, max(owners, key=lambda b: (len(plain(b.name)), b.id)).id


def _owns(body: str, document: str) -> bool:
    name = re.escape(body)
    by = rf"{PASSED}\b(?:of|by|from)(?: [Tt]he)? {name}$"
    return re.search(rf"{by}|^(?:[Aa]n? |[Tt]he )?{name}(?:[’']s?)?(?: [a-z-]+)+$", document) is not None
