"""Renders recipes with py-rattler-build. Standard input: a list of {recipe, variants, host, build, v3, experimental},
the first two as YAML texts. Standard output: for each the outputs, or {"error": text}."""

import json
import sys

from rattler_build import JinjaConfig, PlatformConfig, RenderConfig, RepodataRevision, Stage0Recipe, VariantConfig


def render(question):
    platform = PlatformConfig(
        target_platform=question["host"],
        host_platform=question["host"],
        build_platform=question["build"],
        experimental=question.get("experimental", False),
    )
    revision = RepodataRevision.V3 if question.get("v3") else RepodataRevision.LEGACY
    recipe = Stage0Recipe.from_yaml(question["recipe"], repodata_revision=revision)
    config = RenderConfig(platform=platform, repodata_revision=revision)
    variants = VariantConfig.from_yaml_with_context(question["variants"], JinjaConfig(platform=platform))
    outputs = []
    for rendered in recipe.render(variants, config):
        outputs.append({"variant": rendered.variant, "recipe": rendered.recipe.to_dict()})
    return outputs


answers = []
for question in json.load(sys.stdin):
    try:
        answers.append(render(question))
    except Exception as error:
        answers.append({"error": str(error)})
json.dump(answers, sys.stdout)
