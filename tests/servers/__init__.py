"""Real servers on this computer, started and ended by the tests themselves: `make test-servers`."""
