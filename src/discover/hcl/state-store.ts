import type { Cursor } from './hcl-cursor.ts';
import { factText, nextStatement, readValue, type Statement, skipRest } from './statement.ts';

/** The products that a backend of Terraform's or OpenTofu's keeps state in; others say only a protocol. */
const products: Readonly<Record<string, string>> = {
  s3: 'aws-s3',
  gcs: 'gcp-cloud-storage',
  azurerm: 'azure-storage',
  oss: 'alibaba-oss',
  cos: 'tencent-cos',
  remote: 'hcp-terraform',
  cloud: 'hcp-terraform',
};

/** Attributes that lead to another service with the same protocol. */
const elsewhere = ['endpoint', 'endpoints'];

const HOSTED = 'app.terraform.io';

/** The block that names where state is kept: `backend "s3"`, or `cloud`. */
export function backendOf({ name, labels }: Statement): string | undefined {
  if (name === 'backend' && labels?.length === 1) return labels[0];
  return name === 'cloud' && labels?.length === 0 ? 'cloud' : undefined;
}

/** The products that a backend with these attributes keeps state in, as far as they say so. */
export function storesOf(
  backend: string,
  attributes: ReadonlyMap<string, string | undefined>,
): string[] {
  const product = Object.hasOwn(products, backend) ? products[backend] : undefined;
  const hostname = attributes.get('hostname') ?? HOSTED;
  const isOther = hostname !== HOSTED || elsewhere.some((name) => attributes.has(name));
  if (product === undefined || isOther) return [];
  const hasLocks = backend === 's3' && attributes.get('dynamodb_table') !== undefined;
  return hasLocks ? [product, 'aws-dynamodb'] : [product];
}

/** Reads the block of a backend to its end; gives the products that it keeps state in. */
export function readStore(cursor: Cursor, backend: string): string[] {
  const attributes = new Map<string, string | undefined>();
  for (;;) {
    const statement = nextStatement(cursor, true);
    if (statement === undefined) return storesOf(backend, attributes);
    const { name, labels } = statement;
    attributes.set(name, labels === null ? factText(readValue(cursor)) : undefined);
    if (labels !== null) skipRest(cursor, statement);
  }
}

/** Reads a Terragrunt `remote_state` to its end: its `backend` is an attribute, and its `config` has the rest. */
export function readRemoteState(cursor: Cursor): string[] {
  let backend = '';
  let config = '';
  for (;;) {
    const statement = nextStatement(cursor, true);
    if (statement === undefined) break;
    if (statement.labels !== null) skipRest(cursor, statement);
    else {
      const raw = readValue(cursor);
      if (statement.name === 'backend') backend = factText(raw) ?? '';
      else if (statement.name === 'config') config = raw;
    }
  }
  const product = Object.hasOwn(products, backend) ? products[backend] : undefined;
  const isOther = /\b(?:endpoints?|hostname)\s*=/.test(config);
  return product === undefined || isOther ? [] : [product];
}
