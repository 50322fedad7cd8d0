export const id = 340;
export const ids = [340];
export const modules = {

/***/ 92412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packRecipeOutput: () => (/* binding */ packRecipeOutput)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packaging/package.js + 41 modules
var packaging_package = __webpack_require__(72124);
// EXTERNAL MODULE: ./build/support/yaml.js
var yaml = __webpack_require__(85353);
// EXTERNAL MODULE: ./build/recipe/yaml.js + 1 modules
var recipe_yaml = __webpack_require__(9089);
// EXTERNAL MODULE: ./build/recipe/rendering/rendered-object.js
var rendered_object = __webpack_require__(79039);
;// CONCATENATED MODULE: ./build/recipe/rendering/rendered-yaml.js



async function renderedOutputYaml(output, extras) {
    return (0,yaml/* blockYaml */.J)({ recipe: (0,rendered_object/* renderedObject */.d5)(output), ...(0,recipe_yaml/* buildSections */.P_)(output, extras) });
}

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/backends/generated/conda-build.js + 2 modules
var conda_build = __webpack_require__(19617);
// EXTERNAL MODULE: ./build/backends/generated/package-request.js + 1 modules
var package_request = __webpack_require__(2690);
// EXTERNAL MODULE: ./build/packaging/prefix-files.js
var prefix_files = __webpack_require__(6188);
// EXTERNAL MODULE: ./build/scripting/build-script/interpreters.js
var interpreters = __webpack_require__(66420);
// EXTERNAL MODULE: ./build/support/globs.js
var globs = __webpack_require__(26207);
// EXTERNAL MODULE: ./build/conda/platform.js
var platform = __webpack_require__(24585);
// EXTERNAL MODULE: ./build/recipe/jinja/engine.js
var engine = __webpack_require__(73072);
// EXTERNAL MODULE: ./build/recipe/jinja/evaluator.js + 1 modules
var jinja_evaluator = __webpack_require__(42354);
;// CONCATENATED MODULE: ./build/recipe/rendering/script-text.js


async function renderScriptText(output, text, buildEnvironment) {
    await (0,engine/* loadEngine */.ro)();
    const { target_platform: _noarch, ...variant } = output.variant;
    const evaluator = new jinja_evaluator/* Evaluator */.oi({
        platforms: output.platforms,
        variant,
        environment: buildEnvironment,
        extraVariables: new Map(Object.entries(buildEnvironment).filter(([, value]) => value !== undefined)),
        lenient: true,
    });
    for (const [name, value] of output.context)
        evaluator.defineContext(name, () => value);
    return evaluator.renderNow(text);
}

// EXTERNAL MODULE: ./build/recipe/jinja/expression-error.js
var expression_error = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
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
            throw new errors/* PixiBuildError */.rW('script-missing', `There is no script '${content.file}' in ${context.recipeDirectory}`, {
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
        return { commands: await Promise.all(commands.map((text) => renderScriptText(output, text, variables))) };
    }
    catch (error) {
        if (!(error instanceof expression_error/* ExpressionError */.t))
            throw error;
        throw new errors/* PixiBuildError */.rW('script-invalid', `The script of ${output.name} cannot be rendered: ${error.message}`, {
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
    for (const extension of (0,platform/* isWindows */.uF)(context.buildPlatform) ? ['bat', 'ps1'] : ['sh']) {
        const file = external_node_path_.resolve(context.recipeDirectory, `${stem}.${extension}`);
        if (await isFile(file))
            return file;
    }
    return undefined;
}
const isFile = async (file) => (await (0,files/* fileKind */.h_)(file).catch(() => undefined)) === 'file';

;// CONCATENATED MODULE: ./build/backends/recipe/packaged-tests.js







async function packagedTests(output, context, workDirectory) {
    const entries = [];
    for (const test of output.tests) {
        if (test.kind === 'package-contents')
            continue;
        if (test.kind !== 'script') {
            entries.push((0,rendered_object/* testData */.FO)(test));
            continue;
        }
        const folder = `etc/conda/test-files/${output.name}/${entries.length}`;
        const hasFiles = await copyTestFiles(test, context, workDirectory, external_node_path_.join(context.hostPrefix, folder));
        const script = await inlinedScript(test.script, context, hasFiles ? folder : undefined);
        const { run, build } = test.requirements;
        if (script === undefined && run.length + build.length === 0 && !hasFiles)
            continue;
        entries.push((0,rendered_object/* testData */.FO)({ ...test, script: script ?? test.script }));
    }
    return { entries };
}
async function inlinedScript(script, context, cwd) {
    const [part] = await scriptParts({ script }, context, 'test');
    const { file } = part ?? {};
    const commands = file === undefined ? (part?.commands ?? []) : [await (0,promises_.readFile)(file, 'utf8')];
    if (commands.every((text) => text.trim() === ''))
        return undefined;
    const interpreter = script.interpreter ?? (file === undefined ? undefined : (0,interpreters/* interpreterOfFile */.m5)(file));
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
        const isWanted = await (0,globs/* selectionMatcher */.z)(selection);
        for (const file of [...(await (0,prefix_files/* listPrefixFiles */.O)(directory))].filter(isWanted).sort()) {
            const destination = external_node_path_.join(target, file);
            await (0,promises_.mkdir)(external_node_path_.dirname(destination), { recursive: true });
            await (0,promises_.copyFile)(external_node_path_.join(directory, file), destination);
            copied = true;
        }
    }
    return copied;
}

// EXTERNAL MODULE: ./build/support/ignore-rules.js
var ignore_rules = __webpack_require__(28526);
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
    await walk(root, '', await ignore_rules/* IgnoreRules */.w.above(root));
    return found;
}

// EXTERNAL MODULE: ./build/sources/fetch.js + 9 modules
var fetch = __webpack_require__(22816);
// EXTERNAL MODULE: ./build/support/events.js
var events = __webpack_require__(76787);
;// CONCATENATED MODULE: ./build/backends/recipe/sources.js



async function fetchInto(sources, name, { params, context, recipeFile }) {
    if (sources.length === 0)
        return [];
    const { environment, report, signal } = context;
    return (0,events/* reportPhase */.A0)(report, `Fetching the sources of ${name}`, async () => (0,fetch/* fetchSources */.d)(sources, {
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
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/backends/recipe/staging.js









async function restoreStaging(request) {
    const { params, context } = request;
    const folder = external_node_path_.join(context.buildDirectory, 'staging', keyOf(request));
    const known = context.staged.get(folder);
    if (known)
        return copyBack(request, folder, known);
    await buildStaging(request);
    const files = [...(await (0,prefix_files/* listPrefixFiles */.O)(prefixOf(params)))].filter((file) => !request.filesBefore.has(file));
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
        (0,rendered_object/* stagingData */._L)(staging),
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
    const packed = await (0,packaging_package/* packageFiles */.i)(asRecipeWants((0,package_request/* packageRequestOf */.pi)({
        ...built,
        params,
        context,
        output,
        texts: {
            recipeYaml: recipeText,
            renderedRecipeYaml: await renderedOutputYaml(output, (0,package_request/* renderedExtras */.DQ)({
                params,
                context,
                tools: {},
                sources: fetched.map(({ resolved }) => (0,rendered_object/* sourceData */.s9)(resolved)),
            })),
            variantConfigYaml: await (0,recipe_yaml/* variantConfigYaml */.$e)(output.variant),
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
        if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 84479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderRecipe),
/* harmony export */   c: () => (/* binding */ renderVariant)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39100);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35921);
/* harmony import */ var _build_string_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64445);
/* harmony import */ var _jinja_call_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70381);
/* harmony import */ var _jinja_evaluator_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42354);
/* harmony import */ var _jinja_expression_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20907);
/* harmony import */ var _jinja_functions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69147);
/* harmony import */ var _jinja_mentions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41261);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25198);
/* harmony import */ var _variants_variant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29259);










const alwaysUsed = ['target_platform', 'channel_targets', 'channel_sources'];
const maximumRounds = 10;
async function renderRecipe(recipe, config, options) {
    const values = new Map(config.values).set('target_platform', [options.platforms.host]);
    const complete = { values, zipKeys: config.zipKeys };
    const used = usedKeys(recipe);
    for (let round = 0;; round++) {
        const rendered = [];
        const freeKeys = new Set();
        for (const combination of (0,_variants_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .variantCombinations */ .eT)(complete, used)) {
            const one = await renderCombination(recipe, combination, options);
            rendered.push(one.recipe);
            for (const key of one.freeKeys)
                freeKeys.add(key);
        }
        const more = [...freeKeys].filter((key) => values.has(key) && !used.has(key));
        if (more.length === 0 || round === maximumRounds)
            return distinct(rendered);
        for (const key of more)
            used.add(key);
    }
}
async function renderVariant(recipe, variant, options) {
    const combination = { ...variant, target_platform: options.platforms.host };
    return (await renderCombination(recipe, combination, options)).recipe;
}
function usedKeys(recipe) {
    const used = new Set(alwaysUsed);
    const { build, host, run, runConstraints, extras, runExports } = recipe.requirements;
    const exported = Object.values(runExports).flat();
    for (const condition of conditionsOf([...build, ...host, ...run, ...runConstraints, ...exported])) {
        for (const name of (0,_jinja_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .mentionedVariables */ .pW)(condition))
            used.add(name);
    }
    for (const condition of conditionsOf([...extras.values()].flat())) {
        for (const name of (0,_jinja_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .mentionedVariables */ .pW)(condition))
            used.add(name);
    }
    for (const requirement of (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .allItems */ .au)([...build, ...host])) {
        if (requirement.kind === 'compiler') {
            for (const key of (0,_jinja_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOfCall */ .AH)(requirement.call, requirement.language))
                used.add(key);
        }
        const key = requirement.kind === 'package' ? freeKey(requirement.spec) : undefined;
        if (key !== undefined)
            used.add(key);
    }
    const script = (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .allItems */ .au)(recipe.script.content).map((part) => part.text);
    for (const condition of conditionsOf(recipe.script.content))
        script.push(`\${{ ${condition} }}`);
    for (const text of [...script, ...Object.values(recipe.script.env)]) {
        for (const name of (0,_jinja_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .mentionedInTemplate */ .Xl)(text))
            used.add(name);
    }
    return used;
}
function conditionsOf(items) {
    return items.flatMap((item) => (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .isConditional */ .Jz)(item) ? [item.condition, ...conditionsOf(item.items), ...conditionsOf(item.otherwise ?? [])] : []);
}
function freeKey(spec) {
    if (spec.version !== undefined || spec.build !== undefined)
        return undefined;
    return (0,_variants_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeVariantKey */ ._8)(spec.name.toString());
}
async function renderCombination(recipe, combination, options) {
    const context = {
        platforms: options.platforms,
        variant: combination,
        environment: options.environment,
    };
    const evaluator = new _jinja_evaluator_js__WEBPACK_IMPORTED_MODULE_3__/* .Evaluator */ .oi(context);
    const requirements = await renderRequirements(recipe.requirements, evaluator);
    const script = await renderScript(recipe, evaluator);
    const freeKeys = [...requirements.build, ...requirements.host].flatMap((requirement) => requirement.kind === 'package' ? (freeKey(requirement.spec) ?? []) : []);
    const variant = usedVariant(recipe, combination, [...evaluator.readKeys, ...freeKeys], requirements.run);
    const { buildNumber, noarch } = recipe;
    const build = (0,_build_string_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultBuildString */ .b2)({ variant, buildNumber, noarch, prefix: options.buildStringPrefix });
    return {
        freeKeys,
        recipe: {
            name: recipe.name,
            version: recipe.version,
            buildNumber,
            buildString: build.text,
            hash: build.hash,
            hashInput: build.hashInput,
            ...(noarch && { noarch }),
            subdir: noarch ? 'noarch' : options.platforms.host,
            platforms: options.platforms,
            variant,
            flags: recipe.flags,
            requirements: withVariant(requirements, variant),
            python: recipe.python,
            about: recipe.about,
            script,
            sources: recipe.sources,
            extra: recipe.extra,
            tests: [],
        },
    };
}
function usedVariant(recipe, combination, keys, run) {
    const entries = new Map([...alwaysUsed, ...keys].flatMap((key) => Object.hasOwn(combination, key) ? [[key, combination[key]]] : []));
    if (recipe.noarch === 'python')
        entries.delete('python');
    if (recipe.noarch)
        entries.set('target_platform', 'noarch');
    for (const requirement of run) {
        if (requirement.kind !== 'package' || !requirement.spec.isVirtual)
            continue;
        entries.set((0,_variants_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeVariantKey */ ._8)(requirement.spec.name.toString()), requirement.spec.toString());
    }
    return (0,_variants_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedVariant */ .Vc)(Object.fromEntries(entries));
}
async function renderRequirements(requirements, evaluator) {
    const render = (items) => renderItems(items, evaluator);
    const { runExports } = requirements;
    const build = await render(requirements.build);
    const host = await render(requirements.host);
    const run = await render(requirements.run);
    const runConstraints = await render(requirements.runConstraints);
    const extras = new Map();
    for (const [group, items] of requirements.extras)
        extras.set(group, await render(items));
    return {
        build,
        host,
        run,
        runConstraints,
        extras,
        runExports: {
            weak: await render(runExports.weak),
            strong: await render(runExports.strong),
            noarch: await render(runExports.noarch),
            weakConstraints: await render(runExports.weakConstraints),
            strongConstraints: await render(runExports.strongConstraints),
        },
        ignoreRunExports: requirements.ignoreRunExports,
    };
}
async function renderItems(items, evaluator) {
    const chosen = await chosenItems(items, evaluator);
    return chosen.map((requirement) => {
        if (requirement.kind !== 'compiler')
            return requirement;
        return { kind: 'package', spec: compilerRequirement(requirement.call, requirement.language, evaluator) };
    });
}
async function chosenItems(items, evaluator) {
    const chosen = [];
    for (const item of items) {
        if (!(0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .isConditional */ .Jz)(item)) {
            chosen.push(item);
            continue;
        }
        const branch = await branchOf(item, evaluator);
        chosen.push(...(await chosenItems(branch, evaluator)));
    }
    return chosen;
}
async function branchOf(item, evaluator) {
    return (await evaluator.holds(item.condition)) ? item.items : (item.otherwise ?? []);
}
function compilerRequirement(call, language, evaluator) {
    try {
        return _conda_index_js__WEBPACK_IMPORTED_MODULE_5__/* .MatchSpec */ .F.parse((0,_jinja_functions_js__WEBPACK_IMPORTED_MODULE_6__/* .compilerSpec */ .Rh)(evaluator.callContext, call, language), { mode: 'strict' });
    }
    catch (error) {
        const detail = error instanceof _jinja_call_error_js__WEBPACK_IMPORTED_MODULE_7__/* .CallError */ .R ? error.message : `it gives no match spec: ${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)}`;
        throw new _jinja_expression_error_js__WEBPACK_IMPORTED_MODULE_9__/* .ExpressionError */ .t(`${detail} (in ${call}('${language}'))`);
    }
}
async function renderScript(recipe, evaluator) {
    const env = {};
    for (const [name, template] of Object.entries(recipe.script.env)) {
        const value = await evaluator.render(template);
        if (/[\r\n]/.test(value)) {
            throw new _jinja_expression_error_js__WEBPACK_IMPORTED_MODULE_9__/* .ExpressionError */ .t(`the value of the environment variable '${name}' has a line break`);
        }
        if (value !== '')
            env[name] = value;
    }
    const content = (await chosenItems(recipe.script.content, evaluator)).map((part) => part.text).join('\n');
    return { env, secrets: recipe.script.secrets, content };
}
function withVariant(requirements, variant) {
    const fill = (list) => list.map((requirement) => filled(requirement, variant));
    const { runExports } = requirements;
    return {
        ...requirements,
        build: fill(requirements.build),
        host: fill(requirements.host),
        runExports: {
            ...runExports,
            weak: fill(runExports.weak),
            strong: fill(runExports.strong),
            noarch: fill(runExports.noarch),
        },
    };
}
function filled(requirement, variant) {
    if (requirement.kind !== 'package')
        return requirement;
    const key = freeKey(requirement.spec);
    if (key === undefined || !Object.hasOwn(variant, key))
        return requirement;
    const value = (0,_jinja_functions_js__WEBPACK_IMPORTED_MODULE_6__/* .versionText */ .KA)(variantText(variant[key]));
    try {
        const { version, build } = _conda_index_js__WEBPACK_IMPORTED_MODULE_5__/* .MatchSpec */ .F.parse(`${requirement.spec.name} ${value}`, { mode: 'lenient' });
        return { ...requirement, spec: requirement.spec.with({ version, build }) };
    }
    catch (error) {
        throw new _jinja_expression_error_js__WEBPACK_IMPORTED_MODULE_9__/* .ExpressionError */ .t(`the variant '${key}' has a value that is no version spec, ${value}: ${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)}`);
    }
}
const variantText = (value) => typeof value === 'boolean' ? (0,_jinja_functions_js__WEBPACK_IMPORTED_MODULE_6__/* .printed */ .zd)(value).toLowerCase() : (0,_jinja_functions_js__WEBPACK_IMPORTED_MODULE_6__/* .printed */ .zd)(value);
function distinct(recipes) {
    const byIdentity = new Map();
    for (const recipe of recipes) {
        const identity = JSON.stringify([recipe.name, recipe.version, recipe.buildString, recipe.noarch, recipe.subdir]);
        if (!byIdentity.has(identity))
            byIdentity.set(identity, recipe);
    }
    return [...byIdentity.values()];
}


/***/ }),

