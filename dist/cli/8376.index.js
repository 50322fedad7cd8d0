export const id = 8376;
export const ids = [8376];
export const modules = {

/***/ 74990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ windowsEntryPointScript),
/* harmony export */   u: () => (/* binding */ unixEntryPointScript)
/* harmony export */ });
const longestInterpreter = 125;
function unixEntryPointScript(entry, prefix, pythonVersion) {
    const interpreter = `${prefix}/bin/python${pythonVersion}`;
    const direct = Buffer.byteLength(interpreter) <= longestInterpreter && !interpreter.includes(' ');
    const start = direct ? `#!${interpreter}` : `#!/bin/sh\n'''exec' "${interpreter}" "$0" "$@" #'''`;
    return `${start}\n${scriptBody(entry)}`;
}
function windowsEntryPointScript(entry) {
    return `\n${scriptBody(entry)}`;
}
function scriptBody(entry) {
    const imported = entry.function.split('.')[0];
    return [
        '# -*- coding: utf-8 -*-',
        'import re',
        'import sys',
        '',
        `from ${entry.module} import ${imported}`,
        '',
        "if __name__ == '__main__':",
        "\tsys.argv[0] = re.sub(r'(-script\\.pyw?|\\.exe)?$', '', sys.argv[0])",
        `\tsys.exit(${entry.function}())`,
        '',
    ].join('\n');
}


/***/ }),

/***/ 18376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Installation: () => (/* binding */ Installation)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/conda/platform.js
var conda_platform = __webpack_require__(24585);
// EXTERNAL MODULE: ./build/support/events.js
var events = __webpack_require__(76787);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/concurrency.js
var support_concurrency = __webpack_require__(58375);
// EXTERNAL MODULE: ./build/environment/journal.js
var environment_journal = __webpack_require__(56553);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/environment/paths.js
var environment_paths = __webpack_require__(83690);
;// CONCATENATED MODULE: ./build/environment/link-scripts.js





function linkScriptPath(name, script, platform) {
    return (0,conda_platform/* isWindows */.uF)(platform) ? `Scripts/.${name}-${script}.bat` : `bin/.${name}-${script}.sh`;
}
async function runLinkScripts(script, records, prefix, platform, report) {
    for (const record of records) {
        const name = record.name.normalized;
        const file = (0,environment_paths/* inFolder */._z)(prefix, linkScriptPath(name, script, platform));
        if (!(0,external_node_fs_.existsSync)(file))
            continue;
        const failure = await runScript(file, prefix, platform, {
            PREFIX: prefix,
            PKG_NAME: name,
            PKG_VERSION: record.version.source,
            PKG_BUILDNUM: String(record.buildNumber),
        });
        if (failure !== undefined) {
            report({ kind: 'log', level: 'warning', message: `The ${script} script of ${name} failed: ${failure}` });
        }
        const messages = external_node_path_.join(prefix, '.messages.txt');
        if ((0,external_node_fs_.existsSync)(messages)) {
            const text = (0,external_node_fs_.readFileSync)(messages, 'utf8').trim();
            if (text !== '')
                report({ kind: 'log', level: 'info', message: `${name}: ${text}` });
            (0,external_node_fs_.rmSync)(messages, { force: true });
        }
    }
}
function runScript(file, prefix, platform, variables) {
    const windows = (0,conda_platform/* isWindows */.uF)(platform);
    const [command, args] = windows ? ['cmd.exe', ['/D', '/C', file]] : ['bash', ['-e', file]];
    const bin = external_node_path_.join(prefix, windows ? 'Scripts' : 'bin');
    const env = {
        ...process.env,
        ...variables,
        CONDA_PREFIX: prefix,
        PATH: `${bin}${external_node_path_.delimiter}${process.env.PATH}`,
    };
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(command, args, { cwd: prefix, env, stdio: ['ignore', 'pipe', 'pipe'] });
        let tail = '';
        const keep = (chunk) => void (tail = (tail + chunk.toString('utf8')).slice(-2000));
        child.stdout.on('data', keep);
        child.stderr.on('data', keep);
        child.on('error', (error) => resolve(error.message));
        child.on('close', (code, signal) => {
            resolve(code === 0 ? undefined : `exit status ${code ?? signal}${tail.trim() === '' ? '' : `\n${tail.trim()}`}`);
        });
    });
}

;// CONCATENATED MODULE: ./build/environment/linking/link-methods.js


