"""The article in a saved page."""

from headwater.clean import clean
from headwater.read.page import visible
from headwater.records import Document

PAGE = """<!doctype html><html><head><title>Harbour bridge closed after crack is found - The Gazette</title>
<meta property="og:title" content="Harbour bridge closed after crack is found"></head><body>
<nav><ul><li><a href="/">Front</a></li><li><a href="/sport">Rowing</a></li></ul></nav>
<article><h1>Harbour bridge closed after crack is found</h1>
<figure><img src="x.jpg"><figcaption>The bridge in Eastport. (Bo Ek/Reuters)</figcaption></figure>
<p>The harbour bridge in Eastport was closed on Thursday after inspectors found a crack of <b>two metres</b>.</p>
<p>&ldquo;We could not take the risk,&rdquo; Mayor Carla Diaz told reporters, adding that it would take three weeks.</p>
<h2>A long history of trouble</h2>
<p>The bridge, opened in 1961, carries some 40,000 cars a day. It was last repaired in 2009, engineers said.</p>
<p>Ferries will run every ten minutes from Friday. Freight trains are not affected by the closure at all.</p>
</article><aside><h3>Other things</h3><ul><li><a href="/1">Ten recipes for the summer that you will love</a></li></ul>
</aside></body></html>"""


def test_offsets_of_the_article_are_those_of_the_visible_text() -> None:
    text = visible(PAGE)
    (found,) = clean([Document(id="x", text=text, html=PAGE)])
    kept = "\n".join(text[r.start : r.end] for r in found.kept).split("\n")
    assert kept[0] == "Harbour bridge closed after crack is found"
    assert [line.split()[0] for line in kept[1:]] == ["The", "“We", "The", "Ferries"]
    why = {text[b.range.start : b.range.end]: b.why for b in found.boilerplate}
    assert why["A long history of trouble"] == "subhead"
    assert (why["The bridge in Eastport."], why["(Bo Ek/Reuters)"]) == ("caption", "credit")
    assert "Ten recipes for the summer that you will love" in why
    assert found.title is not None
    assert (found.title.value, found.title.read_from) == (kept[0], "markup")
    assert found.headline is not None


def test_a_page_in_which_no_article_is_found_is_judged_by_its_lines() -> None:
    page = "<html><body><div>Skip to content</div><p>The bridge was closed, the city said.</p></body></html>"
    (found,) = clean([Document(id="x", text=visible(page), html=page)])
    assert [found.text[r.start : r.end] for r in found.kept] == ["The bridge was closed, the city said."]
