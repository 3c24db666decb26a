export const id = 9385;
export const ids = [9385];
export const modules = {

/***/ 9385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCompanion: () => (/* binding */ runCompanion)
});

// EXTERNAL MODULE: ./build/src/github/api/error.js
var api_error = __webpack_require__(9384);
// EXTERNAL MODULE: ./build/src/github/api/fields.js
var fields = __webpack_require__(2253);
// EXTERNAL MODULE: ./build/src/github/api/repository.js
var api_repository = __webpack_require__(8100);
// EXTERNAL MODULE: ./build/src/github/commits/contents.js
var contents = __webpack_require__(1844);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(5865);
;// CONCATENATED MODULE: ./build/src/github/comment/pull-request.js





/**
 * The commit decides, never a number or a name that the fork could have chosen: the pull request is
 * open, into this repository, and its head is this very commit of this very repository and branch.
 */
function belongs(repository, run, pull) {
    const base = (0,api_repository.parseRepository)((0,fields/* field */.ZZ)(pull, 'base', 'repo', 'full_name'));
    const { defaultBranch, sha } = run;
    const found = (0,github_event/* pullRequestOf */._)({ repository, defaultBranch, sha }, pull, null);
    const same = found.number !== null &&
        (0,fields/* field */.ZZ)(pull, 'state') === 'open' &&
        (0,api_repository/* isSameRepository */.ve)(base, repository) &&
        found.head.sha === run.head.sha &&
        isSameHead(found.head, run.head) &&
        (run.head.ref === null || found.head.ref === run.head.ref);
    return same ? found : null;
}
/** A fork may have been renamed since, and another may have its former name: the ids decide where both are known. */
function isSameHead(one, other) {
    if (one.repositoryId !== null && other.repositoryId !== null)
        return one.repositoryId === other.repositoryId;
    return (0,api_repository/* isSameRepository */.ve)(one.repository, other.repository);
}
function nobody(why) {
    return { pulls: [], why };
}
/**
 * Finds the open pull requests of a run that a `workflow_run` event follows; one request as a rule.
 * Where there are none, `why` says so. Rejects with a `GitHubError`.
 */
async function findPullRequests(client, repository, run) {
    const { sha, repository: from, ref } = run.head;
    if (run.event !== 'pull_request') {
        return nobody(`the run was triggered by ${run.event ?? 'an unknown event'}, not by a pull request`);
    }
    if (sha === null)
        return nobody("the event doesn't name the commit of the run");
    if (from === null)
        return nobody("the pull request's source repository no longer exists");
    const found = new Map();
    const keep = (pulls) => {
        for (const pull of pulls) {
            const own = belongs(repository, run, pull);
            if (own?.number != null)
                found.set(own.number, own);
        }
    };
    const ofBranch = async (owner) => {
        if (ref === null)
            return;
        const query = { state: 'open', head: `${owner}:${ref}` };
        keep(await client.list((0,api_repository/* repositoryPath */.SH)(repository, 'pulls'), query));
    };
    await ofBranch(from.owner);
    // For a fork's commit this list is often empty, so it comes second.
    if (found.size === 0) {
        keep(await client.list((0,api_repository/* repositoryPath */.SH)(repository, 'commits', sha, 'pulls')).catch(noneIfGone));
    }
    if (found.size === 0) {
        const owner = await newOwner(client, run.head);
        if (owner !== null)
            await ofBranch(owner);
    }
    if (found.size === 0) {
        return nobody(`${sha.slice(0, 12)} of ${(0,api_repository/* fullName */.fq)(from)} isn't the newest commit of an open pull request; a newer commit has its own run`);
    }
    const pulls = [...found.values()].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
    return { pulls, why: '' };
}
/** Who has the repository now, where that isn't whom the event names; GitHub leads from former names to new ones. */
async function newOwner(client, { repository, repositoryId }) {
    if (repository === null || repositoryId === null)
        return null;
    try {
        const now = await client.get((0,api_repository/* repositoryPath */.SH)(repository));
        const owner = (0,api_repository.parseRepository)((0,fields/* field */.ZZ)(now, 'full_name'))?.owner ?? null;
        const isSame = (0,fields/* numberField */.sJ)(now, 'id') === repositoryId;
        return isSame && owner?.toLowerCase() !== repository.owner.toLowerCase() ? owner : null;
    }
    catch (error) {
        // A private fork's own repository may be hidden from this token.
        if (error instanceof api_error/* GitHubError */.y_ && ['not-found', 'forbidden'].includes(error.kind))
            return null;
        throw error;
    }
}
function noneIfGone(error) {
    const gone = error instanceof api_error/* GitHubError */.y_ && ['not-found', 'invalid'].includes(error.kind);
    if (gone)
        return [];
    throw error;
}
/**
 * Lists the files of a pull request's head commit, and says through which repository it is to be read:
 * the base repository, where a fork's commits are to be seen too, or else the fork itself.
 */
async function listHeadFiles(client, repository, head) {
    try {
        return { ...(await (0,contents/* listFilesAt */.R)(client, repository, head.sha)), repository };
    }
    catch (error) {
        const gone = error instanceof api_error/* GitHubError */.y_ && error.kind === 'not-found';
        if (!gone || head.repository === null)
            throw error;
        const tree = await (0,contents/* listFilesAt */.R)(client, head.repository, head.sha);
        return { ...tree, repository: head.repository };
    }
}

