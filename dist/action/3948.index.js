export const id = 3948;
export const ids = [3948];
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

/***/ 3948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookUpLimits: () => (/* binding */ lookUpLimits),
  verifyOwners: () => (/* binding */ verifyOwners)
});

// UNUSED EXPORTS: codeOwnersVerdict

// EXTERNAL MODULE: ./build/src/resolve/owner-answers.js
var owner_answers = __webpack_require__(5475);
// EXTERNAL MODULE: ./build/src/github/api/error.js
var api_error = __webpack_require__(9384);
// EXTERNAL MODULE: ./build/src/github/api/fields.js
var api_fields = __webpack_require__(2253);
// EXTERNAL MODULE: ./build/src/github/api/repository.js
var api_repository = __webpack_require__(8100);
;// CONCATENATED MODULE: ./build/src/github/owners/answers.js
const missing = (why, instead = null) => {
    return { state: 'missing', why, instead };
};
const unknown = (why, remedy = null) => {
    return { state: 'unknown', why, remedy };
};
const noUser = missing('GitHub has no user with this name');
const noTeam = missing('the organisation has no such team');
/** Of a name that is an organisation's. */
function notAUser(login) {
    return missing(`\`${login}\` is an organisation; write its teams as \`@${login}/team\``);
}
/** Of a user who is known by another name now. */
function renamedTo(login) {
    return missing(`this user is now called \`@${login}\``, `@${login}`);
}
/** Of a team whose organisation was not found. */
function noOrganisation(org, found) {
    return missing(found === 'User'
        ? `\`${org}\` is a user, and only organisations have teams`
        : `GitHub has no organisation \`${org}\``);
}
const OTHER_TOKEN = 'Set the input `members-token`: an App\'s or fine-grained token with the organisation permission "Members: read", or a classic one with the scope `read:org`.';
const mayNotReadTeams = unknown("this token can't read the organisation's teams", OTHER_TOKEN);
const seesNoTeams = unknown("this token sees none of the organisation's teams", OTHER_TOKEN);
const unseenTeam = unknown("this token doesn't see the team, which may be secret or may not exist", 'Use a token that sees secret teams: of an App with "Members: read" that is installed in the organisation, or of an organisation owner.');
const wantsSignOn = unknown("the organisation requires single sign-on, and this token isn't authorised for it", "Authorise the token for the organisation in the token's settings.");
const wantsAddress = unknown("the organisation has an IP allow list, and this runner isn't on it", 'Run the check on a runner that is on the IP allow list.');
/** Logins with `_` are of managed users, whom nobody outside of their enterprise can see. */
const unseenUser = unknown("this token doesn't see the user, and managed users are visible only within their enterprise", 'Set the input `members-token` to a token from that enterprise.');
const flaggedInCodeOwners = unknown("GitHub reports it as an unknown owner in CODEOWNERS: it doesn't exist, isn't visible, or can't write to this repository", OTHER_TOKEN);
const refusedToken = unknown('GitHub refused the token (401)', 'Renew the token.');
const refusedMembersToken = unknown('GitHub refused the `members-token` (401)', 'Renew the token.');
const rateLimited = unknown("GitHub's rate limit is used up, or nearly", 'Run it again later.');
const outOfTime = unknown('GitHub was too slow, and the time for looking up owners ran out', 'Run it again later.');
const faulty = unknown("GitHub didn't answer", 'Run it again later.');
const notAllowed = unknown("this token isn't allowed to look it up");
/** The run asked GitHub as often as it may. */
function outOfRequests(limit) {
    return unknown(`not checked: the run's limit of ${limit} requests was reached`);
}

;// CONCATENATED MODULE: ./build/src/github/owners/graphql.js



/** Look-ups in one query. GitHub gives a query ten seconds, whatever it costs. */
const MOST = 100;
/** So many queries without any answer in a row, and GitHub is taken to be down. */
const FAILURES = 6;
/**
 * Looks up users and teams, as many as possible in one query; smaller queries follow where GitHub fails at a large one.
 */
