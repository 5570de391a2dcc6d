"""Nothing moves for readers who ask for less motion."""

import views

NAME = "motion"
SAYS = "nothing moves when less motion is asked for"
VIEWS = views.ONCE

CODE = """
const lasts = text => text.split(",").some(part => parseFloat(part) * (part.includes("ms") ? 1 : 1000) > 10);
for (const element of document.querySelectorAll("*")) {
  for (const part of [null, "::before", "::after"]) {
    const style = getComputedStyle(element, part);
    if (lasts(style.transitionDuration) || style.animationName !== "none" && lasts(style.animationDuration)) {
      say(element, "Something moves although less motion is asked for",
        "put transitions and animations into @media (prefers-reduced-motion: no-preference)");
    }
  }
  if (getComputedStyle(element).scrollBehavior === "smooth") {
    say(element, "Scrolling is smooth although less motion is asked for",
      "put scroll-behavior into @media (prefers-reduced-motion: no-preference)");
  }
}
found.splice(5);
"""


def check(visit):
    return visit.look(CODE)


SOUND = ["<h1 class=still>One</h1>"]
FAULTY = ["<h1 class=moves>One</h1>", "<h1 class=pulse>One</h1>", "<div class=smooth>One</div>"]
STYLE = """
@media (prefers-reduced-motion: no-preference) { .still { transition: color 1s } }
.moves { transition: color 1s } .smooth { scroll-behavior: smooth }
@keyframes pulse { to { opacity: 0.5 } } .pulse { animation: pulse 2s infinite }
"""
