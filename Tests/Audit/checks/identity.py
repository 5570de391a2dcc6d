"""Every page says its language, its title and what it is about; ids and titles are unique."""

from collections import Counter

NAME = "identity"
SAYS = "language, title and description are said; ids and titles are unique"


def check(document):
    found = []

    def say(where, what, mend):
        found.append({"where": where, "what": what, "mend": mend})

    if not document.root.get("lang"):
        say("html", "The page does not say its language", "write <html lang>")
    description = [e for e in document.named("meta") if e.get("name") == "description" and e.get("content")]
    if len(description) != 1:
        say("head", "The page has no description", "write <meta name=description>")
    for name, count in Counter(document.ids).items():
        if count > 1:
            say(f"#{name}", f"An id is not unique: {count} elements have it", "number what is repeated")
    return found


def check_site(site, pages):
    titles: dict[str, list[str]] = {}
    for facts in pages:
        titles.setdefault(facts.title, []).append(facts.page)
    return [
        {"page": same[0], "where": "title", "what": f"Pages have the same title: {title}, {', '.join(same)}",
         "mend": "say in the title what differs"}
        for title, same in titles.items() if len(same) > 1]


SOUND = ["<p id=a><b id=b>x</b></p>"]
FAULTY = ["<p id=a><b id=a>x</b></p>"]
