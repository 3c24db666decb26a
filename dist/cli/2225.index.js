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
/** Keeps a word in brackets, and a flag with its value, on one line. */
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


/***/ })

};
;