export const id = 209;
export const ids = [209];
export const modules = {

/***/ 2209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ checkShape)
});

// EXTERNAL MODULE: ./build/src/parse/source.js
var parse_source = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/src/validate/phrases.js + 1 modules
var phrases = __webpack_require__(9353);
;// CONCATENATED MODULE: ./build/src/validate/place.js

/** Follows a JSON pointer from the top of a file. */
function follow(root, shape, pointer) {
    let place = { path: [], value: root, holder: undefined, shape, needed: true };
    if (pointer === '')
        return place;
    const path = [];
    for (const coded of pointer.slice(1).split('/')) {
        const step = coded.includes('~') ? coded.replaceAll('~1', '/').replaceAll('~0', '~') : coded;
        const holder = place.value;
        if (Array.isArray(holder)) {
            path.push(Number(step));
            const value = holder[Number(step)] ?? null;
            place = { path, value, holder, shape: place.shape.items ?? {}, needed: false };
        }
        else if ((0,parse_source/* isMap */.jh)(holder)) {
            path.push(step);
            const { keys, rest, required } = place.shape;
            const known = keys !== undefined && Object.hasOwn(keys, step) ? keys[step] : rest;
            const needed = required?.includes(step) === true;
            place = { path, value: (0,parse_source/* own */.ZV)(holder, step) ?? null, holder, shape: known ?? {}, needed };
        }
    }
    return place;
}
/** Where a value stands: its key where it is empty, the top's beginning where it is the whole file. */
function spanOf(source, { holder, path, value }) {
    const step = path.at(-1);
    if (Array.isArray(holder))
        return (0,parse_source/* itemSpan */.cC)(holder, Number(step));
    if (holder === undefined)
        return topSpan(source, value);
    return value === null ? (0,parse_source/* keySpan */.UT)(holder, String(step)) : (0,parse_source/* valueSpan */.MK)(holder, String(step));
}
/** Where a map stands as seen by who looks for a key in it: its own key, or the top's first. */
function nameSpanOf(source, { holder, path, value }) {
    const step = path.at(-1);
    if (Array.isArray(holder))
        return (0,parse_source/* itemSpan */.cC)(holder, Number(step));
    return holder === undefined ? topSpan(source, value) : (0,parse_source/* keySpan */.UT)(holder, String(step));
}
/** Where the places of a map or list were noted, to tell apart what an alias repeats; -1 without a file. */
function originOf(value) {
    if (typeof value !== 'object' || value === null)
        return -1;
    return (0,parse_source/* placesOf */.ek)(value)?.start ?? -1;
}
/** A single word as the file has it (`1.10`, `0x1F`), or else the value as JSON has it. */
function writtenAt(source, span, value) {
    const raw = span.end - span.start > 40 ? '' : source.text.slice(span.start, span.end);
    if (typeof value === 'number' && raw !== '' && Number(raw) === value)
        return raw;
    return typeof value === 'object' ? '' : String(value);
}
function topSpan(source, value) {
    if ((0,parse_source/* isMap */.jh)(value)) {
        const first = (0,parse_source/* keysOf */.YD)(value)[0];
        if (first !== undefined)
            return (0,parse_source/* keySpan */.UT)(value, first);
    }
    const start = Math.max(0, source.text.search(/\S/));
    const line = /^[^\r\n]*/.exec(source.text.slice(start, start + 200))?.[0] ?? '';
    return { start, end: start + line.trimEnd().length };
}

// EXTERNAL MODULE: ./build/src/validate/show.js
var show = __webpack_require__(335);
;// CONCATENATED MODULE: ./build/src/validate/explain.js




/** Characters of paths to go through at most: only a hostile file repeats a long key in many errors. */
const PATH_BUDGET = 50_000_000;
/** The keywords that speak of a key, with the parameter that has it; all others speak of a value. */
const keyParams = {
    additionalProperties: 'additionalProperty',
    propertyNames: 'propertyName',
    required: 'missingProperty',
};
/** Keywords that speak of a value as a whole, not of anything in it: its key is the place to point at. */
const ofWhole = new Set(['false schema', 'minEntries']);
/**
 * A file's value -> what is wrong with its shape, one problem a mistake, in the order of the text. A mistake in
 * text that aliases or merge keys repeat is one mistake. Of a file that could not be read it says nothing.
 */
