exports.ids=[1188],exports.modules={...require("./catalogue-products.js").modules,...require("./catalogue-code.js").modules};
