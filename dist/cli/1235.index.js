export const id = 1235;
export const ids = [1235];
export const modules = {

/***/ 23618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ testEnvironmentsOfPlan),
/* harmony export */   m: () => (/* binding */ testEnvironmentsOfFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _manifest_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66330);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35921);
/* harmony import */ var _build_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73333);
/* harmony import */ var _environments_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92200);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77632);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79283);
/* harmony import */ var _run_network_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36341);










async function testEnvironmentsOfPlan(plan, settings, furtherChannels) {
    const manifest = plan.packages[0]?.manifestPath ?? plan.manifestPath;
    const { workspace } = await (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .locatePackage */ .jX)(manifest, settings);
    const last = Math.min(0, ...workspace.channels.map(({ priority }) => priority)) - 1;
    const further = furtherChannels.map((url) => ({ text: url, url: url.replace(/\/*$/, '/'), priority: last }));
    const known = new Set(workspace.channels.map(({ url }) => url));
    const channels = [...workspace.channels, ...further.filter(({ url }) => !known.has(url))];
    return open({ ...workspace, channels }, settings, node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,_build_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .buildDirectory */ .W)(workspace, settings), 'test'));
}
async function testEnvironmentsOfFile(file, settings) {
    const { channels = [], cwd, environment, manifestPath } = settings;
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'pixi-build-test-'));
    if (channels.length > 0)
        return open(await (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceOfFile */ .NM)(file, settings), settings, directory);
    const found = await (0,_manifest_index_js__WEBPACK_IMPORTED_MODULE_5__/* .loadWorkspace */ .CJ)({ cwd, environment, manifestPath }).catch((error) => {
        const isMissing = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_6__/* .isPixiBuildError */ .Bj)(error) && error.code === 'manifest-not-found';
        if (!isMissing || manifestPath !== undefined)
            throw error;
    });
    return open(found?.workspace ?? (await (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceOfFile */ .NM)(file, settings)), settings, directory);
}
async function open(workspace, settings, directory) {
    const network = new _run_network_js__WEBPACK_IMPORTED_MODULE_7__/* .RunNetwork */ .m(settings);
    try {
        const environments = new _environments_index_js__WEBPACK_IMPORTED_MODULE_8__/* .CondaEnvironments */ .m(workspace, settings, await network.open(workspace));
        return {
            buildPlatform: (0,_platforms_js__WEBPACK_IMPORTED_MODULE_9__/* .machinePlatform */ .Pv)(),
            directory,
            withPackages: (packages, cacheFolder) => environments.withSources(packages, cacheFolder),
            close: () => network.close(),
        };
    }
    catch (error) {
        await network.close();
        throw error;
    }
}


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


/***/ }),

/***/ 59190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runActivatedScript)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24585);
/* harmony import */ var _environment_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6063);
/* harmony import */ var _environment_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63499);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59965);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35921);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96297);
/* harmony import */ var _isolation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3066);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3131);
/* harmony import */ var _wrapper_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(686);








