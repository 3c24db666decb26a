// Made from catalogue/products.yml by scripts/build-catalogue.mjs. Change those, not this.
export const providers = {"15five":"15Five","1password":"1Password","360learning":"360Learning","37signals":"37signals","3cx":"3CX","3ds-outscale":"3DS OUTSCALE","6sense":"6sense","84codes":"84codes","8x8":"8x8","ably":"Ably","abnormal-ai":"Abnormal AI","absorb":"Absorb","acquia":"Acquia","acronis":"Acronis","activecampaign":"ActiveCampaign","acumatica":"Acumatica","ada":"Ada","adjust":"Adjust","adobe":"Adobe","adp":"ADP","adroll":"AdRoll","adyen":"Adyen","afi":"Afi","agora":"Agora","aha":"Aha!","ahrefs":"Ahrefs","ai21-labs":"AI21 Labs","airbrake":"Airbrake","airbyte":"Airbyte","aircall":"Aircall","airship":"Airship","airslate":"airSlate","airtable":"Airtable","airwallex":"Airwallex","aiven":"Aiven","akamai":"Akamai","akeyless":"Akeyless","alation":"Alation","alchemer":"Alchemer","aleph-alpha":"Aleph Alpha","algolia":"Algolia","alibaba":"Alibaba Cloud","alkira":"Alkira","alteryx":"Alteryx","amazon":"Amazon","amex-gbt":"Amex GBT","amplitude":"Amplitude","anaconda":"Anaconda","anaplan":"Anaplan","anecdotes":"Anecdotes","anrok":"Anrok","anthology":"Anthology","anthropic":"Anthropic","anydesk":"AnyDesk","anyscale":"Anyscale","anysphere":"Anysphere","apify":"Apify","apollo-graphql":"Apollo GraphQL","apollo-io":"Apollo.io","appcues":"Appcues","appian":"Appian","apple":"Apple","applitools":"Applitools","appsflyer":"AppsFlyer","appsignal":"AppSignal","appsmith":"Appsmith","apptio":"Apptio","appveyor":"AppVeyor","appwrite":"Appwrite","aptible":"Aptible","aqua-security":"Aqua Security","arango":"Arango","arch-meltano":"Arch / Meltano","archer":"Archer","arctic-wolf":"Arctic Wolf","arista":"Arista","arize-ai":"Arize AI","aruba":"Aruba","asana":"Asana","ashby":"Ashby","assemblyai":"AssemblyAI","astronomer":"Astronomer","atandt":"AT&T","athenahealth":"athenahealth","atlan":"Atlan","atlassian":"Atlassian","attio":"Attio","auctane":"Auctane","auditboard":"AuditBoard","autodesk":"Autodesk","automation-anywhere":"Automation Anywhere","automattic":"Automattic","automox":"Automox","avalara":"Avalara","avaya":"Avaya","aviatrix":"Aviatrix","avidxchange":"AvidXchange","avoma":"Avoma","aws":"Amazon Web Services","axiom":"Axiom","azure":"Microsoft Azure","back4app":"Back4App","backblaze":"Backblaze","baidu":"Baidu","balsamiq":"Balsamiq","bamboohr":"BambooHR","bandwidth":"Bandwidth","barracuda":"Barracuda","baseten":"Baseten","beehiiv":"beehiiv","benchling":"Benchling","better-stack":"Better Stack","bettercloud":"BetterCloud","betterworks":"Betterworks","beyondtrust":"BeyondTrust","bigcommerce":"BigCommerce","bigid":"BigID","bill":"BILL","bird":"Bird","bitdefender":"Bitdefender","bitrise":"Bitrise","bitsight":"Bitsight","bitwarden":"Bitwarden","bizzabo":"Bizzabo","black-duck":"Black Duck","blackbaud":"Blackbaud","blackline":"BlackLine","block":"Block","bloomberg":"Bloomberg","bloomerang":"Bloomerang","bluesky":"Bluesky","bmc":"BMC","bombora":"Bombora","bonsai":"Bonsai","bonusly":"Bonusly","boomi":"Boomi","box":"Box","braintrust":"Braintrust","branch":"Branch","brandwatch":"Brandwatch","braze":"Braze","brevo":"Brevo","brex":"Brex","brightcove":"Brightcove","brivo":"Brivo","broadcom":"Broadcom","broadvoice":"Broadvoice","browserbase":"Browserbase","browserstack":"BrowserStack","bubble":"Bubble","buffer":"Buffer","bugcrowd":"Bugcrowd","builder-io":"Builder.io","buildkite":"Buildkite","bunny":"Bunny","buzzsprout":"Buzzsprout","bynder":"Bynder","bytedance":"ByteDance","cake-com":"CAKE.com","cal-com":"Cal.com","calendly":"Calendly","camunda":"Camunda","canny":"Canny","canva":"Canva","captivateiq":"CaptivateIQ","carta":"Carta","cast-ai":"CAST AI","catchpoint":"Catchpoint","cato-networks":"Cato Networks","cdn77":"CDN77","celigo":"Celigo","census":"Census (Fivetran)","cerebras":"Cerebras","certinia":"Certinia","certn":"Certn","chainguard":"Chainguard","chameleon":"Chameleon","chargebee":"Chargebee","charlie-hr":"Charlie HR","charthop":"ChartHop","check-point":"Check Point","checkly":"Checkly","checkmarx":"Checkmarx","checkout-com":"Checkout.com","checkr":"Checkr","chili-piper":"Chili Piper","chroma":"Chroma","chromatic":"Chromatic","chronosphere":"Chronosphere","circle":"Circle","circleci":"CircleCI","cisco":"Cisco","cision":"Cision","citrix":"Citrix","civo":"Civo","clari":"Clari","clarifai":"Clarifai","classlink":"ClassLink","clay":"Clay","clerk":"Clerk","clever":"Clever","clever-cloud":"Clever Cloud","clevertap":"CleverTap","clickhouse":"ClickHouse","clickup":"ClickUp","clio":"Clio","close":"Close","cloud-gov":"cloud.gov","cloudbees":"CloudBees","cloudera":"Cloudera","cloudflare":"Cloudflare","cloudinary":"Cloudinary","cloudscale-ch":"cloudscale.ch","cloudsmith":"Cloudsmith","cloudtalk":"CloudTalk","cloudzero":"CloudZero","cobalt":"Cobalt","cockroach":"Cockroach Labs","codacy":"Codacy","code-climate":"Code Climate","codeberg":"Codeberg","coder":"Coder","coderabbit":"CodeRabbit","coderpad":"CoderPad","codesandbox":"CodeSandbox","codility":"Codility","cofense":"Cofense","cognism":"Cognism","cognition":"Cognition","cohere":"Cohere","cohesity":"Cohesity","coinbase":"Coinbase","collibra":"Collibra","comet":"Comet","commercetools":"commercetools","commvault":"Commvault","composio":"Composio","conductor":"Conductor","configcat":"ConfigCat","confluent":"Confluent","conga":"Conga","connectwise":"ConnectWise","consensus":"Consensus","constant-contact":"Constant Contact","contabo":"Contabo","contentful":"Contentful","contentsquare":"Contentsquare","convex":"Convex","conveyor":"Conveyor","copper":"Copper","copy-ai":"Copy.ai","coralogix":"Coralogix","coreweave":"CoreWeave","cornerstone":"Cornerstone","cortex":"Cortex","couchbase":"Couchbase","coupa":"Coupa","courier":"Courier","coursera":"Coursera","coveo":"Coveo","coveralls":"Coveralls","crashplan":"CrashPlan","creatio":"Creatio","cribl":"Cribl","crisp":"Crisp","criteo":"Criteo","cronitor":"Cronitor","crossbeam":"Crossbeam","crowdin":"Crowdin","crowdstrike":"CrowdStrike","crunchbase":"Crunchbase","crunchy-data":"Crunchy Data","crusoe":"Crusoe","csc":"CSC","cube":"Cube","culture-amp":"Culture Amp","customer":"Run by the customer","customer-io":"Customer.io","cvent":"Cvent","cyberark":"CyberArk","cyera":"Cyera","cypress":"Cypress","cyso-cloud":"Cyso Cloud","d2l":"D2L","dagster-labs":"Dagster Labs","daily":"Daily","dashlane":"Dashlane","databox":"Databox","databricks":"Databricks","datadog":"Datadog","datafold":"Datafold","dataiku":"Dataiku","datarobot":"DataRobot","datastax":"DataStax","dayforce":"Dayforce","dbtlabs":"dbt Labs","dead-mans-snitch":"Dead Man's Snitch","dealhub":"DealHub","deel":"Deel","deepgram":"Deepgram","deepl":"DeepL","deepnote":"Deepnote","deepseek":"DeepSeek","deepsource":"DeepSource","delighted":"Delighted","delinea":"Delinea","dell":"Dell","deltek":"Deltek","demandbase":"Demandbase","deno":"Deno","depot":"Depot","descope":"Descope","descript":"Descript","deskbird":"deskbird","detectify":"Detectify","device42":"Device42","devo":"Devo","dialpad":"Dialpad","digicert":"DigiCert","digitalocean":"DigitalOcean","diligent":"Diligent","discord":"Discord","discourse":"Discourse","dns-made-easy":"DNS Made Easy","dnsimple":"DNSimple","docebo":"Docebo","docker":"Docker","document360":"Document360","docusign":"Docusign","doist":"Doist","doit":"DoiT","domino-data-lab":"Domino Data Lab","domo":"Domo","donut":"Donut","doodle":"Doodle","doordash":"DoorDash","doppler":"Doppler","dovetail":"Dovetail","doxy-me":"Doxy.me","drata":"Drata","draw-io":"draw.io","drchrono":"DrChrono","dreamhost":"DreamHost","dremio":"Dremio","dropbox":"Dropbox","druva":"Druva","dun-and-bradstreet":"Dun & Bradstreet","dx":"DX","dynatrace":"Dynatrace","e2b":"E2B","e2e-networks":"E2E Networks","easydns":"easyDNS","easyllama":"EasyLlama","edb":"EDB","egnyte":"Egnyte","elastic":"Elastic","elastx":"Elastx","element":"Element","elevenlabs":"ElevenLabs","ellucian":"Ellucian","embrace":"Embrace","employment-hero":"Employment Hero","emq":"EMQ","entrust":"Entrust","env-zero":"env zero","envoy":"Envoy","epic-systems":"Epic Systems","epicor":"Epicor","equifax":"Equifax","equinix":"Equinix","eset":"ESET","esri":"Esri","eventbrite":"Eventbrite","everbridge":"Everbridge","everlaw":"Everlaw","evernote":"Evernote","exa":"Exa","exabeam":"Exabeam","exoscale":"Exoscale","expel":"Expel","expensify":"Expensify","experian":"Experian","expo":"Expo","f5":"F5","factorial":"Factorial","factset":"FactSet","fastly":"Fastly","fastmail":"Fastmail","fathom":"Fathom","fathom-analytics":"Fathom Analytics","fidelity":"Fidelity","figma":"Figma","firebolt":"Firebolt","firecrawl":"Firecrawl","fireflies-ai":"Fireflies.ai","firehydrant":"FireHydrant","fireworks-ai":"Fireworks AI","first-advantage":"First Advantage","fiserv":"Fiserv","five9":"Five9","fiverr":"Fiverr","fivetran":"Fivetran","flagsmith":"Flagsmith","fleet":"Fleet","flexera":"Flexera","floqast":"FloQast","fly":"Fly.io","formspree":"Formspree","formstack":"Formstack","fortanix":"Fortanix","fortinet":"Fortinet","fossa":"FOSSA","framer":"Framer","freshbooks":"FreshBooks","freshworks":"Freshworks","front":"Front","frontegg":"Frontegg","fujitsu":"Fujitsu","fullstory":"Fullstory","fusionauth":"FusionAuth","g2":"G2","gainsight":"Gainsight","gamma":"Gamma","gamma-communications":"Gamma Communications","gandi":"Gandi","gartner":"Gartner","gather":"Gather","gcore":"Gcore","gcp":"Google Cloud","geckoboard":"Geckoboard","geekbot":"Geekbot","gem":"Gem","gemfury":"Gemfury","genesys":"Genesys","getty-images":"Getty Images","ghost":"Ghost","gigalixir":"Gigalixir","gitbook":"GitBook","gitguardian":"GitGuardian","github":"GitHub","gitlab":"GitLab","gitprotect":"GitProtect","gladly":"Gladly","glean":"Glean","glide":"Glide","globalsign":"GlobalSign","gocardless":"GoCardless","godaddy":"GoDaddy","gong":"Gong","google":"Google","gorgias":"Gorgias","goto":"GoTo","grafana":"Grafana Labs","grafana-k6":"Grafana k6","granicus":"Granicus","granola":"Granola","graphite":"Graphite","greenhouse":"Greenhouse","gridscale":"gridscale","groq":"Groq","growthbook":"GrowthBook","guideline":"Guideline","guidewire":"Guidewire","guru":"Guru","gusto":"Gusto","h2o-ai":"H2O.ai","hackerone":"HackerOne","hackerrank":"HackerRank","halo":"Halo","haproxy":"HAProxy","harness":"Harness","harvest":"Harvest","hashicorp":"HashiCorp","hasura":"Hasura","health-gorilla":"Health Gorilla","healthchecks-io":"Healthchecks.io","height":"Height","helicone":"Helicone","help-scout":"Help Scout","helpshift":"Helpshift","here":"HERE","hetzner":"Hetzner","hevo-data":"Hevo Data","hex":"Hex","hexnode":"Hexnode","heygen":"HeyGen","hibob":"HiBob","higher-logic":"Higher Logic","highspot":"Highspot","hightouch":"Hightouch","hireright":"HireRight","hirevue":"HireVue","hivemq":"HiveMQ","hologram":"Hologram","honeybadger":"Honeybadger","honeycomb":"Honeycomb","hootsuite":"Hootsuite","hostinger":"Hostinger","hpe":"HPE","hpe-juniper":"HPE Juniper","huawei-cloud":"Huawei Cloud","hubspot":"HubSpot","hubstaff":"Hubstaff","huggingface":"Hugging Face","huntress":"Huntress","hycu":"HYCU","hygraph":"Hygraph","hyland":"Hyland","hyperproof":"Hyperproof","ibm":"IBM","ibm-ns1":"IBM NS1","icertis":"Icertis","icims":"iCIMS","id-me":"ID.me","idrive":"IDrive","ifttt":"IFTTT","imanage":"iManage","imgix":"imgix","immuta":"Immuta","impact-com":"impact.com","imperva":"Imperva","incident-io":"incident.io","indeed":"Indeed","infisical":"Infisical","influitive":"Influitive","influxdata":"InfluxData","infobip":"Infobip","infomaniak":"Infomaniak","infor":"Infor","infracost":"Infracost","inmoment":"InMoment","inngest":"Inngest","instapage":"Instapage","instatus":"Instatus","instructure":"Instructure","intercom":"Intercom","intermedia":"Intermedia","internet-security-research-group":"Internet Security Research Group","intigriti":"Intigriti","intuit":"Intuit","invision":"InVision","ionos":"IONOS","ironclad":"Ironclad","iru":"Iru","iterable":"Iterable","iubenda":"iubenda","ivanti":"Ivanti","jaggaer":"JAGGAER","jamf":"Jamf","jasper":"Jasper","jd-cloud":"JD Cloud","jellyfish":"Jellyfish","jenkins-project":"Jenkins project","jetbrains":"JetBrains","jfrog":"JFrog","jina-ai":"Jina AI","jitterbit":"Jitterbit","jobvite":"Jobvite","jotform":"Jotform","jumio":"Jumio","jumpcloud":"JumpCloud","juro":"Juro","justcall":"JustCall","justworks":"Justworks","kahoot":"Kahoot!","kakao":"Kakao","kaltura":"Kaltura","kamatera":"Kamatera","kantata":"Kantata","kaseya":"Kaseya","keeper-security":"Keeper Security","keepit":"Keepit","kentico":"Kentico","keycdn":"KeyCDN","keycloak-project":"Keycloak project","khoros":"Khoros","kinsta":"Kinsta","kisi":"Kisi","kit":"Kit","kiteworks":"Kiteworks","klarna":"Klarna","klaviyo":"Klaviyo","knack":"Knack","knock":"Knock","knowbe4":"KnowBe4","kong":"Kong","koyeb":"Koyeb","krisp":"Krisp","kubecost":"Kubecost (IBM)","kustomer":"Kustomer","kyriba":"Kyriba","labelbox":"Labelbox","lambda":"Lambda","langchain":"LangChain","langfuse":"Langfuse","lansweeper":"Lansweeper","laserfiche":"Laserfiche","lastpass":"LastPass","latitude-sh":"Latitude.sh","lattice":"Lattice","launchdarkly":"LaunchDarkly","leadiq":"LeadIQ","leadmagic":"LeadMagic","leandata":"LeanData","leapsome":"Leapsome","leaseweb":"Leaseweb","lemon-squeezy":"Lemon Squeezy","lenovo":"Lenovo","lever":"Lever","lexisnexis":"LexisNexis","lightning-ai":"Lightning AI","lightspeed":"Lightspeed","linear":"Linear","linearb":"LinearB","linksquares":"LinkSquares","litmos":"Litmos","livekit":"LiveKit","llamaindex":"LlamaIndex","logicgate":"LogicGate","logicmonitor":"LogicMonitor","login-gov":"Login.gov","logrocket":"LogRocket","logz-io":"Logz.io","lokalise":"Lokalise","loops":"Loops","lovable":"Lovable","lucid":"Lucid Software","luciq":"Luciq","luma":"Luma","lumen":"Lumen","lusha":"Lusha","lyft":"Lyft","m-files":"M-Files","mabl":"mabl","macstadium":"MacStadium","mailerlite":"MailerLite","mailtrap":"Mailtrap","make":"Make","manageengine":"ManageEngine","mapbox":"Mapbox","marigold":"Marigold","markmonitor":"MarkMonitor","mastodon":"Mastodon","material-security":"Material Security","matillion":"Matillion","matomo":"Matomo","mattermost":"Mattermost","maxio":"Maxio","maze":"Maze","medallia":"Medallia","medidata":"Medidata","meditech":"MEDITECH","meetup":"Meetup","megaport":"Megaport","meilisearch":"Meilisearch","meltwater":"Meltwater","mend":"Mend","mend-io":"Mend.io","mendix":"Mendix","mentimeter":"Mentimeter","mercury":"Mercury","merge":"Merge","meta":"Meta","metabase":"Metabase","metricstream":"MetricStream","metronome":"Metronome","mezmo":"Mezmo","microsoft":"Microsoft","midjourney":"Midjourney","mimecast":"Mimecast","mintlify":"Mintlify","mirantis":"Mirantis","miro":"Miro","mistral":"Mistral AI","mitel":"Mitel","mixpanel":"Mixpanel","modal":"Modal","moengage":"MoEngage","mollie":"Mollie","monday":"monday.com","mongodb":"MongoDB","monte-carlo":"Monte Carlo","moodle":"Moodle","morgan-stanley-at-work":"Morgan Stanley at Work","mosyle":"Mosyle","motherduck":"MotherDuck","motorola-solutions":"Motorola Solutions","mouseflow":"Mouseflow","moz":"Moz","mparticle":"mParticle","mural":"Mural","mux":"Mux","n-able":"N-able","n8n":"n8n","nagios":"Nagios","name-com":"Name.com","namecheap":"Namecheap","namely":"Namely","navan":"Navan","naver-cloud":"NAVER Cloud","navex":"NAVEX","ncc-group":"NCC Group","ncino":"nCino","nebius":"Nebius","neo4j":"Neo4j","neon":"Neon","neptune-ai":"neptune.ai","netapp":"NetApp","netcup":"netcup","netdocuments":"NetDocuments","netlify":"Netlify","netskope":"Netskope","newfold-digital":"Newfold Digital","newrelic":"New Relic","nextcloud":"Nextcloud","nextiva":"Nextiva","nfon":"NFON","ngrok":"ngrok","nhn-cloud":"NHN Cloud","nice":"NiCE","nightfall":"Nightfall","ninjaone":"NinjaOne","nintex":"Nintex","nord-security":"Nord Security","northflank":"Northflank","notified":"Notified","notion":"Notion","novu":"Novu","npm":"npm (GitHub)","ntt-communications":"NTT Communications","nutanix":"Nutanix","observe":"Observe","obsidian":"Obsidian","octopus-deploy":"Octopus Deploy","odoo":"Odoo","officespace":"OfficeSpace","okta":"Okta","olark":"Olark","omnissa":"Omnissa","on24":"ON24","ona":"Ona","onelogin":"OneLogin (One Identity)","onesignal":"OneSignal","onespan":"OneSpan","onestream":"OneStream","onetrust":"OneTrust","onfido":"Onfido (Entrust)","onsip":"OnSIP","ooma":"Ooma","oomnitza":"Oomnitza","openai":"OpenAI","opengov":"OpenGov","openinfra-foundation":"OpenInfra Foundation","openrouter":"OpenRouter","opentext":"OpenText","opslevel":"OpsLevel","optimal-workshop":"Optimal Workshop","optimizely":"Optimizely","oracle":"Oracle","oracle-dyn":"Oracle Dyn","orange-business":"Orange Business","orb":"Orb","orca-security":"Orca Security","oreilly":"O'Reilly","osano":"Osano","otter-ai":"Otter.ai","outline":"Outline","outreach":"Outreach","outsystems":"OutSystems","ovh":"OVHcloud","oyster":"Oyster","packagecloud":"Packagecloud","paddle":"Paddle","paessler":"Paessler","pagerduty":"PagerDuty","palantir":"Palantir","paloalto":"Palo Alto Networks","pandadoc":"PandaDoc","panopto":"Panopto","pantheon":"Pantheon","panther":"Panther","papaya-global":"Papaya Global","particle":"Particle","partnerstack":"PartnerStack","pave":"Pave","paychex":"Paychex","paycom":"Paycom","paylocity":"Paylocity","payoneer":"Payoneer","paypal":"PayPal","pegasystems":"Pegasystems","pendo":"Pendo","penpot":"Penpot","perforce":"Perforce","perk":"Perk","perplexity":"Perplexity","persona":"Persona","personio":"Personio","phoenixnap":"phoenixNAP","phrase":"Phrase","pigment":"Pigment","pinecone":"Pinecone","ping":"Ping Identity","pingcap":"PingCAP","pinterest":"Pinterest","pipedream":"Pipedream","pipedrive":"Pipedrive","pitch":"Pitch","pitchbook":"PitchBook","pivotal-tracker":"Pivotal Tracker","plaid":"Plaid","plain":"Plain","planetscale":"PlanetScale","planhat":"Planhat","planview":"Planview","platform9":"Platform9","plausible":"Plausible","pleo":"Pleo","plivo":"Plivo","pluralsight":"Pluralsight","plusserver":"plusserver","poeditor":"POEditor","porkbun":"Porkbun","port":"Port","porter":"Porter","portswigger":"PortSwigger","posit":"Posit","posthog":"PostHog","postman":"Postman","powerschool":"PowerSchool","prefect":"Prefect","preset":"Preset","prestashop":"PrestaShop","prezi":"Prezi","prisma":"Prisma","prismic":"Prismic","procore":"Procore","procurify":"Procurify","productboard":"Productboard","productiv":"Productiv","progress":"Progress","proofpoint":"Proofpoint","proton":"Proton","proxmox":"Proxmox","ptc":"PTC","pubnub":"PubNub","pulley":"Pulley","pulumi":"Pulumi","pusher":"Pusher","pylon":"Pylon","python-software-foundation":"Python Software Foundation","pythonanywhere":"PythonAnywhere","q4":"Q4","qase":"Qase","qdrant":"Qdrant","qlik":"Qlik","qovery":"Qovery","qualtrics":"Qualtrics","qualys":"Qualys","quickbase":"Quickbase","quo":"Quo","quotapath":"QuotaPath","qwilr":"Qwilr","rackspace":"Rackspace","radware":"Radware","railway":"Railway","ramp":"Ramp","rapid7":"Rapid7","raygun":"Raygun","razorpay":"Razorpay","read-ai":"Read AI","read-the-docs":"Read the Docs","readme":"ReadMe","reclaim-ai":"Reclaim.ai","recruitee":"Recruitee","recurly":"Recurly","reddit":"Reddit","redhat":"Red Hat","redis":"Redis","redox":"Redox","redpanda":"Redpanda","relativity":"Relativity","remote":"Remote","render":"Render","replicate":"Replicate","replit":"Replit","resend":"Resend","respondent":"Respondent","restream":"Restream","retool":"Retool","rev":"Rev","revenuecat":"RevenueCat","revolut":"Revolut","rewind":"Rewind","ringcentral":"RingCentral","rippling":"Rippling","riverside":"Riverside","roadie":"Roadie","robin":"Robin","roboflow":"Roboflow","rocket-chat":"Rocket.Chat","rollbar":"Rollbar","rootly":"Rootly","rsa":"RSA","rubrik":"Rubrik","rubygems":"RubyGems","rudderstack":"RudderStack","runpod":"Runpod","runway":"Runway","safespring":"Safespring","sage":"Sage","sailpoint":"SailPoint","sakura-internet":"SAKURA internet","salesforce":"Salesforce","samsara":"Samsara","sanity":"Sanity","sap":"SAP","sas":"SAS","sauce-labs":"Sauce Labs","saviynt":"Saviynt","savvycal":"SavvyCal","scale-ai":"Scale AI","scalegrid":"ScaleGrid","scaleway":"Scaleway","scalingo":"Scalingo","scalr":"Scalr","scout-apm":"Scout APM","scylladb":"ScyllaDB","seamless-ai":"Seamless.AI","secoda":"Secoda","sectigo":"Sectigo","secureframe":"Secureframe","securityscorecard":"SecurityScorecard","securonix":"Securonix","seeweb":"Seeweb","seismic":"Seismic","select-star":"Select Star","semaphore":"Semaphore","semgrep":"Semgrep","semrush":"Semrush","sendbird":"Sendbird","sendoso":"Sendoso","sentinelone":"SentinelOne","sentry":"Sentry","servicenow":"ServiceNow","servicetitan":"ServiceTitan","shippo":"Shippo","shopify":"Shopify","shortcut":"Shortcut","shutterstock":"Shutterstock","siemens":"Siemens","sigma-computing":"Sigma Computing","signal":"Signal","signalwire":"SignalWire","similarweb":"Similarweb","simple-analytics":"Simple Analytics","simplecast":"Simplecast","simpplr":"Simpplr","sinch":"Sinch","singlestore":"SingleStore","sipgate":"sipgate","sisense":"Sisense","site24x7":"Site24x7","sitecore":"Sitecore","siteground":"SiteGround","sketch":"Sketch","skillsoft":"Skillsoft","skribble":"Skribble","skykick":"SkyKick","slab":"Slab","slite":"Slite","smartbear":"SmartBear","smartling":"Smartling","smartrecruiters":"SmartRecruiters","smartsheet":"Smartsheet","snaplogic":"SnapLogic","snipe-it":"Snipe-IT","snowflake":"Snowflake","snowplow":"Snowplow","snyk":"Snyk","socket":"Socket","solace":"Solace","solarwinds":"SolarWinds","sonarsource":"SonarSource","sonatype":"Sonatype","sophos":"Sophos","sourceforge":"SourceForge","sourcegraph":"Sourcegraph","spacelift":"Spacelift","spectro-cloud":"Spectro Cloud","speedcurve":"SpeedCurve","spendesk":"Spendesk","splash":"Splash","splunk":"Splunk","sprinklr":"Sprinklr","sprinto":"Sprinto","sprout-social":"Sprout Social","squadcast":"Squadcast","squarespace":"Squarespace","srfax":"SRFax","ssandc-blue-prism":"SS&C Blue Prism","stability-ai":"Stability AI","stack-overflow":"Stack Overflow","stackblitz":"StackBlitz","stackit":"STACKIT","staffbase":"Staffbase","starburst":"Starburst","starlink":"Starlink","statista":"Statista","statsig":"Statsig","status-io":"Status.io","statuscake":"StatusCake","storj":"Storj","storyblok":"Storyblok","strapi":"Strapi","strategy":"Strategy","strato":"STRATO","stream":"Stream","streamnative":"StreamNative","stripe":"Stripe","stytch":"Stytch","substack":"Substack","sugarcrm":"SugarCRM","sumologic":"Sumo Logic","sumsub":"Sumsub","supabase":"Supabase","superhuman":"Superhuman","supermetrics":"Supermetrics","surveymonkey":"SurveyMonkey","suse":"SUSE","swarmia":"Swarmia","synack":"Synack","synthesia":"Synthesia","sysdig":"Sysdig","syseleven":"SysEleven","t-systems-deutsche-telekom":"T-Systems / Deutsche Telekom","tabnine":"Tabnine","tailscale":"Tailscale","talkdesk":"Talkdesk","tally":"Tally","tanium":"Tanium","tavily":"Tavily","tawk-to":"tawk.to","tealium":"Tealium","teamtailor":"Teamtailor","teamviewer":"TeamViewer","teamwork-com":"Teamwork.com","telegram":"Telegram","teleport":"Teleport","telnyx":"Telnyx","temporal":"Temporal","tenable":"Tenable","tencent-cloud":"Tencent Cloud","teradata":"Teradata","termly":"Termly","terramate":"Terramate","testmu-ai":"TestMu AI (LambdaTest)","testrail":"TestRail","text":"Text","thales":"Thales","the-trade-desk":"The Trade Desk","thomson-reuters":"Thomson Reuters","thoropass":"Thoropass","thoughtspot":"ThoughtSpot","threatdown":"ThreatDown (Malwarebytes)","tiger-data":"Tiger Data","tigergraph":"TigerGraph","tiktok":"TikTok","tines":"Tines","tipalti":"Tipalti","toast":"Toast","together-ai":"Together AI","toggl":"Toggl","topdesk":"TOPdesk","torii":"Torii","torq":"Torq","totango":"Totango","transcend":"Transcend","transifex":"Transifex","transunion":"TransUnion","travis-ci":"Travis CI","tray-ai":"Tray.ai","trellix":"Trellix","trend-micro":"Trend Micro","tresorit":"Tresorit","tricentis":"Tricentis","trigger-dev":"Trigger.dev","trinet":"TriNet","trintech":"Trintech","tropic":"Tropic","trustarc":"TrustArc","trustpilot":"Trustpilot","tucows":"Tucows","tuple":"Tuple","turbopuffer":"turbopuffer","turnitin":"Turnitin","turso":"Turso","twilio":"Twilio","twingate":"Twingate","tyk":"Tyk","tyler-technologies":"Tyler Technologies","typeform":"Typeform","typesense":"Typesense","uber":"Uber","uberflip":"Uberflip","ubiquiti":"Ubiquiti","udemy":"Udemy","uipath":"UiPath","ukg":"UKG","unanet":"Unanet","unbounce":"Unbounce","unit4":"Unit4","unleash":"Unleash","unstructured":"Unstructured","upcloud":"UpCloud","upguard":"UpGuard","upstash":"Upstash","upsun":"Upsun","uptimerobot":"UptimeRobot","upwind":"Upwind","upwork":"Upwork","user-interviews":"User Interviews","usercentrics":"Usercentrics","userpilot":"Userpilot","usertesting":"UserTesting","uservoice":"UserVoice","valimail":"Valimail","vanderbilt-university":"Vanderbilt University","vanta":"Vanta","vantage":"Vantage","varonis":"Varonis","vast-ai":"Vast.ai","veeam":"Veeam","veeva":"Veeva","velocity-global":"Velocity Global","venafi":"Venafi","vendr":"Vendr","veracode":"Veracode","vercara":"Vercara (DigiCert)","vercel":"Vercel","verizon":"Verizon","verkada":"Verkada","vertex-inc":"Vertex Inc.","vidyard":"Vidyard","vimeo":"Vimeo","virtru":"Virtru","visa":"Visa","visier":"Visier","vitally":"Vitally","vonage":"Vonage","voyage-ai":"Voyage AI (MongoDB)","vtex":"VTEX","vultr":"Vultr","vwo":"VWO","warpstream":"WarpStream","wasabi":"Wasabi","weaviate":"Weaviate","webflow":"Webflow","weblate":"Weblate","wetransfer":"WeTransfer","wework":"WeWork","whereby":"Whereby","whimsical":"Whimsical","whistic":"Whistic","wise":"Wise","wistia":"Wistia","wix":"Wix","wiz":"Wiz","workable":"Workable","workato":"Workato","workday":"Workday","workhuman":"Workhuman","workiva":"Workiva","workleap":"Workleap","workos":"WorkOS","worldpay":"Worldpay","wpengine":"WP Engine","wrike":"Wrike","writer":"Writer","x-corp":"X Corp.","xactly":"Xactly","xai":"xAI","xata":"Xata","xero":"Xero","xwiki":"XWiki","yandex":"Yandex","yandex-cloud":"Yandex Cloud","yellowbrick":"Yellowbrick","yext":"Yext","yousign":"Yousign","yubico":"Yubico","yugabytedb":"YugabyteDB","zabbix":"Zabbix","zapier":"Zapier","zendesk":"Zendesk","zenhub":"Zenhub","zeplin":"Zeplin","zilliz":"Zilliz","zip":"Zip","zoho":"Zoho","zoom":"Zoom","zoominfo":"ZoomInfo","zscaler":"Zscaler","zulip":"Zulip","zuora":"Zuora","zylo":"Zylo"};
export const products = `"15five":{"n":"15Five","p":"15five","k":"hr","m":"saas","s":"15five.com","t":"wide"}
"1password":{"n":"1Password","a":["one password"],"p":"1password","k":"password-manager","m":"saas","s":"1password.com"}
"360learning":{"n":"360Learning","p":"360learning","c":"learning","k":"business-app","m":"saas","s":"360learning.com","t":"wide"}
"3cx":{"n":"3CX","p":"3cx","c":"telephony","k":{"on-premises":"self-run-software","iaas":"self-run-software","saas":"telephony"},"m":"on-premises iaas saas","s":"3cx.com","t":"wide"}
"6sense":{"n":"6sense","p":"6sense","c":"marketing","k":"crm","m":"saas","s":"6sense.com","t":"wide"}
"8x8":{"n":"8x8","a":["8x8 x series"],"p":"8x8","k":"telephony","m":"saas paas","s":"8x8.com"}
"ably":{"n":"Ably","p":"ably","c":"queue","k":"messaging-api","m":"paas","s":"ably.com"}
"abnormal-security":{"n":"Abnormal Security","a":["abnormal"],"p":"abnormal-ai","c":"email","k":"email-security","traits":["ai"],"m":"saas","s":"abnormal.ai","t":"wide"}
"absorb-lms":{"n":"Absorb LMS","p":"absorb","c":"learning","k":"business-app","m":"saas","s":"absorblms.com","t":"wide"}
"acquia":{"n":"Acquia Cloud","a":["drupal cloud"],"p":"acquia","c":"cms-ecommerce","k":"cms","m":"paas","s":"acquia.com","t":"wide"}
"acronis":{"n":"Acronis Cyber Protect Cloud","p":"acronis","k":"backup-service","traits":["agent"],"m":"saas","s":"acronis.com"}
"activecampaign":{"n":"ActiveCampaign","p":"activecampaign","c":"marketing","k":"crm","m":"saas","s":"activecampaign.com","t":"wide"}
"acuity-scheduling":{"n":"Acuity Scheduling","p":"squarespace","c":"office-suite","k":"collaboration","m":"saas","s":"squarespace.com","t":"wide"}
"acumatica":{"n":"Acumatica","p":"acumatica","k":"finance","m":"saas","s":"acumatica.com","t":"wide"}
"ada-support":{"n":"Ada","p":"ada","k":"ai-assistant","m":"saas","s":"ada.cx","t":"wide"}
"adjust":{"n":"Adjust","exactOnly":true,"p":"adjust","c":"marketing","k":"business-app","m":"saas","s":"adjust.com","t":"wide"}
"adobe-acrobat":{"n":"Adobe Acrobat / Document Cloud","a":["adobe document cloud"],"p":"adobe","c":"office-suite","k":"business-app","traits":["ai-optional"],"m":"saas","s":"adobe.com"}
"adobe-acrobat-sign":{"n":"Adobe Acrobat Sign","a":["adobe sign","echosign"],"p":"adobe","c":"e-signature","k":"business-app","m":"saas","s":"adobe.com"}
"adobe-commerce":{"n":"Adobe Commerce (Magento)","a":["magento"],"p":"adobe","c":"cms-ecommerce","k":"e-commerce","m":"paas saas","s":"adobe.com"}
"adobe-creative-cloud":{"n":"Adobe Creative Cloud / Acrobat Sign","a":["adobe","photoshop","adobe photoshop","illustrator","adobe illustrator","adobe cc","indesign"],"p":"adobe","c":"design","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"adobe.com"}
"adobe-experience-cloud":{"n":"Adobe Experience Cloud","a":["adobe experience manager","adobe aem","adobe analytics","adobe target"],"p":"adobe","c":"cms-ecommerce","k":"cms","traits":["ai-optional"],"m":"saas paas","s":"adobe.com"}
"adobe-fonts":{"n":"Adobe Fonts","a":["typekit"],"p":"adobe","c":"cdn","k":"developer-tool","m":"saas","s":"adobe.com","t":"wide"}
"adobe-frame-io":{"n":"Frame.io","p":"adobe","c":"media","k":"business-app","m":"saas","s":"adobe.com"}
"adobe-workfront":{"n":"Adobe Workfront","a":["workfront"],"p":"adobe","c":"project-management","k":"collaboration","m":"saas","s":"adobe.com"}
"adp":{"n":"ADP Workforce Now","a":["adp workforce","adp payroll"],"p":"adp","k":"hr","m":"saas","s":"adp.com"}
"adroll":{"n":"AdRoll / RollWorks","a":["rollworks"],"p":"adroll","c":"marketing","k":"business-app","m":"saas","s":"adroll.com","t":"wide"}
"adyen":{"n":"Adyen","p":"adyen","k":"payments","m":"saas paas","s":"adyen.com"}
"afi":{"n":"Afi","exactOnly":true,"p":"afi","k":"backup-service","m":"saas","s":"afi.ai","t":"wide"}
"afterpay":{"n":"Afterpay / Cash App","p":"block","k":"payments","m":"saas","s":"block.xyz","t":"wide"}
"agentforce":{"n":"Salesforce Agentforce","p":"salesforce","c":"ai-assistant","k":"ai-agent-platform","m":"saas","s":"salesforce.com"}
"agora":{"n":"Agora","p":"agora","c":"telephony","k":"messaging-api","m":"paas","s":"agora.io","t":"wide"}
"aha":{"n":"Aha!","a":["aha.io"],"p":"aha","c":"project-management","k":"collaboration","m":"saas","s":"aha.io","t":"wide"}
"ahrefs":{"n":"Ahrefs","p":"ahrefs","c":"marketing","k":"business-app","m":"saas","s":"ahrefs.com","t":"wide"}
"ai21":{"n":"AI21 Labs","a":["ai21 studio"],"p":"ai21-labs","k":"ai-model-api","m":"paas","s":"ai21.com","t":"wide"}
"airbrake":{"n":"Airbrake","p":"airbrake","k":"monitoring","m":"saas","s":"airbrake.io","t":"wide"}
"airbyte-cloud":{"n":"Airbyte Cloud","a":["airbyte"],"p":"airbyte","k":"data-integration","m":"saas","s":"airbyte.com"}
"aircall":{"n":"Aircall","p":"aircall","k":"telephony","m":"saas","s":"aircall.io","t":"wide"}
"airship":{"n":"Airship","a":["urban airship"],"p":"airship","c":"marketing","k":"messaging-api","m":"saas","s":"airship.com","t":"wide"}
"airtable":{"n":"Airtable","p":"airtable","c":"project-management","k":"low-code","traits":["ai-optional"],"m":"saas paas","s":"airtable.com"}
"airwallex":{"n":"Airwallex","p":"airwallex","k":"payments","m":"saas","s":"airwallex.com","t":"wide"}
"aiven":{"n":"Aiven","p":"aiven","k":"database-managed","m":"paas","s":"aiven.io"}
"akamai-edge":{"n":"Akamai edge delivery and security","p":"akamai","c":"cdn","k":"edge","m":"saas","s":"akamai.com"}
"akamai-guardicore":{"n":"Akamai Guardicore Segmentation","a":["guardicore"],"p":"akamai","c":"network-security","k":"firewall","traits":["agent"],"m":"saas","s":"akamai.com","t":"wide"}
"akeyless":{"n":"Akeyless","p":"akeyless","k":"secrets","traits":["agent"],"m":"saas","s":"akeyless.io","t":"wide"}
"alation":{"n":"Alation","p":"alation","c":"data-integration","k":"bi","m":"saas","s":"alation.com","t":"wide"}
"alchemer":{"n":"Alchemer","a":["surveygizmo"],"p":"alchemer","c":"survey","k":"business-app","m":"saas","s":"alchemer.com","t":"wide"}
"aleph-alpha":{"n":"Aleph Alpha","p":"aleph-alpha","k":"ai-model-api","m":"paas","s":"aleph-alpha.com","t":"wide"}
"algolia":{"n":"Algolia","p":"algolia","k":"search","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant"}},"s":"algolia.com"}
"alibaba-ack":{"n":"Alibaba Cloud Container Service for Kubernetes","p":"alibaba","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"alibabacloud.com"}
"alibaba-api-gateway":{"n":"Alibaba Cloud API Gateway","p":"alibaba","c":"api-management","k":"api-gateway","m":"paas","s":"alibabacloud.com"}
"alibaba-backup":{"n":"Alibaba Cloud Backup (HBR)","p":"alibaba","k":"backup-service","traits":["agent"],"m":"paas","s":"alibabacloud.com"}
"alibaba-bastionhost":{"n":"Alibaba Cloud Bastionhost","p":"alibaba","c":"network-security","k":"zero-trust-access","m":"paas","s":"alibabacloud.com"}
"alibaba-block-storage":{"n":"Alibaba Cloud Block Storage","p":"alibaba","k":"block-storage","m":"iaas","s":"alibabacloud.com"}
"alibaba-cdn":{"n":"Alibaba Cloud CDN, DCDN and ESA","p":"alibaba","c":"cdn","k":"edge","m":"paas","s":"alibabacloud.com"}
"alibaba-cloud":{"n":"Alibaba Cloud","a":["aliyun","alibaba","alicloud"],"p":"alibaba","c":"public-cloud","k":"cloud-account","m":"iaas caas paas","s":"alibabacloud.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"alibaba-container-registry":{"n":"Alibaba Cloud Container Registry","p":"alibaba","k":"container-registry","m":"paas","s":"alibabacloud.com"}
"alibaba-dns":{"n":"Alibaba Cloud DNS","p":"alibaba","k":"dns","m":"paas","s":"alibabacloud.com"}
"alibaba-dts":{"n":"Alibaba Cloud DTS and DMS","p":"alibaba","c":"migration","k":"data-integration","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}},"s":"alibabacloud.com"}
"alibaba-eci":{"n":"Alibaba Cloud Elastic Container Instance","p":"alibaba","k":"serverless-containers","m":"caas","s":"alibabacloud.com"}
"alibaba-ecs":{"n":"Alibaba Cloud ECS","a":["aliyun ecs"],"p":"alibaba","k":"vm","m":"iaas","s":"alibabacloud.com"}
"alibaba-edge":{"n":"Alibaba Cloud Edge Node Service","p":"alibaba","c":"edge","k":"vm","m":"iaas","s":"alibabacloud.com"}
"alibaba-elasticsearch":{"n":"Alibaba Cloud Elasticsearch / OpenSearch","p":"alibaba","k":"search","traits":["single-tenant"],"m":"paas","s":"alibabacloud.com"}
"alibaba-emr":{"n":"Alibaba Cloud E-MapReduce","p":"alibaba","c":"data-processing","k":"managed-cluster","m":"paas","s":"alibabacloud.com"}
"alibaba-eventbridge":{"n":"Alibaba Cloud EventBridge","p":"alibaba","k":"queue","m":"paas","s":"alibabacloud.com"}
"alibaba-function-compute":{"n":"Alibaba Cloud Function Compute","p":"alibaba","k":"functions","m":"faas","s":"alibabacloud.com"}
"alibaba-kafka":{"n":"Alibaba Cloud message queues","p":"alibaba","c":"queue","k":"message-broker","m":"paas","s":"alibabacloud.com"}
"alibaba-kms":{"n":"Alibaba Cloud KMS","p":"alibaba","k":"key-management","m":"paas","s":"alibabacloud.com"}
"alibaba-maxcompute":{"n":"Alibaba Cloud MaxCompute and DataWorks","p":"alibaba","k":"warehouse","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}},"s":"alibabacloud.com"}
"alibaba-nas":{"n":"Alibaba Cloud File Storage NAS","p":"alibaba","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"alibabacloud.com"}
"alibaba-network":{"n":"Alibaba Cloud VPC, SLB and CEN","p":"alibaba","k":"network","m":"iaas","s":"alibabacloud.com"}
"alibaba-oss":{"n":"Alibaba Cloud Object Storage Service","a":["aliyun oss"],"p":"alibaba","k":"object-storage","m":"paas","s":"alibabacloud.com"}
"alibaba-pai":{"n":"Alibaba Cloud PAI / Model Studio","a":["qwen api"],"p":"alibaba","k":"ai-platform","m":"paas","s":"alibabacloud.com"}
"alibaba-ram":{"n":"Alibaba Cloud RAM and Resource Management","p":"alibaba","c":"governance","k":"cloud-iam","m":"paas","s":"alibabacloud.com"}
"alibaba-rds":{"n":"Alibaba Cloud ApsaraDB RDS and PolarDB","a":["alibaba polardb"],"p":"alibaba","k":"database-managed","m":"paas","s":"alibabacloud.com"}
"alibaba-sae":{"n":"Alibaba Cloud Serverless App Engine","p":"alibaba","k":"web-app-platform","m":"paas","s":"alibabacloud.com"}
"alibaba-security-center":{"n":"Alibaba Cloud Security Center","p":"alibaba","c":"cloud-security","k":"cloud-posture","traits":["agent"],"m":"saas","s":"alibabacloud.com"}
"alibaba-sls":{"n":"Alibaba Cloud Log Service and CloudMonitor","p":"alibaba","k":"monitoring","traits":["agent"],"m":"paas","s":"alibabacloud.com"}
"alibaba-tablestore":{"n":"Alibaba Cloud Tablestore","p":"alibaba","k":"database-serverless","m":"paas","s":"alibabacloud.com"}
"alibaba-waf":{"n":"Alibaba Cloud WAF and Anti-DDoS","p":"alibaba","c":"network-security","k":"edge","m":"paas","s":"alibabacloud.com"}
"alibaba-workspace":{"n":"Alibaba Cloud Elastic Desktop Service","p":"alibaba","k":"vdi","m":"iaas","s":"alibabacloud.com"}
"alkira":{"n":"Alkira","p":"alkira","c":"network","k":"zero-trust-access","m":"saas","s":"alkira.com","t":"wide"}
"alteryx":{"n":"Alteryx","a":["trifacta"],"p":"alteryx","c":"analytics","k":{"saas":"data-integration","on-premises":"self-run-software"},"m":"saas on-premises","s":"alteryx.com"}
"amazon-business":{"n":"Amazon Business","p":"amazon","c":"finance","k":"business-app","m":"saas","s":"amazon.com","t":"wide"}
"amplitude":{"n":"Amplitude","p":"amplitude","c":"analytics","k":"bi","traits":["ai-optional"],"m":"saas","s":"amplitude.com"}
"anaconda":{"n":"Anaconda","p":"anaconda","c":"ai-platform","k":"developer-tool","m":"saas","s":"anaconda.com","t":"wide"}
"anaplan":{"n":"Anaplan","p":"anaplan","k":"finance","m":"saas","s":"anaplan.com"}
"anecdotes":{"n":"Anecdotes","exactOnly":true,"p":"anecdotes","c":"compliance","k":"business-app","m":"saas","s":"anecdotes.ai"}
"anrok":{"n":"Anrok","p":"anrok","k":"finance","m":"saas","s":"anrok.com","t":"wide"}
"ansible-automation-platform":{"n":"Red Hat Ansible Automation Platform","a":["ansible tower","ansible"],"p":"redhat","c":"developer-tool","k":{"on-premises":"self-run-software","paas":"iac-platform"},"m":"on-premises paas","s":"redhat.com"}
"anthropic-api":{"n":"Anthropic API / Claude","a":["anthropic","claude","claude api","anthropic claude"],"p":"anthropic","c":"ai-model-api","k":{"saas":"ai-assistant","paas":"ai-model-api"},"m":"saas paas","s":"anthropic.com"}
"anydesk":{"n":"AnyDesk","p":"anydesk","k":"device-management","traits":["agent"],"m":"saas","s":"anydesk.com","t":"wide"}
"anyscale":{"n":"Anyscale","p":"anyscale","k":"ai-platform","traits":["in-your-account"],"m":"paas","s":"anyscale.com","t":"wide"}
"apify":{"n":"Apify","p":"apify","c":"api-service","k":"functions","m":"paas","s":"apify.com","t":"wide"}
"apollo-graphos":{"n":"Apollo GraphOS","a":["apollo graphql"],"p":"apollo-graphql","c":"api-management","k":"api-gateway","m":"saas","s":"apollographql.com","t":"wide"}
"apollo-io":{"n":"Apollo.io","p":"apollo-io","c":"sales","k":"crm","traits":["ai-optional"],"m":"saas","s":"apollo.io","t":"wide"}
"appcues":{"n":"Appcues","p":"appcues","c":"analytics","k":"business-app","m":"saas","s":"appcues.com","t":"wide"}
"appian":{"n":"Appian","p":"appian","c":"web-app-platform","k":"low-code","m":"saas paas","s":"appian.com","t":"wide"}
"apple-business-manager":{"n":"Apple Business Manager","a":["apple business","apple school manager"],"p":"apple","k":"device-management","m":"saas","s":"apple.com"}
"apple-developer":{"n":"Apple Developer Program / App Store Connect","a":["app store connect","testflight","apple app store"],"p":"apple","k":"developer-tool","m":"saas","s":"apple.com"}
"applitools":{"n":"Applitools","p":"applitools","k":"developer-tool","m":"saas","s":"applitools.com","t":"wide"}
"appsflyer":{"n":"AppsFlyer","p":"appsflyer","c":"marketing","k":"business-app","m":"saas","s":"appsflyer.com","t":"wide"}
"appsignal":{"n":"AppSignal","p":"appsignal","k":"monitoring","m":"saas","s":"appsignal.com","t":"wide"}
"appsmith":{"n":"Appsmith","p":"appsmith","c":"web-app-platform","k":{"saas":"low-code","on-premises":"self-run-software"},"m":"saas on-premises","s":"appsmith.com","t":"wide"}
"apptio-cloudability":{"n":"Apptio / Cloudability","a":["cloudability","apptio"],"p":"apptio","c":"governance","k":"cloud-management","m":"saas","s":"apptio.com"}
"appveyor":{"n":"AppVeyor","p":"appveyor","k":"ci","m":"saas","s":"appveyor.com","t":"wide"}
"appwrite":{"n":"Appwrite Cloud","p":"appwrite","k":"web-app-platform","m":"paas","s":"appwrite.io","t":"wide"}
"aptible":{"n":"Aptible","p":"aptible","k":"web-app-platform","m":"paas","s":"aptible.com","t":"wide"}
"aqua-security":{"n":"Aqua Security","p":"aqua-security","c":"cloud-security","k":"cloud-posture","traits":["agent"],"m":"saas","s":"aquasec.com","t":"wide"}
"arangograph":{"n":"ArangoGraph","a":["arangodb"],"p":"arango","k":"database-managed","m":"paas","s":"arango.ai","t":"wide"}
"arcgis-online":{"n":"ArcGIS Online","a":["arcgis","esri"],"p":"esri","c":"analytics","k":"bi","m":"saas","s":"esri.com","t":"wide"}
"archer-grc":{"n":"Archer IRM","a":["rsa archer"],"p":"archer","c":"compliance","k":{"saas":"business-app","on-premises":"self-run-software"},"m":"saas on-premises","s":"archerirm.com","t":"wide"}
"arctic-wolf":{"n":"Arctic Wolf","p":"arctic-wolf","k":"siem","traits":["agent"],"m":"saas","s":"arcticwolf.com","t":"wide"}
"arista-cloudvision":{"n":"Arista CloudVision","p":"arista","c":"network","k":{"saas":"network-management","on-premises":"self-run-software"},"m":"saas on-premises","s":"arista.com","t":"wide"}
"arize":{"n":"Arize AI","p":"arize-ai","k":"monitoring","traits":["ai"],"m":"saas","s":"arize.com","t":"wide"}
"aruba-central":{"n":"HPE Aruba Central","p":"hpe","c":"network","k":"network-management","m":"saas","s":"hpe.com","t":"wide"}
"aruba-cloud":{"n":"Aruba Cloud","p":"aruba","c":"public-cloud","k":"cloud-account","m":"iaas caas paas","s":"arubacloud.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"asana":{"n":"Asana","p":"asana","c":"project-management","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"asana.com"}
"ashby":{"n":"Ashby","p":"ashby","k":"hr","m":"saas","s":"ashbyhq.com","t":"wide"}
"assemblyai":{"n":"AssemblyAI","p":"assemblyai","k":"ai-model-api","m":"paas","s":"assemblyai.com"}
"astronomer-astro":{"n":"Astronomer Astro","a":["astronomer"],"p":"astronomer","c":"orchestration","k":"data-integration","traits":["single-tenant"],"m":"paas","s":"astronomer.io"}
"athenahealth":{"n":"athenahealth","p":"athenahealth","c":"healthcare","k":"business-app","m":"saas","s":"athenahealth.com","t":"wide"}
"atlan":{"n":"Atlan","p":"atlan","c":"data-integration","k":"bi","m":"saas","s":"atlan.com","t":"wide"}
"atlassian-cloud":{"n":"Atlassian Cloud (Jira, Confluence, Bitbucket)","a":["jira","confluence","bitbucket","atlassian","jira cloud","confluence cloud","bitbucket cloud","jira software","atlassian jira","atlassian confluence"],"p":"atlassian","c":"project-management","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"atlassian.com","responsibilityUrl":"https://www.atlassian.com/trust/security","about":"provider","note":"Atlassian's white paper gives hosting, system and application to Atlassian. With marketplace apps, which it gives to the customer, write applications: shared under \`responsibilities\`.","alike":["atlassian-data-center"]}
"atlassian-compass":{"n":"Atlassian Compass","p":"atlassian","k":"developer-tool","m":"saas","s":"atlassian.com","t":"wide"}
"atlassian-data-center":{"n":"Atlassian Data Center","a":["jira data center","confluence data center"],"p":"atlassian","c":"project-management","k":"source-hosting-self-run","m":"on-premises iaas","s":"atlassian.com","note":"The edition that the customer hosts.","alike":["atlassian-cloud"]}
"atlassian-forge":{"n":"Atlassian Forge","p":"atlassian","k":"functions","m":"faas","s":"atlassian.com","responsibilityUrl":"https://developer.atlassian.com/platform/forge/shared-responsibility-model/","about":"product"}
"atlassian-guard":{"n":"Atlassian Guard","a":["atlassian access"],"p":"atlassian","k":"identity-provider","m":"saas","s":"atlassian.com"}
"atlassian-operations":{"n":"Jira Service Management operations (ex-Opsgenie)","a":["opsgenie"],"p":"atlassian","k":"itsm","m":"saas","s":"atlassian.com","responsibilityUrl":"https://www.atlassian.com/trust/security","about":"provider"}
"att-business":{"n":"AT&T Business","a":["at&t"],"p":"atandt","c":"telephony","k":"network","m":"iaas","s":"att.com","t":"wide"}
"attio":{"n":"Attio","p":"attio","k":"crm","m":"saas","s":"attio.com","t":"wide"}
"auditboard":{"n":"AuditBoard","p":"auditboard","c":"compliance","k":"business-app","m":"saas","s":"auditboard.com"}
"auth0":{"n":"Auth0","p":"okta","k":"identity-provider","m":"saas paas","s":"okta.com"}
"autodesk":{"n":"Autodesk (AutoCAD, Fusion)","a":["autocad"],"p":"autodesk","c":"design","k":"business-app","m":"saas","s":"autodesk.com","t":"wide"}
"autodesk-construction-cloud":{"n":"Autodesk Construction Cloud / BIM 360","a":["bim 360"],"p":"autodesk","c":"design","k":"collaboration","m":"saas","s":"autodesk.com","t":"wide"}
"automation-anywhere":{"n":"Automation Anywhere","p":"automation-anywhere","c":"orchestration","k":"low-code","traits":["agent","ai-optional"],"m":"saas","s":"automationanywhere.com"}
"automox":{"n":"Automox","exactOnly":true,"p":"automox","k":"device-management","traits":["agent"],"m":"saas","s":"automox.com","t":"wide"}
"avalara":{"n":"Avalara","a":["avatax"],"p":"avalara","k":"finance","m":"saas","s":"avalara.com"}
"avaya":{"n":"Avaya Cloud Office / Experience Platform","p":"avaya","c":"telephony","k":{"saas":"telephony","on-premises":"self-run-software"},"m":"saas on-premises","s":"avaya.com","t":"wide"}
"aviatrix":{"n":"Aviatrix","p":"aviatrix","c":"network","k":{"saas":"zero-trust-access","iaas":"self-run-software"},"traits":["agent","in-your-account"],"m":"saas iaas","s":"aviatrix.com","t":"wide"}
"avidxchange":{"n":"AvidXchange","p":"avidxchange","k":"finance","m":"saas","s":"avidxchange.com","t":"wide"}
"avigilon-alta":{"n":"Avigilon Alta (Openpath)","a":["openpath"],"p":"motorola-solutions","c":"facilities","k":"iot","m":"saas","s":"motorolasolutions.com","t":"wide"}
"avoma":{"n":"Avoma","p":"avoma","k":"ai-assistant","m":"saas","s":"avoma.com","t":"wide"}
"aws-account":{"n":"AWS account (the provider as a whole)","a":["aws","amazon web services","amazon aws","aws cloud","aws govcloud","aws management console","aws organization"],"p":"aws","c":"public-cloud","k":"cloud-account","m":"iaas paas caas faas saas","s":"aws.amazon.com","note":"A whole provider is no service: declare each service that runs in the account, and aws-iam for the account itself."}
"aws-agent-registry":{"n":"AWS Agent Registry","p":"aws","c":"ai-platform","k":"ai-agent-platform","m":"paas","s":"aws.amazon.com"}
"aws-amplify":{"n":"AWS Amplify Hosting","p":"aws","k":"web-app-platform","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-api-gateway":{"n":"Amazon API Gateway","p":"aws","c":"api-management","k":"api-gateway","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-app-mesh":{"n":"AWS App Mesh","a":["app mesh"],"p":"aws","k":"network","m":"paas","s":"aws.amazon.com"}
"aws-app-runner":{"n":"AWS App Runner","p":"aws","c":"serverless-containers","k":"web-app-platform","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-ecs-fargate","aws-lambda"]}
"aws-appconfig":{"n":"AWS AppConfig","a":["appconfig"],"p":"aws","c":"developer-tool","k":"secrets","m":"paas","s":"aws.amazon.com"}
"aws-appfabric":{"n":"AWS AppFabric","a":["appfabric"],"p":"aws","k":"data-integration","traits":["ai-optional"],"m":"saas","s":"aws.amazon.com"}
"aws-appflow":{"n":"Amazon AppFlow","a":["appflow"],"p":"aws","k":"data-integration","m":"saas","s":"aws.amazon.com"}
"aws-application-migration-service":{"n":"AWS Application Migration Service","a":["aws mgn"],"p":"aws","k":"migration","traits":["agent","in-your-account"],"m":"paas","s":"aws.amazon.com"}
"aws-application-recovery-controller":{"n":"Amazon Application Recovery Controller","a":["route 53 application recovery controller","arc zonal shift","amazon arc"],"p":"aws","k":"network","m":"paas","s":"aws.amazon.com"}
"aws-appstream":{"n":"Amazon AppStream 2.0","a":["appstream","amazon appstream"],"p":"aws","k":"vdi","m":"iaas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"The image of a fleet is the customer's to patch. WorkSpaces Secure Browser is aws-workspaces-secure-browser.","alike":["aws-workspaces-secure-browser"]}
"aws-appsync":{"n":"AWS AppSync","p":"aws","c":"api-management","k":"api-gateway","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-artifact":{"n":"AWS Artifact","p":"aws","c":"compliance","k":"cloud-management","m":"saas","s":"aws.amazon.com","t":"wide"}
"aws-athena":{"n":"Amazon Athena","p":"aws","k":"warehouse","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Serverless"}},"s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-audit-manager":{"n":"AWS Audit Manager","a":["audit manager"],"p":"aws","c":"compliance","k":"cloud-posture","m":"saas","s":"aws.amazon.com"}
"aws-aurora":{"n":"Amazon Aurora","p":"aws","k":"database-managed","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"aws-aurora-maintenance","because":"Optional system updates wait until the customer applies them"}},"s":"aws.amazon.com","responsibilityUrl":"https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html","about":"product","alike":["aws-rds"]}
"aws-aurora-dsql":{"n":"Amazon Aurora DSQL","p":"aws","k":"database-serverless","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-auto-scaling":{"n":"AWS Auto Scaling","a":["application auto scaling"],"p":"aws","c":"governance","k":"cloud-management","m":"paas","s":"aws.amazon.com"}
"aws-b2b-data-interchange":{"n":"AWS B2B Data Interchange","a":["aws b2bi"],"p":"aws","k":"data-integration","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}},"s":"aws.amazon.com"}
"aws-backup":{"n":"AWS Backup","p":"aws","k":"backup-service","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-batch":{"n":"AWS Batch","p":"aws","c":"data-processing","k":"kubernetes","m":"caas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"The compute environment decides: on Fargate the entry says operating-system: provider, on EC2 with an image of your own it says customer."}
"aws-bedrock":{"n":"Amazon Bedrock","a":["bedrock"],"p":"aws","k":"ai-model-api","traits":["ai-agent"],"m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-bedrock-agentcore":{"n":"Amazon Bedrock AgentCore","p":"aws","c":"ai-platform","k":"ai-agent-platform","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/ai/generative-ai/security/scoping-matrix/","about":"provider","note":"AWS publishes a scoping matrix for generative AI (five scopes), not a row-by-row split."}
"aws-braket":{"n":"Amazon Braket","a":["braket"],"p":"aws","c":"specialised","k":"api-service","m":"paas","s":"aws.amazon.com"}
"aws-certificate-manager":{"n":"AWS Certificate Manager / Private CA","a":["acm","aws acm","aws private ca"],"p":"aws","k":"key-management","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-chatbot":{"n":"Amazon Q Developer in chat applications","p":"aws","c":"developer-tool","k":"cloud-management","traits":["ai-optional"],"m":"saas","s":"aws.amazon.com"}
"aws-chime-sdk":{"n":"Amazon Chime SDK","a":["amazon chime","chime sdk","amazon chime voice connector"],"p":"aws","c":"telephony","k":"messaging-api","m":"paas","s":"aws.amazon.com"}
"aws-clean-rooms":{"n":"AWS Clean Rooms","a":["clean rooms"],"p":"aws","c":"analytics","k":"warehouse","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}},"s":"aws.amazon.com"}
"aws-client-vpn":{"n":"AWS Client VPN","p":"aws","c":"network-security","k":"zero-trust-access","traits":["agent"],"m":"paas","s":"aws.amazon.com"}
"aws-cloud-control":{"n":"AWS Cloud Control API","p":"aws","c":"developer-tool","k":"cloud-management","m":"paas","s":"aws.amazon.com"}
"aws-cloud-map":{"n":"AWS Cloud Map","p":"aws","k":"dns","m":"paas","s":"aws.amazon.com"}
"aws-cloud-wan":{"n":"AWS Cloud WAN / Network Manager","a":["aws network manager"],"p":"aws","k":"network","m":"iaas","s":"aws.amazon.com"}
"aws-cloud9":{"n":"AWS Cloud9","a":["cloud9"],"p":"aws","k":"developer-tool","traits":["in-your-account"],"m":"paas","s":"aws.amazon.com"}
"aws-cloudformation":{"n":"AWS CloudFormation","a":["cloudformation","aws cdk","aws sam"],"p":"aws","c":"developer-tool","k":"iac-platform","m":"paas","s":"aws.amazon.com"}
"aws-cloudfront":{"n":"Amazon CloudFront","p":"aws","c":"cdn","k":"edge","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-cloudhsm":{"n":"AWS CloudHSM","p":"aws","c":"key-management","k":"hsm","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"The HSM's users and keys are in the customer's hands."}
"aws-cloudsearch":{"n":"Amazon CloudSearch","a":["cloudsearch"],"p":"aws","k":"search","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"aws.amazon.com"}
"aws-cloudtrail":{"n":"AWS CloudTrail","p":"aws","k":"monitoring","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-cloudwatch":{"n":"Amazon CloudWatch","a":["cloudwatch","cloudwatch logs"],"p":"aws","k":"monitoring","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-code-services":{"n":"AWS CodeCommit / CodeDeploy / CodeArtifact","a":["codecommit","codedeploy","codeartifact","aws codecommit","aws codedeploy","aws codeartifact"],"p":"aws","k":"source-hosting","m":"saas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-codebuild":{"n":"AWS CodeBuild / CodePipeline","a":["codebuild","codepipeline","aws codepipeline"],"p":"aws","k":"ci","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-codecatalyst":{"n":"Amazon CodeCatalyst","a":["codecatalyst"],"p":"aws","k":"ci","m":"saas","s":"aws.amazon.com"}
"aws-codeguru":{"n":"Amazon CodeGuru","a":["codeguru","codeguru reviewer","codeguru profiler"],"p":"aws","k":"developer-tool","traits":["ai"],"m":"saas","s":"aws.amazon.com"}
"aws-cognito":{"n":"Amazon Cognito","p":"aws","k":"identity-provider","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-iam-identity-center"]}
"aws-comprehend":{"n":"Amazon Comprehend","p":"aws","k":"ai-model-api","m":"paas","s":"aws.amazon.com"}
"aws-compute-optimizer":{"n":"AWS Compute Optimizer","a":["compute optimizer"],"p":"aws","c":"governance","k":"cloud-management","m":"saas","s":"aws.amazon.com"}
"aws-config":{"n":"AWS Config","p":"aws","c":"governance","k":"cloud-posture","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-connect":{"n":"Amazon Connect","p":"aws","k":"telephony","traits":["ai-optional"],"m":"saas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-cost-management":{"n":"AWS Billing and Cost Management","a":["aws cost explorer","aws budgets","cost and usage report","aws billing conductor","aws billing"],"p":"aws","c":"governance","k":"cloud-management","m":"saas","s":"aws.amazon.com"}
"aws-data-exchange":{"n":"AWS Data Exchange","p":"aws","k":"data-integration","m":"saas","s":"aws.amazon.com"}
"aws-data-pipeline":{"n":"AWS Data Pipeline","p":"aws","k":"data-integration","traits":["in-your-account"],"m":"paas","s":"aws.amazon.com"}
"aws-datasync":{"n":"AWS DataSync","p":"aws","c":"migration","k":"data-integration","traits":["agent"],"m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"An agent runs on a machine of the customer's: hybrid."}
"aws-dax":{"n":"Amazon DynamoDB Accelerator (DAX)","a":["dynamodb accelerator","amazon dax"],"p":"aws","k":"cache","m":"paas","s":"aws.amazon.com"}
"aws-deadline-cloud":{"n":"AWS Deadline Cloud","a":["deadline cloud"],"p":"aws","c":"media","k":"business-app","m":"saas","overrides":{"applications":{"party":"shared","basis":"derived","because":"Job bundles and plug-ins are the customer's"}},"s":"aws.amazon.com"}
"aws-detective":{"n":"Amazon Detective","p":"aws","c":"siem","k":"cloud-posture","m":"saas","s":"aws.amazon.com"}
"aws-device-farm":{"n":"AWS Device Farm","a":["device farm"],"p":"aws","k":"developer-tool","m":"saas","s":"aws.amazon.com"}
"aws-devops-agent":{"n":"AWS DevOps Agent","p":"aws","k":"ai-assistant","traits":["ai-agent"],"m":"saas","s":"aws.amazon.com"}
"aws-devops-guru":{"n":"Amazon DevOps Guru","a":["devops guru"],"p":"aws","k":"monitoring","traits":["ai"],"m":"saas","s":"aws.amazon.com"}
"aws-direct-connect":{"n":"AWS Direct Connect","p":"aws","k":"network","m":"iaas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-directory-service":{"n":"AWS Directory Service","p":"aws","c":"identity-provider","k":"directory-managed","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-iam-identity-center"]}
"aws-dms":{"n":"AWS Database Migration Service","p":"aws","c":"migration","k":"data-integration","traits":["single-tenant"],"m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-documentdb":{"n":"Amazon DocumentDB","p":"aws","k":"database-managed","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"aws-documentdb-maintenance","because":"Optional system updates have no date and wait for the customer; required ones go in by themselves"}},"s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-dynamodb":{"n":"Amazon DynamoDB","a":["dynamo"],"p":"aws","k":"database-serverless","m":"paas","modelSource":"vendor","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"A multi-tenant abstracted service: AWS patches it and the customer does nothing."}
"aws-ebs":{"n":"Amazon EBS","a":["elastic block store"],"p":"aws","k":"block-storage","m":"iaas","modelSource":"vendor","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-s3","aws-efs"]}
"aws-ec2":{"n":"Amazon EC2","a":["elastic compute cloud","ec2 instance","ec2","amazon elastic compute cloud"],"p":"aws","k":"vm","m":"iaas","modelSource":"vendor","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-ecs-ec2","aws-elastic-beanstalk","aws-lightsail"]}
"aws-ec2-dedicated-host":{"n":"EC2 Dedicated Hosts","p":"aws","k":"dedicated-host","m":"iaas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-ecr":{"n":"Amazon ECR","a":["elastic container registry"],"p":"aws","k":"container-registry","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-ecs-anywhere":{"n":"Amazon ECS Anywhere","p":"aws","c":"serverless-containers","k":"kubernetes","m":"caas","overrides":{"operating-system":{"party":"customer","basis":"vendor","source":"aws-ecs-security","because":"Everything but the control plane is the customer's"},"physical-hosts":{"party":"customer","basis":"derived","because":"The machines are the customer's"},"physical-network":{"party":"customer","basis":"derived","because":"The machines are the customer's"},"physical-datacenter":{"party":"customer","basis":"derived","because":"The machines are the customer's"}},"s":"aws.amazon.com","responsibilityUrl":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html","about":"product","note":"The machines are the customer's; AWS runs the control plane only.","discriminator":"launch_type is EXTERNAL"}
"aws-ecs-ec2":{"n":"Amazon ECS on EC2","p":"aws","c":"serverless-containers","k":"kubernetes","traits":["in-your-account"],"m":"caas","modelSource":"vendor","overrides":{"operating-system":{"party":"customer","basis":"vendor","source":"aws-ecs-security","because":"Who picks the image of the instances patches it"}},"s":"aws.amazon.com","responsibilityUrl":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html","about":"product","note":"The machines are EC2 instances in the customer's account: who picks their image patches it.","discriminator":"launch_type is EC2","alike":["aws-ecs-fargate"]}
"aws-ecs-fargate":{"n":"Amazon ECS on Fargate","a":["ecs","fargate","elastic container service"],"p":"aws","k":"serverless-containers","m":"caas","modelSource":"vendor","s":"aws.amazon.com","responsibilityUrl":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html","about":"product","note":"AWS runs and patches the machine under each task.","discriminator":"launch_type or requires_compatibilities is FARGATE","alike":["aws-ecs-ec2","aws-app-runner"]}
"aws-ecs-managed-instances":{"n":"Amazon ECS Managed Instances","p":"aws","c":"serverless-containers","k":"kubernetes","traits":["in-your-account"],"m":"caas","overrides":{"operating-system":{"party":"provider","basis":"vendor","source":"aws-ecs-managed-instances","because":"AWS patches the instances, though they are in the customer's account"}},"s":"aws.amazon.com","responsibilityUrl":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model-managed-instances.html","about":"product","note":"AWS patches the instances; tasks share a kernel.","discriminator":"an ECS capacity provider with managed_instances_provider"}
"aws-efs":{"n":"Amazon EFS","a":["elastic file system"],"p":"aws","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version and no window to choose"}},"s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-ebs"]}
"aws-eks":{"n":"Amazon EKS (EC2 / managed node groups)","a":["elastic kubernetes service","aws kubernetes","eks"],"p":"aws","k":"kubernetes","traits":["in-your-account"],"m":"caas","modelSource":"vendor","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"aws-eks-security","because":"AWS builds the image, the customer rolls the nodes; with self-managed nodes the entry says customer"}},"s":"aws.amazon.com","responsibilityUrl":"https://docs.aws.amazon.com/eks/latest/best-practices/security.html","about":"product","note":"With self-managed nodes, operating-system is the customer's: say so under \`responsibilities\`.","discriminator":"aws_eks_cluster with node groups or self-managed nodes, without compute_config.enabled = true and without remote_network_config","alike":["aws-eks-auto-mode","aws-eks-fargate","aws-eks-hybrid-nodes","self-managed-kubernetes"]}
"aws-eks-auto-mode":{"n":"Amazon EKS Auto Mode","p":"aws","k":"kubernetes","traits":["in-your-account"],"m":"caas","modelSource":"vendor","overrides":{"operating-system":{"party":"provider","basis":"vendor","source":"aws-eks-auto-mode","because":"AWS runs, patches and replaces the nodes, though they are in the customer's account"}},"s":"aws.amazon.com","responsibilityUrl":"https://docs.aws.amazon.com/whitepapers/latest/security-overview-amazon-eks-auto-mode/aws-shared-security-responsibility-model.html","about":"product","note":"AWS runs and patches the nodes, which are EC2 instances in the customer's account.","discriminator":"aws_eks_cluster with compute_config.enabled = true","alike":["aws-eks","self-managed-kubernetes"]}
"aws-eks-fargate":{"n":"Amazon EKS on Fargate","p":"aws","c":"kubernetes","k":"serverless-containers","m":"caas","modelSource":"vendor","overrides":{"operating-system":{"party":"provider","basis":"vendor","source":"aws-eks-security","because":"AWS runs and patches the machine under each pod"}},"s":"aws.amazon.com","responsibilityUrl":"https://docs.aws.amazon.com/eks/latest/best-practices/security.html","about":"product","note":"AWS runs and patches the machine under each pod.","discriminator":"aws_eks_fargate_profile: the pods that it selects run on Fargate, all others on nodes","alike":["aws-eks","self-managed-kubernetes"]}
"aws-eks-hybrid-nodes":{"n":"Amazon EKS Hybrid Nodes","p":"aws","k":"kubernetes","m":"caas","overrides":{"operating-system":{"party":"customer","basis":"vendor","source":"aws-eks-hybrid-os","because":"AWS says that system and provisioning are the customer's"},"physical-hosts":{"party":"customer","basis":"derived","because":"The nodes are the customer's hardware"},"physical-network":{"party":"customer","basis":"derived","because":"The nodes are the customer's hardware"},"physical-datacenter":{"party":"customer","basis":"derived","because":"The nodes are the customer's hardware"}},"s":"aws.amazon.com","responsibilityUrl":"https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-os.html","about":"product","note":"AWS says that the system of the nodes is the customer's to provision and manage; the machines are the customer's too.","discriminator":"aws_eks_cluster with remote_network_config","alike":["aws-eks","self-managed-kubernetes"]}
"aws-elastic-beanstalk":{"n":"AWS Elastic Beanstalk","a":["beanstalk"],"p":"aws","k":"web-app-platform","traits":["in-your-account"],"m":"paas","modelSource":"vendor","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"EC2 instances in the customer's account: managed platform updates must be turned on or applied."}
"aws-elastic-disaster-recovery":{"n":"AWS Elastic Disaster Recovery","a":["aws drs","cloudendure"],"p":"aws","k":"backup-service","traits":["agent","in-your-account"],"m":"paas","s":"aws.amazon.com"}
"aws-elastic-transcoder":{"n":"Amazon Elastic Transcoder","p":"aws","c":"media","k":"api-service","m":"paas","s":"aws.amazon.com"}
"aws-elasticache":{"n":"Amazon ElastiCache","a":["aws redis","aws memcached"],"p":"aws","k":"cache","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"Caches on nodes: security updates go in within the window that the customer sets, all others are self-service. A serverless cache is aws-elasticache-serverless.","alike":["aws-elasticache-serverless"]}
"aws-elasticache-serverless":{"n":"Amazon ElastiCache Serverless","a":["elasticache serverless"],"p":"aws","c":"cache","k":"database-serverless","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-elasticache"]}
"aws-elb":{"n":"Elastic Load Balancing","a":["alb","nlb","application load balancer","network load balancer"],"p":"aws","k":"load-balancer","m":"iaas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"A managed network component; treated as iaas, so that its network controls have an owner."}
"aws-elemental-inference":{"n":"AWS Elemental Inference","p":"aws","c":"media","k":"ai-model-api","m":"paas","s":"aws.amazon.com"}
"aws-emr":{"n":"Amazon EMR","a":["elastic mapreduce"],"p":"aws","c":"data-processing","k":"managed-cluster","m":"paas","modelSource":"vendor","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"A \\"container service\\" in AWS's older sense, on EC2: the customer picks release and machine image. EMR Serverless is aws-emr-serverless.","alike":["aws-emr-serverless"]}
"aws-emr-serverless":{"n":"Amazon EMR Serverless","a":["emr serverless"],"p":"aws","c":"data-processing","k":"data-integration","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-emr"]}
"aws-end-user-messaging":{"n":"AWS End User Messaging","a":["aws sms","pinpoint sms"],"p":"aws","c":"telephony","k":"messaging-api","m":"paas","s":"aws.amazon.com"}
"aws-entity-resolution":{"n":"AWS Entity Resolution","p":"aws","k":"data-integration","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}},"s":"aws.amazon.com"}
"aws-eventbridge":{"n":"Amazon EventBridge","p":"aws","k":"queue","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-evs":{"n":"Amazon Elastic VMware Service","p":"aws","c":"private-cloud","k":"hosted-vmware","m":"iaas","overrides":{"physical-hosts":{"party":"shared","basis":"derived","because":"The customer installs and patches the VMware software on rented metal; unconfirmed"}},"s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-fault-injection-service":{"n":"AWS Fault Injection Service","a":["aws fis","fault injection simulator"],"p":"aws","k":"developer-tool","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}},"s":"aws.amazon.com"}
"aws-finspace":{"n":"Amazon FinSpace","a":["finspace"],"p":"aws","c":"analytics","k":"warehouse","traits":["single-tenant"],"m":"paas","s":"aws.amazon.com"}
"aws-firewall-manager":{"n":"AWS Firewall Manager","a":["aws fms"],"p":"aws","c":"network-security","k":"firewall","m":"saas","s":"aws.amazon.com"}
"aws-forecast":{"n":"Amazon Forecast","p":"aws","c":"ai-platform","k":"ai-model-api","traits":["ai-training"],"m":"paas","s":"aws.amazon.com"}
"aws-fraud-detector":{"n":"Amazon Fraud Detector","p":"aws","c":"ai-platform","k":"ai-model-api","traits":["ai-training"],"m":"paas","s":"aws.amazon.com"}
"aws-fsx":{"n":"Amazon FSx","p":"aws","k":"file-storage","traits":["single-tenant"],"m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-gamelift":{"n":"Amazon GameLift Servers","a":["gamelift","gamelift streams"],"p":"aws","c":"specialised","k":"web-app-platform","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"derived","because":"A fleet keeps the image that it was made with: new fleets bring the patched one; unconfirmed"}},"s":"aws.amazon.com"}
"aws-glacier":{"n":"Amazon S3 Glacier","a":["glacier vault"],"p":"aws","k":"object-storage","m":"paas","s":"aws.amazon.com"}
"aws-global-accelerator":{"n":"AWS Global Accelerator","p":"aws","c":"network","k":"edge","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-glue":{"n":"AWS Glue","p":"aws","k":"data-integration","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-ground-station":{"n":"AWS Ground Station","p":"aws","c":"specialised","k":"api-service","m":"paas","s":"aws.amazon.com"}
"aws-guardduty":{"n":"Amazon GuardDuty","a":["guardduty"],"p":"aws","c":"cloud-security","k":"cloud-posture","m":"saas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-healthimaging":{"n":"AWS HealthImaging","a":["healthimaging"],"p":"aws","c":"healthcare","k":"database-serverless","m":"paas","s":"aws.amazon.com"}
"aws-healthlake":{"n":"AWS HealthLake","a":["healthlake"],"p":"aws","c":"healthcare","k":"database-serverless","m":"paas","s":"aws.amazon.com"}
"aws-healthomics":{"n":"AWS HealthOmics","a":["healthomics","amazon omics"],"p":"aws","c":"healthcare","k":"workflow","m":"paas","s":"aws.amazon.com"}
"aws-iam":{"n":"AWS IAM / Organizations / Control Tower","a":["aws organizations","aws control tower"],"p":"aws","c":"governance","k":"cloud-iam","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"The account itself. Identity duties are the whole of it."}
"aws-iam-access-analyzer":{"n":"IAM Access Analyzer","a":["access analyzer","aws access analyzer"],"p":"aws","c":"cloud-security","k":"cloud-posture","m":"saas","s":"aws.amazon.com"}
"aws-iam-identity-center":{"n":"AWS IAM Identity Center","a":["aws sso","aws single sign-on"],"p":"aws","k":"identity-provider","m":"saas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-cognito","aws-directory-service"]}
"aws-image-builder":{"n":"EC2 Image Builder","p":"aws","c":"developer-tool","k":"ci","m":"paas","s":"aws.amazon.com"}
"aws-incident-manager":{"n":"AWS Systems Manager Incident Manager","p":"aws","k":"itsm","m":"saas","s":"aws.amazon.com"}
"aws-inspector":{"n":"Amazon Inspector","p":"aws","c":"cloud-security","k":"cloud-posture","m":"saas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-interconnect":{"n":"AWS Interconnect","p":"aws","k":"network","m":"iaas","s":"aws.amazon.com"}
"aws-iot-analytics":{"n":"AWS IoT Analytics","p":"aws","k":"iot","m":"paas","s":"aws.amazon.com"}
"aws-iot-core":{"n":"AWS IoT Core","p":"aws","k":"iot","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"The devices in the field are the customer's."}
"aws-iot-events":{"n":"AWS IoT Events","p":"aws","k":"iot","m":"paas","s":"aws.amazon.com"}
"aws-iot-fleetwise":{"n":"AWS IoT FleetWise","p":"aws","k":"iot","traits":["agent"],"m":"paas","s":"aws.amazon.com"}
"aws-iot-greengrass":{"n":"AWS IoT Greengrass","a":["greengrass"],"p":"aws","k":"iot","traits":["agent"],"m":"paas","s":"aws.amazon.com"}
"aws-iot-sitewise":{"n":"AWS IoT SiteWise","p":"aws","k":"iot","m":"paas","s":"aws.amazon.com"}
"aws-iot-twinmaker":{"n":"AWS IoT TwinMaker","p":"aws","k":"iot","m":"paas","s":"aws.amazon.com"}
"aws-ivs":{"n":"Amazon Interactive Video Service","a":["amazon ivs"],"p":"aws","c":"media","k":"api-service","m":"paas","s":"aws.amazon.com"}
"aws-keyspaces":{"n":"Amazon Keyspaces","p":"aws","k":"database-serverless","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-kinesis":{"n":"Amazon Kinesis / Data Firehose","a":["firehose"],"p":"aws","c":"queue","k":"stream","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant, nothing to patch"}},"s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-kinesis-video-streams":{"n":"Amazon Kinesis Video Streams","a":["kinesis video"],"p":"aws","c":"media","k":"stream","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}},"s":"aws.amazon.com"}
"aws-kms":{"n":"AWS KMS","a":["aws key management service"],"p":"aws","k":"key-management","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-lake-formation":{"n":"AWS Lake Formation / DataZone","a":["amazon datazone","datazone"],"p":"aws","c":"warehouse","k":"cloud-iam","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-lambda":{"n":"AWS Lambda","a":["lambda function"],"p":"aws","k":"functions","m":"faas","s":"aws.amazon.com","responsibilityUrl":"https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtimes-shared-responsibility","about":"product","note":"With a container image or a custom runtime, platform-runtime is the customer's: say so under \`responsibilities\`.","alike":["aws-lambda-managed-instances","aws-ecs-fargate","aws-app-runner"]}
"aws-lambda-managed-instances":{"n":"AWS Lambda Managed Instances","p":"aws","k":"functions","traits":["in-your-account"],"m":"faas","overrides":{"operating-system":{"party":"provider","basis":"derived","because":"AWS provisions and patches the instances"}},"s":"aws.amazon.com","responsibilityUrl":"https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances.html","about":"product","note":"Functions on EC2 instances in the customer's account, which AWS provisions and patches.","alike":["aws-lambda"]}
"aws-launch-wizard":{"n":"AWS Launch Wizard","p":"aws","c":"developer-tool","k":"iac-platform","m":"paas","s":"aws.amazon.com"}
"aws-lex":{"n":"Amazon Lex","a":["lex bot"],"p":"aws","c":"ai-platform","k":"ai-agent-platform","m":"paas","s":"aws.amazon.com"}
"aws-license-manager":{"n":"AWS License Manager","p":"aws","c":"governance","k":"cloud-management","m":"saas","s":"aws.amazon.com"}
"aws-lightsail":{"n":"Amazon Lightsail","p":"aws","c":"vm","k":{"iaas":"vm","paas":"web-app-platform"},"m":"iaas paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"An instance is iaas; a database or a container service is paas."}
"aws-local-zones":{"n":"AWS Local Zones / Wavelength","a":["aws wavelength"],"p":"aws","c":"edge","k":"vm","m":"iaas","s":"aws.amazon.com"}
"aws-location-service":{"n":"Amazon Location Service","p":"aws","k":"api-service","m":"paas","s":"aws.amazon.com"}
"aws-lookout":{"n":"Amazon Lookout (Equipment, Metrics, Vision)","a":["lookout for vision","lookout for metrics","lookout for equipment"],"p":"aws","c":"ai-platform","k":"ai-model-api","traits":["ai-training"],"m":"paas","s":"aws.amazon.com"}
"aws-macie":{"n":"Amazon Macie","p":"aws","c":"cloud-security","k":"cloud-posture","m":"saas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-mainframe-modernization":{"n":"AWS Mainframe Modernization","a":["aws m2"],"p":"aws","c":"migration","k":"web-app-platform","m":"paas","s":"aws.amazon.com"}
"aws-managed-blockchain":{"n":"Amazon Managed Blockchain","p":"aws","c":"specialised","k":"api-service","m":"paas","s":"aws.amazon.com"}
"aws-managed-flink":{"n":"Amazon Managed Service for Apache Flink","p":"aws","c":"data-processing","k":"data-integration","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-managed-grafana":{"n":"Amazon Managed Grafana / Prometheus","a":["amazon managed grafana","amazon managed prometheus","amazon managed service for prometheus"],"p":"aws","k":"monitoring","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-mediaconnect":{"n":"AWS Elemental MediaConnect","a":["mediaconnect"],"p":"aws","c":"media","k":"api-service","m":"paas","s":"aws.amazon.com"}
"aws-mediaconvert":{"n":"AWS Elemental MediaConvert","a":["mediaconvert"],"p":"aws","c":"media","k":"api-service","m":"paas","s":"aws.amazon.com"}
"aws-medialive":{"n":"AWS Elemental MediaLive","a":["medialive"],"p":"aws","c":"media","k":"api-service","m":"paas","s":"aws.amazon.com"}
"aws-mediapackage":{"n":"AWS Elemental MediaPackage","a":["mediapackage"],"p":"aws","c":"media","k":"api-service","m":"paas","s":"aws.amazon.com"}
"aws-mediastore":{"n":"AWS Elemental MediaStore","a":["mediastore"],"p":"aws","c":"media","k":"object-storage","m":"paas","s":"aws.amazon.com"}
"aws-mediatailor":{"n":"AWS Elemental MediaTailor","a":["mediatailor"],"p":"aws","c":"media","k":"api-service","m":"paas","s":"aws.amazon.com"}
"aws-memorydb":{"n":"Amazon MemoryDB","p":"aws","k":"cache","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"The customer chooses which service updates go in and when (platform-runtime shared). AWS replaces the nodes for system updates if the customer does nothing."}
"aws-migration-hub":{"n":"AWS Migration Hub","a":["migration hub refactor spaces"],"p":"aws","k":"migration","m":"saas","s":"aws.amazon.com"}
"aws-mq":{"n":"Amazon MQ","a":["aws rabbitmq","aws activemq"],"p":"aws","c":"queue","k":"message-broker","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-msk":{"n":"Amazon MSK","a":["managed streaming for kafka","aws kafka"],"p":"aws","c":"queue","k":"stream","traits":["single-tenant"],"m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"AWS patches the brokers' system itself; Kafka versions are the customer's choice. Serverless clusters are aws-msk-serverless.","alike":["aws-msk-serverless"]}
"aws-msk-serverless":{"n":"Amazon MSK Serverless","a":["msk serverless"],"p":"aws","c":"queue","k":"stream","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Serverless: nothing to patch for the customer"}},"s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-msk"]}
"aws-multi-party-approval":{"n":"AWS Multi-party approval","p":"aws","c":"governance","k":"cloud-management","m":"saas","s":"aws.amazon.com"}
"aws-mwaa":{"n":"Amazon Managed Workflows for Apache Airflow","a":["mwaa","aws airflow"],"p":"aws","c":"orchestration","k":"data-integration","traits":["single-tenant"],"m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-neptune":{"n":"Amazon Neptune","p":"aws","k":"database-managed","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"aws-neptune-os","because":"The customer applies system upgrades"}},"s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-neptune-analytics":{"n":"Amazon Neptune Analytics","p":"aws","c":"analytics","k":"database-serverless","m":"paas","s":"aws.amazon.com"}
"aws-network-firewall":{"n":"AWS Network Firewall","p":"aws","c":"network-security","k":"firewall","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-nimble-studio":{"n":"Amazon Nimble Studio","p":"aws","k":"vdi","m":"iaas","s":"aws.amazon.com"}
"aws-nova-act":{"n":"Amazon Nova Act","p":"aws","c":"ai-platform","k":"ai-agent-platform","m":"paas","s":"aws.amazon.com"}
"aws-opensearch":{"n":"Amazon OpenSearch Service","a":["aws elasticsearch"],"p":"aws","k":"search","traits":["single-tenant"],"m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"Optional service software updates wait for the customer, required ones are scheduled by AWS. Serverless collections are aws-opensearch-serverless.","alike":["aws-opensearch-serverless"]}
"aws-opensearch-serverless":{"n":"Amazon OpenSearch Serverless","a":["opensearch serverless"],"p":"aws","c":"search","k":"database-serverless","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-opensearch"]}
"aws-opsworks":{"n":"AWS OpsWorks","a":["opsworks"],"p":"aws","c":"developer-tool","k":"web-app-platform","traits":["in-your-account","agent"],"m":"paas","s":"aws.amazon.com"}
"aws-oracle-database":{"n":"Oracle Database@AWS","p":"aws","c":"database-managed","k":"vm","m":"iaas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"Three parties: Oracle, AWS and the customer, who has root in the VM cluster."}
"aws-outposts":{"n":"AWS Outposts","p":"aws","c":"edge","k":"edge-hardware","m":"iaas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/outposts/rack/faqs/","about":"product","note":"An AWS rack at the customer's site: the customer answers for its physical security, power and networking.","discriminator":"the attribute outpost_arn on aws_subnet, aws_instance or aws_ebs_volume (the rack itself appears in data sources only)"}
"aws-panorama":{"n":"AWS Panorama","p":"aws","c":"edge","k":"iot","traits":["ai","agent"],"m":"paas","s":"aws.amazon.com"}
"aws-parallel-computing-service":{"n":"AWS Parallel Computing Service","a":["aws pcs","aws parallelcluster"],"p":"aws","c":"data-processing","k":"managed-cluster","m":"paas","s":"aws.amazon.com"}
"aws-payment-cryptography":{"n":"AWS Payment Cryptography","p":"aws","k":"key-management","m":"paas","s":"aws.amazon.com"}
"aws-personalize":{"n":"Amazon Personalize","p":"aws","c":"ai-platform","k":"ai-model-api","traits":["ai-training"],"m":"paas","s":"aws.amazon.com"}
"aws-pinpoint":{"n":"Amazon Pinpoint","a":["pinpoint"],"p":"aws","c":"marketing","k":"messaging-api","m":"paas","s":"aws.amazon.com"}
"aws-polly":{"n":"Amazon Polly","p":"aws","k":"ai-model-api","m":"paas","s":"aws.amazon.com"}
"aws-private-5g":{"n":"AWS Private 5G","p":"aws","k":"network","m":"paas","overrides":{"physical-datacenter":{"party":"customer","basis":"derived","because":"The radio units stand at the customer's site"}},"s":"aws.amazon.com","t":"wide"}
"aws-proton":{"n":"AWS Proton","p":"aws","c":"developer-tool","k":"iac-platform","m":"paas","s":"aws.amazon.com"}
"aws-q-business":{"n":"Amazon Q Business / Kendra","a":["amazon kendra","kendra","amazon q business"],"p":"aws","c":"search","k":"ai-assistant","m":"saas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/ai/generative-ai/security/scoping-matrix/","about":"provider","note":"Scope 2 (enterprise app) of AWS's generative AI scoping matrix."}
"aws-q-developer":{"n":"Amazon Q Developer","a":["amazon codewhisperer","amazon q"],"p":"aws","k":"ai-assistant","traits":["ai-agent"],"m":"saas","s":"aws.amazon.com"}
"aws-qldb":{"n":"Amazon QLDB","a":["quantum ledger database"],"p":"aws","k":"database-serverless","m":"paas","s":"aws.amazon.com"}
"aws-quicksight":{"n":"Amazon QuickSight","a":["quick sight"],"p":"aws","c":"analytics","k":"bi","traits":["ai-optional"],"m":"saas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-ram":{"n":"AWS Resource Access Manager","a":["resource access manager"],"p":"aws","c":"governance","k":"cloud-iam","m":"paas","s":"aws.amazon.com"}
"aws-rds":{"n":"Amazon RDS","a":["relational database service","aws mysql","aws postgres","aws postgresql","rds"],"p":"aws","k":"database-managed","m":"paas","modelSource":"vendor","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"aws-rds-maintenance","because":"Optional system updates wait until the customer applies them"}},"s":"aws.amazon.com","responsibilityUrl":"https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html","about":"product","note":"AWS ships patches of system and engine; optional ones wait until the customer applies them (RDS-EVENT-0230).","discriminator":"aws_db_instance whose engine does not start with custom-","alike":["aws-rds-custom","aws-aurora"]}
"aws-rds-custom":{"n":"Amazon RDS Custom","p":"aws","c":"database-managed","k":"database-vm","m":"paas","overrides":{"operating-system":{"party":"customer","basis":"vendor","source":"aws-rds-custom","because":"System patching is the customer's for Oracle, and for SQL Server with an engine version of one's own"}},"s":"aws.amazon.com","responsibilityUrl":"https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html","about":"product","note":"It hands the database's operating system to the customer: for Oracle always, for SQL Server with an engine version of your own.","discriminator":"aws_db_instance whose engine starts with custom-oracle- or custom-sqlserver-","alike":["aws-rds"]}
"aws-redshift":{"n":"Amazon Redshift","p":"aws","k":"warehouse","traits":["single-tenant"],"m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"Provisioned clusters: AWS maintains in a window and on a track that the customer chooses. Serverless is aws-redshift-serverless.","alike":["aws-redshift-serverless"]}
"aws-redshift-serverless":{"n":"Amazon Redshift Serverless","a":["redshift serverless"],"p":"aws","k":"warehouse","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Serverless: nothing to patch for the customer"}},"s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-redshift"]}
"aws-rekognition":{"n":"Amazon Rekognition","a":["rekognition"],"p":"aws","k":"ai-model-api","m":"paas","s":"aws.amazon.com"}
"aws-resilience-hub":{"n":"AWS Resilience Hub","p":"aws","c":"governance","k":"cloud-management","m":"saas","s":"aws.amazon.com"}
"aws-resource-explorer":{"n":"AWS Resource Explorer / Resource Groups","a":["aws resource groups","aws tag editor"],"p":"aws","c":"governance","k":"cloud-management","m":"paas","s":"aws.amazon.com"}
"aws-robomaker":{"n":"AWS RoboMaker","a":["robomaker"],"p":"aws","c":"specialised","k":"web-app-platform","m":"paas","s":"aws.amazon.com"}
"aws-route53":{"n":"Amazon Route 53","a":["route 53"],"p":"aws","k":"dns","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-rtb-fabric":{"n":"AWS RTB Fabric","p":"aws","k":"network","m":"paas","s":"aws.amazon.com"}
"aws-s3":{"n":"Amazon S3","a":["simple storage service","s3 bucket","s3","aws s3 bucket"],"p":"aws","k":"object-storage","m":"paas","modelSource":"vendor","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"AWS calls it an \\"abstracted service\\". Google lists its own object store as IaaS, Microsoft lists Azure Storage as PaaS.","alike":["aws-ebs"]}
"aws-sagemaker":{"n":"Amazon SageMaker AI","a":["sage maker"],"p":"aws","k":"ai-platform","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"aws-hyperpod-update","because":"The customer starts the patching of HyperPod clusters; that notebook instances must be restarted for theirs is our reading"}},"s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-secrets-manager":{"n":"AWS Secrets Manager","p":"aws","k":"secrets","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-security-agent":{"n":"AWS Security Agent","p":"aws","c":"cloud-security","k":"ai-assistant","traits":["ai-agent"],"m":"saas","s":"aws.amazon.com"}
"aws-security-hub":{"n":"AWS Security Hub","a":["security hub"],"p":"aws","c":"cloud-security","k":"cloud-posture","m":"saas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-security-lake":{"n":"Amazon Security Lake","p":"aws","c":"siem","k":"monitoring","m":"paas","s":"aws.amazon.com"}
"aws-serverless-application-repository":{"n":"AWS Serverless Application Repository","p":"aws","c":"developer-tool","k":"container-registry","m":"paas","s":"aws.amazon.com"}
"aws-service-catalog":{"n":"AWS Service Catalog","a":["appregistry"],"p":"aws","c":"governance","k":"cloud-management","m":"paas","s":"aws.amazon.com"}
"aws-service-quotas":{"n":"AWS Service Quotas","p":"aws","c":"governance","k":"cloud-management","m":"paas","s":"aws.amazon.com"}
"aws-ses":{"n":"Amazon SES","a":["simple email service","amazon simple email service","aws simple email service"],"p":"aws","c":"email","k":"messaging-api","m":"paas","modelSource":"vendor","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-shield":{"n":"AWS Shield","p":"aws","c":"network-security","k":"edge","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-signer":{"n":"AWS Signer","p":"aws","k":"key-management","m":"paas","s":"aws.amazon.com"}
"aws-simpledb":{"n":"Amazon SimpleDB","a":["simpledb"],"p":"aws","k":"database-serverless","m":"paas","s":"aws.amazon.com"}
"aws-simspace-weaver":{"n":"AWS SimSpace Weaver","p":"aws","c":"specialised","k":"web-app-platform","m":"paas","s":"aws.amazon.com"}
"aws-site-to-site-vpn":{"n":"AWS VPN","p":"aws","k":"network","m":"iaas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"No machine of the customer's stands behind it."}
"aws-snow-family":{"n":"AWS Snow Family","a":["aws snowball","aws snowcone"],"p":"aws","c":"edge","k":"edge-hardware","m":"iaas","s":"aws.amazon.com"}
"aws-sns":{"n":"Amazon SNS","a":["simple notification service"],"p":"aws","k":"queue","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-sqs":{"n":"Amazon SQS","a":["simple queue service"],"p":"aws","k":"queue","m":"paas","modelSource":"vendor","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-step-functions":{"n":"AWS Step Functions","p":"aws","c":"orchestration","k":"workflow","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-storage-gateway":{"n":"AWS Storage Gateway","p":"aws","k":"file-storage","traits":["agent"],"m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"The gateway appliance runs on a machine of the customer's or on EC2: the entry is hybrid then."}
"aws-supply-chain":{"n":"AWS Supply Chain","p":"aws","c":"finance","k":"business-app","traits":["ai-optional"],"m":"saas","s":"aws.amazon.com"}
"aws-support":{"n":"AWS Support","a":["aws support center","aws enterprise support"],"p":"aws","c":"customer-support","k":"cloud-management","m":"saas","s":"aws.amazon.com"}
"aws-swf":{"n":"Amazon Simple Workflow Service","a":["amazon swf"],"p":"aws","c":"orchestration","k":"workflow","m":"paas","s":"aws.amazon.com"}
"aws-systems-manager":{"n":"AWS Systems Manager","a":["ssm","aws ssm","ssm parameter store","parameter store"],"p":"aws","c":"governance","k":"monitoring","traits":["agent"],"m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-textract":{"n":"Amazon Textract","a":["textract"],"p":"aws","k":"ai-model-api","m":"paas","s":"aws.amazon.com"}
"aws-timestream":{"n":"Amazon Timestream","p":"aws","c":"database-managed","k":"database-serverless","m":"paas","overrides":{"platform-runtime":{"party":"shared","basis":"derived","because":"Under this id is also the InfluxDB kind, which runs on instances"}},"s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-transcribe":{"n":"Amazon Transcribe","p":"aws","k":"ai-model-api","m":"paas","s":"aws.amazon.com"}
"aws-transfer-family":{"n":"AWS Transfer Family","p":"aws","c":"file-sharing","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant; security policies are configuration"}},"s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-transit-gateway":{"n":"AWS Transit Gateway","p":"aws","k":"network","m":"iaas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-translate":{"n":"Amazon Translate","p":"aws","k":"ai-model-api","m":"paas","s":"aws.amazon.com"}
"aws-trusted-advisor":{"n":"AWS Trusted Advisor","a":["trusted advisor"],"p":"aws","c":"governance","k":"cloud-management","m":"saas","s":"aws.amazon.com"}
"aws-user-notifications":{"n":"AWS User Notifications","p":"aws","c":"monitoring","k":"cloud-management","m":"saas","s":"aws.amazon.com"}
"aws-verified-access":{"n":"AWS Verified Access","p":"aws","c":"network-security","k":"zero-trust-access","m":"paas","s":"aws.amazon.com"}
"aws-verified-permissions":{"n":"Amazon Verified Permissions","p":"aws","k":"identity-provider","m":"paas","s":"aws.amazon.com"}
"aws-vmware-cloud":{"n":"VMware Cloud on AWS","a":["vmc on aws"],"p":"aws","c":"private-cloud","k":"hosted-vmware","m":"iaas","s":"aws.amazon.com"}
"aws-vpc":{"n":"Amazon VPC","a":["security group"],"p":"aws","k":"network","m":"iaas","modelSource":"vendor","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-vpc-lattice":{"n":"Amazon VPC Lattice","p":"aws","c":"network","k":"api-gateway","m":"paas","overrides":{"applications":{"party":"not-applicable","basis":"derived","because":"No application is deployed in it"}},"s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-waf":{"n":"AWS WAF","p":"aws","c":"network-security","k":"edge","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider"}
"aws-well-architected-tool":{"n":"AWS Well-Architected Tool","p":"aws","c":"governance","k":"cloud-management","m":"saas","s":"aws.amazon.com"}
"aws-wickr":{"n":"AWS Wickr","a":["wickr"],"p":"aws","k":"collaboration","m":"saas","s":"aws.amazon.com"}
"aws-workmail":{"n":"Amazon WorkMail","a":["workmail"],"p":"aws","c":"email","k":"office-suite","m":"saas","s":"aws.amazon.com"}
"aws-workspaces":{"n":"Amazon WorkSpaces","a":["workspaces"],"p":"aws","k":"vdi","m":"iaas","modelsBecause":"The desktop's system is the customer's, so never saas","overrides":{"operating-system":{"party":"customer","basis":"vendor","source":"aws-workspaces-image","because":"Windows and application updates stay with the customer"}},"s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","note":"The desktop's system, and the image that it comes from, are the customer's."}
"aws-workspaces-secure-browser":{"n":"Amazon WorkSpaces Secure Browser","a":["workspaces secure browser","workspaces web"],"p":"aws","c":"network-security","k":"zero-trust-access","m":"paas","s":"aws.amazon.com","responsibilityUrl":"https://aws.amazon.com/compliance/shared-responsibility-model/","about":"provider","alike":["aws-appstream"]}
"aws-x-ray":{"n":"AWS X-Ray","p":"aws","k":"monitoring","m":"paas","s":"aws.amazon.com"}
"axiom":{"n":"Axiom","exactOnly":true,"p":"axiom","k":"monitoring","m":"saas","s":"axiom.co"}
"azure-ad-b2c":{"n":"Microsoft Entra External ID / Azure AD B2C","a":["azure b2c","entra external id"],"p":"azure","k":"identity-provider","m":"saas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-advisor":{"n":"Azure Advisor","p":"azure","c":"governance","k":"cloud-management","m":"saas","s":"azure.microsoft.com"}
"azure-agriculture":{"n":"Azure Data Manager for Agriculture","p":"azure","c":"specialised","k":"api-service","m":"paas","s":"azure.microsoft.com"}
"azure-ai-foundry":{"n":"Microsoft Foundry (Azure AI Foundry)","p":"azure","c":"ai-platform","k":"ai-model-api","traits":["ai-agent"],"m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility-ai","about":"product"}
"azure-ai-search":{"n":"Azure AI Search","p":"azure","k":"search","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-ai-services":{"n":"Azure OpenAI / AI services","a":["azure openai","azure cognitive services"],"p":"azure","k":"ai-model-api","m":"paas","modelSource":"vendor","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility-ai","about":"product","note":"Microsoft names Azure OpenAI as PaaS and Security Copilot as SaaS."}
"azure-aks":{"n":"Azure Kubernetes Service","a":["aks","azure kubernetes"],"p":"azure","k":"kubernetes","traits":["in-your-account"],"m":"caas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"azure-aks","because":"Shared even where images update themselves"}},"s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/aks/support-policies","about":"product","note":"The nodes' system is shared, also when images update by themselves; changing nodes past the service ends support.","alike":["self-managed-kubernetes","azure-container-apps"]}
"azure-analysis-services":{"n":"Azure Analysis Services","p":"azure","c":"analytics","k":"bi","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}},"s":"azure.microsoft.com"}
"azure-api-center":{"n":"Azure API Center","p":"azure","c":"api-management","k":"api-gateway","m":"paas","s":"azure.microsoft.com"}
"azure-api-management":{"n":"Azure API Management","p":"azure","c":"api-management","k":"api-gateway","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-app-compliance":{"n":"App Compliance Automation Tool for Microsoft 365","p":"azure","c":"compliance","k":"cloud-posture","m":"saas","s":"azure.microsoft.com"}
"azure-app-configuration":{"n":"Azure App Configuration","p":"azure","c":"developer-tool","k":"secrets","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-app-gateway-containers":{"n":"Application Gateway for Containers","p":"azure","k":"load-balancer","m":"paas","s":"azure.microsoft.com"}
"azure-app-service":{"n":"Azure App Service","a":["azure web app","azure web apps","azure website"],"p":"azure","k":"web-app-platform","m":"paas","modelSource":"vendor","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Microsoft.Web/sites is both a web app and a function app.","discriminator":"the kind of Microsoft.Web/sites does not contain functionapp","alike":["azure-functions","azure-logic-apps"]}
"azure-app-service-domains":{"n":"App Service domains and certificates","p":"azure","k":"dns","m":"paas","s":"azure.microsoft.com"}
"azure-app-service-environment":{"n":"App Service Environment","p":"azure","k":"web-app-platform","traits":["single-tenant"],"m":"paas","s":"azure.microsoft.com"}
"azure-application-gateway":{"n":"Azure Application Gateway","p":"azure","k":"load-balancer","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-arc-data-services":{"n":"Azure Arc-enabled data services","a":["arc-enabled sql server"],"p":"azure","c":"database-managed","k":"self-run-software","m":"on-premises iaas","s":"azure.microsoft.com"}
"azure-arc-kubernetes":{"n":"Azure Arc-enabled Kubernetes","p":"azure","c":"kubernetes","k":"management-plane","traits":["agent"],"m":"on-premises","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Clusters that run elsewhere: the duties stay where the cluster runs."}
"azure-arc-resource-bridge":{"n":"Azure Arc resource bridge / custom locations","p":"azure","c":"edge","k":"management-plane","traits":["agent"],"m":"on-premises","s":"azure.microsoft.com"}
"azure-arc-server":{"n":"Azure Arc-enabled servers","p":"azure","c":"private-cloud","k":"management-plane","traits":["agent"],"m":"on-premises","s":"azure.microsoft.com","note":"A management plane over the customer's machines: the duties stay on premises or with the other cloud.","alike":["azure-local"]}
"azure-arc-vmware":{"n":"Azure Arc-enabled VMware vSphere / SCVMM","p":"azure","c":"private-cloud","k":"management-plane","traits":["agent"],"m":"on-premises","s":"azure.microsoft.com"}
"azure-arc-workload-orchestration":{"n":"Azure Arc workload orchestration / site manager","p":"azure","c":"edge","k":"management-plane","m":"on-premises","s":"azure.microsoft.com"}
"azure-arize":{"n":"Arize AI (Azure native)","p":"azure","k":"monitoring","traits":["ai"],"m":"saas","s":"azure.microsoft.com"}
"azure-astronomer":{"n":"Apache Airflow on Astro (Azure native)","p":"azure","c":"orchestration","k":"data-integration","m":"saas","s":"azure.microsoft.com"}
"azure-attestation":{"n":"Microsoft Azure Attestation","p":"azure","k":"key-management","m":"paas","s":"azure.microsoft.com"}
"azure-automanage":{"n":"Azure Automanage","p":"azure","c":"governance","k":"cloud-management","m":"paas","s":"azure.microsoft.com"}
"azure-automation":{"n":"Azure Automation","p":"azure","c":"governance","k":"workflow","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Runbooks are the customer's code."}
"azure-backup":{"n":"Azure Backup / Recovery Services","p":"azure","k":"backup-service","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Where its agent runs on single machines, write traits: [agent]."}
"azure-bastion":{"n":"Azure Bastion","p":"azure","c":"network-security","k":"zero-trust-access","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-batch":{"n":"Azure Batch","p":"azure","c":"data-processing","k":"managed-cluster","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"The customer picks the image of the pool."}
"azure-bing-search":{"n":"Grounding with Bing / Bing Search","a":["bing search api"],"p":"azure","k":"search","m":"saas","s":"azure.microsoft.com","t":"wide"}
"azure-bot-service":{"n":"Azure Bot Service","p":"azure","c":"ai-platform","k":"ai-agent-platform","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-cache-redis":{"n":"Azure Cache for Redis / Managed Redis","a":["azure redis"],"p":"azure","k":"cache","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-chaos-studio":{"n":"Azure Chaos Studio","p":"azure","k":"developer-tool","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}},"s":"azure.microsoft.com"}
"azure-cloud-hsm":{"n":"Azure Cloud HSM / Dedicated HSM / Payment HSM","a":["azure dedicated hsm","azure payment hsm"],"p":"azure","c":"key-management","k":"hsm","m":"paas","s":"azure.microsoft.com"}
"azure-cloud-ngfw":{"n":"Palo Alto Cloud NGFW for Azure","p":"paloalto","c":"network-security","k":"firewall","m":"saas","s":"paloaltonetworks.com"}
"azure-cloud-services":{"n":"Azure Cloud Services","p":"azure","k":"web-app-platform","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"derived","because":"The customer may pin the version of the guest system; unconfirmed"}},"s":"azure.microsoft.com"}
"azure-communication-services":{"n":"Azure Communication Services","p":"azure","c":"telephony","k":"messaging-api","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["microsoft-teams"]}
"azure-commvault":{"n":"Commvault Cloud (Azure native)","p":"azure","k":"backup-service","traits":["agent"],"m":"saas","s":"azure.microsoft.com"}
"azure-compute-gallery":{"n":"Azure Compute Gallery","a":["shared image gallery"],"p":"azure","c":"vm","k":"block-storage","m":"iaas","overrides":{"operating-system":{"party":"customer","basis":"derived","because":"The images hold systems that the customer patches"},"platform-runtime":{"party":"customer","basis":"derived","because":"The images hold systems that the customer patches"}},"s":"azure.microsoft.com"}
"azure-confidential-ledger":{"n":"Azure Confidential Ledger","p":"azure","c":"specialised","k":"database-serverless","m":"paas","s":"azure.microsoft.com"}
"azure-connected-cache":{"n":"Microsoft Connected Cache","p":"azure","c":"cdn","k":"edge","traits":["agent"],"m":"saas","s":"azure.microsoft.com"}
"azure-container-apps":{"n":"Azure Container Apps","p":"azure","k":"serverless-containers","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Microsoft's page does not name it; paas by analogy.","alike":["azure-container-instances","azure-aks"]}
"azure-container-instances":{"n":"Azure Container Instances","p":"azure","k":"serverless-containers","m":"caas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Azure runs and patches the machine under the containers.","alike":["azure-container-apps"]}
"azure-container-registry":{"n":"Azure Container Registry","a":["acr"],"p":"azure","k":"container-registry","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-container-storage":{"n":"Azure Container Storage","p":"azure","k":"block-storage","m":"paas","overrides":{"network-controls":{"party":"shared","basis":"derived","because":"It is reached over the network: who may reach it is the customer's word"}},"s":"azure.microsoft.com"}
"azure-content-safety":{"n":"Azure AI Content Safety","p":"azure","k":"ai-model-api","m":"paas","s":"azure.microsoft.com"}
"azure-cosmos-db":{"n":"Azure Cosmos DB","a":["cosmosdb"],"p":"azure","k":"database-serverless","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Clusters with versions to choose are products of their own: azure-documentdb, azure-cosmos-postgresql, azure-managed-cassandra.","alike":["azure-documentdb","azure-cosmos-postgresql","azure-managed-cassandra"]}
"azure-cosmos-postgresql":{"n":"Azure Cosmos DB for PostgreSQL","a":["citus","azure hyperscale citus"],"p":"azure","k":"database-managed","m":"paas","s":"azure.microsoft.com","alike":["azure-cosmos-db"]}
"azure-cost-management":{"n":"Microsoft Cost Management","a":["azure reservations"],"p":"azure","c":"governance","k":"cloud-management","m":"saas","s":"azure.microsoft.com"}
"azure-custom-providers":{"n":"Azure Managed Applications / Custom Providers","a":["azure managed applications"],"p":"azure","c":"developer-tool","k":"cloud-management","m":"paas","s":"azure.microsoft.com"}
"azure-data-box":{"n":"Azure Data Box / Import-Export","a":["azure import/export"],"p":"azure","c":"migration","k":"edge-hardware","m":"iaas","overrides":{"operating-system":{"party":"provider","basis":"derived","because":"A closed device, lent by Microsoft"},"platform-runtime":{"party":"provider","basis":"derived","because":"A closed device, lent by Microsoft"},"applications":{"party":"not-applicable","basis":"derived","because":"No application is deployed in it"},"backup-and-recovery":{"party":"not-applicable","basis":"derived","because":"It carries copies"}},"s":"azure.microsoft.com"}
"azure-data-catalog":{"n":"Azure Data Catalog","p":"azure","c":"data-integration","k":"bi","m":"saas","s":"azure.microsoft.com"}
"azure-data-explorer":{"n":"Azure Data Explorer","p":"azure","k":"warehouse","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-data-factory":{"n":"Azure Data Factory","p":"azure","k":"data-integration","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"A self-hosted integration runtime is a machine of the customer's: the entry is hybrid then."}
"azure-data-lake-analytics":{"n":"Azure Data Lake Analytics (Gen1)","a":["azure data lake store"],"p":"azure","c":"data-processing","k":"warehouse","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}},"s":"azure.microsoft.com"}
"azure-data-lake-storage":{"n":"Azure Data Lake Storage","a":["adls"],"p":"azure","k":"object-storage","m":"paas","s":"azure.microsoft.com"}
"azure-data-share":{"n":"Azure Data Share","p":"azure","k":"data-integration","m":"paas","s":"azure.microsoft.com"}
"azure-database-migration-service":{"n":"Azure Database Migration Service","a":["azure dms"],"p":"azure","k":"migration","m":"paas","s":"azure.microsoft.com"}
"azure-databricks":{"n":"Azure Databricks","p":"azure","k":"warehouse","traits":["in-your-account","ai-optional"],"m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Classic compute, which runs in the customer's subscription. For serverless compute alone use azure-databricks-serverless.","alike":["azure-databricks-serverless"]}
"azure-databricks-serverless":{"n":"Azure Databricks serverless compute","p":"azure","k":"warehouse","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Microsoft and Databricks patch serverless compute"}},"s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Serverless compute only, which runs in Microsoft's subscription. With classic compute use azure-databricks.","discriminator":"Nothing in the workspace's resource tells it: the entry must name the product","alike":["azure-databricks"]}
"azure-ddos-protection":{"n":"Azure DDoS Protection","p":"azure","c":"network-security","k":"edge","m":"paas","s":"azure.microsoft.com"}
"azure-dedicated-host":{"n":"Azure Dedicated Host","p":"azure","k":"dedicated-host","m":"iaas","s":"azure.microsoft.com"}
"azure-defender-easm":{"n":"Microsoft Defender External Attack Surface Management","a":["defender easm"],"p":"azure","c":"cloud-security","k":"cloud-posture","m":"saas","s":"azure.microsoft.com"}
"azure-defender-for-cloud":{"n":"Microsoft Defender for Cloud","a":["azure security center","defender for cloud"],"p":"azure","c":"cloud-security","k":"cloud-posture","m":"saas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-defender-for-iot":{"n":"Microsoft Defender for IoT","p":"azure","c":"cloud-security","k":"cloud-posture","traits":["agent"],"m":"saas","s":"azure.microsoft.com"}
"azure-dell-powerscale":{"n":"Dell PowerScale (Azure native)","p":"azure","k":"file-storage","m":"paas","s":"azure.microsoft.com"}
"azure-dev-center":{"n":"Microsoft Dev Box / Deployment Environments","a":["microsoft dev box","dev box"],"p":"azure","k":"vdi","m":"iaas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-device-update":{"n":"Device Update for IoT Hub","p":"azure","k":"iot","m":"paas","s":"azure.microsoft.com"}
"azure-devops":{"n":"Azure DevOps Services","a":["azure pipelines","azure repos","ado","vsts","visual studio team services","team foundation server","tfs"],"p":"microsoft","k":"ci","m":"saas","s":"microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Azure DevOps Server is its self-hosted twin."}
"azure-devtest-labs":{"n":"Azure DevTest Labs","p":"azure","k":"vm","m":"iaas","s":"azure.microsoft.com"}
"azure-digital-twins":{"n":"Azure Digital Twins","p":"azure","k":"iot","m":"paas","s":"azure.microsoft.com"}
"azure-dns":{"n":"Azure DNS","p":"azure","k":"dns","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-document-intelligence":{"n":"Azure AI Document Intelligence","a":["azure form recognizer"],"p":"azure","k":"ai-model-api","m":"paas","s":"azure.microsoft.com"}
"azure-documentdb":{"n":"Azure DocumentDB (Cosmos DB for MongoDB vCore)","a":["cosmos db for mongodb vcore"],"p":"azure","k":"database-managed","m":"paas","s":"azure.microsoft.com","alike":["azure-cosmos-db"]}
"azure-durable-task-scheduler":{"n":"Durable Task Scheduler","p":"azure","c":"orchestration","k":"workflow","m":"paas","s":"azure.microsoft.com"}
"azure-elastic-san":{"n":"Azure Elastic SAN","p":"azure","k":"block-storage","m":"paas","overrides":{"network-controls":{"party":"shared","basis":"derived","because":"It is reached over the network: who may reach it is the customer's word"}},"s":"azure.microsoft.com"}
"azure-energy-data":{"n":"Azure Data Manager for Energy","p":"azure","c":"specialised","k":"api-service","m":"paas","s":"azure.microsoft.com"}
"azure-entra-domain-services":{"n":"Microsoft Entra Domain Services","a":["azure ad domain services"],"p":"azure","c":"identity-provider","k":"directory-managed","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Microsoft patches the domain controllers"}},"s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["microsoft-entra-id"]}
"azure-event-grid":{"n":"Azure Event Grid","p":"azure","k":"queue","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-event-hubs":{"n":"Azure Event Hubs","p":"azure","c":"queue","k":"stream","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant, nothing to patch"}},"s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-expressroute":{"n":"Azure ExpressRoute","p":"azure","k":"network","m":"iaas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-extended-zones":{"n":"Azure Extended Zones","p":"azure","c":"edge","k":"vm","m":"iaas","s":"azure.microsoft.com"}
"azure-fabric":{"n":"Microsoft Fabric capacity","p":"azure","c":"warehouse","k":"bi","traits":["ai-optional"],"m":"saas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-files":{"n":"Azure Files","a":["azure file share","azure file sync","storage sync service"],"p":"azure","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"azure.microsoft.com"}
"azure-firewall":{"n":"Azure Firewall","p":"azure","c":"network-security","k":"firewall","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-fluid-relay":{"n":"Azure Fluid Relay","p":"azure","c":"queue","k":"messaging-api","m":"paas","s":"azure.microsoft.com"}
"azure-front-door":{"n":"Azure Front Door / CDN","p":"azure","c":"cdn","k":"edge","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-functions":{"n":"Azure Functions","a":["azure function app"],"p":"azure","k":"functions","m":"faas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Microsoft files it under PaaS.","discriminator":"the kind of Microsoft.Web/sites contains functionapp","alike":["azure-app-service"]}
"azure-github-networking":{"n":"GitHub network settings on Azure","p":"azure","k":"network","m":"paas","s":"azure.microsoft.com"}
"azure-hdinsight":{"n":"Azure HDInsight","p":"azure","c":"data-processing","k":"managed-cluster","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Clusters of machines whose patching the customer schedules."}
"azure-health-bot":{"n":"Azure Health Bot (Healthcare agent service)","p":"azure","c":"healthcare","k":"ai-agent-platform","m":"saas","s":"azure.microsoft.com"}
"azure-health-data-services":{"n":"Azure Health Data Services","a":["azure api for fhir"],"p":"azure","c":"healthcare","k":"api-service","m":"paas","s":"azure.microsoft.com"}
"azure-health-models":{"n":"Azure Monitor health models","p":"azure","k":"monitoring","m":"paas","s":"azure.microsoft.com"}
"azure-horizondb":{"n":"Azure HorizonDB","p":"azure","k":"database-managed","m":"paas","s":"azure.microsoft.com"}
"azure-informatica":{"n":"Informatica Intelligent Data Management Cloud (Azure native)","p":"azure","k":"data-integration","m":"saas","s":"azure.microsoft.com"}
"azure-iot-central":{"n":"Azure IoT Central","p":"azure","k":"iot","m":"saas","s":"azure.microsoft.com"}
"azure-iot-hub":{"n":"Azure IoT Hub","p":"azure","k":"iot","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-iot-operations":{"n":"Azure IoT Operations","p":"azure","c":"iot","k":"self-run-software","m":"on-premises","s":"azure.microsoft.com","note":"It runs on a cluster of the customer's at the edge."}
"azure-key-vault":{"n":"Azure Key Vault","p":"azure","k":"key-management","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-kubernetes-fleet-manager":{"n":"Azure Kubernetes Fleet Manager","p":"azure","c":"kubernetes","k":"cloud-management","m":"paas","s":"azure.microsoft.com"}
"azure-lab-services":{"n":"Azure Lab Services","p":"azure","k":"vdi","m":"iaas","s":"azure.microsoft.com"}
"azure-lambdatest":{"n":"LambdaTest HyperExecute (Azure native)","p":"azure","k":"developer-tool","m":"saas","s":"azure.microsoft.com"}
"azure-large-instances":{"n":"Azure Large Instances / BareMetal Infrastructure","a":["sap hana on azure large instances"],"p":"azure","c":"dedicated-host","k":"vm","m":"iaas","s":"azure.microsoft.com"}
"azure-load-balancer":{"n":"Azure Load Balancer / NAT Gateway","p":"azure","k":"load-balancer","m":"iaas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"No machine of the customer's stands behind it."}
"azure-load-testing":{"n":"Azure Load Testing / Playwright Workspaces","a":["microsoft playwright testing"],"p":"azure","k":"developer-tool","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}},"s":"azure.microsoft.com"}
"azure-local":{"n":"Azure Local (formerly Azure Stack HCI)","a":["azure stack hci"],"p":"azure","c":"edge","k":"edge-hardware","m":"iaas","overrides":{"physical-hosts":{"party":"customer","basis":"derived","because":"The customer owns the hardware"},"physical-network":{"party":"customer","basis":"derived","because":"The customer owns the hardware"}},"s":"azure.microsoft.com","note":"The customer owns the hardware.","alike":["azure-arc-server"]}
"azure-logic-apps":{"n":"Azure Logic Apps","p":"azure","c":"orchestration","k":"workflow","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["azure-functions"]}
"azure-machine-learning":{"n":"Azure Machine Learning","p":"azure","k":"ai-platform","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"azure-ml","because":"Microsoft's words: shared; compute instances are not updated while they run"}},"s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/machine-learning/concept-vulnerability-management","about":"product"}
"azure-machine-learning-studio-classic":{"n":"Machine Learning Studio (classic)","p":"azure","k":"ai-platform","m":"paas","s":"azure.microsoft.com"}
"azure-managed-cassandra":{"n":"Azure Managed Instance for Apache Cassandra","p":"azure","k":"database-managed","traits":["in-your-account"],"m":"paas","s":"azure.microsoft.com","alike":["azure-cosmos-db"]}
"azure-managed-devops-pools":{"n":"Managed DevOps Pools","p":"azure","k":"ci","m":"paas","s":"azure.microsoft.com"}
"azure-managed-disks":{"n":"Azure Managed Disks","p":"azure","k":"block-storage","m":"iaas","modelSource":"vendor","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["azure-storage"]}
"azure-managed-grafana":{"n":"Azure Managed Grafana","p":"azure","k":"monitoring","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-managed-hsm":{"n":"Azure Key Vault Managed HSM","p":"azure","c":"key-management","k":"hsm","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Microsoft patches the pool"}},"s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-managed-identity":{"n":"Managed identities for Azure resources / Azure RBAC","a":["azure rbac"],"p":"azure","c":"identity-provider","k":"cloud-iam","m":"paas","s":"azure.microsoft.com"}
"azure-managed-lustre":{"n":"Azure Managed Lustre / HPC Cache","a":["azure hpc cache"],"p":"azure","k":"file-storage","m":"paas","s":"azure.microsoft.com"}
"azure-maps":{"n":"Azure Maps","p":"azure","k":"api-service","m":"paas","s":"azure.microsoft.com"}
"azure-mariadb":{"n":"Azure Database for MariaDB","p":"azure","k":"database-managed","m":"paas","s":"azure.microsoft.com"}
"azure-media-services":{"n":"Azure Media Services","p":"azure","c":"media","k":"api-service","m":"paas","s":"azure.microsoft.com","t":"wide"}
"azure-migrate":{"n":"Azure Migrate","p":"azure","k":"migration","traits":["agent"],"m":"saas","s":"azure.microsoft.com"}
"azure-monitor":{"n":"Azure Monitor / Log Analytics","a":["log analytics","application insights"],"p":"azure","k":"monitoring","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-monitor-prometheus":{"n":"Azure Monitor managed service for Prometheus","p":"azure","k":"monitoring","m":"paas","s":"azure.microsoft.com"}
"azure-mysql":{"n":"Azure Database for MySQL","p":"azure","k":"database-managed","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-nat-gateway":{"n":"Azure NAT Gateway","p":"azure","k":"network","m":"iaas","s":"azure.microsoft.com"}
"azure-netapp-files":{"n":"Azure NetApp Files","p":"azure","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-network-function-manager":{"n":"Azure Operator Service Manager","p":"azure","k":"network","m":"iaas","s":"azure.microsoft.com"}
"azure-network-watcher":{"n":"Azure Network Watcher","p":"azure","k":"monitoring","m":"paas","s":"azure.microsoft.com"}
"azure-nginx":{"n":"F5 NGINXaaS for Azure","a":["nginxaas"],"p":"azure","k":"load-balancer","m":"paas","s":"azure.microsoft.com"}
"azure-notification-hubs":{"n":"Azure Notification Hubs / Relay","p":"azure","c":"queue","k":"messaging-api","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-operator-nexus":{"n":"Azure Operator Nexus","p":"azure","c":"private-cloud","k":"edge-hardware","m":"iaas","overrides":{"physical-hosts":{"party":"customer","basis":"derived","because":"The racks are the customer's"},"physical-network":{"party":"customer","basis":"derived","because":"The racks are the customer's"}},"s":"azure.microsoft.com"}
"azure-oracle-autonomous":{"n":"Oracle Autonomous Database@Azure","a":["autonomous database@azure"],"p":"azure","k":"database-managed","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Oracle patches by itself"}},"s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["azure-oracle-database"]}
"azure-oracle-database":{"n":"Oracle Database@Azure","p":"azure","c":"database-managed","k":"database-vm","m":"iaas paas","overrides":{"operating-system":{"party":"provider","basis":"derived","because":"For Autonomous Database","models":["paas"]}},"s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Under iaas, for VM clusters, the system is the customer's. Autonomous Database alone is azure-oracle-autonomous.","alike":["azure-oracle-autonomous"]}
"azure-orbital":{"n":"Azure Orbital Ground Station","p":"azure","c":"specialised","k":"api-service","m":"paas","s":"azure.microsoft.com"}
"azure-peering-service":{"n":"Azure Peering Service","p":"azure","k":"network","m":"iaas","s":"azure.microsoft.com"}
"azure-postgresql":{"n":"Azure Database for PostgreSQL","a":["azure postgres"],"p":"azure","k":"database-managed","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-power-bi-embedded":{"n":"Power BI Embedded","p":"azure","c":"analytics","k":"bi","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}},"s":"azure.microsoft.com"}
"azure-private-dns-resolver":{"n":"Azure DNS Private Resolver","p":"azure","k":"dns","m":"paas","s":"azure.microsoft.com"}
"azure-private-link":{"n":"Azure Private Link","a":["azure private endpoint","network security perimeter"],"p":"azure","k":"network","m":"paas","s":"azure.microsoft.com"}
"azure-pure-storage":{"n":"Pure Storage Cloud for Azure","p":"azure","k":"block-storage","m":"paas","overrides":{"network-controls":{"party":"shared","basis":"derived","because":"It is reached over the network: who may reach it is the customer's word"}},"s":"azure.microsoft.com"}
"azure-purview":{"n":"Microsoft Purview","a":["purview"],"p":"azure","c":"compliance","k":"cloud-posture","m":"saas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-quantum":{"n":"Azure Quantum","p":"azure","c":"specialised","k":"api-service","m":"paas","s":"azure.microsoft.com"}
"azure-qumulo":{"n":"Azure Native Qumulo","p":"azure","k":"file-storage","m":"paas","s":"azure.microsoft.com"}
"azure-red-hat-openshift":{"n":"Azure Red Hat OpenShift","a":["aro"],"p":"azure","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/openshift/responsibility-matrix","about":"product","note":"Three parties: Red Hat, Microsoft and the customer. Read their matrix: the cells here do not follow it one by one.","alike":["self-managed-kubernetes"]}
"azure-resiliency":{"n":"Azure resiliency (unconfirmed name)","p":"azure","k":"backup-service","m":"saas","s":"azure.microsoft.com","note":"Unconfirmed: only the namespace Microsoft.AzureResilienceManagement was seen in the type list."}
"azure-resource-manager":{"n":"Azure Resource Manager / Azure Policy","a":["azure policy","azure blueprints","azure management groups","azure lighthouse"],"p":"azure","c":"governance","k":"cloud-iam","m":"paas","s":"azure.microsoft.com"}
"azure-route-server":{"n":"Azure Route Server","p":"azure","k":"network","m":"iaas","s":"azure.microsoft.com"}
"azure-sap-solutions":{"n":"Azure Center for SAP solutions","p":"azure","k":"vm","m":"iaas","s":"azure.microsoft.com"}
"azure-scom-managed-instance":{"n":"Azure Monitor SCOM Managed Instance","p":"azure","k":"monitoring","traits":["in-your-account","agent"],"m":"paas","s":"azure.microsoft.com"}
"azure-sentinel":{"n":"Microsoft Sentinel","a":["sentinel","microsoft azure sentinel"],"p":"azure","k":"siem","traits":["ai-optional"],"m":"saas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-service-bus":{"n":"Azure Service Bus","p":"azure","k":"queue","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-service-connector":{"n":"Azure Service Connector","p":"azure","c":"developer-tool","k":"cloud-management","m":"paas","s":"azure.microsoft.com"}
"azure-service-fabric":{"n":"Azure Service Fabric","p":"azure","c":"web-app-platform","k":"managed-cluster","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"The nodes are scale sets of the customer's subscription."}
"azure-signalr":{"n":"Azure SignalR / Web PubSub","p":"azure","c":"queue","k":"messaging-api","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-site-recovery":{"n":"Azure Site Recovery","p":"azure","k":"backup-service","traits":["agent"],"m":"paas","s":"azure.microsoft.com"}
"azure-speech":{"n":"Azure AI Speech","a":["azure speech to text"],"p":"azure","k":"ai-model-api","m":"paas","s":"azure.microsoft.com"}
"azure-sphere":{"n":"Azure Sphere","p":"azure","k":"iot","traits":["agent"],"m":"paas","s":"azure.microsoft.com"}
"azure-split":{"n":"Split Experimentation for Azure","p":"azure","k":"developer-tool","m":"saas","s":"azure.microsoft.com"}
"azure-spring-apps":{"n":"Azure Spring Apps","p":"azure","k":"web-app-platform","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Microsoft is retiring this service; check its state."}
"azure-sql-database":{"n":"Azure SQL Database","a":["azure sql server"],"p":"azure","k":"database-managed","m":"paas","modelSource":"vendor","overrides":{"platform-runtime":{"party":"provider","basis":"vendor","source":"azure-sql-maintenance","because":"Microsoft does the maintenance; a window can be chosen but no version"}},"s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["azure-sql-managed-instance","azure-sql-vm"]}
"azure-sql-managed-instance":{"n":"Azure SQL Managed Instance","a":["sql mi"],"p":"azure","k":"database-managed","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Microsoft patches; window and update policy are the customer's choice (platform-runtime shared).","alike":["azure-sql-database","azure-sql-vm"]}
"azure-sql-vm":{"n":"SQL Server on Azure VMs","p":"azure","k":"vm","m":"iaas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Looks like a database service, but the guest operating system is the customer's.","alike":["azure-sql-database","azure-sql-managed-instance"]}
"azure-sre-agent":{"n":"Azure SRE Agent","p":"azure","k":"ai-assistant","traits":["ai-agent"],"m":"saas","s":"azure.microsoft.com"}
"azure-stack-edge":{"n":"Azure Stack Edge","a":["azure data box edge"],"p":"azure","c":"edge","k":"edge-hardware","m":"iaas","s":"azure.microsoft.com"}
"azure-stack-hub":{"n":"Azure Stack Hub","a":["azure stack"],"p":"azure","k":"private-cloud","m":"on-premises","s":"azure.microsoft.com"}
"azure-static-web-apps":{"n":"Azure Static Web Apps","p":"azure","k":"web-app-platform","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-storage":{"n":"Azure Storage","a":["azure blob storage","blob storage"],"p":"azure","k":"object-storage","m":"paas","modelSource":"vendor","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["azure-managed-disks"]}
"azure-storage-mover":{"n":"Azure Storage Mover","p":"azure","k":"migration","traits":["agent"],"m":"paas","s":"azure.microsoft.com"}
"azure-stream-analytics":{"n":"Azure Stream Analytics","p":"azure","c":"data-processing","k":"data-integration","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-subscription":{"n":"Azure subscription (the provider as a whole)","a":["azure","microsoft azure","azure cloud","azure government","azure portal","windows azure"],"p":"azure","c":"public-cloud","k":"cloud-account","m":"iaas paas caas faas saas","s":"azure.microsoft.com","note":"A whole provider is no service: declare each service that runs in the subscription."}
"azure-support":{"n":"Azure Support","a":["microsoft unified support"],"p":"azure","c":"customer-support","k":"cloud-management","m":"saas","s":"azure.microsoft.com"}
"azure-synapse":{"n":"Azure Synapse Analytics","p":"azure","k":"warehouse","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-test-base":{"n":"Test Base for Microsoft 365","p":"azure","k":"developer-tool","m":"saas","s":"azure.microsoft.com"}
"azure-time-series-insights":{"n":"Azure Time Series Insights","p":"azure","k":"iot","m":"paas","s":"azure.microsoft.com"}
"azure-traffic-manager":{"n":"Azure Traffic Manager","p":"azure","c":"load-balancer","k":"dns","m":"paas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-translator":{"n":"Azure AI Translator","p":"azure","k":"ai-model-api","m":"paas","s":"azure.microsoft.com"}
"azure-trusted-signing":{"n":"Azure Artifact Signing (Trusted Signing)","p":"azure","k":"key-management","m":"paas","s":"azure.microsoft.com"}
"azure-verified-id":{"n":"Microsoft Entra Verified ID","p":"azure","k":"identity-provider","m":"saas","s":"azure.microsoft.com"}
"azure-video-indexer":{"n":"Azure AI Video Indexer","p":"azure","c":"media","k":"ai-model-api","m":"paas","s":"azure.microsoft.com"}
"azure-virtual-desktop":{"n":"Azure Virtual Desktop","a":["avd","windows virtual desktop"],"p":"azure","k":"vdi","m":"iaas","modelSource":"vendor","modelsBecause":"Microsoft's own table leaves system, applications and network to the customer, so never saas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/virtual-desktop/security-recommendations","about":"product","note":"Microsoft's own table gives session host system, apps and network controls to the customer, the control plane to Microsoft."}
"azure-virtual-enclaves":{"n":"Azure virtual enclaves (Microsoft.Mission)","p":"azure","c":"network-security","k":"network","m":"paas","s":"azure.microsoft.com"}
"azure-virtual-machines":{"n":"Azure Virtual Machines","a":["azure vm","azure vms"],"p":"azure","k":"vm","m":"iaas","modelSource":"vendor","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["azure-app-service","azure-container-instances"]}
"azure-virtual-network":{"n":"Azure Virtual Network","a":["azure vnet"],"p":"azure","k":"network","m":"iaas","modelSource":"vendor","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider"}
"azure-virtual-network-manager":{"n":"Azure Virtual Network Manager","p":"azure","k":"network","m":"paas","s":"azure.microsoft.com"}
"azure-vm-image-builder":{"n":"Azure VM Image Builder","p":"azure","c":"developer-tool","k":"ci","m":"paas","s":"azure.microsoft.com"}
"azure-vmware-solution":{"n":"Azure VMware Solution","p":"azure","c":"private-cloud","k":"hosted-vmware","m":"iaas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["vmware-vsphere"]}
"azure-vpn-gateway":{"n":"Azure VPN Gateway / Virtual WAN","a":["azure virtual wan"],"p":"azure","k":"network","m":"iaas","s":"azure.microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"No machine of the customer's stands behind it."}
"azure-waf":{"n":"Azure Web Application Firewall","p":"azure","c":"network-security","k":"edge","m":"paas","s":"azure.microsoft.com"}
"back4app":{"n":"Back4App","p":"back4app","k":"web-app-platform","m":"paas","s":"back4app.com","t":"wide"}
"backblaze-b2":{"n":"Backblaze B2","a":["backblaze"],"p":"backblaze","k":"object-storage","m":"paas","s":"backblaze.com"}
"baidu-ai-cloud":{"n":"Baidu AI Cloud","a":["baidu cloud"],"p":"baidu","c":"public-cloud","k":"cloud-account","m":"iaas paas","s":"intl.cloud.baidu.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"balsamiq":{"n":"Balsamiq","p":"balsamiq","c":"design","k":"collaboration","m":"saas","s":"balsamiq.com","t":"wide"}
"bamboohr":{"n":"BambooHR","a":["bamboo"],"p":"bamboohr","k":"hr","m":"saas","s":"bamboohr.com"}
"bandwidth":{"n":"Bandwidth","p":"bandwidth","k":"telephony","m":"saas paas","s":"bandwidth.com","t":"wide"}
"barracuda":{"n":"Barracuda Email Protection","a":["barracuda essentials"],"p":"barracuda","c":"email","k":"email-security","m":"saas","s":"barracuda.com","t":"wide"}
"basecamp":{"n":"Basecamp","p":"37signals","c":"project-management","k":"collaboration","m":"saas","s":"basecamp.com","t":"wide"}
"baseten":{"n":"Baseten","exactOnly":true,"p":"baseten","c":"ai-model-api","k":"ai-platform","m":"paas","s":"baseten.co","t":"wide"}
"beehiiv":{"n":"beehiiv","p":"beehiiv","c":"marketing","k":"crm","m":"saas","s":"beehiiv.com","t":"wide"}
"benchling":{"n":"Benchling","p":"benchling","c":"healthcare","k":"business-app","m":"saas","s":"benchling.com","t":"wide"}
"better-stack":{"n":"Better Stack","a":["better uptime","logtail"],"p":"better-stack","k":"monitoring","m":"saas","s":"betterstack.com"}
"bettercloud":{"n":"BetterCloud","p":"bettercloud","k":"itsm","m":"saas","s":"bettercloud.com","t":"wide"}
"betterworks":{"n":"Betterworks","p":"betterworks","k":"hr","m":"saas","s":"betterworks.com","t":"wide"}
"beyondtrust":{"n":"BeyondTrust","a":["bomgar"],"p":"beyondtrust","c":"identity-provider","k":{"saas":"password-manager","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises","s":"beyondtrust.com","t":"wide"}
"bigcommerce":{"n":"BigCommerce","p":"bigcommerce","c":"cms-ecommerce","k":"e-commerce","m":"saas","s":"bigcommerce.com","t":"wide"}
"bigid":{"n":"BigID","p":"bigid","c":"compliance","k":"cloud-posture","m":"saas","s":"bigid.com","t":"wide"}
"bill":{"n":"BILL","a":["bill.com","divvy"],"exactOnly":true,"p":"bill","k":"finance","m":"saas","s":"bill.com","t":"wide"}
"bird":{"n":"Bird (MessageBird, SparkPost)","a":["messagebird","sparkpost"],"p":"bird","c":"telephony","k":"messaging-api","m":"saas paas","s":"bird.com","t":"wide"}
"bitbucket-pipelines":{"n":"Bitbucket Pipelines","p":"atlassian","k":"ci","m":"saas","s":"atlassian.com"}
"bitdefender-gravityzone":{"n":"Bitdefender GravityZone","a":["bitdefender"],"p":"bitdefender","k":"endpoint-security","m":"saas","s":"bitdefender.com"}
"bitrise":{"n":"Bitrise","p":"bitrise","k":"ci","m":"saas","s":"bitrise.io","t":"wide"}
"bitsight":{"n":"Bitsight","p":"bitsight","c":"compliance","k":"business-app","m":"saas","s":"bitsight.com"}
"bitwarden":{"n":"Bitwarden","p":"bitwarden","k":"password-manager","m":"saas","s":"bitwarden.com"}
"bizzabo":{"n":"Bizzabo","p":"bizzabo","c":"marketing","k":"business-app","m":"saas","s":"bizzabo.com","t":"wide"}
"black-duck":{"n":"Black Duck (Synopsys)","a":["synopsys","coverity"],"p":"black-duck","c":"developer-tool","k":{"saas":"developer-tool","on-premises":"self-run-software"},"m":"saas on-premises","s":"blackduck.com","t":"wide"}
"blackbaud":{"n":"Blackbaud Raiser's Edge NXT","a":["raisers edge"],"p":"blackbaud","k":"crm","m":"saas","s":"blackbaud.com","t":"wide"}
"blackboard":{"n":"Blackboard Learn","a":["anthology"],"exactOnly":true,"p":"anthology","c":"learning","k":"business-app","m":"saas","s":"anthology.com","t":"wide"}
"blackline":{"n":"BlackLine","p":"blackline","k":"finance","m":"saas","s":"blackline.com","t":"wide"}
"blacksmith":{"n":"Blacksmith","p":"depot","k":"ci","m":"saas","s":"depot.dev","t":"wide"}
"blazemeter":{"n":"BlazeMeter","p":"perforce","k":"developer-tool","m":"saas","s":"perforce.com","t":"wide"}
"bloomberg-terminal":{"n":"Bloomberg Terminal","p":"bloomberg","k":"finance","m":"saas","s":"bloomberg.com","t":"wide"}
"bloomerang":{"n":"Bloomerang","p":"bloomerang","k":"crm","m":"saas","s":"bloomerang.com","t":"wide"}
"blue-prism":{"n":"SS&C Blue Prism","p":"ssandc-blue-prism","c":"orchestration","k":{"saas":"low-code","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises","s":"blueprism.com","t":"wide"}
"bluehost":{"n":"Bluehost / HostGator","a":["hostgator"],"p":"newfold-digital","k":"web-app-platform","m":"paas","s":"newfold.com","t":"wide"}
"bluejeans":{"n":"BlueJeans","p":"verizon","k":"collaboration","m":"saas","s":"verizon.com","t":"wide"}
"bluesky":{"n":"Bluesky","p":"bluesky","c":"social-media","k":"business-app","m":"saas","s":"bsky.app","t":"wide"}
"bmc-helix":{"n":"BMC Helix ITSM","a":["bmc remedy","remedy"],"p":"bmc","k":"itsm","m":"saas","s":"bmc.com","t":"wide"}
"bombora":{"n":"Bombora","p":"bombora","c":"marketing","k":"business-app","m":"saas","s":"bombora.com","t":"wide"}
"bonsai":{"n":"Bonsai Elasticsearch","a":["bonsai.io"],"exactOnly":true,"p":"bonsai","k":"search","traits":["single-tenant"],"m":"paas","s":"bonsai.io","t":"wide"}
"bonusly":{"n":"Bonusly","p":"bonusly","k":"hr","m":"saas","s":"bonusly.com","t":"wide"}
"boomi":{"n":"Boomi","a":["dell boomi"],"p":"boomi","k":"data-integration","m":"saas","s":"boomi.com","t":"wide"}
"box":{"n":"Box","a":["box.com"],"exactOnly":true,"p":"box","c":"file-sharing","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"box.com"}
"braintree":{"n":"Braintree","p":"paypal","k":"payments","m":"saas paas","s":"paypal.com"}
"braintrust":{"n":"Braintrust","p":"braintrust","c":"monitoring","k":"developer-tool","traits":["ai"],"m":"saas","s":"braintrust.dev","t":"wide"}
"branch-io":{"n":"Branch","exactOnly":true,"p":"branch","c":"marketing","k":"developer-tool","m":"saas","s":"branch.io","t":"wide"}
"brandfolder":{"n":"Brandfolder","p":"smartsheet","c":"media","k":"business-app","m":"saas","s":"smartsheet.com","t":"wide"}
"brandwatch":{"n":"Brandwatch","a":["falcon.io"],"p":"brandwatch","c":"marketing","k":"business-app","m":"saas","s":"brandwatch.com","t":"wide"}
"braze":{"n":"Braze","p":"braze","c":"marketing","k":"crm","traits":["ai-optional"],"m":"saas","s":"braze.com"}
"brevo":{"n":"Brevo (Sendinblue)","a":["sendinblue"],"p":"brevo","c":"marketing","k":"crm","m":"saas","s":"brevo.com","t":"wide"}
"brex":{"n":"Brex","p":"brex","k":"finance","m":"saas","s":"brex.com"}
"brightcove":{"n":"Brightcove","p":"brightcove","c":"media","k":"business-app","m":"saas","s":"brightcove.com","t":"wide"}
"brightspace":{"n":"D2L Brightspace","p":"d2l","c":"learning","k":"business-app","m":"saas","s":"d2l.com","t":"wide"}
"brivo":{"n":"Brivo","p":"brivo","c":"facilities","k":"iot","m":"saas","s":"brivo.com","t":"wide"}
"broadvoice":{"n":"Broadvoice b-hive","p":"broadvoice","k":"telephony","m":"saas","s":"broadvoice.com","t":"wide"}
"browserbase":{"n":"Browserbase","p":"browserbase","c":"api-service","k":"functions","traits":["ai-optional"],"m":"paas","s":"browserbase.com","t":"wide"}
"browserstack":{"n":"BrowserStack","a":["percy"],"p":"browserstack","k":"developer-tool","m":"saas","s":"browserstack.com"}
"bubble":{"n":"Bubble","a":["bubble.io"],"exactOnly":true,"p":"bubble","c":"web-app-platform","k":"low-code","m":"paas","s":"bubble.io","t":"wide"}
"buffer":{"n":"Buffer","exactOnly":true,"p":"buffer","c":"marketing","k":"business-app","m":"saas","s":"buffer.com","t":"wide"}
"bugcrowd":{"n":"Bugcrowd","p":"bugcrowd","c":"cloud-security","k":"business-app","m":"saas","s":"bugcrowd.com","t":"wide"}
"builder-io":{"n":"Builder.io","p":"builder-io","c":"cms-ecommerce","k":"cms","m":"saas","s":"builder.io","t":"wide"}
"buildkite":{"n":"Buildkite","p":"buildkite","k":"ci","traits":["agent"],"m":"saas","s":"buildkite.com","note":"Agents are usually the customer's machines: hybrid."}
"bunny-net":{"n":"bunny.net","a":["bunnycdn"],"p":"bunny","c":"cdn","k":"edge","m":"paas","s":"bunny.net"}
"burp-suite":{"n":"Burp Suite","a":["portswigger"],"p":"portswigger","c":"developer-tool","k":{"saas":"developer-tool","on-premises":"self-run-software"},"m":"saas on-premises","s":"portswigger.net","t":"wide"}
"buzzsprout":{"n":"Buzzsprout","p":"buzzsprout","c":"media","k":"business-app","m":"saas","s":"buzzsprout.com","t":"wide"}
"bynder":{"n":"Bynder","p":"bynder","c":"media","k":"business-app","m":"saas","s":"bynder.com","t":"wide"}
"byteplus":{"n":"BytePlus / Volcengine","a":["volcengine"],"p":"bytedance","c":"public-cloud","k":"cloud-account","m":"iaas paas","s":"byteplus.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"cal-com":{"n":"Cal.com","p":"cal-com","c":"office-suite","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises","s":"cal.com","t":"wide"}
"calendly":{"n":"Calendly","p":"calendly","c":"office-suite","k":"collaboration","m":"saas","s":"calendly.com"}
"campaign-monitor":{"n":"Campaign Monitor","p":"marigold","c":"marketing","k":"crm","m":"saas","s":"meetmarigold.com","t":"wide"}
"camunda":{"n":"Camunda 8","p":"camunda","c":"orchestration","k":{"saas":"low-code","on-premises":"self-run-software"},"m":"saas on-premises","s":"camunda.com","t":"wide"}
"canny":{"n":"Canny","p":"canny","c":"project-management","k":"collaboration","m":"saas","s":"canny.io","t":"wide"}
"canva":{"n":"Canva","p":"canva","c":"design","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"canva.com"}
"canvas-lms":{"n":"Canvas LMS","a":["instructure"],"p":"instructure","c":"learning","k":"business-app","m":"saas","s":"instructure.com"}
"captivateiq":{"n":"CaptivateIQ","p":"captivateiq","c":"sales","k":"crm","m":"saas","s":"captivateiq.com","t":"wide"}
"carbon-black":{"n":"Carbon Black Cloud","p":"broadcom","k":"endpoint-security","m":"saas","s":"broadcom.com"}
"carbonite":{"n":"Carbonite / Webroot","a":["webroot"],"p":"opentext","k":"backup-service","traits":["agent"],"m":"saas","s":"opentext.com","t":"wide"}
"carta":{"n":"Carta","exactOnly":true,"p":"carta","c":"finance","k":"business-app","m":"saas","s":"carta.com"}
"cast-ai":{"n":"CAST AI","p":"cast-ai","c":"kubernetes","k":"cloud-management","traits":["agent"],"m":"saas","s":"cast.ai","t":"wide"}
"catchpoint":{"n":"Catchpoint","p":"catchpoint","k":"monitoring","traits":["agent"],"m":"saas","s":"catchpoint.com","t":"wide"}
"cato-networks":{"n":"Cato SASE Cloud","p":"cato-networks","c":"network-security","k":"zero-trust-access","traits":["agent"],"m":"saas","s":"catonetworks.com","t":"wide"}
"cdn77":{"n":"CDN77","p":"cdn77","c":"cdn","k":"edge","m":"paas","s":"cdn77.com","t":"wide"}
"celigo":{"n":"Celigo","p":"celigo","k":"data-integration","m":"saas","s":"celigo.com","t":"wide"}
"census":{"n":"Census","exactOnly":true,"p":"census","k":"data-integration","m":"saas","s":"getcensus.com","t":"wide"}
"cerebras":{"n":"Cerebras Inference","p":"cerebras","k":"ai-model-api","m":"paas","s":"cerebras.ai","t":"wide"}
"certinia":{"n":"Certinia (FinancialForce)","a":["financialforce"],"p":"certinia","k":"finance","m":"saas","s":"certinia.com","t":"wide"}
"certn":{"n":"Certn","p":"certn","k":"hr","m":"saas","s":"certn.co","t":"wide"}
"chainguard":{"n":"Chainguard","p":"chainguard","k":"container-registry","m":"saas","s":"chainguard.dev","t":"wide"}
"chameleon":{"n":"Chameleon","p":"chameleon","c":"analytics","k":"business-app","m":"saas","s":"chameleon.io","t":"wide"}
"chargebee":{"n":"Chargebee","p":"chargebee","k":"payments","m":"saas","s":"chargebee.com","t":"wide"}
"charliehr":{"n":"CharlieHR","p":"charlie-hr","k":"hr","m":"saas","s":"charliehr.com","t":"wide"}
"charthop":{"n":"ChartHop","p":"charthop","k":"hr","m":"saas","s":"charthop.com","t":"wide"}
"chatgpt":{"n":"ChatGPT Team / Enterprise / Edu","a":["chatgpt enterprise","chatgpt team"],"p":"openai","k":"ai-assistant","m":"saas","s":"openai.com"}
"check-point-cloudguard":{"n":"Check Point CloudGuard","a":["dome9"],"p":"check-point","c":"cloud-security","k":"cloud-posture","m":"saas","s":"checkpoint.com","t":"wide"}
"check-point-harmony":{"n":"Check Point Harmony","a":["check point","avanan"],"p":"check-point","k":"endpoint-security","m":"saas","s":"checkpoint.com","t":"wide"}
"checkly":{"n":"Checkly","p":"checkly","k":"monitoring","m":"saas","s":"checklyhq.com"}
"checkmarx":{"n":"Checkmarx One","p":"checkmarx","k":"developer-tool","m":"saas","s":"checkmarx.com"}
"checkout-com":{"n":"Checkout.com","p":"checkout-com","k":"payments","m":"saas","s":"checkout.com","t":"wide"}
"checkr":{"n":"Checkr","a":["goodhire"],"p":"checkr","k":"hr","m":"saas","s":"checkr.com","t":"wide"}
"chef":{"n":"Progress Chef","exactOnly":true,"p":"progress","c":"developer-tool","k":{"saas":"developer-tool","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises","s":"progress.com"}
"chili-piper":{"n":"Chili Piper","p":"chili-piper","c":"sales","k":"crm","m":"saas","s":"chilipiper.com","t":"wide"}
"chroma-cloud":{"n":"Chroma Cloud","p":"chroma","c":"database-managed","k":"database-serverless","m":"paas","s":"trychroma.com","t":"wide"}
"chromatic":{"n":"Chromatic","p":"chromatic","k":"developer-tool","m":"saas","s":"chromatic.com","t":"wide"}
"chronosphere":{"n":"Chronosphere","p":"chronosphere","k":"monitoring","traits":["agent"],"m":"saas","s":"chronosphere.io","t":"wide"}
"circle-so":{"n":"Circle (community)","exactOnly":true,"p":"circle","k":"collaboration","m":"saas","s":"circle.so","t":"wide"}
"circleci":{"n":"CircleCI","p":"circleci","k":"ci","m":"saas","s":"circleci.com"}
"cisco-anyconnect":{"n":"Cisco Secure Client (AnyConnect)","a":["anyconnect","cisco vpn"],"p":"cisco","c":"network-security","k":"self-run-software","m":"on-premises iaas","s":"cisco.com","t":"wide"}
"cisco-appdynamics":{"n":"Cisco AppDynamics","a":["appdynamics"],"p":"cisco","c":"monitoring","k":{"saas":"monitoring","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises","s":"cisco.com"}
"cisco-meraki":{"n":"Cisco Meraki","a":["meraki"],"p":"cisco","c":"network","k":"business-app","traits":["network-control"],"m":"saas","overrides":{"network-controls":{"party":"customer","basis":"derived","because":"The switches and access points are the customer's"},"physical-network":{"party":"customer","basis":"derived","because":"The switches and access points are the customer's"},"platform-runtime":{"party":"shared","basis":"derived","because":"Firmware windows are the customer's choice"}},"s":"cisco.com","note":"A cloud console for the customer's own network: hybrid with on-premises hardware."}
"cisco-secure-email":{"n":"Cisco Secure Email","a":["ironport"],"p":"cisco","c":"email","k":"email-security","m":"saas","s":"cisco.com","t":"wide"}
"cisco-secure-endpoint":{"n":"Cisco Secure Endpoint","p":"cisco","k":"endpoint-security","m":"saas","s":"cisco.com"}
"cisco-thousandeyes":{"n":"Cisco ThousandEyes","a":["thousandeyes"],"p":"cisco","k":"monitoring","traits":["agent"],"m":"saas","s":"cisco.com"}
"cisco-umbrella":{"n":"Cisco Umbrella / Secure Access","a":["opendns"],"p":"cisco","c":"network-security","k":"zero-trust-access","traits":["agent"],"m":"saas","s":"cisco.com"}
"cision":{"n":"Cision","p":"cision","c":"marketing","k":"business-app","m":"saas","s":"cision.com","t":"wide"}
"citrix-daas":{"n":"Citrix DaaS / Virtual Apps and Desktops","a":["citrix","citrix cloud","xenapp"],"p":"citrix","c":"vdi","k":{"iaas":"vdi","on-premises":"self-run-software"},"m":"iaas on-premises","modelsBecause":"As Azure Virtual Desktop: only the control plane is the vendor's, so neither paas nor saas","s":"citrix.com","note":"Citrix runs the control plane; the machines of the desktops are an entry of their own."}
"civo":{"n":"Civo (the provider as a whole)","p":"civo","c":"public-cloud","k":"cloud-account","m":"iaas caas paas","s":"civo.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"civo-compute":{"n":"Civo Compute","p":"civo","k":"vm","m":"iaas","s":"civo.com"}
"civo-database":{"n":"Civo Database","p":"civo","k":"database-managed","m":"paas","s":"civo.com"}
"civo-kubernetes":{"n":"Civo Kubernetes","p":"civo","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"civo.com"}
"civo-object-store":{"n":"Civo Object Store","p":"civo","k":"object-storage","m":"paas","s":"civo.com"}
"clari":{"n":"Clari","p":"clari","c":"sales","k":"crm","traits":["ai-optional"],"m":"saas","s":"clari.com"}
"clarifai":{"n":"Clarifai","p":"clarifai","k":"ai-model-api","m":"paas","s":"clarifai.com","t":"wide"}
"classlink":{"n":"ClassLink","p":"classlink","k":"identity-provider","m":"saas","s":"classlink.com","t":"wide"}
"claude-code":{"n":"Claude Code","p":"anthropic","c":"developer-tool","k":"ai-assistant","traits":["ai-agent","agent"],"m":"saas","s":"anthropic.com"}
"claude-enterprise":{"n":"Claude for Work (Team, Enterprise)","a":["claude.ai","claude team"],"p":"anthropic","k":"ai-assistant","m":"saas","s":"anthropic.com"}
"clay":{"n":"Clay","exactOnly":true,"p":"clay","c":"sales","k":"crm","traits":["ai"],"m":"saas","s":"clay.com","t":"wide"}
"clearbit":{"n":"Clearbit (HubSpot Breeze Intelligence)","p":"hubspot","c":"sales","k":"crm","m":"saas","s":"hubspot.com","t":"wide"}
"clerk":{"n":"Clerk","exactOnly":true,"p":"clerk","k":"identity-provider","m":"paas","s":"clerk.com"}
"clever-cloud":{"n":"Clever Cloud","p":"clever-cloud","k":"web-app-platform","m":"paas","s":"clever-cloud.com","t":"wide"}
"clever-edu":{"n":"Clever (education)","exactOnly":true,"p":"clever","k":"identity-provider","m":"saas","s":"clever.com","t":"wide"}
"clevertap":{"n":"CleverTap","p":"clevertap","c":"marketing","k":"crm","m":"saas","s":"clevertap.com","t":"wide"}
"clickhouse-cloud":{"n":"ClickHouse Cloud","a":["clickhouse"],"p":"clickhouse","c":"warehouse","k":"database-managed","m":"paas","s":"clickhouse.com"}
"clickup":{"n":"ClickUp","p":"clickup","c":"project-management","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"clickup.com"}
"clio":{"n":"Clio","exactOnly":true,"p":"clio","c":"legal","k":"business-app","m":"saas","s":"clio.com","t":"wide"}
"clockify":{"n":"Clockify","p":"cake-com","k":"finance","m":"saas","s":"clockify.me","t":"wide"}
"close-crm":{"n":"Close CRM","exactOnly":true,"p":"close","k":"crm","m":"saas","s":"close.com","t":"wide"}
"cloud-gov":{"n":"cloud.gov","a":["cloud.gov pages","federalist"],"p":"cloud-gov","k":"web-app-platform","m":"paas","s":"cloud.gov"}
"cloudamqp":{"n":"CloudAMQP","p":"84codes","c":"queue","k":"message-broker","m":"paas","s":"84codes.com"}
"cloudbees":{"n":"CloudBees","a":["codeship"],"p":"cloudbees","c":"ci","k":{"saas":"ci","on-premises":"self-run-software"},"m":"saas on-premises","s":"cloudbees.com","t":"wide"}
"cloudera":{"n":"Cloudera Data Platform","p":"cloudera","c":"warehouse","k":{"paas":"warehouse","on-premises":"self-run-software"},"traits":["in-your-account"],"m":"paas on-premises","s":"cloudera.com","t":"wide"}
"cloudflare-ai":{"n":"Cloudflare AI Gateway / Workers AI","p":"cloudflare","k":"ai-model-api","m":"paas","s":"cloudflare.com"}
"cloudflare-calls":{"n":"Cloudflare Realtime","p":"cloudflare","c":"telephony","k":"messaging-api","m":"paas","s":"cloudflare.com"}
"cloudflare-d1":{"n":"Cloudflare D1","a":["d1 database"],"p":"cloudflare","k":"database-serverless","m":"paas","s":"cloudflare.com","responsibilityUrl":"https://www.cloudflare.com/trust-hub/","about":"front-page","alike":["cloudflare-r2-d1"]}
"cloudflare-dns":{"n":"Cloudflare DNS","p":"cloudflare","k":"dns","m":"saas","s":"cloudflare.com","responsibilityUrl":"https://www.cloudflare.com/trust-hub/","about":"front-page","note":"The records are the customer's.","alike":["cloudflare-edge"]}
"cloudflare-edge":{"n":"Cloudflare CDN / DNS / WAF","a":["cloudflare","cloudflare cdn","cloudflare waf"],"p":"cloudflare","c":"cdn","k":"edge","m":"saas","overrides":{"backup-and-recovery":{"party":"shared","basis":"derived","because":"Under this id are DNS zones too, whose records need a copy"}},"s":"cloudflare.com","responsibilityUrl":"https://www.cloudflare.com/trust-hub/","about":"front-page","note":"Zones, rules and records are the customer's. DNS alone is cloudflare-dns.","alike":["cloudflare-workers","cloudflare-r2-d1","cloudflare-dns"]}
"cloudflare-email":{"n":"Cloudflare Email Routing and Email Security","a":["cloudflare area 1"],"p":"cloudflare","c":"email","k":"email-security","m":"saas","s":"cloudflare.com"}
"cloudflare-load-balancing":{"n":"Cloudflare Load Balancing","p":"cloudflare","k":"load-balancer","m":"paas","s":"cloudflare.com"}
"cloudflare-magic-transit":{"n":"Cloudflare Magic Transit / Magic WAN","p":"cloudflare","k":"network","traits":["network-control"],"m":"paas","s":"cloudflare.com"}
"cloudflare-pages":{"n":"Cloudflare Pages","p":"cloudflare","k":"web-app-platform","m":"paas","s":"cloudflare.com"}
"cloudflare-queues":{"n":"Cloudflare Queues and Pipelines","p":"cloudflare","k":"queue","m":"paas","s":"cloudflare.com"}
"cloudflare-r2-d1":{"n":"Cloudflare R2 / D1 / KV","p":"cloudflare","k":"object-storage","m":"paas","overrides":{"applications":{"party":"shared","basis":"derived","because":"D1 is a database: schema and queries are the customer's"}},"s":"cloudflare.com","responsibilityUrl":"https://www.cloudflare.com/trust-hub/","about":"front-page","note":"D1 alone is cloudflare-d1.","alike":["cloudflare-workers","cloudflare-edge","cloudflare-d1"]}
"cloudflare-registrar":{"n":"Cloudflare Registrar","p":"cloudflare","k":"dns","m":"saas","s":"cloudflare.com"}
"cloudflare-stream-images":{"n":"Cloudflare Stream and Images","p":"cloudflare","c":"media","k":"api-service","m":"paas","s":"cloudflare.com"}
"cloudflare-turnstile":{"n":"Cloudflare Turnstile","p":"cloudflare","c":"network-security","k":"developer-tool","m":"saas","s":"cloudflare.com"}
"cloudflare-web-analytics":{"n":"Cloudflare Web Analytics","p":"cloudflare","c":"analytics","k":"bi","m":"saas","s":"cloudflare.com"}
"cloudflare-workers":{"n":"Cloudflare Workers / Pages","p":"cloudflare","k":"functions","m":"faas","s":"cloudflare.com","responsibilityUrl":"https://www.cloudflare.com/trust-hub/","about":"front-page","alike":["cloudflare-r2-d1","cloudflare-edge"]}
"cloudflare-zero-trust":{"n":"Cloudflare Zero Trust","a":["cloudflare access","cloudflare warp"],"p":"cloudflare","c":"network-security","k":"zero-trust-access","traits":["agent"],"m":"saas","s":"cloudflare.com","responsibilityUrl":"https://www.cloudflare.com/trust-hub/","about":"front-page"}
"cloudhealth":{"n":"VMware Tanzu CloudHealth","p":"cloudzero","c":"governance","k":"cloud-management","m":"saas","s":"cloudzero.com","t":"wide"}
"cloudinary":{"n":"Cloudinary","p":"cloudinary","c":"media","k":"api-service","m":"paas","s":"cloudinary.com"}
"cloudscale-ch":{"n":"cloudscale.ch","p":"cloudscale-ch","c":"public-cloud","k":"cloud-account","m":"iaas","s":"cloudscale.ch","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"cloudsmith":{"n":"Cloudsmith","p":"cloudsmith","k":"container-registry","m":"saas","s":"cloudsmith.com","t":"wide"}
"cloudtalk":{"n":"CloudTalk","p":"cloudtalk","k":"telephony","m":"saas","s":"cloudtalk.io","t":"wide"}
"cloudways":{"n":"Cloudways","p":"digitalocean","k":"web-app-platform","m":"paas","s":"digitalocean.com","t":"wide"}
"cloudzero":{"n":"CloudZero","p":"cloudzero","c":"governance","k":"cloud-management","m":"saas","s":"cloudzero.com","t":"wide"}
"clover":{"n":"Clover","exactOnly":true,"p":"fiserv","k":"payments","m":"saas","s":"fiserv.com","t":"wide"}
"cobalt":{"n":"Cobalt","a":["cobalt labs"],"exactOnly":true,"p":"cobalt","c":"cloud-security","k":"business-app","m":"saas","s":"cobalt.io","t":"wide"}
"cockroachdb-cloud":{"n":"CockroachDB Cloud","a":["cockroachdb","cockroach cloud"],"p":"cockroach","k":"database-managed","m":"paas","s":"cockroachlabs.com"}
"coda":{"n":"Coda","a":["coda.io"],"exactOnly":true,"p":"superhuman","c":"office-suite","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"superhuman.com"}
"codacy":{"n":"Codacy","p":"codacy","k":"developer-tool","m":"saas","s":"codacy.com","t":"wide"}
"code-climate":{"n":"Code Climate / Qlty","p":"code-climate","k":"developer-tool","m":"saas","s":"codeclimate.com","t":"wide"}
"codeberg":{"n":"Codeberg","p":"codeberg","k":"source-hosting","m":"saas","s":"codeberg.org","t":"wide"}
"codecov":{"n":"Codecov","p":"sentry","k":"developer-tool","m":"saas","s":"sentry.io"}
"coder":{"n":"Coder","exactOnly":true,"p":"coder","c":"developer-tool","k":"self-run-software","m":"on-premises iaas","s":"coder.com","t":"wide"}
"coderabbit":{"n":"CodeRabbit","p":"coderabbit","c":"developer-tool","k":"ai-assistant","m":"saas","s":"coderabbit.ai","t":"wide"}
"coderpad":{"n":"CoderPad","p":"coderpad","k":"hr","m":"saas","s":"coderpad.io","t":"wide"}
"codesandbox":{"n":"CodeSandbox","p":"codesandbox","k":"developer-tool","m":"saas","s":"codesandbox.io","t":"wide"}
"codility":{"n":"Codility","p":"codility","k":"hr","m":"saas","s":"codility.com","t":"wide"}
"cofense":{"n":"Cofense","a":["phishme"],"p":"cofense","c":"email","k":"email-security","m":"saas","s":"cofense.com","t":"wide"}
"cognism":{"n":"Cognism","p":"cognism","c":"sales","k":"crm","m":"saas","s":"cognism.com","t":"wide"}
"cohere":{"n":"Cohere","a":["cohere ai"],"exactOnly":true,"p":"cohere","k":"ai-model-api","m":"paas","s":"cohere.com"}
"cohesity":{"n":"Cohesity DataProtect","p":"cohesity","c":"backup-service","k":{"saas":"backup-service","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises","s":"cohesity.com","t":"wide"}
"coinbase":{"n":"Coinbase","p":"coinbase","k":"payments","m":"saas","s":"coinbase.com","t":"wide"}
"collibra":{"n":"Collibra","p":"collibra","c":"data-integration","k":"bi","m":"saas","s":"collibra.com"}
"comet-ml":{"n":"Comet","p":"comet","c":"ai-platform","k":"developer-tool","traits":["ai"],"m":"saas","s":"comet.com","t":"wide"}
"commercetools":{"n":"commercetools","p":"commercetools","c":"cms-ecommerce","k":"e-commerce","m":"saas","s":"commercetools.com","t":"wide"}
"commvault-cloud":{"n":"Commvault Cloud (Metallic)","a":["commvault","metallic"],"p":"commvault","k":"backup-service","traits":["agent"],"m":"saas","s":"commvault.com"}
"composio":{"n":"Composio","p":"composio","c":"data-integration","k":"ai-agent-platform","m":"paas","s":"composio.dev","t":"wide"}
"conductor":{"n":"Conductor","exactOnly":true,"p":"conductor","c":"marketing","k":"business-app","m":"saas","s":"conductor.com","t":"wide"}
"configcat":{"n":"ConfigCat","p":"configcat","k":"developer-tool","m":"saas","s":"configcat.com","t":"wide"}
"confluent-cloud":{"n":"Confluent Cloud","p":"confluent","c":"queue","k":"stream","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Confluent upgrades Kafka by itself"}},"s":"confluent.io","responsibilityUrl":"https://www.confluent.io/trust-and-security/","about":"front-page"}
"conga":{"n":"Conga","exactOnly":true,"p":"conga","c":"legal","k":"business-app","m":"saas","s":"conga.com","t":"wide"}
"connectwise":{"n":"ConnectWise","a":["screenconnect"],"p":"connectwise","k":"itsm","m":"saas","s":"connectwise.com","t":"wide"}
"constant-contact":{"n":"Constant Contact","p":"constant-contact","c":"marketing","k":"crm","m":"saas","s":"constantcontact.com","t":"wide"}
"contabo":{"n":"Contabo","p":"contabo","k":"vm","m":"iaas","s":"contabo.com","t":"wide"}
"contentful":{"n":"Contentful","p":"contentful","c":"cms-ecommerce","k":"cms","m":"saas","s":"contentful.com"}
"contentsquare":{"n":"Contentsquare","p":"contentsquare","c":"analytics","k":"bi","m":"saas","s":"contentsquare.com","t":"wide"}
"convertkit":{"n":"Kit (ConvertKit)","exactOnly":true,"p":"kit","c":"marketing","k":"crm","m":"saas","s":"kit.com"}
"convex":{"n":"Convex","exactOnly":true,"p":"convex","k":"database-serverless","m":"paas","s":"convex.dev","t":"wide"}
"conveyor":{"n":"Conveyor","exactOnly":true,"p":"conveyor","c":"compliance","k":"business-app","m":"saas","s":"conveyor.com","t":"wide"}
"cookiebot":{"n":"Cookiebot / Usercentrics","a":["usercentrics"],"p":"usercentrics","c":"compliance","k":"business-app","m":"saas","s":"usercentrics.com","t":"wide"}
"copper-crm":{"n":"Copper CRM","exactOnly":true,"p":"copper","k":"crm","m":"saas","s":"copper.com","t":"wide"}
"copy-ai":{"n":"Copy.ai","p":"copy-ai","c":"marketing","k":"ai-assistant","m":"saas","s":"copy.ai","t":"wide"}
"coralogix":{"n":"Coralogix","p":"coralogix","k":"monitoring","m":"saas","s":"coralogix.com"}
"coreweave":{"n":"CoreWeave Cloud","p":"coreweave","c":"ai-platform","k":"gpu-cloud","m":"caas iaas","s":"coreweave.com"}
"cornerstone":{"n":"Cornerstone OnDemand","a":["saba","csod"],"p":"cornerstone","c":"learning","k":"business-app","m":"saas","s":"cornerstoneondemand.com","t":"wide"}
"cortex-io":{"n":"Cortex (developer portal)","p":"cortex","k":"developer-tool","m":"saas","s":"cortex.io","t":"wide"}
"cortex-xdr":{"n":"Cortex XDR / XSIAM","a":["cortex xsoar","demisto"],"p":"paloalto","k":"endpoint-security","m":"saas","s":"paloaltonetworks.com"}
"couchbase-capella":{"n":"Couchbase Capella","a":["couchbase"],"p":"couchbase","k":"database-managed","m":"paas","s":"couchbase.com"}
"coupa":{"n":"Coupa","a":["coupa procurement"],"p":"coupa","k":"finance","m":"saas","s":"coupa.com"}
"courier":{"n":"Courier","exactOnly":true,"p":"courier","c":"api-service","k":"messaging-api","m":"paas","s":"courier.com","t":"wide"}
"coursera":{"n":"Coursera for Business","p":"coursera","c":"learning","k":"business-app","m":"saas","s":"coursera.org"}
"coveo":{"n":"Coveo","p":"coveo","k":"search","traits":["ai-optional"],"m":"saas","s":"coveo.com","t":"wide"}
"coveralls":{"n":"Coveralls","p":"coveralls","k":"developer-tool","m":"saas","s":"coveralls.io","t":"wide"}
"crashplan":{"n":"CrashPlan","a":["code42"],"p":"crashplan","k":"backup-service","traits":["agent"],"m":"saas","s":"crashplan.com","t":"wide"}
"creatio":{"n":"Creatio","p":"creatio","k":"crm","m":"saas","s":"creatio.com","t":"wide"}
"cribl-cloud":{"n":"Cribl.Cloud","a":["cribl"],"p":"cribl","c":"monitoring","k":"data-integration","traits":["agent"],"m":"saas","s":"cribl.io"}
"crisp":{"n":"Crisp","a":["crisp chat"],"p":"crisp","c":"customer-support","k":"itsm","m":"saas","s":"crisp.chat","t":"wide"}
"criteo":{"n":"Criteo","p":"criteo","c":"marketing","k":"business-app","m":"saas","s":"criteo.com","t":"wide"}
"cronitor":{"n":"Cronitor","p":"cronitor","k":"monitoring","m":"saas","s":"cronitor.io","t":"wide"}
"crossbeam":{"n":"Crossbeam","a":["reveal"],"p":"crossbeam","c":"sales","k":"crm","m":"saas","s":"crossbeam.com","t":"wide"}
"crowdin":{"n":"Crowdin","p":"crowdin","c":"developer-tool","k":"business-app","traits":["ai-optional"],"m":"saas","s":"crowdin.com"}
"crowdstrike-falcon":{"n":"CrowdStrike Falcon","a":["crowdstrike"],"p":"crowdstrike","k":"endpoint-security","m":"saas","s":"crowdstrike.com"}
"crunchbase":{"n":"Crunchbase","p":"crunchbase","c":"sales","k":"crm","m":"saas","s":"crunchbase.com","t":"wide"}
"crunchy-bridge":{"n":"Crunchy Bridge","a":["crunchy data"],"p":"crunchy-data","k":"database-managed","m":"paas","s":"crunchydata.com","t":"wide"}
"crusoe-cloud":{"n":"Crusoe Cloud","p":"crusoe","c":"ai-platform","k":"gpu-cloud","m":"iaas","s":"crusoe.ai","t":"wide"}
"csc-domains":{"n":"CSC Digital Brand Services","p":"csc","k":"dns","m":"saas","s":"cscdbs.com","t":"wide"}
"cube-fpa":{"n":"Cube (planning)","exactOnly":true,"p":"cube","k":"finance","m":"saas","s":"cubesoftware.com","t":"wide"}
"culture-amp":{"n":"Culture Amp","p":"culture-amp","k":"hr","m":"saas","s":"cultureamp.com"}
"cursor":{"n":"Cursor","a":["cursor ai","cursor ide"],"exactOnly":true,"p":"anysphere","c":"developer-tool","k":"ai-assistant","traits":["ai-agent","agent"],"m":"saas","s":"cursor.com"}
"customer-io":{"n":"Customer.io","p":"customer-io","c":"marketing","k":"crm","m":"saas","s":"customer.io","t":"wide"}
"cvent":{"n":"Cvent","p":"cvent","c":"marketing","k":"business-app","m":"saas","s":"cvent.com","t":"wide"}
"cyberark":{"n":"CyberArk Identity Security Platform","a":["cyberark privilege cloud","idaptive"],"p":"cyberark","c":"identity-provider","k":"password-manager","traits":["agent"],"m":"saas","s":"cyberark.com"}
"cybersource":{"n":"Cybersource / Authorize.net","a":["authorize.net"],"p":"visa","k":"payments","m":"saas","s":"visa.com","t":"wide"}
"cyera":{"n":"Cyera","p":"cyera","c":"cloud-security","k":"cloud-posture","m":"saas","s":"cyera.com","t":"wide"}
"cypress-cloud":{"n":"Cypress Cloud","a":["cypress"],"p":"cypress","k":"developer-tool","m":"saas","s":"cypress.io"}
"cyso-cloud":{"n":"Cyso Cloud (Fuga Cloud)","a":["fuga cloud"],"p":"cyso-cloud","c":"public-cloud","k":"cloud-account","m":"iaas","s":"cyso.cloud","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"dagster-plus":{"n":"Dagster+","a":["dagster cloud"],"p":"dagster-labs","c":"orchestration","k":"workflow","traits":["agent"],"m":"saas","s":"dagster.io","t":"wide"}
"daily-co":{"n":"Daily","p":"daily","c":"telephony","k":"messaging-api","m":"paas","s":"daily.co","t":"wide"}
"dashlane":{"n":"Dashlane","p":"dashlane","k":"password-manager","m":"saas","s":"dashlane.com"}
"databox":{"n":"Databox","p":"databox","c":"analytics","k":"bi","m":"saas","s":"databox.com","t":"wide"}
"databricks":{"n":"Databricks","p":"databricks","k":"warehouse","traits":["in-your-account","ai-optional"],"m":"paas saas","s":"databricks.com","responsibilityUrl":"https://www.databricks.com/trust","about":"front-page","note":"Classic compute, which runs in the customer's cloud account. For serverless compute alone use databricks-serverless.","alike":["databricks-serverless"]}
"databricks-serverless":{"n":"Databricks serverless compute","p":"databricks","k":"warehouse","m":"paas saas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Databricks patches serverless compute","models":["paas"]}},"s":"databricks.com","responsibilityUrl":"https://www.databricks.com/trust","about":"front-page","note":"Serverless compute only, which runs in Databricks' own account. With classic compute use databricks.","discriminator":"Nothing in the workspace's resource tells it: the entry must name the product","alike":["databricks"]}
"datadog":{"n":"Datadog","a":["datadoghq"],"p":"datadog","k":"monitoring","traits":["agent","ai-optional"],"m":"saas","s":"datadoghq.com"}
"datafold":{"n":"Datafold","p":"datafold","k":"monitoring","m":"saas","s":"datafold.com","t":"wide"}
"dataiku":{"n":"Dataiku","p":"dataiku","c":"ai-platform","k":{"saas":"ai-platform","on-premises":"self-run-software"},"m":"saas on-premises","s":"dataiku.com"}
"datarobot":{"n":"DataRobot","p":"datarobot","k":"ai-platform","m":"saas paas","s":"datarobot.com","t":"wide"}
"datastax-astra":{"n":"DataStax Astra DB","a":["astra db"],"p":"datastax","k":"database-serverless","m":"paas","s":"datastax.com"}
"datto":{"n":"Datto","p":"kaseya","k":"backup-service","traits":["agent"],"m":"saas","s":"kaseya.com","t":"wide"}
"dayforce":{"n":"Dayforce","a":["ceridian"],"p":"dayforce","k":"hr","m":"saas","s":"dayforce.com","t":"wide"}
"dbt-cloud":{"n":"dbt Cloud","a":["dbt"],"p":"dbtlabs","k":"data-integration","m":"saas paas","s":"getdbt.com"}
"dead-mans-snitch":{"n":"Dead Man's Snitch","p":"dead-mans-snitch","k":"monitoring","m":"saas","s":"deadmanssnitch.com","t":"wide"}
"dealhub":{"n":"DealHub","p":"dealhub","c":"sales","k":"crm","m":"saas","s":"dealhub.io","t":"wide"}
"deel":{"n":"Deel","a":["pto by deel","deel hr","letsdeel"],"p":"deel","k":"hr","m":"saas","s":"deel.com"}
"deepgram":{"n":"Deepgram","p":"deepgram","k":"ai-model-api","m":"paas","s":"deepgram.com"}
"deepl":{"n":"DeepL","p":"deepl","c":"ai-model-api","k":{"saas":"ai-assistant","paas":"ai-model-api"},"m":"saas paas","s":"deepl.com"}
"deepnote":{"n":"Deepnote","p":"deepnote","c":"analytics","k":"bi","m":"saas","s":"deepnote.com","t":"wide"}
"deepseek":{"n":"DeepSeek","p":"deepseek","c":"ai-model-api","k":{"saas":"ai-assistant","paas":"ai-model-api"},"m":"saas paas","s":"deepseek.com"}
"deepsource":{"n":"DeepSource","p":"deepsource","k":"developer-tool","m":"saas","s":"deepsource.com","t":"wide"}
"delighted":{"n":"Delighted","p":"delighted","c":"survey","k":"business-app","m":"saas","s":"delighted.com","t":"wide"}
"delinea":{"n":"Delinea Secret Server","a":["thycotic","secret server"],"p":"delinea","c":"secrets","k":{"saas":"password-manager","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises","s":"delinea.com"}
"dell-apex":{"n":"Dell APEX","p":"dell","c":"private-cloud","k":"edge-hardware","m":"iaas","s":"dell.com","t":"wide"}
"deltek":{"n":"Deltek Costpoint / Vantagepoint","a":["costpoint"],"p":"deltek","c":"finance","k":{"saas":"finance","on-premises":"self-run-software"},"m":"saas on-premises","s":"deltek.com","t":"wide"}
"demandbase":{"n":"Demandbase","p":"demandbase","c":"marketing","k":"crm","m":"saas","s":"demandbase.com"}
"deno-deploy":{"n":"Deno Deploy","p":"deno","k":"functions","m":"faas","s":"deno.com"}
"depot":{"n":"Depot","exactOnly":true,"p":"depot","k":"ci","m":"saas","s":"depot.dev","t":"wide"}
"descope":{"n":"Descope","p":"descope","k":"identity-provider","m":"saas","s":"descope.com","t":"wide"}
"descript":{"n":"Descript","exactOnly":true,"p":"descript","c":"media","k":"ai-assistant","m":"saas","s":"descript.com","t":"wide"}
"deskbird":{"n":"deskbird","p":"deskbird","c":"facilities","k":"business-app","m":"saas","s":"deskbird.com","t":"wide"}
"detectify":{"n":"Detectify","p":"detectify","c":"cloud-security","k":"cloud-posture","m":"saas","s":"detectify.com","t":"wide"}
"device42":{"n":"Device42","p":"device42","c":"itsm","k":{"saas":"itsm","on-premises":"self-run-software"},"m":"saas on-premises","s":"device42.com","t":"wide"}
"devo":{"n":"Devo","exactOnly":true,"p":"devo","k":"siem","m":"saas","s":"devo.com","t":"wide"}
"dialpad":{"n":"Dialpad","p":"dialpad","k":"telephony","traits":["ai-optional"],"m":"saas","s":"dialpad.com"}
"digicert":{"n":"DigiCert CertCentral","p":"digicert","k":"key-management","m":"saas","s":"digicert.com"}
"digitalocean":{"n":"DigitalOcean (the provider as a whole)","p":"digitalocean","c":"public-cloud","k":"cloud-account","m":"iaas caas paas faas","s":"digitalocean.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"digitalocean-app-platform":{"n":"DigitalOcean App Platform","p":"digitalocean","k":"web-app-platform","m":"paas","s":"digitalocean.com","responsibilityUrl":"https://www.digitalocean.com/trust/faq","about":"provider"}
"digitalocean-cdn":{"n":"DigitalOcean CDN","p":"digitalocean","c":"cdn","k":"edge","m":"paas","s":"digitalocean.com"}
"digitalocean-database":{"n":"DigitalOcean Managed Databases","p":"digitalocean","k":"database-managed","m":"paas","s":"digitalocean.com","responsibilityUrl":"https://www.digitalocean.com/trust/faq","about":"provider"}
"digitalocean-dns":{"n":"DigitalOcean DNS","p":"digitalocean","k":"dns","m":"paas","s":"digitalocean.com"}
"digitalocean-droplet":{"n":"DigitalOcean Droplets","a":["droplet"],"p":"digitalocean","k":"vm","m":"iaas","s":"digitalocean.com","responsibilityUrl":"https://www.digitalocean.com/trust/faq","about":"provider","alike":["digitalocean-kubernetes","digitalocean-app-platform"]}
"digitalocean-functions":{"n":"DigitalOcean Functions","p":"digitalocean","k":"functions","m":"faas","s":"digitalocean.com"}
"digitalocean-gradient-ai":{"n":"DigitalOcean Gradient AI","a":["digitalocean genai"],"p":"digitalocean","c":"ai-platform","k":"ai-agent-platform","m":"paas","s":"digitalocean.com"}
"digitalocean-kubernetes":{"n":"DigitalOcean Kubernetes","a":["doks"],"p":"digitalocean","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"digitalocean.com","responsibilityUrl":"https://www.digitalocean.com/trust/faq","about":"provider","alike":["self-managed-kubernetes","digitalocean-app-platform"]}
"digitalocean-monitoring":{"n":"DigitalOcean Monitoring and Uptime","p":"digitalocean","k":"monitoring","traits":["agent"],"m":"saas","s":"digitalocean.com"}
"digitalocean-network":{"n":"DigitalOcean VPC, firewalls and load balancers","p":"digitalocean","k":"network","m":"iaas","s":"digitalocean.com"}
"digitalocean-nfs":{"n":"DigitalOcean Network File Storage","p":"digitalocean","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"digitalocean.com"}
"digitalocean-registry":{"n":"DigitalOcean Container Registry","p":"digitalocean","k":"container-registry","m":"paas","s":"digitalocean.com"}
"digitalocean-spaces":{"n":"DigitalOcean Spaces","p":"digitalocean","k":"object-storage","m":"paas","s":"digitalocean.com","responsibilityUrl":"https://www.digitalocean.com/trust/faq","about":"provider"}
"digitalocean-volumes":{"n":"DigitalOcean Volumes","p":"digitalocean","k":"block-storage","m":"iaas","s":"digitalocean.com"}
"diligent":{"n":"Diligent Boards / One","a":["galvanize"],"p":"diligent","c":"legal","k":"business-app","m":"saas","s":"diligent.com","t":"wide"}
"discord":{"n":"Discord","exactOnly":true,"p":"discord","k":"collaboration","m":"saas","s":"discord.com"}
"discourse":{"n":"Discourse","p":"discourse","c":"collaboration","k":{"saas":"collaboration","on-premises":"self-run-software"},"traits":["ai-optional"],"m":"saas on-premises","s":"discourse.org"}
"dns-made-easy":{"n":"DNS Made Easy / Constellix","a":["constellix"],"p":"dns-made-easy","k":"dns","m":"saas","s":"dnsmadeeasy.com","t":"wide"}
"dnsimple":{"n":"DNSimple","p":"dnsimple","k":"dns","m":"saas","s":"dnsimple.com"}
"docebo":{"n":"Docebo","p":"docebo","c":"learning","k":"business-app","m":"saas","s":"docebo.com","t":"wide"}
"docker-desktop":{"n":"Docker Desktop / Build Cloud","p":"docker","k":"developer-tool","traits":["agent"],"m":"saas","s":"docker.com"}
"docker-hub":{"n":"Docker Hub / Docker Business","a":["docker"],"p":"docker","k":"container-registry","m":"saas","s":"docker.com"}
"docsend":{"n":"DocSend","a":["dropbox docsend"],"p":"dropbox","c":"file-sharing","k":"collaboration","m":"saas","s":"dropbox.com","t":"wide"}
"document360":{"n":"Document360","p":"document360","c":"customer-support","k":"cms","m":"saas","s":"document360.com","t":"wide"}
"docusign":{"n":"Docusign","a":["docu sign","docusign esignature"],"p":"docusign","c":"e-signature","k":"business-app","traits":["ai-optional"],"m":"saas","s":"docusign.com"}
"doit":{"n":"DoiT Cloud Intelligence","p":"doit","c":"governance","k":"cloud-management","m":"saas","s":"doit.com","t":"wide"}
"domino-data-lab":{"n":"Domino Data Lab","p":"domino-data-lab","c":"ai-platform","k":{"saas":"ai-platform","on-premises":"self-run-software"},"m":"saas on-premises","s":"domino.ai","t":"wide"}
"domo":{"n":"Domo","exactOnly":true,"p":"domo","c":"analytics","k":"bi","m":"saas","s":"domo.com","t":"wide"}
"donut":{"n":"Donut","exactOnly":true,"p":"donut","k":"collaboration","m":"saas","s":"donut.com"}
"doodle":{"n":"Doodle","p":"doodle","c":"office-suite","k":"collaboration","m":"saas","s":"doodle.com","t":"wide"}
"doordash-for-work":{"n":"DoorDash for Business","p":"doordash","k":"finance","m":"saas","s":"doordash.com","t":"wide"}
"doppler":{"n":"Doppler","p":"doppler","k":"secrets","m":"saas","s":"doppler.com"}
"dovetail":{"n":"Dovetail","p":"dovetail","c":"survey","k":"business-app","m":"saas","s":"dovetail.com"}
"doxy-me":{"n":"Doxy.me","p":"doxy-me","c":"healthcare","k":"business-app","m":"saas","s":"doxy.me","t":"wide"}
"drata":{"n":"Drata","p":"drata","c":"compliance","k":"cloud-posture","traits":["agent"],"m":"saas","s":"drata.com"}
"draw-io":{"n":"draw.io","a":["diagrams.net"],"p":"draw-io","c":"design","k":"collaboration","m":"saas","s":"drawio.com","t":"wide"}
"drchrono":{"n":"DrChrono","p":"drchrono","c":"healthcare","k":"business-app","m":"saas","s":"drchrono.com","t":"wide"}
"dreamhost":{"n":"DreamHost","p":"dreamhost","k":"web-app-platform","m":"paas","s":"dreamhost.com","t":"wide"}
"dremio-cloud":{"n":"Dremio Cloud","p":"dremio","k":"warehouse","traits":["in-your-account"],"m":"saas","s":"dremio.com","t":"wide"}
"dropbox":{"n":"Dropbox","a":["dropbox business"],"p":"dropbox","c":"file-sharing","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"dropbox.com"}
"dropbox-paper":{"n":"Dropbox Paper","p":"dropbox","c":"office-suite","k":"collaboration","m":"saas","s":"dropbox.com","t":"wide"}
"dropbox-sign":{"n":"Dropbox Sign","a":["hellosign"],"p":"dropbox","c":"e-signature","k":"business-app","m":"saas","s":"dropbox.com"}
"druva":{"n":"Druva Data Security Cloud","p":"druva","k":"backup-service","traits":["agent"],"m":"saas","s":"druva.com"}
"dun-bradstreet":{"n":"Dun & Bradstreet","a":["d&b hoovers"],"p":"dun-and-bradstreet","c":"sales","k":"crm","m":"saas","s":"dnb.com","t":"wide"}
"duo":{"n":"Cisco Duo","a":["duo security","cisco duo security","duo mfa"],"exactOnly":true,"p":"cisco","k":"identity-provider","m":"saas","s":"cisco.com"}
"dx":{"n":"DX (developer experience)","a":["getdx"],"exactOnly":true,"p":"dx","k":"developer-tool","m":"saas","s":"getdx.com","t":"wide"}
"dyn-dns":{"n":"Dyn (Oracle)","a":["dyn"],"p":"oracle-dyn","k":"dns","m":"saas","s":"dyn.com","t":"wide"}
"dynamics-365":{"n":"Dynamics 365","a":["microsoft dynamics","d365","microsoft dynamics 365","dynamics crm"],"p":"microsoft","k":"crm","traits":["ai-optional"],"m":"saas","modelSource":"vendor","s":"microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["microsoft-power-platform"]}
"dynatrace":{"n":"Dynatrace","p":"dynatrace","k":"monitoring","traits":["agent","ai-optional"],"m":"saas","s":"dynatrace.com"}
"e2b":{"n":"E2B","p":"e2b","c":"ai-platform","k":"functions","traits":["ai-optional"],"m":"paas","s":"e2b.dev","t":"wide"}
"e2e-networks":{"n":"E2E Cloud","p":"e2e-networks","c":"public-cloud","k":"cloud-account","m":"iaas","s":"e2enetworks.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"easydns":{"n":"easyDNS","p":"easydns","k":"dns","m":"saas","s":"easydns.com","t":"wide"}
"easyllama":{"n":"EasyLlama","p":"easyllama","c":"learning","k":"business-app","m":"saas","s":"easyllama.com"}
"edb-postgres-ai":{"n":"EDB Postgres AI Cloud Service","a":["enterprisedb","biganimal"],"p":"edb","k":"database-managed","m":"paas","s":"enterprisedb.com","t":"wide"}
"efax":{"n":"eFax","p":"consensus","k":"telephony","m":"saas","s":"consensus.com","t":"wide"}
"egencia":{"n":"Egencia","p":"amex-gbt","k":"finance","m":"saas","s":"amexglobalbusinesstravel.com","t":"wide"}
"egnyte":{"n":"Egnyte","p":"egnyte","c":"file-sharing","k":"collaboration","m":"saas","s":"egnyte.com"}
"elastic-cloud":{"n":"Elastic Cloud","a":["elasticsearch service"],"p":"elastic","k":"search","traits":["single-tenant"],"m":"paas","s":"elastic.co","responsibilityUrl":"https://www.elastic.co/cloud/shared-responsibility","about":"product"}
"elasticsearch-self-managed":{"n":"Elasticsearch / Kibana (self-run)","a":["elasticsearch","elk stack","kibana"],"p":"elastic","c":"search","k":"self-run-software","m":"on-premises iaas","s":"elastic.co"}
"elastx":{"n":"Elastx Cloud Platform","p":"elastx","c":"public-cloud","k":"cloud-account","m":"iaas caas","s":"elastx.se","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"element":{"n":"Element (Matrix)","a":["matrix.org"],"exactOnly":true,"p":"element","c":"collaboration","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises","s":"element.io","t":"wide"}
"elephantsql":{"n":"ElephantSQL","p":"84codes","k":"database-managed","m":"paas","s":"84codes.com","t":"wide"}
"elevenlabs":{"n":"ElevenLabs","p":"elevenlabs","c":"ai-model-api","k":{"saas":"ai-assistant","paas":"ai-model-api"},"m":"saas paas","s":"elevenlabs.io"}
"ellucian-banner":{"n":"Ellucian Banner","a":["ellucian"],"p":"ellucian","c":"learning","k":{"saas":"business-app","on-premises":"self-run-software"},"m":"saas on-premises","s":"ellucian.com","t":"wide"}
"embrace":{"n":"Embrace","exactOnly":true,"p":"embrace","k":"monitoring","m":"saas","s":"embrace.io","t":"wide"}
"employment-hero":{"n":"Employment Hero","p":"employment-hero","k":"hr","m":"saas","s":"employmenthero.com","t":"wide"}
"emqx-cloud":{"n":"EMQX Platform","a":["emqx"],"p":"emq","c":"iot","k":"message-broker","m":"paas","s":"emqx.com","t":"wide"}
"entrust":{"n":"Entrust","p":"entrust","k":"key-management","m":"saas","s":"entrust.com","t":"wide"}
"env0":{"n":"env zero","p":"env-zero","c":"developer-tool","k":"iac-platform","m":"saas","s":"env0.com"}
"envoy-visitors":{"n":"Envoy","exactOnly":true,"p":"envoy","c":"facilities","k":"business-app","m":"saas","s":"envoy.com","t":"wide"}
"epic-ehr":{"n":"Epic EHR","a":["epic hyperspace"],"p":"epic-systems","c":"healthcare","k":"self-run-software","m":"on-premises iaas","s":"epic.com"}
"epicor":{"n":"Epicor Kinetic","p":"epicor","k":"finance","m":"saas","s":"epicor.com","t":"wide"}
"equifax":{"n":"Equifax / The Work Number","a":["the work number"],"p":"equifax","k":"hr","m":"saas","s":"equifax.com","t":"wide"}
"equinix":{"n":"Equinix (colocation)","a":["equinix ibx"],"p":"equinix","k":"colocation","m":"on-premises","s":"equinix.com","note":"Space, power and cooling: the machines are the customer's. Who may enter is the customer's word too, so physical-datacenter is shared."}
"equinix-fabric":{"n":"Equinix Fabric / Network Edge","p":"equinix","k":"network","m":"iaas","s":"equinix.com"}
"equinix-metal":{"n":"Equinix Metal","a":["packet.net","packet host"],"p":"equinix","c":"dedicated-host","k":"vm","m":"iaas","s":"equinix.com"}
"escode":{"n":"Escode software escrow","p":"ncc-group","c":"legal","k":"business-app","m":"saas","s":"nccgroup.com","t":"wide"}
"eset-protect":{"n":"ESET PROTECT","a":["eset"],"p":"eset","k":"endpoint-security","m":"saas","s":"eset.com","t":"wide"}
"eventbrite":{"n":"Eventbrite","p":"eventbrite","c":"marketing","k":"business-app","m":"saas","s":"eventbrite.com"}
"everbridge":{"n":"Everbridge","a":["xmatters"],"p":"everbridge","c":"facilities","k":"business-app","m":"saas","s":"everbridge.com","t":"wide"}
"everlaw":{"n":"Everlaw","p":"everlaw","c":"legal","k":"business-app","m":"saas","s":"everlaw.com","t":"wide"}
"evernote":{"n":"Evernote","p":"evernote","c":"office-suite","k":"collaboration","m":"saas","s":"evernote.com","t":"wide"}
"exa":{"n":"Exa","exactOnly":true,"p":"exa","c":"search","k":"api-service","traits":["ai"],"m":"paas","s":"exa.ai","t":"wide"}
"exabeam":{"n":"Exabeam","a":["logrhythm"],"p":"exabeam","k":"siem","traits":["agent"],"m":"saas","s":"exabeam.com","t":"wide"}
"exoscale":{"n":"Exoscale (the provider as a whole)","p":"exoscale","c":"public-cloud","k":"cloud-account","m":"iaas caas paas","s":"exoscale.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"exoscale-block-storage":{"n":"Exoscale Block Storage","p":"exoscale","k":"block-storage","m":"iaas","s":"exoscale.com"}
"exoscale-compute":{"n":"Exoscale Compute","p":"exoscale","k":"vm","m":"iaas","s":"exoscale.com"}
"exoscale-dbaas":{"n":"Exoscale DBaaS","p":"exoscale","k":"database-managed","m":"paas","s":"exoscale.com"}
"exoscale-dns":{"n":"Exoscale DNS","p":"exoscale","k":"dns","m":"paas","s":"exoscale.com"}
"exoscale-iam":{"n":"Exoscale IAM","p":"exoscale","c":"governance","k":"cloud-iam","m":"paas","s":"exoscale.com"}
"exoscale-network":{"n":"Exoscale network and NLB","p":"exoscale","k":"network","m":"iaas","s":"exoscale.com"}
"exoscale-sks":{"n":"Exoscale Scalable Kubernetes Service","p":"exoscale","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"exoscale.com"}
"exoscale-sos":{"n":"Exoscale Simple Object Storage","p":"exoscale","k":"object-storage","m":"paas","s":"exoscale.com"}
"expel":{"n":"Expel","exactOnly":true,"p":"expel","k":"siem","m":"saas","s":"expel.com","t":"wide"}
"expensify":{"n":"Expensify","p":"expensify","k":"finance","m":"saas","s":"expensify.com"}
"experian":{"n":"Experian","p":"experian","k":"finance","m":"saas","s":"experian.com","t":"wide"}
"expo-eas":{"n":"Expo Application Services","a":["expo"],"exactOnly":true,"p":"expo","k":"ci","m":"saas","s":"expo.dev","t":"wide"}
"f5-big-ip":{"n":"F5 BIG-IP","a":["big-ip"],"p":"f5","c":"load-balancer","k":"self-run-software","m":"on-premises iaas","s":"f5.com"}
"f5-distributed-cloud":{"n":"F5 Distributed Cloud","a":["f5 silverline","volterra"],"p":"f5","c":"network-security","k":"edge","m":"saas","s":"f5.com"}
"facebook":{"n":"Facebook / Meta Business","a":["facebook ads","meta ads","meta business suite"],"p":"meta","c":"social-media","k":"business-app","m":"saas","s":"meta.com"}
"factorial":{"n":"Factorial","p":"factorial","k":"hr","m":"saas","s":"factorialhr.com","t":"wide"}
"factset":{"n":"FactSet","p":"factset","k":"finance","m":"saas","s":"factset.com","t":"wide"}
"fastly":{"n":"Fastly CDN / Compute","p":"fastly","c":"cdn","k":{"saas":"edge","faas":"functions"},"m":"saas faas","s":"fastly.com"}
"fastmail":{"n":"Fastmail","p":"fastmail","c":"email","k":"office-suite","m":"saas","s":"fastmail.com","t":"wide"}
"fathom-analytics":{"n":"Fathom Analytics","p":"fathom-analytics","c":"analytics","k":"bi","m":"saas","s":"usefathom.com","t":"wide"}
"fathom-video":{"n":"Fathom (meeting notes)","p":"fathom","k":"ai-assistant","m":"saas","s":"fathom.ai","t":"wide"}
"fidelity-401k":{"n":"Fidelity NetBenefits","p":"fidelity","c":"hr","k":"finance","m":"saas","s":"fidelity.com","t":"wide"}
"figma":{"n":"Figma","a":["figjam","figma make"],"p":"figma","c":"design","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"figma.com"}
"firebolt":{"n":"Firebolt","p":"firebolt","k":"warehouse","m":"saas","s":"firebolt.io","t":"wide"}
"firecrawl":{"n":"Firecrawl","p":"firecrawl","k":"api-service","m":"paas","s":"firecrawl.dev","t":"wide"}
"fireflies":{"n":"Fireflies.ai","p":"fireflies-ai","k":"ai-assistant","m":"saas","s":"fireflies.ai"}
"firehydrant":{"n":"FireHydrant","p":"firehydrant","k":"itsm","m":"saas","s":"firehydrant.com","t":"wide"}
"fireworks-ai":{"n":"Fireworks AI","p":"fireworks-ai","k":"ai-model-api","m":"paas","s":"fireworks.ai","t":"wide"}
"five9":{"n":"Five9","p":"five9","k":"telephony","traits":["ai-optional"],"m":"saas","s":"five9.com"}
"fiverr":{"n":"Fiverr","p":"fiverr","k":"hr","m":"saas","s":"fiverr.com","t":"wide"}
"fivetran":{"n":"Fivetran","p":"fivetran","k":"data-integration","m":"saas","s":"fivetran.com"}
"flagsmith":{"n":"Flagsmith","p":"flagsmith","c":"developer-tool","k":{"saas":"developer-tool","on-premises":"self-run-software"},"m":"saas on-premises","s":"flagsmith.com","t":"wide"}
"fleetdm":{"n":"Fleet","a":["fleet device management"],"p":"fleet","c":"device-management","k":{"saas":"device-management","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises","s":"fleetdm.com","t":"wide"}
"flexera":{"n":"Flexera One","a":["rightscale","spot.io"],"p":"flexera","c":"governance","k":"cloud-management","m":"saas","s":"flexera.com","t":"wide"}
"flexible-engine":{"n":"Orange Flexible Engine / Cloud Avenue","a":["orange cloud"],"p":"orange-business","c":"public-cloud","k":"cloud-account","m":"iaas paas","s":"orange-business.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"floqast":{"n":"FloQast","p":"floqast","k":"finance","m":"saas","s":"floqast.com"}
"fly-io":{"n":"Fly.io","a":["fly"],"p":"fly","c":"web-app-platform","k":{"paas":"web-app-platform","caas":"serverless-containers"},"m":"paas caas","s":"fly.io","responsibilityUrl":"https://fly.io/docs/security/shared-responsibility/","about":"product","note":"The customer supplies the container image, and with it the platform runtime. The Terraform provider is archived."}
"formspree":{"n":"Formspree","p":"formspree","c":"survey","k":"business-app","m":"saas","s":"formspree.io","t":"wide"}
"formstack":{"n":"Formstack / Intellistack","p":"formstack","c":"survey","k":"business-app","m":"saas","s":"formstack.com","t":"wide"}
"fortanix":{"n":"Fortanix DSM","p":"fortanix","k":"key-management","m":"saas","s":"fortanix.com","t":"wide"}
"fortinet":{"n":"Fortinet FortiGate / FortiCloud","a":["fortigate","forticloud"],"p":"fortinet","c":"network-security","k":{"saas":"zero-trust-access","iaas":"self-run-software","on-premises":"self-run-software"},"m":"saas iaas on-premises","s":"fortinet.com"}
"fossa":{"n":"FOSSA","p":"fossa","k":"developer-tool","m":"saas","s":"fossa.com","t":"wide"}
"framer":{"n":"Framer","exactOnly":true,"p":"framer","c":"design","k":"cms","traits":["ai-optional"],"m":"saas","s":"framer.com","t":"wide"}
"freshbooks":{"n":"FreshBooks","p":"freshbooks","k":"finance","m":"saas","s":"freshbooks.com","t":"wide"}
"freshdesk":{"n":"Freshdesk","p":"freshworks","c":"customer-support","k":"itsm","traits":["ai-optional"],"m":"saas","s":"freshworks.com"}
"freshservice":{"n":"Freshservice","p":"freshworks","k":"itsm","traits":["ai-optional"],"m":"saas","s":"freshworks.com"}
"freshworks":{"n":"Freshworks","p":"freshworks","c":"customer-support","k":"itsm","traits":["ai-optional"],"m":"saas","s":"freshworks.com"}
"front":{"n":"Front","a":["frontapp"],"exactOnly":true,"p":"front","c":"customer-support","k":"itsm","m":"saas","s":"front.com","t":"wide"}
"frontegg":{"n":"Frontegg","p":"frontegg","k":"identity-provider","m":"saas","s":"frontegg.com","t":"wide"}
"fujitsu-cloud":{"n":"Fujitsu Cloud Service","a":["fjcloud"],"p":"fujitsu","c":"public-cloud","k":"cloud-account","m":"iaas","s":"fujitsu.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"fullstory":{"n":"Fullstory","p":"fullstory","c":"analytics","k":"bi","traits":["ai-optional"],"m":"saas","s":"fullstory.com"}
"fusionauth":{"n":"FusionAuth","p":"fusionauth","c":"identity-provider","k":{"saas":"identity-provider","on-premises":"self-run-software"},"m":"saas on-premises","s":"fusionauth.io","t":"wide"}
"g2":{"n":"G2","a":["g2 crowd"],"exactOnly":true,"p":"g2","c":"marketing","k":"business-app","m":"saas","s":"g2.com","t":"wide"}
"gainsight":{"n":"Gainsight","p":"gainsight","c":"customer-support","k":"crm","m":"saas","s":"gainsight.com"}
"gamma":{"n":"Gamma","a":["gamma.app"],"exactOnly":true,"p":"gamma","c":"design","k":"collaboration","traits":["ai"],"m":"saas","s":"gamma.app","t":"wide"}
"gamma-horizon":{"n":"Gamma Horizon","p":"gamma-communications","k":"telephony","m":"saas","s":"gammagroup.co","t":"wide"}
"gandi":{"n":"Gandi","a":["gandi.net","gandi livedns"],"p":"gandi","k":"dns","m":"saas","s":"gandi.net"}
"gartner":{"n":"Gartner","p":"gartner","c":"learning","k":"business-app","m":"saas","s":"gartner.com","t":"wide"}
"gather":{"n":"Gather","a":["gather.town"],"exactOnly":true,"p":"gather","k":"collaboration","m":"saas","s":"gather.town","t":"wide"}
"gcore-cdn":{"n":"Gcore CDN and edge","p":"gcore","c":"cdn","k":"edge","m":"paas","s":"gcore.com"}
"gcore-cloud":{"n":"Gcore Cloud","a":["g-core"],"p":"gcore","c":"vm","k":{"iaas":"vm","caas":"kubernetes"},"m":"iaas caas","s":"gcore.com"}
"gcore-inference":{"n":"Gcore Everywhere Inference","p":"gcore","c":"ai-model-api","k":"ai-platform","m":"paas","s":"gcore.com"}
"gcp-access-approval":{"n":"Access Approval","p":"gcp","c":"governance","k":"cloud-management","m":"saas","s":"cloud.google.com"}
"gcp-access-context-manager":{"n":"VPC Service Controls / Access Context Manager","a":["vpc service controls","access context manager"],"p":"gcp","c":"network-security","k":"zero-trust-access","m":"paas","s":"cloud.google.com"}
"gcp-agent-platform":{"n":"Gemini Enterprise agent services (registry, identity)","p":"gcp","c":"ai-platform","k":"ai-agent-platform","m":"paas","s":"cloud.google.com"}
"gcp-alloydb":{"n":"AlloyDB for PostgreSQL","p":"gcp","k":"database-managed","m":"paas","overrides":{"operating-system":{"party":"provider","basis":"vendor","source":"gcp-alloydb","because":"Google holds hardware, kernel and system"}},"s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/alloydb/docs/shared-responsibility","about":"product"}
"gcp-api-gateway":{"n":"API Gateway / Cloud Endpoints","p":"gcp","c":"api-management","k":"api-gateway","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-api-hub":{"n":"Apigee API hub","p":"gcp","c":"api-management","k":"api-gateway","m":"saas","s":"cloud.google.com"}
"gcp-apigee":{"n":"Apigee","p":"gcp","c":"api-management","k":"api-gateway","m":"paas saas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-app-engine":{"n":"App Engine","a":["gae"],"p":"gcp","k":"web-app-platform","m":"paas","modelSource":"vendor","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-app-hub":{"n":"App Hub","p":"gcp","c":"governance","k":"cloud-management","m":"paas","s":"cloud.google.com"}
"gcp-artifact-analysis":{"n":"Artifact Analysis / Container Registry","a":["google container registry"],"p":"gcp","k":"container-registry","m":"paas","s":"cloud.google.com"}
"gcp-artifact-registry":{"n":"Artifact Registry","p":"gcp","k":"container-registry","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-assured-workloads":{"n":"Assured Workloads","p":"gcp","c":"compliance","k":"cloud-management","m":"paas","s":"cloud.google.com"}
"gcp-backup-dr":{"n":"Backup and DR Service","p":"gcp","k":"backup-service","traits":["agent"],"m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-backup-for-gke":{"n":"Backup for GKE","p":"gcp","k":"backup-service","m":"paas","s":"cloud.google.com"}
"gcp-bare-metal-solution":{"n":"Bare Metal Solution","p":"gcp","c":"dedicated-host","k":"vm","m":"iaas","s":"cloud.google.com"}
"gcp-biglake":{"n":"BigLake","p":"gcp","k":"warehouse","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}},"s":"cloud.google.com"}
"gcp-bigquery":{"n":"BigQuery","a":["big query","bq","google bigquery"],"p":"gcp","k":"warehouse","m":"paas","modelSource":"vendor","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Serverless"}},"s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"A multi-tenant service: Google patches it and the customer does nothing."}
"gcp-bigtable":{"n":"Bigtable","p":"gcp","c":"database-managed","k":"database-serverless","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-billing":{"n":"Cloud Billing","a":["google cloud billing"],"p":"gcp","c":"governance","k":"cloud-management","m":"saas","s":"cloud.google.com"}
"gcp-binary-authorization":{"n":"Binary Authorization","p":"gcp","c":"cloud-security","k":"cloud-posture","m":"paas","s":"cloud.google.com"}
"gcp-blockchain-node-engine":{"n":"Blockchain Node Engine","p":"gcp","c":"specialised","k":"api-service","m":"paas","s":"cloud.google.com"}
"gcp-certificate-authority":{"n":"Certificate Authority Service / Certificate Manager","p":"gcp","k":"key-management","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-cloud-armor":{"n":"Cloud Armor","p":"gcp","c":"network-security","k":"edge","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-cloud-asset-inventory":{"n":"Cloud Asset Inventory","p":"gcp","c":"governance","k":"cloud-management","m":"paas","s":"cloud.google.com"}
"gcp-cloud-build":{"n":"Cloud Build","p":"gcp","k":"ci","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/build/docs/shared-responsibility","about":"product"}
"gcp-cloud-cdn":{"n":"Cloud CDN","a":["google cloud cdn"],"p":"gcp","c":"cdn","k":"edge","m":"paas","s":"cloud.google.com"}
"gcp-cloud-deploy":{"n":"Cloud Deploy","p":"gcp","k":"ci","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-cloud-dns":{"n":"Cloud DNS","p":"gcp","k":"dns","m":"iaas","modelSource":"vendor","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"Google lists it as IaaS."}
"gcp-cloud-domains":{"n":"Cloud Domains","p":"gcp","k":"dns","m":"paas","s":"cloud.google.com"}
"gcp-cloud-functions":{"n":"Cloud Run functions","a":["google cloud functions"],"p":"gcp","k":"functions","m":"faas","modelSource":"vendor","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"Google calls the faas split close to its saas one; here the code stays with the customer.","alike":["gcp-cloud-run"]}
"gcp-cloud-identity":{"n":"Cloud Identity","a":["google cloud identity"],"p":"gcp","k":"identity-provider","m":"saas","s":"cloud.google.com"}
"gcp-cloud-ids":{"n":"Cloud IDS","p":"gcp","c":"network-security","k":"cloud-posture","m":"saas","overrides":{"network-controls":{"party":"shared","basis":"derived","because":"Which traffic is mirrored to it, and what it lets pass, is the customer's word"}},"s":"cloud.google.com"}
"gcp-cloud-kms":{"n":"Cloud KMS","p":"gcp","k":"key-management","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-cloud-logging":{"n":"Cloud Logging / Monitoring","p":"gcp","k":"monitoring","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-cloud-nat":{"n":"Cloud NAT / Cloud Router","p":"gcp","k":"network","m":"iaas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"No machine of the customer's stands behind it."}
"gcp-cloud-ngfw":{"n":"Cloud NGFW / Secure Web Proxy","a":["google secure web proxy"],"p":"gcp","c":"network-security","k":"firewall","m":"paas","s":"cloud.google.com"}
"gcp-cloud-quotas":{"n":"Cloud Quotas / Service Usage","p":"gcp","c":"governance","k":"cloud-management","m":"paas","s":"cloud.google.com"}
"gcp-cloud-run":{"n":"Cloud Run","a":["google cloud run"],"p":"gcp","k":"serverless-containers","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"The container image is the customer's, and so is the platform runtime inside it: say so under \`responsibilities\`.","alike":["gcp-gke-autopilot","gcp-cloud-functions"]}
"gcp-cloud-sql":{"n":"Cloud SQL","a":["gcp mysql","gcp postgres","gcp postgresql"],"p":"gcp","k":"database-managed","m":"paas","overrides":{"operating-system":{"party":"provider","basis":"vendor","source":"gcp-sql","because":"Google holds hardware, kernel and system"}},"s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/sql/docs/shared-responsibility","about":"product"}
"gcp-cloud-storage":{"n":"Cloud Storage","a":["gcs","google cloud storage"],"p":"gcp","k":"object-storage","m":"paas iaas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"Google lists it under IaaS; AWS and Microsoft treat their object stores as abstracted or PaaS. Usually declared paas.","alike":["gcp-persistent-disk"]}
"gcp-cloud-support":{"n":"Google Cloud Customer Care","a":["google cloud support"],"p":"gcp","c":"customer-support","k":"cloud-management","m":"saas","s":"cloud.google.com"}
"gcp-cloud-tasks":{"n":"Cloud Tasks / Scheduler / Workflows","p":"gcp","c":"orchestration","k":"queue","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-cloud-tpu":{"n":"Cloud TPU","a":["tpu vm"],"p":"gcp","c":"ai-platform","k":"gpu-cloud","m":"iaas","s":"cloud.google.com"}
"gcp-cloud-trace":{"n":"Cloud Trace / Profiler / Observability","p":"gcp","k":"monitoring","m":"paas","s":"cloud.google.com"}
"gcp-cloud-vpn":{"n":"Cloud VPN / Interconnect","p":"gcp","k":"network","m":"iaas","modelSource":"vendor","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-cloud-workstations":{"n":"Cloud Workstations","p":"gcp","k":"developer-tool","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"derived","because":"Google builds base images, custom images and restarts are the customer's"}},"s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/workstations/docs/shared-responsibility","about":"product","note":"Google builds the base images, custom images and restarts are the customer's (our reading). Google publishes a page of its own."}
"gcp-cluster-director":{"n":"Cluster Director","p":"gcp","c":"data-processing","k":"vm","m":"iaas","s":"cloud.google.com"}
"gcp-colab-enterprise":{"n":"Colab Enterprise","a":["google colab"],"p":"gcp","k":"ai-platform","m":"paas","s":"cloud.google.com"}
"gcp-composer":{"n":"Cloud Composer","p":"gcp","c":"orchestration","k":"data-integration","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-compute-engine":{"n":"Compute Engine","a":["gce","google compute engine"],"p":"gcp","k":"vm","m":"iaas","modelSource":"vendor","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","alike":["gcp-gke","gcp-app-engine"]}
"gcp-contact-center-ai":{"n":"Customer Experience Insights (CCAI)","a":["contact center ai","ccai platform"],"p":"gcp","k":"telephony","traits":["ai"],"m":"saas","s":"cloud.google.com"}
"gcp-conversational-agents":{"n":"Customer Engagement Suite agents","p":"gcp","c":"ai-platform","k":"ai-agent-platform","m":"paas","s":"cloud.google.com"}
"gcp-data-catalog":{"n":"Data Catalog","p":"gcp","c":"data-integration","k":"bi","m":"saas","s":"cloud.google.com"}
"gcp-data-fusion":{"n":"Cloud Data Fusion","p":"gcp","k":"data-integration","traits":["in-your-account"],"m":"paas","s":"cloud.google.com"}
"gcp-database-migration-service":{"n":"Database Migration Service (Google Cloud)","p":"gcp","k":"migration","m":"paas","s":"cloud.google.com"}
"gcp-dataflow":{"n":"Dataflow","p":"gcp","c":"data-processing","k":"data-integration","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/dataflow/docs/resources/shared-responsibility","about":"product","note":"Google hardens and patches the images that it owns; pipelines must be restarted to run on them (platform-runtime shared, our reading)."}
"gcp-dataform":{"n":"Dataform","p":"gcp","k":"data-integration","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant"}},"s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-dataplex":{"n":"Dataplex Universal Catalog","p":"gcp","c":"data-integration","k":"cloud-iam","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-dataproc":{"n":"Dataproc","p":"gcp","c":"data-processing","k":"managed-cluster","m":"paas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"gcp-dataproc","because":"Google releases patched images, the customer runs clusters on current ones"}},"s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/dataproc/docs/resources/shared-responsibility-model","about":"product","note":"Clusters of virtual machines in the customer's project; the customer picks the image version."}
"gcp-dataproc-metastore":{"n":"Dataproc Metastore","p":"gcp","c":"data-processing","k":"database-managed","m":"paas","s":"cloud.google.com"}
"gcp-dataproc-serverless":{"n":"Serverless for Apache Spark (Dataproc Serverless)","p":"gcp","c":"data-processing","k":"data-integration","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"No image of the customer's machines: unlike gcp-dataproc, operating-system stays with Google."}
"gcp-datastream":{"n":"Datastream","p":"gcp","k":"data-integration","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant"}},"s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-developer-connect":{"n":"Developer Connect","p":"gcp","k":"developer-tool","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}},"s":"cloud.google.com"}
"gcp-dialogflow":{"n":"Dialogflow / Conversational Agents","p":"gcp","c":"ai-platform","k":"ai-agent-platform","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-distributed-cloud":{"n":"Google Distributed Cloud (connected)","p":"gcp","c":"edge","k":"edge-hardware","m":"iaas caas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"Google's hardware in the customer's room. Clusters on the customer's own machines are gcp-gke-on-premises."}
"gcp-document-ai":{"n":"Document AI","p":"gcp","k":"ai-model-api","m":"paas","s":"cloud.google.com"}
"gcp-edge-network":{"n":"Distributed Cloud Edge Network","p":"gcp","c":"edge","k":"edge-hardware","m":"iaas","overrides":{"operating-system":{"party":"provider","basis":"derived","because":"A component of a rack that Google runs"},"platform-runtime":{"party":"provider","basis":"derived","because":"A component of a rack that Google runs"},"applications":{"party":"not-applicable","basis":"derived","because":"No application is deployed in it"},"backup-and-recovery":{"party":"not-applicable","basis":"derived","because":"It stores nothing; its definition is configuration"}},"s":"cloud.google.com"}
"gcp-essential-contacts":{"n":"Essential Contacts","p":"gcp","c":"governance","k":"cloud-management","m":"saas","s":"cloud.google.com"}
"gcp-eventarc":{"n":"Eventarc","p":"gcp","k":"queue","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-filestore":{"n":"Filestore","p":"gcp","k":"file-storage","traits":["single-tenant"],"m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-firebase":{"n":"Firebase","a":["google firebase"],"p":"gcp","k":"web-app-platform","m":"paas","s":"cloud.google.com","note":"google_firebase_web_app and others are still in google-beta; a type name is the same in both providers.","alike":["gcp-firebase-hosting"]}
"gcp-firebase-hosting":{"n":"Firebase Hosting / App Hosting","p":"gcp","k":"web-app-platform","m":"paas","s":"cloud.google.com","alike":["gcp-firebase"]}
"gcp-firestore":{"n":"Firestore","p":"gcp","k":"database-serverless","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-fleet":{"n":"GKE fleets (Hub)","a":["anthos","gke enterprise","anthos service mesh","anthos config management"],"p":"gcp","c":"kubernetes","k":"cloud-management","m":"paas","s":"cloud.google.com"}
"gcp-gemini-code-assist":{"n":"Gemini Code Assist / Gemini for Google Cloud","a":["gemini code assist","duet ai"],"p":"gcp","k":"ai-assistant","m":"saas","s":"cloud.google.com"}
"gcp-gke":{"n":"Google Kubernetes Engine (Standard)","a":["gke","google kubernetes","gcp kubernetes"],"p":"gcp","k":"kubernetes","traits":["in-your-account"],"m":"caas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"gcp-gke","because":"Google builds and patches the images, the customer keeps node pools enrolled in upgrades"}},"s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/kubernetes-engine/docs/concepts/shared-responsibility","about":"product","note":"Google lists GKE under PaaS.","discriminator":"google_container_cluster without enable_autopilot = true","alike":["gcp-gke-autopilot","self-managed-kubernetes","gcp-cloud-run"]}
"gcp-gke-attached":{"n":"GKE attached clusters","p":"gcp","c":"kubernetes","k":"management-plane","m":"on-premises iaas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"Clusters that run elsewhere: the duties stay where the cluster runs."}
"gcp-gke-autopilot":{"n":"GKE Autopilot","p":"gcp","c":"kubernetes","k":"serverless-containers","m":"caas","overrides":{"operating-system":{"party":"provider","basis":"vendor","source":"gcp-gke","because":"Google manages the nodes"}},"s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/kubernetes-engine/docs/concepts/shared-responsibility","about":"product","note":"Google runs and patches the nodes.","discriminator":"google_container_cluster with enable_autopilot = true","alike":["gcp-gke","self-managed-kubernetes","gcp-cloud-run"]}
"gcp-gke-multicloud":{"n":"GKE on AWS / GKE on Azure","p":"gcp","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"cloud.google.com"}
"gcp-gke-on-premises":{"n":"Google Distributed Cloud software (GKE on VMware / bare metal)","p":"gcp","k":"kubernetes","m":"caas","overrides":{"operating-system":{"party":"customer","basis":"derived","because":"Clusters on the customer's own machines"},"physical-hosts":{"party":"customer","basis":"derived","because":"Clusters on the customer's own machines"},"physical-network":{"party":"customer","basis":"derived","because":"Clusters on the customer's own machines"},"physical-datacenter":{"party":"customer","basis":"derived","because":"Clusters on the customer's own machines"}},"s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"Clusters on the customer's own machines: system and hardware are the customer's."}
"gcp-healthcare-api":{"n":"Cloud Healthcare API","p":"gcp","c":"healthcare","k":"api-service","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-iam":{"n":"Google Cloud IAM / Resource Manager","a":["google cloud iam"],"p":"gcp","c":"governance","k":"cloud-iam","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-identity-aware-proxy":{"n":"Identity-Aware Proxy / Chrome Enterprise Premium","a":["iap","google iap","beyondcorp enterprise"],"p":"gcp","c":"network-security","k":"zero-trust-access","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-identity-platform":{"n":"Identity Platform","p":"gcp","k":"identity-provider","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-infrastructure-manager":{"n":"Infrastructure Manager / Deployment Manager","p":"gcp","c":"developer-tool","k":"iac-platform","m":"paas","s":"cloud.google.com"}
"gcp-integration-connectors":{"n":"Application Integration / Integration Connectors","p":"gcp","k":"data-integration","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}},"s":"cloud.google.com"}
"gcp-license-manager":{"n":"License Manager (Google Cloud)","p":"gcp","c":"governance","k":"cloud-management","m":"saas","s":"cloud.google.com"}
"gcp-load-balancing":{"n":"Cloud Load Balancing","p":"gcp","k":"load-balancer","m":"iaas","modelSource":"vendor","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","note":"Google lists it as IaaS."}
"gcp-looker":{"n":"Looker","a":["google looker"],"p":"gcp","c":"analytics","k":"bi","traits":["ai-optional"],"m":"saas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-looker-studio":{"n":"Looker Studio","a":["google data studio"],"p":"gcp","c":"analytics","k":"bi","m":"saas","s":"cloud.google.com"}
"gcp-managed-kafka":{"n":"Managed Service for Apache Kafka","p":"gcp","c":"queue","k":"stream","traits":["single-tenant"],"m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-managed-lustre":{"n":"Managed Lustre / Parallelstore","a":["parallelstore"],"p":"gcp","k":"file-storage","m":"paas","s":"cloud.google.com"}
"gcp-managed-microsoft-ad":{"n":"Managed Service for Microsoft Active Directory","p":"gcp","c":"identity-provider","k":"directory-managed","m":"paas","s":"cloud.google.com"}
"gcp-maps-platform":{"n":"Google Maps Platform","a":["google maps","google maps api"],"p":"gcp","k":"api-service","m":"paas","s":"cloud.google.com"}
"gcp-media-cdn":{"n":"Media CDN","p":"gcp","c":"cdn","k":"edge","m":"paas","s":"cloud.google.com"}
"gcp-memorystore":{"n":"Memorystore","a":["gcp redis","gcp memcached"],"p":"gcp","k":"cache","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-migration-center":{"n":"Migration Center","a":["migrate to virtual machines"],"p":"gcp","k":"migration","traits":["agent"],"m":"saas","s":"cloud.google.com"}
"gcp-model-armor":{"n":"Model Armor","p":"gcp","c":"cloud-security","k":"ai-model-api","m":"paas","s":"cloud.google.com"}
"gcp-netapp-volumes":{"n":"Google Cloud NetApp Volumes","p":"gcp","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-network-connectivity-center":{"n":"Network Connectivity Center","p":"gcp","k":"network","m":"iaas","s":"cloud.google.com"}
"gcp-network-intelligence-center":{"n":"Network Intelligence Center","p":"gcp","k":"monitoring","m":"saas","s":"cloud.google.com"}
"gcp-oracle-database":{"n":"Oracle Database@Google Cloud","p":"gcp","c":"database-managed","k":{"iaas":"database-vm","paas":"database-managed"},"m":"iaas paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Autonomous Database: Oracle patches by itself","models":["paas"]}},"s":"cloud.google.com","note":"Under iaas, for VM clusters, the system is the customer's; Autonomous Database is paas."}
"gcp-org-policy":{"n":"Organization Policy Service","p":"gcp","c":"governance","k":"cloud-iam","m":"paas","s":"cloud.google.com"}
"gcp-parameter-manager":{"n":"Parameter Manager","p":"gcp","k":"secrets","m":"paas","s":"cloud.google.com"}
"gcp-persistent-disk":{"n":"Persistent Disk / Hyperdisk","p":"gcp","k":"block-storage","m":"iaas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","alike":["gcp-cloud-storage","gcp-filestore"]}
"gcp-privileged-access-manager":{"n":"Privileged Access Manager","p":"gcp","c":"identity-provider","k":"cloud-iam","m":"paas","s":"cloud.google.com"}
"gcp-project":{"n":"Google Cloud project (the provider as a whole)","a":["gcp","google cloud","google cloud platform","gcp console","google cloud console"],"p":"gcp","c":"public-cloud","k":"cloud-account","m":"iaas paas caas faas saas","s":"cloud.google.com","note":"A whole provider is no service: declare each service that runs in the project, and gcp-iam for the project itself."}
"gcp-pubsub":{"n":"Pub/Sub","a":["pub sub"],"p":"gcp","k":"queue","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-pubsub-lite":{"n":"Pub/Sub Lite","p":"gcp","c":"queue","k":"stream","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}},"s":"cloud.google.com"}
"gcp-recaptcha":{"n":"reCAPTCHA","a":["google recaptcha","recaptcha enterprise"],"p":"gcp","c":"network-security","k":"developer-tool","m":"saas","s":"cloud.google.com"}
"gcp-saas-runtime":{"n":"SaaS Runtime","p":"gcp","c":"orchestration","k":"iac-platform","m":"paas","s":"cloud.google.com"}
"gcp-secret-manager":{"n":"Secret Manager","p":"gcp","k":"secrets","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-secure-source-manager":{"n":"Secure Source Manager","a":["cloud source repositories"],"p":"gcp","k":"source-hosting","m":"saas","s":"cloud.google.com"}
"gcp-security-command-center":{"n":"Security Command Center","p":"gcp","c":"cloud-security","k":"cloud-posture","m":"saas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-security-operations":{"n":"Google Security Operations","a":["google chronicle","secops","chronicle"],"p":"gcp","k":"siem","traits":["ai-optional"],"m":"saas","modelSource":"vendor","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-sensitive-data-protection":{"n":"Sensitive Data Protection (Cloud DLP)","a":["cloud dlp"],"p":"gcp","c":"cloud-security","k":"cloud-posture","m":"paas","s":"cloud.google.com"}
"gcp-service-directory":{"n":"Service Directory","p":"gcp","k":"dns","m":"paas","s":"cloud.google.com"}
"gcp-service-mesh":{"n":"Cloud Service Mesh / Service Extensions","a":["traffic director"],"p":"gcp","k":"network","traits":["agent"],"m":"paas","s":"cloud.google.com"}
"gcp-sole-tenant-nodes":{"n":"Sole-tenant nodes","p":"gcp","k":"dedicated-host","m":"iaas","s":"cloud.google.com"}
"gcp-spanner":{"n":"Spanner","p":"gcp","c":"database-managed","k":"database-serverless","m":"paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/spanner/docs/shared-responsibility-model","about":"product","note":"Google's page gives it the software of the service; instances have no version."}
"gcp-speech":{"n":"Speech-to-Text / Text-to-Speech","a":["google text to speech"],"p":"gcp","k":"ai-model-api","m":"paas","s":"cloud.google.com"}
"gcp-storage-transfer-service":{"n":"Storage Transfer Service","p":"gcp","k":"migration","m":"paas","s":"cloud.google.com"}
"gcp-transcoder":{"n":"Transcoder API","p":"gcp","c":"media","k":"api-service","m":"paas","s":"cloud.google.com"}
"gcp-translation":{"n":"Cloud Translation","a":["google cloud translate"],"p":"gcp","k":"ai-model-api","m":"paas","s":"cloud.google.com"}
"gcp-vertex-ai":{"n":"Vertex AI","a":["vertexai","google vertex ai","gcp vertex"],"p":"gcp","k":"ai-platform","traits":["ai-agent"],"m":"paas","overrides":{"operating-system":{"party":"shared","basis":"derived","because":"Workbench instances are machines in the customer's project; the page of Google on it was not read"}},"s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/vertex-ai/docs/shared-responsibility","about":"product","note":"Google's documentation of 2026 calls it Gemini Enterprise Agent Platform."}
"gcp-vertex-ai-search":{"n":"Vertex AI Search / Agentspace (Gemini Enterprise)","a":["google agentspace","gemini enterprise"],"p":"gcp","c":"search","k":"ai-agent-platform","m":"saas paas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/vertex-ai/docs/shared-responsibility","about":"provider"}
"gcp-vision-ai":{"n":"Cloud Vision / Video Intelligence","a":["google vision api"],"p":"gcp","k":"ai-model-api","m":"paas","s":"cloud.google.com"}
"gcp-vm-manager":{"n":"VM Manager (OS Config, OS Login)","a":["os login"],"p":"gcp","c":"vm","k":"monitoring","traits":["agent"],"m":"paas","s":"cloud.google.com"}
"gcp-vmware-engine":{"n":"Google Cloud VMware Engine","p":"gcp","c":"private-cloud","k":"hosted-vmware","m":"iaas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider","alike":["vmware-vsphere"]}
"gcp-vpc":{"n":"Virtual Private Cloud","p":"gcp","k":"network","m":"iaas","s":"cloud.google.com","responsibilityUrl":"https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate","about":"provider"}
"gcp-web-security-scanner":{"n":"Web Security Scanner","p":"gcp","c":"cloud-security","k":"cloud-posture","m":"saas","s":"cloud.google.com"}
"gcp-workbench":{"n":"Vertex AI Workbench","p":"gcp","k":"ai-platform","m":"paas","s":"cloud.google.com"}
"geckoboard":{"n":"Geckoboard","p":"geckoboard","c":"analytics","k":"bi","m":"saas","s":"geckoboard.com","t":"wide"}
"geekbot":{"n":"Geekbot","p":"geekbot","k":"collaboration","m":"saas","s":"geekbot.com"}
"gem":{"n":"Gem","exactOnly":true,"p":"gem","k":"hr","m":"saas","s":"gem.com","t":"wide"}
"gemfury":{"n":"Gemfury","p":"gemfury","k":"container-registry","m":"saas","s":"gemfury.com","t":"wide"}
"genesys-cloud":{"n":"Genesys Cloud CX","a":["genesys","purecloud"],"p":"genesys","k":"telephony","traits":["ai-optional"],"m":"saas","s":"genesys.com"}
"getstream":{"n":"Stream (chat and feeds)","a":["getstream.io"],"exactOnly":true,"p":"stream","c":"collaboration","k":"messaging-api","m":"paas","s":"getstream.io","t":"wide"}
"getty-images":{"n":"Getty Images / iStock","a":["istock"],"p":"getty-images","c":"media","k":"business-app","m":"saas","s":"gettyimages.com","t":"wide"}
"ghost":{"n":"Ghost (Pro)","exactOnly":true,"p":"ghost","c":"cms-ecommerce","k":{"saas":"cms","on-premises":"self-run-software"},"m":"saas on-premises","s":"ghost.org","t":"wide"}
"gigalixir":{"n":"Gigalixir","p":"gigalixir","k":"web-app-platform","m":"paas","s":"gigalixir.com","t":"wide"}
"gitbook":{"n":"GitBook","p":"gitbook","c":"developer-tool","k":"cms","traits":["ai-optional"],"m":"saas","s":"gitbook.com","t":"wide"}
"gitea":{"n":"Gitea / Forgejo (self-run)","a":["forgejo"],"p":"codeberg","c":"source-hosting","k":"source-hosting-self-run","m":"on-premises iaas","s":"codeberg.org"}
"gitguardian":{"n":"GitGuardian","p":"gitguardian","k":"developer-tool","m":"saas","s":"gitguardian.com"}
"github-actions-hosted":{"n":"GitHub Actions hosted runners","a":["github actions"],"p":"github","k":"ci","m":"saas paas","s":"github.com","responsibilityUrl":"https://github.com/trust-center","about":"front-page","alike":["github-self-hosted-runners","github-com"]}
"github-advanced-security":{"n":"GitHub Advanced Security","a":["dependabot","ghas"],"p":"github","k":"developer-tool","traits":["ai-optional"],"m":"saas","s":"github.com"}
"github-codespaces":{"n":"GitHub Codespaces","a":["codespaces"],"p":"github","k":"developer-tool","m":"paas","s":"github.com"}
"github-com":{"n":"GitHub.com / GitHub Enterprise Cloud","a":["github enterprise cloud","github","gh","github cloud"],"p":"github","k":"source-hosting","traits":["ai-optional"],"m":"saas","s":"github.com","responsibilityUrl":"https://github.com/trust-center","about":"front-page","note":"The same github_* types manage GitHub Enterprise Server.","discriminator":"the github provider block has no base_url of your own","alike":["github-enterprise-server","github-self-hosted-runners","github-actions-hosted"]}
"github-copilot":{"n":"GitHub Copilot","a":["gh copilot"],"p":"github","c":"developer-tool","k":"ai-assistant","traits":["ai-agent"],"m":"saas","s":"github.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility-ai","about":"provider"}
"github-enterprise-server":{"n":"GitHub Enterprise Server","a":["ghes"],"p":"github","c":"source-hosting","k":"source-hosting-self-run","m":"on-premises iaas","overrides":{"operating-system":{"party":"shared","basis":"vendor","source":"github-ghes","because":"GitHub ships the patches, the administrator applies them"},"applications":{"party":"shared","basis":"vendor","source":"github-ghes","because":"GitHub ships the patches, the administrator applies them"}},"s":"github.com","responsibilityUrl":"https://docs.github.com/en/enterprise-server@latest/admin/overview/about-github-enterprise-server","about":"product","note":"GitHub ships the appliance and the patches of its system; the administrator must apply them.","discriminator":"the base_url in the github provider block is your own server's","alike":["github-com"]}
"github-packages":{"n":"GitHub Packages / Container registry","a":["ghcr"],"p":"github","k":"container-registry","m":"saas","s":"github.com"}
"github-pages":{"n":"GitHub Pages","p":"github","k":"web-app-platform","m":"paas","s":"github.com"}
"github-self-hosted-runners":{"n":"GitHub Actions self-hosted runners","p":"github","c":"ci","k":"runner","m":"iaas on-premises","s":"github.com","note":"The runner's machine is wholly the customer's.","discriminator":"runs-on in the workflows names self-hosted, or labels or a group of your own","alike":["github-actions-hosted"]}
"gitlab-com":{"n":"GitLab.com","a":["gitlab","gitlab saas"],"p":"gitlab","k":"source-hosting","traits":["ai-optional"],"m":"saas","s":"gitlab.com","discriminator":"the host in the gitlab provider block is gitlab.com","alike":["gitlab-self-managed"]}
"gitlab-dedicated":{"n":"GitLab Dedicated","p":"gitlab","k":"source-hosting","m":"saas","s":"gitlab.com"}
"gitlab-self-managed":{"n":"GitLab Self-Managed","p":"gitlab","c":"source-hosting","k":"source-hosting-self-run","m":"on-premises iaas","s":"gitlab.com","note":"gitlab_application_settings applies only to self-managed and Dedicated instances.","discriminator":"the host in the gitlab provider block is your own","alike":["gitlab-com"]}
"gitpod":{"n":"Ona (Gitpod)","p":"ona","k":"developer-tool","m":"saas","s":"ona.com","t":"wide"}
"gitprotect":{"n":"GitProtect","p":"gitprotect","k":"backup-service","m":"saas","s":"gitprotect.io","t":"wide"}
"gladly":{"n":"Gladly","p":"gladly","c":"customer-support","k":"itsm","m":"saas","s":"gladly.com","t":"wide"}
"glean":{"n":"Glean","p":"glean","k":"ai-assistant","m":"saas","s":"glean.com","t":"wide"}
"glide":{"n":"Glide","exactOnly":true,"p":"glide","c":"web-app-platform","k":"low-code","m":"saas","s":"glideapps.com","t":"wide"}
"globalsign":{"n":"GlobalSign","p":"globalsign","k":"key-management","m":"saas","s":"globalsign.com","t":"wide"}
"gocardless":{"n":"GoCardless","p":"gocardless","k":"payments","m":"saas","s":"gocardless.com","t":"wide"}
"godaddy":{"n":"GoDaddy (registrar)","p":"godaddy","k":"dns","m":"saas","s":"godaddy.com","note":"A registrar: whoever holds the account holds the domain."}
"gong":{"n":"Gong","p":"gong","c":"sales","k":"crm","traits":["ai"],"m":"saas","s":"gong.io"}
"google-ads":{"n":"Google Ads","a":["google adwords","doubleclick"],"p":"google","c":"marketing","k":"business-app","m":"saas","s":"google.com"}
"google-adsense":{"n":"Google AdSense / AdMob","a":["admob"],"p":"google","c":"marketing","k":"business-app","m":"saas","s":"google.com","t":"wide"}
"google-analytics":{"n":"Google Analytics / Ads / Tag Manager","a":["google analytics 4","ga4"],"p":"google","c":"analytics","k":"bi","m":"saas","s":"google.com"}
"google-antigravity":{"n":"Google Antigravity","p":"google","c":"developer-tool","k":"ai-assistant","traits":["ai-agent","agent"],"m":"saas","s":"google.com","t":"wide"}
"google-appsheet":{"n":"AppSheet","p":"google","c":"web-app-platform","k":"low-code","traits":["ai-optional"],"m":"saas","s":"google.com"}
"google-chrome-enterprise":{"n":"Chrome Enterprise","p":"google","k":"device-management","m":"saas","s":"google.com"}
"google-crashlytics":{"n":"Firebase Crashlytics / Analytics","a":["crashlytics"],"p":"google","k":"monitoring","m":"saas","s":"google.com","t":"wide"}
"google-domains":{"n":"Google Domains (sold to Squarespace)","p":"google","k":"dns","m":"saas","s":"google.com"}
"google-fonts":{"n":"Google Fonts","p":"google","c":"cdn","k":"developer-tool","m":"saas","s":"google.com"}
"google-gemini-api":{"n":"Gemini API / Google AI Studio","a":["gemini","google ai studio","gemini api","google gemini"],"p":"google","c":"ai-model-api","k":{"paas":"ai-model-api","saas":"ai-assistant"},"m":"paas saas","s":"google.com"}
"google-gemini-app":{"n":"Gemini app","a":["google bard"],"p":"google","k":"ai-assistant","m":"saas","s":"google.com"}
"google-mandiant":{"n":"Mandiant Advantage","p":"google","k":"siem","m":"saas","s":"google.com","t":"wide"}
"google-my-business":{"n":"Google Business Profile","p":"google","c":"marketing","k":"business-app","m":"saas","s":"google.com","t":"wide"}
"google-notebooklm":{"n":"NotebookLM","p":"google","k":"ai-assistant","m":"saas","s":"google.com"}
"google-play-console":{"n":"Google Play Console","a":["google play"],"p":"google","k":"developer-tool","m":"saas","s":"google.com"}
"google-search-console":{"n":"Google Search Console","p":"google","c":"marketing","k":"business-app","m":"saas","s":"google.com"}
"google-tag-manager":{"n":"Google Tag Manager","p":"google","c":"marketing","k":"developer-tool","m":"saas","overrides":{"applications":{"party":"shared","basis":"derived","because":"Tags are code that runs on the customer's pages"}},"s":"google.com"}
"google-virustotal":{"n":"VirusTotal","p":"google","c":"cloud-security","k":"cloud-posture","m":"saas","s":"google.com","t":"wide"}
"google-voice":{"n":"Google Voice","p":"google","k":"telephony","m":"saas","s":"google.com"}
"google-waze":{"n":"Waze","p":"google","c":"api-service","k":"business-app","m":"saas","s":"google.com","t":"wide"}
"google-workspace":{"n":"Google Workspace","a":["gmail","google drive","google docs","google calendar","google meet","g suite","gsuite","google apps","google suite","google groups","google sheets","google slides","google forms","google vault","google chat","google contacts","google mail","google sites","google apps for work","google calendar app","google docs editors"],"p":"google","k":"office-suite","traits":["ai-optional"],"m":"saas","modelSource":"vendor","s":"google.com","responsibilityUrl":"https://services.google.com/fh/files/misc/google_workspace_data_protection_guide_en_dec2020.pdf","about":"product","note":"Named as SaaS on Google's page. Sharing, third-party apps and Chrome sync are settings of the customer's (guide, \\"Privacy best practices\\")."}
"google-youtube":{"n":"YouTube","p":"google","c":"social-media","k":"business-app","m":"saas","s":"google.com"}
"gorgias":{"n":"Gorgias","p":"gorgias","c":"customer-support","k":"itsm","traits":["ai-optional"],"m":"saas","s":"gorgias.com","t":"wide"}
"goto-meeting":{"n":"GoTo Meeting / Webinar / Connect","a":["gotowebinar","goto connect","logmein","goto"],"p":"goto","c":"telephony","k":"collaboration","m":"saas","s":"goto.com","t":"wide"}
"govdelivery":{"n":"Granicus govDelivery","a":["granicus"],"p":"granicus","c":"marketing","k":"messaging-api","m":"saas","s":"granicus.com","t":"wide"}
"grafana-cloud":{"n":"Grafana Cloud","a":["grafana labs"],"p":"grafana","k":"monitoring","traits":["agent"],"m":"saas","s":"grafana.com","note":"Only grafana_cloud_* types prove the hosted edition.","discriminator":"grafana_cloud_* types, or a grafana provider block that points to Grafana Cloud"}
"grafana-k6":{"n":"Grafana Cloud k6","a":["k6"],"p":"grafana-k6","k":"developer-tool","m":"saas","s":"k6.io","t":"wide"}
"grafana-self-managed":{"n":"Grafana (self-run)","a":["grafana"],"p":"grafana","c":"monitoring","k":"self-run-software","m":"on-premises iaas","s":"grafana.com"}
"grammarly":{"n":"Grammarly","a":["grammarly business"],"p":"superhuman","k":"ai-assistant","m":"saas","s":"superhuman.com"}
"granola":{"n":"Granola","exactOnly":true,"p":"granola","k":"ai-assistant","m":"saas","s":"granola.ai","t":"wide"}
"graphite":{"n":"Graphite","p":"graphite","k":"developer-tool","m":"saas","s":"graphite.dev","t":"wide"}
"grasshopper":{"n":"Grasshopper","p":"goto","k":"telephony","m":"saas","s":"goto.com","t":"wide"}
"greenhouse":{"n":"Greenhouse","a":["greenhouse recruiting","greenhouse.io"],"exactOnly":true,"p":"greenhouse","k":"hr","traits":["ai-optional"],"m":"saas","s":"greenhouse.com"}
"gridscale":{"n":"gridscale","p":"gridscale","c":"public-cloud","k":"cloud-account","m":"iaas paas","s":"gridscale.io","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"groq":{"n":"GroqCloud","p":"groq","k":"ai-model-api","m":"paas","s":"groq.com"}
"growthbook":{"n":"GrowthBook","p":"growthbook","c":"developer-tool","k":{"saas":"developer-tool","on-premises":"self-run-software"},"m":"saas on-premises","s":"growthbook.io","t":"wide"}
"guideline":{"n":"Guideline 401(k)","p":"guideline","c":"hr","k":"finance","m":"saas","s":"guideline.com","t":"wide"}
"guidewire-cloud":{"n":"Guidewire Cloud","p":"guidewire","k":"finance","m":"saas","s":"guidewire.com","t":"wide"}
"guru":{"n":"Guru","a":["getguru"],"exactOnly":true,"p":"guru","c":"office-suite","k":"collaboration","m":"saas","s":"getguru.com","t":"wide"}
"gusto":{"n":"Gusto","p":"gusto","k":"hr","m":"saas","s":"gusto.com"}
"h2o-ai":{"n":"H2O.ai","p":"h2o-ai","k":"ai-platform","m":"saas paas","s":"h2o.ai","t":"wide"}
"hackerone":{"n":"HackerOne","p":"hackerone","c":"cloud-security","k":"business-app","m":"saas","s":"hackerone.com"}
"hackerrank":{"n":"HackerRank","p":"hackerrank","k":"hr","m":"saas","s":"hackerrank.com","t":"wide"}
"haloitsm":{"n":"HaloITSM / HaloPSA","a":["halopsa"],"p":"halo","k":"itsm","m":"saas","s":"haloservicesolutions.com","t":"wide"}
"haproxy-enterprise":{"n":"HAProxy Enterprise / Edge","a":["haproxy"],"p":"haproxy","c":"load-balancer","k":"self-run-software","m":"on-premises iaas","s":"haproxy.com","t":"wide"}
"harness":{"n":"Harness","a":["split.io"],"p":"harness","k":"ci","traits":["agent","ai-optional"],"m":"saas","s":"harness.io"}
"harvest":{"n":"Harvest","exactOnly":true,"p":"harvest","c":"finance","k":"business-app","m":"saas","s":"getharvest.com","t":"wide"}
"hasura-cloud":{"n":"Hasura Cloud","a":["hasura"],"p":"hasura","c":"api-management","k":"api-gateway","m":"paas","s":"hasura.io","t":"wide"}
"hcp-boundary":{"n":"HCP Boundary","p":"hashicorp","c":"network-security","k":"zero-trust-access","traits":["agent"],"m":"saas","s":"hashicorp.com"}
"hcp-consul":{"n":"HCP Consul","a":["consul"],"p":"hashicorp","k":"network","traits":["single-tenant"],"m":"paas","s":"hashicorp.com"}
"hcp-packer":{"n":"HCP Packer","p":"hashicorp","c":"developer-tool","k":"ci","m":"saas","s":"hashicorp.com"}
"hcp-terraform":{"n":"HCP Terraform","a":["terraform cloud","terraform enterprise","hashicorp terraform"],"p":"hashicorp","c":"developer-tool","k":"iac-platform","m":"saas","s":"hashicorp.com","note":"Terraform Enterprise, which the customer hosts, uses the same tfe_* types.","discriminator":"the hostname in the tfe provider block: app.terraform.io is HCP Terraform, any other is Terraform Enterprise"}
"hcp-vault":{"n":"HCP Vault Dedicated","p":"hashicorp","k":"secrets","m":"paas","overrides":{"platform-runtime":{"party":"shared","basis":"derived","because":"A cluster for one customer, whose upgrades can be scheduled"}},"s":"hashicorp.com"}
"hcp-vault-radar":{"n":"HCP Vault Radar","p":"hashicorp","c":"cloud-security","k":"cloud-posture","m":"saas","s":"hashicorp.com"}
"hcp-vault-secrets":{"n":"HCP Vault Secrets","p":"hashicorp","k":"secrets","m":"saas","s":"hashicorp.com"}
"hcp-waypoint":{"n":"HCP Waypoint","p":"hashicorp","c":"developer-tool","k":"iac-platform","m":"saas","s":"hashicorp.com"}
"health-gorilla":{"n":"Health Gorilla","p":"health-gorilla","c":"healthcare","k":"business-app","m":"saas","s":"healthgorilla.com","t":"wide"}
"healthchecks-io":{"n":"Healthchecks.io","p":"healthchecks-io","k":"monitoring","m":"saas","s":"healthchecks.io","t":"wide"}
"heap":{"n":"Heap","a":["heap analytics"],"exactOnly":true,"p":"contentsquare","c":"analytics","k":"bi","m":"saas","s":"contentsquare.com","t":"wide"}
"height":{"n":"Height","exactOnly":true,"p":"height","c":"project-management","k":"collaboration","m":"saas","s":"height.app","t":"wide"}
"helicone":{"n":"Helicone","p":"helicone","k":"monitoring","traits":["ai"],"m":"saas","s":"helicone.ai","t":"wide"}
"help-scout":{"n":"Help Scout","p":"help-scout","c":"customer-support","k":"itsm","m":"saas","s":"helpscout.com","t":"wide"}
"helpshift":{"n":"Helpshift","p":"helpshift","c":"customer-support","k":"itsm","m":"saas","s":"helpshift.com","t":"wide"}
"here-maps":{"n":"HERE Platform","p":"here","k":"api-service","m":"paas","s":"here.com","t":"wide"}
"heroku":{"n":"Heroku","a":["heroku postgres"],"p":"salesforce","k":"web-app-platform","m":"paas","s":"salesforce.com","responsibilityUrl":"https://www.heroku.com/policy/security","about":"provider"}
"hetzner":{"n":"Hetzner (the provider as a whole)","a":["hetzner online","hetzner cloud"],"p":"hetzner","c":"public-cloud","k":"cloud-account","m":"iaas paas","s":"hetzner.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"hetzner-cloud-server":{"n":"Hetzner Cloud servers","p":"hetzner","k":"vm","m":"iaas","s":"hetzner.com"}
"hetzner-dedicated":{"n":"Hetzner dedicated root servers","a":["hetzner robot","hetzner server auction"],"p":"hetzner","c":"dedicated-host","k":"vm","m":"iaas","s":"hetzner.com"}
"hetzner-dns":{"n":"Hetzner DNS","p":"hetzner","k":"dns","m":"paas","s":"hetzner.com"}
"hetzner-load-balancer":{"n":"Hetzner Cloud Load Balancers","p":"hetzner","k":"load-balancer","m":"iaas","s":"hetzner.com"}
"hetzner-network":{"n":"Hetzner Cloud Networks and Firewalls","p":"hetzner","k":"network","m":"iaas","s":"hetzner.com"}
"hetzner-object-storage":{"n":"Hetzner Object Storage","p":"hetzner","k":"object-storage","m":"paas","s":"hetzner.com"}
"hetzner-storage-box":{"n":"Hetzner Storage Box","p":"hetzner","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"hetzner.com"}
"hetzner-volumes":{"n":"Hetzner Cloud Volumes","p":"hetzner","k":"block-storage","m":"iaas","s":"hetzner.com"}
"hetzner-web-hosting":{"n":"Hetzner Webhosting","p":"hetzner","k":"web-app-platform","m":"paas","s":"hetzner.com","t":"wide"}
"hevo":{"n":"Hevo Data","p":"hevo-data","k":"data-integration","m":"saas","s":"hevodata.com","t":"wide"}
"hex":{"n":"Hex","a":["hex technologies"],"exactOnly":true,"p":"hex","c":"analytics","k":"bi","traits":["ai-optional"],"m":"saas","s":"hex.tech"}
"hexnode":{"n":"Hexnode UEM","p":"hexnode","k":"device-management","traits":["agent"],"m":"saas","s":"hexnode.com","t":"wide"}
"hey-email":{"n":"HEY","a":["hey.com"],"p":"37signals","c":"email","k":"office-suite","m":"saas","s":"basecamp.com","t":"wide"}
"heygen":{"n":"HeyGen","p":"heygen","c":"media","k":"ai-assistant","m":"saas","s":"heygen.com"}
"hibob":{"n":"HiBob","a":["bob hr"],"p":"hibob","k":"hr","m":"saas","s":"hibob.com","t":"wide"}
"higher-logic":{"n":"Higher Logic Vanilla","p":"higher-logic","c":"customer-support","k":"collaboration","m":"saas","s":"higherlogic.com","t":"wide"}
"highspot":{"n":"Highspot","p":"highspot","c":"sales","k":"crm","traits":["ai-optional"],"m":"saas","s":"highspot.com"}
"hightouch":{"n":"Hightouch","p":"hightouch","k":"data-integration","m":"saas","s":"hightouch.com","t":"wide"}
"hireright":{"n":"HireRight","p":"hireright","k":"hr","m":"saas","s":"hireright.com","t":"wide"}
"hirevue":{"n":"HireVue","p":"hirevue","k":"hr","m":"saas","s":"hirevue.com","t":"wide"}
"hivemq-cloud":{"n":"HiveMQ Cloud","a":["hivemq"],"p":"hivemq","c":"iot","k":"message-broker","m":"paas","s":"hivemq.com","t":"wide"}
"hologram-io":{"n":"Hologram","p":"hologram","k":"iot","m":"saas","s":"hologram.io","t":"wide"}
"honeybadger":{"n":"Honeybadger","p":"honeybadger","k":"monitoring","m":"saas","s":"honeybadger.io","t":"wide"}
"honeycomb":{"n":"Honeycomb","a":["honeycomb.io"],"p":"honeycomb","k":"monitoring","m":"saas","s":"honeycomb.io"}
"hootsuite":{"n":"Hootsuite","p":"hootsuite","c":"marketing","k":"business-app","m":"saas","s":"hootsuite.com","t":"wide"}
"hostinger":{"n":"Hostinger","p":"hostinger","c":"web-app-platform","k":{"paas":"web-app-platform","iaas":"vm"},"m":"paas iaas","s":"hostinger.com","t":"wide"}
"hotjar":{"n":"Hotjar","p":"contentsquare","c":"analytics","k":"bi","m":"saas","s":"contentsquare.com"}
"hover":{"n":"Hover / OpenSRS","a":["opensrs"],"exactOnly":true,"p":"tucows","k":"dns","m":"saas","s":"tucows.com","t":"wide"}
"hpe-greenlake":{"n":"HPE GreenLake","a":["greenlake"],"p":"hpe","c":"private-cloud","k":"edge-hardware","m":"iaas","s":"hpe.com","t":"wide"}
"huawei-api-gateway":{"n":"Huawei API Gateway","p":"huawei-cloud","c":"api-management","k":"api-gateway","m":"paas","s":"huaweicloud.com"}
"huawei-backup":{"n":"Huawei Cloud Backup and Recovery","p":"huawei-cloud","k":"backup-service","m":"paas","s":"huaweicloud.com"}
"huawei-cce":{"n":"Huawei Cloud Container Engine","p":"huawei-cloud","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"huaweicloud.com"}
"huawei-cci":{"n":"Huawei Cloud Container Instance","p":"huawei-cloud","k":"serverless-containers","m":"caas","s":"huaweicloud.com"}
"huawei-cdn-dns":{"n":"Huawei CDN and DNS","p":"huawei-cloud","c":"cdn","k":"dns","m":"paas","s":"huaweicloud.com"}
"huawei-cloud":{"n":"Huawei Cloud (the provider as a whole)","a":["huawei"],"p":"huawei-cloud","c":"public-cloud","k":"cloud-account","m":"iaas caas paas","s":"huaweicloud.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"huawei-codearts":{"n":"Huawei CodeArts","p":"huawei-cloud","k":"ci","m":"saas","s":"huaweicloud.com"}
"huawei-data":{"n":"Huawei DataArts, MRS and CSS","p":"huawei-cloud","c":"data-processing","k":"managed-cluster","m":"paas","s":"huaweicloud.com"}
"huawei-databases":{"n":"Huawei Cloud databases (RDS, GaussDB, DDS, DCS)","a":["gaussdb"],"p":"huawei-cloud","k":"database-managed","m":"paas","s":"huaweicloud.com"}
"huawei-dws":{"n":"Huawei Cloud Data Warehouse Service","p":"huawei-cloud","k":"warehouse","traits":["single-tenant"],"m":"paas","s":"huaweicloud.com"}
"huawei-ecs":{"n":"Huawei Cloud ECS and BMS","p":"huawei-cloud","k":"vm","m":"iaas","s":"huaweicloud.com"}
"huawei-evs":{"n":"Huawei Cloud EVS","p":"huawei-cloud","k":"block-storage","m":"iaas","s":"huaweicloud.com"}
"huawei-functiongraph":{"n":"Huawei FunctionGraph","p":"huawei-cloud","k":"functions","m":"faas","s":"huaweicloud.com"}
"huawei-iam":{"n":"Huawei Cloud IAM and Organizations","p":"huawei-cloud","c":"governance","k":"cloud-iam","m":"paas","s":"huaweicloud.com"}
"huawei-iot":{"n":"Huawei IoT Device Access","p":"huawei-cloud","k":"iot","m":"paas","s":"huaweicloud.com"}
"huawei-kms":{"n":"Huawei Data Encryption Workshop","p":"huawei-cloud","k":"key-management","m":"paas","s":"huaweicloud.com"}
"huawei-media":{"n":"Huawei Live, VOD and meeting","p":"huawei-cloud","c":"media","k":"api-service","m":"paas","s":"huaweicloud.com"}
"huawei-messaging":{"n":"Huawei Cloud DMS and SMN","p":"huawei-cloud","c":"queue","k":"message-broker","m":"paas","s":"huaweicloud.com"}
"huawei-modelarts":{"n":"Huawei ModelArts","p":"huawei-cloud","k":"ai-platform","m":"paas","s":"huaweicloud.com"}
"huawei-monitoring":{"n":"Huawei Cloud Eye, LTS and AOM","p":"huawei-cloud","k":"monitoring","m":"paas","s":"huaweicloud.com"}
"huawei-network":{"n":"Huawei Cloud VPC, ELB and Cloud Connect","p":"huawei-cloud","k":"network","m":"iaas","s":"huaweicloud.com"}
"huawei-obs":{"n":"Huawei Object Storage Service","p":"huawei-cloud","k":"object-storage","m":"paas","s":"huaweicloud.com"}
"huawei-security":{"n":"Huawei Cloud WAF, HSS, CFW and SecMaster","p":"huawei-cloud","c":"network-security","k":"edge","m":"paas","s":"huaweicloud.com"}
"huawei-sfs":{"n":"Huawei Scalable File Service","p":"huawei-cloud","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"huaweicloud.com"}
"huawei-swr":{"n":"Huawei SoftWare Repository for Container","p":"huawei-cloud","k":"container-registry","m":"paas","s":"huaweicloud.com"}
"huawei-workspace":{"n":"Huawei Cloud Workspace","p":"huawei-cloud","k":"vdi","m":"iaas","s":"huaweicloud.com"}
"hubspot":{"n":"HubSpot","p":"hubspot","k":"crm","traits":["ai-optional"],"m":"saas","s":"hubspot.com"}
"hubstaff":{"n":"Hubstaff","p":"hubstaff","k":"hr","m":"saas","s":"hubstaff.com","t":"wide"}
"hugging-face":{"n":"Hugging Face Hub / Inference Endpoints","p":"huggingface","c":"ai-platform","k":{"saas":"developer-tool","paas":"ai-model-api"},"traits":["ai"],"m":"saas paas","s":"huggingface.co"}
"humi":{"n":"Humi","p":"employment-hero","k":"hr","m":"saas","s":"employmenthero.com"}
"huntress":{"n":"Huntress","p":"huntress","k":"endpoint-security","m":"saas","s":"huntress.com","t":"wide"}
"hycu":{"n":"HYCU","p":"hycu","k":"backup-service","m":"saas","s":"hycu.com","t":"wide"}
"hygraph":{"n":"Hygraph","a":["graphcms"],"p":"hygraph","c":"cms-ecommerce","k":"cms","m":"saas","s":"hygraph.com","t":"wide"}
"hyland-onbase":{"n":"Hyland OnBase / Alfresco","a":["onbase","alfresco"],"p":"hyland","c":"file-sharing","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises","s":"hyland.com","t":"wide"}
"hyperproof":{"n":"Hyperproof","p":"hyperproof","c":"compliance","k":"business-app","m":"saas","s":"hyperproof.io","t":"wide"}
"hyperwallet":{"n":"Hyperwallet","p":"paypal","k":"payments","m":"saas","s":"paypal.com","t":"wide"}
"ibm-app-id":{"n":"IBM Cloud App ID","p":"ibm","k":"identity-provider","m":"paas","s":"ibm.com"}
"ibm-aspera":{"n":"IBM Aspera on Cloud","a":["aspera"],"p":"ibm","c":"file-sharing","k":"collaboration","m":"saas","s":"ibm.com","t":"wide"}
"ibm-backup-recovery":{"n":"IBM Cloud Backup and Recovery","p":"ibm","k":"backup-service","traits":["agent"],"m":"paas","s":"ibm.com"}
"ibm-block-storage":{"n":"IBM Cloud Block Storage for VPC","p":"ibm","k":"block-storage","m":"iaas","s":"ibm.com"}
"ibm-classic-infrastructure":{"n":"IBM Cloud classic infrastructure","p":"ibm","k":"vm","m":"iaas","s":"ibm.com"}
"ibm-cloud":{"n":"IBM Cloud (the provider as a whole)","a":["softlayer"],"p":"ibm","c":"public-cloud","k":"cloud-account","m":"iaas caas paas faas saas","s":"ibm.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"ibm-cloud-iam":{"n":"IBM Cloud IAM and resource controller","p":"ibm","c":"governance","k":"cloud-iam","m":"paas","s":"ibm.com"}
"ibm-cloud-logs":{"n":"IBM Cloud Logs and Monitoring","p":"ibm","k":"monitoring","traits":["agent"],"m":"paas","s":"ibm.com"}
"ibm-cloudant":{"n":"IBM Cloudant","a":["cloudant"],"p":"ibm","k":"database-serverless","m":"paas","s":"ibm.com"}
"ibm-code-engine":{"n":"IBM Cloud Code Engine","p":"ibm","k":"serverless-containers","m":"paas","s":"ibm.com","responsibilityUrl":"https://cloud.ibm.com/docs/codeengine?topic=codeengine-responsibilities-ce","about":"product"}
"ibm-cognos":{"n":"IBM Cognos Analytics","a":["cognos"],"p":"ibm","c":"analytics","k":{"saas":"bi","on-premises":"self-run-software"},"m":"saas on-premises","s":"ibm.com","t":"wide"}
"ibm-container-registry":{"n":"IBM Cloud Container Registry","p":"ibm","k":"container-registry","m":"paas","s":"ibm.com"}
"ibm-continuous-delivery":{"n":"IBM Cloud Continuous Delivery","p":"ibm","k":"ci","m":"paas","s":"ibm.com"}
"ibm-cos":{"n":"IBM Cloud Object Storage","p":"ibm","k":"object-storage","m":"paas","s":"ibm.com"}
"ibm-databases":{"n":"IBM Cloud Databases","p":"ibm","k":"database-managed","m":"paas","s":"ibm.com"}
"ibm-dns-services":{"n":"IBM Cloud DNS Services","p":"ibm","k":"dns","m":"paas","s":"ibm.com"}
"ibm-event-notifications":{"n":"IBM Event Notifications","p":"ibm","k":"queue","m":"paas","s":"ibm.com"}
"ibm-event-streams":{"n":"IBM Event Streams","p":"ibm","c":"queue","k":"stream","traits":["single-tenant"],"m":"paas","s":"ibm.com"}
"ibm-file-storage":{"n":"IBM Cloud File Storage for VPC","p":"ibm","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"ibm.com"}
"ibm-guardium":{"n":"IBM Guardium","a":["guardium"],"p":"ibm","c":"cloud-security","k":{"saas":"cloud-posture","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises","s":"ibm.com","t":"wide"}
"ibm-instana":{"n":"IBM Instana","a":["instana"],"p":"ibm","k":"monitoring","traits":["agent"],"m":"saas","s":"ibm.com"}
"ibm-internet-services":{"n":"IBM Cloud Internet Services","p":"ibm","c":"cdn","k":"edge","m":"paas","s":"ibm.com"}
"ibm-key-protect":{"n":"IBM Key Protect / Hyper Protect Crypto Services","p":"ibm","k":"key-management","m":"paas","s":"ibm.com"}
"ibm-kubernetes-service":{"n":"IBM Cloud Kubernetes Service / ROKS","a":["iks"],"p":"ibm","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"ibm.com","responsibilityUrl":"https://cloud.ibm.com/docs/containers?topic=containers-responsibilities_iks","about":"product","alike":["self-managed-kubernetes"]}
"ibm-maas360":{"n":"IBM MaaS360","a":["maas360"],"p":"ibm","k":"device-management","traits":["agent"],"m":"saas","s":"ibm.com","t":"wide"}
"ibm-maximo":{"n":"IBM Maximo","a":["maximo"],"p":"ibm","c":"facilities","k":{"saas":"business-app","on-premises":"self-run-software"},"m":"saas on-premises","s":"ibm.com","t":"wide"}
"ibm-mq-on-cloud":{"n":"IBM MQ on Cloud","p":"ibm","c":"queue","k":"message-broker","m":"paas","s":"ibm.com"}
"ibm-planning-analytics":{"n":"IBM Planning Analytics","p":"ibm","k":"finance","m":"saas","s":"ibm.com","t":"wide"}
"ibm-power-vs":{"n":"IBM Power Virtual Server","p":"ibm","k":"vm","m":"iaas","s":"ibm.com"}
"ibm-satellite":{"n":"IBM Cloud Satellite","p":"ibm","c":"edge","k":"edge-hardware","traits":["agent"],"m":"caas","overrides":{"operating-system":{"party":"customer","basis":"derived","because":"The hosts are the customer's machines"},"physical-hosts":{"party":"customer","basis":"derived","because":"The hosts are the customer's machines"},"physical-network":{"party":"customer","basis":"derived","because":"The hosts are the customer's machines"}},"s":"ibm.com","note":"IBM's control plane over the customer's own hosts."}
"ibm-schematics":{"n":"IBM Cloud Schematics","p":"ibm","c":"developer-tool","k":"iac-platform","m":"paas","s":"ibm.com"}
"ibm-secrets-manager":{"n":"IBM Cloud Secrets Manager","p":"ibm","k":"secrets","m":"paas","s":"ibm.com"}
"ibm-security-qradar":{"n":"IBM QRadar","a":["qradar"],"p":"ibm","c":"siem","k":{"saas":"siem","on-premises":"self-run-software"},"m":"saas on-premises","s":"ibm.com"}
"ibm-sterling":{"n":"IBM Sterling","p":"ibm","k":"data-integration","m":"saas","s":"ibm.com","t":"wide"}
"ibm-turbonomic":{"n":"IBM Turbonomic","a":["turbonomic"],"p":"ibm","c":"monitoring","k":{"saas":"cloud-management","on-premises":"self-run-software"},"m":"saas on-premises","s":"ibm.com","t":"wide"}
"ibm-verify":{"n":"IBM Verify","a":["ibm security verify"],"p":"ibm","k":"identity-provider","m":"saas","s":"ibm.com","t":"wide"}
"ibm-vmware":{"n":"IBM Cloud for VMware","p":"ibm","c":"private-cloud","k":"hosted-vmware","m":"iaas","s":"ibm.com"}
"ibm-vpc":{"n":"IBM Cloud VPC network","p":"ibm","k":"network","m":"iaas","s":"ibm.com"}
"ibm-vpc-instance":{"n":"IBM Cloud Virtual Servers for VPC","p":"ibm","k":"vm","m":"iaas","s":"ibm.com","responsibilityUrl":"https://cloud.ibm.com/docs/overview?topic=overview-shared-responsibilities","about":"provider","alike":["ibm-kubernetes-service","ibm-code-engine"]}
"ibm-watsonx":{"n":"IBM watsonx","a":["watson","watsonx.ai","watson assistant"],"p":"ibm","k":"ai-platform","m":"paas saas","s":"ibm.com"}
"icertis":{"n":"Icertis","p":"icertis","c":"legal","k":"business-app","m":"saas","s":"icertis.com","t":"wide"}
"icims":{"n":"iCIMS","p":"icims","k":"hr","m":"saas","s":"icims.com","t":"wide"}
"icloud":{"n":"iCloud","a":["apple icloud"],"p":"apple","c":"file-sharing","k":"collaboration","m":"saas","s":"apple.com"}
"id-me":{"n":"ID.me","p":"id-me","k":"identity-provider","m":"saas","s":"id.me","t":"wide"}
"idrive":{"n":"IDrive","p":"idrive","k":"backup-service","traits":["agent"],"m":"saas","s":"idrive.com","t":"wide"}
"ifttt":{"n":"IFTTT","p":"ifttt","k":"data-integration","m":"saas","s":"ifttt.com","t":"wide"}
"imanage":{"n":"iManage","p":"imanage","c":"legal","k":"business-app","m":"saas","s":"imanage.com","t":"wide"}
"imgix":{"n":"imgix","p":"imgix","c":"media","k":"edge","m":"paas","s":"imgix.com","t":"wide"}
"immuta":{"n":"Immuta","p":"immuta","c":"cloud-security","k":"cloud-posture","m":"saas","s":"immuta.com","t":"wide"}
"impact-com":{"n":"impact.com","p":"impact-com","c":"marketing","k":"business-app","m":"saas","s":"impact.com","t":"wide"}
"imperva":{"n":"Imperva Cloud WAF","a":["incapsula"],"p":"imperva","c":"network-security","k":"edge","m":"saas","s":"imperva.com"}
"incident-io":{"n":"incident.io","p":"incident-io","k":"itsm","m":"saas","s":"incident.io"}
"indeed":{"n":"Indeed","a":["glassdoor"],"p":"indeed","k":"hr","m":"saas","s":"indeed.com","t":"wide"}
"infisical":{"n":"Infisical","p":"infisical","c":"secrets","k":{"saas":"secrets","on-premises":"self-run-software"},"m":"saas on-premises","s":"infisical.com","t":"wide"}
"influitive":{"n":"Influitive","p":"influitive","c":"marketing","k":"business-app","m":"saas","s":"influitive.com","t":"wide"}
"influxdb-cloud":{"n":"InfluxDB Cloud","a":["influxdata","influxdb"],"p":"influxdata","c":"database-managed","k":"database-serverless","m":"paas","s":"influxdata.com"}
"infobip":{"n":"Infobip","p":"infobip","c":"telephony","k":"messaging-api","m":"saas paas","s":"infobip.com","t":"wide"}
"infomaniak":{"n":"Infomaniak","a":["kdrive","infomaniak public cloud"],"p":"infomaniak","c":"public-cloud","k":"cloud-account","m":"iaas paas saas","s":"infomaniak.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"infor-cloudsuite":{"n":"Infor CloudSuite","a":["infor"],"p":"infor","k":"finance","m":"saas","s":"infor.com","t":"wide"}
"informatica":{"n":"Informatica IDMC","a":["informatica cloud"],"p":"salesforce","k":"data-integration","m":"saas","s":"salesforce.com"}
"infracost":{"n":"Infracost Cloud","p":"infracost","c":"governance","k":"cloud-management","m":"saas","s":"infracost.io"}
"inmoment":{"n":"InMoment","a":["wootric"],"p":"inmoment","c":"survey","k":"business-app","m":"saas","s":"inmoment.com","t":"wide"}
"inngest":{"n":"Inngest","p":"inngest","c":"orchestration","k":"workflow","m":"paas","s":"inngest.com","t":"wide"}
"instabug":{"n":"Luciq (Instabug)","p":"luciq","k":"monitoring","m":"saas","s":"luciq.ai","t":"wide"}
"instaclustr":{"n":"NetApp Instaclustr","p":"netapp","k":"database-managed","m":"paas","s":"netapp.com","t":"wide"}
"instagram":{"n":"Instagram","p":"meta","c":"social-media","k":"business-app","m":"saas","s":"meta.com"}
"instapage":{"n":"Instapage","p":"instapage","c":"marketing","k":"business-app","m":"saas","s":"instapage.com","t":"wide"}
"instatus":{"n":"Instatus","p":"instatus","k":"monitoring","m":"saas","s":"instatus.com"}
"intercom":{"n":"Intercom","a":["intercom.io","intercom fin"],"exactOnly":true,"p":"intercom","c":"customer-support","k":"itsm","traits":["ai-optional"],"m":"saas","s":"intercom.com"}
"intermedia-unite":{"n":"Intermedia Unite","p":"intermedia","k":"telephony","m":"saas","s":"intermedia.com","t":"wide"}
"intigriti":{"n":"Intigriti","p":"intigriti","c":"cloud-security","k":"business-app","m":"saas","s":"intigriti.com","t":"wide"}
"intuit-quickbooks":{"n":"QuickBooks Online","a":["quickbooks","qbo","quickbooks online plus"],"p":"intuit","k":"finance","m":"saas","s":"intuit.com"}
"intuit-turbotax":{"n":"TurboTax / ProConnect","a":["turbotax"],"p":"intuit","k":"finance","m":"saas","s":"intuit.com","t":"wide"}
"invision":{"n":"InVision","a":["invision app","invision studio"],"p":"invision","c":"design","k":"collaboration","m":"saas","s":"invisionapp.com"}
"ionos-backup":{"n":"IONOS Backup Service","p":"ionos","k":"backup-service","traits":["agent"],"m":"paas","s":"ionos.com"}
"ionos-cloud":{"n":"IONOS Cloud Compute","a":["1&1","ionos"],"p":"ionos","k":"vm","m":"iaas","s":"ionos.com"}
"ionos-databases":{"n":"IONOS Database as a Service","p":"ionos","k":"database-managed","m":"paas","s":"ionos.com"}
"ionos-dns-cdn":{"n":"IONOS DNS, CDN and certificates","p":"ionos","k":"dns","m":"paas","s":"ionos.com"}
"ionos-hosting":{"n":"IONOS web hosting and email","p":"ionos","k":"web-app-platform","m":"paas","s":"ionos.com","t":"wide"}
"ionos-kafka":{"n":"IONOS Event Streams for Apache Kafka","p":"ionos","c":"queue","k":"stream","traits":["single-tenant"],"m":"paas","s":"ionos.com"}
"ionos-kubernetes":{"n":"IONOS Managed Kubernetes","p":"ionos","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"ionos.com"}
"ionos-network":{"n":"IONOS Cloud network","p":"ionos","k":"network","m":"iaas","s":"ionos.com"}
"ionos-nfs":{"n":"IONOS Network File Storage","p":"ionos","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"ionos.com"}
"ionos-object-storage":{"n":"IONOS Object Storage","p":"ionos","k":"object-storage","m":"paas","s":"ionos.com"}
"ionos-observability":{"n":"IONOS Logging and Monitoring Service","p":"ionos","k":"monitoring","m":"paas","s":"ionos.com"}
"ionos-registry":{"n":"IONOS Container Registry","p":"ionos","k":"container-registry","m":"paas","s":"ionos.com"}
"ironclad":{"n":"Ironclad","p":"ironclad","c":"legal","k":"business-app","traits":["ai-optional"],"m":"saas","s":"ironcladapp.com","t":"wide"}
"it-glue":{"n":"IT Glue","p":"kaseya","k":"itsm","m":"saas","s":"kaseya.com","t":"wide"}
"iterable":{"n":"Iterable","p":"iterable","c":"marketing","k":"crm","m":"saas","s":"iterable.com","t":"wide"}
"iubenda":{"n":"iubenda","p":"iubenda","c":"compliance","k":"business-app","m":"saas","s":"iubenda.com","t":"wide"}
"ivanti":{"n":"Ivanti Neurons","a":["mobileiron","pulse secure"],"p":"ivanti","c":"device-management","k":{"saas":"device-management","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises","s":"ivanti.com","t":"wide"}
"jaggaer":{"n":"JAGGAER","p":"jaggaer","k":"finance","m":"saas","s":"jaggaer.com","t":"wide"}
"jamf-pro":{"n":"Jamf Pro (Cloud)","a":["jamf","jamf cloud","casper suite","jamf school"],"p":"jamf","k":"device-management","traits":["agent"],"m":"saas","s":"jamf.com"}
"jasper":{"n":"Jasper","p":"jasper","c":"marketing","k":"ai-assistant","m":"saas","s":"jasper.ai","t":"wide"}
"jd-cloud":{"n":"JD Cloud","p":"jd-cloud","c":"public-cloud","k":"cloud-account","m":"iaas paas","s":"jdcloud.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"jellyfish":{"n":"Jellyfish","p":"jellyfish","k":"developer-tool","m":"saas","s":"jellyfish.co","t":"wide"}
"jenkins":{"n":"Jenkins (self-run)","p":"jenkins-project","c":"ci","k":"self-run-software","m":"on-premises iaas","s":"jenkins.io"}
"jetbrains":{"n":"JetBrains Space / TeamCity Cloud / IDE services","a":["intellij","jetbrains all products pack","pycharm","webstorm"],"p":"jetbrains","k":"developer-tool","traits":["ai-optional"],"m":"saas","s":"jetbrains.com"}
"jfrog":{"n":"JFrog Platform","a":["artifactory","jfrog artifactory"],"p":"jfrog","k":"container-registry","m":"saas","s":"jfrog.com","note":"The self-hosted twin uses the same artifactory_* types."}
"jina-ai":{"n":"Jina AI","p":"jina-ai","k":"ai-model-api","m":"paas","s":"jina.ai","t":"wide"}
"jira-service-management":{"n":"Jira Service Management","a":["jira service desk"],"p":"atlassian","k":"itsm","traits":["ai-optional"],"m":"saas","s":"atlassian.com"}
"jitsi":{"n":"Jitsi Meet","p":"8x8","c":"collaboration","k":{"on-premises":"self-run-software","saas":"collaboration"},"m":"on-premises saas","s":"jitsi.org","t":"wide"}
"jitterbit":{"n":"Jitterbit","p":"jitterbit","k":"data-integration","m":"saas","s":"jitterbit.com","t":"wide"}
"jobvite":{"n":"Jobvite","p":"jobvite","k":"hr","m":"saas","s":"jobvite.com","t":"wide"}
"jotform":{"n":"Jotform","p":"jotform","c":"survey","k":"business-app","m":"saas","s":"jotform.com","t":"wide"}
"jumio":{"n":"Jumio","p":"jumio","c":"identity-provider","k":"business-app","traits":["ai"],"m":"saas","s":"jumio.com","t":"wide"}
"jumpcloud":{"n":"JumpCloud","p":"jumpcloud","k":"identity-provider","traits":["agent"],"m":"saas","s":"jumpcloud.com"}
"juniper-mist":{"n":"Juniper Mist","a":["mist"],"p":"hpe-juniper","c":"network","k":"network-management","m":"saas","s":"juniper.net","t":"wide"}
"juro":{"n":"Juro","exactOnly":true,"p":"juro","c":"legal","k":"business-app","m":"saas","s":"juro.com"}
"justcall":{"n":"JustCall","p":"justcall","k":"telephony","m":"saas","s":"justcall.io","t":"wide"}
"justworks":{"n":"Justworks","p":"justworks","k":"hr","m":"saas","s":"justworks.com","t":"wide"}
"kahoot":{"n":"Kahoot!","p":"kahoot","c":"learning","k":"business-app","m":"saas","s":"kahoot.com","t":"wide"}
"kakao-cloud":{"n":"Kakao Cloud","p":"kakao","c":"public-cloud","k":"cloud-account","m":"iaas caas","s":"kakaocloud.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"kaltura":{"n":"Kaltura","p":"kaltura","c":"media","k":"business-app","m":"saas","s":"kaltura.com","t":"wide"}
"kamatera":{"n":"Kamatera","p":"kamatera","k":"vm","m":"iaas","s":"kamatera.com","t":"wide"}
"kandji":{"n":"Iru (Kandji)","p":"iru","k":"device-management","traits":["agent"],"m":"saas","s":"iru.com"}
"kantata":{"n":"Kantata (Mavenlink)","a":["mavenlink"],"p":"kantata","c":"project-management","k":"collaboration","m":"saas","s":"kantata.com"}
"kaseya":{"n":"Kaseya VSA","p":"kaseya","k":"device-management","traits":["agent"],"m":"saas","s":"kaseya.com","t":"wide"}
"keeper":{"n":"Keeper","a":["keeper security"],"exactOnly":true,"p":"keeper-security","k":"password-manager","m":"saas","s":"keepersecurity.com"}
"keepit":{"n":"Keepit","p":"keepit","k":"backup-service","m":"saas","s":"keepit.com","t":"wide"}
"kentico":{"n":"Kentico / Kontent.ai","a":["kontent"],"p":"kentico","c":"cms-ecommerce","k":"cms","m":"saas","s":"kentico.com","t":"wide"}
"keycdn":{"n":"KeyCDN","p":"keycdn","c":"cdn","k":"edge","m":"paas","s":"keycdn.com"}
"keycloak":{"n":"Keycloak (self-run)","p":"keycloak-project","c":"identity-provider","k":"self-run-software","m":"on-premises iaas","s":"keycloak.org"}
"khoros":{"n":"Khoros","a":["lithium"],"p":"khoros","c":"customer-support","k":"collaboration","m":"saas","s":"khoros.com","t":"wide"}
"kinsta":{"n":"Kinsta","p":"kinsta","c":"cms-ecommerce","k":"cms","m":"paas","s":"kinsta.com","t":"wide"}
"kisi":{"n":"Kisi","p":"kisi","c":"facilities","k":"iot","m":"saas","s":"getkisi.com","t":"wide"}
"kiteworks":{"n":"Kiteworks","a":["accellion"],"p":"kiteworks","c":"file-sharing","k":"collaboration","m":"saas","s":"kiteworks.com","t":"wide"}
"klarna":{"n":"Klarna","p":"klarna","k":"payments","m":"saas","s":"klarna.com","t":"wide"}
"klaviyo":{"n":"Klaviyo","p":"klaviyo","c":"marketing","k":"crm","m":"saas","s":"klaviyo.com"}
"knack":{"n":"Knack","p":"knack","c":"web-app-platform","k":"low-code","m":"saas","s":"knack.com","t":"wide"}
"knock":{"n":"Knock","exactOnly":true,"p":"knock","c":"api-service","k":"messaging-api","m":"paas","s":"knock.app","t":"wide"}
"knowbe4":{"n":"KnowBe4","p":"knowbe4","c":"learning","k":"email-security","m":"saas","s":"knowbe4.com"}
"kong-konnect":{"n":"Kong Konnect","a":["kong","insomnia"],"p":"kong","c":"api-management","k":"api-gateway","traits":["agent"],"m":"saas paas","s":"konghq.com"}
"koyeb":{"n":"Koyeb","p":"koyeb","k":"web-app-platform","m":"paas","s":"koyeb.com","t":"wide"}
"krisp":{"n":"Krisp","exactOnly":true,"p":"krisp","k":"ai-assistant","m":"saas","s":"krisp.ai","t":"wide"}
"kubecost":{"n":"Kubecost","p":"kubecost","c":"governance","k":{"saas":"cloud-management","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises","s":"kubecost.com"}
"kustomer":{"n":"Kustomer","p":"kustomer","c":"customer-support","k":"itsm","traits":["ai-optional"],"m":"saas","s":"kustomer.com","t":"wide"}
"kyriba":{"n":"Kyriba","p":"kyriba","k":"finance","m":"saas","s":"kyriba.com","t":"wide"}
"labelbox":{"n":"Labelbox","p":"labelbox","c":"ai-platform","k":"developer-tool","traits":["ai"],"m":"saas","s":"labelbox.com","t":"wide"}
"lacework":{"n":"FortiCNAPP (Lacework)","p":"fortinet","c":"cloud-security","k":"cloud-posture","traits":["agent"],"m":"saas","s":"fortinet.com"}
"lambda-cloud":{"n":"Lambda GPU Cloud","a":["lambda labs"],"p":"lambda","c":"ai-platform","k":"gpu-cloud","m":"iaas","s":"lambda.ai","t":"wide"}
"lambdatest":{"n":"LambdaTest","p":"testmu-ai","k":"developer-tool","m":"saas","s":"lambdatest.com","t":"wide"}
"langfuse":{"n":"Langfuse","p":"langfuse","c":"monitoring","k":{"saas":"monitoring","on-premises":"self-run-software"},"traits":["ai"],"m":"saas on-premises","s":"langfuse.com","t":"wide"}
"langsmith":{"n":"LangSmith / LangGraph Platform","a":["langchain"],"p":"langchain","c":"monitoring","k":{"saas":"developer-tool","paas":"ai-agent-platform"},"traits":["ai","ai-agent"],"m":"saas paas","s":"langchain.com"}
"lansweeper":{"n":"Lansweeper","p":"lansweeper","c":"itsm","k":{"saas":"itsm","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises","s":"lansweeper.com","t":"wide"}
"laserfiche":{"n":"Laserfiche","p":"laserfiche","c":"file-sharing","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises","s":"laserfiche.com","t":"wide"}
"lastpass":{"n":"LastPass","p":"lastpass","k":"password-manager","m":"saas","s":"lastpass.com"}
"latitude-sh":{"n":"Latitude.sh","p":"latitude-sh","c":"dedicated-host","k":"vm","m":"iaas","s":"latitude.sh","t":"wide"}
"lattice":{"n":"Lattice","exactOnly":true,"p":"lattice","k":"hr","m":"saas","s":"lattice.com"}
"launchdarkly":{"n":"LaunchDarkly","p":"launchdarkly","k":"developer-tool","m":"saas","s":"launchdarkly.com"}
"leadiq":{"n":"LeadIQ","p":"leadiq","c":"sales","k":"crm","m":"saas","s":"leadiq.com","t":"wide"}
"leadmagic":{"n":"LeadMagic","p":"leadmagic","c":"sales","k":"crm","m":"saas","s":"leadmagic.io"}
"leandata":{"n":"LeanData","p":"leandata","c":"sales","k":"crm","m":"saas","s":"leandata.com"}
"leapsome":{"n":"Leapsome","p":"leapsome","k":"hr","m":"saas","s":"leapsome.com","t":"wide"}
"leaseweb":{"n":"Leaseweb (the provider as a whole)","p":"leaseweb","c":"public-cloud","k":"cloud-account","m":"iaas","s":"leaseweb.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"leaseweb-dedicated":{"n":"Leaseweb Dedicated Servers","p":"leaseweb","c":"dedicated-host","k":"vm","m":"iaas","s":"leaseweb.com"}
"leaseweb-dns":{"n":"Leaseweb DNS","p":"leaseweb","k":"dns","m":"paas","s":"leaseweb.com"}
"leaseweb-public-cloud":{"n":"Leaseweb Public Cloud","p":"leaseweb","k":"vm","m":"iaas","s":"leaseweb.com"}
"lemon-squeezy":{"n":"Lemon Squeezy","p":"lemon-squeezy","k":"payments","m":"saas","s":"lemonsqueezy.com","t":"wide"}
"lenovo-truscale":{"n":"Lenovo TruScale","p":"lenovo","c":"private-cloud","k":"edge-hardware","m":"iaas","s":"lenovo.com","t":"wide"}
"lets-encrypt":{"n":"Let's Encrypt","p":"internet-security-research-group","k":"key-management","m":"saas","s":"letsencrypt.org"}
"lever":{"n":"Lever","exactOnly":true,"p":"lever","k":"hr","m":"saas","s":"lever.co"}
"lexisnexis":{"n":"LexisNexis","p":"lexisnexis","c":"legal","k":"business-app","m":"saas","s":"lexisnexis.com","t":"wide"}
"lightning-ai":{"n":"Lightning AI","a":["grid.ai"],"p":"lightning-ai","k":"ai-platform","m":"paas","s":"lightning.ai","t":"wide"}
"lightspeed":{"n":"Lightspeed Retail","exactOnly":true,"p":"lightspeed","k":"payments","m":"saas","s":"lightspeedhq.com","t":"wide"}
"lightstep":{"n":"ServiceNow Cloud Observability (Lightstep)","p":"servicenow","k":"monitoring","m":"saas","s":"servicenow.com","t":"wide"}
"linear":{"n":"Linear","exactOnly":true,"p":"linear","c":"project-management","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"linear.app"}
"linearb":{"n":"LinearB","p":"linearb","k":"developer-tool","m":"saas","s":"linearb.io","t":"wide"}
"linkedin":{"n":"LinkedIn (Learning, Recruiter, Sales Navigator)","a":["linkedin learning","linkedin recruiter","linkedin sales navigator","sales navigator","linkedin ads","lynda"],"p":"microsoft","c":"social-media","k":"hr","traits":["ai-optional"],"m":"saas","s":"microsoft.com"}
"linksquares":{"n":"LinkSquares","p":"linksquares","c":"legal","k":"business-app","m":"saas","s":"linksquares.com","t":"wide"}
"linode-databases":{"n":"Linode Managed Databases","p":"akamai","k":"database-managed","m":"paas","s":"akamai.com"}
"linode-dns":{"n":"Linode DNS Manager","p":"akamai","k":"dns","m":"paas","s":"akamai.com"}
"linode-instance":{"n":"Akamai Cloud (Linode) compute","a":["linode"],"p":"akamai","k":"vm","m":"iaas","s":"akamai.com","alike":["linode-lke"]}
"linode-lke":{"n":"Linode Kubernetes Engine","p":"akamai","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"akamai.com","alike":["self-managed-kubernetes"]}
"linode-network":{"n":"Linode VPC, NodeBalancers and Cloud Firewall","p":"akamai","k":"network","m":"iaas","s":"akamai.com"}
"linode-object-storage":{"n":"Linode Object Storage","p":"akamai","k":"object-storage","m":"paas","s":"akamai.com"}
"linode-volumes":{"n":"Linode Block Storage","p":"akamai","k":"block-storage","m":"iaas","s":"akamai.com"}
"litmos":{"n":"Litmos","p":"litmos","c":"learning","k":"business-app","m":"saas","s":"litmos.com","t":"wide"}
"livechat":{"n":"LiveChat","p":"text","c":"customer-support","k":"itsm","m":"saas","s":"text.com","t":"wide"}
"livekit":{"n":"LiveKit Cloud","p":"livekit","c":"telephony","k":"messaging-api","traits":["ai-optional"],"m":"paas","s":"livekit.io","t":"wide"}
"llamacloud":{"n":"LlamaCloud","a":["llamaindex"],"p":"llamaindex","c":"ai-platform","k":"data-integration","traits":["ai"],"m":"saas","s":"llamaindex.ai","t":"wide"}
"logicgate":{"n":"LogicGate Risk Cloud","p":"logicgate","c":"compliance","k":"business-app","m":"saas","s":"logicgate.com","t":"wide"}
"logicmonitor":{"n":"LogicMonitor","p":"logicmonitor","k":"monitoring","traits":["agent"],"m":"saas","s":"logicmonitor.com","t":"wide"}
"login-gov":{"n":"Login.gov","p":"login-gov","k":"identity-provider","m":"saas","s":"login.gov","t":"wide"}
"logrocket":{"n":"LogRocket","p":"logrocket","c":"analytics","k":"bi","m":"saas","s":"logrocket.com"}
"logz-io":{"n":"Logz.io","p":"logz-io","k":"monitoring","m":"saas","s":"logz.io"}
"lokalise":{"n":"Lokalise","p":"lokalise","c":"developer-tool","k":"business-app","traits":["ai-optional"],"m":"saas","s":"lokalise.com","t":"wide"}
"loom":{"n":"Loom","exactOnly":true,"p":"atlassian","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"atlassian.com"}
"loops":{"n":"Loops","a":["loops.so"],"exactOnly":true,"p":"loops","c":"marketing","k":"messaging-api","m":"saas","s":"loops.so","t":"wide"}
"lovable":{"n":"Lovable","p":"lovable","c":"developer-tool","k":"low-code","traits":["ai","ai-agent"],"m":"saas","s":"lovable.dev","t":"wide"}
"lucid":{"n":"Lucid (Lucidchart)","a":["lucidchart","lucidspark","lucid software"],"p":"lucid","c":"design","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"lucid.co"}
"luma":{"n":"Luma","exactOnly":true,"p":"luma","c":"marketing","k":"business-app","m":"saas","s":"lu.ma","t":"wide"}
"lumen":{"n":"Lumen","a":["centurylink"],"p":"lumen","k":"network","m":"iaas","s":"lumen.com","t":"wide"}
"lusha":{"n":"Lusha","p":"lusha","c":"sales","k":"crm","m":"saas","s":"lusha.com","t":"wide"}
"lyft-business":{"n":"Lyft Business","p":"lyft","k":"finance","m":"saas","s":"lyft.com","t":"wide"}
"m-files":{"n":"M-Files","p":"m-files","c":"file-sharing","k":"collaboration","m":"saas","s":"m-files.com","t":"wide"}
"mabl":{"n":"mabl","p":"mabl","k":"developer-tool","m":"saas","s":"mabl.com","t":"wide"}
"macstadium":{"n":"MacStadium","p":"macstadium","c":"dedicated-host","k":"vm","m":"iaas","s":"macstadium.com"}
"mailchimp":{"n":"Mailchimp","p":"intuit","c":"marketing","k":"crm","traits":["ai-optional"],"m":"saas","s":"intuit.com"}
"mailerlite":{"n":"MailerLite","p":"mailerlite","c":"marketing","k":"crm","m":"saas","s":"mailerlite.com","t":"wide"}
"mailgun":{"n":"Mailgun / Mailjet","a":["mailjet"],"p":"sinch","c":"email","k":"messaging-api","m":"saas paas","s":"sinch.com"}
"mailtrap":{"n":"Mailtrap","p":"mailtrap","c":"email","k":"messaging-api","m":"saas","s":"mailtrap.io","t":"wide"}
"make":{"n":"Make (Integromat)","a":["integromat"],"exactOnly":true,"p":"make","k":"data-integration","m":"saas","s":"make.com"}
"malwarebytes":{"n":"ThreatDown by Malwarebytes","p":"threatdown","k":"endpoint-security","m":"saas","s":"threatdown.com","t":"wide"}
"manageengine":{"n":"ManageEngine (ServiceDesk Plus, Endpoint Central)","a":["servicedesk plus"],"p":"manageengine","c":"itsm","k":{"saas":"itsm","on-premises":"self-run-software"},"m":"saas on-premises","s":"manageengine.com","t":"wide"}
"mandrill":{"n":"Mailchimp Transactional (Mandrill)","p":"intuit","c":"email","k":"messaging-api","m":"paas","s":"intuit.com","t":"wide"}
"mapbox":{"n":"Mapbox","p":"mapbox","k":"api-service","m":"paas","s":"mapbox.com"}
"marketo":{"n":"Adobe Marketo Engage","a":["adobe marketo"],"p":"adobe","c":"marketing","k":"crm","m":"saas","s":"adobe.com"}
"markmonitor":{"n":"MarkMonitor","p":"markmonitor","k":"dns","m":"saas","s":"markmonitor.com"}
"mastodon":{"n":"Mastodon","p":"mastodon","c":"social-media","k":{"saas":"business-app","on-premises":"self-run-software"},"m":"saas on-premises","s":"joinmastodon.org","t":"wide"}
"material-security":{"n":"Material Security","exactOnly":true,"p":"material-security","c":"email","k":"email-security","m":"saas","s":"material.security","t":"wide"}
"matillion":{"n":"Matillion","p":"matillion","k":"data-integration","m":"saas","s":"matillion.com","t":"wide"}
"matomo":{"n":"Matomo","a":["piwik"],"p":"matomo","c":"analytics","k":{"saas":"bi","on-premises":"self-run-software"},"m":"saas on-premises","s":"matomo.org","t":"wide"}
"mattermost":{"n":"Mattermost","p":"mattermost","c":"collaboration","k":{"on-premises":"self-run-software","saas":"collaboration"},"m":"on-premises saas","s":"mattermost.com"}
"maxio":{"n":"Maxio (Chargify, SaaSOptics)","a":["chargify","saasoptics"],"p":"maxio","k":"payments","m":"saas","s":"maxio.com","t":"wide"}
"maze":{"n":"Maze","exactOnly":true,"p":"maze","c":"survey","k":"business-app","m":"saas","s":"maze.co","t":"wide"}
"medallia":{"n":"Medallia","p":"medallia","c":"survey","k":"business-app","m":"saas","s":"medallia.com","t":"wide"}
"medidata-rave":{"n":"Medidata Rave","a":["medidata"],"p":"medidata","c":"healthcare","k":"business-app","m":"saas","s":"medidata.com","t":"wide"}
"meditech":{"n":"MEDITECH Expanse","p":"meditech","c":"healthcare","k":{"saas":"business-app","on-premises":"self-run-software"},"m":"saas on-premises","s":"meditech.com","t":"wide"}
"meetup":{"n":"Meetup","exactOnly":true,"p":"meetup","c":"social-media","k":"business-app","m":"saas","s":"meetup.com"}
"megaport":{"n":"Megaport","p":"megaport","k":"network","m":"iaas","s":"megaport.com","t":"wide"}
"meilisearch-cloud":{"n":"Meilisearch Cloud","a":["meilisearch"],"p":"meilisearch","k":"search","traits":["single-tenant"],"m":"paas","s":"meilisearch.com","t":"wide"}
"meltano-cloud":{"n":"Meltano Cloud","p":"arch-meltano","k":"data-integration","m":"saas","s":"meltano.com","t":"wide"}
"meltwater":{"n":"Meltwater","p":"meltwater","c":"marketing","k":"business-app","m":"saas","s":"meltwater.com","t":"wide"}
"mend":{"n":"Mend.io","a":["whitesource"],"exactOnly":true,"p":"mend-io","k":"developer-tool","m":"saas","s":"mend.io","t":"wide"}
"mend-renovate":{"n":"Mend Renovate","a":["renovate"],"p":"mend","k":"developer-tool","m":"saas","s":"mend.io","t":"wide"}
"mendix":{"n":"Mendix","p":"mendix","c":"web-app-platform","k":"low-code","m":"paas","s":"mendix.com"}
"mentimeter":{"n":"Mentimeter","p":"mentimeter","k":"collaboration","m":"saas","s":"mentimeter.com","t":"wide"}
"mercury":{"n":"Mercury","a":["mercury bank"],"exactOnly":true,"p":"mercury","k":"finance","m":"saas","s":"mercury.com"}
"merge-dev":{"n":"Merge (unified API)","exactOnly":true,"p":"merge","k":"data-integration","m":"paas","s":"merge.dev","t":"wide"}
"meta-llama-api":{"n":"Llama API","p":"meta","k":"ai-model-api","m":"paas","s":"meta.com","t":"wide"}
"metabase-cloud":{"n":"Metabase","p":"metabase","c":"analytics","k":{"saas":"bi","on-premises":"self-run-software"},"m":"saas on-premises","s":"metabase.com"}
"metricstream":{"n":"MetricStream","p":"metricstream","c":"compliance","k":"business-app","m":"saas","s":"metricstream.com","t":"wide"}
"metronome":{"n":"Metronome","p":"metronome","k":"payments","m":"saas","s":"metronome.com"}
"mezmo":{"n":"Mezmo (LogDNA)","a":["logdna"],"p":"mezmo","k":"monitoring","traits":["agent"],"m":"saas","s":"mezmo.com","t":"wide"}
"microsoft-365":{"n":"Microsoft 365","a":["office365","office 365","m365","o365","outlook","microsoft office","ms office","office","ms 365","microsoft office 365","microsoft excel","microsoft word","microsoft outlook","onenote"],"p":"microsoft","k":"office-suite","traits":["ai-optional"],"m":"saas","modelSource":"vendor","s":"microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Named as SaaS on Microsoft's page.","alike":["microsoft-power-platform"]}
"microsoft-365-copilot":{"n":"Microsoft 365 Copilot / Copilot Studio","a":["copilot studio","m365 copilot"],"p":"microsoft","c":"ai-assistant","k":{"saas":"ai-assistant","paas":"ai-agent-platform"},"traits":["ai-agent"],"m":"saas paas","modelSource":"vendor","s":"microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility-ai","about":"product","note":"Microsoft's page puts its Copilots under SaaS; agents that you build in Copilot Studio are your own code (our reading)."}
"microsoft-advertising":{"n":"Microsoft Advertising","a":["bing ads"],"p":"microsoft","c":"marketing","k":"business-app","m":"saas","s":"microsoft.com"}
"microsoft-app-center":{"n":"Visual Studio App Center","p":"microsoft","k":"ci","m":"saas","s":"microsoft.com","t":"wide"}
"microsoft-bookings":{"n":"Microsoft Bookings","p":"microsoft","k":"office-suite","m":"saas","s":"microsoft.com","t":"wide"}
"microsoft-clarity":{"n":"Microsoft Clarity","p":"microsoft","c":"analytics","k":"bi","m":"saas","s":"microsoft.com"}
"microsoft-copilot-consumer":{"n":"Microsoft Copilot","a":["bing chat"],"p":"microsoft","k":"ai-assistant","m":"saas","s":"microsoft.com"}
"microsoft-defender":{"n":"Microsoft Defender XDR","a":["defender","microsoft 365 defender","defender xdr"],"p":"microsoft","k":"endpoint-security","m":"saas","s":"microsoft.com"}
"microsoft-defender-endpoint":{"n":"Microsoft Defender for Endpoint","p":"microsoft","k":"endpoint-security","m":"saas","s":"microsoft.com"}
"microsoft-defender-office":{"n":"Microsoft Defender for Office 365","p":"microsoft","c":"email","k":"email-security","m":"saas","s":"microsoft.com"}
"microsoft-discovery":{"n":"Microsoft Discovery","p":"azure","c":"ai-platform","k":"ai-agent-platform","m":"saas","s":"azure.microsoft.com"}
"microsoft-entra-id":{"n":"Microsoft Entra ID","a":["azure ad","azure active directory","aad","entra","entra id","azure entra id","microsoft azure ad"],"p":"microsoft","k":"identity-provider","m":"saas","s":"microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["azure-entra-domain-services"]}
"microsoft-exchange-online":{"n":"Exchange Online","a":["microsoft exchange","outlook web access","outlook 365"],"p":"microsoft","c":"email","k":"office-suite","m":"saas","s":"microsoft.com"}
"microsoft-forms":{"n":"Microsoft Forms","p":"microsoft","c":"survey","k":"business-app","m":"saas","s":"microsoft.com"}
"microsoft-intune":{"n":"Microsoft Intune","a":["intune","endpoint manager","microsoft endpoint manager"],"p":"microsoft","k":"device-management","m":"saas","s":"microsoft.com","note":"Reaches the duty devices of every other service."}
"microsoft-partner-center":{"n":"Microsoft Partner Center","p":"microsoft","c":"sales","k":"crm","m":"saas","s":"microsoft.com","t":"wide"}
"microsoft-planner":{"n":"Microsoft Planner / Project","a":["microsoft project"],"p":"microsoft","c":"project-management","k":"collaboration","m":"saas","s":"microsoft.com"}
"microsoft-power-apps":{"n":"Power Apps","a":["powerapps portal"],"p":"microsoft","c":"web-app-platform","k":"low-code","traits":["ai-optional"],"m":"saas paas","s":"microsoft.com"}
"microsoft-power-automate":{"n":"Power Automate","a":["microsoft flow"],"p":"microsoft","c":"orchestration","k":"low-code","traits":["ai-optional"],"m":"saas paas","s":"microsoft.com"}
"microsoft-power-platform":{"n":"Microsoft Power Platform","a":["powerplatform"],"p":"microsoft","c":"web-app-platform","k":"low-code","traits":["ai-optional"],"m":"saas paas","s":"microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","note":"Low-code apps are the customer's own code."}
"microsoft-security-copilot":{"n":"Microsoft Security Copilot","p":"microsoft","k":"ai-assistant","m":"saas","modelSource":"vendor","s":"microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility-ai","about":"product","note":"The page's own example of SaaS."}
"microsoft-sharepoint":{"n":"SharePoint and OneDrive","a":["onedrive for business","microsoft onedrive","sharepoint","sharepoint online","onedrive"],"p":"microsoft","k":"office-suite","traits":["ai-optional"],"m":"saas","s":"microsoft.com"}
"microsoft-teams":{"n":"Microsoft Teams","a":["ms teams","teams","teams phone"],"p":"microsoft","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"microsoft.com","responsibilityUrl":"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility","about":"provider","alike":["azure-communication-services"]}
"microsoft-visio":{"n":"Microsoft Visio","a":["visio"],"p":"microsoft","c":"design","k":"collaboration","m":"saas","s":"microsoft.com","t":"wide"}
"microsoft-visual-studio-subscriptions":{"n":"Visual Studio subscriptions","a":["msdn"],"p":"microsoft","k":"developer-tool","m":"saas","s":"microsoft.com"}
"microsoft-viva":{"n":"Microsoft Viva","a":["viva engage","yammer"],"p":"microsoft","k":"hr","traits":["ai-optional"],"m":"saas","s":"microsoft.com"}
"microsoft-windows-365":{"n":"Windows 365","a":["windows 365 cloud pc"],"p":"microsoft","k":"vdi","m":"iaas","modelsBecause":"As Azure Virtual Desktop: the desktop's system is the customer's to keep current, so never saas","s":"microsoft.com","note":"Microsoft runs the machine; system and applications of the desktop are the customer's to keep current."}
"microstrategy":{"n":"Strategy One (MicroStrategy)","p":"strategy","c":"analytics","k":{"saas":"bi","on-premises":"self-run-software"},"m":"saas on-premises","s":"strategy.com","t":"wide"}
"midjourney":{"n":"Midjourney","p":"midjourney","c":"media","k":"ai-assistant","m":"saas","s":"midjourney.com","t":"wide"}
"mimecast":{"n":"Mimecast","p":"mimecast","c":"email","k":"email-security","m":"saas","s":"mimecast.com"}
"mintlify":{"n":"Mintlify","p":"mintlify","c":"developer-tool","k":"cms","traits":["ai-optional"],"m":"saas","s":"mintlify.com","t":"wide"}
"mirantis":{"n":"Mirantis Kubernetes Engine","a":["docker enterprise"],"p":"mirantis","c":"kubernetes","k":"self-run-kubernetes","m":"on-premises iaas","s":"mirantis.com","t":"wide"}
"miro":{"n":"Miro","a":["realtimeboard","miro board"],"p":"miro","c":"design","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"miro.com"}
"mistral-api":{"n":"Mistral AI (La Plateforme / Le Chat)","a":["mistral","mistral ai"],"p":"mistral","c":"ai-model-api","k":{"paas":"ai-model-api","saas":"ai-assistant"},"m":"paas saas","s":"mistral.ai"}
"mitel":{"n":"Mitel MiCloud","a":["shoretel"],"p":"mitel","c":"telephony","k":{"saas":"telephony","on-premises":"self-run-software"},"m":"saas on-premises","s":"mitel.com","t":"wide"}
"mixpanel":{"n":"Mixpanel","p":"mixpanel","c":"analytics","k":"bi","traits":["ai-optional"],"m":"saas","s":"mixpanel.com"}
"modal":{"n":"Modal","a":["modal labs"],"exactOnly":true,"p":"modal","c":"ai-platform","k":"functions","traits":["ai-optional"],"m":"faas","s":"modal.com","t":"wide"}
"mode-analytics":{"n":"Mode Analytics","a":["mode"],"exactOnly":true,"p":"thoughtspot","c":"analytics","k":"bi","m":"saas","s":"thoughtspot.com","t":"wide"}
"moengage":{"n":"MoEngage","p":"moengage","c":"marketing","k":"crm","m":"saas","s":"moengage.com","t":"wide"}
"mollie":{"n":"Mollie","p":"mollie","k":"payments","m":"saas","s":"mollie.com","t":"wide"}
"monday":{"n":"monday.com","a":["monday work management"],"exactOnly":true,"p":"monday","c":"project-management","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"monday.com"}
"mongodb-atlas":{"n":"MongoDB Atlas","a":["mongo atlas","mongodb","mongo"],"p":"mongodb","k":"database-managed","m":"paas","s":"mongodb.com","responsibilityUrl":"https://www.mongodb.com/collateral/who-owns-security-in-the-cloud","about":"product"}
"monte-carlo":{"n":"Monte Carlo","a":["monte carlo data"],"p":"monte-carlo","k":"monitoring","m":"saas","s":"montecarlodata.com","t":"wide"}
"moodle":{"n":"Moodle","a":["moodlecloud"],"exactOnly":true,"p":"moodle","c":"learning","k":{"on-premises":"self-run-software","saas":"business-app"},"m":"on-premises saas","s":"moodle.com","t":"wide"}
"mosyle":{"n":"Mosyle","p":"mosyle","k":"device-management","traits":["agent"],"m":"saas","s":"mosyle.com","t":"wide"}
"motherduck":{"n":"MotherDuck","p":"motherduck","k":"warehouse","m":"saas","s":"motherduck.com","t":"wide"}
"mouseflow":{"n":"Mouseflow","p":"mouseflow","c":"analytics","k":"bi","m":"saas","s":"mouseflow.com","t":"wide"}
"moveit":{"n":"MOVEit","p":"progress","c":"file-sharing","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises","s":"progress.com","t":"wide"}
"moveworks":{"n":"Moveworks","p":"servicenow","k":"ai-assistant","m":"saas","s":"servicenow.com","t":"wide"}
"moz":{"n":"Moz","exactOnly":true,"p":"moz","c":"marketing","k":"business-app","m":"saas","s":"moz.com","t":"wide"}
"mparticle":{"n":"mParticle","p":"mparticle","k":"data-integration","m":"saas","s":"mparticle.com","t":"wide"}
"mulesoft":{"n":"MuleSoft Anypoint Platform","a":["anypoint"],"p":"salesforce","k":"data-integration","m":"saas paas","s":"salesforce.com"}
"mural":{"n":"Mural","p":"mural","c":"design","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"mural.co"}
"mux":{"n":"Mux","p":"mux","c":"media","k":"api-service","m":"paas","s":"mux.com"}
"n-able":{"n":"N-able N-central","a":["n-central"],"p":"n-able","k":"device-management","traits":["agent"],"m":"saas","s":"n-able.com","t":"wide"}
"n8n":{"n":"n8n","a":["n8n cloud"],"p":"n8n","c":"data-integration","k":{"saas":"data-integration","on-premises":"self-run-software"},"traits":["ai-optional"],"m":"saas on-premises","s":"n8n.io"}
"nagios":{"n":"Nagios (self-run)","p":"nagios","c":"monitoring","k":"self-run-software","m":"on-premises iaas","s":"nagios.com","t":"wide"}
"name-com":{"n":"Name.com","p":"name-com","k":"dns","m":"saas","s":"name.com","t":"wide"}
"namecheap":{"n":"Namecheap","p":"namecheap","k":"dns","m":"saas","s":"namecheap.com"}
"namely":{"n":"Namely","p":"namely","k":"hr","m":"saas","s":"namely.com","t":"wide"}
"navan":{"n":"Navan","a":["tripactions"],"exactOnly":true,"p":"navan","k":"finance","m":"saas","s":"navan.com"}
"naver-cloud":{"n":"NAVER Cloud Platform (the provider as a whole)","a":["ncloud","naver"],"p":"naver-cloud","c":"public-cloud","k":"cloud-account","m":"iaas caas paas","s":"ncloud.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"naver-data":{"n":"NAVER Cloud Hadoop, Data Streaming and Search","p":"naver-cloud","c":"data-processing","k":"managed-cluster","m":"paas","s":"ncloud.com"}
"naver-databases":{"n":"NAVER Cloud DB","p":"naver-cloud","k":"database-managed","m":"paas","s":"ncloud.com"}
"naver-devtools":{"n":"NAVER SourceCommit / Build / Deploy / Pipeline","p":"naver-cloud","k":"ci","m":"paas","s":"ncloud.com","t":"wide"}
"naver-kubernetes":{"n":"NAVER Ncloud Kubernetes Service","p":"naver-cloud","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"ncloud.com"}
"naver-network":{"n":"NAVER Cloud VPC and load balancer","p":"naver-cloud","k":"network","m":"iaas","s":"ncloud.com"}
"naver-object-storage":{"n":"NAVER Object Storage / NAS","p":"naver-cloud","k":"object-storage","m":"paas","s":"ncloud.com"}
"naver-server":{"n":"NAVER Cloud Server","p":"naver-cloud","k":"vm","m":"iaas","s":"ncloud.com"}
"navex":{"n":"NAVEX One / EthicsPoint","a":["ethicspoint"],"p":"navex","c":"compliance","k":"business-app","m":"saas","s":"navex.com"}
"ncino":{"n":"nCino","p":"ncino","k":"finance","m":"saas","s":"ncino.com","t":"wide"}
"nebius":{"n":"Nebius AI Cloud","p":"nebius","c":"ai-platform","k":{"iaas":"gpu-cloud","caas":"gpu-cloud","paas":"ai-platform"},"m":"iaas caas paas","s":"nebius.com","t":"wide"}
"neo4j-aura":{"n":"Neo4j AuraDB","a":["neo4j"],"p":"neo4j","k":"database-managed","m":"paas","s":"neo4j.com"}
"neon":{"n":"Neon Postgres","a":["neon.tech","neon database"],"exactOnly":true,"p":"neon","c":"database-managed","k":"database-serverless","m":"paas","overrides":{"platform-runtime":{"party":"shared","basis":"derived","because":"The customer chooses the PostgreSQL version"}},"s":"neon.com"}
"neptune-ai":{"n":"neptune.ai","p":"neptune-ai","c":"ai-platform","k":"developer-tool","traits":["ai"],"m":"saas","s":"neptune.ai","t":"wide"}
"nessus":{"n":"Nessus","p":"tenable","c":"cloud-security","k":"self-run-software","m":"on-premises iaas","s":"tenable.com","t":"wide"}
"netapp-cloud-volumes":{"n":"NetApp Cloud Volumes ONTAP / BlueXP","a":["netapp","bluexp","cloud volumes ontap"],"p":"netapp","c":"file-storage","k":{"iaas":"self-run-software","paas":"file-storage"},"m":"iaas paas","s":"netapp.com","t":"wide"}
"netcup":{"n":"netcup","p":"netcup","k":"vm","m":"iaas","s":"netcup.com","t":"wide"}
"netdocuments":{"n":"NetDocuments","p":"netdocuments","c":"legal","k":"business-app","m":"saas","s":"netdocuments.com","t":"wide"}
"netlify":{"n":"Netlify","p":"netlify","k":"web-app-platform","m":"paas faas","s":"netlify.com"}
"netscaler":{"n":"NetScaler","a":["citrix adc"],"p":"citrix","c":"load-balancer","k":"self-run-software","m":"on-premises iaas","s":"citrix.com"}
"netskope":{"n":"Netskope One","p":"netskope","c":"network-security","k":"zero-trust-access","traits":["agent"],"m":"saas","s":"netskope.com","note":"The rules are the customer's."}
"netsuite":{"n":"Oracle NetSuite","a":["oracle netsuite erp"],"p":"oracle","k":"finance","m":"saas","s":"oracle.com"}
"network-solutions":{"n":"Network Solutions","a":["web.com"],"p":"newfold-digital","k":"dns","m":"saas","s":"newfold.com","t":"wide"}
"new-relic":{"n":"New Relic","a":["newrelic"],"p":"newrelic","k":"monitoring","traits":["agent","ai-optional"],"m":"saas","s":"newrelic.com","note":"Publishes a FedRAMP CIS/CRM workbook."}
"nextcloud":{"n":"Nextcloud","a":["owncloud"],"p":"nextcloud","c":"file-sharing","k":{"on-premises":"self-run-software","saas":"collaboration"},"m":"on-premises saas","s":"nextcloud.com","t":"wide"}
"nextiva":{"n":"Nextiva","p":"nextiva","k":"telephony","m":"saas","s":"nextiva.com"}
"nfon":{"n":"NFON Cloudya","p":"nfon","k":"telephony","m":"saas","s":"nfon.com","t":"wide"}
"nginx-plus":{"n":"NGINX Plus / NGINX One","p":"f5","c":"load-balancer","k":"self-run-software","m":"on-premises iaas","s":"f5.com"}
"ngrok":{"n":"ngrok","p":"ngrok","c":"network","k":"zero-trust-access","traits":["agent"],"m":"saas paas","s":"ngrok.com"}
"nhn-cloud":{"n":"NHN Cloud","a":["toast cloud"],"p":"nhn-cloud","c":"public-cloud","k":"cloud-account","m":"iaas caas paas","s":"nhncloud.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"nice-cxone":{"n":"NiCE CXone","a":["incontact","nice cxone mpower"],"p":"nice","k":"telephony","m":"saas","s":"nice.com","t":"wide"}
"nightfall":{"n":"Nightfall AI","p":"nightfall","c":"cloud-security","k":"cloud-posture","m":"saas","s":"nightfall.ai","t":"wide"}
"ninjaone":{"n":"NinjaOne","a":["ninjarmm"],"p":"ninjaone","k":"device-management","traits":["agent"],"m":"saas","s":"ninjaone.com","t":"wide"}
"nintex":{"n":"Nintex","p":"nintex","c":"orchestration","k":"low-code","m":"saas","s":"nintex.com","t":"wide"}
"nordlayer":{"n":"NordLayer","a":["nordvpn"],"p":"nord-security","c":"network-security","k":"zero-trust-access","traits":["agent"],"m":"saas","s":"nordsecurity.com"}
"nordpass":{"n":"NordPass","p":"nord-security","k":"password-manager","m":"saas","s":"nordsecurity.com","t":"wide"}
"northflank":{"n":"Northflank","p":"northflank","c":"web-app-platform","k":{"paas":"web-app-platform","caas":"serverless-containers"},"m":"paas caas","s":"northflank.com","t":"wide"}
"notified":{"n":"Notified","p":"notified","c":"marketing","k":"business-app","m":"saas","s":"notified.com","t":"wide"}
"notion":{"n":"Notion","a":["notion.so","notion ai"],"exactOnly":true,"p":"notion","c":"office-suite","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"notion.com"}
"novu":{"n":"Novu","p":"novu","c":"api-service","k":{"saas":"messaging-api","on-premises":"self-run-software"},"m":"saas on-premises","s":"novu.co","t":"wide"}
"npm":{"n":"npm registry","a":["npmjs","npm enterprise"],"p":"npm","k":"container-registry","m":"saas","s":"npmjs.com"}
"ns1-connect":{"n":"IBM NS1 Connect","a":["ns1"],"p":"ibm-ns1","k":"dns","m":"saas","s":"ns1.com"}
"ntt-smart-data-platform":{"n":"NTT Smart Data Platform Cloud","p":"ntt-communications","c":"public-cloud","k":"cloud-account","m":"iaas","s":"ntt.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"nutanix":{"n":"Nutanix Cloud Platform","a":["nutanix ahv"],"p":"nutanix","k":"private-cloud","m":"on-premises","s":"nutanix.com"}
"nutanix-nc2":{"n":"Nutanix Cloud Clusters (NC2)","p":"nutanix","c":"private-cloud","k":"hosted-vmware","m":"iaas","s":"nutanix.com","t":"wide"}
"observe":{"n":"Observe","a":["observe inc"],"exactOnly":true,"p":"observe","k":"monitoring","m":"saas","s":"observeinc.com","t":"wide"}
"obsidian":{"n":"Obsidian Sync / Publish","p":"obsidian","c":"office-suite","k":"collaboration","m":"saas","s":"obsidian.md","t":"wide"}
"oci":{"n":"Oracle Cloud Infrastructure (the provider as a whole)","a":["oracle cloud","oracle oci"],"p":"oracle","c":"public-cloud","k":"cloud-account","m":"iaas caas paas faas saas","s":"oracle.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"oci-analytics-cloud":{"n":"Oracle Analytics Cloud","a":["oracle analytics"],"p":"oracle","c":"analytics","k":"bi","m":"paas","s":"oracle.com"}
"oci-api-gateway":{"n":"OCI API Gateway","p":"oracle","c":"api-management","k":"api-gateway","m":"paas","s":"oracle.com"}
"oci-autonomous-database":{"n":"Oracle Autonomous Database","p":"oracle","k":"database-managed","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Oracle patches by itself; only the window can be chosen"}},"s":"oracle.com","responsibilityUrl":"https://docs.oracle.com/en-us/iaas/Content/Security/Concepts/security_overview.htm","about":"provider","alike":["oci-exadata"]}
"oci-bastion":{"n":"OCI Bastion","p":"oracle","c":"network-security","k":"zero-trust-access","m":"paas","s":"oracle.com"}
"oci-big-data-service":{"n":"OCI Big Data Service","p":"oracle","c":"data-processing","k":"managed-cluster","m":"paas","s":"oracle.com"}
"oci-block-volume":{"n":"OCI Block Volume","p":"oracle","k":"block-storage","m":"iaas","s":"oracle.com"}
"oci-blockchain":{"n":"Oracle Blockchain Platform","p":"oracle","c":"specialised","k":"api-service","m":"paas","s":"oracle.com"}
"oci-cache":{"n":"OCI Cache","p":"oracle","k":"cache","m":"paas","s":"oracle.com"}
"oci-certificates":{"n":"OCI Certificates","p":"oracle","k":"key-management","m":"paas","s":"oracle.com"}
"oci-cloud-guard":{"n":"OCI Cloud Guard and Vulnerability Scanning","p":"oracle","c":"cloud-security","k":"cloud-posture","m":"saas","s":"oracle.com"}
"oci-compute":{"n":"OCI Compute","a":["oracle cloud compute"],"p":"oracle","k":"vm","m":"iaas","s":"oracle.com","responsibilityUrl":"https://docs.oracle.com/en-us/iaas/Content/Security/Concepts/security_overview.htm","about":"provider","alike":["oci-oke"]}
"oci-container-instances":{"n":"OCI Container Instances","p":"oracle","k":"serverless-containers","m":"caas","s":"oracle.com"}
"oci-content-management":{"n":"Oracle Content Management","p":"oracle","c":"cms-ecommerce","k":"cms","m":"saas","s":"oracle.com"}
"oci-cost":{"n":"OCI budgets, limits and usage","p":"oracle","c":"governance","k":"cloud-management","m":"saas","s":"oracle.com"}
"oci-data-integration":{"n":"OCI Data Integration, Catalog and Flow","p":"oracle","k":"data-integration","m":"paas","s":"oracle.com"}
"oci-data-science":{"n":"OCI Data Science","p":"oracle","k":"ai-platform","m":"paas","s":"oracle.com"}
"oci-devops":{"n":"OCI DevOps","p":"oracle","k":"ci","m":"paas","s":"oracle.com"}
"oci-digital-assistant":{"n":"Oracle Digital Assistant","p":"oracle","c":"ai-assistant","k":"ai-agent-platform","m":"paas","s":"oracle.com"}
"oci-dns":{"n":"OCI DNS and Health Checks","p":"oracle","k":"dns","m":"paas","s":"oracle.com"}
"oci-email-delivery":{"n":"OCI Email Delivery","p":"oracle","c":"email","k":"messaging-api","m":"paas","s":"oracle.com"}
"oci-events-notifications":{"n":"OCI Events and Notifications","p":"oracle","k":"queue","m":"paas","s":"oracle.com"}
"oci-exadata":{"n":"Oracle Exadata / Base Database (VM cluster)","p":"oracle","c":"database-managed","k":"database-vm","m":"iaas paas","s":"oracle.com","note":"The customer has root in the VM cluster: operating-system is the customer's even under paas."}
"oci-file-storage":{"n":"OCI File Storage","p":"oracle","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"oracle.com"}
"oci-fleet":{"n":"OCI Fleet Application Management and OS Management Hub","p":"oracle","c":"governance","k":"cloud-management","traits":["agent"],"m":"paas","s":"oracle.com"}
"oci-functions":{"n":"OCI Functions","p":"oracle","k":"functions","m":"faas","s":"oracle.com","responsibilityUrl":"https://docs.oracle.com/en-us/iaas/Content/Security/Concepts/security_overview.htm","about":"provider"}
"oci-fusion-environments":{"n":"Oracle Fusion environment management","p":"oracle","c":"governance","k":"cloud-management","m":"saas","s":"oracle.com"}
"oci-generative-ai":{"n":"OCI Generative AI and AI services","p":"oracle","k":"ai-model-api","m":"paas","s":"oracle.com"}
"oci-goldengate":{"n":"OCI GoldenGate","a":["oracle goldengate"],"p":"oracle","k":"data-integration","traits":["single-tenant"],"m":"paas","s":"oracle.com"}
"oci-iam":{"n":"OCI Identity and Access Management","a":["oracle identity cloud service"],"p":"oracle","k":"identity-provider","m":"paas","s":"oracle.com"}
"oci-integration":{"n":"Oracle Integration Cloud","p":"oracle","k":"data-integration","m":"paas","s":"oracle.com"}
"oci-iot":{"n":"OCI Internet of Things","p":"oracle","k":"iot","m":"paas","s":"oracle.com"}
"oci-logging":{"n":"OCI Logging, Monitoring and APM","p":"oracle","k":"monitoring","traits":["agent"],"m":"paas","s":"oracle.com"}
"oci-media":{"n":"OCI Media Services","p":"oracle","c":"media","k":"api-service","m":"paas","s":"oracle.com"}
"oci-mysql-heatwave":{"n":"OCI MySQL HeatWave","a":["mysql heatwave"],"p":"oracle","k":"database-managed","m":"paas","s":"oracle.com"}
"oci-network":{"n":"OCI Virtual Cloud Network and load balancer","p":"oracle","k":"network","m":"iaas","s":"oracle.com"}
"oci-nosql":{"n":"OCI NoSQL Database","p":"oracle","k":"database-serverless","m":"paas","s":"oracle.com"}
"oci-object-storage":{"n":"OCI Object Storage","p":"oracle","k":"object-storage","m":"paas","s":"oracle.com","responsibilityUrl":"https://docs.oracle.com/en-us/iaas/Content/Security/Concepts/security_overview.htm","about":"provider"}
"oci-oke":{"n":"OCI Kubernetes Engine","a":["oke","oracle kubernetes"],"p":"oracle","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"oracle.com","responsibilityUrl":"https://docs.oracle.com/en-us/iaas/Content/Security/Concepts/security_overview.htm","about":"provider","alike":["self-managed-kubernetes"]}
"oci-opensearch":{"n":"OCI Search with OpenSearch","p":"oracle","k":"search","traits":["single-tenant"],"m":"paas","s":"oracle.com"}
"oci-postgresql":{"n":"OCI Database with PostgreSQL","p":"oracle","k":"database-managed","m":"paas","s":"oracle.com"}
"oci-recovery":{"n":"OCI Database Recovery and Full Stack Disaster Recovery","p":"oracle","k":"backup-service","m":"paas","s":"oracle.com"}
"oci-registry":{"n":"OCI Artifact and Container Registry","p":"oracle","k":"container-registry","m":"paas","s":"oracle.com"}
"oci-resource-manager":{"n":"OCI Resource Manager","p":"oracle","c":"developer-tool","k":"iac-platform","m":"paas","s":"oracle.com"}
"oci-secure-desktops":{"n":"OCI Secure Desktops","p":"oracle","k":"vdi","m":"iaas","s":"oracle.com"}
"oci-streaming":{"n":"OCI Streaming and Queue","p":"oracle","c":"queue","k":"stream","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"Multi-tenant: nothing to patch for the customer"}},"s":"oracle.com"}
"oci-vault":{"n":"OCI Vault / Key Management","p":"oracle","k":"key-management","m":"paas","s":"oracle.com"}
"oci-visual-builder":{"n":"Oracle Visual Builder","p":"oracle","c":"web-app-platform","k":"low-code","m":"paas","s":"oracle.com"}
"oci-vmware-solution":{"n":"Oracle Cloud VMware Solution","p":"oracle","c":"private-cloud","k":"hosted-vmware","m":"iaas","s":"oracle.com"}
"oci-waf":{"n":"OCI Web Application Firewall","p":"oracle","c":"network-security","k":"edge","m":"paas","s":"oracle.com"}
"octopus-deploy":{"n":"Octopus Deploy / Codefresh","a":["codefresh"],"p":"octopus-deploy","c":"ci","k":{"saas":"ci","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises","s":"octopus.com","t":"wide"}
"odoo":{"n":"Odoo","p":"odoo","c":"finance","k":{"saas":"finance","paas":"finance","on-premises":"self-run-software"},"m":"saas paas on-premises","s":"odoo.com","t":"wide"}
"officespace":{"n":"OfficeSpace","p":"officespace","c":"facilities","k":"business-app","m":"saas","s":"officespacesoftware.com","t":"wide"}
"officevibe":{"n":"Workleap Officevibe","p":"workleap","k":"hr","m":"saas","s":"workleap.com","t":"wide"}
"okta":{"n":"Okta Workforce Identity","a":["okta workforce","okta sso","okta workforce identity cloud"],"p":"okta","k":"identity-provider","m":"saas","s":"okta.com","responsibilityUrl":"https://www.okta.com/resources/whitepaper/okta-security-technical-white-paper/","about":"product","alike":["auth0"]}
"okta-customer-identity":{"n":"Okta Customer Identity","p":"okta","k":"identity-provider","m":"saas","s":"okta.com"}
"okta-workflows":{"n":"Okta Workflows","p":"okta","c":"orchestration","k":"low-code","m":"saas","s":"okta.com","t":"wide"}
"olark":{"n":"Olark","p":"olark","c":"customer-support","k":"itsm","m":"saas","s":"olark.com","t":"wide"}
"omnissa-horizon":{"n":"Omnissa Horizon","a":["vmware horizon"],"p":"omnissa","c":"vdi","k":{"on-premises":"self-run-software","iaas":"vdi"},"m":"on-premises iaas","modelsBecause":"As Azure Virtual Desktop: only the control plane is the vendor's, so never saas","s":"omnissa.com"}
"on24":{"n":"ON24","p":"on24","c":"marketing","k":"business-app","m":"saas","s":"on24.com","t":"wide"}
"onelogin":{"n":"OneLogin","p":"onelogin","k":"identity-provider","m":"saas","s":"onelogin.com"}
"onesignal":{"n":"OneSignal","p":"onesignal","c":"marketing","k":"messaging-api","m":"saas","s":"onesignal.com"}
"onespan-sign":{"n":"OneSpan Sign","p":"onespan","c":"e-signature","k":"business-app","m":"saas","s":"onespan.com","t":"wide"}
"onestream":{"n":"OneStream","p":"onestream","k":"finance","m":"saas","s":"onestream.com","t":"wide"}
"onetrust":{"n":"OneTrust","p":"onetrust","c":"compliance","k":"business-app","m":"saas","s":"onetrust.com"}
"onfido":{"n":"Onfido","p":"onfido","c":"identity-provider","k":"business-app","traits":["ai"],"m":"saas","s":"onfido.com","t":"wide"}
"onsip":{"n":"OnSIP hosted VoIP (UCaaS)","p":"onsip","k":"telephony","m":"saas paas","modelSource":"vendor","s":"onsip.com","responsibilityUrl":"https://www.onsip.com/voip-resources/voip-fundamentals/understanding-the-shared-responsibility-security-model","about":"provider","note":"OnSIP itself calls the app saas and the platform for developers paas. The page is general; the split for you stands in your service agreement."}
"ooma":{"n":"Ooma Office","p":"ooma","k":"telephony","m":"saas","s":"ooma.com","t":"wide"}
"oomnitza":{"n":"Oomnitza","p":"oomnitza","k":"itsm","m":"saas","s":"oomnitza.com","t":"wide"}
"open-telekom-cloud":{"n":"T Cloud Public (Open Telekom Cloud)","a":["otc","t-systems","t cloud public","telekom cloud"],"p":"t-systems-deutsche-telekom","c":"public-cloud","k":"cloud-account","m":"iaas caas paas","s":"open-telekom-cloud.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"openai-api":{"n":"OpenAI API / ChatGPT Enterprise","a":["openai","openai platform","gpt api"],"p":"openai","c":"ai-model-api","k":{"saas":"ai-assistant","paas":"ai-model-api"},"m":"saas paas","s":"openai.com"}
"openai-codex":{"n":"OpenAI Codex","p":"openai","c":"developer-tool","k":"ai-assistant","traits":["ai-agent"],"m":"saas","s":"openai.com"}
"opengov":{"n":"OpenGov","p":"opengov","k":"finance","m":"saas","s":"opengov.com","t":"wide"}
"openphone":{"n":"Quo (OpenPhone)","p":"quo","k":"telephony","m":"saas","s":"quo.com","t":"wide"}
"openrouter":{"n":"OpenRouter","p":"openrouter","k":"ai-model-api","m":"paas","s":"openrouter.ai","t":"wide"}
"openshift":{"n":"Red Hat OpenShift (self-managed)","a":["openshift container platform","red hat openshift"],"p":"redhat","c":"kubernetes","k":"self-run-kubernetes","m":"on-premises iaas","s":"redhat.com"}
"openshift-dedicated":{"n":"OpenShift Dedicated","p":"redhat","k":"kubernetes","traits":["third-party"],"m":"caas","s":"redhat.com","note":"Three parties where it runs in a cloud account of the customer's: Red Hat, the cloud and the customer."}
"openstack":{"n":"OpenStack (self-run)","p":"openinfra-foundation","k":"private-cloud","m":"on-premises","s":"openstack.org"}
"opentext-content":{"n":"OpenText Content Cloud / Documentum","a":["opentext","documentum"],"p":"opentext","c":"file-sharing","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises","s":"opentext.com","t":"wide"}
"opslevel":{"n":"OpsLevel","p":"opslevel","k":"developer-tool","m":"saas","s":"opslevel.com","t":"wide"}
"optimal-workshop":{"n":"Optimal Workshop","p":"optimal-workshop","c":"survey","k":"business-app","m":"saas","s":"optimalworkshop.com","t":"wide"}
"optimizely":{"n":"Optimizely","a":["episerver"],"p":"optimizely","c":"cms-ecommerce","k":"cms","m":"saas paas","s":"optimizely.com","t":"wide"}
"oracle-aconex":{"n":"Oracle Aconex","a":["aconex"],"p":"oracle","c":"project-management","k":"collaboration","m":"saas","s":"oracle.com","t":"wide"}
"oracle-e-business-suite":{"n":"Oracle E-Business Suite","p":"oracle","c":"finance","k":"self-run-software","m":"on-premises iaas","s":"oracle.com"}
"oracle-eloqua":{"n":"Oracle Eloqua","a":["eloqua"],"p":"oracle","c":"marketing","k":"crm","m":"saas","s":"oracle.com","t":"wide"}
"oracle-fusion":{"n":"Oracle Fusion Cloud Applications","a":["oracle fusion erp","oracle erp cloud","oracle hcm cloud"],"p":"oracle","k":"finance","traits":["ai-optional"],"m":"saas","s":"oracle.com"}
"oracle-health":{"n":"Oracle Health (Cerner)","a":["cerner"],"p":"oracle","c":"healthcare","k":"business-app","m":"saas","s":"oracle.com","t":"wide"}
"oracle-peoplesoft":{"n":"Oracle PeopleSoft","a":["peoplesoft"],"p":"oracle","c":"hr","k":"self-run-software","m":"on-premises iaas","s":"oracle.com","t":"wide"}
"oracle-primavera":{"n":"Oracle Primavera Cloud","a":["primavera"],"p":"oracle","c":"project-management","k":"collaboration","m":"saas","s":"oracle.com","t":"wide"}
"oracle-taleo":{"n":"Oracle Taleo","a":["taleo"],"p":"oracle","k":"hr","m":"saas","s":"oracle.com","t":"wide"}
"orb":{"n":"Orb","exactOnly":true,"p":"orb","k":"payments","m":"saas","s":"withorb.com","t":"wide"}
"orca-security":{"n":"Orca Security","p":"orca-security","c":"cloud-security","k":"cloud-posture","m":"saas","s":"orca.security","t":"wide"}
"oreilly-learning":{"n":"O'Reilly Learning","a":["safari books"],"p":"oreilly","c":"learning","k":"business-app","m":"saas","s":"oreilly.com"}
"osano":{"n":"Osano","p":"osano","c":"compliance","k":"business-app","m":"saas","s":"osano.com","t":"wide"}
"otc-api-gateway":{"n":"Open Telekom Cloud API Gateway","p":"t-systems-deutsche-telekom","c":"api-management","k":"api-gateway","m":"paas","s":"open-telekom-cloud.com"}
"otc-backup":{"n":"Open Telekom Cloud backup and recovery","p":"t-systems-deutsche-telekom","k":"backup-service","m":"paas","s":"open-telekom-cloud.com"}
"otc-block-storage":{"n":"Open Telekom Cloud EVS","p":"t-systems-deutsche-telekom","k":"block-storage","m":"iaas","s":"open-telekom-cloud.com"}
"otc-cce":{"n":"Open Telekom Cloud Container Engine","p":"t-systems-deutsche-telekom","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"open-telekom-cloud.com"}
"otc-compute":{"n":"Open Telekom Cloud ECS, BMS and dedicated hosts","p":"t-systems-deutsche-telekom","k":"vm","m":"iaas","s":"open-telekom-cloud.com"}
"otc-data":{"n":"Open Telekom Cloud MapReduce and CSS","p":"t-systems-deutsche-telekom","c":"data-processing","k":"managed-cluster","m":"paas","s":"open-telekom-cloud.com"}
"otc-databases":{"n":"Open Telekom Cloud databases","p":"t-systems-deutsche-telekom","k":"database-managed","m":"paas","s":"open-telekom-cloud.com"}
"otc-dns":{"n":"Open Telekom Cloud DNS","p":"t-systems-deutsche-telekom","k":"dns","m":"paas","s":"open-telekom-cloud.com"}
"otc-functions":{"n":"Open Telekom Cloud FunctionGraph","p":"t-systems-deutsche-telekom","k":"functions","m":"faas","s":"open-telekom-cloud.com"}
"otc-iam":{"n":"Open Telekom Cloud IAM","p":"t-systems-deutsche-telekom","c":"governance","k":"cloud-iam","m":"paas","s":"open-telekom-cloud.com"}
"otc-messaging":{"n":"Open Telekom Cloud DMS, SMN and DIS","p":"t-systems-deutsche-telekom","c":"queue","k":"message-broker","m":"paas","s":"open-telekom-cloud.com"}
"otc-monitoring":{"n":"Open Telekom Cloud CES, LTS and CTS","p":"t-systems-deutsche-telekom","k":"monitoring","m":"paas","s":"open-telekom-cloud.com"}
"otc-network":{"n":"Open Telekom Cloud VPC, ELB and VPN","p":"t-systems-deutsche-telekom","k":"network","m":"iaas","s":"open-telekom-cloud.com"}
"otc-obs":{"n":"Open Telekom Cloud Object Storage","p":"t-systems-deutsche-telekom","k":"object-storage","m":"paas","s":"open-telekom-cloud.com"}
"otc-registry":{"n":"Open Telekom Cloud Container Registry","p":"t-systems-deutsche-telekom","k":"container-registry","m":"paas","s":"open-telekom-cloud.com"}
"otc-security":{"n":"Open Telekom Cloud WAF, Anti-DDoS and KMS","p":"t-systems-deutsche-telekom","c":"network-security","k":"edge","m":"paas","s":"open-telekom-cloud.com"}
"otc-sfs":{"n":"Open Telekom Cloud Scalable File Service","p":"t-systems-deutsche-telekom","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"open-telekom-cloud.com"}
"otter-ai":{"n":"Otter.ai","p":"otter-ai","k":"ai-assistant","m":"saas","s":"otter.ai","t":"wide"}
"outline":{"n":"Outline","exactOnly":true,"p":"outline","c":"office-suite","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises","s":"getoutline.com","t":"wide"}
"outreach":{"n":"Outreach","p":"outreach","c":"sales","k":"crm","traits":["ai-optional"],"m":"saas","s":"outreach.ai"}
"outscale":{"n":"3DS OUTSCALE","a":["dassault outscale"],"p":"3ds-outscale","c":"public-cloud","k":"cloud-account","m":"iaas","s":"outscale.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"outsystems":{"n":"OutSystems","p":"outsystems","c":"web-app-platform","k":"low-code","m":"paas","s":"outsystems.com"}
"ovhcloud-databases":{"n":"OVHcloud Cloud Databases","p":"ovh","k":"database-managed","m":"paas","s":"ovhcloud.com"}
"ovhcloud-dedicated":{"n":"OVHcloud Bare Metal","a":["ovh dedicated server","kimsufi","so you start"],"p":"ovh","c":"dedicated-host","k":"vm","m":"iaas","s":"ovhcloud.com"}
"ovhcloud-domains":{"n":"OVHcloud Domains and DNS","p":"ovh","k":"dns","m":"paas","s":"ovhcloud.com"}
"ovhcloud-file-storage":{"n":"OVHcloud Enterprise File Storage / NAS-HA","p":"ovh","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"ovhcloud.com"}
"ovhcloud-kms":{"n":"OVHcloud KMS and secrets","p":"ovh","k":"key-management","m":"paas","s":"ovhcloud.com"}
"ovhcloud-kubernetes":{"n":"OVHcloud Managed Kubernetes","a":["ovh kubernetes"],"p":"ovh","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"ovhcloud.com"}
"ovhcloud-logs":{"n":"OVHcloud Logs Data Platform","p":"ovh","k":"monitoring","m":"paas","s":"ovhcloud.com"}
"ovhcloud-network":{"n":"OVHcloud network (vRack, load balancer)","a":["ovh vrack"],"p":"ovh","k":"network","m":"iaas","s":"ovhcloud.com"}
"ovhcloud-object-storage":{"n":"OVHcloud Object Storage","p":"ovh","k":"object-storage","m":"paas","s":"ovhcloud.com"}
"ovhcloud-public-cloud":{"n":"OVHcloud Public Cloud","a":["ovh","ovhcloud"],"p":"ovh","c":"public-cloud","k":"cloud-account","m":"iaas caas paas","s":"ovhcloud.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"ovhcloud-registry":{"n":"OVHcloud Managed Private Registry","p":"ovh","k":"container-registry","m":"paas","s":"ovhcloud.com"}
"ovhcloud-vmware":{"n":"OVHcloud Hosted Private Cloud","a":["ovh private cloud"],"p":"ovh","c":"private-cloud","k":"hosted-vmware","m":"iaas","s":"ovhcloud.com"}
"ovhcloud-vps":{"n":"OVHcloud VPS","p":"ovh","k":"vm","m":"iaas","s":"ovhcloud.com"}
"ovhcloud-web-hosting":{"n":"OVHcloud Web Hosting and Email","p":"ovh","k":"web-app-platform","m":"paas","s":"ovhcloud.com"}
"own-backup":{"n":"Own (backup for Salesforce)","a":["own company","own data"],"exactOnly":true,"p":"salesforce","k":"backup-service","m":"saas","s":"salesforce.com"}
"own-datacentre":{"n":"Own or colocated servers","a":["colocation","on-premises","data center","datacenter","bare metal"],"p":"customer","c":"colocation","k":"private-cloud","m":"on-premises","note":"For space in another's building use the kind colocation: physical-datacenter is shared with its operator."}
"oyster":{"n":"Oyster","a":["oysterhr"],"exactOnly":true,"p":"oyster","k":"hr","m":"saas","s":"oysterhr.com","t":"wide"}
"packagecloud":{"n":"Packagecloud","p":"packagecloud","k":"container-registry","m":"saas","s":"packagecloud.io"}
"paddle":{"n":"Paddle","a":["profitwell"],"p":"paddle","k":"payments","m":"saas","s":"paddle.com","t":"wide"}
"pagerduty":{"n":"PagerDuty","p":"pagerduty","k":"itsm","m":"saas","s":"pagerduty.com"}
"palantir-foundry":{"n":"Palantir Foundry","a":["palantir","foundry"],"p":"palantir","c":"analytics","k":"warehouse","traits":["ai-optional"],"m":"saas paas","s":"palantir.com","responsibilityUrl":"https://www.palantir.com/docs/foundry/security/shared-security-responsibility-model","about":"product"}
"palo-alto-prisma":{"n":"Palo Alto Prisma Access / Cortex Cloud","a":["prisma access","palo alto networks"],"p":"paloalto","c":"network-security","k":"zero-trust-access","traits":["agent"],"m":"saas","s":"paloaltonetworks.com","note":"The rules are the customer's."}
"pan-firewall":{"n":"Palo Alto Networks NGFW","a":["palo alto firewall","globalprotect","pan-os"],"p":"paloalto","c":"network-security","k":"self-run-software","m":"on-premises iaas","s":"paloaltonetworks.com"}
"pandadoc":{"n":"PandaDoc","p":"pandadoc","c":"e-signature","k":"business-app","m":"saas","s":"pandadoc.com","t":"wide"}
"panopto":{"n":"Panopto","p":"panopto","c":"media","k":"business-app","m":"saas","s":"panopto.com","t":"wide"}
"pantheon":{"n":"Pantheon","p":"pantheon","c":"cms-ecommerce","k":"cms","m":"paas","s":"pantheon.io"}
"panther":{"n":"Panther","a":["panther labs"],"exactOnly":true,"p":"panther","k":"siem","m":"saas","s":"panther.com"}
"papaya-global":{"n":"Papaya Global","p":"papaya-global","k":"hr","m":"saas","s":"papayaglobal.com","t":"wide"}
"paperspace":{"n":"Paperspace","p":"digitalocean","c":"ai-platform","k":{"iaas":"gpu-cloud","paas":"ai-platform"},"m":"iaas paas","s":"digitalocean.com","t":"wide"}
"papertrail":{"n":"SolarWinds Papertrail","a":["loggly"],"p":"solarwinds","k":"monitoring","m":"saas","s":"solarwinds.com"}
"pardot":{"n":"Salesforce Account Engagement (Pardot)","p":"salesforce","c":"marketing","k":"crm","m":"saas","s":"salesforce.com"}
"particle":{"n":"Particle","exactOnly":true,"p":"particle","k":"iot","traits":["agent"],"m":"paas","s":"particle.io","t":"wide"}
"partnerstack":{"n":"PartnerStack","p":"partnerstack","c":"marketing","k":"business-app","m":"saas","s":"partnerstack.com","t":"wide"}
"pave":{"n":"Pave","exactOnly":true,"p":"pave","k":"hr","m":"saas","s":"pave.com","t":"wide"}
"paychex":{"n":"Paychex Flex","p":"paychex","k":"hr","m":"saas","s":"paychex.com","t":"wide"}
"paycom":{"n":"Paycom","p":"paycom","k":"hr","m":"saas","s":"paycom.com","t":"wide"}
"paycor":{"n":"Paycor","p":"paychex","k":"hr","m":"saas","s":"paychex.com","t":"wide"}
"paylocity":{"n":"Paylocity","p":"paylocity","k":"hr","m":"saas","s":"paylocity.com","t":"wide"}
"payoneer":{"n":"Payoneer","p":"payoneer","k":"payments","m":"saas","s":"payoneer.com","t":"wide"}
"paypal":{"n":"PayPal / Braintree","p":"paypal","k":"payments","m":"saas paas","s":"paypal.com"}
"peakon":{"n":"Workday Peakon","p":"workday","k":"hr","m":"saas","s":"workday.com","t":"wide"}
"pega-cloud":{"n":"Pega Cloud","a":["pegasystems"],"p":"pegasystems","c":"crm","k":"low-code","m":"saas paas","s":"pega.com","t":"wide"}
"pendo":{"n":"Pendo","p":"pendo","c":"analytics","k":"bi","m":"saas","s":"pendo.io"}
"penpot":{"n":"Penpot","p":"penpot","c":"design","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises","s":"penpot.app","t":"wide"}
"perforce-helix":{"n":"Perforce P4 (Helix Core)","a":["perforce","helix core"],"p":"perforce","c":"source-hosting","k":"source-hosting-self-run","m":"on-premises iaas","s":"perforce.com","t":"wide"}
"perimeter-81":{"n":"Check Point SASE (Perimeter 81)","a":["harmony sase"],"p":"check-point","c":"network-security","k":"zero-trust-access","traits":["agent"],"m":"saas","s":"checkpoint.com","t":"wide"}
"perplexity":{"n":"Perplexity Enterprise","a":["perplexity ai"],"exactOnly":true,"p":"perplexity","k":"ai-assistant","m":"saas","s":"perplexity.ai"}
"persona":{"n":"Persona","exactOnly":true,"p":"persona","c":"identity-provider","k":"business-app","m":"saas","s":"withpersona.com","t":"wide"}
"personio":{"n":"Personio","p":"personio","k":"hr","m":"saas","s":"personio.com"}
"phoenixnap":{"n":"phoenixNAP Bare Metal Cloud","p":"phoenixnap","c":"dedicated-host","k":"vm","m":"iaas","s":"phoenixnap.com","t":"wide"}
"phrase":{"n":"Phrase","a":["memsource"],"exactOnly":true,"p":"phrase","c":"developer-tool","k":"business-app","traits":["ai-optional"],"m":"saas","s":"phrase.com","t":"wide"}
"pigment":{"n":"Pigment","p":"pigment","k":"finance","m":"saas","s":"pigment.com","t":"wide"}
"pinecone":{"n":"Pinecone","p":"pinecone","c":"database-managed","k":"database-serverless","traits":["ai-optional"],"m":"paas","s":"pinecone.io"}
"ping-identity":{"n":"PingOne","a":["ping","pingid","pingfederate","forgerock"],"p":"ping","k":"identity-provider","m":"saas","s":"pingidentity.com"}
"pingdom":{"n":"SolarWinds Pingdom","p":"solarwinds","k":"monitoring","m":"saas","s":"solarwinds.com"}
"pinterest":{"n":"Pinterest","p":"pinterest","c":"social-media","k":"business-app","m":"saas","s":"pinterest.com","t":"wide"}
"pipedream":{"n":"Pipedream","p":"pipedream","k":"data-integration","m":"paas","s":"pipedream.com","t":"wide"}
"pipedrive":{"n":"Pipedrive","p":"pipedrive","k":"crm","traits":["ai-optional"],"m":"saas","s":"pipedrive.com"}
"pitch":{"n":"Pitch","exactOnly":true,"p":"pitch","c":"design","k":"collaboration","m":"saas","s":"pitch.com","t":"wide"}
"pitchbook":{"n":"PitchBook","p":"pitchbook","k":"finance","m":"saas","s":"pitchbook.com","t":"wide"}
"pivotal-tracker":{"n":"Pivotal Tracker","p":"pivotal-tracker","c":"project-management","k":"collaboration","m":"saas","s":"pivotaltracker.com","t":"wide"}
"plaid":{"n":"Plaid","p":"plaid","k":"payments","m":"saas paas","s":"plaid.com"}
"plain":{"n":"Plain","exactOnly":true,"p":"plain","c":"customer-support","k":"itsm","m":"saas","s":"plain.com","t":"wide"}
"planetscale":{"n":"PlanetScale","p":"planetscale","k":"database-managed","m":"paas","s":"planetscale.com","responsibilityUrl":"https://planetscale.com/docs/security","about":"product"}
"planhat":{"n":"Planhat","p":"planhat","c":"customer-support","k":"crm","m":"saas","s":"planhat.com","t":"wide"}
"planview":{"n":"Planview","a":["clarizen"],"p":"planview","c":"project-management","k":"collaboration","m":"saas","s":"planview.com","t":"wide"}
"platform9":{"n":"Platform9","p":"platform9","c":"private-cloud","k":"cloud-management","traits":["agent"],"m":"saas","s":"platform9.com","t":"wide"}
"plausible":{"n":"Plausible Analytics","p":"plausible","c":"analytics","k":"bi","m":"saas","s":"plausible.io","t":"wide"}
"pleo":{"n":"Pleo","p":"pleo","k":"finance","m":"saas","s":"pleo.io","t":"wide"}
"plivo":{"n":"Plivo","p":"plivo","c":"telephony","k":"messaging-api","m":"paas","s":"plivo.com","t":"wide"}
"pluralsight":{"n":"Pluralsight","a":["a cloud guru"],"p":"pluralsight","c":"learning","k":"business-app","m":"saas","s":"pluralsight.com"}
"plusserver":{"n":"plusserver / pluscloud","a":["pluscloud open"],"p":"plusserver","c":"public-cloud","k":"cloud-account","m":"iaas caas","s":"plusserver.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"poeditor":{"n":"POEditor","p":"poeditor","c":"developer-tool","k":"business-app","m":"saas","s":"poeditor.com","t":"wide"}
"porkbun":{"n":"Porkbun","p":"porkbun","k":"dns","m":"saas","s":"porkbun.com","t":"wide"}
"port-io":{"n":"Port (developer portal)","a":["getport"],"exactOnly":true,"p":"port","k":"developer-tool","m":"saas","s":"port.io","t":"wide"}
"porter":{"n":"Porter","exactOnly":true,"p":"porter","k":"web-app-platform","traits":["in-your-account"],"m":"paas","s":"porter.run","t":"wide"}
"posit":{"n":"Posit Cloud / Connect","a":["rstudio","shinyapps.io"],"p":"posit","c":"analytics","k":{"saas":"bi","on-premises":"self-run-software"},"m":"saas on-premises","s":"posit.co","t":"wide"}
"posthog":{"n":"PostHog","p":"posthog","c":"analytics","k":"bi","m":"saas","s":"posthog.com"}
"postman":{"n":"Postman","a":["postman api"],"p":"postman","k":"developer-tool","traits":["ai-optional"],"m":"saas","s":"postman.com"}
"postmark":{"n":"Postmark","a":["postmarkapp"],"p":"activecampaign","c":"email","k":"messaging-api","m":"saas paas","s":"activecampaign.com"}
"power-bi":{"n":"Microsoft Power BI / Fabric workspaces","a":["microsoft power bi service"],"p":"microsoft","c":"analytics","k":"bi","traits":["ai-optional"],"m":"saas","s":"microsoft.com"}
"powerschool":{"n":"PowerSchool","p":"powerschool","c":"learning","k":"business-app","m":"saas","s":"powerschool.com","t":"wide"}
"prefect-cloud":{"n":"Prefect Cloud","a":["prefect"],"exactOnly":true,"p":"prefect","c":"orchestration","k":"workflow","traits":["agent"],"m":"saas","s":"prefect.io","t":"wide"}
"preset":{"n":"Preset (Apache Superset)","a":["superset"],"p":"preset","c":"analytics","k":"bi","m":"saas","s":"preset.io","t":"wide"}
"prestashop":{"n":"PrestaShop","p":"prestashop","c":"cms-ecommerce","k":{"saas":"e-commerce","on-premises":"self-run-software"},"m":"saas on-premises","s":"prestashop.com","t":"wide"}
"prezi":{"n":"Prezi","p":"prezi","c":"design","k":"collaboration","m":"saas","s":"prezi.com","t":"wide"}
"prisma-cloud":{"n":"Prisma Cloud / Cortex Cloud","a":["bridgecrew","twistlock"],"p":"paloalto","c":"cloud-security","k":"cloud-posture","traits":["agent"],"m":"saas","s":"paloaltonetworks.com"}
"prisma-postgres":{"n":"Prisma Postgres / Accelerate","a":["prisma"],"exactOnly":true,"p":"prisma","k":"database-serverless","m":"paas","s":"prisma.io","t":"wide"}
"prismic":{"n":"Prismic","p":"prismic","c":"cms-ecommerce","k":"cms","m":"saas","s":"prismic.io","t":"wide"}
"procore":{"n":"Procore","p":"procore","c":"project-management","k":"business-app","m":"saas","s":"procore.com","t":"wide"}
"procurify":{"n":"Procurify","p":"procurify","k":"finance","m":"saas","s":"procurify.com","t":"wide"}
"productboard":{"n":"Productboard","p":"productboard","c":"project-management","k":"collaboration","m":"saas","s":"productboard.com"}
"productiv":{"n":"Productiv","p":"productiv","k":"itsm","m":"saas","s":"productiv.com","t":"wide"}
"proofpoint":{"n":"Proofpoint","a":["proofpoint essentials"],"p":"proofpoint","c":"email","k":"email-security","m":"saas","s":"proofpoint.com"}
"proton":{"n":"Proton (Mail, Drive, Pass, VPN)","a":["protonmail","protonvpn","proton pass"],"p":"proton","c":"email","k":"office-suite","m":"saas","s":"proton.me"}
"proxmox":{"n":"Proxmox VE (self-run)","p":"proxmox","k":"private-cloud","m":"on-premises","s":"proxmox.com"}
"prtg":{"n":"Paessler PRTG","a":["paessler"],"p":"paessler","c":"monitoring","k":{"saas":"monitoring","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises","s":"paessler.com","t":"wide"}
"ptc-thingworx":{"n":"PTC ThingWorx / Onshape","a":["thingworx","onshape"],"p":"ptc","k":"iot","m":"saas paas","s":"ptc.com","t":"wide"}
"pubnub":{"n":"PubNub","p":"pubnub","c":"queue","k":"messaging-api","m":"paas","s":"pubnub.com"}
"pulley":{"n":"Pulley","p":"pulley","k":"finance","m":"saas","s":"pulley.com","t":"wide"}
"pulumi-cloud":{"n":"Pulumi Cloud","a":["pulumi"],"p":"pulumi","c":"developer-tool","k":"iac-platform","m":"saas","s":"pulumi.com"}
"puppet-enterprise":{"n":"Puppet Enterprise","a":["puppet"],"exactOnly":true,"p":"perforce","c":"developer-tool","k":"self-run-software","m":"on-premises iaas","s":"perforce.com","t":"wide"}
"pusher":{"n":"Pusher","exactOnly":true,"p":"pusher","c":"queue","k":"messaging-api","m":"paas","s":"pusher.com"}
"pylon":{"n":"Pylon","p":"pylon","c":"customer-support","k":"itsm","m":"saas","s":"usepylon.com","t":"wide"}
"pypi":{"n":"PyPI","a":["python package index"],"p":"python-software-foundation","k":"container-registry","m":"saas","s":"pypi.org"}
"pythonanywhere":{"n":"PythonAnywhere","p":"pythonanywhere","k":"web-app-platform","m":"paas","s":"pythonanywhere.com","t":"wide"}
"q4":{"n":"Q4 investor relations","exactOnly":true,"p":"q4","c":"marketing","k":"business-app","m":"saas","s":"q4inc.com","t":"wide"}
"qase":{"n":"Qase","p":"qase","k":"developer-tool","m":"saas","s":"qase.io","t":"wide"}
"qdrant-cloud":{"n":"Qdrant Cloud","p":"qdrant","k":"database-managed","m":"paas","s":"qdrant.tech","t":"wide"}
"qlik-cloud":{"n":"Qlik Cloud / Qlik Sense","a":["qlik","qlikview","qlik sense"],"p":"qlik","c":"analytics","k":{"saas":"bi","on-premises":"self-run-software"},"m":"saas on-premises","s":"qlik.com"}
"qovery":{"n":"Qovery","p":"qovery","k":"web-app-platform","traits":["in-your-account"],"m":"paas","s":"qovery.com","t":"wide"}
"qualtrics":{"n":"Qualtrics","a":["qualtrics xm"],"p":"qualtrics","c":"survey","k":"business-app","traits":["ai-optional"],"m":"saas","s":"qualtrics.com"}
"qualys":{"n":"Qualys","a":["qualys vmdr"],"p":"qualys","c":"cloud-security","k":"cloud-posture","traits":["agent"],"m":"saas","s":"qualys.com"}
"quay-io":{"n":"Quay.io","a":["red hat quay"],"p":"redhat","k":"container-registry","m":"saas","s":"redhat.com"}
"quickbase":{"n":"Quickbase","p":"quickbase","c":"web-app-platform","k":"low-code","m":"saas","s":"quickbase.com","t":"wide"}
"quip":{"n":"Quip","p":"salesforce","c":"office-suite","k":"collaboration","m":"saas","s":"salesforce.com","t":"wide"}
"quotapath":{"n":"QuotaPath","p":"quotapath","c":"sales","k":"crm","m":"saas","s":"quotapath.com","t":"wide"}
"qwilr":{"n":"Qwilr","p":"qwilr","c":"sales","k":"crm","m":"saas","s":"qwilr.com","t":"wide"}
"rackspace":{"n":"Rackspace managed cloud","a":["rackspace technology"],"p":"rackspace","c":"public-cloud","k":"vm","traits":["third-party"],"m":"iaas","s":"rackspace.com","note":"A managed service provider on another cloud: a third party between the customer and the cloud."}
"rackspace-email":{"n":"Rackspace Email","p":"rackspace","c":"email","k":"office-suite","traits":["third-party"],"m":"saas","s":"rackspace.com","t":"wide"}
"radware":{"n":"Radware Cloud WAF / DDoS","p":"radware","c":"network-security","k":"edge","m":"saas","s":"radware.com","t":"wide"}
"railway":{"n":"Railway","a":["railway.app"],"exactOnly":true,"p":"railway","k":"web-app-platform","m":"paas","s":"railway.com"}
"rally":{"n":"Rally Software","a":["ca agile central"],"p":"broadcom","c":"project-management","k":"collaboration","m":"saas","s":"broadcom.com","t":"wide"}
"ramp":{"n":"Ramp","exactOnly":true,"p":"ramp","k":"finance","m":"saas","s":"ramp.com"}
"rancher":{"n":"SUSE Rancher Prime","exactOnly":true,"p":"suse","c":"kubernetes","k":"self-run-kubernetes","m":"on-premises iaas","s":"suse.com"}
"rapid7":{"n":"Rapid7 (InsightVM, InsightIDR)","a":["insightvm","insightidr","rapid7 insight"],"p":"rapid7","k":"siem","traits":["agent"],"m":"saas","s":"rapid7.com"}
"raygun":{"n":"Raygun","p":"raygun","k":"monitoring","m":"saas","s":"raygun.com","t":"wide"}
"razorpay":{"n":"Razorpay","p":"razorpay","k":"payments","m":"saas","s":"razorpay.com","t":"wide"}
"read-ai":{"n":"Read AI","p":"read-ai","k":"ai-assistant","m":"saas","s":"read.ai","t":"wide"}
"read-the-docs":{"n":"Read the Docs","p":"read-the-docs","c":"developer-tool","k":"cms","m":"saas","s":"readthedocs.org"}
"readme":{"n":"ReadMe","a":["readme.io"],"exactOnly":true,"p":"readme","c":"developer-tool","k":"cms","traits":["ai-optional"],"m":"saas","s":"readme.com","t":"wide"}
"reclaim-ai":{"n":"Reclaim.ai","p":"reclaim-ai","c":"office-suite","k":"collaboration","m":"saas","s":"reclaim.ai","t":"wide"}
"recruitee":{"n":"Recruitee","p":"recruitee","k":"hr","m":"saas","s":"recruitee.com","t":"wide"}
"recurly":{"n":"Recurly","p":"recurly","k":"payments","m":"saas","s":"recurly.com","t":"wide"}
"red-hat-insights":{"n":"Red Hat Lightspeed (Insights) / Satellite","a":["red hat satellite"],"p":"redhat","c":"governance","k":"cloud-management","traits":["agent"],"m":"saas","s":"redhat.com","t":"wide"}
"redcap":{"n":"REDCap","p":"vanderbilt-university","c":"survey","k":"self-run-software","m":"on-premises iaas","s":"project-redcap.org","t":"wide"}
"reddit":{"n":"Reddit","a":["reddit ads"],"p":"reddit","c":"social-media","k":"business-app","m":"saas","s":"reddit.com","t":"wide"}
"redis-cloud":{"n":"Redis Cloud","a":["redis","redis enterprise cloud","redis labs"],"p":"redis","c":"cache","k":"database-managed","m":"paas","s":"redis.io","responsibilityUrl":"https://redis.io/docs/latest/operate/rc/security/shared-responsibility-model/","about":"product"}
"redox":{"n":"Redox","p":"redox","c":"healthcare","k":"data-integration","m":"saas","s":"redoxengine.com","t":"wide"}
"redpanda-cloud":{"n":"Redpanda Cloud","a":["redpanda"],"p":"redpanda","c":"queue","k":"stream","traits":["single-tenant"],"m":"paas","s":"redpanda.com","t":"wide"}
"relativityone":{"n":"RelativityOne","a":["relativity"],"p":"relativity","c":"legal","k":"business-app","m":"saas","s":"relativity.com","t":"wide"}
"remote-com":{"n":"Remote","exactOnly":true,"p":"remote","k":"hr","m":"saas","s":"remote.com"}
"render":{"n":"Render","a":["render.com"],"exactOnly":true,"p":"render","k":"web-app-platform","m":"paas","s":"render.com","responsibilityUrl":"https://render.com/docs/shared-responsibility-model","about":"product"}
"replicate":{"n":"Replicate","exactOnly":true,"p":"replicate","k":"ai-model-api","m":"paas","s":"replicate.com"}
"replit":{"n":"Replit","exactOnly":true,"p":"replit","c":"developer-tool","k":{"saas":"low-code","paas":"web-app-platform"},"traits":["ai","ai-agent"],"m":"saas paas","s":"replit.com","t":"wide"}
"resend":{"n":"Resend","p":"resend","c":"email","k":"messaging-api","m":"paas","s":"resend.com"}
"respondent":{"n":"Respondent","p":"respondent","c":"survey","k":"business-app","m":"saas","s":"respondent.io"}
"restream":{"n":"Restream","a":["streamyard"],"exactOnly":true,"p":"restream","c":"media","k":"business-app","m":"saas","s":"restream.io","t":"wide"}
"retool":{"n":"Retool","p":"retool","c":"web-app-platform","k":{"saas":"low-code","on-premises":"self-run-software"},"traits":["ai-optional"],"m":"saas on-premises","s":"retool.com"}
"rev":{"n":"Rev","exactOnly":true,"p":"rev","k":"ai-assistant","m":"saas","s":"rev.com"}
"revenuecat":{"n":"RevenueCat","p":"revenuecat","k":"payments","m":"saas","s":"revenuecat.com","t":"wide"}
"revolut-business":{"n":"Revolut Business","a":["revolut"],"p":"revolut","k":"payments","m":"saas","s":"revolut.com","t":"wide"}
"rewind":{"n":"Rewind Backups","exactOnly":true,"p":"rewind","k":"backup-service","m":"saas","s":"rewind.com","t":"wide"}
"ringcentral":{"n":"RingCentral","p":"ringcentral","k":"telephony","traits":["ai-optional"],"m":"saas paas","s":"ringcentral.com"}
"ringcentral-events":{"n":"RingCentral Events (Hopin)","a":["hopin"],"p":"bizzabo","c":"marketing","k":"business-app","m":"saas","s":"bizzabo.com"}
"rippling":{"n":"Rippling","exactOnly":true,"p":"rippling","k":"hr","m":"saas","s":"rippling.com"}
"riverside":{"n":"Riverside","a":["riverside.fm"],"exactOnly":true,"p":"riverside","c":"media","k":"business-app","m":"saas","s":"riverside.fm","t":"wide"}
"roadie":{"n":"Roadie Backstage","exactOnly":true,"p":"roadie","k":"developer-tool","m":"saas","s":"roadie.io","t":"wide"}
"robin":{"n":"Robin","a":["robin powered"],"exactOnly":true,"p":"robin","c":"facilities","k":"business-app","m":"saas","s":"robinpowered.com","t":"wide"}
"roboflow":{"n":"Roboflow","p":"roboflow","k":"ai-platform","m":"saas","s":"roboflow.com","t":"wide"}
"rocket-chat":{"n":"Rocket.Chat","p":"rocket-chat","c":"collaboration","k":{"on-premises":"self-run-software","saas":"collaboration"},"m":"on-premises saas","s":"rocket.chat","t":"wide"}
"rollbar":{"n":"Rollbar","p":"rollbar","k":"monitoring","m":"saas","s":"rollbar.com"}
"rootly":{"n":"Rootly","p":"rootly","k":"itsm","m":"saas","s":"rootly.com"}
"rosa":{"n":"Red Hat OpenShift Service on AWS","a":["openshift on aws"],"p":"redhat","k":"kubernetes","traits":["in-your-account","third-party"],"m":"caas","s":"redhat.com","responsibilityUrl":"https://docs.openshift.com/rosa/rosa_architecture/rosa_policy_service_definition/rosa-policy-responsibility-matrix.html","about":"product","note":"Three parties: Red Hat, AWS and the customer. Read their matrix: the cells here do not follow it one by one.","alike":["self-managed-kubernetes"]}
"rsa-securid":{"n":"RSA SecurID / ID Plus","a":["securid"],"p":"rsa","c":"identity-provider","k":{"saas":"identity-provider","on-premises":"self-run-software"},"m":"saas on-premises","s":"rsa.com","t":"wide"}
"rubrik":{"n":"Rubrik Security Cloud","p":"rubrik","k":"backup-service","traits":["agent"],"m":"saas","s":"rubrik.com"}
"rubygems":{"n":"RubyGems.org","p":"rubygems","k":"container-registry","m":"saas","s":"rubygems.org","t":"wide"}
"rudderstack":{"n":"RudderStack","p":"rudderstack","k":"data-integration","m":"saas","s":"rudderstack.com","t":"wide"}
"runpod":{"n":"Runpod","p":"runpod","c":"ai-platform","k":"gpu-cloud","m":"iaas caas","s":"runpod.io","t":"wide"}
"runway":{"n":"Runway","a":["runwayml"],"exactOnly":true,"p":"runway","c":"media","k":"ai-assistant","m":"saas","s":"runwayml.com","t":"wide"}
"safebase":{"n":"SafeBase","p":"drata","c":"compliance","k":"business-app","m":"saas","s":"drata.com","t":"wide"}
"safespring":{"n":"Safespring","p":"safespring","c":"public-cloud","k":"cloud-account","m":"iaas","s":"safespring.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"sage-accounting":{"n":"Sage Business Cloud / Sage 50","a":["sage 50"],"exactOnly":true,"p":"sage","c":"finance","k":{"saas":"finance","on-premises":"self-run-software"},"m":"saas on-premises","s":"sage.com","t":"wide"}
"sage-intacct":{"n":"Sage Intacct","a":["intacct"],"p":"sage","k":"finance","m":"saas","s":"sage.com","t":"wide"}
"sailpoint":{"n":"SailPoint Identity Security Cloud","a":["identitynow"],"p":"sailpoint","k":"identity-provider","m":"saas","s":"sailpoint.com"}
"sakura-cloud":{"n":"SAKURA Cloud","p":"sakura-internet","c":"public-cloud","k":"cloud-account","m":"iaas","s":"sakura.ad.jp","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"salesforce":{"n":"Salesforce","a":["sales cloud","force.com","apex","sfdc","salesforce crm","salesforce sales cloud","salesforce.com"],"p":"salesforce","k":"crm","traits":["ai-optional"],"m":"saas paas","s":"salesforce.com","responsibilityUrl":"https://compliance.salesforce.com/","about":"front-page","note":"Apex and other custom code make that part paas. The Terraform provider is archived."}
"salesforce-commerce-cloud":{"n":"Salesforce Commerce Cloud","a":["demandware"],"p":"salesforce","c":"cms-ecommerce","k":"e-commerce","traits":["ai-optional"],"m":"saas","s":"salesforce.com"}
"salesforce-cpq":{"n":"Salesforce CPQ / Revenue Cloud","p":"salesforce","c":"sales","k":"crm","m":"saas","s":"salesforce.com","t":"wide"}
"salesforce-data-cloud":{"n":"Salesforce Data 360 (Data Cloud)","p":"salesforce","k":"data-integration","traits":["ai-optional"],"m":"saas","s":"salesforce.com","t":"wide"}
"salesforce-marketing-cloud":{"n":"Salesforce Marketing Cloud","a":["exacttarget","marketing cloud"],"p":"salesforce","c":"marketing","k":"crm","traits":["ai-optional"],"m":"saas","s":"salesforce.com"}
"salesforce-service-cloud":{"n":"Salesforce Service Cloud","p":"salesforce","c":"customer-support","k":"itsm","traits":["ai-optional"],"m":"saas","s":"salesforce.com"}
"salesloft":{"n":"Salesloft","a":["drift"],"p":"clari","c":"sales","k":"crm","traits":["ai-optional"],"m":"saas","s":"clari.com"}
"samsara":{"n":"Samsara","p":"samsara","c":"facilities","k":"iot","m":"saas","s":"samsara.com","t":"wide"}
"sanity":{"n":"Sanity","a":["sanity.io"],"exactOnly":true,"p":"sanity","c":"cms-ecommerce","k":"cms","m":"saas","s":"sanity.io","t":"wide"}
"sap-analytics-cloud":{"n":"SAP Analytics Cloud","p":"sap","c":"analytics","k":"bi","traits":["ai-optional"],"m":"saas","s":"sap.com"}
"sap-ariba":{"n":"SAP Ariba","a":["ariba"],"p":"sap","k":"finance","traits":["ai-optional"],"m":"saas","s":"sap.com"}
"sap-btp":{"n":"SAP Business Technology Platform","a":["btp"],"p":"sap","k":"web-app-platform","m":"paas","s":"sap.com"}
"sap-business-bydesign":{"n":"SAP Business ByDesign","p":"sap","k":"finance","m":"saas","s":"sap.com","t":"wide"}
"sap-business-one":{"n":"SAP Business One","p":"sap","c":"finance","k":"self-run-software","m":"on-premises iaas","s":"sap.com","t":"wide"}
"sap-commerce-cloud":{"n":"SAP Commerce Cloud","a":["hybris"],"p":"sap","c":"cms-ecommerce","k":"e-commerce","m":"saas paas","s":"sap.com","t":"wide"}
"sap-concur":{"n":"SAP Concur","a":["concur","concur expense"],"p":"sap","k":"finance","m":"saas","s":"sap.com"}
"sap-cx":{"n":"SAP Customer Experience / Sales Cloud","a":["sap c4c","emarsys"],"p":"sap","k":"crm","traits":["ai-optional"],"m":"saas","s":"sap.com","t":"wide"}
"sap-ecc":{"n":"SAP ECC / S/4HANA on-premises","a":["sap erp","sap r/3"],"p":"sap","c":"finance","k":"self-run-software","m":"on-premises iaas","s":"sap.com"}
"sap-fieldglass":{"n":"SAP Fieldglass","a":["fieldglass"],"p":"sap","k":"hr","m":"saas","s":"sap.com","t":"wide"}
"sap-hana-cloud":{"n":"SAP HANA Cloud","p":"sap","k":"database-managed","m":"paas","s":"sap.com"}
"sap-leanix":{"n":"SAP LeanIX","a":["leanix"],"p":"sap","k":"itsm","m":"saas","s":"sap.com","t":"wide"}
"sap-s4hana-cloud":{"n":"SAP S/4HANA Cloud","a":["s/4hana","s4hana"],"p":"sap","k":"finance","traits":["ai-optional"],"m":"saas","s":"sap.com","note":"The private edition (RISE) has a roles and responsibilities document of its own."}
"sap-signavio":{"n":"SAP Signavio","a":["signavio"],"p":"sap","c":"project-management","k":"collaboration","m":"saas","s":"sap.com","t":"wide"}
"sap-successfactors":{"n":"SAP SuccessFactors","a":["successfactors"],"p":"sap","k":"hr","traits":["ai-optional"],"m":"saas","s":"sap.com"}
"sas-viya":{"n":"SAS Viya","p":"sas","c":"analytics","k":{"saas":"bi","on-premises":"self-run-software"},"m":"saas on-premises","s":"sas.com","t":"wide"}
"sauce-labs":{"n":"Sauce Labs","p":"sauce-labs","k":"developer-tool","m":"saas","s":"saucelabs.com","t":"wide"}
"saviynt":{"n":"Saviynt Identity Cloud","p":"saviynt","k":"identity-provider","m":"saas","s":"saviynt.com","t":"wide"}
"savvycal":{"n":"SavvyCal","p":"savvycal","c":"office-suite","k":"collaboration","m":"saas","s":"savvycal.com","t":"wide"}
"scale-ai":{"n":"Scale AI","p":"scale-ai","c":"ai-platform","k":"developer-tool","traits":["ai"],"m":"saas","s":"scale.com","t":"wide"}
"scalegrid":{"n":"ScaleGrid","p":"scalegrid","k":"database-managed","m":"paas","s":"scalegrid.io","t":"wide"}
"scaleway":{"n":"Scaleway","a":["scaleway cloud"],"p":"scaleway","c":"public-cloud","k":"cloud-account","m":"iaas caas paas faas","s":"scaleway.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"scaleway-bare-metal":{"n":"Scaleway Elastic Metal / Apple silicon","a":["scaleway dedibox"],"p":"scaleway","c":"dedicated-host","k":"vm","m":"iaas","s":"scaleway.com"}
"scaleway-block-storage":{"n":"Scaleway Block Storage","p":"scaleway","k":"block-storage","m":"iaas","s":"scaleway.com"}
"scaleway-cockpit":{"n":"Scaleway Cockpit","p":"scaleway","k":"monitoring","m":"paas","s":"scaleway.com"}
"scaleway-containers":{"n":"Scaleway Serverless Containers and Jobs","p":"scaleway","k":"serverless-containers","m":"paas","s":"scaleway.com"}
"scaleway-databases":{"n":"Scaleway Managed Databases","p":"scaleway","k":"database-managed","m":"paas","s":"scaleway.com"}
"scaleway-dns":{"n":"Scaleway Domains and DNS","p":"scaleway","k":"dns","m":"paas","s":"scaleway.com"}
"scaleway-edge-services":{"n":"Scaleway Edge Services","p":"scaleway","c":"cdn","k":"edge","m":"paas","s":"scaleway.com"}
"scaleway-inference":{"n":"Scaleway Generative APIs / Managed Inference","p":"scaleway","k":"ai-model-api","m":"paas","s":"scaleway.com"}
"scaleway-instances":{"n":"Scaleway Instances","p":"scaleway","k":"vm","m":"iaas","s":"scaleway.com"}
"scaleway-iot":{"n":"Scaleway IoT Hub","p":"scaleway","k":"iot","m":"paas","s":"scaleway.com"}
"scaleway-kapsule":{"n":"Scaleway Kubernetes Kapsule","a":["kubernetes kosmos"],"p":"scaleway","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"scaleway.com"}
"scaleway-messaging":{"n":"Scaleway Messaging and Queuing","p":"scaleway","k":"queue","m":"paas","s":"scaleway.com"}
"scaleway-network":{"n":"Scaleway VPC and Load Balancer","p":"scaleway","k":"network","m":"iaas","s":"scaleway.com"}
"scaleway-object-storage":{"n":"Scaleway Object Storage","p":"scaleway","k":"object-storage","m":"paas","s":"scaleway.com"}
"scaleway-registry":{"n":"Scaleway Container Registry","p":"scaleway","k":"container-registry","m":"paas","s":"scaleway.com"}
"scaleway-secrets":{"n":"Scaleway Secret Manager and Key Manager","p":"scaleway","k":"secrets","m":"paas","s":"scaleway.com"}
"scaleway-serverless":{"n":"Scaleway Serverless Functions","p":"scaleway","k":"functions","m":"faas","s":"scaleway.com"}
"scaleway-transactional-email":{"n":"Scaleway Transactional Email","p":"scaleway","c":"email","k":"messaging-api","m":"paas","s":"scaleway.com"}
"scaleway-web-hosting":{"n":"Scaleway Web Hosting","p":"scaleway","k":"web-app-platform","m":"paas","s":"scaleway.com"}
"scalingo":{"n":"Scalingo","p":"scalingo","k":"web-app-platform","m":"paas","s":"scalingo.com","t":"wide"}
"scalr":{"n":"Scalr","p":"scalr","c":"developer-tool","k":"iac-platform","m":"saas","s":"scalr.com","t":"wide"}
"scout-apm":{"n":"Scout APM","p":"scout-apm","k":"monitoring","m":"saas","s":"scoutapm.com","t":"wide"}
"scylladb-cloud":{"n":"ScyllaDB Cloud","p":"scylladb","k":"database-managed","m":"paas","s":"scylladb.com","t":"wide"}
"seamless-ai":{"n":"Seamless.AI","p":"seamless-ai","c":"sales","k":"crm","m":"saas","s":"seamless.ai"}
"secoda":{"n":"Secoda","p":"secoda","c":"data-integration","k":"bi","m":"saas","s":"secoda.co","t":"wide"}
"sectigo":{"n":"Sectigo","p":"sectigo","k":"key-management","m":"saas","s":"sectigo.com"}
"secureframe":{"n":"Secureframe","p":"secureframe","c":"compliance","k":"cloud-posture","traits":["agent"],"m":"saas","s":"secureframe.com","t":"wide"}
"securityscorecard":{"n":"SecurityScorecard","p":"securityscorecard","c":"compliance","k":"business-app","m":"saas","s":"securityscorecard.com","t":"wide"}
"securonix":{"n":"Securonix","p":"securonix","k":"siem","m":"saas","s":"securonix.com","t":"wide"}
"seeweb":{"n":"Seeweb","p":"seeweb","c":"public-cloud","k":"cloud-account","m":"iaas","s":"seeweb.it","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"segment":{"n":"Twilio Segment","a":["segment.io","segment.com"],"exactOnly":true,"p":"twilio","k":"data-integration","m":"saas","s":"twilio.com"}
"seismic":{"n":"Seismic / Lessonly","a":["lessonly"],"exactOnly":true,"p":"seismic","c":"sales","k":"crm","traits":["ai-optional"],"m":"saas","s":"seismic.com","t":"wide"}
"select-star":{"n":"Select Star","p":"select-star","c":"data-integration","k":"bi","m":"saas","s":"selectstar.com","t":"wide"}
"self-managed-kubernetes":{"n":"Self-managed Kubernetes on VMs or bare metal","a":["kubeadm","k3s","k8s","rke2"],"p":"customer","c":"kubernetes","k":"self-run-kubernetes","m":"iaas on-premises","note":"Control plane, etcd and nodes are all the customer's: iaas or on-premises, never caas.","discriminator":"kubernetes_* or helm_release resources, and no managed cluster resource in the repository","alike":["aws-eks","azure-aks","gcp-gke"]}
"semaphore-ci":{"n":"Semaphore","exactOnly":true,"p":"semaphore","k":"ci","m":"saas","s":"semaphore.io","t":"wide"}
"semgrep":{"n":"Semgrep","a":["r2c"],"p":"semgrep","k":"developer-tool","traits":["ai-optional"],"m":"saas","s":"semgrep.dev"}
"semrush":{"n":"Semrush","p":"semrush","c":"marketing","k":"business-app","m":"saas","s":"semrush.com"}
"sendbird":{"n":"Sendbird","p":"sendbird","c":"collaboration","k":"messaging-api","m":"paas","s":"sendbird.com","t":"wide"}
"sendgrid":{"n":"Twilio SendGrid","a":["twilio sendgrid"],"p":"twilio","c":"email","k":"messaging-api","m":"saas paas","s":"twilio.com"}
"sendoso":{"n":"Sendoso","p":"sendoso","c":"marketing","k":"business-app","m":"saas","s":"sendoso.com","t":"wide"}
"sentinelone":{"n":"SentinelOne Singularity","a":["s1"],"p":"sentinelone","k":"endpoint-security","m":"saas","s":"sentinelone.com"}
"sentry":{"n":"Sentry","a":["sentry.io"],"p":"sentry","k":"monitoring","m":"saas","s":"sentry.io"}
"servicenow":{"n":"ServiceNow","a":["service now","snow itsm"],"p":"servicenow","k":"itsm","traits":["ai-optional"],"m":"saas paas","s":"servicenow.com","responsibilityUrl":"https://www.servicenow.com/content/dam/servicenow-assets/public/en-us/doc-type/resource-center/white-paper/wp-shared-responsibility-model.pdf","about":"product"}
"servicetitan":{"n":"ServiceTitan","p":"servicetitan","c":"crm","k":"business-app","m":"saas","s":"servicetitan.com","t":"wide"}
"sharefile":{"n":"ShareFile","a":["citrix sharefile"],"p":"citrix","c":"file-sharing","k":"collaboration","m":"saas","s":"citrix.com"}
"shareworks":{"n":"Shareworks","a":["e*trade equity edge","solium"],"p":"morgan-stanley-at-work","k":"finance","m":"saas","s":"morganstanley.com"}
"shippo":{"n":"Shippo","p":"shippo","c":"cms-ecommerce","k":"api-service","m":"paas","s":"goshippo.com","t":"wide"}
"shipstation":{"n":"ShipStation","p":"auctane","c":"cms-ecommerce","k":"business-app","m":"saas","s":"auctane.com","t":"wide"}
"shopify":{"n":"Shopify","a":["shopify plus"],"p":"shopify","c":"cms-ecommerce","k":"e-commerce","traits":["ai-optional"],"m":"saas paas","s":"shopify.com"}
"shortcut":{"n":"Shortcut","a":["clubhouse.io"],"exactOnly":true,"p":"shortcut","c":"project-management","k":"collaboration","m":"saas","s":"shortcut.com","t":"wide"}
"shutterstock":{"n":"Shutterstock","p":"shutterstock","c":"media","k":"business-app","m":"saas","s":"shutterstock.com","t":"wide"}
"siemens-teamcenter":{"n":"Siemens Teamcenter X","a":["teamcenter"],"p":"siemens","c":"design","k":"business-app","m":"saas","s":"siemens.com","t":"wide"}
"sigma-computing":{"n":"Sigma","exactOnly":true,"p":"sigma-computing","c":"analytics","k":"bi","m":"saas","s":"sigmacomputing.com","t":"wide"}
"signal":{"n":"Signal","exactOnly":true,"p":"signal","k":"collaboration","m":"saas","s":"signal.org","t":"wide"}
"signalwire":{"n":"SignalWire","p":"signalwire","c":"telephony","k":"messaging-api","m":"paas","s":"signalwire.com","t":"wide"}
"signnow":{"n":"signNow","a":["airslate"],"p":"airslate","c":"e-signature","k":"business-app","m":"saas","s":"airslate.com","t":"wide"}
"similarweb":{"n":"Similarweb","p":"similarweb","c":"marketing","k":"business-app","m":"saas","s":"similarweb.com","t":"wide"}
"simple-analytics":{"n":"Simple Analytics","p":"simple-analytics","c":"analytics","k":"bi","m":"saas","s":"simpleanalytics.com","t":"wide"}
"simplecast":{"n":"Simplecast","p":"simplecast","c":"media","k":"business-app","m":"saas","s":"simplecast.com","t":"wide"}
"simpplr":{"n":"Simpplr","p":"simpplr","k":"collaboration","m":"saas","s":"simpplr.com","t":"wide"}
"sinch":{"n":"Sinch","p":"sinch","c":"telephony","k":"messaging-api","m":"saas paas","s":"sinch.com","t":"wide"}
"singlestore":{"n":"SingleStore Helios","a":["memsql"],"p":"singlestore","k":"database-managed","m":"paas","s":"singlestore.com"}
"sipgate":{"n":"sipgate","p":"sipgate","k":"telephony","m":"saas","s":"sipgate.de","t":"wide"}
"sisense":{"n":"Sisense","a":["periscope data"],"p":"sisense","c":"analytics","k":"bi","m":"saas","s":"sisense.com"}
"site24x7":{"n":"Site24x7","p":"site24x7","k":"monitoring","traits":["agent"],"m":"saas","s":"site24x7.com","t":"wide"}
"sitecore":{"n":"Sitecore XM Cloud","p":"sitecore","c":"cms-ecommerce","k":"cms","m":"saas","s":"sitecore.com","t":"wide"}
"siteground":{"n":"SiteGround","p":"siteground","k":"web-app-platform","m":"paas","s":"siteground.com"}
"sketch":{"n":"Sketch","exactOnly":true,"p":"sketch","c":"design","k":"collaboration","m":"saas","s":"sketch.com"}
"skillsoft":{"n":"Skillsoft Percipio","a":["codecademy"],"p":"skillsoft","c":"learning","k":"business-app","m":"saas","s":"skillsoft.com","t":"wide"}
"skribble":{"n":"Skribble","p":"skribble","c":"e-signature","k":"business-app","m":"saas","s":"skribble.com","t":"wide"}
"skyhigh-security":{"n":"Skyhigh Security","a":["mcafee mvision"],"p":"trellix","c":"network-security","k":"zero-trust-access","traits":["agent"],"m":"saas","s":"trellix.com","t":"wide"}
"skykick":{"n":"SkyKick Cloud Backup","p":"skykick","k":"backup-service","m":"saas","s":"skykick.com","t":"wide"}
"slab":{"n":"Slab","exactOnly":true,"p":"slab","c":"office-suite","k":"collaboration","m":"saas","s":"slab.com","t":"wide"}
"slack":{"n":"Slack","a":["slack enterprise grid","slack connect"],"exactOnly":true,"p":"salesforce","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"salesforce.com","responsibilityUrl":"https://slack.com/trust/compliance","about":"front-page","note":"The Terraform provider is a community one."}
"slido":{"n":"Slido","p":"cisco","k":"collaboration","m":"saas","s":"cisco.com","t":"wide"}
"slite":{"n":"Slite","p":"slite","c":"office-suite","k":"collaboration","m":"saas","s":"slite.com","t":"wide"}
"smartbear":{"n":"SmartBear (SwaggerHub, BugSnag, Zephyr)","a":["swaggerhub","bugsnag"],"p":"smartbear","k":"developer-tool","m":"saas","s":"smartbear.com","t":"wide"}
"smartling":{"n":"Smartling","p":"smartling","c":"developer-tool","k":"business-app","traits":["ai-optional"],"m":"saas","s":"smartling.com"}
"smartrecruiters":{"n":"SmartRecruiters","p":"smartrecruiters","k":"hr","m":"saas","s":"smartrecruiters.com","t":"wide"}
"smartsheet":{"n":"Smartsheet","p":"smartsheet","c":"project-management","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"smartsheet.com"}
"snaplogic":{"n":"SnapLogic","p":"snaplogic","k":"data-integration","m":"saas","s":"snaplogic.com","t":"wide"}
"snipe-it":{"n":"Snipe-IT","p":"snipe-it","c":"itsm","k":{"saas":"itsm","on-premises":"self-run-software"},"m":"saas on-premises","s":"snipeitapp.com"}
"snowflake":{"n":"Snowflake","a":["snowflake data cloud"],"p":"snowflake","k":"warehouse","traits":["ai-optional"],"m":"saas paas","modelSource":"vendor","s":"snowflake.com","responsibilityUrl":"https://www.snowflake.com/en/blog/shared-responsibility-model/","about":"product","note":"The provider calls itself SaaS. With Snowpark or Native Apps the code is yours: write applications: shared under \`responsibilities\`."}
"snowplow":{"n":"Snowplow","p":"snowplow","k":"data-integration","m":"saas paas","s":"snowplow.io"}
"snyk":{"n":"Snyk","p":"snyk","k":"developer-tool","traits":["ai-optional"],"m":"saas","s":"snyk.io"}
"socket-security":{"n":"Socket","exactOnly":true,"p":"socket","k":"developer-tool","m":"saas","s":"socket.dev","t":"wide"}
"solace-pubsub-cloud":{"n":"Solace PubSub+ Cloud","a":["solace"],"p":"solace","c":"queue","k":"message-broker","m":"paas","s":"solace.com","t":"wide"}
"solarwinds":{"n":"SolarWinds Observability / Orion","a":["solarwinds orion"],"p":"solarwinds","c":"monitoring","k":{"saas":"monitoring","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises","s":"solarwinds.com"}
"sonarqube-cloud":{"n":"SonarQube Cloud","a":["sonarcloud","sonarqube","sonar"],"p":"sonarsource","k":"developer-tool","traits":["ai-optional"],"m":"saas","s":"sonarsource.com"}
"sonatype-nexus":{"n":"Sonatype Nexus","a":["nexus repository"],"p":"sonatype","c":"container-registry","k":{"on-premises":"self-run-software","saas":"container-registry"},"m":"on-premises saas","s":"sonatype.com"}
"sophos-central":{"n":"Sophos Central","a":["sophos"],"p":"sophos","k":"endpoint-security","m":"saas","s":"sophos.com"}
"sourceforge":{"n":"SourceForge","p":"sourceforge","k":"source-hosting","m":"saas","s":"sourceforge.net","t":"wide"}
"sourcegraph":{"n":"Sourcegraph / Cody / Amp","a":["sourcegraph cody"],"p":"sourcegraph","c":"developer-tool","k":{"saas":"developer-tool","on-premises":"self-run-software"},"traits":["ai"],"m":"saas on-premises","s":"sourcegraph.com"}
"spacelift":{"n":"Spacelift","p":"spacelift","c":"developer-tool","k":"iac-platform","m":"saas","s":"spacelift.io"}
"spanning":{"n":"Spanning Backup","p":"kaseya","k":"backup-service","m":"saas","s":"kaseya.com","t":"wide"}
"spectro-cloud":{"n":"Spectro Cloud Palette","p":"spectro-cloud","c":"kubernetes","k":"cloud-management","traits":["agent"],"m":"saas","s":"spectrocloud.com","t":"wide"}
"speedcurve":{"n":"SpeedCurve","p":"speedcurve","k":"monitoring","m":"saas","s":"speedcurve.com","t":"wide"}
"spendesk":{"n":"Spendesk","p":"spendesk","k":"finance","m":"saas","s":"spendesk.com","t":"wide"}
"splash":{"n":"Splash","a":["splashthat"],"exactOnly":true,"p":"splash","c":"marketing","k":"business-app","m":"saas","s":"splashthat.com","t":"wide"}
"splashtop":{"n":"Splashtop","p":"goto","k":"device-management","traits":["agent"],"m":"saas","s":"goto.com","t":"wide"}
"splunk-cloud":{"n":"Splunk Cloud Platform","p":"splunk","k":"siem","traits":["agent","ai-optional"],"m":"saas","s":"splunk.com"}
"splunk-enterprise":{"n":"Splunk Enterprise","a":["splunk"],"p":"splunk","c":"siem","k":"self-run-software","m":"on-premises iaas","s":"splunk.com"}
"splunk-observability":{"n":"Splunk Observability Cloud","a":["signalfx"],"p":"splunk","k":"monitoring","traits":["agent"],"m":"saas","s":"splunk.com"}
"splunk-on-call":{"n":"Splunk On-Call (VictorOps)","a":["victorops"],"p":"splunk","k":"itsm","m":"saas","s":"splunk.com","t":"wide"}
"sprinklr":{"n":"Sprinklr","p":"sprinklr","c":"marketing","k":"business-app","m":"saas","s":"sprinklr.com","t":"wide"}
"sprinto":{"n":"Sprinto","p":"sprinto","c":"compliance","k":"cloud-posture","traits":["agent"],"m":"saas","s":"sprinto.com","t":"wide"}
"sprout-social":{"n":"Sprout Social","p":"sprout-social","c":"marketing","k":"business-app","m":"saas","s":"sproutsocial.com"}
"squadcast":{"n":"Squadcast","p":"squadcast","k":"itsm","m":"saas","s":"squadcast.com","t":"wide"}
"square":{"n":"Square","a":["squareup","square payments"],"exactOnly":true,"p":"block","k":"payments","m":"saas","s":"squareup.com"}
"squarespace":{"n":"Squarespace","p":"squarespace","c":"cms-ecommerce","k":"cms","traits":["ai-optional"],"m":"saas","s":"squarespace.com"}
"srfax":{"n":"SRFax","p":"srfax","k":"telephony","m":"saas","s":"srfax.com","t":"wide"}
"stability-ai":{"n":"Stability AI","a":["stable diffusion"],"p":"stability-ai","k":"ai-model-api","m":"paas","s":"stability.ai","t":"wide"}
"stack-overflow-teams":{"n":"Stack Overflow (Internal / Teams)","a":["stackoverflow for teams"],"p":"stack-overflow","k":"developer-tool","m":"saas","s":"stackoverflow.com","t":"wide"}
"stackblitz":{"n":"StackBlitz / Bolt","a":["bolt.new"],"p":"stackblitz","k":"developer-tool","m":"saas","s":"stackblitz.com","t":"wide"}
"stackit":{"n":"STACKIT (the provider as a whole)","a":["schwarz it"],"p":"stackit","c":"public-cloud","k":"cloud-account","m":"iaas caas paas","s":"stackit.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"stackit-cloud-foundry":{"n":"STACKIT Cloud Foundry","p":"stackit","k":"web-app-platform","m":"paas","s":"stackit.com"}
"stackit-compute":{"n":"STACKIT Compute Engine","p":"stackit","k":"vm","m":"iaas","s":"stackit.com"}
"stackit-databases":{"n":"STACKIT managed databases","a":["stackit postgresql flex"],"p":"stackit","k":"database-managed","m":"paas","s":"stackit.com"}
"stackit-dns-cdn":{"n":"STACKIT DNS and CDN","p":"stackit","k":"dns","m":"paas","s":"stackit.com"}
"stackit-dremio":{"n":"STACKIT Dremio","p":"stackit","k":"warehouse","traits":["single-tenant"],"m":"paas","s":"stackit.com"}
"stackit-edge-cloud":{"n":"STACKIT Edge Cloud","p":"stackit","c":"edge","k":"edge-hardware","m":"caas","overrides":{"physical-hosts":{"party":"customer","basis":"derived","because":"The hosts are the customer's machines; unconfirmed"},"physical-network":{"party":"customer","basis":"derived","because":"The hosts are the customer's machines; unconfirmed"}},"s":"stackit.com"}
"stackit-file-storage":{"n":"STACKIT File Storage","p":"stackit","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"stackit.com"}
"stackit-git":{"n":"STACKIT Git","p":"stackit","k":"source-hosting","m":"saas","s":"stackit.com"}
"stackit-iam":{"n":"STACKIT resource manager and IAM","p":"stackit","c":"governance","k":"cloud-iam","m":"paas","s":"stackit.com"}
"stackit-intake":{"n":"STACKIT Intake","p":"stackit","k":"data-integration","m":"paas","s":"stackit.com"}
"stackit-kubernetes":{"n":"STACKIT Kubernetes Engine","a":["stackit ske"],"p":"stackit","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"stackit.com"}
"stackit-model-serving":{"n":"STACKIT AI Model Serving","p":"stackit","k":"ai-model-api","m":"paas","s":"stackit.com"}
"stackit-network":{"n":"STACKIT network and load balancer","p":"stackit","k":"network","m":"iaas","s":"stackit.com"}
"stackit-object-storage":{"n":"STACKIT Object Storage","p":"stackit","k":"object-storage","m":"paas","s":"stackit.com"}
"stackit-observability":{"n":"STACKIT Observability and Logs","p":"stackit","k":"monitoring","m":"paas","s":"stackit.com"}
"stackit-rabbitmq":{"n":"STACKIT RabbitMQ","p":"stackit","c":"queue","k":"message-broker","m":"paas","s":"stackit.com"}
"stackit-secrets":{"n":"STACKIT Secrets Manager and KMS","p":"stackit","k":"secrets","m":"paas","s":"stackit.com"}
"staffbase":{"n":"Staffbase","p":"staffbase","k":"collaboration","m":"saas","s":"staffbase.com","t":"wide"}
"starburst-galaxy":{"n":"Starburst Galaxy","p":"starburst","k":"warehouse","m":"saas","s":"starburst.io","t":"wide"}
"starlink":{"n":"Starlink Business","p":"starlink","k":"network","m":"iaas","s":"starlink.com","t":"wide"}
"statista":{"n":"Statista","p":"statista","c":"analytics","k":"business-app","m":"saas","s":"statista.com","t":"wide"}
"statsig":{"n":"Statsig","p":"statsig","k":"developer-tool","m":"saas","s":"statsig.com","t":"wide"}
"status-io":{"n":"Status.io","p":"status-io","k":"monitoring","m":"saas","s":"status.io"}
"statuscake":{"n":"StatusCake","p":"statuscake","k":"monitoring","m":"saas","s":"statuscake.com"}
"statuspage":{"n":"Atlassian Statuspage","a":["statuspage.io"],"p":"atlassian","k":"monitoring","m":"saas","s":"atlassian.com"}
"sterling-check":{"n":"Sterling background checks","a":["first advantage"],"p":"first-advantage","k":"hr","m":"saas","s":"fadv.com","t":"wide"}
"stitch":{"n":"Stitch","a":["stitch data"],"exactOnly":true,"p":"qlik","k":"data-integration","m":"saas","s":"qlik.com"}
"storj":{"n":"Storj","p":"storj","k":"object-storage","m":"paas","s":"storj.io","t":"wide"}
"storyblok":{"n":"Storyblok","p":"storyblok","c":"cms-ecommerce","k":"cms","m":"saas","s":"storyblok.com","t":"wide"}
"strapi":{"n":"Strapi Cloud","p":"strapi","c":"cms-ecommerce","k":{"paas":"cms","on-premises":"self-run-software"},"m":"paas on-premises","s":"strapi.io","t":"wide"}
"strato":{"n":"STRATO","p":"strato","k":"web-app-platform","m":"paas","s":"strato.de","t":"wide"}
"streamnative":{"n":"StreamNative Cloud","p":"streamnative","c":"queue","k":"stream","traits":["single-tenant"],"m":"paas","s":"streamnative.io","t":"wide"}
"stripe":{"n":"Stripe","p":"stripe","k":"payments","m":"saas paas","s":"stripe.com","responsibilityUrl":"https://docs.stripe.com/security","about":"product","note":"The Terraform provider is a community one."}
"stytch":{"n":"Stytch","p":"stytch","k":"identity-provider","m":"paas","s":"stytch.com","t":"wide"}
"substack":{"n":"Substack","p":"substack","c":"social-media","k":"business-app","m":"saas","s":"substack.com"}
"sugarcrm":{"n":"SugarCRM","p":"sugarcrm","c":"crm","k":{"saas":"crm","on-premises":"self-run-software"},"m":"saas on-premises","s":"sugarcrm.com","t":"wide"}
"sumo-logic":{"n":"Sumo Logic","a":["sumo"],"p":"sumologic","c":"monitoring","k":"siem","traits":["agent"],"m":"saas","s":"sumologic.com"}
"sumsub":{"n":"Sumsub","a":["sum&substance"],"p":"sumsub","c":"identity-provider","k":"business-app","m":"saas","s":"sumsub.com","t":"wide"}
"supabase":{"n":"Supabase","p":"supabase","k":"database-managed","m":"paas","s":"supabase.com","responsibilityUrl":"https://supabase.com/docs/guides/deployment/shared-responsibility-model","about":"product"}
"superhuman":{"n":"Superhuman Mail","p":"superhuman","c":"email","k":"business-app","traits":["ai"],"m":"saas","s":"superhuman.com","t":"wide"}
"supermetrics":{"n":"Supermetrics","p":"supermetrics","k":"data-integration","m":"saas","s":"supermetrics.com","t":"wide"}
"surveymonkey":{"n":"SurveyMonkey","a":["momentive"],"p":"surveymonkey","c":"survey","k":"business-app","m":"saas","s":"surveymonkey.com"}
"swarmia":{"n":"Swarmia","p":"swarmia","k":"developer-tool","m":"saas","s":"swarmia.com","t":"wide"}
"symantec-endpoint":{"n":"Symantec Endpoint Security","a":["symantec"],"p":"broadcom","k":"endpoint-security","m":"saas","s":"broadcom.com","t":"wide"}
"synack":{"n":"Synack","p":"synack","c":"cloud-security","k":"business-app","m":"saas","s":"synack.com","t":"wide"}
"synthesia":{"n":"Synthesia","p":"synthesia","c":"media","k":"ai-assistant","m":"saas","s":"synthesia.io","t":"wide"}
"sysdig":{"n":"Sysdig Secure / Monitor","p":"sysdig","c":"cloud-security","k":"cloud-posture","traits":["agent"],"m":"saas","s":"sysdig.com"}
"syseleven":{"n":"SysEleven (metakube)","a":["metakube"],"p":"syseleven","c":"public-cloud","k":"cloud-account","m":"iaas caas","s":"syseleven.de","note":"A whole provider is no service: declare each service that runs in it as an entry of its own.","t":"wide"}
"tableau-cloud":{"n":"Tableau Cloud","a":["tableau","tableau online","tableau server"],"p":"salesforce","c":"analytics","k":"bi","traits":["ai-optional"],"m":"saas","s":"salesforce.com"}
"tabnine":{"n":"Tabnine","p":"tabnine","c":"developer-tool","k":"ai-assistant","traits":["agent"],"m":"saas","s":"tabnine.com","t":"wide"}
"tailscale":{"n":"Tailscale","p":"tailscale","c":"network-security","k":"zero-trust-access","traits":["agent"],"m":"saas","s":"tailscale.com"}
"talend":{"n":"Talend Cloud","p":"qlik","k":"data-integration","m":"saas","s":"qlik.com","t":"wide"}
"talkdesk":{"n":"Talkdesk","p":"talkdesk","k":"telephony","traits":["ai-optional"],"m":"saas","s":"talkdesk.com","t":"wide"}
"tally":{"n":"Tally","exactOnly":true,"p":"tally","c":"survey","k":"business-app","m":"saas","s":"tally.so","t":"wide"}
"tanium":{"n":"Tanium","p":"tanium","c":"device-management","k":{"saas":"device-management","on-premises":"self-run-software"},"traits":["agent"],"m":"saas on-premises","s":"tanium.com","t":"wide"}
"tanzu":{"n":"VMware Tanzu Platform","a":["pivotal cloud foundry","cloud foundry"],"p":"broadcom","c":"kubernetes","k":{"paas":"web-app-platform","on-premises":"self-run-kubernetes"},"m":"paas on-premises","s":"broadcom.com"}
"tavily":{"n":"Tavily","p":"tavily","c":"search","k":"api-service","traits":["ai"],"m":"paas","s":"tavily.com","t":"wide"}
"tawk-to":{"n":"tawk.to","p":"tawk-to","c":"customer-support","k":"itsm","m":"saas","s":"tawk.to","t":"wide"}
"tealium":{"n":"Tealium","p":"tealium","k":"data-integration","m":"saas","s":"tealium.com","t":"wide"}
"teamcity":{"n":"TeamCity","p":"jetbrains","c":"ci","k":{"on-premises":"self-run-software","saas":"ci"},"m":"on-premises saas","s":"jetbrains.com"}
"teamtailor":{"n":"Teamtailor","p":"teamtailor","k":"hr","m":"saas","s":"teamtailor.com","t":"wide"}
"teamviewer":{"n":"TeamViewer","p":"teamviewer","k":"device-management","traits":["agent"],"m":"saas","s":"teamviewer.com"}
"teamwork":{"n":"Teamwork.com","p":"teamwork-com","c":"project-management","k":"collaboration","m":"saas","s":"teamwork.com","t":"wide"}
"telegram":{"n":"Telegram","p":"telegram","k":"collaboration","m":"saas","s":"telegram.org","t":"wide"}
"teleport":{"n":"Teleport Cloud","a":["goteleport","gravitational"],"exactOnly":true,"p":"teleport","c":"network-security","k":"zero-trust-access","traits":["agent"],"m":"saas","s":"goteleport.com"}
"telnyx":{"n":"Telnyx","p":"telnyx","c":"telephony","k":"messaging-api","m":"paas","s":"telnyx.com","t":"wide"}
"temporal-cloud":{"n":"Temporal Cloud","exactOnly":true,"p":"temporal","c":"orchestration","k":"workflow","m":"paas","s":"temporal.io","note":"Workers are the customer's machines: an entry of their own."}
"tenable":{"n":"Tenable Vulnerability Management","a":["tenable.io"],"p":"tenable","c":"cloud-security","k":"cloud-posture","traits":["agent"],"m":"saas","s":"tenable.com"}
"tencent-api-gateway":{"n":"Tencent API Gateway","p":"tencent-cloud","c":"api-management","k":"api-gateway","m":"paas","s":"tencentcloud.com"}
"tencent-cam":{"n":"Tencent Cloud CAM and Organization","p":"tencent-cloud","c":"governance","k":"cloud-iam","m":"paas","s":"tencentcloud.com"}
"tencent-cbs":{"n":"Tencent Cloud Block Storage","p":"tencent-cloud","k":"block-storage","m":"iaas","s":"tencentcloud.com"}
"tencent-cfs":{"n":"Tencent Cloud File Storage","p":"tencent-cloud","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"tencentcloud.com"}
"tencent-cloud":{"n":"Tencent Cloud (the provider as a whole)","a":["tencent"],"p":"tencent-cloud","c":"public-cloud","k":"cloud-account","m":"iaas caas paas","s":"tencentcloud.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"tencent-cos":{"n":"Tencent Cloud Object Storage","p":"tencent-cloud","k":"object-storage","m":"paas","s":"tencentcloud.com"}
"tencent-cvm":{"n":"Tencent Cloud CVM and Lighthouse","p":"tencent-cloud","k":"vm","m":"iaas","s":"tencentcloud.com"}
"tencent-data":{"n":"Tencent Cloud EMR, DLC and WeData","p":"tencent-cloud","c":"data-processing","k":"managed-cluster","m":"paas","s":"tencentcloud.com"}
"tencent-databases":{"n":"TencentDB","p":"tencent-cloud","k":"database-managed","m":"paas","s":"tencentcloud.com"}
"tencent-dnspod":{"n":"Tencent DNSPod","a":["dnspod"],"p":"tencent-cloud","k":"dns","m":"paas","s":"tencentcloud.com"}
"tencent-edgeone":{"n":"Tencent EdgeOne / CDN","p":"tencent-cloud","c":"cdn","k":"edge","m":"paas","s":"tencentcloud.com"}
"tencent-kms":{"n":"Tencent Cloud KMS and Secrets Manager","p":"tencent-cloud","k":"key-management","m":"paas","s":"tencentcloud.com"}
"tencent-media":{"n":"Tencent Cloud live and on-demand video","p":"tencent-cloud","c":"media","k":"api-service","m":"paas","s":"tencentcloud.com"}
"tencent-messaging":{"n":"Tencent CKafka and TDMQ","p":"tencent-cloud","c":"queue","k":"message-broker","m":"paas","s":"tencentcloud.com"}
"tencent-microservices":{"n":"Tencent TSE / TSF / TEM","p":"tencent-cloud","k":"web-app-platform","m":"paas","s":"tencentcloud.com"}
"tencent-monitoring":{"n":"Tencent Cloud Observability and CLS","p":"tencent-cloud","k":"monitoring","m":"paas","s":"tencentcloud.com"}
"tencent-network":{"n":"Tencent Cloud VPC and CLB","p":"tencent-cloud","k":"network","m":"iaas","s":"tencentcloud.com"}
"tencent-scf":{"n":"Tencent Serverless Cloud Function","p":"tencent-cloud","k":"functions","m":"faas","s":"tencentcloud.com"}
"tencent-security":{"n":"Tencent Cloud WAF, Firewall and Anti-DDoS","p":"tencent-cloud","c":"network-security","k":"edge","m":"paas","s":"tencentcloud.com"}
"tencent-ses-sms":{"n":"Tencent SES and SMS","p":"tencent-cloud","c":"email","k":"messaging-api","m":"paas","s":"tencentcloud.com"}
"tencent-tcr":{"n":"Tencent Container Registry","p":"tencent-cloud","k":"container-registry","m":"paas","s":"tencentcloud.com"}
"tencent-tke":{"n":"Tencent Kubernetes Engine","p":"tencent-cloud","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"tencentcloud.com"}
"teradata-vantagecloud":{"n":"Teradata VantageCloud","a":["teradata"],"p":"teradata","c":"warehouse","k":{"saas":"warehouse","on-premises":"self-run-software"},"m":"saas on-premises","s":"teradata.com"}
"termly":{"n":"Termly","p":"termly","c":"compliance","k":"business-app","m":"saas","s":"termly.io","t":"wide"}
"terramate":{"n":"Terramate Cloud","p":"terramate","c":"developer-tool","k":"iac-platform","m":"saas","s":"terramate.io","t":"wide"}
"testrail":{"n":"TestRail","p":"testrail","k":"developer-tool","m":"saas","s":"testrail.com","t":"wide"}
"thales-ciphertrust":{"n":"Thales CipherTrust / Luna","a":["ciphertrust","gemalto"],"p":"thales","c":"key-management","k":{"saas":"key-management","on-premises":"self-run-software"},"m":"saas on-premises","s":"thalesgroup.com","t":"wide"}
"the-trade-desk":{"n":"The Trade Desk","p":"the-trade-desk","c":"marketing","k":"business-app","m":"saas","s":"thetradedesk.com","t":"wide"}
"thomson-reuters-onesource":{"n":"ONESOURCE","p":"thomson-reuters","k":"finance","m":"saas","s":"thomsonreuters.com","t":"wide"}
"thoropass":{"n":"Thoropass","a":["laika"],"p":"thoropass","c":"compliance","k":"cloud-posture","m":"saas","s":"thoropass.com","t":"wide"}
"thoughtspot":{"n":"ThoughtSpot","p":"thoughtspot","c":"analytics","k":"bi","traits":["ai-optional"],"m":"saas","s":"thoughtspot.com","t":"wide"}
"threads":{"n":"Threads","exactOnly":true,"p":"meta","c":"social-media","k":"business-app","m":"saas","s":"meta.com","t":"wide"}
"tidb-cloud":{"n":"TiDB Cloud","a":["tidb"],"p":"pingcap","k":"database-managed","m":"paas","s":"pingcap.com","t":"wide"}
"tigergraph-cloud":{"n":"TigerGraph Cloud","p":"tigergraph","k":"database-managed","m":"paas","s":"tigergraph.com","t":"wide"}
"tiktok":{"n":"TikTok","a":["tiktok ads"],"p":"tiktok","c":"social-media","k":"business-app","m":"saas","s":"tiktok.com"}
"timescale":{"n":"Tiger Cloud (Timescale)","a":["timescaledb"],"p":"tiger-data","k":"database-managed","m":"paas","s":"tigerdata.com"}
"tines":{"n":"Tines","exactOnly":true,"p":"tines","c":"siem","k":"low-code","traits":["ai-optional"],"m":"saas","s":"tines.com","t":"wide"}
"tipalti":{"n":"Tipalti","p":"tipalti","k":"finance","m":"saas","s":"tipalti.com"}
"toast-pos":{"n":"Toast","exactOnly":true,"p":"toast","k":"payments","m":"saas","s":"toasttab.com","t":"wide"}
"todoist":{"n":"Todoist / Twist","a":["twist"],"p":"doist","c":"project-management","k":"collaboration","m":"saas","s":"doist.com","t":"wide"}
"together-ai":{"n":"Together AI","p":"together-ai","k":"ai-model-api","m":"paas","s":"together.ai","t":"wide"}
"toggl":{"n":"Toggl Track","p":"toggl","k":"finance","m":"saas","s":"toggl.com","t":"wide"}
"topdesk":{"n":"TOPdesk","p":"topdesk","c":"itsm","k":{"saas":"itsm","on-premises":"self-run-software"},"m":"saas on-premises","s":"topdesk.com","t":"wide"}
"torii":{"n":"Torii","p":"torii","k":"itsm","m":"saas","s":"toriihq.com","t":"wide"}
"torq":{"n":"Torq","exactOnly":true,"p":"torq","c":"siem","k":"low-code","traits":["ai-optional"],"m":"saas","s":"torq.io","t":"wide"}
"totango":{"n":"Totango / Catalyst","p":"totango","c":"customer-support","k":"crm","m":"saas","s":"totango.com","t":"wide"}
"transcend":{"n":"Transcend","exactOnly":true,"p":"transcend","c":"compliance","k":"business-app","m":"saas","s":"transcend.io","t":"wide"}
"transifex":{"n":"Transifex","p":"transifex","c":"developer-tool","k":"business-app","traits":["ai-optional"],"m":"saas","s":"transifex.com","t":"wide"}
"transunion":{"n":"TransUnion","p":"transunion","k":"finance","m":"saas","s":"transunion.com","t":"wide"}
"travelperk":{"n":"Perk (TravelPerk)","p":"perk","k":"finance","m":"saas","s":"perk.com","t":"wide"}
"travis-ci":{"n":"Travis CI","p":"travis-ci","k":"ci","m":"saas","s":"travis-ci.com"}
"tray-io":{"n":"Tray.ai","p":"tray-ai","k":"data-integration","m":"saas","s":"tray.ai","t":"wide"}
"trellix":{"n":"Trellix","a":["mcafee","fireeye"],"p":"trellix","c":"endpoint-security","k":{"saas":"endpoint-security","on-premises":"self-run-software"},"m":"saas on-premises","s":"trellix.com","t":"wide"}
"trello":{"n":"Trello","p":"atlassian","c":"project-management","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"atlassian.com"}
"trend-vision-one":{"n":"Trend Vision One","a":["trend micro","deep security"],"p":"trend-micro","k":"endpoint-security","m":"saas","s":"trendmicro.com"}
"tresorit":{"n":"Tresorit","p":"tresorit","c":"file-sharing","k":"collaboration","m":"saas","s":"tresorit.com","t":"wide"}
"tricentis":{"n":"Tricentis","a":["qtest"],"p":"tricentis","c":"developer-tool","k":{"saas":"developer-tool","on-premises":"self-run-software"},"m":"saas on-premises","s":"tricentis.com","t":"wide"}
"trigger-dev":{"n":"Trigger.dev","p":"trigger-dev","c":"orchestration","k":"functions","m":"paas","s":"trigger.dev","t":"wide"}
"trinet":{"n":"TriNet","a":["zenefits"],"p":"trinet","k":"hr","m":"saas","s":"trinet.com","t":"wide"}
"trintech":{"n":"Trintech","p":"trintech","k":"finance","m":"saas","s":"trintech.com","t":"wide"}
"tropic":{"n":"Tropic","exactOnly":true,"p":"tropic","k":"finance","m":"saas","s":"tropicapp.io","t":"wide"}
"trustarc":{"n":"TrustArc","p":"trustarc","c":"compliance","k":"business-app","m":"saas","s":"trustarc.com","t":"wide"}
"trustpilot":{"n":"Trustpilot","p":"trustpilot","c":"marketing","k":"business-app","m":"saas","s":"trustpilot.com","t":"wide"}
"tuple":{"n":"Tuple","exactOnly":true,"p":"tuple","k":"developer-tool","m":"saas","s":"tuple.app","t":"wide"}
"turbopuffer":{"n":"turbopuffer","p":"turbopuffer","c":"search","k":"database-serverless","m":"paas","s":"turbopuffer.com","t":"wide"}
"turnitin":{"n":"Turnitin","p":"turnitin","c":"learning","k":"business-app","m":"saas","s":"turnitin.com","t":"wide"}
"turso":{"n":"Turso","exactOnly":true,"p":"turso","k":"database-serverless","m":"paas","s":"turso.tech","t":"wide"}
"twilio":{"n":"Twilio","a":["twilio sms","twilio voice"],"p":"twilio","c":"telephony","k":"messaging-api","m":"paas saas","s":"twilio.com","responsibilityUrl":"https://www.twilio.com/docs/usage/security","about":"provider","note":"The Terraform provider twilio/twilio has no resource pages, so its type names are not checked."}
"twilio-flex":{"n":"Twilio Flex","p":"twilio","k":"telephony","m":"saas","s":"twilio.com","t":"wide"}
"twilio-verify":{"n":"Twilio Verify / Authy","a":["authy"],"p":"twilio","c":"identity-provider","k":"messaging-api","m":"paas","s":"twilio.com"}
"twingate":{"n":"Twingate","p":"twingate","c":"network-security","k":"zero-trust-access","traits":["agent"],"m":"saas","s":"twingate.com"}
"tyk":{"n":"Tyk Cloud","p":"tyk","c":"api-management","k":"api-gateway","m":"paas","s":"tyk.io","t":"wide"}
"tyler-technologies":{"n":"Tyler Technologies","a":["socrata"],"p":"tyler-technologies","k":"finance","m":"saas","s":"tylertech.com","t":"wide"}
"typeform":{"n":"Typeform","p":"typeform","c":"survey","k":"business-app","m":"saas","s":"typeform.com"}
"typesense-cloud":{"n":"Typesense Cloud","a":["typesense"],"p":"typesense","k":"search","traits":["single-tenant"],"m":"paas","s":"typesense.org","t":"wide"}
"uber-for-business":{"n":"Uber for Business","p":"uber","k":"finance","m":"saas","s":"uber.com","t":"wide"}
"uberflip":{"n":"Uberflip","p":"uberflip","c":"marketing","k":"business-app","m":"saas","s":"uberflip.com","t":"wide"}
"ubiquiti-unifi":{"n":"Ubiquiti UniFi","a":["unifi"],"p":"ubiquiti","c":"network","k":{"on-premises":"self-run-software","saas":"network-management"},"m":"on-premises saas","s":"ui.com"}
"udemy-business":{"n":"Udemy Business","a":["udemy"],"p":"udemy","c":"learning","k":"business-app","m":"saas","s":"udemy.com"}
"uipath":{"n":"UiPath Automation Cloud","p":"uipath","c":"orchestration","k":"low-code","traits":["agent","ai-optional"],"m":"saas","s":"uipath.com"}
"ukg":{"n":"UKG Pro / Ready","a":["ultipro","kronos","ultimate software"],"p":"ukg","k":"hr","m":"saas","s":"ukg.com"}
"ultradns":{"n":"UltraDNS","p":"vercara","k":"dns","m":"saas","s":"vercara.com","t":"wide"}
"unanet":{"n":"Unanet","p":"unanet","k":"finance","m":"saas","s":"unanet.com","t":"wide"}
"unbounce":{"n":"Unbounce","p":"unbounce","c":"marketing","k":"business-app","m":"saas","s":"unbounce.com","t":"wide"}
"unit4":{"n":"Unit4 ERPx","p":"unit4","k":"finance","m":"saas","s":"unit4.com","t":"wide"}
"unleash":{"n":"Unleash","exactOnly":true,"p":"unleash","c":"developer-tool","k":{"saas":"developer-tool","on-premises":"self-run-software"},"m":"saas on-premises","s":"getunleash.io","t":"wide"}
"unstructured":{"n":"Unstructured","a":["unstructured.io"],"p":"unstructured","k":"data-integration","traits":["ai"],"m":"saas","s":"unstructured.io","t":"wide"}
"upcloud":{"n":"UpCloud (the provider as a whole)","p":"upcloud","c":"public-cloud","k":"cloud-account","m":"iaas caas paas","s":"upcloud.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"upcloud-databases":{"n":"UpCloud Managed Databases","p":"upcloud","k":"database-managed","m":"paas","s":"upcloud.com"}
"upcloud-file-storage":{"n":"UpCloud File Storage","p":"upcloud","k":"file-storage","m":"paas","overrides":{"platform-runtime":{"party":"provider","basis":"derived","because":"No version to choose"}},"s":"upcloud.com"}
"upcloud-kubernetes":{"n":"UpCloud Managed Kubernetes","p":"upcloud","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"upcloud.com"}
"upcloud-network":{"n":"UpCloud network and load balancer","p":"upcloud","k":"network","m":"iaas","s":"upcloud.com"}
"upcloud-object-storage":{"n":"UpCloud Managed Object Storage","p":"upcloud","k":"object-storage","m":"paas","s":"upcloud.com"}
"upcloud-servers":{"n":"UpCloud Cloud Servers","p":"upcloud","k":"vm","m":"iaas","s":"upcloud.com"}
"upguard":{"n":"UpGuard","p":"upguard","c":"compliance","k":"business-app","m":"saas","s":"upguard.com","t":"wide"}
"upstash":{"n":"Upstash","p":"upstash","c":"cache","k":"database-serverless","m":"paas","s":"upstash.com"}
"upsun":{"n":"Upsun (Platform.sh)","a":["platform.sh"],"p":"upsun","k":"web-app-platform","m":"paas","s":"upsun.com","t":"wide"}
"uptimerobot":{"n":"UptimeRobot","p":"uptimerobot","k":"monitoring","m":"saas","s":"uptimerobot.com","t":"wide"}
"upwind":{"n":"Upwind","p":"upwind","c":"cloud-security","k":"cloud-posture","traits":["agent"],"m":"saas","s":"upwind.io","t":"wide"}
"upwork":{"n":"Upwork","p":"upwork","k":"hr","m":"saas","s":"upwork.com","t":"wide"}
"user-interviews":{"n":"User Interviews","p":"user-interviews","c":"survey","k":"business-app","m":"saas","s":"userinterviews.com","t":"wide"}
"userpilot":{"n":"Userpilot","p":"userpilot","c":"analytics","k":"business-app","m":"saas","s":"userpilot.com","t":"wide"}
"usertesting":{"n":"UserTesting","a":["userzoom"],"p":"usertesting","c":"survey","k":"business-app","m":"saas","s":"usertesting.com"}
"uservoice":{"n":"UserVoice","p":"uservoice","c":"project-management","k":"collaboration","m":"saas","s":"uservoice.com","t":"wide"}
"valimail":{"n":"Valimail","p":"valimail","c":"email","k":"email-security","m":"saas","s":"valimail.com","t":"wide"}
"vanta":{"n":"Vanta","p":"vanta","c":"compliance","k":"cloud-posture","traits":["agent"],"m":"saas","s":"vanta.com"}
"vantage":{"n":"Vantage","a":["vantage.sh"],"exactOnly":true,"p":"vantage","c":"governance","k":"cloud-management","m":"saas","s":"vantage.sh","t":"wide"}
"varonis":{"n":"Varonis","p":"varonis","c":"cloud-security","k":"cloud-posture","traits":["agent"],"m":"saas","s":"varonis.com"}
"vast-ai":{"n":"Vast.ai","p":"vast-ai","c":"ai-platform","k":"gpu-cloud","m":"iaas","s":"vast.ai","t":"wide"}
"vault-self-managed":{"n":"HashiCorp Vault (self-run)","a":["vault enterprise","openbao","hashicorp vault"],"exactOnly":true,"p":"hashicorp","c":"secrets","k":"self-run-software","m":"on-premises iaas","s":"hashicorp.com"}
"veeam-data-cloud":{"n":"Veeam Data Cloud","a":["veeam","veeam backup"],"p":"veeam","k":"backup-service","m":"saas","s":"veeam.com"}
"veeva-vault":{"n":"Veeva Vault / CRM","a":["veeva"],"p":"veeva","c":"healthcare","k":"business-app","m":"saas","s":"veeva.com","t":"wide"}
"velocity-global":{"n":"Velocity Global (Pebl)","p":"velocity-global","k":"hr","m":"saas","s":"velocityglobal.com","t":"wide"}
"venafi":{"n":"Venafi TLS Protect","p":"venafi","k":"key-management","m":"saas","s":"venafi.com"}
"vendr":{"n":"Vendr","p":"vendr","k":"finance","m":"saas","s":"vendr.com","t":"wide"}
"venmo":{"n":"Venmo","p":"paypal","k":"payments","m":"saas","s":"paypal.com","t":"wide"}
"veracode":{"n":"Veracode","p":"veracode","k":"developer-tool","m":"saas","s":"veracode.com"}
"vercel":{"n":"Vercel","p":"vercel","k":"web-app-platform","m":"paas faas","s":"vercel.com","responsibilityUrl":"https://vercel.com/docs/security/shared-responsibility","about":"product"}
"veritas-netbackup":{"n":"Veritas NetBackup","a":["veritas","netbackup"],"p":"cohesity","c":"backup-service","k":{"on-premises":"self-run-software","saas":"backup-service"},"traits":["agent"],"m":"on-premises saas","s":"cohesity.com","t":"wide"}
"verkada":{"n":"Verkada","p":"verkada","c":"facilities","k":"iot","traits":["agent"],"m":"saas","s":"verkada.com","t":"wide"}
"vertex-o-series":{"n":"Vertex O Series (tax)","p":"vertex-inc","k":"finance","m":"saas","s":"vertexinc.com","t":"wide"}
"vidyard":{"n":"Vidyard","p":"vidyard","c":"media","k":"business-app","m":"saas","s":"vidyard.com","t":"wide"}
"vimeo":{"n":"Vimeo","a":["livestream"],"p":"vimeo","c":"media","k":"business-app","traits":["ai-optional"],"m":"saas","s":"vimeo.com"}
"virtru":{"n":"Virtru","p":"virtru","c":"email","k":"email-security","traits":["agent"],"m":"saas","s":"virtru.com","t":"wide"}
"visier":{"n":"Visier","p":"visier","k":"hr","m":"saas","s":"visier.com","t":"wide"}
"vitally":{"n":"Vitally","p":"vitally","c":"customer-support","k":"crm","m":"saas","s":"vitally.io","t":"wide"}
"vmware-cloud-foundation":{"n":"VMware Cloud Foundation","a":["vmware","vmware cloud"],"p":"broadcom","k":"private-cloud","m":"on-premises","s":"broadcom.com"}
"vmware-vsphere":{"n":"VMware vSphere (self-run)","a":["esxi","vcenter","private cloud"],"p":"customer","k":"private-cloud","m":"on-premises","s":"broadcom.com","note":"In the customer's own data centre, unless a provider hosts it.","alike":["azure-vmware-solution","gcp-vmware-engine"]}
"vonage":{"n":"Vonage","a":["nexmo","vonage business"],"p":"vonage","k":"telephony","m":"saas paas","s":"vonage.com"}
"voyage-ai":{"n":"Voyage AI","p":"voyage-ai","k":"ai-model-api","m":"paas","s":"voyageai.com","t":"wide"}
"vtex":{"n":"VTEX","p":"vtex","c":"cms-ecommerce","k":"e-commerce","m":"saas","s":"vtex.com","t":"wide"}
"vultr":{"n":"Vultr","p":"vultr","c":"public-cloud","k":"cloud-account","m":"iaas caas paas","s":"vultr.com","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"vultr-bare-metal":{"n":"Vultr Bare Metal","p":"vultr","c":"dedicated-host","k":"vm","m":"iaas","s":"vultr.com"}
"vultr-compute":{"n":"Vultr Cloud Compute","p":"vultr","k":"vm","m":"iaas","s":"vultr.com"}
"vultr-databases":{"n":"Vultr Managed Databases","p":"vultr","k":"database-managed","m":"paas","s":"vultr.com"}
"vultr-dns":{"n":"Vultr DNS","p":"vultr","k":"dns","m":"paas","s":"vultr.com"}
"vultr-inference":{"n":"Vultr Serverless Inference","p":"vultr","k":"ai-model-api","m":"paas","s":"vultr.com"}
"vultr-kubernetes":{"n":"Vultr Kubernetes Engine","p":"vultr","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"vultr.com"}
"vultr-network":{"n":"Vultr VPC, firewall and load balancer","p":"vultr","k":"network","m":"iaas","s":"vultr.com"}
"vultr-object-storage":{"n":"Vultr Object Storage","p":"vultr","k":"object-storage","m":"paas","s":"vultr.com"}
"vultr-registry":{"n":"Vultr Container Registry","p":"vultr","k":"container-registry","m":"paas","s":"vultr.com"}
"vwo":{"n":"VWO","p":"vwo","c":"marketing","k":"developer-tool","m":"saas","s":"vwo.com","t":"wide"}
"walkme":{"n":"WalkMe","p":"sap","c":"learning","k":"business-app","traits":["ai-optional"],"m":"saas","s":"sap.com","t":"wide"}
"warpstream":{"n":"WarpStream","p":"warpstream","c":"queue","k":"stream","traits":["agent","in-your-account"],"m":"paas","s":"warpstream.com","t":"wide"}
"wasabi":{"n":"Wasabi Hot Cloud Storage","p":"wasabi","k":"object-storage","m":"paas","s":"wasabi.com"}
"weaviate-cloud":{"n":"Weaviate Cloud","p":"weaviate","k":"database-managed","m":"paas","s":"weaviate.io","t":"wide"}
"webex":{"n":"Cisco Webex","a":["cisco webex meetings","webex meetings","webex calling"],"p":"cisco","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"cisco.com"}
"webflow":{"n":"Webflow","p":"webflow","c":"cms-ecommerce","k":"cms","traits":["ai-optional"],"m":"saas","s":"webflow.com"}
"weblate":{"n":"Weblate","p":"weblate","c":"developer-tool","k":{"saas":"developer-tool","on-premises":"self-run-software"},"m":"saas on-premises","s":"weblate.org","t":"wide"}
"weights-and-biases":{"n":"Weights & Biases","a":["wandb"],"p":"coreweave","c":"ai-platform","k":"developer-tool","traits":["ai"],"m":"saas","s":"coreweave.com"}
"westlaw":{"n":"Westlaw / Practical Law","a":["practical law"],"p":"thomson-reuters","c":"legal","k":"business-app","m":"saas","s":"thomsonreuters.com","t":"wide"}
"wetransfer":{"n":"WeTransfer","p":"wetransfer","c":"file-sharing","k":"collaboration","m":"saas","s":"wetransfer.com","t":"wide"}
"wework":{"n":"WeWork","p":"wework","c":"facilities","k":"business-app","m":"saas","s":"wework.com","t":"wide"}
"whatsapp-business":{"n":"WhatsApp Business","a":["whatsapp"],"p":"meta","c":"telephony","k":"messaging-api","m":"saas","s":"meta.com"}
"whereby":{"n":"Whereby","p":"whereby","k":"collaboration","m":"saas","s":"whereby.com","t":"wide"}
"whimsical":{"n":"Whimsical","p":"whimsical","c":"design","k":"collaboration","m":"saas","s":"whimsical.com","t":"wide"}
"whistic":{"n":"Whistic","p":"whistic","c":"compliance","k":"business-app","m":"saas","s":"whistic.com","t":"wide"}
"windsurf":{"n":"Windsurf (Codeium) / Devin","a":["codeium","devin"],"p":"cognition","c":"developer-tool","k":"ai-assistant","traits":["ai-agent","agent"],"m":"saas","s":"cognition.ai","t":"wide"}
"wise":{"n":"Wise Business","a":["transferwise"],"exactOnly":true,"p":"wise","k":"payments","m":"saas","s":"wise.com","t":"wide"}
"wistia":{"n":"Wistia","p":"wistia","c":"media","k":"business-app","m":"saas","s":"wistia.com","t":"wide"}
"wix":{"n":"Wix","exactOnly":true,"p":"wix","c":"cms-ecommerce","k":"cms","traits":["ai-optional"],"m":"saas","s":"wix.com"}
"wiz":{"n":"Wiz","a":["wiz.io"],"p":"wiz","c":"cloud-security","k":"cloud-posture","m":"saas","s":"wiz.io"}
"woocommerce":{"n":"WooCommerce","p":"automattic","c":"cms-ecommerce","k":{"saas":"e-commerce","on-premises":"self-run-software"},"m":"saas on-premises","s":"automattic.com","t":"wide"}
"wordpress-com":{"n":"WordPress.com / VIP","a":["wordpress","wordpress vip","automattic"],"p":"automattic","c":"cms-ecommerce","k":"cms","traits":["ai-optional"],"m":"saas paas","s":"automattic.com"}
"workable":{"n":"Workable","p":"workable","k":"hr","m":"saas","s":"workable.com","t":"wide"}
"workato":{"n":"Workato","p":"workato","k":"data-integration","traits":["ai-optional"],"m":"paas saas","s":"workato.com"}
"workday":{"n":"Workday","a":["workday hcm"],"p":"workday","k":"hr","traits":["ai-optional"],"m":"saas","s":"workday.com"}
"workday-adaptive":{"n":"Workday Adaptive Planning","a":["adaptive insights"],"p":"workday","k":"finance","m":"saas","s":"workday.com","t":"wide"}
"workhuman":{"n":"Workhuman","p":"workhuman","k":"hr","m":"saas","s":"workhuman.com","t":"wide"}
"workiva":{"n":"Workiva","p":"workiva","k":"finance","m":"saas","s":"workiva.com"}
"workos":{"n":"WorkOS","p":"workos","k":"identity-provider","m":"saas paas","s":"workos.com","t":"wide"}
"workplace-meta":{"n":"Workplace from Meta","a":["workplace by facebook"],"p":"meta","k":"collaboration","m":"saas","s":"meta.com","t":"wide"}
"workspace-one":{"n":"Omnissa Workspace ONE UEM","a":["vmware workspace one","airwatch"],"p":"omnissa","k":"device-management","traits":["agent"],"m":"saas","s":"omnissa.com"}
"worldpay":{"n":"Worldpay","p":"worldpay","k":"payments","m":"saas","s":"worldpay.com","t":"wide"}
"wp-engine":{"n":"WP Engine","p":"wpengine","c":"cms-ecommerce","k":"cms","m":"paas","s":"wpengine.com"}
"wrike":{"n":"Wrike","p":"wrike","c":"project-management","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"wrike.com"}
"writer":{"n":"Writer","a":["writer.com"],"exactOnly":true,"p":"writer","k":"ai-assistant","m":"saas","s":"writer.com","t":"wide"}
"x-twitter":{"n":"X (Twitter)","a":["twitter","x.com"],"p":"x-corp","c":"social-media","k":"business-app","m":"saas","s":"x.com"}
"xactly":{"n":"Xactly","p":"xactly","c":"sales","k":"crm","m":"saas","s":"xactlycorp.com"}
"xai-grok":{"n":"xAI Grok","a":["grok"],"p":"xai","c":"ai-model-api","k":{"saas":"ai-assistant","paas":"ai-model-api"},"m":"saas paas","s":"x.ai"}
"xata":{"n":"Xata","exactOnly":true,"p":"xata","k":"database-serverless","m":"paas","s":"xata.io","t":"wide"}
"xero":{"n":"Xero","exactOnly":true,"p":"xero","k":"finance","m":"saas","s":"xero.com"}
"xwiki":{"n":"XWiki","p":"xwiki","c":"office-suite","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises","s":"xwiki.com","t":"wide"}
"yandex-cloud":{"n":"Yandex Cloud","a":["yandex"],"p":"yandex","c":"public-cloud","k":"cloud-account","m":"iaas caas paas","s":"yandex.cloud","responsibilityUrl":"https://yandex.cloud/en/security/shared-responsibility","about":"provider","note":"A whole provider is no service: declare each service that runs in it as an entry of its own."}
"yandex-compute":{"n":"Yandex Compute Cloud","p":"yandex-cloud","k":"vm","m":"iaas","s":"yandex.cloud"}
"yandex-data":{"n":"Yandex Data Proc, DataSphere and Query","p":"yandex-cloud","c":"data-processing","k":"managed-cluster","m":"paas","s":"yandex.cloud"}
"yandex-databases":{"n":"Yandex Managed Databases and YDB","p":"yandex-cloud","k":"database-managed","m":"paas","s":"yandex.cloud"}
"yandex-dns":{"n":"Yandex Cloud DNS","p":"yandex-cloud","k":"dns","m":"paas","s":"yandex.cloud"}
"yandex-functions":{"n":"Yandex Cloud Functions and Serverless Containers","p":"yandex-cloud","k":"functions","m":"faas","s":"yandex.cloud"}
"yandex-kms":{"n":"Yandex KMS, Lockbox and Certificate Manager","p":"yandex-cloud","k":"key-management","m":"paas","s":"yandex.cloud"}
"yandex-kubernetes":{"n":"Yandex Managed Service for Kubernetes","p":"yandex-cloud","k":"kubernetes","traits":["in-your-account"],"m":"caas","s":"yandex.cloud"}
"yandex-network":{"n":"Yandex VPC and load balancers","p":"yandex-cloud","k":"network","m":"iaas","s":"yandex.cloud"}
"yandex-object-storage":{"n":"Yandex Object Storage","p":"yandex-cloud","k":"object-storage","m":"paas","s":"yandex.cloud"}
"yandex-organization":{"n":"Yandex Cloud Organization and IAM","p":"yandex-cloud","c":"governance","k":"cloud-iam","m":"paas","s":"yandex.cloud"}
"yandex-registry":{"n":"Yandex Container Registry","p":"yandex-cloud","k":"container-registry","m":"paas","s":"yandex.cloud"}
"yellowbrick":{"n":"Yellowbrick","p":"yellowbrick","c":"warehouse","k":{"paas":"warehouse","on-premises":"self-run-software"},"traits":["in-your-account"],"m":"paas on-premises","s":"yellowbrick.com","t":"wide"}
"yext":{"n":"Yext","p":"yext","k":"search","m":"saas","s":"yext.com","t":"wide"}
"yousign":{"n":"Yousign","p":"yousign","c":"e-signature","k":"business-app","m":"saas","s":"yousign.com","t":"wide"}
"youtrack":{"n":"YouTrack","p":"jetbrains","c":"project-management","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises","s":"jetbrains.com","t":"wide"}
"yubico":{"n":"YubiEnterprise / YubiKey services","a":["yubikey"],"p":"yubico","c":"identity-provider","k":"business-app","m":"saas","s":"yubico.com"}
"yugabytedb-aeon":{"n":"YugabyteDB Aeon","a":["yugabyte"],"p":"yugabytedb","k":"database-managed","m":"paas","s":"yugabyte.com","t":"wide"}
"zabbix":{"n":"Zabbix","p":"zabbix","c":"monitoring","k":{"on-premises":"self-run-software","saas":"monitoring"},"m":"on-premises saas","s":"zabbix.com"}
"zapier":{"n":"Zapier","p":"zapier","k":"data-integration","traits":["ai-optional"],"m":"saas paas","s":"zapier.com","note":"It holds OAuth grants to the other services."}
"zendesk":{"n":"Zendesk","p":"zendesk","c":"customer-support","k":"itsm","traits":["ai-optional"],"m":"saas","s":"zendesk.com"}
"zendesk-sell":{"n":"Zendesk Sell","p":"zendesk","k":"crm","m":"saas","s":"zendesk.com","t":"wide"}
"zenhub":{"n":"Zenhub","p":"zenhub","c":"project-management","k":"collaboration","m":"saas","s":"zenhub.com","t":"wide"}
"zeplin":{"n":"Zeplin","p":"zeplin","c":"design","k":"collaboration","m":"saas","s":"zeplin.io","t":"wide"}
"zilliz-cloud":{"n":"Zilliz Cloud","a":["milvus cloud"],"p":"zilliz","k":"database-managed","m":"paas","s":"zilliz.com","t":"wide"}
"zip":{"n":"Zip procurement","a":["ziphq"],"exactOnly":true,"p":"zip","k":"finance","m":"saas","s":"ziphq.com","t":"wide"}
"zoho-books":{"n":"Zoho Books","p":"zoho","k":"finance","m":"saas","s":"zoho.com","t":"wide"}
"zoho-crm":{"n":"Zoho CRM","p":"zoho","k":"crm","traits":["ai-optional"],"m":"saas","s":"zoho.com"}
"zoho-desk":{"n":"Zoho Desk","p":"zoho","c":"customer-support","k":"itsm","m":"saas","s":"zoho.com"}
"zoho-one":{"n":"Zoho One","a":["zoho","zoho mail","zoho workplace"],"p":"zoho","c":"office-suite","k":"business-app","m":"saas","s":"zoho.com","t":"wide"}
"zoho-people":{"n":"Zoho People","p":"zoho","k":"hr","m":"saas","s":"zoho.com","t":"wide"}
"zoom":{"n":"Zoom","a":["zoom phone","zoom meetings","zoom.us","zoom video","zoom workplace","zoom video communications"],"exactOnly":true,"p":"zoom","k":"collaboration","traits":["ai-optional"],"m":"saas","s":"zoom.us","responsibilityUrl":"https://www.zoom.com/en/trust/","about":"front-page"}
"zoominfo":{"n":"ZoomInfo","p":"zoominfo","c":"sales","k":"crm","traits":["ai-optional"],"m":"saas","s":"zoominfo.com"}
"zoominfo-chorus":{"n":"Chorus by ZoomInfo","a":["chorus.ai"],"p":"zoominfo","c":"sales","k":"crm","m":"saas","s":"zoominfo.com"}
"zscaler":{"n":"Zscaler","a":["zia","zpa","zscaler internet access","zscaler private access"],"p":"zscaler","c":"network-security","k":"zero-trust-access","traits":["agent"],"m":"saas","s":"zscaler.com"}
"zulip":{"n":"Zulip","p":"zulip","c":"collaboration","k":{"saas":"collaboration","on-premises":"self-run-software"},"m":"saas on-premises","s":"zulip.com","t":"wide"}
"zuora":{"n":"Zuora","p":"zuora","k":"finance","m":"saas","s":"zuora.com"}
"zylo":{"n":"Zylo","p":"zylo","k":"itsm","m":"saas","s":"zylo.com","t":"wide"}
`;
