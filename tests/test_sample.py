"""The sample report in the repository is what the program draws today."""

from tests.sample import ROOT, sample


def test_the_sample_report_is_up_to_date(monkeypatch):
    """`make sample` draws it again after a change that was meant."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert sample() == (ROOT / "reports" / "sample.html").read_bytes()
