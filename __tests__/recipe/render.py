"""Renders recipes with py-rattler-build. Standard input: a list of {recipe, variants, host, build, v3}, the first two
as YAML texts. Standard output: for each the outputs, or {"error": text}."""

import json
import sys

from rattler_build import PlatformConfig, RenderConfig, RepodataRevision, Stage0Recipe, VariantConfig


def render(question):
    platform = PlatformConfig(
        target_platform=question["host"], host_platform=question["host"], build_platform=question["build"]
    )
    revision = RepodataRevision.V3 if question.get("v3") else RepodataRevision.LEGACY
    recipe = Stage0Recipe.from_yaml(question["recipe"], repodata_revision=revision)
    config = RenderConfig(platform=platform, repodata_revision=revision)
    outputs = []
    for rendered in recipe.render(VariantConfig.from_yaml(question["variants"]), config):
        stage1 = rendered.recipe().to_dict() if callable(rendered.recipe) else rendered.recipe.to_dict()
        variant = rendered.variant() if callable(rendered.variant) else rendered.variant
        outputs.append({"variant": variant, "recipe": stage1})
    return outputs


answers = []
for question in json.load(sys.stdin):
    try:
        answers.append(render(question))
    except Exception as error:
        answers.append({"error": str(error)})
json.dump(answers, sys.stdout)
