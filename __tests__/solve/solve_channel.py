"""Solves with one channel: {"channel", "requests": [{"platform", "specs", "virtual"}]} -> a list of answers."""

import asyncio
import json
import sys

import rattler


async def main():
    question = json.load(sys.stdin)
    gateway = rattler.Gateway()
    print(json.dumps([await answer(question["channel"], gateway, request) for request in question["requests"]]))


async def answer(channel, gateway, request):
    try:
        solution = await rattler.solve(
            [rattler.Channel(channel)],
            [rattler.MatchSpec(spec) for spec in request["specs"]],
            gateway=gateway,
            platforms=[request["platform"], "noarch"],
            virtual_packages=[virtual(text) for text in request["virtual"]],
        )
    except Exception as error:
        return {"error": str(error)}
    return {"urls": sorted(record.url.removeprefix(channel) for record in solution)}


def virtual(text):
    name, version, build = text.split("=")
    return rattler.GenericVirtualPackage(rattler.PackageName(name), rattler.Version(version), rattler.BuildString(build))


asyncio.run(main())
