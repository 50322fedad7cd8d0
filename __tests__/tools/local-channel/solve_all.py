"""Solves for every package of a channel, alone, on each platform; prints the failures."""
import asyncio
import json
import sys

from rattler import BuildString, Channel, GenericVirtualPackage, MatchSpec, PackageName, Version, solve


def virtual(name, version="0"):
    return GenericVirtualPackage(PackageName(name), Version(version), BuildString("0"))


UNIX = [virtual("__unix")]
PLATFORMS = {
    "linux-64": [*UNIX, virtual("__linux", "5.10"), virtual("__glibc", "2.36")],
    "linux-aarch64": [*UNIX, virtual("__linux", "5.10"), virtual("__glibc", "2.36")],
    "osx-64": [*UNIX, virtual("__osx", "15.0")],
    "osx-arm64": [*UNIX, virtual("__osx", "15.0")],
    "win-64": [virtual("__win", "10")],
}


async def main(channel):
    solved, failures = 0, []
    for platform, virtual_packages in PLATFORMS.items():
        for subdir in (platform, "noarch"):
            with open(f"{channel}/{subdir}/repodata.json", encoding="utf-8") as file:
                records = json.load(file)["packages.conda"].values()
            for record in records:
                spec = f"{record['name']} {record['version']} {record['build']}"
                try:
                    await solve(
                        sources=[Channel(f"file://{channel}")],
                        specs=[MatchSpec(spec)],
                        platforms=[platform, "noarch"],
                        virtual_packages=virtual_packages,
                    )
                    solved += 1
                except Exception as error:
                    failures.append(f"{platform} {spec}: {error}")
    print(json.dumps({"solved": solved, "failures": failures}))


asyncio.run(main(json.load(sys.stdin)["channel"]))
