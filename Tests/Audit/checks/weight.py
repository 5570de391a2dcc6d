"""Pages are light, and only the search page has a script."""

import gzip

from documents import describe, target

NAME = "weight"
SAYS = "articles ≤ 14 KB with styles (gzip), records ≤ 16 KB, any page ≤ 60 KB; script only on the search page"
ARTICLE, RECORD, ANY = 14 * 1024, 16 * 1024, 60 * 1024


def check(document, site):
    found = []
    styles = [e.get("href") for e in document.named("link") if "stylesheet" in (e.get("rel") or "")]
    size = packed(document.source)
    for address in styles:
        file, _, _ = target(site.folder, site.prefix, document.page, address)
        size += packed(file.read_bytes()) if file and file.is_file() else 0
    drawings = any(e.get("role") == "img" for e in document.elements)
    kind = site.kind(document.page)
    most = ANY
    if not drawings and kind == "page":
        most = ARTICLE
    elif not drawings and kind.startswith("one of"):
        # A record's page ends with every sentence that uses it.
        most = RECORD
    if size > most:
        found.append({"where": "", "what": f"Too heavy: {size / 1024:.1f} KB packed, at most {most / 1024:.0f} KB",
                      "mend": "make the styles smaller, or split the page"})
    for script in document.named("script"):
        if script.get("type") == "application/ld+json":
            continue
        if not script.get("src"):
            found.append({"where": describe(script), "what": "An inline script, which the policy refuses", "mend": "put it into a file"})
        elif not document.page.startswith("search/"):
            found.append({"where": describe(script), "what": f"A script on a page that is not the search page: {script.get('src')}",
                          "mend": "leave it out: pages work without"})
    for element in document.elements:
        if element.get("style") is not None or any(name.startswith("on") for name in element.keys()):
            found.append({"where": describe(element), "what": "A style or script attribute, which the policy refuses",
                          "mend": "take a class, or a presentation attribute in a drawing"})
    return found


def packed(content: bytes) -> int:
    return len(gzip.compress(content, 6, mtime=0))


SOUND = ["<p>a</p><script type=application/ld+json>{}</script>"]
FAULTY = ["<p style='color: red'>a</p>", "<p onclick='a()'>a</p>", "<script>1</script>", "<script src=a.js></script>",
          "<p>" + " ".join(str(number * number) for number in range(30000)) + "</p>"]
