"""HTML is valid: parsed without error, and elements stand where the standard lets them stand."""

import re

from documents import describe, tag

NAME = "html"
SAYS = "HTML is parsed without error and its elements stand where they may"

BLOCKS = set("address article aside blockquote details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 "
             "h5 h6 header hgroup hr main menu nav ol p pre search section table ul".split())
PHRASING = set("p h1 h2 h3 h4 h5 h6 span button em strong small cite dfn abbr time code sub sup mark label pre q b i u s "
               "kbd samp var data output legend bdi bdo".split())
TRANSPARENT = {"a", "ins", "del", "map", "noscript"}
CHILDREN = {
    "ul": {"li"}, "ol": {"li"}, "menu": {"li"}, "dl": {"dt", "dd", "div"}, "tr": {"td", "th"},
    "thead": {"tr"}, "tbody": {"tr"}, "tfoot": {"tr"},
    "table": {"caption", "colgroup", "thead", "tbody", "tfoot", "tr"}, "select": {"option", "optgroup", "hr", "button"},
}
PARENTS = {"li": {"ul", "ol", "menu"}, "dt": {"dl", "div"}, "dd": {"dl", "div"}, "figcaption": {"figure"},
           "summary": {"details"}, "caption": {"table"}, "td": {"tr"}, "th": {"tr"}}
OBSOLETE = set("align bgcolor border cellpadding cellspacing frameborder nowrap valign".split())
REFERENCES = ("aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "aria-owns", "for", "headers",
              "popovertarget", "list", "form", "commandfor")
DATES = re.compile(r"\d{4}(-\d\d(-\d\d([T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:?\d\d)?)?)?)?$|\d{4}-W\d\d$|\d\d:\d\d$|P\w+$|--\d\d-\d\d$")
SVG_NUMBERS = ("x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "width", "height", "points", "d", "viewBox")


def check(document):
    found = []

    def say(element, what, mend):
        found.append({"where": describe(element) if element is not None else "", "what": what, "mend": mend})

    for line, code, data in document.errors:
        name = (data or {}).get("name", "")
        say(None, f"HTML that must be repaired in reading, line {line}: {code} {name}".rstrip(), "close what was opened, in order")
    ids = set(document.ids)
    for element in document.elements:
        name, parent = tag(element), document.parents.get(element)
        if parent is not None and element.tag == name:
            look_at_place(document, element, name, parent, say)
        if name in ("a", "button"):
            look_inside(element, say)
        for attribute in REFERENCES:
            if attribute == "for" and name == "output":
                continue
            for reference in (element.get(attribute) or "").split():
                if reference not in ids:
                    say(element, f"{attribute} names an id that the page does not have: {reference}", "name one that it has")
        if element.get("id") is not None and re.search(r"\s|^$", element.get("id")):
            say(element, "An id is empty or has a space in it", "write it with hyphens")
        for attribute in OBSOLETE & set(element.keys()):
            if element.tag == name:
                say(element, f"An attribute that HTML no longer has: {attribute}", "say it in CSS")
        if name == "time" and not DATES.match(element.get("datetime") or "".join(element.itertext())):
            say(element, f"<time> without a date that machines read: {element.get('datetime')}", "write datetime as 2015-07 or 2015-07-20")
        if name == "img" and element.get("alt") is None:
            say(element, "A picture without alt", 'describe it in alt, or write alt="" if it says nothing')
        for attribute in SVG_NUMBERS if element.tag != name else ():
            if re.search(r"nan|inf", element.get(attribute) or "", re.I):
                say(element, f"A drawing with a number that is none: {attribute}", "divide by nothing that may be zero")
    for name in ("main", "h1", "title"):
        count = sum(element.tag == name for element in document.elements)
        if count != 1:
            say(None, f"There must be one <{name}>: there are {count}", "")
    return found


def look_at_place(document, element, name, parent, say):
    around = tag(parent)
    if around in CHILDREN and name not in CHILDREN[around] | {"script", "template"}:
        say(element, f"<{name}> stands directly in <{around}>", f"only {', '.join(sorted(CHILDREN[around]))} may")
    if name in PARENTS and around not in PARENTS[name]:
        say(element, f"<{name}> stands in <{around}>", f"it belongs into {', '.join(sorted(PARENTS[name]))}")
    if name in BLOCKS:
        holder = next((a for a in document.ancestors(element) if tag(a) not in TRANSPARENT), None)
        if holder is not None and tag(holder) in PHRASING:
            say(element, f"<{name}> stands in <{tag(holder)}>, which holds words only", "take a <span>, or a <div> around")
    if name in ("header", "footer") and around not in ("body", "div"):
        outer = {tag(a) for a in document.ancestors(element)} & {"header", "footer", "address", "dt", "th"}
        if outer:
            say(element, f"<{name}> stands in <{outer.pop()}>", "take a <div>")
    if name == "details" and (len(element) == 0 or tag(element[0]) != "summary"):
        say(element, "<details> does not begin with <summary>", "write what it opens into <summary>")
    if name == "dl":
        kinds = [tag(child) for child in element]
        if not kinds or kinds[0] == "dd" or kinds[-1] == "dt":
            say(element, "A <dl> is empty, or has a term without a description", "give every <dt> a <dd>")


def look_inside(element, say):
    for inner in element.iter():
        if inner is not element and (tag(inner) in ("a", "button", "select", "textarea", "details", "label", "input")
                                     or inner.get("tabindex") is not None):
            say(inner, f"<{tag(inner)}> stands in <{tag(element)}>: which one is pressed?", "put one beside the other")


SOUND = ["<main><h1>x</h1><p>a <a href=#x>b</a></p><dl><dt>c</dt><dd>d</dd></dl></main>"]
FAULTY = [
    "<main><h1>x</h1><p>a<div>b</div></p></main>", "<main><h1>x</h1><span><p>a</p></span></main>",
    "<main><h1>x</h1><ul><p>a</p></ul></main>", "<main><h1>x</h1><a href=#x><button>a</button></a></main>",
    "<main><h1>x</h1><b>a</main>", "<main><h1>x</h1><p aria-labelledby=none>a</p></main>",
    "<main><h1>x</h1><time>soon</time></main>", "<main><h1>x</h1><dl><dt>a</dt></dl></main>",
    "<main><h1>x</h1><svg><rect width=NaN></rect></svg></main>", "<main><h1>x</h1><div>a</main>",
    "<main><h1>x</h1></main><main></main>",
]
