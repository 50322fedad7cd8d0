export const id = 736;
export const ids = [736];
export const modules = {

/***/ 57736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RecipeBackend: () => (/* binding */ RecipeBackend),
  recipeBackendName: () => (/* binding */ recipeBackendName)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/conda/match-spec/match-spec.js + 4 modules
var match_spec = __webpack_require__(39100);
// EXTERNAL MODULE: ./build/conda/pin.js + 1 modules
var conda_pin = __webpack_require__(42562);
// EXTERNAL MODULE: ./build/conda/package-name.js
var package_name = __webpack_require__(56486);
// EXTERNAL MODULE: ./build/conda/version/version.js
var version = __webpack_require__(55519);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/recipe/jinja/engine.js
var engine = __webpack_require__(73072);
// EXTERNAL MODULE: ./build/recipe/jinja/functions.js + 2 modules
var functions = __webpack_require__(69147);
// EXTERNAL MODULE: ./build/conda/matcher/string-matcher.js
var string_matcher = __webpack_require__(46411);
// EXTERNAL MODULE: ./build/conda/parse-error.js
var parse_error = __webpack_require__(49668);
// EXTERNAL MODULE: ./build/recipe/jinja/tokens.js
var tokens = __webpack_require__(52912);
// EXTERNAL MODULE: ./build/recipe/model.js
var model = __webpack_require__(25198);
// EXTERNAL MODULE: ./build/recipe/shapes/combine.js
var combine = __webpack_require__(4959);
// EXTERNAL MODULE: ./build/recipe/shapes/list.js
var list = __webpack_require__(82996);
// EXTERNAL MODULE: ./build/recipe/shapes/map.js
var map = __webpack_require__(16220);
// EXTERNAL MODULE: ./build/recipe/shapes/scalar.js
var scalar = __webpack_require__(1392);
// EXTERNAL MODULE: ./build/recipe/shapes/shape.js
var shape = __webpack_require__(80295);
// EXTERNAL MODULE: ./build/recipe/variants/variant.js
var variants_variant = __webpack_require__(29259);
;// CONCATENATED MODULE: ./build/recipe/sections/requirements.js









function freeKey(spec) {
    if (spec.version !== undefined || spec.build !== undefined)
        return undefined;
    return (0,variants_variant/* normalizeVariantKey */._8)(spec.name.toString());
}
function freeKeysOf(requirements) {
    return requirements.flatMap((one) => (one.kind === 'package' ? (freeKey(one.spec) ?? []) : []));
}
function parseSpec(text, { settings }, mode) {
    const spec = match_spec/* MatchSpec */.F.parse(text, { mode, revision3: true });
    if (settings.v3)
        return spec;
    const key = spec.when ? 'when' : spec.extras ? 'extras' : spec.flags ? 'flags' : undefined;
    if (key !== undefined)
        throw new shape/* ReadError */.F_(`'${key}' in a match spec needs repodata revision 3; allow it with --v3`);
    return spec;
}
function readRequirement(text, context) {
    if (context.isRendered && text.startsWith('{')) {
        const pin = readPin(text);
        if (pin)
            return pin;
    }
    return { kind: 'package', spec: parseSpec(text, context, 'strict') };
}
function readPin(text) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const [call, fields] = Object.entries(data)[0] ?? [];
    if ((call !== 'pin_subpackage' && call !== 'pin_compatible') || fields === undefined)
        return undefined;
    const { name, exact, lower_bound: lower, upper_bound: upper, build } = fields;
    const bound = (value) => (value === undefined ? null : (0,conda_pin/* parsePinBound */.pw)(String(value)));
    const pin = exact === true
        ? { exact: true }
        : {
            lowerBound: bound(lower),
            upperBound: bound(upper),
            ...(build !== undefined && { build: string_matcher/* StringMatcher */.Gr.parse(String(build)) }),
        };
    return { kind: 'pin', call, name: String(name).toLowerCase(), pin };
}
const places = new WeakMap();
function placeOf(requirement) {
    return places.get(requirement);
}
const anyRequirement = (0,scalar/* scalar */.d_)('a match spec', readRequirement);
const requirement = {
    parse(node, scope) {
        const read = anyRequirement.parse(node, scope);
        const noted = (value) => {
            if (typeof value === 'object' && value !== null)
                places.set(value, node.span);
            return value;
        };
        const { evaluateItem } = read;
        return {
            evaluate: (render) => noted(read.evaluate(render)),
            ...(evaluateItem && { evaluateItem: (render) => noted(evaluateItem(render)) }),
            scan: (names) => read.scan(names),
        };
    },
};
const filledRequirement = {
    parse(node, scope) {
        const read = requirement.parse(node, scope);
        if (node.kind !== 'scalar' || (0,tokens/* isTemplate */.Fl)(node.text))
            return read;
        const key = literalFreeKey(node.text);
        if (key === undefined)
            return read;
        return {
            evaluate: (render) => read.evaluate(render),
            scan: (names) => void names.add(key),
        };
    },
};
function literalFreeKey(text) {
    try {
        return freeKey(match_spec/* MatchSpec */.F.parse(text, { mode: 'strict' }));
    }
    catch (error) {
        if (error instanceof parse_error/* CondaParseError */.R)
            return undefined;
        throw error;
    }
}
const requirements = (0,list/* list */.p)(requirement, { orNothing: true });
const filledRequirements = (0,list/* list */.p)(filledRequirement, { orNothing: true });
const specText = (mode) => (0,scalar/* scalar */.d_)('a match spec', (text, context) => {
    parseSpec(text, context, mode);
    return text;
});
const strictSpec = specText('strict');
const lenientSpec = specText('lenient');
const pythonVersion = (0,scalar/* scalar */.d_)('a version of Python', (text, context) => {
    if (text.trim() === '')
        throw new shape/* ReadError */.F_('expected a version of Python, found nothing');
    try {
        parseSpec(`python ${text}`, context, 'lenient');
    }
    catch (error) {
        if (!(error instanceof parse_error/* CondaParseError */.R))
            throw error;
        throw new shape/* ReadError */.F_(`'${text}' is no version of Python: ${error.message}`, "Write it like '3.12', '3.12.*' or '>=3.10'");
    }
    return text;
});
const specName = (0,scalar/* scalar */.d_)('the name of a package', (text, context) => parseSpec(text, context, 'lenient').name.toString());
const runExportMap = (0,map/* map */.Tj)("'run_exports'", {
    noarch: requirements,
    strong: requirements,
    strong_constraints: requirements,
    weak: requirements,
    weak_constraints: requirements,
});
const runExports = (0,combine/* chosen */.FV)((node) => node.kind === 'map'
    ? (0,combine/* mapped */.CV)(runExportMap, (lists) => ({
        weak: lists.weak ?? [],
        strong: lists.strong ?? [],
        noarch: lists.noarch ?? [],
        weakConstraints: lists.weak_constraints ?? [],
        strongConstraints: lists.strong_constraints ?? [],
    }))
    : (0,combine/* mapped */.CV)((0,list/* list */.p)(requirement), (weak) => ({ ...model/* emptyRunExports */.qr, weak })));
const ignoreRunExports = (0,map/* map */.Tj)("'ignore_run_exports'", {
    by_name: (0,list/* list */.p)(specName, { orNothing: true }),
    from_package: (0,list/* list */.p)(specName, { orNothing: true }),
});
const extras = {
    parse(node, scope) {
        if (!scope.settings.v3) {
            const message = "'extras' needs repodata revision 3; allow it with --v3";
            scope.findings.error('recipe-v3', message, node.span);
        }
        return (0,map/* dictionary */.zz)("'extras'", (0,list/* list */.p)(requirement)).parse(node, scope);
    },
};
const commonFields = { build: filledRequirements, host: filledRequirements, ignore_run_exports: ignoreRunExports };
const requirementsSection = (0,combine/* mapped */.CV)((0,map/* map */.Tj)("the section 'requirements'", {
    ...commonFields,
    run: requirements,
    run_constraints: requirements,
    run_exports: runExports,
    extras,
}), ({ build, host, run, run_constraints, run_exports, extras: groups, ignore_run_exports: ignored }) => ({
    build: build ?? [],
    host: host ?? [],
    run: run ?? [],
    runConstraints: run_constraints ?? [],
    extras: groups ?? new Map(),
    runExports: run_exports ?? model/* emptyRunExports */.qr,
    ignoreRunExports: { byName: ignored?.by_name ?? [], fromPackage: ignored?.from_package ?? [] },
}));
const onlyForPackages = (key) => `'${key}' has no place in a staging output; give it to the packages`;
const stagingRequirements = (0,combine/* mapped */.CV)((0,map/* map */.Tj)("the section 'requirements' of a staging output", commonFields, {
    forbidden: Object.fromEntries(['run', 'run_constraints', 'run_exports', 'extras'].map((key) => [key, onlyForPackages(key)])),
}), ({ build, host, ignore_run_exports: ignored }) => ({
    ...noRequirements,
    build: build ?? [],
    host: host ?? [],
    ignoreRunExports: { byName: ignored?.by_name ?? [], fromPackage: ignored?.from_package ?? [] },
}));
const noRequirements = {
    build: [],
    host: [],
    run: [],
    runConstraints: [],
    extras: new Map(),
    runExports: model/* emptyRunExports */.qr,
    ignoreRunExports: { byName: [], fromPackage: [] },
};

;// CONCATENATED MODULE: ./build/recipe/rendering/finalise.js





function environmentRequirements(output, siblings = []) {
    const { requirements, variant } = output;
    const resolve = (list) => list.map((one) => one.kind === 'package' ? filledSpec(one.spec, variant) : pinnedSpec(one, output, siblings, undefined, undefined));
    const build = resolve(requirements.build);
    const host = resolve(requirements.host);
    return output.settings.mergeBuildAndHostEnvs ? { build: [], host: [...build, ...host] } : { build, host };
}
function filledSpec(spec, variant) {
    const key = freeKey(spec);
    if (key === undefined || !Object.hasOwn(variant, key))
        return spec;
    const value = variant[key];
    const text = (0,functions/* versionText */.KA)(typeof value === 'boolean' ? String(value) : (0,engine/* shown */.SP)(value));
    try {
        const { version, build } = match_spec/* MatchSpec */.F.parse(`${spec.name} ${text}`, { mode: 'lenient' });
        return spec.with({ version, build });
    }
    catch (error) {
        const message = `the variant '${key}' has a value that is no version spec, '${text}'`;
        throw new errors/* PixiBuildError */.rW('variant-value', message, { exitCode: 2, cause: error });
    }
}
function hostAdditions(output, build) {
    const exported = exportsOf(output, output.requirements.build, build, 'build');
    return { specs: specsOf(exported.strong), constraints: specsOf(exported.strongConstrains) };
}
function finaliseOutput(output, solved) {
    const { requirements, staging } = output;
    const pin = (list) => list.map((one) => one.kind === 'package' ? one.spec : pinnedSpec(one, output, solved.siblings, solved.host, solved.build));
    const own = (list) => pin(list).map((spec) => ({ spec, source: { kind: 'recipe' } }));
    const merged = output.settings.mergeBuildAndHostEnvs;
    const none = { noarch: [], strong: [], weak: [], strongConstrains: [], weakConstrains: [] };
    const build = merged ? none : exportsOf(output, requirements.build, solved.build, 'build');
    const hostAsked = merged ? [...requirements.build, ...requirements.host] : requirements.host;
    const host = exportsOf(output, hostAsked, solved.host, 'host');
    const inherited = staging && solved.staging && output.inheritsRunExports
        ? taken(output, exportsOf(output, staging.requirements.build, solved.staging.build, 'build', staging.requirements), exportsOf(output, staging.requirements.host, solved.staging.host, 'host', staging.requirements))
        : { depends: [], constrains: [] };
    const exported = taken(output, build, host);
    const texts = (list) => pin(list).map((spec) => spec.toString());
    const { runExports } = requirements;
    return {
        depends: distinct([...own(requirements.run), ...inherited.depends, ...exported.depends]),
        constrains: distinct([...own(requirements.runConstraints), ...inherited.constrains, ...exported.constrains]),
        runExports: {
            weak: texts(runExports.weak),
            strong: texts(runExports.strong),
            noarch: texts(runExports.noarch),
            weakConstrains: texts(runExports.weakConstraints),
            strongConstrains: texts(runExports.strongConstraints),
        },
        extraDepends: new Map([...requirements.extras].map(([group, list]) => [group, pin(list)])),
    };
}
function taken(output, build, host) {
    if (output.noarch)
        return { depends: host.noarch, constrains: [] };
    return {
        depends: [...build.strong, ...host.strong, ...host.weak],
        constrains: [...build.strongConstrains, ...host.strongConstrains, ...host.weakConstrains],
    };
}
function exportsOf(output, asked, environment, from, owner = output.requirements) {
    const ignored = [output.requirements.ignoreRunExports, owner.ignoreRunExports];
    const always = output.python.versionIndependent ? ['python'] : [];
    const byName = new Set([...ignored.flatMap((one) => one.byName), ...always]);
    const fromPackage = new Set([...ignored.flatMap((one) => one.fromPackage), ...always]);
    const names = new Set(asked.map((one) => (one.kind === 'pin' ? one.name : one.spec.name.toString())));
    const lists = {
        noarch: [],
        strong: [],
        weak: [],
        strongConstrains: [],
        weakConstrains: [],
    };
    for (const name of names) {
        const exported = environment.runExports.get(name);
        if (!exported || fromPackage.has(name))
            continue;
        for (const kind of Object.keys(lists)) {
            for (const text of exported[kind] ?? []) {
                const spec = MatchSpec.parse(text, { mode: 'lenient' });
                if (byName.has(spec.name.toString()))
                    continue;
                lists[kind].push({ spec, source: { kind: 'run-export', from, package: name } });
            }
        }
    }
    return lists;
}
function pinnedSpec(requirement, output, siblings, host, build) {
    const { name, pin, call } = requirement;
    const found = call === 'pin_subpackage' ? siblingOf(name, output, siblings) : packageOf(name, host, build);
    if (!found)
        throw unresolvable(requirement);
    const { version, build: buildMatcher } = (0,conda_pin/* applyPin */.Qk)(pin, found.version, found.build);
    return match_spec/* MatchSpec */.F.named(package_name/* PackageName */.gp.parse(name)).with({ version, build: buildMatcher });
}
function subpackageSpec(requirement, output, siblings) {
    return pinnedSpec(requirement, output, siblings, undefined, undefined);
}
function packageOf(name, host, build) {
    const isIt = (one) => one.name.normalized === name;
    return host?.packages.find(isIt) ?? build?.packages.find(isIt);
}
function siblingOf(name, output, siblings) {
    const candidates = name === output.name ? [output] : siblings.filter((one) => one.name === name);
    const common = (one) => Object.entries(output.combination).filter(([key, value]) => one.combination[key] === value).length;
    let best;
    for (const candidate of candidates)
        if (!best || common(candidate) >= common(best))
            best = candidate;
    return best && { version: version/* Version */.R.parse(best.version), build: best.buildString };
}
function unresolvable({ call, name }) {
    const isOwn = call === 'pin_subpackage';
    const message = isOwn
        ? `the pin on '${name}' cannot be worked out: no output of the recipe has that name`
        : `the pin on '${name}' cannot be worked out: neither the host nor the build environment holds '${name}'`;
    const hint = isOwn ? 'Use pin_compatible for packages of other recipes' : `Add '${name}' to the host requirements`;
    return new errors/* PixiBuildError */.rW('pin-not-resolvable', message, { exitCode: 2, hint });
}
const specsOf = (list) => list.map((one) => one.spec);
function distinct(list) {
    const byText = new Map();
    for (const one of list)
        if (!byText.has(one.spec.toString()))
            byText.set(one.spec.toString(), one);
    return [...byText.values()];
}

;// CONCATENATED MODULE: ./build/recipe/rendering/output-requirements.js

