"""Loading: no errors, nothing that the policy refuses, nothing from elsewhere, nothing missing."""

from urllib.parse import urlsplit

import views

NAME = "loading"
SAYS = "no console errors, no violations of the policy, no requests to others, nothing missing"
VIEWS = views.NARROW_AND_WIDE[:1]


def check(visit):
    found = []
    own, asked = urlsplit(visit.base).netloc, visit.base + visit.address
    missing_page = any(url == asked and status == 404 for url, status in visit.requests)
    for line in dict.fromkeys(visit.console):
        if missing_page and "404" in line:
            continue
        mend = "load it from the site itself, without style attributes or inline script" \
            if "Content Security Policy" in line else "open the page with the browser's console"
        found.append({"where": "", "what": f"The browser complains: {line[:300]}", "mend": mend})
    for url, status in dict.fromkeys(visit.requests):
        parts = urlsplit(url)
        if parts.scheme in ("data", "blob"):
            continue
        if parts.netloc != own:
            found.append({"where": url, "what": "Something is asked from another host", "mend": "publish it with the site"})
        elif (status == 0 or status >= 400) and url != asked:
            found.append({"where": url, "what": f"Something is missing: status {status}", "mend": "publish it, or take the link away"})
    return found


SOUND = ["<h1>One</h1>"]
FAULTY = [
    "<h1 style='color: red'>One</h1>", "<script>1</script>", "<img src='http://example.org/x.png' alt=x>",
    "<link rel=stylesheet href=missing.css>", "<script src=throws.js></script>",
]
STYLE = ""
FILES = {"throws.js": "throw Error('planted')"}
