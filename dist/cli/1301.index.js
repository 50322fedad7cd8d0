export const id = 1301;
export const ids = [1301];
export const modules = {

/***/ 1301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RecipeBackend: () => (/* binding */ RecipeBackend),
  recipeBackendName: () => (/* binding */ recipeBackendName)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/recipe/index.js + 55 modules
var recipe = __webpack_require__(7631);
// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(8591);
// EXTERNAL MODULE: ./build/backends/generated/config.js
var generated_config = __webpack_require__(8098);
// EXTERNAL MODULE: ./build/backends/generated/locate.js
var locate = __webpack_require__(3702);
// EXTERNAL MODULE: ./build/backends/generated/outputs.js
var generated_outputs = __webpack_require__(2044);
// EXTERNAL MODULE: ./build/backends/generated/platforms.js
var generated_platforms = __webpack_require__(8774);
// EXTERNAL MODULE: ./build/backends/generated/variants.js
var generated_variants = __webpack_require__(6950);
;// CONCATENATED MODULE: ./build/backends/recipe/config.js

const recipeConfigSchema = {
    recipe: { read: generated_config/* asString */.oJ, merge: 'base-only' },
    experimental: { read: generated_config/* asBoolean */.tB, merge: 'base-only', initial: false },
    'extra-input-globs': { read: (0,generated_config/* asList */.DD)(generated_config/* asString */.oJ), merge: 'if-filled', initial: [] },
    'debug-dir': { read: generated_config/* asString */.oJ, merge: 'base-only', alias: 'debug_dir' },
};
const untargetedKeys = ['recipe', 'experimental'];

;// CONCATENATED MODULE: ./build/backends/recipe/input-globs.js


const relativeGlob = (base, file) => (0,support/* toPosix */.d7)(external_node_path_.relative(base, file));
function folderGlob(base, folder) {
    const relative = relativeGlob(base, folder);
    return relative === '' ? '**' : `${relative}/**`;
}
async function recipeInputGlobs(base, recipeDirectory, sources, extra) {
    const globs = [folderGlob(base, recipeDirectory)];
    for (const source of sources) {
        if (source.kind !== 'path')
            continue;
        const file = external_node_path_.resolve(recipeDirectory, source.path);
        globs.push((await (0,support/* fileKind */.h_)(file)) === 'file' ? relativeGlob(base, file) : folderGlob(base, file));
    }
    return [...new Set([...globs, ...extra])];
}

;// CONCATENATED MODULE: ./build/backends/recipe/locate-recipe.js


const places = ['recipe.yaml', 'recipe.yml', 'recipe/recipe.yaml', 'recipe/recipe.yml'];
const isRecipeFile = (file) => /^recipe\.ya?ml$/.test(external_node_path_.basename(file));
async function findRecipe(directory) {
    for (const place of places) {
        const file = external_node_path_.join(directory, place);
        if ((await (0,support/* fileKind */.h_)(file)) === 'file')
            return file;
    }
    return undefined;
}
async function locateRecipe(manifestPath, sourceDirectory, option) {
    if (isRecipeFile(manifestPath))
        return manifestPath;
    const directory = external_node_path_.dirname(manifestPath);
    const found = option === undefined ? await findRecipe(directory) : external_node_path_.resolve(sourceDirectory, option);
    if (found !== undefined && (await (0,support/* fileKind */.h_)(found)) === 'file')
        return found;
    const message = option === undefined ? `Could not find a recipe.yaml in ${directory}` : `There is no recipe at ${found}`;
    throw new support/* PixiBuildError */.rW('recipe-missing', message, {
        exitCode: 2,
        hint: `Write one, or name it with 'recipe' in [package.build.config] of ${manifestPath}.`,
    });
}

// EXTERNAL MODULE: ./build/backends/protocol/index.js + 2 modules
var protocol = __webpack_require__(3578);
;// CONCATENATED MODULE: ./build/backends/recipe/manifest-part.js



async function readManifestPart(model, manifestPath) {
    const { defaultTarget, conditional } = model?.targets ?? {};
    const targets = [...(defaultTarget ? [defaultTarget] : []), ...Object.values(conditional ?? {})];
    const sources = new Map();
    const refuse = async (name, message, hint) => {
        const location = await (0,locate/* locateInManifest */.f)(manifestPath, name);
        throw new support/* PixiBuildError */.rW('manifest-beside-recipe', message, { exitCode: 2, location, hint });
    };
    const read = async (specs) => {
        for (const [name, spec] of Object.entries(specs ?? {})) {
            const requirement = (0,protocol/* requirementOf */.h2)(name, spec);
            if (requirement.kind === 'pin') {
                const message = `'${name}' is pinned in the manifest, but the package has a recipe`;
                await refuse(name, message, `Write \${{ ${requirement.call}("${name}") }} among the requirements of the recipe.`);
            }
            else if (!requirement.source) {
                const message = `'${name}' is a binary dependency of the manifest, but the package has a recipe`;
                await refuse(name, message, 'Please specify all binary dependencies in the recipe.');
            }
            else {
                sources.set(name.toLowerCase(), requirement.source);
            }
        }
    };
    for (const target of targets) {
        await read(target.buildDependencies);
        await read(target.hostDependencies);
        await read(target.runDependencies);
        const table = misplacedTable(target);
        if (table !== undefined) {
            const message = `the manifest has ${table}, but the package has a recipe`;
            await refuse(table, message, `Move ${table} into the recipe.`);
        }
    }
    return {
        sources,
        buildStringPrefix: model?.buildStringPrefix ?? undefined,
        buildNumber: model?.buildNumber ?? undefined,
    };
}
function misplacedTable({ runExports, runConstraints, extraDependencies }) {
    const isFilled = (table) => Object.keys(table ?? {}).length > 0;
    if (Object.values(runExports ?? {}).some(isFilled))
        return 'run-exports';
    if (isFilled(runConstraints))
        return 'run-constraints';
    return Object.values(extraDependencies ?? {}).some(isFilled) ? 'extra-dependencies' : undefined;
}

// EXTERNAL MODULE: ./build/packaging/index.js + 39 modules
var packaging = __webpack_require__(6931);
// EXTERNAL MODULE: ./build/backends/generated/conda-build.js + 1 modules
var conda_build = __webpack_require__(7556);
// EXTERNAL MODULE: ./build/backends/generated/package-request.js + 1 modules
var package_request = __webpack_require__(2690);
// EXTERNAL MODULE: ./build/scripting/index.js + 9 modules
var scripting = __webpack_require__(3065);
// EXTERNAL MODULE: ./build/conda/index.js + 34 modules
var conda = __webpack_require__(8155);
;// CONCATENATED MODULE: ./build/backends/recipe/script.js




async function scriptParts({ script, steps }, context, fileName = 'conda_build') {
    if (steps) {
        return Promise.all(steps.map(async ({ run, interpreter, cwd, env }, index) => ({
            ...(await commandsOf(run, context)),
            interpreter,
            cwd: cwd === undefined ? undefined : external_node_path_.resolve(context.hostPrefix, cwd),
            env,
            fileName: `${fileName}_step${index}`,
        })));
    }
    const content = await contentOf(script, context);
    if (!content)
        return [];
    const { interpreter, cwd } = script;
    const folder = cwd === undefined ? undefined : external_node_path_.resolve(context.hostPrefix, cwd);
    return [{ ...content, interpreter, cwd: folder, fileName: `${fileName}_script` }];
}
async function contentOf({ content }, context) {
    switch (content.kind) {
        case 'none':
            return undefined;
        case 'default': {
            const file = await fileWithExtension('build', context);
            return file === undefined ? undefined : { file };
        }
        case 'file': {
            const file = await scriptFile(content.file, context);
            if (file !== undefined)
                return { file };
            throw new support/* PixiBuildError */.rW('script-missing', `There is no script '${content.file}' in ${context.recipeDirectory}`, {
                exitCode: 2,
            });
        }
        case 'text': {
            const isLine = !/[\r\n]/.test(content.text.trimEnd());
            const file = isLine ? await scriptFile(content.text.trim(), context) : undefined;
            return file === undefined ? commandsOf([content.text], context) : { file };
        }
        case 'commands':
            return commandsOf(content.commands, context);
    }
}
async function commandsOf(commands, context) {
    const { output, variables } = context;
    try {
        return { commands: await Promise.all(commands.map((text) => (0,recipe/* renderScriptText */.zd)(output, text, variables))) };
    }
    catch (error) {
        if (!(error instanceof recipe/* ExpressionError */.tj))
            throw error;
        throw new support/* PixiBuildError */.rW('script-invalid', `The script of ${output.name} cannot be rendered: ${error.message}`, {
            exitCode: 2,
            cause: error,
        });
    }
}
async function scriptFile(text, context) {
    if (text === '' || text.includes('\0'))
        return undefined;
    if (external_node_path_.extname(text) === '')
        return fileWithExtension(text, context);
    const file = external_node_path_.resolve(context.recipeDirectory, text);
    return (await isFile(file)) ? file : undefined;
}
async function fileWithExtension(stem, context) {
    for (const extension of (0,conda/* isWindows */.uF)(context.buildPlatform) ? ['bat', 'ps1'] : ['sh']) {
        const file = external_node_path_.resolve(context.recipeDirectory, `${stem}.${extension}`);
        if (await isFile(file))
            return file;
    }
    return undefined;
}
const isFile = async (file) => (await (0,support/* fileKind */.h_)(file).catch(() => undefined)) === 'file';

;// CONCATENATED MODULE: ./build/backends/recipe/packaged-tests.js







async function packagedTests(output, context, workDirectory) {
    const entries = [];
    for (const test of output.tests) {
        if (test.kind === 'package-contents')
            continue;
        if (test.kind !== 'script') {
            entries.push((0,recipe/* testData */.FO)(test));
            continue;
        }
        const folder = `etc/conda/test-files/${output.name}/${entries.length}`;
        const hasFiles = await copyTestFiles(test, context, workDirectory, external_node_path_.join(context.hostPrefix, folder));
        const script = await inlinedScript(test.script, context, hasFiles ? folder : undefined);
        const { run, build } = test.requirements;
        if (script === undefined && run.length + build.length === 0 && !hasFiles)
            continue;
        entries.push((0,recipe/* testData */.FO)({ ...test, script: script ?? test.script }));
    }
    return { entries };
}
async function inlinedScript(script, context, cwd) {
    const [part] = await scriptParts({ script }, context, 'test');
    const { file } = part ?? {};
    const commands = file === undefined ? (part?.commands ?? []) : [await (0,promises_.readFile)(file, 'utf8')];
    if (commands.every((text) => text.trim() === ''))
        return undefined;
    const interpreter = script.interpreter ?? (file === undefined ? undefined : (0,scripting/* interpreterOfFile */.m5)(file));
    const inlined = { ...script, content: { kind: 'commands', commands }, interpreter, cwd: cwd ?? script.cwd };
    return commands.length === 1 ? { ...inlined, isMap: true } : inlined;
}
async function copyTestFiles({ files }, { recipeDirectory }, workDirectory, target) {
    let copied = false;
    for (const [directory, selection] of [
        [workDirectory, files.source],
        [recipeDirectory, files.recipe],
    ]) {
        if (selection.include.length + selection.exclude.length === 0)
            continue;
        const isWanted = await (0,support/* selectionMatcher */.zh)(selection);
        for (const file of [...(await (0,packaging/* listPrefixFiles */.O8)(directory))].filter(isWanted).sort()) {
            const destination = external_node_path_.join(target, file);
            await (0,promises_.mkdir)(external_node_path_.dirname(destination), { recursive: true });
            await (0,promises_.copyFile)(external_node_path_.join(directory, file), destination);
            copied = true;
        }
    }
    return copied;
}

;// CONCATENATED MODULE: ./build/backends/recipe/recipe-files.js



async function recipeFiles(recipeFile, leftOut) {
    const root = external_node_path_.dirname(recipeFile);
    const found = [];
    const excluded = new Set([recipeFile, ...leftOut]);
    const walk = async (folder, relative, above) => {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        const names = new Set(entries.map(({ name }) => name));
        const rules = relative === '' ? above : await above.below(folder, names);
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            const source = external_node_path_.join(folder, entry.name);
            const file = relative === '' ? entry.name : `${relative}/${entry.name}`;
            if (entry.name.startsWith('.') || excluded.has(source) || rules.ignores(source, entry.isDirectory()))
                continue;
            if (entry.isDirectory())
                await walk(source, file, rules);
            else if (entry.isFile())
                found.push({ path: file, source });
        }
    };
    await walk(root, '', await support/* IgnoreRules */.w0.above(root));
    return found;
}

