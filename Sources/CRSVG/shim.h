#include <librsvg/rsvg.h>
#include <zlib.h>
