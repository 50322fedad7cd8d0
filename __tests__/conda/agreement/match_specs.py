"""Answers what py-rattler makes of match specs and of the records that they match."""

import json
import sys

from rattler import BuildString, MatchSpec, PackageRecord


def attempt(make):
    try:
        return make()
    except Exception:
        return None


def record(fields):
    made = PackageRecord(
        name=fields["name"],
        version=fields["version"],
        build=BuildString(fields["build"]),
        build_number=fields["build_number"],
        subdir="linux-64",
        md5=fields["md5"] and bytes.fromhex(fields["md5"]),
        sha256=fields["sha256"] and bytes.fromhex(fields["sha256"]),
        license=fields["license"],
        license_family=fields["license_family"],
        flags=fields["flags"],
    )
    made.track_features = fields["track_features"]
    return made


def spec(asked):
    return attempt(
        lambda: MatchSpec(
            asked["text"],
            strict=asked["strict"],
            exact_names_only=not asked["namePatterns"],
            extras=asked["revision3"],
            conditionals=asked["revision3"],
            flags=asked["revision3"],
        )
    )


question = json.load(sys.stdin)
specs = [spec(asked) for asked in question["specs"]]
records = [record(fields) for fields in question["records"]]
json.dump(
    {
        "specs": [
            None if spec is None else [str(spec), attempt(lambda: spec.to_canonical_string())] for spec in specs
        ],
        "matches": [specs[spec].matches(records[record]) for spec, record in question["matches"]],
    },
    sys.stdout,
)
