"""Indexes a channel folder with the reference implementation. Reads {"root": ...}."""
import asyncio
import json
import sys

from rattler.index import index_fs

question = json.load(sys.stdin)
asyncio.run(index_fs(question["root"]))
json.dump(None, sys.stdout)
