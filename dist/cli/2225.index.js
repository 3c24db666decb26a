"use strict";
exports.id = 2225;
exports.ids = [2225];
exports.modules = {

/***/ 2225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   generalHelp: () => (/* binding */ generalHelp)
/* harmony export */ });
/* harmony import */ var _render_text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);

/** The help that `cloud-estate --help` shows: every command, and the flags of the default one. */
function generalHelp(commands, byDefault, columns) {
    const width = Math.max(...commands.map((command) => command.name.length));
    const list = commands
        .map((command) => row(command.name, width, command.summary, columns))
        .join('\n');
    return `${(0,_render_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)('Finds the cloud security duties that nobody owns.', columns, '')}

Usage: cloud-estate [command] [flags]

Commands
${list}

${(0,_render_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(`${byDefault.name} runs when no command is named; \`cloud-estate help <command>\` describes each one.`, columns, '')}

Flags of ${byDefault.name}
${flagRows(byDefault.flags, columns)}

Examples
${exampleRows(byDefault, columns)}
${notesText(byDefault, columns)}`;
}
/** The help of one command. */
function commandHelp(command, columns) {
    const flags = Object.keys(command.flags).length === 0 ? '' : `\nFlags\n${flagRows(command.flags, columns)}\n`;
    return `${(0,_render_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(command.summary, columns, '')}

${usageLines(command, columns)}
${flags}
Examples
${exampleRows(command, columns)}
${notesText(command, columns)}`;
}
/** A word in brackets, and a flag with its value, stay on one line. */
function usageLines({ usage }, columns) {
    const head = 'Usage: ';
    return inLines(`${head}cloud-estate ${usage}`.split(/ (?=[-[])/), columns, {
        indent: ' '.repeat(head.length),
        end: '',
    });
}
function notesText({ notes }, columns) {
    if (notes === undefined)
        return '';
    const paragraphs = notes.split('\n').map((line) => (0,_render_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(line, columns, ''));
    return `\n${paragraphs.join('\n')}\n`;
}
/** Pieces in lines of so many columns; `indent` begins each line but the first, and `end` ends each but the last. */
function inLines(pieces, columns, { indent, end }) {
    const out = [];
    let line = '';
    for (const piece of pieces) {
        if (line === '')
            line = piece;
        else if (line.length + 1 + piece.length + end.length <= columns)
            line += ` ${piece}`;
        else {
            out.push(line + end);
            line = indent + piece;
        }
    }
    return [...out, line].join('\n');
}
function flagRows(flags, columns) {
    const shown = Object.entries(flags).filter(([, { hidden }]) => hidden !== true);
    const named = shown.map(([name, flag]) => {
        const short = flag.short === undefined ? '' : `-${flag.short}, `;
        return [
            `${short}--${name}${flag.value === undefined ? '' : ` ${flag.value}`}`,
            flag.help,
        ];
    });
    const width = Math.min(26, Math.max(...named.map(([name]) => name.length)));
    return named.map(([name, text]) => row(name, width, text, columns)).join('\n');
}
function row(name, width, text, columns) {
    const indent = ' '.repeat(width + 4);
    const wrapped = (0,_render_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(text, columns, indent);
    if (name.length > width)
        return `  ${name}\n${wrapped}`;
    return `  ${name.padEnd(width)}  ${wrapped.slice(indent.length)}`;
}
function exampleRows(command, columns) {
    return command.examples
        .map(([line, what]) => `${exampleLines(line, columns)}\n${(0,_render_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(what, columns, '      ')}`)
        .join('\n');
}
/** As a shell takes it: a line goes on after a backslash, and a flag stays with its value. */
function exampleLines(line, columns) {
    return inLines(`  ${line}`.split(/ (?=-)/), columns, { indent: '    ', end: ' \\' });
}


<<<<<<< HEAD
=======
/***/ }),

/***/ 7920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   lines: () => (/* binding */ lines),
/* harmony export */   p: () => (/* binding */ plain),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
// In: any text. Out: a text that is safe where it is shown.
// Control characters, line breaks of every kind, marks that turn text around or hide it, letters and tags that have no
// shape, and halves of characters.
const UNSEEN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be made visible.
/[\u034f\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
/** Makes visible what a terminal, a log or a reader could not see: `\u001b` for an escape. */
function visible(text) {
    return text.replace(UNSEEN, (char) => {
        const hex = (char.codePointAt(0) ?? 0).toString(16);
        return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
    });
}
/** Text for one line of a log: nothing unseen in it, and no `##[…]`, which commands a runner anywhere in a line. */
function plain(text) {
    return visible(text).replaceAll('##[', '##\\[');
}
/** Lines for a log: none begins with `::`, which would command a runner. */
function lines(text) {
    return text.replace(/^([^\S\r\n\u2028\u2029]*)::/gm, '$1\\::');
}
/** Wraps text at spaces to lines of so many columns; a longer word gets a separate line. */
function wrap(text, columns, indent) {
    const out = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
            out.push(indent + line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    if (line !== '')
        out.push(indent + line);
    return out.join('\n');
}


>>>>>>> english
/***/ })

};
;