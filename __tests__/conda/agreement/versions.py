"""Answers what py-rattler makes of versions and version specs."""

import json
import sys

from rattler import Version, VersionSpec


def attempt(make):
    try:
        return make()
    except Exception:
        return None


question = json.load(sys.stdin)
versions = [attempt(lambda: Version(text)) for text in question["versions"]]
specs = [attempt(lambda: VersionSpec(spec["text"], spec["strict"])) for spec in question["specs"]]


def compare(pair):
    a, b = versions[pair[0]], versions[pair[1]]
    order = -1 if a < b else 1 if a > b else 0
    return [order, a.starts_with(b), a.compatible_with(b)]


json.dump(
    {
        "versions": [None if version is None else str(version) for version in versions],
        "pairs": [compare(pair) for pair in question["pairs"]],
        "specs": [None if spec is None else str(spec) for spec in specs],
        "matches": [specs[spec].matches(versions[version]) for spec, version in question["matches"]],
    },
    sys.stdout,
)
