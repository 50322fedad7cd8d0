export const id = 897;
export const ids = [897];
export const modules = {

/***/ 20897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packPython: () => (/* binding */ packPython)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packaging/package.js + 41 modules
var packaging_package = __webpack_require__(72124);
// EXTERNAL MODULE: ./build/backends/generated/conda-build.js + 2 modules
var conda_build = __webpack_require__(19617);
// EXTERNAL MODULE: ./build/backends/generated/package-request.js + 1 modules
var package_request = __webpack_require__(2690);
// EXTERNAL MODULE: ./build/backends/python/generate.js + 7 modules
var generate = __webpack_require__(65517);
// EXTERNAL MODULE: ./build/backends/python/install-script.js
var install_script = __webpack_require__(78926);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/conda/entry-point.js
var entry_point = __webpack_require__(8039);
// EXTERNAL MODULE: ./build/scripting/process.js + 2 modules
var scripting_process = __webpack_require__(3131);
// EXTERNAL MODULE: ./build/support/events.js
var events = __webpack_require__(76787);
// EXTERNAL MODULE: ./build/support/redaction.js
var redaction = __webpack_require__(96297);
// EXTERNAL MODULE: ./build/support/durations.js
var durations = __webpack_require__(59965);
// EXTERNAL MODULE: ./build/support/hashing.js
var hashing = __webpack_require__(98228);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/backends/generated/locate.js
var locate = __webpack_require__(53702);
// EXTERNAL MODULE: ./build/support/lock.js
var lock = __webpack_require__(95493);
// EXTERNAL MODULE: ./build/support/write-errors.js
var write_errors = __webpack_require__(89607);
;// CONCATENATED MODULE: ./build/backends/python/system/driver-source.js
const driverSource = String.raw `
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
const probeSource = `
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
const inspectSource = `
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
const copySource = String.raw `
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/backends/python/pypi/pep440.js
var pep440 = __webpack_require__(39581);
// EXTERNAL MODULE: ./build/scripting/isolation.js
var isolation = __webpack_require__(3066);
;// CONCATENATED MODULE: ./build/backends/python/system/python-process.js


const misleading = /^(?:PYTHON(?!UTF8|IOENCODING)|VIRTUAL_ENV$|__PYVENV_LAUNCHER__$|CONDA_)/i;
function environmentOfCaller(environment) {
    const passed = (0,isolation/* passedEnvironment */.c)('none', environment, process.platform);
    return Object.fromEntries(Object.entries(passed).filter(([name]) => !misleading.test(name)));
}
async function askPython(command, args, environment, signal) {
    let last = '';
    const result = await (0,scripting_process/* runProcess */.R)({
        command,
        args,
        cwd: process.cwd(),
        environment: { ...environmentOfCaller(environment), PYTHONDONTWRITEBYTECODE: '1', PYTHONIOENCODING: 'utf-8' },
        signal,
        timeoutMs: 60_000,
        onLine: (line, stream) => {
            if (stream === 'stdout' && line !== '')
                last = line;
        },
    });
    if (result.exitCode === 0)
        return JSON.parse(last);
    throw new errors/* PixiBuildError */.rW('python-failed', `${command} ended with exit status ${result.exitCode ?? result.endedBy}`, {
        details: result.tail,
    });
}

;// CONCATENATED MODULE: ./build/backends/python/system/interpreter.js







const supported = (0,pep440/* parseSpecifier */.as)('>=3.8');
async function findInterpreter(requiresPython, environment, signal) {
    const wanted = [...supported, ...((0,pep440/* parseSpecifier */.as)(requiresPython ?? '') ?? [])];
    const refused = new Map();
    for await (const [command, args] of candidates(environment)) {
        const interpreter = await probe(command, args, environment, signal);
        if (!interpreter || refused.has(interpreter.executable))
            continue;
        if ((0,pep440/* satisfies */.ib)(interpreter.version, wanted))
            return interpreter;
        refused.set(interpreter.executable, interpreter.versionText);
    }
    throw refused.size === 0 ? notFound() : unsuitable(refused, requiresPython);
}
async function* candidates(environment) {
    const windows = process.platform === 'win32';
    const folders = searchPath(environment);
    for (const name of windows ? ['python3.exe', 'python.exe', 'py.exe'] : ['python3', 'python']) {
        for (const folder of folders) {
            const file = external_node_path_.join(folder, name);
            if (await isProgram(file))
                yield [file, name === 'py.exe' ? ['-3'] : []];
        }
    }
    const versioned = [];
    for (const folder of folders) {
        for (const name of await namesIn(folder)) {
            const minor = /^python3\.(\d+)(?:\.exe)?$/i.exec(name)?.[1];
            if (minor !== undefined)
                versioned.push([Number(minor), external_node_path_.join(folder, name)]);
        }
    }
    versioned.sort(([a], [b]) => b - a);
    for (const [, file] of versioned)
        yield [file, []];
}
function searchPath(environment) {
    const key = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH');
    const folders = (key === undefined ? '' : (environment[key] ?? '')).split(external_node_path_.delimiter);
    return [...new Set(folders.filter((folder) => external_node_path_.isAbsolute(folder)))];
}
async function isProgram(file) {
    try {
        await (0,promises_.access)(file, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(file)).isFile();
    }
    catch {
        return false;
    }
}
async function namesIn(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).sort();
    }
    catch {
        return [];
    }
}
const levels = { alpha: 'a', beta: 'b', candidate: 'rc' };
async function probe(command, args, environment, signal) {
    let answer;
    try {
        answer = await askPython(command, [...args, '-I', '-S', '-c', probeSource], environment, signal);
    }
    catch {
        signal?.throwIfAborted();
        return undefined;
    }
    const pre = levels[answer.level];
    const version = {
        epoch: 0,
        release: answer.version,
        ...(pre && { pre: [pre, answer.serial] }),
    };
    const [major, minor] = answer.version;
    return {
        executable: answer.executable,
        version,
        versionText: (0,pep440/* formatPypiVersion */.I4)(version),
        minorText: `${major}.${minor}`,
        implementation: answer.implementation,
    };
}
async function identityOfInterpreter({ executable, versionText, implementation }) {
    try {
        const real = await (0,promises_.realpath)(executable);
        const { size, mtimeMs } = await (0,promises_.stat)(real);
        return [implementation, versionText, executable, real, size, mtimeMs].join('|');
    }
    catch (error) {
        throw new errors/* PixiBuildError */.rW('python-not-found', `The Python at ${executable} is gone: ${(0,errors/* messageOf */.bD)(error)}`, {
            exitCode: 2,
            cause: error,
        });
    }
}
function notFound() {
    return new errors/* PixiBuildError */.rW('python-not-found', 'There is no Python on PATH', {
        exitCode: 2,
        hint: "'--toolchain system' builds with the machine's Python: install Python 3.8 or later, or put it on PATH.",
    });
}
function unsuitable(refused, requiresPython) {
    const needs = requiresPython === undefined ? 'Python 3.8 or later' : `Python ${requiresPython}`;
    return new errors/* PixiBuildError */.rW('python-unsuitable', `The project needs ${needs}, but no Python on PATH is such`, {
        exitCode: 2,
        details: [...refused].map(([executable, version]) => `${executable} is Python ${version}`),
        hint: 'Put one that fits on PATH, or change requires-python in pyproject.toml.',
    });
}

