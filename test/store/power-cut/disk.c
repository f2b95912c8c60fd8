/*
 * A disk that loses what was not synced. What has reached it lies in CUT_DISK: the content of a file as of its last
 * fsync under the number of its inode, and in `names` the folder as of its last fsync. The power goes when fsync is
 * called for the CUT_AT-th time: nothing that the call would have saved is saved.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static const char *folder, *disk;

static void save_content(int fd, ino_t inode) {
  char unfinished[4096], path[4096], bytes[65536];
  snprintf(unfinished, sizeof unfinished, "%s/unfinished", disk);
  snprintf(path, sizeof path, "%s/%lu", disk, (unsigned long)inode);
  int copy = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (copy < 0) abort();
  off_t at = 0;
  for (ssize_t count; (count = pread(fd, bytes, sizeof bytes, at)) > 0; at += count)
    if (write(copy, bytes, count) != count) abort();
  close(copy);
  if (rename(unfinished, path) != 0) abort();
}

static void save_names(void) {
  char unfinished[4096], path[4096];
  snprintf(unfinished, sizeof unfinished, "%s/unfinished", disk);
  snprintf(path, sizeof path, "%s/names", disk);
  FILE *names = fopen(unfinished, "w");
  DIR *listing = opendir(folder);
  if (!names || !listing) abort();
  for (struct dirent *entry; (entry = readdir(listing));)
    if (entry->d_type == DT_REG) fprintf(names, "%lu %s\n", (unsigned long)entry->d_ino, entry->d_name);
  closedir(listing);
  fclose(names);
  if (rename(unfinished, path) != 0) abort();
}

static int on_disk(int fd, int number) {
  char link[64], path[4096];
  struct stat status;
  folder = getenv("CUT_FOLDER");
  disk = getenv("CUT_DISK");
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = folder && disk ? readlink(link, path, sizeof path - 1) : -1;
  if (length < 0 || fstat(fd, &status) != 0) return syscall(number, fd);
  path[length] = 0;
  size_t prefix = strlen(folder);
  if (strncmp(path, folder, prefix) != 0) return syscall(number, fd);

  static int syncs;
  if (++syncs == atoi(getenv("CUT_AT"))) kill(getpid(), SIGKILL);
  if (S_ISDIR(status.st_mode)) save_names();
  else save_content(fd, status.st_ino);
  return 0;
}

int fsync(int fd) { return on_disk(fd, SYS_fsync); }
int fdatasync(int fd) { return on_disk(fd, SYS_fdatasync); }
