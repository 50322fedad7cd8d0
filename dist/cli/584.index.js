export const id = 584;
export const ids = [584];
export const modules = {

/***/ 9584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FC: () => (/* reexport */ comparePackages),
  Hz: () => (/* reexport */ inspectPackage),
  O8: () => (/* reexport */ listPrefixFiles),
  i9: () => (/* reexport */ packageFiles)
});

;// CONCATENATED MODULE: ./build/packaging/diff.js
function comparePackages(a, b) {
    const values = [];
    const lists = [];
    for (const [section, one, other] of [
        ['index', a.index, b.index],
        ['about', a.about, b.about],
        ['run_exports', a.runExports, b.runExports],
        ['link', a.link, b.link],
    ]) {
        for (const key of keysOf(one, other))
            compareValue(`${section}.${key}`, one?.[key], other?.[key], values, lists);
    }
    compareValue('hash_input', parsed(a.hashInput), parsed(b.hashInput), values, lists);
    compareValue('tests', a.tests, b.tests, values, lists);
    const files = compareFiles(a.files, b.files);
    const info = compareLists('info', a.infoFiles, b.infoFiles);
    const sameInfo = info.onlyA.length + info.onlyB.length === 0;
    return {
        sameBytes: a.sha256 === b.sha256,
        sameContent: values.length + lists.length + files.length === 0 && sameInfo,
        values,
        lists,
        files,
        info,
        sizes: { archive: [a.sizeBytes, b.sizeBytes], installed: [a.installedBytes, b.installedBytes] },
    };
}
const keysOf = (a, b) => [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].sort();
function compareValue(key, a, b, values, lists) {
    if (JSON.stringify(canonical(a)) === JSON.stringify(canonical(b)))
        return;
    const [one, other] = [a ?? [], b ?? []];
    if (isTexts(one) && isTexts(other)) {
        const difference = compareLists(key, one, other);
        if (difference.onlyA.length + difference.onlyB.length > 0)
            lists.push(difference);
        else
            values.push({ key, a, b });
    }
    else
        values.push({ key, ...(a !== undefined && { a }), ...(b !== undefined && { b }) });
}
const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
function compareLists(key, a, b) {
    const [ofA, ofB] = [new Set(a), new Set(b)];
    return { key, onlyA: a.filter((item) => !ofB.has(item)).sort(), onlyB: b.filter((item) => !ofA.has(item)).sort() };
}
function compareFiles(a, b) {
    const [ofA, ofB] = [a, b].map((list) => new Map(list.map((entry) => [entry._path, entry])));
    const paths = [...new Set([...a, ...b].map(({ _path }) => _path))].sort();
    return paths.flatMap((path) => {
        const [one, other] = [ofA?.get(path), ofB?.get(path)];
        if (!one || !other)
            return [{ path, ...(one && { a: one }), ...(other && { b: other }), changes: [] }];
        const changes = changesOf(one, other);
        return changes.length === 0 ? [] : [{ path, a: one, b: other, changes }];
    });
}
function changesOf(a, b) {
    const hasPrefix = (entry) => `${entry.file_mode} ${entry.prefix_placeholder} ${entry.no_link}`;
    return [
        ...(a.path_type === b.path_type ? [] : ['kind']),
        ...(a.sha256 === b.sha256 ? [] : ['content']),
        ...(a.size_in_bytes === b.size_in_bytes ? [] : ['size']),
        ...(hasPrefix(a) === hasPrefix(b) ? [] : ['prefix']),
    ];
}
function parsed(text) {
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function canonical(value) {
    if (Array.isArray(value))
        return value.map(canonical);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => [k, canonical(v)]));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/archive/index.js + 7 modules
