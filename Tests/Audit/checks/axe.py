"""The rules of axe-core for WCAG 2.2 AA and its best practices."""

from pathlib import Path

import axe_playwright_python
import views

NAME = "axe"
SAYS = "axe-core finds nothing: WCAG 2.0, 2.1, 2.2 A and AA, and best practices"
SCRIPT = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# All rules in one view of every page, and in three of one page of every kind; on a phone every page
# is held to those rules that depend on the window. Contrast has a check of its own for all views.
VIEWS = [views.View(views.PHONE, "light"), views.View(views.DESK, "light")]
MORE = [views.View(views.DESK, "dark")]
OF_WINDOW = ["target-size", "link-in-text-block", "scrollable-region-focusable", "meta-viewport"]

RUN = """async only => {
  const options = { runOnly: only, resultTypes: ["violations"], preload: false };
  const found = [];
  const tell = result => {
    for (const rule of result.violations) for (const node of rule.nodes.slice(0, 5)) {
      found.push({ where: node.target.flat().join(" "), what: `${rule.help} [${rule.id}]`,
        mend: node.failureSummary.replace(/^Fix (any|all) of the following:/, "").replace(/\\s+/g, " ").trim() });
    }
  };
  tell(await axe.run(document, options));
  // A definition that is closed is not looked at, so the first is opened.
  const first = document.querySelector("main [popover], [popover]:not(nav)");
  if (first && !first.matches(":popover-open") && getComputedStyle(first).display === "none") {
    first.showPopover();
    tell(await axe.run(first, options));
    first.hidePopover();
  }
  return found;
}"""


def check(visit):
    if not visit.page.evaluate("typeof axe === 'object'"):
        visit.page.evaluate(SCRIPT)
    some = visit.view.width == views.PHONE and not visit.thorough
    only = {"type": "rule", "values": OF_WINDOW} if some else {"type": "tag", "values": TAGS}
    return visit.page.evaluate(RUN, only)


SOUND = ["<header><h1>One</h1></header><main><h2>Two</h2><p>Three</p></main>"]
FAULTY = [
    "<main><h1>One</h1><img src='missing.png'></main>",
    "<main><h1>One</h1><button></button></main>",
    "<main><h1>One</h1><p class=faint>words</p></main>",
    "<main><h1>One</h1></main><div id=d popover><p class=faint>words</p></div>",
]
STYLE = ".faint { color: #aaa }"
