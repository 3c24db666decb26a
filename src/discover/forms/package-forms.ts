import type { NamedForm } from './form-table.ts';

/** A form by the packages that a file lists. */
interface PackageForm extends NamedForm {
  readonly text: RegExp;
}

/** Files in which programs list their packages, by the language. */
const lists = {
  script: [{ ends: 'json', stem: 'package' }],
  python: [
    { ends: 'txt', stem: /^requirements[\w.-]*$/ },
    { ends: 'toml', stem: 'pyproject' },
    { ends: 'py', stem: 'setup' },
    { ends: '-', stem: 'Pipfile' },
  ],
  go: [{ ends: 'mod', stem: 'go' }],
  java: [
    { ends: 'xml', stem: 'pom' },
    { ends: 'gradle', stem: 'build' },
    { ends: 'kts', stem: 'build.gradle' },
  ],
  net: [{ ends: 'csproj fsproj vbproj', stem: /./ }],
} as const;

type Language = keyof typeof lists;

const every = Object.keys(lists) as readonly Language[];

const cdk =
  /["'\s/](?:aws-cdk-lib|@aws-cdk\/core|aws-cdk\.core|aws-cdk-go|Amazon\.CDK(?:\.Lib)?)["'\s/=<>~]|>aws-cdk-lib<|awscdk:/;

/** Programs that start Pulumi themselves have no `Pulumi.yaml`, and what several programs share isn't below theirs. */
const pulumi: Readonly<Record<Language, RegExp>> = {
  script: /"@pulumi\/pulumi"\s*:/,
  python: /(?:^|["'])pulumi[\w-]*["'\s=<>~![]/m,
  // What only another package needs has a comment behind it.
  go: /^(?:require[ \t]+|[ \t]*)github\.com\/pulumi\/pulumi\/sdk\/v\d+ v[\w.+-]+[ \t]*\r?$/m,
  java: /<groupId>com\.pulumi<\/groupId>|["']com\.pulumi:/,
  net: /<PackageReference\s+Include="Pulumi[."]/,
};

const troposphere = /(?:^|["'\s])troposphere(?:["'\s=<>~[]|$)/m;

/** Forms that are programs, by the packages that they list. */
export const packageForms: readonly PackageForm[] = [
  ...every.flatMap((language) => rows('cdk', 'AWS CDK', language, cdk)),
  ...every.flatMap((language) => rows('pulumi', 'Pulumi', language, pulumi[language])),
  ...rows('troposphere', 'troposphere', 'python', troposphere).filter(({ ends }) => ends !== 'py'),
];

function rows(id: string, title: string, language: Language, text: RegExp): PackageForm[] {
  return lists[language].map((list) => ({ id, title, ...list, text }));
}
