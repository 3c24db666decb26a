require('./program.js').scanThread();
