"""Installs given packages with py-rattler, one environment after the other; each step says all that there is to be.

{"cache": folder, "packages": {url: {"index", "sha256", "md5", "size", "fileName", "channel"}},
 "installs": [{"prefix", "platform", "urls"}]} -> null
"""

import asyncio
import json
import pathlib
import sys
import tempfile

import rattler
from rattler.platform import Subdir


def record_of(folder, url, entry):
    path = pathlib.Path(folder) / "index.json"
    path.write_text(json.dumps(entry["index"]))
    package = rattler.PackageRecord.from_index_json(path, entry["size"], entry["sha256"], entry["md5"])
    return rattler.RepoDataRecord(package, entry["fileName"], url, entry["channel"])


async def main():
    question = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as folder:
        records = {url: record_of(folder, url, entry) for url, entry in question["packages"].items()}
    for step in question["installs"]:
        await rattler.install(
            [records[url] for url in step["urls"]],
            step["prefix"],
            cache_dir=question["cache"],
            platform=Subdir(step["platform"]),
            show_progress=False,
            execute_link_scripts=True,
        )
    json.dump(None, sys.stdout)


asyncio.run(main())