function outputRequirements(output, siblings) {
    const { requirements, variant, settings, staging } = output;
    const pinned = (one) => one.kind === 'pin' && one.call === 'pin_subpackage'
        ? { kind: 'package', spec: subpackageSpec(one, output, siblings) }
        : one;
    const all = (list) => list.map(pinned);
    const filled = (list, of) => list.map((one) => (one.kind === 'package' ? { ...one, spec: filledSpec(one.spec, of) } : pinned(one)));
    const ofBoth = (kind) => output_requirements_distinct([
        ...filled(staging?.requirements[kind] ?? [], { ...variant, ...staging?.variant }),
        ...filled(requirements[kind], variant),
    ]);
    const [build, host] = [ofBoth('build'), ofBoth('host')];
    const lists = requirements.runExports;
    const runExports = {
        weak: all(lists.weak),
        strong: all(lists.strong),
        noarch: all(lists.noarch),
        weakConstraints: all(lists.weakConstraints),
        strongConstraints: all(lists.strongConstraints),
    };
    return {
        build: settings.mergeBuildAndHostEnvs ? [] : build,
        host: settings.mergeBuildAndHostEnvs ? output_requirements_distinct([...build, ...host]) : host,
        run: all(requirements.run),
        runConstraints: all(requirements.runConstraints),
        extras: new Map([...requirements.extras].map(([group, list]) => [group, all(list)])),
        runExports,
        ignoreRunExports: ignored(output),
    };
}
function ignored({ requirements, staging, inheritsRunExports, python }) {
    const { byName, fromPackage } = requirements.ignoreRunExports;
    const always = python.versionIndependent ? ['python'] : [];
    if (!staging)
        return { byName: [...byName, ...always], fromPackage: [...fromPackage, ...always] };
    const inherited = staging.requirements.ignoreRunExports;
    const own = new Set([...requirements.build, ...requirements.host].map(nameOf));
    const silent = inheritsRunExports
        ? []
        : [...staging.requirements.build, ...staging.requirements.host].map(nameOf).filter((name) => !own.has(name));
    return {
        byName: [...byName, ...inherited.byName, ...always],
        fromPackage: [...fromPackage, ...inherited.fromPackage, ...silent, ...always],
    };
}
const nameOf = (one) => (one.kind === 'pin' ? one.name : one.spec.name.toString());
function output_requirements_distinct(list) {
    const byText = new Map();
    for (const one of list) {
        const text = one.kind === 'pin' ? `${one.call} ${one.name} ${JSON.stringify(one.pin)}` : one.spec.toString();
        if (!byText.has(text))
            byText.set(text, one);
    }
    return [...byText.values()];
}

// EXTERNAL MODULE: ./build/recipe/rendering/rendered-object.js
var rendered_object = __webpack_require__(79039);
// EXTERNAL MODULE: ./build/recipe/rendering/explain.js
var explain = __webpack_require__(72043);
// EXTERNAL MODULE: ./build/recipe/document/findings.js
var document_findings = __webpack_require__(6372);
// EXTERNAL MODULE: ./build/recipe/document/parse.js
var parse = __webpack_require__(75678);
// EXTERNAL MODULE: ./build/recipe/document/source-text.js
var source_text = __webpack_require__(97502);
;// CONCATENATED MODULE: ./build/recipe/locate-requirement.js



const lists = new Set(['build', 'host', 'run', 'run_constraints']);
async function locateRequirement({ file, text }, names) {
    await (0,parse/* loadYaml */.y)();
    const source = new source_text/* SourceText */.D(file, text.replace(/^\uFEFF/, ''));
    const root = (0,parse/* parseYaml */.h)(new document_findings/* Findings */.F(source));
    if (!root)
        return undefined;
    const scalars = requirementsIn(root, false);
    const nameOf = (scalar) => /^(?:[^\s:]*::)?([A-Za-z0-9_.-]+)/.exec(scalar.text)?.[1]?.toLowerCase();
    const found = names.flatMap((name) => scalars.find((scalar) => nameOf(scalar) === name) ?? [])[0];
    return found && source.locate(found.span);
}
function requirementsIn(node, isInside) {
    if (node.kind === 'scalar')
        return isInside ? [node] : [];
    if (node.kind === 'list')
        return node.items.flatMap((item) => requirementsIn(item, isInside));
    return node.entries.flatMap(({ key, value }) => {
        if (isInside)
            return key === 'then' || key === 'else' ? requirementsIn(value, true) : [];
        if (key !== 'requirements' || value.kind !== 'map')
            return requirementsIn(value, false);
        return value.entries.flatMap((entry) => (lists.has(entry.key) ? requirementsIn(entry.value, true) : []));
    });
}

// EXTERNAL MODULE: ./build/recipe/sections/values.js
var values = __webpack_require__(8844);
;// CONCATENATED MODULE: ./build/recipe/sections/about.js






let spdx;
async function loadSpdx() {
    spdx ??= (await __webpack_require__.e(/* import() */ 326).then(__webpack_require__.t.bind(__webpack_require__, 93326, 19))).default;
}
const deprecated = /^(?:A?GPL-[123]\.0|L?GPL-2\.[01]|LGPL-3\.0|GFDL-1\.[123]|GPL-[23]\.0-with-.*|BSD-2-Clause-(?:Free|Net)BSD|bzip2-1\.0\.5|eCos-2\.0|Net-SNMP|Nunit|StandardML-NJ|wxWindows)\+?$/;
const license = (0,scalar/* scalar */.d_)('a licence', (value) => {
    if (!spdx)
        throw new Error('The parser of licences is used before it is loaded');
    const hint = 'Use identifiers of https://spdx.org/licenses, or LicenseRef-<name> for one of your own';
    if (value.trim() === 'NOASSERTION')
        return value;
    let expression;
    try {
        if (value.split(/[\s()]+/).some(isOddOperator))
            throw new shape/* ReadError */.F_('mixed case');
        expression = spdx(value);
    }
    catch {
        throw new shape/* ReadError */.F_(`'${value}' is no SPDX licence expression`, hint);
    }
    const old = identifiersOf(expression).find((identifier) => deprecated.test(identifier));
    if (old !== undefined) {
        const now = /GPL|GFDL/.test(old) ? `'${old.replace(/\+$/, '')}-only' or '-or-later'` : 'another one';
        throw new shape/* ReadError */.F_(`'${old}' is a deprecated licence identifier`, `SPDX has ${now} now`);
    }
    return value;
});
function isOddOperator(word) {
    return /^(?:and|or|with)$/i.test(word) && word !== word.toUpperCase() && word !== word.toLowerCase();
}
function identifiersOf(expression) {
    if ('conjunction' in expression)
        return [...identifiersOf(expression.left), ...identifiersOf(expression.right)];
    return [expression.license];
}
const trimmed = (0,combine/* mapped */.CV)(scalar/* text */.Qq, (value) => value?.trim());
const fields = {
    homepage: values/* url */.OZ,
    repository: values/* url */.OZ,
    documentation: values/* url */.OZ,
    license,
    license_family: scalar/* text */.Qq,
    license_file: (0,values/* lateBound */.LK)((0,list/* list */.p)(values/* glob */.TI, { bare: 'scalar', orNothing: true }), [
        'PREFIX',
        'BUILD_PREFIX',
        'SRC_DIR',
        'RECIPE_DIR',
        'BUILD_DIR',
    ]),
    summary: trimmed,
    description: trimmed,
};
const about = (0,map/* map */.Tj)("the section 'about'", fields);
function mergeAbout(own, inherited) {
    const pick = (key) => own[key] ?? inherited[key];
    const values = {
        homepage: pick('homepage'),
        repository: pick('repository'),
        documentation: pick('documentation'),
        license: pick('license'),
        licenseFamily: pick('license_family'),
        summary: pick('summary'),
        description: pick('description'),
    };
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    const licenseFiles = pick('license_file');
    return { ...given, licenseFiles: licenseFiles ?? [], hasLicenseFile: licenseFiles !== undefined };
}

// EXTERNAL MODULE: ./build/recipe/document/node.js
var document_node = __webpack_require__(54465);
// EXTERNAL MODULE: ./build/recipe/jinja/mentions.js
var mentions = __webpack_require__(41261);
// EXTERNAL MODULE: ./build/recipe/jinja/template.js
var template = __webpack_require__(20744);
;// CONCATENATED MODULE: ./build/recipe/sections/context.js






