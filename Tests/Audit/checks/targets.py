"""What is pressed is at least 24 px in size, or stands alone, or in a line of text (WCAG 2.5.8)."""

import views

NAME = "targets"
SAYS = "what is pressed measures 24 px or has that much room"
VIEWS = views.NARROW_AND_WIDE

CODE = """
const least = 24;
const boxes = targets().filter(element => element.matches("a,button,input,select,summary"))
  .map(element => ({ element, box: element.getBoundingClientRect() }));
const small = ({ box }) => box.width < least - 0.5 || box.height < least - 0.5;
const inLine = element => {
  if (!getComputedStyle(element).display.startsWith("inline")) return false;
  const block = ancestor(element, at => !getComputedStyle(at).display.startsWith("inline"));
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.data.trim().replace(/[\\p{P}\\p{S}]/gu, "") && !node.parentElement.closest("a,button")) return true;
  }
  return false;
};
const middle = box => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
const near = (one, other) => {
  const [x, y] = middle(one.box);
  if (small(other)) {
    const [u, v] = middle(other.box);
    if (Math.hypot(x - u, y - v) < least - 0.5) return true;
  }
  const dx = Math.max(other.box.left - x, 0, x - other.box.right);
  const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
  return Math.hypot(dx, dy) < least / 2 - 0.5;
};
for (const one of boxes.filter(small)) {
  if (onlyHeard(one.element) || inLine(one.element)) continue;
  const other = boxes.find(other => other !== one && !one.element.contains(other.element) && near(one, other));
  if (other) say(one.element, `Too small to press beside ${path(other.element)}: ${Math.round(one.box.width)} × ${Math.round(one.box.height)} px`,
    "give it display: inline-block and padding until it is 24 × 24 px, or more room around it");
}
found.splice(8);
"""


def check(visit):
    return visit.look(CODE)


SOUND = [
    "<p>A sentence with <a href='#a'>x</a> <a href='#b'>y</a> in it.</p>",
    "<ul><li class=far><a href='#a'>x</a></li><li class=far><a href='#b'>y</a></li></ul>",
]
FAULTY = ["<p><a href='#a'>x</a> <a href='#b'>y</a></p>", "<button class=tiny>a</button><button class=tiny>b</button>"]
STYLE = ".far { padding: 12px } .tiny { width: 12px; height: 12px; padding: 0; font-size: 8px }"