function probeLinkMethods(scratch, cache, switches = {}) {
    const sameDevice = onSameDevice(scratch, cache);
    return {
        symbolicLinks: switches.symbolic ?? works(scratch, (file) => (0,external_node_fs_.symlinkSync)('./', file)),
        hardLinks: switches.hard ?? sameDevice,
        reflinks: switches.reflink ?? (sameDevice && canClone(scratch)),
    };
}
function onSameDevice(a, b) {
    if (process.platform === 'win32')
        return external_node_path_.parse(a).root.toLowerCase() === external_node_path_.parse(b).root.toLowerCase();
    return (0,external_node_fs_.statSync)(a).dev === (0,external_node_fs_.statSync)(b).dev;
}
function canClone(scratch) {
    return works(scratch, (file) => {
        (0,external_node_fs_.writeFileSync)(file, 'probe');
        const clone = `${file}.clone`;
        try {
            (0,external_node_fs_.copyFileSync)(file, clone, external_node_fs_.constants.COPYFILE_FICLONE_FORCE);
        }
        finally {
            (0,external_node_fs_.rmSync)(clone, { force: true });
        }
    });
}
function works(scratch, attempt) {
    const file = external_node_path_.join(scratch, `.probe-${process.pid}`);
    try {
        attempt(file);
        return true;
    }
    catch {
        return false;
    }
    finally {
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
}

// EXTERNAL MODULE: ./build/archive/tar-write.js
var tar_write = __webpack_require__(94004);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/conda/entry-script.js
var entry_script = __webpack_require__(74990);
// EXTERNAL MODULE: ./build/environment/package-cache/validate.js
var validate = __webpack_require__(92082);
;// CONCATENATED MODULE: ./build/environment/linking/codesign.js



function isSignedPlatform(platform) {
    const family = (0,conda_platform/* platformFamily */.Cz)(platform);
    return family === 'osx' || family === 'ios' || family === 'iossimulator';
}
function codesignCommand(file) {
    return ['/usr/bin/codesign', ['--sign', '-', '--force', '--preserve-metadata=entitlements', file]];
}
function signForApple(file, warn) {
    if (process.platform !== 'darwin') {
        warn(`${file} is not signed: only macOS can do that, and it will not run the program as it is`);
        return false;
    }
    const [program, args] = codesignCommand(file);
    const run = (0,external_node_child_process_.spawnSync)(program, args, { encoding: 'utf8' });
    if (run.status === 0)
        return true;
    throw new errors/* PixiBuildError */.rW('codesign-failed', `${file} could not be signed`, {
        details: [run.error?.message ?? run.stderr.trim()],
        hint: 'Install the command line tools of Xcode (xcode-select --install) and try again.',
    });
}

;// CONCATENATED MODULE: ./build/environment/linking/shebang.js

const longestLine = { linux: 127, android: 127, osx: 512, ios: 512 };
function replaceInShebang(line, placeholder, prefix, platform) {
    if (prefix.includes(' ')) {
        return line.includes(placeholder) ? withoutPath(line).replaceAll(placeholder, () => prefix) : line;
    }
    const replaced = line.replaceAll(placeholder, () => prefix);
    const limit = longestLine[(0,conda_platform/* platformFamily */.Cz)(platform) ?? ''] ?? Number.POSITIVE_INFINITY;
    return replaced.length > limit ? withoutPath(replaced) : replaced;
}
function withoutPath(line) {
    const match = /^#! *(\/(?:\\ |[^ \n\r\t])*)(.*)$/s.exec(line);
    if (!match)
        return line;
    const [, program = '', rest = ''] = match;
    const name = program.slice(program.lastIndexOf('/') + 1);
    if (/^python(\d+(\.\d+)?)?$/.test(name))
        return `#!/bin/sh\n'''exec' "${program}"${rest} "$0" "$@" #'''`;
    return `#!/usr/bin/env ${name}${rest}`;
}

;// CONCATENATED MODULE: ./build/environment/linking/prefix-replacement.js



function replacePrefix(content, { placeholder, mode, prefix, platform }) {
    if (mode === 'binary')
        return (0,conda_platform/* isWindows */.uF)(platform) ? content : inBinary(content, placeholder, prefix);
    return inText(content, placeholder, (0,conda_platform/* isWindows */.uF)(platform) ? prefix.replaceAll('\\', '/') : prefix, platform);
}
function inText(content, placeholder, prefix, platform) {
    const old = Buffer.from(placeholder);
    const replacement = Buffer.from(prefix);
    const parts = [];
    let from = 0;
    if ((0,conda_platform/* isUnix */.Jb)(platform) && content[0] === 0x23 && content[1] === 0x21) {
        const newline = content.indexOf(0x0a);
        from = newline < 0 ? content.length : newline;
        const line = content.toString('latin1', 0, from);
        const latin1 = (text) => text.toString('latin1');
        parts.push(Buffer.from(replaceInShebang(line, latin1(old), latin1(replacement), platform), 'latin1'));
    }
    for (let at = content.indexOf(old, from); at >= 0; at = content.indexOf(old, from)) {
        parts.push(content.subarray(from, at), replacement);
        from = at + old.length;
    }
    parts.push(content.subarray(from));
    return Buffer.concat(parts);
}
function inBinary(content, placeholder, prefix) {
    const old = Buffer.from(placeholder);
    const replacement = Buffer.from(prefix);
    if (replacement.length > old.length) {
        throw new errors/* PixiBuildError */.rW('prefix-too-long', `The path of the environment has ${replacement.length} bytes; a binary file has room for ${old.length}`, { exitCode: 2, hint: `Put the environment into a folder with a shorter path than ${prefix}.` });
    }
    const result = Buffer.from(content);
    for (let start = content.indexOf(old); start >= 0;) {
        const nul = content.indexOf(0, start + old.length);
        const end = nul < 0 ? content.length : nul;
        let write = start;
        let read = start;
        for (let at = start; at >= 0 && at + old.length <= end; at = content.indexOf(old, read)) {
            write += content.copy(result, write, read, at);
            write += replacement.copy(result, write);
            read = at + old.length;
        }
        write += content.copy(result, write, read, end);
        result.fill(0, write, end);
        start = content.indexOf(old, end);
    }
    return result;
}
const machOMagics = new Set([
    0xcafebabe, 0xbebafeca, 0xfeedface, 0xcefaedfe, 0xfeedfacf, 0xcffaedfe,
]);
function isMachO(content) {
    return content.length >= 4 && machOMagics.has(content.readUInt32BE(0));
}

;// CONCATENATED MODULE: ./build/environment/linking/link-file.js







function linkFile(entry, target, context) {
    const from = (0,environment_paths/* inFolder */._z)(context.source, entry.path);
    const to = (0,environment_paths/* inFolder */._z)(context.prefix, target);
    const { methods } = context;
    const described = (change) => ({
        _path: target,
        original_path: undefined,
        path_type: entry.type,
        no_link: entry.noLink || undefined,
        sha256: entry.sha256,
        sha256_in_prefix: undefined,
        size_in_bytes: entry.size,
        file_mode: undefined,
        prefix_placeholder: entry.placeholder?.text,
        ...change,
    });
    if (entry.type === 'directory') {
        (0,external_node_fs_.mkdirSync)(to, { recursive: true });
        return described({ size_in_bytes: entry.size ?? 0 });
    }
    if (entry.placeholder)
        return described(linkPatched(entry, from, to, context));
    if (entry.type === 'softlink') {
        const linked = linkSymbolic(entry, from, to, methods.symbolicLinks && !entry.noLink, context);
        return linked && described(linked);
    }
    if (!(methods.reflinks && !entry.noLink && clone(from, to))) {
        if (!(methods.hardLinks && !entry.noLink && hardLink(from, to)))
            copy(from, to);
    }
    return entry.sha256 !== undefined && entry.size !== undefined
        ? described({})
        : described({
            sha256_in_prefix: entry.sha256 === undefined ? (0,validate/* hashFileSync */.i)(to) : undefined,
            size_in_bytes: entry.size ?? (0,external_node_fs_.lstatSync)(to).size,
        });
}
function replacing(to, make) {
    try {
        make();
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) !== 'EEXIST')
            throw error;
        makeRoom(to);
        make();
    }
}
function makeRoom(place) {
    const info = (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false });
    if (!info)
        return;
    try {
        if (info.isDirectory())
            (0,external_node_fs_.rmdirSync)(place);
        else
            (0,external_node_fs_.unlinkSync)(place);
    }
    catch (error) {
        if (!info.isDirectory())
            throw error;
        throw new errors/* PixiBuildError */.rW('prefix-path-blocked', `The folder ${place} stands where a package has a file`, {
            cause: error,
            hint: 'Move it away or delete the environment, then install again.',
        });
    }
}
function hardLink(from, to) {
    try {
        replacing(to, () => (0,external_node_fs_.linkSync)(from, to));
        return true;
    }
    catch (error) {
        if (['ENOSPC', 'EDQUOT', 'ENOENT'].includes((0,errors/* systemErrorCode */.vq)(error) ?? ''))
            throw error;
        return false;
    }
}
function clone(from, to) {
    try {
        replacing(to, () => (0,external_node_fs_.copyFileSync)(from, to, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE_FORCE));
    }
    catch {
        return false;
    }
    const info = (0,external_node_fs_.lstatSync)(from);
    (0,external_node_fs_.chmodSync)(to, info.mode);
    (0,external_node_fs_.utimesSync)(to, info.mtimeMs / 1000, info.mtimeMs / 1000);
    return true;
}
function copy(from, to) {
    replacing(to, () => (0,external_node_fs_.copyFileSync)(from, to, external_node_fs_.constants.COPYFILE_EXCL));
    const info = (0,external_node_fs_.lstatSync)(from);
    (0,external_node_fs_.utimesSync)(to, info.mtimeMs / 1000, info.mtimeMs / 1000);
}
function linkSymbolic(entry, from, to, allowed, context) {
    let info;
    let text;
    try {
        info = (0,external_node_fs_.lstatSync)(from);
        text = (0,external_node_fs_.readlinkSync)(from);
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) !== 'ENOENT')
            throw error;
        context.warn(`The link ${to} is left out: this system could not make it when its package was unpacked`);
        return undefined;
    }
    if (allowed) {
        try {
            replacing(to, () => (0,external_node_fs_.symlinkSync)(text, to));
            (0,external_node_fs_.lutimesSync)(to, info.mtimeMs / 1000, info.mtimeMs / 1000);
            const hash = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
            return { sha256_in_prefix: hash === entry.sha256 ? undefined : hash, size_in_bytes: entry.size ?? info.size };
        }
        catch (error) {
            if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOSPC')
                throw error;
        }
    }
    copy((0,external_node_fs_.realpathSync)(from), to);
    return { size_in_bytes: entry.size ?? (0,external_node_fs_.lstatSync)(to).size };
}
function linkPatched(entry, from, to, context) {
    const { text: placeholder, mode } = entry.placeholder;
    const { prefix, platform } = context;
    const info = (0,external_node_fs_.lstatSync)(from);
    const content = replacePrefix((0,external_node_fs_.readFileSync)(from), { placeholder, mode, prefix, platform });
    replacing(to, () => (0,external_node_fs_.writeFileSync)(to, content, { flag: 'wx' }));
    let sha256 = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    let size = content.length;
    const program = mode === 'binary' && ((info.mode & 0o111) !== 0 || isMachO(content));
    if (program && isSignedPlatform(platform) && entry.sha256 !== undefined && entry.sha256 !== sha256) {
        if (signForApple(to, context.warn)) {
            sha256 = (0,validate/* hashFileSync */.i)(to);
            size = (0,external_node_fs_.lstatSync)(to).size;
        }
    }
    (0,external_node_fs_.chmodSync)(to, info.mode);
    (0,external_node_fs_.utimesSync)(to, context.changedTime, context.changedTime);
    return { sha256_in_prefix: sha256 === entry.sha256 ? undefined : sha256, size_in_bytes: size, file_mode: mode };
}

