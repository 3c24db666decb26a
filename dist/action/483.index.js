export const id = 483;
export const ids = [483];
export const modules = {

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tighten: () => (/* binding */ tighten)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7282);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);


/** From the strictest to the loosest. */
const strictness = ['error', 'warning', 'notice', 'off'];
/** Options of which more is stricter: of the others, fewer days are. */
const stricterWhenMore = ['warn-days'];
/**
 * A policy with another on top, such as an organisation's with a repository's, which can tighten it and nothing else:
 * each rule at the stricter of both, the gate likewise, manifests and vendors' names of both. Where the other says
 * nothing, the one above holds.
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
    return {
        policy: {
            file: own.file,
            extends: own.extends,
            manifests: [
                ...new Set([
                    ...above.manifests,
                    ...(own.manifests ?? []).filter((glob) => !glob.startsWith('!')),
                ]),
            ],
            framework: above.framework ?? own.framework,
            rules: settings,
            gate: {
                failOn: looserGate ? above.gate.failOn : failOn,
                scope: looserScope ? above.gate.scope : scope,
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
    return failOn === 'never' ? 0 : 1 + _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .failOns */ .FE.indexOf(failOn);
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
