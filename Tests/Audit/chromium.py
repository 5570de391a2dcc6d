"""Finds the browser of this machine and starts it, with the same fonts everywhere on Linux."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

MAC_PLACES = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
]
NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
FONTS = Path(__file__).with_name("fonts.conf")
# Those of Debian's fonts-liberation and fonts-dejavu-core; fonts.conf leaves out all others.
FONT_FILES = [f"{family}-{style}.ttf" for family in ("LiberationSans", "LiberationSerif", "LiberationMono")
              for style in ("Regular", "Bold", "Italic", "BoldItalic")] + [
    f"DejaVu{name}.ttf" for name in ("Sans", "Sans-Bold", "SansMono", "SansMono-Bold", "Serif", "Serif-Bold")]
FONT_FOLDERS = ["/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/truetype/liberation"]


def find() -> str:
    """The browser's file, or an exit that says how to get one."""
    asked = os.environ.get("CHROMIUM")
    found = [asked] if asked else [shutil.which(name) for name in NAMES] + [
        place for folder in ("", str(Path.home())) for place in (folder + p for p in MAC_PLACES)
        if Path(place).exists()]
    for place in found:
        if place and (shutil.which(place) or Path(place).exists()):
            return place
    sys.exit(
        "No Chromium was found. Install one (Debian: apt-get install chromium; macOS: "
        "brew install --cask google-chrome), or name it: make audit CHROMIUM=/path/to/chrome")


def has_fixed_fonts() -> bool:
    """Whether pages look here as they do in the accepted screenshots."""
    return sys.platform == "linux" and all(Path(folder).is_dir() for folder in FONT_FOLDERS)


def launch(playwright, file: str):
    """Starts a browser that reaches nothing but this machine."""
    environment = dict(os.environ)
    if has_fixed_fonts():
        environment["FONTCONFIG_FILE"] = str(FONTS)
    return playwright.chromium.launch(
        executable_path=file,
        env=environment,
        args=[
            # Chromium's own sandbox does not work as root or in most containers, and every page
            # that is opened here was just built from this repository.
            "--no-sandbox",
            "--disable-gpu",
            "--in-process-gpu",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--font-render-hinting=none",
            "--disable-lcd-text",
            "--force-color-profile=srgb",
        ],
    )
