"""The script with which py-rattler activates a prefix. Standard input: {prefix, shell, path}; output: the script."""

import json
import os
import sys
from pathlib import Path


def main(question: dict) -> str:
    for name in ("CONDA_PREFIX", "CONDA_SHLVL"):
        os.environ.pop(name, None)
    from rattler.shell import ActivationVariables, Shell, activate

    variables = ActivationVariables(current_path=question["path"])
    result = activate(Path(question["prefix"]), variables, getattr(Shell, question["shell"]), "linux-64")
    return result.script


print(json.dumps(main(json.load(sys.stdin))))
