"""Collected only where somebody asks for it: these tests start databases and take minutes."""

import os

collect_ignore_glob = [] if os.environ.get("TEST_SERVERS") else ["test_*.py"]
