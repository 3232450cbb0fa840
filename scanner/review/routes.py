"""Every page and every form of the review, and nothing else: what they show and do is in the modules beside this one.

Whatever changes something is a POST that ends in a redirect, so the page works without scripts and survives a reload. One
person uses it at a time: what is quick runs in the event loop, one after the other; what is slow goes to a thread.
"""

from __future__ import annotations

import contextlib
import os
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from scanner import sharing
from scanner.archive import Upload, shown
from scanner.errors import (
    NotAReport,
    NotASignOff,
    NotFound,
    NothingRead,
    OtherResult,
    ScannerError,
    UsageError,
)
from scanner.pipeline import Export, Me, Options
from scanner.readers import all_readers
from scanner.relationships.roster import EMPTY, Roster, parsed
from scanner.report import handoff, stored, words
from scanner.report.card import decisions
from scanner.report.coverage import coverage
from scanner.report.html import assets, environment, templates
from scanner.report.passage import opening
from scanner.report.people import groups, people
from scanner.report.since import since
from scanner.review import drafts, found
from scanner.review.decisions import (
    ACT,
    CHOICES,
    CHOICES_ON_PEOPLE,
    HIDE,
    NOTE_CHARS,
    Filter,
    Review,
    Stale,
    is_open,
)
from scanner.review.scanning import STEPS, Scanning
from scanner.review.session import ENTRANCE, Forged, Guard, Session

PAGE = 25
_SAID = {c.code for c in CHOICES}
_FORMS = {
    "checklist": ("A list to work through", "Platform by platform, each with its link or the way to it. Plain text, to print or to tick off.", "to-delete.txt"),
    "csv": ("The same as a table", "For a spreadsheet.", "to-delete.csv"),
    "x-ids": ("Only the numbers of X posts", "For programs that delete by such a list.", "x-posts.txt"),
    "tweets-js": ("A tweets.js", "For programs that delete by an X archive. It holds numbers and dates, no words.", "tweets.js"),
}
_MEANS = {**words.ADVICE_MEANS, "delete": "consider removing it"}
_REVIEW_ADVICE = {
    "": "All that is listed", "act": "Asks for something",
    **{advice: words.ADVICE_LABEL[advice] for advice in reversed(words.ADVICE)},
}  # fmt: skip


