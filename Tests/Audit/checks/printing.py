"""On paper: definitions and the page's address are written out, and nothing is cut off."""

import views
from checks.overlap import LINES
from checks.spacing import CUT

NAME = "print"
SAYS = "on paper definitions and addresses are written and nothing is cut off; the PDF is made"
VIEWS = views.ONCE
# A4 less margins of 2 cm, at 96 px to the inch.
PAPER = 643

CODE = LINES + CUT + """
for (const mention of document.querySelectorAll("main button[popovertarget]:not([popovertargetaction=hide])")) {
  const definition = document.getElementById(mention.getAttribute("popovertarget"));
  // A note on a source need not be written out where the list of sources is.
  const name = definition?.querySelector("a")?.textContent.trim();
  const listed = name && !definition.querySelector("p,dl,div") && document.body.innerText.includes(name);
  if (definition && !shown(definition) && !listed) {
    say(definition, "A definition is not on paper",
      "in print.css show what a mention opens: display: block; position: static");
  }
}
for (const button of document.querySelectorAll("button")) {
  if (shown(button) && getComputedStyle(button).backgroundColor !== "rgba(0, 0, 0, 0)") {
    say(button, "A button is printed as a button", "in print.css take away its background, or leave it out");
  }
}
const link = document.querySelector("link[rel=canonical]");
if (link && !document.body.innerText.includes(link.href)) {
  say(document.body, `The page's address is not on paper: ${link.href}`, "write the canonical address into the foot of the page, for print");
}
for (const link of document.querySelectorAll("main a[href^='http']")) {
  const style = getComputedStyle(link, "::after").content;
  if (shown(link) && !style.includes(link.getAttribute("href")) && !link.textContent.includes(link.getAttribute("href"))
      && !(link.closest("li,p,div")?.innerText ?? "").includes(link.getAttribute("href").replace(/^https?:[/][/]/, ""))) {
    say(link, "The address of an outside link is not on paper", 'in print.css: a[href^="http"]::after { content: " <" attr(href) ">" }');
  }
}
for (const box of document.querySelectorAll("main *")) {
  const scrolls = /auto|scroll/.test(getComputedStyle(box).overflowX + getComputedStyle(box).overflowY);
  if (scrolls && shown(box) && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)) {
    say(box, "Paper does not scroll: part of this box is cut off", "in print.css: overflow: visible, and let it wrap");
  }
}
tellCut(" on paper", new Set());
tellOverlaps(" on paper");
found.splice(12);
"""


def check(visit):
    page = visit.page
    page.set_viewport_size({"width": PAPER, "height": views.HEIGHT})
    page.emulate_media(media="print")
    try:
        found = visit.look(CODE)
        if visit.thorough and not page.pdf(format="A4").startswith(b"%PDF"):
            found.append({"where": "", "what": "No PDF could be made", "mend": ""})
        return found
    finally:
        visit.show(visit.view)


SOUND = [
    "<main><p><button class=bare popovertarget=d>ABC</button></p><div class=paper id=d popover>A definition</div>"
    "<a class=written href='http://127.0.0.1/far'>far</a></main>",
    "<main><button class=bare popovertarget=d>1</button><span id=d popover><a href=#s>Source</a></span><p id=s>Source</p></main>"]
FAULTY = [
    "<main><button class=bare popovertarget=d>ABC</button><div id=d popover>A definition</div></main>",
    "<main><a href='http://127.0.0.1/far'>far</a></main>",
    "<main><div class=scroll><p class=wide>Words that go on and on</p></div></main>",
    "<main><p class=wide>Words that go on and on</p></main>",
    "<link rel=canonical href='https://example.org/page/'><main>x</main>",
]
STYLE = """
@media print {
  .paper[popover] { display: block; position: static }
  .written::after { content: " <" attr(href) ">" }
}
.bare { background: none; border: 0 } .scroll { overflow-x: auto } .wide { width: 1400px }
"""
