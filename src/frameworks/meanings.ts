import type { Model } from '../estate/framework.ts';

/** What a model means to someone who has to choose one. */
export interface ModelMeaning {
  /** The long form of the name. */
  readonly title: string;
  readonly meaning: string;
  /** What the customer can change, which is the test of the model. */
  readonly control: string;
}

/**
 * The models in our words. `on-premises` (a private cloud), `iaas`, `paas`, `saas` and `hybrid` follow the definitions
 * of NIST SP 800-145 (September 2011); `caas` and `faas` are the field's own words and aren't in any such document.
 */
export const meanings: Readonly<Record<Model, ModelMeaning>> = {
  'on-premises': {
    title: 'On premises, or a private cloud',
    meaning:
      'You run it on hardware that serves only you: your own rooms, a rented cage, a private cloud. NIST SP 800-145 calls a cloud private when only one organisation uses it, whoever runs it and wherever it is.',
    control:
      'Everything, from the building to the data. What a colocation provider does for you (power, doors) is a split that you write down yourself.',
  },
  iaas: {
    title: 'Infrastructure as a service',
    meaning:
      'The provider gives you processing, storage and networks, and you run whatever you like on them, operating systems included.',
    control:
      'Operating systems, storage, what is installed, and some of the network, such as the firewall of a host. Not the hardware and what virtualises it.',
  },
  caas: {
    title: 'Containers as a service',
    meaning:
      "You bring container images and say how they run; the provider runs the cluster, or most of it. NIST SP 800-145 has no such model: it is the industry's word for what lies between iaas and paas.",
    control:
      'The images and what is in them, their configuration, who may reach them. The nodes are yours, shared or hidden from you, depending on the product: check that first.',
  },
  paas: {
    title: 'Platform as a service',
    meaning:
      'You deploy applications, schemas or queues that you wrote or bought onto a platform with the languages, libraries and tools that the provider supports.',
    control:
      'What you deployed, and the settings of the platform around it. Testing, deploying and patching your application stays yours. Not servers, operating systems or storage.',
  },
  faas: {
    title: 'Functions as a service',
    meaning:
      "You deploy single functions, and the provider runs them on demand; nothing stays up between calls. NIST SP 800-145 has no such model: it is the industry's word for the far end of paas.",
    control:
      'The code of the functions, its dependencies, and which events and permissions they have. Not what they run on.',
  },
  saas: {
    title: 'Software as a service',
    meaning:
      "You use the provider's finished application, in a browser, an app or through its API. Building your own application on that API is paas.",
    control:
      'Who uses it, what data goes into it, and the settings that it gives you. Nothing underneath, but users, data, devices and settings are never the provider’s.',
  },
  hybrid: {
    title: 'Several models in one service',
    meaning:
      'The service has parts that each have a model, such as a plant on its own servers with a portal in a public cloud. NIST SP 800-145 calls a cloud hybrid when it consists of several distinct clouds, bound together so that data and applications can move.',
    control:
      'What the model of each part says. A hybrid service has duties only through its parts: list two or more under `parts`, each with its model.',
  },
};
