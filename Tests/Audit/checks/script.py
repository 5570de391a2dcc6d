"""A page is the same with and without script: the same words in the same places and colours."""

import views

NAME = "script"
SAYS = "pages are the same with and without script (the search page is left out)"
# Since both are the same, what the other checks see with script holds without it.
VIEWS = [views.View(views.PHONE, "dark")]
MORE = [views.View(views.TABLET, "light"), views.View(views.DESK, "light")]

BOXES = """() => {
  // Other checks may have scrolled the page, or a box in it.
  for (const element of document.querySelectorAll("*")) if (element.scrollTop || element.scrollLeft) element.scrollTo(0, 0);
  const lines = [];
  for (const element of document.body.querySelectorAll("*")) {
    const box = element.getBoundingClientRect(), style = getComputedStyle(element);
    lines.push([element.localName, element.id, Math.round(box.x), Math.round(box.y + scrollY), Math.round(box.width),
      Math.round(box.height), style.color, style.backgroundColor, style.display].join());
  }
  return { words: document.body.innerText, lines };
}"""


def check(visit):
    if visit.scripts:
        return []
    from visits import set_view
    set_view(visit.plain, visit.view)
    with_script, without = visit.page.evaluate(BOXES), visit.plain.evaluate(BOXES)
    if with_script["words"] != without["words"]:
        return [said("", "The words of the page differ without script",
                     "write all words into the HTML; take away <noscript> and what scripts add")]
    for one, other in zip(with_script["lines"], without["lines"]):
        if one != other:
            return [said(one.split(",")[0], f"The page looks different without script: {one} / {other}",
                         "let the style not depend on script, nor on @media (scripting)")]
    return []


def said(where, what, mend):
    return {"where": where, "what": what, "mend": mend}


SOUND = ["<h1>One</h1>"]
FAULTY = ["<h1>One</h1><noscript><p>Two</p></noscript>", "<h1 class=scripted>One</h1>"]
STYLE = "@media (scripting: none) { .scripted { color: red } }"
