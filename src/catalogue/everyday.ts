/**
 * Words that are a product's name only together with its maker, or with the rest of its name: Azure Storage, Google
 * Sheets, Cloud Logging / Monitoring. Alone they are everyday words, or software that people run themselves.
 */
const words = [
  'account advertising advisor agent agents agriculture app applications apps analytics artifact automation bastion blueprints bookings budgets build business',
  'calendar cdn chat chatbot clarity classic colocation community composer compute config connect console contacts copilot crm',
  'ddos deploy detective devops discovery dns domains drive edge edu education enterprise equipment exchange fabric feeds files',
  'firewall fleet fonts forecast forms functions government groups hub identity insights inspector interconnect internal learning',
  'local lookout mail maps meet metrics migrate monitor monitoring nas notes observability office one orbital organization',
  'organizations own pages panorama pass personalize pipeline pipelines planner planning policy portal pro profiler publish',
  'quantum ready recruiter registrar registry repos reservations resiliency satellite scheduler sheets shield signer sites slides',
  'sphere stack storage stream subscription suite tax team teams transcribe transcoder translate translation translator vault',
  'vertex vip vision voice vpn waf webinar website workbench workflows workspace workspaces',
  'activemq airflow elasticsearch grafana kafka kibana mariadb mongodb mysql opensearch postgresql prometheus rabbitmq redis',
  'matrix nginx oracle synopsys proton luna orion accelerate attestation',
  'analysis backup batch cash chrome code communication copy customer customers data deadline deployment detection developer',
  'directory documents entry experience flow force function group healthcare incident incidents information library linux',
  'location logging logic managed management manager map marketing media mission network open operations peering pods power',
  'private production program project projects remote-access rules sales search secret server spring status support supply',
  'ad ads arc armor audit automatic avenue base bus calls cam clever cockpit confidence conference configuration control cos',
  'creation endpoints expensive extensions factory id instant integrity invasion lab lighting market ms my native now partner pcs',
  'platforms play ram recognition router run runner sam san sap secured sh signals speech spinning split sync tag trace verify',
  'virtual virtually wan works workstations arm disk keep lake lists loop tasks',
  'system systems terraform terms testing tracking traffic transfer type vendor warehouse web windows word workers worker x',
];

/** Names of two words and more that say what a thing is: Azure has Virtual Machines, as every cloud has. */
const phrases = [
  'active directory,ad domain,agent platform,agent registry,analysis services,api center,api hub,api management',
  'application gateway,application migration,auto scaling,backup recovery,bot service,business profile',
  'certificate authority,certificate manager,client vpn,cloud project,cloud services,cloud support,cluster director',
  'communication services,compute gallery,connected cache,contact center,container apps,container instances',
  'container storage,content safety,custom providers,data catalog,data exchange,data pipeline,data share,data warehouse',
  'ddos protection,dedicated host,dev center,device update,digital twins,directory service,distributed cloud',
  'document intelligence,energy data,enterprise support,entity resolution,extended zones,file share,file sync',
  'firewall manager,fraud detector,health data,health bot,healthcare api,image builder,import export',
  'incident manager,infrastructure manager,interactive video,key management service,kubernetes engine',
  'kubernetes service,large instances,launch wizard,license manager,load balancer,load balancing,load testing',
  'location service,machine learning,managed applications,managed identity,management console,management groups',
  'media services,migration center,nat gateway,network firewall,network manager,parallel computing',
  'parameter manager,payment hsm,pure storage,qumulo,dell powerscale,peering service,persistent disk,private ca,private endpoint,private link',
  'resource explorer,resource groups,resource manager,route server,secure web proxy,security agent,security center',
  'security operations,service catalog,service directory,service mesh,service quotas,simple email,single sign on',
  'site recovery,sql database,sql server,sql vm,static web,storage transfer,supply chain,support center,tag editor',
  'test base,text to speech,unified support,user notifications,verified access,verified id,video indexer',
  'virtual desktop,virtual enclaves,virtual machines,virtual network,vision ai,vision api,vpn gateway,web app,web apps',
  'web application firewall,web services,well architected',
  // Software that the customer hosts, whose maker has a service with nearly the same name.
  'confluent platform,redis enterprise software',
];

const everyday: ReadonlySet<string> = new Set([
  ...words.flatMap((line) => line.split(' ')),
  ...phrases.flatMap((line) => line.replaceAll(' ', '').split(',')),
]);

/** Whether a word, or words written as one, don't name a product by themselves. */
export function isEveryday(word: string): boolean {
  return everyday.has(word);
}
