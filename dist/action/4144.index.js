export const id = 4144;
export const ids = [4144];
export const modules = {

/***/ 3824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isEveryday)
/* harmony export */ });
/**
 * Words that are a product's name only together with its maker, or with the rest of its name: Azure Storage, Google
 * Sheets, Cloud Logging / Monitoring. Alone they are everyday words, or software that people run themselves.
 */
const words = [
    'account advertising advisor agriculture analytics artifact automation bastion blueprints bookings budgets build business',
    'calendar cdn chat chatbot clarity classic colocation community composer compute config connect console contacts copilot crm',
    'ddos deploy detective devops discovery dns domains drive edge edu education enterprise equipment exchange fabric feeds files',
    'firewall fleet fonts forecast forms functions government groups hub identity insights inspector interconnect internal learning',
    'local lookout mail maps meet metrics migrate monitor monitoring nas notes observability office one orbital organization',
    'organizations own pages panorama pass personalize pipeline pipelines planner planning policy portal pro profiler publish',
    'quantum ready recruiter registrar registry repos reservations resiliency satellite scheduler sheets shield signer sites slides',
    'sphere stack storage stream subscription suite tax team teams transcribe transcoder translate translation translator vault',
    'vertex vip vision voice vpn waf webinar website workbench workflows workspace workspaces',
    'activemq airflow elasticsearch grafana kafka kibana mariadb mongodb mysql opensearch postgresql prometheus rabbitmq redis',
    'matrix oracle synopsys proton luna orion accelerate attestation',
];
const everyday = new Set(words.flatMap((line) => line.split(' ')));
/** Whether a word alone doesn't name a product. */
function isEveryday(word) {
    return everyday.has(word);
}


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Lk: () => (/* binding */ tellingWords),
/* harmony export */   WM: () => (/* binding */ otherMakers),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
const accents = /[\u0300-\u036f]/g;
/** Longer texts aren't product names, and comparing them takes time. */
const LONGEST = 80;
/**
 * The words of a name, as names are compared: lower case, no accents, no punctuation. The generated names are folded by
 * scripts/catalogue/fold.mjs, which has to do the same.
 */
function wordsOf(text) {
    const plain = text
        .slice(0, LONGEST)
        .toLowerCase()
        .normalize('NFKD')
        .replace(accents, '')
        .replace(/['’]/g, '');
    return (plain
        .replaceAll('&', ' and ')
        .replaceAll('+', ' plus ')
        .match(/[a-z0-9]+/g) ?? []);
}
/** A name as names are compared: two names that fold to one text are one name. */
function fold(text) {
    return wordsOf(text).join('');
}
/** Words at the end of a name that don't say which product it is: legal forms, editions, endings of addresses. */
const idle = new Set([
    'inc incorporated llc llp ltd limited gmbh ag kg se corp corporation co company plc sa sas srl bv nv oy ab pty',
    'labs technologies technology',
    'cloud enterprise platform suite software app apps application online hosted managed system edition',
    'pro plus premium business team teams free standard basic ultimate e1 e3 e5 f1 f3 p1 p2',
    'saas account accounts hosting workspace service services solution solutions subscription tool tools',
    'api apis console portal sso com io ai dev hq',
].flatMap((line) => line.split(' ')));
/**
 * The words that say which product it is: without those at the end that don't, at most `most`, and without `the`
 * before.
 */
function tellingWords(words, most = words.length) {
    let end = words.length;
    while (end > 1 && end > words.length - most && idle.has(words[end - 1] ?? ''))
        end--;
    const start = end > 1 && words[0] === 'the' ? 1 : 0;
    return words.slice(start, end);
}
/** Two ways to begin the names of one maker. */
const makers = [
    [['amazon'], ['aws']],
    [['google', 'cloud'], ['gcp']],
    [['google'], ['gcp']],
    [['microsoft', 'azure'], ['azure']],
    [['microsoft'], ['azure']],
    [['ms'], ['microsoft']],
];
/** The same name with its maker written otherwise: Amazon RDS and AWS RDS, Google Cloud Run and GCP Cloud Run. */
function otherMakers(words) {
    return makers.flatMap(([one, other]) => [
        ...exchanged(words, one, other),
        ...exchanged(words, other, one),
    ]);
}
function exchanged(words, from, to) {
    const begins = words.length > from.length && from.every((word, at) => words[at] === word);
    return begins ? [[...to, ...words.slice(from.length)]] : [];
}


/***/ }),

