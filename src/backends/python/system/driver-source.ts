/**
 * The Python program that builds a wheel (PEP 517) and unpacks it into the prefix (PEP 427, PEP 376). It runs in the
 * build environment, with the standard library only, on every Python since 3.8. Its request is a JSON file named by its
 * first argument; its answer goes to a file, since its own output belongs to the build backend.
 *
 * Answers: `{"needs": [...]}` when the backend asks for requirements that the environment lacks, `{"error": {kind,
 * message}}`, or `{"wheel": ..., "entryPoints": [...], ...}`.
 */
export const driverSource = String.raw`
import base64
import configparser
import csv
import hashlib
import importlib
import io
import json
import os
import re
import sys
import traceback
import zipfile


class Failure(Exception):
    def __init__(self, kind, message):
        super().__init__(message)
        self.kind = kind


def normalized(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def load_backend(request):
    # The folder of this program must not be searched for modules.
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry) != os.path.dirname(os.path.abspath(__file__))]
    source = os.getcwd()
    folders = [os.path.join(source, folder) for folder in request["backendPath"]]
    sys.path[:0] = folders
    module_name, _, attributes = request["backend"].partition(":")
    try:
        backend = importlib.import_module(module_name)
    except ModuleNotFoundError as error:
        if (module_name + ".").startswith(error.name + "."):
            raise Failure("backend-import", "there is no module '%s' for the build backend '%s'" % (error.name, module_name))
        traceback.print_exc()
        raise Failure("backend-import", "the build backend '%s' needs the module '%s'" % (module_name, error.name))
    except ImportError:
        traceback.print_exc()
        raise Failure("backend-import", "the build backend '%s' cannot be imported" % module_name)
    except Exception:
        traceback.print_exc()
        raise Failure("backend-import", "the build backend '%s' fails when it is imported" % module_name)
    if folders:
        origin = os.path.realpath(getattr(backend, "__file__", None) or "")
        inside = [os.path.realpath(folder) + os.sep for folder in folders]
        if not any(origin.startswith(folder) for folder in inside):
            raise Failure("backend-import", "the build backend '%s' is not in its backend-path" % module_name)
    for attribute in filter(None, attributes.split(".")):
        if not hasattr(backend, attribute):
            raise Failure("backend-import", "the build backend '%s' has no '%s'" % (module_name, attribute))
        backend = getattr(backend, attribute)
    return backend


def call_hook(backend, name, *arguments):
    sys.stdout.flush()
    try:
        return getattr(backend, name)(*arguments)
    except SystemExit as error:
        traceback.print_exc()
        raise Failure("hook", "%s ended with exit status %s" % (name, error.code))
    except Exception as error:
        traceback.print_exc()
        lines = [line.strip() for line in str(error).splitlines() if line.strip()]
        text = "%s: %s" % (type(error).__name__, lines[0]) if lines else type(error).__name__
        raise Failure("hook", "%s failed with %s" % (name, text))
    finally:
        sys.stdout.flush()
        sys.stderr.flush()


def unmet(requirements, request):
    there = set(request["available"])
    known = set(request["resolved"])
    missing = []
    for requirement in requirements:
        if not isinstance(requirement, str):
            raise Failure("hook", "get_requires_for_build_wheel gave something that is no text")
        bare = re.fullmatch(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*", requirement)
        if requirement in known or (bare and normalized(bare.group(1)) in there):
            continue
        missing.append(requirement)
    return missing


def build(request):
    backend = load_backend(request)
    settings = request["configSettings"]
    if hasattr(backend, "get_requires_for_build_wheel"):
        missing = unmet(call_hook(backend, "get_requires_for_build_wheel", settings) or [], request)
        if missing:
            return {"needs": missing}
    if not hasattr(backend, "build_wheel"):
        raise Failure("hook", "the build backend has no build_wheel")
    os.makedirs(request["wheelDirectory"], exist_ok=True)
    name = call_hook(backend, "build_wheel", request["wheelDirectory"], settings, None)
    if not isinstance(name, str) or os.path.basename(name) != name:
        raise Failure("hook", "build_wheel gave %r, which is not the name of a file" % (name,))
    path = os.path.join(request["wheelDirectory"], name)
    if not os.path.isfile(path):
        raise Failure("hook", "build_wheel gave '%s', which it did not make" % name)
    with open(path, "rb") as file:
        try:
            archive = zipfile.ZipFile(file)
        except zipfile.BadZipFile:
            raise Failure("wheel", "'%s' is not a zip archive" % name)
        with archive:
            return install(name, archive, request)


def wheel_name(name):
    match = re.fullmatch(r"([^-]+)-([^-]+)(?:-(\d[^-]*))?-([^-]+)-([^-]+)-([^-]+)\.whl", name)
    if not match:
        raise Failure("wheel", "'%s' is not the name of a wheel" % name)
    project, version, _, python, abi, platform = match.groups()
    return project, version, python, abi, platform


def checked_names(archive):
    names = []
    seen = set()
    for info in archive.infolist():
        name = info.filename
        if name.endswith("/"):
            continue
        parts = name.split("/")
        if "\\" in name or ":" in parts[0] or "\0" in name or any(part in ("", ".", "..") for part in parts):
            raise Failure("wheel", "the wheel has a file with the unusable path %r" % name)
        if name in seen:
            raise Failure("wheel", "the wheel has the file %r twice" % name)
        if (info.external_attr >> 16) & 0o170000 == 0o120000:
            raise Failure("wheel", "the wheel has the symbolic link %r" % name)
        seen.add(name)
        names.append(info)
    return names


def dist_info_folder(names, project, version):
    folders = {info.filename.split("/")[0] for info in names}
    found = sorted(folder for folder in folders if folder.endswith(".dist-info"))
    if len(found) != 1:
        raise Failure("wheel", "the wheel has %d .dist-info folders, where one belongs" % len(found))
    stem = found[0][: -len(".dist-info")]
    if normalized(stem) != normalized("%s-%s" % (project, version)):
        raise Failure("wheel", "the wheel's %s does not match its name" % found[0])
    return found[0]


def read_headers(text):
    headers = {}
    for line in text.split("\n"):
        if not line.strip():
            break
        key, separator, value = line.partition(":")
        if separator and key[:1].strip():
            headers.setdefault(key.strip().lower(), []).append(value.strip())
    return headers


def read_record(archive, folder):
    try:
        text = archive.read(folder + "/RECORD").decode("utf-8")
    except KeyError:
        raise Failure("wheel", "the wheel has no RECORD")
    record = {}
    for row in csv.reader(io.StringIO(text, newline="")):
        if row:
            record[row[0]] = row[1] if len(row) > 1 else ""
    return record


def verify(name, content, record):
    expected = record.get(name)
    if expected is None:
        raise Failure("wheel", "the wheel's RECORD does not list %r" % name)
    algorithm, _, digest = expected.partition("=")
    if algorithm not in ("sha256", "sha384", "sha512"):
        raise Failure("wheel", "the wheel's RECORD has no usable hash for %r" % name)
    actual = base64.urlsafe_b64encode(hashlib.new(algorithm, content).digest()).rstrip(b"=").decode()
    if actual != digest.rstrip("="):
        raise Failure("wheel", "%r in the wheel is not what its RECORD says" % name)


def record_line(path, content):
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return [path, "sha256=" + digest, str(len(content))]


def with_interpreter(content, request):
    match = re.match(rb"#!python(w?)[^\r\n]*(\r?\n|$)", content)
    if not match:
        return content
    # sh starts the interpreter, since a prefix can be too long for an interpreter line.
    start = "#!/bin/sh\n'''exec' \"%s\" \"$0\" \"$@\" #'''\n" % request["python"]
    return start.encode() + content[match.end():]


def entry_points(archive, folder):
    try:
        text = archive.read(folder + "/entry_points.txt").decode("utf-8")
    except KeyError:
        return []
    parser = configparser.ConfigParser(delimiters=("=",), interpolation=None, strict=False)
    parser.optionxform = str
    try:
        parser.read_string(text)
    except configparser.Error as error:
        raise Failure("wheel", "the wheel's entry_points.txt cannot be read: %s" % str(error).split("\n")[0])
    found = []
    for group in ("console_scripts", "gui_scripts"):
        if parser.has_section(group):
            for command, target in parser.items(group):
                found.append([command, re.sub(r"\s*\[[^\]]*\]\s*$", "", target).strip()])
    return found


def install(wheel, archive, request):
    project, version, python, abi, platform = wheel_name(wheel)
    names = checked_names(archive)
    folder = dist_info_folder(names, project, version)
    try:
        headers = read_headers(archive.read(folder + "/WHEEL").decode("utf-8"))
        metadata = read_headers(archive.read(folder + "/METADATA").decode("utf-8"))
    except KeyError as error:
        raise Failure("wheel", "the wheel has no %s" % error.args[0])
    if (headers.get("wheel-version") or ["1.0"])[0].split(".")[0] != "1":
        raise Failure("wheel", "the wheel is of the unknown version %s" % headers["wheel-version"][0])
    pure = (headers.get("root-is-purelib") or ["false"])[0].lower() == "true"
    if not pure or abi != "none" or platform != "any":
        raise Failure("not-pure", "the wheel %s holds compiled code" % wheel)
    record = read_record(archive, folder)
    data = folder[: -len(".dist-info")] + ".data"
    roots = request["roots"]
    rows = []
    warnings = []
    made = set()
    for info in names:
        name = info.filename
        if name in (folder + "/RECORD", folder + "/RECORD.jws", folder + "/RECORD.p7s"):
            continue
        content = archive.read(info)
        verify(name, content, record)
        scheme, path = "purelib", name
        if name.startswith(data + "/"):
            _, scheme, path = (name.split("/", 2) + ["", ""])[:3]
            if scheme not in roots or not path:
                raise Failure("wheel", "the wheel has %r, in a place of no known kind" % name)
        if path.endswith(".pyc"):
            continue
        executable = bool((info.external_attr >> 16) & 0o111)
        if scheme == "scripts":
            content = with_interpreter(content, request)
            executable = True
        if scheme == "headers":
            warnings.append("The header %s is installed for Python %s only" % (path, request["pythonVersion"]))
        relative = roots[scheme] + "/" + path if roots[scheme] else path
        if relative in made:
            raise Failure("wheel", "two files of the wheel belong in %s" % relative)
        made.add(relative)
        write(request["prefix"], relative, content, executable)
        rows.append(record_line(from_site_packages(relative, roots["purelib"]), content))
    for name, content in (("INSTALLER", b"conda\n"), ("REQUESTED", b"")):
        write(request["prefix"], "%s/%s/%s" % (roots["purelib"], folder, name), content, False)
        rows = [row for row in rows if row[0] != "%s/%s" % (folder, name)]
        rows.append(record_line("%s/%s" % (folder, name), content))
    points = entry_points(archive, folder)
    for command, _ in points:
        # The scripts are made when the package is installed; only their names are known here.
        rows.append([from_site_packages("%s/%s" % (roots["scripts"], command), roots["purelib"]), "", ""])
    rows.append([folder + "/RECORD", "", ""])
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(sorted(rows))
    write(request["prefix"], "%s/%s/RECORD" % (roots["purelib"], folder), text.getvalue().encode("utf-8"), False)
    if not re.search(r"(^|\.)py[23]($|\.)", python):
        warnings.append("The wheel %s is for %s only, but the package is for every Python" % (wheel, python))
    return {
        "wheel": wheel,
        "name": (metadata.get("name") or [project])[0],
        "version": (metadata.get("version") or [version])[0],
        "entryPoints": points,
        "files": len(made),
        "warnings": warnings,
    }


def from_site_packages(relative, site_packages):
    if relative.startswith(site_packages + "/"):
        return relative[len(site_packages) + 1:]
    return "../" * len(site_packages.split("/")) + relative


def write(prefix, relative, content, executable):
    path = os.path.join(prefix, *relative.split("/"))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content)
    os.chmod(path, 0o755 if executable else 0o644)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        request = json.load(file)
    sys.argv[1:] = []
    try:
        os.chdir(request["source"])
        answer = build(request)
    except Failure as failure:
        answer = {"error": {"kind": failure.kind, "message": str(failure)}}
    with open(request["answerFile"], "w", encoding="utf-8") as file:
        json.dump(answer, file)


main()
`;

