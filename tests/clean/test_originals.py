"""What pages say of where their articles stand in the first place."""

import pytest

import headwater
from headwater import Document

RISES = "".join(
    f"<p>The river rose by {n} metres and the council of Asten closed bridge {n} at once.</p>" for n in range(9)
)


def page(name: str, outlet: str, head: str) -> Document:
    own = (
        f'<meta property="og:site_name" content="{outlet}"><meta property="og:url" content="https://{name}.example/r">'
    )
    html = f"<html><head>{own}{head}</head><body><article><h1>River rises</h1>{RISES}</article></body></html>"
    return Document(id=name, html=html, text="")


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ('<link rel="canonical" href="https://www.post.example/r">', "Asten Post"),
        ('<link rel="canonical" href="https://gone.example/r">', "gone.example"),
        ('<link rel="canonical" href="https://www.echo.example/r">', None),
        ('<link rel="canonical" href="/r">', None),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "isBasedOn": "https://post.example/r"}</script>',
            "Asten Post",
        ),
    ],
)
def test_a_page_credits_whom_it_names_as_the_original(head: str, outlet: str | None) -> None:
    pile = [page("post", "Asten Post", ""), page("echo", "Vale Echo", head)]
    found = headwater.trace(pile, until="derive")
    agency = found.article["echo"].agency
    assert (agency.value if agency else None) == outlet
    (link,) = found.derivations
    assert (link.kind == "reprint" and link.direction == "b_to_a") == (outlet == "Asten Post")
