"use strict";
exports.id = 8100;
exports.ids = [8100];
exports.modules = {

/***/ 8100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   parseRepository: () => (/* binding */ parseRepository),
/* harmony export */   repositoryAt: () => (/* binding */ repositoryAt)
/* harmony export */ });
/* unused harmony exports fullName, isSameRepository */
const NAME = /^[A-Za-z0-9._-]{1,100}$/;
function isName(text) {
    return text !== undefined && NAME.test(text) && text !== '.' && text !== '..';
}
/** Reads `owner/name`; null for anything else. */
function parseRepository(text) {
    if (typeof text !== 'string')
        return null;
    const [owner, name, ...rest] = text.split('/');
    return isName(owner) && isName(name) && rest.length === 0 ? { owner, name } : null;
}
/** `owner/name`, as it is written. */
function fullName(repository) {
    return `${repository.owner}/${repository.name}`;
}
/** GitHub compares owners and names without case. */
function isSameRepository(one, other) {
    if (one === null || other === null)
        return false;
    return fullName(one).toLowerCase() === fullName(other).toLowerCase();
}
/**
 * The path of an API request under a repository; every segment is encoded, so that text from a
 * payload or a tree can't reach another endpoint.
 */
function repositoryPath(repository, ...segments) {
    return ['/repos', repository.owner, repository.name, ...segments]
        .map((segment, position) => (position === 0 ? segment : encodeURIComponent(segment)))
        .join('/');
}
const REMOTE = /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?(?<host>[^/:@]+)(?::\d+(?=\/))?[/:]\/?(?<name>[^/]+\/[^/]+?)(?:\.git)?\/?$/i;
/** The repository that the address of a git remote leads to; null for one on another server than the API's. */
function repositoryAt(remote, apiUrl) {
    const { host = '', name } = REMOTE.exec(remote)?.groups ?? {};
    if (!URL.canParse(apiUrl))
        return null;
    const server = new URL(apiUrl).hostname.replace(/^api\./, '');
    return host.toLowerCase() === server ? parseRepository(name) : null;
}


/***/ })

};
;