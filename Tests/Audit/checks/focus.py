"""Tab through the whole page: everything is reached, in order, is seen to have the focus, uncovered."""

import views

NAME = "focus"
SAYS = "Tab reaches everything in the order of the page, visibly and uncovered"
VIEWS = [views.View(views.PHONE, "dark")]
MORE = [views.View(views.DESK, "light")]

# The look of what has the focus is read when it gets it, its place when it loses it: in between the
# browser scrolls it into view.
WATCH = """
const looks = element => {
  const style = getComputedStyle(element);
  return ["outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "backgroundColor", "color", "borderTopColor",
    "borderTopWidth", "borderBottomColor", "borderBottomWidth", "textDecorationLine", "textDecorationThickness"]
    .map(name => style[name]);
};
const uncovered = element => {
  for (const box of element.getClientRects()) {
    for (const x of [box.left + 2, (box.left + box.right) / 2, box.right - 2]) {
      for (const y of [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2]) {
        const hit = document.elementFromPoint(x, y);
        if (hit && (element.contains(hit) || hit.contains(element) && !hit.matches("body,html"))) return true;
      }
    }
  }
  return false;
};
const expected = targets().filter(element => element.tabIndex >= 0);
const reached = [];
const enter = event => {
  const element = event.target;
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  reached.push({ element, focused: looks(element), seen: uncovered(element),
    outline: outlined ? ratio(over(colour(style.outlineColor), ground(element.parentElement)), ground(element.parentElement)) : null });
};
const leave = event => {
  const last = reached.at(-1);
  if (!last || last.element !== event.target) return;
  last.plain = looks(event.target);
  last.seen = last.seen || uncovered(event.target);
};
document.addEventListener("focusin", enter);
document.addEventListener("focusout", leave);
const verdict = () => {
  document.activeElement?.blur();
  document.removeEventListener("focusin", enter);
  document.removeEventListener("focusout", leave);
  const places = new Map(reached.map(({ element }, place) => [element, place]).reverse());
  let last = -1;
  for (const element of expected) {
    if (element.tabIndex > 0) say(element, "A tabindex above 0 changes the order of the page", "order by the source; take it away");
    if (!places.has(element)) {
      say(element, "Tab does not reach this", "leave tabindex alone, and hide what is not shown with display: none");
    } else if (places.get(element) < last) {
      say(element, "Tab reaches this out of the page's order", "order by the source, not by CSS");
    } else {
      last = places.get(element);
    }
  }
  for (const { element, focused, plain, seen, outline } of reached) {
    if (plain && focused.join() === plain.join()) {
      say(element, "Nothing shows that this has the focus", "give :focus-visible an outline of 2 px or more");
    } else if (outline !== null && outline < 3) {
      say(element, `The outline of the focus is too faint: ${outline.toFixed(2)}:1, at least 3:1 is needed`, "take the accent colour for it");
    }
    if (!seen) say(element, "What has the focus is covered or out of the window",
      "set scroll-padding to the height of what sticks, or do not let it stick");
  }
  found.splice(8);
  return found;
};
window.auditFocus = verdict;
document.body.tabIndex = -1;
document.body.focus();
document.body.blur();
document.body.removeAttribute("tabindex");
scrollTo(0, 0);
reached.length = 0;
window.auditCount = expected.length;
"""


def check(visit):
    visit.look(WATCH)
    count = visit.page.evaluate("window.auditCount")
    session = visit.page.context.new_cdp_session(visit.page)
    key = {"type": "rawKeyDown", "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}
    for _ in range(count + 2):
        session.send("Input.dispatchKeyEvent", key)
    session.detach()
    return visit.page.evaluate("window.auditFocus()")


SOUND = ["<h1>One</h1><p><a href='#a'>a</a> <button>b</button> <a href='#c'>c</a></p>"]
FAULTY = [
    "<p><a href='#a'>a</a> <a href='#b' tabindex=-1>b</a> <a href='#c' tabindex=2>c</a></p>",
    "<p><a class=plain href='#a'>a</a></p>",
    "<p><a class=faint href='#a'>a</a></p>",
    "<p class=cover></p><p><a href='#a'>a</a></p>",
]
STYLE = """
.plain:focus { outline: none } .faint:focus { outline: 3px solid #eee }
.cover { position: fixed; inset: 0; background: #fff }
"""
