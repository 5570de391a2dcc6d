"""Opens pages in the browser and has every check look at them, in the views that it asks for."""

from __future__ import annotations

import multiprocessing
import time
import traceback
from collections import defaultdict
from pathlib import Path

import chromium
import views
from report import Finding
from views import View

HELPERS = (Path(__file__).parent / "checks/in_page.js").read_text()


class Visit:
    """One page, open twice: `page` with script, `plain` without."""

    def __init__(self, browser, base: str) -> None:
        self.base = base
        size = {"width": views.DESK, "height": views.HEIGHT}
        self.contexts = [
            browser.new_context(viewport=size, java_script_enabled=script, reduced_motion="reduce")
            for script in (True, False)]
        self.page, self.plain = (context.new_page() for context in self.contexts)
        self.address, self.view = "", views.ONCE[0]
        self.scripts, self.thorough = False, True
        self.console: list[str] = []
        self.requests: list[tuple[str, int]] = []
        for page in (self.page, self.plain):
            page.on("console", lambda message: message.type in ("error", "warning")
                    and self.console.append(f"{message.type}: {message.text}"))
            page.on("pageerror", lambda error: self.console.append(f"error: {error}"))
            page.on("response", lambda r: self.requests.append((r.url, r.status)))
            page.on("requestfailed", lambda r: self.requests.append((r.url, 0)))

    def open(self, address: str, thorough: bool = True) -> None:
        """Opens a page as on a phone; `thorough` for one page of every kind, which is looked at longest."""
        self.address, self.view, self.thorough = address, views.NARROW_AND_WIDE[0], thorough
        self.console.clear()
        self.requests.clear()
        for page in (self.page, self.plain):
            set_view(page, self.view)
            page.goto(self.base + address)
        self.scripts = self.page.evaluate(
            "document.querySelectorAll('script:not([type=\"application/ld+json\"])').length > 0")

    def show(self, view: View) -> None:
        set_view(self.page, view)
        self.view = view

    def look(self, code: str, argument=None) -> list[dict]:
        """Runs a check's code in the page: it calls `say(element, what, mend)` for what it finds."""
        return evaluate(self.page, code, argument)

    def close(self) -> None:
        for context in self.contexts:
            context.close()


def set_view(page, view: View) -> None:
    page.set_viewport_size({"width": view.width, "height": views.HEIGHT})
    page.emulate_media(
        color_scheme=view.scheme, media="screen", forced_colors="none", reduced_motion="reduce")


def evaluate(page, code: str, argument=None) -> list[dict]:
    return page.evaluate(f"async argument => {{ {HELPERS}\n{code}\nreturn found; }}", argument)


def inspect(visit: Visit, checks: list, page: str) -> list[tuple[str, int, list[Finding], float]]:
    """All checks on one page: name, how often it looked, findings, seconds."""
    looks: dict[str, int] = defaultdict(int)
    findings: dict[str, list[Finding]] = defaultdict(list)
    seconds: dict[str, float] = defaultdict(float)
    views_of = {check.NAME: wanted_views(check, visit.thorough) for check in checks}
    wanted = sorted({view for of_check in views_of.values() for view in of_check}, key=as_opened)
    for view in wanted:
        visit.show(view)
        for check in checks:
            if view not in views_of[check.NAME]:
                continue
            start = time.perf_counter()
            try:
                found = check.check(visit)
            except Exception as problem:
                # A check that breaks has not shown that the page is right.
                text = traceback.format_exception_only(type(problem), problem)[-1].strip()
                found = [{"where": "", "what": f"the check broke: {text[:300]}",
                          "mend": "mend the check, or what in the page it did not expect"}]
            seconds[check.NAME] += time.perf_counter() - start
            looks[check.NAME] += 1
            findings[check.NAME] += [
                Finding(check.NAME, page, one["what"], one["mend"], one["where"],
                        one.get("view", str(view))) for one in found]
    return [(name, looks[name], unrepeated(findings[name]), seconds[name]) for name in looks]


def wanted_views(check, thorough: bool) -> list[View]:
    return check.VIEWS + (getattr(check, "MORE", []) if thorough else [])


def as_opened(view: View) -> tuple:
    """The view that pages are opened in comes first."""
    return view.width, view.scheme != "light"


def unrepeated(findings: list[Finding]) -> list[Finding]:
    """The same fault at the same place is told once, whatever the number of views."""
    first: dict[tuple, Finding] = {}
    for finding in findings:
        first.setdefault((finding.where, finding.what.split(":")[0]), finding)
    return list(first.values())


def work(shares, results, base_of: dict[str, str], names: list[str], file: str) -> None:
    """One process: takes pages off the queue until there are none."""
    from playwright.sync_api import sync_playwright

    import plan
    checks = [check for check in plan.PAGE_CHECKS if check.NAME in names]
    with sync_playwright() as playwright:
        browser = chromium.launch(playwright, file)
        visits = {name: Visit(browser, base) for name, base in base_of.items()}
        while (item := shares.get()) is not None:
            site, page, address, thorough = item
            try:
                visits[site].open(address, thorough)
                results.put((f"{site}: {page}", inspect(visits[site], checks, f"{site}: {page}")))
            except Exception as problem:
                finding = Finding("open", f"{site}: {page}", f"the page did not open: {problem}", "")
                results.put((page, [("open", 1, [finding], 0.0)]))
        browser.close()
    results.put(None)


def inspect_all(pages, base_of, names, file, processes, each) -> None:
    """Hands `pages` (site, page, address, thorough) to processes; `each` gets the results as they come."""
    context = multiprocessing.get_context("spawn")
    shares, results = context.Queue(), context.Queue()
    for item in list(pages) + [None] * processes:
        shares.put(item)
    workers = [context.Process(target=work, args=(shares, results, base_of, names, file))
               for _ in range(processes)]
    for worker in workers:
        worker.start()
    running = processes
    while running:
        try:
            result = results.get(timeout=5)
        except Exception:
            if not any(worker.is_alive() for worker in workers):
                raise SystemExit("The browser processes ended before all pages were seen")
            continue
        if result is None:
            running -= 1
        else:
            each(*result)
    for worker in workers:
        worker.join()
