export const id = 426;
export const ids = [426];
export const modules = {

/***/ 7426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hz: () => (/* reexport */ inspectPackage),
  O8: () => (/* reexport */ listPrefixFiles),
  i9: () => (/* reexport */ packageFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/archive/index.js + 11 modules
var archive = __webpack_require__(1210);
// EXTERNAL MODULE: ./build/support/index.js + 14 modules
var support = __webpack_require__(1719);
;// CONCATENATED MODULE: ./build/packaging/inspect.js




async function inspectPackage(file, options = {}) {
    const info = await (0,archive/* readPackageInfo */.t$)(file);
    const digests = await (0,support/* hashFile */.DC)(file);
    const index = jsonFile(file, info, 'info/index.json');
    if (!index)
        throw invalidMetadata(file, 'it has no info/index.json');
    const files = statedFiles(file, info);
    const below = (folder) => {
        const names = [...info.keys()].filter((name) => name.startsWith(folder));
        return names.map((name) => name.slice(folder.length)).sort();
    };
    const fileName = external_node_path_.basename(file);
    return {
        path: file,
        fileName,
        format: (0,archive/* packageFormatOf */.PX)(fileName) ?? (await (0,archive/* packageFormatByContent */.Ms)(file)),
        sizeBytes: digests.size,
        sha256: digests.sha256,
        md5: digests.md5,
        index,
        about: jsonFile(file, info, 'info/about.json'),
        runExports: jsonFile(file, info, 'info/run_exports.json'),
        link: jsonFile(file, info, 'info/link.json'),
        hashInput: info.get('info/hash_input.json')?.toString(),
        files,
        installedBytes: files.reduce((sum, entry) => sum + (entry.size_in_bytes ?? 0), 0),
        tests: await testsOf(file, info),
        licenses: below('info/licenses/'),
        recipeFiles: below('info/recipe/'),
        infoFiles: below('').sort(),
        problems: options.verify ? await findProblems(file, fileName, index, files, options.signal) : undefined,
    };
}
function jsonFile(file, info, name) {
    const text = info.get(name)?.toString();
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw invalidMetadata(file, `its ${name} is no JSON: ${(0,support/* messageOf */.bD)(error)}`);
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        throw invalidMetadata(file, `its ${name} is no JSON object`);
    }
    return value;
}
function statedFiles(file, info) {
    const paths = jsonFile(file, info, 'info/paths.json')?.['paths'];
    if (paths === undefined) {
        const lines = info.get('info/files')?.toString().split(/\r?\n/) ?? [];
        return lines.filter((line) => line !== '').map((line) => ({ _path: line, path_type: 'hardlink' }));
    }
    const good = Array.isArray(paths) && paths.every((entry) => typeof entry?._path === 'string');
    if (!good)
        throw invalidMetadata(file, 'its info/paths.json lists something that is no path');
    return paths;
}
async function testsOf(file, info) {
    const text = info.get('info/tests/tests.yaml')?.toString();
    if (text === undefined)
        return [];
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    try {
        const tests = parse(text);
        return Array.isArray(tests) ? tests : [];
    }
    catch (error) {
        throw invalidMetadata(file, `its info/tests/tests.yaml is no YAML: ${(0,support/* messageOf */.bD)(error)}`);
    }
}
async function findProblems(file, fileName, index, stated, signal) {
    const problems = [];
    const stem = `${index['name']}-${index['version']}-${index['build']}`;
    if (fileName.replace(/\.(conda|tar\.bz2)$/, '') !== stem) {
        problems.push(`The file is called ${fileName}, but the package in it is ${stem}`);
    }
    const expected = new Map(stated.map((entry) => [entry._path, entry]));
    if (expected.size !== stated.length)
        problems.push('paths.json lists a path twice');
    for await (const member of (0,archive/* readPackage */.LY)(file, { signal })) {
        if (member.section === 'info')
            continue;
        const entry = expected.get(member.path);
        expected.delete(member.path);
        if (!entry)
            problems.push(`${member.path} is in the package, but not in its list of files`);
        else
            problems.push(...(await compare(member, entry)));
    }
    for (const [missing, entry] of expected) {
        if (entry.path_type !== 'directory')
            problems.push(`${missing} is listed, but not in the package`);
    }
    return problems;
}
async function compare(member, entry) {
    const isLink = member.type === 'symlink';
    if (isLink !== (entry.path_type === 'softlink')) {
        return [`${member.path} is ${isLink ? 'a link' : 'no link'}, but listed as ${entry.path_type}`];
    }
    if (member.type === 'hardlink')
        return [];
    if (isLink) {
        const length = Buffer.byteLength(member.linkTarget ?? '');
        const agrees = entry.size_in_bytes === undefined || entry.size_in_bytes === length;
        return agrees ? [] : [`The link ${member.path} has ${length} bytes, but is listed with ${entry.size_in_bytes}`];
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of member.data)
        hash.update(chunk);
    const sha256 = hash.digest('hex');
    if (entry.size_in_bytes !== undefined && entry.size_in_bytes !== member.size) {
        return [`${member.path} has ${member.size} bytes, but is listed with ${entry.size_in_bytes}`];
    }
    if (entry.sha256 !== undefined && entry.sha256 !== sha256) {
        return [`${member.path} has the SHA-256 ${sha256}, but is listed with ${entry.sha256}`];
    }
    return [];
}
function invalidMetadata(file, what) {
    return new support/* PixiBuildError */.rW('package-metadata-invalid', `${file}: ${what}`, {
        exitCode: 2,
        hint: 'Fetch or build the package again; it is damaged or not a conda package.',
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/conda/index.js + 34 modules
var conda = __webpack_require__(8155);
;// CONCATENATED MODULE: ./build/packaging/info-json.js


function infoJson(value) {
    return JSON.stringify(value, null, 2);
}
const architectureNames = { '64': 'x86_64', '32': 'x86' };
function indexJson(request) {
    const { identity } = request;
    const noarch = request.versionIndependent ? 'python' : request.noarch;
    const [platform, ...architecture] = identity.subdir.split('-');
    const ofPlatform = identity.subdir !== 'noarch';
    const arch = architecture.join('-');
    const flags = nonEmpty(request.flags);
    const extraDepends = nonEmptyMap(request.extraDepends);
    return withoutUndefined({
        arch: ofPlatform ? (architectureNames[arch] ?? arch) : undefined,
        build: identity.build,
        build_number: request.buildNumber,
        constrains: nonEmpty(unique(request.constrains)),
        depends: unique(request.depends),
        extra_depends: extraDepends,
        flags,
        license: request.license,
        license_family: request.licenseFamily,
        name: identity.name,
        noarch,
        platform: ofPlatform ? platform : undefined,
        python_site_packages_path: request.pythonSitePackagesPath,
        repodata_revision: flags || extraDepends ? 3 : undefined,
        subdir: identity.subdir,
        timestamp: request.timestampMs,
        track_features: request.trackFeatures?.length ? request.trackFeatures.join(' ') : undefined,
        version: identity.version,
    });
}
function aboutJson(request) {
    const { about } = request;
    const extra = sortKeys(about.extra ?? {});
    return withoutUndefined({
        channels: nonEmpty(about.channels?.map(channelUrl)),
        description: nonBlank(about.description),
        dev_url: canonicalUrl(about.repository),
        doc_url: canonicalUrl(about.documentation),
        extra: Object.keys(extra).length > 0 ? extra : undefined,
        home: canonicalUrl(about.home),
        license: request.license,
        license_family: request.licenseFamily,
        summary: nonBlank(about.summary),
    });
}
function runExportsJson(exports) {
    const value = withoutUndefined({
        weak: nonEmpty(exports?.weak),
        strong: nonEmpty(exports?.strong),
        noarch: nonEmpty(exports?.noarch),
        weak_constrains: nonEmpty(exports?.weakConstrains),
        strong_constrains: nonEmpty(exports?.strongConstrains),
    });
    return Object.keys(value).length > 0 ? value : undefined;
}
function linkJson(request) {
    const entryPoints = nonEmpty(request.entryPoints.map(conda/* formatEntryPoint */.ei));
    return {
        noarch: withoutUndefined({ type: 'python', entry_points: entryPoints }),
        package_metadata_version: 1,
    };
}
function pathsJson(paths) {
    return { paths, paths_version: 1 };
}
function hasPythonLayout(request) {
    return request.noarch === 'python' || request.versionIndependent === true;
}
function channelUrl(channel) {
    const clean = (0,support/* stripUrlCredentials */.um)(channel);
    return clean.includes('://') && !clean.endsWith('/') ? `${clean}/` : clean;
}
function canonicalUrl(text) {
    const blank = nonBlank(text);
    return blank !== undefined && URL.canParse(blank) ? new URL(blank).href : blank;
}
function nonBlank(text) {
    return text === undefined || text.trim() === '' ? undefined : text;
}
function nonEmpty(items) {
    return items !== undefined && items.length > 0 ? items : undefined;
}
function nonEmptyMap(map) {
    const entries = Object.entries(map ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
function unique(items) {
    return [...new Set(items)];
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sortKeys(one)]));
}
function withoutUndefined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

;// CONCATENATED MODULE: ./build/packaging/prefix-files.js



async function listPrefixFiles(prefix) {
    const found = new Set();
    const walk = async (folder, relative) => {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        for (const entry of entries) {
            const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
            if (entry.isDirectory())
                await walk(external_node_path_.join(folder, entry.name), name);
            else if (entry.isFile() || entry.isSymbolicLink())
                found.add(name);
        }
    };
    try {
        await walk(prefix, '');
    }
    catch (error) {
        if ((0,support/* systemErrorCode */.vq)(error) !== 'ENOENT' || found.size > 0)
            throw error;
    }
    return found;
}
async function recordedFiles(prefix) {
    const folder = external_node_path_.join(prefix, 'conda-meta');
    const found = new Set();
    let names;
    try {
        names = await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if ((0,support/* systemErrorCode */.vq)(error) === 'ENOENT')
            return found;
        throw error;
    }
    for (const name of names.filter((one) => one.endsWith('.json'))) {
        let files;
        try {
            files = JSON.parse(await (0,promises_.readFile)(external_node_path_.join(folder, name), 'utf8')).files;
        }
        catch (error) {
            throw new support/* PixiBuildError */.rW('prefix-record-invalid', `The record conda-meta/${name} cannot be read`, {
                cause: error,
                details: [(0,support/* messageOf */.bD)(error)],
                hint: 'Remove the build directory and build again.',
            });
        }
        if (Array.isArray(files))
            for (const file of files)
                if (typeof file === 'string')
                    found.add(file);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/packaging/python-metadata.js
const distInfoFile = /(?:^|\/)([^/]+\.dist-info)\/([^/]+)$/;
const installerNotes = new Set(['uv_cache.json', 'uv_build.json']);
function distInfoPart(path) {
    const match = distInfoFile.exec(path);
    return match ? { folder: path.slice(0, path.lastIndexOf('/')), name: match[2] } : undefined;
}
function isChangeableMetadata(path) {
    const part = distInfoPart(path);
    return part !== undefined && (installerNotes.has(part.name) || ['INSTALLER', 'direct_url.json'].includes(part.name));
}
function metadataChange(path, content) {
    const part = distInfoPart(path);
    if (!part)
        return { kind: 'keep' };
    if (part.name === 'INSTALLER')
        return { kind: 'replace', content: Buffer.from('conda\n') };
    if (installerNotes.has(part.name))
        return { kind: 'drop' };
    if (part.name === 'direct_url.json' && namesLocalFile(content))
        return { kind: 'drop' };
    return { kind: 'keep' };
}
function namesLocalFile(content) {
    try {
        return /^file:/i.test(String(JSON.parse(content.toString()).url));
    }
    catch {
        return true;
    }
}
function recordWithout(record, dropped) {
    const lines = record.split(/(?<=\n)/);
    return lines.filter((line) => !dropped.has(recordPath(line))).join('');
}
function recordPath(line) {
    if (!line.startsWith('"'))
        return line.split(',')[0];
    const end = /"(?!")/.exec(line.slice(1).replaceAll('""', '\0\0'));
    return line.slice(1, (end?.index ?? 0) + 1).replaceAll('""', '"');
}
function distInfoWarnings(paths, name, version) {
    const fold = (text) => text.toLowerCase().replaceAll(/[-_.]+/g, '_');
    const folders = new Set(paths.flatMap((path) => distInfoFile.exec(path)?.[1] ?? []));
    const warnings = [];
    for (const folder of [...folders].sort()) {
        const [project = '', stated = ''] = folder.slice(0, -'.dist-info'.length).split(/-(?=[^-]*$)/);
        if (fold(project) === fold(name) && stated.toLowerCase() !== version.toLowerCase()) {
            warnings.push(`The package has version ${version}, but its Python metadata ${folder} says ${stated}`);
        }
    }
    return warnings;
}

;// CONCATENATED MODULE: ./build/packaging/select.js
const droppedExtensions = new Set(['.pyo', '.la']);
const droppedComponents = new Set(['.DS_Store', 'conda-meta', 'CACHEDIR.TAG']);
const droppedInPythonLayout = new Set(['.pyc', '.pyo', '.egg-info']);
function selectFiles(input) {
    const fold = input.foldsCase ? foldCase : (text) => text;
    const environment = new Set([...input.environment].map(fold));
    const candidates = input.explicit ?? [...input.present].filter((file) => !environment.has(fold(file)));
    const scripts = entryPointFiles(input.entryPoints);
    return candidates.filter((file) => {
        const parts = file.split('/');
        const extension = extensionOf(file);
        if (parts.some((part) => droppedComponents.has(part)) || droppedExtensions.has(extension))
            return false;
        if (file === 'share/info/dir' || file.startsWith('share/info/dir/'))
            return false;
        if (extension === '.pyc' && environment.has(fold(sourceOfBytecode(file))))
            return false;
        if ((extension === '.py' || extension === '.pyc') && hasExtensionModule(file, input.present))
            return false;
        if (!input.pythonLayout)
            return true;
        return !droppedInPythonLayout.has(extension) && !parts.includes('__pycache__') && !scripts.has(file);
    });
}
function sourceOfBytecode(file) {
    const parts = file.split('/');
    const name = parts.pop();
    if (parts.at(-1) !== '__pycache__')
        return file.slice(0, -1);
    return [...parts.slice(0, -1), `${name.split('.')[0]}.py`].join('/');
}
function entryPointFiles(entryPoints) {
    return new Set(entryPoints.flatMap(({ command }) => [`bin/${command}`, `Scripts/${command}.exe`, `Scripts/${command}-script.py`]));
}
function hasExtensionModule(file, present) {
    const stem = file.slice(0, file.lastIndexOf('.'));
    return present.has(`${stem}.so`) || present.has(`${stem}.pyd`);
}
function extensionOf(file) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(dot) : '';
}
function foldCase(text) {
    return text.normalize('NFKC').toUpperCase().toLowerCase();
}
function pythonPackagePath(file) {
    const parts = file.split('/');
    const sitePackages = parts.indexOf('site-packages');
    if (sitePackages >= 0)
        return parts.slice(sitePackages).join('/');
    if (parts[0] === 'bin' || parts[0] === 'Scripts')
        return ['python-scripts', ...parts.slice(1)].join('/');
    return file;
}

;// CONCATENATED MODULE: ./build/packaging/symlinks.js


function packagedLink(prefix, link, target, mapped) {
    if (!external_node_path_.isAbsolute(target))
        return { target: (0,support/* toPosix */.d7)(target), leavesPrefix: false };
    const clean = external_node_path_.normalize(target);
    if (!(0,support/* isInside */.FK)(prefix, clean))
        return { target, leavesPrefix: true };
    const inside = (0,support/* toPosix */.d7)(external_node_path_.relative(prefix, clean));
    const relative = external_node_path_.posix.relative(external_node_path_.posix.dirname(mapped(link)), mapped(inside));
    return { target: relative === '' ? '.' : relative, leavesPrefix: false };
}
function linkWarnings(files, windowsTarget) {
    const places = new Set(['.']);
    for (const file of files) {
        for (let place = file.path; place !== '.'; place = external_node_path_.posix.dirname(place))
            places.add(place);
    }
    const warnings = [];
    for (const file of files) {
        if (file.type !== 'symlink')
            continue;
        if (windowsTarget)
            warnings.push(`The link ${file.path} may not work on Windows`);
        if (external_node_path_.posix.isAbsolute(file.linkTarget) || external_node_path_.win32.isAbsolute(file.linkTarget))
            continue;
        const resolved = external_node_path_.posix.join(external_node_path_.posix.dirname(file.path), file.linkTarget).replace(/\/$/, '');
        if (!places.has(resolved))
            warnings.push(`The link ${file.path} leads to ${file.linkTarget}, not in the package`);
    }
    return warnings;
}
const systemsWithLinks = new Set(['__unix', '__osx', '__linux', '__glibc', '__ios', '__android']);
function checkLinks(request, files) {
    const link = files.find((file) => file.type === 'symlink');
    if (!link || request.allowSymlinksOnWindows)
        return;
    const names = request.depends.map((spec) => /^[^\s=<>!~[]+/.exec(spec.trim())?.[0] ?? '');
    const unixOnly = names.some((name) => systemsWithLinks.has(name));
    const anySystem = request.identity.subdir === 'noarch' && !unixOnly;
    if (!request.identity.subdir.startsWith('win-') && !anySystem)
        return;
    throw new support/* PixiBuildError */.rW('symlink-on-windows', `The package holds the link ${link.path}, which Windows cannot make`, {
        hint: anySystem
            ? "Install a copy in place of the link, or add '__unix' to the run dependencies if it is for unix only."
            : 'Install a copy in place of the link, or allow symlinks on Windows.',
    });
}

;// CONCATENATED MODULE: ./build/packaging/collect.js










async function collectFiles(request) {
    const pythonLayout = hasPythonLayout(request);
    const mapped = (file) => (pythonLayout ? pythonPackagePath(file) : file);
    const [present, recorded] = await Promise.all([listPrefixFiles(request.prefix), recordedFiles(request.prefix)]);
    const selected = selectFiles({
        present,
        environment: new Set([...request.filesBefore, ...recorded]),
        explicit: explicitFiles(request, present),
        pythonLayout,
        entryPoints: request.entryPoints,
        foldsCase: process.platform === 'win32' || process.platform === 'darwin',
    });
    const warnings = [];
    const ordered = selected.sort(archive/* comparePackagePaths */.mk);
    const files = await (0,support/* mapLimited */.bB)(ordered, 8, (file) => readOne(request, file, mapped, warnings));
    const scripts = entryPointScripts(request);
    const generated = new Set(scripts.map((file) => file.path));
    const installed = (await applyMetadataChanges(files)).filter((file) => !generated.has(file.path));
    const finished = [...installed, ...scripts];
    checkPaths(finished);
    return { files: finished.sort((a, b) => (0,archive/* comparePackagePaths */.mk)(a.path, b.path)), warnings: warnings.sort() };
}
function explicitFiles(request, present) {
    if (!request.explicitFiles)
        return undefined;
    const listed = request.explicitFiles.map((text) => text.trim()).filter((text) => text !== '');
    return [...new Set(listed.map((text) => explicitFile(request.prefix, text, present)))];
}
function explicitFile(prefix, text, present) {
    const absolute = external_node_path_.resolve(prefix, text);
    if (!(0,support/* isInside */.FK)(prefix, absolute)) {
        throw new support/* PixiBuildError */.rW('package-file-outside', `The listed file ${text} is not below the prefix ${prefix}`, {
            hint: 'List only files that the build put into its prefix.',
        });
    }
    const relative = (0,support/* toPosix */.d7)(external_node_path_.relative(prefix, absolute));
    if (!present.has(relative)) {
        throw new support/* PixiBuildError */.rW('package-file-missing', `The listed file ${text} does not exist in the prefix`, {
            hint: 'Check what the build writes to its list of package files.',
        });
    }
    return relative;
}
async function readOne(request, file, mapped, warnings) {
    const source = external_node_path_.join(request.prefix, ...file.split('/'));
    const info = await lstatListed(source, file);
    if (!info.isSymbolicLink()) {
        const executable = process.platform !== 'win32' && (info.mode & 0o100) !== 0;
        return { type: 'file', path: mapped(file), executable, content: source };
    }
    const link = packagedLink(request.prefix, file, await (0,promises_.readlink)(source), mapped);
    if (link.leavesPrefix)
        warnings.push(`The link ${mapped(file)} leads out of the prefix, to ${link.target}`);
    return { type: 'symlink', path: mapped(file), linkTarget: link.target, source };
}
async function lstatListed(source, file) {
    try {
        return await (0,promises_.lstat)(source);
    }
    catch (error) {
        if ((0,support/* systemErrorCode */.vq)(error) !== 'ENOENT')
            throw error;
        throw new support/* PixiBuildError */.rW('file-changed', `The file ${file} vanished from the prefix while it was packed`, {
            hint: 'A program that the build started may still be at work; let the build wait for it.',
        });
    }
}
async function applyMetadataChanges(files) {
    const dropped = new Map();
    const kept = [];
    for (const file of files) {
        if (file.type !== 'file' || !isChangeableMetadata(file.path)) {
            kept.push(file);
            continue;
        }
        const change = metadataChange(file.path, await (0,promises_.readFile)(file.content));
        if (change.kind === 'replace')
            kept.push({ ...file, content: change.content });
        if (change.kind === 'keep')
            kept.push(file);
        if (change.kind === 'drop') {
            const folder = external_node_path_.posix.dirname(file.path);
            const recorded = `${external_node_path_.posix.basename(folder)}/${external_node_path_.posix.basename(file.path)}`;
            dropped.set(folder, (dropped.get(folder) ?? new Set()).add(recorded));
        }
    }
    return Promise.all(kept.map(async (file) => {
        const part = file.type === 'file' ? distInfoPart(file.path) : undefined;
        const lost = part?.name === 'RECORD' ? dropped.get(part.folder) : undefined;
        if (file.type !== 'file' || !lost)
            return file;
        return { ...file, content: Buffer.from(recordWithout(await (0,promises_.readFile)(file.content, 'utf8'), lost)) };
    }));
}
function entryPointScripts(request) {
    if (request.entryPoints.length === 0 || hasPythonLayout(request))
        return [];
    const { pythonVersion } = request;
    if (pythonVersion === undefined) {
        throw new support/* PixiBuildError */.rW('entry-points-without-python', 'The package has entry points, but no Python to run them', {
            exitCode: 2,
            hint: "Add 'python' to the host dependencies, or make the package noarch.",
        });
    }
    if (request.targetPlatform.startsWith('win-')) {
        throw new support/* PixiBuildError */.rW('entry-points-unsupported', 'Entry points of Windows packages are not supported yet', {
            exitCode: 2,
            hint: 'Make the package noarch: installers then write its scripts for every platform.',
        });
    }
    const prefix = request.placeholderPrefix ?? request.prefix;
    return request.entryPoints.map((entry) => ({
        type: 'file',
        path: `bin/${entry.command}`,
        executable: true,
        content: Buffer.from((0,conda/* unixEntryPointScript */.u1)(entry, prefix, pythonVersion)),
    }));
}
function checkPaths(files) {
    const seen = new Set();
    for (const file of files) {
        if (file.path === 'info' || file.path.startsWith('info/')) {
            throw new support/* PixiBuildError */.rW('package-path-reserved', `The build installed ${file.path}, a place that is reserved`, {
                hint: "The folder 'info' of a package holds its metadata; install the file elsewhere.",
            });
        }
        if (seen.has(file.path)) {
            throw new support/* PixiBuildError */.rW('package-path-twice', `Two files of the build would become ${file.path} in the package`, {
                hint: 'In the layout of noarch Python packages all site-packages folders are one; install only one of the files.',
            });
        }
        seen.add(file.path);
    }
}

;// CONCATENATED MODULE: ./build/packaging/globs.js
async function matcher(globs) {
    if (typeof globs === 'boolean')
        return () => globs;
    if (!globs || globs.length === 0)
        return () => false;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    return picomatch([...globs], { bash: true, dot: true });
}

;// CONCATENATED MODULE: ./build/packaging/compile-python.js





const compiler = `
import json, py_compile, sys
with open(sys.argv[1], encoding="utf-8") as file:
    request = json.load(file)
failed = []
for source, shown, target in request["files"]:
    try:
        py_compile.compile(source, cfile=target, dfile=shown, doraise=True,
                           invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH)
    except Exception as error:
        failed.append([shown, str(error).strip().splitlines()[-1] if str(error).strip() else type(error).__name__])
with open(request["answer"], "w", encoding="utf-8") as file:
    json.dump({"tag": sys.implementation.cache_tag, "failed": failed}, file)
`;
async function compilePython(request, files, scratch) {
    const unchanged = { files, warnings: [] };
    if (hasPythonLayout(request) || request.noarch !== undefined || !request.runTool)
        return unchanged;
    const isSkipped = await matcher(request.skipPycCompilation);
    const sources = files.filter((file) => file.type === 'file' && file.path.endsWith('.py') && !isSkipped(file.path));
    if (sources.length === 0)
        return unchanged;
    const jobs = await Promise.all(sources.map(async ({ content, path: shown }, index) => {
        const target = external_node_path_.join(scratch, `${index}.pyc`);
        if (typeof content === 'string')
            return { source: content, shown, target };
        const source = external_node_path_.join(scratch, `${index}.py`);
        await (0,promises_.writeFile)(source, content);
        return { source, shown, target };
    }));
    const requestFile = external_node_path_.join(scratch, 'compile.json');
    const answer = external_node_path_.join(scratch, 'compiled.json');
    await (0,promises_.writeFile)(requestFile, JSON.stringify({ files: jobs.map(({ source, shown, target }) => [source, shown, target]), answer }));
    if (!(await request.runTool('python', ['-I', '-Wi', '-c', compiler, requestFile])))
        return unchanged;
    const { tag, failed } = JSON.parse(await (0,promises_.readFile)(answer, 'utf8'));
    const problems = new Map(failed);
    const bytecode = jobs
        .filter(({ shown }) => !problems.has(shown))
        .map(({ shown, target }) => {
        const { dir, name } = external_node_path_.posix.parse(shown);
        return {
            type: 'file',
            path: external_node_path_.posix.join(dir, '__pycache__', `${name}.${tag}.pyc`),
            executable: false,
            content: target,
        };
    });
    const replaced = new Set(bytecode.map((file) => file.path));
    const kept = files.filter((file) => !replaced.has(file.path));
    return {
        files: [...kept, ...bytecode].sort((a, b) => (0,archive/* comparePackagePaths */.mk)(a.path, b.path)),
        warnings: [...problems].map(([file, problem]) => `${file} does not compile: ${problem}`),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/packaging/prefix-scan.js



const classified = 1024;
function classifyContent(start) {
    const bytes = Buffer.from(start.buffer, start.byteOffset, Math.min(start.byteLength, classified));
    const startsWith = (...mark) => mark.every((byte, i) => bytes[i] === byte);
    if (startsWith(0xef, 0xbb, 0xbf))
        return 'text';
    if (startsWith(0, 0, 0xfe, 0xff) || startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff))
        return 'wide';
    if (bytes.includes(0) || startsWith(0x25, 0x50, 0x44, 0x46))
        return 'binary';
    return 'text';
}
async function scanContent(source, needles) {
    const patterns = needles.map((needle) => Buffer.from(needle));
    const overlap = Math.max(0, ...patterns.map((pattern) => pattern.length - 1));
    const found = patterns.map(() => false);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    let start = Buffer.alloc(0);
    let tail = Buffer.alloc(0);
    for await (const chunk of chunksOf(source)) {
        hash.update(chunk);
        size += chunk.length;
        if (start.length < classified)
            start = Buffer.concat([start, chunk.subarray(0, classified - start.length)]);
        if (found.every(Boolean))
            continue;
        const window = tail.length > 0 ? Buffer.concat([tail, chunk]) : chunk;
        patterns.forEach((pattern, i) => {
            found[i] ||= window.includes(pattern);
        });
        tail = Buffer.from(window.subarray(Math.max(0, window.length - overlap)));
    }
    return { sha256: hash.digest('hex'), size, contentClass: classifyContent(start), found };
}
async function* chunksOf(source) {
    if (typeof source !== 'string')
        yield Buffer.from(source.buffer, source.byteOffset, source.byteLength);
    else
        yield* (0,external_node_fs_.createReadStream)(source, { highWaterMark: 1 << 20 });
}
function prefixSpellings(prefix, windowsBuilder) {
    const forward = prefix.replaceAll('\\', '/');
    return windowsBuilder && forward !== prefix ? [prefix, forward] : [prefix];
}
function placeholderOf(path, content, spellings, rules, systems) {
    if (rules.ignored || path.endsWith('.pyc') || path.endsWith('.pyo'))
        return undefined;
    const mode = rules.forced ?? (content.contentClass === 'text' ? 'text' : 'binary');
    const places = spellings.filter((_, i) => content.found[i]);
    if (mode === 'binary') {
        if (rules.binaryIgnored || systems.windowsTarget || systems.windowsBuilder)
            return undefined;
        return places[0] === undefined ? undefined : { mode, placeholder: places[0] };
    }
    if (places.length > 1) {
        throw new support/* PixiBuildError */.rW('prefix-two-spellings', `The file ${path} holds the prefix with both kinds of slashes`, {
            hint: 'An installer replaces one spelling only; make the build write one, or ignore the file in prefix detection.',
        });
    }
    return places[0] === undefined ? undefined : { mode, placeholder: places[0] };
}

;// CONCATENATED MODULE: ./build/packaging/describe.js




async function describeFiles(request, files) {
    const windowsBuilder = process.platform === 'win32';
    const spellings = prefixSpellings(request.placeholderPrefix ?? request.prefix, windowsBuilder);
    const systems = { windowsBuilder, windowsTarget: request.targetPlatform.startsWith('win-') };
    const rulesOf = await prefixRules(request.prefixDetection);
    const isCopied = await matcher(request.alwaysCopyFiles);
    return (0,support/* mapLimited */.bB)(files, 8, async (file) => {
        request.signal?.throwIfAborted();
        const noLink = isCopied(file.path) ? { no_link: true } : {};
        if (file.type === 'symlink')
            return describeLink(file, noLink);
        const content = await scanContent(file.content, spellings);
        const place = placeholderOf(file.path, content, spellings, rulesOf(file.path), systems);
        const entry = {
            _path: file.path,
            ...noLink,
            path_type: 'hardlink',
            ...(place && { file_mode: place.mode, prefix_placeholder: place.placeholder }),
            sha256: content.sha256,
            size_in_bytes: content.size,
        };
        return { entry, packed: { ...file, size: content.size } };
    });
}
async function describeLink(file, noLink) {
    const entry = {
        _path: file.path,
        ...noLink,
        path_type: 'softlink',
        sha256: await targetHash(file.source),
        size_in_bytes: Buffer.byteLength(file.linkTarget),
    };
    const executable = process.platform !== 'win32';
    return { entry, packed: { type: 'symlink', path: file.path, linkTarget: file.linkTarget, executable } };
}
async function targetHash(link) {
    try {
        if ((await (0,promises_.stat)(link)).isFile())
            return (await scanContent(link, [])).sha256;
    }
    catch (error) {
        if (!['ENOENT', 'ELOOP', 'ENOTDIR', 'EACCES'].includes((0,support/* systemErrorCode */.vq)(error) ?? ''))
            throw error;
    }
    return (0,support/* sha256Hex */.fg)('');
}
async function prefixRules(detection) {
    if (!detection)
        return () => ({ ignored: false, binaryIgnored: false });
    const [ignored, binaryIgnored, text, binary] = await Promise.all([
        matcher(detection.ignore),
        matcher(detection.ignoreBinaryFiles),
        matcher(detection.forceText),
        matcher(detection.forceBinary),
    ]);
    return (file) => ({
        ignored: ignored(file),
        binaryIgnored: binaryIgnored(file),
        forced: text(file) ? 'text' : binary(file) ? 'binary' : undefined,
    });
}

;// CONCATENATED MODULE: ./build/packaging/licenses.js



async function findLicenses(patterns, workDirectory, recipeDirectory) {
    const folders = [workDirectory, recipeDirectory];
    const found = new Map();
    const warnings = [];
    for (const pattern of patterns) {
        const matches = namesFile(pattern)
            ? await fileMatch(pattern, folders)
            : await globMatches(pattern, await distinct(folders));
        if (matches.length === 0)
            throw notFound(pattern, folders);
        for (const match of matches) {
            const before = found.get(match.path);
            if (before !== undefined && before !== match.source && !(await sameContent(before, match.source))) {
                warnings.push(`The license file ${match.path} is taken from ${match.source}, in place of ${before}`);
            }
            found.set(match.path, match.source);
        }
    }
    const files = [...found].map(([file, source]) => ({ path: file, source }));
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), warnings };
}
const namesFile = (pattern) => external_node_path_.isAbsolute(pattern) || /^\.\.[\\/]/.test(pattern);
async function fileMatch(pattern, folders) {
    for (const folder of [...folders].reverse()) {
        const file = external_node_path_.resolve(folder, pattern);
        if ((await (0,support/* fileKind */.h_)(file)) !== 'file')
            continue;
        const base = folders.find((other) => (0,support/* isInside */.FK)(other, file));
        return [{ path: base === undefined ? external_node_path_.basename(file) : (0,support/* toPosix */.d7)(external_node_path_.relative(base, file)), source: file }];
    }
    return [];
}
async function globMatches(pattern, folders) {
    const { glob } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 3382));
    const matches = [];
    for (const folder of folders) {
        const names = await glob(toGlob(pattern), { cwd: folder, dot: true, onlyFiles: true, followSymbolicLinks: false });
        const inside = names.filter((name) => !name.startsWith('../') && !external_node_path_.isAbsolute(name)).sort();
        matches.push(...inside.map((name) => ({ path: name, source: external_node_path_.join(folder, name) })));
    }
    return matches;
}
function toGlob(pattern) {
    const forward = external_node_path_.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
    const plain = forward.replace(/^(\.\/)+/, '');
    return plain.endsWith('/') ? `${plain}**` : plain;
}
async function distinct(folders) {
    const real = new Set();
    for (const folder of folders) {
        try {
            real.add(await (0,promises_.realpath)(folder));
        }
        catch (error) {
            if ((0,support/* systemErrorCode */.vq)(error) !== 'ENOENT')
                throw error;
        }
    }
    return [...real];
}
async function sameContent(a, b) {
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    return (0,support/* sha256Hex */.fg)(await readFile(a)) === (0,support/* sha256Hex */.fg)(await readFile(b));
}
function notFound(pattern, folders) {
    const where = [...new Set(folders)].join(' and ');
    return new support/* PixiBuildError */.rW('license-file-not-found', `No file matches the license file '${pattern}'`, {
        exitCode: 2,
        hint: external_node_path_.isAbsolute(pattern)
            ? 'Correct the path, or remove it from the license files.'
            : `It is looked for in ${where}. Correct the name, or remove it from the license files.`,
    });
}

;// CONCATENATED MODULE: ./build/packaging/metadata-files.js




async function metadataFiles(request, paths) {
    const index = indexJson(request);
    const runExports = runExportsJson(request.runExports);
    const texts = {
        'index.json': infoJson(index),
        'paths.json': infoJson(pathsJson(paths)),
        'about.json': infoJson(aboutJson(request)),
        'hash_input.json': request.hashInput,
        'run_exports.json': runExports && infoJson(runExports),
        'link.json': hasPythonLayout(request) ? infoJson(linkJson(request)) : undefined,
        'tests/tests.yaml': await testsYaml(request.tests),
        'recipe/recipe.yaml': request.recipe?.recipeYaml,
        'recipe/rendered_recipe.yaml': request.recipe?.renderedRecipeYaml,
        'recipe/variant_config.yaml': request.recipe?.variantConfigYaml,
    };
    const entries = Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [textFile(name, text)]));
    for (const file of request.recipe?.files ?? [])
        entries.push(await copiedFile(`recipe/${file.path}`, file.source));
    const licenses = await findLicenses(request.licenseFiles, request.workDirectory, request.recipeDirectory);
    for (const license of licenses.files)
        entries.push(await copiedFile(`licenses/${license.path}`, license.source));
    return { entries, indexJson: index, warnings: licenses.warnings };
}
async function copiedFile(name, source) {
    const { size, mode } = await (0,promises_.stat)(source);
    const executable = process.platform !== 'win32' && (mode & 0o100) !== 0;
    return { type: 'file', path: `info/${name}`, executable, size, content: source };
}
function textFile(name, text) {
    const content = Buffer.from(text);
    return { type: 'file', path: `info/${name}`, executable: false, size: content.length, content };
}
async function testsYaml(tests) {
    return tests.length === 0 ? '[]\n' : (0,support/* blockYaml */.JW)(tests);
}

