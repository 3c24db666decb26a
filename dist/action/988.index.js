export const id = 988;
export const ids = [988];
export const modules = {

/***/ 2988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withOrganisation: () => (/* binding */ withOrganisation)
});

// EXTERNAL MODULE: ./build/src/github/commit-files.js
var commit_files = __webpack_require__(7314);
// EXTERNAL MODULE: ./build/src/github/error.js
var github_error = __webpack_require__(9715);
// EXTERNAL MODULE: ./build/src/github/repository.js
var github_repository = __webpack_require__(5);
// EXTERNAL MODULE: ./build/src/rules/index.js + 27 modules
var rules = __webpack_require__(7282);
// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/src/policy/tighten.js


/** From the strictest to the loosest. */
const strictness = ['error', 'warning', 'notice', 'off'];
/** Options of which more is stricter: of the others, fewer days are. */
const stricterWhenMore = ['warn-days'];
/**
 * An organisation's policy with a repository's on top, which can tighten it and nothing else: each rule at the
 * stricter of both, the gate likewise, manifests and vendors' names of both.
 */
function tighten(above, own) {
    const refused = [];
    const refuse = (what, asked, holds) => {
        refused.push(`${own.file ?? 'The policy'} sets ${what} to ${asked}, and the organisation's policy says ${holds}: that holds. A repository can tighten it, not loosen it.`);
    };
    const settings = {};
    for (const rule of rules/* rules */.a) {
        const holds = (0,policy/* severityOf */.xJ)(rule, above);
        const asked = own.rules[rule.id]?.severity ?? holds;
        const looser = strictness.indexOf(asked) > strictness.indexOf(holds);
        if (looser)
            refuse(`rules.${rule.id}`, asked, holds);
        settings[rule.id] = {
            severity: looser ? holds : asked,
            options: stricterOptions(rule.id, above.rules[rule.id], own.rules[rule.id], rule.options ?? {}, refuse),
        };
    }
    const looserGate = gateRank(own.gate.failOn) < gateRank(above.gate.failOn);
    if (looserGate)
        refuse('gate.fail-on', own.gate.failOn, above.gate.failOn);
    const looserScope = own.gate.scope === 'introduced' && above.gate.scope === 'all';
    if (looserScope)
        refuse('gate.scope', 'introduced', 'all');
    return {
        policy: {
            file: own.file,
            extends: own.extends,
            manifests: [
                ...new Set([...above.manifests, ...own.manifests.filter((glob) => !glob.startsWith('!'))]),
            ],
            framework: above.framework ?? own.framework,
            rules: settings,
            gate: {
                failOn: looserGate ? above.gate.failOn : own.gate.failOn,
                scope: looserScope ? above.gate.scope : own.gate.scope,
            },
            discovery: {
                include: [...new Set([...above.discovery.include, ...own.discovery.include])],
                exclude: above.discovery.exclude,
                ignore: above.discovery.ignore,
            },
            providersAsOwners: [...new Set([...above.providersAsOwners, ...own.providersAsOwners])],
        },
        refused,
    };
}
/** The more severities fail the build, the higher. */
function gateRank(failOn) {
    return failOn === 'never' ? 0 : 1 + policy/* failOns */.FE.indexOf(failOn);
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

// EXTERNAL MODULE: ./build/src/read/cannot-check.js
var cannot_check = __webpack_require__(8857);
// EXTERNAL MODULE: ./build/src/read/policy.js
var read_policy = __webpack_require__(9762);
;// CONCATENATED MODULE: ./build/src/action/organisation-policy.js






/** `owner/repo/path@ref`: a file of another repository, at a branch, tag or commit. */
const REMOTE = /^(?<repository>[\w.-]+\/[\w.-]+)\/(?<path>[^@]+)@(?<ref>[\w./-]+)$/;
/**
 * The organisation's policy that a policy `extends`, with the policy on top. Rejects with `CannotCheck` when it
 * cannot be had: a gate that nobody can read is no gate.
 */
async function withOrganisation(policy, client) {
    if (policy.extends === null)
        return { policy, warnings: [] };
    const named = REMOTE.exec(policy.extends)?.groups;
    const repository = (0,github_repository/* parseRepository */.SU)(named?.repository);
    if (named === undefined || repository === null) {
        throw new cannot_check/* CannotCheck */.k(`\`extends\` of the policy cannot be \`${policy.extends}\`: it is \`owner/repo/path@ref\`, as in \`acme/.github/cloud-estate.yml@main\`.`);
    }
    if (client === null) {
        throw new cannot_check/* CannotCheck */.k(`The policy extends ${policy.extends}, which is read over the API, and the input \`token\` is empty.`);
    }
    const path = named.path ?? '';
    try {
        const files = (0,commit_files/* commitFiles */.z)(client, { repository, sha: named.ref ?? '' });
        const bytes = await files.read(path);
        if (bytes === undefined)
            throw new cannot_check/* CannotCheck */.k(missing(policy.extends));
        const above = await (0,read_policy/* policyFrom */.J)(policy.extends, bytes);
        if (above.extends !== null) {
            throw new cannot_check/* CannotCheck */.k(`${policy.extends} extends another policy (${above.extends}), and one step is the most.`);
        }
        const { policy: tightened, refused } = tighten(above, policy);
        return { policy: tightened, warnings: refused };
    }
    catch (error) {
        if (!(error instanceof github_error.GitHubError))
            throw error;
        throw new cannot_check/* CannotCheck */.k(`The policy extends ${policy.extends}, which could not be read: ${error.message}`);
    }
}
function missing(name) {
    return `The policy extends ${name}, and there is no such file that the input \`token\` can see. The token of Actions reads this repository and public ones; a private one needs a token with \`contents: read\` there.`;
}


/***/ })

};