/***/ 9089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P_: () => (/* binding */ buildSections),
  I9: () => (/* binding */ recipeYaml),
  Bi: () => (/* binding */ renderedRecipeObject),
  bt: () => (/* binding */ renderedRecipeYaml),
  Pg: () => (/* binding */ requirementText),
  $e: () => (/* binding */ variantConfigYaml)
});

// EXTERNAL MODULE: ./build/conda/entry-point.js
var entry_point = __webpack_require__(8039);
// EXTERNAL MODULE: ./build/support/yaml.js
var yaml = __webpack_require__(85353);
;// CONCATENATED MODULE: ./build/recipe/finalized.js
function finalizedDependencies({ build, host, depends, constraints, runExports }) {
    const exported = Object.entries(runExports).filter(([, specs]) => specs.length > 0);
    return {
        build: environmentData(build),
        host: environmentData(host),
        run: {
            depends: depends.map(specData),
            constraints: constraints.map(specData),
            run_exports: exported.length > 0 ? Object.fromEntries(exported) : undefined,
        },
    };
}
function environmentData(environment) {
    return environment ? { specs: environment.specs.map(specData), resolved: environment.resolved } : null;
}
function specData({ spec, exportedBy }) {
    return exportedBy ? { spec, from: exportedBy.from, run_export: exportedBy.name } : { source: spec };
}

