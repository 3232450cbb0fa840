"""The command line: options in, one call, one line out. No judgement lives here."""

from __future__ import annotations

import contextlib
import os
import re
import sys
import tomllib
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date, datetime
from itertools import count
from pathlib import Path
from typing import Any

import click

from scanner.errors import (
    HistoryUnusable,
    NotFound,
    NothingRead,
    NotKept,
    NotWritable,
    ScannerError,
    UsageError,
)

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
    epilog="Everything happens on this computer; only where you give `scan` an address is the web asked for it. Nothing is deleted for you.",
)
@click.version_option(package_name="exposure-scanner", prog_name="exposure")
@click.pass_context
def main(context: click.Context) -> None:
    """Find the posts in which a client could be recognised, or a boundary blurs, in your own export archives.

    \b
    Try it on invented people first:   exposure demo
    Then on your own archive:          exposure scan twitter-2024-05-01-abc.zip
    Before you post something:         exposure check "text of the draft"
    All of it in your browser:         exposure review
    """  # noqa: D301  # a backspace tells click to keep the lines
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if context.invoked_subcommand is None:
        if sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty():
            context.invoke(review, inputs=(), port=0, no_browser=False)
            return
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
@click.option("--new-only", is_flag=True, help="List only what is new, changed or back since the last scan; --fail-on then looks at that alone.")
@click.option("--no-history", is_flag=True, help="Neither compare with earlier scans nor remember this one.")
@click.option("--each", is_flag=True, help="One report for each person, where the inputs belong to several, and a page that leads to them.")
@click.option("--workers", type=click.IntRange(1, 64), default=os.cpu_count() or 1, show_default="one for each processor", help="Processes that judge a large archive in parallel.")
@click.option("--check-archives", is_flag=True, help="Ask the Wayback Machine and Common Crawl whether they keep copies of your profile and of flagged posts. They are sent addresses only, and only of accounts that are yours.")
@click.option("--pace", type=click.FloatRange(0, 600), metavar="SECONDS", help="Seconds between two requests to one host on the web. Default: 1, or more where a site asks for more.")
@click.option("--allow-loopback", is_flag=True, help="For tests: addresses may also lead to this computer (127.0.0.0/8, ::1), over http, on any port.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@click.option("-v", "--verbose", is_flag=True, help="Also name every input and what was skipped.")
def scan(**given: Any) -> None:
    """Read archives and public pages, judge every item, write a report.

    INPUT is a zip, several zips of one export, an unpacked folder, one file of an export, or an interchange file
    (.profile.jsonl). What it is, is recognised by its content. Or it is the address of your own public profile, blog or feed
    (https://…, or @you@server): then, and only then, the web is asked for it, as a visitor without log-in would.

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
    from scanner.pipeline import Options, ask, by_person, exit_code, find_exports
    from scanner.relationships.roster import EMPTY, load
    from scanner.report.index import Entry, write_index

    formats, to_stdout = given["formats"] or ("html", "json", "csv"), given["output"] == "-"
    if to_stdout and len(formats) != 1:
        raise UsageError("Only one format can go to standard output.", hint="Add -f json, for example.")
    if given["since"] and given["until"] and given["since"] > given["until"]:
        raise UsageError("--since is a later day than --until, so nothing lies between them.", hint="Exchange the two days.")
    if given["new_only"] and given["no_history"]:
        raise UsageError("--new-only compares with earlier scans, and --no-history leaves them out.", hint="Leave one of them away.")
    options = Options(
        roster=load(given["roster"]) if given["roster"] else EMPTY, me=read_me(given["me"]), mine=_whose(mine=given["mine"]),
        since=given["since"], until=given["until"], skip=frozenset(given["skip"]), workers=given["workers"],
    )  # fmt: skip
    addresses, paths = _addresses(given["inputs"])
    with _hiding(options.roster):
        asked = ask(addresses, options, pace=given["pace"], loopback=given["allow_loopback"], tell=_teller(options.roster, given)) if addresses else []
        exports, problems = find_exports((Path(p).expanduser() for p in paths), asked, options.me.names)
    people = by_person(exports, options.me) if given["each"] else [exports]
    if to_stdout and len(people) > 1:
        raise UsageError("Only one report can go to standard output, and these inputs belong to several people.", hint="Name a folder with -o.")
    codes: list[int] = []
    failures: list[Failure] = []
    written: list[Entry] = []
    folders: Collection[Path | None] = [None] if to_stdout else _folders(given["output"], people)
    for group, folder in zip(people, folders, strict=True):
        try:
            with _hiding(options.roster):
                result = _report(group, problems if group is people[0] else [], options, formats, folder, given)
            codes.append(exit_code(result, given["fail_on"]))
            if folder and "html" in formats:
                written.append(Entry.of(folder, result))
        except NothingRead as err:  # the others still get their report
            failures.append(Failure(err))
    if not codes:
        raise failures[0]
    if len(written) > 1:
        index = write_index(written)
        if not given["quiet"]:
            click.echo(f"{index}: leads to all of them", err=True)
    for failure in failures:
        codes.append(4)
        failure.show()
    return 1 if 1 in codes else max(codes)


def _addresses(inputs: Iterable[str]) -> tuple[list[str], list[str]]:
    """What was given, as addresses on the web and as files. A handle of the fediverse is an address, unless a file is called so."""
    from scanner.profiles import is_address

    addresses, paths = [], []
    for text in inputs:
        handle = re.fullmatch(r"@([\w.-]+)@((?:[\w-]+\.)+[A-Za-z]{2,})", text)
        if is_address(text) or (handle and not Path(text).exists()):
            addresses.append(f"https://{handle[2]}/@{handle[1]}" if handle else text)
        else:
            _refuse_list(Path(text).expanduser())
            paths.append(text)
    return addresses, paths


def _refuse_list(path: Path) -> None:
    """A file of handles or addresses is no export. Raises UsageError."""
    from scanner.profiles import is_list

    try:
        text = path.read_bytes().decode("utf-8", "replace") if path.is_file() and path.stat().st_size < 1_000_000 else ""
    except OSError:  # told when it is opened
        return
    if is_list(text):
        raise UsageError(
            "That is a list of handles or addresses. This program reads one's own accounts, and lists are refused.",
            hint="Give the addresses that are yours on the command line, one after the other.",
        )


def _teller(roster: Any, given: dict[str, Any]) -> Callable[[str], None]:
    """Says on stderr what the web is asked for; an address may hold a client's name."""
    return lambda line: None if given["quiet"] else click.echo(roster.hidden(line), err=True)


def _report(exports: list[Any], problems: list[Any], options: Any, formats: tuple[str, ...], folder: Path | None, given: dict[str, Any]) -> dict[str, Any]:
    from scanner import report
    from scanner.history import only_new
    from scanner.pipeline import Scan, check_archives

    history, trouble = (None, "") if given["no_history"] else _history()
    drawn = tuple(f for f in formats if f != "profile.jsonl")
    with contextlib.nullcontext(sys.stdout.buffer) if folder is None else report.prepared(folder) as out:
        online = not given["formats"] and folder is not None and any(e.inquiry for e in exports)
        lines = out if "profile.jsonl" in formats or online else None
        with _progress(quiet=given["quiet"]) as progress:
            scanning = Scan(options, lines=lines, history=history, earlier=folder / LINES if folder else None)
            result = scanning.run(exports, problems, progress)
        if given["check_archives"]:
            check_archives(result, exports, options, pace=given["pace"], loopback=given["allow_loopback"], tell=_teller(options.roster, given))
        cut = history is not None and any(e.inquiry and e.inquiry.cut_short for e in exports)
        if online and not cut:  # what was read to its end is only written where it is asked for
            lines = None
        if trouble:
            result["coverage"]["not_run"].append({"signal": "comparison with earlier scans", "reason": trouble})
        if given["new_only"]:
            only_new(result)
        if folder is None:
            _put(b"".join(report.render(result, fmt) for fmt in drawn))
        else:
            _tell(result, report.write(result, folder, drawn, moved={LINES: lines} if lines else {}), options.roster, given)
            if cut and lines and not given["quiet"]:
                click.echo(f"Reading can go on where it stopped: give the same command, with -o {folder}.", err=True)
    if scanning.visit:
        scanning.visit.keep()  # what is remembered as told has been told
        trouble = scanning.visit.trouble
        with contextlib.suppress(NotKept):  # the next run then reads from the beginning
            scanning.leave(exports, at_hand=folder is not None and lines is not None)
    if trouble:
        click.echo(f"exposure: {trouble} The report is whole, but this scan was not remembered.", err=True)
    return result


def _history() -> tuple[Any, str]:
    """What earlier scans left, or why it cannot be used now: a scan is worth its report without it, too. Raises HistoryUnusable."""
    from scanner.history import History
    from scanner.pipeline import clock

    try:
        return History.open(clock()), ""
    except NotKept as err:
        return None, str(err)


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
    for row in result["coverage"].get("addresses", ()):
        click.echo(roster.hidden(f"{row['url']}: {row['sentence']}"), err=True)
        if row.get("code") and not row["end_reached"]:
            click.echo(f"  To show that it is yours, put {row['code']} into its profile text and scan again by tomorrow. Take it out afterwards.", err=True)
    advice = result["summary"]["by_advice"]
    counts = f"{advice['delete_now'] + advice['delete']:,} to delete, {advice['review']:,} to review, of {result['summary']['items']:,}"
    missing = f"; {len(broken):,} {'place' if len(broken) == 1 else 'places'} could not be read, see the report" if broken else ""
    main_file = next((p for p in written if p.name == "report.html"), written[0])
    click.echo(f"{main_file}: {_since(result['history'])}{counts}{missing}", err=True)


def _since(history: dict[str, Any]) -> str:
    """What changed, in front of the counts; nothing on a first scan."""
    if not history["previous"]:
        return ""
    there = len(history["still_there"])
    still = f"{there:,} that you decided to delete {'is' if there == 1 else 'are'} still there; " if there else ""
    changed = ", ".join(f"{history[state]:,} {state}" for state in ("new", "changed", "returned", "gone") if history[state])
    return f"{still}since {history['previous']['at'][:10]} {changed or 'nothing changed'}; "


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


def _folders(output: str | None, people: list[list[Any]], below: Path | None = None) -> list[Path]:
    """Where each person's report goes; two whose accounts are called alike get a folder each, too. `below` is for those that get no name."""
    names: list[str] = []
    for exports in people:
        account = next((a for e in exports for a in e.accounts), None)
        slug = re.sub(r"[^a-z0-9]+", "-", ((account and (account.handle or account.name)) or "").lower()).strip("-")[:40] or "archive"
        names.append(next(name for n in count(1) if (name := f"{slug}-{n}" if n > 1 else slug) not in names))
    if output is not None:
        folder = Path(output).expanduser()
        return [folder] if len(people) == 1 else [folder / name for name in names]
    return [(below or _reports()) / f"{_today()}-{name}" for name in names]


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
                    "workers": os.cpu_count() or 1, "quiet": False, "verbose": False, "new_only": False, "no_history": True, "pace": None, "allow_loopback": False, "check_archives": False,
                }  # fmt: skip
                _scan(given)
            click.echo(f"To go through one of them in your browser: exposure review {Path(output) / personas[0].name}", err=True)