// EXTERNAL MODULE: ./build/manifest/workspace/names.js
var names = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/manifest/pyproject/requirement.js
var pyproject_requirement = __webpack_require__(81832);
// EXTERNAL MODULE: ./build/backends/python/pypi/markers.js
var markers = __webpack_require__(55271);
;// CONCATENATED MODULE: ./build/backends/python/system/requirement-closure.js



function closureOfInstalled(requirements, installed, environment) {
    const byName = new Map(installed.map((distribution) => [(0,names/* normalizePypiName */.Ty)(distribution.name), distribution]));
    const found = new Map();
    const done = new Set();
    const queue = requirements.map((text) => ({ text, extra: '' }));
    for (let next = queue.shift(); next; next = queue.shift()) {
        const { text, extra } = next;
        const key = `${extra} ${text}`;
        if (done.has(key))
            continue;
        done.add(key);
        const requirement = (0,pyproject_requirement/* parseRequirement */.p)(text);
        if (typeof requirement === 'string')
            return { unmet: text };
        if (!applies(requirement, { ...environment, extra }))
            continue;
        const distribution = byName.get(requirement.name);
        if (!distribution || !fulfils(distribution, requirement))
            return { unmet: text };
        found.set(requirement.name, distribution);
        for (const wantedExtra of ['', ...requirement.requirement.extras]) {
            queue.push(...distribution.requires.map((inner) => ({ text: inner, extra: wantedExtra })));
        }
    }
    return { found };
}
function applies({ requirement }, environment) {
    if (requirement.envMarkers === undefined)
        return true;
    const marker = (0,markers/* parseMarker */.gY)(requirement.envMarkers);
    return marker === undefined || (0,markers/* evaluateMarker */.UZ)(marker, environment);
}
function fulfils(distribution, { requirement }) {
    if (distribution.editable || requirement.kind !== 'version')
        return false;
    const version = (0,pep440/* parsePypiVersion */.GK)(distribution.version);
    const specifier = (0,pep440/* parseSpecifier */.as)(requirement.version === '*' ? '' : requirement.version);
    return version !== undefined && specifier !== undefined && (0,pep440/* satisfies */.ib)(version, specifier);
}

