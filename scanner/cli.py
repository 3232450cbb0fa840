"""The command line: options in, one call, one line out. No judgement lives here."""

from __future__ import annotations

import contextlib
import os
import re
import sys
import tomllib
from collections.abc import Callable, Collection, Iterator
from datetime import date, datetime
from itertools import count
from pathlib import Path
from typing import Any

import click

from scanner.errors import NotFound, NothingRead, NotWritable, ScannerError, UsageError

FORMATS = ("html", "json", "csv", "sarif", "profile.jsonl")
LINES = "items.profile.jsonl"


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
    except (ScannerError, BrokenPipeError) as err:
        if isinstance(err, BrokenPipeError) or isinstance(err.__cause__, BrokenPipeError):
            # `exposure … | head` has seen enough: there is nothing to say, and nobody to say it to
            raise click.exceptions.Exit(NotWritable.exit_code) from None
        raise Failure(err) from None
    except (click.ClickException, click.exceptions.Exit, click.Abort):
        raise
    except KeyboardInterrupt:
        raise Failure(_Stopped("Stopped before anything was written.")) from None
    except Exception as err:  # noqa: BLE001  # the last net: nobody should meet a traceback with their posts in it
        # the message of a foreign exception may quote what it was reading: only its type, its place and the system's own words are told
        frames = []
        trace = err.__traceback__
        while trace is not None:
            frames.append(f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
            trace = trace.tb_next
        reason = f", {err.strerror}," if isinstance(err, OSError) else ""
        internal = ScannerError(
            f"Something went wrong inside the program ({type(err).__name__}{reason} at {frames[-1]}). Nothing was changed.",
            hint="Please report this line; it holds nothing from your archive.",
        )
        raise Failure(internal) from None
    finally:
        _let_go_of_output()


def _let_go_of_output() -> None:
    """What standard output would not take must not fail once more, with a traceback, when the program ends."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextlib.contextmanager
def _hiding(roster: Any) -> Iterator[None]:
    """The name of a file may hold a client's: no sentence shows one that is on the roster."""
    try:
        yield
    except ScannerError as err:
        err.args = (roster.hidden(str(err)),)
        raise


class _Stopped(ScannerError):
    exit_code = 4


def _day(_context: click.Context, parameter: click.Parameter, value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value.strip())
    except ValueError:
        raise click.BadParameter("give a day as YYYY-MM-DD, for example 2019-03-14", param=parameter) from None


def _listed(allowed: Callable[[], Collection[str]], meant: Callable[[str], str] = str) -> Any:
    """An option of several words, by commas or repeated; `meant` is the word that stands for what was typed."""

    def check(_context: click.Context, parameter: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
        words = [meant(w.strip().lower()) for v in value for w in v.split(",") if w.strip()]
        for word in words:
            if word not in allowed():
                raise click.BadParameter(f"“{word}” is not one of {', '.join(allowed())}", param=parameter)
        return tuple(dict.fromkeys(words))

    return check


def _kinds() -> list[str]:
    from scanner.model import KINDS

    return sorted(KINDS)


def _kind(word: str) -> str:
    """The kind that somebody means by `replies` or `check-ins`."""
    return re.sub("ies$", "y", word.replace("-", "_")).removesuffix("s")


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    invoke_without_command=True,
    epilog="Everything happens on this computer. Nothing is sent anywhere, and nothing is deleted for you.",
)
@click.version_option(package_name="exposure-scanner", prog_name="exposure")
@click.pass_context
def main(context: click.Context) -> None:
    """Find the posts in which a client could be recognised, or a boundary blurs, in your own export archives.

    \b
    Try it on invented people first:   exposure demo
    Then on your own archive:          exposure scan twitter-2024-05-01-abc.zip
    Before you post something:         exposure check "text of the draft"
    """  # noqa: D301  # a backspace tells click to keep the lines
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if context.invoked_subcommand is None:
        click.echo(context.get_help(), err=True)
        context.exit(2)


@main.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("-o", "--output", metavar="DIR", help="Folder for the report; `-` writes one format to standard output. Default: reports/DATE-ACCOUNT/.")
@click.option("-f", "--format", "formats", multiple=True, metavar="NAMES", callback=_listed(lambda: FORMATS), help="What to write: html, json, csv, sarif, profile.jsonl. Default: html,json,csv.")
@click.option("--roster", type=click.Path(path_type=Path), help="Your private list of client names (text, one a line, or CSV). Held in memory only.")
@click.option("--me", type=click.Path(path_type=Path), help="TOML file about yourself: names, employer, place, role, caseload, family, colleagues.")
@click.option("--mine", is_flag=True, help="Say that these are your own accounts, or that their owner agrees.")
@click.option("--since", callback=_day, metavar="YYYY-MM-DD", help="Leave out what is older.")
@click.option("--until", callback=_day, metavar="YYYY-MM-DD", help="Leave out what is newer.")
@click.option("--skip", multiple=True, metavar="KINDS", callback=_listed(_kinds, _kind), help="Kinds to leave out: posts, replies, comments, group_posts, reviews, review_replies, messages, reposts, photos, stories, events, check_ins, polls, bios.")
@click.option("--fail-on", type=click.Choice(["review", "delete", "delete_now"]), help="Exit with 1 where something has this advice or a stronger one.")
@click.option("--each", is_flag=True, help="One report for each person, where the inputs belong to several.")
@click.option("--workers", type=click.IntRange(1, 64), default=os.cpu_count() or 1, show_default="one for each processor", help="Processes that judge a large archive in parallel.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@click.option("-v", "--verbose", is_flag=True, help="Also name every input and what was skipped.")
def scan(**given: Any) -> None:
    """Read archives, judge every item, write a report.

    INPUT is a zip, several zips of one export, an unpacked folder, one file of an export, or an interchange file
    (.profile.jsonl). What it is, is recognised by its content.

    \b
    Exit codes:
      0  done
      1  findings at or above --fail-on
      2  the command was not understood, or the report could not be written
      3  nothing could be read
      4  done, but something that should have been read was not; the report says what
      5  an error of the program
    """  # noqa: D301  # a backspace tells click to keep the lines
    with _told():
        raise click.exceptions.Exit(_scan(given))


def _scan(given: dict[str, Any]) -> int:
    from scanner.pipeline import Options, by_person, find_exports
    from scanner.relationships.roster import EMPTY, load

    formats, to_stdout = given["formats"] or ("html", "json", "csv"), given["output"] == "-"
    if to_stdout and len(formats) != 1:
        raise UsageError("Only one format can go to standard output.", hint="Add -f json, for example.")
    for text in given["inputs"]:
        if re.match(r"https?://", text, re.IGNORECASE):
            raise UsageError("This version reads archives and files, not addresses on the web.", hint="Ask the platform for your archive: `exposure list-platforms` says how.")
    if given["since"] and given["until"] and given["since"] > given["until"]:
        raise UsageError("--since is a later day than --until, so nothing lies between them.", hint="Exchange the two days.")
    options = Options(
        roster=load(given["roster"]) if given["roster"] else EMPTY, me=read_me(given["me"]), mine=_whose(mine=given["mine"]),
        since=given["since"], until=given["until"], skip=frozenset(given["skip"]), workers=given["workers"],
    )  # fmt: skip
    with _hiding(options.roster):
        exports, problems = find_exports(Path(p).expanduser() for p in given["inputs"])
    people = by_person(exports, options.me) if given["each"] else [exports]
    if to_stdout and len(people) > 1:
        raise UsageError("Only one report can go to standard output, and these inputs belong to several people.", hint="Name a folder with -o.")
    codes: list[int] = []
    failures: list[Failure] = []
    folders: Collection[Path | None] = [None] if to_stdout else _folders(given["output"], people)
    for group, folder in zip(people, folders, strict=True):
        try:
            with _hiding(options.roster):
                codes.append(_report(group, problems if group is people[0] else [], options, formats, folder, given))
        except NothingRead as err:  # the others still get their report
            failures.append(Failure(err))
    if not codes:
        raise failures[0]
    for failure in failures:
        codes.append(4)
        failure.show()
    return 1 if 1 in codes else max(codes)


def _report(exports: list[Any], problems: list[Any], options: Any, formats: tuple[str, ...], folder: Path | None, given: dict[str, Any]) -> int:
    from scanner import report
    from scanner.pipeline import Scan, exit_code
    from scanner.report.files import prepared

    drawn = tuple(f for f in formats if f != "profile.jsonl")
    with contextlib.nullcontext(sys.stdout.buffer) if folder is None else prepared(folder) as out:
        lines = out if "profile.jsonl" in formats else None
        with _progress(quiet=given["quiet"]) as progress:
            result = Scan(options, lines=lines).run(exports, problems, progress)
        if folder is None:
            _put(b"".join(report.render(result, fmt) for fmt in drawn))
        else:
            _tell(result, report.write(result, folder, drawn, moved={LINES: lines} if lines else {}), options.roster, given)
    return exit_code(result, given["fail_on"])


def _put(data: bytes) -> None:
    """To standard output, and on to whoever reads it while what stands in the way can still be told."""
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as err:
        raise NotWritable(err) from err


def _tell(result: dict[str, Any], written: list[Path], roster: Any, given: dict[str, Any]) -> None:
    """One line naming the report; with -v also what was skipped, without the names on the roster."""
    if given["quiet"]:
        return
    broken = [p for i in result["inputs"] for p in i["problems"]]
    if given["verbose"]:
        for row in result["inputs"]:
            click.echo(f"{roster.hidden(row['name'])}: {row['platform']} ({row['layout']}), {row['read']:,} items", err=True)
        for problem in broken[:200]:
            click.echo(roster.hidden(f"not read: {problem['where']}: {problem['reason']}"), err=True)
    advice = result["summary"]["by_advice"]
    counts = f"{advice['delete_now'] + advice['delete']:,} to delete, {advice['review']:,} to review, of {result['summary']['items']:,}"
    missing = f"; {len(broken):,} {'place' if len(broken) == 1 else 'places'} could not be read, see the report" if broken else ""
    main_file = next((p for p in written if p.name == "report.html"), written[0])
    click.echo(f"{main_file}: {counts}{missing}", err=True)


@contextlib.contextmanager
def _progress(*, quiet: bool) -> Iterator[Any]:
    """A running count on stderr, only where somebody watches."""
    if quiet or not sys.stderr.isatty():
        yield lambda _what, _n: None
        return

    def show(what: str, count: int) -> None:
        if count % (250 if what == "looked at" else 10) == 0:
            click.echo(f"\r{count:,} items {what}" + " " * 12, nl=False, err=True)

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
    """The facts of a `--me` file. Raises NotFound, UsageError; messages never quote it."""
    import msgspec

    from scanner.archive import decode
    from scanner.pipeline import Me

    if path is None:
        return Me()
    try:
        data = path.read_bytes()
    except OSError as err:
        raise NotFound("The file about yourself cannot be opened.", hint="Check the name after --me.") from err
    try:
        facts = tomllib.loads("".join(decode([data])).lstrip("\ufeff"))
        facts = msgspec.convert(facts.get("me", facts), dict[str, Any])
        facts = {"names": facts.get("name", ()), **facts}
        one = {key: [facts[key]] for key in ("names", "family", "colleagues") if isinstance(facts.get(key), str)}
        return msgspec.convert(facts | one, Me)
    except (ValueError, RecursionError, msgspec.ValidationError):
        raise UsageError("The file given with --me cannot be understood.", hint='It should look like: names = ["Ana Ruiz"], then role = "nurse" and so on, a line each.') from None


def _folders(output: str | None, people: list[list[Any]]) -> list[Path]:
    """Where each person's report goes; two whose accounts are called alike get a folder each, too."""
    names: list[str] = []
    for exports in people:
        account = next((a for e in exports for a in e.accounts), None)
        slug = re.sub(r"[^a-z0-9]+", "-", ((account and (account.handle or account.name)) or "").lower()).strip("-")[:40] or "archive"
        names.append(next(name for n in count(1) if (name := f"{slug}-{n}" if n > 1 else slug) not in names))
    if output is not None:
        folder = Path(output).expanduser()
        return [folder] if len(people) == 1 else [folder / name for name in names]
    return [_reports() / f"{_today()}-{name}" for name in names]


def _today() -> date:
    """The person's own day, but where a run is to be repeatable."""
    from scanner.pipeline import clock

    return (clock() if os.environ.get("SOURCE_DATE_EPOCH") else datetime.now().astimezone()).date()


def _reports() -> Path:
    """Below the current folder, or among the person's documents where that cannot be written."""
    here = Path("reports")
    if os.access(here if here.is_dir() else Path(), os.W_OK):
        return here
    from platformdirs import user_documents_path

    return user_documents_path() / "exposure-reports"


@main.command()
@click.argument("text", required=False)
@click.option("--role", default="", help="Your role, for example “school counsellor”; it changes what a vague text means.")
@click.option("--audience", type=click.Choice(["public", "followers", "friends", "group", "private"]), default="public", show_default=True)
def check(text: str | None, role: str, audience: str) -> None:
    """Judge a draft before it is posted. Nothing is kept. Without TEXT, or with -, it is read from standard input."""
    with _told():
        from scanner.judge import Judge
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
        marked = [f"“{text[a:b]}” ({kind.replace('_', ' ')})" for (a, b), kind in judged.identifiers]
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