class DeferredContext {
    #entries;
    constructor(entries) {
        this.#entries = entries;
    }
    get names() {
        return new Set(this.#entries.map((entry) => entry.name));
    }
    define(scope) {
        for (const { name, value } of this.#entries) {
            try {
                scope.evaluator.defineContext(name, () => 'kind' in value ? evaluateScalar(value, scope) : value.map((item) => (0,document_node/* typedScalar */.pP)(item)));
            }
            catch (error) {
                scope.findings.problem(error);
                scope.evaluator.defineContext(name, () => '');
            }
        }
    }
    scan(names) {
        for (const { value } of this.#entries) {
            if (!('kind' in value))
                continue;
            for (const name of (0,mentions/* mentionedInTemplate */.Xl)(value.text))
                names.add(name);
        }
    }
}
const noContext = new DeferredContext([]);
function parseContext(node, scope) {
    const { findings } = scope;
    if (node.kind !== 'map') {
        findings.error('recipe-type', `the section 'context' is a map, found ${(0,document_node/* describeNode */.WQ)(node)}`, node.span);
        return noContext;
    }
    const entries = [];
    for (const { key, keySpan, value } of node.entries) {
        if (key.includes('-')) {
            findings.error('recipe-context-name', `the variable '${key}' cannot be used, since '-' means minus`, keySpan, {
                hint: `Name it '${key.replaceAll('-', '_')}'`,
            });
        }
        const read = parseValue(value, scope);
        if (read)
            entries.push({ name: key, value: read });
    }
    return new DeferredContext(entries);
}
function parseValue(node, scope) {
    if (node.kind === 'scalar')
        return !(0,tokens/* isTemplate */.Fl)(node.text) || (0,scalar/* checkTemplate */.BU)(node, scope) ? node : undefined;
    if (node.kind === 'list') {
        const items = node.items.filter((item) => item.kind === 'scalar');
        if (items.length === node.items.length)
            return items;
    }
    scope.findings.error('recipe-type', 'a variable is a single value, or a list of single values', node.span);
    return undefined;
}
function evaluateScalar(node, scope) {
    if (!(0,tokens/* isTemplate */.Fl)(node.text))
        return (0,document_node/* typedScalar */.pP)(node);
    const expression = onlyExpression(node);
    if (expression === undefined) {
        const rendered = (0,shape/* renderScalar */.VO)(node, scope);
        return node.plain ? retyped(rendered) : rendered;
    }
    if (!node.plain)
        return (0,shape/* renderScalar */.VO)({ ...node, text: node.text.trim() }, scope);
    let value;
    try {
        value = scope.evaluator.valueNow(expression);
    }
    catch (error) {
        throw (0,shape/* problemAt */.l4)(error, node, scope.findings);
    }
    if (typeof value === 'number') {
        const printed = (0,shape/* renderScalar */.VO)(node, scope).trim();
        return (0,document_node/* parseInteger */.cG)(printed) ?? (Number.isInteger(value) ? printed : value);
    }
    return value ?? null;
}
function onlyExpression(node) {
    const parts = (0,template/* splitTemplate */.LL)(node.text.trim());
    const [only] = parts;
    return parts.length === 1 && only?.kind === 'expression' ? only.text : undefined;
}
function retyped(text) {
    if (/^true$/i.test(text))
        return true;
    if (/^false$/i.test(text))
        return false;
    return (0,document_node/* parseInteger */.cG)(text) ?? text;
}

// EXTERNAL MODULE: ./build/recipe/sections/build.js
var build = __webpack_require__(11028);
;// CONCATENATED MODULE: ./build/recipe/sections/extra.js




const extra = {
    parse(node, scope) {
        if (node.kind !== 'map') {
            scope.findings.error('recipe-type', `the section 'extra' is a map, found ${(0,document_node/* describeNode */.WQ)(node)}`, node.span);
            return { evaluate: () => ({}), scan() { } };
        }
        checkTemplates(node, scope);
        return {
            evaluate: (render) => Object.fromEntries(node.entries.map((entry) => [entry.key, evaluated(entry.value, render)])),
            scan() { },
        };
    },
};
function checkTemplates(node, scope) {
    if (node.kind === 'scalar') {
        if ((0,tokens/* isTemplate */.Fl)(node.text))
            (0,scalar/* checkTemplate */.BU)(node, scope);
    }
    else if (node.kind === 'list') {
        for (const item of node.items)
            checkTemplates(item, scope);
    }
    else {
        for (const entry of node.entries)
            checkTemplates(entry.value, scope);
    }
}
function evaluated(node, scope) {
    if (node.kind === 'list')
        return node.items.map((item) => evaluated(item, scope));
    if (node.kind === 'map') {
        const entries = node.entries.map((entry) => [entry.key, evaluated(entry.value, scope)]);
        return Object.fromEntries(entries.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    }
    return (0,tokens/* isTemplate */.Fl)(node.text) ? (0,shape/* renderScalar */.VO)(node, scope) : plainValue(node);
}
function plainValue(node) {
    if (!node.plain)
        return node.text;
    if ((0,document_node/* isNull */.kZ)(node))
        return null;
    if (/^(?:true|True|TRUE)$/.test(node.text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(node.text))
        return false;
    const integer = (0,document_node/* parseInteger */.cG)(node.text);
    if (integer !== undefined)
        return integer;
    return /^[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?$/.test(node.text) ? Number(node.text) : node.text;
}

;// CONCATENATED MODULE: ./build/recipe/sections/source.js







const common = {
    patches: (0,values/* lateBound */.LK)(values/* texts */.Te, ['SRC_DIR', 'RECIPE_DIR', 'BUILD_DIR']),
    target_directory: scalar/* text */.Qq,
    filter: values/* globSelection */.ne,
};
const digests = { sha256: (0,values/* digest */.br)('SHA-256', 32), md5: (0,values/* digest */.br)('MD5', 16) };
function commonOf({ patches = [], target_directory: targetDirectory, filter }) {
    return { patches, ...(targetDirectory !== undefined && { targetDirectory }), ...(filter && { filter }) };
}
const publisher = (0,scalar/* scalar */.d_)('a publisher', (value) => {
    const match = /^(github|gitlab):([^/@\s]+)\/([^@\s]+?)(?:@(\S+))?$/.exec(value);
    if (!match)
        throw new shape/* ReadError */.F_(`'${value}' is no publisher`, "Write 'github:owner/repository' or 'gitlab:group/project'");
    const [, provider, owner = '', repository = '', reference] = match;
    return {
        provider: provider,
        owner,
        repository,
        ...(reference !== undefined && { reference }),
    };
});
const urlList = (0,combine/* checked */.KD)((0,list/* list */.p)(values/* url */.OZ, { bare: 'scalar', conditions: false, keepsEmpty: true }), (node, { findings }) => {
    if (node.kind !== 'list' || node.items.length > 0)
        return;
    findings.error('recipe-value', 'a url source needs at least one URL', node.span);
});
const urlSource = (0,combine/* mapped */.CV)((0,map/* map */.Tj)('a url source', {
    url: urlList,
    ...digests,
    file_name: scalar/* text */.Qq,
    attestation: (0,map/* map */.Tj)("'attestation'", {
        bundle_url: values/* url */.OZ,
        publishers: (0,list/* list */.p)(publisher, { bare: 'scalar', conditions: false }),
    }),
    ...common,
}), ({ url: urls = [], sha256, md5, file_name: fileName, attestation, ...rest }) => {
    return {
        kind: 'url',
        urls,
        ...(sha256 !== undefined && { sha256 }),
        ...(md5 !== undefined && { md5 }),
        ...(fileName !== undefined && { fileName }),
        ...(attestation && {
            attestation: {
                ...(attestation.bundle_url !== undefined && { bundleUrl: attestation.bundle_url }),
                publishers: attestation.publishers ?? [],
            },
        }),
        ...commonOf(rest),
    };
});
const gitSource = (0,combine/* mapped */.CV)((0,map/* map */.Tj)('a git source', {
    git: (0,scalar/* nonEmpty */.hq)('a repository'),
    rev: scalar/* text */.Qq,
    tag: scalar/* text */.Qq,
    branch: scalar/* text */.Qq,
    depth: (0,values/* smallInteger */.YO)('a number of commits'),
    lfs: scalar/* flag */.Jt,
    submodules: scalar/* flag */.Jt,
    expected_commit: scalar/* text */.Qq,
    ...common,
}), ({ git, rev, tag, branch, depth, lfs = false, submodules = true, expected_commit: commit, ...rest }) => ({
    kind: 'git',
    location: locationOf(git ?? ''),
    revision: revisionOf(rev, tag, branch),
    ...(depth !== undefined && { depth }),
    lfs,
    submodules,
    ...(commit !== undefined && { expectedCommit: commit }),
    ...commonOf(rest),
}));
function locationOf(git) {
    return /^[a-z][a-z0-9+.-]+:/i.test(git) && URL.canParse(git) && !/^[^/]*@[^/]*:/.test(git) ? new URL(git).href : git;
}
function revisionOf(rev, tag, branch) {
    if (tag !== undefined)
        return `refs/tags/${tag}`;
    if (branch !== undefined)
        return `refs/heads/${branch}`;
    return rev === undefined || rev.toUpperCase() === 'HEAD' ? 'HEAD' : rev;
}
const pathSource = (0,combine/* mapped */.CV)((0,map/* map */.Tj)('a path source', {
    path: (0,scalar/* nonEmpty */.hq)('a path'),
    ...digests,
    file_name: scalar/* text */.Qq,
    use_gitignore: (0,scalar/* fixed */.Zu)(scalar/* flag */.Jt, 'true or false'),
    ...common,
}), ({ path = '', sha256, md5, file_name: fileName, use_gitignore: useGitignore = true, ...rest }) => ({
    kind: 'path',
    path,
    ...(sha256 !== undefined && { sha256 }),
    ...(md5 !== undefined && { md5 }),
    ...(fileName !== undefined && { fileName }),
    useGitignore,
    ...commonOf(rest),
}));
const noSource = {
    parse(node, scope) {
        const message = "a source needs one of the keys 'git', 'url' and 'path'";
        scope.findings.error('recipe-missing-key', message, node.kind === 'map' ? (0,map/* firstKeySpan */.Ib)(node) : node.span);
        return shape/* unreadable */.O$;
    },
};
const source = (0,combine/* chosen */.FV)((node) => {
    if (node.kind !== 'map')
        return noSource;
    if ((0,document_node/* entryOf */.Ms)(node, 'git'))
        return { parse: (_node, scope) => parseGit(node, scope) };
    if ((0,document_node/* entryOf */.Ms)(node, 'url'))
        return { parse: (_node, scope) => parseUrl(node, scope) };
    return (0,document_node/* entryOf */.Ms)(node, 'path') ? pathSource : noSource;
});
function parseUrl(node, scope) {
    const attestation = (0,document_node/* entryOf */.Ms)(node, 'attestation');
    if (attestation && !scope.settings.experimental) {
        const message = "'attestation' is experimental; allow it with --experimental";
        scope.findings.error('recipe-experimental', message, attestation.keySpan);
    }
    return urlSource.parse(node, scope);
}
function parseGit(node, scope) {
    const given = ['rev', 'tag', 'branch'].flatMap((key) => (0,document_node/* entryOf */.Ms)(node, key) ?? []);
    const [first, second] = given;
    if (first && second) {
        scope.findings.error('recipe-conflict', `'${second.key}' cannot stand beside '${first.key}'`, second.keySpan, {
            hint: "Give one of 'rev', 'tag' and 'branch'",
            related: { message: `'${first.key}' is here`, span: first.keySpan },
        });
    }
    return gitSource.parse(node, scope);
}
const sources = (0,list/* list */.p)(source, { bare: 'item', strictConditions: true });

// EXTERNAL MODULE: ./build/recipe/sections/script.js
var sections_script = __webpack_require__(96553);
;// CONCATENATED MODULE: ./build/recipe/sections/tests.js









const names = (0,list/* list */.p)((0,scalar/* nonEmpty */.hq)('a name'));
const specs = (0,list/* list */.p)(strictSpec);
const pythonVersions = {
    parse: (node, scope) => (0,combine/* mapped */.CV)((0,list/* list */.p)(pythonVersion, { bare: 'scalar' }), (versions) => ({
        versions,
        isList: node.kind === 'list',
    })).parse(node, scope),
};
const expectation = {
    parse: (node, scope) => (node.kind === 'map'
        ? (0,combine/* mapped */.CV)((0,map/* map */.Tj)('an expectation', { exists: values/* globs */.gV, not_exists: values/* globs */.gV }), ({ exists = [], not_exists = [] }) => ({
            exists,
            notExists: not_exists,
        }))
        : (0,combine/* mapped */.CV)(values/* globs */.gV, (exists) => ({ exists, notExists: [] }))).parse(node, scope),
};
const strictFlag = (0,scalar/* fixed */.Zu)((0,scalar/* scalar */.d_)('true or false', (value) => {
    if (/^(?:[Tt]rue|[Yy]es)$/.test(value))
        return true;
    if (/^(?:[Ff]alse|[Nn]o)$/.test(value))
        return false;
    throw new shape/* ReadError */.F_(`expected true or false, found '${value}'`);
}), 'true or false');
const noExpectation = { exists: [], notExists: [] };
const noFiles = { include: [], exclude: [] };
const filesOfTest = (0,combine/* mapped */.CV)(values/* globs */.gV, (include) => ({ include, exclude: [] }));
const kinds = [
    [
        'python',
        inside('python', {
            imports: (0,list/* list */.p)((0,scalar/* nonEmpty */.hq)('a name'), { bare: 'item', orNothing: true }),
            pip_check: scalar/* flag */.Jt,
            python_version: pythonVersions,
        }, ({ imports = [], pip_check: pipCheck = true, python_version: python }) => ({
            kind: 'python',
            imports,
            pipCheck,
            pythonVersions: python?.versions ?? [],
            pythonVersionsAreList: python?.isList ?? false,
        })),
    ],
    ['perl', inside('perl', { uses: names }, ({ uses = [] }) => ({ kind: 'perl', uses }))],
    ['r', inside('r', { libraries: names }, ({ libraries = [] }) => ({ kind: 'r', libraries }))],
    ['ruby', inside('ruby', { requires: names }, ({ requires = [] }) => ({ kind: 'ruby', requires }))],
    [
        'script',
        (0,combine/* mapped */.CV)((0,map/* map */.Tj)('a script test', {
            script: sections_script/* script */.rO,
            requirements: (0,map/* map */.Tj)("the 'requirements' of a test", { run: specs, build: specs }),
            files: (0,map/* map */.Tj)("the 'files' of a test", { source: filesOfTest, recipe: filesOfTest }),
        }), ({ script: content, requirements, files }) => ({
            kind: 'script',
            script: content?.content.kind === 'default' ? { ...content, content: sections_script/* noScript */.d4.content } : (content ?? sections_script/* noScript */.d4),
            requirements: { run: requirements?.run ?? [], build: requirements?.build ?? [] },
            files: { source: files?.source ?? noFiles, recipe: files?.recipe ?? noFiles },
        })),
    ],
    [
        'downstream',
        (0,combine/* mapped */.CV)((0,map/* map */.Tj)('a downstream test', { downstream: lenientSpec }), ({ downstream = '' }) => ({
            kind: 'downstream',
            spec: downstream,
        })),
    ],
    [
        'package_contents',
        inside('package_contents', {
            files: expectation,
            site_packages: expectation,
            bin: expectation,
            lib: expectation,
            include: expectation,
            strict: strictFlag,
        }, ({ files, site_packages: sitePackages, bin, lib, include, strict = false }) => ({
            kind: 'package-contents',
            files: files ?? noExpectation,
            sitePackages: sitePackages ?? noExpectation,
            bin: bin ?? noExpectation,
            lib: lib ?? noExpectation,
            include: include ?? noExpectation,
            strict,
        })),
    ],
];
function inside(key, fields, build) {
    const outer = (0,map/* map */.Tj)(`a test of the kind '${key}'`, { [key]: (0,map/* map */.Tj)(`'${key}'`, fields) });
    return (0,combine/* mapped */.CV)(outer, (values) => build((values[key] ?? {})));
}
const test = {
    parse(node, scope) {
        const kind = node.kind === 'map' ? kinds.find(([key]) => (0,document_node/* entryOf */.Ms)(node, key) !== undefined) : undefined;
        if (kind)
            return kind[1].parse(node, scope);
        const message = `a test needs one of the keys ${kinds.map(([key]) => `'${key}'`).join(', ')}`;
        scope.findings.error('recipe-missing-key', message, node.kind === 'map' ? (0,map/* firstKeySpan */.Ib)(node) : node.span);
        return shape/* unreadable */.O$;
    },
};
const tests = (0,list/* list */.p)(test);

;// CONCATENATED MODULE: ./build/recipe/sections/output.js












const packageName = (0,scalar/* scalar */.d_)('the name of a package', (text) => package_name/* PackageName */.gp.parse(text));
const packageVersion = (0,scalar/* scalar */.d_)('a version', (text) => {
    try {
        version/* Version */.R.parse(text);
    }
    catch (error) {
        if (error instanceof parse_error/* CondaParseError */.R)
            throw new shape/* ReadError */.F_(`'${text}' is no version: ${error.message}`, error.hint);
        throw error;
    }
    return text;
});
const inheritMap = (0,map/* map */.Tj)("'inherit'", { from: (0,scalar/* nonEmpty */.hq)('the name of a staging output'), run_exports: scalar/* flag */.Jt }, { required: ['from'] });
const inherit = (0,combine/* chosen */.FV)((node) => {
    if ((0,document_node/* isNull */.kZ)(node))
        return { parse: () => ({ evaluate: () => ({ runExports: true }), scan() { } }) };
    return node.kind === 'map'
        ? (0,combine/* mapped */.CV)(inheritMap, ({ from, run_exports: runExports = true }) => ({ staging: from ?? '', runExports }))
        : (0,combine/* mapped */.CV)((0,scalar/* nonEmpty */.hq)('the name of a staging output'), (staging) => ({ staging, runExports: true }));
});
const output_commonFields = { source: sources, build: build/* buildSection */.Cr, about: about, tests: tests };
const topFields = { ...output_commonFields, extra: extra };
const outputFields = {
    ...output_commonFields,
    package: (0,map/* map */.Tj)("'package'", { name: packageName, version: packageVersion }, { required: ['name'] }),
    inherit,
    requirements: requirementsSection,
};
const singleFields = {
    ...topFields,
    package: (0,map/* map */.Tj)("'package'", { name: packageName, version: packageVersion }, { required: ['name', 'version'] }),
    requirements: requirementsSection,
};
const stagingFields = {
    staging: (0,map/* map */.Tj)("'staging'", { name: (0,scalar/* nonEmpty */.hq)('a name') }, { required: ['name'] }),
    source: sources,
    requirements: stagingRequirements,
    build: build/* stagingBuildSection */.tO,
};
const packageOutput = (0,map/* map */.Tj)('an output', outputFields, {
    forbidden: { extra: "'extra' belongs to the top level of the recipe", staging: misplacedStaging() },
});
const stagingOutput = (0,map/* map */.Tj)('a staging output', stagingFields);
function misplacedStaging() {
    return "an output is either a 'package' or a 'staging' output";
}
const output = {
    parse(node, scope) {
        if (node.kind !== 'map') {
            scope.findings.error('recipe-type', `an output is a map, found ${(0,document_node/* describeNode */.WQ)(node)}`, node.span);
            return shape/* unreadable */.O$;
        }
        const parsed = parseOutput(node, scope);
        if (!parsed)
            return shape/* unreadable */.O$;
        return { evaluate: () => parsed, scan: (names) => parsed.map.scan(names) };
    },
};
function parseOutput(node, scope) {
    const span = (0,map/* firstKeySpan */.Ib)(node);
    if ((0,document_node/* entryOf */.Ms)(node, 'staging') && !(0,document_node/* entryOf */.Ms)(node, 'package')) {
        return { kind: 'staging', span, map: stagingOutput.parse(node, scope) };
    }
    if ((0,document_node/* entryOf */.Ms)(node, 'package'))
        return { kind: 'package', span, map: packageOutput.parse(node, scope) };
    scope.findings.error('recipe-missing-key', "an output needs the key 'package' or 'staging'", span);
    return undefined;
}

;// CONCATENATED MODULE: ./build/recipe/sections/recipe.js







const recipeIdentity = (0,map/* map */.Tj)("'recipe'", { name: packageName, version: packageVersion });
const topOfMany = { ...topFields, recipe: recipeIdentity };
const schemaVersion = (0,scalar/* fixed */.Zu)((0,scalar/* scalar */.d_)('the schema version, which is 1', (text) => {
    if (text !== '1')
        throw new shape/* ReadError */.F_(`the schema version '${text}' is not known; this is written for version 1`);
    return 1;
}), 'the schema version, which is 1');
const anything = { parse: () => ({ evaluate: () => undefined, scan() { } }) };
const cacheHint = "'cache' is no longer part of recipes: make it an output with the key 'staging', and let the packages 'inherit' it";
const inOutputs = (key) => `'${key}' cannot stand beside 'outputs'; give it to the outputs${key === 'package' ? ", or use 'recipe'" : ''}`;
const single = (0,map/* map */.Tj)('a recipe', { schema_version: schemaVersion, $schema: anything, context: anything, ...singleFields }, {
    required: ['package'],
    forbidden: { cache: cacheHint, recipe: "'recipe' is for recipes with 'outputs'; use 'package'" },
});
const multiple = (0,map/* map */.Tj)('a recipe', { schema_version: schemaVersion, context: anything, outputs: anything, ...topOfMany }, {
    forbidden: {
        cache: cacheHint,
        package: inOutputs('package'),
        requirements: inOutputs('requirements'),
        inherit: inOutputs('inherit'),
        $schema: "'$schema' cannot stand beside 'outputs'",
    },
});
const outputs = (0,list/* list */.p)(output);
function parseRecipeNode(node, scope) {
    const { findings } = scope;
    if (node?.kind !== 'map') {
        const found = node ? (0,document_node/* describeNode */.WQ)(node) : 'nothing';
        findings.error('recipe-type', `a recipe is a map, found ${found}`, node?.span ?? { start: 0, end: 0 });
        return undefined;
    }
    const contextEntry = (0,document_node/* entryOf */.Ms)(node, 'context');
    const context = contextEntry ? parseContext(contextEntry.value, scope) : noContext;
    const mentioned = new Set();
    context.scan(mentioned);
    const span = { start: node.span.start, end: node.span.start + 1 };
    const outputsEntry = (0,document_node/* entryOf */.Ms)(node, 'outputs');
    if (!outputsEntry) {
        const top = single.parse(node, scope);
        top.scan(mentioned);
        return { kind: 'single', context, span, mentioned, top };
    }
    const top = multiple.parse(node, scope);
    top.scan(mentioned);
    const read = outputs.parse(outputsEntry.value, scope);
    if (outputsEntry.value.kind === 'list' && outputsEntry.value.items.length === 0) {
        findings.error('recipe-no-outputs', "'outputs' is empty; a recipe needs at least one output", outputsEntry.keySpan);
    }
    read.scan(mentioned);
    return { kind: 'multiple', context, span, mentioned, top, outputs: read };
}

;// CONCATENATED MODULE: ./build/recipe/rendering/load.js






async function parseRecipe({ file, text }, settings = { experimental: false, v3: false }) {
    await Promise.all([(0,parse/* loadYaml */.y)(), (0,engine/* loadEngine */.ro)(), loadSpdx()]);
    const source = new source_text/* SourceText */.D(file, text.replace(/^\uFEFF/, ''));
    const findings = new document_findings/* Findings */.F(source);
    const before = findings.errorCount;
    const node = (0,parse/* parseYaml */.h)(findings);
    if (findings.errorCount > before && node === undefined)
        findings.check('recipe');
    const recipe = parseRecipeNode(node, { findings, settings });
    findings.check('recipe');
    if (!recipe)
        throw new Error('A recipe that cannot be read has no findings');
    return { source, recipe, settings, warnings: findings.diagnostics };
}

// EXTERNAL MODULE: ./build/recipe/jinja/evaluator.js + 1 modules
var jinja_evaluator = __webpack_require__(42354);
;// CONCATENATED MODULE: ./build/recipe/rendering/inherit.js


function mergeBuild(own, inherited, isOnlyOutput) {
    const ownNoarch = own.noarch;
    return {
        number: own.number ?? inherited.number ?? 0,
        string: (own.string ?? inherited.string)?.node,
        noarch: ownNoarch ?? inherited.noarch,
        flags: own.flags && own.flags.length > 0 ? own.flags : (inherited.flags ?? []),
        python: differing(own.python, inherited.python, build/* defaultPython */.Sk),
        plan: mergePlan(own, inherited, isOnlyOutput),
        settings: {
            ...filesOf(own, inherited),
            alwaysIncludeFiles: differing(own.always_include_files, inherited.always_include_files, []),
            alwaysCopyFiles: differing(own.always_copy_files, inherited.always_copy_files, []),
            mergeBuildAndHostEnvs: Boolean(own.merge_build_and_host_envs || inherited.merge_build_and_host_envs),
            dynamicLinking: differing(own.dynamic_linking, inherited.dynamic_linking, build/* defaultDynamicLinking */.RG),
            prefixDetection: differing(own.prefix_detection, inherited.prefix_detection, build/* defaultPrefixDetection */.Pf),
            postProcess: differing(own.post_process, inherited.post_process, []),
            variant: differing(own.variant, inherited.variant, build/* defaultVariantUse */.EU),
        },
    };
}
function mergePlan(own, inherited, isOnlyOutput) {
    const fallback = isOnlyOutput ? sections_script/* defaultScript */.j9 : sections_script/* noScript */.d4;
    if (own.steps)
        return { script: sections_script/* noScript */.d4, steps: own.steps };
    if (own.script && !(0,sections_script/* isUnset */.K$)(own.script))
        return { script: settled(own.script, fallback) };
    if (inherited.steps)
        return { script: sections_script/* noScript */.d4, steps: inherited.steps };
    const script = inherited.script ?? own.script;
    return { script: script ? settled(script, fallback) : fallback };
}
function settled(script, fallback) {
    return script.content.kind === 'default' ? { ...script, content: fallback.content } : script;
}
function filesOf(own, inherited) {
    const isGiven = (values) => values.files !== undefined && values.files.include.length + values.files.exclude.length > 0;
    const files = isGiven(own) ? own.files : isGiven(inherited) ? inherited.files : undefined;
    return files ? { files } : {};
}
function differing(own, inherited, byDefault) {
    const isOwn = own !== undefined && JSON.stringify(own) !== JSON.stringify(byDefault);
    return isOwn ? own : (inherited ?? own ?? byDefault);
}

// EXTERNAL MODULE: ./build/conda/platform.js
var platform = __webpack_require__(24585);
;// CONCATENATED MODULE: ./build/recipe/rendering/used-variant.js


const alwaysUsed = ['channel_targets', 'channel_sources'];
function environmentKeys({ target, build }) {
    const names = 'CPU_COUNT SHLIB_EXT LANG LC_ALL MAKEFLAGS BUILD'.split(' ');
    const family = (0,platform/* platformFamily */.Cz)(target);
    if ((0,platform/* isUnix */.Jb)(target))
        names.push(...'PATH HOME USER SHELL EDITOR TERM PKG_CONFIG_PATH CMAKE_GENERATOR SSL_CERT_FILE'.split(' '));
    if (family === 'linux')
        names.push(...'LD_RUN_PATH QEMU_LD_PREFIX QEMU_UNAME DEJAGNU DISPLAY CFLAGS CXXFLAGS LDFLAGS'.split(' '));
    if (family === 'osx')
        names.push('OSX_ARCH', 'MACOSX_DEPLOYMENT_TARGET');
    if (family === 'ios' || family === 'iossimulator')
        names.push('IOS_ARCH', 'IPHONEOS_DEPLOYMENT_TARGET', 'HOST');
    if (family === 'android')
        names.push('ANDROID_ABI', 'ANDROID_API_LEVEL', 'HOST');
    if (family === 'win') {
        names.push(...'SCRIPTS LIBRARY_PREFIX LIBRARY_BIN LIBRARY_INC LIBRARY_LIB LIB INCLUDE CYGWIN_PREFIX Path'.split(' '));
    }
    if ((0,platform/* platformFamily */.Cz)(build) === 'win')
        names.push('USERPROFILE', 'TEMP', 'TMP', 'PATHEXT');
    return new Set(names);
}
function standingKeys(platforms) {
    return new Set(['target_platform', ...alwaysUsed, ...environmentKeys(platforms)]);
}
function usedVariant(input) {
    const { combination, noarch } = input;
    const values = new Map();
    const reasons = new Map();
    const set = (key, value, reason) => {
        values.set(key, value);
        reasons.set(key, reason);
    };
    const add = (key, reason) => {
        if (!Object.hasOwn(combination, key) || values.has(key))
            return;
        if (input.contextNames.has(key) && !input.read.has(key))
            return;
        set(key, combination[key], reason);
    };
    add('target_platform', 'platform');
    for (const key of alwaysUsed)
        add(key, 'always');
    for (const key of input.read)
        add(key, 'read');
    for (const key of input.free)
        add(key, 'free-spec');
    for (const key of environmentKeys(input.platforms))
        add(key, 'environment-variable');
    if (noarch === 'python')
        values.delete('python');
    if (noarch !== undefined)
        set('target_platform', 'noarch', 'platform');
    for (const requirement of input.run) {
        if (requirement.kind !== 'package' || !requirement.spec.isVirtual)
            continue;
        set((0,variants_variant/* normalizeVariantKey */._8)(requirement.spec.name.toString()), requirement.spec.toString(), 'virtual-package');
    }
    for (const [key, value] of Object.entries(input.staging?.variant ?? {})) {
        if (!values.has(key))
            set(key, value, 'staging');
    }
    for (const key of input.useKeys)
        add((0,variants_variant/* normalizeVariantKey */._8)(key), 'use-keys');
    for (const key of input.ignoreKeys)
        values.delete((0,variants_variant/* normalizeVariantKey */._8)(key));
    for (const key of reasons.keys())
        if (!values.has(key))
            reasons.delete(key);
    return { variant: (0,variants_variant/* sortedVariant */.Vc)(Object.fromEntries(values)), reasons };
}

;// CONCATENATED MODULE: ./build/recipe/rendering/evaluate.js






function evaluateRecipe(recipe, combination, options, findings) {
    return new RecipeEvaluation(recipe, combination, options, findings).run();
}
class RecipeEvaluation {
    #recipe;
    #combination;
    #options;
    #findings;
    #platforms;
    #staging = new Map();
    constructor(recipe, combination, options, findings) {
        this.#recipe = recipe;
        this.#combination = combination;
        this.#options = options;
        this.#findings = findings;
        const { host, target = host, build } = options.platforms;
        this.#platforms = { target, build };
    }
    run() {
        const outputs = [];
        const leftOut = [];
        const add = (evaluated) => {
            if (!evaluated)
                return;
            if ('build' in evaluated)
                outputs.push(evaluated);
            else
                leftOut.push(evaluated);
        };
        if (this.#recipe.kind === 'single') {
            add(this.#evaluateSingle());
        }
        else {
            const parsed = this.#attempt(() => this.#evaluateOutputList()) ?? [];
            for (const one of parsed)
                if (one.kind === 'staging')
                    this.#attempt(() => this.#evaluateStaging(one.map));
            parsed.forEach((one, index) => {
                if (one.kind === 'package')
                    add(this.#attempt(() => this.#evaluatePackage(one.map, one.span, index)));
            });
        }
        const freeKeys = new Set(outputs.flatMap((output) => output.freeKeys));
        for (const staging of this.#staging.values())
            for (const key of staging.freeKeys)
                freeKeys.add(key);
        return { outputs, leftOut, freeKeys };
    }
    #attempt(work) {
        try {
            return work();
        }
        catch (error) {
            this.#findings.problem(error);
            return undefined;
        }
    }
    #scope() {
        const { platforms, environment, settings, access } = this.#options;
        const evaluator = new jinja_evaluator/* Evaluator */.oi({
            platforms,
            environment,
            variant: this.#combination,
            experimental: settings.experimental,
            ...(access && { access }),
        });
        const scope = { findings: this.#findings, evaluator, settings };
        this.#recipe.context.define(scope);
        return scope;
    }
    #evaluateOutputList() {
        return this.#recipe.kind === 'multiple' ? this.#recipe.outputs.evaluate(this.#scope()) : [];
    }
    #evaluateSingle() {
        if (this.#recipe.kind !== 'single')
            return undefined;
        const { top } = this.#recipe;
        const skip = top.field('build')?.field('skip')?.evaluate(this.#scope()) ?? false;
        const findings = skip ? new document_findings/* Findings */.F(this.#findings.source) : this.#findings;
        const scope = { ...this.#scope(), findings };
        const values = top.evaluate(scope);
        if (skip && findings.errorCount > 0) {
            return { name: values.package?.name?.normalized ?? '', combination: this.#combination };
        }
        const { package: identity, requirements = noRequirements } = values;
        const build = values.build ?? {};
        return this.#finish(scope, {
            index: 0,
            span: this.#recipe.span,
            name: identity?.name?.normalized ?? '',
            version: identity?.version ?? '',
            build: mergeBuild(build, {}, true),
            requirements,
            sources: values.source ?? [],
            tests: values.tests ?? [],
            about: mergeAbout(values.about ?? {}, {}),
            extra: values.extra ?? {},
            staging: undefined,
            inheritsRunExports: false,
            isOnlyOutput: true,
            skip,
        });
    }
    #evaluatePackage(map, span, index) {
        if (this.#recipe.kind !== 'multiple')
            return undefined;
        const { top } = this.#recipe;
        const scope = this.#scope();
        const before = this.#findings.errorCount;
        const identity = map.field('package')?.evaluate(scope) ?? {};
        const name = identity.name?.normalized ?? '';
        const skips = [top.field('build'), map.field('build')].map((build) => build?.field('skip')?.evaluate(scope) ?? false);
        if (skips.includes(true))
            return { name, combination: this.#combination };
        const inheritance = map.field('inherit')?.evaluate(scope) ?? { runExports: true };
        const staging = inheritance.staging === undefined ? undefined : this.#stagingOf(inheritance.staging, map);
        const inheritsTop = inheritance.staging === undefined;
        const version = identity.version ?? top.field('recipe')?.field('version')?.evaluate(scope);
        if (version === undefined && this.#findings.errorCount === before) {
            const hint = "Give 'version' below 'package', or for all outputs below 'recipe'";
            throw new document_findings/* RecipeProblem */.U('recipe-no-version', `the output '${name}' has no version`, span, hint);
        }
        const except = inheritsTop ? [] : ['script', 'steps'];
        const topBuild = top.field('build')?.evaluateExcept(scope, except) ?? {};
        const build = map.field('build')?.evaluate(scope) ?? {};
        const evaluated = (field) => field?.evaluate(scope);
        const own = { sources: evaluated(map.field('source')) ?? [], tests: evaluated(map.field('tests')) ?? [] };
        return this.#finish(scope, {
            index,
            span,
            name,
            version: version ?? '',
            build: mergeBuild(build, topBuild, false),
            requirements: evaluated(map.field('requirements')) ?? noRequirements,
            sources: inheritsTop ? [...(evaluated(top.field('source')) ?? []), ...own.sources] : own.sources,
            tests: inheritsTop ? [...(evaluated(top.field('tests')) ?? []), ...own.tests] : own.tests,
            about: mergeAbout(evaluated(map.field('about')) ?? {}, evaluated(top.field('about')) ?? {}),
            extra: evaluated(top.field('extra')) ?? {},
            staging,
            inheritsRunExports: staging !== undefined && inheritance.runExports,
            isOnlyOutput: false,
            skip: false,
        });
    }
    #stagingOf(name, map) {
        const staging = this.#staging.get(name);
        if (staging)
            return staging;
        const names = [...this.#staging.keys()].map((one) => `'${one}'`).join(', ');
        throw new document_findings/* RecipeProblem */.U('recipe-unknown-staging', `there is no staging output '${name}'`, map.spanOf('inherit') ?? map.span, names === '' ? 'The recipe has no output with the key staging' : `The recipe has ${names}`);
    }
    #evaluateStaging(map) {
        const scope = this.#scope();
        const { name = '' } = map.field('staging')?.evaluate(scope) ?? {};
        const build = map.field('build')?.evaluate(scope) ?? {};
        const requirements = map.field('requirements')?.evaluate(scope) ?? noRequirements;
        const topField = this.#recipe.kind === 'multiple' ? this.#recipe.top.field('source') : undefined;
        const topSources = topField?.evaluate(scope) ?? [];
        const sources = [...topSources, ...(map.field('source')?.evaluate(scope) ?? [])];
        const freeKeys = freeKeysOf([...requirements.build, ...requirements.host]);
        const used = usedVariant({
            ...this.#variantInput(scope),
            free: freeKeys,
            noarch: undefined,
            run: [],
            staging: undefined,
            useKeys: [],
            ignoreKeys: [],
        });
        if (this.#staging.has(name)) {
            throw new document_findings/* RecipeProblem */.U('recipe-duplicate-staging', `there are two staging outputs '${name}'`, map.span);
        }
        const plan = mergePlan(build, {}, false);
        this.#staging.set(name, { output: { name, plan, sources, requirements, variant: used.variant }, used, freeKeys });
    }
    #variantInput(scope) {
        return {
            combination: this.#combination,
            platforms: this.#platforms,
            read: scope.evaluator.readKeys,
            contextNames: this.#recipe.context.names,
        };
    }
    #finish(scope, parts) {
        const { requirements, build, staging, about, ...rest } = parts;
        const freeKeys = freeKeysOf([...requirements.build, ...requirements.host]);
        const { useKeys, ignoreKeys } = build.settings.variant;
        const used = usedVariant({
            ...this.#variantInput(scope),
            free: [...freeKeys, ...(staging?.freeKeys ?? [])],
            noarch: build.noarch,
            run: requirements.run,
            staging: staging?.used,
            useKeys,
            ignoreKeys,
        });
        const { hasLicenseFile, ...aboutValues } = about;
        return {
            ...rest,
            requirements,
            build,
            about: aboutValues,
            hasLicenseFile,
            ...(staging && { staging: staging.output }),
            combination: this.#combination,
            context: scope.evaluator.contextValues,
            used,
            freeKeys: [...freeKeys, ...(staging?.freeKeys ?? [])],
            findings: this.#findings,
            evaluator: scope.evaluator,
            buildStringNode: build.string,
        };
    }
}

// EXTERNAL MODULE: ./build/recipe/build-string.js
var build_string = __webpack_require__(64445);
;// CONCATENATED MODULE: ./build/recipe/rendering/order.js
class OutputCycleError extends Error {
    name = 'OutputCycleError';
    names;
    outputs;
    constructor(names, outputs) {
        super(`the outputs ${names.map((name) => `'${name}'`).join(', ')} need each other`);
        this.names = names;
        this.outputs = outputs;
    }
}
function inBuildOrder(outputs) {
    const names = new Set(outputs.map((output) => output.name));
    const needs = new Map(outputs.map((output) => [output, neededNames(output, names)]));
    checkCycles(outputs, needs);
    const chosen = new Map(outputs.map((output) => {
        const needed = [...(needs.get(output) ?? [])];
        return [output, needed.flatMap((name) => bestMatch(name, output.combination, outputs) ?? [])];
    }));
    const placed = new Set();
    while (placed.size < outputs.length) {
        const before = placed.size;
        for (const output of outputs) {
            if (!placed.has(output) && (chosen.get(output) ?? []).every((needed) => placed.has(needed)))
                placed.add(output);
        }
        if (placed.size === before)
            throw new OutputCycleError([...names].sort(), outputs);
    }
    return [...placed];
}
function bestMatch(name, combination, outputs) {
    let best;
    let bestCount = -1;
    for (const output of outputs) {
        if (output.name !== name)
            continue;
        let count = 0;
        for (const [key, value] of Object.entries(combination))
            if (output.combination[key] === value)
                count++;
        if (count >= bestCount) {
            best = output;
            bestCount = count;
        }
    }
    return best;
}
function subpackagePins(output) {
    const { build, host, run, runConstraints, runExports, extras } = output.requirements;
    const lists = [build, host, run, runConstraints, ...Object.values(runExports), ...extras.values()];
    return lists.flat().filter((one) => one.kind === 'pin' && one.call === 'pin_subpackage');
}
function neededNames(output, known) {
    const { build, host, run, runConstraints, runExports } = output.requirements;
    const staged = output.staging?.requirements;
    const needed = new Set();
    const add = (name) => {
        if (name !== output.name && known.has(name))
            needed.add(name);
    };
    for (const one of [...build, ...host, ...(staged?.build ?? []), ...(staged?.host ?? [])]) {
        add(one.kind === 'pin' ? one.name : one.spec.name.toString());
    }
    for (const one of [...run, ...Object.values(runExports).flat()]) {
        if (one.kind === 'pin' && one.call === 'pin_subpackage')
            add(one.name);
    }
    for (const one of runConstraints) {
        if (one.kind === 'pin' && one.call === 'pin_subpackage' && one.pin.exact)
            add(one.name);
    }
    return needed;
}
function checkCycles(outputs, needs) {
    const waiting = new Map();
    for (const output of outputs) {
        const before = waiting.get(output.name) ?? new Set();
        waiting.set(output.name, new Set([...before, ...(needs.get(output) ?? [])]));
    }
    for (let free = namesWithout(waiting); free.length > 0; free = namesWithout(waiting)) {
        for (const name of free)
            waiting.delete(name);
        for (const needed of waiting.values())
            for (const name of free)
                needed.delete(name);
    }
    if (waiting.size > 0) {
        throw new OutputCycleError([...waiting.keys()].sort(), outputs.filter((output) => waiting.has(output.name)));
    }
}
const namesWithout = (waiting) => [...waiting].filter(([, needed]) => needed.size === 0).map(([name]) => name);

;// CONCATENATED MODULE: ./build/recipe/rendering/finish.js







function finishOutputs(ordered, options) {
    const finished = new Map();
    for (const output of ordered) {
        try {
            finished.set(output, finish(output, ordered, finished, options));
        }
        catch (error) {
            output.findings.problem(error);
        }
    }
    return [...finished.values()];
}
function finish(output, all, finished, options) {
    const { build, isOnlyOutput } = output;
    const { variant, reasons } = withExactPins(output, all, finished);
    const { number, noarch, flags, python, plan, settings } = build;
    const buildNumber = options.buildNumber ?? number;
    const { host, target = host } = options.platforms;
    const hashInput = (0,build_string/* hashInputText */.C_)(variant);
    const hash = (0,build_string/* variantHash */.II)(hashInput);
    const prefix = options.buildStringPrefix === undefined ? '' : `${options.buildStringPrefix}_`;
    return {
        name: output.name,
        version: output.version,
        buildNumber,
        buildString: buildStringOf(output, variant, hash, buildNumber, options),
        hash,
        hashPrefix: `${prefix}${(0,build_string/* languagePrefix */.RJ)(variant, noarch)}`,
        hashInput,
        ...(noarch && { noarch }),
        subdir: noarch ? 'noarch' : target,
        platforms: options.platforms,
        variant,
        combination: output.combination,
        variantReasons: reasons,
        outputIndex: output.index,
        context: output.context,
        sources: output.sources,
        plan,
        settings,
        python,
        flags,
        requirements: output.requirements,
        tests: output.tests,
        about: output.about,
        hasLicenseFile: output.hasLicenseFile,
        extra: output.extra,
        ...(output.staging && { staging: output.staging }),
        inheritsRunExports: output.inheritsRunExports,
        isOnlyOutput,
    };
}
function withExactPins(output, all, finished) {
    const variant = { ...output.used.variant };
    const reasons = new Map(output.used.reasons);
    for (const requirement of subpackagePins(output)) {
        if (requirement.kind !== 'pin' || requirement.name === output.name)
            continue;
        const other = bestMatch(requirement.name, output.combination, all);
        const rendered = other && finished.get(other);
        if (other && !rendered && !requirement.pin.exact)
            continue;
        if (!rendered) {
            const place = placeOf(requirement) ?? output.span;
            const message = `'${requirement.name}' is pinned, but no output of this recipe has that name here`;
            const hint = "Use pin_compatible for packages of other recipes; an output that 'skip' leaves out cannot be pinned";
            throw new document_findings/* RecipeProblem */.U('recipe-unknown-subpackage', message, place, hint);
        }
        if (!requirement.pin.exact)
            continue;
        const key = (0,variants_variant/* normalizeVariantKey */._8)(requirement.name);
        variant[key] = `${rendered.version} ${rendered.buildString}`;
        reasons.set(key, 'exact-pin');
    }
    return { variant: (0,variants_variant/* sortedVariant */.Vc)(variant), reasons };
}
function buildStringOf(output, variant, hash, buildNumber, options) {
    const { buildStringNode: node } = output;
    if (!node) {
        const { noarch } = output.build;
        return (0,build_string/* defaultBuildString */.b2)({ variant, buildNumber, noarch, prefix: options.buildStringPrefix }).text;
    }
    const evaluator = new jinja_evaluator/* Evaluator */.oi({
        platforms: options.platforms,
        variant: { ...output.combination, ...variant },
        environment: options.environment,
        experimental: options.settings.experimental,
        ...(options.access && { access: options.access }),
    });
    for (const [name, value] of output.context)
        evaluator.defineContext(name, () => value);
    const late = new Map([
        ['hash', hash],
        ['build_number', buildNumber],
    ]);
    let text;
    try {
        text = evaluator.withVariables(late, () => evaluator.renderNow(node.text));
    }
    catch (error) {
        throw (0,shape/* problemAt */.l4)(error, node, output.findings);
    }
    if (!/^[A-Za-z0-9_.+]+$/.test(text)) {
        const message = `'${text}' cannot be a build string, which has letters, digits, '_', '.' and '+'`;
        throw new document_findings/* RecipeProblem */.U('recipe-build-string', message, node.span);
    }
    return text;
}

;// CONCATENATED MODULE: ./build/recipe/rendering/render-document.js







const maximumRounds = 10;
function renderDocument(document, config, options) {
    const { settings, warnings } = document;
    const all = { ...options, settings };
    const evaluations = evaluateAll(document, completeConfig(config, options), all);
    const usable = evaluations.filter((one) => one.findings.errorCount === 0);
    let ordered;
    try {
        ordered = inBuildOrder(usable.flatMap((one) => one.outputs));
    }
    catch (error) {
        if (error instanceof OutputCycleError)
            throw cycleError(error, document);
        throw error;
    }
    const finished = finishOutputs(ordered, all);
    const failures = evaluations.filter((one) => one.findings.errorCount > 0);
    if (failures.length > 0 && failures.length === evaluations.length) {
        const diagnostics = failures.flatMap((failure) => failure.findings.diagnostics);
        throw new errors/* InvalidInputError */.oC('recipe', distinctDiagnostics([...diagnostics, ...warnings]));
    }
    const failed = new Set(failures.map((failure) => failure.combination));
    const outputs = distinctOutputs(finished.filter((output) => !failed.has(output.combination)), new Map(ordered.map((output) => [output.index, output.span])), document);
    const skippedIndexes = new Set(ordered.filter((output) => output.skip).map((output) => output.combination));
    const isSkipped = (output) => skippedIndexes.has(output.combination);
    const kept = outputs.filter((output) => !isSkipped(output));
    const skipped = [
        ...evaluations.flatMap((one) => one.leftOut),
        ...outputs.filter(isSkipped).map((output) => ({ name: output.name, combination: output.combination, output })),
    ];
    return {
        outputs: options.upTo === undefined ? kept : upTo(options.upTo, kept),
        skipped,
        failures: failures.map(({ combination, findings }) => ({ combination, diagnostics: findings.diagnostics })),
        warnings,
    };
}
function completeConfig(config, { platforms }) {
    const { host, target = host, build } = platforms;
    const values = new Map(config.values).set('target_platform', [target]).set('build_platform', [build]);
    return { values, zipKeys: config.zipKeys };
}
function evaluateAll(document, config, options) {
    const { host, target = host, build } = options.platforms;
    const used = standingKeys({ target, build });
    for (const name of document.recipe.mentioned)
        used.add((0,variants_variant/* normalizeVariantKey */._8)(name));
    const done = [];
    let waiting = combinationsOf(config, used);
    for (let round = 0; waiting.length > 0; round++) {
        const split = [];
        for (const combination of waiting) {
            const findings = new document_findings/* Findings */.F(document.source);
            const { outputs, leftOut, freeKeys } = evaluateRecipe(document.recipe, combination, options, findings);
            const more = [...freeKeys].filter((key) => config.values.has(key) && !Object.hasOwn(combination, key));
            if (more.length === 0 || round === maximumRounds)
                done.push({ combination, findings, outputs, leftOut });
            else
                split.push(...(0,variants_variant/* splitCombination */.gy)(config, combination, more.sort(variants_variant/* compareBytes */.Xo)));
        }
        waiting = distinctBy(split, JSON.stringify);
    }
    return done;
}
function combinationsOf(config, used) {
    try {
        return (0,variants_variant/* variantCombinations */.eT)(config, used);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new errors/* PixiBuildError */.rW('variant-zip-keys', error.message, { exitCode: 2 });
        throw error;
    }
}
function cycleError(error, { source }) {
    const findings = new document_findings/* Findings */.F(source);
    for (const output of distinctBy(error.outputs, (one) => String(one.index))) {
        findings.problem(new document_findings/* RecipeProblem */.U('recipe-output-cycle', error.message, output.span));
    }
    return new errors/* InvalidInputError */.oC('recipe', findings.diagnostics);
}
function distinctOutputs(outputs, spans, { source }) {
    const nowhere = { start: 0, end: 0 };
    const findings = new document_findings/* Findings */.F(source);
    const byFile = new Map();
    for (const output of outputs) {
        const file = `${output.subdir}/${output.name}-${output.version}-${output.buildString}`;
        const first = byFile.get(file);
        if (!first) {
            byFile.set(file, output);
        }
        else if (first.outputIndex !== output.outputIndex) {
            const message = `two outputs make the same package, ${file}`;
            findings.error('recipe-same-package', message, spans.get(output.outputIndex) ?? nowhere, {
                hint: "Give one of them another name, or a build string of its own by 'build: string:'",
                related: { message: 'the other one is here', span: spans.get(first.outputIndex) ?? nowhere },
            });
        }
    }
    findings.check('recipe');
    return [...byFile.values()];
}
function upTo(name, outputs) {
    const wanted = new Set([name.toLowerCase()]);
    if (!outputs.some((output) => output.name === name.toLowerCase())) {
        throw new errors/* PixiBuildError */.rW('recipe-up-to', `No output has the name '${name}'`, { exitCode: 2 });
    }
    for (const output of outputs.toReversed()) {
        if (!wanted.has(output.name))
            continue;
        const { build, host, run, runExports, runConstraints } = output.requirements;
        for (const one of [...build, ...host])
            wanted.add(one.kind === 'pin' ? one.name : one.spec.name.toString());
        for (const one of [...run, ...Object.values(runExports).flat()])
            if (one.kind === 'pin')
                wanted.add(one.name);
        for (const one of runConstraints)
            if (one.kind === 'pin' && one.pin.exact)
                wanted.add(one.name);
    }
    return outputs.filter((output) => wanted.has(output.name));
}
function distinctDiagnostics(diagnostics) {
    return distinctBy(diagnostics, (one) => `${one.location?.line}:${one.location?.column}:${one.message}`);
}
function distinctBy(values, keyOf) {
    const byKey = new Map();
    for (const value of values)
        if (!byKey.has(keyOf(value)))
            byKey.set(keyOf(value), value);
    return [...byKey.values()];
}

// EXTERNAL MODULE: ./build/support/version.js
var support_version = __webpack_require__(77580);
;// CONCATENATED MODULE: ./build/support/diagnostics.js
function renderDiagnostic(diagnostic, displayPath = (path) => path) {
    const lines = [];
    const { location } = diagnostic;
    const place = location ? `${displayPath(location.file)}:${location.line}:${location.column}: ` : '';
    lines.push(`${place}${diagnostic.severity}: ${diagnostic.message}`);
    if (location)
        lines.push(...excerpt(location, diagnostic.label));
    for (const related of diagnostic.related ?? []) {
        const where = related.location;
        lines.push(`${displayPath(where.file)}:${where.line}:${where.column}: ${related.message}`);
        lines.push(...excerpt(where));
    }
    if (diagnostic.hint)
        lines.push(`  hint: ${diagnostic.hint}`);
    return lines.join('\n');
}
const widestExcerpt = 160;
function excerpt(location, label) {
    if (location.lineText === undefined)
        return [];
    const start = location.column - 1;
    const sameLine = location.endLine === undefined || location.endLine === location.line;
    const end = sameLine
        ? Math.max((location.endColumn ?? location.column + 1) - 1, start + 1)
        : location.lineText.length;
    const cut = Math.max(0, start - widestExcerpt / 2);
    const text = location.lineText.slice(cut, cut + widestExcerpt);
    const gutter = String(location.line);
    const pad = text.slice(0, start - cut).replace(/[^\t]/g, ' ');
    const carets = '^'.repeat(Math.max(1, Math.min(end - start, text.length - (start - cut))));
    return [`  ${gutter} | ${text}`, `  ${' '.repeat(gutter.length)} | ${pad}${carets}${label ? ` ${label}` : ''}`];
}

// EXTERNAL MODULE: ./build/backends/generated/config.js
var generated_config = __webpack_require__(8098);
// EXTERNAL MODULE: ./build/backends/generated/locate.js
var locate = __webpack_require__(53702);
// EXTERNAL MODULE: ./build/backends/generated/outputs.js
var generated_outputs = __webpack_require__(12044);
// EXTERNAL MODULE: ./build/backends/generated/platforms.js
var generated_platforms = __webpack_require__(88774);
// EXTERNAL MODULE: ./build/backends/generated/variants.js + 2 modules
var generated_variants = __webpack_require__(18335);
;// CONCATENATED MODULE: ./build/backends/recipe/config.js

const recipeConfigSchema = {
    recipe: { read: generated_config/* asString */.oJ, merge: 'base-only' },
    experimental: { read: generated_config/* asBoolean */.tB, merge: 'base-only', initial: false },
    'extra-input-globs': { read: (0,generated_config/* asList */.DD)(generated_config/* asString */.oJ), merge: 'if-filled', initial: [] },
    'debug-dir': { read: generated_config/* asString */.oJ, merge: 'base-only', alias: 'debug_dir' },
};
const untargetedKeys = ['recipe', 'experimental'];

// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/backends/recipe/input-globs.js


const relativeGlob = (base, file) => (0,files/* toPosix */.d7)(external_node_path_.relative(base, file));
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
        globs.push((await (0,files/* fileKind */.h_)(file)) === 'file' ? relativeGlob(base, file) : folderGlob(base, file));
    }
    return [...new Set([...globs, ...extra])];
}

;// CONCATENATED MODULE: ./build/backends/recipe/locate-recipe.js


const locate_recipe_places = ['recipe.yaml', 'recipe.yml', 'recipe/recipe.yaml', 'recipe/recipe.yml'];
const isRecipeFile = (file) => /^recipe\.ya?ml$/.test(external_node_path_.basename(file));
async function findRecipe(directory) {
    for (const place of locate_recipe_places) {
        const file = external_node_path_.join(directory, place);
        if ((await (0,files/* fileKind */.h_)(file)) === 'file')
            return file;
    }
    return undefined;
}
async function locateRecipe(manifestPath, sourceDirectory, option) {
    if (isRecipeFile(manifestPath))
        return manifestPath;
    const directory = external_node_path_.dirname(manifestPath);
    const found = option === undefined ? await findRecipe(directory) : external_node_path_.resolve(sourceDirectory, option);
    if (found !== undefined && (await (0,files/* fileKind */.h_)(found)) === 'file')
        return found;
    const message = option === undefined ? `Could not find a recipe.yaml in ${directory}` : `There is no recipe at ${found}`;
    throw new errors/* PixiBuildError */.rW('recipe-missing', message, {
        exitCode: 2,
        hint: `Write one, or name it with 'recipe' in [package.build.config] of ${manifestPath}.`,
    });
}

// EXTERNAL MODULE: ./build/backends/protocol/spec-conversion.js
var spec_conversion = __webpack_require__(34055);
;// CONCATENATED MODULE: ./build/backends/recipe/manifest-part.js



async function readManifestPart(model, manifestPath) {
    const { defaultTarget, conditional } = model?.targets ?? {};
    const targets = [...(defaultTarget ? [defaultTarget] : []), ...Object.values(conditional ?? {})];
    const sources = new Map();
    const refuse = async (name, message, hint) => {
        const location = await (0,locate/* locateInManifest */.f)(manifestPath, name);
        throw new errors/* PixiBuildError */.rW('manifest-beside-recipe', message, { exitCode: 2, location, hint });
    };
    const read = async (specs) => {
        for (const [name, spec] of Object.entries(specs ?? {})) {
            const requirement = (0,spec_conversion/* requirementOf */.h2)(name, spec);
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/backends/recipe/recipe-access.js



async function recipeAccess(recipeDirectory, environment) {
    const [yaml, toml] = await Promise.all([__webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3292))]);
    return {
        recipeDirectory,
        readText(file) {
            try {
                return (0,external_node_fs_.readFileSync)(file, 'utf8');
            }
            catch (error) {
                if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOENT')
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
    version = support_version/* programVersion */.R;
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
            throw new errors/* PixiBuildError */.rW('backend-state', 'The backend is initialized already');
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
        this.#described.set(keyOf(platforms), rendering);
        const { outputs } = rendering;
        const names = new Set(outputs.map(({ name }) => name));
        const sourceOf = (name) => manifest.sources.get(name) ?? (names.has(name) ? ownSource : undefined);
        return {
            outputs: outputs.map((output) => {
                const siblings = outputs.filter((other) => other !== output);
                const identity = { ...output, sitePackagesPath: output.python.sitePackagesPath };
                return (0,generated_outputs/* describeOutput */.hS)(identity, outputRequirements(output, siblings), sourceOf);
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
            recipe: (0,rendered_object/* renderedObject */.d5)(output),
            hash: (0,explain/* explainHash */.o)(output, variants),
        }));
    }
    async locate(names) {
        const { recipeFile } = this.#state();
        return locateRequirement({ file: recipeFile, text: await (0,promises_.readFile)(recipeFile, 'utf8') }, names);
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
        const { packRecipeOutput } = await Promise.all(/* import() */[__webpack_require__.e(888), __webpack_require__.e(355), __webpack_require__.e(816), __webpack_require__.e(340)]).then(__webpack_require__.bind(__webpack_require__, 92412));
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
        throw new errors/* PixiBuildError */.rW('backend-state', 'The backend has not been initialized');
    }
    async #render(state, platforms, variants) {
        const { config, recipeFile, manifest } = state;
        const { environment, report } = this.#context;
        const experimental = this.#context.experimental || config.forPlatform(platforms.host).experimental;
        const recipeText = await (0,promises_.readFile)(recipeFile, 'utf8');
        const document = await parseRecipe({ file: recipeFile, text: recipeText }, { experimental, v3: true });
        const access = experimental ? await recipeAccess(external_node_path_.dirname(recipeFile), environment) : undefined;
        const { outputs, failures, warnings } = renderDocument(document, variants, {
            platforms,
            environment,
            access,
            buildNumber: manifest.buildNumber,
            buildStringPrefix: manifest.buildStringPrefix,
        });
        for (const warning of warnings)
            report({ kind: 'diagnostic', diagnostic: warning });
        for (const { combination, diagnostics } of failures) {
            const text = diagnostics.map((one) => renderDiagnostic(one)).join('\n');
            const message = `a variant cannot be rendered, ${JSON.stringify(combination)}:\n${text}`;
            report({ kind: 'log', level: 'warning', message });
        }
        return { outputs, recipeText };
    }
    async #chosen(state, platforms, wanted) {
        const described = this.#described.get(keyOf(platforms));
        const found = described?.outputs.find(({ name, buildString, subdir, version }) => name === wanted.name && buildString === wanted.build && subdir === wanted.subdir && version === wanted.version);
        if (described && found)
            return { output: found, recipeText: described.recipeText };
        const { outputs, recipeText } = await this.#render(state, platforms, (0,generated_variants/* variantsOfOutput */.A)(wanted.variant));
        const chosen = (0,generated_outputs/* chooseOutput */.$R)(outputs, wanted);
        if (wanted.build == null || chosen.buildString === wanted.build)
            return { output: chosen, recipeText };
        const hashInput = (0,build_string/* hashInputText */.C_)(wanted.variant);
        const identity = { buildString: wanted.build, variant: wanted.variant, hashInput, hash: (0,build_string/* variantHash */.II)(hashInput) };
        return { output: { ...chosen, ...identity }, recipeText };
    }
}
const ownSource = { path: { path: '.' } };
const keyOf = ({ host, build }) => `${host} ${build}`;
async function refuseTargetedKeys(targets, manifestPath) {
    for (const [selector, table] of Object.entries(targets)) {
        const key = untargetedKeys.find((name) => Object.hasOwn(Object(table), name));
        if (key === undefined)
            continue;
        throw new errors/* PixiBuildError */.rW('backend-config-invalid', `\`${key}\` cannot have a target specific value`, {
            exitCode: 2,
            location: await (0,locate/* locateInManifest */.f)(manifestPath, key),
            hint: `Move it from [package.build.target.${selector}.config] to [package.build.config].`,
        });
    }
}
function systemUnsupported(recipeFile) {
    return new errors/* PixiBuildError */.rW('toolchain-unsupported', `'--toolchain system' does not build recipes, such as ${recipeFile}`, {
        exitCode: 2,
        hint: 'Leave the option out: recipes are built in conda environments.',
    });
}


/***/ }),

