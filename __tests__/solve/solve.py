"""Solves problems with py-rattler: {"folder", "worlds": [{"channels", "requests"}]} -> a list of lists of answers."""

import asyncio
import datetime
import json
import pathlib
import sys

import rattler


async def main():
    question = json.load(sys.stdin)
    answers = []
    for number, world in enumerate(question["worlds"]):
        folder = pathlib.Path(question["folder"]) / str(number)
        # Packages from source stand before all channels.
        names = sorted(world["channels"], key=lambda name: name != "source")
        channels = [rattler.Channel((folder / name).as_uri()) for name in names]
        gateway = rattler.Gateway(cache_dir=question["folder"] + "/cache")
        known = {}
        for records in await gateway.query(channels, ["linux-64", "noarch"], world["names"], recursive=False):
            for record in records:
                known[record.url] = record
        answers.append([await answer(request, folder, channels, gateway, known) for request in world["requests"]])
    json.dump(answers, sys.stdout)


async def answer(request, folder, channels, gateway, known):
    base = folder.as_uri() + "/"
    records = lambda urls: [known[base + url] for url in urls if base + url in known]
    newer = request.get("excludeNewer")
    channels = [channel for channel in channels if request["source"] or not channel.base_url.endswith("/source/")]
    if "without" in request:
        # It knows no cut-offs by package: what they leave is a channel of its own.
        channels = [rattler.Channel((folder / request["without"]).as_uri())]
        newer = None
    try:
        solution = await rattler.solve(
            channels,
            request["specs"],
            gateway=gateway,
            platforms=["linux-64", "noarch"],
            locked_packages=records(request["locked"]),
            pinned_packages=records(request["pinned"]),
            virtual_packages=[virtual(text) for text in request["virtual"]],
            channel_priority=getattr(rattler.ChannelPriority, request["priority"].capitalize()),
            exclude_newer=newer and datetime.datetime.fromtimestamp(newer / 1000, datetime.timezone.utc),
            strategy={"highest": "highest", "lowest": "lowest", "lowest-direct": "lowest-direct"}[request["strategy"]],
            constraints=request["constraints"],
        )
    except Exception as error:
        return {"error": str(error)}
    place = lambda url: url.removeprefix(base).replace(request.get("without", "first") + "/", "first/", 1)
    return {"urls": sorted(place(record.url) for record in solution)}


def virtual(text):
    name, version, build = text.split("=")
    return rattler.GenericVirtualPackage(rattler.PackageName(name), rattler.Version(version), rattler.BuildString(build))


asyncio.run(main())
