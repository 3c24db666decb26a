export const id = 5929;
export const ids = [5929];
export const modules = {

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

/***/ 549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ withAsked),
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   Mr: () => (/* binding */ withoutRun),
/* harmony export */   UB: () => (/* binding */ askedIn),
/* harmony export */   vy: () => (/* binding */ MOST_CHARACTERS),
/* harmony export */   we: () => (/* binding */ markerOf),
/* harmony export */   xY: () => (/* binding */ hasMarker),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const PLAIN_KEY = /^(?!.*--)[A-Za-z0-9._-]{1,64}$/;
/**
 * The hidden first line by which a comment is found again. A key of other characters than
 * `A-Z a-z 0-9 . _ -` is replaced by its allowed characters and a hash, so that no two keys meet.
 */
function markerOf(key) {
    if (PLAIN_KEY.test(key))
        return `<!-- cloud-estate-check:${key} -->`;
    const left = key.replace(/[^A-Za-z0-9._]+/g, '_').slice(0, 40);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 16);
    return `<!-- cloud-estate-check:${left}.${hash} -->`;
}
/** Whether a comment's first line is the marker. */
function hasMarker(body, marker) {
    return body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
}
const SIGNATURE = /^(<!--[^\n]*-->\r?\n)<!-- checked [0-9a-f]{40,64} -->\r?\n/;
/** The hidden second line by which the check of a fork's pull request signs for a commit. */
function signatureOf(commit) {
    return commit === null ? null : `<!-- checked ${commit} -->`;
}
/** Whether a comment's second line is the signature. */
function isSigned(body, signature) {
    return body.split(/\r?\n/, 2)[1] === signature;
}
const ASKED = /\n<!-- asked((?: @[\w./-]+)+) -->\s*$/;
/** Who was asked for a review already, as the hidden last line of a comment says. */
function askedIn(body) {
    return ASKED.exec(body.slice(-ASKED_ROOM))?.[1]?.trim().split(' ') ?? [];
}
/** A comment with the hidden last line that says who was asked; where there is no room for it, without. */
function withAsked(body, names) {
    const bare = withoutAsked(body);
    const line = names.length === 0 ? '' : `\n<!-- asked ${names.join(' ')} -->\n`;
    return bare.length + line.length > MOST_CHARACTERS || line.length > ASKED_ROOM
        ? bare
        : bare + line;
}
function withoutAsked(body) {
    const end = body.slice(-ASKED_ROOM);
    return body.slice(0, body.length - end.length) + end.replace(ASKED, '\n');
}
/** More names than fit in here aren't remembered. */
const ASKED_ROOM = 4000;
/** GitHub refuses a comment of more characters, the marker among them. */
const MOST_CHARACTERS = 65_536;
/** A comment without what differs between two runs that found the same: line ends, signatures, links to runs, who was asked. */
function withoutRun(body) {
    return withoutAsked(body)
        .replace(SIGNATURE, '$1')
        .replace(/\r\n?/g, '\n')
        .replace(/\/actions\/runs\/\d+(?:\/attempts\/\d+)?(?:\/job\/\d+)?/g, '/actions/runs/0')
        .trimEnd();
}


/***/ }),

/***/ 5929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliverComment: () => (/* binding */ deliverComment)
});

// EXTERNAL MODULE: ./build/src/github/api/error.js
var api_error = __webpack_require__(9384);
// EXTERNAL MODULE: ./build/src/github/api/identity.js
var identity = __webpack_require__(7654);
;// CONCATENATED MODULE: ./build/src/github/comment/comment-failure.js