;// CONCATENATED MODULE: ./build/packaging/relink/elf.js

const typeExecutable = 2;
const typeShared = 3;
const segmentLoad = 1;
const segmentDynamic = 2;
const tagNull = 0n;
const tagNeeded = 1n;
const tagStrings = 5n;
const tagStringsSize = 10n;
const tagSoname = 14n;
const tagRpath = 15n;
const tagRunpath = 29n;
const largestPart = 64 << 20;
async function readElf(file) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        return await readDynamic(handle, (await handle.stat()).size);
    }
    finally {
        await handle.close();
    }
}
async function readDynamic(handle, fileSize) {
    const part = async (offset, length) => {
        if (!(offset >= 0 && length >= 0 && length <= largestPart && offset + length <= fileSize))
            return undefined;
        const bytes = new Uint8Array(length);
        const { bytesRead } = await handle.read(bytes, 0, length, offset);
        return bytesRead === length ? new DataView(bytes.buffer) : undefined;
    };
    const ident = await part(0, 20);
    if (ident?.getUint32(0) !== 0x7f454c46)
        return undefined;
    const bits = ident.getUint8(4) === 2 ? 64 : 32;
    const littleEndian = ident.getUint8(5) === 1;
    const type = ident.getUint16(16, littleEndian);
    if (type !== typeExecutable && type !== typeShared)
        return undefined;
    const header = await part(0, bits === 64 ? 64 : 52);
    if (!header)
        return undefined;
    const word = (view, at) => bits === 64 ? Number(view.getBigUint64(at, littleEndian)) : view.getUint32(at, littleEndian);
    const programOffset = word(header, bits === 64 ? 32 : 28);
    const programSize = header.getUint16(bits === 64 ? 54 : 42, littleEndian);
    const programCount = header.getUint16(bits === 64 ? 56 : 44, littleEndian);
    if (programSize < (bits === 64 ? 56 : 32))
        return undefined;
    const programs = await part(programOffset, programSize * programCount);
    if (!programs)
        return undefined;
    const segments = Array.from({ length: programCount }, (_, index) => {
        const at = index * programSize;
        return {
            type: programs.getUint32(at, littleEndian),
            offset: word(programs, at + (bits === 64 ? 8 : 4)),
            address: word(programs, at + (bits === 64 ? 16 : 8)),
            size: word(programs, at + (bits === 64 ? 32 : 16)),
        };
    });
    const dynamic = segments.find((segment) => segment.type === segmentDynamic);
    const entries = dynamic && (await part(dynamic.offset, dynamic.size));
    if (!dynamic || !entries)
        return undefined;
    const offsetOf = (address) => {
        const load = segments.find((segment) => segment.type === segmentLoad && address >= segment.address && address < segment.address + segment.size);
        return load && address - load.address + load.offset;
    };
    const entrySize = bits === 64 ? 16 : 8;
    const found = [];
    for (let at = 0; at + entrySize <= entries.byteLength; at += entrySize) {
        const tag = bits === 64 ? entries.getBigInt64(at, littleEndian) : BigInt(entries.getInt32(at, littleEndian));
        if (tag === tagNull)
            break;
        found.push({ tag, value: word(entries, at + entrySize / 2), entryOffset: dynamic.offset + at });
    }
    const entryValue = (tag) => found.find((entry) => entry.tag === tag)?.value;
    const start = offsetOf(entryValue(tagStrings) ?? -1);
    const size = entryValue(tagStringsSize);
    const strings = start === undefined || size === undefined ? undefined : await part(start, size);
    if (!strings || start === undefined || size === undefined)
        return undefined;
    const bytes = Buffer.from(strings.buffer);
    const textsOf = (tag) => found.flatMap((entry) => {
        if (entry.tag !== tag || entry.value >= bytes.length)
            return [];
        const end = bytes.indexOf(0, entry.value);
        const text = bytes.toString('utf8', entry.value, end < 0 ? bytes.length : end);
        return [{ text, textOffset: start + entry.value, entryOffset: entry.entryOffset }];
    });
    return {
        bits,
        littleEndian,
        needed: textsOf(tagNeeded),
        soname: textsOf(tagSoname)[0],
        rpath: textsOf(tagRpath)[0],
        runpath: textsOf(tagRunpath)[0],
        strings: { start, end: start + size },
    };
}

