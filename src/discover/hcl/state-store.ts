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

/** Attributes that lead to another service which speaks the same protocol. */
const elsewhere: ReadonlySet<string> = new Set(['endpoint', 'endpoints']);

const HOSTED = 'app.terraform.io';

/** The block that names where state is kept: `backend "s3"`, or `cloud`. */
export function backendOf({ name, labels }: Statement): string | undefined {
  if (name === 'backend' && labels?.length === 1) return labels[0];
  return name === 'cloud' && labels?.length === 0 ? 'cloud' : undefined;
}

/** Reads such a block to its end; gives the products that it keeps state in, as far as it says so. */
export function readStore(cursor: Cursor, backend: string): string[] {
  const product = Object.hasOwn(products, backend) ? products[backend] : undefined;
  let isOther = product === undefined;
  let locks: string | undefined;
  for (;;) {
    const statement = nextStatement(cursor, true);
    if (statement === undefined) break;
    const { name, labels } = statement;
    if (elsewhere.has(name)) isOther = true;
    const isRead = labels === null && (name === 'hostname' || name === 'dynamodb_table');
    if (!isRead) {
      skipRest(cursor, statement);
      continue;
    }
    const value = factText(readValue(cursor));
    if (name === 'dynamodb_table' && value !== undefined) locks = 'aws-dynamodb';
    else if (name === 'hostname' && value !== undefined && value !== HOSTED) isOther = true;
  }
  if (isOther || product === undefined) return [];
  return backend === 's3' && locks !== undefined ? [product, locks] : [product];
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
