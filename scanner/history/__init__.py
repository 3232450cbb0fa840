"""What is remembered from one scan to the next, on this machine and nowhere else.

`History.open` finds or makes it, `History.visit` starts a scan against it, `Visit.fill` writes into a result what
changed, `Visit.keep` remembers the scan, `History.decide` a decision; `only_new` narrows a result to what changed. It
holds keyed fingerprints, numbers and sealed facts: no text of an item and no name of a roster. Rules: docs/history.md.
"""

from scanner.history.addresses import Addresses
from scanner.history.folder import data_folder, forget, kept
from scanner.history.store import History
from scanner.history.visit import SETTLED, Owned, Visit, only_new

__all__ = ["SETTLED", "Addresses", "History", "Owned", "Visit", "data_folder", "forget", "kept", "only_new"]
