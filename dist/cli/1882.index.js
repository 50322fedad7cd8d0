export const id = 1882;
export const ids = [1882];
export const modules = {

/***/ 71882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testBuilt: () => (/* reexport */ testBuilt)
});

// UNUSED EXPORTS: countsOf, failureOf, testFiles, testModes

// EXTERNAL MODULE: ./build/build/package-record.js
var package_record = __webpack_require__(277);
// EXTERNAL MODULE: ./build/build/test-environments.js
var test_environments = __webpack_require__(23618);
// EXTERNAL MODULE: ./build/build/execute.js
var execute = __webpack_require__(93672);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/testing/results.js
var results = __webpack_require__(70893);
// EXTERNAL MODULE: ./build/testing/test-package.js + 4 modules
var test_package = __webpack_require__(44476);
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
        this.#records.set(id, await (0,package_record/* recordOfPackage */.b)(path));
    }
    async test(outcome) {
        const { environment, report, signal } = this.#settings;
        const { package: planned, path: file, durationMs } = outcome;
        try {
            if (!(await (0,test_package/* hasTests */.u)(file)))
                return outcome;
            await this.#buildNeeded(planned);
            this.#environments ??= await (0,test_environments/* testEnvironmentsOfPlan */.J)(this.#plan, this.#settings, this.#furtherChannels());
            const done = await (0,test_package/* testPackage */.d)({
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
            (0,results/* reportTests */.En)(done, report);
            const error = (0,results/* failureOf */.g5)(done);
            return error ? { package: planned, status: 'failed', error, durationMs } : outcome;
        }
        catch (error) {
            if (signal?.aborted || !(0,errors/* isPixiBuildError */.Bj)(error))
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
        const { outcomes } = await (0,execute/* executeBuild */.S)(this.#plan, this.#settings, missing);
        for (const outcome of outcomes) {
            if (outcome.status === 'built')
                await this.add(outcome);
            else if (outcome.status === 'failed')
                throw outcome.error;
        }
    }
}

;// CONCATENATED MODULE: ./build/testing/index.js





/***/ })

};
