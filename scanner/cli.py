"""The command line: options in, one call, one line out. No judgement lives here."""

from __future__ import annotations

import contextlib
import os
import re
import sys
import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, BinaryIO

import click

from scanner.errors import ScannerError, UsageError

FORMATS = ("html", "json", "csv", "sarif", "profile.jsonl")
LINES = "items.profile.jsonl"
KINDS_TO_SKIP = ("messages", "comments", "replies", "reposts", "reviews", "photos", "stories", "events", "polls", "bios")


class Failure(click.ClickException):
    """A clear sentence, the next step, the right exit code."""

    def __init__(self, error: ScannerError) -> None:
        super().__init__(str(error))
        self.exit_code: int = error.exit_code  # type: ignore[misc]  # click reads it from the instance
        self.hint = error.hint

    def show(self, file: Any = None) -> None:  # noqa: ARG002  # click's signature
        click.echo(f"exposure: {self.message}", err=True)
        if self.hint:
            click.echo(f"  Next: {self.hint}", err=True)


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """Turn our own errors into sentences, and any other into one that holds no content."""
    try:
        yield
    except ScannerError as err:
        raise Failure(err) from None
    except (click.ClickException, click.exceptions.Exit, click.Abort):
        raise
    except KeyboardInterrupt:
        raise Failure(_Stopped("Stopped before anything was written.")) from None
    except Exception as err:  # noqa: BLE001  # the last net: nobody should meet a traceback with their posts in it
        # the message of a foreign exception may quote what it was reading: only its type and place are told
        frames = []
        trace = err.__traceback__
        while trace is not None:
            frames.append(f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
            trace = trace.tb_next
        internal = ScannerError(
            f"Something went wrong inside the program ({type(err).__name__} at {frames[-1]}). Nothing was changed.",
            hint="Please report this line; it holds nothing from your archive.",
        )
        raise Failure(internal) from None


class _Stopped(ScannerError):
    exit_code = 4


def _day(_context: click.Context, parameter: click.Parameter, value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter("give a day as YYYY-MM-DD, for example 2019-03-14", param=parameter) from None


def _listed(allowed: tuple[str, ...]) -> Any:
    def check(_context: click.Context, parameter: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
        words = [w.strip().lower() for v in value for w in v.split(",") if w.strip()]
        for word in words:
            if word not in allowed:
                raise click.BadParameter(f"“{word}” is not one of {', '.join(allowed)}", param=parameter)
        return tuple(dict.fromkeys(words))

    return check


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    invoke_without_command=True,
    epilog="Everything happens on this computer. Nothing is sent anywhere, and nothing is deleted for you.",
)
@click.version_option(package_name="exposure-scanner", prog_name="exposure")
@click.pass_context
def main(context: click.Context) -> None:
    r"""Find the posts in which a client could be recognised, or a boundary blurs, in your own export archives.

    \b
    Try it on invented people first:   exposure demo
    Then on your own archive:          exposure scan twitter-2024-05-01-abc.zip
    Before you post something:         exposure check "text of the draft"
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if context.invoked_subcommand is None:
        click.echo(context.get_help())
        context.exit(2)


@main.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("-o", "--output", metavar="DIR", help="Folder for the report; `-` writes one format to standard output. Default: reports/DATE-ACCOUNT/.")
@click.option("-f", "--format", "formats", multiple=True, metavar="NAMES", callback=_listed(FORMATS), help="What to write: html, json, csv, sarif, profile.jsonl. Default: html,json,csv.")
@click.option("--roster", type=click.Path(path_type=Path), help="Your private list of client names (text, one a line, or CSV). Held in memory only.")
@click.option("--me", type=click.Path(path_type=Path), help="TOML file about yourself: names, employer, place, role, caseload, family, colleagues.")
@click.option("--mine", is_flag=True, help="Say that these are your own accounts, or that their owner agrees.")
@click.option("--since", callback=_day, metavar="YYYY-MM-DD", help="Leave out what is older.")
@click.option("--until", callback=_day, metavar="YYYY-MM-DD", help="Leave out what is newer.")
@click.option("--skip", multiple=True, metavar="KINDS", callback=_listed(KINDS_TO_SKIP), help="Kinds to leave out, for example messages.")
@click.option("--fail-on", type=click.Choice(["review", "delete", "delete_now"]), help="Exit with 1 where something has this advice or a stronger one.")
@click.option("--each", is_flag=True, help="One report for each person, where the inputs belong to several.")
@click.option("--workers", type=click.IntRange(1, 64), default=os.cpu_count() or 1, show_default="one for each processor", help="Processes that judge a large archive in parallel.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@click.option("-v", "--verbose", is_flag=True, help="Also name every input and what was skipped.")
def scan(**given: Any) -> None:
    r"""Read archives, judge every item, write a report.

    INPUT is a zip, several zips of one export, an unpacked folder, one file of an export, or an interchange file
    (.profile.jsonl). What it is, is recognised by its content.

    \b
    Exit codes: 0 done · 1 findings at or above --fail-on · 2 the command was not understood ·
    3 nothing could be read · 4 done, but something that should have been read was not (the report says what) · 5 internal.
    """
    with _told():
        raise click.exceptions.Exit(_scan(given))


def _scan(given: dict[str, Any]) -> int:
    from scanner.pipeline import Export, Options, check_owners, find_exports
    from scanner.relationships.roster import EMPTY, load

    formats = given["formats"] or ("html", "json", "csv")
    if given["output"] == "-" and len(formats) != 1:
        raise UsageError("Only one format can go to standard output.", hint="Add -f json, for example.")
    for text in given["inputs"]:
        if re.match(r"https?://", text, re.IGNORECASE):
            raise UsageError("This version reads archives and files, not addresses on the web.", hint="Ask the platform for your archive: `exposure list-platforms` says how.")
    options = Options(
        roster=load(given["roster"]) if given["roster"] else EMPTY, me=read_me(given["me"]), mine=_whose(mine=given["mine"]),
        since=given["since"], until=given["until"], skip=frozenset(given["skip"]), workers=given["workers"],
    )  # fmt: skip
    exports, problems = find_exports(Path(p).expanduser() for p in given["inputs"])
    people: list[list[Export]] = [exports]
    if given["each"]:
        people = []
        for export in exports:
            for group in people:
                try:
                    check_owners([*group, export], options.me)
                except ScannerError:
                    continue
                group.append(export)
                break
            else:
                people.append([export])
    codes = [_report(group, problems if n == 0 else [], options, formats, given, single=len(people) == 1) for n, group in enumerate(people)]
    return 1 if 1 in codes else max(codes)


def _report(exports: list[Any], problems: list[Any], options: Any, formats: tuple[str, ...], given: dict[str, Any], *, single: bool) -> int:
    from scanner import report
    from scanner.pipeline import Scan, exit_code

    to_stdout = given["output"] == "-"
    folder = _folder(given["output"], exports, single=single) if not to_stdout else None
    drawn = tuple(f for f in formats if f != "profile.jsonl")
    is_new = folder is not None and not folder.exists()
    with contextlib.ExitStack() as stack:
        lines: BinaryIO | None = None
        moved: dict[str, Path | BinaryIO] = {}
        if "profile.jsonl" in formats:
            lines = sys.stdout.buffer
            if folder is not None:
                if is_new:  # nothing read: no empty folder is left behind
                    stack.callback(_remove_if_empty, folder)
                lines = report.unnamed(folder)
                moved[LINES] = lines or folder / f".{LINES}.reading"
                if lines is None:  # a system without nameless files: a closed one, removed whatever happens
                    path = folder / f".{LINES}.reading"
                    stack.callback(path.unlink, missing_ok=True)
                    lines = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb")
                stack.enter_context(lines)
        scan_ = Scan(options, lines=lines)
        with _progress(quiet=given["quiet"]) as progress:
            result = scan_.run(exports, problems, progress)
        if folder is None:
            if drawn:
                sys.stdout.buffer.write(report.render(result, drawn[0]))
            sys.stdout.buffer.flush()
        else:
            if isinstance(moved.get(LINES), Path) and lines is not None:
                lines.close()
            written = report.write(result, folder, drawn, moved=moved)
            _tell(result, written, given)
    return exit_code(result, given["fail_on"])


def _remove_if_empty(folder: Path) -> None:
    with contextlib.suppress(OSError):
        folder.rmdir()


def _tell(result: dict[str, Any], written: list[Path], given: dict[str, Any]) -> None:
    """One line naming the report; with -v also what was skipped."""
    if given["quiet"]:
        return
    broken = [p for i in result["inputs"] for p in i["problems"]]
    if given["verbose"]:
        for row in result["inputs"]:
            click.echo(f"{row['name']}: {row['platform']} ({row['layout']}), {row['read']:,} items", err=True)
        for problem in broken[:200]:
            click.echo(f"not read: {problem['where']}: {problem['reason']}", err=True)
    advice = result["summary"]["by_advice"]
    counts = f"{advice['delete_now'] + advice['delete']:,} to delete, {advice['review']:,} to review, of {result['summary']['items']:,}"
    missing = f"; {len(broken):,} {'place' if len(broken) == 1 else 'places'} could not be read, see the report" if broken else ""
    main_file = next((p for p in written if p.name == "report.html"), written[0])
    click.echo(f"{main_file}: {counts}{missing}", err=True)


@contextlib.contextmanager
def _progress(*, quiet: bool) -> Iterator[Any]:
    """A running count on stderr, only where somebody watches."""
    if quiet or not sys.stderr.isatty():
        yield lambda _n: None
        return

    def show(count: int) -> None:
        if count % 250 == 0:
            click.echo(f"\r{count:,} items read", nl=False, err=True)

    yield show
    click.echo("\r" + " " * 40 + "\r", nl=False, err=True)


def _whose(*, mine: bool) -> str:
    if mine:
        return "yes"
    if sys.stdin.isatty() and sys.stderr.isatty():
        agreed = click.confirm("Are these your own accounts, or does their owner agree to this review?", err=True)
        if not agreed:
            raise UsageError("Then this archive should not be scanned.", hint="Ask its owner first; the report is about their clients, too.")
        return "yes"
    return "not asked"


def read_me(path: Path | None) -> Any:
    """The facts of a `--me` file. Raises UsageError."""
    from scanner.pipeline import Me

    if path is None:
        return Me()
    try:
        facts = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        raise UsageError("The file given with --me cannot be read as TOML.", hint='It should look like: names = ["Ana Ruiz"], then role = "nurse" and so on, a line each.') from None
    facts = facts.get("me", facts)

    def words(*keys: str) -> tuple[str, ...]:
        value = next((facts[k] for k in keys if k in facts), ())
        return tuple(str(v) for v in ([value] if isinstance(value, str) else value))

    def word(key: str) -> str:
        return str(facts.get(key) or "")

    caseload = facts.get("caseload")
    return Me(
        names=words("names", "name"), employer=word("employer"), place=word("place"), role=word("role"),
        caseload=caseload if isinstance(caseload, int) else None, family=words("family"), colleagues=words("colleagues"),
    )  # fmt: skip


def _folder(output: str | None, exports: list[Any], *, single: bool) -> Path:
    account = next((a for e in exports for a in e.accounts), None)
    slug = re.sub(r"[^a-z0-9]+", "-", ((account and (account.handle or account.name)) or "archive").lower()).strip("-")[:40] or "archive"
    if output is not None:
        folder = Path(output).expanduser()
        return folder if single else folder / slug
    stamp = os.environ.get("SOURCE_DATE_EPOCH", "")
    if stamp and not (stamp.isdecimal() and len(stamp) < 12):
        raise UsageError("SOURCE_DATE_EPOCH is set, but is no number of seconds.", hint="Unset it, or set it to seconds since 1970.")
    day = (datetime.fromtimestamp(int(stamp), UTC) if stamp else datetime.now().astimezone()).date()
    name = f"{day.isoformat()}-{slug}"
    here = Path("reports")
    if os.access(here if here.is_dir() else Path(), os.W_OK):
        return here / name
    from platformdirs import user_documents_path

    return user_documents_path() / "exposure-reports" / name


@main.command()
@click.argument("text", required=False)
@click.option("--role", default="", help="Your role, for example “school counsellor”; it changes what a vague text means.")
@click.option("--audience", type=click.Choice(["public", "followers", "friends", "group", "private"]), default="public", show_default=True)
def check(text: str | None, role: str, audience: str) -> None:
    """Judge a draft before it is posted. Nothing is kept. Without TEXT, or with -, it is read from standard input."""
    with _told():
        from scanner.judge import Judge, identifiers
        from scanner.model import Item, Source
        from scanner.signals import all_signals
        from scanner.subjects.reading import Owner

        if text is None or text == "-":
            text = sys.stdin.read(1_000_000)
        if not text.strip():
            raise UsageError("There is no text to judge.", hint='Give it in quotes: exposure check "…"')
        judge = Judge(Owner(role=role or "social worker"))
        judged = judge(Item(id="draft", platform="draft", kind="post", text=text, audience=audience, source=Source(input="draft", member="draft")))
        titles = {s.id: s for s in all_signals()}
        words = {
            "keep": "Nothing in this draft points to a client.", "note": "Worth a second look before you post it.",
            "review": "Better changed before you post it, or shown to fewer people.", "delete": "Better not posted.",
            "delete_now": "Better not posted; talk to a supervisor about what moved you to write it.",
        }  # fmt: skip
        click.echo(f"{words[judged.assessment.advice]} (score {judged.assessment.score:.0f} of 100)")
        for signal in dict.fromkeys(s.id for s, _ in judged.matches):
            click.echo(f"  - {titles[signal].title}: {titles[signal].explanation}")
        marked = [f"“{text[a:b]}” ({kind.replace('_', ' ')})" for (a, b), kind in identifiers(judged)]
        if marked:
            click.echo("  Details that narrow down who it is: " + ", ".join(marked))
        for change in judge.smaller_edits(judged):
            click.echo(f"  If you {change['change']}: score {float(str(change['score_after'])):.0f}. People who were there may still recognise it.")
        click.echo("  This is a reading by a program. It misses things, and it is no advice on law or ethics.")


@main.command()
@click.option("-o", "--output", metavar="DIR", default="reports/demo", show_default=True, help="Folder for the reports.")
def demo(output: str) -> None:
    """Scan the invented practitioners that come with the program, and say where their reports are."""
    with _told():
        from importlib.resources import as_file, files

        bundled = files("scanner").joinpath("_samples")
        root = bundled if bundled.is_dir() else files("scanner").joinpath("..", "sample_profiles")
        with as_file(root) as folder:
            personas = sorted(p for p in folder.iterdir() if (p / "truth.toml").is_file())
            if not personas:
                raise ScannerError("The sample profiles are missing from this installation.", hint="Install the program again.")
            for persona in personas:
                exports = [str(p) for p in sorted(persona.iterdir()) if p.is_dir()]
                given = {
                    "inputs": exports, "output": str(Path(output) / persona.name), "formats": (), "roster": persona / "roster.txt",
                    "me": persona / "me.toml", "mine": True, "since": None, "until": None, "skip": (), "fail_on": None, "each": False,
                    "workers": os.cpu_count() or 1, "quiet": False, "verbose": False,
                }  # fmt: skip
                _scan(given)


@main.command("list-signals")
def list_signals() -> None:
    """Every signal: id, severity, title."""
    with _told():
        from scanner.signals import all_signals

        for signal in all_signals():
            click.echo(f"{signal.id:34} {signal.severity}  {signal.title}")


@main.command("list-platforms")
def list_platforms() -> None:
    """Every platform whose export can be read, and how to get it."""
    with _told():
        from scanner.readers import all_readers

        for reader in all_readers():
            click.echo(f"{reader.title}  [{reader.id}; {', '.join(reader.layouts)}]")
            click.echo(click.wrap_text(reader.how_to_export, 96, "    ", "    "))


@main.command()
@click.argument("signal")
def explain(signal: str) -> None:
    """What a signal sees, why it matters, what it touches and what to do."""
    with _told():
        from scanner.signals import all_signals
        from scanner.tables import table

        found = next((s for s in all_signals() if s.id == signal), None)
        if found is None:
            near = [s.id for s in all_signals() if signal.lower() in s.id or signal.lower() in s.title.lower()][:8]
            raise UsageError(f"There is no signal “{signal}”.", hint="Perhaps: " + ", ".join(near) if near else "`exposure list-signals` shows them all.")
        click.echo(f"{found.id}: {found.title} (severity {found.severity} of 5)\n")
        click.echo(click.wrap_text(found.explanation, 96))
        click.echo("\nIt sees, for example:")
        for case in found.fires[:3]:
            click.echo(f"  “{case.text}”")
        click.echo("It stays silent on:")
        for quiet in found.silent[:3]:
            click.echo(f"  “{quiet.text}”")
        click.echo(f"\nWhat to do: {', '.join(found.steps)}")
        click.echo("Standards it touches:")
        for key in found.standards:
            row = table("standards")[key]
            unverified = "" if row["grade"] in ("V1", "V2") else " (unverified section number)"
            click.echo(f"  {row['body']}, {row['section']}{unverified}: {row['paraphrase']}")


if __name__ == "__main__":
    main()