function checkShape(source, kind) {
    const { value } = source;
    if (value === undefined)
        return [];
    if (value === null && kind.empty !== undefined) {
        const message = `${kind.name} ${kind.empty.text}`;
        return [{ message, span: { start: 0, end: 0 }, path: [], ...fixOf(kind.empty, []) }];
    }
    if (kind.validate(value))
        return [];
    return explain(source, value, kind.validate.errors ?? [], kind);
}
function explain(source, root, errors, kind) {
    const problems = [];
    const seen = new Set();
    const some = affordable(errors);
    const misnamed = misnamedKeys(root, some, kind);
    for (const error of some) {
        if (error.keyword === 'if' || error.propertyName !== undefined)
            continue;
        if (misnamed.has(`${error.instancePath}/${String(error.params.missingProperty)}`))
            continue;
        const place = follow(root, kind.shape, error.instancePath);
        if (kind.leaves?.(error, place) === true)
            continue;
        const found = Object.hasOwn(keyParams, error.keyword)
            ? aboutKey(source, kind, error, place)
            : aboutValue(source, kind, error, place);
        if (isNew(seen, error, found))
            problems.push(toProblem(kind, place, found));
    }
    if (some.length < errors.length) {
        const span = nameSpanOf(source, follow(root, kind.shape, ''));
        const more = errors.length - some.length;
        const message = `${kind.name} has about ${more} more mistakes like these, too many to list.`;
        problems.push({ message, span, path: [] });
    }
    return problems.sort((one, other) => one.span.start - other.span.start);
}
function affordable(errors) {
    let budget = PATH_BUDGET;
    const end = errors.findIndex(({ instancePath }) => {
        budget -= instancePath.length;
        return budget < 0;
    });
    return end < 0 ? errors : errors.slice(0, end);
}
/** Keys that are missing because they are there under a wrong name, which is the one mistake to report. */
function misnamedKeys(root, errors, kind) {
    const lacking = new Set();
    for (const { keyword, instancePath } of errors) {
        if (keyword === 'required')
            lacking.add(instancePath);
    }
    const misnamed = new Set();
    for (const { keyword, instancePath, params } of errors) {
        if (keyword !== 'additionalProperties' || !lacking.has(instancePath))
            continue;
        const { shape } = follow(root, kind.shape, instancePath);
        const meant = (0,phrases/* meantKey */.Jx)(String(params.additionalProperty), shape);
        if (meant !== undefined)
            misnamed.add(`${instancePath}/${meant}`);
    }
    return misnamed;
}
function aboutKey(source, kind, error, place) {
    const key = String(error.params[keyParams[error.keyword] ?? '']);
    const missing = error.keyword === 'required';
    const span = missing ? nameSpanOf(source, place) : (0,parse_source/* keySpan */.UT)(place.value, key);
    const known = originOf(place.value);
    return {
        phrase: kind.advise?.(error, place, key, '') ?? phraseOfKey(error.keyword, key, place.shape),
        span,
        path: [...place.path, key],
        origin: missing || known < 0 ? known : span.start,
        ofValue: false,
    };
}
function phraseOfKey(keyword, key, shape) {
    if (keyword === 'required')
        return (0,phrases/* missingKey */.aV)(key, shape);
    return keyword === 'propertyNames' ? (0,phrases/* badId */.rD)(key, shape) : (0,phrases/* unknownKey */.a)(key, shape);
}
function aboutValue(source, kind, error, place) {
    const { holder, path, shape, value, needed } = place;
    const span = ofWhole.has(error.keyword) ? nameSpanOf(source, place) : spanOf(source, place);
    const step = path.at(-1);
    const written = writtenAt(source, span, value);
    const key = typeof step === 'string' ? step : undefined;
    return {
        phrase: kind.advise?.(error, place, undefined, written) ??
            (0,phrases/* wrongValue */.NT)({ error, value, written, key, shape, needed }),
        span,
        path,
        origin: originOf(holder) < 0 ? -1 : span.start,
        ofValue: true,
    };
}
/** Of several errors about one value the first says most; the others are its echoes. */
function isNew(seen, error, { origin, phrase, ofValue }) {
    const marks = [];
    if (ofValue)
        marks.push(`value:${error.instancePath}`);
    if (origin >= 0)
        marks.push(`${origin}:${phrase.text}`);
    const known = marks.some((mark) => seen.has(mark));
    for (const mark of marks)
        seen.add(mark);
    return !known;
}
function toProblem(kind, place, { phrase, span, path }) {
    const name = place.path.length === 0 ? kind.name : (0,show/* pathText */.LF)(place.path);
    const message = `${name} ${phrase.text}`;
    return { message, span, path, ...fixOf(phrase, path) };
}
function fixOf({ fix }, path) {
    return fix === undefined ? {} : { fix: { under: path.slice(0, -1).join('.'), yaml: fix } };
}


