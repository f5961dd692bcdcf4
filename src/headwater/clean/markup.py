"""What a saved page says of itself in its markup: meta elements and JSON-LD."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree, html


@dataclass(frozen=True, kw_only=True, slots=True)
class Markup:
    """A page's own metadata, unparsed; `None` where it gives none.

    `original` is the address at which, it says, the article stands in the first place: that of the page, or another's.
    """

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    modified: str | None = None
    url: str | None = None
    original: str | None = None


_META = {
    "title": ("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "headline"),
    "outlet": ("og:site_name", "application-name", "dc.publisher", "publisher", "article:publisher"),
    "author": ("author", "parsely-author", "dc.creator", "sailthru.author", "article:author", "byl"),
    "published": (
        "article:published_time",
        "og:published_time",
        "datepublished",
        "date",
        "pubdate",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "parsely-pub-date",
        "sailthru.date",
        "publish-date",
        "publication_date",
    ),
    "modified": (
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "lastmod",
        "last-modified",
        "dcterms.modified",
    ),
    "url": ("og:url",),
}


def markup(page: str) -> Markup:
    """The metadata of a page: JSON-LD first, as it is made for this, then meta elements."""
    try:
        tree = html.fromstring(page.encode("utf-8", "replace"), parser=html.HTMLParser(encoding="utf-8"))
    except (etree.LxmlError, ValueError):
        return Markup()
    linked = _linked(tree)
    meta = _meta(tree)
    canonical = next((e.get("href") for e in tree.iter("link") if (e.get("rel") or "").lower() == "canonical"), None)
    own_title = next((t for e in tree.iter("title") if (t := " ".join((e.text or "").split()))), None)
    return Markup(
        title=linked.get("title") or meta.get("title") or own_title,
        outlet=meta.get("outlet") or linked.get("outlet"),
        author=linked.get("author") or meta.get("author"),
        published=linked.get("published") or meta.get("published"),
        modified=linked.get("modified") or meta.get("modified"),
        url=meta.get("url") or linked.get("url") or canonical,
        original=linked.get("original") or canonical,
    )


def _meta(tree: html.HtmlElement) -> dict[str, str]:
    """The fields that meta elements give; of several names for one field the first in the table wins."""
    given: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").lower()
        if name and (content := " ".join((element.get("content") or "").split())):
            given.setdefault(name, content)
    found: dict[str, str] = {}
    for key, names in _META.items():
        values = [given[n] for n in names if n in given]
        # An address where a name or a date should stand says nothing.
        if value := next((v for v in values if key == "url" or not v.startswith("http")), None):
            found[key] = value
    return found


def _linked(tree: html.HtmlElement) -> dict[str, str]:
    """The fields of the first article that the page's JSON-LD describes."""
    for script in tree.iter("script"):
        if (script.get("type") or "").lower() != "application/ld+json":
            continue
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for node in _nodes(data):
            if any(str(kind).endswith(("Article", "BlogPosting", "Report")) for kind in _listed(node.get("@type"))):
                return {key: value for key, value in _fields(node).items() if value}
    return {}


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """The objects of JSON-LD, those in lists and graphs included."""
    for node in _listed(data):
        if isinstance(node, dict):
            yield node
            yield from _nodes(node.get("@graph", []))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _fields(node: dict[str, Any]) -> dict[str, str]:
    return {
        "title": _text(node.get("headline")) or _text(node.get("name")),
        "outlet": _name(node.get("publisher")),
        "author": _name(node.get("author")),
        "published": _text(node.get("datePublished")),
        "modified": _text(node.get("dateModified")),
        "url": _text(node.get("url")) or _text(node.get("mainEntityOfPage")),
        "original": _text(node.get("isBasedOn")),
    }


def _text(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _name(value: Any) -> str:
    names = (_text(v.get("name")) if isinstance(v, dict) else _text(v) for v in _listed(value))
    return ", ".join(dict.fromkeys(n for n in names if n and not n.startswith("http")))