// EXTERNAL MODULE: ./build/recipe/model.js
var model = __webpack_require__(25198);
// EXTERNAL MODULE: ./build/recipe/pin.js
var pin = __webpack_require__(68220);
// EXTERNAL MODULE: ./build/recipe/variants/variant.js
var variants_variant = __webpack_require__(29259);
;// CONCATENATED MODULE: ./build/recipe/yaml.js






async function recipeYaml(recipe) {
    return (0,yaml/* blockYaml */.J)({
        schema_version: 1,
        package: { name: recipe.name, version: recipe.version },
        source: sourceSection(recipe.sources),
        build: {
            number: recipe.buildNumber,
            noarch: recipe.noarch,
            flags: listOrNone(recipe.flags),
            python: pythonSection(recipe.python),
            script: {
                env: recordOrNone(recipe.script.env),
                secrets: listOrNone(recipe.script.secrets),
                content: itemTexts(recipe.script.content, (part) => part.text),
            },
        },
        requirements: requirementTexts(recipe.requirements, requirementText),
        about: aboutSection(recipe.about),
        extra: recordOrNone(recipe.extra),
    });
}
async function renderedRecipeYaml(recipe, extras) {
    return (0,yaml/* blockYaml */.J)({
        recipe: renderedRecipeObject(recipe),
        ...buildSections({ ...recipe, hashPrefix: recipe.buildString.slice(0, recipe.buildString.lastIndexOf(`h${recipe.hash}`)) }, extras),
    });
}
function renderedRecipeObject(recipe) {
    return {
        schema_version: 1,
        package: { name: recipe.name, version: recipe.version },
        source: sourceSection(recipe.sources),
        build: {
            number: recipe.buildNumber,
            string: recipe.buildString,
            script: recordOrNone({
                env: recordOrNone(recipe.script.env),
                secrets: listOrNone(recipe.script.secrets),
                content: recipe.script.content === '' ? undefined : recipe.script.content,
            }),
            noarch: recipe.noarch,
            flags: listOrNone(recipe.flags),
            python: pythonSection(recipe.python),
        },
        requirements: requirementTexts(recipe.requirements, renderedEntry),
        about: aboutSection(recipe.about),
        extra: recordOrNone(recipe.extra),
    };
}
function buildSections(output, extras) {
    const { host, build } = output.platforms;
    return {
        build_configuration: {
            target_platform: output.subdir,
            host_platform: { platform: host },
            build_platform: { platform: build },
            variant: (0,variants_variant/* sortedVariant */.Vc)(output.variant),
            hash: { hash: output.hash, prefix: output.hashPrefix || undefined },
            channels: extras.channels,
            timestamp: new Date(extras.timestampMs).toISOString(),
            packaging_settings: { archive_type: extras.archive.type, compression_level: extras.archive.level },
        },
        finalized_dependencies: finalizedDependencies(extras.finalized),
        finalized_sources: extras.sources,
        system_tools: recordOrNone(extras.tools),
    };
}
async function variantConfigYaml(variant) {
    return (0,yaml/* blockYaml */.J)((0,variants_variant/* sortedVariant */.Vc)(variant));
}
function requirementTexts(requirements, textOf) {
    const texts = (items) => listOrNone(itemTexts(items, textOf));
    const { ignoreRunExports } = requirements;
    const extras = [...requirements.extras].map(([group, items]) => [group, itemTexts(items, textOf)]);
    return recordOrNone({
        build: texts(requirements.build),
        host: texts(requirements.host),
        run: texts(requirements.run),
        run_constraints: texts(requirements.runConstraints),
        extras: recordOrNone(Object.fromEntries(extras)),
        run_exports: runExportTexts(requirements.runExports, texts),
        ignore_run_exports: recordOrNone({
            by_name: listOrNone(ignoreRunExports.byName),
            from_package: listOrNone(ignoreRunExports.fromPackage),
        }),
    });
}
function runExportTexts(lists, texts) {
    return recordOrNone({
        noarch: texts(lists.noarch),
        strong: texts(lists.strong),
        strong_constraints: texts(lists.strongConstraints),
        weak: texts(lists.weak),
        weak_constraints: texts(lists.weakConstraints),
    });
}
function itemTexts(items, textOf) {
    return items.map((item) => {
        if (!(0,model/* isConditional */.Jz)(item))
            return textOf(item);
        const entries = [
            ['if', item.condition],
            ['then', itemTexts(item.items, textOf)],
        ];
        if (item.otherwise)
            entries.push(['else', itemTexts(item.otherwise, textOf)]);
        return new Map(entries);
    });
}
function requirementText(requirement) {
    if (requirement.kind === 'compiler')
        return `\${{ ${requirement.call}('${requirement.language}') }}`;
    if (requirement.kind === 'package')
        return requirement.spec.toString();
    return `\${{ ${(0,pin/* pinCall */.U)(requirement.call, requirement.name, requirement.pin)} }}`;
}
function renderedEntry(requirement) {
    if (requirement.kind === 'package')
        return requirement.spec.toString();
    return (0,pin/* pinEntry */.m)(requirement.call, requirement.name, requirement.pin);
}
const sourceSection = (folders) => folders.length > 0 ? folders.map((path) => ({ path })) : undefined;
function pythonSection(python) {
    return recordOrNone({
        entry_points: listOrNone(python.entryPoints.map(entry_point/* formatEntryPoint */.ei)),
        version_independent: python.versionIndependent || undefined,
        skip_pyc_compilation: listOrNone(python.skipPycCompilation),
    });
}
function aboutSection(about) {
    return recordOrNone({
        homepage: about.homepage,
        repository: about.repository,
        documentation: about.documentation,
        license: about.license,
        license_family: about.licenseFamily,
        license_file: listOrNone(about.licenseFiles),
        summary: about.summary,
        description: about.description,
    });
}
const listOrNone = (list) => (list.length > 0 ? [...list] : undefined);
function recordOrNone(record) {
    return Object.values(record).some((value) => value !== undefined) ? record : undefined;
}


/***/ }),

/***/ 85353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ blockYaml)
/* harmony export */ });
async function blockYaml(value) {
    const { Document, Scalar, stringify, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = new Document(value, { aliasDuplicateObjects: false });
    visit(document, {
        Scalar(_key, node) {
            const quotable = typeof node.value === 'string' && !/[\p{Cc}\u2028\u2029\ufeff]/u.test(node.value);
            if (quotable && stringify(node.value, { lineWidth: 0 }).startsWith('"'))
                node.type = Scalar.QUOTE_SINGLE;
        },
    });
    return document.toString({ indentSeq: false, lineWidth: 0, singleQuote: true });
}


/***/ })

};
