"""Shouts."""

import sys


def main() -> None:
    print(" ".join(sys.argv[1:]).upper())
