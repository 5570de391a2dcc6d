"""Definitions and menus open by Enter and close by Escape without script, inside the window."""

import views

NAME = "popovers"
SAYS = "popovers open and close by keyboard without script, inside the window, and give the focus back"
VIEWS = views.NARROW_AND_WIDE

SHOWN = """() => [...document.querySelectorAll("button[popovertarget]")]
  .filter(button => button.getAttribute("popovertargetaction") !== "hide" && button.checkVisibility())
  .map(button => [...document.querySelectorAll("button")].indexOf(button))"""
STATE = """at => {
  const button = document.querySelectorAll("button")[at];
  const opened = document.getElementById(button.getAttribute("popovertarget"));
  const box = opened?.getBoundingClientRect();
  return { exists: Boolean(opened), open: Boolean(opened?.matches(":popover-open")), back: document.activeElement === button,
    words: opened?.innerText.trim().length, where: `#${opened?.id}`,
    inside: Boolean(box) && box.left >= -0.5 && box.right <= innerWidth + 0.5 && box.top >= -0.5 && box.bottom <= innerHeight + 0.5,
    always: getComputedStyle(opened ?? button).display !== "none" && !opened?.matches(":popover-open") };
}"""


def check(visit):
    """Every button on a phone by keyboard; on a desk, where Tab was tested, only where they open."""
    return by_keyboard(visit) if visit.view.width == views.PHONE else visit.look(PLACES)


def by_keyboard(visit):
    page, found = visit.plain, []

    def say(where, what, mend):
        found.append({"where": where, "what": what, "mend": mend})

    page.set_viewport_size({"width": visit.view.width, "height": views.HEIGHT})
    for at in page.evaluate(SHOWN):
        page.evaluate("at => document.querySelectorAll('button')[at].focus()", at)
        before = page.evaluate(STATE, at)
        if not before["exists"]:
            say(before["where"], "A button opens nothing", "popovertarget must be the id of an element")
            continue
        if before["always"]:
            continue
        page.keyboard.press("Enter")
        opened = page.evaluate(STATE, at)
        page.keyboard.press("Escape")
        closed = page.evaluate(STATE, at)
        where = opened["where"]
        if not opened["open"] or not opened["words"]:
            say(where, "Enter does not open this", "give the element the attribute popover, and words")
        elif not opened["inside"]:
            say(where, "An open popover reaches out of the window", "set max-inline-size, max-block-size and overflow: auto")
        if closed["open"]:
            say(where, "Escape does not close this", 'use popover="auto", not "manual"')
        elif not closed["back"]:
            say(where, "The focus does not come back when this closes", "the button that opens it must stay in place")
    return found


PLACES = """
for (const button of document.querySelectorAll("button[popovertarget]")) {
  const opened = document.getElementById(button.getAttribute("popovertarget"));
  if (!opened || !opened.hasAttribute("popover") || !shown(button) || getComputedStyle(opened).display !== "none") continue;
  button.scrollIntoView({ block: "center" });
  opened.showPopover({ source: button });
  const box = opened.getBoundingClientRect();
  if (box.left < -0.5 || box.right > innerWidth + 0.5 || box.top < -0.5 || box.bottom > innerHeight + 0.5) {
    say(opened, "An open popover reaches out of the window", "set max-inline-size, max-block-size and overflow: auto");
  }
  opened.hidePopover();
}
"""

SOUND = ["<button popovertarget=d>ABC</button><div id=d popover>A definition</div>"]
FAULTY = [
    "<button popovertarget=nothing>ABC</button>",
    "<button popovertarget=d>ABC</button><div id=d popover=manual>A definition</div>",
    "<button popovertarget=d>ABC</button><div id=d class=wide popover>A definition</div>",
    "<button popovertarget=d>ABC</button><div id=d popover></div>",
]
STYLE = "[popover].wide { width: 2000px; max-width: none }"