/**
 * Says what a Python is, as JSON: once bare (the least that choosing one needs) and once in full, with the variables of
 * markers (PEP 508) and the distributions that can be imported.
 */
export const probeSource = `
import json, sys
print(json.dumps({
    "executable": sys.executable,
    "version": list(sys.version_info[:3]),
    "level": sys.version_info.releaselevel,
    "serial": sys.version_info.serial,
    "implementation": sys.implementation.name,
    "prefix": sys.prefix,
}))
`;

export const inspectSource = `
import json, os, platform, sys
import importlib.metadata as metadata


def full_version(info):
    text = "%d.%d.%d" % (info.major, info.minor, info.micro)
    return text if info.releaselevel == "final" else "%s%s%d" % (text, info.releaselevel[0], info.serial)


found = {}
for distribution in metadata.distributions():
    try:
        name, version = distribution.metadata["Name"], distribution.version
        if name is None or version is None:
            continue
        direct = distribution.read_text("direct_url.json")
        editable = bool(direct) and bool(json.loads(direct).get("dir_info", {}).get("editable"))
    except Exception:
        continue
    if name.lower() not in found:
        found[name.lower()] = {
            "name": name, "version": version, "requires": distribution.requires or [], "editable": editable,
        }
print(json.dumps({
    "markers": {
        "implementation_name": sys.implementation.name,
        "implementation_version": full_version(sys.implementation.version),
        "os_name": os.name,
        "platform_machine": platform.machine(),
        "platform_python_implementation": platform.python_implementation(),
        "platform_release": platform.release(),
        "platform_system": platform.system(),
        "platform_version": platform.version(),
        "python_full_version": platform.python_version(),
        "python_version": ".".join(platform.python_version_tuple()[:2]),
        "sys_platform": sys.platform,
        "extra": "",
    },
    "distributions": list(found.values()),
}))
`;

