import type { Facts } from '../scanner.ts';

/** A type that settles which of its product's models is meant. */
export const modelOfType: Readonly<Record<string, string>> = {
  aws_lightsail_instance: 'iaas',
  aws_lightsail_database: 'paas',
  aws_lightsail_container_service: 'paas',
  'AWS::Lightsail::Instance': 'iaas',
  'AWS::Lightsail::Database': 'paas',
  'AWS::Lightsail::Container': 'paas',
  fastly_service_vcl: 'saas',
  fastly_service_compute: 'faas',
};

/** Something to know of a use that changes no product, but who does what. */
export interface Remark {
  readonly types: readonly string[];
  readonly facts: readonly string[];
  readonly applies: (facts: Facts) => boolean;
  readonly says: string;
}

export const remarks: readonly Remark[] = [
  {
    types: ['aws_lambda_function', 'AWS::Lambda::Function', 'AWS::Serverless::Function'],
    facts: ['package_type', 'PackageType'],
    applies: (facts) => (facts.package_type ?? facts.PackageType) === 'Image',
    says: 'packaged as a container image: the runtime in it is yours to patch',
  },
];
