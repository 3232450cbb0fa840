"""`python -m scanner` is the command `exposure`."""

from scanner.cli import main

main(prog_name="exposure")
