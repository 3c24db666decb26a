export const id = 2763;
export const ids = [2763];
export const modules = {

/***/ 5632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ mentionsIn),
/* harmony export */   V: () => (/* binding */ isProgram)
/* harmony export */ });
/* harmony import */ var _parse_line_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2426);

/** Whether a file may be a program of such a project. */
function isProgram(path) {
    return (/\.(?:[cm]?[jt]s|py|go|java|kt|cs)$/.test(path) && !/\.(?:d|test|spec)\.[cm]?[jt]s$/.test(path));
}
/** Ends of imports with their package; what is imported is before it. */
const jsImport = /(?:\bfrom|=[ \t]?require\()[ \t]?['"]([@\w/.-]+)['"]/g;
const pyFrom = /^[ \t]*from ([\w.]+) import /gm;
const pyImport = /^[ \t]*import[ \t]+([\w.]+)(?:[ \t]+as[ \t]+(\w+))?/gm;
const call = /\b(new[ \t]+)?(?:(\w{1,80})\.)?(?:(\w{1,80})\.)?([A-Z]\w{0,80})(?:<[^<>()\n]{0,80}>)?\(/g;
/** Packages of other languages, which name the service, and in Java the class. */
const goCdk = /aws-cdk-go\/awscdk\/v2\/aws(\w+)/g;
const javaCdk = /software\.amazon\.awscdk\.services\.(\w+)\.(\w+)/g;
const csCdk = /\busing[ \t]+Amazon\.CDK\.AWS\.(\w+)/g;
const goPulumi = /pulumi-(aws|gcp|azure-native-sdk|azure)\/(?:sdk\/v\d+\/go\/[\w-]+\/)?(\w+)/g;
const csPulumi = /\busing[ \t]+(?:static[ \t]+)?Pulumi\.(Aws|Gcp|AzureNative|Azure)\.(\w+)/g;
/** The services and resources that a program names, in the order of its text; each import and each call once. */
function mentionsIn(file, text) {
    const found = [];
    const add = (meaning, offset) => {
        found.push({ ...meaning, service: plain(meaning.service), offset });
    };
    const names = new Map();
    const learn = (name, meaning, offset) => {
        names.set(name, meaning);
        if (meaning.service !== null)
            add({ ...meaning, service: meaning.service, resource: null }, offset);
    };
    const isPython = file.endsWith('.py');
    if (isPython)
        learnPython(text, learn);
    else if (/\.(?:[cm]?[jt]s)$/.test(file))
        learnScript(text, learn);
    else
        readPackages(text, add);
    if (names.size > 0)
        readCalls(text, names, !isPython, add);
    const lines = found.length > 0 ? new _parse_line_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Lines */ .qo(text) : undefined;
    return found.flatMap(({ offset, ...one }) => lines === undefined ? [] : [{ ...one, file, ...lines.at(offset) }]);
}
function learnScript(text, learn) {
    for (const one of text.matchAll(jsImport)) {
        const start = statementBefore(text, one.index);
        readImport(one[1] ?? '', text.slice(start, one.index), start, learn);
    }
}
/** No list of imports is longer. */
const LONGEST_IMPORT = 2000;
/** Where the statement begins whose end is at an offset. */
function statementBefore(text, end) {
    const from = Math.max(0, end - LONGEST_IMPORT);
    const before = text.slice(from, end);
    const starts = ['import ', 'const ', 'let ', 'var '].map((word) => before.lastIndexOf(word));
    return from + Math.max(0, ...starts);
}
function learnPython(text, learn) {
    for (const one of text.matchAll(pyFrom)) {
        const from = one.index + one[0].length;
        const end = text.indexOf(text[from] === '(' ? ')' : '\n', from);
        readFrom(one[1] ?? '', text.slice(from, end < 0 ? undefined : end), one.index, learn);
    }
    for (const one of text.matchAll(pyImport))
        readFrom(one[1] ?? '', `* as ${one[2] ?? one[1]}`, one.index, learn);
}
/** Go, Java, Kotlin and C#: their packages alone say enough. */
function readPackages(text, add) {
    for (const one of text.matchAll(goCdk))
        add(cdk(one[1], null), one.index);
    for (const one of text.matchAll(javaCdk))
        add(cdk(one[1], one[2] ?? null), one.index);
    for (const one of text.matchAll(csCdk))
        add(cdk(one[1], null), one.index);
    for (const one of text.matchAll(goPulumi))
        add(pulumi(one[1], one[2]), one.index);
    for (const one of text.matchAll(csPulumi))
        add(pulumi(one[1], one[2]), one.index);
}
function plain(service) {
    return service.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();
}
function cdk(service, resource) {
    return { form: 'AWS CDK', cloud: 'aws', service: service ?? '', resource };
}
function pulumi(cloud, service) {
    const name = /^azure-?native/i.test(cloud ?? '') ? 'azure-native' : (cloud ?? '').toLowerCase();
    return { form: 'Pulumi', cloud: name, service: service ?? '', resource: null };
}
/** The names of an import's list, with what they are called here: `a, b as c`. */
function namesOf(list) {
    const whole = list.replace(/^(?:import|const|let|var) /, '');
    const items = whole.replaceAll(/[{}()*\s]+/g, ' ').split(',');
    return items.flatMap((item) => {
        const [name, as = name] = item.trim().split(/ (?:as )?|: ?/);
        return name === undefined || name === '' ? [] : [{ name, as: as ?? name }];
    });
}
/** `import * as s3 from 'aws-cdk-lib/aws-s3'`, and each other way to say it. */
function readImport(from, list, offset, learn) {
    const isWhole = !list.includes('{');
    const alias = list.trim().split(/\s/).at(-1) ?? '';
    const service = /^(?:aws-cdk-lib|@aws-cdk)\/aws-([\w-]+)/.exec(from)?.[1];
    const provider = /^@pulumi\/(aws|gcp|azure-native|azure|awsx|eks)(?:\/([\w]+))?/.exec(from);
    if (service !== undefined) {
        const base = { form: 'AWS CDK', cloud: 'aws', service };
        if (isWhole)
            learn(alias, { ...base, resource: null }, offset);
        else
            for (const { name, as } of namesOf(list))
                learn(as, { ...base, resource: name }, offset);
    }
    else if (from === 'aws-cdk-lib') {
        for (const { name, as } of namesOf(list)) {
            const of = /^aws_(\w+)$/.exec(name)?.[1];
            if (of !== undefined)
                learn(as, { form: 'AWS CDK', cloud: 'aws', service: of, resource: null }, offset);
        }
    }
    else if (provider !== null)
        readPulumi(provider[1] ?? '', provider[2], isWhole, alias, list, offset, learn);
}
function readPulumi(name, module, isWhole, alias, list, offset, learn) {
    const cloud = name === 'awsx' || name === 'eks' ? 'aws' : name;
    const service = name === 'eks' ? 'eks' : (module ?? null);
    const base = { form: 'Pulumi', cloud };
    if (isWhole)
        learn(alias, { ...base, service, resource: null }, offset);
    else
        for (const one of namesOf(list)) {
            if (service !== null)
                learn(one.as, { ...base, service, resource: one.name }, offset);
            else
                learn(one.as, { ...base, service: one.name, resource: null }, offset);
        }
}
/** `from aws_cdk import aws_s3 as s3`, and each other way to say it. */
function readFrom(from, list, offset, learn) {
    const [top = '', inner] = from.split('.');
    const isWhole = list.startsWith('* as ');
    if (top === 'aws_cdk') {
        const service = /^aws_(\w+)$/.exec(inner ?? '')?.[1];
        for (const { name, as } of namesOf(isWhole ? list.slice(5) : list)) {
            const of = service ?? /^aws_(\w+)$/.exec(name)?.[1];
            if (of === undefined)
                continue;
            const resource = service !== undefined && !isWhole ? name : null;
            learn(as, { form: 'AWS CDK', cloud: 'aws', service: of, resource }, offset);
        }
        return;
    }
    const cloud = /^pulumi_(aws|gcp|azure_native|azure|eks)$/.exec(top)?.[1]?.replace('_', '-');
    if (cloud === undefined)
        return;
    const alias = isWhole ? list.slice(5).trim() : '';
    readPulumi(cloud, inner, isWhole, alias, list, offset, learn);
}
function readCalls(text, names, isNew, add) {
    for (const match of text.matchAll(call)) {
        const [, word, first, second, type = ''] = match;
        if (isNew && word === undefined)
            continue;
        const meaning = names.get(first ?? type);
        if (meaning === undefined)
            continue;
        const service = meaning.service ?? second;
        if (service === undefined || (first === undefined && meaning.resource === null))
            continue;
        const resource = first === undefined ? meaning.resource : type;
        add({ form: meaning.form, cloud: meaning.cloud, service, resource }, match.index);
    }
}


/***/ }),

/***/ 2763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kg: () => (/* binding */ gather),
  KH: () => (/* binding */ isText),
  Yu: () => (/* binding */ isWanted)
});

// UNUSED EXPORTS: readers

// EXTERNAL MODULE: ./build/src/discover/source-address.js
var source_address = __webpack_require__(8005);
;// CONCATENATED MODULE: ./build/src/discover/forms/forms.js
// In: the path of a file, and its text where the name leaves it open. Out: the form of infrastructure code that it is.

