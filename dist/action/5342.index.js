export const id = 5342;
export const ids = [5342];
export const modules = {

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

/***/ 5342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askReviewers: () => (/* binding */ askReviewers)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9384);
/* harmony import */ var _api_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2253);
/* harmony import */ var _api_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8100);
/* harmony import */ var _comment_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(549);




/** GitHub takes no more. */
const MOST = 15;
/**
 * Asks for reviews: whoever wasn't asked before, and hasn't reviewed. Whom somebody took off the list isn't asked again.
 * Nobody is asked about a pull request that is closed, or has a newer commit. Never rejects with a `GitHubError`.
 */
async function askReviewers(client, order) {
    const asked = [];
    const problems = [];
    try {
        const left = await notAskedYet(client, order);
        if (left.length === 0)
            return { asked, problems };
        for (const group of await send(client, order, left, problems))
            asked.push(nameOf(group, order.repository));
        if (asked.length > 0 && order.comment !== undefined)
            await remember(client, order.repository, order.comment.id, asked);
    }
    catch (error) {
        if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
            throw error;
        problems.push(whyNot(error, order.number));
    }
    return { asked, problems };
}
async function notAskedYet(client, order) {
    const { repository, number, head, author, comment } = order;
    const before = new Set(comment?.asked.map(lower));
    const isNew = (name) => !before.has(lower(name));
    const wanted = {
        users: order.wanted.users.filter((user) => isNew(nameOf({ user }, repository))),
        teams: order.wanted.teams.filter((team) => isNew(nameOf({ team }, repository))),
    };
    if (wanted.users.length + wanted.teams.length === 0)
        return [];
    const pull = await client.get((0,_api_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(repository, 'pulls', String(number)));
    const now = (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(pull, 'head', 'sha')?.toLowerCase() ?? null;
    if ((0,_api_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(pull, 'state') !== 'open' || (head !== null && now !== head))
        return [];
    const opened = (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(pull, 'user', 'login') ?? author;
    const people = new Set([opened, ...textsOf(pull, 'requested_reviewers', 'login')].map(lower));
    const teams = new Set(textsOf(pull, 'requested_teams', 'slug').map(lower));
    const open = [
        ...wanted.users.filter((user) => !people.has(lower(user))).map((user) => ({ user })),
        ...wanted.teams.filter((team) => !teams.has(lower(team))).map((team) => ({ team })),
    ].slice(0, MOST);
    if (open.length === 0)
        return [];
    // Whoever has reviewed is no longer on the list of those who are asked.
    const reviews = await client.list((0,_api_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(repository, 'pulls', String(number), 'reviews'));
    const reviewed = new Set(reviews.flatMap((review) => {
        const login = lower((0,_api_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(review, 'user', 'login'));
        return (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(review, 'user', 'type') === 'User' && login !== lower(opened) ? login : [];
    }));
    // A team leaves the list with any member's review, and who its members are isn't known here.
    return open.filter((who) => 'user' in who ? !reviewed.has(lower(who.user)) : reviewed.size === 0);
}
/** Notes in the comment who was asked: GitHub's list forgets whom somebody takes off it. */
async function remember(client, repository, id, asked) {
    const url = (0,_api_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(repository, 'issues', 'comments', String(id));
    try {
        // Another run may have rewritten it meanwhile.
        const body = (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(await client.get(url), 'body');
        if (body === null)
            return;
        const names = [...new Set([...(0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .askedIn */ .UB)(body), ...asked])];
        await client.write('PATCH', url, { body: (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .withAsked */ .J$)(body, names) });
    }
    catch (error) {
        // The request was made; at worst it is made once more.
        if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
            throw error;
    }
}
function textsOf(pull, list, key) {
    return (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .listField */ .FZ)(pull, list).flatMap((one) => (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(one, key) ?? []);
}
function lower(text) {
    return text?.toLowerCase() ?? '';
}
/** Asks all at once; where GitHub refuses one of them, and so all, one by one. */
async function send(client, { repository, number }, all, problems) {
    const url = (0,_api_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(repository, 'pulls', String(number), 'requested_reviewers');
    const ask = (some) => {
        const reviewers = some.flatMap((who) => ('user' in who ? who.user : []));
        const team_reviewers = some.flatMap((who) => ('team' in who ? who.team : []));
        return client.write('POST', url, {
            ...(reviewers.length > 0 ? { reviewers } : {}),
            ...(team_reviewers.length > 0 ? { team_reviewers } : {}),
        });
    };
    try {
        await ask(all);
        return all;
    }
    catch (error) {
        if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_) || error.kind !== 'invalid')
            throw error;
        if (all.length === 1) {
            problems.push(refused(all[0], repository, error));
            return [];
        }
    }
    const taken = [];
    for (const who of all) {
        try {
            await ask([who]);
            taken.push(who);
        }
        catch (error) {
            if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_) || error.kind !== 'invalid')
                throw error;
            problems.push(refused(who, repository, error));
        }
    }
    return taken;
}
function nameOf(who, { owner }) {
    return 'user' in who ? `@${who.user}` : `@${owner}/${who.team}`;
}
function refused(who, { owner }, { message }) {
    return 'user' in who
        ? `Couldn't ask \`@${who.user}\` for a review (${message}). Only people with access to the repository can be asked.`
        : `Couldn't ask \`@${owner}/${who.team}\` for a review (${message}). The team needs access to the repository, and the input \`token\` must be able to read it: \`github.token\` never is; that of an App with the organisation permission "Members: read" is.`;
}
function whyNot(error, number) {
    const what = `Couldn't ask for reviews of pull request #${number} (${error.message}).`;
    return error.kind === 'forbidden' || error.kind === 'not-found'
        ? `${what} Give the job "permissions: pull-requests: write", or set the input \`request-review\` to \`false\`.`
        : `${what} Run the job again, or ask them yourself.`;
}


/***/ })

};
