"""The invented results, once as a module and once as written reports."""

import importlib.util
import sys
from pathlib import Path

import pytest


def load(name, path):
    """A module by its path: tests are no package, so that each file can be run alone."""
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, path)
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@pytest.fixture(scope="session")
def factory():
    return load("report_factory", Path(__file__).with_name("factory.py"))


@pytest.fixture(params=["realistic", "rescan", "empty", "hostile"])
def result(request, factory):
    return getattr(factory, request.param)()
