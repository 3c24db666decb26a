/** A class of CDK for Terraform, named like the type of Terraform that it makes. */
export interface CdktfName {
  /** The provider of Terraform: `aws`, `google`, `azurerm`, `datadog`. */
  readonly cloud: string;
  /** The type without the provider, in any spelling: `s3-bucket`, `s3bucket`; `null` for the provider as a whole. */
  readonly type: string | null;
}

const script =
  /^(?:@cdktf\/provider-|(?:\.{1,2}\/)+\.gen\/providers\/)([\w-]+)(?:\/(?:lib\/)?([\w-]+))?$/;
const python = /^(?:cdktf_cdktf_provider_|imports\.)([a-z]\w*)(?:\.(\w+))?$/;

/** What an import of JavaScript or TypeScript is of. */
export function cdktfScript(from: string): CdktfName | undefined {
  return named(script.exec(from));
}

/** What an import of Python is of. */
export function cdktfPython(from: string): CdktfName | undefined {
  return named(python.exec(from));
}

/** Go, Java, Kotlin and C#: packages that the providers are published as, or that `cdktf get` makes. */
const packages = [
  /\/cdktf-provider-([\w-]+)-go\/\w+(?:\/v\d+)?\/(\w+)/g,
  /\/generated\/[\w-]+\/([\w-]+)\/(\w+)"/g,
  /\bcom\.hashicorp\.cdktf\.providers\.(\w+)\.(\w+)/g,
  /\bimport[ \t]+imports\.(\w+)\.(\w+)/g,
  /\busing[ \t]+HashiCorp\.Cdktf\.Providers\.(\w+)\.(\w+)/g,
];

/** The classes that a program in such a language imports, with their offsets. */
export function* cdktfPackages(text: string): Generator<CdktfName & { readonly offset: number }> {
  if (!/cdktf|generated\/|\bimports\./i.test(text)) return;
  for (const pattern of packages)
    for (const match of text.matchAll(pattern)) {
      const name = named(match);
      if (name !== undefined) yield { ...name, offset: match.index };
    }
}

/** A data source is read, and a provider's set-up makes nothing. */
const notMade = /^(?:data[-_A-Z]|dataaws|datagoogle|dataazurerm|provider$)/;

function named(match: RegExpExecArray | RegExpMatchArray | null): CdktfName | undefined {
  if (match === null) return undefined;
  const [, provider = '', type = null] = match;
  if (type !== null && (notMade.test(type) || /^(?:Data[A-Z]|Provider$)/.test(type)))
    return undefined;
  const cloud = provider.toLowerCase().replace(/[^a-z0-9]/g, '');
  return { cloud: cloud === 'googlebeta' ? 'google' : cloud, type };
}
