"""Every exception a person may meet, as one tree.

ScannerError                 a sentence for people, `hint` is the next step, `exit_code` what the command returns
├─ UsageError                2  an option or a combination that cannot be meant
│  ├─ DifferentOwners        2  exports of two people in one run
│  ├─ OtherResult            2  a sign-off file that belongs to another report
│  ├─ Telling                2  a copy for somebody else would show who is meant
│  ├─ NotWritable            2  the report cannot be put where it was asked for
│  └─ HistoryUnusable        2  what is remembered of earlier scans must not be touched by this version, or without its key
├─ NotKept                   5  a scan or a decision cannot be remembered now; a scan goes on without
└─ NothingRead               3  there was nothing to judge
   ├─ NotFound               3  no such file or folder
   ├─ NotAnArchive           3  the file is not what its name says, or is cut off
   ├─ Encrypted              3  a zip with a password
   ├─ NotAReport             3  no result of this program, or one that was changed
   ├─ NotASignOff            3  no sign-off file of this program, or one that was changed
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


class OtherResult(UsageError):
    """The sign-off file was made from a copy of another report."""


class Telling(UsageError):
    """A copy for somebody else would hold a name, a link, a long number or words of an item."""


class NotWritable(UsageError):
    """What stands in the way of writing: no permission, no room, nobody who reads it."""

    def __init__(self, error: OSError, place: str = "", *, what: str = "report") -> None:
        super().__init__(
            f"The {what} could not be written{place and f' to {place}'} ({error.strerror}).",
            hint="Name a folder with -o that you can write to and that has room.",
        )


class HistoryUnusable(UsageError):
    """The history is there and cannot be used: of a newer version, without its key, damaged."""


class NotKept(ScannerError):
    """The history cannot be read or written now; `reason` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"The history of earlier scans could not be used ({reason}).", hint="`exposure scan --no-history` does without it.")
        self.reason = reason


class NothingRead(ScannerError):
    """No item could be read from any input."""

    exit_code = 3


class NotFound(NothingRead):
    """The path does not exist or cannot be opened."""


class NotAnArchive(NothingRead):
    """The file is no archive, or is damaged beyond its directory."""


class Encrypted(NothingRead):
    """The archive is protected by a password."""


class NotAReport(NothingRead):
    """The file is no result of this program, or is not as it was written."""


class NotASignOff(NothingRead):
    """The file is no sign-off file of this program, or is not as it was saved."""


class UnknownPlatform(NothingRead):
    """No reader recognises what the input holds."""


class Empty(NothingRead):
    """The export was recognised and holds nothing to judge."""
