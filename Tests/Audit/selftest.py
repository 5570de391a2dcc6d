"""Shows of every check that it passes what is sound and catches a fault that was planted."""

from __future__ import annotations

import multiprocessing
import tempfile
from pathlib import Path

import chromium
import file_checks
import plan
import screenshots
from server import Server
from sites import Site
from visits import Visit, inspect

POLICY = ("/*\n  Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; "
          "script-src 'self'; connect-src 'self'\n")


def wrap(body: str) -> str:
    return ("<!DOCTYPE html><html lang=en><meta charset=utf-8><title>x</title><meta name=description content=x>"
            "<meta name=viewport content='width=device-width'><link rel=stylesheet href=style.css>"
            f"<body>{body}</body></html>")


def examples(check) -> list[tuple[str, str, bool]]:
    """Page, body, whether a fault was planted."""
    return [(f"{kind}{place}.html", body, kind == "faulty")
            for kind, bodies in (("sound", check.SOUND), ("faulty", check.FAULTY))
            for place, body in enumerate(bodies, 1)]


def run_page_checks(file: str, names: list[str]) -> list[str]:
    from playwright.sync_api import sync_playwright
    wrong: list[str] = []
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as scratch:
        browser = chromium.launch(playwright, file)
        for check in plan.PAGE_CHECKS:
            if check.NAME not in names:
                continue
            folder = Path(scratch, check.NAME)
            folder.mkdir()
            (folder / "_headers").write_text(POLICY)
            (folder / "style.css").write_text(check.STYLE)
            (folder / "favicon.ico").write_bytes(b"")
            for name, text in getattr(check, "FILES", {}).items():
                (folder / name).write_text(text)
            for page, body, _ in examples(check):
                (folder / page).write_text(wrap(body))
            server = Server(folder)
            visit = Visit(browser, server.base)
            for page, body, faulty in examples(check):
                visit.open(page, thorough=False)
                [(_, _, findings, _)] = inspect(visit, [check], page)
                wrong += verdict(check.NAME, body, faulty, findings)
            visit.close()
            server.close()
        if screenshots.NAME in names:
            folder = Path(scratch, screenshots.NAME)
            folder.mkdir()
            wrong += screenshots.selftest(browser, wrap, folder)
        browser.close()
    return wrong


def verdict(name: str, body: str, faulty: bool, findings: list) -> list[str]:
    body = body[:200]
    broke = [finding.what for finding in findings if "the check broke" in finding.what]
    if broke:
        return [f"{name}: {broke[0]} on {body}"]
    if faulty and not findings:
        return [f"{name} does not catch the fault in {body}"]
    if not faulty and findings:
        return [f"{name} finds fault with {body}: {findings[0].what}"]
    return []


def run_file_checks(names: list[str]) -> list[str]:
    wrong = []
    for check in file_checks.CHECKS:
        for page, body, faulty in examples(check) if check.NAME in names else []:
            with tempfile.TemporaryDirectory() as scratch:
                folder = Path(scratch)
                (folder / "other").mkdir()
                (folder / "style.css").write_text("")
                (folder / "index.html").write_text(wrap(body))
                (folder / "other/index.html").write_text(wrap("<main><h1 id=part>x</h1></main>").replace("<title>x", "<title>y"))
                site = Site.read("selftest", folder)
                [(_, _, findings)] = file_checks.inspect(site, [check.NAME], processes=1)
                own = [finding for finding in findings if finding.page.endswith(" index.html")]
                wrong += verdict(check.NAME, body, faulty, own)
    return wrong


def share(item: tuple[str, list[str]]) -> list[str]:
    file, names = item
    return run_page_checks(file, names) if names else []


def run(file: str, names: list[str], processes: int) -> list[str]:
    """What is wrong with the checks themselves; nothing, if all is well."""
    pages = [check.NAME for check in [*plan.PAGE_CHECKS, screenshots] if check.NAME in names]
    shares = [(file, pages[start::processes]) for start in range(processes)]
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        return run_file_checks(names) + [line for lines in pool.map(share, shares) for line in lines]