;// CONCATENATED MODULE: ./build/packaging/relink/run-paths.js


const origin = /^\$(?:ORIGIN|\{ORIGIN\})(?=\/|$)/;
function packagedRunPaths(file, rpath, runpath, { prefix, rpaths, isAllowed }) {
    const directory = external_node_path_.posix.dirname(external_node_path_.posix.join(prefix, file));
    const wanted = rpaths.map((entry) => external_node_path_.posix.join(prefix, entry));
    const kept = [];
    for (const entry of [...rpath, ...wanted, ...runpath]) {
        if (entry === '')
            continue;
        if (origin.test(entry)) {
            const resolved = external_node_path_.posix.resolve(directory, `.${entry.replace(origin, '')}`);
            if ((0,support/* isInside */.FK)(prefix, resolved) || isAllowed(entry))
                kept.push(entry);
        }
        else if (external_node_path_.posix.isAbsolute(entry) && (0,support/* isInside */.FK)(prefix, external_node_path_.posix.normalize(entry))) {
            kept.push(`$ORIGIN/${external_node_path_.posix.relative(directory, external_node_path_.posix.normalize(entry))}`);
        }
        else if (isAllowed(entry)) {
            kept.push(entry);
        }
    }
    return [...new Set(kept)];
}

;// CONCATENATED MODULE: ./build/packaging/relink/write-run-path.js


