import type { Framework } from '../estate/framework.ts';
import { cells, columns } from './matrix-row.ts';

/** Seven layers for entries that use a model, on top of any framework: Microsoft's three layers and CoSAI's five. */
export const ai: Framework = {
  id: 'ai',
  title: 'AI duties',
  summary:
    "Seven layers on top of a framework, for services that use a model. From Microsoft's three layers and CoSAI's five.",
  sources: [
    {
      id: 'ms-ai',
      title: 'Microsoft, Artificial intelligence shared responsibility model',
      url: 'https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility-ai',
      date: '2026-07-21',
    },
    {
      id: 'ms-learn',
      title:
        'Microsoft Learn, Training module on the fundamentals of AI security, unit on architecture layers and shared responsibility',
      url: null,
      date: null,
      note: 'Gives the split for SaaS, PaaS and IaaS in words, where the page above has only a picture.',
    },
    {
      id: 'cosai-srf',
      title: 'Coalition for Secure AI (OASIS Open), AI Shared Responsibility Framework',
      url: 'https://www.coalitionforsecureai.org/whos-responsible-when-ai-goes-wrong-a-new-framework-aims-to-answer-that-question/',
      date: '2026',
      note: 'Version 1.0, 2026; the cells were read in a public transcription of draft 0.7, section 3.2.',
    },
    {
      id: 'aws-scoping',
      title: 'Amazon Web Services, Generative AI Security Scoping Matrix',
      url: 'https://aws.amazon.com/ai/generative-ai/security/scoping-matrix/',
      date: null,
    },
    {
      id: 'aws-agentic',
      title: 'Amazon Web Services, The Agentic AI Security Scoping Matrix',
      url: 'https://aws.amazon.com/blogs/security/the-agentic-ai-security-scoping-matrix-a-framework-for-securing-autonomous-ai-systems',
      date: '2025-11-21',
    },
  ],
  models: columns,
  layers: [
    {
      id: 'ai-usage',
      title: 'AI use and oversight',
      duty: 'Decide who may use the model for what, train them, and keep a person answerable for what its output decides.',
      appliesTo: ['ai'],
      ...cells(columns, 'C* C C* C C* C'),
      from: {
        iaas: ['ms-learn', 'cosai-srf'],
        paas: ['ms-learn', 'cosai-srf'],
        saas: ['ms-learn'],
      },
    },
    {
      id: 'ai-data',
      title: 'Data for AI',
      duty: 'Decide which data may reach the model as prompt, context or index, limit it by need, and settle its retention and its use for training.',
      appliesTo: ['ai'],
      ...cells(columns, 'C* C C* C C* C'),
      from: { iaas: ['ms-learn', 'cosai-srf'], paas: ['ms-learn'], saas: ['ms-learn'] },
    },
    {
      id: 'ai-application',
      title: 'AI application',
      duty: 'Build, test and watch what surrounds the model, namely instructions, checks of input and output, retrieval, plug-ins and connectors.',
      appliesTo: ['ai'],
      ...cells(columns, 'C* C C* C C* S'),
      from: { iaas: ['ms-learn', 'cosai-srf'], paas: ['ms-learn'], saas: ['cosai-srf'] },
    },
    {
      id: 'ai-guardrails',
      title: 'Safety systems of the model',
      duty: 'Choose, set and test the content filters, limits and abuse monitoring that the platform offers, and act on what they report.',
      appliesTo: ['ai'],
      ...cells(columns, 'C* C C* S S* P'),
      from: {
        iaas: ['ms-learn', 'cosai-srf'],
        paas: ['ms-learn', 'cosai-srf'],
        saas: ['ms-ai', 'ms-learn'],
      },
    },
    {
      id: 'ai-model',
      title: 'Choice and life of the model',
      duty: 'Choose model and version, evaluate it for the use at hand, know its documented limits, and test again before it is changed or withdrawn.',
      appliesTo: ['ai'],
      ...cells(columns, 'C* C C* S S* P'),
      from: {
        iaas: ['ms-learn', 'cosai-srf'],
        paas: ['cosai-srf'],
        saas: ['ms-learn', 'cosai-srf'],
      },
    },
    {
      id: 'ai-training',
      title: 'Training and tuning',
      duty: 'For a model that you train or tune, govern its data, pipeline and weights, with provenance, rights, poisoning, access and disposal.',
      appliesTo: ['ai', 'ai-training'],
      ...cells(columns, 'C* C C* S* S* S*'),
      from: { iaas: ['ms-learn', 'aws-scoping'] },
    },
    {
      id: 'ai-agents',
      title: 'Agents and their authority',
      duty: 'Give each agent its own identity, the fewest tools and rights it needs, approval before it acts beyond them, a record, and a way to stop it.',
      appliesTo: ['ai', 'ai-agent'],
      ...cells(columns, 'C* C C* S S* S*'),
      from: { iaas: ['cosai-srf'], paas: ['cosai-srf'] },
    },
  ],
  notes: [
    'A source\'s own word for a model is read as follows: Microsoft and AWS "SaaS", CoSAI "AI-SaaS" are saas; "PaaS", "AI-PaaS" and "Agent-PaaS" are paas; "IaaS" is iaas.',
    "ai-usage: CoSAI's L1 (AI business and usage) says shared under AI-SaaS.",
    "ai-data: CoSAI's L2 (AI information) says shared under AI-SaaS, AI-PaaS and Agent-PaaS: it holds the training data of the model too, which is not in this layer.",
    "ai-application: CoSAI's L3 says shared under AI-PaaS; Microsoft's words give the application to the provider under SaaS. Shared under saas, because connectors and custom agents are switched on by the customer.",
    "ai-guardrails: CoSAI's L4 (AI platform, with guardrails) says shared under AI-SaaS. What an administrator can set there is the layer configuration of `common`.",
    "ai-model: no source disagrees. CoSAI's own word under AI-PaaS is model evaluation (the customer evaluates, the provider manages the model), which we read as shared; its word for the customer under AI-SaaS is N/A, which we read as provider.",
    "ai-training: no source disagrees. AWS's scopes 4 (fine-tuned) and 5 (self-trained) say what the customer owns, without a cell for each model of service.",
    "ai-agents: no source disagrees. CoSAI's Agent-PaaS has the layers L2 to L5 shared and L1 with the customer; under AI-SaaS it does not describe agents separately. AWS's four scopes of agency (none, prescribed, supervised, full) measure how much is needed, not who does it.",
  ],
};