/***/ }),

/***/ 9353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rD: () => (/* binding */ badId),
  Jx: () => (/* binding */ meantKey),
  aV: () => (/* binding */ missingKey),
  a: () => (/* binding */ unknownKey),
  NT: () => (/* binding */ wrongValue)
});

// EXTERNAL MODULE: ./build/src/edit/yaml-text.js
var yaml_text = __webpack_require__(8411);
// EXTERNAL MODULE: ./build/src/parse/source.js
var source = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/src/validate/nearest.js
var nearest = __webpack_require__(9502);
// EXTERNAL MODULE: ./build/src/validate/show.js
var show = __webpack_require__(335);
;// CONCATENATED MODULE: ./build/src/validate/words.js

/** Longer texts are no slips of the pen, and a hostile file may repeat one. */
const LONGEST = 200;
/** Words that people write, by the word that is meant; which of them apply is up to what is allowed at the place. */
const written = {
    'on-premises': 'on-prem onprem on-premise onpremise onpremises premises private private-cloud datacenter data-center datacentre self-hosted selfhosted self-managed colo colocation bare-metal baremetal vmware local inhouse in-house',
    iaas: 'vm vms virtual-machine virtual-machines ec2 compute server servers infrastructure infrastructure-as-a-service infra',
    caas: 'kubernetes k8s container containers container-as-a-service containers-as-a-service docker eks aks gke ecs fargate openshift',
    paas: 'platform platform-as-a-service dbaas managed managed-service database app-service',
    faas: 'serverless lambda lambdas function functions function-as-a-service functions-as-a-service cloud-functions',
    saas: 'software software-as-a-service hosted web-app webapp',
    hybrid: 'mixed hybrid-cloud multi multi-cloud multicloud both',
    customer: 'client consumer user us we me own self customers company tenant',
    shared: 'both joint split share mixed',
    provider: 'vendor cloud supplier csp host microsoft azure aws amazon google gcp them',
    owners: 'owner owned-by ownership owns assignee assignees responsible accountable',
    responsibilities: 'responsibility split splits overrides override duties matrix',
    waivers: 'waiver waive waived exception exceptions exemption exemptions accepted-risks risks',
    services: 'service systems applications apps entries items',
    parts: 'part component components pieces children',
    teams: 'team groups group squads',
    model: 'service-model deployment deployment-model cloud-model type kind category',
    environment: 'env stage',
    criticality: 'severity priority tier importance critical',
    agreement: 'contract sla agreements terms document dpa',
    source: 'sources path paths code iac terraform location',
    name: 'label display-name title',
    title: 'label display-name name',
    description: 'desc notes note comment details summary',
    data: 'data-types classification data-classification datasets',
    framework: 'matrix frameworks standard',
    estate: 'name title organisation organization org company id',
    version: 'schema-version api-version apiversion format',
    url: 'link href uri address website web',
    reviewed: 'review last-reviewed reviewed-on reviewed-at review-date date last-review',
    expires: 'until expiry expiration expires-on expires-at expire expired end ends valid-until due date',
    'approved-by': 'approver approvers approved approval by accepted-by signed-off-by owner',
    reason: 'why justification comment because rationale description',
    party: 'responsible who responsibility owner',
    clause: 'section reference ref paragraph article because reason',
    contact: 'email mail e-mail channel slack phone address',
    github: 'handle gh github-team login',
    duty: 'description text task',
    parties: 'cells models matrix columns responsibilities',
    layers: 'rows layer duties',
    error: 'err errors fatal fail failure critical high block blocker deny',
    warning: 'warn warnings medium',
    notice: 'info note information hint low suggestion notices',
    off: 'none no false disabled disable ignore never skip null',
    never: 'none no false off disabled nothing',
    introduced: 'new changed changes delta diff change added',
    all: 'everything full any whole every',
    critical: 'mission-critical severe urgent vital highest very-high business-critical p0 p1',
    high: 'important major p2',
    medium: 'moderate med normal mid standard',
    low: 'minor lowest trivial none',
    gate: 'gates threshold',
    rules: 'rule severities checks',
    manifests: 'manifest files paths path',
    discovery: 'discover scan',
    'fail-on': 'failon fail level threshold severity',
    scope: 'only range',
    include: 'includes paths files in',
    exclude: 'excludes excluded skip not',
    ignore: 'ignored ignores products skip',
    'max-age-days': 'max-age age days max-days',
    'warn-days': 'warn warning-days days warn-before',
    'max-days': 'max days max-length max-duration',
};
let index;
function meanings() {
    if (index !== undefined)
        return index;
    index = new Map();
    for (const [meant, words] of Object.entries(written)) {
        for (const word of words.split(' '))
            index.set(word, [...(index.get(word) ?? []), meant]);
    }
    return index;
}
/**
 * The candidate that a word most likely means: the same but for case and dashes, a word that people use for it,
 * or the nearest spelling. `undefined` when none is near.
 */
