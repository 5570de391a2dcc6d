"""Contrast of all text that is seen, drawings included: running text 7:1 (AAA), the rest AA."""

import views

NAME = "contrast"
SAYS = "running text has 7:1 against its ground, other text 4.5:1, large text 3:1"
VIEWS = views.ALL

CODE = """
const told = new Set();
for (const { node, element } of seenTexts(document.body)) {
  const style = getComputedStyle(element);
  const inDrawing = element instanceof SVGElement;
  const box = element.getBoundingClientRect();
  const ink = colour(inDrawing ? style.fill : style.color);
  const under = inDrawing && shapeUnder(element, box.x + box.width / 2, box.y + box.height / 2);
  const behind = under || ground(element);
  const size = parseFloat(style.fontSize);
  const large = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
  const block = element.closest("p,li,dd,td,blockquote,figcaption");
  const running = !inDrawing && block && block.closest("main") && block.textContent.trim().length >= 80;
  const least = running ? 7 : large ? 3 : 4.5;
  const has = ratio(over(ink, behind), behind);
  if (has >= least - 0.005) continue;
  const key = [element.localName, element.className.baseVal ?? element.className, style.color].join();
  if (told.has(key)) continue;
  told.add(key);
  say(element, `Contrast is too low: ${has.toFixed(2)}:1, at least ${least}:1 ${running ? "for running text " : ""}is needed, “${node.data.trim().slice(0, 30)}”`,
    "darken the ink or lighten the ground (the other way round in the dark scheme), in the tokens of the theme");
}
"""


def check(visit):
    return visit.look(CODE)


LONG = "These words go on for some time, since running text is text that goes on for some time."
SOUND = [f"<main><p>{LONG}</p></main>", "<p class=muted>A short note</p>",
         "<svg width=200 height=40><rect class=dark width=200 height=40 /><text class=white y=20>a</text></svg>"]
FAULTY = [f"<main><p class=muted>{LONG}</p></main>", "<p class=faint>A short note</p>",
          "<p class=scheme>A short note</p>",
          "<svg width=200 height=40><rect class=dark width=200 height=40 /><text y=20>a</text></svg>"]
STYLE = """
:root { color-scheme: light dark } body { background: #fff; color: #000 } svg text { fill: #000 }
.muted { color: #6b6b6b } .faint { color: #999 } .dark { fill: #222 } svg .white { fill: #fff }
@media (prefers-color-scheme: dark) { .scheme { color: #bbb } }
"""
