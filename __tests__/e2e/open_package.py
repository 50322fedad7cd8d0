"""Opens packages for comparison."""

import base64
import os
import stat
import tempfile
from pathlib import Path


def opened(package: Path) -> dict:
    from rattler.package_streaming import extract

    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        extract(package, root)
        found = [file for file in sorted(root.rglob("*")) if file.is_symlink() or not file.is_dir()]
        return {"fileName": package.name, "files": {file.relative_to(root).as_posix(): described(file) for file in found}}


def described(file: Path) -> dict:
    executable = bool(stat.S_IMODE(file.lstat().st_mode) & 0o100)
    if file.is_symlink():
        return {"executable": executable, "link": os.readlink(file)}
    return {"executable": executable, "base64": base64.b64encode(file.read_bytes()).decode()}