;// CONCATENATED MODULE: ./build/environment/linking/entry-points.js





function entryPointFiles(entry, layout, prefix, platform, launcher) {
    if (!(0,conda_platform/* isWindows */.uF)(platform)) {
        const content = Buffer.from((0,entry_script/* unixEntryPointScript */.u)(entry, prefix, layout.version));
        return [{ path: `${layout.scripts}/${entry.command}`, type: 'unix_python_entry_point', content }];
    }
    const stem = `${layout.scripts}/${entry.command}`;
    const script = Buffer.from((0,entry_script/* windowsEntryPointScript */.X)(entry));
    return [
        { path: `${stem}-script.py`, type: 'windows_python_entry_point_script', content: script },
        { path: `${stem}.exe`, type: 'windows_python_entry_point_exe', content: launcher },
    ];
}
function writeEntryPoint(file, target, prefix) {
    const to = (0,environment_paths/* inFolder */._z)(prefix, target);
    makeRoom(to);
    (0,external_node_fs_.writeFileSync)(to, file.content, { flag: 'wx' });
    if (file.type === 'unix_python_entry_point')
        (0,external_node_fs_.chmodSync)(to, 0o775);
    return {
        _path: target,
        path_type: file.type,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(file.content).digest('hex'),
        size_in_bytes: file.content.length,
    };
}

// EXTERNAL MODULE: ./build/environment/linking/python-layout.js
var python_layout = __webpack_require__(8502);
;// CONCATENATED MODULE: ./build/environment/linking/link-package.js