async function writeRunPathInPlace(file, elf, text) {
    const { rpath, runpath } = elf;
    const place = rpath ?? runpath;
    if (!place)
        return false;
    const bytes = Buffer.from(text);
    const room = Buffer.byteLength(place.text);
    if (bytes.length > room || bytes.includes(0))
        return false;
    const handle = await (0,promises_.open)(file, 'r+');
    try {
        if (await isShared(place, elf, (offset) => byteAt(handle, offset)))
            return false;
        const write = async (data, offset) => {
            await handle.write(data, 0, data.length, offset);
        };
        if (rpath && runpath) {
            if (await isShared(runpath, elf, (offset) => byteAt(handle, offset)))
                return false;
            await write(Buffer.alloc(Buffer.byteLength(runpath.text)), runpath.textOffset);
            await write(tagBytes(elf, tagRpath), runpath.entryOffset);
        }
        await write(Buffer.concat([bytes, Buffer.alloc(room - bytes.length)]), place.textOffset);
        await write(tagBytes(elf, tagRpath), place.entryOffset);
        if (rpath && runpath)
            await swapEntries(handle, elf, rpath, runpath);
        return true;
    }
    finally {
        await handle.close();
    }
}
async function byteAt(handle, offset) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1), 0, 1, offset);
    return bytesRead === 1 ? buffer[0] : undefined;
}
async function isShared(place, { needed, soname, strings }, at) {
    const end = place.textOffset + Buffer.byteLength(place.text);
    const others = soname ? [...needed, soname] : needed;
    if (others.some(({ textOffset }) => textOffset >= place.textOffset && textOffset <= end))
        return true;
    return place.textOffset > strings.start && (await at(place.textOffset - 1)) !== 0;
}
async function swapEntries(handle, elf, rpath, runpath) {
    if (rpath.entryOffset > runpath.entryOffset)
        return;
    const size = elf.bits === 64 ? 16 : 8;
    const [first, second] = [Buffer.alloc(size), Buffer.alloc(size)];
    await handle.read(first, 0, size, rpath.entryOffset);
    await handle.read(second, 0, size, runpath.entryOffset);
    await handle.write(second, 0, size, rpath.entryOffset);
    await handle.write(first, 0, size, runpath.entryOffset);
}
function tagBytes({ bits, littleEndian }, tag) {
    const view = new DataView(new ArrayBuffer(bits / 8));
    if (bits === 64)
        view.setBigInt64(0, tag, littleEndian);
    else
        view.setInt32(0, Number(tag), littleEndian);
    return new Uint8Array(view.buffer);
}

