require('../lib/program.js').action();
