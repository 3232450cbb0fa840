"""The invented results as fixtures."""

import pytest

from tests.report import factory as results


@pytest.fixture(scope="session")
def factory():
    return results


@pytest.fixture(params=["realistic", "rescan", "empty", "hostile"])
def result(request):
    return getattr(results, request.param)()