;// CONCATENATED MODULE: ./build/packaging/relink/relink.js







async function relinkFiles(request, files, scratch) {
    const { relink = {}, targetPlatform, noarch } = request;
    const isElf = /^(linux|android)-/.test(targetPlatform);
    if (noarch !== undefined || !isElf || relink.binaryRelocation === false)
        return [...files];
    const isRelocated = await matcher(relink.binaryRelocation ?? true);
    const isAllowed = await matcher(relink.rpathAllowlist);
    const rpaths = relink.rpaths && relink.rpaths.length > 0 ? relink.rpaths : ['lib/'];
    let copies = 0;
    return (0,support/* mapLimited */.bB)(files, 4, async (file) => {
        if (file.type !== 'file' || typeof file.content !== 'string' || !isRelocated(file.path))
            return file;
        const source = file.content;
        const elf = await readElf(source);
        if (!elf)
            return file;
        const relative = external_node_path_.relative(request.prefix, source).split(external_node_path_.sep).join('/');
        const wanted = packagedRunPaths(relative, entriesOf(elf.rpath), entriesOf(elf.runpath), {
            prefix: request.prefix,
            rpaths,
            isAllowed,
        }).join(':');
        if (elf.rpath?.text === wanted && !elf.runpath)
            return file;
        const copy = external_node_path_.join(scratch, String(copies++));
        await (0,promises_.copyFile)(source, copy);
        await (0,promises_.chmod)(copy, ((await (0,promises_.stat)(source)).mode & 0o7777) | 0o600);
        if (await writeRunPathInPlace(copy, elf, wanted))
            return { ...file, content: copy };
        const flags = targetPlatform.startsWith('android-') ? [] : ['--force-rpath'];
        if (await request.runTool?.('patchelf', [...flags, '--set-rpath', wanted, copy]))
            return { ...file, content: copy };
        if (!(await needsRunPath(elf, request, relative)))
            return file;
        throw new support/* PixiBuildError */.rW('patchelf-missing', `'${file.path}' needs a run path, and there is no patchelf to write it`, {
            exitCode: 2,
            hint: "Add 'patchelf' to the build dependencies.",
        });
    });
}
function entriesOf(text) {
    return text ? text.text.split(':') : [];
}
async function needsRunPath(elf, { prefix }, file) {
    if (elf.rpath || elf.runpath)
        return true;
    const folders = [external_node_path_.join(prefix, 'lib'), external_node_path_.dirname(external_node_path_.join(prefix, file))];
    const candidates = elf.needed.flatMap(({ text }) => folders.map((folder) => external_node_path_.join(folder, external_node_path_.basename(text))));
    const present = await Promise.all(candidates.map((candidate) => (0,promises_.stat)(candidate).then(() => true, () => false)));
    return present.includes(true);
}

