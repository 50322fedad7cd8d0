"""Tells which recipes py-rattler-build takes. Standard input: a list of {recipe, variants, experimental, v3}, the first two
as YAML texts. Standard output: for each the message of its error, or null."""

import json
import sys
import tempfile

from rattler_build import JinjaConfig, PlatformConfig, RenderConfig, RepodataRevision, Stage0Recipe, VariantConfig


def problem(question, folder):
    platform = PlatformConfig(
        target_platform="linux-64",
        host_platform="linux-64",
        build_platform="linux-64",
        experimental=question["experimental"],
    )
    revision = RepodataRevision.V3 if question["v3"] else RepodataRevision.LEGACY
    try:
        recipe = Stage0Recipe.from_yaml(question["recipe"], recipe_dir=folder, repodata_revision=revision)
        variants = VariantConfig.from_yaml_with_context(question["variants"], JinjaConfig(platform=platform))
        recipe.render(variants, RenderConfig(platform=platform, repodata_revision=revision))
    except Exception as error:
        return str(error) or type(error).__name__
    except BaseException as error:
        # A panic of Rust is no Exception of Python.
        return f"panic: {error}"
    return None


with tempfile.TemporaryDirectory() as folder:
    json.dump([problem(question, folder) for question in json.load(sys.stdin)], sys.stdout)