/***/ 9592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lookUpOf),
/* harmony export */   v: () => (/* binding */ variantsOfAll)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6112);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(693);


/** A longer text isn't a name with a remark. */
const LONGEST = 200;
/** A shorter rest of a text names nothing for certain. */
const SHORTEST = 3;
/**
 * Prepares the look-up by spellings: `exact` finds an id, a name or an alias, folded; after it come the spellings that
 * lead to one product only. A text that may mean two products means none.
 */
function lookUpOf(exact, variants, isUmbrella) {
    const spelt = (text) => {
        const words = (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(text);
        const known = exact(words.join(''));
        if (known !== undefined)
            return known;
        const telling = (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .tellingWords */ .Lk)(words);
        const keys = [words, telling, ...(0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .otherMakers */ .WM)(telling)].map((one) => one.join(''));
        for (const key of new Set(keys)) {
            if (key.length < SHORTEST)
                continue;
            const found = exact(key) ?? variants().get(key);
            if (found)
                return found;
        }
        return undefined;
    };
    return (text) => {
        const whole = spelt(text);
        if (whole !== undefined || text.length > LONGEST)
            return whole;
        for (const { part, isLoose } of partsOf(text)) {
            const found = spelt(part);
            if (found !== undefined && !(isLoose && isUmbrella(found)))
                return found;
        }
        return undefined;
    };
}
/** The spellings of all products. */
function variantsOfAll(products) {
    const found = new Map();
    for (const product of products) {
        for (const key of (0,_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .variantsOf */ .IM)(product)) {
            const other = found.get(key);
            found.set(key, other === undefined || other === product ? product : null);
        }
    }
    return found;
}
/**
 * The parts of a text that may be the name: `Zendesk - US Federal`, `Digital Ocean (Development)`, `PTO by Deel`, `Acme
 * LLC d/b/a Airtable`.
 */
function partsOf(text) {
    const outside = text.replace(/\([^()]*\)/g, ' ');
    const [alone = ''] = outside.split(/ [-–—] |: |, /);
    const folded = (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(text);
    return [
        { part: outside, isLoose: false },
        { part: alone, isLoose: false },
        { part: text.split(/\bd\/?b\/?a\b/i)[1] ?? '', isLoose: false },
        { part: alone.split(' for ')[0] ?? '', isLoose: true },
        { part: alone.split(' by ')[1] ?? '', isLoose: true },
    ].filter(({ part }) => part.trim() !== '' && (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(part) !== folded);
}


/***/ }),

/***/ 9353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ nearbyOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _everyday_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3824);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6112);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(693);




