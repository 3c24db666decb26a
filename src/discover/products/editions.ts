/** A provider whose types manage the hosted edition and the self-managed one alike. */
export interface Edition {
  /** The provider's name, which its types begin with. */
  readonly provider: string;
  readonly fact: string;
  /** Hosts of the hosted edition. */
  readonly hosted: RegExp;
  /** Products of the hosted edition, and what stands in their place when the host is another. */
  readonly products: readonly string[];
  readonly twin: string | null;
  readonly look: string;
}

export const editions: readonly Edition[] = [
  {
    provider: 'github',
    fact: 'base_url',
    hosted: /^(?:[\w-]+\.)*(?:github\.com|ghe\.com)$/,
    products: ['github-com', 'github-actions-hosted'],
    twin: 'github-enterprise-server',
    look: 'base_url of the github provider: another host than github.com is GitHub Enterprise Server',
  },
  {
    provider: 'gitlab',
    fact: 'base_url',
    hosted: /^(?:[\w-]+\.)*gitlab\.com$/,
    products: ['gitlab-com'],
    twin: 'gitlab-self-managed',
    look: 'base_url of the gitlab provider: another host than gitlab.com is self-managed GitLab',
  },
  {
    provider: 'tfe',
    fact: 'hostname',
    hosted: /^(?:[\w-]+\.)*terraform\.io$/,
    products: ['hcp-terraform'],
    twin: null,
    look: 'hostname of the tfe provider: another host than app.terraform.io is Terraform Enterprise',
  },
  {
    provider: 'grafana',
    fact: 'url',
    hosted: /^(?:[\w-]+\.)*grafana\.(?:net|com)$/,
    products: ['grafana-cloud'],
    twin: null,
    look: 'url of the grafana provider: another host than grafana.net is a Grafana of your own',
  },
];
