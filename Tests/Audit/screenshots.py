"""Pictures of one page of every kind, compared with those that were accepted.

A picture is kept at half its size in a small palette. Two pictures differ where a point, a
little blurred, is darker or lighter than all points around it in the other: a stroke that is smoothed
differently is not seen, a faint line that moved by 4 px is.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
from pathlib import Path

import chromium
import sites
import views
from checks.printing import PAPER
from PIL import Image, ImageChops, ImageDraw, ImageFilter
from report import Finding
from server import Server
from views import View
from visits import set_view

NAME = "screenshots"
SAYS = "pages look as they did when they were last accepted"
ACCEPTED = Path(__file__).with_name("screenshots")
TAKEN = sites.OUTPUT / "screenshots"
FONTS_TAKEN = ACCEPTED / "fonts.json"
HEIGHT = 1600
VIEWS = [View(width, scheme) for width in (views.PHONE, views.DESK) for scheme in ("light", "dark")]
# How much darker or lighter a point must be, of 255, and how many such points of a block of 32 px.
BLUR, STEP, POINTS, BLOCK = 1, 3, 6, 16


def shown_pages(audited: list[sites.Site]) -> list[tuple[sites.Site, str, str]]:
    """One page of every kind, from the first site that has one; fixtures first, since they change least."""
    chosen: dict[str, tuple[sites.Site, str]] = {}
    for site in sorted(audited, key=lambda site: not site.is_fixture):
        for page in site.one_of_each_kind():
            chosen.setdefault(site.kind(page), (site, page))
    return [(site, page, kind.replace(".html", "").replace(" ", "-")) for kind, (site, page) in chosen.items()]


def take(browser, base: str, address: str, wanted: list[View] = VIEWS):
    """The pictures of one page: the name of the view, and the picture at half its size."""
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(base + address)
    for view in wanted:
        set_view(page, view)
        page.set_viewport_size({"width": view.width, "height": HEIGHT})
        yield f"{view.width}-{view.scheme}", halved(page.screenshot())
    set_view(page, View(PAPER, "light"))
    page.set_viewport_size({"width": PAPER, "height": HEIGHT})
    page.emulate_media(media="print")
    yield "print", halved(page.screenshot())
    context.close()


def halved(picture: bytes) -> Image.Image:
    return Image.open(io.BytesIO(picture)).convert("RGB").reduce(2)


def changed_blocks(one: Image.Image, other: Image.Image) -> list[tuple[int, int]]:
    """The corners of the blocks that differ; one at the corner if the sizes do."""
    if one.size != other.size:
        return [(0, 0)]
    one, other = (picture.filter(ImageFilter.GaussianBlur(BLUR)) for picture in (one, other))
    marks = ImageChops.lighter(beyond(one, other), beyond(other, one))
    grey = Image.new("L", one.size)
    for band in marks.split():
        grey = ImageChops.lighter(grey, band)
    counts = grey.point(lambda value: 255 if value > STEP else 0)
    blocks = []
    for top in range(0, one.height, BLOCK):
        for left in range(0, one.width, BLOCK):
            block = counts.crop((left, top, left + BLOCK, top + BLOCK))
            if block.histogram()[255] >= POINTS:
                blocks.append((left, top))
    return blocks


def beyond(one: Image.Image, other: Image.Image) -> Image.Image:
    """By how much each point of one is outside what the points around it in the other reach."""
    lighter = ImageChops.subtract(one, other.filter(ImageFilter.MaxFilter(3)))
    darker = ImageChops.subtract(other.filter(ImageFilter.MinFilter(3)), one)
    return ImageChops.lighter(lighter, darker)


def fonts() -> dict:
    """The fonts of this machine by which pictures are comparable at all."""
    files = sorted(file for folder in chromium.FONT_FOLDERS for file in Path(folder).glob("*.ttf")
                   if file.name in chromium.FONT_FILES)
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest()[:16] for file in files}


def incomparable() -> str:
    """Why pictures cannot be compared here; nothing if they can."""
    if not chromium.has_fixed_fonts():
        return "not compared: the fonts of Debian's fonts-liberation and fonts-dejavu-core are not here"
    if not FONTS_TAKEN.is_file():
        return "not compared: none are accepted yet (make audit ACCEPT=1)"
    if json.loads(FONTS_TAKEN.read_text())["fonts"] != fonts():
        return "not compared: the fonts here are of another version than those of the accepted pictures"
    return ""


def compare(browser, audited: list[sites.Site], accept: bool) -> tuple[int, list[Finding], str]:
    """Takes all pictures; compares or accepts them. How many, what differs, and a note."""
    if not accept and (why_not := incomparable()):
        return 0, [], why_not
    if not chromium.has_fixed_fonts():
        return 0, [], "not accepted: without the fixed fonts they would differ elsewhere"
    shutil.rmtree(TAKEN, ignore_errors=True)
    TAKEN.mkdir(parents=True)
    findings, names = [], set()
    for site, page, kind in shown_pages(audited):
        server = Server(site.folder, site.prefix)
        for view, picture in take(browser, server.base, site.address(page)):
            name = f"{kind}-{view}.png"
            names.add(name)
            picture.save(TAKEN / name)
            if not accept:
                findings += differences(picture, name, f"{site.name}: {page}", view)
        server.close()
    if accept:
        return len(names), [], accept_all(names, browser.version)
    findings += [Finding(NAME, file.name, "An accepted picture has no page any more", "make audit ACCEPT=1")
                 for file in sorted(ACCEPTED.glob("*.png")) if file.name not in names]
    if findings and os.environ.get("CI"):
        # Another machine smooths strokes otherwise, by more than what a small box moves changes.
        return len(names), [], f"{len(findings)} differ, which fails only on the machine that accepted them"
    return len(names), findings, "in Liberation and DejaVu"


def differences(picture: Image.Image, name: str, page: str, view: str) -> list[Finding]:
    file = ACCEPTED / name
    mend = f"look at {(TAKEN / name).relative_to(sites.ROOT)}; if it is right: make audit ACCEPT=1"
    if not file.is_file():
        return [Finding(NAME, page, "A page of a new kind has no accepted picture", mend, name, view)]
    # Both in a small palette: what the palette alone changes is no difference.
    small = picture.quantize(64, dither=Image.Dither.NONE).convert("RGB")
    blocks = changed_blocks(small, Image.open(file).convert("RGB"))
    if not blocks:
        return []
    marked = picture.copy()
    drawing = ImageDraw.Draw(marked)
    for left, top in blocks:
        drawing.rectangle((left, top, left + BLOCK - 1, top + BLOCK - 1), outline=(255, 0, 128))
    marked.save(TAKEN / f"{Path(name).stem}-difference.png")
    left, top = blocks[0]
    what = f"The page looks different: {len(blocks)} blocks, the first at {left * 2}, {top * 2} px"
    return [Finding(NAME, page, what, mend.replace(".png;", "-difference.png;"), name, view)]


def accept_all(names: set[str], version: str) -> str:
    shutil.rmtree(ACCEPTED, ignore_errors=True)
    ACCEPTED.mkdir()
    for name in sorted(names):
        small = Image.open(TAKEN / name).quantize(64, dither=Image.Dither.NONE)
        small.save(ACCEPTED / name, optimize=True)
    FONTS_TAKEN.write_text(json.dumps(
        {"chromium": version, "fonts": fonts()}, indent=2) + "\n")
    size = sum(file.stat().st_size for file in ACCEPTED.iterdir())
    return f"accepted: {len(names)} pictures, {size / 2**20:.1f} MB"


PLAIN = """<div class=frame><div class=box>Words in a box, and a number: 1,234</div></div>
<svg width=300 height=40><rect x=10 y=10 width=80 height=12 fill=#446 /></svg>"""
STYLE = """body { margin: 20px; background: #fffefb; color: #1c1b19 } .frame { position: relative; height: 90px }
.box { position: absolute; top: 10px; left: 10px; width: 200px; border: 1px solid #dcd7cc; padding: 10px }
.moved .box { left: 14px } .smoothed { transform: translate(0.3px, 0.3px) } .bare .box { padding: 15px 10px 5px }
.ruled .box { left: 6px; padding-left: 14px }"""
SAME = [PLAIN, f"<div class=smoothed>{PLAIN}</div>"]
DIFFERENT = [f"<div class=moved>{PLAIN}</div>", f"<div class=ruled>{PLAIN}</div>", f"<div class=bare>{PLAIN}</div>",
             PLAIN.replace("width=80", "width=86"), PLAIN.replace("#446", "#644"), PLAIN.replace("1,234", "1,235")]


def selftest(browser, wrap, folder: Path) -> list[str]:
    """What moves by 4 px, changes its words or its colour is seen; other smoothing is not."""
    (folder / "style.css").write_text(STYLE)
    server = Server(folder)
    pictures = []
    for place, body in enumerate([PLAIN, *SAME, *DIFFERENT]):
        (folder / f"{place}.html").write_text(wrap(body))
        pictures.append(next(take(browser, server.base, f"{place}.html", VIEWS[-1:]))[1])
    server.close()
    kept = pictures[0].quantize(64, dither=Image.Dither.NONE).convert("RGB")
    wrong = [f"{NAME} sees a difference in {body}" for body, picture in zip(SAME, pictures[1:])
             if changed_blocks(picture, kept)]
    return wrong + [f"{NAME} does not see the difference in {body}"
                    for body, picture in zip(DIFFERENT, pictures[1 + len(SAME):]) if not changed_blocks(picture, kept)]
