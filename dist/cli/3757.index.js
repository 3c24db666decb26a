"use strict";
exports.id = 3757;
exports.ids = [3757];
exports.modules = {

/***/ 3757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   headCommit: () => (/* binding */ headCommit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



const TIMEOUT = 10_000;
/** The environment for git: none of a hook's variables, which would point it elsewhere. */
function environment(folder) {
    const usual = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    return {
        ...Object.fromEntries(usual),
        // A folder that is no repository must not be taken for part of one above it.
        GIT_CEILING_DIRECTORIES: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder),
        GIT_NO_LAZY_FETCH: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}
function git(folder, args) {
    return new Promise((settle) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', 
        // In a container the checkout often belongs to another user. Nothing of it is run here.
        ['-c', 'safe.directory=*', ...args], { cwd: folder, env: environment(folder), timeout: TIMEOUT, windowsHide: true }, (error, stdout) => settle(error === null ? stdout : null));
    });
}
/**
 * Reads the commit that is checked out in a folder, with the parents that it really has (a shallow
 * clone hides them from `git log`). Null when the folder is no repository, or git is not there.
 */
async function headCommit(workspace) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace).catch(() => null);
    if (folder === null)
        return null;
    const sha = (await git(folder, ['rev-parse', '--verify', 'HEAD^{commit}']))?.trim();
    if (sha === undefined || sha === '')
        return null;
    const text = await git(folder, ['cat-file', 'commit', sha]);
    if (text === null)
        return null;
    const [header = ''] = text.split('\n\n', 1);
    const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
    return { sha, parents: parents.filter((parent) => parent !== undefined) };
}


/***/ })

};
;