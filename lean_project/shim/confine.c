/* Takes from this process, for good, what proving needs none of: other programs, writing to files, the network.
 *
 * A system call filter that refuses with EPERM, so that a text which tries gets Lean's own error. It stops what Lean's
 * IO functions can do; it is no sandbox for native code. This file must not know about Lean.
 */
#define _GNU_SOURCE
#include "lean_abi.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static const int refused[] = {
    /* other programs */
    SYS_execve, SYS_execveat, SYS_fork, SYS_vfork, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_tkill,
    SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo, SYS_pidfd_open, SYS_pidfd_send_signal, SYS_setns, SYS_unshare,
    /* files */
    SYS_creat, SYS_truncate, SYS_rename, SYS_renameat, SYS_renameat2, SYS_unlink, SYS_unlinkat, SYS_rmdir, SYS_mkdir,
    SYS_mkdirat, SYS_link, SYS_linkat, SYS_symlink, SYS_symlinkat, SYS_mknod, SYS_mknodat, SYS_chmod, SYS_fchmod,
    SYS_fchmodat, SYS_chown, SYS_fchown, SYS_lchown, SYS_fchownat, SYS_utime, SYS_utimes, SYS_futimesat, SYS_utimensat,
    SYS_setxattr, SYS_lsetxattr, SYS_fsetxattr, SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr, SYS_mount,
    SYS_umount2, SYS_pivot_root, SYS_chroot,
    /* the network */
    SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4,
};
/* Their arguments cannot be looked at; the C library does without them when they are not there. */
static const int absent[] = {SYS_clone3, SYS_openat2, SYS_io_uring_setup};

enum { MAX_INSTRUCTIONS = 256, X32_BIT = 0x40000000 };
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
static void refuse_call(Program *program, int number, int error) {
    add(program, BPF_JMP | BPF_JEQ | BPF_K, (unsigned)number, 0, 1);
    answer(program, SECCOMP_RET_ERRNO | (unsigned)error);
}
/* Looks at one argument of a call: `test` is a jump code, the call is allowed when its outcome is `allowed`. */
static void judge_argument(Program *program, int number, int argument, unsigned short test, unsigned value,
                           int allowed) {
    add(program, BPF_JMP | BPF_JEQ | BPF_K, (unsigned)number, 0, 4);
    load(program, offsetof(struct seccomp_data, args) + 8 * (size_t)argument);
    add(program, BPF_JMP | test | BPF_K, value, allowed ? 0 : 1, allowed ? 1 : 0);
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
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) refuse_call(&program, refused[i], EPERM);
    for (size_t i = 0; i < sizeof absent / sizeof *absent; i++) refuse_call(&program, absent[i], ENOSYS);
    judge_argument(&program, SYS_open, 1, BPF_JSET, WRITING, 0);
    judge_argument(&program, SYS_openat, 2, BPF_JSET, WRITING, 0);
    judge_argument(&program, SYS_clone, 0, BPF_JSET, CLONE_THREAD, 1);
    judge_argument(&program, SYS_kill, 0, BPF_JEQ, self, 1);
    judge_argument(&program, SYS_tgkill, 0, BPF_JEQ, self, 1);
    answer(&program, SECCOMP_RET_ALLOW);
    struct sock_fprog filter = {program.size, program.code};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0 ? 0 : -1;
}
