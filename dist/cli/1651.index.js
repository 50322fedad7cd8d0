export const id = 1651;
export const ids = [1651];
export const modules = {

/***/ 19020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BuildRun: () => (/* binding */ BuildRun)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/cache-directory.js
var cache_directory = __webpack_require__(83784);
// EXTERNAL MODULE: ./build/support/hashing.js
var hashing = __webpack_require__(98228);
// EXTERNAL MODULE: ./build/support/write-errors.js
var write_errors = __webpack_require__(89607);
// EXTERNAL MODULE: ./build/build/build-directory.js
var build_directory = __webpack_require__(73333);
// EXTERNAL MODULE: ./build/build/checkouts.js
var checkouts = __webpack_require__(47674);
// EXTERNAL MODULE: ./build/backends/protocol/spec-conversion.js
var spec_conversion = __webpack_require__(34055);
// EXTERNAL MODULE: ./build/conda/pin.js + 1 modules
var pin = __webpack_require__(42562);
// EXTERNAL MODULE: ./build/conda/match-spec/match-spec.js + 4 modules
var match_spec = __webpack_require__(39100);
// EXTERNAL MODULE: ./build/conda/package-name.js
var package_name = __webpack_require__(56486);
;// CONCATENATED MODULE: ./build/build/environments/requirements.js



function compatibleRecords(build, host) {
    return new Map([...build, ...host].map((record) => [record.name.normalized, record]));
}
function resolvedSpecs(specs, compatible) {
    return specs.map(({ name, ...spec }) => {
        const requirement = (0,spec_conversion/* requirementOf */.h2)(name, spec);
        if (requirement.kind === 'package')
            return requirement.spec;
        const record = compatible?.get(name.toLowerCase());
        if (!record)
            throw unresolvablePin(name, compatible !== undefined);
        const { version, build } = (0,pin/* applyPin */.Qk)(requirement.pin, record.version, record.build);
        return match_spec/* MatchSpec */.F.named(package_name/* PackageName */.gp.parse(name)).with({ version, build });
    });
}
function unresolvablePin(name, hasEnvironments) {
    return hasEnvironments
        ? new errors/* PixiBuildError */.rW('pin-not-resolvable', `the pin on '${name}' cannot be worked out: neither the host nor the build environment holds '${name}'`, { exitCode: 2, hint: `Add '${name}' to the host-dependencies.` })
        : new errors/* PixiBuildError */.rW('pin-not-resolvable', `the pin on '${name}' needs a solved environment, which '--toolchain system' does not have`, { exitCode: 2, hint: 'Write the version range in the manifest, or build with --toolchain conda.' });
}
function buildDependencies(specs, exported = []) {
    const entries = [
        ...specs.map((spec) => ({ spec: (0,spec_conversion/* matchSpecObjectOf */.VT)(spec), source: null })),
        ...exported.map(({ spec, from, runExport }) => ({
            spec: (0,spec_conversion/* matchSpecObjectOf */.VT)(spec),
            source: { type: 'runExport', from, runExport },
        })),
    ];
    const grouped = new Map();
    for (const entry of entries)
        grouped.set(entry.spec.name, [...(grouped.get(entry.spec.name) ?? []), entry]);
    return [...grouped.values()].flat();
}

;// CONCATENATED MODULE: ./build/build/environments/run-exports.js

const noExports = {
    weak: [],
    strong: [],
    noarch: [],
    weakConstrains: [],
    strongConstrains: [],
};
async function exportsOfEnvironment(records, declared, ignored, from, lookup) {
    const silenced = new Set(ignored.fromPackage.map((name) => name.toLowerCase()));
    const dropped = new Set(ignored.byName.map((name) => name.toLowerCase()));
    const exporting = records.filter(({ name }) => declared.has(name.normalized) && !silenced.has(name.normalized));
    const found = await Promise.all(exporting.map(async (record) => ({ record, exports: await lookup(record) })));
    const ofKind = (kind) => found.flatMap(({ record, exports }) => (exports[kind] ?? []).flatMap((text) => {
        const spec = exportedSpec(text);
        const name = spec?.name.exact?.normalized;
        if (!spec || name === undefined || dropped.has(name))
            return [];
        return [{ spec, runExport: record.name.normalized, from }];
    }));
    return {
        weak: ofKind('weak'),
        strong: ofKind('strong'),
        noarch: ofKind('noarch'),
        weakConstrains: ofKind('weakConstrains'),
        strongConstrains: ofKind('strongConstrains'),
    };
}
function exportedSpec(text) {
    try {
        return match_spec/* MatchSpec */.F.parse(text, { mode: 'lenient' });
    }
    catch {
        return undefined;
    }
}
function runRequirementsFromExports(build, host, isNoarch) {
    if (isNoarch)
        return { depends: host.noarch, constrains: [] };
    return {
        depends: [...host.strong, ...build.strong, ...host.weak],
        constrains: [...host.strongConstrains, ...build.strongConstrains, ...host.weakConstrains],
    };
}

;// CONCATENATED MODULE: ./build/build/environments/assemble.js


async function assembleOutput(output, platforms, provider) {
    const { name } = output.metadata;
    const lookup = (record) => provider.runExportsOf(record);
    const solve = async (where, specs, constraints) => specs.length === 0
        ? []
        : provider.solve({
            label: `${where} environment of '${name}'`,
            platform: platforms[where],
            where,
            specs,
            constraints,
        });
    const buildWanted = wanted(output.buildDependencies, undefined);
    const buildRecords = await solve('build', buildWanted.specs, buildWanted.constraints);
    const { ignoreRunExports } = output;
    const buildExports = await exportsOfEnvironment(buildRecords, namesOf(buildWanted.specs), ignoreRunExports, 'build', lookup);
    const hostWanted = wanted(output.hostDependencies, compatibleRecords(buildRecords, []));
    const hostRecords = await solve('host', [...hostWanted.specs, ...buildExports.strong.map(({ spec }) => spec)], [...hostWanted.constraints, ...buildExports.strongConstrains.map(({ spec }) => spec)]);
    const hostExports = await exportsOfEnvironment(hostRecords, namesOf(hostWanted.specs), ignoreRunExports, 'host', lookup);
    return {
        build: {
            platform: platforms.build,
            dependencies: buildDependencies(buildWanted.specs),
            constraints: buildDependencies(buildWanted.constraints),
            records: buildRecords,
        },
        host: {
            platform: platforms.host,
            dependencies: buildDependencies(hostWanted.specs, buildExports.strong),
            constraints: buildDependencies(hostWanted.constraints, buildExports.strongConstrains),
            records: hostRecords,
        },
        ...assembleRequirements(output, compatibleRecords(buildRecords, hostRecords), buildExports, hostExports),
    };
}
function requirementsWithoutEnvironments(output) {
    return assembleRequirements(output, undefined, noExports, noExports);
}
function assembleRequirements(output, compatible, buildExports, hostExports) {
    const { runDependencies, runExports, extraDependencies = {}, metadata } = output;
    const exported = runRequirementsFromExports(buildExports, hostExports, metadata.subdir === 'noarch');
    const plain = (specs) => buildDependencies(resolvedSpecs(specs, compatible));
    return {
        runDependencies: buildDependencies(resolvedSpecs(runDependencies.depends, compatible), exported.depends),
        runConstraints: buildDependencies(resolvedSpecs(runDependencies.constraints, compatible), exported.constrains),
        runExports: {
            weak: plain(runExports.weak),
            strong: plain(runExports.strong),
            noarch: plain(runExports.noarch),
            weakConstrains: plain(runExports.weakConstrains),
            strongConstrains: plain(runExports.strongConstrains),
        },
        extraDependencies: Object.fromEntries(Object.entries(extraDependencies).map(([group, specs]) => [group, plain(specs)])),
    };
}
function wanted(dependencies, compatible) {
    return {
        specs: resolvedSpecs(dependencies?.depends ?? [], compatible),
        constraints: resolvedSpecs(dependencies?.constraints ?? [], compatible),
    };
}
function namesOf(specs) {
    return new Set(specs.flatMap(({ name }) => name.exact?.normalized ?? []));
}
function buildRecordOf(record) {
    return {
        name: record.name.normalized,
        version: record.version.source,
        build: record.build,
        build_number: record.buildNumber,
        subdir: record.subdir,
        depends: record.depends,
        ...(record.constrains.length > 0 && { constrains: record.constrains }),
        ...(record.noarch !== undefined && { noarch: record.noarch }),
        ...(record.license !== undefined && { license: record.license }),
        ...(record.md5 !== undefined && { md5: record.md5 }),
        ...(record.sha256 !== undefined && { sha256: record.sha256 }),
        ...(record.size !== undefined && { size: record.size }),
        ...(record.timestampMs !== undefined && { timestamp: record.timestampMs }),
        ...(record.pythonSitePackagesPath !== undefined && { python_site_packages_path: record.pythonSitePackagesPath }),
        fn: record.fileName,
        url: record.url,
        channel: record.channel ?? null,
    };
}

// EXTERNAL MODULE: ./build/manifest/locate-dependency.js
var locate_dependency = __webpack_require__(71012);
// EXTERNAL MODULE: ./build/solve/explain.js
var explain = __webpack_require__(95651);
;// CONCATENATED MODULE: ./build/build/locate-failure.js



async function locateFailure(error, manifestPath, backend) {
    if (!(0,errors/* isPixiBuildError */.Bj)(error) || error.location || !(error.cause instanceof explain/* UnsolvableError */.c))
        return error;
    const { wanted } = error.cause;
    const location = (await backend.locate?.(wanted).catch(() => undefined)) ??
        (await (0,locate_dependency/* locateDependency */.u)(manifestPath, wanted).catch(() => undefined));
    if (!location)
        return error;
    const { code, message, hint, exitCode, details, cause } = error;
    return new errors/* PixiBuildError */.rW(code, message, { hint, exitCode, details, cause, location });
}

// EXTERNAL MODULE: ./build/build/platforms.js
var build_platforms = __webpack_require__(79283);
// EXTERNAL MODULE: ./build/scripting/process.js + 2 modules
var process = __webpack_require__(3131);
;// CONCATENATED MODULE: ./build/build/timestamp.js


async function buildTimestamp(directory, environment, beganMs) {
    const given = environment.SOURCE_DATE_EPOCH;
    if (given !== undefined && given !== '') {
        if (!/^\d{1,11}$/.test(given)) {
            throw new errors/* PixiBuildError */.rW('source-date-epoch-invalid', `SOURCE_DATE_EPOCH is '${given}', expected whole seconds since 1970`, {
                exitCode: 2,
            });
        }
        return Number(given) * 1000;
    }
    return (await lastCommitTime(directory, environment)) ?? beganMs;
}
async function lastCommitTime(directory, environment) {
    const lines = [];
    const result = await (0,process/* runProcess */.R)({
        command: 'git',
        args: ['log', '-1', '--format=%ct', '--', '.'],
        cwd: directory,
        environment: { ...environment, GIT_OPTIONAL_LOCKS: '0' },
        onLine: (line, stream) => stream === 'stdout' && lines.push(line),
        timeoutMs: 10_000,
    }).catch(() => undefined);
    const seconds = Number(lines[0]);
    return result?.exitCode === 0 && seconds > 0 ? seconds * 1000 : undefined;
}

;// CONCATENATED MODULE: ./build/build/build-output.js









const paddedLength = 255;
async function buildOutput(request) {
    const { session, output, hostPlatform, workspace, settings, beganMs } = request;
    const { metadata } = output;
    const own = external_node_path_.join((0,build_directory/* buildDirectory */.W)(workspace, settings), metadata.name, `${metadata.build}-${hostPlatform}`);
    const shared = session.backend.buildFolder?.(output);
    const root = shared === undefined ? own : external_node_path_.join((0,build_directory/* buildDirectory */.W)(workspace, settings), shared, hostPlatform);
    const workDirectory = external_node_path_.join(root, 'work');
    for (const folder of new Set([own, root]))
        await makeEmpty(folder);
    try {
        const { hostPrefix, buildPrefix, ...requirements } = await environmentsOf(request, root);
        const { output_file } = await session.backend.build({
            channels: workspace.channels.map(({ url }) => url.replace(/\/+$/, '')),
            buildPrefix,
            hostPrefix,
            ...requirements,
            output: {
                name: metadata.name,
                version: metadata.version,
                build: metadata.build,
                subdir: metadata.subdir,
                variant: metadata.variant,
            },
            workDirectory,
            outputDirectory: external_node_path_.join(own, 'output'),
            editable: false,
            packageFormat: settings.packageFormat ?? null,
        }, {
            report: settings.report,
            signal: settings.signal,
            environment: settings.environment,
            toolchain: settings.toolchain,
            timestampMs: settings.timestampMs ?? (await buildTimestamp(session.sourceDirectory, settings.environment, beganMs)),
            buildDirectory: (0,build_directory/* buildDirectory */.W)(workspace, settings),
            cacheDirectory: (0,cache_directory/* cacheDirectory */.o)(settings.environment),
            sourceCacheDirectory: (0,checkouts/* sourceCacheDirectory */.$T)(settings.environment),
            network: request.network,
            staged: request.staged,
            fetchProgram: (name) => request.conda?.environments.program(name, (0,build_platforms/* machinePlatform */.Pv)()) ?? Promise.resolve(undefined),
            packing: settings.packing,
            compilerCache: settings.compilerCache,
            isolation: settings.isolation,
            timeoutMs: settings.timeLimits?.buildMs,
            offline: settings.offline,
        });
        const made = [workDirectory, hostPrefix?.prefix, buildPrefix?.prefix, external_node_path_.join(root, 'pkgs')];
        if (settings.keepBuild) {
            settings.report({ kind: 'log', level: 'info', message: `The build of ${metadata.name} is kept in ${root}` });
        }
        else {
            for (const folder of made) {
                if (folder !== undefined)
                    await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
            }
        }
        const { sha256, md5, size } = await (0,hashing/* hashFile */.DC)(output_file);
        return { path: output_file, fileName: external_node_path_.basename(output_file), sizeBytes: size, sha256, md5 };
    }
    catch (error) {
        if (settings.signal?.aborted)
            await (0,promises_.rm)(root, { recursive: true, force: true, maxRetries: 3 });
        const located = await locateFailure(error, session.definition.manifestPath, session.backend);
        throw (0,write_errors/* explainDiskError */.F)(located, `build ${metadata.name}`);
    }
}
async function environmentsOf(request, root) {
    const { output, hostPlatform, settings, conda } = request;
    if (!conda)
        return { ...requirementsWithoutEnvironments(output), hostPrefix: null, buildPrefix: null };
    const provider = conda.environments.withSources(conda.sources, external_node_path_.join(root, 'pkgs'));
    const platforms = { build: (0,build_platforms/* buildPlatformOf */.vd)(settings, hostPlatform), host: hostPlatform };
    const { build, host, ...requirements } = await assembleOutput(output, platforms, provider);
    const { name } = output.metadata;
    return {
        ...requirements,
        buildPrefix: await installed(provider, external_node_path_.join(root, 'build_env'), build, `build environment of ${name}`),
        hostPrefix: await installed(provider, hostPrefixIn(root, hostPlatform), host, `host environment of ${name}`),
    };
}
async function installed(provider, prefix, { platform, dependencies, constraints, records }, label) {
    await (0,promises_.mkdir)(external_node_path_.join(prefix, 'conda-meta'), { recursive: true });
    if (records.length > 0)
        await provider.install(prefix, platform, records, label);
    return { prefix, platform, dependencies, constraints, packages: records.map(buildRecordOf) };
}
function hostPrefixIn(root, platform) {
    if (platform.startsWith('win-'))
        return external_node_path_.join(root, 'h_env');
    const start = external_node_path_.join(root, 'host_env');
    const room = paddedLength - Buffer.byteLength(start);
    if (room >= 0)
        return start + '_placehold'.repeat(Math.ceil(room / 10)).slice(0, room);
    throw new errors/* PixiBuildError */.rW('build-folder-unusable', `the build folder '${root}' is too long: programs find their files only below paths of ${paddedLength} bytes`, {
        exitCode: 2,
        hint: 'Choose a shorter one with --build-dir.',
    });
}
async function makeEmpty(folder) {
    try {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder, { recursive: true });
    }
    catch (error) {
        throw new errors/* PixiBuildError */.rW('build-folder-unusable', `the build folder '${folder}' cannot be used: ${(0,errors/* messageOf */.bD)(error)}`, {
            exitCode: 2,
            hint: 'Choose another one with --build-dir.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/build/environments/conda-environments.js + 43 modules
var conda_environments = __webpack_require__(92200);
// EXTERNAL MODULE: ./build/build/location.js
var build_location = __webpack_require__(77632);
// EXTERNAL MODULE: ./build/build/options.js
var options = __webpack_require__(35749);
// EXTERNAL MODULE: ./build/build/package-record.js
var package_record = __webpack_require__(277);
// EXTERNAL MODULE: ./build/build/run-network.js
var run_network = __webpack_require__(36341);
// EXTERNAL MODULE: ./build/build/session.js + 2 modules
var build_session = __webpack_require__(36895);
// EXTERNAL MODULE: ./build/build/source-dependencies.js
var source_dependencies = __webpack_require__(95394);
// EXTERNAL MODULE: ./build/build/types.js
var types = __webpack_require__(26422);
;// CONCATENATED MODULE: ./build/build/build-run.js












class BuildRun {
    #settings;
    #built = new Map();
    #network;
    #checkouts;
    #staged = new Map();
    #beganMs = Date.now();
    #environments;
    constructor(settings) {
        this.#settings = settings;
        this.#network = new run_network/* RunNetwork */.m(settings);
        this.#checkouts = new checkouts/* Checkouts */.g2(settings, this.#network);
    }
    async close() {
        for (const folder of this.#staged.keys())
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
        await this.#network.close();
    }
    async build(planned) {
        const located = await (0,build_location/* locatePackage */.jX)(planned.manifestPath, this.#settings);
        const { workspace } = located;
        const { hostPlatform } = planned;
        const session = await (0,build_session/* openPackage */.R$)(located, workspace, this.#settings, this.#checkouts);
        try {
            const outputs = await (0,build_session/* packageOutputs */.P2)(session, workspace, hostPlatform, this.#settings);
            const { name, build, subdir } = planned.identity;
            const output = outputs.find(({ metadata }) => metadata.name === name && metadata.build === build && metadata.subdir === subdir);
            if (!output) {
                const message = `'${name}' with build '${build}' is no longer yielded by ${planned.directory}`;
                throw new errors/* PixiBuildError */.rW('output-gone', message);
            }
            return await this.#output({ session, output, hostPlatform, workspace }, []);
        }
        finally {
            await session.backend.dispose();
        }
    }
    #output(wanted, trail) {
        const { session, output, hostPlatform } = wanted;
        const key = `${(0,types/* packageKey */.M)(output.metadata)}@${hostPlatform}`;
        const own = { key, label: labelOf(session, output) };
        if (trail.some((entry) => entry.key === key))
            throw cycleError([...trail, own]);
        let built = this.#built.get(key);
        if (!built) {
            built = this.#buildNow(wanted, [...trail, own]);
            this.#built.set(key, built);
            built.catch(() => { });
        }
        return built;
    }
    async #buildNow(wanted, trail) {
        const settings = await this.#withFormat(wanted.workspace);
        const network = async () => (await this.#network.open(wanted.workspace)).network;
        const common = { settings, network, staged: this.#staged, beganMs: this.#beganMs };
        if (settings.toolchain === 'system')
            return buildOutput({ ...wanted, ...common });
        this.#environments ??= this.#openEnvironments(wanted.workspace);
        const environments = await this.#environments;
        const sources = await this.#sourceRecords(wanted, trail);
        return buildOutput({ ...wanted, ...common, conda: { environments, sources } });
    }
    async #withFormat(workspace) {
        if (this.#settings.packageFormat)
            return this.#settings;
        const { packageFormat } = (await this.#network.open(workspace)).configuration;
        if (packageFormat === undefined)
            return this.#settings;
        return { ...this.#settings, packageFormat: (0,options/* parsePackageFormat */.PA)(packageFormat) };
    }
    async #openEnvironments(workspace) {
        return new conda_environments/* CondaEnvironments */.m(workspace, this.#settings, await this.#network.open(workspace));
    }
    async #sourceRecords(wanted, trail) {
        const { hostPlatform, workspace } = wanted;
        const records = new Map();
        const seen = new Set();
        const add = async (from, list) => {
            for (const spec of list) {
                const target = (0,source_dependencies/* sourceTargetOf */.QB)(spec, from, workspace.root);
                if (!target)
                    continue;
                const asked = JSON.stringify([target.place, spec]);
                if (seen.has(asked))
                    continue;
                seen.add(asked);
                await this.#withSource(target, from, workspace, async (session) => {
                    const outputs = (await (0,build_session/* packageOutputs */.P2)(session, workspace, hostPlatform, this.#settings)).filter(({ metadata }) => metadata.name === spec.name);
                    if (outputs.length === 0)
                        throw missingOutput(spec.name, target, hostPlatform);
                    const chosen = session === from ? outputs.filter((output) => (0,source_dependencies/* isAskedFor */.un)(output, spec)) : outputs;
                    for (const output of chosen) {
                        const built = await this.#output({ session, output, hostPlatform, workspace }, trail);
                        const record = await (0,package_record/* recordOfPackage */.b)(built.path);
                        records.set(record.url, record);
                        await add(session, (0,source_dependencies/* sourceSpecs */.M$)(output, 'run'));
                    }
                });
            }
        };
        await add(wanted.session, (0,source_dependencies/* sourceSpecs */.M$)(wanted.output, 'environments'));
        return [...records.values()];
    }
    async #withSource(target, from, workspace, work) {
        if (target.isOwn)
            return work(from);
        const { place } = target;
        const base = from.definition.manifestDirectory;
        const manifest = typeof place === 'string' ? place : await this.#checkouts.folder(place, base, workspace);
        const other = await (0,build_session/* reopenPackage */.Q9)(manifest, workspace, this.#settings, this.#checkouts);
        try {
            await work(other);
        }
        finally {
            await other.backend.dispose();
        }
    }
}
const labelOf = ({ directory }, { metadata }) => directory === '.' || directory === metadata.name ? metadata.name : `${metadata.name} (${directory})`;
function cycleError(trail) {
    const circle = trail.slice(trail.findIndex(({ key }) => key === trail.at(-1)?.key)).map(({ label }) => label);
    return new errors/* PixiBuildError */.rW('source-cycle', `These packages need each other to be built: ${circle.join(' -> ')}`, {
        exitCode: 2,
        hint: 'A package can need another to run that needs it to be built, but not both to be built.',
    });
}
function missingOutput(name, target, platform) {
    return new errors/* PixiBuildError */.rW('source-output-missing', `'${target.text}' does not yield the package '${name}' for ${platform}`, {
        exitCode: 2,
        hint: 'The name of a source dependency is that of the package that its source yields.',
    });
}


/***/ }),

/***/ 956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readMessage)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const deepest = 64;
const unsafe = 'a number is larger than can be told exactly';
function readMessage(bytes, options = {}) {
    return new MessageReader(bytes, options.bytes ?? 'hex').readAll();
}
class MessageReader {
    #bytes;
    #text;
    #asHex;
    #keys = [];
    #at = 0;
    constructor(bytes, as) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#asHex = as === 'hex';
        this.#text = this.#bytes.toString('latin1');
    }
    readAll() {
        const value = this.#read(0);
        if (this.#at !== this.#bytes.length)
            throw new Error('something follows the end');
        return value;
    }
    #read(depth) {
        const start = this.#take(1);
        const type = this.#bytes[start];
        if (type < 0x80)
            return type;
        if (type >= 0xe0)
            return type - 0x100;
        if (type < 0x90)
            return this.#map(type & 0x0f, depth);
        if (type < 0xa0)
            return this.#list(type & 0x0f, depth);
        if (type < 0xc0)
            return this.#string(type & 0x1f);
        switch (type) {
            case 0xc0:
                return null;
            case 0xc2:
                return false;
            case 0xc3:
                return true;
            case 0xc4:
            case 0xc5:
            case 0xc6:
                return this.#binary(this.#unsigned(1 << (type - 0xc4)));
            case 0xca:
                return this.#bytes.readFloatBE(this.#take(4));
            case 0xcb:
                return this.#bytes.readDoubleBE(this.#take(8));
            case 0xcc:
            case 0xcd:
            case 0xce:
            case 0xcf:
                return this.#unsigned(1 << (type - 0xcc));
            case 0xd0:
            case 0xd1:
            case 0xd2:
            case 0xd3:
                return this.#signed(1 << (type - 0xd0));
            case 0xd9:
            case 0xda:
            case 0xdb:
                return this.#string(this.#unsigned(1 << (type - 0xd9)));
            case 0xdc:
            case 0xdd:
                return this.#list(this.#unsigned(2 << (type - 0xdc)), depth);
            case 0xde:
            case 0xdf:
                return this.#map(this.#unsigned(2 << (type - 0xde)), depth);
            default:
                throw new Error(`there is no such type here: 0x${type.toString(16)}`);
        }
    }
    #take(length) {
        const start = this.#at;
        if (start + length > this.#bytes.length)
            throw new Error('it is cut off');
        this.#at = start + length;
        return start;
    }
    #unsigned(length) {
        const at = this.#take(length);
        if (length < 8)
            return this.#bytes.readUIntBE(at, length);
        return exact(this.#bytes.readBigUInt64BE(at));
    }
    #signed(length) {
        const at = this.#take(length);
        if (length < 8)
            return this.#bytes.readIntBE(at, length);
        return exact(this.#bytes.readBigInt64BE(at));
    }
    #binary(length) {
        const start = this.#take(length);
        if (this.#asHex)
            return this.#bytes.toString('hex', start, start + length);
        return this.#bytes.subarray(start, start + length);
    }
    #string(length) {
        const start = this.#take(length);
        const end = start + length;
        const bytes = this.#bytes;
        for (let at = start; at < end; at++)
            if (bytes[at] >= 0x80)
                return bytes.toString('utf8', start, end);
        return this.#text.slice(start, end);
    }
    #list(length, depth) {
        this.#nest(length, depth);
        const list = [];
        for (let index = 0; index < length; index++)
            list.push(this.#read(depth + 1));
        return list;
    }
    #map(length, depth) {
        this.#nest(length, depth);
        const map = {};
        for (let index = 0; index < length; index++) {
            const key = this.#key();
            if (key === '__proto__')
                throw new Error('a key is __proto__');
            map[key] = this.#read(depth + 1);
        }
        return map;
    }
    #nest(length, depth) {
        if (depth >= deepest)
            throw new Error('it nests too deep');
        if (length > this.#bytes.length - this.#at)
            throw new Error('it is cut off');
    }
    #key() {
        const bytes = this.#bytes;
        const type = bytes[this.#at];
        if ((type & 0xe0) === 0xa0) {
            const length = type & 0x1f;
            const start = this.#at + 1;
            const end = start + length;
            if (end > bytes.length)
                throw new Error('it is cut off');
            let hash = length;
            for (let at = start; at < end; at++)
                hash = (hash * 31 + bytes[at]) & 0xff;
            const known = this.#keys[hash];
            if (known !== undefined && known.length === length && this.#text.startsWith(known, start)) {
                this.#at = end;
                return known;
            }
            const key = this.#read(0);
            if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes.subarray(start, end)))
                this.#keys[hash] = key;
            return key;
        }
        const key = this.#read(0);
        if (typeof key !== 'string')
            throw new Error('a key is no text');
        return key;
    }
}
function exact(value) {
    const number = Number(value);
    if (!Number.isSafeInteger(number))
        throw new Error(unsafe);
    return number;
}


/***/ }),

