"""Answers {"channel", "cache", "sharded", "specs"} of bench/solve.mjs with py-rattler: {"ms", "files", "peakMb"}."""

import asyncio
import json
import os
import resource
import sys
import time

from rattler import BuildString, Channel, Gateway, GenericVirtualPackage, PackageName, Version, solve
from rattler.repo_data.gateway import SourceConfig


async def answer(question):
    gateway = Gateway(cache_dir=question["cache"], default_config=SourceConfig(sharded_enabled=question["sharded"]))
    return await solve(
        [Channel(question["channel"])],
        question["specs"],
        gateway=gateway,
        platforms=["linux-64", "noarch"],
        virtual_packages=[GenericVirtualPackage(PackageName("__glibc"), Version("2.36"), BuildString("0"))],
    )


def main():
    question = json.load(sys.stdin)
    start = time.perf_counter()
    records = asyncio.run(answer(question))
    elapsed = (time.perf_counter() - start) * 1000
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"ms": elapsed, "files": sorted(r.file_name for r in records), "peakMb": peak}), flush=True)
    os._exit(0)


main()
