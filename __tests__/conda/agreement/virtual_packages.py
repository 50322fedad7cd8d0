"""Answers which virtual packages py-rattler detects on this machine, with overrides given as texts."""

import json
import sys

from rattler import Override, VirtualPackage, VirtualPackageOverrides


def detect(overrides):
    given = VirtualPackageOverrides(**{key: Override.string(value) for key, value in overrides.items()})
    try:
        packages = [package.into_generic() for package in VirtualPackage.detect(given)]
    except Exception:
        return None
    return [[package.name.normalized, str(package.version), str(package.build_string)] for package in packages]


json.dump([detect(overrides) for overrides in json.load(sys.stdin)], sys.stdout)
