"""Records and solves by py-rattler: {"channel", "cache", "names", "solves": [[spec]], "virtual"} -> {"records", "solves"}."""

import asyncio
import json
import sys

import rattler

platforms = ["linux-64", "noarch"]


async def main():
    question = json.load(sys.stdin)
    channel = rattler.Channel(question["channel"])
    gateway = rattler.Gateway(cache_dir=question["cache"])
    lists = await gateway.query([channel], platforms, question["names"], recursive=False)
    records = [described(record) for records in lists for record in records]
    solves = [await solved(specs, channel, gateway, question["virtual"]) for specs in question["solves"]]
    json.dump({"records": records, "solves": solves}, sys.stdout)


def described(record):
    return {
        "url": record.url,
        "name": record.name.normalized,
        "version": str(record.version),
        "build": str(record.build),
        "depends": record.depends,
        "constrains": record.constrains,
        "sha256": record.sha256 and record.sha256.hex(),
        "size": record.size,
        "timestamp": record.timestamp and round(record.timestamp.timestamp() * 1000),
    }


async def solved(specs, channel, gateway, virtual):
    packages = []
    for text in virtual:
        name, version, build = text.split("=")
        packages.append(
            rattler.GenericVirtualPackage(
                rattler.PackageName(name), rattler.Version(version), rattler.BuildString(build)
            )
        )
    try:
        solution = await rattler.solve([channel], specs, gateway=gateway, platforms=platforms, virtual_packages=packages)
    except Exception as error:
        return {"error": str(error)}
    return {"urls": sorted(record.url for record in solution)}


asyncio.run(main())
