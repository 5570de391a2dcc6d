"""The sites that are audited, their pages, and what kind of page each is."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/EndToEndTests/Fixtures"
OUTPUT = ROOT / ".build/audit"

# To audit one more site, add a line: its name, its folder, and the theme that shows it.
BUILT_HERE = [
    ("style-guide", FIXTURES / "style-guide", "marginalia"),
    ("allotments", FIXTURES / "allotments", "marginalia"),
]


@dataclass
class Site:
    """A built site. `prefix` is the folder of the host that its `base_url` puts it into."""

    name: str
    folder: Path
    prefix: str = "/"
    host: str = ""
    pages: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, name: str, folder: Path) -> Site:
        home = folder / "index.html"
        if not home.is_file():
            sys.exit(f"{folder} has no index.html: build the site first, with `make site`")
        canonical = re.search(r'rel="canonical" href="([^"]+)"', home.read_text())
        address = urlsplit(canonical[1] if canonical else "/")
        pages = sorted(str(file.relative_to(folder)) for file in folder.rglob("*.html"))
        return cls(name, folder, address.path or "/", address.netloc, pages)

    @property
    def is_fixture(self) -> bool:
        return self.name != "site"

    def file(self, page: str) -> Path:
        return self.folder / page

    def address(self, page: str) -> str:
        """Where a page is asked for: the page 404.html is found where nothing is."""
        return "no/such/page/" if page == "404.html" else re.sub(r"index\.html$", "", page)

    def kind(self, page: str) -> str:
        """The template that made a page, as far as its place tells; of a fixture each text is a kind."""
        parts = page.split("/")
        if len(parts) < 3:
            kind = list_or_page(page, self.pages)
            return page.removesuffix("/index.html") if kind == "page" and self.is_fixture else kind
        return f"one of {parts[0]}"

    def one_of_each_kind(self) -> list[str]:
        """The longest page of every kind, which has most on it."""
        longest: dict[str, str] = {}
        for page in self.pages:
            kind = self.kind(page)
            size = self.file(page).stat().st_size
            if kind not in longest or size > self.file(longest[kind]).stat().st_size:
                longest[kind] = page
        return sorted(longest.values())


def list_or_page(page: str, pages: list[str]) -> str:
    if "/" not in page:
        return page
    folder = page.split("/")[0] + "/"
    if any(other.startswith(folder) and other != page for other in pages):
        return f"list of {folder[:-1]}"
    return folder[:-1] if folder[:-1] in ("corrections", "ledger", "search", "data") else "page"


def all_sites(main: Path, explainer: Path) -> list[Site]:
    """The site of this repository, as built, and the fixtures, built now."""
    sites = [Site.read("site", main)]
    for name, content, theme in BUILT_HERE:
        if not content.is_dir():
            continue
        output = OUTPUT / name
        command = [str(explainer), "build", str(content), "--theme", theme, "--quiet"]
        done = subprocess.run([*command, "--output", str(output)], cwd=ROOT)
        if done.returncode:
            sys.exit(f"The site {name} could not be built: see the messages above")
        sites.append(Site.read(name, output))
    return sites