;// CONCATENATED MODULE: ./build/packaging/warnings.js
const longPath = 200;
const extensionKinds = [
    ['cc', 'cpp'],
    ['htm', 'html'],
    ['jpg', 'jpeg'],
    ['jsonl', 'ndjson'],
    ['txt', 'text'],
    ['yaml', 'yml'],
];
function pathWarnings(paths, pythonLayout) {
    const warnings = [];
    const seen = new Map();
    for (const path of paths) {
        if (/[^\x00-\x7f]/.test(path))
            warnings.push(`The path ${path} has characters beyond ASCII`);
        if (path.includes(' '))
            warnings.push(`The path '${path}' has a space`);
        const length = Buffer.byteLength(path);
        if (length > longPath) {
            warnings.push(`The path ${path} is ${length} bytes long; more than ${longPath} fail on some systems`);
        }
        if (pythonLayout && path.startsWith('python-scripts/')) {
            warnings.push(`The script ${path} is installed as it is; an entry point would work on every platform`);
        }
        const folded = path.normalize('NFKC').toLowerCase();
        const before = seen.get(folded);
        if (before !== undefined) {
            warnings.push(`The paths ${before} and ${path} are one on file systems that do not tell case`);
        }
        else {
            seen.set(folded, path);
        }
    }
    return [...warnings, ...mixedExtensions(paths)];
}
function mixedExtensions(paths) {
    const used = new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1).toLowerCase()));
    return extensionKinds
        .map((kind) => kind.filter((extension) => used.has(extension)))
        .filter((kind) => kind.length > 1)
        .map((kind) => `The package mixes the extensions ${kind.map((extension) => `.${extension}`).join(' and ')}`);
}
function requestWarnings(request) {
    const spaced = request.entryPoints.length > 0 && request.prefix.includes(' ');
    return spaced ? [`The build prefix has a space, which its entry points may not survive: ${request.prefix}`] : [];
}