async function runActivatedScript(script) {
    const { code, label, workDirectory, prefixes, environment, report, signal, timeoutMs, isolation = 'strict' } = script;
    const windows = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isWindows */ .uF)(script.platform);
    const shell = windows ? 'cmd' : 'bash';
    const extension = windows ? '.bat' : '.sh';
    const environmentFile = node_path__WEBPACK_IMPORTED_MODULE_1__.join(workDirectory, `build_env${extension}`);
    const texts = (0,_wrapper_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapperTexts */ .A)({
        shell,
        environmentFile,
        variables: script.variables,
        activations: await Promise.all(prefixes.map(({ prefix, platform }) => (0,_environment_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readActivation */ .z)(prefix, platform, shell))),
        outer: { level: 0 },
        sections: script.sections,
        afterActivation: script.afterActivation,
    });
    const main = node_path__WEBPACK_IMPORTED_MODULE_1__.join(workDirectory, `conda_build${extension}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(environmentFile, texts.environment);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(main, texts.main);
    for (const [name, text] of Object.entries(texts.sections))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workDirectory, name), text);
    if (!windows)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(main, 0o755);
    const secrets = secretValues(script);
    const pathName = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
    const { CONDA_BUILD: _, ...ofProcess } = script.variables;
    const result = await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .runProcess */ .R)({
        command: windows ? (environment['COMSPEC'] ?? 'cmd.exe') : 'bash',
        args: windows ? ['/d', '/c', main] : [main],
        cwd: workDirectory,
        environment: {
            ...(0,_isolation_js__WEBPACK_IMPORTED_MODULE_6__/* .passedEnvironment */ .c)(isolation, environment, process.platform),
            [pathName]: environment[pathName],
            ...ofProcess,
            ...secrets,
            PWD: workDirectory,
        },
        mask: lineMask(script.places, Object.values(secrets), windows),
        onLine: (line) => report({ kind: 'output', line }),
        logFile: node_path__WEBPACK_IMPORTED_MODULE_1__.join(workDirectory, 'conda_build.log'),
        signal,
        timeoutMs,
    });
    if (result.endedBy === 'abort')
        signal?.throwIfAborted();
    const run = windows
        ? `cd /d "${workDirectory}" && conda_build.bat`
        : `cd ${(0,_environment_index_js__WEBPACK_IMPORTED_MODULE_7__/* .bashWord */ .Hu)(workDirectory)} && ./conda_build.sh`;
    const again = `To run it again by hand: ${run}. Its output is in conda_build.log.`;
    if (result.endedBy === 'timeout') {
        const limit = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_8__/* .describeDuration */ .M)(timeoutMs ?? 0);
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_9__/* .PixiBuildError */ .rW(`${code}-timeout`, `${label} took longer than ${limit}, and was ended`, {
            details: result.tail,
            hint: `If it needs the time, give it more (--${code === 'package-test' ? 'test' : 'build'}-timeout). ${again}`,
        });
    }
    if (result.exitCode === 0)
        return;
    const status = result.exitCode === undefined ? `by ${result.signalName ?? 'a signal'}` : `with exit status ${result.exitCode}`;
    throw new _support_index_js__WEBPACK_IMPORTED_MODULE_9__/* .PixiBuildError */ .rW(`${code}-failed`, `${label} ended ${status}`, {
        details: result.tail,
        hint: again,
    });
}
function secretValues({ secrets, environment, report, label }) {
    const values = {};
    for (const name of secrets) {
        const value = environment[name];
        if (value === undefined || value === '') {
            const message = `${label} wants the secret ${name}, which is not set`;
            report({ kind: 'log', level: 'warning', message });
            continue;
        }
        report({ kind: 'secret', value });
        values[name] = value;
    }
    return values;
}
function lineMask(places, secrets, windows) {
    const hide = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_10__/* .secretMasker */ .c8)(new Set(secrets));
    const name = (text) => (windows ? `%${text}%` : `$${text}`);
    return (line) => places.reduce((text, [place, variable]) => text.replaceAll(place, name(variable)), hide(line));
}


/***/ }),

/***/ 39642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bE: () => (/* binding */ scriptTestVariables),
/* harmony export */   bf: () => (/* binding */ systemVariables),
/* harmony export */   q6: () => (/* binding */ buildVariables)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24585);


const languageKeys = new Set(['PERL', 'LUA', 'R', 'NUMPY', 'PYTHON', 'RUBY', 'NODEJS']);
function buildVariables(facts, caller, isolation = 'strict') {
    return {
        ...packageVariables(facts),
        ...pythonVariables(facts, facts.noarchPython),
        ...variantVariables(facts),
        ...systemVariables(facts, caller, isolation),
        ...variantKeys(facts),
    };
}
function scriptTestVariables(facts, caller) {
    return {
        PREFIX: facts.hostPrefix,
        SRC_DIR: facts.workDirectory,
        PKG_NAME: facts.name,
        PKG_VERSION: facts.version,
        PKG_BUILD_STRING: facts.buildString,
        PKG_BUILDNUM: String(facts.buildNumber),
        PKG_BUILD_NUMBER: String(facts.buildNumber),
        ...platformVariables(facts),
        CONDA_BUILD_STATE: 'TEST',
        ...pythonVariables(facts, false),
        ...variantVariables(facts),
        ...systemVariables(facts, caller),
        ...variantKeys(facts),
    };
}
function systemVariables(facts, caller, isolation = 'strict') {
    const { platforms } = facts;
    const variables = {
        CPU_COUNT: caller['CPU_COUNT'] ?? String(facts.cpuCount),
        SHLIB_EXT: { linux: '.so', osx: '.dylib', win: '.dll' }[(0,_conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .platformFamily */ .Cz)(platforms.host)] ?? '.so',
        ...(isolation === 'strict' ? strictVariables(facts) : looseVariables(facts, caller, isolation)),
        ...((0,_conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnix */ .Jb)(platforms.host) ? unixVariables(facts, caller) : {}),
        ...hostVariables(facts, caller, isolation),
    };
    return Object.fromEntries(Object.entries(variables).filter((entry) => entry[1] !== undefined));
}
function platformVariables({ platforms, subdir }) {
    const target = subdir === 'noarch' ? 'noarch' : platforms.host;
    return {
        SUBDIR: target,
        target_platform: target,
        build_platform: platforms.build,
        host_platform: platforms.host,
        ARCH: platforms.host.slice(platforms.host.lastIndexOf('-') + 1),
        CONDA_BUILD_CROSS_COMPILATION: target === platforms.build ? '0' : '1',
    };
}
function packageVariables(facts) {
    const { hostPrefix, buildPrefix, workDirectory } = facts;
    const buildDirectory = node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(workDirectory);
    return {
        PREFIX: hostPrefix,
        CONDA_DEFAULT_ENV: hostPrefix,
        BUILD_PREFIX: buildPrefix,
        SRC_DIR: workDirectory,
        BUILD_DIR: buildDirectory,
        RECIPE_DIR: facts.recipeDirectory,
        RATTLER_BUILD_PACKAGE_FILES: node_path__WEBPACK_IMPORTED_MODULE_0__.join(buildDirectory, '.rattler-build-package-files'),
        ...(!facts.isStaging && {
            PKG_NAME: facts.name,
            PKG_VERSION: facts.version,
            PKG_BUILDNUM: String(facts.buildNumber),
            PKG_BUILD_STRING: facts.buildString,
            PKG_HASH: facts.hash,
        }),
        ...platformVariables(facts),
        CONDA_BUILD: '1',
        CONDA_BUILD_STATE: 'BUILD',
        SOURCE_DATE_EPOCH: String(Math.floor(facts.timestampMs / 1000)),
        PIP_NO_BUILD_ISOLATION: 'False',
        PIP_NO_DEPENDENCIES: 'True',
        PIP_IGNORE_INSTALLED: 'True',
        PIP_NO_INDEX: 'True',
        PIP_CACHE_DIR: node_path__WEBPACK_IMPORTED_MODULE_0__.join(buildDirectory, 'pip_cache'),
    };
}
function pythonVariables({ hostPrefix, python, variant, platforms }, noarchPython) {
    const windows = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isWindows */ .uF)(platforms.host);
    const at = windows ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    const always = {
        PYTHON: windows ? at.join(hostPrefix, 'python.exe') : at.join(hostPrefix, 'bin', 'python'),
        PYTHONNOUSERSITE: '1',
        ...(noarchPython && { PYTHONDONTWRITEBYTECODE: '1' }),
    };
    const version = python?.version ?? variantPython(variant['python']);
    if (version === undefined)
        return always;
    const library = windows ? at.join(hostPrefix, 'Lib') : at.join(hostPrefix, 'lib', `python${version}`);
    return {
        ...always,
        PY3K: version.startsWith('3') ? '1' : '0',
        PY_VER: version,
        STDLIB_DIR: library,
        SP_DIR: python ? at.join(hostPrefix, ...python.sitePackages.split('/')) : at.join(library, 'site-packages'),
    };
}
function variantPython(value) {
    return /^\D*(\d+\.\d+)/.exec(String(value ?? ''))?.[1];
}
function variantVariables({ variant, hostPrefix, platforms, }) {
    const windows = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isWindows */ .uF)(platforms.host);
    const numpy = variant['numpy'];
    const r = variant['r-base'] ?? variant['r_base'];
    return {
        ...(numpy !== undefined && {
            NPY_VER: String(numpy).split(' ')[0]?.split('.').slice(0, 2).join('.') ?? '',
            NPY_DISTUTILS_APPEND_FLAGS: '1',
        }),
        ...(r !== undefined && {
            R_VER: String(r),
            R: windows ? `${hostPrefix}\\Scripts\\R.exe` : `${hostPrefix}/bin/R`,
            R_USER: windows ? `${hostPrefix}\\Libs\\R` : `${hostPrefix}/Libs/R`,
        }),
    };
}
function variantKeys({ variant }) {
    return Object.fromEntries(Object.entries(variant)
        .map(([key, value]) => [key.replace(/[-.]/g, '_'), String(value)])
        .filter(([key]) => !languageKeys.has(key.toUpperCase()) && !/^(target|build|host)_platform$/.test(key)));
}
function strictVariables({ workDirectory, platforms }) {
    const locale = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
    if ((0,_conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isWindows */ .uF)(platforms.build))
        return { ...locale, USERPROFILE: workDirectory };
    return {
        ...locale,
        HOME: workDirectory,
        USER: 'rattler',
        SHELL: '/bin/bash',
        EDITOR: '/bin/false',
        TERM: 'xterm-256color',
    };
}
function looseVariables({ platforms }, caller, isolation) {
    return {
        LANG: caller['LANG'],
        LC_ALL: caller['LC_ALL'],
        MAKEFLAGS: caller['MAKEFLAGS'],
        ...(isolation === 'conda-build' && {
            HOME: caller['HOME'] ?? ((0,_conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isWindows */ .uF)(platforms.build) ? undefined : 'UNKNOWN'),
            USERPROFILE: caller['USERPROFILE'],
        }),
    };
}
function unixVariables({ hostPrefix }, caller) {
    return {
        PKG_CONFIG_PATH: `${hostPrefix}/lib/pkgconfig`,
        CMAKE_GENERATOR: 'Unix Makefiles',
        SSL_CERT_FILE: caller['SSL_CERT_FILE'],
    };
}
function hostVariables({ hostPrefix, platforms }, caller, isolation) {
    const { host, build } = platforms;
    switch ((0,_conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .platformFamily */ .Cz)(host)) {
        case 'linux': {
            const arch = { '64': 'x86_64', '32': 'i686', ppc64le: 'powerpc64le' }[host.slice(6)] ??
                (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .platformArchitecture */ .PL)(build) ??
                host.slice(6);
            const distro = host === 'linux-64' || host === 'linux-32' ? 'cos6' : 'cos7';
            return {
                LD_RUN_PATH: caller['LD_RUN_PATH'] ?? `${hostPrefix}/lib`,
                QEMU_LD_PREFIX: caller['QEMU_LD_PREFIX'],
                QEMU_UNAME: caller['QEMU_UNAME'],
                DEJAGNU: caller['DEJAGNU'],
                DISPLAY: caller['DISPLAY'],
                ...(isolation !== 'strict' && {
                    CFLAGS: caller['CFLAGS'],
                    CXXFLAGS: caller['CXXFLAGS'],
                    LDFLAGS: caller['LDFLAGS'],
                }),
                BUILD: `${arch}-conda_${distro}-linux-gnu`,
            };
        }
        case 'osx': {
            const arm = host === 'osx-arm64';
            return {
                OSX_ARCH: arm ? 'arm64' : 'x86_64',
                MACOSX_DEPLOYMENT_TARGET: arm ? '11.0' : '10.9',
                BUILD: build === 'osx-arm64' ? 'arm64-apple-darwin20.0.0' : 'x86_64-apple-darwin13.4.0',
            };
        }
        case 'win': {
            const library = `${hostPrefix}\\Library`;
            const drive = /^([a-zA-Z]):[\\/](.*)$/.exec(hostPrefix);
            return {
                SCRIPTS: `${hostPrefix}\\Scripts`,
                LIBRARY_PREFIX: library,
                LIBRARY_BIN: `${library}\\bin`,
                LIBRARY_INC: `${library}\\include`,
                LIBRARY_LIB: `${library}\\lib`,
                LIB: [`${library}\\lib`, caller['LIB']].filter(Boolean).join(';'),
                INCLUDE: [`${library}\\include`, caller['INCLUDE']].filter(Boolean).join(';'),
                CYGWIN_PREFIX: drive ? `/cygdrive/${drive[1]?.toLowerCase()}/${drive[2]?.replaceAll('\\', '/')}` : undefined,
                BUILD: caller['BUILD'] ??
                    { 'win-32': 'i386-pc-windows-19.0.0', 'win-arm64': 'arm64-pc-windows-19.0.0' }[build] ??
                    'amd64-pc-windows-19.0.0',
                ...windowsVariables(caller),
            };
        }
        default:
            return {};
    }
}
const passedOnWindowsBuilds = [
    ...[
        'ALLUSERSPROFILE',
        'APPDATA',
        'CommonProgramFiles',
        'CommonProgramFiles(x86)',
        'CommonProgramW6432',
        'COMPUTERNAME',
    ],
    ...[
        'ComSpec',
        'HOMEDRIVE',
        'HOMEPATH',
        'LOCALAPPDATA',
        'LOGONSERVER',
        'NUMBER_OF_PROCESSORS',
        'PATHEXT',
        'ProgramData',
    ],
    ...[
        'ProgramFiles',
        'ProgramFiles(x86)',
        'ProgramW6432',
        'PROMPT',
        'PSModulePath',
        'PUBLIC',
        'SystemDrive',
        'SystemRoot',
    ],
    ...['TEMP', 'TMP', 'USERDOMAIN', 'USERNAME', 'windir', 'PROCESSOR_ARCHITEW6432', 'PROCESSOR_ARCHITECTURE'],
    'PROCESSOR_IDENTIFIER',
];
function windowsVariables(caller) {
    const studio = Object.entries(caller).filter(([name]) => /^VS\d{2,3}COMNTOOLS$|^VS\d{4}INSTALLDIR$/i.test(name));
    return {
        ...Object.fromEntries(passedOnWindowsBuilds.map((name) => [name, caller[name]])),
        ...Object.fromEntries(studio),
    };
}


/***/ }),

/***/ 3066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ passedEnvironment)
/* harmony export */ });
/* unused harmony export environmentIsolations */
const environmentIsolations = (/* unused pure expression or super */ null && (['strict', 'conda-build', 'none']));
const passedEverywhere = [
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'REQUESTS_CA_BUNDLE',
    'SSH_AUTH_SOCK',
    'DISPLAY',
    'http_proxy',
    'https_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'no_proxy',
    'NO_PROXY',
];
const passedOnWindows = ['SYSTEMROOT', 'WINDIR', 'COMSPEC', 'TEMP', 'TMP', 'PATHEXT'];
const passedOnMacos = ['TMPDIR', '__CF_USER_TEXT_ENCODING'];
function passedEnvironment(isolation, caller, system) {
    const names = isolation === 'none'
        ? undefined
        : new Set([
            ...passedEverywhere,
            ...(system === 'win32' ? passedOnWindows : []),
            ...(system === 'darwin' ? passedOnMacos : []),
        ].map((name) => (system === 'win32' ? name.toUpperCase() : name)));
    const passed = {};
    for (const [name, value] of Object.entries(caller)) {
        if (value === undefined)
            continue;
        if (!names || names.has(system === 'win32' ? name.toUpperCase() : name))
            passed[name] = value;
    }
    return passed;
}


/***/ }),

/***/ 70893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ reportTests),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);

const shownLines = 25;
function reportTests({ package: tested, outcomes, durationMs }, report) {
    if (outcomes.length === 0)
        return;
    const { name, version, build, subdir } = tested.record;
    const identity = { name: name.source, version: version.source, build, subdir };
    for (const outcome of outcomes) {
        if (outcome.status !== 'skipped')
            continue;
        const message = `Test ${outcome.label} of ${name.normalized} was left out: ${outcome.reason}`;
        report({ kind: 'log', level: outcome.kind === 'downstream' ? 'warning' : 'info', message });
    }
    const counts = countsOf(outcomes);
    if (counts.failed > 0)
        report({ kind: 'package', package: identity, status: 'failed', durationMs });
    else if (counts.passed > 0) {
        const reason = [`${counts.passed} passed`, counts.skipped > 0 ? `${counts.skipped} left out` : ''];
        report({
            kind: 'package',
            package: identity,
            status: 'tested',
            durationMs,
            reason: reason.filter(Boolean).join(', '),
        });
    }
}
function failureOf({ package: { record }, outcomes }) {
    const failed = outcomes.filter((outcome) => outcome.status === 'failed');
    if (failed.length === 0)
        return undefined;
    const details = failed.flatMap(({ label, error }) => [
        `test ${label}: ${error.message}`,
        ...error.details.slice(-shownLines).map((line) => `  ${line}`),
        ...(error.hint === undefined ? [] : [`  ${error.hint}`]),
    ]);
    const count = outcomes.length === 1 ? 'The test' : `${failed.length} of ${outcomes.length} tests`;
    return new _support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PixiBuildError */ .rW('package-tests-failed', `${count} of ${record.fileName} failed`, { details });
}
function countsOf(outcomes) {
    const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
    return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}


/***/ }),

/***/ 44476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ hasTests),
  d: () => (/* binding */ testPackage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/conda/match-spec/match-spec.js + 4 modules
var match_spec = __webpack_require__(39100);
;// CONCATENATED MODULE: ./build/testing/environment.js



const exactSpec = ({ name, version, build }) => `${name.normalized} ==${version.source} ${build}`;
function solveWithPackage({ tested, provider, platforms, beside }, specs, label) {
    const wanted = [exactSpec(tested.record), ...beside, ...specs].map(parseSpec);
    return provider.solve({ label, platform: platforms.host, specs: wanted, constraints: [] });
}
async function installWithPackage(context, specs, folder, label) {
    const records = await solveWithPackage(context, specs, label);
    const { host: platform } = context.platforms;
    const prefix = external_node_path_.join(folder, 'env');
    await context.provider.install(prefix, platform, records, label);
    return { prefix, platform, records };
}
async function installTools({ provider, platforms }, specs, folder, label) {
    const { build: platform } = platforms;
    const records = await provider.solve({ label, platform, specs: specs.map(parseSpec), constraints: [] });
    const prefix = external_node_path_.join(folder, 'build_env');
    await provider.install(prefix, platform, records, label);
    return { prefix, platform, records };
}
function parseSpec(text) {
    try {
        return match_spec/* MatchSpec */.F.parse(text);
    }
    catch (error) {
        throw new errors/* PixiBuildError */.rW('package-test-invalid', `A test asks for '${text}': ${(0,errors/* messageOf */.bD)(error)}`, {
            cause: error,
        });
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/archive/extract.js
var extract = __webpack_require__(27984);
// EXTERNAL MODULE: ./build/conda/platform.js
var platform = __webpack_require__(24585);
// EXTERNAL MODULE: ./build/environment/linking/python-layout.js
var python_layout = __webpack_require__(8502);
// EXTERNAL MODULE: ./build/scripting/build-script/interpreters.js
var interpreters = __webpack_require__(66420);
// EXTERNAL MODULE: ./build/scripting/build-script/activated-script.js
var activated_script = __webpack_require__(59190);
// EXTERNAL MODULE: ./build/scripting/build-script/variables.js
var variables = __webpack_require__(39642);
// EXTERNAL MODULE: ./build/support/events.js
var events = __webpack_require__(76787);
;// CONCATENATED MODULE: ./build/testing/run-test.js









async function runTest(one, run) {
    const { test, label, folder } = one;
    const host = await installWithPackage(run, specsOf(one), folder, `environment of ${label}`);
    const buildSpecs = test.kind === 'script' ? test.requirements.build : [];
    const tools = buildSpecs.length > 0 ? await installTools(run, buildSpecs, folder, `build environment of ${label}`) : undefined;
    const workDirectory = external_node_path_.join(folder, 'work');
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const variables = variablesOf(test, host, workDirectory, run);
    const places = {
        platform: run.platforms.build,
        workDirectory,
        buildPrefix: tools ?? host,
        hostPrefix: host,
        path: callersPath(run.environment),
    };
    const sections = [];
    for (const part of await partsOf(test, host, folder, run))
        sections.push(await (0,interpreters/* shellSection */.Sg)(part, places));
    const script = {
        code: 'package-test',
        label: capitalized(label),
        workDirectory,
        prefixes: tools ? [host, tools] : [host],
        platform: run.platforms.build,
        variables,
        sections,
        places: [
            ...(tools ? [[tools.prefix, 'BUILD_PREFIX']] : []),
            [host.prefix, 'PREFIX'],
            [workDirectory, 'SRC_DIR'],
        ],
        secrets: test.kind === 'script' ? test.script.secrets : [],
        environment: run.environment,
        report: run.report,
        signal: run.signal,
        timeoutMs: run.timeoutMs,
    };
    await (0,events/* reportPhase */.A0)(run.report, `Running ${label}`, () => (0,activated_script/* runActivatedScript */.m)(script));
}
function specsOf({ test, pythonVersion }) {
    switch (test.kind) {
        case 'python':
            return [...(test.pipCheck ? ['pip'] : []), pythonSpec(pythonVersion)];
        case 'perl':
        case 'ruby':
            return [test.kind];
        case 'r':
            return ['r-base'];
        case 'script':
            return test.requirements.run;
        case 'conda-build':
            return test.requirements;
    }
}
const pythonSpec = (version) => version === undefined ? 'python' : /^\d/.test(version) ? `python=${version}` : `python ${version}`;
async function partsOf(test, { prefix }, folder, { tested, platforms }) {
    const lines = (interpreter, commands) => commands.length === 0 ? [] : [{ interpreter, commands, fileName: 'conda_test_script' }];
    switch (test.kind) {
        case 'python':
            return [
                ...lines('python', test.imports.map((name) => `import ${name}`)),
                ...(test.pipCheck ? [{ commands: ['pip check'], fileName: 'conda_test_pip' }] : []),
            ];
        case 'perl':
            return lines('perl', test.uses.map((name) => `use ${name};`));
        case 'r':
            return lines('rscript', test.libraries.map((name) => `library(${name})`));
        case 'ruby':
            return lines('ruby', test.requires.map((name) => `require '${name.replaceAll("'", "\\'")}'`));
        case 'script': {
            const { script } = test;
            const cwd = script.cwd === undefined ? external_node_path_.join(folder, 'package') : external_node_path_.resolve(prefix, script.cwd);
            if (script.cwd === undefined)
                await (0,extract/* extractPackage */.e)(tested.file, cwd, { outsideLinks: 'keep' });
            const { interpreter, commands, env } = script;
            return commands.length === 0 ? [] : [{ interpreter, commands, cwd, env, fileName: 'conda_test_script' }];
        }
        case 'conda-build': {
            const cwd = external_node_path_.join(folder, 'info_test');
            for (const [name, content] of tested.legacyFiles) {
                const file = external_node_path_.join(cwd, ...name.split('/'));
                await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
                await (0,promises_.writeFile)(file, content);
            }
            const windows = (0,platform/* isWindows */.uF)(platforms.build);
            const here = test.scripts.filter((name) => !name.endsWith(windows ? '.sh' : '.bat'));
            return Promise.all(here.map(async (name) => ({
                interpreter: (0,interpreters/* interpreterOfFile */.m5)(name),
                commands: [await (0,promises_.readFile)(external_node_path_.join(cwd, name), 'utf8')],
                cwd,
                fileName: `conda_test_${external_node_path_.extname(name).slice(1)}`,
            })));
        }
    }
}
function variablesOf(test, { prefix, platform, records }, workDirectory, { tested, platforms, environment }) {
    const facts = { platforms, hostPrefix: prefix, workDirectory, cpuCount: (0,external_node_os_.availableParallelism)() };
    if (test.kind !== 'script' && test.kind !== 'conda-build')
        return (0,variables/* systemVariables */.bf)(facts, environment);
    const { record, variant } = tested;
    const python = records.find(({ name }) => name.normalized === 'python');
    return (0,variables/* scriptTestVariables */.bE)({
        ...facts,
        name: record.name.normalized,
        version: record.version.source,
        buildNumber: record.buildNumber,
        buildString: record.build,
        subdir: record.subdir,
        variant,
        python: (0,python_layout/* pythonLayout */.v)(python, platform),
    }, environment);
}
function callersPath(environment) {
    const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
    return (environment[name] ?? '').split(external_node_path_.delimiter).filter((folder) => folder !== '');
}
const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// EXTERNAL MODULE: ./build/archive/read.js
var read = __webpack_require__(79945);
// EXTERNAL MODULE: ./build/build/package-record.js
var package_record = __webpack_require__(277);
;// CONCATENATED MODULE: ./build/testing/read-tests.js

function readPackageTests(name, entries, legacy) {
    const ofCondaBuild = condaBuildTest(name, legacy);
    const tests = entries.flatMap((entry, index) => {
        const reader = new EntryReader(`Test ${index + 1} of ${name}`);
        return reader.test(entry) ?? [];
    });
    return ofCondaBuild ? [ofCondaBuild, ...tests] : tests;
}
const condaBuildScripts = ['run_test.sh', 'run_test.bat', 'run_test.py', 'run_test.pl', 'run_test.r', 'run_test.R'];
function condaBuildTest(name, files) {
    const scripts = condaBuildScripts.filter((file) => files.has(file));
    if (scripts.length === 0)
        return undefined;
    const text = files.get('test_time_dependencies.json')?.toString('utf8') ?? '[]';
    const reader = new EntryReader(`test_time_dependencies.json of ${name}`);
    let requirements;
    try {
        requirements = JSON.parse(text);
    }
    catch {
        throw reader.wrong('is no JSON');
    }
    const own = scripts.includes('run_test.py') ? ['python'] : scripts.includes('run_test.pl') ? ['perl'] : [];
    return { kind: 'conda-build', requirements: [...own, ...reader.texts(requirements, 'it')], scripts };
}
class EntryReader {
    #place;
    constructor(place) {
        this.#place = place;
    }
    wrong(problem) {
        return new errors/* PixiBuildError */.rW('package-test-invalid', `${this.#place} ${problem}`, {
            hint: 'The package says something else than rattler-build writes: build it again, or leave its tests out with --test skip.',
        });
    }
    test(entry) {
        const values = this.#map(entry, 'it');
        if ('package_contents' in values)
            return undefined;
        if ('python' in values)
            return this.#python(this.#map(values['python'], 'python'));
        if ('perl' in values)
            return { kind: 'perl', uses: this.#list(values, 'perl', 'uses') };
        if ('r' in values)
            return { kind: 'r', libraries: this.#list(values, 'r', 'libraries') };
        if ('ruby' in values)
            return { kind: 'ruby', requires: this.#list(values, 'ruby', 'requires') };
        if ('downstream' in values)
            return { kind: 'downstream', spec: this.#text(values['downstream'], 'downstream') };
        if (!('script' in values))
            throw this.wrong(`is of no known kind: ${Object.keys(values).join(', ') || 'empty'}`);
        const requirements = this.#map(values['requirements'] ?? {}, 'requirements');
        return {
            kind: 'script',
            script: this.#script(values['script']),
            requirements: {
                run: this.texts(requirements['run'] ?? [], 'requirements.run'),
                build: this.texts(requirements['build'] ?? [], 'requirements.build'),
            },
        };
    }
    #python(values) {
        const { pip_check: pipCheck = true } = values;
        if (typeof pipCheck !== 'boolean')
            throw this.wrong('has a pip_check that is neither true nor false');
        return {
            kind: 'python',
            imports: this.texts(values['imports'] ?? [], 'python.imports'),
            pipCheck,
            pythonVersions: this.texts(values['python_version'] ?? [], 'python.python_version'),
        };
    }
    #script(value) {
        if (typeof value === 'string' || Array.isArray(value) || value === null) {
            return { commands: this.texts(value ?? [], 'script'), env: {}, secrets: [] };
        }
        const values = this.#map(value, 'script');
        if ('file' in values)
            throw this.wrong('names a file that is not in the package');
        const { interpreter, cwd } = values;
        const env = Object.entries(this.#map(values['env'] ?? {}, 'script.env'));
        return {
            interpreter: interpreter === undefined ? undefined : this.#text(interpreter, 'script.interpreter'),
            commands: this.texts(values['content'] ?? [], 'script.content'),
            cwd: cwd === undefined ? undefined : this.#text(cwd, 'script.cwd'),
            env: Object.fromEntries(env.map(([key, text]) => [key, this.#text(text, `script.env.${key}`)])),
            secrets: this.texts(values['secrets'] ?? [], 'script.secrets'),
        };
    }
    #list(values, kind, key) {
        return this.texts(this.#map(values[kind], kind)[key] ?? [], `${kind}.${key}`);
    }
    texts(value, what) {
        return (Array.isArray(value) ? value : [value]).map((item) => this.#text(item, what));
    }
    #text(value, what) {
        if (typeof value === 'string')
            return value;
        if (typeof value === 'number' || typeof value === 'boolean')
            return String(value);
        throw this.wrong(`has something at '${what}' that is no text`);
    }
    #map(value, what) {
        if (value !== null && typeof value === 'object' && !Array.isArray(value))
            return value;
        throw this.wrong(what === 'it' ? 'is no map' : `has a '${what}' that is no map`);
    }
}

;// CONCATENATED MODULE: ./build/testing/tested-package.js




const legacyFolder = 'info/test/';
async function openTestedPackage(file) {
    const record = await (0,package_record/* recordOfPackage */.b)(file);
    const info = await (0,read/* readPackageInfo */.t$)(file, (member) => !member.startsWith('info/recipe/'));
    const name = record.name.normalized;
    const parsed = async (member, parse) => {
        const text = info.get(member)?.toString('utf8');
        if (text === undefined)
            return undefined;
        try {
            return parse(text);
        }
        catch (error) {
            throw new errors/* PixiBuildError */.rW('package-test-invalid', `${member} of ${name} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    };
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const entries = (await parsed('info/tests/tests.yaml', parse)) ?? [];
    if (!Array.isArray(entries)) {
        throw new errors/* PixiBuildError */.rW('package-test-invalid', `info/tests/tests.yaml of ${name} is no list`);
    }
    const legacyFiles = new Map([...info].flatMap(([member, content]) => member.startsWith(legacyFolder) ? [[member.slice(legacyFolder.length), content]] : []));
    return {
        file,
        record,
        variant: scalarsOf(await parsed('info/hash_input.json', JSON.parse)),
        tests: readPackageTests(name, entries, legacyFiles),
        legacyFiles,
    };
}
function scalarsOf(value) {
    if (value === null || typeof value !== 'object')
        return {};
    return Object.fromEntries(Object.entries(value).filter(([, one]) => ['string', 'number', 'boolean'].includes(typeof one)));
}

;// CONCATENATED MODULE: ./build/testing/test-package.js
var _a;






async function testPackage(request) {
    const start = performance.now();
    const tested = await openTestedPackage(request.file);
    const outcomes = await new PackageRun(tested, request).all();
    return { package: tested, outcomes, durationMs: performance.now() - start };
}
async function hasTests(file) {
    return (await openTestedPackage(file)).tests.length > 0;
}
class PackageRun {
    #tested;
    #request;
    #run;
    #folder;
    constructor(tested, request, nested) {
        const { environments, hostPlatform, others, environment, report, signal, timeoutMs } = request;
        const { name, version, build, subdir } = tested.record;
        this.#tested = tested;
        this.#request = request;
        this.#folder =
            nested?.folder ?? external_node_path_.join(environments.directory, `${name.normalized}-${version.source}-${build}-${subdir}`);
        const { buildPlatform } = environments;
        const host = subdir === 'noarch' ? buildPlatform : (hostPlatform ?? subdir);
        const records = [tested.record, ...others.filter(({ url }) => url !== tested.record.url)];
        this.#run = {
            tested,
            provider: environments.withPackages(records, external_node_path_.join(this.#folder, 'pkgs')),
            platforms: { build: buildPlatform, host },
            beside: nested?.beside ?? [],
            environment,
            report,
            signal,
            timeoutMs,
        };
    }
    async all() {
        const { tests } = this.#tested;
        if (tests.length === 0)
            return [];
        const { build, host } = this.#run.platforms;
        if (host !== build && !this.#request.emulated) {
            const reason = `it is for ${host}, and this machine is ${build}`;
            return tests.map((test, index) => skipped(`${index + 1}: ${test.kind}`, test, reason));
        }
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true, maxRetries: 3 });
        const outcomes = [];
        try {
            for (const [index, test] of tests.entries())
                outcomes.push(...(await this.#outcomesOf(test, index)));
        }
        catch (error) {
            await (0,promises_.rm)(this.#folder, { recursive: true, force: true, maxRetries: 3 });
            throw error;
        }
        if (!this.#request.keep && outcomes.every(({ status }) => status !== 'failed')) {
            await (0,promises_.rm)(this.#folder, { recursive: true, force: true, maxRetries: 3 });
        }
        return outcomes;
    }
    async #outcomesOf(test, index) {
        const label = `${index + 1}: ${test.kind}`;
        if (test.kind === 'downstream')
            return this.#downstream(test, label, index);
        const versions = test.kind === 'python' && test.pythonVersions.length > 0 ? test.pythonVersions : [undefined];
        const outcomes = [];
        for (const [turn, pythonVersion] of versions.entries()) {
            const shown = pythonVersion === undefined ? label : `${label} ${pythonVersion}`;
            outcomes.push(await this.#one(test, shown, `${index + 1}${turn === 0 ? '' : `_${turn}`}`, pythonVersion));
        }
        return outcomes;
    }
    async #one(test, label, folderName, pythonVersion) {
        const start = performance.now();
        const [number, kind] = label.split(': ');
        const one = {
            test,
            label: `test ${number} of ${this.#tested.record.name.normalized} (${kind})`,
            pythonVersion,
            folder: external_node_path_.join(this.#folder, folderName),
        };
        const done = () => ({ label, kind: test.kind, durationMs: performance.now() - start });
        try {
            await runTest(one, this.#run);
            if (!this.#request.keep)
                await (0,promises_.rm)(one.folder, { recursive: true, force: true, maxRetries: 3 });
            return { ...done(), status: 'passed' };
        }
        catch (error) {
            if (this.#run.signal?.aborted || !(0,errors/* isPixiBuildError */.Bj)(error))
                throw error;
            return { ...done(), status: 'failed', error };
        }
    }
    async #downstream(test, label, index) {
        const { provider } = this.#run;
        const name = parseSpec(test.spec).name.exact?.normalized;
        const shown = `${label} ${name ?? test.spec}`;
        let records;
        try {
            const own = `${this.#tested.record.name.normalized} with ${test.spec}`;
            records = await solveWithPackage(this.#run, [test.spec], `environment of ${own}`);
        }
        catch (error) {
            if (!(0,errors/* isPixiBuildError */.Bj)(error) || error.code !== 'solve-failed')
                throw error;
            return [skipped(shown, test, `no environment can have both it and ${test.spec}`)];
        }
        const record = records.find((one) => one.name.normalized === name);
        if (!record)
            return [skipped(shown, test, `nothing is called ${test.spec}`)];
        const file = await provider.archiveOf(record);
        const other = await openTestedPackage(file);
        const tests = other.tests.filter(({ kind }) => kind !== 'downstream');
        if (tests.length === 0)
            return [skipped(shown, test, `${name} has no tests`)];
        const run = new _a({ ...other, tests: tests.map((one) => (one.kind === 'python' ? { ...one, pythonVersions: [] } : one)) }, { ...this.#request, others: [...this.#request.others, this.#tested.record] }, { folder: external_node_path_.join(this.#folder, `${index + 1}`), beside: [exactSpec(this.#tested.record)] });
        return (await run.all()).map((outcome) => ({ ...outcome, label: `${shown}, ${outcome.label}`, kind: test.kind }));
    }
}
_a = PackageRun;
function skipped(label, { kind }, reason) {
    return { label, kind, durationMs: 0, status: 'skipped', reason };
}


/***/ })

};
