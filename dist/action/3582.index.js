export const id = 3582;
export const ids = [3582];
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

/***/ 3582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliverIssue: () => (/* binding */ deliverIssue)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9384);
/* harmony import */ var _api_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2253);
/* harmony import */ var _api_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7654);
/* harmony import */ var _api_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8100);
/* harmony import */ var _api_write_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1967);
/* harmony import */ var _comment_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(549);






/** Sees to it that the repository has our one issue: created, rewritten, closed or opened again. Never rejects with a `GitHubError`. */
async function deliverIssue(client, order) {
    try {
        return await deliver(client, order);
    }
    catch (error) {
        if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
            throw error;
        return { status: 'failed', url: null, why: whyNot(error) };
    }
}
async function deliver(client, order) {
    const { repository, title, isSettled } = order;
    const marker = (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .markerOf */ .we)(`issue.${order.key}`);
    const body = `${marker}\n${order.body}`;
    const mine = await ours(client, repository, marker);
    const open = mine.filter(({ isOpen }) => isOpen);
    const [first, ...others] = open;
    for (const { number } of others)
        await patch(client, repository, number, { state: 'closed', state_reason: 'not_planned' });
    if (first !== undefined) {
        const same = first.title === title && (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRun */ .Mr)(first.body) === (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRun */ .Mr)(body);
        if (same && !isSettled)
            return done('unchanged', first);
        const close = isSettled ? { state: 'closed', state_reason: 'completed' } : {};
        await patch(client, repository, first.number, { title, body, ...close });
        return done(isSettled ? 'closed' : 'updated', first);
    }
    if (isSettled)
        return done('none', null);
    const last = mine.at(-1);
    if (last !== undefined) {
        // Whoever closed it as not planned doesn't want it.
        if (last.reason === 'not_planned')
            return done('none', last);
        await patch(client, repository, last.number, { title, body, state: 'open' });
        return done('reopened', last);
    }
    const url = await (0,_api_write_once_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOnce */ .F)(client, async () => {
        const made = await client.write('POST', (0,_api_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPath */ .SH)(repository, 'issues'), {
            title,
            body,
        });
        return (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textField */ .M8)(made, 'html_url') ?? '';
    }, async () => (await ours(client, repository, marker)).find(({ isOpen }) => isOpen)?.url ?? null);
    return { status: 'created', url: url === '' ? null : url, why: null };
}
function done(status, issue) {
    return { status, url: issue?.url ?? null, why: null };
}
async function patch(client, repository, number, fields) {
    await client.write('PATCH', (0,_api_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPath */ .SH)(repository, 'issues', String(number)), fields);
}
/** Our issues with a marker, open or closed, the oldest first. */
async function ours(client, repository, marker) {
    const me = await (0,_api_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .whoAmI */ .Wc)(client);
    const isApp = client.tokenKind === 'installation';
    // GraphQL leaves `[bot]` out, and REST wants it.
    const login = me?.login.replace(/\[bot\]$/, '') ?? (isApp ? 'github-actions' : null);
    const query = {
        state: 'all',
        sort: 'created',
        direction: 'asc',
        ...(login === null ? {} : { creator: isApp ? `${login}[bot]` : login }),
    };
    const all = await client.list((0,_api_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPath */ .SH)(repository, 'issues'), query);
    return all.flatMap((issue) => {
        const number = (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .numberField */ .sJ)(issue, 'number');
        const author = (0,_api_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .XP)((0,_api_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(issue, 'user'));
        const body = (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textField */ .M8)(issue, 'body') ?? '';
        if (number === null || author === null || (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(issue, 'pull_request') !== undefined)
            return [];
        const isOurs = me === null ? isApp && (0,_api_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isActions */ .QJ)(author) : (0,_api_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameAccount */ .se)(author, me);
        if (!isOurs || !(0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .hasMarker */ .xY)(body, marker))
            return [];
        return [
            {
                number,
                url: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textField */ .M8)(issue, 'html_url'),
                title: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textField */ .M8)(issue, 'title') ?? '',
                body,
                isOpen: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textField */ .M8)(issue, 'state') === 'open',
                reason: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textField */ .M8)(issue, 'state_reason'),
            },
        ];
    });
}
function whyNot(error) {
    const what = `Couldn't keep the tracking issue (${error.message}).`;
    if (error.status === 410)
        return `${what} Issues are switched off in this repository. Switch them on, or set the input \`issue\` to \`false\`.`;
    if (error.kind === 'forbidden' || error.kind === 'not-found')
        return /archived/i.test(error.message)
            ? `${what} The repository is archived.`
            : `${what} Give the job "permissions: issues: write", or set the input \`issue\` to \`false\`.`;
    return `${what} The next run tries again.`;
}


/***/ })

};
