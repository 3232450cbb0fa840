"""Signals of the boundary family: where the client relationship meets another one."""

from scanner.signals.boundary._telling import spoken_by_worker, tied

__all__ = ["spoken_by_worker", "tied"]