/** How alike a text and a name must be, from 0 to 1, where the rarer words weigh more. */
const LIKENESS = 0.75;
/** More that are equally near means that none is meant. */
const MOST_NEAR = 3;
/** A shorter word is another word if a letter differs. */
const SHORTEST = 5;
const LONG = 9;
const SHORTEST_SWAP = 3;
/** Prepares the comparison with the names of all products; those that are everyday words are never suggested. */
function nearbyOf(products) {
    const names = [];
    const holders = new Map();
    for (const product of products) {
        if (product.exactOnly === true)
            continue;
        const own = new Set();
        for (const text of [product.id, ...(0,_variants_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .eZ)(product)]) {
            const words = (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(text);
            for (const one of waysToSay(words)) {
                names.push({ product, words: one, dropped: words.length - one.length });
            }
            for (const word of words)
                own.add(word);
        }
        for (const word of own)
            holders.set(word, (holders.get(word) ?? 0) + 1);
    }
    const weigh = (words) => words.reduce((sum, word) => sum + Math.log(1 + products.length / (holders.get(word) ?? 1)), 0);
    return (text) => {
        const whole = (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(text);
        const words = (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .tellingWords */ .Lk)(whole);
        const [only = '', ...others] = words;
        if (only === '' || (others.length === 0 && (0,_everyday_js__WEBPACK_IMPORTED_MODULE_1__/* .isEveryday */ .A)(only)))
            return [];
        const alike = byWords(words, names, weigh);
        return alike.length > 0
            ? alike
            : bySlips(words.length < whole.length ? [whole, words] : [words], names, holders);
    };
}
/** A name in full, without the words at its end that don't matter, and without its maker where people leave that out. */
function waysToSay(words) {
    const telling = (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .tellingWords */ .Lk)(words);
    const ways = telling.length < words.length ? [words, telling] : [words];
    const rest = (0,_variants_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutMaker */ .Ng)(telling);
    return rest === undefined ? ways : [...ways, rest];
}
/** Names that have every word of the text, and little else. */
function byWords(words, names, weigh) {
    const best = new Map();
    const own = weigh(words);
    for (const { product, words: theirs } of names) {
        if (!words.every((word) => theirs.includes(word)))
            continue;
        const likeness = (2 * own) / (own + weigh(theirs));
        if (likeness >= LIKENESS && likeness > (best.get(product) ?? 0))
            best.set(product, likeness);
    }
    return [...best]
        .sort(([, one], [, other]) => other - one)
        .slice(0, MOST_NEAR)
        .map(([product]) => product);
}
/** Names that the text is with a slip of the pen; of equal slips those of which the least is left out. */
function bySlips(texts, names, holders) {
    let least = Number.POSITIVE_INFINITY;
    let near = new Set();
    const longest = texts[0]?.length ?? 0;
    for (const words of texts) {
        for (const { product, words: theirs, dropped } of names) {
            if (words[0]?.[0] !== theirs[0]?.[0])
                continue;
            const slips = slipsBetween(words, theirs, holders);
            if (slips === undefined)
                continue;
            const left = dropped + longest - words.length;
            const badness = slips + left / (left + 1);
            if (badness > least)
                continue;
            if (badness < least)
                near = new Set();
            least = badness;
            near.add(product);
        }
    }
    return near.size > MOST_NEAR ? [] : [...near];
}
/** How many letters differ, where that can be a slip. */
function slipsBetween(words, theirs, holders) {
    if (words.length !== theirs.length)
        return spacesSlipped(words, theirs);
    let slips = 0;
    for (const [at, word] of words.entries()) {
        const other = theirs[at] ?? '';
        if (word === other)
            continue;
        const isBeside = words.length > 1;
        // A word of another product's isn't a slip, but for its plural beside a word that is right.
        if (holders.has(word) && !(isBeside && isPlural(word, other)))
            return undefined;
        const found = isBeside && isShortSwap(word, other) ? 1 : wordSlips(word, other);
        if (found === undefined)
            return undefined;
        slips += found;
    }
    return slips === 0 ? undefined : slips;
}
function wordSlips(word, other) {
    if (Math.min(word.length, other.length) < SHORTEST || word[0] !== other[0])
        return undefined;
    const limit = word.length >= LONG ? 2 : 1;
    if (Math.abs(word.length - other.length) > limit)
        return undefined;
    const found = isSwap(word, other) ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, other);
    return found > limit ? undefined : found;
}
function isPlural(word, other) {
    return word === `${other}s` || other === `${word}s`;
}
/** Beside a word that is right, even a short word is clear from its letters: `aws-rsd`. */
function isShortSwap(word, other) {
    return word.length >= SHORTEST_SWAP && word[0] === other[0] && isSwap(word, other);
}
/** A name written as one word more or one less: `Bamboo hr`, `Big Queri`. */
function spacesSlipped(words, theirs) {
    if (Math.abs(words.length - theirs.length) !== 1)
        return undefined;
    const one = words.join('');
    const other = theirs.join('');
    if (one.length <= SHORTEST || Math.abs(one.length - other.length) > 1)
        return undefined;
    return one !== other && (isSwap(one, other) || (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(one, other) === 1) ? 1 : undefined;
}
/** Two neighbours changed places. */
function isSwap(one, other) {
    if (one.length !== other.length)
        return false;
    let at = 0;
    while (at < one.length && one[at] === other[at])
        at++;
    return (one[at] === other[at + 1] &&
        one[at + 1] === other[at] &&
        one.slice(at + 2) === other.slice(at + 2));
}


/***/ }),

