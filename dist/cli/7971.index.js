"use strict";
exports.id = 7971;
exports.ids = [7971];
exports.modules = {

/***/ 7971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareEstates: () => (/* binding */ compareEstates)
});

;// CONCATENATED MODULE: ./build/src/delta/introduced.js
/** Rules whose finding is that a duty has no owner: new when the duty is, whatever they say of it. */
const dutyRules = ['unowned-duty', 'expired-waiver'];
/**
 * Marks each finding of the head with whether the change brings it: about a duty, by the duty; any other, by whether
 * the base had the same, in the same manifest or in one that it moved away from.
 */
function markIntroduced(before, after, introduced) {
    const fresh = new Set(introduced.map(dutyKey));
    const known = new Known(before);
    const isFresh = (finding, duties, file) => {
        if (duties.get(finding)?.some((duty) => fresh.has(dutyKey({ ...duty, file }))))
            return true;
        const { rule } = finding;
        const { service, part, layer } = finding.subject;
        if (!dutyRules.includes(rule) || service === null || layer === null)
            return undefined;
        return fresh.has(dutyKey({ file, service, part, layer }));
    };
    const marks = new Map();
    const open = [];
    for (const { manifest, findings, duties } of after) {
        for (const finding of findings) {
            const byDuty = isFresh(finding, duties, manifest.source.file);
            if (byDuty !== undefined)
                marks.set(finding, byDuty);
            else if (known.takeFrom(finding, finding.location.file))
                marks.set(finding, false);
            else
                open.push(finding);
        }
    }
    for (const finding of open)
        marks.set(finding, !known.take(finding));
    return after.map(({ manifest, findings, duties }) => ({
        manifest,
        duties,
        findings: findings.map((finding) => ({ ...finding, introduced: marks.get(finding) ?? true })),
    }));
}
function dutyKey({ file, service, part, layer }) {
    return JSON.stringify([file, service, part, layer]);
}
/** How often the base had a finding, by file; each stands for one of the head's at most. */
class Known {
    #counts = new Map();
    constructor(before) {
        for (const { findings } of before) {
            for (const finding of findings) {
                const key = sameness(finding);
                const files = this.#counts.get(key) ?? new Map();
                const { file } = finding.location;
                this.#counts.set(key, files.set(file, (files.get(file) ?? 0) + 1));
            }
        }
    }
    takeFrom(finding, file) {
        const files = this.#counts.get(sameness(finding));
        const left = files?.get(file) ?? 0;
        if (left > 0)
            files?.set(file, left - 1);
        return left > 0;
    }
    take(finding) {
        const files = [...(this.#counts.get(sameness(finding))?.keys() ?? [])];
        return files.some((file) => this.takeFrom(finding, file));
    }
}
/** What makes two findings the same one: neither the line nor the file, which change when an entry moves. */
function sameness({ rule, path, subject: { service, part, layer } }) {
    return JSON.stringify([rule, path, service, part, layer]);
}

;// CONCATENATED MODULE: ./build/src/delta/match.js
/**
 * Pairs entries by service and part: first within the same file, then wherever the only one of that name went. So
 * neither a renamed file nor an entry that moved to another one is news.
 */
function pairEntries(before, after) {
    return pair(found(before, (manifest) => manifest.entries), found(after, (manifest) => manifest.entries), (entry) => `${entry.service}\n${entry.part ?? ''}`);
}
/** Pairs services by id, as entries are. */
function pairServices(before, after) {
    return pair(found(before, (manifest) => manifest.services), found(after, (manifest) => manifest.services), (service) => service.id);
}
function found(examined, of) {
    return examined.flatMap(({ manifest }) => of(manifest).map((value) => ({ file: manifest.source.file, value })));
}
function pair(before, after, name) {
    const here = new Map(before.map((one) => [`${one.file}\n${name(one.value)}`, one]));
    const pairs = [];
    const unpaired = [];
    for (const one of after) {
        const key = `${one.file}\n${name(one.value)}`;
        const same = here.get(key);
        here.delete(key);
        if (same === undefined)
            unpaired.push(one);
        else
            pairs.push({ file: one.file, before: same.value, after: one.value });
    }
    const gone = new Map();
    for (const one of here.values()) {
        const key = name(one.value);
        gone.set(key, [...(gone.get(key) ?? []), one]);
    }
    for (const { file, value } of unpaired) {
        const moved = gone.get(name(value))?.shift();
        pairs.push({ file, before: moved?.value, after: value });
    }
    for (const left of gone.values()) {
        for (const { file, value } of left)
            pairs.push({ file, before: value, after: undefined });
    }
    return pairs;
}

// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
;// CONCATENATED MODULE: ./build/src/delta/notes.js

/** What of the estate cannot be compared, manifest by manifest, in sentences for the user. */
function comparisonNotes(before, after) {
    const old = byFile(before);
    const now = byFile(after);
    const notes = [];
    for (const [file, one] of old) {
        const here = now.get(file);
        if (isBroken(one)) {
            if (here === undefined || !isUnreadable(here))
                notes.push(wasBroken(file, one));
        }
        else if (one.manifest.framework === undefined && here?.manifest.framework !== undefined) {
            notes.push(withoutFramework(file, one));
        }
    }
    for (const [file, one] of now) {
        const was = old.get(file);
        if (isUnreadable(one))
            notes.push(isBrokenNow(file, was !== undefined && isBroken(was)));
        else
            notes.push(...otherFramework(file, was, one));
    }
    return notes;
}
/** Whether nothing can be told of what stands in a manifest. */
function isUnreadable({ manifest, findings }) {
    return (manifest.services.length === 0 &&
        findings.some(({ rule }) => rule === 'syntax' || rule === 'schema'));
}
function byFile(examined) {
    return new Map(examined.map((one) => [one.manifest.source.file, one]));
}
function isBroken({ manifest }) {
    return manifest.source.value === undefined;
}
function wasBroken(file, { findings }) {
    const found = findings.find(({ rule }) => rule === 'syntax');
    const why = found === undefined ? 'unreadable' : (0,message/* messageOf */.b)(found);
    return `\`${file}\` was broken at the base (${why}), so its duties count as new.`;
}
function isBrokenNow(file, wasToo) {
    return wasToo
        ? `\`${file}\` cannot be read in this change, and could not at the base, so nothing of it is compared.`
        : `\`${file}\` cannot be read in this change, so what it had is not compared.`;
}
/** Several manifests may name one framework, whose mistakes are told at the first of them. */
function withoutFramework(file, { manifest, findings }) {
    const told = findings.find((one) => one.location.file !== manifest.source.file || one.path[0] === 'framework');
    const why = told === undefined ? '' : ` (${told.location.file}: ${(0,message/* messageOf */.b)(told)})`;
    return `The framework of \`${file}\` was broken at the base, or not there${why}, so its duties count as new.`;
}
function otherFramework(file, before, after) {
    const [from, to] = [before?.manifest.framework?.id, after.manifest.framework?.id];
    if (from === undefined || to === undefined || from === to)
        return [];
    return [
        `\`${file}\` goes by the framework \`${to}\` now, and went by \`${from}\`: layers that only one of them has are new, or gone.`,
    ];
}

// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/src/delta/policy.js

/** What a change does to the policy, setting by setting, in words. */
function policyChanges(before, after) {
    // Where one extends another, nobody knows here what holds where it says nothing.
    const isWhole = before.extends === null && after.extends === null;
    const [old, now] = isWhole
        ? [settings((0,policy/* withDefaults */.rO)(before)), settings((0,policy/* withDefaults */.rO)(after))]
        : [settings(before), settings(after)];
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    return names.flatMap((what) => {
        const [from, to] = [old.get(what) ?? 'not set', now.get(what) ?? 'not set'];
        return from === to ? [] : [{ what, before: from, after: to }];
    });
}
function settings(policy) {
    const { gate, manifests } = policy;
    const found = new Map();
    if (gate.failOn !== null)
        found.set('gate.fail-on', gate.failOn);
    if (gate.scope !== null)
        found.set('gate.scope', gate.scope);
    if (manifests !== null)
        found.set('manifests', manifests.join(', '));
    if (policy.framework !== null)
        found.set('framework', policy.framework);
    if (policy.extends !== null)
        found.set('extends', policy.extends);
    for (const [id, { severity, options }] of Object.entries(policy.rules)) {
        if (severity !== undefined)
            found.set(`rules.${id}`, severity);
        for (const [name, value] of Object.entries(options))
            found.set(`rules.${id}.${name}`, String(value));
    }
    for (const [name, globs] of Object.entries(policy.discovery)) {
        if (globs.length > 0)
            found.set(`discovery.${name}`, globs.join(', '));
    }
    if (policy.providersAsOwners.length > 0) {
        found.set('providers-as-owners', policy.providersAsOwners.join(', '));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/delta/terms.js
/**
 * Layers that another party answers for than before, and not because of another model: by the entry's own clause, its
 * product, or another framework.
 */
function splitChanges({ file, before, after }) {
    const entry = after ?? before;
    if (entry === undefined || after === undefined)
        return [];
    const { service, part } = entry;
    const changes = [];
    const seen = new Set();
    const old = new Map(before?.splits.map((split) => [split.layer, split]));
    for (const { layer, party, clause: agreed, reason } of after.splits) {
        const clause = agreed ?? reason;
        const was = old.get(layer);
        seen.add(layer);
        const from = was?.party ?? partyOf(before, layer);
        if (from === party && (was?.clause ?? was?.reason ?? null) === clause)
            continue;
        changes.push({ file, service, part, layer, before: from, after: party, clause });
    }
    for (const { layer, party } of old.values()) {
        if (seen.has(layer))
            continue;
        seen.add(layer);
        const to = partyOf(after, layer);
        changes.push({ file, service, part, layer, before: party, after: to, clause: null });
    }
    if (before === undefined || before.model !== after.model)
        return changes;
    for (const { layer, party } of after.cells) {
        const from = partyOf(before, layer.id);
        if (from === null || from === party || seen.has(layer.id))
            continue;
        const split = { layer: layer.id, before: from, after: party, clause: null };
        changes.push({ file, service, part, ...split });
    }
    return changes;
}
function partyOf(entry, layer) {
    return entry?.cells.find((cell) => cell.layer.id === layer)?.party ?? null;
}
/** Waivers that came, changed or went; those of an entry that is gone went with it. */
function waiverChanges({ file, before, after }) {
    if (after === undefined)
        return [];
    const { service, part } = after;
    const changes = [];
    const old = new Map(before?.waivers.map((waiver) => [waiver.layer, waiver]));
    for (const { layer, expires, reason, approvedBy } of after.waivers) {
        const was = old.get(layer);
        old.delete(layer);
        const same = was?.expires === expires && was.reason === reason && was.approvedBy === approvedBy;
        if (same)
            continue;
        const change = was === undefined ? 'added' : 'changed';
        changes.push({ file, service, part, layer, change, expires, reason, approvedBy });
    }
    for (const { layer, expires, reason, approvedBy } of old.values()) {
        const change = 'removed';
        changes.push({ file, service, part, layer, change, expires, reason, approvedBy });
    }
    return changes;
}

;// CONCATENATED MODULE: ./build/src/delta/compare.js





/**
 * Compares duties by manifest, service, part and layer, not by line. A duty is introduced when it is unowned now and
 * was not unowned before, or was not there.
 */
function compareEstates(before, after, base) {
    const lists = {
        introduced: [],
        resolved: [],
        reassigned: [],
        models: [],
        splits: [],
        waivers: [],
        inherited: 0,
    };
    // Of what stood in a manifest that is broken now, nobody knows whether it is gone.
    const isWhole = !after.some(isUnreadable);
    const isKnown = (pair) => pair.after !== undefined || isWhole;
    const services = pairServices(before, after).filter(isKnown);
    const gone = new Set(services.flatMap((one) => (one.after === undefined ? keyOf(one.file, one.before?.id) : [])));
    for (const pair of pairEntries(before, after).filter(isKnown))
        compareEntry(pair, gone, lists);
    for (const pair of services)
        compareHybrid(pair, lists);
    const delta = {
        base: base.commit,
        notes: [...base.notes, ...comparisonNotes(before, after)],
        ...lists,
        policy: [...policyChanges(base.policy, base.headPolicy), ...ofFramework(base)],
        services: {
            added: services.flatMap((one) => (one.before === undefined ? (one.after?.id ?? []) : [])),
            removed: services.flatMap((one) => (one.after === undefined ? (one.before?.id ?? []) : [])),
        },
    };
    return { delta, findings: markIntroduced(before, after, lists.introduced) };
}
function ofFramework({ frameworkChange = null }) {
    return frameworkChange === null ? [] : [frameworkChange];
}
function keyOf(file, service) {
    return `${file}\n${service ?? ''}`;
}
/** `gone` has the services that are there no more, by `keyOf`. */
function compareEntry(pair, gone, lists) {
    const { file, before, after } = pair;
    const entry = after ?? before;
    if (entry === undefined)
        return;
    const { service, part } = entry;
    if (before !== undefined && after !== undefined && before.model !== after.model) {
        lists.models.push({ file, service, part, before: before.model, after: after.model });
    }
    const old = new Map(before?.cells.map((cell) => [cell.layer.id, cell]));
    for (const cell of after?.cells ?? []) {
        compareCell({ file, service, part, layer: cell.layer.id }, old.get(cell.layer.id), cell, lists);
        old.delete(cell.layer.id);
    }
    // Without a model, or a framework, nobody knows which layers are duties: none of them is resolved.
    if (after === undefined || after.cells.length > 0) {
        const how = after === undefined
            ? howGone(part, gone.has(keyOf(file, service)))
            : 'the framework no longer has the layer';
        for (const { status, layer } of old.values()) {
            if (status === 'unowned')
                lists.resolved.push({ file, service, part, layer: layer.id, how });
        }
    }
    for (const split of splitChanges(pair))
        lists.splits.push(split);
    for (const waiver of waiverChanges(pair))
        lists.waivers.push(waiver);
}
function howGone(part, withService) {
    if (withService)
        return 'the service is gone';
    return part === null ? 'the service has parts now' : 'the part is gone';
}
function compareCell(duty, before, after, lists) {
    if (after.status === 'unowned') {
        if (before?.status === 'unowned')
            lists.inherited++;
        else
            lists.introduced.push(duty);
        return;
    }
    if (before?.status === 'unowned')
        lists.resolved.push({ ...duty, how: howResolved(after) });
    else if (before?.status === 'owned' && after.status === 'owned' && !sameOwners(before, after)) {
        lists.reassigned.push({ ...duty, before: before.owners, after: after.owners });
    }
}
function howResolved(cell) {
    if (cell.status === 'owned')
        return `now owned by ${cell.owners.join(', ')}`;
    if (cell.status === 'waived')
        return `waived until ${cell.waiver?.expires ?? ''}`;
    if (cell.status === 'not-applicable')
        return 'no longer applicable';
    return 'now held by the provider';
}
/** GitHub handles compare without case; who comes first is accountable, so the order counts. */
function sameOwners(before, after) {
    return before.owners.join('\n').toLowerCase() === after.owners.join('\n').toLowerCase();
}
/** A service that has or had parts: without any the entry is the service, and was compared as such. */
function compareHybrid({ file, before, after }, lists) {
    if (before === undefined || after === undefined || before.model === after.model)
        return;
    if (before.model !== 'hybrid' && after.model !== 'hybrid')
        return;
    const { id: service } = after;
    lists.models.push({ file, service, part: null, before: before.model, after: after.model });
}


/***/ })

};
;