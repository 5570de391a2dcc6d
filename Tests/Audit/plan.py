"""All checks, in the order in which they are reported."""

from checks import (axe, contrast, focus, forced_colours, loading, motion, overflow, overlap, popovers,
                    printing, script, shift, spacing, targets)

# Loading and shift come first, while the page is as it was opened.
PAGE_CHECKS = [shift, loading, axe, contrast, overflow, overlap, spacing, targets, focus, popovers, motion,
               forced_colours, printing, script]
