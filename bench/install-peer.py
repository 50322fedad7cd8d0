"""Answers {"prefix", "cache", "records"} of bench/install.mjs with py-rattler: {"ms", "files", "peakMb"}."""

import asyncio
import json
import os
import pathlib
import resource
import sys
import tempfile
import time

import rattler


def record_of(folder, entry):
    path = pathlib.Path(folder) / "index.json"
    path.write_text(json.dumps(entry["index"]))
    package = rattler.PackageRecord.from_index_json(path, entry["size"], entry["sha256"], entry["md5"])
    return rattler.RepoDataRecord(package, entry["fileName"], entry["url"], entry["channel"])


def main():
    question = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as folder:
        records = [record_of(folder, entry) for entry in question["records"]]
    prefix, cache = question["prefix"], pathlib.Path(question["cache"]) / "pkgs"
    start = time.perf_counter()
    asyncio.run(rattler.install(records, prefix, cache_dir=cache, show_progress=False))
    elapsed = (time.perf_counter() - start) * 1000
    files = sorted(name for name in os.listdir(os.path.join(prefix, "conda-meta")) if name.endswith(".json"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"ms": elapsed, "files": files, "peakMb": peak}), flush=True)
    os._exit(0)


main()
