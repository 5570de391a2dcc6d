"""Reflow: nothing is wider than the window (WCAG 1.4.10); what scrolls can be reached by keyboard."""

import views

NAME = "overflow"
SAYS = "nothing is wider than the window, from 320 px on"
VIEWS = views.WIDTHS

CODE = """
const width = document.documentElement.clientWidth;
const scrolls = element => /auto|scroll/.test(getComputedStyle(element).overflowX);
const cuts = element => getComputedStyle(element).overflowX !== "visible";
const outside = element => {
  const box = element.getBoundingClientRect();
  return box.right > width + 1 || box.left < -1;
};
if (document.documentElement.scrollWidth > width + 1) {
  const wide = [...document.body.querySelectorAll("*")].filter(element =>
    shown(element) && outside(element) && !onlyHeard(element) && !ancestor(element, cuts));
  for (const element of wide.filter(element => !wide.includes(element.parentElement)).slice(0, 5)) {
    const box = element.getBoundingClientRect();
    say(element, `The page scrolls sideways: ${Math.round(box.left)} to ${Math.round(box.right)} px in a window of ${width} px`,
      "let the element shrink or wrap (min-width: 0, overflow-wrap: anywhere, max-width: 100%), or put it into a box that scrolls");
  }
  if (!wide.length) say(document.body, `The page scrolls sideways: ${document.documentElement.scrollWidth} px in a window of ${width} px`,
      "find the element whose margin or padding is too wide");
}
for (const element of document.body.querySelectorAll("*")) {
  if (element.scrollWidth <= element.clientWidth + 1 || !scrolls(element) || !shown(element)) continue;
  if (element.tabIndex < 0 && !element.querySelector("a[href],button,[tabindex='0']")) {
    say(element, "A box scrolls sideways and cannot be reached by keyboard",
      'give it tabindex="0", role="region" and an aria-label');
  }
}
"""


def check(visit):
    return visit.look(CODE)


SOUND = ["<h1>x</h1><div tabindex=0 role=region aria-label=a class=scroll><p class=wide>x</p></div>"]
FAULTY = ["<h1>x</h1><p class=wide>x</p>", "<div class=scroll><p class=wide>x</p></div>"]
STYLE = ".wide { width: 1400px } .scroll { overflow-x: auto }"