/***/ 79039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ testData),
/* harmony export */   _L: () => (/* binding */ stagingData),
/* harmony export */   d5: () => (/* binding */ renderedObject),
/* harmony export */   s9: () => (/* binding */ sourceData)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8039);
/* harmony import */ var _pin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68220);
/* harmony import */ var _sections_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11028);
/* harmony import */ var _sections_script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96553);




function renderedObject(output) {
    const { context, staging, about } = output;
    return compact({
        schema_version: 1,
        context: Object.fromEntries([...context].map(([key, value]) => [key, plain(value)])),
        package: { name: output.name, version: output.version },
        source: some(output.sources.map(sourceData)),
        build: buildData(output),
        requirements: requirementsData(output.requirements),
        tests: some(output.tests.map(testData)),
        about: compactOrNone({
            homepage: about.homepage,
            repository: about.repository,
            documentation: about.documentation,
            license: about.license,
            license_file: output.hasLicenseFile ? about.licenseFiles : undefined,
            license_family: about.licenseFamily,
            summary: about.summary,
            description: about.description,
        }),
        extra: Object.keys(output.extra).length > 0 ? output.extra : undefined,
        staging_caches: staging ? [stagingData(staging)] : undefined,
        inherits_from: staging && { cache_name: staging.name, inherit_run_exports: output.inheritsRunExports },
    });
}
function buildData(output) {
    const { settings, python, plan, flags } = output;
    return compact({
        number: output.buildNumber === 0 ? undefined : output.buildNumber,
        string: output.buildString,
        ...planData(plan, output.isOnlyOutput),
        noarch: output.noarch,
        flags: some(flags),
        python: compactOrNone({
            entry_points: some(python.entryPoints.map(_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEntryPoint */ .ei)),
            skip_pyc_compilation: some(python.skipPycCompilation),
            use_python_app_entrypoint: python.useAppEntryPoint || undefined,
            version_independent: python.versionIndependent || undefined,
            site_packages_path: python.sitePackagesPath,
        }),
        ...settingsData(settings),
    });
}
function settingsData(settings) {
    const { dynamicLinking, prefixDetection, variant } = settings;
    return {
        merge_build_and_host_envs: settings.mergeBuildAndHostEnvs || undefined,
        always_include_files: some(settings.alwaysIncludeFiles),
        always_copy_files: some(settings.alwaysCopyFiles),
        files: settings.files && selectionData(settings.files),
        dynamic_linking: compactOrNone({
            rpaths: some(dynamicLinking.rpaths),
            binary_relocation: unlessDefault(dynamicLinking.binaryRelocation, _sections_build_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultDynamicLinking */ .RG.binaryRelocation),
            missing_dso_allowlist: some(dynamicLinking.missingDsoAllowlist),
            rpath_allowlist: some(dynamicLinking.rpathAllowlist),
            overdepending_behavior: unlessDefault(dynamicLinking.overdependingBehavior, 'ignore'),
            overlinking_behavior: unlessDefault(dynamicLinking.overlinkingBehavior, 'ignore'),
        }),
        variant: compactOrNone({
            use_keys: some(variant.useKeys),
            ignore_keys: some(variant.ignoreKeys),
            down_prioritize_variant: variant.downPrioritize,
        }),
        prefix_detection: compactOrNone({
            force_file_type: compactOrNone({
                text: some(prefixDetection.forceText),
                binary: some(prefixDetection.forceBinary),
            }),
            ignore: unlessDefault(prefixDetection.ignore, _sections_build_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPrefixDetection */ .Pf.ignore),
            ignore_binary_files: prefixDetection.ignoreBinaryFiles || undefined,
        }),
        post_process: some(settings.postProcess),
    };
}
function planData({ script, steps }, isOnlyOutput) {
    if (steps)
        return { steps: steps.map(stepData) };
    const data = scriptData(script);
    return { script: data ?? (isOnlyOutput ? undefined : []) };
}
function stepData({ run, interpreter, cwd, env }) {
    return compact({ run, interpreter, env: Object.keys(env).length > 0 ? env : undefined, cwd });
}
function scriptData(script) {
    const { content, env, secrets, cwd } = script;
    const file = content.kind === 'file' ? content.file : undefined;
    const interpreter = script.interpreter ?? interpreterOf(file);
    const body = contentData(content);
    if (content.kind === 'default' && (0,_sections_script_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnset */ .K$)(script) && cwd === undefined)
        return undefined;
    const hasMore = script.isMap || Object.keys(env).length + secrets.length > 0 || cwd !== undefined || interpreter !== undefined;
    if (!hasMore && file === undefined)
        return body;
    return compact({
        interpreter,
        env: Object.keys(env).length > 0 ? env : undefined,
        secrets: some(secrets),
        content: body,
        file,
        cwd,
    });
}
function contentData(content) {
    if (content.kind === 'text')
        return content.text;
    if (content.kind === 'commands')
        return content.commands.length === 1 ? content.commands[0] : content.commands;
    return content.kind === 'none' ? [] : undefined;
}
const interpreters = {
    sh: 'bash',
    bash: 'bash',
    bat: 'cmd',
    cmd: 'cmd',
    ps1: 'powershell',
    py: 'python',
    pl: 'perl',
    r: 'rscript',
    rb: 'ruby',
    nu: 'nushell',
    js: 'nodejs',
};
function interpreterOf(file) {
    const extension = /\.([A-Za-z0-9]+)$/.exec(file ?? '')?.[1]?.toLowerCase();
    return extension === undefined ? undefined : interpreters[extension];
}
function requirementsData(requirements) {
    const { ignoreRunExports, extras } = requirements;
    return compact({
        build: some(requirements.build.map(requirementData)),
        host: some(requirements.host.map(requirementData)),
        run: some(requirements.run.map(requirementData)),
        run_constraints: some(requirements.runConstraints.map(requirementData)),
        run_exports: runExportsData(requirements.runExports),
        ignore_run_exports: compactOrNone({
            by_name: some(ignoreRunExports.byName),
            from_package: some(ignoreRunExports.fromPackage),
        }),
        extras: extras.size > 0
            ? Object.fromEntries([...extras].map(([group, list]) => [group, list.map(requirementData)]))
            : undefined,
    });
}
function runExportsData(lists) {
    return compactOrNone({
        noarch: some(lists.noarch.map(requirementData)),
        strong: some(lists.strong.map(requirementData)),
        strong_constraints: some(lists.strongConstraints.map(requirementData)),
        weak: some(lists.weak.map(requirementData)),
        weak_constraints: some(lists.weakConstraints.map(requirementData)),
    });
}
function requirementData(requirement) {
    if (requirement.kind === 'package')
        return requirement.spec.toString();
    return plain((0,_pin_js__WEBPACK_IMPORTED_MODULE_3__/* .pinEntry */ .m)(requirement.call, requirement.name, requirement.pin));
}
function sourceData(source) {
    const common = {
        patches: some(source.patches),
        target_directory: source.targetDirectory,
        filter: source.filter && selectionData(source.filter),
    };
    if (source.kind === 'git') {
        return compact({
            git: source.location,
            rev: source.revision === 'HEAD' ? undefined : source.revision,
            depth: source.depth,
            lfs: source.lfs || undefined,
            submodules: source.submodules ? undefined : false,
            expected_commit: source.expectedCommit,
            ...common,
        });
    }
    const { sha256, md5, fileName } = source;
    if (source.kind === 'path') {
        const gitignore = source.useGitignore ? undefined : false;
        return compact({ path: source.path, sha256, md5, file_name: fileName, use_gitignore: gitignore, ...common });
    }
    const { urls, attestation } = source;
    return compact({
        url: urls.length === 1 ? urls[0] : urls,
        sha256,
        md5,
        file_name: fileName,
        attestation: attestation && {
            bundle_url: attestation.bundleUrl,
            publishers: attestation.publishers.map(({ provider, owner, repository, reference }) => compact({ provider, owner, repo: repository, ref_constraint: reference })),
        },
        ...common,
    });
}
function testData(test) {
    switch (test.kind) {
        case 'python':
            return {
                python: compact({
                    imports: test.imports,
                    pip_check: test.pipCheck ? undefined : false,
                    python_version: test.pythonVersionsAreList ? some(test.pythonVersions) : test.pythonVersions[0],
                }),
            };
        case 'perl':
            return { perl: { uses: test.uses } };
        case 'r':
            return { r: { libraries: test.libraries } };
        case 'ruby':
            return { ruby: { requires: test.requires } };
        case 'downstream':
            return { downstream: test.spec };
        case 'script':
            return compact({
                script: scriptData(test.script) ?? [],
                requirements: compactOrNone({ run: some(test.requirements.run), build: some(test.requirements.build) }),
                files: compactOrNone({
                    source: selectionOrNone(test.files.source),
                    recipe: selectionOrNone(test.files.recipe),
                }),
            });
        case 'package-contents':
            return {
                package_contents: compact({
                    files: expectationData(test.files),
                    site_packages: expectationData(test.sitePackages),
                    bin: expectationData(test.bin),
                    lib: expectationData(test.lib),
                    include: expectationData(test.include),
                    strict: test.strict || undefined,
                }),
            };
    }
}
function expectationData({ exists, notExists }) {
    if (notExists.length === 0)
        return some(exists);
    return { exists, not_exists: notExists };
}
function stagingData({ name, plan, sources, requirements }) {
    return compact({
        name,
        build: plan.script === _sections_script_js__WEBPACK_IMPORTED_MODULE_2__/* .noScript */ .d4 && !plan.steps ? undefined : planData(plan, true),
        requirements: compactOrNone(requirementsData(requirements)),
        source: some(sources.map(sourceData)),
    });
}
function selectionData({ include, exclude }) {
    return exclude.length === 0 ? include : { include, exclude };
}
function selectionOrNone(selection) {
    return selection.include.length + selection.exclude.length === 0 ? undefined : selectionData(selection);
}
function plain(value) {
    if (value instanceof Map)
        return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)]));
    if (Array.isArray(value))
        return value.map(plain);
    if (value === null || typeof value !== 'object')
        return value;
    return compact(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)])));
}
const some = (list) => (list.length > 0 ? list : undefined);
const unlessDefault = (value, byDefault) => (value === byDefault ? undefined : value);
function compact(data) {
    return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
function compactOrNone(data) {
    const rest = compact(data);
    return Object.keys(rest).length > 0 ? rest : undefined;
}


/***/ }),

