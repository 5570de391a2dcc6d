"""The search pages: what search.py finds, on every site that has one."""

from __future__ import annotations

import chromium
import search
from playwright.sync_api import sync_playwright
from report import Finding, Report
from server import Server

NAME = "search"
SAYS = "the search page finds what it should"


def run(audited, browser: str, report: Report) -> None:
    report.add(NAME, 0, [])
    with sync_playwright() as playwright:
        opened = chromium.launch(playwright, browser)
        for site in audited:
            if "search/index.html" not in site.pages:
                continue
            server = Server(site.folder, site.prefix)
            page = opened.new_page(reduced_motion="reduce")
            try:
                found = search.check(page, server.base, site.name)
            except Exception as problem:
                found = [f"The check broke: {problem}"]
            report.add(NAME, 1, [
                Finding(NAME, f"{site.name}: search/index.html", one, "") for one in found])
            page.close()
            server.close()
        opened.close()
