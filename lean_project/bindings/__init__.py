"""Writes the parts of the core library that bind syntax, macros and printing rules compiled into Lean's binary.

For maintainers; nothing at run time imports this package.
"""
