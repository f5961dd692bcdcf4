from headwater.records import Article, Document, Evidence, Known, Range


def test_the_body_is_what_is_kept_less_the_headline() -> None:
    text = "Bridge closed\n\nThe bridge is closed.\nMenu\nIt opens in May."
    title = Known(value="Bridge closed", read_from="text", evidence=Evidence(document="a.txt", range=Range(0, 13)))
    article = Article(document=Document(id="a.txt", text=text), kept=(Range(0, 36), Range(42, len(text))), title=title)
    assert " ".join(text[r.start : r.end] for r in article.body).split() == [
        "The",
        "bridge",
        "is",
        "closed.",
        "It",
        "opens",
        "in",
        "May.",
    ]


def test_a_title_that_came_with_the_document_leaves_the_body_whole() -> None:
    article = Article(
        document=Document(id="a.txt", text="Bridge closed"),
        kept=(Range(0, 13),),
        title=Known(value="Bridge closed", read_from="given"),
    )
    assert article.headline is None
    assert article.body == (Range(0, 13),)
