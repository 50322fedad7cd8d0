"""Runs the recipes in folders with py-rattler-build. Standard input: a list of folders with a recipe.yaml. Standard output:
for each the work directory it leaves, or {"error": text}."""

import json
import os
import sys

from rattler_build import RenderConfig, Stage0Recipe, ToolConfiguration, VariantConfig

answers = []
for folder in json.load(sys.stdin):
    output = os.path.join(folder, "..", os.path.basename(folder) + "-output")
    try:
        recipe = Stage0Recipe.from_file(os.path.join(folder, "recipe.yaml"))
        for variant in recipe.render(VariantConfig(), RenderConfig()):
            variant.run_build(
                output_dir=output, channels=[], tool_config=ToolConfiguration(keep_build=True), no_build_id=True
            )
        answers.append({"work": os.path.join(output, "bld", "rattler-build_demo", "work")})
    except Exception as error:
        answers.append({"error": str(error)})
json.dump(answers, sys.stdout)
