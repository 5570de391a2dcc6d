"""In forced colours (Windows contrast themes) drawings and controls can still be seen."""

import views

NAME = "forced-colours"
SAYS = "text, marks of drawings and buttons are seen in forced colours"
VIEWS = views.BOTH_SCHEMES[1:]
MORE = views.BOTH_SCHEMES[:1]

CODE = """
const back = ground(document.body);
const told = new Set();
const once = (element, what, mend) => {
  const key = what + element.localName + (element.className.baseVal ?? element.className);
  if (!told.has(key)) say(element, what, mend);
  told.add(key);
};
for (const { element } of seenTexts(document.body)) {
  const style = getComputedStyle(element);
  const drawn = element instanceof SVGElement;
  const box = element.getBoundingClientRect();
  const behind = drawn && shapeUnder(element, box.x + box.width / 2, box.y + box.height / 2) || ground(element);
  const has = ratio(colour(drawn ? style.fill : style.color), behind);
  if (has < 4.5) once(element, `Text is not seen in forced colours: ${has.toFixed(1)}:1`,
    "in @media (forced-colors: active) set fill: CanvasText (drawings), or leave the colour to the system");
}
// Grid lines may be faint; a mark is what is filled, or drawn as a line that is not a tick.
for (const mark of document.querySelectorAll("svg[role=img] :is(rect,circle,ellipse,path,polygon)")) {
  if (mark.closest("defs,pattern,clipPath,mask") || !shown(mark)) continue;
  const style = getComputedStyle(mark);
  const painted = [style.fill, style.stroke].filter(paint => paint !== "none" && !paint.startsWith("url"));
  if (style.fill.startsWith("url") || !painted.length) continue;
  if (painted.every(paint => ratio(over(colour(paint), back), back) < 1.5) && !mark.matches(".ground, .land, .plot, .band")) {
    once(mark, "A mark of a drawing is not seen in forced colours",
      "in @media (forced-colors: active) give its class fill or stroke: CanvasText");
  }
}
for (const button of document.querySelectorAll("button,input,select")) {
  if (!shown(button)) continue;
  // A button without words lies over those that it belongs to.
  const label = button.textContent.trim() || button.matches("input,select") ? button : button.parentElement;
  const style = getComputedStyle(label);
  const marked = style.borderTopStyle !== "none" && parseFloat(style.borderTopWidth) > 0 ||
    parseFloat(style.borderBottomWidth) > 0 || style.color !== getComputedStyle(label.parentElement).color || style.textDecorationLine !== "none" || style.outlineStyle !== "none";
  if (!marked) once(button, "A control looks like plain text in forced colours",
    "give it a border, an underline or color: LinkText; backgrounds and shadows are dropped there");
}
"""


def check(visit):
    visit.page.emulate_media(forced_colors="active")
    try:
        return visit.look(CODE)
    finally:
        visit.show(visit.view)


SOUND = ["<p>a</p><button>b</button><svg role=img width=40 height=40><rect class=system width=9 height=9 /></svg>"]
FAULTY = [
    "<button class=bare>b</button>",
    "<svg role=img width=40 height=40><rect class=black width=9 height=9 /></svg>",
    "<p class=kept>a</p>",
]
STYLE = """
:root { color-scheme: light dark }
.bare { border: 0; background: #ddd } .black { fill: #000 } .system { fill: #000 }
.kept { forced-color-adjust: none; color: #000 }
@media (forced-colors: active) { .system { fill: CanvasText } }
"""
