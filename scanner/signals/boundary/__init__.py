"""Signals of the boundary family: where the client relationship meets another one."""