function planPackage(record, cached, options) {
    const { python, prefix, platform, launcher } = options;
    if (cached.index.noarch !== 'python') {
        return { record, cached, files: cached.paths.map((entry) => ({ target: entry.path, entry })) };
    }
    if (!python) {
        throw new errors/* PixiBuildError */.rW('python-missing', `${cached.index.name} is a Python package for all platforms, and the environment has no python`, { exitCode: 2, hint: 'Add python to the dependencies of the environment.' });
    }
    const files = cached.paths.map((entry) => ({ target: (0,python_layout/* noarchPythonTarget */.J)(python, entry.path), entry }));
    const scripts = cached.entryPoints
        .flatMap((entry) => entryPointFiles(entry, python, prefix, platform, launcher))
        .filter((file) => (0,environment_paths/* relativePathProblem */.BE)(file.path) === undefined)
        .map((script) => ({ target: script.path, script }));
    const made = new Set(scripts.map(({ target }) => target));
    return { record, cached, files: [...files.filter(({ target }) => !made.has(target)), ...scripts] };
}
function clobberedPlace(packageName, target) {
    return `${environment_paths/* clobbersFolder */.jD}/${packageName}/${target}`;
}
function changedTime(packageDirectory) {
    const info = (0,external_node_fs_.lstatSync)(external_node_path_.join(packageDirectory, 'info', 'about.json'), { throwIfNoEntry: false });
    return (info?.mtimeMs ?? Date.now() - 1000) / 1000 + 1;
}
async function linkPackage(plan, lost, context, pause) {
    const name = plan.record.name.normalized;
    const paths = [];
    for (const file of plan.files) {
        const aside = lost.has(file.target);
        const place = aside ? clobberedPlace(name, file.target) : file.target;
        const made = file.entry
            ? linkFile(file.entry, place, context)
            : writeEntryPoint(file.script, place, context.prefix);
        if (made)
            paths.push(aside ? { ...made, original_path: file.target } : made);
        const waiting = pause();
        if (waiting)
            await waiting;
    }
    return sortByPath(paths);
}
function sortByPath(paths) {
    const isSorted = paths.every((entry, i) => i === 0 || comparePaths(paths[i - 1]._path, entry._path) <= 0);
    return isSorted ? paths : paths.sort((a, b) => comparePaths(a._path, b._path));
}
function comparePaths(a, b) {
    const shorter = Math.min(a.length, b.length);
    for (let i = 0; i < shorter; i++) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left === right)
            continue;
        if (left > 0x7e || right > 0x7e)
            return (0,tar_write/* comparePackagePaths */.mk)(a, b);
        if (left === slash)
            return -1;
        return right === slash ? 1 : left - right;
    }
    return a.length - b.length;
}
const slash = 0x2f;

;// CONCATENATED MODULE: ./build/environment/clobber.js

