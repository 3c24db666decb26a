// Made from catalogue/products.yml by scripts/build-catalogue.mjs. Change those, not this.
export const providers = '\
"15five":"15Five"\n\
"1password":"1Password"\n\
"360learning":"360Learning"\n\
"37signals":"37signals"\n\
"3cx":"3CX"\n\
"3ds-outscale":"3DS OUTSCALE"\n\
"6sense":"6sense"\n\
"84codes":"84codes"\n\
"8x8":"8x8"\n\
"ably":"Ably"\n\
"abnormal-ai":"Abnormal AI"\n\
"absorb":"Absorb"\n\
"acquia":"Acquia"\n\
"acronis":"Acronis"\n\
"activecampaign":"ActiveCampaign"\n\
"acumatica":"Acumatica"\n\
"ada":"Ada"\n\
"adjust":"Adjust"\n\
"adobe":"Adobe"\n\
"adp":"ADP"\n\
"adroll":"AdRoll"\n\
"adyen":"Adyen"\n\
"afi":"Afi"\n\
"agora":"Agora"\n\
"aha":"Aha!"\n\
"ahrefs":"Ahrefs"\n\
"ai21-labs":"AI21 Labs"\n\
"airbrake":"Airbrake"\n\
"airbyte":"Airbyte"\n\
"aircall":"Aircall"\n\
"airship":"Airship"\n\
"airslate":"airSlate"\n\
"airtable":"Airtable"\n\
"airwallex":"Airwallex"\n\
"aiven":"Aiven"\n\
"akamai":"Akamai"\n\
"akeyless":"Akeyless"\n\
"alation":"Alation"\n\
"alchemer":"Alchemer"\n\
"aleph-alpha":"Aleph Alpha"\n\
"algolia":"Algolia"\n\
"alibaba":"Alibaba Cloud"\n\
"alkira":"Alkira"\n\
"alteryx":"Alteryx"\n\
"amazon":"Amazon"\n\
"amex-gbt":"Amex GBT"\n\
"amplitude":"Amplitude"\n\
"anaconda":"Anaconda"\n\
"anaplan":"Anaplan"\n\
"anecdotes":"Anecdotes"\n\
"anrok":"Anrok"\n\
"anthology":"Anthology"\n\
"anthropic":"Anthropic"\n\
"anydesk":"AnyDesk"\n\
"anyscale":"Anyscale"\n\
"anysphere":"Anysphere"\n\
"apify":"Apify"\n\
"apollo-graphql":"Apollo GraphQL"\n\
"apollo-io":"Apollo.io"\n\
"appcues":"Appcues"\n\
"appian":"Appian"\n\
"apple":"Apple"\n\
"applitools":"Applitools"\n\
"appsflyer":"AppsFlyer"\n\
"appsignal":"AppSignal"\n\
"appsmith":"Appsmith"\n\
"apptio":"Apptio"\n\
"appveyor":"AppVeyor"\n\
"appwrite":"Appwrite"\n\
"aptible":"Aptible"\n\
"aqua-security":"Aqua Security"\n\
"arango":"Arango"\n\
"arch-meltano":"Arch / Meltano"\n\
"archer":"Archer"\n\
"arctic-wolf":"Arctic Wolf"\n\
"arista":"Arista"\n\
"arize-ai":"Arize AI"\n\
"aruba":"Aruba"\n\
"asana":"Asana"\n\
"ashby":"Ashby"\n\
"assemblyai":"AssemblyAI"\n\
"astronomer":"Astronomer"\n\
"atandt":"AT&T"\n\
"athenahealth":"athenahealth"\n\
"atlan":"Atlan"\n\
"atlassian":"Atlassian"\n\
"attio":"Attio"\n\
"auctane":"Auctane"\n\
"auditboard":"AuditBoard"\n\
"autodesk":"Autodesk"\n\
"automation-anywhere":"Automation Anywhere"\n\
"automattic":"Automattic"\n\
"automox":"Automox"\n\
"avalara":"Avalara"\n\
"avaya":"Avaya"\n\
"aviatrix":"Aviatrix"\n\
"avidxchange":"AvidXchange"\n\
"avoma":"Avoma"\n\
"aws":"Amazon Web Services"\n\
"axiom":"Axiom"\n\
"azure":"Microsoft Azure"\n\
"back4app":"Back4App"\n\
"backblaze":"Backblaze"\n\
"baidu":"Baidu"\n\
"balsamiq":"Balsamiq"\n\
"bamboohr":"BambooHR"\n\
"bandwidth":"Bandwidth"\n\
"barracuda":"Barracuda"\n\
"baseten":"Baseten"\n\
"beehiiv":"beehiiv"\n\
"benchling":"Benchling"\n\
"better-stack":"Better Stack"\n\
"bettercloud":"BetterCloud"\n\
"betterworks":"Betterworks"\n\
"beyondtrust":"BeyondTrust"\n\
"bigcommerce":"BigCommerce"\n\
"bigid":"BigID"\n\
"bill":"BILL"\n\
"bird":"Bird"\n\
"bitdefender":"Bitdefender"\n\
"bitrise":"Bitrise"\n\
"bitsight":"Bitsight"\n\
"bitwarden":"Bitwarden"\n\
"bizzabo":"Bizzabo"\n\
"black-duck":"Black Duck"\n\
"blackbaud":"Blackbaud"\n\
"blackline":"BlackLine"\n\
"block":"Block"\n\
"bloomberg":"Bloomberg"\n\
"bloomerang":"Bloomerang"\n\
"bluesky":"Bluesky"\n\
"bmc":"BMC"\n\
"bombora":"Bombora"\n\
"bonsai":"Bonsai"\n\
"bonusly":"Bonusly"\n\
"boomi":"Boomi"\n\
"box":"Box"\n\
"braintrust":"Braintrust"\n\
"branch":"Branch"\n\
"brandwatch":"Brandwatch"\n\
"braze":"Braze"\n\
"brevo":"Brevo"\n\
"brex":"Brex"\n\
"brightcove":"Brightcove"\n\
"brivo":"Brivo"\n\
"broadcom":"Broadcom"\n\
"broadvoice":"Broadvoice"\n\
"browserbase":"Browserbase"\n\
"browserstack":"BrowserStack"\n\
"bubble":"Bubble"\n\
"buffer":"Buffer"\n\
"bugcrowd":"Bugcrowd"\n\
"builder-io":"Builder.io"\n\
"buildkite":"Buildkite"\n\
"bunny":"Bunny"\n\
"buzzsprout":"Buzzsprout"\n\
"bynder":"Bynder"\n\
"bytedance":"ByteDance"\n\
"cake-com":"CAKE.com"\n\
"cal-com":"Cal.com"\n\
"calendly":"Calendly"\n\
"camunda":"Camunda"\n\
"canny":"Canny"\n\
"canva":"Canva"\n\
"captivateiq":"CaptivateIQ"\n\
"carta":"Carta"\n\
"cast-ai":"CAST AI"\n\
"catchpoint":"Catchpoint"\n\
"cato-networks":"Cato Networks"\n\
"cdn77":"CDN77"\n\
"celigo":"Celigo"\n\
"census":"Census (Fivetran)"\n\
"cerebras":"Cerebras"\n\
"certinia":"Certinia"\n\
"certn":"Certn"\n\
"chainguard":"Chainguard"\n\
"chameleon":"Chameleon"\n\
"chargebee":"Chargebee"\n\
"charlie-hr":"Charlie HR"\n\
"charthop":"ChartHop"\n\
"check-point":"Check Point"\n\
"checkly":"Checkly"\n\
"checkmarx":"Checkmarx"\n\
"checkout-com":"Checkout.com"\n\
"checkr":"Checkr"\n\
"chili-piper":"Chili Piper"\n\
"chroma":"Chroma"\n\
"chromatic":"Chromatic"\n\
"chronosphere":"Chronosphere"\n\
"circle":"Circle"\n\
"circleci":"CircleCI"\n\
"cisco":"Cisco"\n\
"cision":"Cision"\n\
"citrix":"Citrix"\n\
"civo":"Civo"\n\
"clari":"Clari"\n\
"clarifai":"Clarifai"\n\
"classlink":"ClassLink"\n\
"clay":"Clay"\n\
"clerk":"Clerk"\n\
"clever":"Clever"\n\
"clever-cloud":"Clever Cloud"\n\
"clevertap":"CleverTap"\n\
"clickhouse":"ClickHouse"\n\
"clickup":"ClickUp"\n\
"clio":"Clio"\n\
"close":"Close"\n\
"cloud-gov":"cloud.gov"\n\
"cloudbees":"CloudBees"\n\
"cloudera":"Cloudera"\n\
"cloudflare":"Cloudflare"\n\
"cloudinary":"Cloudinary"\n\
"cloudscale-ch":"cloudscale.ch"\n\
"cloudsmith":"Cloudsmith"\n\
"cloudtalk":"CloudTalk"\n\
"cloudzero":"CloudZero"\n\
"cobalt":"Cobalt"\n\
"cockroach":"Cockroach Labs"\n\
"codacy":"Codacy"\n\
"code-climate":"Code Climate"\n\
"codeberg":"Codeberg"\n\
"coder":"Coder"\n\
"coderabbit":"CodeRabbit"\n\
"coderpad":"CoderPad"\n\
"codesandbox":"CodeSandbox"\n\
"codility":"Codility"\n\
"cofense":"Cofense"\n\
"cognism":"Cognism"\n\
"cognition":"Cognition"\n\
"cohere":"Cohere"\n\
"cohesity":"Cohesity"\n\
"coinbase":"Coinbase"\n\
"collibra":"Collibra"\n\
"comet":"Comet"\n\
"commercetools":"commercetools"\n\
"commvault":"Commvault"\n\
"composio":"Composio"\n\
"conductor":"Conductor"\n\
"configcat":"ConfigCat"\n\
"confluent":"Confluent"\n\
"conga":"Conga"\n\
"connectwise":"ConnectWise"\n\
"consensus":"Consensus"\n\
"constant-contact":"Constant Contact"\n\
"contabo":"Contabo"\n\
"contentful":"Contentful"\n\
"contentsquare":"Contentsquare"\n\
"convex":"Convex"\n\
"conveyor":"Conveyor"\n\
"copper":"Copper"\n\
"copy-ai":"Copy.ai"\n\
"coralogix":"Coralogix"\n\
"coreweave":"CoreWeave"\n\
"cornerstone":"Cornerstone"\n\
"cortex":"Cortex"\n\
"couchbase":"Couchbase"\n\
"coupa":"Coupa"\n\
"courier":"Courier"\n\
"coursera":"Coursera"\n\
"coveo":"Coveo"\n\
"coveralls":"Coveralls"\n\
"crashplan":"CrashPlan"\n\
"creatio":"Creatio"\n\
"cribl":"Cribl"\n\
"crisp":"Crisp"\n\
"criteo":"Criteo"\n\
"cronitor":"Cronitor"\n\
"crossbeam":"Crossbeam"\n\
"crowdin":"Crowdin"\n\
"crowdstrike":"CrowdStrike"\n\
"crunchbase":"Crunchbase"\n\
"crunchy-data":"Crunchy Data"\n\
"crusoe":"Crusoe"\n\
"csc":"CSC"\n\
"cube":"Cube"\n\
"culture-amp":"Culture Amp"\n\
"customer":"Run by the customer"\n\
"customer-io":"Customer.io"\n\
"cvent":"Cvent"\n\
"cyberark":"CyberArk"\n\
"cyera":"Cyera"\n\
"cypress":"Cypress"\n\
"cyso-cloud":"Cyso Cloud"\n\
"d2l":"D2L"\n\
"dagster-labs":"Dagster Labs"\n\
"daily":"Daily"\n\
"dashlane":"Dashlane"\n\
"databox":"Databox"\n\
"databricks":"Databricks"\n\
"datadog":"Datadog"\n\
"datafold":"Datafold"\n\
"dataiku":"Dataiku"\n\
"datarobot":"DataRobot"\n\
"datastax":"DataStax"\n\
"dayforce":"Dayforce"\n\
"dbtlabs":"dbt Labs"\n\
"dead-mans-snitch":"Dead Man\'s Snitch"\n\
"dealhub":"DealHub"\n\
"deel":"Deel"\n\
"deepgram":"Deepgram"\n\
"deepl":"DeepL"\n\
"deepnote":"Deepnote"\n\
"deepseek":"DeepSeek"\n\
"deepsource":"DeepSource"\n\
"delighted":"Delighted"\n\
"delinea":"Delinea"\n\
"dell":"Dell"\n\
"deltek":"Deltek"\n\
"demandbase":"Demandbase"\n\
"deno":"Deno"\n\
"depot":"Depot"\n\
"descope":"Descope"\n\
"descript":"Descript"\n\
"deskbird":"deskbird"\n\
"detectify":"Detectify"\n\
"device42":"Device42"\n\
"devo":"Devo"\n\
"dialpad":"Dialpad"\n\
"digicert":"DigiCert"\n\
"digitalocean":"DigitalOcean"\n\
"diligent":"Diligent"\n\
"discord":"Discord"\n\
"discourse":"Discourse"\n\
"dns-made-easy":"DNS Made Easy"\n\
"dnsimple":"DNSimple"\n\
"docebo":"Docebo"\n\
"docker":"Docker"\n\
"document360":"Document360"\n\
"docusign":"Docusign"\n\
"doist":"Doist"\n\
"doit":"DoiT"\n\
"domino-data-lab":"Domino Data Lab"\n\
"domo":"Domo"\n\
"donut":"Donut"\n\
"doodle":"Doodle"\n\
"doordash":"DoorDash"\n\
"doppler":"Doppler"\n\
"dovetail":"Dovetail"\n\
"doxy-me":"Doxy.me"\n\
"drata":"Drata"\n\
"draw-io":"draw.io"\n\
"drchrono":"DrChrono"\n\
"dreamhost":"DreamHost"\n\
"dremio":"Dremio"\n\
"dropbox":"Dropbox"\n\
"druva":"Druva"\n\
"dun-and-bradstreet":"Dun & Bradstreet"\n\
"dx":"DX"\n\
"dynatrace":"Dynatrace"\n\
"e2b":"E2B"\n\
"e2e-networks":"E2E Networks"\n\
"easydns":"easyDNS"\n\
"easyllama":"EasyLlama"\n\
"edb":"EDB"\n\
"egnyte":"Egnyte"\n\
"elastic":"Elastic"\n\
"elastx":"Elastx"\n\
"element":"Element"\n\
"elevenlabs":"ElevenLabs"\n\
"ellucian":"Ellucian"\n\
"embrace":"Embrace"\n\
"employment-hero":"Employment Hero"\n\
"emq":"EMQ"\n\
"entrust":"Entrust"\n\
"env-zero":"env zero"\n\
"envoy":"Envoy"\n\
"epic-systems":"Epic Systems"\n\
"epicor":"Epicor"\n\
"equifax":"Equifax"\n\
"equinix":"Equinix"\n\
"eset":"ESET"\n\
"esri":"Esri"\n\
"eventbrite":"Eventbrite"\n\
"everbridge":"Everbridge"\n\
"everlaw":"Everlaw"\n\
"evernote":"Evernote"\n\
"exa":"Exa"\n\
"exabeam":"Exabeam"\n\
"exoscale":"Exoscale"\n\
"expel":"Expel"\n\
"expensify":"Expensify"\n\
"experian":"Experian"\n\
"expo":"Expo"\n\
"f5":"F5"\n\
"factorial":"Factorial"\n\
"factset":"FactSet"\n\
"fastly":"Fastly"\n\
"fastmail":"Fastmail"\n\
"fathom":"Fathom"\n\
"fathom-analytics":"Fathom Analytics"\n\
"fidelity":"Fidelity"\n\
"figma":"Figma"\n\
"firebolt":"Firebolt"\n\
"firecrawl":"Firecrawl"\n\
"fireflies-ai":"Fireflies.ai"\n\
"firehydrant":"FireHydrant"\n\
"fireworks-ai":"Fireworks AI"\n\
"first-advantage":"First Advantage"\n\
"fiserv":"Fiserv"\n\
"five9":"Five9"\n\
"fiverr":"Fiverr"\n\
"fivetran":"Fivetran"\n\
"flagsmith":"Flagsmith"\n\
"fleet":"Fleet"\n\
"flexera":"Flexera"\n\
"floqast":"FloQast"\n\
"fly":"Fly.io"\n\
"formspree":"Formspree"\n\
"formstack":"Formstack"\n\
"fortanix":"Fortanix"\n\
"fortinet":"Fortinet"\n\
"fossa":"FOSSA"\n\
"framer":"Framer"\n\
"freshbooks":"FreshBooks"\n\
"freshworks":"Freshworks"\n\
"front":"Front"\n\
"frontegg":"Frontegg"\n\
"fujitsu":"Fujitsu"\n\
"fullstory":"Fullstory"\n\
"fusionauth":"FusionAuth"\n\
"g2":"G2"\n\
"gainsight":"Gainsight"\n\
"gamma":"Gamma"\n\
"gamma-communications":"Gamma Communications"\n\
"gandi":"Gandi"\n\
"gartner":"Gartner"\n\
"gather":"Gather"\n\
"gcore":"Gcore"\n\
"gcp":"Google Cloud"\n\
"geckoboard":"Geckoboard"\n\
"geekbot":"Geekbot"\n\
"gem":"Gem"\n\
"gemfury":"Gemfury"\n\
"genesys":"Genesys"\n\
"getty-images":"Getty Images"\n\
"ghost":"Ghost"\n\
"gigalixir":"Gigalixir"\n\
"gitbook":"GitBook"\n\
"gitguardian":"GitGuardian"\n\
"github":"GitHub"\n\
"gitlab":"GitLab"\n\
"gitprotect":"GitProtect"\n\
"gladly":"Gladly"\n\
"glean":"Glean"\n\
"glide":"Glide"\n\
"globalsign":"GlobalSign"\n\
"gocardless":"GoCardless"\n\
"godaddy":"GoDaddy"\n\
"gong":"Gong"\n\
"google":"Google"\n\
"gorgias":"Gorgias"\n\
"goto":"GoTo"\n\
"grafana":"Grafana Labs"\n\
"grafana-k6":"Grafana k6"\n\
"granicus":"Granicus"\n\
"granola":"Granola"\n\
"graphite":"Graphite"\n\
"greenhouse":"Greenhouse"\n\
"gridscale":"gridscale"\n\
"groq":"Groq"\n\
"growthbook":"GrowthBook"\n\
"guideline":"Guideline"\n\
"guidewire":"Guidewire"\n\
"guru":"Guru"\n\
"gusto":"Gusto"\n\
"h2o-ai":"H2O.ai"\n\
"hackerone":"HackerOne"\n\
"hackerrank":"HackerRank"\n\
"halo":"Halo"\n\
"haproxy":"HAProxy"\n\
"harness":"Harness"\n\
"harvest":"Harvest"\n\
"hashicorp":"HashiCorp"\n\
"hasura":"Hasura"\n\
"health-gorilla":"Health Gorilla"\n\
"healthchecks-io":"Healthchecks.io"\n\
"height":"Height"\n\
"helicone":"Helicone"\n\
"help-scout":"Help Scout"\n\
"helpshift":"Helpshift"\n\
"here":"HERE"\n\
"hetzner":"Hetzner"\n\
"hevo-data":"Hevo Data"\n\
"hex":"Hex"\n\
"hexnode":"Hexnode"\n\
"heygen":"HeyGen"\n\
"hibob":"HiBob"\n\
"higher-logic":"Higher Logic"\n\
"highspot":"Highspot"\n\
"hightouch":"Hightouch"\n\
"hireright":"HireRight"\n\
"hirevue":"HireVue"\n\
"hivemq":"HiveMQ"\n\
"hologram":"Hologram"\n\
"honeybadger":"Honeybadger"\n\
"honeycomb":"Honeycomb"\n\
"hootsuite":"Hootsuite"\n\
"hostinger":"Hostinger"\n\
"hpe":"HPE"\n\
"hpe-juniper":"HPE Juniper"\n\
"huawei-cloud":"Huawei Cloud"\n\
"hubspot":"HubSpot"\n\
"hubstaff":"Hubstaff"\n\
"huggingface":"Hugging Face"\n\
"huntress":"Huntress"\n\
"hycu":"HYCU"\n\
"hygraph":"Hygraph"\n\
"hyland":"Hyland"\n\
"hyperproof":"Hyperproof"\n\
"ibm":"IBM"\n\
"ibm-ns1":"IBM NS1"\n\
"icertis":"Icertis"\n\
"icims":"iCIMS"\n\
"id-me":"ID.me"\n\
"idrive":"IDrive"\n\
"ifttt":"IFTTT"\n\
"imanage":"iManage"\n\
"imgix":"imgix"\n\
"immuta":"Immuta"\n\
"impact-com":"impact.com"\n\
"imperva":"Imperva"\n\
"incident-io":"incident.io"\n\
"indeed":"Indeed"\n\
"infisical":"Infisical"\n\
"influitive":"Influitive"\n\
"influxdata":"InfluxData"\n\
"infobip":"Infobip"\n\
"infomaniak":"Infomaniak"\n\
"infor":"Infor"\n\
"infracost":"Infracost"\n\
"inmoment":"InMoment"\n\
"inngest":"Inngest"\n\
"instapage":"Instapage"\n\
"instatus":"Instatus"\n\
"instructure":"Instructure"\n\
"intercom":"Intercom"\n\
"intermedia":"Intermedia"\n\
"internet-security-research-group":"Internet Security Research Group"\n\
"intigriti":"Intigriti"\n\
"intuit":"Intuit"\n\
"invision":"InVision"\n\
"ionos":"IONOS"\n\
"ironclad":"Ironclad"\n\
"iru":"Iru"\n\
"iterable":"Iterable"\n\
"iubenda":"iubenda"\n\
"ivanti":"Ivanti"\n\
"jaggaer":"JAGGAER"\n\
"jamf":"Jamf"\n\
"jasper":"Jasper"\n\
"jd-cloud":"JD Cloud"\n\
"jellyfish":"Jellyfish"\n\
"jenkins-project":"Jenkins project"\n\
"jetbrains":"JetBrains"\n\
"jfrog":"JFrog"\n\
"jina-ai":"Jina AI"\n\
"jitterbit":"Jitterbit"\n\
"jobvite":"Jobvite"\n\
"jotform":"Jotform"\n\
"jumio":"Jumio"\n\
"jumpcloud":"JumpCloud"\n\
"juro":"Juro"\n\
"justcall":"JustCall"\n\
"justworks":"Justworks"\n\
"kahoot":"Kahoot!"\n\
"kakao":"Kakao"\n\
"kaltura":"Kaltura"\n\
"kamatera":"Kamatera"\n\
"kantata":"Kantata"\n\
"kaseya":"Kaseya"\n\
"keeper-security":"Keeper Security"\n\
"keepit":"Keepit"\n\
"kentico":"Kentico"\n\
"keycdn":"KeyCDN"\n\
"keycloak-project":"Keycloak project"\n\
"khoros":"Khoros"\n\
"kinsta":"Kinsta"\n\
"kisi":"Kisi"\n\
"kit":"Kit"\n\
"kiteworks":"Kiteworks"\n\
"klarna":"Klarna"\n\
"klaviyo":"Klaviyo"\n\
"knack":"Knack"\n\
"knock":"Knock"\n\
"knowbe4":"KnowBe4"\n\
"kong":"Kong"\n\
"koyeb":"Koyeb"\n\
"krisp":"Krisp"\n\
"kubecost":"Kubecost (IBM)"\n\
"kustomer":"Kustomer"\n\
"kyriba":"Kyriba"\n\
"labelbox":"Labelbox"\n\
"lambda":"Lambda"\n\
"langchain":"LangChain"\n\
"langfuse":"Langfuse"\n\
"lansweeper":"Lansweeper"\n\
"laserfiche":"Laserfiche"\n\
"lastpass":"LastPass"\n\
"latitude-sh":"Latitude.sh"\n\
"lattice":"Lattice"\n\
"launchdarkly":"LaunchDarkly"\n\
"leadiq":"LeadIQ"\n\
"leadmagic":"LeadMagic"\n\
"leandata":"LeanData"\n\
"leapsome":"Leapsome"\n\
"leaseweb":"Leaseweb"\n\
"lemon-squeezy":"Lemon Squeezy"\n\
"lenovo":"Lenovo"\n\
"lever":"Lever"\n\
"lexisnexis":"LexisNexis"\n\
"lightning-ai":"Lightning AI"\n\
"lightspeed":"Lightspeed"\n\
"linear":"Linear"\n\
"linearb":"LinearB"\n\
"linksquares":"LinkSquares"\n\
"litmos":"Litmos"\n\
"livekit":"LiveKit"\n\
"llamaindex":"LlamaIndex"\n\
"logicgate":"LogicGate"\n\
"logicmonitor":"LogicMonitor"\n\
"login-gov":"Login.gov"\n\
"logrocket":"LogRocket"\n\
"logz-io":"Logz.io"\n\
"lokalise":"Lokalise"\n\
"loops":"Loops"\n\
"lovable":"Lovable"\n\
"lucid":"Lucid Software"\n\
"luciq":"Luciq"\n\
"luma":"Luma"\n\
"lumen":"Lumen"\n\
"lusha":"Lusha"\n\
"lyft":"Lyft"\n\
"m-files":"M-Files"\n\
"mabl":"mabl"\n\
"macstadium":"MacStadium"\n\
"mailerlite":"MailerLite"\n\
"mailtrap":"Mailtrap"\n\
"make":"Make"\n\
"manageengine":"ManageEngine"\n\
"mapbox":"Mapbox"\n\
"marigold":"Marigold"\n\
"markmonitor":"MarkMonitor"\n\
"mastodon":"Mastodon"\n\
"material-security":"Material Security"\n\
"matillion":"Matillion"\n\
"matomo":"Matomo"\n\
"mattermost":"Mattermost"\n\
"maxio":"Maxio"\n\
"maze":"Maze"\n\
"medallia":"Medallia"\n\
"medidata":"Medidata"\n\
"meditech":"MEDITECH"\n\
"meetup":"Meetup"\n\
"megaport":"Megaport"\n\
"meilisearch":"Meilisearch"\n\
"meltwater":"Meltwater"\n\
"mend":"Mend"\n\
"mend-io":"Mend.io"\n\
"mendix":"Mendix"\n\
"mentimeter":"Mentimeter"\n\
"mercury":"Mercury"\n\
"merge":"Merge"\n\
"meta":"Meta"\n\
"metabase":"Metabase"\n\
"metricstream":"MetricStream"\n\
"metronome":"Metronome"\n\
"mezmo":"Mezmo"\n\
"microsoft":"Microsoft"\n\
"midjourney":"Midjourney"\n\
"mimecast":"Mimecast"\n\
"mintlify":"Mintlify"\n\
"mirantis":"Mirantis"\n\
"miro":"Miro"\n\
"mistral":"Mistral AI"\n\
"mitel":"Mitel"\n\
"mixpanel":"Mixpanel"\n\
"modal":"Modal"\n\
"moengage":"MoEngage"\n\
"mollie":"Mollie"\n\
"monday":"monday.com"\n\
"mongodb":"MongoDB"\n\
"monte-carlo":"Monte Carlo"\n\
"moodle":"Moodle"\n\
"morgan-stanley-at-work":"Morgan Stanley at Work"\n\
"mosyle":"Mosyle"\n\
"motherduck":"MotherDuck"\n\
"motorola-solutions":"Motorola Solutions"\n\
"mouseflow":"Mouseflow"\n\
"moz":"Moz"\n\
"mparticle":"mParticle"\n\
"mural":"Mural"\n\
"mux":"Mux"\n\
"n-able":"N-able"\n\
"n8n":"n8n"\n\
"nagios":"Nagios"\n\
"name-com":"Name.com"\n\
"namecheap":"Namecheap"\n\
"namely":"Namely"\n\
"navan":"Navan"\n\
"naver-cloud":"NAVER Cloud"\n\
"navex":"NAVEX"\n\
"ncc-group":"NCC Group"\n\
"ncino":"nCino"\n\
"nebius":"Nebius"\n\
"neo4j":"Neo4j"\n\
"neon":"Neon"\n\
"neptune-ai":"neptune.ai"\n\
"netapp":"NetApp"\n\
"netcup":"netcup"\n\
"netdocuments":"NetDocuments"\n\
"netlify":"Netlify"\n\
"netskope":"Netskope"\n\
"newfold-digital":"Newfold Digital"\n\
"newrelic":"New Relic"\n\
"nextcloud":"Nextcloud"\n\
"nextiva":"Nextiva"\n\
"nfon":"NFON"\n\
"ngrok":"ngrok"\n\
"nhn-cloud":"NHN Cloud"\n\
"nice":"NiCE"\n\
"nightfall":"Nightfall"\n\
"ninjaone":"NinjaOne"\n\
"nintex":"Nintex"\n\
"nord-security":"Nord Security"\n\
"northflank":"Northflank"\n\
"notified":"Notified"\n\
"notion":"Notion"\n\
"novu":"Novu"\n\
"npm":"npm (GitHub)"\n\
"ntt-communications":"NTT Communications"\n\
"nutanix":"Nutanix"\n\
"observe":"Observe"\n\
"obsidian":"Obsidian"\n\
"octopus-deploy":"Octopus Deploy"\n\
"odoo":"Odoo"\n\
"officespace":"OfficeSpace"\n\
"okta":"Okta"\n\
"olark":"Olark"\n\
"omnissa":"Omnissa"\n\
"on24":"ON24"\n\
"ona":"Ona"\n\
"onelogin":"OneLogin (One Identity)"\n\
"onesignal":"OneSignal"\n\
"onespan":"OneSpan"\n\
"onestream":"OneStream"\n\
"onetrust":"OneTrust"\n\
"onfido":"Onfido (Entrust)"\n\
"onsip":"OnSIP"\n\
"ooma":"Ooma"\n\
"oomnitza":"Oomnitza"\n\
"openai":"OpenAI"\n\
"opengov":"OpenGov"\n\
"openinfra-foundation":"OpenInfra Foundation"\n\
"openrouter":"OpenRouter"\n\
"opentext":"OpenText"\n\
"opslevel":"OpsLevel"\n\
"optimal-workshop":"Optimal Workshop"\n\
"optimizely":"Optimizely"\n\
"oracle":"Oracle"\n\
"oracle-dyn":"Oracle Dyn"\n\
"orange-business":"Orange Business"\n\
"orb":"Orb"\n\
"orca-security":"Orca Security"\n\
"oreilly":"O\'Reilly"\n\
"osano":"Osano"\n\
"otter-ai":"Otter.ai"\n\
"outline":"Outline"\n\
"outreach":"Outreach"\n\
"outsystems":"OutSystems"\n\
"ovh":"OVHcloud"\n\
"oyster":"Oyster"\n\
"packagecloud":"Packagecloud"\n\
"paddle":"Paddle"\n\
"paessler":"Paessler"\n\
"pagerduty":"PagerDuty"\n\
"palantir":"Palantir"\n\
"paloalto":"Palo Alto Networks"\n\
"pandadoc":"PandaDoc"\n\
"panopto":"Panopto"\n\
"pantheon":"Pantheon"\n\
"panther":"Panther"\n\
"papaya-global":"Papaya Global"\n\
"particle":"Particle"\n\
"partnerstack":"PartnerStack"\n\
"pave":"Pave"\n\
"paychex":"Paychex"\n\
"paycom":"Paycom"\n\
"paylocity":"Paylocity"\n\
"payoneer":"Payoneer"\n\
"paypal":"PayPal"\n\
"pegasystems":"Pegasystems"\n\
"pendo":"Pendo"\n\
"penpot":"Penpot"\n\
"perforce":"Perforce"\n\
"perk":"Perk"\n\
"perplexity":"Perplexity"\n\
"persona":"Persona"\n\
"personio":"Personio"\n\
"phoenixnap":"phoenixNAP"\n\
"phrase":"Phrase"\n\
"pigment":"Pigment"\n\
"pinecone":"Pinecone"\n\
"ping":"Ping Identity"\n\
"pingcap":"PingCAP"\n\
"pinterest":"Pinterest"\n\
"pipedream":"Pipedream"\n\
"pipedrive":"Pipedrive"\n\
"pitch":"Pitch"\n\
"pitchbook":"PitchBook"\n\
"pivotal-tracker":"Pivotal Tracker"\n\
"plaid":"Plaid"\n\
"plain":"Plain"\n\
"planetscale":"PlanetScale"\n\
"planhat":"Planhat"\n\
"planview":"Planview"\n\
"platform9":"Platform9"\n\
"plausible":"Plausible"\n\
"pleo":"Pleo"\n\
"plivo":"Plivo"\n\
"pluralsight":"Pluralsight"\n\
"plusserver":"plusserver"\n\
"poeditor":"POEditor"\n\
"porkbun":"Porkbun"\n\
"port":"Port"\n\
"porter":"Porter"\n\
"portswigger":"PortSwigger"\n\
"posit":"Posit"\n\
"posthog":"PostHog"\n\
"postman":"Postman"\n\
"powerschool":"PowerSchool"\n\
"prefect":"Prefect"\n\
"preset":"Preset"\n\
"prestashop":"PrestaShop"\n\
"prezi":"Prezi"\n\
"prisma":"Prisma"\n\
"prismic":"Prismic"\n\
"procore":"Procore"\n\
"procurify":"Procurify"\n\
"productboard":"Productboard"\n\
"productiv":"Productiv"\n\
"progress":"Progress"\n\
"proofpoint":"Proofpoint"\n\
"proton":"Proton"\n\
"proxmox":"Proxmox"\n\
"ptc":"PTC"\n\
"pubnub":"PubNub"\n\
"pulley":"Pulley"\n\
"pulumi":"Pulumi"\n\
"pusher":"Pusher"\n\
"pylon":"Pylon"\n\
"python-software-foundation":"Python Software Foundation"\n\
"pythonanywhere":"PythonAnywhere"\n\
"q4":"Q4"\n\
"qase":"Qase"\n\
"qdrant":"Qdrant"\n\
"qlik":"Qlik"\n\
"qovery":"Qovery"\n\
"qualtrics":"Qualtrics"\n\
"qualys":"Qualys"\n\
"quickbase":"Quickbase"\n\
"quo":"Quo"\n\
"quotapath":"QuotaPath"\n\
"qwilr":"Qwilr"\n\
"rackspace":"Rackspace"\n\
"radware":"Radware"\n\
"railway":"Railway"\n\
"ramp":"Ramp"\n\
"rapid7":"Rapid7"\n\
"raygun":"Raygun"\n\
"razorpay":"Razorpay"\n\
"read-ai":"Read AI"\n\
"read-the-docs":"Read the Docs"\n\
"readme":"ReadMe"\n\
"reclaim-ai":"Reclaim.ai"\n\
"recruitee":"Recruitee"\n\
"recurly":"Recurly"\n\
"reddit":"Reddit"\n\
"redhat":"Red Hat"\n\
"redis":"Redis"\n\
"redox":"Redox"\n\
"redpanda":"Redpanda"\n\
"relativity":"Relativity"\n\
"remote":"Remote"\n\
"render":"Render"\n\
"replicate":"Replicate"\n\
"replit":"Replit"\n\
"resend":"Resend"\n\
"respondent":"Respondent"\n\
"restream":"Restream"\n\
"retool":"Retool"\n\
"rev":"Rev"\n\
"revenuecat":"RevenueCat"\n\
"revolut":"Revolut"\n\
"rewind":"Rewind"\n\
"ringcentral":"RingCentral"\n\
"rippling":"Rippling"\n\
"riverside":"Riverside"\n\
"roadie":"Roadie"\n\
"robin":"Robin"\n\
"roboflow":"Roboflow"\n\
"rocket-chat":"Rocket.Chat"\n\
"rollbar":"Rollbar"\n\
"rootly":"Rootly"\n\
"rsa":"RSA"\n\
"rubrik":"Rubrik"\n\
"rubygems":"RubyGems"\n\
"rudderstack":"RudderStack"\n\
"runpod":"Runpod"\n\
"runway":"Runway"\n\
"safespring":"Safespring"\n\
"sage":"Sage"\n\
"sailpoint":"SailPoint"\n\
"sakura-internet":"SAKURA internet"\n\
"salesforce":"Salesforce"\n\
"samsara":"Samsara"\n\
"sanity":"Sanity"\n\
"sap":"SAP"\n\
"sas":"SAS"\n\
"sauce-labs":"Sauce Labs"\n\
"saviynt":"Saviynt"\n\
"savvycal":"SavvyCal"\n\
"scale-ai":"Scale AI"\n\
"scalegrid":"ScaleGrid"\n\
"scaleway":"Scaleway"\n\
"scalingo":"Scalingo"\n\
"scalr":"Scalr"\n\
"scout-apm":"Scout APM"\n\
"scylladb":"ScyllaDB"\n\
"seamless-ai":"Seamless.AI"\n\
"secoda":"Secoda"\n\
"sectigo":"Sectigo"\n\
"secureframe":"Secureframe"\n\
"securityscorecard":"SecurityScorecard"\n\
"securonix":"Securonix"\n\
"seeweb":"Seeweb"\n\
"seismic":"Seismic"\n\
"select-star":"Select Star"\n\
"semaphore":"Semaphore"\n\
"semgrep":"Semgrep"\n\
"semrush":"Semrush"\n\
"sendbird":"Sendbird"\n\
"sendoso":"Sendoso"\n\
"sentinelone":"SentinelOne"\n\
"sentry":"Sentry"\n\
"servicenow":"ServiceNow"\n\
"servicetitan":"ServiceTitan"\n\
"shippo":"Shippo"\n\
"shopify":"Shopify"\n\
"shortcut":"Shortcut"\n\
"shutterstock":"Shutterstock"\n\
"siemens":"Siemens"\n\
"sigma-computing":"Sigma Computing"\n\
"signal":"Signal"\n\
"signalwire":"SignalWire"\n\
"similarweb":"Similarweb"\n\
"simple-analytics":"Simple Analytics"\n\
"simplecast":"Simplecast"\n\
"simpplr":"Simpplr"\n\
"sinch":"Sinch"\n\
"singlestore":"SingleStore"\n\
"sipgate":"sipgate"\n\
"sisense":"Sisense"\n\
"site24x7":"Site24x7"\n\
"sitecore":"Sitecore"\n\
"siteground":"SiteGround"\n\
"sketch":"Sketch"\n\
"skillsoft":"Skillsoft"\n\
"skribble":"Skribble"\n\
"skykick":"SkyKick"\n\
"slab":"Slab"\n\
"slite":"Slite"\n\
"smartbear":"SmartBear"\n\
"smartling":"Smartling"\n\
"smartrecruiters":"SmartRecruiters"\n\
"smartsheet":"Smartsheet"\n\
"snaplogic":"SnapLogic"\n\
"snipe-it":"Snipe-IT"\n\
"snowflake":"Snowflake"\n\
"snowplow":"Snowplow"\n\
"snyk":"Snyk"\n\
"socket":"Socket"\n\
"solace":"Solace"\n\
"solarwinds":"SolarWinds"\n\
"sonarsource":"SonarSource"\n\
"sonatype":"Sonatype"\n\
"sophos":"Sophos"\n\
"sourceforge":"SourceForge"\n\
"sourcegraph":"Sourcegraph"\n\
"spacelift":"Spacelift"\n\
"spectro-cloud":"Spectro Cloud"\n\
"speedcurve":"SpeedCurve"\n\
"spendesk":"Spendesk"\n\
"splash":"Splash"\n\
"splunk":"Splunk"\n\
"sprinklr":"Sprinklr"\n\
"sprinto":"Sprinto"\n\
"sprout-social":"Sprout Social"\n\
"squadcast":"Squadcast"\n\
"squarespace":"Squarespace"\n\
"srfax":"SRFax"\n\
"ssandc-blue-prism":"SS&C Blue Prism"\n\
"stability-ai":"Stability AI"\n\
"stack-overflow":"Stack Overflow"\n\
"stackblitz":"StackBlitz"\n\
"stackit":"STACKIT"\n\
"staffbase":"Staffbase"\n\
"starburst":"Starburst"\n\
"starlink":"Starlink"\n\
"statista":"Statista"\n\
"statsig":"Statsig"\n\
"status-io":"Status.io"\n\
"statuscake":"StatusCake"\n\
"storj":"Storj"\n\
"storyblok":"Storyblok"\n\
"strapi":"Strapi"\n\
"strategy":"Strategy"\n\
"strato":"STRATO"\n\
"stream":"Stream"\n\
"streamnative":"StreamNative"\n\
"stripe":"Stripe"\n\
"stytch":"Stytch"\n\
"substack":"Substack"\n\
"sugarcrm":"SugarCRM"\n\
"sumologic":"Sumo Logic"\n\
"sumsub":"Sumsub"\n\
"supabase":"Supabase"\n\
"superhuman":"Superhuman"\n\
"supermetrics":"Supermetrics"\n\
"surveymonkey":"SurveyMonkey"\n\
"suse":"SUSE"\n\
"swarmia":"Swarmia"\n\
"synack":"Synack"\n\
"synthesia":"Synthesia"\n\
"sysdig":"Sysdig"\n\
"syseleven":"SysEleven"\n\
"t-systems-deutsche-telekom":"T-Systems / Deutsche Telekom"\n\
"tabnine":"Tabnine"\n\
"tailscale":"Tailscale"\n\
"talkdesk":"Talkdesk"\n\
"tally":"Tally"\n\
"tanium":"Tanium"\n\
"tavily":"Tavily"\n\
"tawk-to":"tawk.to"\n\
"tealium":"Tealium"\n\
"teamtailor":"Teamtailor"\n\
"teamviewer":"TeamViewer"\n\
"teamwork-com":"Teamwork.com"\n\
"telegram":"Telegram"\n\
"teleport":"Teleport"\n\
"telnyx":"Telnyx"\n\
"temporal":"Temporal"\n\
"tenable":"Tenable"\n\
"tencent-cloud":"Tencent Cloud"\n\
"teradata":"Teradata"\n\
"termly":"Termly"\n\
"terramate":"Terramate"\n\
"testmu-ai":"TestMu AI (LambdaTest)"\n\
"testrail":"TestRail"\n\
"text":"Text"\n\
"thales":"Thales"\n\
"the-trade-desk":"The Trade Desk"\n\
"thomson-reuters":"Thomson Reuters"\n\
"thoropass":"Thoropass"\n\
"thoughtspot":"ThoughtSpot"\n\
"threatdown":"ThreatDown (Malwarebytes)"\n\
"tiger-data":"Tiger Data"\n\
"tigergraph":"TigerGraph"\n\
"tiktok":"TikTok"\n\
"tines":"Tines"\n\
"tipalti":"Tipalti"\n\
"toast":"Toast"\n\
"together-ai":"Together AI"\n\
"toggl":"Toggl"\n\
"topdesk":"TOPdesk"\n\
"torii":"Torii"\n\
"torq":"Torq"\n\
"totango":"Totango"\n\
"transcend":"Transcend"\n\
"transifex":"Transifex"\n\
"transunion":"TransUnion"\n\
"travis-ci":"Travis CI"\n\
"tray-ai":"Tray.ai"\n\
"trellix":"Trellix"\n\
"trend-micro":"Trend Micro"\n\
"tresorit":"Tresorit"\n\
"tricentis":"Tricentis"\n\
"trigger-dev":"Trigger.dev"\n\
"trinet":"TriNet"\n\
"trintech":"Trintech"\n\
"tropic":"Tropic"\n\
"trustarc":"TrustArc"\n\
"trustpilot":"Trustpilot"\n\
"tucows":"Tucows"\n\
"tuple":"Tuple"\n\
"turbopuffer":"turbopuffer"\n\
"turnitin":"Turnitin"\n\
"turso":"Turso"\n\
"twilio":"Twilio"\n\
"twingate":"Twingate"\n\
"tyk":"Tyk"\n\
"tyler-technologies":"Tyler Technologies"\n\
"typeform":"Typeform"\n\
"typesense":"Typesense"\n\
"uber":"Uber"\n\
"uberflip":"Uberflip"\n\
"ubiquiti":"Ubiquiti"\n\
"udemy":"Udemy"\n\
"uipath":"UiPath"\n\
"ukg":"UKG"\n\
"unanet":"Unanet"\n\
"unbounce":"Unbounce"\n\
"unit4":"Unit4"\n\
"unleash":"Unleash"\n\
"unstructured":"Unstructured"\n\
"upcloud":"UpCloud"\n\
"upguard":"UpGuard"\n\
"upstash":"Upstash"\n\
"upsun":"Upsun"\n\
"uptimerobot":"UptimeRobot"\n\
"upwind":"Upwind"\n\
"upwork":"Upwork"\n\
"user-interviews":"User Interviews"\n\
"usercentrics":"Usercentrics"\n\
"userpilot":"Userpilot"\n\
"usertesting":"UserTesting"\n\
"uservoice":"UserVoice"\n\
"valimail":"Valimail"\n\
"vanderbilt-university":"Vanderbilt University"\n\
"vanta":"Vanta"\n\
"vantage":"Vantage"\n\
"varonis":"Varonis"\n\
"vast-ai":"Vast.ai"\n\
"veeam":"Veeam"\n\
"veeva":"Veeva"\n\
"velocity-global":"Velocity Global"\n\
"venafi":"Venafi"\n\
"vendr":"Vendr"\n\
"veracode":"Veracode"\n\
"vercara":"Vercara (DigiCert)"\n\
"vercel":"Vercel"\n\
"verizon":"Verizon"\n\
"verkada":"Verkada"\n\
"vertex-inc":"Vertex Inc."\n\
"vidyard":"Vidyard"\n\
"vimeo":"Vimeo"\n\
"virtru":"Virtru"\n\
"visa":"Visa"\n\
"visier":"Visier"\n\
"vitally":"Vitally"\n\
"vonage":"Vonage"\n\
"voyage-ai":"Voyage AI (MongoDB)"\n\
"vtex":"VTEX"\n\
"vultr":"Vultr"\n\
"vwo":"VWO"\n\
"warpstream":"WarpStream"\n\
"wasabi":"Wasabi"\n\
"weaviate":"Weaviate"\n\
"webflow":"Webflow"\n\
"weblate":"Weblate"\n\
"wetransfer":"WeTransfer"\n\
"wework":"WeWork"\n\
"whereby":"Whereby"\n\
"whimsical":"Whimsical"\n\
"whistic":"Whistic"\n\
"wise":"Wise"\n\
"wistia":"Wistia"\n\
"wix":"Wix"\n\
"wiz":"Wiz"\n\
"workable":"Workable"\n\
"workato":"Workato"\n\
"workday":"Workday"\n\
"workhuman":"Workhuman"\n\
"workiva":"Workiva"\n\
"workleap":"Workleap"\n\
"workos":"WorkOS"\n\
"worldpay":"Worldpay"\n\
"wpengine":"WP Engine"\n\
"wrike":"Wrike"\n\
"writer":"Writer"\n\
"x-corp":"X Corp."\n\
"xactly":"Xactly"\n\
"xai":"xAI"\n\
"xata":"Xata"\n\
"xero":"Xero"\n\
"xwiki":"XWiki"\n\
"yandex":"Yandex"\n\
"yandex-cloud":"Yandex Cloud"\n\
"yellowbrick":"Yellowbrick"\n\
"yext":"Yext"\n\
"yousign":"Yousign"\n\
"yubico":"Yubico"\n\
"yugabytedb":"YugabyteDB"\n\
"zabbix":"Zabbix"\n\
"zapier":"Zapier"\n\
"zendesk":"Zendesk"\n\
"zenhub":"Zenhub"\n\
"zeplin":"Zeplin"\n\
"zilliz":"Zilliz"\n\
"zip":"Zip"\n\
"zoho":"Zoho"\n\
"zoom":"Zoom"\n\
"zoominfo":"ZoomInfo"\n\
"zscaler":"Zscaler"\n\
"zulip":"Zulip"\n\
"zuora":"Zuora"\n\
"zylo":"Zylo"\n\
';
export const products = '\
"15five":{"n":"15Five","p":"15five","k":"hr","m":"saas"}\n\
"1password":{"n":"1Password","p":"1password","k":"password-manager","m":"saas"}\n\
"360learning":{"n":"360Learning","p":"360learning","k":"business-app","m":"saas"}\n\
"3cx":{"n":"3CX","p":"3cx","k":{"on-premises":"self-run-software","iaas":"self-run-software","saas":"telephony"},"m":"on-premises iaas saas"}\n\
"6sense":{"n":"6sense","p":"6sense","k":"crm","m":"saas"}\n\
"8x8":{"n":"8x8","p":"8x8","k":"telephony","m":"saas paas"}\n\
"ably":{"n":"Ably","p":"ably","k":"messaging-api","m":"paas"}\n\
"abnormal-security":{"n":"Abnormal Security","p":"abnormal-ai","k":"email-security","traits":["ai"],"m":"saas"}\n\
"absorb-lms":{"n":"Absorb LMS","p":"absorb","k":"business-app","m":"saas"}\n\
"acquia":{"n":"Acquia Cloud","p":"acquia","k":"cms","m":"paas"}\n\
"acronis":{"n":"Acronis Cyber Protect Cloud","p":"acronis","k":"backup-service","traits":["agent"],"m":"saas"}\n\
"activecampaign":{"n":"ActiveCampaign","p":"activecampaign","k":"crm","m":"saas"}\n\
"acuity-scheduling":{"n":"Acuity Scheduling","p":"squarespace","k":"collaboration","m":"saas"}\n\
"acumatica":{"n":"Acumatica","p":"acumatica","k":"finance","m":"saas"}\n\
"ada-support":{"n":"Ada","p":"ada","k":"ai-assistant","m":"saas"}\n\
"adjust":{"n":"Adjust","p":"adjust","k":"business-app","m":"saas"}\n\
"adobe-acrobat":{"n":"Adobe Acrobat / Document Cloud","p":"adobe","k":"business-app","traits":["ai-optional"],"m":"saas"}\n\
"adobe-acrobat-sign":{"n":"Adobe Acrobat Sign","p":"adobe","k":"business-app","m":"saas"}\n\
"adobe-commerce":{"n":"Adobe Commerce (Magento)","p":"adobe","k":"e-commerce","m":"paas saas"}\n\
"adobe-creative-cloud":{"n":"Adobe Creative Cloud / Acrobat Sign","p":"adobe","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"adobe-experience-cloud":{"n":"Adobe Experience Cloud","p":"adobe","k":"cms","traits":["ai-optional"],"m":"saas paas"}\n\
"adobe-fonts":{"n":"Adobe Fonts","p":"adobe","k":"developer-tool","m":"saas"}\n\
"adobe-frame-io":{"n":"Frame.io","p":"adobe","k":"business-app","m":"saas"}\n\
"adobe-workfront":{"n":"Adobe Workfront","p":"adobe","k":"collaboration","m":"saas"}\n\
"adp":{"n":"ADP Workforce Now","p":"adp","k":"hr","m":"saas"}\n\
"adroll":{"n":"AdRoll / RollWorks","p":"adroll","k":"business-app","m":"saas"}\n\
"adyen":{"n":"Adyen","p":"adyen","k":"payments","m":"saas paas"}\n\
"afi":{"n":"Afi","p":"afi","k":"backup-service","m":"saas"}\n\
"afterpay":{"n":"Afterpay / Cash App","p":"block","k":"payments","m":"saas"}\n\
"agentforce":{"n":"Salesforce Agentforce","p":"salesforce","k":"ai-agent-platform","m":"saas"}\n\
"agora":{"n":"Agora","p":"agora","k":"messaging-api","m":"paas"}\n\
"aha":{"n":"Aha!","p":"aha","k":"collaboration","m":"saas"}\n\
"ahrefs":{"n":"Ahrefs","p":"ahrefs","k":"business-app","m":"saas"}\n\
"ai21":{"n":"AI21 Labs","p":"ai21-labs","k":"ai-model-api","m":"paas"}\n\
"airbrake":{"n":"Airbrake","p":"airbrake","k":"monitoring","m":"saas"}\n\
"airbyte-cloud":{"n":"Airbyte Cloud","p":"airbyte","k":"data-integration","m":"saas"}\n\
"aircall":{"n":"Aircall","p":"aircall","k":"telephony","m":"saas"}\n\
"airship":{"n":"Airship","p":"airship","k":"messaging-api","m":"saas"}\n\
"airtable":{"n":"Airtable","p":"airtable","k":"low-code","traits":["ai-optional"],"m":"saas paas"}\n\
"airwallex":{"n":"Airwallex","p":"airwallex","k":"payments","m":"saas"}\n\
"aiven":{"n":"Aiven","p":"aiven","k":"database-managed","m":"paas"}\n\
"akamai-edge":{"n":"Akamai edge delivery and security","p":"akamai","k":"edge","m":"saas"}\n\
"akamai-guardicore":{"n":"Akamai Guardicore Segmentation","p":"akamai","k":"firewall","traits":["agent"],"m":"saas"}\n\
"akeyless":{"n":"Akeyless","p":"akeyless","k":"secrets","traits":["agent"],"m":"saas"}\n\
"alation":{"n":"Alation","p":"alation","k":"bi","m":"saas"}\n\
"alchemer":{"n":"Alchemer","p":"alchemer","k":"business-app","m":"saas"}\n\
"aleph-alpha":{"n":"Aleph Alpha","p":"aleph-alpha","k":"ai-model-api","m":"paas"}\n\
"algolia":{"n":"Algolia","p":"algolia","k":"search","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant"}}}\n\
"alibaba-ack":{"n":"Alibaba Cloud Container Service for Kubernetes","p":"alibaba","k":"kubernetes","traits":["in-your-account"],"m":"caas"}\n\
"alibaba-api-gateway":{"n":"Alibaba Cloud API Gateway","p":"alibaba","k":"api-gateway","m":"paas"}\n\
"alibaba-backup":{"n":"Alibaba Cloud Backup (HBR)","p":"alibaba","k":"backup-service","traits":["agent"],"m":"paas"}\n\
"alibaba-bastionhost":{"n":"Alibaba Cloud Bastionhost","p":"alibaba","k":"zero-trust-access","m":"paas"}\n\
"alibaba-block-storage":{"n":"Alibaba Cloud Block Storage","p":"alibaba","k":"block-storage","m":"iaas"}\n\
"alibaba-cdn":{"n":"Alibaba Cloud CDN, DCDN and ESA","p":"alibaba","k":"edge","m":"paas"}\n\
"alibaba-cloud":{"n":"Alibaba Cloud","p":"alibaba","k":"cloud-account","m":"iaas caas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"alibaba-container-registry":{"n":"Alibaba Cloud Container Registry","p":"alibaba","k":"container-registry","m":"paas"}\n\
"alibaba-dns":{"n":"Alibaba Cloud DNS","p":"alibaba","k":"dns","m":"paas"}\n\
"alibaba-dts":{"n":"Alibaba Cloud DTS and DMS","p":"alibaba","k":"data-integration","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}}}\n\
"alibaba-eci":{"n":"Alibaba Cloud Elastic Container Instance","p":"alibaba","k":"serverless-containers","m":"caas"}\n\
"alibaba-ecs":{"n":"Alibaba Cloud ECS","p":"alibaba","k":"vm","m":"iaas"}\n\
"alibaba-edge":{"n":"Alibaba Cloud Edge Node Service","p":"alibaba","k":"vm","m":"iaas"}\n\
"alibaba-elasticsearch":{"n":"Alibaba Cloud Elasticsearch / OpenSearch","p":"alibaba","k":"search","traits":["single-tenant"],"m":"paas"}\n\
"alibaba-emr":{"n":"Alibaba Cloud E-MapReduce","p":"alibaba","k":"managed-cluster","m":"paas"}\n\
"alibaba-eventbridge":{"n":"Alibaba Cloud EventBridge","p":"alibaba","k":"queue","m":"paas"}\n\
"alibaba-function-compute":{"n":"Alibaba Cloud Function Compute","p":"alibaba","k":"functions","m":"faas"}\n\
"alibaba-kafka":{"n":"Alibaba Cloud message queues","p":"alibaba","k":"message-broker","m":"paas"}\n\
"alibaba-kms":{"n":"Alibaba Cloud KMS","p":"alibaba","k":"key-management","m":"paas"}\n\
"alibaba-maxcompute":{"n":"Alibaba Cloud MaxCompute and DataWorks","p":"alibaba","k":"warehouse","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}}}\n\
"alibaba-nas":{"n":"Alibaba Cloud File Storage NAS","p":"alibaba","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}}}\n\
"alibaba-network":{"n":"Alibaba Cloud VPC, SLB and CEN","p":"alibaba","k":"network","m":"iaas"}\n\
"alibaba-oss":{"n":"Alibaba Cloud Object Storage Service","p":"alibaba","k":"object-storage","m":"paas"}\n\
"alibaba-pai":{"n":"Alibaba Cloud PAI / Model Studio","p":"alibaba","k":"ai-platform","m":"paas"}\n\
"alibaba-ram":{"n":"Alibaba Cloud RAM and Resource Management","p":"alibaba","k":"cloud-iam","m":"paas"}\n\
"alibaba-rds":{"n":"Alibaba Cloud ApsaraDB RDS and PolarDB","p":"alibaba","k":"database-managed","m":"paas"}\n\
"alibaba-sae":{"n":"Alibaba Cloud Serverless App Engine","p":"alibaba","k":"web-app-platform","m":"paas"}\n\
"alibaba-security-center":{"n":"Alibaba Cloud Security Center","p":"alibaba","k":"cloud-posture","traits":["agent"],"m":"saas"}\n\
"alibaba-sls":{"n":"Alibaba Cloud Log Service and CloudMonitor","p":"alibaba","k":"monitoring","traits":["agent"],"m":"paas"}\n\
"alibaba-tablestore":{"n":"Alibaba Cloud Tablestore","p":"alibaba","k":"database-serverless","m":"paas"}\n\
"alibaba-waf":{"n":"Alibaba Cloud WAF and Anti-DDoS","p":"alibaba","k":"edge","m":"paas"}\n\
"alibaba-workspace":{"n":"Alibaba Cloud Elastic Desktop Service","p":"alibaba","k":"vdi","m":"iaas"}\n\
"alkira":{"n":"Alkira","p":"alkira","k":"zero-trust-access","m":"saas"}\n\
"alteryx":{"n":"Alteryx","p":"alteryx","k":{"saas":"data-integration","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"amazon-business":{"n":"Amazon Business","p":"amazon","k":"business-app","m":"saas"}\n\
"amplitude":{"n":"Amplitude","p":"amplitude","k":"bi","traits":["ai-optional"],"m":"saas"}\n\
"anaconda":{"n":"Anaconda","p":"anaconda","k":"developer-tool","m":"saas"}\n\
"anaplan":{"n":"Anaplan","p":"anaplan","k":"finance","m":"saas"}\n\
"anecdotes":{"n":"Anecdotes","p":"anecdotes","k":"business-app","m":"saas"}\n\
"anrok":{"n":"Anrok","p":"anrok","k":"finance","m":"saas"}\n\
"ansible-automation-platform":{"n":"Red Hat Ansible Automation Platform","p":"redhat","k":{"on-premises":"self-run-software","paas":"iac-platform"},"m":"on-premises paas"}\n\
"anthropic-api":{"n":"Anthropic API / Claude","p":"anthropic","k":{"saas":"ai-assistant","paas":"ai-model-api"},"m":"saas paas"}\n\
"anydesk":{"n":"AnyDesk","p":"anydesk","k":"device-management","traits":["agent"],"m":"saas"}\n\
"anyscale":{"n":"Anyscale","p":"anyscale","k":"ai-platform","traits":["in-your-account"],"m":"paas"}\n\
"apify":{"n":"Apify","p":"apify","k":"functions","m":"paas"}\n\
"apollo-graphos":{"n":"Apollo GraphOS","p":"apollo-graphql","k":"api-gateway","m":"saas"}\n\
"apollo-io":{"n":"Apollo.io","p":"apollo-io","k":"crm","traits":["ai-optional"],"m":"saas"}\n\
"appcues":{"n":"Appcues","p":"appcues","k":"business-app","m":"saas"}\n\
"appian":{"n":"Appian","p":"appian","k":"low-code","m":"saas paas"}\n\
"apple-business-manager":{"n":"Apple Business Manager","p":"apple","k":"device-management","m":"saas"}\n\
"apple-developer":{"n":"Apple Developer Program / App Store Connect","p":"apple","k":"developer-tool","m":"saas"}\n\
"applitools":{"n":"Applitools","p":"applitools","k":"developer-tool","m":"saas"}\n\
"appsflyer":{"n":"AppsFlyer","p":"appsflyer","k":"business-app","m":"saas"}\n\
"appsignal":{"n":"AppSignal","p":"appsignal","k":"monitoring","m":"saas"}\n\
"appsmith":{"n":"Appsmith","p":"appsmith","k":{"saas":"low-code","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"apptio-cloudability":{"n":"Apptio / Cloudability","p":"apptio","k":"cloud-management","m":"saas"}\n\
"appveyor":{"n":"AppVeyor","p":"appveyor","k":"ci","m":"saas"}\n\
"appwrite":{"n":"Appwrite Cloud","p":"appwrite","k":"web-app-platform","m":"paas"}\n\
"aptible":{"n":"Aptible","p":"aptible","k":"web-app-platform","m":"paas"}\n\
"aqua-security":{"n":"Aqua Security","p":"aqua-security","k":"cloud-posture","traits":["agent"],"m":"saas"}\n\
"arangograph":{"n":"ArangoGraph","p":"arango","k":"database-managed","m":"paas"}\n\
"arcgis-online":{"n":"ArcGIS Online","p":"esri","k":"bi","m":"saas"}\n\
"archer-grc":{"n":"Archer IRM","p":"archer","k":{"saas":"business-app","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"arctic-wolf":{"n":"Arctic Wolf","p":"arctic-wolf","k":"siem","traits":["agent"],"m":"saas"}\n\
"arista-cloudvision":{"n":"Arista CloudVision","p":"arista","k":{"saas":"network-management","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"arize":{"n":"Arize AI","p":"arize-ai","k":"monitoring","traits":["ai"],"m":"saas"}\n\
"aruba-central":{"n":"HPE Aruba Central","p":"hpe","k":"network-management","m":"saas"}\n\
"aruba-cloud":{"n":"Aruba Cloud","p":"aruba","k":"cloud-account","m":"iaas caas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"asana":{"n":"Asana","p":"asana","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"ashby":{"n":"Ashby","p":"ashby","k":"hr","m":"saas"}\n\
"assemblyai":{"n":"AssemblyAI","p":"assemblyai","k":"ai-model-api","m":"paas"}\n\
"astronomer-astro":{"n":"Astronomer Astro","p":"astronomer","k":"data-integration","traits":["single-tenant"],"m":"paas"}\n\
"athenahealth":{"n":"athenahealth","p":"athenahealth","k":"business-app","m":"saas"}\n\
"atlan":{"n":"Atlan","p":"atlan","k":"bi","m":"saas"}\n\
"atlassian-cloud":{"n":"Atlassian Cloud (Jira, Confluence, Bitbucket)","p":"atlassian","k":"collaboration","traits":["ai-optional"],"m":"saas","responsibilityUrl":"https://www.atlassian.com/trust/security","about":"provider","note":"Atlassian\'s white paper gives hosting, system and application to Atlassian. With marketplace apps, which it gives to the customer, write applications: shared under `responsibilities`.","alike":["atlassian-data-center"]}\n\
"atlassian-compass":{"n":"Atlassian Compass","p":"atlassian","k":"developer-tool","m":"saas"}\n\
"atlassian-data-center":{"n":"Atlassian Data Center","p":"atlassian","k":"source-hosting-self-run","m":"on-premises iaas","note":"The edition that the customer hosts.","alike":["atlassian-cloud"]}\n\
"atlassian-forge":{"n":"Atlassian Forge","p":"atlassian","k":"functions","m":"faas","responsibilityUrl":"https://developer.atlassian.com/platform/forge/shared-responsibility-model/","about":"product"}\n\
"atlassian-guard":{"n":"Atlassian Guard","p":"atlassian","k":"identity-provider","m":"saas"}\n\
"atlassian-operations":{"n":"Jira Service Management operations (ex-Opsgenie)","p":"atlassian","k":"itsm","m":"saas","responsibilityUrl":"https://www.atlassian.com/trust/security","about":"provider"}\n\
"att-business":{"n":"AT&T Business","p":"atandt","k":"network","m":"iaas"}\n\
"attio":{"n":"Attio","p":"attio","k":"crm","m":"saas"}\n\
"auditboard":{"n":"AuditBoard","p":"auditboard","k":"business-app","m":"saas"}\n\
"auth0":{"n":"Auth0","p":"okta","k":"identity-provider","m":"saas paas","note":"Actions and custom database scripts are code of the customer\'s: with them it is paas."}\n\
"autodesk":{"n":"Autodesk (AutoCAD, Fusion)","p":"autodesk","k":"business-app","m":"saas"}\n\
"autodesk-construction-cloud":{"n":"Autodesk Construction Cloud / BIM 360","p":"autodesk","k":"collaboration","m":"saas"}\n\
"automation-anywhere":{"n":"Automation Anywhere","p":"automation-anywhere","k":"low-code","traits":["agent","ai-optional"],"m":"saas"}\n\
"automox":{"n":"Automox","p":"automox","k":"device-management","traits":["agent"],"m":"saas"}\n\
"avalara":{"n":"Avalara","p":"avalara","k":"finance","m":"saas"}\n\
"avaya":{"n":"Avaya Cloud Office / Experience Platform","p":"avaya","k":{"saas":"telephony","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"aviatrix":{"n":"Aviatrix","p":"aviatrix","k":{"saas":"zero-trust-access","iaas":"self-run-software"},"traits":["agent","in-your-account"],"m":"saas iaas"}\n\
"avidxchange":{"n":"AvidXchange","p":"avidxchange","k":"finance","m":"saas"}\n\
"avigilon-alta":{"n":"Avigilon Alta (Openpath)","p":"motorola-solutions","k":"iot","m":"saas"}\n\
"avoma":{"n":"Avoma","p":"avoma","k":"ai-assistant","m":"saas"}\n\
"aws-account":{"n":"AWS account (the provider as a whole)","p":"aws","k":"cloud-account","m":"iaas paas caas faas saas","note":"A whole provider is no service: declare each service that runs in the account, and aws-iam for the account itself."}\n\
"aws-agent-registry":{"n":"AWS Agent Registry","p":"aws","k":"ai-agent-platform","m":"paas"}\n\
"aws-amplify":{"n":"AWS Amplify Hosting","p":"aws","k":"web-app-platform","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-api-gateway":{"n":"Amazon API Gateway","p":"aws","k":"api-gateway","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-app-mesh":{"n":"AWS App Mesh","p":"aws","k":"network","m":"paas"}\n\
"aws-app-runner":{"n":"AWS App Runner","p":"aws","k":"web-app-platform","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-ecs-fargate","aws-lambda"]}\n\
"aws-appconfig":{"n":"AWS AppConfig","p":"aws","k":"secrets","m":"paas"}\n\
"aws-appfabric":{"n":"AWS AppFabric","p":"aws","k":"data-integration","traits":["ai-optional"],"m":"saas"}\n\
"aws-appflow":{"n":"Amazon AppFlow","p":"aws","k":"data-integration","m":"saas"}\n\
"aws-application-migration-service":{"n":"AWS Application Migration Service","p":"aws","k":"migration","traits":["agent","in-your-account"],"m":"paas"}\n\
"aws-application-recovery-controller":{"n":"Amazon Application Recovery Controller","p":"aws","k":"network","m":"paas"}\n\
"aws-appstream":{"n":"Amazon AppStream 2.0","p":"aws","k":"vdi","m":"iaas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"The image of a fleet is the customer\'s to patch. WorkSpaces Secure Browser is aws-workspaces-secure-browser.","alike":["aws-workspaces-secure-browser"]}\n\
"aws-appsync":{"n":"AWS AppSync","p":"aws","k":"api-gateway","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-artifact":{"n":"AWS Artifact","p":"aws","k":"cloud-management","m":"saas"}\n\
"aws-athena":{"n":"Amazon Athena","p":"aws","k":"warehouse","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Serverless"}},"responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-audit-manager":{"n":"AWS Audit Manager","p":"aws","k":"cloud-posture","m":"saas"}\n\
"aws-aurora":{"n":"Amazon Aurora","p":"aws","k":"database-managed","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"aws-aurora-maintenance","because":"Optional system updates wait until the customer applies them"}},"responsibilityUrl":"https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html","about":"product","alike":["aws-rds"]}\n\
"aws-aurora-dsql":{"n":"Amazon Aurora DSQL","p":"aws","k":"database-serverless","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-auto-scaling":{"n":"AWS Auto Scaling","p":"aws","k":"cloud-management","m":"paas"}\n\
"aws-b2b-data-interchange":{"n":"AWS B2B Data Interchange","p":"aws","k":"data-integration","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}}}\n\
"aws-backup":{"n":"AWS Backup","p":"aws","k":"backup-service","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-batch":{"n":"AWS Batch","p":"aws","k":"kubernetes","m":"caas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"The compute environment decides: on Fargate the entry says operating-system: provider, on EC2 with an image of your own it says customer."}\n\
"aws-bedrock":{"n":"Amazon Bedrock","p":"aws","k":"ai-model-api","traits":["ai-agent"],"m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-bedrock-agentcore":{"n":"Amazon Bedrock AgentCore","p":"aws","k":"ai-agent-platform","m":"paas","responsibilityUrl":"https://aws.amazon.com/ai/generative-ai/security/scoping-matrix/","about":"provider","note":"AWS publishes a scoping matrix for generative AI (five scopes), not a row-by-row split."}\n\
"aws-braket":{"n":"Amazon Braket","p":"aws","k":"api-service","m":"paas"}\n\
"aws-certificate-manager":{"n":"AWS Certificate Manager / Private CA","p":"aws","k":"key-management","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-chatbot":{"n":"Amazon Q Developer in chat applications","p":"aws","k":"cloud-management","traits":["ai-optional"],"m":"saas"}\n\
"aws-chime-sdk":{"n":"Amazon Chime SDK","p":"aws","k":"messaging-api","m":"paas"}\n\
"aws-clean-rooms":{"n":"AWS Clean Rooms","p":"aws","k":"warehouse","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}}}\n\
"aws-client-vpn":{"n":"AWS Client VPN","p":"aws","k":"zero-trust-access","traits":["agent"],"m":"paas"}\n\
"aws-cloud-control":{"n":"AWS Cloud Control API","p":"aws","k":"cloud-management","m":"paas"}\n\
"aws-cloud-map":{"n":"AWS Cloud Map","p":"aws","k":"dns","m":"paas"}\n\
"aws-cloud-wan":{"n":"AWS Cloud WAN / Network Manager","p":"aws","k":"network","m":"iaas"}\n\
"aws-cloud9":{"n":"AWS Cloud9","p":"aws","k":"developer-tool","traits":["in-your-account"],"m":"paas"}\n\
"aws-cloudformation":{"n":"AWS CloudFormation","p":"aws","k":"iac-platform","m":"paas"}\n\
"aws-cloudfront":{"n":"Amazon CloudFront","p":"aws","k":"edge","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-cloudhsm":{"n":"AWS CloudHSM","p":"aws","k":"hsm","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"The HSM\'s users and keys are in the customer\'s hands."}\n\
"aws-cloudsearch":{"n":"Amazon CloudSearch","p":"aws","k":"search","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}}}\n\
"aws-cloudtrail":{"n":"AWS CloudTrail","p":"aws","k":"monitoring","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-cloudwatch":{"n":"Amazon CloudWatch","p":"aws","k":"monitoring","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-code-services":{"n":"AWS CodeCommit / CodeDeploy / CodeArtifact","p":"aws","k":"source-hosting","m":"saas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-codebuild":{"n":"AWS CodeBuild / CodePipeline","p":"aws","k":"ci","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-codecatalyst":{"n":"Amazon CodeCatalyst","p":"aws","k":"ci","m":"saas"}\n\
"aws-codeguru":{"n":"Amazon CodeGuru","p":"aws","k":"developer-tool","traits":["ai"],"m":"saas"}\n\
"aws-cognito":{"n":"Amazon Cognito","p":"aws","k":"identity-provider","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-iam-identity-center"]}\n\
"aws-comprehend":{"n":"Amazon Comprehend","p":"aws","k":"ai-model-api","m":"paas"}\n\
"aws-compute-optimizer":{"n":"AWS Compute Optimizer","p":"aws","k":"cloud-management","m":"saas"}\n\
"aws-config":{"n":"AWS Config","p":"aws","k":"cloud-posture","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-connect":{"n":"Amazon Connect","p":"aws","k":"telephony","traits":["ai-optional"],"m":"saas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-cost-management":{"n":"AWS Billing and Cost Management","p":"aws","k":"cloud-management","m":"saas"}\n\
"aws-data-exchange":{"n":"AWS Data Exchange","p":"aws","k":"data-integration","m":"saas"}\n\
"aws-data-pipeline":{"n":"AWS Data Pipeline","p":"aws","k":"data-integration","traits":["in-your-account"],"m":"paas"}\n\
"aws-datasync":{"n":"AWS DataSync","p":"aws","k":"data-integration","traits":["agent"],"m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"An agent runs on a machine of the customer\'s: hybrid."}\n\
"aws-dax":{"n":"Amazon DynamoDB Accelerator (DAX)","p":"aws","k":"cache","m":"paas"}\n\
"aws-deadline-cloud":{"n":"AWS Deadline Cloud","p":"aws","k":"business-app","m":"saas","overrides":{"applications":{"party":"shared","basis":"derived","because":"Job bundles and plug-ins are the customer\'s"}}}\n\
"aws-detective":{"n":"Amazon Detective","p":"aws","k":"cloud-posture","m":"saas"}\n\
"aws-device-farm":{"n":"AWS Device Farm","p":"aws","k":"developer-tool","m":"saas"}\n\
"aws-devops-agent":{"n":"AWS DevOps Agent","p":"aws","k":"ai-assistant","traits":["ai-agent"],"m":"saas"}\n\
"aws-devops-guru":{"n":"Amazon DevOps Guru","p":"aws","k":"monitoring","traits":["ai"],"m":"saas"}\n\
"aws-direct-connect":{"n":"AWS Direct Connect","p":"aws","k":"network","m":"iaas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-directory-service":{"n":"AWS Directory Service","p":"aws","k":"directory-managed","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-iam-identity-center"]}\n\
"aws-dms":{"n":"AWS Database Migration Service","p":"aws","k":"data-integration","traits":["single-tenant"],"m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-documentdb":{"n":"Amazon DocumentDB","p":"aws","k":"database-managed","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"aws-documentdb-maintenance","because":"Optional system updates have no date and wait for the customer; required ones go in by themselves"}},"responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-dynamodb":{"n":"Amazon DynamoDB","p":"aws","k":"database-serverless","m":"paas","modelSource":"vendor","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"A multi-tenant abstracted service: AWS patches it and the customer does nothing."}\n\
"aws-ebs":{"n":"Amazon EBS","p":"aws","k":"block-storage","m":"iaas","modelSource":"vendor","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-s3","aws-efs"]}\n\
"aws-ec2":{"n":"Amazon EC2","p":"aws","k":"vm","m":"iaas","modelSource":"vendor","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-ecs-ec2","aws-elastic-beanstalk","aws-lightsail"]}\n\
"aws-ec2-dedicated-host":{"n":"EC2 Dedicated Hosts","p":"aws","k":"dedicated-host","m":"iaas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-ecr":{"n":"Amazon ECR","p":"aws","k":"container-registry","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-ecs-anywhere":{"n":"Amazon ECS Anywhere","p":"aws","k":"kubernetes","m":"caas","overrides":{"operating-system":{"party":"customer","basis":"vendor","source":"aws-ecs-security","because":"Everything but the control plane is the customer\'s"},"physical-hosts":{"party":"customer","basis":"derived","because":"The machines are the customer\'s"},"physical-network":{"party":"customer","basis":"derived","because":"The machines are the customer\'s"},"physical-datacenter":{"party":"customer","basis":"derived","because":"The machines are the customer\'s"}},"responsibilityUrl":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html","about":"product","note":"The machines are the customer\'s; AWS runs the control plane only.","discriminator":"launch_type is EXTERNAL"}\n\
"aws-ecs-ec2":{"n":"Amazon ECS on EC2","p":"aws","k":"kubernetes","traits":["in-your-account"],"m":"caas","modelSource":"vendor","overrides":{"operating-system":{"party":"customer","basis":"vendor","source":"aws-ecs-security","because":"Who picks the image of the instances patches it"}},"responsibilityUrl":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html","about":"product","note":"The machines are EC2 instances in the customer\'s account: who picks their image patches it.","discriminator":"launch_type is EC2","alike":["aws-ecs-fargate"]}\n\
"aws-ecs-fargate":{"n":"Amazon ECS on Fargate","p":"aws","k":"serverless-containers","m":"caas","modelSource":"vendor","responsibilityUrl":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html","about":"product","note":"AWS runs and patches the machine under each task.","discriminator":"launch_type or requires_compatibilities is FARGATE","alike":["aws-ecs-ec2","aws-app-runner"]}\n\
"aws-ecs-managed-instances":{"n":"Amazon ECS Managed Instances","p":"aws","k":"kubernetes","traits":["in-your-account"],"m":"caas","overrides":{"operating-system":{"party":"provider","basis":"vendor","source":"aws-ecs-managed-instances","because":"AWS patches the instances, though they are in the customer\'s account"}},"responsibilityUrl":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model-managed-instances.html","about":"product","note":"AWS patches the instances; tasks share a kernel.","discriminator":"an ECS capacity provider with managed_instances_provider"}\n\
"aws-efs":{"n":"Amazon EFS","p":"aws","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version and no window to choose"}},"responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-ebs"]}\n\
"aws-eks":{"n":"Amazon EKS (EC2 / managed node groups)","p":"aws","k":"kubernetes","traits":["in-your-account"],"m":"caas","modelSource":"vendor","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"aws-eks-security","because":"AWS builds the image, the customer rolls the nodes; with self-managed nodes the entry says customer"}},"responsibilityUrl":"https://docs.aws.amazon.com/eks/latest/best-practices/security.html","about":"product","note":"With self-managed nodes, operating-system is the customer\'s: say so under `responsibilities`.","discriminator":"aws_eks_cluster with node groups or self-managed nodes, without compute_config.enabled = true and without remote_network_config","alike":["aws-eks-auto-mode","aws-eks-fargate","aws-eks-hybrid-nodes","self-managed-kubernetes"]}\n\
"aws-eks-auto-mode":{"n":"Amazon EKS Auto Mode","p":"aws","k":"kubernetes","traits":["in-your-account"],"m":"caas","modelSource":"vendor","overrides":{"operating-system":{"party":"provider","basis":"vendor","source":"aws-eks-auto-mode","because":"AWS runs, patches and replaces the nodes, though they are in the customer\'s account"}},"responsibilityUrl":"https://docs.aws.amazon.com/whitepapers/latest/security-overview-amazon-eks-auto-mode/aws-shared-security-responsibility-model.html","about":"product","note":"AWS runs and patches the nodes, which are EC2 instances in the customer\'s account.","discriminator":"aws_eks_cluster with compute_config.enabled = true","alike":["aws-eks","self-managed-kubernetes"]}\n\
"aws-eks-fargate":{"n":"Amazon EKS on Fargate","p":"aws","k":"serverless-containers","m":"caas","modelSource":"vendor","overrides":{"operating-system":{"party":"provider","basis":"vendor","source":"aws-eks-security","because":"AWS runs and patches the machine under each pod"}},"responsibilityUrl":"https://docs.aws.amazon.com/eks/latest/best-practices/security.html","about":"product","note":"AWS runs and patches the machine under each pod.","discriminator":"aws_eks_fargate_profile: the pods that it selects run on Fargate, all others on nodes","alike":["aws-eks","self-managed-kubernetes"]}\n\
"aws-eks-hybrid-nodes":{"n":"Amazon EKS Hybrid Nodes","p":"aws","k":"kubernetes","m":"caas","overrides":{"operating-system":{"party":"customer","basis":"vendor","source":"aws-eks-hybrid-os","because":"AWS says that system and provisioning are the customer\'s"},"physical-hosts":{"party":"customer","basis":"derived","because":"The nodes are the customer\'s hardware"},"physical-network":{"party":"customer","basis":"derived","because":"The nodes are the customer\'s hardware"},"physical-datacenter":{"party":"customer","basis":"derived","because":"The nodes are the customer\'s hardware"}},"responsibilityUrl":"https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-os.html","about":"product","note":"AWS says that the system of the nodes is the customer\'s to provision and manage; the machines are the customer\'s too.","discriminator":"aws_eks_cluster with remote_network_config","alike":["aws-eks","self-managed-kubernetes"]}\n\
"aws-elastic-beanstalk":{"n":"AWS Elastic Beanstalk","p":"aws","k":"web-app-platform","traits":["in-your-account"],"m":"paas","modelSource":"vendor","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"EC2 instances in the customer\'s account: managed platform updates must be turned on or applied."}\n\
"aws-elastic-disaster-recovery":{"n":"AWS Elastic Disaster Recovery","p":"aws","k":"backup-service","traits":["agent","in-your-account"],"m":"paas"}\n\
"aws-elastic-transcoder":{"n":"Amazon Elastic Transcoder","p":"aws","k":"api-service","m":"paas"}\n\
"aws-elasticache":{"n":"Amazon ElastiCache","p":"aws","k":"cache","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"Caches on nodes: security updates go in within the window that the customer sets, all others are self-service. A serverless cache is aws-elasticache-serverless.","alike":["aws-elasticache-serverless"]}\n\
"aws-elasticache-serverless":{"n":"Amazon ElastiCache Serverless","p":"aws","k":"database-serverless","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-elasticache"]}\n\
"aws-elb":{"n":"Elastic Load Balancing","p":"aws","k":"load-balancer","m":"iaas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"A managed network component; treated as iaas, so that its network controls have an owner."}\n\
"aws-elemental-inference":{"n":"AWS Elemental Inference","p":"aws","k":"ai-model-api","m":"paas"}\n\
"aws-emr":{"n":"Amazon EMR","p":"aws","k":"managed-cluster","m":"paas","modelSource":"vendor","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"A \\"container service\\" in AWS\'s older sense, on EC2: the customer picks release and machine image. EMR Serverless is aws-emr-serverless.","alike":["aws-emr-serverless"]}\n\
"aws-emr-serverless":{"n":"Amazon EMR Serverless","p":"aws","k":"data-integration","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-emr"]}\n\
"aws-end-user-messaging":{"n":"AWS End User Messaging","p":"aws","k":"messaging-api","m":"paas"}\n\
"aws-entity-resolution":{"n":"AWS Entity Resolution","p":"aws","k":"data-integration","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}}}\n\
"aws-eventbridge":{"n":"Amazon EventBridge","p":"aws","k":"queue","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-evs":{"n":"Amazon Elastic VMware Service","p":"aws","k":"hosted-vmware","m":"iaas","overrides":{"physical-hosts":{"party":"shared","basis":"derived","because":"The customer installs and patches the VMware software on rented metal; unconfirmed"}},"responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-fault-injection-service":{"n":"AWS Fault Injection Service","p":"aws","k":"developer-tool","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}}}\n\
"aws-finspace":{"n":"Amazon FinSpace","p":"aws","k":"warehouse","traits":["single-tenant"],"m":"paas"}\n\
"aws-firewall-manager":{"n":"AWS Firewall Manager","p":"aws","k":"firewall","m":"saas"}\n\
"aws-forecast":{"n":"Amazon Forecast","p":"aws","k":"ai-model-api","traits":["ai-training"],"m":"paas"}\n\
"aws-fraud-detector":{"n":"Amazon Fraud Detector","p":"aws","k":"ai-model-api","traits":["ai-training"],"m":"paas"}\n\
"aws-fsx":{"n":"Amazon FSx","p":"aws","k":"file-storage","traits":["single-tenant"],"m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-gamelift":{"n":"Amazon GameLift Servers","p":"aws","k":"web-app-platform","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"derived","because":"A fleet keeps the image that it was made with: new fleets bring the patched one; unconfirmed"}}}\n\
"aws-glacier":{"n":"Amazon S3 Glacier","p":"aws","k":"object-storage","m":"paas"}\n\
"aws-global-accelerator":{"n":"AWS Global Accelerator","p":"aws","k":"edge","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-glue":{"n":"AWS Glue","p":"aws","k":"data-integration","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-ground-station":{"n":"AWS Ground Station","p":"aws","k":"api-service","m":"paas"}\n\
"aws-guardduty":{"n":"Amazon GuardDuty","p":"aws","k":"cloud-posture","m":"saas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-healthimaging":{"n":"AWS HealthImaging","p":"aws","k":"database-serverless","m":"paas"}\n\
"aws-healthlake":{"n":"AWS HealthLake","p":"aws","k":"database-serverless","m":"paas"}\n\
"aws-healthomics":{"n":"AWS HealthOmics","p":"aws","k":"workflow","m":"paas"}\n\
"aws-iam":{"n":"AWS IAM / Organizations / Control Tower","p":"aws","k":"cloud-iam","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"The account itself. Identity duties are the whole of it."}\n\
"aws-iam-access-analyzer":{"n":"IAM Access Analyzer","p":"aws","k":"cloud-posture","m":"saas"}\n\
"aws-iam-identity-center":{"n":"AWS IAM Identity Center","p":"aws","k":"identity-provider","m":"saas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-cognito","aws-directory-service"]}\n\
"aws-image-builder":{"n":"EC2 Image Builder","p":"aws","k":"ci","m":"paas"}\n\
"aws-incident-manager":{"n":"AWS Systems Manager Incident Manager","p":"aws","k":"itsm","m":"saas"}\n\
"aws-inspector":{"n":"Amazon Inspector","p":"aws","k":"cloud-posture","m":"saas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-interconnect":{"n":"AWS Interconnect","p":"aws","k":"network","m":"iaas"}\n\
"aws-iot-analytics":{"n":"AWS IoT Analytics","p":"aws","k":"iot","m":"paas"}\n\
"aws-iot-core":{"n":"AWS IoT Core","p":"aws","k":"iot","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"The devices in the field are the customer\'s."}\n\
"aws-iot-events":{"n":"AWS IoT Events","p":"aws","k":"iot","m":"paas"}\n\
"aws-iot-fleetwise":{"n":"AWS IoT FleetWise","p":"aws","k":"iot","traits":["agent"],"m":"paas"}\n\
"aws-iot-greengrass":{"n":"AWS IoT Greengrass","p":"aws","k":"iot","traits":["agent"],"m":"paas"}\n\
"aws-iot-sitewise":{"n":"AWS IoT SiteWise","p":"aws","k":"iot","m":"paas"}\n\
"aws-iot-twinmaker":{"n":"AWS IoT TwinMaker","p":"aws","k":"iot","m":"paas"}\n\
"aws-ivs":{"n":"Amazon Interactive Video Service","p":"aws","k":"api-service","m":"paas"}\n\
"aws-keyspaces":{"n":"Amazon Keyspaces","p":"aws","k":"database-serverless","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-kinesis":{"n":"Amazon Kinesis / Data Firehose","p":"aws","k":"stream","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant, nothing to patch"}},"responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-kinesis-video-streams":{"n":"Amazon Kinesis Video Streams","p":"aws","k":"stream","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}}}\n\
"aws-kms":{"n":"AWS KMS","p":"aws","k":"key-management","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-lake-formation":{"n":"AWS Lake Formation / DataZone","p":"aws","k":"cloud-iam","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-lambda":{"n":"AWS Lambda","p":"aws","k":"functions","m":"faas","responsibilityUrl":"https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtimes-shared-responsibility","about":"product","note":"With a container image or a custom runtime, platform-runtime is the customer\'s: say so under `responsibilities`.","alike":["aws-lambda-managed-instances","aws-ecs-fargate","aws-app-runner"]}\n\
"aws-lambda-managed-instances":{"n":"AWS Lambda Managed Instances","p":"aws","k":"functions","traits":["in-your-account"],"m":"faas","overrides":{"operating-system":{"party":"provider","basis":"derived","because":"AWS provisions and patches the instances"}},"responsibilityUrl":"https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances.html","about":"product","note":"Functions on EC2 instances in the customer\'s account, which AWS provisions and patches.","alike":["aws-lambda"]}\n\
"aws-launch-wizard":{"n":"AWS Launch Wizard","p":"aws","k":"iac-platform","m":"paas"}\n\
"aws-lex":{"n":"Amazon Lex","p":"aws","k":"ai-agent-platform","m":"paas"}\n\
"aws-license-manager":{"n":"AWS License Manager","p":"aws","k":"cloud-management","m":"saas"}\n\
"aws-lightsail":{"n":"Amazon Lightsail","p":"aws","k":{"iaas":"vm","paas":"web-app-platform"},"m":"iaas paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"An instance is iaas; a database or a container service is paas."}\n\
"aws-local-zones":{"n":"AWS Local Zones / Wavelength","p":"aws","k":"vm","m":"iaas"}\n\
"aws-location-service":{"n":"Amazon Location Service","p":"aws","k":"api-service","m":"paas"}\n\
"aws-lookout":{"n":"Amazon Lookout (Equipment, Metrics, Vision)","p":"aws","k":"ai-model-api","traits":["ai-training"],"m":"paas"}\n\
"aws-macie":{"n":"Amazon Macie","p":"aws","k":"cloud-posture","m":"saas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-mainframe-modernization":{"n":"AWS Mainframe Modernization","p":"aws","k":"web-app-platform","m":"paas"}\n\
"aws-managed-blockchain":{"n":"Amazon Managed Blockchain","p":"aws","k":"api-service","m":"paas"}\n\
"aws-managed-flink":{"n":"Amazon Managed Service for Apache Flink","p":"aws","k":"data-integration","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-managed-grafana":{"n":"Amazon Managed Grafana / Prometheus","p":"aws","k":"monitoring","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-mediaconnect":{"n":"AWS Elemental MediaConnect","p":"aws","k":"api-service","m":"paas"}\n\
"aws-mediaconvert":{"n":"AWS Elemental MediaConvert","p":"aws","k":"api-service","m":"paas"}\n\
"aws-medialive":{"n":"AWS Elemental MediaLive","p":"aws","k":"api-service","m":"paas"}\n\
"aws-mediapackage":{"n":"AWS Elemental MediaPackage","p":"aws","k":"api-service","m":"paas"}\n\
"aws-mediastore":{"n":"AWS Elemental MediaStore","p":"aws","k":"object-storage","m":"paas"}\n\
"aws-mediatailor":{"n":"AWS Elemental MediaTailor","p":"aws","k":"api-service","m":"paas"}\n\
"aws-memorydb":{"n":"Amazon MemoryDB","p":"aws","k":"cache","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"The customer chooses which service updates go in and when (platform-runtime shared). AWS replaces the nodes for system updates if the customer does nothing."}\n\
"aws-migration-hub":{"n":"AWS Migration Hub","p":"aws","k":"migration","m":"saas"}\n\
"aws-mq":{"n":"Amazon MQ","p":"aws","k":"message-broker","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-msk":{"n":"Amazon MSK","p":"aws","k":"stream","traits":["single-tenant"],"m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"AWS patches the brokers\' system itself; Kafka versions are the customer\'s choice. Serverless clusters are aws-msk-serverless.","alike":["aws-msk-serverless"]}\n\
"aws-msk-serverless":{"n":"Amazon MSK Serverless","p":"aws","k":"stream","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Serverless: nothing to patch for the customer"}},"responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-msk"]}\n\
"aws-multi-party-approval":{"n":"AWS Multi-party approval","p":"aws","k":"cloud-management","m":"saas"}\n\
"aws-mwaa":{"n":"Amazon Managed Workflows for Apache Airflow","p":"aws","k":"data-integration","traits":["single-tenant"],"m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-neptune":{"n":"Amazon Neptune","p":"aws","k":"database-managed","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"aws-neptune-os","because":"The customer applies system upgrades"}},"responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-neptune-analytics":{"n":"Amazon Neptune Analytics","p":"aws","k":"database-serverless","m":"paas"}\n\
"aws-network-firewall":{"n":"AWS Network Firewall","p":"aws","k":"firewall","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-nimble-studio":{"n":"Amazon Nimble Studio","p":"aws","k":"vdi","m":"iaas"}\n\
"aws-nova-act":{"n":"Amazon Nova Act","p":"aws","k":"ai-agent-platform","m":"paas"}\n\
"aws-opensearch":{"n":"Amazon OpenSearch Service","p":"aws","k":"search","traits":["single-tenant"],"m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"Optional service software updates wait for the customer, required ones are scheduled by AWS. Serverless collections are aws-opensearch-serverless.","alike":["aws-opensearch-serverless"]}\n\
"aws-opensearch-serverless":{"n":"Amazon OpenSearch Serverless","p":"aws","k":"database-serverless","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-opensearch"]}\n\
"aws-opsworks":{"n":"AWS OpsWorks","p":"aws","k":"web-app-platform","traits":["in-your-account","agent"],"m":"paas"}\n\
"aws-oracle-database":{"n":"Oracle Database@AWS","p":"aws","k":"vm","m":"iaas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"Three parties: Oracle, AWS and the customer, who has root in the VM cluster."}\n\
"aws-outposts":{"n":"AWS Outposts","p":"aws","k":"edge-hardware","m":"iaas","responsibilityUrl":"https://aws.amazon.com/outposts/rack/faqs/","about":"product","note":"An AWS rack at the customer\'s site: the customer answers for its physical security, power and networking.","discriminator":"the attribute outpost_arn on aws_subnet, aws_instance or aws_ebs_volume (the rack itself appears in data sources only)"}\n\
"aws-panorama":{"n":"AWS Panorama","p":"aws","k":"iot","traits":["ai","agent"],"m":"paas"}\n\
"aws-parallel-computing-service":{"n":"AWS Parallel Computing Service","p":"aws","k":"managed-cluster","m":"paas"}\n\
"aws-payment-cryptography":{"n":"AWS Payment Cryptography","p":"aws","k":"key-management","m":"paas"}\n\
"aws-personalize":{"n":"Amazon Personalize","p":"aws","k":"ai-model-api","traits":["ai-training"],"m":"paas"}\n\
"aws-pinpoint":{"n":"Amazon Pinpoint","p":"aws","k":"messaging-api","m":"paas"}\n\
"aws-polly":{"n":"Amazon Polly","p":"aws","k":"ai-model-api","m":"paas"}\n\
"aws-private-5g":{"n":"AWS Private 5G","p":"aws","k":"network","m":"paas","overrides":{"physical-datacenter":{"party":"customer","basis":"derived","because":"The radio units stand at the customer\'s site"}}}\n\
"aws-proton":{"n":"AWS Proton","p":"aws","k":"iac-platform","m":"paas"}\n\
"aws-q-business":{"n":"Amazon Q Business / Kendra","p":"aws","k":"ai-assistant","m":"saas","responsibilityUrl":"https://aws.amazon.com/ai/generative-ai/security/scoping-matrix/","about":"provider","note":"Scope 2 (enterprise app) of AWS\'s generative AI scoping matrix."}\n\
"aws-q-developer":{"n":"Amazon Q Developer","p":"aws","k":"ai-assistant","traits":["ai-agent"],"m":"saas"}\n\
"aws-qldb":{"n":"Amazon QLDB","p":"aws","k":"database-serverless","m":"paas"}\n\
"aws-quicksight":{"n":"Amazon QuickSight","p":"aws","k":"bi","traits":["ai-optional"],"m":"saas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-ram":{"n":"AWS Resource Access Manager","p":"aws","k":"cloud-iam","m":"paas"}\n\
"aws-rds":{"n":"Amazon RDS","p":"aws","k":"database-managed","m":"paas","modelSource":"vendor","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"aws-rds-maintenance","because":"Optional system updates wait until the customer applies them"}},"responsibilityUrl":"https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html","about":"product","note":"AWS ships patches of system and engine; optional ones wait until the customer applies them (RDS-EVENT-0230).","discriminator":"aws_db_instance whose engine does not start with custom-","alike":["aws-rds-custom","aws-aurora"]}\n\
"aws-rds-custom":{"n":"Amazon RDS Custom","p":"aws","k":"database-vm","m":"paas","overrides":{"operating-system":{"party":"customer","basis":"vendor","source":"aws-rds-custom","because":"System patching is the customer\'s for Oracle, and for SQL Server with an engine version of one\'s own"}},"responsibilityUrl":"https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html","about":"product","note":"It hands the database\'s operating system to the customer: for Oracle always, for SQL Server with an engine version of your own.","discriminator":"aws_db_instance whose engine starts with custom-oracle- or custom-sqlserver-","alike":["aws-rds"]}\n\
"aws-redshift":{"n":"Amazon Redshift","p":"aws","k":"warehouse","traits":["single-tenant"],"m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"Provisioned clusters: AWS maintains in a window and on a track that the customer chooses. Serverless is aws-redshift-serverless.","alike":["aws-redshift-serverless"]}\n\
"aws-redshift-serverless":{"n":"Amazon Redshift Serverless","p":"aws","k":"warehouse","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Serverless: nothing to patch for the customer"}},"responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-redshift"]}\n\
"aws-rekognition":{"n":"Amazon Rekognition","p":"aws","k":"ai-model-api","m":"paas"}\n\
"aws-resilience-hub":{"n":"AWS Resilience Hub","p":"aws","k":"cloud-management","m":"saas"}\n\
"aws-resource-explorer":{"n":"AWS Resource Explorer / Resource Groups","p":"aws","k":"cloud-management","m":"paas"}\n\
"aws-robomaker":{"n":"AWS RoboMaker","p":"aws","k":"web-app-platform","m":"paas"}\n\
"aws-route53":{"n":"Amazon Route 53","p":"aws","k":"dns","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-rtb-fabric":{"n":"AWS RTB Fabric","p":"aws","k":"network","m":"paas"}\n\
"aws-s3":{"n":"Amazon S3","p":"aws","k":"object-storage","m":"paas","modelSource":"vendor","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"AWS calls it an \\"abstracted service\\". Google lists its own object store as IaaS, Microsoft lists Azure Storage as PaaS.","alike":["aws-ebs"]}\n\
"aws-sagemaker":{"n":"Amazon SageMaker AI","p":"aws","k":"ai-platform","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"aws-hyperpod-update","because":"The customer starts the patching of HyperPod clusters; that notebook instances must be restarted for theirs is our reading"}},"responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-secrets-manager":{"n":"AWS Secrets Manager","p":"aws","k":"secrets","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-security-agent":{"n":"AWS Security Agent","p":"aws","k":"ai-assistant","traits":["ai-agent"],"m":"saas"}\n\
"aws-security-hub":{"n":"AWS Security Hub","p":"aws","k":"cloud-posture","m":"saas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-security-lake":{"n":"Amazon Security Lake","p":"aws","k":"monitoring","m":"paas"}\n\
"aws-serverless-application-repository":{"n":"AWS Serverless Application Repository","p":"aws","k":"container-registry","m":"paas"}\n\
"aws-service-catalog":{"n":"AWS Service Catalog","p":"aws","k":"cloud-management","m":"paas"}\n\
"aws-service-quotas":{"n":"AWS Service Quotas","p":"aws","k":"cloud-management","m":"paas"}\n\
"aws-ses":{"n":"Amazon SES","p":"aws","k":"messaging-api","m":"paas","modelSource":"vendor","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-shield":{"n":"AWS Shield","p":"aws","k":"edge","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-signer":{"n":"AWS Signer","p":"aws","k":"key-management","m":"paas"}\n\
"aws-simpledb":{"n":"Amazon SimpleDB","p":"aws","k":"database-serverless","m":"paas"}\n\
"aws-simspace-weaver":{"n":"AWS SimSpace Weaver","p":"aws","k":"web-app-platform","m":"paas"}\n\
"aws-site-to-site-vpn":{"n":"AWS VPN","p":"aws","k":"network","m":"iaas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"No machine of the customer\'s stands behind it."}\n\
"aws-snow-family":{"n":"AWS Snow Family","p":"aws","k":"edge-hardware","m":"iaas"}\n\
"aws-sns":{"n":"Amazon SNS","p":"aws","k":"queue","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-sqs":{"n":"Amazon SQS","p":"aws","k":"queue","m":"paas","modelSource":"vendor","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-step-functions":{"n":"AWS Step Functions","p":"aws","k":"workflow","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-storage-gateway":{"n":"AWS Storage Gateway","p":"aws","k":"file-storage","traits":["agent"],"m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"The gateway appliance runs on a machine of the customer\'s or on EC2: the entry is hybrid then."}\n\
"aws-supply-chain":{"n":"AWS Supply Chain","p":"aws","k":"business-app","traits":["ai-optional"],"m":"saas"}\n\
"aws-support":{"n":"AWS Support","p":"aws","k":"cloud-management","m":"saas"}\n\
"aws-swf":{"n":"Amazon Simple Workflow Service","p":"aws","k":"workflow","m":"paas"}\n\
"aws-systems-manager":{"n":"AWS Systems Manager","p":"aws","k":"monitoring","traits":["agent"],"m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-textract":{"n":"Amazon Textract","p":"aws","k":"ai-model-api","m":"paas"}\n\
"aws-timestream":{"n":"Amazon Timestream","p":"aws","k":"database-serverless","m":"paas","overrides":{"platform-runtime":{"party":"shared","basis":"derived","because":"Under this id is also the InfluxDB kind, which runs on instances"}},"responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-transcribe":{"n":"Amazon Transcribe","p":"aws","k":"ai-model-api","m":"paas"}\n\
"aws-transfer-family":{"n":"AWS Transfer Family","p":"aws","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant; security policies are configuration"}},"responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-transit-gateway":{"n":"AWS Transit Gateway","p":"aws","k":"network","m":"iaas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-translate":{"n":"Amazon Translate","p":"aws","k":"ai-model-api","m":"paas"}\n\
"aws-trusted-advisor":{"n":"AWS Trusted Advisor","p":"aws","k":"cloud-management","m":"saas"}\n\
"aws-user-notifications":{"n":"AWS User Notifications","p":"aws","k":"cloud-management","m":"saas"}\n\
"aws-verified-access":{"n":"AWS Verified Access","p":"aws","k":"zero-trust-access","m":"paas"}\n\
"aws-verified-permissions":{"n":"Amazon Verified Permissions","p":"aws","k":"identity-provider","m":"paas"}\n\
"aws-vmware-cloud":{"n":"VMware Cloud on AWS","p":"aws","k":"hosted-vmware","m":"iaas"}\n\
"aws-vpc":{"n":"Amazon VPC","p":"aws","k":"network","m":"iaas","modelSource":"vendor","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-vpc-lattice":{"n":"Amazon VPC Lattice","p":"aws","k":"api-gateway","m":"paas","overrides":{"applications":{"party":"not-applicable","basis":"derived","because":"No application is deployed in it"}},"responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-waf":{"n":"AWS WAF","p":"aws","k":"edge","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}\n\
"aws-well-architected-tool":{"n":"AWS Well-Architected Tool","p":"aws","k":"cloud-management","m":"saas"}\n\
"aws-wickr":{"n":"AWS Wickr","p":"aws","k":"collaboration","m":"saas"}\n\
"aws-workmail":{"n":"Amazon WorkMail","p":"aws","k":"office-suite","m":"saas"}\n\
"aws-workspaces":{"n":"Amazon WorkSpaces","p":"aws","k":"vdi","m":"iaas","modelsBecause":"The desktop\'s system is the customer\'s, so never saas","overrides":{"operating-system":{"party":"customer","basis":"vendor","source":"aws-workspaces-image","because":"Windows and application updates stay with the customer"}},"responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"The desktop\'s system, and the image that it comes from, are the customer\'s."}\n\
"aws-workspaces-secure-browser":{"n":"Amazon WorkSpaces Secure Browser","p":"aws","k":"zero-trust-access","m":"paas","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-appstream"]}\n\
"aws-x-ray":{"n":"AWS X-Ray","p":"aws","k":"monitoring","m":"paas"}\n\
"axiom":{"n":"Axiom","p":"axiom","k":"monitoring","m":"saas"}\n\
"azure-ad-b2c":{"n":"Microsoft Entra External ID / Azure AD B2C","p":"azure","k":"identity-provider","m":"saas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-advisor":{"n":"Azure Advisor","p":"azure","k":"cloud-management","m":"saas"}\n\
"azure-agriculture":{"n":"Azure Data Manager for Agriculture","p":"azure","k":"api-service","m":"paas"}\n\
"azure-ai-foundry":{"n":"Microsoft Foundry (Azure AI Foundry)","p":"azure","k":"ai-model-api","traits":["ai-agent"],"m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility-ai","about":"product"}\n\
"azure-ai-search":{"n":"Azure AI Search","p":"azure","k":"search","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-ai-services":{"n":"Azure OpenAI / AI services","p":"azure","k":"ai-model-api","m":"paas","modelSource":"vendor","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility-ai","about":"product","note":"Microsoft names Azure OpenAI as PaaS and Security Copilot as SaaS."}\n\
"azure-aks":{"n":"Azure Kubernetes Service","p":"azure","k":"kubernetes","traits":["in-your-account"],"m":"caas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"azure-aks","because":"Shared even where images update themselves"}},"responsibilityUrl":"https://learn.microsoft.com/azure/aks/support-policies","about":"product","note":"The nodes\' system is shared, also when images update by themselves; changing nodes past the service ends support.","alike":["self-managed-kubernetes","azure-container-apps"]}\n\
"azure-analysis-services":{"n":"Azure Analysis Services","p":"azure","k":"bi","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}}}\n\
"azure-api-center":{"n":"Azure API Center","p":"azure","k":"api-gateway","m":"paas"}\n\
"azure-api-management":{"n":"Azure API Management","p":"azure","k":"api-gateway","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-app-compliance":{"n":"App Compliance Automation Tool for Microsoft 365","p":"azure","k":"cloud-posture","m":"saas"}\n\
"azure-app-configuration":{"n":"Azure App Configuration","p":"azure","k":"secrets","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-app-gateway-containers":{"n":"Application Gateway for Containers","p":"azure","k":"load-balancer","m":"paas"}\n\
"azure-app-service":{"n":"Azure App Service","p":"azure","k":"web-app-platform","m":"paas","modelSource":"vendor","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Microsoft.Web/sites is both a web app and a function app.","discriminator":"the kind of Microsoft.Web/sites does not contain functionapp","alike":["azure-functions","azure-logic-apps"]}\n\
"azure-app-service-domains":{"n":"App Service domains and certificates","p":"azure","k":"dns","m":"paas"}\n\
"azure-app-service-environment":{"n":"App Service Environment","p":"azure","k":"web-app-platform","traits":["single-tenant"],"m":"paas"}\n\
"azure-application-gateway":{"n":"Azure Application Gateway","p":"azure","k":"load-balancer","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-arc-data-services":{"n":"Azure Arc-enabled data services","p":"azure","k":"self-run-software","m":"on-premises iaas"}\n\
"azure-arc-kubernetes":{"n":"Azure Arc-enabled Kubernetes","p":"azure","k":"management-plane","traits":["agent"],"m":"on-premises","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Clusters that run elsewhere: the duties stay where the cluster runs."}\n\
"azure-arc-resource-bridge":{"n":"Azure Arc resource bridge / custom locations","p":"azure","k":"management-plane","traits":["agent"],"m":"on-premises"}\n\
"azure-arc-server":{"n":"Azure Arc-enabled servers","p":"azure","k":"management-plane","traits":["agent"],"m":"on-premises","note":"A management plane over the customer\'s machines: the duties stay on premises or with the other cloud.","alike":["azure-local"]}\n\
"azure-arc-vmware":{"n":"Azure Arc-enabled VMware vSphere / SCVMM","p":"azure","k":"management-plane","traits":["agent"],"m":"on-premises"}\n\
"azure-arc-workload-orchestration":{"n":"Azure Arc workload orchestration / site manager","p":"azure","k":"management-plane","m":"on-premises"}\n\
"azure-arize":{"n":"Arize AI (Azure native)","p":"azure","k":"monitoring","traits":["ai"],"m":"saas"}\n\
"azure-astronomer":{"n":"Apache Airflow on Astro (Azure native)","p":"azure","k":"data-integration","m":"saas"}\n\
"azure-attestation":{"n":"Microsoft Azure Attestation","p":"azure","k":"key-management","m":"paas"}\n\
"azure-automanage":{"n":"Azure Automanage","p":"azure","k":"cloud-management","m":"paas"}\n\
"azure-automation":{"n":"Azure Automation","p":"azure","k":"workflow","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Runbooks are the customer\'s code."}\n\
"azure-backup":{"n":"Azure Backup / Recovery Services","p":"azure","k":"backup-service","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Where its agent runs on single machines, write traits: [agent]."}\n\
"azure-bastion":{"n":"Azure Bastion","p":"azure","k":"zero-trust-access","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-batch":{"n":"Azure Batch","p":"azure","k":"managed-cluster","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"The customer picks the image of the pool."}\n\
"azure-bing-search":{"n":"Grounding with Bing / Bing Search","p":"azure","k":"search","m":"saas"}\n\
"azure-bot-service":{"n":"Azure Bot Service","p":"azure","k":"ai-agent-platform","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-cache-redis":{"n":"Azure Cache for Redis / Managed Redis","p":"azure","k":"cache","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-chaos-studio":{"n":"Azure Chaos Studio","p":"azure","k":"developer-tool","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}}}\n\
"azure-cloud-hsm":{"n":"Azure Cloud HSM / Dedicated HSM / Payment HSM","p":"azure","k":"hsm","m":"paas"}\n\
"azure-cloud-ngfw":{"n":"Palo Alto Cloud NGFW for Azure","p":"paloalto","k":"firewall","m":"saas"}\n\
"azure-cloud-services":{"n":"Azure Cloud Services","p":"azure","k":"web-app-platform","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"derived","because":"The customer may pin the version of the guest system; unconfirmed"}}}\n\
"azure-communication-services":{"n":"Azure Communication Services","p":"azure","k":"messaging-api","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["microsoft-teams"]}\n\
"azure-commvault":{"n":"Commvault Cloud (Azure native)","p":"azure","k":"backup-service","traits":["agent"],"m":"saas"}\n\
"azure-compute-gallery":{"n":"Azure Compute Gallery","p":"azure","k":"block-storage","m":"iaas","overrides":{"operating-system":{"party":"customer","basis":"derived","because":"The images hold systems that the customer patches"},"platform-runtime":{"party":"customer","basis":"derived","because":"The images hold systems that the customer patches"}}}\n\
"azure-confidential-ledger":{"n":"Azure Confidential Ledger","p":"azure","k":"database-serverless","m":"paas"}\n\
"azure-connected-cache":{"n":"Microsoft Connected Cache","p":"azure","k":"edge","traits":["agent"],"m":"saas"}\n\
"azure-container-apps":{"n":"Azure Container Apps","p":"azure","k":"serverless-containers","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Microsoft\'s page does not name it; paas by analogy.","alike":["azure-container-instances","azure-aks"]}\n\
"azure-container-instances":{"n":"Azure Container Instances","p":"azure","k":"serverless-containers","m":"caas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Azure runs and patches the machine under the containers.","alike":["azure-container-apps"]}\n\
"azure-container-registry":{"n":"Azure Container Registry","p":"azure","k":"container-registry","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-container-storage":{"n":"Azure Container Storage","p":"azure","k":"block-storage","m":"paas","overrides":{"network-controls":{"party":"shared","basis":"derived","because":"It is reached over the network: who may reach it is the customer\'s word"}}}\n\
"azure-content-safety":{"n":"Azure AI Content Safety","p":"azure","k":"ai-model-api","m":"paas"}\n\
"azure-cosmos-db":{"n":"Azure Cosmos DB","p":"azure","k":"database-serverless","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Clusters with versions to choose are products of their own: azure-documentdb, azure-cosmos-postgresql, azure-managed-cassandra.","alike":["azure-documentdb","azure-cosmos-postgresql","azure-managed-cassandra"]}\n\
"azure-cosmos-postgresql":{"n":"Azure Cosmos DB for PostgreSQL","p":"azure","k":"database-managed","m":"paas","alike":["azure-cosmos-db"]}\n\
"azure-cost-management":{"n":"Microsoft Cost Management","p":"azure","k":"cloud-management","m":"saas"}\n\
"azure-custom-providers":{"n":"Azure Managed Applications / Custom Providers","p":"azure","k":"cloud-management","m":"paas"}\n\
"azure-data-box":{"n":"Azure Data Box / Import-Export","p":"azure","k":"edge-hardware","m":"iaas","overrides":{"operating-system":{"party":"provider","basis":"derived","because":"A closed device, lent by Microsoft"},"platform-runtime":{"party":"provider","basis":"derived","because":"A closed device, lent by Microsoft"},"applications":{"party":"not-applicable","basis":"derived","because":"No application is deployed in it"},"backup-and-recovery":{"party":"not-applicable","basis":"derived","because":"It carries copies"}}}\n\
"azure-data-catalog":{"n":"Azure Data Catalog","p":"azure","k":"bi","m":"saas"}\n\
"azure-data-explorer":{"n":"Azure Data Explorer","p":"azure","k":"warehouse","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-data-factory":{"n":"Azure Data Factory","p":"azure","k":"data-integration","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"A self-hosted integration runtime is a machine of the customer\'s: the entry is hybrid then."}\n\
"azure-data-lake-analytics":{"n":"Azure Data Lake Analytics (Gen1)","p":"azure","k":"warehouse","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}}}\n\
"azure-data-lake-storage":{"n":"Azure Data Lake Storage","p":"azure","k":"object-storage","m":"paas"}\n\
"azure-data-share":{"n":"Azure Data Share","p":"azure","k":"data-integration","m":"paas"}\n\
"azure-database-migration-service":{"n":"Azure Database Migration Service","p":"azure","k":"migration","m":"paas"}\n\
"azure-databricks":{"n":"Azure Databricks","p":"azure","k":"warehouse","traits":["in-your-account","ai-optional"],"m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Classic compute, which runs in the customer\'s subscription. For serverless compute alone use azure-databricks-serverless.","alike":["azure-databricks-serverless"]}\n\
"azure-databricks-serverless":{"n":"Azure Databricks serverless compute","p":"azure","k":"warehouse","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Microsoft and Databricks patch serverless compute"}},"responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Serverless compute only, which runs in Microsoft\'s subscription. With classic compute use azure-databricks.","discriminator":"Nothing in the workspace\'s resource tells it: the entry must name the product","alike":["azure-databricks"]}\n\
"azure-ddos-protection":{"n":"Azure DDoS Protection","p":"azure","k":"edge","m":"paas"}\n\
"azure-dedicated-host":{"n":"Azure Dedicated Host","p":"azure","k":"dedicated-host","m":"iaas"}\n\
"azure-defender-easm":{"n":"Microsoft Defender External Attack Surface Management","p":"azure","k":"cloud-posture","m":"saas"}\n\
"azure-defender-for-cloud":{"n":"Microsoft Defender for Cloud","p":"azure","k":"cloud-posture","m":"saas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-defender-for-iot":{"n":"Microsoft Defender for IoT","p":"azure","k":"cloud-posture","traits":["agent"],"m":"saas"}\n\
"azure-dell-powerscale":{"n":"Dell PowerScale (Azure native)","p":"azure","k":"file-storage","m":"paas"}\n\
"azure-dev-center":{"n":"Microsoft Dev Box / Deployment Environments","p":"azure","k":"vdi","m":"iaas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-device-update":{"n":"Device Update for IoT Hub","p":"azure","k":"iot","m":"paas"}\n\
"azure-devops":{"n":"Azure DevOps Services","p":"microsoft","k":"ci","m":"saas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Azure DevOps Server is its self-hosted twin."}\n\
"azure-devops-server":{"n":"Azure DevOps Server","p":"microsoft","k":"source-hosting-self-run","m":"on-premises iaas","note":"The edition that the customer hosts.","alike":["azure-devops"]}\n\
"azure-devtest-labs":{"n":"Azure DevTest Labs","p":"azure","k":"vm","m":"iaas"}\n\
"azure-digital-twins":{"n":"Azure Digital Twins","p":"azure","k":"iot","m":"paas"}\n\
"azure-dns":{"n":"Azure DNS","p":"azure","k":"dns","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-document-intelligence":{"n":"Azure AI Document Intelligence","p":"azure","k":"ai-model-api","m":"paas"}\n\
"azure-documentdb":{"n":"Azure DocumentDB (Cosmos DB for MongoDB vCore)","p":"azure","k":"database-managed","m":"paas","alike":["azure-cosmos-db"]}\n\
"azure-durable-task-scheduler":{"n":"Durable Task Scheduler","p":"azure","k":"workflow","m":"paas"}\n\
"azure-elastic-san":{"n":"Azure Elastic SAN","p":"azure","k":"block-storage","m":"paas","overrides":{"network-controls":{"party":"shared","basis":"derived","because":"It is reached over the network: who may reach it is the customer\'s word"}}}\n\
"azure-energy-data":{"n":"Azure Data Manager for Energy","p":"azure","k":"api-service","m":"paas"}\n\
"azure-entra-domain-services":{"n":"Microsoft Entra Domain Services","p":"azure","k":"directory-managed","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Microsoft patches the domain controllers"}},"responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["microsoft-entra-id"]}\n\
"azure-event-grid":{"n":"Azure Event Grid","p":"azure","k":"queue","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-event-hubs":{"n":"Azure Event Hubs","p":"azure","k":"stream","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant, nothing to patch"}},"responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-expressroute":{"n":"Azure ExpressRoute","p":"azure","k":"network","m":"iaas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-extended-zones":{"n":"Azure Extended Zones","p":"azure","k":"vm","m":"iaas"}\n\
"azure-fabric":{"n":"Microsoft Fabric capacity","p":"azure","k":"bi","traits":["ai-optional"],"m":"saas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-files":{"n":"Azure Files","p":"azure","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}}}\n\
"azure-firewall":{"n":"Azure Firewall","p":"azure","k":"firewall","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-fluid-relay":{"n":"Azure Fluid Relay","p":"azure","k":"messaging-api","m":"paas"}\n\
"azure-front-door":{"n":"Azure Front Door / CDN","p":"azure","k":"edge","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-functions":{"n":"Azure Functions","p":"azure","k":"functions","m":"faas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Microsoft files it under PaaS.","discriminator":"the kind of Microsoft.Web/sites contains functionapp","alike":["azure-app-service"]}\n\
"azure-github-networking":{"n":"GitHub network settings on Azure","p":"azure","k":"network","m":"paas"}\n\
"azure-hdinsight":{"n":"Azure HDInsight","p":"azure","k":"managed-cluster","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Clusters of machines whose patching the customer schedules."}\n\
"azure-health-bot":{"n":"Azure Health Bot (Healthcare agent service)","p":"azure","k":"ai-agent-platform","m":"saas"}\n\
"azure-health-data-services":{"n":"Azure Health Data Services","p":"azure","k":"api-service","m":"paas"}\n\
"azure-health-models":{"n":"Azure Monitor health models","p":"azure","k":"monitoring","m":"paas"}\n\
"azure-horizondb":{"n":"Azure HorizonDB","p":"azure","k":"database-managed","m":"paas"}\n\
"azure-informatica":{"n":"Informatica Intelligent Data Management Cloud (Azure native)","p":"azure","k":"data-integration","m":"saas"}\n\
"azure-iot-central":{"n":"Azure IoT Central","p":"azure","k":"iot","m":"saas"}\n\
"azure-iot-hub":{"n":"Azure IoT Hub","p":"azure","k":"iot","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-iot-operations":{"n":"Azure IoT Operations","p":"azure","k":"self-run-software","m":"on-premises","note":"It runs on a cluster of the customer\'s at the edge."}\n\
"azure-key-vault":{"n":"Azure Key Vault","p":"azure","k":"key-management","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-kubernetes-fleet-manager":{"n":"Azure Kubernetes Fleet Manager","p":"azure","k":"cloud-management","m":"paas"}\n\
"azure-lab-services":{"n":"Azure Lab Services","p":"azure","k":"vdi","m":"iaas"}\n\
"azure-lambdatest":{"n":"LambdaTest HyperExecute (Azure native)","p":"azure","k":"developer-tool","m":"saas"}\n\
"azure-large-instances":{"n":"Azure Large Instances / BareMetal Infrastructure","p":"azure","k":"vm","m":"iaas"}\n\
"azure-load-balancer":{"n":"Azure Load Balancer / NAT Gateway","p":"azure","k":"load-balancer","m":"iaas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"No machine of the customer\'s stands behind it."}\n\
"azure-load-testing":{"n":"Azure Load Testing / Playwright Workspaces","p":"azure","k":"developer-tool","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}}}\n\
"azure-local":{"n":"Azure Local (formerly Azure Stack HCI)","p":"azure","k":"edge-hardware","m":"iaas","overrides":{"physical-hosts":{"party":"customer","basis":"derived","because":"The customer owns the hardware"},"physical-network":{"party":"customer","basis":"derived","because":"The customer owns the hardware"}},"note":"The customer owns the hardware.","alike":["azure-arc-server"]}\n\
"azure-logic-apps":{"n":"Azure Logic Apps","p":"azure","k":"workflow","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["azure-functions"]}\n\
"azure-machine-learning":{"n":"Azure Machine Learning","p":"azure","k":"ai-platform","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"azure-ml","because":"Microsoft\'s words: shared; compute instances are not updated while they run"}},"responsibilityUrl":"https://learn.microsoft.com/azure/machine-learning/concept-vulnerability-management","about":"product"}\n\
"azure-machine-learning-studio-classic":{"n":"Machine Learning Studio (classic)","p":"azure","k":"ai-platform","m":"paas"}\n\
"azure-managed-cassandra":{"n":"Azure Managed Instance for Apache Cassandra","p":"azure","k":"database-managed","traits":["in-your-account"],"m":"paas","alike":["azure-cosmos-db"]}\n\
"azure-managed-devops-pools":{"n":"Managed DevOps Pools","p":"azure","k":"ci","m":"paas"}\n\
"azure-managed-disks":{"n":"Azure Managed Disks","p":"azure","k":"block-storage","m":"iaas","modelSource":"vendor","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["azure-storage"]}\n\
"azure-managed-grafana":{"n":"Azure Managed Grafana","p":"azure","k":"monitoring","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-managed-hsm":{"n":"Azure Key Vault Managed HSM","p":"azure","k":"hsm","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Microsoft patches the pool"}},"responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-managed-identity":{"n":"Managed identities for Azure resources / Azure RBAC","p":"azure","k":"cloud-iam","m":"paas"}\n\
"azure-managed-lustre":{"n":"Azure Managed Lustre / HPC Cache","p":"azure","k":"file-storage","m":"paas"}\n\
"azure-maps":{"n":"Azure Maps","p":"azure","k":"api-service","m":"paas"}\n\
"azure-mariadb":{"n":"Azure Database for MariaDB","p":"azure","k":"database-managed","m":"paas"}\n\
"azure-media-services":{"n":"Azure Media Services","p":"azure","k":"api-service","m":"paas"}\n\
"azure-migrate":{"n":"Azure Migrate","p":"azure","k":"migration","traits":["agent"],"m":"saas"}\n\
"azure-monitor":{"n":"Azure Monitor / Log Analytics","p":"azure","k":"monitoring","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-monitor-prometheus":{"n":"Azure Monitor managed service for Prometheus","p":"azure","k":"monitoring","m":"paas"}\n\
"azure-mysql":{"n":"Azure Database for MySQL","p":"azure","k":"database-managed","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-nat-gateway":{"n":"Azure NAT Gateway","p":"azure","k":"network","m":"iaas"}\n\
"azure-netapp-files":{"n":"Azure NetApp Files","p":"azure","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-network-function-manager":{"n":"Azure Operator Service Manager","p":"azure","k":"network","m":"iaas"}\n\
"azure-network-watcher":{"n":"Azure Network Watcher","p":"azure","k":"monitoring","m":"paas"}\n\
"azure-nginx":{"n":"F5 NGINXaaS for Azure","p":"azure","k":"load-balancer","m":"paas"}\n\
"azure-notification-hubs":{"n":"Azure Notification Hubs / Relay","p":"azure","k":"messaging-api","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-operator-nexus":{"n":"Azure Operator Nexus","p":"azure","k":"edge-hardware","m":"iaas","overrides":{"physical-hosts":{"party":"customer","basis":"derived","because":"The racks are the customer\'s"},"physical-network":{"party":"customer","basis":"derived","because":"The racks are the customer\'s"}}}\n\
"azure-oracle-autonomous":{"n":"Oracle Autonomous Database@Azure","p":"azure","k":"database-managed","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Oracle patches by itself"}},"responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["azure-oracle-database"]}\n\
"azure-oracle-database":{"n":"Oracle Database@Azure","p":"azure","k":"database-vm","m":"iaas paas","overrides":{"operating-system":{"party":"provider","basis":"derived","because":"For Autonomous Database","models":["paas"]}},"responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Under iaas, for VM clusters, the system is the customer\'s. Autonomous Database alone is azure-oracle-autonomous.","alike":["azure-oracle-autonomous"]}\n\
"azure-orbital":{"n":"Azure Orbital Ground Station","p":"azure","k":"api-service","m":"paas"}\n\
"azure-peering-service":{"n":"Azure Peering Service","p":"azure","k":"network","m":"iaas"}\n\
"azure-postgresql":{"n":"Azure Database for PostgreSQL","p":"azure","k":"database-managed","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-power-bi-embedded":{"n":"Power BI Embedded","p":"azure","k":"bi","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}}}\n\
"azure-private-dns-resolver":{"n":"Azure DNS Private Resolver","p":"azure","k":"dns","m":"paas"}\n\
"azure-private-link":{"n":"Azure Private Link","p":"azure","k":"network","m":"paas"}\n\
"azure-pure-storage":{"n":"Pure Storage Cloud for Azure","p":"azure","k":"block-storage","m":"paas","overrides":{"network-controls":{"party":"shared","basis":"derived","because":"It is reached over the network: who may reach it is the customer\'s word"}}}\n\
"azure-purview":{"n":"Microsoft Purview","p":"azure","k":"cloud-posture","m":"saas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-quantum":{"n":"Azure Quantum","p":"azure","k":"api-service","m":"paas"}\n\
"azure-qumulo":{"n":"Azure Native Qumulo","p":"azure","k":"file-storage","m":"paas"}\n\
"azure-red-hat-openshift":{"n":"Azure Red Hat OpenShift","p":"azure","k":"kubernetes","traits":["in-your-account"],"m":"caas","responsibilityUrl":"https://learn.microsoft.com/azure/openshift/responsibility-matrix","about":"product","note":"Three parties: Red Hat, Microsoft and the customer. Read their matrix: the cells here do not follow it one by one.","alike":["self-managed-kubernetes"]}\n\
"azure-resiliency":{"n":"Azure resiliency (unconfirmed name)","p":"azure","k":"backup-service","m":"saas","note":"Unconfirmed: only the namespace Microsoft.AzureResilienceManagement was seen in the type list."}\n\
"azure-resource-manager":{"n":"Azure Resource Manager / Azure Policy","p":"azure","k":"cloud-iam","m":"paas"}\n\
"azure-route-server":{"n":"Azure Route Server","p":"azure","k":"network","m":"iaas"}\n\
"azure-sap-solutions":{"n":"Azure Center for SAP solutions","p":"azure","k":"vm","m":"iaas"}\n\
"azure-scom-managed-instance":{"n":"Azure Monitor SCOM Managed Instance","p":"azure","k":"monitoring","traits":["in-your-account","agent"],"m":"paas"}\n\
"azure-sentinel":{"n":"Microsoft Sentinel","p":"azure","k":"siem","traits":["ai-optional"],"m":"saas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-service-bus":{"n":"Azure Service Bus","p":"azure","k":"queue","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-service-connector":{"n":"Azure Service Connector","p":"azure","k":"cloud-management","m":"paas"}\n\
"azure-service-fabric":{"n":"Azure Service Fabric","p":"azure","k":"managed-cluster","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"The nodes are scale sets of the customer\'s subscription."}\n\
"azure-signalr":{"n":"Azure SignalR / Web PubSub","p":"azure","k":"messaging-api","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-site-recovery":{"n":"Azure Site Recovery","p":"azure","k":"backup-service","traits":["agent"],"m":"paas"}\n\
"azure-speech":{"n":"Azure AI Speech","p":"azure","k":"ai-model-api","m":"paas"}\n\
"azure-sphere":{"n":"Azure Sphere","p":"azure","k":"iot","traits":["agent"],"m":"paas"}\n\
"azure-split":{"n":"Split Experimentation for Azure","p":"azure","k":"developer-tool","m":"saas"}\n\
"azure-spring-apps":{"n":"Azure Spring Apps","p":"azure","k":"web-app-platform","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Microsoft is retiring this service; check its state."}\n\
"azure-sql-database":{"n":"Azure SQL Database","p":"azure","k":"database-managed","m":"paas","modelSource":"vendor","overrides":{"platform-runtime":{"party":"provider","basis":"vendor","source":"azure-sql-maintenance","because":"Microsoft does the maintenance; a window can be chosen but no version"}},"responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["azure-sql-managed-instance","azure-sql-vm"]}\n\
"azure-sql-managed-instance":{"n":"Azure SQL Managed Instance","p":"azure","k":"database-managed","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Microsoft patches; window and update policy are the customer\'s choice (platform-runtime shared).","alike":["azure-sql-database","azure-sql-vm"]}\n\
"azure-sql-vm":{"n":"SQL Server on Azure VMs","p":"azure","k":"vm","m":"iaas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Looks like a database service, but the guest operating system is the customer\'s.","alike":["azure-sql-database","azure-sql-managed-instance"]}\n\
"azure-sre-agent":{"n":"Azure SRE Agent","p":"azure","k":"ai-assistant","traits":["ai-agent"],"m":"saas"}\n\
"azure-stack-edge":{"n":"Azure Stack Edge","p":"azure","k":"edge-hardware","m":"iaas"}\n\
"azure-stack-hub":{"n":"Azure Stack Hub","p":"azure","k":"private-cloud","m":"on-premises"}\n\
"azure-static-web-apps":{"n":"Azure Static Web Apps","p":"azure","k":"web-app-platform","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-storage":{"n":"Azure Storage","p":"azure","k":"object-storage","m":"paas","modelSource":"vendor","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["azure-managed-disks"]}\n\
"azure-storage-mover":{"n":"Azure Storage Mover","p":"azure","k":"migration","traits":["agent"],"m":"paas"}\n\
"azure-stream-analytics":{"n":"Azure Stream Analytics","p":"azure","k":"data-integration","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-subscription":{"n":"Azure subscription (the provider as a whole)","p":"azure","k":"cloud-account","m":"iaas paas caas faas saas","note":"A whole provider is no service: declare each service that runs in the subscription."}\n\
"azure-support":{"n":"Azure Support","p":"azure","k":"cloud-management","m":"saas"}\n\
"azure-synapse":{"n":"Azure Synapse Analytics","p":"azure","k":"warehouse","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-test-base":{"n":"Test Base for Microsoft 365","p":"azure","k":"developer-tool","m":"saas"}\n\
"azure-time-series-insights":{"n":"Azure Time Series Insights","p":"azure","k":"iot","m":"paas"}\n\
"azure-traffic-manager":{"n":"Azure Traffic Manager","p":"azure","k":"dns","m":"paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-translator":{"n":"Azure AI Translator","p":"azure","k":"ai-model-api","m":"paas"}\n\
"azure-trusted-signing":{"n":"Azure Artifact Signing (Trusted Signing)","p":"azure","k":"key-management","m":"paas"}\n\
"azure-verified-id":{"n":"Microsoft Entra Verified ID","p":"azure","k":"identity-provider","m":"saas"}\n\
"azure-video-indexer":{"n":"Azure AI Video Indexer","p":"azure","k":"ai-model-api","m":"paas"}\n\
"azure-virtual-desktop":{"n":"Azure Virtual Desktop","p":"azure","k":"vdi","m":"iaas","modelSource":"vendor","modelsBecause":"Microsoft\'s own table leaves system, applications and network to the customer, so never saas","responsibilityUrl":"https://learn.microsoft.com/azure/virtual-desktop/security-recommendations","about":"product","note":"Microsoft\'s own table gives session host system, apps and network controls to the customer, the control plane to Microsoft."}\n\
"azure-virtual-enclaves":{"n":"Azure virtual enclaves (Microsoft.Mission)","p":"azure","k":"network","m":"paas"}\n\
"azure-virtual-machines":{"n":"Azure Virtual Machines","p":"azure","k":"vm","m":"iaas","modelSource":"vendor","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["azure-app-service","azure-container-instances"]}\n\
"azure-virtual-network":{"n":"Azure Virtual Network","p":"azure","k":"network","m":"iaas","modelSource":"vendor","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}\n\
"azure-virtual-network-manager":{"n":"Azure Virtual Network Manager","p":"azure","k":"network","m":"paas"}\n\
"azure-vm-image-builder":{"n":"Azure VM Image Builder","p":"azure","k":"ci","m":"paas"}\n\
"azure-vmware-solution":{"n":"Azure VMware Solution","p":"azure","k":"hosted-vmware","m":"iaas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["vmware-vsphere"]}\n\
"azure-vpn-gateway":{"n":"Azure VPN Gateway / Virtual WAN","p":"azure","k":"network","m":"iaas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"No machine of the customer\'s stands behind it."}\n\
"azure-waf":{"n":"Azure Web Application Firewall","p":"azure","k":"edge","m":"paas"}\n\
"back4app":{"n":"Back4App","p":"back4app","k":"web-app-platform","m":"paas"}\n\
"backblaze-b2":{"n":"Backblaze B2","p":"backblaze","k":"object-storage","m":"paas"}\n\
"baidu-ai-cloud":{"n":"Baidu AI Cloud","p":"baidu","k":"cloud-account","m":"iaas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"balsamiq":{"n":"Balsamiq","p":"balsamiq","k":"collaboration","m":"saas"}\n\
"bamboohr":{"n":"BambooHR","p":"bamboohr","k":"hr","m":"saas"}\n\
"bandwidth":{"n":"Bandwidth","p":"bandwidth","k":"telephony","m":"saas paas"}\n\
"barracuda":{"n":"Barracuda Email Protection","p":"barracuda","k":"email-security","m":"saas"}\n\
"basecamp":{"n":"Basecamp","p":"37signals","k":"collaboration","m":"saas"}\n\
"baseten":{"n":"Baseten","p":"baseten","k":"ai-platform","m":"paas"}\n\
"beehiiv":{"n":"beehiiv","p":"beehiiv","k":"crm","m":"saas"}\n\
"benchling":{"n":"Benchling","p":"benchling","k":"business-app","m":"saas"}\n\
"better-stack":{"n":"Better Stack","p":"better-stack","k":"monitoring","m":"saas"}\n\
"bettercloud":{"n":"BetterCloud","p":"bettercloud","k":"itsm","m":"saas"}\n\
"betterworks":{"n":"Betterworks","p":"betterworks","k":"hr","m":"saas"}\n\
"beyondtrust":{"n":"BeyondTrust","p":"beyondtrust","k":{"saas":"password-manager","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises"}\n\
"bigcommerce":{"n":"BigCommerce","p":"bigcommerce","k":"e-commerce","m":"saas"}\n\
"bigid":{"n":"BigID","p":"bigid","k":"cloud-posture","m":"saas"}\n\
"bill":{"n":"BILL","p":"bill","k":"finance","m":"saas"}\n\
"bird":{"n":"Bird (MessageBird, SparkPost)","p":"bird","k":"messaging-api","m":"saas paas"}\n\
"bitbucket-pipelines":{"n":"Bitbucket Pipelines","p":"atlassian","k":"ci","m":"saas"}\n\
"bitdefender-gravityzone":{"n":"Bitdefender GravityZone","p":"bitdefender","k":"endpoint-security","m":"saas"}\n\
"bitrise":{"n":"Bitrise","p":"bitrise","k":"ci","m":"saas"}\n\
"bitsight":{"n":"Bitsight","p":"bitsight","k":"business-app","m":"saas"}\n\
"bitwarden":{"n":"Bitwarden","p":"bitwarden","k":"password-manager","m":"saas"}\n\
"bizzabo":{"n":"Bizzabo","p":"bizzabo","k":"business-app","m":"saas"}\n\
"black-duck":{"n":"Black Duck (Synopsys)","p":"black-duck","k":{"saas":"developer-tool","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"blackbaud":{"n":"Blackbaud Raiser\'s Edge NXT","p":"blackbaud","k":"crm","m":"saas"}\n\
"blackboard":{"n":"Blackboard Learn","p":"anthology","k":"business-app","m":"saas"}\n\
"blackline":{"n":"BlackLine","p":"blackline","k":"finance","m":"saas"}\n\
"blacksmith":{"n":"Blacksmith","p":"depot","k":"ci","m":"saas"}\n\
"blazemeter":{"n":"BlazeMeter","p":"perforce","k":"developer-tool","m":"saas"}\n\
"bloomberg-terminal":{"n":"Bloomberg Terminal","p":"bloomberg","k":"finance","m":"saas"}\n\
"bloomerang":{"n":"Bloomerang","p":"bloomerang","k":"crm","m":"saas"}\n\
"blue-prism":{"n":"SS&C Blue Prism","p":"ssandc-blue-prism","k":{"saas":"low-code","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises"}\n\
"bluehost":{"n":"Bluehost / HostGator","p":"newfold-digital","k":"web-app-platform","m":"paas"}\n\
"bluejeans":{"n":"BlueJeans","p":"verizon","k":"collaboration","m":"saas"}\n\
"bluesky":{"n":"Bluesky","p":"bluesky","k":"business-app","m":"saas"}\n\
"bmc-helix":{"n":"BMC Helix ITSM","p":"bmc","k":"itsm","m":"saas"}\n\
"bombora":{"n":"Bombora","p":"bombora","k":"business-app","m":"saas"}\n\
"bonsai":{"n":"Bonsai Elasticsearch","p":"bonsai","k":"search","traits":["single-tenant"],"m":"paas"}\n\
"bonusly":{"n":"Bonusly","p":"bonusly","k":"hr","m":"saas"}\n\
"boomi":{"n":"Boomi","p":"boomi","k":"data-integration","m":"saas"}\n\
"box":{"n":"Box","p":"box","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"braintree":{"n":"Braintree","p":"paypal","k":"payments","m":"saas paas"}\n\
"braintrust":{"n":"Braintrust","p":"braintrust","k":"developer-tool","traits":["ai"],"m":"saas"}\n\
"branch-io":{"n":"Branch","p":"branch","k":"developer-tool","m":"saas"}\n\
"brandfolder":{"n":"Brandfolder","p":"smartsheet","k":"business-app","m":"saas"}\n\
"brandwatch":{"n":"Brandwatch","p":"brandwatch","k":"business-app","m":"saas"}\n\
"braze":{"n":"Braze","p":"braze","k":"crm","traits":["ai-optional"],"m":"saas"}\n\
"brevo":{"n":"Brevo (Sendinblue)","p":"brevo","k":"crm","m":"saas"}\n\
"brex":{"n":"Brex","p":"brex","k":"finance","m":"saas"}\n\
"brightcove":{"n":"Brightcove","p":"brightcove","k":"business-app","m":"saas"}\n\
"brightspace":{"n":"D2L Brightspace","p":"d2l","k":"business-app","m":"saas"}\n\
"brivo":{"n":"Brivo","p":"brivo","k":"iot","m":"saas"}\n\
"broadvoice":{"n":"Broadvoice b-hive","p":"broadvoice","k":"telephony","m":"saas"}\n\
"browserbase":{"n":"Browserbase","p":"browserbase","k":"functions","traits":["ai-optional"],"m":"paas"}\n\
"browserstack":{"n":"BrowserStack","p":"browserstack","k":"developer-tool","m":"saas"}\n\
"bubble":{"n":"Bubble","p":"bubble","k":"low-code","m":"paas"}\n\
"buffer":{"n":"Buffer","p":"buffer","k":"business-app","m":"saas"}\n\
"bugcrowd":{"n":"Bugcrowd","p":"bugcrowd","k":"business-app","m":"saas"}\n\
"builder-io":{"n":"Builder.io","p":"builder-io","k":"cms","m":"saas"}\n\
"buildkite":{"n":"Buildkite","p":"buildkite","k":"ci","traits":["agent"],"m":"saas","note":"Agents are usually the customer\'s machines: hybrid."}\n\
"bunny-net":{"n":"bunny.net","p":"bunny","k":"edge","m":"paas"}\n\
"burp-suite":{"n":"Burp Suite","p":"portswigger","k":{"saas":"developer-tool","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"buzzsprout":{"n":"Buzzsprout","p":"buzzsprout","k":"business-app","m":"saas"}\n\
"bynder":{"n":"Bynder","p":"bynder","k":"business-app","m":"saas"}\n\
"byteplus":{"n":"BytePlus / Volcengine","p":"bytedance","k":"cloud-account","m":"iaas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"cal-com":{"n":"Cal.com","p":"cal-com","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"calendly":{"n":"Calendly","p":"calendly","k":"collaboration","m":"saas"}\n\
"campaign-monitor":{"n":"Campaign Monitor","p":"marigold","k":"crm","m":"saas"}\n\
"camunda":{"n":"Camunda 8","p":"camunda","k":{"saas":"low-code","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"canny":{"n":"Canny","p":"canny","k":"collaboration","m":"saas"}\n\
"canva":{"n":"Canva","p":"canva","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"canvas-lms":{"n":"Canvas LMS","p":"instructure","k":"business-app","m":"saas"}\n\
"captivateiq":{"n":"CaptivateIQ","p":"captivateiq","k":"crm","m":"saas"}\n\
"carbon-black":{"n":"Carbon Black Cloud","p":"broadcom","k":"endpoint-security","m":"saas"}\n\
"carbonite":{"n":"Carbonite / Webroot","p":"opentext","k":"backup-service","traits":["agent"],"m":"saas"}\n\
"carta":{"n":"Carta","p":"carta","k":"business-app","m":"saas"}\n\
"cast-ai":{"n":"CAST AI","p":"cast-ai","k":"cloud-management","traits":["agent"],"m":"saas"}\n\
"catchpoint":{"n":"Catchpoint","p":"catchpoint","k":"monitoring","traits":["agent"],"m":"saas"}\n\
"cato-networks":{"n":"Cato SASE Cloud","p":"cato-networks","k":"zero-trust-access","traits":["agent"],"m":"saas"}\n\
"cdn77":{"n":"CDN77","p":"cdn77","k":"edge","m":"paas"}\n\
"celigo":{"n":"Celigo","p":"celigo","k":"data-integration","m":"saas"}\n\
"census":{"n":"Census","p":"census","k":"data-integration","m":"saas"}\n\
"cerebras":{"n":"Cerebras Inference","p":"cerebras","k":"ai-model-api","m":"paas"}\n\
"certinia":{"n":"Certinia (FinancialForce)","p":"certinia","k":"finance","m":"saas"}\n\
"certn":{"n":"Certn","p":"certn","k":"hr","m":"saas"}\n\
"chainguard":{"n":"Chainguard","p":"chainguard","k":"container-registry","m":"saas"}\n\
"chameleon":{"n":"Chameleon","p":"chameleon","k":"business-app","m":"saas"}\n\
"chargebee":{"n":"Chargebee","p":"chargebee","k":"payments","m":"saas"}\n\
"charliehr":{"n":"CharlieHR","p":"charlie-hr","k":"hr","m":"saas"}\n\
"charthop":{"n":"ChartHop","p":"charthop","k":"hr","m":"saas"}\n\
"chatgpt":{"n":"ChatGPT Team / Enterprise / Edu","p":"openai","k":"ai-assistant","m":"saas"}\n\
"check-point-cloudguard":{"n":"Check Point CloudGuard","p":"check-point","k":"cloud-posture","m":"saas"}\n\
"check-point-harmony":{"n":"Check Point Harmony","p":"check-point","k":"endpoint-security","m":"saas"}\n\
"checkly":{"n":"Checkly","p":"checkly","k":"monitoring","m":"saas"}\n\
"checkmarx":{"n":"Checkmarx One","p":"checkmarx","k":"developer-tool","m":"saas"}\n\
"checkout-com":{"n":"Checkout.com","p":"checkout-com","k":"payments","m":"saas"}\n\
"checkr":{"n":"Checkr","p":"checkr","k":"hr","m":"saas"}\n\
"chef":{"n":"Progress Chef","p":"progress","k":{"saas":"developer-tool","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises"}\n\
"chili-piper":{"n":"Chili Piper","p":"chili-piper","k":"crm","m":"saas"}\n\
"chroma-cloud":{"n":"Chroma Cloud","p":"chroma","k":"database-serverless","m":"paas"}\n\
"chromatic":{"n":"Chromatic","p":"chromatic","k":"developer-tool","m":"saas"}\n\
"chronosphere":{"n":"Chronosphere","p":"chronosphere","k":"monitoring","traits":["agent"],"m":"saas"}\n\
"circle-so":{"n":"Circle (community)","p":"circle","k":"collaboration","m":"saas"}\n\
"circleci":{"n":"CircleCI","p":"circleci","k":"ci","m":"saas"}\n\
"cisco-anyconnect":{"n":"Cisco Secure Client (AnyConnect)","p":"cisco","k":"self-run-software","m":"on-premises iaas"}\n\
"cisco-appdynamics":{"n":"Cisco AppDynamics","p":"cisco","k":{"saas":"monitoring","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises"}\n\
"cisco-meraki":{"n":"Cisco Meraki","p":"cisco","k":"business-app","traits":["network-control"],"m":"saas","overrides":{"network-controls":{"party":"customer","basis":"derived","because":"The switches and access points are the customer\'s"},"physical-network":{"party":"customer","basis":"derived","because":"The switches and access points are the customer\'s"},"platform-runtime":{"party":"shared","basis":"derived","because":"Firmware windows are the customer\'s choice"}},"note":"A cloud console for the customer\'s own network: hybrid with on-premises hardware."}\n\
"cisco-secure-email":{"n":"Cisco Secure Email","p":"cisco","k":"email-security","m":"saas"}\n\
"cisco-secure-endpoint":{"n":"Cisco Secure Endpoint","p":"cisco","k":"endpoint-security","m":"saas"}\n\
"cisco-thousandeyes":{"n":"Cisco ThousandEyes","p":"cisco","k":"monitoring","traits":["agent"],"m":"saas"}\n\
"cisco-umbrella":{"n":"Cisco Umbrella / Secure Access","p":"cisco","k":"zero-trust-access","traits":["agent"],"m":"saas"}\n\
"cision":{"n":"Cision","p":"cision","k":"business-app","m":"saas"}\n\
"citrix-daas":{"n":"Citrix DaaS / Virtual Apps and Desktops","p":"citrix","k":{"iaas":"vdi","on-premises":"self-run-software"},"m":"iaas on-premises","modelsBecause":"As Azure Virtual Desktop: only the control plane is the vendor\'s, so neither paas nor saas","note":"Citrix runs the control plane; the machines of the desktops are an entry of their own."}\n\
"civo":{"n":"Civo (the provider as a whole)","p":"civo","k":"cloud-account","m":"iaas caas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"civo-compute":{"n":"Civo Compute","p":"civo","k":"vm","m":"iaas"}\n\
"civo-database":{"n":"Civo Database","p":"civo","k":"database-managed","m":"paas"}\n\
"civo-kubernetes":{"n":"Civo Kubernetes","p":"civo","k":"kubernetes","traits":["in-your-account"],"m":"caas"}\n\
"civo-object-store":{"n":"Civo Object Store","p":"civo","k":"object-storage","m":"paas"}\n\
"clari":{"n":"Clari","p":"clari","k":"crm","traits":["ai-optional"],"m":"saas"}\n\
"clarifai":{"n":"Clarifai","p":"clarifai","k":"ai-model-api","m":"paas"}\n\
"classlink":{"n":"ClassLink","p":"classlink","k":"identity-provider","m":"saas"}\n\
"claude-code":{"n":"Claude Code","p":"anthropic","k":"ai-assistant","traits":["ai-agent","agent"],"m":"saas"}\n\
"claude-enterprise":{"n":"Claude for Work (Team, Enterprise)","p":"anthropic","k":"ai-assistant","m":"saas"}\n\
"clay":{"n":"Clay","p":"clay","k":"crm","traits":["ai"],"m":"saas"}\n\
"clearbit":{"n":"Clearbit (HubSpot Breeze Intelligence)","p":"hubspot","k":"crm","m":"saas"}\n\
"clerk":{"n":"Clerk","p":"clerk","k":"identity-provider","m":"paas"}\n\
"clever-cloud":{"n":"Clever Cloud","p":"clever-cloud","k":"web-app-platform","m":"paas"}\n\
"clever-edu":{"n":"Clever (education)","p":"clever","k":"identity-provider","m":"saas"}\n\
"clevertap":{"n":"CleverTap","p":"clevertap","k":"crm","m":"saas"}\n\
"clickhouse-cloud":{"n":"ClickHouse Cloud","p":"clickhouse","k":"database-managed","m":"paas"}\n\
"clickup":{"n":"ClickUp","p":"clickup","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"clio":{"n":"Clio","p":"clio","k":"business-app","m":"saas"}\n\
"clockify":{"n":"Clockify","p":"cake-com","k":"finance","m":"saas"}\n\
"close-crm":{"n":"Close CRM","p":"close","k":"crm","m":"saas"}\n\
"cloud-gov":{"n":"cloud.gov","p":"cloud-gov","k":"web-app-platform","m":"paas"}\n\
"cloudamqp":{"n":"CloudAMQP","p":"84codes","k":"message-broker","m":"paas"}\n\
"cloudbees":{"n":"CloudBees","p":"cloudbees","k":{"saas":"ci","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"cloudera":{"n":"Cloudera Data Platform","p":"cloudera","k":{"paas":"warehouse","on-premises":"self-run-software"},"traits":["in-your-account"],"m":"paas on-premises"}\n\
"cloudflare-ai":{"n":"Cloudflare AI Gateway / Workers AI","p":"cloudflare","k":"ai-model-api","m":"paas"}\n\
"cloudflare-calls":{"n":"Cloudflare Realtime","p":"cloudflare","k":"messaging-api","m":"paas"}\n\
"cloudflare-d1":{"n":"Cloudflare D1","p":"cloudflare","k":"database-serverless","m":"paas","responsibilityUrl":"https://www.cloudflare.com/trust-hub/","about":"front-page","alike":["cloudflare-r2-d1"]}\n\
"cloudflare-dns":{"n":"Cloudflare DNS","p":"cloudflare","k":"dns","m":"saas","responsibilityUrl":"https://www.cloudflare.com/trust-hub/","about":"front-page","note":"The records are the customer\'s.","alike":["cloudflare-edge"]}\n\
"cloudflare-edge":{"n":"Cloudflare CDN / DNS / WAF","p":"cloudflare","k":"edge","m":"saas","overrides":{"backup-and-recovery":{"party":"shared","basis":"derived","because":"Under this id are DNS zones too, whose records need a copy"}},"responsibilityUrl":"https://www.cloudflare.com/trust-hub/","about":"front-page","note":"Zones, rules and records are the customer\'s. DNS alone is cloudflare-dns.","alike":["cloudflare-workers","cloudflare-r2-d1","cloudflare-dns"]}\n\
"cloudflare-email":{"n":"Cloudflare Email Routing and Email Security","p":"cloudflare","k":"email-security","m":"saas"}\n\
"cloudflare-load-balancing":{"n":"Cloudflare Load Balancing","p":"cloudflare","k":"load-balancer","m":"paas"}\n\
"cloudflare-magic-transit":{"n":"Cloudflare Magic Transit / Magic WAN","p":"cloudflare","k":"network","traits":["network-control"],"m":"paas"}\n\
"cloudflare-pages":{"n":"Cloudflare Pages","p":"cloudflare","k":"web-app-platform","m":"paas"}\n\
"cloudflare-queues":{"n":"Cloudflare Queues and Pipelines","p":"cloudflare","k":"queue","m":"paas"}\n\
"cloudflare-r2-d1":{"n":"Cloudflare R2 / D1 / KV","p":"cloudflare","k":"object-storage","m":"paas","overrides":{"applications":{"party":"shared","basis":"derived","because":"D1 is a database: schema and queries are the customer\'s"}},"responsibilityUrl":"https://www.cloudflare.com/trust-hub/","about":"front-page","note":"D1 alone is cloudflare-d1.","alike":["cloudflare-workers","cloudflare-edge","cloudflare-d1"]}\n\
"cloudflare-registrar":{"n":"Cloudflare Registrar","p":"cloudflare","k":"dns","m":"saas"}\n\
"cloudflare-stream-images":{"n":"Cloudflare Stream and Images","p":"cloudflare","k":"api-service","m":"paas"}\n\
"cloudflare-turnstile":{"n":"Cloudflare Turnstile","p":"cloudflare","k":"developer-tool","m":"saas"}\n\
"cloudflare-web-analytics":{"n":"Cloudflare Web Analytics","p":"cloudflare","k":"bi","m":"saas"}\n\
"cloudflare-workers":{"n":"Cloudflare Workers / Pages","p":"cloudflare","k":"functions","m":"faas","responsibilityUrl":"https://www.cloudflare.com/trust-hub/","about":"front-page","alike":["cloudflare-r2-d1","cloudflare-edge"]}\n\
"cloudflare-zero-trust":{"n":"Cloudflare Zero Trust","p":"cloudflare","k":"zero-trust-access","traits":["agent"],"m":"saas","responsibilityUrl":"https://www.cloudflare.com/trust-hub/","about":"front-page"}\n\
"cloudhealth":{"n":"VMware Tanzu CloudHealth","p":"cloudzero","k":"cloud-management","m":"saas"}\n\
"cloudinary":{"n":"Cloudinary","p":"cloudinary","k":"api-service","m":"paas"}\n\
"cloudscale-ch":{"n":"cloudscale.ch","p":"cloudscale-ch","k":"cloud-account","m":"iaas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"cloudsmith":{"n":"Cloudsmith","p":"cloudsmith","k":"container-registry","m":"saas"}\n\
"cloudtalk":{"n":"CloudTalk","p":"cloudtalk","k":"telephony","m":"saas"}\n\
"cloudways":{"n":"Cloudways","p":"digitalocean","k":"web-app-platform","m":"paas"}\n\
"cloudzero":{"n":"CloudZero","p":"cloudzero","k":"cloud-management","m":"saas"}\n\
"clover":{"n":"Clover","p":"fiserv","k":"payments","m":"saas"}\n\
"cobalt":{"n":"Cobalt","p":"cobalt","k":"business-app","m":"saas"}\n\
"cockroachdb-cloud":{"n":"CockroachDB Cloud","p":"cockroach","k":"database-managed","m":"paas"}\n\
"coda":{"n":"Coda","p":"superhuman","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"codacy":{"n":"Codacy","p":"codacy","k":"developer-tool","m":"saas"}\n\
"code-climate":{"n":"Code Climate / Qlty","p":"code-climate","k":"developer-tool","m":"saas"}\n\
"codeberg":{"n":"Codeberg","p":"codeberg","k":"source-hosting","m":"saas"}\n\
"codecov":{"n":"Codecov","p":"sentry","k":"developer-tool","m":"saas"}\n\
"coder":{"n":"Coder","p":"coder","k":"self-run-software","m":"on-premises iaas"}\n\
"coderabbit":{"n":"CodeRabbit","p":"coderabbit","k":"ai-assistant","m":"saas"}\n\
"coderpad":{"n":"CoderPad","p":"coderpad","k":"hr","m":"saas"}\n\
"codesandbox":{"n":"CodeSandbox","p":"codesandbox","k":"developer-tool","m":"saas"}\n\
"codility":{"n":"Codility","p":"codility","k":"hr","m":"saas"}\n\
"cofense":{"n":"Cofense","p":"cofense","k":"email-security","m":"saas"}\n\
"cognism":{"n":"Cognism","p":"cognism","k":"crm","m":"saas"}\n\
"cohere":{"n":"Cohere","p":"cohere","k":"ai-model-api","m":"paas"}\n\
"cohesity":{"n":"Cohesity DataProtect","p":"cohesity","k":{"saas":"backup-service","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises"}\n\
"coinbase":{"n":"Coinbase","p":"coinbase","k":"payments","m":"saas"}\n\
"collibra":{"n":"Collibra","p":"collibra","k":"bi","m":"saas"}\n\
"comet-ml":{"n":"Comet","p":"comet","k":"developer-tool","traits":["ai"],"m":"saas"}\n\
"commercetools":{"n":"commercetools","p":"commercetools","k":"e-commerce","m":"saas"}\n\
"commvault-cloud":{"n":"Commvault Cloud (Metallic)","p":"commvault","k":"backup-service","traits":["agent"],"m":"saas"}\n\
"composio":{"n":"Composio","p":"composio","k":"ai-agent-platform","m":"paas"}\n\
"conductor":{"n":"Conductor","p":"conductor","k":"business-app","m":"saas"}\n\
"configcat":{"n":"ConfigCat","p":"configcat","k":"developer-tool","m":"saas"}\n\
"confluent-cloud":{"n":"Confluent Cloud","p":"confluent","k":"stream","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Confluent upgrades Kafka by itself"}},"responsibilityUrl":"https://www.confluent.io/trust-and-security/","about":"front-page"}\n\
"conga":{"n":"Conga","p":"conga","k":"business-app","m":"saas"}\n\
"connectwise":{"n":"ConnectWise","p":"connectwise","k":"itsm","m":"saas"}\n\
"constant-contact":{"n":"Constant Contact","p":"constant-contact","k":"crm","m":"saas"}\n\
"contabo":{"n":"Contabo","p":"contabo","k":"vm","m":"iaas"}\n\
"contentful":{"n":"Contentful","p":"contentful","k":"cms","m":"saas"}\n\
"contentsquare":{"n":"Contentsquare","p":"contentsquare","k":"bi","m":"saas"}\n\
"convertkit":{"n":"Kit (ConvertKit)","p":"kit","k":"crm","m":"saas"}\n\
"convex":{"n":"Convex","p":"convex","k":"database-serverless","m":"paas"}\n\
"conveyor":{"n":"Conveyor","p":"conveyor","k":"business-app","m":"saas"}\n\
"cookiebot":{"n":"Cookiebot / Usercentrics","p":"usercentrics","k":"business-app","m":"saas"}\n\
"copper-crm":{"n":"Copper CRM","p":"copper","k":"crm","m":"saas"}\n\
"copy-ai":{"n":"Copy.ai","p":"copy-ai","k":"ai-assistant","m":"saas"}\n\
"coralogix":{"n":"Coralogix","p":"coralogix","k":"monitoring","m":"saas"}\n\
"coreweave":{"n":"CoreWeave Cloud","p":"coreweave","k":"gpu-cloud","m":"caas iaas"}\n\
"cornerstone":{"n":"Cornerstone OnDemand","p":"cornerstone","k":"business-app","m":"saas"}\n\
"cortex-io":{"n":"Cortex (developer portal)","p":"cortex","k":"developer-tool","m":"saas"}\n\
"cortex-xdr":{"n":"Cortex XDR / XSIAM","p":"paloalto","k":"endpoint-security","m":"saas"}\n\
"couchbase-capella":{"n":"Couchbase Capella","p":"couchbase","k":"database-managed","m":"paas"}\n\
"coupa":{"n":"Coupa","p":"coupa","k":"finance","m":"saas"}\n\
"courier":{"n":"Courier","p":"courier","k":"messaging-api","m":"paas"}\n\
"coursera":{"n":"Coursera for Business","p":"coursera","k":"business-app","m":"saas"}\n\
"coveo":{"n":"Coveo","p":"coveo","k":"search","traits":["ai-optional"],"m":"saas"}\n\
"coveralls":{"n":"Coveralls","p":"coveralls","k":"developer-tool","m":"saas"}\n\
"crashplan":{"n":"CrashPlan","p":"crashplan","k":"backup-service","traits":["agent"],"m":"saas"}\n\
"creatio":{"n":"Creatio","p":"creatio","k":"crm","m":"saas"}\n\
"cribl-cloud":{"n":"Cribl.Cloud","p":"cribl","k":"data-integration","traits":["agent"],"m":"saas"}\n\
"crisp":{"n":"Crisp","p":"crisp","k":"itsm","m":"saas"}\n\
"criteo":{"n":"Criteo","p":"criteo","k":"business-app","m":"saas"}\n\
"cronitor":{"n":"Cronitor","p":"cronitor","k":"monitoring","m":"saas"}\n\
"crossbeam":{"n":"Crossbeam","p":"crossbeam","k":"crm","m":"saas"}\n\
"crowdin":{"n":"Crowdin","p":"crowdin","k":"business-app","traits":["ai-optional"],"m":"saas"}\n\
"crowdstrike-falcon":{"n":"CrowdStrike Falcon","p":"crowdstrike","k":"endpoint-security","m":"saas"}\n\
"crunchbase":{"n":"Crunchbase","p":"crunchbase","k":"crm","m":"saas"}\n\
"crunchy-bridge":{"n":"Crunchy Bridge","p":"crunchy-data","k":"database-managed","m":"paas"}\n\
"crusoe-cloud":{"n":"Crusoe Cloud","p":"crusoe","k":"gpu-cloud","m":"iaas"}\n\
"csc-domains":{"n":"CSC Digital Brand Services","p":"csc","k":"dns","m":"saas"}\n\
"cube-fpa":{"n":"Cube (planning)","p":"cube","k":"finance","m":"saas"}\n\
"culture-amp":{"n":"Culture Amp","p":"culture-amp","k":"hr","m":"saas"}\n\
"cursor":{"n":"Cursor","p":"anysphere","k":"ai-assistant","traits":["ai-agent","agent"],"m":"saas"}\n\
"customer-io":{"n":"Customer.io","p":"customer-io","k":"crm","m":"saas"}\n\
"cvent":{"n":"Cvent","p":"cvent","k":"business-app","m":"saas"}\n\
"cyberark":{"n":"CyberArk Identity Security Platform","p":"cyberark","k":"password-manager","traits":["agent"],"m":"saas"}\n\
"cybersource":{"n":"Cybersource / Authorize.net","p":"visa","k":"payments","m":"saas"}\n\
"cyera":{"n":"Cyera","p":"cyera","k":"cloud-posture","m":"saas"}\n\
"cypress-cloud":{"n":"Cypress Cloud","p":"cypress","k":"developer-tool","m":"saas"}\n\
"cyso-cloud":{"n":"Cyso Cloud (Fuga Cloud)","p":"cyso-cloud","k":"cloud-account","m":"iaas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"dagster-plus":{"n":"Dagster+","p":"dagster-labs","k":"workflow","traits":["agent"],"m":"saas"}\n\
"daily-co":{"n":"Daily","p":"daily","k":"messaging-api","m":"paas"}\n\
"dashlane":{"n":"Dashlane","p":"dashlane","k":"password-manager","m":"saas"}\n\
"databox":{"n":"Databox","p":"databox","k":"bi","m":"saas"}\n\
"databricks":{"n":"Databricks","p":"databricks","k":"warehouse","traits":["in-your-account","ai-optional"],"m":"paas saas","responsibilityUrl":"https://www.databricks.com/trust","about":"front-page","note":"Classic compute, which runs in the customer\'s cloud account. For serverless compute alone use databricks-serverless.","alike":["databricks-serverless"]}\n\
"databricks-serverless":{"n":"Databricks serverless compute","p":"databricks","k":"warehouse","m":"paas saas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Databricks patches serverless compute","models":["paas"]}},"responsibilityUrl":"https://www.databricks.com/trust","about":"front-page","note":"Serverless compute only, which runs in Databricks\' own account. With classic compute use databricks.","discriminator":"Nothing in the workspace\'s resource tells it: the entry must name the product","alike":["databricks"]}\n\
"datadog":{"n":"Datadog","p":"datadog","k":"monitoring","traits":["agent","ai-optional"],"m":"saas"}\n\
"datafold":{"n":"Datafold","p":"datafold","k":"monitoring","m":"saas"}\n\
"dataiku":{"n":"Dataiku","p":"dataiku","k":{"saas":"ai-platform","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"datarobot":{"n":"DataRobot","p":"datarobot","k":"ai-platform","m":"saas paas"}\n\
"datastax-astra":{"n":"DataStax Astra DB","p":"datastax","k":"database-serverless","m":"paas"}\n\
"datto":{"n":"Datto","p":"kaseya","k":"backup-service","traits":["agent"],"m":"saas"}\n\
"dayforce":{"n":"Dayforce","p":"dayforce","k":"hr","m":"saas"}\n\
"dbt-cloud":{"n":"dbt Cloud","p":"dbtlabs","k":"data-integration","m":"saas paas"}\n\
"dead-mans-snitch":{"n":"Dead Man\'s Snitch","p":"dead-mans-snitch","k":"monitoring","m":"saas"}\n\
"dealhub":{"n":"DealHub","p":"dealhub","k":"crm","m":"saas"}\n\
"deel":{"n":"Deel","p":"deel","k":"hr","m":"saas"}\n\
"deepgram":{"n":"Deepgram","p":"deepgram","k":"ai-model-api","m":"paas"}\n\
"deepl":{"n":"DeepL","p":"deepl","k":{"saas":"ai-assistant","paas":"ai-model-api"},"m":"saas paas"}\n\
"deepnote":{"n":"Deepnote","p":"deepnote","k":"bi","m":"saas"}\n\
"deepseek":{"n":"DeepSeek","p":"deepseek","k":{"saas":"ai-assistant","paas":"ai-model-api"},"m":"saas paas"}\n\
"deepsource":{"n":"DeepSource","p":"deepsource","k":"developer-tool","m":"saas"}\n\
"delighted":{"n":"Delighted","p":"delighted","k":"business-app","m":"saas"}\n\
"delinea":{"n":"Delinea Secret Server","p":"delinea","k":{"saas":"password-manager","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises"}\n\
"dell-apex":{"n":"Dell APEX","p":"dell","k":"edge-hardware","m":"iaas"}\n\
"deltek":{"n":"Deltek Costpoint / Vantagepoint","p":"deltek","k":{"saas":"finance","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"demandbase":{"n":"Demandbase","p":"demandbase","k":"crm","m":"saas"}\n\
"deno-deploy":{"n":"Deno Deploy","p":"deno","k":"functions","m":"faas"}\n\
"depot":{"n":"Depot","p":"depot","k":"ci","m":"saas"}\n\
"descope":{"n":"Descope","p":"descope","k":"identity-provider","m":"saas"}\n\
"descript":{"n":"Descript","p":"descript","k":"ai-assistant","m":"saas"}\n\
"deskbird":{"n":"deskbird","p":"deskbird","k":"business-app","m":"saas"}\n\
"detectify":{"n":"Detectify","p":"detectify","k":"cloud-posture","m":"saas"}\n\
"device42":{"n":"Device42","p":"device42","k":{"saas":"itsm","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"devo":{"n":"Devo","p":"devo","k":"siem","m":"saas"}\n\
"dialpad":{"n":"Dialpad","p":"dialpad","k":"telephony","traits":["ai-optional"],"m":"saas"}\n\
"digicert":{"n":"DigiCert CertCentral","p":"digicert","k":"key-management","m":"saas"}\n\
"digitalocean":{"n":"DigitalOcean (the provider as a whole)","p":"digitalocean","k":"cloud-account","m":"iaas caas paas faas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"digitalocean-app-platform":{"n":"DigitalOcean App Platform","p":"digitalocean","k":"web-app-platform","m":"paas","responsibilityUrl":"https://www.digitalocean.com/trust/faq","about":"provider"}\n\
"digitalocean-cdn":{"n":"DigitalOcean CDN","p":"digitalocean","k":"edge","m":"paas"}\n\
"digitalocean-database":{"n":"DigitalOcean Managed Databases","p":"digitalocean","k":"database-managed","m":"paas","responsibilityUrl":"https://www.digitalocean.com/trust/faq","about":"provider"}\n\
"digitalocean-dns":{"n":"DigitalOcean DNS","p":"digitalocean","k":"dns","m":"paas"}\n\
"digitalocean-droplet":{"n":"DigitalOcean Droplets","p":"digitalocean","k":"vm","m":"iaas","responsibilityUrl":"https://www.digitalocean.com/trust/faq","about":"provider","alike":["digitalocean-kubernetes","digitalocean-app-platform"]}\n\
"digitalocean-functions":{"n":"DigitalOcean Functions","p":"digitalocean","k":"functions","m":"faas"}\n\
"digitalocean-gradient-ai":{"n":"DigitalOcean Gradient AI","p":"digitalocean","k":"ai-agent-platform","m":"paas"}\n\
"digitalocean-kubernetes":{"n":"DigitalOcean Kubernetes","p":"digitalocean","k":"kubernetes","traits":["in-your-account"],"m":"caas","responsibilityUrl":"https://www.digitalocean.com/trust/faq","about":"provider","alike":["self-managed-kubernetes","digitalocean-app-platform"]}\n\
"digitalocean-monitoring":{"n":"DigitalOcean Monitoring and Uptime","p":"digitalocean","k":"monitoring","traits":["agent"],"m":"saas"}\n\
"digitalocean-network":{"n":"DigitalOcean VPC, firewalls and load balancers","p":"digitalocean","k":"network","m":"iaas"}\n\
"digitalocean-nfs":{"n":"DigitalOcean Network File Storage","p":"digitalocean","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}}}\n\
"digitalocean-registry":{"n":"DigitalOcean Container Registry","p":"digitalocean","k":"container-registry","m":"paas"}\n\
"digitalocean-spaces":{"n":"DigitalOcean Spaces","p":"digitalocean","k":"object-storage","m":"paas","responsibilityUrl":"https://www.digitalocean.com/trust/faq","about":"provider"}\n\
"digitalocean-volumes":{"n":"DigitalOcean Volumes","p":"digitalocean","k":"block-storage","m":"iaas"}\n\
"diligent":{"n":"Diligent Boards / One","p":"diligent","k":"business-app","m":"saas"}\n\
"discord":{"n":"Discord","p":"discord","k":"collaboration","m":"saas"}\n\
"discourse":{"n":"Discourse","p":"discourse","k":{"saas":"collaboration","on-premises":"self-run-software"},"traits":["ai-optional"],"m":"saas on-premises"}\n\
"dns-made-easy":{"n":"DNS Made Easy / Constellix","p":"dns-made-easy","k":"dns","m":"saas"}\n\
"dnsimple":{"n":"DNSimple","p":"dnsimple","k":"dns","m":"saas"}\n\
"docebo":{"n":"Docebo","p":"docebo","k":"business-app","m":"saas"}\n\
"docker-desktop":{"n":"Docker Desktop / Build Cloud","p":"docker","k":"developer-tool","traits":["agent"],"m":"saas"}\n\
"docker-hub":{"n":"Docker Hub / Docker Business","p":"docker","k":"container-registry","m":"saas"}\n\
"docsend":{"n":"DocSend","p":"dropbox","k":"collaboration","m":"saas"}\n\
"document360":{"n":"Document360","p":"document360","k":"cms","m":"saas"}\n\
"docusign":{"n":"Docusign","p":"docusign","k":"business-app","traits":["ai-optional"],"m":"saas"}\n\
"doit":{"n":"DoiT Cloud Intelligence","p":"doit","k":"cloud-management","m":"saas"}\n\
"domino-data-lab":{"n":"Domino Data Lab","p":"domino-data-lab","k":{"saas":"ai-platform","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"domo":{"n":"Domo","p":"domo","k":"bi","m":"saas"}\n\
"donut":{"n":"Donut","p":"donut","k":"collaboration","m":"saas"}\n\
"doodle":{"n":"Doodle","p":"doodle","k":"collaboration","m":"saas"}\n\
"doordash-for-work":{"n":"DoorDash for Business","p":"doordash","k":"finance","m":"saas"}\n\
"doppler":{"n":"Doppler","p":"doppler","k":"secrets","m":"saas"}\n\
"dovetail":{"n":"Dovetail","p":"dovetail","k":"business-app","m":"saas"}\n\
"doxy-me":{"n":"Doxy.me","p":"doxy-me","k":"business-app","m":"saas"}\n\
"drata":{"n":"Drata","p":"drata","k":"cloud-posture","traits":["agent"],"m":"saas"}\n\
"draw-io":{"n":"draw.io","p":"draw-io","k":"collaboration","m":"saas"}\n\
"drchrono":{"n":"DrChrono","p":"drchrono","k":"business-app","m":"saas"}\n\
"dreamhost":{"n":"DreamHost","p":"dreamhost","k":"web-app-platform","m":"paas"}\n\
"dremio-cloud":{"n":"Dremio Cloud","p":"dremio","k":"warehouse","traits":["in-your-account"],"m":"saas"}\n\
"dropbox":{"n":"Dropbox","p":"dropbox","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"dropbox-paper":{"n":"Dropbox Paper","p":"dropbox","k":"collaboration","m":"saas"}\n\
"dropbox-sign":{"n":"Dropbox Sign","p":"dropbox","k":"business-app","m":"saas"}\n\
"druva":{"n":"Druva Data Security Cloud","p":"druva","k":"backup-service","traits":["agent"],"m":"saas"}\n\
"dun-bradstreet":{"n":"Dun & Bradstreet","p":"dun-and-bradstreet","k":"crm","m":"saas"}\n\
"duo":{"n":"Cisco Duo","p":"cisco","k":"identity-provider","m":"saas"}\n\
"dx":{"n":"DX (developer experience)","p":"dx","k":"developer-tool","m":"saas"}\n\
"dyn-dns":{"n":"Dyn (Oracle)","p":"oracle-dyn","k":"dns","m":"saas"}\n\
"dynamics-365":{"n":"Dynamics 365","p":"microsoft","k":"crm","traits":["ai-optional"],"m":"saas","modelSource":"vendor","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["microsoft-power-platform"]}\n\
"dynatrace":{"n":"Dynatrace","p":"dynatrace","k":"monitoring","traits":["agent","ai-optional"],"m":"saas"}\n\
"e2b":{"n":"E2B","p":"e2b","k":"functions","traits":["ai-optional"],"m":"paas"}\n\
"e2e-networks":{"n":"E2E Cloud","p":"e2e-networks","k":"cloud-account","m":"iaas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"easydns":{"n":"easyDNS","p":"easydns","k":"dns","m":"saas"}\n\
"easyllama":{"n":"EasyLlama","p":"easyllama","k":"business-app","m":"saas"}\n\
"edb-postgres-ai":{"n":"EDB Postgres AI Cloud Service","p":"edb","k":"database-managed","m":"paas"}\n\
"efax":{"n":"eFax","p":"consensus","k":"telephony","m":"saas"}\n\
"egencia":{"n":"Egencia","p":"amex-gbt","k":"finance","m":"saas"}\n\
"egnyte":{"n":"Egnyte","p":"egnyte","k":"collaboration","m":"saas"}\n\
"elastic-cloud":{"n":"Elastic Cloud","p":"elastic","k":"search","traits":["single-tenant"],"m":"paas","responsibilityUrl":"https://www.elastic.co/cloud/shared-responsibility","about":"product"}\n\
"elasticsearch-self-managed":{"n":"Elasticsearch / Kibana (self-run)","p":"elastic","k":"self-run-software","m":"on-premises iaas"}\n\
"elastx":{"n":"Elastx Cloud Platform","p":"elastx","k":"cloud-account","m":"iaas caas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"element":{"n":"Element (Matrix)","p":"element","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"elephantsql":{"n":"ElephantSQL","p":"84codes","k":"database-managed","m":"paas"}\n\
"elevenlabs":{"n":"ElevenLabs","p":"elevenlabs","k":{"saas":"ai-assistant","paas":"ai-model-api"},"m":"saas paas"}\n\
"ellucian-banner":{"n":"Ellucian Banner","p":"ellucian","k":{"saas":"business-app","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"embrace":{"n":"Embrace","p":"embrace","k":"monitoring","m":"saas"}\n\
"employment-hero":{"n":"Employment Hero","p":"employment-hero","k":"hr","m":"saas"}\n\
"emqx-cloud":{"n":"EMQX Platform","p":"emq","k":"message-broker","m":"paas"}\n\
"entrust":{"n":"Entrust","p":"entrust","k":"key-management","m":"saas"}\n\
"env0":{"n":"env zero","p":"env-zero","k":"iac-platform","m":"saas"}\n\
"envoy-visitors":{"n":"Envoy","p":"envoy","k":"business-app","m":"saas"}\n\
"epic-ehr":{"n":"Epic EHR","p":"epic-systems","k":"self-run-software","m":"on-premises iaas"}\n\
"epicor":{"n":"Epicor Kinetic","p":"epicor","k":"finance","m":"saas"}\n\
"equifax":{"n":"Equifax / The Work Number","p":"equifax","k":"hr","m":"saas"}\n\
"equinix":{"n":"Equinix (colocation)","p":"equinix","k":"colocation","m":"on-premises","note":"Space, power and cooling: the machines are the customer\'s. Who may enter is the customer\'s word too, so physical-datacenter is shared."}\n\
"equinix-fabric":{"n":"Equinix Fabric / Network Edge","p":"equinix","k":"network","m":"iaas"}\n\
"equinix-metal":{"n":"Equinix Metal","p":"equinix","k":"vm","m":"iaas"}\n\
"escode":{"n":"Escode software escrow","p":"ncc-group","k":"business-app","m":"saas"}\n\
"eset-protect":{"n":"ESET PROTECT","p":"eset","k":"endpoint-security","m":"saas"}\n\
"eventbrite":{"n":"Eventbrite","p":"eventbrite","k":"business-app","m":"saas"}\n\
"everbridge":{"n":"Everbridge","p":"everbridge","k":"business-app","m":"saas"}\n\
"everlaw":{"n":"Everlaw","p":"everlaw","k":"business-app","m":"saas"}\n\
"evernote":{"n":"Evernote","p":"evernote","k":"collaboration","m":"saas"}\n\
"exa":{"n":"Exa","p":"exa","k":"api-service","traits":["ai"],"m":"paas"}\n\
"exabeam":{"n":"Exabeam","p":"exabeam","k":"siem","traits":["agent"],"m":"saas"}\n\
"exoscale":{"n":"Exoscale (the provider as a whole)","p":"exoscale","k":"cloud-account","m":"iaas caas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"exoscale-block-storage":{"n":"Exoscale Block Storage","p":"exoscale","k":"block-storage","m":"iaas"}\n\
"exoscale-compute":{"n":"Exoscale Compute","p":"exoscale","k":"vm","m":"iaas"}\n\
"exoscale-dbaas":{"n":"Exoscale DBaaS","p":"exoscale","k":"database-managed","m":"paas"}\n\
"exoscale-dns":{"n":"Exoscale DNS","p":"exoscale","k":"dns","m":"paas"}\n\
"exoscale-iam":{"n":"Exoscale IAM","p":"exoscale","k":"cloud-iam","m":"paas"}\n\
"exoscale-network":{"n":"Exoscale network and NLB","p":"exoscale","k":"network","m":"iaas"}\n\
"exoscale-sks":{"n":"Exoscale Scalable Kubernetes Service","p":"exoscale","k":"kubernetes","traits":["in-your-account"],"m":"caas"}\n\
"exoscale-sos":{"n":"Exoscale Simple Object Storage","p":"exoscale","k":"object-storage","m":"paas"}\n\
"expel":{"n":"Expel","p":"expel","k":"siem","m":"saas"}\n\
"expensify":{"n":"Expensify","p":"expensify","k":"finance","m":"saas"}\n\
"experian":{"n":"Experian","p":"experian","k":"finance","m":"saas"}\n\
"expo-eas":{"n":"Expo Application Services","p":"expo","k":"ci","m":"saas"}\n\
"f5-big-ip":{"n":"F5 BIG-IP","p":"f5","k":"self-run-software","m":"on-premises iaas"}\n\
"f5-distributed-cloud":{"n":"F5 Distributed Cloud","p":"f5","k":"edge","m":"saas"}\n\
"facebook":{"n":"Facebook / Meta Business","p":"meta","k":"business-app","m":"saas"}\n\
"factorial":{"n":"Factorial","p":"factorial","k":"hr","m":"saas"}\n\
"factset":{"n":"FactSet","p":"factset","k":"finance","m":"saas"}\n\
"fastly":{"n":"Fastly CDN / Compute","p":"fastly","k":{"saas":"edge","faas":"functions"},"m":"saas faas","note":"Compute runs code of the customer\'s: faas. Delivery alone is saas."}\n\
"fastmail":{"n":"Fastmail","p":"fastmail","k":"office-suite","m":"saas"}\n\
"fathom-analytics":{"n":"Fathom Analytics","p":"fathom-analytics","k":"bi","m":"saas"}\n\
"fathom-video":{"n":"Fathom (meeting notes)","p":"fathom","k":"ai-assistant","m":"saas"}\n\
"fidelity-401k":{"n":"Fidelity NetBenefits","p":"fidelity","k":"finance","m":"saas"}\n\
"figma":{"n":"Figma","p":"figma","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"firebolt":{"n":"Firebolt","p":"firebolt","k":"warehouse","m":"saas"}\n\
"firecrawl":{"n":"Firecrawl","p":"firecrawl","k":"api-service","m":"paas"}\n\
"fireflies":{"n":"Fireflies.ai","p":"fireflies-ai","k":"ai-assistant","m":"saas"}\n\
"firehydrant":{"n":"FireHydrant","p":"firehydrant","k":"itsm","m":"saas"}\n\
"fireworks-ai":{"n":"Fireworks AI","p":"fireworks-ai","k":"ai-model-api","m":"paas"}\n\
"five9":{"n":"Five9","p":"five9","k":"telephony","traits":["ai-optional"],"m":"saas"}\n\
"fiverr":{"n":"Fiverr","p":"fiverr","k":"hr","m":"saas"}\n\
"fivetran":{"n":"Fivetran","p":"fivetran","k":"data-integration","m":"saas"}\n\
"flagsmith":{"n":"Flagsmith","p":"flagsmith","k":{"saas":"developer-tool","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"fleetdm":{"n":"Fleet","p":"fleet","k":{"saas":"device-management","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises"}\n\
"flexera":{"n":"Flexera One","p":"flexera","k":"cloud-management","m":"saas"}\n\
"flexible-engine":{"n":"Orange Flexible Engine / Cloud Avenue","p":"orange-business","k":"cloud-account","m":"iaas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"floqast":{"n":"FloQast","p":"floqast","k":"finance","m":"saas"}\n\
"fly-io":{"n":"Fly.io","p":"fly","k":{"paas":"web-app-platform","caas":"serverless-containers"},"m":"paas caas","responsibilityUrl":"https://fly.io/docs/security/shared-responsibility/","about":"product","note":"The customer supplies the container image, and with it the platform runtime. The Terraform provider is archived."}\n\
"formspree":{"n":"Formspree","p":"formspree","k":"business-app","m":"saas"}\n\
"formstack":{"n":"Formstack / Intellistack","p":"formstack","k":"business-app","m":"saas"}\n\
"fortanix":{"n":"Fortanix DSM","p":"fortanix","k":"key-management","m":"saas"}\n\
"fortinet":{"n":"Fortinet FortiGate / FortiCloud","p":"fortinet","k":{"saas":"zero-trust-access","iaas":"self-run-software","on-premises":"self-run-software"},"m":"saas iaas on-premises"}\n\
"fossa":{"n":"FOSSA","p":"fossa","k":"developer-tool","m":"saas"}\n\
"framer":{"n":"Framer","p":"framer","k":"cms","traits":["ai-optional"],"m":"saas"}\n\
"freshbooks":{"n":"FreshBooks","p":"freshbooks","k":"finance","m":"saas"}\n\
"freshdesk":{"n":"Freshdesk","p":"freshworks","k":"itsm","traits":["ai-optional"],"m":"saas"}\n\
"freshservice":{"n":"Freshservice","p":"freshworks","k":"itsm","traits":["ai-optional"],"m":"saas"}\n\
"freshworks":{"n":"Freshworks","p":"freshworks","k":"itsm","traits":["ai-optional"],"m":"saas"}\n\
"front":{"n":"Front","p":"front","k":"itsm","m":"saas"}\n\
"frontegg":{"n":"Frontegg","p":"frontegg","k":"identity-provider","m":"saas"}\n\
"fujitsu-cloud":{"n":"Fujitsu Cloud Service","p":"fujitsu","k":"cloud-account","m":"iaas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"fullstory":{"n":"Fullstory","p":"fullstory","k":"bi","traits":["ai-optional"],"m":"saas"}\n\
"fusionauth":{"n":"FusionAuth","p":"fusionauth","k":{"saas":"identity-provider","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"g2":{"n":"G2","p":"g2","k":"business-app","m":"saas"}\n\
"gainsight":{"n":"Gainsight","p":"gainsight","k":"crm","m":"saas"}\n\
"gamma":{"n":"Gamma","p":"gamma","k":"collaboration","traits":["ai"],"m":"saas"}\n\
"gamma-horizon":{"n":"Gamma Horizon","p":"gamma-communications","k":"telephony","m":"saas"}\n\
"gandi":{"n":"Gandi","p":"gandi","k":"dns","m":"saas"}\n\
"gartner":{"n":"Gartner","p":"gartner","k":"business-app","m":"saas"}\n\
"gather":{"n":"Gather","p":"gather","k":"collaboration","m":"saas"}\n\
"gcore-cdn":{"n":"Gcore CDN and edge","p":"gcore","k":"edge","m":"paas"}\n\
"gcore-cloud":{"n":"Gcore Cloud","p":"gcore","k":{"iaas":"vm","caas":"kubernetes"},"m":"iaas caas"}\n\
"gcore-inference":{"n":"Gcore Everywhere Inference","p":"gcore","k":"ai-platform","m":"paas"}\n\
"gcp-access-approval":{"n":"Access Approval","p":"gcp","k":"cloud-management","m":"saas"}\n\
"gcp-access-context-manager":{"n":"VPC Service Controls / Access Context Manager","p":"gcp","k":"zero-trust-access","m":"paas"}\n\
"gcp-agent-platform":{"n":"Gemini Enterprise agent services (registry, identity)","p":"gcp","k":"ai-agent-platform","m":"paas"}\n\
"gcp-alloydb":{"n":"AlloyDB for PostgreSQL","p":"gcp","k":"database-managed","m":"paas","overrides":{"operating-system":{"party":"provider","basis":"vendor","source":"gcp-alloydb","because":"Google holds hardware, kernel and system"}},"responsibilityUrl":"https://docs.cloud.google.com/alloydb/docs/shared-responsibility","about":"product"}\n\
"gcp-api-gateway":{"n":"API Gateway / Cloud Endpoints","p":"gcp","k":"api-gateway","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-api-hub":{"n":"Apigee API hub","p":"gcp","k":"api-gateway","m":"saas"}\n\
"gcp-apigee":{"n":"Apigee","p":"gcp","k":"api-gateway","m":"paas saas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-app-engine":{"n":"App Engine","p":"gcp","k":"web-app-platform","m":"paas","modelSource":"vendor","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-app-hub":{"n":"App Hub","p":"gcp","k":"cloud-management","m":"paas"}\n\
"gcp-artifact-analysis":{"n":"Artifact Analysis / Container Registry","p":"gcp","k":"container-registry","m":"paas"}\n\
"gcp-artifact-registry":{"n":"Artifact Registry","p":"gcp","k":"container-registry","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-assured-workloads":{"n":"Assured Workloads","p":"gcp","k":"cloud-management","m":"paas"}\n\
"gcp-backup-dr":{"n":"Backup and DR Service","p":"gcp","k":"backup-service","traits":["agent"],"m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-backup-for-gke":{"n":"Backup for GKE","p":"gcp","k":"backup-service","m":"paas"}\n\
"gcp-bare-metal-solution":{"n":"Bare Metal Solution","p":"gcp","k":"vm","m":"iaas"}\n\
"gcp-biglake":{"n":"BigLake","p":"gcp","k":"warehouse","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}}}\n\
"gcp-bigquery":{"n":"BigQuery","p":"gcp","k":"warehouse","m":"paas","modelSource":"vendor","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Serverless"}},"responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"A multi-tenant service: Google patches it and the customer does nothing."}\n\
"gcp-bigtable":{"n":"Bigtable","p":"gcp","k":"database-serverless","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-billing":{"n":"Cloud Billing","p":"gcp","k":"cloud-management","m":"saas"}\n\
"gcp-binary-authorization":{"n":"Binary Authorization","p":"gcp","k":"cloud-posture","m":"paas"}\n\
"gcp-blockchain-node-engine":{"n":"Blockchain Node Engine","p":"gcp","k":"api-service","m":"paas"}\n\
"gcp-certificate-authority":{"n":"Certificate Authority Service / Certificate Manager","p":"gcp","k":"key-management","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-cloud-armor":{"n":"Cloud Armor","p":"gcp","k":"edge","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-cloud-asset-inventory":{"n":"Cloud Asset Inventory","p":"gcp","k":"cloud-management","m":"paas"}\n\
"gcp-cloud-build":{"n":"Cloud Build","p":"gcp","k":"ci","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/build/docs/shared-responsibility","about":"product"}\n\
"gcp-cloud-cdn":{"n":"Cloud CDN","p":"gcp","k":"edge","m":"paas"}\n\
"gcp-cloud-deploy":{"n":"Cloud Deploy","p":"gcp","k":"ci","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-cloud-dns":{"n":"Cloud DNS","p":"gcp","k":"dns","m":"iaas","modelSource":"vendor","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"Google lists it as IaaS."}\n\
"gcp-cloud-domains":{"n":"Cloud Domains","p":"gcp","k":"dns","m":"paas"}\n\
"gcp-cloud-functions":{"n":"Cloud Run functions","p":"gcp","k":"functions","m":"faas","modelSource":"vendor","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"Google calls the faas split close to its saas one; here the code stays with the customer.","alike":["gcp-cloud-run"]}\n\
"gcp-cloud-identity":{"n":"Cloud Identity","p":"gcp","k":"identity-provider","m":"saas"}\n\
"gcp-cloud-ids":{"n":"Cloud IDS","p":"gcp","k":"cloud-posture","m":"saas","overrides":{"network-controls":{"party":"shared","basis":"derived","because":"Which traffic is mirrored to it, and what it lets pass, is the customer\'s word"}}}\n\
"gcp-cloud-kms":{"n":"Cloud KMS","p":"gcp","k":"key-management","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-cloud-logging":{"n":"Cloud Logging / Monitoring","p":"gcp","k":"monitoring","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-cloud-nat":{"n":"Cloud NAT / Cloud Router","p":"gcp","k":"network","m":"iaas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"No machine of the customer\'s stands behind it."}\n\
"gcp-cloud-ngfw":{"n":"Cloud NGFW / Secure Web Proxy","p":"gcp","k":"firewall","m":"paas"}\n\
"gcp-cloud-quotas":{"n":"Cloud Quotas / Service Usage","p":"gcp","k":"cloud-management","m":"paas"}\n\
"gcp-cloud-run":{"n":"Cloud Run","p":"gcp","k":"serverless-containers","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"The container image is the customer\'s, and so is the platform runtime inside it: say so under `responsibilities`.","alike":["gcp-gke-autopilot","gcp-cloud-functions"]}\n\
"gcp-cloud-sql":{"n":"Cloud SQL","p":"gcp","k":"database-managed","m":"paas","overrides":{"operating-system":{"party":"provider","basis":"vendor","source":"gcp-sql","because":"Google holds hardware, kernel and system"}},"responsibilityUrl":"https://docs.cloud.google.com/sql/docs/shared-responsibility","about":"product"}\n\
"gcp-cloud-storage":{"n":"Cloud Storage","p":"gcp","k":"object-storage","m":"paas iaas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"Google lists it under IaaS; AWS and Microsoft treat their object stores as abstracted or PaaS. Usually declared paas.","alike":["gcp-persistent-disk"]}\n\
"gcp-cloud-support":{"n":"Google Cloud Customer Care","p":"gcp","k":"cloud-management","m":"saas"}\n\
"gcp-cloud-tasks":{"n":"Cloud Tasks / Scheduler / Workflows","p":"gcp","k":"queue","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-cloud-tpu":{"n":"Cloud TPU","p":"gcp","k":"gpu-cloud","m":"iaas"}\n\
"gcp-cloud-trace":{"n":"Cloud Trace / Profiler / Observability","p":"gcp","k":"monitoring","m":"paas"}\n\
"gcp-cloud-vpn":{"n":"Cloud VPN / Interconnect","p":"gcp","k":"network","m":"iaas","modelSource":"vendor","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-cloud-workstations":{"n":"Cloud Workstations","p":"gcp","k":"developer-tool","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"derived","because":"Google builds base images, custom images and restarts are the customer\'s"}},"responsibilityUrl":"https://docs.cloud.google.com/workstations/docs/shared-responsibility","about":"product","note":"Google builds the base images, custom images and restarts are the customer\'s (our reading). Google publishes a page of its own."}\n\
"gcp-cluster-director":{"n":"Cluster Director","p":"gcp","k":"vm","m":"iaas"}\n\
"gcp-colab-enterprise":{"n":"Colab Enterprise","p":"gcp","k":"ai-platform","m":"paas"}\n\
"gcp-composer":{"n":"Cloud Composer","p":"gcp","k":"data-integration","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-compute-engine":{"n":"Compute Engine","p":"gcp","k":"vm","m":"iaas","modelSource":"vendor","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","alike":["gcp-gke","gcp-app-engine"]}\n\
"gcp-contact-center-ai":{"n":"Customer Experience Insights (CCAI)","p":"gcp","k":"telephony","traits":["ai"],"m":"saas"}\n\
"gcp-conversational-agents":{"n":"Customer Engagement Suite agents","p":"gcp","k":"ai-agent-platform","m":"paas"}\n\
"gcp-data-catalog":{"n":"Data Catalog","p":"gcp","k":"bi","m":"saas"}\n\
"gcp-data-fusion":{"n":"Cloud Data Fusion","p":"gcp","k":"data-integration","traits":["in-your-account"],"m":"paas"}\n\
"gcp-database-migration-service":{"n":"Database Migration Service (Google Cloud)","p":"gcp","k":"migration","m":"paas"}\n\
"gcp-dataflow":{"n":"Dataflow","p":"gcp","k":"data-integration","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/dataflow/docs/resources/shared-responsibility","about":"product","note":"Google hardens and patches the images that it owns; pipelines must be restarted to run on them (platform-runtime shared, our reading)."}\n\
"gcp-dataform":{"n":"Dataform","p":"gcp","k":"data-integration","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant"}},"responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-dataplex":{"n":"Dataplex Universal Catalog","p":"gcp","k":"cloud-iam","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-dataproc":{"n":"Dataproc","p":"gcp","k":"managed-cluster","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"gcp-dataproc","because":"Google releases patched images, the customer runs clusters on current ones"}},"responsibilityUrl":"https://docs.cloud.google.com/dataproc/docs/resources/shared-responsibility-model","about":"product","note":"Clusters of virtual machines in the customer\'s project; the customer picks the image version."}\n\
"gcp-dataproc-metastore":{"n":"Dataproc Metastore","p":"gcp","k":"database-managed","m":"paas"}\n\
"gcp-dataproc-serverless":{"n":"Serverless for Apache Spark (Dataproc Serverless)","p":"gcp","k":"data-integration","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"No image of the customer\'s machines: unlike gcp-dataproc, operating-system stays with Google."}\n\
"gcp-datastream":{"n":"Datastream","p":"gcp","k":"data-integration","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant"}},"responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-developer-connect":{"n":"Developer Connect","p":"gcp","k":"developer-tool","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}}}\n\
"gcp-dialogflow":{"n":"Dialogflow / Conversational Agents","p":"gcp","k":"ai-agent-platform","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-distributed-cloud":{"n":"Google Distributed Cloud (connected)","p":"gcp","k":"edge-hardware","m":"iaas caas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"Google\'s hardware in the customer\'s room. Clusters on the customer\'s own machines are gcp-gke-on-premises."}\n\
"gcp-document-ai":{"n":"Document AI","p":"gcp","k":"ai-model-api","m":"paas"}\n\
"gcp-edge-network":{"n":"Distributed Cloud Edge Network","p":"gcp","k":"edge-hardware","m":"iaas","overrides":{"operating-system":{"party":"provider","basis":"derived","because":"A component of a rack that Google runs"},"platform-runtime":{"party":"provider","basis":"derived","because":"A component of a rack that Google runs"},"applications":{"party":"not-applicable","basis":"derived","because":"No application is deployed in it"},"backup-and-recovery":{"party":"not-applicable","basis":"derived","because":"It stores nothing; its definition is configuration"}}}\n\
"gcp-essential-contacts":{"n":"Essential Contacts","p":"gcp","k":"cloud-management","m":"saas"}\n\
"gcp-eventarc":{"n":"Eventarc","p":"gcp","k":"queue","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-filestore":{"n":"Filestore","p":"gcp","k":"file-storage","traits":["single-tenant"],"m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-firebase":{"n":"Firebase","p":"gcp","k":"web-app-platform","m":"paas","note":"google_firebase_web_app and others are still in google-beta; a type name is the same in both providers.","alike":["gcp-firebase-hosting"]}\n\
"gcp-firebase-hosting":{"n":"Firebase Hosting / App Hosting","p":"gcp","k":"web-app-platform","m":"paas","alike":["gcp-firebase"]}\n\
"gcp-firestore":{"n":"Firestore","p":"gcp","k":"database-serverless","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-fleet":{"n":"GKE fleets (Hub)","p":"gcp","k":"cloud-management","m":"paas"}\n\
"gcp-gemini-code-assist":{"n":"Gemini Code Assist / Gemini for Google Cloud","p":"gcp","k":"ai-assistant","m":"saas"}\n\
"gcp-gke":{"n":"Google Kubernetes Engine (Standard)","p":"gcp","k":"kubernetes","traits":["in-your-account"],"m":"caas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"gcp-gke","because":"Google builds and patches the images, the customer keeps node pools enrolled in upgrades"}},"responsibilityUrl":"https://docs.cloud.google.com/kubernetes-engine/docs/concepts/shared-responsibility","about":"product","note":"Google lists GKE under PaaS.","discriminator":"google_container_cluster without enable_autopilot = true","alike":["gcp-gke-autopilot","self-managed-kubernetes","gcp-cloud-run"]}\n\
"gcp-gke-attached":{"n":"GKE attached clusters","p":"gcp","k":"management-plane","m":"on-premises iaas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"Clusters that run elsewhere: the duties stay where the cluster runs."}\n\
"gcp-gke-autopilot":{"n":"GKE Autopilot","p":"gcp","k":"serverless-containers","m":"caas","overrides":{"operating-system":{"party":"provider","basis":"vendor","source":"gcp-gke","because":"Google manages the nodes"}},"responsibilityUrl":"https://docs.cloud.google.com/kubernetes-engine/docs/concepts/shared-responsibility","about":"product","note":"Google runs and patches the nodes.","discriminator":"google_container_cluster with enable_autopilot = true","alike":["gcp-gke","self-managed-kubernetes","gcp-cloud-run"]}\n\
"gcp-gke-multicloud":{"n":"GKE on AWS / GKE on Azure","p":"gcp","k":"kubernetes","traits":["in-your-account"],"m":"caas"}\n\
"gcp-gke-on-premises":{"n":"Google Distributed Cloud software (GKE on VMware / bare metal)","p":"gcp","k":"kubernetes","m":"caas","overrides":{"operating-system":{"party":"customer","basis":"derived","because":"Clusters on the customer\'s own machines"},"physical-hosts":{"party":"customer","basis":"derived","because":"Clusters on the customer\'s own machines"},"physical-network":{"party":"customer","basis":"derived","because":"Clusters on the customer\'s own machines"},"physical-datacenter":{"party":"customer","basis":"derived","because":"Clusters on the customer\'s own machines"}},"responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"Clusters on the customer\'s own machines: system and hardware are the customer\'s."}\n\
"gcp-healthcare-api":{"n":"Cloud Healthcare API","p":"gcp","k":"api-service","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-iam":{"n":"Google Cloud IAM / Resource Manager","p":"gcp","k":"cloud-iam","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-identity-aware-proxy":{"n":"Identity-Aware Proxy / Chrome Enterprise Premium","p":"gcp","k":"zero-trust-access","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-identity-platform":{"n":"Identity Platform","p":"gcp","k":"identity-provider","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-infrastructure-manager":{"n":"Infrastructure Manager / Deployment Manager","p":"gcp","k":"iac-platform","m":"paas"}\n\
"gcp-integration-connectors":{"n":"Application Integration / Integration Connectors","p":"gcp","k":"data-integration","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}}}\n\
"gcp-license-manager":{"n":"License Manager (Google Cloud)","p":"gcp","k":"cloud-management","m":"saas"}\n\
"gcp-load-balancing":{"n":"Cloud Load Balancing","p":"gcp","k":"load-balancer","m":"iaas","modelSource":"vendor","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"Google lists it as IaaS."}\n\
"gcp-looker":{"n":"Looker","p":"gcp","k":"bi","traits":["ai-optional"],"m":"saas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-looker-studio":{"n":"Looker Studio","p":"gcp","k":"bi","m":"saas"}\n\
"gcp-managed-kafka":{"n":"Managed Service for Apache Kafka","p":"gcp","k":"stream","traits":["single-tenant"],"m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-managed-lustre":{"n":"Managed Lustre / Parallelstore","p":"gcp","k":"file-storage","m":"paas"}\n\
"gcp-managed-microsoft-ad":{"n":"Managed Service for Microsoft Active Directory","p":"gcp","k":"directory-managed","m":"paas"}\n\
"gcp-maps-platform":{"n":"Google Maps Platform","p":"gcp","k":"api-service","m":"paas"}\n\
"gcp-media-cdn":{"n":"Media CDN","p":"gcp","k":"edge","m":"paas"}\n\
"gcp-memorystore":{"n":"Memorystore","p":"gcp","k":"cache","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-migration-center":{"n":"Migration Center","p":"gcp","k":"migration","traits":["agent"],"m":"saas"}\n\
"gcp-model-armor":{"n":"Model Armor","p":"gcp","k":"ai-model-api","m":"paas"}\n\
"gcp-netapp-volumes":{"n":"Google Cloud NetApp Volumes","p":"gcp","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-network-connectivity-center":{"n":"Network Connectivity Center","p":"gcp","k":"network","m":"iaas"}\n\
"gcp-network-intelligence-center":{"n":"Network Intelligence Center","p":"gcp","k":"monitoring","m":"saas"}\n\
"gcp-oracle-database":{"n":"Oracle Database@Google Cloud","p":"gcp","k":{"iaas":"database-vm","paas":"database-managed"},"m":"iaas paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Autonomous Database: Oracle patches by itself","models":["paas"]}},"note":"Under iaas, for VM clusters, the system is the customer\'s; Autonomous Database is paas."}\n\
"gcp-org-policy":{"n":"Organization Policy Service","p":"gcp","k":"cloud-iam","m":"paas"}\n\
"gcp-parameter-manager":{"n":"Parameter Manager","p":"gcp","k":"secrets","m":"paas"}\n\
"gcp-persistent-disk":{"n":"Persistent Disk / Hyperdisk","p":"gcp","k":"block-storage","m":"iaas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","alike":["gcp-cloud-storage","gcp-filestore"]}\n\
"gcp-privileged-access-manager":{"n":"Privileged Access Manager","p":"gcp","k":"cloud-iam","m":"paas"}\n\
"gcp-project":{"n":"Google Cloud project (the provider as a whole)","p":"gcp","k":"cloud-account","m":"iaas paas caas faas saas","note":"A whole provider is no service: declare each service that runs in the project, and gcp-iam for the project itself."}\n\
"gcp-pubsub":{"n":"Pub/Sub","p":"gcp","k":"queue","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-pubsub-lite":{"n":"Pub/Sub Lite","p":"gcp","k":"stream","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}}}\n\
"gcp-recaptcha":{"n":"reCAPTCHA","p":"gcp","k":"developer-tool","m":"saas"}\n\
"gcp-saas-runtime":{"n":"SaaS Runtime","p":"gcp","k":"iac-platform","m":"paas"}\n\
"gcp-secret-manager":{"n":"Secret Manager","p":"gcp","k":"secrets","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-secure-source-manager":{"n":"Secure Source Manager","p":"gcp","k":"source-hosting","m":"saas"}\n\
"gcp-security-command-center":{"n":"Security Command Center","p":"gcp","k":"cloud-posture","m":"saas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-security-operations":{"n":"Google Security Operations","p":"gcp","k":"siem","traits":["ai-optional"],"m":"saas","modelSource":"vendor","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-sensitive-data-protection":{"n":"Sensitive Data Protection (Cloud DLP)","p":"gcp","k":"cloud-posture","m":"paas"}\n\
"gcp-service-directory":{"n":"Service Directory","p":"gcp","k":"dns","m":"paas"}\n\
"gcp-service-mesh":{"n":"Cloud Service Mesh / Service Extensions","p":"gcp","k":"network","traits":["agent"],"m":"paas"}\n\
"gcp-sole-tenant-nodes":{"n":"Sole-tenant nodes","p":"gcp","k":"dedicated-host","m":"iaas"}\n\
"gcp-spanner":{"n":"Spanner","p":"gcp","k":"database-serverless","m":"paas","responsibilityUrl":"https://docs.cloud.google.com/spanner/docs/shared-responsibility-model","about":"product","note":"Google\'s page gives it the software of the service; instances have no version."}\n\
"gcp-speech":{"n":"Speech-to-Text / Text-to-Speech","p":"gcp","k":"ai-model-api","m":"paas"}\n\
"gcp-storage-transfer-service":{"n":"Storage Transfer Service","p":"gcp","k":"migration","m":"paas"}\n\
"gcp-transcoder":{"n":"Transcoder API","p":"gcp","k":"api-service","m":"paas"}\n\
"gcp-translation":{"n":"Cloud Translation","p":"gcp","k":"ai-model-api","m":"paas"}\n\
"gcp-vertex-ai":{"n":"Vertex AI","p":"gcp","k":"ai-platform","traits":["ai-agent"],"m":"paas","overrides":{"operating-system":{"party":"shared","basis":"derived","because":"Workbench instances are machines in the customer\'s project; the page of Google on it was not read"}},"responsibilityUrl":"https://docs.cloud.google.com/vertex-ai/docs/shared-responsibility","about":"product","note":"Google\'s documentation of 2026 calls it Gemini Enterprise Agent Platform."}\n\
"gcp-vertex-ai-search":{"n":"Vertex AI Search / Agentspace (Gemini Enterprise)","p":"gcp","k":"ai-agent-platform","m":"saas paas","responsibilityUrl":"https://docs.cloud.google.com/vertex-ai/docs/shared-responsibility","about":"provider"}\n\
"gcp-vision-ai":{"n":"Cloud Vision / Video Intelligence","p":"gcp","k":"ai-model-api","m":"paas"}\n\
"gcp-vm-manager":{"n":"VM Manager (OS Config, OS Login)","p":"gcp","k":"monitoring","traits":["agent"],"m":"paas"}\n\
"gcp-vmware-engine":{"n":"Google Cloud VMware Engine","p":"gcp","k":"hosted-vmware","m":"iaas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","alike":["vmware-vsphere"]}\n\
"gcp-vpc":{"n":"Virtual Private Cloud","p":"gcp","k":"network","m":"iaas","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}\n\
"gcp-web-security-scanner":{"n":"Web Security Scanner","p":"gcp","k":"cloud-posture","m":"saas"}\n\
"gcp-workbench":{"n":"Vertex AI Workbench","p":"gcp","k":"ai-platform","m":"paas"}\n\
"geckoboard":{"n":"Geckoboard","p":"geckoboard","k":"bi","m":"saas"}\n\
"geekbot":{"n":"Geekbot","p":"geekbot","k":"collaboration","m":"saas"}\n\
"gem":{"n":"Gem","p":"gem","k":"hr","m":"saas"}\n\
"gemfury":{"n":"Gemfury","p":"gemfury","k":"container-registry","m":"saas"}\n\
"genesys-cloud":{"n":"Genesys Cloud CX","p":"genesys","k":"telephony","traits":["ai-optional"],"m":"saas"}\n\
"getstream":{"n":"Stream (chat and feeds)","p":"stream","k":"messaging-api","m":"paas"}\n\
"getty-images":{"n":"Getty Images / iStock","p":"getty-images","k":"business-app","m":"saas"}\n\
"ghost":{"n":"Ghost (Pro)","p":"ghost","k":{"saas":"cms","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"gigalixir":{"n":"Gigalixir","p":"gigalixir","k":"web-app-platform","m":"paas"}\n\
"gitbook":{"n":"GitBook","p":"gitbook","k":"cms","traits":["ai-optional"],"m":"saas"}\n\
"gitea":{"n":"Gitea / Forgejo (self-run)","p":"codeberg","k":"source-hosting-self-run","m":"on-premises iaas"}\n\
"gitguardian":{"n":"GitGuardian","p":"gitguardian","k":"developer-tool","m":"saas"}\n\
"github-actions-hosted":{"n":"GitHub Actions hosted runners","p":"github","k":"ci","m":"saas paas","responsibilityUrl":"https://github.com/trust-center","about":"front-page","alike":["github-self-hosted-runners","github-com"]}\n\
"github-advanced-security":{"n":"GitHub Advanced Security","p":"github","k":"developer-tool","traits":["ai-optional"],"m":"saas"}\n\
"github-codespaces":{"n":"GitHub Codespaces","p":"github","k":"developer-tool","m":"paas"}\n\
"github-com":{"n":"GitHub.com / GitHub Enterprise Cloud","p":"github","k":"source-hosting","traits":["ai-optional"],"m":"saas","responsibilityUrl":"https://github.com/trust-center","about":"front-page","note":"The same github_* types manage GitHub Enterprise Server.","discriminator":"the github provider block has no base_url of your own","alike":["github-enterprise-server","github-self-hosted-runners","github-actions-hosted"]}\n\
"github-copilot":{"n":"GitHub Copilot","p":"github","k":"ai-assistant","traits":["ai-agent"],"m":"saas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility-ai","about":"provider"}\n\
"github-enterprise-server":{"n":"GitHub Enterprise Server","p":"github","k":"source-hosting-self-run","m":"on-premises iaas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"github-ghes","because":"GitHub ships the patches, the administrator applies them"},"applications":{"party":"shared","basis":"vendor","source":"github-ghes","because":"GitHub ships the patches, the administrator applies them"}},"responsibilityUrl":"https://docs.github.com/en/enterprise-server@latest/admin/overview/about-github-enterprise-server","about":"product","note":"GitHub ships the appliance and the patches of its system; the administrator must apply them.","discriminator":"the base_url in the github provider block is your own server\'s","alike":["github-com"]}\n\
"github-packages":{"n":"GitHub Packages / Container registry","p":"github","k":"container-registry","m":"saas"}\n\
"github-pages":{"n":"GitHub Pages","p":"github","k":"web-app-platform","m":"paas"}\n\
"github-self-hosted-runners":{"n":"GitHub Actions self-hosted runners","p":"github","k":"runner","m":"iaas on-premises","note":"The runner\'s machine is wholly the customer\'s.","discriminator":"runs-on in the workflows names self-hosted, or labels or a group of your own","alike":["github-actions-hosted"]}\n\
"gitlab-com":{"n":"GitLab.com","p":"gitlab","k":"source-hosting","traits":["ai-optional"],"m":"saas","discriminator":"the host in the gitlab provider block is gitlab.com","alike":["gitlab-self-managed"]}\n\
"gitlab-dedicated":{"n":"GitLab Dedicated","p":"gitlab","k":"source-hosting","m":"saas"}\n\
"gitlab-self-managed":{"n":"GitLab Self-Managed","p":"gitlab","k":"source-hosting-self-run","m":"on-premises iaas","note":"gitlab_application_settings applies only to self-managed and Dedicated instances.","discriminator":"the host in the gitlab provider block is your own","alike":["gitlab-com"]}\n\
"gitpod":{"n":"Ona (Gitpod)","p":"ona","k":"developer-tool","m":"saas"}\n\
"gitprotect":{"n":"GitProtect","p":"gitprotect","k":"backup-service","m":"saas"}\n\
"gladly":{"n":"Gladly","p":"gladly","k":"itsm","m":"saas"}\n\
"glean":{"n":"Glean","p":"glean","k":"ai-assistant","m":"saas"}\n\
"glide":{"n":"Glide","p":"glide","k":"low-code","m":"saas"}\n\
"globalsign":{"n":"GlobalSign","p":"globalsign","k":"key-management","m":"saas"}\n\
"gocardless":{"n":"GoCardless","p":"gocardless","k":"payments","m":"saas"}\n\
"godaddy":{"n":"GoDaddy (registrar)","p":"godaddy","k":"dns","m":"saas","note":"A registrar: whoever holds the account holds the domain."}\n\
"gong":{"n":"Gong","p":"gong","k":"crm","traits":["ai"],"m":"saas"}\n\
"google-ads":{"n":"Google Ads","p":"google","k":"business-app","m":"saas"}\n\
"google-adsense":{"n":"Google AdSense / AdMob","p":"google","k":"business-app","m":"saas"}\n\
"google-analytics":{"n":"Google Analytics / Ads / Tag Manager","p":"google","k":"bi","m":"saas"}\n\
"google-antigravity":{"n":"Google Antigravity","p":"google","k":"ai-assistant","traits":["ai-agent","agent"],"m":"saas"}\n\
"google-appsheet":{"n":"AppSheet","p":"google","k":"low-code","traits":["ai-optional"],"m":"saas"}\n\
"google-chrome-enterprise":{"n":"Chrome Enterprise","p":"google","k":"device-management","m":"saas"}\n\
"google-crashlytics":{"n":"Firebase Crashlytics / Analytics","p":"google","k":"monitoring","m":"saas"}\n\
"google-domains":{"n":"Google Domains (sold to Squarespace)","p":"google","k":"dns","m":"saas"}\n\
"google-fonts":{"n":"Google Fonts","p":"google","k":"developer-tool","m":"saas"}\n\
"google-gemini-api":{"n":"Gemini API / Google AI Studio","p":"google","k":{"paas":"ai-model-api","saas":"ai-assistant"},"m":"paas saas"}\n\
"google-gemini-app":{"n":"Gemini app","p":"google","k":"ai-assistant","m":"saas"}\n\
"google-mandiant":{"n":"Mandiant Advantage","p":"google","k":"siem","m":"saas"}\n\
"google-my-business":{"n":"Google Business Profile","p":"google","k":"business-app","m":"saas"}\n\
"google-notebooklm":{"n":"NotebookLM","p":"google","k":"ai-assistant","m":"saas"}\n\
"google-play-console":{"n":"Google Play Console","p":"google","k":"developer-tool","m":"saas"}\n\
"google-search-console":{"n":"Google Search Console","p":"google","k":"business-app","m":"saas"}\n\
"google-tag-manager":{"n":"Google Tag Manager","p":"google","k":"developer-tool","m":"saas","overrides":{"applications":{"party":"shared","basis":"derived","because":"Tags are code that runs on the customer\'s pages"}}}\n\
"google-virustotal":{"n":"VirusTotal","p":"google","k":"cloud-posture","m":"saas"}\n\
"google-voice":{"n":"Google Voice","p":"google","k":"telephony","m":"saas"}\n\
"google-waze":{"n":"Waze","p":"google","k":"business-app","m":"saas"}\n\
"google-workspace":{"n":"Google Workspace","p":"google","k":"office-suite","traits":["ai-optional"],"m":"saas","modelSource":"vendor","responsibilityUrl":"https://services.google.com/fh/files/misc/google_workspace_data_protection_guide_en_dec2020.pdf","about":"product","note":"Named as SaaS on Google\'s page. Sharing, third-party apps and Chrome sync are settings of the customer\'s (guide, \\"Privacy best practices\\")."}\n\
"google-youtube":{"n":"YouTube","p":"google","k":"business-app","m":"saas"}\n\
"gorgias":{"n":"Gorgias","p":"gorgias","k":"itsm","traits":["ai-optional"],"m":"saas"}\n\
"goto-meeting":{"n":"GoTo Meeting / Webinar / Connect","p":"goto","k":"collaboration","m":"saas"}\n\
"govdelivery":{"n":"Granicus govDelivery","p":"granicus","k":"messaging-api","m":"saas"}\n\
"grafana-cloud":{"n":"Grafana Cloud","p":"grafana","k":"monitoring","traits":["agent"],"m":"saas","note":"Only grafana_cloud_* types prove the hosted edition.","discriminator":"grafana_cloud_* types, or a grafana provider block that points to Grafana Cloud"}\n\
"grafana-k6":{"n":"Grafana Cloud k6","p":"grafana-k6","k":"developer-tool","m":"saas"}\n\
"grafana-self-managed":{"n":"Grafana (self-run)","p":"grafana","k":"self-run-software","m":"on-premises iaas"}\n\
"grammarly":{"n":"Grammarly","p":"superhuman","k":"ai-assistant","m":"saas"}\n\
"granola":{"n":"Granola","p":"granola","k":"ai-assistant","m":"saas"}\n\
"graphite":{"n":"Graphite","p":"graphite","k":"developer-tool","m":"saas"}\n\
"grasshopper":{"n":"Grasshopper","p":"goto","k":"telephony","m":"saas"}\n\
"greenhouse":{"n":"Greenhouse","p":"greenhouse","k":"hr","traits":["ai-optional"],"m":"saas"}\n\
"gridscale":{"n":"gridscale","p":"gridscale","k":"cloud-account","m":"iaas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"groq":{"n":"GroqCloud","p":"groq","k":"ai-model-api","m":"paas"}\n\
"growthbook":{"n":"GrowthBook","p":"growthbook","k":{"saas":"developer-tool","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"guideline":{"n":"Guideline 401(k)","p":"guideline","k":"finance","m":"saas"}\n\
"guidewire-cloud":{"n":"Guidewire Cloud","p":"guidewire","k":"finance","m":"saas"}\n\
"guru":{"n":"Guru","p":"guru","k":"collaboration","m":"saas"}\n\
"gusto":{"n":"Gusto","p":"gusto","k":"hr","m":"saas"}\n\
"h2o-ai":{"n":"H2O.ai","p":"h2o-ai","k":"ai-platform","m":"saas paas"}\n\
"hackerone":{"n":"HackerOne","p":"hackerone","k":"business-app","m":"saas"}\n\
"hackerrank":{"n":"HackerRank","p":"hackerrank","k":"hr","m":"saas"}\n\
"haloitsm":{"n":"HaloITSM / HaloPSA","p":"halo","k":"itsm","m":"saas"}\n\
"haproxy-enterprise":{"n":"HAProxy Enterprise / Edge","p":"haproxy","k":"self-run-software","m":"on-premises iaas"}\n\
"harness":{"n":"Harness","p":"harness","k":"ci","traits":["agent","ai-optional"],"m":"saas"}\n\
"harvest":{"n":"Harvest","p":"harvest","k":"business-app","m":"saas"}\n\
"hasura-cloud":{"n":"Hasura Cloud","p":"hasura","k":"api-gateway","m":"paas"}\n\
"hcp-boundary":{"n":"HCP Boundary","p":"hashicorp","k":"zero-trust-access","traits":["agent"],"m":"saas"}\n\
"hcp-consul":{"n":"HCP Consul","p":"hashicorp","k":"network","traits":["single-tenant"],"m":"paas"}\n\
"hcp-packer":{"n":"HCP Packer","p":"hashicorp","k":"ci","m":"saas"}\n\
"hcp-terraform":{"n":"HCP Terraform","p":"hashicorp","k":"iac-platform","m":"saas","note":"Terraform Enterprise, which the customer hosts, uses the same tfe_* types.","discriminator":"the hostname in the tfe provider block: app.terraform.io is HCP Terraform, any other is Terraform Enterprise"}\n\
"hcp-vault":{"n":"HCP Vault Dedicated","p":"hashicorp","k":"secrets","m":"paas","overrides":{"platform-runtime":{"party":"shared","basis":"derived","because":"A cluster for one customer, whose upgrades can be scheduled"}}}\n\
"hcp-vault-radar":{"n":"HCP Vault Radar","p":"hashicorp","k":"cloud-posture","m":"saas"}\n\
"hcp-vault-secrets":{"n":"HCP Vault Secrets","p":"hashicorp","k":"secrets","m":"saas"}\n\
"hcp-waypoint":{"n":"HCP Waypoint","p":"hashicorp","k":"iac-platform","m":"saas"}\n\
"health-gorilla":{"n":"Health Gorilla","p":"health-gorilla","k":"business-app","m":"saas"}\n\
"healthchecks-io":{"n":"Healthchecks.io","p":"healthchecks-io","k":"monitoring","m":"saas"}\n\
"heap":{"n":"Heap","p":"contentsquare","k":"bi","m":"saas"}\n\
"height":{"n":"Height","p":"height","k":"collaboration","m":"saas"}\n\
"helicone":{"n":"Helicone","p":"helicone","k":"monitoring","traits":["ai"],"m":"saas"}\n\
"help-scout":{"n":"Help Scout","p":"help-scout","k":"itsm","m":"saas"}\n\
"helpshift":{"n":"Helpshift","p":"helpshift","k":"itsm","m":"saas"}\n\
"here-maps":{"n":"HERE Platform","p":"here","k":"api-service","m":"paas"}\n\
"heroku":{"n":"Heroku","p":"salesforce","k":"web-app-platform","m":"paas","responsibilityUrl":"https://www.heroku.com/policy/security","about":"provider"}\n\
"hetzner":{"n":"Hetzner (the provider as a whole)","p":"hetzner","k":"cloud-account","m":"iaas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"hetzner-cloud-server":{"n":"Hetzner Cloud servers","p":"hetzner","k":"vm","m":"iaas"}\n\
"hetzner-dedicated":{"n":"Hetzner dedicated root servers","p":"hetzner","k":"vm","m":"iaas"}\n\
"hetzner-dns":{"n":"Hetzner DNS","p":"hetzner","k":"dns","m":"paas"}\n\
"hetzner-load-balancer":{"n":"Hetzner Cloud Load Balancers","p":"hetzner","k":"load-balancer","m":"iaas"}\n\
"hetzner-network":{"n":"Hetzner Cloud Networks and Firewalls","p":"hetzner","k":"network","m":"iaas"}\n\
"hetzner-object-storage":{"n":"Hetzner Object Storage","p":"hetzner","k":"object-storage","m":"paas"}\n\
"hetzner-storage-box":{"n":"Hetzner Storage Box","p":"hetzner","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}}}\n\
"hetzner-volumes":{"n":"Hetzner Cloud Volumes","p":"hetzner","k":"block-storage","m":"iaas"}\n\
"hetzner-web-hosting":{"n":"Hetzner Webhosting","p":"hetzner","k":"web-app-platform","m":"paas"}\n\
"hevo":{"n":"Hevo Data","p":"hevo-data","k":"data-integration","m":"saas"}\n\
"hex":{"n":"Hex","p":"hex","k":"bi","traits":["ai-optional"],"m":"saas"}\n\
"hexnode":{"n":"Hexnode UEM","p":"hexnode","k":"device-management","traits":["agent"],"m":"saas"}\n\
"hey-email":{"n":"HEY","p":"37signals","k":"office-suite","m":"saas"}\n\
"heygen":{"n":"HeyGen","p":"heygen","k":"ai-assistant","m":"saas"}\n\
"hibob":{"n":"HiBob","p":"hibob","k":"hr","m":"saas"}\n\
"higher-logic":{"n":"Higher Logic Vanilla","p":"higher-logic","k":"collaboration","m":"saas"}\n\
"highspot":{"n":"Highspot","p":"highspot","k":"crm","traits":["ai-optional"],"m":"saas"}\n\
"hightouch":{"n":"Hightouch","p":"hightouch","k":"data-integration","m":"saas"}\n\
"hireright":{"n":"HireRight","p":"hireright","k":"hr","m":"saas"}\n\
"hirevue":{"n":"HireVue","p":"hirevue","k":"hr","m":"saas"}\n\
"hivemq-cloud":{"n":"HiveMQ Cloud","p":"hivemq","k":"message-broker","m":"paas"}\n\
"hologram-io":{"n":"Hologram","p":"hologram","k":"iot","m":"saas"}\n\
"honeybadger":{"n":"Honeybadger","p":"honeybadger","k":"monitoring","m":"saas"}\n\
"honeycomb":{"n":"Honeycomb","p":"honeycomb","k":"monitoring","m":"saas"}\n\
"hootsuite":{"n":"Hootsuite","p":"hootsuite","k":"business-app","m":"saas"}\n\
"hostinger":{"n":"Hostinger","p":"hostinger","k":{"paas":"web-app-platform","iaas":"vm"},"m":"paas iaas"}\n\
"hotjar":{"n":"Hotjar","p":"contentsquare","k":"bi","m":"saas"}\n\
"hover":{"n":"Hover / OpenSRS","p":"tucows","k":"dns","m":"saas"}\n\
"hpe-greenlake":{"n":"HPE GreenLake","p":"hpe","k":"edge-hardware","m":"iaas"}\n\
"huawei-api-gateway":{"n":"Huawei API Gateway","p":"huawei-cloud","k":"api-gateway","m":"paas"}\n\
"huawei-backup":{"n":"Huawei Cloud Backup and Recovery","p":"huawei-cloud","k":"backup-service","m":"paas"}\n\
"huawei-cce":{"n":"Huawei Cloud Container Engine","p":"huawei-cloud","k":"kubernetes","traits":["in-your-account"],"m":"caas"}\n\
"huawei-cci":{"n":"Huawei Cloud Container Instance","p":"huawei-cloud","k":"serverless-containers","m":"caas"}\n\
"huawei-cdn-dns":{"n":"Huawei CDN and DNS","p":"huawei-cloud","k":"dns","m":"paas"}\n\
"huawei-cloud":{"n":"Huawei Cloud (the provider as a whole)","p":"huawei-cloud","k":"cloud-account","m":"iaas caas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"huawei-codearts":{"n":"Huawei CodeArts","p":"huawei-cloud","k":"ci","m":"saas"}\n\
"huawei-data":{"n":"Huawei DataArts, MRS and CSS","p":"huawei-cloud","k":"managed-cluster","m":"paas"}\n\
"huawei-databases":{"n":"Huawei Cloud databases (RDS, GaussDB, DDS, DCS)","p":"huawei-cloud","k":"database-managed","m":"paas"}\n\
"huawei-dws":{"n":"Huawei Cloud Data Warehouse Service","p":"huawei-cloud","k":"warehouse","traits":["single-tenant"],"m":"paas"}\n\
"huawei-ecs":{"n":"Huawei Cloud ECS and BMS","p":"huawei-cloud","k":"vm","m":"iaas"}\n\
"huawei-evs":{"n":"Huawei Cloud EVS","p":"huawei-cloud","k":"block-storage","m":"iaas"}\n\
"huawei-functiongraph":{"n":"Huawei FunctionGraph","p":"huawei-cloud","k":"functions","m":"faas"}\n\
"huawei-iam":{"n":"Huawei Cloud IAM and Organizations","p":"huawei-cloud","k":"cloud-iam","m":"paas"}\n\
"huawei-iot":{"n":"Huawei IoT Device Access","p":"huawei-cloud","k":"iot","m":"paas"}\n\
"huawei-kms":{"n":"Huawei Data Encryption Workshop","p":"huawei-cloud","k":"key-management","m":"paas"}\n\
"huawei-media":{"n":"Huawei Live, VOD and meeting","p":"huawei-cloud","k":"api-service","m":"paas"}\n\
"huawei-messaging":{"n":"Huawei Cloud DMS and SMN","p":"huawei-cloud","k":"message-broker","m":"paas"}\n\
"huawei-modelarts":{"n":"Huawei ModelArts","p":"huawei-cloud","k":"ai-platform","m":"paas"}\n\
"huawei-monitoring":{"n":"Huawei Cloud Eye, LTS and AOM","p":"huawei-cloud","k":"monitoring","m":"paas"}\n\
"huawei-network":{"n":"Huawei Cloud VPC, ELB and Cloud Connect","p":"huawei-cloud","k":"network","m":"iaas"}\n\
"huawei-obs":{"n":"Huawei Object Storage Service","p":"huawei-cloud","k":"object-storage","m":"paas"}\n\
"huawei-security":{"n":"Huawei Cloud WAF, HSS, CFW and SecMaster","p":"huawei-cloud","k":"edge","m":"paas"}\n\
"huawei-sfs":{"n":"Huawei Scalable File Service","p":"huawei-cloud","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}}}\n\
"huawei-swr":{"n":"Huawei SoftWare Repository for Container","p":"huawei-cloud","k":"container-registry","m":"paas"}\n\
"huawei-workspace":{"n":"Huawei Cloud Workspace","p":"huawei-cloud","k":"vdi","m":"iaas"}\n\
"hubspot":{"n":"HubSpot","p":"hubspot","k":"crm","traits":["ai-optional"],"m":"saas"}\n\
"hubstaff":{"n":"Hubstaff","p":"hubstaff","k":"hr","m":"saas"}\n\
"hugging-face":{"n":"Hugging Face Hub / Inference Endpoints","p":"huggingface","k":{"saas":"developer-tool","paas":"ai-model-api"},"traits":["ai"],"m":"saas paas"}\n\
"humi":{"n":"Humi","p":"employment-hero","k":"hr","m":"saas"}\n\
"huntress":{"n":"Huntress","p":"huntress","k":"endpoint-security","m":"saas"}\n\
"hycu":{"n":"HYCU","p":"hycu","k":"backup-service","m":"saas"}\n\
"hygraph":{"n":"Hygraph","p":"hygraph","k":"cms","m":"saas"}\n\
"hyland-onbase":{"n":"Hyland OnBase / Alfresco","p":"hyland","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"hyperproof":{"n":"Hyperproof","p":"hyperproof","k":"business-app","m":"saas"}\n\
"hyperwallet":{"n":"Hyperwallet","p":"paypal","k":"payments","m":"saas"}\n\
"ibm-app-id":{"n":"IBM Cloud App ID","p":"ibm","k":"identity-provider","m":"paas"}\n\
"ibm-aspera":{"n":"IBM Aspera on Cloud","p":"ibm","k":"collaboration","m":"saas"}\n\
"ibm-backup-recovery":{"n":"IBM Cloud Backup and Recovery","p":"ibm","k":"backup-service","traits":["agent"],"m":"paas"}\n\
"ibm-block-storage":{"n":"IBM Cloud Block Storage for VPC","p":"ibm","k":"block-storage","m":"iaas"}\n\
"ibm-classic-infrastructure":{"n":"IBM Cloud classic infrastructure","p":"ibm","k":"vm","m":"iaas"}\n\
"ibm-cloud":{"n":"IBM Cloud (the provider as a whole)","p":"ibm","k":"cloud-account","m":"iaas caas paas faas saas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"ibm-cloud-iam":{"n":"IBM Cloud IAM and resource controller","p":"ibm","k":"cloud-iam","m":"paas"}\n\
"ibm-cloud-logs":{"n":"IBM Cloud Logs and Monitoring","p":"ibm","k":"monitoring","traits":["agent"],"m":"paas"}\n\
"ibm-cloudant":{"n":"IBM Cloudant","p":"ibm","k":"database-serverless","m":"paas"}\n\
"ibm-code-engine":{"n":"IBM Cloud Code Engine","p":"ibm","k":"serverless-containers","m":"paas","responsibilityUrl":"https://cloud.ibm.com/docs/codeengine?topic=codeengine-responsibilities-ce","about":"product"}\n\
"ibm-cognos":{"n":"IBM Cognos Analytics","p":"ibm","k":{"saas":"bi","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"ibm-container-registry":{"n":"IBM Cloud Container Registry","p":"ibm","k":"container-registry","m":"paas"}\n\
"ibm-continuous-delivery":{"n":"IBM Cloud Continuous Delivery","p":"ibm","k":"ci","m":"paas"}\n\
"ibm-cos":{"n":"IBM Cloud Object Storage","p":"ibm","k":"object-storage","m":"paas"}\n\
"ibm-databases":{"n":"IBM Cloud Databases","p":"ibm","k":"database-managed","m":"paas"}\n\
"ibm-dns-services":{"n":"IBM Cloud DNS Services","p":"ibm","k":"dns","m":"paas"}\n\
"ibm-event-notifications":{"n":"IBM Event Notifications","p":"ibm","k":"queue","m":"paas"}\n\
"ibm-event-streams":{"n":"IBM Event Streams","p":"ibm","k":"stream","traits":["single-tenant"],"m":"paas"}\n\
"ibm-file-storage":{"n":"IBM Cloud File Storage for VPC","p":"ibm","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}}}\n\
"ibm-guardium":{"n":"IBM Guardium","p":"ibm","k":{"saas":"cloud-posture","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises"}\n\
"ibm-instana":{"n":"IBM Instana","p":"ibm","k":"monitoring","traits":["agent"],"m":"saas"}\n\
"ibm-internet-services":{"n":"IBM Cloud Internet Services","p":"ibm","k":"edge","m":"paas"}\n\
"ibm-key-protect":{"n":"IBM Key Protect / Hyper Protect Crypto Services","p":"ibm","k":"key-management","m":"paas"}\n\
"ibm-kubernetes-service":{"n":"IBM Cloud Kubernetes Service / ROKS","p":"ibm","k":"kubernetes","traits":["in-your-account"],"m":"caas","responsibilityUrl":"https://cloud.ibm.com/docs/containers?topic=containers-responsibilities_iks","about":"product","alike":["self-managed-kubernetes"]}\n\
"ibm-maas360":{"n":"IBM MaaS360","p":"ibm","k":"device-management","traits":["agent"],"m":"saas"}\n\
"ibm-maximo":{"n":"IBM Maximo","p":"ibm","k":{"saas":"business-app","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"ibm-mq-on-cloud":{"n":"IBM MQ on Cloud","p":"ibm","k":"message-broker","m":"paas"}\n\
"ibm-planning-analytics":{"n":"IBM Planning Analytics","p":"ibm","k":"finance","m":"saas"}\n\
"ibm-power-vs":{"n":"IBM Power Virtual Server","p":"ibm","k":"vm","m":"iaas"}\n\
"ibm-satellite":{"n":"IBM Cloud Satellite","p":"ibm","k":"edge-hardware","traits":["agent"],"m":"caas","overrides":{"operating-system":{"party":"customer","basis":"derived","because":"The hosts are the customer\'s machines"},"physical-hosts":{"party":"customer","basis":"derived","because":"The hosts are the customer\'s machines"},"physical-network":{"party":"customer","basis":"derived","because":"The hosts are the customer\'s machines"}},"note":"IBM\'s control plane over the customer\'s own hosts."}\n\
"ibm-schematics":{"n":"IBM Cloud Schematics","p":"ibm","k":"iac-platform","m":"paas"}\n\
"ibm-secrets-manager":{"n":"IBM Cloud Secrets Manager","p":"ibm","k":"secrets","m":"paas"}\n\
"ibm-security-qradar":{"n":"IBM QRadar","p":"ibm","k":{"saas":"siem","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"ibm-sterling":{"n":"IBM Sterling","p":"ibm","k":"data-integration","m":"saas"}\n\
"ibm-turbonomic":{"n":"IBM Turbonomic","p":"ibm","k":{"saas":"cloud-management","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"ibm-verify":{"n":"IBM Verify","p":"ibm","k":"identity-provider","m":"saas"}\n\
"ibm-vmware":{"n":"IBM Cloud for VMware","p":"ibm","k":"hosted-vmware","m":"iaas"}\n\
"ibm-vpc":{"n":"IBM Cloud VPC network","p":"ibm","k":"network","m":"iaas"}\n\
"ibm-vpc-instance":{"n":"IBM Cloud Virtual Servers for VPC","p":"ibm","k":"vm","m":"iaas","responsibilityUrl":"https://cloud.ibm.com/docs/overview?topic=overview-shared-responsibilities","about":"provider","alike":["ibm-kubernetes-service","ibm-code-engine"]}\n\
"ibm-watsonx":{"n":"IBM watsonx","p":"ibm","k":"ai-platform","m":"paas saas"}\n\
"icertis":{"n":"Icertis","p":"icertis","k":"business-app","m":"saas"}\n\
"icims":{"n":"iCIMS","p":"icims","k":"hr","m":"saas"}\n\
"icloud":{"n":"iCloud","p":"apple","k":"collaboration","m":"saas"}\n\
"id-me":{"n":"ID.me","p":"id-me","k":"identity-provider","m":"saas"}\n\
"idrive":{"n":"IDrive","p":"idrive","k":"backup-service","traits":["agent"],"m":"saas"}\n\
"ifttt":{"n":"IFTTT","p":"ifttt","k":"data-integration","m":"saas"}\n\
"imanage":{"n":"iManage","p":"imanage","k":"business-app","m":"saas"}\n\
"imgix":{"n":"imgix","p":"imgix","k":"edge","m":"paas"}\n\
"immuta":{"n":"Immuta","p":"immuta","k":"cloud-posture","m":"saas"}\n\
"impact-com":{"n":"impact.com","p":"impact-com","k":"business-app","m":"saas"}\n\
"imperva":{"n":"Imperva Cloud WAF","p":"imperva","k":"edge","m":"saas"}\n\
"incident-io":{"n":"incident.io","p":"incident-io","k":"itsm","m":"saas"}\n\
"indeed":{"n":"Indeed","p":"indeed","k":"hr","m":"saas"}\n\
"infisical":{"n":"Infisical","p":"infisical","k":{"saas":"secrets","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"influitive":{"n":"Influitive","p":"influitive","k":"business-app","m":"saas"}\n\
"influxdb-cloud":{"n":"InfluxDB Cloud","p":"influxdata","k":"database-serverless","m":"paas"}\n\
"infobip":{"n":"Infobip","p":"infobip","k":"messaging-api","m":"saas paas"}\n\
"infomaniak":{"n":"Infomaniak","p":"infomaniak","k":"cloud-account","m":"iaas paas saas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"infor-cloudsuite":{"n":"Infor CloudSuite","p":"infor","k":"finance","m":"saas"}\n\
"informatica":{"n":"Informatica IDMC","p":"salesforce","k":"data-integration","m":"saas"}\n\
"infracost":{"n":"Infracost Cloud","p":"infracost","k":"cloud-management","m":"saas"}\n\
"inmoment":{"n":"InMoment","p":"inmoment","k":"business-app","m":"saas"}\n\
"inngest":{"n":"Inngest","p":"inngest","k":"workflow","m":"paas"}\n\
"instabug":{"n":"Luciq (Instabug)","p":"luciq","k":"monitoring","m":"saas"}\n\
"instaclustr":{"n":"NetApp Instaclustr","p":"netapp","k":"database-managed","m":"paas"}\n\
"instagram":{"n":"Instagram","p":"meta","k":"business-app","m":"saas"}\n\
"instapage":{"n":"Instapage","p":"instapage","k":"business-app","m":"saas"}\n\
"instatus":{"n":"Instatus","p":"instatus","k":"monitoring","m":"saas"}\n\
"intercom":{"n":"Intercom","p":"intercom","k":"itsm","traits":["ai-optional"],"m":"saas"}\n\
"intermedia-unite":{"n":"Intermedia Unite","p":"intermedia","k":"telephony","m":"saas"}\n\
"intigriti":{"n":"Intigriti","p":"intigriti","k":"business-app","m":"saas"}\n\
"intuit-quickbooks":{"n":"QuickBooks Online","p":"intuit","k":"finance","m":"saas"}\n\
"intuit-turbotax":{"n":"TurboTax / ProConnect","p":"intuit","k":"finance","m":"saas"}\n\
"invision":{"n":"InVision","p":"invision","k":"collaboration","m":"saas"}\n\
"ionos-backup":{"n":"IONOS Backup Service","p":"ionos","k":"backup-service","traits":["agent"],"m":"paas"}\n\
"ionos-cloud":{"n":"IONOS Cloud Compute","p":"ionos","k":"vm","m":"iaas"}\n\
"ionos-databases":{"n":"IONOS Database as a Service","p":"ionos","k":"database-managed","m":"paas"}\n\
"ionos-dns-cdn":{"n":"IONOS DNS, CDN and certificates","p":"ionos","k":"dns","m":"paas"}\n\
"ionos-hosting":{"n":"IONOS web hosting and email","p":"ionos","k":"web-app-platform","m":"paas"}\n\
"ionos-kafka":{"n":"IONOS Event Streams for Apache Kafka","p":"ionos","k":"stream","traits":["single-tenant"],"m":"paas"}\n\
"ionos-kubernetes":{"n":"IONOS Managed Kubernetes","p":"ionos","k":"kubernetes","traits":["in-your-account"],"m":"caas"}\n\
"ionos-network":{"n":"IONOS Cloud network","p":"ionos","k":"network","m":"iaas"}\n\
"ionos-nfs":{"n":"IONOS Network File Storage","p":"ionos","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}}}\n\
"ionos-object-storage":{"n":"IONOS Object Storage","p":"ionos","k":"object-storage","m":"paas"}\n\
"ionos-observability":{"n":"IONOS Logging and Monitoring Service","p":"ionos","k":"monitoring","m":"paas"}\n\
"ionos-registry":{"n":"IONOS Container Registry","p":"ionos","k":"container-registry","m":"paas"}\n\
"ironclad":{"n":"Ironclad","p":"ironclad","k":"business-app","traits":["ai-optional"],"m":"saas"}\n\
"it-glue":{"n":"IT Glue","p":"kaseya","k":"itsm","m":"saas"}\n\
"iterable":{"n":"Iterable","p":"iterable","k":"crm","m":"saas"}\n\
"iubenda":{"n":"iubenda","p":"iubenda","k":"business-app","m":"saas"}\n\
"ivanti":{"n":"Ivanti Neurons","p":"ivanti","k":{"saas":"device-management","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises"}\n\
"jaggaer":{"n":"JAGGAER","p":"jaggaer","k":"finance","m":"saas"}\n\
"jamf-pro":{"n":"Jamf Pro (Cloud)","p":"jamf","k":"device-management","traits":["agent"],"m":"saas"}\n\
"jasper":{"n":"Jasper","p":"jasper","k":"ai-assistant","m":"saas"}\n\
"jd-cloud":{"n":"JD Cloud","p":"jd-cloud","k":"cloud-account","m":"iaas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"jellyfish":{"n":"Jellyfish","p":"jellyfish","k":"developer-tool","m":"saas"}\n\
"jenkins":{"n":"Jenkins (self-run)","p":"jenkins-project","k":"self-run-software","m":"on-premises iaas"}\n\
"jetbrains":{"n":"JetBrains Space / TeamCity Cloud / IDE services","p":"jetbrains","k":"developer-tool","traits":["ai-optional"],"m":"saas"}\n\
"jfrog":{"n":"JFrog Platform","p":"jfrog","k":"container-registry","m":"saas","note":"The self-hosted twin uses the same artifactory_* types."}\n\
"jina-ai":{"n":"Jina AI","p":"jina-ai","k":"ai-model-api","m":"paas"}\n\
"jira-service-management":{"n":"Jira Service Management","p":"atlassian","k":"itsm","traits":["ai-optional"],"m":"saas"}\n\
"jitsi":{"n":"Jitsi Meet","p":"8x8","k":{"on-premises":"self-run-software","saas":"collaboration"},"m":"on-premises saas"}\n\
"jitterbit":{"n":"Jitterbit","p":"jitterbit","k":"data-integration","m":"saas"}\n\
"jobvite":{"n":"Jobvite","p":"jobvite","k":"hr","m":"saas"}\n\
"jotform":{"n":"Jotform","p":"jotform","k":"business-app","m":"saas"}\n\
"jumio":{"n":"Jumio","p":"jumio","k":"business-app","traits":["ai"],"m":"saas"}\n\
"jumpcloud":{"n":"JumpCloud","p":"jumpcloud","k":"identity-provider","traits":["agent"],"m":"saas"}\n\
"juniper-mist":{"n":"Juniper Mist","p":"hpe-juniper","k":"network-management","m":"saas"}\n\
"juro":{"n":"Juro","p":"juro","k":"business-app","m":"saas"}\n\
"justcall":{"n":"JustCall","p":"justcall","k":"telephony","m":"saas"}\n\
"justworks":{"n":"Justworks","p":"justworks","k":"hr","m":"saas"}\n\
"kahoot":{"n":"Kahoot!","p":"kahoot","k":"business-app","m":"saas"}\n\
"kakao-cloud":{"n":"Kakao Cloud","p":"kakao","k":"cloud-account","m":"iaas caas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"kaltura":{"n":"Kaltura","p":"kaltura","k":"business-app","m":"saas"}\n\
"kamatera":{"n":"Kamatera","p":"kamatera","k":"vm","m":"iaas"}\n\
"kandji":{"n":"Iru (Kandji)","p":"iru","k":"device-management","traits":["agent"],"m":"saas"}\n\
"kantata":{"n":"Kantata (Mavenlink)","p":"kantata","k":"collaboration","m":"saas"}\n\
"kaseya":{"n":"Kaseya VSA","p":"kaseya","k":"device-management","traits":["agent"],"m":"saas"}\n\
"keeper":{"n":"Keeper","p":"keeper-security","k":"password-manager","m":"saas"}\n\
"keepit":{"n":"Keepit","p":"keepit","k":"backup-service","m":"saas"}\n\
"kentico":{"n":"Kentico / Kontent.ai","p":"kentico","k":"cms","m":"saas"}\n\
"keycdn":{"n":"KeyCDN","p":"keycdn","k":"edge","m":"paas"}\n\
"keycloak":{"n":"Keycloak (self-run)","p":"keycloak-project","k":"self-run-software","m":"on-premises iaas"}\n\
"khoros":{"n":"Khoros","p":"khoros","k":"collaboration","m":"saas"}\n\
"kinsta":{"n":"Kinsta","p":"kinsta","k":"cms","m":"paas"}\n\
"kisi":{"n":"Kisi","p":"kisi","k":"iot","m":"saas"}\n\
"kiteworks":{"n":"Kiteworks","p":"kiteworks","k":"collaboration","m":"saas"}\n\
"klarna":{"n":"Klarna","p":"klarna","k":"payments","m":"saas"}\n\
"klaviyo":{"n":"Klaviyo","p":"klaviyo","k":"crm","m":"saas"}\n\
"knack":{"n":"Knack","p":"knack","k":"low-code","m":"saas"}\n\
"knock":{"n":"Knock","p":"knock","k":"messaging-api","m":"paas"}\n\
"knowbe4":{"n":"KnowBe4","p":"knowbe4","k":"email-security","m":"saas"}\n\
"kong-konnect":{"n":"Kong Konnect","p":"kong","k":"api-gateway","traits":["agent"],"m":"saas paas"}\n\
"koyeb":{"n":"Koyeb","p":"koyeb","k":"web-app-platform","m":"paas"}\n\
"krisp":{"n":"Krisp","p":"krisp","k":"ai-assistant","m":"saas"}\n\
"kubecost":{"n":"Kubecost","p":"kubecost","k":{"saas":"cloud-management","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises"}\n\
"kustomer":{"n":"Kustomer","p":"kustomer","k":"itsm","traits":["ai-optional"],"m":"saas"}\n\
"kyriba":{"n":"Kyriba","p":"kyriba","k":"finance","m":"saas"}\n\
"labelbox":{"n":"Labelbox","p":"labelbox","k":"developer-tool","traits":["ai"],"m":"saas"}\n\
"lacework":{"n":"FortiCNAPP (Lacework)","p":"fortinet","k":"cloud-posture","traits":["agent"],"m":"saas"}\n\
"lambda-cloud":{"n":"Lambda GPU Cloud","p":"lambda","k":"gpu-cloud","m":"iaas"}\n\
"lambdatest":{"n":"LambdaTest","p":"testmu-ai","k":"developer-tool","m":"saas"}\n\
"langfuse":{"n":"Langfuse","p":"langfuse","k":{"saas":"monitoring","on-premises":"self-run-software"},"traits":["ai"],"m":"saas on-premises"}\n\
"langsmith":{"n":"LangSmith / LangGraph Platform","p":"langchain","k":{"saas":"developer-tool","paas":"ai-agent-platform"},"traits":["ai","ai-agent"],"m":"saas paas"}\n\
"lansweeper":{"n":"Lansweeper","p":"lansweeper","k":{"saas":"itsm","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises"}\n\
"laserfiche":{"n":"Laserfiche","p":"laserfiche","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"lastpass":{"n":"LastPass","p":"lastpass","k":"password-manager","m":"saas"}\n\
"latitude-sh":{"n":"Latitude.sh","p":"latitude-sh","k":"vm","m":"iaas"}\n\
"lattice":{"n":"Lattice","p":"lattice","k":"hr","m":"saas"}\n\
"launchdarkly":{"n":"LaunchDarkly","p":"launchdarkly","k":"developer-tool","m":"saas"}\n\
"leadiq":{"n":"LeadIQ","p":"leadiq","k":"crm","m":"saas"}\n\
"leadmagic":{"n":"LeadMagic","p":"leadmagic","k":"crm","m":"saas"}\n\
"leandata":{"n":"LeanData","p":"leandata","k":"crm","m":"saas"}\n\
"leapsome":{"n":"Leapsome","p":"leapsome","k":"hr","m":"saas"}\n\
"leaseweb":{"n":"Leaseweb (the provider as a whole)","p":"leaseweb","k":"cloud-account","m":"iaas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"leaseweb-dedicated":{"n":"Leaseweb Dedicated Servers","p":"leaseweb","k":"vm","m":"iaas"}\n\
"leaseweb-dns":{"n":"Leaseweb DNS","p":"leaseweb","k":"dns","m":"paas"}\n\
"leaseweb-public-cloud":{"n":"Leaseweb Public Cloud","p":"leaseweb","k":"vm","m":"iaas"}\n\
"lemon-squeezy":{"n":"Lemon Squeezy","p":"lemon-squeezy","k":"payments","m":"saas"}\n\
"lenovo-truscale":{"n":"Lenovo TruScale","p":"lenovo","k":"edge-hardware","m":"iaas"}\n\
"lets-encrypt":{"n":"Let\'s Encrypt","p":"internet-security-research-group","k":"key-management","m":"saas"}\n\
"lever":{"n":"Lever","p":"lever","k":"hr","m":"saas"}\n\
"lexisnexis":{"n":"LexisNexis","p":"lexisnexis","k":"business-app","m":"saas"}\n\
"lightning-ai":{"n":"Lightning AI","p":"lightning-ai","k":"ai-platform","m":"paas"}\n\
"lightspeed":{"n":"Lightspeed Retail","p":"lightspeed","k":"payments","m":"saas"}\n\
"lightstep":{"n":"ServiceNow Cloud Observability (Lightstep)","p":"servicenow","k":"monitoring","m":"saas"}\n\
"linear":{"n":"Linear","p":"linear","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"linearb":{"n":"LinearB","p":"linearb","k":"developer-tool","m":"saas"}\n\
"linkedin":{"n":"LinkedIn (Learning, Recruiter, Sales Navigator)","p":"microsoft","k":"hr","traits":["ai-optional"],"m":"saas"}\n\
"linksquares":{"n":"LinkSquares","p":"linksquares","k":"business-app","m":"saas"}\n\
"linode-databases":{"n":"Linode Managed Databases","p":"akamai","k":"database-managed","m":"paas"}\n\
"linode-dns":{"n":"Linode DNS Manager","p":"akamai","k":"dns","m":"paas"}\n\
"linode-instance":{"n":"Akamai Cloud (Linode) compute","p":"akamai","k":"vm","m":"iaas","alike":["linode-lke"]}\n\
"linode-lke":{"n":"Linode Kubernetes Engine","p":"akamai","k":"kubernetes","traits":["in-your-account"],"m":"caas","alike":["self-managed-kubernetes"]}\n\
"linode-network":{"n":"Linode VPC, NodeBalancers and Cloud Firewall","p":"akamai","k":"network","m":"iaas"}\n\
"linode-object-storage":{"n":"Linode Object Storage","p":"akamai","k":"object-storage","m":"paas"}\n\
"linode-volumes":{"n":"Linode Block Storage","p":"akamai","k":"block-storage","m":"iaas"}\n\
"litmos":{"n":"Litmos","p":"litmos","k":"business-app","m":"saas"}\n\
"livechat":{"n":"LiveChat","p":"text","k":"itsm","m":"saas"}\n\
"livekit":{"n":"LiveKit Cloud","p":"livekit","k":"messaging-api","traits":["ai-optional"],"m":"paas"}\n\
"llamacloud":{"n":"LlamaCloud","p":"llamaindex","k":"data-integration","traits":["ai"],"m":"saas"}\n\
"logicgate":{"n":"LogicGate Risk Cloud","p":"logicgate","k":"business-app","m":"saas"}\n\
"logicmonitor":{"n":"LogicMonitor","p":"logicmonitor","k":"monitoring","traits":["agent"],"m":"saas"}\n\
"login-gov":{"n":"Login.gov","p":"login-gov","k":"identity-provider","m":"saas"}\n\
"logrocket":{"n":"LogRocket","p":"logrocket","k":"bi","m":"saas"}\n\
"logz-io":{"n":"Logz.io","p":"logz-io","k":"monitoring","m":"saas"}\n\
"lokalise":{"n":"Lokalise","p":"lokalise","k":"business-app","traits":["ai-optional"],"m":"saas"}\n\
"loom":{"n":"Loom","p":"atlassian","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"loops":{"n":"Loops","p":"loops","k":"messaging-api","m":"saas"}\n\
"lovable":{"n":"Lovable","p":"lovable","k":"low-code","traits":["ai","ai-agent"],"m":"saas"}\n\
"lucid":{"n":"Lucid (Lucidchart)","p":"lucid","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"luma":{"n":"Luma","p":"luma","k":"business-app","m":"saas"}\n\
"lumen":{"n":"Lumen","p":"lumen","k":"network","m":"iaas"}\n\
"lusha":{"n":"Lusha","p":"lusha","k":"crm","m":"saas"}\n\
"lyft-business":{"n":"Lyft Business","p":"lyft","k":"finance","m":"saas"}\n\
"m-files":{"n":"M-Files","p":"m-files","k":"collaboration","m":"saas"}\n\
"mabl":{"n":"mabl","p":"mabl","k":"developer-tool","m":"saas"}\n\
"macstadium":{"n":"MacStadium","p":"macstadium","k":"vm","m":"iaas"}\n\
"mailchimp":{"n":"Mailchimp","p":"intuit","k":"crm","traits":["ai-optional"],"m":"saas"}\n\
"mailerlite":{"n":"MailerLite","p":"mailerlite","k":"crm","m":"saas"}\n\
"mailgun":{"n":"Mailgun / Mailjet","p":"sinch","k":"messaging-api","m":"saas paas"}\n\
"mailtrap":{"n":"Mailtrap","p":"mailtrap","k":"messaging-api","m":"saas"}\n\
"make":{"n":"Make (Integromat)","p":"make","k":"data-integration","m":"saas"}\n\
"malwarebytes":{"n":"ThreatDown by Malwarebytes","p":"threatdown","k":"endpoint-security","m":"saas"}\n\
"manageengine":{"n":"ManageEngine (ServiceDesk Plus, Endpoint Central)","p":"manageengine","k":{"saas":"itsm","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"mandrill":{"n":"Mailchimp Transactional (Mandrill)","p":"intuit","k":"messaging-api","m":"paas"}\n\
"mapbox":{"n":"Mapbox","p":"mapbox","k":"api-service","m":"paas"}\n\
"marketo":{"n":"Adobe Marketo Engage","p":"adobe","k":"crm","m":"saas"}\n\
"markmonitor":{"n":"MarkMonitor","p":"markmonitor","k":"dns","m":"saas"}\n\
"mastodon":{"n":"Mastodon","p":"mastodon","k":{"saas":"business-app","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"material-security":{"n":"Material Security","p":"material-security","k":"email-security","m":"saas"}\n\
"matillion":{"n":"Matillion","p":"matillion","k":"data-integration","m":"saas"}\n\
"matomo":{"n":"Matomo","p":"matomo","k":{"saas":"bi","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"mattermost":{"n":"Mattermost","p":"mattermost","k":{"on-premises":"self-run-software","saas":"collaboration"},"m":"on-premises saas"}\n\
"maxio":{"n":"Maxio (Chargify, SaaSOptics)","p":"maxio","k":"payments","m":"saas"}\n\
"maze":{"n":"Maze","p":"maze","k":"business-app","m":"saas"}\n\
"medallia":{"n":"Medallia","p":"medallia","k":"business-app","m":"saas"}\n\
"medidata-rave":{"n":"Medidata Rave","p":"medidata","k":"business-app","m":"saas"}\n\
"meditech":{"n":"MEDITECH Expanse","p":"meditech","k":{"saas":"business-app","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"meetup":{"n":"Meetup","p":"meetup","k":"business-app","m":"saas"}\n\
"megaport":{"n":"Megaport","p":"megaport","k":"network","m":"iaas"}\n\
"meilisearch-cloud":{"n":"Meilisearch Cloud","p":"meilisearch","k":"search","traits":["single-tenant"],"m":"paas"}\n\
"meltano-cloud":{"n":"Meltano Cloud","p":"arch-meltano","k":"data-integration","m":"saas"}\n\
"meltwater":{"n":"Meltwater","p":"meltwater","k":"business-app","m":"saas"}\n\
"mend":{"n":"Mend.io","p":"mend-io","k":"developer-tool","m":"saas"}\n\
"mend-renovate":{"n":"Mend Renovate","p":"mend","k":"developer-tool","m":"saas"}\n\
"mendix":{"n":"Mendix","p":"mendix","k":"low-code","m":"paas"}\n\
"mentimeter":{"n":"Mentimeter","p":"mentimeter","k":"collaboration","m":"saas"}\n\
"mercury":{"n":"Mercury","p":"mercury","k":"finance","m":"saas"}\n\
"merge-dev":{"n":"Merge (unified API)","p":"merge","k":"data-integration","m":"paas"}\n\
"meta-llama-api":{"n":"Llama API","p":"meta","k":"ai-model-api","m":"paas"}\n\
"metabase-cloud":{"n":"Metabase","p":"metabase","k":{"saas":"bi","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"metricstream":{"n":"MetricStream","p":"metricstream","k":"business-app","m":"saas"}\n\
"metronome":{"n":"Metronome","p":"metronome","k":"payments","m":"saas"}\n\
"mezmo":{"n":"Mezmo (LogDNA)","p":"mezmo","k":"monitoring","traits":["agent"],"m":"saas"}\n\
"microsoft-365":{"n":"Microsoft 365","p":"microsoft","k":"office-suite","traits":["ai-optional"],"m":"saas","modelSource":"vendor","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Named as SaaS on Microsoft\'s page.","alike":["microsoft-power-platform"]}\n\
"microsoft-365-copilot":{"n":"Microsoft 365 Copilot / Copilot Studio","p":"microsoft","k":{"saas":"ai-assistant","paas":"ai-agent-platform"},"traits":["ai-agent"],"m":"saas paas","modelSource":"vendor","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility-ai","about":"product","note":"Microsoft\'s page puts its Copilots under SaaS; agents that you build in Copilot Studio are your own code (our reading)."}\n\
"microsoft-advertising":{"n":"Microsoft Advertising","p":"microsoft","k":"business-app","m":"saas"}\n\
"microsoft-app-center":{"n":"Visual Studio App Center","p":"microsoft","k":"ci","m":"saas"}\n\
"microsoft-bookings":{"n":"Microsoft Bookings","p":"microsoft","k":"office-suite","m":"saas"}\n\
"microsoft-clarity":{"n":"Microsoft Clarity","p":"microsoft","k":"bi","m":"saas"}\n\
"microsoft-copilot-consumer":{"n":"Microsoft Copilot","p":"microsoft","k":"ai-assistant","m":"saas"}\n\
"microsoft-defender":{"n":"Microsoft Defender XDR","p":"microsoft","k":"endpoint-security","m":"saas"}\n\
"microsoft-defender-endpoint":{"n":"Microsoft Defender for Endpoint","p":"microsoft","k":"endpoint-security","m":"saas"}\n\
"microsoft-defender-office":{"n":"Microsoft Defender for Office 365","p":"microsoft","k":"email-security","m":"saas"}\n\
"microsoft-discovery":{"n":"Microsoft Discovery","p":"azure","k":"ai-agent-platform","m":"saas"}\n\
"microsoft-entra-id":{"n":"Microsoft Entra ID","p":"microsoft","k":"identity-provider","m":"saas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["azure-entra-domain-services"]}\n\
"microsoft-exchange-online":{"n":"Exchange Online","p":"microsoft","k":"office-suite","m":"saas"}\n\
"microsoft-forms":{"n":"Microsoft Forms","p":"microsoft","k":"business-app","m":"saas"}\n\
"microsoft-intune":{"n":"Microsoft Intune","p":"microsoft","k":"device-management","m":"saas","note":"Reaches the duty devices of every other service."}\n\
"microsoft-partner-center":{"n":"Microsoft Partner Center","p":"microsoft","k":"crm","m":"saas"}\n\
"microsoft-planner":{"n":"Microsoft Planner / Project","p":"microsoft","k":"collaboration","m":"saas"}\n\
"microsoft-power-apps":{"n":"Power Apps","p":"microsoft","k":"low-code","traits":["ai-optional"],"m":"saas paas"}\n\
"microsoft-power-automate":{"n":"Power Automate","p":"microsoft","k":"low-code","traits":["ai-optional"],"m":"saas paas"}\n\
"microsoft-power-platform":{"n":"Microsoft Power Platform","p":"microsoft","k":"low-code","traits":["ai-optional"],"m":"saas paas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Low-code apps are the customer\'s own code."}\n\
"microsoft-security-copilot":{"n":"Microsoft Security Copilot","p":"microsoft","k":"ai-assistant","m":"saas","modelSource":"vendor","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility-ai","about":"product","note":"The page\'s own example of SaaS."}\n\
"microsoft-sharepoint":{"n":"SharePoint and OneDrive","p":"microsoft","k":"office-suite","traits":["ai-optional"],"m":"saas"}\n\
"microsoft-teams":{"n":"Microsoft Teams","p":"microsoft","k":"collaboration","traits":["ai-optional"],"m":"saas","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["azure-communication-services"]}\n\
"microsoft-visio":{"n":"Microsoft Visio","p":"microsoft","k":"collaboration","m":"saas"}\n\
"microsoft-visual-studio-subscriptions":{"n":"Visual Studio subscriptions","p":"microsoft","k":"developer-tool","m":"saas"}\n\
"microsoft-viva":{"n":"Microsoft Viva","p":"microsoft","k":"hr","traits":["ai-optional"],"m":"saas"}\n\
"microsoft-windows-365":{"n":"Windows 365","p":"microsoft","k":"vdi","m":"iaas","modelsBecause":"As Azure Virtual Desktop: the desktop\'s system is the customer\'s to keep current, so never saas","note":"Microsoft runs the machine; system and applications of the desktop are the customer\'s to keep current."}\n\
"microstrategy":{"n":"Strategy One (MicroStrategy)","p":"strategy","k":{"saas":"bi","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"midjourney":{"n":"Midjourney","p":"midjourney","k":"ai-assistant","m":"saas"}\n\
"mimecast":{"n":"Mimecast","p":"mimecast","k":"email-security","m":"saas"}\n\
"mintlify":{"n":"Mintlify","p":"mintlify","k":"cms","traits":["ai-optional"],"m":"saas"}\n\
"mirantis":{"n":"Mirantis Kubernetes Engine","p":"mirantis","k":"self-run-kubernetes","m":"on-premises iaas"}\n\
"miro":{"n":"Miro","p":"miro","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"mistral-api":{"n":"Mistral AI (La Plateforme / Le Chat)","p":"mistral","k":{"paas":"ai-model-api","saas":"ai-assistant"},"m":"paas saas"}\n\
"mitel":{"n":"Mitel MiCloud","p":"mitel","k":{"saas":"telephony","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"mixpanel":{"n":"Mixpanel","p":"mixpanel","k":"bi","traits":["ai-optional"],"m":"saas"}\n\
"modal":{"n":"Modal","p":"modal","k":"functions","traits":["ai-optional"],"m":"faas"}\n\
"mode-analytics":{"n":"Mode Analytics","p":"thoughtspot","k":"bi","m":"saas"}\n\
"moengage":{"n":"MoEngage","p":"moengage","k":"crm","m":"saas"}\n\
"mollie":{"n":"Mollie","p":"mollie","k":"payments","m":"saas"}\n\
"monday":{"n":"monday.com","p":"monday","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"mongodb-atlas":{"n":"MongoDB Atlas","p":"mongodb","k":"database-managed","m":"paas","responsibilityUrl":"https://www.mongodb.com/collateral/who-owns-security-in-the-cloud","about":"product"}\n\
"monte-carlo":{"n":"Monte Carlo","p":"monte-carlo","k":"monitoring","m":"saas"}\n\
"moodle":{"n":"Moodle","p":"moodle","k":{"on-premises":"self-run-software","saas":"business-app"},"m":"on-premises saas"}\n\
"mosyle":{"n":"Mosyle","p":"mosyle","k":"device-management","traits":["agent"],"m":"saas"}\n\
"motherduck":{"n":"MotherDuck","p":"motherduck","k":"warehouse","m":"saas"}\n\
"mouseflow":{"n":"Mouseflow","p":"mouseflow","k":"bi","m":"saas"}\n\
"moveit":{"n":"MOVEit","p":"progress","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"moveworks":{"n":"Moveworks","p":"servicenow","k":"ai-assistant","m":"saas"}\n\
"moz":{"n":"Moz","p":"moz","k":"business-app","m":"saas"}\n\
"mparticle":{"n":"mParticle","p":"mparticle","k":"data-integration","m":"saas"}\n\
"mulesoft":{"n":"MuleSoft Anypoint Platform","p":"salesforce","k":"data-integration","m":"saas paas"}\n\
"mural":{"n":"Mural","p":"mural","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"mux":{"n":"Mux","p":"mux","k":"api-service","m":"paas"}\n\
"n-able":{"n":"N-able N-central","p":"n-able","k":"device-management","traits":["agent"],"m":"saas"}\n\
"n8n":{"n":"n8n","p":"n8n","k":{"saas":"data-integration","on-premises":"self-run-software"},"traits":["ai-optional"],"m":"saas on-premises"}\n\
"nagios":{"n":"Nagios (self-run)","p":"nagios","k":"self-run-software","m":"on-premises iaas"}\n\
"name-com":{"n":"Name.com","p":"name-com","k":"dns","m":"saas"}\n\
"namecheap":{"n":"Namecheap","p":"namecheap","k":"dns","m":"saas"}\n\
"namely":{"n":"Namely","p":"namely","k":"hr","m":"saas"}\n\
"navan":{"n":"Navan","p":"navan","k":"finance","m":"saas"}\n\
"naver-cloud":{"n":"NAVER Cloud Platform (the provider as a whole)","p":"naver-cloud","k":"cloud-account","m":"iaas caas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"naver-data":{"n":"NAVER Cloud Hadoop, Data Streaming and Search","p":"naver-cloud","k":"managed-cluster","m":"paas"}\n\
"naver-databases":{"n":"NAVER Cloud DB","p":"naver-cloud","k":"database-managed","m":"paas"}\n\
"naver-devtools":{"n":"NAVER SourceCommit / Build / Deploy / Pipeline","p":"naver-cloud","k":"ci","m":"paas"}\n\
"naver-kubernetes":{"n":"NAVER Ncloud Kubernetes Service","p":"naver-cloud","k":"kubernetes","traits":["in-your-account"],"m":"caas"}\n\
"naver-network":{"n":"NAVER Cloud VPC and load balancer","p":"naver-cloud","k":"network","m":"iaas"}\n\
"naver-object-storage":{"n":"NAVER Object Storage / NAS","p":"naver-cloud","k":"object-storage","m":"paas"}\n\
"naver-server":{"n":"NAVER Cloud Server","p":"naver-cloud","k":"vm","m":"iaas"}\n\
"navex":{"n":"NAVEX One / EthicsPoint","p":"navex","k":"business-app","m":"saas"}\n\
"ncino":{"n":"nCino","p":"ncino","k":"finance","m":"saas"}\n\
"nebius":{"n":"Nebius AI Cloud","p":"nebius","k":{"iaas":"gpu-cloud","caas":"gpu-cloud","paas":"ai-platform"},"m":"iaas caas paas"}\n\
"neo4j-aura":{"n":"Neo4j AuraDB","p":"neo4j","k":"database-managed","m":"paas"}\n\
"neon":{"n":"Neon Postgres","p":"neon","k":"database-serverless","m":"paas","overrides":{"platform-runtime":{"party":"shared","basis":"derived","because":"The customer chooses the PostgreSQL version"}}}\n\
"neptune-ai":{"n":"neptune.ai","p":"neptune-ai","k":"developer-tool","traits":["ai"],"m":"saas"}\n\
"nessus":{"n":"Nessus","p":"tenable","k":"self-run-software","m":"on-premises iaas"}\n\
"netapp-cloud-volumes":{"n":"NetApp Cloud Volumes ONTAP / BlueXP","p":"netapp","k":{"iaas":"self-run-software","paas":"file-storage"},"m":"iaas paas"}\n\
"netcup":{"n":"netcup","p":"netcup","k":"vm","m":"iaas"}\n\
"netdocuments":{"n":"NetDocuments","p":"netdocuments","k":"business-app","m":"saas"}\n\
"netlify":{"n":"Netlify","p":"netlify","k":"web-app-platform","m":"paas faas","note":"Sites and their builds are paas. Functions run code of the customer\'s: faas."}\n\
"netscaler":{"n":"NetScaler","p":"citrix","k":"self-run-software","m":"on-premises iaas"}\n\
"netskope":{"n":"Netskope One","p":"netskope","k":"zero-trust-access","traits":["agent"],"m":"saas","note":"The rules are the customer\'s."}\n\
"netsuite":{"n":"Oracle NetSuite","p":"oracle","k":"finance","m":"saas"}\n\
"network-solutions":{"n":"Network Solutions","p":"newfold-digital","k":"dns","m":"saas"}\n\
"new-relic":{"n":"New Relic","p":"newrelic","k":"monitoring","traits":["agent","ai-optional"],"m":"saas","note":"Publishes a FedRAMP CIS/CRM workbook."}\n\
"nextcloud":{"n":"Nextcloud","p":"nextcloud","k":{"on-premises":"self-run-software","saas":"collaboration"},"m":"on-premises saas"}\n\
"nextiva":{"n":"Nextiva","p":"nextiva","k":"telephony","m":"saas"}\n\
"nfon":{"n":"NFON Cloudya","p":"nfon","k":"telephony","m":"saas"}\n\
"nginx-plus":{"n":"NGINX Plus / NGINX One","p":"f5","k":"self-run-software","m":"on-premises iaas"}\n\
"ngrok":{"n":"ngrok","p":"ngrok","k":"zero-trust-access","traits":["agent"],"m":"saas paas"}\n\
"nhn-cloud":{"n":"NHN Cloud","p":"nhn-cloud","k":"cloud-account","m":"iaas caas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"nice-cxone":{"n":"NiCE CXone","p":"nice","k":"telephony","m":"saas"}\n\
"nightfall":{"n":"Nightfall AI","p":"nightfall","k":"cloud-posture","m":"saas"}\n\
"ninjaone":{"n":"NinjaOne","p":"ninjaone","k":"device-management","traits":["agent"],"m":"saas"}\n\
"nintex":{"n":"Nintex","p":"nintex","k":"low-code","m":"saas"}\n\
"nordlayer":{"n":"NordLayer","p":"nord-security","k":"zero-trust-access","traits":["agent"],"m":"saas"}\n\
"nordpass":{"n":"NordPass","p":"nord-security","k":"password-manager","m":"saas"}\n\
"northflank":{"n":"Northflank","p":"northflank","k":{"paas":"web-app-platform","caas":"serverless-containers"},"m":"paas caas"}\n\
"notified":{"n":"Notified","p":"notified","k":"business-app","m":"saas"}\n\
"notion":{"n":"Notion","p":"notion","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"novu":{"n":"Novu","p":"novu","k":{"saas":"messaging-api","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"npm":{"n":"npm registry","p":"npm","k":"container-registry","m":"saas"}\n\
"ns1-connect":{"n":"IBM NS1 Connect","p":"ibm-ns1","k":"dns","m":"saas"}\n\
"ntt-smart-data-platform":{"n":"NTT Smart Data Platform Cloud","p":"ntt-communications","k":"cloud-account","m":"iaas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"nutanix":{"n":"Nutanix Cloud Platform","p":"nutanix","k":"private-cloud","m":"on-premises"}\n\
"nutanix-nc2":{"n":"Nutanix Cloud Clusters (NC2)","p":"nutanix","k":"hosted-vmware","m":"iaas"}\n\
"observe":{"n":"Observe","p":"observe","k":"monitoring","m":"saas"}\n\
"obsidian":{"n":"Obsidian Sync / Publish","p":"obsidian","k":"collaboration","m":"saas"}\n\
"oci":{"n":"Oracle Cloud Infrastructure (the provider as a whole)","p":"oracle","k":"cloud-account","m":"iaas caas paas faas saas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"oci-analytics-cloud":{"n":"Oracle Analytics Cloud","p":"oracle","k":"bi","m":"paas"}\n\
"oci-api-gateway":{"n":"OCI API Gateway","p":"oracle","k":"api-gateway","m":"paas"}\n\
"oci-autonomous-database":{"n":"Oracle Autonomous Database","p":"oracle","k":"database-managed","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Oracle patches by itself; only the window can be chosen"}},"responsibilityUrl":"https://docs.oracle.com/en-us/iaas/Content/Security/Concepts/security_overview.htm","about":"provider","alike":["oci-exadata"]}\n\
"oci-bastion":{"n":"OCI Bastion","p":"oracle","k":"zero-trust-access","m":"paas"}\n\
"oci-big-data-service":{"n":"OCI Big Data Service","p":"oracle","k":"managed-cluster","m":"paas"}\n\
"oci-block-volume":{"n":"OCI Block Volume","p":"oracle","k":"block-storage","m":"iaas"}\n\
"oci-blockchain":{"n":"Oracle Blockchain Platform","p":"oracle","k":"api-service","m":"paas"}\n\
"oci-cache":{"n":"OCI Cache","p":"oracle","k":"cache","m":"paas"}\n\
"oci-certificates":{"n":"OCI Certificates","p":"oracle","k":"key-management","m":"paas"}\n\
"oci-cloud-guard":{"n":"OCI Cloud Guard and Vulnerability Scanning","p":"oracle","k":"cloud-posture","m":"saas"}\n\
"oci-compute":{"n":"OCI Compute","p":"oracle","k":"vm","m":"iaas","responsibilityUrl":"https://docs.oracle.com/en-us/iaas/Content/Security/Concepts/security_overview.htm","about":"provider","alike":["oci-oke"]}\n\
"oci-container-instances":{"n":"OCI Container Instances","p":"oracle","k":"serverless-containers","m":"caas"}\n\
"oci-content-management":{"n":"Oracle Content Management","p":"oracle","k":"cms","m":"saas"}\n\
"oci-cost":{"n":"OCI budgets, limits and usage","p":"oracle","k":"cloud-management","m":"saas"}\n\
"oci-data-integration":{"n":"OCI Data Integration, Catalog and Flow","p":"oracle","k":"data-integration","m":"paas"}\n\
"oci-data-science":{"n":"OCI Data Science","p":"oracle","k":"ai-platform","m":"paas"}\n\
"oci-devops":{"n":"OCI DevOps","p":"oracle","k":"ci","m":"paas"}\n\
"oci-digital-assistant":{"n":"Oracle Digital Assistant","p":"oracle","k":"ai-agent-platform","m":"paas"}\n\
"oci-dns":{"n":"OCI DNS and Health Checks","p":"oracle","k":"dns","m":"paas"}\n\
"oci-email-delivery":{"n":"OCI Email Delivery","p":"oracle","k":"messaging-api","m":"paas"}\n\
"oci-events-notifications":{"n":"OCI Events and Notifications","p":"oracle","k":"queue","m":"paas"}\n\
"oci-exadata":{"n":"Oracle Exadata / Base Database (VM cluster)","p":"oracle","k":"database-vm","m":"iaas paas","note":"The customer has root in the VM cluster: operating-system is the customer\'s even under paas."}\n\
"oci-file-storage":{"n":"OCI File Storage","p":"oracle","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}}}\n\
"oci-fleet":{"n":"OCI Fleet Application Management and OS Management Hub","p":"oracle","k":"cloud-management","traits":["agent"],"m":"paas"}\n\
"oci-functions":{"n":"OCI Functions","p":"oracle","k":"functions","m":"faas","responsibilityUrl":"https://docs.oracle.com/en-us/iaas/Content/Security/Concepts/security_overview.htm","about":"provider"}\n\
"oci-fusion-environments":{"n":"Oracle Fusion environment management","p":"oracle","k":"cloud-management","m":"saas"}\n\
"oci-generative-ai":{"n":"OCI Generative AI and AI services","p":"oracle","k":"ai-model-api","m":"paas"}\n\
"oci-goldengate":{"n":"OCI GoldenGate","p":"oracle","k":"data-integration","traits":["single-tenant"],"m":"paas"}\n\
"oci-iam":{"n":"OCI Identity and Access Management","p":"oracle","k":"identity-provider","m":"paas"}\n\
"oci-integration":{"n":"Oracle Integration Cloud","p":"oracle","k":"data-integration","m":"paas"}\n\
"oci-iot":{"n":"OCI Internet of Things","p":"oracle","k":"iot","m":"paas"}\n\
"oci-logging":{"n":"OCI Logging, Monitoring and APM","p":"oracle","k":"monitoring","traits":["agent"],"m":"paas"}\n\
"oci-media":{"n":"OCI Media Services","p":"oracle","k":"api-service","m":"paas"}\n\
"oci-mysql-heatwave":{"n":"OCI MySQL HeatWave","p":"oracle","k":"database-managed","m":"paas"}\n\
"oci-network":{"n":"OCI Virtual Cloud Network and load balancer","p":"oracle","k":"network","m":"iaas"}\n\
"oci-nosql":{"n":"OCI NoSQL Database","p":"oracle","k":"database-serverless","m":"paas"}\n\
"oci-object-storage":{"n":"OCI Object Storage","p":"oracle","k":"object-storage","m":"paas","responsibilityUrl":"https://docs.oracle.com/en-us/iaas/Content/Security/Concepts/security_overview.htm","about":"provider"}\n\
"oci-oke":{"n":"OCI Kubernetes Engine","p":"oracle","k":"kubernetes","traits":["in-your-account"],"m":"caas","responsibilityUrl":"https://docs.oracle.com/en-us/iaas/Content/Security/Concepts/security_overview.htm","about":"provider","alike":["self-managed-kubernetes"]}\n\
"oci-opensearch":{"n":"OCI Search with OpenSearch","p":"oracle","k":"search","traits":["single-tenant"],"m":"paas"}\n\
"oci-postgresql":{"n":"OCI Database with PostgreSQL","p":"oracle","k":"database-managed","m":"paas"}\n\
"oci-recovery":{"n":"OCI Database Recovery and Full Stack Disaster Recovery","p":"oracle","k":"backup-service","m":"paas"}\n\
"oci-registry":{"n":"OCI Artifact and Container Registry","p":"oracle","k":"container-registry","m":"paas"}\n\
"oci-resource-manager":{"n":"OCI Resource Manager","p":"oracle","k":"iac-platform","m":"paas"}\n\
"oci-secure-desktops":{"n":"OCI Secure Desktops","p":"oracle","k":"vdi","m":"iaas"}\n\
"oci-streaming":{"n":"OCI Streaming and Queue","p":"oracle","k":"stream","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}}}\n\
"oci-vault":{"n":"OCI Vault / Key Management","p":"oracle","k":"key-management","m":"paas"}\n\
"oci-visual-builder":{"n":"Oracle Visual Builder","p":"oracle","k":"low-code","m":"paas"}\n\
"oci-vmware-solution":{"n":"Oracle Cloud VMware Solution","p":"oracle","k":"hosted-vmware","m":"iaas"}\n\
"oci-waf":{"n":"OCI Web Application Firewall","p":"oracle","k":"edge","m":"paas"}\n\
"octopus-deploy":{"n":"Octopus Deploy / Codefresh","p":"octopus-deploy","k":{"saas":"ci","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises"}\n\
"odoo":{"n":"Odoo","p":"odoo","k":{"saas":"finance","paas":"finance","on-premises":"self-run-software"},"m":"saas paas on-premises"}\n\
"officespace":{"n":"OfficeSpace","p":"officespace","k":"business-app","m":"saas"}\n\
"officevibe":{"n":"Workleap Officevibe","p":"workleap","k":"hr","m":"saas"}\n\
"okta":{"n":"Okta Workforce Identity","p":"okta","k":"identity-provider","m":"saas","responsibilityUrl":"https://www.okta.com/resources/whitepaper/okta-security-technical-white-paper/","about":"product","alike":["auth0"]}\n\
"okta-customer-identity":{"n":"Okta Customer Identity","p":"okta","k":"identity-provider","m":"saas"}\n\
"okta-workflows":{"n":"Okta Workflows","p":"okta","k":"low-code","m":"saas"}\n\
"olark":{"n":"Olark","p":"olark","k":"itsm","m":"saas"}\n\
"omnissa-horizon":{"n":"Omnissa Horizon","p":"omnissa","k":{"on-premises":"self-run-software","iaas":"vdi"},"m":"on-premises iaas","modelsBecause":"As Azure Virtual Desktop: only the control plane is the vendor\'s, so never saas"}\n\
"on24":{"n":"ON24","p":"on24","k":"business-app","m":"saas"}\n\
"onelogin":{"n":"OneLogin","p":"onelogin","k":"identity-provider","m":"saas"}\n\
"onesignal":{"n":"OneSignal","p":"onesignal","k":"messaging-api","m":"saas"}\n\
"onespan-sign":{"n":"OneSpan Sign","p":"onespan","k":"business-app","m":"saas"}\n\
"onestream":{"n":"OneStream","p":"onestream","k":"finance","m":"saas"}\n\
"onetrust":{"n":"OneTrust","p":"onetrust","k":"business-app","m":"saas"}\n\
"onfido":{"n":"Onfido","p":"onfido","k":"business-app","traits":["ai"],"m":"saas"}\n\
"onsip":{"n":"OnSIP hosted VoIP (UCaaS)","p":"onsip","k":"telephony","m":"saas paas","modelSource":"vendor","responsibilityUrl":"https://www.onsip.com/voip-resources/voip-fundamentals/understanding-the-shared-responsibility-security-model","about":"provider","note":"OnSIP itself calls the app saas and the platform for developers paas. The page is general; the split for you stands in your service agreement."}\n\
"ooma":{"n":"Ooma Office","p":"ooma","k":"telephony","m":"saas"}\n\
"oomnitza":{"n":"Oomnitza","p":"oomnitza","k":"itsm","m":"saas"}\n\
"open-telekom-cloud":{"n":"T Cloud Public (Open Telekom Cloud)","p":"t-systems-deutsche-telekom","k":"cloud-account","m":"iaas caas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"openai-api":{"n":"OpenAI API / ChatGPT Enterprise","p":"openai","k":{"saas":"ai-assistant","paas":"ai-model-api"},"m":"saas paas"}\n\
"openai-codex":{"n":"OpenAI Codex","p":"openai","k":"ai-assistant","traits":["ai-agent"],"m":"saas"}\n\
"opengov":{"n":"OpenGov","p":"opengov","k":"finance","m":"saas"}\n\
"openphone":{"n":"Quo (OpenPhone)","p":"quo","k":"telephony","m":"saas"}\n\
"openrouter":{"n":"OpenRouter","p":"openrouter","k":"ai-model-api","m":"paas"}\n\
"openshift":{"n":"Red Hat OpenShift (self-managed)","p":"redhat","k":"self-run-kubernetes","m":"on-premises iaas"}\n\
"openshift-dedicated":{"n":"OpenShift Dedicated","p":"redhat","k":"kubernetes","traits":["third-party"],"m":"caas","note":"Three parties where it runs in a cloud account of the customer\'s: Red Hat, the cloud and the customer."}\n\
"openstack":{"n":"OpenStack (self-run)","p":"openinfra-foundation","k":"private-cloud","m":"on-premises"}\n\
"opentext-content":{"n":"OpenText Content Cloud / Documentum","p":"opentext","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"opslevel":{"n":"OpsLevel","p":"opslevel","k":"developer-tool","m":"saas"}\n\
"optimal-workshop":{"n":"Optimal Workshop","p":"optimal-workshop","k":"business-app","m":"saas"}\n\
"optimizely":{"n":"Optimizely","p":"optimizely","k":"cms","m":"saas paas"}\n\
"oracle-aconex":{"n":"Oracle Aconex","p":"oracle","k":"collaboration","m":"saas"}\n\
"oracle-e-business-suite":{"n":"Oracle E-Business Suite","p":"oracle","k":"self-run-software","m":"on-premises iaas"}\n\
"oracle-eloqua":{"n":"Oracle Eloqua","p":"oracle","k":"crm","m":"saas"}\n\
"oracle-fusion":{"n":"Oracle Fusion Cloud Applications","p":"oracle","k":"finance","traits":["ai-optional"],"m":"saas"}\n\
"oracle-health":{"n":"Oracle Health (Cerner)","p":"oracle","k":"business-app","m":"saas"}\n\
"oracle-peoplesoft":{"n":"Oracle PeopleSoft","p":"oracle","k":"self-run-software","m":"on-premises iaas"}\n\
"oracle-primavera":{"n":"Oracle Primavera Cloud","p":"oracle","k":"collaboration","m":"saas"}\n\
"oracle-taleo":{"n":"Oracle Taleo","p":"oracle","k":"hr","m":"saas"}\n\
"orb":{"n":"Orb","p":"orb","k":"payments","m":"saas"}\n\
"orca-security":{"n":"Orca Security","p":"orca-security","k":"cloud-posture","m":"saas"}\n\
"oreilly-learning":{"n":"O\'Reilly Learning","p":"oreilly","k":"business-app","m":"saas"}\n\
"osano":{"n":"Osano","p":"osano","k":"business-app","m":"saas"}\n\
"otc-api-gateway":{"n":"Open Telekom Cloud API Gateway","p":"t-systems-deutsche-telekom","k":"api-gateway","m":"paas"}\n\
"otc-backup":{"n":"Open Telekom Cloud backup and recovery","p":"t-systems-deutsche-telekom","k":"backup-service","m":"paas"}\n\
"otc-block-storage":{"n":"Open Telekom Cloud EVS","p":"t-systems-deutsche-telekom","k":"block-storage","m":"iaas"}\n\
"otc-cce":{"n":"Open Telekom Cloud Container Engine","p":"t-systems-deutsche-telekom","k":"kubernetes","traits":["in-your-account"],"m":"caas"}\n\
"otc-compute":{"n":"Open Telekom Cloud ECS, BMS and dedicated hosts","p":"t-systems-deutsche-telekom","k":"vm","m":"iaas"}\n\
"otc-data":{"n":"Open Telekom Cloud MapReduce and CSS","p":"t-systems-deutsche-telekom","k":"managed-cluster","m":"paas"}\n\
"otc-databases":{"n":"Open Telekom Cloud databases","p":"t-systems-deutsche-telekom","k":"database-managed","m":"paas"}\n\
"otc-dns":{"n":"Open Telekom Cloud DNS","p":"t-systems-deutsche-telekom","k":"dns","m":"paas"}\n\
"otc-functions":{"n":"Open Telekom Cloud FunctionGraph","p":"t-systems-deutsche-telekom","k":"functions","m":"faas"}\n\
"otc-iam":{"n":"Open Telekom Cloud IAM","p":"t-systems-deutsche-telekom","k":"cloud-iam","m":"paas"}\n\
"otc-messaging":{"n":"Open Telekom Cloud DMS, SMN and DIS","p":"t-systems-deutsche-telekom","k":"message-broker","m":"paas"}\n\
"otc-monitoring":{"n":"Open Telekom Cloud CES, LTS and CTS","p":"t-systems-deutsche-telekom","k":"monitoring","m":"paas"}\n\
"otc-network":{"n":"Open Telekom Cloud VPC, ELB and VPN","p":"t-systems-deutsche-telekom","k":"network","m":"iaas"}\n\
"otc-obs":{"n":"Open Telekom Cloud Object Storage","p":"t-systems-deutsche-telekom","k":"object-storage","m":"paas"}\n\
"otc-registry":{"n":"Open Telekom Cloud Container Registry","p":"t-systems-deutsche-telekom","k":"container-registry","m":"paas"}\n\
"otc-security":{"n":"Open Telekom Cloud WAF, Anti-DDoS and KMS","p":"t-systems-deutsche-telekom","k":"edge","m":"paas"}\n\
"otc-sfs":{"n":"Open Telekom Cloud Scalable File Service","p":"t-systems-deutsche-telekom","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}}}\n\
"otter-ai":{"n":"Otter.ai","p":"otter-ai","k":"ai-assistant","m":"saas"}\n\
"outline":{"n":"Outline","p":"outline","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"outreach":{"n":"Outreach","p":"outreach","k":"crm","traits":["ai-optional"],"m":"saas"}\n\
"outscale":{"n":"3DS OUTSCALE","p":"3ds-outscale","k":"cloud-account","m":"iaas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"outsystems":{"n":"OutSystems","p":"outsystems","k":"low-code","m":"paas"}\n\
"ovhcloud-databases":{"n":"OVHcloud Cloud Databases","p":"ovh","k":"database-managed","m":"paas"}\n\
"ovhcloud-dedicated":{"n":"OVHcloud Bare Metal","p":"ovh","k":"vm","m":"iaas"}\n\
"ovhcloud-domains":{"n":"OVHcloud Domains and DNS","p":"ovh","k":"dns","m":"paas"}\n\
"ovhcloud-file-storage":{"n":"OVHcloud Enterprise File Storage / NAS-HA","p":"ovh","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}}}\n\
"ovhcloud-kms":{"n":"OVHcloud KMS and secrets","p":"ovh","k":"key-management","m":"paas"}\n\
"ovhcloud-kubernetes":{"n":"OVHcloud Managed Kubernetes","p":"ovh","k":"kubernetes","traits":["in-your-account"],"m":"caas"}\n\
"ovhcloud-logs":{"n":"OVHcloud Logs Data Platform","p":"ovh","k":"monitoring","m":"paas"}\n\
"ovhcloud-network":{"n":"OVHcloud network (vRack, load balancer)","p":"ovh","k":"network","m":"iaas"}\n\
"ovhcloud-object-storage":{"n":"OVHcloud Object Storage","p":"ovh","k":"object-storage","m":"paas"}\n\
"ovhcloud-public-cloud":{"n":"OVHcloud Public Cloud","p":"ovh","k":"cloud-account","m":"iaas caas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"ovhcloud-registry":{"n":"OVHcloud Managed Private Registry","p":"ovh","k":"container-registry","m":"paas"}\n\
"ovhcloud-vmware":{"n":"OVHcloud Hosted Private Cloud","p":"ovh","k":"hosted-vmware","m":"iaas"}\n\
"ovhcloud-vps":{"n":"OVHcloud VPS","p":"ovh","k":"vm","m":"iaas"}\n\
"ovhcloud-web-hosting":{"n":"OVHcloud Web Hosting and Email","p":"ovh","k":"web-app-platform","m":"paas"}\n\
"own-backup":{"n":"Own (backup for Salesforce)","p":"salesforce","k":"backup-service","m":"saas"}\n\
"own-datacentre":{"n":"Own or colocated servers","p":"customer","k":"private-cloud","m":"on-premises","note":"For space in another\'s building use the kind colocation: physical-datacenter is shared with its operator."}\n\
"oyster":{"n":"Oyster","p":"oyster","k":"hr","m":"saas"}\n\
"packagecloud":{"n":"Packagecloud","p":"packagecloud","k":"container-registry","m":"saas"}\n\
"paddle":{"n":"Paddle","p":"paddle","k":"payments","m":"saas"}\n\
"pagerduty":{"n":"PagerDuty","p":"pagerduty","k":"itsm","m":"saas"}\n\
"palantir-foundry":{"n":"Palantir Foundry","p":"palantir","k":"warehouse","traits":["ai-optional"],"m":"saas paas","responsibilityUrl":"https://www.palantir.com/docs/foundry/security/shared-security-responsibility-model","about":"product"}\n\
"palo-alto-prisma":{"n":"Palo Alto Prisma Access / Cortex Cloud","p":"paloalto","k":"zero-trust-access","traits":["agent"],"m":"saas","note":"The rules are the customer\'s."}\n\
"pan-firewall":{"n":"Palo Alto Networks NGFW","p":"paloalto","k":"self-run-software","m":"on-premises iaas"}\n\
"pandadoc":{"n":"PandaDoc","p":"pandadoc","k":"business-app","m":"saas"}\n\
"panopto":{"n":"Panopto","p":"panopto","k":"business-app","m":"saas"}\n\
"pantheon":{"n":"Pantheon","p":"pantheon","k":"cms","m":"paas"}\n\
"panther":{"n":"Panther","p":"panther","k":"siem","m":"saas"}\n\
"papaya-global":{"n":"Papaya Global","p":"papaya-global","k":"hr","m":"saas"}\n\
"paperspace":{"n":"Paperspace","p":"digitalocean","k":{"iaas":"gpu-cloud","paas":"ai-platform"},"m":"iaas paas"}\n\
"papertrail":{"n":"SolarWinds Papertrail","p":"solarwinds","k":"monitoring","m":"saas"}\n\
"pardot":{"n":"Salesforce Account Engagement (Pardot)","p":"salesforce","k":"crm","m":"saas"}\n\
"particle":{"n":"Particle","p":"particle","k":"iot","traits":["agent"],"m":"paas"}\n\
"partnerstack":{"n":"PartnerStack","p":"partnerstack","k":"business-app","m":"saas"}\n\
"pave":{"n":"Pave","p":"pave","k":"hr","m":"saas"}\n\
"paychex":{"n":"Paychex Flex","p":"paychex","k":"hr","m":"saas"}\n\
"paycom":{"n":"Paycom","p":"paycom","k":"hr","m":"saas"}\n\
"paycor":{"n":"Paycor","p":"paychex","k":"hr","m":"saas"}\n\
"paylocity":{"n":"Paylocity","p":"paylocity","k":"hr","m":"saas"}\n\
"payoneer":{"n":"Payoneer","p":"payoneer","k":"payments","m":"saas"}\n\
"paypal":{"n":"PayPal / Braintree","p":"paypal","k":"payments","m":"saas paas"}\n\
"peakon":{"n":"Workday Peakon","p":"workday","k":"hr","m":"saas"}\n\
"pega-cloud":{"n":"Pega Cloud","p":"pegasystems","k":"low-code","m":"saas paas"}\n\
"pendo":{"n":"Pendo","p":"pendo","k":"bi","m":"saas"}\n\
"penpot":{"n":"Penpot","p":"penpot","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"perforce-helix":{"n":"Perforce P4 (Helix Core)","p":"perforce","k":"source-hosting-self-run","m":"on-premises iaas"}\n\
"perimeter-81":{"n":"Check Point SASE (Perimeter 81)","p":"check-point","k":"zero-trust-access","traits":["agent"],"m":"saas"}\n\
"perplexity":{"n":"Perplexity Enterprise","p":"perplexity","k":"ai-assistant","m":"saas"}\n\
"persona":{"n":"Persona","p":"persona","k":"business-app","m":"saas"}\n\
"personio":{"n":"Personio","p":"personio","k":"hr","m":"saas"}\n\
"phoenixnap":{"n":"phoenixNAP Bare Metal Cloud","p":"phoenixnap","k":"vm","m":"iaas"}\n\
"phrase":{"n":"Phrase","p":"phrase","k":"business-app","traits":["ai-optional"],"m":"saas"}\n\
"pigment":{"n":"Pigment","p":"pigment","k":"finance","m":"saas"}\n\
"pinecone":{"n":"Pinecone","p":"pinecone","k":"database-serverless","traits":["ai-optional"],"m":"paas"}\n\
"ping-identity":{"n":"PingOne","p":"ping","k":"identity-provider","m":"saas"}\n\
"pingdom":{"n":"SolarWinds Pingdom","p":"solarwinds","k":"monitoring","m":"saas"}\n\
"pinterest":{"n":"Pinterest","p":"pinterest","k":"business-app","m":"saas"}\n\
"pipedream":{"n":"Pipedream","p":"pipedream","k":"data-integration","m":"paas"}\n\
"pipedrive":{"n":"Pipedrive","p":"pipedrive","k":"crm","traits":["ai-optional"],"m":"saas"}\n\
"pitch":{"n":"Pitch","p":"pitch","k":"collaboration","m":"saas"}\n\
"pitchbook":{"n":"PitchBook","p":"pitchbook","k":"finance","m":"saas"}\n\
"pivotal-tracker":{"n":"Pivotal Tracker","p":"pivotal-tracker","k":"collaboration","m":"saas"}\n\
"plaid":{"n":"Plaid","p":"plaid","k":"payments","m":"saas paas"}\n\
"plain":{"n":"Plain","p":"plain","k":"itsm","m":"saas"}\n\
"planetscale":{"n":"PlanetScale","p":"planetscale","k":"database-managed","m":"paas","responsibilityUrl":"https://planetscale.com/docs/security","about":"product"}\n\
"planhat":{"n":"Planhat","p":"planhat","k":"crm","m":"saas"}\n\
"planview":{"n":"Planview","p":"planview","k":"collaboration","m":"saas"}\n\
"platform9":{"n":"Platform9","p":"platform9","k":"cloud-management","traits":["agent"],"m":"saas"}\n\
"plausible":{"n":"Plausible Analytics","p":"plausible","k":"bi","m":"saas"}\n\
"pleo":{"n":"Pleo","p":"pleo","k":"finance","m":"saas"}\n\
"plivo":{"n":"Plivo","p":"plivo","k":"messaging-api","m":"paas"}\n\
"pluralsight":{"n":"Pluralsight","p":"pluralsight","k":"business-app","m":"saas"}\n\
"plusserver":{"n":"plusserver / pluscloud","p":"plusserver","k":"cloud-account","m":"iaas caas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"poeditor":{"n":"POEditor","p":"poeditor","k":"business-app","m":"saas"}\n\
"porkbun":{"n":"Porkbun","p":"porkbun","k":"dns","m":"saas"}\n\
"port-io":{"n":"Port (developer portal)","p":"port","k":"developer-tool","m":"saas"}\n\
"porter":{"n":"Porter","p":"porter","k":"web-app-platform","traits":["in-your-account"],"m":"paas"}\n\
"posit":{"n":"Posit Cloud / Connect","p":"posit","k":{"saas":"bi","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"posthog":{"n":"PostHog","p":"posthog","k":"bi","m":"saas"}\n\
"postman":{"n":"Postman","p":"postman","k":"developer-tool","traits":["ai-optional"],"m":"saas"}\n\
"postmark":{"n":"Postmark","p":"activecampaign","k":"messaging-api","m":"saas paas"}\n\
"power-bi":{"n":"Microsoft Power BI / Fabric workspaces","p":"microsoft","k":"bi","traits":["ai-optional"],"m":"saas"}\n\
"powerschool":{"n":"PowerSchool","p":"powerschool","k":"business-app","m":"saas"}\n\
"prefect-cloud":{"n":"Prefect Cloud","p":"prefect","k":"workflow","traits":["agent"],"m":"saas"}\n\
"preset":{"n":"Preset (Apache Superset)","p":"preset","k":"bi","m":"saas"}\n\
"prestashop":{"n":"PrestaShop","p":"prestashop","k":{"saas":"e-commerce","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"prezi":{"n":"Prezi","p":"prezi","k":"collaboration","m":"saas"}\n\
"prisma-cloud":{"n":"Prisma Cloud / Cortex Cloud","p":"paloalto","k":"cloud-posture","traits":["agent"],"m":"saas"}\n\
"prisma-postgres":{"n":"Prisma Postgres / Accelerate","p":"prisma","k":"database-serverless","m":"paas"}\n\
"prismic":{"n":"Prismic","p":"prismic","k":"cms","m":"saas"}\n\
"procore":{"n":"Procore","p":"procore","k":"business-app","m":"saas"}\n\
"procurify":{"n":"Procurify","p":"procurify","k":"finance","m":"saas"}\n\
"productboard":{"n":"Productboard","p":"productboard","k":"collaboration","m":"saas"}\n\
"productiv":{"n":"Productiv","p":"productiv","k":"itsm","m":"saas"}\n\
"proofpoint":{"n":"Proofpoint","p":"proofpoint","k":"email-security","m":"saas"}\n\
"proton":{"n":"Proton (Mail, Drive, Pass, VPN)","p":"proton","k":"office-suite","m":"saas"}\n\
"proxmox":{"n":"Proxmox VE (self-run)","p":"proxmox","k":"private-cloud","m":"on-premises"}\n\
"prtg":{"n":"Paessler PRTG","p":"paessler","k":{"saas":"monitoring","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises"}\n\
"ptc-thingworx":{"n":"PTC ThingWorx / Onshape","p":"ptc","k":"iot","m":"saas paas"}\n\
"pubnub":{"n":"PubNub","p":"pubnub","k":"messaging-api","m":"paas"}\n\
"pulley":{"n":"Pulley","p":"pulley","k":"finance","m":"saas"}\n\
"pulumi-cloud":{"n":"Pulumi Cloud","p":"pulumi","k":"iac-platform","m":"saas"}\n\
"puppet-enterprise":{"n":"Puppet Enterprise","p":"perforce","k":"self-run-software","m":"on-premises iaas"}\n\
"pusher":{"n":"Pusher","p":"pusher","k":"messaging-api","m":"paas"}\n\
"pylon":{"n":"Pylon","p":"pylon","k":"itsm","m":"saas"}\n\
"pypi":{"n":"PyPI","p":"python-software-foundation","k":"container-registry","m":"saas"}\n\
"pythonanywhere":{"n":"PythonAnywhere","p":"pythonanywhere","k":"web-app-platform","m":"paas"}\n\
"q4":{"n":"Q4 investor relations","p":"q4","k":"business-app","m":"saas"}\n\
"qase":{"n":"Qase","p":"qase","k":"developer-tool","m":"saas"}\n\
"qdrant-cloud":{"n":"Qdrant Cloud","p":"qdrant","k":"database-managed","m":"paas"}\n\
"qlik-cloud":{"n":"Qlik Cloud / Qlik Sense","p":"qlik","k":{"saas":"bi","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"qovery":{"n":"Qovery","p":"qovery","k":"web-app-platform","traits":["in-your-account"],"m":"paas"}\n\
"qualtrics":{"n":"Qualtrics","p":"qualtrics","k":"business-app","traits":["ai-optional"],"m":"saas"}\n\
"qualys":{"n":"Qualys","p":"qualys","k":"cloud-posture","traits":["agent"],"m":"saas"}\n\
"quay-io":{"n":"Quay.io","p":"redhat","k":"container-registry","m":"saas"}\n\
"quickbase":{"n":"Quickbase","p":"quickbase","k":"low-code","m":"saas"}\n\
"quip":{"n":"Quip","p":"salesforce","k":"collaboration","m":"saas"}\n\
"quotapath":{"n":"QuotaPath","p":"quotapath","k":"crm","m":"saas"}\n\
"qwilr":{"n":"Qwilr","p":"qwilr","k":"crm","m":"saas"}\n\
"rackspace":{"n":"Rackspace managed cloud","p":"rackspace","k":"vm","traits":["third-party"],"m":"iaas","note":"A managed service provider on another cloud: a third party between the customer and the cloud."}\n\
"rackspace-email":{"n":"Rackspace Email","p":"rackspace","k":"office-suite","traits":["third-party"],"m":"saas"}\n\
"radware":{"n":"Radware Cloud WAF / DDoS","p":"radware","k":"edge","m":"saas"}\n\
"railway":{"n":"Railway","p":"railway","k":"web-app-platform","m":"paas"}\n\
"rally":{"n":"Rally Software","p":"broadcom","k":"collaboration","m":"saas"}\n\
"ramp":{"n":"Ramp","p":"ramp","k":"finance","m":"saas"}\n\
"rancher":{"n":"SUSE Rancher Prime","p":"suse","k":"self-run-kubernetes","m":"on-premises iaas"}\n\
"rapid7":{"n":"Rapid7 (InsightVM, InsightIDR)","p":"rapid7","k":"siem","traits":["agent"],"m":"saas"}\n\
"raygun":{"n":"Raygun","p":"raygun","k":"monitoring","m":"saas"}\n\
"razorpay":{"n":"Razorpay","p":"razorpay","k":"payments","m":"saas"}\n\
"read-ai":{"n":"Read AI","p":"read-ai","k":"ai-assistant","m":"saas"}\n\
"read-the-docs":{"n":"Read the Docs","p":"read-the-docs","k":"cms","m":"saas"}\n\
"readme":{"n":"ReadMe","p":"readme","k":"cms","traits":["ai-optional"],"m":"saas"}\n\
"reclaim-ai":{"n":"Reclaim.ai","p":"reclaim-ai","k":"collaboration","m":"saas"}\n\
"recruitee":{"n":"Recruitee","p":"recruitee","k":"hr","m":"saas"}\n\
"recurly":{"n":"Recurly","p":"recurly","k":"payments","m":"saas"}\n\
"red-hat-insights":{"n":"Red Hat Lightspeed (Insights) / Satellite","p":"redhat","k":"cloud-management","traits":["agent"],"m":"saas"}\n\
"redcap":{"n":"REDCap","p":"vanderbilt-university","k":"self-run-software","m":"on-premises iaas"}\n\
"reddit":{"n":"Reddit","p":"reddit","k":"business-app","m":"saas"}\n\
"redis-cloud":{"n":"Redis Cloud","p":"redis","k":"database-managed","m":"paas","responsibilityUrl":"https://redis.io/docs/latest/operate/rc/security/shared-responsibility-model/","about":"product"}\n\
"redox":{"n":"Redox","p":"redox","k":"data-integration","m":"saas"}\n\
"redpanda-cloud":{"n":"Redpanda Cloud","p":"redpanda","k":"stream","traits":["single-tenant"],"m":"paas"}\n\
"relativityone":{"n":"RelativityOne","p":"relativity","k":"business-app","m":"saas"}\n\
"remote-com":{"n":"Remote","p":"remote","k":"hr","m":"saas"}\n\
"render":{"n":"Render","p":"render","k":"web-app-platform","m":"paas","responsibilityUrl":"https://render.com/docs/shared-responsibility-model","about":"product"}\n\
"replicate":{"n":"Replicate","p":"replicate","k":"ai-model-api","m":"paas"}\n\
"replit":{"n":"Replit","p":"replit","k":{"saas":"low-code","paas":"web-app-platform"},"traits":["ai","ai-agent"],"m":"saas paas"}\n\
"resend":{"n":"Resend","p":"resend","k":"messaging-api","m":"paas"}\n\
"respondent":{"n":"Respondent","p":"respondent","k":"business-app","m":"saas"}\n\
"restream":{"n":"Restream","p":"restream","k":"business-app","m":"saas"}\n\
"retool":{"n":"Retool","p":"retool","k":{"saas":"low-code","on-premises":"self-run-software"},"traits":["ai-optional"],"m":"saas on-premises"}\n\
"rev":{"n":"Rev","p":"rev","k":"ai-assistant","m":"saas"}\n\
"revenuecat":{"n":"RevenueCat","p":"revenuecat","k":"payments","m":"saas"}\n\
"revolut-business":{"n":"Revolut Business","p":"revolut","k":"payments","m":"saas"}\n\
"rewind":{"n":"Rewind Backups","p":"rewind","k":"backup-service","m":"saas"}\n\
"ringcentral":{"n":"RingCentral","p":"ringcentral","k":"telephony","traits":["ai-optional"],"m":"saas paas"}\n\
"ringcentral-events":{"n":"RingCentral Events (Hopin)","p":"bizzabo","k":"business-app","m":"saas"}\n\
"rippling":{"n":"Rippling","p":"rippling","k":"hr","m":"saas"}\n\
"riverside":{"n":"Riverside","p":"riverside","k":"business-app","m":"saas"}\n\
"roadie":{"n":"Roadie Backstage","p":"roadie","k":"developer-tool","m":"saas"}\n\
"robin":{"n":"Robin","p":"robin","k":"business-app","m":"saas"}\n\
"roboflow":{"n":"Roboflow","p":"roboflow","k":"ai-platform","m":"saas"}\n\
"rocket-chat":{"n":"Rocket.Chat","p":"rocket-chat","k":{"on-premises":"self-run-software","saas":"collaboration"},"m":"on-premises saas"}\n\
"rollbar":{"n":"Rollbar","p":"rollbar","k":"monitoring","m":"saas"}\n\
"rootly":{"n":"Rootly","p":"rootly","k":"itsm","m":"saas"}\n\
"rosa":{"n":"Red Hat OpenShift Service on AWS","p":"redhat","k":"kubernetes","traits":["in-your-account","third-party"],"m":"caas","responsibilityUrl":"https://docs.openshift.com/rosa/rosa_architecture/rosa_policy_service_definition/rosa-policy-responsibility-matrix.html","about":"product","note":"Three parties: Red Hat, AWS and the customer. Read their matrix: the cells here do not follow it one by one.","alike":["self-managed-kubernetes"]}\n\
"rsa-securid":{"n":"RSA SecurID / ID Plus","p":"rsa","k":{"saas":"identity-provider","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"rubrik":{"n":"Rubrik Security Cloud","p":"rubrik","k":"backup-service","traits":["agent"],"m":"saas"}\n\
"rubygems":{"n":"RubyGems.org","p":"rubygems","k":"container-registry","m":"saas"}\n\
"rudderstack":{"n":"RudderStack","p":"rudderstack","k":"data-integration","m":"saas"}\n\
"runpod":{"n":"Runpod","p":"runpod","k":"gpu-cloud","m":"iaas caas"}\n\
"runway":{"n":"Runway","p":"runway","k":"ai-assistant","m":"saas"}\n\
"safebase":{"n":"SafeBase","p":"drata","k":"business-app","m":"saas"}\n\
"safespring":{"n":"Safespring","p":"safespring","k":"cloud-account","m":"iaas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"sage-accounting":{"n":"Sage Business Cloud / Sage 50","p":"sage","k":{"saas":"finance","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"sage-intacct":{"n":"Sage Intacct","p":"sage","k":"finance","m":"saas"}\n\
"sailpoint":{"n":"SailPoint Identity Security Cloud","p":"sailpoint","k":"identity-provider","m":"saas"}\n\
"sakura-cloud":{"n":"SAKURA Cloud","p":"sakura-internet","k":"cloud-account","m":"iaas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"salesforce":{"n":"Salesforce","p":"salesforce","k":"crm","traits":["ai-optional"],"m":"saas paas","responsibilityUrl":"https://compliance.salesforce.com/","about":"front-page","note":"Apex and other custom code make that part paas. The Terraform provider is archived."}\n\
"salesforce-commerce-cloud":{"n":"Salesforce Commerce Cloud","p":"salesforce","k":"e-commerce","traits":["ai-optional"],"m":"saas"}\n\
"salesforce-cpq":{"n":"Salesforce CPQ / Revenue Cloud","p":"salesforce","k":"crm","m":"saas"}\n\
"salesforce-data-cloud":{"n":"Salesforce Data 360 (Data Cloud)","p":"salesforce","k":"data-integration","traits":["ai-optional"],"m":"saas"}\n\
"salesforce-marketing-cloud":{"n":"Salesforce Marketing Cloud","p":"salesforce","k":"crm","traits":["ai-optional"],"m":"saas"}\n\
"salesforce-service-cloud":{"n":"Salesforce Service Cloud","p":"salesforce","k":"itsm","traits":["ai-optional"],"m":"saas"}\n\
"salesloft":{"n":"Salesloft","p":"clari","k":"crm","traits":["ai-optional"],"m":"saas"}\n\
"samsara":{"n":"Samsara","p":"samsara","k":"iot","m":"saas"}\n\
"sanity":{"n":"Sanity","p":"sanity","k":"cms","m":"saas"}\n\
"sap-analytics-cloud":{"n":"SAP Analytics Cloud","p":"sap","k":"bi","traits":["ai-optional"],"m":"saas"}\n\
"sap-ariba":{"n":"SAP Ariba","p":"sap","k":"finance","traits":["ai-optional"],"m":"saas"}\n\
"sap-btp":{"n":"SAP Business Technology Platform","p":"sap","k":"web-app-platform","m":"paas"}\n\
"sap-business-bydesign":{"n":"SAP Business ByDesign","p":"sap","k":"finance","m":"saas"}\n\
"sap-business-one":{"n":"SAP Business One","p":"sap","k":"self-run-software","m":"on-premises iaas"}\n\
"sap-commerce-cloud":{"n":"SAP Commerce Cloud","p":"sap","k":"e-commerce","m":"saas paas"}\n\
"sap-concur":{"n":"SAP Concur","p":"sap","k":"finance","m":"saas"}\n\
"sap-cx":{"n":"SAP Customer Experience / Sales Cloud","p":"sap","k":"crm","traits":["ai-optional"],"m":"saas"}\n\
"sap-ecc":{"n":"SAP ECC / S/4HANA on-premises","p":"sap","k":"self-run-software","m":"on-premises iaas"}\n\
"sap-fieldglass":{"n":"SAP Fieldglass","p":"sap","k":"hr","m":"saas"}\n\
"sap-hana-cloud":{"n":"SAP HANA Cloud","p":"sap","k":"database-managed","m":"paas"}\n\
"sap-leanix":{"n":"SAP LeanIX","p":"sap","k":"itsm","m":"saas"}\n\
"sap-s4hana-cloud":{"n":"SAP S/4HANA Cloud","p":"sap","k":"finance","traits":["ai-optional"],"m":"saas","note":"The private edition (RISE) has a roles and responsibilities document of its own."}\n\
"sap-signavio":{"n":"SAP Signavio","p":"sap","k":"collaboration","m":"saas"}\n\
"sap-successfactors":{"n":"SAP SuccessFactors","p":"sap","k":"hr","traits":["ai-optional"],"m":"saas"}\n\
"sas-viya":{"n":"SAS Viya","p":"sas","k":{"saas":"bi","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"sauce-labs":{"n":"Sauce Labs","p":"sauce-labs","k":"developer-tool","m":"saas"}\n\
"saviynt":{"n":"Saviynt Identity Cloud","p":"saviynt","k":"identity-provider","m":"saas"}\n\
"savvycal":{"n":"SavvyCal","p":"savvycal","k":"collaboration","m":"saas"}\n\
"scale-ai":{"n":"Scale AI","p":"scale-ai","k":"developer-tool","traits":["ai"],"m":"saas"}\n\
"scalegrid":{"n":"ScaleGrid","p":"scalegrid","k":"database-managed","m":"paas"}\n\
"scaleway":{"n":"Scaleway","p":"scaleway","k":"cloud-account","m":"iaas caas paas faas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"scaleway-bare-metal":{"n":"Scaleway Elastic Metal / Apple silicon","p":"scaleway","k":"vm","m":"iaas"}\n\
"scaleway-block-storage":{"n":"Scaleway Block Storage","p":"scaleway","k":"block-storage","m":"iaas"}\n\
"scaleway-cockpit":{"n":"Scaleway Cockpit","p":"scaleway","k":"monitoring","m":"paas"}\n\
"scaleway-containers":{"n":"Scaleway Serverless Containers and Jobs","p":"scaleway","k":"serverless-containers","m":"paas"}\n\
"scaleway-databases":{"n":"Scaleway Managed Databases","p":"scaleway","k":"database-managed","m":"paas"}\n\
"scaleway-dns":{"n":"Scaleway Domains and DNS","p":"scaleway","k":"dns","m":"paas"}\n\
"scaleway-edge-services":{"n":"Scaleway Edge Services","p":"scaleway","k":"edge","m":"paas"}\n\
"scaleway-inference":{"n":"Scaleway Generative APIs / Managed Inference","p":"scaleway","k":"ai-model-api","m":"paas"}\n\
"scaleway-instances":{"n":"Scaleway Instances","p":"scaleway","k":"vm","m":"iaas"}\n\
"scaleway-iot":{"n":"Scaleway IoT Hub","p":"scaleway","k":"iot","m":"paas"}\n\
"scaleway-kapsule":{"n":"Scaleway Kubernetes Kapsule","p":"scaleway","k":"kubernetes","traits":["in-your-account"],"m":"caas"}\n\
"scaleway-messaging":{"n":"Scaleway Messaging and Queuing","p":"scaleway","k":"queue","m":"paas"}\n\
"scaleway-network":{"n":"Scaleway VPC and Load Balancer","p":"scaleway","k":"network","m":"iaas"}\n\
"scaleway-object-storage":{"n":"Scaleway Object Storage","p":"scaleway","k":"object-storage","m":"paas"}\n\
"scaleway-registry":{"n":"Scaleway Container Registry","p":"scaleway","k":"container-registry","m":"paas"}\n\
"scaleway-secrets":{"n":"Scaleway Secret Manager and Key Manager","p":"scaleway","k":"secrets","m":"paas"}\n\
"scaleway-serverless":{"n":"Scaleway Serverless Functions","p":"scaleway","k":"functions","m":"faas"}\n\
"scaleway-transactional-email":{"n":"Scaleway Transactional Email","p":"scaleway","k":"messaging-api","m":"paas"}\n\
"scaleway-web-hosting":{"n":"Scaleway Web Hosting","p":"scaleway","k":"web-app-platform","m":"paas"}\n\
"scalingo":{"n":"Scalingo","p":"scalingo","k":"web-app-platform","m":"paas"}\n\
"scalr":{"n":"Scalr","p":"scalr","k":"iac-platform","m":"saas"}\n\
"scout-apm":{"n":"Scout APM","p":"scout-apm","k":"monitoring","m":"saas"}\n\
"scylladb-cloud":{"n":"ScyllaDB Cloud","p":"scylladb","k":"database-managed","m":"paas"}\n\
"seamless-ai":{"n":"Seamless.AI","p":"seamless-ai","k":"crm","m":"saas"}\n\
"secoda":{"n":"Secoda","p":"secoda","k":"bi","m":"saas"}\n\
"sectigo":{"n":"Sectigo","p":"sectigo","k":"key-management","m":"saas"}\n\
"secureframe":{"n":"Secureframe","p":"secureframe","k":"cloud-posture","traits":["agent"],"m":"saas"}\n\
"securityscorecard":{"n":"SecurityScorecard","p":"securityscorecard","k":"business-app","m":"saas"}\n\
"securonix":{"n":"Securonix","p":"securonix","k":"siem","m":"saas"}\n\
"seeweb":{"n":"Seeweb","p":"seeweb","k":"cloud-account","m":"iaas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"segment":{"n":"Twilio Segment","p":"twilio","k":"data-integration","m":"saas"}\n\
"seismic":{"n":"Seismic / Lessonly","p":"seismic","k":"crm","traits":["ai-optional"],"m":"saas"}\n\
"select-star":{"n":"Select Star","p":"select-star","k":"bi","m":"saas"}\n\
"self-managed-kubernetes":{"n":"Self-managed Kubernetes on VMs or bare metal","p":"customer","k":"self-run-kubernetes","m":"iaas on-premises","note":"Control plane, etcd and nodes are all the customer\'s: iaas or on-premises, never caas.","discriminator":"kubernetes_* or helm_release resources, and no managed cluster resource in the repository","alike":["aws-eks","azure-aks","gcp-gke"]}\n\
"semaphore-ci":{"n":"Semaphore","p":"semaphore","k":"ci","m":"saas"}\n\
"semgrep":{"n":"Semgrep","p":"semgrep","k":"developer-tool","traits":["ai-optional"],"m":"saas"}\n\
"semrush":{"n":"Semrush","p":"semrush","k":"business-app","m":"saas"}\n\
"sendbird":{"n":"Sendbird","p":"sendbird","k":"messaging-api","m":"paas"}\n\
"sendgrid":{"n":"Twilio SendGrid","p":"twilio","k":"messaging-api","m":"saas paas"}\n\
"sendoso":{"n":"Sendoso","p":"sendoso","k":"business-app","m":"saas"}\n\
"sentinelone":{"n":"SentinelOne Singularity","p":"sentinelone","k":"endpoint-security","m":"saas"}\n\
"sentry":{"n":"Sentry","p":"sentry","k":"monitoring","m":"saas"}\n\
"servicenow":{"n":"ServiceNow","p":"servicenow","k":"itsm","traits":["ai-optional"],"m":"saas paas","responsibilityUrl":"https://www.servicenow.com/content/dam/servicenow-assets/public/en-us/doc-type/resource-center/white-paper/wp-shared-responsibility-model.pdf","about":"product"}\n\
"servicetitan":{"n":"ServiceTitan","p":"servicetitan","k":"business-app","m":"saas"}\n\
"sharefile":{"n":"ShareFile","p":"citrix","k":"collaboration","m":"saas"}\n\
"shareworks":{"n":"Shareworks","p":"morgan-stanley-at-work","k":"finance","m":"saas"}\n\
"shippo":{"n":"Shippo","p":"shippo","k":"api-service","m":"paas"}\n\
"shipstation":{"n":"ShipStation","p":"auctane","k":"business-app","m":"saas"}\n\
"shopify":{"n":"Shopify","p":"shopify","k":"e-commerce","traits":["ai-optional"],"m":"saas paas"}\n\
"shortcut":{"n":"Shortcut","p":"shortcut","k":"collaboration","m":"saas"}\n\
"shutterstock":{"n":"Shutterstock","p":"shutterstock","k":"business-app","m":"saas"}\n\
"siemens-teamcenter":{"n":"Siemens Teamcenter X","p":"siemens","k":"business-app","m":"saas"}\n\
"sigma-computing":{"n":"Sigma","p":"sigma-computing","k":"bi","m":"saas"}\n\
"signal":{"n":"Signal","p":"signal","k":"collaboration","m":"saas"}\n\
"signalwire":{"n":"SignalWire","p":"signalwire","k":"messaging-api","m":"paas"}\n\
"signnow":{"n":"signNow","p":"airslate","k":"business-app","m":"saas"}\n\
"similarweb":{"n":"Similarweb","p":"similarweb","k":"business-app","m":"saas"}\n\
"simple-analytics":{"n":"Simple Analytics","p":"simple-analytics","k":"bi","m":"saas"}\n\
"simplecast":{"n":"Simplecast","p":"simplecast","k":"business-app","m":"saas"}\n\
"simpplr":{"n":"Simpplr","p":"simpplr","k":"collaboration","m":"saas"}\n\
"sinch":{"n":"Sinch","p":"sinch","k":"messaging-api","m":"saas paas"}\n\
"singlestore":{"n":"SingleStore Helios","p":"singlestore","k":"database-managed","m":"paas"}\n\
"sipgate":{"n":"sipgate","p":"sipgate","k":"telephony","m":"saas"}\n\
"sisense":{"n":"Sisense","p":"sisense","k":"bi","m":"saas"}\n\
"site24x7":{"n":"Site24x7","p":"site24x7","k":"monitoring","traits":["agent"],"m":"saas"}\n\
"sitecore":{"n":"Sitecore XM Cloud","p":"sitecore","k":"cms","m":"saas"}\n\
"siteground":{"n":"SiteGround","p":"siteground","k":"web-app-platform","m":"paas"}\n\
"sketch":{"n":"Sketch","p":"sketch","k":"collaboration","m":"saas"}\n\
"skillsoft":{"n":"Skillsoft Percipio","p":"skillsoft","k":"business-app","m":"saas"}\n\
"skribble":{"n":"Skribble","p":"skribble","k":"business-app","m":"saas"}\n\
"skyhigh-security":{"n":"Skyhigh Security","p":"trellix","k":"zero-trust-access","traits":["agent"],"m":"saas"}\n\
"skykick":{"n":"SkyKick Cloud Backup","p":"skykick","k":"backup-service","m":"saas"}\n\
"slab":{"n":"Slab","p":"slab","k":"collaboration","m":"saas"}\n\
"slack":{"n":"Slack","p":"salesforce","k":"collaboration","traits":["ai-optional"],"m":"saas","responsibilityUrl":"https://slack.com/trust/compliance","about":"front-page"}\n\
"slido":{"n":"Slido","p":"cisco","k":"collaboration","m":"saas"}\n\
"slite":{"n":"Slite","p":"slite","k":"collaboration","m":"saas"}\n\
"smartbear":{"n":"SmartBear (SwaggerHub, BugSnag, Zephyr)","p":"smartbear","k":"developer-tool","m":"saas"}\n\
"smartling":{"n":"Smartling","p":"smartling","k":"business-app","traits":["ai-optional"],"m":"saas"}\n\
"smartrecruiters":{"n":"SmartRecruiters","p":"smartrecruiters","k":"hr","m":"saas"}\n\
"smartsheet":{"n":"Smartsheet","p":"smartsheet","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"snaplogic":{"n":"SnapLogic","p":"snaplogic","k":"data-integration","m":"saas"}\n\
"snipe-it":{"n":"Snipe-IT","p":"snipe-it","k":{"saas":"itsm","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"snowflake":{"n":"Snowflake","p":"snowflake","k":"warehouse","traits":["ai-optional"],"m":"saas paas","modelSource":"vendor","responsibilityUrl":"https://www.snowflake.com/en/blog/shared-responsibility-model/","about":"product","note":"The provider calls itself SaaS. With Snowpark or Native Apps the code is yours: write applications: shared under `responsibilities`."}\n\
"snowplow":{"n":"Snowplow","p":"snowplow","k":"data-integration","m":"saas paas"}\n\
"snyk":{"n":"Snyk","p":"snyk","k":"developer-tool","traits":["ai-optional"],"m":"saas"}\n\
"socket-security":{"n":"Socket","p":"socket","k":"developer-tool","m":"saas"}\n\
"solace-pubsub-cloud":{"n":"Solace PubSub+ Cloud","p":"solace","k":"message-broker","m":"paas"}\n\
"solarwinds":{"n":"SolarWinds Observability / Orion","p":"solarwinds","k":{"saas":"monitoring","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises"}\n\
"sonarqube-cloud":{"n":"SonarQube Cloud","p":"sonarsource","k":"developer-tool","traits":["ai-optional"],"m":"saas"}\n\
"sonarqube-server":{"n":"SonarQube Server","p":"sonarsource","k":"self-run-software","m":"on-premises iaas","note":"The edition that the customer hosts.","alike":["sonarqube-cloud"]}\n\
"sonatype-nexus":{"n":"Sonatype Nexus","p":"sonatype","k":{"on-premises":"self-run-software","saas":"container-registry"},"m":"on-premises saas"}\n\
"sophos-central":{"n":"Sophos Central","p":"sophos","k":"endpoint-security","m":"saas"}\n\
"sourceforge":{"n":"SourceForge","p":"sourceforge","k":"source-hosting","m":"saas"}\n\
"sourcegraph":{"n":"Sourcegraph / Cody / Amp","p":"sourcegraph","k":{"saas":"developer-tool","on-premises":"self-run-software"},"traits":["ai"],"m":"saas on-premises"}\n\
"spacelift":{"n":"Spacelift","p":"spacelift","k":"iac-platform","m":"saas"}\n\
"spanning":{"n":"Spanning Backup","p":"kaseya","k":"backup-service","m":"saas"}\n\
"spectro-cloud":{"n":"Spectro Cloud Palette","p":"spectro-cloud","k":"cloud-management","traits":["agent"],"m":"saas"}\n\
"speedcurve":{"n":"SpeedCurve","p":"speedcurve","k":"monitoring","m":"saas"}\n\
"spendesk":{"n":"Spendesk","p":"spendesk","k":"finance","m":"saas"}\n\
"splash":{"n":"Splash","p":"splash","k":"business-app","m":"saas"}\n\
"splashtop":{"n":"Splashtop","p":"goto","k":"device-management","traits":["agent"],"m":"saas"}\n\
"splunk-cloud":{"n":"Splunk Cloud Platform","p":"splunk","k":"siem","traits":["agent","ai-optional"],"m":"saas"}\n\
"splunk-enterprise":{"n":"Splunk Enterprise","p":"splunk","k":"self-run-software","m":"on-premises iaas"}\n\
"splunk-observability":{"n":"Splunk Observability Cloud","p":"splunk","k":"monitoring","traits":["agent"],"m":"saas"}\n\
"splunk-on-call":{"n":"Splunk On-Call (VictorOps)","p":"splunk","k":"itsm","m":"saas"}\n\
"sprinklr":{"n":"Sprinklr","p":"sprinklr","k":"business-app","m":"saas"}\n\
"sprinto":{"n":"Sprinto","p":"sprinto","k":"cloud-posture","traits":["agent"],"m":"saas"}\n\
"sprout-social":{"n":"Sprout Social","p":"sprout-social","k":"business-app","m":"saas"}\n\
"squadcast":{"n":"Squadcast","p":"squadcast","k":"itsm","m":"saas"}\n\
"square":{"n":"Square","p":"block","k":"payments","m":"saas"}\n\
"squarespace":{"n":"Squarespace","p":"squarespace","k":"cms","traits":["ai-optional"],"m":"saas"}\n\
"srfax":{"n":"SRFax","p":"srfax","k":"telephony","m":"saas"}\n\
"stability-ai":{"n":"Stability AI","p":"stability-ai","k":"ai-model-api","m":"paas"}\n\
"stack-overflow-teams":{"n":"Stack Overflow (Internal / Teams)","p":"stack-overflow","k":"developer-tool","m":"saas"}\n\
"stackblitz":{"n":"StackBlitz / Bolt","p":"stackblitz","k":"developer-tool","m":"saas"}\n\
"stackit":{"n":"STACKIT (the provider as a whole)","p":"stackit","k":"cloud-account","m":"iaas caas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"stackit-cloud-foundry":{"n":"STACKIT Cloud Foundry","p":"stackit","k":"web-app-platform","m":"paas"}\n\
"stackit-compute":{"n":"STACKIT Compute Engine","p":"stackit","k":"vm","m":"iaas"}\n\
"stackit-databases":{"n":"STACKIT managed databases","p":"stackit","k":"database-managed","m":"paas"}\n\
"stackit-dns-cdn":{"n":"STACKIT DNS and CDN","p":"stackit","k":"dns","m":"paas"}\n\
"stackit-dremio":{"n":"STACKIT Dremio","p":"stackit","k":"warehouse","traits":["single-tenant"],"m":"paas"}\n\
"stackit-edge-cloud":{"n":"STACKIT Edge Cloud","p":"stackit","k":"edge-hardware","m":"caas","overrides":{"physical-hosts":{"party":"customer","basis":"derived","because":"The hosts are the customer\'s machines; unconfirmed"},"physical-network":{"party":"customer","basis":"derived","because":"The hosts are the customer\'s machines; unconfirmed"}}}\n\
"stackit-file-storage":{"n":"STACKIT File Storage","p":"stackit","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}}}\n\
"stackit-git":{"n":"STACKIT Git","p":"stackit","k":"source-hosting","m":"saas"}\n\
"stackit-iam":{"n":"STACKIT resource manager and IAM","p":"stackit","k":"cloud-iam","m":"paas"}\n\
"stackit-intake":{"n":"STACKIT Intake","p":"stackit","k":"data-integration","m":"paas"}\n\
"stackit-kubernetes":{"n":"STACKIT Kubernetes Engine","p":"stackit","k":"kubernetes","traits":["in-your-account"],"m":"caas"}\n\
"stackit-model-serving":{"n":"STACKIT AI Model Serving","p":"stackit","k":"ai-model-api","m":"paas"}\n\
"stackit-network":{"n":"STACKIT network and load balancer","p":"stackit","k":"network","m":"iaas"}\n\
"stackit-object-storage":{"n":"STACKIT Object Storage","p":"stackit","k":"object-storage","m":"paas"}\n\
"stackit-observability":{"n":"STACKIT Observability and Logs","p":"stackit","k":"monitoring","m":"paas"}\n\
"stackit-rabbitmq":{"n":"STACKIT RabbitMQ","p":"stackit","k":"message-broker","m":"paas"}\n\
"stackit-secrets":{"n":"STACKIT Secrets Manager and KMS","p":"stackit","k":"secrets","m":"paas"}\n\
"staffbase":{"n":"Staffbase","p":"staffbase","k":"collaboration","m":"saas"}\n\
"starburst-galaxy":{"n":"Starburst Galaxy","p":"starburst","k":"warehouse","m":"saas"}\n\
"starlink":{"n":"Starlink Business","p":"starlink","k":"network","m":"iaas"}\n\
"statista":{"n":"Statista","p":"statista","k":"business-app","m":"saas"}\n\
"statsig":{"n":"Statsig","p":"statsig","k":"developer-tool","m":"saas"}\n\
"status-io":{"n":"Status.io","p":"status-io","k":"monitoring","m":"saas"}\n\
"statuscake":{"n":"StatusCake","p":"statuscake","k":"monitoring","m":"saas"}\n\
"statuspage":{"n":"Atlassian Statuspage","p":"atlassian","k":"monitoring","m":"saas"}\n\
"sterling-check":{"n":"Sterling background checks","p":"first-advantage","k":"hr","m":"saas"}\n\
"stitch":{"n":"Stitch","p":"qlik","k":"data-integration","m":"saas"}\n\
"storj":{"n":"Storj","p":"storj","k":"object-storage","m":"paas"}\n\
"storyblok":{"n":"Storyblok","p":"storyblok","k":"cms","m":"saas"}\n\
"strapi":{"n":"Strapi Cloud","p":"strapi","k":{"paas":"cms","on-premises":"self-run-software"},"m":"paas on-premises"}\n\
"strato":{"n":"STRATO","p":"strato","k":"web-app-platform","m":"paas"}\n\
"streamnative":{"n":"StreamNative Cloud","p":"streamnative","k":"stream","traits":["single-tenant"],"m":"paas"}\n\
"stripe":{"n":"Stripe","p":"stripe","k":"payments","m":"saas paas","responsibilityUrl":"https://docs.stripe.com/security","about":"product"}\n\
"stytch":{"n":"Stytch","p":"stytch","k":"identity-provider","m":"paas"}\n\
"substack":{"n":"Substack","p":"substack","k":"business-app","m":"saas"}\n\
"sugarcrm":{"n":"SugarCRM","p":"sugarcrm","k":{"saas":"crm","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"sumo-logic":{"n":"Sumo Logic","p":"sumologic","k":"siem","traits":["agent"],"m":"saas"}\n\
"sumsub":{"n":"Sumsub","p":"sumsub","k":"business-app","m":"saas"}\n\
"supabase":{"n":"Supabase","p":"supabase","k":"database-managed","m":"paas","responsibilityUrl":"https://supabase.com/docs/guides/deployment/shared-responsibility-model","about":"product"}\n\
"superhuman":{"n":"Superhuman Mail","p":"superhuman","k":"business-app","traits":["ai"],"m":"saas"}\n\
"supermetrics":{"n":"Supermetrics","p":"supermetrics","k":"data-integration","m":"saas"}\n\
"surveymonkey":{"n":"SurveyMonkey","p":"surveymonkey","k":"business-app","m":"saas"}\n\
"swarmia":{"n":"Swarmia","p":"swarmia","k":"developer-tool","m":"saas"}\n\
"symantec-endpoint":{"n":"Symantec Endpoint Security","p":"broadcom","k":"endpoint-security","m":"saas"}\n\
"synack":{"n":"Synack","p":"synack","k":"business-app","m":"saas"}\n\
"synthesia":{"n":"Synthesia","p":"synthesia","k":"ai-assistant","m":"saas"}\n\
"sysdig":{"n":"Sysdig Secure / Monitor","p":"sysdig","k":"cloud-posture","traits":["agent"],"m":"saas"}\n\
"syseleven":{"n":"SysEleven (metakube)","p":"syseleven","k":"cloud-account","m":"iaas caas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"tableau-cloud":{"n":"Tableau Cloud","p":"salesforce","k":"bi","traits":["ai-optional"],"m":"saas"}\n\
"tableau-server":{"n":"Tableau Server","p":"salesforce","k":"self-run-software","m":"on-premises iaas","note":"The edition that the customer hosts.","alike":["tableau-cloud"]}\n\
"tabnine":{"n":"Tabnine","p":"tabnine","k":"ai-assistant","traits":["agent"],"m":"saas"}\n\
"tailscale":{"n":"Tailscale","p":"tailscale","k":"zero-trust-access","traits":["agent"],"m":"saas"}\n\
"talend":{"n":"Talend Cloud","p":"qlik","k":"data-integration","m":"saas"}\n\
"talkdesk":{"n":"Talkdesk","p":"talkdesk","k":"telephony","traits":["ai-optional"],"m":"saas"}\n\
"tally":{"n":"Tally","p":"tally","k":"business-app","m":"saas"}\n\
"tanium":{"n":"Tanium","p":"tanium","k":{"saas":"device-management","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises"}\n\
"tanzu":{"n":"VMware Tanzu Platform","p":"broadcom","k":{"paas":"web-app-platform","on-premises":"self-run-kubernetes"},"m":"paas on-premises"}\n\
"tavily":{"n":"Tavily","p":"tavily","k":"api-service","traits":["ai"],"m":"paas"}\n\
"tawk-to":{"n":"tawk.to","p":"tawk-to","k":"itsm","m":"saas"}\n\
"tealium":{"n":"Tealium","p":"tealium","k":"data-integration","m":"saas"}\n\
"teamcity":{"n":"TeamCity","p":"jetbrains","k":{"on-premises":"self-run-software","saas":"ci"},"m":"on-premises saas"}\n\
"teamtailor":{"n":"Teamtailor","p":"teamtailor","k":"hr","m":"saas"}\n\
"teamviewer":{"n":"TeamViewer","p":"teamviewer","k":"device-management","traits":["agent"],"m":"saas"}\n\
"teamwork":{"n":"Teamwork.com","p":"teamwork-com","k":"collaboration","m":"saas"}\n\
"telegram":{"n":"Telegram","p":"telegram","k":"collaboration","m":"saas"}\n\
"teleport":{"n":"Teleport Cloud","p":"teleport","k":"zero-trust-access","traits":["agent"],"m":"saas"}\n\
"telnyx":{"n":"Telnyx","p":"telnyx","k":"messaging-api","m":"paas"}\n\
"temporal-cloud":{"n":"Temporal Cloud","p":"temporal","k":"workflow","m":"paas","note":"Workers are the customer\'s machines: an entry of their own."}\n\
"tenable":{"n":"Tenable Vulnerability Management","p":"tenable","k":"cloud-posture","traits":["agent"],"m":"saas"}\n\
"tencent-api-gateway":{"n":"Tencent API Gateway","p":"tencent-cloud","k":"api-gateway","m":"paas"}\n\
"tencent-cam":{"n":"Tencent Cloud CAM and Organization","p":"tencent-cloud","k":"cloud-iam","m":"paas"}\n\
"tencent-cbs":{"n":"Tencent Cloud Block Storage","p":"tencent-cloud","k":"block-storage","m":"iaas"}\n\
"tencent-cfs":{"n":"Tencent Cloud File Storage","p":"tencent-cloud","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}}}\n\
"tencent-cloud":{"n":"Tencent Cloud (the provider as a whole)","p":"tencent-cloud","k":"cloud-account","m":"iaas caas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"tencent-cos":{"n":"Tencent Cloud Object Storage","p":"tencent-cloud","k":"object-storage","m":"paas"}\n\
"tencent-cvm":{"n":"Tencent Cloud CVM and Lighthouse","p":"tencent-cloud","k":"vm","m":"iaas"}\n\
"tencent-data":{"n":"Tencent Cloud EMR, DLC and WeData","p":"tencent-cloud","k":"managed-cluster","m":"paas"}\n\
"tencent-databases":{"n":"TencentDB","p":"tencent-cloud","k":"database-managed","m":"paas"}\n\
"tencent-dnspod":{"n":"Tencent DNSPod","p":"tencent-cloud","k":"dns","m":"paas"}\n\
"tencent-edgeone":{"n":"Tencent EdgeOne / CDN","p":"tencent-cloud","k":"edge","m":"paas"}\n\
"tencent-kms":{"n":"Tencent Cloud KMS and Secrets Manager","p":"tencent-cloud","k":"key-management","m":"paas"}\n\
"tencent-media":{"n":"Tencent Cloud live and on-demand video","p":"tencent-cloud","k":"api-service","m":"paas"}\n\
"tencent-messaging":{"n":"Tencent CKafka and TDMQ","p":"tencent-cloud","k":"message-broker","m":"paas"}\n\
"tencent-microservices":{"n":"Tencent TSE / TSF / TEM","p":"tencent-cloud","k":"web-app-platform","m":"paas"}\n\
"tencent-monitoring":{"n":"Tencent Cloud Observability and CLS","p":"tencent-cloud","k":"monitoring","m":"paas"}\n\
"tencent-network":{"n":"Tencent Cloud VPC and CLB","p":"tencent-cloud","k":"network","m":"iaas"}\n\
"tencent-scf":{"n":"Tencent Serverless Cloud Function","p":"tencent-cloud","k":"functions","m":"faas"}\n\
"tencent-security":{"n":"Tencent Cloud WAF, Firewall and Anti-DDoS","p":"tencent-cloud","k":"edge","m":"paas"}\n\
"tencent-ses-sms":{"n":"Tencent SES and SMS","p":"tencent-cloud","k":"messaging-api","m":"paas"}\n\
"tencent-tcr":{"n":"Tencent Container Registry","p":"tencent-cloud","k":"container-registry","m":"paas"}\n\
"tencent-tke":{"n":"Tencent Kubernetes Engine","p":"tencent-cloud","k":"kubernetes","traits":["in-your-account"],"m":"caas"}\n\
"teradata-vantagecloud":{"n":"Teradata VantageCloud","p":"teradata","k":{"saas":"warehouse","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"termly":{"n":"Termly","p":"termly","k":"business-app","m":"saas"}\n\
"terraform-enterprise":{"n":"Terraform Enterprise","p":"hashicorp","k":"self-run-software","m":"on-premises iaas","note":"The edition that the customer hosts. It has the same tfe_* types as HCP Terraform.","alike":["hcp-terraform"]}\n\
"terramate":{"n":"Terramate Cloud","p":"terramate","k":"iac-platform","m":"saas"}\n\
"testrail":{"n":"TestRail","p":"testrail","k":"developer-tool","m":"saas"}\n\
"thales-ciphertrust":{"n":"Thales CipherTrust / Luna","p":"thales","k":{"saas":"key-management","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"the-trade-desk":{"n":"The Trade Desk","p":"the-trade-desk","k":"business-app","m":"saas"}\n\
"thomson-reuters-onesource":{"n":"ONESOURCE","p":"thomson-reuters","k":"finance","m":"saas"}\n\
"thoropass":{"n":"Thoropass","p":"thoropass","k":"cloud-posture","m":"saas"}\n\
"thoughtspot":{"n":"ThoughtSpot","p":"thoughtspot","k":"bi","traits":["ai-optional"],"m":"saas"}\n\
"threads":{"n":"Threads","p":"meta","k":"business-app","m":"saas"}\n\
"tidb-cloud":{"n":"TiDB Cloud","p":"pingcap","k":"database-managed","m":"paas"}\n\
"tigergraph-cloud":{"n":"TigerGraph Cloud","p":"tigergraph","k":"database-managed","m":"paas"}\n\
"tiktok":{"n":"TikTok","p":"tiktok","k":"business-app","m":"saas"}\n\
"timescale":{"n":"Tiger Cloud (Timescale)","p":"tiger-data","k":"database-managed","m":"paas"}\n\
"tines":{"n":"Tines","p":"tines","k":"low-code","traits":["ai-optional"],"m":"saas"}\n\
"tipalti":{"n":"Tipalti","p":"tipalti","k":"finance","m":"saas"}\n\
"toast-pos":{"n":"Toast","p":"toast","k":"payments","m":"saas"}\n\
"todoist":{"n":"Todoist / Twist","p":"doist","k":"collaboration","m":"saas"}\n\
"together-ai":{"n":"Together AI","p":"together-ai","k":"ai-model-api","m":"paas"}\n\
"toggl":{"n":"Toggl Track","p":"toggl","k":"finance","m":"saas"}\n\
"topdesk":{"n":"TOPdesk","p":"topdesk","k":{"saas":"itsm","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"torii":{"n":"Torii","p":"torii","k":"itsm","m":"saas"}\n\
"torq":{"n":"Torq","p":"torq","k":"low-code","traits":["ai-optional"],"m":"saas"}\n\
"totango":{"n":"Totango / Catalyst","p":"totango","k":"crm","m":"saas"}\n\
"transcend":{"n":"Transcend","p":"transcend","k":"business-app","m":"saas"}\n\
"transifex":{"n":"Transifex","p":"transifex","k":"business-app","traits":["ai-optional"],"m":"saas"}\n\
"transunion":{"n":"TransUnion","p":"transunion","k":"finance","m":"saas"}\n\
"travelperk":{"n":"Perk (TravelPerk)","p":"perk","k":"finance","m":"saas"}\n\
"travis-ci":{"n":"Travis CI","p":"travis-ci","k":"ci","m":"saas"}\n\
"tray-io":{"n":"Tray.ai","p":"tray-ai","k":"data-integration","m":"saas"}\n\
"trellix":{"n":"Trellix","p":"trellix","k":{"saas":"endpoint-security","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"trello":{"n":"Trello","p":"atlassian","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"trend-vision-one":{"n":"Trend Vision One","p":"trend-micro","k":"endpoint-security","m":"saas"}\n\
"tresorit":{"n":"Tresorit","p":"tresorit","k":"collaboration","m":"saas"}\n\
"tricentis":{"n":"Tricentis","p":"tricentis","k":{"saas":"developer-tool","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"trigger-dev":{"n":"Trigger.dev","p":"trigger-dev","k":"functions","m":"paas"}\n\
"trinet":{"n":"TriNet","p":"trinet","k":"hr","m":"saas"}\n\
"trintech":{"n":"Trintech","p":"trintech","k":"finance","m":"saas"}\n\
"tropic":{"n":"Tropic","p":"tropic","k":"finance","m":"saas"}\n\
"trustarc":{"n":"TrustArc","p":"trustarc","k":"business-app","m":"saas"}\n\
"trustpilot":{"n":"Trustpilot","p":"trustpilot","k":"business-app","m":"saas"}\n\
"tuple":{"n":"Tuple","p":"tuple","k":"developer-tool","m":"saas"}\n\
"turbopuffer":{"n":"turbopuffer","p":"turbopuffer","k":"database-serverless","m":"paas"}\n\
"turnitin":{"n":"Turnitin","p":"turnitin","k":"business-app","m":"saas"}\n\
"turso":{"n":"Turso","p":"turso","k":"database-serverless","m":"paas"}\n\
"twilio":{"n":"Twilio","p":"twilio","k":"messaging-api","m":"paas saas","responsibilityUrl":"https://www.twilio.com/docs/usage/security","about":"provider"}\n\
"twilio-flex":{"n":"Twilio Flex","p":"twilio","k":"telephony","m":"saas"}\n\
"twilio-verify":{"n":"Twilio Verify / Authy","p":"twilio","k":"messaging-api","m":"paas"}\n\
"twingate":{"n":"Twingate","p":"twingate","k":"zero-trust-access","traits":["agent"],"m":"saas"}\n\
"tyk":{"n":"Tyk Cloud","p":"tyk","k":"api-gateway","m":"paas"}\n\
"tyler-technologies":{"n":"Tyler Technologies","p":"tyler-technologies","k":"finance","m":"saas"}\n\
"typeform":{"n":"Typeform","p":"typeform","k":"business-app","m":"saas"}\n\
"typesense-cloud":{"n":"Typesense Cloud","p":"typesense","k":"search","traits":["single-tenant"],"m":"paas"}\n\
"uber-for-business":{"n":"Uber for Business","p":"uber","k":"finance","m":"saas"}\n\
"uberflip":{"n":"Uberflip","p":"uberflip","k":"business-app","m":"saas"}\n\
"ubiquiti-unifi":{"n":"Ubiquiti UniFi","p":"ubiquiti","k":{"on-premises":"self-run-software","saas":"network-management"},"m":"on-premises saas"}\n\
"udemy-business":{"n":"Udemy Business","p":"udemy","k":"business-app","m":"saas"}\n\
"uipath":{"n":"UiPath Automation Cloud","p":"uipath","k":"low-code","traits":["agent","ai-optional"],"m":"saas"}\n\
"ukg":{"n":"UKG Pro / Ready","p":"ukg","k":"hr","m":"saas"}\n\
"ultradns":{"n":"UltraDNS","p":"vercara","k":"dns","m":"saas"}\n\
"unanet":{"n":"Unanet","p":"unanet","k":"finance","m":"saas"}\n\
"unbounce":{"n":"Unbounce","p":"unbounce","k":"business-app","m":"saas"}\n\
"unit4":{"n":"Unit4 ERPx","p":"unit4","k":"finance","m":"saas"}\n\
"unleash":{"n":"Unleash","p":"unleash","k":{"saas":"developer-tool","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"unstructured":{"n":"Unstructured","p":"unstructured","k":"data-integration","traits":["ai"],"m":"saas"}\n\
"upcloud":{"n":"UpCloud (the provider as a whole)","p":"upcloud","k":"cloud-account","m":"iaas caas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"upcloud-databases":{"n":"UpCloud Managed Databases","p":"upcloud","k":"database-managed","m":"paas"}\n\
"upcloud-file-storage":{"n":"UpCloud File Storage","p":"upcloud","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}}}\n\
"upcloud-kubernetes":{"n":"UpCloud Managed Kubernetes","p":"upcloud","k":"kubernetes","traits":["in-your-account"],"m":"caas"}\n\
"upcloud-network":{"n":"UpCloud network and load balancer","p":"upcloud","k":"network","m":"iaas"}\n\
"upcloud-object-storage":{"n":"UpCloud Managed Object Storage","p":"upcloud","k":"object-storage","m":"paas"}\n\
"upcloud-servers":{"n":"UpCloud Cloud Servers","p":"upcloud","k":"vm","m":"iaas"}\n\
"upguard":{"n":"UpGuard","p":"upguard","k":"business-app","m":"saas"}\n\
"upstash":{"n":"Upstash","p":"upstash","k":"database-serverless","m":"paas"}\n\
"upsun":{"n":"Upsun (Platform.sh)","p":"upsun","k":"web-app-platform","m":"paas"}\n\
"uptimerobot":{"n":"UptimeRobot","p":"uptimerobot","k":"monitoring","m":"saas"}\n\
"upwind":{"n":"Upwind","p":"upwind","k":"cloud-posture","traits":["agent"],"m":"saas"}\n\
"upwork":{"n":"Upwork","p":"upwork","k":"hr","m":"saas"}\n\
"user-interviews":{"n":"User Interviews","p":"user-interviews","k":"business-app","m":"saas"}\n\
"userpilot":{"n":"Userpilot","p":"userpilot","k":"business-app","m":"saas"}\n\
"usertesting":{"n":"UserTesting","p":"usertesting","k":"business-app","m":"saas"}\n\
"uservoice":{"n":"UserVoice","p":"uservoice","k":"collaboration","m":"saas"}\n\
"valimail":{"n":"Valimail","p":"valimail","k":"email-security","m":"saas"}\n\
"vanta":{"n":"Vanta","p":"vanta","k":"cloud-posture","traits":["agent"],"m":"saas"}\n\
"vantage":{"n":"Vantage","p":"vantage","k":"cloud-management","m":"saas"}\n\
"varonis":{"n":"Varonis","p":"varonis","k":"cloud-posture","traits":["agent"],"m":"saas"}\n\
"vast-ai":{"n":"Vast.ai","p":"vast-ai","k":"gpu-cloud","m":"iaas"}\n\
"vault-self-managed":{"n":"HashiCorp Vault (self-run)","p":"hashicorp","k":"self-run-software","m":"on-premises iaas"}\n\
"veeam-data-cloud":{"n":"Veeam Data Cloud","p":"veeam","k":"backup-service","m":"saas"}\n\
"veeva-vault":{"n":"Veeva Vault / CRM","p":"veeva","k":"business-app","m":"saas"}\n\
"velocity-global":{"n":"Velocity Global (Pebl)","p":"velocity-global","k":"hr","m":"saas"}\n\
"venafi":{"n":"Venafi TLS Protect","p":"venafi","k":"key-management","m":"saas"}\n\
"vendr":{"n":"Vendr","p":"vendr","k":"finance","m":"saas"}\n\
"venmo":{"n":"Venmo","p":"paypal","k":"payments","m":"saas"}\n\
"veracode":{"n":"Veracode","p":"veracode","k":"developer-tool","m":"saas"}\n\
"vercel":{"n":"Vercel","p":"vercel","k":"web-app-platform","m":"paas faas","responsibilityUrl":"https://vercel.com/docs/security/shared-responsibility","about":"product","note":"Sites and their builds are paas. Functions run code of the customer\'s: faas."}\n\
"veritas-netbackup":{"n":"Veritas NetBackup","p":"cohesity","k":{"on-premises":"self-run-software","saas":"backup-service"},"traits":["agent"],"m":"on-premises saas"}\n\
"verkada":{"n":"Verkada","p":"verkada","k":"iot","traits":["agent"],"m":"saas"}\n\
"vertex-o-series":{"n":"Vertex O Series (tax)","p":"vertex-inc","k":"finance","m":"saas"}\n\
"vidyard":{"n":"Vidyard","p":"vidyard","k":"business-app","m":"saas"}\n\
"vimeo":{"n":"Vimeo","p":"vimeo","k":"business-app","traits":["ai-optional"],"m":"saas"}\n\
"virtru":{"n":"Virtru","p":"virtru","k":"email-security","traits":["agent"],"m":"saas"}\n\
"visier":{"n":"Visier","p":"visier","k":"hr","m":"saas"}\n\
"vitally":{"n":"Vitally","p":"vitally","k":"crm","m":"saas"}\n\
"vmware-cloud-foundation":{"n":"VMware Cloud Foundation","p":"broadcom","k":"private-cloud","m":"on-premises"}\n\
"vmware-vsphere":{"n":"VMware vSphere (self-run)","p":"customer","k":"private-cloud","m":"on-premises","note":"In the customer\'s own data centre, unless a provider hosts it.","alike":["azure-vmware-solution","gcp-vmware-engine"]}\n\
"vonage":{"n":"Vonage","p":"vonage","k":"telephony","m":"saas paas"}\n\
"voyage-ai":{"n":"Voyage AI","p":"voyage-ai","k":"ai-model-api","m":"paas"}\n\
"vtex":{"n":"VTEX","p":"vtex","k":"e-commerce","m":"saas"}\n\
"vultr":{"n":"Vultr","p":"vultr","k":"cloud-account","m":"iaas caas paas","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"vultr-bare-metal":{"n":"Vultr Bare Metal","p":"vultr","k":"vm","m":"iaas"}\n\
"vultr-compute":{"n":"Vultr Cloud Compute","p":"vultr","k":"vm","m":"iaas"}\n\
"vultr-databases":{"n":"Vultr Managed Databases","p":"vultr","k":"database-managed","m":"paas"}\n\
"vultr-dns":{"n":"Vultr DNS","p":"vultr","k":"dns","m":"paas"}\n\
"vultr-inference":{"n":"Vultr Serverless Inference","p":"vultr","k":"ai-model-api","m":"paas"}\n\
"vultr-kubernetes":{"n":"Vultr Kubernetes Engine","p":"vultr","k":"kubernetes","traits":["in-your-account"],"m":"caas"}\n\
"vultr-network":{"n":"Vultr VPC, firewall and load balancer","p":"vultr","k":"network","m":"iaas"}\n\
"vultr-object-storage":{"n":"Vultr Object Storage","p":"vultr","k":"object-storage","m":"paas"}\n\
"vultr-registry":{"n":"Vultr Container Registry","p":"vultr","k":"container-registry","m":"paas"}\n\
"vwo":{"n":"VWO","p":"vwo","k":"developer-tool","m":"saas"}\n\
"walkme":{"n":"WalkMe","p":"sap","k":"business-app","traits":["ai-optional"],"m":"saas"}\n\
"warpstream":{"n":"WarpStream","p":"warpstream","k":"stream","traits":["agent","in-your-account"],"m":"paas"}\n\
"wasabi":{"n":"Wasabi Hot Cloud Storage","p":"wasabi","k":"object-storage","m":"paas"}\n\
"weaviate-cloud":{"n":"Weaviate Cloud","p":"weaviate","k":"database-managed","m":"paas"}\n\
"webex":{"n":"Cisco Webex","p":"cisco","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"webflow":{"n":"Webflow","p":"webflow","k":"cms","traits":["ai-optional"],"m":"saas"}\n\
"weblate":{"n":"Weblate","p":"weblate","k":{"saas":"developer-tool","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"weights-and-biases":{"n":"Weights & Biases","p":"coreweave","k":"developer-tool","traits":["ai"],"m":"saas"}\n\
"westlaw":{"n":"Westlaw / Practical Law","p":"thomson-reuters","k":"business-app","m":"saas"}\n\
"wetransfer":{"n":"WeTransfer","p":"wetransfer","k":"collaboration","m":"saas"}\n\
"wework":{"n":"WeWork","p":"wework","k":"business-app","m":"saas"}\n\
"whatsapp-business":{"n":"WhatsApp Business","p":"meta","k":"messaging-api","m":"saas"}\n\
"whereby":{"n":"Whereby","p":"whereby","k":"collaboration","m":"saas"}\n\
"whimsical":{"n":"Whimsical","p":"whimsical","k":"collaboration","m":"saas"}\n\
"whistic":{"n":"Whistic","p":"whistic","k":"business-app","m":"saas"}\n\
"windsurf":{"n":"Windsurf (Codeium) / Devin","p":"cognition","k":"ai-assistant","traits":["ai-agent","agent"],"m":"saas"}\n\
"wise":{"n":"Wise Business","p":"wise","k":"payments","m":"saas"}\n\
"wistia":{"n":"Wistia","p":"wistia","k":"business-app","m":"saas"}\n\
"wix":{"n":"Wix","p":"wix","k":"cms","traits":["ai-optional"],"m":"saas"}\n\
"wiz":{"n":"Wiz","p":"wiz","k":"cloud-posture","m":"saas"}\n\
"woocommerce":{"n":"WooCommerce","p":"automattic","k":{"saas":"e-commerce","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"wordpress-com":{"n":"WordPress.com / VIP","p":"automattic","k":"cms","traits":["ai-optional"],"m":"saas paas"}\n\
"workable":{"n":"Workable","p":"workable","k":"hr","m":"saas"}\n\
"workato":{"n":"Workato","p":"workato","k":"data-integration","traits":["ai-optional"],"m":"paas saas"}\n\
"workday":{"n":"Workday","p":"workday","k":"hr","traits":["ai-optional"],"m":"saas"}\n\
"workday-adaptive":{"n":"Workday Adaptive Planning","p":"workday","k":"finance","m":"saas"}\n\
"workhuman":{"n":"Workhuman","p":"workhuman","k":"hr","m":"saas"}\n\
"workiva":{"n":"Workiva","p":"workiva","k":"finance","m":"saas"}\n\
"workos":{"n":"WorkOS","p":"workos","k":"identity-provider","m":"saas paas"}\n\
"workplace-meta":{"n":"Workplace from Meta","p":"meta","k":"collaboration","m":"saas"}\n\
"workspace-one":{"n":"Omnissa Workspace ONE UEM","p":"omnissa","k":"device-management","traits":["agent"],"m":"saas"}\n\
"worldpay":{"n":"Worldpay","p":"worldpay","k":"payments","m":"saas"}\n\
"wp-engine":{"n":"WP Engine","p":"wpengine","k":"cms","m":"paas"}\n\
"wrike":{"n":"Wrike","p":"wrike","k":"collaboration","traits":["ai-optional"],"m":"saas"}\n\
"writer":{"n":"Writer","p":"writer","k":"ai-assistant","m":"saas"}\n\
"x-twitter":{"n":"X (Twitter)","p":"x-corp","k":"business-app","m":"saas"}\n\
"xactly":{"n":"Xactly","p":"xactly","k":"crm","m":"saas"}\n\
"xai-grok":{"n":"xAI Grok","p":"xai","k":{"saas":"ai-assistant","paas":"ai-model-api"},"m":"saas paas"}\n\
"xata":{"n":"Xata","p":"xata","k":"database-serverless","m":"paas"}\n\
"xero":{"n":"Xero","p":"xero","k":"finance","m":"saas"}\n\
"xwiki":{"n":"XWiki","p":"xwiki","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"yandex-cloud":{"n":"Yandex Cloud","p":"yandex","k":"cloud-account","m":"iaas caas paas","responsibilityUrl":"https://yandex.cloud/en/security/shared-responsibility","about":"provider","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}\n\
"yandex-compute":{"n":"Yandex Compute Cloud","p":"yandex-cloud","k":"vm","m":"iaas"}\n\
"yandex-data":{"n":"Yandex Data Proc, DataSphere and Query","p":"yandex-cloud","k":"managed-cluster","m":"paas"}\n\
"yandex-databases":{"n":"Yandex Managed Databases and YDB","p":"yandex-cloud","k":"database-managed","m":"paas"}\n\
"yandex-dns":{"n":"Yandex Cloud DNS","p":"yandex-cloud","k":"dns","m":"paas"}\n\
"yandex-functions":{"n":"Yandex Cloud Functions and Serverless Containers","p":"yandex-cloud","k":"functions","m":"faas"}\n\
"yandex-kms":{"n":"Yandex KMS, Lockbox and Certificate Manager","p":"yandex-cloud","k":"key-management","m":"paas"}\n\
"yandex-kubernetes":{"n":"Yandex Managed Service for Kubernetes","p":"yandex-cloud","k":"kubernetes","traits":["in-your-account"],"m":"caas"}\n\
"yandex-network":{"n":"Yandex VPC and load balancers","p":"yandex-cloud","k":"network","m":"iaas"}\n\
"yandex-object-storage":{"n":"Yandex Object Storage","p":"yandex-cloud","k":"object-storage","m":"paas"}\n\
"yandex-organization":{"n":"Yandex Cloud Organization and IAM","p":"yandex-cloud","k":"cloud-iam","m":"paas"}\n\
"yandex-registry":{"n":"Yandex Container Registry","p":"yandex-cloud","k":"container-registry","m":"paas"}\n\
"yellowbrick":{"n":"Yellowbrick","p":"yellowbrick","k":{"paas":"warehouse","on-premises":"self-run-software"},"traits":["in-your-account"],"m":"paas on-premises"}\n\
"yext":{"n":"Yext","p":"yext","k":"search","m":"saas"}\n\
"yousign":{"n":"Yousign","p":"yousign","k":"business-app","m":"saas"}\n\
"youtrack":{"n":"YouTrack","p":"jetbrains","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"yubico":{"n":"YubiEnterprise / YubiKey services","p":"yubico","k":"business-app","m":"saas"}\n\
"yugabytedb-aeon":{"n":"YugabyteDB Aeon","p":"yugabytedb","k":"database-managed","m":"paas"}\n\
"zabbix":{"n":"Zabbix","p":"zabbix","k":{"on-premises":"self-run-software","saas":"monitoring"},"m":"on-premises saas"}\n\
"zapier":{"n":"Zapier","p":"zapier","k":"data-integration","traits":["ai-optional"],"m":"saas paas","note":"It holds OAuth grants to the other services."}\n\
"zendesk":{"n":"Zendesk","p":"zendesk","k":"itsm","traits":["ai-optional"],"m":"saas"}\n\
"zendesk-sell":{"n":"Zendesk Sell","p":"zendesk","k":"crm","m":"saas"}\n\
"zenhub":{"n":"Zenhub","p":"zenhub","k":"collaboration","m":"saas"}\n\
"zeplin":{"n":"Zeplin","p":"zeplin","k":"collaboration","m":"saas"}\n\
"zilliz-cloud":{"n":"Zilliz Cloud","p":"zilliz","k":"database-managed","m":"paas"}\n\
"zip":{"n":"Zip procurement","p":"zip","k":"finance","m":"saas"}\n\
"zoho-books":{"n":"Zoho Books","p":"zoho","k":"finance","m":"saas"}\n\
"zoho-crm":{"n":"Zoho CRM","p":"zoho","k":"crm","traits":["ai-optional"],"m":"saas"}\n\
"zoho-desk":{"n":"Zoho Desk","p":"zoho","k":"itsm","m":"saas"}\n\
"zoho-one":{"n":"Zoho One","p":"zoho","k":"business-app","m":"saas"}\n\
"zoho-people":{"n":"Zoho People","p":"zoho","k":"hr","m":"saas"}\n\
"zoom":{"n":"Zoom","p":"zoom","k":"collaboration","traits":["ai-optional"],"m":"saas","responsibilityUrl":"https://www.zoom.com/en/trust/","about":"front-page"}\n\
"zoominfo":{"n":"ZoomInfo","p":"zoominfo","k":"crm","traits":["ai-optional"],"m":"saas"}\n\
"zoominfo-chorus":{"n":"Chorus by ZoomInfo","p":"zoominfo","k":"crm","m":"saas"}\n\
"zscaler":{"n":"Zscaler","p":"zscaler","k":"zero-trust-access","traits":["agent"],"m":"saas"}\n\
"zulip":{"n":"Zulip","p":"zulip","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises"}\n\
"zuora":{"n":"Zuora","p":"zuora","k":"finance","m":"saas"}\n\
"zylo":{"n":"Zylo","p":"zylo","k":"itsm","m":"saas"}\n\
';
