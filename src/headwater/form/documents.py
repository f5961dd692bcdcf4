"""A document and its article as plain values."""

from typing import Any

from headwater.records import Article, Known

DETAILS = ("title", "outlet", "agency", "byline", "published", "modified", "language")


def document(article: Article, *, text: bool = False) -> dict[str, Any]:
    """One entry of `documents`: what is known, where each detail was read, and what was kept and left out."""
    known = {name: getattr(article, name) for name in DETAILS}
    return {
        "id": article.id,
        "path": article.document.path,
        "url": article.document.url,
        **{name: detail.value if detail else None for name, detail in known.items()},
        "length": len(article.text),
        "article": [list(r) for r in article.kept],
        "boilerplate": [{"range": list(b.range), "why": b.why} for b in article.boilerplate],
        "read_from": {name: _origin(detail) for name, detail in known.items() if detail},
        **({"captured": article.document.captured} if article.document.captured else {}),
        **({} if article.measured else {"not_measured": ["attributions"]}),
        **({"text": article.text} if text else {}),
    }


def _origin(detail: Known) -> dict[str, Any]:
    return {"read_from": detail.read_from, "range": list(detail.evidence.range) if detail.evidence else None}
