"""Solves for linux-64 and installs. Standard input: {channels, specs, prefix, cache}, the channels as URLs. Standard output:
the names of the installed files."""

import asyncio
import json
import sys
import tempfile
from pathlib import Path

from rattler import Channel, Gateway, MatchSpec, VirtualPackage, install, solve


async def main(channels: list, specs: list, prefix: str, cache: str) -> list:
    Path(cache).mkdir(exist_ok=True)
    records = await solve(
        sources=[Channel(url) for url in channels],
        specs=[MatchSpec(spec) for spec in specs],
        gateway=Gateway(cache_dir=tempfile.mkdtemp(dir=cache)),
        platforms=["linux-64", "noarch"],
        virtual_packages=[package.into_generic() for package in VirtualPackage.detect()],
    )
    await install(records, prefix, cache_dir=cache, show_progress=False)
    return sorted(record.file_name for record in records)


print(json.dumps(asyncio.run(main(**json.load(sys.stdin)))))
