"""Renders recipes of files with py-rattler-build. Standard input: a list of {recipe, files, variants, host, build,
experimental, v3, environment}. Standard output: for each the outputs, {variant, hash, prefix, recipe}, or {"error": text}."""

import json
import os
import sys

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
    return recipe.render(variants, RenderConfig(platform=platform, repodata_revision=revision))


def answer(run):
    os.environ.update(run["environment"])
    try:
        return [
            {
                "variant": one.variant,
                "hash": one.hash_info.hash,
                "prefix": one.hash_info.prefix,
                "recipe": one.recipe.to_dict(),
            }
            for one in render(run)
        ]
    except Exception as error:
        return {"error": str(error)}
    finally:
        for name in run["environment"]:
            del os.environ[name]


def main():
    runs = json.load(sys.stdin)
    json.dump([answer(run) for run in runs], sys.stdout)


main()
