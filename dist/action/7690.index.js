export const id = 7690;
export const ids = [7690];
export const modules = {

/***/ 7690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isWorthSaying: () => (/* binding */ isWorthSaying)
/* harmony export */ });
/* unused harmony exports commentEvents, weights, tableWords, whenToComment, deedAt, weightOfChange */
/** Events of which a comment may come; of all others none does. */
const commentEvents = ['pull_request', 'workflow_run'];
/** What a change does, the weightiest first. */
const weights = [
    'brings',
    'takes away',
    'hands over',
    'to review',
    'unknown',
    'nothing',
];
/** The words of the table in the docs; each is of the same name there and here. */
const tableWords = {
    event: {
        pull_request: '`pull_request`',
        workflow_run: '`workflow_run` (companion)',
        other: 'any other',
    },
    change: {
        brings: 'brings an unowned duty, or a new error or warning',
        'takes away': 'resolves one',
        'hands over': 'gives duties to other owners, or new ones to any',
        'to review': 'changes something else that a reviewer signs for',
        unknown: "can't be compared",
        nothing: 'does none of this',
    },
    gate: { passes: 'passes', fails: 'fails' },
    existing: { yes: 'yes', no: 'no' },
    deed: { write: 'writes one', update: 'updates it', none: 'writes none' },
};
const anyGate = ['passes', 'fails'];
/** The whole decision: of each moment exactly one row holds. */
const whenToComment = [
    {
        event: ['other'],
        change: weights,
        gate: anyGate,
        existing: ['yes', 'no'],
        deed: 'none',
    },
    {
        event: commentEvents,
        change: weights,
        gate: anyGate,
        existing: ['yes'],
        deed: 'update',
    },
    {
        event: commentEvents,
        change: ['brings', 'takes away', 'hands over', 'to review'],
        gate: anyGate,
        existing: ['no'],
        deed: 'write',
    },
    {
        event: commentEvents,
        change: ['unknown', 'nothing'],
        gate: ['fails'],
        existing: ['no'],
        deed: 'write',
    },
    {
        event: commentEvents,
        change: ['unknown', 'nothing'],
        gate: ['passes'],
        existing: ['no'],
        deed: 'none',
    },
];
/** What to do about the comment. */
function deedAt(moment) {
    const row = whenToComment.find(({ event, change, gate, existing }) => event.includes(moment.event) &&
        change.includes(moment.change) &&
        gate.includes(moment.gate) &&
        existing.includes(moment.existing));
    return row?.deed ?? 'none';
}
/** Whether there is anything that a reviewer should look at, so that a comment is written where there is none. */
function isWorthSaying(report) {
    const gate = report.verdict === 'fail' ? 'fails' : 'passes';
    const change = weightOfChange(report);
    return deedAt({ event: 'pull_request', change, gate, existing: 'no' }) === 'write';
}
/** Their findings are for whoever sets the check up: a reviewer of one change can't fix them. */
const aboutTheSetting = ['unverified-owner', 'unguarded-manifest'];
/** The weightiest thing that a change does. */
function weightOfChange({ delta, findings }) {
    if (delta === null)
        return 'unknown';
    const isNews = ({ introduced, rule, severity }) => introduced === true && severity !== 'notice' && !aboutTheSetting.includes(rule);
    const found = new Set(delta.changes.map(weightOfOne));
    if (findings.some(isNews))
        found.add('brings');
    return weights.find((weight) => found.has(weight)) ?? 'nothing';
}
function weightOfOne(change) {
    switch (change.kind) {
        case 'duty-introduced':
            return 'brings';
        case 'duty-resolved':
        case 'finding-resolved':
            return 'takes away';
        case 'owners':
            return 'hands over';
        case 'service':
            return change.change === 'added' ? 'nothing' : 'to review';
        default:
            return 'to review';
    }
}


/***/ })

};