/***/ 11028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ buildSection),
/* harmony export */   EU: () => (/* binding */ defaultVariantUse),
/* harmony export */   Pf: () => (/* binding */ defaultPrefixDetection),
/* harmony export */   RG: () => (/* binding */ defaultDynamicLinking),
/* harmony export */   Sk: () => (/* binding */ defaultPython),
/* harmony export */   tO: () => (/* binding */ stagingBuildSection)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8039);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(63823);
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54465);
/* harmony import */ var _jinja_expression_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20907);
/* harmony import */ var _jinja_mentions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41261);
/* harmony import */ var _jinja_tokens_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52912);
/* harmony import */ var _shapes_combine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4959);
/* harmony import */ var _shapes_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82996);
/* harmony import */ var _shapes_map_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16220);
/* harmony import */ var _shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1392);
/* harmony import */ var _shapes_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80295);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(96553);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8844);












const defaultDynamicLinking = {
    rpaths: [],
    binaryRelocation: true,
    missingDsoAllowlist: [],
    rpathAllowlist: [],
    overdependingBehavior: 'ignore',
    overlinkingBehavior: 'ignore',
};
const defaultPrefixDetection = {
    forceText: [],
    forceBinary: [],
    ignore: false,
    ignoreBinaryFiles: false,
};
const defaultPython = {
    entryPoints: [],
    versionIndependent: false,
    skipPycCompilation: [],
    useAppEntryPoint: false,
};
const defaultVariantUse = { useKeys: [], ignoreKeys: [] };
const entryPoint = (0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('an entry point', (value) => {
    const read = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEntryPoint */ .yx)(value);
    const problem = read ? (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPointProblem */ .Gn)(read) : 'it is not of the form name = module:function';
    if (!read || problem !== undefined)
        throw new _shapes_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ReadError */ .F_(`'${value}' is no entry point: ${problem}`);
    return read;
});
const python = (0,_shapes_combine_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shapes_map_js__WEBPACK_IMPORTED_MODULE_4__/* .map */ .Tj)("'python'", {
    entry_points: (0,_shapes_list_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p)(entryPoint),
    skip_pyc_compilation: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .globs */ .gV,
    use_python_app_entrypoint: _shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    version_independent: _shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .exactFlag */ .Ye,
    site_packages_path: _shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
}), (values) => ({
    entryPoints: values.entry_points ?? [],
    skipPycCompilation: values.skip_pyc_compilation ?? [],
    useAppEntryPoint: values.use_python_app_entrypoint ?? false,
    versionIndependent: values.version_independent ?? false,
    ...(values.site_packages_path !== undefined && { sitePackagesPath: values.site_packages_path }),
}));
const linkBehavior = (0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['ignore', 'error']);
const dynamicLinking = (0,_shapes_combine_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shapes_map_js__WEBPACK_IMPORTED_MODULE_4__/* .map */ .Tj)("'dynamic_linking'", {
    rpaths: (0,_shapes_list_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p)((0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq)('a folder')),
    binary_relocation: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .flagOrGlobs */ .v3,
    missing_dso_allowlist: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .globs */ .gV,
    rpath_allowlist: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .globs */ .gV,
    overdepending_behavior: linkBehavior,
    overlinking_behavior: linkBehavior,
}), (values) => ({
    rpaths: values.rpaths ?? [],
    binaryRelocation: values.binary_relocation ?? true,
    missingDsoAllowlist: values.missing_dso_allowlist ?? [],
    rpathAllowlist: values.rpath_allowlist ?? [],
    overdependingBehavior: values.overdepending_behavior ?? 'ignore',
    overlinkingBehavior: values.overlinking_behavior ?? 'ignore',
}));
const prefixDetection = (0,_shapes_combine_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shapes_map_js__WEBPACK_IMPORTED_MODULE_4__/* .map */ .Tj)("'prefix_detection'", {
    force_file_type: (0,_shapes_map_js__WEBPACK_IMPORTED_MODULE_4__/* .map */ .Tj)("'force_file_type'", { text: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .globs */ .gV, binary: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .globs */ .gV }),
    ignore: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .flagOrGlobs */ .v3,
    ignore_binary_files: _shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
}), ({ force_file_type: forced, ignore = false, ignore_binary_files: ignoreBinaryFiles = false }) => ({
    forceText: forced?.text ?? [],
    forceBinary: forced?.binary ?? [],
    ignore,
    ignoreBinaryFiles,
}));
const regex = (0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('a regular expression', (value) => {
    try {
        new RegExp(value
            .replace(/\(\?[a-zA-Z-]+\)/g, '')
            .replace(/\(\?P</g, '(?<')
            .replace(/\\[Az]/g, ''));
    }
    catch (error) {
        throw new _shapes_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ReadError */ .F_(`'${value}' is no regular expression: ${error.message.replace(/^.*: /, '')}`);
    }
    return value;
});
const postProcess = (0,_shapes_combine_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shapes_map_js__WEBPACK_IMPORTED_MODULE_4__/* .map */ .Tj)("an entry of 'post_process'", { files: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .globs */ .gV, regex, replacement: (0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('a text', (value) => value) }, { required: ['files', 'regex', 'replacement'] }), ({ files = [], regex: pattern = '', replacement = '' }) => ({ files, regex: pattern, replacement }));
const variantUse = {
    parse(node, scope) {
        const read = (0,_shapes_map_js__WEBPACK_IMPORTED_MODULE_4__/* .map */ .Tj)("'variant'", {
            use_keys: (0,_shapes_list_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p)((0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq)('a variant key')),
            ignore_keys: (0,_shapes_list_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p)((0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq)('a variant key')),
            down_prioritize_variant: (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .smallInteger */ .YO)('a whole number'),
        }).parse(node, scope);
        const literal = node.kind === 'map' ? literalTexts((0,_document_node_js__WEBPACK_IMPORTED_MODULE_7__/* .entryOf */ .Ms)(node, 'use_keys')?.value) : [];
        return {
            evaluate(render) {
                const { use_keys = [], ignore_keys = [], down_prioritize_variant: downPrioritize } = read.evaluate(render);
                return { useKeys: use_keys, ignoreKeys: ignore_keys, ...(downPrioritize !== undefined && { downPrioritize }) };
            },
            scan(names) {
                read.scan(names);
                for (const key of literal)
                    names.add(key.replace(/[-.]/g, '_'));
            },
        };
    },
};
function literalTexts(node) {
    if (node === undefined)
        return [];
    if (node.kind === 'scalar')
        return (0,_jinja_tokens_js__WEBPACK_IMPORTED_MODULE_8__/* .isTemplate */ .Fl)(node.text) ? [] : [node.text];
    const children = node.kind === 'list' ? node.items : node.entries.map((entry) => entry.value);
    return children.flatMap(literalTexts);
}
const noarch = (0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)("'python' or 'generic'", (value) => {
    if (value === 'python' || value === 'generic')
        return value;
    if (['', '~', 'null', 'none'].includes(value))
        return undefined;
    throw new _shapes_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ReadError */ .F_(`expected 'python' or 'generic', found '${value}'`);
});
const skipCondition = {
    parse(node, scope) {
        if (node.kind !== 'scalar')
            return (0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(node, 'an expression', scope);
        if ((0,_jinja_tokens_js__WEBPACK_IMPORTED_MODULE_8__/* .isTemplate */ .Fl)(node.text) && !(0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTemplate */ .BU)(node, scope))
            return _shapes_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$;
        const names = (0,_jinja_tokens_js__WEBPACK_IMPORTED_MODULE_8__/* .isTemplate */ .Fl)(node.text) ? (0,_jinja_mentions_js__WEBPACK_IMPORTED_MODULE_9__/* .mentionedInTemplate */ .Xl)(node.text) : (0,_jinja_mentions_js__WEBPACK_IMPORTED_MODULE_9__/* .mentionedVariables */ .pW)(node.text);
        return {
            evaluate: (render) => holdsOrFalse((0,_jinja_tokens_js__WEBPACK_IMPORTED_MODULE_8__/* .isTemplate */ .Fl)(node.text) ? (0,_shapes_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .renderScalar */ .VO)(node, render) : node.text, render),
            scan(found) {
                for (const name of names)
                    found.add(name);
            },
        };
    },
};
function holdsOrFalse(expression, { evaluator }) {
    if (expression.trim() === '')
        return false;
    try {
        return evaluator.holdsNow(expression);
    }
    catch (error) {
        if (error instanceof _jinja_expression_error_js__WEBPACK_IMPORTED_MODULE_10__/* .ExpressionError */ .t)
            return false;
        throw error;
    }
}
const skip = (0,_shapes_combine_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shapes_list_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p)(skipCondition, { bare: 'item', orNothing: true }), (conditions) => conditions.includes(true));
const flags = {
    parse(node, scope) {
        if (!scope.settings.v3) {
            scope.findings.error('recipe-v3', "'flags' needs repodata revision 3; allow it with --v3", node.span);
        }
        return (0,_shapes_list_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p)((0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('a flag', (value) => {
            if (!(0,_conda_index_js__WEBPACK_IMPORTED_MODULE_11__/* .isFlag */ .RV)(value))
                throw new _shapes_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ReadError */ .F_(`'${value}' is no flag of a package`);
            return value;
        })).parse(node, scope);
    },
};
const buildString = {
    parse(node, scope) {
        if ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_7__/* .isNull */ .kZ)(node))
            return { evaluate: () => undefined, scan() { } };
        if (node.kind !== 'scalar')
            return (0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(node, 'a text', scope);
        if ((0,_jinja_tokens_js__WEBPACK_IMPORTED_MODULE_8__/* .isTemplate */ .Fl)(node.text) && !(0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTemplate */ .BU)(node, scope))
            return _shapes_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$;
        const names = (0,_jinja_mentions_js__WEBPACK_IMPORTED_MODULE_9__/* .mentionedInTemplate */ .Xl)(node.text);
        return {
            evaluate(render) {
                for (const name of names)
                    render.evaluator.markRead(name);
                return { node };
            },
            scan(found) {
                for (const name of names)
                    found.add(name);
            },
        };
    },
};
const plan = { script: _script_js__WEBPACK_IMPORTED_MODULE_12__/* .script */ .rO, steps: _script_js__WEBPACK_IMPORTED_MODULE_12__/* .steps */ .Ci };
const buildFields = {
    ...plan,
    number: (0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)('a build number, which is a whole number from 0'),
    string: buildString,
    noarch,
    skip,
    python,
    variant: variantUse,
    files: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .globSelection */ .ne,
    always_include_files: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .globs */ .gV,
    always_copy_files: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .globs */ .gV,
    merge_build_and_host_envs: _shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    dynamic_linking: dynamicLinking,
    prefix_detection: prefixDetection,
    post_process: (0,_shapes_list_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p)(postProcess),
    flags,
};
const buildMap = (0,_shapes_map_js__WEBPACK_IMPORTED_MODULE_4__/* .map */ .Tj)("the section 'build'", buildFields);
function checkPlan(node, scope) {
    if (node.kind !== 'map')
        return;
    const stepsEntry = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_7__/* .entryOf */ .Ms)(node, 'steps');
    const scriptEntry = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_7__/* .entryOf */ .Ms)(node, 'script');
    if (!stepsEntry)
        return;
    if (!scope.settings.experimental) {
        scope.findings.error('recipe-experimental', "'steps' is experimental; allow it with --experimental", stepsEntry.keySpan);
    }
    if (scriptEntry) {
        scope.findings.error('recipe-conflict', "'steps' cannot stand beside 'script'", stepsEntry.keySpan, {
            related: { message: "'script' is here", span: scriptEntry.keySpan },
        });
    }
}
const buildSection = {
    parse(node, scope) {
        checkPlan(node, scope);
        return buildMap.parse(node, scope);
    },
};
const stagingBuildMap = (0,_shapes_map_js__WEBPACK_IMPORTED_MODULE_4__/* .map */ .Tj)("the section 'build' of a staging output", plan, {
    forbidden: Object.fromEntries(Object.keys(buildFields)
        .filter((key) => !Object.hasOwn(plan, key))
        .map((key) => [key, `'${key}' has no place in a staging output, which has 'script' or 'steps' only`])),
});
const stagingBuildSection = {
    parse(node, scope) {
        checkPlan(node, scope);
        return stagingBuildMap.parse(node, scope);
    },
};


