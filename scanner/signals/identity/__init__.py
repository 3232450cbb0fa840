"""Signals of the re-identification family: what tells a reader who a client is."""

from scanner.signals.identity._beside import spoken_by_worker, tied

__all__ = ["spoken_by_worker", "tied"]
