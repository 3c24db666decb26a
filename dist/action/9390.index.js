export const id = 9390;
export const ids = [9390];
export const modules = {

/***/ 9390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proposerOf: () => (/* binding */ proposerOf)
/* harmony export */ });
/* harmony import */ var _estate_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3660);
/* harmony import */ var _estate_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6962);
/* harmony import */ var _evidence_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2872);



/**
 * Proposes owners by what a report says: whoever has most of the service's other duties, else whom CODEOWNERS names
 * for the manifest, else whoever has most of what the manifest had before the change. Owners that GitHub doesn't know
 * are left out.
 */
function proposerOf(report, codeOwners) {
    const unknown = unknownOwners(report);
    const manifests = new Map(report.manifests.map((manifest) => [manifest.file, manifest]));
    const changed = changedDuties(report);
    const owned = (file, entry, isWanted) => entry.layers.flatMap(({ layer, status, owners, inherited }) => status === 'owned' &&
        !owners.some((owner) => unknown.has(owner.toLowerCase())) &&
        isWanted(dutyKey(file, entry.id, entry.part ?? null, layer), inherited)
        ? [owners]
        : []);
    return ({ file, service, part }) => {
        const services = manifests.get(file)?.services ?? [];
        const own = services.filter(({ id }) => id === service);
        const same = own.filter((entry) => (entry.part ?? null) === part);
        // The estate's owner of one layer has it in every service, and need not know this one.
        const named = (entry) => owned(file, entry, (_key, inherited) => !inherited || entry.part !== undefined);
        const ofService = mostFrequent(same.flatMap(named)) ?? mostFrequent(own.flatMap(named));
        if (ofService !== null)
            return { owners: ofService, from: 'service' };
        const reviewer = reviewerOf(file, codeOwners);
        if (reviewer !== null && !unknown.has(reviewer.toLowerCase()))
            return { owners: [reviewer], from: 'codeowners' };
        const before = services.flatMap((entry) => owned(file, entry, (key) => !changed.has(key)));
        const ofFile = mostFrequent(before);
        return ofFile === null ? null : { owners: ofFile, from: 'file' };
    };
}
/** The first owner of a file by CODEOWNERS that a manifest could name. */
function reviewerOf(file, codeOwners) {
    const path = codeOwners?.pathOf(file) ?? null;
    if (path === null)
        return null;
    const owners = codeOwners?.ownersOf(path) ?? [];
    return owners.find((owner) => (0,_estate_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isSomebody */ .Z)((0,_evidence_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyOwner */ .mB)(owner, _evidence_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .noContext */ .DR))) ?? null;
}
function mostFrequent(lists) {
    const counts = new Map();
    for (const owners of lists) {
        const key = JSON.stringify(owners);
        const known = counts.get(key) ?? { owners, count: 0 };
        known.count++;
        counts.set(key, known);
    }
    const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
    return most?.owners ?? null;
}
/** Owners that GitHub doesn't have, in lower case, by the duties that such a finding is about. */
function unknownOwners({ findings, manifests }) {
    const refused = new Set(findings.flatMap(({ rule, location, subject: { service, part, layer } }) => rule === 'unknown-owner' ? [dutyKey(location.file, service, part, layer)] : []));
    const names = new Set();
    if (refused.size === 0)
        return names;
    for (const { file, services } of manifests)
        for (const { id, part, layers } of services)
            for (const { layer, owners } of layers)
                if (refused.has(dutyKey(file, id, part ?? null, layer)))
                    for (const owner of owners)
                        names.add(owner.toLowerCase());
    return names;
}
/** Duties that the change itself hands over, or brings: they don't show who had them before. */
function changedDuties({ delta, manifests }) {
    const changed = new Set();
    if (delta === null)
        return changed;
    const added = new Set();
    for (const { file, subject, change } of (0,_estate_change_js__WEBPACK_IMPORTED_MODULE_2__/* .changesOf */ .f)(delta, 'service'))
        if (change === 'added')
            added.add(JSON.stringify([file, subject.service]));
    for (const { file, subject } of (0,_estate_change_js__WEBPACK_IMPORTED_MODULE_2__/* .changesOf */ .f)(delta, 'owners'))
        changed.add(dutyKey(file, subject.service, subject.part, subject.layer));
    for (const { file, subject } of (0,_estate_change_js__WEBPACK_IMPORTED_MODULE_2__/* .changesOf */ .f)(delta, 'duty-resolved'))
        changed.add(dutyKey(file, subject.service, subject.part, subject.layer));
    for (const { file, services } of manifests)
        for (const { id, part, layers } of services)
            if (added.has(JSON.stringify([file, id])))
                for (const { layer } of layers)
                    changed.add(dutyKey(file, id, part ?? null, layer));
    return changed;
}
function dutyKey(file, service, part, layer) {
    return JSON.stringify([file, service, part, layer]);
}


/***/ })

};
