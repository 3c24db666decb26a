export const id = 8769;
export const ids = [8769];
export const modules = {

/***/ 2611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ onShownLines),
/* harmony export */   F$: () => (/* binding */ lineChange)
/* harmony export */ });
/* unused harmony export withChange */
/** The smallest change of whole lines that turns one text into another; `null` where they are the same. */
function lineChange(before, after) {
    const shorter = Math.min(before.length, after.length);
    let top = 0;
    while (top < shorter && before[top] === after[top])
        top++;
    if (top === before.length && top === after.length)
        return null;
    let bottom = 0;
    while (bottom < shorter - top &&
        before[before.length - 1 - bottom] === after[after.length - 1 - bottom])
        bottom++;
    return {
        start: top + 1,
        end: before.length - bottom,
        lines: after.slice(top, after.length - bottom),
    };
}
/**
 * The same change, standing on lines that are shown: what only adds lines repeats the one before them, or the one
 * after. `null` where a line of it isn't shown.
 */
function onShownLines(change, before, isShown) {
    const { start, end, lines } = change;
    if (start <= end) {
        for (let line = start; line <= end; line++)
            if (!isShown(line))
                return null;
        return change;
    }
    const [above, below] = [before[end - 1], before[start - 1]];
    if (above !== undefined && isShown(end))
        return { start: end, end, lines: [above, ...lines] };
    if (below !== undefined && isShown(start))
        return { start, end: start, lines: [...lines, below] };
    return null;
}
/** The lines of a text after a change. */
function withChange(before, change) {
    return [...before.slice(0, change.start - 1), ...change.lines, ...before.slice(change.end)];
}


/***/ }),

/***/ 7654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ isActions),
/* harmony export */   Wc: () => (/* binding */ whoAmI),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   qO: () => (/* binding */ couldBeOurs),
/* harmony export */   se: () => (/* binding */ isSameAccount)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9384);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2253);


const ACTIONS = 'github-actions';
/** A login as GraphQL and REST both could write it. */
function plainLogin(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}
/** The account of `{ login, id }`, as REST has it in `user`. */
function accountOf(user) {
    const login = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(user, 'login');
    return login === null ? null : { login, id: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberField */ .sJ)(user, 'id') };
}
/** Whether an account of this kind could hold a token of that kind: an App's comments are a bot's. */
function couldBeOurs(user, token) {
    if (accountOf(user) === null)
        return false;
    if (token === 'unknown')
        return true;
    return ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(user, 'type') === 'Bot') === (token === 'installation');
}
/** Whether two accounts are one. Logins can change hands and ids can't, so the ids decide. */
function isSameAccount(one, other) {
    if (one.id !== null && other.id !== null)
        return one.id === other.id;
    return plainLogin(one.login) === plainLogin(other.login);
}
/** The account that GitHub Actions itself comments with. */
function isActions(account) {
    return account.login.toLowerCase() === `${ACTIONS}[bot]`;
}
/**
 * Asks whose token this is. GraphQL works with every kind of token, REST only with those of people. Null when
 * neither says.
 */
async function whoAmI(client) {
    const asked = await quietly(client.graphql('query { viewer { login databaseId } }'));
    const login = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(asked?.data, 'viewer', 'login');
    if (login !== null)
        return { login, id: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberField */ .sJ)(asked?.data, 'viewer', 'databaseId') };
    if (client.tokenKind === 'installation')
        return null;
    return accountOf(await quietly(client.get('/user')));
}
async function quietly(asked) {
    try {
        return await asked;
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 1967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeOnce)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9384);

const ATTEMPTS = 3;
/** The answer was lost, so that the write may have happened or not. */
function isUnclear(error) {
    if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_) || error.wroteNothing)
        return false;
    return error.kind === 'server' || error.kind === 'network' || error.kind === 'timeout';
}
/** Writes; when the answer is lost, looks for what was written before writing again. Rejects with a `GitHubError`. */
async function writeOnce(client, write, look) {
    for (let attempt = 1;; attempt++) {
        try {
            return await write();
        }
        catch (error) {
            if (!isUnclear(error))
                throw error;
            await client.pause(attempt);
            const landed = await look();
            if (landed !== null)
                return landed;
            if (attempt === ATTEMPTS)
                throw error;
        }
    }
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readAgain),
/* harmony export */   o: () => (/* binding */ closedOf)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9384);
/* harmony import */ var _api_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2253);
/* harmony import */ var _api_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8100);



