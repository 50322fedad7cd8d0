"""Solves and installs with py-rattler: {"channel", "cache", "steps": [{"specs", "prefix"}], "virtual"} -> list of URL lists."""

import asyncio
import json
import sys

import rattler


async def main():
    question = json.load(sys.stdin)
    channel = rattler.Channel(question["channel"])
    gateway = rattler.Gateway(cache_dir=question["cache"])
    virtual = [
        rattler.GenericVirtualPackage(
            rattler.PackageName(name), rattler.Version(version), rattler.BuildString(build)
        )
        for name, version, build in (text.split("=") for text in question["virtual"])
    ]
    answers = []
    for step in question["steps"]:
        records = await rattler.solve(
            [channel], step["specs"], gateway=gateway, platforms=["linux-64", "noarch"], virtual_packages=virtual
        )
        await rattler.install(records, step["prefix"], cache_dir=question["cache"], show_progress=False)
        answers.append(sorted(record.url for record in records))
    json.dump(answers, sys.stdout)


asyncio.run(main())
