"""The page to search on, used as readers use it: python3 -B Tests/Audit/search.py http://host/ site

`check(page, base, site)` gives what is wrong as a list of sentences; the audit calls it.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from urllib.parse import urljoin

WORDS = Path(__file__).with_name("search-words.tsv")

# What is typed, and the end of the address that the first result leads to.
ANSWERS = {
    "site": [
        # Names, acronyms and other forms.
        ("soca", "agencies/soca/"),
        ("SOCA", "agencies/soca/"),
        ("serious and organised crime agency", "agencies/soca/"),
        ("organised crime agency serious", "agencies/soca/"),
        ("nca", "agencies/nca/"),
        ("border force", "agencies/border-force/"),
        ("Port of Calais", "places/port-of-calais/"),
        ("calais", "places/calais/"),
        ("Britain", "places/united-kingdom/"),
        ("jungle", "glossary/the-jungle/"),
        ("refugee", "glossary/refugee/"),
        # Pages and their sections.
        ("who paid", "who-paid/"),
        ("about", "about/"),
        ("questions asked", "questions/"),
        ("falling or growing", "where-sources-differ/#falling-or-growing"),
        # Numbers, however they are written.
        ("29,000", "figures/attempts-2009/#statement.press-release-2011"),
        ("29000", "figures/attempts-2009/#statement.press-release-2011"),
        ("£15 million", "figures/evian-pledge/#statement.press-release-2011"),
        ("4.25 million", "figures/seized-cash/#statement.press-release-2011"),
        # Slips of the keyboard, and words that are not typed to their end.
        ("trafikcing", "glossary/people-trafficking/"),
        ("bordr forc", "agencies/border-force/"),
        ("immigation act", "measures/immigration-act-2014/"),
        ("coquel", "places/coquelles/"),
        ("CÁLAIS", "places/calais/"),
        # What no entry has in full is answered by what has most of it.
        ("soca marmalade", "agencies/soca/"),
        ("marmalade", None),
        ("?!", None),
    ],
    "allotments": [
        ("AAC", "terms/aac/"),
        ("parish council", "agencies/parish-council/"),
        ("forty", "waiting/#the-list"),
        ("40", "figures/waiting/#statement.newsletter-2024"),
        ("40 plots", "figures/plots/#statement.minutes-2023"),
        ("frost", "events/frost/"),
        ("water buts", "measures/water-butts/"),
        ("waiting list", "figures/waiting/"),
        ("the soil", "plots/soil/"),
        ("who waits", "waiting/"),
        ("beans", "events/frost/"),
        ("marmalade", None),
    ],
}


def check(page, base: str, site: str = "site") -> list[str]:
    """What is wrong with the search of a site that is served at `base`, whose name is in ANSWERS."""
    found: list[str] = []
    failed: list[str] = []
    page.on("pageerror", lambda error: failed.append(str(error)))
    page.goto(base + "search/")
    found += words_differ(page, base)
    rest = page.inner_text("#search-all")
    if page.inner_text("#search-status") or page.is_visible("#search-results"):
        found.append("There are results before anything was asked")
    for query, address in ANSWERS.get(site, []):
        first = ask(page, query)
        if address is None:
            if first or page.is_hidden("#search-all"):
                found.append(f"“{query}” finds {first}")
        elif not first or not first.endswith(address):
            found.append(f"“{query}” finds {first} first, not {address}")
        elif page.is_visible("#search-all"):
            found.append(f"“{query}” leaves the list from A to Z beneath its results")
    found += links_broken(page, base)
    ask(page, "")
    if page.is_visible("#search-results") or page.inner_text("#search-all") != rest:
        found.append("When the field is emptied, the page is not as it was")
    found += address_forgotten(page, base) + markup_made(page) + failure_untold(page, base)
    return found + [f"The script broke: {error}" for error in failed]


def ask(page, query: str) -> str | None:
    """Types a query; the address of the first result."""
    for text, told in (("", False), (query, bool(query))):
        page.fill("#search-field", text)
        # Enter does not wait for more to be typed; the status is told when the search ends.
        page.press("#search-field", "Enter")
        page.wait_for_function(
            "told => !!document.getElementById('search-status').textContent === told", arg=told)
    link = page.query_selector("#search-results:not([hidden]) a")
    return link and link.get_attribute("href")


def words_differ(page, base: str) -> list[str]:
    """The script has to cut a text into the same words as the program."""
    source = page.request.get(urljoin(page.url, page.get_attribute("script[src]", "src"))).text()
    code = re.search(r"  const letters = .*?(?=\n\n)", source, re.DOTALL)
    if not code:
        return ["The script's way to words was not found in it"]
    examples = [line.split("\t") for line in WORDS.read_text().splitlines()]
    words = page.evaluate(
        f"texts => {{ {code[0]}\nreturn texts.map((text) => wordsOf(text).join(' ')); }}",
        [text for text, _ in examples])
    return [f"“{text}” has the words “{own}” in the script, “{asked}” in the program"
            for (text, asked), own in zip(examples, words) if asked != own]


def links_broken(page, base: str) -> list[str]:
    found = []
    for query in ("a the", "2014", "council", "police"):
        ask(page, query)
        for address in page.eval_on_selector_all(
                "#search-results a", "links => links.map((link) => link.href)"):
            bare, _, fragment = address.partition("#")
            answer = page.request.get(bare)
            if not answer.ok or fragment and f'id="{fragment}"' not in answer.text():
                found.append(f"“{query}” leads to {address}, which is not there")
    return found


def address_forgotten(page, base: str) -> list[str]:
    found = []
    word = re.search(r"[a-z]{5,}", page.inner_text("#search-all"))[0]
    ask(page, word + " & co")
    if not page.url.endswith(f"?q={word}+%26+co"):
        found.append(f"What was asked is not in the address, {page.url}")
    page.goto(f"{base}search/?q={word}")
    page.wait_for_selector("#search-results:not([hidden])")
    if page.input_value("#search-field") != word:
        found.append("The field does not show what the address asks")
    if not page.query_selector("#search-results mark"):
        found.append("No word that was asked for is marked")
    return found


def markup_made(page) -> list[str]:
    ask(page, "<img src=x onerror=alert(1)> \" ' & marmalade")
    has_image = page.query_selector("#search-results img, #search-status img")
    return ["A query is read as HTML"] if has_image else []


def failure_untold(page, base: str) -> list[str]:
    page.route("**/search/*.json", lambda route: route.abort())
    page.goto(base + "search/")
    ask(page, "a word")
    told = page.inner_text("#search-status") and page.is_visible("#search-all")
    page.unroute("**/search/*.json")
    return [] if told else ["When the index cannot be loaded, nobody is told"]


def main(base: str, site: str, browser: str = "/usr/bin/chromium") -> int:
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        window = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        found = check(window.new_page(), base, site)
        window.close()
    print("\n".join(found) or f"{len(ANSWERS[site])} queries are answered as they should be")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