@main.command()
@click.argument("inputs", nargs=-1, type=click.Path(path_type=Path), metavar="[RESULT|ARCHIVE...]")
@click.option("--port", type=click.IntRange(0, 65535), default=0, show_default="a free one", help="Port on 127.0.0.1.")
@click.option("--no-browser", is_flag=True, help="Print the address and open nothing.")
def review(inputs: tuple[Path, ...], port: int, *, no_browser: bool) -> None:
    """Open the review page in your browser: scan, decide item by item, share, hand over.

    RESULT is the folder of a report, or its report.json; an ARCHIVE is offered on the start page. Without either the page
    asks. It is served on 127.0.0.1 to one browser alone. Decisions are saved at once; Ctrl-C ends it.
    """
    with _told():
        from scanner.review import serve

        serve(inputs, lambda exports, below: _folders(None, [exports], below)[0], lambda line: click.echo(line, err=True), port=port, browser=not no_browser)


@main.command()
@click.argument("result", type=click.Path(path_type=Path))
@click.option("-o", "--output", required=True, metavar="FILE", help="Where to write the copy, for example for-supervision.html; `-` writes it to standard output.")
@click.option("--questions", type=click.Path(path_type=Path), metavar="FILE", help='Your own question on an item: a TOML file, "item id" = "question" a line.')
@click.option("--passphrase", is_flag=True, help="Encrypt the copy in the age format with a passphrase that you are asked for. Needs the extra `encryption`.")
def share(result: Path, output: str, questions: Path | None, *, passphrase: bool) -> None:
    """Write a copy that a supervisor may hold: no words of yours, no names, no links.

    RESULT is the folder of a report, or its report.json. The copy is one HTML file for any browser. It says of each item
    what kind of detail it holds, who could tell, which standard it touches and what you ask; your supervisor chooses
    advice, writes notes, and saves a small file that `exposure sign-off` reads. Before it is written it is checked for
    words of your items, names, links and long numbers, and refused where one is found.
    """
    with _told():
        from scanner import sharing
        from scanner.report import stored

        if passphrase:
            sharing.require_encryption()
        found = stored.read(result)
        content = sharing.copy(found.result, sharing.read_questions(questions, found.result) if questions else None)
        if passphrase:
            content = sharing.sealed(content, _passphrase())
        _hand_over(content, output, found.file)
        if output != "-":
            how = "It opens with any program for age files and your passphrase; send the passphrase by another way." if passphrase else "It opens in any browser."
            click.echo(f"{output}: the copy for your supervisor. {how}", err=True)


