export const id = 5770;
export const ids = [5770];
export const modules = {

/***/ 5770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient)
});

// UNUSED EXPORTS: graphqlUrlOf, tokenKindOf

// EXTERNAL MODULE: ./build/src/text/parts.js
var parts = __webpack_require__(239);
// EXTERNAL MODULE: ./build/src/github/api/error.js
var api_error = __webpack_require__(9384);
;// CONCATENATED MODULE: ./build/src/github/api/budget.js

const systemClock = {
    now: Date.now,
    sleep: (milliseconds) => new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    }),
};
/**
 * How long a run may spend on GitHub. Only the time of requests and of the waits between them counts,
 * not that of the check itself.
 */
class Budget {
    #total;
    #clock;
    #spent = 0;
    #active = 0;
    #since = 0;
    constructor(total, clock) {
        this.#total = total;
        this.#clock = clock;
    }
    /** Milliseconds that are left; never negative. */
    left() {
        const running = this.#active > 0 ? this.#clock.now() - this.#since : 0;
        return Math.max(0, this.#total - this.#spent - running);
    }
    /** Throws when nothing is left. */
    check() {
        if (this.left() > 0)
            return;
        const seconds = Math.round(this.#total / 1000);
        throw new api_error/* GitHubError */.y_({
            kind: 'timeout',
            message: `the time limit for GitHub (${seconds} s) was reached`,
            wroteNothing: true,
        });
    }
    /** Runs work against the budget. */
    async spend(work) {
        if (this.#active++ === 0)
            this.#since = this.#clock.now();
        try {
            return await work();
        }
        finally {
            if (--this.#active === 0)
                this.#spent += this.#clock.now() - this.#since;
        }
    }
}

// EXTERNAL MODULE: ./build/src/github/api/fields.js
var fields = __webpack_require__(2253);
;// CONCATENATED MODULE: ./build/src/github/api/transport.js

const silent = { debug() { }, info() { }, warn() { }, error() { } };
function headersOf(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
async function readBody(body, maxBytes) {
    if (typeof body === 'string')
        return Buffer.from(body);
    if (body === null || body === undefined)
        return new Uint8Array();
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > maxBytes) {
            throw new api_error/* GitHubError */.y_({
                kind: 'invalid',
                message: `the answer is too large (limit: ${maxBytes} bytes)`,
            });
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** An answer of 400 or more, which Octokit throws; null for anything that is not an answer. */
function refusal(thrown) {
    const response = thrown
        ?.response;
    if (response === undefined)
        return null;
    const { data } = response;
    const text = typeof data === 'string' ? data : (JSON.stringify(data) ?? '');
    return {
        status: response.status,
        headers: headersOf({ ...response.headers }),
        bytes: Buffer.from(text),
    };
}
/**
 * Sends requests through Octokit, which knows the base URL, the proxy and the token. Octokit is loaded
 * at the first request. Bodies are read here and not by Octokit, which takes a body that was cut off
 * for an empty one.
 */
function openTransport(options) {
    const load = async () => {
        const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 2413));
        return getOctokit(options.token, {
            baseUrl: options.apiUrl,
            userAgent: options.userAgent,
            log: silent,
        });
    };
    let loaded;
    return async (request) => {
        const name = `${request.method} ${request.url.replace(/\?.*$/s, '')}`;
        const controller = new AbortController();
        let timer;
        try {
            loaded ??= load();
            const octokit = await loaded;
            timer = setTimeout(() => controller.abort(), request.timeout);
            const answer = await octokit.request({
                method: request.method,
                url: request.url,
                headers: { accept: request.accept, 'x-github-api-version': '2022-11-28' },
                ...(request.body === undefined ? {} : { data: request.body }),
                request: {
                    signal: controller.signal,
                    // fetch would turn a redirected POST into a GET.
                    redirect: request.method === 'GET' ? 'follow' : 'manual',
                    parseSuccessResponseBody: false,
                    log: silent,
                },
            });
            return {
                status: answer.status,
                headers: headersOf(answer.headers),
                bytes: await readBody(answer.data, request.maxBytes),
            };
        }
        catch (thrown) {
            if (thrown instanceof api_error/* GitHubError */.y_)
                throw thrown;
            if (controller.signal.aborted) {
                const seconds = Math.round(request.timeout / 100) / 10;
                const message = `no answer to ${name} within ${seconds} s`;
                throw new api_error/* GitHubError */.y_({ kind: 'timeout', message });
            }
            const answer = refusal(thrown);
            if (answer !== null)
                return answer;
            throw (0,api_error/* errorOfConnection */.wP)(name, thrown);
        }
        finally {
            clearTimeout(timer);
        }
    };
}

;// CONCATENATED MODULE: ./build/src/github/api/client.js
// In: a path or query of GitHub's API. Out: the answer, or a `GitHubError`.





const JSON_TYPE = 'application/vnd.github+json';
const RAW_TYPE = 'application/vnd.github.raw+json';
const MAX_JSON = 128 * 1024 * 1024;
const MAX_PAGES = 100;
const PAGE = 100;
const ATTEMPTS = 4;
/** Of requests that got no answer at all: each of them takes long, and others want to be made too. */
const ATTEMPTS_WITHOUT_ANSWER = 2;
const REDIRECTS = 3;
/** What GitHub asks for where a secondary limit names no time. */
const SECONDARY_WAIT = 60;
/** Reads the kind of a token from its prefix. */
function tokenKindOf(token) {
    if (token.startsWith('ghs_'))
        return 'installation';
    return /^(?:gh[opu]_|github_pat_)/.test(token) ? 'user' : 'unknown';
}
/** The address of GraphQL that belongs to the address of the REST API. */
function graphqlUrlOf(apiUrl) {
    return `${(0,parts/* withoutEnd */.Mx)(apiUrl, '/').replace(/\/api\/v3$/, '/api')}/graphql`;
}
function withQuery(path, query) {
    const parts = Object.entries(query).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
    return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}
function parseJson(bytes) {
    try {
        return bytes.byteLength === 0 ? null : JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function hasNext(answer) {
    return /;\s*rel="?next"?/.test(answer.headers.link ?? '');
}
function mayRepeatRead(error) {
    if (error.kind === 'server')
        return error.status !== 501;
    return error.kind === 'network' || error.kind === 'timeout' || error.kind === 'rate-limited';
}
function mayRepeatWrite(error) {
    return error.wroteNothing && (error.kind === 'network' || error.kind === 'rate-limited');
}
/**
 * A client for one run. Makes no request, and loads nothing, until it is asked for something. Follows
 * a renamed repository, honours `retry-after` as far as the budget goes, and never repeats a refusal.
 */
function createClient(options) {
    const token = options.token.trim();
    const apiUrl = (0,parts/* withoutEnd */.Mx)(options.apiUrl, '/');
    const clock = options.clock ?? systemClock;
    const attempts = options.attempts ?? ATTEMPTS;
    const backoff = options.backoff ?? 500;
    const requestTimeout = options.requestTimeout ?? 15_000;
    const budget = new Budget(options.budget ?? 60_000, clock);
    const transport = openTransport({ token, apiUrl, userAgent: options.userAgent });
    let sent = 0;
    let rateLeft = null;
    const withoutToken = (error) => error.message.includes(token)
        ? new api_error/* GitHubError */.y_({ ...error, message: error.message.replaceAll(token, '***') })
        : error;
    const send = async (request) => {
        budget.check();
        sent += 1;
        const timeout = Math.max(1, Math.min(requestTimeout, budget.left()));
        const answer = await transport({ ...request, timeout });
        const left = Number(answer.headers['x-ratelimit-remaining'] ?? Number.NaN);
        if (Number.isSafeInteger(left))
            rateLeft = Math.min(left, rateLeft ?? left);
        return answer;
    };
    /** A write to a renamed repository is answered with its new address: the same request goes there. */
    const follow = async (request) => {
        let url = request.url;
        for (let hop = 0;; hop++) {
            const answer = await send({ ...request, url });
            const location = answer.headers.location;
            const moved = [301, 302, 307, 308].includes(answer.status) && location !== undefined;
            if (!moved || hop === REDIRECTS || !URL.canParse(location, apiUrl))
                return answer;
            const target = new URL(location, apiUrl);
            if (target.origin !== new URL(apiUrl).origin)
                return answer;
            url = target.href;
        }
    };
    const once = async (request) => {
        const answer = await follow(request);
        if (answer.status >= 200 && answer.status < 300)
            return answer;
        const name = `${request.method} ${request.url.replace(/\?.*$/s, '')}`;
        const data = parseJson(answer.bytes);
        throw (0,api_error/* errorOfAnswer */.oo)(name, answer.status, answer.headers, data, clock.now());
    };
    /** Milliseconds to wait before the next attempt; null to give up. */
    const waitAfter = (error, attempt) => {
        const most = error.kind === 'timeout' ? Math.min(attempts, ATTEMPTS_WITHOUT_ANSWER) : attempts;
        if (attempt >= most)
            return null;
        const wait = error.kind === 'rate-limited'
            ? (error.retryAfter ?? SECONDARY_WAIT) * 1000
            : backoff * 2 ** (attempt - 1);
        return wait < budget.left() ? wait : null;
    };
    const persist = async (work, mayRepeat) => {
        if (token === '' || /[^\x21-\x7e]/.test(token)) {
            const why = token === '' ? 'no token is set' : 'the token contains characters that no token has';
            throw new api_error/* GitHubError */.y_({ kind: 'unauthorised', message: why, wroteNothing: true });
        }
        return await budget.spend(async () => {
            for (let attempt = 1;; attempt++) {
                try {
                    return await work();
                }
                catch (thrown) {
                    if (!(thrown instanceof api_error/* GitHubError */.y_))
                        throw thrown;
                    const wait = mayRepeat(thrown) ? waitAfter(thrown, attempt) : null;
                    if (wait === null)
                        throw withoutToken(thrown);
                    await clock.sleep(wait);
                }
            }
        });
    };
    const readJson = async (request) => {
        const answer = await once({ ...request, accept: JSON_TYPE, maxBytes: MAX_JSON });
        const data = parseJson(answer.bytes);
        if (typeof data === 'object')
            return { answer, data: data };
        const name = `${request.method} ${request.url.replace(/\?.*$/s, '')}`;
        throw new api_error/* GitHubError */.y_({
            kind: 'server',
            status: answer.status,
            message: `GitHub answered ${name} with ${answer.status}, but not with JSON`,
        });
    };
    const getPage = (path, query) => persist(() => readJson({ method: 'GET', url: withQuery(path, query) }), mayRepeatRead);
    return {
        tokenKind: tokenKindOf(token),
        requests: () => sent,
        rateLeft: () => rateLeft,
        get: async (path, query = {}) => (await getPage(path, query)).data,
        list: async (path, query = {}) => {
            const items = [];
            for (let page = 1; page <= MAX_PAGES; page++) {
                const { answer, data } = await getPage(path, { ...query, per_page: PAGE, page });
                if (!Array.isArray(data)) {
                    throw new api_error/* GitHubError */.y_({
                        kind: 'server',
                        message: `GitHub didn't answer GET ${path} with a list`,
                    });
                }
                items.push(...data);
                if (!hasNext(answer))
                    break;
            }
            return items;
        },
        raw: async (path, query, maxBytes) => {
            const url = withQuery(path, query);
            const request = { method: 'GET', url, accept: RAW_TYPE, maxBytes };
            return (await persist(() => once(request), mayRepeatRead)).bytes;
        },
        write: async (method, path, body) => (await persist(() => readJson({ method, url: path, body }), mayRepeatWrite)).data,
        graphql: async (query, variables = {}) => {
            const url = options.graphqlUrl ?? graphqlUrlOf(apiUrl);
            const body = { query, variables };
            const ask = async () => {
                const { data } = await readJson({ method: 'POST', url, body });
                const errors = (0,fields/* listField */.FZ)(data, 'errors');
                const limited = errors.find((error) => (0,fields/* textField */.M8)(error, 'type') === 'RATE_LIMITED');
                if (limited === undefined)
                    return { data: (0,fields/* field */.ZZ)(data, 'data') ?? null, errors };
                const message = (0,fields/* textField */.M8)(limited, 'message') ?? "GraphQL's rate limit is reached";
                throw new api_error/* GitHubError */.y_({ kind: 'rate-limited', message, wroteNothing: true });
            };
            return await persist(ask, mayRepeatRead);
        },
        pause: async (attempt) => await budget.spend(async () => {
            const wait = backoff * 2 ** (attempt - 1);
            budget.check();
            await clock.sleep(Math.min(wait, budget.left()));
        }),
    };
}


/***/ })

};