const ELSEWHERE = "The verdict and the job summary don't depend on the comment.";
function forbidden(error, pull) {
    const permissions = error.acceptedPermissions;
    if (/locked/i.test(error.message)) {
        const why = `The conversation of ${pull} is locked, so the check can't comment on it (${error.message}). Unlock it to get the comment.`;
        return { status: 'failed', why, permissions };
    }
    if (/archived/i.test(error.message)) {
        const why = `The repository is archived, so the check can't comment on ${pull} (${error.message}).`;
        return { status: 'failed', why, permissions };
    }
    const wanted = permissions === null
        ? ''
        : ` GitHub would accept: ${permissions} (x-accepted-github-permissions).`;
    const why = `The token can't comment on ${pull} (${error.message}).${wanted} Give the job "permissions: pull-requests: write". On a pull request from a fork the token stays read-only; use the companion workflow on workflow_run there.`;
    return { status: 'no-permission', why, permissions };
}
function reasonOf(error, pull) {
    switch (error.kind) {
        case 'unauthorised':
            return `GitHub rejected the token (${error.message}). Check the input "token": it may be empty, wrong or expired.`;
        case 'not-found':
            return error.status === 410
                ? `Comments on ${pull} are disabled or no longer exist (${error.message}).`
                : `${pull} doesn't exist, or the token can't see it (${error.message}). Check the input "token" and the job's permissions.`;
        case 'rate-limited': {
            const wait = error.retryAfter === null ? '' : ` for ${error.retryAfter} s`;
            return `GitHub's rate limit is reached${wait}, and this run doesn't wait that long (${error.message}). Run the job again later.`;
        }
        case 'invalid':
        case 'conflict':
            return /too long/i.test(error.message)
                ? `The comment is too long for GitHub (${error.message}). The job summary has all of it.`
                : `GitHub refused the comment on ${pull} (${error.message}).`;
        default:
            return `Couldn't reach GitHub to comment on ${pull} (${error.message}). Run the job again; it finds the comment if it was posted after all.`;
    }
}
/** Turns whatever stopped a comment into a status and a sentence. */
function failureOf(thrown, number) {
    const pull = `pull request #${number}`;
    if (!(thrown instanceof api_error/* GitHubError */.y_)) {
        const message = thrown instanceof Error ? thrown.name : typeof thrown;
        return {
            status: 'failed',
            why: `Couldn't comment on ${pull} (${message}).`,
            permissions: null,
        };
    }
    if (thrown.kind === 'forbidden')
        return forbidden(thrown, pull);
    return {
        status: 'failed',
        why: `${reasonOf(thrown, pull)} ${ELSEWHERE}`,
        permissions: thrown.acceptedPermissions,
    };
}

// EXTERNAL MODULE: ./build/src/github/comment/freshness.js
var freshness = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/src/github/comment/marker.js
var comment_marker = __webpack_require__(549);
// EXTERNAL MODULE: ./build/src/github/api/fields.js
var fields = __webpack_require__(2253);
// EXTERNAL MODULE: ./build/src/github/api/repository.js
var api_repository = __webpack_require__(8100);
// EXTERNAL MODULE: ./build/src/github/api/write-once.js
var write_once = __webpack_require__(1967);
;// CONCATENATED MODULE: ./build/src/github/comment/thread.js






function candidateOf(comment) {
    const id = (0,fields/* numberField */.sJ)(comment, 'id');
    const author = (0,identity/* accountOf */.XP)((0,fields/* field */.ZZ)(comment, 'user'));
    if (id === null || author === null)
        return null;
    const body = (0,fields/* textField */.M8)(comment, 'body') ?? '';
    return { id, body, author, url: (0,fields/* textField */.M8)(comment, 'html_url') };
}
function sameText(one, other) {
    const plain = (text) => text.replace(/\r\n?/g, '\n').trimEnd();
    return plain(one) === plain(other);
}
function written(answer) {
    const comment = candidateOf(answer);
    if (comment !== null)
        return comment;
    throw new api_error/* GitHubError */.y_({
        kind: 'server',
        message: "GitHub confirmed the comment but didn't return it",
    });
}
async function unlessGone(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof api_error/* GitHubError */.y_ && error.kind === 'not-found')
            return null;
        throw error;
    }
}
/** The thread of a pull request; every method rejects with a `GitHubError`. */
function openThread(client, repository, number, marker) {
    const comments = (0,api_repository/* repositoryPath */.SH)(repository, 'issues', String(number), 'comments');
    const address = (id) => (0,api_repository/* repositoryPath */.SH)(repository, 'issues', 'comments', String(id));
    const candidates = async () => {
        const found = [];
        for (const comment of await client.list(comments)) {
            const candidate = candidateOf(comment);
            if (candidate === null || !(0,comment_marker/* hasMarker */.xY)(candidate.body, marker))
                continue;
            if ((0,identity/* couldBeOurs */.qO)((0,fields/* field */.ZZ)(comment, 'user'), client.tokenKind))
                found.push(candidate);
        }
        return found.sort((one, other) => one.id - other.id);
    };
    return {
        candidates,
        create: (text, known) => (0,write_once/* writeOnce */.F)(client, async () => written(await client.write('POST', comments, { body: text })), async () => {
            const isNew = (one) => !known.has(one.id) && sameText(one.body, text);
            return (await candidates()).find(isNew) ?? null;
        }),
        update: (id, text) => (0,write_once/* writeOnce */.F)(client, () => unlessGone(async () => written(await client.write('PATCH', address(id), { body: text }))), async () => {
            const now = await unlessGone(async () => candidateOf(await client.get(address(id))));
            return now !== null && sameText(now.body, text) ? now : null;
        }),
        remove: async (id) => {
            await unlessGone(() => client.write('DELETE', address(id)));
        },
    };
}

