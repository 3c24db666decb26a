import { isComputed, type Use } from './scanner.ts';
import { folderOf } from './source-address.ts';

/** Plain values of variables and locals, by the folder whose files may refer to them; Terragrunt's by the file. */
export class Literals {
  readonly #byFolder = new Map<string, Map<string, string>>();

  /** A value of a file, or of a folder. */
  of(where: string, name: string): string | undefined {
    return this.#byFolder.get(where)?.get(name);
  }

  /** Notes a value; `name` is as code refers to it, such as `var.engine`. */
  add(folder: string, name: string, value: string): void {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) known.set(name, value);
    else this.#byFolder.set(folder, new Map([[name, value]]));
  }

  /** The use with the values in place of the references in its attributes, where they are known. */
  filledIn(use: Use): Use {
    const { facts } = use;
    if (facts === undefined) return use;
    const known = this.#byFolder.get(folderOf(use.file));
    if (known === undefined || !Object.values(facts).some(isComputed)) return use;
    const filled = Object.entries(facts).map(([name, value]): [string, string] => {
      return [name, known.get(referred(value)) ?? value];
    });
    return { ...use, facts: Object.fromEntries(filled) };
  }
}

/** `var.engine` of a fact that is nothing but a reference, also in brackets or in a template. */
function referred(fact: string): string {
  const text = fact.replace(/^\$\{\[? *"?(?:\$\{)?/, '');
  return /^(?:var|local)\.[\w-]+(?=[}"\] ]*$)/.exec(text)?.[0] ?? '';
}
