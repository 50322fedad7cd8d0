"""Answers {"runs"} of bench/render.mjs with py-rattler-build: {"ms", "outputs", "peakMb"}."""

import json
import resource
import sys
import time

from rattler_build import JinjaConfig, PlatformConfig, RenderConfig, RepodataRevision, Stage0Recipe, VariantConfig


def render(run):
    platform = PlatformConfig(
        target_platform=run["host"],
        host_platform=run["host"],
        build_platform=run["build"],
        experimental=run["experimental"],
    )
    revision = RepodataRevision.V3 if run["v3"] else RepodataRevision.LEGACY
    recipe = Stage0Recipe.from_file(run["recipe"], repodata_revision=revision)
    variants = VariantConfig.from_files_with_context(run["files"], JinjaConfig(platform=platform))
    if run["variants"]:
        variants = variants.merge(VariantConfig(run["variants"]))
    return len(recipe.render(variants, RenderConfig(platform=platform, repodata_revision=revision)))


def main():
    runs = json.load(sys.stdin)["runs"]
    start = time.perf_counter()
    outputs = sum(render(run) for run in runs)
    elapsed = (time.perf_counter() - start) * 1000
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"ms": elapsed, "outputs": outputs, "peakMb": peak}))


main()