/** Why nothing is written about a pull request that is closed. */
function closedOf(number) {
    return {
        status: 'closed',
        why: `Nothing was written, because pull request #${number} is closed.`,
    };
}
/** Reads the pull request again: whether a run may write about it, and what is there. Rejects with a `GitHubError`. */
async function readAgain(client, checked) {
    const { sha, state, comments, reviewComments } = await newest(client, checked);
    return { late: latenessOf(checked, sha, state), comments, reviewComments };
}
function latenessOf({ number, head }, sha, state) {
    if (state === 'closed')
        return closedOf(number);
    if (head === null || sha === null || sha.toLowerCase() === head)
        return null;
    return {
        status: 'outdated',
        why: `Nothing was written, because this run is about ${head.slice(0, 12)} and the newest commit of pull request #${number} is ${sha.slice(0, 12)}, which has its own run.`,
    };
}
/** The newest commit, and whether the pull request is open. */
async function newest(client, { repository, number }) {
    try {
        const pull = await client.get((0,_api_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(repository, 'pulls', String(number)));
        return {
            sha: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(pull, 'head', 'sha'),
            state: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(pull, 'state'),
            comments: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .numberField */ .sJ)(pull, 'comments'),
            reviewComments: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .numberField */ .sJ)(pull, 'review_comments'),
        };
    }
    catch (error) {
        if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_) || error.kind !== 'forbidden')
            throw error;
        // `issues: write` is enough for a comment, and doesn't let a token read pull requests: the same is elsewhere too.
        const issue = await client.get((0,_api_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(repository, 'issues', String(number)));
        const ref = await client.get((0,_api_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(repository, 'git', 'ref', 'pull', String(number), 'head'));
        return {
            sha: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)((0,_api_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(ref, 'object'), 'sha'),
            state: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(issue, 'state'),
            comments: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .numberField */ .sJ)(issue, 'comments'),
            reviewComments: null,
        };
    }
}


/***/ }),

/***/ 8769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliverSuggestions: () => (/* binding */ deliverSuggestions)
});

// EXTERNAL MODULE: ./build/src/edit/line-change.js
var line_change = __webpack_require__(2611);
// EXTERNAL MODULE: ./build/src/github/api/error.js
var api_error = __webpack_require__(9384);
// EXTERNAL MODULE: ./build/src/github/api/fields.js
var fields = __webpack_require__(2253);
// EXTERNAL MODULE: ./build/src/github/api/identity.js
var identity = __webpack_require__(7654);
// EXTERNAL MODULE: ./build/src/github/api/repository.js
var api_repository = __webpack_require__(8100);
// EXTERNAL MODULE: ./build/src/github/api/write-once.js
var write_once = __webpack_require__(1967);
// EXTERNAL MODULE: ./build/src/github/comment/freshness.js
var freshness = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/src/github/review/pull-files.js


