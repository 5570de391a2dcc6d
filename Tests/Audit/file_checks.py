"""Runs the checks of files: every page is parsed once, in as many processes as there are cores."""

from __future__ import annotations

import inspect as inspection
import multiprocessing
import os

from checks import headings, identity, links, validity, weight
from documents import Document, facts
from report import Finding
from sites import Site

CHECKS = [validity, headings, identity, links, weight]


def examine(item):
    """One page: the findings of every check of a single page, and what is kept for those of the site."""
    site, page, names = item
    document = Document(page, site.file(page).read_bytes())
    findings = {}
    for check in CHECKS:
        if check.NAME in names and hasattr(check, "check"):
            more = (site,) if len(inspection.signature(check.check).parameters) == 2 else ()
            findings[check.NAME] = check.check(document, *more)
    return facts(document), findings


def inspect(site: Site, names: list[str], processes: int | None = None):
    """All checks on all files of a site: name, number of pages, findings."""
    items = [(site, page, names) for page in site.pages]
    if processes == 1 or len(items) < 8:
        results = [examine(item) for item in items]
    else:
        with multiprocessing.get_context("spawn").Pool(processes or os.cpu_count()) as pool:
            results = pool.map(examine, items, chunksize=8)
    pages = [kept for kept, _ in results]
    for check in CHECKS:
        if check.NAME not in names:
            continue
        found = [{"page": kept.page, **one} for kept, all_found in results for one in all_found.get(check.NAME, [])]
        if hasattr(check, "check_site"):
            found += check.check_site(site, pages)
        yield check.NAME, len(pages), [
            Finding(check.NAME, f"{site.name}: {one['page']}", one["what"], one["mend"], one["where"]) for one in found]
