"""Sameness: sources that only one document knows, and that are one source over several documents."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from headwater.attribute.draft import Draft
from headwater.unions import joined


def same_sources(drafts: Sequence[Draft]) -> dict[str, str]:
    """The key that stands for each key whose source has others, scope and key in one ("story-1 document:report:a").

    Unnamed people are one in the same role, quoted through the same work or person. Whom a copied paragraph describes
    is one in all of its copies.
    """
    groups: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for draft in drafts:
        for mark, key in _marks(draft):
            groups[draft.scope, *mark].add(f"{draft.scope} {key}")
    pairs = [(min(keys), key) for _, keys in sorted(groups.items()) for key in sorted(keys - {min(keys)})]
    return joined(sorted({key for pair in pairs for key in pair}), pairs)


def _marks(draft: Draft) -> Iterator[tuple[tuple[str, ...], str]]:
    root = draft.chain[0]
    if root.kind == "unnamed_person" and len(draft.chain) > 1 and draft.chain[1].kind in ("document", "named_person"):
        yield ("role", root.role, draft.chain[1].key), root.key
    for who in draft.chain:
        if who.passage:
            yield ("passage", who.passage, who.kind), who.key
