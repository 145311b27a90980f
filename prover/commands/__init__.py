"""The commands of `leanseek`, one module each: parse, call one function, print."""
