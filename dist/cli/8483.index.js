"use strict";
exports.id = 8483;
exports.ids = [8483];
exports.modules = {

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tighten: () => (/* binding */ tighten)
/* harmony export */ });
/* harmony import */ var _estate_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9891);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);


/** From the strictest to the loosest. */
const strictness = ['error', 'warning', 'notice', 'off'];
/** Options where a higher number is stricter. For the others, a lower one is. */
const stricterWhenMore = ['warn-days'];
/**
 * A policy with another on top, such as an organisation's with a repository's, which can tighten it and nothing else:
 * each rule and the gate at the stricter of both, manifests and vendors' names of both, and nothing left out that
 * the one above takes in. If the other omits a setting, the one above applies.
 */
function tighten(above, own, rules) {
    const refused = [];
    const refuse = (what, asked, holds) => {
        refused.push({ what, asked, holds });
    };
    const failOn = own.gate.failOn ?? above.gate.failOn;
    const scope = own.gate.scope ?? above.gate.scope;
    const settings = {};
    for (const rule of rules) {
        settings[rule.id] = {
            ...stricterSeverity(rule, above, own, refuse),
            options: stricterOptions(rule, above.rules[rule.id], own.rules[rule.id], refuse),
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
    return failOn === 'never' ? 0 : 1 + _estate_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .failOns */ .F.indexOf(failOn);
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
/**
 * Nothing where neither policy makes it stricter than it is by default: a rule may be stricter than that in one case.
 */
function stricterSeverity(rule, above, own, refuse) {
    const holds = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(rule, above);
    const asked = own.rules[rule.id]?.severity ?? holds;
    const more = strictness.indexOf(holds) - strictness.indexOf(asked);
    if (more < 0)
        refuse(`rules.${rule.id}`, asked, holds);
    if (more > 0)
        return { severity: asked };
    return above.rules[rule.id]?.severity === undefined ? {} : { severity: holds };
}
function stricterOptions(rule, above, own, refuse) {
    const options = {};
    for (const [name, byDefault] of Object.entries(rule.options ?? {})) {
        const holds = above?.options[name] ?? byDefault;
        const asked = own?.options[name] ?? holds;
        const looser = stricterWhenMore.includes(name) ? asked < holds : asked > holds;
        if (looser)
            refuse(`rules.${rule.id}.${name}`, String(asked), String(holds));
        options[name] = looser ? holds : asked;
    }
    return options;
}


/***/ })

};
;