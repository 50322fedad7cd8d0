export const id = 5264;
export const ids = [5264];
export const modules = {

/***/ 5264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mQ: () => (/* reexport */ countsOf),
  g5: () => (/* reexport */ failureOf),
  testBuilt: () => (/* reexport */ testBuilt),
  us: () => (/* reexport */ testFiles)
});

// UNUSED EXPORTS: testModes

// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(8591);
;// CONCATENATED MODULE: ./build/testing/results.js

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
    return new support/* PixiBuildError */.rW('package-tests-failed', `${count} of ${record.fileName} failed`, { details });
}
function countsOf(outcomes) {
    const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
    return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}

// EXTERNAL MODULE: ./build/build/index.js + 45 modules
var build = __webpack_require__(5124);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/conda/index.js + 34 modules
var conda = __webpack_require__(8155);
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
        return conda/* MatchSpec */.F_.parse(text);
    }
    catch (error) {
        throw new support/* PixiBuildError */.rW('package-test-invalid', `A test asks for '${text}': ${(0,support/* messageOf */.bD)(error)}`, {
            cause: error,
        });
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/archive/index.js + 8 modules
var archive = __webpack_require__(8835);
// EXTERNAL MODULE: ./build/environment/index.js + 18 modules
var build_environment = __webpack_require__(4797);
// EXTERNAL MODULE: ./build/scripting/index.js + 9 modules
var scripting = __webpack_require__(3065);
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
        sections.push(await (0,scripting/* shellSection */.Sg)(part, places));
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
    await (0,support/* reportPhase */.A0)(run.report, `Running ${label}`, () => (0,scripting/* runActivatedScript */.mx)(script));
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
                await (0,archive/* extractPackage */.eP)(tested.file, cwd, { outsideLinks: 'keep' });
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
            const windows = (0,conda/* isWindows */.uF)(platforms.build);
            const here = test.scripts.filter((name) => !name.endsWith(windows ? '.sh' : '.bat'));
            return Promise.all(here.map(async (name) => ({
                interpreter: (0,scripting/* interpreterOfFile */.m5)(name),
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
        return (0,scripting/* systemVariables */.bf)(facts, environment);
    const { record, variant } = tested;
    const python = records.find(({ name }) => name.normalized === 'python');
    return (0,scripting/* scriptTestVariables */.bE)({
        ...facts,
        name: record.name.normalized,
        version: record.version.source,
        buildNumber: record.buildNumber,
        buildString: record.build,
        subdir: record.subdir,
        variant,
        python: (0,build_environment/* pythonLayout */.vl)(python, platform),
    }, environment);
}
function callersPath(environment) {
    const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
    return (environment[name] ?? '').split(external_node_path_.delimiter).filter((folder) => folder !== '');
}
const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);

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
        return new support/* PixiBuildError */.rW('package-test-invalid', `${this.#place} ${problem}`, {
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
    const record = await (0,build/* recordOfPackage */.bm)(file);
    const info = await (0,archive/* readPackageInfo */.t$)(file, (member) => !member.startsWith('info/recipe/'));
    const name = record.name.normalized;
    const parsed = async (member, parse) => {
        const text = info.get(member)?.toString('utf8');
        if (text === undefined)
            return undefined;
        try {
            return parse(text);
        }
        catch (error) {
            throw new support/* PixiBuildError */.rW('package-test-invalid', `${member} of ${name} cannot be read: ${(0,support/* messageOf */.bD)(error)}`);
        }
    };
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const entries = (await parsed('info/tests/tests.yaml', parse)) ?? [];
    if (!Array.isArray(entries)) {
        throw new support/* PixiBuildError */.rW('package-test-invalid', `info/tests/tests.yaml of ${name} is no list`);
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
            if (this.#run.signal?.aborted || !(0,support/* isPixiBuildError */.Bj)(error))
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
            if (!(0,support/* isPixiBuildError */.Bj)(error) || error.code !== 'solve-failed')
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

;// CONCATENATED MODULE: ./build/testing/test-built.js




const testModes = (/* unused pure expression or super */ null && (['skip', 'native', 'native-and-emulated']));
async function testBuilt(plan, outcomes, settings, options) {
    const built = outcomes.filter((outcome) => outcome.status === 'built');
    if (options.mode === 'skip' || settings.toolchain === 'system' || built.length === 0)
        return [...outcomes];
    const run = new BuiltRun(plan, settings, options);
    for (const outcome of built)
        await run.add(outcome);
    try {
        const tested = [];
        for (const outcome of outcomes) {
            settings.signal?.throwIfAborted();
            tested.push(outcome.status === 'built' ? await run.test(outcome) : outcome);
        }
        return tested;
    }
    finally {
        await run.close();
    }
}
class BuiltRun {
    #plan;
    #settings;
    #options;
    #records = new Map();
    #environments;
    constructor(plan, settings, options) {
        this.#plan = plan;
        this.#settings = settings;
        this.#options = options;
    }
    async add({ package: { id }, path }) {
        this.#records.set(id, await (0,build/* recordOfPackage */.bm)(path));
    }
    async test(outcome) {
        const { environment, report, signal } = this.#settings;
        const { package: planned, path: file, durationMs } = outcome;
        try {
            if (!(await hasTests(file)))
                return outcome;
            await this.#buildNeeded(planned);
            this.#environments ??= await (0,build/* testEnvironmentsOfPlan */.JY)(this.#plan, this.#settings, this.#furtherChannels());
            const done = await testPackage({
                file,
                environments: this.#environments,
                hostPlatform: planned.hostPlatform,
                others: [...this.#records.values()],
                keep: this.#settings.keepBuild === true,
                emulated: this.#options.mode === 'native-and-emulated',
                environment,
                report,
                signal,
                timeoutMs: this.#settings.timeLimits?.testMs,
            });
            reportTests(done, report);
            const error = failureOf(done);
            return error ? { package: planned, status: 'failed', error, durationMs } : outcome;
        }
        catch (error) {
            if (signal?.aborted || !(0,support/* isPixiBuildError */.Bj)(error))
                throw error;
            return { package: planned, status: 'failed', error, durationMs };
        }
    }
    async close() {
        await this.#environments?.close();
    }
    #furtherChannels() {
        const { channelUrl, ids } = this.#options.present;
        return channelUrl === undefined || ids.size === 0 ? [] : [channelUrl];
    }
    async #buildNeeded(planned) {
        const { channelUrl, ids } = this.#options.present;
        const isThere = (id) => this.#records.has(id) || (channelUrl !== undefined && ids.has(id));
        const needed = new Set();
        const visit = (id) => {
            if (isThere(id) || needed.has(id))
                return;
            needed.add(id);
            for (const next of this.#plan.packages.find((one) => one.id === id)?.dependsOn ?? [])
                visit(next);
        };
        for (const id of planned.dependsOn)
            visit(id);
        const missing = this.#plan.packages.filter(({ id }) => needed.has(id));
        if (missing.length === 0)
            return;
        const names = missing.map(({ identity }) => identity.name).join(', ');
        const message = `The tests of ${planned.identity.name} need ${names}`;
        this.#settings.report({ kind: 'log', level: 'info', message });
        const { outcomes } = await (0,build/* executeBuild */.S6)(this.#plan, this.#settings, missing);
        for (const outcome of outcomes) {
            if (outcome.status === 'built')
                await this.add(outcome);
            else if (outcome.status === 'failed')
                throw outcome.error;
        }
    }
}

;// CONCATENATED MODULE: ./build/testing/test-files.js




async function testFiles(files, settings, emulated) {
    const { environment, report, signal } = settings;
    const keep = settings.keepBuild === true;
    const timeoutMs = settings.timeLimits?.testMs;
    const common = { others: await Promise.all(files.map(build/* recordOfPackage */.bm)), emulated, keep, timeoutMs };
    const environments = await (0,build/* testEnvironmentsOfFile */.mc)(files[0], settings);
    let isClean = true;
    try {
        const reports = [];
        for (const file of files) {
            const done = await testPackage({ ...common, file, environments, environment, report, signal });
            reportTests(done, report);
            isClean &&= done.outcomes.every(({ status }) => status !== 'failed');
            reports.push(done);
        }
        return reports;
    }
    finally {
        await environments.close();
        if ((isClean && !keep) || signal?.aborted)
            await (0,promises_.rm)(environments.directory, { recursive: true, force: true, maxRetries: 3 });
    }
}

;// CONCATENATED MODULE: ./build/testing/index.js





/***/ })

};
