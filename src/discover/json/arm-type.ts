/** `Microsoft.Web/sites` says its provider; `sites` and `config/web` do not. */
export function hasNamespace(type: string): boolean {
  return type.slice(0, Math.max(0, type.indexOf('/'))).includes('.');
}

/** A child is named after its parent, unless it says its provider itself. */
export function fullType(type: string, parent: string): string {
  return parent === '' || hasNamespace(type) ? type : `${parent}/${type}`;
}
