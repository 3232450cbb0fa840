"""Every exception a person may meet, as one tree.

ScannerError                 a sentence for people, `hint` is the next step, `exit_code` what the command returns
├─ UsageError                2  an option or a combination that cannot be meant
│  ├─ DifferentOwners        2  exports of two people in one run
│  └─ NotWritable            2  the report cannot be put where it was asked for
└─ NothingRead               3  there was nothing to judge
   ├─ NotFound               3  no such file or folder
   ├─ NotAnArchive           3  the file is not what its name says, or is cut off
   ├─ Encrypted              3  a zip with a password
   ├─ UnknownPlatform        3  no reader recognises the content
   └─ Empty                  3  a known export without a single item

Messages never hold the text of an item or a name from a roster. A single bad record is no exception: readers
yield it as `model.Skipped`, and the run ends with exit code 4 and says so in the report.
"""

from __future__ import annotations


class ScannerError(Exception):
    """Base class. `str(error)` is one sentence; `hint` says what to do next."""

    exit_code = 5

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class UsageError(ScannerError):
    """The command line asks for something that cannot be meant."""

    exit_code = 2


class DifferentOwners(UsageError):
    """Exports of different people were given for one report."""


class NotWritable(UsageError):
    """What stands in the way of writing: no permission, no room, nobody who reads it."""

    def __init__(self, error: OSError, place: str = "") -> None:
        super().__init__(
            f"The report could not be written{place and f' to {place}'} ({error.strerror}).",
            hint="Name a folder with -o that you can write to and that has room.",
        )


class NothingRead(ScannerError):
    """No item could be read from any input."""

    exit_code = 3


class NotFound(NothingRead):
    """The path does not exist or cannot be opened."""


class NotAnArchive(NothingRead):
    """The file is no archive, or is damaged beyond its directory."""


class Encrypted(NothingRead):
    """The archive is protected by a password."""


class UnknownPlatform(NothingRead):
    """No reader recognises what the input holds."""


class Empty(NothingRead):
    """The export was recognised and holds nothing to judge."""