const named = [
    { id: 'cdk', title: 'AWS CDK', path: /(?:^|\/)cdk\.json$/ },
    { id: 'pulumi', title: 'Pulumi', path: /(?:^|\/)Pulumi(?:\.[\w-]+)?\.ya?ml$/ },
    { id: 'cdktf', title: 'CDK for Terraform', path: /(?:^|\/)cdktf\.json$/ },
    { id: 'cdk8s', title: 'cdk8s', path: /(?:^|\/)cdk8s\.ya?ml$/ },
    { id: 'sst', title: 'SST', path: /(?:^|\/)sst\.(?:config\.[cm]?[jt]s|json)$/ },
    { id: 'helm', title: 'Helm', path: /(?:^|\/)(?:Chart|helmfile)\.ya?ml(?:\.gotmpl)?$/ },
    { id: 'kustomize', title: 'Kustomize', path: /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/ },
    {
        id: 'compose',
        title: 'Docker Compose',
        path: /(?:^|\/)(?:(?:docker-)?compose|docker-stack)(?:[.-][\w.-]*)?\.ya?ml$/,
    },
    {
        id: 'ansible',
        title: 'Ansible',
        path: /(?:^|\/)ansible\.cfg$|(?:^|\/)roles\/[^/]+\/tasks\/main\.ya?ml$/,
    },
    { id: 'nomad', title: 'Nomad', path: /\.nomad(?:\.hcl)?$/ },
    { id: 'packer', title: 'Packer', path: /\.pkr\.(?:hcl|json)$/ },
    {
        id: 'serverless-code',
        title: 'Serverless Framework in code',
        path: /(?:^|\/)serverless\.(?:[cm]?[jt]s|json)$/,
    },
    { id: 'vercel', title: 'Vercel', path: /(?:^|\/)(?:vercel|now)\.json$/ },
    { id: 'netlify', title: 'Netlify', path: /(?:^|\/)netlify\.toml$/ },
    { id: 'fly', title: 'Fly.io', path: /(?:^|\/)fly(?:\.[\w-]+)?\.toml$/ },
    { id: 'render', title: 'Render', path: /(?:^|\/)render\.ya?ml$/ },
    { id: 'railway', title: 'Railway', path: /(?:^|\/)railway\.(?:json|toml)$/ },
    { id: 'heroku', title: 'Heroku', path: /(?:^|\/)heroku\.ya?ml$|(?:^|\/)Procfile$/ },
    {
        id: 'cloudflare-workers',
        title: 'Cloudflare Workers',
        path: /(?:^|\/)wrangler\.(?:toml|jsonc?)$/,
    },
    {
        id: 'firebase',
        title: 'Firebase',
        path: /(?:^|\/)(?:firebase\.json|\.firebaserc|apphosting\.ya?ml)$/,
    },
    {
        id: 'amplify',
        title: 'AWS Amplify',
        path: /(?:^|\/)amplify\.ya?ml$|(?:^|\/)amplify\/(?:backend\.ts|backend\/backend-config\.json)$/,
    },
    { id: 'app-runner', title: 'AWS App Runner', path: /(?:^|\/)apprunner\.ya?ml$/ },
    {
        id: 'elastic-beanstalk',
        title: 'AWS Elastic Beanstalk',
        path: /(?:^|\/)(?:Dockerrun\.aws\.json|\.elasticbeanstalk\/config\.ya?ml|\.ebextensions\/[^/]+\.config)$/,
    },
    {
        id: 'copilot',
        title: 'AWS Copilot',
        path: /(?:^|\/)copilot\/[^/]+\/manifest\.ya?ml$|(?:^|\/)copilot\/\.workspace$/,
    },
    { id: 'chalice', title: 'AWS Chalice', path: /(?:^|\/)\.chalice\/config\.json$/ },
    { id: 'zappa', title: 'Zappa', path: /(?:^|\/)zappa_settings\.(?:json|toml|ya?ml)$/ },
    { id: 'architect', title: 'Architect', path: /(?:^|\/)(?:app\.arc|\.arc)$/ },
    { id: 'azd', title: 'Azure Developer CLI', path: /(?:^|\/)azure\.ya?ml$/ },
    {
        id: 'static-web-apps',
        title: 'Azure Static Web Apps',
        path: /(?:^|\/)staticwebapp\.config\.json$/,
    },
    {
        id: 'do-app-platform',
        title: 'DigitalOcean App Platform',
        path: /(?:^|\/)\.do\/(?:app|deploy\.template)\.ya?ml$/,
    },
    {
        id: 'platform-sh',
        title: 'Platform.sh',
        path: /(?:^|\/)(?:\.platform\.app\.ya?ml|\.(?:upsun|platform)\/[\w-]+\.ya?ml)$/,
    },
    { id: 'supabase', title: 'Supabase', path: /(?:^|\/)supabase\/config\.toml$/ },
    { id: 'puppet', title: 'Puppet', path: /\.pp$|(?:^|\/)Puppetfile$/ },
    { id: 'salt', title: 'Salt', path: /\.sls$/ },
    {
        id: 'chef',
        title: 'Chef',
        path: /(?:^|\/)(?:Berksfile|Policyfile\.rb)$|(?:^|\/)cookbooks\/[^/]+\/metadata\.rb$/,
    },
    { id: 'jsonnet', title: 'Jsonnet', path: /(?:^|\/)jsonnetfile\.json$/ },
    { id: 'juju', title: 'Juju', path: /(?:^|\/)charmcraft\.ya?ml$/ },
];
const YAML = /\.ya?ml$/;
const MANIFEST = /\.(?:ya?ml|json)$/;
/** The nearest first: Crossplane's and the like are Kubernetes manifests too. */
const written = [
    {
        id: 'cdk',
        title: 'AWS CDK',
        path: /(?:^|\/)(?:package\.json|requirements[\w.-]*\.txt|pyproject\.toml|setup\.py|Pipfile|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|[^/]+\.(?:cs|fs|vb)proj)$/,
        text: /["'\s/](?:aws-cdk-lib|@aws-cdk\/core|aws-cdk\.core|aws-cdk-go|Amazon\.CDK(?:\.Lib)?)["'\s/=<>~]|>aws-cdk-lib<|awscdk:/,
    },
    {
        id: 'heroku',
        title: 'Heroku',
        path: /(?:^|\/)app\.json$/,
        text: /"(?:buildpacks|formation|addons|success_url|stack|scripts|env)"\s*:/,
    },
    {
        id: 'app-engine',
        title: 'Google App Engine',
        path: /(?:^|\/)app(?:[.-][\w-]+)?\.ya?ml$/,
        text: /^(?:runtime|env|service):[ \t]*\S/m,
    },
    {
        id: 'crossplane',
        title: 'Crossplane',
        path: YAML,
        text: /^apiVersion:[ \t]*["']?[\w.-]*(?:crossplane\.io|\.upbound\.io)\//m,
    },
    { id: 'eksctl', title: 'eksctl', path: YAML, text: /^apiVersion:[ \t]*["']?eksctl\.io\//m },
    { id: 'kops', title: 'kOps', path: YAML, text: /^apiVersion:[ \t]*["']?kops\.k8s\.io\//m },
    { id: 'skaffold', title: 'Skaffold', path: YAML, text: /^apiVersion:[ \t]*["']?skaffold\//m },
    {
        id: 'heat',
        title: 'OpenStack Heat',
        path: /\.(?:ya?ml|template)$/,
        text: /^heat_template_version:/m,
    },
    {
        id: 'alibaba-ros',
        title: 'Alibaba Cloud ROS',
        path: MANIFEST,
        text: /ROSTemplateFormatVersion/,
    },
    {
        id: 'deployment-manager',
        title: 'Google Deployment Manager',
        path: YAML,
        text: /\btype:[ \t]?(?:gcp-types\/)?(?:compute|storage|container|sqladmin|pubsub|dns|iam|deploymentmanager|cloudfunctions|bigquery|cloudresourcemanager|runtimeconfig)(?:-v\d|\.v\d|\.beta\.)/,
    },
    {
        id: 'ansible',
        title: 'Ansible',
        path: YAML,
        text: /^- (?:hosts|import_playbook|ansible\.builtin\.import_playbook):/m,
    },
    { id: 'ansible', title: 'Ansible', path: YAML, text: /^- name:.*\r?\n {2}hosts:/m },
    { id: 'nomad', title: 'Nomad', path: /\.hcl$/, text: /^job[ \t]+"/m },
];
/** Groups whose files have `apiVersion` and `kind`, and describe something else than what runs in a cluster. */
const notKubernetes = /^apiVersion:[ \t]*["']?(?:backstage\.io|score\.dev|kind\.x-k8s\.io|k3d\.io|v3\s|v2\s|\d)/m;
const apiVersion = /^apiVersion:[ \t]*["']?[a-zA-Z]/m;
const kind = /^kind:[ \t]*["']?[A-Z]/m;
const jsonManifest = /^\s*\{\s*"(?:apiVersion|kind)"\s*:/;
const kubernetes = { id: 'kubernetes', title: 'Kubernetes manifests' };
/** Text behind this doesn't decide a form. */
const HEAD = 64 * 1024;
/** The form of a file by its path alone. */
function formByPath(path) {
    return named.find((one) => one.path.test(path));
}
/** Whether a file's text may decide its form. */
function mayBeForm(path) {
    return MANIFEST.test(path) || written.some((one) => one.path.test(path));
}
/** The form of a file by its path and its text; `undefined` for what isn't infrastructure code, as far as is known. */
function formOf(path, text) {
    const byPath = formByPath(path);
    if (byPath !== undefined)
        return byPath;
    if (!mayBeForm(path))
        return undefined;
    const head = text.length > HEAD ? text.slice(0, HEAD) : text;
    const form = written.find((one) => one.path.test(path) && one.text.test(head));
    if (form !== undefined)
        return form;
    return isKubernetes(path, head) ? kubernetes : undefined;
}
function isKubernetes(path, head) {
    if (path.endsWith('.json'))
        return jsonManifest.test(head) && head.includes('"kind"');
    if (!YAML.test(path))
        return false;
    return apiVersion.test(head) && kind.test(head) && !notKubernetes.test(head);
}
/** Every form that is recognised and not read, by title. */
function allForms() {
    const titles = new Map([...named, ...written, kubernetes].map(({ id, title }) => [id, title]));
    return [...titles]
        .map(([id, title]) => ({ id, title }))
        .sort((a, b) => (a.title < b.title ? -1 : 1));
}
/** The files of each form, in the order of reading. A chart's templates belong to the chart, which is counted itself. */
class FormCount {
    #forms = new Map();
    add(form, file) {
        const known = this.#forms.get(form.id);
        if (known !== undefined)
            known.files.push(file);
        else
            this.#forms.set(form.id, { form, files: [file] });
    }
    seen() {
        const charts = (this.#forms.get('helm')?.files ?? []).map((file) => `${(0,source_address/* folderOf */.yS)(file)}/templates/`);
        const isOfChart = (file) => charts.some((folder) => `/${file}`.startsWith(folder.startsWith('/') ? folder : `/${folder}`));
        return [...this.#forms.values()].flatMap(({ form, files }) => {
            const own = form.id === 'kubernetes' ? files.filter((file) => !isOfChart(file)) : files;
            return own.length === 0 ? [] : [{ ...form, files: own }];
        });
    }
}

// EXTERNAL MODULE: ./build/src/discover/forms/programs.js
var forms_programs = __webpack_require__(5632);
// EXTERNAL MODULE: ./build/src/parse/line-index.js
var line_index = __webpack_require__(2426);
// EXTERNAL MODULE: ./build/src/text/parts.js
var parts = __webpack_require__(239);
;// CONCATENATED MODULE: ./build/src/discover/hcl/hcl-cursor.js
/** A cursor at the start of a text, after a byte order mark. */
function cursorOf(text) {
    const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return { text, at, damaged: false, rewinds: 0, commentsEnd: false };
}
const LF = 10;
const QUOTE = 34;
const TAB = 9;
const CR = 13;
const SPACE = 32;
const HASH = 35;
const DOLLAR = 36;
const PERCENT = 37;
const OPEN_PAREN = 40;
const CLOSE_PAREN = 41;
const STAR = 42;
const SLASH = 47;
const LESS = 60;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
/** Templates in templates in templates: nobody writes more, and the stack must hold. */
const DEPTH = 16;
/** Real files have no broken heredoc, or one. */
const REWINDS = 4;
const headers = /(?:(?:resource|data|ephemeral)[ \t]+"[^"\n]+"[ \t]+"[^"\n]+"|(?:module|provider|variable|output|check|dependency|include|generate)[ \t]+"[^"\n]+"|locals|terraform)[ \t]*\{/y;
/**
 * Whether a line starts with the header of a top-level block. No nested block has such a header, so inside
 * one it means that a bracket is missing before it.
 */
function isHeader(text, at) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122)
        return false;
    headers.lastIndex = at;
    return headers.test(text);
}
/** Whether the line break at the cursor is followed by a top-level header; says so as damage. */
function lostBracket(cursor) {
    if (!isHeader(cursor.text, cursor.at + 1))
        return false;
    cursor.damaged = true;
    return true;
}
/** Passes a comment if one starts here. */
function skipComment(cursor) {
    const { text, at } = cursor;
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (code === HASH || (code === SLASH && next === SLASH)) {
        const end = text.indexOf('\n', at);
        cursor.at = end < 0 ? text.length : end;
        return true;
    }
    if (code !== SLASH || next !== STAR)
        return false;
    const end = cursor.commentsEnd ? -1 : text.indexOf('*/', at + 2);
    if (end < 0) {
        cursor.commentsEnd = true;
        cursor.damaged = true;
    }
    cursor.at = end < 0 ? at + 2 : end + 2;
    return true;
}
/** Passes blanks and comments, and line breaks too unless asked not to. */
function skipBlanks(cursor, lines) {
    const { text } = cursor;
    for (;;) {
        const code = text.charCodeAt(cursor.at);
        if (code === SPACE || code === TAB || code === CR || (lines && code === LF))
            cursor.at++;
        else if ((code !== HASH && code !== SLASH) || !skipComment(cursor))
            return;
    }
}
/**
 * Passes the rest of a string whose opening quote is behind, and its closing quote. An unclosed one ends
 * with its line; then this is false.
 */
function skipString(cursor, depth = 0) {
    const { text } = cursor;
    while (cursor.at < text.length) {
        const code = text.charCodeAt(cursor.at);
        if (code === QUOTE) {
            cursor.at++;
            return true;
        }
        if (code === LF)
            break;
        if (code === BACKSLASH)
            cursor.at += text.charCodeAt(cursor.at + 1) === LF ? 1 : 2;
        else if (code !== DOLLAR && code !== PERCENT)
            cursor.at++;
        else if (!skipTemplate(cursor, code, depth))
            return false;
    }
    cursor.damaged = true;
    return false;
}
/** Passes `$`, an escaped `$${` or a whole `${…}`; false when the latter is broken. */
function skipTemplate(cursor, sign, depth) {
    const { text, at } = cursor;
    const next = text.charCodeAt(at + 1);
    if (next === sign && text.charCodeAt(at + 2) === OPEN_BRACE)
        cursor.at += 3;
    else if (next !== OPEN_BRACE)
        cursor.at++;
    else {
        cursor.at += 2;
        return skipInside(cursor, depth + 1);
    }
    return true;
}
/** Passes the inside of `${…}` and its closing brace; false, at a line break, when it is broken. */
function skipInside(cursor, depth) {
    const { text } = cursor;
    let open = 0;
    while (cursor.at < text.length && depth < DEPTH) {
        const code = text.charCodeAt(cursor.at);
        if (code === CLOSE_BRACE && open === 0) {
            cursor.at++;
            return true;
        }
        if (code === QUOTE) {
            cursor.at++;
            if (!skipString(cursor, depth))
                return false;
        }
        else if (code === LF && lostBracket(cursor))
            return false;
        else if (!skipToken(cursor, code, depth)) {
            open += bracket(code);
            cursor.at++;
        }
    }
    cursor.damaged = true;
    const end = text.indexOf('\n', cursor.at);
    cursor.at = end < 0 ? text.length : end;
    return false;
}
/** One for a bracket that opens, minus one for one that closes, nought for anything else. */
function bracket(code) {
    if (code === OPEN_BRACE || code === OPEN_BRACKET || code === OPEN_PAREN)
        return 1;
    return code === CLOSE_BRACE || code === CLOSE_BRACKET || code === CLOSE_PAREN ? -1 : 0;
}
/** Passes a comment or a heredoc that starts here. */
function skipToken(cursor, code, depth) {
    if (code === HASH || code === SLASH)
        return skipComment(cursor);
    return code === LESS && skipHeredoc(cursor, depth);
}
const marker = /<<-?([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy;
/** Passes a heredoc that starts here, up to the end of its closing line; false when none does. */
function skipHeredoc(cursor, depth) {
    const { text, at } = cursor;
    if (text.charCodeAt(at + 1) !== LESS)
        return false;
    marker.lastIndex = at;
    const name = marker.exec(text)?.[1];
    if (name === undefined || cursor.rewinds > REWINDS)
        return false;
    const body = marker.lastIndex;
    cursor.at = body;
    if (skipHeredocBody(cursor, name, depth, true))
        return true;
    // A template in it may be what is broken: look for the closing line alone.
    cursor.rewinds++;
    cursor.damaged = true;
    cursor.at = body;
    if (skipHeredocBody(cursor, name, depth, false))
        return true;
    cursor.at = at;
    return false;
}
function skipHeredocBody(cursor, name, depth, templates) {
    const { text } = cursor;
    while (cursor.at < text.length) {
        let stop = lineEnd(text, cursor.at);
        if (isMarkerLine(text, cursor.at, stop, name)) {
            cursor.at = stop;
            return true;
        }
        if (templates) {
            stop = afterTemplates(cursor, stop, depth);
            if (stop < 0)
                return false;
        }
        cursor.at = stop + 1;
    }
    return false;
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
/** Where the line ends once the templates that start on it are passed; -1 when one is broken. */
function afterTemplates(cursor, stop, depth) {
    const { text } = cursor;
    let end = stop;
    for (let at = cursor.at; at < end; at++) {
        const sign = text.charCodeAt(at);
        if ((sign !== DOLLAR && sign !== PERCENT) || text.charCodeAt(at + 1) !== OPEN_BRACE)
            continue;
        if (text.charCodeAt(at - 1) === sign)
            continue;
        cursor.at = at + 2;
        if (!skipInside(cursor, depth + 1))
            return -1;
        end = lineEnd(text, cursor.at);
        at = cursor.at - 1;
    }
    return end;
}
function isMarkerLine(text, start, stop, name) {
    if (stop - start < name.length)
        return false;
    let from = start;
    let code = text.charCodeAt(from);
    while (from < stop && (code === SPACE || code === TAB))
        code = text.charCodeAt(++from);
    if (!text.startsWith(name, from))
        return false;
    for (let at = from + name.length; at < stop; at++) {
        code = text.charCodeAt(at);
        if (code !== SPACE && code !== TAB && code !== CR)
            return false;
    }
    return true;
}
/**
 * Passes an expression: up to the line break, or the closing bracket of the surrounding expression, that ends it.
 * A header at the start of a line ends it too, since a bracket is then missing.
 */
function skipExpression(cursor) {
    const { text } = cursor;
    let open = 0;
    while (cursor.at < text.length) {
        const code = text.charCodeAt(cursor.at);
        if (code === LF) {
            if (open === 0 || lostBracket(cursor))
                return;
            cursor.at++;
        }
        else if (code === QUOTE) {
            cursor.at++;
            skipString(cursor);
        }
        else if (!skipToken(cursor, code, 0)) {
            const change = bracket(code);
            if (change < 0 && open === 0)
                return;
            open += change;
            cursor.at++;
        }
    }
    if (open > 0)
        cursor.damaged = true;
}
/** Passes the rest of a block whose opening brace is behind, and its closing brace. */
function skipBlock(cursor) {
    const { text } = cursor;
    let open = 1;
    while (cursor.at < text.length) {
        const code = text.charCodeAt(cursor.at);
        if (code === QUOTE) {
            cursor.at++;
            skipString(cursor);
        }
        else if (code === LF && lostBracket(cursor))
            return;
        else if (!skipToken(cursor, code, 0)) {
            open += bracket(code);
            cursor.at++;
            if (open === 0)
                return;
        }
    }
    cursor.damaged = true;
}

// EXTERNAL MODULE: ./build/src/discover/products/azure-types.js
var azure_types = __webpack_require__(57);
// EXTERNAL MODULE: ./build/src/discover/products/discriminators.js
var discriminators = __webpack_require__(801);
// EXTERNAL MODULE: ./build/src/discover/scanner.js
var scanner = __webpack_require__(1523);
;// CONCATENATED MODULE: ./build/src/discover/bicep/bicep-cursor.js

const bicep_cursor_LF = 10;
const bicep_cursor_HASH = 35;
const bicep_cursor_DOLLAR = 36;
const APOSTROPHE = 39;
const bicep_cursor_STAR = 42;
const bicep_cursor_SLASH = 47;
const bicep_cursor_BACKSLASH = 92;
const bicep_cursor_OPEN_BRACE = 123;
const bicep_cursor_CLOSE_BRACE = 125;
/** Templates in templates in templates: nobody writes more, and the stack must hold. */
const bicep_cursor_DEPTH = 16;
const statement = /resource[ \t]+\w+[ \t]+'([^'\n]*)'|module[ \t]+\w+[ \t]+'|(?:param|output)[ \t]+\w+[ \t]+[\w'([{]|var[ \t]+\w+[ \t]*=/y;
/** A cursor at the start of a text, after a byte order mark. */
function bicepCursor(text) {
    const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return { text, at, breaks: 0, open: new Set() };
}
/** Whether a line starts with a statement that only occurs outside all brackets. */
function isStatement(text, at) {
    const code = text.charCodeAt(at);
    if (code < 109 || code > 118)
        return false;
    statement.lastIndex = at;
    const found = statement.exec(text);
    return found !== null && (found[1] === undefined || (0,azure_types/* hasNamespace */.G3)(found[1]));
}
function toLineEnd(cursor) {
    const end = cursor.text.indexOf('\n', cursor.at);
    cursor.at = end < 0 ? cursor.text.length : end;
}
/** Passes up to a closing mark; without one, only what opened it. */
function toMark(cursor, mark, opener) {
    const from = cursor.at + opener;
    const end = cursor.open.has(mark) ? -1 : cursor.text.indexOf(mark, from);
    if (end < 0) {
        cursor.open.add(mark);
        cursor.breaks++;
        cursor.at = from;
    }
    else
        cursor.at = end + mark.length;
}
/** Passes a comment, a directive or a string that starts here; false when none does. */
function skipQuiet(cursor, depth = 0) {
    const { text, at } = cursor;
    const code = text.charCodeAt(at);
    if (code !== bicep_cursor_SLASH && code !== bicep_cursor_HASH && code !== APOSTROPHE)
        return false;
    const next = text.charCodeAt(at + 1);
    if (code === bicep_cursor_HASH || (code === bicep_cursor_SLASH && next === bicep_cursor_SLASH))
        toLineEnd(cursor);
    else if (code === bicep_cursor_SLASH) {
        if (next !== bicep_cursor_STAR)
            return false;
        toMark(cursor, '*/', 2);
    }
    else if (next === APOSTROPHE && text.charCodeAt(at + 2) === APOSTROPHE) {
        toMark(cursor, "'''", 3);
        // More quotes before the closing three belong to the string.
        while (text.charCodeAt(cursor.at) === APOSTROPHE)
            cursor.at++;
    }
    else {
        cursor.at++;
        bicep_cursor_skipString(cursor, depth);
    }
    return true;
}
/** Passes the rest of a string; an unclosed one ends with its line, and then this is false. */
function bicep_cursor_skipString(cursor, depth) {
    const { text } = cursor;
    while (cursor.at < text.length) {
        const code = text.charCodeAt(cursor.at);
        if (code === APOSTROPHE) {
            cursor.at++;
            return true;
        }
        if (code === bicep_cursor_LF)
            break;
        if (code === bicep_cursor_BACKSLASH)
            cursor.at += text.charCodeAt(cursor.at + 1) === bicep_cursor_LF ? 1 : 2;
        else if (code === bicep_cursor_DOLLAR && text.charCodeAt(cursor.at + 1) === bicep_cursor_OPEN_BRACE) {
            cursor.at += 2;
            if (!bicep_cursor_skipInside(cursor, depth + 1))
                return false;
        }
        else
            cursor.at++;
    }
    cursor.breaks++;
    return false;
}
/** Passes the inside of `${…}`; false when it is broken. */
function bicep_cursor_skipInside(cursor, depth) {
    const { text } = cursor;
    let open = 0;
    while (cursor.at < text.length && depth < bicep_cursor_DEPTH) {
        const code = text.charCodeAt(cursor.at);
        if (code === bicep_cursor_LF && isStatement(text, cursor.at + 1))
            break;
        if (code === bicep_cursor_CLOSE_BRACE && open === 0) {
            cursor.at++;
            return true;
        }
        if (skipQuiet(cursor, depth))
            continue;
        if (code === bicep_cursor_OPEN_BRACE)
            open++;
        else if (code === bicep_cursor_CLOSE_BRACE)
            open--;
        cursor.at++;
    }
    cursor.breaks++;
    return false;
}
/** Passes blanks and comments. */
function bicep_cursor_skipBlanks(cursor) {
    while (cursor.at < cursor.text.length) {
        const char = cursor.text[cursor.at] ?? '';
        if (char === ' ' || char === '\t' || char === '\r' || char === '\n')
            cursor.at++;
        else if (char !== '/' || !skipQuiet(cursor))
            return;
    }
}
/**
 * Passes balanced brackets, comments and strings up to one of some characters outside them, and stops
 * there. False at the end of the text, or where a new statement shows that a bracket is missing.
 */
function skipTo(cursor, stops) {
    const { text } = cursor;
    let open = 0;
    while (cursor.at < text.length) {
        const char = text[cursor.at] ?? '';
        if (open === 0 && stops.includes(char))
            return true;
        if (char === '\n' && isStatement(text, cursor.at + 1))
            return false;
        if (skipQuiet(cursor))
            continue;
        if ('{[('.includes(char))
            open++;
        else if ('}])'.includes(char))
            open--;
        if (open < 0)
            return false;
        cursor.at++;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/discover/bicep/bicep.js
// In: a Bicep file as text. Out: the types that it uses.








const bicep_LF = 10;
const bicep_SPACE = 32;
const bicep_OPEN_BRACE = 123;
const resource = /resource[ \t]+(\w+)[ \t]+'([^'\n]+)'[ \t]*(?:(existing)[ \t]*)?=/y;
const bicep_module = /module[ \t]+(\w+)[ \t]+'([^'\n]+)'[ \t]*=/y;
const using = /using[ \t]+'([^'\n]+)'/y;
const attribute = /(\w+)[ \t]*:[ \t]*/y;
function scan(file, text) {
    const lines = new line_index/* Lines */.qo(text);
    const cursor = bicepCursor(text);
    const sheet = {
        file,
        lines,
        cursor,
        uses: [],
        unseen: [],
        links: [],
        blocks: [],
        depth: 0,
    };
    let lineStart = true;
    while (cursor.at < text.length) {
        const code = text.charCodeAt(cursor.at);
        if (code === bicep_LF) {
            lineStart = true;
            cursor.at++;
        }
        else if (code <= bicep_SPACE)
            cursor.at++;
        else if (!skipQuiet(cursor)) {
            if (!(lineStart && readLine(sheet)))
                step(sheet, code);
            lineStart = text.charCodeAt(cursor.at - 1) === bicep_OPEN_BRACE;
        }
    }
    const { uses, unseen, links } = sheet;
    const damaged = cursor.breaks > 0 || sheet.depth !== 0;
    return { known: true, uses, unseen, links, damaged };
}
/** Passes one character, or the rest of the word that it begins. */
function step(sheet, code) {
    const { cursor } = sheet;
    const change = bracket(code);
    cursor.at++;
    if (change === 0) {
        if (isWordCode(code))
            while (isWordCode(cursor.text.charCodeAt(cursor.at)))
                cursor.at++;
        return;
    }
    sheet.depth = Math.max(0, sheet.depth + change);
    while ((sheet.blocks.at(-1)?.depth ?? 0) > sheet.depth)
        sheet.blocks.pop();
}
function isWordCode(code) {
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 48 && code <= 57) ||
        code === 95);
}
/** Reads what begins a line, if it is something that counts; the cursor is behind its head then. */
function readLine(sheet) {
    const { text, at } = sheet.cursor;
    const first = text[at];
    if (sheet.depth > 0 && (at === 0 || text[at - 1] === '\n') && isStatement(text, at)) {
        sheet.cursor.breaks++;
        sheet.depth = 0;
        sheet.blocks = [];
    }
    if (first === 'r' && readResource(sheet))
        return true;
    if (first === 'm' && sheet.depth === 0 && readModule(sheet))
        return true;
    if (first === 'u' && sheet.depth === 0 && readUsing(sheet))
        return true;
    return readAttribute(sheet);
}
function matchAt(pattern, { text, at }) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
function readResource(sheet) {
    const { cursor } = sheet;
    const head = matchAt(resource, cursor);
    if (head === null)
        return false;
    const [, name = '', written = '', existing] = head;
    const plain = (0,parts/* before */.gM)(written.replace(/^az:/, ''), '@');
    const parent = parentOf(sheet);
    const type = (0,azure_types/* fullType */.Ci)(plain, parent);
    // The parent of this child is in a broken part, and the short type alone is meaningless.
    if (parent === '' && !(0,azure_types/* hasNamespace */.G3)(plain) && sheet.lines.at(cursor.at).column > 1)
        return false;
    const kind = existing === undefined ? 'resource' : 'existing';
    const facts = noteUse(sheet, type, kind, name);
    cursor.at += head[0].length;
    openBody(sheet, { type, prefix: '', wanted: (0,discriminators/* factsOf */.xS)(type), facts });
    return true;
}
/** The type of the resource that the reader is directly in. */
function parentOf({ blocks, depth, cursor }) {
    const block = blocks.at(-1);
    return block?.depth === depth && block.breaks === cursor.breaks ? block.type : '';
}
/** Adds a use found here; gives the facts of it, to be filled in while its body is read. */
function noteUse(sheet, type, kind, name) {
    const facts = {};
    const place = { file: sheet.file, ...sheet.lines.at(sheet.cursor.at) };
    const known = (0,discriminators/* factsOf */.xS)(type).size > 0;
    sheet.uses.push({ type, kind, ...place, ...(name && { name }), ...(known && { facts }) });
    return facts;
}
function readModule(sheet) {
    const { cursor } = sheet;
    const head = matchAt(bicep_module, cursor);
    if (head === null)
        return false;
    const [, name = '', source = ''] = head;
    const type = (0,azure_types/* avmModule */.zV)(source) ?? '';
    const facts = type === '' ? {} : noteUse(sheet, type, 'module', name);
    if (type === '')
        noteSource(sheet, source);
    cursor.at += head[0].length;
    openBody(sheet, { type, prefix: '', wanted: (0,discriminators/* factsOf */.xS)(type), facts });
    return true;
}
function readUsing(sheet) {
    const head = matchAt(using, sheet.cursor);
    const source = head?.[1];
    if (head === null || source === undefined)
        return false;
    const type = (0,azure_types/* avmModule */.zV)(source);
    if (type === undefined)
        noteSource(sheet, source);
    else
        noteUse(sheet, type, 'module');
    sheet.cursor.at += head[0].length;
    return true;
}
function noteSource({ file, lines, cursor, unseen, links }, source) {
    const { line } = lines.at(cursor.at);
    if (/^br[:/]/.test(source)) {
        unseen.push({ file, line, source: (0,source_address/* withoutPassword */.G5)(source), why: 'a module from a registry' });
    }
    else if (/^ts[:/]/.test(source)) {
        unseen.push({ file, line, source: (0,source_address/* withoutPassword */.G5)(source), why: 'a template spec' });
    }
    else
        links.push({ file, line, source, path: (0,source_address/* resolvePath */.o1)((0,source_address/* folderOf */.yS)(file), source) });
}
/** Passes a condition or a loop's head, and goes into the braces after it. */
function openBody(sheet, block) {
    const { cursor } = sheet;
    bicep_cursor_skipBlanks(cursor);
    if (cursor.text[cursor.at] === '[') {
        cursor.at++;
        sheet.depth++;
        if (!passLoopHead(cursor))
            return;
    }
    passCondition(cursor);
    if (cursor.text[cursor.at] !== '{') {
        cursor.breaks++;
        return;
    }
    cursor.at++;
    sheet.depth++;
    sheet.blocks.push({ ...block, depth: sheet.depth, breaks: cursor.breaks });
}
/** `for x in y:`; a colon may belong to a choice (`a ? b : c`) in what the loop runs over. */
function passLoopHead(cursor) {
    while (skipTo(cursor, ':]')) {
        if (cursor.text[cursor.at] === ']')
            return false;
        cursor.at++;
        bicep_cursor_skipBlanks(cursor);
        if (/^(?:\{|if\b)/.test(cursor.text.slice(cursor.at, cursor.at + 3)))
            return true;
    }
    return false;
}
function passCondition(cursor) {
    if (!/^if\b/.test(cursor.text.slice(cursor.at, cursor.at + 3)))
        return;
    cursor.at += 2;
    if (skipTo(cursor, '{\n') && cursor.text[cursor.at] === '\n')
        bicep_cursor_skipBlanks(cursor);
}
/** Keeps an attribute that is wanted, and goes into an object that it may be. */
function readAttribute(sheet) {
    const { cursor } = sheet;
    const block = sheet.blocks.at(-1);
    if (block === undefined || block.depth !== sheet.depth)
        return false;
    const { wanted, facts } = block;
    if (wanted !== 'all' && wanted.size === 0)
        return false;
    const head = matchAt(attribute, cursor);
    const name = head?.[1];
    if (head === null || name === undefined)
        return false;
    if (wanted !== 'all' && !wanted.has(name))
        return false;
    cursor.at += head[0].length;
    const key = `${block.prefix}${name}`;
    if (cursor.text[cursor.at] === '{' && block.prefix === '') {
        facts[key] = '{}';
        openBody(sheet, { type: '', prefix: `${key}.`, wanted: 'all', facts });
    }
    else
        facts[key] = readValue(cursor.text, cursor.at);
    return true;
}
/** The value on the rest of the line: plain, or `${…}`. The cursor need not move. */
function readValue(text, at) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end).trim();
    const plain = /^(?:'([^'$\\]*)'|(true|false|\d+))(?:\s*\/\/.*)?$/.exec(line);
    return plain?.[1] ?? plain?.[2] ?? (0,scanner/* computed */.EW)(line);
}
/** Azure's Bicep. */
const bicep = {
    id: 'bicep',
    title: 'Bicep',
    matches: (file) => /\.bicep(?:param)?$/.test(file),
    scan,
};

;// CONCATENATED MODULE: ./build/src/discover/json/broken-json.js
/** Reads broken JSON as far as a parser that goes on after an error can; never throws. */
async function treeJson(text) {
    const { parseTree } = await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.t.bind(__webpack_require__, 9547, 19));
    const errors = [];
    const body = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
    try {
        const root = parseTree(body, errors, { allowTrailingComma: true });
        return { root: root && nodeOf(root), isDamaged: () => errors.length > 0 };
    }
    catch {
        // Nested deeper than the stack goes.
        return { root: undefined, isDamaged: () => true };
    }
}
function nodeOf(node) {
    const { type, offset, children = [] } = node;
    const kind = type === 'object' || type === 'array' || type === 'string' ? type : 'other';
    return {
        kind,
        offset,
        members: () => (kind === 'object' ? children.flatMap(memberOf) : []),
        items: () => (kind === 'array' ? children.map(nodeOf) : []),
        text: () => (children.length === 0 && kind !== 'object' ? String(node.value ?? '') : ''),
    };
}
function memberOf({ children = [] }) {
    const [key, value] = children;
    if (key === undefined || value === undefined)
        return [];
    return [{ key: String(key.value), keyOffset: key.offset, value: nodeOf(value) }];
}

;// CONCATENATED MODULE: ./build/src/discover/json/json-node.js
/** A member's value. */
function json_node_memberOf(node, name) {
    return node?.members().find(({ key }) => key === name)?.value;
}
/** An object's values by their key in lower case, since Azure compares keys so; the first one counts. */
function lowerMembers(node) {
    const found = new Map();
    for (const { key, value } of node?.members() ?? []) {
        const name = key.toLowerCase();
        if (!found.has(name))
            found.set(name, value);
    }
    return found;
}
function stringOf(node) {
    return node?.kind === 'string' ? node.text() : undefined;
}
/** The items of an array, or the one value in its place. */
function itemsOf(node) {
    if (node === undefined)
        return [];
    return node.kind === 'array' ? node.items() : [node];
}

;// CONCATENATED MODULE: ./build/src/discover/json/quick-json.js
const quick_json_QUOTE = 34;
const quick_json_STAR = 42;
const COMMA = 44;
const quick_json_SLASH = 47;
const COLON = 58;
const quick_json_OPEN_BRACKET = 91;
const quick_json_BACKSLASH = 92;
const quick_json_CLOSE_BRACKET = 93;
const quick_json_OPEN_BRACE = 123;
const quick_json_CLOSE_BRACE = 125;
/**
 * Reads JSON without building its tree: an object's members are found by passing over their values. Takes
 * comments, trailing commas and strings over several lines, as Azure does.
 */
class LightJson {
    #text;
    damaged = false;
    constructor(text) {
        this.#text = text;
    }
    node(offset) {
        const code = this.#text.charCodeAt(offset);
        const kind = code === quick_json_OPEN_BRACE
            ? 'object'
            : code === quick_json_OPEN_BRACKET
                ? 'array'
                : code === quick_json_QUOTE
                    ? 'string'
                    : 'other';
        return {
            kind,
            offset,
            members: () => (kind === 'object' ? this.#members(offset) : []),
            items: () => (kind === 'array' ? this.#items(offset) : []),
            text: () => (kind === 'string' || kind === 'other' ? this.#plain(offset) : ''),
        };
    }
    /** Offset of the next thing that is neither blank nor comment. */
    skipBlanks(from) {
        const text = this.#text;
        let at = from;
        for (;;) {
            const code = text.charCodeAt(at);
            if (code <= 32 || code === 0xfeff || code === 0xa0)
                at++;
            else if (code === quick_json_SLASH && text.charCodeAt(at + 1) === quick_json_SLASH)
                at = this.#after('\n', at + 2);
            else if (code === quick_json_SLASH && text.charCodeAt(at + 1) === quick_json_STAR)
                at = this.#after('*/', at + 2);
            else
                return at;
        }
    }
    #after(mark, from) {
        const end = this.#text.indexOf(mark, from);
        return end < 0 ? this.#text.length : end + mark.length;
    }
    #members(offset) {
        const found = [];
        const text = this.#text;
        let at = this.skipBlanks(offset + 1);
        while (text.charCodeAt(at) === quick_json_QUOTE) {
            const keyOffset = at;
            const colon = this.skipBlanks(this.#skipString(at));
            if (text.charCodeAt(colon) !== COLON)
                break;
            const start = this.skipBlanks(colon + 1);
            found.push({ key: this.#plain(keyOffset), keyOffset, value: this.node(start) });
            at = this.#next(start);
        }
        if (text.charCodeAt(at) !== quick_json_CLOSE_BRACE)
            this.damaged = true;
        return found;
    }
    #items(offset) {
        const found = [];
        const text = this.#text;
        let at = this.skipBlanks(offset + 1);
        while (at < text.length && text.charCodeAt(at) !== quick_json_CLOSE_BRACKET) {
            const next = this.#next(at);
            if (next === at)
                break;
            found.push(this.node(at));
            at = next;
        }
        if (text.charCodeAt(at) !== quick_json_CLOSE_BRACKET)
            this.damaged = true;
        return found;
    }
    /** Where the next member or item starts, behind this value and its comma. */
    #next(start) {
        const text = this.#text;
        const end = this.skipBlanks(this.#skipValue(start));
        const code = text.charCodeAt(end);
        if (code === COMMA)
            return this.skipBlanks(end + 1);
        if (code !== quick_json_CLOSE_BRACE && code !== quick_json_CLOSE_BRACKET)
            this.damaged = true;
        return end;
    }
    #skipValue(start) {
        const text = this.#text;
        const code = text.charCodeAt(start);
        if (code === quick_json_QUOTE)
            return this.#skipString(start);
        if (code === quick_json_OPEN_BRACE || code === quick_json_OPEN_BRACKET)
            return this.#skipBrackets(start);
        let at = start;
        while (isPlainCode(text.charCodeAt(at)))
            at++;
        return at;
    }
    #skipBrackets(start) {
        const text = this.#text;
        let open = 0;
        for (let at = start; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === quick_json_QUOTE)
                at = this.#skipString(at) - 1;
            else if (code === quick_json_OPEN_BRACE || code === quick_json_OPEN_BRACKET)
                open++;
            else if (code === quick_json_CLOSE_BRACE || code === quick_json_CLOSE_BRACKET) {
                if (--open === 0)
                    return at + 1;
            }
            else if (code === quick_json_SLASH)
                at = Math.max(at, this.skipBlanks(at) - 1);
        }
        this.damaged = true;
        return text.length;
    }
    #skipString(start) {
        const text = this.#text;
        let end = text.indexOf('"', start + 1);
        while (end > 0 && isEscaped(text, end))
            end = text.indexOf('"', end + 1);
        if (end >= 0)
            return end + 1;
        this.damaged = true;
        return text.length;
    }
    #plain(offset) {
        const raw = this.#text.slice(offset, this.#skipValue(offset));
        if (!raw.startsWith('"'))
            return raw;
        const inner = raw.slice(1, -1);
        if (!inner.includes('\\'))
            return inner;
        try {
            return String(JSON.parse(raw));
        }
        catch {
            return inner;
        }
    }
}
function isPlainCode(code) {
    return (code > 32 &&
        code !== COMMA &&
        code !== quick_json_CLOSE_BRACE &&
        code !== quick_json_CLOSE_BRACKET &&
        code !== quick_json_SLASH &&
        code !== quick_json_QUOTE &&
        code !== COLON);
}
/** Whether an odd number of backslashes is before a quote. */
function isEscaped(text, quote) {
    let at = quote - 1;
    while (text.charCodeAt(at) === quick_json_BACKSLASH)
        at--;
    return (quote - at) % 2 === 0;
}
/** Opens a JSON text; nothing in it is read before it is asked for. */
function lightJson(text) {
    const light = new LightJson(text);
    const start = light.skipBlanks(0);
    return {
        root: start < text.length ? light.node(start) : undefined,
        isDamaged: () => light.damaged,
    };
}

;// CONCATENATED MODULE: ./build/src/discover/cfn/template.js




/** Properties that hold the address of another template, by the type that has them. */
const nested = {
    'AWS::CloudFormation::Stack': 'TemplateURL',
    'AWS::CloudFormation::StackSet': 'TemplateURL',
    'AWS::Serverless::Application': 'Location',
};
const properties = new Set([
    ...Object.values(nested),
    'LaunchType',
    'RequiresCompatibilities',
    'Engine',
    'ComputeConfig',
    'RemoteNetworkConfig',
    'PackageType',
]);
/** Whether any type has this property read; the type itself may follow its properties. */
function wantsProperty(name) {
    return properties.has(name);
}
/** Whether a type's properties say anything that counts. */
function needsProperties(type) {
    return Object.hasOwn(nested, type) || (0,discriminators/* factsOf */.xS)(type).size > 0;
}
/** `AWS::EC2::VPC`, `Custom::Anything`, `Alexa::ASK::Skill`: what a resource's type looks like. */
function isType(value) {
    return /^[A-Za-z][\w-]*(?:::[\w@.-]+)+$/.test(value);
}
/** Turns a template's resources into uses, links and code that isn't scanned. */
function resultOf(file, text, lines, found) {
    const uses = [];
    const unseen = includes(file, text, lines);
    const links = [];
    noteRain(file, text, lines, unseen, links);
    for (const { type, offset, name, properties: written } of found.resources) {
        const place = lines.at(offset);
        const wanted = (0,discriminators/* factsOf */.xS)(type);
        const facts = Object.entries(written).filter(([key]) => wanted.has((0,parts/* before */.gM)(key, '.')));
        uses.push({
            type,
            kind: 'resource',
            file,
            ...place,
            name,
            ...(facts.length > 0 && { facts: Object.fromEntries(facts) }),
        });
        noteNested(file, place.line, type, written, unseen, links);
    }
    const known = found.known || uses.length > 0;
    return {
        known,
        uses,
        unseen: known ? unseen : [],
        links: known ? links : [],
        damaged: found.damaged && known,
    };
}
function noteNested(file, line, type, written, unseen, links) {
    if (type.endsWith('::MODULE')) {
        unseen.push({ file, line, source: type, why: 'a module from a CloudFormation registry' });
    }
    const property = Object.hasOwn(nested, type) ? nested[type] : undefined;
    const source = property === undefined ? undefined : written[property];
    if (source === undefined)
        return;
    if (source === '{}') {
        const id = written[`${property}.ApplicationId`] ?? type;
        const why = 'an application from the Serverless Application Repository';
        unseen.push({ file, line, source: (0,source_address/* withoutPassword */.G5)(id), why });
    }
    else if ((0,scanner/* isComputed */.YQ)(source)) {
        const why = 'a nested template whose address is computed at deployment';
        unseen.push({ file, line, source: (0,source_address/* withoutPassword */.G5)(source), why });
    }
    else if (/^[a-z][a-z0-9+.-]*:/i.test(source)) {
        unseen.push({
            file,
            line,
            source: (0,source_address/* withoutPassword */.G5)(source),
            why: 'a nested template at another address',
        });
    }
    else {
        links.push({ file, line, source, path: (0,source_address/* resolvePath */.o1)((0,source_address/* folderOf */.yS)(file), source) });
    }
}
/** Modules that the Rain tool puts in before a template is deployed. */
function noteRain(file, text, lines, unseen, links) {
    const tag = '!Rain::Module';
    for (let at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
        const { line } = lines.at(at);
        const written = text.slice(at + tag.length, template_lineEnd(text, at)).replace(/ #.*/, '');
        const source = (0,parts/* unquoted */.qZ)(written.trim());
        const seen = { file, line, source: (0,source_address/* withoutPassword */.G5)(source) };
        if (/^[a-z][a-z0-9+.-]*:/i.test(source))
            unseen.push({ ...seen, why: 'a Rain module' });
        else
            links.push({ ...seen, path: (0,source_address/* resolvePath */.o1)((0,source_address/* folderOf */.yS)(file), source) });
    }
}
function template_lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
/** Pieces of template that `AWS::Include` puts in when it is deployed. */
function includes(file, text, lines) {
    const found = [];
    for (let at = text.indexOf('AWS::Include'); at >= 0; at = text.indexOf('AWS::Include', at + 1)) {
        const { line } = lines.at(at);
        if (/^[ \t]*#/.test(lines.textOf(line)))
            continue;
        const location = /["']?Location["']?[ \t]*:[ \t]*([^\r\n]+)/.exec(text.slice(at, at + 400));
        const why = 'a template fragment that is included at deployment';
        found.push({
            file,
            line,
            source: (0,source_address/* withoutPassword */.G5)(location?.[1] === undefined ? 'AWS::Include' : flowValue(location[1])),
            why,
        });
    }
    return found;
}
/** A value that may be in a map in braces: what closes the map, or follows in it, isn't part of it. */
function flowValue(written) {
    const text = written.trim();
    const quote = /^["']/.exec(text)?.[0];
    const end = quote === undefined ? -1 : text.indexOf(quote, 1);
    if (end > 0)
        return text.slice(1, end);
    let value = (0,parts/* before */.gM)(text, ', ').trimEnd();
    while (/[}\]]$/.test(value) &&
        count(value, '}') + count(value, ']') > count(value, '{') + count(value, '['))
        value = value.slice(0, -1).trimEnd();
    return value;
}
function count(text, mark) {
    return text.split(mark).length - 1;
}
const key = /^[ \t]*(?:- +)?["']?([A-Za-z]\w*)["']?[ \t]*:(?:[ \t]+([^ \t].*)?)?$/;
/**
 * What the YAML text of a property says, as facts: a plain value, a list joined with commas, `{}` and its
 * entries for a map, `${…}` for a function.
 */
function factsFromText(name, raw) {
    const lines = raw
        .split(/\r?\n/)
        .map(withoutComment)
        .filter((line) => line.trim() !== '');
    const whole = lines.join('\n').trim();
    if (whole === '')
        return {};
    if (isFunction(whole))
        return { [name]: (0,scanner/* computed */.EW)(whole) };
    if (whole.startsWith('['))
        return { [name]: items(whole.slice(1, -1).split(',')) };
    if (/^-(?:\s|$)/.test(whole))
        return { [name]: items(lines.map((line) => line.trim().replace(/^-/, ''))) };
    if (!whole.startsWith('{') && !key.test(lines[0] ?? ''))
        return { [name]: plain(whole) };
    return { [name]: '{}', ...entries(name, whole) };
}
function entries(name, whole) {
    const facts = {};
    const lines = whole.startsWith('{') ? whole.slice(1, -1).split(',') : whole.split('\n');
    for (const line of lines) {
        const [, inner, value = ''] = key.exec(line.trim()) ?? [];
        if (inner === undefined)
            continue;
        facts[`${name}.${inner}`] ??= isFunction(value) ? (0,scanner/* computed */.EW)(value) : plain(value);
    }
    return facts;
}
function items(parts) {
    const values = parts.map((part) => part.trim()).filter((part) => part !== '');
    return values.some(isFunction) ? (0,scanner/* computed */.EW)(values.join(', ')) : values.map(plain).join(',');
}
function isFunction(value) {
    return /^!(?!!)|^\{?\s*["']?(?:Ref|Fn::\w+)["']?\s*:/.test(value);
}
function plain(value) {
    return (0,parts/* unquoted */.qZ)(value.trim());
}
function withoutComment(line) {
    return line.replace(/(?:^|\s)#[\s\S]*$/, '');
}

;// CONCATENATED MODULE: ./build/src/discover/cfn/yaml-lines.js
// A YAML reader for speed: walks the lines of a template for `yaml-quick.ts` without building a tree.
const yaml_lines_TAB = 9;
const yaml_lines_LF = 10;
const yaml_lines_CR = 13;
const yaml_lines_SPACE = 32;
const BANG = 33;
const yaml_lines_QUOTE = 34;
const yaml_lines_HASH = 35;
const AND = 38;
const yaml_lines_APOSTROPHE = 39;
const yaml_lines_STAR = 42;
const yaml_lines_COMMA = 44;
const DASH = 45;
const DOT = 46;
const yaml_lines_COLON = 58;
const GREATER = 62;
const QUESTION = 63;
const yaml_lines_OPEN_BRACKET = 91;
const yaml_lines_BACKSLASH = 92;
const yaml_lines_CLOSE_BRACKET = 93;
const yaml_lines_OPEN_BRACE = 123;
const PIPE = 124;
const yaml_lines_CLOSE_BRACE = 125;
/** Values that never close: a real file has one at most, and each costs a look at all that follows. */
const UNCLOSED = 8;
/**
 * Reads block YAML line by line, passing what belongs to scalars and flow collections. After each `next`
 * its fields describe one line that begins something: a key, an item, a value on a separate line. The
 * fields are filled in again for every line, since an object for each would cost more than the reading.
 */
class YamlLines {
    #text;
    /** Where the next line starts. */
    #next;
    #unclosed = 0;
    /** Lines further in than this go on with the scalar before. */
    #scalar = Number.MAX_SAFE_INTEGER;
    #keyStart = 0;
    #keyEnd = -1;
    /** Offset of the line. */
    start = 0;
    /** Column of its first character, from 0. */
    indent = 0;
    /** It begins with `- `. */
    dash = false;
    /** Offset after the key's colon, or of the value if there is no key. */
    afterKey = 0;
    value = 'none';
    /** The value has a tag, such as `!Sub`. */
    tagged = false;
    valueStart = 0;
    /** A line of `---` or `...`. */
    document = false;
    /** Something here needs a parser. */
    unclear = false;
    constructor(text) {
        this.#text = text;
        this.#next = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    }
    get hasKey() {
        return this.#keyEnd >= 0;
    }
    /** The line's key; empty when it has none. */
    get key() {
        return this.#keyEnd < 0 ? '' : this.#text.slice(this.#keyStart, this.#keyEnd);
    }
    /** Whether the key is this one; cheaper than to read it. */
    isKey(name) {
        return (this.#keyEnd - this.#keyStart === name.length && this.#text.startsWith(name, this.#keyStart));
    }
    /** The value as far as it is on this line, without its comment. */
    get valueText() {
        const line = this.#text.slice(this.valueStart, this.#lineEnd(this.valueStart));
        const comment = line.search(/[ \t]#/);
        return (comment < 0 ? line : line.slice(0, comment)).trimEnd();
    }
    /** Goes to the next line that begins something; false at the end of the text. */
    next() {
        const text = this.#text;
        while (this.#next < text.length) {
            const start = this.#next;
            let first = start;
            while (text.charCodeAt(first) === yaml_lines_SPACE)
                first++;
            const code = text.charCodeAt(first);
            const blank = code === yaml_lines_LF || code === yaml_lines_HASH || code === yaml_lines_CR || first >= text.length;
            if (blank || first - start > this.#scalar)
                this.#next = this.#lineEnd(first) + 1;
            else {
                this.#read(start, first);
                return true;
            }
        }
        return false;
    }
    #lineEnd(at) {
        const end = this.#text.indexOf('\n', at);
        return end < 0 ? this.#text.length : end;
    }
    #read(start, first) {
        const text = this.#text;
        this.start = start;
        this.indent = first - start;
        this.unclear = text.charCodeAt(first) === yaml_lines_TAB;
        this.#keyEnd = -1;
        this.document = this.indent === 0 && isMark(text, first);
        if (this.document) {
            this.#readDocument(first);
            return;
        }
        let at = first;
        let dash = first;
        while (text.charCodeAt(at) === DASH && isBlank(text.charCodeAt(at + 1))) {
            dash = at++;
            while (text.charCodeAt(at) === yaml_lines_SPACE)
                at++;
        }
        this.dash = at > first;
        if (text.charCodeAt(at) === QUESTION && isBlank(text.charCodeAt(at + 1)))
            this.unclear = true;
        this.afterKey = this.#readKey(at);
        this.#readValue(this.afterKey);
        this.#next = this.#lineEnd(this.valueStart) + 1;
        this.#scalar = Number.MAX_SAFE_INTEGER;
        if (this.value === 'plain' || this.value === 'block') {
            const alone = this.dash ? dash - start : this.indent - 1;
            this.#scalar = this.hasKey ? at - start : alone;
        }
        else if (this.value === 'quoted' || this.value === 'flow')
            this.#passValue();
    }
    #readDocument(first) {
        const end = this.#lineEnd(first);
        this.dash = false;
        this.value = 'none';
        this.tagged = false;
        this.valueStart = end;
        this.afterKey = end;
        this.unclear = !/^[ \t]*(?:#|\r?$)/.test(this.#text.slice(first + 3, end));
        this.#next = end + 1;
        this.#scalar = Number.MAX_SAFE_INTEGER;
    }
    /** Finds a key at this place; gives the offset behind its colon, or the place itself. */
    #readKey(at) {
        const text = this.#text;
        const code = text.charCodeAt(at);
        if (code === yaml_lines_QUOTE || code === yaml_lines_APOSTROPHE) {
            const close = closingQuote(text, at, this.#lineEnd(at));
            let colon = close + 1;
            while (text.charCodeAt(colon) === yaml_lines_SPACE)
                colon++;
            if (close < 0 || text.charCodeAt(colon) !== yaml_lines_COLON)
                return at;
            this.#keyStart = at + 1;
            this.#keyEnd = close;
            return colon + 1;
        }
        // A flow collection, or a tag or an anchor before one: a colon further on is inside it.
        if (code === yaml_lines_OPEN_BRACKET || code === yaml_lines_OPEN_BRACE || code === BANG || code === AND)
            return at;
        for (let colon = at;; colon++) {
            const here = text.charCodeAt(colon);
            if (here === yaml_lines_COLON && isBlank(text.charCodeAt(colon + 1))) {
                this.#keyStart = at;
                this.#keyEnd = colon;
                while (text.charCodeAt(this.#keyEnd - 1) === yaml_lines_SPACE)
                    this.#keyEnd--;
                return colon + 1;
            }
            if (here === yaml_lines_LF || Number.isNaN(here))
                return at;
            if (here === yaml_lines_HASH && isBlank(text.charCodeAt(colon - 1)))
                return at;
        }
    }
    #readValue(from) {
        const text = this.#text;
        let at = from;
        this.tagged = false;
        for (;;) {
            while (text.charCodeAt(at) === yaml_lines_SPACE || text.charCodeAt(at) === yaml_lines_TAB)
                at++;
            const code = text.charCodeAt(at);
            if (code !== BANG && code !== AND)
                break;
            if (code === BANG)
                this.tagged = true;
            while (!isBlank(text.charCodeAt(at)))
                at++;
        }
        this.valueStart = at;
        this.value = kindOf(text.charCodeAt(at));
    }
    /** Passes a quoted or flow value, which may go on for many lines. */
    #passValue() {
        const text = this.#text;
        const stop = this.#unclosed < UNCLOSED ? endOfValue(text, this.valueStart) : -1;
        if (stop < 0) {
            this.#unclosed++;
            this.unclear = true;
            return;
        }
        const end = this.#lineEnd(stop);
        this.#next = end + 1;
        let at = stop;
        while (at < end && isBlank(text.charCodeAt(at)))
            at++;
        if (at < end && text.charCodeAt(at) !== yaml_lines_HASH)
            this.unclear = true;
    }
}
/** Whether `---` or `...` is here alone. */
function isMark(text, at) {
    const code = text.charCodeAt(at);
    if (code !== DASH && code !== DOT)
        return false;
    return (text.charCodeAt(at + 1) === code &&
        text.charCodeAt(at + 2) === code &&
        isBlank(text.charCodeAt(at + 3)));
}
function kindOf(code) {
    if (isBlank(code) || code === yaml_lines_HASH)
        return 'none';
    if (code === yaml_lines_QUOTE || code === yaml_lines_APOSTROPHE)
        return 'quoted';
    if (code === yaml_lines_OPEN_BRACE || code === yaml_lines_OPEN_BRACKET)
        return 'flow';
    if (code === PIPE || code === GREATER)
        return 'block';
    return code === yaml_lines_STAR ? 'alias' : 'plain';
}
/** A blank, a line break or the end of the text. */
function isBlank(code) {
    return code === yaml_lines_SPACE || code === yaml_lines_LF || code === yaml_lines_CR || code === yaml_lines_TAB || Number.isNaN(code);
}
/** Offset of the quote that closes the one at `at`, before `end`; -1 without one. */
function closingQuote(text, at, end) {
    const quote = text.charCodeAt(at);
    for (let next = at + 1; next < end; next++) {
        const code = text.charCodeAt(next);
        if (code === yaml_lines_BACKSLASH && quote === yaml_lines_QUOTE)
            next++;
        else if (code === quote) {
            if (quote === yaml_lines_QUOTE || text.charCodeAt(next + 1) !== yaml_lines_APOSTROPHE)
                return next;
            next++;
        }
    }
    return -1;
}
/** Offset behind a quoted or flow value, which may be some lines down; -1 when it never closes. */
function endOfValue(text, start) {
    const code = text.charCodeAt(start);
    if (code !== yaml_lines_QUOTE && code !== yaml_lines_APOSTROPHE)
        return endOfFlow(text, start);
    const close = closingQuote(text, start, text.length);
    return close < 0 ? -1 : close + 1;
}
function endOfFlow(text, start) {
    let open = 0;
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === yaml_lines_OPEN_BRACKET || code === yaml_lines_OPEN_BRACE)
            open++;
        else if (code === yaml_lines_CLOSE_BRACKET || code === yaml_lines_CLOSE_BRACE) {
            open--;
            if (open <= 0)
                return at + 1;
        }
        else if (code === yaml_lines_HASH && isBlank(text.charCodeAt(at - 1))) {
            const end = text.indexOf('\n', at);
            if (end < 0)
                return -1;
            at = end;
        }
        else if ((code === yaml_lines_QUOTE || code === yaml_lines_APOSTROPHE) && startsScalar(text, at)) {
            const close = closingQuote(text, at, text.length);
            if (close < 0)
                return -1;
            at = close;
        }
    }
    return -1;
}
/** Whether a quote in a flow collection opens a scalar: inside a plain one it is a character. */
function startsScalar(text, at) {
    const before = text.charCodeAt(at - 1);
    return (isBlank(before) ||
        before === yaml_lines_OPEN_BRACKET ||
        before === yaml_lines_OPEN_BRACE ||
        before === yaml_lines_COLON ||
        before === yaml_lines_COMMA);
}

;// CONCATENATED MODULE: ./build/src/discover/cfn/yaml-quick.js
// A YAML reader for speed: takes a template's text and gives its resources by indentation alone, or says that it isn't sure.



/**
 * Reads the resources of a YAML template by indentation, in one pass and without building a tree. Where
 * `sure` is false, only a parser can determine what the text means.
 */
function readLight(text) {
    const state = {
        root: -1,
        id: -1,
        body: -1,
        property: -1,
        section: 'none',
        inProperties: false,
        sure: true,
        known: false,
        drafts: [],
        open: undefined,
    };
    const line = new YamlLines(text);
    while (line.next()) {
        closeProperty(state, line);
        if (line.unclear)
            state.sure = false;
        if (line.document) {
            state.root = -1;
            state.section = 'none';
        }
        else if (state.root < 0 || line.indent <= state.root)
            readRoot(state, line);
        else if (state.section === 'resources')
            readResources(state, line);
    }
    if (state.open !== undefined)
        endProperty(state, text.length);
    const resources = state.drafts
        .filter(({ type }) => isType(type))
        .map((draft) => resourceOf(draft, text));
    const clear = !state.drafts.some(({ flow, type }) => flow && needsProperties(type));
    return { resources, known: state.known, sure: state.sure && clear };
}
function resourceOf({ name, type, offset, slices }, text) {
    const facts = slices.map(([key, start, end]) => factsFromText(key, text.slice(start, end)));
    return { type, offset, name, properties: Object.assign({}, ...facts) };
}
function endProperty(state, at) {
    const { open } = state;
    if (open === undefined)
        return;
    open.draft.slices.push([open.name, open.start, at]);
    state.open = undefined;
}
/** A property ends where the next key is indented as far as its own; a list may be too. */
function closeProperty(state, line) {
    if (state.open === undefined || line.indent > state.property)
        return;
    if (line.indent === state.property && line.dash)
        return;
    endProperty(state, line.start);
}
function readRoot(state, line) {
    if (line.dash && line.indent === state.root) {
        // A list as far out as its key: what a deployment's appspec has under `Resources`.
        if (state.section === 'resources')
            state.section = 'list';
        return;
    }
    if (!line.hasKey) {
        if (line.value === 'flow')
            state.sure = false;
        return;
    }
    if (state.root >= 0 && line.indent < state.root)
        state.sure = false;
    state.root = line.indent;
    state.section = 'none';
    if (line.isKey('AWSTemplateFormatVersion'))
        state.known = true;
    if (!line.isKey('Resources'))
        return;
    if (line.value !== 'none')
        state.sure = false;
    state.section = 'resources';
    state.id = -1;
}
function readResources(state, line) {
    if (state.id < 0) {
        state.id = line.indent;
        if (line.dash)
            state.section = 'list';
    }
    if (state.section === 'list')
        return;
    if (line.indent < state.id)
        state.sure = false;
    else if (line.indent === state.id)
        readId(state, line);
    else
        readBody(state, line);
}
function readId(state, line) {
    if (line.dash)
        return;
    const { key } = line;
    if (key === '' || key === '<<' || key.startsWith('Fn::'))
        state.sure = false;
    if (line.value !== 'none' && line.value !== 'plain')
        state.sure = false;
    state.drafts.push({ name: key, type: '', offset: 0, flow: false, slices: [] });
    state.body = -1;
    state.inProperties = false;
}
function readBody(state, line) {
    const draft = state.drafts.at(-1);
    if (draft === undefined)
        return;
    if (state.body < 0)
        state.body = line.indent;
    if (line.indent < state.body)
        state.sure = false;
    else if (line.indent > state.body)
        readProperty(state, line, draft);
    else if (!line.dash) {
        const properties = line.isKey('Properties');
        state.inProperties = properties && line.value === 'none';
        state.property = -1;
        if (!line.hasKey || line.isKey('<<'))
            state.sure = false;
        if (properties && line.value === 'flow')
            draft.flow = true;
        if (line.isKey('Type'))
            readType(state, line, draft);
    }
}
function readType(state, line, draft) {
    if (line.tagged)
        return;
    if (line.value !== 'plain' && line.value !== 'quoted') {
        state.sure = false;
        return;
    }
    const raw = line.valueText;
    draft.type = (0,parts/* unquoted */.qZ)(raw);
    draft.offset = line.valueStart + (raw === draft.type ? 0 : 1);
}
function readProperty(state, line, draft) {
    if (!state.inProperties)
        return;
    if (state.property < 0)
        state.property = line.indent;
    if (line.indent !== state.property || line.dash || !line.hasKey)
        return;
    const { key } = line;
    if (wantsProperty(key))
        state.open = { draft, name: key, start: line.afterKey };
}

;// CONCATENATED MODULE: ./build/src/discover/cfn/yaml-whole.js

/** CloudFormation takes no template of more than a megabyte, so no tree is built of anything larger. */
const LARGEST = 1024 * 1024;
/** Looking an alias up goes through the whole document, and CloudFormation takes none. */
const ALIASES = 32;
const lost = { resources: [], known: false, damaged: true };
/** Builds the tree of a YAML template, as tolerantly as the parser can, and lists its resources. */
async function readTree(text) {
    return readWith(text, (walk) => walk.root());
}
/** Builds the tree of a `serverless.yml`; `known` says whether it is one. */
async function readServerless(text) {
    const more = [];
    const tree = await readWith(text, (walk) => more.push(walk.serverless()));
    return { provider: '', items: [], files: [], ...more[0], ...tree };
}
async function readWith(text, read) {
    if (text.length > LARGEST)
        return lost;
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    try {
        const doc = yaml.parseDocument(text, {
            strict: false,
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'silent',
        });
        const walk = new Walk(yaml, doc, text);
        read(walk);
        return { resources: walk.resources, known: walk.known, damaged: doc.errors.length > 0 };
    }
    catch {
        // Nested deeper than the stack goes.
        return lost;
    }
}
/** Events of the Serverless Framework for which it makes an endpoint. */
const endpoints = new Set(['http', 'httpApi', 'websocket']);
function offsetOf(node) {
    return node?.range?.[0] ?? 0;
}
/** One pass over a document: it keeps what it found, and which maps it is in, since aliases can turn back. */
class Walk {
    resources = [];
    known = false;
    #yaml;
    #doc;
    #text;
    #seen = new Set();
    #aliases = 0;
    constructor(yaml, doc, text) {
        this.#yaml = yaml;
        this.#doc = doc;
        this.#text = text;
    }
    root() {
        for (const { key, value } of this.#pairs(this.#doc.contents)) {
            if (key === 'AWSTemplateFormatVersion')
                this.known = true;
            if (key === 'Resources')
                this.#section(value);
        }
    }
    serverless() {
        const top = new Map([...this.#pairs(this.#doc.contents)].map(({ key, value }) => [key, value]));
        this.known = top.has('service') && top.has('provider');
        const found = { provider: this.#provider(top.get('provider')), items: [], files: [] };
        for (const functions of this.#listed(top.get('functions'), found.files)) {
            for (const { key: name, value, offset } of this.#pairs(functions)) {
                found.items.push({ kind: 'function', name, offset });
                for (const kind of this.#events(value))
                    found.items.push({ kind, name, offset });
            }
        }
        for (const resources of this.#listed(top.get('resources'), found.files)) {
            for (const { key, value } of this.#pairs(resources)) {
                if (key !== 'Resources')
                    continue;
                for (const section of this.#listed(value, found.files))
                    this.#section(section);
            }
        }
        return found;
    }
    #provider(node) {
        if (this.#yaml.isScalar(node))
            return String(node.value);
        const name = [...this.#pairs(node)].find(({ key }) => key === 'name')?.value;
        return this.#yaml.isScalar(name) ? String(name.value) : '';
    }
    /** A map, or those of a list; files that are named in their place go to `files`. */
    #listed(node, files) {
        const all = this.#yaml.isSeq(node) ? node.items.map((item) => this.#resolve(item)) : [node];
        return all.filter((item) => {
            if (!this.#yaml.isScalar(item))
                return true;
            const path = /^\$\{file\(([^)$]+)\)/.exec(String(item.value))?.[1];
            if (path !== undefined)
                files.push({ path, offset: item.range?.[0] ?? 0 });
            return false;
        });
    }
    /** Kinds of events for which an endpoint is made. */
    *#events(node) {
        const events = [...this.#pairs(node)].find(({ key }) => key === 'events')?.value;
        if (!this.#yaml.isSeq(events))
            return;
        for (const item of events.items) {
            const event = this.#resolve(item);
            const names = this.#yaml.isScalar(event)
                ? [String(event.value)]
                : [...this.#pairs(event)].map(({ key }) => key);
            for (const name of names)
                if (endpoints.has(name))
                    yield name;
        }
    }
    #resolve(node) {
        if (!this.#yaml.isAlias(node))
            return node;
        return ++this.#aliases > ALIASES ? undefined : node.resolve(this.#doc);
    }
    *#pairs(node) {
        const map = this.#resolve(node);
        if (!this.#yaml.isMap(map))
            return;
        for (const pair of map.items) {
            const key = this.#yaml.isScalar(pair.key) ? String(pair.key.value) : '';
            if (key === '<<')
                yield* this.#merged(pair.value);
            else
                yield { key, value: this.#resolve(pair.value), offset: offsetOf(pair.key) };
        }
    }
    *#merged(node) {
        const value = this.#resolve(node);
        if (this.#seen.has(value))
            return;
        this.#seen.add(value);
        if (this.#yaml.isSeq(value))
            for (const item of value.items)
                yield* this.#merged(item);
        else
            yield* this.#pairs(value);
        this.#seen.delete(value);
    }
    #section(node) {
        if (this.#seen.has(node))
            return;
        this.#seen.add(node);
        for (const { key, value } of this.#pairs(node)) {
            if (!key.startsWith('Fn::ForEach'))
                this.#resource(key, value);
            // A loop: its variable, what it runs over, and the resources that it makes.
            else if (this.#yaml.isSeq(value))
                this.#section(this.#resolve(value.items[2]));
        }
        this.#seen.delete(node);
    }
    #resource(name, node) {
        let type;
        const properties = {};
        for (const { key, value } of this.#pairs(node)) {
            if (key === 'Type')
                type = this.#type(value) ?? type;
            if (key === 'Properties') {
                for (const property of this.#pairs(value)) {
                    if (wantsProperty(property.key))
                        Object.assign(properties, this.#facts(property));
                }
            }
        }
        if (type !== undefined) {
            this.resources.push({ type: type.text, offset: type.offset, name, properties });
        }
    }
    /** A type is text: a tagged one (`!Ref`, a module's address) names none. */
    #type(node) {
        if (!this.#yaml.isScalar(node) || typeof node.value !== 'string')
            return undefined;
        if (node.tag?.startsWith('!') || !isType(node.value))
            return undefined;
        const start = node.range?.[0] ?? 0;
        const quoted = /["']/.test(this.#text[start] ?? '');
        return { text: node.value, offset: quoted ? start + 1 : start };
    }
    #facts({ key, value }) {
        const node = value;
        const tag = node?.tag;
        const text = node === null ? '' : this.#text.slice(node.range[0], node.range[1]);
        return factsFromText(key, tag?.startsWith('!') ? `${tag} ${text}` : text);
    }
}

;// CONCATENATED MODULE: ./build/src/discover/cfn/cloudformation.js
// In: a CloudFormation template as text. Out: the types that it uses.








const files = /\.(?:ya?ml|json|template|cfn|cform|cft)$/i;
const terraformOrArm = /\.(?:tf|tofu)\.json$/i;
/** What every template has: a type with its colons, and a section of resources. */
const type = /\bType["']?[ \t]*:\s*[^\s:]*::/;
const section = /\bResources["']?[ \t]*:/;
async function cloudformation_scan(file, text) {
    if (!text.includes('::') || !section.test(text) || !type.test(text))
        return scanner/* nothing */.s6;
    const found = await read(text);
    if (!found.known && found.resources.length === 0)
        return scanner/* nothing */.s6;
    return resultOf(file, text, new line_index/* Lines */.qo(text), found);
}
async function read(text) {
    if (/^\uFEFF?\s*\{/.test(text)) {
        const json = await readJsonTemplate(text);
        if (!json.damaged)
            return json;
        const tree = await readTree(text);
        return tree.damaged ? join(json, tree) : tree;
    }
    const light = readLight(text);
    if (light.sure)
        return { ...light, damaged: false };
    const tree = await readTree(text);
    // The parser loses what follows an error; indentation does not.
    return tree.damaged ? join(tree, { ...light, damaged: true }) : tree;
}
/** All that either reader found, each resource once. */
function join(one, other) {
    const seen = new Set(one.resources.map(({ offset }) => offset));
    const resources = [
        ...one.resources,
        ...other.resources.filter(({ offset }) => !seen.has(offset)),
    ].sort((a, b) => a.offset - b.offset);
    return { resources, known: one.known || other.known, damaged: true };
}
/** CloudFormation and SAM, as YAML or JSON. */
const cloudformation = {
    id: 'cloudformation',
    title: 'CloudFormation',
    matches: (file) => files.test(file) && !terraformOrArm.test(file),
    scan: cloudformation_scan,
};
/** CloudFormation nests loops five deep at most; each level is read again, so there is an end. */
const cloudformation_DEPTH = 8;
/** The resources of a template that is JSON. */
async function readJsonTemplate(text) {
    const light = cloudformation_readRoot(lightJson(text));
    return light.damaged ? cloudformation_readRoot(await treeJson(text)) : light;
}
function cloudformation_readRoot({ root, isDamaged }) {
    const resources = [];
    collect(json_node_memberOf(root, 'Resources'), resources, 0);
    const known = json_node_memberOf(root, 'AWSTemplateFormatVersion') !== undefined;
    return { resources, known, damaged: isDamaged() };
}
function collect(section, resources, depth) {
    if (depth > cloudformation_DEPTH)
        return;
    for (const { key: name, value } of section?.members() ?? []) {
        if (name.startsWith('Fn::ForEach')) {
            collect(itemsOf(value)[2], resources, depth + 1);
            continue;
        }
        const members = value.members();
        const node = members.findLast(({ key }) => key === 'Type')?.value;
        const type = stringOf(node);
        if (node === undefined || type === undefined || !isType(type))
            continue;
        const properties = {};
        const written = members.find(({ key }) => key === 'Properties')?.value;
        for (const { key, value: property } of written?.members() ?? []) {
            if (wantsProperty(key))
                Object.assign(properties, factsFromNode(key, property));
        }
        resources.push({ type, offset: node.offset + 1, name, properties });
    }
}
function factsFromNode(name, node) {
    if (node.kind !== 'object' || cloudformation_isFunction(node))
        return { [name]: textOf(node, 0) };
    const facts = { [name]: '{}' };
    for (const { key, value } of node.members())
        facts[`${name}.${key}`] = textOf(value, 0);
    return facts;
}
function cloudformation_isFunction(node) {
    const key = node.members()[0]?.key ?? '';
    return key === 'Ref' || key.startsWith('Fn::');
}
function textOf(node, depth) {
    if (node.kind === 'object') {
        const [first] = node.members();
        return cloudformation_isFunction(node) ? (0,scanner/* computed */.EW)(`${first?.key} ${stringOf(first?.value) ?? ''}`) : '{}';
    }
    if (node.kind !== 'array')
        return node.text();
    if (depth > cloudformation_DEPTH)
        return (0,scanner/* computed */.EW)('[…]');
    const parts = node.items().map((item) => textOf(item, depth + 1));
    return parts.some((part) => part.startsWith('${')) ? (0,scanner/* computed */.EW)(parts.join(', ')) : parts.join(',');
}

;// CONCATENATED MODULE: ./build/src/discover/cfn/serverless.js





const names = /(?:^|\/)serverless(?:[.-][\w-]+)?\.ya?ml$/;
/** Providers whose functions are known for what they are. */
const providers = new Set(['aws', 'google', 'azure']);
async function serverless_scan(file, text) {
    if (!/^service:/m.test(text) || !/^provider:/m.test(text))
        return scanner/* nothing */.s6;
    const found = await readServerless(text);
    if (!found.known)
        return scanner/* nothing */.s6;
    const lines = new line_index/* Lines */.qo(text);
    const { provider, items } = found;
    const isEndpoint = (kind) => kind !== 'function';
    const uses = items.flatMap(({ kind, name, offset }) => {
        if (!providers.has(provider) || (isEndpoint(kind) && provider !== 'aws'))
            return [];
        const type = `serverless::${provider}::${kind}`;
        return [{ type, kind: 'resource', file, ...lines.at(offset), name }];
    });
    const links = found.files.map(({ path, offset }) => {
        const { line } = lines.at(offset);
        return { file, line, source: path, path: (0,source_address/* resolvePath */.o1)((0,source_address/* folderOf */.yS)(file), path) };
    });
    const result = resultOf(file, text, lines, found);
    return { ...result, uses: [...uses, ...result.uses], links: [...links, ...result.links] };
}
/** The Serverless Framework. */
const serverless = {
    id: 'serverless',
    title: 'Serverless Framework',
    matches: (file) => names.test(file),
    scan: serverless_scan,
};

;// CONCATENATED MODULE: ./build/src/discover/hcl/statement.js


const EQUALS = 61;
function statement_isWordCode(code) {
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 48 && code <= 57) ||
        code === 95 ||
        code === 45 ||
        code > 127);
}
function readWord(cursor) {
    const start = cursor.at;
    while (statement_isWordCode(cursor.text.charCodeAt(cursor.at)))
        cursor.at++;
    return cursor.text.slice(start, cursor.at);
}
/** What ends a body: its brace, the text's end, or a header that can only occur outside it. */
function atEnd(cursor) {
    const { text, at } = cursor;
    if (at >= text.length) {
        cursor.damaged = true;
        return true;
    }
    if (text.charCodeAt(at) === CLOSE_BRACE) {
        cursor.at++;
        return true;
    }
    if (text.charCodeAt(at - 1) !== LF)
        return false;
    cursor.at--;
    if (lostBracket(cursor))
        return true;
    cursor.at++;
    return false;
}
/**
 * The next statement of a file (`body` false) or of the block that the cursor is in; `undefined` when there
 * is none left, with the block's closing brace behind. Anything else is passed.
 */
function nextStatement(cursor, body) {
    for (;;) {
        skipBlanks(cursor, true);
        if (body ? atEnd(cursor) : cursor.at >= cursor.text.length)
            return undefined;
        const start = cursor.at;
        const name = readWord(cursor);
        const statement = name === '' ? undefined : readHead(cursor, name, start);
        if (statement !== undefined)
            return statement;
        cursor.damaged = true;
        if (cursor.at > start)
            continue;
        skipExpression(cursor);
        // A bracket that closes nothing.
        if (cursor.at === start)
            cursor.at++;
    }
}
function readHead(cursor, name, start) {
    const { text } = cursor;
    const labels = [];
    for (;;) {
        skipBlanks(cursor, false);
        const code = text.charCodeAt(cursor.at);
        if (code === OPEN_BRACE) {
            cursor.at++;
            return { name, start, labels };
        }
        if (code === EQUALS && labels.length === 0) {
            cursor.at++;
            return { name, start, labels: null };
        }
        const from = cursor.at;
        if (code === QUOTE) {
            cursor.at++;
            if (!skipString(cursor))
                return undefined;
            labels.push(text.slice(from + 1, cursor.at - 1));
        }
        else {
            const label = readWord(cursor);
            if (label === '') {
                if (code !== CLOSE_BRACE)
                    skipExpression(cursor);
                return undefined;
            }
            labels.push(label);
        }
    }
}
/** Passes the value or the body of a statement just begun. */
function skipRest(cursor, statement) {
    if (statement.labels === null)
        skipExpression(cursor);
    else
        skipBlock(cursor);
}
/** The text of an attribute's value; the cursor is behind it afterwards. */
function statement_readValue(cursor) {
    skipBlanks(cursor, false);
    const start = cursor.at;
    skipExpression(cursor);
    return cursor.text.slice(start, cursor.at);
}
const literal = /^(?:"((?:[^"\\$%]|\\.|[$%](?!\{))*)"|(-?\d[\d.]*|true|false))$/;
/**
 * What an attribute's text says: a plain value as it is, a list of them joined with commas, `${…}` for
 * anything that has to be worked out, and nothing for `null`.
 */
function factText(raw) {
    const text = statement_withoutComment(raw).trim();
    if (text === 'null' || text === '')
        return undefined;
    const plain = literal.exec(text);
    if (plain !== null)
        return plain[1] ?? plain[2];
    if (!text.startsWith('[') || !text.endsWith(']'))
        return (0,scanner/* computed */.EW)(text);
    const items = text.slice(1, -1).split(',');
    const values = items.map((item) => literal.exec(item.trim()));
    if (values.at(-1) === null && items.at(-1)?.trim() === '')
        values.pop();
    if (values.some((value) => value === null))
        return (0,scanner/* computed */.EW)(text);
    return values.map((value) => value?.[1] ?? value?.[2]).join(',');
}
/** A text without the comment at its end, which has neither quotes nor line breaks. */
function statement_withoutComment(text) {
    const from = Math.max(text.lastIndexOf('"'), text.lastIndexOf('\n')) + 1;
    const at = text.slice(from).search(/#|\/\//);
    return at < 0 ? text : text.slice(0, from + at);
}
/** A nested block's name; a `dynamic` one makes the block that its label names. */
function blockName(statement) {
    return statement.name === 'dynamic' ? (statement.labels?.[0] ?? '') : statement.name;
}
/** Reads a block's body to its end and keeps the attributes that are wanted. */
function readFacts(cursor, wanted) {
    let facts;
    const keep = (name, value) => {
        if (value === undefined)
            return;
        facts ??= {};
        facts[name] = value;
    };
    for (;;) {
        const statement = nextStatement(cursor, true);
        if (statement === undefined)
            return facts;
        const name = statement.labels === null ? statement.name : blockName(statement);
        if (!wanted.has(name))
            skipRest(cursor, statement);
        else if (statement.labels === null)
            keep(name, factText(statement_readValue(cursor)));
        else if (statement.name === 'dynamic') {
            keep(name, (0,scanner/* computed */.EW)('dynamic'));
            skipRest(cursor, statement);
        }
        else {
            keep(name, '{}');
            readNested(cursor, (inner, value) => keep(`${name}.${inner}`, value));
        }
    }
}
function readNested(cursor, keep) {
    for (;;) {
        const statement = nextStatement(cursor, true);
        if (statement === undefined)
            return;
        if (statement.labels === null)
            keep(statement.name, factText(statement_readValue(cursor)));
        else
            skipRest(cursor, statement);
    }
}

;// CONCATENATED MODULE: ./build/src/discover/hcl/terraform.js
// In: Terraform or Terragrunt as text. Out: the types and modules that it uses.







/** Blocks with a type and a name, and what they do with the type. */
const typed = {
    resource: 'resource',
    data: 'data',
    ephemeral: 'data',
};
/** Blocks whose `source` says where more code is: Terraform's own two, and Terragrunt's. */
const sourced = new Set(['module', 'component', 'terraform', 'unit', 'stack']);
const sourceAlone = new Set(['source']);
/** What only Terraform, OpenTofu and Terragrunt begin a statement with; other tools write `.hcl` too. */
const own = new Set([
    ...Object.keys(typed),
    ...sourced,
    'provider',
    'include',
    'dependency',
    'dependencies',
    'generate',
    'inputs',
    'remote_state',
]);
/** `.hcl` files of other tools, and tests: nothing in them is infrastructure that runs. */
const others = /\.(?:pkr|pkrvars|nomad|tftest|tofutest|tfmock|lock|tfquery)\.hcl$/;
function terraform_scan(file, text) {
    const cursor = cursorOf(text);
    let lines;
    const at = (offset) => {
        lines ??= new line_index/* Lines */.qo(text);
        return lines.at(offset);
    };
    const sheet = { file, uses: [], unseen: [], links: [], literals: [], at };
    let known = !file.endsWith('.hcl');
    for (;;) {
        const statement = nextStatement(cursor, false);
        if (statement === undefined)
            break;
        known ||= own.has(statement.name);
        readTop(cursor, statement, sheet);
    }
    const { uses, unseen, links, literals } = sheet;
    return { known, uses, unseen, links, literals, damaged: cursor.damaged };
}
function readTop(cursor, statement, sheet) {
    const { name, labels } = statement;
    const kind = Object.hasOwn(typed, name) ? typed[name] : undefined;
    if (kind !== undefined && labels?.length === 2)
        readTyped(cursor, statement, kind, sheet);
    else if (name === 'provider' && labels !== null && labels.length > 0)
        readProvider(cursor, statement, sheet);
    else if (sourced.has(name) && labels !== null)
        terraform_readModule(cursor, statement, sheet);
    else if (name === 'check' && labels !== null)
        readCheck(cursor, sheet);
    else if (name === 'variable' && labels?.length === 1)
        readVariable(cursor, labels[0], sheet);
    else if (name === 'locals' && labels?.length === 0)
        readLocals(cursor, sheet);
    else
        skipRest(cursor, statement);
}
function factsIn(cursor, statement, type) {
    const wanted = (0,discriminators/* factsOf */.xS)(type);
    if (wanted.size > 0)
        return readFacts(cursor, wanted);
    skipRest(cursor, statement);
    return undefined;
}
function readTyped(cursor, statement, kind, sheet) {
    const [type = '', name = ''] = statement.labels ?? [];
    const facts = factsIn(cursor, statement, type);
    const place = { file: sheet.file, ...sheet.at(statement.start) };
    if (type !== '')
        sheet.uses.push({ type, kind, ...place, name, ...(facts && { facts }) });
}
function readProvider(cursor, statement, sheet) {
    const type = statement.labels?.[0] ?? '';
    const facts = factsIn(cursor, statement, `provider ${type}`);
    const place = { file: sheet.file, ...sheet.at(statement.start) };
    sheet.uses.push({ type, kind: 'provider', ...place, ...(facts && { facts }) });
}
function readVariable(cursor, name, sheet) {
    for (;;) {
        const statement = nextStatement(cursor, true);
        if (statement === undefined)
            return;
        if (statement.name === 'default' && statement.labels === null)
            noteLiteral(sheet, `var.${name}`, statement_readValue(cursor));
        else
            skipRest(cursor, statement);
    }
}
function readLocals(cursor, sheet) {
    for (;;) {
        const statement = nextStatement(cursor, true);
        if (statement === undefined)
            return;
        if (statement.labels === null)
            noteLiteral(sheet, `local.${statement.name}`, statement_readValue(cursor));
        else
            skipRest(cursor, statement);
    }
}
/** A longer value decides nothing. */
const LONGEST_LITERAL = 40;
function noteLiteral(sheet, name, raw) {
    if (raw.length > LONGEST_LITERAL)
        return;
    const value = factText(raw);
    if (value !== undefined && !(0,scanner/* isComputed */.YQ)(value))
        sheet.literals.push({ name, value });
}
/** A `check` block may have its own data source. */
function readCheck(cursor, sheet) {
    for (;;) {
        const statement = nextStatement(cursor, true);
        if (statement === undefined)
            return;
        if (statement.name === 'data' && statement.labels?.length === 2) {
            readTyped(cursor, statement, 'data', sheet);
        }
        else
            skipRest(cursor, statement);
    }
}
function terraform_readModule(cursor, statement, sheet) {
    let source;
    for (;;) {
        const inner = nextStatement(cursor, true);
        if (inner === undefined)
            break;
        if (sourceAlone.has(inner.name) && inner.labels === null)
            source = sourceOf(statement_readValue(cursor));
        else
            skipRest(cursor, inner);
    }
    if (source === undefined)
        return;
    noteModule(sheet, source, sheet.at(statement.start), statement.labels?.[0]);
}
/** A source as written between its quotes; Terragrunt and OpenTofu allow templates in it. */
function sourceOf(raw) {
    const value = factText(raw);
    if (value === undefined || !(0,scanner/* isComputed */.YQ)(value))
        return value;
    return /^"(.*)"/.exec(raw)?.[1] ?? value;
}
/** Puts a module where it belongs: code to follow, a product that it names, or something unseen. */
function noteModule(sheet, source, place, name) {
    const { file } = sheet;
    const type = (0,azure_types/* avmModule */.zV)(source);
    if (type !== undefined) {
        sheet.uses.push({ type, kind: 'module', file, ...place, ...(name && { name }) });
        return;
    }
    const found = (0,source_address/* moduleSource */.W)(source);
    const seen = {
        file,
        line: place.line,
        source: (0,source_address/* withoutPassword */.G5)(source),
        ...(name && { name }),
    };
    if (found.kind === 'unseen')
        sheet.unseen.push({ ...seen, why: found.why });
    else if (found.kind === 'local') {
        sheet.links.push({ ...seen, path: (0,source_address/* resolvePath */.o1)((0,source_address/* folderOf */.yS)(file), found.path) });
    }
}
/** Terraform, OpenTofu and Terragrunt. */
const terraform = {
    id: 'terraform',
    title: 'Terraform',
    matches: (file) => /\.(?:tf|tofu)$/.test(file) || (file.endsWith('.hcl') && !others.test(file)),
    scan: terraform_scan,
};

;// CONCATENATED MODULE: ./build/src/discover/json/arm.js
// In: an ARM template as text. Out: the types that it uses.








/** What the `$schema` of every template has in it, whatever it deploys to. */
const schema = /eploymentTemplate\.json/;
/** Azure nests deployments five deep at most; each level is read again, so there is an end. */
const arm_DEPTH = 32;
async function arm_scan(file, text) {
    if (!schema.test(text))
        return scanner/* nothing */.s6;
    const light = lightJson(text);
    const first = readTemplate(file, text, light.root);
    if (!light.isDamaged())
        return first;
    const tree = await treeJson(text);
    return { ...readTemplate(file, text, tree.root), damaged: true };
}
function readTemplate(file, text, root) {
    const members = lowerMembers(root);
    if (!schema.test(stringOf(members.get('$schema')) ?? ''))
        return scanner/* nothing */.s6;
    const sheet = { file, lines: new line_index/* Lines */.qo(text), uses: [], unseen: [], links: [] };
    arm_readResources(sheet, members.get('resources'), '', 0);
    const { uses, unseen, links } = sheet;
    return { known: true, uses, unseen, links, damaged: false };
}
/** A list of resources, or an object of them with symbolic names. */
function arm_readResources(sheet, node, parent, depth) {
    if (node === undefined || depth > arm_DEPTH)
        return;
    for (const { key, value } of node.members())
        arm_readResource(sheet, value, parent, key, depth);
    for (const item of node.items())
        arm_readResource(sheet, item, parent, undefined, depth);
}
function arm_readResource(sheet, node, parent, symbol, depth) {
    const members = lowerMembers(node);
    const typeNode = members.get('type');
    const written = stringOf(typeNode);
    if (typeNode === undefined || written === undefined)
        return;
    const { file, lines } = sheet;
    const place = lines.at(typeNode.offset + 1);
    if (isExpression(written)) {
        const why = 'a resource whose type is computed at deployment';
        sheet.unseen.push({ file, line: place.line, source: (0,source_address/* withoutPassword */.G5)(written), why });
        return;
    }
    const type = (0,azure_types/* fullType */.Ci)(written, parent);
    const name = symbol ?? stringOf(members.get('name'));
    const facts = factsFrom(members, type);
    sheet.uses.push({
        type,
        kind: members.get('existing')?.text() === 'true' ? 'existing' : 'resource',
        file,
        ...place,
        ...(name !== undefined && { name }),
        ...(facts && { facts }),
    });
    arm_readResources(sheet, members.get('resources'), type, depth + 1);
    if (type.toLowerCase() === 'microsoft.resources/deployments') {
        readDeployment(sheet, members.get('properties'), depth + 1);
    }
}
function isExpression(text) {
    return text.startsWith('[') && !text.startsWith('[[');
}
function factsFrom(members, type) {
    let facts;
    for (const name of (0,discriminators/* factsOf */.xS)(type)) {
        const text = stringOf(members.get(name));
        if (text === undefined)
            continue;
        facts ??= {};
        facts[name] = isExpression(text) ? (0,scanner/* computed */.EW)(text) : text;
    }
    return facts;
}
/** A nested deployment holds a template, or says where one is. */
function readDeployment(sheet, node, depth) {
    const properties = lowerMembers(node);
    const template = lowerMembers(properties.get('template'));
    arm_readResources(sheet, template.get('resources'), '', depth);
    const linkNode = properties.get('templatelink');
    if (linkNode === undefined)
        return;
    const link = lowerMembers(linkNode);
    const { file, lines } = sheet;
    const { line } = lines.at(linkNode.offset);
    const path = stringOf(link.get('relativepath'));
    if (path !== undefined && !isExpression(path)) {
        sheet.links.push({ file, line, source: path, path: (0,source_address/* resolvePath */.o1)((0,source_address/* folderOf */.yS)(file), path) });
        return;
    }
    const id = stringOf(link.get('id'));
    const source = id ?? path ?? stringOf(link.get('uri')) ?? 'templateLink';
    const why = id === undefined ? 'a nested template at another address' : 'a template spec';
    sheet.unseen.push({ file, line, source: (0,source_address/* withoutPassword */.G5)(source), why });
}
/** Azure Resource Manager templates. */
const arm = {
    id: 'arm',
    title: 'ARM',
    matches: (file) => /\.json$/i.test(file) && !/\.(?:tf|tofu)\.json$/i.test(file),
    scan: arm_scan,
};

;// CONCATENATED MODULE: ./build/src/discover/json/terraform-json.js







const terraform_json_typed = [
    ['resource', 'resource'],
    ['data', 'data'],
    ['ephemeral', 'data'],
];
/** Lists in lists: each level is read again, so there is an end. */
const terraform_json_DEPTH = 8;
async function terraform_json_scan(file, text) {
    const lines = new line_index/* Lines */.qo(text);
    const light = lightJson(text);
    const first = readBodies(file, lines, light.root);
    if (!light.isDamaged())
        return { ...first, known: true, damaged: false };
    const { root } = await treeJson(text);
    return { ...readBodies(file, lines, root), known: true, damaged: true };
}
function readBodies(file, lines, root) {
    const sheet = { file, lines, uses: [], unseen: [], links: [] };
    for (const body of itemsOf(root)) {
        for (const [block, kind] of terraform_json_typed) {
            for (const type of entriesOf(json_node_memberOf(body, block)))
                terraform_json_readTyped(sheet, kind, type);
        }
        for (const provider of entriesOf(json_node_memberOf(body, 'provider')))
            terraform_json_readProvider(sheet, provider);
        for (const module of entriesOf(json_node_memberOf(body, 'module')))
            terraform_json_readModule(sheet, module);
    }
    return sheet;
}
/** Members of a body, which may be an object or a list of them, comments (`//`) left out. */
function entriesOf(node) {
    return itemsOf(node).flatMap((item) => item.members().filter(({ key }) => !key.startsWith('//')));
}
function terraform_json_readTyped(sheet, kind, { key: type, value: names }) {
    const { file, lines, uses } = sheet;
    for (const { key: name, keyOffset, value } of entriesOf(names)) {
        for (const one of itemsOf(value)) {
            const facts = terraform_json_factsFrom(one, (0,discriminators/* factsOf */.xS)(type));
            uses.push({ type, kind, file, ...lines.at(keyOffset), name, ...(facts && { facts }) });
        }
    }
}
function terraform_json_readProvider({ file, lines, uses }, { key: type, keyOffset, value }) {
    for (const one of itemsOf(value)) {
        const facts = terraform_json_factsFrom(one, (0,discriminators/* factsOf */.xS)(`provider ${type}`));
        uses.push({ type, kind: 'provider', file, ...lines.at(keyOffset), ...(facts && { facts }) });
    }
}
function terraform_json_readModule(sheet, { key: name, keyOffset, value }) {
    const source = stringOf(json_node_memberOf(itemsOf(value)[0], 'source'));
    if (source !== undefined)
        noteModule(sheet, source, sheet.lines.at(keyOffset), name);
}
function terraform_json_factsFrom(block, wanted) {
    if (wanted.size === 0)
        return undefined;
    const facts = {};
    for (const { key, value } of block.members()) {
        if (!wanted.has(key) || value.text() === 'null')
            continue;
        facts[key] = factFrom(value, 0);
        for (const inner of entriesOf(value))
            facts[`${key}.${inner.key}`] = factFrom(inner.value, 0);
    }
    return Object.keys(facts).length > 0 ? facts : undefined;
}
/** A node as a fact: plain, joined, `{}` for a block, `${…}` where Terraform would fill it in. */
function factFrom(node, depth) {
    if (node.kind === 'object')
        return '{}';
    if (node.kind === 'array') {
        if (depth > terraform_json_DEPTH)
            return (0,scanner/* computed */.EW)('[…]');
        const parts = node.items().map((item) => factFrom(item, depth + 1));
        return parts.every((part) => part === '{}') ? '{}' : parts.join(',');
    }
    const value = node.text();
    return /[$%]\{/.test(value) ? (0,scanner/* computed */.EW)(value.replace(/^\$\{(.*)\}$/s, '$1')) : value;
}
/** Terraform and OpenTofu written as JSON; plans and states are something else. */
const terraformJson = {
    id: 'terraform-json',
    title: 'Terraform JSON',
    matches: (file) => /\.(?:tf|tofu)\.json$/.test(file),
    scan: terraform_json_scan,
};

;// CONCATENATED MODULE: ./build/src/discover/json/terraform-plan.js





/** Modules in modules: each level is read again, so there is an end. */
const terraform_plan_DEPTH = 32;
const plan = /"format_version"\s*:/;
const values = /"(?:planned_values|values)"\s*:\s*\{\s*(?:"outputs"|"root_module")\s*:/;
function terraform_plan_scan(file, text) {
    if (!plan.test(text.slice(0, 4096)) || !values.test(text))
        return scanner/* nothing */.s6;
    const { root, isDamaged } = lightJson(text);
    const module = json_node_memberOf(json_node_memberOf(root, 'planned_values') ?? json_node_memberOf(root, 'values'), 'root_module');
    if (module === undefined)
        return scanner/* nothing */.s6;
    const lines = new line_index/* Lines */.qo(text);
    const found = new Map();
    terraform_plan_readModule(module, 0, (node) => {
        const use = useOf(file, node, lines);
        // Instances of one resource are one line of code.
        if (use?.address !== undefined && !found.has(use.address))
            found.set(use.address, use);
    });
    return {
        known: true,
        uses: [...found.values()],
        unseen: [],
        links: [],
        damaged: isDamaged(),
    };
}
function terraform_plan_readModule(module, depth, take) {
    if (depth > terraform_plan_DEPTH)
        return;
    for (const resource of itemsOf(json_node_memberOf(module, 'resources')))
        take(resource);
    for (const child of itemsOf(json_node_memberOf(module, 'child_modules')))
        terraform_plan_readModule(child, depth + 1, take);
}
function useOf(file, node, lines) {
    const [address, mode, type, name] = ['address', 'mode', 'type', 'name'].map((key) => stringOf(json_node_memberOf(node, key)));
    if (address === undefined || type === undefined || type === '')
        return undefined;
    const facts = terraform_plan_factsIn(json_node_memberOf(node, 'values'), (0,discriminators/* factsOf */.xS)(type));
    return {
        type,
        kind: mode === 'data' ? 'data' : 'resource',
        file,
        ...lines.at(node.offset),
        ...(name !== undefined && { name }),
        ...(facts && { facts }),
        address: address.replace(/\[(?:\d+|"[^"]*")\]/g, ''),
    };
}
function terraform_plan_factsIn(node, wanted) {
    if (node === undefined || wanted.size === 0)
        return undefined;
    const facts = {};
    for (const { key, value } of node.members()) {
        if (!wanted.has(key) || value.text() === 'null')
            continue;
        const [first, ...rest] = itemsOf(value);
        if (first === undefined)
            continue;
        facts[key] = [first, ...rest].map(terraform_plan_textOf).join(',');
        for (const inner of first.members())
            facts[`${key}.${inner.key}`] = terraform_plan_textOf(inner.value);
    }
    return Object.keys(facts).length > 0 ? facts : undefined;
}
function terraform_plan_textOf(node) {
    return node.kind === 'object' || node.kind === 'array' ? '{}' : node.text();
}
/** Plans and states of Terraform and OpenTofu, as `show -json` writes them. */
const terraformPlan = {
    id: 'terraform-plan',
    title: 'Terraform plan',
    matches: (file) => /\.json$/i.test(file) && !/\.(?:tf|tofu)\.json$/i.test(file),
    scan: terraform_plan_scan,
};

;// CONCATENATED MODULE: ./build/src/discover/index.js
// In: infrastructure code as text. Out: the products that it uses, with their places.







/** Every kind of infrastructure code that discovery reads. */
const scanners = [
    terraform,
    terraformJson,
    terraformPlan,
    serverless,
    cloudformation,
    arm,
    bicep,
];

// EXTERNAL MODULE: ./build/src/discover/inventory.js + 6 modules
var inventory = __webpack_require__(4624);
;// CONCATENATED MODULE: ./build/src/discover/literals.js


/** Plain values of variables and locals, by the folder whose files may refer to them. */
class Literals {
    #byFolder = new Map();
    /** Notes a value; `name` is as code refers to it, such as `var.engine`. */
    add(folder, name, value) {
        const known = this.#byFolder.get(folder);
        if (known !== undefined)
            known.set(name, value);
        else
            this.#byFolder.set(folder, new Map([[name, value]]));
    }
    /** The use with the values in place of the references in its attributes, where they are known. */
    filledIn(use) {
        const { facts } = use;
        if (facts === undefined)
            return use;
        const known = this.#byFolder.get((0,source_address/* folderOf */.yS)(use.file));
        if (known === undefined || !Object.values(facts).some(scanner/* isComputed */.YQ))
            return use;
        const filled = Object.entries(facts).map(([name, value]) => {
            return [name, known.get(referred(value)) ?? value];
        });
        return { ...use, facts: Object.fromEntries(filled) };
    }
}
/** `var.engine` of a fact that is nothing but a reference, also in brackets or in a template. */
function referred(fact) {
    const text = fact.replace(/^\$\{\[? *"?(?:\$\{)?/, '');
    return /^(?:var|local)\.[\w-]+(?=[}"\] ]*$)/.exec(text)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./build/src/discover/planned.js

/**
 * Puts what plans list where the code has it. A resource that the code has too counts once, there. One in a module
 * from elsewhere is placed where that module is called, and the module is no longer unseen.
 */
function placePlanned({ uses, unseen, links }) {
    const planned = uses.filter(({ address }) => address !== undefined);
    if (planned.length === 0)
        return { uses, unseen };
    const written = new Set(uses.filter(({ address }) => address === undefined).map(resourceKey));
    const calls = callsOf([...unseen, ...links]);
    const shown = new Set();
    const added = planned.flatMap((use) => {
        const module = /^module\.([^.]+)\./.exec(use.address ?? '')?.[1];
        const call = module === undefined ? undefined : calls(module, (0,source_address/* folderOf */.yS)(use.file));
        if (call !== undefined)
            shown.add(call);
        if (written.has(resourceKey(use)))
            return [];
        return [call === undefined ? use : { ...use, file: call.file, line: call.line, column: 1 }];
    });
    return {
        uses: [...uses.filter(({ address }) => address === undefined), ...added],
        unseen: unseen.filter((one) => !shown.has(one)),
    };
}
function resourceKey({ kind, type, name }) {
    return `${kind} ${type}.${name}`;
}
/** Finds the call of a module by its name: in the plan's folder, else the only one of this name. */
function callsOf(all) {
    const byName = new Map();
    for (const one of all) {
        if (one.name === undefined)
            continue;
        byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
    }
    return (module, folder) => {
        const found = byName.get(module) ?? [];
        const here = found.find(({ file }) => (0,source_address/* folderOf */.yS)(file) === folder);
        return here ?? (found.length === 1 ? found[0] : undefined);
    };
}

;// CONCATENATED MODULE: ./build/src/discover/gather.js







/** The scanners that read files of this name. */
function readers(path) {
    return scanners.filter(({ matches }) => matches(path));
}
/** Whether a file of this name is read, or seen to be there. */
function isWanted(path) {
    return readers(path).length > 0 || mayBeForm(path) || formByPath(path) !== undefined;
}
/** Whether a file's text is needed, and not only its name. */
function isText(path) {
    return readers(path).length > 0 || (mayBeForm(path) && formByPath(path) === undefined);
}
/** Scans files one after the other and sums up what they use; holds no text but the one being scanned. */
async function gather(source) {
    const gathered = {
        uses: [],
        unseen: [],
        links: [],
        files: [],
        skipped: [],
        damaged: [],
        compiled: [],
        kinds: new Map(),
        forms: new FormCount(),
        literals: new Literals(),
        bytes: 0,
    };
    for await (const { path, content } of source.files) {
        if (content === 'unread')
            noteForm(path, '', gathered);
        else if ('why' in content)
            gathered.skipped.push({ file: path, why: content.why });
        else {
            gathered.bytes += content.bytes;
            await scanOne(path, content.text, source, gathered);
        }
    }
    const forms = gathered.forms.seen();
    const mentions = await readPrograms(forms, source);
    const replaced = dropReplaced(gathered);
    const lost = await lostLinks(gathered, source);
    const planned = placePlanned({ ...gathered, unseen: [...gathered.unseen, ...lost] });
    const unseen = inOrder(planned.unseen, gathered.files);
    const { files, damaged, bytes } = gathered;
    const uses = planned.uses.map((use) => gathered.literals.filledIn(use));
    const { products } = source;
    const known = typeof products === 'function'
        ? await products(uses.length + unseen.length + mentions.length)
        : products;
    const folders = (source.unreadable ?? []).map((file) => ({ file, why: "can't be read" }));
    return {
        inventory: (0,inventory/* inventory */.p)(uses, known, { unseen, files, forms, mentions }),
        uses,
        kinds: scanners.flatMap((one) => {
            const count = gathered.kinds.get(one);
            return count === undefined || count === 0
                ? []
                : [{ id: one.id, title: one.title, files: count }];
        }),
        bytes,
        leftOut: leftOut(source, gathered, replaced),
        skipped: [...gathered.skipped, ...folders],
        damaged,
    };
}
/** Forms whose resources are made by programs beside their files. */
const programmed = new Set(['cdk', 'pulumi', 'sst']);
async function readPrograms(forms, { programs }) {
    const folders = forms.flatMap(({ id, files }) => (programmed.has(id) ? files.map(source_address/* folderOf */.yS) : []));
    if (programs === undefined || folders.length === 0)
        return [];
    const mentions = [];
    for await (const { path, content } of programs([...new Set(folders)])) {
        if (content === 'unread' || 'why' in content)
            continue;
        for (const one of (0,forms_programs/* mentionsIn */.T)(path, content.text)) {
            const { service, resource } = one;
            mentions.push({
                ...one,
                service: detached(service),
                resource: resource === null ? null : detached(resource),
            });
        }
    }
    return mentions;
}
async function scanOne(path, text, source, gathered) {
    if (await isCompiled(path, text, source)) {
        gathered.compiled.push(path);
        return;
    }
    for (const scanner of readers(path)) {
        const result = await scanner.scan(path, text);
        if (!result.known)
            continue;
        gathered.kinds.set(scanner, (gathered.kinds.get(scanner) ?? 0) + 1);
        gathered.files.push(path);
        if (result.damaged)
            gathered.damaged.push(path);
        keep(path, result, gathered);
        return;
    }
    noteForm(path, text, gathered);
}
function noteForm(path, text, { forms }) {
    const form = formOf(path, text);
    if (form !== undefined)
        forms.add(form, path);
}
/** Whether a template was made from the Bicep beside it, which is read itself. */
async function isCompiled(path, text, { holds }) {
    if (!path.endsWith('.json') || !text.slice(0, 1000).includes('"_generator"'))
        return false;
    return holds(path.replace(/\.json$/, '.bicep'));
}
function keep(path, { uses, unseen, links, literals = [] }, gathered) {
    for (const use of uses) {
        const { type, name, facts, address } = use;
        gathered.uses.push({
            ...use,
            type: detached(type),
            ...(address !== undefined && { address: detached(address) }),
            ...(name !== undefined && { name: detached(name) }),
            ...(facts && { facts: mapped(facts) }),
        });
    }
    for (const { name, value } of literals)
        gathered.literals.add((0,source_address/* folderOf */.yS)(path), detached(name), detached(value));
    for (const one of unseen) {
        const { source, name } = one;
        gathered.unseen.push({
            ...one,
            source: detached(source),
            ...(name && { name: detached(name) }),
        });
    }
    for (const one of links) {
        const { source, path: target, name } = one;
        gathered.links.push({
            ...one,
            source: detached(source),
            path: detached(target),
            ...(name && { name: detached(name) }),
        });
    }
}
/** OpenTofu reads `x.tofu` in place of `x.tf`. Takes what such files gave out again, and returns their paths. */
function dropReplaced(gathered) {
    const { files, kinds } = gathered;
    const there = new Set(files.filter((file) => /\.tofu(?:\.json)?$/.test(file)));
    if (there.size === 0)
        return [];
    const replaced = files.filter((file) => there.has(file.replace(/\.tf(?=$|\.json$)/, '.tofu')));
    const isDropped = new Set(replaced.filter((file) => !there.has(file)));
    for (const file of isDropped) {
        const scanner = readers(file)[0];
        if (scanner !== undefined)
            kinds.set(scanner, (kinds.get(scanner) ?? 1) - 1);
    }
    const isKept = ({ file }) => !isDropped.has(file);
    gathered.uses.splice(0, Infinity, ...gathered.uses.filter(isKept));
    gathered.unseen.splice(0, Infinity, ...gathered.unseen.filter(isKept));
    gathered.links.splice(0, Infinity, ...gathered.links.filter(isKept));
    files.splice(0, Infinity, ...files.filter((file) => !isDropped.has(file)));
    return [...isDropped];
}
function mapped(facts) {
    return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, detached(value)]));
}
/** A copy of a piece of text: a slice would keep the whole file in memory. */
function detached(text) {
    return ` ${text}`.slice(1);
}
/** As the files were read, and from top to bottom. */
function inOrder(unseen, files) {
    const position = new Map(files.map((file, at) => [file, at]));
    const of = ({ file }) => position.get(file) ?? files.length;
    return unseen.toSorted((a, b) => of(a) - of(b) || a.line - b.line);
}
/** Links to code of this repository that was not read. */
async function lostLinks({ links, files }, source) {
    const known = new Set(files.flatMap((file) => [file, (0,source_address/* folderOf */.yS)(file)]));
    const lost = [];
    for (const { path, ...link } of links) {
        if (known.has(path))
            continue;
        lost.push({ ...link, why: await whyLost(path, source) });
    }
    return lost;
}
async function whyLost(path, { holds }) {
    if (path === '..' || path.startsWith('../'))
        return 'outside the folder that was read';
    return (await holds(path))
        ? 'in a part of the repository that was skipped'
        : 'not in the repository (perhaps a submodule, or generated)';
}
/** Folders that are skipped for their name are counted by name, everything else by reason. */
const gather_named = new Set(['test', 'example', 'vendored']);
function leftOut({ left = [] }, { compiled }, replaced) {
    const counts = new Map();
    const all = [
        ...left,
        ...compiled.map((path) => ({ path, reason: 'compiled' })),
        ...replaced.map((path) => ({ path, reason: 'replaced' })),
    ];
    for (const { path, reason } of all) {
        const name = gather_named.has(reason) ? path.slice(path.lastIndexOf('/') + 1) : '';
        const known = counts.get(`${reason} ${name}`);
        if (known !== undefined)
            known.count++;
        else
            counts.set(`${reason} ${name}`, { name, reason, count: 1, first: path });
    }
    return [...counts.values()];
}


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ inventory)
});

// EXTERNAL MODULE: ./build/src/discover/products/azure-types.js
var azure_types = __webpack_require__(57);
// EXTERNAL MODULE: ./build/src/discover/products/stand-ins.js
var stand_ins = __webpack_require__(7567);
;// CONCATENATED MODULE: ./build/src/discover/products/catalogue-index.js


/**
 * Indexes a catalogue by Terraform, CloudFormation and ARM types (these without case, as Azure compares
 * them), and by the Azure Verified Modules that are named after an ARM type.
 */
function indexCatalogue(products) {
    const byId = new Map(products.map((product) => [product.id, product]));
    const byType = new Map();
    const add = (type, product) => {
        const known = byType.get(type);
        if (product === undefined || known?.includes(product))
            return;
        if (known === undefined)
            byType.set(type, [product]);
        else
            known.push(product);
    };
    for (const product of products) {
        const { terraform, terraformLegacy = [], cloudformation, arm } = product;
        for (const type of [...terraform, ...terraformLegacy, ...cloudformation])
            add(type, product);
        for (const type of cloudformation) {
            const key = (0,stand_ins/* cloudControlKey */.o)(type);
            if (key !== undefined)
                add(`awscc ${key}`, product);
        }
        for (const type of arm) {
            add(type.toLowerCase(), product);
            const key = (0,azure_types/* avmKey */.uI)(type);
            if (key !== undefined)
                add(`avm ${key}`, product);
        }
    }
    return { byId, productsOf: (type) => byType.get(keyOf(type)) ?? [] };
}
/** ARM types are the only ones with a slash, and modules the only ones that start with `avm/`. */
function keyOf(type) {
    if (type.startsWith('avm/'))
        return `avm ${(0,azure_types/* avmKey */.uI)(type) ?? type}`;
    if (type.startsWith('awscc_'))
        return `awscc ${(0,stand_ins/* cloudControlKey */.o)(type)}`;
    return type.includes('/') ? type.toLowerCase() : type;
}

// EXTERNAL MODULE: ./build/src/discover/products/discriminators.js
var discriminators = __webpack_require__(801);
;// CONCATENATED MODULE: ./build/src/discover/products/likely.js
/** CDK's classes whose names differ from those of the resources that they make. */
const classes = {
    'dynamodb.tablev2': 'dynamodb.globaltable',
    'elasticloadbalancingv2.applicationloadbalancer': 'elasticloadbalancingv2.loadbalancer',
    'elasticloadbalancingv2.networkloadbalancer': 'elasticloadbalancingv2.loadbalancer',
    'lambda.dockerimagefunction': 'lambda.function',
    'lambdago.gofunction': 'lambda.function',
    'lambdanodejs.nodejsfunction': 'lambda.function',
    'lambdapython.pythonfunction': 'lambda.function',
    'rds.databasecluster': 'rds.dbcluster',
    'rds.databaseinstance': 'rds.dbinstance',
    'rds.serverlesscluster': 'rds.dbcluster',
    's3deployment.bucketdeployment': 's3.bucket',
};
/** Classes that say which of several products it is. */
const telling = [
    [/^ecs(?:patterns)?\..*fargate/, 'aws-ecs-fargate'],
    [/^ecs(?:patterns)?\..*ec2/, 'aws-ecs-ec2'],
];
/** The products that programs make likely, by product, with the first place that names each. */
function likelyProducts(mentions, products, index) {
    if (mentions.length === 0)
        return [];
    const find = finder(products, index);
    const found = new Map();
    for (const mention of mentions) {
        const id = find(mention);
        if (id === undefined)
            continue;
        const known = found.get(id);
        const call = mention.resource === null ? 0 : 1;
        if (known === undefined)
            found.set(id, { form: mention.form, first: mention, calls: call });
        else {
            // A call is a better place to look at than an import.
            if (known.calls === 0 && call > 0)
                known.first = mention;
            known.calls += call;
        }
    }
    return [...found]
        .map(([product, { form, first, calls }]) => {
        const { file, line, column } = first;
        return { product, form, first: { file, line, column }, count: Math.max(1, calls) };
    })
        .sort((a, b) => (a.product < b.product ? -1 : 1));
}
/** A type without its marks: `aws_s3_bucket` and `AWS::S3::Bucket` alike. */
function compact(type) {
    return type.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();
}
function finder(products, index) {
    const byType = new Map();
    const byService = new Map();
    const add = (map, key, id) => {
        map.set(key, (map.get(key) ?? new Set()).add(id));
    };
    for (const { id, terraform, cloudformation } of products) {
        for (const type of [...terraform, ...cloudformation])
            add(byType, compact(type), id);
        for (const type of cloudformation)
            add(byService, compact(type.split('::')[1] ?? ''), id);
    }
    const only = (ids) => ids?.size === 1 ? [...ids][0] : undefined;
    const ofService = (form, service, resource) => {
        const single = only(byService.get(service));
        if (single !== undefined || resource === null || form === 'AWS CDK')
            return single;
        return index.byId.has(`aws-${service}`) ? `aws-${service}` : undefined;
    };
    return ({ form, cloud, service, resource }) => {
        const plain = compact((resource ?? '').replace(/^Cfn/, ''));
        if (cloud === 'azure-native') {
            const ids = index.productsOf(`avm/res/${service}/${plain}`);
            return ids.length === 1 ? ids[0]?.id : undefined;
        }
        const name = classes[`${service}.${plain}`] ?? `${service}.${plain}`;
        const clear = telling.find(([pattern]) => pattern.test(name))?.[1];
        if (clear !== undefined && index.byId.has(clear))
            return clear;
        const prefix = cloud === 'gcp' ? 'google' : cloud === 'azure' ? 'azurerm' : 'aws';
        const exact = resource === null ? undefined : byType.get(prefix + compact(name));
        if (exact !== undefined)
            return only(exact);
        return cloud === 'aws' ? ofService(form, service, resource) : undefined;
    };
}

// EXTERNAL MODULE: ./build/src/text/parts.js
var parts = __webpack_require__(239);
// EXTERNAL MODULE: ./build/src/discover/source-address.js
var source_address = __webpack_require__(8005);
;// CONCATENATED MODULE: ./build/src/discover/products/module-words.js
/** What the last part of a registry's address, or a word in a name, says of the cloud. */
const cloudWords = {
    aws: 'aws',
    amazon: 'aws',
    azure: 'azure',
    azurerm: 'azure',
    azuread: 'azure',
    avm: 'azure',
    google: 'gcp',
    gcp: 'gcp',
    googlecloudplatform: 'gcp',
};
/**
 * Words that people name modules after, beside the ids and other names of products and the types that the catalogue
 * lists. `words` of one product are written as modules write them, with hyphens.
 */
const words = {
    aws: {
        'aws-rds': 'rds db database postgres postgresql mysql mariadb sqlserver mssql rds-instance db-instance rds-postgres',
        'aws-aurora': 'aurora rds-aurora rds-cluster aurora-postgresql aurora-mysql aurora-serverless',
        'aws-elasticache': 'elasticache redis valkey memcached cache elasticache-redis',
        'aws-s3': 's3 bucket buckets s3-bucket s3-buckets static-site static-website s3-website tfstate-backend terraform-state state-bucket remote-state s3-log-storage object-storage log-bucket',
        'aws-sqs': 'sqs queue queues sqs-queue dlq',
        'aws-sns': 'sns topic topics sns-topic',
        'aws-lambda': 'lambda lambdas lambda-function function functions lambda-layer lambda-api',
        'aws-vpc': 'vpc network networking subnet subnets nat nat-gateway internet-gateway route-table vpc-endpoint vpc-endpoints vpc-peering security-group security-groups sg nacl dynamic-subnets multi-az-subnets named-subnets flow-logs vpc-flow-logs',
        'aws-elb': 'alb nlb elb load-balancer loadbalancer lb target-group alb-ingress application-load-balancer network-load-balancer',
        'aws-eks': 'eks kubernetes k8s irsa eks-cluster eks-node-group eks-iam-role eks-addons eks-blueprints eks-pod-identity eks-workers karpenter node-group nodegroup',
        'aws-eks-fargate': 'eks-fargate-profile fargate-profile',
        'aws-ecs-fargate': 'ecs fargate ecs-fargate ecs-service ecs-cluster ecs-task ecs-task-definition ecs-alb-service-task ecs-container-definition ecs-web-app',
        'aws-ec2': 'ec2 instance instances ec2-instance bastion bastion-host jumphost jumpbox autoscaling asg autoscaling-group ec2-autoscale-group launch-template key-pair keypair virtual-machine vm ami',
        'aws-kms': 'kms kms-key cmk encryption-key',
        'aws-secrets-manager': 'secret secrets secrets-manager secretsmanager',
        'aws-systems-manager': 'ssm parameter parameters parameter-store ssm-parameter ssm-parameter-store session-manager',
        'aws-iam': 'iam role roles iam-role iam-user iam-policy iam-assumable-role iam-roles oidc github-oidc oidc-provider iam-oidc iam-system-user service-account-role assume-role iam-s3-user permission-boundary',
        'aws-cloudfront': 'cloudfront cdn cloudfront-s3-cdn cloudfront-distribution',
        'aws-route53': 'route53 dns zone zones hosted-zone route53-zone route53-record route53-records route53-cluster-zone route53-alias route53-cluster-hostname dns-record',
        'aws-certificate-manager': 'acm certificate certificates cert ssl acm-certificate acm-request-certificate acm-pca',
        'aws-waf': 'waf wafv2 waf-webaclv2 web-acl wafs',
        'aws-ecr': 'ecr ecr-repository container-registry docker-registry',
        'aws-efs': 'efs file-system efs-file-system',
        'aws-ebs': 'ebs volume ebs-volume',
        'aws-fsx': 'fsx fsx-windows fsx-ontap',
        'aws-dynamodb': 'dynamodb dynamo dynamodb-table table dynamodb-autoscaler',
        'aws-kinesis': 'kinesis kinesis-stream firehose kinesis-firehose',
        'aws-msk': 'msk kafka msk-kafka msk-apache-kafka-cluster msk-kafka-cluster',
        'aws-mq': 'mq rabbitmq activemq amazonmq mq-broker',
        'aws-opensearch': 'opensearch elasticsearch elastic-search es opensearch-domain',
        'aws-redshift': 'redshift redshift-cluster data-warehouse',
        'aws-athena': 'athena',
        'aws-glue': 'glue glue-job glue-crawler glue-catalog',
        'aws-emr': 'emr emr-cluster',
        'aws-step-functions': 'step-function step-functions stepfunctions sfn state-machine',
        'aws-eventbridge': 'eventbridge event-bus event-rule event-bridge scheduler cloudwatch-event',
        'aws-api-gateway': 'api-gateway apigateway apigw apigateway-v2 api-gateway-v2 http-api rest-api apigatewayv2',
        'aws-appsync': 'appsync graphql',
        'aws-cognito': 'cognito user-pool cognito-user-pool',
        'aws-ses': 'ses email ses-lambda-forwarder ses-domain',
        'aws-guardduty': 'guardduty guard-duty',
        'aws-cloudtrail': 'cloudtrail cloudtrail-cloudwatch-alarms cloudtrail-s3-bucket',
        'aws-cloudwatch': 'cloudwatch alarm alarms dashboard log-group cloudwatch-logs cloudwatch-alarms cloudwatch-log-group monitoring metric-alarm cloudwatch-agent',
        'aws-config': 'config aws-config config-rules config-storage',
        'aws-backup': 'backup backups backup-vault',
        'aws-transit-gateway': 'transit-gateway tgw',
        'aws-site-to-site-vpn': 'vpn vpn-connection vpn-gateway site-to-site-vpn',
        'aws-client-vpn': 'client-vpn ec2-client-vpn',
        'aws-codebuild': 'codebuild code-build',
        'aws-code-services': 'codepipeline codecommit codedeploy codeartifact ecs-codepipeline',
        'aws-cost-management': 'budget budgets cost anomaly-detection cur',
        'aws-iam-identity-center': 'sso identity-center permission-set permission-sets',
        'aws-account': 'organization organizations organisation control-tower scp service-control-policies account-factory landing-zone',
        'aws-elastic-beanstalk': 'beanstalk elastic-beanstalk elastic-beanstalk-environment elastic-beanstalk-application',
        'aws-documentdb': 'documentdb docdb documentdb-cluster mongodb',
        'aws-neptune': 'neptune neptune-cluster',
        'aws-mwaa': 'mwaa airflow',
        'aws-managed-grafana': 'managed-service-grafana managed-grafana grafana',
        'aws-sagemaker': 'sagemaker',
        'aws-batch': 'batch batch-job',
        'aws-global-accelerator': 'global-accelerator',
        'aws-network-firewall': 'network-firewall',
        'aws-security-hub': 'security-hub securityhub',
        'aws-transfer-family': 'sftp transfer transfer-sftp transfer-server',
        'aws-datasync': 'datasync',
        'aws-dms': 'dms',
        'aws-directory-service': 'directory-service managed-ad active-directory',
        'aws-app-runner': 'app-runner apprunner',
        'aws-workspaces': 'workspaces',
        'aws-lightsail': 'lightsail',
        'aws-inspector': 'inspector',
        'aws-amplify': 'amplify amplify-app',
        'aws-bedrock': 'bedrock',
        'aws-service-catalog': 'service-catalog',
    },
    azure: {
        'azure-postgresql': 'postgres postgresql postgresql-flexible postgres-flexible postgresql-server database db postgresql-flexible-server postgres-flexible-server',
        'azure-mysql': 'mysql mysql-flexible mysql-server',
        'azure-mariadb': 'mariadb',
        'azure-sql-database': 'sql mssql sql-server mssql-server sql-database sqldatabase azuresql sql-elasticpool',
        'azure-sql-managed-instance': 'sql-managed-instance sqlmi mssql-managed-instance',
        'azure-cache-redis': 'redis cache redis-cache managed-redis',
        'azure-cosmos-db': 'cosmos cosmosdb cosmos-db documentdb',
        'azure-storage': 'storage storage-account storageaccount blob blobs storage-container sa static-website tfstate',
        'azure-key-vault': 'key-vault keyvault kv vault key-vault-secret secrets',
        'azure-aks': 'aks kubernetes k8s kubernetes-cluster aks-cluster managedcluster',
        'azure-container-registry': 'acr container-registry registry',
        'azure-container-apps': 'container-app container-apps containerapp containerapps aca managed-environment',
        'azure-container-instances': 'container-instance container-instances aci container-group',
        'azure-app-service': 'app-service appservice webapp web-app asp app-service-plan linux-web-app windows-web-app webapps',
        'azure-functions': 'function functions function-app functionapp function-apps',
        'azure-logic-apps': 'logic-app logic-apps logicapp',
        'azure-service-bus': 'service-bus servicebus servicebus-namespace servicebus-queue servicebus-topic servicebus-subscription service-bus-namespace queue topic sb',
        'azure-event-hubs': 'event-hub event-hubs eventhub eventhubs kafka',
        'azure-event-grid': 'event-grid eventgrid',
        'azure-virtual-network': 'vnet virtual-network network networking subnet subnets nsg network-security-group route-table vnet-peering vnet-peer peering asg public-ip hub hub-spoke spoke network-interface virtualnetwork',
        'azure-application-gateway': 'application-gateway app-gateway appgateway appgw app-gw agw',
        'azure-load-balancer': 'load-balancer loadbalancer lb',
        'azure-front-door': 'front-door frontdoor cdn afd',
        'azure-dns': 'dns private-dns dns-zone private-dns-zone dns-record azure-private-dns zone',
        'azure-private-link': 'private-endpoint private-link privatelink private-endpoints',
        'azure-firewall': 'firewall azure-firewall firewall-policy',
        'azure-virtual-machines': 'vm vms virtual-machine virtual-machines vmss scale-set compute linux-vm windows-vm virtual-machine-scale-set virtualmachine bastion-vm jumpbox',
        'azure-bastion': 'bastion bastion-host',
        'azure-monitor': 'application-insights app-insights appinsights monitor monitoring alert alerts action-group metric-alert metric-alerts log-analytics log-analytics-workspace loganalytics law diagnostic-settings diagnostics dashboard workbook insights component',
        'azure-api-management': 'api-management apim api-mgmt api-mgmt-api api-mgmt-product api-mgmt-api-policy apim-api',
        'azure-data-factory': 'data-factory datafactory adf',
        'azure-databricks': 'databricks databricks-workspace',
        'azure-synapse': 'synapse synapse-workspace',
        'azure-automation': 'automation automation-account automation-runbook runbook',
        'azure-backup': 'backup recovery-services recovery-services-vault recovery-vault',
        'azure-expressroute': 'expressroute express-route',
        'azure-vpn-gateway': 'vpn vpn-gateway vpngw virtual-network-gateway vnet-gateway p2s',
        'azure-ai-search': 'search ai-search cognitive-search search-service',
        'azure-ai-services': 'cognitive cognitive-services ai-services openai azure-openai cognitive-account',
        'azure-ai-foundry': 'ai-foundry foundry',
        'azure-static-web-apps': 'static-web-app static-web-apps static-webapp static-site swa staticwebapp',
        'azure-managed-identity': 'managed-identity user-assigned-identity identity uai msi',
        'azure-sentinel': 'sentinel',
        'azure-signalr': 'signalr',
        'azure-app-configuration': 'app-configuration app-config appconfig',
        'azure-nat-gateway': 'nat-gateway nat',
        'azure-defender-for-cloud': 'security-center defender defender-for-cloud',
        'azure-resource-manager': 'policy policies resource-group rg role-assignment role-assignments management-group management-groups policy-assignment caf-enterprise-scale',
        'azure-subscription': 'subscription subscriptions lz-vending subscription-vending',
        'azure-virtual-desktop': 'virtual-desktop avd wvd',
        'azure-machine-learning': 'machine-learning ml mlw',
        'azure-stream-analytics': 'stream-analytics',
        'azure-notification-hubs': 'notification-hub notification-hubs',
        'azure-cost-management': 'budget budgets cost',
        'azure-files': 'file-share fileshare',
        'azure-managed-disks': 'disk disks managed-disk',
        'azure-netapp-files': 'netapp',
        'azure-purview': 'purview',
        'azure-traffic-manager': 'traffic-manager',
        'azure-iot-hub': 'iot-hub iothub',
        'azure-managed-grafana': 'grafana managed-grafana',
        'azure-maps': 'maps',
    },
    gcp: {
        'gcp-gke': 'gke kubernetes-engine kubernetes k8s gke-cluster private-cluster beta-private-cluster container-cluster workload-identity node-pool beta-public-cluster',
        'gcp-gke-autopilot': 'gke-autopilot autopilot beta-autopilot-private-cluster gke-autopilot-cluster',
        'gcp-cloud-sql': 'sql cloud-sql cloudsql sql-db postgres postgresql mysql database db mssql sql-instance',
        'gcp-alloydb': 'alloy-db alloydb',
        'gcp-spanner': 'spanner cloud-spanner',
        'gcp-bigquery': 'bigquery bq bigquery-dataset',
        'gcp-bigtable': 'bigtable',
        'gcp-firestore': 'firestore datastore',
        'gcp-memorystore': 'memorystore redis memcache',
        'gcp-cloud-storage': 'storage bucket buckets gcs cloud-storage simple-bucket storage-bucket state-bucket',
        'gcp-cloud-run': 'cloud-run cloudrun cloud-run-v2 run run-service serverless cloud-run-service cloud-run-job',
        'gcp-cloud-functions': 'function functions cloud-function cloud-functions event-function scheduled-function cloud-function-v2 cloud-function-v1',
        'gcp-app-engine': 'app-engine appengine gae',
        'gcp-compute-engine': 'vm vms compute compute-engine compute-instance instance instance-template mig managed-instance-group container-vm bastion bastion-host instance-group compute-vm compute-mig',
        'gcp-vpc': 'vpc network networking subnet subnets firewall firewall-rules shared-vpc network-peering net-vpc vpc-network net-vpc-firewall net-vpc-peering net-address address serverless-vpc-access',
        'gcp-cloud-nat': 'nat cloud-nat net-cloudnat',
        'gcp-network-connectivity-center': 'ncc-spoke-ra',
        'gcp-cloud-vpn': 'vpn cloud-vpn vpn-ha net-vpn-ha net-vpn-static net-vpn-dynamic',
        'gcp-load-balancing': 'lb load-balancer lb-http lb-internal loadbalancer load-balancing net-lb-int net-lb-ext net-lb-app-ext net-lb-app-int glb https-lb net-glb net-ilb',
        'gcp-cloud-armor': 'cloud-armor armor net-cloud-armor security-policy waf',
        'gcp-cloud-dns': 'dns cloud-dns zone zones managed-zone',
        'gcp-cloud-cdn': 'cdn',
        'gcp-pubsub': 'pubsub pub-sub topic',
        'gcp-cloud-kms': 'kms key-ring keyring crypto-key',
        'gcp-secret-manager': 'secret secrets secret-manager',
        'gcp-iam': 'iam service-account service-accounts iam-service-account workload-identity-federation wif custom-role projects-iam member-iam gh-oidc oidc folders-iam',
        'gcp-project': 'project projects project-factory project-services folder folders organization bootstrap',
        'gcp-artifact-registry': 'artifact-registry gcr registry container-registry',
        'gcp-composer': 'composer airflow',
        'gcp-dataflow': 'dataflow',
        'gcp-dataproc': 'dataproc',
        'gcp-cloud-build': 'cloud-build cloudbuild build-trigger tf-cloudbuild-workspace',
        'gcp-cloud-logging': 'log-export logging log-sink log-bucket logging-bucket logging-sinks',
        'gcp-org-policy': 'org-policy organization-policy org-policies',
        'gcp-filestore': 'filestore',
        'gcp-vertex-ai': 'vertex-ai vertex',
        'gcp-identity-aware-proxy': 'iap identity-aware-proxy iap-tunneling',
        'gcp-api-gateway': 'api-gateway',
        'gcp-apigee': 'apigee',
        'gcp-eventarc': 'eventarc',
        'gcp-cloud-tasks': 'cloud-tasks tasks',
        'gcp-access-context-manager': 'vpc-service-controls vpc-sc access-level',
        'gcp-data-fusion': 'data-fusion',
        'gcp-managed-kafka': 'kafka',
        'gcp-billing': 'billing budget billing-account',
        'gcp-persistent-disk': 'disk disk-snapshot compute-disk-snapshot',
        'gcp-security-command-center': 'scc security-command-center',
        'gcp-backup-dr': 'backup-dr',
    },
};
/** A word with its parts in one too: `applicationgateway`, if that is long enough to mean nothing else. */
function spellings(word) {
    const whole = word.replaceAll('-', '');
    return whole === word || whole.length < 8 ? [word] : [word, whole];
}
/** The product that a word means in a cloud, of those that the words above name. */
const wordsOf = new Map(Object.keys(words).map((cloud) => [
    cloud,
    new Map(Object.entries(words[cloud]).flatMap(([id, list]) => list.split(' ').flatMap((word) => spellings(word).map((one) => [one, id])))),
]));
/** Words that mean one product in whatever cloud, so that a name with one of them says the cloud too. */
const tellingWords = [
    ...'s3 sqs sns lambda eks ecs ec2 rds dynamodb cloudfront route53 kinesis msk cloudwatch cloudtrail guardduty'.split(' '),
    ...'ecr efs ebs redshift aurora cognito acm ssm alb nlb fargate appsync irsa eventbridge athena'.split(' '),
    ...'aks keyvault key-vault servicebus service-bus cosmosdb vnet nsg acr apim app-insights vmss eventhub'.split(' '),
    ...'application-insights resource-group front-door app-gateway storage-account postgresql-flexible'.split(' '),
    ...'gke bigquery pubsub cloud-run gcs cloud-sql cloudsql spanner kubernetes-engine project-factory memorystore'.split(' '),
];

;// CONCATENATED MODULE: ./build/src/discover/products/module-product.js



/** Parts of names that any module may have. */
const empty = new Set('terraform tf module modules tfmodule tfmodules opentofu src main master resource resources wrapper'.split(' '));
/** Words of a name that are looked at together. */
const LONGEST = 4;
/**
 * Knows the products of a catalogue by the words that people name modules after. Where a name doesn't say the cloud,
 * it is that of the repository, if it has only one.
 */
function moduleProducts(products, uses) {
    const ids = new Set(products.map(({ id }) => id));
    const tables = new Map();
    const tableOf = (cloud) => {
        const known = tables.get(cloud) ?? tableFor(cloud, products);
        tables.set(cloud, known);
        return known;
    };
    const around = cloudOf(uses);
    const find = (name, cloud) => {
        const id = longestMatch(stepsOf(name), tableOf(cloud));
        return id !== undefined && ids.has(id) ? id : null;
    };
    const byProvider = singleProducts(products);
    return ({ source, name }) => {
        const names = namesIn(source);
        const cloud = cloudIn(source, names) ?? around;
        const provider = /^(?:[\w.-]+\/)?[\w-]+\/[\w-]+\/([\w-]+)(?:\/\/|$)/.exec((0,source_address/* registryPath */.Tt)(source))?.[1];
        const only = provider === undefined ? undefined : byProvider.get(provider);
        if (only !== undefined)
            return only;
        if (names.some((one) => stepsOf(one).includes('tfe')))
            return ids.has('hcp-terraform') ? 'hcp-terraform' : null;
        if (cloud === null)
            return null;
        for (const one of names) {
            const id = find(one, cloud);
            if (id !== null)
                return id;
        }
        return name === undefined ? null : find(name, cloud);
    };
}
/** Products whose provider for Terraform has no other product, by the provider's name. */
function singleProducts(products) {
    const found = new Map();
    for (const { id, terraformProvider } of products) {
        const name = terraformProvider?.replace(/^.*\//, '');
        if (name !== undefined)
            found.set(name, found.has(name) ? null : id);
    }
    return new Map([...found].flatMap(([name, id]) => (id === null ? [] : [[name, id]])));
}
/** The names in a source, that which says most first: the folder in a repository, then the repository. */
function namesIn(source) {
    const path = (0,parts/* before */.gM)((0,source_address/* registryPath */.Tt)(source), '?')
        .replace(/^[a-z0-9+]+::/i, '')
        .replace(/^[a-z]+:\/\//i, '');
    const [whole = '', inner = ''] = path.split('//');
    const steps = whole.replace(/\.(?:git|zip)$/, '').split(/[/:]/);
    const last = steps.at(-1) ?? '';
    // A registry's address ends with the cloud; the name is before it.
    const isRegistry = steps.length >= 3 && Object.hasOwn(cloudWords, last) && !path.includes('.git');
    const name = isRegistry ? (steps.at(-2) ?? '') : last;
    return [...inner.split('/').toReversed(), name].filter((one) => one !== '');
}
/** The cloud that an address says: by its end, by a word in it, or by a word that only one cloud has. */
function cloudIn(source, names) {
    const path = (0,parts/* before */.gM)((0,source_address/* registryPath */.Tt)(source), '?').replace(/\.git$/, '');
    const steps = path.split(/[/:]/).toReversed();
    for (const step of steps) {
        for (const word of stepsOf(step)) {
            if (Object.hasOwn(cloudWords, word))
                return cloudWords[word];
        }
    }
    for (const name of names) {
        const all = stepsOf(name);
        const telling = tellingWords.find((word) => longestMatch(all, new Map([[word, word]])));
        if (telling === undefined)
            continue;
        for (const [cloud, table] of wordsOf)
            if (table.has(telling))
                return cloud;
    }
    return undefined;
}
/** The words of a name, in lower case, without those that any name may have. */
function stepsOf(name) {
    return name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '' && !empty.has(word));
}
/** The product of the most words in a row that a table knows; of as many the first. */
function longestMatch(steps, table) {
    for (let length = Math.min(LONGEST, steps.length); length > 0; length--) {
        for (let at = 0; at + length <= steps.length; at++) {
            const id = table.get(steps.slice(at, at + length).join('-'));
            if (id !== undefined)
                return id;
        }
    }
    return undefined;
}
const prefixes = {
    aws: ['aws_'],
    azure: ['azurerm_'],
    gcp: ['google_'],
};
/** The words of a cloud: those that are written down, else ids, other names and types that only one product has. */
function tableFor(cloud, products) {
    const table = new Map();
    const add = (word, id) => {
        const known = table.get(word);
        if (word !== '' && known !== id)
            table.set(word, known === undefined ? id : null);
    };
    for (const { id, kind, provider, aliases = [], terraform } of products) {
        // The other names of a whole cloud are words that any name may have.
        if (provider !== cloud || kind === 'cloud-account')
            continue;
        add(id.slice(cloud.length + 1), id);
        for (const alias of aliases) {
            const word = stepsOf(alias)
                .filter((step) => !Object.hasOwn(cloudWords, step))
                .join('-');
            if (word.length > 2)
                add(word, id);
        }
        for (const type of terraform) {
            const prefix = prefixes[cloud].find((one) => type.startsWith(one));
            if (prefix !== undefined)
                add(type.slice(prefix.length).replaceAll('_', '-'), id);
        }
    }
    const own = wordsOf.get(cloud) ?? new Map();
    const clear = [...table].flatMap(([word, id]) => (id === null ? [] : [[word, id]]));
    return new Map([...clear, ...own]);
}
/** The one cloud that a repository's code is for; `null` for several or none. */
function cloudOf(uses) {
    const found = new Set();
    for (const { type } of uses) {
        const word = (0,parts/* before */.gM)(type, '_');
        const cloud = type.startsWith('AWS::')
            ? 'aws'
            : type.startsWith('Microsoft.')
                ? 'azure'
                : cloudWords[word];
        if (cloud !== undefined)
            found.add(cloud);
    }
    const [only, ...others] = found;
    return only === undefined || others.length > 0 ? null : only;
}

// EXTERNAL MODULE: ./build/src/discover/scanner.js
var scanner = __webpack_require__(1523);
;// CONCATENATED MODULE: ./build/src/discover/products/product-of-use.js
// In: the uses of types. Out: the products that they show.




const byType = new Map(discriminators/* discriminators */.u_.flatMap((one) => one.types.map((type) => [(0,discriminators/* factsKey */.nk)(type), one])));
/** The discriminator of a type, if its product depends on attributes. */
function discriminatorOf(type) {
    return byType.get((0,discriminators/* factsKey */.nk)(type).replace(/^(avm\/res\/[^/]+\/[^/]+).*/, '$1'));
}
/** Finds the products of each use. Takes all uses of a repository, because providers are set up in other files. */
function judge(uses, index) {
    const hosts = hostedIn(uses);
    return (use) => {
        const verdict = byAttributes(use, index);
        const edition = discriminators/* editions */.SH.find(({ provider }) => use.type.startsWith(`${provider}_`));
        return edition === undefined ? verdict : byEdition(verdict, edition, hosts(edition, use.file));
    };
}
function byAttributes(use, index) {
    const meant = (0,stand_ins/* meaningOf */.P)(use);
    // The catalogue may list the type itself, and not what it means.
    const isListed = index.productsOf(meant.type).length > 0;
    const { type, facts = {} } = isListed ? meant : use;
    const listed = index.productsOf(type).map(({ id }) => id);
    const one = discriminatorOf(type);
    const look = index.productsOf(type).find((product) => product.discriminator)?.discriminator;
    if (one === undefined) {
        if (listed.length < 2)
            return { products: listed, doubt: null };
        return { products: [], doubt: { candidates: listed, look: look ?? 'what the code is for' } };
    }
    const candidates = one.candidates.filter((id) => index.byId.has(id));
    const usual = one.usual !== null && index.byId.has(one.usual) ? [one.usual] : [];
    const proved = one.proves(facts)?.filter((id) => index.byId.has(id));
    if (candidates.length === 0)
        return { products: [...listed, ...(proved ?? [])], doubt: null };
    if (proved !== undefined && proved.length > 0)
        return { products: proved, doubt: null };
    if (proved !== undefined && usual.length > 0)
        return { products: usual, doubt: null };
    return { products: usual, doubt: { candidates, look: one.look } };
}
function byEdition(verdict, edition, hosted) {
    const { products, twin, look } = edition;
    if (hosted === true || !verdict.products.some((id) => products.includes(id)))
        return verdict;
    const other = twin === null ? [] : [twin];
    if (hosted === false)
        return { products: other, doubt: null };
    return {
        products: verdict.products,
        doubt: { candidates: [...verdict.products, ...other], look },
    };
}
/** Looks a provider's set-up up: in the file's own folder, else in the whole repository. */
function hostedIn(uses) {
    const settings = new Map();
    const add = (key, hosted) => {
        settings.set(key, (settings.get(key) ?? new Set()).add(hosted));
    };
    for (const { type, kind, file, facts } of uses) {
        if (kind !== 'provider')
            continue;
        const edition = discriminators/* editions */.SH.find(({ provider }) => provider === type);
        if (edition === undefined)
            continue;
        const hosted = isHosted(edition, facts?.[edition.fact]);
        add(`${type} ${(0,source_address/* folderOf */.yS)(file)}`, hosted);
        add(type, hosted);
    }
    return ({ provider }, file) => {
        const found = settings.get(`${provider} ${(0,source_address/* folderOf */.yS)(file)}`) ?? settings.get(provider);
        if (found === undefined)
            return true;
        const [only = null] = found;
        return found.size === 1 ? only : null;
    };
}
function isHosted({ hosted }, setting) {
    if (setting === undefined || setting === '')
        return true;
    if ((0,scanner/* isComputed */.YQ)(setting))
        return null;
    const host = setting.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/[/:?#].*$/s, '');
    return hosted.test(host.toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/discover/products/unknown-service.js

/** Providers that make nothing outside of a run, or only what is inside of another service. */
const helpers = new Set('ansible archive assert cloudinit corefunc deepmerge docker external flux gitsync helm http kubectl kubernetes kustomization local mysql null postgresql random restapi shell template terraform time tls utils validation'.split(' '));
/** Providers with one prefix for many services, which the next word names. */
const clouds = new Set(['aws', 'azurerm', 'google']);
/** Details whose names begin like no other type of their product; in lower case. */
const details = new Set([
    'aws_app aws_chimesdkmediapipelines aws_codegurureviewer aws_codestarnotifications aws_dlm aws_load aws_main',
    'aws_proxy aws_rbin aws_s3outposts aws_snapshot aws_volume azurerm_blueprint azurerm_federated azurerm_pim',
    'azurerm_source azurerm_ssh azurerm_subscription google_apikeys google_public aws::codegurureviewer aws::dlm',
    'aws::codestarnotifications aws::pricingplanmanager aws::rbin microsoft.addons microsoft.compute.admin',
    'microsoft.computebulkactions microsoft.containerregistry.admin microsoft.features',
    'microsoft.marketplaceordering microsoft.network.admin',
].flatMap((line) => line.split(' ')));
/** Namespaces of CloudFormation in which nothing is a service. */
const notServices = new Set(['AWS::CloudFormation', 'Custom']);
/**
 * Separates services that the catalogue doesn't have from details of services that it has: a type whose service, or whose
 * provider, has no product at all. Gives its name, and `null` for a detail.
 */
function unknownServices(products) {
    let known;
    return (type) => {
        const service = serviceOf(type);
        if (service === null || details.has(service.toLowerCase()))
            return null;
        known ??= new Set(products.flatMap(servicesOf));
        return known.has(service.toLowerCase()) ? null : service;
    };
}
function servicesOf({ terraform, terraformLegacy = [], cloudformation, arm, terraformProvider, }) {
    const types = [...terraform, ...terraformLegacy, ...cloudformation, ...arm];
    const services = types.flatMap((type) => serviceOf(type)?.toLowerCase() ?? []);
    return terraformProvider === undefined
        ? services
        : [...services, terraformProvider.replace(/^.*\//, '').toLowerCase()];
}
/** What a type belongs to: `aws_sqs`, `AWS::SQS`, `Microsoft.Cache`, `datadog`; `null` for helpers. */
function serviceOf(type) {
    if (type.includes('::')) {
        const [vendor = '', service = ''] = type.split('::');
        const name = vendor === 'AWS' ? `AWS::${service}` : vendor;
        return notServices.has(name) || vendor === 'serverless' ? null : name;
    }
    if (type.includes('/'))
        return type.startsWith('avm/') ? null : (0,parts/* before */.gM)(type, '/');
    const [provider = '', service = ''] = type.split('_');
    if (helpers.has(provider) || provider === 'azapi' || provider === 'awscc')
        return null;
    return clouds.has(provider) ? `${provider}_${service}` : provider;
}

;// CONCATENATED MODULE: ./build/src/discover/inventory.js








/**
 * Sums up what infrastructure code uses, by product of the catalogue. Takes the uses in the order of reading;
 * gives every product, every type that stays ambiguous, and every type that no product lists.
 */
function inventory(uses, products, { unseen = [], files = [], forms = [], mentions = [] } = {}) {
    const all = [...uses];
    const index = indexCatalogue(products);
    const verdictOf = judge(all, index);
    const found = new Map();
    const doubtful = [];
    const unlisted = new Map();
    for (const use of all) {
        if (use.kind === 'provider')
            continue;
        const verdict = verdictOf(use);
        for (const id of verdict.products)
            add(countOf(found, id, use), use, verdict);
        if (verdict.doubt !== null)
            doubtful.push({ use, verdict });
        else if (verdict.products.length === 0)
            add(countOf(unlisted, unlistedKey(use), use), use, verdict);
    }
    const ambiguous = decideByFolder(doubtful, found);
    const serviceOf = unknownServices(products);
    const suggest = moduleProducts(products, all);
    return {
        products: [...found]
            .map(([id, uses]) => foundOf(index.byId.get(id), id, uses))
            .sort((a, b) => order(a.provider, b.provider) || order(a.product, b.product)),
        ambiguous: ambiguous.sort((a, b) => order(a.type, b.type)),
        unlisted: [...unlisted]
            .map(([key, uses]) => unlistedOf(key, uses, serviceOf))
            .sort((a, b) => order(a.type, b.type) || order(a.means ?? '', b.means ?? '')),
        unseen: unseen.map((one) => ({ ...one, suggests: suggest(one) })),
        files,
        configured: configuredIn(all, products, found),
        likely: likelyProducts(mentions, products, index),
        forms,
        revealable: revealableOf(products),
    };
}
/** Products of providers that are set up, and that have only one product: its use shows in no type here. */
function configuredIn(uses, products, found) {
    const byProvider = singleProducts(products);
    const configured = new Map();
    for (const use of uses) {
        const product = use.kind === 'provider' ? byProvider.get(use.type) : undefined;
        // A provider may manage the self-hosted edition too, which isn't this product.
        const isEither = discriminators/* editions */.SH.some(({ provider }) => provider === use.type);
        if (product === undefined || isEither || found.has(product))
            continue;
        const known = configured.get(product) ?? { by: use.type, first: placeOf(use), count: 0 };
        known.count++;
        configured.set(product, known);
    }
    return [...configured]
        .map(([product, one]) => ({ product, ...one }))
        .sort((a, b) => order(a.product, b.product));
}
/** A type, and what it means where it says so itself. */
function unlistedKey(use) {
    const { type } = (0,stand_ins/* meaningOf */.P)(use);
    return type === use.type ? type : `${use.type} ${type}`;
}
function unlistedOf(key, { first, count, kinds }, serviceOf) {
    const [type = key, means] = key.split(' ');
    const service = serviceOf(means ?? type);
    return { type, ...(means !== undefined && { means }), service, first, count, kinds };
}
function revealableOf(products) {
    const proven = new Set(discriminators/* discriminators */.u_.flatMap(({ candidates }) => candidates));
    return products
        .filter(({ id, terraform, cloudformation, arm }) => {
        return terraform.length + cloudformation.length + arm.length > 0 || proven.has(id);
    })
        .map(({ id }) => id);
}
function order(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/**
 * Decides by the folder what a use alone doesn't: a cluster runs what the services beside it say, if they prove
 * exactly one candidate.
 */
function decideByFolder(doubtful, found) {
    const groups = new Map();
    for (const { use, verdict } of doubtful) {
        const { candidates = [], look = '' } = verdict.doubt ?? {};
        const folder = (0,source_address/* folderOf */.yS)(use.file);
        const proved = candidates.filter((id) => found.get(id)?.proved.has(folder));
        const only = proved.length === 1 ? (proved[0] ?? null) : null;
        const assumed = verdict.products[0] ?? only;
        if (verdict.products.length === 0 && assumed !== null) {
            add(countOf(found, assumed, use), use, verdict);
        }
        const key = `${use.type}\n${look}\n${assumed}`;
        const group = groups.get(key) ?? {
            type: use.type,
            candidates,
            look,
            assumed,
            uses: newCount(use),
        };
        add(group.uses, use, verdict);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ uses, ...group }) => {
        const { first, count, owned } = uses;
        return { ...group, first, count, owned, files: filesOf(uses) };
    });
}
function foundOf(product, id, uses) {
    const { first, count, certain, owned, kinds, types, alternatives } = uses;
    const { models, look } = modelsOf(product, [...types.keys()]);
    return {
        product: id,
        name: product?.name ?? id,
        provider: product?.provider ?? '',
        models,
        look,
        first,
        count,
        certain,
        alternatives: [...alternatives].filter((other) => other !== id),
        owned,
        kinds,
        types: [...types].map(([type, one]) => ({ type, count: sumOf(one), kinds: one })),
        files: filesOf(uses),
        remarks: [...uses.remarks],
    };
}
/** The models that a product can have, given the types that were seen of it. */
function modelsOf(product, types) {
    const models = product?.models ?? [];
    if (models.length < 2)
        return { models, look: null };
    const proven = new Set(types.map((type) => (Object.hasOwn(discriminators/* modelOfType */.JX, type) ? discriminators/* modelOfType */.JX[type] : '')));
    const left = proven.has('') ? models : models.filter((model) => proven.has(model));
    const look = product?.discriminator ?? product?.note ?? 'what the service is used for';
    return left.length === 1 ? { models: left, look: null } : { models: left, look };
}
function noKinds() {
    return { resource: 0, module: 0, data: 0, existing: 0 };
}
function sumOf({ resource, module, data, existing }) {
    return resource + module + data + existing;
}
function placeOf({ file, line, column }) {
    return { file, line, column };
}
function isOwned({ kind }) {
    return kind === 'resource' || kind === 'module';
}
/** A count of zero, with the place of its first use. */
function newCount(use) {
    return {
        first: placeOf(use),
        count: 0,
        certain: 0,
        owned: false,
        kinds: noKinds(),
        types: new Map(),
        files: new Map(),
        proved: new Set(),
        alternatives: new Set(),
        remarks: new Set(),
    };
}
/** The count under a key, started if there is none. */
function countOf(counts, key, use) {
    const uses = counts.get(key) ?? newCount(use);
    counts.set(key, uses);
    return uses;
}
/** Counts a use. */
function add(uses, use, verdict) {
    const { type, kind, file, facts = {} } = use;
    if (kind === 'provider')
        return;
    const owned = isOwned(use);
    if (owned && !uses.owned) {
        uses.first = placeOf(use);
        uses.owned = true;
    }
    uses.count++;
    uses.kinds[kind]++;
    if (verdict.doubt === null) {
        uses.certain++;
        uses.proved.add((0,source_address/* folderOf */.yS)(file));
    }
    for (const id of verdict.doubt?.candidates ?? [])
        uses.alternatives.add(id);
    const ofType = uses.types.get(type) ?? noKinds();
    ofType[kind]++;
    uses.types.set(type, ofType);
    const known = uses.files.get(file) ?? { place: placeOf(use), count: 0, owned: false };
    if (owned && !known.owned)
        known.place = placeOf(use);
    known.owned ||= owned;
    known.count++;
    uses.files.set(file, known);
    for (const { types, applies, says } of discriminators/* remarks */.IW) {
        if (types.includes(type) && applies(facts))
            uses.remarks.add(says);
    }
}
/** The files that were counted, in the order of reading. */
function filesOf({ files }) {
    return [...files.values()].map(({ place, count, owned }) => ({ ...place, count, owned }));
}


/***/ }),

/***/ 57:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ fullType),
/* harmony export */   G3: () => (/* binding */ hasNamespace),
/* harmony export */   uI: () => (/* binding */ avmKey),
/* harmony export */   zV: () => (/* binding */ avmModule)
/* harmony export */ });
/* harmony import */ var _source_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);

const bicep = /^br[:/][^\s]*?[:/](avm\/res\/[\w-]+\/[\w-]+)/;
const terraformModule = /^Azure\/avm-res-([a-z0-9]+)-([a-z0-9]+)\/azurerm/;
/**
 * The resource that an Azure Verified Module is made for, as `avm/res/<provider>/<resource>`: such modules
 * are named after it. `undefined` for any other module.
 */
function avmModule(source) {
    const inBicep = bicep.exec(source)?.[1];
    if (inBicep !== undefined)
        return inBicep;
    const inTerraform = terraformModule.exec((0,_source_address_js__WEBPACK_IMPORTED_MODULE_0__/* .registryPath */ .Tt)(source));
    return inTerraform === null ? undefined : `avm/res/${inTerraform[1]}/${inTerraform[2]}`;
}
/**
 * A common spelling of a module's path and of an ARM type: `avm/res/web/site` and `Microsoft.Web/sites` are
 * both `web/site`. `undefined` for what is neither.
 */
function avmKey(type) {
    const path = /^(?:avm\/res\/|microsoft\.)([^/]+)\/([^/]+)$/i.exec(type);
    if (path === null)
        return undefined;
    const [, provider = '', resource = ''] = path;
    return `${plain(provider)}/${singular(plain(resource))}`;
}
function plain(word) {
    return word.replaceAll('-', '').toLowerCase();
}
function singular(word) {
    return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}
/** `Microsoft.Web/sites` says its provider; `sites` and `config/web` do not. */
function hasNamespace(type) {
    return type.slice(0, Math.max(0, type.indexOf('/'))).includes('.');
}
/** A child is named after its parent, unless it says its provider itself. */
function fullType(type, parent) {
    return parent === '' || hasNamespace(type) ? type : `${parent}/${type}`;
}


/***/ }),

/***/ 801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   JX: () => (/* binding */ modelOfType),
/* harmony export */   SH: () => (/* binding */ editions),
/* harmony export */   nk: () => (/* binding */ factsKey),
/* harmony export */   u_: () => (/* binding */ discriminators),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _text_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(239);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1523);
/* harmony import */ var _stand_ins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7567);



/** The values of some attributes, whichever of them are written. */
function valuesOf(facts, names) {
    return names.flatMap((name) => facts[name]?.split(',') ?? []);
}
function isTrue(value) {
    return value?.toLowerCase() === 'true';
}
const launchTypes = [
    'launch_type',
    'LaunchType',
    'requires_compatibilities',
    'RequiresCompatibilities',
    'capacity_provider_strategy.capacity_provider',
];
const ecs = {
    types: [
        'aws_ecs_service',
        'aws_ecs_task_definition',
        'aws_ecs_cluster',
        'AWS::ECS::Service',
        'AWS::ECS::TaskDefinition',
        'AWS::ECS::Cluster',
    ],
    facts: launchTypes,
    look: 'launch_type and requires_compatibilities: FARGATE or EC2',
    candidates: ['aws-ecs-fargate', 'aws-ecs-ec2'],
    usual: null,
    proves: (facts) => {
        const values = valuesOf(facts, launchTypes);
        const fargate = values.some((value) => value === 'FARGATE' || value === 'FARGATE_SPOT');
        const ec2 = values.includes('EC2');
        if (values.some(_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .isComputed */ .YQ) || (fargate && ec2))
            return undefined;
        if (fargate)
            return ['aws-ecs-fargate'];
        return ec2 ? ['aws-ecs-ec2'] : [];
    },
};
const rds = {
    types: ['aws_db_instance', 'AWS::RDS::DBInstance'],
    facts: ['engine', 'Engine'],
    look: 'engine: custom-oracle-* and custom-sqlserver-* are RDS Custom, aurora-* is Aurora',
    candidates: ['aws-rds', 'aws-rds-custom', 'aws-aurora'],
    usual: 'aws-rds',
    proves: (facts) => {
        const engine = facts.engine ?? facts.Engine;
        if (engine === undefined)
            return [];
        if ((0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .isComputed */ .YQ)(engine))
            return undefined;
        if (engine.startsWith('aurora'))
            return ['aws-aurora'];
        return [engine.startsWith('custom-') ? 'aws-rds-custom' : 'aws-rds'];
    },
};
/** Aurora's clusters, and since 2022 those of several instances of plain RDS. */
const rdsCluster = {
    types: ['aws_rds_cluster', 'aws_rds_cluster_instance', 'AWS::RDS::DBCluster'],
    facts: ['engine', 'Engine'],
    look: 'engine: aurora-* is Aurora, mysql and postgres are RDS',
    candidates: ['aws-aurora', 'aws-rds'],
    usual: 'aws-aurora',
    proves: (facts) => {
        const engine = facts.engine ?? facts.Engine;
        if (engine === undefined)
            return [];
        if ((0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .isComputed */ .YQ)(engine))
            return undefined;
        return [engine.startsWith('aurora') ? 'aws-aurora' : 'aws-rds'];
    },
};
const eks = {
    types: ['aws_eks_cluster', 'AWS::EKS::Cluster'],
    facts: ['compute_config', 'remote_network_config', 'ComputeConfig', 'RemoteNetworkConfig'],
    look: 'compute_config.enabled (Auto Mode) and remote_network_config (hybrid nodes)',
    candidates: ['aws-eks', 'aws-eks-auto-mode', 'aws-eks-hybrid-nodes'],
    usual: 'aws-eks',
    proves: (facts) => {
        const auto = facts['compute_config.enabled'] ?? facts['ComputeConfig.Enabled'];
        const remote = facts.remote_network_config ?? facts.RemoteNetworkConfig;
        const block = facts.compute_config ?? facts.ComputeConfig;
        const inDoubt = [auto, remote, block].some((value) => value !== undefined && (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .isComputed */ .YQ)(value));
        if (inDoubt)
            return undefined;
        const first = isTrue(auto) ? 'aws-eks-auto-mode' : 'aws-eks';
        return remote === undefined ? [first] : [first, 'aws-eks-hybrid-nodes'];
    },
};
const gke = {
    types: ['google_container_cluster'],
    facts: ['enable_autopilot'],
    look: 'enable_autopilot',
    candidates: ['gcp-gke', 'gcp-gke-autopilot'],
    usual: 'gcp-gke',
    proves: ({ enable_autopilot: autopilot }) => {
        if (autopilot === undefined)
            return [];
        if ((0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .isComputed */ .YQ)(autopilot))
            return undefined;
        return [isTrue(autopilot) ? 'gcp-gke-autopilot' : 'gcp-gke'];
    },
};
const sites = {
    types: ['Microsoft.Web/sites', 'avm/res/web/site'],
    facts: ['kind', 'params.kind'],
    look: 'kind: functionapp is Azure Functions, workflowapp Logic Apps, anything else App Service',
    candidates: ['azure-app-service', 'azure-functions', 'azure-logic-apps'],
    usual: 'azure-app-service',
    proves: (facts) => {
        const kind = facts.kind ?? facts['params.kind'];
        if (kind === undefined)
            return [];
        if ((0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .isComputed */ .YQ)(kind))
            return undefined;
        if (/workflowapp/i.test(kind))
            return ['azure-logic-apps'];
        return [/functionapp/i.test(kind) ? 'azure-functions' : 'azure-app-service'];
    },
};
const cloudflare = {
    types: ['cloudflare_zone', 'cloudflare_dns_record'],
    facts: ['proxied'],
    look: 'proxied: true sends the traffic through the edge, false is DNS alone',
    candidates: ['cloudflare-edge', 'cloudflare-dns'],
    usual: null,
    proves: ({ proxied }) => {
        if (proxied === undefined)
            return [];
        if ((0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .isComputed */ .YQ)(proxied))
            return undefined;
        return [isTrue(proxied) ? 'cloudflare-edge' : 'cloudflare-dns'];
    },
};
const outposts = {
    types: ['aws_subnet', 'aws_instance', 'aws_ebs_volume'],
    facts: ['outpost_arn'],
    look: 'outpost_arn',
    candidates: [],
    usual: null,
    // Modules pass an optional outpost_arn through: only a real one proves a rack.
    proves: ({ outpost_arn: arn = '' }) => /arn:|outposts_outpost/.test(arn) ? ['aws-outposts'] : [],
};
/** Types whose product depends on attributes, not on the catalogue alone. */
const discriminators = [
    ecs,
    rds,
    rdsCluster,
    eks,
    gke,
    sites,
    cloudflare,
    outposts,
];
const editions = [
    {
        provider: 'github',
        fact: 'base_url',
        hosted: /^(?:[\w-]+\.)*(?:github\.com|ghe\.com)$/,
        products: ['github-com', 'github-actions-hosted'],
        twin: 'github-enterprise-server',
        look: 'base_url of the github provider: any host other than github.com is GitHub Enterprise Server',
    },
    {
        provider: 'gitlab',
        fact: 'base_url',
        hosted: /^(?:[\w-]+\.)*gitlab\.com$/,
        products: ['gitlab-com'],
        twin: 'gitlab-self-managed',
        look: 'base_url of the gitlab provider: any host other than gitlab.com is self-managed GitLab',
    },
    {
        provider: 'tfe',
        fact: 'hostname',
        hosted: /^(?:[\w-]+\.)*terraform\.io$/,
        products: ['hcp-terraform'],
        twin: null,
        look: 'hostname of the tfe provider: any host other than app.terraform.io is Terraform Enterprise',
    },
    {
        provider: 'grafana',
        fact: 'url',
        hosted: /^(?:[\w-]+\.)*grafana\.(?:net|com)$/,
        products: ['grafana-cloud'],
        twin: null,
        look: 'url of the grafana provider: any host other than grafana.net is self-hosted Grafana',
    },
];
/** A type that decides which of its product's models applies. */
const modelOfType = {
    aws_lightsail_instance: 'iaas',
    aws_lightsail_database: 'paas',
    aws_lightsail_container_service: 'paas',
    'AWS::Lightsail::Instance': 'iaas',
    'AWS::Lightsail::Database': 'paas',
    'AWS::Lightsail::Container': 'paas',
    fastly_service_vcl: 'saas',
    fastly_service_compute: 'faas',
};
const remarks = [
    {
        types: ['aws_lambda_function', 'AWS::Lambda::Function', 'AWS::Serverless::Function'],
        facts: ['package_type', 'PackageType'],
        applies: (facts) => (facts.package_type ?? facts.PackageType) === 'Image',
        says: 'packaged as a container image: you patch the runtime in it',
    },
];
const none = new Set();
const azureApi = new Set(['type', 'body']);
/** One key for a type in each of its spellings. */
function factsKey(type) {
    return (0,_stand_ins_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudControlKey */ .o)(type) ?? type.toLowerCase();
}
/** Names of attributes by type, in lower case; a provider's block under `provider <name>`. */
const wanted = new Map();
function want(type, names) {
    const key = factsKey(type);
    const set = wanted.get(key) ?? new Set();
    for (const name of names)
        set.add((0,_text_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .before */ .gM)(name, '.'));
    wanted.set(key, set);
}
for (const { types, facts } of [...discriminators, ...remarks]) {
    for (const type of types)
        want(type, facts);
}
for (const { provider, fact } of editions)
    want(`provider ${provider}`, [fact]);
/** The attributes that a scanner has to keep of a type's block, or of a provider's (`provider github`). */
function factsOf(type) {
    if (type.startsWith('azapi_'))
        return azureApi;
    return wanted.get(factsKey(type)) ?? none;
}


/***/ }),

/***/ 7567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf),
/* harmony export */   o: () => (/* binding */ cloudControlKey)
/* harmony export */ });
/* harmony import */ var _text_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(239);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1523);


/** SAM's own types, with the CloudFormation types that the transform makes of them. */
const sam = {
    'AWS::Serverless::Api': 'AWS::ApiGateway::RestApi',
    'AWS::Serverless::CapacityProvider': 'AWS::Lambda::CapacityProvider',
    'AWS::Serverless::Function': 'AWS::Lambda::Function',
    'AWS::Serverless::GraphQLApi': 'AWS::AppSync::GraphQLApi',
    'AWS::Serverless::HttpApi': 'AWS::ApiGatewayV2::Api',
    'AWS::Serverless::LayerVersion': 'AWS::Lambda::LayerVersion',
    'AWS::Serverless::SimpleTable': 'AWS::DynamoDB::Table',
    'AWS::Serverless::StateMachine': 'AWS::StepFunctions::StateMachine',
    'AWS::Serverless::WebSocketApi': 'AWS::ApiGatewayV2::Api',
};
/** Functions and endpoints of the Serverless Framework, with what it makes of them. */
const serverless = {
    'serverless::aws::function': 'AWS::Lambda::Function',
    'serverless::aws::http': 'AWS::ApiGateway::RestApi',
    'serverless::aws::httpApi': 'AWS::ApiGatewayV2::Api',
    'serverless::aws::websocket': 'AWS::ApiGatewayV2::Api',
    'serverless::google::function': 'google_cloudfunctions_function',
    'serverless::azure::function': 'Microsoft.Web/sites',
};
/**
 * What a use means: `azapi_resource` is whatever its `type` says, `awscc_s3_bucket` is CloudFormation's bucket, and
 * SAM's and Serverless's own types are what they are turned into. Any other type means itself.
 */
function meaningOf({ type, facts = {} }) {
    if (type.startsWith('azapi_'))
        return azureMeaning(type, facts);
    const other = Object.hasOwn(sam, type) ? sam[type] : serverless[type];
    if (type === 'serverless::azure::function')
        return { type: other ?? type, facts: { kind: 'functionapp' } };
    return { type: other ?? type, facts };
}
function azureMeaning(type, facts) {
    const written = (0,_text_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .before */ .gM)(facts.type ?? '', '@');
    if (!written.includes('/') || written.startsWith('${'))
        return { type, facts };
    // The body may hold a `kind`, and it isn't read.
    return { type: written, facts: facts.body === undefined ? facts : { kind: (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .computed */ .EW)('body') } };
}
/**
 * One spelling for a CloudFormation type and the `awscc` type that is made from it: `AWS::RDS::DBCluster` and
 * `awscc_rds_db_cluster` are both `rdsdbcluster`. `undefined` for any other type.
 */
function cloudControlKey(type) {
    if (type.startsWith('AWS::'))
        return type.slice(5).replaceAll(':', '').toLowerCase();
    return type.startsWith('awscc_') ? type.slice(6).replaceAll('_', '') : undefined;
}


/***/ }),

/***/ 1523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ computed),
/* harmony export */   YQ: () => (/* binding */ isComputed),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(605);

const nothing = {
    known: false,
    uses: [],
    unseen: [],
    links: [],
    damaged: false,
};
/** A value that only running the code would give, cut to what fits on a line. */
function computed(raw) {
    const text = raw.replace(/\s+/g, ' ').trim();
    return `\${${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(text, 80)}}`;
}
function isComputed(value) {
    return value.startsWith('${');
}


/***/ }),

/***/ 8005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ withoutPassword),
/* harmony export */   Tt: () => (/* binding */ registryPath),
/* harmony export */   W: () => (/* binding */ moduleSource),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _text_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(239);

const registry = /^(?:[\w.-]+\/)?[\w-]+\/[\w-]+\/[\w-]+(?:\/\/|$)/;
const git = /^(?:git::|git@|github\.com\/|bitbucket\.org\/|hg::)|\.git(?:\/\/|\?|$)/;
const bucket = /^(?:s3|gcs)::/;
const address = /^[a-z][a-z0-9+.-]*:/i;
/** Terragrunt's own functions for places in the same repository. */
const inRepository = /^\$\{(?:dirname\()?(?:get_terragrunt_dir|get_parent_terragrunt_dir|get_repo_root|get_path_to_repo_root|get_path_from_repo_root|find_in_parent_folders|path_relative_\w+|get_original_terragrunt_dir|path\.(?:module|root|cwd))\b/;
/**
 * A registry's module in its short form: `tfr:///acme/eks/aws?version=1` and
 * `registry.terraform.io/acme/eks/aws` are `acme/eks/aws`. Any other source is left as it is.
 */
function registryPath(source) {
    const long = /^tfr:\/\/[\w.:-]*\/([^?]*)/.exec(source)?.[1];
    return (long ?? source).replace(/^(?:registry\.terraform\.io|registry\.opentofu\.org)\//, '');
}
/** Reads from a Terraform module's or Terragrunt unit's `source` where its code is. */
function moduleSource(source) {
    if (/^\.\.?(?:[\\/]|$)/.test(source)) {
        return source.includes('${') ? { kind: 'here' } : { kind: 'local', path: localPath(source) };
    }
    if (inRepository.test(source))
        return { kind: 'here' };
    const atCommit = /^git::(\.\.?\/[^?]*)/.exec(source)?.[1];
    // Terragrunt takes a commit of the same repository so; what is read is the module as it is now.
    if (atCommit !== undefined)
        return { kind: 'local', path: localPath(atCommit) };
    return { kind: 'unseen', why: whyUnseen(source) };
}
function localPath(source) {
    return (0,_text_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .before */ .gM)(source, '?')
        .replaceAll('\\', '/')
        .replaceAll(/\/{2,}/g, '/');
}
function whyUnseen(source) {
    if (git.test(source))
        return 'a module in another Git repository';
    if (source.startsWith('tfr://'))
        return 'a module from a registry';
    if (bucket.test(source))
        return 'a module in a storage bucket';
    if (source.startsWith('${'))
        return 'a module whose address is computed at run time';
    if (registry.test(source))
        return 'a module from a registry';
    if (address.test(source))
        return 'a module from another address';
    if (source.startsWith('/'))
        return 'a module outside the repository';
    return 'a module from elsewhere';
}
/** An address as it may be shown: without the user and password that some carry. */
function withoutPassword(source) {
    return source.replaceAll(/(:\/\/)[^/@\s]*@/g, '$1***@').slice(0, 300);
}
/** The folder of a file, with `/`, empty at the root. */
function folderOf(file) {
    return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
/** A path relative to a folder, as a path relative to the root; `../…` when it leaves the root. */
function resolvePath(folder, path) {
    const steps = [];
    for (const step of `${folder}/${path}`.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step === '..' && steps.length > 0 && steps.at(-1) !== '..')
            steps.pop();
        else
            steps.push(step);
    }
    return steps.join('/');
}


/***/ })

};
