"""Every address inside the site leads to a file, and every fragment to an element."""

import re
from pathlib import Path
from urllib.parse import urlsplit

from documents import target

NAME = "links"
SAYS = "every link, picture, style and fragment inside the site is there"


def check_site(site, pages):
    found = []
    ids = {facts.page: facts.ids for facts in pages}
    for facts in pages:
        for address, by in facts.links:
            for what, mend in faults(site, ids, facts.page, address):
                found.append({"page": facts.page, "where": by, "what": f"{what}: {address}", "mend": mend})
    found += addresses_in_other_files(site)
    return found


def faults(site, ids, page, address):
    file, fragment, complaint = target(site.folder, site.prefix, page, address)
    if complaint:
        yield f"A link is wrong, {complaint}", "mend the template or the text that writes it"
    elif file is not None and not file.is_file():
        yield "A link leads nowhere", "publish what it names, or mend the link"
    elif file is not None and fragment and file.suffix == ".html":
        if fragment not in ids.get(str(file.relative_to(site.folder)), ()):
            yield "A link leads to a part that its page does not have", "give the part this id, or mend the link"


def addresses_in_other_files(site):
    """Style sheets' url(), and the whole addresses of sitemap and feed that mean this site."""
    for sheet in site.folder.rglob("*.css"):
        for address in re.findall(r"url\(['\"]?([^)'\"]+)", sheet.read_text()):
            if not address.startswith(("data:", "#")) and not (sheet.parent / address).is_file():
                yield {"page": str(sheet.relative_to(site.folder)), "where": "url()",
                       "what": f"A style sheet asks for what is not there: {address}", "mend": "publish it"}
    for name in ("sitemap.xml", "feed.xml"):
        file = site.folder / name
        for address in re.findall(r"https?://[^<\"]+", file.read_text() if file.is_file() else ""):
            place = urlsplit(address)
            if place.netloc == site.host and place.path.startswith(site.prefix) and not there(site, place.path):
                yield {"page": name, "where": "", "what": f"An address leads nowhere: {address}", "mend": "leave it out"}


def there(site, place: str) -> bool:
    file = site.folder / place[len(site.prefix):]
    return Path(file, "index.html").is_file() if place.endswith("/") else file.is_file()


# Beside each page stands the file other/index.html, with the id `part`.
SOUND = ["<a href=other/>a</a><a href=other/#part>b</a><a href=#own id=own>c</a><a href=https://example.org/x>d</a>"]
FAULTY = ["<a href=nowhere/>a</a>", "<a href=other/#none>a</a>", "<a href=other>a</a>", "<a href=#none>a</a>",
          "<img src=none.png>", "<link rel=stylesheet href=none.css>", "<a href=/elsewhere/>a</a>"]