function resolveClobbers(packages, foldCase = false) {
    const key = foldCase ? (text) => text.normalize('NFC').toLowerCase() : (text) => text;
    const files = new Map();
    const folders = new Set();
    const shared = [];
    let lastParent = '';
    const addFolders = (folder) => {
        for (let next = folder; next !== '' && !folders.has(next); next = (0,environment_paths/* parentOf */.gN)(next))
            folders.add(next);
    };
    packages.forEach((item, rank) => {
        for (const path of item.files) {
            const place = key(path);
            const before = files.get(place);
            if (before === undefined)
                files.set(place, { rank, path });
            else if (Array.isArray(before))
                before.push({ rank, path });
            else if (before.rank !== rank) {
                files.set(place, [before, { rank, path }]);
                shared.push(place);
            }
            const parent = (0,environment_paths/* parentOf */.gN)(place);
            if (parent !== lastParent)
                addFolders(parent);
            lastParent = parent;
        }
        for (const folder of item.folders ?? [])
            addFolders(key(folder));
    });
    const blocked = [...folders].filter((folder) => files.has(folder));
    if (shared.length === 0 && blocked.length === 0)
        return { lost: new Map(), clobbered: [] };
    return decide(packages, key, files, shared, blocked);
}
function decide(packages, key, files, shared, blocked) {
    const lost = new Map();
    const losers = new Map();
    const gone = new Set();
    const claimsAt = (place) => [files.get(place) ?? []].flat();
    const lose = (claim, winner) => {
        const name = packages[claim.rank]?.package;
        const set = lost.get(name) ?? new Set();
        lost.set(name, set.add(claim.path));
        const rank = typeof winner === 'number' ? winner : winner.rank;
        const known = losers.get(key(claim.path)) ?? { path: claim.path, winner: rank, losers: new Set() };
        known.losers.add(claim.rank);
        losers.set(key(claim.path), known);
    };
    const depth = (place) => place.split('/').length;
    for (const place of [...blocked].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))) {
        if (isBelow(place, gone))
            continue;
        const top = highest(claimsAt(place));
        const inside = claimsBelow(packages, key, `${place}/`, gone);
        if (top.rank > inside.highest) {
            gone.add(place);
            for (const claim of inside.files)
                lose(claim, top);
        }
        else {
            for (const claim of claimsAt(place))
                lose(claim, inside.highest);
        }
    }
    const asFolder = new Set(blocked.filter((place) => !gone.has(place)));
    for (const place of shared) {
        if (asFolder.has(place) || isBelow(place, gone))
            continue;
        const claims = claimsAt(place);
        const top = highest(claims);
        for (const claim of claims)
            if (claim.rank !== top.rank)
                lose(claim, top);
    }
    const nameOf = (rank) => packages[rank]?.package;
    const clobbered = [...losers.values()]
        .map((item) => ({ path: item.path, winner: nameOf(item.winner), losers: [...item.losers].map(nameOf).sort() }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    return { lost, clobbered };
}
function highest(claims) {
    return claims.reduce((best, claim) => (claim.rank > best.rank ? claim : best));
}
function isBelow(place, places) {
    if (places.size === 0)
        return false;
    for (let above = (0,environment_paths/* parentOf */.gN)(place); above !== ''; above = (0,environment_paths/* parentOf */.gN)(above))
        if (places.has(above))
            return true;
    return false;
}
function claimsBelow(packages, key, start, gone) {
    const found = [];
    let rankOfHighest = -1;
    packages.forEach((item, rank) => {
        for (const path of item.files) {
            const place = key(path);
            if (!place.startsWith(start) || isBelow(place, gone))
                continue;
            found.push({ rank, path });
            rankOfHighest = rank;
        }
        const wanted = item.folders?.some((folder) => `${key(folder)}/`.startsWith(start));
        if (wanted)
            rankOfHighest = rank;
    });
    return { highest: rankOfHighest, files: found };
}

// EXTERNAL MODULE: ./build/environment/records/installed.js
var records_installed = __webpack_require__(96413);
// EXTERNAL MODULE: ./build/conda/match-spec/match-spec.js + 4 modules
var match_spec = __webpack_require__(39100);
;// CONCATENATED MODULE: ./build/environment/topological-order.js

function sortTopologically(packages) {
    const byName = new Map(packages.map((item) => [item.name.normalized, item]));
    const names = [...byName.keys()].sort(byText);
    const dependencies = new Map();
    for (const name of names) {
        const { depends } = byName.get(name);
        dependencies.set(name, [...new Set(depends.map(match_spec/* nameOfDependency */.S))].filter((other) => byName.has(other)).sort(byText));
    }
    cutCircles(names, dependencies, (name) => byName.get(name)?.noarch !== undefined);
    const wanted = new Set([...dependencies.values()].flat());
    const roots = names.filter((name) => !wanted.has(name));
    const sorted = [];
    const visited = new Set();
    const visitAll = (from) => {
        const stack = from.map((name) => ({ name, resolved: false }));
        for (let next = stack.pop(); next; next = stack.pop()) {
            const { name, resolved } = next;
            if (resolved) {
                sorted.push(byName.get(name));
            }
            else if (!visited.has(name)) {
                visited.add(name);
                stack.push({ name, resolved: true });
                for (const dependency of dependencies.get(name) ?? [])
                    stack.push({ name: dependency, resolved: false });
            }
        }
    };
    visitAll(roots);
    visitAll(names.filter((name) => !visited.has(name)));
    return sorted;
}
function cutCircles(names, dependencies, isNoarch) {
    const cuts = new Set();
    for (const circle of findCircles(names, dependencies)) {
        for (const [i, name] of circle.entries()) {
            const next = circle[(i + 1) % circle.length];
            if (!isNoarch(name) && isNoarch(next)) {
                cuts.add(`${name} ${next}`);
                break;
            }
            if ((isNoarch(name) && !isNoarch(next)) || i === circle.length - 1) {
                cuts.add(`${next} ${name}`);
                break;
            }
        }
    }
    if (cuts.size === 0)
        return;
    for (const [name, list] of dependencies) {
        dependencies.set(name, list.filter((dependency) => !cuts.has(`${name} ${dependency}`)));
    }
}
function findCircles(names, dependencies) {
    const circles = [];
    const visited = new Set();
    for (const start of names) {
        if (visited.has(start))
            continue;
        const path = [{ name: start, next: 0 }];
        const places = new Map([[start, 0]]);
        visited.add(start);
        while (path.length > 0) {
            const top = path[path.length - 1];
            const child = dependencies.get(top.name)?.[top.next++];
            if (child === undefined) {
                path.pop();
                places.delete(top.name);
                continue;
            }
            const place = places.get(child);
            if (place !== undefined) {
                circles.push(path.slice(place).map(({ name }) => name));
            }
            else if (!visited.has(child)) {
                visited.add(child);
                places.set(child, path.length);
                path.push({ name: child, next: 0 });
            }
        }
    }
    return circles;
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/environment/unlinking.js





const trashFolder = '.trash';
class Unlinker {
    #prefix;
    #folders;
    constructor(prefix) {
        this.#prefix = prefix;
        this.#folders = new environment_paths/* FoldersBelow */.n0(prefix);
    }
    remove(files) {
        for (const file of files) {
            if ((0,environment_paths/* relativePathProblem */.BE)(file) !== undefined || this.#folders.place((0,environment_paths/* parentOf */.gN)(file)) !== 'inside')
                continue;
            const absolute = (0,environment_paths/* inFolder */._z)(this.#prefix, file);
            try {
                (0,external_node_fs_.unlinkSync)(absolute);
            }
            catch (error) {
                const code = (0,errors/* systemErrorCode */.vq)(error) ?? '';
                if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code))
                    continue;
                if (code === 'EPERM' && isFolder(absolute))
                    continue;
                if (process.platform !== 'win32' || !['EPERM', 'EACCES', 'EBUSY'].includes(code))
                    throw error;
                this.#toTrash(absolute);
            }
        }
    }
    #toTrash(absolute) {
        const trash = external_node_path_.join(this.#prefix, trashFolder);
        (0,external_node_fs_.mkdirSync)(trash, { recursive: true });
        (0,external_node_fs_.renameSync)(absolute, external_node_path_.join(trash, `${external_node_path_.basename(absolute)}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.trash`));
    }
}
function emptyTrash(prefix) {
    const trash = external_node_path_.join(prefix, trashFolder);
    try {
        for (const name of (0,external_node_fs_.readdirSync)(trash)) {
            if (name.endsWith('.trash'))
                (0,external_node_fs_.rmSync)(external_node_path_.join(trash, name), { force: true });
        }
        (0,external_node_fs_.rmdirSync)(trash);
    }
    catch {
    }
}
function isFolder(absolute) {
    try {
        (0,external_node_fs_.readdirSync)(absolute);
        return true;
    }
    catch {
        return false;
    }
}
function removeEmptyFolders(prefix, removed, keep) {
    const folders = new Map();
    for (const { paths, noarchPython } of removed) {
        for (const entry of paths) {
            const folder = entry.path_type === 'directory' ? entry._path : (0,environment_paths/* parentOf */.gN)(entry._path);
            if ((0,environment_paths/* relativePathProblem */.BE)(folder) === undefined)
                folders.set(folder, noarchPython || folders.get(folder) === true);
        }
    }
    const inside = new environment_paths/* FoldersBelow */.n0(prefix);
    const depth = (folder) => folder.split('/').length;
    for (const start of [...folders.keys()].sort((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1))) {
        const bytecode = folders.get(start) === true;
        for (let folder = start; folder !== '' && !keep.has(folder); folder = (0,environment_paths/* parentOf */.gN)(folder)) {
            if (inside.place(folder) !== 'inside' || !removeFolderIfEmpty((0,environment_paths/* inFolder */._z)(prefix, folder), bytecode))
                break;
        }
    }
}
function removeFolderIfEmpty(absolute, bytecode) {
    try {
        if (bytecode) {
            const names = (0,external_node_fs_.readdirSync)(absolute);
            if (names.length === 1 && names[0] === '__pycache__') {
                (0,external_node_fs_.rmSync)(external_node_path_.join(absolute, '__pycache__'), { recursive: true, force: true });
            }
        }
        (0,external_node_fs_.rmdirSync)(absolute);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/environment/placing.js








function wantedPlace(entry) {
    return entry.original_path ?? entry._path;
}
function placeOf(plan, target, lost) {
    const name = plan.record.name.normalized;
    return lost.get(name)?.has(target) ? clobberedPlace(name, target) : target;
}
function placeFiles(prefix, records, unchanged, plans) {
    const planOf = new Map(plans.map((plan) => [plan.record.name.normalized, plan]));
    const recordOf = new Map(unchanged.map((record) => [record.name.normalized, record]));
    const claims = sortTopologically(records).map((record) => {
        const name = record.name.normalized;
        const planned = planOf.get(name)?.files.map(({ target, entry }) => ({ path: target, type: entry?.type }));
        const kept = recordOf.get(name)?.paths.map((entry) => ({ path: wantedPlace(entry), type: entry.path_type }));
        const all = planned ?? kept ?? [];
        return {
            package: name,
            files: all.filter(({ type }) => type !== 'directory').map((item) => item.path),
            folders: all.filter(({ type }) => type === 'directory').map((item) => item.path),
        };
    });
    const { lost, clobbered } = resolveClobbers(claims, isCaseInsensitive(prefix));
    const moves = unchanged.flatMap((record) => {
        const name = record.name.normalized;
        return record.paths.flatMap((entry) => {
            const wanted = wantedPlace(entry);
            const to = lost.get(name)?.has(wanted) ? clobberedPlace(name, wanted) : wanted;
            return to === entry._path ? [] : [{ record, entry, to }];
        });
    });
    return { lost, clobbered, moves };
}
function isCaseInsensitive(prefix) {
    return (0,external_node_fs_.existsSync)(external_node_path_.join(prefix, environment_paths/* metadataFolder */.WY.toUpperCase()));
}
function wantedFolders(unchanged, plans) {
    const kept = unchanged.flatMap((record) => record.paths.filter((entry) => entry.path_type === 'directory'));
    const planned = plans.flatMap((plan) => plan.files.filter(({ entry }) => entry?.type === 'directory'));
    return new Set([...kept.map((entry) => entry._path), ...planned.map(({ target }) => target)]);
}
function moveFiles(prefix, moves) {
    const aside = moves.filter((move) => move.to !== wantedPlace(move.entry));
    const back = moves.filter((move) => move.to === wantedPlace(move.entry));
    for (const { entry, to } of [...aside, ...back]) {
        (0,environment_paths/* makeFolders */.wZ)(prefix, [(0,environment_paths/* parentOf */.gN)(to)]);
        const from = (0,environment_paths/* inFolder */._z)(prefix, entry._path);
        if ((0,external_node_fs_.lstatSync)(from, { throwIfNoEntry: false }))
            (0,external_node_fs_.renameSync)(from, (0,environment_paths/* inFolder */._z)(prefix, to));
    }
    const places = new Map();
    for (const { record, entry, to } of moves) {
        places.set(record, (places.get(record) ?? new Map()).set(entry._path, to));
    }
    for (const [record, moved] of places) {
        (0,records_installed/* changeRecordFile */.om)(prefix, record.recordFile, (json) => moveInRecord(json, record.paths, moved));
    }
    const left = moves.map(({ record, entry }) => ({ paths: [entry], noarchPython: record.noarch === 'python' }));
    removeEmptyFolders(prefix, left, new Set());
}
function moveInRecord(json, paths, moved) {
    const entries = paths.map((entry) => {
        const to = moved.get(entry._path);
        if (to === undefined)
            return entry;
        const { _path, original_path, ...rest } = entry;
        const wanted = wantedPlace(entry);
        return { _path: to, ...(to === wanted ? {} : { original_path: wanted }), ...rest };
    });
    json['files'] = entries.map((entry) => entry._path);
    json['paths_data'] = { ...json['paths_data'], paths: entries };
}

// EXTERNAL MODULE: ./build/environment/records/prefix-record.js
var prefix_record = __webpack_require__(34557);
;// CONCATENATED MODULE: ./build/environment/repair.js





function repairInterrupted(prefix, report) {
    const journal = (0,environment_journal/* readJournal */.a0)(prefix);
    if (journal === undefined)
        return (0,environment_journal/* readMarker */.t7)(prefix).kind === 'interrupted';
    report({ kind: 'log', level: 'info', message: `An interrupted change of ${prefix} is cleaned up` });
    if (journal === 'unreadable') {
        (0,environment_journal/* removeJournal */.Sw)(prefix);
        return true;
    }
    try {
        const unlinker = new Unlinker(prefix);
        unlinker.remove(journal.paths);
        unlinker.remove(journal.records.map((file) => `${environment_paths/* metadataFolder */.WY}/${file}`));
        const paths = journal.paths.map((_path) => ({ _path, path_type: 'hardlink' }));
        removeEmptyFolders(prefix, [{ paths, noarchPython: true }], new Set());
    }
    catch (error) {
        report({ kind: 'log', level: 'debug', message: `Cleaning up ${prefix} failed: ${(0,errors/* messageOf */.bD)(error)}` });
        throw error;
    }
    (0,environment_journal/* removeJournal */.Sw)(prefix);
    (0,external_node_fs_.rmSync)((0,environment_journal/* markerPath */.Ar)(prefix), { force: true });
    return false;
}

;// CONCATENATED MODULE: ./build/environment/transaction.js
function planTransaction(current, wanted, relink = new Set()) {
    const byName = new Map(current.map((record) => [record.name.normalized, record]));
    const wantedNames = new Set(wanted.map((record) => record.name.normalized));
    const [pythonNow, pythonWanted] = [pythonMinor(current), pythonMinor(wanted)];
    const pythonMoves = pythonNow !== undefined && pythonWanted !== undefined && pythonNow !== pythonWanted;
    const installed = [];
    const changed = [];
    const relinked = [];
    const unchanged = [];
    for (const record of wanted) {
        const old = byName.get(record.name.normalized);
        if (!old)
            installed.push(record);
        else if (!isSameContent(old, record))
            changed.push({ old, new: record });
        else if (relink.has(record.name.normalized) || (pythonMoves && old.noarch === 'python')) {
            relinked.push({ old, new: record });
        }
        else
            unchanged.push(old);
    }
    const removed = current.filter((record) => !wantedNames.has(record.name.normalized) || byName.get(record.name.normalized) !== record);
    return { removed, installed, changed, relinked, unchanged };
}
function isSameContent(a, b) {
    for (const digest of ['sha256', 'md5']) {
        if ((a[digest] === undefined) !== (b[digest] === undefined))
            return false;
        if (a[digest] !== undefined)
            return a[digest] === b[digest];
    }
    if (a.size !== undefined && b.size !== undefined && a.size !== b.size)
        return false;
    return a.version.compare(b.version) === 0 && a.build === b.build;
}
function pythonMinor(records) {
    const python = records.find((record) => record.name.normalized === 'python');
    return python && /^\d+\.\d+/.exec(python.version.source)?.[0];
}

;// CONCATENATED MODULE: ./build/environment/installation.js

















class Installation {
    #options;
    #prefix;
    #report;
    #fingerprint;
    #linkedBytes = 0;
    #linkedFiles = 0;
    #pausedAt = performance.now();
    constructor(options, fingerprint) {
        this.#options = options;
        this.#prefix = options.prefix;
        this.#report = options.report ?? events/* silentReporter */.P$;
        this.#fingerprint = fingerprint;
    }
    async run() {
        const { prefix, records, requestedSpecs } = this.#options;
        emptyTrash(prefix);
        const interrupted = repairInterrupted(prefix, this.#report);
        const installed = (0,records_installed/* readInstalledRecords */.Hh)(prefix);
        const relink = interrupted ? new Set(namesOf(installed)) : this.#options.relink;
        const transaction = planCarefully(installed, records, relink ?? new Set());
        const additions = [
            ...transaction.installed,
            ...[...transaction.changed, ...transaction.relinked].map((r) => r.new),
        ];
        let clobbered = [];
        if (additions.length > 0 || transaction.removed.length > 0) {
            clobbered = await this.#change(transaction, additions);
        }
        if (requestedSpecs) {
            for (const record of transaction.unchanged) {
                if (!(0,prefix_record/* hasSpecs */.dI)(record, requestedSpecs))
                    this.#recordSpecs(record, requestedSpecs);
            }
        }
        const history = external_node_path_.join(prefix, environment_paths/* metadataFolder */.WY, 'history');
        if (!(0,external_node_fs_.existsSync)(history))
            (0,external_node_fs_.writeFileSync)(history, '');
        (0,files/* tagCacheFolder */.FN)(prefix);
        (0,environment_journal/* writeMarker */.en)(prefix, this.#fingerprint);
        return {
            installed: additions,
            removed: [...transaction.removed, ...transaction.changed.map((item) => item.old)],
            unchanged: transaction.unchanged,
            linkedBytes: this.#linkedBytes,
            linkedFiles: this.#linkedFiles,
            clobbered,
        };
    }
    #recordSpecs(record, specs) {
        (0,records_installed/* changeRecordFile */.om)(this.#prefix, record.recordFile, (json) => {
            json['requested_specs'] = specs.get(record.name.normalized) ?? [];
            delete json['requested_spec'];
        });
    }
    async #change(transaction, additions) {
        const { prefix, signal } = this.#options;
        const plans = await this.#planPackages(additions);
        const removed = dependentsFirst([...transaction.removed, ...replaced(transaction)]);
        const { lost, clobbered, moves } = placeFiles(prefix, this.#options.records, transaction.unchanged, plans);
        const places = plans.flatMap((plan) => plan.files.map(({ target }) => placeOf(plan, target, lost)));
        signal?.throwIfAborted();
        await (0,environment_journal/* writeJournal */.fY)(prefix, {
            records: [
                ...removed.map((record) => record.recordFile),
                ...additions.map(prefix_record/* recordFileName */.Tb),
                ...moves.map((move) => move.record.recordFile),
            ],
            paths: [
                ...removed.flatMap((record) => record.paths.map((entry) => entry._path)),
                ...places,
                ...moves.flatMap(({ record, to }) => [...record.paths.map((entry) => entry._path), to]),
            ],
        });
        (0,environment_journal/* writeMarker */.en)(prefix, undefined);
        try {
            await this.#runScripts('pre-unlink', removed);
            this.#unlink(removed, transaction.unchanged);
            moveFiles(prefix, moves);
            (0,environment_paths/* makeFolders */.wZ)(prefix, new Set(places.map(environment_paths/* parentOf */.gN)));
            await this.#link(plans, lost);
            const inOrder = sortTopologically(this.#options.records);
            const linked = new Set(additions);
            await this.#runScripts('post-link', inOrder.filter((record) => linked.has(record)));
            removeEmptyFolders(prefix, asRemoved(removed), wantedFolders(transaction.unchanged, plans));
        }
        catch (error) {
            try {
                repairInterrupted(prefix, this.#report);
            }
            catch {
            }
            throw error;
        }
        (0,environment_journal/* removeJournal */.Sw)(prefix);
        return clobbered;
    }
    async #planPackages(records) {
        const { cache, platform, prefix, signal, concurrency = 16 } = this.#options;
        const python = this.#pythonLayout();
        let done = 0;
        const cached = await (0,support_concurrency/* mapLimited */.bB)(largeAndSmall(records), concurrency, async (record) => {
            signal?.throwIfAborted();
            const found = await cache.get(record, signal);
            done++;
            this.#report({ kind: 'progress', label: 'Fetching packages', done, total: records.length, unit: 'items' });
            return { record, cached: found };
        });
        const needsLauncher = (0,conda_platform/* isWindows */.uF)(platform) && cached.some((item) => item.cached.entryPoints.length > 0);
        const launcher = needsLauncher ? (await __webpack_require__.e(/* import() */ 888).then(__webpack_require__.bind(__webpack_require__, 30888))).launcherFor(platform) : undefined;
        return cached.map((item) => planPackage(item.record, item.cached, { prefix, platform, python, launcher }));
    }
    #pythonLayout() {
        const { records, platform, pythonInfo } = this.#options;
        const python = records.find((record) => record.name.normalized === 'python');
        return (0,python_layout/* pythonLayout */.v)(python, platform) ?? pythonInfo;
    }
    #unlink(removed, unchanged) {
        const unlinker = new Unlinker(this.#prefix);
        for (const record of removed) {
            unlinker.remove(record.paths.map((entry) => entry._path));
            unlinker.remove([`${environment_paths/* metadataFolder */.WY}/${record.recordFile}`]);
        }
        removeEmptyFolders(this.#prefix, asRemoved(removed), wantedFolders(unchanged, []));
    }
    async #link(plans, lost) {
        const { prefix, platform, requestedSpecs } = this.#options;
        const methodsOf = this.#linkMethods();
        const nothing = new Set();
        let done = 0;
        for (const plan of plans) {
            const { directory } = plan.cached;
            const methods = methodsOf(directory);
            const warn = (message) => this.#report({ kind: 'log', level: 'warning', message });
            const context = { source: directory, prefix, platform, methods, changedTime: changedTime(directory), warn };
            const name = plan.record.name.normalized;
            const paths = await linkPackage(plan, lost.get(name) ?? nothing, context, () => this.#pause());
            for (const entry of paths)
                this.#linkedBytes += entry.size_in_bytes ?? 0;
            this.#linkedFiles += paths.length;
            const text = (0,prefix_record/* formatPrefixRecord */.pp)({
                record: plan.record,
                paths,
                requestedSpecs: requestedSpecs?.get(name) ?? [],
                source: directory,
                linkType: methods.hardLinks ? prefix_record/* linkTypes */.un.hardLink : prefix_record/* linkTypes */.un.copy,
            });
            (0,records_installed/* writeRecordFile */.PU)(prefix, (0,prefix_record/* recordFileName */.Tb)(plan.record), text);
            done++;
            this.#report({ kind: 'progress', label: 'Installing packages', done, total: plans.length, unit: 'items' });
        }
    }
    #linkMethods() {
        const known = new Map();
        return (packageDirectory) => {
            const folder = external_node_path_.dirname(packageDirectory);
            const methods = known.get(folder) ?? probeLinkMethods(external_node_path_.join(this.#prefix, environment_paths/* metadataFolder */.WY), folder, this.#options.links);
            known.set(folder, methods);
            return methods;
        };
    }
    #pause() {
        const now = performance.now();
        if (now - this.#pausedAt < 30)
            return undefined;
        this.#options.signal?.throwIfAborted();
        return new Promise((resolve) => setImmediate(() => {
            this.#pausedAt = performance.now();
            resolve();
        }));
    }
    async #runScripts(script, records) {
        const { prefix, platform, linkScripts } = this.#options;
        if (linkScripts)
            return runLinkScripts(script, records, prefix, platform, this.#report);
        if (script !== 'post-link')
            return;
        const names = namesOf(records).filter((name) => (0,external_node_fs_.existsSync)((0,environment_paths/* inFolder */._z)(prefix, linkScriptPath(name, script, platform))));
        if (names.length === 0)
            return;
        const message = `The post-link scripts of ${names.join(', ')} were not run; the setting run-post-link-scripts = "insecure" allows them`;
        this.#report({ kind: 'log', level: 'warning', message });
    }
}
function largeAndSmall(records) {
    const largestFirst = [...records].sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
    return largestFirst.map((_, i) => largestFirst.at(i % 2 === 0 ? i / 2 : -(i + 1) / 2));
}
function replaced(transaction) {
    return [...transaction.changed, ...transaction.relinked].map((item) => item.old);
}
function dependentsFirst(records) {
    const rank = new Map(sortTopologically(records).map((record, i) => [record.name.normalized, i]));
    const rankOf = (record) => rank.get(record.name.normalized) ?? 0;
    return [...records].sort((a, b) => rankOf(b) - rankOf(a));
}
function asRemoved(records) {
    return records.map((record) => ({ paths: record.paths, noarchPython: record.noarch === 'python' }));
}
function planCarefully(installed, wanted, relink) {
    const transaction = planTransaction(installed, wanted, relink);
    const leaving = new Set([...transaction.removed, ...replaced(transaction)].flatMap((record) => record.paths.map((entry) => entry._path)));
    if (leaving.size === 0)
        return transaction;
    const touched = transaction.unchanged.filter((record) => record.paths.some((entry) => entry.path_type !== 'directory' && leaving.has(entry._path)));
    if (touched.length === 0)
        return transaction;
    return planTransaction(installed, wanted, new Set([...relink, ...namesOf(touched)]));
}
const namesOf = (records) => records.map((record) => record.name.normalized).sort();


/***/ }),

/***/ 8502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ noarchPythonTarget),
/* harmony export */   v: () => (/* binding */ pythonLayout)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24585);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83690);



function pythonLayout(python, platform) {
    if (!python)
        return undefined;
    const version = /^\d+\.\d+/.exec(python.version.source)?.[0];
    const windows = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isWindows */ .uF)(platform);
    const sitePackages = python.pythonSitePackagesPath?.replace(/\/+$/, '') ??
        (windows ? 'Lib/site-packages' : `lib/python${version}/site-packages`);
    if (version === undefined || (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePathProblem */ .BE)(sitePackages) !== undefined) {
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PixiBuildError */ .rW('python-record-invalid', `The record of python ${python.version.source} does not say where its packages go`, { exitCode: 2, hint: 'Use another build of python, or tell the channel that has this one.' });
    }
    return {
        version,
        executable: windows ? 'python.exe' : `bin/python${version}`,
        sitePackages,
        scripts: windows ? 'Scripts' : 'bin',
    };
}
function noarchPythonTarget(layout, path) {
    if (path.startsWith('site-packages/'))
        return `${layout.sitePackages}/${path.slice('site-packages/'.length)}`;
    if (path.startsWith('python-scripts/'))
        return `${layout.scripts}/${path.slice('python-scripts/'.length)}`;
    return path;
}


/***/ })

};
