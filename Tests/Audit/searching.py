"""The search pages: what `check(page, base)` of search.py finds, on every site that has one."""

from __future__ import annotations

import importlib.util

import chromium
from playwright.sync_api import sync_playwright
from report import Finding, Report
from server import Server

NAME = "search"
SAYS = "the search page finds what it should"


def run(audited, browser: str, report: Report) -> None:
    searched = [site for site in audited if "search/index.html" in site.pages]
    if not searched or importlib.util.find_spec("search") is None:
        report.notes[NAME] = "no search page" if not searched else "no search.py"
        report.add(NAME, 0, [])
        return
    import search
    with sync_playwright() as playwright:
        opened = chromium.launch(playwright, browser)
        for site in searched:
            server = Server(site.folder, site.prefix)
            page = opened.new_page(reduced_motion="reduce")
            try:
                found = search.check(page, server.base) or []
            except Exception as problem:
                found = [f"the check broke: {problem}"]
            report.add(NAME, 1, [
                one if isinstance(one, Finding)
                else Finding(NAME, f"{site.name}: search/index.html", str(one), "") for one in found])
            page.close()
            server.close()
        opened.close()
