"""Answers a question of bench/repodata.mjs with py-rattler: {"ms", "records", "peakMb"}."""

import asyncio
import json
import os
import resource
import sys
import time

from rattler import Channel, Gateway, PackageFormatSelection, PackageName, SparseRepoData
from rattler.repo_data.gateway import SourceConfig


def sparse(question):
    channel = Channel("generated")
    repodata = SparseRepoData(channel, "linux-64", question["json"])
    names = [PackageName(name) for name in question["names"]]
    selection = PackageFormatSelection.PREFER_CONDA
    return sum(len(repodata.load_records(name, selection)) for name in names)


async def gateway(question):
    config = SourceConfig(sharded_enabled=question["sharded"])
    source = Gateway(cache_dir=question["cache"], default_config=config)
    lists = await source.query([Channel(question["channel"])], ["linux-64", "noarch"], question["names"], recursive=False)
    return sum(len(records) for records in lists)


def main():
    question = json.load(sys.stdin)
    start = time.perf_counter()
    records = sparse(question) if question["how"] == "sparse" else asyncio.run(gateway(question))
    elapsed = (time.perf_counter() - start) * 1000
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"ms": elapsed, "records": records, "peakMb": peak}), flush=True)
    os._exit(0)


main()
