"use strict";
exports.id = 3280;
exports.ids = [3280];
exports.modules = {

/***/ 3280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiUrlOf: () => (/* binding */ apiUrlOf),
/* harmony export */   clientFrom: () => (/* binding */ clientFrom)
/* harmony export */ });
/** A client for the GitHub that an environment names. Octokit is loaded here, and not before. */
async function clientFrom(env, options) {
    const { createClient } = await __webpack_require__.e(/* import() */ 5770).then(__webpack_require__.bind(__webpack_require__, 5770));
    const graphqlUrl = env.GITHUB_GRAPHQL_URL;
    return createClient({
        ...options,
        apiUrl: apiUrlOf(env),
        ...(graphqlUrl ? { graphqlUrl } : {}),
    });
}
/** Where the API of the GitHub is that an environment names. */
function apiUrlOf(env) {
    return env.GITHUB_API_URL || 'https://api.github.com';
}


/***/ })

};
;