class Desk:
    """What lies on the table: the report that is open, and the scan under way."""

    def __init__(self, session: Session, place: Callable[[list[Export], Path], Path]) -> None:
        self.session = session
        self.review: Review | None = None
        self.scanning: Scanning | None = None
        self.named: list[Path] = []
        self.on_close: Callable[[], None] = lambda: None
        self.unsaved = ""
        self._place = place

    def bring(self, inputs: Sequence[Path]) -> None:
        """What was named on the command line: a result is opened, archives wait on the start page. Raises NotFound, NotAReport."""
        for path in inputs:
            if not path.exists():
                raise NotFound(f"There is no file or folder “{shown(str(path))}” that can be opened.", hint="Name a report, an archive, or nothing at all.")
        if len(inputs) == 1 and ((inputs[0] / stored.FILE).is_file() or inputs[0].name == stored.FILE):
            self.review = Review(inputs[0])
        else:
            self.named = [path.absolute() for path in inputs]

    def leave(self) -> None:
        """Stop what is under way and bring the report up to what was decided."""
        if self.scanning and not self.scanning.over:
            self.scanning.cancel()
        self._settle()

    def _settle(self) -> None:
        self.unsaved = ""
        if self.review:
            try:
                self.review.settle()
            except ScannerError as err:
                self.unsaved = f"Your decisions are kept, but the pages of the report could not be renewed: {err}"

    # --- coming in, and the start -------------------------------------------------------------------------------------

    async def enter(self, request: Request) -> Response:
        cookie = self.session.enter(request.query_params.get("key", ""))
        if cookie is None and not self.session.inside(request.headers):
            return self._page("problem", status=403, sentence="This address was used already.", hint="It lets one browser in, once. Close this tab, and start exposure again.", bare=True)
        answer = RedirectResponse("/report" if self.review else "/", 303)
        if cookie:
            answer.headers["set-cookie"] = cookie
        return answer

    async def start(self, request: Request) -> Response:
        archives = await run_in_threadpool(found.archives)
        named = {str(path): found.Found(str(path), shown(path.name), "you named it") for path in self.named}
        return self._page(
            "start", named=list(named.values()), archives=[a for a in archives if a.path not in named], reports=found.reports(),
            where=str(found.new_reports()), running=self.scanning is not None and not self.scanning.over, note=request.query_params.get("note", ""),
        )  # fmt: skip

    async def help(self, _request: Request) -> Response:
        return self._page("help", readers=[(r.title, r.how_to_export) for r in all_readers() if r.id != "interchange"])

    async def style(self, _request: Request) -> Response:
        sheets = (templates() / "report.css", templates() / "review" / "review.css")
        return Response("\n".join(s.read_text("utf-8") for s in sheets), media_type="text/css")

    async def script(self, _request: Request) -> Response:
        return Response((templates() / "review" / "review.js").read_text("utf-8"), media_type="text/javascript")

    # --- scanning -----------------------------------------------------------------------------------------------------

    async def scan(self, request: Request) -> Response:
        if self.scanning and not self.scanning.over:
            return RedirectResponse("/scan", 303)
        try:
            form = await self._form(request)
        except OSError as err:
            raise UsageError(
                f"There was not enough room for a copy of the archive ({err.strerror}).",
                hint="Under “It is very big”, write where the file lies; then it is read where it is.",
            ) from err
        files = [f for f in form.getlist("file") if isinstance(f, UploadFile) and f.filename]
        uploads = [Upload(name, f.file) for f, name in zip(files, _apart([f.filename or "" for f in files]), strict=True)]
        paths = [Path(text) for text in form.getlist("found") if isinstance(text, str)]
        if typed := _text(form, "path"):
            paths.append(found.meant(typed))

        def let_go() -> None:
            for file in (value for _, value in form.multi_items() if isinstance(value, UploadFile)):
                with contextlib.suppress(OSError):
                    file.file.close()

        try:
            if not uploads and not paths:
                raise UsageError("Nothing was chosen to be read.", hint="Drop the zip onto the page, tick one that was found, or write where it lies.")
            if form.get("mine") != "yes":
                raise UsageError(
                    "Please say first whether these are your own accounts, or their owner agrees.",
                    hint="The archive of somebody else should not be read without their agreement; it is about their clients, too.",
                )
            options = await _options(form)
            for path in paths:
                if not path.exists():
                    raise NotFound(options.roster.hidden(f"There is no file or folder “{shown(str(path))}”."), hint="Check how it is written, or drop the file onto the page.")
        except BaseException:
            let_go()
            raise
        await run_in_threadpool(self._settle)  # the new report may take the place of the open one
        self.scanning = Scanning([*paths, *uploads], options, lambda exports: self._place(exports, found.new_reports()), let_go)
        self.scanning.start()
        return RedirectResponse("/scan", 303)

    async def progress(self, _request: Request) -> Response:
        scanning = self.scanning
        if scanning is None:
            return RedirectResponse("/", 303)
        if not scanning.over:
            return self._page("scanning", state=scanning.state(), steps=STEPS)
        if scanning.folder is None:
            if scanning.cancelled:
                self.scanning = None
                return RedirectResponse("/?note=cancelled", 303)
            return self._page("problem", sentence=scanning.problem, hint=scanning.hint, status=422)
        await self._open(scanning.folder)
        if self.review and scanning.trouble:
            self.review.trouble = f"{scanning.trouble} The report is whole, but it was not compared with earlier scans."
        self.scanning, self.named = None, []
        return RedirectResponse("/report", 303)

    async def state(self, _request: Request) -> Response:
        if self.scanning is None:
            return JSONResponse({"over": True})
        now = self.scanning.state()
        return JSONResponse({"step": now.step, "percent": now.percent, "told": now.told, "over": now.over})

    async def cancel(self, request: Request) -> Response:
        await self._form(request)
        if self.scanning:
            await run_in_threadpool(self.scanning.cancel)
        return RedirectResponse("/scan", 303)

    async def halt(self, request: Request) -> Response:
        await self._form(request)
        if self.scanning:
            self.scanning.halt()
        return RedirectResponse("/scan", 303)

    async def open(self, request: Request) -> Response:
        form = await self._form(request)
        place = found.meant(_text(form, "path"))
        try:
            await self._open(place)
        except NothingRead as err:
            raise NotAReport(str(err), hint="Name the folder of a report: it holds a file called report.json.") from err
        return RedirectResponse("/report", 303)

    async def _open(self, place: Path) -> None:
        def opened() -> Review:
            self._settle()
            return Review(place)

        self.review, self.unsaved = await run_in_threadpool(opened), ""  # what a new scan replaced need not be renewed

    # --- the report as a whole ----------------------------------------------------------------------------------------

    async def report(self, request: Request) -> Response:
        review = self._reviewed()
        result, asked = review.result, [n for n, item in enumerate(review.items) if item["advice"] in ACT]
        left = [n for n in asked if is_open(review.items[n])]
        decided = review.decided()
        told = since(result, review.pointers)
        settle = BackgroundTask(self._settle) if review.behind else None
        by_advice = result["summary"]["by_advice"]
        return self._page(
            "report", background=settle, whose=_whose(result), day=words.day(words.moment(result["generated_at"])), asked=len(asked), left=len(left),
            tallies=[(a, words.ADVICE_LABEL[a], _MEANS[a], by_advice.get(a, 0), len(review.matching(Filter(advice=a)))) for a in reversed(words.ADVICE)],
            decided=[(c, words.capital(words.DECISIONS.get(c, c)), n) for c, n in sorted(decided.items(), key=lambda row: -row[1])],
            since=told, covered=coverage(result), broken=sum(len(i["problems"]) for i in result["inputs"]), spelled=lambda n: words.capital(words.spelled(n)), people=len(people(result["connections"])), together=len(groups(result["subjects"], review.pointers)),
            done=self._said(request), end="end" in request.query_params, questions=len(review.questions()), folder=str(review.file.parent), drawn=(review.file.parent / "report.html").is_file(),
            advised=sum((i["decision"] or {}).get("role") == "supervisor" for i in review.items), taken=request.query_params.get("taken", ""),
        )  # fmt: skip

    async def drawn(self, _request: Request) -> Response:
        """The report's own page, under its own policy."""
        review = self._reviewed()
        await run_in_threadpool(self._settle)
        try:
            content = await run_in_threadpool((review.file.parent / "report.html").read_bytes)
        except OSError as err:
            raise NotFound("There is no page of this report beside its data.", hint="Scan the archive again to have one drawn.") from err
        return Response(content, media_type="text/html", headers={"Content-Security-Policy": f"{assets().policy}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"})

    async def items(self, request: Request) -> Response:
        review, wanted = self._reviewed(), Filter.read(request.query_params)
        places = review.matching(wanted)
        pages = max(1, -(-len(places) // PAGE))
        page = min(max(1, _number(request.query_params.get("page", "1"))), pages)
        rows = [self._row(n, wanted) for n in places[(page - 1) * PAGE : page * PAGE]]
        years = sorted(review.values(2), reverse=True)
        return self._page(
            "items", rows=rows, count=len(places), page=page, pages=pages, wanted=wanted, query=urlencode(wanted.query()),
            advices=[(a, label) for a, label in _REVIEW_ADVICE.items() if a in ("", "act") or a in review.values(0)],
            platforms=[(p, words.platform_name(p)) for p in sorted(review.values(1))], years=[(y, "No date" if y == "none" else y) for y in years],
            choices=[(c, words.capital(words.DECISIONS.get(c, c))) for c in review.decided()], subjects=[(review.told_about[s["id"]], s["label"]) for s in review.result["subjects"] if len(s["items"]) > 1],
        )  # fmt: skip

    def _row(self, position: int, wanted: Filter) -> dict[str, Any]:
        review = self._reviewed()
        item = review.items[position]
        pointer = review.pointers[item["id"]]
        return {
            "number": position + 1, "label": pointer.label, "advice": item["advice"], "advice_label": pointer.advice_label, "opening": opening(item["text"] or "", 90),
            "decided": decisions(item["decision"])[0] if item["decision"] else "", "href": f"/item/{position + 1}?{urlencode(wanted.query())}",
        }  # fmt: skip

    # --- one item -----------------------------------------------------------------------------------------------------

    async def next(self, request: Request) -> Response:
        """The first item that a filter lets through."""
        review, wanted = self._reviewed(), Filter.read(request.query_params)
        places = review.matching(wanted)
        return RedirectResponse(self._address(places[0], wanted) if places else "/report?end=1", 303)

    async def item(self, request: Request) -> Response:
        return self._item(self._position(request), Filter.read(request.query_params), done=self._said(request))

    def _item(self, position: int, wanted: Filter, *, done: str = "", alert: str = "", note: str | None = None, status: int = 200) -> Response:
        review = self._reviewed()
        item = review.items[position]
        among = review.matching(wanted.without_left())
        here = bisect_left(among, position)
        before, after = among[:here][-1:], among[bisect_right(among, position) :]
        ahead = next((n for n in after if not wanted.left or is_open(review.items[n])), None)
        decision = item["decision"]
        own = None if is_open(item) else decision
        labels = {c.code: (HIDE if c.code == "delete" and item["author"] == "other" else c.label) for c in CHOICES}
        query = urlencode(wanted.query())
        subject = review.told_about.get(item["subject"], "")
        beside = [n for n in review.matching(Filter(advice="", subject=subject)) if n != position] if subject else []
        return self._page(
            "item", status=status, card=review.card(position), number=position + 1, choices=CHOICES, labels=labels, own=own, chosen=own["choice"] if own else "",
            note=note if note is not None else (own["reason"] or "") if own else "", note_chars=NOTE_CHARS, seen=review.version(item), query=query, done=done, alert=alert,
            back=self._address(before[0], wanted) if before else "", onward="/report?end=1" if ahead is None else self._address(ahead, wanted),
            total=len(among), ready=sum(not is_open(review.items[n]) for n in among),
            beside=[review.pointers[review.items[n]["id"]] for n in beside[:12]], more_beside=max(0, len(beside) - 12), filter_words=self._filter_words(wanted),
        )  # fmt: skip

    async def decide(self, request: Request) -> Response:
        review, wanted, position = self._reviewed(), Filter.read(request.query_params), self._position(request)
        form = await self._form(request)
        choice, note = _text(form, "choice"), _text(form, "note")
        if form.get("report") != review.key:
            return self._page(
                "problem", status=409, sentence="This tab belongs to a report that is no longer open here, so nothing was changed.",
                hint="Another report was opened meanwhile. Go on with that one, or open the other again from the start page.", back="/report", back_label="To the open report",
            )  # fmt: skip
        if choice == "delete" and form.get("hold") != "clear" and review.needs_hold_question():
            if form.get("hold") != "wait":
                return self._page("hold", number=position + 1, note=note, seen=_text(form, "seen"), query=urlencode(wanted.query()))
            return self._item(position, wanted, note=note, alert="Nothing was changed. Until you know, “Ask supervisor” keeps this one on your list.")
        if choice == "delete":
            review.asked_about_hold = True
        try:
            review.decide(position, None if choice == "undo" else choice, note, _text(form, "seen"))
        except Stale as err:
            return self._item(position, wanted, alert=f"{err} {err.hint}", status=409)
        if choice == "undo":
            return RedirectResponse(self._address(position, wanted, did="undo", was=str(position + 1)), 303)
        told = {"did": choice, "was": str(position + 1)}
        after = next((n for n in review.matching(wanted) if n > position), None)
        if after is None:
            return RedirectResponse(f"/report?{urlencode(told | {'end': '1'})}", 303)
        address = self._address(after, wanted, **told)
        if "x-swap" not in request.headers:
            return RedirectResponse(address, 303)
        page = self._item(after, wanted, done=_saved(choice, position + 1))  # the script saves itself the second request
        page.headers["Content-Location"] = address
        return page

    def _address(self, position: int, wanted: Filter, **more: str) -> str:
        return f"/item/{position + 1}?{urlencode(wanted.query() | more)}"

    def _position(self, request: Request) -> int:
        number = request.path_params["number"]
        if not 1 <= number <= len(self._reviewed()):
            raise NotFound("There is no item with that number in this report.", hint="Another report was opened meanwhile, or the address is mistyped.")
        return int(number) - 1

    def _said(self, request: Request) -> str:
        """What was just saved, for the eye and for a screen reader."""
        did, was = request.query_params.get("did", ""), _number(request.query_params.get("was", ""))
        if did == "undo" and was:
            return f"Taken back: item {was} is open again."
        return _saved(did, was) if did in _SAID and was else ""

    def _filter_words(self, wanted: Filter) -> str:
        review = self._reviewed()
        label = next((s["label"] for s in review.result["subjects"] if review.told_about[s["id"]] == wanted.subject), "")
        parts = [
            _REVIEW_ADVICE.get(wanted.advice, ""), words.platform_name(wanted.platform) if wanted.platform in review.values(1) else "",
            {"none": "no date"}.get(wanted.year, wanted.year) if wanted.year in review.values(2) else "", f"about {label}" if label else "",
            f"decided: {words.DECISIONS[wanted.choice]}" if wanted.choice in words.DECISIONS else "",
        ]  # fmt: skip
        return ", ".join(filter(None, parts))

    # --- people -------------------------------------------------------------------------------------------------------

    async def people(self, request: Request) -> Response:
        review = self._reviewed()
        asked = [(n, c) for n, c in enumerate(review.result["connections"]) if c["advice"] != "keep"]
        asked.sort(key=lambda row: (-words.ADVICE.index(row[1]["advice"]), -row[1]["dual_relationship"]["score"]))  # as `people` sorts them
        shown_people = people(review.result["connections"])
        pages = max(1, -(-len(asked) // PAGE))
        page = min(max(1, _number(request.query_params.get("page", "1"))), pages)
        rows = [
            {
                "place": n, "person": person, "seen": review.version(c), "own": None if is_open(c) else c["decision"],
            } for (n, c), person in zip(asked, shown_people, strict=True)
        ][(page - 1) * PAGE : page * PAGE]  # fmt: skip
        return self._page("people", rows=rows, choices=CHOICES_ON_PEOPLE, count=len(asked), page=page, pages=pages, note_chars=NOTE_CHARS, done="Saved." if "did" in request.query_params else "", alert="")

    async def decide_on_person(self, request: Request) -> Response:
        review = self._reviewed()
        form = await self._form(request)
        place = request.path_params["place"]
        if form.get("report") != review.key or not 0 <= place < len(review.result["connections"]):
            raise Stale("This tab belongs to a report that is no longer open here, so nothing was changed.", hint="Go on with the open report.")
        choice = _text(form, "choice")
        await run_in_threadpool(review.decide_on_person, place, None if choice == "undo" else choice, _text(form, "note"), _text(form, "seen"))
        return RedirectResponse(f"/people?did=1&page={_number(_text(form, 'page'))}#person-{place}", 303)

    async def together(self, _request: Request) -> Response:
        review = self._reviewed()
        texts = {p.number: opening(review.items[p.number - 1]["text"] or "", 110) for g in groups(review.result["subjects"], review.pointers) for p in g.items}
        rows = [(review.told_about[s["id"]], group) for s, group in zip((s for s in review.result["subjects"] if sum(i in review.pointers for i in s["items"]) > 1), groups(review.result["subjects"], review.pointers), strict=True)]
        return self._page("together", rows=rows, texts=texts, decided={n + 1: words.DECISIONS.get(i["decision"]["choice"], "") for n, i in enumerate(review.items) if not is_open(i)})

    # --- a supervisor, and the way to deletion ------------------------------------------------------------------------

    async def share(self, _request: Request) -> Response:
        review = self._reviewed()
        return self._page("share", questions=[(n + 1, q) for n, q in review.questions().items()], can_seal=_can_seal())

    async def copy(self, request: Request) -> Response:
        review, form = self._reviewed(), await self._form(request)
        passphrase = _text(form, "passphrase")
        content = await run_in_threadpool(review.copy)
        if not passphrase:
            return _download(content, "for-supervision.html")
        return _download(await run_in_threadpool(sharing.sealed, content, passphrase), "for-supervision.html.age")

    async def sign_off(self, request: Request) -> Response:
        review, form = self._reviewed(), await self._form(request)
        file = form.get("file")
        content = await file.read(8_000_000) if isinstance(file, UploadFile) else b""
        await form.close()
        if not content:
            raise NotASignOff("No file was chosen.", hint="Choose the file that your supervisor sent back; its name begins with sign-off.")
        try:
            taken = await run_in_threadpool(review.take_in, content)
        except (NotASignOff, OtherResult) as err:
            return self._page("problem", status=422, sentence=str(err), hint=err.hint, back="/share", back_label="Back to sharing")
        return RedirectResponse(f"/report?taken={taken}", 303)

    async def hand_over(self, _request: Request) -> Response:
        review = self._reviewed()
        chosen = handoff.chosen(review.result)
        own = sum(not is_open(row.item) for row in chosen)
        return self._page("handoff", forms=[(code, *told) for code, told in _FORMS.items()], warnings=handoff.WARNINGS, pacing=handoff.PACING, chosen=len(chosen), own=own, x=sum(r.item["platform"] in ("x", "twitter") for r in chosen))

    async def hand_file(self, request: Request) -> Response:
        review, form = self._reviewed(), await self._form(request)
        code = _text(form, "to")
        if form.get("clear") != "yes":
            raise UsageError("Please look at the first two points before you take the list.", hint="Tick the box once you have. If something stands in the way, nothing should be deleted for now.")
        handed = await run_in_threadpool(review.handed, code)
        return _download(handed.content, _FORMS[code][2])

    # --- the rest -----------------------------------------------------------------------------------------------------

    async def draft(self, request: Request) -> Response:
        form = await self._form(request) if request.method == "POST" else {}
        text, role, audience = (_text(form, name) for name in ("text", "role", "audience"))
        seen = await run_in_threadpool(drafts.read, text, role, audience) if text else None
        return self._page("draft", seen=seen, text=text, role=role, audience=audience or "public", audiences=[(a, words.capital(words.AUDIENCES[a])) for a in drafts.AUDIENCES], empty=request.method == "POST" and not text)

    async def close(self, request: Request) -> Response:
        await self._form(request)
        await run_in_threadpool(self.leave)
        return self._page("closed", bare=True, unsaved=self.unsaved, background=BackgroundTask(self.on_close))

    # --- helpers ------------------------------------------------------------------------------------------------------

    def _reviewed(self) -> Review:
        if self.review is None:
            raise NotFound("No report is open.", hint="Scan an archive, or open an earlier report.")
        return self.review

    async def _form(self, request: Request) -> FormData:
        form = await request.form(max_files=100, max_fields=200, max_part_size=8_000_000)
        try:
            self.session.check(form.get("csrf"))
        except Forged:
            await form.close()
            raise
        return form

    def _page(self, name: str, *, status: int = 200, background: BackgroundTask | None = None, **view: Any) -> Response:
        template = environment().get_template(f"review/{name}.html.j2")
        common = {
            "csrf": self.session.csrf, "here": name, "bare": False, "open": self.review is not None, "report_key": self.review.key if self.review else "",
            "trouble": self.review.trouble if self.review else "",
        }  # fmt: skip
        return HTMLResponse(words.showable(template.render(common | view)).encode(), status, background=background)

    async def told(self, _request: Request, error: Exception) -> Response:
        """An error of ours as a page."""
        assert isinstance(error, ScannerError)
        status = 409 if isinstance(error, Stale) else 404 if isinstance(error, NotFound) else 422
        return self._page("problem", status=status, sentence=str(error), hint=error.hint)

    async def forged(self, _request: Request, _error: Exception) -> Response:
        return self._page("problem", status=403, sentence="This form did not come from this page, or from an older run of it, so nothing was changed.", hint="Go back, reload the page, and try again.")

    async def missing(self, _request: Request, _error: Exception) -> Response:
        return self._page("problem", status=404, sentence="There is no such page.", hint="")

    async def broken(self, _request: Request, error: Exception) -> Response:
        """Any other error, by its type alone: its message may quote what was being read."""
        return self._page("problem", status=500, sentence=f"Something went wrong inside the program ({type(error).__name__}). What you decided before is saved.", hint="Please try again; if it happens once more, tell us the word in brackets. It holds nothing of yours.")


def app(desk: Desk) -> Starlette:
    """The application, behind its guard."""
    get, post = ["GET"], ["POST"]
    routes = [
        Route(ENTRANCE, desk.enter, methods=get), Route("/", desk.start, methods=get), Route("/help", desk.help, methods=get),
        Route("/style.css", desk.style, methods=get), Route("/review.js", desk.script, methods=get),
        Route("/scan", desk.progress, methods=get), Route("/scan", desk.scan, methods=post), Route("/scan/state", desk.state, methods=get),
        Route("/scan/cancel", desk.cancel, methods=post), Route("/scan/stop", desk.halt, methods=post), Route("/open", desk.open, methods=post),
        Route("/report", desk.report, methods=get), Route("/report/page", desk.drawn, methods=get),
        Route("/items", desk.items, methods=get), Route("/next", desk.next, methods=get),
        Route("/item/{number:int}", desk.item, methods=get), Route("/item/{number:int}", desk.decide, methods=post),
        Route("/people", desk.people, methods=get), Route("/people/{place:int}", desk.decide_on_person, methods=post), Route("/together", desk.together, methods=get),
        Route("/share", desk.share, methods=get), Route("/share", desk.copy, methods=post), Route("/sign-off", desk.sign_off, methods=post),
        Route("/handoff", desk.hand_over, methods=get), Route("/handoff", desk.hand_file, methods=post),
        Route("/draft", desk.draft, methods=[*get, *post]), Route("/close", desk.close, methods=post),
    ]  # fmt: skip
    handlers: Mapping[Any, Any] = {ScannerError: desk.told, Forged: desk.forged, 404: desk.missing, Exception: desk.broken}
    return Starlette(routes=routes, middleware=[Middleware(Guard, session=desk.session)], exception_handlers=handlers)


async def _options(form: FormData) -> Options:
    """What the start page asks about the person and their clients. Raises UsageError."""
    me = Me(
        names=_lines(form, "names"), employer=_text(form, "employer"), place=_text(form, "place"), role=_text(form, "role"),
        family=_lines(form, "family"), colleagues=_lines(form, "colleagues"),
    )  # fmt: skip
    skip = frozenset({"message"}) if form.get("skip") == "message" else frozenset()
    return Options(roster=await _roster(form), me=me, mine="yes", skip=skip, workers=os.cpu_count() or 1)


async def _roster(form: FormData) -> Roster:
    file, typed = form.get("roster"), _text(form, "clients")
    if isinstance(file, UploadFile) and file.filename:
        return parsed(await file.read())
    return parsed(typed.encode("utf-8", "replace")) if typed else EMPTY


def _saved(choice: str, number: int) -> str:
    return f"Saved. Item {number}: {words.DECISIONS[choice]}."


def _text(form: Mapping[str, Any], name: str) -> str:
    """A field of a form, without spaces around it and without halves of characters."""
    value = form.get(name)
    return value.strip().encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def _lines(form: FormData, name: str) -> tuple[str, ...]:
    """Names, a line or a comma apart."""
    return tuple(filter(None, (part.strip() for line in _text(form, name).splitlines() for part in line.split(","))))


def _apart(names: Sequence[str]) -> list[str]:
    """File names without what a browser may send before them, none of them twice."""
    told: list[str] = []
    for name in names:
        bare = shown(name.replace("\\", "/").rpartition("/")[2]) or "archive"
        told.append(next(n for k in range(1, len(names) + 2) if (n := bare if k == 1 else f"{k} of {bare}") not in told))
    return told


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0


def _whose(result: Mapping[str, Any]) -> list[str]:
    """The accounts, as “Ana Ruiz (@ana) on X”."""
    told = []
    for account in result["accounts"]:
        name, handle = words.brief(account["name"] or "", 80), words.brief((account["handle"] or "").lstrip("@"), 80)
        who = f"{name} (@{handle})" if name and handle else name or (f"@{handle}" if handle else "your account")
        told.append(f"{who} on {words.platform_name(account['platform'])}")
    return told


def _can_seal() -> bool:
    try:
        sharing.require_encryption()
    except UsageError:
        return False
    return True


def _download(content: bytes, name: str) -> Response:
    return Response(content, media_type="application/octet-stream", headers={"Content-Disposition": f'attachment; filename="{name}"'})
