"""What was found, and how it is told."""

from __future__ import annotations

import sys
from collections import defaultdict
from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong at one place, with how to mend it."""

    check: str
    page: str
    what: str
    mend: str
    where: str = ""
    view: str = ""


class Report:
    """Counts what was looked at and gathers what was found, check by check."""

    def __init__(self) -> None:
        self.looks: dict[str, int] = defaultdict(int)
        self.findings: dict[str, list[Finding]] = defaultdict(list)
        self.notes: dict[str, str] = {}

    def add(self, check: str, looks: int, findings: list[Finding]) -> None:
        self.looks[check] += looks
        self.findings[check] += findings

    @property
    def failed(self) -> bool:
        return any(self.findings.values())

    def tell(self, names: list[str], out=sys.stdout) -> None:
        """Writes the failures, then a table with one line a check."""
        for name in names:
            for lines in grouped(self.findings[name]):
                print("\n".join(lines), file=out)
        width = max(len(name) for name in names)
        print(f"\n{'check':{width}}  {'looks':>7}  {'failures':>8}", file=out)
        for name in names:
            count = len(self.findings[name])
            result = str(count) if count else "-"
            note = self.notes.get(name, "")
            print(f"{name:{width}}  {self.looks[name]:>7,}  {result:>8}  {note}".rstrip(), file=out)


def grouped(findings: list[Finding]) -> list[list[str]]:
    """The same fault on many pages is told once, with the pages that show it first."""
    groups: dict[tuple, list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[(finding.check, kind_of(finding.where), finding.what.split(":")[0])].append(finding)
    told = []
    for group in groups.values():
        first = group[0]
        lines = [f"\n{first.check}: {first.what}"]
        if first.mend:
            lines.append(f"  mend: {first.mend}")
        for finding in group[:3]:
            place = "  ".join(part for part in (finding.page, finding.view, finding.where) if part)
            detail = "" if finding.what == first.what else f"  ({finding.what})"
            lines.append(f"  at {place}{detail}")
        if len(group) > 3:
            pages = len({finding.page for finding in group})
            lines.append(f"  and {len(group) - 3} more, on {pages} pages in all")
        told.append(lines)
    return told


def kind_of(where: str) -> str:
    """A selector without what differs from page to page, such as ids and positions."""
    last = where.split(" > ")[-1]
    return last.split("#")[0].split(":nth")[0]
