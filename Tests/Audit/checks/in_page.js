// What several checks need to know of a page. Runs in the page, before the code of a check.

const found = [];
const say = (element, what, mend) =>
  found.push({ where: element ? path(element) : "", what, mend });

// A selector by which a person finds the element.
const path = element => {
  const steps = [];
  for (let at = element; at && at !== document.body && steps.length < 3; at = at.parentElement) {
    let step = at.localName;
    if (at.id) {
      steps.unshift(step + "#" + at.id);
      break;
    }
    if (at.classList.length) {
      step += "." + [...at.classList].slice(0, 2).join(".");
    } else if (at.parentElement) {
      const alike = [...at.parentElement.children].filter(other => other.localName === at.localName);
      if (alike.length > 1) step += `:nth-of-type(${alike.indexOf(at) + 1})`;
    }
    steps.unshift(step);
  }
  return steps.join(" > ");
};

const shown = element =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  element.getClientRects().length > 0;

// Hidden from eyes but read aloud: one pixel, or clipped to nothing.
const onlyHeard = element => {
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.clipPath === "inset(50%)" || style.clipPath === "inset(100%)") return true;
    const box = at.getBoundingClientRect();
    if (style.overflow !== "visible" && box.width <= 1 && box.height <= 1) return true;
  }
  return false;
};

const ancestor = (element, test) => {
  for (let at = element.parentElement; at; at = at.parentElement) if (test(at)) return at;
  return null;
};

// Text nodes that are seen, each once, with its element.
const seenTexts = root => {
  const texts = [];
  const verdicts = new Map();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim()) continue;
    const element = node.parentElement;
    if (!verdicts.has(element)) {
      const drawn = !element.closest("script,style,template,title,desc,noscript");
      verdicts.set(element, drawn && shown(element) && !onlyHeard(element));
    }
    if (verdicts.get(element)) texts.push({ node, element });
  }
  return texts;
};

// Colours as red, green, blue and opacity from 0 to 1, read by the browser itself.
const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
const colours = new Map();
const colour = text => {
  if (!colours.has(text)) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = "#000";
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    colours.set(text, [...canvas.getImageData(0, 0, 1, 1).data].map(part => part / 255));
  }
  return colours.get(text);
};

const over = (top, below) => {
  const opacity = top[3];
  return [0, 1, 2].map(i => top[i] * opacity + below[i] * (1 - opacity)).concat(1);
};

const canvasColour = () => {
  const probe = document.createElement("i");
  probe.setAttribute("hidden", "");
  document.body.append(probe);
  const dark = matchMedia("(prefers-color-scheme: dark)").matches &&
    getComputedStyle(document.documentElement).colorScheme.includes("dark");
  probe.remove();
  return dark ? [0.07, 0.07, 0.07, 1] : [1, 1, 1, 1];
};

// The colour behind an element: its own background over those of the elements around it.
const grounds = new Map();
const ground = element => {
  if (!element) return canvasColour();
  if (!grounds.has(element)) {
    const own = element instanceof SVGElement && element.localName !== "svg"
      ? [0, 0, 0, 0]
      : colour(getComputedStyle(element).backgroundColor);
    grounds.set(element, own[3] === 1 ? own : over(own, ground(element.parentElement)));
  }
  return grounds.get(element);
};

const light = part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
const luminance = c => 0.2126 * light(c[0]) + 0.7152 * light(c[1]) + 0.0722 * light(c[2]);
const ratio = (one, other) => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

// What lies under a point of a drawing: the last shape before `element` that is filled there.
const shapeUnder = (element, x, y) => {
  const svg = element.closest("svg");
  let fill = null;
  for (const shape of svg.querySelectorAll("rect,circle,ellipse,path,polygon")) {
    if (shape.closest("defs,pattern,clipPath,mask") || !shown(shape)) continue;
    if (shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) break;
    const style = getComputedStyle(shape);
    if (style.fill === "none" || style.fill.startsWith("url")) continue;
    const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse());
    if (shape.isPointInFill(point)) {
      const own = [...colour(style.fill)];
      own[3] *= Number(style.fillOpacity) * Number(style.opacity);
      fill = over(own, fill ?? ground(svg));
    }
  }
  return fill;
};

const targets = () => [...document.querySelectorAll(
  "a[href],button:not([disabled]),input:not([disabled]):not([type=hidden]),select,textarea,summary,[tabindex]:not([tabindex='-1'])"
)].filter(element => shown(element) && !element.closest("[inert]"));