;// CONCATENATED MODULE: ./build/backends/python/system/build-environment.js








const layoutVersion = 1;
const completeFile = 'complete.json';
async function openBuildEnvironment(request) {
    const identity = await identityOfInterpreter(request.interpreter);
    const requirements = [...new Set(request.requirements)].sort();
    const key = (0,hashing/* sha256Hex */.fg)(JSON.stringify([layoutVersion, identity, requirements])).slice(0, 24);
    const root = external_node_path_.join(environmentsFolder(request.cacheDirectory), key);
    const ready = await readComplete(root);
    if (ready)
        return describe(root, ready);
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(root), { recursive: true });
        return await (0,lock/* withFileLock */.U)(`${root}.lock`, { signal: request.signal }, async () => {
            const made = await readComplete(root);
            if (made)
                return describe(root, made);
            await (0,promises_.rm)(root, { recursive: true, force: true });
            try {
                return await makeEnvironment(root, request, requirements);
            }
            catch (error) {
                await (0,promises_.rm)(root, { recursive: true, force: true });
                throw error;
            }
        });
    }
    catch (error) {
        request.signal?.throwIfAborted();
        const explained = (0,write_errors/* explainWriteError */.j)(error, 'make a build environment', external_node_path_.dirname(root));
        throw (0,errors/* isPixiBuildError */.Bj)(explained) ? explained : failed(root, (0,errors/* messageOf */.bD)(error), [], error);
    }
}
async function makeEnvironment(root, request, requirements) {
    const { interpreter, environment, signal, report } = request;
    const { executable } = interpreter;
    const inspected = await askPython(executable, ['-I', '-c', inspectSource], environment, signal);
    await run(request, executable, ['-I', '-m', 'venv', '--without-pip', root], (tail) => failed(root, 'python -m venv failed', tail));
    const { python } = places(root);
    const local = closureOfInstalled(requirements, inspected.distributions, inspected.markers);
    if ('found' in local) {
        const { found } = local;
        if (found.size > 0) {
            report({ kind: 'log', level: 'info', message: `Using ${listed(found)} of ${executable} for the build` });
            await copyInstalled(root, request, [...found.values()]);
        }
    }
    else {
        await fetchRequirements(root, request, requirements, local.unmet, inspected.distributions);
    }
    const [compileall, silent] = [
        'import compileall, sys; compileall.compile_dir(sys.argv[1], quiet=2)',
        () => undefined,
    ];
    await run(request, python, ['-I', '-c', compileall, sitePackages(root, interpreter)], silent);
    const { distributions } = await askPython(python, ['-I', '-c', inspectSource], environment, signal);
    const complete = Object.fromEntries(distributions
        .map(({ name, version }) => [name.toLowerCase().replace(/[-_.]+/g, '-'), version])
        .sort(([a], [b]) => (a < b ? -1 : 1)));
    await (0,files/* writeFileAtomic */.Zf)(external_node_path_.join(root, completeFile), `${JSON.stringify(complete, null, 2)}\n`);
    return describe(root, complete);
}
async function copyInstalled(root, request, distributions) {
    const target = sitePackages(root, request.interpreter);
    const names = distributions.map(({ name }) => name);
    await run(request, request.interpreter.executable, ['-I', '-c', copySource, target, ...names], (tail) => failed(root, 'the installed requirements could not be copied', tail));
}
async function fetchRequirements(root, request, requirements, unmet, installed) {
    const { interpreter, report } = request;
    const pip = installed.find(({ name }) => name.toLowerCase() === 'pip');
    const installer = pip ? pipCommand(interpreter, pip, root) : uvCommand(root);
    const list = requirements.join(', ');
    report({
        kind: 'log',
        level: 'info',
        message: `${interpreter.executable} lacks ${unmet}: ${request.offline ? 'looking for' : 'fetching'} ${list} with ${pip ? 'pip' : 'uv'}, once for all builds`,
    });
    const noIndex = request.offline ? ['--no-index'] : [];
    const tail = await tailOfFailure(request, installer.command, [...installer.args, ...noIndex, ...requirements]);
    if (tail === undefined)
        return;
    throw new errors/* PixiBuildError */.rW('build-requirements-unavailable', request.offline
        ? `What the build needs is not on this machine, and --offline asks no package index: ${list}`
        : `What the build needs could not be fetched from the package index: ${list}`, {
        details: tail,
        hint: `Install them for ${interpreter.executable}, or ${request.offline ? 'leave out --offline once' : 'make the package index reachable (PIP_INDEX_URL, HTTPS_PROXY)'}.`,
    });
}
function pipCommand(interpreter, pip, root) {
    const quiet = ['--disable-pip-version-check', '--no-input', '--no-color'];
    const [major = 0, minor = 0] = pip.version.split('.').map(Number);
    const isNew = major > 22 || (major === 22 && minor >= 3);
    const start = ['-I', '-m', 'pip', ...quiet];
    return {
        command: interpreter.executable,
        args: isNew
            ? [...start, '--python', places(root).python, 'install', '--no-warn-script-location']
            : [...start, 'install', '--target', sitePackages(root, interpreter)],
    };
}
function uvCommand(root) {
    return { command: 'uv', args: ['pip', 'install', '--no-progress', '--python', places(root).python] };
}
async function run(request, command, args, explain) {
    const tail = await tailOfFailure(request, command, args);
    const error = tail && explain(tail);
    if (error)
        throw error;
}
async function tailOfFailure({ environment, report, signal, cacheDirectory }, command, args) {
    const elsewhere = /^(?:PIP_(?:TARGET|PREFIX|USER|ROOT|REQUIRE_VIRTUALENV|PYTHON)|UV_(?:PYTHON|SYSTEM_PYTHON|TARGET|PREFIX))$/i;
    const kept = Object.entries(environmentOfCaller(environment)).filter(([name]) => !elsewhere.test(name));
    try {
        const result = await (0,scripting_process/* runProcess */.R)({
            command,
            args,
            cwd: environmentsFolder(cacheDirectory),
            environment: { ...Object.fromEntries(kept), PYTHONNOUSERSITE: '1' },
            signal,
            mask: redaction/* redactUrl */.BO,
            onLine: (line) => report({ kind: 'log', level: 'debug', message: line }),
        });
        signal?.throwIfAborted();
        return result.exitCode === 0 ? undefined : result.tail;
    }
    catch (error) {
        signal?.throwIfAborted();
        return [(0,errors/* messageOf */.bD)(error)];
    }
}
const environmentsFolder = (cacheDirectory) => external_node_path_.join(cacheDirectory, 'python-build-environments');
const places = (root) => {
    const programs = external_node_path_.join(root, process.platform === 'win32' ? 'Scripts' : 'bin');
    return { programs, python: external_node_path_.join(programs, process.platform === 'win32' ? 'python.exe' : 'python') };
};
function sitePackages(root, { minorText }) {
    return process.platform === 'win32'
        ? external_node_path_.join(root, 'Lib', 'site-packages')
        : external_node_path_.join(root, 'lib', `python${minorText}`, 'site-packages');
}
function describe(root, distributions) {
    return { ...places(root), distributions };
}
async function readComplete(root) {
    try {
        return JSON.parse(await (0,promises_.readFile)(external_node_path_.join(root, completeFile), 'utf8'));
    }
    catch {
        return undefined;
    }
}
const listed = (found) => [...found]
    .map(([name, { version }]) => `${name} ${version}`)
    .sort()
    .join(', ');