@main.command("sign-off")
@click.argument("result", type=click.Path(path_type=Path))
@click.argument("file", type=click.Path(path_type=Path))
def sign_off(result: Path, file: Path) -> None:
    """Take a supervisor's advice into the report.

    RESULT is the report whose copy was shared, FILE what the supervisor saved. The file has to belong to this report and
    to be as it was saved; else nothing is changed. The report then shows who advised what.
    """
    with _told():
        from scanner import signoff
        from scanner.report import stored

        found = stored.read(result)
        done, written = signoff.take_in(found, signoff.read(file))
        page = next((p for p in written if p.name == "report.html"), written[0])
        _remember(done.result, done.items)
        answered = len(done.items) + len(done.connections)
        click.echo(f"{page}: advice on {answered:,} {'item' if answered == 1 else 'items'} taken in. You decide what to do with it.", err=True)


@main.command()
@click.argument("result", type=click.Path(path_type=Path))
@click.option("--to", "form", required=True, type=click.Choice(["checklist", "x-ids", "tweets-js", "csv"]), help="What to write: a list to work through, ids of X posts, a tweets.js for programs that delete, or a table.")
@click.option("-o", "--output", default="-", metavar="FILE", help="Where to write it. Default: standard output.")
def handoff(result: Path, form: str, output: str) -> None:
    """Hand over what is to be deleted, to yourself or to a program that deletes.

    RESULT is the folder of a report, or its report.json. Taken are the items that you or your supervisor decided to
    delete, and those that the report advises to delete and nobody decided otherwise on. This program deletes nothing.
    """
    with _told():
        from scanner.report import handoff as handing
        from scanner.report import stored

        found = stored.read(result)
        handed = handing.handed(found.result, form)
        asks = bool(handed.chosen) and sys.stdin.isatty() and sys.stderr.isatty()
        for number, warning in enumerate(handing.WARNINGS if asks or form != "checklist" else (), 1):  # the checklist begins with them
            click.echo(f"{number}. {warning}", err=True)
        if asks and not click.confirm("Have you looked at the first two, and nothing stands in the way?", err=True):
            raise UsageError("Then nothing is handed over.", hint="A supervisor, a lawyer or your insurer can help; the report shows what to bring.")
        _hand_over(handed.content, output, found.file)
        click.echo(_held(handed), err=True)


