"""Audits the built sites as their readers meet them: `make audit`. README.md says what and why."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

import chromium
import file_checks
import plan
import screenshots
import searching
import selftest
import sites
from playwright.sync_api import sync_playwright
from report import Report
from server import Server
from visits import inspect_all


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", type=Path, default=sites.ROOT / "site", help="the built site")
    parser.add_argument("--explainer", type=Path, default=sites.ROOT / ".build/release/explainer")
    parser.add_argument("--quick", action="store_true", help="one page of every kind")
    parser.add_argument("--accept", action="store_true", help="keep the screenshots as the right ones")
    parser.add_argument("--only", default="", help="names of checks, with commas between")
    parser.add_argument("--page", default="", help="only pages that have this in SITE/PATH")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--no-selftest", action="store_true")
    return parser.parse_args()


def main() -> int:
    start = time.monotonic()
    asked = arguments()
    browser = chromium.find()
    every = [check.NAME for check in file_checks.CHECKS + plan.PAGE_CHECKS + [searching, screenshots]]
    names = [name for name in every if name in asked.only.split(",")] if asked.only else every
    if not asked.no_selftest:
        faults = selftest.run(browser, names, asked.jobs)
        if faults:
            print("The audit itself is broken:\n" + "\n".join(faults))
            return 1
        print(f"Self-test: every check catches what was planted ({time.monotonic() - start:.0f} s)")

    report = Report()
    audited = sites.all_sites(asked.site, asked.explainer)
    for site in audited:
        for name, looks, findings in file_checks.inspect(site, names):
            report.add(name, looks, findings)
    if any(check.NAME in names for check in plan.PAGE_CHECKS):
        look_at_pages(audited, asked, names, browser, report)
    if searching.NAME in names:
        searching.run(audited, browser, report)
    if screenshots.NAME in names:
        with sync_playwright() as playwright:
            looks, found, note = screenshots.compare(
                chromium.launch(playwright, browser), audited, asked.accept)
        report.add(screenshots.NAME, looks, found)
        report.notes[screenshots.NAME] = note

    report.tell(names)
    fonts = "the audit's own fonts" if chromium.has_fixed_fonts() else "this machine's fonts"
    print(f"\n{'FAILED' if report.failed else 'Passed'} in {time.monotonic() - start:.0f} s, "
          f"{asked.jobs} processes, {fonts}")
    return 1 if report.failed else 0


def look_at_pages(audited, asked, names: list[str], browser: str, report: Report) -> None:
    """Everything that needs a browser but the screenshots."""
    kinds = {site.name: site.one_of_each_kind() for site in audited}
    # Fixtures are there to show every kind of page once; their other pages are like these.
    pages = [(site.name, page, site.address(page), page in kinds[site.name]) for site in audited
             for page in (kinds[site.name] if asked.quick or site.is_fixture else site.pages)
             if asked.page in f"{site.name}/{page}"]
    if not pages:
        sys.exit(f"No page has {asked.page} in SITE/PATH: nothing was looked at")
    told = ", ".join(f"{sum(p[0] == site.name for p in pages)} of {len(site.pages)} pages of {site.name}"
                     for site in audited)
    print(f"In the browser: {told}" + "; where not all, the longest of every kind",
          flush=True)
    seconds: dict[str, float] = {}

    seen = 0

    def take(page: str, results: list) -> None:
        nonlocal seen
        seen += 1
        if seen % 50 == 0:
            print(f"  {seen} of {len(pages)} pages", flush=True)
        for name, looks, findings, spent in results:
            report.add(name, looks, findings)
            seconds[name] = seconds.get(name, 0) + spent
            report.notes[name] = f"{seconds[name]:6.1f} s"
            if name not in names:
                names.append(name)

    servers = {site.name: Server(site.folder, site.prefix) for site in audited}
    bases = {name: server.base for name, server in servers.items()}
    inspect_all(pages, bases, names, browser, asked.jobs, take)
    for server in servers.values():
        server.close()


if __name__ == "__main__":
    sys.exit(main())