/**
 * Copies distributions of one Python into the folder for modules of another environment: the files that belong to each,
 * or the modules that it names where it keeps no list of files, as those of Debian. Arguments: target folder, names.
 */
export const copySource = String.raw`
import importlib.metadata as metadata
import os, shutil, sys


def belongings(distribution):
    files = distribution.files
    if files is not None and any(str(file).endswith(".py") for file in files):
        for file in files:
            text = str(file).replace("\\", "/")
            if not text.startswith("../") and not os.path.isabs(text) and "__pycache__" not in text:
                yield text
        return
    names = (distribution.read_text("top_level.txt") or "").split()
    if not names:
        raise SystemExit("%s keeps no list of its files" % distribution.metadata["Name"])
    info = os.path.basename(str(getattr(distribution, "_path")))
    for name in names + [info]:
        base = os.path.join(str(distribution.locate_file("")), *name.split("/"))
        if os.path.isdir(base):
            for folder, folders, inside in os.walk(base):
                folders[:] = [child for child in folders if child != "__pycache__"]
                for child in inside:
                    yield os.path.relpath(os.path.join(folder, child), str(distribution.locate_file("")))
        for suffix in ("", ".py"):
            if os.path.isfile(base + suffix):
                yield name + suffix


target = sys.argv[1]
for name in sys.argv[2:]:
    distribution = metadata.distribution(name)
    for relative in belongings(distribution):
        source = str(distribution.locate_file(relative))
        if not os.path.isfile(source):
            continue
        place = os.path.join(target, relative)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        shutil.copyfile(source, place)
`;