const PAGE = 100;
/** GitHub lists at most 3,000 files; suggestions aren't worth as many requests. */
const MOST_PAGES = 3;
/** The files of a pull request that are wanted, one request as a rule. Rejects with a `GitHubError`. */
async function pullFiles(client, repository, number, wanted) {
    const found = new Map();
    const url = (0,api_repository/* repositoryPath */.SH)(repository, 'pulls', String(number), 'files');
    for (let page = 1; page <= MOST_PAGES && found.size < wanted.size; page++) {
        const files = await client.get(url, { per_page: PAGE, page });
        if (!Array.isArray(files))
            break;
        for (const file of files) {
            const path = (0,fields/* textField */.M8)(file, 'filename');
            const hash = (0,fields/* textField */.M8)(file, 'sha');
            const patch = (0,fields/* textField */.M8)(file, 'patch');
            if (path !== null && hash !== null && patch !== null && wanted.has(path))
                found.set(path, { hash, patch });
        }
        if (files.length < PAGE)
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/github/review/shown-lines.js
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
/** Reads a patch as GitHub gives it: which lines of the new text a review comment may be on. */
function shownLines(patch) {
    const shown = new Map();
    let hunk = -1;
    let line = 0;
    for (const text of patch.split('\n')) {
        const start = HUNK.exec(text)?.[1];
        if (start !== undefined) {
            hunk++;
            line = Number(start);
        }
        else if (hunk >= 0 && (text.startsWith('+') || text.startsWith(' ')))
            shown.set(line++, hunk);
    }
    return shown;
}
/** Whether lines are shown, all in one hunk: GitHub takes a comment on nothing else. */
function isOneHunk(shown, start, end) {
    const hunk = shown.get(start);
    if (hunk === undefined)
        return false;
    for (let line = start; line <= end; line++)
        if (shown.get(line) !== hunk)
            return false;
    return true;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/github/review/suggestion-marker.js

const SETTLED = '<!-- settled -->';
function hashOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 20);
}
/** The id of a suggestion: of the job that makes it, by the comment's key, and of what it is about. */
function suggestionId(key, about) {
    return `${hashOf(key)}.${hashOf(about)}`;
}
/** The hidden first line by which a suggestion is found again. */
function suggestionMarker(id) {
    return `<!-- cloud-estate-suggestion:${id} -->`;
}
/** The text that takes a suggestion's place once it is settled, so that it can't be committed any more. */
function settledBody(id) {
    return `${suggestionMarker(id)}\n${SETTLED}\nSettled: this is no longer open.\n`;
}
/** Reads the marker of a review comment of the job with a key; `null` for any other comment. */
function markedBy(body, key) {
    const [first = '', second = ''] = body.split(/\r?\n/, 2);
    const id = /^<!-- cloud-estate-suggestion:([0-9a-f]{20}\.[0-9a-f]{20}) -->$/.exec(first)?.[1];
    if (id === undefined || !id.startsWith(`${hashOf(key)}.`))
        return null;
    return { id, isSettled: second === SETTLED };
}

;// CONCATENATED MODULE: ./build/src/github/review/suggestions.js
// In: changes of lines that would settle findings. Out: suggestions on a pull request, each once, and settled ones closed.










/** More would bury what people say. */
const MOST = 5;
/** So many are tried where the diff doesn't show the lines of some. */
const MOST_TRIED = 25;
/** Makes what is wanted and new, rewrites what differs and closes what is settled. Never rejects with a `GitHubError`. */
async function deliverSuggestions(client, order) {
    const counts = { made: 0, settled: 0 };
    try {
        await deliver(client, order, counts);
        return { ...counts, why: null };
    }
    catch (error) {
        if (!(error instanceof api_error/* GitHubError */.y_))
            throw error;
        return { ...counts, why: whyNot(error, order.number) };
    }
}
async function deliver(client, order, counts) {
    const { repository, number, head } = order;
    const found = order.known === 0 ? [] : await candidates(client, order);
    const open = new Set([...order.open].map((about) => suggestionId(order.key, about)));
    const tried = firstOf(order.wanted, MOST_TRIED);
    // Whoever wrote them, they say what we would say: no need to find out who we are.
    if (found.length > 0 && saysAll(found, tried, open, order.key))
        return;
    const mine = await ours(client, found);
    const isKept = ({ about }, at) => open.has(about) && mine.findIndex((one) => one.about === about) === at;
    const kept = mine.filter(isKept);
    // Two runs at once may have made one each.
    const settled = mine.filter((one, at) => !isKept(one, at));
    // Where all that there is room for is there already, the diff has nothing to add.
    const first = tried.slice(0, Math.max(MOST, kept.length));
    const isDone = first.every((one) => kept.some((there) => isThere(there, one, order.key)));
    const placed = isDone ? [] : await onDiff(client, order, tried);
    const stale = kept.filter(({ about, line }) => line === null && placed.some((one) => one.id === about));
    const live = new Map(kept.filter((one) => !stale.includes(one)).map((one) => [one.about, one]));
    const fresh = placed.filter(({ id }) => !live.has(id)).slice(0, Math.max(0, MOST - live.size));
    const changed = placed.flatMap((one) => {
        const there = live.get(one.id);
        return there !== undefined && isElse(there, one) ? [{ there, one }] : [];
    });
    if (fresh.length + settled.length + stale.length + changed.length === 0)
        return;
    if (!order.isFresh && (await (0,freshness/* readAgain */.n)(client, { repository, number, head })).late !== null)
        return;
    for (const one of [...settled, ...stale]) {
        await settle(client, repository, one);
        counts.settled++;
    }
    for (const { there, one } of changed) {
        // Where it is on other lines now, the text of one can't become that of the other.
        if (there.line === one.change.end && (there.start ?? there.line) === one.change.start)
            await rewrite(client, repository, there.id, one.body);
        else {
            await settle(client, repository, there);
            fresh.push(one);
        }
    }
    if (fresh.length === 0)
        return;
    const review = {
        commit_id: head,
        event: 'COMMENT',
        comments: fresh.map(({ path, change: { start, end }, body }) => ({
            path,
            side: 'RIGHT',
            line: end,
            ...(start < end ? { start_line: start, start_side: 'RIGHT' } : {}),
            body,
        })),
    };
    await (0,write_once/* writeOnce */.F)(client, () => client.write('POST', (0,api_repository/* repositoryPath */.SH)(repository, 'pulls', String(number), 'reviews'), review), async () => {
        // A review is made as a whole or not at all.
        const now = await ours(client, await candidates(client, order));
        return now.some(({ about }) => fresh.some(({ id }) => id === about)) ? review : null;
    });
    counts.made = fresh.length;
}
function firstOf(all, most) {
    const some = [];
    for (const one of all) {
        some.push(one);
        if (some.length === most)
            break;
    }
    return some;
}
/** Whether suggestions are each open and there once, and all that there is room for is among them. */
function saysAll(found, tried, open, key) {
    if (new Set(found.map(({ about }) => about)).size < found.length)
        return false;
    return (found.every(({ about }) => open.has(about)) &&
        tried
            .slice(0, Math.max(MOST, found.length))
            .every((one) => found.some((there) => isThere(there, one, key))));
}
/** The suggestions that may be ours and aren't settled. */
async function candidates(client, { repository, number, key }) {
    const url = (0,api_repository/* repositoryPath */.SH)(repository, 'pulls', String(number), 'comments');
    return (await client.list(url)).flatMap((comment) => {
        const user = (0,fields/* field */.ZZ)(comment, 'user');
        const body = (0,fields/* textField */.M8)(comment, 'body') ?? '';
        const marked = markedBy(body, key);
        const id = (0,fields/* numberField */.sJ)(comment, 'id');
        const author = (0,identity/* accountOf */.XP)(user);
        if (marked === null || marked.isSettled || id === null || author === null)
            return [];
        if (!(0,identity/* couldBeOurs */.qO)(user, client.tokenKind))
            return [];
        const line = (0,fields/* numberField */.sJ)(comment, 'line');
        const start = (0,fields/* numberField */.sJ)(comment, 'start_line');
        const node = (0,fields/* textField */.M8)(comment, 'node_id');
        return [{ id, node, about: marked.id, body, line, start, author }];
    });
}
/** Those that are ours. */
async function ours(client, found) {
    if (found.length === 0)
        return [];
    const me = await (0,identity/* whoAmI */.Wc)(client);
    return found.filter(({ author }) => me === null
        ? client.tokenKind === 'installation' && (0,identity/* isActions */.QJ)(author)
        : (0,identity/* isSameAccount */.se)(author, me));
}
/** What is on lines that the diff shows, in a file that is the one that was checked. */
async function onDiff(client, { repository, number, key }, tried) {
    const paths = new Set(tried.map(({ path }) => path));
    const files = await pullFiles(client, repository, number, paths);
    return tried.flatMap((one) => {
        const file = files.get(one.path);
        if (file === undefined || file.hash !== one.hash)
            return [];
        const shown = shownLines(file.patch);
        const change = (0,line_change/* onShownLines */.AF)(one.change, one.before, (line) => shown.has(line));
        if (change === null || !isOneHunk(shown, change.start, change.end))
            return [];
        const id = suggestionId(key, one.about);
        return [{ id, path: one.path, change, body: bodyOf(id, one.text, change) }];
    });
}
function bodyOf(id, text, { lines }) {
    const ticks = lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([some]) => some.length));
    const fence = '`'.repeat(1 + Math.max(2, ...ticks));
    return `${suggestionMarker(id)}\n${text}\n\n${fence}suggestion\n${lines.join('\n')}\n${fence}\n`;
}
/** Whether a comment suggests this already, on lines that nobody has changed since. */
function isThere(there, { about, text, change }, key) {
    const body = there.body.replace(/\r\n?/g, '\n');
    const says = body.includes(text) && body.includes(change.lines.join('\n'));
    return there.line !== null && there.about === suggestionId(key, about) && says;
}
function isElse(there, wanted) {
    return there.body.replace(/\r\n?/g, '\n').trimEnd() !== wanted.body.trimEnd();
}
/** Takes the block to commit away, and folds the comment. Where folding is refused, the text says enough. */
async function settle(client, repository, { id, node, about }) {
    await rewrite(client, repository, id, settledBody(about));
    if (node === null)
        return;
    const query = 'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } } }';
    try {
        await client.graphql(query, { id: node });
    }
    catch (error) {
        if (!(error instanceof api_error/* GitHubError */.y_))
            throw error;
    }
}
async function rewrite(client, repository, id, body) {
    try {
        await client.write('PATCH', (0,api_repository/* repositoryPath */.SH)(repository, 'pulls', 'comments', String(id)), {
            body,
        });
    }
    catch (error) {
        // Someone has deleted it.
        if (!(error instanceof api_error/* GitHubError */.y_) || error.kind !== 'not-found')
            throw error;
    }
}
function whyNot(error, number) {
    const what = `Couldn't suggest owners on pull request #${number} (${error.message}).`;
    return error.kind === 'forbidden' || error.kind === 'not-found'
        ? `${what} Give the job "permissions: pull-requests: write", or set the input \`suggest\` to \`false\`.`
        : `${what} The findings are in the comment and the summary.`;
}


/***/ })

};