function failed(root, reason, details, cause) {
    return new errors/* PixiBuildError */.rW('build-environment-failed', `The build environment ${root} could not be made: ${reason}`, {
        details,
        hint: 'Debian and its like need the package python3-venv for this.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/backends/python/system/script-environment.js


function scriptEnvironment(request) {
    const { recipe, environment } = request;
    const windows = process.platform === 'win32';
    const pathKey = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
    const { host, build } = recipe.platforms;
    const variables = {
        ...(0,isolation/* passedEnvironment */.c)('strict', environment, process.platform),
        [pathKey]: [...request.programs, environment[pathKey] ?? ''].filter((part) => part !== '').join(external_node_path_.delimiter),
        LANG: 'C.UTF-8',
        LC_ALL: 'C.UTF-8',
        ...(windows ? { USERPROFILE: request.workDirectory } : { HOME: request.workDirectory, TERM: 'xterm-256color' }),
        TMPDIR: request.workDirectory,
        PREFIX: request.prefix,
        SRC_DIR: request.sourceDirectory,
        RECIPE_DIR: request.recipeDirectory,
        PKG_NAME: recipe.name,
        PKG_VERSION: recipe.version,
        PKG_BUILDNUM: String(recipe.buildNumber),
        PKG_BUILD_STRING: recipe.buildString,
        PKG_HASH: recipe.buildString.replace(/_[^_]*$/, ''),
        SUBDIR: recipe.subdir,
        target_platform: recipe.subdir,
        host_platform: host,
        build_platform: build,
        CONDA_BUILD: '1',
        CONDA_BUILD_STATE: 'BUILD',
        SOURCE_DATE_EPOCH: String(Math.floor(request.timestampMs / 1000)),
        PYTHONHASHSEED: '0',
        PYTHONNOUSERSITE: '1',
        PYTHONDONTWRITEBYTECODE: '1',
        PYTHONUTF8: '1',
        PYTHONUNBUFFERED: '1',
        PIP_NO_INDEX: 'True',
    };
    for (const [key, value] of Object.entries(recipe.variant)) {
        if (key !== 'target_platform' && !languageKeys.has(key.toUpperCase()))
            variables[key] = String(value);
    }
    for (const [name, value] of Object.entries(recipe.script.env)) {
        variables[name] = expanded(value, variables, windows);
    }
    for (const name of request.secrets) {
        const value = environment[name];
        if (value !== undefined)
            variables[name] = value;
    }
    return variables;
}
const languageKeys = new Set(['PERL', 'LUA', 'R', 'NUMPY', 'PYTHON', 'RUBY', 'NODEJS']);
function expanded(text, variables, windows) {
    if (windows)
        return text.replace(/%([^%]+)%/g, (whole, name) => variables[name] ?? whole);
    return text.replace(/\$(?:(\w+)|\{(\w+)\})/g, (_whole, plain, braced) => variables[plain ?? braced ?? ''] ?? '');
}
function versionVariables(version) {
    return { SETUPTOOLS_SCM_PRETEND_VERSION: version, PDM_BUILD_SCM_VERSION: version };
}

;// CONCATENATED MODULE: ./build/backends/python/system/source-copy.js




const tidyBackends = new Set(['hatchling.build', 'flit_core.buildapi', 'poetry.core.masonry.api', 'pdm.backend']);
function buildsInPlace(pyproject) {
    const { buildBackend, backendPath = [] } = pyproject?.buildSystem ?? {};
    if (buildBackend === undefined || backendPath.length > 0 || !tidyBackends.has(buildBackend))
        return false;
    return !hasHooks(pyproject?.tools ?? {});
}
function hasHooks(tools) {
    const at = (...keys) => keys.reduce((value, key) => value?.[key], tools);
    return [
        at('hatch', 'build', 'hooks'),
        at('hatch', 'build', 'targets', 'wheel', 'hooks'),
        at('hatch', 'metadata', 'hooks'),
        at('hatch', 'version'),
        at('poetry', 'build'),
        at('pdm', 'build', 'custom-hook'),
        at('pdm', 'version'),
    ].some((value) => value !== undefined);
}
const foreignFolders = new Set([
    ...['.git', '.hg', '.svn', '.bzr', '.jj', '.pixi', 'node_modules', '__pycache__'],
    ...['.venv', '.tox', '.nox', '.eggs', '.mypy_cache', '.pytest_cache', '.ruff_cache', '.hypothesis'],
]);
async function copyProject(from, to, exclude) {
    await (0,promises_.rm)(to, { recursive: true, force: true });
    await copyFolder(from, to, { root: from, exclude });
}
async function copyFolder(from, to, context) {
    await (0,promises_.mkdir)(to, { recursive: true });
    const entries = await (0,promises_.readdir)(from, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const source = external_node_path_.join(from, entry.name);
        const target = external_node_path_.join(to, entry.name);
        if (context.exclude.includes(source))
            continue;
        if (entry.isDirectory()) {
            if (await isForeign(source, entry.name, from === context.root))
                continue;
            await copyFolder(source, target, context);
        }
        else if (entry.isSymbolicLink()) {
            await copyLink(source, target, context.root);
        }
        else if (entry.isFile() && !entry.name.endsWith('.pyc')) {
            await (0,promises_.copyFile)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
            const { atime, mtime } = await (0,promises_.lstat)(source);
            await (0,promises_.utimes)(target, atime, mtime);
        }
    }
}
async function isForeign(folder, name, atTop) {
    if (foreignFolders.has(name))
        return true;
    if (atTop && (name.endsWith('.egg-info') || (name === 'build' && (await isSetuptoolsLitter(folder)))))
        return true;
    return ((await (0,files/* fileKind */.h_)(external_node_path_.join(folder, 'pyvenv.cfg'))) === 'file' ||
        (await (0,files/* fileKind */.h_)(external_node_path_.join(folder, 'conda-meta'))) === 'directory');
}
async function isSetuptoolsLitter(folder) {
    const names = await (0,promises_.readdir)(folder);
    return names.length > 0 && names.every((name) => /^(?:lib|temp|bdist|scripts-)/.test(name));
}
async function copyLink(source, target, root) {
    const text = await (0,promises_.readlink)(source);
    const leads = external_node_path_.resolve(external_node_path_.dirname(source), text);
    const kept = !external_node_path_.isAbsolute(text) && (0,files/* isInside */.FK)(root, leads);
    await (0,promises_.symlink)(kept ? text : leads, target);
}

;// CONCATENATED MODULE: ./build/backends/python/system/build.js











const legacyBuildSystem = { requires: ['setuptools>=40.8.0'], buildBackend: 'setuptools.build_meta:__legacy__' };
async function buildWithSystemPython(request) {
    const { pyproject, context, workDirectory } = request;
    const { report, signal, environment } = context;
    const interpreter = await findInterpreter(pyproject?.project?.requiresPython, environment, signal);
    report({ kind: 'log', level: 'debug', message: `Python ${interpreter.versionText}: ${interpreter.executable}` });
    await (0,promises_.rm)(workDirectory, { recursive: true, force: true });
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const prefix = paddedPrefix(workDirectory);
    await (0,promises_.mkdir)(prefix);
    const requires = pyproject?.buildSystem?.requires ?? legacyBuildSystem.requires;
    let resolved = [];
    for (;;) {
        const buildEnvironment = await openBuildEnvironment({
            interpreter,
            requirements: [...requires, ...resolved],
            cacheDirectory: context.cacheDirectory,
            offline: context.offline,
            environment,
            report,
            signal,
        });
        const answer = await (0,events/* reportPhase */.A0)(report, `Building the wheel of ${request.recipe.name}`, () => runDriver(request, interpreter, buildEnvironment, prefix, resolved));
        if ('needs' in answer) {
            const more = answer.needs.filter((requirement) => !resolved.includes(requirement));
            if (more.length === 0)
                throw buildFailed('the build backend keeps asking for the same requirements', answer.needs, logOf(request));
            resolved = [...resolved, ...more];
            continue;
        }
        for (const message of answer.warnings)
            report({ kind: 'log', level: 'warning', message });
        return {
            prefix,
            entryPoints: answer.entryPoints.flatMap(([command, target]) => (0,entry_point/* parseEntryPoint */.yx)(`${command} = ${target}`) ?? []),
            tools: buildEnvironment.distributions,
        };
    }
}
async function runDriver(request, interpreter, buildEnvironment, prefix, resolved) {
    const { context, recipe, workDirectory, pyproject } = request;
    const { report, signal, environment } = context;
    const inPlace = buildsInPlace(pyproject);
    const source = inPlace ? request.sourceDirectory : external_node_path_.join(workDirectory, 'source');
    if (!inPlace)
        await copyProject(request.sourceDirectory, source, [workDirectory]);
    const requestFile = external_node_path_.join(workDirectory, 'request.json');
    const answerFile = external_node_path_.join(workDirectory, 'answer.json');
    const { buildBackend, backendPath = [] } = pyproject?.buildSystem ?? {};
    const sitePackages = `lib/python${interpreter.minorText}/site-packages`;
    await (0,promises_.writeFile)(requestFile, JSON.stringify({
        source,
        backend: buildBackend ?? legacyBuildSystem.buildBackend,
        backendPath,
        configSettings: request.configSettings,
        wheelDirectory: external_node_path_.join(workDirectory, 'wheel'),
        answerFile,
        available: Object.keys(buildEnvironment.distributions),
        resolved,
        prefix,
        python: `${prefix}/bin/python`,
        pythonVersion: interpreter.minorText,
        roots: {
            purelib: sitePackages,
            platlib: sitePackages,
            scripts: 'bin',
            headers: `include/python${interpreter.minorText}/${recipe.name}`,
            data: '',
        },
    }));
    const secrets = recipe.script.secrets;
    const values = secrets.flatMap((name) => environment[name] ?? []);
    for (const value of values)
        report({ kind: 'secret', value });
    for (const name of secrets) {
        if (environment[name] !== undefined)
            continue;
        report({ kind: 'log', level: 'warning', message: `The secret ${name} is not set in the environment` });
    }
    const logFile = logOf(request);
    const { exitCode, signalName, tail, endedBy } = await (0,scripting_process/* runProcess */.R)({
        command: buildEnvironment.python,
        args: ['-s', await driverFile(context.cacheDirectory), requestFile],
        cwd: workDirectory,
        environment: {
            ...versionVariables(recipe.version),
            ...scriptEnvironment({
                recipe,
                prefix,
                sourceDirectory: source,
                workDirectory,
                recipeDirectory: request.recipeDirectory,
                programs: [buildEnvironment.programs],
                timestampMs: context.timestampMs,
                environment,
                secrets,
            }),
        },
        mask: (0,redaction/* secretMasker */.c8)(values),
        logFile,
        onLine: (line) => report({ kind: 'output', line }),
        signal,
        timeoutMs: context.timeoutMs,
    });
    signal?.throwIfAborted();
    if (endedBy === 'timeout') {
        throw buildFailed(`it took longer than ${(0,durations/* describeDuration */.M)(context.timeoutMs ?? 0)}, and was ended`, tail, logFile);
    }
    if (exitCode !== 0) {
        const end = exitCode === undefined ? `was ended by ${signalName ?? 'a signal'}` : `ended with exit status ${exitCode}`;
        throw buildFailed(`Python ${end}`, tail, logFile);
    }
    const answer = JSON.parse(await (0,promises_.readFile)(answerFile, 'utf8'));
    if ('error' in answer)
        throw await explain(request, answer.error, tail, logFile);
    return answer;
}
const logOf = ({ workDirectory }) => external_node_path_.join(workDirectory, 'conda_build.log');
async function driverFile(cacheDirectory) {
    const name = `driver-${(0,hashing/* sha256Hex */.fg)(driverSource).slice(0, 16)}`;
    const file = external_node_path_.join(cacheDirectory, 'python-build-environments', name, 'build_wheel_driver.py');
    const there = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
    if (there !== driverSource)
        await (0,files/* writeFileAtomic */.Zf)(file, driverSource);
    return file;
}
async function explain({ pyproject }, { kind, message }, tail, logFile) {
    switch (kind) {
        case 'backend-import':
            return new errors/* PixiBuildError */.rW('build-backend-missing', `The project cannot be built: ${message}`, {
                details: tail,
                exitCode: 2,
                location: pyproject && (await (0,locate/* locateInManifest */.f)(pyproject.file, pyproject.buildSystem?.buildBackend ?? '')),
                hint: 'Check build-backend, backend-path and requires under [build-system] in pyproject.toml.',
            });
        case 'not-pure':
            return compiledProject(message);
        case 'wheel':
            return new errors/* PixiBuildError */.rW('wheel-invalid', `The build backend made a wheel that cannot be used: ${message}`, {
                details: tail,
                hint: `It is in ${external_node_path_.join(external_node_path_.dirname(logFile), 'wheel')}; the wheel format is that of PEP 427.`,
            });
        default:
            return buildFailed(message, tail, logFile);
    }
}
function buildFailed(message, details, logFile) {
    const diskFull = /No space left on device|Disk quota exceeded/;
    if (diskFull.test(message) || details.some((line) => diskFull.test(line))) {
        const place = external_node_path_.dirname(logFile);
        return new errors/* PixiBuildError */.rW('disk-full', `There is no space left to build the wheel in ${place}`, {
            details,
            hint: 'Free some space, or choose another folder for builds with --build-dir.',
        });
    }
    return new errors/* PixiBuildError */.rW('python-build-failed', `The build of the wheel failed: ${message}`, {
        details,
        hint: `The whole log is ${logFile}, beside what the build left.`,
    });
}
function compiledProject(reason) {
    return new errors/* PixiBuildError */.rW('compiled-wheel', `'--toolchain system' cannot build this package: ${reason}`, {
        exitCode: 2,
        hint: 'It builds pure Python packages only, which are the same for every platform. Compiled ones need --toolchain conda.',
    });
}
const prefixLength = 255;
function paddedPrefix(workDirectory) {
    if (process.platform === 'win32')
        return external_node_path_.join(workDirectory, 'h_env');
    const base = external_node_path_.join(workDirectory, 'host_env');
    if (Buffer.byteLength(base) >= prefixLength) {
        throw new errors/* PixiBuildError */.rW('build-path-too-long', `The build folder's path is too long: ${workDirectory}`, {
            exitCode: 2,
            hint: `A prefix has at most ${prefixLength} bytes. Choose a shorter folder.`,
        });
    }
    const padding = '_placehold'.repeat(Math.ceil(prefixLength / 10));
    return base + padding.slice(0, prefixLength - Buffer.byteLength(base));
}

;// CONCATENATED MODULE: ./build/backends/python/pack.js









function packPython(request) {
    return request.context.toolchain === 'conda' ? packInEnvironments(request) : packWithSystemPython(request);
}
async function packInEnvironments(request) {
    const { params, context, recipe, generated, config, recipeDirectory, sourceDirectory, editable } = request;
    const inPlace = editable || buildsInPlace(generated.pyproject);
    const copy = external_node_path_.join(params.workDirectory, 'source');
    if (!inPlace)
        await copyProject(sourceDirectory, copy, [params.workDirectory]);
    const script = (0,install_script/* installScript */.t)({
        dialect: process.platform === 'win32' ? 'cmd' : 'bash',
        installer: config.installer ?? 'uv',
        packagePath: inPlace ? sourceDirectory : copy,
        extraArgs: config['extra-args'],
        editable,
    });
    const built = await (0,conda_build/* buildInEnvironments */.i)({
        params,
        context,
        output: recipe,
        parts: async () => [{ commands: [script], fileName: 'conda_build_script' }],
        variables: { ...versionVariables(recipe.version), ...recipe.script.env },
        secrets: recipe.script.secrets,
        recipeDirectory,
    });
    const texts = await (0,package_request/* generatedTexts */.Uc)({
        params,
        context,
        recipe,
        portableRecipe: (0,generate/* portableRecipe */.s)(generated, config, request),
        tools: {},
    });
    const packed = await (0,packaging_package/* packageFiles */.i)((0,package_request/* packageRequestOf */.pi)({
        ...built,
        params,
        context,
        output: recipe,
        texts,
        tests: recipe.tests,
        entryPoints: recipe.python.entryPoints,
        recipeDirectory,
        sourceDirectory,
    }), context.report);
    return { file: packed.path, resolvedPackages: (params.hostPrefix?.packages ?? []).map(({ name }) => name) };
}
async function packWithSystemPython(request) {
    const { params, context, recipe, generated, config } = request;
    if (generated.compilers.length > 0)
        throw compiledProject(`it needs the compilers ${generated.compilers.join(', ')}`);
    if (recipe.noarch !== 'python')
        throw compiledProject('it is a package for one platform (`noarch = false`)');
    const built = await buildWithSystemPython({
        recipe,
        pyproject: generated.pyproject,
        configSettings: request.configSettings,
        sourceDirectory: request.sourceDirectory,
        recipeDirectory: request.recipeDirectory,
        workDirectory: external_node_path_.join(params.workDirectory, 'work'),
        context,
    });
    const texts = await (0,package_request/* generatedTexts */.Uc)({
        params,
        context,
        recipe,
        portableRecipe: (0,generate/* portableRecipe */.s)(generated, config, request),
        tools: {},
    });
    const packed = await (0,packaging_package/* packageFiles */.i)((0,package_request/* packageRequestOf */.pi)({
        params,
        context,
        output: recipe,
        texts,
        tests: recipe.tests,
        entryPoints: mergedEntryPoints(recipe.python.entryPoints, built.entryPoints),
        recipeDirectory: request.recipeDirectory,
        sourceDirectory: request.sourceDirectory,
        prefix: built.prefix,
        filesBefore: new Set(),
    }), context.report);
    return { file: packed.path, resolvedPackages: Object.keys(built.tools) };
}
function mergedEntryPoints(declared, ofWheel) {
    const commands = new Set(declared.map(({ command }) => command));
    return [...declared, ...ofWheel.filter(({ command }) => !commands.has(command))];
}


/***/ })

};
