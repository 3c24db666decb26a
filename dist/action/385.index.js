export const id = 385;
export const ids = [385];
export const modules = {

/***/ 9385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  companionSubject: () => (/* binding */ companionSubject)
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
        (0,api_repository/* isSameRepository */.ve)(found.head.repository, run.head.repository) &&
        (run.head.ref === null || found.head.ref === run.head.ref);
    return same ? found : null;
}
function nobody(why) {
    return { pull: null, why };
}
/**
 * Finds the open pull request of a run that a `workflow_run` event follows; one request as a rule.
 * None, or several, is nothing to comment on, and `why` says so. Rejects with a `GitHubError`.
 */
async function findPullRequest(client, repository, run) {
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
    if (ref !== null) {
        const query = { state: 'open', head: `${from.owner}:${ref}` };
        keep(await client.list((0,api_repository/* repositoryPath */.SH)(repository, 'pulls'), query));
    }
    // For a fork's commit this list is often empty, so it comes second.
    if (found.size === 0) {
        keep(await client.list((0,api_repository/* repositoryPath */.SH)(repository, 'commits', sha, 'pulls')).catch(noneIfGone));
    }
    const short = sha.slice(0, 12);
    const [pull, ...others] = found.values();
    if (pull === undefined) {
        return nobody(`${short} of ${(0,api_repository/* fullName */.fq)(from)} isn't the newest commit of an open pull request; a newer commit has its own run`);
    }
    if (others.length > 0) {
        const numbers = [...found.keys()].map((number) => `#${number}`).join(', ');
        return nobody(`${short} is the newest commit of several pull requests (${numbers})`);
    }
    return { pull, why: null };
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
// EXTERNAL MODULE: ./build/src/action/base.js + 2 modules
var base = __webpack_require__(246);
;// CONCATENATED MODULE: ./build/src/action/companion.js






/**
 * The companion's run: it follows the check of a pull request from a fork, with a token that may write. It checks out
 * and runs nothing of the fork: the manifests are read over the API, as data, at the commit that was checked, and the
 * pull request is found by that commit. Of other pull requests the check itself, which sees more, writes the comment.
 */
async function companionSubject(github, inputs, client) {
    const { repository } = github;
    const situation = github.situation;
    const api = await client();
    if (api === null || repository === null) {
        throw new cannot_check/* CannotCheck */.k('After another workflow the files are read over the API, and the input `token` is empty.');
    }
    try {
        const { pull, why } = await findPullRequest(api, repository, situation);
        if (pull === null)
            return { status: 'no-pull-request', why: `No comment was written: ${why}.` };
        if (!pull.fork)
            return { status: 'none', why: ownOf(pull) };
        const sha = pull.head.sha;
        const head = await listHeadFiles(api, repository, { sha, repository: pull.head.repository });
        const files = (0,commit_files.commitFiles)(api, { repository: head.repository, sha }, head);
        const compared = await (0,base/* findBase */.lN)(api, pull, repository, { files, commit: null });
        const start = (0,paths/* besideOf */.A4)('', inputs.workingDirectory);
        return { files, folder: null, start, ...compared, situation: pull, annotate: false };
    }
    catch (error) {
        if (!(error instanceof api_error/* GitHubError */.y_))
            throw error;
        throw new cannot_check/* CannotCheck */.k(`Couldn't read the pull request: ${error.message}`);
    }
}
function ownOf({ number }) {
    return `No comment was written: pull request #${number} is not from a fork, so its check could write one itself.`;
}


/***/ })

};
