#pragma once

#include <errno.h>
#include <stdio.h>
#if defined(__linux__)
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

// Lets two paths change places in one step; returns -1 and sets errno when they cannot.
// In C because Swift sees neither renameat2 (behind _GNU_SOURCE) nor syscall (variadic).
static inline int exchange_paths(const char *path, const char *other) {
#if defined(__linux__)
  return (int)syscall(SYS_renameat2, AT_FDCWD, path, AT_FDCWD, other, RENAME_EXCHANGE);
#elif defined(__APPLE__)
  return renamex_np(path, other, RENAME_SWAP);
#else
  errno = ENOSYS;
  return -1;
#endif
}
