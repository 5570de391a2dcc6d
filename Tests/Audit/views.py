"""The windows that pages are seen in."""

from __future__ import annotations

from typing import NamedTuple


class View(NamedTuple):
    width: int
    scheme: str

    def __str__(self) -> str:
        return f"{self.width} px, {self.scheme}"


HEIGHT = 900
PHONE, TABLET, DESK = 320, 768, 1280
# 1280 px at 200 % is 640 px wide; at 400 % it is 320.
DOUBLED = 640

ALL = [View(width, scheme) for width in (PHONE, TABLET, DESK) for scheme in ("light", "dark")]
WIDTHS = [View(width, "light") for width in (PHONE, DOUBLED, TABLET, DESK)]
NARROW_AND_WIDE = [View(PHONE, "light"), View(DESK, "light")]
BOTH_SCHEMES = [View(DESK, "light"), View(DESK, "dark")]
ONCE = [View(DESK, "light")]
