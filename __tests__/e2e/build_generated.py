"""Builds with py-rattler-build the recipe that lies in a package, beside the sources it was made from, and opens what came
out and the packages themselves. Standard input: {packages, source, variants, output, channels, cache}; `variants` is a
YAML text. Standard output: {ours, theirs}, two lists of opened packages."""

import base64
import json
import os
import sys
from pathlib import Path

from open_package import opened


def main(question: dict) -> dict:
    os.environ["RATTLER_CACHE_DIR"] = question["cache"]
    from rattler_build import Stage0Recipe, ToolConfiguration, VariantConfig

    ours = [opened(Path(file)) for file in question["packages"]]
    recipe = Path(question["source"], "recipe.yaml")
    recipe.write_bytes(base64.b64decode(ours[0]["files"]["info/recipe/recipe.yaml"]["base64"]))
    results = Stage0Recipe.from_file(recipe).run_build(
        VariantConfig.from_yaml(question["variants"]),
        ToolConfiguration(test_strategy="skip"),
        output_dir=question["output"],
        channels=question["channels"],
    )
    theirs = sorted({Path(package) for result in results for package in result.packages})
    return {"ours": ours, "theirs": [opened(file) for file in theirs]}


print(json.dumps(main(json.load(sys.stdin))))
