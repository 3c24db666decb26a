"use strict";
exports.id = 2589;
exports.ids = [2589];
exports.modules = {

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isSameFile: () => (/* binding */ isSameFile),
/* harmony export */   q: () => (/* binding */ writeNew),
/* harmony export */   writeChunks: () => (/* binding */ writeChunks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1238);




/** More links than this form a circle. */
const MOST_LINKS = 40;
/**
 * Writes a file piece by piece, with the folders that it needs: to a temporary file beside it that takes its place
 * only once it is complete, so that a full disk or a signal leaves the old one whole. A link stays a link, and a file
 * keeps its mode. Throws `CannotCheck`.
 */
function writeChunks(cwd, path, chunks) {
    try {
        replace((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path), chunks);
    }
    catch (error) {
        throw new _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotCheck */ .k(`Can't write ${path}: ${reasonOf(error)}.`);
    }
}
/** Writes a file that must not exist yet, with the folders that it needs. Throws `CannotCheck`. */
function writeNew(cwd, path, text) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(full, '', { flag: 'wx' });
    }
    catch (error) {
        const exists = error.code === 'EEXIST';
        throw new _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotCheck */ .k(exists ? `${path} already exists.` : `Can't write ${path}: ${reasonOf(error)}.`);
    }
    try {
        replace(full, [text]);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(full);
        throw new _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotCheck */ .k(`Can't write ${path}: ${reasonOf(error)}.`);
    }
}
/** Whether two paths lead to one file, by whatever links and spelling. */
function isSameFile(cwd, a, b) {
    const [one, other] = [a, b].map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path), { bigint: true, throwIfNoEntry: false }));
    return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}
function replace(path, chunks) {
    const target = targetOf(path);
    const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(target, { throwIfNoEntry: false });
    if (old !== undefined && !old.isFile()) {
        // A pipe or a device has no content to lose, and must not be replaced by a file.
        if (old.isDirectory())
            throw Object.assign(new Error(), { code: 'EISDIR' });
        writeAll(target, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY, chunks);
        return;
    }
    // A rename needs no permission on the file itself, so a read-only one has to be asked for.
    if (old !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(target, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.tmp`);
    try {
        const { O_WRONLY, O_CREAT, O_EXCL } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
        writeAll(temporary, O_WRONLY | O_CREAT | O_EXCL, chunks);
        if (old !== undefined)
            keepOwnership(temporary, old);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
    }
    catch (error) {
        removeIfThere(temporary);
        throw error;
    }
}
function writeAll(path, flags, chunks) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, flags, 0o666);
    try {
        for (const chunk of chunks) {
            const bytes = Buffer.from(chunk);
            for (let at = 0; at < bytes.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, at);
        }
        if ((flags & node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL) !== 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function keepOwnership(temporary, { mode, uid, gid }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, mode & 0o7777);
    const made = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(temporary);
    if (made.uid === uid && made.gid === gid)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(temporary, uid, gid);
    }
    catch {
        // Only root may give a file away; the content matters more than its owner.
    }
}
function removeIfThere(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path);
    }
    catch {
        // It was never made, or its folder doesn't let us: the message is about the file that was to be written.
    }
}
/** Where a link leads, also where nothing is there yet. */
function targetOf(path) {
    let target = path;
    for (let step = 0; step < MOST_LINKS; step++) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(target);
        }
        catch (error) {
            if (error.code !== 'ENOENT')
                throw error;
        }
        try {
            target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(target));
        }
        catch {
            return target;
        }
    }
    throw Object.assign(new Error(), { code: 'ELOOP' });
}
function reasonOf(error) {
    const { code, message } = error;
    const known = {
        EACCES: 'permission denied',
        EPERM: 'permission denied',
        EROFS: 'the file system is read-only',
        EISDIR: "it's a folder",
        ENOSPC: 'the disk is full',
        EDQUOT: 'the disk quota is used up',
        EFBIG: 'the file would become too large',
        ELOOP: 'its links form a circle',
    };
    return known[code ?? ''] ?? message;
}


/***/ })

};
;