def _held(handed: Any) -> str:
    """What came of it, so that an empty file never reads as nothing to do."""
    sentences = [f"{handed.held:,} of {handed.chosen:,} chosen {'item' if handed.chosen == 1 else 'items'} handed over."]
    if handed.held < handed.chosen:
        sentences.append("The others are no posts of yours on X, or have no id: `--to checklist` holds them all.")
    if handed.otherwise:
        sentences.append(f"{handed.otherwise:,} with the advice to delete {'was' if handed.otherwise == 1 else 'were'} decided otherwise.")
    return " ".join(sentences)


def _hand_over(content: bytes, output: str, result: Path) -> None:
    """To a file that nobody else can read, or to standard output; never over the report itself."""
    if output == "-":
        _put(content)
        return
    from scanner.report.files import add

    file = Path(output).expanduser()
    ours = {"report.html", "report.json", "items.csv", "report.sarif", LINES}
    if file.absolute().parent.resolve() / file.name == result.resolve() or (file.name in ours and file.absolute().parent.resolve() == result.parent.resolve()):
        raise UsageError("That is a file of the report itself.", hint="Name another file with -o.")
    add(file.parent, {file.name: content})


def _passphrase() -> str:
    """Asked for twice, or out of the environment where nobody can be asked."""
    given = os.environ.get("EXPOSURE_PASSPHRASE")
    if given is None and sys.stdin.isatty():
        given = click.prompt("Passphrase for the copy", hide_input=True, confirmation_prompt=True, err=True)
    if not given:
        raise UsageError("No passphrase was given.", hint="Run it in a terminal, where you are asked for one, or set EXPOSURE_PASSPHRASE.")
    return given


