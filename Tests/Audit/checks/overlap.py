"""No text lies over other text, in drawings as well as on the page."""

import views

NAME = "overlap"
SAYS = "no text lies over other text"
VIEWS = views.WIDTHS

# The middle half of each line of text is what must stay free: boxes of lines reach into one another.
LINES = """
const lines = root => {
  const boxes = [];
  const range = document.createRange();
  for (const { node, element } of seenTexts(root)) {
    if (ancestor(element, at => /fixed|sticky/.test(getComputedStyle(at).position))) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 2 || box.height < 2) continue;
      const top = box.top + box.height * 0.3, bottom = box.bottom - box.height * 0.3;
      boxes.push({ element, node, left: box.left + 1, right: box.right - 1, top, bottom });
    }
  }
  return boxes.sort((a, b) => a.top - b.top);
};
const overlaps = boxes => {
  const pairs = [];
  let open = [];
  for (const box of boxes) {
    open = open.filter(other => other.bottom > box.top);
    for (const other of open) {
      if (other.node !== box.node && other.right > box.left && box.right > other.left) pairs.push([other, box]);
    }
    open.push(box);
  }
  return pairs;
};
const tellOverlaps = why => {
  const told = new Set();
  for (const [one, other] of overlaps(lines(document.body))) {
    // Text that is scrolled out of its box is not seen.
    const box = other.element.getBoundingClientRect();
    const frame = ancestor(other.element, at => getComputedStyle(at).overflow !== "visible");
    if (frame && (box.left >= frame.getBoundingClientRect().right || box.top >= frame.getBoundingClientRect().bottom)) continue;
    const key = path(other.element);
    if (told.has(key) || told.size === 5) continue;
    told.add(key);
    const quote = text => text.data.trim().slice(0, 30);
    say(other.element, `Text lies over other text${why}: “${quote(other.node)}” over “${quote(one.node)}”`,
      "give the boxes room to grow: no fixed heights, no negative margins, labels that wrap");
  }
};
"""


def check(visit):
    return visit.look(LINES + 'tellOverlaps("");')


SOUND = ["<h1>One</h1><p>Two</p><svg width=200 height=50><text y=10>a</text><text y=40>b</text></svg>"]
FAULTY = [
    "<p>First words here</p><p class=up>Second words here</p>",
    "<svg width=200 height=50><text y=20>Label</text><text y=20 x=10>Other</text></svg>",
]
STYLE = ".up { margin-top: -2em }"