;// CONCATENATED MODULE: ./build/packaging/package.js















const progressStep = 16 << 20;
async function packageFiles(request, report) {
    checkRequest(request);
    const scratch = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'pixi-build-pack-'));
    try {
        return await makePackage(request, scratch, report);
    }
    catch (error) {
        throw explainSystemError(error, request);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function makePackage(request, scratch, report) {
    const collection = await collectFiles(request);
    checkLinks(request, collection.files);
    const relinked = await relinkFiles(request, collection.files, scratch);
    const compiled = await compilePython(request, relinked, scratch);
    const described = await describeFiles(request, compiled.files);
    const entries = described.map((file) => file.entry);
    const metadata = await metadataFiles(request, entries);
    const warnings = [
        ...requestWarnings(request),
        ...metadata.warnings,
        ...collection.warnings,
        ...compiled.warnings,
        ...linkWarnings(collection.files, request.targetPlatform.startsWith('win-')),
        ...pathWarnings(entries.map((entry) => entry._path), hasPythonLayout(request)),
        ...distInfoWarnings(entries.map((entry) => entry._path), request.identity.name, request.identity.version),
    ];
    for (const message of warnings)
        report({ kind: 'log', level: 'warning', message });
    const stem = `${request.identity.name}-${request.identity.version}-${request.identity.build}`;
    const fileName = `${stem}.conda`;
    const target = external_node_path_.join(request.outputDirectory, fileName);
    await (0,archive/* writeCondaArchive */.bQ)(target, {
        stem,
        entries: [...described.map((file) => file.packed), ...metadata.entries],
        timestampMs: request.timestampMs,
        level: request.format?.level,
        onProgress: progressOf(fileName, report),
        signal: request.signal,
    });
    const { sha256, md5, size } = await (0,support/* hashFile */.DC)(target);
    return {
        identity: request.identity,
        path: target,
        fileName,
        sizeBytes: size,
        sha256,
        md5,
        files: entries,
        warnings,
        indexJson: metadata.indexJson,
    };
}
function checkRequest(request) {
    const { name, version, build } = request.identity;
    for (const [what, text] of Object.entries({ name, version, build })) {
        if (/^[^\s\\/:\p{Cc}]+$/u.test(text) && text !== '.' && text !== '..')
            continue;
        throw new support/* PixiBuildError */.rW('package-identity-invalid', `The package's ${what} ${JSON.stringify(text)} cannot be used`, {
            exitCode: 2,
            hint: 'It becomes part of the file name: no spaces, slashes, colons or control characters.',
        });
    }
    for (const entry of request.entryPoints) {
        const problem = (0,conda/* entryPointProblem */.Gn)(entry);
        if (problem === undefined)
            continue;
        throw new support/* PixiBuildError */.rW('entry-point-invalid', `An entry point cannot be used: ${problem}`, {
            exitCode: 2,
            hint: "Write it as 'command = module:function'.",
        });
    }
    if (request.format?.type === 'tar-bz2') {
        throw new support/* PixiBuildError */.rW('package-format-unsupported', 'Packages cannot be written as .tar.bz2 yet', {
            exitCode: 2,
            hint: 'Write them as .conda, which every conda client since 2019 installs.',
        });
    }
}
function explainSystemError(error, request) {
    const code = (0,support/* systemErrorCode */.vq)(error);
    const place = error?.path;
    if ((0,support/* isPixiBuildError */.Bj)(error) || code === undefined)
        return error;
    if (code === 'ENOSPC' || code === 'EDQUOT') {
        return new support/* PixiBuildError */.rW('disk-full', `There is no space left to write the package to ${request.outputDirectory}`, {
            cause: error,
            hint: 'Free some space, or choose another output directory.',
        });
    }
    if (typeof place !== 'string')
        return error;
    if ((0,support/* isInside */.FK)(request.outputDirectory, place) || (0,support/* isInside */.FK)(place, request.outputDirectory)) {
        return new support/* PixiBuildError */.rW('output-not-writable', `The package cannot be written to ${request.outputDirectory}`, {
            exitCode: 2,
            cause: error,
            details: [(0,support/* messageOf */.bD)(error)],
            hint: 'Choose an output directory that you may write to.',
        });
    }
    return new support/* PixiBuildError */.rW('package-file-unreadable', `A file that belongs into the package cannot be read: ${place}`, {
        cause: error,
        details: [(0,support/* messageOf */.bD)(error)],
        hint: 'Make the build give its owner the right to read what it installs.',
    });
}
function progressOf(label, report) {
    let reported = 0;
    return (done, total) => {
        if (done - reported < progressStep)
            return;
        reported = done;
        report({ kind: 'progress', label: `packing ${label}`, done, total, unit: 'bytes' });
    };
}

;// CONCATENATED MODULE: ./build/packaging/index.js





/***/ })

};
