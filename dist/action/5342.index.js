export const id = 5342;
export const ids = [5342];
export const modules = {

/***/ 5342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askReviewers: () => (/* binding */ askReviewers)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9384);
/* harmony import */ var _api_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2253);
/* harmony import */ var _api_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8100);



/** GitHub takes no more. */
const MOST = 15;
/**
 * Asks for reviews: whoever isn't asked already, and hasn't reviewed. Nobody is asked about a pull request that is
 * closed, or has a newer commit. Never rejects with a `GitHubError`.
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
    }
    catch (error) {
        if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
            throw error;
        problems.push(whyNot(error, order.number));
    }
    return { asked, problems };
}
async function notAskedYet(client, order) {
    const { repository, number, head, author, wanted } = order;
    const pull = await client.get((0,_api_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(repository, 'pulls', String(number)));
    const now = (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(pull, 'head', 'sha')?.toLowerCase() ?? null;
    if ((0,_api_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(pull, 'state') !== 'open' || (head !== null && now !== head))
        return [];
    const opened = (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(pull, 'user', 'login') ?? author;
    const people = new Set([opened, ...textsOf(pull, 'requested_reviewers', 'login')].map(lower));
    const teams = new Set(textsOf(pull, 'requested_teams', 'slug').map(lower));
    const open = [
        ...wanted.users.filter((user) => !people.has(lower(user))).map((user) => ({ user })),
        ...wanted.teams.filter((team) => !teams.has(lower(team))).map((team) => ({ team })),
    ].slice(0, MOST);
    if (open.length === 0)
        return [];
    // Whoever has reviewed is no longer on the list of those who are asked.
    const reviews = await client.list((0,_api_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(repository, 'pulls', String(number), 'reviews'));
    const reviewed = new Set(reviews.flatMap((review) => {
        const login = lower((0,_api_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(review, 'user', 'login'));
        return (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(review, 'user', 'type') === 'User' && login !== lower(opened) ? login : [];
    }));
    // A team leaves the list with any member's review, and who its members are isn't known here.
    return open.filter((who) => 'user' in who ? !reviewed.has(lower(who.user)) : reviewed.size === 0);
}
function textsOf(pull, list, key) {
    return (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .listField */ .FZ)(pull, list).flatMap((one) => (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(one, key) ?? []);
}
function lower(text) {
    return text?.toLowerCase() ?? '';
}
/** Asks all at once; where GitHub refuses one of them, and so all, one by one. */
async function send(client, { repository, number }, all, problems) {
    const url = (0,_api_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(repository, 'pulls', String(number), 'requested_reviewers');
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