/***/ }),

/***/ 96553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   K$: () => (/* binding */ isUnset),
/* harmony export */   d4: () => (/* binding */ noScript),
/* harmony export */   j9: () => (/* binding */ defaultScript),
/* harmony export */   rO: () => (/* binding */ script)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54465);
/* harmony import */ var _jinja_mentions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41261);
/* harmony import */ var _shapes_combine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4959);
/* harmony import */ var _shapes_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82996);
/* harmony import */ var _shapes_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16220);
/* harmony import */ var _shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1392);
/* harmony import */ var _shapes_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80295);







const defaultScript = { content: { kind: 'default' }, env: {}, secrets: [] };
const noScript = { content: { kind: 'none' }, env: {}, secrets: [] };
function isUnset(script) {
    const { content, interpreter, env, secrets } = script;
    return (content.kind === 'default' && interpreter === undefined && Object.keys(env).length === 0 && secrets.length === 0);
}
const command = (0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .lateText */ .Gz)('a command');
const commands = (0,_shapes_list_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p)(command, { bare: 'scalar', orNothing: true });
function contentOf(lines) {
    if (lines.length === 0)
        return { kind: 'none' };
    const [only] = lines;
    return lines.length === 1 ? { kind: 'text', text: only } : { kind: 'commands', commands: lines };
}
const environment = (0,_shapes_combine_js__WEBPACK_IMPORTED_MODULE_2__/* .mapped */ .CV)((0,_shapes_map_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)("'env'", (0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('a text', (value) => {
    if (/[\r\n]/.test(value))
        throw new _shapes_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .ReadError */ .F_('the value of an environment variable must not have line breaks');
    return value;
}), (key) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(key)
    ? undefined
    : `'${key}' cannot be the name of an environment variable, which has letters, digits and '_' only`), (values) => Object.fromEntries([...values].filter(([, value]) => value !== '')));
const scriptMap = (0,_shapes_combine_js__WEBPACK_IMPORTED_MODULE_2__/* .mapped */ .CV)((0,_shapes_map_js__WEBPACK_IMPORTED_MODULE_3__/* .map */ .Tj)('a script', {
    interpreter: _shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    env: environment,
    secrets: (0,_shapes_list_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p)((0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq)('the name of a variable'), { conditions: false }),
    content: commands,
    file: (0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq)('the name of a file'),
    cwd: _shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
}), ({ interpreter, env = {}, secrets = [], content, file, cwd }) => ({
    content: file !== undefined
        ? { kind: 'file', file }
        : content === undefined
            ? { kind: 'default' }
            : content.some((line) => line !== '')
                ? { kind: 'commands', commands: content }
                : { kind: 'none' },
    isMap: true,
    env,
    secrets,
    ...(interpreter !== undefined && { interpreter }),
    ...(cwd !== undefined && { cwd }),
}));
const plainScript = (content) => ({ content, env: {}, secrets: [] });
const anyScript = (0,_shapes_combine_js__WEBPACK_IMPORTED_MODULE_2__/* .chosen */ .FV)((node) => {
    if ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_5__/* .isNull */ .kZ)(node))
        return { parse: () => ({ evaluate: () => defaultScript, scan() { } }) };
    if (node.kind === 'map')
        return scriptMap;
    if (node.kind === 'scalar') {
        return (0,_shapes_combine_js__WEBPACK_IMPORTED_MODULE_2__/* .mapped */ .CV)(command, (one) => plainScript(one === '' ? { kind: 'none' } : { kind: 'text', text: one }));
    }
    return (0,_shapes_combine_js__WEBPACK_IMPORTED_MODULE_2__/* .mapped */ .CV)(commands, (lines) => plainScript(contentOf(lines)));
});
function readingAll(shape) {
    return {
        parse(node, scope) {
            const read = shape.parse(node, scope);
            const mentioned = new Set();
            read.scan(mentioned);
            return {
                evaluate(render) {
                    for (const name of mentioned)
                        render.evaluator.markRead(name);
                    return read.evaluate(render);
                },
                scan(names) {
                    for (const name of mentioned)
                        names.add(name);
                },
            };
        },
    };
}
const script = readingAll(anyScript);
const stepCondition = {
    parse(node, scope) {
        const condition = (0,_shapes_list_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .Y)(node, scope);
        const names = (0,_jinja_mentions_js__WEBPACK_IMPORTED_MODULE_6__/* .mentionedVariables */ .pW)(condition?.text ?? '');
        return {
            evaluate: (render) => (0,_shapes_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsScalar */ .vn)(condition, render),
            scan(found) {
                for (const name of names)
                    found.add(name);
            },
        };
    },
};
const step = (0,_shapes_combine_js__WEBPACK_IMPORTED_MODULE_2__/* .mapped */ .CV)((0,_shapes_map_js__WEBPACK_IMPORTED_MODULE_3__/* .map */ .Tj)('a step', { run: commands, if: stepCondition, interpreter: _shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, cwd: _shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, env: environment }, { required: ['run'] }), ({ run = [], if: condition = true, interpreter, cwd, env = {} }) => condition
    ? {
        run,
        env,
        ...(interpreter !== undefined && { interpreter }),
        ...(cwd !== undefined && { cwd }),
    }
    : undefined);