/***/ 2238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** A function that makes its value at the first call, and gives the same one ever after. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 4144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withProducts: () => (/* binding */ withProducts)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6112);
/* harmony import */ var _look_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9592);
/* harmony import */ var _near_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9353);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2238);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(631);





/** The catalogue with a policy's products beside it; what the catalogue knows can't be described otherwise. */
function withProducts(catalogue, own) {
    const added = own.filter(({ id }) => catalogue.get(id) === undefined);
    if (added.length === 0)
        return catalogue;
    const byId = new Map(added.map((product) => [product.id, product]));
    const byName = (0,_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => new Map(added.flatMap((product) => [product.id, product.name, ...(product.aliases ?? [])].map((text) => [(0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(text), product]))));
    const lookUp = (0,_look_up_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUpOf */ .M)((key) => byName().get(key), (0,_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => (0,_look_up_js__WEBPACK_IMPORTED_MODULE_1__/* .variantsOfAll */ .v)(added)), () => false);
    const near = (0,_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => (0,_near_js__WEBPACK_IMPORTED_MODULE_2__/* .nearbyOf */ .B)(added));
    const products = (0,_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => [...catalogue.products(), ...added].sort((one, other) => (one.id < other.id ? -1 : 1)));
    const providers = (0,_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => {
        const names = new Map(catalogue.providers().map(({ id, name }) => [id, name]));
        for (const { provider } of added)
            names.set(provider, names.get(provider) ?? provider);
        return [...names]
            .map(([id, name]) => ({ id, name }))
            .sort((one, other) => (one.id < other.id ? -1 : 1));
    });
    const search = (0,_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => (0,_search_js__WEBPACK_IMPORTED_MODULE_3__/* .searchOf */ .E)(products(), new Map(providers().map(({ id, name }) => [id, name])), catalogue.kinds()));
    const whole = {
        ...catalogue,
        get: (id) => byId.get(id) ?? catalogue.get(id),
        lookUp: (text) => catalogue.lookUp(text) ?? lookUp(text),
        suggest: (text) => [...near()(text), ...catalogue.suggest(text)].slice(0, 3),
        search: (text) => search()(text),
        products,
        providers,
        get whole() {
            return whole;
        },
    };
    return whole;
}


/***/ }),

/***/ 631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ searchOf)
/* harmony export */ });
/* harmony import */ var _estate_product_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2869);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6112);


/** What a word is worth by where it is found. */
const worth = { name: 4, provider: 2, kind: 1 };
/** Half a word found counts half. */
const PART = 0.5;
/** Prepares the search in names, aliases, providers, kinds, traits and categories. */
function searchOf(products, providers, { kinds }) {
    const all = products.map((product) => {
        const words = new Map();
        const add = (texts, value) => {
            for (const word of texts.flatMap(_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9))
                words.set(word, Math.max(value, words.get(word) ?? 0));
        };
        const { id, name, aliases = [], provider, category, traits: own = [] } = product;
        const ofKinds = (0,_estate_product_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsOf */ .t)(product).flatMap((kind) => [kind, kinds.get(kind)?.title ?? '']);
        add([category, ...ofKinds, ...own], worth.kind);
        add([provider, providers.get(provider) ?? ''], worth.provider);
        add([id, name, ...aliases], worth.name);
        return { product, words };
    });
    return (text) => {
        const words = (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(text);
        if (words.length === 0)
            return [];
        return all
            .map(({ product, words: theirs }) => ({ product, score: scoreOf(words, theirs) }))
            .filter(({ score }) => score > 0)
            .sort((one, other) => other.score - one.score || ranked(one.product) - ranked(other.product))
            .map(({ product }) => product);
    };
}
/** Products that are kept current come first. */
function ranked({ tier }) {
    return tier === 'core' ? 0 : 1;
}
/** The sum over the words of a text; 0 if one of them is nowhere. */
function scoreOf(words, theirs) {
    let sum = 0;
    for (const word of words) {
        const found = theirs.get(word) ?? partOf(word, theirs);
        if (found === 0)
            return 0;
        sum += found;
    }
    return sum;
}
function partOf(word, theirs) {
    let best = 0;
    for (const [other, value] of theirs) {
        if (value > best && word.length > 1 && other.startsWith(word))
            best = value;
    }
    return best * PART;
}


/***/ }),

