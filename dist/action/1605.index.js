export const id = 1605;
export const ids = [1605,8483];
export const modules = {

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe),
/* harmony export */   x: () => (/* binding */ readProducts)
/* harmony export */ });
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6659);

/** A policy's list of products, whose shape was checked -> the products, with what the catalogue would fill in. */
function readProducts(list) {
    return Array.isArray(list) ? list.filter(_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh).map(toProduct) : [];
}
function toProduct(map) {
    const kind = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'kind');
    const aliases = texts((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'aliases'));
    const traits = texts((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'traits'));
    const alike = texts((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'alike'));
    const overrides = overridesOf((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'overrides'));
    const responsibilityUrl = text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'responsibility-url')) ?? null;
    const about = (text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'about')) ?? 'product');
    return {
        id: text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'id')) ?? '',
        name: text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'name')) ?? '',
        provider: (text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'provider')) ?? '').toLowerCase(),
        category: text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'category')) ?? '',
        kind: (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(kind) ? plain(kind) : (text(kind) ?? ''),
        models: texts((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'models')),
        modelSource: (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'model-source') === 'vendor' ? 'vendor' : 'derived',
        tier: 'core',
        responsibilityUrl,
        about: responsibilityUrl === null ? null : about,
        ...(aliases.length > 0 && { aliases }),
        ...((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'exact-only') === true && { exactOnly: true }),
        ...(traits.length > 0 && { traits }),
        ...(alike.length > 0 && { alike }),
        ...(overrides !== undefined && { overrides }),
        ...optional('site', (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'site')),
        ...optional('note', (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'note')),
        ...optional('modelsBecause', (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'models-because')),
    };
}
/** A product in one line, with all that decides cells, as a comment shows a change of it. */
function describe({ kind, models, traits = [], overrides = {} }) {
    const kinds = typeof kind === 'string' ? kind : Object.values(kind).join(' or ');
    const departs = Object.entries(overrides).map(([layer, { party, models: some }]) => `${layer}: ${party}${some === undefined ? '' : ` under ${some.join(' or ')}`}`);
    return [`${kinds} as ${models.join(' or ')}`, ...traits, ...departs].join(', ');
}
function overridesOf(value) {
    if (!(0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        return undefined;
    const rules = Object.entries(value).flatMap(([layer, rule]) => {
        if (layer.startsWith('x-') || !(0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(rule))
            return [];
        const models = texts((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(rule, 'models'));
        const override = {
            party: text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(rule, 'party')),
            basis: (text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(rule, 'basis')) ?? 'derived'),
            because: text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(rule, 'because')) ?? '',
            ...(models.length > 0 && { models }),
        };
        return [[layer, override]];
    });
    return rules.length === 0 ? undefined : Object.fromEntries(rules);
}
function plain(map) {
    return Object.fromEntries(Object.entries(map).flatMap(([key, value]) => {
        const one = text(value);
        return one === undefined ? [] : [[key, one]];
    }));
}
function optional(key, value) {
    const found = text(value);
    return (found === undefined ? {} : { [key]: found });
}
function text(value) {
    return typeof value === 'string' ? value.trim() : undefined;
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tighten: () => (/* binding */ tighten)
/* harmony export */ });
/* harmony import */ var _estate_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9891);
/* harmony import */ var _own_products_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2905);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);



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
            addOns: both(above.addOns, own.addOns),
            rules: settings,
            gate: {
                failOn: looserGate ? above.gate.failOn : failOn,
                scope: looserScope ? above.gate.scope : scope,
            },
            discovery: stricterDiscovery(above.discovery, own.discovery, refuse),
            providersAsOwners: both(above.providersAsOwners, own.providersAsOwners),
            products: withOwnProducts(above.products, own.products, refuse),
        },
        refused,
    };
}
/** The more severities fail the build, the higher. */
function gateRank(failOn) {
    return failOn === 'never' ? 0 : 1 + _estate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .failOns */ .F.indexOf(failOn);
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
    return {
        ...above,
        include: isAll ? [] : both(above.include, own.include),
        alsoInclude: both(above.alsoInclude, own.alsoInclude),
    };
}
/** A product of the policy above can't be described otherwise: that could take duties away. */
function withOwnProducts(above, own, refuse) {
    const byId = new Map(above.map((product) => [product.id, product]));
    for (const product of own) {
        const holds = byId.get(product.id);
        if (holds === undefined)
            continue;
        const [asked, known] = [(0,_own_products_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(product), (0,_own_products_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(holds)];
        if (asked !== known)
            refuse(`products.${product.id}`, asked, known);
    }
    return [...above, ...own.filter(({ id }) => !byId.has(id))];
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
    const holds = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOf */ .xJ)(rule, above);
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


/***/ }),

/***/ 1605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withOrganisation: () => (/* binding */ withOrganisation)
/* harmony export */ });
/* harmony import */ var _policy_tighten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8483);
/* harmony import */ var _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8857);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5641);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8565);




const REMOTE = /^(?<repository>[\w.-]{1,100}\/[\w.-]{1,100})\/(?<path>[^@]+)@(?<ref>[\w./-]+)$/;
/**
 * The organisation's policy that a policy extends by `name`, with the policy on top. Rejects with `CannotCheck` when it
 * can't be read: the gate would be another one without it.
 */
async function withOrganisation(policy, name, organisation, rules) {
    const { repository, path, ref } = REMOTE.exec(name)?.groups ?? {};
    if (repository === undefined || path === undefined || ref === undefined) {
        throw new _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotCheck */ .k(`\`extends\` of the policy can't be \`${name}\`. Write \`owner/repo/path@ref\`, as in \`acme/.github/cloud-estate.yml@main\`.`);
    }
    try {
        const files = await organisation({ name, repository, ref });
        const bytes = await files.read(path);
        if (bytes === undefined)
            throw new _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotCheck */ .k(missing(name));
        const above = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFrom */ .JX)(name, bytes);
        if (above.extends !== null) {
            throw new _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotCheck */ .k(`${name} extends ${above.extends}. An organisation policy can't extend another one.`);
        }
        const { policy: tightened, refused } = (0,_policy_tighten_js__WEBPACK_IMPORTED_MODULE_0__.tighten)(above, policy, rules);
        return { policy: tightened, warnings: refused.map((one) => refusal(policy, one)) };
    }
    catch (error) {
        if (!(error instanceof _files_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$))
            throw error;
        throw new _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotCheck */ .k(`The policy extends ${name}, which couldn't be read: ${error.message}`);
    }
}
function refusal({ file }, { what, asked, holds }) {
    return `${file ?? 'The policy'} sets ${what} to ${asked}, but the organisation's policy says ${holds}, and that applies. A repository can tighten it, not loosen it.`;
}
function missing(name) {
    return `The policy extends ${name}, but the token can't see a file there. The token of Actions reads this repository and public ones; a private one needs a token with \`contents: read\` there.`;
}


/***/ })

};