def _remember(result: dict[str, Any], places: Collection[int]) -> None:
    """Decisions on items outlive their report where the scan was remembered; where that fails, the report still holds them."""
    if "still_there" not in result["history"]:
        return
    from scanner.history import History
    from scanner.pipeline import clock

    try:
        History.open(clock()).decide((result["items"][n], result["items"][n]["decision"]) for n in places)
    except (NotKept, HistoryUnusable) as err:
        click.echo(f"exposure: {err} The report holds what was decided; the next scan will not know of it.", err=True)


@main.command()
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option("-f", "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="A table to read, or JSON.")
def diff(old: Path, new: Path, form: str) -> None:
    """Say what differs between two results.

    OLD and NEW are folders of reports, or their report.json. Compared are the listed items and the counts of all; no
    words of any item are shown.
    """
    with _told():
        from scanner.report import difference, stored
        from scanner.report.document import document

        found = difference.difference(stored.read(old).result, stored.read(new).result)
        _put(document(found) if form == "json" else f"{difference.table(found)}\n".encode())


@main.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
def purge(*, yes: bool) -> None:
    """Forget everything kept on this machine: what earlier scans found, and what you decided.

    Reports are not touched: they lie where they were written or where you put them.
    """
    with _told():
        from scanner.history import data_folder, forget, kept

        folder = data_folder()
        if kept(folder) and not yes:
            try:
                agreed = click.confirm(f"Forget all earlier scans and decisions in {folder}? The next scan is then a first one", err=True)
            except click.Abort:
                raise UsageError("Nothing was removed, since nobody answered.", hint="`exposure purge --yes` does not ask.") from None
            if not agreed:
                click.echo("Nothing was removed.", err=True)
                return
        removed, stuck, others = forget(folder)
        click.echo(f"{len(removed):,} {'file' if len(removed) == 1 else 'files'} removed from {folder}." if removed else f"Nothing of ours is kept in {folder}.", err=True)
        if others:
            click.echo(f"Left there, as not ours: {', '.join(p.name for p in others)}.", err=True)
        click.echo("Not removed: reports, and copies of them or of the folder (backups, synchronised folders). They are yours to delete.", err=True)
        for place in _reports_here():
            click.echo(f"  still there: {place}", err=True)
        if stuck:
            raise UsageError("Could not be removed: " + ", ".join(f"{path} ({why})" for path, why in stuck) + ".", hint="Close other runs of this program and try again.")


def _reports_here() -> list[Path]:
    """Reports in the two places where they go by themselves."""
    from platformdirs import user_documents_path

    places = (Path("reports"), user_documents_path() / "exposure-reports")
    return sorted({file.parent for place in places if place.is_dir() for name in ("report.html", "report.json") for file in place.rglob(name)})


@main.command("list-signals")
def list_signals() -> None:
    """Every signal: id, severity, title."""
    with _told():
        from scanner.signals import all_signals

        for signal in all_signals():
            click.echo(f"{signal.id:34} {signal.severity}  {signal.title}")


@main.command("list-platforms")
def list_platforms() -> None:
    """Every platform whose export can be read, and how to get it; and what can be read of public pages."""
    with _told():
        from scanner.profiles import all_profiles
        from scanner.readers import all_readers

        for reader in all_readers():
            click.echo(f"{reader.title}  [{reader.id}; {', '.join(reader.layouts)}]")
            click.echo(click.wrap_text(reader.how_to_export, 96, "    ", "    "))
        click.echo("\nOf public pages, by their address:")
        for profile in sorted(all_profiles(), key=lambda p: p.title.casefold()):
            click.echo(f"{profile.title}  [{profile.example}]")
            click.echo(click.wrap_text(f"{profile.reach}.", 96, "    ", "    "))


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
