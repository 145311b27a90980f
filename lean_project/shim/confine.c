/* Takes from this process, for good, what proving needs none of: other programs, writing to files, the network, code that
 * is not loaded yet.
 *
 * A filter that allows the system calls of a process that reads, computes and answers, and refuses all others with EPERM,
 * so that a text which tries gets Lean's own error. What may be read is not limited. This file must not know about Lean.
 */
#define _GNU_SOURCE
#include "lean_abi.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static const int allowed[] = {
    /* files that are open, and looking at others */
    SYS_read, SYS_readv, SYS_pread64, SYS_preadv, SYS_write, SYS_writev, SYS_close, SYS_lseek, SYS_fstat, SYS_stat,
    SYS_lstat, SYS_newfstatat, SYS_statx, SYS_access, SYS_faccessat, SYS_faccessat2, SYS_readlink, SYS_readlinkat,
    SYS_getcwd, SYS_getdents64, SYS_poll, SYS_ppoll, SYS_select, SYS_pselect6, SYS_pipe2, SYS_eventfd2,
    SYS_epoll_wait, SYS_epoll_pwait, SYS_epoll_ctl,
    /* the wire */
    SYS_sendto, SYS_sendmsg, SYS_recvfrom, SYS_recvmsg, SYS_shutdown, SYS_getsockopt, SYS_getsockname,
    /* memory */
    SYS_brk, SYS_munmap, SYS_mremap, SYS_madvise, SYS_mincore,
    /* threads and time */
    SYS_futex, SYS_set_robust_list, SYS_get_robust_list, SYS_rseq, SYS_sched_yield, SYS_sched_getaffinity,
    SYS_membarrier, SYS_nanosleep, SYS_clock_nanosleep, SYS_clock_gettime, SYS_clock_getres, SYS_gettimeofday,
    SYS_time, SYS_times, SYS_setitimer, SYS_getitimer, SYS_restart_syscall,
    /* signals to itself, and the end */
    SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_rt_sigtimedwait, SYS_rt_sigpending,
    SYS_rt_sigsuspend, SYS_sigaltstack, SYS_exit, SYS_exit_group,
    /* what it is, and where */
    SYS_getpid, SYS_gettid, SYS_getppid, SYS_getuid, SYS_geteuid, SYS_getgid, SYS_getegid, SYS_getrusage,
    SYS_getrlimit, SYS_sysinfo, SYS_uname, SYS_getrandom,
};
/* Their arguments cannot be looked at; the C library does without them when they are not there. */
static const int absent[] = {SYS_clone3, SYS_openat2, SYS_io_uring_setup};

enum { MAX_INSTRUCTIONS = 512, X32_BIT = 0x40000000 };
enum { WRITING = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND };

typedef struct {
    struct sock_filter code[MAX_INSTRUCTIONS];
    unsigned short size;
} Program;

static void add(Program *program, unsigned short code, unsigned value, unsigned char if_true, unsigned char if_false) {
    program->code[program->size++] = (struct sock_filter){code, if_true, if_false, value};
}
static void load(Program *program, size_t offset) { add(program, BPF_LD | BPF_W | BPF_ABS, (unsigned)offset, 0, 0); }
static void answer(Program *program, unsigned value) { add(program, BPF_RET | BPF_K, value, 0, 0); }
static void answer_call(Program *program, int number, unsigned value) {
    add(program, BPF_JMP | BPF_JEQ | BPF_K, (unsigned)number, 0, 1);
    answer(program, value);
}
/* Looks at the lower half of one argument of a call: `test` is a jump code, the call is allowed when its outcome is
 * `wanted`. */
static void judge_argument(Program *program, int number, int argument, unsigned short test, unsigned value,
                           int wanted) {
    add(program, BPF_JMP | BPF_JEQ | BPF_K, (unsigned)number, 0, 4);
    load(program, offsetof(struct seccomp_data, args) + 8 * (size_t)argument);
    add(program, BPF_JMP | test | BPF_K, value, wanted ? 0 : 1, wanted ? 1 : 0);
    answer(program, SECCOMP_RET_ALLOW);
    answer(program, SECCOMP_RET_ERRNO | EPERM);
}

/* Allows a call whose one argument is NULL. */
static void only_null(Program *program, int number, int argument) {
    size_t at = offsetof(struct seccomp_data, args) + 8 * (size_t)argument;
    add(program, BPF_JMP | BPF_JEQ | BPF_K, (unsigned)number, 0, 6);
    load(program, at);
    add(program, BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 3);
    load(program, at + 4);
    add(program, BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 1);
    answer(program, SECCOMP_RET_ALLOW);
    answer(program, SECCOMP_RET_ERRNO | EPERM);
}

/* Returns 0, or -1 where the kernel has no such filter: then only the limits on resources hold. */
EXPORT int leanseek_confine(void) {
    static Program program;
    unsigned self = (unsigned)getpid();
    program.size = 0;
    load(&program, offsetof(struct seccomp_data, arch));
    add(&program, BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 1, 0);
    answer(&program, SECCOMP_RET_KILL_PROCESS);
    load(&program, offsetof(struct seccomp_data, nr));
    add(&program, BPF_JMP | BPF_JSET | BPF_K, X32_BIT, 0, 1);
    answer(&program, SECCOMP_RET_KILL_PROCESS);
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++) answer_call(&program, allowed[i], SECCOMP_RET_ALLOW);
    for (size_t i = 0; i < sizeof absent / sizeof *absent; i++)
        answer_call(&program, absent[i], SECCOMP_RET_ERRNO | ENOSYS);
    judge_argument(&program, SYS_open, 1, BPF_JSET, WRITING, 0);
    judge_argument(&program, SYS_openat, 2, BPF_JSET, WRITING, 0);
    judge_argument(&program, SYS_mmap, 2, BPF_JSET, PROT_EXEC, 0);
    judge_argument(&program, SYS_mprotect, 2, BPF_JSET, PROT_EXEC, 0);
    judge_argument(&program, SYS_fcntl, 1, BPF_JGT, F_GETFL, 0); /* duplicates and flags, not who gets signals */
    judge_argument(&program, SYS_clone, 0, BPF_JSET, CLONE_THREAD, 1);
    judge_argument(&program, SYS_kill, 0, BPF_JEQ, self, 1);
    judge_argument(&program, SYS_tgkill, 0, BPF_JEQ, self, 1);
    only_null(&program, SYS_prlimit64, 2); /* reading limits, not setting them */
    answer(&program, SECCOMP_RET_ERRNO | EPERM);
    struct sock_fprog filter = {program.size, program.code};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0 ? 0 : -1;
}