var archive = __webpack_require__(3700);
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
function recordWith(record, digestOf) {
    return record.replaceAll(/^(.*),sha256=[\w-]+=*,\d*(?=\r?$)/gm, (line, first) => {
        const digest = digestOf(recordPath(line));
        if (!digest)
            return line;
        return `${first},sha256=${Buffer.from(digest.sha256, 'hex').toString('base64url')},${digest.size}`;
    });
}
function recordUnhashed(record, isWrittenLater) {
    return record.replaceAll(/^(.*),[\w-]+=[\w=-]*,\d*(?=\r?$)/gm, (line, first) => isWrittenLater(recordPath(line)) ? `${first},,` : line);
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
    const { isWanted = () => true, isForced = () => false } = input;
    const added = input.explicit ?? [...input.present].filter((file) => !environment.has(fold(file)));
    const candidates = new Set([...added.filter(isWanted), ...[...input.present].filter(isForced)]);
    const scripts = entryPointFiles(input.entryPoints);
    return [...candidates].filter((file) => {
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
        isWanted: request.files && (await (0,support/* selectionMatcher */.zh)(request.files)),
        isForced: await (0,support/* globMatcher */.fU)(request.alwaysIncludeFiles ?? []),
        pythonLayout,
        entryPoints: request.entryPoints,
        foldsCase: process.platform === 'win32' || process.platform === 'darwin',
    });
    const warnings = [];
    const ordered = selected.sort(archive/* comparePackagePaths */.mk);
    const files = await (0,support/* mapLimited */.bB)(ordered, 8, (file) => readOne(request, file, mapped, warnings));
    const scripts = entryPointScripts(request);
    const generated = new Set(scripts.map((file) => file.path));
    const installed = (await applyMetadataChanges(request, files)).filter((file) => !generated.has(file.path));
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
async function applyMetadataChanges(request, files) {
    const scripts = new Set(request.entryPoints.flatMap(({ command }) => [`bin/${command}`, `Scripts/${command}.exe`]));
    const changes = new Map();
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
        if (change.kind === 'keep')
            continue;
        const folder = external_node_path_.posix.dirname(file.path);
        const recorded = `${external_node_path_.posix.basename(folder)}/${external_node_path_.posix.basename(file.path)}`;
        const { dropped, replaced } = changes.get(folder) ?? { dropped: new Set(), replaced: new Map() };
        changes.set(folder, { dropped, replaced });
        if (change.kind === 'drop')
            dropped.add(recorded);
        else
            replaced.set(recorded, { sha256: (0,support/* sha256Hex */.fg)(change.content), size: change.content.length });
    }
    return Promise.all(kept.map(async (file) => {
        const part = file.type === 'file' ? distInfoPart(file.path) : undefined;
        if (file.type !== 'file' || part?.name !== 'RECORD')
            return file;
        const { dropped, replaced } = changes.get(part.folder) ?? { dropped: new Set(), replaced: new Map() };
        const before = await (0,promises_.readFile)(file.content, 'utf8');
        const kept = recordWith(recordWithout(before, dropped), (recorded) => replaced.get(recorded));
        const after = recordUnhashed(kept, (recorded) => scripts.has(recorded.replace(/^(?:\.\.\/)+/, '')));
        return after === before ? file : { ...file, content: Buffer.from(after) };
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

;// CONCATENATED MODULE: ./build/packaging/contents.js



const sections = ['files', 'sitePackages', 'bin', 'lib', 'include'];
const keys = { files: 'files', sitePackages: 'site_packages', bin: 'bin', lib: 'lib', include: 'include' };
async function contentsProblems(test, paths, layout) {
    const problems = [];
    const expected = [];
    for (const section of sections) {
        const { exists, notExists } = test[section];
        for (const text of exists) {
            const demand = demandOf(section, text, layout);
            expected.push(...demand.flat());
            for (const globs of demand) {
                const matches = await matcher(globs);
                if (!paths.some(matches))
                    problems.push(`${keys[section]}: '${text}' is missing (${globs.join(' or ')})`);
            }
        }
        for (const text of notExists) {
            const matches = await matcher(demandOf(section, text, layout).flat());
            const found = paths.filter(matches);
            if (found.length > 0)
                problems.push(`${keys[section]}: '${text}' must not be there, but ${shown(found)}`);
        }
    }
    if (test.strict) {
        const isExpected = await matcher(expected);
        const others = paths.filter((file) => !isExpected(file));
        if (others.length > 0)
            problems.push(`strict: nothing expects ${others.length} files: ${shown(others)}`);
    }
    return problems;
}
async function checkContents(tests, paths, layout) {
    const details = [];
    for (const test of tests)
        details.push(...(await contentsProblems(test, paths, layout)));
    if (details.length === 0)
        return;
    throw new support/* PixiBuildError */.rW('package-contents-wrong', `The package ${layout.name} is not what its recipe expects`, {
        details,
        hint: 'Mend the build, or the test package_contents of the recipe.',
    });
}
const mostShown = 8;
const shown = (paths) => paths.length <= mostShown ? paths.join(', ') : `${paths.slice(0, mostShown).join(', ')} and others`;
function demandOf(section, text, layout) {
    const windows = layout.subdir !== 'noarch' && (0,conda/* isWindows */.uF)(layout.targetPlatform);
    switch (section) {
        case 'files':
            return [[text]];
        case 'include':
            return [[windows ? `Library/include/${text}` : `include/${text}`]];
        case 'bin':
            return [windows ? windowsPrograms(text) : programs(text, layout)];
        case 'lib':
            return windows ? windowsLibraries(text) : [libraries(text, layout)];
        case 'sitePackages':
            return [modules(text, windows, layout.hasPythonLayout)];
    }
}
const programs = (text, { subdir }) => subdir.startsWith('emscripten-') ? [`bin/${text}.js`, `bin/${text}.wasm`] : [`bin/${text}`];
const windowsFolders = ['Library/bin/', 'Scripts/', 'bin/', 'Library/mingw-w64/bin/', 'Library/usr/bin/', ''];
const windowsExtensions = ['', '.exe', '.bat', '.cmd', '.com', '.ps1'];
const windowsPrograms = (text) => windowsFolders.flatMap((folder) => windowsExtensions.map((extension) => `${folder}${text}${extension}`));
function libraries(text, { subdir }) {
    const apple = /^(osx|ios)-/.test(subdir);
    const isFile = apple ? /\.(dylib|a)$/.test(text) : /\.(so|a)$|\.so\./.test(text);
    if (isFile)
        return [`lib/${text}`];
    const endings = apple ? ['.dylib', '.*.dylib'] : ['.so', '.so.*'];
    return ['', 'lib'].flatMap((start) => endings.map((end) => `lib/${start}${text}${end}`));
}
function windowsLibraries(text) {
    if (text.endsWith('.dll'))
        return [[`Library/bin/${text}`]];
    if (text.endsWith('.lib'))
        return [[`Library/lib/${text}`]];
    return [[`Library/bin/${text}.dll`], [`Library/lib/${text}.lib`]];
}
function modules(text, windows, hasPythonLayout) {
    const base = hasPythonLayout ? 'site-packages' : windows ? 'Lib/site-packages' : 'lib/python*/site-packages';
    if (text.includes('/'))
        return [`${base}/${text}`];
    const place = `${base}/${text.replaceAll('.', '/')}`;
    return [`${place}.py`, `${place}/__init__.py`];
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





async function describeFiles(request, files, scans = new Map()) {
    const windowsBuilder = process.platform === 'win32';
    const spellings = prefixSpellings(request.placeholderPrefix ?? request.prefix, windowsBuilder);
    const systems = { windowsBuilder, windowsTarget: request.targetPlatform.startsWith('win-') };
    const rulesOf = await prefixRules(request.prefixDetection);
    const isCopied = await matcher(request.alwaysCopyFiles);
    const packaged = new Map(files.map((file) => [file.path, file]));
    return (0,support/* mapLimited */.bB)(files, 8, async (file) => {
        request.signal?.throwIfAborted();
        const noLink = isCopied(file.path) ? { no_link: true } : {};
        if (file.type === 'symlink')
            return describeLink(file, packaged, scans, noLink);
        const known = scans.get(file);
        const content = known?.content ?? (await scanContent(file.content, spellings));
        const looked = known ? [known.prefix] : spellings;
        const place = placeholderOf(file.path, content, looked, rulesOf(file.path), systems);
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
async function describeLink(file, packaged, scans, noLink) {
    const entry = {
        _path: file.path,
        ...noLink,
        path_type: 'softlink',
        sha256: await targetHash(file, packaged, scans),
        size_in_bytes: Buffer.byteLength(file.linkTarget),
    };
    const executable = process.platform !== 'win32';
    return { entry, packed: { type: 'symlink', path: file.path, linkTarget: file.linkTarget, executable } };
}
async function targetHash(link, packaged, scans) {
    const target = packagedTarget(link, packaged);
    if (target)
        return (scans.get(target)?.content ?? (await scanContent(target.content, []))).sha256;
    try {
        if ((await (0,promises_.stat)(link.source)).isFile())
            return (await scanContent(link.source, [])).sha256;
    }
    catch (error) {
        if (!['ENOENT', 'ELOOP', 'ENOTDIR', 'EACCES'].includes((0,support/* systemErrorCode */.vq)(error) ?? ''))
            throw error;
    }
    return (0,support/* sha256Hex */.fg)('');
}
function packagedTarget(link, packaged) {
    let found = link;
    for (let steps = 0; found?.type === 'symlink' && steps < 40; steps += 1) {
        found = packaged.get(external_node_path_.posix.join(external_node_path_.posix.dirname(found.path), found.linkTarget));
    }
    return found?.type === 'file' ? found : undefined;
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

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/packaging/relink/macho/read.js

const read_headerSize = 32;
const commandType = {
    segment: 0x19,
    idDylib: 0x0d,
    loadDylib: 0x0c,
    loadWeakDylib: 0x80000018,
    reexportDylib: 0x8000001f,
    lazyLoadDylib: 0x20,
    loadUpwardDylib: 0x80000023,
    rpath: 0x8000001c,
    codeSignature: 0x1d,
};
const fileType = { execute: 2, dylib: 6, bundle: 8 };
const cpuArm64 = 0x0100000c;
const thinMagic = 0xfeedfacf;
const relinked = new Set([fileType.execute, fileType.dylib, fileType.bundle]);
const zeroFilled = new Set([0x01, 0x0c, 0x12]);
const largestCommands = 16 << 20;
const mostParts = 40;
const loads = new Set([
    commandType.loadDylib,
    commandType.loadWeakDylib,
    commandType.reexportDylib,
    commandType.lazyLoadDylib,
    commandType.loadUpwardDylib,
]);
async function readMachO(file) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        const fileSize = (await handle.stat()).size;
        const magic = (await bytesAt(handle, 0, 4, fileSize))?.readUInt32BE(0);
        if (magic === 0xcafebabe || magic === 0xcafebabf)
            return await readUniversal(handle, magic === 0xcafebabf, fileSize);
        const image = await readImage(handle, 0, fileSize);
        return image && { images: [image] };
    }
    finally {
        await handle.close();
    }
}
async function readUniversal(handle, wide, fileSize) {
    const count = (await bytesAt(handle, 4, 4, fileSize))?.readUInt32BE(0) ?? 0;
    if (count === 0 || count > mostParts)
        return undefined;
    const entrySize = wide ? 32 : 20;
    const table = await bytesAt(handle, 8, count * entrySize, fileSize);
    if (!table)
        return undefined;
    const number = (at) => (wide ? Number(table.readBigUInt64BE(at)) : table.readUInt32BE(at));
    const parts = Array.from({ length: count }, (_, index) => {
        const at = index * entrySize;
        return {
            cpuType: table.readUInt32BE(at),
            cpuSubtype: table.readUInt32BE(at + 4),
            offset: number(at + 8),
            size: number(at + (wide ? 16 : 12)),
            align: table.readUInt32BE(at + (wide ? 24 : 16)),
        };
    });
    if (parts.some(({ offset, size, align }) => offset + size > fileSize || align > 24))
        return undefined;
    const images = await Promise.all(parts.map(({ offset, size }) => readImage(handle, offset, size)));
    const known = images.filter((image) => image !== undefined);
    return known.length > 0 ? { images: known, universal: { wide, parts } } : undefined;
}
async function readImage(handle, offset, size) {
    const header = size >= read_headerSize ? await bytesAt(handle, offset, read_headerSize, offset + size) : undefined;
    if (header?.readUInt32LE(0) !== thinMagic || !relinked.has(header.readUInt32LE(12)))
        return undefined;
    const total = header.readUInt32LE(20);
    if (total > largestCommands)
        return undefined;
    const area = await bytesAt(handle, offset + read_headerSize, total, offset + size);
    const commands = area && cutCommands(area, header.readUInt32LE(16));
    if (!commands)
        return undefined;
    return {
        offset,
        size,
        header,
        fileType: header.readUInt32LE(12),
        cpuType: header.readUInt32LE(4),
        commands,
        room: roomForCommands(commands, size),
    };
}
function cutCommands(area, count) {
    const commands = [];
    let at = 0;
    for (let index = 0; index < count; index++) {
        if (at + 8 > area.length)
            return undefined;
        const length = area.readUInt32LE(at + 4);
        if (length < 8 || at + length > area.length)
            return undefined;
        const command = { type: area.readUInt32LE(at), bytes: area.subarray(at, at + length) };
        if (!isSound(command))
            return undefined;
        commands.push(command);
        at += length;
    }
    return commands;
}
function isSound({ type, bytes }) {
    if (type === commandType.segment)
        return bytes.length >= 72 + 80 * (bytes.length >= 72 ? bytes.readUInt32LE(64) : 0);
    if (type === commandType.codeSignature)
        return bytes.length >= 16;
    const fixed = textStart(type);
    return (fixed === undefined || (bytes.length > fixed && textOffset(bytes) >= fixed && textOffset(bytes) < bytes.length));
}
function textStart(type) {
    if (type === commandType.rpath)
        return 12;
    return type === commandType.idDylib || loads.has(type) ? 24 : undefined;
}
const textOffset = (bytes) => bytes.readUInt32LE(8);
function commandText({ type, bytes }) {
    if (textStart(type) === undefined)
        return undefined;
    const start = textOffset(bytes);
    const end = bytes.indexOf(0, start);
    return bytes.toString('utf8', start, end < 0 ? bytes.length : end);
}
const loadsLibrary = ({ type }) => loads.has(type);
function linkedPaths({ commands }) {
    const texts = (wanted) => commands.filter(wanted).map((command) => commandText(command));
    return {
        id: texts(({ type }) => type === commandType.idDylib)[0],
        libraries: texts(loadsLibrary),
        rpaths: texts(({ type }) => type === commandType.rpath),
    };
}
function segmentFields({ bytes }) {
    const end = bytes.indexOf(0, 8);
    return {
        name: bytes.toString('latin1', 8, end < 0 || end > 24 ? 24 : end),
        fileOffset: Number(bytes.readBigUInt64LE(40)),
        fileSize: Number(bytes.readBigUInt64LE(48)),
    };
}
function roomForCommands(commands, size) {
    let first = size;
    for (const command of commands.filter(({ type }) => type === commandType.segment)) {
        const { fileOffset, fileSize } = segmentFields(command);
        if (fileOffset > 0 && fileSize > 0)
            first = Math.min(first, fileOffset);
        for (let at = 72; at + 80 <= command.bytes.length; at += 80) {
            const offset = command.bytes.readUInt32LE(at + 48);
            const hasBytes = !zeroFilled.has(command.bytes.readUInt32LE(at + 64) & 0xff);
            if (offset > 0 && hasBytes)
                first = Math.min(first, offset);
        }
    }
    return first - read_headerSize;
}
async function bytesAt(handle, offset, length, end) {
    if (offset + length > end)
        return undefined;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
    return bytesRead === length ? buffer : undefined;
}

;// CONCATENATED MODULE: ./build/packaging/relink/elf-segments.js
const typeExecutable = 2;
const typeShared = 3;
const largestPart = 64 << 20;
async function readSegments(handle, fileSize) {
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
    return { bits, littleEndian, segments, part, word };
}

;// CONCATENATED MODULE: ./build/packaging/portable/build-id.js




const segmentNote = 4;
const noteBuildId = 3;
async function renewBuildId(file) {
    const handle = await (0,promises_.open)(file, 'r+');
    try {
        const id = await buildIdOf(handle);
        if (!id || id.size === 0)
            return;
        await handle.write(Buffer.alloc(id.size), 0, id.size, id.offset);
        const hash = (0,external_node_crypto_.createHash)('sha512');
        for await (const chunk of (0,external_node_fs_.createReadStream)(file))
            hash.update(chunk);
        await handle.write(hash.digest().subarray(0, id.size), 0, Math.min(id.size, 64), id.offset);
    }
    finally {
        await handle.close();
    }
}
async function buildIdOf(handle) {
    const elf = await readSegments(handle, (await handle.stat()).size);
    if (!elf)
        return undefined;
    for (const { type, offset, size } of elf.segments) {
        const notes = type === segmentNote ? await elf.part(offset, size) : undefined;
        const found = notes && idAmong(notes, elf.littleEndian);
        if (found)
            return { offset: offset + found.offset, size: found.size };
    }
    return undefined;
}
function idAmong(notes, littleEndian) {
    const aligned = (size) => (size + 3) & ~3;
    for (let at = 0; at + 12 <= notes.byteLength;) {
        const nameSize = notes.getUint32(at, littleEndian);
        const size = notes.getUint32(at + 4, littleEndian);
        const offset = at + 12 + aligned(nameSize);
        if (offset + size > notes.byteLength)
            return undefined;
        const isGnu = nameSize === 4 && notes.getUint32(at + 12) === 0x474e5500;
        if (isGnu && notes.getUint32(at + 8, littleEndian) === noteBuildId)
            return { offset, size };
        at = offset + aligned(size);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packaging/portable/canonical-prefix.js

const start = '/opt/pixi-build/host_env';
const padding = '_placehold';
function canonicalPrefix(prefix) {
    const room = Buffer.byteLength(prefix) - start.length;
    if (!prefix.startsWith('/') || room < 0)
        return undefined;
    return start + padding.repeat(Math.ceil(room / padding.length)).slice(0, room);
}
async function* replacedContent(source, text, replacement) {
    let held = Buffer.alloc(0);
    for await (const chunk of canonical_prefix_chunksOf(source)) {
        const window = Buffer.concat([held, chunk]);
        replaceAll(window, text, replacement);
        const kept = Math.min(window.length, text.length - 1);
        yield window.subarray(0, window.length - kept);
        held = window.subarray(window.length - kept);
    }
    yield held;
}
function replaceAll(bytes, text, replacement) {
    for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + text.length))
        replacement.copy(bytes, at);
}
async function* canonical_prefix_chunksOf(source) {
    if (typeof source === 'string')
        yield* (0,external_node_fs_.createReadStream)(source, { highWaterMark: 1 << 20 });
    else
        yield source;
}

;// CONCATENATED MODULE: ./build/packaging/portable/portable-files.js













async function portableFiles(request, installed, files, scratch) {
    const { prefix, placeholderPrefix } = request;
    const canonical = placeholderPrefix === undefined ? canonicalPrefix(prefix) : undefined;
    if (canonical === undefined)
        return { files, scans: new Map() };
    const [text, replacement] = [Buffer.from(prefix), Buffer.from(canonical)];
    const keepsIds = files.some(({ path: name }) => name.includes('.build-id/') || name.endsWith('.debug'));
    const scans = new Map();
    const changed = new Map();
    let copies = 0;
    const portable = await (0,support/* mapLimited */.bB)(files, 8, async (file, index) => {
        request.signal?.throwIfAborted();
        if (file.type !== 'file')
            return file;
        const scanned = await scanContent(file.content, [prefix]);
        const before = installed[index];
        const isRelinked = before?.type === 'file' && before.content !== file.content;
        const holdsPrefix = scanned.found[0] === true;
        const isSigned = typeof file.content === 'string' && (await readMachO(file.content)) !== undefined;
        if (isSigned || !(holdsPrefix || isRelinked)) {
            scans.set(file, { content: scanned, prefix });
            if (isRelinked)
                changed.set(file.path, scanned);
            return file;
        }
        const copy = external_node_path_.join(scratch, `portable-${copies++}`);
        if (holdsPrefix)
            await writeAll(replacedContent(file.content, text, replacement), copy);
        else
            await copyContent(file, copy);
        if (!keepsIds)
            await renewBuildId(copy);
        const result = { ...file, content: copy };
        const content = await scanContent(copy, [canonical]);
        scans.set(result, { content, prefix: canonical });
        changed.set(file.path, content);
        return result;
    });
    return { files: await withRecords(request, portable, changed, scans), scans };
}
async function withRecords(request, files, changed, scans) {
    if (changed.size === 0)
        return files;
    const pythonLayout = hasPythonLayout(request);
    return Promise.all(files.map(async (file) => {
        const part = file.type === 'file' ? distInfoPart(file.path) : undefined;
        if (file.type !== 'file' || part?.name !== 'RECORD')
            return file;
        const sitePackages = pythonLayout ? 'lib/python/site-packages' : external_node_path_.posix.dirname(part.folder);
        const before = typeof file.content === 'string' ? await (0,promises_.readFile)(file.content, 'utf8') : file.content.toString();
        const after = recordWith(before, (recorded) => {
            const place = external_node_path_.posix.join(sitePackages, recorded);
            return changed.get(pythonLayout ? pythonPackagePath(place) : place);
        });
        if (after === before)
            return file;
        const result = { ...file, content: Buffer.from(after) };
        scans.set(result, { content: await scanContent(Buffer.from(after), [request.prefix]), prefix: request.prefix });
        return result;
    }));
}
async function copyContent({ content }, copy) {
    if (typeof content === 'string')
        await (0,promises_.copyFile)(content, copy);
    else
        await writeAll([content], copy);
}
async function writeAll(chunks, file) {
    const stream = (0,external_node_fs_.createWriteStream)(file);
    const done = (0,external_node_stream_promises_.finished)(stream);
    done.catch(() => { });
    for await (const chunk of chunks)
        if (!stream.write(chunk))
            await (0,external_node_events_.once)(stream, 'drain');
    stream.end();
    await done;
}

;// CONCATENATED MODULE: ./build/packaging/post-process.js



async function postProcessFiles(files, rules = []) {
    if (rules.length === 0)
        return files;
    const steps = await Promise.all(rules.map(async ({ files: globs, regex, replacement }) => ({
        matches: await matcher(globs),
        pattern: patternOf(regex),
        replacement: replacementOf(replacement),
    })));
    return (0,support/* mapLimited */.bB)(files, 8, async (file) => {
        const own = steps.filter(({ matches }) => matches(file.path));
        if (file.type !== 'file' || own.length === 0)
            return file;
        const before = await textOf(file);
        const after = own.reduce((text, { pattern, replacement }) => text.replace(pattern, replacement), before);
        return after === before ? file : { ...file, content: Buffer.from(after) };
    });
}
async function textOf({ path, content }) {
    try {
        const bytes = typeof content === 'string' ? await (0,promises_.readFile)(content) : content;
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        throw new support/* PixiBuildError */.rW('post-process-not-text', `'${path}' is no UTF-8 text, so that 'post_process' cannot change it`, {
            exitCode: 2,
            hint: "Narrow down the 'files' of the rule.",
            cause: error,
        });
    }
}
function patternOf(regex) {
    const [, flags = '', rest = ''] = /^(?:\(\?([imsuUx]*)\))?(.*)$/s.exec(regex) ?? [];
    const known = [...new Set(flags)].filter((flag) => 'ims'.includes(flag)).join('');
    try {
        if (/[Ux]/.test(flags))
            throw new SyntaxError(`the flags (?${flags}) are not supported`);
        return new RegExp(rest.replaceAll('(?P<', '(?<'), `g${known}u`);
    }
    catch (error) {
        throw new support/* PixiBuildError */.rW('post-process-regex', `'post_process' cannot use the expression '${regex}'`, {
            exitCode: 2,
            details: [error.message],
            cause: error,
        });
    }
}
function replacementOf(replacement) {
    return (match, ...rest) => {
        const last = rest.at(-1);
        const names = typeof last === 'object' && last !== null ? last : {};
        const groups = rest.slice(0, rest.findIndex((value) => typeof value === 'number'));
        return replacement.replaceAll(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced, plain) => {
            const name = braced ?? plain;
            if (name === undefined)
                return whole === '$$' ? '$' : whole;
            if (!/^\d+$/.test(name))
                return names[name] ?? '';
            return name === '0' ? match : (groups[Number(name) - 1] ?? '');
        });
    };
}

;// CONCATENATED MODULE: ./build/packaging/relink/elf.js


const segmentLoad = 1;
const segmentDynamic = 2;
const segmentInterpreter = 3;
const tagNull = 0n;
const tagNeeded = 1n;
const tagHash = 4n;
const tagStrings = 5n;
const tagSymbols = 6n;
const tagStringsSize = 10n;
const tagSoname = 14n;
const tagRpath = 15n;
const tagRunpath = 29n;
const tagGnuHash = 0x6ffffef5n;
const tagFlags1 = 0x6ffffffbn;
const flagPie = 0x08000000;
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
    const elf = await readSegments(handle, fileSize);
    if (!elf)
        return undefined;
    const { bits, littleEndian, segments, part, word } = elf;
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
    const entryOffset = (tag) => offsetOf(entryValue(tag) ?? -1);
    const start = entryOffset(tagStrings);
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
    const symbolTable = entryOffset(tagSymbols);
    const isPie = ((entryValue(tagFlags1) ?? 0) & flagPie) !== 0;
    const needed = textsOf(tagNeeded);
    return {
        bits,
        littleEndian,
        needed,
        soname: textsOf(tagSoname)[0],
        rpath: textsOf(tagRpath)[0],
        runpath: textsOf(tagRunpath)[0],
        strings: { start, end: start + size },
        symbols: symbolTable === undefined
            ? undefined
            : { table: symbolTable, hash: entryOffset(tagHash), gnuHash: entryOffset(tagGnuHash) },
        isStaticPie: isPie && needed.length === 0 && !segments.some((segment) => segment.type === segmentInterpreter),
    };
}

;// CONCATENATED MODULE: ./build/packaging/relink/macho/edit.js

function editedCommands(image, paths, tight) {
    const libraries = [...paths.libraries];
    const rpaths = [...paths.rpaths];
    const edited = image.commands.flatMap((command) => {
        if (loadsLibrary(command))
            return [withText(command, libraries.shift(), tight)];
        if (command.type === commandType.idDylib && paths.id !== undefined)
            return [withText(command, paths.id, tight)];
        if (command.type !== commandType.rpath)
            return [command];
        const rpath = rpaths.shift();
        return rpath === undefined ? [] : [withText(command, rpath, tight)];
    });
    return [...edited, ...rpaths.map(rpathCommand)];
}
function laidOut(image, commands) {
    const area = Buffer.concat(commands.map(({ bytes }) => bytes));
    if (area.length > image.room)
        return undefined;
    const header = Buffer.from(image.header);
    header.writeUInt32LE(commands.length, 16);
    header.writeUInt32LE(area.length, 20);
    const before = image.commands.reduce((sum, { bytes }) => sum + bytes.length, 0);
    return Buffer.concat([header, area, Buffer.alloc(Math.max(0, before - area.length))]);
}
const commandsEnd = (commands) => commands.reduce((sum, { bytes }) => sum + bytes.length, headerSize);
function withText(command, text, tight) {
    const { type, bytes } = command;
    if (commandText(command) === text && !tight)
        return command;
    const start = bytes.readUInt32LE(8);
    const content = Buffer.from(text);
    const needed = aligned(start + content.length + 1);
    const length = tight || needed > bytes.length ? needed : bytes.length;
    const edited = Buffer.alloc(length);
    bytes.copy(edited, 0, 0, start);
    content.copy(edited, start);
    edited.writeUInt32LE(length, 4);
    return { type, bytes: edited };
}
function rpathCommand(rpath) {
    const content = Buffer.from(rpath);
    const bytes = Buffer.alloc(aligned(12 + content.length + 1));
    bytes.writeUInt32LE(commandType.rpath, 0);
    bytes.writeUInt32LE(bytes.length, 4);
    bytes.writeUInt32LE(12, 8);
    content.copy(bytes, 12);
    return { type: commandType.rpath, bytes };
}
const aligned = (size) => Math.ceil(size / 8) * 8;

;// CONCATENATED MODULE: ./build/packaging/relink/macho/paths.js


function packagedMachOPaths(file, paths, rules) {
    const directory = external_node_path_.posix.dirname(external_node_path_.posix.join(rules.prefix, file));
    const added = missingRpaths(paths.rpaths, directory, rules);
    const doubtful = [];
    const kept = [...added, ...paths.rpaths].flatMap((rpath) => {
        if (startsWithPlace(rpath, '@executable_path')) {
            if (!(0,support/* isInside */.FK)(rules.prefix, resolved(rpath, '@executable_path', directory)))
                doubtful.push(rpath);
            return [rpath];
        }
        return packagedRpath(rpath, directory, rules);
    });
    const exchange = (library) => relocatedLibrary(library, rules);
    return {
        id: paths.id === undefined ? undefined : exchange(paths.id),
        libraries: paths.libraries.map(exchange),
        rpaths: [...new Set(kept)],
        added: added.flatMap((rpath) => packagedRpath(rpath, directory, rules)),
        doubtful,
    };
}
function missingRpaths(present, directory, { prefix, rpaths }) {
    const known = new Set(present.map((rpath) => withoutSlash(resolved(rpath, '@loader_path', directory))));
    const wanted = rpaths.map((entry) => (entry.startsWith('@') ? entry : external_node_path_.posix.resolve(prefix, entry)));
    return wanted.filter((rpath) => !known.has(withoutSlash(rpath)));
}
function packagedRpath(rpath, directory, { prefix, isAllowed }) {
    if (startsWithPlace(rpath, '@loader_path')) {
        return (0,support/* isInside */.FK)(prefix, resolved(rpath, '@loader_path', directory)) || isAllowed(rpath) ? [rpath] : [];
    }
    const clean = external_node_path_.posix.normalize(rpath);
    if (external_node_path_.posix.isAbsolute(rpath) && (0,support/* isInside */.FK)(prefix, clean)) {
        return [`@loader_path/${external_node_path_.posix.relative(directory, clean)}`];
    }
    return isAllowed(rpath) ? [rpath] : [];
}
function relocatedLibrary(library, { prefix, rpaths, exists }) {
    const base = rpaths.find((entry) => !entry.includes('@') && !/^[/.]/.test(entry)) ?? '';
    const folder = external_node_path_.posix.resolve(prefix, base);
    if (!library.includes('/')) {
        return library !== '' && exists(external_node_path_.posix.join(base, library)) ? `@rpath/${library}` : library;
    }
    const clean = external_node_path_.posix.normalize(library);
    if (!external_node_path_.posix.isAbsolute(library) || clean === folder || !(0,support/* isInside */.FK)(folder, clean))
        return library;
    return `@rpath/${external_node_path_.posix.relative(folder, clean)}`;
}
const startsWithPlace = (text, place) => text === place || text.startsWith(`${place}/`);
function resolved(text, place, directory) {
    return startsWithPlace(text, place) ? external_node_path_.posix.join(directory, text.slice(place.length)) : text;
}
const withoutSlash = (text) => (text.length > 1 ? text.replace(/\/+$/, '') : text);

;// CONCATENATED MODULE: ./build/packaging/relink/macho/signature.js

const defaultPageShift = 12;
const hashSize = 32;
const magic = { superBlob: 0xfade0cc0, codeDirectory: 0xfade0c02, requirements: 0xfade0c01, cms: 0xfade0b01 };
const slot = { codeDirectory: 0, requirements: 2, entitlements: 5, derEntitlements: 7, cms: 0x10000 };
const flag = { adHoc: 0x2, linkerSigned: 0x20000 };
const directoryVersion = 0x20400;
const directorySize = 88;
const mainProgram = 1;
const emptyRequirements = blob(magic.requirements, Buffer.alloc(4));
function signatureSize(facts) {
    const { identifier, codeLimit, pageShift, blobs } = facts;
    const special = specialSlots(blobs);
    const hashes = hashSize * (special + Math.ceil(codeLimit / 2 ** pageShift));
    const directory = directorySize + Buffer.byteLength(identifier) + 1 + hashes;
    const others = otherBlobs(blobs).reduce((sum, [, content]) => sum + content.length, 0);
    return 12 + 8 * (1 + otherBlobs(blobs).length) + directory + others;
}
function adHocSignature(facts) {
    const others = otherBlobs(facts.blobs);
    const entries = [[slot.codeDirectory, codeDirectory(facts)], ...others];
    const index = Buffer.alloc(4 + 8 * entries.length);
    index.writeUInt32BE(entries.length, 0);
    let offset = 8 + index.length;
    entries.forEach(([type, content], i) => {
        index.writeUInt32BE(type, 4 + 8 * i);
        index.writeUInt32BE(offset, 8 + 8 * i);
        offset += content.length;
    });
    return blob(magic.superBlob, Buffer.concat([index, ...entries.map(([, content]) => content)]));
}
function codeDirectory(facts) {
    const { identifier, codeLimit, pageHashes, pageShift, isProgram, text, blobs } = facts;
    const name = Buffer.from(`${identifier}\0`);
    const special = specialSlots(blobs);
    const head = Buffer.alloc(directorySize - 8);
    const field = (value, at) => head.writeUInt32BE(value, at - 8);
    field(directoryVersion, 8);
    field(special > 0 ? flag.adHoc : flag.adHoc | flag.linkerSigned, 12);
    field(directorySize + name.length + special * hashSize, 16);
    field(directorySize, 20);
    field(special, 24);
    field(Math.ceil(codeLimit / 2 ** pageShift), 28);
    field(Math.min(codeLimit, 0xffffffff), 32);
    head.set([hashSize, 2, 0, pageShift], 36 - 8);
    if (codeLimit > 0xffffffff)
        head.writeBigUInt64BE(BigInt(codeLimit), 56 - 8);
    head.writeBigUInt64BE(BigInt(text.fileOffset), 64 - 8);
    head.writeBigUInt64BE(BigInt(text.fileSize), 72 - 8);
    head.writeBigUInt64BE(BigInt(isProgram ? mainProgram : 0), 80 - 8);
    return blob(magic.codeDirectory, Buffer.concat([head, name, specialHashes(blobs, special), pageHashes]));
}
function specialHashes(blobs, count) {
    const content = new Map(otherBlobs(blobs));
    return Buffer.concat(Array.from({ length: count }, (_, index) => {
        const found = content.get(count - index);
        return found ? (0,external_node_crypto_.createHash)('sha256').update(found).digest() : Buffer.alloc(hashSize);
    }));
}
function otherBlobs(blobs) {
    if (blobs.size === 0)
        return [];
    const all = new Map([[slot.requirements, emptyRequirements], ...blobs]);
    all.set(slot.cms, blob(magic.cms, Buffer.alloc(0)));
    return [...all].sort(([a], [b]) => a - b);
}
function specialSlots(blobs) {
    return blobs.size === 0 ? 0 : Math.max(slot.requirements, ...blobs.keys());
}
function blob(kind, content) {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(kind, 0);
    head.writeUInt32BE(8 + content.length, 4);
    return Buffer.concat([head, content]);
}
function keptOfSignature(signature) {
    const blobs = new Map();
    let identifier;
    let pageShift;
    for (const [type, content] of blobsOf(signature)) {
        if (type === slot.codeDirectory && content.length >= directorySize / 2) {
            const start = content.readUInt32BE(20);
            const end = content.indexOf(0, start);
            if (start < end)
                identifier = content.toString('utf8', start, end);
            const shift = content.readUInt8(39);
            if (shift >= 12 && shift <= 14)
                pageShift = shift;
        }
        const isKept = type === slot.entitlements || type === slot.derEntitlements;
        const saysSomething = type === slot.requirements && content.length > emptyRequirements.length;
        if (isKept || saysSomething)
            blobs.set(type, Buffer.from(content));
    }
    return { ...(identifier !== undefined && { identifier }), ...(pageShift !== undefined && { pageShift }), blobs };
}
function blobsOf(signature) {
    if (signature.length < 12 || signature.readUInt32BE(0) !== magic.superBlob)
        return [];
    const count = signature.readUInt32BE(8);
    if (12 + 8 * count > signature.length)
        return [];
    return Array.from({ length: count }, (_, i) => [12 + 8 * i, signature.readUInt32BE(12 + 8 * i + 4)]).flatMap(([at, offset]) => {
        if (offset + 8 > signature.length)
            return [];
        const length = signature.readUInt32BE(offset + 4);
        if (length < 8 || offset + length > signature.length)
            return [];
        return [[signature.readUInt32BE(at), signature.subarray(offset, offset + length)]];
    });
}

;// CONCATENATED MODULE: ./build/packaging/relink/macho/sign.js




const signatureAlignment = 16;
const chunk = 1 << 20;
const largestSignature = 256 << 20;
async function writeSigned(handle, image, commands, identifier) {
    const old = commands.find(({ type }) => type === commandType.codeSignature);
    const end = old ? old.bytes.readUInt32LE(8) : image.size;
    const linkEdit = commands.find((command) => isLinkEdit(command));
    if (!linkEdit || !endsWithLinkEdit(linkEdit, image, old))
        return 'not-last';
    const kept = old ? await keptSignature(handle, end, old.bytes.readUInt32LE(12)) : { blobs: new Map() };
    const codeLimit = align(end, signatureAlignment);
    const text = commands.find((command) => isText(command));
    const facts = {
        identifier: kept.identifier ?? identifier,
        codeLimit,
        pageShift: kept.pageShift ?? defaultPageShift,
        isProgram: image.fileType === fileType.execute,
        text: text ? segmentFields(text) : { fileOffset: 0, fileSize: 0 },
        blobs: kept.blobs,
    };
    const size = align(signatureSize(facts), signatureAlignment);
    const signed = withSignature(commands, codeLimit, size, image);
    const head = laidOut(image, signed);
    if (!head || !(await isFree(handle, image, head.length)))
        return 'no-room';
    await handle.truncate(end);
    await handle.truncate(codeLimit);
    await handle.write(head, 0, head.length, 0);
    const signature = adHocSignature({ ...facts, pageHashes: await hashPages(handle, codeLimit, 2 ** facts.pageShift) });
    await handle.write(signature, 0, signature.length, codeLimit);
    await handle.truncate(codeLimit + size);
    return undefined;
}
async function writeUnsigned(handle, image, commands) {
    const head = laidOut(image, commands);
    if (!head || !(await isFree(handle, image, head.length)))
        return false;
    await handle.write(head, 0, head.length, 0);
    return true;
}
const isLinkEdit = (command) => command.type === commandType.segment && segmentFields(command).name === '__LINKEDIT';
const isText = (command) => command.type === commandType.segment && segmentFields(command).name === '__TEXT';
function endsWithLinkEdit(linkEdit, image, old) {
    const { fileOffset, fileSize } = segmentFields(linkEdit);
    const end = old ? old.bytes.readUInt32LE(8) + old.bytes.readUInt32LE(12) : image.size;
    return fileOffset + fileSize === image.size && end <= image.size && image.size - end < signatureAlignment;
}
async function keptSignature(handle, offset, size) {
    if (size > largestSignature)
        return { blobs: new Map() };
    const { buffer } = await handle.read(Buffer.alloc(size), 0, size, offset);
    return keptOfSignature(buffer);
}
function withSignature(commands, offset, size, image) {
    const signature = Buffer.alloc(16);
    for (const [i, value] of [commandType.codeSignature, 16, offset, size].entries()) {
        signature.writeUInt32LE(value, 4 * i);
    }
    const placed = { type: commandType.codeSignature, bytes: signature };
    const edited = commands.map((command) => {
        if (command.type === commandType.codeSignature)
            return placed;
        if (!isLinkEdit(command))
            return command;
        const bytes = Buffer.from(command.bytes);
        const fileSize = offset + size - segmentFields(command).fileOffset;
        bytes.writeBigUInt64LE(BigInt(fileSize), 48);
        bytes.writeBigUInt64LE(BigInt(align(fileSize, memoryPage(image))), 32);
        return { type: command.type, bytes };
    });
    return commands.some(({ type }) => type === commandType.codeSignature) ? edited : [...edited, placed];
}
function memoryPage({ cpuType }) {
    return (cpuType & 0xff) === 0x0c ? 0x4000 : 0x1000;
}
async function isFree(handle, image, end) {
    const start = image.header.length + image.commands.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (end <= start)
        return true;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(end - start), 0, end - start, start);
    return bytesRead === end - start && buffer.every((byte) => byte === 0);
}
async function hashPages(handle, end, pageSize) {
    const hashes = [];
    const buffer = Buffer.alloc(Math.min(chunk, align(end, pageSize)));
    for (let offset = 0; offset < end; offset += buffer.length) {
        const length = Math.min(buffer.length, end - offset);
        await handle.read(buffer, 0, length, offset);
        for (let at = 0; at < length; at += pageSize) {
            const page = buffer.subarray(at, Math.min(at + pageSize, length));
            hashes.push((0,external_node_crypto_.createHash)('sha256').update(page).digest());
        }
    }
    return Buffer.concat(hashes);
}
const align = (size, to) => Math.ceil(size / to) * to;

;// CONCATENATED MODULE: ./build/packaging/relink/macho/universal.js



async function extractPart(source, offset, size, target) {
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(source, { start: offset, end: offset + size - 1 }), (0,external_node_fs_.createWriteStream)(target));
}
async function joinParts(target, header, files) {
    const sizes = await Promise.all(files.map(async (file) => (await (0,promises_.stat)(file)).size));
    const entrySize = header.wide ? 32 : 20;
    const head = Buffer.alloc(8 + entrySize * files.length);
    head.writeUInt32BE(header.wide ? 0xcafebabf : 0xcafebabe, 0);
    head.writeUInt32BE(files.length, 4);
    const offsets = [];
    let end = head.length;
    header.parts.forEach((part, index) => {
        const offset = Math.ceil(end / 2 ** part.align) * 2 ** part.align;
        const size = sizes[index];
        writeEntry(head.subarray(8 + index * entrySize), { ...part, offset, size }, header.wide);
        offsets.push(offset);
        end = offset + size;
    });
    const handle = await (0,promises_.open)(target, 'r+');
    try {
        await handle.truncate(0);
        await handle.write(head, 0, head.length, 0);
    }
    finally {
        await handle.close();
    }
    for (const [index, file] of files.entries()) {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), (0,external_node_fs_.createWriteStream)(target, { flags: 'r+', start: offsets[index] }));
    }
}
function writeEntry(entry, part, wide) {
    entry.writeUInt32BE(part.cpuType, 0);
    entry.writeUInt32BE(part.cpuSubtype, 4);
    if (wide) {
        entry.writeBigUInt64BE(BigInt(part.offset), 8);
        entry.writeBigUInt64BE(BigInt(part.size), 16);
        entry.writeUInt32BE(part.align, 24);
    }
    else {
        entry.writeUInt32BE(part.offset, 8);
        entry.writeUInt32BE(part.size, 12);
        entry.writeUInt32BE(part.align, 16);
    }
}

;// CONCATENATED MODULE: ./build/packaging/relink/macho/relink-macho.js








async function relinkMachO(request) {
    const { machO, file, rules } = request;
    const jobs = machO.images.map((image) => {
        const before = linkedPaths(image);
        return { image, before, after: packagedMachOPaths(file, before, rules) };
    });
    const doubtful = new Set(jobs.flatMap(({ after }) => after.doubtful));
    const warnings = [...doubtful].map((rpath) => `The run path ${rpath} of ${file} may lead out of the prefix`);
    const changing = jobs.filter(({ before, after }) => differs(before, after));
    if (changing.length === 0)
        return { warnings };
    const copy = await request.copy();
    if (!machO.universal) {
        for (const { image, after } of changing)
            await rewrite(copy, image, after, request);
        return { content: copy, warnings };
    }
    const parts = [];
    for (const [index, part] of machO.universal.parts.entries()) {
        const target = `${copy}.${index}`;
        parts.push(target);
        await extractPart(request.source, part.offset, part.size, target);
        const job = changing.find(({ image }) => image.offset === part.offset);
        if (job)
            await rewrite(target, { ...job.image, offset: 0 }, job.after, request);
    }
    await joinParts(copy, machO.universal, parts);
    await Promise.all(parts.map((part) => (0,promises_.rm)(part)));
    return { content: copy, warnings };
}
function differs(before, after) {
    const list = ({ id, libraries, rpaths }) => JSON.stringify([id ?? '', libraries, rpaths]);
    return list(before) !== list(after);
}
async function rewrite(target, image, after, request) {
    const before = linkedPaths(image);
    for (const { paths, tight } of attempts(after)) {
        if (!differs(before, paths))
            return;
        if (await write(target, image, editedCommands(image, paths, tight), request))
            return;
    }
    if (await request.runTool?.('install_name_tool', [...toolArguments(before, after), target])) {
        const relinked = (await readMachO(target))?.images[0];
        if (relinked && (await write(target, relinked, relinked.commands, request)))
            return;
    }
    throw new support/* PixiBuildError */.rW('macho-no-room', `'${request.file}' has no room in its header for the paths of a package`, {
        details: after.rpaths.map((rpath) => `run path: ${rpath}`),
        hint: "Link it with '-Wl,-headerpad_max_install_names'.",
    });
}
function attempts(after) {
    const needsRpath = after.libraries.some((library) => library.startsWith('@rpath/'));
    const fewer = { ...after, rpaths: after.rpaths.filter((rpath) => !after.added.includes(rpath)) };
    return [
        { paths: after, tight: false },
        { paths: after, tight: true },
        ...(needsRpath ? [] : [{ paths: fewer, tight: true }]),
    ];
}
async function write(target, image, commands, { file }) {
    const handle = await (0,promises_.open)(target, 'r+');
    try {
        const problem = await writeSigned(handle, image, commands, external_node_path_.posix.parse(file).name);
        if (problem === undefined)
            return true;
        const mayBeUnsigned = image.cpuType !== cpuArm64 && !commands.some(({ type }) => type === commandType.codeSignature);
        if (mayBeUnsigned && (await writeUnsigned(handle, image, commands)))
            return true;
        if (problem === 'no-room')
            return false;
    }
    finally {
        await handle.close();
    }
    throw new support/* PixiBuildError */.rW('macho-unsignable', `'${file}' cannot be signed: something stands behind its signature`, {
        hint: "Leave it as it is by 'dynamic_linking.binary_relocation', or let nothing append to it after linking.",
    });
}
function toolArguments(before, after) {
    const changed = before.libraries.flatMap((library, i) => library === after.libraries[i] ? [] : ['-change', library, after.libraries[i]]);
    const dropped = before.rpaths.flatMap((rpath) => (after.rpaths.includes(rpath) ? [] : ['-delete_rpath', rpath]));
    const added = after.rpaths.flatMap((rpath) => (before.rpaths.includes(rpath) ? [] : ['-add_rpath', rpath]));
    return [
        ...(after.id === undefined || after.id === before.id ? [] : ['-id', after.id]),
        ...changed,
        ...dropped,
        ...added,
    ];
}

;// CONCATENATED MODULE: ./build/packaging/relink/run-paths.js


const origin = /^\$(?:ORIGIN|\{ORIGIN\})(?=\/|$)/;
function packagedRunPaths(file, rpath, runpath, { prefix, rpaths, isAllowed }) {
    const directory = external_node_path_.posix.dirname(external_node_path_.posix.join(prefix, file));
    const wanted = rpaths.map((entry) => (origin.test(entry) ? entry : external_node_path_.posix.resolve(prefix, entry)));
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

;// CONCATENATED MODULE: ./build/packaging/relink/elf-symbols.js
const mostSymbols = 1 << 24;
async function symbolNameOffsets(handle, elf) {
    const { symbols, bits, littleEndian } = elf;
    if (!symbols)
        return [];
    const count = await symbolCount(handle, elf);
    if (count === undefined || count > mostSymbols)
        return undefined;
    const size = bits === 64 ? 24 : 16;
    const table = await viewAt(handle, symbols.table, count * size);
    if (!table)
        return undefined;
    return Array.from({ length: count }, (_, index) => elf.strings.start + table.getUint32(index * size, littleEndian));
}
async function symbolCount(handle, { symbols, bits, littleEndian }) {
    if (symbols?.hash !== undefined)
        return (await viewAt(handle, symbols.hash, 8))?.getUint32(4, littleEndian);
    if (symbols?.gnuHash === undefined)
        return undefined;
    const head = await viewAt(handle, symbols.gnuHash, 16);
    if (!head)
        return undefined;
    const [buckets, first, bloom] = [0, 4, 8].map((at) => head.getUint32(at, littleEndian));
    if (buckets > mostSymbols || bloom > mostSymbols)
        return undefined;
    const start = symbols.gnuHash + 16 + (bloom * bits) / 8;
    const table = await viewAt(handle, start, 4 * buckets);
    if (!table)
        return undefined;
    let last = 0;
    for (let i = 0; i < buckets; i++)
        last = Math.max(last, table.getUint32(4 * i, littleEndian));
    if (last < first)
        return first;
    for (let symbol = last; symbol < mostSymbols; symbol++) {
        const chain = await viewAt(handle, start + 4 * buckets + 4 * (symbol - first), 4);
        if (!chain)
            return undefined;
        if ((chain.getUint32(0, littleEndian) & 1) === 1)
            return symbol + 1;
    }
    return undefined;
}
async function viewAt(handle, offset, length) {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await handle.read(bytes, 0, length, offset);
    return bytesRead === length ? new DataView(bytes.buffer) : undefined;
}

;// CONCATENATED MODULE: ./build/packaging/relink/write-run-path.js



async function writeRunPathInPlace(file, elf, text, tag = 'rpath') {
    const other = elf[tag === 'rpath' ? 'runpath' : 'rpath'];
    const place = elf[tag] ?? other;
    if (!place)
        return false;
    const isBoth = elf[tag] !== undefined && other !== undefined;
    const bytes = Buffer.from(text);
    const room = Buffer.byteLength(place.text);
    if (bytes.length > room || bytes.includes(0))
        return false;
    const handle = await (0,promises_.open)(file, 'r+');
    try {
        const overwritten = isBoth ? [place, other] : [place];
        const names = await symbolNameOffsets(handle, elf);
        for (const one of overwritten)
            if (!names || (await isShared(handle, one, elf, names)))
                return false;
        const write = async (data, offset) => {
            await handle.write(data, 0, data.length, offset);
        };
        const wanted = tagBytes(elf, tag === 'rpath' ? tagRpath : tagRunpath);
        if (isBoth) {
            await write(Buffer.alloc(Buffer.byteLength(other.text)), other.textOffset);
            await write(wanted, other.entryOffset);
        }
        await write(Buffer.concat([bytes, Buffer.alloc(room - bytes.length)]), place.textOffset);
        await write(wanted, place.entryOffset);
        if (isBoth)
            await swapEntries(handle, elf, place, other);
        return true;
    }
    finally {
        await handle.close();
    }
}
async function isShared(handle, place, { needed, soname, strings }, symbolNames) {
    const end = place.textOffset + Buffer.byteLength(place.text);
    const isRead = (offset) => offset >= place.textOffset && offset < end;
    const others = soname ? [...needed, soname] : needed;
    if (others.some(({ textOffset }) => isRead(textOffset)) || symbolNames.some(isRead))
        return true;
    if (place.textOffset <= strings.start)
        return false;
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, place.textOffset - 1);
    return buffer[0] !== 0;
}
async function swapEntries(handle, elf, full, empty) {
    if (full.entryOffset > empty.entryOffset)
        return;
    const size = elf.bits === 64 ? 16 : 8;
    const [first, second] = [Buffer.alloc(size), Buffer.alloc(size)];
    await handle.read(first, 0, size, full.entryOffset);
    await handle.read(second, 0, size, empty.entryOffset);
    await handle.write(second, 0, size, full.entryOffset);
    await handle.write(first, 0, size, empty.entryOffset);
}
function tagBytes({ bits, littleEndian }, tag) {
    const view = new DataView(new ArrayBuffer(bits / 8));
    if (bits === 64)
        view.setBigInt64(0, tag, littleEndian);
    else
        view.setInt32(0, Number(tag), littleEndian);
    return new Uint8Array(view.buffer);
}

;// CONCATENATED MODULE: ./build/packaging/relink/relink-elf.js





async function relinkElf({ elf, file, rules, copy, packagePath, request, }) {
    const { rpath, runpath } = elf;
    if (elf.isStaticPie && !rpath && !runpath)
        return undefined;
    const wanted = packagedRunPaths(file, entriesOf(rpath), entriesOf(runpath), rules).join(':');
    const tag = request.targetPlatform.startsWith('android-') ? 'runpath' : 'rpath';
    const [present, other] = tag === 'rpath' ? [rpath, runpath] : [runpath, rpath];
    if (!other && (present?.text ?? '') === wanted)
        return undefined;
    const target = await copy();
    if (await writeRunPathInPlace(target, elf, wanted, tag))
        return target;
    const flags = tag === 'runpath' ? [] : ['--force-rpath'];
    const action = wanted === '' ? ['--remove-rpath'] : [...flags, '--set-rpath', wanted];
    if (await request.runTool?.('patchelf', [...action, target]))
        return target;
    if (!(await needsRunPath(elf, request.prefix, file)))
        return undefined;
    throw new support/* PixiBuildError */.rW('patchelf-missing', `'${packagePath}' needs a run path, and there is no patchelf to write it`, { exitCode: 2, hint: "Add 'patchelf' to the build dependencies." });
}
function entriesOf(text) {
    return text ? text.text.split(':') : [];
}
async function needsRunPath(elf, prefix, file) {
    if (elf.rpath || elf.runpath)
        return true;
    const folders = [external_node_path_.join(prefix, 'lib'), external_node_path_.dirname(external_node_path_.join(prefix, file))];
    const candidates = elf.needed.flatMap(({ text }) => folders.map((folder) => external_node_path_.join(folder, external_node_path_.basename(text))));
    const present = await Promise.all(candidates.map((candidate) => (0,promises_.stat)(candidate).then(() => true, () => false)));
    return present.includes(true);
}

;// CONCATENATED MODULE: ./build/packaging/relink/relink.js









async function relinkFiles(request, files, scratch) {
    const { relink = {}, noarch } = request;
    const format = binaryFormat(request.targetPlatform);
    if (noarch !== undefined || !format || format === 'pe' || relink.binaryRelocation === false) {
        return { files, warnings: [] };
    }
    const isRelocated = await matcher(relink.binaryRelocation ?? true);
    const rules = {
        prefix: request.placeholderPrefix ?? request.prefix,
        rpaths: relink.rpaths && relink.rpaths.length > 0 ? relink.rpaths : ['lib/'],
        isAllowed: await matcher(relink.rpathAllowlist),
    };
    const warnings = [];
    let copies = 0;
    const relinked = await (0,support/* mapLimited */.bB)(files, 4, async (file) => {
        if (file.type !== 'file' || typeof file.content !== 'string' || !isRelocated(file.path))
            return file;
        const source = file.content;
        const job = {
            source,
            file: (0,support/* toPosix */.d7)(external_node_path_.relative(request.prefix, source)),
            rules,
            copy: () => writableCopy(source, external_node_path_.join(scratch, `relinked-${copies++}`)),
        };
        if (format === 'elf')
            return await relinkedElf(request, file, job);
        const machO = await readMachO(source);
        if (!machO)
            return file;
        const exists = (name) => (0,external_node_fs_.existsSync)(external_node_path_.join(request.prefix, name));
        const result = await relinkMachO({ ...job, machO, rules: { ...rules, exists }, runTool: request.runTool });
        warnings.push(...result.warnings);
        return result.content === undefined ? file : { ...file, content: result.content };
    });
    return { files: relinked, warnings: warnings.sort() };
}
async function relinkedElf(request, file, job) {
    const elf = await readElf(job.source);
    const content = elf && (await relinkElf({ ...job, elf, packagePath: file.path, request }));
    return content === undefined ? file : { ...file, content };
}
function binaryFormat(platform) {
    if (/^(linux|android)-/.test(platform))
        return 'elf';
    if (/^(osx|ios)-/.test(platform))
        return 'macho';
    return platform.startsWith('win-') ? 'pe' : undefined;
}
async function writableCopy(source, copy) {
    await (0,promises_.copyFile)(source, copy);
    await (0,promises_.chmod)(copy, ((await (0,promises_.stat)(source)).mode & 0o7777) | 0o600);
    return copy;
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
    const processed = await postProcessFiles(relinked.files, request.postProcess);
    const portable = await portableFiles(request, collection.files, processed, scratch);
    const compiled = await compilePython(request, portable.files, scratch);
    const described = await describeFiles(request, compiled.files, portable.scans);
    const entries = described.map((file) => file.entry);
    const { subdir, name } = request.identity;
    await checkContents(request.contentsTests ?? [], entries.map((entry) => entry._path), { subdir, name, targetPlatform: request.targetPlatform, hasPythonLayout: hasPythonLayout(request) });
    const metadata = await metadataFiles(request, entries);
    const warnings = [
        ...requestWarnings(request),
        ...metadata.warnings,
        ...collection.warnings,
        ...relinked.warnings,
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
