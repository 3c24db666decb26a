export const id = 215;
export const ids = [215,483];
export const modules = {

/***/ 2215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withOrganisation: () => (/* binding */ withOrganisation)
/* harmony export */ });
/* harmony import */ var _github_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9384);
/* harmony import */ var _github_api_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8100);
/* harmony import */ var _github_commits_commit_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5961);
/* harmony import */ var _policy_tighten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8483);
/* harmony import */ var _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8857);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9762);






/** `owner/repo/path@ref`: a file of another repository, at a branch, tag or commit. */
const REMOTE = /^(?<repository>[\w.-]+\/[\w.-]+)\/(?<path>[^@]+)@(?<ref>[\w./-]+)$/;
/**
 * The organisation's policy that a policy extends by `name`, with the policy on top. Rejects with `CannotCheck` when it
 * cannot be had: a gate that nobody can read is no gate.
 */
async function withOrganisation(policy, name, client) {
    const named = REMOTE.exec(name)?.groups;
    const repository = (0,_github_api_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRepository */ .SU)(named?.repository);
    if (named === undefined || repository === null) {
        throw new _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotCheck */ .k(`\`extends\` of the policy cannot be \`${name}\`: it is \`owner/repo/path@ref\`, as in \`acme/.github/cloud-estate.yml@main\`.`);
    }
    if (client === null) {
        throw new _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotCheck */ .k(`The policy extends ${name}, which is read over the API, and the input \`token\` is empty.`);
    }
    const path = named.path ?? '';
    try {
        const files = (0,_github_commits_commit_files_js__WEBPACK_IMPORTED_MODULE_1__/* .commitFiles */ .z)(client, { repository, sha: named.ref ?? '' });
        const bytes = await files.read(path);
        if (bytes === undefined)
            throw new _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotCheck */ .k(missing(name));
        const above = await (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policyFrom */ .JX)(name, bytes);
        if (above.extends !== null) {
            throw new _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotCheck */ .k(`${name} extends another policy (${above.extends}), and one step is the most.`);
        }
        const { policy: tightened, refused } = (0,_policy_tighten_js__WEBPACK_IMPORTED_MODULE_2__.tighten)(above, policy);
        return { policy: tightened, warnings: refused.map((one) => inVain(policy, one)) };
    }
    catch (error) {
        if (!(error instanceof _github_api_error_js__WEBPACK_IMPORTED_MODULE_0__.GitHubError))
            throw error;
        throw new _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotCheck */ .k(`The policy extends ${name}, which could not be read: ${error.message}`);
    }
}
function inVain({ file }, { what, asked, holds }) {
    return `${file ?? 'The policy'} sets ${what} to ${asked}, and the organisation's policy says ${holds}: that holds. A repository can tighten it, not loosen it.`;
}
function missing(name) {
    return `The policy extends ${name}, and there is no such file that the input \`token\` can see. The token of Actions reads this repository and public ones; a private one needs a token with \`contents: read\` there.`;
}


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tighten: () => (/* binding */ tighten)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1303);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);


/** From the strictest to the loosest. */
const strictness = ['error', 'warning', 'notice', 'off'];
/** Options of which more is stricter: of the others, fewer days are. */
const stricterWhenMore = ['warn-days'];
/**
 * A policy with another on top, such as an organisation's with a repository's, which can tighten it and nothing else:
 * each rule at the stricter of both, the gate likewise, manifests and vendors' names of both, and nothing left out that
 * the one above takes in. Where the other says nothing, the one above holds.
 */
function tighten(above, own) {
    const refused = [];
    const refuse = (what, asked, holds) => {
        refused.push({ what, asked, holds });
    };
    const failOn = own.gate.failOn ?? above.gate.failOn;
    const scope = own.gate.scope ?? above.gate.scope;
    const settings = {};
    for (const rule of _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a) {
        const holds = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOf */ .xJ)(rule, above);
        const asked = own.rules[rule.id]?.severity ?? holds;
        const looser = strictness.indexOf(asked) > strictness.indexOf(holds);
        if (looser)
            refuse(`rules.${rule.id}`, asked, holds);
        settings[rule.id] = {
            severity: looser ? holds : asked,
            options: stricterOptions(rule.id, above.rules[rule.id], own.rules[rule.id], rule.options ?? {}, refuse),
        };
    }
    const looserGate = gateRank(failOn) < gateRank(above.gate.failOn);
    if (looserGate)
        refuse('gate.fail-on', failOn, above.gate.failOn);
    const looserScope = scope === 'introduced' && above.gate.scope === 'all';
    if (looserScope)
        refuse('gate.scope', 'introduced', 'all');
    const mine = own.manifests ?? [];
    const excludes = mine.filter((glob) => glob.startsWith('!'));
    if (excludes.length > 0)
        refuse('manifests', list(excludes), list(above.manifests));
    if (above.framework !== null && own.framework !== null && own.framework !== above.framework)
        refuse('framework', own.framework, above.framework);
    return {
        policy: {
            file: own.file,
            extends: own.extends,
            manifests: both(above.manifests, mine.filter((glob) => !glob.startsWith('!'))),
            framework: above.framework ?? own.framework,
            rules: settings,
            gate: {
                failOn: looserGate ? above.gate.failOn : failOn,
                scope: looserScope ? above.gate.scope : scope,
            },
            discovery: stricterDiscovery(above.discovery, own.discovery, refuse),
            providersAsOwners: both(above.providersAsOwners, own.providersAsOwners),
        },
        refused,
    };
}
/** The more severities fail the build, the higher. */
function gateRank(failOn) {
    return failOn === 'never' ? 0 : 1 + _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .failOns */ .FE.indexOf(failOn);
}
/** Where code is looked for and which products count: a glob above may be added to, nothing may be left out. */
function stricterDiscovery(above, own, refuse) {
    // Without a glob everything is included, and one would leave out the rest.
    const isAll = above.include.length === 0;
    if (isAll && own.include.length > 0)
        refuse('discovery.include', list(own.include), 'everything');
    for (const name of ['exclude', 'ignore']) {
        const more = own[name].filter((one) => !above[name].includes(one));
        const holds = above[name].length === 0 ? 'nothing' : list(above[name]);
        if (more.length > 0)
            refuse(`discovery.${name}`, list(more), holds);
    }
    return { ...above, include: isAll ? [] : both(above.include, own.include) };
}
function both(above, own) {
    return [...new Set([...above, ...own])];
}
function list(words) {
    return words.join(', ');
}
function stricterOptions(rule, above, own, defaults, refuse) {
    const options = {};
    for (const [name, byDefault] of Object.entries(defaults)) {
        const holds = above?.options[name] ?? byDefault;
        const asked = own?.options[name] ?? holds;
        const looser = stricterWhenMore.includes(name) ? asked < holds : asked > holds;
        if (looser)
            refuse(`rules.${rule}.${name}`, String(asked), String(holds));
        options[name] = looser ? holds : asked;
    }
    return options;
}


/***/ })

};
