"""Builds the C shim. It is compiled without linking to Lean: `lean_project.toolchain` loads Lean's libraries first."""

from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext
from setuptools.errors import CompileError, LinkError


class BuildShim(build_ext):
    """Turns a missing compiler into one line that says what to do."""

    def build_extension(self, ext: Extension) -> None:
        """Compile and link one extension.

        Raises:
            SystemExit: no C compiler, or it failed.
        """
        try:
            super().build_extension(ext)
        except (CompileError, LinkError) as error:
            raise SystemExit(
                f"leanseek: the C shim could not be compiled ({error}); "
                "install gcc (Debian: apt install gcc) and try again"
            ) from error


folder = Path("lean_project/shim")  # setuptools wants paths relative to this file, from whose folder it runs
setup(
    ext_modules=[
        Extension(
            "lean_project._leanshim",
            sources=[str(folder / path.name) for path in sorted((Path(__file__).parent / folder).glob("*.c"))],
            depends=[str(folder / path.name) for path in sorted((Path(__file__).parent / folder).glob("*.h"))],
            extra_compile_args=["-std=gnu11", "-O2", "-fvisibility=hidden", "-Wall", "-Wextra", "-Werror"],
        )
    ],
    cmdclass={"build_ext": BuildShim},
)
