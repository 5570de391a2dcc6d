"""All checks, in the order in which they are reported."""

from checks import (axe, contrast, focus, forced_colours, loading, motion, overflow, overlap, popovers,
                    printing, script, shift, spacing, targets)

PAGE_CHECKS = [axe, contrast, overflow, overlap, spacing, targets, focus, popovers, motion, forced_colours,
               printing, script, loading, shift]
