/* Lets calls to the disk fail below Node, many in one run: LD_PRELOAD=failing-calls.so, with FAILING_UNDER (a folder), FAILING_SEED
   and FAILING_IN_1000. Some are carried out and yet reported as failed, and some writes take only a part. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static const int codes[] = {EIO, ENOSPC, EDQUOT, ESTALE, EACCES, EBUSY, ETIMEDOUT, EMFILE, ENETUNREACH, EPERM};
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static unsigned long long state;
static unsigned failed;
static char ours[65536];

static unsigned next(unsigned most) {
  pthread_mutex_lock(&lock);
  if (state == 0) {
    const char *seed = getenv("FAILING_SEED");
    state = 88172645463325252ULL ^ (seed ? strtoull(seed, NULL, 10) * 2654435761ULL : 0);
  }
  state ^= state << 13, state ^= state >> 7, state ^= state << 17;
  unsigned drawn = (unsigned)((state >> 11) % most);
  pthread_mutex_unlock(&lock);
  return drawn;
}

static int is_under(const char *path) {
  const char *folder = getenv("FAILING_UNDER");
  return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

/* Whether this call fails, with a code of its own. */
static int fails(void) {
  const char *often = getenv("FAILING_IN_1000");
  if (next(1000) >= (often ? (unsigned)atoi(often) : 0)) return 0;
  __atomic_add_fetch(&failed, 1, __ATOMIC_RELAXED);
  errno = codes[next(sizeof codes / sizeof *codes)];
  return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define OPENS(name)                                                     \
  int name(const char *path, int flags, ...) {                          \
    va_list more;                                                       \
    va_start(more, flags);                                              \
    mode_t mode = (flags & O_CREAT) ? va_arg(more, mode_t) : 0;         \
    va_end(more);                                                       \
    if (is_under(path) && fails()) return -1;                           \
    int file = REAL(name)(path, flags, mode);                           \
    if (file >= 0 && file < (int)sizeof ours) ours[file] = is_under(path); \
    return file;                                                        \
  }
#define IS_OURS(file) ((file) >= 0 && (file) < (int)sizeof ours && ours[file])
#define WRITES(name)                                                    \
  ssize_t name(int file, const void *bytes, size_t count, off_t at) {   \
    if (IS_OURS(file) && fails()) {                                     \
      if (errno != EIO || count < 2) return -1;                         \
      count /= 2;                                                       \
    }                                                                   \
    return REAL(name)(file, bytes, count, at);                          \
  }
#define READS(name)                                                     \
  ssize_t name(int file, void *bytes, size_t count, off_t at) {         \
    if (IS_OURS(file) && fails()) return -1;                            \
    return REAL(name)(file, bytes, count, at);                          \
  }
#define TWO_NAMES(name)                                                 \
  int name(const char *from, const char *to) {                          \
    if (is_under(to) && fails()) {                                      \
      int code = errno;                                                 \
      if (code == EIO) REAL(name)(from, to);                            \
      errno = code;                                                     \
      return -1;                                                        \
    }                                                                   \
    return REAL(name)(from, to);                                        \
  }

OPENS(open)
OPENS(open64)
WRITES(pwrite)
WRITES(pwrite64)
READS(pread)
READS(pread64)
TWO_NAMES(link)
TWO_NAMES(rename)

int fsync(int file) { return IS_OURS(file) && fails() ? -1 : REAL(fsync)(file); }
int unlink(const char *path) { return is_under(path) && fails() ? -1 : REAL(unlink)(path); }
int mkdir(const char *path, mode_t mode) { return is_under(path) && fails() ? -1 : REAL(mkdir)(path, mode); }

__attribute__((destructor)) static void tell(void) {
  const char *told = getenv("FAILING_TOLD");
  FILE *file = told && failed ? fopen(told, "a") : NULL;
  if (file) fprintf(file, "%u\n", failed), fclose(file);
}
