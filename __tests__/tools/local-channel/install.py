"""Solves for linux-64 and installs; prints the file names of the packages."""
import asyncio
import json
import sys

from rattler import Channel, MatchSpec, VirtualPackage, install, solve


async def main(channel, specs, prefix, cache):
    records = await solve(
        sources=[Channel(f"file://{channel}")],
        specs=[MatchSpec(spec) for spec in specs],
        platforms=["linux-64", "noarch"],
        virtual_packages=[package.into_generic() for package in VirtualPackage.detect()],
    )
    await install(records, prefix, cache_dir=cache, show_progress=False)
    print(json.dumps(sorted(record.file_name for record in records)))


asyncio.run(main(**json.load(sys.stdin)))