// EXTERNAL MODULE: ./build/src/github/commits/commit-files.js
var commit_files = __webpack_require__(5961);
// EXTERNAL MODULE: ./build/src/read/cannot-check.js
var cannot_check = __webpack_require__(8857);
// EXTERNAL MODULE: ./build/src/read/paths.js
var paths = __webpack_require__(178);
// EXTERNAL MODULE: ./build/src/action/check-and-deliver.js + 27 modules
var check_and_deliver = __webpack_require__(6463);
// EXTERNAL MODULE: ./build/src/action/compared.js + 2 modules
var action_compared = __webpack_require__(9330);
// EXTERNAL MODULE: ./build/src/action/deliver.js + 3 modules
var deliver = __webpack_require__(5772);
// EXTERNAL MODULE: ./build/src/action/not-done.js + 1 modules
var not_done = __webpack_require__(7571);
;// CONCATENATED MODULE: ./build/src/action/companion.js









/**
 * The companion's run: it follows the check of a pull request from a fork, with a token that may write. It checks out
 * and runs nothing of the fork: the manifests are read over the API, as data, at the commit that was checked, and the
 * pull requests are found by that commit. Of other pull requests the check itself, which sees more, writes the comment.
 * Gives whether the job passes: what the companion can't do doesn't fail it, for the pull request doesn't show its run.
 */
async function runCompanion(run) {
    const { inputs, channels, github, situation } = run;
    try {
        const { pulls, why } = await pullsOf(run);
        const forks = pulls.filter(({ fork }) => fork);
        const [own] = pulls;
        if (forks.length === 0) {
            const status = own === undefined ? 'no-pull-request' : 'none';
            await (0,deliver/* tellDelivery */.av)(deliveryOf(status, own === undefined ? why : ownOf(own)), inputs, channels);
            return true;
        }
        const outcomes = [];
        for (const pull of forks)
            outcomes.push(await outcomeOf(pull, run));
        return await tellWorst(outcomes, channels);
    }
    catch (error) {
        const why = (0,not_done/* reasonOf */.A3)(error);
        (0,not_done/* outputNotDone */.fT)(why, channels);
        if (inputs.summary)
            await (0,not_done/* summariseNotDone */.Qr)(why, situation, github.url, channels);
        await (0,deliver/* tellDelivery */.av)(deliveryOf('failed', why), inputs, channels);
        return true;
    }
}
/** The pull requests to comment on, or why there are none. Rejects with `CannotCheck`. */
async function pullsOf({ github, situation, client, }) {
    const api = await client();
    if (api === null || github.repository === null) {
        throw new cannot_check/* CannotCheck */.k('After another workflow the files are read over the API, and the input `token` is empty.');
    }
    const { pulls, why } = await readable(() => findPullRequests(api, github.repository, situation));
    return { pulls, why: `No comment was written: ${why}.` };
}
/** Checks one pull request, by its base's policy, and comments on it. Never rejects. */
async function outcomeOf(pull, run) {
    const { github, inputs, client, today, channels } = run;
    try {
        const subject = await subjectOf(pull, run);
        const done = await (0,check_and_deliver/* checkAndDeliver */.R)(subject, github, inputs, client, today, channels);
        return { done, delivered: done.delivered, why: '' };
    }
    catch (error) {
        const why = (0,not_done/* reasonOf */.A3)(error);
        if (inputs.summary)
            await (0,not_done/* summariseNotDone */.Qr)(why, pull, github.url, channels);
        const written = await (0,not_done/* takeBack */.zH)(why, github, pull, inputs, client);
        if (written.status !== 'none')
            channels.warn(why);
        const delivered = written.status === 'none' ? deliveryOf('failed', why) : written;
        await (0,deliver/* tellDelivery */.av)(delivered, inputs, channels);
        return { done: null, delivered, why };
    }
}
/** What is checked of a pull request: its files, over the API. */
async function subjectOf(pull, { github, inputs, client }) {
    const api = await client();
    const { repository } = github;
    const { sha } = pull.head;
    if (api === null || repository === null || sha === null)
        throw new cannot_check/* CannotCheck */.k(`Pull request #${pull.number} names no commit.`);
    return readable(async () => {
        const head = await listHeadFiles(api, repository, { sha, repository: pull.head.repository });
        const files = (0,commit_files.commitFiles)(api, { repository: head.repository, sha }, head);
        const compared = await (0,action_compared/* findBase */.lN)(api, pull, repository, { files, commit: null });
        const start = (0,paths/* besideOf */.A4)('', inputs.workingDirectory);
        return { files, folder: null, start, ...compared, situation: pull, annotate: false };
    });
}
async function readable(read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof api_error/* GitHubError */.y_))
            throw error;
        throw new cannot_check/* CannotCheck */.k(`Couldn't read the pull request: ${error.message}`);
    }
}
/** The outputs of several pull requests are those of the worst: one that fails, else one that couldn't be checked. */
async function tellWorst(outcomes, channels) {
    const failed = outcomes.find(({ done }) => done?.report.verdict === 'fail');
    const worst = failed ?? outcomes.find(({ done }) => done === null) ?? outcomes.at(-1);
    if (worst === undefined)
        return true;
    if (worst.done === null)
        (0,not_done/* outputNotDone */.fT)(worst.why, channels);
    else if (outcomes.length > 1)
        await worst.done.outputAgain();
    const { delivered } = outcomes.find(({ delivered }) => FAULTS.has(delivered.status)) ?? worst;
    channels.output('comment-status', delivered.status);
    channels.output('comment-url', delivered.url ?? '');
    return failed === undefined;
}
const FAULTS = new Set(['failed', 'no-permission']);
function deliveryOf(status, why) {
    return { status, url: null, why, permissions: null };
}
function ownOf({ number }) {
    return `No comment was written: pull request #${number} is not from a fork, so its check could write one itself.`;
}


/***/ })

};
