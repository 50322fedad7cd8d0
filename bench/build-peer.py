"""Answers {"recipe", "output", "channels", "cache", "format"} of bench/build.mjs with py-rattler-build: {"ms", "peakMb"}."""

import json
import os
import resource
import sys
import time
from pathlib import Path


def main():
    question = json.load(sys.stdin)
    os.environ["RATTLER_CACHE_DIR"] = question["cache"]
    from rattler_build import Stage0Recipe, ToolConfiguration

    start = time.perf_counter()
    Stage0Recipe.from_file(Path(question["recipe"])).run_build(
        None,
        ToolConfiguration(test_strategy="skip"),
        output_dir=question["output"],
        channels=question["channels"],
        package_format=question["format"],
    )
    elapsed = (time.perf_counter() - start) * 1000
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"ms": elapsed, "peakMb": peak}))


main()
