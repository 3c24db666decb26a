// Made by scripts/build-tool.mjs from package.json.
/** @type {{ readonly name: string, readonly version: string }} */
export const tool = { name: 'cloud-estate-check', version: '1.0.0' };