;// CONCATENATED MODULE: ./build/src/github/comment/sticky-comment.js






/** A newer commit has come, or the pull request was closed, while the check ran. */
class TooLate extends Error {
    name = 'TooLate';
    late;
    constructor(late) {
        super(late.why);
        this.late = late;
    }
}
function outcome(status, comment) {
    const known = { status, url: comment?.url ?? null, why: null, permissions: null };
    if (comment === null)
        return known;
    return { ...known, comment: { id: comment.id, asked: (0,comment_marker/* askedIn */.UB)(comment.body) } };
}
function textsOf(order) {
    const signature = order.writer === 'check-of-fork' ? (0,comment_marker/* signatureOf */.yK)(order.head) : null;
    const marker = [(0,comment_marker/* markerOf */.we)(order.key), ...(signature === null ? [] : [signature])].join('\n');
    const bodies = order.body === null ? [order.resolvedBody] : [order.body, order.shorterBody ?? null];
    const texts = bodies.filter((body) => body !== null).map((body) => `${marker}\n${body}`);
    const short = texts.filter((text) => text.length <= comment_marker/* MOST_CHARACTERS */.vy);
    return short.length > 0 ? short : texts.slice(-1);
}
function says(job, comment) {
    const { signature } = job;
    if (!job.isCompanion && signature !== null && !(0,comment_marker/* isSigned */.JI)(comment.body, signature))
        return false;
    return job.texts.some((text) => (0,comment_marker/* withoutRun */.Mr)(text) === (0,comment_marker/* withoutRun */.Mr)(comment.body));
}
/** Writes the fullest text that GitHub takes. */
async function writeFullest(job, write, inTime = job.inTime) {
    const [fullest = '', ...shorter] = job.texts;
    await inTime();
    try {
        return await write(fullest);
    }
    catch (error) {
        const tooLong = error instanceof api_error/* GitHubError */.y_ && error.kind === 'invalid' && /too long/i.test(error.message);
        const [next] = shorter;
        if (!tooLong || next === undefined)
            throw error;
        return await write(next);
    }
}
/** Deletes duplicates. One that stays does no harm: the next run finds it. */
async function prune(job, duplicates) {
    if (duplicates.length === 0)
        return;
    try {
        await job.inTime();
        for (const { id } of duplicates)
            await job.thread.remove(id);
    }
    catch (error) {
        if (!(error instanceof api_error/* GitHubError */.y_ || error instanceof TooLate))
            throw error;
    }
}
const SEES_MORE = 'No comment was written: the check of this commit, which sees more, has written its own.';
function stuck(comment) {
    const why = "GitHub lists the check's comment and doesn't let this token update it, so the comment is about an older run. Delete it, and the next run writes a new one.";
    return { ...outcome('failed', comment), why };
}
/** Keeps the oldest of our comments, with our text. */
async function keepOldest(job, ours) {
    const [oldest, ...duplicates] = ours;
    if (oldest === undefined)
        return null;
    if (says(job, oldest)) {
        await prune(job, duplicates);
        return outcome('unchanged', oldest);
    }
    const asked = (0,comment_marker/* askedIn */.UB)(oldest.body);
    const updated = await writeFullest(job, (text) => job.thread.update(oldest.id, (0,comment_marker/* withAsked */.J$)(text, asked)));
    if (updated === null) {
        // GitHub says "not found" also where a token may not write. Another comment at every run would be worse than none.
        if ((await job.thread.candidates()).some(({ id }) => id === oldest.id))
            return stuck(oldest);
        return await keepOldest(job, duplicates);
    }
    await prune(job, duplicates);
    return outcome(job.rewritten, updated);
}
const AT_ONCE = 'Another run wrote its comment at the same time, so this one only saw to it that there is one.';
/** Two runs may have created a comment each at the same time: the older one stays. */
async function keepOlder(job, created) {
    try {
        const now = await job.thread.candidates();
        const ours = now.filter((one) => (0,identity/* isSameAccount */.se)(one.author, created.author));
        if (!ours.some((one) => one.id < created.id)) {
            await prune(job, ours.filter((one) => one.id > created.id));
            return outcome('created', created);
        }
        const older = ours.filter((one) => one.id < created.id);
        const kept = await keepOldest(job, older);
        if (kept === null)
            return outcome('created', created);
        await prune(job, [created, ...ours.filter((one) => one.id > created.id)]);
        const status = kept.status === 'unchanged' ? 'unchanged' : job.rewritten;
        return { ...kept, status, why: AT_ONCE };
    }
    catch (error) {
        // The comment is there; whatever is left to tidy, the next run does.
        if (error instanceof api_error/* GitHubError */.y_)
            return outcome('created', created);
        throw error;
    }
}
async function create(job, before, inTime = job.inTime) {
    if (!job.mayCreate)
        return outcome('none', null);
    const known = new Set(before.map((one) => one.id));
    const write = (text) => job.thread.create(text, known);
    return await keepOlder(job, await writeFullest(job, write, inTime));
}
async function deliver(job) {
    if (job.wasEmpty && job.mayCreate) {
        // What says that the run may write says too that there is no comment: a list of none would be one more request.
        const now = await job.inTime();
        if (now.comments === 0)
            return await create(job, [], async () => now);
    }
    const candidates = await job.thread.candidates();
    const [only, ...others] = candidates;
    if (only === undefined)
        return await create(job, []);
    // Whoever wrote it, it says what we would say: no need to find out who we are.
    if (others.length === 0 && says(job, only))
        return outcome('unchanged', only);
    const me = await (0,identity/* whoAmI */.Wc)(job.client);
    const isOurs = (one) => me === null
        ? job.client.tokenKind === 'installation' && (0,identity/* isActions */.QJ)(one.author)
        : (0,identity/* isSameAccount */.se)(one.author, me);
    const ours = candidates.filter(isOurs);
    const { signature, isCompanion } = job;
    const signed = ours.find(({ body }) => signature !== null && (0,comment_marker/* isSigned */.JI)(body, signature));
    if (isCompanion && signed !== undefined)
        return { ...outcome('none', signed), why: SEES_MORE };
    const kept = await keepOldest(job, ours);
    return kept ?? (await create(job, candidates));
}
/**
 * Sees to it that a pull request has our one comment: found by its marker and its author, created,
 * rewritten or left as it is. Nothing of others is touched. Never throws, and is bounded by the
 * client's budget.
 */
