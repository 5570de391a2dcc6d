"""The files of a built site, read once for all checks of files."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import html5lib


@dataclass
class Document:
    """One parsed page: its elements in the order of the file, each with its parent."""

    page: str
    source: bytes
    errors: list = field(default_factory=list)

    def __post_init__(self) -> None:
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        self.root = parser.parse(self.source, transport_encoding="utf-8")
        self.errors = [(line, code, data) for (line, _), code, data in parser.errors]
        self.parents = {child: parent for parent in self.root.iter() for child in parent}
        self.elements = [element for element in self.root.iter() if isinstance(element.tag, str)]

    def named(self, *names: str) -> list:
        return [element for element in self.elements if element.tag in names]

    def ancestors(self, element):
        while (element := self.parents.get(element)) is not None:
            yield element

    @property
    def ids(self) -> list[str]:
        return [element.get("id") for element in self.elements if element.get("id") is not None]


@dataclass
class Facts:
    """What is kept of a page once it was read: what other pages are compared with."""

    page: str
    title: str
    ids: set[str]
    links: list[tuple[str, str]]
    size: int


def facts(document: Document) -> Facts:
    title = document.root.find("head/title")
    return Facts(
        document.page, "".join(title.itertext()).strip() if title is not None else "",
        set(document.ids), list(dict.fromkeys(links(document))), len(document.source))


ADDRESSES = ("href", "src", "poster", "data", "cite", "{http://www.w3.org/1999/xlink}href")


def links(document: Document):
    """Every address that a page names, with what names it."""
    for element in document.elements:
        name = tag(element)
        for attribute in ADDRESSES:
            if (address := element.get(attribute)) is not None:
                yield address.strip(), f"<{name} {attribute.split('}')[-1]}>"
        for part in (element.get("srcset") or "").split(","):
            if part.strip():
                yield part.split()[0], f"<{name} srcset>"


def tag(element) -> str:
    return element.tag.split("}")[-1]


def describe(element) -> str:
    """A word for an element that a person finds it by."""
    identity = f"#{element.get('id')}" if element.get("id") else ""
    classes = "." + ".".join(element.get("class").split()) if element.get("class") else ""
    return tag(element) + (identity or classes)


def target(folder: Path, prefix: str, page: str, address: str) -> tuple[Path | None, str, str]:
    """The file that an address means, its fragment, and what is wrong with its form, if anything.

    No file and no complaint: the address leads out of the site.
    """
    here = prefix + ("" if page == "404.html" else page.removesuffix("index.html"))
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None, "", ""
    whole, fragment = urldefrag(urljoin("http://site" + here, address))
    place = unquote(urlsplit(whole).path)
    if not place.startswith(prefix):
        return None, fragment, f"it leads out of the site's folder {prefix}"
    file = folder / place[len(prefix):]
    if file.is_dir() and not place.endswith("/"):
        return file, fragment, "a link to a folder must end in /"
    return (file / "index.html" if place.endswith("/") else file), unquote(fragment), ""
