/*
 * A disk that is full for as long as the file FULL_MARK is there: every write under FULL_FOLDER fails with ENOSPC. With
 * FULL_FROM those fail too that would make a journal longer than so many bytes, also when the mark is gone.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static int full(int fd, off64_t end) {
  const char *mark = getenv("FULL_MARK"), *folder = getenv("FULL_FOLDER"), *from = getenv("FULL_FROM");
  char link[64], path[4096];
  int marked = mark && access(mark, F_OK) == 0;
  if (!folder || (!marked && !from)) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  if (strncmp(path, folder, strlen(folder)) != 0) return 0;
  return marked || (strstr(path, "-journal") && end > atol(from));
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) {
  if (full(fd, offset + (off64_t)count)) return errno = ENOSPC, -1;
  return syscall(SYS_pwrite64, fd, bytes, count, offset);
}

ssize_t write(int fd, const void *bytes, size_t count) {
  if (full(fd, 0)) return errno = ENOSPC, -1;
  return syscall(SYS_write, fd, bytes, count);
}
