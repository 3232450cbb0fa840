"""Signals of the re-identification family: what tells a reader who a client is."""
