"""Compresses files with Python's bz2, which is libbz2. Standard input: {files: [[path, level]...]}. Standard output: the
SHA-256 of each result, compressed piece by piece."""

import bz2
import hashlib
import json
import sys


def compressed(path, level):
    encoder = bz2.BZ2Compressor(level)
    result = hashlib.sha256()
    with open(path, "rb") as file:
        while piece := file.read(65536):
            result.update(encoder.compress(piece))
    result.update(encoder.flush())
    return result.hexdigest()


print(json.dumps([compressed(path, level) for path, level in json.load(sys.stdin)["files"]]))
