/*
 * The only program in the image that `shoal check` makes: it does what its arguments say, one after the other, without a C library.
 *
 *   out:TEXT    write TEXT and a line feed to standard output       err:TEXT   … to standard error
 *   cat         copy standard input to standard output to its end   wait       for ever
 *   nap:MS      sleep so many milliseconds                          file:PATH  make a file that says "probe\n"
 *   quit:N      end with exit code N                                serve:PATH accept connections on a Unix socket, and close them
 *
 * Exit code 125 when an argument is none of these or a file cannot be made, else 0. Built by build.sh.
 */
#if defined(__x86_64__)
enum { SYS_read = 0, SYS_write = 1, SYS_close = 3, SYS_nanosleep = 35, SYS_socket = 41, SYS_accept = 43, SYS_bind = 49, SYS_listen = 50, SYS_exit_group = 231, SYS_openat = 257, SYS_ppoll = 271 };
__asm__(".globl _start\n_start:\n mov %rsp, %rdi\n and $-16, %rsp\n call run\n");
static long call(long n, long a, long b, long c, long d, long e) {
  register long r10 __asm__("r10") = d;
  register long r8 __asm__("r8") = e;
  __asm__ volatile("syscall" : "+a"(n) : "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8) : "rcx", "r11", "memory");
  return n;
}
#elif defined(__aarch64__)
enum { SYS_openat = 56, SYS_close = 57, SYS_read = 63, SYS_write = 64, SYS_ppoll = 73, SYS_exit_group = 94, SYS_nanosleep = 101, SYS_socket = 198, SYS_bind = 200, SYS_listen = 201, SYS_accept = 202 };
__asm__(".globl _start\n_start:\n mov x0, sp\n bl run\n");
static long call(long n, long a, long b, long c, long d, long e) {
  register long x8 __asm__("x8") = n;
  register long x0 __asm__("x0") = a;
  register long x1 __asm__("x1") = b;
  register long x2 __asm__("x2") = c;
  register long x3 __asm__("x3") = d;
  register long x4 __asm__("x4") = e;
  __asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4) : "memory");
  return x0;
}
#endif

#define AT_FDCWD (-100)
#define O_WRONLY_CREAT_TRUNC 01101

static void quit(long code) {
  for (;;) call(SYS_exit_group, code, 0, 0, 0, 0);
}

static void put(long fd, const char *text, long length) {
  while (length > 0) {
    long written = call(SYS_write, fd, (long)text, length, 0, 0);
    if (written <= 0) quit(125);
    text += written;
    length -= written;
  }
}

/* The line feed goes with the text: one write is one frame of a multiplexed stream. */
static void line(long fd, char *text) {
  long length = 0;
  while (text[length]) length++;
  text[length] = '\n';
  put(fd, text, length + 1);
  text[length] = 0;
}

static long number(const char *text) {
  long value = 0;
  while (*text >= '0' && *text <= '9') value = value * 10 + (*text++ - '0');
  return value;
}

static void copy(void) {
  char bytes[4096];
  for (;;) {
    long length = call(SYS_read, 0, (long)bytes, sizeof bytes, 0, 0);
    if (length <= 0) return;
    put(1, bytes, length);
  }
}

static void nap(long ms) {
  long time[2] = {ms / 1000, ms % 1000 * 1000000};
  call(SYS_nanosleep, (long)time, 0, 0, 0, 0);
}

static void file(const char *path) {
  long fd = call(SYS_openat, AT_FDCWD, (long)path, O_WRONLY_CREAT_TRUNC, 0644, 0);
  if (fd < 0) quit(125);
  put(fd, "probe\n", 6);
  call(SYS_close, fd, 0, 0, 0, 0);
}

#define AF_UNIX 1
#define SOCK_STREAM 1

static void serve(const char *path) {
  struct { unsigned short family; volatile char path[108]; } address; /* volatile: no call of a memset that is not here */
  address.family = AF_UNIX;
  for (long i = 0; i < 108; i++) {
    address.path[i] = i < 107 ? *path : 0;
    if (*path) path++;
  }
  long fd = call(SYS_socket, AF_UNIX, SOCK_STREAM, 0, 0, 0);
  if (call(SYS_bind, fd, (long)&address, sizeof address, 0, 0) < 0) quit(125);
  call(SYS_listen, fd, 8, 0, 0, 0);
  for (;;) call(SYS_close, call(SYS_accept, fd, 0, 0, 0, 0), 0, 0, 0, 0);
}

__attribute__((used)) void run(long *stack) {
  char **argument = (char **)(stack + 2); /* argc, argv[0], argv[1] … */
  for (; *argument; argument++) {
    char *value = *argument;
    while (*value && *value != ':') value++;
    if (*value) value++;
    switch (**argument) {
      case 'o': line(1, value); break;
      case 'e': line(2, value); break;
      case 'c': copy(); break;
      case 'w': for (;;) call(SYS_ppoll, 0, 0, 0, 0, 0);
      case 'n': nap(number(value)); break;
      case 'f': file(value); break;
      case 's': serve(value); break;
      case 'q': quit(number(value)); break;
      default: quit(125);
    }
  }
  quit(0);
}