const anySteps = {
    parse(node, scope) {
        if (node.kind !== 'list') {
            scope.findings.error('recipe-type', "'steps' is a list", node.span);
            return { evaluate: () => [], scan() { } };
        }
        const read = node.items.map((item) => step.parse(item, scope));
        return {
            evaluate: (render) => read.flatMap((one) => one.evaluate(render) ?? []),
            scan(names) {
                for (const one of read)
                    one.scan(names);
            },
        };
    },
};
const steps = readingAll(anySteps);


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ lateBound),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   YO: () => (/* binding */ smallInteger),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   ne: () => (/* binding */ globSelection),
/* harmony export */   v3: () => (/* binding */ flagOrGlobs)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54465);
/* harmony import */ var _shapes_combine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4959);
/* harmony import */ var _shapes_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82996);
/* harmony import */ var _shapes_map_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16220);
/* harmony import */ var _shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1392);
/* harmony import */ var _shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80295);






function lateBound(shape, variables) {
    const values = new Map(variables.map((name) => [name, `\${{ ${name} }}`]));
    return {
        parse(node, scope) {
            const read = shape.parse(node, scope);
            return {
                evaluate: (render) => render.evaluator.withVariables(values, () => read.evaluate(render)),
                scan: (names) => read.scan(names),
            };
        },
    };
}
const glob = (0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('a pattern of file names', (text) => {
    const problem = globProblem(text);
    if (problem !== undefined)
        throw new _shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F_(`'${text}' is no valid pattern of file names: ${problem}`);
    return text;
});
function globProblem(text) {
    if (text === '')
        return 'it is empty';
    let braces = 0;
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (letter === '\\') {
            at++;
        }
        else if (letter === '[') {
            const negated = text[at + 1] === '!' || text[at + 1] === '^' ? 1 : 0;
            const end = text.indexOf(']', at + 2 + negated);
            if (end < 0)
                return "'[' is not closed";
            at = end;
        }
        else if (letter === '{') {
            braces++;
        }
        else if (letter === '}') {
            if (braces === 0)
                return "'}' without '{'";
            braces--;
        }
    }
    return braces > 0 ? "'{' is not closed" : undefined;
}
const globs = (0,_shapes_list_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p)(glob);
const globSelection = (0,_shapes_combine_js__WEBPACK_IMPORTED_MODULE_3__/* .chosen */ .FV)((node) => node.kind === 'map'
    ? (0,_shapes_combine_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shapes_map_js__WEBPACK_IMPORTED_MODULE_4__/* .map */ .Tj)('a selection of files', { include: globs, exclude: globs }), ({ include = [], exclude = [] }) => ({
        include,
        exclude,
    }))
    : (0,_shapes_combine_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)(globs, (include) => ({ include, exclude: [] })));
