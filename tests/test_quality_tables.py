"""The tables of the quality benchmark."""

from benchmarks.quality.tables import clicks_report


def test_what_one_more_click_does():
    text = clicks_report([{"clicks": [0.5, 0.8, 0.7]}, {"clicks": [0.6, 0.6, 0.6]}])
    assert "by +0.0500 on average" in text
    assert "the mean fall is 0.0250" in text
    assert "somewhere: 0.50." in text


def test_one_click_alone_has_nothing_to_compare():
    assert "no further one" in clicks_report([{"clicks": [0.5]}, {"clicks": [0.7]}])
