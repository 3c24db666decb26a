import type { PartModel } from '../../estate/framework.ts';
import type { Kinds } from '../../estate/kind.ts';
import type { Catalogue, Product } from '../../estate/product.ts';
import { common } from '../../frameworks/common.ts';
import { decide, plainProfile } from '../../resolve/parties.ts';
import { listed, oneOf } from '../../text/lists.ts';

/** The product to rent for running software yourself, by provider. */
const machines: Readonly<Record<string, string>> = {
  akamai: 'linode-instance',
  aws: 'aws-ec2',
  azure: 'azure-virtual-machines',
  digitalocean: 'digitalocean-droplet',
  gcp: 'gcp-compute-engine',
  hetzner: 'hetzner-cloud-server',
  ibm: 'ibm-vpc-instance',
  oracle: 'oci-compute',
};

const OWN_MACHINES = 'own-datacentre';

/** A longer list doesn't help. */
const MOST_WAYS = 3;

/** `offered as paas, not as iaas (…)`, with who says so. */
export function offer(
  { models, modelSource, responsibilityUrl }: Product,
  declared: PartModel | null,
): string {
  const not = declared === null ? '' : `, not as ${declared}`;
  const url = responsibilityUrl === null ? '' : `: ${responsibilityUrl}`;
  const source =
    modelSource === 'vendor'
      ? `its provider says so${url}`
      : 'derived from NIST SP 800-145 by what the customer controls';
  return `offered as ${oneOf(models)}${not} (${source})`;
}

/** What to write instead of a model under which a product is not offered, and what to look at to decide. */
export function adviceOn(product: Product, declared: PartModel, catalogue: Catalogue): string {
  const { id, models, discriminator, note } = product;
  const written = oneOf(models.map((model) => `\`model: ${model}\``));
  const ways = otherProducts(product, declared, catalogue);
  const other =
    ways.length === 0
      ? `If you really use it as ${declared}, leave \`product\` out, and name \`provider\` and \`agreement\` yourself.`
      : `If ${declared} is right, name the right product: ${ways.join('; ')}.`;
  const look = discriminator === undefined ? '' : ` How to recognise \`${id}\`: ${discriminator}.`;
  return `Write ${written}. ${other}${look}${note === undefined ? '' : ` ${note}`}`;
}

/** Products that an entry under the declared model may be, likeliest first. */
function otherProducts(product: Product, declared: PartModel, catalogue: Catalogue): string[] {
  const alike = (product.alike ?? []).flatMap((id) => catalogue.get(id) ?? []);
  const same = alike.filter(({ models }) => models.includes(declared));
  const ways = same.map((other) => `\`${other.id}\` (${other.name})${shownBy(other)}`);
  if (declared !== 'iaas' && declared !== 'on-premises') return ways.slice(0, MOST_WAYS);
  if (same.length === 0) ways.push(machine(product, declared, catalogue));
  for (const other of alike) {
    const layers = leftBy(other, catalogue.kinds());
    if (layers.length === 0 || same.includes(other)) continue;
    const left = listed(layers.map((layer) => `\`${layer}\``));
    ways.push(
      `\`${other.id}\` under ${oneOf(other.models)}, which leaves ${left} to you${shownBy(other)}`,
    );
  }
  return ways.filter((way) => way !== '').slice(0, MOST_WAYS);
}

/** Layers of `common` that are the customer's because of what a product is. */
function leftBy(product: Product, kinds: Kinds): string[] {
  const profile = { ...plainProfile, products: [product] };
  const left = product.models.flatMap((model) =>
    decide(common, model, profile, kinds).layers.filter(
      ({ party, origin }) => party === 'customer' && origin !== 'framework',
    ),
  );
  return [...new Set(left.map(({ layer }) => layer.id))];
}

/** If no product is like it, the machines to run it on yourself. */
function machine({ id, provider }: Product, declared: PartModel, catalogue: Catalogue): string {
  const rented = machines[provider];
  const other = catalogue.get(declared === 'iaas' && rented !== undefined ? rented : OWN_MACHINES);
  if (other === undefined || other.id === id || !other.models.includes(declared)) return '';
  return `\`${other.id}\` (${other.name}), for software that you run yourself`;
}

function shownBy({ discriminator }: Product): string {
  return discriminator === undefined ? '' : `, recognised by: ${discriminator}`;
}
