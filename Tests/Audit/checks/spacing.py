"""Text spacing that readers set themselves cuts nothing off (WCAG 1.4.12), nor does larger text."""

import views
from checks.overlap import LINES

NAME = "spacing"
SAYS = "wider text spacing and doubled text cut nothing off"
VIEWS = views.NARROW_AND_WIDE

# A constructed style sheet, since the site's policy rightly refuses an added one. Text in drawings
# keeps its spacing: all of it stands in a table or list as well.
SPACED = """
const sheet = new CSSStyleSheet();
sheet.replaceSync(`:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
"""
CUT = """
const cut = () => [...document.body.querySelectorAll("*")].filter(element => {
  if (element instanceof SVGElement || !element.textContent.trim()) return false;
  const style = getComputedStyle(element);
  const hides = axis => /hidden|clip/.test(style["overflow" + axis]);
  if (!hides("X") && !hides("Y") || !shown(element) || onlyHeard(element)) return false;
  return hides("X") && element.scrollWidth > element.clientWidth + 1 ||
    hides("Y") && element.scrollHeight > element.clientHeight + 1;
});
const tellCut = (why, before) => {
  for (const element of cut().filter(element => !before.has(element)).slice(0, 5)) {
    say(element, `Text is cut off${why}: “${element.textContent.trim().slice(0, 40)}”`,
      "set min-height instead of height, and let the text wrap rather than hide it");
  }
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width + 1) {
    const wide = [...document.body.querySelectorAll("*")].find(element => shown(element) && !onlyHeard(element) &&
      element.getBoundingClientRect().right > width + 1 && !ancestor(element, at => getComputedStyle(at).overflowX !== "visible"));
    say(wide, `The page scrolls sideways${why}: ${document.documentElement.scrollWidth} px in a window of ${width} px`,
      "let the words wrap: overflow-wrap: anywhere where they are long");
  }
};
"""
UNDO = "document.adoptedStyleSheets = [];"


def check(visit):
    # Words that are cut with an ellipsis on purpose stand in full elsewhere; all other text is whole.
    found = visit.look(LINES + CUT + """
      const before = new Set(cut().filter(element => getComputedStyle(element).textOverflow === "ellipsis"));
      tellCut("", before);
      """ + SPACED + """
      tellCut(" with wider spacing", before);
      tellOverlaps(" with wider spacing");
    """ + UNDO)
    if visit.view.width == views.DESK:
        found += doubled(visit)
    return found


def doubled(visit):
    """A reader who sets the browser's text to twice its size."""
    session = visit.page.context.new_cdp_session(visit.page)
    try:
        session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
        return visit.look(LINES + CUT + """
          const before = new Set(cut().filter(element => getComputedStyle(element).textOverflow === "ellipsis"));
          tellCut(" with doubled text", before);
          tellOverlaps(" with doubled text");
        """)
    finally:
        session.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})
        session.detach()


SOUND = ["<h1>One</h1><p class=grows>Some words that wrap in a box that grows with them</p>"]
FAULTY = [
    "<p class=low>Some words that wrap and wrap in a box that does not grow</p>",
    "<p class=tight>Some words that fit</p>",
    "<p class=rem>Words that fit unless doubled</p>",
]
STYLE = """
.grows { width: 8em; min-height: 1em; overflow: hidden }
.low { width: 8em; height: 1.2em; overflow: hidden }
.tight { width: 150px; white-space: nowrap; overflow: hidden }
.rem { height: 70px; width: 400px; overflow: hidden }
"""
