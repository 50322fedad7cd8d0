"""Packs files with py-rattler-build. Standard input: {work, packages: [{file, level}]}; standard output: a list of the
paths of the packages, in the same order."""

import json
import os
import sys
from pathlib import Path


def main(question: dict) -> list:
    work = Path(question["work"])
    os.environ["RATTLER_CACHE_DIR"] = str(work / "cache")
    from rattler_build import Stage0Recipe, ToolConfiguration

    made = []
    for number, package in enumerate(question["packages"]):
        recipe = work / f"recipe-{number}" / "recipe.yaml"
        recipe.parent.mkdir()
        script = json.dumps(f'cp "{package["file"]}" "$PREFIX/data.bin"')
        recipe.write_text(
            f"package: {{ name: zstd-{number}, version: '1' }}\n"
            f"build: {{ noarch: generic, script: [{script}] }}\n"
        )
        results = Stage0Recipe.from_file(recipe).run_build(
            None,
            ToolConfiguration(test_strategy="skip"),
            output_dir=str(work / f"output-{number}"),
            channels=[],
            package_format=f"conda:{package['level']}",
        )
        made.append(str([file for result in results for file in result.packages][0]))
    return made


print(json.dumps(main(json.load(sys.stdin))))