/***/ 693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ variantsOf),
/* harmony export */   Ng: () => (/* binding */ withoutMaker),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* unused harmony export namesWithin */
/* harmony import */ var _everyday_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3824);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6112);


/** Makers whose products are called without them: Amazon GuardDuty is GuardDuty. */
const leftOut = new Set(['amazon', 'aws', 'google', 'gcp', 'microsoft', 'azure']);
/** A shorter rest of a name is too common a word. */
const SHORTEST_REST = 5;
/** A name without more of its last words is another name: Visual Studio Team Services isn't Visual Studio. */
const MOST_IDLE = 1;
/** Names that hold several: `Docker Hub / Docker Business`, `Kit (ConvertKit)`. */
const several = /\s\/\s|\(|,\s/;
const asides = /^(?:the provider as a whole|self-run|self-managed|cloud|connected|standard|retired)$/i;
/** The names of a product in its name, where that holds several. */
function namesWithin(name) {
    if (!several.test(name))
        return [];
    const inner = Array.from(name.matchAll(/\(([^()]*)\)/g), ([, text = '']) => text);
    const [first = '', ...others] = name.replace(/\([^()]*\)/g, ' ').split(' / ');
    // Amazon Managed Grafana / Prometheus: whoever says Prometheus means what they run themselves.
    const outer = leftOut.has((0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(first)[0] ?? '') ? [first] : [first, ...others];
    return [...outer, ...inner.flatMap((text) => text.split(/, | and | \/ /))]
        .map((part) => part.replace(/^(?:ex-|formerly )/i, '').trim())
        .filter((part) => part.length > 2 && !asides.test(part) && !(0,_everyday_js__WEBPACK_IMPORTED_MODULE_0__/* .isEveryday */ .A)((0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(part).join('')));
}
/** All that a product is called: its name, the names in it, and its other names. */
function namesOf({ name, aliases = [] }) {
    return [name, ...namesWithin(name), ...aliases];
}
/** Spellings of a product's names that lead to it where they lead to no other, each folded. */
function variantsOf(product) {
    const found = new Set();
    if (product.exactOnly === true) {
        for (const part of namesWithin(product.name)) {
            const words = (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(part);
            if (isTelling(words))
                found.add(words.join(''));
        }
        return found;
    }
    for (const text of [product.id, ...namesOf(product)]) {
        const words = (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(text);
        for (const one of [words, ...(0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .otherMakers */ .WM)(words)]) {
            found.add(one.join(''));
            const telling = (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .tellingWords */ .Lk)(one, MOST_IDLE).join('');
            if (!(0,_everyday_js__WEBPACK_IMPORTED_MODULE_0__/* .isEveryday */ .A)(telling))
                found.add(telling);
        }
        for (const rest of [withoutMaker(words), withoutMaker((0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .tellingWords */ .Lk)(words, MOST_IDLE))]) {
            if (rest !== undefined)
                found.add(rest.join(''));
        }
    }
    return found;
}
/** A name without its maker, where people leave that out and what is left still says what it is. */
function withoutMaker(words) {
    const rest = words.slice(1);
    return leftOut.has(words[0] ?? '') && isTelling(rest) ? rest : undefined;
}
function isTelling(words) {
    const key = words.join('');
    return key.length >= SHORTEST_REST && !(0,_everyday_js__WEBPACK_IMPORTED_MODULE_0__/* .isEveryday */ .A)(key);
}


/***/ })

};