// EXTERNAL MODULE: ./build/sources/index.js + 11 modules
var build_sources = __webpack_require__(7957);
;// CONCATENATED MODULE: ./build/backends/recipe/sources.js



async function fetchInto(sources, name, { params, context, recipeFile }) {
    if (sources.length === 0)
        return [];
    const { environment, report, signal } = context;
    return (0,support/* reportPhase */.A0)(report, `Fetching the sources of ${name}`, async () => (0,build_sources.fetchSources)(sources, {
        recipeDirectory: external_node_path_.dirname(recipeFile),
        workDirectory: external_node_path_.join(params.workDirectory, 'work'),
        cacheDirectory: context.sourceCacheDirectory,
        network: await context.network(),
        environment,
        report,
        signal,
        leaveOut: [context.buildDirectory],
    }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/backends/recipe/staging.js









async function restoreStaging(request) {
    const { params, context } = request;
    const folder = external_node_path_.join(context.buildDirectory, 'staging', keyOf(request));
    const known = context.staged.get(folder);
    if (known)
        return copyBack(request, folder, known);
    await buildStaging(request);
    const files = [...(await (0,packaging/* listPrefixFiles */.O8)(prefixOf(params)))].filter((file) => !request.filesBefore.has(file));
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await copyFiles(prefixOf(params), external_node_path_.join(folder, 'prefix'), files);
    await copyTree(external_node_path_.join(params.workDirectory, 'work'), external_node_path_.join(folder, 'work'));
    context.staged.set(folder, files);
}
function keyOf({ params, output, staging }) {
    const { hostPrefix, buildPrefix } = params;
    const names = new Set([...staging.requirements.build, ...staging.requirements.host].map((one) => one.kind === 'pin' ? one.name : one.spec.name.toString()));
    const packages = [...(buildPrefix?.packages ?? []), ...(hostPrefix?.packages ?? [])]
        .filter(({ name }) => names.has(name))
        .map(({ fn }) => fn);
    const { host, build } = output.platforms;
    const parts = [
        (0,recipe/* stagingData */._L)(staging),
        staging.variant,
        packages.sort(),
        host,
        build,
        prefixOf(params),
        params.workDirectory,
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
async function buildStaging({ params, context, output, staging, recipeFile }) {
    await fetchInto(staging.sources, staging.name, { params, context, recipeFile });
    const { script } = staging.plan;
    const variant = { ...output.variant, ...staging.variant };
    await (0,conda_build/* runInEnvironments */.$)({
        label: `Building ${staging.name} for those that inherit from it`,
        isStaging: true,
        params,
        context,
        output: { ...output, noarch: undefined, subdir: output.platforms.host, variant },
        parts: (variables) => scriptParts(staging.plan, {
            output: { ...output, name: staging.name, variant },
            recipeDirectory: external_node_path_.dirname(recipeFile),
            buildPlatform: output.platforms.build,
            hostPrefix: prefixOf(params),
            variables,
        }),
        variables: script.env,
        secrets: script.secrets,
        recipeDirectory: external_node_path_.dirname(recipeFile),
    });
}
async function copyBack({ params }, folder, files) {
    await copyFiles(external_node_path_.join(folder, 'prefix'), prefixOf(params), files);
    await copyTree(external_node_path_.join(folder, 'work'), external_node_path_.join(params.workDirectory, 'work'));
}
async function copyFiles(from, to, files) {
    await (0,promises_.mkdir)(to, { recursive: true });
    for (const file of files) {
        const target = external_node_path_.join(to, file);
        await (0,promises_.rm)(target, { force: true });
        await (0,promises_.cp)(external_node_path_.join(from, file), target, copying);
    }
}
async function copyTree(from, to) {
    await (0,promises_.mkdir)(to, { recursive: true });
    await (0,promises_.cp)(from, to, { ...copying, recursive: true });
}
const copying = { verbatimSymlinks: true, preserveTimestamps: true, mode: external_node_fs_.constants.COPYFILE_FICLONE };
const prefixOf = ({ hostPrefix }) => hostPrefix?.prefix ?? '';

;// CONCATENATED MODULE: ./build/backends/recipe/pack.js












async function packRecipeOutput(request) {
    const { params, context, output, recipeFile, recipeText } = request;
    const recipeDirectory = external_node_path_.dirname(recipeFile);
    const workDirectory = external_node_path_.join(params.workDirectory, 'work');
    let fetched = [];
    let variables = {};
    const scriptContext = () => ({
        output,
        recipeDirectory,
        buildPlatform: output.platforms.build,
        hostPrefix: params.hostPrefix?.prefix ?? '',
        variables,
    });
    const { script } = output.plan;
    const built = await (0,conda_build/* buildInEnvironments */.i)({
        params,
        context,
        output,
        hash: `${output.hashPrefix}h${output.hash}`,
        prepare: async (filesBefore) => {
            const { staging } = output;
            if (staging)
                await restoreStaging({ params, context, output, staging, recipeFile, filesBefore });
            fetched = await fetchInto(output.sources, output.name, { params, context, recipeFile });
        },
        parts: (known) => {
            variables = known;
            return scriptParts(output.plan, scriptContext());
        },
        variables: script.env,
        secrets: script.secrets,
        recipeDirectory,
    });
    const tests = await packagedTests(output, scriptContext(), workDirectory);
    const packed = await (0,packaging/* packageFiles */.i9)(asRecipeWants((0,package_request/* packageRequestOf */.pi)({
        ...built,
        params,
        context,
        output,
        texts: {
            recipeYaml: recipeText,
            renderedRecipeYaml: await (0,recipe/* renderedOutputYaml */.gy)(output, (0,package_request/* renderedExtras */.DQ)({
                params,
                context,
                tools: {},
                sources: fetched.map(({ resolved }) => (0,recipe/* sourceData */.s9)(resolved)),
            })),
            variantConfigYaml: await (0,recipe/* variantConfigYaml */.$e)(output.variant),
            files: await recipeFiles(recipeFile, [context.buildDirectory]),
        },
        tests: tests.entries,
        entryPoints: output.python.entryPoints,
        pythonSitePackagesPath: output.python.sitePackagesPath,
        recipeDirectory,
        sourceDirectory: workDirectory,
        explicitFiles: await listedFiles(external_node_path_.join(params.workDirectory, '.rattler-build-package-files')),
    }), output), context.report);
    return { file: packed.path };
}
function asRecipeWants(request, output) {
    const { missingDsoAllowlist, overlinkingBehavior, overdependingBehavior } = output.settings.dynamicLinking;
    const { linkChecks } = request;
    return {
        ...request,
        ...packingOptions(output),
        linkChecks: linkChecks && {
            ...linkChecks,
            missingAllowlist: missingDsoAllowlist,
            overlinking: overlinkingBehavior,
            overdepending: overdependingBehavior,
        },
    };
}
function packingOptions({ name, settings, tests }) {
    const { dynamicLinking, prefixDetection, variant } = settings;
    return {
        contentsTests: tests.filter((test) => test.kind === 'package-contents'),
        prefixDetection,
        files: settings.files,
        postProcess: settings.postProcess,
        alwaysIncludeFiles: settings.alwaysIncludeFiles,
        alwaysCopyFiles: settings.alwaysCopyFiles,
        relink: {
            rpaths: dynamicLinking.rpaths,
            binaryRelocation: dynamicLinking.binaryRelocation,
            rpathAllowlist: dynamicLinking.rpathAllowlist,
        },
        trackFeatures: Array.from({ length: Math.abs(variant.downPrioritize ?? 0) }, (_, i) => `${name}-p-${i}`),
    };
}
async function listedFiles(file) {
    try {
        const lines = (await (0,promises_.readFile)(file, 'utf8')).split(/\r?\n/).map((line) => line.trim());
        const paths = lines.filter((line) => line !== '');
        return paths.length > 0 ? paths : undefined;
    }
    catch (error) {
        if ((0,support/* systemErrorCode */.vq)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/backends/recipe/recipe-access.js



async function recipeAccess(recipeDirectory, environment) {
    const [yaml, toml] = await Promise.all([__webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3292))]);
    return {
        recipeDirectory,
        readText(file) {
            try {
                return (0,external_node_fs_.readFileSync)(file, 'utf8');
            }
            catch (error) {
                if ((0,support/* systemErrorCode */.vq)(error) === 'ENOENT')
                    return undefined;
                throw error;
            }
        },
        isDirectory: (file) => (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isDirectory() ?? false,
        parse(extension, text) {
            if (extension === '.json')
                return JSON.parse(text);
            return extension === '.toml' ? toml.parse(text) : yaml.parse(text);
        },
        git(args, directory) {
            const output = (0,external_node_child_process_.execFileSync)('git', args, {
                cwd: directory ?? recipeDirectory,
                env: { ...environment, GIT_TERMINAL_PROMPT: '0' },
                stdio: ['ignore', 'pipe', 'pipe'],
                encoding: 'utf8',
            });
            return output.replace(/\r?\n$/, '');
        },
    };
}

;// CONCATENATED MODULE: ./build/backends/recipe/backend.js















const recipeBackendName = 'pixi-build-rattler-build';
class RecipeBackend {
    name = recipeBackendName;
    version = support/* programVersion */.R2;
    #context;
    #initialized;
    #described = new Map();
    constructor(context) {
        this.#context = context;
    }
    async negotiateCapabilities() {
        return { providesCondaOutputs: true, providesCondaBuildV1: true };
    }
    async initialize(params) {
        if (this.#initialized)
            throw new support/* PixiBuildError */.rW('backend-state', 'The backend is initialized already');
        const { manifestPath, configuration, targetConfiguration, projectModel } = params;
        const sourceDirectory = params.sourceDirectory ?? external_node_path_.dirname(manifestPath);
        const config = await (0,generated_config/* readConfig */.Xg)(recipeConfigSchema, configuration, targetConfiguration ?? {}, manifestPath);
        await refuseTargetedKeys(targetConfiguration ?? {}, manifestPath);
        const { recipe } = config.forPlatform('noarch');
        this.#initialized = {
            config,
            manifest: await readManifestPart(projectModel, manifestPath),
            manifestPath,
            recipeFile: await locateRecipe(manifestPath, sourceDirectory, recipe),
            sourceDirectory,
        };
    }
    async outputs(params) {
        const { manifest, recipeFile, sourceDirectory, manifestPath } = this.#state();
        const { rendering, platforms, ownFiles } = await this.#renderAll(params);
        this.#described.set(backend_keyOf(platforms), rendering);
        const { outputs } = rendering;
        const names = new Set(outputs.map(({ name }) => name));
        const sourceOf = (name) => manifest.sources.get(name) ?? (names.has(name) ? ownSource : undefined);
        return {
            outputs: outputs.map((output) => {
                const siblings = outputs.filter((other) => other !== output);
                const identity = { ...output, sitePackagesPath: output.python.sitePackagesPath };
                return (0,generated_outputs/* describeOutput */.hS)(identity, (0,recipe/* outputRequirements */.IN)(output, siblings), sourceOf);
            }),
            inputGlobs: [
                ...ownFiles.map((file) => relativeGlob(sourceDirectory, file)),
                relativeGlob(external_node_path_.dirname(manifestPath), recipeFile),
            ],
        };
    }
    async describe(params) {
        const { rendering, variants } = await this.#renderAll(params);
        return rendering.outputs.map((output) => ({
            name: output.name,
            version: output.version,
            build: output.buildString,
            subdir: output.subdir,
            recipe: (0,recipe/* renderedObject */.d5)(output),
            hash: (0,recipe/* explainHash */.oX)(output, variants),
        }));
    }
    async locate(names) {
        const { recipeFile } = this.#state();
        return (0,recipe/* locateRequirement */.MK)({ file: recipeFile, text: await (0,promises_.readFile)(recipeFile, 'utf8') }, names);
    }
    async #renderAll(params) {
        const state = this.#state();
        const platforms = (0,generated_platforms/* outputPlatforms */.w)(params);
        const folders = new Set([external_node_path_.dirname(state.recipeFile), state.sourceDirectory]);
        const ownFiles = [...folders].map((folder) => external_node_path_.join(folder, 'variants.yaml'));
        const variants = await (0,generated_variants/* readVariants */.h)(params, { ownFiles }, platforms, this.#context);
        return { rendering: await this.#render(state, platforms, variants), platforms, ownFiles, variants };
    }
    buildFolder({ metadata }) {
        const all = [...this.#described.values()].flatMap(({ outputs }) => outputs);
        const found = all.find(({ name, buildString }) => name === metadata.name && buildString === metadata.build);
        return found?.staging && `staging-${found.staging.name}`;
    }
    async build(params, context) {
        const state = this.#state();
        if (context.toolchain === 'system')
            throw systemUnsupported(state.recipeFile);
        const platforms = (0,generated_platforms/* buildPlatforms */.H)(params);
        const { output, recipeText } = await this.#chosen(state, platforms, params.output);
        const recipeDirectory = external_node_path_.dirname(state.recipeFile);
        const merged = output.settings.mergeBuildAndHostEnvs ? { ...params, buildPrefix: null } : params;
        const { file } = await packRecipeOutput({
            params: merged,
            context,
            output,
            recipeFile: state.recipeFile,
            recipeText,
        });
        const { 'extra-input-globs': extra } = state.config.forPlatform(platforms.host);
        const base = external_node_path_.dirname(state.manifestPath);
        return {
            output_file: file,
            input_globs: await recipeInputGlobs(base, recipeDirectory, output.sources, extra),
            name: output.name,
            version: output.version,
            build: output.buildString,
            subdir: output.subdir,
        };
    }
    async dispose() {
        this.#initialized = undefined;
        this.#described.clear();
    }
    #state() {
        if (this.#initialized)
            return this.#initialized;
        throw new support/* PixiBuildError */.rW('backend-state', 'The backend has not been initialized');
    }
    async #render(state, platforms, variants) {
        const { config, recipeFile, manifest } = state;
        const { environment, report } = this.#context;
        const experimental = this.#context.experimental || config.forPlatform(platforms.host).experimental;
        const recipeText = await (0,promises_.readFile)(recipeFile, 'utf8');
        const document = await (0,recipe/* parseRecipe */.Cl)({ file: recipeFile, text: recipeText }, { experimental, v3: true });
        const access = experimental ? await recipeAccess(external_node_path_.dirname(recipeFile), environment) : undefined;
        const { outputs, failures, warnings } = (0,recipe/* renderDocument */.yQ)(document, variants, {
            platforms,
            environment,
            access,
            buildNumber: manifest.buildNumber,
            buildStringPrefix: manifest.buildStringPrefix,
        });
        for (const warning of warnings)
            report({ kind: 'diagnostic', diagnostic: warning });
        for (const { combination, diagnostics } of failures) {
            const text = diagnostics.map((one) => (0,support/* renderDiagnostic */.IW)(one)).join('\n');
            const message = `a variant cannot be rendered, ${JSON.stringify(combination)}:\n${text}`;
            report({ kind: 'log', level: 'warning', message });
        }
        return { outputs, recipeText };
    }
    async #chosen(state, platforms, wanted) {
        const described = this.#described.get(backend_keyOf(platforms));
        const found = described?.outputs.find(({ name, buildString, subdir, version }) => name === wanted.name && buildString === wanted.build && subdir === wanted.subdir && version === wanted.version);
        if (described && found)
            return { output: found, recipeText: described.recipeText };
        const { outputs, recipeText } = await this.#render(state, platforms, (0,generated_variants/* variantsOfOutput */.A)(wanted.variant));
        const chosen = (0,generated_outputs/* chooseOutput */.$R)(outputs, wanted);
        if (wanted.build == null || chosen.buildString === wanted.build)
            return { output: chosen, recipeText };
        const hashInput = (0,recipe/* hashInputText */.C_)(wanted.variant);
        const identity = { buildString: wanted.build, variant: wanted.variant, hashInput, hash: (0,recipe/* variantHash */.II)(hashInput) };
        return { output: { ...chosen, ...identity }, recipeText };
    }
}
const ownSource = { path: { path: '.' } };
const backend_keyOf = ({ host, build }) => `${host} ${build}`;
async function refuseTargetedKeys(targets, manifestPath) {
    for (const [selector, table] of Object.entries(targets)) {
        const key = untargetedKeys.find((name) => Object.hasOwn(Object(table), name));
        if (key === undefined)
            continue;
        throw new support/* PixiBuildError */.rW('backend-config-invalid', `\`${key}\` cannot have a target specific value`, {
            exitCode: 2,
            location: await (0,locate/* locateInManifest */.f)(manifestPath, key),
            hint: `Move it from [package.build.target.${selector}.config] to [package.build.config].`,
        });
    }
}
function systemUnsupported(recipeFile) {
    return new support/* PixiBuildError */.rW('toolchain-unsupported', `'--toolchain system' does not build recipes, such as ${recipeFile}`, {
        exitCode: 2,
        hint: 'Leave the option out: recipes are built in conda environments.',
    });
}


/***/ })

};
