"""Reads a package through py-rattler, from a channel's repodata and from the file itself."""

import asyncio
import json
import sys
import tempfile
from pathlib import Path

import rattler


async def main(question: dict) -> dict:
    gateway = rattler.Gateway(cache_dir=tempfile.mkdtemp())
    channel = rattler.Channel(Path(question["channel"]).as_uri())
    found = await gateway.query([channel], ["linux-64", "noarch"], [question["name"]], recursive=False)
    record = [record for records in found for record in records][0]

    target = Path(tempfile.mkdtemp())
    from rattler.package_streaming import extract

    extract(Path(question["package"]), target)
    index = rattler.IndexJson.from_package_directory(target)
    paths = rattler.PathsJson.from_package_directory(target)
    relative = [str(entry.relative_path) for entry in paths.paths]

    def described(of) -> dict:
        return {
            "name": of.name.source,
            "version": str(of.version),
            "build": str(of.build),
            "depends": [str(spec) for spec in of.depends],
        }

    return {
        "record": described(record),
        "index": described(index),
        "paths": relative,
        "unpacked": all((target / path).is_file() for path in relative),
    }


print(json.dumps(asyncio.run(main(json.load(sys.stdin)))))