const flagOrGlobs = (0,_shapes_combine_js__WEBPACK_IMPORTED_MODULE_3__/* .chosen */ .FV)((node) => {
    if (node.kind !== 'scalar')
        return globs;
    return (0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('true, false or a list of patterns', (text, context) => {
        if (context.isRendered && /^(?:yes|no)$/i.test(text))
            return text.toLowerCase() === 'yes';
        const word = (0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .readFlag */ .fG)(text, context);
        if (word !== undefined)
            return word;
        const hint = 'Patterns are written as a list: ["lib/**"]';
        throw new _shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F_(`expected true, false or a list of patterns, found '${text}'`, hint);
    });
});
function smallInteger(what) {
    return (0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(what, (text, { isRendered }) => {
        if (isRendered && text === '')
            return undefined;
        const number = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInteger */ .cG)(text);
        if (number === undefined || Math.abs(number) > 0x7fffffff)
            throw new _shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F_(`expected ${what}, found '${text}'`);
        return number;
    });
}
const url = (0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('a URL', (text) => {
    if (!URL.canParse(text)) {
        throw new _shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F_(`'${text}' is no absolute URL`, 'Write it with its scheme, such as https://example.com');
    }
    return new URL(text).href;
});
function digest(name, bytes) {
    return (0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(`a ${name} digest`, (text) => {
        if (text === '')
            return '0'.repeat(bytes * 2);
        if (text.length !== bytes * 2 || !/^[0-9a-fA-F]*$/.test(text)) {
            throw new _shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F_(`'${text}' is no ${name} digest, which has ${bytes * 2} hex digits`);
        }
        return text.toLowerCase();
    });
}
const texts = (0,_shapes_list_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p)((0,_shapes_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq)('a text'));


/***/ }),

/***/ 4959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ mapped),
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   KD: () => (/* binding */ checked)
/* harmony export */ });
/* unused harmony export mappedDeferred */
function mapped(shape, change) {
    return { parse: (node, scope) => mappedDeferred(shape.parse(node, scope), change) };
}
function mappedDeferred(deferred, change) {
    return {
        evaluate: (scope) => change(deferred.evaluate(scope), scope),
        scan: (names) => deferred.scan(names),
    };
}
function chosen(choose) {
    return { parse: (node, scope) => choose(node).parse(node, scope) };
}
function checked(shape, check) {
    return {
        parse(node, scope) {
            check(node, scope);
            return shape.parse(node, scope);
        },
    };
}


/***/ }),

/***/ 82996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseExpression),
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54465);
/* harmony import */ var _jinja_evaluator_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42354);
/* harmony import */ var _jinja_mentions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41261);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1392);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80295);





function list(item, options = {}) {
    return {
        parse(node, scope) {
            if (node.kind === 'list')
                return new DeferredList(parseItems(node.items, item, options, scope));
            if (options.orNothing && node.kind === 'scalar' && ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(node) || node.text === '')) {
                return new DeferredList([]);
            }
            const isBare = options.bare === 'item' || (options.bare === 'scalar' && node.kind === 'scalar');
            if (!isBare || (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(node))
                return refuseList(node, options, scope);
            return new DeferredList(parseItem(node, item, options, scope));
        },
    };
}
function refuseList(node, { bare }, { findings }) {
    const expected = bare === undefined ? 'a list' : 'a list or one item';
    const hint = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(node) ? 'Remove the key, or write []' : hintOfList(node);
    findings.error('recipe-type', `expected ${expected}, found ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .describeNode */ .WQ)(node)}`, node.span, { hint });
    return _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$;
}
function hintOfList(node) {
    return node.kind === 'scalar' && /^[\w./*-]+$/.test(node.text)
        ? `Write [${node.text}], or put '- ' in front`
        : "Put '- ' in front";
}
class DeferredList {
    #items;
    constructor(items) {
        this.#items = items;
    }
    evaluate(scope) {
        const values = [];
        evaluateItems(this.#items, scope, values);
        return values;
    }
    scan(names) {
        scanItems(this.#items, names);
    }
}
function evaluateItems(items, scope, values) {
    for (const item of items) {
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(scope, () => {
            if (item.kind === 'if') {
                evaluateItems((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsScalar */ .vn)(item.condition, scope) ? item.items : item.otherwise, scope, values);
                return;
            }
            const value = item.value.evaluateItem ? item.value.evaluateItem(scope) : item.value.evaluate(scope);
            if (value !== _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .dropped */ .p)
                values.push(value);
        });
    }
}
function scanItems(items, names) {
    for (const item of items) {
        if (item.kind === 'value') {
            item.value.scan(names);
            continue;
        }
        for (const name of item.names)
            names.add(name);
        scanItems(item.items, names);
        scanItems(item.otherwise, names);
    }
}
function parseItems(nodes, item, options, scope) {
    return nodes.flatMap((node) => parseItem(node, item, options, scope));
}
function parseItem(node, item, options, scope) {
    if (node.kind === 'map' && (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(node, 'if')) {
        if (options.conditions !== false)
            return parseCondition(node, item, options, scope);
        const hint = 'Write a template that chooses: ${{ "one" if win else "other" }}';
        scope.findings.error('recipe-condition', 'conditions cannot be used in this list', node.span, { hint });
        return [];
    }
    if ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(node)) {
        scope.findings.error('recipe-empty-item', 'this item of a list is empty', node.span, {
            hint: 'Remove the item, or give it a value',
        });
        return [];
    }
    const value = item.parse(node, scope);
    return [{ kind: 'value', value: options.keepsEmpty ? { ...value, evaluateItem: undefined } : value }];
}
function parseCondition(node, item, options, scope) {
    const { findings } = scope;
    for (const entry of node.entries) {
        if (['if', 'then', 'else'].includes(entry.key))
            continue;
        const message = `a condition has no key '${entry.key}', only 'if', 'then' and 'else'`;
        if (options.strictConditions)
            findings.error('recipe-unknown-key', message, entry.keySpan);
        else
            findings.warning('recipe-unknown-key', `${message}; it is ignored`, entry.keySpan);
    }
    const condition = parseExpression((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(node, 'if')?.value, scope);
    const then = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(node, 'then');
    const otherwise = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(node, 'else');
    if (!then)
        findings.error('recipe-missing-key', "a condition needs the key 'then'", node.span);
    const branch = (value) => {
        if (!value || (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(value))
            return [];
        return value.kind === 'list'
            ? parseItems(value.items, item, options, scope)
            : parseItem(value, item, options, scope);
    };
    const branches = { items: branch(then?.value), otherwise: branch(otherwise?.value) };
    return condition ? [{ kind: 'if', condition, names: (0,_jinja_mentions_js__WEBPACK_IMPORTED_MODULE_2__/* .mentionedVariables */ .pW)(condition.text), ...branches }] : [];
}
function parseExpression(node, scope) {
    if (node.kind !== 'scalar') {
        (0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(node, 'an expression', scope);
        return undefined;
    }
    if (node.text.includes('${{')) {
        scope.findings.error('recipe-expression', 'a condition is a bare expression, without ${{ }}', node.span, {
            hint: `Write: ${node.text.replace(/\$\{\{\s*|\s*\}\}/g, '')}`,
        });
        return undefined;
    }
    if (node.text.trim() === '') {
        scope.findings.error('recipe-expression', 'expected an expression, found nothing', node.span);
        return undefined;
    }
    try {
        (0,_jinja_evaluator_js__WEBPACK_IMPORTED_MODULE_4__/* .checkConditionSyntax */ .$Y)(node.text);
    }
    catch (error) {
        scope.findings.problem((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(error, node, scope.findings));
        return undefined;
    }
    return node;
}


/***/ }),

/***/ 16220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ firstKeySpan),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   zz: () => (/* binding */ dictionary)
/* harmony export */ });
/* unused harmony export unknownKey */
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1318);
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54465);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80295);



function map(what, fields, options = {}) {
    return {
        parse(node, scope) {
            if (node.kind !== 'map') {
                scope.findings.error('recipe-type', `${what} is a map, found ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .describeNode */ .WQ)(node)}`, node.span);
                return new ReadMap(node.span, new Map(), true);
            }
            return new ReadMap(node.span, parseFields(node, what, fields, options, scope), false);
        },
    };
}
function parseFields(node, what, fields, { required = [], forbidden = {} }, scope) {
    const read = new Map();
    for (const { key, keySpan, value } of node.entries) {
        const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
        if (shape) {
            read.set(key, { value: shape.parse(value, scope), span: value.span });
        }
        else if (Object.hasOwn(forbidden, key)) {
            scope.findings.error('recipe-misplaced-key', forbidden[key], keySpan);
        }
        else {
            unknownKey(key, keySpan, what, Object.keys(fields), scope);
        }
    }
    for (const key of required) {
        if (read.has(key))
            continue;
        scope.findings.error('recipe-missing-key', `${what} needs the key '${key}'`, firstKeySpan(node));
    }
    return read;
}
function unknownKey(key, span, what, known, scope) {
    const near = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .z)(key, known);
    const hint = near === undefined ? `It has ${known.map((name) => `'${name}'`).join(', ')}` : `Did you mean '${near}'?`;
    scope.findings.error('recipe-unknown-key', `${what} has no key '${key}'`, span, { hint });
}
function firstKeySpan(node) {
    return node.entries[0]?.keySpan ?? node.span;
}
class ReadMap {
    span;
    #fields;
    #isBroken;
    constructor(span, fields, isBroken) {
        this.span = span;
        this.#fields = fields;
        this.#isBroken = isBroken;
    }
    has(key) {
        return this.#fields.has(key);
    }
    field(key) {
        return this.#fields.get(key)?.value;
    }
    spanOf(key) {
        return this.#fields.get(key)?.span;
    }
    evaluate(scope) {
        return this.evaluateExcept(scope, []);
    }
    evaluateExcept(scope, keys) {
        if (this.#isBroken)
            return _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$.evaluate(scope);
        const values = {};
        for (const [key, field] of this.#fields) {
            if (!keys.includes(key))
                values[key] = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)(scope, () => field.value.evaluate(scope));
        }
        return values;
    }
    scan(names) {
        for (const field of this.#fields.values())
            field.value.scan(names);
    }
}
function dictionary(what, value, checkKey = () => undefined) {
    return {
        parse(node, scope) {
            if (node.kind !== 'map') {
                scope.findings.error('recipe-type', `${what} is a map, found ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .describeNode */ .WQ)(node)}`, node.span);
                return _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$;
            }
            const read = new Map();
            for (const entry of node.entries) {
                const problem = checkKey(entry.key);
                if (problem !== undefined)
                    scope.findings.error('recipe-key', problem, entry.keySpan);
                read.set(entry.key, value.parse(entry.value, scope));
            }
            return {
                evaluate(render) {
                    const values = new Map();
                    for (const [key, one] of read)
                        (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)(render, () => values.set(key, one.evaluate(render)));
                    return values;
                },
                scan(names) {
                    for (const one of read.values())
                        one.scan(names);
                },
            };
        },
    };
}


/***/ }),

/***/ 1392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ checkTemplate),
/* harmony export */   Gz: () => (/* binding */ lateText),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Ye: () => (/* binding */ exactFlag),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   hq: () => (/* binding */ nonEmpty),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export orNothing */
/* harmony import */ var _document_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6372);
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54465);
/* harmony import */ var _jinja_evaluator_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42354);
/* harmony import */ var _jinja_mentions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41261);
/* harmony import */ var _jinja_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52912);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80295);






function scalar(expected, read) {
    return {
        parse(node, scope) {
            if (node.kind !== 'scalar')
                return refuse(node, expected, scope);
            if ((0,_jinja_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isTemplate */ .Fl)(node.text))
                return templated(node, read, scope);
            try {
                return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(read(node.text, { settings: scope.settings, isRendered: false, isPlain: node.plain }));
            }
            catch (error) {
                scope.findings.problem((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(error, node, scope.findings));
                return _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$;
            }
        },
    };
}
function refuse(node, expected, { findings }) {
    findings.error('recipe-type', `expected ${expected}, found ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describeNode */ .WQ)(node)}`, node.span);
    return _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$;
}
function templated(node, read, scope) {
    if (!checkTemplate(node, scope))
        return _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$;
    const names = (0,_jinja_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .mentionedInTemplate */ .Xl)(node.text);
    const readText = (text, render) => {
        try {
            return read(text, { settings: render.settings, isRendered: true, isPlain: false });
        }
        catch (error) {
            const problem = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(error, node, render.findings);
            if (!(problem instanceof _document_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .RecipeProblem */ .U))
                throw problem;
            const said = text.length > 200 ? `${text.slice(0, 200)}...` : text;
            throw new _document_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .RecipeProblem */ .U(problem.code, `${problem.message} (it renders to '${said}')`, problem.span, problem.hint);
        }
    };
    return {
        evaluate: (render) => readText((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .renderScalar */ .VO)(node, render), render),
        evaluateItem(render) {
            const text = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .renderScalar */ .VO)(node, render);
            return text === '' ? _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .dropped */ .p : readText(text, render);
        },
        scan(found) {
            for (const name of names)
                found.add(name);
        },
    };
}
function checkTemplate(node, scope) {
    try {
        (0,_jinja_evaluator_js__WEBPACK_IMPORTED_MODULE_5__/* .checkTemplateSyntax */ .OD)(node.text);
        return true;
    }
    catch (error) {
        scope.findings.problem((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(error, node, scope.findings));
        return false;
    }
}
const text = orNothing(scalar('a text', (value) => value));
function nonEmpty(what) {
    return scalar(what, (value) => {
        if (value === '')
            throw new _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F_(`expected ${what}, found nothing`);
        return value;
    });
}
const flag = scalar('true or false', (value, context) => {
    const word = readFlag(value, context);
    if (word !== undefined)
        return word;
    throw new _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F_(`expected true or false, found '${value}'`, flagHint(value));
});
const exactFlag = scalar('true or false', (value, { isRendered }) => {
    const word = isRendered ? value.toLowerCase() : value;
    if (word === 'true')
        return true;
    if (word === 'false' || (isRendered && word === ''))
        return false;
    throw new _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F_(`expected true or false, found '${value}'`, flagHint(value.toLowerCase()));
});
function fixed(shape, expected) {
    return {
        parse(node, scope) {
            if (node.kind !== 'scalar' || !(0,_jinja_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isTemplate */ .Fl)(node.text))
                return shape.parse(node, scope);
            scope.findings.error('recipe-type', `expected ${expected}; a template cannot stand here`, node.span);
            return _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$;
        },
    };
}
function readFlag(value, { isRendered, isPlain }) {
    if (!isPlain && !isRendered)
        return undefined;
    const word = isRendered ? value.toLowerCase() : value;
    if (/^(?:true|True|TRUE)$/.test(word))
        return true;
    return /^(?:false|False|FALSE)$/.test(word) || (isRendered && word === '') ? false : undefined;
}
function flagHint(value) {
    if (/^(?:true|false)$/.test(value))
        return `Write ${value} without quotes, in small letters`;
    if (/^(?:yes|on)$/i.test(value))
        return "Write 'true'";
    return /^(?:no|off)$/i.test(value) ? "Write 'false'" : undefined;
}
function wholeNumber(what) {
    return scalar(`${what}`, (value, { isRendered }) => {
        if (isRendered && value === '')
            return undefined;
        const number = /^\+?\d+$/.test(value) ? Number(value) : Number.NaN;
        if (!Number.isSafeInteger(number))
            throw new _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F_(`expected ${what}, found '${value}'`);
        return number;
    });
}
function oneOf(words) {
    const expected = words.map((word) => `'${word}'`).join(' or ');
    return scalar(expected, (value) => {
        const word = words.find((candidate) => candidate === value);
        if (word === undefined)
            throw new _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F_(`expected ${expected}, found '${value}'`);
        return word;
    });
}
function orNothing(shape) {
    return {
        parse: (node, scope) => ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .isNull */ .kZ)(node) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(undefined) : shape.parse(node, scope)),
    };
}
function lateText(expected) {
    return {
        parse(node, scope) {
            if (node.kind !== 'scalar')
                return refuse(node, expected, scope);
            if ((0,_jinja_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isTemplate */ .Fl)(node.text) && !checkTemplate(node, scope))
                return _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$;
            const names = (0,_jinja_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .mentionedInTemplate */ .Xl)(node.text);
            return {
                evaluate(render) {
                    for (const name of names)
                        render.evaluator.markRead(name);
                    return node.text;
                },
                scan(found) {
                    for (const name of names)
                        found.add(name);
                },
            };
        },
    };
}


/***/ })

};