function suggest(word, candidates) {
    if (word.length > LONGEST)
        return undefined;
    const plain = word
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-');
    if (candidates.includes(plain))
        return plain;
    const meant = meanings()
        .get(plain)
        ?.find((one) => candidates.includes(one));
    return meant ?? (0,nearest/* nearest */.p)(word.trim(), candidates);
}

;// CONCATENATED MODULE: ./build/src/validate/phrases.js





const nouns = {
    string: 'text',
    array: 'a list',
    object: 'a map',
    integer: 'a whole number',
    number: 'a number',
};
/** The known key that an unknown one most likely means. */
function meantKey(key, shape) {
    return suggest(key, knownKeys(shape));
}
function knownKeys(shape) {
    return Object.keys(shape.keys ?? {}).filter((one) => one !== '$schema');
}
/** A key that the map cannot have. */
function unknownKey(key, shape) {
    const known = knownKeys(shape);
    // A guess may be wilder where it only helps: what it decides elsewhere has to be surer.
    const meant = meantKey(key, shape) ?? (0,nearest/* nearest */.p)(key, known, Math.min(4, Math.round(key.length * 0.6)));
    const hint = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
    const list = meant !== undefined && known.length > 16 ? '' : ` Known keys: ${known.join(', ')}.`;
    return { text: `cannot have the key ${(0,show/* quoted */.TL)(key)}.${hint}${list}` };
}
/** A key that cannot be an id. */
function badId(key, shape) {
    const plain = key
        .slice(0, 100)
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, '-')
        .replace(/^[^a-z0-9]+|-+$/g, '');
    const hint = plain === '' || plain.length > 60 ? '' : ` Write \`${plain}\`.`;
    return { text: `cannot have the key ${(0,show/* quoted */.TL)(key)}. ${shape.ids ?? ''}${hint}` };
}
/** A key that the map needs and lacks. */
function missingKey(key, shape) {
    const wanted = shape.keys?.[key] ?? {};
    const lacks = `has no \`${key}\`.`;
    if (wanted.only !== undefined) {
        const fix = `${key}: ${wanted.only}`;
        return { text: `${lacks} Add \`${fix}\`.`, fix };
    }
    if (wanted.example !== undefined)
        return { text: `${lacks} Add it, such as \`${key}: ${wanted.example}\`.` };
    if (wanted.values !== undefined)
        return { text: `${lacks} Add it, with one of: ${wanted.values.join(', ')}.` };
    if (wanted.title !== undefined)
        return { text: `${lacks} Add it, with the ${wanted.title}.` };
    return { text: `${lacks} Add it.` };
}
/** A value that is not what it must be. */
function wrongValue(wrong) {
    const { error, shape } = wrong;
    switch (error.keyword) {
        case 'type':
            return wrongType(wrong, typesOf(error));
        case 'enum':
            return wrongWord(wrong, shape.values ?? []);
        case 'const':
            return notTheOne(wrong);
        case 'pattern':
            return wrongText(wrong);
        case 'minimum':
            return { text: `is ${wrong.written}, and must be ${String(error.params.limit)} or more.` };
        case 'minEntries':
            return { text: `has too few entries: it needs ${String(error.params.limit)} or more.` };
        default:
            return { text: 'cannot stand here. Take it out.' };
    }
}
function typesOf(error) {
    const { type } = error.params;
    return (Array.isArray(type) ? type : [type]).map(String).filter((one) => one !== 'null');
}
function wrongWord({ value, written, key, shape }, values) {
    const choice = `one of: ${values.join(', ')}`;
    if (value === null)
        return { text: `is empty. Write ${choice}.` };
    if (typeof value === 'object') {
        return { text: `is ${(0,show/* described */.WY)(value, written)}, and must be ${choice}.` };
    }
    const meant = suggest(String(value), values);
    const shown = typeof value === 'string' ? (0,show/* quoted */.TL)(value) : `\`${written}\``;
    const or = shape.keys === undefined ? '' : ', or a map';
    if (meant === undefined)
        return { text: `is ${shown}, and must be ${choice}${or}.` };
    const text = `is ${shown}. Did you mean \`${meant}\`? It must be ${choice}${or}.`;
    return withLine(text, key, meant);
}
function notTheOne({ value, written, key, shape }) {
    const only = shape.only ?? '';
    const line = key === undefined ? only : `${key}: ${only}`;
    const quotes = value === only ? ', without quotes' : '';
    const is = value === null ? 'is empty.' : `is ${(0,show/* described */.WY)(value, written)}, and must be ${only}.`;
    return withLine(`${is} Write \`${line}\`${quotes}.`, key, only);
}
function wrongText({ value, shape }) {
    const say = shape.say ?? '';
    // Blank without end is blank enough: a text may be of any length.
    const blank = String(value).slice(0, 1000).trim() === '';
    return { text: blank ? `is empty. ${say}` : `is ${(0,show/* quoted */.TL)(String(value))}. ${say}` };
}
function wrongType(wrong, types) {
    const { value, written, key, shape } = wrong;
    const wanted = types.map((type) => nouns[type] ?? type).join(' or ');
    const plain = typeof value !== 'object';
    if (plain && shape.values !== undefined)
        return wrongWord(wrong, shape.values);
    if (value === null)
        return { text: `is empty. ${filling(wrong, wanted)}` };
    const is = `is ${(0,show/* described */.WY)(value, written)}, and must be ${wanted}`;
    if (plain && types.includes('string')) {
        if (shape.say !== undefined && shape.free !== true) {
            return { text: `is ${(0,show/* described */.WY)(value, written)}. ${shape.say}` };
        }
        const inQuotes = JSON.stringify(written);
        return withLine(`${is}. Put it in quotes: \`${inQuotes}\`.`, key, inQuotes);
    }
    if (typeof value === 'string' && types.includes('array') && /^\S.{0,80}$/.test(value)) {
        const list = `[${(0,yaml_text/* textYaml */.Ve)(value)}]`;
        return withLine(`${is}. Write \`${list}\`.`, key, list);
    }
    if (Array.isArray(value) && shape.rest?.keys !== undefined) {
        return { text: `${is}${about(shape)}. ${dashes(value)}` };
    }
    return { text: `${is}${about(shape)}.` };
}
/** A list of maps where a map of maps is wanted, which is how other tools' files look. */
function dashes(list) {
    const first = list[0];
    const name = first !== undefined && (0,source/* isMap */.jh)(first) ? (first.id ?? first.name) : first;
    const id = typeof name === 'string' && /^[a-z0-9][a-z0-9._-]{0,40}$/.test(name) ? name : 'its-id';
    return `Give each entry its id as key: \`${id}:\` in place of the dash.`;
}
/** How to fill what is empty. */
function filling({ shape, needed }, wanted) {
    const out = needed ? '' : ', or take the key out';
    if (shape.rest !== undefined)
        return `Write the ${shape.title ?? 'entries'} under it${out}.`;
    if (shape.required !== undefined)
        return `Write ${namesOf(shape.required)} under it${out}.`;
    return `Write ${wanted}${about(shape)}${out}.`;
}
/** More on a value that is wanted: what is in it, or an example. */
function about(shape) {
    const { title, keys, rest, example, required } = shape;
    if (rest !== undefined) {
        const name = Object.keys(keys ?? {})[0];
        const line = name === undefined || !rest.example ? '' : `, such as \`${name}: ${rest.example}\``;
        return ` (${title ?? 'by id'}${line})`;
    }
    if (required !== undefined)
        return ` with ${namesOf(required)}`;
    if (keys !== undefined)
        return ` with keys such as ${names(knownKeys(shape).slice(0, 4))}`;
    return example === undefined ? '' : `, such as \`${example}\``;
}
function namesOf(keys) {
    return `${keys.length > 1 ? 'the keys' : 'the key'} ${names(keys)}`;
}
function names(keys) {
    return (0,show/* listed */.KE)(keys.map((one) => `\`${one}\``));
}
function withLine(text, key, value) {
    return key === undefined || !/^[\w.-]+$/.test(key) ? { text } : { text, fix: `${key}: ${value}` };
}


