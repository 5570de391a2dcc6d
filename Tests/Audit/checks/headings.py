"""Headings: one of the first rank, no rank left out, none empty."""

from documents import describe

NAME = "headings"
SAYS = "headings begin with the one <h1> and leave no rank out"


def check(document):
    found, last = [], 0
    for element in document.named("h1", "h2", "h3", "h4", "h5", "h6"):
        if any(outer.get("popover") is not None for outer in document.ancestors(element)):
            continue
        rank, words = int(element.tag[1]), "".join(element.itertext()).strip()
        place = f"{describe(element)} “{words[:40]}”"
        if not words:
            found.append({"where": place, "what": "A heading is empty", "mend": "give it words, or take it away"})
        if rank > last + 1:
            what = f"<h{rank}> follows <h{last}>" if last else f"The first heading is <h{rank}>"
            found.append({"where": place, "what": what, "mend": f"write <h{last + 1}>, and set its size in CSS"})
        last = rank
    return found


SOUND = ["<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>"]
FAULTY = ["<h2>a</h2>", "<h1>a</h1><h3>b</h3>", "<h1>a</h1><h2></h2>"]
