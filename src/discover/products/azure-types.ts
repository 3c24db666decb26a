import { registryPath } from '../source-address.ts';

const bicep = /^br[:/][^\s]*?[:/](avm\/res\/[\w-]+\/[\w-]+)/;
const terraformModule = /^Azure\/avm-res-([a-z0-9]+)-([a-z0-9]+)\/azurerm/;

/**
 * The resource that an Azure Verified Module is made for, as `avm/res/<provider>/<resource>`: such modules
 * are named after it. `undefined` for any other module.
 */
export function avmModule(source: string): string | undefined {
  const inBicep = bicep.exec(source)?.[1];
  if (inBicep !== undefined) return inBicep;
  const inTerraform = terraformModule.exec(registryPath(source));
  return inTerraform === null ? undefined : `avm/res/${inTerraform[1]}/${inTerraform[2]}`;
}

/**
 * A common spelling of a module's path and of an ARM type: `avm/res/web/site` and `Microsoft.Web/sites` are
 * both `web/site`. `undefined` for what is neither.
 */
export function avmKey(type: string): string | undefined {
  const path = /^(?:avm\/res\/|microsoft\.)([^/]+)\/([^/]+)$/i.exec(type);
  if (path === null) return undefined;
  const [, provider = '', resource = ''] = path;
  return `${plain(provider)}/${singular(plain(resource))}`;
}

function plain(word: string): string {
  return word.replaceAll('-', '').toLowerCase();
}

function singular(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}

/** `Microsoft.Web/sites` says its provider; `sites` and `config/web` do not. */
export function hasNamespace(type: string): boolean {
  return type.slice(0, Math.max(0, type.indexOf('/'))).includes('.');
}

/** A child is named after its parent, unless it says its provider itself. */
export function fullType(type: string, parent: string): string {
  return parent === '' || hasNamespace(type) ? type : `${parent}/${type}`;
}