/***/ 5882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U$: () => (/* binding */ decodeShardIndexContent),
/* harmony export */   bs: () => (/* binding */ decodeShardIndex),
/* harmony export */   p6: () => (/* binding */ decodeShard),
/* harmony export */   w_: () => (/* binding */ decodeShardContent)
/* harmony export */ });
/* harmony import */ var _archive_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33949);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(956);



const largestUnpacked = 1 << 30;
async function decodeShardIndex(bytes) {
    return decodeShardIndexContent(await (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_0__/* .decompressZstdBuffer */ .LO)(bytes, largestUnpacked));
}
function decodeShardIndexContent(unpacked) {
    const content = asObject(decode(unpacked));
    const info = asObject(content?.['info']);
    const shards = asObject(content?.['shards']);
    if (!info || !shards)
        throw shardError('it holds no info and shards');
    const digests = new Map();
    for (const name of Object.keys(shards)) {
        const hex = toHex(shards[name], 32);
        if (hex === undefined)
            throw shardError(`the hash of ${JSON.stringify(name)} is not one`);
        digests.set(name, hex);
    }
    return {
        baseUrl: textOf(info['base_url']),
        shardsBaseUrl: textOf(info['shards_base_url']) ?? './shards/',
        createdAt: textOf(info['created_at']),
        shards: digests,
    };
}
async function decodeShard(bytes) {
    return decodeShardContent(await (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_0__/* .decompressZstdBuffer */ .LO)(bytes, largestUnpacked));
}
function decodeShardContent(unpacked) {
    const content = asObject(decode(unpacked));
    if (!content)
        throw shardError('it is no map');
    writeHashesAsHex(content['packages']);
    writeHashesAsHex(content['packages.conda']);
    for (const map of Object.values(asObject(content['v3']) ?? {}))
        writeHashesAsHex(map);
    return content;
}
function decode(bytes) {
    try {
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .readMessage */ ._)(bytes);
    }
    catch (error) {
        throw shardError((0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), error);
    }
}
function writeHashesAsHex(map) {
    for (const value of Object.values(asObject(map) ?? {})) {
        const record = asObject(value);
        if (!record)
            continue;
        if (typeof record['md5'] !== 'string')
            record['md5'] = toHex(record['md5'], 16);
        if (typeof record['sha256'] !== 'string')
            record['sha256'] = toHex(record['sha256'], 32);
    }
}
function toHex(value, length) {
    if (Array.isArray(value)) {
        const bytes = value.length === length && value.every((item) => Number.isInteger(item) && item >= 0 && item < 256);
        return bytes ? Buffer.from(value).toString('hex') : undefined;
    }
    const isHex = typeof value === 'string' && value.length === 2 * length && /^[0-9a-f]+$/i.test(value);
    return isHex ? value.toLowerCase() : undefined;
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function asObject(value) {
    const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
    return plain ? value : undefined;
}
function shardError(problem, cause) {
    return new _support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PixiBuildError */ .rW('shards-invalid', `The sharded index is damaged: ${problem}`, { cause });
}


/***/ }),

/***/ 71012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ locateDependency)
/* harmony export */ });
/* harmony import */ var _discovery_manifest_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80851);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6982);


const tableName = /^(?:build|host|run)-dependencies$/;
async function locateDependency(manifestPath, names) {
    const manifest = await (0,_discovery_manifest_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifestFile */ .oe)(manifestPath, false);
    if (!manifest)
        return undefined;
    const keys = dependencyKeys(manifest.table['package'], ['package'], false);
    const found = names
        .map((name) => keys.find((path) => String(path.at(-1)).toLowerCase() === name))
        .find((path) => path !== undefined);
    if (!found)
        return undefined;
    const { TomlLocator } = await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(9663)]).then(__webpack_require__.bind(__webpack_require__, 99663));
    return new TomlLocator(manifest.document).locate([...manifest.tablePath, ...found], 'key');
}
function dependencyKeys(value, path, isInside) {
    if (!(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isTomlTable */ .z_)(value))
        return [];
    return Object.entries(value).flatMap(([key, inner]) => {
        const own = [...path, key];
        const isTable = !isInside || key.includes('(');
        return isTable ? dependencyKeys(inner, own, isInside || tableName.test(key)) : [own];
    });
}


/***/ })

};
