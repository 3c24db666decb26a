"use strict";
exports.id = 4913;
exports.ids = [4913];
exports.modules = {

/***/ 4913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/src/catalogue/index.js
var catalogue = __webpack_require__(471);
// EXTERNAL MODULE: ./build/src/estate/framework.js
var estate_framework = __webpack_require__(8214);
// EXTERNAL MODULE: ./build/src/frameworks/index.js + 1 modules
var src_frameworks = __webpack_require__(506);
;// CONCATENATED MODULE: ./build/src/generated/rule-pages.json
const rule_pages_namespaceObject = /*#__PURE__*/JSON.parse('{"syntax":"# syntax\\n\\nThe file isn’t valid YAML (or JSON): what was expected, where.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | no: what cannot be read cannot be checked | none |\\n\\n## Why it matters\\n\\nA file that cannot be read has no duties, and a check that skipped it would call the whole estate owned. So this is\\nalways an error, at the place where reading stopped. What comes before that place may not be checked either: fix it\\nand run again.\\n\\nThe usual causes: an `@` without quotes (YAML keeps it for itself), a tab in an indent, a bracket or quote that is never\\nclosed, a colon in plain text, and a key that is there twice. A key that is there twice is worse than it looks: other\\nreaders take one of the two and say nothing, and the owners under the other one are lost.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      devices: @acme/it-desk # expect: syntax\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\nIt cannot be set to anything else, and no waiver holds it: a waiver is in the file that can\'t be read.\\n\\nAn editor that knows the first line of the examples above shows most of these mistakes while you type.\\n","schema":"# schema\\n\\nA key, type or value that the schema doesn’t allow: names it, suggests the nearest.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | no: what cannot be read cannot be checked | none |\\n\\n## Why it matters\\n\\nA misspelt key does nothing. `ownres` names no owner, `expire` ends no waiver, and without this rule a manifest would\\nlook complete and mean something else. The finding names the key or the value, and the nearest one that is allowed.\\n\\nOne mistake is one finding, however many services it reaches through an anchor.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    criticality: urgent # expect: schema\\n    enviroment: production # expect: schema\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    criticality: critical\\n    environment: production\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\nIt cannot be set to anything else, and no waiver holds it.\\n\\nFor something of your own write a key that begins with `x-`. Such keys are allowed at every level and ignored; they are\\nalso the place to keep anchors.\\n","undeclared-model":"# undeclared-model\\n\\nThe entry doesn’t declare its model; if its product is known, which ones it could be.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nThe model decides which duties stay with you. Without it the entry has no duties at all in the report, which looks like\\nan entry that is in order. And it cannot be guessed: the same product can be a finished service for one team (`saas`)\\nand a platform that another builds on (`paas`), with different duties. So a person declares it, and the check compares.\\n\\nNIST SP 800-145 asks one thing: what can you change? [Which model is it?](../which-model.md) goes through the cases that\\nare not clear.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  voip: # expect: undeclared-model\\n    product: onsip\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  voip:\\n    product: onsip\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  undeclared-model: warning\\n```\\n\\nThink twice before you do: the duties of such an entry are not counted anywhere. No waiver holds it, because a waiver is\\nfor one duty, and without a model there is none to name.\\n","uncovered-model":"# uncovered-model\\n\\nThe framework doesn’t define responsibilities for the declared model.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nNo vendor\'s matrix covers every model. The rows of Google\'s picture have no column for containers, and Microsoft\'s table\\nof 2026 has none for containers or functions. A tool that filled such a column by analogy would hand duties to the\\nprovider that nobody has agreed to, so this one does not guess: it says that it cannot tell.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: google\\nservices:\\n  shop:\\n    product: gcp-gke\\n    model: caas # expect: uncovered-model\\n    owners:\\n      content: \\"@acme/data\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  shop:\\n    product: gcp-gke\\n    model: caas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/shop\\"\\n      network-controls: \\"@acme/network\\"\\n      operating-system: \\"@acme/platform\\"\\n```\\n\\n## How to set or waive it\\n\\n`cloud-estate matrix <framework>` shows which models a framework covers: `microsoft`, `aws` and `extended` cover all of\\nthem. A framework of your own can extend another and add the missing cells ([frameworks](../frameworks.md)).\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nframework: extended\\nrules:\\n  uncovered-model: warning\\n```\\n\\nNo waiver holds it: there is no duty that one could name.\\n","unbound-framework":"# unbound-framework\\n\\nThe manifest\'s framework leaves out layers or duties of the policy\'s.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nThe framework decides what is a duty. An organisation names one in its policy so that all its estates are measured\\nalike. If each manifest could name a lighter one, a team would get rid of its open duties with one line. So the policy\'s\\nframework binds: a manifest may name it, or another one that has every layer of it and leaves the customer no less of\\nany.\\n\\n## Bad\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nframework: microsoft\\n```\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: aws # expect: unbound-framework\\nservices: {}\\n```\\n\\n## Good\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nframework: microsoft\\n```\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices: {}\\n```\\n\\nA framework file of your own that [extends](../frameworks.md) the policy\'s and adds layers is fine too.\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nframework: microsoft\\nrules:\\n  unbound-framework: error\\n```\\n\\nA waiver doesn\'t cover this finding, because it concerns the whole manifest.\\n","unowned-duty":"# unowned-duty\\n\\nA duty with no owner: why it is the customer’s, and the YAML to paste.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nDuties in the cloud are seldom refused. They are missed, because each side takes them for the other\'s: nobody removes\\nthe accounts of leavers in the mail service, since \\"that is the cloud\\", and the provider does not either, since it\\ncannot know who left. Whoever answers for a duty has to be named before it matters, not when something happened.\\n\\nThe finding says why the layer is yours: by the model and the framework, by the product, or by the entry\'s own\\n`responsibilities`. `shared` counts too: under it you have a part, and that part needs an owner.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners: # expect: unowned-duty, unowned-duty\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nowners:\\n  devices: \\"@acme/it-desk\\"\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: [\\"@acme/data\\", \\"@acme/mail\\"]\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\nAn owner is a GitHub user or team, an e-mail address, or the id of a team under `teams`. The first one named is\\naccountable, the others support. Write what many services share once under `owners` at the top.\\n\\nTo leave a duty unowned for now, waive it, with a reason, a last day, and who decided:\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n    waivers:\\n      devices: { reason: New device management goes live in March, expires: 2027-03-31, approved-by: \\"@acme/ciso\\" }\\n```\\n\\nA waiver holds the gate open until that day, and the report counts the duty as waived, not as owned. It moves nothing to\\nthe provider.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unowned-duty: warning\\n```\\n","placeholder-owner":"# placeholder-owner\\n\\n`TBD` and its like, and template names such as `@org/team`: count as unowned.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\n`TBD` was honest on the day when it was written. A year later it is the reason why a list of owners looks complete. So\\nthese name nobody, and they stop the search for an owner that the service or the estate might name:\\n\\n- words such as `tbd`, `todo`, `none`, `n/a`, `unknown` and `nobody`, and phrases such as `to be decided`, in any case and\\n  with `@`, brackets, quotes or punctuation around them;\\n- the same as the name of a user, of a team or of a mailbox: `@acme/tbd`, `team-tbd`, `tbd@acme.corp`;\\n- templates: `@org/team`, `@your-org/…`, `@example/…`, `@owner`, `<team>`, and addresses under `example.com`, `.example`,\\n  `.invalid` and `.test`. What this tool prints to be filled in is one of them;\\n- characters that can\'t be seen, and punctuation alone;\\n- a team that is declared under `teams` with neither a `name` nor a `contact` that says who it is, or under an id such\\n  as `tbd`.\\n\\nA name that only contains such a word is somebody: `@acme/none-of-your-business`, `@acme/todo-app`, `na.li@acme.corp`.\\n\\nA waiver that a placeholder approved has no effect either: nobody decided it. The same goes for a waiver whose reason is\\na placeholder, and for a clause that is one.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: TBD # expect: placeholder-owner\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: [\\"@acme/identity\\", todo] # expect: placeholder-owner\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n    waivers:\\n      devices: { reason: The IT desk and the phone team still discuss it, expires: 2027-01-31, approved-by: \\"@acme/ciso\\" }\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  placeholder-owner: warning\\n```\\n\\nWith `off` the duty is still unowned, and [unowned-duty](unowned-duty.md) says so instead. If it is true that nobody is\\nnamed yet, a waiver is the way to say it, as above: it has a reason and a date. A team may have such a word\\nas its id under `teams` where the word is short for its name: `tba: { name: Technical board of architects }`.\\n","unrecognised-owner":"# unrecognised-owner\\n\\nNot a handle, team, address or declared team id; says the form to write.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\n\\"Ann from sales\\" cannot be asked for a review, is not found by the person who is on call at night, and means somebody\\nelse once Ann has left. An owner has to be something that can be looked up: a GitHub user (`@ann`), a GitHub team\\n(`@acme/identity`), an e-mail address, or the id of a team that the manifest declares. Most findings are a misspelt team\\nor a missing `@`.\\n\\nWhere the text shows who is meant, the finding says what to write:\\n\\n| written | to write |\\n| --- | --- |\\n| `\\"@acme/it, @acme/sec\\"` | `[\\"@acme/it\\", \\"@acme/sec\\"]` |\\n| `Jo Doe <jo@acme.corp>` | `jo@acme.corp` |\\n| `https://github.com/orgs/acme/teams/helpdesk` | `\\"@acme/helpdesk\\"` |\\n| `acme/it` | `\\"@acme/it\\"` |\\n| `“@acme/help”` | `\\"@acme/help\\"` |\\n| `#acme-help`, `+49 30 1234567` | a team under `teams` with this as its `contact`, and its id |\\n\\nThe same holds for `approved-by` of a waiver. A waiver that names nobody has no effect.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nteams:\\n  it-desk: { name: IT service desk, contact: it-desk@acme.corp }\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: Ann from sales # expect: unrecognised-owner\\n      devices: [it-desk, it-dsk] # expect: unrecognised-owner\\n      accounts-and-identities: acme/identity # expect: unrecognised-owner\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nteams:\\n  it-desk: { name: IT service desk, contact: it-desk@acme.corp }\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: ann@acme.corp\\n      devices: it-desk\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unrecognised-owner: warning\\n```\\n\\nWhoever is not on GitHub can be declared under `teams`, with a way to reach them. A waiver does not make a text an\\nowner, but it can hold the duty while the right name is found: take the text out and waive the duty.\\n","provider-as-owner":"# provider-as-owner\\n\\nThe vendor is named as owner of the customer’s duty.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nThis is the misunderstanding that the whole check is about, written down: \\"Google does that\\". The provider does what its\\nagreement says, and under this model the layer is yours, wholly or in part. Nobody at the provider reads your manifest,\\nso a duty with the provider\'s name on it is a duty that nobody does.\\n\\nThe provider of the entry itself counts too, by the name that the entry gives it.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: Google # expect: provider-as-owner\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\nIf the agreement does give the duty to the provider, do not name the provider as owner: move the duty under\\n`responsibilities`, with the clause ([unsupported-split](unsupported-split.md)). If the word is the name of your own\\nteam, declare it under `teams`.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nproviders-as-owners: [initech, globex]\\nrules:\\n  provider-as-owner: warning\\n```\\n\\nA vendor is also recognised by its organisation on GitHub (`@aws/support`) and by the domain of an address\\n(`support@aws.amazon.com`). A team of your own may bear a vendor\'s name: `@acme/aws`.\\n\\n`providers-as-owners` adds vendors that the check does not know. A waiver for the duty leaves this finding: the text is\\nwrong all the same.\\n","unknown-owner":"# unknown-owner\\n\\nGitHub says that this user or team does not exist.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nPeople rename themselves, teams are merged, and a handle that is free again can be taken by a stranger. An owner who\\ndoes not exist is nobody, only that nobody notices: the manifest looks complete. The check looks each handle up, once,\\nif `verify-owners` asks for it: how, and what it cannot see, says [Owners and verification](../owners.md).\\n\\nThe finding says what GitHub answered: no such user, a user who has another name now, an organisation in place of a\\nuser, no such organisation, no such team. It appears at every place that names the owner: under `owners`, as a team\'s\\n`github`, as `approved-by`. The duty still counts as owned, since somebody is named.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-dsek\\" # expect: unknown-owner\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n`--verify-owners off` (the input `verify-owners` of the action) looks nobody up. E-mail addresses are never looked up,\\nnor are declared teams, but for the handle in their `github`.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unknown-owner: warning\\n```\\n\\nA waiver does not make an owner exist, but it can hold the duty: take the name out and waive the duty.\\n","unverified-owner":"# unverified-owner\\n\\nThe owner could not be looked up; says which permission would settle it.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `notice` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nThere are three answers and never two: the owner exists, does not exist, or could not be known. The token of a workflow\\ncannot read the teams of an organisation, and a check that took \\"may not look\\" for \\"is not there\\" would call real teams\\nunknown. So this is a notice, and names the permission that would settle it\\n([Owners and verification](../owners.md)).\\n\\nAn owner is reported at its first place, with the number of the others. More than three that couldn\'t be checked for the same\\nreason are one finding.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\" # expect: unverified-owner\\n      devices: it-desk@acme.corp\\n      accounts-and-identities: identity@acme.corp\\n      identity-infrastructure: identity@acme.corp\\n```\\n\\n## Good\\n\\nWith a token that can read the teams of the organisation (the input `members-token`), the same owner is settled either\\nway.\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: data@acme.corp\\n      devices: it-desk@acme.corp\\n      accounts-and-identities: identity@acme.corp\\n      identity-infrastructure: identity@acme.corp\\n```\\n\\n## How to set or waive it\\n\\n`verify-owners: off` looks nobody up, `auto` says what it could not know, and `required` wants an answer for each owner:\\nit makes this rule an error, unless the policy sets it.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unverified-owner: error\\n```\\n\\nA waiver does not hold this finding: the duty is owned, only that nobody could confirm it.\\n","unsupported-split":"# unsupported-split\\n\\nA duty was moved towards the provider without clause and agreement, or left out without a reason.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nThe agreement with a provider can move a line: a managed offering may patch what the model leaves to you. But a duty\\nthat is moved by a word in a file vanishes from everybody\'s list, and if the provider sees it differently nobody does\\nit. So moving a duty towards the provider needs the clause that says so and the address of the document that it is\\nin. Until then the duty stays where it was.\\n\\nA clause that is a placeholder (`TBD`, `-`, `n/a`) counts as none, and so does an address that nobody can read:\\n`https://example.com/terms`, `http://localhost/terms`.\\n\\nA layer that doesn\'t exist for a service can be left out: `{ party: not-applicable, reason: … }`. Without a reason, or\\nwith a placeholder for one, the duty stays. Information, accounts and configuration are never left out, because every\\nservice has them.\\n\\nMoving a duty towards yourself needs neither: nothing can be lost that way.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  reports:\\n    product: aws-rds-custom\\n    model: paas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/reports\\"\\n      network-controls: \\"@acme/network\\"\\n    responsibilities:\\n      operating-system: provider # expect: unsupported-split\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  reports:\\n    product: aws-rds-custom\\n    model: paas\\n    agreement: { url: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html, reviewed: 2026-06-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/reports\\"\\n      network-controls: \\"@acme/network\\"\\n    responsibilities:\\n      operating-system: { party: provider, clause: RDS Custom for SQL Server with a provided engine version }\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unsupported-split: warning\\n```\\n\\nWhatever the severity, a split without support does not count, and the duty stays with you. While you look for the\\nclause, take the split out and waive the duty, with a date. The rule also names a layer that the framework does not\\nhave: such a line moves nothing.\\n","fewer-duties":"# fewer-duties\\n\\nThe change takes duties out of the check: how many, and by what.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nA check is only as good as what it checks. A pull request that deletes a manifest, renames it out of the policy\'s globs,\\nretires a service or declares a lighter model makes findings disappear without anybody owning anything. So each change\\nis compared with its base, and the duties that were checked there and no longer are get counted, owned or not.\\n\\nThe rule needs a base to compare with: a pull request, a merge group, a push, or `--base` on the command line.\\n\\n## Bad\\n\\nServers that the change declares as finished software: three duties are no longer checked.\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\n# At the base:\\nversion: 1\\nestate: acme\\nservices:\\n  storefront:\\n    model: iaas\\n    agreement: { url: \\"https://vendor.corp/terms\\", reviewed: 2026-10-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/storefront\\"\\n      network-controls: \\"@acme/network\\"\\n      operating-system: \\"@acme/linux\\"\\n```\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  storefront:\\n    model: saas # expect: fewer-duties\\n    agreement: { url: \\"https://vendor.corp/terms\\", reviewed: 2026-10-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\nIf the service really moved, the reviewer of the change agrees to it, and the next change has nothing to lose. If it\\ndidn\'t, keep the model:\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\n# At the base:\\nversion: 1\\nestate: acme\\nservices:\\n  storefront:\\n    model: iaas\\n    agreement: { url: \\"https://vendor.corp/terms\\", reviewed: 2026-10-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/storefront\\"\\n      network-controls: \\"@acme/network\\"\\n      operating-system: \\"@acme/linux\\"\\n```\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  storefront:\\n    model: iaas\\n    agreement: { url: \\"https://vendor.corp/terms\\", reviewed: 2026-10-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/storefront\\"\\n      network-controls: \\"@acme/network\\"\\n      operating-system: \\"@acme/linux\\"\\n```\\n\\n## How to set or waive it\\n\\nTo let no change take duties out of the check:\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  fewer-duties: error\\n```\\n\\nA waiver doesn\'t cover this finding: it is about the change, not about an entry.\\n","no-duty-left":"# no-duty-left\\n\\nAn entry that leaves the customer no duty at all.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nWhatever a provider takes over, something stays with its customer: the data, who may reach it, how the service is set\\nup. An entry whose `responsibilities` move every layer to the provider has no duty that anybody could be asked about, so\\nthe check has nothing to say of it. That is more often a way around the check than a true split.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail: # expect: no-duty-left\\n    model: saas\\n    agreement: { url: \\"https://vendor.corp/terms\\", reviewed: 2026-10-01 }\\n    responsibilities:\\n      information-and-data: { party: provider, clause: Order form 7 }\\n      devices: { party: provider, clause: Order form 7 }\\n      accounts-and-identities: { party: provider, clause: Order form 7 }\\n      identity-infrastructure: { party: provider, clause: Order form 7 }\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    model: saas\\n    agreement: { url: \\"https://vendor.corp/terms\\", reviewed: 2026-10-01 }\\n    responsibilities:\\n      devices: { party: provider, clause: Order form 7 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  no-duty-left: error\\n```\\n\\nA waiver doesn\'t cover this finding, because there is no duty to waive.\\n","unknown-product":"# unknown-product\\n\\nThe product isn’t in the catalogue; suggests the nearest.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nThe product fills in the provider and its responsibility document, and brings the cells in which the product departs\\nfrom its model. A misspelt id brings none of it, and a departure that is lost is a duty that is lost: `aws-rds-custom`\\nleaves you the operating system, and `aws-rds-costum` would not.\\n\\nThe nearest ones are found by id, by name, by other words for the product and by the entry\'s `provider`. Where there are\\nhundreds of unknown ids, only the first 300 come with a suggestion.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspaces # expect: unknown-product\\n    model: saas\\n    agreement: { url: https://contracts.acme.corp/google/annex, reviewed: 2026-06-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    agreement: { url: https://contracts.acme.corp/google/annex, reviewed: 2026-06-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n`cloud-estate explain <words>` finds products by id, name and provider. A product that the catalogue does not have needs\\nno `product` at all: write `provider` and `agreement` yourself.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unknown-product: warning\\n```\\n\\nA waiver does not hold this finding, since it is about no duty.\\n","mismatched-model":"# mismatched-model\\n\\nThe product is not offered under the declared model.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nA model that does not fit the product moves duties to the wrong side. Calling a virtual machine `paas` makes its\\noperating system the provider\'s in the report, while the provider leaves it to you. The finding says which models the\\nproduct has and where that comes from: from the provider itself, or derived by us from what NIST SP 800-145 asks, namely\\nwhat the customer controls.\\n\\nUntil it is settled, the duties are those of the declared model. A departure of the product counts as far as it leaves\\nmore to you, and not where it would take a duty away: in doubt a duty stays.\\n\\nThe finding points at the model; for one of several `products`, at that product; and for a product of a hybrid service\\nthat none of its parts can be, at the product.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  storefront:\\n    product: aws-ec2\\n    model: paas # expect: mismatched-model\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/storefront\\"\\n      network-controls: \\"@acme/network\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  storefront:\\n    product: aws-ec2\\n    model: iaas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/storefront\\"\\n      network-controls: \\"@acme/network\\"\\n      operating-system: \\"@acme/linux\\"\\n```\\n\\n## How to set or waive it\\n\\nWhere the product is one of two that look alike (a database and the same database on machines of your own), name the\\nother one. `cloud-estate explain <product>` says what to look at, and [Which model is it?](../which-model.md) goes\\nthrough the traps.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  mismatched-model: error\\n```\\n\\nA waiver does not hold this finding, since it is about no duty. If your use of the product truly is another model, keep\\nthe model, leave `product` out, and name the provider and the agreement.\\n","missing-agreement":"# missing-agreement\\n\\nNo agreement is named, and the product has none in the catalogue (not for on-premises).\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nA framework is a general picture. How the duties are split for this service is in the provider\'s own document, and\\nif nobody can name it nobody has read it. An auditor asks for it first: which provider does what, and where is that\\nwritten?\\n\\nAn address from the catalogue counts, so a product with one brings no finding. On-premises has no other side.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  wiki: # expect: missing-agreement\\n    product: notion\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  wiki:\\n    product: notion\\n    model: saas\\n    agreement: { url: https://contracts.acme.corp/notion/security-annex, reviewed: 2026-06-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  missing-agreement: notice\\n```\\n\\nThe address may be one that only your people can open: it is shown, never fetched. A waiver does not hold this finding,\\nsince it is about no duty. See [agreements](../agreements.md).\\n","stale-agreement":"# stale-agreement\\n\\nThe agreement was last reviewed over `max-age-days` ago, or never; PaaS and hybrid need the most careful reading.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | `max-age-days`: 365 |\\n\\n## Why it matters\\n\\nProviders change their documents, and products change under them: a database gets a new edition, a picture becomes a\\ntable, a row moves. A split that somebody read three years ago is a memory. `reviewed` is the day on which one of you\\nlast read the document, and the only place where the estate says so.\\n\\nPaaS and hybrid services share the most layers, so they are worth reading first.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  orders:\\n    product: aws-rds\\n    model: paas\\n    agreement:\\n      url: https://aws.amazon.com/compliance/shared-responsibility-model/\\n      reviewed: 2024-03-01 # expect: stale-agreement\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/orders\\"\\n      network-controls: \\"@acme/network\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  orders:\\n    product: aws-rds\\n    model: paas\\n    agreement:\\n      url: https://aws.amazon.com/compliance/shared-responsibility-model/\\n      reviewed: 2026-09-15\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/orders\\"\\n      network-controls: \\"@acme/network\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  stale-agreement: { severity: error, max-age-days: 180 }\\n```\\n\\nWrite a newer day only when somebody has read the document. An entry that declares no agreement is not stale:\\n[missing-agreement](missing-agreement.md) is about those. A waiver does not hold this finding, since it is about no\\nduty.\\n","impossible-date":"# impossible-date\\n\\nA review or a start in the future, or an end before its start.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nA date is evidence: it says when somebody read the agreement, and from when until when it holds. A review in the future\\nis one that nobody has made. It also keeps [stale-agreement](stale-agreement.md) silent for years. The day that counts is\\ntoday in UTC, or the one that `--today` names.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  orders:\\n    product: aws-rds\\n    model: paas\\n    agreement:\\n      url: https://aws.amazon.com/compliance/shared-responsibility-model/\\n      starts: 2026-01-01\\n      ends: 2025-12-31 # expect: impossible-date\\n      reviewed: 2027-09-15 # expect: impossible-date\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/orders\\"\\n      network-controls: \\"@acme/network\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  orders:\\n    product: aws-rds\\n    model: paas\\n    agreement:\\n      url: https://aws.amazon.com/compliance/shared-responsibility-model/\\n      starts: 2025-01-01\\n      ends: 2027-12-31\\n      reviewed: 2026-09-15\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/orders\\"\\n      network-controls: \\"@acme/network\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  impossible-date: warning\\n```\\n\\nA waiver doesn\'t cover this finding, because it isn\'t about a duty.\\n","expired-waiver":"# expired-waiver\\n\\nThe date of a waiver has passed: the duty is unowned again.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nA waiver is a decision with an end. Without one it is how a gap becomes permanent: somebody accepted it once, and since\\nthen nobody owns it. The waiver holds on its last day; on the next one the duty is unowned again, and the gate fails as\\nif there had never been a waiver.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n    waivers:\\n      devices:\\n        reason: New device management goes live in October\\n        expires: 2026-10-31 # expect: expired-waiver\\n        approved-by: \\"@acme/ciso\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\nName an owner and take the waiver out. If the duty has to stay open, whoever approved it decides again and writes a new\\ndate; the change is listed for the reviewer of the pull request.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  expired-waiver: warning\\n```\\n\\nWith `off` the duty is still unowned, and [unowned-duty](unowned-duty.md) says so instead. A waiver cannot waive its own\\nend.\\n","expiring-waiver":"# expiring-waiver\\n\\nA waiver ends within `warn-days`.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | `warn-days`: 30 |\\n\\n## Why it matters\\n\\nOn the day after its last a waiver turns into an error, in every pull request at once, and most of those have nothing to\\ndo with it. A warning some weeks ahead gives the person who owes an owner the time to find one.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n    waivers:\\n      devices:\\n        reason: New device management goes live in December\\n        expires: 2026-12-10 # expect: expiring-waiver\\n        approved-by: \\"@acme/ciso\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  expiring-waiver: { severity: notice, warn-days: 14 }\\n```\\n\\nA later date silences it until that one is near, which is a decision of whoever approved the waiver and not a way to\\nfix the finding. Run `cloud-estate check --today 2027-01-31` to see which waivers will have ended by a day to come.\\n","overlong-waiver":"# overlong-waiver\\n\\nA waiver reaches further ahead than `max-days`.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | `max-days`: 365 |\\n\\n## Why it matters\\n\\nA waiver until 2035 is not a decision for now. It is a duty that has been given up, in words that nobody will read\\nagain. A limit makes sure that each open duty comes before somebody at least once a year.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n    waivers:\\n      devices:\\n        reason: Phones are not managed yet\\n        expires: 2035-12-31 # expect: overlong-waiver\\n        approved-by: \\"@acme/ciso\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n    waivers:\\n      devices:\\n        reason: Phones are not managed yet\\n        expires: 2027-05-31\\n        approved-by: \\"@acme/ciso\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  overlong-waiver: { severity: error, max-days: 180 }\\n```\\n\\nThe days are counted from the day of the check to the waiver\'s last day. Such a waiver holds all the same. If the\\nprovider does answer for the layer, no waiver is needed: move the duty under `responsibilities`, with the clause\\n([unsupported-split](unsupported-split.md)).\\n","unused-waiver":"# unused-waiver\\n\\nA waiver for a layer that is owned, or that isn’t a duty.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nA waiver that waives nothing looks like an open risk in every audit. Worse, it lies in wait: on the day when the owner\\nis taken out it silently covers the gap, for a reason that was written about something else. And a misspelt layer means\\nthat the duty which was meant is not waived at all.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n    waivers:\\n      devices: { reason: Phones are not managed yet, expires: 2027-03-31, approved-by: \\"@acme/ciso\\" } # expect: unused-waiver\\n      operating-system: { reason: Not ours, expires: 2027-03-31, approved-by: \\"@acme/ciso\\" } # expect: unused-waiver\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unused-waiver: notice\\n```\\n\\nTake the waiver out. One that a hybrid service gives to all its parts, or that several services share through an anchor,\\nis of use as soon as one of them is in need of it.\\n","unneeded-owner":"# unneeded-owner\\n\\nAn owner on a layer that the provider holds, or that the framework doesn’t have.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `notice` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nAn owner of a layer that the provider holds does no harm by itself. But it often means that somebody sees the service\\ndifferently from the manifest: a database that is called `paas` here and whose operating system the team patches is\\nprobably not `paas`. And where the framework has no such layer, the name is a slip: the duty that was meant has no\\nowner.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      operating-system: \\"@acme/linux\\" # expect: unneeded-owner\\n      identity: \\"@acme/identity\\" # expect: unneeded-owner\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unneeded-owner: warning\\n```\\n\\nAn owner for the whole estate, for a hybrid service, or in a map that several services share is needed as soon as one of\\nthem leaves the layer to you. If you do more than the model says, take the duty on: `responsibilities: {\\noperating-system: shared }`. A waiver does not hold this finding, since it is about no duty.\\n","unused-team":"# unused-team\\n\\nA team that is declared and never named.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `notice` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nA team that owns nothing is either left over or, more often, the sign that somebody meant to name it and wrote something\\nelse. Then a duty has the wrong owner, and this is the only trace.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nteams:\\n  it-desk: { name: IT service desk, contact: it-desk@acme.corp }\\n  linux: { name: Linux operations } # expect: unused-team\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: it-desk\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nteams:\\n  it-desk: { name: IT service desk, contact: it-desk@acme.corp }\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: it-desk\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unused-team: off\\n```\\n\\nTurn it off where several manifests share one list of teams. A team that only approves a waiver is named, and so is one\\nthat a nearer owner hides. A waiver does not hold this finding, since it is about no duty.\\n","unguarded-manifest":"# unguarded-manifest\\n\\nNobody has to review a change of the manifest or the policy.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `notice` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nThe manifest decides who answers for what, and the policy decides when the gate fails. If no line of CODEOWNERS covers\\nthem, whoever can merge can take an owner out, write a waiver, or move a duty to the provider, and nobody has to look at\\nit.\\n\\n## Bad\\n\\nThe last line that matches decides, and none does:\\n\\n```text\\n# .github/CODEOWNERS\\n/infra/ @acme/platform\\n```\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1 # expect: unguarded-manifest\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```text\\n# .github/CODEOWNERS\\n/infra/ @acme/platform\\ncloud-services.yml @acme/security\\n/.github/cloud-estate.yml @acme/security\\n```\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\nGitHub reads one CODEOWNERS: of `.github/CODEOWNERS`, `CODEOWNERS` and `docs/CODEOWNERS` the first that is there. A line\\nwithout owners leaves what it matches to anyone, and a file of 3 MB or more is not read. CODEOWNERS asks for a review;\\nthat the review is required is a setting of the branch, which this rule does not see. On a pull request it looks at\\nCODEOWNERS as the change leaves it.\\n\\nThe rule speaks in the action, and on the command line in a git repository, unless that has no CODEOWNERS and belongs to\\nanother forge (`.gitlab-ci.yml`, `bitbucket-pipelines.yml`). One finding for each manifest, and one for the policy.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unguarded-manifest: warning\\n```\\n\\nA waiver does not hold this finding, since it is about no duty.\\n","no-deputy":"# no-deputy\\n\\nA duty of a `high` or `critical` service with one owner only.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `off` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nOne person goes on leave, changes jobs or sleeps. For a service on which much depends, a second name means that the duty\\nis done on that day too. Off by default, because one owner who is a whole team is enough in many places: turn it on\\nwhere owners are people.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    criticality: critical\\n    owners:\\n      information-and-data: [\\"@ann\\", \\"@bob\\"]\\n      devices: \\"@bob\\" # expect: no-deputy\\n      accounts-and-identities: [\\"@carla\\", \\"@acme/identity\\"]\\n      identity-infrastructure: [\\"@carla\\", \\"@acme/identity\\"]\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    criticality: critical\\n    owners:\\n      information-and-data: [\\"@ann\\", \\"@bob\\"]\\n      devices: [\\"@bob\\", \\"@acme/it-desk\\"]\\n      accounts-and-identities: [\\"@carla\\", \\"@acme/identity\\"]\\n      identity-infrastructure: [\\"@carla\\", \\"@acme/identity\\"]\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  no-deputy: warning\\n```\\n\\nThe first owner stays accountable; the second supports. The same handle twice is one owner, in whatever case. A waiver\\nleaves a duty unowned, so it can\'t replace a deputy.\\n","undeclared-service":"# undeclared-service\\n\\nInfrastructure code uses a product that no entry of a manifest covers.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nThe manifest says who owns what. It cannot say anything about a service that was added to the infrastructure code and\\nnot to it, and that is how most estates grow. One finding for each product, at its first use, with the number of uses.\\n\\nThe code is looked for in the folders that are checked: Terraform, OpenTofu, Terragrunt, CloudFormation, SAM, ARM and\\nBicep. What it only reads (`data` in Terraform, `existing` in Bicep) is defined elsewhere, and whoever defines it\\ndeclares it, so that is no finding. Neither is code in folders of tests, examples and other people\'s code.\\n`cloud-estate discover` shows all of it, and the modules that it cannot see into.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  uploads:\\n    product: aws-s3\\n    model: paas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/orders\\"\\n      network-controls: \\"@acme/network\\"\\n```\\n\\n```hcl\\n# infra/main.tf\\nresource \\"aws_s3_bucket\\" \\"uploads\\" {}\\n\\nresource \\"aws_sqs_queue\\" \\"orders\\" { # expect: undeclared-service\\n  name = \\"orders\\"\\n}\\n\\nresource \\"aws_sqs_queue\\" \\"returns\\" {\\n  name = \\"returns\\"\\n}\\n\\ndata \\"aws_vpc\\" \\"main\\" {}\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  order-queues:\\n    product: aws-sqs\\n    model: paas\\n    source: [infra/**]\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/orders\\"\\n      network-controls: \\"@acme/network\\"\\n```\\n\\n```hcl\\n# infra/main.tf\\nresource \\"aws_sqs_queue\\" \\"orders\\" {\\n  name = \\"orders\\"\\n}\\n\\nresource \\"aws_sqs_queue\\" \\"returns\\" {\\n  name = \\"returns\\"\\n}\\n```\\n\\n## How to set or waive it\\n\\nAn entry covers a product by naming it in `product` or `products`: forty queues that one team runs are one entry. Where\\nthe code leaves several products possible, naming any of them will do. A product that needs no owner of its own can be\\nleft out by policy; `include` and `exclude` say where to look, from the top of the repository.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\ndiscovery:\\n  include: [infra/**]\\n  exclude: [infra/sandbox/**]\\n  ignore: [aws-cloudwatch]\\nrules:\\n  undeclared-service: error\\n```\\n\\nA waiver does not hold this finding: there is no entry yet that could carry one. `--no-discover` of the command line and\\n`discover: false` of the action switch the look into the code off, and with it this rule.\\n\\nOn a pull request the finding counts as new if the change brings the first use that nobody declares, or takes away the\\nentry that covered it.\\n","unused-service":"# unused-service\\n\\nAn entry says `source`, and nothing there uses its product.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `notice` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\n`source` is the promise that the service is defined there as code. If nothing there uses its product any more, the\\nservice has gone or moved, and its owners answer for something that is not there, or the part of the estate that is\\nthere has no entry.\\n\\nThe rule says nothing where it cannot know: if the product is one that code never reveals, if the globs lead to code of\\na kind that is not read, or if the code there takes modules from elsewhere, which may make the product unseen.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  order-queues:\\n    product: aws-sqs\\n    model: paas\\n    source: [infra/orders/**] # expect: unused-service\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/orders\\"\\n      network-controls: \\"@acme/network\\"\\n```\\n\\n```hcl\\n# infra/shop/main.tf\\nresource \\"aws_sqs_queue\\" \\"orders\\" {\\n  name = \\"orders\\"\\n}\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nservices:\\n  order-queues:\\n    product: aws-sqs\\n    model: paas\\n    source: [infra/shop/**]\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/orders\\"\\n      network-controls: \\"@acme/network\\"\\n```\\n\\n```hcl\\n# infra/shop/main.tf\\nresource \\"aws_sqs_queue\\" \\"orders\\" {\\n  name = \\"orders\\"\\n}\\n```\\n\\n## How to set or waive it\\n\\nTake the entry out, or point `source` at where the code is now. Leave `source` out for a service that is not defined as\\ncode.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unused-service: off\\n```\\n\\nA waiver does not hold this finding, since it is about no duty.\\n"}');
// EXTERNAL MODULE: ./build/src/read/cannot-check.js
var cannot_check = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/src/estate/rule-id.js
var rule_id = __webpack_require__(7006);
// EXTERNAL MODULE: ./build/src/rules/engine/run-rules.js
var run_rules = __webpack_require__(7931);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(7443);
// EXTERNAL MODULE: ./build/src/validate/suggest.js
var suggest = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/src/render/text/plain.js
var plain = __webpack_require__(7920);
;// CONCATENATED MODULE: ./build/src/render/text/screen.js

/** A heading, which is clear also without colors: what belongs to it is indented. */
function heading(text, { colour }) {
    return colour ? `\u001b[1m${text}\u001b[0m` : text;
}
/**
 * A page of Markdown (headings, paragraphs, lists, tables, code) as text for a terminal, wrapped to its columns. Code
 * stays as it is, but for the line by which editors find the schema.
 */
function pageText(markdown, screen) {
    const blocks = [];
    for (const [kind, lines] of blocksOf(markdown)) {
        const text = renderers[kind](lines, screen);
        if (text !== '')
            blocks.push(text);
    }
    return `${blocks.join('\n\n')}\n`;
}
const renderers = {
    heading: ([line = ''], screen) => heading(line.replace(/^#+ /, ''), screen),
    code: (lines) => lines
        .slice(1, lines.length > 1 && lines.at(-1)?.startsWith('```') ? -1 : undefined)
        .filter((line) => !line.startsWith('# yaml-language-server:'))
        .map((line) => `    ${line}`.trimEnd())
        .join('\n'),
    table: ([head = '', , ...rows], { columns }) => {
        const titles = cellsOf(head);
        return rows
            .flatMap((row) => cellsOf(row).map((cell, at) => `${titles[at] ?? ''}: ${inline(cell)}`))
            .map((line) => (0,plain/* wrap */.L)(line, columns, '  '))
            .join('\n');
    },
    list: (lines, { columns }) => lines
        .map((line) => `  - ${(0,plain/* wrap */.L)(inline(line.slice(2)), columns, '    ').trimStart()}`)
        .join('\n'),
    prose: (lines, { columns }) => (0,plain/* wrap */.L)(inline(lines.join(' ')), columns, '  '),
};
function* blocksOf(markdown) {
    let kind = 'prose';
    let lines = [];
    for (const line of markdown.split('\n')) {
        const inCode = kind === 'code' && lines.length > 0;
        if (inCode && !line.startsWith('```')) {
            lines.push(line);
            continue;
        }
        const next = kindOf(line);
        if (inCode)
            lines.push(line);
        else if (line !== '' && lines.length > 0 && goesOn(kind, next)) {
            join(lines, line, kind);
            continue;
        }
        if (lines.length > 0)
            yield [kind, lines];
        kind = next;
        lines = inCode || line === '' ? [] : [line];
    }
    if (lines.length > 0)
        yield [kind, lines];
}
/** Whether a line of one kind belongs to the block above it. */
function goesOn(above, kind) {
    if (above === 'heading')
        return false;
    return kind === above || (above === 'list' && kind === 'prose');
}
/** A line that goes on: of a list, it is part of the item before. */
function join(lines, line, kind) {
    if (kind === 'list' && !line.startsWith('- ')) {
        lines.push(`${lines.pop() ?? ''} ${line.trim()}`);
    }
    else
        lines.push(line);
}
function kindOf(line) {
    if (line.startsWith('#'))
        return 'heading';
    if (line.startsWith('```'))
        return 'code';
    if (line.startsWith('|'))
        return 'table';
    return line.startsWith('- ') ? 'list' : 'prose';
}
function cellsOf(row) {
    return row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
}
/** Words in a line: links as their text, with where they lead unless `explain` has that page too. */
function inline(text) {
    return text
        .replace(/\*\*([^*]+)\*\*/g, '$1')
        .replace(/\[([^[\]]+)\]\(([^()]+)\)/g, (_, label, target) => target.includes('/') ? `${label} (${target.replace(/^\.\.\//, 'docs/')})` : label);
}

// EXTERNAL MODULE: ./build/src/render/matrix/matrix-text.js
var matrix_text = __webpack_require__(2501);
;// CONCATENATED MODULE: ./build/src/render/explain/explain-text.js



/** Paragraphs of an explanation, one below the other. */
function paragraphs(parts) {
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** A label with its value beside it, or below it where the terminal is narrow. */
function labelled(label, value, { columns }) {
    const width = 16;
    if (columns < 60)
        return `  ${label}\n${(0,plain/* wrap */.L)(value, columns, '    ')}`;
    return `  ${label.padEnd(width)}${(0,plain/* wrap */.L)(value, columns, ' '.repeat(width + 2)).trimStart()}`;
}
/** The first line of an explanation: the word, what it is, and how it is called. */
function titleLine(word, kind, title, screen) {
    return `${heading(word, screen)} (${kind})${title === '' ? '' : `: ${title}`}`;
}
/** A rule: its page, and where that is read in a browser. */
function explainRule(page, address, screen) {
    return `${pageText(page, screen)}\n${heading('Page', screen)}\n  ${address}\n`;
}
/** A framework: its matrix. */
function explainFramework(framework, { columns }) {
    return (0,matrix_text/* matrixText */.v)(framework, columns);
}
/** Every word that there is an explanation of. */
function explainAll({ rules, frameworks, models, products }, screen) {
    const { columns } = screen;
    const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
    const rows = rules.map(({ id, summary }) => columns < width + 40
        ? `  ${id}`
        : `  ${id.padEnd(width)}${(0,plain/* wrap */.L)(summary, columns, ' '.repeat(width + 2)).trimStart()}`);
    const layers = frameworks.map(({ id, layers: list }) => [id, list.map((layer) => layer.id).join(', ')]);
    return paragraphs([
        'cloud-estate explain <word> explains any of these.',
        `${heading('Rules', screen)}\n${rows.join('\n')}`,
        `${heading('Models', screen)}\n${(0,plain/* wrap */.L)(models.join(', '), columns, '  ')}`,
        `${heading('Frameworks', screen)}\n${(0,plain/* wrap */.L)(frameworks.map(({ id }) => id).join(', '), columns, '  ')}`,
        `${heading('Layers, by framework', screen)}\n${layers.map(([id, list]) => labelled(id, list, screen)).join('\n')}`,
        `${heading(`Products (${products.length})`, screen)}\n${(0,plain/* wrap */.L)(products.join(', '), columns, '  ')}`,
    ]);
}

;// CONCATENATED MODULE: ./build/src/render/explain/about-layer.js




/** Rules about a layer where it is a duty, and where it isn't. */
const layerRules = {
    duty: [
        'unowned-duty',
        'placeholder-owner',
        'unrecognised-owner',
        'provider-as-owner',
        'unsupported-split',
        'expired-waiver',
        'expiring-waiver',
        'overlong-waiver',
        'no-deputy',
    ],
    none: ['unneeded-owner', 'unused-waiver'],
};
/** A layer: its duty, who answers for it under each model in every framework that has it, and the rules about it. */
function explainLayer(id, found, screen) {
    const titles = new Set(found.map(({ layer }) => layer.title));
    return paragraphs([
        titleLine(id, 'layer', [...titles].join(', or '), screen),
        dutiesOf(found, screen),
        ...found.map((one) => answers(one, screen)),
        (0,plain/* wrap */.L)('* derived: no source states this cell.', screen.columns, '').repeat(found.some(({ layer }) => (layer.derived?.length ?? 0) > 0) ? 1 : 0),
        `${heading('Rules', screen)}\n${labelled('As a duty', layerRules.duty.join(', '), screen)}\n${labelled('Else', layerRules.none.join(', '), screen)}`,
    ]);
}
/** What the customer has to do, once where frameworks say the same. */
function dutiesOf(found, screen) {
    const byDuty = new Map();
    for (const { framework, layer } of found) {
        byDuty.set(layer.duty, [...(byDuty.get(layer.duty) ?? []), framework.id]);
    }
    const texts = [...byDuty].map(([duty, ids]) => (0,plain/* wrap */.L)(byDuty.size === 1 ? duty : `${duty} (${ids.join(', ')})`, screen.columns, '  '));
    return `${heading('What the customer does', screen)}\n${texts.join('\n')}`;
}
function answers({ framework, layer }, screen) {
    const rows = estate_framework/* parties */.Xk.flatMap((party) => {
        const models = framework.models.filter((model) => layer.parties[model] === party);
        return models.length === 0 ? [] : [labelled(party, marked(models, layer), screen)];
    });
    return [heading(`Who answers in ${framework.id}`, screen), ...rows].join('\n');
}
function marked(models, layer) {
    return models
        .map((model) => `${model}${layer.derived?.includes(model) === true ? '*' : ''}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/src/frameworks/meanings.js
/**
 * The models in our words. `on-premises` (a private cloud), `iaas`, `paas`, `saas` and `hybrid` follow the definitions
 * of NIST SP 800-145 (September 2011); `caas` and `faas` are the field's own words and aren't in any such document.
 */
const meanings = {
    'on-premises': {
        title: 'On premises, or a private cloud',
        meaning: 'You run it on hardware that serves only you: your own rooms, a rented cage, a private cloud. NIST SP 800-145 calls a cloud private when one organisation alone uses it, whoever runs it and wherever it stands.',
        control: 'Everything, from the building to the data. What a colocation provider does for you (power, doors) is a split of your own to write down.',
    },
    iaas: {
        title: 'Infrastructure as a service',
        meaning: 'The provider gives you processing, storage and networks, and you run on them whatever you like, operating systems included.',
        control: 'Operating systems, storage, what is installed, and some of the network, such as the firewall of a host. Not the hardware and what virtualises it.',
    },
    caas: {
        title: 'Containers as a service',
        meaning: "You bring container images and say how they run; the provider runs the cluster, or most of it. NIST SP 800-145 has no such model: it is the field's own word for what lies between iaas and paas.",
        control: 'The images and what is in them, their configuration, who may reach them. The nodes are yours, shared or not there at all, depending on the product: look there first.',
    },
    paas: {
        title: 'Platform as a service',
        meaning: 'You deploy applications, schemas or queues that you wrote or bought onto a platform with the languages, libraries and tools that the provider supports.',
        control: 'What you deployed, and the settings of the platform around it. Not servers, operating systems or storage.',
    },
    faas: {
        title: 'Functions as a service',
        meaning: "You deploy single functions, and the provider runs them on demand; nothing stays up between calls. NIST SP 800-145 has no such model: it is the field's own word for the far end of paas.",
        control: 'The code of the functions, its dependencies, and which events and permissions they have. Not what they run on.',
    },
    saas: {
        title: 'Software as a service',
        meaning: "You use the provider's finished application, in a browser, an app or through its API. Building your own application on that API is paas.",
        control: 'Who uses it, what data goes into it, and the settings that it gives you. Nothing beneath: but users, data, devices and settings are never the provider’s.',
    },
    hybrid: {
        title: 'Several models in one service',
        meaning: 'The service has parts with models of their own, such as a plant on its own servers with a portal in a public cloud. NIST SP 800-145 calls a cloud hybrid when it is made of several, each a thing of its own, bound together so that data and applications can move.',
        control: 'What the model of each part says. A hybrid service has no duties of its own: list its pieces under `parts`, two or more, each with its model.',
    },
};

// EXTERNAL MODULE: ./build/src/evidence/owner.js + 1 modules
var owner = __webpack_require__(256);
// EXTERNAL MODULE: ./build/src/resolve/cells.js
var resolve_cells = __webpack_require__(5903);
// EXTERNAL MODULE: ./build/src/resolve/owner-reader.js
var owner_reader = __webpack_require__(3745);
// EXTERNAL MODULE: ./build/src/text/lists.js
var lists = __webpack_require__(988);
;// CONCATENATED MODULE: ./build/src/render/explain/about-duties.js







/** The duties that a model, or a product under it, leaves to the customer, and what the provider holds. */
function dutiesText(framework, model, product, screen) {
    const nobody = new owner_reader/* OwnerReader */.B(owner/* noContext */.DR);
    const { cells, uncovered } = new resolve_cells/* CellMaker */.ne(framework, nobody, 0).cellsOf({
        model,
        products: product === null ? [] : [product],
        splits: [],
        waivers: [],
        refusedWaivers: [],
        agreement: null,
        levels: [],
        path: [],
        above: [],
        vendor: null,
    });
    const head = heading(`Duties under ${model} (framework ${framework.id})`, screen);
    const width = Math.max(...framework.layers.map(({ id }) => id.length)) + 2;
    const rows = [];
    const held = [];
    for (const { layer, party, from, derived } of cells) {
        if (!(0,estate_framework/* isDuty */.zp)(party))
            held.push(layer.id);
        else {
            const why = from === 'product' ? `, departs from ${model}` : derived ? ', derived' : '';
            rows.push(`  ${layer.id.padEnd(width)}${party}${why}`);
        }
    }
    const rest = held.length === 0
        ? 'The provider answers for nothing.'
        : `The provider answers for ${(0,lists/* listed */.KE)(held)}.`;
    if (uncovered.length > 0)
        rows.push((0,plain/* wrap */.L)(`The framework doesn't define ${(0,lists/* listed */.KE)(uncovered)} for this model.`, screen.columns, '  '));
    return [head, ...rows, (0,plain/* wrap */.L)(rest, screen.columns, '  ')].join('\n');
}

;// CONCATENATED MODULE: ./build/src/render/explain/about-model.js





/** How many products an explanation names. */
const MOST_EXAMPLES = 8;
/** A model: what it means, the duties that it leaves under a framework, and products that have it. */
function explainModel(model, framework, products, screen) {
    const { title, meaning, control } = meanings[model];
    return paragraphs([
        titleLine(model, 'model', title, screen),
        (0,plain/* wrap */.L)(meaning, screen.columns, '  '),
        `${heading('What you can change', screen)}\n${(0,plain/* wrap */.L)(control, screen.columns, '  ')}`,
        model === 'hybrid' ? '' : dutiesText(framework, model, null, screen),
        model === 'hybrid'
            ? inParts(screen)
            : examples(products.filter((product) => product.models.includes(model)), screen),
        (0,plain/* wrap */.L)('Which model is it? See docs/which-model.md for the unclear cases.', screen.columns, ''),
    ]);
}
function inParts(screen) {
    return `${heading('In a manifest', screen)}
    erp:
      model: hybrid
      parts:
        plant: { model: on-premises }
        portal: { model: paas, product: azure-app-service }`;
}
/** One product of each provider, those first whose provider itself names the model. */
function examples(products, screen) {
    const stated = products.filter((product) => product.modelSource === 'vendor');
    const chosen = new Map();
    for (const product of [...stated, ...products]) {
        if (chosen.size === MOST_EXAMPLES)
            break;
        if (!chosen.has(product.provider))
            chosen.set(product.provider, product);
    }
    const rows = [...chosen.values()].map(({ id, name }) => `  ${id}: ${name}`);
    const head = heading(`Examples, of ${products.length} in the catalogue`, screen);
    return rows.length === 0 ? '' : [head, ...rows].join('\n');
}

;// CONCATENATED MODULE: ./build/src/render/explain/about-product.js





const sources = {
    vendor: 'Stated by the provider.',
    derived: 'Derived by us from NIST SP 800-145, from what the customer controls.',
};
const confidences = {
    verified: 'verified: read in the original, or cited by public files',
    likely: "likely: we couldn't confirm it",
    unsure: 'unsure: check it before you rely on it',
};
/** A product: everything that the catalogue knows of it, and the duties that follow under a framework. */
function explainProduct(product, providerName, framework, screen) {
    const { id, name, models } = product;
    return paragraphs([
        titleLine(id, 'product', name, screen),
        factsOf(product, providerName, screen),
        ...models.map((model) => dutiesText(framework, model, product, screen)),
        revealedBy(product, screen),
        `${heading('In a manifest', screen)}\n    my-service:\n      product: ${id}\n      model: ${models[0]}${models.length > 1 ? `  # or ${(0,lists/* listed */.KE)(models.slice(1))}: you declare it` : ''}`,
    ]);
}
function factsOf(product, providerName, screen) {
    const { models, modelSource, overrides = {}, responsibilityUrl, urlConfidence } = product;
    const departures = Object.entries(overrides).map(([layer, party]) => `${layer}: ${party}`);
    const document = responsibilityUrl === null
        ? 'None that we could confirm. Name yours as `agreement`.'
        : `${responsibilityUrl}${urlConfidence === null ? '' : ` (${confidences[urlConfidence]})`}`;
    const facts = [
        ['Provider', `${providerName} (${product.provider})`],
        ['Also called', product.aliases?.join(', ')],
        ['Model', `${models.join(' or ')}. ${sources[modelSource]}`],
        ['Departs in', departures.length === 0 ? undefined : departures.join(', ')],
        ['Document', document],
        ['Note', product.note],
        ['Look at', product.discriminator],
        ['Taken for', product.alike?.join(', ')],
    ];
    return facts
        .flatMap(([label, value]) => (value === undefined ? [] : [labelled(label, value, screen)]))
        .join('\n');
}
/** The resource types that give it away in infrastructure code. */
function revealedBy(product, screen) {
    const { terraform, terraformProvider, terraformLegacy = [], cloudformation, arm } = product;
    const types = [
        ['Terraform', terraform],
        ['Older Terraform', terraformLegacy],
        ['CloudFormation', cloudformation],
        ['ARM and Bicep', arm],
    ];
    const rows = types
        .filter(([, list]) => list.length > 0)
        .map(([label, list]) => labelled(label, list.join(', '), screen));
    if (rows.length === 0) {
        return (0,plain/* wrap */.L)('Infrastructure code never reveals it.', screen.columns, '');
    }
    const provider = terraformProvider === undefined ? [] : [labelled('From', terraformProvider, screen)];
    return [heading('Revealed by', screen), ...rows, ...provider].join('\n');
}

;// CONCATENATED MODULE: ./build/src/render/explain/about-word.js
// In: a word of a manifest. Out: what it means, as a text for a terminal.









/** How many suggestions an unknown word gets. */
const MOST_NEAR = 4;
/** All that a word means, one explanation each: a layer and a product may have one name. Empty for an unknown one. */
function explainWord(text, lexicon, screen) {
    const { pages, frameworks, framework, catalogue } = lexicon;
    const word = text.trim().toLowerCase().replace(/\s+/g, '-');
    const found = [];
    if ((0,rule_id/* isRuleId */.K)(word) && Object.hasOwn(pages, word)) {
        found.push(explainRule(pages[word] ?? '', (0,run_rules/* pageOf */.ZZ)(word), screen));
    }
    const layers = frameworks.flatMap((one) => one.layers.filter(({ id }) => id === word).map((layer) => ({ framework: one, layer })));
    if (layers.length > 0)
        found.push(explainLayer(word, layers, screen));
    const product = catalogue.get(word);
    if (product !== undefined) {
        const provider = catalogue.providers().find(({ id }) => id === product.provider);
        found.push(explainProduct(product, provider?.name ?? product.provider, framework, screen));
    }
    if (isModel(word))
        found.push(explainModel(word, framework, catalogue.products(), screen));
    const matrix = frameworks.find(({ id }) => id === word);
    if (matrix !== undefined)
        found.push(explainFramework(matrix, screen));
    return found;
}
function isModel(word) {
    return estate_framework/* models */.Jn.includes(word);
}
/** What an unknown word most likely means, best first: what is spelt like it, then products that fit it. */
function suggestionsFor(text, { pages, frameworks, catalogue }) {
    const named = [
        ...Object.keys(pages),
        ...frameworks.flatMap(({ id, layers }) => [id, ...layers.map((layer) => layer.id)]),
        ...estate_framework/* models */.Jn,
    ];
    const near = [
        (0,nearest.nearest)(text, named),
        (0,suggest/* suggest */.Z)(text, estate_framework/* models */.Jn),
        ...catalogue.nearest(text, MOST_NEAR).map(({ id }) => id),
    ];
    return [...new Set(near.filter((one) => one !== undefined))].slice(0, MOST_NEAR);
}

// EXTERNAL MODULE: ./build/src/rules/index.js + 38 modules
var rules = __webpack_require__(7100);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/cli/commands/explain.js









const explain = {
    name: 'explain',
    summary: 'Explain a rule, a layer, a product, a model or a framework',
    usage: 'explain [rule|layer|product|model|framework]',
    flags: {},
    examples: [
        ['cloud-estate explain', 'List every word that can be explained'],
        ['cloud-estate explain unowned-duty', 'A rule: why it matters, and how to set or waive it'],
        [
            'cloud-estate explain operating-system',
            'A layer: what to do, and who answers under each model',
        ],
        [
            'cloud-estate explain aws-rds',
            'A product: its models, its document and the duties that follow',
        ],
        ['cloud-estate explain paas', 'A model: what it means, and what it leaves to you'],
    ],
    run: async (words, _flags, terminal) => {
        const screen = { columns: terminal.columns, colour: terminal.colour };
        const lexicon = await load();
        if (words.length === 0) {
            const products = lexicon.catalogue.products().map(({ id }) => id);
            const { frameworks } = lexicon;
            await terminal.out(explainAll({ rules: rules/* rules */.a, frameworks, models: estate_framework/* models */.Jn, products }, screen));
            return command/* GATE_PASSES */.wC;
        }
        const word = words.join(' ');
        const found = explainWord(word, lexicon, screen);
        if (found.length === 0)
            throw new cannot_check/* CannotCheck */.k(unknownWord(word, lexicon));
        await terminal.out(found.join(`\n${'-'.repeat(Math.min(40, screen.columns))}\n\n`));
        return command/* GATE_PASSES */.wC;
    },
};
async function load() {
    const loaded = await Promise.all(src_frameworks/* frameworkIds */.zE.map((id) => (0,src_frameworks/* loadFramework */.T4)(id)));
    const frameworks = loaded.filter((one) => one !== undefined);
    const framework = frameworks.find(({ id }) => id === src_frameworks/* defaultFramework */.u$);
    return { pages: rule_pages_namespaceObject, frameworks, framework, catalogue: await (0,catalogue/* loadCatalogue */.O)() };
}
function unknownWord(word, lexicon) {
    const meant = suggestionsFor(word, lexicon).map((one) => `\`${one}\``);
    const hint = meant.length === 0 ? '' : ` Did you mean ${meant.join(' or ')}?`;
    return `There is nothing called \`${word}\` to explain.${hint} \`cloud-estate explain\` lists rules, layers, products, models and frameworks.`;
}


/***/ }),

/***/ 2501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ matrixText)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);

const letters = {
    customer: 'C',
    shared: 'S',
    provider: '-',
    'not-applicable': 'n/a',
};
const meanings = {
    C: 'the customer answers for it.',
    S: 'shared: the customer has a part.',
    '-': 'the provider answers for it.',
    '*': 'derived: no source states this cell.',
    '?': "the framework doesn't say.",
};
const GAP = 2;
const NARROWEST = 12;
/** A framework as a table for a terminal: layer ids, as a manifest writes them, and a letter for each cell. */
function matrixText(framework, columns) {
    const { id, title, summary, models, layers, sources, notes = [] } = framework;
    const parts = [
        `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(id)}: ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(title)}`,
        (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(summary), columns, ''),
        table(models, layers, columns),
        legend(models, layers, columns),
        list('Sources', sources.map(sourceOf), columns),
        list('Notes', notes.map(_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p), columns),
    ];
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.lines)(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}
function table(models, layers, columns) {
    const heads = models.map(headOf);
    const widths = heads.map((head) => Math.max(2, ...head.map((line) => line.length)));
    const taken = widths.reduce((sum, width) => sum + width + GAP, 0);
    const ids = layers.map((layer) => (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(layer.id));
    const widest = Math.max(5, ...ids.map((id) => id.length));
    const first = Math.min(widest, Math.max(NARROWEST, columns - taken));
    const line = (name, cells) => [name.padEnd(first), ...cells.map((cell, at) => cell.padEnd(widths[at] ?? 0))]
        .join(' '.repeat(GAP))
        .trimEnd();
    const height = Math.max(1, ...heads.map((head) => head.length));
    const out = [];
    for (let at = 0; at < height; at++) {
        const last = at === height - 1;
        out.push(line(last ? 'layer' : '', heads.map((head) => head[head.length - height + at] ?? '')));
    }
    for (const [position, layer] of layers.entries()) {
        const name = brokenAt(ids[position] ?? '', first);
        out.push(...name.slice(0, -1));
        out.push(line(name.at(-1) ?? '', models.map((model) => letter(layer, model))));
    }
    return out.join('\n');
}
/** `on-premises` takes two lines, so that its column is not twice as wide as it need be. */
function headOf(model) {
    return model.split(/(?<=-)/);
}
function letter(layer, model) {
    const party = layer.parties[model];
    if (party === undefined)
        return '?';
    return letters[party] + (layer.derived?.includes(model) ? '*' : '');
}
/** An id that is wider than its column, cut behind hyphens; the lines after the first are indented. */
function brokenAt(id, width) {
    const out = [];
    let line = '';
    for (const piece of piecesOf(id, width - 3)) {
        if (line.trim() !== '' && line.length + piece.length > width) {
            out.push(line);
            line = `  ${piece}`;
        }
        else
            line += piece;
    }
    out.push(line);
    return out;
}
/** Pieces of an id of at most so many characters, a hyphen at the end apart. */
function* piecesOf(id, most) {
    for (const word of id.split(/(?<=-)/)) {
        for (let at = 0; at < word.length;) {
            const end = at + most + (word[at + most] === '-' ? 1 : 0);
            yield word.slice(at, end);
            at = end;
        }
    }
}
function legend(models, layers, columns) {
    const used = new Set(layers.flatMap((layer) => models.flatMap((model) => [...letter(layer, model)])));
    const entries = Object.entries(meanings)
        .filter(([mark]) => used.has(mark))
        .map(([mark, meaning]) => `${mark} ${meaning}`);
    return entries.map((entry) => (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(entry, columns, '')).join('\n');
}
/** Without its address, which seldom fits: the other formats have it. */
function sourceOf({ title, date }) {
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(`${title} (${date ?? 'undated'})`);
}
function list(head, items, columns) {
    if (items.length === 0)
        return '';
    return [head, ...items.map((item) => `  - ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(item, columns, '    ').trimStart()}`)].join('\n');
}


/***/ })

};
;