async function deliverComment(client, order) {
    const { number, mode, repository } = order;
    if (mode === 'never')
        return outcome('none', null);
    if (number === null) {
        const why = "This run doesn't belong to a pull request, so there is nothing to comment on.";
        return { ...outcome('no-pull-request', null), why };
    }
    const tooLate = (late) => ({ ...outcome(late.status, null), why: late.why });
    if (order.isClosed)
        return tooLate((0,freshness/* closedOf */.o)(number));
    try {
        return await deliver({
            client,
            inTime: async () => {
                const now = await (0,freshness/* readAgain */.n)(client, { repository, number, head: order.head });
                if (now.late !== null)
                    throw new TooLate(now.late);
                return now;
            },
            thread: openThread(client, repository, number, (0,comment_marker/* markerOf */.we)(order.key)),
            texts: textsOf(order),
            signature: order.writer === undefined || order.writer === 'check' ? null : (0,comment_marker/* signatureOf */.yK)(order.head),
            isCompanion: order.writer === 'companion',
            mayCreate: order.body !== null || mode === 'always',
            wasEmpty: order.comments === 0,
            rewritten: order.rewritten ?? (order.body === null ? 'resolved' : 'updated'),
        });
    }
    catch (error) {
        if (error instanceof TooLate)
            return tooLate(error.late);
        return { ...failureOf(error, number), url: null };
    }
}


/***/ })

};