/***/ }),

/***/ 335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   WY: () => (/* binding */ described)
/* harmony export */ });
/** Longer texts are cut in messages: a finding is read in a terminal or a comment. */
const LONGEST = 60;
/** A path as manifests' readers write it: `services.erp.parts.plant.owners`, `owners.devices[1]`. */
function pathText(path) {
    let text = '';
    for (const step of path) {
        if (typeof step === 'number')
            text += `[${step}]`;
        else if (!/^[\w@/$+-][\w@/$+.-]*$/.test(step))
            text += `[${JSON.stringify(cut(step))}]`;
        else
            text += text === '' ? cut(step) : `.${cut(step)}`;
    }
    return text;
}
/** A text in backticks, or in quotes where it holds what would not survive them. */
function quoted(text) {
    const short = cut(text);
    return /^[^\p{C}`]+$/u.test(short) && short.trim() === short
        ? `\`${short}\``
        : JSON.stringify(short);
}
/** What a value is, in a few words: `the number 42`, `a list`. */
function described(value, written) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'string')
        return value === '' ? 'an empty text' : `the text ${quoted(value)}`;
    if (typeof value === 'number')
        return `the number ${written}`;
    return `the truth value ${written}`;
}
/** Names in a row: `a, b and c`. */
function listed(names) {
    if (names.length < 2)
        return names.join('');
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
function cut(text) {
    if (text.length <= LONGEST)
        return text;
    const end = text.charCodeAt(LONGEST - 2) >= 0xd800 && text.charCodeAt(LONGEST - 2) < 0xdc00 ? 2 : 1;
    return `${text.slice(0, LONGEST - end)}…`;
}


/***/ })

};