class OwnerQueries {
    refused = false;
    absentUsers = [];
    unseenTeams = [];
    organisations = new Map();
    #session;
    #size = MOST;
    #failures = 0;
    #failedAt = new Map();
    constructor(session) {
        this.#session = session;
    }
    async run(lookups) {
        let waiting = inOrder(lookups);
        while (waiting.length > 0 && !this.refused) {
            const open = waiting.filter((lookup) => !this.#isAnswered(lookup));
            const some = open.slice(0, this.#size);
            const rest = open.slice(this.#size);
            if (some.length === 0)
                break;
            const left = await this.#ask(some);
            if (left === null)
                break;
            if (left.length === some.length)
                this.#fail(some);
            else
                this.#succeed();
            waiting = [...left, ...rest];
        }
        return this;
    }
    #isAnswered(lookup) {
        if (this.#session.answers.has(lookup.key))
            return true;
        const view = lookup.kind === 'team' ? this.organisations.get(lookup.org) : undefined;
        if (view === undefined)
            return false;
        if (view.closed !== null)
            this.#session.answers.set(lookup.key, view.closed);
        return view.closed !== null || view.login === null;
    }
    /** Larger again, but not as large as failed twice: once may be for the sake of one look-up, which is done with. */
    #succeed() {
        this.#failures = 0;
        const larger = Math.min(MOST, this.#size * 2);
        if ((this.#failedAt.get(larger) ?? 0) < 2)
            this.#size = larger;
    }
    #fail(some) {
        this.#failures += 1;
        this.#failedAt.set(some.length, (this.#failedAt.get(some.length) ?? 0) + 1);
        if (this.#failures >= FAILURES)
            this.#session.stop(faulty);
        const [only] = some;
        if (some.length === 1 && only !== undefined)
            this.#session.answers.set(only.key, faulty);
        this.#size = Math.max(1, Math.floor(some.length / 2));
    }
    /** The look-ups that got no answer; null when no more is to be asked. */
    async #ask(some) {
        const orgs = [...new Set(some.flatMap((one) => (one.kind === 'team' ? [one.org] : [])))];
        const asked = await this.#session.ask((client) => client.graphql(queryFor(some, orgs)));
        if (asked === null)
            return null;
        if (!(asked instanceof api_error/* GitHubError */.y_))
            return this.#read(some, orgs, asked.value);
        const passing = ['server', 'network', 'timeout', 'rate-limited', 'unauthorised'];
        this.refused = !passing.includes(asked.kind);
        return this.#session.stopped() === null && !this.refused ? some : null;
    }
    #read(some, orgs, answer) {
        const { data, errors } = answer;
        if (errors.some(isUnknownToServer)) {
            this.refused = true;
            return null;
        }
        const problems = new Map(errors.map((error) => [pathOf(error), error]));
        // Of an error without a path it isn't known what it took away.
        const sound = data !== null && !problems.has('');
        const scopes = errors.find((error) => pathOf(error) === '' && isScopes(error));
        orgs.forEach((org, index) => {
            const view = scopes === undefined ? viewOf(data, problems, index) : closedBy(scopes);
            if (view !== null && !this.organisations.has(org))
                this.organisations.set(org, view);
        });
        return some.filter((lookup, index) => {
            if (lookup.kind === 'user')
                return !this.#readUser(lookup, index, data, problems);
            return !this.#readTeam(lookup, [orgs.indexOf(lookup.org), index], data, problems, sound);
        });
    }
    #readUser(lookup, index, data, problems) {
        const { answers } = this.#session;
        const problem = typeOf(problems.get(`u${index}`));
        if ((0,api_fields/* textField */.M8)(data, `u${index}`, 'login') !== null) {
            answers.set(lookup.key, { state: 'exists' });
        }
        else if (problem === 'NOT_FOUND')
            this.absentUsers.push(lookup);
        else if (problem === 'FORBIDDEN')
            answers.set(lookup.key, notAllowed);
        else
            return false;
        return true;
    }
    #readTeam(lookup, [org, index], data, problems, sound) {
        const { answers } = this.#session;
        const at = `o${org}.t${index}`;
        const problem = problems.get(at);
        if ((0,api_fields/* textField */.M8)(data, `o${org}`, `t${index}`, 'slug') !== null) {
            answers.set(lookup.key, { state: 'exists' });
        }
        else if (this.#isAnswered(lookup))
            return true;
        else if (isClosing(problem)) {
            const view = closedBy(problem);
            this.organisations.set(lookup.org, view);
            answers.set(lookup.key, view.closed ?? mayNotReadTeams);
        }
        else if (typeOf(problem) === 'NOT_FOUND')
            this.unseenTeams.push(lookup);
        else if (sound && problem === undefined && (0,api_fields/* field */.ZZ)(data, `o${org}`, `t${index}`) === null) {
            this.unseenTeams.push(lookup);
        }
        else
            return false;
        return true;
    }
}
/** One team of each organisation first: an organisation that shows none is then asked only once. */
function inOrder(lookups) {
    const first = [];
    const teams = [];
    const users = [];
    const seen = new Set();
    for (const lookup of lookups) {
        if (lookup.kind === 'user')
            users.push(lookup);
        else if (seen.has(lookup.org))
            teams.push(lookup);
        else {
            seen.add(lookup.org);
            first.push(lookup);
        }
    }
    return [...first, ...teams, ...users];
}
/** One query for all of them. Names are letters, digits, `.`, `_` and `-` alone, so they need no escaping. */
function queryFor(some, orgs) {
    const fields = [];
    orgs.forEach((org, at) => {
        const teams = some.flatMap((one, index) => one.kind === 'team' && one.org === org
            ? [`t${index}: team(slug: "${one.slug}") { slug }`]
            : []);
        fields.push(`o${at}: organization(login: "${org}") { login ${teams.join(' ')} }`);
        // Apart, because a refusal of this field takes the whole organisation with it.
        fields.push(`c${at}: organization(login: "${org}") { teams(first: 1) { totalCount } }`);
    });
    some.forEach((one, index) => {
        if (one.kind === 'user')
            fields.push(`u${index}: user(login: "${one.login}") { login }`);
    });
    return `query { ${fields.join('\n')} }`;
}
/** Where in the answer an error is; empty if it does not say. */
function pathOf(error) {
    return (0,api_fields/* listField */.FZ)(error, 'path').join('.');
}
/** What kind of error it is, as `NOT_FOUND`. */
function typeOf(error) {
    return (0,api_fields/* textField */.M8)(error, 'type');
}
/** Whether a classic token is missing a scope, for which the whole query is refused. */
function isScopes(error) {
    return (typeOf(error) === 'INSUFFICIENT_SCOPES' ||
        /required scopes/i.test((0,api_fields/* textField */.M8)(error, 'message') ?? ''));
}
/** Whether an error says that teams may not be read at all. */
function isClosing(error) {
    return error !== undefined && (typeOf(error) === 'FORBIDDEN' || isScopes(error));
}
/** An older server may not have a field. */
function isUnknownToServer(error) {
    const code = (0,api_fields/* textField */.M8)(error, 'extensions', 'code') ?? '';
    return /^(?:undefinedField|argumentNotAccepted)$/.test(code);
}
/** What an answer shows of an organisation; null if it shows nothing. */
function viewOf(data, problems, index) {
    const problem = problems.get(`o${index}`);
    if (isClosing(problem))
        return closedBy(problem);
    if (typeOf(problem) === 'NOT_FOUND')
        return { login: null, teams: 0, closed: null };
    const login = (0,api_fields/* textField */.M8)(data, `o${index}`, 'login');
    if (login === null)
        return null;
    const teams = (0,api_fields/* numberField */.sJ)(data, `c${index}`, 'teams', 'totalCount');
    return { login, teams: teams ?? 0, closed: teams === 0 ? seesNoTeams : null };
}
/** An organisation of which a token may read no team, and why. */
function closedBy(error) {
    const message = (0,api_fields/* textField */.M8)(error, 'message') ?? '';
    const signOn = (0,api_fields/* field */.ZZ)(error, 'extensions', 'saml_failure') === true || /\bSAML\b/.test(message);
    const address = /IP allow list/i.test(message);
    const closed = signOn ? wantsSignOn : address ? wantsAddress : mayNotReadTeams;
    return { login: null, teams: 0, closed };
}

;// CONCATENATED MODULE: ./build/src/github/owners/second-look.js



const PAGE = 100;
/** Looks up what has no answer yet: a request for each user, and for each hundred teams of an organisation. */
async function askRest(session, lookups) {
    const unseenTeams = [];
    const teams = new Map();
    const byOrg = new Map();
    const users = [];
    for (const lookup of lookups) {
        if (session.answers.has(lookup.key))
            continue;
        if (lookup.kind === 'user')
            users.push(lookup);
        else
            byOrg.set(lookup.org, [...(byOrg.get(lookup.org) ?? []), lookup]);
    }
    for (const [org, wanted] of byOrg) {
        const seen = await listTeams(session, org, wanted);
        if (seen === null)
            continue;
        teams.set(org, seen);
        for (const team of wanted)
            if (!session.answers.has(team.key))
                unseenTeams.push(team);
    }
    for (const { key, login } of users) {
        const account = await accountAt(session, login);
        if (account === undefined)
            break;
        session.answers.set(key, userAnswer(login, account));
    }
    return { unseenTeams, teams };
}
/** How many teams an organisation shows; null where not all were read, and then the answers may say why. */
async function listTeams(session, org, wanted) {
    const { answers } = session;
    const left = new Map(wanted.map((team) => [team.slug, team]));
    for (let page = 1, seen = 0;; page++) {
        const query = { per_page: PAGE, page };
        const asked = await session.ask((client) => client.get(`/orgs/${org}/teams`, query));
        if (asked === null)
            return null;
        if (asked instanceof api_error/* GitHubError */.y_) {
            const why = await reasonOf(session, org, asked);
            if (why !== null)
                for (const { key } of left.values())
                    answers.set(key, why);
            return null;
        }
        const items = (0,api_fields/* listField */.FZ)({ items: asked.value }, 'items');
        for (const item of items) {
            const team = left.get(((0,api_fields/* textField */.M8)(item, 'slug') ?? '').toLowerCase());
            if (team === undefined)
                continue;
            answers.set(team.key, { state: 'exists' });
            left.delete(team.slug);
        }
        seen += items.length;
        if (items.length < PAGE || left.size === 0)
            return seen;
    }
}
/** What a refused list says of the teams; null where the session's end says it. */
async function reasonOf(session, org, error) {
    if (session.stopped() !== null)
        return null;
    if (error.kind !== 'not-found')
        return error.kind === 'forbidden' ? mayNotReadTeams : faulty;
    const account = await accountAt(session, org);
    if (account === undefined)
        return null;
    if (account === null)
        return noOrganisation(org, null);
    if ('state' in account)
        return account;
    return account.type === 'User' ? noOrganisation(org, 'User') : mayNotReadTeams;
}
/** Asks for one account over REST, which follows a redirect from an old name. `undefined` when no more may be asked. */
async function accountAt(session, login) {
    const asked = await session.ask((client) => client.get(`/users/${login}`));
    if (asked === null)
        return undefined;
    if (asked instanceof api_error/* GitHubError */.y_) {
        if (asked.kind === 'not-found')
            return null;
        return asked.kind === 'forbidden' ? notAllowed : faulty;
    }
    const found = (0,api_fields/* textField */.M8)(asked.value, 'login');
    if (found === null || !/^[\w-]+$/.test(found))
        return faulty;
    const type = (0,api_fields/* textField */.M8)(asked.value, 'type') === 'Organization' ? 'Organization' : 'User';
    return { login: found, type };
}
/** What an account means for the user of that name. */
function userAnswer(login, account) {
    if (account === null)
        return login.includes('_') ? unseenUser : noUser;
    if ('state' in account)
        return account;
    if (account.type === 'Organization')
        return notAUser(account.login);
    const same = account.login.toLowerCase() === login;
    return same ? { state: 'exists' } : renamedTo(account.login);
}
/** So many names that are not found are looked up once more, for the name that they have now. */
const RENAMES = 10;
/** Names that GraphQL did not find: is one an organisation in place of a user, or a user by another name now? */
async function answerAbsent(session, all, { absentUsers, organisations }) {
    const { answers } = session;
    const orgs = [...organisations].flatMap(([org, { login, closed }]) => login === null && closed === null ? [org] : []);
    const accounts = await accountsAt(session, [...absentUsers.map(({ login }) => login), ...orgs]);
    for (const lookup of all) {
        if (lookup.kind !== 'team' || !orgs.includes(lookup.org))
            continue;
        const account = accounts.get(lookup.org);
        const seen = account?.type === 'Organization';
        answers.set(lookup.key, seen ? unseenTeam : noOrganisation(lookup.org, account?.type ?? null));
    }
    let renames = 0;
    for (const { key, login } of absentUsers) {
        const account = accounts.get(login) ?? null;
        answers.set(key, userAnswer(login, account));
        if (account !== null || ++renames > RENAMES)
            continue;
        const now = await accountAt(session, login);
        if (now !== undefined && now !== null && !('state' in now)) {
            answers.set(key, userAnswer(login, now));
        }
    }
}
/**
 * The accounts of names, in one query for a hundred; names without one, or that could not be asked for, are left out.
 */
async function accountsAt(session, logins) {
    const accounts = new Map();
    for (let from = 0; from < logins.length; from += 100) {
        const some = logins.slice(from, from + 100);
        const fields = some.map((login, index) => `r${index}: repositoryOwner(login: "${login}") { __typename login }`);
        const query = `query { ${fields.join('\n')} }`;
        const asked = await session.ask((client) => client.graphql(query));
        if (asked === null || asked instanceof api_error/* GitHubError */.y_)
            break;
        some.forEach((name, index) => {
            const type = (0,api_fields/* textField */.M8)(asked.value.data, `r${index}`, '__typename');
            const login = (0,api_fields/* textField */.M8)(asked.value.data, `r${index}`, 'login');
            if (login === null || (type !== 'User' && type !== 'Organization'))
                return;
            accounts.set(name, { login, type });
        });
    }
    return accounts;
}
/** Teams that were not shown: they do not exist only if the token would see them, secret ones too. */
async function answerUnseen(session, unseen, teams) {
    const seesAll = new Map();
    for (const { key, org } of unseen) {
        if ((teams.get(org) ?? 0) === 0) {
            session.answers.set(key, seesNoTeams);
            continue;
        }
        let sure = seesAll.get(org);
        if (sure === undefined) {
            sure = await seesSecretTeams(session, org);
            seesAll.set(org, sure);
        }
        session.answers.set(key, sure ? noTeam : unseenTeam);
    }
}
/** Apps that may read teams see all of them; of persons only the owners of the organisation do. */
async function seesSecretTeams(session, org) {
    if (session.client.tokenKind === 'installation')
        return true;
    const login = await session.viewer();
    if (login === null)
        return false;
    if (login.endsWith('[bot]'))
        return true;
    const query = { role: 'admin' };
    const asked = await session.ask((client) => client.list(`/orgs/${org}/members`, query));
    if (asked === null || asked instanceof api_error/* GitHubError */.y_)
        return false;
    return asked.value.some((member) => (0,api_fields/* textField */.M8)(member, 'login')?.toLowerCase() === login);
}

// EXTERNAL MODULE: ./build/src/github/api/identity.js
var identity = __webpack_require__(7654);
;// CONCATENATED MODULE: ./build/src/github/owners/session.js




const HANDLE = /^@([a-z0-9][\w-]*)(?:\/([a-z0-9_][\w.-]*))?$/i;
/** The look-up for an owner's text; null if the text isn't a handle. Nothing else reaches a query. */
function lookupOf(owner) {
    const key = (0,owner_answers/* ownerKey */.l)(owner);
    const [, name, slug] = HANDLE.exec(key) ?? [];
    if (name === undefined)
        return null;
    return slug === undefined
        ? { kind: 'user', key, login: name }
        : { kind: 'team', key, org: name, slug };
}
/** Requests that stay for the rest of the run, and for other runs. */
const RESERVE = 50;
/** How many requests all look-ups of a run may make together. */
class RequestLimit {
    most;
    #clients;
    constructor(most, clients) {
        this.most = most;
        this.#clients = clients.map((client) => ({ client, before: client.requests() }));
    }
    isReached() {
        let made = 0;
        for (const { client, before } of this.#clients)
            made += client.requests() - before;
        return made >= this.most;
    }
}
/** The answers so far, and whether one token may be used to ask for more. */
class OwnerSession {
    client;
    answers;
    #limit;
    #stopped = null;
    #viewer;
    constructor(client, answers, limit) {
        this.client = client;
        this.answers = answers;
        this.#limit = limit;
    }
    /** Why nothing more is asked; null while there may be. */
    stopped() {
        if (this.#stopped === null && this.#limit.isReached()) {
            this.#stopped = outOfRequests(this.#limit.most);
        }
        const left = this.client.rateLeft();
        if (this.#stopped === null && left !== null && left < RESERVE)
            this.#stopped = rateLimited;
        return this.#stopped;
    }
    stop(why) {
        this.#stopped ??= why;
    }
    /**
     * Asks, unless no more may be asked. Gives the answer, or the error for the caller to make something of; an error
     * that no further request would escape ends the session.
     */
    async ask(work) {
        if (this.stopped() !== null)
            return null;
        try {
            return { value: await work(this.client) };
        }
        catch (error) {
            if (!(error instanceof api_error/* GitHubError */.y_))
                throw error;
            if (error.kind === 'unauthorised')
                this.stop(refusedToken);
            if (error.kind === 'rate-limited')
                this.stop(rateLimited);
            // A timeout before anything was sent is the end of all time, any other that of one request.
            if (error.kind === 'timeout' && error.wroteNothing)
                this.stop(outOfTime);
            return error;
        }
    }
    /** The login of whoever the token is, in lower case; null where GitHub does not say. Asked once. */
    viewer() {
        this.#viewer ??= this.ask(identity/* whoAmI */.Wc).then((asked) => asked === null || asked instanceof api_error/* GitHubError */.y_
            ? null
            : (asked.value?.login.toLowerCase() ?? null));
        return this.#viewer;
    }
}

;// CONCATENATED MODULE: ./build/src/github/owners/verify-owners.js








/** What all look-ups of a run may take: the budget is in milliseconds. */
const lookUpLimits = { budget: 30_000, attempts: 2 };
/** A rate limit of 1,000 requests an hour is shared by every run of the repository. */
const REQUESTS = 60;
/**
 * Asks GitHub whether owners (`@user`, `@org/team`) exist: each once, a hundred to a request. Never rejects: what can't
 * be known, for whatever reason, is answered so.
 */
async function verifyOwners({ token, members }, owners, about) {
    const lookups = new Map();
    for (const owner of owners) {
        const lookup = lookupOf(owner);
        if (lookup !== null)
            lookups.set(lookup.key, lookup);
    }
    const all = [...lookups.values()];
    const answers = new Map();
    const clients = [members, token].filter((client) => client !== null);
    const limit = new RequestLimit(about.requests ?? REQUESTS, clients);
    const sessions = clients.map((client) => new OwnerSession(client, answers, limit));
    const [first, second] = sessions;
    if (all.length === 0 || first === undefined)
        return answers;
    await lookUp(first, all);
    const membersRefused = members !== null && first.stopped() === refusedToken;
    if (membersRefused && second !== undefined)
        await lookUp(second, all);
    await readCodeOwners(sessions.at(-1) ?? first, all, about);
    const why = (membersRefused ? second : first)?.stopped() ?? faulty;
    for (const lookup of all) {
        const answer = answers.get(lookup.key) ?? why;
        const blamed = membersRefused && answer.state === 'unknown' && lookup.kind === 'team';
        answers.set(lookup.key, blamed ? refusedMembersToken : answer);
    }
    return answers;
}
/** One token's look-ups of the owners without an answer. */
async function lookUp(session, all) {
    const { answers } = session;
    const waiting = all.filter(({ key }) => !answers.has(key));
    const found = await new OwnerQueries(session).run(waiting);
    await answerAbsent(session, all, found);
    const teams = new Map();
    for (const [org, view] of found.organisations)
        teams.set(org, view.teams);
    const unseen = [...found.unseenTeams];
    if (found.refused) {
        const rest = await askRest(session, waiting);
        for (const [org, count] of rest.teams)
            teams.set(org, count);
        unseen.push(...rest.unseenTeams);
    }
    await answerUnseen(session, unseen, teams);
}
/** CODEOWNERS shows of the owners that it names what the token itself can't see. */
async function readCodeOwners(session, all, { repository, codeOwners: read }) {
    const { answers } = session;
    const unknown = all.filter(({ key }) => (answers.get(key)?.state ?? 'unknown') === 'unknown');
    if (repository === null || unknown.length === 0)
        return;
    const codeOwners = await read().catch(() => null);
    const named = new Set(codeOwners?.lines.flatMap(({ owners }) => owners.map(owner_answers/* ownerKey */.l)));
    const open = unknown.filter(({ key }) => named.has(key));
    if (codeOwners === null || open.length === 0)
        return;
    const path = (0,api_repository/* repositoryPath */.SH)(repository, 'codeowners', 'errors');
    const asked = await session.ask((client) => client.get(path, { ref: codeOwners.ref }));
    if (asked === null || asked instanceof api_error/* GitHubError */.y_)
        return;
    const { sound, flagged } = codeOwnersVerdict(codeOwners.lines, asked.value);
    for (const { key } of open) {
        if (sound.has(key))
            answers.set(key, { state: 'exists' });
        else if (flagged.has(key))
            answers.set(key, flaggedInCodeOwners);
    }
}
/**
 * Reads the answer of `GET /repos/{owner}/{repo}/codeowners/errors` about a CODEOWNERS at the same commit. It is the
 * one thing that a token without the right to read teams can learn of them.
 */
function codeOwnersVerdict(lines, answer) {
    const faulty = new Set();
    const flagged = new Set();
    for (const error of (0,api_fields/* listField */.FZ)(answer, 'errors')) {
        const line = (0,api_fields/* numberField */.sJ)(error, 'line');
        if (line !== null)
            faulty.add(line);
        if (!/unknown owner/i.test((0,api_fields/* textField */.M8)(error, 'kind') ?? ''))
            continue;
        const named = (0,api_fields/* textField */.M8)(error, 'suggestion') ?? (0,api_fields/* textField */.M8)(error, 'message') ?? '';
        for (const [handle] of named.matchAll(/@[\w-]+(?:\/[\w.-]*\w)?/g))
            flagged.add((0,owner_answers/* ownerKey */.l)(handle));
    }
    const sound = new Set();
    for (const { line, owners } of lines) {
        if (!faulty.has(line))
            for (const owner of owners)
                sound.add((0,owner_answers/* ownerKey */.l)(owner));
    }
    for (const key of flagged)
        sound.delete(key);
    return { sound, flagged };
}


/***/ })

};
