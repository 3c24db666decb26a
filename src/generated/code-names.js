// Made from catalogue/products.yml by scripts/code-names.mjs. Change those, not this.
export const revealable = "1password airbyte-cloud aiven alibaba-ack alibaba-api-gateway alibaba-backup alibaba-bastionhost alibaba-block-storage alibaba-cdn alibaba-cloud alibaba-container-registry alibaba-dns alibaba-dts alibaba-eci alibaba-ecs alibaba-edge alibaba-elasticsearch alibaba-emr alibaba-eventbridge alibaba-function-compute alibaba-kafka alibaba-kms alibaba-maxcompute alibaba-nas alibaba-network alibaba-oss alibaba-pai alibaba-ram alibaba-rds alibaba-sae alibaba-security-center alibaba-sls alibaba-tablestore alibaba-waf alibaba-workspace anthropic-api atlassian-operations auth0 aws-account aws-agent-registry aws-amplify aws-api-gateway aws-app-mesh aws-app-runner aws-appconfig aws-appfabric aws-appflow aws-application-migration-service aws-application-recovery-controller aws-appstream aws-appsync aws-athena aws-audit-manager aws-aurora aws-aurora-dsql aws-auto-scaling aws-b2b-data-interchange aws-backup aws-batch aws-bedrock aws-bedrock-agentcore aws-braket aws-certificate-manager aws-chatbot aws-chime-sdk aws-clean-rooms aws-client-vpn aws-cloud-control aws-cloud-map aws-cloud-wan aws-cloud9 aws-cloudformation aws-cloudfront aws-cloudhsm aws-cloudsearch aws-cloudtrail aws-cloudwatch aws-code-services aws-codebuild aws-codecatalyst aws-codeguru aws-cognito aws-comprehend aws-compute-optimizer aws-config aws-connect aws-cost-management aws-data-exchange aws-data-pipeline aws-datasync aws-dax aws-deadline-cloud aws-detective aws-device-farm aws-devops-agent aws-devops-guru aws-direct-connect aws-directory-service aws-dms aws-documentdb aws-dynamodb aws-ebs aws-ec2 aws-ec2-dedicated-host aws-ecr aws-ecs-ec2 aws-ecs-fargate aws-efs aws-eks aws-eks-auto-mode aws-eks-fargate aws-eks-hybrid-nodes aws-elastic-beanstalk aws-elastic-disaster-recovery aws-elastic-transcoder aws-elasticache aws-elasticache-serverless aws-elb aws-elemental-inference aws-emr aws-emr-serverless aws-end-user-messaging aws-entity-resolution aws-eventbridge aws-evs aws-fault-injection-service aws-finspace aws-firewall-manager aws-forecast aws-fraud-detector aws-fsx aws-gamelift aws-glacier aws-global-accelerator aws-glue aws-ground-station aws-guardduty aws-healthimaging aws-healthlake aws-healthomics aws-iam aws-iam-access-analyzer aws-iam-identity-center aws-image-builder aws-incident-manager aws-inspector aws-interconnect aws-iot-analytics aws-iot-core aws-iot-events aws-iot-fleetwise aws-iot-greengrass aws-iot-sitewise aws-iot-twinmaker aws-ivs aws-keyspaces aws-kinesis aws-kinesis-video-streams aws-kms aws-lake-formation aws-lambda aws-lambda-managed-instances aws-launch-wizard aws-lex aws-license-manager aws-lightsail aws-location-service aws-lookout aws-macie aws-mainframe-modernization aws-managed-blockchain aws-managed-flink aws-managed-grafana aws-mediaconnect aws-mediaconvert aws-medialive aws-mediapackage aws-mediastore aws-mediatailor aws-memorydb aws-migration-hub aws-mq aws-msk aws-msk-serverless aws-multi-party-approval aws-mwaa aws-neptune aws-neptune-analytics aws-network-firewall aws-nimble-studio aws-nova-act aws-opensearch aws-opensearch-serverless aws-opsworks aws-oracle-database aws-outposts aws-panorama aws-parallel-computing-service aws-payment-cryptography aws-personalize aws-pinpoint aws-proton aws-q-business aws-qldb aws-quicksight aws-ram aws-rds aws-rds-custom aws-redshift aws-redshift-serverless aws-rekognition aws-resilience-hub aws-resource-explorer aws-robomaker aws-route53 aws-rtb-fabric aws-s3 aws-sagemaker aws-secrets-manager aws-security-agent aws-security-hub aws-security-lake aws-serverless-application-repository aws-service-catalog aws-service-quotas aws-ses aws-shield aws-signer aws-simpledb aws-simspace-weaver aws-site-to-site-vpn aws-sns aws-sqs aws-step-functions aws-storage-gateway aws-supply-chain aws-support aws-swf aws-systems-manager aws-textract aws-timestream aws-transcribe aws-transfer-family aws-transit-gateway aws-translate aws-user-notifications aws-verified-access aws-verified-permissions aws-vpc aws-vpc-lattice aws-waf aws-well-architected-tool aws-wickr aws-workspaces aws-workspaces-secure-browser aws-x-ray azure-ad-b2c azure-advisor azure-agriculture azure-ai-foundry azure-ai-search azure-ai-services azure-aks azure-analysis-services azure-api-center azure-api-management azure-app-compliance azure-app-configuration azure-app-gateway-containers azure-app-service azure-app-service-domains azure-app-service-environment azure-application-gateway azure-arc-data-services azure-arc-kubernetes azure-arc-resource-bridge azure-arc-server azure-arc-vmware azure-arc-workload-orchestration azure-arize azure-astronomer azure-attestation azure-automanage azure-automation azure-backup azure-bastion azure-batch azure-bot-service azure-cache-redis azure-chaos-studio azure-cloud-hsm azure-cloud-ngfw azure-cloud-services azure-communication-services azure-commvault azure-compute-gallery azure-confidential-ledger azure-connected-cache azure-container-apps azure-container-instances azure-container-registry azure-container-storage azure-cosmos-db azure-cosmos-postgresql azure-cost-management azure-custom-providers azure-data-box azure-data-catalog azure-data-explorer azure-data-factory azure-data-lake-analytics azure-data-lake-storage azure-data-share azure-database-migration-service azure-databricks azure-ddos-protection azure-dedicated-host azure-defender-easm azure-defender-for-cloud azure-defender-for-iot azure-dell-powerscale azure-dev-center azure-device-update azure-devops azure-devtest-labs azure-digital-twins azure-dns azure-documentdb azure-durable-task-scheduler azure-elastic-san azure-energy-data azure-entra-domain-services azure-event-grid azure-event-hubs azure-expressroute azure-extended-zones azure-fabric azure-files azure-firewall azure-fluid-relay azure-front-door azure-functions azure-github-networking azure-hdinsight azure-health-bot azure-health-data-services azure-health-models azure-horizondb azure-informatica azure-iot-central azure-iot-hub azure-iot-operations azure-key-vault azure-kubernetes-fleet-manager azure-lab-services azure-lambdatest azure-large-instances azure-load-balancer azure-load-testing azure-local azure-logic-apps azure-machine-learning azure-machine-learning-studio-classic azure-managed-cassandra azure-managed-devops-pools azure-managed-disks azure-managed-grafana azure-managed-hsm azure-managed-identity azure-managed-lustre azure-maps azure-mariadb azure-migrate azure-monitor azure-monitor-prometheus azure-mysql azure-nat-gateway azure-netapp-files azure-network-function-manager azure-network-watcher azure-nginx azure-notification-hubs azure-operator-nexus azure-oracle-autonomous azure-oracle-database azure-orbital azure-peering-service azure-postgresql azure-power-bi-embedded azure-private-dns-resolver azure-private-link azure-pure-storage azure-purview azure-quantum azure-qumulo azure-red-hat-openshift azure-resiliency azure-resource-manager azure-route-server azure-sap-solutions azure-scom-managed-instance azure-sentinel azure-service-bus azure-service-connector azure-service-fabric azure-signalr azure-site-recovery azure-split azure-spring-apps azure-sql-database azure-sql-managed-instance azure-sql-vm azure-sre-agent azure-stack-edge azure-stack-hub azure-static-web-apps azure-storage azure-storage-mover azure-stream-analytics azure-subscription azure-support azure-synapse azure-test-base azure-time-series-insights azure-traffic-manager azure-trusted-signing azure-verified-id azure-video-indexer azure-virtual-desktop azure-virtual-enclaves azure-virtual-machines azure-virtual-network azure-virtual-network-manager azure-vm-image-builder azure-vmware-solution azure-vpn-gateway azure-waf better-stack checkly circleci civo civo-compute civo-database civo-kubernetes civo-object-store clickhouse-cloud cloudamqp cloudflare-ai cloudflare-calls cloudflare-d1 cloudflare-dns cloudflare-edge cloudflare-email cloudflare-load-balancing cloudflare-magic-transit cloudflare-pages cloudflare-queues cloudflare-r2-d1 cloudflare-registrar cloudflare-stream-images cloudflare-turnstile cloudflare-web-analytics cloudflare-workers cloudflare-zero-trust cockroachdb-cloud confluent-cloud coralogix crowdstrike-falcon databricks datadog dbt-cloud digitalocean digitalocean-app-platform digitalocean-cdn digitalocean-database digitalocean-dns digitalocean-droplet digitalocean-gradient-ai digitalocean-kubernetes digitalocean-monitoring digitalocean-network digitalocean-nfs digitalocean-registry digitalocean-spaces digitalocean-volumes dnsimple doppler dynamics-365 dynatrace elastic-cloud env0 equinix-fabric exoscale-block-storage exoscale-compute exoscale-dbaas exoscale-dns exoscale-iam exoscale-network exoscale-sks exoscale-sos fastly fivetran fly-io gcore-cdn gcore-cloud gcore-inference gcp-access-approval gcp-access-context-manager gcp-agent-platform gcp-alloydb gcp-api-gateway gcp-api-hub gcp-apigee gcp-app-engine gcp-app-hub gcp-artifact-analysis gcp-artifact-registry gcp-assured-workloads gcp-backup-dr gcp-backup-for-gke gcp-biglake gcp-bigquery gcp-bigtable gcp-billing gcp-binary-authorization gcp-blockchain-node-engine gcp-certificate-authority gcp-cloud-armor gcp-cloud-asset-inventory gcp-cloud-build gcp-cloud-deploy gcp-cloud-dns gcp-cloud-domains gcp-cloud-functions gcp-cloud-identity gcp-cloud-ids gcp-cloud-kms gcp-cloud-logging gcp-cloud-nat gcp-cloud-ngfw gcp-cloud-quotas gcp-cloud-run gcp-cloud-sql gcp-cloud-storage gcp-cloud-support gcp-cloud-tasks gcp-cloud-tpu gcp-cloud-trace gcp-cloud-vpn gcp-cloud-workstations gcp-cluster-director gcp-colab-enterprise gcp-composer gcp-compute-engine gcp-contact-center-ai gcp-conversational-agents gcp-data-catalog gcp-data-fusion gcp-database-migration-service gcp-dataflow gcp-dataform gcp-dataplex gcp-dataproc gcp-dataproc-metastore gcp-dataproc-serverless gcp-datastream gcp-developer-connect gcp-dialogflow gcp-distributed-cloud gcp-document-ai gcp-edge-network gcp-essential-contacts gcp-eventarc gcp-filestore gcp-firebase gcp-firebase-hosting gcp-firestore gcp-fleet gcp-gemini-code-assist gcp-gke gcp-gke-attached gcp-gke-autopilot gcp-gke-multicloud gcp-gke-on-premises gcp-healthcare-api gcp-iam gcp-identity-aware-proxy gcp-identity-platform gcp-infrastructure-manager gcp-integration-connectors gcp-license-manager gcp-load-balancing gcp-looker gcp-managed-kafka gcp-managed-lustre gcp-managed-microsoft-ad gcp-media-cdn gcp-memorystore gcp-migration-center gcp-model-armor gcp-netapp-volumes gcp-network-connectivity-center gcp-network-intelligence-center gcp-oracle-database gcp-org-policy gcp-parameter-manager gcp-persistent-disk gcp-privileged-access-manager gcp-pubsub gcp-pubsub-lite gcp-recaptcha gcp-saas-runtime gcp-secret-manager gcp-secure-source-manager gcp-security-command-center gcp-security-operations gcp-sensitive-data-protection gcp-service-directory gcp-service-mesh gcp-sole-tenant-nodes gcp-spanner gcp-storage-transfer-service gcp-transcoder gcp-vertex-ai gcp-vertex-ai-search gcp-vm-manager gcp-vmware-engine gcp-vpc gcp-web-security-scanner gcp-workbench github-actions-hosted github-com github-self-hosted-runners gitlab-com gitlab-self-managed google-search-console google-workspace grafana-cloud harness hcp-boundary hcp-consul hcp-packer hcp-terraform hcp-vault hcp-vault-radar hcp-vault-secrets hcp-waypoint heroku hetzner-cloud-server hetzner-dns hetzner-load-balancer hetzner-network hetzner-storage-box hetzner-volumes honeycomb huawei-api-gateway huawei-backup huawei-cce huawei-cci huawei-cdn-dns huawei-cloud huawei-codearts huawei-data huawei-databases huawei-dws huawei-ecs huawei-evs huawei-functiongraph huawei-iam huawei-iot huawei-kms huawei-media huawei-messaging huawei-modelarts huawei-monitoring huawei-network huawei-obs huawei-security huawei-sfs huawei-swr huawei-workspace ibm-app-id ibm-backup-recovery ibm-block-storage ibm-classic-infrastructure ibm-cloud ibm-cloud-iam ibm-cloud-logs ibm-cloudant ibm-code-engine ibm-container-registry ibm-continuous-delivery ibm-cos ibm-databases ibm-dns-services ibm-event-notifications ibm-event-streams ibm-file-storage ibm-internet-services ibm-key-protect ibm-kubernetes-service ibm-mq-on-cloud ibm-power-vs ibm-satellite ibm-schematics ibm-secrets-manager ibm-vmware ibm-vpc ibm-vpc-instance incident-io ionos-backup ionos-cloud ionos-databases ionos-dns-cdn ionos-kafka ionos-kubernetes ionos-network ionos-nfs ionos-object-storage ionos-observability ionos-registry jamf-pro lacework launchdarkly leaseweb-dedicated leaseweb-dns leaseweb-public-cloud linode-databases linode-dns linode-instance linode-lke linode-network linode-object-storage linode-volumes logz-io microsoft-discovery microsoft-entra-id microsoft-intune microsoft-power-platform microsoft-sharepoint mongodb-atlas naver-cloud naver-data naver-databases naver-kubernetes naver-network naver-object-storage naver-server neon netlify new-relic ngrok ns1-connect oci oci-analytics-cloud oci-api-gateway oci-autonomous-database oci-bastion oci-big-data-service oci-block-volume oci-blockchain oci-cache oci-certificates oci-cloud-guard oci-compute oci-container-instances oci-content-management oci-cost oci-data-integration oci-data-science oci-devops oci-digital-assistant oci-dns oci-email-delivery oci-events-notifications oci-exadata oci-file-storage oci-fleet oci-functions oci-fusion-environments oci-generative-ai oci-goldengate oci-iam oci-integration oci-iot oci-logging oci-media oci-mysql-heatwave oci-network oci-nosql oci-object-storage oci-oke oci-opensearch oci-postgresql oci-recovery oci-registry oci-resource-manager oci-secure-desktops oci-streaming oci-vault oci-visual-builder oci-vmware-solution oci-waf okta otc-api-gateway otc-backup otc-block-storage otc-cce otc-compute otc-data otc-databases otc-dns otc-functions otc-iam otc-messaging otc-monitoring otc-network otc-obs otc-registry otc-security otc-sfs ovhcloud-databases ovhcloud-dedicated ovhcloud-domains ovhcloud-file-storage ovhcloud-kms ovhcloud-kubernetes ovhcloud-logs ovhcloud-network ovhcloud-object-storage ovhcloud-public-cloud ovhcloud-registry ovhcloud-vps ovhcloud-web-hosting pagerduty pinecone planetscale power-bi railway redis-cloud render rootly rosa salesforce sap-btp scaleway scaleway-bare-metal scaleway-block-storage scaleway-cockpit scaleway-containers scaleway-databases scaleway-dns scaleway-edge-services scaleway-inference scaleway-instances scaleway-iot scaleway-kapsule scaleway-messaging scaleway-network scaleway-object-storage scaleway-registry scaleway-secrets scaleway-serverless scaleway-transactional-email scaleway-web-hosting sentry slack snowflake spacelift splunk-cloud stackit stackit-cloud-foundry stackit-compute stackit-databases stackit-dns-cdn stackit-dremio stackit-edge-cloud stackit-file-storage stackit-git stackit-iam stackit-intake stackit-kubernetes stackit-model-serving stackit-network stackit-object-storage stackit-observability stackit-rabbitmq stackit-secrets statuscake stripe supabase tailscale temporal-cloud tencent-api-gateway tencent-cam tencent-cbs tencent-cfs tencent-cloud tencent-cos tencent-cvm tencent-data tencent-databases tencent-dnspod tencent-edgeone tencent-kms tencent-media tencent-messaging tencent-microservices tencent-monitoring tencent-network tencent-scf tencent-security tencent-ses-sms tencent-tcr tencent-tke twingate upcloud upcloud-databases upcloud-file-storage upcloud-kubernetes upcloud-network upcloud-object-storage upcloud-servers upstash vercel vmware-vsphere vultr vultr-bare-metal vultr-compute vultr-databases vultr-dns vultr-inference vultr-kubernetes vultr-network vultr-object-storage vultr-registry weights-and-biases yandex-cloud yandex-compute yandex-data yandex-databases yandex-dns yandex-functions yandex-kms yandex-kubernetes yandex-network yandex-object-storage yandex-organization yandex-registry zscaler";
export const names = '\
"aws access-analyzer":"aws-iam-access-analyzer"\n\
"aws access-manager":"aws-ram"\n\
"aws account-alternate-contact":""\n\
"aws account-primary-contact":""\n\
"aws account-region":""\n\
"aws acm":"aws-certificate-manager"\n\
"aws activemq":"aws-mq"\n\
"aws agent-registry":"aws-agent-registry"\n\
"aws agentregistry":"aws-agent-registry"\n\
"aws airflow":"aws-mwaa"\n\
"aws amplify":"aws-amplify"\n\
"aws api-gateway":"aws-api-gateway"\n\
"aws apigateway":"aws-api-gateway"\n\
"aws app-mesh":"aws-app-mesh"\n\
"aws app-runner":"aws-app-runner"\n\
"aws appconfig":"aws-appconfig"\n\
"aws appfabric":"aws-appfabric"\n\
"aws appflow":"aws-appflow"\n\
"aws application-auto-scaling":"aws-auto-scaling"\n\
"aws application-load-balancer":"aws-elb"\n\
"aws application-migration-service":"aws-application-migration-service"\n\
"aws application-recovery-controller":"aws-application-recovery-controller"\n\
"aws applicationmigrationservice":"aws-application-migration-service"\n\
"aws applicationrecoverycontroller":"aws-application-recovery-controller"\n\
"aws appmesh":"aws-app-mesh"\n\
"aws appregistry":"aws-service-catalog"\n\
"aws apprunner":"aws-app-runner"\n\
"aws appstream":"aws-appstream"\n\
"aws appsync":"aws-appsync"\n\
"aws arc":"aws-application-recovery-controller"\n\
"aws arc-zonal-shift":"aws-application-recovery-controller"\n\
"aws artifact":"aws-artifact"\n\
"aws athena":"aws-athena"\n\
"aws audit-manager":"aws-audit-manager"\n\
"aws auditmanager":"aws-audit-manager"\n\
"aws aurora":"aws-aurora"\n\
"aws aurora-dsql":"aws-aurora-dsql"\n\
"aws aurora-mysql":"aws-aurora"\n\
"aws aurora-postgresql":"aws-aurora"\n\
"aws auroradsql":"aws-aurora-dsql"\n\
"aws auto-scaling":"aws-auto-scaling"\n\
"aws autoscaling":"aws-auto-scaling"\n\
"aws b2b-data-interchange":"aws-b2b-data-interchange"\n\
"aws b2bdatainterchange":"aws-b2b-data-interchange"\n\
"aws b2bi":"aws-b2b-data-interchange"\n\
"aws backup":"aws-backup"\n\
"aws batch":"aws-batch"\n\
"aws beanstalk":"aws-elastic-beanstalk"\n\
"aws bedrock":"aws-bedrock"\n\
"aws bedrock-agentcore":"aws-bedrock-agentcore"\n\
"aws bedrockagentcore":"aws-bedrock-agentcore"\n\
"aws billing":"aws-cost-management"\n\
"aws billing-conductor":"aws-cost-management"\n\
"aws braket":"aws-braket"\n\
"aws budgets":"aws-cost-management"\n\
"aws cdk":"aws-cloudformation"\n\
"aws certificate-manager":"aws-certificate-manager"\n\
"aws certificatemanager":"aws-certificate-manager"\n\
"aws chatbot":"aws-chatbot"\n\
"aws chime":"aws-chime-sdk"\n\
"aws chime-sdk":"aws-chime-sdk"\n\
"aws chimesdk":"aws-chime-sdk"\n\
"aws clean-rooms":"aws-clean-rooms"\n\
"aws cleanrooms":"aws-clean-rooms"\n\
"aws client-vpn":"aws-client-vpn"\n\
"aws clientvpn":"aws-client-vpn"\n\
"aws cloud-control":"aws-cloud-control"\n\
"aws cloud-map":"aws-cloud-map"\n\
"aws cloud-wan":"aws-cloud-wan"\n\
"aws cloud9":"aws-cloud9"\n\
"aws cloudcontrol":"aws-cloud-control"\n\
"aws cloudendure":"aws-elastic-disaster-recovery"\n\
"aws cloudformation":"aws-cloudformation"\n\
"aws cloudfront":"aws-cloudfront"\n\
"aws cloudhsm":"aws-cloudhsm"\n\
"aws cloudmap":"aws-cloud-map"\n\
"aws cloudsearch":"aws-cloudsearch"\n\
"aws cloudwan":"aws-cloud-wan"\n\
"aws cloudwatch":"aws-cloudwatch"\n\
"aws cloudwatch-events":"aws-eventbridge"\n\
"aws cloudwatch-logs":"aws-cloudwatch"\n\
"aws code-services":"aws-code-services"\n\
"aws codeartifact":"aws-code-services"\n\
"aws codebuild":"aws-codebuild"\n\
"aws codecatalyst":"aws-codecatalyst"\n\
"aws codecommit":"aws-code-services"\n\
"aws codedeploy":"aws-code-services"\n\
"aws codeguru":"aws-codeguru"\n\
"aws codeguru-profiler":"aws-codeguru"\n\
"aws codeguru-reviewer":"aws-codeguru"\n\
"aws codeservices":"aws-code-services"\n\
"aws codewhisperer":"aws-q-developer"\n\
"aws cognito":"aws-cognito"\n\
"aws comprehend":"aws-comprehend"\n\
"aws compute-optimizer":"aws-compute-optimizer"\n\
"aws computeoptimizer":"aws-compute-optimizer"\n\
"aws config":"aws-config"\n\
"aws connect":"aws-connect"\n\
"aws control-tower":"aws-iam"\n\
"aws cost-and-usage-report":"aws-cost-management"\n\
"aws cost-explorer":"aws-cost-management"\n\
"aws cost-management":"aws-cost-management"\n\
"aws costmanagement":"aws-cost-management"\n\
"aws data-exchange":"aws-data-exchange"\n\
"aws data-firehose":"aws-kinesis"\n\
"aws data-pipeline":"aws-data-pipeline"\n\
"aws dataexchange":"aws-data-exchange"\n\
"aws datapipeline":"aws-data-pipeline"\n\
"aws datasync":"aws-datasync"\n\
"aws datazone":"aws-lake-formation"\n\
"aws dax":"aws-dax"\n\
"aws deadline-cloud":"aws-deadline-cloud"\n\
"aws deadlinecloud":"aws-deadline-cloud"\n\
"aws detective":"aws-detective"\n\
"aws device-farm":"aws-device-farm"\n\
"aws devicefarm":"aws-device-farm"\n\
"aws devops-agent":"aws-devops-agent"\n\
"aws devops-guru":"aws-devops-guru"\n\
"aws devopsagent":"aws-devops-agent"\n\
"aws devopsguru":"aws-devops-guru"\n\
"aws direct-connect":"aws-direct-connect"\n\
"aws directconnect":"aws-direct-connect"\n\
"aws directory-service":"aws-directory-service"\n\
"aws directoryservice":"aws-directory-service"\n\
"aws dms":"aws-dms"\n\
"aws documentdb":"aws-documentdb"\n\
"aws drs":"aws-elastic-disaster-recovery"\n\
"aws dynamo":"aws-dynamodb"\n\
"aws dynamodb":"aws-dynamodb"\n\
"aws dynamodb-accelerator":"aws-dax"\n\
"aws ebs":"aws-ebs"\n\
"aws ec2":"aws-ec2"\n\
"aws ec2-dedicated-host":"aws-ec2-dedicated-host"\n\
"aws ec2-instance":"aws-ec2"\n\
"aws ec2dedicatedhost":"aws-ec2-dedicated-host"\n\
"aws ecr":"aws-ecr"\n\
"aws ecs":"aws-ecs-fargate"\n\
"aws ecs-anywhere":"aws-ecs-anywhere"\n\
"aws ecs-ec2":"aws-ecs-ec2"\n\
"aws ecs-fargate":"aws-ecs-fargate"\n\
"aws ecs-managed-instances":"aws-ecs-managed-instances"\n\
"aws ecsanywhere":"aws-ecs-anywhere"\n\
"aws ecsfargate":"aws-ecs-fargate"\n\
"aws ecsmanagedinstances":"aws-ecs-managed-instances"\n\
"aws efs":"aws-efs"\n\
"aws eks":"aws-eks"\n\
"aws eks-auto-mode":"aws-eks-auto-mode"\n\
"aws eks-fargate":"aws-eks-fargate"\n\
"aws eks-hybrid-nodes":"aws-eks-hybrid-nodes"\n\
"aws eksautomode":"aws-eks-auto-mode"\n\
"aws eksfargate":"aws-eks-fargate"\n\
"aws ekshybridnodes":"aws-eks-hybrid-nodes"\n\
"aws elastic-beanstalk":"aws-elastic-beanstalk"\n\
"aws elastic-block-store":"aws-ebs"\n\
"aws elastic-compute-cloud":"aws-ec2"\n\
"aws elastic-container-registry":"aws-ecr"\n\
"aws elastic-container-service":"aws-ecs-fargate"\n\
"aws elastic-container-service-for-kubernetes":"aws-eks"\n\
"aws elastic-disaster-recovery":"aws-elastic-disaster-recovery"\n\
"aws elastic-file-system":"aws-efs"\n\
"aws elastic-kubernetes-service":"aws-eks"\n\
"aws elastic-map-reduce":"aws-emr"\n\
"aws elastic-mapreduce":"aws-emr"\n\
"aws elastic-transcoder":"aws-elastic-transcoder"\n\
"aws elasticache":"aws-elasticache"\n\
"aws elasticache-serverless":"aws-elasticache-serverless"\n\
"aws elasticacheserverless":"aws-elasticache-serverless"\n\
"aws elasticbeanstalk":"aws-elastic-beanstalk"\n\
"aws elasticdisasterrecovery":"aws-elastic-disaster-recovery"\n\
"aws elasticsearch":"aws-opensearch"\n\
"aws elasticsearch-service":"aws-opensearch"\n\
"aws elastictranscoder":"aws-elastic-transcoder"\n\
"aws elemental-inference":"aws-elemental-inference"\n\
"aws elementalinference":"aws-elemental-inference"\n\
"aws emr":"aws-emr"\n\
"aws emr-serverless":"aws-emr-serverless"\n\
"aws emrserverless":"aws-emr-serverless"\n\
"aws end-user-messaging":"aws-end-user-messaging"\n\
"aws endusermessaging":"aws-end-user-messaging"\n\
"aws enterprise-support":"aws-support"\n\
"aws entity-resolution":"aws-entity-resolution"\n\
"aws entityresolution":"aws-entity-resolution"\n\
"aws eventbridge":"aws-eventbridge"\n\
"aws evs":"aws-evs"\n\
"aws fargate":"aws-ecs-fargate"\n\
"aws fault-injection-service":"aws-fault-injection-service"\n\
"aws fault-injection-simulator":"aws-fault-injection-service"\n\
"aws faultinjectionservice":"aws-fault-injection-service"\n\
"aws finspace":"aws-finspace"\n\
"aws firehose":"aws-kinesis"\n\
"aws firewall-manager":"aws-firewall-manager"\n\
"aws firewallmanager":"aws-firewall-manager"\n\
"aws fis":"aws-fault-injection-service"\n\
"aws fms":"aws-firewall-manager"\n\
"aws forecast":"aws-forecast"\n\
"aws fraud-detector":"aws-fraud-detector"\n\
"aws frauddetector":"aws-fraud-detector"\n\
"aws fsx":"aws-fsx"\n\
"aws gamelift":"aws-gamelift"\n\
"aws gamelift-streams":"aws-gamelift"\n\
"aws glacier":"aws-glacier"\n\
"aws global-accelerator":"aws-global-accelerator"\n\
"aws globalaccelerator":"aws-global-accelerator"\n\
"aws glue":"aws-glue"\n\
"aws greengrass":"aws-iot-greengrass"\n\
"aws ground-station":"aws-ground-station"\n\
"aws groundstation":"aws-ground-station"\n\
"aws groups":"aws-resource-explorer"\n\
"aws guardduty":"aws-guardduty"\n\
"aws healthimaging":"aws-healthimaging"\n\
"aws healthlake":"aws-healthlake"\n\
"aws healthomics":"aws-healthomics"\n\
"aws iam":"aws-iam"\n\
"aws iam-access-analyzer":"aws-iam-access-analyzer"\n\
"aws iam-identity-center":"aws-iam-identity-center"\n\
"aws iamaccessanalyzer":"aws-iam-access-analyzer"\n\
"aws iamidentitycenter":"aws-iam-identity-center"\n\
"aws identity-and-access-management":"aws-iam"\n\
"aws identity-center":"aws-iam-identity-center"\n\
"aws image-builder":"aws-image-builder"\n\
"aws imagebuilder":"aws-image-builder"\n\
"aws incident-manager":"aws-incident-manager"\n\
"aws incidentmanager":"aws-incident-manager"\n\
"aws inspector":"aws-inspector"\n\
"aws interconnect":"aws-interconnect"\n\
"aws iot-analytics":"aws-iot-analytics"\n\
"aws iot-core":"aws-iot-core"\n\
"aws iot-events":"aws-iot-events"\n\
"aws iot-fleetwise":"aws-iot-fleetwise"\n\
"aws iot-greengrass":"aws-iot-greengrass"\n\
"aws iot-sitewise":"aws-iot-sitewise"\n\
"aws iot-twinmaker":"aws-iot-twinmaker"\n\
"aws iotanalytics":"aws-iot-analytics"\n\
"aws iotcore":"aws-iot-core"\n\
"aws iotevents":"aws-iot-events"\n\
"aws iotfleetwise":"aws-iot-fleetwise"\n\
"aws iotgreengrass":"aws-iot-greengrass"\n\
"aws iotsitewise":"aws-iot-sitewise"\n\
"aws iottwinmaker":"aws-iot-twinmaker"\n\
"aws ivs":"aws-ivs"\n\
"aws kafka":"aws-msk"\n\
"aws kendra":"aws-q-business"\n\
"aws key-management-service":"aws-kms"\n\
"aws keyspaces":"aws-keyspaces"\n\
"aws kinesis":"aws-kinesis"\n\
"aws kinesis-data-analytics":"aws-managed-flink"\n\
"aws kinesis-data-streams":"aws-kinesis"\n\
"aws kinesis-video":"aws-kinesis-video-streams"\n\
"aws kinesis-video-streams":"aws-kinesis-video-streams"\n\
"aws kinesisvideostreams":"aws-kinesis-video-streams"\n\
"aws kms":"aws-kms"\n\
"aws kubernetes":"aws-eks"\n\
"aws lake-formation":"aws-lake-formation"\n\
"aws lakeformation":"aws-lake-formation"\n\
"aws lambda":"aws-lambda"\n\
"aws lambda-functions":"aws-lambda"\n\
"aws lambda-managed-instances":"aws-lambda-managed-instances"\n\
"aws lambdamanagedinstances":"aws-lambda-managed-instances"\n\
"aws launch-wizard":"aws-launch-wizard"\n\
"aws launchwizard":"aws-launch-wizard"\n\
"aws lex":"aws-lex"\n\
"aws license-manager":"aws-license-manager"\n\
"aws licensemanager":"aws-license-manager"\n\
"aws lightsail":"aws-lightsail"\n\
"aws local-zones":"aws-local-zones"\n\
"aws localzones":"aws-local-zones"\n\
"aws location-service":"aws-location-service"\n\
"aws locationservice":"aws-location-service"\n\
"aws lookout":"aws-lookout"\n\
"aws lookout-for-equipment":"aws-lookout"\n\
"aws lookout-for-metrics":"aws-lookout"\n\
"aws lookout-for-vision":"aws-lookout"\n\
"aws macie":"aws-macie"\n\
"aws mainframe-modernization":"aws-mainframe-modernization"\n\
"aws mainframemodernization":"aws-mainframe-modernization"\n\
"aws managed-blockchain":"aws-managed-blockchain"\n\
"aws managed-flink":"aws-managed-flink"\n\
"aws managed-grafana":"aws-managed-grafana"\n\
"aws managed-prometheus":"aws-managed-grafana"\n\
"aws managed-service-for-prometheus":"aws-managed-grafana"\n\
"aws managed-streaming-for-apache-kafka":"aws-msk"\n\
"aws managed-streaming-for-kafka":"aws-msk"\n\
"aws managed-workflows-for-apache-airflow":"aws-mwaa"\n\
"aws managedblockchain":"aws-managed-blockchain"\n\
"aws managedflink":"aws-managed-flink"\n\
"aws managedgrafana":"aws-managed-grafana"\n\
"aws mediaconnect":"aws-mediaconnect"\n\
"aws mediaconvert":"aws-mediaconvert"\n\
"aws medialive":"aws-medialive"\n\
"aws mediapackage":"aws-mediapackage"\n\
"aws mediastore":"aws-mediastore"\n\
"aws mediatailor":"aws-mediatailor"\n\
"aws memcached":"aws-elasticache"\n\
"aws memorydb":"aws-memorydb"\n\
"aws mgn":"aws-application-migration-service"\n\
"aws migration-hub":"aws-migration-hub"\n\
"aws migration-hub-refactor-spaces":"aws-migration-hub"\n\
"aws migrationhub":"aws-migration-hub"\n\
"aws mq":"aws-mq"\n\
"aws msk":"aws-msk"\n\
"aws msk-serverless":"aws-msk-serverless"\n\
"aws mskserverless":"aws-msk-serverless"\n\
"aws multi-party-approval":"aws-multi-party-approval"\n\
"aws multipartyapproval":"aws-multi-party-approval"\n\
"aws mwaa":"aws-mwaa"\n\
"aws mysql":"aws-rds"\n\
"aws neptune":"aws-neptune"\n\
"aws neptune-analytics":"aws-neptune-analytics"\n\
"aws neptuneanalytics":"aws-neptune-analytics"\n\
"aws network-firewall":"aws-network-firewall"\n\
"aws network-load-balancer":"aws-elb"\n\
"aws network-manager":"aws-cloud-wan"\n\
"aws networkfirewall":"aws-network-firewall"\n\
"aws nimble-studio":"aws-nimble-studio"\n\
"aws nimblestudio":"aws-nimble-studio"\n\
"aws nlb":"aws-elb"\n\
"aws nova-act":"aws-nova-act"\n\
"aws novaact":"aws-nova-act"\n\
"aws omics":"aws-healthomics"\n\
"aws opensearch":"aws-opensearch"\n\
"aws opensearch-serverless":"aws-opensearch-serverless"\n\
"aws opensearchserverless":"aws-opensearch-serverless"\n\
"aws opsworks":"aws-opsworks"\n\
"aws oracle-database":"aws-oracle-database"\n\
"aws oracledatabase":"aws-oracle-database"\n\
"aws organizations":"aws-iam"\n\
"aws outposts":"aws-outposts"\n\
"aws panorama":"aws-panorama"\n\
"aws parallel-computing-service":"aws-parallel-computing-service"\n\
"aws parallelcluster":"aws-parallel-computing-service"\n\
"aws parallelcomputingservice":"aws-parallel-computing-service"\n\
"aws parameter-store":"aws-systems-manager"\n\
"aws payment-cryptography":"aws-payment-cryptography"\n\
"aws paymentcryptography":"aws-payment-cryptography"\n\
"aws pcs":"aws-parallel-computing-service"\n\
"aws personalize":"aws-personalize"\n\
"aws pinpoint":"aws-pinpoint"\n\
"aws pinpoint-sms":"aws-end-user-messaging"\n\
"aws polly":"aws-polly"\n\
"aws postgres":"aws-rds"\n\
"aws postgresql":"aws-rds"\n\
"aws private-5g":"aws-private-5g"\n\
"aws private-ca":"aws-certificate-manager"\n\
"aws private5g":"aws-private-5g"\n\
"aws proton":"aws-proton"\n\
"aws q-business":"aws-q-business"\n\
"aws q-developer":"aws-q-developer"\n\
"aws qbusiness":"aws-q-business"\n\
"aws qdeveloper":"aws-q-developer"\n\
"aws qldb":"aws-qldb"\n\
"aws quantum-ledger-database":"aws-qldb"\n\
"aws quick-sight":"aws-quicksight"\n\
"aws quick-suite":"aws-quicksight"\n\
"aws quicksight":"aws-quicksight"\n\
"aws rabbitmq":"aws-mq"\n\
"aws ram":"aws-ram"\n\
"aws rds":"aws-rds"\n\
"aws rds-aurora":"aws-aurora"\n\
"aws rds-custom":"aws-rds-custom"\n\
"aws rdscustom":"aws-rds-custom"\n\
"aws redis":"aws-elasticache"\n\
"aws redshift":"aws-redshift"\n\
"aws redshift-serverless":"aws-redshift-serverless"\n\
"aws redshiftserverless":"aws-redshift-serverless"\n\
"aws rekognition":"aws-rekognition"\n\
"aws relational-database-service":"aws-rds"\n\
"aws resilience-hub":"aws-resilience-hub"\n\
"aws resiliencehub":"aws-resilience-hub"\n\
"aws resource-explorer":"aws-resource-explorer"\n\
"aws resourceexplorer":"aws-resource-explorer"\n\
"aws robomaker":"aws-robomaker"\n\
"aws route-53":"aws-route53"\n\
"aws route-53-application-recovery-controller":"aws-application-recovery-controller"\n\
"aws route53":"aws-route53"\n\
"aws rtb-fabric":"aws-rtb-fabric"\n\
"aws rtbfabric":"aws-rtb-fabric"\n\
"aws s3":"aws-s3"\n\
"aws sage-maker":"aws-sagemaker"\n\
"aws sagemaker":"aws-sagemaker"\n\
"aws sam":"aws-cloudformation"\n\
"aws secrets-manager":"aws-secrets-manager"\n\
"aws secretsmanager":"aws-secrets-manager"\n\
"aws security-agent":"aws-security-agent"\n\
"aws security-hub":"aws-security-hub"\n\
"aws security-lake":"aws-security-lake"\n\
"aws securityagent":"aws-security-agent"\n\
"aws securityhub":"aws-security-hub"\n\
"aws securitylake":"aws-security-lake"\n\
"aws serverless-application-repository":"aws-serverless-application-repository"\n\
"aws serverlessapplicationrepository":"aws-serverless-application-repository"\n\
"aws service-catalog":"aws-service-catalog"\n\
"aws service-quotas":"aws-service-quotas"\n\
"aws servicecatalog":"aws-service-catalog"\n\
"aws servicequotas":"aws-service-quotas"\n\
"aws ses":"aws-ses"\n\
"aws sftp":"aws-transfer-family"\n\
"aws shield":"aws-shield"\n\
"aws signer":"aws-signer"\n\
"aws simple-email-service":"aws-ses"\n\
"aws simple-notification-service":"aws-sns"\n\
"aws simple-queue-service":"aws-sqs"\n\
"aws simple-storage-service":"aws-s3"\n\
"aws simpledb":"aws-simpledb"\n\
"aws simspace-weaver":"aws-simspace-weaver"\n\
"aws simspaceweaver":"aws-simspace-weaver"\n\
"aws single-sign-on":"aws-iam-identity-center"\n\
"aws site-to-site-vpn":"aws-site-to-site-vpn"\n\
"aws sitetositevpn":"aws-site-to-site-vpn"\n\
"aws sms":"aws-end-user-messaging"\n\
"aws snow-family":"aws-snow-family"\n\
"aws snowball":"aws-snow-family"\n\
"aws snowcone":"aws-snow-family"\n\
"aws snowfamily":"aws-snow-family"\n\
"aws sns":"aws-sns"\n\
"aws sqs":"aws-sqs"\n\
"aws ssm":"aws-systems-manager"\n\
"aws ssm-parameter-store":"aws-systems-manager"\n\
"aws sso":"aws-iam-identity-center"\n\
"aws step-functions":"aws-step-functions"\n\
"aws stepfunctions":"aws-step-functions"\n\
"aws storage-gateway":"aws-storage-gateway"\n\
"aws storagegateway":"aws-storage-gateway"\n\
"aws supply-chain":"aws-supply-chain"\n\
"aws supplychain":"aws-supply-chain"\n\
"aws support":"aws-support"\n\
"aws support-center":"aws-support"\n\
"aws swf":"aws-swf"\n\
"aws systems-manager":"aws-systems-manager"\n\
"aws systemsmanager":"aws-systems-manager"\n\
"aws tag-editor":"aws-resource-explorer"\n\
"aws textract":"aws-textract"\n\
"aws timestream":"aws-timestream"\n\
"aws transcribe":"aws-transcribe"\n\
"aws transfer-family":"aws-transfer-family"\n\
"aws transfer-for-sftp":"aws-transfer-family"\n\
"aws transferfamily":"aws-transfer-family"\n\
"aws transit-gateway":"aws-transit-gateway"\n\
"aws transitgateway":"aws-transit-gateway"\n\
"aws translate":"aws-translate"\n\
"aws trusted-advisor":"aws-trusted-advisor"\n\
"aws trustedadvisor":"aws-trusted-advisor"\n\
"aws user-notifications":"aws-user-notifications"\n\
"aws usernotifications":"aws-user-notifications"\n\
"aws verified-access":"aws-verified-access"\n\
"aws verified-permissions":"aws-verified-permissions"\n\
"aws verifiedaccess":"aws-verified-access"\n\
"aws verifiedpermissions":"aws-verified-permissions"\n\
"aws virtual-private-cloud":"aws-vpc"\n\
"aws vmc-on":"aws-vmware-cloud"\n\
"aws vmware-cloud":"aws-vmware-cloud"\n\
"aws vmwarecloud":"aws-vmware-cloud"\n\
"aws vpc-lattice":"aws-vpc-lattice"\n\
"aws vpclattice":"aws-vpc-lattice"\n\
"aws vpn":"aws-site-to-site-vpn"\n\
"aws waf":"aws-waf"\n\
"aws wavelength":"aws-local-zones"\n\
"aws web-application-firewall":"aws-waf"\n\
"aws well-architected-tool":"aws-well-architected-tool"\n\
"aws wellarchitectedtool":"aws-well-architected-tool"\n\
"aws wickr":"aws-wickr"\n\
"aws workmail":"aws-workmail"\n\
"aws workspaces":"aws-workspaces"\n\
"aws workspaces-secure-browser":"aws-workspaces-secure-browser"\n\
"aws workspaces-web":"aws-workspaces-secure-browser"\n\
"aws workspacessecurebrowser":"aws-workspaces-secure-browser"\n\
"aws x-ray":"aws-x-ray"\n\
"azure aci":"azure-container-instances"\n\
"azure acr":"azure-container-registry"\n\
"azure ad-b2c":"azure-ad-b2c"\n\
"azure ad-domain-services":"azure-entra-domain-services"\n\
"azure adf":"azure-data-factory"\n\
"azure adls":"azure-data-lake-storage"\n\
"azure adls-gen2":"azure-data-lake-storage"\n\
"azure advisor":"azure-advisor"\n\
"azure agriculture":"azure-agriculture"\n\
"azure ai-search":"azure-ai-search"\n\
"azure aifoundry":"azure-ai-foundry"\n\
"azure aisearch":"azure-ai-search"\n\
"azure aiservices":"azure-ai-services"\n\
"azure aks":"azure-aks"\n\
"azure akv":"azure-key-vault"\n\
"azure analysis-services":"azure-analysis-services"\n\
"azure analysisservices":"azure-analysis-services"\n\
"azure api-center":"azure-api-center"\n\
"azure api-for-fhir":"azure-health-data-services"\n\
"azure apicenter":"azure-api-center"\n\
"azure apim":"azure-api-management"\n\
"azure apimanagement":"azure-api-management"\n\
"azure app-compliance":"azure-app-compliance"\n\
"azure app-gateway-containers":"azure-app-gateway-containers"\n\
"azure app-insights":"azure-monitor"\n\
"azure app-service-domains":"azure-app-service-domains"\n\
"azure app-service-environment":"azure-app-service-environment"\n\
"azure appcompliance":"azure-app-compliance"\n\
"azure appconfiguration":"azure-app-configuration"\n\
"azure appgatewaycontainers":"azure-app-gateway-containers"\n\
"azure appinsights":"azure-monitor"\n\
"azure applicationgateway":"azure-application-gateway"\n\
"azure appservice":"azure-app-service"\n\
"azure appservicedomains":"azure-app-service-domains"\n\
"azure appserviceenvironment":"azure-app-service-environment"\n\
"azure arc-data-services":"azure-arc-data-services"\n\
"azure arc-enabled-sql-server":"azure-arc-data-services"\n\
"azure arc-kubernetes":"azure-arc-kubernetes"\n\
"azure arc-resource-bridge":"azure-arc-resource-bridge"\n\
"azure arc-server":"azure-arc-server"\n\
"azure arc-vmware":"azure-arc-vmware"\n\
"azure arc-workload-orchestration":"azure-arc-workload-orchestration"\n\
"azure arcdataservices":"azure-arc-data-services"\n\
"azure arckubernetes":"azure-arc-kubernetes"\n\
"azure arcresourcebridge":"azure-arc-resource-bridge"\n\
"azure arcserver":"azure-arc-server"\n\
"azure arcvmware":"azure-arc-vmware"\n\
"azure arcworkloadorchestration":"azure-arc-workload-orchestration"\n\
"azure arize":"azure-arize"\n\
"azure arm":"azure-resource-manager"\n\
"azure aro":"azure-red-hat-openshift"\n\
"azure astronomer":"azure-astronomer"\n\
"azure attestation":"azure-attestation"\n\
"azure automanage":"azure-automanage"\n\
"azure automation":"azure-automation"\n\
"azure autonomous-database":"azure-oracle-autonomous"\n\
"azure avd":"azure-virtual-desktop"\n\
"azure azureml":"azure-machine-learning"\n\
"azure b2c":"azure-ad-b2c"\n\
"azure backup":"azure-backup"\n\
"azure bastion":"azure-bastion"\n\
"azure batch":"azure-batch"\n\
"azure bing-search":"azure-bing-search"\n\
"azure bing-search-api":"azure-bing-search"\n\
"azure bingsearch":"azure-bing-search"\n\
"azure blob-storage":"azure-storage"\n\
"azure blueprints":"azure-resource-manager"\n\
"azure bot-service":"azure-bot-service"\n\
"azure botservice":"azure-bot-service"\n\
"azure cache-redis":"azure-cache-redis"\n\
"azure cacheredis":"azure-cache-redis"\n\
"azure cdn":"azure-front-door"\n\
"azure chaos-studio":"azure-chaos-studio"\n\
"azure chaosstudio":"azure-chaos-studio"\n\
"azure citus":"azure-cosmos-postgresql"\n\
"azure cloud-hsm":"azure-cloud-hsm"\n\
"azure cloud-services":"azure-cloud-services"\n\
"azure cloudhsm":"azure-cloud-hsm"\n\
"azure cloudservices":"azure-cloud-services"\n\
"azure cognitive-search":"azure-ai-search"\n\
"azure cognitive-services":"azure-ai-services"\n\
"azure communication-services":"azure-communication-services"\n\
"azure communicationservices":"azure-communication-services"\n\
"azure commvault":"azure-commvault"\n\
"azure compute-gallery":"azure-compute-gallery"\n\
"azure computegallery":"azure-compute-gallery"\n\
"azure confidentialledger":"azure-confidential-ledger"\n\
"azure connected-cache":"azure-connected-cache"\n\
"azure connectedcache":"azure-connected-cache"\n\
"azure container-apps":"azure-container-apps"\n\
"azure container-instances":"azure-container-instances"\n\
"azure container-service":"azure-aks"\n\
"azure container-storage":"azure-container-storage"\n\
"azure containerapps":"azure-container-apps"\n\
"azure containerinstances":"azure-container-instances"\n\
"azure containerregistry":"azure-container-registry"\n\
"azure containerstorage":"azure-container-storage"\n\
"azure content-delivery-network":"azure-front-door"\n\
"azure content-safety":"azure-content-safety"\n\
"azure contentsafety":"azure-content-safety"\n\
"azure cosmos-db":"azure-cosmos-db"\n\
"azure cosmos-db-for-mongodb-vcore":"azure-documentdb"\n\
"azure cosmos-postgresql":"azure-cosmos-postgresql"\n\
"azure cosmosdb":"azure-cosmos-db"\n\
"azure cosmospostgresql":"azure-cosmos-postgresql"\n\
"azure cost-management":"azure-cost-management"\n\
"azure costmanagement":"azure-cost-management"\n\
"azure custom-providers":"azure-custom-providers"\n\
"azure customproviders":"azure-custom-providers"\n\
"azure data-box":"azure-data-box"\n\
"azure data-box-edge":"azure-stack-edge"\n\
"azure data-catalog":"azure-data-catalog"\n\
"azure data-explorer":"azure-data-explorer"\n\
"azure data-lake":"azure-data-lake-storage"\n\
"azure data-lake-analytics":"azure-data-lake-analytics"\n\
"azure data-lake-storage":"azure-data-lake-storage"\n\
"azure data-lake-storage-gen2":"azure-data-lake-storage"\n\
"azure data-lake-store":"azure-data-lake-analytics"\n\
"azure databasemigrationservice":"azure-database-migration-service"\n\
"azure databox":"azure-data-box"\n\
"azure databricks":"azure-databricks"\n\
"azure databricks-serverless":"azure-databricks-serverless"\n\
"azure databricksserverless":"azure-databricks-serverless"\n\
"azure datacatalog":"azure-data-catalog"\n\
"azure datadog-monitor":""\n\
"azure dataexplorer":"azure-data-explorer"\n\
"azure datafactory":"azure-data-factory"\n\
"azure datalakeanalytics":"azure-data-lake-analytics"\n\
"azure datalakestorage":"azure-data-lake-storage"\n\
"azure datashare":"azure-data-share"\n\
"azure ddos-protection":"azure-ddos-protection"\n\
"azure ddosprotection":"azure-ddos-protection"\n\
"azure dedicated-hsm":"azure-cloud-hsm"\n\
"azure dedicatedhost":"azure-dedicated-host"\n\
"azure defender":"azure-defender-for-cloud"\n\
"azure defender-easm":"azure-defender-easm"\n\
"azure defender-for-cloud":"azure-defender-for-cloud"\n\
"azure defender-for-iot":"azure-defender-for-iot"\n\
"azure defendereasm":"azure-defender-easm"\n\
"azure defenderforcloud":"azure-defender-for-cloud"\n\
"azure defenderforiot":"azure-defender-for-iot"\n\
"azure dell-powerscale":"azure-dell-powerscale"\n\
"azure dellpowerscale":"azure-dell-powerscale"\n\
"azure dev-box":"azure-dev-center"\n\
"azure devcenter":"azure-dev-center"\n\
"azure device-update":"azure-device-update"\n\
"azure deviceupdate":"azure-device-update"\n\
"azure devtest-labs":"azure-devtest-labs"\n\
"azure devtestlabs":"azure-devtest-labs"\n\
"azure digital-twins":"azure-digital-twins"\n\
"azure digitaltwins":"azure-digital-twins"\n\
"azure disk-storage":"azure-managed-disks"\n\
"azure disks":"azure-managed-disks"\n\
"azure dms":"azure-database-migration-service"\n\
"azure dns":"azure-dns"\n\
"azure document-intelligence":"azure-document-intelligence"\n\
"azure documentdb":"azure-documentdb"\n\
"azure documentintelligence":"azure-document-intelligence"\n\
"azure durable-task-scheduler":"azure-durable-task-scheduler"\n\
"azure durabletaskscheduler":"azure-durable-task-scheduler"\n\
"azure dynatrace-monitor":""\n\
"azure elastic-cloud-elasticsearch":""\n\
"azure elasticsan":"azure-elastic-san"\n\
"azure energy-data":"azure-energy-data"\n\
"azure energydata":"azure-energy-data"\n\
"azure entra-domain-services":"azure-entra-domain-services"\n\
"azure entra-external-id":"azure-ad-b2c"\n\
"azure entradomainservices":"azure-entra-domain-services"\n\
"azure event-grid":"azure-event-grid"\n\
"azure event-hubs":"azure-event-hubs"\n\
"azure eventgrid":"azure-event-grid"\n\
"azure eventhubs":"azure-event-hubs"\n\
"azure expressroute":"azure-expressroute"\n\
"azure extended-zones":"azure-extended-zones"\n\
"azure extendedzones":"azure-extended-zones"\n\
"azure fabric":"azure-fabric"\n\
"azure file-share":"azure-files"\n\
"azure file-sync":"azure-files"\n\
"azure files":"azure-files"\n\
"azure fluid-relay":"azure-fluid-relay"\n\
"azure fluidrelay":"azure-fluid-relay"\n\
"azure form-recognizer":"azure-document-intelligence"\n\
"azure front-door":"azure-front-door"\n\
"azure functions":"azure-functions"\n\
"azure github-networking":"azure-github-networking"\n\
"azure githubnetworking":"azure-github-networking"\n\
"azure graph-services-account":""\n\
"azure hdinsight":"azure-hdinsight"\n\
"azure health-bot":"azure-health-bot"\n\
"azure health-data-services":"azure-health-data-services"\n\
"azure health-models":"azure-health-models"\n\
"azure healthdataservices":"azure-health-data-services"\n\
"azure healthmodels":"azure-health-models"\n\
"azure horizondb":"azure-horizondb"\n\
"azure hpc-cache":"azure-managed-lustre"\n\
"azure hyperscale-citus":"azure-cosmos-postgresql"\n\
"azure import-export":"azure-data-box"\n\
"azure informatica":"azure-informatica"\n\
"azure information-protection":"azure-purview"\n\
"azure iot-central":"azure-iot-central"\n\
"azure iot-hub":"azure-iot-hub"\n\
"azure iot-operations":"azure-iot-operations"\n\
"azure iotcentral":"azure-iot-central"\n\
"azure iotoperations":"azure-iot-operations"\n\
"azure keyvault":"azure-key-vault"\n\
"azure kubernetes":"azure-aks"\n\
"azure kubernetesfleetmanager":"azure-kubernetes-fleet-manager"\n\
"azure lab-services":"azure-lab-services"\n\
"azure labservices":"azure-lab-services"\n\
"azure lambdatest":"azure-lambdatest"\n\
"azure large-instances":"azure-large-instances"\n\
"azure largeinstances":"azure-large-instances"\n\
"azure lighthouse":"azure-resource-manager"\n\
"azure load-balancer":"azure-load-balancer"\n\
"azure load-testing":"azure-load-testing"\n\
"azure loadbalancer":"azure-load-balancer"\n\
"azure loadtesting":"azure-load-testing"\n\
"azure local":"azure-local"\n\
"azure log-analytics":"azure-monitor"\n\
"azure logic-apps":"azure-logic-apps"\n\
"azure logicapps":"azure-logic-apps"\n\
"azure machine-learning":"azure-machine-learning"\n\
"azure machine-learning-studio-classic":"azure-machine-learning-studio-classic"\n\
"azure machinelearning":"azure-machine-learning"\n\
"azure machinelearningstudioclassic":"azure-machine-learning-studio-classic"\n\
"azure managed-applications":"azure-custom-providers"\n\
"azure managed-cassandra":"azure-managed-cassandra"\n\
"azure managed-devops-pools":"azure-managed-devops-pools"\n\
"azure managed-disks":"azure-managed-disks"\n\
"azure managed-grafana":"azure-managed-grafana"\n\
"azure managed-hsm":"azure-managed-hsm"\n\
"azure managed-identity":"azure-managed-identity"\n\
"azure managed-lustre":"azure-managed-lustre"\n\
"azure managedcassandra":"azure-managed-cassandra"\n\
"azure manageddevopspools":"azure-managed-devops-pools"\n\
"azure manageddisks":"azure-managed-disks"\n\
"azure managedgrafana":"azure-managed-grafana"\n\
"azure managedhsm":"azure-managed-hsm"\n\
"azure managedidentity":"azure-managed-identity"\n\
"azure managedlustre":"azure-managed-lustre"\n\
"azure management-groups":"azure-resource-manager"\n\
"azure maps":"azure-maps"\n\
"azure mariadb":"azure-mariadb"\n\
"azure marketplace-agreement":""\n\
"azure media-services":"azure-media-services"\n\
"azure mediaservices":"azure-media-services"\n\
"azure microsoft-dev-box":"azure-dev-center"\n\
"azure microsoft-fabric":"azure-fabric"\n\
"azure microsoft-information-protection":"azure-purview"\n\
"azure microsoft-playwright-testing":"azure-load-testing"\n\
"azure microsoft-sentinel":"azure-sentinel"\n\
"azure microsoft-unified-support":"azure-support"\n\
"azure migrate":"azure-migrate"\n\
"azure monitor":"azure-monitor"\n\
"azure monitor-prometheus":"azure-monitor-prometheus"\n\
"azure monitorprometheus":"azure-monitor-prometheus"\n\
"azure mysql":"azure-mysql"\n\
"azure mysql-server":""\n\
"azure nat-gateway":""\n\
"azure natgateway":"azure-nat-gateway"\n\
"azure netapp-files":"azure-netapp-files"\n\
"azure netappfiles":"azure-netapp-files"\n\
"azure network-function-manager":"azure-network-function-manager"\n\
"azure networkfunctionmanager":"azure-network-function-manager"\n\
"azure networkwatcher":"azure-network-watcher"\n\
"azure new-relic-monitor":""\n\
"azure nginx":"azure-nginx"\n\
"azure nginxaas":"azure-nginx"\n\
"azure notification-hubs":"azure-notification-hubs"\n\
"azure notificationhubs":"azure-notification-hubs"\n\
"azure oft-discovery":"microsoft-discovery"\n\
"azure oftdiscovery":"microsoft-discovery"\n\
"azure openai":"azure-ai-services"\n\
"azure operator-nexus":"azure-operator-nexus"\n\
"azure operatornexus":"azure-operator-nexus"\n\
"azure oracle-autonomous":"azure-oracle-autonomous"\n\
"azure oracle-database":"azure-oracle-database"\n\
"azure oracleautonomous":"azure-oracle-autonomous"\n\
"azure oracledatabase":"azure-oracle-database"\n\
"azure orbital":"azure-orbital"\n\
"azure palo-alto-local-rulestack":""\n\
"azure palo-alto-next-generation-firewall-virtual-hub-local-rulestack":""\n\
"azure palo-alto-next-generation-firewall-virtual-hub-panorama":""\n\
"azure palo-alto-next-generation-firewall-virtual-hub-strata-cloud-manager":""\n\
"azure palo-alto-next-generation-firewall-virtual-network-local-rulestack":""\n\
"azure palo-alto-next-generation-firewall-virtual-network-panorama":""\n\
"azure palo-alto-next-generation-firewall-virtual-network-strata-cloud-manager":""\n\
"azure palo-alto-virtual-network-appliance":""\n\
"azure payment-hsm":"azure-cloud-hsm"\n\
"azure peering-service":"azure-peering-service"\n\
"azure peeringservice":"azure-peering-service"\n\
"azure policy":"azure-resource-manager"\n\
"azure postgres":"azure-postgresql"\n\
"azure postgresql":"azure-postgresql"\n\
"azure postgresql-server":""\n\
"azure power-bi-embedded":"azure-power-bi-embedded"\n\
"azure powerbiembedded":"azure-power-bi-embedded"\n\
"azure private-dns":"azure-dns"\n\
"azure private-endpoint":"azure-private-link"\n\
"azure private-link":"azure-private-link"\n\
"azure privatednsresolver":"azure-private-dns-resolver"\n\
"azure privatelink":"azure-private-link"\n\
"azure pure-storage":"azure-pure-storage"\n\
"azure purestorage":"azure-pure-storage"\n\
"azure purview":"azure-purview"\n\
"azure quantum":"azure-quantum"\n\
"azure qumulo":"azure-qumulo"\n\
"azure rbac":"azure-managed-identity"\n\
"azure red-hat-openshift":"azure-red-hat-openshift"\n\
"azure redhatopenshift":"azure-red-hat-openshift"\n\
"azure redis":"azure-cache-redis"\n\
"azure redis-enterprise-cluster":""\n\
"azure reservations":"azure-cost-management"\n\
"azure resiliency":"azure-resiliency"\n\
"azure resource-manager":"azure-resource-manager"\n\
"azure resourcemanager":"azure-resource-manager"\n\
"azure routeserver":"azure-route-server"\n\
"azure sap-hana-on-large-instances":"azure-large-instances"\n\
"azure sap-solutions":"azure-sap-solutions"\n\
"azure sapsolutions":"azure-sap-solutions"\n\
"azure scom-managed-instance":"azure-scom-managed-instance"\n\
"azure scommanagedinstance":"azure-scom-managed-instance"\n\
"azure search":"azure-ai-search"\n\
"azure security-center":"azure-defender-for-cloud"\n\
"azure sentinel":"azure-sentinel"\n\
"azure sentinel-siem":"azure-sentinel"\n\
"azure service-bus":"azure-service-bus"\n\
"azure service-connector":"azure-service-connector"\n\
"azure service-fabric":"azure-service-fabric"\n\
"azure servicebus":"azure-service-bus"\n\
"azure serviceconnector":"azure-service-connector"\n\
"azure servicefabric":"azure-service-fabric"\n\
"azure shared-image-gallery":"azure-compute-gallery"\n\
"azure signalr":"azure-signalr"\n\
"azure site-recovery":"azure-site-recovery"\n\
"azure siterecovery":"azure-site-recovery"\n\
"azure speech":"azure-speech"\n\
"azure speech-to-text":"azure-speech"\n\
"azure sphere":"azure-sphere"\n\
"azure split":"azure-split"\n\
"azure spring-apps":"azure-spring-apps"\n\
"azure springapps":"azure-spring-apps"\n\
"azure sql":"azure-sql-database"\n\
"azure sql-data-warehouse":"azure-synapse"\n\
"azure sql-db":"azure-sql-database"\n\
"azure sql-dw":"azure-synapse"\n\
"azure sql-managed-instance":"azure-sql-managed-instance"\n\
"azure sql-mi":"azure-sql-managed-instance"\n\
"azure sql-vm":"azure-sql-vm"\n\
"azure sqldatabase":"azure-sql-database"\n\
"azure sqlmanagedinstance":"azure-sql-managed-instance"\n\
"azure sre-agent":"azure-sre-agent"\n\
"azure sreagent":"azure-sre-agent"\n\
"azure stack":"azure-stack-hub"\n\
"azure stack-edge":"azure-stack-edge"\n\
"azure stack-hci":"azure-local"\n\
"azure stack-hub":"azure-stack-hub"\n\
"azure stackedge":"azure-stack-edge"\n\
"azure stackhub":"azure-stack-hub"\n\
"azure static-web-apps":"azure-static-web-apps"\n\
"azure staticwebapps":"azure-static-web-apps"\n\
"azure storage":"azure-storage"\n\
"azure storage-sync-service":"azure-files"\n\
"azure storagemover":"azure-storage-mover"\n\
"azure stream-analytics":"azure-stream-analytics"\n\
"azure streamanalytics":"azure-stream-analytics"\n\
"azure support":"azure-support"\n\
"azure synapse":"azure-synapse"\n\
"azure test-base":"azure-test-base"\n\
"azure testbase":"azure-test-base"\n\
"azure time-series-insights":"azure-time-series-insights"\n\
"azure timeseriesinsights":"azure-time-series-insights"\n\
"azure traffic-manager":"azure-traffic-manager"\n\
"azure trafficmanager":"azure-traffic-manager"\n\
"azure translator":"azure-translator"\n\
"azure trusted-signing":"azure-trusted-signing"\n\
"azure trustedsigning":"azure-trusted-signing"\n\
"azure verified-id":"azure-verified-id"\n\
"azure verifiedid":"azure-verified-id"\n\
"azure video-indexer":"azure-video-indexer"\n\
"azure videoindexer":"azure-video-indexer"\n\
"azure virtual-desktop":"azure-virtual-desktop"\n\
"azure virtual-enclaves":"azure-virtual-enclaves"\n\
"azure virtual-machine-scale-sets":"azure-virtual-machines"\n\
"azure virtual-machines":"azure-virtual-machines"\n\
"azure virtual-network-manager":"azure-virtual-network-manager"\n\
"azure virtualdesktop":"azure-virtual-desktop"\n\
"azure virtualenclaves":"azure-virtual-enclaves"\n\
"azure virtualmachines":"azure-virtual-machines"\n\
"azure virtualnetwork":"azure-virtual-network"\n\
"azure virtualnetworkmanager":"azure-virtual-network-manager"\n\
"azure vm-image-builder":"azure-vm-image-builder"\n\
"azure vm-scale-sets":"azure-virtual-machines"\n\
"azure vmimagebuilder":"azure-vm-image-builder"\n\
"azure vms":"azure-virtual-machines"\n\
"azure vmss":"azure-virtual-machines"\n\
"azure vmware-solution":"azure-vmware-solution"\n\
"azure vmwaresolution":"azure-vmware-solution"\n\
"azure vnet":"azure-virtual-network"\n\
"azure vpngateway":"azure-vpn-gateway"\n\
"azure waf":"azure-waf"\n\
"azure web-app":"azure-app-service"\n\
"azure web-apps":"azure-app-service"\n\
"azure website":"azure-app-service"\n\
"azure windows-virtual-desktop":"azure-virtual-desktop"\n\
"gcp access-approval":"gcp-access-approval"\n\
"gcp access-context-manager":"gcp-access-context-manager"\n\
"gcp accessapproval":"gcp-access-approval"\n\
"gcp accesscontextmanager":"gcp-access-context-manager"\n\
"gcp agent-platform":"gcp-agent-platform"\n\
"gcp agentplatform":"gcp-agent-platform"\n\
"gcp agentspace":"gcp-vertex-ai-search"\n\
"gcp alloydb":"gcp-alloydb"\n\
"gcp anthos":"gcp-fleet"\n\
"gcp anthos-config-management":"gcp-fleet"\n\
"gcp anthos-service-mesh":"gcp-fleet"\n\
"gcp api-gateway":"gcp-api-gateway"\n\
"gcp api-hub":"gcp-api-hub"\n\
"gcp apigateway":"gcp-api-gateway"\n\
"gcp apigee":"gcp-apigee"\n\
"gcp app-engine":"gcp-app-engine"\n\
"gcp app-hub":"gcp-app-hub"\n\
"gcp appengine":"gcp-app-engine"\n\
"gcp artifact-analysis":"gcp-artifact-analysis"\n\
"gcp artifact-registry":"gcp-artifact-registry"\n\
"gcp artifactanalysis":"gcp-artifact-analysis"\n\
"gcp artifactregistry":"gcp-artifact-registry"\n\
"gcp assured-workloads":"gcp-assured-workloads"\n\
"gcp assuredworkloads":"gcp-assured-workloads"\n\
"gcp backup-dr":"gcp-backup-dr"\n\
"gcp backup-for-gke":"gcp-backup-for-gke"\n\
"gcp backupdr":"gcp-backup-dr"\n\
"gcp backupforgke":"gcp-backup-for-gke"\n\
"gcp bare-metal-solution":"gcp-bare-metal-solution"\n\
"gcp baremetalsolution":"gcp-bare-metal-solution"\n\
"gcp beyondcorp-enterprise":"gcp-identity-aware-proxy"\n\
"gcp big-query":"gcp-bigquery"\n\
"gcp biglake":"gcp-biglake"\n\
"gcp bigquery":"gcp-bigquery"\n\
"gcp bigtable":"gcp-bigtable"\n\
"gcp billing":"gcp-billing"\n\
"gcp binary-authorization":"gcp-binary-authorization"\n\
"gcp binaryauthorization":"gcp-binary-authorization"\n\
"gcp blockchain-node-engine":"gcp-blockchain-node-engine"\n\
"gcp blockchainnodeengine":"gcp-blockchain-node-engine"\n\
"gcp ccai-platform":"gcp-contact-center-ai"\n\
"gcp certificate-authority":"gcp-certificate-authority"\n\
"gcp certificateauthority":"gcp-certificate-authority"\n\
"gcp chronicle":"gcp-security-operations"\n\
"gcp cloud-armor":"gcp-cloud-armor"\n\
"gcp cloud-asset-inventory":"gcp-cloud-asset-inventory"\n\
"gcp cloud-billing":"gcp-billing"\n\
"gcp cloud-build":"gcp-cloud-build"\n\
"gcp cloud-cdn":"gcp-cloud-cdn"\n\
"gcp cloud-composer":"gcp-composer"\n\
"gcp cloud-deploy":"gcp-cloud-deploy"\n\
"gcp cloud-dlp":"gcp-sensitive-data-protection"\n\
"gcp cloud-dns":"gcp-cloud-dns"\n\
"gcp cloud-domains":"gcp-cloud-domains"\n\
"gcp cloud-functions":"gcp-cloud-functions"\n\
"gcp cloud-iam":"gcp-iam"\n\
"gcp cloud-identity":"gcp-cloud-identity"\n\
"gcp cloud-ids":"gcp-cloud-ids"\n\
"gcp cloud-key-management":"gcp-cloud-kms"\n\
"gcp cloud-key-management-service":"gcp-cloud-kms"\n\
"gcp cloud-kms":"gcp-cloud-kms"\n\
"gcp cloud-load-balancer":"gcp-load-balancing"\n\
"gcp cloud-logging":"gcp-cloud-logging"\n\
"gcp cloud-monitoring":"gcp-cloud-logging"\n\
"gcp cloud-nat":"gcp-cloud-nat"\n\
"gcp cloud-ngfw":"gcp-cloud-ngfw"\n\
"gcp cloud-observability":"gcp-cloud-logging"\n\
"gcp cloud-operations":"gcp-cloud-logging"\n\
"gcp cloud-quotas":"gcp-cloud-quotas"\n\
"gcp cloud-run":"gcp-cloud-run"\n\
"gcp cloud-run-functions":"gcp-cloud-functions"\n\
"gcp cloud-source-repositories":"gcp-secure-source-manager"\n\
"gcp cloud-speech-to-text":"gcp-speech"\n\
"gcp cloud-sql":"gcp-cloud-sql"\n\
"gcp cloud-storage":"gcp-cloud-storage"\n\
"gcp cloud-storage-bucket":"gcp-cloud-storage"\n\
"gcp cloud-support":"gcp-cloud-support"\n\
"gcp cloud-tasks":"gcp-cloud-tasks"\n\
"gcp cloud-text-to-speech":"gcp-speech"\n\
"gcp cloud-tpu":"gcp-cloud-tpu"\n\
"gcp cloud-trace":"gcp-cloud-trace"\n\
"gcp cloud-translate":"gcp-translation"\n\
"gcp cloud-vpn":"gcp-cloud-vpn"\n\
"gcp cloud-workstations":"gcp-cloud-workstations"\n\
"gcp cloudarmor":"gcp-cloud-armor"\n\
"gcp cloudassetinventory":"gcp-cloud-asset-inventory"\n\
"gcp cloudbuild":"gcp-cloud-build"\n\
"gcp cloudcdn":"gcp-cloud-cdn"\n\
"gcp clouddeploy":"gcp-cloud-deploy"\n\
"gcp clouddns":"gcp-cloud-dns"\n\
"gcp clouddomains":"gcp-cloud-domains"\n\
"gcp cloudfunctions":"gcp-cloud-functions"\n\
"gcp cloudidentity":"gcp-cloud-identity"\n\
"gcp cloudids":"gcp-cloud-ids"\n\
"gcp cloudkms":"gcp-cloud-kms"\n\
"gcp cloudlogging":"gcp-cloud-logging"\n\
"gcp cloudnat":"gcp-cloud-nat"\n\
"gcp cloudngfw":"gcp-cloud-ngfw"\n\
"gcp cloudquotas":"gcp-cloud-quotas"\n\
"gcp cloudrun":"gcp-cloud-run"\n\
"gcp cloudsql":"gcp-cloud-sql"\n\
"gcp cloudstorage":"gcp-cloud-storage"\n\
"gcp cloudsupport":"gcp-cloud-support"\n\
"gcp cloudtasks":"gcp-cloud-tasks"\n\
"gcp cloudtpu":"gcp-cloud-tpu"\n\
"gcp cloudtrace":"gcp-cloud-trace"\n\
"gcp cloudvpn":"gcp-cloud-vpn"\n\
"gcp cloudworkstations":"gcp-cloud-workstations"\n\
"gcp cluster-director":"gcp-cluster-director"\n\
"gcp clusterdirector":"gcp-cluster-director"\n\
"gcp colab":"gcp-colab-enterprise"\n\
"gcp colab-enterprise":"gcp-colab-enterprise"\n\
"gcp colabenterprise":"gcp-colab-enterprise"\n\
"gcp composer":"gcp-composer"\n\
"gcp compute-engine":"gcp-compute-engine"\n\
"gcp compute-engine-instance":"gcp-compute-engine"\n\
"gcp computeengine":"gcp-compute-engine"\n\
"gcp contact-center-ai":"gcp-contact-center-ai"\n\
"gcp contactcenterai":"gcp-contact-center-ai"\n\
"gcp conversational-agents":"gcp-conversational-agents"\n\
"gcp conversationalagents":"gcp-conversational-agents"\n\
"gcp data-catalog":"gcp-data-catalog"\n\
"gcp data-fusion":"gcp-data-fusion"\n\
"gcp data-studio":"gcp-looker-studio"\n\
"gcp database-migration-service":"gcp-database-migration-service"\n\
"gcp databasemigrationservice":"gcp-database-migration-service"\n\
"gcp datacatalog":"gcp-data-catalog"\n\
"gcp dataflow":"gcp-dataflow"\n\
"gcp dataform":"gcp-dataform"\n\
"gcp datafusion":"gcp-data-fusion"\n\
"gcp dataplex":"gcp-dataplex"\n\
"gcp dataproc":"gcp-dataproc"\n\
"gcp dataproc-metastore":"gcp-dataproc-metastore"\n\
"gcp dataproc-serverless":"gcp-dataproc-serverless"\n\
"gcp dataprocmetastore":"gcp-dataproc-metastore"\n\
"gcp dataprocserverless":"gcp-dataproc-serverless"\n\
"gcp datastream":"gcp-datastream"\n\
"gcp developer-connect":"gcp-developer-connect"\n\
"gcp developerconnect":"gcp-developer-connect"\n\
"gcp dialogflow":"gcp-dialogflow"\n\
"gcp distributed-cloud":"gcp-distributed-cloud"\n\
"gcp distributedcloud":"gcp-distributed-cloud"\n\
"gcp document-ai":"gcp-document-ai"\n\
"gcp documentai":"gcp-document-ai"\n\
"gcp duet-ai":"gcp-gemini-code-assist"\n\
"gcp edge-network":"gcp-edge-network"\n\
"gcp edgenetwork":"gcp-edge-network"\n\
"gcp essential-contacts":"gcp-essential-contacts"\n\
"gcp essentialcontacts":"gcp-essential-contacts"\n\
"gcp eventarc":"gcp-eventarc"\n\
"gcp filestore":"gcp-filestore"\n\
"gcp firebase":"gcp-firebase"\n\
"gcp firebase-auth":"gcp-identity-platform"\n\
"gcp firebase-authentication":"gcp-identity-platform"\n\
"gcp firebase-cloud-messaging":"gcp-firebase"\n\
"gcp firebase-hosting":"gcp-firebase-hosting"\n\
"gcp firebase-realtime-database":"gcp-firebase"\n\
"gcp firebasehosting":"gcp-firebase-hosting"\n\
"gcp firestore":"gcp-firestore"\n\
"gcp fleet":"gcp-fleet"\n\
"gcp gae":"gcp-app-engine"\n\
"gcp gce":"gcp-compute-engine"\n\
"gcp gcs":"gcp-cloud-storage"\n\
"gcp gcs-bucket":"gcp-cloud-storage"\n\
"gcp gemini-code-assist":"gcp-gemini-code-assist"\n\
"gcp gemini-enterprise":"gcp-vertex-ai-search"\n\
"gcp geminicodeassist":"gcp-gemini-code-assist"\n\
"gcp gke":"gcp-gke"\n\
"gcp gke-attached":"gcp-gke-attached"\n\
"gcp gke-autopilot":"gcp-gke-autopilot"\n\
"gcp gke-enterprise":"gcp-fleet"\n\
"gcp gke-multicloud":"gcp-gke-multicloud"\n\
"gcp gke-on-premises":"gcp-gke-on-premises"\n\
"gcp gkeattached":"gcp-gke-attached"\n\
"gcp gkeautopilot":"gcp-gke-autopilot"\n\
"gcp gkemulticloud":"gcp-gke-multicloud"\n\
"gcp gkeonpremises":"gcp-gke-on-premises"\n\
"gcp healthcare-api":"gcp-healthcare-api"\n\
"gcp healthcareapi":"gcp-healthcare-api"\n\
"gcp iam":"gcp-iam"\n\
"gcp iap":"gcp-identity-aware-proxy"\n\
"gcp identity-aware-proxy":"gcp-identity-aware-proxy"\n\
"gcp identity-platform":"gcp-identity-platform"\n\
"gcp identityawareproxy":"gcp-identity-aware-proxy"\n\
"gcp identityplatform":"gcp-identity-platform"\n\
"gcp infrastructure-manager":"gcp-infrastructure-manager"\n\
"gcp infrastructuremanager":"gcp-infrastructure-manager"\n\
"gcp integration-connectors":"gcp-integration-connectors"\n\
"gcp integrationconnectors":"gcp-integration-connectors"\n\
"gcp kubernetes":"gcp-gke"\n\
"gcp license-manager":"gcp-license-manager"\n\
"gcp licensemanager":"gcp-license-manager"\n\
"gcp load-balancing":"gcp-load-balancing"\n\
"gcp loadbalancing":"gcp-load-balancing"\n\
"gcp looker":"gcp-looker"\n\
"gcp looker-studio":"gcp-looker-studio"\n\
"gcp lookerstudio":"gcp-looker-studio"\n\
"gcp managed-kafka":"gcp-managed-kafka"\n\
"gcp managed-lustre":"gcp-managed-lustre"\n\
"gcp managed-microsoft-ad":"gcp-managed-microsoft-ad"\n\
"gcp managedkafka":"gcp-managed-kafka"\n\
"gcp managedlustre":"gcp-managed-lustre"\n\
"gcp managedmicrosoftad":"gcp-managed-microsoft-ad"\n\
"gcp maps":"gcp-maps-platform"\n\
"gcp maps-api":"gcp-maps-platform"\n\
"gcp maps-platform":"gcp-maps-platform"\n\
"gcp mapsplatform":"gcp-maps-platform"\n\
"gcp media-cdn":"gcp-media-cdn"\n\
"gcp mediacdn":"gcp-media-cdn"\n\
"gcp memcached":"gcp-memorystore"\n\
"gcp memorystore":"gcp-memorystore"\n\
"gcp migrate-to-virtual-machines":"gcp-migration-center"\n\
"gcp migration-center":"gcp-migration-center"\n\
"gcp migrationcenter":"gcp-migration-center"\n\
"gcp model-armor":"gcp-model-armor"\n\
"gcp modelarmor":"gcp-model-armor"\n\
"gcp mysql":"gcp-cloud-sql"\n\
"gcp netapp-volumes":"gcp-netapp-volumes"\n\
"gcp netappvolumes":"gcp-netapp-volumes"\n\
"gcp network-connectivity-center":"gcp-network-connectivity-center"\n\
"gcp network-intelligence-center":"gcp-network-intelligence-center"\n\
"gcp networkconnectivitycenter":"gcp-network-connectivity-center"\n\
"gcp networkintelligencecenter":"gcp-network-intelligence-center"\n\
"gcp oracle-database":"gcp-oracle-database"\n\
"gcp oracledatabase":"gcp-oracle-database"\n\
"gcp org-policy":"gcp-org-policy"\n\
"gcp orgpolicy":"gcp-org-policy"\n\
"gcp os-login":"gcp-vm-manager"\n\
"gcp parallelstore":"gcp-managed-lustre"\n\
"gcp parameter-manager":"gcp-parameter-manager"\n\
"gcp parametermanager":"gcp-parameter-manager"\n\
"gcp persistent-disk":"gcp-persistent-disk"\n\
"gcp persistentdisk":"gcp-persistent-disk"\n\
"gcp postgres":"gcp-cloud-sql"\n\
"gcp postgresql":"gcp-cloud-sql"\n\
"gcp privileged-access-manager":"gcp-privileged-access-manager"\n\
"gcp privilegedaccessmanager":"gcp-privileged-access-manager"\n\
"gcp pub-sub":"gcp-pubsub"\n\
"gcp pubsub":"gcp-pubsub"\n\
"gcp pubsub-lite":"gcp-pubsub-lite"\n\
"gcp pubsublite":"gcp-pubsub-lite"\n\
"gcp recaptcha":"gcp-recaptcha"\n\
"gcp recaptcha-enterprise":"gcp-recaptcha"\n\
"gcp redis":"gcp-memorystore"\n\
"gcp saas-runtime":"gcp-saas-runtime"\n\
"gcp saasruntime":"gcp-saas-runtime"\n\
"gcp secops":"gcp-security-operations"\n\
"gcp secret-manager":"gcp-secret-manager"\n\
"gcp secretmanager":"gcp-secret-manager"\n\
"gcp secure-source-manager":"gcp-secure-source-manager"\n\
"gcp secure-web-proxy":"gcp-cloud-ngfw"\n\
"gcp securesourcemanager":"gcp-secure-source-manager"\n\
"gcp security-command-center":"gcp-security-command-center"\n\
"gcp security-operations":"gcp-security-operations"\n\
"gcp securitycommandcenter":"gcp-security-command-center"\n\
"gcp securityoperations":"gcp-security-operations"\n\
"gcp sensitive-data-protection":"gcp-sensitive-data-protection"\n\
"gcp sensitivedataprotection":"gcp-sensitive-data-protection"\n\
"gcp service-directory":"gcp-service-directory"\n\
"gcp service-mesh":"gcp-service-mesh"\n\
"gcp servicedirectory":"gcp-service-directory"\n\
"gcp servicemesh":"gcp-service-mesh"\n\
"gcp site-verification-owner":""\n\
"gcp site-verification-web-resource":""\n\
"gcp sole-tenant-nodes":"gcp-sole-tenant-nodes"\n\
"gcp soletenantnodes":"gcp-sole-tenant-nodes"\n\
"gcp spanner":"gcp-spanner"\n\
"gcp speech":"gcp-speech"\n\
"gcp speech-to-text":"gcp-speech"\n\
"gcp stackdriver":"gcp-cloud-logging"\n\
"gcp stackdriver-logging":"gcp-cloud-logging"\n\
"gcp stackdriver-monitoring":"gcp-cloud-logging"\n\
"gcp stackdriver-trace":"gcp-cloud-trace"\n\
"gcp storage-transfer-service":"gcp-storage-transfer-service"\n\
"gcp storagetransferservice":"gcp-storage-transfer-service"\n\
"gcp text-to-speech":"gcp-speech"\n\
"gcp tpu-vm":"gcp-cloud-tpu"\n\
"gcp traffic-director":"gcp-service-mesh"\n\
"gcp transcoder":"gcp-transcoder"\n\
"gcp translation":"gcp-translation"\n\
"gcp vertex":"gcp-vertex-ai"\n\
"gcp vertex-ai":"gcp-vertex-ai"\n\
"gcp vertex-ai-search":"gcp-vertex-ai-search"\n\
"gcp vertexai":"gcp-vertex-ai"\n\
"gcp vertexaisearch":"gcp-vertex-ai-search"\n\
"gcp virtual-private-cloud":"gcp-vpc"\n\
"gcp vision-ai":"gcp-vision-ai"\n\
"gcp vision-api":"gcp-vision-ai"\n\
"gcp visionai":"gcp-vision-ai"\n\
"gcp vm-manager":"gcp-vm-manager"\n\
"gcp vmmanager":"gcp-vm-manager"\n\
"gcp vmware-engine":"gcp-vmware-engine"\n\
"gcp vmwareengine":"gcp-vmware-engine"\n\
"gcp vpc":"gcp-vpc"\n\
"gcp vpc-service-controls":"gcp-access-context-manager"\n\
"gcp web-security-scanner":"gcp-web-security-scanner"\n\
"gcp websecurityscanner":"gcp-web-security-scanner"\n\
"gcp workbench":"gcp-workbench"\n\
"provider acme":"lets-encrypt"\n\
"provider airbyte":"airbyte-cloud"\n\
"provider aiven":"aiven"\n\
"provider akamai":"akamai-edge"\n\
"provider akeyless":"akeyless"\n\
"provider algolia":"algolia"\n\
"provider aptible":"aptible"\n\
"provider artifactory":"jfrog"\n\
"provider astra":"datastax-astra"\n\
"provider atlassian-operations":"atlassian-operations"\n\
"provider auth0":"auth0"\n\
"provider azuread":"microsoft-entra-id"\n\
"provider azuredevops":"azure-devops"\n\
"provider better-uptime":"better-stack"\n\
"provider bigip":"f5-big-ip"\n\
"provider bitwarden":"bitwarden"\n\
"provider btp":"sap-btp"\n\
"provider buildkite":"buildkite"\n\
"provider bunnynet":"bunny-net"\n\
"provider checkly":"checkly"\n\
"provider circleci":"circleci"\n\
"provider clickhouse":"clickhouse-cloud"\n\
"provider cloudamqp":"cloudamqp"\n\
"provider cloudsmith":"cloudsmith"\n\
"provider cockroach":"cockroachdb-cloud"\n\
"provider configcat":"configcat"\n\
"provider confluent":"confluent-cloud"\n\
"provider contentful":"contentful"\n\
"provider coralogix":"coralogix"\n\
"provider crowdstrike":"crowdstrike-falcon"\n\
"provider databricks":"databricks"\n\
"provider datadog":"datadog"\n\
"provider dbtcloud":"dbt-cloud"\n\
"provider discord":"discord"\n\
"provider dnsimple":"dnsimple"\n\
"provider doppler":"doppler"\n\
"provider dynatrace":"dynatrace"\n\
"provider ec":"elastic-cloud"\n\
"provider env0":"env0"\n\
"provider equinix":"equinix-fabric"\n\
"provider fastly":"fastly"\n\
"provider fivetran":"fivetran"\n\
"provider fly":"fly-io"\n\
"provider gandi":"gandi"\n\
"provider godaddy":"godaddy"\n\
"provider googleworkspace":"google-workspace"\n\
"provider grafana":"grafana-cloud"\n\
"provider harness":"harness"\n\
"provider heroku":"heroku"\n\
"provider honeycombio":"honeycomb"\n\
"provider incapsula":"imperva"\n\
"provider incident":"incident-io"\n\
"provider infisical":"infisical"\n\
"provider jamfpro":"jamf-pro"\n\
"provider koyeb":"koyeb"\n\
"provider lacework":"lacework"\n\
"provider launchdarkly":"launchdarkly"\n\
"provider logzio":"logz-io"\n\
"provider mailgun":"mailgun"\n\
"provider meraki":"cisco-meraki"\n\
"provider mongodbatlas":"mongodb-atlas"\n\
"provider namecheap":"namecheap"\n\
"provider neon":"neon"\n\
"provider netlify":"netlify"\n\
"provider newrelic":"new-relic"\n\
"provider ngrok":"ngrok"\n\
"provider ns1":"ns1-connect"\n\
"provider octopusdeploy":"octopus-deploy"\n\
"provider okta":"okta"\n\
"provider onelogin":"onelogin"\n\
"provider onepassword":"1password"\n\
"provider pagerduty":"pagerduty"\n\
"provider pinecone":"pinecone"\n\
"provider pingdom":"pingdom"\n\
"provider pingone":"ping-identity"\n\
"provider planetscale":"planetscale"\n\
"provider porkbun":"porkbun"\n\
"provider power-platform":"microsoft-power-platform"\n\
"provider prismacloud":"prisma-cloud"\n\
"provider railway":"railway"\n\
"provider rediscloud":"redis-cloud"\n\
"provider render":"render"\n\
"provider retool":"retool"\n\
"provider rhcs":"rosa"\n\
"provider rollbar":"rollbar"\n\
"provider rootly":"rootly"\n\
"provider salesforce":"salesforce"\n\
"provider scalr":"scalr"\n\
"provider scp":"splunk-cloud"\n\
"provider scylladbcloud":"scylladb-cloud"\n\
"provider segment":"segment"\n\
"provider sendgrid":"sendgrid"\n\
"provider sentry":"sentry"\n\
"provider signalfx":"splunk-observability"\n\
"provider singlestoredb":"singlestore"\n\
"provider slack":"slack"\n\
"provider snowflake":"snowflake"\n\
"provider sonarcloud":"sonarqube-cloud"\n\
"provider spacelift":"spacelift"\n\
"provider statuscake":"statuscake"\n\
"provider statuspage":"statuspage"\n\
"provider stripe":"stripe"\n\
"provider sumologic":"sumo-logic"\n\
"provider supabase":"supabase"\n\
"provider sysdig":"sysdig"\n\
"provider tailscale":"tailscale"\n\
"provider temporalcloud":"temporal-cloud"\n\
"provider tfe":"hcp-terraform"\n\
"provider timescale":"timescale"\n\
"provider twilio":"twilio"\n\
"provider twingate":"twingate"\n\
"provider ultradns":"ultradns"\n\
"provider upstash":"upstash"\n\
"provider uptimerobot":"uptimerobot"\n\
"provider vercel":"vercel"\n\
"provider victorops":"splunk-on-call"\n\
"provider volterra":"f5-distributed-cloud"\n\
"provider vsphere":"vmware-vsphere"\n\
"provider wiz":"wiz"\n\
"provider zendesk":"zendesk"\n\
"provider zpa":"zscaler"\n\
"service acme":"lets-encrypt"\n\
"service airbyte":"airbyte-cloud"\n\
"service aiven":"aiven"\n\
"service akamai":"akamai-edge"\n\
"service akeyless":"akeyless"\n\
"service algolia":"algolia"\n\
"service alicloud":"alibaba-ack alibaba-api-gateway alibaba-backup alibaba-bastionhost alibaba-block-storage alibaba-cdn alibaba-cloud alibaba-container-registry alibaba-dns alibaba-dts alibaba-eci alibaba-ecs alibaba-edge alibaba-elasticsearch alibaba-emr alibaba-eventbridge alibaba-function-compute alibaba-kafka alibaba-kms alibaba-maxcompute alibaba-nas alibaba-network alibaba-oss alibaba-pai alibaba-ram alibaba-rds alibaba-sae alibaba-security-center alibaba-sls alibaba-tablestore alibaba-waf alibaba-workspace"\n\
"service aptible":"aptible"\n\
"service arizeai.observabilityeval":"azure-arize"\n\
"service artifactory":"jfrog"\n\
"service astra":"datastax-astra"\n\
"service astronomer.astro":"azure-astronomer"\n\
"service atlassian-operations":"atlassian-operations"\n\
"service auth0":"auth0"\n\
"service aws":"aws-account aws-amplify aws-api-gateway aws-app-mesh aws-app-runner aws-appconfig aws-appfabric aws-appflow aws-application-recovery-controller aws-appstream aws-appsync aws-athena aws-audit-manager aws-aurora aws-aurora-dsql aws-auto-scaling aws-backup aws-batch aws-bedrock aws-bedrock-agentcore aws-certificate-manager aws-chatbot aws-chime-sdk aws-clean-rooms aws-client-vpn aws-cloud-control aws-cloud-map aws-cloud-wan aws-cloud9 aws-cloudformation aws-cloudfront aws-cloudhsm aws-cloudsearch aws-cloudtrail aws-cloudwatch aws-code-services aws-codebuild aws-codecatalyst aws-codeguru aws-cognito aws-comprehend aws-compute-optimizer aws-config aws-connect aws-cost-management aws-data-exchange aws-data-pipeline aws-datasync aws-dax aws-detective aws-device-farm aws-devops-guru aws-direct-connect aws-directory-service aws-dms aws-documentdb aws-dynamodb aws-ebs aws-ec2 aws-ec2-dedicated-host aws-ecr aws-ecs-ec2 aws-ecs-fargate aws-efs aws-eks aws-eks-auto-mode aws-eks-fargate aws-eks-hybrid-nodes aws-elastic-beanstalk aws-elastic-disaster-recovery aws-elastic-transcoder aws-elasticache aws-elasticache-serverless aws-elb aws-emr aws-emr-serverless aws-end-user-messaging aws-eventbridge aws-fault-injection-service aws-finspace aws-firewall-manager aws-fsx aws-gamelift aws-glacier aws-global-accelerator aws-glue aws-guardduty aws-iam aws-iam-access-analyzer aws-iam-identity-center aws-image-builder aws-incident-manager aws-inspector aws-iot-core aws-ivs aws-keyspaces aws-kinesis aws-kinesis-video-streams aws-kms aws-lake-formation aws-lambda aws-lambda-managed-instances aws-lex aws-license-manager aws-lightsail aws-location-service aws-macie aws-mainframe-modernization aws-managed-flink aws-managed-grafana aws-mediaconvert aws-medialive aws-mediapackage aws-mediastore aws-memorydb aws-mq aws-msk aws-msk-serverless aws-mwaa aws-neptune aws-neptune-analytics aws-network-firewall aws-opensearch aws-opensearch-serverless aws-oracle-database aws-outposts aws-payment-cryptography aws-pinpoint aws-q-business aws-qldb aws-quicksight aws-ram aws-rds aws-rds-custom aws-redshift aws-redshift-serverless aws-rekognition aws-resilience-hub aws-resource-explorer aws-route53 aws-s3 aws-sagemaker aws-secrets-manager aws-security-hub aws-security-lake aws-serverless-application-repository aws-service-catalog aws-service-quotas aws-ses aws-shield aws-signer aws-site-to-site-vpn aws-sns aws-sqs aws-step-functions aws-storage-gateway aws-swf aws-systems-manager aws-timestream aws-transcribe aws-transfer-family aws-transit-gateway aws-user-notifications aws-verified-access aws-verified-permissions aws-vpc aws-vpc-lattice aws-waf aws-workspaces aws-workspaces-secure-browser aws-x-ray"\n\
"service aws::accessanalyzer":"aws-iam-access-analyzer"\n\
"service aws::acmpca":"aws-certificate-manager"\n\
"service aws::agentregistry":"aws-agent-registry"\n\
"service aws::aiops":"aws-cloudwatch"\n\
"service aws::amazonmq":"aws-mq"\n\
"service aws::amplify":"aws-amplify"\n\
"service aws::amplifyuibuilder":"aws-amplify"\n\
"service aws::apigateway":"aws-api-gateway"\n\
"service aws::apigatewayv2":"aws-api-gateway"\n\
"service aws::appconfig":"aws-appconfig"\n\
"service aws::appflow":"aws-appflow"\n\
"service aws::appintegrations":"aws-connect"\n\
"service aws::applicationautoscaling":"aws-auto-scaling"\n\
"service aws::applicationinsights":"aws-cloudwatch"\n\
"service aws::applicationsignals":"aws-cloudwatch"\n\
"service aws::appmesh":"aws-app-mesh"\n\
"service aws::apprunner":"aws-app-runner"\n\
"service aws::appstream":"aws-appstream"\n\
"service aws::appsync":"aws-appsync"\n\
"service aws::apptest":"aws-mainframe-modernization"\n\
"service aws::aps":"aws-managed-grafana"\n\
"service aws::arcregionswitch":"aws-application-recovery-controller"\n\
"service aws::arczonalshift":"aws-application-recovery-controller"\n\
"service aws::athena":"aws-athena"\n\
"service aws::auditmanager":"aws-audit-manager"\n\
"service aws::autoscaling":"aws-ec2"\n\
"service aws::autoscalingplans":"aws-auto-scaling"\n\
"service aws::awsexternalanthropic":"anthropic-api"\n\
"service aws::b2bi":"aws-b2b-data-interchange"\n\
"service aws::backup":"aws-backup"\n\
"service aws::backupgateway":"aws-backup"\n\
"service aws::batch":"aws-batch"\n\
"service aws::bcm":"aws-cost-management"\n\
"service aws::bcmdataexports":"aws-cost-management"\n\
"service aws::bcmpricingcalculator":"aws-cost-management"\n\
"service aws::bedrock":"aws-bedrock"\n\
"service aws::bedrockagentcore":"aws-bedrock-agentcore"\n\
"service aws::bedrockmantle":"aws-bedrock"\n\
"service aws::billing":"aws-cost-management"\n\
"service aws::billingconductor":"aws-cost-management"\n\
"service aws::braket":"aws-braket"\n\
"service aws::budgets":"aws-cost-management"\n\
"service aws::cases":"aws-connect"\n\
"service aws::cassandra":"aws-keyspaces"\n\
"service aws::ce":"aws-cost-management"\n\
"service aws::certificatemanager":"aws-certificate-manager"\n\
"service aws::chatbot":"aws-chatbot"\n\
"service aws::chime":"aws-chime-sdk"\n\
"service aws::cleanrooms":"aws-clean-rooms"\n\
"service aws::cleanroomsml":"aws-clean-rooms"\n\
"service aws::cloud9":"aws-cloud9"\n\
"service aws::cloudfront":"aws-cloudfront"\n\
"service aws::cloudhsm":"aws-cloudhsm"\n\
"service aws::cloudtrail":"aws-cloudtrail"\n\
"service aws::cloudwatch":"aws-cloudwatch"\n\
"service aws::codeartifact":"aws-code-services"\n\
"service aws::codebuild":"aws-codebuild"\n\
"service aws::codecommit":"aws-code-services"\n\
"service aws::codeconnections":"aws-codebuild"\n\
"service aws::codedeploy":"aws-code-services"\n\
"service aws::codeguruprofiler":"aws-codeguru"\n\
"service aws::codepipeline":"aws-codebuild"\n\
"service aws::codestar":"aws-codebuild"\n\
"service aws::codestarconnections":"aws-codebuild"\n\
"service aws::cognito":"aws-cognito"\n\
"service aws::comprehend":"aws-comprehend"\n\
"service aws::computeoptimizer":"aws-compute-optimizer"\n\
"service aws::config":"aws-config"\n\
"service aws::connect":"aws-connect"\n\
"service aws::connectcampaigns":"aws-connect"\n\
"service aws::connectcampaignsv2":"aws-connect"\n\
"service aws::controltower":"aws-iam"\n\
"service aws::cur":"aws-cost-management"\n\
"service aws::customerprofiles":"aws-connect"\n\
"service aws::databrew":"aws-glue"\n\
"service aws::dataexchange":"aws-data-exchange"\n\
"service aws::datapipeline":"aws-data-pipeline"\n\
"service aws::datasync":"aws-datasync"\n\
"service aws::datazone":"aws-lake-formation"\n\
"service aws::dax":"aws-dax"\n\
"service aws::deadline":"aws-deadline-cloud"\n\
"service aws::detective":"aws-detective"\n\
"service aws::devicefarm":"aws-device-farm"\n\
"service aws::devopsagent":"aws-devops-agent"\n\
"service aws::devopsguru":"aws-devops-guru"\n\
"service aws::directconnect":"aws-direct-connect"\n\
"service aws::directoryservice":"aws-directory-service"\n\
"service aws::dms":"aws-dms"\n\
"service aws::docdb":"aws-documentdb"\n\
"service aws::docdbelastic":"aws-documentdb"\n\
"service aws::drs":"aws-elastic-disaster-recovery"\n\
"service aws::dsql":"aws-aurora-dsql"\n\
"service aws::dynamodb":"aws-dynamodb"\n\
"service aws::ec2":"aws-client-vpn aws-ebs aws-ec2 aws-ec2-dedicated-host aws-outposts aws-site-to-site-vpn aws-transit-gateway aws-verified-access aws-vpc"\n\
"service aws::ecr":"aws-ecr"\n\
"service aws::ecs":"aws-ecs-ec2 aws-ecs-fargate"\n\
"service aws::efs":"aws-efs"\n\
"service aws::eks":"aws-eks aws-eks-fargate"\n\
"service aws::elasticache":"aws-elasticache aws-elasticache-serverless"\n\
"service aws::elasticbeanstalk":"aws-elastic-beanstalk"\n\
"service aws::elasticloadbalancing":"aws-elb"\n\
"service aws::elasticloadbalancingv2":"aws-elb"\n\
"service aws::elasticsearch":"aws-opensearch"\n\
"service aws::elementalinference":"aws-elemental-inference"\n\
"service aws::emr":"aws-emr"\n\
"service aws::emrcontainers":"aws-emr"\n\
"service aws::emrserverless":"aws-emr-serverless"\n\
"service aws::entityresolution":"aws-entity-resolution"\n\
"service aws::events":"aws-eventbridge"\n\
"service aws::eventschemas":"aws-eventbridge"\n\
"service aws::eventsv2":"aws-eventbridge"\n\
"service aws::evidently":"aws-cloudwatch"\n\
"service aws::evs":"aws-evs"\n\
"service aws::finspace":"aws-finspace"\n\
"service aws::fis":"aws-fault-injection-service"\n\
"service aws::fms":"aws-firewall-manager"\n\
"service aws::forecast":"aws-forecast"\n\
"service aws::frauddetector":"aws-fraud-detector"\n\
"service aws::fsx":"aws-fsx"\n\
"service aws::gamelift":"aws-gamelift"\n\
"service aws::gameliftstreams":"aws-gamelift"\n\
"service aws::globalaccelerator":"aws-global-accelerator"\n\
"service aws::glue":"aws-glue"\n\
"service aws::grafana":"aws-managed-grafana"\n\
"service aws::greengrass":"aws-iot-greengrass"\n\
"service aws::greengrassv2":"aws-iot-greengrass"\n\
"service aws::groundstation":"aws-ground-station"\n\
"service aws::guardduty":"aws-guardduty"\n\
"service aws::healthimaging":"aws-healthimaging"\n\
"service aws::healthlake":"aws-healthlake"\n\
"service aws::iam":"aws-iam"\n\
"service aws::identitystore":"aws-iam-identity-center"\n\
"service aws::imagebuilder":"aws-image-builder"\n\
"service aws::inspector":"aws-inspector"\n\
"service aws::inspectorv2":"aws-inspector"\n\
"service aws::interconnect":"aws-interconnect"\n\
"service aws::internetmonitor":"aws-cloudwatch"\n\
"service aws::invoicing":"aws-cost-management"\n\
"service aws::iot":"aws-iot-core"\n\
"service aws::iotanalytics":"aws-iot-analytics"\n\
"service aws::iotcoredeviceadvisor":"aws-iot-core"\n\
"service aws::iotevents":"aws-iot-events"\n\
"service aws::iotfleethub":"aws-iot-core"\n\
"service aws::iotfleetwise":"aws-iot-fleetwise"\n\
"service aws::iotsecuretunneling":"aws-iot-core"\n\
"service aws::iotsitewise":"aws-iot-sitewise"\n\
"service aws::iotthingsgraph":"aws-iot-core"\n\
"service aws::iottwinmaker":"aws-iot-twinmaker"\n\
"service aws::iotwireless":"aws-iot-core"\n\
"service aws::ivs":"aws-ivs"\n\
"service aws::ivschat":"aws-ivs"\n\
"service aws::kafkaconnect":"aws-msk"\n\
"service aws::kendra":"aws-q-business"\n\
"service aws::kendraranking":"aws-q-business"\n\
"service aws::kinesis":"aws-kinesis"\n\
"service aws::kinesisanalytics":"aws-managed-flink"\n\
"service aws::kinesisanalyticsv2":"aws-managed-flink"\n\
"service aws::kinesisfirehose":"aws-kinesis"\n\
"service aws::kinesisvideo":"aws-kinesis-video-streams"\n\
"service aws::kms":"aws-kms"\n\
"service aws::lakeformation":"aws-lake-formation"\n\
"service aws::lambda":"aws-lambda aws-lambda-managed-instances"\n\
"service aws::launchwizard":"aws-launch-wizard"\n\
"service aws::lex":"aws-lex"\n\
"service aws::licensemanager":"aws-license-manager"\n\
"service aws::lightsail":"aws-lightsail"\n\
"service aws::location":"aws-location-service"\n\
"service aws::logs":"aws-cloudwatch"\n\
"service aws::lookoutequipment":"aws-lookout"\n\
"service aws::lookoutmetrics":"aws-lookout"\n\
"service aws::lookoutvision":"aws-lookout"\n\
"service aws::m2":"aws-mainframe-modernization"\n\
"service aws::macie":"aws-macie"\n\
"service aws::managedblockchain":"aws-managed-blockchain"\n\
"service aws::mediaconnect":"aws-mediaconnect"\n\
"service aws::mediaconvert":"aws-mediaconvert"\n\
"service aws::medialive":"aws-medialive"\n\
"service aws::mediapackage":"aws-mediapackage"\n\
"service aws::mediapackagev2":"aws-mediapackage"\n\
"service aws::mediastore":"aws-mediastore"\n\
"service aws::mediatailor":"aws-mediatailor"\n\
"service aws::memorydb":"aws-memorydb"\n\
"service aws::mgn":"aws-application-migration-service"\n\
"service aws::mpa":"aws-multi-party-approval"\n\
"service aws::msk":"aws-msk aws-msk-serverless"\n\
"service aws::mwaa":"aws-mwaa"\n\
"service aws::mwaaserverless":"aws-mwaa"\n\
"service aws::neptune":"aws-neptune"\n\
"service aws::neptunegraph":"aws-neptune-analytics"\n\
"service aws::networkfirewall":"aws-network-firewall"\n\
"service aws::networkflowmonitor":"aws-cloudwatch"\n\
"service aws::networkmanager":"aws-cloud-wan"\n\
"service aws::networkmonitor":"aws-cloudwatch"\n\
"service aws::nimblestudio":"aws-nimble-studio"\n\
"service aws::notifications":"aws-user-notifications"\n\
"service aws::notificationscontacts":"aws-user-notifications"\n\
"service aws::novaact":"aws-nova-act"\n\
"service aws::oam":"aws-cloudwatch"\n\
"service aws::observabilityadmin":"aws-cloudwatch"\n\
"service aws::odb":"aws-oracle-database"\n\
"service aws::omics":"aws-healthomics"\n\
"service aws::opensearch":"aws-opensearch"\n\
"service aws::opensearchserverless":"aws-opensearch-serverless"\n\
"service aws::opensearchservice":"aws-opensearch"\n\
"service aws::opsworks":"aws-opsworks"\n\
"service aws::opsworkscm":"aws-opsworks"\n\
"service aws::organizations":"aws-iam"\n\
"service aws::osis":"aws-opensearch"\n\
"service aws::outposts":"aws-outposts"\n\
"service aws::panorama":"aws-panorama"\n\
"service aws::paymentcryptography":"aws-payment-cryptography"\n\
"service aws::pcaconnectorad":"aws-certificate-manager"\n\
"service aws::pcaconnectorscep":"aws-certificate-manager"\n\
"service aws::pcs":"aws-parallel-computing-service"\n\
"service aws::personalize":"aws-personalize"\n\
"service aws::pi":"aws-rds"\n\
"service aws::pinpoint":"aws-pinpoint"\n\
"service aws::pinpointemail":"aws-ses"\n\
"service aws::pipes":"aws-eventbridge"\n\
"service aws::proton":"aws-proton"\n\
"service aws::qbusiness":"aws-q-business"\n\
"service aws::qldb":"aws-qldb"\n\
"service aws::quicksight":"aws-quicksight"\n\
"service aws::ram":"aws-ram"\n\
"service aws::rds":"aws-aurora aws-rds aws-rds-custom"\n\
"service aws::redshift":"aws-redshift"\n\
"service aws::redshiftserverless":"aws-redshift-serverless"\n\
"service aws::refactorspaces":"aws-migration-hub"\n\
"service aws::rekognition":"aws-rekognition"\n\
"service aws::resiliencehub":"aws-resilience-hub"\n\
"service aws::resiliencehubv2":"aws-resilience-hub"\n\
"service aws::resourceexplorer2":"aws-resource-explorer"\n\
"service aws::resourcegroups":"aws-resource-explorer"\n\
"service aws::robomaker":"aws-robomaker"\n\
"service aws::rolesanywhere":"aws-iam"\n\
"service aws::route53":"aws-route53"\n\
"service aws::route53globalresolver":"aws-route53"\n\
"service aws::route53profiles":"aws-route53"\n\
"service aws::route53recoverycontrol":"aws-application-recovery-controller"\n\
"service aws::route53recoveryreadiness":"aws-application-recovery-controller"\n\
"service aws::route53resolver":"aws-route53"\n\
"service aws::rtbfabric":"aws-rtb-fabric"\n\
"service aws::rum":"aws-cloudwatch"\n\
"service aws::s3":"aws-s3"\n\
"service aws::s3express":"aws-s3"\n\
"service aws::s3files":"aws-s3"\n\
"service aws::s3objectlambda":"aws-s3"\n\
"service aws::s3outposts":"aws-outposts"\n\
"service aws::s3tables":"aws-s3"\n\
"service aws::s3vectors":"aws-s3"\n\
"service aws::sagemaker":"aws-sagemaker"\n\
"service aws::scheduler":"aws-eventbridge"\n\
"service aws::scn":"aws-supply-chain"\n\
"service aws::sdb":"aws-simpledb"\n\
"service aws::secretsmanager":"aws-secrets-manager"\n\
"service aws::securityagent":"aws-security-agent"\n\
"service aws::securityhub":"aws-security-hub"\n\
"service aws::securitylake":"aws-security-lake"\n\
"service aws::serverless":"aws-lambda"\n\
"service aws::serverlessrepo":"aws-serverless-application-repository"\n\
"service aws::servicecatalog":"aws-service-catalog"\n\
"service aws::servicecatalogappregistry":"aws-service-catalog"\n\
"service aws::servicediscovery":"aws-cloud-map"\n\
"service aws::ses":"aws-ses"\n\
"service aws::shield":"aws-shield"\n\
"service aws::signer":"aws-signer"\n\
"service aws::simspaceweaver":"aws-simspace-weaver"\n\
"service aws::smsvoice":"aws-end-user-messaging"\n\
"service aws::sns":"aws-sns"\n\
"service aws::sqs":"aws-sqs"\n\
"service aws::ssm":"aws-systems-manager"\n\
"service aws::ssmcontacts":"aws-incident-manager"\n\
"service aws::ssmguiconnect":"aws-systems-manager"\n\
"service aws::ssmincidents":"aws-incident-manager"\n\
"service aws::ssmquicksetup":"aws-systems-manager"\n\
"service aws::sso":"aws-iam-identity-center"\n\
"service aws::stepfunctions":"aws-step-functions"\n\
"service aws::storagegateway":"aws-storage-gateway"\n\
"service aws::supportapp":"aws-support"\n\
"service aws::supportauthz":"aws-support"\n\
"service aws::synthetics":"aws-cloudwatch"\n\
"service aws::systemsmanagersap":"aws-systems-manager"\n\
"service aws::textract":"aws-textract"\n\
"service aws::timestream":"aws-timestream"\n\
"service aws::transcribe":"aws-transcribe"\n\
"service aws::transfer":"aws-transfer-family"\n\
"service aws::translate":"aws-translate"\n\
"service aws::uxc":"aws-account"\n\
"service aws::verifiedpermissions":"aws-verified-permissions"\n\
"service aws::voiceid":"aws-connect"\n\
"service aws::vpclattice":"aws-vpc-lattice"\n\
"service aws::waf":"aws-waf"\n\
"service aws::wafregional":"aws-waf"\n\
"service aws::wafv2":"aws-waf"\n\
"service aws::wellarchitected":"aws-well-architected-tool"\n\
"service aws::wickr":"aws-wickr"\n\
"service aws::wisdom":"aws-connect"\n\
"service aws::workspaces":"aws-workspaces"\n\
"service aws::workspacesinstances":"aws-workspaces"\n\
"service aws::workspacesthinclient":"aws-workspaces"\n\
"service aws::workspacesweb":"aws-workspaces-secure-browser"\n\
"service aws::xray":"aws-x-ray"\n\
"service aws_accessanalyzer":"aws-iam-access-analyzer"\n\
"service aws_account":"aws-account"\n\
"service aws_acm":"aws-certificate-manager"\n\
"service aws_acmpca":"aws-certificate-manager"\n\
"service aws_alb":"aws-elb"\n\
"service aws_ami":"aws-ec2"\n\
"service aws_amplify":"aws-amplify"\n\
"service aws_api":"aws-api-gateway"\n\
"service aws_apigatewayv2":"aws-api-gateway"\n\
"service aws_appautoscaling":"aws-auto-scaling"\n\
"service aws_appconfig":"aws-appconfig"\n\
"service aws_appfabric":"aws-appfabric"\n\
"service aws_appflow":"aws-appflow"\n\
"service aws_appintegrations":"aws-connect"\n\
"service aws_applicationinsights":"aws-cloudwatch"\n\
"service aws_appmesh":"aws-app-mesh"\n\
"service aws_apprunner":"aws-app-runner"\n\
"service aws_appstream":"aws-appstream"\n\
"service aws_appsync":"aws-appsync"\n\
"service aws_athena":"aws-athena"\n\
"service aws_auditmanager":"aws-audit-manager"\n\
"service aws_autoscaling":"aws-ec2"\n\
"service aws_autoscalingplans":"aws-auto-scaling"\n\
"service aws_backup":"aws-backup"\n\
"service aws_batch":"aws-batch"\n\
"service aws_bcmdataexports":"aws-cost-management"\n\
"service aws_bedrock":"aws-bedrock"\n\
"service aws_bedrockagent":"aws-bedrock"\n\
"service aws_bedrockagentcore":"aws-bedrock-agentcore"\n\
"service aws_billing":"aws-cost-management"\n\
"service aws_budgets":"aws-cost-management"\n\
"service aws_ce":"aws-cost-management"\n\
"service aws_chatbot":"aws-chatbot"\n\
"service aws_chime":"aws-chime-sdk"\n\
"service aws_chimesdkvoice":"aws-chime-sdk"\n\
"service aws_cleanrooms":"aws-clean-rooms"\n\
"service aws_cloud9":"aws-cloud9"\n\
"service aws_cloudcontrolapi":"aws-cloud-control"\n\
"service aws_cloudformation":"aws-cloudformation"\n\
"service aws_cloudfront":"aws-cloudfront"\n\
"service aws_cloudfrontkeyvaluestore":"aws-cloudfront"\n\
"service aws_cloudhsm":"aws-cloudhsm"\n\
"service aws_cloudsearch":"aws-cloudsearch"\n\
"service aws_cloudtrail":"aws-cloudtrail"\n\
"service aws_cloudwatch":"aws-cloudwatch aws-eventbridge"\n\
"service aws_codeartifact":"aws-code-services"\n\
"service aws_codebuild":"aws-codebuild"\n\
"service aws_codecatalyst":"aws-codecatalyst"\n\
"service aws_codecommit":"aws-code-services"\n\
"service aws_codeconnections":"aws-codebuild"\n\
"service aws_codedeploy":"aws-code-services"\n\
"service aws_codeguruprofiler":"aws-codeguru"\n\
"service aws_codepipeline":"aws-codebuild"\n\
"service aws_codestarconnections":"aws-codebuild"\n\
"service aws_cognito":"aws-cognito"\n\
"service aws_comprehend":"aws-comprehend"\n\
"service aws_computeoptimizer":"aws-compute-optimizer"\n\
"service aws_config":"aws-config"\n\
"service aws_connect":"aws-connect"\n\
"service aws_controltower":"aws-iam"\n\
"service aws_costoptimizationhub":"aws-cost-management"\n\
"service aws_cur":"aws-cost-management"\n\
"service aws_customer":"aws-site-to-site-vpn"\n\
"service aws_customerprofiles":"aws-connect"\n\
"service aws_dataexchange":"aws-data-exchange"\n\
"service aws_datapipeline":"aws-data-pipeline"\n\
"service aws_datasync":"aws-datasync"\n\
"service aws_datazone":"aws-lake-formation"\n\
"service aws_dax":"aws-dax"\n\
"service aws_db":"aws-aurora aws-rds"\n\
"service aws_default":"aws-vpc"\n\
"service aws_detective":"aws-detective"\n\
"service aws_devicefarm":"aws-device-farm"\n\
"service aws_devopsguru":"aws-devops-guru"\n\
"service aws_directory":"aws-directory-service"\n\
"service aws_dms":"aws-dms"\n\
"service aws_docdb":"aws-documentdb"\n\
"service aws_docdbelastic":"aws-documentdb"\n\
"service aws_drs":"aws-elastic-disaster-recovery"\n\
"service aws_dsql":"aws-aurora-dsql"\n\
"service aws_dx":"aws-direct-connect"\n\
"service aws_dynamodb":"aws-dynamodb"\n\
"service aws_ebs":"aws-ebs"\n\
"service aws_ec2":"aws-client-vpn aws-ec2 aws-ec2-dedicated-host aws-outposts aws-site-to-site-vpn aws-transit-gateway aws-vpc"\n\
"service aws_ecr":"aws-ecr"\n\
"service aws_ecrpublic":"aws-ecr"\n\
"service aws_ecs":"aws-ecs-ec2 aws-ecs-fargate"\n\
"service aws_efs":"aws-efs"\n\
"service aws_egress":"aws-vpc"\n\
"service aws_eip":"aws-vpc"\n\
"service aws_eks":"aws-eks aws-eks-fargate"\n\
"service aws_elastic":"aws-elastic-beanstalk"\n\
"service aws_elasticache":"aws-elasticache aws-elasticache-serverless"\n\
"service aws_elasticsearch":"aws-opensearch"\n\
"service aws_elastictranscoder":"aws-elastic-transcoder"\n\
"service aws_elb":"aws-elb"\n\
"service aws_emr":"aws-emr"\n\
"service aws_emrcontainers":"aws-emr"\n\
"service aws_emrserverless":"aws-emr-serverless"\n\
"service aws_evidently":"aws-cloudwatch"\n\
"service aws_finspace":"aws-finspace"\n\
"service aws_fis":"aws-fault-injection-service"\n\
"service aws_flow":"aws-vpc"\n\
"service aws_fms":"aws-firewall-manager"\n\
"service aws_fsx":"aws-fsx"\n\
"service aws_gamelift":"aws-gamelift"\n\
"service aws_glacier":"aws-glacier"\n\
"service aws_globalaccelerator":"aws-global-accelerator"\n\
"service aws_glue":"aws-glue"\n\
"service aws_grafana":"aws-managed-grafana"\n\
"service aws_guardduty":"aws-guardduty"\n\
"service aws_iam":"aws-iam"\n\
"service aws_identitystore":"aws-iam-identity-center"\n\
"service aws_imagebuilder":"aws-image-builder"\n\
"service aws_inspector":"aws-inspector"\n\
"service aws_inspector2":"aws-inspector"\n\
"service aws_instance":"aws-ec2"\n\
"service aws_internet":"aws-vpc"\n\
"service aws_internetmonitor":"aws-cloudwatch"\n\
"service aws_invoicing":"aws-cost-management"\n\
"service aws_iot":"aws-iot-core"\n\
"service aws_ivs":"aws-ivs"\n\
"service aws_ivschat":"aws-ivs"\n\
"service aws_kendra":"aws-q-business"\n\
"service aws_key":"aws-ec2"\n\
"service aws_keyspaces":"aws-keyspaces"\n\
"service aws_kinesis":"aws-kinesis aws-kinesis-video-streams aws-managed-flink"\n\
"service aws_kinesisanalyticsv2":"aws-managed-flink"\n\
"service aws_kms":"aws-kms"\n\
"service aws_lakeformation":"aws-lake-formation"\n\
"service aws_lambda":"aws-lambda aws-lambda-managed-instances"\n\
"service aws_launch":"aws-ec2"\n\
"service aws_lb":"aws-elb"\n\
"service aws_lex":"aws-lex"\n\
"service aws_lexv2models":"aws-lex"\n\
"service aws_licensemanager":"aws-license-manager"\n\
"service aws_lightsail":"aws-lightsail"\n\
"service aws_location":"aws-location-service"\n\
"service aws_m2":"aws-mainframe-modernization"\n\
"service aws_macie2":"aws-macie"\n\
"service aws_media":"aws-mediaconvert aws-mediapackage aws-mediastore"\n\
"service aws_medialive":"aws-medialive"\n\
"service aws_memorydb":"aws-memorydb"\n\
"service aws_mq":"aws-mq"\n\
"service aws_msk":"aws-msk aws-msk-serverless"\n\
"service aws_mskconnect":"aws-msk"\n\
"service aws_mwaa":"aws-mwaa"\n\
"service aws_nat":"aws-vpc"\n\
"service aws_neptune":"aws-neptune"\n\
"service aws_neptunegraph":"aws-neptune-analytics"\n\
"service aws_network":"aws-vpc"\n\
"service aws_networkfirewall":"aws-network-firewall"\n\
"service aws_networkflowmonitor":"aws-cloudwatch"\n\
"service aws_networkmanager":"aws-cloud-wan"\n\
"service aws_networkmonitor":"aws-cloudwatch"\n\
"service aws_notifications":"aws-user-notifications"\n\
"service aws_notificationscontacts":"aws-user-notifications"\n\
"service aws_oam":"aws-cloudwatch"\n\
"service aws_observabilityadmin":"aws-cloudwatch"\n\
"service aws_odb":"aws-oracle-database"\n\
"service aws_opensearch":"aws-opensearch"\n\
"service aws_opensearchserverless":"aws-opensearch-serverless"\n\
"service aws_organizations":"aws-iam"\n\
"service aws_osis":"aws-opensearch"\n\
"service aws_paymentcryptography":"aws-payment-cryptography"\n\
"service aws_pinpoint":"aws-pinpoint"\n\
"service aws_pinpointsmsvoicev2":"aws-end-user-messaging"\n\
"service aws_pipes":"aws-eventbridge"\n\
"service aws_placement":"aws-ec2"\n\
"service aws_prometheus":"aws-managed-grafana"\n\
"service aws_qbusiness":"aws-q-business"\n\
"service aws_qldb":"aws-qldb"\n\
"service aws_quicksight":"aws-quicksight"\n\
"service aws_ram":"aws-ram"\n\
"service aws_rds":"aws-aurora aws-rds aws-rds-custom"\n\
"service aws_redshift":"aws-redshift"\n\
"service aws_redshiftdata":"aws-redshift"\n\
"service aws_redshiftserverless":"aws-redshift-serverless"\n\
"service aws_rekognition":"aws-rekognition"\n\
"service aws_resiliencehub":"aws-resilience-hub"\n\
"service aws_resourceexplorer2":"aws-resource-explorer"\n\
"service aws_resourcegroups":"aws-resource-explorer"\n\
"service aws_rolesanywhere":"aws-iam"\n\
"service aws_route":"aws-vpc"\n\
"service aws_route53":"aws-route53"\n\
"service aws_route53domains":"aws-route53"\n\
"service aws_route53profiles":"aws-route53"\n\
"service aws_route53recoverycontrolconfig":"aws-application-recovery-controller"\n\
"service aws_route53recoveryreadiness":"aws-application-recovery-controller"\n\
"service aws_rum":"aws-cloudwatch"\n\
"service aws_s3":"aws-s3"\n\
"service aws_s3control":"aws-s3"\n\
"service aws_s3tables":"aws-s3"\n\
"service aws_s3vectors":"aws-s3"\n\
"service aws_sagemaker":"aws-sagemaker"\n\
"service aws_scheduler":"aws-eventbridge"\n\
"service aws_schemas":"aws-eventbridge"\n\
"service aws_secretsmanager":"aws-secrets-manager"\n\
"service aws_security":"aws-vpc"\n\
"service aws_securityhub":"aws-security-hub"\n\
"service aws_securitylake":"aws-security-lake"\n\
"service aws_serverlessapplicationrepository":"aws-serverless-application-repository"\n\
"service aws_service":"aws-cloud-map"\n\
"service aws_servicecatalog":"aws-service-catalog"\n\
"service aws_servicecatalogappregistry":"aws-service-catalog"\n\
"service aws_servicequotas":"aws-service-quotas"\n\
"service aws_ses":"aws-ses"\n\
"service aws_sesv2":"aws-ses"\n\
"service aws_sfn":"aws-step-functions"\n\
"service aws_shield":"aws-shield"\n\
"service aws_signer":"aws-signer"\n\
"service aws_sns":"aws-sns"\n\
"service aws_spot":"aws-ec2"\n\
"service aws_sqs":"aws-sqs"\n\
"service aws_ssm":"aws-systems-manager"\n\
"service aws_ssmcontacts":"aws-incident-manager"\n\
"service aws_ssmincidents":"aws-incident-manager"\n\
"service aws_ssmquicksetup":"aws-systems-manager"\n\
"service aws_ssoadmin":"aws-iam-identity-center"\n\
"service aws_storagegateway":"aws-storage-gateway"\n\
"service aws_subnet":"aws-vpc"\n\
"service aws_swf":"aws-swf"\n\
"service aws_synthetics":"aws-cloudwatch"\n\
"service aws_timestreaminfluxdb":"aws-timestream"\n\
"service aws_timestreamquery":"aws-timestream"\n\
"service aws_timestreamwrite":"aws-timestream"\n\
"service aws_transcribe":"aws-transcribe"\n\
"service aws_transfer":"aws-transfer-family"\n\
"service aws_verifiedaccess":"aws-verified-access"\n\
"service aws_verifiedpermissions":"aws-verified-permissions"\n\
"service aws_vpc":"aws-vpc"\n\
"service aws_vpclattice":"aws-vpc-lattice"\n\
"service aws_vpn":"aws-site-to-site-vpn"\n\
"service aws_waf":"aws-waf"\n\
"service aws_wafregional":"aws-waf"\n\
"service aws_wafv2":"aws-waf"\n\
"service aws_workspaces":"aws-workspaces"\n\
"service aws_workspacesweb":"aws-workspaces-secure-browser"\n\
"service aws_xray":"aws-x-ray"\n\
"service azuread":"microsoft-entra-id"\n\
"service azuredevops":"azure-devops"\n\
"service azurerm":"azure-ad-b2c azure-advisor azure-ai-foundry azure-ai-search azure-ai-services azure-aks azure-analysis-services azure-api-management azure-app-configuration azure-app-gateway-containers azure-app-service azure-app-service-domains azure-application-gateway azure-arc-kubernetes azure-arc-resource-bridge azure-arc-server azure-arc-vmware azure-attestation azure-automanage azure-automation azure-backup azure-bastion azure-batch azure-bot-service azure-cache-redis azure-chaos-studio azure-cloud-hsm azure-cloud-ngfw azure-communication-services azure-compute-gallery azure-confidential-ledger azure-container-apps azure-container-instances azure-container-registry azure-cosmos-db azure-cosmos-postgresql azure-cost-management azure-custom-providers azure-data-explorer azure-data-factory azure-data-lake-storage azure-data-share azure-database-migration-service azure-databricks azure-ddos-protection azure-dedicated-host azure-defender-for-cloud azure-defender-for-iot azure-dev-center azure-device-update azure-devtest-labs azure-digital-twins azure-dns azure-documentdb azure-elastic-san azure-entra-domain-services azure-event-grid azure-event-hubs azure-expressroute azure-fabric azure-files azure-firewall azure-fluid-relay azure-front-door azure-functions azure-hdinsight azure-health-bot azure-health-data-services azure-iot-central azure-iot-hub azure-key-vault azure-kubernetes-fleet-manager azure-load-balancer azure-load-testing azure-local azure-logic-apps azure-machine-learning azure-managed-cassandra azure-managed-devops-pools azure-managed-disks azure-managed-grafana azure-managed-hsm azure-managed-identity azure-managed-lustre azure-maps azure-monitor azure-monitor-prometheus azure-mysql azure-nat-gateway azure-netapp-files azure-network-watcher azure-nginx azure-notification-hubs azure-oracle-autonomous azure-oracle-database azure-postgresql azure-power-bi-embedded azure-private-dns-resolver azure-private-link azure-purview azure-qumulo azure-red-hat-openshift azure-resource-manager azure-route-server azure-sap-solutions azure-sentinel azure-service-bus azure-service-fabric azure-signalr azure-site-recovery azure-spring-apps azure-sql-database azure-sql-managed-instance azure-sql-vm azure-stack-edge azure-static-web-apps azure-storage azure-storage-mover azure-stream-analytics azure-subscription azure-synapse azure-traffic-manager azure-trusted-signing azure-video-indexer azure-virtual-desktop azure-virtual-machines azure-virtual-network azure-virtual-network-manager azure-vmware-solution azure-vpn-gateway azure-waf"\n\
"service azurerm_aadb2c":"azure-ad-b2c"\n\
"service azurerm_active":"azure-entra-domain-services"\n\
"service azurerm_advanced":"azure-defender-for-cloud"\n\
"service azurerm_advisor":"azure-advisor"\n\
"service azurerm_ai":"azure-ai-foundry azure-ai-services"\n\
"service azurerm_analysis":"azure-analysis-services"\n\
"service azurerm_api":"azure-api-management azure-logic-apps"\n\
"service azurerm_app":"azure-app-configuration azure-app-service azure-app-service-domains"\n\
"service azurerm_application":"azure-app-gateway-containers azure-application-gateway azure-monitor azure-virtual-network"\n\
"service azurerm_arc":"azure-arc-kubernetes azure-arc-resource-bridge azure-arc-server"\n\
"service azurerm_attestation":"azure-attestation"\n\
"service azurerm_automanage":"azure-automanage"\n\
"service azurerm_automation":"azure-automation"\n\
"service azurerm_availability":"azure-virtual-machines"\n\
"service azurerm_backup":"azure-backup"\n\
"service azurerm_bastion":"azure-bastion"\n\
"service azurerm_batch":"azure-batch"\n\
"service azurerm_billing":"azure-cost-management"\n\
"service azurerm_bot":"azure-bot-service"\n\
"service azurerm_capacity":"azure-virtual-machines"\n\
"service azurerm_cdn":"azure-front-door"\n\
"service azurerm_chaos":"azure-chaos-studio"\n\
"service azurerm_cognitive":"azure-ai-services"\n\
"service azurerm_communication":"azure-communication-services"\n\
"service azurerm_confidential":"azure-confidential-ledger"\n\
"service azurerm_consumption":"azure-cost-management"\n\
"service azurerm_container":"azure-container-apps azure-container-instances azure-container-registry"\n\
"service azurerm_cosmosdb":"azure-cosmos-db azure-cosmos-postgresql azure-managed-cassandra"\n\
"service azurerm_cost":"azure-cost-management"\n\
"service azurerm_custom":"azure-custom-providers azure-virtual-network"\n\
"service azurerm_dashboard":"azure-managed-grafana"\n\
"service azurerm_data":"azure-backup azure-data-factory azure-data-share"\n\
"service azurerm_database":"azure-database-migration-service"\n\
"service azurerm_databox":"azure-stack-edge"\n\
"service azurerm_databricks":"azure-databricks"\n\
"service azurerm_datadog":"datadog"\n\
"service azurerm_dedicated":"azure-cloud-hsm azure-dedicated-host"\n\
"service azurerm_dev":"azure-dev-center azure-devtest-labs"\n\
"service azurerm_digital":"azure-digital-twins"\n\
"service azurerm_disk":"azure-managed-disks"\n\
"service azurerm_dns":"azure-dns"\n\
"service azurerm_dynatrace":"dynatrace"\n\
"service azurerm_elastic":"azure-elastic-san elastic-cloud"\n\
"service azurerm_email":"azure-communication-services"\n\
"service azurerm_eventgrid":"azure-event-grid"\n\
"service azurerm_eventhub":"azure-event-hubs"\n\
"service azurerm_express":"azure-expressroute"\n\
"service azurerm_extended":"azure-arc-resource-bridge"\n\
"service azurerm_fabric":"azure-fabric"\n\
"service azurerm_firewall":"azure-firewall"\n\
"service azurerm_fluid":"azure-fluid-relay"\n\
"service azurerm_frontdoor":"azure-front-door"\n\
"service azurerm_function":"azure-functions"\n\
"service azurerm_gallery":"azure-compute-gallery"\n\
"service azurerm_graph":"azure-subscription"\n\
"service azurerm_hdinsight":"azure-hdinsight"\n\
"service azurerm_healthbot":"azure-health-bot"\n\
"service azurerm_healthcare":"azure-health-data-services"\n\
"service azurerm_image":"azure-virtual-machines"\n\
"service azurerm_iot":"azure-defender-for-iot"\n\
"service azurerm_iotcentral":"azure-iot-central"\n\
"service azurerm_iothub":"azure-device-update azure-iot-hub"\n\
"service azurerm_ip":"azure-firewall"\n\
"service azurerm_key":"azure-key-vault azure-managed-hsm"\n\
"service azurerm_kubernetes":"azure-aks azure-kubernetes-fleet-manager"\n\
"service azurerm_kusto":"azure-data-explorer"\n\
"service azurerm_lb":"azure-load-balancer"\n\
"service azurerm_lighthouse":"azure-resource-manager"\n\
"service azurerm_linux":"azure-app-service azure-functions azure-virtual-machines"\n\
"service azurerm_load":"azure-load-testing"\n\
"service azurerm_local":"azure-vpn-gateway"\n\
"service azurerm_log":"azure-monitor"\n\
"service azurerm_logic":"azure-logic-apps"\n\
"service azurerm_machine":"azure-machine-learning"\n\
"service azurerm_maintenance":"azure-virtual-machines"\n\
"service azurerm_managed":"azure-cache-redis azure-custom-providers azure-managed-devops-pools azure-managed-disks azure-managed-lustre"\n\
"service azurerm_management":"azure-resource-manager"\n\
"service azurerm_maps":"azure-maps"\n\
"service azurerm_marketplace":"azure-subscription"\n\
"service azurerm_mongo":"azure-documentdb"\n\
"service azurerm_monitor":"azure-monitor azure-monitor-prometheus"\n\
"service azurerm_mssql":"azure-sql-database azure-sql-managed-instance azure-sql-vm"\n\
"service azurerm_mysql":"azure-mysql"\n\
"service azurerm_nat":"azure-load-balancer azure-nat-gateway"\n\
"service azurerm_netapp":"azure-netapp-files"\n\
"service azurerm_network":"azure-ddos-protection azure-network-watcher azure-private-link azure-virtual-network azure-virtual-network-manager"\n\
"service azurerm_new":"new-relic"\n\
"service azurerm_nginx":"azure-nginx"\n\
"service azurerm_notification":"azure-notification-hubs"\n\
"service azurerm_oracle":"azure-oracle-autonomous azure-oracle-database"\n\
"service azurerm_orchestrated":"azure-virtual-machines"\n\
"service azurerm_palo":"azure-cloud-ngfw"\n\
"service azurerm_point":"azure-vpn-gateway"\n\
"service azurerm_policy":"azure-resource-manager"\n\
"service azurerm_portal":"azure-resource-manager"\n\
"service azurerm_postgresql":"azure-postgresql"\n\
"service azurerm_powerbi":"azure-power-bi-embedded"\n\
"service azurerm_private":"azure-dns azure-private-dns-resolver azure-private-link"\n\
"service azurerm_proximity":"azure-virtual-machines"\n\
"service azurerm_public":"azure-virtual-network"\n\
"service azurerm_purview":"azure-purview"\n\
"service azurerm_qumulo":"azure-qumulo"\n\
"service azurerm_recovery":"azure-backup"\n\
"service azurerm_redhat":"azure-red-hat-openshift"\n\
"service azurerm_redis":"azure-cache-redis"\n\
"service azurerm_relay":"azure-notification-hubs"\n\
"service azurerm_resource":"azure-resource-manager"\n\
"service azurerm_role":"azure-managed-identity"\n\
"service azurerm_route":"azure-expressroute azure-route-server azure-virtual-network azure-vpn-gateway"\n\
"service azurerm_search":"azure-ai-search"\n\
"service azurerm_security":"azure-defender-for-cloud"\n\
"service azurerm_sentinel":"azure-sentinel"\n\
"service azurerm_service":"azure-app-service azure-service-fabric"\n\
"service azurerm_servicebus":"azure-service-bus"\n\
"service azurerm_shared":"azure-compute-gallery"\n\
"service azurerm_signalr":"azure-signalr"\n\
"service azurerm_site":"azure-site-recovery"\n\
"service azurerm_snapshot":"azure-managed-disks"\n\
"service azurerm_spring":"azure-spring-apps"\n\
"service azurerm_sql":"azure-sql-database"\n\
"service azurerm_stack":"azure-local"\n\
"service azurerm_static":"azure-static-web-apps"\n\
"service azurerm_storage":"azure-data-lake-storage azure-files azure-storage azure-storage-mover"\n\
"service azurerm_stream":"azure-stream-analytics"\n\
"service azurerm_subnet":"azure-virtual-network"\n\
"service azurerm_synapse":"azure-synapse"\n\
"service azurerm_system":"azure-arc-vmware"\n\
"service azurerm_tenant":"azure-resource-manager"\n\
"service azurerm_traffic":"azure-traffic-manager"\n\
"service azurerm_trusted":"azure-trusted-signing"\n\
"service azurerm_user":"azure-managed-identity"\n\
"service azurerm_video":"azure-video-indexer"\n\
"service azurerm_virtual":"azure-automanage azure-virtual-desktop azure-virtual-machines azure-virtual-network azure-vpn-gateway"\n\
"service azurerm_vmware":"azure-vmware-solution"\n\
"service azurerm_vpn":"azure-vpn-gateway"\n\
"service azurerm_web":"azure-app-service azure-signalr azure-waf"\n\
"service azurerm_windows":"azure-app-service azure-functions azure-virtual-machines"\n\
"service azurerm_workloads":"azure-sap-solutions"\n\
"service better-uptime":"better-stack"\n\
"service betteruptime":"better-stack"\n\
"service bigip":"f5-big-ip"\n\
"service bitwarden":"bitwarden"\n\
"service btp":"sap-btp"\n\
"service buildkite":"buildkite"\n\
"service bunnynet":"bunny-net"\n\
"service checkly":"checkly"\n\
"service circleci":"circleci"\n\
"service civo":"civo civo-compute civo-database civo-kubernetes civo-object-store"\n\
"service clickhouse":"clickhouse-cloud"\n\
"service cloudamqp":"cloudamqp"\n\
"service cloudflare":"cloudflare-ai cloudflare-calls cloudflare-d1 cloudflare-dns cloudflare-edge cloudflare-email cloudflare-load-balancing cloudflare-magic-transit cloudflare-pages cloudflare-queues cloudflare-r2-d1 cloudflare-registrar cloudflare-stream-images cloudflare-turnstile cloudflare-web-analytics cloudflare-workers cloudflare-zero-trust"\n\
"service cloudsmith":"cloudsmith"\n\
"service cockroach":"cockroachdb-cloud"\n\
"service commvault.contentstore":"azure-commvault"\n\
"service configcat":"configcat"\n\
"service confluent":"confluent-cloud"\n\
"service contentful":"contentful"\n\
"service coralogix":"coralogix"\n\
"service crowdstrike":"crowdstrike-falcon"\n\
"service databricks":"databricks"\n\
"service datadog":"datadog"\n\
"service dbtcloud":"dbt-cloud"\n\
"service dell.storage":"azure-dell-powerscale"\n\
"service digitalocean":"digitalocean digitalocean-app-platform digitalocean-cdn digitalocean-database digitalocean-dns digitalocean-droplet digitalocean-gradient-ai digitalocean-kubernetes digitalocean-monitoring digitalocean-network digitalocean-nfs digitalocean-registry digitalocean-spaces digitalocean-volumes"\n\
"service discord":"discord"\n\
"service dnsimple":"dnsimple"\n\
"service doppler":"doppler"\n\
"service dynatrace":"dynatrace"\n\
"service dynatrace.observability":"dynatrace"\n\
"service ec":"elastic-cloud"\n\
"service env0":"env0"\n\
"service equinix":"equinix-fabric"\n\
"service exoscale":"exoscale-block-storage exoscale-compute exoscale-dbaas exoscale-dns exoscale-iam exoscale-network exoscale-sks exoscale-sos"\n\
"service fabric":"azure-fabric"\n\
"service fastly":"fastly"\n\
"service fivetran":"fivetran"\n\
"service fly":"fly-io"\n\
"service gandi":"gandi"\n\
"service gcore":"gcore-cdn gcore-cloud gcore-inference"\n\
"service github":"github-actions-hosted github-com github-self-hosted-runners"\n\
"service github.network":"azure-github-networking"\n\
"service gitlab":"gitlab-com gitlab-self-managed"\n\
"service godaddy":"godaddy"\n\
"service google":"gcp-access-approval gcp-access-context-manager gcp-agent-platform gcp-alloydb gcp-api-gateway gcp-api-hub gcp-apigee gcp-app-engine gcp-app-hub gcp-artifact-analysis gcp-artifact-registry gcp-assured-workloads gcp-backup-dr gcp-backup-for-gke gcp-biglake gcp-bigquery gcp-bigtable gcp-billing gcp-binary-authorization gcp-blockchain-node-engine gcp-certificate-authority gcp-cloud-armor gcp-cloud-asset-inventory gcp-cloud-build gcp-cloud-deploy gcp-cloud-dns gcp-cloud-domains gcp-cloud-functions gcp-cloud-identity gcp-cloud-ids gcp-cloud-kms gcp-cloud-logging gcp-cloud-nat gcp-cloud-ngfw gcp-cloud-quotas gcp-cloud-run gcp-cloud-sql gcp-cloud-storage gcp-cloud-support gcp-cloud-tasks gcp-cloud-tpu gcp-cloud-trace gcp-cloud-vpn gcp-cloud-workstations gcp-cluster-director gcp-colab-enterprise gcp-composer gcp-compute-engine gcp-contact-center-ai gcp-conversational-agents gcp-data-catalog gcp-data-fusion gcp-database-migration-service gcp-dataflow gcp-dataform gcp-dataplex gcp-dataproc gcp-dataproc-metastore gcp-dataproc-serverless gcp-datastream gcp-developer-connect gcp-dialogflow gcp-distributed-cloud gcp-document-ai gcp-edge-network gcp-essential-contacts gcp-eventarc gcp-filestore gcp-firebase gcp-firebase-hosting gcp-firestore gcp-fleet gcp-gemini-code-assist gcp-gke gcp-gke-attached gcp-gke-autopilot gcp-gke-multicloud gcp-gke-on-premises gcp-healthcare-api gcp-iam gcp-identity-aware-proxy gcp-identity-platform gcp-infrastructure-manager gcp-integration-connectors gcp-license-manager gcp-load-balancing gcp-looker gcp-managed-kafka gcp-managed-lustre gcp-managed-microsoft-ad gcp-media-cdn gcp-memorystore gcp-migration-center gcp-model-armor gcp-netapp-volumes gcp-network-connectivity-center gcp-network-intelligence-center gcp-oracle-database gcp-org-policy gcp-parameter-manager gcp-persistent-disk gcp-privileged-access-manager gcp-pubsub gcp-pubsub-lite gcp-recaptcha gcp-saas-runtime gcp-secret-manager gcp-secure-source-manager gcp-security-command-center gcp-security-operations gcp-sensitive-data-protection gcp-service-directory gcp-service-mesh gcp-sole-tenant-nodes gcp-spanner gcp-storage-transfer-service gcp-transcoder gcp-vertex-ai gcp-vertex-ai-search gcp-vm-manager gcp-vmware-engine gcp-vpc gcp-web-security-scanner gcp-workbench google-search-console"\n\
"service google_access":"gcp-access-context-manager gcp-identity-aware-proxy"\n\
"service google_active":"gcp-managed-microsoft-ad"\n\
"service google_agent":"gcp-agent-platform"\n\
"service google_agentic":"gcp-agent-platform"\n\
"service google_alloydb":"gcp-alloydb"\n\
"service google_api":"gcp-api-gateway"\n\
"service google_apigee":"gcp-apigee"\n\
"service google_apihub":"gcp-api-hub"\n\
"service google_app":"gcp-app-engine"\n\
"service google_apphub":"gcp-app-hub"\n\
"service google_artifact":"gcp-artifact-registry"\n\
"service google_assured":"gcp-assured-workloads"\n\
"service google_backup":"gcp-backup-dr"\n\
"service google_beyondcorp":"gcp-identity-aware-proxy"\n\
"service google_biglake":"gcp-biglake"\n\
"service google_bigquery":"gcp-bigquery"\n\
"service google_bigtable":"gcp-bigtable"\n\
"service google_billing":"gcp-billing"\n\
"service google_binary":"gcp-binary-authorization"\n\
"service google_blockchain":"gcp-blockchain-node-engine"\n\
"service google_certificate":"gcp-certificate-authority"\n\
"service google_ces":"gcp-conversational-agents"\n\
"service google_chronicle":"gcp-security-operations"\n\
"service google_cloud":"gcp-cloud-asset-inventory gcp-cloud-identity gcp-cloud-ids gcp-cloud-quotas gcp-cloud-run gcp-cloud-support gcp-cloud-tasks gcp-security-command-center"\n\
"service google_cloudbuild":"gcp-cloud-build"\n\
"service google_cloudbuildv2":"gcp-cloud-build"\n\
"service google_clouddeploy":"gcp-cloud-deploy"\n\
"service google_clouddomains":"gcp-cloud-domains"\n\
"service google_cloudfunctions":"gcp-cloud-functions"\n\
"service google_cloudfunctions2":"gcp-cloud-functions"\n\
"service google_colab":"gcp-colab-enterprise"\n\
"service google_composer":"gcp-composer"\n\
"service google_compute":"gcp-cloud-armor gcp-cloud-nat gcp-cloud-vpn gcp-compute-engine gcp-load-balancing gcp-persistent-disk gcp-sole-tenant-nodes gcp-vpc"\n\
"service google_config":"gcp-infrastructure-manager"\n\
"service google_contact":"gcp-contact-center-ai"\n\
"service google_container":"gcp-artifact-analysis gcp-gke gcp-gke-attached gcp-gke-multicloud"\n\
"service google_data":"gcp-data-catalog gcp-data-fusion gcp-dataflow gcp-dataplex gcp-sensitive-data-protection"\n\
"service google_database":"gcp-database-migration-service"\n\
"service google_dataflow":"gcp-dataflow"\n\
"service google_dataform":"gcp-dataform"\n\
"service google_dataplex":"gcp-dataplex"\n\
"service google_dataproc":"gcp-dataproc gcp-dataproc-metastore gcp-dataproc-serverless"\n\
"service google_datastream":"gcp-datastream"\n\
"service google_deployment":"gcp-infrastructure-manager"\n\
"service google_developer":"gcp-developer-connect"\n\
"service google_dialogflow":"gcp-dialogflow"\n\
"service google_discovery":"gcp-vertex-ai-search"\n\
"service google_dns":"gcp-cloud-dns"\n\
"service google_document":"gcp-document-ai"\n\
"service google_edgecontainer":"gcp-distributed-cloud"\n\
"service google_edgenetwork":"gcp-edge-network"\n\
"service google_endpoints":"gcp-api-gateway"\n\
"service google_essential":"gcp-essential-contacts"\n\
"service google_eventarc":"gcp-eventarc"\n\
"service google_filestore":"gcp-filestore"\n\
"service google_firebase":"gcp-firebase gcp-firebase-hosting"\n\
"service google_firebaserules":"gcp-firebase"\n\
"service google_firestore":"gcp-firestore"\n\
"service google_folder":"gcp-access-approval gcp-iam"\n\
"service google_gemini":"gcp-gemini-code-assist"\n\
"service google_gke":"gcp-backup-for-gke gcp-fleet"\n\
"service google_gkeonprem":"gcp-gke-on-premises"\n\
"service google_healthcare":"gcp-healthcare-api"\n\
"service google_hypercomputecluster":"gcp-cluster-director"\n\
"service google_iam":"gcp-iam"\n\
"service google_iap":"gcp-identity-aware-proxy"\n\
"service google_identity":"gcp-identity-platform"\n\
"service google_integration":"gcp-integration-connectors"\n\
"service google_integrations":"gcp-integration-connectors"\n\
"service google_kms":"gcp-cloud-kms"\n\
"service google_license":"gcp-license-manager"\n\
"service google_logging":"gcp-cloud-logging"\n\
"service google_looker":"gcp-looker"\n\
"service google_lustre":"gcp-managed-lustre"\n\
"service google_managed":"gcp-managed-kafka"\n\
"service google_memcache":"gcp-memorystore"\n\
"service google_memorystore":"gcp-memorystore"\n\
"service google_migration":"gcp-migration-center"\n\
"service google_model":"gcp-model-armor"\n\
"service google_monitoring":"gcp-cloud-logging"\n\
"service google_netapp":"gcp-netapp-volumes"\n\
"service google_network":"gcp-cloud-ngfw gcp-media-cdn gcp-network-connectivity-center gcp-network-intelligence-center gcp-service-mesh"\n\
"service google_observability":"gcp-cloud-trace"\n\
"service google_oracle":"gcp-oracle-database"\n\
"service google_org":"gcp-org-policy"\n\
"service google_organization":"gcp-access-approval gcp-iam"\n\
"service google_os":"gcp-vm-manager"\n\
"service google_parallelstore":"gcp-managed-lustre"\n\
"service google_parameter":"gcp-parameter-manager"\n\
"service google_privateca":"gcp-certificate-authority"\n\
"service google_privileged":"gcp-privileged-access-manager"\n\
"service google_project":"gcp-access-approval gcp-iam"\n\
"service google_pubsub":"gcp-pubsub gcp-pubsub-lite"\n\
"service google_recaptcha":"gcp-recaptcha"\n\
"service google_redis":"gcp-memorystore"\n\
"service google_resource":"gcp-iam"\n\
"service google_runtimeconfig":"gcp-infrastructure-manager"\n\
"service google_saas":"gcp-saas-runtime"\n\
"service google_scc":"gcp-security-command-center"\n\
"service google_secret":"gcp-secret-manager"\n\
"service google_secure":"gcp-secure-source-manager"\n\
"service google_security":"gcp-web-security-scanner"\n\
"service google_securityposture":"gcp-security-command-center"\n\
"service google_service":"gcp-cloud-quotas gcp-iam gcp-service-directory gcp-vpc"\n\
"service google_site":"google-search-console"\n\
"service google_sourcerepo":"gcp-secure-source-manager"\n\
"service google_spanner":"gcp-spanner"\n\
"service google_sql":"gcp-cloud-sql"\n\
"service google_storage":"gcp-cloud-storage gcp-storage-transfer-service"\n\
"service google_tags":"gcp-iam"\n\
"service google_tpu":"gcp-cloud-tpu"\n\
"service google_transcoder":"gcp-transcoder"\n\
"service google_vector":"gcp-vertex-ai"\n\
"service google_vertex":"gcp-vertex-ai"\n\
"service google_vmwareengine":"gcp-vmware-engine"\n\
"service google_vpc":"gcp-vpc"\n\
"service google_workbench":"gcp-vertex-ai gcp-workbench"\n\
"service google_workflows":"gcp-cloud-tasks"\n\
"service google_workload":"gcp-iam"\n\
"service google_workstations":"gcp-cloud-workstations"\n\
"service googleworkspace":"google-workspace"\n\
"service grafana":"grafana-cloud"\n\
"service harness":"harness"\n\
"service hcloud":"hetzner-cloud-server hetzner-dns hetzner-load-balancer hetzner-network hetzner-storage-box hetzner-volumes"\n\
"service hcp":"hcp-boundary hcp-consul hcp-packer hcp-vault hcp-vault-radar hcp-vault-secrets hcp-waypoint"\n\
"service heroku":"heroku"\n\
"service honeycombio":"honeycomb"\n\
"service huaweicloud":"huawei-api-gateway huawei-backup huawei-cce huawei-cci huawei-cdn-dns huawei-cloud huawei-codearts huawei-data huawei-databases huawei-dws huawei-ecs huawei-evs huawei-functiongraph huawei-iam huawei-iot huawei-kms huawei-media huawei-messaging huawei-modelarts huawei-monitoring huawei-network huawei-obs huawei-security huawei-sfs huawei-swr huawei-workspace"\n\
"service ibm":"ibm-app-id ibm-backup-recovery ibm-block-storage ibm-classic-infrastructure ibm-cloud ibm-cloud-iam ibm-cloud-logs ibm-cloudant ibm-code-engine ibm-container-registry ibm-continuous-delivery ibm-cos ibm-databases ibm-dns-services ibm-event-notifications ibm-event-streams ibm-file-storage ibm-internet-services ibm-key-protect ibm-kubernetes-service ibm-mq-on-cloud ibm-power-vs ibm-satellite ibm-schematics ibm-secrets-manager ibm-vmware ibm-vpc ibm-vpc-instance"\n\
"service incapsula":"imperva"\n\
"service incident":"incident-io"\n\
"service infisical":"infisical"\n\
"service informatica.datamanagement":"azure-informatica"\n\
"service ionoscloud":"ionos-backup ionos-cloud ionos-databases ionos-dns-cdn ionos-kafka ionos-kubernetes ionos-network ionos-nfs ionos-object-storage ionos-observability ionos-registry"\n\
"service jamfpro":"jamf-pro"\n\
"service koyeb":"koyeb"\n\
"service lacework":"lacework"\n\
"service lambdatest.hyperexecute":"azure-lambdatest"\n\
"service launchdarkly":"launchdarkly"\n\
"service leaseweb":"leaseweb-dedicated leaseweb-dns leaseweb-public-cloud"\n\
"service linode":"linode-databases linode-dns linode-instance linode-lke linode-network linode-object-storage linode-volumes"\n\
"service logzio":"logz-io"\n\
"service mailgun":"mailgun"\n\
"service meraki":"cisco-meraki"\n\
"service microsoft.aad":"azure-entra-domain-services"\n\
"service microsoft.aadiam":"microsoft-entra-id"\n\
"service microsoft.advisor":"azure-advisor"\n\
"service microsoft.agfoodplatform":"azure-agriculture"\n\
"service microsoft.agricultureplatform":"azure-agriculture"\n\
"service microsoft.alertsmanagement":"azure-monitor azure-monitor-prometheus"\n\
"service microsoft.analysisservices":"azure-analysis-services"\n\
"service microsoft.apicenter":"azure-api-center"\n\
"service microsoft.apimanagement":"azure-api-management"\n\
"service microsoft.app":"azure-container-apps azure-sre-agent"\n\
"service microsoft.appcomplianceautomation":"azure-app-compliance"\n\
"service microsoft.appconfiguration":"azure-app-configuration"\n\
"service microsoft.appplatform":"azure-spring-apps"\n\
"service microsoft.attestation":"azure-attestation"\n\
"service microsoft.authorization":"azure-managed-identity azure-resource-manager"\n\
"service microsoft.automanage":"azure-automanage"\n\
"service microsoft.automation":"azure-automation"\n\
"service microsoft.avs":"azure-vmware-solution"\n\
"service microsoft.awsconnector":"azure-arc-server"\n\
"service microsoft.azureactivedirectory":"azure-ad-b2c"\n\
"service microsoft.azurearcdata":"azure-arc-data-services"\n\
"service microsoft.azurebridge.admin":"azure-stack-hub"\n\
"service microsoft.azuredata":"azure-arc-data-services"\n\
"service microsoft.azurefleet":"azure-virtual-machines"\n\
"service microsoft.azurelargeinstance":"azure-large-instances"\n\
"service microsoft.azureplaywrightservice":"azure-load-testing"\n\
"service microsoft.azureresiliencemanagement":"azure-resiliency"\n\
"service microsoft.azurestack":"azure-stack-hub"\n\
"service microsoft.azurestackhci":"azure-local"\n\
"service microsoft.backup.admin":"azure-stack-hub"\n\
"service microsoft.baremetalinfrastructure":"azure-large-instances"\n\
"service microsoft.batch":"azure-batch"\n\
"service microsoft.billing":"azure-cost-management"\n\
"service microsoft.billingbenefits":"azure-cost-management"\n\
"service microsoft.billingtrust":"azure-cost-management"\n\
"service microsoft.blueprint":"azure-resource-manager"\n\
"service microsoft.botservice":"azure-bot-service"\n\
"service microsoft.cache":"azure-cache-redis"\n\
"service microsoft.capacity":"azure-cost-management"\n\
"service microsoft.cdn":"azure-front-door"\n\
"service microsoft.certificateregistration":"azure-app-service-domains"\n\
"service microsoft.chaos":"azure-chaos-studio"\n\
"service microsoft.cloudhealth":"azure-health-models"\n\
"service microsoft.codesigning":"azure-trusted-signing"\n\
"service microsoft.cognitiveservices":"azure-ai-services"\n\
"service microsoft.communication":"azure-communication-services"\n\
"service microsoft.compute":"azure-cloud-services azure-compute-gallery azure-dedicated-host azure-managed-disks azure-virtual-machines"\n\
"service microsoft.computeschedule":"azure-virtual-machines"\n\
"service microsoft.confidentialledger":"azure-confidential-ledger"\n\
"service microsoft.confluent":"confluent-cloud"\n\
"service microsoft.connectedcache":"azure-connected-cache"\n\
"service microsoft.connectedvmwarevsphere":"azure-arc-vmware"\n\
"service microsoft.consumption":"azure-cost-management"\n\
"service microsoft.containerinstance":"azure-container-instances"\n\
"service microsoft.containerregistry":"azure-container-registry"\n\
"service microsoft.containerservice":"azure-aks azure-kubernetes-fleet-manager"\n\
"service microsoft.containerstorage":"azure-container-storage"\n\
"service microsoft.costmanagement":"azure-cost-management"\n\
"service microsoft.customerinsights":"dynamics-365"\n\
"service microsoft.customproviders":"azure-custom-providers"\n\
"service microsoft.dashboard":"azure-managed-grafana"\n\
"service microsoft.databasefleetmanager":"azure-sql-database"\n\
"service microsoft.databasewatcher":"azure-sql-database"\n\
"service microsoft.databox":"azure-data-box"\n\
"service microsoft.databoxedge":"azure-stack-edge"\n\
"service microsoft.databricks":"azure-databricks"\n\
"service microsoft.datacatalog":"azure-data-catalog"\n\
"service microsoft.datadog":"datadog"\n\
"service microsoft.datafactory":"azure-data-factory"\n\
"service microsoft.datalakeanalytics":"azure-data-lake-analytics"\n\
"service microsoft.datalakestore":"azure-data-lake-analytics"\n\
"service microsoft.datamigration":"azure-database-migration-service"\n\
"service microsoft.dataprotection":"azure-backup"\n\
"service microsoft.datareplication":"azure-migrate"\n\
"service microsoft.datashare":"azure-data-share"\n\
"service microsoft.dbformariadb":"azure-mariadb"\n\
"service microsoft.dbformysql":"azure-mysql"\n\
"service microsoft.dbforpostgresql":"azure-cosmos-postgresql azure-postgresql"\n\
"service microsoft.dependencymap":"azure-migrate"\n\
"service microsoft.deployment.admin":"azure-stack-hub"\n\
"service microsoft.desktopvirtualization":"azure-virtual-desktop"\n\
"service microsoft.devcenter":"azure-dev-center"\n\
"service microsoft.devhub":"azure-aks"\n\
"service microsoft.deviceregistry":"azure-iot-operations"\n\
"service microsoft.devices":"azure-iot-hub"\n\
"service microsoft.deviceupdate":"azure-device-update"\n\
"service microsoft.devops":"azure-devops"\n\
"service microsoft.devopsinfrastructure":"azure-managed-devops-pools"\n\
"service microsoft.devspaces":"azure-aks"\n\
"service microsoft.devtestlab":"azure-devtest-labs"\n\
"service microsoft.digitaltwins":"azure-digital-twins"\n\
"service microsoft.discovery":"microsoft-discovery"\n\
"service microsoft.documentdb":"azure-cosmos-db azure-documentdb azure-managed-cassandra"\n\
"service microsoft.domainregistration":"azure-app-service-domains"\n\
"service microsoft.durabletask":"azure-durable-task-scheduler"\n\
"service microsoft.dynamics365fraudprotection":"dynamics-365"\n\
"service microsoft.easm":"azure-defender-easm"\n\
"service microsoft.edge":"azure-arc-workload-orchestration"\n\
"service microsoft.edgeorder":"azure-stack-edge"\n\
"service microsoft.edgezones":"azure-extended-zones"\n\
"service microsoft.elastic":"elastic-cloud"\n\
"service microsoft.elasticsan":"azure-elastic-san"\n\
"service microsoft.eventgrid":"azure-event-grid"\n\
"service microsoft.eventhub":"azure-event-hubs"\n\
"service microsoft.extendedlocation":"azure-arc-resource-bridge"\n\
"service microsoft.fabric":"azure-fabric"\n\
"service microsoft.fabric.admin":"azure-stack-hub"\n\
"service microsoft.fileshares":"azure-files"\n\
"service microsoft.fluidrelay":"azure-fluid-relay"\n\
"service microsoft.gallery.admin":"azure-stack-hub"\n\
"service microsoft.graphservices":"azure-subscription"\n\
"service microsoft.guestconfiguration":"azure-resource-manager"\n\
"service microsoft.hanaonazure":"azure-large-instances"\n\
"service microsoft.hardwaresecuritymodules":"azure-cloud-hsm"\n\
"service microsoft.hdinsight":"azure-hdinsight"\n\
"service microsoft.healthbot":"azure-health-bot"\n\
"service microsoft.healthcareapis":"azure-health-data-services"\n\
"service microsoft.healthdataaiservices":"azure-health-data-services"\n\
"service microsoft.help":"azure-support"\n\
"service microsoft.horizondb":"azure-horizondb"\n\
"service microsoft.hybridcompute":"azure-arc-server"\n\
"service microsoft.hybridconnectivity":"azure-arc-server"\n\
"service microsoft.hybridcontainerservice":"azure-local"\n\
"service microsoft.hybridnetwork":"azure-network-function-manager"\n\
"service microsoft.importexport":"azure-data-box"\n\
"service microsoft.infrastructureinsights.admin":"azure-stack-hub"\n\
"service microsoft.insights":"azure-monitor"\n\
"service microsoft.intune":"microsoft-intune"\n\
"service microsoft.iotcentral":"azure-iot-central"\n\
"service microsoft.iotfirmwaredefense":"azure-defender-for-iot"\n\
"service microsoft.iotoperations":"azure-iot-operations"\n\
"service microsoft.iotoperationsdataprocessor":"azure-iot-operations"\n\
"service microsoft.iotoperationsmq":"azure-iot-operations"\n\
"service microsoft.iotoperationsorchestrator":"azure-iot-operations"\n\
"service microsoft.keyvault":"azure-key-vault azure-managed-hsm"\n\
"service microsoft.kubernetes":"azure-arc-kubernetes"\n\
"service microsoft.kubernetesconfiguration":"azure-arc-kubernetes"\n\
"service microsoft.kubernetesruntime":"azure-arc-kubernetes"\n\
"service microsoft.kusto":"azure-data-explorer"\n\
"service microsoft.labservices":"azure-lab-services"\n\
"service microsoft.loadtestservice":"azure-load-testing"\n\
"service microsoft.logic":"azure-logic-apps"\n\
"service microsoft.m365securityandcompliance":"azure-purview"\n\
"service microsoft.machinelearning":"azure-machine-learning-studio-classic"\n\
"service microsoft.machinelearningservices":"azure-machine-learning"\n\
"service microsoft.maintenance":"azure-virtual-machines"\n\
"service microsoft.managedidentity":"azure-managed-identity"\n\
"service microsoft.managednetwork":"azure-virtual-network-manager"\n\
"service microsoft.managednetworkfabric":"azure-operator-nexus"\n\
"service microsoft.managedservices":"azure-resource-manager"\n\
"service microsoft.management":"azure-resource-manager"\n\
"service microsoft.maps":"azure-maps"\n\
"service microsoft.marketplace":"azure-subscription"\n\
"service microsoft.migrate":"azure-migrate"\n\
"service microsoft.mission":"azure-virtual-enclaves"\n\
"service microsoft.monitor":"azure-monitor azure-monitor-prometheus"\n\
"service microsoft.mysqldiscovery":"azure-migrate"\n\
"service microsoft.netapp":"azure-netapp-files"\n\
"service microsoft.network":"azure-application-gateway azure-bastion azure-ddos-protection azure-dns azure-expressroute azure-firewall azure-front-door azure-load-balancer azure-network-watcher azure-private-dns-resolver azure-private-link azure-traffic-manager azure-virtual-network azure-virtual-network-manager azure-vpn-gateway azure-waf"\n\
"service microsoft.networkcloud":"azure-operator-nexus"\n\
"service microsoft.networkfunction":"azure-network-watcher"\n\
"service microsoft.notificationhubs":"azure-notification-hubs"\n\
"service microsoft.offazure":"azure-migrate"\n\
"service microsoft.offazurespringboot":"azure-migrate"\n\
"service microsoft.openenergyplatform":"azure-energy-data"\n\
"service microsoft.operationalinsights":"azure-monitor"\n\
"service microsoft.operationsmanagement":"azure-monitor"\n\
"service microsoft.orbital":"azure-orbital"\n\
"service microsoft.peering":"azure-peering-service"\n\
"service microsoft.policyinsights":"azure-resource-manager"\n\
"service microsoft.portal":"azure-resource-manager"\n\
"service microsoft.portalservices":"azure-resource-manager"\n\
"service microsoft.powerbi":"azure-power-bi-embedded power-bi"\n\
"service microsoft.powerbidedicated":"azure-power-bi-embedded"\n\
"service microsoft.powerplatform":"microsoft-power-platform"\n\
"service microsoft.purview":"azure-purview"\n\
"service microsoft.quantum":"azure-quantum"\n\
"service microsoft.quota":"azure-subscription"\n\
"service microsoft.recoveryservices":"azure-backup"\n\
"service microsoft.redhatopenshift":"azure-red-hat-openshift"\n\
"service microsoft.relationships":"azure-resource-manager"\n\
"service microsoft.relay":"azure-notification-hubs"\n\
"service microsoft.resourceconnector":"azure-arc-resource-bridge"\n\
"service microsoft.resourcegraph":"azure-resource-manager"\n\
"service microsoft.resourcehealth":"azure-monitor"\n\
"service microsoft.resources":"azure-resource-manager"\n\
"service microsoft.scheduler":"azure-logic-apps"\n\
"service microsoft.scom":"azure-scom-managed-instance"\n\
"service microsoft.scvmm":"azure-arc-vmware"\n\
"service microsoft.search":"azure-ai-search"\n\
"service microsoft.secretsynccontroller":"azure-iot-operations"\n\
"service microsoft.security":"azure-defender-for-cloud azure-defender-for-iot"\n\
"service microsoft.securityandcompliance":"azure-purview"\n\
"service microsoft.securityinsights":"azure-sentinel"\n\
"service microsoft.serialconsole":"azure-virtual-machines"\n\
"service microsoft.servicebus":"azure-service-bus"\n\
"service microsoft.servicefabric":"azure-service-fabric"\n\
"service microsoft.servicefabricmesh":"azure-service-fabric"\n\
"service microsoft.servicelinker":"azure-service-connector"\n\
"service microsoft.servicenetworking":"azure-app-gateway-containers"\n\
"service microsoft.signalrservice":"azure-signalr"\n\
"service microsoft.softwareplan":"azure-cost-management"\n\
"service microsoft.solutions":"azure-custom-providers"\n\
"service microsoft.sovereign":"azure-resource-manager"\n\
"service microsoft.sql":"azure-sql-database azure-sql-managed-instance"\n\
"service microsoft.sqlvirtualmachine":"azure-sql-vm"\n\
"service microsoft.standbypool":"azure-virtual-machines"\n\
"service microsoft.storage":"azure-storage"\n\
"service microsoft.storage.admin":"azure-stack-hub"\n\
"service microsoft.storageactions":"azure-storage"\n\
"service microsoft.storagecache":"azure-managed-lustre"\n\
"service microsoft.storagediscovery":"azure-storage"\n\
"service microsoft.storagemover":"azure-storage-mover"\n\
"service microsoft.storagesync":"azure-files"\n\
"service microsoft.streamanalytics":"azure-stream-analytics"\n\
"service microsoft.subscription":"azure-resource-manager"\n\
"service microsoft.subscriptions.admin":"azure-stack-hub"\n\
"service microsoft.support":"azure-support"\n\
"service microsoft.synapse":"azure-synapse"\n\
"service microsoft.syntex":"microsoft-sharepoint"\n\
"service microsoft.testbase":"azure-test-base"\n\
"service microsoft.timeseriesinsights":"azure-time-series-insights"\n\
"service microsoft.update.admin":"azure-stack-hub"\n\
"service microsoft.verifiedid":"azure-verified-id"\n\
"service microsoft.videoindexer":"azure-video-indexer"\n\
"service microsoft.virtualmachineimages":"azure-vm-image-builder"\n\
"service microsoft.vmwarecloudsimple":"azure-vmware-solution"\n\
"service microsoft.web":"azure-app-service azure-app-service-environment azure-container-apps azure-functions azure-logic-apps azure-static-web-apps"\n\
"service microsoft.weightsandbiases":"weights-and-biases"\n\
"service microsoft.workloadmonitor":"azure-monitor"\n\
"service microsoft.workloads":"azure-sap-solutions"\n\
"service mongodb.atlas":"mongodb-atlas"\n\
"service mongodbatlas":"mongodb-atlas"\n\
"service namecheap":"namecheap"\n\
"service ncloud":"naver-cloud naver-data naver-databases naver-kubernetes naver-network naver-object-storage naver-server"\n\
"service neon":"neon"\n\
"service netlify":"netlify"\n\
"service newrelic":"new-relic"\n\
"service newrelic.observability":"new-relic"\n\
"service nginx.nginxplus":"azure-nginx"\n\
"service ngrok":"ngrok"\n\
"service ns1":"ns1-connect"\n\
"service oci":"oci oci-analytics-cloud oci-api-gateway oci-autonomous-database oci-bastion oci-big-data-service oci-block-volume oci-blockchain oci-cache oci-certificates oci-cloud-guard oci-compute oci-container-instances oci-content-management oci-cost oci-data-integration oci-data-science oci-devops oci-digital-assistant oci-dns oci-email-delivery oci-events-notifications oci-exadata oci-file-storage oci-fleet oci-functions oci-fusion-environments oci-generative-ai oci-goldengate oci-iam oci-integration oci-iot oci-logging oci-media oci-mysql-heatwave oci-network oci-nosql oci-object-storage oci-oke oci-opensearch oci-postgresql oci-recovery oci-registry oci-resource-manager oci-secure-desktops oci-streaming oci-vault oci-visual-builder oci-vmware-solution oci-waf"\n\
"service octopusdeploy":"octopus-deploy"\n\
"service okta":"okta"\n\
"service onelogin":"onelogin"\n\
"service onepassword":"1password"\n\
"service opentelekomcloud":"otc-api-gateway otc-backup otc-block-storage otc-cce otc-compute otc-data otc-databases otc-dns otc-functions otc-iam otc-messaging otc-monitoring otc-network otc-obs otc-registry otc-security otc-sfs"\n\
"service opsgenie":"atlassian-operations"\n\
"service oracle.database":"azure-oracle-autonomous azure-oracle-database"\n\
"service ovh":"ovhcloud-databases ovhcloud-dedicated ovhcloud-domains ovhcloud-file-storage ovhcloud-kms ovhcloud-kubernetes ovhcloud-logs ovhcloud-network ovhcloud-object-storage ovhcloud-public-cloud ovhcloud-registry ovhcloud-vps ovhcloud-web-hosting"\n\
"service pagerduty":"pagerduty"\n\
"service paloaltonetworks.cloudngfw":"azure-cloud-ngfw"\n\
"service pinecone":"pinecone"\n\
"service pinecone.vectordb":"pinecone"\n\
"service pingdom":"pingdom"\n\
"service pingone":"ping-identity"\n\
"service planetscale":"planetscale"\n\
"service porkbun":"porkbun"\n\
"service power-platform":"microsoft-power-platform"\n\
"service powerplatform":"microsoft-power-platform"\n\
"service prismacloud":"prisma-cloud"\n\
"service purestorage.block":"azure-pure-storage"\n\
"service qumulo.storage":"azure-qumulo"\n\
"service railway":"railway"\n\
"service rediscloud":"redis-cloud"\n\
"service render":"render"\n\
"service retool":"retool"\n\
"service rhcs":"rosa"\n\
"service rollbar":"rollbar"\n\
"service rootly":"rootly"\n\
"service salesforce":"salesforce"\n\
"service scaleway":"scaleway scaleway-bare-metal scaleway-block-storage scaleway-cockpit scaleway-containers scaleway-databases scaleway-dns scaleway-edge-services scaleway-inference scaleway-instances scaleway-iot scaleway-kapsule scaleway-messaging scaleway-network scaleway-object-storage scaleway-registry scaleway-secrets scaleway-serverless scaleway-transactional-email scaleway-web-hosting"\n\
"service scalr":"scalr"\n\
"service scp":"splunk-cloud"\n\
"service scylladbcloud":"scylladb-cloud"\n\
"service segment":"segment"\n\
"service sendgrid":"sendgrid"\n\
"service sentry":"sentry"\n\
"service signalfx":"splunk-observability"\n\
"service singlestoredb":"singlestore"\n\
"service slack":"slack"\n\
"service snowflake":"snowflake"\n\
"service sonarcloud":"sonarqube-cloud"\n\
"service spacelift":"spacelift"\n\
"service splitio.experimentation":"azure-split"\n\
"service stackit":"stackit stackit-cloud-foundry stackit-compute stackit-databases stackit-dns-cdn stackit-dremio stackit-edge-cloud stackit-file-storage stackit-git stackit-iam stackit-intake stackit-kubernetes stackit-model-serving stackit-network stackit-object-storage stackit-observability stackit-rabbitmq stackit-secrets"\n\
"service statuscake":"statuscake"\n\
"service statuspage":"statuspage"\n\
"service stripe":"stripe"\n\
"service sumologic":"sumo-logic"\n\
"service supabase":"supabase"\n\
"service sysdig":"sysdig"\n\
"service tailscale":"tailscale"\n\
"service temporalcloud":"temporal-cloud"\n\
"service tencentcloud":"tencent-api-gateway tencent-cam tencent-cbs tencent-cfs tencent-cloud tencent-cos tencent-cvm tencent-data tencent-databases tencent-dnspod tencent-edgeone tencent-kms tencent-media tencent-messaging tencent-microservices tencent-monitoring tencent-network tencent-scf tencent-security tencent-ses-sms tencent-tcr tencent-tke"\n\
"service tfe":"hcp-terraform"\n\
"service timescale":"timescale"\n\
"service twilio":"twilio"\n\
"service twingate":"twingate"\n\
"service ultradns":"ultradns"\n\
"service upcloud":"upcloud upcloud-databases upcloud-file-storage upcloud-kubernetes upcloud-network upcloud-object-storage upcloud-servers"\n\
"service upstash":"upstash"\n\
"service uptimerobot":"uptimerobot"\n\
"service vercel":"vercel"\n\
"service victorops":"splunk-on-call"\n\
"service volterra":"f5-distributed-cloud"\n\
"service vsphere":"vmware-vsphere"\n\
"service vultr":"vultr vultr-bare-metal vultr-compute vultr-databases vultr-dns vultr-inference vultr-kubernetes vultr-network vultr-object-storage vultr-registry"\n\
"service wiz":"wiz"\n\
"service yandex":"yandex-cloud yandex-compute yandex-data yandex-databases yandex-dns yandex-functions yandex-kms yandex-kubernetes yandex-network yandex-object-storage yandex-organization yandex-registry"\n\
"service zendesk":"zendesk"\n\
"service zia":"zscaler"\n\
"service zpa":"zscaler"\n\
"type AWS::ACMPCA::Certificate":"aws-certificate-manager"\n\
"type AWS::ACMPCA::CertificateAuthority":"aws-certificate-manager"\n\
"type AWS::AIOps::InvestigationGroup":"aws-cloudwatch"\n\
"type AWS::APS::AnomalyDetector":"aws-managed-grafana"\n\
"type AWS::APS::RuleGroupsNamespace":"aws-managed-grafana"\n\
"type AWS::APS::Scraper":"aws-managed-grafana"\n\
"type AWS::APS::Workspace":"aws-managed-grafana"\n\
"type AWS::ARCRegionSwitch::Plan":"aws-application-recovery-controller"\n\
"type AWS::ARCZonalShift::AutoshiftObserverNotificationStatus":"aws-application-recovery-controller"\n\
"type AWS::ARCZonalShift::ZonalAutoshiftConfiguration":"aws-application-recovery-controller"\n\
"type AWS::AWSExternalAnthropic::Workspace":"anthropic-api"\n\
"type AWS::AccessAnalyzer::Analyzer":"aws-iam-access-analyzer"\n\
"type AWS::AgentRegistry::Registry":"aws-agent-registry"\n\
"type AWS::AmazonMQ::Broker":"aws-mq"\n\
"type AWS::AmazonMQ::Configuration":"aws-mq"\n\
"type AWS::Amplify::App":"aws-amplify"\n\
"type AWS::Amplify::Branch":"aws-amplify"\n\
"type AWS::Amplify::Domain":"aws-amplify"\n\
"type AWS::Amplify::Webhook":"aws-amplify"\n\
"type AWS::AmplifyUIBuilder::Component":"aws-amplify"\n\
"type AWS::AmplifyUIBuilder::Form":"aws-amplify"\n\
"type AWS::AmplifyUIBuilder::Theme":"aws-amplify"\n\
"type AWS::ApiGateway::Account":"aws-api-gateway"\n\
"type AWS::ApiGateway::ApiKey":"aws-api-gateway"\n\
"type AWS::ApiGateway::Authorizer":"aws-api-gateway"\n\
"type AWS::ApiGateway::BasePathMapping":"aws-api-gateway"\n\
"type AWS::ApiGateway::ClientCertificate":"aws-api-gateway"\n\
"type AWS::ApiGateway::Deployment":"aws-api-gateway"\n\
"type AWS::ApiGateway::DocumentationPart":"aws-api-gateway"\n\
"type AWS::ApiGateway::DomainName":"aws-api-gateway"\n\
"type AWS::ApiGateway::GatewayResponse":"aws-api-gateway"\n\
"type AWS::ApiGateway::Method":"aws-api-gateway"\n\
"type AWS::ApiGateway::Model":"aws-api-gateway"\n\
"type AWS::ApiGateway::RequestValidator":"aws-api-gateway"\n\
"type AWS::ApiGateway::Resource":"aws-api-gateway"\n\
"type AWS::ApiGateway::RestApi":"aws-api-gateway"\n\
"type AWS::ApiGateway::Stage":"aws-api-gateway"\n\
"type AWS::ApiGateway::UsagePlan":"aws-api-gateway"\n\
"type AWS::ApiGateway::VpcLink":"aws-api-gateway"\n\
"type AWS::ApiGatewayV2::Api":"aws-api-gateway"\n\
"type AWS::ApiGatewayV2::Authorizer":"aws-api-gateway"\n\
"type AWS::ApiGatewayV2::Deployment":"aws-api-gateway"\n\
"type AWS::ApiGatewayV2::DomainName":"aws-api-gateway"\n\
"type AWS::ApiGatewayV2::Integration":"aws-api-gateway"\n\
"type AWS::ApiGatewayV2::Model":"aws-api-gateway"\n\
"type AWS::ApiGatewayV2::PortalProduct":"aws-api-gateway"\n\
"type AWS::ApiGatewayV2::Stage":"aws-api-gateway"\n\
"type AWS::ApiGatewayV2::VpcLink":"aws-api-gateway"\n\
"type AWS::AppConfig::Application":"aws-appconfig"\n\
"type AWS::AppConfig::ConfigurationProfile":"aws-appconfig"\n\
"type AWS::AppConfig::Deployment":"aws-appconfig"\n\
"type AWS::AppConfig::Environment":"aws-appconfig"\n\
"type AWS::AppConfig::ExperimentDefinition":"aws-appconfig"\n\
"type AWS::AppConfig::ExperimentRun":"aws-appconfig"\n\
"type AWS::AppConfig::Extension":"aws-appconfig"\n\
"type AWS::AppFlow::Connector":"aws-appflow"\n\
"type AWS::AppFlow::Flow":"aws-appflow"\n\
"type AWS::AppIntegrations::Application":"aws-connect"\n\
"type AWS::AppIntegrations::DataIntegration":"aws-connect"\n\
"type AWS::AppIntegrations::EventIntegration":"aws-connect"\n\
"type AWS::AppMesh::Mesh":"aws-app-mesh"\n\
"type AWS::AppMesh::VirtualGateway":"aws-app-mesh"\n\
"type AWS::AppMesh::VirtualNode":"aws-app-mesh"\n\
"type AWS::AppMesh::VirtualRouter":"aws-app-mesh"\n\
"type AWS::AppMesh::VirtualService":"aws-app-mesh"\n\
"type AWS::AppRunner::AutoScalingConfiguration":"aws-app-runner"\n\
"type AWS::AppRunner::ObservabilityConfiguration":"aws-app-runner"\n\
"type AWS::AppRunner::Service":"aws-app-runner"\n\
"type AWS::AppRunner::VpcConnector":"aws-app-runner"\n\
"type AWS::AppRunner::VpcIngressConnection":"aws-app-runner"\n\
"type AWS::AppStream::AppBlock":"aws-appstream"\n\
"type AWS::AppStream::Application":"aws-appstream"\n\
"type AWS::AppStream::DirectoryConfig":"aws-appstream"\n\
"type AWS::AppStream::Entitlement":"aws-appstream"\n\
"type AWS::AppStream::Fleet":"aws-appstream"\n\
"type AWS::AppStream::ImageBuilder":"aws-appstream"\n\
"type AWS::AppStream::Stack":"aws-appstream"\n\
"type AWS::AppStream::User":"aws-appstream"\n\
"type AWS::AppSync::Api":"aws-appsync"\n\
"type AWS::AppSync::ChannelNamespace":"aws-appsync"\n\
"type AWS::AppSync::DataSource":"aws-appsync"\n\
"type AWS::AppSync::DomainName":"aws-appsync"\n\
"type AWS::AppSync::FunctionConfiguration":"aws-appsync"\n\
"type AWS::AppSync::GraphQLApi":"aws-appsync"\n\
"type AWS::AppSync::GraphQLSchema":"aws-appsync"\n\
"type AWS::AppSync::Resolver":"aws-appsync"\n\
"type AWS::AppSync::Type":"aws-appsync"\n\
"type AWS::AppTest::TestCase":"aws-mainframe-modernization"\n\
"type AWS::ApplicationAutoScaling::ScalableTarget":"aws-auto-scaling"\n\
"type AWS::ApplicationInsights::Application":"aws-cloudwatch"\n\
"type AWS::ApplicationSignals::Discovery":"aws-cloudwatch"\n\
"type AWS::ApplicationSignals::GroupingConfiguration":"aws-cloudwatch"\n\
"type AWS::ApplicationSignals::ServiceLevelObjective":"aws-cloudwatch"\n\
"type AWS::Athena::CapacityReservation":"aws-athena"\n\
"type AWS::Athena::DataCatalog":"aws-athena"\n\
"type AWS::Athena::NamedQuery":"aws-athena"\n\
"type AWS::Athena::PreparedStatement":"aws-athena"\n\
"type AWS::Athena::WorkGroup":"aws-athena"\n\
"type AWS::AuditManager::Assessment":"aws-audit-manager"\n\
"type AWS::AutoScaling::AutoScalingGroup":"aws-ec2"\n\
"type AWS::AutoScaling::LaunchConfiguration":"aws-ec2"\n\
"type AWS::AutoScaling::LifecycleHook":"aws-ec2"\n\
"type AWS::AutoScaling::ScheduledAction":"aws-ec2"\n\
"type AWS::AutoScaling::WarmPool":"aws-ec2"\n\
"type AWS::AutoScalingPlans::ScalingPlan":"aws-auto-scaling"\n\
"type AWS::B2BI::Capability":"aws-b2b-data-interchange"\n\
"type AWS::B2BI::Partnership":"aws-b2b-data-interchange"\n\
"type AWS::B2BI::Profile":"aws-b2b-data-interchange"\n\
"type AWS::B2BI::Transformer":"aws-b2b-data-interchange"\n\
"type AWS::BCM::Dashboard":"aws-cost-management"\n\
"type AWS::BCM::ScheduledReport":"aws-cost-management"\n\
"type AWS::BCMDataExports::Export":"aws-cost-management"\n\
"type AWS::Backup::BackupPlan":"aws-backup"\n\
"type AWS::Backup::BackupSelection":"aws-backup"\n\
"type AWS::Backup::BackupVault":"aws-backup"\n\
"type AWS::Backup::Framework":"aws-backup"\n\
"type AWS::Backup::LegalHold":"aws-backup"\n\
"type AWS::Backup::LogicallyAirGappedBackupVault":"aws-backup"\n\
"type AWS::Backup::ReportPlan":"aws-backup"\n\
"type AWS::Backup::RestoreTestingPlan":"aws-backup"\n\
"type AWS::Backup::RestoreTestingSelection":"aws-backup"\n\
"type AWS::Backup::TieringConfiguration":"aws-backup"\n\
"type AWS::BackupGateway::Hypervisor":"aws-backup"\n\
"type AWS::Batch::ComputeEnvironment":"aws-batch"\n\
"type AWS::Batch::ConsumableResource":"aws-batch"\n\
"type AWS::Batch::JobDefinition":"aws-batch"\n\
"type AWS::Batch::JobQueue":"aws-batch"\n\
"type AWS::Batch::QuotaShare":"aws-batch"\n\
"type AWS::Batch::ServiceEnvironment":"aws-batch"\n\
"type AWS::BcmPricingCalculator::BillScenario":"aws-cost-management"\n\
"type AWS::BcmPricingCalculator::WorkloadEstimate":"aws-cost-management"\n\
"type AWS::Bedrock::Agent":"aws-bedrock"\n\
"type AWS::Bedrock::ApplicationInferenceProfile":"aws-bedrock"\n\
"type AWS::Bedrock::Blueprint":"aws-bedrock"\n\
"type AWS::Bedrock::DataAutomationLibrary":"aws-bedrock"\n\
"type AWS::Bedrock::DataAutomationProject":"aws-bedrock"\n\
"type AWS::Bedrock::DataSource":"aws-bedrock"\n\
"type AWS::Bedrock::EnforcedGuardrailConfiguration":"aws-bedrock"\n\
"type AWS::Bedrock::Flow":"aws-bedrock"\n\
"type AWS::Bedrock::Guardrail":"aws-bedrock"\n\
"type AWS::Bedrock::IntelligentPromptRouter":"aws-bedrock"\n\
"type AWS::Bedrock::KnowledgeBase":"aws-bedrock"\n\
"type AWS::Bedrock::Prompt":"aws-bedrock"\n\
"type AWS::Bedrock::Session":"aws-bedrock"\n\
"type AWS::BedrockAgentCore::ApiKeyCredentialProvider":"aws-bedrock-agentcore"\n\
"type AWS::BedrockAgentCore::Browser":"aws-bedrock-agentcore"\n\
"type AWS::BedrockAgentCore::CapacityProvider":"aws-bedrock-agentcore"\n\
"type AWS::BedrockAgentCore::CodeInterpreter":"aws-bedrock-agentcore"\n\
"type AWS::BedrockAgentCore::ConfigurationBundle":"aws-bedrock-agentcore"\n\
"type AWS::BedrockAgentCore::Dataset":"aws-bedrock-agentcore"\n\
"type AWS::BedrockAgentCore::Evaluator":"aws-bedrock-agentcore"\n\
"type AWS::BedrockAgentCore::Gateway":"aws-bedrock-agentcore"\n\
"type AWS::BedrockAgentCore::Harness":"aws-bedrock-agentcore"\n\
"type AWS::BedrockAgentCore::Memory":"aws-bedrock-agentcore"\n\
"type AWS::BedrockAgentCore::OAuth2CredentialProvider":"aws-bedrock-agentcore"\n\
"type AWS::BedrockAgentCore::OnlineEvaluationConfig":"aws-bedrock-agentcore"\n\
"type AWS::BedrockAgentCore::PaymentConnector":"aws-bedrock-agentcore"\n\
"type AWS::BedrockAgentCore::PaymentCredentialProvider":"aws-bedrock-agentcore"\n\
"type AWS::BedrockAgentCore::PaymentManager":"aws-bedrock-agentcore"\n\
"type AWS::BedrockAgentCore::Runtime":"aws-bedrock-agentcore"\n\
"type AWS::BedrockAgentCore::WorkloadIdentity":"aws-bedrock-agentcore"\n\
"type AWS::BedrockMantle::Project":"aws-bedrock"\n\
"type AWS::Billing::BillingView":"aws-cost-management"\n\
"type AWS::BillingConductor::BillingGroup":"aws-cost-management"\n\
"type AWS::BillingConductor::CustomLineItem":"aws-cost-management"\n\
"type AWS::BillingConductor::PricingPlan":"aws-cost-management"\n\
"type AWS::Braket::SpendingLimit":"aws-braket"\n\
"type AWS::Budgets::Budget":"aws-cost-management"\n\
"type AWS::Budgets::BudgetsAction":"aws-cost-management"\n\
"type AWS::CE::AnomalyMonitor":"aws-cost-management"\n\
"type AWS::CE::CostCategory":"aws-cost-management"\n\
"type AWS::CUR::ReportDefinition":"aws-cost-management"\n\
"type AWS::Cases::Case":"aws-connect"\n\
"type AWS::Cases::Domain":"aws-connect"\n\
"type AWS::Cases::Field":"aws-connect"\n\
"type AWS::Cases::Layout":"aws-connect"\n\
"type AWS::Cases::RelatedItem":"aws-connect"\n\
"type AWS::Cases::Template":"aws-connect"\n\
"type AWS::Cassandra::Keyspace":"aws-keyspaces"\n\
"type AWS::Cassandra::Table":"aws-keyspaces"\n\
"type AWS::Cassandra::Type":"aws-keyspaces"\n\
"type AWS::CertificateManager::Account":"aws-certificate-manager"\n\
"type AWS::CertificateManager::AcmeDomainValidation":"aws-certificate-manager"\n\
"type AWS::CertificateManager::AcmeEndpoint":"aws-certificate-manager"\n\
"type AWS::CertificateManager::AcmeExternalAccountBinding":"aws-certificate-manager"\n\
"type AWS::CertificateManager::Certificate":"aws-certificate-manager"\n\
"type AWS::Chatbot::CustomAction":"aws-chatbot"\n\
"type AWS::Chatbot::MicrosoftTeamsChannelConfiguration":"aws-chatbot"\n\
"type AWS::Chatbot::SlackChannelConfiguration":"aws-chatbot"\n\
"type AWS::Chime::AppInstance":"aws-chime-sdk"\n\
"type AWS::Chime::Channel":"aws-chime-sdk"\n\
"type AWS::Chime::MediaInsightsPipelineConfiguration":"aws-chime-sdk"\n\
"type AWS::Chime::MediaPipelineKinesisVideoStreamPool":"aws-chime-sdk"\n\
"type AWS::Chime::SipMediaApplication":"aws-chime-sdk"\n\
"type AWS::Chime::VoiceConnector":"aws-chime-sdk"\n\
"type AWS::CleanRooms::AnalysisTemplate":"aws-clean-rooms"\n\
"type AWS::CleanRooms::Collaboration":"aws-clean-rooms"\n\
"type AWS::CleanRooms::ConfiguredTable":"aws-clean-rooms"\n\
"type AWS::CleanRooms::IdMappingTable":"aws-clean-rooms"\n\
"type AWS::CleanRooms::IntermediateTable":"aws-clean-rooms"\n\
"type AWS::CleanRooms::PrivacyBudgetTemplate":"aws-clean-rooms"\n\
"type AWS::CleanRoomsML::ConfiguredModelAlgorithm":"aws-clean-rooms"\n\
"type AWS::CleanRoomsML::TrainingDataset":"aws-clean-rooms"\n\
"type AWS::Cloud9::EnvironmentEC2":"aws-cloud9"\n\
"type AWS::CloudFormation::ChangeSet":"aws-cloudformation"\n\
"type AWS::CloudFormation::CustomResource":"aws-cloudformation"\n\
"type AWS::CloudFormation::GeneratedTemplate":"aws-cloudformation"\n\
"type AWS::CloudFormation::GuardHook":"aws-cloudformation"\n\
"type AWS::CloudFormation::HookTypeConfig":"aws-cloudformation"\n\
"type AWS::CloudFormation::LambdaHook":"aws-cloudformation"\n\
"type AWS::CloudFormation::Macro":"aws-cloudformation"\n\
"type AWS::CloudFormation::Publisher":"aws-cloudformation"\n\
"type AWS::CloudFormation::Stack":"aws-cloudformation"\n\
"type AWS::CloudFormation::TypeActivation":"aws-cloudformation"\n\
"type AWS::CloudFormation::WaitCondition":"aws-cloudformation"\n\
"type AWS::CloudFront::AnycastIpList":"aws-cloudfront"\n\
"type AWS::CloudFront::CloudFrontOriginAccessIdentity":"aws-cloudfront"\n\
"type AWS::CloudFront::ConnectionFunction":"aws-cloudfront"\n\
"type AWS::CloudFront::ConnectionGroup":"aws-cloudfront"\n\
"type AWS::CloudFront::Distribution":"aws-cloudfront"\n\
"type AWS::CloudFront::FieldLevelEncryptionProfile":"aws-cloudfront"\n\
"type AWS::CloudFront::Function":"aws-cloudfront"\n\
"type AWS::CloudFront::KeyGroup":"aws-cloudfront"\n\
"type AWS::CloudFront::KeyValueStore":"aws-cloudfront"\n\
"type AWS::CloudFront::OriginAccessControl":"aws-cloudfront"\n\
"type AWS::CloudFront::PublicKey":"aws-cloudfront"\n\
"type AWS::CloudFront::RealtimeLogConfig":"aws-cloudfront"\n\
"type AWS::CloudFront::StreamingDistribution":"aws-cloudfront"\n\
"type AWS::CloudFront::TrustStore":"aws-cloudfront"\n\
"type AWS::CloudFront::VpcOrigin":"aws-cloudfront"\n\
"type AWS::CloudHSM::Cluster":"aws-cloudhsm"\n\
"type AWS::CloudTrail::Channel":"aws-cloudtrail"\n\
"type AWS::CloudTrail::Dashboard":"aws-cloudtrail"\n\
"type AWS::CloudTrail::EventDataStore":"aws-cloudtrail"\n\
"type AWS::CloudTrail::Trail":"aws-cloudtrail"\n\
"type AWS::CloudWatch::Alarm":"aws-cloudwatch"\n\
"type AWS::CloudWatch::AnomalyDetector":"aws-cloudwatch"\n\
"type AWS::CloudWatch::CompositeAlarm":"aws-cloudwatch"\n\
"type AWS::CloudWatch::Dashboard":"aws-cloudwatch"\n\
"type AWS::CloudWatch::LogAlarm":"aws-cloudwatch"\n\
"type AWS::CloudWatch::MetricStream":"aws-cloudwatch"\n\
"type AWS::CloudWatch::OTelEnrichment":"aws-cloudwatch"\n\
"type AWS::CodeArtifact::Domain":"aws-code-services"\n\
"type AWS::CodeArtifact::PackageGroup":"aws-code-services"\n\
"type AWS::CodeArtifact::Repository":"aws-code-services"\n\
"type AWS::CodeBuild::Fleet":"aws-codebuild"\n\
"type AWS::CodeBuild::Project":"aws-codebuild"\n\
"type AWS::CodeBuild::ReportGroup":"aws-codebuild"\n\
"type AWS::CodeBuild::SourceCredential":"aws-codebuild"\n\
"type AWS::CodeCommit::Repository":"aws-code-services"\n\
"type AWS::CodeConnections::Connection":"aws-codebuild"\n\
"type AWS::CodeConnections::Host":"aws-codebuild"\n\
"type AWS::CodeDeploy::Application":"aws-code-services"\n\
"type AWS::CodeDeploy::DeploymentConfig":"aws-code-services"\n\
"type AWS::CodeDeploy::DeploymentGroup":"aws-code-services"\n\
"type AWS::CodeGuruProfiler::ProfilingGroup":"aws-codeguru"\n\
"type AWS::CodePipeline::CustomActionType":"aws-codebuild"\n\
"type AWS::CodePipeline::Pipeline":"aws-codebuild"\n\
"type AWS::CodePipeline::Webhook":"aws-codebuild"\n\
"type AWS::CodeStar::GitHubRepository":"aws-codebuild"\n\
"type AWS::CodeStarConnections::Connection":"aws-codebuild"\n\
"type AWS::CodeStarConnections::RepositoryLink":"aws-codebuild"\n\
"type AWS::CodeStarConnections::SyncConfiguration":"aws-codebuild"\n\
"type AWS::Cognito::IdentityPool":"aws-cognito"\n\
"type AWS::Cognito::LogDeliveryConfiguration":"aws-cognito"\n\
"type AWS::Cognito::ManagedLoginBranding":"aws-cognito"\n\
"type AWS::Cognito::Terms":"aws-cognito"\n\
"type AWS::Cognito::UserPool":"aws-cognito"\n\
"type AWS::Comprehend::DocumentClassifier":"aws-comprehend"\n\
"type AWS::Comprehend::EntityRecognizer":"aws-comprehend"\n\
"type AWS::Comprehend::Flywheel":"aws-comprehend"\n\
"type AWS::ComputeOptimizer::AutomationRule":"aws-compute-optimizer"\n\
"type AWS::Config::AggregationAuthorization":"aws-config"\n\
"type AWS::Config::ConfigRule":"aws-config"\n\
"type AWS::Config::ConfigurationAggregator":"aws-config"\n\
"type AWS::Config::ConfigurationRecorder":"aws-config"\n\
"type AWS::Config::ConformancePack":"aws-config"\n\
"type AWS::Config::Connector":"aws-config"\n\
"type AWS::Config::DeliveryChannel":"aws-config"\n\
"type AWS::Config::OrganizationConformancePack":"aws-config"\n\
"type AWS::Config::RemediationConfiguration":"aws-config"\n\
"type AWS::Config::StoredQuery":"aws-config"\n\
"type AWS::Connect::AgentStatus":"aws-connect"\n\
"type AWS::Connect::ApprovedOrigin":"aws-connect"\n\
"type AWS::Connect::ContactFlow":"aws-connect"\n\
"type AWS::Connect::DataTable":"aws-connect"\n\
"type AWS::Connect::EmailAddress":"aws-connect"\n\
"type AWS::Connect::EvaluationForm":"aws-connect"\n\
"type AWS::Connect::HoursOfOperation":"aws-connect"\n\
"type AWS::Connect::Instance":"aws-connect"\n\
"type AWS::Connect::Metric":"aws-connect"\n\
"type AWS::Connect::Notification":"aws-connect"\n\
"type AWS::Connect::PhoneNumber":"aws-connect"\n\
"type AWS::Connect::PredefinedAttribute":"aws-connect"\n\
"type AWS::Connect::Prompt":"aws-connect"\n\
"type AWS::Connect::Queue":"aws-connect"\n\
"type AWS::Connect::QuickConnect":"aws-connect"\n\
"type AWS::Connect::RoutingProfile":"aws-connect"\n\
"type AWS::Connect::SecurityKey":"aws-connect"\n\
"type AWS::Connect::SecurityProfile":"aws-connect"\n\
"type AWS::Connect::TaskTemplate":"aws-connect"\n\
"type AWS::Connect::TestCase":"aws-connect"\n\
"type AWS::Connect::TrafficDistributionGroup":"aws-connect"\n\
"type AWS::Connect::User":"aws-connect"\n\
"type AWS::Connect::View":"aws-connect"\n\
"type AWS::Connect::Vocabulary":"aws-connect"\n\
"type AWS::Connect::Workspace":"aws-connect"\n\
"type AWS::ConnectCampaigns::Campaign":"aws-connect"\n\
"type AWS::ConnectCampaignsV2::Campaign":"aws-connect"\n\
"type AWS::ControlTower::EnabledBaseline":"aws-iam"\n\
"type AWS::ControlTower::EnabledControl":"aws-iam"\n\
"type AWS::ControlTower::LandingZone":"aws-iam"\n\
"type AWS::CustomerProfiles::CalculatedAttributeDefinition":"aws-connect"\n\
"type AWS::CustomerProfiles::Domain":"aws-connect"\n\
"type AWS::CustomerProfiles::EventStream":"aws-connect"\n\
"type AWS::CustomerProfiles::EventTrigger":"aws-connect"\n\
"type AWS::CustomerProfiles::Integration":"aws-connect"\n\
"type AWS::CustomerProfiles::ObjectType":"aws-connect"\n\
"type AWS::CustomerProfiles::Recommender":"aws-connect"\n\
"type AWS::CustomerProfiles::SegmentDefinition":"aws-connect"\n\
"type AWS::DAX::Cluster":"aws-dax"\n\
"type AWS::DAX::ParameterGroup":"aws-dax"\n\
"type AWS::DAX::SubnetGroup":"aws-dax"\n\
"type AWS::DMS::Certificate":"aws-dms"\n\
"type AWS::DMS::DataMigration":"aws-dms"\n\
"type AWS::DMS::DataProvider":"aws-dms"\n\
"type AWS::DMS::Endpoint":"aws-dms"\n\
"type AWS::DMS::InstanceProfile":"aws-dms"\n\
"type AWS::DMS::MigrationProject":"aws-dms"\n\
"type AWS::DMS::ReplicationConfig":"aws-dms"\n\
"type AWS::DMS::ReplicationInstance":"aws-dms"\n\
"type AWS::DMS::ReplicationSubnetGroup":"aws-dms"\n\
"type AWS::DMS::ReplicationTask":"aws-dms"\n\
"type AWS::DRS::LaunchConfigurationTemplate":"aws-elastic-disaster-recovery"\n\
"type AWS::DRS::ReplicationConfigurationTemplate":"aws-elastic-disaster-recovery"\n\
"type AWS::DRS::SourceNetwork":"aws-elastic-disaster-recovery"\n\
"type AWS::DSQL::Cluster":"aws-aurora-dsql"\n\
"type AWS::DataBrew::Dataset":"aws-glue"\n\
"type AWS::DataBrew::Job":"aws-glue"\n\
"type AWS::DataBrew::Project":"aws-glue"\n\
"type AWS::DataBrew::Recipe":"aws-glue"\n\
"type AWS::DataBrew::Ruleset":"aws-glue"\n\
"type AWS::DataBrew::Schedule":"aws-glue"\n\
"type AWS::DataExchange::DataSet":"aws-data-exchange"\n\
"type AWS::DataExchange::EventAction":"aws-data-exchange"\n\
"type AWS::DataPipeline::Pipeline":"aws-data-pipeline"\n\
"type AWS::DataSync::Agent":"aws-datasync"\n\
"type AWS::DataSync::LocationAzureBlob":"aws-datasync"\n\
"type AWS::DataSync::LocationEFS":"aws-datasync"\n\
"type AWS::DataSync::LocationFSxLustre":"aws-datasync"\n\
"type AWS::DataSync::LocationFSxONTAP":"aws-datasync"\n\
"type AWS::DataSync::LocationFSxOpenZFS":"aws-datasync"\n\
"type AWS::DataSync::LocationFSxWindows":"aws-datasync"\n\
"type AWS::DataSync::LocationHDFS":"aws-datasync"\n\
"type AWS::DataSync::LocationNFS":"aws-datasync"\n\
"type AWS::DataSync::LocationObjectStorage":"aws-datasync"\n\
"type AWS::DataSync::LocationS3":"aws-datasync"\n\
"type AWS::DataSync::LocationSMB":"aws-datasync"\n\
"type AWS::DataSync::Task":"aws-datasync"\n\
"type AWS::DataZone::Connection":"aws-lake-formation"\n\
"type AWS::DataZone::DataSource":"aws-lake-formation"\n\
"type AWS::DataZone::Domain":"aws-lake-formation"\n\
"type AWS::DataZone::Environment":"aws-lake-formation"\n\
"type AWS::DataZone::FormType":"aws-lake-formation"\n\
"type AWS::DataZone::GroupProfile":"aws-lake-formation"\n\
"type AWS::DataZone::Owner":"aws-lake-formation"\n\
"type AWS::DataZone::PolicyGrant":"aws-lake-formation"\n\
"type AWS::DataZone::Project":"aws-lake-formation"\n\
"type AWS::DataZone::SubscriptionTarget":"aws-lake-formation"\n\
"type AWS::DataZone::UserProfile":"aws-lake-formation"\n\
"type AWS::Deadline::Budget":"aws-deadline-cloud"\n\
"type AWS::Deadline::Farm":"aws-deadline-cloud"\n\
"type AWS::Deadline::Fleet":"aws-deadline-cloud"\n\
"type AWS::Deadline::LicenseEndpoint":"aws-deadline-cloud"\n\
"type AWS::Deadline::Limit":"aws-deadline-cloud"\n\
"type AWS::Deadline::MeteredProduct":"aws-deadline-cloud"\n\
"type AWS::Deadline::Monitor":"aws-deadline-cloud"\n\
"type AWS::Deadline::Queue":"aws-deadline-cloud"\n\
"type AWS::Deadline::StorageProfile":"aws-deadline-cloud"\n\
"type AWS::Deadline::Worker":"aws-deadline-cloud"\n\
"type AWS::Detective::Graph":"aws-detective"\n\
"type AWS::Detective::MemberInvitation":"aws-detective"\n\
"type AWS::Detective::OrganizationAdmin":"aws-detective"\n\
"type AWS::DevOpsAgent::AgentSpace":"aws-devops-agent"\n\
"type AWS::DevOpsAgent::Asset":"aws-devops-agent"\n\
"type AWS::DevOpsAgent::PrivateConnection":"aws-devops-agent"\n\
"type AWS::DevOpsAgent::Service":"aws-devops-agent"\n\
"type AWS::DevOpsAgent::Trigger":"aws-devops-agent"\n\
"type AWS::DevOpsGuru::LogAnomalyDetectionIntegration":"aws-devops-guru"\n\
"type AWS::DevOpsGuru::NotificationChannel":"aws-devops-guru"\n\
"type AWS::DevOpsGuru::ResourceCollection":"aws-devops-guru"\n\
"type AWS::DeviceFarm::DevicePool":"aws-device-farm"\n\
"type AWS::DeviceFarm::InstanceProfile":"aws-device-farm"\n\
"type AWS::DeviceFarm::NetworkProfile":"aws-device-farm"\n\
"type AWS::DeviceFarm::Project":"aws-device-farm"\n\
"type AWS::DeviceFarm::TestGridProject":"aws-device-farm"\n\
"type AWS::DeviceFarm::Upload":"aws-device-farm"\n\
"type AWS::DeviceFarm::VPCEConfiguration":"aws-device-farm"\n\
"type AWS::DirectConnect::Connection":"aws-direct-connect"\n\
"type AWS::DirectConnect::DirectConnectGateway":"aws-direct-connect"\n\
"type AWS::DirectConnect::Lag":"aws-direct-connect"\n\
"type AWS::DirectConnect::PrivateVirtualInterface":"aws-direct-connect"\n\
"type AWS::DirectConnect::PublicVirtualInterface":"aws-direct-connect"\n\
"type AWS::DirectConnect::TransitVirtualInterface":"aws-direct-connect"\n\
"type AWS::DirectoryService::MicrosoftAD":"aws-directory-service"\n\
"type AWS::DirectoryService::SimpleAD":"aws-directory-service"\n\
"type AWS::DocDB::DBCluster":"aws-documentdb"\n\
"type AWS::DocDB::DBInstance":"aws-documentdb"\n\
"type AWS::DocDB::DBSubnetGroup":"aws-documentdb"\n\
"type AWS::DocDB::GlobalCluster":"aws-documentdb"\n\
"type AWS::DocDBElastic::Cluster":"aws-documentdb"\n\
"type AWS::DynamoDB::GlobalTable":"aws-dynamodb"\n\
"type AWS::DynamoDB::Table":"aws-dynamodb"\n\
"type AWS::EC2::ApplicationStatusCheck":"aws-ec2"\n\
"type AWS::EC2::CapacityManagerDataExport":"aws-ec2"\n\
"type AWS::EC2::CapacityReservation":"aws-ec2"\n\
"type AWS::EC2::CarrierGateway":"aws-vpc"\n\
"type AWS::EC2::ClientVpnAuthorizationRule":"aws-client-vpn"\n\
"type AWS::EC2::ClientVpnEndpoint":"aws-site-to-site-vpn"\n\
"type AWS::EC2::ClientVpnRoute":"aws-client-vpn"\n\
"type AWS::EC2::ClientVpnTargetNetworkAssociation":"aws-client-vpn"\n\
"type AWS::EC2::CustomerGateway":"aws-site-to-site-vpn"\n\
"type AWS::EC2::DHCPOptions":"aws-vpc"\n\
"type AWS::EC2::EC2Fleet":"aws-ec2"\n\
"type AWS::EC2::EIP":"aws-vpc"\n\
"type AWS::EC2::EgressOnlyInternetGateway":"aws-vpc"\n\
"type AWS::EC2::FlowLog":"aws-vpc"\n\
"type AWS::EC2::FpgaImage":"aws-ec2"\n\
"type AWS::EC2::Host":"aws-ec2-dedicated-host"\n\
"type AWS::EC2::IPAM":"aws-vpc"\n\
"type AWS::EC2::IPv4Pool":"aws-vpc"\n\
"type AWS::EC2::Instance":"aws-ec2"\n\
"type AWS::EC2::InstanceConnectEndpoint":"aws-vpc"\n\
"type AWS::EC2::InternetGateway":"aws-vpc"\n\
"type AWS::EC2::IpamExternalResourceVerificationToken":"aws-vpc"\n\
"type AWS::EC2::KeyPair":"aws-ec2"\n\
"type AWS::EC2::LaunchTemplate":"aws-ec2"\n\
"type AWS::EC2::LocalGatewayVirtualInterface":"aws-outposts"\n\
"type AWS::EC2::NatGateway":"aws-vpc"\n\
"type AWS::EC2::NetworkAcl":"aws-vpc"\n\
"type AWS::EC2::NetworkInsightsAccessScope":"aws-vpc"\n\
"type AWS::EC2::NetworkInsightsAnalysis":"aws-vpc"\n\
"type AWS::EC2::NetworkInsightsPath":"aws-vpc"\n\
"type AWS::EC2::NetworkInterface":"aws-vpc"\n\
"type AWS::EC2::PlacementGroup":"aws-ec2"\n\
"type AWS::EC2::PrefixList":"aws-vpc"\n\
"type AWS::EC2::SecurityGroup":"aws-vpc"\n\
"type AWS::EC2::SnapshotBlockPublicAccess":"aws-ebs"\n\
"type AWS::EC2::SpotFleet":"aws-ec2"\n\
"type AWS::EC2::SqlHaStandbyDetectedInstance":"aws-ec2"\n\
"type AWS::EC2::Subnet":"aws-vpc"\n\
"type AWS::EC2::TrafficMirrorFilter":"aws-vpc"\n\
"type AWS::EC2::TrafficMirrorSession":"aws-vpc"\n\
"type AWS::EC2::TrafficMirrorTarget":"aws-vpc"\n\
"type AWS::EC2::TransitGateway":"aws-transit-gateway"\n\
"type AWS::EC2::VPC":"aws-vpc"\n\
"type AWS::EC2::VPNConcentrator":"aws-site-to-site-vpn"\n\
"type AWS::EC2::VPNConnection":"aws-site-to-site-vpn"\n\
"type AWS::EC2::VPNGateway":"aws-site-to-site-vpn"\n\
"type AWS::EC2::VerifiedAccessEndpoint":"aws-verified-access"\n\
"type AWS::EC2::VerifiedAccessGroup":"aws-verified-access"\n\
"type AWS::EC2::VerifiedAccessInstance":"aws-verified-access"\n\
"type AWS::EC2::VerifiedAccessTrustProvider":"aws-verified-access"\n\
"type AWS::EC2::Volume":"aws-ebs"\n\
"type AWS::ECR::PublicRepository":"aws-ecr"\n\
"type AWS::ECR::PullTimeUpdateExclusion":"aws-ecr"\n\
"type AWS::ECR::RegistryScanningConfiguration":"aws-ecr"\n\
"type AWS::ECR::ReplicationConfiguration":"aws-ecr"\n\
"type AWS::ECR::Repository":"aws-ecr"\n\
"type AWS::ECR::SigningConfiguration":"aws-ecr"\n\
"type AWS::ECS::CapacityProvider":"aws-ecs-ec2"\n\
"type AWS::ECS::Cluster":"aws-ecs-ec2 aws-ecs-fargate"\n\
"type AWS::ECS::Daemon":"aws-ecs-fargate"\n\
"type AWS::ECS::ExpressGatewayService":"aws-ecs-fargate"\n\
"type AWS::ECS::PrimaryTaskSet":"aws-ecs-fargate"\n\
"type AWS::ECS::Service":"aws-ecs-ec2 aws-ecs-fargate"\n\
"type AWS::ECS::TaskDefinition":"aws-ecs-ec2 aws-ecs-fargate"\n\
"type AWS::ECS::TaskSet":"aws-ecs-fargate"\n\
"type AWS::EFS::AccessPoint":"aws-efs"\n\
"type AWS::EFS::FileSystem":"aws-efs"\n\
"type AWS::EFS::MountTarget":"aws-efs"\n\
"type AWS::EKS::Addon":"aws-eks"\n\
"type AWS::EKS::Capability":"aws-eks"\n\
"type AWS::EKS::CertificateAuthority":"aws-eks"\n\
"type AWS::EKS::Cluster":"aws-eks"\n\
"type AWS::EKS::FargateProfile":"aws-eks-fargate"\n\
"type AWS::EKS::IdentityProviderConfig":"aws-eks"\n\
"type AWS::EKS::Nodegroup":"aws-eks"\n\
"type AWS::EMR::Cluster":"aws-emr"\n\
"type AWS::EMR::InstanceFleetConfig":"aws-emr"\n\
"type AWS::EMR::InstanceGroupConfig":"aws-emr"\n\
"type AWS::EMR::SecurityConfiguration":"aws-emr"\n\
"type AWS::EMR::Step":"aws-emr"\n\
"type AWS::EMR::Studio":"aws-emr"\n\
"type AWS::EMR::WALWorkspace":"aws-emr"\n\
"type AWS::EMRContainers::Endpoint":"aws-emr"\n\
"type AWS::EMRContainers::JobTemplate":"aws-emr"\n\
"type AWS::EMRContainers::SecurityConfiguration":"aws-emr"\n\
"type AWS::EMRContainers::VirtualCluster":"aws-emr"\n\
"type AWS::EMRServerless::Application":"aws-emr-serverless"\n\
"type AWS::EVS::Environment":"aws-evs"\n\
"type AWS::ElastiCache::CacheCluster":"aws-elasticache"\n\
"type AWS::ElastiCache::GlobalReplicationGroup":"aws-elasticache"\n\
"type AWS::ElastiCache::ParameterGroup":"aws-elasticache"\n\
"type AWS::ElastiCache::ReplicationGroup":"aws-elasticache"\n\
"type AWS::ElastiCache::SecurityGroup":"aws-elasticache"\n\
"type AWS::ElastiCache::ServerlessCache":"aws-elasticache-serverless"\n\
"type AWS::ElastiCache::SubnetGroup":"aws-elasticache"\n\
"type AWS::ElastiCache::User":"aws-elasticache"\n\
"type AWS::ElasticBeanstalk::Application":"aws-elastic-beanstalk"\n\
"type AWS::ElasticBeanstalk::ConfigurationTemplate":"aws-elastic-beanstalk"\n\
"type AWS::ElasticBeanstalk::Environment":"aws-elastic-beanstalk"\n\
"type AWS::ElasticLoadBalancing::LoadBalancer":"aws-elb"\n\
"type AWS::ElasticLoadBalancingV2::Listener":"aws-elb"\n\
"type AWS::ElasticLoadBalancingV2::LoadBalancer":"aws-elb"\n\
"type AWS::ElasticLoadBalancingV2::TargetGroup":"aws-elb"\n\
"type AWS::ElasticLoadBalancingV2::TrustStore":"aws-elb"\n\
"type AWS::Elasticsearch::Domain":"aws-opensearch"\n\
"type AWS::ElementalInference::Dictionary":"aws-elemental-inference"\n\
"type AWS::ElementalInference::Feed":"aws-elemental-inference"\n\
"type AWS::EntityResolution::IdMappingWorkflow":"aws-entity-resolution"\n\
"type AWS::EntityResolution::IdNamespace":"aws-entity-resolution"\n\
"type AWS::EntityResolution::MatchingWorkflow":"aws-entity-resolution"\n\
"type AWS::EntityResolution::PolicyStatement":"aws-entity-resolution"\n\
"type AWS::EntityResolution::SchemaMapping":"aws-entity-resolution"\n\
"type AWS::EventSchemas::Discoverer":"aws-eventbridge"\n\
"type AWS::EventSchemas::Registry":"aws-eventbridge"\n\
"type AWS::EventSchemas::Schema":"aws-eventbridge"\n\
"type AWS::Events::ApiDestination":"aws-eventbridge"\n\
"type AWS::Events::Archive":"aws-eventbridge"\n\
"type AWS::Events::Connection":"aws-eventbridge"\n\
"type AWS::Events::Endpoint":"aws-eventbridge"\n\
"type AWS::Events::EventBus":"aws-eventbridge"\n\
"type AWS::Events::Rule":"aws-eventbridge"\n\
"type AWS::EventsV2::EventBus":"aws-eventbridge"\n\
"type AWS::EventsV2::EventSource":"aws-eventbridge"\n\
"type AWS::EventsV2::Subscriber":"aws-eventbridge"\n\
"type AWS::Evidently::Experiment":"aws-cloudwatch"\n\
"type AWS::Evidently::Feature":"aws-cloudwatch"\n\
"type AWS::Evidently::Launch":"aws-cloudwatch"\n\
"type AWS::Evidently::Project":"aws-cloudwatch"\n\
"type AWS::Evidently::Segment":"aws-cloudwatch"\n\
"type AWS::FIS::ExperimentTemplate":"aws-fault-injection-service"\n\
"type AWS::FIS::TargetAccountConfiguration":"aws-fault-injection-service"\n\
"type AWS::FMS::ApplicationsList":"aws-firewall-manager"\n\
"type AWS::FMS::NotificationChannel":"aws-firewall-manager"\n\
"type AWS::FMS::ProtocolsList":"aws-firewall-manager"\n\
"type AWS::FMS::ResourceSet":"aws-firewall-manager"\n\
"type AWS::FSx::Backup":"aws-fsx"\n\
"type AWS::FSx::FileCache":"aws-fsx"\n\
"type AWS::FSx::FileSystem":"aws-fsx"\n\
"type AWS::FSx::Snapshot":"aws-fsx"\n\
"type AWS::FSx::StorageVirtualMachine":"aws-fsx"\n\
"type AWS::FSx::Volume":"aws-fsx"\n\
"type AWS::FinSpace::Environment":"aws-finspace"\n\
"type AWS::Forecast::Dataset":"aws-forecast"\n\
"type AWS::FraudDetector::Detector":"aws-fraud-detector"\n\
"type AWS::FraudDetector::EntityType":"aws-fraud-detector"\n\
"type AWS::FraudDetector::EventType":"aws-fraud-detector"\n\
"type AWS::FraudDetector::Label":"aws-fraud-detector"\n\
"type AWS::FraudDetector::List":"aws-fraud-detector"\n\
"type AWS::FraudDetector::Outcome":"aws-fraud-detector"\n\
"type AWS::FraudDetector::Variable":"aws-fraud-detector"\n\
"type AWS::GameLift::Build":"aws-gamelift"\n\
"type AWS::GameLift::ContainerFleet":"aws-gamelift"\n\
"type AWS::GameLift::ContainerGroupDefinition":"aws-gamelift"\n\
"type AWS::GameLift::Fleet":"aws-gamelift"\n\
"type AWS::GameLift::GameServerGroup":"aws-gamelift"\n\
"type AWS::GameLift::GameSessionQueue":"aws-gamelift"\n\
"type AWS::GameLift::Location":"aws-gamelift"\n\
"type AWS::GameLift::MatchmakingConfiguration":"aws-gamelift"\n\
"type AWS::GameLift::MatchmakingRuleSet":"aws-gamelift"\n\
"type AWS::GameLift::Script":"aws-gamelift"\n\
"type AWS::GameLiftStreams::Application":"aws-gamelift"\n\
"type AWS::GameLiftStreams::StreamGroup":"aws-gamelift"\n\
"type AWS::GlobalAccelerator::Accelerator":"aws-global-accelerator"\n\
"type AWS::GlobalAccelerator::EndpointGroup":"aws-global-accelerator"\n\
"type AWS::GlobalAccelerator::Listener":"aws-global-accelerator"\n\
"type AWS::Glue::Blueprint":"aws-glue"\n\
"type AWS::Glue::Catalog":"aws-glue"\n\
"type AWS::Glue::Classifier":"aws-glue"\n\
"type AWS::Glue::Connection":"aws-glue"\n\
"type AWS::Glue::Crawler":"aws-glue"\n\
"type AWS::Glue::CustomEntityType":"aws-glue"\n\
"type AWS::Glue::DataQualityRuleset":"aws-glue"\n\
"type AWS::Glue::Database":"aws-glue"\n\
"type AWS::Glue::DevEndpoint":"aws-glue"\n\
"type AWS::Glue::IdentityCenterConfiguration":"aws-glue"\n\
"type AWS::Glue::Integration":"aws-glue"\n\
"type AWS::Glue::Job":"aws-glue"\n\
"type AWS::Glue::MLTransform":"aws-glue"\n\
"type AWS::Glue::Partition":"aws-glue"\n\
"type AWS::Glue::Registry":"aws-glue"\n\
"type AWS::Glue::Schema":"aws-glue"\n\
"type AWS::Glue::SecurityConfiguration":"aws-glue"\n\
"type AWS::Glue::Session":"aws-glue"\n\
"type AWS::Glue::Table":"aws-glue"\n\
"type AWS::Glue::Trigger":"aws-glue"\n\
"type AWS::Glue::UsageProfile":"aws-glue"\n\
"type AWS::Glue::UserDefinedFunction":"aws-glue"\n\
"type AWS::Glue::Workflow":"aws-glue"\n\
"type AWS::Grafana::Workspace":"aws-managed-grafana"\n\
"type AWS::Greengrass::ConnectorDefinition":"aws-iot-greengrass"\n\
"type AWS::Greengrass::CoreDefinition":"aws-iot-greengrass"\n\
"type AWS::Greengrass::DeviceDefinition":"aws-iot-greengrass"\n\
"type AWS::Greengrass::FunctionDefinition":"aws-iot-greengrass"\n\
"type AWS::Greengrass::Group":"aws-iot-greengrass"\n\
"type AWS::Greengrass::LoggerDefinition":"aws-iot-greengrass"\n\
"type AWS::Greengrass::ResourceDefinition":"aws-iot-greengrass"\n\
"type AWS::Greengrass::SubscriptionDefinition":"aws-iot-greengrass"\n\
"type AWS::GreengrassV2::Deployment":"aws-iot-greengrass"\n\
"type AWS::GroundStation::Config":"aws-ground-station"\n\
"type AWS::GroundStation::DataflowEndpointGroup":"aws-ground-station"\n\
"type AWS::GroundStation::MissionProfile":"aws-ground-station"\n\
"type AWS::GuardDuty::Detector":"aws-guardduty"\n\
"type AWS::GuardDuty::Filter":"aws-guardduty"\n\
"type AWS::GuardDuty::IPSet":"aws-guardduty"\n\
"type AWS::GuardDuty::MalwareProtectionPlan":"aws-guardduty"\n\
"type AWS::GuardDuty::Master":"aws-guardduty"\n\
"type AWS::GuardDuty::PublishingDestination":"aws-guardduty"\n\
"type AWS::GuardDuty::ThreatEntitySet":"aws-guardduty"\n\
"type AWS::GuardDuty::ThreatIntelSet":"aws-guardduty"\n\
"type AWS::GuardDuty::TrustedEntitySet":"aws-guardduty"\n\
"type AWS::HealthImaging::Datastore":"aws-healthimaging"\n\
"type AWS::HealthLake::DataTransformationProfile":"aws-healthlake"\n\
"type AWS::HealthLake::FHIRDatastore":"aws-healthlake"\n\
"type AWS::IAM::AccessKey":"aws-iam"\n\
"type AWS::IAM::Group":"aws-iam"\n\
"type AWS::IAM::InstanceProfile":"aws-iam"\n\
"type AWS::IAM::OIDCProvider":"aws-iam"\n\
"type AWS::IAM::Role":"aws-iam"\n\
"type AWS::IAM::SAMLProvider":"aws-iam"\n\
"type AWS::IAM::ServerCertificate":"aws-iam"\n\
"type AWS::IAM::ServiceLinkedRole":"aws-iam"\n\
"type AWS::IAM::User":"aws-iam"\n\
"type AWS::IAM::VirtualMFADevice":"aws-iam"\n\
"type AWS::IVS::Channel":"aws-ivs"\n\
"type AWS::IVS::EncoderConfiguration":"aws-ivs"\n\
"type AWS::IVS::IngestConfiguration":"aws-ivs"\n\
"type AWS::IVS::PlaybackKeyPair":"aws-ivs"\n\
"type AWS::IVS::PublicKey":"aws-ivs"\n\
"type AWS::IVS::RecordingConfiguration":"aws-ivs"\n\
"type AWS::IVS::Stage":"aws-ivs"\n\
"type AWS::IVS::StorageConfiguration":"aws-ivs"\n\
"type AWS::IVS::StreamKey":"aws-ivs"\n\
"type AWS::IVSChat::LoggingConfiguration":"aws-ivs"\n\
"type AWS::IVSChat::Room":"aws-ivs"\n\
"type AWS::IdentityStore::Group":"aws-iam-identity-center"\n\
"type AWS::IdentityStore::User":"aws-iam-identity-center"\n\
"type AWS::ImageBuilder::Component":"aws-image-builder"\n\
"type AWS::ImageBuilder::ContainerRecipe":"aws-image-builder"\n\
"type AWS::ImageBuilder::DistributionConfiguration":"aws-image-builder"\n\
"type AWS::ImageBuilder::Image":"aws-image-builder"\n\
"type AWS::ImageBuilder::InfrastructureConfiguration":"aws-image-builder"\n\
"type AWS::ImageBuilder::Workflow":"aws-image-builder"\n\
"type AWS::Inspector::AssessmentTarget":"aws-inspector"\n\
"type AWS::Inspector::AssessmentTemplate":"aws-inspector"\n\
"type AWS::Inspector::ResourceGroup":"aws-inspector"\n\
"type AWS::InspectorV2::CisScanConfiguration":"aws-inspector"\n\
"type AWS::InspectorV2::CodeSecurityIntegration":"aws-inspector"\n\
"type AWS::InspectorV2::CodeSecurityScanConfiguration":"aws-inspector"\n\
"type AWS::InspectorV2::Connector":"aws-inspector"\n\
"type AWS::InspectorV2::Filter":"aws-inspector"\n\
"type AWS::Interconnect::Connection":"aws-interconnect"\n\
"type AWS::InternetMonitor::Monitor":"aws-cloudwatch"\n\
"type AWS::Invoicing::InvoiceUnit":"aws-cost-management"\n\
"type AWS::Invoicing::ProcurementPortalPreference":"aws-cost-management"\n\
"type AWS::IoT::AccountAuditConfiguration":"aws-iot-core"\n\
"type AWS::IoT::Authorizer":"aws-iot-core"\n\
"type AWS::IoT::BillingGroup":"aws-iot-core"\n\
"type AWS::IoT::CACertificate":"aws-iot-core"\n\
"type AWS::IoT::Certificate":"aws-iot-core"\n\
"type AWS::IoT::Command":"aws-iot-core"\n\
"type AWS::IoT::CustomMetric":"aws-iot-core"\n\
"type AWS::IoT::Dimension":"aws-iot-core"\n\
"type AWS::IoT::DomainConfiguration":"aws-iot-core"\n\
"type AWS::IoT::EncryptionConfiguration":"aws-iot-core"\n\
"type AWS::IoT::FleetMetric":"aws-iot-core"\n\
"type AWS::IoT::Job":"aws-iot-core"\n\
"type AWS::IoT::Logging":"aws-iot-core"\n\
"type AWS::IoT::MitigationAction":"aws-iot-core"\n\
"type AWS::IoT::ProvisioningTemplate":"aws-iot-core"\n\
"type AWS::IoT::ResourceSpecificLogging":"aws-iot-core"\n\
"type AWS::IoT::ScheduledAudit":"aws-iot-core"\n\
"type AWS::IoT::SecurityProfile":"aws-iot-core"\n\
"type AWS::IoT::SoftwarePackage":"aws-iot-core"\n\
"type AWS::IoT::Stream":"aws-iot-core"\n\
"type AWS::IoT::Thing":"aws-iot-core"\n\
"type AWS::IoTAnalytics::Channel":"aws-iot-analytics"\n\
"type AWS::IoTAnalytics::Dataset":"aws-iot-analytics"\n\
"type AWS::IoTAnalytics::Datastore":"aws-iot-analytics"\n\
"type AWS::IoTAnalytics::Pipeline":"aws-iot-analytics"\n\
"type AWS::IoTCoreDeviceAdvisor::SuiteDefinition":"aws-iot-core"\n\
"type AWS::IoTEvents::AlarmModel":"aws-iot-events"\n\
"type AWS::IoTEvents::DetectorModel":"aws-iot-events"\n\
"type AWS::IoTEvents::Input":"aws-iot-events"\n\
"type AWS::IoTFleetHub::Application":"aws-iot-core"\n\
"type AWS::IoTFleetWise::Campaign":"aws-iot-fleetwise"\n\
"type AWS::IoTFleetWise::DecoderManifest":"aws-iot-fleetwise"\n\
"type AWS::IoTFleetWise::Fleet":"aws-iot-fleetwise"\n\
"type AWS::IoTFleetWise::ModelManifest":"aws-iot-fleetwise"\n\
"type AWS::IoTFleetWise::SignalCatalog":"aws-iot-fleetwise"\n\
"type AWS::IoTFleetWise::StateTemplate":"aws-iot-fleetwise"\n\
"type AWS::IoTFleetWise::Vehicle":"aws-iot-fleetwise"\n\
"type AWS::IoTSecureTunneling::Tunnel":"aws-iot-core"\n\
"type AWS::IoTSiteWise::Application":"aws-iot-sitewise"\n\
"type AWS::IoTSiteWise::Asset":"aws-iot-sitewise"\n\
"type AWS::IoTSiteWise::ComputationModel":"aws-iot-sitewise"\n\
"type AWS::IoTSiteWise::Dashboard":"aws-iot-sitewise"\n\
"type AWS::IoTSiteWise::Dataset":"aws-iot-sitewise"\n\
"type AWS::IoTSiteWise::Gateway":"aws-iot-sitewise"\n\
"type AWS::IoTSiteWise::Pipeline":"aws-iot-sitewise"\n\
"type AWS::IoTSiteWise::Portal":"aws-iot-sitewise"\n\
"type AWS::IoTSiteWise::Project":"aws-iot-sitewise"\n\
"type AWS::IoTSiteWise::Task":"aws-iot-sitewise"\n\
"type AWS::IoTSiteWise::Workspace":"aws-iot-sitewise"\n\
"type AWS::IoTThingsGraph::FlowTemplate":"aws-iot-core"\n\
"type AWS::IoTTwinMaker::ComponentType":"aws-iot-twinmaker"\n\
"type AWS::IoTTwinMaker::Entity":"aws-iot-twinmaker"\n\
"type AWS::IoTTwinMaker::Scene":"aws-iot-twinmaker"\n\
"type AWS::IoTTwinMaker::SyncJob":"aws-iot-twinmaker"\n\
"type AWS::IoTTwinMaker::Workspace":"aws-iot-twinmaker"\n\
"type AWS::IoTWireless::Destination":"aws-iot-core"\n\
"type AWS::IoTWireless::DeviceProfile":"aws-iot-core"\n\
"type AWS::IoTWireless::FuotaTask":"aws-iot-core"\n\
"type AWS::IoTWireless::MulticastGroup":"aws-iot-core"\n\
"type AWS::IoTWireless::NetworkAnalyzerConfiguration":"aws-iot-core"\n\
"type AWS::IoTWireless::PartnerAccount":"aws-iot-core"\n\
"type AWS::IoTWireless::ServiceProfile":"aws-iot-core"\n\
"type AWS::IoTWireless::TaskDefinition":"aws-iot-core"\n\
"type AWS::IoTWireless::WirelessDevice":"aws-iot-core"\n\
"type AWS::IoTWireless::WirelessGateway":"aws-iot-core"\n\
"type AWS::KMS::Key":"aws-kms"\n\
"type AWS::KMS::ReplicaKey":"aws-kms"\n\
"type AWS::KafkaConnect::Connector":"aws-msk"\n\
"type AWS::KafkaConnect::CustomPlugin":"aws-msk"\n\
"type AWS::KafkaConnect::WorkerConfiguration":"aws-msk"\n\
"type AWS::Kendra::DataSource":"aws-q-business"\n\
"type AWS::Kendra::Faq":"aws-q-business"\n\
"type AWS::Kendra::FeaturedResultsSet":"aws-q-business"\n\
"type AWS::Kendra::Index":"aws-q-business"\n\
"type AWS::Kendra::QuerySuggestionsBlockList":"aws-q-business"\n\
"type AWS::Kendra::Thesaurus":"aws-q-business"\n\
"type AWS::KendraRanking::ExecutionPlan":"aws-q-business"\n\
"type AWS::Kinesis::Channel":"aws-kinesis"\n\
"type AWS::Kinesis::Stream":"aws-kinesis"\n\
"type AWS::KinesisAnalytics::Application":"aws-managed-flink"\n\
"type AWS::KinesisAnalyticsV2::Application":"aws-managed-flink"\n\
"type AWS::KinesisFirehose::DeliveryStream":"aws-kinesis"\n\
"type AWS::KinesisVideo::SignalingChannel":"aws-kinesis-video-streams"\n\
"type AWS::KinesisVideo::Stream":"aws-kinesis-video-streams"\n\
"type AWS::LakeFormation::DataCellsFilter":"aws-lake-formation"\n\
"type AWS::LakeFormation::Resource":"aws-lake-formation"\n\
"type AWS::LakeFormation::Tag":"aws-lake-formation"\n\
"type AWS::Lambda::CapacityProvider":"aws-lambda-managed-instances"\n\
"type AWS::Lambda::CodeSigningConfig":"aws-lambda"\n\
"type AWS::Lambda::EventInvokeConfig":"aws-lambda"\n\
"type AWS::Lambda::EventSourceMapping":"aws-lambda"\n\
"type AWS::Lambda::Function":"aws-lambda"\n\
"type AWS::Lambda::MicrovmImage":"aws-lambda"\n\
"type AWS::Lambda::NetworkConnector":"aws-lambda"\n\
"type AWS::Lambda::Url":"aws-lambda"\n\
"type AWS::LaunchWizard::Deployment":"aws-launch-wizard"\n\
"type AWS::Lex::Bot":"aws-lex"\n\
"type AWS::LicenseManager::Grant":"aws-license-manager"\n\
"type AWS::LicenseManager::License":"aws-license-manager"\n\
"type AWS::Lightsail::Alarm":"aws-lightsail"\n\
"type AWS::Lightsail::Bucket":"aws-lightsail"\n\
"type AWS::Lightsail::Certificate":"aws-lightsail"\n\
"type AWS::Lightsail::ContactMethod":"aws-lightsail"\n\
"type AWS::Lightsail::Container":"aws-lightsail"\n\
"type AWS::Lightsail::Database":"aws-lightsail"\n\
"type AWS::Lightsail::Disk":"aws-lightsail"\n\
"type AWS::Lightsail::Distribution":"aws-lightsail"\n\
"type AWS::Lightsail::Domain":"aws-lightsail"\n\
"type AWS::Lightsail::Instance":"aws-lightsail"\n\
"type AWS::Lightsail::KeyPair":"aws-lightsail"\n\
"type AWS::Lightsail::LoadBalancer":"aws-lightsail"\n\
"type AWS::Lightsail::StaticIp":"aws-lightsail"\n\
"type AWS::Location::APIKey":"aws-location-service"\n\
"type AWS::Location::GeofenceCollection":"aws-location-service"\n\
"type AWS::Location::Map":"aws-location-service"\n\
"type AWS::Location::PlaceIndex":"aws-location-service"\n\
"type AWS::Location::RouteCalculator":"aws-location-service"\n\
"type AWS::Location::Tracker":"aws-location-service"\n\
"type AWS::Logs::Delivery":"aws-cloudwatch"\n\
"type AWS::Logs::Destination":"aws-cloudwatch"\n\
"type AWS::Logs::Integration":"aws-cloudwatch"\n\
"type AWS::Logs::LogAnomalyDetector":"aws-cloudwatch"\n\
"type AWS::Logs::LogGroup":"aws-cloudwatch"\n\
"type AWS::Logs::LogStream":"aws-cloudwatch"\n\
"type AWS::Logs::MetricFilter":"aws-cloudwatch"\n\
"type AWS::Logs::QueryDefinition":"aws-cloudwatch"\n\
"type AWS::Logs::ScheduledQuery":"aws-cloudwatch"\n\
"type AWS::Logs::SubscriptionFilter":"aws-cloudwatch"\n\
"type AWS::Logs::Transformer":"aws-cloudwatch"\n\
"type AWS::LookoutEquipment::InferenceScheduler":"aws-lookout"\n\
"type AWS::LookoutMetrics::Alert":"aws-lookout"\n\
"type AWS::LookoutMetrics::AnomalyDetector":"aws-lookout"\n\
"type AWS::LookoutVision::Project":"aws-lookout"\n\
"type AWS::M2::Application":"aws-mainframe-modernization"\n\
"type AWS::M2::Deployment":"aws-mainframe-modernization"\n\
"type AWS::M2::Environment":"aws-mainframe-modernization"\n\
"type AWS::MGN::Connector":"aws-application-migration-service"\n\
"type AWS::MGN::LaunchConfigurationTemplate":"aws-application-migration-service"\n\
"type AWS::MGN::NetworkMigrationDefinition":"aws-application-migration-service"\n\
"type AWS::MPA::ApprovalTeam":"aws-multi-party-approval"\n\
"type AWS::MPA::IdentitySource":"aws-multi-party-approval"\n\
"type AWS::MSK::BatchScramSecret":"aws-msk"\n\
"type AWS::MSK::Channel":"aws-msk"\n\
"type AWS::MSK::Cluster":"aws-msk"\n\
"type AWS::MSK::Configuration":"aws-msk"\n\
"type AWS::MSK::Replicator":"aws-msk"\n\
"type AWS::MSK::ServerlessCluster":"aws-msk-serverless"\n\
"type AWS::MSK::Topic":"aws-msk"\n\
"type AWS::MSK::VpcConnection":"aws-msk"\n\
"type AWS::MWAA::Environment":"aws-mwaa"\n\
"type AWS::MWAAServerless::Workflow":"aws-mwaa"\n\
"type AWS::Macie::AllowList":"aws-macie"\n\
"type AWS::Macie::CustomDataIdentifier":"aws-macie"\n\
"type AWS::Macie::FindingsFilter":"aws-macie"\n\
"type AWS::Macie::Session":"aws-macie"\n\
"type AWS::ManagedBlockchain::Accessor":"aws-managed-blockchain"\n\
"type AWS::ManagedBlockchain::Node":"aws-managed-blockchain"\n\
"type AWS::MediaConnect::Bridge":"aws-mediaconnect"\n\
"type AWS::MediaConnect::Flow":"aws-mediaconnect"\n\
"type AWS::MediaConnect::Gateway":"aws-mediaconnect"\n\
"type AWS::MediaConnect::RouterInput":"aws-mediaconnect"\n\
"type AWS::MediaConnect::RouterNetworkInterface":"aws-mediaconnect"\n\
"type AWS::MediaConnect::RouterOutput":"aws-mediaconnect"\n\
"type AWS::MediaConvert::JobTemplate":"aws-mediaconvert"\n\
"type AWS::MediaConvert::Preset":"aws-mediaconvert"\n\
"type AWS::MediaConvert::Queue":"aws-mediaconvert"\n\
"type AWS::MediaLive::Channel":"aws-medialive"\n\
"type AWS::MediaLive::CloudWatchAlarmTemplate":"aws-medialive"\n\
"type AWS::MediaLive::Cluster":"aws-medialive"\n\
"type AWS::MediaLive::EventBridgeRuleTemplate":"aws-medialive"\n\
"type AWS::MediaLive::Input":"aws-medialive"\n\
"type AWS::MediaLive::Multiplex":"aws-medialive"\n\
"type AWS::MediaLive::Multiplexprogram":"aws-medialive"\n\
"type AWS::MediaLive::Network":"aws-medialive"\n\
"type AWS::MediaLive::Node":"aws-medialive"\n\
"type AWS::MediaLive::SdiSource":"aws-medialive"\n\
"type AWS::MediaLive::SignalMap":"aws-medialive"\n\
"type AWS::MediaPackage::Asset":"aws-mediapackage"\n\
"type AWS::MediaPackage::Channel":"aws-mediapackage"\n\
"type AWS::MediaPackage::OriginEndpoint":"aws-mediapackage"\n\
"type AWS::MediaPackage::PackagingConfiguration":"aws-mediapackage"\n\
"type AWS::MediaPackage::PackagingGroup":"aws-mediapackage"\n\
"type AWS::MediaPackageV2::Channel":"aws-mediapackage"\n\
"type AWS::MediaPackageV2::OriginEndpoint":"aws-mediapackage"\n\
"type AWS::MediaStore::Container":"aws-mediastore"\n\
"type AWS::MediaTailor::Channel":"aws-mediatailor"\n\
"type AWS::MediaTailor::Function":"aws-mediatailor"\n\
"type AWS::MediaTailor::LiveSource":"aws-mediatailor"\n\
"type AWS::MediaTailor::PlaybackConfiguration":"aws-mediatailor"\n\
"type AWS::MediaTailor::PrefetchSchedule":"aws-mediatailor"\n\
"type AWS::MediaTailor::SourceLocation":"aws-mediatailor"\n\
"type AWS::MediaTailor::VodSource":"aws-mediatailor"\n\
"type AWS::MemoryDB::ACL":"aws-memorydb"\n\
"type AWS::MemoryDB::Cluster":"aws-memorydb"\n\
"type AWS::MemoryDB::MultiRegionCluster":"aws-memorydb"\n\
"type AWS::MemoryDB::ParameterGroup":"aws-memorydb"\n\
"type AWS::MemoryDB::Snapshot":"aws-memorydb"\n\
"type AWS::MemoryDB::SubnetGroup":"aws-memorydb"\n\
"type AWS::MemoryDB::User":"aws-memorydb"\n\
"type AWS::Neptune::DBCluster":"aws-neptune"\n\
"type AWS::Neptune::DBInstance":"aws-neptune"\n\
"type AWS::Neptune::DBParameterGroup":"aws-neptune"\n\
"type AWS::Neptune::DBSubnetGroup":"aws-neptune"\n\
"type AWS::Neptune::GlobalCluster":"aws-neptune"\n\
"type AWS::NeptuneGraph::Graph":"aws-neptune-analytics"\n\
"type AWS::NeptuneGraph::PrivateGraphEndpoint":"aws-neptune-analytics"\n\
"type AWS::NetworkFirewall::Firewall":"aws-network-firewall"\n\
"type AWS::NetworkFirewall::LoggingConfiguration":"aws-network-firewall"\n\
"type AWS::NetworkFirewall::RuleGroup":"aws-network-firewall"\n\
"type AWS::NetworkFirewall::TLSInspectionConfiguration":"aws-network-firewall"\n\
"type AWS::NetworkFlowMonitor::Monitor":"aws-cloudwatch"\n\
"type AWS::NetworkFlowMonitor::Scope":"aws-cloudwatch"\n\
"type AWS::NetworkManager::ConnectPeer":"aws-cloud-wan"\n\
"type AWS::NetworkManager::Connection":"aws-cloud-wan"\n\
"type AWS::NetworkManager::CoreNetwork":"aws-cloud-wan"\n\
"type AWS::NetworkManager::Device":"aws-cloud-wan"\n\
"type AWS::NetworkManager::GlobalNetwork":"aws-cloud-wan"\n\
"type AWS::NetworkManager::Link":"aws-cloud-wan"\n\
"type AWS::NetworkManager::Site":"aws-cloud-wan"\n\
"type AWS::NetworkManager::TransitGatewayPeering":"aws-cloud-wan"\n\
"type AWS::NetworkManager::TransitGatewayRegistration":"aws-cloud-wan"\n\
"type AWS::NetworkMonitor::Monitor":"aws-cloudwatch"\n\
"type AWS::NimbleStudio::LaunchProfile":"aws-nimble-studio"\n\
"type AWS::NimbleStudio::StreamingImage":"aws-nimble-studio"\n\
"type AWS::NimbleStudio::Studio":"aws-nimble-studio"\n\
"type AWS::Notifications::NotificationConfiguration":"aws-user-notifications"\n\
"type AWS::Notifications::NotificationHub":"aws-user-notifications"\n\
"type AWS::NotificationsContacts::EmailContact":"aws-user-notifications"\n\
"type AWS::NovaAct::WorkflowDefinition":"aws-nova-act"\n\
"type AWS::ODB::CloudAutonomousVmCluster":"aws-oracle-database"\n\
"type AWS::ODB::CloudExadataInfrastructure":"aws-oracle-database"\n\
"type AWS::ODB::CloudVmCluster":"aws-oracle-database"\n\
"type AWS::ODB::OdbNetwork":"aws-oracle-database"\n\
"type AWS::ODB::OdbPeeringConnection":"aws-oracle-database"\n\
"type AWS::OSIS::Pipeline":"aws-opensearch"\n\
"type AWS::Oam::Link":"aws-cloudwatch"\n\
"type AWS::Oam::Sink":"aws-cloudwatch"\n\
"type AWS::ObservabilityAdmin::S3TableIntegration":"aws-cloudwatch"\n\
"type AWS::ObservabilityAdmin::TelemetryEnrichment":"aws-cloudwatch"\n\
"type AWS::ObservabilityAdmin::TelemetryPipelines":"aws-cloudwatch"\n\
"type AWS::Omics::AnnotationStore":"aws-healthomics"\n\
"type AWS::Omics::Configuration":"aws-healthomics"\n\
"type AWS::Omics::ReferenceStore":"aws-healthomics"\n\
"type AWS::Omics::RunCache":"aws-healthomics"\n\
"type AWS::Omics::RunGroup":"aws-healthomics"\n\
"type AWS::Omics::SequenceStore":"aws-healthomics"\n\
"type AWS::Omics::VariantStore":"aws-healthomics"\n\
"type AWS::Omics::Workflow":"aws-healthomics"\n\
"type AWS::OpenSearch::DataSource":"aws-opensearch"\n\
"type AWS::OpenSearchServerless::Collection":"aws-opensearch-serverless"\n\
"type AWS::OpenSearchServerless::Index":"aws-opensearch-serverless"\n\
"type AWS::OpenSearchServerless::SecurityConfig":"aws-opensearch-serverless"\n\
"type AWS::OpenSearchServerless::VpcEndpoint":"aws-opensearch-serverless"\n\
"type AWS::OpenSearchService::Application":"aws-opensearch"\n\
"type AWS::OpenSearchService::Domain":"aws-opensearch"\n\
"type AWS::OpsWorks::App":"aws-opsworks"\n\
"type AWS::OpsWorks::Instance":"aws-opsworks"\n\
"type AWS::OpsWorks::Layer":"aws-opsworks"\n\
"type AWS::OpsWorks::Stack":"aws-opsworks"\n\
"type AWS::OpsWorks::UserProfile":"aws-opsworks"\n\
"type AWS::OpsWorks::Volume":"aws-opsworks"\n\
"type AWS::OpsWorksCM::Server":"aws-opsworks"\n\
"type AWS::Organizations::Account":"aws-iam"\n\
"type AWS::Organizations::Organization":"aws-iam"\n\
"type AWS::Organizations::OrganizationalUnit":"aws-iam"\n\
"type AWS::Outposts::Outpost":"aws-outposts"\n\
"type AWS::Outposts::Site":"aws-outposts"\n\
"type AWS::PCAConnectorAD::Connector":"aws-certificate-manager"\n\
"type AWS::PCAConnectorAD::DirectoryRegistration":"aws-certificate-manager"\n\
"type AWS::PCAConnectorAD::ServicePrincipalName":"aws-certificate-manager"\n\
"type AWS::PCAConnectorAD::Template":"aws-certificate-manager"\n\
"type AWS::PCAConnectorSCEP::Challenge":"aws-certificate-manager"\n\
"type AWS::PCAConnectorSCEP::Connector":"aws-certificate-manager"\n\
"type AWS::PCS::Cluster":"aws-parallel-computing-service"\n\
"type AWS::PCS::ComputeNodeGroup":"aws-parallel-computing-service"\n\
"type AWS::PCS::Queue":"aws-parallel-computing-service"\n\
"type AWS::PI::PerfReports":"aws-rds"\n\
"type AWS::Panorama::ApplicationInstance":"aws-panorama"\n\
"type AWS::Panorama::Package":"aws-panorama"\n\
"type AWS::PaymentCryptography::Key":"aws-payment-cryptography"\n\
"type AWS::Personalize::Dataset":"aws-personalize"\n\
"type AWS::Personalize::EventTracker":"aws-personalize"\n\
"type AWS::Personalize::Filter":"aws-personalize"\n\
"type AWS::Personalize::MetricAttribution":"aws-personalize"\n\
"type AWS::Personalize::Schema":"aws-personalize"\n\
"type AWS::Personalize::Solution":"aws-personalize"\n\
"type AWS::Pinpoint::ADMChannel":"aws-pinpoint"\n\
"type AWS::Pinpoint::APNSChannel":"aws-pinpoint"\n\
"type AWS::Pinpoint::APNSSandboxChannel":"aws-pinpoint"\n\
"type AWS::Pinpoint::APNSVoipChannel":"aws-pinpoint"\n\
"type AWS::Pinpoint::APNSVoipSandboxChannel":"aws-pinpoint"\n\
"type AWS::Pinpoint::App":"aws-pinpoint"\n\
"type AWS::Pinpoint::BaiduChannel":"aws-pinpoint"\n\
"type AWS::Pinpoint::Campaign":"aws-pinpoint"\n\
"type AWS::Pinpoint::EmailChannel":"aws-pinpoint"\n\
"type AWS::Pinpoint::EmailTemplate":"aws-pinpoint"\n\
"type AWS::Pinpoint::EventStream":"aws-pinpoint"\n\
"type AWS::Pinpoint::GCMChannel":"aws-pinpoint"\n\
"type AWS::Pinpoint::InAppTemplate":"aws-pinpoint"\n\
"type AWS::Pinpoint::PushTemplate":"aws-pinpoint"\n\
"type AWS::Pinpoint::SMSChannel":"aws-pinpoint"\n\
"type AWS::Pinpoint::Segment":"aws-pinpoint"\n\
"type AWS::Pinpoint::SmsTemplate":"aws-pinpoint"\n\
"type AWS::Pinpoint::VoiceChannel":"aws-pinpoint"\n\
"type AWS::PinpointEmail::ConfigurationSet":"aws-ses"\n\
"type AWS::PinpointEmail::DedicatedIpPool":"aws-ses"\n\
"type AWS::PinpointEmail::Identity":"aws-ses"\n\
"type AWS::Pipes::Pipe":"aws-eventbridge"\n\
"type AWS::Proton::EnvironmentAccountConnection":"aws-proton"\n\
"type AWS::Proton::EnvironmentTemplate":"aws-proton"\n\
"type AWS::Proton::ServiceTemplate":"aws-proton"\n\
"type AWS::QBusiness::Application":"aws-q-business"\n\
"type AWS::QBusiness::DataAccessor":"aws-q-business"\n\
"type AWS::QBusiness::DataSource":"aws-q-business"\n\
"type AWS::QBusiness::Index":"aws-q-business"\n\
"type AWS::QBusiness::Plugin":"aws-q-business"\n\
"type AWS::QBusiness::Retriever":"aws-q-business"\n\
"type AWS::QBusiness::WebExperience":"aws-q-business"\n\
"type AWS::QLDB::Ledger":"aws-qldb"\n\
"type AWS::QLDB::Stream":"aws-qldb"\n\
"type AWS::QuickSight::ActionConnector":"aws-quicksight"\n\
"type AWS::QuickSight::Agent":"aws-quicksight"\n\
"type AWS::QuickSight::Analysis":"aws-quicksight"\n\
"type AWS::QuickSight::Customization":"aws-quicksight"\n\
"type AWS::QuickSight::Dashboard":"aws-quicksight"\n\
"type AWS::QuickSight::DataSet":"aws-quicksight"\n\
"type AWS::QuickSight::DataSource":"aws-quicksight"\n\
"type AWS::QuickSight::Flow":"aws-quicksight"\n\
"type AWS::QuickSight::Folder":"aws-quicksight"\n\
"type AWS::QuickSight::KnowledgeBase":"aws-quicksight"\n\
"type AWS::QuickSight::LimitsProfile":"aws-quicksight"\n\
"type AWS::QuickSight::OAuthClientApplication":"aws-quicksight"\n\
"type AWS::QuickSight::RefreshSchedule":"aws-quicksight"\n\
"type AWS::QuickSight::Space":"aws-quicksight"\n\
"type AWS::QuickSight::Template":"aws-quicksight"\n\
"type AWS::QuickSight::Theme":"aws-quicksight"\n\
"type AWS::QuickSight::Topic":"aws-quicksight"\n\
"type AWS::QuickSight::VPCConnection":"aws-quicksight"\n\
"type AWS::RAM::ResourceShare":"aws-ram"\n\
"type AWS::RDS::ClusterSnapshot":"aws-aurora"\n\
"type AWS::RDS::CustomDBEngineVersion":"aws-rds-custom"\n\
"type AWS::RDS::DBCluster":"aws-aurora"\n\
"type AWS::RDS::DBInstance":"aws-rds"\n\
"type AWS::RDS::DBParameterGroup":"aws-rds"\n\
"type AWS::RDS::DBProxy":"aws-rds"\n\
"type AWS::RDS::DBSecurityGroup":"aws-rds"\n\
"type AWS::RDS::DBShardGroup":"aws-aurora"\n\
"type AWS::RDS::DBSnapshot":"aws-rds"\n\
"type AWS::RDS::DBSubnetGroup":"aws-rds"\n\
"type AWS::RDS::GlobalCluster":"aws-aurora"\n\
"type AWS::RDS::Integration":"aws-rds"\n\
"type AWS::RDS::OptionGroup":"aws-rds"\n\
"type AWS::RTBFabric::InboundExternalLink":"aws-rtb-fabric"\n\
"type AWS::RTBFabric::Link":"aws-rtb-fabric"\n\
"type AWS::RTBFabric::OutboundExternalLink":"aws-rtb-fabric"\n\
"type AWS::RTBFabric::RequesterGateway":"aws-rtb-fabric"\n\
"type AWS::RTBFabric::ResponderGateway":"aws-rtb-fabric"\n\
"type AWS::RUM::AppMonitor":"aws-cloudwatch"\n\
"type AWS::Redshift::Cluster":"aws-redshift"\n\
"type AWS::Redshift::EndpointAccess":"aws-redshift"\n\
"type AWS::Redshift::EndpointAuthorization":"aws-redshift"\n\
"type AWS::Redshift::Integration":"aws-redshift"\n\
"type AWS::Redshift::QEV2IdcApplication":"aws-redshift"\n\
"type AWS::Redshift::ScheduledAction":"aws-redshift"\n\
"type AWS::Redshift::Snapshot":"aws-redshift"\n\
"type AWS::Redshift::UsageLimit":"aws-redshift"\n\
"type AWS::RedshiftServerless::Namespace":"aws-redshift-serverless"\n\
"type AWS::RedshiftServerless::Snapshot":"aws-redshift-serverless"\n\
"type AWS::RedshiftServerless::Workgroup":"aws-redshift-serverless"\n\
"type AWS::RefactorSpaces::Application":"aws-migration-hub"\n\
"type AWS::RefactorSpaces::Environment":"aws-migration-hub"\n\
"type AWS::RefactorSpaces::Service":"aws-migration-hub"\n\
"type AWS::Rekognition::Collection":"aws-rekognition"\n\
"type AWS::Rekognition::Dataset":"aws-rekognition"\n\
"type AWS::Rekognition::Project":"aws-rekognition"\n\
"type AWS::Rekognition::StreamProcessor":"aws-rekognition"\n\
"type AWS::ResilienceHub::App":"aws-resilience-hub"\n\
"type AWS::ResilienceHubV2::Service":"aws-resilience-hub"\n\
"type AWS::ResilienceHubV2::System":"aws-resilience-hub"\n\
"type AWS::ResilienceHubV2::UserJourney":"aws-resilience-hub"\n\
"type AWS::ResourceExplorer2::Index":"aws-resource-explorer"\n\
"type AWS::ResourceExplorer2::View":"aws-resource-explorer"\n\
"type AWS::ResourceGroups::Group":"aws-resource-explorer"\n\
"type AWS::ResourceGroups::TagSyncTask":"aws-resource-explorer"\n\
"type AWS::RoboMaker::Fleet":"aws-robomaker"\n\
"type AWS::RoboMaker::Robot":"aws-robomaker"\n\
"type AWS::RoboMaker::SimulationApplication":"aws-robomaker"\n\
"type AWS::RolesAnywhere::CRL":"aws-iam"\n\
"type AWS::RolesAnywhere::Profile":"aws-iam"\n\
"type AWS::RolesAnywhere::TrustAnchor":"aws-iam"\n\
"type AWS::Route53::CidrCollection":"aws-route53"\n\
"type AWS::Route53::DNSSEC":"aws-route53"\n\
"type AWS::Route53::DelegationSet":"aws-route53"\n\
"type AWS::Route53::HealthCheck":"aws-route53"\n\
"type AWS::Route53::HostedZone":"aws-route53"\n\
"type AWS::Route53::KeySigningKey":"aws-route53"\n\
"type AWS::Route53::QueryLoggingConfig":"aws-route53"\n\
"type AWS::Route53::RecordSet":"aws-route53"\n\
"type AWS::Route53GlobalResolver::AccessSource":"aws-route53"\n\
"type AWS::Route53GlobalResolver::AccessToken":"aws-route53"\n\
"type AWS::Route53GlobalResolver::DnsView":"aws-route53"\n\
"type AWS::Route53GlobalResolver::FirewallDomainList":"aws-route53"\n\
"type AWS::Route53GlobalResolver::GlobalResolver":"aws-route53"\n\
"type AWS::Route53Profiles::Profile":"aws-route53"\n\
"type AWS::Route53RecoveryControl::Cluster":"aws-application-recovery-controller"\n\
"type AWS::Route53RecoveryControl::ControlPanel":"aws-application-recovery-controller"\n\
"type AWS::Route53RecoveryControl::RoutingControl":"aws-application-recovery-controller"\n\
"type AWS::Route53RecoveryReadiness::Cell":"aws-application-recovery-controller"\n\
"type AWS::Route53RecoveryReadiness::ReadinessCheck":"aws-application-recovery-controller"\n\
"type AWS::Route53RecoveryReadiness::RecoveryGroup":"aws-application-recovery-controller"\n\
"type AWS::Route53RecoveryReadiness::ResourceSet":"aws-application-recovery-controller"\n\
"type AWS::Route53Resolver::FirewallDomainList":"aws-route53"\n\
"type AWS::Route53Resolver::FirewallRuleGroup":"aws-route53"\n\
"type AWS::Route53Resolver::OutpostResolver":"aws-route53"\n\
"type AWS::Route53Resolver::ResolverConfig":"aws-route53"\n\
"type AWS::Route53Resolver::ResolverDNSSECConfig":"aws-route53"\n\
"type AWS::Route53Resolver::ResolverEndpoint":"aws-route53"\n\
"type AWS::Route53Resolver::ResolverQueryLoggingConfig":"aws-route53"\n\
"type AWS::S3::AccessGrant":"aws-s3"\n\
"type AWS::S3::AccessGrantsInstance":"aws-s3"\n\
"type AWS::S3::AccessGrantsLocation":"aws-s3"\n\
"type AWS::S3::AccessPoint":"aws-s3"\n\
"type AWS::S3::Bucket":"aws-s3"\n\
"type AWS::S3::MultiRegionAccessPoint":"aws-s3"\n\
"type AWS::S3::Object":"aws-s3"\n\
"type AWS::S3::StorageLens":"aws-s3"\n\
"type AWS::S3Express::AccessPoint":"aws-s3"\n\
"type AWS::S3Express::DirectoryBucket":"aws-s3"\n\
"type AWS::S3Files::AccessPoint":"aws-s3"\n\
"type AWS::S3Files::FileSystem":"aws-s3"\n\
"type AWS::S3Files::MountTarget":"aws-s3"\n\
"type AWS::S3ObjectLambda::AccessPoint":"aws-s3"\n\
"type AWS::S3Outposts::AccessPoint":"aws-outposts"\n\
"type AWS::S3Outposts::Bucket":"aws-outposts"\n\
"type AWS::S3Outposts::Endpoint":"aws-outposts"\n\
"type AWS::S3Tables::Namespace":"aws-s3"\n\
"type AWS::S3Tables::Table":"aws-s3"\n\
"type AWS::S3Vectors::Index":"aws-s3"\n\
"type AWS::S3Vectors::VectorBucket":"aws-s3"\n\
"type AWS::SCN::DataIntegrationFlow":"aws-supply-chain"\n\
"type AWS::SCN::Dataset":"aws-supply-chain"\n\
"type AWS::SCN::Namespace":"aws-supply-chain"\n\
"type AWS::SDB::Domain":"aws-simpledb"\n\
"type AWS::SES::ConfigurationSet":"aws-ses"\n\
"type AWS::SES::ContactList":"aws-ses"\n\
"type AWS::SES::CustomVerificationEmailTemplate":"aws-ses"\n\
"type AWS::SES::DedicatedIpPool":"aws-ses"\n\
"type AWS::SES::EmailIdentity":"aws-ses"\n\
"type AWS::SES::MailManagerAddonInstance":"aws-ses"\n\
"type AWS::SES::MailManagerAddressList":"aws-ses"\n\
"type AWS::SES::MailManagerArchive":"aws-ses"\n\
"type AWS::SES::MailManagerIngressPoint":"aws-ses"\n\
"type AWS::SES::MailManagerRelay":"aws-ses"\n\
"type AWS::SES::MailManagerRuleSet":"aws-ses"\n\
"type AWS::SES::MultiRegionEndpoint":"aws-ses"\n\
"type AWS::SES::ReceiptFilter":"aws-ses"\n\
"type AWS::SES::Template":"aws-ses"\n\
"type AWS::SES::Tenant":"aws-ses"\n\
"type AWS::SES::VdmAttributes":"aws-ses"\n\
"type AWS::SMSVOICE::ConfigurationSet":"aws-end-user-messaging"\n\
"type AWS::SMSVOICE::OptOutList":"aws-end-user-messaging"\n\
"type AWS::SMSVOICE::PhoneNumber":"aws-end-user-messaging"\n\
"type AWS::SMSVOICE::Pool":"aws-end-user-messaging"\n\
"type AWS::SMSVOICE::ProtectConfiguration":"aws-end-user-messaging"\n\
"type AWS::SMSVOICE::Registration":"aws-end-user-messaging"\n\
"type AWS::SMSVOICE::SenderId":"aws-end-user-messaging"\n\
"type AWS::SMSVOICE::VerifiedDestinationNumber":"aws-end-user-messaging"\n\
"type AWS::SNS::Topic":"aws-sns"\n\
"type AWS::SQS::Queue":"aws-sqs"\n\
"type AWS::SSM::CloudConnector":"aws-systems-manager"\n\
"type AWS::SSM::Document":"aws-systems-manager"\n\
"type AWS::SSM::MaintenanceWindow":"aws-systems-manager"\n\
"type AWS::SSM::OpsItem":"aws-systems-manager"\n\
"type AWS::SSM::Parameter":"aws-systems-manager"\n\
"type AWS::SSM::PatchBaseline":"aws-systems-manager"\n\
"type AWS::SSM::ResourceDataSync":"aws-systems-manager"\n\
"type AWS::SSMContacts::Contact":"aws-incident-manager"\n\
"type AWS::SSMContacts::Plan":"aws-incident-manager"\n\
"type AWS::SSMContacts::Rotation":"aws-incident-manager"\n\
"type AWS::SSMGuiConnect::Preferences":"aws-systems-manager"\n\
"type AWS::SSMIncidents::ReplicationSet":"aws-incident-manager"\n\
"type AWS::SSMIncidents::ResponsePlan":"aws-incident-manager"\n\
"type AWS::SSMQuickSetup::ConfigurationManager":"aws-systems-manager"\n\
"type AWS::SSMQuickSetup::LifecycleAutomation":"aws-systems-manager"\n\
"type AWS::SSO::Application":"aws-iam-identity-center"\n\
"type AWS::SSO::Assignment":"aws-iam-identity-center"\n\
"type AWS::SSO::Instance":"aws-iam-identity-center"\n\
"type AWS::SSO::PermissionSet":"aws-iam-identity-center"\n\
"type AWS::SageMaker::AIWorkloadConfig":"aws-sagemaker"\n\
"type AWS::SageMaker::Action":"aws-sagemaker"\n\
"type AWS::SageMaker::Algorithm":"aws-sagemaker"\n\
"type AWS::SageMaker::App":"aws-sagemaker"\n\
"type AWS::SageMaker::Artifact":"aws-sagemaker"\n\
"type AWS::SageMaker::Cluster":"aws-sagemaker"\n\
"type AWS::SageMaker::CodeRepository":"aws-sagemaker"\n\
"type AWS::SageMaker::Context":"aws-sagemaker"\n\
"type AWS::SageMaker::DataQualityJobDefinition":"aws-sagemaker"\n\
"type AWS::SageMaker::Device":"aws-sagemaker"\n\
"type AWS::SageMaker::Domain":"aws-sagemaker"\n\
"type AWS::SageMaker::Endpoint":"aws-sagemaker"\n\
"type AWS::SageMaker::Experiment":"aws-sagemaker"\n\
"type AWS::SageMaker::FeatureGroup":"aws-sagemaker"\n\
"type AWS::SageMaker::Hub":"aws-sagemaker"\n\
"type AWS::SageMaker::HumanTaskUi":"aws-sagemaker"\n\
"type AWS::SageMaker::Image":"aws-sagemaker"\n\
"type AWS::SageMaker::InferenceComponent":"aws-sagemaker"\n\
"type AWS::SageMaker::InferenceExperiment":"aws-sagemaker"\n\
"type AWS::SageMaker::MlflowApp":"aws-sagemaker"\n\
"type AWS::SageMaker::MlflowTrackingServer":"aws-sagemaker"\n\
"type AWS::SageMaker::Model":"aws-sagemaker"\n\
"type AWS::SageMaker::MonitoringSchedule":"aws-sagemaker"\n\
"type AWS::SageMaker::NotebookInstance":"aws-sagemaker"\n\
"type AWS::SageMaker::PartnerApp":"aws-sagemaker"\n\
"type AWS::SageMaker::Pipeline":"aws-sagemaker"\n\
"type AWS::SageMaker::ProcessingJob":"aws-sagemaker"\n\
"type AWS::SageMaker::Project":"aws-sagemaker"\n\
"type AWS::SageMaker::Space":"aws-sagemaker"\n\
"type AWS::SageMaker::StudioLifecycleConfig":"aws-sagemaker"\n\
"type AWS::SageMaker::TrialComponent":"aws-sagemaker"\n\
"type AWS::SageMaker::UserProfile":"aws-sagemaker"\n\
"type AWS::SageMaker::Workforce":"aws-sagemaker"\n\
"type AWS::SageMaker::Workteam":"aws-sagemaker"\n\
"type AWS::Scheduler::Schedule":"aws-eventbridge"\n\
"type AWS::SecretsManager::RotationSchedule":"aws-secrets-manager"\n\
"type AWS::SecretsManager::Secret":"aws-secrets-manager"\n\
"type AWS::SecurityAgent::AgentSpace":"aws-security-agent"\n\
"type AWS::SecurityAgent::Application":"aws-security-agent"\n\
"type AWS::SecurityAgent::Artifact":"aws-security-agent"\n\
"type AWS::SecurityAgent::Pentest":"aws-security-agent"\n\
"type AWS::SecurityAgent::SecurityRequirementPack":"aws-security-agent"\n\
"type AWS::SecurityAgent::TargetDomain":"aws-security-agent"\n\
"type AWS::SecurityHub::AggregatorV2":"aws-security-hub"\n\
"type AWS::SecurityHub::Connector":"aws-security-hub"\n\
"type AWS::SecurityHub::DelegatedAdmin":"aws-security-hub"\n\
"type AWS::SecurityHub::FindingAggregator":"aws-security-hub"\n\
"type AWS::SecurityHub::Hub":"aws-security-hub"\n\
"type AWS::SecurityHub::HubV2":"aws-security-hub"\n\
"type AWS::SecurityHub::Insight":"aws-security-hub"\n\
"type AWS::SecurityHub::OrganizationConfiguration":"aws-security-hub"\n\
"type AWS::SecurityHub::SecurityControl":"aws-security-hub"\n\
"type AWS::SecurityHub::Standard":"aws-security-hub"\n\
"type AWS::SecurityLake::AwsLogSource":"aws-security-lake"\n\
"type AWS::SecurityLake::DataLake":"aws-security-lake"\n\
"type AWS::SecurityLake::Subscriber":"aws-security-lake"\n\
"type AWS::Serverless::Api":"aws-lambda"\n\
"type AWS::Serverless::Application":"aws-lambda"\n\
"type AWS::Serverless::Function":"aws-lambda"\n\
"type AWS::Serverless::HttpApi":"aws-lambda"\n\
"type AWS::Serverless::SimpleTable":"aws-lambda"\n\
"type AWS::Serverless::StateMachine":"aws-lambda"\n\
"type AWS::ServerlessRepo::Application":"aws-serverless-application-repository"\n\
"type AWS::ServiceCatalog::AcceptedPortfolioShare":"aws-service-catalog"\n\
"type AWS::ServiceCatalog::CloudFormationProduct":"aws-service-catalog"\n\
"type AWS::ServiceCatalog::CloudFormationProvisionedProduct":"aws-service-catalog"\n\
"type AWS::ServiceCatalog::LaunchNotificationConstraint":"aws-service-catalog"\n\
"type AWS::ServiceCatalog::LaunchRoleConstraint":"aws-service-catalog"\n\
"type AWS::ServiceCatalog::LaunchTemplateConstraint":"aws-service-catalog"\n\
"type AWS::ServiceCatalog::Portfolio":"aws-service-catalog"\n\
"type AWS::ServiceCatalog::ResourceUpdateConstraint":"aws-service-catalog"\n\
"type AWS::ServiceCatalog::ServiceAction":"aws-service-catalog"\n\
"type AWS::ServiceCatalog::StackSetConstraint":"aws-service-catalog"\n\
"type AWS::ServiceCatalog::TagOption":"aws-service-catalog"\n\
"type AWS::ServiceCatalogAppRegistry::Application":"aws-service-catalog"\n\
"type AWS::ServiceCatalogAppRegistry::AttributeGroup":"aws-service-catalog"\n\
"type AWS::ServiceDiscovery::HttpNamespace":"aws-cloud-map"\n\
"type AWS::ServiceDiscovery::Instance":"aws-cloud-map"\n\
"type AWS::ServiceDiscovery::PrivateDnsNamespace":"aws-cloud-map"\n\
"type AWS::ServiceDiscovery::PublicDnsNamespace":"aws-cloud-map"\n\
"type AWS::ServiceDiscovery::Service":"aws-cloud-map"\n\
"type AWS::Shield::DRTAccess":"aws-shield"\n\
"type AWS::Shield::ProactiveEngagement":"aws-shield"\n\
"type AWS::Shield::Protection":"aws-shield"\n\
"type AWS::Signer::SigningProfile":"aws-signer"\n\
"type AWS::SimSpaceWeaver::Simulation":"aws-simspace-weaver"\n\
"type AWS::StepFunctions::Activity":"aws-step-functions"\n\
"type AWS::StepFunctions::StateMachine":"aws-step-functions"\n\
"type AWS::StorageGateway::Tape":"aws-storage-gateway"\n\
"type AWS::StorageGateway::Volume":"aws-storage-gateway"\n\
"type AWS::SupportApp::SlackChannelConfiguration":"aws-support"\n\
"type AWS::SupportApp::SlackWorkspaceConfiguration":"aws-support"\n\
"type AWS::SupportAuthZ::SupportPermit":"aws-support"\n\
"type AWS::Synthetics::Canary":"aws-cloudwatch"\n\
"type AWS::Synthetics::Group":"aws-cloudwatch"\n\
"type AWS::SystemsManagerSAP::Application":"aws-systems-manager"\n\
"type AWS::Textract::Adapter":"aws-textract"\n\
"type AWS::Timestream::Database":"aws-timestream"\n\
"type AWS::Timestream::InfluxDBCluster":"aws-timestream"\n\
"type AWS::Timestream::InfluxDBInstance":"aws-timestream"\n\
"type AWS::Timestream::ScheduledQuery":"aws-timestream"\n\
"type AWS::Timestream::Table":"aws-timestream"\n\
"type AWS::Transcribe::CallAnalyticsCategory":"aws-transcribe"\n\
"type AWS::Transcribe::MedicalVocabulary":"aws-transcribe"\n\
"type AWS::Transcribe::Vocabulary":"aws-transcribe"\n\
"type AWS::Transfer::Agreement":"aws-transfer-family"\n\
"type AWS::Transfer::Certificate":"aws-transfer-family"\n\
"type AWS::Transfer::Connector":"aws-transfer-family"\n\
"type AWS::Transfer::HostKey":"aws-transfer-family"\n\
"type AWS::Transfer::Profile":"aws-transfer-family"\n\
"type AWS::Transfer::Server":"aws-transfer-family"\n\
"type AWS::Transfer::User":"aws-transfer-family"\n\
"type AWS::Transfer::WebApp":"aws-transfer-family"\n\
"type AWS::Transfer::Workflow":"aws-transfer-family"\n\
"type AWS::Translate::ParallelData":"aws-translate"\n\
"type AWS::UXC::AccountCustomization":"aws-account"\n\
"type AWS::VerifiedPermissions::IdentitySource":"aws-verified-permissions"\n\
"type AWS::VoiceID::Domain":"aws-connect"\n\
"type AWS::VpcLattice::DomainVerification":"aws-vpc-lattice"\n\
"type AWS::VpcLattice::Listener":"aws-vpc-lattice"\n\
"type AWS::VpcLattice::ResourceConfiguration":"aws-vpc-lattice"\n\
"type AWS::VpcLattice::ResourceGateway":"aws-vpc-lattice"\n\
"type AWS::VpcLattice::Service":"aws-vpc-lattice"\n\
"type AWS::VpcLattice::ServiceNetwork":"aws-vpc-lattice"\n\
"type AWS::VpcLattice::TargetGroup":"aws-vpc-lattice"\n\
"type AWS::WAF::ByteMatchSet":"aws-waf"\n\
"type AWS::WAF::IPSet":"aws-waf"\n\
"type AWS::WAF::SizeConstraintSet":"aws-waf"\n\
"type AWS::WAF::SqlInjectionMatchSet":"aws-waf"\n\
"type AWS::WAF::WebACL":"aws-waf"\n\
"type AWS::WAF::XssMatchSet":"aws-waf"\n\
"type AWS::WAFRegional::ByteMatchSet":"aws-waf"\n\
"type AWS::WAFRegional::GeoMatchSet":"aws-waf"\n\
"type AWS::WAFRegional::IPSet":"aws-waf"\n\
"type AWS::WAFRegional::RegexPatternSet":"aws-waf"\n\
"type AWS::WAFRegional::SizeConstraintSet":"aws-waf"\n\
"type AWS::WAFRegional::SqlInjectionMatchSet":"aws-waf"\n\
"type AWS::WAFRegional::WebACL":"aws-waf"\n\
"type AWS::WAFRegional::XssMatchSet":"aws-waf"\n\
"type AWS::WAFv2::IPSet":"aws-waf"\n\
"type AWS::WAFv2::LoggingConfiguration":"aws-waf"\n\
"type AWS::WAFv2::RegexPatternSet":"aws-waf"\n\
"type AWS::WAFv2::RuleGroup":"aws-waf"\n\
"type AWS::WAFv2::WebACL":"aws-waf"\n\
"type AWS::WellArchitected::AgentContext":"aws-well-architected-tool"\n\
"type AWS::WellArchitected::AgentGoal":"aws-well-architected-tool"\n\
"type AWS::WellArchitected::AgentProfile":"aws-well-architected-tool"\n\
"type AWS::WellArchitected::Lens":"aws-well-architected-tool"\n\
"type AWS::WellArchitected::Profile":"aws-well-architected-tool"\n\
"type AWS::WellArchitected::ReviewTemplate":"aws-well-architected-tool"\n\
"type AWS::WellArchitected::Workload":"aws-well-architected-tool"\n\
"type AWS::Wickr::Network":"aws-wickr"\n\
"type AWS::Wisdom::AIAgent":"aws-connect"\n\
"type AWS::Wisdom::AIGuardrail":"aws-connect"\n\
"type AWS::Wisdom::AIPrompt":"aws-connect"\n\
"type AWS::Wisdom::Assistant":"aws-connect"\n\
"type AWS::Wisdom::KnowledgeBase":"aws-connect"\n\
"type AWS::Wisdom::MessageTemplate":"aws-connect"\n\
"type AWS::Wisdom::QuickResponse":"aws-connect"\n\
"type AWS::WorkSpaces::Workspace":"aws-workspaces"\n\
"type AWS::WorkSpaces::WorkspacesPool":"aws-workspaces"\n\
"type AWS::WorkSpacesThinClient::Environment":"aws-workspaces"\n\
"type AWS::WorkSpacesWeb::IdentityProvider":"aws-workspaces-secure-browser"\n\
"type AWS::WorkSpacesWeb::Portal":"aws-workspaces-secure-browser"\n\
"type AWS::WorkSpacesWeb::SessionLogger":"aws-workspaces-secure-browser"\n\
"type AWS::WorkSpacesWeb::TrustStore":"aws-workspaces-secure-browser"\n\
"type AWS::WorkspacesInstances::Volume":"aws-workspaces"\n\
"type AWS::WorkspacesInstances::WorkspaceInstance":"aws-workspaces"\n\
"type AWS::XRay::Group":"aws-x-ray"\n\
"type AWS::XRay::TransactionSearchConfig":"aws-x-ray"\n\
"type airbyte_connection":"airbyte-cloud"\n\
"type airbyte_declarative_source_definition":"airbyte-cloud"\n\
"type airbyte_destination":"airbyte-cloud"\n\
"type airbyte_source":"airbyte-cloud"\n\
"type airbyte_workspace":"airbyte-cloud"\n\
"type aiven_kafka":"aiven"\n\
"type aiven_mysql":"aiven"\n\
"type aiven_opensearch":"aiven"\n\
"type aiven_pg":"aiven"\n\
"type alicloud_ack_one_cluster":"alibaba-ack"\n\
"type alicloud_actiontrail":"alibaba-ram"\n\
"type alicloud_adb_account":"alibaba-rds"\n\
"type alicloud_adb_cluster":"alibaba-rds"\n\
"type alicloud_adb_connection":"alibaba-rds"\n\
"type alicloud_adb_db_cluster":"alibaba-rds"\n\
"type alicloud_adb_lake_account":"alibaba-rds"\n\
"type alicloud_adb_resource_group":"alibaba-rds"\n\
"type alicloud_alb_ascript":"alibaba-network"\n\
"type alicloud_alb_health_check_template":"alibaba-network"\n\
"type alicloud_alb_listener":"alibaba-network"\n\
"type alicloud_alb_load_balancer":"alibaba-network"\n\
"type alicloud_alb_server_group":"alibaba-network"\n\
"type alicloud_alidns_access_strategy":"alibaba-dns"\n\
"type alicloud_alidns_address_pool":"alibaba-dns"\n\
"type alicloud_alidns_cloud_gtm_address":"alibaba-dns"\n\
"type alicloud_alidns_cloud_gtm_instance_config":"alibaba-dns"\n\
"type alicloud_alidns_cloud_gtm_monitor_template":"alibaba-dns"\n\
"type alicloud_alidns_custom_line":"alibaba-dns"\n\
"type alicloud_alidns_domain":"alibaba-dns"\n\
"type alicloud_alidns_gtm_instance":"alibaba-dns"\n\
"type alicloud_alidns_instance":"alibaba-dns"\n\
"type alicloud_alidns_monitor_config":"alibaba-dns"\n\
"type alicloud_alidns_record":"alibaba-dns"\n\
"type alicloud_aligreen_audit_callback":"alibaba-security-center"\n\
"type alicloud_aligreen_biz_type":"alibaba-security-center"\n\
"type alicloud_aligreen_callback":"alibaba-security-center"\n\
"type alicloud_aligreen_image_lib":"alibaba-security-center"\n\
"type alicloud_aligreen_keyword_lib":"alibaba-security-center"\n\
"type alicloud_aligreen_oss_stock_task":"alibaba-security-center"\n\
"type alicloud_alikafka_consumer_group":"alibaba-kafka"\n\
"type alicloud_alikafka_instance":"alibaba-kafka"\n\
"type alicloud_alikafka_topic":"alibaba-kafka"\n\
"type alicloud_amqp_exchange":"alibaba-kafka"\n\
"type alicloud_amqp_instance":"alibaba-kafka"\n\
"type alicloud_amqp_open_source_account":"alibaba-kafka"\n\
"type alicloud_amqp_queue":"alibaba-kafka"\n\
"type alicloud_amqp_static_account":"alibaba-kafka"\n\
"type alicloud_amqp_virtual_host":"alibaba-kafka"\n\
"type alicloud_api_gateway_access_control_list":"alibaba-api-gateway"\n\
"type alicloud_api_gateway_api":"alibaba-api-gateway"\n\
"type alicloud_api_gateway_app":"alibaba-api-gateway"\n\
"type alicloud_api_gateway_backend":"alibaba-api-gateway"\n\
"type alicloud_api_gateway_group":"alibaba-api-gateway"\n\
"type alicloud_api_gateway_instance":"alibaba-api-gateway"\n\
"type alicloud_api_gateway_log_config":"alibaba-api-gateway"\n\
"type alicloud_api_gateway_model":"alibaba-api-gateway"\n\
"type alicloud_api_gateway_plugin":"alibaba-api-gateway"\n\
"type alicloud_api_gateway_stage_model":"alibaba-api-gateway"\n\
"type alicloud_apig_ai_model_provider":"alibaba-api-gateway"\n\
"type alicloud_apig_domain":"alibaba-api-gateway"\n\
"type alicloud_apig_gateway":"alibaba-api-gateway"\n\
"type alicloud_apig_http_api":"alibaba-api-gateway"\n\
"type alicloud_apig_plugin":"alibaba-api-gateway"\n\
"type alicloud_apig_route":"alibaba-api-gateway"\n\
"type alicloud_apig_service":"alibaba-api-gateway"\n\
"type alicloud_arms_addon_release":"alibaba-sls"\n\
"type alicloud_arms_alert_contact":"alibaba-sls"\n\
"type alicloud_arms_alert_robot":"alibaba-sls"\n\
"type alicloud_arms_env_custom_job":"alibaba-sls"\n\
"type alicloud_arms_env_feature":"alibaba-sls"\n\
"type alicloud_arms_env_pod_monitor":"alibaba-sls"\n\
"type alicloud_arms_env_service_monitor":"alibaba-sls"\n\
"type alicloud_arms_environment":"alibaba-sls"\n\
"type alicloud_arms_grafana_workspace":"alibaba-sls"\n\
"type alicloud_arms_integration_exporter":"alibaba-sls"\n\
"type alicloud_arms_prometheus":"alibaba-sls"\n\
"type alicloud_arms_remote_write":"alibaba-sls"\n\
"type alicloud_arms_synthetic_task":"alibaba-sls"\n\
"type alicloud_auto_provisioning_group":"alibaba-ecs"\n\
"type alicloud_bastionhost_host":"alibaba-bastionhost"\n\
"type alicloud_bastionhost_instance":"alibaba-bastionhost"\n\
"type alicloud_bp_studio_application":"alibaba-cloud"\n\
"type alicloud_brain_industrial_pid_loop":"alibaba-cloud"\n\
"type alicloud_brain_industrial_pid_organization":"alibaba-cloud"\n\
"type alicloud_brain_industrial_pid_project":"alibaba-cloud"\n\
"type alicloud_cassandra_backup_plan":"alibaba-rds"\n\
"type alicloud_cassandra_cluster":"alibaba-rds"\n\
"type alicloud_cassandra_data_center":"alibaba-rds"\n\
"type alicloud_cddc_dedicated_host":"alibaba-rds"\n\
"type alicloud_cddc_dedicated_propre_host":"alibaba-rds"\n\
"type alicloud_cdn_domain_config":"alibaba-cdn"\n\
"type alicloud_cdn_domain_new":"alibaba-cdn"\n\
"type alicloud_cdn_fc_trigger":"alibaba-cdn"\n\
"type alicloud_cdn_real_time_log_delivery":"alibaba-cdn"\n\
"type alicloud_cen_bandwidth_limit":"alibaba-network"\n\
"type alicloud_cen_bandwidth_package":"alibaba-network"\n\
"type alicloud_cen_flowlog":"alibaba-network"\n\
"type alicloud_cen_instance":"alibaba-network"\n\
"type alicloud_cen_inter_region_traffic_qos_queue":"alibaba-network"\n\
"type alicloud_cen_private_zone":"alibaba-network"\n\
"type alicloud_cen_route_entry":"alibaba-network"\n\
"type alicloud_cen_route_map":"alibaba-network"\n\
"type alicloud_cen_route_service":"alibaba-network"\n\
"type alicloud_cen_transit_route_table_aggregation":"alibaba-network"\n\
"type alicloud_cen_transit_router":"alibaba-network"\n\
"type alicloud_cen_vbr_health_check":"alibaba-network"\n\
"type alicloud_chatbot_publish_task":"alibaba-cloud"\n\
"type alicloud_click_house_account":"alibaba-rds"\n\
"type alicloud_click_house_db_cluster":"alibaba-rds"\n\
"type alicloud_click_house_enterprise_db_cluster":"alibaba-rds"\n\
"type alicloud_cloud_connect_network":"alibaba-cloud"\n\
"type alicloud_cloud_control_resource":"alibaba-cloud"\n\
"type alicloud_cloud_firewall_address_book":"alibaba-cloud"\n\
"type alicloud_cloud_firewall_instance":"alibaba-cloud"\n\
"type alicloud_cloud_firewall_ips_config":"alibaba-cloud"\n\
"type alicloud_cloud_firewall_nat_firewall":"alibaba-cloud"\n\
"type alicloud_cloud_firewall_policy_advanced_config":"alibaba-cloud"\n\
"type alicloud_cloud_firewall_private_dns":"alibaba-cloud"\n\
"type alicloud_cloud_firewall_threat_intelligence_switch":"alibaba-cloud"\n\
"type alicloud_cloud_firewall_user_alarm_config":"alibaba-cloud"\n\
"type alicloud_cloud_firewall_vpc_cen_tr_firewall":"alibaba-cloud"\n\
"type alicloud_cloud_firewall_vpc_firewall":"alibaba-cloud"\n\
"type alicloud_cloud_monitor_service_agent_config":"alibaba-cloud"\n\
"type alicloud_cloud_monitor_service_basic_public":"alibaba-cloud"\n\
"type alicloud_cloud_monitor_service_enterprise_public":"alibaba-cloud"\n\
"type alicloud_cloud_monitor_service_group_monitoring_agent_process":"alibaba-cloud"\n\
"type alicloud_cloud_monitor_service_hybrid_double_write":"alibaba-cloud"\n\
"type alicloud_cloud_monitor_service_monitoring_agent_process":"alibaba-cloud"\n\
"type alicloud_cloud_phone_image":"alibaba-cloud"\n\
"type alicloud_cloud_phone_instance":"alibaba-cloud"\n\
"type alicloud_cloud_phone_key_pair":"alibaba-cloud"\n\
"type alicloud_cloud_sso_delegate_account":"alibaba-cloud"\n\
"type alicloud_cloud_sso_directory":"alibaba-cloud"\n\
"type alicloud_cloud_sso_group":"alibaba-cloud"\n\
"type alicloud_cloud_storage_gateway_express_sync":"alibaba-cloud"\n\
"type alicloud_cloud_storage_gateway_gateway":"alibaba-cloud"\n\
"type alicloud_cloud_storage_gateway_storage_bundle":"alibaba-cloud"\n\
"type alicloud_cloudauth_face_config":"alibaba-cloud"\n\
"type alicloud_cms_addon_release":"alibaba-sls"\n\
"type alicloud_cms_agg_task_group":"alibaba-sls"\n\
"type alicloud_cms_alarm":"alibaba-sls"\n\
"type alicloud_cms_alert_rule_v2":"alibaba-sls"\n\
"type alicloud_cms_dynamic_tag_group":"alibaba-sls"\n\
"type alicloud_cms_hybrid_monitor_fc_task":"alibaba-sls"\n\
"type alicloud_cms_hybrid_monitor_sls_task":"alibaba-sls"\n\
"type alicloud_cms_metric_rule_black_list":"alibaba-sls"\n\
"type alicloud_cms_metric_rule_template":"alibaba-sls"\n\
"type alicloud_cms_monitor_group":"alibaba-sls"\n\
"type alicloud_cms_namespace":"alibaba-sls"\n\
"type alicloud_cms_prometheus_instance":"alibaba-sls"\n\
"type alicloud_cms_prometheus_view":"alibaba-sls"\n\
"type alicloud_cms_site_monitor":"alibaba-sls"\n\
"type alicloud_cms_sls_group":"alibaba-sls"\n\
"type alicloud_cms_workspace":"alibaba-sls"\n\
"type alicloud_common_bandwidth_package":"alibaba-cloud"\n\
"type alicloud_compute_nest_service_instance":"alibaba-cloud"\n\
"type alicloud_config_aggregate_compliance_pack":"alibaba-ram"\n\
"type alicloud_config_aggregate_delivery":"alibaba-ram"\n\
"type alicloud_config_aggregate_remediation":"alibaba-ram"\n\
"type alicloud_config_aggregator":"alibaba-ram"\n\
"type alicloud_config_compliance_pack":"alibaba-ram"\n\
"type alicloud_config_configuration_recorder":"alibaba-ram"\n\
"type alicloud_config_delivery":"alibaba-ram"\n\
"type alicloud_config_remediation":"alibaba-ram"\n\
"type alicloud_config_report_template":"alibaba-ram"\n\
"type alicloud_cr_chain":"alibaba-container-registry"\n\
"type alicloud_cr_chart_namespace":"alibaba-container-registry"\n\
"type alicloud_cr_chart_repository":"alibaba-container-registry"\n\
"type alicloud_cr_ee_instance":"alibaba-container-registry"\n\
"type alicloud_cr_ee_namespace":"alibaba-container-registry"\n\
"type alicloud_cr_ee_repo":"alibaba-container-registry"\n\
"type alicloud_cr_namespace":"alibaba-container-registry"\n\
"type alicloud_cr_repo":"alibaba-container-registry"\n\
"type alicloud_cr_vpc_endpoint_linked_vpc":"alibaba-container-registry"\n\
"type alicloud_cs_autoscaling_config":"alibaba-ack"\n\
"type alicloud_cs_edge_kubernetes":"alibaba-ack"\n\
"type alicloud_cs_kubernetes":"alibaba-ack"\n\
"type alicloud_cs_managed_kubernetes":"alibaba-ack"\n\
"type alicloud_cs_serverless_kubernetes":"alibaba-ack"\n\
"type alicloud_das_sql_log_config":"alibaba-dts"\n\
"type alicloud_das_switch_das_pro":"alibaba-dts"\n\
"type alicloud_data_works_data_source":"alibaba-maxcompute"\n\
"type alicloud_data_works_di_job":"alibaba-maxcompute"\n\
"type alicloud_data_works_dw_resource_group":"alibaba-maxcompute"\n\
"type alicloud_data_works_folder":"alibaba-maxcompute"\n\
"type alicloud_data_works_network":"alibaba-maxcompute"\n\
"type alicloud_data_works_project":"alibaba-maxcompute"\n\
"type alicloud_database_gateway_gateway":"alibaba-cloud"\n\
"type alicloud_datahub_project":"alibaba-maxcompute"\n\
"type alicloud_datahub_topic":"alibaba-maxcompute"\n\
"type alicloud_db_account":"alibaba-rds"\n\
"type alicloud_db_connection":"alibaba-rds"\n\
"type alicloud_db_database":"alibaba-rds"\n\
"type alicloud_db_instance":"alibaba-rds"\n\
"type alicloud_db_read_write_splitting_connection":"alibaba-rds"\n\
"type alicloud_db_readonly_instance":"alibaba-rds"\n\
"type alicloud_dbfs_instance":"alibaba-block-storage"\n\
"type alicloud_dbfs_service_linked_role":"alibaba-block-storage"\n\
"type alicloud_dbfs_snapshot":"alibaba-block-storage"\n\
"type alicloud_dbs_backup_plan":"alibaba-backup"\n\
"type alicloud_dcdn_domain":"alibaba-cdn"\n\
"type alicloud_dcdn_er":"alibaba-cdn"\n\
"type alicloud_dcdn_ipa_domain":"alibaba-cdn"\n\
"type alicloud_dcdn_kv":"alibaba-cdn"\n\
"type alicloud_dcdn_waf_domain":"alibaba-cdn"\n\
"type alicloud_ddos_basic_defense_threshold":"alibaba-waf"\n\
"type alicloud_ddos_basic_threshold":"alibaba-waf"\n\
"type alicloud_ddosbgp_instance":"alibaba-waf"\n\
"type alicloud_ddosbgp_ip":"alibaba-waf"\n\
"type alicloud_ddoscoo_domain_resource":"alibaba-waf"\n\
"type alicloud_ddoscoo_instance":"alibaba-waf"\n\
"type alicloud_ddoscoo_port":"alibaba-waf"\n\
"type alicloud_dfs_access_group":"alibaba-nas"\n\
"type alicloud_dfs_file_system":"alibaba-nas"\n\
"type alicloud_dfs_mount_point":"alibaba-nas"\n\
"type alicloud_dfs_vsc_mount_point":"alibaba-nas"\n\
"type alicloud_direct_mail_domain":"alibaba-cloud"\n\
"type alicloud_direct_mail_mail_address":"alibaba-cloud"\n\
"type alicloud_direct_mail_receivers":"alibaba-cloud"\n\
"type alicloud_disk":"alibaba-block-storage"\n\
"type alicloud_dms_airflow":"alibaba-dts"\n\
"type alicloud_dms_enterprise_authority_template":"alibaba-dts"\n\
"type alicloud_dms_enterprise_instance":"alibaba-dts"\n\
"type alicloud_dms_enterprise_logic_database":"alibaba-dts"\n\
"type alicloud_dms_enterprise_proxy":"alibaba-dts"\n\
"type alicloud_dms_enterprise_workspace":"alibaba-dts"\n\
"type alicloud_dns":"alibaba-dns"\n\
"type alicloud_drds_instance":"alibaba-rds"\n\
"type alicloud_drds_polardbx_instance":"alibaba-rds"\n\
"type alicloud_dts_consumer_channel":"alibaba-dts"\n\
"type alicloud_dts_instance":"alibaba-dts"\n\
"type alicloud_dts_migration_instance":"alibaba-dts"\n\
"type alicloud_dts_migration_job":"alibaba-dts"\n\
"type alicloud_dts_subscription_job":"alibaba-dts"\n\
"type alicloud_dts_synchronization_instance":"alibaba-dts"\n\
"type alicloud_dts_synchronization_job":"alibaba-dts"\n\
"type alicloud_eais_instance":"alibaba-cloud"\n\
"type alicloud_ebs_dedicated_block_storage_cluster":"alibaba-block-storage"\n\
"type alicloud_ebs_disk_replica_group":"alibaba-block-storage"\n\
"type alicloud_ebs_disk_replica_pair":"alibaba-block-storage"\n\
"type alicloud_ebs_replica_group_drill":"alibaba-block-storage"\n\
"type alicloud_ebs_replica_pair_drill":"alibaba-block-storage"\n\
"type alicloud_ebs_solution_instance":"alibaba-block-storage"\n\
"type alicloud_ecd_ad_connector_directory":"alibaba-workspace"\n\
"type alicloud_ecd_ad_connector_office_site":"alibaba-workspace"\n\
"type alicloud_ecd_bundle":"alibaba-workspace"\n\
"type alicloud_ecd_command":"alibaba-workspace"\n\
"type alicloud_ecd_custom_property":"alibaba-workspace"\n\
"type alicloud_ecd_desktop":"alibaba-workspace"\n\
"type alicloud_ecd_image":"alibaba-workspace"\n\
"type alicloud_ecd_nas_file_system":"alibaba-workspace"\n\
"type alicloud_ecd_network_package":"alibaba-workspace"\n\
"type alicloud_ecd_policy_group":"alibaba-workspace"\n\
"type alicloud_ecd_ram_directory":"alibaba-workspace"\n\
"type alicloud_ecd_simple_office_site":"alibaba-workspace"\n\
"type alicloud_ecd_snapshot":"alibaba-workspace"\n\
"type alicloud_eci_container_group":"alibaba-eci"\n\
"type alicloud_eci_image_cache":"alibaba-eci"\n\
"type alicloud_eci_virtual_node":"alibaba-eci"\n\
"type alicloud_ecp_instance":"alibaba-workspace"\n\
"type alicloud_ecp_key_pair":"alibaba-workspace"\n\
"type alicloud_ecs_activation":"alibaba-ecs"\n\
"type alicloud_ecs_capacity_reservation":"alibaba-ecs"\n\
"type alicloud_ecs_command":"alibaba-ecs"\n\
"type alicloud_ecs_dedicated_host":"alibaba-ecs"\n\
"type alicloud_ecs_deployment_set":"alibaba-ecs"\n\
"type alicloud_ecs_disk":"alibaba-ecs"\n\
"type alicloud_ecs_elasticity_assurance":"alibaba-ecs"\n\
"type alicloud_ecs_hpc_cluster":"alibaba-ecs"\n\
"type alicloud_ecs_image_component":"alibaba-ecs"\n\
"type alicloud_ecs_image_pipeline":"alibaba-ecs"\n\
"type alicloud_ecs_instance_set":"alibaba-ecs"\n\
"type alicloud_ecs_invocation":"alibaba-ecs"\n\
"type alicloud_ecs_key_pair":"alibaba-ecs"\n\
"type alicloud_ecs_launch_template":"alibaba-ecs"\n\
"type alicloud_ecs_network_interface":"alibaba-ecs"\n\
"type alicloud_ecs_prefix_list":"alibaba-ecs"\n\
"type alicloud_ecs_snapshot":"alibaba-ecs"\n\
"type alicloud_ecs_storage_capacity_unit":"alibaba-ecs"\n\
"type alicloud_edas_application":"alibaba-sae"\n\
"type alicloud_edas_cluster":"alibaba-sae"\n\
"type alicloud_edas_deploy_group":"alibaba-sae"\n\
"type alicloud_edas_k8s_application":"alibaba-sae"\n\
"type alicloud_edas_k8s_cluster":"alibaba-sae"\n\
"type alicloud_edas_namespace":"alibaba-sae"\n\
"type alicloud_eflo_cluster":"alibaba-pai"\n\
"type alicloud_eflo_er":"alibaba-pai"\n\
"type alicloud_eflo_experiment_plan":"alibaba-pai"\n\
"type alicloud_eflo_hyper_node":"alibaba-pai"\n\
"type alicloud_eflo_invocation":"alibaba-pai"\n\
"type alicloud_eflo_node":"alibaba-pai"\n\
"type alicloud_eflo_resource":"alibaba-pai"\n\
"type alicloud_eflo_subnet":"alibaba-pai"\n\
"type alicloud_eflo_vpd":"alibaba-pai"\n\
"type alicloud_eflo_vsc":"alibaba-pai"\n\
"type alicloud_ehpc_cluster":"alibaba-cloud"\n\
"type alicloud_ehpc_job_template":"alibaba-cloud"\n\
"type alicloud_ehpc_queue":"alibaba-cloud"\n\
"type alicloud_eip":"alibaba-network"\n\
"type alicloud_eipanycast_anycast_eip_address":"alibaba-network"\n\
"type alicloud_elasticsearch_instance":"alibaba-elasticsearch"\n\
"type alicloud_emr_cluster":"alibaba-emr"\n\
"type alicloud_emrv2_cluster":"alibaba-emr"\n\
"type alicloud_ens_disk":"alibaba-edge"\n\
"type alicloud_ens_eip":"alibaba-edge"\n\
"type alicloud_ens_image":"alibaba-edge"\n\
"type alicloud_ens_instance":"alibaba-edge"\n\
"type alicloud_ens_key_pair":"alibaba-edge"\n\
"type alicloud_ens_load_balancer":"alibaba-edge"\n\
"type alicloud_ens_nat_gateway":"alibaba-edge"\n\
"type alicloud_ens_network":"alibaba-edge"\n\
"type alicloud_ens_security_group":"alibaba-edge"\n\
"type alicloud_ens_snapshot":"alibaba-edge"\n\
"type alicloud_ens_vswitch":"alibaba-edge"\n\
"type alicloud_esa_cache_reserve_instance":"alibaba-cdn"\n\
"type alicloud_esa_edge_container_app":"alibaba-cdn"\n\
"type alicloud_esa_image_transform":"alibaba-cdn"\n\
"type alicloud_esa_kv":"alibaba-cdn"\n\
"type alicloud_esa_list":"alibaba-cdn"\n\
"type alicloud_esa_load_balancer":"alibaba-cdn"\n\
"type alicloud_esa_network_optimization":"alibaba-cdn"\n\
"type alicloud_esa_origin_pool":"alibaba-cdn"\n\
"type alicloud_esa_origin_protection":"alibaba-cdn"\n\
"type alicloud_esa_page":"alibaba-cdn"\n\
"type alicloud_esa_rate_plan_instance":"alibaba-cdn"\n\
"type alicloud_esa_record":"alibaba-cdn"\n\
"type alicloud_esa_routine":"alibaba-cdn"\n\
"type alicloud_esa_scheduled_preload_execution":"alibaba-cdn"\n\
"type alicloud_esa_scheduled_preload_job":"alibaba-cdn"\n\
"type alicloud_esa_site":"alibaba-cdn"\n\
"type alicloud_esa_transport_layer_application":"alibaba-cdn"\n\
"type alicloud_esa_url_observation":"alibaba-cdn"\n\
"type alicloud_esa_video_processing":"alibaba-cdn"\n\
"type alicloud_esa_waf_ruleset":"alibaba-cdn"\n\
"type alicloud_esa_waiting_room":"alibaba-cdn"\n\
"type alicloud_ess_alarm":"alibaba-ecs"\n\
"type alicloud_ess_instance_refresh":"alibaba-ecs"\n\
"type alicloud_ess_lifecycle_hook":"alibaba-ecs"\n\
"type alicloud_ess_scaling_group":"alibaba-ecs"\n\
"type alicloud_ess_scalinggroup_vserver_groups":"alibaba-ecs"\n\
"type alicloud_ess_schedule":"alibaba-ecs"\n\
"type alicloud_ess_scheduled_task":"alibaba-ecs"\n\
"type alicloud_ess_suspend_process":"alibaba-ecs"\n\
"type alicloud_event_bridge_api_destination":"alibaba-eventbridge"\n\
"type alicloud_event_bridge_connection":"alibaba-eventbridge"\n\
"type alicloud_event_bridge_event_bus":"alibaba-eventbridge"\n\
"type alicloud_event_bridge_event_source":"alibaba-eventbridge"\n\
"type alicloud_event_bridge_service_linked_role":"alibaba-eventbridge"\n\
"type alicloud_express_connect_ec_failover_test_job":"alibaba-network"\n\
"type alicloud_express_connect_grant_rule_to_cen":"alibaba-network"\n\
"type alicloud_express_connect_physical_connection":"alibaba-network"\n\
"type alicloud_express_connect_router_express_connect_router":"alibaba-network"\n\
"type alicloud_express_connect_router_interface":"alibaba-network"\n\
"type alicloud_express_connect_router_vbr_child_instance":"alibaba-network"\n\
"type alicloud_express_connect_traffic_qos":"alibaba-network"\n\
"type alicloud_express_connect_virtual_border_router":"alibaba-network"\n\
"type alicloud_express_connect_virtual_physical_connection":"alibaba-network"\n\
"type alicloud_fc_custom_domain":"alibaba-function-compute"\n\
"type alicloud_fc_function":"alibaba-function-compute"\n\
"type alicloud_fc_service":"alibaba-function-compute"\n\
"type alicloud_fc_trigger":"alibaba-function-compute"\n\
"type alicloud_fcv2_function":"alibaba-function-compute"\n\
"type alicloud_fcv3_async_invoke_config":"alibaba-function-compute"\n\
"type alicloud_fcv3_concurrency_config":"alibaba-function-compute"\n\
"type alicloud_fcv3_custom_domain":"alibaba-function-compute"\n\
"type alicloud_fcv3_function":"alibaba-function-compute"\n\
"type alicloud_fcv3_provision_config":"alibaba-function-compute"\n\
"type alicloud_fcv3_trigger":"alibaba-function-compute"\n\
"type alicloud_fnf_execution":"alibaba-cloud"\n\
"type alicloud_fnf_flow":"alibaba-cloud"\n\
"type alicloud_fnf_schedule":"alibaba-cloud"\n\
"type alicloud_forward_entry":"alibaba-network"\n\
"type alicloud_ga_accelerator":"alibaba-network"\n\
"type alicloud_ga_access_log":"alibaba-network"\n\
"type alicloud_ga_bandwidth_package":"alibaba-network"\n\
"type alicloud_ga_basic_accelerate_ip":"alibaba-network"\n\
"type alicloud_ga_basic_accelerator":"alibaba-network"\n\
"type alicloud_ga_basic_ip_set":"alibaba-network"\n\
"type alicloud_ga_domain":"alibaba-network"\n\
"type alicloud_ga_endpoint_group":"alibaba-network"\n\
"type alicloud_ga_ip_set":"alibaba-network"\n\
"type alicloud_ga_listener":"alibaba-network"\n\
"type alicloud_governance_account":"alibaba-ram"\n\
"type alicloud_governance_baseline":"alibaba-ram"\n\
"type alicloud_gpdb_account":"alibaba-rds"\n\
"type alicloud_gpdb_connection":"alibaba-rds"\n\
"type alicloud_gpdb_database":"alibaba-rds"\n\
"type alicloud_gpdb_db_instance_ip_array":"alibaba-rds"\n\
"type alicloud_gpdb_db_instance_plan":"alibaba-rds"\n\
"type alicloud_gpdb_db_resource_group":"alibaba-rds"\n\
"type alicloud_gpdb_elastic_instance":"alibaba-rds"\n\
"type alicloud_gpdb_external_data_service":"alibaba-rds"\n\
"type alicloud_gpdb_hadoop_data_source":"alibaba-rds"\n\
"type alicloud_gpdb_instance":"alibaba-rds"\n\
"type alicloud_gpdb_jdbc_data_source":"alibaba-rds"\n\
"type alicloud_gpdb_remote_adb_data_source":"alibaba-rds"\n\
"type alicloud_gpdb_streaming_data_service":"alibaba-rds"\n\
"type alicloud_gpdb_streaming_data_source":"alibaba-rds"\n\
"type alicloud_gpdb_streaming_job":"alibaba-rds"\n\
"type alicloud_gpdb_supabase_project":"alibaba-rds"\n\
"type alicloud_graph_database_db_instance":"alibaba-rds"\n\
"type alicloud_gwlb_listener":"alibaba-network"\n\
"type alicloud_gwlb_load_balancer":"alibaba-network"\n\
"type alicloud_gwlb_server_group":"alibaba-network"\n\
"type alicloud_havip":"alibaba-network"\n\
"type alicloud_hbase_instance":"alibaba-rds"\n\
"type alicloud_hbr_cross_account":"alibaba-backup"\n\
"type alicloud_hbr_ecs_backup_client":"alibaba-backup"\n\
"type alicloud_hbr_ecs_backup_plan":"alibaba-backup"\n\
"type alicloud_hbr_hana_backup_client":"alibaba-backup"\n\
"type alicloud_hbr_hana_backup_plan":"alibaba-backup"\n\
"type alicloud_hbr_hana_instance":"alibaba-backup"\n\
"type alicloud_hbr_nas_backup_plan":"alibaba-backup"\n\
"type alicloud_hbr_oss_backup_plan":"alibaba-backup"\n\
"type alicloud_hbr_ots_backup_plan":"alibaba-backup"\n\
"type alicloud_hbr_replication_vault":"alibaba-backup"\n\
"type alicloud_hbr_restore_job":"alibaba-backup"\n\
"type alicloud_hbr_server_backup_plan":"alibaba-backup"\n\
"type alicloud_hbr_vault":"alibaba-backup"\n\
"type alicloud_hologram_instance":"alibaba-maxcompute"\n\
"type alicloud_image":"alibaba-ecs"\n\
"type alicloud_imm_project":"alibaba-cloud"\n\
"type alicloud_imp_app_template":"alibaba-cloud"\n\
"type alicloud_ims_oidc_provider":"alibaba-ram"\n\
"type alicloud_instance":"alibaba-ecs"\n\
"type alicloud_iot_device_group":"alibaba-cloud"\n\
"type alicloud_key_pair":"alibaba-cloud"\n\
"type alicloud_kms_application_access_point":"alibaba-kms"\n\
"type alicloud_kms_ciphertext":"alibaba-kms"\n\
"type alicloud_kms_instance":"alibaba-kms"\n\
"type alicloud_kms_secret":"alibaba-kms"\n\
"type alicloud_kms_value_added_service":"alibaba-kms"\n\
"type alicloud_kvstore_account":"alibaba-rds"\n\
"type alicloud_kvstore_audit_log_config":"alibaba-rds"\n\
"type alicloud_kvstore_connection":"alibaba-rds"\n\
"type alicloud_kvstore_instance":"alibaba-rds"\n\
"type alicloud_launch_template":"alibaba-ecs"\n\
"type alicloud_lindorm_instance":"alibaba-rds"\n\
"type alicloud_lindorm_public_network":"alibaba-rds"\n\
"type alicloud_live_caster":"alibaba-cloud"\n\
"type alicloud_live_domain":"alibaba-cloud"\n\
"type alicloud_log_alert":"alibaba-sls"\n\
"type alicloud_log_audit":"alibaba-sls"\n\
"type alicloud_log_dashboard":"alibaba-sls"\n\
"type alicloud_log_etl":"alibaba-sls"\n\
"type alicloud_log_ingestion":"alibaba-sls"\n\
"type alicloud_log_machine_group":"alibaba-sls"\n\
"type alicloud_log_oss_export":"alibaba-sls"\n\
"type alicloud_log_oss_shipper":"alibaba-sls"\n\
"type alicloud_log_project":"alibaba-sls"\n\
"type alicloud_log_resource":"alibaba-sls"\n\
"type alicloud_log_store":"alibaba-sls"\n\
"type alicloud_logtail_config":"alibaba-sls"\n\
"type alicloud_market_order":"alibaba-cloud"\n\
"type alicloud_max_compute_quota":"alibaba-maxcompute"\n\
"type alicloud_max_compute_role":"alibaba-maxcompute"\n\
"type alicloud_max_compute_tunnel_quota_timer":"alibaba-maxcompute"\n\
"type alicloud_maxcompute_project":"alibaba-maxcompute"\n\
"type alicloud_message_service_account_logging":"alibaba-kafka"\n\
"type alicloud_message_service_queue":"alibaba-kafka"\n\
"type alicloud_message_service_service":"alibaba-kafka"\n\
"type alicloud_message_service_topic":"alibaba-kafka"\n\
"type alicloud_mhub_app":"alibaba-cloud"\n\
"type alicloud_mhub_product":"alibaba-cloud"\n\
"type alicloud_milvus_instance":"alibaba-elasticsearch"\n\
"type alicloud_mns_queue":"alibaba-kafka"\n\
"type alicloud_mns_topic":"alibaba-kafka"\n\
"type alicloud_mongodb_account":"alibaba-rds"\n\
"type alicloud_mongodb_global_security_ip_group":"alibaba-rds"\n\
"type alicloud_mongodb_instance":"alibaba-rds"\n\
"type alicloud_mongodb_node":"alibaba-rds"\n\
"type alicloud_mongodb_private_srv_network_address":"alibaba-rds"\n\
"type alicloud_mongodb_public_network_address":"alibaba-rds"\n\
"type alicloud_mongodb_replica_set_role":"alibaba-rds"\n\
"type alicloud_mongodb_serverless_instance":"alibaba-rds"\n\
"type alicloud_mongodb_sharding_instance":"alibaba-rds"\n\
"type alicloud_mongodb_sharding_network_private_address":"alibaba-rds"\n\
"type alicloud_mongodb_sharding_network_public_address":"alibaba-rds"\n\
"type alicloud_msc_sub_contact":"alibaba-cloud"\n\
"type alicloud_msc_sub_webhook":"alibaba-cloud"\n\
"type alicloud_mse_cluster":"alibaba-api-gateway"\n\
"type alicloud_mse_engine_namespace":"alibaba-api-gateway"\n\
"type alicloud_mse_gateway":"alibaba-api-gateway"\n\
"type alicloud_mse_nacos_config":"alibaba-api-gateway"\n\
"type alicloud_mse_znode":"alibaba-api-gateway"\n\
"type alicloud_nas_access_group":"alibaba-nas"\n\
"type alicloud_nas_access_point":"alibaba-nas"\n\
"type alicloud_nas_data_flow":"alibaba-nas"\n\
"type alicloud_nas_file_system":"alibaba-nas"\n\
"type alicloud_nas_fileset":"alibaba-nas"\n\
"type alicloud_nas_log_analysis":"alibaba-nas"\n\
"type alicloud_nas_mount_target":"alibaba-nas"\n\
"type alicloud_nas_protocol_mount_target":"alibaba-nas"\n\
"type alicloud_nas_protocol_service":"alibaba-nas"\n\
"type alicloud_nas_recycle_bin":"alibaba-nas"\n\
"type alicloud_nas_snapshot":"alibaba-nas"\n\
"type alicloud_nat_gateway":"alibaba-network"\n\
"type alicloud_network_interface":"alibaba-network"\n\
"type alicloud_nlb_hd_monitor_region_config":"alibaba-network"\n\
"type alicloud_nlb_listener":"alibaba-network"\n\
"type alicloud_nlb_load_balancer":"alibaba-network"\n\
"type alicloud_nlb_server_group":"alibaba-network"\n\
"type alicloud_ocean_base_instance":"alibaba-rds"\n\
"type alicloud_ons_group":"alibaba-kafka"\n\
"type alicloud_ons_instance":"alibaba-kafka"\n\
"type alicloud_ons_topic":"alibaba-kafka"\n\
"type alicloud_oos_application":"alibaba-ram"\n\
"type alicloud_oos_default_patch_baseline":"alibaba-ram"\n\
"type alicloud_oos_execution":"alibaba-ram"\n\
"type alicloud_oos_parameter":"alibaba-ram"\n\
"type alicloud_oos_patch_baseline":"alibaba-ram"\n\
"type alicloud_oos_secret_parameter":"alibaba-ram"\n\
"type alicloud_oos_template":"alibaba-ram"\n\
"type alicloud_open_api_explorer_api_mcp_server":"alibaba-elasticsearch"\n\
"type alicloud_open_search_app_group":"alibaba-elasticsearch"\n\
"type alicloud_oss_access_point":"alibaba-oss"\n\
"type alicloud_oss_account_public_access_block":"alibaba-oss"\n\
"type alicloud_oss_bucket":"alibaba-oss"\n\
"type alicloud_ots_instance":"alibaba-tablestore"\n\
"type alicloud_ots_search_index":"alibaba-tablestore"\n\
"type alicloud_ots_secondary_index":"alibaba-tablestore"\n\
"type alicloud_ots_table":"alibaba-tablestore"\n\
"type alicloud_ots_tunnel":"alibaba-tablestore"\n\
"type alicloud_pai_flow_pipeline":"alibaba-pai"\n\
"type alicloud_pai_service":"alibaba-pai"\n\
"type alicloud_pai_workspace_code_source":"alibaba-pai"\n\
"type alicloud_pai_workspace_dataset":"alibaba-pai"\n\
"type alicloud_pai_workspace_datasetversion":"alibaba-pai"\n\
"type alicloud_pai_workspace_experiment":"alibaba-pai"\n\
"type alicloud_pai_workspace_model":"alibaba-pai"\n\
"type alicloud_pai_workspace_run":"alibaba-pai"\n\
"type alicloud_pai_workspace_user_config":"alibaba-pai"\n\
"type alicloud_pai_workspace_workspace":"alibaba-pai"\n\
"type alicloud_polar_db_extension":"alibaba-cloud"\n\
"type alicloud_polardb_account":"alibaba-rds"\n\
"type alicloud_polardb_aicluster":"alibaba-rds"\n\
"type alicloud_polardb_application":"alibaba-rds"\n\
"type alicloud_polardb_batch_task":"alibaba-rds"\n\
"type alicloud_polardb_cluster":"alibaba-rds"\n\
"type alicloud_polardb_database":"alibaba-rds"\n\
"type alicloud_polardb_dynamo_item":"alibaba-rds"\n\
"type alicloud_polardb_dynamo_table":"alibaba-rds"\n\
"type alicloud_polardb_global_database_network":"alibaba-rds"\n\
"type alicloud_polardb_global_security_ip_group":"alibaba-rds"\n\
"type alicloud_polardb_parameter_group":"alibaba-rds"\n\
"type alicloud_polardb_zonal_account":"alibaba-rds"\n\
"type alicloud_polardb_zonal_db_cluster":"alibaba-rds"\n\
"type alicloud_pvtz_zone":"alibaba-dns"\n\
"type alicloud_quotas_quota_alarm":"alibaba-ram"\n\
"type alicloud_quotas_quota_application":"alibaba-ram"\n\
"type alicloud_quotas_template_applications":"alibaba-ram"\n\
"type alicloud_quotas_template_quota":"alibaba-ram"\n\
"type alicloud_quotas_template_service":"alibaba-ram"\n\
"type alicloud_ram_group":"alibaba-ram"\n\
"type alicloud_ram_login_profile":"alibaba-ram"\n\
"type alicloud_ram_role":"alibaba-ram"\n\
"type alicloud_ram_saml_provider":"alibaba-ram"\n\
"type alicloud_ram_security_preference":"alibaba-ram"\n\
"type alicloud_rdc_organization":"alibaba-cloud"\n\
"type alicloud_rds_account":"alibaba-rds"\n\
"type alicloud_rds_ai_instance":"alibaba-rds"\n\
"type alicloud_rds_backup":"alibaba-rds"\n\
"type alicloud_rds_clone_db_instance":"alibaba-rds"\n\
"type alicloud_rds_custom":"alibaba-rds"\n\
"type alicloud_rds_db_node":"alibaba-rds"\n\
"type alicloud_rds_db_proxy":"alibaba-rds"\n\
"type alicloud_rds_ddr_instance":"alibaba-rds"\n\
"type alicloud_rds_parameter_group":"alibaba-rds"\n\
"type alicloud_rds_service_linked_role":"alibaba-rds"\n\
"type alicloud_rds_upgrade_db_instance":"alibaba-rds"\n\
"type alicloud_rds_whitelist_template":"alibaba-rds"\n\
"type alicloud_realtime_compute_deployment":"alibaba-cloud"\n\
"type alicloud_realtime_compute_job":"alibaba-cloud"\n\
"type alicloud_realtime_compute_vvp_instance":"alibaba-cloud"\n\
"type alicloud_redis_backup":"alibaba-rds"\n\
"type alicloud_redis_global_security_ip_group":"alibaba-rds"\n\
"type alicloud_redis_tair_instance":"alibaba-rds"\n\
"type alicloud_reserved_instance":"alibaba-ecs"\n\
"type alicloud_resource_manager_account":"alibaba-ram"\n\
"type alicloud_resource_manager_delegated_administrator":"alibaba-ram"\n\
"type alicloud_resource_manager_delivery_channel":"alibaba-ram"\n\
"type alicloud_resource_manager_folder":"alibaba-ram"\n\
"type alicloud_resource_manager_handshake":"alibaba-ram"\n\
"type alicloud_resource_manager_message_contact":"alibaba-ram"\n\
"type alicloud_resource_manager_multi_account_delivery_channel":"alibaba-ram"\n\
"type alicloud_resource_manager_resource_directory":"alibaba-ram"\n\
"type alicloud_resource_manager_resource_group":"alibaba-ram"\n\
"type alicloud_resource_manager_resource_share":"alibaba-ram"\n\
"type alicloud_resource_manager_role":"alibaba-ram"\n\
"type alicloud_resource_manager_saved_query":"alibaba-ram"\n\
"type alicloud_resource_manager_service_linked_role":"alibaba-ram"\n\
"type alicloud_resource_manager_shared_resource":"alibaba-ram"\n\
"type alicloud_resource_manager_shared_target":"alibaba-ram"\n\
"type alicloud_rocketmq_account":"alibaba-kafka"\n\
"type alicloud_rocketmq_consumer_group":"alibaba-kafka"\n\
"type alicloud_rocketmq_instance":"alibaba-kafka"\n\
"type alicloud_rocketmq_topic":"alibaba-kafka"\n\
"type alicloud_ros_change_set":"alibaba-ram"\n\
"type alicloud_ros_stack":"alibaba-ram"\n\
"type alicloud_ros_template":"alibaba-ram"\n\
"type alicloud_route_entry":"alibaba-network"\n\
"type alicloud_route_table":"alibaba-network"\n\
"type alicloud_router_interface":"alibaba-network"\n\
"type alicloud_sae_application":"alibaba-sae"\n\
"type alicloud_sae_config_map":"alibaba-sae"\n\
"type alicloud_sae_grey_tag_route":"alibaba-sae"\n\
"type alicloud_sae_ingress":"alibaba-sae"\n\
"type alicloud_sae_load_balancer_internet":"alibaba-sae"\n\
"type alicloud_sae_load_balancer_intranet":"alibaba-sae"\n\
"type alicloud_sae_namespace":"alibaba-sae"\n\
"type alicloud_sag_dnat_entry":"alibaba-network"\n\
"type alicloud_sag_qos":"alibaba-network"\n\
"type alicloud_sag_snat_entry":"alibaba-network"\n\
"type alicloud_scdn_domain":"alibaba-cdn"\n\
"type alicloud_schedulerx_app_group":"alibaba-cloud"\n\
"type alicloud_schedulerx_job":"alibaba-cloud"\n\
"type alicloud_schedulerx_namespace":"alibaba-cloud"\n\
"type alicloud_sddp_config":"alibaba-security-center"\n\
"type alicloud_sddp_data_limit":"alibaba-security-center"\n\
"type alicloud_sddp_instance":"alibaba-security-center"\n\
"type alicloud_security_center_group":"alibaba-security-center"\n\
"type alicloud_security_center_service_linked_role":"alibaba-security-center"\n\
"type alicloud_security_group":"alibaba-ecs"\n\
"type alicloud_selectdb_db_cluster":"alibaba-rds"\n\
"type alicloud_selectdb_db_instance":"alibaba-rds"\n\
"type alicloud_service_catalog_portfolio":"alibaba-ram"\n\
"type alicloud_service_catalog_product":"alibaba-ram"\n\
"type alicloud_service_catalog_provisioned_product":"alibaba-ram"\n\
"type alicloud_service_mesh_extension_provider":"alibaba-ram"\n\
"type alicloud_service_mesh_service_mesh":"alibaba-ram"\n\
"type alicloud_simple_application_server_custom_image":"alibaba-ecs"\n\
"type alicloud_simple_application_server_disk":"alibaba-ecs"\n\
"type alicloud_simple_application_server_instance":"alibaba-ecs"\n\
"type alicloud_simple_application_server_snapshot":"alibaba-ecs"\n\
"type alicloud_slb":"alibaba-network"\n\
"type alicloud_sls_alert":"alibaba-sls"\n\
"type alicloud_sls_etl":"alibaba-sls"\n\
"type alicloud_sls_index":"alibaba-sls"\n\
"type alicloud_sls_logtail_config":"alibaba-sls"\n\
"type alicloud_sls_logtail_pipeline_config":"alibaba-sls"\n\
"type alicloud_sls_machine_group":"alibaba-sls"\n\
"type alicloud_sls_oss_export_sink":"alibaba-sls"\n\
"type alicloud_sls_scheduled_sql":"alibaba-sls"\n\
"type alicloud_smartag_flow_log":"alibaba-network"\n\
"type alicloud_sms_short_url":"alibaba-cloud"\n\
"type alicloud_snapshot":"alibaba-block-storage"\n\
"type alicloud_snat_entry":"alibaba-network"\n\
"type alicloud_ssl_certificates_service_company":"alibaba-kms"\n\
"type alicloud_ssl_certificates_service_contact":"alibaba-kms"\n\
"type alicloud_ssl_certificates_service_instance":"alibaba-kms"\n\
"type alicloud_ssl_certificates_service_pca_cert":"alibaba-kms"\n\
"type alicloud_ssl_vpn_client_cert":"alibaba-kms"\n\
"type alicloud_ssl_vpn_server":"alibaba-kms"\n\
"type alicloud_star_rocks_instance":"alibaba-rds"\n\
"type alicloud_star_rocks_node_group":"alibaba-rds"\n\
"type alicloud_threat_detection_asset_bind":"alibaba-security-center"\n\
"type alicloud_threat_detection_asset_selection_config":"alibaba-security-center"\n\
"type alicloud_threat_detection_attack_path_sensitive_asset_config":"alibaba-security-center"\n\
"type alicloud_threat_detection_baseline_strategy":"alibaba-security-center"\n\
"type alicloud_threat_detection_check_config":"alibaba-security-center"\n\
"type alicloud_threat_detection_client_file_protect":"alibaba-security-center"\n\
"type alicloud_threat_detection_cycle_task":"alibaba-security-center"\n\
"type alicloud_threat_detection_file_upload_limit":"alibaba-security-center"\n\
"type alicloud_threat_detection_honey_pot":"alibaba-security-center"\n\
"type alicloud_threat_detection_honeypot_node":"alibaba-security-center"\n\
"type alicloud_threat_detection_honeypot_preset":"alibaba-security-center"\n\
"type alicloud_threat_detection_honeypot_probe":"alibaba-security-center"\n\
"type alicloud_threat_detection_image_event_operation":"alibaba-security-center"\n\
"type alicloud_threat_detection_instance":"alibaba-security-center"\n\
"type alicloud_threat_detection_log_meta":"alibaba-security-center"\n\
"type alicloud_threat_detection_malicious_file_whitelist_config":"alibaba-security-center"\n\
"type alicloud_threat_detection_oss_scan_config":"alibaba-security-center"\n\
"type alicloud_threat_detection_sas_trail":"alibaba-security-center"\n\
"type alicloud_threat_detection_service_linked_role":"alibaba-security-center"\n\
"type alicloud_threat_detection_vul_whitelist":"alibaba-security-center"\n\
"type alicloud_threat_detection_web_lock_config":"alibaba-security-center"\n\
"type alicloud_tsdb_instance":"alibaba-rds"\n\
"type alicloud_video_surveillance_system_group":"alibaba-cloud"\n\
"type alicloud_vod_domain":"alibaba-cloud"\n\
"type alicloud_vod_editing_project":"alibaba-cloud"\n\
"type alicloud_vpc":"alibaba-network"\n\
"type alicloud_vpn_connection":"alibaba-network"\n\
"type alicloud_vpn_customer_gateway":"alibaba-network"\n\
"type alicloud_vpn_gateway":"alibaba-network"\n\
"type alicloud_vpn_ipsec_server":"alibaba-network"\n\
"type alicloud_vpn_pbr_route_entry":"alibaba-network"\n\
"type alicloud_vpn_route_entry":"alibaba-network"\n\
"type alicloud_vswitch":"alibaba-network"\n\
"type alicloud_waf_domain":"alibaba-waf"\n\
"type alicloud_waf_instance":"alibaba-waf"\n\
"type alicloud_waf_protection_module":"alibaba-waf"\n\
"type alicloud_wafv3_address_book":"alibaba-waf"\n\
"type alicloud_wafv3_defense_resource_group":"alibaba-waf"\n\
"type alicloud_wafv3_defense_template":"alibaba-waf"\n\
"type alicloud_wafv3_domain":"alibaba-waf"\n\
"type alicloud_wafv3_instance":"alibaba-waf"\n\
"type alicloud_yundun_dbaudit_instance":"alibaba-waf"\n\
"type arizeai.observabilityeval/organizations":"azure-arize"\n\
"type astronomer.astro/organizations":"azure-astronomer"\n\
"type atlassian-operations_schedule":"atlassian-operations"\n\
"type atlassian-operations_team":"atlassian-operations"\n\
"type auth0_action":"auth0"\n\
"type auth0_client":"auth0"\n\
"type auth0_connection":"auth0"\n\
"type auth0_tenant":"auth0"\n\
"type avm aad/domainservice":"azure-entra-domain-services"\n\
"type avm aadiam/azureadmetric":"microsoft-entra-id"\n\
"type avm aadiam/diagnosticsetting":"microsoft-entra-id"\n\
"type avm aadiam/privatelinkforazuread":"microsoft-entra-id"\n\
"type avm advisor/advisorscore":"azure-advisor"\n\
"type avm advisor/assessment":"azure-advisor"\n\
"type avm advisor/configuration":"azure-advisor"\n\
"type avm advisor/metadata":"azure-advisor"\n\
"type avm advisor/recommendation":"azure-advisor"\n\
"type avm advisor/resiliencyreview":"azure-advisor"\n\
"type avm advisor/triagerecommendation":"azure-advisor"\n\
"type avm advisor/triageresource":"azure-advisor"\n\
"type avm agfoodplatform/farmbeat":"azure-agriculture"\n\
"type avm agfoodplatform/farmbeatsextensiondefinition":"azure-agriculture"\n\
"type avm agfoodplatform/farmbeatssolutiondefinition":"azure-agriculture"\n\
"type avm agricultureplatform/agriservice":"azure-agriculture"\n\
"type avm alertsmanagement/actionrule":"azure-monitor"\n\
"type avm alertsmanagement/alert":"azure-monitor"\n\
"type avm alertsmanagement/issue":"azure-monitor"\n\
"type avm alertsmanagement/prometheusrulegroup":"azure-monitor-prometheus"\n\
"type avm alertsmanagement/smartdetectoralertrule":"azure-monitor"\n\
"type avm alertsmanagement/smartgroup":"azure-monitor"\n\
"type avm alertsmanagement/tenantactivitylogalert":"azure-monitor"\n\
"type avm analysisservices/server":"azure-analysis-services"\n\
"type avm apicenter/deletedservice":"azure-api-center"\n\
"type avm apicenter/service":"azure-api-center"\n\
"type avm apimanagement/gateway":"azure-api-management"\n\
"type avm apimanagement/service":"azure-api-management"\n\
"type avm app/agent":"azure-sre-agent"\n\
"type avm app/agentspace":"azure-sre-agent"\n\
"type avm app/builder":"azure-container-apps"\n\
"type avm app/connectedenvironment":"azure-container-apps"\n\
"type avm app/containerapp":"azure-container-apps"\n\
"type avm app/job":"azure-container-apps"\n\
"type avm app/logicapp":"azure-container-apps"\n\
"type avm app/managedenvironment":"azure-container-apps"\n\
"type avm app/sessionpool":"azure-container-apps"\n\
"type avm appcomplianceautomation/report":"azure-app-compliance"\n\
"type avm appconfiguration/configurationstore":"azure-app-configuration"\n\
"type avm appplatform/spring":"azure-spring-apps"\n\
"type avm attestation/attestationprovider":"azure-attestation"\n\
"type avm authorization/accessreviewhistorydefinition":"azure-managed-identity"\n\
"type avm authorization/accessreviewscheduledefinition":"azure-managed-identity"\n\
"type avm authorization/accessreviewschedulesetting":"azure-managed-identity"\n\
"type avm authorization/attributenamespace":"azure-managed-identity"\n\
"type avm authorization/datapolicymanifest":"azure-resource-manager"\n\
"type avm authorization/denyassignment":"azure-managed-identity"\n\
"type avm authorization/lock":"azure-resource-manager"\n\
"type avm authorization/policyassignment":"azure-resource-manager"\n\
"type avm authorization/policydefinition":"azure-resource-manager"\n\
"type avm authorization/policyenrollment":"azure-resource-manager"\n\
"type avm authorization/policyexemption":"azure-resource-manager"\n\
"type avm authorization/policysetdefinition":"azure-resource-manager"\n\
"type avm authorization/privatelinkassociation":"azure-managed-identity"\n\
"type avm authorization/resourcemanagementprivatelink":"azure-managed-identity"\n\
"type avm authorization/roleassignment":"azure-managed-identity"\n\
"type avm authorization/roleassignmentapproval":"azure-managed-identity"\n\
"type avm authorization/roleassignmentschedule":"azure-managed-identity"\n\
"type avm authorization/roleassignmentscheduleinstance":"azure-managed-identity"\n\
"type avm authorization/roleassignmentschedulerequest":"azure-managed-identity"\n\
"type avm authorization/roledefinition":"azure-managed-identity"\n\
"type avm authorization/roleeligibilityschedule":"azure-managed-identity"\n\
"type avm authorization/roleeligibilityscheduleinstance":"azure-managed-identity"\n\
"type avm authorization/roleeligibilityschedulerequest":"azure-managed-identity"\n\
"type avm authorization/rolemanagementalert":"azure-managed-identity"\n\
"type avm authorization/rolemanagementalertconfiguration":"azure-managed-identity"\n\
"type avm authorization/rolemanagementalertdefinition":"azure-managed-identity"\n\
"type avm authorization/rolemanagementpolicy":"azure-managed-identity"\n\
"type avm authorization/rolemanagementpolicyassignment":"azure-managed-identity"\n\
"type avm authorization/variable":"azure-managed-identity"\n\
"type avm automanage/account":"azure-automanage"\n\
"type avm automanage/bestpractice":"azure-automanage"\n\
"type avm automanage/configurationprofile":"azure-automanage"\n\
"type avm automanage/configurationprofileassignment":"azure-automanage"\n\
"type avm automanage/configurationprofilepreference":"azure-automanage"\n\
"type avm automanage/serviceprincipal":"azure-automanage"\n\
"type avm automation/automationaccount":"azure-automation"\n\
"type avm avs/privatecloud":"azure-vmware-solution"\n\
"type avm awsconnector/accessanalyzeranalyzer":"azure-arc-server"\n\
"type avm awsconnector/acmcertificatesummary":"azure-arc-server"\n\
"type avm awsconnector/apigatewayrestapi":"azure-arc-server"\n\
"type avm awsconnector/apigatewaystage":"azure-arc-server"\n\
"type avm awsconnector/appsyncgraphqlapi":"azure-arc-server"\n\
"type avm awsconnector/autoscalingautoscalinggroup":"azure-arc-server"\n\
"type avm awsconnector/cloudformationstack":"azure-arc-server"\n\
"type avm awsconnector/cloudformationstackset":"azure-arc-server"\n\
"type avm awsconnector/cloudfrontdistribution":"azure-arc-server"\n\
"type avm awsconnector/cloudtrailtrail":"azure-arc-server"\n\
"type avm awsconnector/cloudwatchalarm":"azure-arc-server"\n\
"type avm awsconnector/codebuildproject":"azure-arc-server"\n\
"type avm awsconnector/codebuildsourcecredentialsinfo":"azure-arc-server"\n\
"type avm awsconnector/configserviceconfigurationrecorder":"azure-arc-server"\n\
"type avm awsconnector/configserviceconfigurationrecorderstatuse":"azure-arc-server"\n\
"type avm awsconnector/configservicedeliverychannel":"azure-arc-server"\n\
"type avm awsconnector/databasemigrationservicereplicationinstance":"azure-arc-server"\n\
"type avm awsconnector/daxcluster":"azure-arc-server"\n\
"type avm awsconnector/dynamodbcontinuousbackupsdescription":"azure-arc-server"\n\
"type avm awsconnector/dynamodbtable":"azure-arc-server"\n\
"type avm awsconnector/ec2accountattribute":"azure-arc-server"\n\
"type avm awsconnector/ec2addresse":"azure-arc-server"\n\
"type avm awsconnector/ec2flowlog":"azure-arc-server"\n\
"type avm awsconnector/ec2image":"azure-arc-server"\n\
"type avm awsconnector/ec2instance":"azure-arc-server"\n\
"type avm awsconnector/ec2instancestatuse":"azure-arc-server"\n\
"type avm awsconnector/ec2ipam":"azure-arc-server"\n\
"type avm awsconnector/ec2keypair":"azure-arc-server"\n\
"type avm awsconnector/ec2networkacl":"azure-arc-server"\n\
"type avm awsconnector/ec2networkinterface":"azure-arc-server"\n\
"type avm awsconnector/ec2routetable":"azure-arc-server"\n\
"type avm awsconnector/ec2securitygroup":"azure-arc-server"\n\
"type avm awsconnector/ec2snapshot":"azure-arc-server"\n\
"type avm awsconnector/ec2subnet":"azure-arc-server"\n\
"type avm awsconnector/ec2volume":"azure-arc-server"\n\
"type avm awsconnector/ec2vpc":"azure-arc-server"\n\
"type avm awsconnector/ec2vpcendpoint":"azure-arc-server"\n\
"type avm awsconnector/ec2vpcpeeringconnection":"azure-arc-server"\n\
"type avm awsconnector/ecrimagedetail":"azure-arc-server"\n\
"type avm awsconnector/ecrrepository":"azure-arc-server"\n\
"type avm awsconnector/ecscluster":"azure-arc-server"\n\
"type avm awsconnector/ecsservice":"azure-arc-server"\n\
"type avm awsconnector/ecstaskdefinition":"azure-arc-server"\n\
"type avm awsconnector/efsfilesystem":"azure-arc-server"\n\
"type avm awsconnector/efsmounttarget":"azure-arc-server"\n\
"type avm awsconnector/ekscluster":"azure-arc-server"\n\
"type avm awsconnector/eksnodegroup":"azure-arc-server"\n\
"type avm awsconnector/elasticbeanstalkapplication":"azure-arc-server"\n\
"type avm awsconnector/elasticbeanstalkconfigurationtemplate":"azure-arc-server"\n\
"type avm awsconnector/elasticbeanstalkenvironment":"azure-arc-server"\n\
"type avm awsconnector/elasticloadbalancingv2listener":"azure-arc-server"\n\
"type avm awsconnector/elasticloadbalancingv2loadbalancer":"azure-arc-server"\n\
"type avm awsconnector/elasticloadbalancingv2targetgroup":"azure-arc-server"\n\
"type avm awsconnector/elasticloadbalancingv2targethealthdescription":"azure-arc-server"\n\
"type avm awsconnector/emrcluster":"azure-arc-server"\n\
"type avm awsconnector/guarddutydetector":"azure-arc-server"\n\
"type avm awsconnector/iamaccesskeylastused":"azure-arc-server"\n\
"type avm awsconnector/iamaccesskeymetadata":"azure-arc-server"\n\
"type avm awsconnector/iamgroup":"azure-arc-server"\n\
"type avm awsconnector/iaminstanceprofile":"azure-arc-server"\n\
"type avm awsconnector/iammfadevice":"azure-arc-server"\n\
"type avm awsconnector/iampasswordpolicy":"azure-arc-server"\n\
"type avm awsconnector/iampolicyversion":"azure-arc-server"\n\
"type avm awsconnector/iamrole":"azure-arc-server"\n\
"type avm awsconnector/iamservercertificate":"azure-arc-server"\n\
"type avm awsconnector/iamvirtualmfadevice":"azure-arc-server"\n\
"type avm awsconnector/kmsaliase":"azure-arc-server"\n\
"type avm awsconnector/kmskey":"azure-arc-server"\n\
"type avm awsconnector/lambdafunction":"azure-arc-server"\n\
"type avm awsconnector/lambdafunctioncodelocation":"azure-arc-server"\n\
"type avm awsconnector/lightsailbucket":"azure-arc-server"\n\
"type avm awsconnector/lightsailinstance":"azure-arc-server"\n\
"type avm awsconnector/logsloggroup":"azure-arc-server"\n\
"type avm awsconnector/logslogstream":"azure-arc-server"\n\
"type avm awsconnector/logsmetricfilter":"azure-arc-server"\n\
"type avm awsconnector/logssubscriptionfilter":"azure-arc-server"\n\
"type avm awsconnector/macie2jobsummary":"azure-arc-server"\n\
"type avm awsconnector/macieallowlist":"azure-arc-server"\n\
"type avm awsconnector/networkfirewallfirewall":"azure-arc-server"\n\
"type avm awsconnector/networkfirewallfirewallpolicy":"azure-arc-server"\n\
"type avm awsconnector/networkfirewallrulegroup":"azure-arc-server"\n\
"type avm awsconnector/opensearchdomainstatuse":"azure-arc-server"\n\
"type avm awsconnector/organizationsaccount":"azure-arc-server"\n\
"type avm awsconnector/organizationsorganization":"azure-arc-server"\n\
"type avm awsconnector/rdsdbcluster":"azure-arc-server"\n\
"type avm awsconnector/rdsdbinstance":"azure-arc-server"\n\
"type avm awsconnector/rdsdbsnapshot":"azure-arc-server"\n\
"type avm awsconnector/rdsdbsnapshotattributesresult":"azure-arc-server"\n\
"type avm awsconnector/rdseventsubscription":"azure-arc-server"\n\
"type avm awsconnector/rdsexporttask":"azure-arc-server"\n\
"type avm awsconnector/redshiftcluster":"azure-arc-server"\n\
"type avm awsconnector/redshiftclusterparametergroup":"azure-arc-server"\n\
"type avm awsconnector/route53domainsdomainsummary":"azure-arc-server"\n\
"type avm awsconnector/route53hostedzone":"azure-arc-server"\n\
"type avm awsconnector/route53resourcerecordset":"azure-arc-server"\n\
"type avm awsconnector/s3accesscontrolpolicy":"azure-arc-server"\n\
"type avm awsconnector/s3accesspoint":"azure-arc-server"\n\
"type avm awsconnector/s3bucket":"azure-arc-server"\n\
"type avm awsconnector/s3bucketpolicy":"azure-arc-server"\n\
"type avm awsconnector/s3controlmultiregionaccesspointpolicydocument":"azure-arc-server"\n\
"type avm awsconnector/sagemakerapp":"azure-arc-server"\n\
"type avm awsconnector/sagemakernotebookinstancesummary":"azure-arc-server"\n\
"type avm awsconnector/secretsmanagerresourcepolicy":"azure-arc-server"\n\
"type avm awsconnector/secretsmanagersecret":"azure-arc-server"\n\
"type avm awsconnector/snssubscription":"azure-arc-server"\n\
"type avm awsconnector/snstopic":"azure-arc-server"\n\
"type avm awsconnector/sqsqueue":"azure-arc-server"\n\
"type avm awsconnector/ssminstanceinformation":"azure-arc-server"\n\
"type avm awsconnector/ssmparameter":"azure-arc-server"\n\
"type avm awsconnector/ssmresourcecompliancesummaryitem":"azure-arc-server"\n\
"type avm awsconnector/wafv2loggingconfiguration":"azure-arc-server"\n\
"type avm awsconnector/wafwebaclsummary":"azure-arc-server"\n\
"type avm azureactivedirectory/b2cdirectory":"azure-ad-b2c"\n\
"type avm azureactivedirectory/ciamdirectory":"azure-ad-b2c"\n\
"type avm azureactivedirectory/guestusage":"azure-ad-b2c"\n\
"type avm azurearcdata/datacontroller":"azure-arc-data-services"\n\
"type avm azurearcdata/postgresinstance":"azure-arc-data-services"\n\
"type avm azurearcdata/sqlmanagedinstance":"azure-arc-data-services"\n\
"type avm azurearcdata/sqlserveresulicense":"azure-arc-data-services"\n\
"type avm azurearcdata/sqlserverinstance":"azure-arc-data-services"\n\
"type avm azurearcdata/sqlserverlicense":"azure-arc-data-services"\n\
"type avm azurebridge.admin/activation":"azure-stack-hub"\n\
"type avm azuredata/sqlserverregistration":"azure-arc-data-services"\n\
"type avm azurefleet/fleet":"azure-virtual-machines"\n\
"type avm azurelargeinstance/azurelargeinstance":"azure-large-instances"\n\
"type avm azurelargeinstance/azurelargestorageinstance":"azure-large-instances"\n\
"type avm azureplaywrightservice/account":"azure-load-testing"\n\
"type avm azureresiliencemanagement/drill":"azure-resiliency"\n\
"type avm azureresiliencemanagement/goalassignment":"azure-resiliency"\n\
"type avm azureresiliencemanagement/goaltemplate":"azure-resiliency"\n\
"type avm azureresiliencemanagement/recoveryplan":"azure-resiliency"\n\
"type avm azureresiliencemanagement/unifiedresilienceitem":"azure-resiliency"\n\
"type avm azureresiliencemanagement/usageplan":"azure-resiliency"\n\
"type avm azurestack/cloudmanifestfile":"azure-stack-hub"\n\
"type avm azurestack/linkedsubscription":"azure-stack-hub"\n\
"type avm azurestack/registration":"azure-stack-hub"\n\
"type avm azurestackhci/cluster":"azure-local"\n\
"type avm azurestackhci/devicepool":"azure-local"\n\
"type avm azurestackhci/edgedevice":"azure-local"\n\
"type avm azurestackhci/edgemachine":"azure-local"\n\
"type avm azurestackhci/galleryimage":"azure-local"\n\
"type avm azurestackhci/loadbalancer":"azure-local"\n\
"type avm azurestackhci/logicalnetwork":"azure-local"\n\
"type avm azurestackhci/marketplacegalleryimage":"azure-local"\n\
"type avm azurestackhci/natgateway":"azure-local"\n\
"type avm azurestackhci/networkinterface":"azure-local"\n\
"type avm azurestackhci/networksecuritygroup":"azure-local"\n\
"type avm azurestackhci/publicipaddresse":"azure-local"\n\
"type avm azurestackhci/snapshot":"azure-local"\n\
"type avm azurestackhci/storagecontainer":"azure-local"\n\
"type avm azurestackhci/virtualharddisk":"azure-local"\n\
"type avm azurestackhci/virtualmachine":"azure-local"\n\
"type avm azurestackhci/virtualmachineinstance":"azure-local"\n\
"type avm azurestackhci/virtualnetwork":"azure-local"\n\
"type avm backup.admin/backuplocation":"azure-stack-hub"\n\
"type avm baremetalinfrastructure/baremetalinstance":"azure-large-instances"\n\
"type avm baremetalinfrastructure/baremetalstorageinstance":"azure-large-instances"\n\
"type avm batch/batchaccount":"azure-batch"\n\
"type avm billing/billingaccount":"azure-cost-management"\n\
"type avm billing/billingperiod":"azure-cost-management"\n\
"type avm billing/billingproperty":"azure-cost-management"\n\
"type avm billing/billingrequest":"azure-cost-management"\n\
"type avm billing/billingroleassignment":"azure-cost-management"\n\
"type avm billing/billingroledefinition":"azure-cost-management"\n\
"type avm billing/enrollmentaccount":"azure-cost-management"\n\
"type avm billing/invoice":"azure-cost-management"\n\
"type avm billing/paymentmethod":"azure-cost-management"\n\
"type avm billing/policy":"azure-cost-management"\n\
"type avm billing/promotion":"azure-cost-management"\n\
"type avm billing/transfer":"azure-cost-management"\n\
"type avm billingbenefits/cataloggroup":"azure-cost-management"\n\
"type avm billingbenefits/conditionalcredit":"azure-cost-management"\n\
"type avm billingbenefits/credit":"azure-cost-management"\n\
"type avm billingbenefits/discount":"azure-cost-management"\n\
"type avm billingbenefits/freeservice":"azure-cost-management"\n\
"type avm billingbenefits/macc":"azure-cost-management"\n\
"type avm billingbenefits/reservationorderaliase":"azure-cost-management"\n\
"type avm billingbenefits/savingsplanorder":"azure-cost-management"\n\
"type avm billingbenefits/savingsplanorderaliase":"azure-cost-management"\n\
"type avm billingtrust/assessment":"azure-cost-management"\n\
"type avm blueprint/blueprint":"azure-resource-manager"\n\
"type avm blueprint/blueprintassignment":"azure-resource-manager"\n\
"type avm botservice/botservice":"azure-bot-service"\n\
"type avm botservice/enterprisechannel":"azure-bot-service"\n\
"type avm cache/redi":"azure-cache-redis"\n\
"type avm cache/redisenterprise":"azure-cache-redis"\n\
"type avm capacity/reservationorder":"azure-cost-management"\n\
"type avm cdn/cdnwebapplicationfirewallpolicy":"azure-front-door"\n\
"type avm cdn/edgeaction":"azure-front-door"\n\
"type avm cdn/profile":"azure-front-door"\n\
"type avm cdn/webagent":"azure-front-door"\n\
"type avm certificateregistration/certificateorder":"azure-app-service-domains"\n\
"type avm chaos/experiment":"azure-chaos-studio"\n\
"type avm chaos/privateaccesse":"azure-chaos-studio"\n\
"type avm chaos/target":"azure-chaos-studio"\n\
"type avm chaos/workspace":"azure-chaos-studio"\n\
"type avm cloudhealth/healthmodel":"azure-health-models"\n\
"type avm codesigning/codesigningaccount":"azure-trusted-signing"\n\
"type avm cognitiveservices/account":"azure-ai-services"\n\
"type avm cognitiveservices/commitmentplan":"azure-ai-services"\n\
"type avm cognitiveservices/quotatier":"azure-ai-services"\n\
"type avm cognitiveservices/raiexternalsafetyprovider":"azure-ai-services"\n\
"type avm cognitiveservices/raipolicy":"azure-ai-services"\n\
"type avm communication/communicationservice":"azure-communication-services"\n\
"type avm communication/emailservice":"azure-communication-services"\n\
"type avm compute/availabilityset":"azure-virtual-machines"\n\
"type avm compute/capacityreservationgroup":"azure-virtual-machines"\n\
"type avm compute/cloudservice":"azure-cloud-services"\n\
"type avm compute/disk":"azure-managed-disks"\n\
"type avm compute/diskaccesse":"azure-managed-disks"\n\
"type avm compute/diskencryptionset":"azure-managed-disks"\n\
"type avm compute/gallery":"azure-compute-gallery"\n\
"type avm compute/hostgroup":"azure-dedicated-host"\n\
"type avm compute/image":"azure-virtual-machines"\n\
"type avm compute/interconnectblock":"azure-virtual-machines"\n\
"type avm compute/proximityplacementgroup":"azure-virtual-machines"\n\
"type avm compute/restorepointcollection":"azure-virtual-machines"\n\
"type avm compute/scheduledaction":"azure-virtual-machines"\n\
"type avm compute/snapshot":"azure-managed-disks"\n\
"type avm compute/sshpublickey":"azure-virtual-machines"\n\
"type avm compute/virtualmachine":"azure-virtual-machines"\n\
"type avm compute/virtualmachinescaleset":"azure-virtual-machines"\n\
"type avm computeschedule/scheduledaction":"azure-virtual-machines"\n\
"type avm confidentialledger/ledger":"azure-confidential-ledger"\n\
"type avm confidentialledger/managedccf":"azure-confidential-ledger"\n\
"type avm confluent/agreement":"confluent-cloud"\n\
"type avm confluent/organization":"confluent-cloud"\n\
"type avm connectedcache/cachenode":"azure-connected-cache"\n\
"type avm connectedcache/enterprisecustomer":"azure-connected-cache"\n\
"type avm connectedcache/enterprisemcccustomer":"azure-connected-cache"\n\
"type avm connectedcache/ispcustomer":"azure-connected-cache"\n\
"type avm connectedvmwarevsphere/cluster":"azure-arc-vmware"\n\
"type avm connectedvmwarevsphere/datastore":"azure-arc-vmware"\n\
"type avm connectedvmwarevsphere/host":"azure-arc-vmware"\n\
"type avm connectedvmwarevsphere/resourcepool":"azure-arc-vmware"\n\
"type avm connectedvmwarevsphere/vcenter":"azure-arc-vmware"\n\
"type avm connectedvmwarevsphere/virtualmachine":"azure-arc-vmware"\n\
"type avm connectedvmwarevsphere/virtualmachineinstance":"azure-arc-vmware"\n\
"type avm connectedvmwarevsphere/virtualmachinetemplate":"azure-arc-vmware"\n\
"type avm connectedvmwarevsphere/virtualnetwork":"azure-arc-vmware"\n\
"type avm consumption/budget":"azure-cost-management"\n\
"type avm consumption/credit":"azure-cost-management"\n\
"type avm consumption/pricesheet":"azure-cost-management"\n\
"type avm containerinstance/aiagentsgroup":"azure-container-instances"\n\
"type avm containerinstance/containergroup":"azure-container-instances"\n\
"type avm containerinstance/containergroupprofile":"azure-container-instances"\n\
"type avm containerinstance/ngroup":"azure-container-instances"\n\
"type avm containerinstance/sandboxgroup":"azure-container-instances"\n\
"type avm containerregistry/registry":"azure-container-registry"\n\
"type avm containerservice/aimanager":"azure-aks"\n\
"type avm containerservice/containerservice":"azure-aks"\n\
"type avm containerservice/deploymentsafeguard":"azure-aks"\n\
"type avm containerservice/fleet":"azure-kubernetes-fleet-manager"\n\
"type avm containerservice/maintenancewindow":"azure-aks"\n\
"type avm containerservice/managedcluster":"azure-aks"\n\
"type avm containerservice/managedclustersnapshot":"azure-aks"\n\
"type avm containerservice/nodecustomization":"azure-aks"\n\
"type avm containerservice/openshiftmanagedcluster":"azure-aks"\n\
"type avm containerservice/preparedimagespecification":"azure-aks"\n\
"type avm containerservice/snapshot":"azure-aks"\n\
"type avm containerstorage/pool":"azure-container-storage"\n\
"type avm costmanagement/alert":"azure-cost-management"\n\
"type avm costmanagement/budget":"azure-cost-management"\n\
"type avm costmanagement/cloudconnector":"azure-cost-management"\n\
"type avm costmanagement/connector":"azure-cost-management"\n\
"type avm costmanagement/costallocationrule":"azure-cost-management"\n\
"type avm costmanagement/export":"azure-cost-management"\n\
"type avm costmanagement/externalbillingaccount":"azure-cost-management"\n\
"type avm costmanagement/externalsubscription":"azure-cost-management"\n\
"type avm costmanagement/markuprule":"azure-cost-management"\n\
"type avm costmanagement/operationresult":"azure-cost-management"\n\
"type avm costmanagement/operationstatu":"azure-cost-management"\n\
"type avm costmanagement/report":"azure-cost-management"\n\
"type avm costmanagement/reportconfig":"azure-cost-management"\n\
"type avm costmanagement/scheduledaction":"azure-cost-management"\n\
"type avm costmanagement/setting":"azure-cost-management"\n\
"type avm costmanagement/showbackrule":"azure-cost-management"\n\
"type avm costmanagement/view":"azure-cost-management"\n\
"type avm customerinsights/hub":"dynamics-365"\n\
"type avm customproviders/association":"azure-custom-providers"\n\
"type avm customproviders/resourceprovider":"azure-custom-providers"\n\
"type avm dashboard/dashboard":"azure-managed-grafana"\n\
"type avm dashboard/grafana":"azure-managed-grafana"\n\
"type avm databasefleetmanager/fleet":"azure-sql-database"\n\
"type avm databasewatcher/watcher":"azure-sql-database"\n\
"type avm databox/job":"azure-data-box"\n\
"type avm databoxedge/databoxedgedevice":"azure-stack-edge"\n\
"type avm databricks/accessconnector":"azure-databricks"\n\
"type avm databricks/workspace":"azure-databricks"\n\
"type avm datacatalog/catalog":"azure-data-catalog"\n\
"type avm datadog/agreement":"datadog"\n\
"type avm datadog/monitor":"datadog"\n\
"type avm datafactory/factory":"azure-data-factory"\n\
"type avm datalakeanalytics/account":"azure-data-lake-analytics"\n\
"type avm datalakestore/account":"azure-data-lake-analytics"\n\
"type avm datamigration/databasemigration":"azure-database-migration-service"\n\
"type avm datamigration/migrationservice":"azure-database-migration-service"\n\
"type avm datamigration/service":"azure-database-migration-service"\n\
"type avm datamigration/sqlmigrationservice":"azure-database-migration-service"\n\
"type avm dataprotection/backupvault":"azure-backup"\n\
"type avm dataprotection/resourceguard":"azure-backup"\n\
"type avm datareplication/replicationfabric":"azure-migrate"\n\
"type avm datareplication/replicationvault":"azure-migrate"\n\
"type avm datashare/account":"azure-data-share"\n\
"type avm dbformariadb/server":"azure-mariadb"\n\
"type avm dbformysql/flexibleserver":"azure-mysql"\n\
"type avm dbformysql/server":"azure-mysql"\n\
"type avm dbforpostgresql/flexibleserver":"azure-postgresql"\n\
"type avm dbforpostgresql/server":"azure-postgresql"\n\
"type avm dbforpostgresql/servergroupsv2":"azure-cosmos-postgresql"\n\
"type avm dependencymap/map":"azure-migrate"\n\
"type avm deployment.admin/location":"azure-stack-hub"\n\
"type avm desktopvirtualization/appattachpackage":"azure-virtual-desktop"\n\
"type avm desktopvirtualization/applicationgroup":"azure-virtual-desktop"\n\
"type avm desktopvirtualization/hostpool":"azure-virtual-desktop"\n\
"type avm desktopvirtualization/scalingplan":"azure-virtual-desktop"\n\
"type avm desktopvirtualization/workspace":"azure-virtual-desktop"\n\
"type avm devcenter/devcenter":"azure-dev-center"\n\
"type avm devcenter/networkconnection":"azure-dev-center"\n\
"type avm devcenter/plan":"azure-dev-center"\n\
"type avm devcenter/project":"azure-dev-center"\n\
"type avm devhub/iacprofile":"azure-aks"\n\
"type avm devhub/template":"azure-aks"\n\
"type avm devhub/workflow":"azure-aks"\n\
"type avm deviceregistry/asset":"azure-iot-operations"\n\
"type avm deviceregistry/assetendpointprofile":"azure-iot-operations"\n\
"type avm deviceregistry/billingcontainer":"azure-iot-operations"\n\
"type avm deviceregistry/discoveredasset":"azure-iot-operations"\n\
"type avm deviceregistry/discoveredassetendpointprofile":"azure-iot-operations"\n\
"type avm deviceregistry/namespace":"azure-iot-operations"\n\
"type avm deviceregistry/schemaregistry":"azure-iot-operations"\n\
"type avm devices/iothub":"azure-iot-hub"\n\
"type avm devices/provisioningservice":"azure-iot-hub"\n\
"type avm deviceupdate/account":"azure-device-update"\n\
"type avm devops/pipeline":"azure-devops"\n\
"type avm devopsinfrastructure/pool":"azure-managed-devops-pools"\n\
"type avm devspaces/controller":"azure-aks"\n\
"type avm devtestlab/lab":"azure-devtest-labs"\n\
"type avm devtestlab/schedule":"azure-devtest-labs"\n\
"type avm digitaltwins/digitaltwinsinstance":"azure-digital-twins"\n\
"type avm discovery/bookshelve":"microsoft-discovery"\n\
"type avm discovery/storagecontainer":"microsoft-discovery"\n\
"type avm discovery/supercomputer":"microsoft-discovery"\n\
"type avm discovery/tool":"microsoft-discovery"\n\
"type avm discovery/workspace":"microsoft-discovery"\n\
"type avm documentdb/cassandracluster":"azure-managed-cassandra"\n\
"type avm documentdb/databaseaccount":"azure-cosmos-db"\n\
"type avm documentdb/fleet":"azure-cosmos-db"\n\
"type avm documentdb/garnetcluster":"azure-cosmos-db"\n\
"type avm documentdb/location":"azure-cosmos-db"\n\
"type avm documentdb/mongocluster":"azure-documentdb"\n\
"type avm documentdb/throughputpool":"azure-cosmos-db"\n\
"type avm domainregistration/domain":"azure-app-service-domains"\n\
"type avm domainregistration/topleveldomain":"azure-app-service-domains"\n\
"type avm durabletask/scheduler":"azure-durable-task-scheduler"\n\
"type avm dynamics365fraudprotection/instance":"dynamics-365"\n\
"type avm easm/workspace":"azure-defender-easm"\n\
"type avm edge/configtemplate":"azure-arc-workload-orchestration"\n\
"type avm edge/configuration":"azure-arc-workload-orchestration"\n\
"type avm edge/configurationreference":"azure-arc-workload-orchestration"\n\
"type avm edge/context":"azure-arc-workload-orchestration"\n\
"type avm edge/diagnostic":"azure-arc-workload-orchestration"\n\
"type avm edge/disconnectedoperation":"azure-arc-workload-orchestration"\n\
"type avm edge/hierarchyconfigurationmetadata":"azure-arc-workload-orchestration"\n\
"type avm edge/job":"azure-arc-workload-orchestration"\n\
"type avm edge/schema":"azure-arc-workload-orchestration"\n\
"type avm edge/schemareference":"azure-arc-workload-orchestration"\n\
"type avm edge/site":"azure-arc-workload-orchestration"\n\
"type avm edge/solutionmetadata":"azure-arc-workload-orchestration"\n\
"type avm edge/solutiontemplate":"azure-arc-workload-orchestration"\n\
"type avm edge/target":"azure-arc-workload-orchestration"\n\
"type avm edge/workflow":"azure-arc-workload-orchestration"\n\
"type avm edgeorder/addresse":"azure-stack-edge"\n\
"type avm edgeorder/orderitem":"azure-stack-edge"\n\
"type avm edgezones/extendedzone":"azure-extended-zones"\n\
"type avm elastic/monitor":"elastic-cloud"\n\
"type avm elasticsan/elasticsan":"azure-elastic-san"\n\
"type avm eventgrid/domain":"azure-event-grid"\n\
"type avm eventgrid/eventsubscription":"azure-event-grid"\n\
"type avm eventgrid/extensiontopic":"azure-event-grid"\n\
"type avm eventgrid/namespace":"azure-event-grid"\n\
"type avm eventgrid/partnerconfiguration":"azure-event-grid"\n\
"type avm eventgrid/partnerdestination":"azure-event-grid"\n\
"type avm eventgrid/partnernamespace":"azure-event-grid"\n\
"type avm eventgrid/partnerregistration":"azure-event-grid"\n\
"type avm eventgrid/partnertopic":"azure-event-grid"\n\
"type avm eventgrid/systemtopic":"azure-event-grid"\n\
"type avm eventgrid/topic":"azure-event-grid"\n\
"type avm eventgrid/topictype":"azure-event-grid"\n\
"type avm eventgrid/verifiedpartner":"azure-event-grid"\n\
"type avm eventhub/cluster":"azure-event-hubs"\n\
"type avm eventhub/namespace":"azure-event-hubs"\n\
"type avm extendedlocation/customlocation":"azure-arc-resource-bridge"\n\
"type avm fabric.admin/fabriclocation":"azure-stack-hub"\n\
"type avm fabric/capacity":"azure-fabric"\n\
"type avm fileshares/fileshare":"azure-files"\n\
"type avm fluidrelay/fluidrelayserver":"azure-fluid-relay"\n\
"type avm gallery.admin/galleryitem":"azure-stack-hub"\n\
"type avm graphservices/account":"azure-subscription"\n\
"type avm guestconfiguration/guestconfigurationassignment":"azure-resource-manager"\n\
"type avm hanaonazure/hanainstance":"azure-large-instances"\n\
"type avm hanaonazure/sapmonitor":"azure-large-instances"\n\
"type avm hardwaresecuritymodules/cloudhsmcluster":"azure-cloud-hsm"\n\
"type avm hardwaresecuritymodules/dedicatedhsm":"azure-cloud-hsm"\n\
"type avm hardwaresecuritymodules/paymenthsmcluster":"azure-cloud-hsm"\n\
"type avm hdinsight/cluster":"azure-hdinsight"\n\
"type avm healthbot/healthbot":"azure-health-bot"\n\
"type avm healthcareapis/service":"azure-health-data-services"\n\
"type avm healthcareapis/workspace":"azure-health-data-services"\n\
"type avm healthdataaiservices/deidservice":"azure-health-data-services"\n\
"type avm help/diagnostic":"azure-support"\n\
"type avm help/selfhelp":"azure-support"\n\
"type avm help/simplifiedsolution":"azure-support"\n\
"type avm help/solution":"azure-support"\n\
"type avm help/troubleshooter":"azure-support"\n\
"type avm horizondb/cluster":"azure-horizondb"\n\
"type avm horizondb/parametergroup":"azure-horizondb"\n\
"type avm hybridcompute/gateway":"azure-arc-server"\n\
"type avm hybridcompute/license":"azure-arc-server"\n\
"type avm hybridcompute/machine":"azure-arc-server"\n\
"type avm hybridcompute/privatelinkscope":"azure-arc-server"\n\
"type avm hybridcompute/setting":"azure-arc-server"\n\
"type avm hybridconnectivity/endpoint":"azure-arc-server"\n\
"type avm hybridconnectivity/publiccloudconnector":"azure-arc-server"\n\
"type avm hybridconnectivity/solutionconfiguration":"azure-arc-server"\n\
"type avm hybridconnectivity/solutiontype":"azure-arc-server"\n\
"type avm hybridcontainerservice/kubernetesversion":"azure-local"\n\
"type avm hybridcontainerservice/provisionedclusterinstance":"azure-local"\n\
"type avm hybridcontainerservice/sku":"azure-local"\n\
"type avm hybridcontainerservice/virtualnetwork":"azure-local"\n\
"type avm hybridnetwork/configurationgroupvalue":"azure-network-function-manager"\n\
"type avm hybridnetwork/device":"azure-network-function-manager"\n\
"type avm hybridnetwork/networkfunction":"azure-network-function-manager"\n\
"type avm hybridnetwork/publisher":"azure-network-function-manager"\n\
"type avm hybridnetwork/site":"azure-network-function-manager"\n\
"type avm hybridnetwork/sitenetworkservice":"azure-network-function-manager"\n\
"type avm hybridnetwork/vendor":"azure-network-function-manager"\n\
"type avm importexport/job":"azure-data-box"\n\
"type avm infrastructureinsights.admin/regionhealth":"azure-stack-hub"\n\
"type avm insights/actiongroup":"azure-monitor"\n\
"type avm insights/activitylogalert":"azure-monitor"\n\
"type avm insights/autoscalesetting":"azure-monitor"\n\
"type avm insights/component":"azure-monitor"\n\
"type avm insights/datacollectionendpoint":"azure-monitor"\n\
"type avm insights/datacollectionrule":"azure-monitor"\n\
"type avm insights/datacollectionruleassociation":"azure-monitor"\n\
"type avm insights/diagnosticsetting":"azure-monitor"\n\
"type avm insights/diagnosticsettingscategory":"azure-monitor"\n\
"type avm insights/guestdiagnosticsetting":"azure-monitor"\n\
"type avm insights/guestdiagnosticsettingsassociation":"azure-monitor"\n\
"type avm insights/logprofile":"azure-monitor"\n\
"type avm insights/metricalert":"azure-monitor"\n\
"type avm insights/myworkbook":"azure-monitor"\n\
"type avm insights/privatelinkscope":"azure-monitor"\n\
"type avm insights/scheduledqueryrule":"azure-monitor"\n\
"type avm insights/vminsightsonboardingstatuse":"azure-monitor"\n\
"type avm insights/webtest":"azure-monitor"\n\
"type avm insights/workbook":"azure-monitor"\n\
"type avm insights/workbooktemplate":"azure-monitor"\n\
"type avm intune/location":"microsoft-intune"\n\
"type avm iotcentral/iotapp":"azure-iot-central"\n\
"type avm iotfirmwaredefense/workspace":"azure-defender-for-iot"\n\
"type avm iotoperations/instance":"azure-iot-operations"\n\
"type avm iotoperationsdataprocessor/instance":"azure-iot-operations"\n\
"type avm iotoperationsmq/mq":"azure-iot-operations"\n\
"type avm iotoperationsorchestrator/instance":"azure-iot-operations"\n\
"type avm iotoperationsorchestrator/solution":"azure-iot-operations"\n\
"type avm iotoperationsorchestrator/target":"azure-iot-operations"\n\
"type avm keyvault/managedhsm":"azure-managed-hsm"\n\
"type avm keyvault/vault":"azure-key-vault"\n\
"type avm kubernetes/connectedcluster":"azure-arc-kubernetes"\n\
"type avm kubernetesconfiguration/extension":"azure-arc-kubernetes"\n\
"type avm kubernetesconfiguration/extensiontype":"azure-arc-kubernetes"\n\
"type avm kubernetesconfiguration/fluxconfiguration":"azure-arc-kubernetes"\n\
"type avm kubernetesconfiguration/kubernetesresource":"azure-arc-kubernetes"\n\
"type avm kubernetesconfiguration/privatelinkscope":"azure-arc-kubernetes"\n\
"type avm kubernetesconfiguration/sourcecontrolconfiguration":"azure-arc-kubernetes"\n\
"type avm kubernetesconfiguration/upgradeassessment":"azure-arc-kubernetes"\n\
"type avm kubernetesruntime/bgppeer":"azure-arc-kubernetes"\n\
"type avm kubernetesruntime/loadbalancer":"azure-arc-kubernetes"\n\
"type avm kubernetesruntime/service":"azure-arc-kubernetes"\n\
"type avm kubernetesruntime/storageclasse":"azure-arc-kubernetes"\n\
"type avm kusto/cluster":"azure-data-explorer"\n\
"type avm labservices/lab":"azure-lab-services"\n\
"type avm labservices/labaccount":"azure-lab-services"\n\
"type avm labservices/labplan":"azure-lab-services"\n\
"type avm loadtestservice/loadtest":"azure-load-testing"\n\
"type avm loadtestservice/loadtestmapping":"azure-load-testing"\n\
"type avm loadtestservice/loadtestprofilemapping":"azure-load-testing"\n\
"type avm loadtestservice/playwrightworkspace":"azure-load-testing"\n\
"type avm logic/automationproject":"azure-logic-apps"\n\
"type avm logic/integrationaccount":"azure-logic-apps"\n\
"type avm logic/integrationserviceenvironment":"azure-logic-apps"\n\
"type avm logic/workflow":"azure-logic-apps"\n\
"type avm m365securityandcompliance/privatelinkservicesforedmupload":"azure-purview"\n\
"type avm m365securityandcompliance/privatelinkservicesform365compliancecenter":"azure-purview"\n\
"type avm m365securityandcompliance/privatelinkservicesform365securitycenter":"azure-purview"\n\
"type avm m365securityandcompliance/privatelinkservicesformippolicysync":"azure-purview"\n\
"type avm m365securityandcompliance/privatelinkservicesforo365managementactivityapi":"azure-purview"\n\
"type avm m365securityandcompliance/privatelinkservicesforsccpowershell":"azure-purview"\n\
"type avm machinelearning/commitmentplan":"azure-machine-learning-studio-classic"\n\
"type avm machinelearning/webservice":"azure-machine-learning-studio-classic"\n\
"type avm machinelearning/workspace":"azure-machine-learning-studio-classic"\n\
"type avm machinelearningservices/capacityreserverationgroup":"azure-machine-learning"\n\
"type avm machinelearningservices/registry":"azure-machine-learning"\n\
"type avm machinelearningservices/workspace":"azure-machine-learning"\n\
"type avm maintenance/applyupdate":"azure-virtual-machines"\n\
"type avm maintenance/configurationassignment":"azure-virtual-machines"\n\
"type avm maintenance/maintenanceconfiguration":"azure-virtual-machines"\n\
"type avm maintenance/publicmaintenanceconfiguration":"azure-virtual-machines"\n\
"type avm managedidentity/identity":"azure-managed-identity"\n\
"type avm managedidentity/userassignedidentity":"azure-managed-identity"\n\
"type avm managednetwork/managednetwork":"azure-virtual-network-manager"\n\
"type avm managednetwork/scopeassignment":"azure-virtual-network-manager"\n\
"type avm managednetworkfabric/accesscontrollist":"azure-operator-nexus"\n\
"type avm managednetworkfabric/internetgateway":"azure-operator-nexus"\n\
"type avm managednetworkfabric/internetgatewayrule":"azure-operator-nexus"\n\
"type avm managednetworkfabric/ipcommunity":"azure-operator-nexus"\n\
"type avm managednetworkfabric/ipextendedcommunity":"azure-operator-nexus"\n\
"type avm managednetworkfabric/ipprefixe":"azure-operator-nexus"\n\
"type avm managednetworkfabric/l2isolationdomain":"azure-operator-nexus"\n\
"type avm managednetworkfabric/l3isolationdomain":"azure-operator-nexus"\n\
"type avm managednetworkfabric/neighborgroup":"azure-operator-nexus"\n\
"type avm managednetworkfabric/networkbootstrapdevice":"azure-operator-nexus"\n\
"type avm managednetworkfabric/networkdevice":"azure-operator-nexus"\n\
"type avm managednetworkfabric/networkdevicesku":"azure-operator-nexus"\n\
"type avm managednetworkfabric/networkfabric":"azure-operator-nexus"\n\
"type avm managednetworkfabric/networkfabriccontroller":"azure-operator-nexus"\n\
"type avm managednetworkfabric/networkfabricsku":"azure-operator-nexus"\n\
"type avm managednetworkfabric/networkmonitor":"azure-operator-nexus"\n\
"type avm managednetworkfabric/networkpacketbroker":"azure-operator-nexus"\n\
"type avm managednetworkfabric/networkrack":"azure-operator-nexus"\n\
"type avm managednetworkfabric/networkracksku":"azure-operator-nexus"\n\
"type avm managednetworkfabric/networktap":"azure-operator-nexus"\n\
"type avm managednetworkfabric/networktaprule":"azure-operator-nexus"\n\
"type avm managednetworkfabric/routepolicy":"azure-operator-nexus"\n\
"type avm managedservices/marketplaceregistrationdefinition":"azure-resource-manager"\n\
"type avm managedservices/registrationassignment":"azure-resource-manager"\n\
"type avm managedservices/registrationdefinition":"azure-resource-manager"\n\
"type avm management/managementgroup":"azure-resource-manager"\n\
"type avm management/servicegroup":"azure-resource-manager"\n\
"type avm maps/account":"azure-maps"\n\
"type avm marketplace/mysolution":"azure-subscription"\n\
"type avm marketplace/privatestore":"azure-subscription"\n\
"type avm migrate/assessmentproject":"azure-migrate"\n\
"type avm migrate/migrateproject":"azure-migrate"\n\
"type avm migrate/modernizeproject":"azure-migrate"\n\
"type avm migrate/movecollection":"azure-migrate"\n\
"type avm migrate/project":"azure-migrate"\n\
"type avm mission/approval":"azure-virtual-enclaves"\n\
"type avm mission/community":"azure-virtual-enclaves"\n\
"type avm mission/enclaveconnection":"azure-virtual-enclaves"\n\
"type avm mission/virtualenclave":"azure-virtual-enclaves"\n\
"type avm monitor/account":"azure-monitor-prometheus"\n\
"type avm monitor/observabilityagent":"azure-monitor"\n\
"type avm monitor/pipelinegroup":"azure-monitor"\n\
"type avm monitor/sli":"azure-monitor"\n\
"type avm mysqldiscovery/mysqlsite":"azure-migrate"\n\
"type avm netapp/activedirectoryconfig":"azure-netapp-files"\n\
"type avm netapp/elasticaccount":"azure-netapp-files"\n\
"type avm netapp/netappaccount":"azure-netapp-files"\n\
"type avm network/applicationgateway":"azure-application-gateway"\n\
"type avm network/applicationgatewayavailablessloption":"azure-application-gateway"\n\
"type avm network/applicationgatewaywebapplicationfirewallpolicy":"azure-waf"\n\
"type avm network/applicationsecuritygroup":"azure-virtual-network"\n\
"type avm network/azurefirewall":"azure-firewall"\n\
"type avm network/azurewebcategory":"azure-firewall"\n\
"type avm network/bastionhost":"azure-bastion"\n\
"type avm network/cloudserviceslot":"azure-virtual-network"\n\
"type avm network/connection":"azure-vpn-gateway"\n\
"type avm network/customipprefixe":"azure-virtual-network"\n\
"type avm network/ddoscustompolicy":"azure-ddos-protection"\n\
"type avm network/ddosprotectionplan":"azure-ddos-protection"\n\
"type avm network/dnsforwardingruleset":"azure-private-dns-resolver"\n\
"type avm network/dnsresolver":"azure-private-dns-resolver"\n\
"type avm network/dnsresolverdomainlist":"azure-private-dns-resolver"\n\
"type avm network/dnsresolverpolicy":"azure-private-dns-resolver"\n\
"type avm network/dnszone":"azure-dns"\n\
"type avm network/dscpconfiguration":"azure-virtual-network"\n\
"type avm network/expressroutecircuit":"azure-expressroute"\n\
"type avm network/expressroutecrossconnection":"azure-expressroute"\n\
"type avm network/expressroutegateway":"azure-expressroute"\n\
"type avm network/expressroutelag":"azure-expressroute"\n\
"type avm network/expressrouteport":"azure-expressroute"\n\
"type avm network/expressrouteportslocation":"azure-expressroute"\n\
"type avm network/expressrouteproviderport":"azure-expressroute"\n\
"type avm network/firewallpolicy":"azure-firewall"\n\
"type avm network/firstpartyservicetag":"azure-virtual-network"\n\
"type avm network/frontdoor":"azure-front-door"\n\
"type avm network/frontdoorwebapplicationfirewallpolicy":"azure-waf"\n\
"type avm network/interconnectgroup":"azure-virtual-network"\n\
"type avm network/interfaceendpoint":"azure-virtual-network"\n\
"type avm network/ipallocation":"azure-virtual-network"\n\
"type avm network/ipgroup":"azure-firewall"\n\
"type avm network/loadbalancer":"azure-load-balancer"\n\
"type avm network/localnetworkgateway":"azure-vpn-gateway"\n\
"type avm network/natgateway":"azure-load-balancer"\n\
"type avm network/networkexperimentprofile":"azure-front-door"\n\
"type avm network/networkinterface":"azure-virtual-network"\n\
"type avm network/networkmanager":"azure-virtual-network-manager"\n\
"type avm network/networkmanagerconnection":"azure-virtual-network-manager"\n\
"type avm network/networkprofile":"azure-virtual-network"\n\
"type avm network/networksecuritygroup":"azure-virtual-network"\n\
"type avm network/networksecurityperimeter":"azure-private-link"\n\
"type avm network/networkvirtualappliance":"azure-virtual-network"\n\
"type avm network/networkvirtualappliancesku":"azure-virtual-network"\n\
"type avm network/networkwatcher":"azure-network-watcher"\n\
"type avm network/p2svpngateway":"azure-vpn-gateway"\n\
"type avm network/privatednszone":"azure-dns"\n\
"type avm network/privateendpoint":"azure-private-link"\n\
"type avm network/privatelinkservice":"azure-private-link"\n\
"type avm network/publicipaddresse":"azure-virtual-network"\n\
"type avm network/publicipprefixe":"azure-virtual-network"\n\
"type avm network/routefilter":"azure-expressroute"\n\
"type avm network/routetable":"azure-virtual-network"\n\
"type avm network/securitypartnerprovider":"azure-vpn-gateway"\n\
"type avm network/serviceendpointpolicy":"azure-virtual-network"\n\
"type avm network/servicegateway":"azure-virtual-network"\n\
"type avm network/trafficmanagergeographichierarchy":"azure-traffic-manager"\n\
"type avm network/trafficmanagerprofile":"azure-traffic-manager"\n\
"type avm network/trafficmanagerusermetricskey":"azure-traffic-manager"\n\
"type avm network/virtualhub":"azure-vpn-gateway"\n\
"type avm network/virtualnetwork":"azure-virtual-network"\n\
"type avm network/virtualnetworkappliance":"azure-virtual-network"\n\
"type avm network/virtualnetworkgateway":"azure-vpn-gateway"\n\
"type avm network/virtualnetworktap":"azure-virtual-network"\n\
"type avm network/virtualrouter":"azure-virtual-network"\n\
"type avm network/virtualwan":"azure-vpn-gateway"\n\
"type avm network/vpngateway":"azure-vpn-gateway"\n\
"type avm network/vpnserverconfiguration":"azure-vpn-gateway"\n\
"type avm network/vpnsite":"azure-vpn-gateway"\n\
"type avm networkcloud/accessbridge":"azure-operator-nexus"\n\
"type avm networkcloud/baremetalmachine":"azure-operator-nexus"\n\
"type avm networkcloud/cloudservicesnetwork":"azure-operator-nexus"\n\
"type avm networkcloud/cluster":"azure-operator-nexus"\n\
"type avm networkcloud/clustermanager":"azure-operator-nexus"\n\
"type avm networkcloud/kubernetescluster":"azure-operator-nexus"\n\
"type avm networkcloud/kubernetesversion":"azure-operator-nexus"\n\
"type avm networkcloud/l2network":"azure-operator-nexus"\n\
"type avm networkcloud/l3network":"azure-operator-nexus"\n\
"type avm networkcloud/rack":"azure-operator-nexus"\n\
"type avm networkcloud/racksku":"azure-operator-nexus"\n\
"type avm networkcloud/storageappliance":"azure-operator-nexus"\n\
"type avm networkcloud/trunkednetwork":"azure-operator-nexus"\n\
"type avm networkcloud/virtualmachine":"azure-operator-nexus"\n\
"type avm networkcloud/volume":"azure-operator-nexus"\n\
"type avm networkfunction/azuretrafficcollector":"azure-network-watcher"\n\
"type avm notificationhubs/namespace":"azure-notification-hubs"\n\
"type avm offazure/hypervsite":"azure-migrate"\n\
"type avm offazure/importsite":"azure-migrate"\n\
"type avm offazure/mastersite":"azure-migrate"\n\
"type avm offazure/serversite":"azure-migrate"\n\
"type avm offazure/vmwaresite":"azure-migrate"\n\
"type avm offazurespringboot/springbootsite":"azure-migrate"\n\
"type avm openenergyplatform/energyservice":"azure-energy-data"\n\
"type avm operationalinsights/cluster":"azure-monitor"\n\
"type avm operationalinsights/querypack":"azure-monitor"\n\
"type avm operationalinsights/workspace":"azure-monitor"\n\
"type avm operationsmanagement/managementassociation":"azure-monitor"\n\
"type avm operationsmanagement/managementconfiguration":"azure-monitor"\n\
"type avm operationsmanagement/solution":"azure-monitor"\n\
"type avm orbital/contactprofile":"azure-orbital"\n\
"type avm orbital/edgesite":"azure-orbital"\n\
"type avm orbital/geocatalog":"azure-orbital"\n\
"type avm orbital/groundstation":"azure-orbital"\n\
"type avm orbital/l2connection":"azure-orbital"\n\
"type avm orbital/spacecraft":"azure-orbital"\n\
"type avm peering/peerasn":"azure-peering-service"\n\
"type avm peering/peering":"azure-peering-service"\n\
"type avm peering/peeringservice":"azure-peering-service"\n\
"type avm policyinsights/attestation":"azure-resource-manager"\n\
"type avm policyinsights/policymetadata":"azure-resource-manager"\n\
"type avm policyinsights/remediation":"azure-resource-manager"\n\
"type avm portal/console":"azure-resource-manager"\n\
"type avm portal/dashboard":"azure-resource-manager"\n\
"type avm portal/tenantconfiguration":"azure-resource-manager"\n\
"type avm portal/usersetting":"azure-resource-manager"\n\
"type avm portalservices/copilotsetting":"azure-resource-manager"\n\
"type avm powerbi/privatelinkservicesforpowerbi":"power-bi"\n\
"type avm powerbi/workspacecollection":"azure-power-bi-embedded"\n\
"type avm powerbidedicated/autoscalevcore":"azure-power-bi-embedded"\n\
"type avm powerbidedicated/capacity":"azure-power-bi-embedded"\n\
"type avm powerplatform/account":"microsoft-power-platform"\n\
"type avm powerplatform/enterprisepolicy":"microsoft-power-platform"\n\
"type avm purview/account":"azure-purview"\n\
"type avm quantum/workspace":"azure-quantum"\n\
"type avm quota/groupquota":"azure-subscription"\n\
"type avm quota/incomingquotatransfer":"azure-subscription"\n\
"type avm quota/quota":"azure-subscription"\n\
"type avm quota/quotarequest":"azure-subscription"\n\
"type avm quota/quotatransfer":"azure-subscription"\n\
"type avm quota/usage":"azure-subscription"\n\
"type avm recoveryservices/replicationeligibilityresult":"azure-backup"\n\
"type avm recoveryservices/vault":"azure-backup"\n\
"type avm redhatopenshift/openshiftcluster":"azure-red-hat-openshift"\n\
"type avm relationships/dependencyof":"azure-resource-manager"\n\
"type avm relationships/servicegroupmember":"azure-resource-manager"\n\
"type avm relay/cluster":"azure-notification-hubs"\n\
"type avm relay/namespace":"azure-notification-hubs"\n\
"type avm resourceconnector/appliance":"azure-arc-resource-bridge"\n\
"type avm resourcegraph/query":"azure-resource-manager"\n\
"type avm resourcehealth/emergingissue":"azure-monitor"\n\
"type avm resourcehealth/event":"azure-monitor"\n\
"type avm resourcehealth/metadata":"azure-monitor"\n\
"type avm resources/builtintemplatespec":"azure-resource-manager"\n\
"type avm resources/change":"azure-resource-manager"\n\
"type avm resources/databoundary":"azure-resource-manager"\n\
"type avm resources/deployment":"azure-resource-manager"\n\
"type avm resources/deploymentscript":"azure-resource-manager"\n\
"type avm resources/deploymentstack":"azure-resource-manager"\n\
"type avm resources/deploymentstackswhatifresult":"azure-resource-manager"\n\
"type avm resources/resourcegroup":"azure-resource-manager"\n\
"type avm resources/snapshot":"azure-resource-manager"\n\
"type avm resources/tag":"azure-resource-manager"\n\
"type avm resources/templatespec":"azure-resource-manager"\n\
"type avm scheduler/jobcollection":"azure-logic-apps"\n\
"type avm scom/managedinstance":"azure-scom-managed-instance"\n\
"type avm scvmm/availabilityset":"azure-arc-vmware"\n\
"type avm scvmm/cloud":"azure-arc-vmware"\n\
"type avm scvmm/virtualmachine":"azure-arc-vmware"\n\
"type avm scvmm/virtualmachineinstance":"azure-arc-vmware"\n\
"type avm scvmm/virtualmachinetemplate":"azure-arc-vmware"\n\
"type avm scvmm/virtualnetwork":"azure-arc-vmware"\n\
"type avm scvmm/vmmserver":"azure-arc-vmware"\n\
"type avm search/searchservice":"azure-ai-search"\n\
"type avm secretsynccontroller/azurekeyvaultsecretproviderclasse":"azure-iot-operations"\n\
"type avm secretsynccontroller/secretsync":"azure-iot-operations"\n\
"type avm security/advancedthreatprotectionsetting":"azure-defender-for-cloud"\n\
"type avm security/alertssuppressionrule":"azure-defender-for-cloud"\n\
"type avm security/apicollection":"azure-defender-for-cloud"\n\
"type avm security/application":"azure-defender-for-cloud"\n\
"type avm security/assessment":"azure-defender-for-cloud"\n\
"type avm security/assessmentmetadata":"azure-defender-for-cloud"\n\
"type avm security/assignment":"azure-defender-for-cloud"\n\
"type avm security/automation":"azure-defender-for-cloud"\n\
"type avm security/autoprovisioningsetting":"azure-defender-for-cloud"\n\
"type avm security/compliance":"azure-defender-for-cloud"\n\
"type avm security/complianceresult":"azure-defender-for-cloud"\n\
"type avm security/customrecommendation":"azure-defender-for-cloud"\n\
"type avm security/datascanner":"azure-defender-for-cloud"\n\
"type avm security/defenderforstoragesetting":"azure-defender-for-cloud"\n\
"type avm security/devicesecuritygroup":"azure-defender-for-iot"\n\
"type avm security/governancerule":"azure-defender-for-cloud"\n\
"type avm security/healthreport":"azure-defender-for-cloud"\n\
"type avm security/informationprotectionpolicy":"azure-defender-for-cloud"\n\
"type avm security/iotsecuritysolution":"azure-defender-for-iot"\n\
"type avm security/location":"azure-defender-for-cloud"\n\
"type avm security/mdeonboarding":"azure-defender-for-cloud"\n\
"type avm security/pricing":"azure-defender-for-cloud"\n\
"type avm security/privatelink":"azure-defender-for-cloud"\n\
"type avm security/regulatorycompliancestandard":"azure-defender-for-cloud"\n\
"type avm security/securescore":"azure-defender-for-cloud"\n\
"type avm security/securityconnector":"azure-defender-for-cloud"\n\
"type avm security/securitycontact":"azure-defender-for-cloud"\n\
"type avm security/securitystandard":"azure-defender-for-cloud"\n\
"type avm security/sensitivitysetting":"azure-defender-for-cloud"\n\
"type avm security/servervulnerabilityassessment":"azure-defender-for-cloud"\n\
"type avm security/servervulnerabilityassessmentssetting":"azure-defender-for-cloud"\n\
"type avm security/setting":"azure-defender-for-cloud"\n\
"type avm security/softwareinventory":"azure-defender-for-cloud"\n\
"type avm security/sqlvulnerabilityassessment":"azure-defender-for-cloud"\n\
"type avm security/standard":"azure-defender-for-cloud"\n\
"type avm security/standardassignment":"azure-defender-for-cloud"\n\
"type avm security/workspacesetting":"azure-defender-for-cloud"\n\
"type avm securityandcompliance/privatelinkservicesforedmupload":"azure-purview"\n\
"type avm securityandcompliance/privatelinkservicesform365compliancecenter":"azure-purview"\n\
"type avm securityandcompliance/privatelinkservicesform365securitycenter":"azure-purview"\n\
"type avm securityandcompliance/privatelinkservicesformippolicysync":"azure-purview"\n\
"type avm securityandcompliance/privatelinkservicesforo365managementactivityapi":"azure-purview"\n\
"type avm securityandcompliance/privatelinkservicesforsccpowershell":"azure-purview"\n\
"type avm securityinsights/aggregation":"azure-sentinel"\n\
"type avm securityinsights/alertrule":"azure-sentinel"\n\
"type avm securityinsights/alertruletemplate":"azure-sentinel"\n\
"type avm securityinsights/automationrule":"azure-sentinel"\n\
"type avm securityinsights/billingstatistic":"azure-sentinel"\n\
"type avm securityinsights/bookmark":"azure-sentinel"\n\
"type avm securityinsights/case":"azure-sentinel"\n\
"type avm securityinsights/contentpackage":"azure-sentinel"\n\
"type avm securityinsights/contentproductpackage":"azure-sentinel"\n\
"type avm securityinsights/contentproducttemplate":"azure-sentinel"\n\
"type avm securityinsights/contenttemplate":"azure-sentinel"\n\
"type avm securityinsights/dataconnector":"azure-sentinel"\n\
"type avm securityinsights/dataconnectordefinition":"azure-sentinel"\n\
"type avm securityinsights/entity":"azure-sentinel"\n\
"type avm securityinsights/entityquery":"azure-sentinel"\n\
"type avm securityinsights/entityquerytemplate":"azure-sentinel"\n\
"type avm securityinsights/fileimport":"azure-sentinel"\n\
"type avm securityinsights/hunt":"azure-sentinel"\n\
"type avm securityinsights/incident":"azure-sentinel"\n\
"type avm securityinsights/metadata":"azure-sentinel"\n\
"type avm securityinsights/officeconsent":"azure-sentinel"\n\
"type avm securityinsights/onboardingstate":"azure-sentinel"\n\
"type avm securityinsights/recommendation":"azure-sentinel"\n\
"type avm securityinsights/securitymlanalyticssetting":"azure-sentinel"\n\
"type avm securityinsights/setting":"azure-sentinel"\n\
"type avm securityinsights/sourcecontrol":"azure-sentinel"\n\
"type avm securityinsights/triggeredanalyticsrulerun":"azure-sentinel"\n\
"type avm securityinsights/watchlist":"azure-sentinel"\n\
"type avm securityinsights/workspacemanagerassignment":"azure-sentinel"\n\
"type avm securityinsights/workspacemanagerconfiguration":"azure-sentinel"\n\
"type avm securityinsights/workspacemanagergroup":"azure-sentinel"\n\
"type avm securityinsights/workspacemanagermember":"azure-sentinel"\n\
"type avm serialconsole/serialport":"azure-virtual-machines"\n\
"type avm servicebus/namespace":"azure-service-bus"\n\
"type avm servicefabric/cluster":"azure-service-fabric"\n\
"type avm servicefabric/managedcluster":"azure-service-fabric"\n\
"type avm servicefabricmesh/application":"azure-service-fabric"\n\
"type avm servicefabricmesh/gateway":"azure-service-fabric"\n\
"type avm servicefabricmesh/network":"azure-service-fabric"\n\
"type avm servicefabricmesh/secret":"azure-service-fabric"\n\
"type avm servicefabricmesh/volume":"azure-service-fabric"\n\
"type avm servicelinker/dryrun":"azure-service-connector"\n\
"type avm servicelinker/linker":"azure-service-connector"\n\
"type avm servicenetworking/trafficcontroller":"azure-app-gateway-containers"\n\
"type avm signalrservice/signalr":"azure-signalr"\n\
"type avm signalrservice/webpubsub":"azure-signalr"\n\
"type avm softwareplan/hybridusebenefit":"azure-cost-management"\n\
"type avm solutions/appliance":"azure-custom-providers"\n\
"type avm solutions/appliancedefinition":"azure-custom-providers"\n\
"type avm solutions/application":"azure-custom-providers"\n\
"type avm solutions/applicationdefinition":"azure-custom-providers"\n\
"type avm solutions/jitrequest":"azure-custom-providers"\n\
"type avm sovereign/landingzoneaccount":"azure-resource-manager"\n\
"type avm sql/instancepool":"azure-sql-managed-instance"\n\
"type avm sql/managedinstance":"azure-sql-managed-instance"\n\
"type avm sql/server":"azure-sql-database"\n\
"type avm sql/virtualcluster":"azure-sql-managed-instance"\n\
"type avm sqlvirtualmachine/sqlvirtualmachine":"azure-sql-vm"\n\
"type avm sqlvirtualmachine/sqlvirtualmachinegroup":"azure-sql-vm"\n\
"type avm standbypool/standbycontainergrouppool":"azure-virtual-machines"\n\
"type avm standbypool/standbyvirtualmachinepool":"azure-virtual-machines"\n\
"type avm storage.admin/storageservice":"azure-stack-hub"\n\
"type avm storage/storageaccount":"azure-storage"\n\
"type avm storageactions/storagetask":"azure-storage"\n\
"type avm storagecache/amlfilesystem":"azure-managed-lustre"\n\
"type avm storagecache/cache":"azure-managed-lustre"\n\
"type avm storagediscovery/storagediscoveryworkspace":"azure-storage"\n\
"type avm storagemover/storagemover":"azure-storage-mover"\n\
"type avm storagesync/storagesyncservice":"azure-files"\n\
"type avm streamanalytics/cluster":"azure-stream-analytics"\n\
"type avm streamanalytics/streamingjob":"azure-stream-analytics"\n\
"type avm subscription/aliase":"azure-resource-manager"\n\
"type avm subscription/changetenantrequest":"azure-resource-manager"\n\
"type avm subscription/policy":"azure-resource-manager"\n\
"type avm subscription/subscriptiondefinition":"azure-resource-manager"\n\
"type avm subscription/subscriptionoperation":"azure-resource-manager"\n\
"type avm subscriptions.admin/delegatedprovider":"azure-stack-hub"\n\
"type avm subscriptions.admin/directorytenant":"azure-stack-hub"\n\
"type avm subscriptions.admin/location":"azure-stack-hub"\n\
"type avm subscriptions.admin/offer":"azure-stack-hub"\n\
"type avm subscriptions.admin/plan":"azure-stack-hub"\n\
"type avm subscriptions.admin/subscription":"azure-stack-hub"\n\
"type avm support/fileworkspace":"azure-support"\n\
"type avm support/service":"azure-support"\n\
"type avm support/supportticket":"azure-support"\n\
"type avm synapse/privatelinkhub":"azure-synapse"\n\
"type avm synapse/workspace":"azure-synapse"\n\
"type avm syntex/documentprocessor":"microsoft-sharepoint"\n\
"type avm testbase/testbaseaccount":"azure-test-base"\n\
"type avm timeseriesinsights/environment":"azure-time-series-insights"\n\
"type avm update.admin/updatelocation":"azure-stack-hub"\n\
"type avm verifiedid/authority":"azure-verified-id"\n\
"type avm videoindexer/account":"azure-video-indexer"\n\
"type avm virtualmachineimages/imagetemplate":"azure-vm-image-builder"\n\
"type avm vmwarecloudsimple/dedicatedcloudnode":"azure-vmware-solution"\n\
"type avm vmwarecloudsimple/dedicatedcloudservice":"azure-vmware-solution"\n\
"type avm vmwarecloudsimple/virtualmachine":"azure-vmware-solution"\n\
"type avm web/certificate":"azure-app-service"\n\
"type avm web/classicmobileservice":"azure-app-service"\n\
"type avm web/connection":"azure-logic-apps"\n\
"type avm web/connectiongateway":"azure-logic-apps"\n\
"type avm web/containerapp":"azure-container-apps"\n\
"type avm web/csr":"azure-app-service"\n\
"type avm web/customapi":"azure-logic-apps"\n\
"type avm web/deletedsite":"azure-app-service"\n\
"type avm web/hostingenvironment":"azure-app-service"\n\
"type avm web/kubeenvironment":"azure-app-service"\n\
"type avm web/managedhostingenvironment":"azure-app-service-environment"\n\
"type avm web/publishinguser":"azure-app-service"\n\
"type avm web/serverfarm":"azure-app-service"\n\
"type avm web/site":"azure-app-service azure-functions"\n\
"type avm web/sourcecontrol":"azure-app-service"\n\
"type avm web/staticsite":"azure-static-web-apps"\n\
"type avm weightsandbiases/instance":"weights-and-biases"\n\
"type avm workloadmonitor/component":"azure-monitor"\n\
"type avm workloadmonitor/monitor":"azure-monitor"\n\
"type avm workloadmonitor/monitorinstance":"azure-monitor"\n\
"type avm workloadmonitor/notificationsetting":"azure-monitor"\n\
"type avm workloads/connector":"azure-sap-solutions"\n\
"type avm workloads/monitor":"azure-sap-solutions"\n\
"type avm workloads/phpworkload":"azure-sap-solutions"\n\
"type avm workloads/sapdiscoverysite":"azure-sap-solutions"\n\
"type avm workloads/sapvirtualinstance":"azure-sap-solutions"\n\
"type aws_accessanalyzer_analyzer":"aws-iam-access-analyzer"\n\
"type aws_account_alternate_contact":"aws-account"\n\
"type aws_account_primary_contact":"aws-account"\n\
"type aws_account_region":"aws-account"\n\
"type aws_acm_certificate":"aws-certificate-manager"\n\
"type aws_acmpca_certificate_authority":"aws-certificate-manager"\n\
"type aws_alb":"aws-elb"\n\
"type aws_ami":"aws-ec2"\n\
"type aws_amplify_app":"aws-amplify"\n\
"type aws_amplify_backend_environment":"aws-amplify"\n\
"type aws_amplify_branch":"aws-amplify"\n\
"type aws_amplify_webhook":"aws-amplify"\n\
"type aws_api_gateway_account":"aws-api-gateway"\n\
"type aws_api_gateway_authorizer":"aws-api-gateway"\n\
"type aws_api_gateway_base_path_mapping":"aws-api-gateway"\n\
"type aws_api_gateway_deployment":"aws-api-gateway"\n\
"type aws_api_gateway_documentation_part":"aws-api-gateway"\n\
"type aws_api_gateway_domain_name":"aws-api-gateway"\n\
"type aws_api_gateway_gateway_response":"aws-api-gateway"\n\
"type aws_api_gateway_integration":"aws-api-gateway"\n\
"type aws_api_gateway_method":"aws-api-gateway"\n\
"type aws_api_gateway_model":"aws-api-gateway"\n\
"type aws_api_gateway_request_validator":"aws-api-gateway"\n\
"type aws_api_gateway_resource":"aws-api-gateway"\n\
"type aws_api_gateway_rest_api":"aws-api-gateway"\n\
"type aws_api_gateway_stage":"aws-api-gateway"\n\
"type aws_api_gateway_usage_plan":"aws-api-gateway"\n\
"type aws_api_gateway_vpc_link":"aws-api-gateway"\n\
"type aws_apigatewayv2_api":"aws-api-gateway"\n\
"type aws_apigatewayv2_authorizer":"aws-api-gateway"\n\
"type aws_apigatewayv2_deployment":"aws-api-gateway"\n\
"type aws_apigatewayv2_domain_name":"aws-api-gateway"\n\
"type aws_apigatewayv2_integration":"aws-api-gateway"\n\
"type aws_apigatewayv2_model":"aws-api-gateway"\n\
"type aws_apigatewayv2_route":"aws-api-gateway"\n\
"type aws_apigatewayv2_stage":"aws-api-gateway"\n\
"type aws_apigatewayv2_vpc_link":"aws-api-gateway"\n\
"type aws_appautoscaling_scheduled_action":"aws-auto-scaling"\n\
"type aws_appautoscaling_target":"aws-auto-scaling"\n\
"type aws_appconfig_application":"aws-appconfig"\n\
"type aws_appconfig_configuration_profile":"aws-appconfig"\n\
"type aws_appconfig_deployment":"aws-appconfig"\n\
"type aws_appconfig_environment":"aws-appconfig"\n\
"type aws_appconfig_extension":"aws-appconfig"\n\
"type aws_appfabric_app_bundle":"aws-appfabric"\n\
"type aws_appfabric_ingestion":"aws-appfabric"\n\
"type aws_appflow_connector_profile":"aws-appflow"\n\
"type aws_appflow_flow":"aws-appflow"\n\
"type aws_appintegrations_data_integration":"aws-connect"\n\
"type aws_appintegrations_event_integration":"aws-connect"\n\
"type aws_applicationinsights_application":"aws-cloudwatch"\n\
"type aws_appmesh_gateway_route":"aws-app-mesh"\n\
"type aws_appmesh_mesh":"aws-app-mesh"\n\
"type aws_appmesh_route":"aws-app-mesh"\n\
"type aws_appmesh_virtual_gateway":"aws-app-mesh"\n\
"type aws_appmesh_virtual_node":"aws-app-mesh"\n\
"type aws_appmesh_virtual_router":"aws-app-mesh"\n\
"type aws_appmesh_virtual_service":"aws-app-mesh"\n\
"type aws_apprunner_connection":"aws-app-runner"\n\
"type aws_apprunner_deployment":"aws-app-runner"\n\
"type aws_apprunner_service":"aws-app-runner"\n\
"type aws_apprunner_vpc_connector":"aws-app-runner"\n\
"type aws_apprunner_vpc_ingress_connection":"aws-app-runner"\n\
"type aws_appstream_directory_config":"aws-appstream"\n\
"type aws_appstream_fleet":"aws-appstream"\n\
"type aws_appstream_image_builder":"aws-appstream"\n\
"type aws_appstream_stack":"aws-appstream"\n\
"type aws_appsync_api":"aws-appsync"\n\
"type aws_appsync_channel_namespace":"aws-appsync"\n\
"type aws_appsync_datasource":"aws-appsync"\n\
"type aws_appsync_domain_name":"aws-appsync"\n\
"type aws_appsync_function":"aws-appsync"\n\
"type aws_appsync_graphql_api":"aws-appsync"\n\
"type aws_appsync_resolver":"aws-appsync"\n\
"type aws_appsync_type":"aws-appsync"\n\
"type aws_athena_capacity_reservation":"aws-athena"\n\
"type aws_athena_data_catalog":"aws-athena"\n\
"type aws_athena_database":"aws-athena"\n\
"type aws_athena_named_query":"aws-athena"\n\
"type aws_athena_prepared_statement":"aws-athena"\n\
"type aws_athena_workgroup":"aws-athena"\n\
"type aws_auditmanager_account_registration":"aws-audit-manager"\n\
"type aws_auditmanager_assessment":"aws-audit-manager"\n\
"type aws_auditmanager_control":"aws-audit-manager"\n\
"type aws_auditmanager_framework":"aws-audit-manager"\n\
"type aws_auditmanager_organization_admin_account_registration":"aws-audit-manager"\n\
"type aws_autoscaling_group":"aws-ec2"\n\
"type aws_autoscaling_lifecycle_hook":"aws-ec2"\n\
"type aws_autoscaling_schedule":"aws-ec2"\n\
"type aws_autoscalingplans_scaling_plan":"aws-auto-scaling"\n\
"type aws_backup_framework":"aws-backup"\n\
"type aws_backup_logically_air_gapped_vault":"aws-backup"\n\
"type aws_backup_plan":"aws-backup"\n\
"type aws_backup_report_plan":"aws-backup"\n\
"type aws_backup_restore_testing_plan":"aws-backup"\n\
"type aws_backup_restore_testing_selection":"aws-backup"\n\
"type aws_backup_selection":"aws-backup"\n\
"type aws_backup_vault":"aws-backup"\n\
"type aws_batch_compute_environment":"aws-batch"\n\
"type aws_batch_job_definition":"aws-batch"\n\
"type aws_batch_job_queue":"aws-batch"\n\
"type aws_bcmdataexports_export":"aws-cost-management"\n\
"type aws_bedrock_custom_model":"aws-bedrock"\n\
"type aws_bedrock_guardrail":"aws-bedrock"\n\
"type aws_bedrock_inference_profile":"aws-bedrock"\n\
"type aws_bedrock_provisioned_model_throughput":"aws-bedrock"\n\
"type aws_bedrockagent_agent":"aws-bedrock"\n\
"type aws_bedrockagent_data_source":"aws-bedrock"\n\
"type aws_bedrockagent_flow":"aws-bedrock"\n\
"type aws_bedrockagent_knowledge_base":"aws-bedrock"\n\
"type aws_bedrockagent_prompt":"aws-bedrock"\n\
"type aws_bedrockagentcore_agent_runtime":"aws-bedrock-agentcore"\n\
"type aws_bedrockagentcore_api_key_credential_provider":"aws-bedrock-agentcore"\n\
"type aws_bedrockagentcore_browser":"aws-bedrock-agentcore"\n\
"type aws_bedrockagentcore_code_interpreter":"aws-bedrock-agentcore"\n\
"type aws_bedrockagentcore_gateway":"aws-bedrock-agentcore"\n\
"type aws_bedrockagentcore_memory":"aws-bedrock-agentcore"\n\
"type aws_bedrockagentcore_oauth2_credential_provider":"aws-bedrock-agentcore"\n\
"type aws_bedrockagentcore_token_vault_cmk":"aws-bedrock-agentcore"\n\
"type aws_bedrockagentcore_workload_identity":"aws-bedrock-agentcore"\n\
"type aws_billing_view":"aws-cost-management"\n\
"type aws_budgets_budget":"aws-cost-management"\n\
"type aws_ce_anomaly_monitor":"aws-cost-management"\n\
"type aws_ce_cost_category":"aws-cost-management"\n\
"type aws_chatbot_slack_channel_configuration":"aws-chatbot"\n\
"type aws_chatbot_teams_channel_configuration":"aws-chatbot"\n\
"type aws_chime_voice_connector":"aws-chime-sdk"\n\
"type aws_chimesdkvoice_sip_media_application":"aws-chime-sdk"\n\
"type aws_chimesdkvoice_voice_profile_domain":"aws-chime-sdk"\n\
"type aws_cleanrooms_collaboration":"aws-clean-rooms"\n\
"type aws_cleanrooms_configured_table":"aws-clean-rooms"\n\
"type aws_cleanrooms_membership":"aws-clean-rooms"\n\
"type aws_cloud9_environment_ec2":"aws-cloud9"\n\
"type aws_cloud9_environment_membership":"aws-cloud9"\n\
"type aws_cloudcontrolapi_resource":"aws-cloud-control"\n\
"type aws_cloudformation_stack":"aws-cloudformation"\n\
"type aws_cloudformation_type":"aws-cloudformation"\n\
"type aws_cloudfront_distribution":"aws-cloudfront"\n\
"type aws_cloudfront_field_level_encryption_config":"aws-cloudfront"\n\
"type aws_cloudfront_field_level_encryption_profile":"aws-cloudfront"\n\
"type aws_cloudfront_function":"aws-cloudfront"\n\
"type aws_cloudfront_key_group":"aws-cloudfront"\n\
"type aws_cloudfront_key_value_store":"aws-cloudfront"\n\
"type aws_cloudfront_origin_access_control":"aws-cloudfront"\n\
"type aws_cloudfront_origin_access_identity":"aws-cloudfront"\n\
"type aws_cloudfront_realtime_log_config":"aws-cloudfront"\n\
"type aws_cloudfront_vpc_origin":"aws-cloudfront"\n\
"type aws_cloudfrontkeyvaluestore_keys_exclusive":"aws-cloudfront"\n\
"type aws_cloudhsm_v2_cluster":"aws-cloudhsm"\n\
"type aws_cloudhsm_v2_hsm":"aws-cloudhsm"\n\
"type aws_cloudsearch_domain":"aws-cloudsearch"\n\
"type aws_cloudtrail":"aws-cloudtrail"\n\
"type aws_cloudwatch_composite_alarm":"aws-cloudwatch"\n\
"type aws_cloudwatch_dashboard":"aws-cloudwatch"\n\
"type aws_cloudwatch_event_api_destination":"aws-eventbridge"\n\
"type aws_cloudwatch_event_archive":"aws-eventbridge"\n\
"type aws_cloudwatch_event_bus":"aws-eventbridge"\n\
"type aws_cloudwatch_event_connection":"aws-eventbridge"\n\
"type aws_cloudwatch_event_rule":"aws-eventbridge"\n\
"type aws_cloudwatch_event_target":"aws-eventbridge"\n\
"type aws_cloudwatch_log_anomaly_detector":"aws-cloudwatch"\n\
"type aws_cloudwatch_log_delivery":"aws-cloudwatch"\n\
"type aws_cloudwatch_log_destination":"aws-cloudwatch"\n\
"type aws_cloudwatch_log_group":"aws-cloudwatch"\n\
"type aws_cloudwatch_log_metric_filter":"aws-cloudwatch"\n\
"type aws_cloudwatch_log_stream":"aws-cloudwatch"\n\
"type aws_cloudwatch_log_subscription_filter":"aws-cloudwatch"\n\
"type aws_cloudwatch_log_transformer":"aws-cloudwatch"\n\
"type aws_cloudwatch_metric_alarm":"aws-cloudwatch"\n\
"type aws_cloudwatch_metric_stream":"aws-cloudwatch"\n\
"type aws_cloudwatch_query_definition":"aws-cloudwatch"\n\
"type aws_codeartifact_domain":"aws-code-services"\n\
"type aws_codeartifact_repository":"aws-code-services"\n\
"type aws_codebuild_fleet":"aws-codebuild"\n\
"type aws_codebuild_project":"aws-codebuild"\n\
"type aws_codebuild_report_group":"aws-codebuild"\n\
"type aws_codebuild_webhook":"aws-codebuild"\n\
"type aws_codecatalyst_dev_environment":"aws-codecatalyst"\n\
"type aws_codecatalyst_project":"aws-codecatalyst"\n\
"type aws_codecatalyst_source_repository":"aws-codecatalyst"\n\
"type aws_codecommit_approval_rule_template":"aws-code-services"\n\
"type aws_codecommit_repository":"aws-code-services"\n\
"type aws_codecommit_trigger":"aws-code-services"\n\
"type aws_codeconnections_connection":"aws-codebuild"\n\
"type aws_codeconnections_host":"aws-codebuild"\n\
"type aws_codedeploy_app":"aws-code-services"\n\
"type aws_codedeploy_deployment_config":"aws-code-services"\n\
"type aws_codedeploy_deployment_group":"aws-code-services"\n\
"type aws_codeguruprofiler_profiling_group":"aws-codeguru"\n\
"type aws_codepipeline":"aws-codebuild"\n\
"type aws_codestarconnections_connection":"aws-codebuild"\n\
"type aws_codestarconnections_host":"aws-codebuild"\n\
"type aws_cognito_identity_pool":"aws-cognito"\n\
"type aws_cognito_identity_provider":"aws-cognito"\n\
"type aws_cognito_managed_login_branding":"aws-cognito"\n\
"type aws_cognito_managed_user_pool_client":"aws-cognito"\n\
"type aws_cognito_resource_server":"aws-cognito"\n\
"type aws_cognito_user_pool":"aws-cognito"\n\
"type aws_comprehend_document_classifier":"aws-comprehend"\n\
"type aws_comprehend_entity_recognizer":"aws-comprehend"\n\
"type aws_computeoptimizer_recommendation_preferences":"aws-compute-optimizer"\n\
"type aws_config_config_rule":"aws-config"\n\
"type aws_config_configuration_aggregator":"aws-config"\n\
"type aws_config_configuration_recorder":"aws-config"\n\
"type aws_config_conformance_pack":"aws-config"\n\
"type aws_config_delivery_channel":"aws-config"\n\
"type aws_config_organization_conformance_pack":"aws-config"\n\
"type aws_connect_contact_flow":"aws-connect"\n\
"type aws_connect_hours_of_operation":"aws-connect"\n\
"type aws_connect_instance":"aws-connect"\n\
"type aws_connect_phone_number":"aws-connect"\n\
"type aws_connect_queue":"aws-connect"\n\
"type aws_connect_quick_connect":"aws-connect"\n\
"type aws_connect_routing_profile":"aws-connect"\n\
"type aws_connect_security_profile":"aws-connect"\n\
"type aws_connect_vocabulary":"aws-connect"\n\
"type aws_controltower_baseline":"aws-iam"\n\
"type aws_controltower_control":"aws-iam"\n\
"type aws_controltower_landing_zone":"aws-iam"\n\
"type aws_costoptimizationhub_preferences":"aws-cost-management"\n\
"type aws_cur_report_definition":"aws-cost-management"\n\
"type aws_customer_gateway":"aws-site-to-site-vpn"\n\
"type aws_customerprofiles_domain":"aws-connect"\n\
"type aws_customerprofiles_profile":"aws-connect"\n\
"type aws_dataexchange_data_set":"aws-data-exchange"\n\
"type aws_dataexchange_event_action":"aws-data-exchange"\n\
"type aws_dataexchange_revision":"aws-data-exchange"\n\
"type aws_datapipeline_pipeline":"aws-data-pipeline"\n\
"type aws_datasync_agent":"aws-datasync"\n\
"type aws_datasync_location_azure_blob":"aws-datasync"\n\
"type aws_datasync_location_efs":"aws-datasync"\n\
"type aws_datasync_location_fsx_lustre_file_system":"aws-datasync"\n\
"type aws_datasync_location_fsx_ontap_file_system":"aws-datasync"\n\
"type aws_datasync_location_fsx_openzfs_file_system":"aws-datasync"\n\
"type aws_datasync_location_fsx_windows_file_system":"aws-datasync"\n\
"type aws_datasync_location_hdfs":"aws-datasync"\n\
"type aws_datasync_location_nfs":"aws-datasync"\n\
"type aws_datasync_location_object_storage":"aws-datasync"\n\
"type aws_datasync_location_s3":"aws-datasync"\n\
"type aws_datasync_location_smb":"aws-datasync"\n\
"type aws_datasync_task":"aws-datasync"\n\
"type aws_datazone_asset_type":"aws-lake-formation"\n\
"type aws_datazone_domain":"aws-lake-formation"\n\
"type aws_datazone_environment":"aws-lake-formation"\n\
"type aws_datazone_form_type":"aws-lake-formation"\n\
"type aws_datazone_glossary":"aws-lake-formation"\n\
"type aws_datazone_project":"aws-lake-formation"\n\
"type aws_datazone_user_profile":"aws-lake-formation"\n\
"type aws_dax_cluster":"aws-dax"\n\
"type aws_dax_parameter_group":"aws-dax"\n\
"type aws_dax_subnet_group":"aws-dax"\n\
"type aws_db_cluster_snapshot":"aws-aurora"\n\
"type aws_db_instance":"aws-rds"\n\
"type aws_db_option_group":"aws-rds"\n\
"type aws_db_parameter_group":"aws-rds"\n\
"type aws_db_proxy":"aws-rds"\n\
"type aws_db_snapshot":"aws-rds"\n\
"type aws_db_subnet_group":"aws-rds"\n\
"type aws_default_route_table":"aws-vpc"\n\
"type aws_default_security_group":"aws-vpc"\n\
"type aws_default_subnet":"aws-vpc"\n\
"type aws_default_vpc":"aws-vpc"\n\
"type aws_detective_graph":"aws-detective"\n\
"type aws_detective_organization_admin_account":"aws-detective"\n\
"type aws_devicefarm_device_pool":"aws-device-farm"\n\
"type aws_devicefarm_instance_profile":"aws-device-farm"\n\
"type aws_devicefarm_network_profile":"aws-device-farm"\n\
"type aws_devicefarm_project":"aws-device-farm"\n\
"type aws_devicefarm_test_grid_project":"aws-device-farm"\n\
"type aws_devicefarm_upload":"aws-device-farm"\n\
"type aws_devopsguru_event_sources_config":"aws-devops-guru"\n\
"type aws_devopsguru_notification_channel":"aws-devops-guru"\n\
"type aws_devopsguru_resource_collection":"aws-devops-guru"\n\
"type aws_devopsguru_service_integration":"aws-devops-guru"\n\
"type aws_directory_service_conditional_forwarder":"aws-directory-service"\n\
"type aws_directory_service_directory":"aws-directory-service"\n\
"type aws_directory_service_region":"aws-directory-service"\n\
"type aws_directory_service_shared_directory":"aws-directory-service"\n\
"type aws_directory_service_trust":"aws-directory-service"\n\
"type aws_dms_replication_config":"aws-dms"\n\
"type aws_dms_replication_instance":"aws-dms"\n\
"type aws_dms_replication_subnet_group":"aws-dms"\n\
"type aws_dms_replication_task":"aws-dms"\n\
"type aws_docdb_cluster":"aws-documentdb"\n\
"type aws_docdb_global_cluster":"aws-documentdb"\n\
"type aws_docdb_subnet_group":"aws-documentdb"\n\
"type aws_docdbelastic_cluster":"aws-documentdb"\n\
"type aws_drs_replication_configuration_template":"aws-elastic-disaster-recovery"\n\
"type aws_dsql_cluster":"aws-aurora-dsql"\n\
"type aws_dx_bgp_peer":"aws-direct-connect"\n\
"type aws_dx_connection":"aws-direct-connect"\n\
"type aws_dx_gateway":"aws-direct-connect"\n\
"type aws_dx_hosted_connection":"aws-direct-connect"\n\
"type aws_dx_hosted_private_virtual_interface":"aws-direct-connect"\n\
"type aws_dx_hosted_public_virtual_interface":"aws-direct-connect"\n\
"type aws_dx_hosted_transit_virtual_interface":"aws-direct-connect"\n\
"type aws_dx_lag":"aws-direct-connect"\n\
"type aws_dx_private_virtual_interface":"aws-direct-connect"\n\
"type aws_dx_public_virtual_interface":"aws-direct-connect"\n\
"type aws_dx_transit_virtual_interface":"aws-direct-connect"\n\
"type aws_dynamodb_contributor_insights":"aws-dynamodb"\n\
"type aws_dynamodb_global_table":"aws-dynamodb"\n\
"type aws_dynamodb_kinesis_streaming_destination":"aws-dynamodb"\n\
"type aws_dynamodb_table":"aws-dynamodb"\n\
"type aws_ebs_encryption_by_default":"aws-ebs"\n\
"type aws_ebs_fast_snapshot_restore":"aws-ebs"\n\
"type aws_ebs_snapshot":"aws-ebs"\n\
"type aws_ebs_volume":"aws-ebs"\n\
"type aws_ec2_availability_zone_group":"aws-ec2"\n\
"type aws_ec2_capacity_block_reservation":"aws-ec2"\n\
"type aws_ec2_capacity_reservation":"aws-ec2"\n\
"type aws_ec2_carrier_gateway":"aws-vpc"\n\
"type aws_ec2_client_vpn_endpoint":"aws-site-to-site-vpn"\n\
"type aws_ec2_client_vpn_route":"aws-client-vpn"\n\
"type aws_ec2_default_credit_specification":"aws-ec2"\n\
"type aws_ec2_fleet":"aws-ec2"\n\
"type aws_ec2_host":"aws-ec2-dedicated-host"\n\
"type aws_ec2_instance_metadata_defaults":"aws-ec2"\n\
"type aws_ec2_instance_state":"aws-ec2"\n\
"type aws_ec2_local_gateway_route":"aws-outposts"\n\
"type aws_ec2_managed_prefix_list":"aws-vpc"\n\
"type aws_ec2_network_insights_analysis":"aws-vpc"\n\
"type aws_ec2_network_insights_path":"aws-vpc"\n\
"type aws_ec2_subnet_cidr_reservation":"aws-vpc"\n\
"type aws_ec2_traffic_mirror_filter":"aws-vpc"\n\
"type aws_ec2_traffic_mirror_session":"aws-vpc"\n\
"type aws_ec2_traffic_mirror_target":"aws-vpc"\n\
"type aws_ec2_transit_gateway":"aws-transit-gateway"\n\
"type aws_ecr_repository":"aws-ecr"\n\
"type aws_ecrpublic_repository":"aws-ecr"\n\
"type aws_ecs_account_setting_default":"aws-ecs-fargate"\n\
"type aws_ecs_capacity_provider":"aws-ecs-ec2"\n\
"type aws_ecs_cluster":"aws-ecs-ec2 aws-ecs-fargate"\n\
"type aws_ecs_express_gateway_service":"aws-ecs-fargate"\n\
"type aws_ecs_service":"aws-ecs-ec2 aws-ecs-fargate"\n\
"type aws_ecs_task_definition":"aws-ecs-ec2 aws-ecs-fargate"\n\
"type aws_ecs_task_set":"aws-ecs-fargate"\n\
"type aws_efs_access_point":"aws-efs"\n\
"type aws_efs_file_system":"aws-efs"\n\
"type aws_efs_mount_target":"aws-efs"\n\
"type aws_egress_only_internet_gateway":"aws-vpc"\n\
"type aws_eip":"aws-vpc"\n\
"type aws_eks_access_entry":"aws-eks"\n\
"type aws_eks_addon":"aws-eks"\n\
"type aws_eks_capability":"aws-eks"\n\
"type aws_eks_cluster":"aws-eks"\n\
"type aws_eks_fargate_profile":"aws-eks-fargate"\n\
"type aws_eks_identity_provider_config":"aws-eks"\n\
"type aws_eks_node_group":"aws-eks"\n\
"type aws_elastic_beanstalk_application":"aws-elastic-beanstalk"\n\
"type aws_elastic_beanstalk_configuration_template":"aws-elastic-beanstalk"\n\
"type aws_elastic_beanstalk_environment":"aws-elastic-beanstalk"\n\
"type aws_elasticache_cluster":"aws-elasticache"\n\
"type aws_elasticache_global_replication_group":"aws-elasticache"\n\
"type aws_elasticache_parameter_group":"aws-elasticache"\n\
"type aws_elasticache_replication_group":"aws-elasticache"\n\
"type aws_elasticache_reserved_cache_node":"aws-elasticache"\n\
"type aws_elasticache_serverless_cache":"aws-elasticache-serverless"\n\
"type aws_elasticache_subnet_group":"aws-elasticache"\n\
"type aws_elasticsearch_domain":"aws-opensearch"\n\
"type aws_elastictranscoder_pipeline":"aws-elastic-transcoder"\n\
"type aws_elastictranscoder_preset":"aws-elastic-transcoder"\n\
"type aws_elb":"aws-elb"\n\
"type aws_emr_cluster":"aws-emr"\n\
"type aws_emr_instance_fleet":"aws-emr"\n\
"type aws_emr_instance_group":"aws-emr"\n\
"type aws_emr_studio":"aws-emr"\n\
"type aws_emrcontainers_job_template":"aws-emr"\n\
"type aws_emrcontainers_virtual_cluster":"aws-emr"\n\
"type aws_emrserverless_application":"aws-emr-serverless"\n\
"type aws_evidently_feature":"aws-cloudwatch"\n\
"type aws_evidently_launch":"aws-cloudwatch"\n\
"type aws_evidently_project":"aws-cloudwatch"\n\
"type aws_evidently_segment":"aws-cloudwatch"\n\
"type aws_finspace_kx_cluster":"aws-finspace"\n\
"type aws_finspace_kx_database":"aws-finspace"\n\
"type aws_finspace_kx_dataview":"aws-finspace"\n\
"type aws_finspace_kx_environment":"aws-finspace"\n\
"type aws_finspace_kx_scaling_group":"aws-finspace"\n\
"type aws_finspace_kx_volume":"aws-finspace"\n\
"type aws_fis_experiment_template":"aws-fault-injection-service"\n\
"type aws_flow_log":"aws-vpc"\n\
"type aws_fms_admin_account":"aws-firewall-manager"\n\
"type aws_fms_resource_set":"aws-firewall-manager"\n\
"type aws_fsx_backup":"aws-fsx"\n\
"type aws_fsx_file_cache":"aws-fsx"\n\
"type aws_fsx_lustre_file_system":"aws-fsx"\n\
"type aws_fsx_ontap_file_system":"aws-fsx"\n\
"type aws_fsx_ontap_storage_virtual_machine":"aws-fsx"\n\
"type aws_fsx_ontap_volume":"aws-fsx"\n\
"type aws_fsx_openzfs_file_system":"aws-fsx"\n\
"type aws_fsx_openzfs_snapshot":"aws-fsx"\n\
"type aws_fsx_openzfs_volume":"aws-fsx"\n\
"type aws_fsx_windows_file_system":"aws-fsx"\n\
"type aws_gamelift_build":"aws-gamelift"\n\
"type aws_gamelift_fleet":"aws-gamelift"\n\
"type aws_gamelift_game_server_group":"aws-gamelift"\n\
"type aws_gamelift_game_session_queue":"aws-gamelift"\n\
"type aws_gamelift_script":"aws-gamelift"\n\
"type aws_glacier_vault":"aws-glacier"\n\
"type aws_globalaccelerator_accelerator":"aws-global-accelerator"\n\
"type aws_globalaccelerator_custom_routing_accelerator":"aws-global-accelerator"\n\
"type aws_globalaccelerator_custom_routing_endpoint_group":"aws-global-accelerator"\n\
"type aws_globalaccelerator_custom_routing_listener":"aws-global-accelerator"\n\
"type aws_globalaccelerator_endpoint_group":"aws-global-accelerator"\n\
"type aws_globalaccelerator_listener":"aws-global-accelerator"\n\
"type aws_glue_catalog_database":"aws-glue"\n\
"type aws_glue_catalog_table":"aws-glue"\n\
"type aws_glue_classifier":"aws-glue"\n\
"type aws_glue_connection":"aws-glue"\n\
"type aws_glue_crawler":"aws-glue"\n\
"type aws_glue_data_quality_ruleset":"aws-glue"\n\
"type aws_glue_job":"aws-glue"\n\
"type aws_glue_ml_transform":"aws-glue"\n\
"type aws_glue_partition":"aws-glue"\n\
"type aws_glue_registry":"aws-glue"\n\
"type aws_glue_schema":"aws-glue"\n\
"type aws_glue_trigger":"aws-glue"\n\
"type aws_glue_user_defined_function":"aws-glue"\n\
"type aws_glue_workflow":"aws-glue"\n\
"type aws_grafana_workspace":"aws-managed-grafana"\n\
"type aws_guardduty_detector":"aws-guardduty"\n\
"type aws_guardduty_filter":"aws-guardduty"\n\
"type aws_guardduty_ipset":"aws-guardduty"\n\
"type aws_guardduty_malware_protection_plan":"aws-guardduty"\n\
"type aws_guardduty_organization_admin_account":"aws-guardduty"\n\
"type aws_guardduty_publishing_destination":"aws-guardduty"\n\
"type aws_guardduty_threatintelset":"aws-guardduty"\n\
"type aws_iam_group":"aws-iam"\n\
"type aws_iam_instance_profile":"aws-iam"\n\
"type aws_iam_openid_connect_provider":"aws-iam"\n\
"type aws_iam_organizations_features":"aws-iam"\n\
"type aws_iam_policy":"aws-iam"\n\
"type aws_iam_role":"aws-iam"\n\
"type aws_iam_saml_provider":"aws-iam"\n\
"type aws_iam_security_token_service_preferences":"aws-iam"\n\
"type aws_iam_service_linked_role":"aws-iam"\n\
"type aws_iam_user":"aws-iam"\n\
"type aws_iam_virtual_mfa_device":"aws-iam"\n\
"type aws_identitystore_group":"aws-iam-identity-center"\n\
"type aws_identitystore_user":"aws-iam-identity-center"\n\
"type aws_imagebuilder_component":"aws-image-builder"\n\
"type aws_imagebuilder_container_recipe":"aws-image-builder"\n\
"type aws_imagebuilder_image":"aws-image-builder"\n\
"type aws_imagebuilder_workflow":"aws-image-builder"\n\
"type aws_inspector2_delegated_admin_account":"aws-inspector"\n\
"type aws_inspector2_enabler":"aws-inspector"\n\
"type aws_inspector2_filter":"aws-inspector"\n\
"type aws_inspector_assessment_target":"aws-inspector"\n\
"type aws_inspector_assessment_template":"aws-inspector"\n\
"type aws_inspector_resource_group":"aws-inspector"\n\
"type aws_instance":"aws-ec2"\n\
"type aws_internet_gateway":"aws-vpc"\n\
"type aws_internetmonitor_monitor":"aws-cloudwatch"\n\
"type aws_invoicing_invoice_unit":"aws-cost-management"\n\
"type aws_iot_authorizer":"aws-iot-core"\n\
"type aws_iot_billing_group":"aws-iot-core"\n\
"type aws_iot_event_configurations":"aws-iot-core"\n\
"type aws_iot_logging_options":"aws-iot-core"\n\
"type aws_iot_provisioning_template":"aws-iot-core"\n\
"type aws_iot_thing":"aws-iot-core"\n\
"type aws_iot_topic_rule":"aws-iot-core"\n\
"type aws_ivs_channel":"aws-ivs"\n\
"type aws_ivs_playback_key_pair":"aws-ivs"\n\
"type aws_ivschat_room":"aws-ivs"\n\
"type aws_kendra_data_source":"aws-q-business"\n\
"type aws_kendra_experience":"aws-q-business"\n\
"type aws_kendra_faq":"aws-q-business"\n\
"type aws_kendra_index":"aws-q-business"\n\
"type aws_kendra_query_suggestions_block_list":"aws-q-business"\n\
"type aws_kendra_thesaurus":"aws-q-business"\n\
"type aws_key_pair":"aws-ec2"\n\
"type aws_keyspaces_keyspace":"aws-keyspaces"\n\
"type aws_keyspaces_table":"aws-keyspaces"\n\
"type aws_kinesis_analytics_application":"aws-managed-flink"\n\
"type aws_kinesis_firehose_delivery_stream":"aws-kinesis"\n\
"type aws_kinesis_stream":"aws-kinesis"\n\
"type aws_kinesis_video_stream":"aws-kinesis-video-streams"\n\
"type aws_kinesisanalyticsv2_application":"aws-managed-flink"\n\
"type aws_kms_ciphertext":"aws-kms"\n\
"type aws_kms_custom_key_store":"aws-kms"\n\
"type aws_kms_key":"aws-kms"\n\
"type aws_lakeformation_data_cells_filter":"aws-lake-formation"\n\
"type aws_lakeformation_opt_in":"aws-lake-formation"\n\
"type aws_lakeformation_resource":"aws-lake-formation"\n\
"type aws_lambda_capacity_provider":"aws-lambda-managed-instances"\n\
"type aws_lambda_code_signing_config":"aws-lambda"\n\
"type aws_lambda_event_source_mapping":"aws-lambda"\n\
"type aws_lambda_function":"aws-lambda"\n\
"type aws_lambda_invocation":"aws-lambda"\n\
"type aws_lambda_provisioned_concurrency_config":"aws-lambda"\n\
"type aws_lambda_runtime_management_config":"aws-lambda"\n\
"type aws_launch_template":"aws-ec2"\n\
"type aws_lb":"aws-elb"\n\
"type aws_lex_bot":"aws-lex"\n\
"type aws_lex_intent":"aws-lex"\n\
"type aws_lex_slot_type":"aws-lex"\n\
"type aws_lexv2models_bot":"aws-lex"\n\
"type aws_lexv2models_intent":"aws-lex"\n\
"type aws_lexv2models_slot":"aws-lex"\n\
"type aws_licensemanager_association":"aws-license-manager"\n\
"type aws_licensemanager_grant":"aws-license-manager"\n\
"type aws_licensemanager_grant_accepter":"aws-license-manager"\n\
"type aws_licensemanager_license_configuration":"aws-license-manager"\n\
"type aws_lightsail_bucket":"aws-lightsail"\n\
"type aws_lightsail_container_service":"aws-lightsail"\n\
"type aws_lightsail_database":"aws-lightsail"\n\
"type aws_lightsail_disk":"aws-lightsail"\n\
"type aws_lightsail_distribution":"aws-lightsail"\n\
"type aws_lightsail_domain":"aws-lightsail"\n\
"type aws_lightsail_instance":"aws-lightsail"\n\
"type aws_lightsail_key_pair":"aws-lightsail"\n\
"type aws_lightsail_lb":"aws-lightsail"\n\
"type aws_lightsail_static_ip":"aws-lightsail"\n\
"type aws_location_geofence_collection":"aws-location-service"\n\
"type aws_location_map":"aws-location-service"\n\
"type aws_location_place_index":"aws-location-service"\n\
"type aws_location_route_calculator":"aws-location-service"\n\
"type aws_location_tracker":"aws-location-service"\n\
"type aws_m2_application":"aws-mainframe-modernization"\n\
"type aws_m2_deployment":"aws-mainframe-modernization"\n\
"type aws_m2_environment":"aws-mainframe-modernization"\n\
"type aws_macie2_account":"aws-macie"\n\
"type aws_macie2_classification_job":"aws-macie"\n\
"type aws_macie2_custom_data_identifier":"aws-macie"\n\
"type aws_macie2_findings_filter":"aws-macie"\n\
"type aws_macie2_organization_admin_account":"aws-macie"\n\
"type aws_media_convert_queue":"aws-mediaconvert"\n\
"type aws_media_package_channel":"aws-mediapackage"\n\
"type aws_media_packagev2_channel_group":"aws-mediapackage"\n\
"type aws_media_store_container":"aws-mediastore"\n\
"type aws_medialive_channel":"aws-medialive"\n\
"type aws_medialive_input":"aws-medialive"\n\
"type aws_medialive_multiplex":"aws-medialive"\n\
"type aws_memorydb_cluster":"aws-memorydb"\n\
"type aws_memorydb_multi_region_cluster":"aws-memorydb"\n\
"type aws_memorydb_parameter_group":"aws-memorydb"\n\
"type aws_memorydb_snapshot":"aws-memorydb"\n\
"type aws_memorydb_subnet_group":"aws-memorydb"\n\
"type aws_mq_broker":"aws-mq"\n\
"type aws_msk_cluster":"aws-msk"\n\
"type aws_msk_replicator":"aws-msk"\n\
"type aws_msk_serverless_cluster":"aws-msk-serverless"\n\
"type aws_msk_vpc_connection":"aws-msk"\n\
"type aws_mskconnect_connector":"aws-msk"\n\
"type aws_mskconnect_custom_plugin":"aws-msk"\n\
"type aws_mwaa_environment":"aws-mwaa"\n\
"type aws_nat_gateway":"aws-vpc"\n\
"type aws_neptune_cluster":"aws-neptune"\n\
"type aws_neptune_global_cluster":"aws-neptune"\n\
"type aws_neptune_parameter_group":"aws-neptune"\n\
"type aws_neptune_subnet_group":"aws-neptune"\n\
"type aws_neptunegraph_graph":"aws-neptune-analytics"\n\
"type aws_network_interface":"aws-vpc"\n\
"type aws_networkfirewall_firewall":"aws-network-firewall"\n\
"type aws_networkfirewall_rule_group":"aws-network-firewall"\n\
"type aws_networkflowmonitor_monitor":"aws-cloudwatch"\n\
"type aws_networkflowmonitor_scope":"aws-cloudwatch"\n\
"type aws_networkmanager_connect_peer":"aws-cloud-wan"\n\
"type aws_networkmanager_connection":"aws-cloud-wan"\n\
"type aws_networkmanager_core_network":"aws-cloud-wan"\n\
"type aws_networkmanager_device":"aws-cloud-wan"\n\
"type aws_networkmanager_global_network":"aws-cloud-wan"\n\
"type aws_networkmanager_link":"aws-cloud-wan"\n\
"type aws_networkmanager_site":"aws-cloud-wan"\n\
"type aws_networkmanager_transit_gateway_peering":"aws-cloud-wan"\n\
"type aws_networkmanager_transit_gateway_registration":"aws-cloud-wan"\n\
"type aws_networkmonitor_monitor":"aws-cloudwatch"\n\
"type aws_networkmonitor_probe":"aws-cloudwatch"\n\
"type aws_notifications_notification_hub":"aws-user-notifications"\n\
"type aws_notificationscontacts_email_contact":"aws-user-notifications"\n\
"type aws_oam_link":"aws-cloudwatch"\n\
"type aws_oam_sink":"aws-cloudwatch"\n\
"type aws_observabilityadmin_centralization_rule_for_organization":"aws-cloudwatch"\n\
"type aws_odb_cloud_autonomous_vm_cluster":"aws-oracle-database"\n\
"type aws_odb_cloud_exadata_infrastructure":"aws-oracle-database"\n\
"type aws_odb_cloud_vm_cluster":"aws-oracle-database"\n\
"type aws_odb_network":"aws-oracle-database"\n\
"type aws_opensearch_domain":"aws-opensearch"\n\
"type aws_opensearch_outbound_connection":"aws-opensearch"\n\
"type aws_opensearch_package":"aws-opensearch"\n\
"type aws_opensearchserverless_collection":"aws-opensearch-serverless"\n\
"type aws_opensearchserverless_security_config":"aws-opensearch-serverless"\n\
"type aws_organizations_account":"aws-iam"\n\
"type aws_organizations_delegated_administrator":"aws-iam"\n\
"type aws_organizations_organization":"aws-iam"\n\
"type aws_organizations_organizational_unit":"aws-iam"\n\
"type aws_osis_pipeline":"aws-opensearch"\n\
"type aws_paymentcryptography_key":"aws-payment-cryptography"\n\
"type aws_paymentcryptography_key_alias":"aws-payment-cryptography"\n\
"type aws_pinpoint_adm_channel":"aws-pinpoint"\n\
"type aws_pinpoint_apns_channel":"aws-pinpoint"\n\
"type aws_pinpoint_apns_sandbox_channel":"aws-pinpoint"\n\
"type aws_pinpoint_apns_voip_channel":"aws-pinpoint"\n\
"type aws_pinpoint_apns_voip_sandbox_channel":"aws-pinpoint"\n\
"type aws_pinpoint_app":"aws-pinpoint"\n\
"type aws_pinpoint_baidu_channel":"aws-pinpoint"\n\
"type aws_pinpoint_email_channel":"aws-pinpoint"\n\
"type aws_pinpoint_email_template":"aws-pinpoint"\n\
"type aws_pinpoint_event_stream":"aws-pinpoint"\n\
"type aws_pinpoint_gcm_channel":"aws-pinpoint"\n\
"type aws_pinpoint_sms_channel":"aws-pinpoint"\n\
"type aws_pinpointsmsvoicev2_configuration_set":"aws-end-user-messaging"\n\
"type aws_pinpointsmsvoicev2_opt_out_list":"aws-end-user-messaging"\n\
"type aws_pinpointsmsvoicev2_phone_number":"aws-end-user-messaging"\n\
"type aws_pipes_pipe":"aws-eventbridge"\n\
"type aws_placement_group":"aws-ec2"\n\
"type aws_prometheus_alert_manager_definition":"aws-managed-grafana"\n\
"type aws_prometheus_rule_group_namespace":"aws-managed-grafana"\n\
"type aws_prometheus_scraper":"aws-managed-grafana"\n\
"type aws_prometheus_workspace":"aws-managed-grafana"\n\
"type aws_qbusiness_application":"aws-q-business"\n\
"type aws_qldb_ledger":"aws-qldb"\n\
"type aws_qldb_stream":"aws-qldb"\n\
"type aws_quicksight_analysis":"aws-quicksight"\n\
"type aws_quicksight_dashboard":"aws-quicksight"\n\
"type aws_quicksight_data_set":"aws-quicksight"\n\
"type aws_quicksight_data_source":"aws-quicksight"\n\
"type aws_quicksight_folder":"aws-quicksight"\n\
"type aws_quicksight_group":"aws-quicksight"\n\
"type aws_quicksight_ingestion":"aws-quicksight"\n\
"type aws_quicksight_ip_restriction":"aws-quicksight"\n\
"type aws_quicksight_key_registration":"aws-quicksight"\n\
"type aws_quicksight_namespace":"aws-quicksight"\n\
"type aws_quicksight_refresh_schedule":"aws-quicksight"\n\
"type aws_quicksight_role_membership":"aws-quicksight"\n\
"type aws_quicksight_template":"aws-quicksight"\n\
"type aws_quicksight_theme":"aws-quicksight"\n\
"type aws_quicksight_user":"aws-quicksight"\n\
"type aws_quicksight_vpc_connection":"aws-quicksight"\n\
"type aws_ram_resource_share":"aws-ram"\n\
"type aws_ram_sharing_with_organization":"aws-ram"\n\
"type aws_rds_cluster":"aws-aurora"\n\
"type aws_rds_cluster_instance":"aws-aurora"\n\
"type aws_rds_custom_db_engine_version":"aws-rds-custom"\n\
"type aws_rds_export_task":"aws-rds"\n\
"type aws_rds_global_cluster":"aws-aurora"\n\
"type aws_rds_instance_state":"aws-rds"\n\
"type aws_rds_integration":"aws-rds"\n\
"type aws_rds_reserved_instance":"aws-rds"\n\
"type aws_rds_shard_group":"aws-aurora"\n\
"type aws_redshift_authentication_profile":"aws-redshift"\n\
"type aws_redshift_cluster":"aws-redshift"\n\
"type aws_redshift_integration":"aws-redshift"\n\
"type aws_redshift_logging":"aws-redshift"\n\
"type aws_redshift_parameter_group":"aws-redshift"\n\
"type aws_redshift_partner":"aws-redshift"\n\
"type aws_redshift_scheduled_action":"aws-redshift"\n\
"type aws_redshift_snapshot_copy":"aws-redshift"\n\
"type aws_redshift_snapshot_schedule":"aws-redshift"\n\
"type aws_redshift_subnet_group":"aws-redshift"\n\
"type aws_redshift_usage_limit":"aws-redshift"\n\
"type aws_redshiftdata_statement":"aws-redshift"\n\
"type aws_redshiftserverless_namespace":"aws-redshift-serverless"\n\
"type aws_redshiftserverless_snapshot":"aws-redshift-serverless"\n\
"type aws_redshiftserverless_usage_limit":"aws-redshift-serverless"\n\
"type aws_redshiftserverless_workgroup":"aws-redshift-serverless"\n\
"type aws_rekognition_collection":"aws-rekognition"\n\
"type aws_rekognition_project":"aws-rekognition"\n\
"type aws_rekognition_stream_processor":"aws-rekognition"\n\
"type aws_resiliencehub_resiliency_policy":"aws-resilience-hub"\n\
"type aws_resourceexplorer2_index":"aws-resource-explorer"\n\
"type aws_resourceexplorer2_view":"aws-resource-explorer"\n\
"type aws_resourcegroups_group":"aws-resource-explorer"\n\
"type aws_resourcegroups_resource":"aws-resource-explorer"\n\
"type aws_rolesanywhere_profile":"aws-iam"\n\
"type aws_rolesanywhere_trust_anchor":"aws-iam"\n\
"type aws_route":"aws-vpc"\n\
"type aws_route53_cidr_collection":"aws-route53"\n\
"type aws_route53_cidr_location":"aws-route53"\n\
"type aws_route53_delegation_set":"aws-route53"\n\
"type aws_route53_health_check":"aws-route53"\n\
"type aws_route53_hosted_zone_dnssec":"aws-route53"\n\
"type aws_route53_query_log":"aws-route53"\n\
"type aws_route53_record":"aws-route53"\n\
"type aws_route53_records_exclusive":"aws-route53"\n\
"type aws_route53_resolver_config":"aws-route53"\n\
"type aws_route53_resolver_dnssec_config":"aws-route53"\n\
"type aws_route53_resolver_firewall_config":"aws-route53"\n\
"type aws_route53_resolver_firewall_domain_list":"aws-route53"\n\
"type aws_route53_resolver_query_log_config":"aws-route53"\n\
"type aws_route53_zone":"aws-route53"\n\
"type aws_route53domains_delegation_signer_record":"aws-route53"\n\
"type aws_route53domains_domain":"aws-route53"\n\
"type aws_route53domains_registered_domain":"aws-route53"\n\
"type aws_route53profiles_profile":"aws-route53"\n\
"type aws_route53recoverycontrolconfig_cluster":"aws-application-recovery-controller"\n\
"type aws_route53recoverycontrolconfig_control_panel":"aws-application-recovery-controller"\n\
"type aws_route53recoverycontrolconfig_routing_control":"aws-application-recovery-controller"\n\
"type aws_route53recoveryreadiness_cell":"aws-application-recovery-controller"\n\
"type aws_route53recoveryreadiness_readiness_check":"aws-application-recovery-controller"\n\
"type aws_route53recoveryreadiness_recovery_group":"aws-application-recovery-controller"\n\
"type aws_route53recoveryreadiness_resource_set":"aws-application-recovery-controller"\n\
"type aws_rum_app_monitor":"aws-cloudwatch"\n\
"type aws_rum_metrics_destination":"aws-cloudwatch"\n\
"type aws_s3_access_point":"aws-s3"\n\
"type aws_s3_account_public_access_block":"aws-s3"\n\
"type aws_s3_bucket":"aws-s3"\n\
"type aws_s3_directory_bucket":"aws-s3"\n\
"type aws_s3_object":"aws-s3"\n\
"type aws_s3control_access_grants_instance":"aws-s3"\n\
"type aws_s3control_access_grants_location":"aws-s3"\n\
"type aws_s3control_bucket":"aws-s3"\n\
"type aws_s3control_directory_bucket_access_point_scope":"aws-s3"\n\
"type aws_s3control_multi_region_access_point":"aws-s3"\n\
"type aws_s3control_object_lambda_access_point":"aws-s3"\n\
"type aws_s3tables_namespace":"aws-s3"\n\
"type aws_s3tables_table":"aws-s3"\n\
"type aws_s3vectors_index":"aws-s3"\n\
"type aws_s3vectors_vector_bucket":"aws-s3"\n\
"type aws_sagemaker_app":"aws-sagemaker"\n\
"type aws_sagemaker_code_repository":"aws-sagemaker"\n\
"type aws_sagemaker_data_quality_job_definition":"aws-sagemaker"\n\
"type aws_sagemaker_device":"aws-sagemaker"\n\
"type aws_sagemaker_domain":"aws-sagemaker"\n\
"type aws_sagemaker_endpoint":"aws-sagemaker"\n\
"type aws_sagemaker_feature_group":"aws-sagemaker"\n\
"type aws_sagemaker_flow_definition":"aws-sagemaker"\n\
"type aws_sagemaker_hub":"aws-sagemaker"\n\
"type aws_sagemaker_human_task_ui":"aws-sagemaker"\n\
"type aws_sagemaker_image":"aws-sagemaker"\n\
"type aws_sagemaker_mlflow_tracking_server":"aws-sagemaker"\n\
"type aws_sagemaker_model":"aws-sagemaker"\n\
"type aws_sagemaker_monitoring_schedule":"aws-sagemaker"\n\
"type aws_sagemaker_notebook_instance":"aws-sagemaker"\n\
"type aws_sagemaker_pipeline":"aws-sagemaker"\n\
"type aws_sagemaker_project":"aws-sagemaker"\n\
"type aws_sagemaker_space":"aws-sagemaker"\n\
"type aws_sagemaker_studio_lifecycle_config":"aws-sagemaker"\n\
"type aws_sagemaker_user_profile":"aws-sagemaker"\n\
"type aws_sagemaker_workforce":"aws-sagemaker"\n\
"type aws_sagemaker_workteam":"aws-sagemaker"\n\
"type aws_scheduler_schedule":"aws-eventbridge"\n\
"type aws_schemas_discoverer":"aws-eventbridge"\n\
"type aws_schemas_registry":"aws-eventbridge"\n\
"type aws_schemas_schema":"aws-eventbridge"\n\
"type aws_secretsmanager_secret":"aws-secrets-manager"\n\
"type aws_security_group":"aws-vpc"\n\
"type aws_securityhub_account":"aws-security-hub"\n\
"type aws_securityhub_action_target":"aws-security-hub"\n\
"type aws_securityhub_finding_aggregator":"aws-security-hub"\n\
"type aws_securityhub_insight":"aws-security-hub"\n\
"type aws_securityhub_organization_admin_account":"aws-security-hub"\n\
"type aws_securityhub_standards_control":"aws-security-hub"\n\
"type aws_securitylake_aws_log_source":"aws-security-lake"\n\
"type aws_securitylake_custom_log_source":"aws-security-lake"\n\
"type aws_securitylake_data_lake":"aws-security-lake"\n\
"type aws_securitylake_subscriber":"aws-security-lake"\n\
"type aws_serverlessapplicationrepository_cloudformation_stack":"aws-serverless-application-repository"\n\
"type aws_service_discovery_http_namespace":"aws-cloud-map"\n\
"type aws_service_discovery_instance":"aws-cloud-map"\n\
"type aws_service_discovery_private_dns_namespace":"aws-cloud-map"\n\
"type aws_service_discovery_public_dns_namespace":"aws-cloud-map"\n\
"type aws_service_discovery_service":"aws-cloud-map"\n\
"type aws_servicecatalog_constraint":"aws-service-catalog"\n\
"type aws_servicecatalog_portfolio":"aws-service-catalog"\n\
"type aws_servicecatalog_product":"aws-service-catalog"\n\
"type aws_servicecatalog_provisioned_product":"aws-service-catalog"\n\
"type aws_servicecatalog_provisioning_artifact":"aws-service-catalog"\n\
"type aws_servicecatalog_service_action":"aws-service-catalog"\n\
"type aws_servicecatalog_tag_option":"aws-service-catalog"\n\
"type aws_servicecatalogappregistry_application":"aws-service-catalog"\n\
"type aws_servicecatalogappregistry_attribute_group":"aws-service-catalog"\n\
"type aws_servicequotas_service_quota":"aws-service-quotas"\n\
"type aws_servicequotas_template":"aws-service-quotas"\n\
"type aws_ses_active_receipt_rule_set":"aws-ses"\n\
"type aws_ses_configuration_set":"aws-ses"\n\
"type aws_ses_domain_dkim":"aws-ses"\n\
"type aws_ses_domain_identity":"aws-ses"\n\
"type aws_ses_domain_mail_from":"aws-ses"\n\
"type aws_ses_email_identity":"aws-ses"\n\
"type aws_ses_event_destination":"aws-ses"\n\
"type aws_ses_identity_notification_topic":"aws-ses"\n\
"type aws_ses_receipt_filter":"aws-ses"\n\
"type aws_ses_template":"aws-ses"\n\
"type aws_sesv2_account_suppression_attributes":"aws-ses"\n\
"type aws_sesv2_account_vdm_attributes":"aws-ses"\n\
"type aws_sesv2_configuration_set":"aws-ses"\n\
"type aws_sesv2_contact_list":"aws-ses"\n\
"type aws_sesv2_dedicated_ip_pool":"aws-ses"\n\
"type aws_sesv2_email_identity":"aws-ses"\n\
"type aws_sfn_activity":"aws-step-functions"\n\
"type aws_sfn_state_machine":"aws-step-functions"\n\
"type aws_shield_application_layer_automatic_response":"aws-shield"\n\
"type aws_shield_proactive_engagement":"aws-shield"\n\
"type aws_shield_protection":"aws-shield"\n\
"type aws_signer_signing_job":"aws-signer"\n\
"type aws_signer_signing_profile":"aws-signer"\n\
"type aws_sns_platform_application":"aws-sns"\n\
"type aws_sns_sms_preferences":"aws-sns"\n\
"type aws_sns_topic":"aws-sns"\n\
"type aws_spot_fleet_request":"aws-ec2"\n\
"type aws_spot_instance_request":"aws-ec2"\n\
"type aws_sqs_queue":"aws-sqs"\n\
"type aws_ssm_activation":"aws-systems-manager"\n\
"type aws_ssm_default_patch_baseline":"aws-systems-manager"\n\
"type aws_ssm_document":"aws-systems-manager"\n\
"type aws_ssm_maintenance_window":"aws-systems-manager"\n\
"type aws_ssm_parameter":"aws-systems-manager"\n\
"type aws_ssm_patch_baseline":"aws-systems-manager"\n\
"type aws_ssm_patch_group":"aws-systems-manager"\n\
"type aws_ssm_resource_data_sync":"aws-systems-manager"\n\
"type aws_ssmcontacts_contact":"aws-incident-manager"\n\
"type aws_ssmcontacts_plan":"aws-incident-manager"\n\
"type aws_ssmcontacts_rotation":"aws-incident-manager"\n\
"type aws_ssmincidents_replication_set":"aws-incident-manager"\n\
"type aws_ssmincidents_response_plan":"aws-incident-manager"\n\
"type aws_ssmquicksetup_configuration_manager":"aws-systems-manager"\n\
"type aws_ssoadmin_application":"aws-iam-identity-center"\n\
"type aws_ssoadmin_instance_access_control_attributes":"aws-iam-identity-center"\n\
"type aws_ssoadmin_permission_set":"aws-iam-identity-center"\n\
"type aws_ssoadmin_trusted_token_issuer":"aws-iam-identity-center"\n\
"type aws_storagegateway_cache":"aws-storage-gateway"\n\
"type aws_storagegateway_cached_iscsi_volume":"aws-storage-gateway"\n\
"type aws_storagegateway_gateway":"aws-storage-gateway"\n\
"type aws_storagegateway_nfs_file_share":"aws-storage-gateway"\n\
"type aws_storagegateway_smb_file_share":"aws-storage-gateway"\n\
"type aws_storagegateway_stored_iscsi_volume":"aws-storage-gateway"\n\
"type aws_storagegateway_tape_pool":"aws-storage-gateway"\n\
"type aws_storagegateway_upload_buffer":"aws-storage-gateway"\n\
"type aws_storagegateway_working_storage":"aws-storage-gateway"\n\
"type aws_subnet":"aws-vpc"\n\
"type aws_swf_domain":"aws-swf"\n\
"type aws_synthetics_canary":"aws-cloudwatch"\n\
"type aws_synthetics_group":"aws-cloudwatch"\n\
"type aws_timestreaminfluxdb_db_cluster":"aws-timestream"\n\
"type aws_timestreaminfluxdb_db_instance":"aws-timestream"\n\
"type aws_timestreamquery_scheduled_query":"aws-timestream"\n\
"type aws_timestreamwrite_database":"aws-timestream"\n\
"type aws_timestreamwrite_table":"aws-timestream"\n\
"type aws_transcribe_language_model":"aws-transcribe"\n\
"type aws_transcribe_medical_vocabulary":"aws-transcribe"\n\
"type aws_transcribe_vocabulary":"aws-transcribe"\n\
"type aws_transfer_agreement":"aws-transfer-family"\n\
"type aws_transfer_connector":"aws-transfer-family"\n\
"type aws_transfer_profile":"aws-transfer-family"\n\
"type aws_transfer_server":"aws-transfer-family"\n\
"type aws_transfer_web_app":"aws-transfer-family"\n\
"type aws_transfer_workflow":"aws-transfer-family"\n\
"type aws_verifiedaccess_group":"aws-verified-access"\n\
"type aws_verifiedaccess_instance":"aws-verified-access"\n\
"type aws_verifiedaccess_trust_provider":"aws-verified-access"\n\
"type aws_verifiedpermissions_identity_source":"aws-verified-permissions"\n\
"type aws_verifiedpermissions_schema":"aws-verified-permissions"\n\
"type aws_vpc":"aws-vpc"\n\
"type aws_vpclattice_domain_verification":"aws-vpc-lattice"\n\
"type aws_vpclattice_listener":"aws-vpc-lattice"\n\
"type aws_vpclattice_resource_gateway":"aws-vpc-lattice"\n\
"type aws_vpclattice_service":"aws-vpc-lattice"\n\
"type aws_vpclattice_service_network":"aws-vpc-lattice"\n\
"type aws_vpclattice_target_group":"aws-vpc-lattice"\n\
"type aws_vpn_concentrator":"aws-site-to-site-vpn"\n\
"type aws_vpn_connection":"aws-site-to-site-vpn"\n\
"type aws_vpn_gateway":"aws-site-to-site-vpn"\n\
"type aws_waf_byte_match_set":"aws-waf"\n\
"type aws_waf_geo_match_set":"aws-waf"\n\
"type aws_waf_ipset":"aws-waf"\n\
"type aws_waf_regex_match_set":"aws-waf"\n\
"type aws_waf_regex_pattern_set":"aws-waf"\n\
"type aws_waf_size_constraint_set":"aws-waf"\n\
"type aws_waf_sql_injection_match_set":"aws-waf"\n\
"type aws_waf_web_acl":"aws-waf"\n\
"type aws_waf_xss_match_set":"aws-waf"\n\
"type aws_wafregional_byte_match_set":"aws-waf"\n\
"type aws_wafregional_geo_match_set":"aws-waf"\n\
"type aws_wafregional_ipset":"aws-waf"\n\
"type aws_wafregional_regex_match_set":"aws-waf"\n\
"type aws_wafregional_regex_pattern_set":"aws-waf"\n\
"type aws_wafregional_size_constraint_set":"aws-waf"\n\
"type aws_wafregional_sql_injection_match_set":"aws-waf"\n\
"type aws_wafregional_web_acl":"aws-waf"\n\
"type aws_wafregional_xss_match_set":"aws-waf"\n\
"type aws_wafv2_ip_set":"aws-waf"\n\
"type aws_wafv2_regex_pattern_set":"aws-waf"\n\
"type aws_wafv2_rule_group":"aws-waf"\n\
"type aws_wafv2_web_acl":"aws-waf"\n\
"type aws_workspaces_directory":"aws-workspaces"\n\
"type aws_workspaces_ip_group":"aws-workspaces"\n\
"type aws_workspaces_workspace":"aws-workspaces"\n\
"type aws_workspacesweb_identity_provider":"aws-workspaces-secure-browser"\n\
"type aws_workspacesweb_portal":"aws-workspaces-secure-browser"\n\
"type aws_workspacesweb_session_logger":"aws-workspaces-secure-browser"\n\
"type aws_workspacesweb_trust_store":"aws-workspaces-secure-browser"\n\
"type aws_xray_encryption_config":"aws-x-ray"\n\
"type aws_xray_group":"aws-x-ray"\n\
"type awscc accessanalyzeranalyzer":"aws-iam-access-analyzer"\n\
"type awscc acmpcacertificate":"aws-certificate-manager"\n\
"type awscc acmpcacertificateauthority":"aws-certificate-manager"\n\
"type awscc agentregistryregistry":"aws-agent-registry"\n\
"type awscc aiopsinvestigationgroup":"aws-cloudwatch"\n\
"type awscc amazonmqbroker":"aws-mq"\n\
"type awscc amazonmqconfiguration":"aws-mq"\n\
"type awscc amplifyapp":"aws-amplify"\n\
"type awscc amplifybranch":"aws-amplify"\n\
"type awscc amplifydomain":"aws-amplify"\n\
"type awscc amplifyuibuildercomponent":"aws-amplify"\n\
"type awscc amplifyuibuilderform":"aws-amplify"\n\
"type awscc amplifyuibuildertheme":"aws-amplify"\n\
"type awscc amplifywebhook":"aws-amplify"\n\
"type awscc apigatewayaccount":"aws-api-gateway"\n\
"type awscc apigatewayapikey":"aws-api-gateway"\n\
"type awscc apigatewayauthorizer":"aws-api-gateway"\n\
"type awscc apigatewaybasepathmapping":"aws-api-gateway"\n\
"type awscc apigatewayclientcertificate":"aws-api-gateway"\n\
"type awscc apigatewaydeployment":"aws-api-gateway"\n\
"type awscc apigatewaydocumentationpart":"aws-api-gateway"\n\
"type awscc apigatewaydomainname":"aws-api-gateway"\n\
"type awscc apigatewaygatewayresponse":"aws-api-gateway"\n\
"type awscc apigatewaymethod":"aws-api-gateway"\n\
"type awscc apigatewaymodel":"aws-api-gateway"\n\
"type awscc apigatewayrequestvalidator":"aws-api-gateway"\n\
"type awscc apigatewayresource":"aws-api-gateway"\n\
"type awscc apigatewayrestapi":"aws-api-gateway"\n\
"type awscc apigatewaystage":"aws-api-gateway"\n\
"type awscc apigatewayusageplan":"aws-api-gateway"\n\
"type awscc apigatewayv2api":"aws-api-gateway"\n\
"type awscc apigatewayv2authorizer":"aws-api-gateway"\n\
"type awscc apigatewayv2deployment":"aws-api-gateway"\n\
"type awscc apigatewayv2domainname":"aws-api-gateway"\n\
"type awscc apigatewayv2integration":"aws-api-gateway"\n\
"type awscc apigatewayv2model":"aws-api-gateway"\n\
"type awscc apigatewayv2portalproduct":"aws-api-gateway"\n\
"type awscc apigatewayv2stage":"aws-api-gateway"\n\
"type awscc apigatewayv2vpclink":"aws-api-gateway"\n\
"type awscc apigatewayvpclink":"aws-api-gateway"\n\
"type awscc appconfigapplication":"aws-appconfig"\n\
"type awscc appconfigconfigurationprofile":"aws-appconfig"\n\
"type awscc appconfigdeployment":"aws-appconfig"\n\
"type awscc appconfigenvironment":"aws-appconfig"\n\
"type awscc appconfigexperimentdefinition":"aws-appconfig"\n\
"type awscc appconfigexperimentrun":"aws-appconfig"\n\
"type awscc appconfigextension":"aws-appconfig"\n\
"type awscc appflowconnector":"aws-appflow"\n\
"type awscc appflowflow":"aws-appflow"\n\
"type awscc appintegrationsapplication":"aws-connect"\n\
"type awscc appintegrationsdataintegration":"aws-connect"\n\
"type awscc appintegrationseventintegration":"aws-connect"\n\
"type awscc applicationautoscalingscalabletarget":"aws-auto-scaling"\n\
"type awscc applicationinsightsapplication":"aws-cloudwatch"\n\
"type awscc applicationsignalsdiscovery":"aws-cloudwatch"\n\
"type awscc applicationsignalsgroupingconfiguration":"aws-cloudwatch"\n\
"type awscc applicationsignalsservicelevelobjective":"aws-cloudwatch"\n\
"type awscc appmeshmesh":"aws-app-mesh"\n\
"type awscc appmeshvirtualgateway":"aws-app-mesh"\n\
"type awscc appmeshvirtualnode":"aws-app-mesh"\n\
"type awscc appmeshvirtualrouter":"aws-app-mesh"\n\
"type awscc appmeshvirtualservice":"aws-app-mesh"\n\
"type awscc apprunnerautoscalingconfiguration":"aws-app-runner"\n\
"type awscc apprunnerobservabilityconfiguration":"aws-app-runner"\n\
"type awscc apprunnerservice":"aws-app-runner"\n\
"type awscc apprunnervpcconnector":"aws-app-runner"\n\
"type awscc apprunnervpcingressconnection":"aws-app-runner"\n\
"type awscc appstreamappblock":"aws-appstream"\n\
"type awscc appstreamapplication":"aws-appstream"\n\
"type awscc appstreamdirectoryconfig":"aws-appstream"\n\
"type awscc appstreamentitlement":"aws-appstream"\n\
"type awscc appstreamfleet":"aws-appstream"\n\
"type awscc appstreamimagebuilder":"aws-appstream"\n\
"type awscc appstreamstack":"aws-appstream"\n\
"type awscc appstreamuser":"aws-appstream"\n\
"type awscc appsyncapi":"aws-appsync"\n\
"type awscc appsyncchannelnamespace":"aws-appsync"\n\
"type awscc appsyncdatasource":"aws-appsync"\n\
"type awscc appsyncdomainname":"aws-appsync"\n\
"type awscc appsyncfunctionconfiguration":"aws-appsync"\n\
"type awscc appsyncgraphqlapi":"aws-appsync"\n\
"type awscc appsyncgraphqlschema":"aws-appsync"\n\
"type awscc appsyncresolver":"aws-appsync"\n\
"type awscc appsynctype":"aws-appsync"\n\
"type awscc apptesttestcase":"aws-mainframe-modernization"\n\
"type awscc apsanomalydetector":"aws-managed-grafana"\n\
"type awscc apsrulegroupsnamespace":"aws-managed-grafana"\n\
"type awscc apsscraper":"aws-managed-grafana"\n\
"type awscc apsworkspace":"aws-managed-grafana"\n\
"type awscc arcregionswitchplan":"aws-application-recovery-controller"\n\
"type awscc arczonalshiftautoshiftobservernotificationstatus":"aws-application-recovery-controller"\n\
"type awscc arczonalshiftzonalautoshiftconfiguration":"aws-application-recovery-controller"\n\
"type awscc athenacapacityreservation":"aws-athena"\n\
"type awscc athenadatacatalog":"aws-athena"\n\
"type awscc athenanamedquery":"aws-athena"\n\
"type awscc athenapreparedstatement":"aws-athena"\n\
"type awscc athenaworkgroup":"aws-athena"\n\
"type awscc auditmanagerassessment":"aws-audit-manager"\n\
"type awscc autoscalingautoscalinggroup":"aws-ec2"\n\
"type awscc autoscalinglaunchconfiguration":"aws-ec2"\n\
"type awscc autoscalinglifecyclehook":"aws-ec2"\n\
"type awscc autoscalingplansscalingplan":"aws-auto-scaling"\n\
"type awscc autoscalingscheduledaction":"aws-ec2"\n\
"type awscc autoscalingwarmpool":"aws-ec2"\n\
"type awscc awsexternalanthropicworkspace":"anthropic-api"\n\
"type awscc b2bicapability":"aws-b2b-data-interchange"\n\
"type awscc b2bipartnership":"aws-b2b-data-interchange"\n\
"type awscc b2biprofile":"aws-b2b-data-interchange"\n\
"type awscc b2bitransformer":"aws-b2b-data-interchange"\n\
"type awscc backupbackupplan":"aws-backup"\n\
"type awscc backupbackupselection":"aws-backup"\n\
"type awscc backupbackupvault":"aws-backup"\n\
"type awscc backupframework":"aws-backup"\n\
"type awscc backupgatewayhypervisor":"aws-backup"\n\
"type awscc backuplegalhold":"aws-backup"\n\
"type awscc backuplogicallyairgappedbackupvault":"aws-backup"\n\
"type awscc backupreportplan":"aws-backup"\n\
"type awscc backuprestoretestingplan":"aws-backup"\n\
"type awscc backuprestoretestingselection":"aws-backup"\n\
"type awscc backuptieringconfiguration":"aws-backup"\n\
"type awscc batchcomputeenvironment":"aws-batch"\n\
"type awscc batchconsumableresource":"aws-batch"\n\
"type awscc batchjobdefinition":"aws-batch"\n\
"type awscc batchjobqueue":"aws-batch"\n\
"type awscc batchquotashare":"aws-batch"\n\
"type awscc batchserviceenvironment":"aws-batch"\n\
"type awscc bcmdashboard":"aws-cost-management"\n\
"type awscc bcmdataexportsexport":"aws-cost-management"\n\
"type awscc bcmpricingcalculatorbillscenario":"aws-cost-management"\n\
"type awscc bcmpricingcalculatorworkloadestimate":"aws-cost-management"\n\
"type awscc bcmscheduledreport":"aws-cost-management"\n\
"type awscc bedrockagent":"aws-bedrock"\n\
"type awscc bedrockagentcoreapikeycredentialprovider":"aws-bedrock-agentcore"\n\
"type awscc bedrockagentcorebrowser":"aws-bedrock-agentcore"\n\
"type awscc bedrockagentcorecapacityprovider":"aws-bedrock-agentcore"\n\
"type awscc bedrockagentcorecodeinterpreter":"aws-bedrock-agentcore"\n\
"type awscc bedrockagentcoreconfigurationbundle":"aws-bedrock-agentcore"\n\
"type awscc bedrockagentcoredataset":"aws-bedrock-agentcore"\n\
"type awscc bedrockagentcoreevaluator":"aws-bedrock-agentcore"\n\
"type awscc bedrockagentcoregateway":"aws-bedrock-agentcore"\n\
"type awscc bedrockagentcoreharness":"aws-bedrock-agentcore"\n\
"type awscc bedrockagentcorememory":"aws-bedrock-agentcore"\n\
"type awscc bedrockagentcoreoauth2credentialprovider":"aws-bedrock-agentcore"\n\
"type awscc bedrockagentcoreonlineevaluationconfig":"aws-bedrock-agentcore"\n\
"type awscc bedrockagentcorepaymentconnector":"aws-bedrock-agentcore"\n\
"type awscc bedrockagentcorepaymentcredentialprovider":"aws-bedrock-agentcore"\n\
"type awscc bedrockagentcorepaymentmanager":"aws-bedrock-agentcore"\n\
"type awscc bedrockagentcoreruntime":"aws-bedrock-agentcore"\n\
"type awscc bedrockagentcoreworkloadidentity":"aws-bedrock-agentcore"\n\
"type awscc bedrockapplicationinferenceprofile":"aws-bedrock"\n\
"type awscc bedrockblueprint":"aws-bedrock"\n\
"type awscc bedrockdataautomationlibrary":"aws-bedrock"\n\
"type awscc bedrockdataautomationproject":"aws-bedrock"\n\
"type awscc bedrockdatasource":"aws-bedrock"\n\
"type awscc bedrockenforcedguardrailconfiguration":"aws-bedrock"\n\
"type awscc bedrockflow":"aws-bedrock"\n\
"type awscc bedrockguardrail":"aws-bedrock"\n\
"type awscc bedrockintelligentpromptrouter":"aws-bedrock"\n\
"type awscc bedrockknowledgebase":"aws-bedrock"\n\
"type awscc bedrockmantleproject":"aws-bedrock"\n\
"type awscc bedrockprompt":"aws-bedrock"\n\
"type awscc bedrocksession":"aws-bedrock"\n\
"type awscc billingbillingview":"aws-cost-management"\n\
"type awscc billingconductorbillinggroup":"aws-cost-management"\n\
"type awscc billingconductorcustomlineitem":"aws-cost-management"\n\
"type awscc billingconductorpricingplan":"aws-cost-management"\n\
"type awscc braketspendinglimit":"aws-braket"\n\
"type awscc budgetsbudget":"aws-cost-management"\n\
"type awscc budgetsbudgetsaction":"aws-cost-management"\n\
"type awscc casescase":"aws-connect"\n\
"type awscc casesdomain":"aws-connect"\n\
"type awscc casesfield":"aws-connect"\n\
"type awscc caseslayout":"aws-connect"\n\
"type awscc casesrelateditem":"aws-connect"\n\
"type awscc casestemplate":"aws-connect"\n\
"type awscc cassandrakeyspace":"aws-keyspaces"\n\
"type awscc cassandratable":"aws-keyspaces"\n\
"type awscc cassandratype":"aws-keyspaces"\n\
"type awscc ceanomalymonitor":"aws-cost-management"\n\
"type awscc cecostcategory":"aws-cost-management"\n\
"type awscc certificatemanageraccount":"aws-certificate-manager"\n\
"type awscc certificatemanageracmedomainvalidation":"aws-certificate-manager"\n\
"type awscc certificatemanageracmeendpoint":"aws-certificate-manager"\n\
"type awscc certificatemanageracmeexternalaccountbinding":"aws-certificate-manager"\n\
"type awscc certificatemanagercertificate":"aws-certificate-manager"\n\
"type awscc chatbotcustomaction":"aws-chatbot"\n\
"type awscc chatbotmicrosoftteamschannelconfiguration":"aws-chatbot"\n\
"type awscc chatbotslackchannelconfiguration":"aws-chatbot"\n\
"type awscc chimeappinstance":"aws-chime-sdk"\n\
"type awscc chimechannel":"aws-chime-sdk"\n\
"type awscc chimemediainsightspipelineconfiguration":"aws-chime-sdk"\n\
"type awscc chimemediapipelinekinesisvideostreampool":"aws-chime-sdk"\n\
"type awscc chimesipmediaapplication":"aws-chime-sdk"\n\
"type awscc chimevoiceconnector":"aws-chime-sdk"\n\
"type awscc cleanroomsanalysistemplate":"aws-clean-rooms"\n\
"type awscc cleanroomscollaboration":"aws-clean-rooms"\n\
"type awscc cleanroomsconfiguredtable":"aws-clean-rooms"\n\
"type awscc cleanroomsidmappingtable":"aws-clean-rooms"\n\
"type awscc cleanroomsintermediatetable":"aws-clean-rooms"\n\
"type awscc cleanroomsmlconfiguredmodelalgorithm":"aws-clean-rooms"\n\
"type awscc cleanroomsmltrainingdataset":"aws-clean-rooms"\n\
"type awscc cleanroomsprivacybudgettemplate":"aws-clean-rooms"\n\
"type awscc cloud9environmentec2":"aws-cloud9"\n\
"type awscc cloudformationchangeset":"aws-cloudformation"\n\
"type awscc cloudformationcustomresource":"aws-cloudformation"\n\
"type awscc cloudformationgeneratedtemplate":"aws-cloudformation"\n\
"type awscc cloudformationguardhook":"aws-cloudformation"\n\
"type awscc cloudformationhooktypeconfig":"aws-cloudformation"\n\
"type awscc cloudformationlambdahook":"aws-cloudformation"\n\
"type awscc cloudformationmacro":"aws-cloudformation"\n\
"type awscc cloudformationpublisher":"aws-cloudformation"\n\
"type awscc cloudformationstack":"aws-cloudformation"\n\
"type awscc cloudformationtypeactivation":"aws-cloudformation"\n\
"type awscc cloudformationwaitcondition":"aws-cloudformation"\n\
"type awscc cloudfrontanycastiplist":"aws-cloudfront"\n\
"type awscc cloudfrontcloudfrontoriginaccessidentity":"aws-cloudfront"\n\
"type awscc cloudfrontconnectionfunction":"aws-cloudfront"\n\
"type awscc cloudfrontconnectiongroup":"aws-cloudfront"\n\
"type awscc cloudfrontdistribution":"aws-cloudfront"\n\
"type awscc cloudfrontfieldlevelencryptionprofile":"aws-cloudfront"\n\
"type awscc cloudfrontfunction":"aws-cloudfront"\n\
"type awscc cloudfrontkeygroup":"aws-cloudfront"\n\
"type awscc cloudfrontkeyvaluestore":"aws-cloudfront"\n\
"type awscc cloudfrontoriginaccesscontrol":"aws-cloudfront"\n\
"type awscc cloudfrontpublickey":"aws-cloudfront"\n\
"type awscc cloudfrontrealtimelogconfig":"aws-cloudfront"\n\
"type awscc cloudfrontstreamingdistribution":"aws-cloudfront"\n\
"type awscc cloudfronttruststore":"aws-cloudfront"\n\
"type awscc cloudfrontvpcorigin":"aws-cloudfront"\n\
"type awscc cloudhsmcluster":"aws-cloudhsm"\n\
"type awscc cloudtrailchannel":"aws-cloudtrail"\n\
"type awscc cloudtraildashboard":"aws-cloudtrail"\n\
"type awscc cloudtraileventdatastore":"aws-cloudtrail"\n\
"type awscc cloudtrailtrail":"aws-cloudtrail"\n\
"type awscc cloudwatchalarm":"aws-cloudwatch"\n\
"type awscc cloudwatchanomalydetector":"aws-cloudwatch"\n\
"type awscc cloudwatchcompositealarm":"aws-cloudwatch"\n\
"type awscc cloudwatchdashboard":"aws-cloudwatch"\n\
"type awscc cloudwatchlogalarm":"aws-cloudwatch"\n\
"type awscc cloudwatchmetricstream":"aws-cloudwatch"\n\
"type awscc cloudwatchotelenrichment":"aws-cloudwatch"\n\
"type awscc codeartifactdomain":"aws-code-services"\n\
"type awscc codeartifactpackagegroup":"aws-code-services"\n\
"type awscc codeartifactrepository":"aws-code-services"\n\
"type awscc codebuildfleet":"aws-codebuild"\n\
"type awscc codebuildproject":"aws-codebuild"\n\
"type awscc codebuildreportgroup":"aws-codebuild"\n\
"type awscc codebuildsourcecredential":"aws-codebuild"\n\
"type awscc codecommitrepository":"aws-code-services"\n\
"type awscc codeconnectionsconnection":"aws-codebuild"\n\
"type awscc codeconnectionshost":"aws-codebuild"\n\
"type awscc codedeployapplication":"aws-code-services"\n\
"type awscc codedeploydeploymentconfig":"aws-code-services"\n\
"type awscc codedeploydeploymentgroup":"aws-code-services"\n\
"type awscc codeguruprofilerprofilinggroup":"aws-codeguru"\n\
"type awscc codepipelinecustomactiontype":"aws-codebuild"\n\
"type awscc codepipelinepipeline":"aws-codebuild"\n\
"type awscc codepipelinewebhook":"aws-codebuild"\n\
"type awscc codestarconnectionsconnection":"aws-codebuild"\n\
"type awscc codestarconnectionsrepositorylink":"aws-codebuild"\n\
"type awscc codestarconnectionssyncconfiguration":"aws-codebuild"\n\
"type awscc codestargithubrepository":"aws-codebuild"\n\
"type awscc cognitoidentitypool":"aws-cognito"\n\
"type awscc cognitologdeliveryconfiguration":"aws-cognito"\n\
"type awscc cognitomanagedloginbranding":"aws-cognito"\n\
"type awscc cognitoterms":"aws-cognito"\n\
"type awscc cognitouserpool":"aws-cognito"\n\
"type awscc comprehenddocumentclassifier":"aws-comprehend"\n\
"type awscc comprehendentityrecognizer":"aws-comprehend"\n\
"type awscc comprehendflywheel":"aws-comprehend"\n\
"type awscc computeoptimizerautomationrule":"aws-compute-optimizer"\n\
"type awscc configaggregationauthorization":"aws-config"\n\
"type awscc configconfigrule":"aws-config"\n\
"type awscc configconfigurationaggregator":"aws-config"\n\
"type awscc configconfigurationrecorder":"aws-config"\n\
"type awscc configconformancepack":"aws-config"\n\
"type awscc configconnector":"aws-config"\n\
"type awscc configdeliverychannel":"aws-config"\n\
"type awscc configorganizationconformancepack":"aws-config"\n\
"type awscc configremediationconfiguration":"aws-config"\n\
"type awscc configstoredquery":"aws-config"\n\
"type awscc connectagentstatus":"aws-connect"\n\
"type awscc connectapprovedorigin":"aws-connect"\n\
"type awscc connectcampaignscampaign":"aws-connect"\n\
"type awscc connectcampaignsv2campaign":"aws-connect"\n\
"type awscc connectcontactflow":"aws-connect"\n\
"type awscc connectdatatable":"aws-connect"\n\
"type awscc connectemailaddress":"aws-connect"\n\
"type awscc connectevaluationform":"aws-connect"\n\
"type awscc connecthoursofoperation":"aws-connect"\n\
"type awscc connectinstance":"aws-connect"\n\
"type awscc connectmetric":"aws-connect"\n\
"type awscc connectnotification":"aws-connect"\n\
"type awscc connectphonenumber":"aws-connect"\n\
"type awscc connectpredefinedattribute":"aws-connect"\n\
"type awscc connectprompt":"aws-connect"\n\
"type awscc connectqueue":"aws-connect"\n\
"type awscc connectquickconnect":"aws-connect"\n\
"type awscc connectroutingprofile":"aws-connect"\n\
"type awscc connectsecuritykey":"aws-connect"\n\
"type awscc connectsecurityprofile":"aws-connect"\n\
"type awscc connecttasktemplate":"aws-connect"\n\
"type awscc connecttestcase":"aws-connect"\n\
"type awscc connecttrafficdistributiongroup":"aws-connect"\n\
"type awscc connectuser":"aws-connect"\n\
"type awscc connectview":"aws-connect"\n\
"type awscc connectvocabulary":"aws-connect"\n\
"type awscc connectworkspace":"aws-connect"\n\
"type awscc controltowerenabledbaseline":"aws-iam"\n\
"type awscc controltowerenabledcontrol":"aws-iam"\n\
"type awscc controltowerlandingzone":"aws-iam"\n\
"type awscc curreportdefinition":"aws-cost-management"\n\
"type awscc customerprofilescalculatedattributedefinition":"aws-connect"\n\
"type awscc customerprofilesdomain":"aws-connect"\n\
"type awscc customerprofileseventstream":"aws-connect"\n\
"type awscc customerprofileseventtrigger":"aws-connect"\n\
"type awscc customerprofilesintegration":"aws-connect"\n\
"type awscc customerprofilesobjecttype":"aws-connect"\n\
"type awscc customerprofilesrecommender":"aws-connect"\n\
"type awscc customerprofilessegmentdefinition":"aws-connect"\n\
"type awscc databrewdataset":"aws-glue"\n\
"type awscc databrewjob":"aws-glue"\n\
"type awscc databrewproject":"aws-glue"\n\
"type awscc databrewrecipe":"aws-glue"\n\
"type awscc databrewruleset":"aws-glue"\n\
"type awscc databrewschedule":"aws-glue"\n\
"type awscc dataexchangedataset":"aws-data-exchange"\n\
"type awscc dataexchangeeventaction":"aws-data-exchange"\n\
"type awscc datapipelinepipeline":"aws-data-pipeline"\n\
"type awscc datasyncagent":"aws-datasync"\n\
"type awscc datasynclocationazureblob":"aws-datasync"\n\
"type awscc datasynclocationefs":"aws-datasync"\n\
"type awscc datasynclocationfsxlustre":"aws-datasync"\n\
"type awscc datasynclocationfsxontap":"aws-datasync"\n\
"type awscc datasynclocationfsxopenzfs":"aws-datasync"\n\
"type awscc datasynclocationfsxwindows":"aws-datasync"\n\
"type awscc datasynclocationhdfs":"aws-datasync"\n\
"type awscc datasynclocationnfs":"aws-datasync"\n\
"type awscc datasynclocationobjectstorage":"aws-datasync"\n\
"type awscc datasynclocations3":"aws-datasync"\n\
"type awscc datasynclocationsmb":"aws-datasync"\n\
"type awscc datasynctask":"aws-datasync"\n\
"type awscc datazoneconnection":"aws-lake-formation"\n\
"type awscc datazonedatasource":"aws-lake-formation"\n\
"type awscc datazonedomain":"aws-lake-formation"\n\
"type awscc datazoneenvironment":"aws-lake-formation"\n\
"type awscc datazoneformtype":"aws-lake-formation"\n\
"type awscc datazonegroupprofile":"aws-lake-formation"\n\
"type awscc datazoneowner":"aws-lake-formation"\n\
"type awscc datazonepolicygrant":"aws-lake-formation"\n\
"type awscc datazoneproject":"aws-lake-formation"\n\
"type awscc datazonesubscriptiontarget":"aws-lake-formation"\n\
"type awscc datazoneuserprofile":"aws-lake-formation"\n\
"type awscc daxcluster":"aws-dax"\n\
"type awscc daxparametergroup":"aws-dax"\n\
"type awscc daxsubnetgroup":"aws-dax"\n\
"type awscc deadlinebudget":"aws-deadline-cloud"\n\
"type awscc deadlinefarm":"aws-deadline-cloud"\n\
"type awscc deadlinefleet":"aws-deadline-cloud"\n\
"type awscc deadlinelicenseendpoint":"aws-deadline-cloud"\n\
"type awscc deadlinelimit":"aws-deadline-cloud"\n\
"type awscc deadlinemeteredproduct":"aws-deadline-cloud"\n\
"type awscc deadlinemonitor":"aws-deadline-cloud"\n\
"type awscc deadlinequeue":"aws-deadline-cloud"\n\
"type awscc deadlinestorageprofile":"aws-deadline-cloud"\n\
"type awscc deadlineworker":"aws-deadline-cloud"\n\
"type awscc detectivegraph":"aws-detective"\n\
"type awscc detectivememberinvitation":"aws-detective"\n\
"type awscc detectiveorganizationadmin":"aws-detective"\n\
"type awscc devicefarmdevicepool":"aws-device-farm"\n\
"type awscc devicefarminstanceprofile":"aws-device-farm"\n\
"type awscc devicefarmnetworkprofile":"aws-device-farm"\n\
"type awscc devicefarmproject":"aws-device-farm"\n\
"type awscc devicefarmtestgridproject":"aws-device-farm"\n\
"type awscc devicefarmupload":"aws-device-farm"\n\
"type awscc devicefarmvpceconfiguration":"aws-device-farm"\n\
"type awscc devopsagentagentspace":"aws-devops-agent"\n\
"type awscc devopsagentasset":"aws-devops-agent"\n\
"type awscc devopsagentprivateconnection":"aws-devops-agent"\n\
"type awscc devopsagentservice":"aws-devops-agent"\n\
"type awscc devopsagenttrigger":"aws-devops-agent"\n\
"type awscc devopsguruloganomalydetectionintegration":"aws-devops-guru"\n\
"type awscc devopsgurunotificationchannel":"aws-devops-guru"\n\
"type awscc devopsgururesourcecollection":"aws-devops-guru"\n\
"type awscc directconnectconnection":"aws-direct-connect"\n\
"type awscc directconnectdirectconnectgateway":"aws-direct-connect"\n\
"type awscc directconnectlag":"aws-direct-connect"\n\
"type awscc directconnectprivatevirtualinterface":"aws-direct-connect"\n\
"type awscc directconnectpublicvirtualinterface":"aws-direct-connect"\n\
"type awscc directconnecttransitvirtualinterface":"aws-direct-connect"\n\
"type awscc directoryservicemicrosoftad":"aws-directory-service"\n\
"type awscc directoryservicesimplead":"aws-directory-service"\n\
"type awscc dmscertificate":"aws-dms"\n\
"type awscc dmsdatamigration":"aws-dms"\n\
"type awscc dmsdataprovider":"aws-dms"\n\
"type awscc dmsendpoint":"aws-dms"\n\
"type awscc dmsinstanceprofile":"aws-dms"\n\
"type awscc dmsmigrationproject":"aws-dms"\n\
"type awscc dmsreplicationconfig":"aws-dms"\n\
"type awscc dmsreplicationinstance":"aws-dms"\n\
"type awscc dmsreplicationsubnetgroup":"aws-dms"\n\
"type awscc dmsreplicationtask":"aws-dms"\n\
"type awscc docdbdbcluster":"aws-documentdb"\n\
"type awscc docdbdbinstance":"aws-documentdb"\n\
"type awscc docdbdbsubnetgroup":"aws-documentdb"\n\
"type awscc docdbelasticcluster":"aws-documentdb"\n\
"type awscc docdbglobalcluster":"aws-documentdb"\n\
"type awscc drslaunchconfigurationtemplate":"aws-elastic-disaster-recovery"\n\
"type awscc drsreplicationconfigurationtemplate":"aws-elastic-disaster-recovery"\n\
"type awscc drssourcenetwork":"aws-elastic-disaster-recovery"\n\
"type awscc dsqlcluster":"aws-aurora-dsql"\n\
"type awscc dynamodbglobaltable":"aws-dynamodb"\n\
"type awscc dynamodbtable":"aws-dynamodb"\n\
"type awscc ec2applicationstatuscheck":"aws-ec2"\n\
"type awscc ec2capacitymanagerdataexport":"aws-ec2"\n\
"type awscc ec2capacityreservation":"aws-ec2"\n\
"type awscc ec2carriergateway":"aws-vpc"\n\
"type awscc ec2clientvpnauthorizationrule":"aws-client-vpn"\n\
"type awscc ec2clientvpnendpoint":"aws-site-to-site-vpn"\n\
"type awscc ec2clientvpnroute":"aws-client-vpn"\n\
"type awscc ec2clientvpntargetnetworkassociation":"aws-client-vpn"\n\
"type awscc ec2customergateway":"aws-site-to-site-vpn"\n\
"type awscc ec2dhcpoptions":"aws-vpc"\n\
"type awscc ec2ec2fleet":"aws-ec2"\n\
"type awscc ec2egressonlyinternetgateway":"aws-vpc"\n\
"type awscc ec2eip":"aws-vpc"\n\
"type awscc ec2flowlog":"aws-vpc"\n\
"type awscc ec2fpgaimage":"aws-ec2"\n\
"type awscc ec2host":"aws-ec2-dedicated-host"\n\
"type awscc ec2instance":"aws-ec2"\n\
"type awscc ec2instanceconnectendpoint":"aws-vpc"\n\
"type awscc ec2internetgateway":"aws-vpc"\n\
"type awscc ec2ipam":"aws-vpc"\n\
"type awscc ec2ipamexternalresourceverificationtoken":"aws-vpc"\n\
"type awscc ec2ipv4pool":"aws-vpc"\n\
"type awscc ec2keypair":"aws-ec2"\n\
"type awscc ec2launchtemplate":"aws-ec2"\n\
"type awscc ec2localgatewayvirtualinterface":"aws-outposts"\n\
"type awscc ec2natgateway":"aws-vpc"\n\
"type awscc ec2networkacl":"aws-vpc"\n\
"type awscc ec2networkinsightsaccessscope":"aws-vpc"\n\
"type awscc ec2networkinsightsanalysis":"aws-vpc"\n\
"type awscc ec2networkinsightspath":"aws-vpc"\n\
"type awscc ec2networkinterface":"aws-vpc"\n\
"type awscc ec2placementgroup":"aws-ec2"\n\
"type awscc ec2prefixlist":"aws-vpc"\n\
"type awscc ec2securitygroup":"aws-vpc"\n\
"type awscc ec2snapshotblockpublicaccess":"aws-ebs"\n\
"type awscc ec2spotfleet":"aws-ec2"\n\
"type awscc ec2sqlhastandbydetectedinstance":"aws-ec2"\n\
"type awscc ec2subnet":"aws-vpc"\n\
"type awscc ec2trafficmirrorfilter":"aws-vpc"\n\
"type awscc ec2trafficmirrorsession":"aws-vpc"\n\
"type awscc ec2trafficmirrortarget":"aws-vpc"\n\
"type awscc ec2transitgateway":"aws-transit-gateway"\n\
"type awscc ec2verifiedaccessendpoint":"aws-verified-access"\n\
"type awscc ec2verifiedaccessgroup":"aws-verified-access"\n\
"type awscc ec2verifiedaccessinstance":"aws-verified-access"\n\
"type awscc ec2verifiedaccesstrustprovider":"aws-verified-access"\n\
"type awscc ec2volume":"aws-ebs"\n\
"type awscc ec2vpc":"aws-vpc"\n\
"type awscc ec2vpnconcentrator":"aws-site-to-site-vpn"\n\
"type awscc ec2vpnconnection":"aws-site-to-site-vpn"\n\
"type awscc ec2vpngateway":"aws-site-to-site-vpn"\n\
"type awscc ecrpublicrepository":"aws-ecr"\n\
"type awscc ecrpulltimeupdateexclusion":"aws-ecr"\n\
"type awscc ecrregistryscanningconfiguration":"aws-ecr"\n\
"type awscc ecrreplicationconfiguration":"aws-ecr"\n\
"type awscc ecrrepository":"aws-ecr"\n\
"type awscc ecrsigningconfiguration":"aws-ecr"\n\
"type awscc ecscapacityprovider":"aws-ecs-ec2"\n\
"type awscc ecscluster":"aws-ecs-ec2 aws-ecs-fargate"\n\
"type awscc ecsdaemon":"aws-ecs-fargate"\n\
"type awscc ecsexpressgatewayservice":"aws-ecs-fargate"\n\
"type awscc ecsprimarytaskset":"aws-ecs-fargate"\n\
"type awscc ecsservice":"aws-ecs-ec2 aws-ecs-fargate"\n\
"type awscc ecstaskdefinition":"aws-ecs-ec2 aws-ecs-fargate"\n\
"type awscc ecstaskset":"aws-ecs-fargate"\n\
"type awscc efsaccesspoint":"aws-efs"\n\
"type awscc efsfilesystem":"aws-efs"\n\
"type awscc efsmounttarget":"aws-efs"\n\
"type awscc eksaddon":"aws-eks"\n\
"type awscc ekscapability":"aws-eks"\n\
"type awscc ekscertificateauthority":"aws-eks"\n\
"type awscc ekscluster":"aws-eks"\n\
"type awscc eksfargateprofile":"aws-eks-fargate"\n\
"type awscc eksidentityproviderconfig":"aws-eks"\n\
"type awscc eksnodegroup":"aws-eks"\n\
"type awscc elasticachecachecluster":"aws-elasticache"\n\
"type awscc elasticacheglobalreplicationgroup":"aws-elasticache"\n\
"type awscc elasticacheparametergroup":"aws-elasticache"\n\
"type awscc elasticachereplicationgroup":"aws-elasticache"\n\
"type awscc elasticachesecuritygroup":"aws-elasticache"\n\
"type awscc elasticacheserverlesscache":"aws-elasticache-serverless"\n\
"type awscc elasticachesubnetgroup":"aws-elasticache"\n\
"type awscc elasticacheuser":"aws-elasticache"\n\
"type awscc elasticbeanstalkapplication":"aws-elastic-beanstalk"\n\
"type awscc elasticbeanstalkconfigurationtemplate":"aws-elastic-beanstalk"\n\
"type awscc elasticbeanstalkenvironment":"aws-elastic-beanstalk"\n\
"type awscc elasticloadbalancingloadbalancer":"aws-elb"\n\
"type awscc elasticloadbalancingv2listener":"aws-elb"\n\
"type awscc elasticloadbalancingv2loadbalancer":"aws-elb"\n\
"type awscc elasticloadbalancingv2targetgroup":"aws-elb"\n\
"type awscc elasticloadbalancingv2truststore":"aws-elb"\n\
"type awscc elasticsearchdomain":"aws-opensearch"\n\
"type awscc elementalinferencedictionary":"aws-elemental-inference"\n\
"type awscc elementalinferencefeed":"aws-elemental-inference"\n\
"type awscc emrcluster":"aws-emr"\n\
"type awscc emrcontainersendpoint":"aws-emr"\n\
"type awscc emrcontainersjobtemplate":"aws-emr"\n\
"type awscc emrcontainerssecurityconfiguration":"aws-emr"\n\
"type awscc emrcontainersvirtualcluster":"aws-emr"\n\
"type awscc emrinstancefleetconfig":"aws-emr"\n\
"type awscc emrinstancegroupconfig":"aws-emr"\n\
"type awscc emrsecurityconfiguration":"aws-emr"\n\
"type awscc emrserverlessapplication":"aws-emr-serverless"\n\
"type awscc emrstep":"aws-emr"\n\
"type awscc emrstudio":"aws-emr"\n\
"type awscc emrwalworkspace":"aws-emr"\n\
"type awscc entityresolutionidmappingworkflow":"aws-entity-resolution"\n\
"type awscc entityresolutionidnamespace":"aws-entity-resolution"\n\
"type awscc entityresolutionmatchingworkflow":"aws-entity-resolution"\n\
"type awscc entityresolutionpolicystatement":"aws-entity-resolution"\n\
"type awscc entityresolutionschemamapping":"aws-entity-resolution"\n\
"type awscc eventsapidestination":"aws-eventbridge"\n\
"type awscc eventsarchive":"aws-eventbridge"\n\
"type awscc eventschemasdiscoverer":"aws-eventbridge"\n\
"type awscc eventschemasregistry":"aws-eventbridge"\n\
"type awscc eventschemasschema":"aws-eventbridge"\n\
"type awscc eventsconnection":"aws-eventbridge"\n\
"type awscc eventsendpoint":"aws-eventbridge"\n\
"type awscc eventseventbus":"aws-eventbridge"\n\
"type awscc eventsrule":"aws-eventbridge"\n\
"type awscc eventsv2eventbus":"aws-eventbridge"\n\
"type awscc eventsv2eventsource":"aws-eventbridge"\n\
"type awscc eventsv2subscriber":"aws-eventbridge"\n\
"type awscc evidentlyexperiment":"aws-cloudwatch"\n\
"type awscc evidentlyfeature":"aws-cloudwatch"\n\
"type awscc evidentlylaunch":"aws-cloudwatch"\n\
"type awscc evidentlyproject":"aws-cloudwatch"\n\
"type awscc evidentlysegment":"aws-cloudwatch"\n\
"type awscc evsenvironment":"aws-evs"\n\
"type awscc finspaceenvironment":"aws-finspace"\n\
"type awscc fisexperimenttemplate":"aws-fault-injection-service"\n\
"type awscc fistargetaccountconfiguration":"aws-fault-injection-service"\n\
"type awscc fmsapplicationslist":"aws-firewall-manager"\n\
"type awscc fmsnotificationchannel":"aws-firewall-manager"\n\
"type awscc fmsprotocolslist":"aws-firewall-manager"\n\
"type awscc fmsresourceset":"aws-firewall-manager"\n\
"type awscc forecastdataset":"aws-forecast"\n\
"type awscc frauddetectordetector":"aws-fraud-detector"\n\
"type awscc frauddetectorentitytype":"aws-fraud-detector"\n\
"type awscc frauddetectoreventtype":"aws-fraud-detector"\n\
"type awscc frauddetectorlabel":"aws-fraud-detector"\n\
"type awscc frauddetectorlist":"aws-fraud-detector"\n\
"type awscc frauddetectoroutcome":"aws-fraud-detector"\n\
"type awscc frauddetectorvariable":"aws-fraud-detector"\n\
"type awscc fsxbackup":"aws-fsx"\n\
"type awscc fsxfilecache":"aws-fsx"\n\
"type awscc fsxfilesystem":"aws-fsx"\n\
"type awscc fsxsnapshot":"aws-fsx"\n\
"type awscc fsxstoragevirtualmachine":"aws-fsx"\n\
"type awscc fsxvolume":"aws-fsx"\n\
"type awscc gameliftbuild":"aws-gamelift"\n\
"type awscc gameliftcontainerfleet":"aws-gamelift"\n\
"type awscc gameliftcontainergroupdefinition":"aws-gamelift"\n\
"type awscc gameliftfleet":"aws-gamelift"\n\
"type awscc gameliftgameservergroup":"aws-gamelift"\n\
"type awscc gameliftgamesessionqueue":"aws-gamelift"\n\
"type awscc gameliftlocation":"aws-gamelift"\n\
"type awscc gameliftmatchmakingconfiguration":"aws-gamelift"\n\
"type awscc gameliftmatchmakingruleset":"aws-gamelift"\n\
"type awscc gameliftscript":"aws-gamelift"\n\
"type awscc gameliftstreamsapplication":"aws-gamelift"\n\
"type awscc gameliftstreamsstreamgroup":"aws-gamelift"\n\
"type awscc globalacceleratoraccelerator":"aws-global-accelerator"\n\
"type awscc globalacceleratorendpointgroup":"aws-global-accelerator"\n\
"type awscc globalacceleratorlistener":"aws-global-accelerator"\n\
"type awscc glueblueprint":"aws-glue"\n\
"type awscc gluecatalog":"aws-glue"\n\
"type awscc glueclassifier":"aws-glue"\n\
"type awscc glueconnection":"aws-glue"\n\
"type awscc gluecrawler":"aws-glue"\n\
"type awscc gluecustomentitytype":"aws-glue"\n\
"type awscc gluedatabase":"aws-glue"\n\
"type awscc gluedataqualityruleset":"aws-glue"\n\
"type awscc gluedevendpoint":"aws-glue"\n\
"type awscc glueidentitycenterconfiguration":"aws-glue"\n\
"type awscc glueintegration":"aws-glue"\n\
"type awscc gluejob":"aws-glue"\n\
"type awscc gluemltransform":"aws-glue"\n\
"type awscc gluepartition":"aws-glue"\n\
"type awscc glueregistry":"aws-glue"\n\
"type awscc glueschema":"aws-glue"\n\
"type awscc gluesecurityconfiguration":"aws-glue"\n\
"type awscc gluesession":"aws-glue"\n\
"type awscc gluetable":"aws-glue"\n\
"type awscc gluetrigger":"aws-glue"\n\
"type awscc glueusageprofile":"aws-glue"\n\
"type awscc glueuserdefinedfunction":"aws-glue"\n\
"type awscc glueworkflow":"aws-glue"\n\
"type awscc grafanaworkspace":"aws-managed-grafana"\n\
"type awscc greengrassconnectordefinition":"aws-iot-greengrass"\n\
"type awscc greengrasscoredefinition":"aws-iot-greengrass"\n\
"type awscc greengrassdevicedefinition":"aws-iot-greengrass"\n\
"type awscc greengrassfunctiondefinition":"aws-iot-greengrass"\n\
"type awscc greengrassgroup":"aws-iot-greengrass"\n\
"type awscc greengrassloggerdefinition":"aws-iot-greengrass"\n\
"type awscc greengrassresourcedefinition":"aws-iot-greengrass"\n\
"type awscc greengrasssubscriptiondefinition":"aws-iot-greengrass"\n\
"type awscc greengrassv2deployment":"aws-iot-greengrass"\n\
"type awscc groundstationconfig":"aws-ground-station"\n\
"type awscc groundstationdataflowendpointgroup":"aws-ground-station"\n\
"type awscc groundstationmissionprofile":"aws-ground-station"\n\
"type awscc guarddutydetector":"aws-guardduty"\n\
"type awscc guarddutyfilter":"aws-guardduty"\n\
"type awscc guarddutyipset":"aws-guardduty"\n\
"type awscc guarddutymalwareprotectionplan":"aws-guardduty"\n\
"type awscc guarddutymaster":"aws-guardduty"\n\
"type awscc guarddutypublishingdestination":"aws-guardduty"\n\
"type awscc guarddutythreatentityset":"aws-guardduty"\n\
"type awscc guarddutythreatintelset":"aws-guardduty"\n\
"type awscc guarddutytrustedentityset":"aws-guardduty"\n\
"type awscc healthimagingdatastore":"aws-healthimaging"\n\
"type awscc healthlakedatatransformationprofile":"aws-healthlake"\n\
"type awscc healthlakefhirdatastore":"aws-healthlake"\n\
"type awscc iamaccesskey":"aws-iam"\n\
"type awscc iamgroup":"aws-iam"\n\
"type awscc iaminstanceprofile":"aws-iam"\n\
"type awscc iamoidcprovider":"aws-iam"\n\
"type awscc iamrole":"aws-iam"\n\
"type awscc iamsamlprovider":"aws-iam"\n\
"type awscc iamservercertificate":"aws-iam"\n\
"type awscc iamservicelinkedrole":"aws-iam"\n\
"type awscc iamuser":"aws-iam"\n\
"type awscc iamvirtualmfadevice":"aws-iam"\n\
"type awscc identitystoregroup":"aws-iam-identity-center"\n\
"type awscc identitystoreuser":"aws-iam-identity-center"\n\
"type awscc imagebuildercomponent":"aws-image-builder"\n\
"type awscc imagebuildercontainerrecipe":"aws-image-builder"\n\
"type awscc imagebuilderdistributionconfiguration":"aws-image-builder"\n\
"type awscc imagebuilderimage":"aws-image-builder"\n\
"type awscc imagebuilderinfrastructureconfiguration":"aws-image-builder"\n\
"type awscc imagebuilderworkflow":"aws-image-builder"\n\
"type awscc inspectorassessmenttarget":"aws-inspector"\n\
"type awscc inspectorassessmenttemplate":"aws-inspector"\n\
"type awscc inspectorresourcegroup":"aws-inspector"\n\
"type awscc inspectorv2cisscanconfiguration":"aws-inspector"\n\
"type awscc inspectorv2codesecurityintegration":"aws-inspector"\n\
"type awscc inspectorv2codesecurityscanconfiguration":"aws-inspector"\n\
"type awscc inspectorv2connector":"aws-inspector"\n\
"type awscc inspectorv2filter":"aws-inspector"\n\
"type awscc interconnectconnection":"aws-interconnect"\n\
"type awscc internetmonitormonitor":"aws-cloudwatch"\n\
"type awscc invoicinginvoiceunit":"aws-cost-management"\n\
"type awscc invoicingprocurementportalpreference":"aws-cost-management"\n\
"type awscc iotaccountauditconfiguration":"aws-iot-core"\n\
"type awscc iotanalyticschannel":"aws-iot-analytics"\n\
"type awscc iotanalyticsdataset":"aws-iot-analytics"\n\
"type awscc iotanalyticsdatastore":"aws-iot-analytics"\n\
"type awscc iotanalyticspipeline":"aws-iot-analytics"\n\
"type awscc iotauthorizer":"aws-iot-core"\n\
"type awscc iotbillinggroup":"aws-iot-core"\n\
"type awscc iotcacertificate":"aws-iot-core"\n\
"type awscc iotcertificate":"aws-iot-core"\n\
"type awscc iotcommand":"aws-iot-core"\n\
"type awscc iotcoredeviceadvisorsuitedefinition":"aws-iot-core"\n\
"type awscc iotcustommetric":"aws-iot-core"\n\
"type awscc iotdimension":"aws-iot-core"\n\
"type awscc iotdomainconfiguration":"aws-iot-core"\n\
"type awscc iotencryptionconfiguration":"aws-iot-core"\n\
"type awscc ioteventsalarmmodel":"aws-iot-events"\n\
"type awscc ioteventsdetectormodel":"aws-iot-events"\n\
"type awscc ioteventsinput":"aws-iot-events"\n\
"type awscc iotfleethubapplication":"aws-iot-core"\n\
"type awscc iotfleetmetric":"aws-iot-core"\n\
"type awscc iotfleetwisecampaign":"aws-iot-fleetwise"\n\
"type awscc iotfleetwisedecodermanifest":"aws-iot-fleetwise"\n\
"type awscc iotfleetwisefleet":"aws-iot-fleetwise"\n\
"type awscc iotfleetwisemodelmanifest":"aws-iot-fleetwise"\n\
"type awscc iotfleetwisesignalcatalog":"aws-iot-fleetwise"\n\
"type awscc iotfleetwisestatetemplate":"aws-iot-fleetwise"\n\
"type awscc iotfleetwisevehicle":"aws-iot-fleetwise"\n\
"type awscc iotjob":"aws-iot-core"\n\
"type awscc iotlogging":"aws-iot-core"\n\
"type awscc iotmitigationaction":"aws-iot-core"\n\
"type awscc iotprovisioningtemplate":"aws-iot-core"\n\
"type awscc iotresourcespecificlogging":"aws-iot-core"\n\
"type awscc iotscheduledaudit":"aws-iot-core"\n\
"type awscc iotsecuretunnelingtunnel":"aws-iot-core"\n\
"type awscc iotsecurityprofile":"aws-iot-core"\n\
"type awscc iotsitewiseapplication":"aws-iot-sitewise"\n\
"type awscc iotsitewiseasset":"aws-iot-sitewise"\n\
"type awscc iotsitewisecomputationmodel":"aws-iot-sitewise"\n\
"type awscc iotsitewisedashboard":"aws-iot-sitewise"\n\
"type awscc iotsitewisedataset":"aws-iot-sitewise"\n\
"type awscc iotsitewisegateway":"aws-iot-sitewise"\n\
"type awscc iotsitewisepipeline":"aws-iot-sitewise"\n\
"type awscc iotsitewiseportal":"aws-iot-sitewise"\n\
"type awscc iotsitewiseproject":"aws-iot-sitewise"\n\
"type awscc iotsitewisetask":"aws-iot-sitewise"\n\
"type awscc iotsitewiseworkspace":"aws-iot-sitewise"\n\
"type awscc iotsoftwarepackage":"aws-iot-core"\n\
"type awscc iotstream":"aws-iot-core"\n\
"type awscc iotthing":"aws-iot-core"\n\
"type awscc iotthingsgraphflowtemplate":"aws-iot-core"\n\
"type awscc iottwinmakercomponenttype":"aws-iot-twinmaker"\n\
"type awscc iottwinmakerentity":"aws-iot-twinmaker"\n\
"type awscc iottwinmakerscene":"aws-iot-twinmaker"\n\
"type awscc iottwinmakersyncjob":"aws-iot-twinmaker"\n\
"type awscc iottwinmakerworkspace":"aws-iot-twinmaker"\n\
"type awscc iotwirelessdestination":"aws-iot-core"\n\
"type awscc iotwirelessdeviceprofile":"aws-iot-core"\n\
"type awscc iotwirelessfuotatask":"aws-iot-core"\n\
"type awscc iotwirelessmulticastgroup":"aws-iot-core"\n\
"type awscc iotwirelessnetworkanalyzerconfiguration":"aws-iot-core"\n\
"type awscc iotwirelesspartneraccount":"aws-iot-core"\n\
"type awscc iotwirelessserviceprofile":"aws-iot-core"\n\
"type awscc iotwirelesstaskdefinition":"aws-iot-core"\n\
"type awscc iotwirelesswirelessdevice":"aws-iot-core"\n\
"type awscc iotwirelesswirelessgateway":"aws-iot-core"\n\
"type awscc ivschannel":"aws-ivs"\n\
"type awscc ivschatloggingconfiguration":"aws-ivs"\n\
"type awscc ivschatroom":"aws-ivs"\n\
"type awscc ivsencoderconfiguration":"aws-ivs"\n\
"type awscc ivsingestconfiguration":"aws-ivs"\n\
"type awscc ivsplaybackkeypair":"aws-ivs"\n\
"type awscc ivspublickey":"aws-ivs"\n\
"type awscc ivsrecordingconfiguration":"aws-ivs"\n\
"type awscc ivsstage":"aws-ivs"\n\
"type awscc ivsstorageconfiguration":"aws-ivs"\n\
"type awscc ivsstreamkey":"aws-ivs"\n\
"type awscc kafkaconnectconnector":"aws-msk"\n\
"type awscc kafkaconnectcustomplugin":"aws-msk"\n\
"type awscc kafkaconnectworkerconfiguration":"aws-msk"\n\
"type awscc kendradatasource":"aws-q-business"\n\
"type awscc kendrafaq":"aws-q-business"\n\
"type awscc kendrafeaturedresultsset":"aws-q-business"\n\
"type awscc kendraindex":"aws-q-business"\n\
"type awscc kendraquerysuggestionsblocklist":"aws-q-business"\n\
"type awscc kendrarankingexecutionplan":"aws-q-business"\n\
"type awscc kendrathesaurus":"aws-q-business"\n\
"type awscc kinesisanalyticsapplication":"aws-managed-flink"\n\
"type awscc kinesisanalyticsv2application":"aws-managed-flink"\n\
"type awscc kinesischannel":"aws-kinesis"\n\
"type awscc kinesisfirehosedeliverystream":"aws-kinesis"\n\
"type awscc kinesisstream":"aws-kinesis"\n\
"type awscc kinesisvideosignalingchannel":"aws-kinesis-video-streams"\n\
"type awscc kinesisvideostream":"aws-kinesis-video-streams"\n\
"type awscc kmskey":"aws-kms"\n\
"type awscc kmsreplicakey":"aws-kms"\n\
"type awscc lakeformationdatacellsfilter":"aws-lake-formation"\n\
"type awscc lakeformationresource":"aws-lake-formation"\n\
"type awscc lakeformationtag":"aws-lake-formation"\n\
"type awscc lambdacapacityprovider":"aws-lambda-managed-instances"\n\
"type awscc lambdacodesigningconfig":"aws-lambda"\n\
"type awscc lambdaeventinvokeconfig":"aws-lambda"\n\
"type awscc lambdaeventsourcemapping":"aws-lambda"\n\
"type awscc lambdafunction":"aws-lambda"\n\
"type awscc lambdamicrovmimage":"aws-lambda"\n\
"type awscc lambdanetworkconnector":"aws-lambda"\n\
"type awscc lambdaurl":"aws-lambda"\n\
"type awscc launchwizarddeployment":"aws-launch-wizard"\n\
"type awscc lexbot":"aws-lex"\n\
"type awscc licensemanagergrant":"aws-license-manager"\n\
"type awscc licensemanagerlicense":"aws-license-manager"\n\
"type awscc lightsailalarm":"aws-lightsail"\n\
"type awscc lightsailbucket":"aws-lightsail"\n\
"type awscc lightsailcertificate":"aws-lightsail"\n\
"type awscc lightsailcontactmethod":"aws-lightsail"\n\
"type awscc lightsailcontainer":"aws-lightsail"\n\
"type awscc lightsaildatabase":"aws-lightsail"\n\
"type awscc lightsaildisk":"aws-lightsail"\n\
"type awscc lightsaildistribution":"aws-lightsail"\n\
"type awscc lightsaildomain":"aws-lightsail"\n\
"type awscc lightsailinstance":"aws-lightsail"\n\
"type awscc lightsailkeypair":"aws-lightsail"\n\
"type awscc lightsailloadbalancer":"aws-lightsail"\n\
"type awscc lightsailstaticip":"aws-lightsail"\n\
"type awscc locationapikey":"aws-location-service"\n\
"type awscc locationgeofencecollection":"aws-location-service"\n\
"type awscc locationmap":"aws-location-service"\n\
"type awscc locationplaceindex":"aws-location-service"\n\
"type awscc locationroutecalculator":"aws-location-service"\n\
"type awscc locationtracker":"aws-location-service"\n\
"type awscc logsdelivery":"aws-cloudwatch"\n\
"type awscc logsdestination":"aws-cloudwatch"\n\
"type awscc logsintegration":"aws-cloudwatch"\n\
"type awscc logsloganomalydetector":"aws-cloudwatch"\n\
"type awscc logsloggroup":"aws-cloudwatch"\n\
"type awscc logslogstream":"aws-cloudwatch"\n\
"type awscc logsmetricfilter":"aws-cloudwatch"\n\
"type awscc logsquerydefinition":"aws-cloudwatch"\n\
"type awscc logsscheduledquery":"aws-cloudwatch"\n\
"type awscc logssubscriptionfilter":"aws-cloudwatch"\n\
"type awscc logstransformer":"aws-cloudwatch"\n\
"type awscc lookoutequipmentinferencescheduler":"aws-lookout"\n\
"type awscc lookoutmetricsalert":"aws-lookout"\n\
"type awscc lookoutmetricsanomalydetector":"aws-lookout"\n\
"type awscc lookoutvisionproject":"aws-lookout"\n\
"type awscc m2application":"aws-mainframe-modernization"\n\
"type awscc m2deployment":"aws-mainframe-modernization"\n\
"type awscc m2environment":"aws-mainframe-modernization"\n\
"type awscc macieallowlist":"aws-macie"\n\
"type awscc maciecustomdataidentifier":"aws-macie"\n\
"type awscc maciefindingsfilter":"aws-macie"\n\
"type awscc maciesession":"aws-macie"\n\
"type awscc managedblockchainaccessor":"aws-managed-blockchain"\n\
"type awscc managedblockchainnode":"aws-managed-blockchain"\n\
"type awscc mediaconnectbridge":"aws-mediaconnect"\n\
"type awscc mediaconnectflow":"aws-mediaconnect"\n\
"type awscc mediaconnectgateway":"aws-mediaconnect"\n\
"type awscc mediaconnectrouterinput":"aws-mediaconnect"\n\
"type awscc mediaconnectrouternetworkinterface":"aws-mediaconnect"\n\
"type awscc mediaconnectrouteroutput":"aws-mediaconnect"\n\
"type awscc mediaconvertjobtemplate":"aws-mediaconvert"\n\
"type awscc mediaconvertpreset":"aws-mediaconvert"\n\
"type awscc mediaconvertqueue":"aws-mediaconvert"\n\
"type awscc medialivechannel":"aws-medialive"\n\
"type awscc medialivecloudwatchalarmtemplate":"aws-medialive"\n\
"type awscc medialivecluster":"aws-medialive"\n\
"type awscc medialiveeventbridgeruletemplate":"aws-medialive"\n\
"type awscc medialiveinput":"aws-medialive"\n\
"type awscc medialivemultiplex":"aws-medialive"\n\
"type awscc medialivemultiplexprogram":"aws-medialive"\n\
"type awscc medialivenetwork":"aws-medialive"\n\
"type awscc medialivenode":"aws-medialive"\n\
"type awscc medialivesdisource":"aws-medialive"\n\
"type awscc medialivesignalmap":"aws-medialive"\n\
"type awscc mediapackageasset":"aws-mediapackage"\n\
"type awscc mediapackagechannel":"aws-mediapackage"\n\
"type awscc mediapackageoriginendpoint":"aws-mediapackage"\n\
"type awscc mediapackagepackagingconfiguration":"aws-mediapackage"\n\
"type awscc mediapackagepackaginggroup":"aws-mediapackage"\n\
"type awscc mediapackagev2channel":"aws-mediapackage"\n\
"type awscc mediapackagev2originendpoint":"aws-mediapackage"\n\
"type awscc mediastorecontainer":"aws-mediastore"\n\
"type awscc mediatailorchannel":"aws-mediatailor"\n\
"type awscc mediatailorfunction":"aws-mediatailor"\n\
"type awscc mediatailorlivesource":"aws-mediatailor"\n\
"type awscc mediatailorplaybackconfiguration":"aws-mediatailor"\n\
"type awscc mediatailorprefetchschedule":"aws-mediatailor"\n\
"type awscc mediatailorsourcelocation":"aws-mediatailor"\n\
"type awscc mediatailorvodsource":"aws-mediatailor"\n\
"type awscc memorydbacl":"aws-memorydb"\n\
"type awscc memorydbcluster":"aws-memorydb"\n\
"type awscc memorydbmultiregioncluster":"aws-memorydb"\n\
"type awscc memorydbparametergroup":"aws-memorydb"\n\
"type awscc memorydbsnapshot":"aws-memorydb"\n\
"type awscc memorydbsubnetgroup":"aws-memorydb"\n\
"type awscc memorydbuser":"aws-memorydb"\n\
"type awscc mgnconnector":"aws-application-migration-service"\n\
"type awscc mgnlaunchconfigurationtemplate":"aws-application-migration-service"\n\
"type awscc mgnnetworkmigrationdefinition":"aws-application-migration-service"\n\
"type awscc mpaapprovalteam":"aws-multi-party-approval"\n\
"type awscc mpaidentitysource":"aws-multi-party-approval"\n\
"type awscc mskbatchscramsecret":"aws-msk"\n\
"type awscc mskchannel":"aws-msk"\n\
"type awscc mskcluster":"aws-msk"\n\
"type awscc mskconfiguration":"aws-msk"\n\
"type awscc mskreplicator":"aws-msk"\n\
"type awscc mskserverlesscluster":"aws-msk-serverless"\n\
"type awscc msktopic":"aws-msk"\n\
"type awscc mskvpcconnection":"aws-msk"\n\
"type awscc mwaaenvironment":"aws-mwaa"\n\
"type awscc mwaaserverlessworkflow":"aws-mwaa"\n\
"type awscc neptunedbcluster":"aws-neptune"\n\
"type awscc neptunedbinstance":"aws-neptune"\n\
"type awscc neptunedbparametergroup":"aws-neptune"\n\
"type awscc neptunedbsubnetgroup":"aws-neptune"\n\
"type awscc neptuneglobalcluster":"aws-neptune"\n\
"type awscc neptunegraphgraph":"aws-neptune-analytics"\n\
"type awscc neptunegraphprivategraphendpoint":"aws-neptune-analytics"\n\
"type awscc networkfirewallfirewall":"aws-network-firewall"\n\
"type awscc networkfirewallloggingconfiguration":"aws-network-firewall"\n\
"type awscc networkfirewallrulegroup":"aws-network-firewall"\n\
"type awscc networkfirewalltlsinspectionconfiguration":"aws-network-firewall"\n\
"type awscc networkflowmonitormonitor":"aws-cloudwatch"\n\
"type awscc networkflowmonitorscope":"aws-cloudwatch"\n\
"type awscc networkmanagerconnection":"aws-cloud-wan"\n\
"type awscc networkmanagerconnectpeer":"aws-cloud-wan"\n\
"type awscc networkmanagercorenetwork":"aws-cloud-wan"\n\
"type awscc networkmanagerdevice":"aws-cloud-wan"\n\
"type awscc networkmanagerglobalnetwork":"aws-cloud-wan"\n\
"type awscc networkmanagerlink":"aws-cloud-wan"\n\
"type awscc networkmanagersite":"aws-cloud-wan"\n\
"type awscc networkmanagertransitgatewaypeering":"aws-cloud-wan"\n\
"type awscc networkmanagertransitgatewayregistration":"aws-cloud-wan"\n\
"type awscc networkmonitormonitor":"aws-cloudwatch"\n\
"type awscc nimblestudiolaunchprofile":"aws-nimble-studio"\n\
"type awscc nimblestudiostreamingimage":"aws-nimble-studio"\n\
"type awscc nimblestudiostudio":"aws-nimble-studio"\n\
"type awscc notificationscontactsemailcontact":"aws-user-notifications"\n\
"type awscc notificationsnotificationconfiguration":"aws-user-notifications"\n\
"type awscc notificationsnotificationhub":"aws-user-notifications"\n\
"type awscc novaactworkflowdefinition":"aws-nova-act"\n\
"type awscc oamlink":"aws-cloudwatch"\n\
"type awscc oamsink":"aws-cloudwatch"\n\
"type awscc observabilityadmins3tableintegration":"aws-cloudwatch"\n\
"type awscc observabilityadmintelemetryenrichment":"aws-cloudwatch"\n\
"type awscc observabilityadmintelemetrypipelines":"aws-cloudwatch"\n\
"type awscc odbcloudautonomousvmcluster":"aws-oracle-database"\n\
"type awscc odbcloudexadatainfrastructure":"aws-oracle-database"\n\
"type awscc odbcloudvmcluster":"aws-oracle-database"\n\
"type awscc odbodbnetwork":"aws-oracle-database"\n\
"type awscc odbodbpeeringconnection":"aws-oracle-database"\n\
"type awscc omicsannotationstore":"aws-healthomics"\n\
"type awscc omicsconfiguration":"aws-healthomics"\n\
"type awscc omicsreferencestore":"aws-healthomics"\n\
"type awscc omicsruncache":"aws-healthomics"\n\
"type awscc omicsrungroup":"aws-healthomics"\n\
"type awscc omicssequencestore":"aws-healthomics"\n\
"type awscc omicsvariantstore":"aws-healthomics"\n\
"type awscc omicsworkflow":"aws-healthomics"\n\
"type awscc opensearchdatasource":"aws-opensearch"\n\
"type awscc opensearchserverlesscollection":"aws-opensearch-serverless"\n\
"type awscc opensearchserverlessindex":"aws-opensearch-serverless"\n\
"type awscc opensearchserverlesssecurityconfig":"aws-opensearch-serverless"\n\
"type awscc opensearchserverlessvpcendpoint":"aws-opensearch-serverless"\n\
"type awscc opensearchserviceapplication":"aws-opensearch"\n\
"type awscc opensearchservicedomain":"aws-opensearch"\n\
"type awscc opsworksapp":"aws-opsworks"\n\
"type awscc opsworkscmserver":"aws-opsworks"\n\
"type awscc opsworksinstance":"aws-opsworks"\n\
"type awscc opsworkslayer":"aws-opsworks"\n\
"type awscc opsworksstack":"aws-opsworks"\n\
"type awscc opsworksuserprofile":"aws-opsworks"\n\
"type awscc opsworksvolume":"aws-opsworks"\n\
"type awscc organizationsaccount":"aws-iam"\n\
"type awscc organizationsorganization":"aws-iam"\n\
"type awscc organizationsorganizationalunit":"aws-iam"\n\
"type awscc osispipeline":"aws-opensearch"\n\
"type awscc outpostsoutpost":"aws-outposts"\n\
"type awscc outpostssite":"aws-outposts"\n\
"type awscc panoramaapplicationinstance":"aws-panorama"\n\
"type awscc panoramapackage":"aws-panorama"\n\
"type awscc paymentcryptographykey":"aws-payment-cryptography"\n\
"type awscc pcaconnectoradconnector":"aws-certificate-manager"\n\
"type awscc pcaconnectoraddirectoryregistration":"aws-certificate-manager"\n\
"type awscc pcaconnectoradserviceprincipalname":"aws-certificate-manager"\n\
"type awscc pcaconnectoradtemplate":"aws-certificate-manager"\n\
"type awscc pcaconnectorscepchallenge":"aws-certificate-manager"\n\
"type awscc pcaconnectorscepconnector":"aws-certificate-manager"\n\
"type awscc pcscluster":"aws-parallel-computing-service"\n\
"type awscc pcscomputenodegroup":"aws-parallel-computing-service"\n\
"type awscc pcsqueue":"aws-parallel-computing-service"\n\
"type awscc personalizedataset":"aws-personalize"\n\
"type awscc personalizeeventtracker":"aws-personalize"\n\
"type awscc personalizefilter":"aws-personalize"\n\
"type awscc personalizemetricattribution":"aws-personalize"\n\
"type awscc personalizeschema":"aws-personalize"\n\
"type awscc personalizesolution":"aws-personalize"\n\
"type awscc pinpointadmchannel":"aws-pinpoint"\n\
"type awscc pinpointapnschannel":"aws-pinpoint"\n\
"type awscc pinpointapnssandboxchannel":"aws-pinpoint"\n\
"type awscc pinpointapnsvoipchannel":"aws-pinpoint"\n\
"type awscc pinpointapnsvoipsandboxchannel":"aws-pinpoint"\n\
"type awscc pinpointapp":"aws-pinpoint"\n\
"type awscc pinpointbaiduchannel":"aws-pinpoint"\n\
"type awscc pinpointcampaign":"aws-pinpoint"\n\
"type awscc pinpointemailchannel":"aws-pinpoint"\n\
"type awscc pinpointemailconfigurationset":"aws-ses"\n\
"type awscc pinpointemaildedicatedippool":"aws-ses"\n\
"type awscc pinpointemailidentity":"aws-ses"\n\
"type awscc pinpointemailtemplate":"aws-pinpoint"\n\
"type awscc pinpointeventstream":"aws-pinpoint"\n\
"type awscc pinpointgcmchannel":"aws-pinpoint"\n\
"type awscc pinpointinapptemplate":"aws-pinpoint"\n\
"type awscc pinpointpushtemplate":"aws-pinpoint"\n\
"type awscc pinpointsegment":"aws-pinpoint"\n\
"type awscc pinpointsmschannel":"aws-pinpoint"\n\
"type awscc pinpointsmstemplate":"aws-pinpoint"\n\
"type awscc pinpointvoicechannel":"aws-pinpoint"\n\
"type awscc piperfreports":"aws-rds"\n\
"type awscc pipespipe":"aws-eventbridge"\n\
"type awscc protonenvironmentaccountconnection":"aws-proton"\n\
"type awscc protonenvironmenttemplate":"aws-proton"\n\
"type awscc protonservicetemplate":"aws-proton"\n\
"type awscc qbusinessapplication":"aws-q-business"\n\
"type awscc qbusinessdataaccessor":"aws-q-business"\n\
"type awscc qbusinessdatasource":"aws-q-business"\n\
"type awscc qbusinessindex":"aws-q-business"\n\
"type awscc qbusinessplugin":"aws-q-business"\n\
"type awscc qbusinessretriever":"aws-q-business"\n\
"type awscc qbusinesswebexperience":"aws-q-business"\n\
"type awscc qldbledger":"aws-qldb"\n\
"type awscc qldbstream":"aws-qldb"\n\
"type awscc quicksightactionconnector":"aws-quicksight"\n\
"type awscc quicksightagent":"aws-quicksight"\n\
"type awscc quicksightanalysis":"aws-quicksight"\n\
"type awscc quicksightcustomization":"aws-quicksight"\n\
"type awscc quicksightdashboard":"aws-quicksight"\n\
"type awscc quicksightdataset":"aws-quicksight"\n\
"type awscc quicksightdatasource":"aws-quicksight"\n\
"type awscc quicksightflow":"aws-quicksight"\n\
"type awscc quicksightfolder":"aws-quicksight"\n\
"type awscc quicksightknowledgebase":"aws-quicksight"\n\
"type awscc quicksightlimitsprofile":"aws-quicksight"\n\
"type awscc quicksightoauthclientapplication":"aws-quicksight"\n\
"type awscc quicksightrefreshschedule":"aws-quicksight"\n\
"type awscc quicksightspace":"aws-quicksight"\n\
"type awscc quicksighttemplate":"aws-quicksight"\n\
"type awscc quicksighttheme":"aws-quicksight"\n\
"type awscc quicksighttopic":"aws-quicksight"\n\
"type awscc quicksightvpcconnection":"aws-quicksight"\n\
"type awscc ramresourceshare":"aws-ram"\n\
"type awscc rdsclustersnapshot":"aws-aurora"\n\
"type awscc rdscustomdbengineversion":"aws-rds-custom"\n\
"type awscc rdsdbcluster":"aws-aurora"\n\
"type awscc rdsdbinstance":"aws-rds"\n\
"type awscc rdsdbparametergroup":"aws-rds"\n\
"type awscc rdsdbproxy":"aws-rds"\n\
"type awscc rdsdbsecuritygroup":"aws-rds"\n\
"type awscc rdsdbshardgroup":"aws-aurora"\n\
"type awscc rdsdbsnapshot":"aws-rds"\n\
"type awscc rdsdbsubnetgroup":"aws-rds"\n\
"type awscc rdsglobalcluster":"aws-aurora"\n\
"type awscc rdsintegration":"aws-rds"\n\
"type awscc rdsoptiongroup":"aws-rds"\n\
"type awscc redshiftcluster":"aws-redshift"\n\
"type awscc redshiftendpointaccess":"aws-redshift"\n\
"type awscc redshiftendpointauthorization":"aws-redshift"\n\
"type awscc redshiftintegration":"aws-redshift"\n\
"type awscc redshiftqev2idcapplication":"aws-redshift"\n\
"type awscc redshiftscheduledaction":"aws-redshift"\n\
"type awscc redshiftserverlessnamespace":"aws-redshift-serverless"\n\
"type awscc redshiftserverlesssnapshot":"aws-redshift-serverless"\n\
"type awscc redshiftserverlessworkgroup":"aws-redshift-serverless"\n\
"type awscc redshiftsnapshot":"aws-redshift"\n\
"type awscc redshiftusagelimit":"aws-redshift"\n\
"type awscc refactorspacesapplication":"aws-migration-hub"\n\
"type awscc refactorspacesenvironment":"aws-migration-hub"\n\
"type awscc refactorspacesservice":"aws-migration-hub"\n\
"type awscc rekognitioncollection":"aws-rekognition"\n\
"type awscc rekognitiondataset":"aws-rekognition"\n\
"type awscc rekognitionproject":"aws-rekognition"\n\
"type awscc rekognitionstreamprocessor":"aws-rekognition"\n\
"type awscc resiliencehubapp":"aws-resilience-hub"\n\
"type awscc resiliencehubv2service":"aws-resilience-hub"\n\
"type awscc resiliencehubv2system":"aws-resilience-hub"\n\
"type awscc resiliencehubv2userjourney":"aws-resilience-hub"\n\
"type awscc resourceexplorer2index":"aws-resource-explorer"\n\
"type awscc resourceexplorer2view":"aws-resource-explorer"\n\
"type awscc resourcegroupsgroup":"aws-resource-explorer"\n\
"type awscc resourcegroupstagsynctask":"aws-resource-explorer"\n\
"type awscc robomakerfleet":"aws-robomaker"\n\
"type awscc robomakerrobot":"aws-robomaker"\n\
"type awscc robomakersimulationapplication":"aws-robomaker"\n\
"type awscc rolesanywherecrl":"aws-iam"\n\
"type awscc rolesanywhereprofile":"aws-iam"\n\
"type awscc rolesanywheretrustanchor":"aws-iam"\n\
"type awscc route53cidrcollection":"aws-route53"\n\
"type awscc route53delegationset":"aws-route53"\n\
"type awscc route53dnssec":"aws-route53"\n\
"type awscc route53globalresolveraccesssource":"aws-route53"\n\
"type awscc route53globalresolveraccesstoken":"aws-route53"\n\
"type awscc route53globalresolverdnsview":"aws-route53"\n\
"type awscc route53globalresolverfirewalldomainlist":"aws-route53"\n\
"type awscc route53globalresolverglobalresolver":"aws-route53"\n\
"type awscc route53healthcheck":"aws-route53"\n\
"type awscc route53hostedzone":"aws-route53"\n\
"type awscc route53keysigningkey":"aws-route53"\n\
"type awscc route53profilesprofile":"aws-route53"\n\
"type awscc route53queryloggingconfig":"aws-route53"\n\
"type awscc route53recordset":"aws-route53"\n\
"type awscc route53recoverycontrolcluster":"aws-application-recovery-controller"\n\
"type awscc route53recoverycontrolcontrolpanel":"aws-application-recovery-controller"\n\
"type awscc route53recoverycontrolroutingcontrol":"aws-application-recovery-controller"\n\
"type awscc route53recoveryreadinesscell":"aws-application-recovery-controller"\n\
"type awscc route53recoveryreadinessreadinesscheck":"aws-application-recovery-controller"\n\
"type awscc route53recoveryreadinessrecoverygroup":"aws-application-recovery-controller"\n\
"type awscc route53recoveryreadinessresourceset":"aws-application-recovery-controller"\n\
"type awscc route53resolverfirewalldomainlist":"aws-route53"\n\
"type awscc route53resolverfirewallrulegroup":"aws-route53"\n\
"type awscc route53resolveroutpostresolver":"aws-route53"\n\
"type awscc route53resolverresolverconfig":"aws-route53"\n\
"type awscc route53resolverresolverdnssecconfig":"aws-route53"\n\
"type awscc route53resolverresolverendpoint":"aws-route53"\n\
"type awscc route53resolverresolverqueryloggingconfig":"aws-route53"\n\
"type awscc rtbfabricinboundexternallink":"aws-rtb-fabric"\n\
"type awscc rtbfabriclink":"aws-rtb-fabric"\n\
"type awscc rtbfabricoutboundexternallink":"aws-rtb-fabric"\n\
"type awscc rtbfabricrequestergateway":"aws-rtb-fabric"\n\
"type awscc rtbfabricrespondergateway":"aws-rtb-fabric"\n\
"type awscc rumappmonitor":"aws-cloudwatch"\n\
"type awscc s3accessgrant":"aws-s3"\n\
"type awscc s3accessgrantsinstance":"aws-s3"\n\
"type awscc s3accessgrantslocation":"aws-s3"\n\
"type awscc s3accesspoint":"aws-s3"\n\
"type awscc s3bucket":"aws-s3"\n\
"type awscc s3expressaccesspoint":"aws-s3"\n\
"type awscc s3expressdirectorybucket":"aws-s3"\n\
"type awscc s3filesaccesspoint":"aws-s3"\n\
"type awscc s3filesfilesystem":"aws-s3"\n\
"type awscc s3filesmounttarget":"aws-s3"\n\
"type awscc s3multiregionaccesspoint":"aws-s3"\n\
"type awscc s3object":"aws-s3"\n\
"type awscc s3objectlambdaaccesspoint":"aws-s3"\n\
"type awscc s3outpostsaccesspoint":"aws-outposts"\n\
"type awscc s3outpostsbucket":"aws-outposts"\n\
"type awscc s3outpostsendpoint":"aws-outposts"\n\
"type awscc s3storagelens":"aws-s3"\n\
"type awscc s3tablesnamespace":"aws-s3"\n\
"type awscc s3tablestable":"aws-s3"\n\
"type awscc s3vectorsindex":"aws-s3"\n\
"type awscc s3vectorsvectorbucket":"aws-s3"\n\
"type awscc sagemakeraction":"aws-sagemaker"\n\
"type awscc sagemakeraiworkloadconfig":"aws-sagemaker"\n\
"type awscc sagemakeralgorithm":"aws-sagemaker"\n\
"type awscc sagemakerapp":"aws-sagemaker"\n\
"type awscc sagemakerartifact":"aws-sagemaker"\n\
"type awscc sagemakercluster":"aws-sagemaker"\n\
"type awscc sagemakercoderepository":"aws-sagemaker"\n\
"type awscc sagemakercontext":"aws-sagemaker"\n\
"type awscc sagemakerdataqualityjobdefinition":"aws-sagemaker"\n\
"type awscc sagemakerdevice":"aws-sagemaker"\n\
"type awscc sagemakerdomain":"aws-sagemaker"\n\
"type awscc sagemakerendpoint":"aws-sagemaker"\n\
"type awscc sagemakerexperiment":"aws-sagemaker"\n\
"type awscc sagemakerfeaturegroup":"aws-sagemaker"\n\
"type awscc sagemakerhub":"aws-sagemaker"\n\
"type awscc sagemakerhumantaskui":"aws-sagemaker"\n\
"type awscc sagemakerimage":"aws-sagemaker"\n\
"type awscc sagemakerinferencecomponent":"aws-sagemaker"\n\
"type awscc sagemakerinferenceexperiment":"aws-sagemaker"\n\
"type awscc sagemakermlflowapp":"aws-sagemaker"\n\
"type awscc sagemakermlflowtrackingserver":"aws-sagemaker"\n\
"type awscc sagemakermodel":"aws-sagemaker"\n\
"type awscc sagemakermonitoringschedule":"aws-sagemaker"\n\
"type awscc sagemakernotebookinstance":"aws-sagemaker"\n\
"type awscc sagemakerpartnerapp":"aws-sagemaker"\n\
"type awscc sagemakerpipeline":"aws-sagemaker"\n\
"type awscc sagemakerprocessingjob":"aws-sagemaker"\n\
"type awscc sagemakerproject":"aws-sagemaker"\n\
"type awscc sagemakerspace":"aws-sagemaker"\n\
"type awscc sagemakerstudiolifecycleconfig":"aws-sagemaker"\n\
"type awscc sagemakertrialcomponent":"aws-sagemaker"\n\
"type awscc sagemakeruserprofile":"aws-sagemaker"\n\
"type awscc sagemakerworkforce":"aws-sagemaker"\n\
"type awscc sagemakerworkteam":"aws-sagemaker"\n\
"type awscc schedulerschedule":"aws-eventbridge"\n\
"type awscc scndataintegrationflow":"aws-supply-chain"\n\
"type awscc scndataset":"aws-supply-chain"\n\
"type awscc scnnamespace":"aws-supply-chain"\n\
"type awscc sdbdomain":"aws-simpledb"\n\
"type awscc secretsmanagerrotationschedule":"aws-secrets-manager"\n\
"type awscc secretsmanagersecret":"aws-secrets-manager"\n\
"type awscc securityagentagentspace":"aws-security-agent"\n\
"type awscc securityagentapplication":"aws-security-agent"\n\
"type awscc securityagentartifact":"aws-security-agent"\n\
"type awscc securityagentpentest":"aws-security-agent"\n\
"type awscc securityagentsecurityrequirementpack":"aws-security-agent"\n\
"type awscc securityagenttargetdomain":"aws-security-agent"\n\
"type awscc securityhubaggregatorv2":"aws-security-hub"\n\
"type awscc securityhubconnector":"aws-security-hub"\n\
"type awscc securityhubdelegatedadmin":"aws-security-hub"\n\
"type awscc securityhubfindingaggregator":"aws-security-hub"\n\
"type awscc securityhubhub":"aws-security-hub"\n\
"type awscc securityhubhubv2":"aws-security-hub"\n\
"type awscc securityhubinsight":"aws-security-hub"\n\
"type awscc securityhuborganizationconfiguration":"aws-security-hub"\n\
"type awscc securityhubsecuritycontrol":"aws-security-hub"\n\
"type awscc securityhubstandard":"aws-security-hub"\n\
"type awscc securitylakeawslogsource":"aws-security-lake"\n\
"type awscc securitylakedatalake":"aws-security-lake"\n\
"type awscc securitylakesubscriber":"aws-security-lake"\n\
"type awscc serverlessapi":"aws-lambda"\n\
"type awscc serverlessapplication":"aws-lambda"\n\
"type awscc serverlessfunction":"aws-lambda"\n\
"type awscc serverlesshttpapi":"aws-lambda"\n\
"type awscc serverlessrepoapplication":"aws-serverless-application-repository"\n\
"type awscc serverlesssimpletable":"aws-lambda"\n\
"type awscc serverlessstatemachine":"aws-lambda"\n\
"type awscc servicecatalogacceptedportfolioshare":"aws-service-catalog"\n\
"type awscc servicecatalogappregistryapplication":"aws-service-catalog"\n\
"type awscc servicecatalogappregistryattributegroup":"aws-service-catalog"\n\
"type awscc servicecatalogcloudformationproduct":"aws-service-catalog"\n\
"type awscc servicecatalogcloudformationprovisionedproduct":"aws-service-catalog"\n\
"type awscc servicecataloglaunchnotificationconstraint":"aws-service-catalog"\n\
"type awscc servicecataloglaunchroleconstraint":"aws-service-catalog"\n\
"type awscc servicecataloglaunchtemplateconstraint":"aws-service-catalog"\n\
"type awscc servicecatalogportfolio":"aws-service-catalog"\n\
"type awscc servicecatalogresourceupdateconstraint":"aws-service-catalog"\n\
"type awscc servicecatalogserviceaction":"aws-service-catalog"\n\
"type awscc servicecatalogstacksetconstraint":"aws-service-catalog"\n\
"type awscc servicecatalogtagoption":"aws-service-catalog"\n\
"type awscc servicediscoveryhttpnamespace":"aws-cloud-map"\n\
"type awscc servicediscoveryinstance":"aws-cloud-map"\n\
"type awscc servicediscoveryprivatednsnamespace":"aws-cloud-map"\n\
"type awscc servicediscoverypublicdnsnamespace":"aws-cloud-map"\n\
"type awscc servicediscoveryservice":"aws-cloud-map"\n\
"type awscc sesconfigurationset":"aws-ses"\n\
"type awscc sescontactlist":"aws-ses"\n\
"type awscc sescustomverificationemailtemplate":"aws-ses"\n\
"type awscc sesdedicatedippool":"aws-ses"\n\
"type awscc sesemailidentity":"aws-ses"\n\
"type awscc sesmailmanageraddoninstance":"aws-ses"\n\
"type awscc sesmailmanageraddresslist":"aws-ses"\n\
"type awscc sesmailmanagerarchive":"aws-ses"\n\
"type awscc sesmailmanageringresspoint":"aws-ses"\n\
"type awscc sesmailmanagerrelay":"aws-ses"\n\
"type awscc sesmailmanagerruleset":"aws-ses"\n\
"type awscc sesmultiregionendpoint":"aws-ses"\n\
"type awscc sesreceiptfilter":"aws-ses"\n\
"type awscc sestemplate":"aws-ses"\n\
"type awscc sestenant":"aws-ses"\n\
"type awscc sesvdmattributes":"aws-ses"\n\
"type awscc shielddrtaccess":"aws-shield"\n\
"type awscc shieldproactiveengagement":"aws-shield"\n\
"type awscc shieldprotection":"aws-shield"\n\
"type awscc signersigningprofile":"aws-signer"\n\
"type awscc simspaceweaversimulation":"aws-simspace-weaver"\n\
"type awscc smsvoiceconfigurationset":"aws-end-user-messaging"\n\
"type awscc smsvoiceoptoutlist":"aws-end-user-messaging"\n\
"type awscc smsvoicephonenumber":"aws-end-user-messaging"\n\
"type awscc smsvoicepool":"aws-end-user-messaging"\n\
"type awscc smsvoiceprotectconfiguration":"aws-end-user-messaging"\n\
"type awscc smsvoiceregistration":"aws-end-user-messaging"\n\
"type awscc smsvoicesenderid":"aws-end-user-messaging"\n\
"type awscc smsvoiceverifieddestinationnumber":"aws-end-user-messaging"\n\
"type awscc snstopic":"aws-sns"\n\
"type awscc sqsqueue":"aws-sqs"\n\
"type awscc ssmcloudconnector":"aws-systems-manager"\n\
"type awscc ssmcontactscontact":"aws-incident-manager"\n\
"type awscc ssmcontactsplan":"aws-incident-manager"\n\
"type awscc ssmcontactsrotation":"aws-incident-manager"\n\
"type awscc ssmdocument":"aws-systems-manager"\n\
"type awscc ssmguiconnectpreferences":"aws-systems-manager"\n\
"type awscc ssmincidentsreplicationset":"aws-incident-manager"\n\
"type awscc ssmincidentsresponseplan":"aws-incident-manager"\n\
"type awscc ssmmaintenancewindow":"aws-systems-manager"\n\
"type awscc ssmopsitem":"aws-systems-manager"\n\
"type awscc ssmparameter":"aws-systems-manager"\n\
"type awscc ssmpatchbaseline":"aws-systems-manager"\n\
"type awscc ssmquicksetupconfigurationmanager":"aws-systems-manager"\n\
"type awscc ssmquicksetuplifecycleautomation":"aws-systems-manager"\n\
"type awscc ssmresourcedatasync":"aws-systems-manager"\n\
"type awscc ssoapplication":"aws-iam-identity-center"\n\
"type awscc ssoassignment":"aws-iam-identity-center"\n\
"type awscc ssoinstance":"aws-iam-identity-center"\n\
"type awscc ssopermissionset":"aws-iam-identity-center"\n\
"type awscc stepfunctionsactivity":"aws-step-functions"\n\
"type awscc stepfunctionsstatemachine":"aws-step-functions"\n\
"type awscc storagegatewaytape":"aws-storage-gateway"\n\
"type awscc storagegatewayvolume":"aws-storage-gateway"\n\
"type awscc supportappslackchannelconfiguration":"aws-support"\n\
"type awscc supportappslackworkspaceconfiguration":"aws-support"\n\
"type awscc supportauthzsupportpermit":"aws-support"\n\
"type awscc syntheticscanary":"aws-cloudwatch"\n\
"type awscc syntheticsgroup":"aws-cloudwatch"\n\
"type awscc systemsmanagersapapplication":"aws-systems-manager"\n\
"type awscc textractadapter":"aws-textract"\n\
"type awscc timestreamdatabase":"aws-timestream"\n\
"type awscc timestreaminfluxdbcluster":"aws-timestream"\n\
"type awscc timestreaminfluxdbinstance":"aws-timestream"\n\
"type awscc timestreamscheduledquery":"aws-timestream"\n\
"type awscc timestreamtable":"aws-timestream"\n\
"type awscc transcribecallanalyticscategory":"aws-transcribe"\n\
"type awscc transcribemedicalvocabulary":"aws-transcribe"\n\
"type awscc transcribevocabulary":"aws-transcribe"\n\
"type awscc transferagreement":"aws-transfer-family"\n\
"type awscc transfercertificate":"aws-transfer-family"\n\
"type awscc transferconnector":"aws-transfer-family"\n\
"type awscc transferhostkey":"aws-transfer-family"\n\
"type awscc transferprofile":"aws-transfer-family"\n\
"type awscc transferserver":"aws-transfer-family"\n\
"type awscc transferuser":"aws-transfer-family"\n\
"type awscc transferwebapp":"aws-transfer-family"\n\
"type awscc transferworkflow":"aws-transfer-family"\n\
"type awscc translateparalleldata":"aws-translate"\n\
"type awscc uxcaccountcustomization":"aws-account"\n\
"type awscc verifiedpermissionsidentitysource":"aws-verified-permissions"\n\
"type awscc voiceiddomain":"aws-connect"\n\
"type awscc vpclatticedomainverification":"aws-vpc-lattice"\n\
"type awscc vpclatticelistener":"aws-vpc-lattice"\n\
"type awscc vpclatticeresourceconfiguration":"aws-vpc-lattice"\n\
"type awscc vpclatticeresourcegateway":"aws-vpc-lattice"\n\
"type awscc vpclatticeservice":"aws-vpc-lattice"\n\
"type awscc vpclatticeservicenetwork":"aws-vpc-lattice"\n\
"type awscc vpclatticetargetgroup":"aws-vpc-lattice"\n\
"type awscc wafbytematchset":"aws-waf"\n\
"type awscc wafipset":"aws-waf"\n\
"type awscc wafregionalbytematchset":"aws-waf"\n\
"type awscc wafregionalgeomatchset":"aws-waf"\n\
"type awscc wafregionalipset":"aws-waf"\n\
"type awscc wafregionalregexpatternset":"aws-waf"\n\
"type awscc wafregionalsizeconstraintset":"aws-waf"\n\
"type awscc wafregionalsqlinjectionmatchset":"aws-waf"\n\
"type awscc wafregionalwebacl":"aws-waf"\n\
"type awscc wafregionalxssmatchset":"aws-waf"\n\
"type awscc wafsizeconstraintset":"aws-waf"\n\
"type awscc wafsqlinjectionmatchset":"aws-waf"\n\
"type awscc wafv2ipset":"aws-waf"\n\
"type awscc wafv2loggingconfiguration":"aws-waf"\n\
"type awscc wafv2regexpatternset":"aws-waf"\n\
"type awscc wafv2rulegroup":"aws-waf"\n\
"type awscc wafv2webacl":"aws-waf"\n\
"type awscc wafwebacl":"aws-waf"\n\
"type awscc wafxssmatchset":"aws-waf"\n\
"type awscc wellarchitectedagentcontext":"aws-well-architected-tool"\n\
"type awscc wellarchitectedagentgoal":"aws-well-architected-tool"\n\
"type awscc wellarchitectedagentprofile":"aws-well-architected-tool"\n\
"type awscc wellarchitectedlens":"aws-well-architected-tool"\n\
"type awscc wellarchitectedprofile":"aws-well-architected-tool"\n\
"type awscc wellarchitectedreviewtemplate":"aws-well-architected-tool"\n\
"type awscc wellarchitectedworkload":"aws-well-architected-tool"\n\
"type awscc wickrnetwork":"aws-wickr"\n\
"type awscc wisdomaiagent":"aws-connect"\n\
"type awscc wisdomaiguardrail":"aws-connect"\n\
"type awscc wisdomaiprompt":"aws-connect"\n\
"type awscc wisdomassistant":"aws-connect"\n\
"type awscc wisdomknowledgebase":"aws-connect"\n\
"type awscc wisdommessagetemplate":"aws-connect"\n\
"type awscc wisdomquickresponse":"aws-connect"\n\
"type awscc workspacesinstancesvolume":"aws-workspaces"\n\
"type awscc workspacesinstancesworkspaceinstance":"aws-workspaces"\n\
"type awscc workspacesthinclientenvironment":"aws-workspaces"\n\
"type awscc workspaceswebidentityprovider":"aws-workspaces-secure-browser"\n\
"type awscc workspaceswebportal":"aws-workspaces-secure-browser"\n\
"type awscc workspaceswebsessionlogger":"aws-workspaces-secure-browser"\n\
"type awscc workspaceswebtruststore":"aws-workspaces-secure-browser"\n\
"type awscc workspacesworkspace":"aws-workspaces"\n\
"type awscc workspacesworkspacespool":"aws-workspaces"\n\
"type awscc xraygroup":"aws-x-ray"\n\
"type awscc xraytransactionsearchconfig":"aws-x-ray"\n\
"type azuread_application":"microsoft-entra-id"\n\
"type azuread_conditional_access_policy":"microsoft-entra-id"\n\
"type azuread_group":"microsoft-entra-id"\n\
"type azuread_service_principal":"microsoft-entra-id"\n\
"type azuread_user":"microsoft-entra-id"\n\
"type azuredevops_agent_pool":"azure-devops"\n\
"type azuredevops_build_definition":"azure-devops"\n\
"type azuredevops_git_repository":"azure-devops"\n\
"type azuredevops_project":"azure-devops"\n\
"type azurerm_aadb2c_directory":"azure-ad-b2c"\n\
"type azurerm_active_directory_domain_service":"azure-entra-domain-services"\n\
"type azurerm_advanced_threat_protection":"azure-defender-for-cloud"\n\
"type azurerm_advisor_suppression":"azure-advisor"\n\
"type azurerm_ai_foundry":"azure-ai-foundry"\n\
"type azurerm_ai_foundry_project":"azure-ai-foundry"\n\
"type azurerm_ai_services":"azure-ai-services"\n\
"type azurerm_analysis_services_server":"azure-analysis-services"\n\
"type azurerm_api_connection":"azure-logic-apps"\n\
"type azurerm_api_management":"azure-api-management"\n\
"type azurerm_app_configuration":"azure-app-configuration"\n\
"type azurerm_app_service":"azure-app-service"\n\
"type azurerm_app_service_certificate":"azure-app-service-domains"\n\
"type azurerm_app_service_certificate_binding":"azure-app-service-domains"\n\
"type azurerm_app_service_certificate_order":"azure-app-service-domains"\n\
"type azurerm_app_service_connection":"azure-app-service"\n\
"type azurerm_app_service_environment_v3":"azure-app-service"\n\
"type azurerm_app_service_plan":"azure-app-service"\n\
"type azurerm_app_service_slot_virtual_network_swift_connection":"azure-app-service"\n\
"type azurerm_app_service_source_control":"azure-app-service"\n\
"type azurerm_app_service_virtual_network_swift_connection":"azure-app-service"\n\
"type azurerm_application_gateway":"azure-application-gateway"\n\
"type azurerm_application_insights":"azure-monitor"\n\
"type azurerm_application_load_balancer":"azure-app-gateway-containers"\n\
"type azurerm_application_security_group":"azure-virtual-network"\n\
"type azurerm_arc_kubernetes_cluster":"azure-arc-kubernetes"\n\
"type azurerm_arc_kubernetes_provisioned_cluster":"azure-arc-kubernetes"\n\
"type azurerm_arc_machine":"azure-arc-server"\n\
"type azurerm_arc_private_link_scope":"azure-arc-server"\n\
"type azurerm_arc_resource_bridge_appliance":"azure-arc-resource-bridge"\n\
"type azurerm_attestation_provider":"azure-attestation"\n\
"type azurerm_automanage_configuration":"azure-automanage"\n\
"type azurerm_automation_account":"azure-automation"\n\
"type azurerm_automation_connection":"azure-automation"\n\
"type azurerm_automation_dsc_nodeconfiguration":"azure-automation"\n\
"type azurerm_automation_hybrid_runbook_worker":"azure-automation"\n\
"type azurerm_automation_job_schedule":"azure-automation"\n\
"type azurerm_automation_module":"azure-automation"\n\
"type azurerm_automation_powershell72_module":"azure-automation"\n\
"type azurerm_automation_python3_package":"azure-automation"\n\
"type azurerm_automation_runbook":"azure-automation"\n\
"type azurerm_automation_runtime_environment":"azure-automation"\n\
"type azurerm_automation_schedule":"azure-automation"\n\
"type azurerm_automation_source_control":"azure-automation"\n\
"type azurerm_automation_variable_bool":"azure-automation"\n\
"type azurerm_automation_variable_datetime":"azure-automation"\n\
"type azurerm_automation_variable_int":"azure-automation"\n\
"type azurerm_automation_variable_object":"azure-automation"\n\
"type azurerm_automation_variable_string":"azure-automation"\n\
"type azurerm_automation_watcher":"azure-automation"\n\
"type azurerm_automation_webhook":"azure-automation"\n\
"type azurerm_availability_set":"azure-virtual-machines"\n\
"type azurerm_backup_container_storage_account":"azure-backup"\n\
"type azurerm_backup_policy_file_share":"azure-backup"\n\
"type azurerm_backup_policy_vm":"azure-backup"\n\
"type azurerm_backup_protected_file_share":"azure-backup"\n\
"type azurerm_backup_protected_vm":"azure-backup"\n\
"type azurerm_bastion_host":"azure-bastion"\n\
"type azurerm_batch_account":"azure-batch"\n\
"type azurerm_batch_application":"azure-batch"\n\
"type azurerm_batch_job":"azure-batch"\n\
"type azurerm_batch_pool":"azure-batch"\n\
"type azurerm_billing_account_cost_management_export":"azure-cost-management"\n\
"type azurerm_bot_channel_alexa":"azure-bot-service"\n\
"type azurerm_bot_channel_direct_line_speech":"azure-bot-service"\n\
"type azurerm_bot_channel_directline":"azure-bot-service"\n\
"type azurerm_bot_channel_email":"azure-bot-service"\n\
"type azurerm_bot_channel_facebook":"azure-bot-service"\n\
"type azurerm_bot_channel_line":"azure-bot-service"\n\
"type azurerm_bot_channel_ms_teams":"azure-bot-service"\n\
"type azurerm_bot_channel_slack":"azure-bot-service"\n\
"type azurerm_bot_channel_sms":"azure-bot-service"\n\
"type azurerm_bot_channel_web_chat":"azure-bot-service"\n\
"type azurerm_bot_channels_registration":"azure-bot-service"\n\
"type azurerm_bot_connection":"azure-bot-service"\n\
"type azurerm_bot_service_azure_bot":"azure-bot-service"\n\
"type azurerm_bot_web_app":"azure-bot-service"\n\
"type azurerm_capacity_reservation":"azure-virtual-machines"\n\
"type azurerm_cdn_frontdoor_batch_rule_set":"azure-front-door"\n\
"type azurerm_cdn_frontdoor_custom_domain":"azure-front-door"\n\
"type azurerm_cdn_frontdoor_origin":"azure-front-door"\n\
"type azurerm_cdn_frontdoor_profile":"azure-front-door"\n\
"type azurerm_cdn_frontdoor_route":"azure-front-door"\n\
"type azurerm_cdn_frontdoor_secret":"azure-front-door"\n\
"type azurerm_cdn_profile":"azure-front-door"\n\
"type azurerm_chaos_studio_capability":"azure-chaos-studio"\n\
"type azurerm_chaos_studio_experiment":"azure-chaos-studio"\n\
"type azurerm_chaos_studio_target":"azure-chaos-studio"\n\
"type azurerm_cognitive_account":"azure-ai-services"\n\
"type azurerm_cognitive_deployment":"azure-ai-services"\n\
"type azurerm_communication_service":"azure-communication-services"\n\
"type azurerm_confidential_ledger":"azure-confidential-ledger"\n\
"type azurerm_consumption_budget_management_group":"azure-cost-management"\n\
"type azurerm_consumption_budget_resource_group":"azure-cost-management"\n\
"type azurerm_container_app":"azure-container-apps"\n\
"type azurerm_container_app_environment":"azure-container-apps"\n\
"type azurerm_container_app_job":"azure-container-apps"\n\
"type azurerm_container_connected_registry":"azure-container-registry"\n\
"type azurerm_container_group":"azure-container-instances"\n\
"type azurerm_container_registry":"azure-container-registry"\n\
"type azurerm_cosmosdb_account":"azure-cosmos-db"\n\
"type azurerm_cosmosdb_cassandra_cluster":"azure-managed-cassandra"\n\
"type azurerm_cosmosdb_cassandra_datacenter":"azure-managed-cassandra"\n\
"type azurerm_cosmosdb_cassandra_keyspace":"azure-cosmos-db"\n\
"type azurerm_cosmosdb_cassandra_table":"azure-cosmos-db"\n\
"type azurerm_cosmosdb_gremlin_database":"azure-cosmos-db"\n\
"type azurerm_cosmosdb_gremlin_graph":"azure-cosmos-db"\n\
"type azurerm_cosmosdb_mongo_collection":"azure-cosmos-db"\n\
"type azurerm_cosmosdb_mongo_database":"azure-cosmos-db"\n\
"type azurerm_cosmosdb_mongo_role_definition":"azure-cosmos-db"\n\
"type azurerm_cosmosdb_mongo_user_definition":"azure-cosmos-db"\n\
"type azurerm_cosmosdb_postgresql_cluster":"azure-cosmos-postgresql"\n\
"type azurerm_cosmosdb_postgresql_role":"azure-cosmos-postgresql"\n\
"type azurerm_cosmosdb_sql_container":"azure-cosmos-db"\n\
"type azurerm_cosmosdb_sql_database":"azure-cosmos-db"\n\
"type azurerm_cosmosdb_sql_dedicated_gateway":"azure-cosmos-db"\n\
"type azurerm_cosmosdb_sql_function":"azure-cosmos-db"\n\
"type azurerm_cosmosdb_sql_role_definition":"azure-cosmos-db"\n\
"type azurerm_cosmosdb_sql_stored_procedure":"azure-cosmos-db"\n\
"type azurerm_cosmosdb_sql_trigger":"azure-cosmos-db"\n\
"type azurerm_cosmosdb_table":"azure-cosmos-db"\n\
"type azurerm_cost_anomaly_alert":"azure-cost-management"\n\
"type azurerm_cost_management_scheduled_action":"azure-cost-management"\n\
"type azurerm_custom_ip_prefix":"azure-virtual-network"\n\
"type azurerm_custom_provider":"azure-custom-providers"\n\
"type azurerm_dashboard_grafana":"azure-managed-grafana"\n\
"type azurerm_data_factory":"azure-data-factory"\n\
"type azurerm_data_protection_backup_instance_blob_storage":"azure-backup"\n\
"type azurerm_data_protection_backup_instance_data_lake_storage":"azure-backup"\n\
"type azurerm_data_protection_backup_instance_disk":"azure-backup"\n\
"type azurerm_data_protection_backup_instance_kubernetes_cluster":"azure-backup"\n\
"type azurerm_data_protection_backup_instance_mysql_flexible_server":"azure-backup"\n\
"type azurerm_data_protection_backup_instance_postgresql_flexible_server":"azure-backup"\n\
"type azurerm_data_protection_backup_policy_blob_storage":"azure-backup"\n\
"type azurerm_data_protection_backup_policy_data_lake_storage":"azure-backup"\n\
"type azurerm_data_protection_backup_policy_disk":"azure-backup"\n\
"type azurerm_data_protection_backup_policy_kubernetes_cluster":"azure-backup"\n\
"type azurerm_data_protection_backup_policy_mysql_flexible_server":"azure-backup"\n\
"type azurerm_data_protection_backup_policy_postgresql_flexible_server":"azure-backup"\n\
"type azurerm_data_protection_backup_vault":"azure-backup"\n\
"type azurerm_data_protection_resource_guard":"azure-backup"\n\
"type azurerm_data_share":"azure-data-share"\n\
"type azurerm_database_migration_project":"azure-database-migration-service"\n\
"type azurerm_database_migration_service":"azure-database-migration-service"\n\
"type azurerm_databox_edge_device":"azure-stack-edge"\n\
"type azurerm_databricks_access_connector":"azure-databricks"\n\
"type azurerm_databricks_virtual_network_peering":"azure-databricks"\n\
"type azurerm_databricks_workspace":"azure-databricks"\n\
"type azurerm_datadog_monitor":"datadog"\n\
"type azurerm_dedicated_hardware_security_module":"azure-cloud-hsm"\n\
"type azurerm_dedicated_host":"azure-dedicated-host"\n\
"type azurerm_dev_center":"azure-dev-center"\n\
"type azurerm_dev_center_dev_box_definition":"azure-dev-center"\n\
"type azurerm_dev_test_global_vm_shutdown_schedule":"azure-devtest-labs"\n\
"type azurerm_dev_test_lab":"azure-devtest-labs"\n\
"type azurerm_dev_test_linux_virtual_machine":"azure-devtest-labs"\n\
"type azurerm_dev_test_schedule":"azure-devtest-labs"\n\
"type azurerm_dev_test_virtual_network":"azure-devtest-labs"\n\
"type azurerm_dev_test_windows_virtual_machine":"azure-devtest-labs"\n\
"type azurerm_digital_twins_endpoint_eventgrid":"azure-digital-twins"\n\
"type azurerm_digital_twins_endpoint_eventhub":"azure-digital-twins"\n\
"type azurerm_digital_twins_endpoint_servicebus":"azure-digital-twins"\n\
"type azurerm_digital_twins_instance":"azure-digital-twins"\n\
"type azurerm_digital_twins_time_series_database_connection":"azure-digital-twins"\n\
"type azurerm_disk_encryption_set":"azure-managed-disks"\n\
"type azurerm_dns_a_record":"azure-dns"\n\
"type azurerm_dns_aaaa_record":"azure-dns"\n\
"type azurerm_dns_caa_record":"azure-dns"\n\
"type azurerm_dns_cname_record":"azure-dns"\n\
"type azurerm_dns_mx_record":"azure-dns"\n\
"type azurerm_dns_ns_record":"azure-dns"\n\
"type azurerm_dns_ptr_record":"azure-dns"\n\
"type azurerm_dns_srv_record":"azure-dns"\n\
"type azurerm_dns_txt_record":"azure-dns"\n\
"type azurerm_dns_zone":"azure-dns"\n\
"type azurerm_dynatrace_monitor":"dynatrace"\n\
"type azurerm_elastic_cloud_elasticsearch":"elastic-cloud"\n\
"type azurerm_elastic_san":"azure-elastic-san"\n\
"type azurerm_email_communication_service":"azure-communication-services"\n\
"type azurerm_eventgrid_domain":"azure-event-grid"\n\
"type azurerm_eventgrid_namespace":"azure-event-grid"\n\
"type azurerm_eventgrid_partner_namespace":"azure-event-grid"\n\
"type azurerm_eventgrid_partner_registration":"azure-event-grid"\n\
"type azurerm_eventgrid_system_topic":"azure-event-grid"\n\
"type azurerm_eventgrid_topic":"azure-event-grid"\n\
"type azurerm_eventhub":"azure-event-hubs"\n\
"type azurerm_eventhub_namespace":"azure-event-hubs"\n\
"type azurerm_express_route_circuit":"azure-expressroute"\n\
"type azurerm_express_route_connection":"azure-expressroute"\n\
"type azurerm_express_route_gateway":"azure-expressroute"\n\
"type azurerm_express_route_port":"azure-expressroute"\n\
"type azurerm_extended_location_custom_location":"azure-arc-resource-bridge"\n\
"type azurerm_fabric_capacity":"azure-fabric"\n\
"type azurerm_firewall":"azure-firewall"\n\
"type azurerm_fluid_relay_server":"azure-fluid-relay"\n\
"type azurerm_frontdoor":"azure-front-door"\n\
"type azurerm_function_app":"azure-functions"\n\
"type azurerm_function_app_active_slot":"azure-functions"\n\
"type azurerm_function_app_connection":"azure-functions"\n\
"type azurerm_function_app_flex_consumption":"azure-functions"\n\
"type azurerm_function_app_function":"azure-functions"\n\
"type azurerm_function_app_hybrid_connection":"azure-functions"\n\
"type azurerm_gallery_application":"azure-compute-gallery"\n\
"type azurerm_graph_services_account":"azure-subscription"\n\
"type azurerm_hdinsight_hadoop_cluster":"azure-hdinsight"\n\
"type azurerm_hdinsight_hbase_cluster":"azure-hdinsight"\n\
"type azurerm_hdinsight_interactive_query_cluster":"azure-hdinsight"\n\
"type azurerm_hdinsight_kafka_cluster":"azure-hdinsight"\n\
"type azurerm_hdinsight_spark_cluster":"azure-hdinsight"\n\
"type azurerm_healthbot":"azure-health-bot"\n\
"type azurerm_healthcare_dicom_service":"azure-health-data-services"\n\
"type azurerm_healthcare_fhir_service":"azure-health-data-services"\n\
"type azurerm_healthcare_medtech_service":"azure-health-data-services"\n\
"type azurerm_healthcare_service":"azure-health-data-services"\n\
"type azurerm_healthcare_workspace":"azure-health-data-services"\n\
"type azurerm_image":"azure-virtual-machines"\n\
"type azurerm_iot_security_device_group":"azure-defender-for-iot"\n\
"type azurerm_iot_security_solution":"azure-defender-for-iot"\n\
"type azurerm_iotcentral_application":"azure-iot-central"\n\
"type azurerm_iotcentral_organization":"azure-iot-central"\n\
"type azurerm_iothub":"azure-iot-hub"\n\
"type azurerm_iothub_device_update_account":"azure-device-update"\n\
"type azurerm_iothub_device_update_instance":"azure-device-update"\n\
"type azurerm_ip_group":"azure-firewall"\n\
"type azurerm_key_vault":"azure-key-vault"\n\
"type azurerm_key_vault_managed_hardware_security_module":"azure-managed-hsm"\n\
"type azurerm_kubernetes_automatic_cluster":"azure-aks"\n\
"type azurerm_kubernetes_cluster":"azure-aks"\n\
"type azurerm_kubernetes_cluster_node_pool":"azure-aks"\n\
"type azurerm_kubernetes_fleet_manager":"azure-kubernetes-fleet-manager"\n\
"type azurerm_kubernetes_fleet_update_run":"azure-kubernetes-fleet-manager"\n\
"type azurerm_kubernetes_fleet_update_strategy":"azure-kubernetes-fleet-manager"\n\
"type azurerm_kusto_cluster":"azure-data-explorer"\n\
"type azurerm_kusto_cosmosdb_data_connection":"azure-data-explorer"\n\
"type azurerm_kusto_database":"azure-data-explorer"\n\
"type azurerm_kusto_eventgrid_data_connection":"azure-data-explorer"\n\
"type azurerm_kusto_eventhub_data_connection":"azure-data-explorer"\n\
"type azurerm_kusto_iothub_data_connection":"azure-data-explorer"\n\
"type azurerm_kusto_script":"azure-data-explorer"\n\
"type azurerm_lb":"azure-load-balancer"\n\
"type azurerm_lighthouse_definition":"azure-resource-manager"\n\
"type azurerm_linux_function_app":"azure-functions"\n\
"type azurerm_linux_virtual_machine":"azure-virtual-machines"\n\
"type azurerm_linux_virtual_machine_scale_set":"azure-virtual-machines"\n\
"type azurerm_linux_web_app":"azure-app-service"\n\
"type azurerm_load_test":"azure-load-testing"\n\
"type azurerm_local_network_gateway":"azure-vpn-gateway"\n\
"type azurerm_log_analytics_cluster":"azure-monitor"\n\
"type azurerm_log_analytics_datasource_windows_event":"azure-monitor"\n\
"type azurerm_log_analytics_datasource_windows_performance_counter":"azure-monitor"\n\
"type azurerm_log_analytics_linked_service":"azure-monitor"\n\
"type azurerm_log_analytics_linked_storage_account":"azure-monitor"\n\
"type azurerm_log_analytics_query_pack":"azure-monitor"\n\
"type azurerm_log_analytics_saved_search":"azure-monitor"\n\
"type azurerm_log_analytics_solution":"azure-monitor"\n\
"type azurerm_log_analytics_storage_insights":"azure-monitor"\n\
"type azurerm_log_analytics_workspace":"azure-monitor"\n\
"type azurerm_logic_app_action_custom":"azure-logic-apps"\n\
"type azurerm_logic_app_action_http":"azure-logic-apps"\n\
"type azurerm_logic_app_integration_account":"azure-logic-apps"\n\
"type azurerm_logic_app_standard":"azure-logic-apps"\n\
"type azurerm_logic_app_trigger_custom":"azure-logic-apps"\n\
"type azurerm_logic_app_trigger_http_request":"azure-logic-apps"\n\
"type azurerm_logic_app_trigger_recurrence":"azure-logic-apps"\n\
"type azurerm_logic_app_workflow":"azure-logic-apps"\n\
"type azurerm_machine_learning_compute_cluster":"azure-machine-learning"\n\
"type azurerm_machine_learning_compute_instance":"azure-machine-learning"\n\
"type azurerm_machine_learning_datastore_blobstorage":"azure-machine-learning"\n\
"type azurerm_machine_learning_datastore_datalake_gen2":"azure-machine-learning"\n\
"type azurerm_machine_learning_datastore_fileshare":"azure-machine-learning"\n\
"type azurerm_machine_learning_inference_cluster":"azure-machine-learning"\n\
"type azurerm_machine_learning_synapse_spark":"azure-machine-learning"\n\
"type azurerm_machine_learning_workspace":"azure-machine-learning"\n\
"type azurerm_maintenance_assignment_dedicated_host":"azure-virtual-machines"\n\
"type azurerm_maintenance_assignment_dynamic_scope":"azure-virtual-machines"\n\
"type azurerm_maintenance_assignment_virtual_machine":"azure-virtual-machines"\n\
"type azurerm_managed_application":"azure-custom-providers"\n\
"type azurerm_managed_devops_pool":"azure-managed-devops-pools"\n\
"type azurerm_managed_disk":"azure-managed-disks"\n\
"type azurerm_managed_lustre_file_system":"azure-managed-lustre"\n\
"type azurerm_managed_redis":"azure-cache-redis"\n\
"type azurerm_management_group":"azure-resource-manager"\n\
"type azurerm_management_lock":"azure-resource-manager"\n\
"type azurerm_maps_account":"azure-maps"\n\
"type azurerm_marketplace_agreement":"azure-subscription"\n\
"type azurerm_mongo_cluster":"azure-documentdb"\n\
"type azurerm_mongo_cluster_firewall_rule":"azure-documentdb"\n\
"type azurerm_mongo_cluster_user":"azure-documentdb"\n\
"type azurerm_monitor_action_group":"azure-monitor"\n\
"type azurerm_monitor_activity_log_alert":"azure-monitor"\n\
"type azurerm_monitor_alert_processing_rule_action_group":"azure-monitor"\n\
"type azurerm_monitor_alert_processing_rule_suppression":"azure-monitor"\n\
"type azurerm_monitor_alert_prometheus_rule_group":"azure-monitor-prometheus"\n\
"type azurerm_monitor_metric_alert":"azure-monitor"\n\
"type azurerm_monitor_private_link_scope":"azure-monitor"\n\
"type azurerm_monitor_private_link_scoped_service":"azure-monitor"\n\
"type azurerm_monitor_scheduled_query_rules_alert":"azure-monitor"\n\
"type azurerm_monitor_scheduled_query_rules_log":"azure-monitor"\n\
"type azurerm_monitor_workspace":"azure-monitor-prometheus"\n\
"type azurerm_mssql_database":"azure-sql-database"\n\
"type azurerm_mssql_elasticpool":"azure-sql-database"\n\
"type azurerm_mssql_failover_group":"azure-sql-database"\n\
"type azurerm_mssql_job":"azure-sql-database"\n\
"type azurerm_mssql_managed_database":"azure-sql-managed-instance"\n\
"type azurerm_mssql_managed_instance":"azure-sql-managed-instance"\n\
"type azurerm_mssql_server":"azure-sql-database"\n\
"type azurerm_mssql_virtual_machine":"azure-sql-vm"\n\
"type azurerm_mysql_flexible_database":"azure-mysql"\n\
"type azurerm_mysql_flexible_server":"azure-mysql"\n\
"type azurerm_mysql_server":"azure-mysql"\n\
"type azurerm_nat_gateway":"azure-load-balancer"\n\
"type azurerm_nat_gateway_public_ip_association":"azure-nat-gateway"\n\
"type azurerm_nat_gateway_public_ip_prefix_association":"azure-nat-gateway"\n\
"type azurerm_netapp_account":"azure-netapp-files"\n\
"type azurerm_netapp_backup_vault":"azure-netapp-files"\n\
"type azurerm_netapp_pool":"azure-netapp-files"\n\
"type azurerm_netapp_snapshot":"azure-netapp-files"\n\
"type azurerm_netapp_volume":"azure-netapp-files"\n\
"type azurerm_network_connection_monitor":"azure-network-watcher"\n\
"type azurerm_network_ddos_protection_plan":"azure-ddos-protection"\n\
"type azurerm_network_function_azure_traffic_collector":"azure-network-watcher"\n\
"type azurerm_network_interface":"azure-virtual-network"\n\
"type azurerm_network_manager":"azure-virtual-network-manager"\n\
"type azurerm_network_profile":"azure-virtual-network"\n\
"type azurerm_network_security_group":"azure-virtual-network"\n\
"type azurerm_network_security_perimeter":"azure-private-link"\n\
"type azurerm_network_watcher":"azure-network-watcher"\n\
"type azurerm_new_relic_monitor":"new-relic"\n\
"type azurerm_nginx_deployment":"azure-nginx"\n\
"type azurerm_notification_hub":"azure-notification-hubs"\n\
"type azurerm_oracle_autonomous_database":"azure-oracle-autonomous"\n\
"type azurerm_oracle_cloud_vm_cluster":"azure-oracle-database"\n\
"type azurerm_oracle_exadata_infrastructure":"azure-oracle-database"\n\
"type azurerm_oracle_exascale_database_storage_vault":"azure-oracle-database"\n\
"type azurerm_oracle_resource_anchor":"azure-oracle-database"\n\
"type azurerm_orchestrated_virtual_machine_scale_set":"azure-virtual-machines"\n\
"type azurerm_palo_alto_local_rulestack":"azure-cloud-ngfw"\n\
"type azurerm_palo_alto_next_generation_firewall_virtual_hub_local_rulestack":"azure-cloud-ngfw"\n\
"type azurerm_palo_alto_next_generation_firewall_virtual_hub_panorama":"azure-cloud-ngfw"\n\
"type azurerm_palo_alto_next_generation_firewall_virtual_hub_strata_cloud_manager":"azure-cloud-ngfw"\n\
"type azurerm_palo_alto_next_generation_firewall_virtual_network_local_rulestack":"azure-cloud-ngfw"\n\
"type azurerm_palo_alto_next_generation_firewall_virtual_network_panorama":"azure-cloud-ngfw"\n\
"type azurerm_palo_alto_next_generation_firewall_virtual_network_strata_cloud_manager":"azure-cloud-ngfw"\n\
"type azurerm_palo_alto_virtual_network_appliance":"azure-cloud-ngfw"\n\
"type azurerm_point_to_site_vpn_gateway":"azure-vpn-gateway"\n\
"type azurerm_policy_definition":"azure-resource-manager"\n\
"type azurerm_policy_set_definition":"azure-resource-manager"\n\
"type azurerm_portal_dashboard":"azure-resource-manager"\n\
"type azurerm_postgresql_flexible_server":"azure-postgresql"\n\
"type azurerm_postgresql_server":"azure-postgresql"\n\
"type azurerm_powerbi_embedded":"azure-power-bi-embedded"\n\
"type azurerm_private_dns_a_record":"azure-dns"\n\
"type azurerm_private_dns_aaaa_record":"azure-dns"\n\
"type azurerm_private_dns_cname_record":"azure-dns"\n\
"type azurerm_private_dns_mx_record":"azure-dns"\n\
"type azurerm_private_dns_ptr_record":"azure-dns"\n\
"type azurerm_private_dns_resolver":"azure-private-dns-resolver"\n\
"type azurerm_private_dns_srv_record":"azure-dns"\n\
"type azurerm_private_dns_txt_record":"azure-dns"\n\
"type azurerm_private_dns_zone":"azure-dns"\n\
"type azurerm_private_link_service":"azure-private-link"\n\
"type azurerm_proximity_placement_group":"azure-virtual-machines"\n\
"type azurerm_public_ip":"azure-virtual-network"\n\
"type azurerm_purview_account":"azure-purview"\n\
"type azurerm_qumulo_file_system":"azure-qumulo"\n\
"type azurerm_recovery_services_vault":"azure-backup"\n\
"type azurerm_redhat_openshift_cluster":"azure-red-hat-openshift"\n\
"type azurerm_redis_cache":"azure-cache-redis"\n\
"type azurerm_redis_enterprise_cluster":"azure-cache-redis"\n\
"type azurerm_redis_linked_server":"azure-cache-redis"\n\
"type azurerm_relay_hybrid_connection":"azure-notification-hubs"\n\
"type azurerm_relay_namespace":"azure-notification-hubs"\n\
"type azurerm_resource_deployment_script_azure_cli":"azure-resource-manager"\n\
"type azurerm_resource_deployment_script_azure_power_shell":"azure-resource-manager"\n\
"type azurerm_resource_group":"azure-resource-manager"\n\
"type azurerm_resource_management_private_link":"azure-resource-manager"\n\
"type azurerm_resource_policy_exemption":"azure-resource-manager"\n\
"type azurerm_resource_policy_remediation":"azure-resource-manager"\n\
"type azurerm_resource_provider_feature_registration":"azure-resource-manager"\n\
"type azurerm_resource_provider_registration":"azure-resource-manager"\n\
"type azurerm_role_definition":"azure-managed-identity"\n\
"type azurerm_route":"azure-virtual-network"\n\
"type azurerm_route_filter":"azure-expressroute"\n\
"type azurerm_route_map":"azure-vpn-gateway"\n\
"type azurerm_route_server":"azure-route-server"\n\
"type azurerm_search_service":"azure-ai-search"\n\
"type azurerm_search_shared_private_link_service":"azure-ai-search"\n\
"type azurerm_security_center_assessment":"azure-defender-for-cloud"\n\
"type azurerm_security_center_automation":"azure-defender-for-cloud"\n\
"type azurerm_security_center_contact":"azure-defender-for-cloud"\n\
"type azurerm_security_center_server_vulnerability_assessment_virtual_machine":"azure-defender-for-cloud"\n\
"type azurerm_security_center_storage_defender":"azure-defender-for-cloud"\n\
"type azurerm_security_center_subscription_pricing":"azure-defender-for-cloud"\n\
"type azurerm_security_center_workspace":"azure-defender-for-cloud"\n\
"type azurerm_sentinel_alert_rule_anomaly_built_in":"azure-sentinel"\n\
"type azurerm_sentinel_alert_rule_anomaly_duplicate":"azure-sentinel"\n\
"type azurerm_sentinel_alert_rule_fusion":"azure-sentinel"\n\
"type azurerm_sentinel_alert_rule_machine_learning_behavior_analytics":"azure-sentinel"\n\
"type azurerm_sentinel_alert_rule_ms_security_incident":"azure-sentinel"\n\
"type azurerm_sentinel_alert_rule_nrt":"azure-sentinel"\n\
"type azurerm_sentinel_alert_rule_scheduled":"azure-sentinel"\n\
"type azurerm_sentinel_alert_rule_threat_intelligence":"azure-sentinel"\n\
"type azurerm_sentinel_data_connector_aws_cloud_trail":"azure-sentinel"\n\
"type azurerm_sentinel_data_connector_aws_s3":"azure-sentinel"\n\
"type azurerm_sentinel_data_connector_azure_active_directory":"azure-sentinel"\n\
"type azurerm_sentinel_data_connector_azure_advanced_threat_protection":"azure-sentinel"\n\
"type azurerm_sentinel_data_connector_azure_security_center":"azure-sentinel"\n\
"type azurerm_sentinel_data_connector_dynamics_365":"azure-sentinel"\n\
"type azurerm_sentinel_data_connector_iot":"azure-sentinel"\n\
"type azurerm_sentinel_data_connector_microsoft_cloud_app_security":"azure-sentinel"\n\
"type azurerm_sentinel_data_connector_microsoft_defender_advanced_threat_protection":"azure-sentinel"\n\
"type azurerm_sentinel_data_connector_microsoft_threat_intelligence":"azure-sentinel"\n\
"type azurerm_sentinel_data_connector_microsoft_threat_protection":"azure-sentinel"\n\
"type azurerm_sentinel_data_connector_office_365":"azure-sentinel"\n\
"type azurerm_sentinel_data_connector_office_atp":"azure-sentinel"\n\
"type azurerm_sentinel_data_connector_office_irm":"azure-sentinel"\n\
"type azurerm_sentinel_data_connector_office_power_bi":"azure-sentinel"\n\
"type azurerm_sentinel_data_connector_threat_intelligence":"azure-sentinel"\n\
"type azurerm_sentinel_log_analytics_workspace_onboarding":"azure-sentinel"\n\
"type azurerm_sentinel_metadata":"azure-sentinel"\n\
"type azurerm_sentinel_threat_intelligence_indicator":"azure-sentinel"\n\
"type azurerm_sentinel_watchlist":"azure-sentinel"\n\
"type azurerm_service_fabric_cluster":"azure-service-fabric"\n\
"type azurerm_service_fabric_managed_cluster":"azure-service-fabric"\n\
"type azurerm_service_plan":"azure-app-service"\n\
"type azurerm_servicebus_namespace":"azure-service-bus"\n\
"type azurerm_servicebus_queue":"azure-service-bus"\n\
"type azurerm_servicebus_topic":"azure-service-bus"\n\
"type azurerm_shared_image":"azure-compute-gallery"\n\
"type azurerm_signalr_service":"azure-signalr"\n\
"type azurerm_signalr_shared_private_link_resource":"azure-signalr"\n\
"type azurerm_site_recovery_fabric":"azure-site-recovery"\n\
"type azurerm_site_recovery_hyperv_network_mapping":"azure-site-recovery"\n\
"type azurerm_site_recovery_network_mapping":"azure-site-recovery"\n\
"type azurerm_site_recovery_protection_container":"azure-site-recovery"\n\
"type azurerm_site_recovery_replicated_vm":"azure-site-recovery"\n\
"type azurerm_site_recovery_replication_recovery_plan":"azure-site-recovery"\n\
"type azurerm_site_recovery_services_vault_hyperv_site":"azure-site-recovery"\n\
"type azurerm_site_recovery_vmware_replicated_vm":"azure-site-recovery"\n\
"type azurerm_snapshot":"azure-managed-disks"\n\
"type azurerm_spring_cloud_accelerator":"azure-spring-apps"\n\
"type azurerm_spring_cloud_active_deployment":"azure-spring-apps"\n\
"type azurerm_spring_cloud_api_portal":"azure-spring-apps"\n\
"type azurerm_spring_cloud_app":"azure-spring-apps"\n\
"type azurerm_spring_cloud_application_insights_application_performance_monitoring":"azure-spring-apps"\n\
"type azurerm_spring_cloud_application_live_view":"azure-spring-apps"\n\
"type azurerm_spring_cloud_build_deployment":"azure-spring-apps"\n\
"type azurerm_spring_cloud_builder":"azure-spring-apps"\n\
"type azurerm_spring_cloud_configuration_service":"azure-spring-apps"\n\
"type azurerm_spring_cloud_connection":"azure-spring-apps"\n\
"type azurerm_spring_cloud_container_deployment":"azure-spring-apps"\n\
"type azurerm_spring_cloud_custom_domain":"azure-spring-apps"\n\
"type azurerm_spring_cloud_customized_accelerator":"azure-spring-apps"\n\
"type azurerm_spring_cloud_dev_tool_portal":"azure-spring-apps"\n\
"type azurerm_spring_cloud_dynatrace_application_performance_monitoring":"azure-spring-apps"\n\
"type azurerm_spring_cloud_elastic_application_performance_monitoring":"azure-spring-apps"\n\
"type azurerm_spring_cloud_gateway":"azure-spring-apps"\n\
"type azurerm_spring_cloud_java_deployment":"azure-spring-apps"\n\
"type azurerm_spring_cloud_new_relic_application_performance_monitoring":"azure-spring-apps"\n\
"type azurerm_spring_cloud_service":"azure-spring-apps"\n\
"type azurerm_spring_cloud_storage":"azure-spring-apps"\n\
"type azurerm_sql_database":"azure-sql-database"\n\
"type azurerm_sql_server":"azure-sql-database"\n\
"type azurerm_stack_hci_cluster":"azure-local"\n\
"type azurerm_stack_hci_extension":"azure-local"\n\
"type azurerm_stack_hci_logical_network":"azure-local"\n\
"type azurerm_stack_hci_marketplace_gallery_image":"azure-local"\n\
"type azurerm_stack_hci_network_interface":"azure-local"\n\
"type azurerm_stack_hci_storage_path":"azure-local"\n\
"type azurerm_stack_hci_virtual_hard_disk":"azure-local"\n\
"type azurerm_static_web_app":"azure-static-web-apps"\n\
"type azurerm_storage_account":"azure-storage"\n\
"type azurerm_storage_blob":"azure-storage"\n\
"type azurerm_storage_container":"azure-storage"\n\
"type azurerm_storage_data_lake_gen2_filesystem":"azure-data-lake-storage"\n\
"type azurerm_storage_data_lake_gen2_path":"azure-data-lake-storage"\n\
"type azurerm_storage_encryption_scope":"azure-storage"\n\
"type azurerm_storage_mover":"azure-storage-mover"\n\
"type azurerm_storage_object_replication":"azure-storage"\n\
"type azurerm_storage_queue":"azure-storage"\n\
"type azurerm_storage_share":"azure-files"\n\
"type azurerm_storage_sync":"azure-files"\n\
"type azurerm_storage_table":"azure-storage"\n\
"type azurerm_stream_analytics_cluster":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_function_javascript_uda":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_function_javascript_udf":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_job":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_output_blob":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_output_cosmosdb":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_output_eventhub":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_output_function":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_output_mssql":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_output_powerbi":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_output_servicebus_queue":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_output_servicebus_topic":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_output_synapse":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_output_table":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_reference_input_blob":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_reference_input_mssql":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_stream_input_blob":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_stream_input_eventhub":"azure-stream-analytics"\n\
"type azurerm_stream_analytics_stream_input_iothub":"azure-stream-analytics"\n\
"type azurerm_subnet":"azure-virtual-network"\n\
"type azurerm_synapse_integration_runtime_azure":"azure-synapse"\n\
"type azurerm_synapse_integration_runtime_self_hosted":"azure-synapse"\n\
"type azurerm_synapse_linked_service":"azure-synapse"\n\
"type azurerm_synapse_private_link_hub":"azure-synapse"\n\
"type azurerm_synapse_spark_pool":"azure-synapse"\n\
"type azurerm_synapse_sql_pool":"azure-synapse"\n\
"type azurerm_synapse_workspace":"azure-synapse"\n\
"type azurerm_system_center_virtual_machine_manager_availability_set":"azure-arc-vmware"\n\
"type azurerm_system_center_virtual_machine_manager_cloud":"azure-arc-vmware"\n\
"type azurerm_system_center_virtual_machine_manager_server":"azure-arc-vmware"\n\
"type azurerm_system_center_virtual_machine_manager_virtual_machine_instance":"azure-arc-vmware"\n\
"type azurerm_system_center_virtual_machine_manager_virtual_machine_template":"azure-arc-vmware"\n\
"type azurerm_system_center_virtual_machine_manager_virtual_network":"azure-arc-vmware"\n\
"type azurerm_tenant_template_deployment":"azure-resource-manager"\n\
"type azurerm_traffic_manager_profile":"azure-traffic-manager"\n\
"type azurerm_trusted_signing_account":"azure-trusted-signing"\n\
"type azurerm_user_assigned_identity":"azure-managed-identity"\n\
"type azurerm_video_indexer_account":"azure-video-indexer"\n\
"type azurerm_virtual_desktop_application":"azure-virtual-desktop"\n\
"type azurerm_virtual_desktop_host_pool":"azure-virtual-desktop"\n\
"type azurerm_virtual_desktop_scaling_plan":"azure-virtual-desktop"\n\
"type azurerm_virtual_desktop_workspace":"azure-virtual-desktop"\n\
"type azurerm_virtual_hub":"azure-vpn-gateway"\n\
"type azurerm_virtual_machine":"azure-virtual-machines"\n\
"type azurerm_virtual_machine_automanage_configuration_assignment":"azure-automanage"\n\
"type azurerm_virtual_network":"azure-virtual-network"\n\
"type azurerm_virtual_network_gateway":"azure-vpn-gateway"\n\
"type azurerm_virtual_wan":"azure-vpn-gateway"\n\
"type azurerm_vmware_cluster":"azure-vmware-solution"\n\
"type azurerm_vmware_private_cloud":"azure-vmware-solution"\n\
"type azurerm_vpn_gateway":"azure-vpn-gateway"\n\
"type azurerm_vpn_site":"azure-vpn-gateway"\n\
"type azurerm_web_app_active_slot":"azure-app-service"\n\
"type azurerm_web_app_hybrid_connection":"azure-app-service"\n\
"type azurerm_web_application_firewall_policy":"azure-waf"\n\
"type azurerm_web_pubsub":"azure-signalr"\n\
"type azurerm_windows_function_app":"azure-functions"\n\
"type azurerm_windows_virtual_machine":"azure-virtual-machines"\n\
"type azurerm_windows_virtual_machine_scale_set":"azure-virtual-machines"\n\
"type azurerm_windows_web_app":"azure-app-service"\n\
"type azurerm_workloads_sap_discovery_virtual_instance":"azure-sap-solutions"\n\
"type azurerm_workloads_sap_single_node_virtual_instance":"azure-sap-solutions"\n\
"type azurerm_workloads_sap_three_tier_virtual_instance":"azure-sap-solutions"\n\
"type betteruptime_aws_cloudwatch_integration":"better-stack"\n\
"type betteruptime_azure_integration":"better-stack"\n\
"type betteruptime_catalog_attribute":"better-stack"\n\
"type betteruptime_catalog_record":"better-stack"\n\
"type betteruptime_catalog_relation":"better-stack"\n\
"type betteruptime_datadog_integration":"better-stack"\n\
"type betteruptime_elastic_integration":"better-stack"\n\
"type betteruptime_email_integration":"better-stack"\n\
"type betteruptime_google_monitoring_integration":"better-stack"\n\
"type betteruptime_grafana_integration":"better-stack"\n\
"type betteruptime_heartbeat":"better-stack"\n\
"type betteruptime_incoming_webhook":"better-stack"\n\
"type betteruptime_jira_integration":"better-stack"\n\
"type betteruptime_metadata":"better-stack"\n\
"type betteruptime_monitor":"better-stack"\n\
"type betteruptime_new_relic_integration":"better-stack"\n\
"type betteruptime_on_call_calendar":"better-stack"\n\
"type betteruptime_outgoing_webhook":"better-stack"\n\
"type betteruptime_pagerduty_integration":"better-stack"\n\
"type betteruptime_prometheus_integration":"better-stack"\n\
"type betteruptime_severity":"better-stack"\n\
"type betteruptime_splunk_oncall_integration":"better-stack"\n\
"type betteruptime_status_page":"better-stack"\n\
"type btp_directory":"sap-btp"\n\
"type btp_subaccount":"sap-btp"\n\
"type btp_subaccount_service_instance":"sap-btp"\n\
"type checkly_alert_channel":"checkly"\n\
"type checkly_check":"checkly"\n\
"type checkly_dashboard":"checkly"\n\
"type checkly_dns_monitor":"checkly"\n\
"type checkly_environment_variable":"checkly"\n\
"type checkly_grpc_monitor":"checkly"\n\
"type checkly_heartbeat":"checkly"\n\
"type checkly_icmp_monitor":"checkly"\n\
"type checkly_maintenance_windows":"checkly"\n\
"type checkly_playwright_check_suite":"checkly"\n\
"type checkly_playwright_code_bundle":"checkly"\n\
"type checkly_private_location":"checkly"\n\
"type checkly_snippet":"checkly"\n\
"type checkly_ssl_monitor":"checkly"\n\
"type checkly_status_page":"checkly"\n\
"type checkly_tcp_check":"checkly"\n\
"type checkly_tcp_monitor":"checkly"\n\
"type checkly_traceroute_monitor":"checkly"\n\
"type checkly_trigger_check":"checkly"\n\
"type checkly_trigger_group":"checkly"\n\
"type checkly_url_monitor":"checkly"\n\
"type circleci_context":"circleci"\n\
"type circleci_pipeline":"circleci"\n\
"type circleci_project":"circleci"\n\
"type circleci_runner_resource_class":"circleci"\n\
"type civo_database":"civo-database"\n\
"type civo_dns_domain_name":"civo"\n\
"type civo_dns_domain_record":"civo"\n\
"type civo_firewall":"civo-compute"\n\
"type civo_instance":"civo-compute"\n\
"type civo_kubernetes_cluster":"civo-kubernetes"\n\
"type civo_kubernetes_node_pool":"civo-kubernetes"\n\
"type civo_network":"civo-compute"\n\
"type civo_object_store":"civo-object-store"\n\
"type civo_reserved_ip":"civo-compute"\n\
"type civo_volume":"civo-compute"\n\
"type civo_vpc_firewall":"civo-compute"\n\
"type civo_vpc_network":"civo-compute"\n\
"type civo_vpc_reserved_ip":"civo-compute"\n\
"type civo_vpc_subnet":"civo-compute"\n\
"type clickhouse_service":"clickhouse-cloud"\n\
"type cloudamqp_account_action":"cloudamqp"\n\
"type cloudamqp_alarm":"cloudamqp"\n\
"type cloudamqp_custom_domain":"cloudamqp"\n\
"type cloudamqp_extra_disk_size":"cloudamqp"\n\
"type cloudamqp_instance":"cloudamqp"\n\
"type cloudamqp_integration_aws_eventbridge":"cloudamqp"\n\
"type cloudamqp_integration_log":"cloudamqp"\n\
"type cloudamqp_integration_metric":"cloudamqp"\n\
"type cloudamqp_maintenance_window":"cloudamqp"\n\
"type cloudamqp_node_actions":"cloudamqp"\n\
"type cloudamqp_plugin":"cloudamqp"\n\
"type cloudamqp_privatelink_aws":"cloudamqp"\n\
"type cloudamqp_privatelink_azure":"cloudamqp"\n\
"type cloudamqp_security_firewall":"cloudamqp"\n\
"type cloudamqp_trust_store":"cloudamqp"\n\
"type cloudamqp_upgrade_lavinmq":"cloudamqp"\n\
"type cloudamqp_upgrade_rabbitmq":"cloudamqp"\n\
"type cloudamqp_vpc":"cloudamqp"\n\
"type cloudamqp_webhook":"cloudamqp"\n\
"type cloudflare_account":"cloudflare-edge"\n\
"type cloudflare_address_map":"cloudflare-edge"\n\
"type cloudflare_ai_gateway":"cloudflare-ai"\n\
"type cloudflare_ai_search_instance":"cloudflare-ai"\n\
"type cloudflare_ai_search_namespace":"cloudflare-ai"\n\
"type cloudflare_api_shield":"cloudflare-edge"\n\
"type cloudflare_argo_smart_routing":"cloudflare-edge"\n\
"type cloudflare_argo_tiered_caching":"cloudflare-edge"\n\
"type cloudflare_authenticated_origin_pulls":"cloudflare-edge"\n\
"type cloudflare_bot_management":"cloudflare-edge"\n\
"type cloudflare_byo_ip_prefix":"cloudflare-edge"\n\
"type cloudflare_calls_sfu_app":"cloudflare-calls"\n\
"type cloudflare_calls_turn_app":"cloudflare-calls"\n\
"type cloudflare_certificate_authorities_hostname_associations":"cloudflare-edge"\n\
"type cloudflare_certificate_pack":"cloudflare-edge"\n\
"type cloudflare_cloudforce_one_request":"cloudflare-edge"\n\
"type cloudflare_connectivity_directory_service":"cloudflare-edge"\n\
"type cloudflare_content_scanning":"cloudflare-edge"\n\
"type cloudflare_custom_csr":"cloudflare-edge"\n\
"type cloudflare_custom_hostname":"cloudflare-edge"\n\
"type cloudflare_custom_origin_trust_store":"cloudflare-edge"\n\
"type cloudflare_custom_page_asset":"cloudflare-edge"\n\
"type cloudflare_custom_pages":"cloudflare-edge"\n\
"type cloudflare_custom_ssl":"cloudflare-edge"\n\
"type cloudflare_d1_database":"cloudflare-d1"\n\
"type cloudflare_dns_firewall":"cloudflare-dns"\n\
"type cloudflare_dns_record":"cloudflare-dns cloudflare-edge"\n\
"type cloudflare_dns_zone_transfers_incoming":"cloudflare-dns"\n\
"type cloudflare_dns_zone_transfers_outgoing":"cloudflare-dns"\n\
"type cloudflare_dns_zone_transfers_peer":"cloudflare-dns"\n\
"type cloudflare_dns_zone_transfers_tsig":"cloudflare-dns"\n\
"type cloudflare_email_routing_address":"cloudflare-email"\n\
"type cloudflare_email_routing_catch_all":"cloudflare-email"\n\
"type cloudflare_email_routing_dns":"cloudflare-email"\n\
"type cloudflare_email_security_block_sender":"cloudflare-email"\n\
"type cloudflare_email_security_impersonation_registry":"cloudflare-email"\n\
"type cloudflare_email_security_trusted_domains":"cloudflare-email"\n\
"type cloudflare_filter":"cloudflare-edge"\n\
"type cloudflare_flagship_app":"cloudflare-edge"\n\
"type cloudflare_flagship_flag":"cloudflare-edge"\n\
"type cloudflare_google_tag_gateway":"cloudflare-edge"\n\
"type cloudflare_healthcheck":"cloudflare-edge"\n\
"type cloudflare_hyperdrive_config":"cloudflare-r2-d1"\n\
"type cloudflare_image":"cloudflare-stream-images"\n\
"type cloudflare_leaked_credential_check":"cloudflare-edge"\n\
"type cloudflare_list":"cloudflare-edge"\n\
"type cloudflare_load_balancer":"cloudflare-load-balancing"\n\
"type cloudflare_logpull_retention":"cloudflare-edge"\n\
"type cloudflare_logpush_job":"cloudflare-edge"\n\
"type cloudflare_logpush_ownership_challenge":"cloudflare-edge"\n\
"type cloudflare_magic_transit_cf1_site":"cloudflare-magic-transit"\n\
"type cloudflare_magic_transit_connector":"cloudflare-magic-transit"\n\
"type cloudflare_magic_transit_site":"cloudflare-magic-transit"\n\
"type cloudflare_magic_wan_gre_tunnel":"cloudflare-magic-transit"\n\
"type cloudflare_magic_wan_ipsec_tunnel":"cloudflare-magic-transit"\n\
"type cloudflare_magic_wan_static_route":"cloudflare-magic-transit"\n\
"type cloudflare_managed_transforms":"cloudflare-edge"\n\
"type cloudflare_moq_relay":"cloudflare-edge"\n\
"type cloudflare_oauth_client":"cloudflare-edge"\n\
"type cloudflare_observatory_scheduled_test":"cloudflare-edge"\n\
"type cloudflare_organization":"cloudflare-edge"\n\
"type cloudflare_origin_cloud_region":"cloudflare-edge"\n\
"type cloudflare_origin_tls_compliance_modes":"cloudflare-edge"\n\
"type cloudflare_pages_domain":"cloudflare-pages"\n\
"type cloudflare_pages_project":"cloudflare-workers"\n\
"type cloudflare_pipeline":"cloudflare-queues"\n\
"type cloudflare_queue":"cloudflare-queues"\n\
"type cloudflare_r2_bucket":"cloudflare-r2-d1"\n\
"type cloudflare_r2_custom_domain":"cloudflare-r2-d1"\n\
"type cloudflare_r2_data_catalog":"cloudflare-r2-d1"\n\
"type cloudflare_r2_managed_domain":"cloudflare-r2-d1"\n\
"type cloudflare_rate_limit":"cloudflare-edge"\n\
"type cloudflare_record":"cloudflare-dns cloudflare-edge"\n\
"type cloudflare_regional_hostname":"cloudflare-edge"\n\
"type cloudflare_regional_tiered_cache":"cloudflare-edge"\n\
"type cloudflare_registrar_domain":"cloudflare-registrar"\n\
"type cloudflare_ruleset":"cloudflare-edge"\n\
"type cloudflare_schema_validation_schemas":"cloudflare-edge"\n\
"type cloudflare_secrets_store":"cloudflare-workers"\n\
"type cloudflare_share":"cloudflare-edge"\n\
"type cloudflare_snippet":"cloudflare-workers"\n\
"type cloudflare_snippets":"cloudflare-workers"\n\
"type cloudflare_spectrum_application":"cloudflare-edge"\n\
"type cloudflare_sso_connector":"cloudflare-edge"\n\
"type cloudflare_stream":"cloudflare-stream-images"\n\
"type cloudflare_tiered_cache":"cloudflare-edge"\n\
"type cloudflare_token_validation_config":"cloudflare-edge"\n\
"type cloudflare_total_tls":"cloudflare-edge"\n\
"type cloudflare_turnstile_widget":"cloudflare-turnstile"\n\
"type cloudflare_vulnerability_scanner_target_environment":"cloudflare-edge"\n\
"type cloudflare_waiting_room":"cloudflare-edge"\n\
"type cloudflare_web3_hostname":"cloudflare-edge"\n\
"type cloudflare_web_analytics_site":"cloudflare-web-analytics"\n\
"type cloudflare_worker":"cloudflare-workers"\n\
"type cloudflare_workers_cron_trigger":"cloudflare-workers"\n\
"type cloudflare_workers_custom_domain":"cloudflare-workers"\n\
"type cloudflare_workers_deployment":"cloudflare-workers"\n\
"type cloudflare_workers_for_platforms_dispatch_namespace":"cloudflare-workers"\n\
"type cloudflare_workers_kv":"cloudflare-r2-d1"\n\
"type cloudflare_workers_kv_namespace":"cloudflare-r2-d1"\n\
"type cloudflare_workers_route":"cloudflare-workers"\n\
"type cloudflare_workers_script":"cloudflare-workers"\n\
"type cloudflare_workflow":"cloudflare-workers"\n\
"type cloudflare_zero_trust_access_ai_controls_mcp_portal":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_access_ai_controls_mcp_server":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_access_application":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_access_custom_page":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_access_group":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_access_identity_provider":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_access_infrastructure_target":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_device_custom_profile":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_device_default_profile":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_device_deployment_groups":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_device_ip_profile":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_device_managed_networks":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_device_posture_integration":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_device_subnet":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_dex_test":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_dlp_custom_entry":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_dlp_custom_profile":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_dlp_data_class":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_dlp_dataset":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_dlp_entry":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_dlp_integration_entry":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_dlp_predefined_entry":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_dlp_predefined_profile":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_dlp_sensitivity_group":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_dlp_sensitivity_level":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_dns_location":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_gateway_logging":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_gateway_pacfile":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_list":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_network_hostname_route":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_organization":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_risk_behavior":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_risk_scoring_integration":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_tunnel_cloudflared":"cloudflare-zero-trust"\n\
"type cloudflare_zero_trust_tunnel_warp_connector":"cloudflare-zero-trust"\n\
"type cloudflare_zone":"cloudflare-dns cloudflare-edge"\n\
"type cockroach_cluster":"cockroachdb-cloud"\n\
"type commvault.contentstore/cloudaccounts":"azure-commvault"\n\
"type confluent_environment":"confluent-cloud"\n\
"type confluent_kafka_cluster":"confluent-cloud"\n\
"type coralogix_action":"coralogix"\n\
"type coralogix_ai_custom_evaluation":"coralogix"\n\
"type coralogix_ai_evaluation":"coralogix"\n\
"type coralogix_alert":"coralogix"\n\
"type coralogix_alerts_scheduler":"coralogix"\n\
"type coralogix_archive_logs":"coralogix"\n\
"type coralogix_archive_metrics":"coralogix"\n\
"type coralogix_archive_retentions":"coralogix"\n\
"type coralogix_connector":"coralogix"\n\
"type coralogix_custom_role":"coralogix"\n\
"type coralogix_dashboard":"coralogix"\n\
"type coralogix_dashboards_folder":"coralogix"\n\
"type coralogix_data_enrichments":"coralogix"\n\
"type coralogix_data_set":"coralogix"\n\
"type coralogix_enrichment":"coralogix"\n\
"type coralogix_events2metric":"coralogix"\n\
"type coralogix_global_router":"coralogix"\n\
"type coralogix_grafana_folder":"coralogix"\n\
"type coralogix_group":"coralogix"\n\
"type coralogix_hosted_dashboard":"coralogix"\n\
"type coralogix_integration":"coralogix"\n\
"type coralogix_preset":"coralogix"\n\
"type coralogix_quota_allocation_rule_set":"coralogix"\n\
"type coralogix_recording_rules_groups_set":"coralogix"\n\
"type coralogix_rules_group":"coralogix"\n\
"type coralogix_scope":"coralogix"\n\
"type coralogix_slo":"coralogix"\n\
"type coralogix_tco_policies_logs":"coralogix"\n\
"type coralogix_tco_policies_rum":"coralogix"\n\
"type coralogix_tco_policies_traces":"coralogix"\n\
"type coralogix_team":"coralogix"\n\
"type coralogix_webhook":"coralogix"\n\
"type crowdstrike_firewall_policy":"crowdstrike-falcon"\n\
"type crowdstrike_host_group":"crowdstrike-falcon"\n\
"type crowdstrike_prevention_policy_windows":"crowdstrike-falcon"\n\
"type databricks_cluster":"databricks"\n\
"type databricks_job":"databricks"\n\
"type databricks_mws_workspaces":"databricks"\n\
"type databricks_sql_endpoint":"databricks"\n\
"type datadog_dashboard":"datadog"\n\
"type datadog_logs_index":"datadog"\n\
"type datadog_monitor":"datadog"\n\
"type datadog_role":"datadog"\n\
"type datadog_user":"datadog"\n\
"type dbtcloud_job":"dbt-cloud"\n\
"type dbtcloud_service_token":"dbt-cloud"\n\
"type dell.storage/filesystems":"azure-dell-powerscale"\n\
"type digitalocean_app":"digitalocean-app-platform"\n\
"type digitalocean_byoip_prefix":"digitalocean-network"\n\
"type digitalocean_cdn":"digitalocean-cdn"\n\
"type digitalocean_container_registry":"digitalocean-registry"\n\
"type digitalocean_custom_image":"digitalocean-droplet"\n\
"type digitalocean_database_advanced_mysql_config":"digitalocean-database"\n\
"type digitalocean_database_advanced_postgresql_config":"digitalocean-database"\n\
"type digitalocean_database_cluster":"digitalocean-database"\n\
"type digitalocean_database_connection_pool":"digitalocean-database"\n\
"type digitalocean_database_db":"digitalocean-database"\n\
"type digitalocean_database_firewall":"digitalocean-database"\n\
"type digitalocean_database_kafka_config":"digitalocean-database"\n\
"type digitalocean_database_kafka_schema_registry":"digitalocean-database"\n\
"type digitalocean_database_kafka_topic":"digitalocean-database"\n\
"type digitalocean_database_logsink_opensearch":"digitalocean-database"\n\
"type digitalocean_database_logsink_rsyslog":"digitalocean-database"\n\
"type digitalocean_database_mongodb_config":"digitalocean-database"\n\
"type digitalocean_database_mysql_config":"digitalocean-database"\n\
"type digitalocean_database_online_migration":"digitalocean-database"\n\
"type digitalocean_database_opensearch_config":"digitalocean-database"\n\
"type digitalocean_database_postgresql_config":"digitalocean-database"\n\
"type digitalocean_database_redis_config":"digitalocean-database"\n\
"type digitalocean_database_replica":"digitalocean-database"\n\
"type digitalocean_database_valkey_config":"digitalocean-database"\n\
"type digitalocean_dedicated_inference":"digitalocean-gradient-ai"\n\
"type digitalocean_domain":"digitalocean-dns"\n\
"type digitalocean_droplet":"digitalocean-droplet"\n\
"type digitalocean_firewall":"digitalocean-network"\n\
"type digitalocean_floating_ip":"digitalocean-network"\n\
"type digitalocean_gradientai":"digitalocean-gradient-ai"\n\
"type digitalocean_kubernetes_cluster":"digitalocean-kubernetes"\n\
"type digitalocean_kubernetes_node_pool":"digitalocean-kubernetes"\n\
"type digitalocean_loadbalancer":"digitalocean-network"\n\
"type digitalocean_monitor_alert":"digitalocean-monitoring"\n\
"type digitalocean_nfs":"digitalocean-nfs"\n\
"type digitalocean_partner_network_connect":"digitalocean-network"\n\
"type digitalocean_project":"digitalocean"\n\
"type digitalocean_record":"digitalocean-dns"\n\
"type digitalocean_reserved_ip":"digitalocean-network"\n\
"type digitalocean_reserved_ipv6":"digitalocean"\n\
"type digitalocean_spaces_bucket":"digitalocean-spaces"\n\
"type digitalocean_uptime_alert":"digitalocean-monitoring"\n\
"type digitalocean_uptime_check":"digitalocean-monitoring"\n\
"type digitalocean_vector_database":"digitalocean-gradient-ai"\n\
"type digitalocean_volume":"digitalocean-volumes"\n\
"type digitalocean_vpc":"digitalocean-network"\n\
"type dnsimple_contact":"dnsimple"\n\
"type dnsimple_domain":"dnsimple"\n\
"type dnsimple_ds_record":"dnsimple"\n\
"type dnsimple_email_forward":"dnsimple"\n\
"type dnsimple_registered_domain":"dnsimple"\n\
"type dnsimple_zone":"dnsimple"\n\
"type doppler_project":"doppler"\n\
"type doppler_secret":"doppler"\n\
"type doppler_service_token":"doppler"\n\
"type dynatrace.observability/monitors":"dynatrace"\n\
"type dynatrace_alerting":"dynatrace"\n\
"type dynatrace_automation_workflow":"dynatrace"\n\
"type dynatrace_management_zone_v2":"dynatrace"\n\
"type ec_deployment":"elastic-cloud"\n\
"type ec_elasticsearch_project":"elastic-cloud"\n\
"type ec_observability_project":"elastic-cloud"\n\
"type ec_security_project":"elastic-cloud"\n\
"type env0_agent_pool":"env0"\n\
"type env0_agent_secret":"env0"\n\
"type env0_configuration_variable":"env0"\n\
"type env0_custom_flow":"env0"\n\
"type env0_custom_role":"env0"\n\
"type env0_environment":"env0"\n\
"type env0_module":"env0"\n\
"type env0_project":"env0"\n\
"type env0_provider":"env0"\n\
"type env0_team":"env0"\n\
"type env0_template":"env0"\n\
"type env0_variable_set":"env0"\n\
"type env0_vcs_connection":"env0"\n\
"type env0_workflow_trigger":"env0"\n\
"type env0_workflow_triggers":"env0"\n\
"type equinix_fabric_cloud_router":"equinix-fabric"\n\
"type equinix_fabric_connection":"equinix-fabric"\n\
"type equinix_fabric_network":"equinix-fabric"\n\
"type equinix_fabric_port":"equinix-fabric"\n\
"type equinix_fabric_precision_time_service":"equinix-fabric"\n\
"type equinix_fabric_route_aggregation":"equinix-fabric"\n\
"type equinix_fabric_route_filter":"equinix-fabric"\n\
"type equinix_fabric_routing_protocol":"equinix-fabric"\n\
"type equinix_fabric_service_profile":"equinix-fabric"\n\
"type equinix_fabric_stream":"equinix-fabric"\n\
"type equinix_network_acl_template":"equinix-fabric"\n\
"type equinix_network_bgp":"equinix-fabric"\n\
"type equinix_network_device":"equinix-fabric"\n\
"type equinix_network_file":"equinix-fabric"\n\
"type exoscale_anti_affinity_group":"exoscale-compute"\n\
"type exoscale_block_storage_volume":"exoscale-block-storage"\n\
"type exoscale_compute_instance":"exoscale-compute"\n\
"type exoscale_database":"exoscale-dbaas"\n\
"type exoscale_dbaas":"exoscale-dbaas"\n\
"type exoscale_domain":"exoscale-dns"\n\
"type exoscale_elastic_ip":"exoscale-network"\n\
"type exoscale_iam_role":"exoscale-iam"\n\
"type exoscale_instance_pool":"exoscale-compute"\n\
"type exoscale_nlb":"exoscale-network"\n\
"type exoscale_private_network":"exoscale-network"\n\
"type exoscale_security_group":"exoscale-network"\n\
"type exoscale_sks_cluster":"exoscale-sks"\n\
"type exoscale_sks_kubeconfig":"exoscale-sks"\n\
"type exoscale_sks_nodepool":"exoscale-sks"\n\
"type exoscale_sos_bucket_policy":"exoscale-sos"\n\
"type fabric_lakehouse":"azure-fabric"\n\
"type fabric_warehouse":"azure-fabric"\n\
"type fabric_workspace":"azure-fabric"\n\
"type fastly_service_compute":"fastly"\n\
"type fastly_service_vcl":"fastly"\n\
"type fivetran_connection":"fivetran"\n\
"type fivetran_destination":"fivetran"\n\
"type fivetran_group":"fivetran"\n\
"type fly_app":"fly-io"\n\
"type fly_machine":"fly-io"\n\
"type fly_volume":"fly-io"\n\
"type gcore_ai_cluster":"gcore-inference"\n\
"type gcore_baremetal":"gcore-cloud"\n\
"type gcore_cdn_applied_preset":"gcore-cdn"\n\
"type gcore_cdn_cacert":"gcore-cdn"\n\
"type gcore_cdn_client_config":"gcore-cdn"\n\
"type gcore_cdn_logs_uploader_config":"gcore-cdn"\n\
"type gcore_cdn_logs_uploader_target":"gcore-cdn"\n\
"type gcore_cdn_origingroup":"gcore-cdn"\n\
"type gcore_cdn_originshielding":"gcore-cdn"\n\
"type gcore_cdn_resource":"gcore-cdn"\n\
"type gcore_cdn_sslcert":"gcore-cdn"\n\
"type gcore_ddos_protection":"gcore-cdn"\n\
"type gcore_dns_network_mapping":"gcore-cdn"\n\
"type gcore_dns_zone":"gcore-cdn"\n\
"type gcore_faas_function":"gcore-inference"\n\
"type gcore_faas_namespace":"gcore-inference"\n\
"type gcore_fastedge_app":"gcore-cdn"\n\
"type gcore_fastedge_binary":"gcore-cdn"\n\
"type gcore_fastedge_secret":"gcore-cdn"\n\
"type gcore_fastedge_template":"gcore-cdn"\n\
"type gcore_file_share":"gcore-cloud"\n\
"type gcore_floatingip":"gcore-cloud"\n\
"type gcore_gpu_baremetal_image":"gcore-cloud"\n\
"type gcore_gpu_virtual_cluster":"gcore-cloud"\n\
"type gcore_gpu_virtual_image":"gcore-cloud"\n\
"type gcore_inference_deployment":"gcore-inference"\n\
"type gcore_inference_secret":"gcore-inference"\n\
"type gcore_instance":"gcore-cloud"\n\
"type gcore_instancev2":"gcore-cloud"\n\
"type gcore_k8sv2":"gcore-cloud"\n\
"type gcore_keypair":"gcore-cloud"\n\
"type gcore_laas_topic":"gcore-cloud"\n\
"type gcore_lblistener":"gcore-cloud"\n\
"type gcore_lbmember":"gcore-cloud"\n\
"type gcore_lbpool":"gcore-cloud"\n\
"type gcore_lifecyclepolicy":"gcore-cloud"\n\
"type gcore_loadbalancer":"gcore-cloud"\n\
"type gcore_loadbalancerv2":"gcore-cloud"\n\
"type gcore_network":"gcore-cloud"\n\
"type gcore_port_allowed_address_pairs":"gcore-cloud"\n\
"type gcore_port_security":"gcore-cloud"\n\
"type gcore_postgres_cluster":"gcore-cloud"\n\
"type gcore_reservedfixedip":"gcore-cloud"\n\
"type gcore_router":"gcore-cloud"\n\
"type gcore_secret":"gcore-cloud"\n\
"type gcore_securitygroup":"gcore-cloud"\n\
"type gcore_servergroup":"gcore-cloud"\n\
"type gcore_snapshot":"gcore-cloud"\n\
"type gcore_storage_s3":"gcore-cdn"\n\
"type gcore_storage_sftp":"gcore-cdn"\n\
"type gcore_subnet":"gcore-cloud"\n\
"type gcore_volume":"gcore-cloud"\n\
"type gcore_waap_api_path":"gcore-cdn"\n\
"type gcore_waap_custom_page_set":"gcore-cdn"\n\
"type gcore_waap_domain":"gcore-cdn"\n\
"type gcore_waap_security_insight_silence":"gcore-cdn"\n\
"type github.network/networksettings":"azure-github-networking"\n\
"type github_actions_hosted_runner":"github-actions-hosted"\n\
"type github_actions_organization_secret":"github-actions-hosted"\n\
"type github_actions_runner_group":"github-self-hosted-runners"\n\
"type github_actions_secret":"github-actions-hosted"\n\
"type github_membership":"github-com"\n\
"type github_organization_settings":"github-com"\n\
"type github_repository":"github-com"\n\
"type github_team":"github-com"\n\
"type gitlab_application_settings":"gitlab-self-managed"\n\
"type gitlab_group":"gitlab-com"\n\
"type gitlab_group_membership":"gitlab-com"\n\
"type gitlab_project":"gitlab-com"\n\
"type google_access_context_manager_access_level":"gcp-access-context-manager"\n\
"type google_access_context_manager_access_levels":"gcp-access-context-manager"\n\
"type google_access_context_manager_access_policy":"gcp-identity-aware-proxy"\n\
"type google_access_context_manager_authorized_orgs_desc":"gcp-access-context-manager"\n\
"type google_access_context_manager_service_perimeter":"gcp-access-context-manager"\n\
"type google_access_context_manager_service_perimeters":"gcp-access-context-manager"\n\
"type google_active_directory_domain":"gcp-managed-microsoft-ad"\n\
"type google_active_directory_peering":"gcp-managed-microsoft-ad"\n\
"type google_agent_identity_auth_provider":"gcp-agent-platform"\n\
"type google_agent_registry_service":"gcp-agent-platform"\n\
"type google_agentic_applications_analyst_agent_persona":"gcp-agent-platform"\n\
"type google_alloydb_backup":"gcp-alloydb"\n\
"type google_alloydb_cluster":"gcp-alloydb"\n\
"type google_alloydb_instance":"gcp-alloydb"\n\
"type google_api_gateway_api":"gcp-api-gateway"\n\
"type google_api_gateway_gateway":"gcp-api-gateway"\n\
"type google_apigee_addons_config":"gcp-apigee"\n\
"type google_apigee_api":"gcp-apigee"\n\
"type google_apigee_app_group":"gcp-apigee"\n\
"type google_apigee_data_collector":"gcp-apigee"\n\
"type google_apigee_datastore":"gcp-apigee"\n\
"type google_apigee_developer":"gcp-apigee"\n\
"type google_apigee_dns_zone":"gcp-apigee"\n\
"type google_apigee_env_keystore":"gcp-apigee"\n\
"type google_apigee_env_references":"gcp-apigee"\n\
"type google_apigee_envgroup":"gcp-apigee"\n\
"type google_apigee_environment":"gcp-apigee"\n\
"type google_apigee_flowhook":"gcp-apigee"\n\
"type google_apigee_instance":"gcp-apigee"\n\
"type google_apigee_keystores_aliases_key_cert_file":"gcp-apigee"\n\
"type google_apigee_keystores_aliases_pkcs12":"gcp-apigee"\n\
"type google_apigee_keystores_aliases_self_signed_cert":"gcp-apigee"\n\
"type google_apigee_nat_address":"gcp-apigee"\n\
"type google_apigee_organization":"gcp-apigee"\n\
"type google_apigee_security_action":"gcp-apigee"\n\
"type google_apigee_security_feedback":"gcp-apigee"\n\
"type google_apigee_security_monitoring_condition":"gcp-apigee"\n\
"type google_apigee_security_profile_v2":"gcp-apigee"\n\
"type google_apigee_sharedflow":"gcp-apigee"\n\
"type google_apigee_space":"gcp-apigee"\n\
"type google_apigee_target_server":"gcp-apigee"\n\
"type google_apihub_api_hub_instance":"gcp-api-hub"\n\
"type google_apihub_curation":"gcp-api-hub"\n\
"type google_apihub_host_project_registration":"gcp-api-hub"\n\
"type google_apihub_plugin":"gcp-api-hub"\n\
"type google_app_engine_application":"gcp-app-engine"\n\
"type google_app_engine_domain_mapping":"gcp-app-engine"\n\
"type google_app_engine_flexible_app_version":"gcp-app-engine"\n\
"type google_app_engine_service_split_traffic":"gcp-app-engine"\n\
"type google_app_engine_standard_app_version":"gcp-app-engine"\n\
"type google_apphub_application":"gcp-app-hub"\n\
"type google_apphub_boundary":"gcp-app-hub"\n\
"type google_apphub_service":"gcp-app-hub"\n\
"type google_apphub_workload":"gcp-app-hub"\n\
"type google_artifact_registry_project_config":"gcp-artifact-registry"\n\
"type google_artifact_registry_repository":"gcp-artifact-registry"\n\
"type google_artifact_registry_vpcsc_config":"gcp-artifact-registry"\n\
"type google_assured_workloads_workload":"gcp-assured-workloads"\n\
"type google_backup_dr_backup_plan":"gcp-backup-dr"\n\
"type google_backup_dr_backup_vault":"gcp-backup-dr"\n\
"type google_backup_dr_management_server":"gcp-backup-dr"\n\
"type google_backup_dr_restore_workload":"gcp-backup-dr"\n\
"type google_backup_dr_service_config":"gcp-backup-dr"\n\
"type google_beyondcorp_security_gateway":"gcp-identity-aware-proxy"\n\
"type google_biglake_catalog":"gcp-biglake"\n\
"type google_biglake_database":"gcp-biglake"\n\
"type google_biglake_hive_catalog":"gcp-biglake"\n\
"type google_biglake_hive_database":"gcp-biglake"\n\
"type google_biglake_hive_table":"gcp-biglake"\n\
"type google_biglake_iceberg_catalog":"gcp-biglake"\n\
"type google_biglake_iceberg_namespace":"gcp-biglake"\n\
"type google_biglake_iceberg_table":"gcp-biglake"\n\
"type google_biglake_table":"gcp-biglake"\n\
"type google_bigquery_analytics_hub_data_exchange":"gcp-bigquery"\n\
"type google_bigquery_analytics_hub_listing":"gcp-bigquery"\n\
"type google_bigquery_analytics_hub_query_template":"gcp-bigquery"\n\
"type google_bigquery_bi_reservation":"gcp-bigquery"\n\
"type google_bigquery_capacity_commitment":"gcp-bigquery"\n\
"type google_bigquery_connection":"gcp-bigquery"\n\
"type google_bigquery_data_transfer_config":"gcp-bigquery"\n\
"type google_bigquery_dataset":"gcp-bigquery"\n\
"type google_bigquery_job":"gcp-bigquery"\n\
"type google_bigquery_reservation":"gcp-bigquery"\n\
"type google_bigquery_routine":"gcp-bigquery"\n\
"type google_bigquery_table":"gcp-bigquery"\n\
"type google_bigtable_app_profile":"gcp-bigtable"\n\
"type google_bigtable_authorized_view":"gcp-bigtable"\n\
"type google_bigtable_instance":"gcp-bigtable"\n\
"type google_bigtable_logical_view":"gcp-bigtable"\n\
"type google_bigtable_materialized_view":"gcp-bigtable"\n\
"type google_bigtable_schema_bundle":"gcp-bigtable"\n\
"type google_bigtable_table":"gcp-bigtable"\n\
"type google_billing_budget":"gcp-billing"\n\
"type google_billing_project_info":"gcp-billing"\n\
"type google_billing_subaccount":"gcp-billing"\n\
"type google_binary_authorization_attestor":"gcp-binary-authorization"\n\
"type google_blockchain_node_engine_blockchain_nodes":"gcp-blockchain-node-engine"\n\
"type google_certificate_manager_certificate":"gcp-certificate-authority"\n\
"type google_certificate_manager_trust_config":"gcp-certificate-authority"\n\
"type google_ces_agent":"gcp-conversational-agents"\n\
"type google_ces_app":"gcp-conversational-agents"\n\
"type google_ces_deployment":"gcp-conversational-agents"\n\
"type google_ces_evaluation":"gcp-conversational-agents"\n\
"type google_ces_example":"gcp-conversational-agents"\n\
"type google_ces_guardrail":"gcp-conversational-agents"\n\
"type google_ces_tool":"gcp-conversational-agents"\n\
"type google_ces_toolset":"gcp-conversational-agents"\n\
"type google_chronicle_big_query_export":"gcp-security-operations"\n\
"type google_chronicle_custom_list":"gcp-security-operations"\n\
"type google_chronicle_dashboard_chart":"gcp-security-operations"\n\
"type google_chronicle_data_access_label":"gcp-security-operations"\n\
"type google_chronicle_data_access_scope":"gcp-security-operations"\n\
"type google_chronicle_data_export":"gcp-security-operations"\n\
"type google_chronicle_data_table":"gcp-security-operations"\n\
"type google_chronicle_environment":"gcp-security-operations"\n\
"type google_chronicle_feed":"gcp-security-operations"\n\
"type google_chronicle_findings_refinement":"gcp-security-operations"\n\
"type google_chronicle_native_dashboard":"gcp-security-operations"\n\
"type google_chronicle_parser":"gcp-security-operations"\n\
"type google_chronicle_reference_list":"gcp-security-operations"\n\
"type google_chronicle_retrohunt":"gcp-security-operations"\n\
"type google_chronicle_rule":"gcp-security-operations"\n\
"type google_chronicle_soar_domain":"gcp-security-operations"\n\
"type google_chronicle_soar_network":"gcp-security-operations"\n\
"type google_chronicle_watchlist":"gcp-security-operations"\n\
"type google_cloud_asset_folder_feed":"gcp-cloud-asset-inventory"\n\
"type google_cloud_asset_organization_feed":"gcp-cloud-asset-inventory"\n\
"type google_cloud_asset_project_feed":"gcp-cloud-asset-inventory"\n\
"type google_cloud_identity_group":"gcp-cloud-identity"\n\
"type google_cloud_ids_endpoint":"gcp-cloud-ids"\n\
"type google_cloud_quotas_quota_preference":"gcp-cloud-quotas"\n\
"type google_cloud_run_domain_mapping":"gcp-cloud-run"\n\
"type google_cloud_run_service":"gcp-cloud-run"\n\
"type google_cloud_run_v2_job":"gcp-cloud-run"\n\
"type google_cloud_run_v2_service":"gcp-cloud-run"\n\
"type google_cloud_run_v2_worker_pool":"gcp-cloud-run"\n\
"type google_cloud_scheduler_job":"gcp-cloud-tasks"\n\
"type google_cloud_security_compliance_cloud_control":"gcp-security-command-center"\n\
"type google_cloud_security_compliance_framework":"gcp-security-command-center"\n\
"type google_cloud_support_support_event_subscription":"gcp-cloud-support"\n\
"type google_cloud_tasks_queue":"gcp-cloud-tasks"\n\
"type google_cloudbuild_bitbucket_server_config":"gcp-cloud-build"\n\
"type google_cloudbuild_trigger":"gcp-cloud-build"\n\
"type google_cloudbuild_worker_pool":"gcp-cloud-build"\n\
"type google_cloudbuildv2_connection":"gcp-cloud-build"\n\
"type google_cloudbuildv2_repository":"gcp-cloud-build"\n\
"type google_clouddeploy_automation":"gcp-cloud-deploy"\n\
"type google_clouddeploy_custom_target_type":"gcp-cloud-deploy"\n\
"type google_clouddeploy_delivery_pipeline":"gcp-cloud-deploy"\n\
"type google_clouddeploy_target":"gcp-cloud-deploy"\n\
"type google_clouddomains_registration":"gcp-cloud-domains"\n\
"type google_cloudfunctions2_function":"gcp-cloud-functions"\n\
"type google_cloudfunctions_function":"gcp-cloud-functions"\n\
"type google_colab_notebook_execution":"gcp-colab-enterprise"\n\
"type google_colab_runtime":"gcp-colab-enterprise"\n\
"type google_colab_schedule":"gcp-colab-enterprise"\n\
"type google_composer_environment":"gcp-composer"\n\
"type google_composer_user_workloads_config_map":"gcp-composer"\n\
"type google_composer_user_workloads_secret":"gcp-composer"\n\
"type google_compute_address":"gcp-vpc"\n\
"type google_compute_attached_disk":"gcp-persistent-disk"\n\
"type google_compute_autoscaler":"gcp-compute-engine"\n\
"type google_compute_backend_bucket":"gcp-load-balancing"\n\
"type google_compute_backend_service":"gcp-load-balancing"\n\
"type google_compute_bulk_per_instance_config":"gcp-compute-engine"\n\
"type google_compute_cross_site_network":"gcp-cloud-vpn"\n\
"type google_compute_disk":"gcp-persistent-disk"\n\
"type google_compute_external_vpn_gateway":"gcp-cloud-vpn"\n\
"type google_compute_firewall":"gcp-vpc"\n\
"type google_compute_forwarding_rule":"gcp-load-balancing"\n\
"type google_compute_future_reservation":"gcp-compute-engine"\n\
"type google_compute_global_address":"gcp-vpc"\n\
"type google_compute_global_forwarding_rule":"gcp-load-balancing"\n\
"type google_compute_ha_vpn_gateway":"gcp-cloud-vpn"\n\
"type google_compute_health_check":"gcp-load-balancing"\n\
"type google_compute_http_health_check":"gcp-load-balancing"\n\
"type google_compute_https_health_check":"gcp-load-balancing"\n\
"type google_compute_image":"gcp-compute-engine"\n\
"type google_compute_instance":"gcp-compute-engine"\n\
"type google_compute_instance_group_manager":"gcp-compute-engine"\n\
"type google_compute_instance_template":"gcp-compute-engine"\n\
"type google_compute_instant_snapshot":"gcp-persistent-disk"\n\
"type google_compute_interconnect":"gcp-cloud-vpn"\n\
"type google_compute_interconnect_attachment":"gcp-cloud-vpn"\n\
"type google_compute_machine_image":"gcp-compute-engine"\n\
"type google_compute_network":"gcp-vpc"\n\
"type google_compute_network_edge_security_service":"gcp-cloud-armor"\n\
"type google_compute_node_group":"gcp-sole-tenant-nodes"\n\
"type google_compute_node_template":"gcp-sole-tenant-nodes"\n\
"type google_compute_packet_mirroring":"gcp-vpc"\n\
"type google_compute_per_instance_config":"gcp-compute-engine"\n\
"type google_compute_preview_feature":"gcp-compute-engine"\n\
"type google_compute_project_cloud_armor_tier":"gcp-cloud-armor"\n\
"type google_compute_project_default_network_tier":"gcp-vpc"\n\
"type google_compute_project_metadata":"gcp-compute-engine"\n\
"type google_compute_public_advertised_prefix":"gcp-vpc"\n\
"type google_compute_public_delegated_prefix":"gcp-vpc"\n\
"type google_compute_region_autoscaler":"gcp-compute-engine"\n\
"type google_compute_region_backend_bucket":"gcp-load-balancing"\n\
"type google_compute_region_backend_service":"gcp-load-balancing"\n\
"type google_compute_region_commitment":"gcp-compute-engine"\n\
"type google_compute_region_composite_health_check":"gcp-load-balancing"\n\
"type google_compute_region_disk":"gcp-persistent-disk"\n\
"type google_compute_region_health_check":"gcp-load-balancing"\n\
"type google_compute_region_health_source":"gcp-load-balancing"\n\
"type google_compute_region_instance_group_manager":"gcp-compute-engine"\n\
"type google_compute_region_instance_template":"gcp-compute-engine"\n\
"type google_compute_region_instant_snapshot":"gcp-persistent-disk"\n\
"type google_compute_region_per_instance_config":"gcp-compute-engine"\n\
"type google_compute_region_resize_request":"gcp-compute-engine"\n\
"type google_compute_region_target_http_proxy":"gcp-load-balancing"\n\
"type google_compute_region_target_https_proxy":"gcp-load-balancing"\n\
"type google_compute_region_target_tcp_proxy":"gcp-load-balancing"\n\
"type google_compute_region_url_map":"gcp-load-balancing"\n\
"type google_compute_reservation":"gcp-compute-engine"\n\
"type google_compute_resize_request":"gcp-compute-engine"\n\
"type google_compute_rollout_plan":"gcp-compute-engine"\n\
"type google_compute_route":"gcp-vpc"\n\
"type google_compute_router":"gcp-cloud-nat"\n\
"type google_compute_router_nat":"gcp-cloud-nat"\n\
"type google_compute_security_policy":"gcp-cloud-armor"\n\
"type google_compute_shared_vpc_host_project":"gcp-vpc"\n\
"type google_compute_shared_vpc_service_project":"gcp-vpc"\n\
"type google_compute_snapshot":"gcp-persistent-disk"\n\
"type google_compute_storage_pool":"gcp-persistent-disk"\n\
"type google_compute_subnetwork":"gcp-vpc"\n\
"type google_compute_target_grpc_proxy":"gcp-load-balancing"\n\
"type google_compute_target_http_proxy":"gcp-load-balancing"\n\
"type google_compute_target_https_proxy":"gcp-load-balancing"\n\
"type google_compute_target_instance":"gcp-load-balancing"\n\
"type google_compute_target_pool":"gcp-load-balancing"\n\
"type google_compute_target_ssl_proxy":"gcp-load-balancing"\n\
"type google_compute_target_tcp_proxy":"gcp-load-balancing"\n\
"type google_compute_url_map":"gcp-load-balancing"\n\
"type google_compute_vpn_gateway":"gcp-cloud-vpn"\n\
"type google_compute_vpn_tunnel":"gcp-cloud-vpn"\n\
"type google_compute_wire_group":"gcp-cloud-vpn"\n\
"type google_config_deployment":"gcp-infrastructure-manager"\n\
"type google_contact_center_insights_encryption_spec":"gcp-contact-center-ai"\n\
"type google_contact_center_insights_qa_question":"gcp-contact-center-ai"\n\
"type google_contact_center_insights_qa_scorecard":"gcp-contact-center-ai"\n\
"type google_contact_center_insights_view":"gcp-contact-center-ai"\n\
"type google_container_analysis_note":"gcp-artifact-analysis"\n\
"type google_container_analysis_occurrence":"gcp-artifact-analysis"\n\
"type google_container_attached_cluster":"gcp-gke-attached"\n\
"type google_container_aws_cluster":"gcp-gke-multicloud"\n\
"type google_container_aws_node_pool":"gcp-gke-multicloud"\n\
"type google_container_azure_client":"gcp-gke-multicloud"\n\
"type google_container_azure_cluster":"gcp-gke-multicloud"\n\
"type google_container_azure_node_pool":"gcp-gke-multicloud"\n\
"type google_container_cluster":"gcp-gke"\n\
"type google_container_node_pool":"gcp-gke"\n\
"type google_container_registry":"gcp-artifact-analysis"\n\
"type google_data_catalog_entry":"gcp-data-catalog"\n\
"type google_data_catalog_taxonomy":"gcp-data-catalog"\n\
"type google_data_fusion_instance":"gcp-data-fusion"\n\
"type google_data_lineage_config":"gcp-dataplex"\n\
"type google_data_loss_prevention_deidentify_template":"gcp-sensitive-data-protection"\n\
"type google_data_loss_prevention_discovery_config":"gcp-sensitive-data-protection"\n\
"type google_data_loss_prevention_inspect_template":"gcp-sensitive-data-protection"\n\
"type google_data_loss_prevention_job_trigger":"gcp-sensitive-data-protection"\n\
"type google_data_loss_prevention_stored_info_type":"gcp-sensitive-data-protection"\n\
"type google_data_pipeline_pipeline":"gcp-dataflow"\n\
"type google_database_migration_service_connection_profile":"gcp-database-migration-service"\n\
"type google_database_migration_service_migration_job":"gcp-database-migration-service"\n\
"type google_database_migration_service_private_connection":"gcp-database-migration-service"\n\
"type google_dataflow_flex_template_job":"gcp-dataflow"\n\
"type google_dataflow_job":"gcp-dataflow"\n\
"type google_dataform_config":"gcp-dataform"\n\
"type google_dataform_folder":"gcp-dataform"\n\
"type google_dataform_repository":"gcp-dataform"\n\
"type google_dataform_team_folder":"gcp-dataform"\n\
"type google_dataplex_aspect_type":"gcp-dataplex"\n\
"type google_dataplex_asset":"gcp-dataplex"\n\
"type google_dataplex_data_asset":"gcp-dataplex"\n\
"type google_dataplex_data_product":"gcp-dataplex"\n\
"type google_dataplex_datascan":"gcp-dataplex"\n\
"type google_dataplex_entry":"gcp-dataplex"\n\
"type google_dataplex_glossary":"gcp-dataplex"\n\
"type google_dataplex_lake":"gcp-dataplex"\n\
"type google_dataplex_metadata_feed":"gcp-dataplex"\n\
"type google_dataplex_task":"gcp-dataplex"\n\
"type google_dataplex_zone":"gcp-dataplex"\n\
"type google_dataproc_batch":"gcp-dataproc-serverless"\n\
"type google_dataproc_cluster":"gcp-dataproc"\n\
"type google_dataproc_gdc_application_environment":"gcp-dataproc"\n\
"type google_dataproc_gdc_service_instance":"gcp-dataproc"\n\
"type google_dataproc_gdc_spark_application":"gcp-dataproc"\n\
"type google_dataproc_job":"gcp-dataproc"\n\
"type google_dataproc_metastore_federation":"gcp-dataproc-metastore"\n\
"type google_dataproc_metastore_service":"gcp-dataproc-metastore"\n\
"type google_dataproc_session_template":"gcp-dataproc-serverless"\n\
"type google_dataproc_workflow_template":"gcp-dataproc"\n\
"type google_datastream_connection_profile":"gcp-datastream"\n\
"type google_datastream_private_connection":"gcp-datastream"\n\
"type google_datastream_stream":"gcp-datastream"\n\
"type google_deployment_manager_deployment":"gcp-infrastructure-manager"\n\
"type google_developer_connect_account_connector":"gcp-developer-connect"\n\
"type google_developer_connect_connection":"gcp-developer-connect"\n\
"type google_developer_connect_git_repository_link":"gcp-developer-connect"\n\
"type google_developer_connect_insights_config":"gcp-developer-connect"\n\
"type google_dialogflow_agent":"gcp-dialogflow"\n\
"type google_dialogflow_conversation_profile":"gcp-dialogflow"\n\
"type google_dialogflow_cx_agent":"gcp-dialogflow"\n\
"type google_dialogflow_cx_entity_type":"gcp-dialogflow"\n\
"type google_dialogflow_cx_environment":"gcp-dialogflow"\n\
"type google_dialogflow_cx_flow":"gcp-dialogflow"\n\
"type google_dialogflow_cx_generator":"gcp-dialogflow"\n\
"type google_dialogflow_cx_intent":"gcp-dialogflow"\n\
"type google_dialogflow_cx_page":"gcp-dialogflow"\n\
"type google_dialogflow_cx_playbook":"gcp-dialogflow"\n\
"type google_dialogflow_cx_test_case":"gcp-dialogflow"\n\
"type google_dialogflow_cx_tool":"gcp-dialogflow"\n\
"type google_dialogflow_cx_webhook":"gcp-dialogflow"\n\
"type google_dialogflow_encryption_spec":"gcp-dialogflow"\n\
"type google_dialogflow_entity_type":"gcp-dialogflow"\n\
"type google_dialogflow_environment":"gcp-dialogflow"\n\
"type google_dialogflow_fulfillment":"gcp-dialogflow"\n\
"type google_dialogflow_generator":"gcp-dialogflow"\n\
"type google_dialogflow_intent":"gcp-dialogflow"\n\
"type google_dialogflow_sip_trunk":"gcp-dialogflow"\n\
"type google_discovery_engine_acl_config":"gcp-vertex-ai-search"\n\
"type google_discovery_engine_assistant":"gcp-vertex-ai-search"\n\
"type google_discovery_engine_chat_engine":"gcp-vertex-ai-search"\n\
"type google_discovery_engine_cmek_config":"gcp-vertex-ai-search"\n\
"type google_discovery_engine_control":"gcp-vertex-ai-search"\n\
"type google_discovery_engine_data_connector":"gcp-vertex-ai-search"\n\
"type google_discovery_engine_data_store":"gcp-vertex-ai-search"\n\
"type google_discovery_engine_license_config":"gcp-vertex-ai-search"\n\
"type google_discovery_engine_recommendation_engine":"gcp-vertex-ai-search"\n\
"type google_discovery_engine_schema":"gcp-vertex-ai-search"\n\
"type google_discovery_engine_search_engine":"gcp-vertex-ai-search"\n\
"type google_discovery_engine_serving_config":"gcp-vertex-ai-search"\n\
"type google_discovery_engine_sitemap":"gcp-vertex-ai-search"\n\
"type google_discovery_engine_target_site":"gcp-vertex-ai-search"\n\
"type google_discovery_engine_user_store":"gcp-vertex-ai-search"\n\
"type google_discovery_engine_widget_config":"gcp-vertex-ai-search"\n\
"type google_dns_managed_zone":"gcp-cloud-dns"\n\
"type google_dns_record_set":"gcp-cloud-dns"\n\
"type google_document_ai_processor":"gcp-document-ai"\n\
"type google_document_ai_schema":"gcp-document-ai"\n\
"type google_document_ai_warehouse_document_schema":"gcp-document-ai"\n\
"type google_document_ai_warehouse_location":"gcp-document-ai"\n\
"type google_edgecontainer_cluster":"gcp-distributed-cloud"\n\
"type google_edgecontainer_node_pool":"gcp-distributed-cloud"\n\
"type google_edgecontainer_vpn_connection":"gcp-distributed-cloud"\n\
"type google_edgenetwork_network":"gcp-edge-network"\n\
"type google_edgenetwork_subnet":"gcp-edge-network"\n\
"type google_endpoints_service":"gcp-api-gateway"\n\
"type google_essential_contacts_contact":"gcp-essential-contacts"\n\
"type google_eventarc_channel":"gcp-eventarc"\n\
"type google_eventarc_enrollment":"gcp-eventarc"\n\
"type google_eventarc_google_api_source":"gcp-eventarc"\n\
"type google_eventarc_google_channel_config":"gcp-eventarc"\n\
"type google_eventarc_message_bus":"gcp-eventarc"\n\
"type google_eventarc_pipeline":"gcp-eventarc"\n\
"type google_eventarc_trigger":"gcp-eventarc"\n\
"type google_filestore_backup":"gcp-filestore"\n\
"type google_filestore_instance":"gcp-filestore"\n\
"type google_filestore_snapshot":"gcp-filestore"\n\
"type google_firebase_ai_logic_config":"gcp-firebase"\n\
"type google_firebase_ai_logic_prompt_template":"gcp-firebase"\n\
"type google_firebase_android_app":"gcp-firebase"\n\
"type google_firebase_app_check_app_attest_config":"gcp-firebase"\n\
"type google_firebase_app_check_device_check_config":"gcp-firebase"\n\
"type google_firebase_app_check_play_integrity_config":"gcp-firebase"\n\
"type google_firebase_app_check_recaptcha_enterprise_config":"gcp-firebase"\n\
"type google_firebase_app_check_recaptcha_v3_config":"gcp-firebase"\n\
"type google_firebase_app_check_service_config":"gcp-firebase"\n\
"type google_firebase_app_hosting_backend":"gcp-firebase-hosting"\n\
"type google_firebase_app_hosting_build":"gcp-firebase-hosting"\n\
"type google_firebase_app_hosting_default_domain":"gcp-firebase-hosting"\n\
"type google_firebase_app_hosting_domain":"gcp-firebase-hosting"\n\
"type google_firebase_app_hosting_traffic":"gcp-firebase-hosting"\n\
"type google_firebase_apple_app":"gcp-firebase"\n\
"type google_firebase_data_connect_service":"gcp-firebase"\n\
"type google_firebase_database_instance":"gcp-firebase"\n\
"type google_firebase_extensions_instance":"gcp-firebase"\n\
"type google_firebase_hosting_channel":"gcp-firebase-hosting"\n\
"type google_firebase_hosting_custom_domain":"gcp-firebase-hosting"\n\
"type google_firebase_hosting_release":"gcp-firebase-hosting"\n\
"type google_firebase_hosting_site":"gcp-firebase-hosting"\n\
"type google_firebase_project":"gcp-firebase"\n\
"type google_firebase_remote_config_remote_config":"gcp-firebase"\n\
"type google_firebase_storage_bucket":"gcp-firebase"\n\
"type google_firebase_storage_default_bucket":"gcp-firebase"\n\
"type google_firebase_web_app":"gcp-firebase"\n\
"type google_firebaserules_release":"gcp-firebase"\n\
"type google_firebaserules_ruleset":"gcp-firebase"\n\
"type google_firestore_backup_schedule":"gcp-firestore"\n\
"type google_firestore_change_stream":"gcp-firestore"\n\
"type google_firestore_database":"gcp-firestore"\n\
"type google_firestore_document":"gcp-firestore"\n\
"type google_firestore_field":"gcp-firestore"\n\
"type google_firestore_index":"gcp-firestore"\n\
"type google_firestore_user_creds":"gcp-firestore"\n\
"type google_folder":"gcp-iam"\n\
"type google_folder_access_approval_settings":"gcp-access-approval"\n\
"type google_gemini_code_repository_index":"gcp-gemini-code-assist"\n\
"type google_gemini_repository_group":"gcp-gemini-code-assist"\n\
"type google_gke_backup_backup_channel":"gcp-backup-for-gke"\n\
"type google_gke_backup_backup_plan":"gcp-backup-for-gke"\n\
"type google_gke_backup_restore_channel":"gcp-backup-for-gke"\n\
"type google_gke_backup_restore_plan":"gcp-backup-for-gke"\n\
"type google_gke_hub_feature":"gcp-fleet"\n\
"type google_gke_hub_fleet":"gcp-fleet"\n\
"type google_gke_hub_membership":"gcp-fleet"\n\
"type google_gke_hub_namespace":"gcp-fleet"\n\
"type google_gke_hub_rollout_sequence":"gcp-fleet"\n\
"type google_gke_hub_scope":"gcp-fleet"\n\
"type google_gkeonprem_bare_metal_admin_cluster":"gcp-gke-on-premises"\n\
"type google_gkeonprem_bare_metal_cluster":"gcp-gke-on-premises"\n\
"type google_gkeonprem_bare_metal_node_pool":"gcp-gke-on-premises"\n\
"type google_gkeonprem_vmware_admin_cluster":"gcp-gke-on-premises"\n\
"type google_gkeonprem_vmware_cluster":"gcp-gke-on-premises"\n\
"type google_gkeonprem_vmware_node_pool":"gcp-gke-on-premises"\n\
"type google_healthcare_consent_store":"gcp-healthcare-api"\n\
"type google_healthcare_dataset":"gcp-healthcare-api"\n\
"type google_healthcare_dicom_store":"gcp-healthcare-api"\n\
"type google_healthcare_fhir_store":"gcp-healthcare-api"\n\
"type google_healthcare_hl7_v2_store":"gcp-healthcare-api"\n\
"type google_healthcare_pipeline_job":"gcp-healthcare-api"\n\
"type google_healthcare_workspace":"gcp-healthcare-api"\n\
"type google_hypercomputecluster_cluster":"gcp-cluster-director"\n\
"type google_iam_oauth_client":"gcp-iam"\n\
"type google_iam_workforce_pool":"gcp-iam"\n\
"type google_iam_workload_identity_pool":"gcp-iam"\n\
"type google_iap_settings":"gcp-identity-aware-proxy"\n\
"type google_iap_tunnel_dest_group":"gcp-identity-aware-proxy"\n\
"type google_identity_platform_config":"gcp-identity-platform"\n\
"type google_identity_platform_default_supported_idp_config":"gcp-identity-platform"\n\
"type google_identity_platform_inbound_saml_config":"gcp-identity-platform"\n\
"type google_identity_platform_oauth_idp_config":"gcp-identity-platform"\n\
"type google_identity_platform_tenant":"gcp-identity-platform"\n\
"type google_integration_connectors_connection":"gcp-integration-connectors"\n\
"type google_integration_connectors_managed_zone":"gcp-integration-connectors"\n\
"type google_integrations_auth_config":"gcp-integration-connectors"\n\
"type google_integrations_client":"gcp-integration-connectors"\n\
"type google_kms_autokey_config":"gcp-cloud-kms"\n\
"type google_kms_crypto_key":"gcp-cloud-kms"\n\
"type google_kms_ekm_connection":"gcp-cloud-kms"\n\
"type google_kms_folder_kaj_policy_config":"gcp-cloud-kms"\n\
"type google_kms_key_handle":"gcp-cloud-kms"\n\
"type google_kms_key_ring":"gcp-cloud-kms"\n\
"type google_kms_organization_kaj_policy_config":"gcp-cloud-kms"\n\
"type google_kms_project_autokey_config":"gcp-cloud-kms"\n\
"type google_kms_project_kaj_policy_config":"gcp-cloud-kms"\n\
"type google_kms_secret_ciphertext":"gcp-cloud-kms"\n\
"type google_license_manager_configuration":"gcp-license-manager"\n\
"type google_logging_billing_account_bucket_config":"gcp-cloud-logging"\n\
"type google_logging_billing_account_sink":"gcp-cloud-logging"\n\
"type google_logging_folder_bucket_config":"gcp-cloud-logging"\n\
"type google_logging_folder_sink":"gcp-cloud-logging"\n\
"type google_logging_linked_dataset":"gcp-cloud-logging"\n\
"type google_logging_log_scope":"gcp-cloud-logging"\n\
"type google_logging_log_view":"gcp-cloud-logging"\n\
"type google_logging_metric":"gcp-cloud-logging"\n\
"type google_logging_organization_bucket_config":"gcp-cloud-logging"\n\
"type google_logging_organization_sink":"gcp-cloud-logging"\n\
"type google_logging_project_bucket_config":"gcp-cloud-logging"\n\
"type google_logging_project_sink":"gcp-cloud-logging"\n\
"type google_logging_saved_query":"gcp-cloud-logging"\n\
"type google_looker_instance":"gcp-looker"\n\
"type google_lustre_instance":"gcp-managed-lustre"\n\
"type google_managed_kafka_cluster":"gcp-managed-kafka"\n\
"type google_managed_kafka_connect_cluster":"gcp-managed-kafka"\n\
"type google_managed_kafka_connector":"gcp-managed-kafka"\n\
"type google_managed_kafka_topic":"gcp-managed-kafka"\n\
"type google_memcache_instance":"gcp-memorystore"\n\
"type google_memorystore_instance":"gcp-memorystore"\n\
"type google_migration_center_assets_export_job":"gcp-migration-center"\n\
"type google_migration_center_discovery_client":"gcp-migration-center"\n\
"type google_migration_center_group":"gcp-migration-center"\n\
"type google_migration_center_import_data_file":"gcp-migration-center"\n\
"type google_migration_center_import_job":"gcp-migration-center"\n\
"type google_migration_center_preference_set":"gcp-migration-center"\n\
"type google_migration_center_report":"gcp-migration-center"\n\
"type google_migration_center_source":"gcp-migration-center"\n\
"type google_model_armor_floorsetting":"gcp-model-armor"\n\
"type google_model_armor_template":"gcp-model-armor"\n\
"type google_monitoring_alert_policy":"gcp-cloud-logging"\n\
"type google_monitoring_custom_service":"gcp-cloud-logging"\n\
"type google_monitoring_dashboard":"gcp-cloud-logging"\n\
"type google_monitoring_group":"gcp-cloud-logging"\n\
"type google_monitoring_metric_descriptor":"gcp-cloud-logging"\n\
"type google_monitoring_monitored_project":"gcp-cloud-logging"\n\
"type google_monitoring_notification_channel":"gcp-cloud-logging"\n\
"type google_monitoring_service":"gcp-cloud-logging"\n\
"type google_monitoring_slo":"gcp-cloud-logging"\n\
"type google_monitoring_uptime_check_config":"gcp-cloud-logging"\n\
"type google_netapp_active_directory":"gcp-netapp-volumes"\n\
"type google_netapp_backup":"gcp-netapp-volumes"\n\
"type google_netapp_host_group":"gcp-netapp-volumes"\n\
"type google_netapp_kmsconfig":"gcp-netapp-volumes"\n\
"type google_netapp_storage_pool":"gcp-netapp-volumes"\n\
"type google_netapp_volume":"gcp-netapp-volumes"\n\
"type google_network_connectivity_destination":"gcp-network-connectivity-center"\n\
"type google_network_connectivity_gateway_advertised_route":"gcp-network-connectivity-center"\n\
"type google_network_connectivity_group":"gcp-network-connectivity-center"\n\
"type google_network_connectivity_hub":"gcp-network-connectivity-center"\n\
"type google_network_connectivity_internal_range":"gcp-network-connectivity-center"\n\
"type google_network_connectivity_multicloud_data_transfer_config":"gcp-network-connectivity-center"\n\
"type google_network_connectivity_policy_based_route":"gcp-network-connectivity-center"\n\
"type google_network_connectivity_spoke":"gcp-network-connectivity-center"\n\
"type google_network_connectivity_transport":"gcp-network-connectivity-center"\n\
"type google_network_management_connectivity_test":"gcp-network-intelligence-center"\n\
"type google_network_management_organization_vpc_flow_logs_config":"gcp-network-intelligence-center"\n\
"type google_network_management_vpc_flow_logs_config":"gcp-network-intelligence-center"\n\
"type google_network_security_address_group":"gcp-cloud-ngfw"\n\
"type google_network_security_backend_authentication_config":"gcp-cloud-ngfw"\n\
"type google_network_security_dns_threat_detector":"gcp-cloud-ngfw"\n\
"type google_network_security_intercept_deployment":"gcp-cloud-ngfw"\n\
"type google_network_security_intercept_endpoint_group":"gcp-cloud-ngfw"\n\
"type google_network_security_mirroring_deployment":"gcp-cloud-ngfw"\n\
"type google_network_security_sac_realm":"gcp-cloud-ngfw"\n\
"type google_network_security_security_profile":"gcp-cloud-ngfw"\n\
"type google_network_security_ull_mirroring_collector":"gcp-cloud-ngfw"\n\
"type google_network_security_ull_mirroring_engine":"gcp-cloud-ngfw"\n\
"type google_network_security_url_lists":"gcp-cloud-ngfw"\n\
"type google_network_services_agent_gateway":"gcp-service-mesh"\n\
"type google_network_services_authz_extension":"gcp-service-mesh"\n\
"type google_network_services_edge_cache_keyset":"gcp-media-cdn"\n\
"type google_network_services_edge_cache_origin":"gcp-media-cdn"\n\
"type google_network_services_edge_cache_service":"gcp-media-cdn"\n\
"type google_network_services_gateway":"gcp-service-mesh"\n\
"type google_network_services_grpc_route":"gcp-service-mesh"\n\
"type google_network_services_http_route":"gcp-service-mesh"\n\
"type google_network_services_lb_edge_extension":"gcp-service-mesh"\n\
"type google_network_services_lb_route_extension":"gcp-service-mesh"\n\
"type google_network_services_lb_traffic_extension":"gcp-service-mesh"\n\
"type google_network_services_mesh":"gcp-service-mesh"\n\
"type google_network_services_multicast_domain":"gcp-service-mesh"\n\
"type google_network_services_multicast_group_consumer_activation":"gcp-service-mesh"\n\
"type google_network_services_multicast_group_producer_activation":"gcp-service-mesh"\n\
"type google_network_services_multicast_group_range":"gcp-service-mesh"\n\
"type google_network_services_service_lb_policies":"gcp-service-mesh"\n\
"type google_network_services_tcp_route":"gcp-service-mesh"\n\
"type google_network_services_tls_route":"gcp-service-mesh"\n\
"type google_network_services_wasm_plugin":"gcp-service-mesh"\n\
"type google_observability_trace_scope":"gcp-cloud-trace"\n\
"type google_oracle_database_autonomous_database":"gcp-oracle-database"\n\
"type google_oracle_database_cloud_exadata_infrastructure":"gcp-oracle-database"\n\
"type google_oracle_database_cloud_vm_cluster":"gcp-oracle-database"\n\
"type google_oracle_database_db_system":"gcp-oracle-database"\n\
"type google_oracle_database_exadb_vm_cluster":"gcp-oracle-database"\n\
"type google_oracle_database_exascale_db_storage_vault":"gcp-oracle-database"\n\
"type google_oracle_database_goldengate_connection":"gcp-oracle-database"\n\
"type google_oracle_database_goldengate_deployment":"gcp-oracle-database"\n\
"type google_oracle_database_odb_network":"gcp-oracle-database"\n\
"type google_oracle_database_odb_subnet":"gcp-oracle-database"\n\
"type google_org_policy_custom_constraint":"gcp-org-policy"\n\
"type google_organization_access_approval_settings":"gcp-access-approval"\n\
"type google_organization_policy":"gcp-iam"\n\
"type google_organization_service_identity":"gcp-iam"\n\
"type google_os_config_guest_policies":"gcp-vm-manager"\n\
"type google_os_config_patch_deployment":"gcp-vm-manager"\n\
"type google_os_config_v2_policy_orchestrator":"gcp-vm-manager"\n\
"type google_parallelstore_instance":"gcp-managed-lustre"\n\
"type google_parameter_manager_parameter":"gcp-parameter-manager"\n\
"type google_parameter_manager_regional_parameter":"gcp-parameter-manager"\n\
"type google_privateca_ca_pool":"gcp-certificate-authority"\n\
"type google_privileged_access_manager_entitlement":"gcp-privileged-access-manager"\n\
"type google_project":"gcp-iam"\n\
"type google_project_access_approval_settings":"gcp-access-approval"\n\
"type google_pubsub_lite_reservation":"gcp-pubsub-lite"\n\
"type google_pubsub_lite_topic":"gcp-pubsub-lite"\n\
"type google_pubsub_schema":"gcp-pubsub"\n\
"type google_pubsub_subscription":"gcp-pubsub"\n\
"type google_pubsub_topic":"gcp-pubsub"\n\
"type google_recaptcha_enterprise_key":"gcp-recaptcha"\n\
"type google_redis_cluster":"gcp-memorystore"\n\
"type google_redis_instance":"gcp-memorystore"\n\
"type google_resource_manager_capability":"gcp-iam"\n\
"type google_resource_manager_lien":"gcp-iam"\n\
"type google_runtimeconfig_config":"gcp-infrastructure-manager"\n\
"type google_runtimeconfig_variable":"gcp-infrastructure-manager"\n\
"type google_saas_runtime_release":"gcp-saas-runtime"\n\
"type google_saas_runtime_rollout_kind":"gcp-saas-runtime"\n\
"type google_saas_runtime_saas":"gcp-saas-runtime"\n\
"type google_saas_runtime_tenant":"gcp-saas-runtime"\n\
"type google_saas_runtime_unit":"gcp-saas-runtime"\n\
"type google_scc_event_threat_detection_custom_module":"gcp-security-command-center"\n\
"type google_scc_folder_custom_module":"gcp-security-command-center"\n\
"type google_scc_folder_notification_config":"gcp-security-command-center"\n\
"type google_scc_folder_scc_big_query_export":"gcp-security-command-center"\n\
"type google_scc_management_folder_security_health_analytics_custom_module":"gcp-security-command-center"\n\
"type google_scc_management_organization_event_threat_detection_custom_module":"gcp-security-command-center"\n\
"type google_scc_management_organization_security_health_analytics_custom_module":"gcp-security-command-center"\n\
"type google_scc_management_project_security_health_analytics_custom_module":"gcp-security-command-center"\n\
"type google_scc_mute_config":"gcp-security-command-center"\n\
"type google_scc_notification_config":"gcp-security-command-center"\n\
"type google_scc_organization_custom_module":"gcp-security-command-center"\n\
"type google_scc_organization_scc_big_query_export":"gcp-security-command-center"\n\
"type google_scc_project_custom_module":"gcp-security-command-center"\n\
"type google_scc_project_notification_config":"gcp-security-command-center"\n\
"type google_scc_project_scc_big_query_export":"gcp-security-command-center"\n\
"type google_scc_source":"gcp-security-command-center"\n\
"type google_scc_v2_folder_mute_config":"gcp-security-command-center"\n\
"type google_scc_v2_folder_notification_config":"gcp-security-command-center"\n\
"type google_scc_v2_folder_scc_big_query_export":"gcp-security-command-center"\n\
"type google_scc_v2_organization_mute_config":"gcp-security-command-center"\n\
"type google_scc_v2_organization_notification_config":"gcp-security-command-center"\n\
"type google_scc_v2_organization_scc_big_query_export":"gcp-security-command-center"\n\
"type google_scc_v2_organization_scc_big_query_exports":"gcp-security-command-center"\n\
"type google_scc_v2_organization_source":"gcp-security-command-center"\n\
"type google_scc_v2_project_mute_config":"gcp-security-command-center"\n\
"type google_scc_v2_project_notification_config":"gcp-security-command-center"\n\
"type google_scc_v2_project_scc_big_query_export":"gcp-security-command-center"\n\
"type google_secret_manager_regional_secret":"gcp-secret-manager"\n\
"type google_secret_manager_secret":"gcp-secret-manager"\n\
"type google_secure_source_manager_hook":"gcp-secure-source-manager"\n\
"type google_secure_source_manager_instance":"gcp-secure-source-manager"\n\
"type google_secure_source_manager_repository":"gcp-secure-source-manager"\n\
"type google_security_scanner_scan_config":"gcp-web-security-scanner"\n\
"type google_securityposture_posture":"gcp-security-command-center"\n\
"type google_service_account":"gcp-iam"\n\
"type google_service_directory_namespace":"gcp-service-directory"\n\
"type google_service_directory_service":"gcp-service-directory"\n\
"type google_service_networking_connection":"gcp-vpc"\n\
"type google_service_networking_peered_dns_domain":"gcp-vpc"\n\
"type google_service_networking_vpc_service_controls":"gcp-vpc"\n\
"type google_service_usage_consumer_quota_override":"gcp-cloud-quotas"\n\
"type google_site_verification_owner":"google-search-console"\n\
"type google_site_verification_web_resource":"google-search-console"\n\
"type google_sourcerepo_repository":"gcp-secure-source-manager"\n\
"type google_spanner_backup_schedule":"gcp-spanner"\n\
"type google_spanner_database":"gcp-spanner"\n\
"type google_spanner_instance":"gcp-spanner"\n\
"type google_sql_database":"gcp-cloud-sql"\n\
"type google_sql_database_instance":"gcp-cloud-sql"\n\
"type google_sql_provision_script":"gcp-cloud-sql"\n\
"type google_sql_source_representation_instance":"gcp-cloud-sql"\n\
"type google_sql_ssl_cert":"gcp-cloud-sql"\n\
"type google_storage_anywhere_cache":"gcp-cloud-storage"\n\
"type google_storage_batch_operations_job":"gcp-cloud-storage"\n\
"type google_storage_bucket":"gcp-cloud-storage"\n\
"type google_storage_control_folder_intelligence_config":"gcp-cloud-storage"\n\
"type google_storage_control_organization_intelligence_config":"gcp-cloud-storage"\n\
"type google_storage_control_project_intelligence_config":"gcp-cloud-storage"\n\
"type google_storage_default_object_access_control":"gcp-cloud-storage"\n\
"type google_storage_folder":"gcp-cloud-storage"\n\
"type google_storage_insights_dataset_config":"gcp-cloud-storage"\n\
"type google_storage_insights_report_config":"gcp-cloud-storage"\n\
"type google_storage_managed_folder":"gcp-cloud-storage"\n\
"type google_storage_object_access_control":"gcp-cloud-storage"\n\
"type google_storage_transfer_agent_pool":"gcp-storage-transfer-service"\n\
"type google_storage_transfer_job":"gcp-storage-transfer-service"\n\
"type google_tags_tag_value":"gcp-iam"\n\
"type google_tpu_v2_queued_resource":"gcp-cloud-tpu"\n\
"type google_tpu_v2_vm":"gcp-cloud-tpu"\n\
"type google_transcoder_job":"gcp-transcoder"\n\
"type google_vector_search_collection":"gcp-vertex-ai"\n\
"type google_vector_search_data_object":"gcp-vertex-ai"\n\
"type google_vector_search_index":"gcp-vertex-ai"\n\
"type google_vertex_ai_agent_anomaly_detection_scope":"gcp-vertex-ai"\n\
"type google_vertex_ai_cache_config":"gcp-vertex-ai"\n\
"type google_vertex_ai_dataset":"gcp-vertex-ai"\n\
"type google_vertex_ai_deployment_resource_pool":"gcp-vertex-ai"\n\
"type google_vertex_ai_endpoint":"gcp-vertex-ai"\n\
"type google_vertex_ai_evaluation_metric":"gcp-vertex-ai"\n\
"type google_vertex_ai_feature_group":"gcp-vertex-ai"\n\
"type google_vertex_ai_feature_online_store":"gcp-vertex-ai"\n\
"type google_vertex_ai_featurestore":"gcp-vertex-ai"\n\
"type google_vertex_ai_index":"gcp-vertex-ai"\n\
"type google_vertex_ai_metadata_store":"gcp-vertex-ai"\n\
"type google_vertex_ai_model_garden_enable_model":"gcp-vertex-ai"\n\
"type google_vertex_ai_persistent_resource":"gcp-vertex-ai"\n\
"type google_vertex_ai_rag_engine_config":"gcp-vertex-ai"\n\
"type google_vertex_ai_reasoning_engine":"gcp-vertex-ai"\n\
"type google_vertex_ai_semantic_governance_policy_engine":"gcp-vertex-ai"\n\
"type google_vertex_ai_tensorboard":"gcp-vertex-ai"\n\
"type google_vmwareengine_cluster":"gcp-vmware-engine"\n\
"type google_vmwareengine_datastore":"gcp-vmware-engine"\n\
"type google_vmwareengine_external_address":"gcp-vmware-engine"\n\
"type google_vmwareengine_network":"gcp-vmware-engine"\n\
"type google_vmwareengine_private_cloud":"gcp-vmware-engine"\n\
"type google_vmwareengine_subnet":"gcp-vmware-engine"\n\
"type google_vpc_access_connector":"gcp-vpc"\n\
"type google_workbench_instance":"gcp-vertex-ai"\n\
"type google_workbench_instance_iam":"gcp-workbench"\n\
"type google_workflows_workflow":"gcp-cloud-tasks"\n\
"type google_workload_identity_service_agent":"gcp-iam"\n\
"type google_workstations_workstation":"gcp-cloud-workstations"\n\
"type google_workstations_workstation_cluster":"gcp-cloud-workstations"\n\
"type googleworkspace_domain":"google-workspace"\n\
"type googleworkspace_group":"google-workspace"\n\
"type googleworkspace_org_unit":"google-workspace"\n\
"type googleworkspace_user":"google-workspace"\n\
"type grafana_cloud_stack":"grafana-cloud"\n\
"type grafana_dashboard":"grafana-cloud"\n\
"type grafana_folder":"grafana-cloud"\n\
"type harness_add_user_to_group":"harness"\n\
"type harness_application":"harness"\n\
"type harness_autostopping_alert":"harness"\n\
"type harness_autostopping_aws_alb":"harness"\n\
"type harness_autostopping_aws_proxy":"harness"\n\
"type harness_autostopping_azure_gateway":"harness"\n\
"type harness_autostopping_azure_proxy":"harness"\n\
"type harness_autostopping_gcp_proxy":"harness"\n\
"type harness_autostopping_rule_ecs":"harness"\n\
"type harness_autostopping_rule_k8s":"harness"\n\
"type harness_autostopping_rule_rds":"harness"\n\
"type harness_autostopping_rule_scale_group":"harness"\n\
"type harness_autostopping_rule_vm":"harness"\n\
"type harness_autostopping_schedule":"harness"\n\
"type harness_chaos_action_template":"harness"\n\
"type harness_chaos_experiment":"harness"\n\
"type harness_chaos_fault_template":"harness"\n\
"type harness_chaos_hub":"harness"\n\
"type harness_chaos_image_registry":"harness"\n\
"type harness_chaos_infrastructure":"harness"\n\
"type harness_chaos_probe_template":"harness"\n\
"type harness_chaos_security_governance_condition":"harness"\n\
"type harness_cloudprovider_aws":"harness"\n\
"type harness_cloudprovider_azure":"harness"\n\
"type harness_cloudprovider_datacenter":"harness"\n\
"type harness_cloudprovider_gcp":"harness"\n\
"type harness_cloudprovider_kubernetes":"harness"\n\
"type harness_cloudprovider_spot":"harness"\n\
"type harness_cloudprovider_tanzu":"harness"\n\
"type harness_cluster_orchestrator":"harness"\n\
"type harness_encrypted_text":"harness"\n\
"type harness_environment":"harness"\n\
"type harness_fme_environment":"harness"\n\
"type harness_fme_feature_flag":"harness"\n\
"type harness_fme_flag_set":"harness"\n\
"type harness_fme_large_segment":"harness"\n\
"type harness_fme_rule_based_segment":"harness"\n\
"type harness_fme_segment":"harness"\n\
"type harness_fme_traffic_type":"harness"\n\
"type harness_git_connector":"harness"\n\
"type harness_infrastructure_definition":"harness"\n\
"type harness_platform_apikey":"harness"\n\
"type harness_platform_ccm_filters":"harness"\n\
"type harness_platform_central_notification_channel":"harness"\n\
"type harness_platform_connector_appdynamics":"harness"\n\
"type harness_platform_connector_artifactory":"harness"\n\
"type harness_platform_connector_aws":"harness"\n\
"type harness_platform_connector_awscc":"harness"\n\
"type harness_platform_connector_awskms":"harness"\n\
"type harness_platform_connector_azure_artifacts":"harness"\n\
"type harness_platform_connector_azure_cloud_cost":"harness"\n\
"type harness_platform_connector_azure_cloud_provider":"harness"\n\
"type harness_platform_connector_azure_key_vault":"harness"\n\
"type harness_platform_connector_azure_repo":"harness"\n\
"type harness_platform_connector_bitbucket":"harness"\n\
"type harness_platform_connector_custom_secret_manager":"harness"\n\
"type harness_platform_connector_customhealthsource":"harness"\n\
"type harness_platform_connector_datadog":"harness"\n\
"type harness_platform_connector_docker":"harness"\n\
"type harness_platform_connector_dynatrace":"harness"\n\
"type harness_platform_connector_elasticsearch":"harness"\n\
"type harness_platform_connector_gcp":"harness"\n\
"type harness_platform_connector_git":"harness"\n\
"type harness_platform_connector_github":"harness"\n\
"type harness_platform_connector_gitlab":"harness"\n\
"type harness_platform_connector_helm":"harness"\n\
"type harness_platform_connector_jdbc":"harness"\n\
"type harness_platform_connector_jenkins":"harness"\n\
"type harness_platform_connector_jira":"harness"\n\
"type harness_platform_connector_kubernetes":"harness"\n\
"type harness_platform_connector_newrelic":"harness"\n\
"type harness_platform_connector_nexus":"harness"\n\
"type harness_platform_connector_oci_helm":"harness"\n\
"type harness_platform_connector_pagerduty":"harness"\n\
"type harness_platform_connector_pdc":"harness"\n\
"type harness_platform_connector_prometheus":"harness"\n\
"type harness_platform_connector_rancher":"harness"\n\
"type harness_platform_connector_service_now":"harness"\n\
"type harness_platform_connector_splunk":"harness"\n\
"type harness_platform_connector_spot":"harness"\n\
"type harness_platform_connector_sumologic":"harness"\n\
"type harness_platform_connector_tas":"harness"\n\
"type harness_platform_connector_terraform_cloud":"harness"\n\
"type harness_platform_connector_vault":"harness"\n\
"type harness_platform_dashboard_folder":"harness"\n\
"type harness_platform_dashboard_folders":"harness"\n\
"type harness_platform_dashboards":"harness"\n\
"type harness_platform_db_instance":"harness"\n\
"type harness_platform_db_schema":"harness"\n\
"type harness_platform_default_images":"harness"\n\
"type harness_platform_default_notification_template_set":"harness"\n\
"type harness_platform_delegatetoken":"harness"\n\
"type harness_platform_environment":"harness"\n\
"type harness_platform_feature_flag":"harness"\n\
"type harness_platform_file_store_file":"harness"\n\
"type harness_platform_file_store_folder":"harness"\n\
"type harness_platform_filters":"harness"\n\
"type harness_platform_gitops_agent":"harness"\n\
"type harness_platform_gitops_app_project":"harness"\n\
"type harness_platform_gitops_applications":"harness"\n\
"type harness_platform_gitops_applicationset":"harness"\n\
"type harness_platform_gitops_cluster":"harness"\n\
"type harness_platform_gitops_filters":"harness"\n\
"type harness_platform_gitops_gnupg":"harness"\n\
"type harness_platform_gitops_repo_cert":"harness"\n\
"type harness_platform_gitops_repo_cred":"harness"\n\
"type harness_platform_gitops_repository":"harness"\n\
"type harness_platform_gitx_webhook":"harness"\n\
"type harness_platform_har_registry":"harness"\n\
"type harness_platform_iacm_ansible_inventory":"harness"\n\
"type harness_platform_iacm_ansible_playbook":"harness"\n\
"type harness_platform_iacm_default_pipeline":"harness"\n\
"type harness_platform_iacm_workspace_template":"harness"\n\
"type harness_platform_idp_catalog_entity":"harness"\n\
"type harness_platform_idp_environment":"harness"\n\
"type harness_platform_infra_module":"harness"\n\
"type harness_platform_infra_provider":"harness"\n\
"type harness_platform_infra_variable_set":"harness"\n\
"type harness_platform_infrastructure":"harness"\n\
"type harness_platform_input_set":"harness"\n\
"type harness_platform_ip_allowlist":"harness"\n\
"type harness_platform_manual_freeze":"harness"\n\
"type harness_platform_monitored_service":"harness"\n\
"type harness_platform_organization":"harness"\n\
"type harness_platform_overrides":"harness"\n\
"type harness_platform_pipeline":"harness"\n\
"type harness_platform_policyset":"harness"\n\
"type harness_platform_project":"harness"\n\
"type harness_platform_provider":"harness"\n\
"type harness_platform_repo":"harness"\n\
"type harness_platform_resource_group":"harness"\n\
"type harness_platform_role_assignments":"harness"\n\
"type harness_platform_roles":"harness"\n\
"type harness_platform_secret_file":"harness"\n\
"type harness_platform_secret_sshkey":"harness"\n\
"type harness_platform_secret_text":"harness"\n\
"type harness_platform_secret_winrm":"harness"\n\
"type harness_platform_service":"harness"\n\
"type harness_platform_slo":"harness"\n\
"type harness_platform_template":"harness"\n\
"type harness_platform_triggers":"harness"\n\
"type harness_platform_usergroup":"harness"\n\
"type harness_platform_variables":"harness"\n\
"type harness_platform_workspace":"harness"\n\
"type harness_service_ami":"harness"\n\
"type harness_service_aws_codedeploy":"harness"\n\
"type harness_service_aws_lambda":"harness"\n\
"type harness_service_discovery_agent":"harness"\n\
"type harness_service_ecs":"harness"\n\
"type harness_service_helm":"harness"\n\
"type harness_service_kubernetes":"harness"\n\
"type harness_service_ssh":"harness"\n\
"type harness_service_tanzu":"harness"\n\
"type harness_service_winrm":"harness"\n\
"type harness_time_sleep":"harness"\n\
"type harness_yaml_config":"harness"\n\
"type hcloud_firewall":"hetzner-network"\n\
"type hcloud_floating_ip":"hetzner-network"\n\
"type hcloud_load_balancer":"hetzner-load-balancer"\n\
"type hcloud_network":"hetzner-network"\n\
"type hcloud_placement_group":"hetzner-cloud-server"\n\
"type hcloud_primary_ip":"hetzner-network"\n\
"type hcloud_rdns":"hetzner-network"\n\
"type hcloud_server":"hetzner-cloud-server"\n\
"type hcloud_snapshot":"hetzner-cloud-server"\n\
"type hcloud_storage_box":"hetzner-storage-box"\n\
"type hcloud_volume":"hetzner-volumes"\n\
"type hcloud_zone":"hetzner-dns"\n\
"type hcp_aws_network_peering":"hcp-vault"\n\
"type hcp_azure_peering_connection":"hcp-vault"\n\
"type hcp_boundary_cluster":"hcp-boundary"\n\
"type hcp_consul_cluster":"hcp-consul"\n\
"type hcp_consul_snapshot":"hcp-consul"\n\
"type hcp_dns_forwarding":"hcp-vault"\n\
"type hcp_group":"hcp-vault"\n\
"type hcp_hvn":"hcp-vault"\n\
"type hcp_iam_workload_identity_provider":"hcp-vault"\n\
"type hcp_log_streaming_destination":"hcp-vault"\n\
"type hcp_notifications_webhook":"hcp-vault"\n\
"type hcp_packer_bucket":"hcp-packer"\n\
"type hcp_packer_channel":"hcp-packer"\n\
"type hcp_packer_run_task":"hcp-packer"\n\
"type hcp_private_link":"hcp-vault"\n\
"type hcp_project":"hcp-vault"\n\
"type hcp_service_principal":"hcp-vault"\n\
"type hcp_vault_cluster":"hcp-vault"\n\
"type hcp_vault_plugin":"hcp-vault"\n\
"type hcp_vault_radar_integration_jira_connection":"hcp-vault-radar"\n\
"type hcp_vault_radar_integration_slack_connection":"hcp-vault-radar"\n\
"type hcp_vault_radar_secret_manager_vault_dedicated":"hcp-vault-radar"\n\
"type hcp_vault_radar_source_github_cloud":"hcp-vault-radar"\n\
"type hcp_vault_radar_source_github_enterprise":"hcp-vault-radar"\n\
"type hcp_vault_secrets_app":"hcp-vault-secrets"\n\
"type hcp_vault_secrets_dynamic_secret":"hcp-vault-secrets"\n\
"type hcp_vault_secrets_integration":"hcp-vault-secrets"\n\
"type hcp_vault_secrets_rotating_secret":"hcp-vault-secrets"\n\
"type hcp_vault_secrets_secret":"hcp-vault-secrets"\n\
"type hcp_vault_secrets_sync":"hcp-vault-secrets"\n\
"type hcp_waypoint_action":"hcp-waypoint"\n\
"type hcp_waypoint_add_on":"hcp-waypoint"\n\
"type hcp_waypoint_agent_group":"hcp-waypoint"\n\
"type hcp_waypoint_application":"hcp-waypoint"\n\
"type hcp_waypoint_template":"hcp-waypoint"\n\
"type hcp_waypoint_tfc_config":"hcp-waypoint"\n\
"type heroku_addon":"heroku"\n\
"type heroku_app":"heroku"\n\
"type heroku_formation":"heroku"\n\
"type heroku_space":"heroku"\n\
"type honeycombio_dataset":"honeycomb"\n\
"type honeycombio_slo":"honeycomb"\n\
"type honeycombio_trigger":"honeycomb"\n\
"type huaweicloud_aad_black_white_list":"huawei-security"\n\
"type huaweicloud_aad_change_specification":"huawei-security"\n\
"type huaweicloud_aad_domain":"huawei-security"\n\
"type huaweicloud_aad_instance":"huawei-security"\n\
"type huaweicloud_aad_unblock_ip":"huawei-security"\n\
"type huaweicloud_access_analyzer":"huawei-cloud"\n\
"type huaweicloud_antiddos_basic":"huawei-security"\n\
"type huaweicloud_antiddos_lts_config":"huawei-security"\n\
"type huaweicloud_antiddos_open_protection":"huawei-security"\n\
"type huaweicloud_aom_alarm_rules_template":"huawei-monitoring"\n\
"type huaweicloud_aom_cmdb_application":"huawei-monitoring"\n\
"type huaweicloud_aom_cmdb_component":"huawei-monitoring"\n\
"type huaweicloud_aom_cmdb_environment":"huawei-monitoring"\n\
"type huaweicloud_aom_dashboard":"huawei-monitoring"\n\
"type huaweicloud_aom_dashboards_folder":"huawei-monitoring"\n\
"type huaweicloud_aom_event_report":"huawei-monitoring"\n\
"type huaweicloud_aom_message_template":"huawei-monitoring"\n\
"type huaweicloud_aom_prom_instance":"huawei-monitoring"\n\
"type huaweicloud_aom_uniagent_batch_install":"huawei-monitoring"\n\
"type huaweicloud_aom_uniagent_batch_upgrade":"huawei-monitoring"\n\
"type huaweicloud_api_gateway_api":"huawei-cloud"\n\
"type huaweicloud_api_gateway_environment":"huawei-cloud"\n\
"type huaweicloud_api_gateway_group":"huawei-cloud"\n\
"type huaweicloud_apig_api":"huawei-api-gateway"\n\
"type huaweicloud_apig_appcode":"huawei-api-gateway"\n\
"type huaweicloud_apig_application":"huawei-api-gateway"\n\
"type huaweicloud_apig_channel":"huawei-api-gateway"\n\
"type huaweicloud_apig_custom_authorizer":"huawei-api-gateway"\n\
"type huaweicloud_apig_domain_certificate_associate":"huawei-api-gateway"\n\
"type huaweicloud_apig_endpoint_connection_management":"huawei-api-gateway"\n\
"type huaweicloud_apig_endpoint_whitelist":"huawei-api-gateway"\n\
"type huaweicloud_apig_environment":"huawei-api-gateway"\n\
"type huaweicloud_apig_global_certificate_batch_domains_associate":"huawei-api-gateway"\n\
"type huaweicloud_apig_group":"huawei-api-gateway"\n\
"type huaweicloud_apig_instance":"huawei-api-gateway"\n\
"type huaweicloud_apig_plugin":"huawei-api-gateway"\n\
"type huaweicloud_apig_response":"huawei-api-gateway"\n\
"type huaweicloud_apig_signature":"huawei-api-gateway"\n\
"type huaweicloud_apig_vpc_channel":"huawei-api-gateway"\n\
"type huaweicloud_as_group":"huawei-ecs"\n\
"type huaweicloud_as_instance_attach":"huawei-ecs"\n\
"type huaweicloud_as_lifecycle_hook":"huawei-ecs"\n\
"type huaweicloud_as_planned_task":"huawei-ecs"\n\
"type huaweicloud_as_warm_pool":"huawei-ecs"\n\
"type huaweicloud_asm_mesh":"huawei-cce"\n\
"type huaweicloud_bcs_instance":"huawei-cloud"\n\
"type huaweicloud_blockstorage_volume_v2":"huawei-evs"\n\
"type huaweicloud_bms_instance":"huawei-ecs"\n\
"type huaweicloud_bms_os_reinstall":"huawei-ecs"\n\
"type huaweicloud_bms_volume_attach":"huawei-ecs"\n\
"type huaweicloud_cae_application":"huawei-api-gateway"\n\
"type huaweicloud_cae_component":"huawei-api-gateway"\n\
"type huaweicloud_cae_domain":"huawei-api-gateway"\n\
"type huaweicloud_cae_environment":"huawei-api-gateway"\n\
"type huaweicloud_cae_vpc_egress":"huawei-api-gateway"\n\
"type huaweicloud_cbc_resources_unsubscribe":"huawei-cloud"\n\
"type huaweicloud_cbh_change_instance_type":"huawei-security"\n\
"type huaweicloud_cbh_delete_fault_instance":"huawei-security"\n\
"type huaweicloud_cbh_ha_instance":"huawei-security"\n\
"type huaweicloud_cbh_instance":"huawei-security"\n\
"type huaweicloud_cbh_reset_login_mode":"huawei-security"\n\
"type huaweicloud_cbh_rollback_instance":"huawei-security"\n\
"type huaweicloud_cbh_upgrade_instance":"huawei-security"\n\
"type huaweicloud_cbr_backup_share":"huawei-backup"\n\
"type huaweicloud_cbr_batch_update_vault":"huawei-backup"\n\
"type huaweicloud_cbr_change_order":"huawei-backup"\n\
"type huaweicloud_cbr_checkpoint":"huawei-backup"\n\
"type huaweicloud_cbr_migrate":"huawei-backup"\n\
"type huaweicloud_cbr_replicate_backup":"huawei-backup"\n\
"type huaweicloud_cbr_restore":"huawei-backup"\n\
"type huaweicloud_cbr_update_backup":"huawei-backup"\n\
"type huaweicloud_cbr_vault":"huawei-backup"\n\
"type huaweicloud_cc_bandwidth_package":"huawei-network"\n\
"type huaweicloud_cc_central_network":"huawei-network"\n\
"type huaweicloud_cc_connection":"huawei-network"\n\
"type huaweicloud_cc_global_connection_bandwidth":"huawei-network"\n\
"type huaweicloud_cc_inter_region_bandwidth":"huawei-network"\n\
"type huaweicloud_cc_network_instance":"huawei-network"\n\
"type huaweicloud_cce_addon":"huawei-cce"\n\
"type huaweicloud_cce_autopilot_addon":"huawei-cce"\n\
"type huaweicloud_cce_autopilot_chart":"huawei-cce"\n\
"type huaweicloud_cce_autopilot_cluster":"huawei-cce"\n\
"type huaweicloud_cce_autopilot_release":"huawei-cce"\n\
"type huaweicloud_cce_chart":"huawei-cce"\n\
"type huaweicloud_cce_cluster":"huawei-cce"\n\
"type huaweicloud_cce_image_cache":"huawei-cce"\n\
"type huaweicloud_cce_namespace":"huawei-cce"\n\
"type huaweicloud_cce_node":"huawei-cce"\n\
"type huaweicloud_cce_nodes_certificate_rotatecredentials":"huawei-cce"\n\
"type huaweicloud_cce_nodes_remove":"huawei-cce"\n\
"type huaweicloud_cce_partition":"huawei-cce"\n\
"type huaweicloud_cce_pvc":"huawei-cce"\n\
"type huaweicloud_cce_release":"huawei-cce"\n\
"type huaweicloud_cci_agency":"huawei-cci"\n\
"type huaweicloud_cci_namespace":"huawei-cci"\n\
"type huaweicloud_cci_network":"huawei-cci"\n\
"type huaweicloud_cci_pvc":"huawei-cci"\n\
"type huaweicloud_ccm_csr":"huawei-kms"\n\
"type huaweicloud_ccm_private_ca":"huawei-kms"\n\
"type huaweicloud_cdm_cluster":"huawei-data"\n\
"type huaweicloud_cdm_job":"huawei-data"\n\
"type huaweicloud_cdm_link":"huawei-data"\n\
"type huaweicloud_cdn_billing_option":"huawei-cdn-dns"\n\
"type huaweicloud_cdn_cache_preheat":"huawei-cdn-dns"\n\
"type huaweicloud_cdn_cache_refresh":"huawei-cdn-dns"\n\
"type huaweicloud_cdn_cache_sharing_group":"huawei-cdn-dns"\n\
"type huaweicloud_cdn_certificate_associate_domains":"huawei-cdn-dns"\n\
"type huaweicloud_cdn_domain":"huawei-cdn-dns"\n\
"type huaweicloud_cdn_statistic_subscription_task":"huawei-cdn-dns"\n\
"type huaweicloud_ces_agent_maintenance_task":"huawei-monitoring"\n\
"type huaweicloud_ces_alarm_template":"huawei-monitoring"\n\
"type huaweicloud_ces_alarmrule":"huawei-monitoring"\n\
"type huaweicloud_ces_dashboard":"huawei-monitoring"\n\
"type huaweicloud_ces_event_report":"huawei-monitoring"\n\
"type huaweicloud_ces_metric_data_add":"huawei-monitoring"\n\
"type huaweicloud_ces_notification_mask":"huawei-monitoring"\n\
"type huaweicloud_ces_one_click_alarm":"huawei-monitoring"\n\
"type huaweicloud_ces_resource_group":"huawei-monitoring"\n\
"type huaweicloud_cfw_add_dns_server":"huawei-security"\n\
"type huaweicloud_cfw_address_group":"huawei-security"\n\
"type huaweicloud_cfw_alarm_config":"huawei-security"\n\
"type huaweicloud_cfw_anti_virus":"huawei-security"\n\
"type huaweicloud_cfw_batch_delete_address_group_members":"huawei-security"\n\
"type huaweicloud_cfw_batch_delete_address_groups":"huawei-security"\n\
"type huaweicloud_cfw_batch_delete_domain_sets":"huawei-security"\n\
"type huaweicloud_cfw_batch_delete_service_group_members":"huawei-security"\n\
"type huaweicloud_cfw_batch_update_acl_rules_action":"huawei-security"\n\
"type huaweicloud_cfw_black_white_list":"huawei-security"\n\
"type huaweicloud_cfw_capture_task":"huawei-security"\n\
"type huaweicloud_cfw_delete_ip_blacklist":"huawei-security"\n\
"type huaweicloud_cfw_dns_resolution":"huawei-security"\n\
"type huaweicloud_cfw_domain_name_group":"huawei-security"\n\
"type huaweicloud_cfw_eip_alarm_whitelist":"huawei-security"\n\
"type huaweicloud_cfw_eip_all_protection_switch":"huawei-security"\n\
"type huaweicloud_cfw_eip_auto_protection":"huawei-security"\n\
"type huaweicloud_cfw_eip_protection":"huawei-security"\n\
"type huaweicloud_cfw_export_ip_blacklist":"huawei-security"\n\
"type huaweicloud_cfw_export_logs":"huawei-security"\n\
"type huaweicloud_cfw_firewall":"huawei-security"\n\
"type huaweicloud_cfw_import_ip_blacklist":"huawei-security"\n\
"type huaweicloud_cfw_ip_blacklist_retry":"huawei-security"\n\
"type huaweicloud_cfw_ip_blacklist_switch":"huawei-security"\n\
"type huaweicloud_cfw_ips_rule_mode_change":"huawei-security"\n\
"type huaweicloud_cfw_lts_log":"huawei-security"\n\
"type huaweicloud_cfw_report_profile":"huawei-security"\n\
"type huaweicloud_cfw_schedule":"huawei-security"\n\
"type huaweicloud_cfw_service_group":"huawei-security"\n\
"type huaweicloud_cloudtable_cluster":"huawei-cloud"\n\
"type huaweicloud_cnad_advanced_black_white_list":"huawei-security"\n\
"type huaweicloud_cnad_advanced_protected_object":"huawei-security"\n\
"type huaweicloud_cnad_advanced_update_package_name":"huawei-security"\n\
"type huaweicloud_coc_alarm_action":"huawei-monitoring"\n\
"type huaweicloud_coc_alarm_clear":"huawei-monitoring"\n\
"type huaweicloud_coc_alarm_linked_incident":"huawei-monitoring"\n\
"type huaweicloud_coc_application":"huawei-monitoring"\n\
"type huaweicloud_coc_change_delete":"huawei-monitoring"\n\
"type huaweicloud_coc_change_update":"huawei-monitoring"\n\
"type huaweicloud_coc_cloud_vendor_account":"huawei-monitoring"\n\
"type huaweicloud_coc_cloud_vendor_user_resources_sync":"huawei-monitoring"\n\
"type huaweicloud_coc_component":"huawei-monitoring"\n\
"type huaweicloud_coc_custom_event_report":"huawei-monitoring"\n\
"type huaweicloud_coc_diagnosis_task":"huawei-monitoring"\n\
"type huaweicloud_coc_document":"huawei-monitoring"\n\
"type huaweicloud_coc_enterprise_project_collection":"huawei-monitoring"\n\
"type huaweicloud_coc_group":"huawei-monitoring"\n\
"type huaweicloud_coc_incident":"huawei-monitoring"\n\
"type huaweicloud_coc_issue":"huawei-monitoring"\n\
"type huaweicloud_coc_other_resource_uniagent_sync":"huawei-monitoring"\n\
"type huaweicloud_coc_public_script_execute":"huawei-monitoring"\n\
"type huaweicloud_coc_resource_uniagent_sync":"huawei-monitoring"\n\
"type huaweicloud_coc_scheduled_task":"huawei-monitoring"\n\
"type huaweicloud_coc_script":"huawei-monitoring"\n\
"type huaweicloud_coc_ticket_action":"huawei-monitoring"\n\
"type huaweicloud_coc_ticket_add":"huawei-monitoring"\n\
"type huaweicloud_coc_war_room":"huawei-monitoring"\n\
"type huaweicloud_codearts_build_log_download":"huawei-codearts"\n\
"type huaweicloud_codearts_build_task":"huawei-codearts"\n\
"type huaweicloud_codearts_build_template":"huawei-codearts"\n\
"type huaweicloud_codearts_deploy_application":"huawei-codearts"\n\
"type huaweicloud_codearts_deploy_environment":"huawei-codearts"\n\
"type huaweicloud_codearts_deploy_group":"huawei-codearts"\n\
"type huaweicloud_codearts_deploy_host":"huawei-codearts"\n\
"type huaweicloud_codearts_deploy_hosts_copy":"huawei-codearts"\n\
"type huaweicloud_codearts_inspector_host":"huawei-codearts"\n\
"type huaweicloud_codearts_inspector_website":"huawei-codearts"\n\
"type huaweicloud_codearts_pipeline":"huawei-codearts"\n\
"type huaweicloud_codearts_project":"huawei-codearts"\n\
"type huaweicloud_codearts_repository":"huawei-codearts"\n\
"type huaweicloud_compute_auto_launch_group":"huawei-ecs"\n\
"type huaweicloud_compute_eip_associate":"huawei-ecs"\n\
"type huaweicloud_compute_floatingip":"huawei-ecs"\n\
"type huaweicloud_compute_instance":"huawei-ecs"\n\
"type huaweicloud_compute_interface_attach":"huawei-ecs"\n\
"type huaweicloud_compute_kernel_dump_trigger":"huawei-ecs"\n\
"type huaweicloud_compute_keypair":"huawei-ecs"\n\
"type huaweicloud_compute_os_change":"huawei-ecs"\n\
"type huaweicloud_compute_os_reinstall":"huawei-ecs"\n\
"type huaweicloud_compute_password_delete":"huawei-ecs"\n\
"type huaweicloud_compute_recycle_bin_server_delete":"huawei-ecs"\n\
"type huaweicloud_compute_recycle_bin_server_recover":"huawei-ecs"\n\
"type huaweicloud_compute_scheduled_event_accept":"huawei-ecs"\n\
"type huaweicloud_compute_scheduled_event_update":"huawei-ecs"\n\
"type huaweicloud_compute_servergroup":"huawei-ecs"\n\
"type huaweicloud_compute_template":"huawei-ecs"\n\
"type huaweicloud_compute_volume_attach":"huawei-ecs"\n\
"type huaweicloud_cpcs_app":"huawei-kms"\n\
"type huaweicloud_cpcs_instance_status_action":"huawei-kms"\n\
"type huaweicloud_cph_adb_command":"huawei-ecs"\n\
"type huaweicloud_cph_phone_property":"huawei-ecs"\n\
"type huaweicloud_cph_phone_reset":"huawei-ecs"\n\
"type huaweicloud_cph_phone_restart":"huawei-ecs"\n\
"type huaweicloud_cph_phone_stop":"huawei-ecs"\n\
"type huaweicloud_cph_server":"huawei-ecs"\n\
"type huaweicloud_cph_share_app":"huawei-ecs"\n\
"type huaweicloud_cpts_project":"huawei-cloud"\n\
"type huaweicloud_cpts_task":"huawei-cloud"\n\
"type huaweicloud_cs_cluster":"huawei-cloud"\n\
"type huaweicloud_cs_peering_connect":"huawei-cloud"\n\
"type huaweicloud_cs_route":"huawei-cloud"\n\
"type huaweicloud_csbs_backup":"huawei-backup"\n\
"type huaweicloud_cse_microservice":"huawei-api-gateway"\n\
"type huaweicloud_cse_nacos_namespace":"huawei-api-gateway"\n\
"type huaweicloud_csms_agency":"huawei-kms"\n\
"type huaweicloud_csms_download_secret_backup":"huawei-kms"\n\
"type huaweicloud_csms_event":"huawei-kms"\n\
"type huaweicloud_csms_restore_secret":"huawei-kms"\n\
"type huaweicloud_csms_scheduled_delete_secret_task":"huawei-kms"\n\
"type huaweicloud_csms_secret":"huawei-kms"\n\
"type huaweicloud_css_agency":"huawei-data"\n\
"type huaweicloud_css_cluster":"huawei-data"\n\
"type huaweicloud_css_es_core_upgrade":"huawei-data"\n\
"type huaweicloud_css_es_loadbalancer_config":"huawei-data"\n\
"type huaweicloud_css_logstash_cluster":"huawei-data"\n\
"type huaweicloud_css_logstash_connectivity":"huawei-data"\n\
"type huaweicloud_css_logstash_custom_template":"huawei-data"\n\
"type huaweicloud_css_logstash_pipeline":"huawei-data"\n\
"type huaweicloud_css_manual_log_backup":"huawei-data"\n\
"type huaweicloud_css_scan_task":"huawei-data"\n\
"type huaweicloud_css_snapshot":"huawei-data"\n\
"type huaweicloud_css_thesaurus":"huawei-data"\n\
"type huaweicloud_css_vpcep_connections_update":"huawei-data"\n\
"type huaweicloud_cts_data_tracker":"huawei-monitoring"\n\
"type huaweicloud_cts_tracker":"huawei-monitoring"\n\
"type huaweicloud_das_batch_set_sql_switch":"huawei-databases"\n\
"type huaweicloud_das_binlog_parse_task":"huawei-databases"\n\
"type huaweicloud_das_database_instance_connection":"huawei-databases"\n\
"type huaweicloud_das_dead_lock_switch":"huawei-databases"\n\
"type huaweicloud_das_email_template":"huawei-databases"\n\
"type huaweicloud_das_email_templates_batch_action":"huawei-databases"\n\
"type huaweicloud_das_emails_batch_send":"huawei-databases"\n\
"type huaweicloud_das_full_dead_lock_switch":"huawei-databases"\n\
"type huaweicloud_das_history_transaction_export_task":"huawei-databases"\n\
"type huaweicloud_das_history_transaction_switch":"huawei-databases"\n\
"type huaweicloud_das_instance_group":"huawei-databases"\n\
"type huaweicloud_das_lock_blocking_switch":"huawei-databases"\n\
"type huaweicloud_das_search_path_switch":"huawei-databases"\n\
"type huaweicloud_das_shared_connection":"huawei-databases"\n\
"type huaweicloud_das_slow_log_export_task":"huawei-databases"\n\
"type huaweicloud_das_sql_limiting_switch":"huawei-databases"\n\
"type huaweicloud_dataarts_architecture_aggregation_logic_table":"huawei-data"\n\
"type huaweicloud_dataarts_architecture_approvals_batch_action":"huawei-data"\n\
"type huaweicloud_dataarts_architecture_batch_publish":"huawei-data"\n\
"type huaweicloud_dataarts_architecture_batch_publishment":"huawei-data"\n\
"type huaweicloud_dataarts_architecture_batch_unpublish":"huawei-data"\n\
"type huaweicloud_dataarts_architecture_business_metric":"huawei-data"\n\
"type huaweicloud_dataarts_architecture_code_table":"huawei-data"\n\
"type huaweicloud_dataarts_architecture_data_standard":"huawei-data"\n\
"type huaweicloud_dataarts_architecture_dimension":"huawei-data"\n\
"type huaweicloud_dataarts_architecture_directory":"huawei-data"\n\
"type huaweicloud_dataarts_architecture_model":"huawei-data"\n\
"type huaweicloud_dataarts_architecture_process":"huawei-data"\n\
"type huaweicloud_dataarts_architecture_reviewer":"huawei-data"\n\
"type huaweicloud_dataarts_architecture_subject":"huawei-data"\n\
"type huaweicloud_dataarts_architecture_table_model":"huawei-data"\n\
"type huaweicloud_dataarts_catalog_metadata_task":"huawei-data"\n\
"type huaweicloud_dataarts_dataservice_api":"huawei-data"\n\
"type huaweicloud_dataarts_dataservice_app":"huawei-data"\n\
"type huaweicloud_dataarts_dataservice_catalog":"huawei-data"\n\
"type huaweicloud_dataarts_dataservice_instance_log_dump":"huawei-data"\n\
"type huaweicloud_dataarts_dataservice_message_approve":"huawei-data"\n\
"type huaweicloud_dataarts_factory_job":"huawei-data"\n\
"type huaweicloud_dataarts_factory_resource":"huawei-data"\n\
"type huaweicloud_dataarts_factory_script":"huawei-data"\n\
"type huaweicloud_dataarts_security_data_secrecy_level":"huawei-data"\n\
"type huaweicloud_dataarts_security_permission_set":"huawei-data"\n\
"type huaweicloud_dataarts_security_workspace_queue_associate":"huawei-data"\n\
"type huaweicloud_dataarts_studio_data_connection":"huawei-data"\n\
"type huaweicloud_dataarts_studio_instance":"huawei-data"\n\
"type huaweicloud_dbss_audit_risk_rule_action":"huawei-security"\n\
"type huaweicloud_dbss_ecs_database":"huawei-security"\n\
"type huaweicloud_dbss_instance":"huawei-security"\n\
"type huaweicloud_dbss_rds_database":"huawei-security"\n\
"type huaweicloud_dc_connect_gateway":"huawei-network"\n\
"type huaweicloud_dc_global_gateway":"huawei-network"\n\
"type huaweicloud_dc_hosted_connect":"huawei-network"\n\
"type huaweicloud_dc_vif_peer_detection":"huawei-network"\n\
"type huaweicloud_dc_virtual_gateway":"huawei-network"\n\
"type huaweicloud_dc_virtual_interface":"huawei-network"\n\
"type huaweicloud_dcs_account":"huawei-databases"\n\
"type huaweicloud_dcs_all_sessions_kill":"huawei-databases"\n\
"type huaweicloud_dcs_background_task_delete":"huawei-databases"\n\
"type huaweicloud_dcs_backup":"huawei-databases"\n\
"type huaweicloud_dcs_bigkey_analysis":"huawei-databases"\n\
"type huaweicloud_dcs_center_task_delete":"huawei-databases"\n\
"type huaweicloud_dcs_cluster_replica_switch":"huawei-databases"\n\
"type huaweicloud_dcs_custom_template":"huawei-databases"\n\
"type huaweicloud_dcs_diagnosis_task":"huawei-databases"\n\
"type huaweicloud_dcs_hotkey_analysis":"huawei-databases"\n\
"type huaweicloud_dcs_instance":"huawei-databases"\n\
"type huaweicloud_dcs_login_web_cli":"huawei-databases"\n\
"type huaweicloud_dcs_logout_web_cli":"huawei-databases"\n\
"type huaweicloud_dcs_master_standby_switch":"huawei-databases"\n\
"type huaweicloud_dcs_migration_task_exchange_ip":"huawei-databases"\n\
"type huaweicloud_dcs_migration_task_rollback_ip":"huawei-databases"\n\
"type huaweicloud_dcs_migration_task_stop":"huawei-databases"\n\
"type huaweicloud_dcs_node_priority_config":"huawei-databases"\n\
"type huaweicloud_dcs_node_status_change":"huawei-databases"\n\
"type huaweicloud_dcs_offline_key_analysis":"huawei-databases"\n\
"type huaweicloud_dcs_online_data_migration_task":"huawei-databases"\n\
"type huaweicloud_dcs_redis_run_log_collect":"huawei-databases"\n\
"type huaweicloud_dcs_running_instance_statistics":"huawei-databases"\n\
"type huaweicloud_dcs_sessions_kill":"huawei-databases"\n\
"type huaweicloud_dcs_sessions_query":"huawei-databases"\n\
"type huaweicloud_dcs_web_cli_command_execute":"huawei-databases"\n\
"type huaweicloud_ddm_account":"huawei-databases"\n\
"type huaweicloud_ddm_instance":"huawei-databases"\n\
"type huaweicloud_ddm_logical_sessions_kill":"huawei-databases"\n\
"type huaweicloud_ddm_physical_sessions_kill":"huawei-databases"\n\
"type huaweicloud_ddm_schema":"huawei-databases"\n\
"type huaweicloud_dds_audit_log_delete":"huawei-databases"\n\
"type huaweicloud_dds_backup":"huawei-databases"\n\
"type huaweicloud_dds_bind_gateway":"huawei-databases"\n\
"type huaweicloud_dds_collection_restore":"huawei-databases"\n\
"type huaweicloud_dds_database_role":"huawei-databases"\n\
"type huaweicloud_dds_instance":"huawei-databases"\n\
"type huaweicloud_dds_ip_address":"huawei-databases"\n\
"type huaweicloud_dds_lts_log":"huawei-databases"\n\
"type huaweicloud_dds_node_session_kill":"huawei-databases"\n\
"type huaweicloud_dds_parameter_template":"huawei-databases"\n\
"type huaweicloud_dds_primary_standby_switch":"huawei-databases"\n\
"type huaweicloud_dds_readonly_node":"huawei-databases"\n\
"type huaweicloud_dds_scheduled_task_cancel":"huawei-databases"\n\
"type huaweicloud_deh_instance":"huawei-ecs"\n\
"type huaweicloud_dis_stream":"huawei-messaging"\n\
"type huaweicloud_dli_agency":"huawei-dws"\n\
"type huaweicloud_dli_database":"huawei-dws"\n\
"type huaweicloud_dli_datasource_auth":"huawei-dws"\n\
"type huaweicloud_dli_datasource_connection":"huawei-dws"\n\
"type huaweicloud_dli_elastic_resource_pool":"huawei-dws"\n\
"type huaweicloud_dli_flink_job_export":"huawei-dws"\n\
"type huaweicloud_dli_flink_job_import":"huawei-dws"\n\
"type huaweicloud_dli_flink_template":"huawei-dws"\n\
"type huaweicloud_dli_flinkjar_job":"huawei-dws"\n\
"type huaweicloud_dli_flinksql_job":"huawei-dws"\n\
"type huaweicloud_dli_global_variable":"huawei-dws"\n\
"type huaweicloud_dli_package":"huawei-dws"\n\
"type huaweicloud_dli_queue":"huawei-dws"\n\
"type huaweicloud_dli_spark_job":"huawei-dws"\n\
"type huaweicloud_dli_spark_template":"huawei-dws"\n\
"type huaweicloud_dli_sql_job":"huawei-dws"\n\
"type huaweicloud_dli_sql_template":"huawei-dws"\n\
"type huaweicloud_dli_table":"huawei-dws"\n\
"type huaweicloud_dms_group":"huawei-messaging"\n\
"type huaweicloud_dms_instance":"huawei-messaging"\n\
"type huaweicloud_dms_kafka_background_task_delete":"huawei-messaging"\n\
"type huaweicloud_dms_kafka_consumer_group":"huawei-messaging"\n\
"type huaweicloud_dms_kafka_instance":"huawei-messaging"\n\
"type huaweicloud_dms_kafka_message_diagnosis_task":"huawei-messaging"\n\
"type huaweicloud_dms_kafka_message_offset_reset":"huawei-messaging"\n\
"type huaweicloud_dms_kafka_message_produce":"huawei-messaging"\n\
"type huaweicloud_dms_kafka_partition_reassign":"huawei-messaging"\n\
"type huaweicloud_dms_kafka_recycle_instance_restore":"huawei-messaging"\n\
"type huaweicloud_dms_kafka_smart_connect":"huawei-messaging"\n\
"type huaweicloud_dms_kafka_smart_connector_validate":"huawei-messaging"\n\
"type huaweicloud_dms_kafka_topic":"huawei-messaging"\n\
"type huaweicloud_dms_kafkav2_smart_connect_task":"huawei-messaging"\n\
"type huaweicloud_dms_queue":"huawei-messaging"\n\
"type huaweicloud_dms_rabbitmq_background_task_delete":"huawei-messaging"\n\
"type huaweicloud_dms_rabbitmq_exchange":"huawei-messaging"\n\
"type huaweicloud_dms_rabbitmq_instance":"huawei-messaging"\n\
"type huaweicloud_dms_rabbitmq_plugin":"huawei-messaging"\n\
"type huaweicloud_dms_rabbitmq_queue":"huawei-messaging"\n\
"type huaweicloud_dms_rabbitmq_recycle_instance_restore":"huawei-messaging"\n\
"type huaweicloud_dms_rabbitmq_vhost":"huawei-messaging"\n\
"type huaweicloud_dms_rocketmq_consumer_group":"huawei-messaging"\n\
"type huaweicloud_dms_rocketmq_consumption_verify":"huawei-messaging"\n\
"type huaweicloud_dms_rocketmq_dead_letter_resend":"huawei-messaging"\n\
"type huaweicloud_dms_rocketmq_instance":"huawei-messaging"\n\
"type huaweicloud_dms_rocketmq_message_offset_reset":"huawei-messaging"\n\
"type huaweicloud_dms_rocketmq_message_send":"huawei-messaging"\n\
"type huaweicloud_dms_rocketmq_migration_task":"huawei-messaging"\n\
"type huaweicloud_dms_rocketmq_node_batch_restart":"huawei-messaging"\n\
"type huaweicloud_dms_rocketmq_recycle_instance_restore":"huawei-messaging"\n\
"type huaweicloud_dms_rocketmq_topic":"huawei-messaging"\n\
"type huaweicloud_dns_custom_line":"huawei-cdn-dns"\n\
"type huaweicloud_dns_line_group":"huawei-cdn-dns"\n\
"type huaweicloud_dns_private_zone_associate":"huawei-cdn-dns"\n\
"type huaweicloud_dns_ptrrecord":"huawei-cdn-dns"\n\
"type huaweicloud_dns_recordset":"huawei-cdn-dns"\n\
"type huaweicloud_dns_resolver_access_log":"huawei-cdn-dns"\n\
"type huaweicloud_dns_zone":"huawei-cdn-dns"\n\
"type huaweicloud_dnsv21_ptrrecord":"huawei-cloud"\n\
"type huaweicloud_drs_backup_migration":"huawei-backup"\n\
"type huaweicloud_drs_batch_delete_jobs":"huawei-backup"\n\
"type huaweicloud_drs_batch_pause_task":"huawei-backup"\n\
"type huaweicloud_drs_batch_retry_task":"huawei-backup"\n\
"type huaweicloud_drs_batch_set_definer":"huawei-backup"\n\
"type huaweicloud_drs_check_data_filter":"huawei-backup"\n\
"type huaweicloud_drs_compare_job_cancel":"huawei-backup"\n\
"type huaweicloud_drs_connection":"huawei-backup"\n\
"type huaweicloud_drs_download_batch_create_template":"huawei-backup"\n\
"type huaweicloud_drs_driver_delete":"huawei-backup"\n\
"type huaweicloud_drs_job":"huawei-backup"\n\
"type huaweicloud_drs_jobs_batch_stop":"huawei-backup"\n\
"type huaweicloud_drs_lts_config":"huawei-backup"\n\
"type huaweicloud_drs_name_validation":"huawei-backup"\n\
"type huaweicloud_drs_object_compare":"huawei-backup"\n\
"type huaweicloud_drs_pwd_batch_modify":"huawei-backup"\n\
"type huaweicloud_drs_smn_batch_set":"huawei-backup"\n\
"type huaweicloud_drs_stop_job":"huawei-backup"\n\
"type huaweicloud_dsc_adg_instance":"huawei-security"\n\
"type huaweicloud_dsc_asset_domain_label":"huawei-security"\n\
"type huaweicloud_dsc_asset_obs":"huawei-security"\n\
"type huaweicloud_dsc_batch_add_data_mask":"huawei-security"\n\
"type huaweicloud_dsc_batch_delete_database_instance":"huawei-security"\n\
"type huaweicloud_dsc_batch_delete_obs":"huawei-security"\n\
"type huaweicloud_dsc_batch_update_template_rules_classification":"huawei-security"\n\
"type huaweicloud_dsc_bigdata_instance":"huawei-security"\n\
"type huaweicloud_dsc_data_map_score_update":"huawei-security"\n\
"type huaweicloud_dsc_database_watermark_embed_task":"huawei-security"\n\
"type huaweicloud_dsc_device":"huawei-security"\n\
"type huaweicloud_dsc_instance":"huawei-security"\n\
"type huaweicloud_dsc_mask_algorithm":"huawei-security"\n\
"type huaweicloud_dsc_measure_info":"huawei-security"\n\
"type huaweicloud_dsc_multi_enable_trusted_service":"huawei-security"\n\
"type huaweicloud_dsc_operate_instance_metadata":"huawei-security"\n\
"type huaweicloud_dsc_operate_obs_audit":"huawei-security"\n\
"type huaweicloud_dsc_scan_security_level":"huawei-security"\n\
"type huaweicloud_dsc_scan_template":"huawei-security"\n\
"type huaweicloud_dsc_stop_scan_job":"huawei-security"\n\
"type huaweicloud_dsc_switch_job":"huawei-security"\n\
"type huaweicloud_dsc_update_security_levels_sort":"huawei-security"\n\
"type huaweicloud_dws_cluster":"huawei-dws"\n\
"type huaweicloud_dws_database_schema_adjust_action":"huawei-dws"\n\
"type huaweicloud_dws_disaster_recovery_task":"huawei-dws"\n\
"type huaweicloud_dws_ext_data_source":"huawei-dws"\n\
"type huaweicloud_dws_logical_cluster":"huawei-dws"\n\
"type huaweicloud_dws_om_account_action":"huawei-dws"\n\
"type huaweicloud_dws_parameter_configurations":"huawei-dws"\n\
"type huaweicloud_dws_snapshot":"huawei-dws"\n\
"type huaweicloud_dws_workload_plan":"huawei-dws"\n\
"type huaweicloud_dws_workload_queue":"huawei-dws"\n\
"type huaweicloud_eg_connection":"huawei-messaging"\n\
"type huaweicloud_eg_custom_event_channel":"huawei-messaging"\n\
"type huaweicloud_eg_custom_event_source":"huawei-messaging"\n\
"type huaweicloud_eg_event_batch_action":"huawei-messaging"\n\
"type huaweicloud_eg_event_stream":"huawei-messaging"\n\
"type huaweicloud_eg_eventrouter_cluster":"huawei-messaging"\n\
"type huaweicloud_eip_bandwidth_associate":"huawei-network"\n\
"type huaweicloud_elb_active_standby_pool":"huawei-network"\n\
"type huaweicloud_elb_domain_address":"huawei-network"\n\
"type huaweicloud_elb_domain_resolution":"huawei-network"\n\
"type huaweicloud_elb_ipgroup":"huawei-network"\n\
"type huaweicloud_elb_l7policy":"huawei-network"\n\
"type huaweicloud_elb_l7rule":"huawei-network"\n\
"type huaweicloud_elb_listener":"huawei-network"\n\
"type huaweicloud_elb_loadbalancer":"huawei-network"\n\
"type huaweicloud_elb_logtank":"huawei-network"\n\
"type huaweicloud_elb_monitor":"huawei-network"\n\
"type huaweicloud_elb_pool":"huawei-network"\n\
"type huaweicloud_elb_recycle_bin":"huawei-network"\n\
"type huaweicloud_enterprise_project":"huawei-iam"\n\
"type huaweicloud_er_flow_log":"huawei-network"\n\
"type huaweicloud_er_instance":"huawei-network"\n\
"type huaweicloud_er_route_table":"huawei-network"\n\
"type huaweicloud_er_static_route":"huawei-network"\n\
"type huaweicloud_esw_connection":"huawei-cloud"\n\
"type huaweicloud_esw_instance":"huawei-cloud"\n\
"type huaweicloud_evs_recycle_bin_volume_delete":"huawei-evs"\n\
"type huaweicloud_evs_recycle_bin_volume_revert":"huawei-evs"\n\
"type huaweicloud_evs_snapshot":"huawei-evs"\n\
"type huaweicloud_evs_unsubscribe_prepaid_volume":"huawei-evs"\n\
"type huaweicloud_evs_volume":"huawei-evs"\n\
"type huaweicloud_evs_volumes_batch_expand":"huawei-evs"\n\
"type huaweicloud_evsv3_snapshot":"huawei-evs"\n\
"type huaweicloud_evsv3_volume":"huawei-evs"\n\
"type huaweicloud_evsv5_snapshot":"huawei-cloud"\n\
"type huaweicloud_fgs_application":"huawei-functiongraph"\n\
"type huaweicloud_fgs_dependency":"huawei-functiongraph"\n\
"type huaweicloud_fgs_function":"huawei-functiongraph"\n\
"type huaweicloud_fgs_lts_log_enable":"huawei-functiongraph"\n\
"type huaweicloud_fgs_trigger":"huawei-functiongraph"\n\
"type huaweicloud_fw_firewall_group_v2":"huawei-cloud"\n\
"type huaweicloud_fw_policy_v2":"huawei-cloud"\n\
"type huaweicloud_fw_rule_v2":"huawei-cloud"\n\
"type huaweicloud_ga_accelerator":"huawei-network"\n\
"type huaweicloud_ga_access_log":"huawei-network"\n\
"type huaweicloud_ga_address_group":"huawei-network"\n\
"type huaweicloud_ga_health_check":"huawei-network"\n\
"type huaweicloud_ga_listener":"huawei-network"\n\
"type huaweicloud_gaussdb_asp_collect":"huawei-databases"\n\
"type huaweicloud_gaussdb_backup":"huawei-databases"\n\
"type huaweicloud_gaussdb_cassandra_instance":"huawei-databases"\n\
"type huaweicloud_gaussdb_client_auth_config":"huawei-databases"\n\
"type huaweicloud_gaussdb_database":"huawei-databases"\n\
"type huaweicloud_gaussdb_download_backups_authorize":"huawei-databases"\n\
"type huaweicloud_gaussdb_dr_configuration_reset":"huawei-databases"\n\
"type huaweicloud_gaussdb_dr_drill":"huawei-databases"\n\
"type huaweicloud_gaussdb_dr_instance_primary_role_switch":"huawei-databases"\n\
"type huaweicloud_gaussdb_dr_instance_to_primary":"huawei-databases"\n\
"type huaweicloud_gaussdb_dr_log_cache":"huawei-databases"\n\
"type huaweicloud_gaussdb_dr_record_delete":"huawei-databases"\n\
"type huaweicloud_gaussdb_dr_relationship":"huawei-databases"\n\
"type huaweicloud_gaussdb_eip_associate":"huawei-databases"\n\
"type huaweicloud_gaussdb_idle_sessions_query_and_kill":"huawei-databases"\n\
"type huaweicloud_gaussdb_influx_instance":"huawei-databases"\n\
"type huaweicloud_gaussdb_instance":"huawei-databases"\n\
"type huaweicloud_gaussdb_mongo_instance":"huawei-databases"\n\
"type huaweicloud_gaussdb_parameter_template":"huawei-databases"\n\
"type huaweicloud_gaussdb_primary_standby_switch":"huawei-databases"\n\
"type huaweicloud_gaussdb_quota":"huawei-databases"\n\
"type huaweicloud_gaussdb_read_replica":"huawei-databases"\n\
"type huaweicloud_gaussdb_redis_eip_associate":"huawei-databases"\n\
"type huaweicloud_gaussdb_redis_instance":"huawei-databases"\n\
"type huaweicloud_gaussdb_redistribution_parameters_modify":"huawei-databases"\n\
"type huaweicloud_gaussdb_restore":"huawei-databases"\n\
"type huaweicloud_gaussdb_schema":"huawei-databases"\n\
"type huaweicloud_gaussdb_specified_sessions_query_and_kill":"huawei-databases"\n\
"type huaweicloud_gaussdb_sql_throttling_task":"huawei-databases"\n\
"type huaweicloud_gaussdb_sync_sql_throttling_task":"huawei-databases"\n\
"type huaweicloud_gaussdb_task_delete":"huawei-databases"\n\
"type huaweicloud_gaussdb_wdr_snapshot":"huawei-databases"\n\
"type huaweicloud_geminidb_account":"huawei-databases"\n\
"type huaweicloud_geminidb_backup":"huawei-databases"\n\
"type huaweicloud_geminidb_command_disable":"huawei-databases"\n\
"type huaweicloud_geminidb_database_operation":"huawei-databases"\n\
"type huaweicloud_geminidb_eip_bind":"huawei-databases"\n\
"type huaweicloud_geminidb_high_risk_command":"huawei-databases"\n\
"type huaweicloud_geminidb_instance":"huawei-databases"\n\
"type huaweicloud_geminidb_memory_mapping":"huawei-databases"\n\
"type huaweicloud_geminidb_node_session_kill":"huawei-databases"\n\
"type huaweicloud_geminidb_parameter_template":"huawei-databases"\n\
"type huaweicloud_geminidb_primary_standby_switch":"huawei-databases"\n\
"type huaweicloud_geminidb_scheduled_task_cancel":"huawei-databases"\n\
"type huaweicloud_geminidb_sessions_close":"huawei-databases"\n\
"type huaweicloud_ges_backup":"huawei-data"\n\
"type huaweicloud_ges_graph":"huawei-data"\n\
"type huaweicloud_ges_metadata":"huawei-data"\n\
"type huaweicloud_global_eip":"huawei-network"\n\
"type huaweicloud_global_internet_bandwidth":"huawei-network"\n\
"type huaweicloud_hss_antivirus_create_pay_per_scan_task":"huawei-security"\n\
"type huaweicloud_hss_antivirus_create_virus_scan_task":"huawei-security"\n\
"type huaweicloud_hss_app_whitelist_policy_process":"huawei-security"\n\
"type huaweicloud_hss_asset_assign_task":"huawei-security"\n\
"type huaweicloud_hss_asset_manual_collect":"huawei-security"\n\
"type huaweicloud_hss_associated_asset_importance":"huawei-security"\n\
"type huaweicloud_hss_cluster_protect_switch_mode":"huawei-security"\n\
"type huaweicloud_hss_container_export_task":"huawei-security"\n\
"type huaweicloud_hss_container_kubernetes_cluster_daemonset":"huawei-security"\n\
"type huaweicloud_hss_container_kubernetes_cluster_protection_enable":"huawei-security"\n\
"type huaweicloud_hss_container_kubernetes_sync_mccs":"huawei-security"\n\
"type huaweicloud_hss_container_network_cluster_sync":"huawei-security"\n\
"type huaweicloud_hss_container_network_policy_sync":"huawei-security"\n\
"type huaweicloud_hss_container_sync_cluster_information":"huawei-security"\n\
"type huaweicloud_hss_event_alarm_white_list_delete":"huawei-security"\n\
"type huaweicloud_hss_event_login_white_list":"huawei-security"\n\
"type huaweicloud_hss_event_system_user_white_list":"huawei-security"\n\
"type huaweicloud_hss_event_unblock_ip":"huawei-security"\n\
"type huaweicloud_hss_file_download":"huawei-security"\n\
"type huaweicloud_hss_host_batch_config":"huawei-security"\n\
"type huaweicloud_hss_host_group":"huawei-security"\n\
"type huaweicloud_hss_host_manual_detection":"huawei-security"\n\
"type huaweicloud_hss_host_protection":"huawei-security"\n\
"type huaweicloud_hss_ignore_failed_pcc":"huawei-security"\n\
"type huaweicloud_hss_image_baseline_change_ewp":"huawei-security"\n\
"type huaweicloud_hss_image_batch_scan":"huawei-security"\n\
"type huaweicloud_hss_login_common_location":"huawei-security"\n\
"type huaweicloud_hss_login_white_ip":"huawei-security"\n\
"type huaweicloud_hss_modify_webtamper_rasp_path":"huawei-security"\n\
"type huaweicloud_hss_policy_group":"huawei-security"\n\
"type huaweicloud_hss_quota":"huawei-security"\n\
"type huaweicloud_hss_setting_two_factor_login_config":"huawei-security"\n\
"type huaweicloud_hss_vulnerability_history_export_task":"huawei-security"\n\
"type huaweicloud_hss_vulnerability_information_export":"huawei-security"\n\
"type huaweicloud_hss_vulnerability_scan_task":"huawei-security"\n\
"type huaweicloud_hss_vulnerability_task_user_trace":"huawei-security"\n\
"type huaweicloud_hss_webtamper_protection":"huawei-security"\n\
"type huaweicloud_identity_agency":"huawei-iam"\n\
"type huaweicloud_identity_group":"huawei-iam"\n\
"type huaweicloud_identity_project":"huawei-iam"\n\
"type huaweicloud_identity_provider":"huawei-iam"\n\
"type huaweicloud_identity_role":"huawei-iam"\n\
"type huaweicloud_identity_unscoped_token_saml":"huawei-iam"\n\
"type huaweicloud_identity_virtual_mfa_device":"huawei-iam"\n\
"type huaweicloud_identitycenter_application_instance":"huawei-iam"\n\
"type huaweicloud_identitycenter_email_verify":"huawei-iam"\n\
"type huaweicloud_identitycenter_group":"huawei-iam"\n\
"type huaweicloud_identitycenter_identity_provider":"huawei-iam"\n\
"type huaweicloud_identitycenter_instance":"huawei-iam"\n\
"type huaweicloud_identitycenter_password_reset":"huawei-iam"\n\
"type huaweicloud_identitycenter_permission_set":"huawei-iam"\n\
"type huaweicloud_identitycenter_profile_disassociate":"huawei-iam"\n\
"type huaweicloud_identitycenter_provision_permission_set":"huawei-iam"\n\
"type huaweicloud_identitycenter_registered_region":"huawei-iam"\n\
"type huaweicloud_identitycenter_tenant":"huawei-iam"\n\
"type huaweicloud_identityv5_asymmetric_signature_switch":"huawei-iam"\n\
"type huaweicloud_identityv5_group":"huawei-iam"\n\
"type huaweicloud_identityv5_login_profile":"huawei-iam"\n\
"type huaweicloud_identityv5_service_linked_agency":"huawei-iam"\n\
"type huaweicloud_identityv5_virtual_mfa_device":"huawei-iam"\n\
"type huaweicloud_iec_eip":"huawei-ecs"\n\
"type huaweicloud_iec_keypair":"huawei-ecs"\n\
"type huaweicloud_iec_security_group":"huawei-ecs"\n\
"type huaweicloud_iec_server":"huawei-ecs"\n\
"type huaweicloud_iec_vip":"huawei-ecs"\n\
"type huaweicloud_iec_vpc":"huawei-ecs"\n\
"type huaweicloud_images_image":"huawei-ecs"\n\
"type huaweicloud_ims_cbr_whole_image":"huawei-ecs"\n\
"type huaweicloud_ims_ecs_system_image":"huawei-ecs"\n\
"type huaweicloud_ims_ecs_whole_image":"huawei-ecs"\n\
"type huaweicloud_ims_evs_data_image":"huawei-ecs"\n\
"type huaweicloud_ims_evs_system_image":"huawei-ecs"\n\
"type huaweicloud_ims_image_export":"huawei-ecs"\n\
"type huaweicloud_ims_image_metadata":"huawei-ecs"\n\
"type huaweicloud_ims_image_registration":"huawei-ecs"\n\
"type huaweicloud_ims_obs_data_image":"huawei-ecs"\n\
"type huaweicloud_ims_obs_iso_image":"huawei-ecs"\n\
"type huaweicloud_ims_obs_system_image":"huawei-ecs"\n\
"type huaweicloud_ims_quickimport_data_image":"huawei-ecs"\n\
"type huaweicloud_ims_quickimport_system_image":"huawei-ecs"\n\
"type huaweicloud_imsv21_image_export":"huawei-cloud"\n\
"type huaweicloud_iotda_amqp":"huawei-iot"\n\
"type huaweicloud_iotda_batchtask":"huawei-iot"\n\
"type huaweicloud_iotda_custom_authentication":"huawei-iot"\n\
"type huaweicloud_iotda_device":"huawei-iot"\n\
"type huaweicloud_iotda_product":"huawei-iot"\n\
"type huaweicloud_iotda_space":"huawei-iot"\n\
"type huaweicloud_iotda_upgrade_package":"huawei-iot"\n\
"type huaweicloud_kms_cancel_key_deletion":"huawei-kms"\n\
"type huaweicloud_kms_data_encrypt_decrypt":"huawei-kms"\n\
"type huaweicloud_kms_datakey_without_plaintext":"huawei-kms"\n\
"type huaweicloud_kms_decrypt_datakey":"huawei-kms"\n\
"type huaweicloud_kms_dedicated_keystore":"huawei-kms"\n\
"type huaweicloud_kms_ec_datakey_pair":"huawei-kms"\n\
"type huaweicloud_kms_encrypt_datakey":"huawei-kms"\n\
"type huaweicloud_kms_generate_mac":"huawei-kms"\n\
"type huaweicloud_kms_rsa_datakey_pair":"huawei-kms"\n\
"type huaweicloud_kms_sign":"huawei-kms"\n\
"type huaweicloud_kms_verify_mac":"huawei-kms"\n\
"type huaweicloud_kms_verify_sign":"huawei-kms"\n\
"type huaweicloud_kps_batch_import_keypair":"huawei-ecs"\n\
"type huaweicloud_kps_failed_task_delete":"huawei-ecs"\n\
"type huaweicloud_kps_failed_tasks_delete":"huawei-ecs"\n\
"type huaweicloud_kps_keypair":"huawei-ecs"\n\
"type huaweicloud_lakeformation_instance":"huawei-data"\n\
"type huaweicloud_lb_l7policy":"huawei-network"\n\
"type huaweicloud_lb_l7rule":"huawei-network"\n\
"type huaweicloud_lb_listener":"huawei-network"\n\
"type huaweicloud_lb_loadbalancer":"huawei-network"\n\
"type huaweicloud_lb_monitor":"huawei-network"\n\
"type huaweicloud_lb_pool":"huawei-network"\n\
"type huaweicloud_lb_whitelist":"huawei-network"\n\
"type huaweicloud_live_channel":"huawei-media"\n\
"type huaweicloud_live_disable_push_stream":"huawei-media"\n\
"type huaweicloud_live_domain":"huawei-media"\n\
"type huaweicloud_live_geo_blocking":"huawei-media"\n\
"type huaweicloud_live_record_callback":"huawei-media"\n\
"type huaweicloud_live_recording":"huawei-media"\n\
"type huaweicloud_live_referer_validation":"huawei-media"\n\
"type huaweicloud_live_snapshot":"huawei-media"\n\
"type huaweicloud_live_stream_delay":"huawei-media"\n\
"type huaweicloud_live_transcoding":"huawei-media"\n\
"type huaweicloud_live_url_authentication":"huawei-media"\n\
"type huaweicloud_live_url_validation":"huawei-media"\n\
"type huaweicloud_lts_group":"huawei-monitoring"\n\
"type huaweicloud_lts_host_group":"huawei-monitoring"\n\
"type huaweicloud_lts_log_collection_switch":"huawei-monitoring"\n\
"type huaweicloud_lts_log_converge":"huawei-monitoring"\n\
"type huaweicloud_lts_notification_template":"huawei-monitoring"\n\
"type huaweicloud_lts_register_kafka_instance":"huawei-monitoring"\n\
"type huaweicloud_lts_search_criteria":"huawei-monitoring"\n\
"type huaweicloud_lts_stream":"huawei-monitoring"\n\
"type huaweicloud_lts_struct_template":"huawei-monitoring"\n\
"type huaweicloud_lts_structing_template":"huawei-monitoring"\n\
"type huaweicloud_lts_transfer":"huawei-monitoring"\n\
"type huaweicloud_mapreduce_cluster":"huawei-data"\n\
"type huaweicloud_mapreduce_data_connection":"huawei-data"\n\
"type huaweicloud_mapreduce_job":"huawei-data"\n\
"type huaweicloud_meeting_conference":"huawei-media"\n\
"type huaweicloud_metastudio_instance":"huawei-cloud"\n\
"type huaweicloud_modelarts_algorithm":"huawei-modelarts"\n\
"type huaweicloud_modelarts_devserver":"huawei-modelarts"\n\
"type huaweicloud_modelarts_model":"huawei-modelarts"\n\
"type huaweicloud_modelarts_network":"huawei-modelarts"\n\
"type huaweicloud_modelarts_notebook":"huawei-modelarts"\n\
"type huaweicloud_modelarts_resource_pool":"huawei-modelarts"\n\
"type huaweicloud_modelarts_service":"huawei-modelarts"\n\
"type huaweicloud_modelarts_training_experiment":"huawei-modelarts"\n\
"type huaweicloud_modelarts_training_image_store":"huawei-modelarts"\n\
"type huaweicloud_modelarts_training_job":"huawei-modelarts"\n\
"type huaweicloud_modelarts_workspace":"huawei-modelarts"\n\
"type huaweicloud_modelartsv2_node_batch_delete":"huawei-modelarts"\n\
"type huaweicloud_modelartsv2_node_batch_lock":"huawei-modelarts"\n\
"type huaweicloud_modelartsv2_node_batch_migrate":"huawei-modelarts"\n\
"type huaweicloud_modelartsv2_node_batch_reboot":"huawei-modelarts"\n\
"type huaweicloud_modelartsv2_node_batch_reset":"huawei-modelarts"\n\
"type huaweicloud_modelartsv2_node_batch_unlock":"huawei-modelarts"\n\
"type huaweicloud_modelartsv2_node_batch_unsubscribe":"huawei-modelarts"\n\
"type huaweicloud_modelartsv2_service":"huawei-modelarts"\n\
"type huaweicloud_modelartsv2_workflow":"huawei-modelarts"\n\
"type huaweicloud_mpc_transcoding_template":"huawei-media"\n\
"type huaweicloud_mrs_cluster":"huawei-data"\n\
"type huaweicloud_mrs_job":"huawei-data"\n\
"type huaweicloud_nat_gateway":"huawei-network"\n\
"type huaweicloud_nat_private_gateway":"huawei-network"\n\
"type huaweicloud_nat_private_transit_ip":"huawei-network"\n\
"type huaweicloud_natv3_gateway":"huawei-cloud"\n\
"type huaweicloud_networking_floatingip_v2":"huawei-network"\n\
"type huaweicloud_networking_network_v2":"huawei-network"\n\
"type huaweicloud_networking_port_v2":"huawei-network"\n\
"type huaweicloud_networking_router_interface_v2":"huawei-network"\n\
"type huaweicloud_networking_router_route_v2":"huawei-network"\n\
"type huaweicloud_networking_router_v2":"huawei-network"\n\
"type huaweicloud_networking_secgroup":"huawei-network"\n\
"type huaweicloud_networking_subnet_v2":"huawei-network"\n\
"type huaweicloud_networking_vip":"huawei-network"\n\
"type huaweicloud_obs_bucket":"huawei-obs"\n\
"type huaweicloud_oms_migration_sync_task":"huawei-backup"\n\
"type huaweicloud_oms_migration_task":"huawei-backup"\n\
"type huaweicloud_oms_sync_event":"huawei-backup"\n\
"type huaweicloud_organizations_account":"huawei-iam"\n\
"type huaweicloud_organizations_delegated_administrator":"huawei-iam"\n\
"type huaweicloud_organizations_organization":"huawei-iam"\n\
"type huaweicloud_organizations_organizational_unit":"huawei-iam"\n\
"type huaweicloud_organizations_trusted_service":"huawei-iam"\n\
"type huaweicloud_ram_organization":"huawei-iam"\n\
"type huaweicloud_ram_resource_share":"huawei-iam"\n\
"type huaweicloud_rds_agent_job_modify":"huawei-databases"\n\
"type huaweicloud_rds_agent_job_restart":"huawei-databases"\n\
"type huaweicloud_rds_agent_job_switch":"huawei-databases"\n\
"type huaweicloud_rds_backup":"huawei-databases"\n\
"type huaweicloud_rds_cross_region_backup_strategy":"huawei-databases"\n\
"type huaweicloud_rds_database_logs_shrinking":"huawei-databases"\n\
"type huaweicloud_rds_database_statistics_update":"huawei-databases"\n\
"type huaweicloud_rds_distribution":"huawei-databases"\n\
"type huaweicloud_rds_dr_instance_dr_capability":"huawei-databases"\n\
"type huaweicloud_rds_dr_instance_to_primary":"huawei-databases"\n\
"type huaweicloud_rds_event_operate":"huawei-databases"\n\
"type huaweicloud_rds_extend_log_link":"huawei-databases"\n\
"type huaweicloud_rds_instance":"huawei-databases"\n\
"type huaweicloud_rds_instant_task_delete":"huawei-databases"\n\
"type huaweicloud_rds_intelligent_session_kill":"huawei-databases"\n\
"type huaweicloud_rds_lts_config":"huawei-databases"\n\
"type huaweicloud_rds_mysql_account":"huawei-databases"\n\
"type huaweicloud_rds_mysql_binlog":"huawei-databases"\n\
"type huaweicloud_rds_mysql_database":"huawei-databases"\n\
"type huaweicloud_rds_mysql_proxy":"huawei-databases"\n\
"type huaweicloud_rds_notify_replace_node":"huawei-databases"\n\
"type huaweicloud_rds_parametergroup":"huawei-databases"\n\
"type huaweicloud_rds_pg_account":"huawei-databases"\n\
"type huaweicloud_rds_pg_database":"huawei-databases"\n\
"type huaweicloud_rds_pg_hba":"huawei-databases"\n\
"type huaweicloud_rds_pg_plugin":"huawei-databases"\n\
"type huaweicloud_rds_pg_schema":"huawei-databases"\n\
"type huaweicloud_rds_pg_sql_limit":"huawei-databases"\n\
"type huaweicloud_rds_pg_table_restore":"huawei-databases"\n\
"type huaweicloud_rds_primary_instance_dr_capability":"huawei-databases"\n\
"type huaweicloud_rds_primary_standby_switch":"huawei-databases"\n\
"type huaweicloud_rds_pub_and_sub_metadata_sync":"huawei-databases"\n\
"type huaweicloud_rds_publication":"huawei-databases"\n\
"type huaweicloud_rds_read_replica_instance":"huawei-databases"\n\
"type huaweicloud_rds_restore":"huawei-databases"\n\
"type huaweicloud_rds_sql_audit":"huawei-databases"\n\
"type huaweicloud_rds_sql_statistics_view_reset":"huawei-databases"\n\
"type huaweicloud_rds_sqlserver_account":"huawei-databases"\n\
"type huaweicloud_rds_sqlserver_database":"huawei-databases"\n\
"type huaweicloud_rds_standby_instance_rebuild":"huawei-databases"\n\
"type huaweicloud_rds_wal_log_replay_switch":"huawei-databases"\n\
"type huaweicloud_rfs_apply_execution_plan":"huawei-cloud"\n\
"type huaweicloud_rfs_continue_deploy_stack":"huawei-cloud"\n\
"type huaweicloud_rfs_execution_plan":"huawei-cloud"\n\
"type huaweicloud_rfs_private_hook":"huawei-cloud"\n\
"type huaweicloud_rfs_private_module":"huawei-cloud"\n\
"type huaweicloud_rfs_private_provider":"huawei-cloud"\n\
"type huaweicloud_rfs_stack":"huawei-cloud"\n\
"type huaweicloud_rfs_template":"huawei-cloud"\n\
"type huaweicloud_rgc_account":"huawei-iam"\n\
"type huaweicloud_rgc_best_practice":"huawei-iam"\n\
"type huaweicloud_rgc_control":"huawei-iam"\n\
"type huaweicloud_rgc_landing_zone":"huawei-iam"\n\
"type huaweicloud_rgc_organizational_unit":"huawei-iam"\n\
"type huaweicloud_rgc_template":"huawei-iam"\n\
"type huaweicloud_rms_advanced_query":"huawei-iam"\n\
"type huaweicloud_rms_assignment_package":"huawei-iam"\n\
"type huaweicloud_rms_organizational_assignment_package":"huawei-iam"\n\
"type huaweicloud_rms_remediation_exception":"huawei-iam"\n\
"type huaweicloud_rms_remediation_execution":"huawei-iam"\n\
"type huaweicloud_rms_resource_aggregation_pending_request_delete":"huawei-iam"\n\
"type huaweicloud_rms_resource_aggregator":"huawei-iam"\n\
"type huaweicloud_rms_resource_recorder":"huawei-iam"\n\
"type huaweicloud_sdrs_delete_all_group_failure_jobs":"huawei-backup"\n\
"type huaweicloud_sdrs_delete_failure_job":"huawei-backup"\n\
"type huaweicloud_sdrs_delete_specified_group_failure_jobs":"huawei-backup"\n\
"type huaweicloud_sdrs_drill":"huawei-backup"\n\
"type huaweicloud_sdrs_protected_instance":"huawei-backup"\n\
"type huaweicloud_sdrs_protection_group":"huawei-backup"\n\
"type huaweicloud_sdrs_replication_attach":"huawei-backup"\n\
"type huaweicloud_sdrs_replication_pair":"huawei-backup"\n\
"type huaweicloud_sdrs_resize_replication":"huawei-backup"\n\
"type huaweicloud_secmaster_alert":"huawei-security"\n\
"type huaweicloud_secmaster_asset":"huawei-security"\n\
"type huaweicloud_secmaster_catalogue":"huawei-security"\n\
"type huaweicloud_secmaster_checkitem":"huawei-security"\n\
"type huaweicloud_secmaster_classifier":"huawei-security"\n\
"type huaweicloud_secmaster_cloud_log_resource":"huawei-security"\n\
"type huaweicloud_secmaster_collect_config":"huawei-security"\n\
"type huaweicloud_secmaster_collector_channel":"huawei-security"\n\
"type huaweicloud_secmaster_collector_parser":"huawei-security"\n\
"type huaweicloud_secmaster_component_template":"huawei-security"\n\
"type huaweicloud_secmaster_configuration_dictionary":"huawei-security"\n\
"type huaweicloud_secmaster_data_class_type_layout":"huawei-security"\n\
"type huaweicloud_secmaster_data_object_relations":"huawei-security"\n\
"type huaweicloud_secmaster_dataspace":"huawei-security"\n\
"type huaweicloud_secmaster_delete_nodes":"huawei-security"\n\
"type huaweicloud_secmaster_delete_policies":"huawei-security"\n\
"type huaweicloud_secmaster_incident":"huawei-security"\n\
"type huaweicloud_secmaster_indicator":"huawei-security"\n\
"type huaweicloud_secmaster_layout":"huawei-security"\n\
"type huaweicloud_secmaster_metric":"huawei-security"\n\
"type huaweicloud_secmaster_module":"huawei-security"\n\
"type huaweicloud_secmaster_node_expansion":"huawei-security"\n\
"type huaweicloud_secmaster_operation_connection":"huawei-security"\n\
"type huaweicloud_secmaster_pipe":"huawei-security"\n\
"type huaweicloud_secmaster_playbook":"huawei-security"\n\
"type huaweicloud_secmaster_post_paid_order":"huawei-security"\n\
"type huaweicloud_secmaster_search_condition":"huawei-security"\n\
"type huaweicloud_secmaster_security_report":"huawei-security"\n\
"type huaweicloud_secmaster_siem_shipper":"huawei-security"\n\
"type huaweicloud_secmaster_soc_mapping_clone":"huawei-security"\n\
"type huaweicloud_secmaster_soc_mapping_delete":"huawei-security"\n\
"type huaweicloud_secmaster_update_workflow_instance":"huawei-security"\n\
"type huaweicloud_secmaster_workflow":"huawei-security"\n\
"type huaweicloud_servicestage_application":"huawei-api-gateway"\n\
"type huaweicloud_servicestage_component":"huawei-api-gateway"\n\
"type huaweicloud_servicestage_environment":"huawei-api-gateway"\n\
"type huaweicloud_servicestagev3_application":"huawei-api-gateway"\n\
"type huaweicloud_servicestagev3_component":"huawei-api-gateway"\n\
"type huaweicloud_servicestagev3_environment":"huawei-api-gateway"\n\
"type huaweicloud_servicestagev3_runtime_stack":"huawei-api-gateway"\n\
"type huaweicloud_sfs_file_system":"huawei-sfs"\n\
"type huaweicloud_sfs_turbo":"huawei-sfs"\n\
"type huaweicloud_smn_logtank":"huawei-messaging"\n\
"type huaweicloud_smn_message_detection":"huawei-messaging"\n\
"type huaweicloud_smn_message_publish":"huawei-messaging"\n\
"type huaweicloud_smn_message_template":"huawei-messaging"\n\
"type huaweicloud_smn_topic":"huawei-messaging"\n\
"type huaweicloud_sms_migration_project":"huawei-backup"\n\
"type huaweicloud_sms_server_template":"huawei-backup"\n\
"type huaweicloud_sms_source_server":"huawei-backup"\n\
"type huaweicloud_sms_task":"huawei-backup"\n\
"type huaweicloud_swr_agency":"huawei-swr"\n\
"type huaweicloud_swr_enterprise_domain_name":"huawei-swr"\n\
"type huaweicloud_swr_enterprise_instance":"huawei-swr"\n\
"type huaweicloud_swr_enterprise_job_delete":"huawei-swr"\n\
"type huaweicloud_swr_enterprise_namespace":"huawei-swr"\n\
"type huaweicloud_swr_enterprise_private_network_access_control":"huawei-swr"\n\
"type huaweicloud_swr_enterprise_repository_delete":"huawei-swr"\n\
"type huaweicloud_swr_enterprise_repository_update":"huawei-swr"\n\
"type huaweicloud_swr_enterprise_trigger":"huawei-swr"\n\
"type huaweicloud_swr_image_auto_sync":"huawei-swr"\n\
"type huaweicloud_swr_image_manual_sync":"huawei-swr"\n\
"type huaweicloud_swr_image_trigger":"huawei-swr"\n\
"type huaweicloud_swr_organization":"huawei-swr"\n\
"type huaweicloud_swr_repository":"huawei-swr"\n\
"type huaweicloud_swr_temporary_login_command":"huawei-swr"\n\
"type huaweicloud_taurusdb_account":"huawei-databases"\n\
"type huaweicloud_taurusdb_backup":"huawei-databases"\n\
"type huaweicloud_taurusdb_backups_batch_delete":"huawei-databases"\n\
"type huaweicloud_taurusdb_database":"huawei-databases"\n\
"type huaweicloud_taurusdb_eip_associate":"huawei-databases"\n\
"type huaweicloud_taurusdb_htap_sessions_kill":"huawei-databases"\n\
"type huaweicloud_taurusdb_htap_starrocks_instance":"huawei-databases"\n\
"type huaweicloud_taurusdb_htap_starrocks_lts_config":"huawei-databases"\n\
"type huaweicloud_taurusdb_htap_starrocks_node_restart":"huawei-databases"\n\
"type huaweicloud_taurusdb_htap_starrocks_parameters_compare":"huawei-databases"\n\
"type huaweicloud_taurusdb_htap_starrocks_replication":"huawei-databases"\n\
"type huaweicloud_taurusdb_instance":"huawei-databases"\n\
"type huaweicloud_taurusdb_instant_task_delete":"huawei-databases"\n\
"type huaweicloud_taurusdb_lts_log":"huawei-databases"\n\
"type huaweicloud_taurusdb_node_sessions_kill":"huawei-databases"\n\
"type huaweicloud_taurusdb_parameter_template":"huawei-databases"\n\
"type huaweicloud_taurusdb_primary_standby_switch":"huawei-databases"\n\
"type huaweicloud_taurusdb_proxy":"huawei-databases"\n\
"type huaweicloud_taurusdb_quota":"huawei-databases"\n\
"type huaweicloud_taurusdb_restore":"huawei-databases"\n\
"type huaweicloud_taurusdb_scheduled_task_cancel":"huawei-databases"\n\
"type huaweicloud_taurusdb_scheduled_task_delete":"huawei-databases"\n\
"type huaweicloud_taurusdb_sql_auto_throttling":"huawei-databases"\n\
"type huaweicloud_taurusdb_table_restore":"huawei-databases"\n\
"type huaweicloud_ucs_cluster":"huawei-cce"\n\
"type huaweicloud_ucs_fleet":"huawei-cce"\n\
"type huaweicloud_vbs_backup":"huawei-backup"\n\
"type huaweicloud_vod_media_asset":"huawei-media"\n\
"type huaweicloud_vod_media_category":"huawei-media"\n\
"type huaweicloud_vod_transcoding_template_group":"huawei-media"\n\
"type huaweicloud_vod_watermark_template":"huawei-media"\n\
"type huaweicloud_vpc":"huawei-network"\n\
"type huaweicloud_vpcep_service":"huawei-network"\n\
"type huaweicloud_vpn_connection":"huawei-network"\n\
"type huaweicloud_vpn_customer_gateway":"huawei-network"\n\
"type huaweicloud_vpn_gateway":"huawei-network"\n\
"type huaweicloud_vpn_p2c_gateway_connection_disconnect":"huawei-network"\n\
"type huaweicloud_vpn_p2c_gateway_job_delete":"huawei-network"\n\
"type huaweicloud_vpn_p2c_gateway_upgrade":"huawei-network"\n\
"type huaweicloud_vpn_server":"huawei-network"\n\
"type huaweicloud_vpnaas_endpoint_group_v2":"huawei-cloud"\n\
"type huaweicloud_vpnaas_ike_policy_v2":"huawei-cloud"\n\
"type huaweicloud_vpnaas_ipsec_policy_v2":"huawei-cloud"\n\
"type huaweicloud_vpnaas_service_v2":"huawei-cloud"\n\
"type huaweicloud_vpnaas_site_connection_v2":"huawei-cloud"\n\
"type huaweicloud_waf_address_group":"huawei-security"\n\
"type huaweicloud_waf_batch_delete_alarm_notifications":"huawei-security"\n\
"type huaweicloud_waf_cc_protection_rule_batch_delete":"huawei-security"\n\
"type huaweicloud_waf_cloud_instance":"huawei-security"\n\
"type huaweicloud_waf_dedicated_agency":"huawei-security"\n\
"type huaweicloud_waf_dedicated_domain":"huawei-security"\n\
"type huaweicloud_waf_dedicated_instance":"huawei-security"\n\
"type huaweicloud_waf_domain":"huawei-security"\n\
"type huaweicloud_waf_geo_ip_rule_batch_update":"huawei-security"\n\
"type huaweicloud_waf_migrate_domain":"huawei-security"\n\
"type huaweicloud_waf_policies_batch_delete":"huawei-security"\n\
"type huaweicloud_waf_reference_table":"huawei-security"\n\
"type huaweicloud_waf_rule_anti_crawler":"huawei-security"\n\
"type huaweicloud_waf_rule_blacklist":"huawei-security"\n\
"type huaweicloud_waf_rule_cc_protection":"huawei-security"\n\
"type huaweicloud_waf_rule_data_masking":"huawei-security"\n\
"type huaweicloud_waf_rule_geolocation_access_control":"huawei-security"\n\
"type huaweicloud_waf_rule_global_protection_whitelist":"huawei-security"\n\
"type huaweicloud_waf_rule_information_leakage_prevention":"huawei-security"\n\
"type huaweicloud_waf_rule_known_attack_source":"huawei-security"\n\
"type huaweicloud_waf_rule_precise_protection":"huawei-security"\n\
"type huaweicloud_waf_rule_web_tamper_protection":"huawei-security"\n\
"type huaweicloud_workspace_app_application_batch_action":"huawei-workspace"\n\
"type huaweicloud_workspace_app_application_batch_attach":"huawei-workspace"\n\
"type huaweicloud_workspace_app_application_batch_publish":"huawei-workspace"\n\
"type huaweicloud_workspace_app_application_batch_unpublish":"huawei-workspace"\n\
"type huaweicloud_workspace_app_application_publishment":"huawei-workspace"\n\
"type huaweicloud_workspace_app_bucket_authorize":"huawei-workspace"\n\
"type huaweicloud_workspace_app_group":"huawei-workspace"\n\
"type huaweicloud_workspace_app_hda_batch_upgrade":"huawei-workspace"\n\
"type huaweicloud_workspace_app_image":"huawei-workspace"\n\
"type huaweicloud_workspace_app_nas_storage":"huawei-workspace"\n\
"type huaweicloud_workspace_app_personal_folders":"huawei-workspace"\n\
"type huaweicloud_workspace_app_policy_group":"huawei-workspace"\n\
"type huaweicloud_workspace_app_policy_template":"huawei-workspace"\n\
"type huaweicloud_workspace_app_schedule_task":"huawei-workspace"\n\
"type huaweicloud_workspace_app_server":"huawei-workspace"\n\
"type huaweicloud_workspace_app_service_action":"huawei-workspace"\n\
"type huaweicloud_workspace_app_shared_folder":"huawei-workspace"\n\
"type huaweicloud_workspace_app_warehouse_application":"huawei-workspace"\n\
"type huaweicloud_workspace_app_warehouse_bucket_authorize":"huawei-workspace"\n\
"type huaweicloud_workspace_application":"huawei-workspace"\n\
"type huaweicloud_workspace_assist_auth_configuration_object_management":"huawei-workspace"\n\
"type huaweicloud_workspace_bucket_authorize":"huawei-workspace"\n\
"type huaweicloud_workspace_desktop":"huawei-workspace"\n\
"type huaweicloud_workspace_eip_associate":"huawei-workspace"\n\
"type huaweicloud_workspace_ou":"huawei-workspace"\n\
"type huaweicloud_workspace_policy_group":"huawei-workspace"\n\
"type huaweicloud_workspace_service":"huawei-workspace"\n\
"type ibm_account_settings_template":"ibm-cloud-iam"\n\
"type ibm_app_config_collection":"ibm-cloud"\n\
"type ibm_app_config_environment":"ibm-cloud"\n\
"type ibm_app_config_feature":"ibm-cloud"\n\
"type ibm_app_config_integration_en":"ibm-cloud"\n\
"type ibm_app_config_integration_kms":"ibm-cloud"\n\
"type ibm_app_config_property":"ibm-cloud"\n\
"type ibm_app_config_segment":"ibm-cloud"\n\
"type ibm_app_config_snapshot":"ibm-cloud"\n\
"type ibm_appid_action_url":"ibm-app-id"\n\
"type ibm_appid_apm":"ibm-app-id"\n\
"type ibm_appid_application":"ibm-app-id"\n\
"type ibm_appid_cloud_directory_template":"ibm-app-id"\n\
"type ibm_appid_idp_cloud_directory":"ibm-app-id"\n\
"type ibm_appid_idp_custom":"ibm-app-id"\n\
"type ibm_appid_idp_facebook":"ibm-app-id"\n\
"type ibm_appid_idp_google":"ibm-app-id"\n\
"type ibm_appid_idp_saml":"ibm-app-id"\n\
"type ibm_appid_languages":"ibm-app-id"\n\
"type ibm_appid_mfa":"ibm-app-id"\n\
"type ibm_appid_password_regex":"ibm-app-id"\n\
"type ibm_appid_redirect_urls":"ibm-app-id"\n\
"type ibm_appid_role":"ibm-app-id"\n\
"type ibm_appid_theme_color":"ibm-app-id"\n\
"type ibm_appid_theme_text":"ibm-app-id"\n\
"type ibm_appid_token_config":"ibm-app-id"\n\
"type ibm_appid_user_roles":"ibm-app-id"\n\
"type ibm_atracker_route":"ibm-cloud-logs"\n\
"type ibm_atracker_target":"ibm-cloud-logs"\n\
"type ibm_backup_recovery":"ibm-backup-recovery"\n\
"type ibm_billing_report_snapshot":"ibm-cloud"\n\
"type ibm_cbr_zone":"ibm-cloud-iam"\n\
"type ibm_cd_tekton_pipeline":"ibm-continuous-delivery"\n\
"type ibm_cd_toolchain":"ibm-continuous-delivery"\n\
"type ibm_cdn":"ibm-cloud"\n\
"type ibm_cis":"ibm-internet-services"\n\
"type ibm_cloudant":"ibm-cloudant"\n\
"type ibm_cm_account":"ibm-cloud"\n\
"type ibm_cm_catalog":"ibm-cloud"\n\
"type ibm_cm_object":"ibm-cloud"\n\
"type ibm_cm_offering":"ibm-cloud"\n\
"type ibm_cm_validation":"ibm-cloud"\n\
"type ibm_code_engine_allowed_outbound_destination":"ibm-code-engine"\n\
"type ibm_code_engine_app":"ibm-code-engine"\n\
"type ibm_code_engine_build":"ibm-code-engine"\n\
"type ibm_code_engine_config_map":"ibm-code-engine"\n\
"type ibm_code_engine_domain_mapping":"ibm-code-engine"\n\
"type ibm_code_engine_function":"ibm-code-engine"\n\
"type ibm_code_engine_job":"ibm-code-engine"\n\
"type ibm_code_engine_persistent_data_store":"ibm-code-engine"\n\
"type ibm_code_engine_project":"ibm-code-engine"\n\
"type ibm_code_engine_secret":"ibm-code-engine"\n\
"type ibm_compute_autoscale_group":"ibm-classic-infrastructure"\n\
"type ibm_compute_bare_metal":"ibm-classic-infrastructure"\n\
"type ibm_compute_dedicated_host":"ibm-classic-infrastructure"\n\
"type ibm_compute_monitor":"ibm-classic-infrastructure"\n\
"type ibm_compute_placement_group":"ibm-classic-infrastructure"\n\
"type ibm_compute_provisioning_hook":"ibm-classic-infrastructure"\n\
"type ibm_compute_reserved_capacity":"ibm-classic-infrastructure"\n\
"type ibm_compute_vm_instance":"ibm-classic-infrastructure"\n\
"type ibm_container_addons":"ibm-kubernetes-service"\n\
"type ibm_container_alb":"ibm-kubernetes-service"\n\
"type ibm_container_api_key_Reset":"ibm-kubernetes-service"\n\
"type ibm_container_bind_service":"ibm-kubernetes-service"\n\
"type ibm_container_cluster":"ibm-kubernetes-service"\n\
"type ibm_container_dedicated_host":"ibm-kubernetes-service"\n\
"type ibm_container_ingress_instance":"ibm-kubernetes-service"\n\
"type ibm_container_ingress_secret_opaque":"ibm-kubernetes-service"\n\
"type ibm_container_ingress_secret_tls":"ibm-kubernetes-service"\n\
"type ibm_container_nlb_dns":"ibm-kubernetes-service"\n\
"type ibm_container_vpc_alb":"ibm-kubernetes-service"\n\
"type ibm_container_vpc_cluster":"ibm-kubernetes-service"\n\
"type ibm_container_vpc_worker":"ibm-kubernetes-service"\n\
"type ibm_container_worker_pool":"ibm-kubernetes-service"\n\
"type ibm_cos_backup_vault":"ibm-cos"\n\
"type ibm_cos_bucket":"ibm-cos"\n\
"type ibm_cos_replication":"ibm-cos"\n\
"type ibm_cr_namespace":"ibm-container-registry"\n\
"type ibm_database":"ibm-databases"\n\
"type ibm_db2":"ibm-databases"\n\
"type ibm_dl_gateway":"ibm-vpc"\n\
"type ibm_dl_provider_gateway":"ibm-vpc"\n\
"type ibm_dl_route_report":"ibm-vpc"\n\
"type ibm_dl_virtual_connection":"ibm-vpc"\n\
"type ibm_dns_custom_resolver":"ibm-dns-services"\n\
"type ibm_dns_domain":"ibm-dns-services"\n\
"type ibm_dns_glb":"ibm-dns-services"\n\
"type ibm_dns_linked_zone":"ibm-dns-services"\n\
"type ibm_dns_permitted_network":"ibm-dns-services"\n\
"type ibm_dns_record":"ibm-dns-services"\n\
"type ibm_dns_resource_record":"ibm-dns-services"\n\
"type ibm_dns_reverse_record":"ibm-dns-services"\n\
"type ibm_dns_secondary":"ibm-dns-services"\n\
"type ibm_dns_zone":"ibm-dns-services"\n\
"type ibm_en_app_configuration_template":"ibm-event-notifications"\n\
"type ibm_en_code_engine_template":"ibm-event-notifications"\n\
"type ibm_en_destination_android":"ibm-event-notifications"\n\
"type ibm_en_destination_ce":"ibm-event-notifications"\n\
"type ibm_en_destination_chrome":"ibm-event-notifications"\n\
"type ibm_en_destination_cos":"ibm-event-notifications"\n\
"type ibm_en_destination_custom_email":"ibm-event-notifications"\n\
"type ibm_en_destination_custom_sms":"ibm-event-notifications"\n\
"type ibm_en_destination_event_streams":"ibm-event-notifications"\n\
"type ibm_en_destination_firefox":"ibm-event-notifications"\n\
"type ibm_en_destination_huawei":"ibm-event-notifications"\n\
"type ibm_en_destination_ios":"ibm-event-notifications"\n\
"type ibm_en_destination_msteams":"ibm-event-notifications"\n\
"type ibm_en_destination_pagerduty":"ibm-event-notifications"\n\
"type ibm_en_destination_safari":"ibm-event-notifications"\n\
"type ibm_en_destination_slack":"ibm-event-notifications"\n\
"type ibm_en_destination_sn":"ibm-event-notifications"\n\
"type ibm_en_destination_webhook":"ibm-event-notifications"\n\
"type ibm_en_email_template":"ibm-event-notifications"\n\
"type ibm_en_event_streams_template":"ibm-event-notifications"\n\
"type ibm_en_ibmsource":"ibm-event-notifications"\n\
"type ibm_en_integration":"ibm-event-notifications"\n\
"type ibm_en_pagerduty_template":"ibm-event-notifications"\n\
"type ibm_en_slack_template":"ibm-event-notifications"\n\
"type ibm_en_source":"ibm-event-notifications"\n\
"type ibm_en_subscription_android":"ibm-event-notifications"\n\
"type ibm_en_subscription_ce":"ibm-event-notifications"\n\
"type ibm_en_subscription_chrome":"ibm-event-notifications"\n\
"type ibm_en_subscription_cos":"ibm-event-notifications"\n\
"type ibm_en_subscription_custom_email":"ibm-event-notifications"\n\
"type ibm_en_subscription_custom_sms":"ibm-event-notifications"\n\
"type ibm_en_subscription_email":"ibm-event-notifications"\n\
"type ibm_en_subscription_event_streams":"ibm-event-notifications"\n\
"type ibm_en_subscription_firefox":"ibm-event-notifications"\n\
"type ibm_en_subscription_huawei":"ibm-event-notifications"\n\
"type ibm_en_subscription_ios":"ibm-event-notifications"\n\
"type ibm_en_subscription_msteams":"ibm-event-notifications"\n\
"type ibm_en_subscription_pagerduty":"ibm-event-notifications"\n\
"type ibm_en_subscription_safari":"ibm-event-notifications"\n\
"type ibm_en_subscription_scheduler":"ibm-event-notifications"\n\
"type ibm_en_subscription_slack":"ibm-event-notifications"\n\
"type ibm_en_subscription_sms":"ibm-event-notifications"\n\
"type ibm_en_subscription_sn":"ibm-event-notifications"\n\
"type ibm_en_subscription_webhook":"ibm-event-notifications"\n\
"type ibm_en_topic":"ibm-event-notifications"\n\
"type ibm_en_webhook_template":"ibm-event-notifications"\n\
"type ibm_enterprise":"ibm-cloud-iam"\n\
"type ibm_event_streams_mirroring_config":"ibm-event-streams"\n\
"type ibm_event_streams_quota":"ibm-event-streams"\n\
"type ibm_event_streams_schema":"ibm-event-streams"\n\
"type ibm_event_streams_topic":"ibm-event-streams"\n\
"type ibm_firewall":"ibm-classic-infrastructure"\n\
"type ibm_function_action":"ibm-cloud"\n\
"type ibm_function_namespace":"ibm-cloud"\n\
"type ibm_function_package":"ibm-cloud"\n\
"type ibm_function_trigger":"ibm-cloud"\n\
"type ibm_hardware_firewall_shared":"ibm-classic-infrastructure"\n\
"type ibm_hpcs":"ibm-key-protect"\n\
"type ibm_iam_access_group":"ibm-cloud-iam"\n\
"type ibm_iam_action_control_template":"ibm-cloud-iam"\n\
"type ibm_iam_custom_role":"ibm-cloud-iam"\n\
"type ibm_iam_identity_preference":"ibm-cloud-iam"\n\
"type ibm_iam_idp":"ibm-cloud-iam"\n\
"type ibm_iam_policy_template":"ibm-cloud-iam"\n\
"type ibm_iam_role_template":"ibm-cloud-iam"\n\
"type ibm_iam_service_id":"ibm-cloud-iam"\n\
"type ibm_iam_serviceid_group":"ibm-cloud-iam"\n\
"type ibm_iam_trusted_profile":"ibm-cloud-iam"\n\
"type ibm_iam_user_invite":"ibm-cloud-iam"\n\
"type ibm_ipsec_vpn":"ibm-cloud"\n\
"type ibm_is_bare_metal_server":"ibm-vpc-instance"\n\
"type ibm_is_cluster_network":"ibm-vpc-instance"\n\
"type ibm_is_dedicated_host":"ibm-vpc-instance"\n\
"type ibm_is_floating_ip":"ibm-vpc"\n\
"type ibm_is_flow_log":"ibm-vpc"\n\
"type ibm_is_image":"ibm-vpc-instance"\n\
"type ibm_is_instance":"ibm-vpc-instance"\n\
"type ibm_is_lb":"ibm-vpc"\n\
"type ibm_is_placement_group":"ibm-vpc-instance"\n\
"type ibm_is_private_path_service_gateway":"ibm-vpc-instance"\n\
"type ibm_is_public_address_range":"ibm-vpc"\n\
"type ibm_is_public_gateway":"ibm-vpc"\n\
"type ibm_is_reservation":"ibm-vpc-instance"\n\
"type ibm_is_security_group":"ibm-vpc"\n\
"type ibm_is_share":"ibm-file-storage"\n\
"type ibm_is_snapshot":"ibm-block-storage"\n\
"type ibm_is_subnet":"ibm-vpc"\n\
"type ibm_is_virtual_endpoint_gateway":"ibm-vpc-instance"\n\
"type ibm_is_virtual_network_interface":"ibm-vpc-instance"\n\
"type ibm_is_volume":"ibm-block-storage"\n\
"type ibm_is_vpc":"ibm-vpc"\n\
"type ibm_is_vpn_gateway":"ibm-vpc"\n\
"type ibm_is_vpn_server":"ibm-vpc"\n\
"type ibm_kms_cryptounits":"ibm-key-protect"\n\
"type ibm_kms_instance_policies":"ibm-key-protect"\n\
"type ibm_kms_key":"ibm-key-protect"\n\
"type ibm_kms_key_rings":"ibm-key-protect"\n\
"type ibm_kms_kmip_adapters":"ibm-key-protect"\n\
"type ibm_kms_kmip_certs":"ibm-key-protect"\n\
"type ibm_lb":"ibm-classic-infrastructure"\n\
"type ibm_lbaas":"ibm-classic-infrastructure"\n\
"type ibm_logs-router_tenant":"ibm-cloud-logs"\n\
"type ibm_logs_alert":"ibm-cloud-logs"\n\
"type ibm_logs_dashboard":"ibm-cloud-logs"\n\
"type ibm_logs_data_usage_metrics":"ibm-cloud-logs"\n\
"type ibm_logs_e2m":"ibm-cloud-logs"\n\
"type ibm_logs_enrichment":"ibm-cloud-logs"\n\
"type ibm_logs_extension_deployment":"ibm-cloud-logs"\n\
"type ibm_logs_outgoing_webhook":"ibm-cloud-logs"\n\
"type ibm_logs_router_route":"ibm-cloud-logs"\n\
"type ibm_logs_router_target":"ibm-cloud-logs"\n\
"type ibm_logs_rule_group":"ibm-cloud-logs"\n\
"type ibm_logs_stream":"ibm-cloud-logs"\n\
"type ibm_logs_view":"ibm-cloud-logs"\n\
"type ibm_metrics_router_route":"ibm-cloud-logs"\n\
"type ibm_metrics_router_target":"ibm-cloud-logs"\n\
"type ibm_mqcloud_application":"ibm-mq-on-cloud"\n\
"type ibm_mqcloud_queue_manager":"ibm-mq-on-cloud"\n\
"type ibm_mqcloud_virtual_private_endpoint_gateway":"ibm-mq-on-cloud"\n\
"type ibm_multi_vlan_firewall":"ibm-cloud"\n\
"type ibm_network_gateway":"ibm-classic-infrastructure"\n\
"type ibm_network_public_ip":"ibm-classic-infrastructure"\n\
"type ibm_network_vlan":"ibm-classic-infrastructure"\n\
"type ibm_notification_distribution_list_destination":"ibm-cloud"\n\
"type ibm_object_storage_account":"ibm-cloud"\n\
"type ibm_onboarding_catalog_deployment":"ibm-cloud"\n\
"type ibm_onboarding_catalog_plan":"ibm-cloud"\n\
"type ibm_onboarding_catalog_product":"ibm-cloud"\n\
"type ibm_onboarding_iam_registration":"ibm-cloud"\n\
"type ibm_onboarding_product":"ibm-cloud"\n\
"type ibm_onboarding_registration":"ibm-cloud"\n\
"type ibm_onboarding_resource_broker":"ibm-cloud"\n\
"type ibm_pag_instance":"ibm-cloud"\n\
"type ibm_pdr_managedr":"ibm-cloud"\n\
"type ibm_pdr_validate_apikey":"ibm-cloud"\n\
"type ibm_pha_cluster_nodes":"ibm-cloud"\n\
"type ibm_pha_deployment":"ibm-cloud"\n\
"type ibm_pi_capture":"ibm-power-vs"\n\
"type ibm_pi_cloud_connection":"ibm-power-vs"\n\
"type ibm_pi_console_language":"ibm-power-vs"\n\
"type ibm_pi_dhcp":"ibm-power-vs"\n\
"type ibm_pi_host":"ibm-power-vs"\n\
"type ibm_pi_image":"ibm-power-vs"\n\
"type ibm_pi_instance":"ibm-power-vs"\n\
"type ibm_pi_network":"ibm-power-vs"\n\
"type ibm_pi_placement_group":"ibm-power-vs"\n\
"type ibm_pi_route":"ibm-power-vs"\n\
"type ibm_pi_shared_processor_pool":"ibm-power-vs"\n\
"type ibm_pi_snapshot":"ibm-power-vs"\n\
"type ibm_pi_spp_placement_group":"ibm-power-vs"\n\
"type ibm_pi_virtual_serial_number":"ibm-power-vs"\n\
"type ibm_pi_volume":"ibm-power-vs"\n\
"type ibm_pi_vpn_connection":"ibm-power-vs"\n\
"type ibm_pi_workspace":"ibm-power-vs"\n\
"type ibm_pn_application_chrome":"ibm-cloud"\n\
"type ibm_project":"ibm-cloud"\n\
"type ibm_resource_group":"ibm-cloud-iam"\n\
"type ibm_resource_instance":"ibm-cloud-iam"\n\
"type ibm_resource_reclamation_delete":"ibm-cloud-iam"\n\
"type ibm_satellite_cluster":"ibm-satellite"\n\
"type ibm_satellite_host":"ibm-satellite"\n\
"type ibm_satellite_link":"ibm-satellite"\n\
"type ibm_satellite_location":"ibm-satellite"\n\
"type ibm_schematics_action":"ibm-schematics"\n\
"type ibm_schematics_agent":"ibm-schematics"\n\
"type ibm_schematics_inventory":"ibm-schematics"\n\
"type ibm_schematics_job":"ibm-schematics"\n\
"type ibm_schematics_resource_query":"ibm-schematics"\n\
"type ibm_schematics_workspace":"ibm-schematics"\n\
"type ibm_sds_host":"ibm-cloud"\n\
"type ibm_sds_volume":"ibm-cloud"\n\
"type ibm_security_group":"ibm-cloud"\n\
"type ibm_sm_arbitrary_secret":"ibm-secrets-manager"\n\
"type ibm_sm_custom_credentials_secret":"ibm-secrets-manager"\n\
"type ibm_sm_en_registration":"ibm-secrets-manager"\n\
"type ibm_sm_iam_credentials_secret":"ibm-secrets-manager"\n\
"type ibm_sm_kv_secret":"ibm-secrets-manager"\n\
"type ibm_sm_secret_group":"ibm-secrets-manager"\n\
"type ibm_sm_service_credentials_secret":"ibm-secrets-manager"\n\
"type ibm_sm_username_password_secret":"ibm-secrets-manager"\n\
"type ibm_storage_block":"ibm-classic-infrastructure"\n\
"type ibm_storage_evault":"ibm-classic-infrastructure"\n\
"type ibm_storage_file":"ibm-classic-infrastructure"\n\
"type ibm_subnet":"ibm-classic-infrastructure"\n\
"type ibm_tg_connection":"ibm-vpc"\n\
"type ibm_tg_gateway":"ibm-vpc"\n\
"type ibm_tg_route_report":"ibm-vpc"\n\
"type ibm_trusted_profile_template":"ibm-cloud"\n\
"type ibm_vmaas_transit_gateway_connection":"ibm-vmware"\n\
"type ibm_vmaas_vdc":"ibm-vmware"\n\
"type incident_alert_attribute":"incident-io"\n\
"type incident_alert_route":"incident-io"\n\
"type incident_alert_source":"incident-io"\n\
"type incident_catalog_entries":"incident-io"\n\
"type incident_catalog_entry":"incident-io"\n\
"type incident_catalog_type":"incident-io"\n\
"type incident_custom_field":"incident-io"\n\
"type incident_escalation_path":"incident-io"\n\
"type incident_maintenance_window":"incident-io"\n\
"type incident_role":"incident-io"\n\
"type incident_schedule":"incident-io"\n\
"type incident_severity":"incident-io"\n\
"type incident_workflow":"incident-io"\n\
"type informatica.datamanagement/organizations":"azure-informatica"\n\
"type ionoscloud_application_loadbalancer":"ionos-network"\n\
"type ionoscloud_autoscaling_group":"ionos-cloud"\n\
"type ionoscloud_backup_unit":"ionos-backup"\n\
"type ionoscloud_cdn_distribution":"ionos-dns-cdn"\n\
"type ionoscloud_certificate_manager_provider":"ionos-dns-cdn"\n\
"type ionoscloud_container_registry":"ionos-registry"\n\
"type ionoscloud_cube_server":"ionos-cloud"\n\
"type ionoscloud_datacenter":"ionos-cloud"\n\
"type ionoscloud_dbaas_inmemorydb_replica_set":"ionos-databases"\n\
"type ionoscloud_dbaas_mariadb_cluster":"ionos-databases"\n\
"type ionoscloud_dbaas_mongo_cluster":"ionos-databases"\n\
"type ionoscloud_dbaas_pgsql_cluster":"ionos-databases"\n\
"type ionoscloud_dbaas_pgsql_database":"ionos-databases"\n\
"type ionoscloud_dns_record":"ionos-dns-cdn"\n\
"type ionoscloud_dns_reverse_record":"ionos-dns-cdn"\n\
"type ionoscloud_dns_zone":"ionos-dns-cdn"\n\
"type ionoscloud_firewall":"ionos-network"\n\
"type ionoscloud_gpu_server":"ionos-cloud"\n\
"type ionoscloud_group":"ionos-cloud"\n\
"type ionoscloud_inmemorydb_cluster_v2":"ionos-databases"\n\
"type ionoscloud_ipblock":"ionos-network"\n\
"type ionoscloud_ipfailover":"ionos-network"\n\
"type ionoscloud_k8s_cluster":"ionos-kubernetes"\n\
"type ionoscloud_k8s_node_pool":"ionos-kubernetes"\n\
"type ionoscloud_kafka_cluster":"ionos-kafka"\n\
"type ionoscloud_kafka_topic":"ionos-kafka"\n\
"type ionoscloud_lan":"ionos-network"\n\
"type ionoscloud_loadbalancer":"ionos-network"\n\
"type ionoscloud_logging_pipeline":"ionos-observability"\n\
"type ionoscloud_monitoring_pipeline":"ionos-observability"\n\
"type ionoscloud_natgateway":"ionos-network"\n\
"type ionoscloud_networkloadbalancer":"ionos-network"\n\
"type ionoscloud_nfs_cluster":"ionos-nfs"\n\
"type ionoscloud_nfs_share":"ionos-nfs"\n\
"type ionoscloud_nic":"ionos-network"\n\
"type ionoscloud_nsg":"ionos-network"\n\
"type ionoscloud_object_storage_accesskey":"ionos-object-storage"\n\
"type ionoscloud_pg_cluster_v2":"ionos-databases"\n\
"type ionoscloud_private_crossconnect":"ionos-network"\n\
"type ionoscloud_s3_bucket":"ionos-object-storage"\n\
"type ionoscloud_s3_object":"ionos-object-storage"\n\
"type ionoscloud_server":"ionos-cloud"\n\
"type ionoscloud_share":"ionos-cloud"\n\
"type ionoscloud_snapshot":"ionos-cloud"\n\
"type ionoscloud_target_group":"ionos-network"\n\
"type ionoscloud_user_object_storage_bucket":"ionos-object-storage"\n\
"type ionoscloud_vcpu_server":"ionos-cloud"\n\
"type ionoscloud_volume":"ionos-cloud"\n\
"type ionoscloud_vpn_ipsec_gateway":"ionos-network"\n\
"type ionoscloud_vpn_ipsec_tunnel":"ionos-network"\n\
"type ionoscloud_vpn_wireguard_gateway":"ionos-network"\n\
"type ionoscloud_vpn_wireguard_peer":"ionos-network"\n\
"type jamfpro_policy":"jamf-pro"\n\
"type jamfpro_site":"jamf-pro"\n\
"type lacework_alert_channel_aws_cloudwatch":"lacework"\n\
"type lacework_alert_channel_aws_s3":"lacework"\n\
"type lacework_alert_channel_cisco_webex":"lacework"\n\
"type lacework_alert_channel_datadog":"lacework"\n\
"type lacework_alert_channel_email":"lacework"\n\
"type lacework_alert_channel_gcp_pub_sub":"lacework"\n\
"type lacework_alert_channel_jira_cloud":"lacework"\n\
"type lacework_alert_channel_jira_server":"lacework"\n\
"type lacework_alert_channel_microsoft_teams":"lacework"\n\
"type lacework_alert_channel_newrelic":"lacework"\n\
"type lacework_alert_channel_pagerduty":"lacework"\n\
"type lacework_alert_channel_qradar":"lacework"\n\
"type lacework_alert_channel_service_now":"lacework"\n\
"type lacework_alert_channel_slack":"lacework"\n\
"type lacework_alert_channel_splunk":"lacework"\n\
"type lacework_alert_channel_victorops":"lacework"\n\
"type lacework_alert_channel_webhook":"lacework"\n\
"type lacework_alert_profile":"lacework"\n\
"type lacework_convert_v1_to_v2_resource_groups":"lacework"\n\
"type lacework_external_id":"lacework"\n\
"type lacework_integration_aws_agentless_scanning":"lacework"\n\
"type lacework_integration_aws_cfg":"lacework"\n\
"type lacework_integration_aws_ct":"lacework"\n\
"type lacework_integration_aws_eks_audit_log":"lacework"\n\
"type lacework_integration_aws_govcloud_cfg":"lacework"\n\
"type lacework_integration_aws_govcloud_ct":"lacework"\n\
"type lacework_integration_aws_org_agentless_scanning":"lacework"\n\
"type lacework_integration_azure_ad_al":"lacework"\n\
"type lacework_integration_azure_al":"lacework"\n\
"type lacework_integration_azure_cfg":"lacework"\n\
"type lacework_integration_docker_hub":"lacework"\n\
"type lacework_integration_docker_v2":"lacework"\n\
"type lacework_integration_ecr":"lacework"\n\
"type lacework_integration_gar":"lacework"\n\
"type lacework_integration_gcp_agentless_scanning":"lacework"\n\
"type lacework_integration_gcp_cfg":"lacework"\n\
"type lacework_integration_gcp_gke_audit_log":"lacework"\n\
"type lacework_integration_gcp_pub_sub_audit_log":"lacework"\n\
"type lacework_integration_gcr":"lacework"\n\
"type lacework_integration_ghcr":"lacework"\n\
"type lacework_integration_inline_scanner":"lacework"\n\
"type lacework_integration_oci_cfg":"lacework"\n\
"type lacework_integration_proxy_scanner":"lacework"\n\
"type lacework_managed_policies":"lacework"\n\
"type lacework_query":"lacework"\n\
"type lacework_resource_group":"lacework"\n\
"type lacework_vulnerability_exception_container":"lacework"\n\
"type lacework_vulnerability_exception_host":"lacework"\n\
"type lambdatest.hyperexecute/organizations":"azure-lambdatest"\n\
"type launchdarkly_feature_flag":"launchdarkly"\n\
"type launchdarkly_project":"launchdarkly"\n\
"type leaseweb_dedicated_server":"leaseweb-dedicated"\n\
"type leaseweb_dns_resource_record_set":"leaseweb-dns"\n\
"type leaseweb_ipmgmt_ip":"leaseweb-dedicated"\n\
"type leaseweb_ipmgmt_null_route":"leaseweb-dedicated"\n\
"type leaseweb_public_cloud_image":"leaseweb-public-cloud"\n\
"type leaseweb_public_cloud_instance":"leaseweb-public-cloud"\n\
"type leaseweb_public_cloud_ip":"leaseweb-public-cloud"\n\
"type leaseweb_public_cloud_load_balancer":"leaseweb-public-cloud"\n\
"type leaseweb_public_cloud_target_group":"leaseweb-public-cloud"\n\
"type linode_database_access_controls":"linode-databases"\n\
"type linode_database_mysql_v2":"linode-databases"\n\
"type linode_database_postgresql_v2":"linode-databases"\n\
"type linode_domain":"linode-dns"\n\
"type linode_firewall":"linode-network"\n\
"type linode_image":"linode-instance"\n\
"type linode_instance":"linode-instance"\n\
"type linode_interface":"linode-instance"\n\
"type linode_ipv6_range":"linode-network"\n\
"type linode_lke_cluster":"linode-lke"\n\
"type linode_lke_node_pool":"linode-lke"\n\
"type linode_lock":"linode-instance"\n\
"type linode_monitor_alert_definition":"linode-instance"\n\
"type linode_networking_ip":"linode-network"\n\
"type linode_nodebalancer":"linode-network"\n\
"type linode_object_storage_bucket":"linode-object-storage"\n\
"type linode_object_storage_object":"linode-object-storage"\n\
"type linode_placement_group":"linode-instance"\n\
"type linode_producer_image_share_group":"linode-instance"\n\
"type linode_rdns":"linode-network"\n\
"type linode_sshkey":"linode-instance"\n\
"type linode_stackscript":"linode-instance"\n\
"type linode_volume":"linode-volumes"\n\
"type linode_vpc":"linode-network"\n\
"type logzio_alert_v2":"logz-io"\n\
"type logzio_archive_logs":"logz-io"\n\
"type logzio_authentication_groups":"logz-io"\n\
"type logzio_drop_filter":"logz-io"\n\
"type logzio_drop_metrics":"logz-io"\n\
"type logzio_grafana_contact_point":"logz-io"\n\
"type logzio_grafana_dashboard":"logz-io"\n\
"type logzio_grafana_folder":"logz-io"\n\
"type logzio_kibana_object":"logz-io"\n\
"type logzio_metrics_account":"logz-io"\n\
"type logzio_restore_logs":"logz-io"\n\
"type logzio_s3_fetcher":"logz-io"\n\
"type logzio_subaccount":"logz-io"\n\
"type logzio_unified_alert":"logz-io"\n\
"type microsoft.aad/domainservices":"azure-entra-domain-services"\n\
"type microsoft.aadiam/azureadmetrics":"microsoft-entra-id"\n\
"type microsoft.aadiam/diagnosticsettings":"microsoft-entra-id"\n\
"type microsoft.aadiam/privatelinkforazuread":"microsoft-entra-id"\n\
"type microsoft.advisor/advisorscore":"azure-advisor"\n\
"type microsoft.advisor/assessments":"azure-advisor"\n\
"type microsoft.advisor/configurations":"azure-advisor"\n\
"type microsoft.advisor/metadata":"azure-advisor"\n\
"type microsoft.advisor/recommendations":"azure-advisor"\n\
"type microsoft.advisor/resiliencyreviews":"azure-advisor"\n\
"type microsoft.advisor/triagerecommendations":"azure-advisor"\n\
"type microsoft.advisor/triageresources":"azure-advisor"\n\
"type microsoft.agfoodplatform/farmbeats":"azure-agriculture"\n\
"type microsoft.agfoodplatform/farmbeatsextensiondefinitions":"azure-agriculture"\n\
"type microsoft.agfoodplatform/farmbeatssolutiondefinitions":"azure-agriculture"\n\
"type microsoft.agricultureplatform/agriservices":"azure-agriculture"\n\
"type microsoft.alertsmanagement/actionrules":"azure-monitor"\n\
"type microsoft.alertsmanagement/alerts":"azure-monitor"\n\
"type microsoft.alertsmanagement/issues":"azure-monitor"\n\
"type microsoft.alertsmanagement/prometheusrulegroups":"azure-monitor-prometheus"\n\
"type microsoft.alertsmanagement/smartdetectoralertrules":"azure-monitor"\n\
"type microsoft.alertsmanagement/smartgroups":"azure-monitor"\n\
"type microsoft.alertsmanagement/tenantactivitylogalerts":"azure-monitor"\n\
"type microsoft.analysisservices/servers":"azure-analysis-services"\n\
"type microsoft.apicenter/deletedservices":"azure-api-center"\n\
"type microsoft.apicenter/services":"azure-api-center"\n\
"type microsoft.apimanagement/gateways":"azure-api-management"\n\
"type microsoft.apimanagement/service":"azure-api-management"\n\
"type microsoft.app/agents":"azure-sre-agent"\n\
"type microsoft.app/agentspaces":"azure-sre-agent"\n\
"type microsoft.app/builders":"azure-container-apps"\n\
"type microsoft.app/connectedenvironments":"azure-container-apps"\n\
"type microsoft.app/containerapps":"azure-container-apps"\n\
"type microsoft.app/jobs":"azure-container-apps"\n\
"type microsoft.app/logicapps":"azure-container-apps"\n\
"type microsoft.app/managedenvironments":"azure-container-apps"\n\
"type microsoft.app/sessionpools":"azure-container-apps"\n\
"type microsoft.appcomplianceautomation/reports":"azure-app-compliance"\n\
"type microsoft.appconfiguration/configurationstores":"azure-app-configuration"\n\
"type microsoft.appplatform/spring":"azure-spring-apps"\n\
"type microsoft.attestation/attestationproviders":"azure-attestation"\n\
"type microsoft.authorization/accessreviewhistorydefinitions":"azure-managed-identity"\n\
"type microsoft.authorization/accessreviewscheduledefinitions":"azure-managed-identity"\n\
"type microsoft.authorization/accessreviewschedulesettings":"azure-managed-identity"\n\
"type microsoft.authorization/attributenamespaces":"azure-managed-identity"\n\
"type microsoft.authorization/datapolicymanifests":"azure-resource-manager"\n\
"type microsoft.authorization/denyassignments":"azure-managed-identity"\n\
"type microsoft.authorization/locks":"azure-resource-manager"\n\
"type microsoft.authorization/policyassignments":"azure-resource-manager"\n\
"type microsoft.authorization/policydefinitions":"azure-resource-manager"\n\
"type microsoft.authorization/policyenrollments":"azure-resource-manager"\n\
"type microsoft.authorization/policyexemptions":"azure-resource-manager"\n\
"type microsoft.authorization/policysetdefinitions":"azure-resource-manager"\n\
"type microsoft.authorization/privatelinkassociations":"azure-managed-identity"\n\
"type microsoft.authorization/resourcemanagementprivatelinks":"azure-managed-identity"\n\
"type microsoft.authorization/roleassignmentapprovals":"azure-managed-identity"\n\
"type microsoft.authorization/roleassignments":"azure-managed-identity"\n\
"type microsoft.authorization/roleassignmentscheduleinstances":"azure-managed-identity"\n\
"type microsoft.authorization/roleassignmentschedulerequests":"azure-managed-identity"\n\
"type microsoft.authorization/roleassignmentschedules":"azure-managed-identity"\n\
"type microsoft.authorization/roledefinitions":"azure-managed-identity"\n\
"type microsoft.authorization/roleeligibilityscheduleinstances":"azure-managed-identity"\n\
"type microsoft.authorization/roleeligibilityschedulerequests":"azure-managed-identity"\n\
"type microsoft.authorization/roleeligibilityschedules":"azure-managed-identity"\n\
"type microsoft.authorization/rolemanagementalertconfigurations":"azure-managed-identity"\n\
"type microsoft.authorization/rolemanagementalertdefinitions":"azure-managed-identity"\n\
"type microsoft.authorization/rolemanagementalerts":"azure-managed-identity"\n\
"type microsoft.authorization/rolemanagementpolicies":"azure-managed-identity"\n\
"type microsoft.authorization/rolemanagementpolicyassignments":"azure-managed-identity"\n\
"type microsoft.authorization/variables":"azure-managed-identity"\n\
"type microsoft.automanage/accounts":"azure-automanage"\n\
"type microsoft.automanage/bestpractices":"azure-automanage"\n\
"type microsoft.automanage/configurationprofileassignments":"azure-automanage"\n\
"type microsoft.automanage/configurationprofilepreferences":"azure-automanage"\n\
"type microsoft.automanage/configurationprofiles":"azure-automanage"\n\
"type microsoft.automanage/serviceprincipals":"azure-automanage"\n\
"type microsoft.automation/automationaccounts":"azure-automation"\n\
"type microsoft.avs/privateclouds":"azure-vmware-solution"\n\
"type microsoft.awsconnector/accessanalyzeranalyzers":"azure-arc-server"\n\
"type microsoft.awsconnector/acmcertificatesummaries":"azure-arc-server"\n\
"type microsoft.awsconnector/apigatewayrestapis":"azure-arc-server"\n\
"type microsoft.awsconnector/apigatewaystages":"azure-arc-server"\n\
"type microsoft.awsconnector/appsyncgraphqlapis":"azure-arc-server"\n\
"type microsoft.awsconnector/autoscalingautoscalinggroups":"azure-arc-server"\n\
"type microsoft.awsconnector/cloudformationstacks":"azure-arc-server"\n\
"type microsoft.awsconnector/cloudformationstacksets":"azure-arc-server"\n\
"type microsoft.awsconnector/cloudfrontdistributions":"azure-arc-server"\n\
"type microsoft.awsconnector/cloudtrailtrails":"azure-arc-server"\n\
"type microsoft.awsconnector/cloudwatchalarms":"azure-arc-server"\n\
"type microsoft.awsconnector/codebuildprojects":"azure-arc-server"\n\
"type microsoft.awsconnector/codebuildsourcecredentialsinfos":"azure-arc-server"\n\
"type microsoft.awsconnector/configserviceconfigurationrecorders":"azure-arc-server"\n\
"type microsoft.awsconnector/configserviceconfigurationrecorderstatuses":"azure-arc-server"\n\
"type microsoft.awsconnector/configservicedeliverychannels":"azure-arc-server"\n\
"type microsoft.awsconnector/databasemigrationservicereplicationinstances":"azure-arc-server"\n\
"type microsoft.awsconnector/daxclusters":"azure-arc-server"\n\
"type microsoft.awsconnector/dynamodbcontinuousbackupsdescriptions":"azure-arc-server"\n\
"type microsoft.awsconnector/dynamodbtables":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2accountattributes":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2addresses":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2flowlogs":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2images":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2instances":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2instancestatuses":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2ipams":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2keypairs":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2networkacls":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2networkinterfaces":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2routetables":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2securitygroups":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2snapshots":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2subnets":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2volumes":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2vpcendpoints":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2vpcpeeringconnections":"azure-arc-server"\n\
"type microsoft.awsconnector/ec2vpcs":"azure-arc-server"\n\
"type microsoft.awsconnector/ecrimagedetails":"azure-arc-server"\n\
"type microsoft.awsconnector/ecrrepositories":"azure-arc-server"\n\
"type microsoft.awsconnector/ecsclusters":"azure-arc-server"\n\
"type microsoft.awsconnector/ecsservices":"azure-arc-server"\n\
"type microsoft.awsconnector/ecstaskdefinitions":"azure-arc-server"\n\
"type microsoft.awsconnector/efsfilesystems":"azure-arc-server"\n\
"type microsoft.awsconnector/efsmounttargets":"azure-arc-server"\n\
"type microsoft.awsconnector/eksclusters":"azure-arc-server"\n\
"type microsoft.awsconnector/eksnodegroups":"azure-arc-server"\n\
"type microsoft.awsconnector/elasticbeanstalkapplications":"azure-arc-server"\n\
"type microsoft.awsconnector/elasticbeanstalkconfigurationtemplates":"azure-arc-server"\n\
"type microsoft.awsconnector/elasticbeanstalkenvironments":"azure-arc-server"\n\
"type microsoft.awsconnector/elasticloadbalancingv2listeners":"azure-arc-server"\n\
"type microsoft.awsconnector/elasticloadbalancingv2loadbalancers":"azure-arc-server"\n\
"type microsoft.awsconnector/elasticloadbalancingv2targetgroups":"azure-arc-server"\n\
"type microsoft.awsconnector/elasticloadbalancingv2targethealthdescriptions":"azure-arc-server"\n\
"type microsoft.awsconnector/emrclusters":"azure-arc-server"\n\
"type microsoft.awsconnector/guarddutydetectors":"azure-arc-server"\n\
"type microsoft.awsconnector/iamaccesskeylastuseds":"azure-arc-server"\n\
"type microsoft.awsconnector/iamaccesskeymetadata":"azure-arc-server"\n\
"type microsoft.awsconnector/iamgroups":"azure-arc-server"\n\
"type microsoft.awsconnector/iaminstanceprofiles":"azure-arc-server"\n\
"type microsoft.awsconnector/iammfadevices":"azure-arc-server"\n\
"type microsoft.awsconnector/iampasswordpolicies":"azure-arc-server"\n\
"type microsoft.awsconnector/iampolicyversions":"azure-arc-server"\n\
"type microsoft.awsconnector/iamroles":"azure-arc-server"\n\
"type microsoft.awsconnector/iamservercertificates":"azure-arc-server"\n\
"type microsoft.awsconnector/iamvirtualmfadevices":"azure-arc-server"\n\
"type microsoft.awsconnector/kmsaliases":"azure-arc-server"\n\
"type microsoft.awsconnector/kmskeys":"azure-arc-server"\n\
"type microsoft.awsconnector/lambdafunctioncodelocations":"azure-arc-server"\n\
"type microsoft.awsconnector/lambdafunctions":"azure-arc-server"\n\
"type microsoft.awsconnector/lightsailbuckets":"azure-arc-server"\n\
"type microsoft.awsconnector/lightsailinstances":"azure-arc-server"\n\
"type microsoft.awsconnector/logsloggroups":"azure-arc-server"\n\
"type microsoft.awsconnector/logslogstreams":"azure-arc-server"\n\
"type microsoft.awsconnector/logsmetricfilters":"azure-arc-server"\n\
"type microsoft.awsconnector/logssubscriptionfilters":"azure-arc-server"\n\
"type microsoft.awsconnector/macie2jobsummaries":"azure-arc-server"\n\
"type microsoft.awsconnector/macieallowlists":"azure-arc-server"\n\
"type microsoft.awsconnector/networkfirewallfirewallpolicies":"azure-arc-server"\n\
"type microsoft.awsconnector/networkfirewallfirewalls":"azure-arc-server"\n\
"type microsoft.awsconnector/networkfirewallrulegroups":"azure-arc-server"\n\
"type microsoft.awsconnector/opensearchdomainstatuses":"azure-arc-server"\n\
"type microsoft.awsconnector/organizationsaccounts":"azure-arc-server"\n\
"type microsoft.awsconnector/organizationsorganizations":"azure-arc-server"\n\
"type microsoft.awsconnector/rdsdbclusters":"azure-arc-server"\n\
"type microsoft.awsconnector/rdsdbinstances":"azure-arc-server"\n\
"type microsoft.awsconnector/rdsdbsnapshotattributesresults":"azure-arc-server"\n\
"type microsoft.awsconnector/rdsdbsnapshots":"azure-arc-server"\n\
"type microsoft.awsconnector/rdseventsubscriptions":"azure-arc-server"\n\
"type microsoft.awsconnector/rdsexporttasks":"azure-arc-server"\n\
"type microsoft.awsconnector/redshiftclusterparametergroups":"azure-arc-server"\n\
"type microsoft.awsconnector/redshiftclusters":"azure-arc-server"\n\
"type microsoft.awsconnector/route53domainsdomainsummaries":"azure-arc-server"\n\
"type microsoft.awsconnector/route53hostedzones":"azure-arc-server"\n\
"type microsoft.awsconnector/route53resourcerecordsets":"azure-arc-server"\n\
"type microsoft.awsconnector/s3accesscontrolpolicies":"azure-arc-server"\n\
"type microsoft.awsconnector/s3accesspoints":"azure-arc-server"\n\
"type microsoft.awsconnector/s3bucketpolicies":"azure-arc-server"\n\
"type microsoft.awsconnector/s3buckets":"azure-arc-server"\n\
"type microsoft.awsconnector/s3controlmultiregionaccesspointpolicydocuments":"azure-arc-server"\n\
"type microsoft.awsconnector/sagemakerapps":"azure-arc-server"\n\
"type microsoft.awsconnector/sagemakernotebookinstancesummaries":"azure-arc-server"\n\
"type microsoft.awsconnector/secretsmanagerresourcepolicies":"azure-arc-server"\n\
"type microsoft.awsconnector/secretsmanagersecrets":"azure-arc-server"\n\
"type microsoft.awsconnector/snssubscriptions":"azure-arc-server"\n\
"type microsoft.awsconnector/snstopics":"azure-arc-server"\n\
"type microsoft.awsconnector/sqsqueues":"azure-arc-server"\n\
"type microsoft.awsconnector/ssminstanceinformations":"azure-arc-server"\n\
"type microsoft.awsconnector/ssmparameters":"azure-arc-server"\n\
"type microsoft.awsconnector/ssmresourcecompliancesummaryitems":"azure-arc-server"\n\
"type microsoft.awsconnector/wafv2loggingconfigurations":"azure-arc-server"\n\
"type microsoft.awsconnector/wafwebaclsummaries":"azure-arc-server"\n\
"type microsoft.azureactivedirectory/b2cdirectories":"azure-ad-b2c"\n\
"type microsoft.azureactivedirectory/ciamdirectories":"azure-ad-b2c"\n\
"type microsoft.azureactivedirectory/guestusages":"azure-ad-b2c"\n\
"type microsoft.azurearcdata/datacontrollers":"azure-arc-data-services"\n\
"type microsoft.azurearcdata/postgresinstances":"azure-arc-data-services"\n\
"type microsoft.azurearcdata/sqlmanagedinstances":"azure-arc-data-services"\n\
"type microsoft.azurearcdata/sqlserveresulicenses":"azure-arc-data-services"\n\
"type microsoft.azurearcdata/sqlserverinstances":"azure-arc-data-services"\n\
"type microsoft.azurearcdata/sqlserverlicenses":"azure-arc-data-services"\n\
"type microsoft.azurebridge.admin/activations":"azure-stack-hub"\n\
"type microsoft.azuredata/sqlserverregistrations":"azure-arc-data-services"\n\
"type microsoft.azurefleet/fleets":"azure-virtual-machines"\n\
"type microsoft.azurelargeinstance/azurelargeinstances":"azure-large-instances"\n\
"type microsoft.azurelargeinstance/azurelargestorageinstances":"azure-large-instances"\n\
"type microsoft.azureplaywrightservice/accounts":"azure-load-testing"\n\
"type microsoft.azureresiliencemanagement/drills":"azure-resiliency"\n\
"type microsoft.azureresiliencemanagement/goalassignments":"azure-resiliency"\n\
"type microsoft.azureresiliencemanagement/goaltemplates":"azure-resiliency"\n\
"type microsoft.azureresiliencemanagement/recoveryplans":"azure-resiliency"\n\
"type microsoft.azureresiliencemanagement/unifiedresilienceitems":"azure-resiliency"\n\
"type microsoft.azureresiliencemanagement/usageplans":"azure-resiliency"\n\
"type microsoft.azurestack/cloudmanifestfiles":"azure-stack-hub"\n\
"type microsoft.azurestack/linkedsubscriptions":"azure-stack-hub"\n\
"type microsoft.azurestack/registrations":"azure-stack-hub"\n\
"type microsoft.azurestackhci/clusters":"azure-local"\n\
"type microsoft.azurestackhci/devicepools":"azure-local"\n\
"type microsoft.azurestackhci/edgedevices":"azure-local"\n\
"type microsoft.azurestackhci/edgemachines":"azure-local"\n\
"type microsoft.azurestackhci/galleryimages":"azure-local"\n\
"type microsoft.azurestackhci/loadbalancers":"azure-local"\n\
"type microsoft.azurestackhci/logicalnetworks":"azure-local"\n\
"type microsoft.azurestackhci/marketplacegalleryimages":"azure-local"\n\
"type microsoft.azurestackhci/natgateways":"azure-local"\n\
"type microsoft.azurestackhci/networkinterfaces":"azure-local"\n\
"type microsoft.azurestackhci/networksecuritygroups":"azure-local"\n\
"type microsoft.azurestackhci/publicipaddresses":"azure-local"\n\
"type microsoft.azurestackhci/snapshots":"azure-local"\n\
"type microsoft.azurestackhci/storagecontainers":"azure-local"\n\
"type microsoft.azurestackhci/virtualharddisks":"azure-local"\n\
"type microsoft.azurestackhci/virtualmachineinstances":"azure-local"\n\
"type microsoft.azurestackhci/virtualmachines":"azure-local"\n\
"type microsoft.azurestackhci/virtualnetworks":"azure-local"\n\
"type microsoft.backup.admin/backuplocations":"azure-stack-hub"\n\
"type microsoft.baremetalinfrastructure/baremetalinstances":"azure-large-instances"\n\
"type microsoft.baremetalinfrastructure/baremetalstorageinstances":"azure-large-instances"\n\
"type microsoft.batch/batchaccounts":"azure-batch"\n\
"type microsoft.billing/billingaccounts":"azure-cost-management"\n\
"type microsoft.billing/billingperiods":"azure-cost-management"\n\
"type microsoft.billing/billingproperty":"azure-cost-management"\n\
"type microsoft.billing/billingrequests":"azure-cost-management"\n\
"type microsoft.billing/billingroleassignments":"azure-cost-management"\n\
"type microsoft.billing/billingroledefinitions":"azure-cost-management"\n\
"type microsoft.billing/enrollmentaccounts":"azure-cost-management"\n\
"type microsoft.billing/invoices":"azure-cost-management"\n\
"type microsoft.billing/paymentmethods":"azure-cost-management"\n\
"type microsoft.billing/policies":"azure-cost-management"\n\
"type microsoft.billing/promotions":"azure-cost-management"\n\
"type microsoft.billing/transfers":"azure-cost-management"\n\
"type microsoft.billingbenefits/cataloggroups":"azure-cost-management"\n\
"type microsoft.billingbenefits/conditionalcredits":"azure-cost-management"\n\
"type microsoft.billingbenefits/credits":"azure-cost-management"\n\
"type microsoft.billingbenefits/discounts":"azure-cost-management"\n\
"type microsoft.billingbenefits/freeservices":"azure-cost-management"\n\
"type microsoft.billingbenefits/maccs":"azure-cost-management"\n\
"type microsoft.billingbenefits/reservationorderaliases":"azure-cost-management"\n\
"type microsoft.billingbenefits/savingsplanorderaliases":"azure-cost-management"\n\
"type microsoft.billingbenefits/savingsplanorders":"azure-cost-management"\n\
"type microsoft.billingtrust/assessments":"azure-cost-management"\n\
"type microsoft.blueprint/blueprintassignments":"azure-resource-manager"\n\
"type microsoft.blueprint/blueprints":"azure-resource-manager"\n\
"type microsoft.botservice/botservices":"azure-bot-service"\n\
"type microsoft.botservice/enterprisechannels":"azure-bot-service"\n\
"type microsoft.cache/redis":"azure-cache-redis"\n\
"type microsoft.cache/redisenterprise":"azure-cache-redis"\n\
"type microsoft.capacity/reservationorders":"azure-cost-management"\n\
"type microsoft.cdn/cdnwebapplicationfirewallpolicies":"azure-front-door"\n\
"type microsoft.cdn/edgeactions":"azure-front-door"\n\
"type microsoft.cdn/profiles":"azure-front-door"\n\
"type microsoft.cdn/webagents":"azure-front-door"\n\
"type microsoft.certificateregistration/certificateorders":"azure-app-service-domains"\n\
"type microsoft.chaos/experiments":"azure-chaos-studio"\n\
"type microsoft.chaos/privateaccesses":"azure-chaos-studio"\n\
"type microsoft.chaos/targets":"azure-chaos-studio"\n\
"type microsoft.chaos/workspaces":"azure-chaos-studio"\n\
"type microsoft.cloudhealth/healthmodels":"azure-health-models"\n\
"type microsoft.codesigning/codesigningaccounts":"azure-trusted-signing"\n\
"type microsoft.cognitiveservices/accounts":"azure-ai-services"\n\
"type microsoft.cognitiveservices/commitmentplans":"azure-ai-services"\n\
"type microsoft.cognitiveservices/quotatiers":"azure-ai-services"\n\
"type microsoft.cognitiveservices/raiexternalsafetyproviders":"azure-ai-services"\n\
"type microsoft.cognitiveservices/raipolicy":"azure-ai-services"\n\
"type microsoft.communication/communicationservices":"azure-communication-services"\n\
"type microsoft.communication/emailservices":"azure-communication-services"\n\
"type microsoft.compute/availabilitysets":"azure-virtual-machines"\n\
"type microsoft.compute/capacityreservationgroups":"azure-virtual-machines"\n\
"type microsoft.compute/cloudservices":"azure-cloud-services"\n\
"type microsoft.compute/diskaccesses":"azure-managed-disks"\n\
"type microsoft.compute/diskencryptionsets":"azure-managed-disks"\n\
"type microsoft.compute/disks":"azure-managed-disks"\n\
"type microsoft.compute/galleries":"azure-compute-gallery"\n\
"type microsoft.compute/hostgroups":"azure-dedicated-host"\n\
"type microsoft.compute/images":"azure-virtual-machines"\n\
"type microsoft.compute/interconnectblocks":"azure-virtual-machines"\n\
"type microsoft.compute/proximityplacementgroups":"azure-virtual-machines"\n\
"type microsoft.compute/restorepointcollections":"azure-virtual-machines"\n\
"type microsoft.compute/scheduledactions":"azure-virtual-machines"\n\
"type microsoft.compute/snapshots":"azure-managed-disks"\n\
"type microsoft.compute/sshpublickeys":"azure-virtual-machines"\n\
"type microsoft.compute/virtualmachines":"azure-virtual-machines"\n\
"type microsoft.compute/virtualmachinescalesets":"azure-virtual-machines"\n\
"type microsoft.computeschedule/scheduledactions":"azure-virtual-machines"\n\
"type microsoft.confidentialledger/ledgers":"azure-confidential-ledger"\n\
"type microsoft.confidentialledger/managedccfs":"azure-confidential-ledger"\n\
"type microsoft.confluent/agreements":"confluent-cloud"\n\
"type microsoft.confluent/organizations":"confluent-cloud"\n\
"type microsoft.connectedcache/cachenodes":"azure-connected-cache"\n\
"type microsoft.connectedcache/enterprisecustomers":"azure-connected-cache"\n\
"type microsoft.connectedcache/enterprisemcccustomers":"azure-connected-cache"\n\
"type microsoft.connectedcache/ispcustomers":"azure-connected-cache"\n\
"type microsoft.connectedvmwarevsphere/clusters":"azure-arc-vmware"\n\
"type microsoft.connectedvmwarevsphere/datastores":"azure-arc-vmware"\n\
"type microsoft.connectedvmwarevsphere/hosts":"azure-arc-vmware"\n\
"type microsoft.connectedvmwarevsphere/resourcepools":"azure-arc-vmware"\n\
"type microsoft.connectedvmwarevsphere/vcenters":"azure-arc-vmware"\n\
"type microsoft.connectedvmwarevsphere/virtualmachineinstances":"azure-arc-vmware"\n\
"type microsoft.connectedvmwarevsphere/virtualmachines":"azure-arc-vmware"\n\
"type microsoft.connectedvmwarevsphere/virtualmachinetemplates":"azure-arc-vmware"\n\
"type microsoft.connectedvmwarevsphere/virtualnetworks":"azure-arc-vmware"\n\
"type microsoft.consumption/budgets":"azure-cost-management"\n\
"type microsoft.consumption/credits":"azure-cost-management"\n\
"type microsoft.consumption/pricesheets":"azure-cost-management"\n\
"type microsoft.containerinstance/aiagentsgroups":"azure-container-instances"\n\
"type microsoft.containerinstance/containergroupprofiles":"azure-container-instances"\n\
"type microsoft.containerinstance/containergroups":"azure-container-instances"\n\
"type microsoft.containerinstance/ngroups":"azure-container-instances"\n\
"type microsoft.containerinstance/sandboxgroups":"azure-container-instances"\n\
"type microsoft.containerregistry/registries":"azure-container-registry"\n\
"type microsoft.containerservice/aimanagers":"azure-aks"\n\
"type microsoft.containerservice/containerservices":"azure-aks"\n\
"type microsoft.containerservice/deploymentsafeguards":"azure-aks"\n\
"type microsoft.containerservice/fleets":"azure-kubernetes-fleet-manager"\n\
"type microsoft.containerservice/maintenancewindows":"azure-aks"\n\
"type microsoft.containerservice/managedclusters":"azure-aks"\n\
"type microsoft.containerservice/managedclusters/agentpools":"azure-aks"\n\
"type microsoft.containerservice/managedclustersnapshots":"azure-aks"\n\
"type microsoft.containerservice/nodecustomizations":"azure-aks"\n\
"type microsoft.containerservice/openshiftmanagedclusters":"azure-aks"\n\
"type microsoft.containerservice/preparedimagespecifications":"azure-aks"\n\
"type microsoft.containerservice/snapshots":"azure-aks"\n\
"type microsoft.containerstorage/pools":"azure-container-storage"\n\
"type microsoft.costmanagement/alerts":"azure-cost-management"\n\
"type microsoft.costmanagement/budgets":"azure-cost-management"\n\
"type microsoft.costmanagement/cloudconnectors":"azure-cost-management"\n\
"type microsoft.costmanagement/connectors":"azure-cost-management"\n\
"type microsoft.costmanagement/costallocationrules":"azure-cost-management"\n\
"type microsoft.costmanagement/exports":"azure-cost-management"\n\
"type microsoft.costmanagement/externalbillingaccounts":"azure-cost-management"\n\
"type microsoft.costmanagement/externalsubscriptions":"azure-cost-management"\n\
"type microsoft.costmanagement/markuprules":"azure-cost-management"\n\
"type microsoft.costmanagement/operationresults":"azure-cost-management"\n\
"type microsoft.costmanagement/operationstatus":"azure-cost-management"\n\
"type microsoft.costmanagement/reportconfigs":"azure-cost-management"\n\
"type microsoft.costmanagement/reports":"azure-cost-management"\n\
"type microsoft.costmanagement/scheduledactions":"azure-cost-management"\n\
"type microsoft.costmanagement/settings":"azure-cost-management"\n\
"type microsoft.costmanagement/showbackrules":"azure-cost-management"\n\
"type microsoft.costmanagement/views":"azure-cost-management"\n\
"type microsoft.customerinsights/hubs":"dynamics-365"\n\
"type microsoft.customproviders/associations":"azure-custom-providers"\n\
"type microsoft.customproviders/resourceproviders":"azure-custom-providers"\n\
"type microsoft.dashboard/dashboards":"azure-managed-grafana"\n\
"type microsoft.dashboard/grafana":"azure-managed-grafana"\n\
"type microsoft.databasefleetmanager/fleets":"azure-sql-database"\n\
"type microsoft.databasewatcher/watchers":"azure-sql-database"\n\
"type microsoft.databox/jobs":"azure-data-box"\n\
"type microsoft.databoxedge/databoxedgedevices":"azure-stack-edge"\n\
"type microsoft.databricks/accessconnectors":"azure-databricks"\n\
"type microsoft.databricks/workspaces":"azure-databricks"\n\
"type microsoft.datacatalog/catalogs":"azure-data-catalog"\n\
"type microsoft.datadog/agreements":"datadog"\n\
"type microsoft.datadog/monitors":"datadog"\n\
"type microsoft.datafactory/factories":"azure-data-factory"\n\
"type microsoft.datalakeanalytics/accounts":"azure-data-lake-analytics"\n\
"type microsoft.datalakestore/accounts":"azure-data-lake-analytics"\n\
"type microsoft.datamigration/databasemigrations":"azure-database-migration-service"\n\
"type microsoft.datamigration/migrationservices":"azure-database-migration-service"\n\
"type microsoft.datamigration/services":"azure-database-migration-service"\n\
"type microsoft.datamigration/sqlmigrationservices":"azure-database-migration-service"\n\
"type microsoft.dataprotection/backupvaults":"azure-backup"\n\
"type microsoft.dataprotection/resourceguards":"azure-backup"\n\
"type microsoft.datareplication/replicationfabrics":"azure-migrate"\n\
"type microsoft.datareplication/replicationvaults":"azure-migrate"\n\
"type microsoft.datashare/accounts":"azure-data-share"\n\
"type microsoft.dbformariadb/servers":"azure-mariadb"\n\
"type microsoft.dbformysql/flexibleservers":"azure-mysql"\n\
"type microsoft.dbformysql/servers":"azure-mysql"\n\
"type microsoft.dbforpostgresql/flexibleservers":"azure-postgresql"\n\
"type microsoft.dbforpostgresql/servergroupsv2":"azure-cosmos-postgresql"\n\
"type microsoft.dbforpostgresql/servers":"azure-postgresql"\n\
"type microsoft.dependencymap/maps":"azure-migrate"\n\
"type microsoft.deployment.admin/locations":"azure-stack-hub"\n\
"type microsoft.desktopvirtualization/appattachpackages":"azure-virtual-desktop"\n\
"type microsoft.desktopvirtualization/applicationgroups":"azure-virtual-desktop"\n\
"type microsoft.desktopvirtualization/hostpools":"azure-virtual-desktop"\n\
"type microsoft.desktopvirtualization/scalingplans":"azure-virtual-desktop"\n\
"type microsoft.desktopvirtualization/workspaces":"azure-virtual-desktop"\n\
"type microsoft.devcenter/devcenters":"azure-dev-center"\n\
"type microsoft.devcenter/networkconnections":"azure-dev-center"\n\
"type microsoft.devcenter/plans":"azure-dev-center"\n\
"type microsoft.devcenter/projects":"azure-dev-center"\n\
"type microsoft.devhub/iacprofiles":"azure-aks"\n\
"type microsoft.devhub/templates":"azure-aks"\n\
"type microsoft.devhub/workflows":"azure-aks"\n\
"type microsoft.deviceregistry/assetendpointprofiles":"azure-iot-operations"\n\
"type microsoft.deviceregistry/assets":"azure-iot-operations"\n\
"type microsoft.deviceregistry/billingcontainers":"azure-iot-operations"\n\
"type microsoft.deviceregistry/discoveredassetendpointprofiles":"azure-iot-operations"\n\
"type microsoft.deviceregistry/discoveredassets":"azure-iot-operations"\n\
"type microsoft.deviceregistry/namespaces":"azure-iot-operations"\n\
"type microsoft.deviceregistry/schemaregistries":"azure-iot-operations"\n\
"type microsoft.devices/iothubs":"azure-iot-hub"\n\
"type microsoft.devices/provisioningservices":"azure-iot-hub"\n\
"type microsoft.deviceupdate/accounts":"azure-device-update"\n\
"type microsoft.devops/pipelines":"azure-devops"\n\
"type microsoft.devopsinfrastructure/pools":"azure-managed-devops-pools"\n\
"type microsoft.devspaces/controllers":"azure-aks"\n\
"type microsoft.devtestlab/labs":"azure-devtest-labs"\n\
"type microsoft.devtestlab/schedules":"azure-devtest-labs"\n\
"type microsoft.digitaltwins/digitaltwinsinstances":"azure-digital-twins"\n\
"type microsoft.discovery/bookshelves":"microsoft-discovery"\n\
"type microsoft.discovery/storagecontainers":"microsoft-discovery"\n\
"type microsoft.discovery/supercomputers":"microsoft-discovery"\n\
"type microsoft.discovery/tools":"microsoft-discovery"\n\
"type microsoft.discovery/workspaces":"microsoft-discovery"\n\
"type microsoft.documentdb/cassandraclusters":"azure-managed-cassandra"\n\
"type microsoft.documentdb/databaseaccounts":"azure-cosmos-db"\n\
"type microsoft.documentdb/fleets":"azure-cosmos-db"\n\
"type microsoft.documentdb/garnetclusters":"azure-cosmos-db"\n\
"type microsoft.documentdb/locations":"azure-cosmos-db"\n\
"type microsoft.documentdb/mongoclusters":"azure-documentdb"\n\
"type microsoft.documentdb/throughputpools":"azure-cosmos-db"\n\
"type microsoft.domainregistration/domains":"azure-app-service-domains"\n\
"type microsoft.domainregistration/topleveldomains":"azure-app-service-domains"\n\
"type microsoft.durabletask/schedulers":"azure-durable-task-scheduler"\n\
"type microsoft.dynamics365fraudprotection/instances":"dynamics-365"\n\
"type microsoft.easm/workspaces":"azure-defender-easm"\n\
"type microsoft.edge/configtemplates":"azure-arc-workload-orchestration"\n\
"type microsoft.edge/configurationreferences":"azure-arc-workload-orchestration"\n\
"type microsoft.edge/configurations":"azure-arc-workload-orchestration"\n\
"type microsoft.edge/contexts":"azure-arc-workload-orchestration"\n\
"type microsoft.edge/diagnostics":"azure-arc-workload-orchestration"\n\
"type microsoft.edge/disconnectedoperations":"azure-arc-workload-orchestration"\n\
"type microsoft.edge/hierarchyconfigurationmetadatas":"azure-arc-workload-orchestration"\n\
"type microsoft.edge/jobs":"azure-arc-workload-orchestration"\n\
"type microsoft.edge/schemareferences":"azure-arc-workload-orchestration"\n\
"type microsoft.edge/schemas":"azure-arc-workload-orchestration"\n\
"type microsoft.edge/sites":"azure-arc-workload-orchestration"\n\
"type microsoft.edge/solutionmetadatas":"azure-arc-workload-orchestration"\n\
"type microsoft.edge/solutiontemplates":"azure-arc-workload-orchestration"\n\
"type microsoft.edge/targets":"azure-arc-workload-orchestration"\n\
"type microsoft.edge/workflows":"azure-arc-workload-orchestration"\n\
"type microsoft.edgeorder/addresses":"azure-stack-edge"\n\
"type microsoft.edgeorder/orderitems":"azure-stack-edge"\n\
"type microsoft.edgezones/extendedzones":"azure-extended-zones"\n\
"type microsoft.elastic/monitors":"elastic-cloud"\n\
"type microsoft.elasticsan/elasticsans":"azure-elastic-san"\n\
"type microsoft.eventgrid/domains":"azure-event-grid"\n\
"type microsoft.eventgrid/eventsubscriptions":"azure-event-grid"\n\
"type microsoft.eventgrid/extensiontopics":"azure-event-grid"\n\
"type microsoft.eventgrid/namespaces":"azure-event-grid"\n\
"type microsoft.eventgrid/partnerconfigurations":"azure-event-grid"\n\
"type microsoft.eventgrid/partnerdestinations":"azure-event-grid"\n\
"type microsoft.eventgrid/partnernamespaces":"azure-event-grid"\n\
"type microsoft.eventgrid/partnerregistrations":"azure-event-grid"\n\
"type microsoft.eventgrid/partnertopics":"azure-event-grid"\n\
"type microsoft.eventgrid/systemtopics":"azure-event-grid"\n\
"type microsoft.eventgrid/topics":"azure-event-grid"\n\
"type microsoft.eventgrid/topictypes":"azure-event-grid"\n\
"type microsoft.eventgrid/verifiedpartners":"azure-event-grid"\n\
"type microsoft.eventhub/clusters":"azure-event-hubs"\n\
"type microsoft.eventhub/namespaces":"azure-event-hubs"\n\
"type microsoft.extendedlocation/customlocations":"azure-arc-resource-bridge"\n\
"type microsoft.fabric.admin/fabriclocations":"azure-stack-hub"\n\
"type microsoft.fabric/capacities":"azure-fabric"\n\
"type microsoft.fileshares/fileshares":"azure-files"\n\
"type microsoft.fluidrelay/fluidrelayservers":"azure-fluid-relay"\n\
"type microsoft.gallery.admin/galleryitems":"azure-stack-hub"\n\
"type microsoft.graphservices/accounts":"azure-subscription"\n\
"type microsoft.guestconfiguration/guestconfigurationassignments":"azure-resource-manager"\n\
"type microsoft.hanaonazure/hanainstances":"azure-large-instances"\n\
"type microsoft.hanaonazure/sapmonitors":"azure-large-instances"\n\
"type microsoft.hardwaresecuritymodules/cloudhsmclusters":"azure-cloud-hsm"\n\
"type microsoft.hardwaresecuritymodules/dedicatedhsms":"azure-cloud-hsm"\n\
"type microsoft.hardwaresecuritymodules/paymenthsmclusters":"azure-cloud-hsm"\n\
"type microsoft.hdinsight/clusters":"azure-hdinsight"\n\
"type microsoft.healthbot/healthbots":"azure-health-bot"\n\
"type microsoft.healthcareapis/services":"azure-health-data-services"\n\
"type microsoft.healthcareapis/workspaces":"azure-health-data-services"\n\
"type microsoft.healthdataaiservices/deidservices":"azure-health-data-services"\n\
"type microsoft.help/diagnostics":"azure-support"\n\
"type microsoft.help/selfhelp":"azure-support"\n\
"type microsoft.help/simplifiedsolutions":"azure-support"\n\
"type microsoft.help/solutions":"azure-support"\n\
"type microsoft.help/troubleshooters":"azure-support"\n\
"type microsoft.horizondb/clusters":"azure-horizondb"\n\
"type microsoft.horizondb/parametergroups":"azure-horizondb"\n\
"type microsoft.hybridcompute/gateways":"azure-arc-server"\n\
"type microsoft.hybridcompute/licenses":"azure-arc-server"\n\
"type microsoft.hybridcompute/machines":"azure-arc-server"\n\
"type microsoft.hybridcompute/privatelinkscopes":"azure-arc-server"\n\
"type microsoft.hybridcompute/settings":"azure-arc-server"\n\
"type microsoft.hybridconnectivity/endpoints":"azure-arc-server"\n\
"type microsoft.hybridconnectivity/publiccloudconnectors":"azure-arc-server"\n\
"type microsoft.hybridconnectivity/solutionconfigurations":"azure-arc-server"\n\
"type microsoft.hybridconnectivity/solutiontypes":"azure-arc-server"\n\
"type microsoft.hybridcontainerservice/kubernetesversions":"azure-local"\n\
"type microsoft.hybridcontainerservice/provisionedclusterinstances":"azure-local"\n\
"type microsoft.hybridcontainerservice/skus":"azure-local"\n\
"type microsoft.hybridcontainerservice/virtualnetworks":"azure-local"\n\
"type microsoft.hybridnetwork/configurationgroupvalues":"azure-network-function-manager"\n\
"type microsoft.hybridnetwork/devices":"azure-network-function-manager"\n\
"type microsoft.hybridnetwork/networkfunctions":"azure-network-function-manager"\n\
"type microsoft.hybridnetwork/publishers":"azure-network-function-manager"\n\
"type microsoft.hybridnetwork/sitenetworkservices":"azure-network-function-manager"\n\
"type microsoft.hybridnetwork/sites":"azure-network-function-manager"\n\
"type microsoft.hybridnetwork/vendors":"azure-network-function-manager"\n\
"type microsoft.importexport/jobs":"azure-data-box"\n\
"type microsoft.infrastructureinsights.admin/regionhealths":"azure-stack-hub"\n\
"type microsoft.insights/actiongroups":"azure-monitor"\n\
"type microsoft.insights/activitylogalerts":"azure-monitor"\n\
"type microsoft.insights/autoscalesettings":"azure-monitor"\n\
"type microsoft.insights/components":"azure-monitor"\n\
"type microsoft.insights/datacollectionendpoints":"azure-monitor"\n\
"type microsoft.insights/datacollectionruleassociations":"azure-monitor"\n\
"type microsoft.insights/datacollectionrules":"azure-monitor"\n\
"type microsoft.insights/diagnosticsettings":"azure-monitor"\n\
"type microsoft.insights/diagnosticsettingscategories":"azure-monitor"\n\
"type microsoft.insights/guestdiagnosticsettings":"azure-monitor"\n\
"type microsoft.insights/guestdiagnosticsettingsassociation":"azure-monitor"\n\
"type microsoft.insights/logprofiles":"azure-monitor"\n\
"type microsoft.insights/metricalerts":"azure-monitor"\n\
"type microsoft.insights/myworkbooks":"azure-monitor"\n\
"type microsoft.insights/privatelinkscopes":"azure-monitor"\n\
"type microsoft.insights/scheduledqueryrules":"azure-monitor"\n\
"type microsoft.insights/vminsightsonboardingstatuses":"azure-monitor"\n\
"type microsoft.insights/webtests":"azure-monitor"\n\
"type microsoft.insights/workbooks":"azure-monitor"\n\
"type microsoft.insights/workbooktemplates":"azure-monitor"\n\
"type microsoft.intune/locations":"microsoft-intune"\n\
"type microsoft.iotcentral/iotapps":"azure-iot-central"\n\
"type microsoft.iotfirmwaredefense/workspaces":"azure-defender-for-iot"\n\
"type microsoft.iotoperations/instances":"azure-iot-operations"\n\
"type microsoft.iotoperationsdataprocessor/instances":"azure-iot-operations"\n\
"type microsoft.iotoperationsmq/mq":"azure-iot-operations"\n\
"type microsoft.iotoperationsorchestrator/instances":"azure-iot-operations"\n\
"type microsoft.iotoperationsorchestrator/solutions":"azure-iot-operations"\n\
"type microsoft.iotoperationsorchestrator/targets":"azure-iot-operations"\n\
"type microsoft.keyvault/managedhsms":"azure-managed-hsm"\n\
"type microsoft.keyvault/vaults":"azure-key-vault"\n\
"type microsoft.kubernetes/connectedclusters":"azure-arc-kubernetes"\n\
"type microsoft.kubernetesconfiguration/extensions":"azure-arc-kubernetes"\n\
"type microsoft.kubernetesconfiguration/extensiontypes":"azure-arc-kubernetes"\n\
"type microsoft.kubernetesconfiguration/fluxconfigurations":"azure-arc-kubernetes"\n\
"type microsoft.kubernetesconfiguration/kubernetesresources":"azure-arc-kubernetes"\n\
"type microsoft.kubernetesconfiguration/privatelinkscopes":"azure-arc-kubernetes"\n\
"type microsoft.kubernetesconfiguration/sourcecontrolconfigurations":"azure-arc-kubernetes"\n\
"type microsoft.kubernetesconfiguration/upgradeassessments":"azure-arc-kubernetes"\n\
"type microsoft.kubernetesruntime/bgppeers":"azure-arc-kubernetes"\n\
"type microsoft.kubernetesruntime/loadbalancers":"azure-arc-kubernetes"\n\
"type microsoft.kubernetesruntime/services":"azure-arc-kubernetes"\n\
"type microsoft.kubernetesruntime/storageclasses":"azure-arc-kubernetes"\n\
"type microsoft.kusto/clusters":"azure-data-explorer"\n\
"type microsoft.labservices/labaccounts":"azure-lab-services"\n\
"type microsoft.labservices/labplans":"azure-lab-services"\n\
"type microsoft.labservices/labs":"azure-lab-services"\n\
"type microsoft.loadtestservice/loadtestmappings":"azure-load-testing"\n\
"type microsoft.loadtestservice/loadtestprofilemappings":"azure-load-testing"\n\
"type microsoft.loadtestservice/loadtests":"azure-load-testing"\n\
"type microsoft.loadtestservice/playwrightworkspaces":"azure-load-testing"\n\
"type microsoft.logic/automationprojects":"azure-logic-apps"\n\
"type microsoft.logic/integrationaccounts":"azure-logic-apps"\n\
"type microsoft.logic/integrationserviceenvironments":"azure-logic-apps"\n\
"type microsoft.logic/workflows":"azure-logic-apps"\n\
"type microsoft.m365securityandcompliance/privatelinkservicesforedmupload":"azure-purview"\n\
"type microsoft.m365securityandcompliance/privatelinkservicesform365compliancecenter":"azure-purview"\n\
"type microsoft.m365securityandcompliance/privatelinkservicesform365securitycenter":"azure-purview"\n\
"type microsoft.m365securityandcompliance/privatelinkservicesformippolicysync":"azure-purview"\n\
"type microsoft.m365securityandcompliance/privatelinkservicesforo365managementactivityapi":"azure-purview"\n\
"type microsoft.m365securityandcompliance/privatelinkservicesforsccpowershell":"azure-purview"\n\
"type microsoft.machinelearning/commitmentplans":"azure-machine-learning-studio-classic"\n\
"type microsoft.machinelearning/webservices":"azure-machine-learning-studio-classic"\n\
"type microsoft.machinelearning/workspaces":"azure-machine-learning-studio-classic"\n\
"type microsoft.machinelearningservices/capacityreserverationgroups":"azure-machine-learning"\n\
"type microsoft.machinelearningservices/registries":"azure-machine-learning"\n\
"type microsoft.machinelearningservices/workspaces":"azure-machine-learning"\n\
"type microsoft.maintenance/applyupdates":"azure-virtual-machines"\n\
"type microsoft.maintenance/configurationassignments":"azure-virtual-machines"\n\
"type microsoft.maintenance/maintenanceconfigurations":"azure-virtual-machines"\n\
"type microsoft.maintenance/publicmaintenanceconfigurations":"azure-virtual-machines"\n\
"type microsoft.managedidentity/identities":"azure-managed-identity"\n\
"type microsoft.managedidentity/userassignedidentities":"azure-managed-identity"\n\
"type microsoft.managednetwork/managednetworks":"azure-virtual-network-manager"\n\
"type microsoft.managednetwork/scopeassignments":"azure-virtual-network-manager"\n\
"type microsoft.managednetworkfabric/accesscontrollists":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/internetgatewayrules":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/internetgateways":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/ipcommunities":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/ipextendedcommunities":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/ipprefixes":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/l2isolationdomains":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/l3isolationdomains":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/neighborgroups":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/networkbootstrapdevices":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/networkdevices":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/networkdeviceskus":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/networkfabriccontrollers":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/networkfabrics":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/networkfabricskus":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/networkmonitors":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/networkpacketbrokers":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/networkracks":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/networkrackskus":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/networktaprules":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/networktaps":"azure-operator-nexus"\n\
"type microsoft.managednetworkfabric/routepolicies":"azure-operator-nexus"\n\
"type microsoft.managedservices/marketplaceregistrationdefinitions":"azure-resource-manager"\n\
"type microsoft.managedservices/registrationassignments":"azure-resource-manager"\n\
"type microsoft.managedservices/registrationdefinitions":"azure-resource-manager"\n\
"type microsoft.management/managementgroups":"azure-resource-manager"\n\
"type microsoft.management/servicegroups":"azure-resource-manager"\n\
"type microsoft.maps/accounts":"azure-maps"\n\
"type microsoft.marketplace/mysolutions":"azure-subscription"\n\
"type microsoft.marketplace/privatestores":"azure-subscription"\n\
"type microsoft.migrate/assessmentprojects":"azure-migrate"\n\
"type microsoft.migrate/migrateprojects":"azure-migrate"\n\
"type microsoft.migrate/modernizeprojects":"azure-migrate"\n\
"type microsoft.migrate/movecollections":"azure-migrate"\n\
"type microsoft.migrate/projects":"azure-migrate"\n\
"type microsoft.mission/approvals":"azure-virtual-enclaves"\n\
"type microsoft.mission/communities":"azure-virtual-enclaves"\n\
"type microsoft.mission/enclaveconnections":"azure-virtual-enclaves"\n\
"type microsoft.mission/virtualenclaves":"azure-virtual-enclaves"\n\
"type microsoft.monitor/accounts":"azure-monitor-prometheus"\n\
"type microsoft.monitor/observabilityagents":"azure-monitor"\n\
"type microsoft.monitor/pipelinegroups":"azure-monitor"\n\
"type microsoft.monitor/slis":"azure-monitor"\n\
"type microsoft.mysqldiscovery/mysqlsites":"azure-migrate"\n\
"type microsoft.netapp/activedirectoryconfigs":"azure-netapp-files"\n\
"type microsoft.netapp/elasticaccounts":"azure-netapp-files"\n\
"type microsoft.netapp/netappaccounts":"azure-netapp-files"\n\
"type microsoft.network/applicationgatewayavailablessloptions":"azure-application-gateway"\n\
"type microsoft.network/applicationgateways":"azure-application-gateway"\n\
"type microsoft.network/applicationgatewaywebapplicationfirewallpolicies":"azure-waf"\n\
"type microsoft.network/applicationsecuritygroups":"azure-virtual-network"\n\
"type microsoft.network/azurefirewalls":"azure-firewall"\n\
"type microsoft.network/azurewebcategories":"azure-firewall"\n\
"type microsoft.network/bastionhosts":"azure-bastion"\n\
"type microsoft.network/cloudserviceslots":"azure-virtual-network"\n\
"type microsoft.network/connections":"azure-vpn-gateway"\n\
"type microsoft.network/customipprefixes":"azure-virtual-network"\n\
"type microsoft.network/ddoscustompolicies":"azure-ddos-protection"\n\
"type microsoft.network/ddosprotectionplans":"azure-ddos-protection"\n\
"type microsoft.network/dnsforwardingrulesets":"azure-private-dns-resolver"\n\
"type microsoft.network/dnsresolverdomainlists":"azure-private-dns-resolver"\n\
"type microsoft.network/dnsresolverpolicies":"azure-private-dns-resolver"\n\
"type microsoft.network/dnsresolvers":"azure-private-dns-resolver"\n\
"type microsoft.network/dnszones":"azure-dns"\n\
"type microsoft.network/dscpconfigurations":"azure-virtual-network"\n\
"type microsoft.network/expressroutecircuits":"azure-expressroute"\n\
"type microsoft.network/expressroutecrossconnections":"azure-expressroute"\n\
"type microsoft.network/expressroutegateways":"azure-expressroute"\n\
"type microsoft.network/expressroutelags":"azure-expressroute"\n\
"type microsoft.network/expressrouteports":"azure-expressroute"\n\
"type microsoft.network/expressrouteportslocations":"azure-expressroute"\n\
"type microsoft.network/expressrouteproviderports":"azure-expressroute"\n\
"type microsoft.network/firewallpolicies":"azure-firewall"\n\
"type microsoft.network/firstpartyservicetags":"azure-virtual-network"\n\
"type microsoft.network/frontdoors":"azure-front-door"\n\
"type microsoft.network/frontdoorwebapplicationfirewallpolicies":"azure-waf"\n\
"type microsoft.network/interconnectgroups":"azure-virtual-network"\n\
"type microsoft.network/interfaceendpoints":"azure-virtual-network"\n\
"type microsoft.network/ipallocations":"azure-virtual-network"\n\
"type microsoft.network/ipgroups":"azure-firewall"\n\
"type microsoft.network/loadbalancers":"azure-load-balancer"\n\
"type microsoft.network/localnetworkgateways":"azure-vpn-gateway"\n\
"type microsoft.network/natgateways":"azure-load-balancer"\n\
"type microsoft.network/networkexperimentprofiles":"azure-front-door"\n\
"type microsoft.network/networkinterfaces":"azure-virtual-network"\n\
"type microsoft.network/networkmanagerconnections":"azure-virtual-network-manager"\n\
"type microsoft.network/networkmanagers":"azure-virtual-network-manager"\n\
"type microsoft.network/networkprofiles":"azure-virtual-network"\n\
"type microsoft.network/networksecuritygroups":"azure-virtual-network"\n\
"type microsoft.network/networksecurityperimeters":"azure-private-link"\n\
"type microsoft.network/networkvirtualappliances":"azure-virtual-network"\n\
"type microsoft.network/networkvirtualapplianceskus":"azure-virtual-network"\n\
"type microsoft.network/networkwatchers":"azure-network-watcher"\n\
"type microsoft.network/p2svpngateways":"azure-vpn-gateway"\n\
"type microsoft.network/privatednszones":"azure-dns"\n\
"type microsoft.network/privateendpoints":"azure-private-link"\n\
"type microsoft.network/privatelinkservices":"azure-private-link"\n\
"type microsoft.network/publicipaddresses":"azure-virtual-network"\n\
"type microsoft.network/publicipprefixes":"azure-virtual-network"\n\
"type microsoft.network/routefilters":"azure-expressroute"\n\
"type microsoft.network/routetables":"azure-virtual-network"\n\
"type microsoft.network/securitypartnerproviders":"azure-vpn-gateway"\n\
"type microsoft.network/serviceendpointpolicies":"azure-virtual-network"\n\
"type microsoft.network/servicegateways":"azure-virtual-network"\n\
"type microsoft.network/trafficmanagergeographichierarchies":"azure-traffic-manager"\n\
"type microsoft.network/trafficmanagerprofiles":"azure-traffic-manager"\n\
"type microsoft.network/trafficmanagerusermetricskeys":"azure-traffic-manager"\n\
"type microsoft.network/virtualhubs":"azure-vpn-gateway"\n\
"type microsoft.network/virtualnetworkappliances":"azure-virtual-network"\n\
"type microsoft.network/virtualnetworkgateways":"azure-vpn-gateway"\n\
"type microsoft.network/virtualnetworks":"azure-virtual-network"\n\
"type microsoft.network/virtualnetworktaps":"azure-virtual-network"\n\
"type microsoft.network/virtualrouters":"azure-virtual-network"\n\
"type microsoft.network/virtualwans":"azure-vpn-gateway"\n\
"type microsoft.network/vpngateways":"azure-vpn-gateway"\n\
"type microsoft.network/vpnserverconfigurations":"azure-vpn-gateway"\n\
"type microsoft.network/vpnsites":"azure-vpn-gateway"\n\
"type microsoft.networkcloud/accessbridges":"azure-operator-nexus"\n\
"type microsoft.networkcloud/baremetalmachines":"azure-operator-nexus"\n\
"type microsoft.networkcloud/cloudservicesnetworks":"azure-operator-nexus"\n\
"type microsoft.networkcloud/clustermanagers":"azure-operator-nexus"\n\
"type microsoft.networkcloud/clusters":"azure-operator-nexus"\n\
"type microsoft.networkcloud/kubernetesclusters":"azure-operator-nexus"\n\
"type microsoft.networkcloud/kubernetesversions":"azure-operator-nexus"\n\
"type microsoft.networkcloud/l2networks":"azure-operator-nexus"\n\
"type microsoft.networkcloud/l3networks":"azure-operator-nexus"\n\
"type microsoft.networkcloud/racks":"azure-operator-nexus"\n\
"type microsoft.networkcloud/rackskus":"azure-operator-nexus"\n\
"type microsoft.networkcloud/storageappliances":"azure-operator-nexus"\n\
"type microsoft.networkcloud/trunkednetworks":"azure-operator-nexus"\n\
"type microsoft.networkcloud/virtualmachines":"azure-operator-nexus"\n\
"type microsoft.networkcloud/volumes":"azure-operator-nexus"\n\
"type microsoft.networkfunction/azuretrafficcollectors":"azure-network-watcher"\n\
"type microsoft.notificationhubs/namespaces":"azure-notification-hubs"\n\
"type microsoft.offazure/hypervsites":"azure-migrate"\n\
"type microsoft.offazure/importsites":"azure-migrate"\n\
"type microsoft.offazure/mastersites":"azure-migrate"\n\
"type microsoft.offazure/serversites":"azure-migrate"\n\
"type microsoft.offazure/vmwaresites":"azure-migrate"\n\
"type microsoft.offazurespringboot/springbootsites":"azure-migrate"\n\
"type microsoft.openenergyplatform/energyservices":"azure-energy-data"\n\
"type microsoft.operationalinsights/clusters":"azure-monitor"\n\
"type microsoft.operationalinsights/querypacks":"azure-monitor"\n\
"type microsoft.operationalinsights/workspaces":"azure-monitor"\n\
"type microsoft.operationsmanagement/managementassociations":"azure-monitor"\n\
"type microsoft.operationsmanagement/managementconfigurations":"azure-monitor"\n\
"type microsoft.operationsmanagement/solutions":"azure-monitor"\n\
"type microsoft.orbital/contactprofiles":"azure-orbital"\n\
"type microsoft.orbital/edgesites":"azure-orbital"\n\
"type microsoft.orbital/geocatalogs":"azure-orbital"\n\
"type microsoft.orbital/groundstations":"azure-orbital"\n\
"type microsoft.orbital/l2connections":"azure-orbital"\n\
"type microsoft.orbital/spacecrafts":"azure-orbital"\n\
"type microsoft.peering/peerasns":"azure-peering-service"\n\
"type microsoft.peering/peerings":"azure-peering-service"\n\
"type microsoft.peering/peeringservices":"azure-peering-service"\n\
"type microsoft.policyinsights/attestations":"azure-resource-manager"\n\
"type microsoft.policyinsights/policymetadata":"azure-resource-manager"\n\
"type microsoft.policyinsights/remediations":"azure-resource-manager"\n\
"type microsoft.portal/consoles":"azure-resource-manager"\n\
"type microsoft.portal/dashboards":"azure-resource-manager"\n\
"type microsoft.portal/tenantconfigurations":"azure-resource-manager"\n\
"type microsoft.portal/usersettings":"azure-resource-manager"\n\
"type microsoft.portalservices/copilotsettings":"azure-resource-manager"\n\
"type microsoft.powerbi/privatelinkservicesforpowerbi":"power-bi"\n\
"type microsoft.powerbi/workspacecollections":"azure-power-bi-embedded"\n\
"type microsoft.powerbidedicated/autoscalevcores":"azure-power-bi-embedded"\n\
"type microsoft.powerbidedicated/capacities":"azure-power-bi-embedded"\n\
"type microsoft.powerplatform/accounts":"microsoft-power-platform"\n\
"type microsoft.powerplatform/enterprisepolicies":"microsoft-power-platform"\n\
"type microsoft.purview/accounts":"azure-purview"\n\
"type microsoft.quantum/workspaces":"azure-quantum"\n\
"type microsoft.quota/groupquotas":"azure-subscription"\n\
"type microsoft.quota/incomingquotatransfers":"azure-subscription"\n\
"type microsoft.quota/quotarequests":"azure-subscription"\n\
"type microsoft.quota/quotas":"azure-subscription"\n\
"type microsoft.quota/quotatransfers":"azure-subscription"\n\
"type microsoft.quota/usages":"azure-subscription"\n\
"type microsoft.recoveryservices/replicationeligibilityresults":"azure-backup"\n\
"type microsoft.recoveryservices/vaults":"azure-backup"\n\
"type microsoft.redhatopenshift/openshiftclusters":"azure-red-hat-openshift"\n\
"type microsoft.relationships/dependencyof":"azure-resource-manager"\n\
"type microsoft.relationships/servicegroupmember":"azure-resource-manager"\n\
"type microsoft.relay/clusters":"azure-notification-hubs"\n\
"type microsoft.relay/namespaces":"azure-notification-hubs"\n\
"type microsoft.resourceconnector/appliances":"azure-arc-resource-bridge"\n\
"type microsoft.resourcegraph/queries":"azure-resource-manager"\n\
"type microsoft.resourcehealth/emergingissues":"azure-monitor"\n\
"type microsoft.resourcehealth/events":"azure-monitor"\n\
"type microsoft.resourcehealth/metadata":"azure-monitor"\n\
"type microsoft.resources/builtintemplatespecs":"azure-resource-manager"\n\
"type microsoft.resources/changes":"azure-resource-manager"\n\
"type microsoft.resources/databoundaries":"azure-resource-manager"\n\
"type microsoft.resources/deployments":"azure-resource-manager"\n\
"type microsoft.resources/deploymentscripts":"azure-resource-manager"\n\
"type microsoft.resources/deploymentstacks":"azure-resource-manager"\n\
"type microsoft.resources/deploymentstackswhatifresults":"azure-resource-manager"\n\
"type microsoft.resources/resourcegroups":"azure-resource-manager"\n\
"type microsoft.resources/snapshots":"azure-resource-manager"\n\
"type microsoft.resources/tags":"azure-resource-manager"\n\
"type microsoft.resources/templatespecs":"azure-resource-manager"\n\
"type microsoft.scheduler/jobcollections":"azure-logic-apps"\n\
"type microsoft.scom/managedinstances":"azure-scom-managed-instance"\n\
"type microsoft.scvmm/availabilitysets":"azure-arc-vmware"\n\
"type microsoft.scvmm/clouds":"azure-arc-vmware"\n\
"type microsoft.scvmm/virtualmachineinstances":"azure-arc-vmware"\n\
"type microsoft.scvmm/virtualmachines":"azure-arc-vmware"\n\
"type microsoft.scvmm/virtualmachinetemplates":"azure-arc-vmware"\n\
"type microsoft.scvmm/virtualnetworks":"azure-arc-vmware"\n\
"type microsoft.scvmm/vmmservers":"azure-arc-vmware"\n\
"type microsoft.search/searchservices":"azure-ai-search"\n\
"type microsoft.secretsynccontroller/azurekeyvaultsecretproviderclasses":"azure-iot-operations"\n\
"type microsoft.secretsynccontroller/secretsyncs":"azure-iot-operations"\n\
"type microsoft.security/advancedthreatprotectionsettings":"azure-defender-for-cloud"\n\
"type microsoft.security/alertssuppressionrules":"azure-defender-for-cloud"\n\
"type microsoft.security/apicollections":"azure-defender-for-cloud"\n\
"type microsoft.security/applications":"azure-defender-for-cloud"\n\
"type microsoft.security/assessmentmetadata":"azure-defender-for-cloud"\n\
"type microsoft.security/assessments":"azure-defender-for-cloud"\n\
"type microsoft.security/assignments":"azure-defender-for-cloud"\n\
"type microsoft.security/automations":"azure-defender-for-cloud"\n\
"type microsoft.security/autoprovisioningsettings":"azure-defender-for-cloud"\n\
"type microsoft.security/complianceresults":"azure-defender-for-cloud"\n\
"type microsoft.security/compliances":"azure-defender-for-cloud"\n\
"type microsoft.security/customrecommendations":"azure-defender-for-cloud"\n\
"type microsoft.security/datascanners":"azure-defender-for-cloud"\n\
"type microsoft.security/defenderforstoragesettings":"azure-defender-for-cloud"\n\
"type microsoft.security/devicesecuritygroups":"azure-defender-for-iot"\n\
"type microsoft.security/governancerules":"azure-defender-for-cloud"\n\
"type microsoft.security/healthreports":"azure-defender-for-cloud"\n\
"type microsoft.security/informationprotectionpolicies":"azure-defender-for-cloud"\n\
"type microsoft.security/iotsecuritysolutions":"azure-defender-for-iot"\n\
"type microsoft.security/locations":"azure-defender-for-cloud"\n\
"type microsoft.security/mdeonboardings":"azure-defender-for-cloud"\n\
"type microsoft.security/pricings":"azure-defender-for-cloud"\n\
"type microsoft.security/privatelinks":"azure-defender-for-cloud"\n\
"type microsoft.security/regulatorycompliancestandards":"azure-defender-for-cloud"\n\
"type microsoft.security/securescores":"azure-defender-for-cloud"\n\
"type microsoft.security/securityconnectors":"azure-defender-for-cloud"\n\
"type microsoft.security/securitycontacts":"azure-defender-for-cloud"\n\
"type microsoft.security/securitystandards":"azure-defender-for-cloud"\n\
"type microsoft.security/sensitivitysettings":"azure-defender-for-cloud"\n\
"type microsoft.security/servervulnerabilityassessments":"azure-defender-for-cloud"\n\
"type microsoft.security/servervulnerabilityassessmentssettings":"azure-defender-for-cloud"\n\
"type microsoft.security/settings":"azure-defender-for-cloud"\n\
"type microsoft.security/softwareinventories":"azure-defender-for-cloud"\n\
"type microsoft.security/sqlvulnerabilityassessments":"azure-defender-for-cloud"\n\
"type microsoft.security/standardassignments":"azure-defender-for-cloud"\n\
"type microsoft.security/standards":"azure-defender-for-cloud"\n\
"type microsoft.security/workspacesettings":"azure-defender-for-cloud"\n\
"type microsoft.securityandcompliance/privatelinkservicesforedmupload":"azure-purview"\n\
"type microsoft.securityandcompliance/privatelinkservicesform365compliancecenter":"azure-purview"\n\
"type microsoft.securityandcompliance/privatelinkservicesform365securitycenter":"azure-purview"\n\
"type microsoft.securityandcompliance/privatelinkservicesformippolicysync":"azure-purview"\n\
"type microsoft.securityandcompliance/privatelinkservicesforo365managementactivityapi":"azure-purview"\n\
"type microsoft.securityandcompliance/privatelinkservicesforsccpowershell":"azure-purview"\n\
"type microsoft.securityinsights/aggregations":"azure-sentinel"\n\
"type microsoft.securityinsights/alertrules":"azure-sentinel"\n\
"type microsoft.securityinsights/alertruletemplates":"azure-sentinel"\n\
"type microsoft.securityinsights/automationrules":"azure-sentinel"\n\
"type microsoft.securityinsights/billingstatistics":"azure-sentinel"\n\
"type microsoft.securityinsights/bookmarks":"azure-sentinel"\n\
"type microsoft.securityinsights/cases":"azure-sentinel"\n\
"type microsoft.securityinsights/contentpackages":"azure-sentinel"\n\
"type microsoft.securityinsights/contentproductpackages":"azure-sentinel"\n\
"type microsoft.securityinsights/contentproducttemplates":"azure-sentinel"\n\
"type microsoft.securityinsights/contenttemplates":"azure-sentinel"\n\
"type microsoft.securityinsights/dataconnectordefinitions":"azure-sentinel"\n\
"type microsoft.securityinsights/dataconnectors":"azure-sentinel"\n\
"type microsoft.securityinsights/entities":"azure-sentinel"\n\
"type microsoft.securityinsights/entityqueries":"azure-sentinel"\n\
"type microsoft.securityinsights/entityquerytemplates":"azure-sentinel"\n\
"type microsoft.securityinsights/fileimports":"azure-sentinel"\n\
"type microsoft.securityinsights/hunts":"azure-sentinel"\n\
"type microsoft.securityinsights/incidents":"azure-sentinel"\n\
"type microsoft.securityinsights/metadata":"azure-sentinel"\n\
"type microsoft.securityinsights/officeconsents":"azure-sentinel"\n\
"type microsoft.securityinsights/onboardingstates":"azure-sentinel"\n\
"type microsoft.securityinsights/recommendations":"azure-sentinel"\n\
"type microsoft.securityinsights/securitymlanalyticssettings":"azure-sentinel"\n\
"type microsoft.securityinsights/settings":"azure-sentinel"\n\
"type microsoft.securityinsights/sourcecontrols":"azure-sentinel"\n\
"type microsoft.securityinsights/triggeredanalyticsruleruns":"azure-sentinel"\n\
"type microsoft.securityinsights/watchlists":"azure-sentinel"\n\
"type microsoft.securityinsights/workspacemanagerassignments":"azure-sentinel"\n\
"type microsoft.securityinsights/workspacemanagerconfigurations":"azure-sentinel"\n\
"type microsoft.securityinsights/workspacemanagergroups":"azure-sentinel"\n\
"type microsoft.securityinsights/workspacemanagermembers":"azure-sentinel"\n\
"type microsoft.serialconsole/serialports":"azure-virtual-machines"\n\
"type microsoft.servicebus/namespaces":"azure-service-bus"\n\
"type microsoft.servicefabric/clusters":"azure-service-fabric"\n\
"type microsoft.servicefabric/managedclusters":"azure-service-fabric"\n\
"type microsoft.servicefabricmesh/applications":"azure-service-fabric"\n\
"type microsoft.servicefabricmesh/gateways":"azure-service-fabric"\n\
"type microsoft.servicefabricmesh/networks":"azure-service-fabric"\n\
"type microsoft.servicefabricmesh/secrets":"azure-service-fabric"\n\
"type microsoft.servicefabricmesh/volumes":"azure-service-fabric"\n\
"type microsoft.servicelinker/dryruns":"azure-service-connector"\n\
"type microsoft.servicelinker/linkers":"azure-service-connector"\n\
"type microsoft.servicenetworking/trafficcontrollers":"azure-app-gateway-containers"\n\
"type microsoft.signalrservice/signalr":"azure-signalr"\n\
"type microsoft.signalrservice/webpubsub":"azure-signalr"\n\
"type microsoft.softwareplan/hybridusebenefits":"azure-cost-management"\n\
"type microsoft.solutions/appliancedefinitions":"azure-custom-providers"\n\
"type microsoft.solutions/appliances":"azure-custom-providers"\n\
"type microsoft.solutions/applicationdefinitions":"azure-custom-providers"\n\
"type microsoft.solutions/applications":"azure-custom-providers"\n\
"type microsoft.solutions/jitrequests":"azure-custom-providers"\n\
"type microsoft.sovereign/landingzoneaccounts":"azure-resource-manager"\n\
"type microsoft.sql/instancepools":"azure-sql-managed-instance"\n\
"type microsoft.sql/managedinstances":"azure-sql-managed-instance"\n\
"type microsoft.sql/servers":"azure-sql-database"\n\
"type microsoft.sql/servers/databases":"azure-sql-database"\n\
"type microsoft.sql/virtualclusters":"azure-sql-managed-instance"\n\
"type microsoft.sqlvirtualmachine/sqlvirtualmachinegroups":"azure-sql-vm"\n\
"type microsoft.sqlvirtualmachine/sqlvirtualmachines":"azure-sql-vm"\n\
"type microsoft.standbypool/standbycontainergrouppools":"azure-virtual-machines"\n\
"type microsoft.standbypool/standbyvirtualmachinepools":"azure-virtual-machines"\n\
"type microsoft.storage.admin/storageservices":"azure-stack-hub"\n\
"type microsoft.storage/storageaccounts":"azure-storage"\n\
"type microsoft.storageactions/storagetasks":"azure-storage"\n\
"type microsoft.storagecache/amlfilesystems":"azure-managed-lustre"\n\
"type microsoft.storagecache/caches":"azure-managed-lustre"\n\
"type microsoft.storagediscovery/storagediscoveryworkspaces":"azure-storage"\n\
"type microsoft.storagemover/storagemovers":"azure-storage-mover"\n\
"type microsoft.storagesync/storagesyncservices":"azure-files"\n\
"type microsoft.streamanalytics/clusters":"azure-stream-analytics"\n\
"type microsoft.streamanalytics/streamingjobs":"azure-stream-analytics"\n\
"type microsoft.subscription/aliases":"azure-resource-manager"\n\
"type microsoft.subscription/changetenantrequest":"azure-resource-manager"\n\
"type microsoft.subscription/policies":"azure-resource-manager"\n\
"type microsoft.subscription/subscriptiondefinitions":"azure-resource-manager"\n\
"type microsoft.subscription/subscriptionoperations":"azure-resource-manager"\n\
"type microsoft.subscriptions.admin/delegatedproviders":"azure-stack-hub"\n\
"type microsoft.subscriptions.admin/directorytenants":"azure-stack-hub"\n\
"type microsoft.subscriptions.admin/locations":"azure-stack-hub"\n\
"type microsoft.subscriptions.admin/offers":"azure-stack-hub"\n\
"type microsoft.subscriptions.admin/plans":"azure-stack-hub"\n\
"type microsoft.subscriptions.admin/subscriptions":"azure-stack-hub"\n\
"type microsoft.support/fileworkspaces":"azure-support"\n\
"type microsoft.support/services":"azure-support"\n\
"type microsoft.support/supporttickets":"azure-support"\n\
"type microsoft.synapse/privatelinkhubs":"azure-synapse"\n\
"type microsoft.synapse/workspaces":"azure-synapse"\n\
"type microsoft.syntex/documentprocessors":"microsoft-sharepoint"\n\
"type microsoft.testbase/testbaseaccounts":"azure-test-base"\n\
"type microsoft.timeseriesinsights/environments":"azure-time-series-insights"\n\
"type microsoft.update.admin/updatelocations":"azure-stack-hub"\n\
"type microsoft.verifiedid/authorities":"azure-verified-id"\n\
"type microsoft.videoindexer/accounts":"azure-video-indexer"\n\
"type microsoft.virtualmachineimages/imagetemplates":"azure-vm-image-builder"\n\
"type microsoft.vmwarecloudsimple/dedicatedcloudnodes":"azure-vmware-solution"\n\
"type microsoft.vmwarecloudsimple/dedicatedcloudservices":"azure-vmware-solution"\n\
"type microsoft.vmwarecloudsimple/virtualmachines":"azure-vmware-solution"\n\
"type microsoft.web/certificates":"azure-app-service"\n\
"type microsoft.web/classicmobileservices":"azure-app-service"\n\
"type microsoft.web/connectiongateways":"azure-logic-apps"\n\
"type microsoft.web/connections":"azure-logic-apps"\n\
"type microsoft.web/containerapps":"azure-container-apps"\n\
"type microsoft.web/csrs":"azure-app-service"\n\
"type microsoft.web/customapis":"azure-logic-apps"\n\
"type microsoft.web/deletedsites":"azure-app-service"\n\
"type microsoft.web/hostingenvironments":"azure-app-service"\n\
"type microsoft.web/kubeenvironments":"azure-app-service"\n\
"type microsoft.web/managedhostingenvironments":"azure-app-service-environment"\n\
"type microsoft.web/publishingusers":"azure-app-service"\n\
"type microsoft.web/serverfarms":"azure-app-service"\n\
"type microsoft.web/sites":"azure-app-service azure-functions"\n\
"type microsoft.web/sourcecontrols":"azure-app-service"\n\
"type microsoft.web/staticsites":"azure-static-web-apps"\n\
"type microsoft.weightsandbiases/instances":"weights-and-biases"\n\
"type microsoft.workloadmonitor/components":"azure-monitor"\n\
"type microsoft.workloadmonitor/monitorinstances":"azure-monitor"\n\
"type microsoft.workloadmonitor/monitors":"azure-monitor"\n\
"type microsoft.workloadmonitor/notificationsettings":"azure-monitor"\n\
"type microsoft.workloads/connectors":"azure-sap-solutions"\n\
"type microsoft.workloads/monitors":"azure-sap-solutions"\n\
"type microsoft.workloads/phpworkloads":"azure-sap-solutions"\n\
"type microsoft.workloads/sapdiscoverysites":"azure-sap-solutions"\n\
"type microsoft.workloads/sapvirtualinstances":"azure-sap-solutions"\n\
"type mongodb.atlas/organizations":"mongodb-atlas"\n\
"type mongodbatlas_advanced_cluster":"mongodb-atlas"\n\
"type mongodbatlas_cluster":"mongodb-atlas"\n\
"type mongodbatlas_project":"mongodb-atlas"\n\
"type mongodbatlas_serverless_instance":"mongodb-atlas"\n\
"type ncloud_access_control_group":"naver-network"\n\
"type ncloud_auto_scaling_group":"naver-server"\n\
"type ncloud_auto_scaling_schedule":"naver-server"\n\
"type ncloud_block_storage":"naver-server"\n\
"type ncloud_cdss_cluster":"naver-data"\n\
"type ncloud_cdss_config_group":"naver-data"\n\
"type ncloud_hadoop":"naver-data"\n\
"type ncloud_init_script":"naver-server"\n\
"type ncloud_lb":"naver-network"\n\
"type ncloud_mongodb":"naver-databases"\n\
"type ncloud_mssql":"naver-databases"\n\
"type ncloud_mysql":"naver-databases"\n\
"type ncloud_nas_volume":"naver-object-storage"\n\
"type ncloud_nat_gateway":"naver-network"\n\
"type ncloud_network_interface":"naver-network"\n\
"type ncloud_nks_cluster":"naver-kubernetes"\n\
"type ncloud_nks_node_pool":"naver-kubernetes"\n\
"type ncloud_objectstorage_bucket":"naver-object-storage"\n\
"type ncloud_objectstorage_object":"naver-object-storage"\n\
"type ncloud_placement_group":"naver-server"\n\
"type ncloud_postgresql":"naver-databases"\n\
"type ncloud_public_ip":"naver-network"\n\
"type ncloud_redis":"naver-databases"\n\
"type ncloud_route":"naver-network"\n\
"type ncloud_server":"naver-server"\n\
"type ncloud_ses_cluster":"naver-data"\n\
"type ncloud_sourcebuild_project":"naver-cloud"\n\
"type ncloud_sourcecommit_repository":"naver-cloud"\n\
"type ncloud_sourcedeploy_project":"naver-cloud"\n\
"type ncloud_sourcepipeline_project":"naver-cloud"\n\
"type ncloud_subnet":"naver-network"\n\
"type ncloud_vpc":"naver-network"\n\
"type neon_database":"neon"\n\
"type neon_project":"neon"\n\
"type netlify_dns_zone":"netlify"\n\
"type netlify_environment_variable":"netlify"\n\
"type netlify_site_build_settings":"netlify"\n\
"type newrelic.observability/monitors":"new-relic"\n\
"type newrelic_alert_policy":"new-relic"\n\
"type newrelic_one_dashboard":"new-relic"\n\
"type newrelic_user":"new-relic"\n\
"type nginx.nginxplus/nginxdeployments":"azure-nginx"\n\
"type ngrok_agent_ingress":"ngrok"\n\
"type ngrok_certificate_authority":"ngrok"\n\
"type ngrok_domain":"ngrok"\n\
"type ngrok_event_destination":"ngrok"\n\
"type ngrok_ip_restriction":"ngrok"\n\
"type ngrok_secret":"ngrok"\n\
"type ngrok_ssh_certificate_authority":"ngrok"\n\
"type ngrok_tcp_address":"ngrok"\n\
"type ngrok_vault":"ngrok"\n\
"type ns1_account_whitelist":"ns1-connect"\n\
"type ns1_alert":"ns1-connect"\n\
"type ns1_apikey":"ns1-connect"\n\
"type ns1_application":"ns1-connect"\n\
"type ns1_datafeed":"ns1-connect"\n\
"type ns1_datasource":"ns1-connect"\n\
"type ns1_dns_view":"ns1-connect"\n\
"type ns1_monitoringjob":"ns1-connect"\n\
"type ns1_notifylist":"ns1-connect"\n\
"type ns1_pulsar_job":"ns1-connect"\n\
"type ns1_record":"ns1-connect"\n\
"type ns1_redirect":"ns1-connect"\n\
"type ns1_team":"ns1-connect"\n\
"type ns1_tsigkey":"ns1-connect"\n\
"type ns1_zone":"ns1-connect"\n\
"type oci_adm_knowledge_base":"oci"\n\
"type oci_adm_remediation_recipe":"oci"\n\
"type oci_adm_remediation_run":"oci"\n\
"type oci_adm_vulnerability_audit":"oci"\n\
"type oci_ai_data_platform_ai_data_platform":"oci-generative-ai"\n\
"type oci_ai_document_model":"oci-generative-ai"\n\
"type oci_ai_document_processor_job":"oci-generative-ai"\n\
"type oci_ai_document_project":"oci-generative-ai"\n\
"type oci_ai_language_job":"oci-generative-ai"\n\
"type oci_ai_language_model":"oci-generative-ai"\n\
"type oci_ai_language_project":"oci-generative-ai"\n\
"type oci_ai_vision_model":"oci-generative-ai"\n\
"type oci_ai_vision_project":"oci-generative-ai"\n\
"type oci_ai_vision_stream_group":"oci-generative-ai"\n\
"type oci_ai_vision_stream_job":"oci-generative-ai"\n\
"type oci_ai_vision_stream_source":"oci-generative-ai"\n\
"type oci_analytics_analytics_instance":"oci-analytics-cloud"\n\
"type oci_announcements_service_announcement_subscriptions_actions_change_compartment":"oci"\n\
"type oci_announcements_service_announcement_subscriptions_filter_group":"oci"\n\
"type oci_api_platform_api_platform_instance":"oci"\n\
"type oci_apiaccesscontrol_privileged_api_control":"oci"\n\
"type oci_apiaccesscontrol_privileged_api_request":"oci"\n\
"type oci_apigateway_api":"oci-api-gateway"\n\
"type oci_apigateway_deployment":"oci-api-gateway"\n\
"type oci_apigateway_gateway":"oci-api-gateway"\n\
"type oci_apigateway_subscriber":"oci-api-gateway"\n\
"type oci_apigateway_usage_plan":"oci-api-gateway"\n\
"type oci_apm_apm_domain":"oci-logging"\n\
"type oci_apm_config_config":"oci-logging"\n\
"type oci_apm_config_data_file":"oci-logging"\n\
"type oci_apm_synthetics_dedicated_vantage_point":"oci-logging"\n\
"type oci_apm_synthetics_monitor":"oci-logging"\n\
"type oci_apm_synthetics_on_premise_vantage_point":"oci-logging"\n\
"type oci_apm_synthetics_script":"oci-logging"\n\
"type oci_apm_traces_scheduled_query":"oci-logging"\n\
"type oci_appmgmt_control_monitor_plugin_management":"oci"\n\
"type oci_artifacts_container_image_signature":"oci-registry"\n\
"type oci_artifacts_container_repository":"oci-registry"\n\
"type oci_artifacts_generic_artifact":"oci-registry"\n\
"type oci_artifacts_repository":"oci-registry"\n\
"type oci_bastion_bastion":"oci-bastion"\n\
"type oci_bastion_session":"oci-bastion"\n\
"type oci_batch_batch_context":"oci"\n\
"type oci_batch_batch_job_pool":"oci"\n\
"type oci_batch_batch_task_environment":"oci"\n\
"type oci_batch_batch_task_profile":"oci"\n\
"type oci_bds_bds_capacity_report":"oci-big-data-service"\n\
"type oci_bds_bds_instance":"oci-big-data-service"\n\
"type oci_blockchain_blockchain_platform":"oci-blockchain"\n\
"type oci_blockchain_osn":"oci-blockchain"\n\
"type oci_blockchain_peer":"oci-blockchain"\n\
"type oci_budget_budget":"oci-cost"\n\
"type oci_budget_cost_anomaly_event":"oci-cost"\n\
"type oci_budget_cost_anomaly_monitor":"oci-cost"\n\
"type oci_capacity_management_internal_occ_capacity_request":"oci"\n\
"type oci_capacity_management_internal_occm_demand_signal":"oci"\n\
"type oci_capacity_management_occ_availability_catalog":"oci"\n\
"type oci_capacity_management_occ_capacity_request":"oci"\n\
"type oci_capacity_management_occ_customer_group":"oci"\n\
"type oci_capacity_management_occm_demand_signal":"oci"\n\
"type oci_certificates_management_ca_bundle":"oci-certificates"\n\
"type oci_cloud_bridge_agent":"oci"\n\
"type oci_cloud_bridge_asset":"oci"\n\
"type oci_cloud_bridge_discovery_schedule":"oci"\n\
"type oci_cloud_bridge_environment":"oci"\n\
"type oci_cloud_bridge_inventory":"oci"\n\
"type oci_cloud_guard_adhoc_query":"oci-cloud-guard"\n\
"type oci_cloud_guard_data_source":"oci-cloud-guard"\n\
"type oci_cloud_guard_detector_recipe":"oci-cloud-guard"\n\
"type oci_cloud_guard_managed_list":"oci-cloud-guard"\n\
"type oci_cloud_guard_problem_entities":"oci-cloud-guard"\n\
"type oci_cloud_guard_resource_ports":"oci-cloud-guard"\n\
"type oci_cloud_guard_resource_vulnerabilities":"oci-cloud-guard"\n\
"type oci_cloud_guard_resource_vulnerability":"oci-cloud-guard"\n\
"type oci_cloud_guard_resources":"oci-cloud-guard"\n\
"type oci_cloud_guard_responder_recipe":"oci-cloud-guard"\n\
"type oci_cloud_guard_saved_query":"oci-cloud-guard"\n\
"type oci_cloud_guard_security_recipe":"oci-cloud-guard"\n\
"type oci_cloud_guard_security_zone":"oci-cloud-guard"\n\
"type oci_cloud_guard_target":"oci-cloud-guard"\n\
"type oci_cloud_guard_wlp_agent":"oci-cloud-guard"\n\
"type oci_cloud_migrations_migration":"oci"\n\
"type oci_cloud_migrations_replication_schedule":"oci"\n\
"type oci_cloud_migrations_target_asset":"oci"\n\
"type oci_cluster_placement_groups_cluster_placement_group":"oci"\n\
"type oci_compute_cloud_at_customer_ccc_infrastructure":"oci-compute"\n\
"type oci_compute_cloud_at_customer_ccc_upgrade_schedule":"oci-compute"\n\
"type oci_container_instances_container_instance":"oci-container-instances"\n\
"type oci_containerengine_addon":"oci-oke"\n\
"type oci_containerengine_cluster":"oci-oke"\n\
"type oci_containerengine_node_pool":"oci-oke"\n\
"type oci_containerengine_virtual_node_pool":"oci-oke"\n\
"type oci_core_app_catalog_listing_resource_version_agreement":"oci-compute"\n\
"type oci_core_boot_volume":"oci-block-volume"\n\
"type oci_core_byoasn":"oci-compute"\n\
"type oci_core_capture_filter":"oci-compute"\n\
"type oci_core_cluster_network":"oci-compute"\n\
"type oci_core_compute_capacity_report":"oci-compute"\n\
"type oci_core_compute_capacity_reservation":"oci-compute"\n\
"type oci_core_compute_capacity_topology":"oci-compute"\n\
"type oci_core_compute_cluster":"oci-compute"\n\
"type oci_core_compute_gpu_memory_cluster":"oci-compute"\n\
"type oci_core_compute_gpu_memory_fabric":"oci-compute"\n\
"type oci_core_compute_host":"oci-compute"\n\
"type oci_core_compute_image_capability_schema":"oci-compute"\n\
"type oci_core_console_history":"oci-compute"\n\
"type oci_core_cpe":"oci-network"\n\
"type oci_core_cross_connect":"oci-compute"\n\
"type oci_core_dedicated_vm_host":"oci-compute"\n\
"type oci_core_default_drg_route_table":"oci-compute"\n\
"type oci_core_dhcp_options":"oci-network"\n\
"type oci_core_drg":"oci-network"\n\
"type oci_core_image":"oci-compute"\n\
"type oci_core_instance":"oci-compute"\n\
"type oci_core_internet_gateway":"oci-network"\n\
"type oci_core_ipsec":"oci-network"\n\
"type oci_core_ipv6":"oci-compute"\n\
"type oci_core_local_peering_gateway":"oci-network"\n\
"type oci_core_nat_gateway":"oci-network"\n\
"type oci_core_network_security_group":"oci-network"\n\
"type oci_core_private_ip":"oci-network"\n\
"type oci_core_public_ip":"oci-network"\n\
"type oci_core_remote_peering_connection":"oci-network"\n\
"type oci_core_route_table":"oci-network"\n\
"type oci_core_security_list":"oci-network"\n\
"type oci_core_service_gateway":"oci-network"\n\
"type oci_core_shape_management":"oci-compute"\n\
"type oci_core_subnet":"oci-network"\n\
"type oci_core_vcn":"oci-network"\n\
"type oci_core_virtual_circuit":"oci-network"\n\
"type oci_core_virtual_network":"oci-network"\n\
"type oci_core_vlan":"oci-compute"\n\
"type oci_core_volume":"oci-block-volume"\n\
"type oci_core_vtap":"oci-compute"\n\
"type oci_costad_cost_anomaly_event":"oci"\n\
"type oci_costad_cost_anomaly_monitor":"oci"\n\
"type oci_data_labeling_service_dataset":"oci"\n\
"type oci_data_safe_alert":"oci-cloud-guard"\n\
"type oci_data_safe_attribute_set":"oci-cloud-guard"\n\
"type oci_data_safe_audit_archive_retrieval":"oci-cloud-guard"\n\
"type oci_data_safe_audit_profile":"oci-cloud-guard"\n\
"type oci_data_safe_audit_trail":"oci-cloud-guard"\n\
"type oci_data_safe_calculate_audit_volume_available":"oci-cloud-guard"\n\
"type oci_data_safe_calculate_audit_volume_collected":"oci-cloud-guard"\n\
"type oci_data_safe_compare_security_assessment":"oci-cloud-guard"\n\
"type oci_data_safe_compare_user_assessment":"oci-cloud-guard"\n\
"type oci_data_safe_database_security_config":"oci-cloud-guard"\n\
"type oci_data_safe_discovery_job":"oci-cloud-guard"\n\
"type oci_data_safe_discovery_jobs_result":"oci-cloud-guard"\n\
"type oci_data_safe_library_masking_format":"oci-cloud-guard"\n\
"type oci_data_safe_masking_policies_masking_column":"oci-cloud-guard"\n\
"type oci_data_safe_masking_report_management":"oci-cloud-guard"\n\
"type oci_data_safe_on_prem_connector":"oci-cloud-guard"\n\
"type oci_data_safe_report":"oci-cloud-guard"\n\
"type oci_data_safe_sdm_masking_policy_difference":"oci-cloud-guard"\n\
"type oci_data_safe_security_assessment":"oci-cloud-guard"\n\
"type oci_data_safe_sensitive_data_model":"oci-cloud-guard"\n\
"type oci_data_safe_sensitive_data_models_sensitive_column":"oci-cloud-guard"\n\
"type oci_data_safe_sensitive_type":"oci-cloud-guard"\n\
"type oci_data_safe_sensitive_types_export":"oci-cloud-guard"\n\
"type oci_data_safe_set_security_assessment_baseline":"oci-cloud-guard"\n\
"type oci_data_safe_set_user_assessment_baseline":"oci-cloud-guard"\n\
"type oci_data_safe_sql_collection":"oci-cloud-guard"\n\
"type oci_data_safe_target_database":"oci-cloud-guard"\n\
"type oci_data_safe_unset_security_assessment_baseline":"oci-cloud-guard"\n\
"type oci_data_safe_unset_user_assessment_baseline":"oci-cloud-guard"\n\
"type oci_data_safe_user_assessment":"oci-cloud-guard"\n\
"type oci_database_advanced_cluster_file_system":"oci-exadata"\n\
"type oci_database_application_vip":"oci-exadata"\n\
"type oci_database_autonomous_container_database":"oci-autonomous-database"\n\
"type oci_database_autonomous_database":"oci-autonomous-database"\n\
"type oci_database_autonomous_exadata_infrastructure":"oci-autonomous-database"\n\
"type oci_database_autonomous_vm_cluster":"oci-autonomous-database"\n\
"type oci_database_backup":"oci-exadata"\n\
"type oci_database_cloud_autonomous_vm_cluster":"oci-exadata"\n\
"type oci_database_cloud_database_management":"oci-exadata"\n\
"type oci_database_cloud_exadata_infrastructure":"oci-exadata"\n\
"type oci_database_cloud_vm_cluster":"oci-exadata"\n\
"type oci_database_database":"oci-exadata"\n\
"type oci_database_db_home":"oci-exadata"\n\
"type oci_database_db_node":"oci-exadata"\n\
"type oci_database_db_system":"oci-exadata"\n\
"type oci_database_db_systems_upgrade":"oci-exadata"\n\
"type oci_database_exadata_infrastructure":"oci-exadata"\n\
"type oci_database_exadata_iorm_config":"oci-exadata"\n\
"type oci_database_exadb_vm_cluster":"oci-exadata"\n\
"type oci_database_exascale_db_storage_vault":"oci-exadata"\n\
"type oci_database_execution_action":"oci-exadata"\n\
"type oci_database_execution_window":"oci-exadata"\n\
"type oci_database_external_container_database":"oci-exadata"\n\
"type oci_database_external_database_connector":"oci-exadata"\n\
"type oci_database_external_non_container_database":"oci-exadata"\n\
"type oci_database_external_pluggable_database":"oci-exadata"\n\
"type oci_database_externalcontainerdatabases_stack_monitoring":"oci-exadata"\n\
"type oci_database_externalnoncontainerdatabases_stack_monitoring":"oci-exadata"\n\
"type oci_database_externalpluggabledatabases_stack_monitoring":"oci-exadata"\n\
"type oci_database_key_store":"oci-exadata"\n\
"type oci_database_maintenance_run":"oci-exadata"\n\
"type oci_database_management_autonomous_database_autonomous_database_dbm_features_management":"oci-exadata"\n\
"type oci_database_management_cloud_asm":"oci-exadata"\n\
"type oci_database_management_cloud_cluster":"oci-exadata"\n\
"type oci_database_management_cloud_db_home":"oci-exadata"\n\
"type oci_database_management_cloud_db_node":"oci-exadata"\n\
"type oci_database_management_cloud_db_system":"oci-exadata"\n\
"type oci_database_management_cloud_exadata_infrastructure":"oci-exadata"\n\
"type oci_database_management_cloud_exadata_storage_connector":"oci-exadata"\n\
"type oci_database_management_cloud_exadata_storage_grid":"oci-exadata"\n\
"type oci_database_management_cloud_exadata_storage_server":"oci-exadata"\n\
"type oci_database_management_cloud_listener":"oci-exadata"\n\
"type oci_database_management_database_dbm_features_management":"oci-exadata"\n\
"type oci_database_management_external_asm":"oci-exadata"\n\
"type oci_database_management_external_cluster":"oci-exadata"\n\
"type oci_database_management_external_db_home":"oci-exadata"\n\
"type oci_database_management_external_db_node":"oci-exadata"\n\
"type oci_database_management_external_db_system":"oci-exadata"\n\
"type oci_database_management_external_exadata_infrastructure":"oci-exadata"\n\
"type oci_database_management_external_exadata_storage_connector":"oci-exadata"\n\
"type oci_database_management_external_exadata_storage_grid":"oci-exadata"\n\
"type oci_database_management_external_exadata_storage_server":"oci-exadata"\n\
"type oci_database_management_external_listener":"oci-exadata"\n\
"type oci_database_management_external_my_sql_database":"oci-exadata"\n\
"type oci_database_management_externalcontainerdatabase_external_container_dbm_features_management":"oci-exadata"\n\
"type oci_database_management_externalnoncontainerdatabase_external_non_container_dbm_features_management":"oci-exadata"\n\
"type oci_database_management_externalpluggabledatabase_external_pluggable_dbm_features_management":"oci-exadata"\n\
"type oci_database_management_managed_database":"oci-exadata"\n\
"type oci_database_management_managed_databases_change_database_parameter":"oci-exadata"\n\
"type oci_database_management_managed_databases_reset_database_parameter":"oci-exadata"\n\
"type oci_database_management_pluggabledatabase_pluggable_database_dbm_features_management":"oci-exadata"\n\
"type oci_database_migration":"oci-exadata"\n\
"type oci_database_oneoff_patch":"oci-exadata"\n\
"type oci_database_pluggable_database":"oci-exadata"\n\
"type oci_database_pluggable_databases_local_clone":"oci-exadata"\n\
"type oci_database_pluggable_databases_remote_clone":"oci-exadata"\n\
"type oci_database_scheduled_action":"oci-exadata"\n\
"type oci_database_scheduling_plan":"oci-exadata"\n\
"type oci_database_tools_database_tools_connection":"oci-exadata"\n\
"type oci_database_tools_database_tools_database_api_gateway_config":"oci-exadata"\n\
"type oci_database_tools_database_tools_identity":"oci-exadata"\n\
"type oci_database_tools_database_tools_mcp_server":"oci-exadata"\n\
"type oci_database_tools_database_tools_mcp_toolset":"oci-exadata"\n\
"type oci_database_tools_database_tools_sql_report":"oci-exadata"\n\
"type oci_database_tools_runtime_database_tools_connection_property_set":"oci-exadata"\n\
"type oci_database_tools_runtime_database_tools_database_api_gateway_config_global":"oci-exadata"\n\
"type oci_database_tools_runtime_database_tools_database_api_gateway_config_pool":"oci-exadata"\n\
"type oci_database_vm_cluster":"oci-exadata"\n\
"type oci_datacatalog_catalog":"oci-data-integration"\n\
"type oci_datacatalog_connection":"oci-data-integration"\n\
"type oci_datacatalog_data_asset":"oci-data-integration"\n\
"type oci_datacatalog_metastore":"oci-data-integration"\n\
"type oci_datacc_infrastructure":"oci"\n\
"type oci_datacc_vm_cluster_network":"oci"\n\
"type oci_datacc_vm_instance":"oci"\n\
"type oci_dataflow_application":"oci-data-integration"\n\
"type oci_dataflow_invoke_run":"oci-data-integration"\n\
"type oci_dataflow_pool":"oci-data-integration"\n\
"type oci_dataflow_run_statement":"oci-data-integration"\n\
"type oci_dataintegration_workspace":"oci-data-integration"\n\
"type oci_datascience_compute_target":"oci-data-science"\n\
"type oci_datascience_job":"oci-data-science"\n\
"type oci_datascience_ml_application":"oci-data-science"\n\
"type oci_datascience_model":"oci-data-science"\n\
"type oci_datascience_notebook_session":"oci-data-science"\n\
"type oci_datascience_pipeline":"oci-data-science"\n\
"type oci_datascience_project":"oci-data-science"\n\
"type oci_datascience_schedule":"oci-data-science"\n\
"type oci_dblm_vulnerability_scan":"oci"\n\
"type oci_dbmulticloud_multi_cloud_resource_discovery":"oci"\n\
"type oci_dbmulticloud_oracle_db_aws_identity_connector":"oci"\n\
"type oci_dbmulticloud_oracle_db_azure_blob_container":"oci"\n\
"type oci_dbmulticloud_oracle_db_azure_blob_mount":"oci"\n\
"type oci_dbmulticloud_oracle_db_azure_connector":"oci"\n\
"type oci_dbmulticloud_oracle_db_azure_vault":"oci"\n\
"type oci_dbmulticloud_oracle_db_gcp_identity_connector":"oci"\n\
"type oci_dbmulticloud_oracle_db_gcp_key_ring":"oci"\n\
"type oci_ddfs_instance":"oci"\n\
"type oci_delegate_access_control_delegation_control":"oci"\n\
"type oci_demand_signal_occ_demand_signal":"oci"\n\
"type oci_demand_signal_occ_metric_alarm":"oci"\n\
"type oci_desktops_desktop_pool":"oci-secure-desktops"\n\
"type oci_devops_build_pipeline":"oci-devops"\n\
"type oci_devops_build_run":"oci-devops"\n\
"type oci_devops_connection":"oci-devops"\n\
"type oci_devops_deploy_artifact":"oci-devops"\n\
"type oci_devops_deploy_environment":"oci-devops"\n\
"type oci_devops_deploy_pipeline":"oci-devops"\n\
"type oci_devops_deploy_stage":"oci-devops"\n\
"type oci_devops_deployment":"oci-devops"\n\
"type oci_devops_project":"oci-devops"\n\
"type oci_devops_repository":"oci-devops"\n\
"type oci_devops_trigger":"oci-devops"\n\
"type oci_dif_stack":"oci"\n\
"type oci_disaster_recovery_dr_plan":"oci-recovery"\n\
"type oci_disaster_recovery_dr_protection_group":"oci-recovery"\n\
"type oci_distributed_database_distributed_autonomous_database":"oci"\n\
"type oci_distributed_database_distributed_database":"oci"\n\
"type oci_dns_action_create_zone_from_zone_file":"oci-dns"\n\
"type oci_dns_record":"oci-dns"\n\
"type oci_dns_resolver":"oci-dns"\n\
"type oci_dns_rrset":"oci-dns"\n\
"type oci_dns_view":"oci-dns"\n\
"type oci_dns_zone":"oci-dns"\n\
"type oci_email_dkim":"oci-email-delivery"\n\
"type oci_email_email_domain":"oci-email-delivery"\n\
"type oci_email_email_ip_pool":"oci-email-delivery"\n\
"type oci_email_email_return_path":"oci-email-delivery"\n\
"type oci_email_sender":"oci-email-delivery"\n\
"type oci_email_suppression":"oci-email-delivery"\n\
"type oci_events_rule":"oci-events-notifications"\n\
"type oci_file_storage_export":"oci-file-storage"\n\
"type oci_file_storage_file_system":"oci-file-storage"\n\
"type oci_file_storage_mount_target":"oci-file-storage"\n\
"type oci_file_storage_outbound_connector":"oci-file-storage"\n\
"type oci_file_storage_replication":"oci-file-storage"\n\
"type oci_file_storage_snapshot":"oci-file-storage"\n\
"type oci_fleet_apps_management_catalog_item":"oci-fleet"\n\
"type oci_fleet_apps_management_fleet":"oci-fleet"\n\
"type oci_fleet_apps_management_maintenance_window":"oci-fleet"\n\
"type oci_fleet_apps_management_onboarding":"oci-fleet"\n\
"type oci_fleet_apps_management_patch":"oci-fleet"\n\
"type oci_fleet_apps_management_property":"oci-fleet"\n\
"type oci_fleet_apps_management_provision":"oci-fleet"\n\
"type oci_fleet_apps_management_runbook":"oci-fleet"\n\
"type oci_fleet_apps_management_scheduler_definition":"oci-fleet"\n\
"type oci_fleet_apps_management_task_record":"oci-fleet"\n\
"type oci_fleet_software_update_fsu_collection":"oci-fleet"\n\
"type oci_fleet_software_update_fsu_cycle":"oci-fleet"\n\
"type oci_fleet_software_update_fsu_readiness_check":"oci-fleet"\n\
"type oci_functions_application":"oci-functions"\n\
"type oci_functions_function":"oci-functions"\n\
"type oci_functions_invoke_function":"oci-functions"\n\
"type oci_fusion_apps_fusion_environment":"oci-fusion-environments"\n\
"type oci_gdp_gdp_pipeline":"oci"\n\
"type oci_generative_ai_agent_agent":"oci-generative-ai"\n\
"type oci_generative_ai_agent_data_ingestion_job":"oci-generative-ai"\n\
"type oci_generative_ai_agent_data_source":"oci-generative-ai"\n\
"type oci_generative_ai_agent_knowledge_base":"oci-generative-ai"\n\
"type oci_generative_ai_agent_provisioned_capacity":"oci-generative-ai"\n\
"type oci_generative_ai_agent_tool":"oci-generative-ai"\n\
"type oci_generative_ai_dedicated_ai_cluster":"oci-generative-ai"\n\
"type oci_generative_ai_hosted_application":"oci-generative-ai"\n\
"type oci_generative_ai_hosted_deployment":"oci-generative-ai"\n\
"type oci_generative_ai_imported_model":"oci-generative-ai"\n\
"type oci_generative_ai_model":"oci-generative-ai"\n\
"type oci_generative_ai_project":"oci-generative-ai"\n\
"type oci_generative_ai_semantic_store":"oci-generative-ai"\n\
"type oci_generic_artifacts_content_artifact_by_path":"oci"\n\
"type oci_golden_gate_connection":"oci-goldengate"\n\
"type oci_golden_gate_database_registration":"oci-goldengate"\n\
"type oci_golden_gate_deployment":"oci-goldengate"\n\
"type oci_golden_gate_pipeline":"oci-goldengate"\n\
"type oci_health_checks_http_monitor":"oci-dns"\n\
"type oci_health_checks_http_probe":"oci-dns"\n\
"type oci_health_checks_ping_monitor":"oci-dns"\n\
"type oci_health_checks_ping_probe":"oci-dns"\n\
"type oci_identity_compartment":"oci-iam"\n\
"type oci_identity_domain":"oci-iam"\n\
"type oci_identity_domains_app":"oci-iam"\n\
"type oci_identity_domains_approval_workflow":"oci-iam"\n\
"type oci_identity_domains_cloud_gate":"oci-iam"\n\
"type oci_identity_domains_condition":"oci-iam"\n\
"type oci_identity_domains_dynamic_resource_group":"oci-iam"\n\
"type oci_identity_domains_group":"oci-iam"\n\
"type oci_identity_domains_identity_proofing_provider":"oci-iam"\n\
"type oci_identity_domains_identity_propagation_trust":"oci-iam"\n\
"type oci_identity_domains_identity_provider":"oci-iam"\n\
"type oci_identity_domains_mapped_attribute":"oci-iam"\n\
"type oci_identity_domains_my_request":"oci-iam"\n\
"type oci_identity_domains_my_support_account":"oci-iam"\n\
"type oci_identity_domains_network_perimeter":"oci-iam"\n\
"type oci_identity_domains_security_question":"oci-iam"\n\
"type oci_identity_domains_self_registration_profile":"oci-iam"\n\
"type oci_identity_domains_social_identity_provider":"oci-iam"\n\
"type oci_identity_dynamic_group":"oci-iam"\n\
"type oci_identity_group":"oci-iam"\n\
"type oci_identity_identity_provider":"oci-iam"\n\
"type oci_identity_idp_group_mapping":"oci-iam"\n\
"type oci_identity_import_standard_tags_management":"oci-iam"\n\
"type oci_identity_network_source":"oci-iam"\n\
"type oci_identity_policy":"oci-iam"\n\
"type oci_identity_ui_password":"oci-iam"\n\
"type oci_identity_user":"oci-iam"\n\
"type oci_integration_integration_instance":"oci-integration"\n\
"type oci_iot_digital_twin_adapter":"oci-iot"\n\
"type oci_iot_digital_twin_instance":"oci-iot"\n\
"type oci_iot_digital_twin_model":"oci-iot"\n\
"type oci_iot_digital_twin_relationship":"oci-iot"\n\
"type oci_iot_iot_domain":"oci-iot"\n\
"type oci_jms_fleet":"oci-fleet"\n\
"type oci_jms_java_downloads_java_download_report":"oci-fleet"\n\
"type oci_jms_java_downloads_java_license_acceptance_record":"oci-fleet"\n\
"type oci_jms_jms_plugin":"oci-fleet"\n\
"type oci_jms_task_schedule":"oci-fleet"\n\
"type oci_kms_encrypted_data":"oci-vault"\n\
"type oci_kms_key":"oci-vault"\n\
"type oci_kms_sign":"oci-vault"\n\
"type oci_kms_vault":"oci-vault"\n\
"type oci_kms_verify":"oci-vault"\n\
"type oci_license_manager_license_record":"oci"\n\
"type oci_license_manager_product_license":"oci"\n\
"type oci_limits_quota":"oci-cost"\n\
"type oci_load_balancer":"oci-network"\n\
"type oci_load_balancer_backend":"oci-network"\n\
"type oci_load_balancer_hostname":"oci-network"\n\
"type oci_load_balancer_listener":"oci-network"\n\
"type oci_load_balancer_load_balancer":"oci-network"\n\
"type oci_load_balancer_path_route_set":"oci-network"\n\
"type oci_load_balancer_rule_set":"oci-network"\n\
"type oci_load_balancer_ssl_cipher_suite":"oci-network"\n\
"type oci_log_analytics_log_analytics_entity":"oci-logging"\n\
"type oci_log_analytics_log_analytics_import_custom_content":"oci-logging"\n\
"type oci_log_analytics_log_analytics_log_group":"oci-logging"\n\
"type oci_log_analytics_log_analytics_preferences_management":"oci-logging"\n\
"type oci_log_analytics_log_analytics_resource_categories_management":"oci-logging"\n\
"type oci_log_analytics_log_analytics_unprocessed_data_bucket_management":"oci-logging"\n\
"type oci_log_analytics_namespace":"oci-logging"\n\
"type oci_logging_log":"oci-logging"\n\
"type oci_logging_log_group":"oci-logging"\n\
"type oci_lustre_file_storage_lustre_file_system":"oci-file-storage"\n\
"type oci_lustre_file_storage_object_storage_link":"oci-file-storage"\n\
"type oci_managed_kafka_kafka_cluster":"oci"\n\
"type oci_management_agent_management_agent":"oci-logging"\n\
"type oci_management_dashboard_management_dashboards_import":"oci-logging"\n\
"type oci_management_dashboard_management_saved_search":"oci-logging"\n\
"type oci_marketplace_accepted_agreement":"oci"\n\
"type oci_marketplace_listing_package_agreement":"oci"\n\
"type oci_marketplace_marketplace_external_attested_metadata":"oci"\n\
"type oci_marketplace_publication":"oci"\n\
"type oci_media_services_media_asset":"oci-media"\n\
"type oci_media_services_media_workflow":"oci-media"\n\
"type oci_media_services_stream_cdn_config":"oci-media"\n\
"type oci_media_services_stream_distribution_channel":"oci-media"\n\
"type oci_media_services_stream_packaging_config":"oci-media"\n\
"type oci_metering_computation_custom_table":"oci-cost"\n\
"type oci_metering_computation_query":"oci-cost"\n\
"type oci_metering_computation_schedule":"oci-cost"\n\
"type oci_metering_computation_usage":"oci-cost"\n\
"type oci_monitoring_alarm":"oci-logging"\n\
"type oci_mysql_channel":"oci-mysql-heatwave"\n\
"type oci_mysql_heat_wave_cluster":"oci-mysql-heatwave"\n\
"type oci_mysql_mysql_backup":"oci-mysql-heatwave"\n\
"type oci_mysql_mysql_db_system":"oci-mysql-heatwave"\n\
"type oci_mysql_replica":"oci-mysql-heatwave"\n\
"type oci_network_firewall_network_firewall":"oci-network"\n\
"type oci_network_load_balancer_backend":"oci-network"\n\
"type oci_network_load_balancer_listener":"oci-network"\n\
"type oci_network_load_balancer_network_load_balancer":"oci-network"\n\
"type oci_network_load_balancer_network_load_balancers_backend_sets_unified":"oci-network"\n\
"type oci_nosql_index":"oci-nosql"\n\
"type oci_nosql_table":"oci-nosql"\n\
"type oci_objectstorage_bucket":"oci-object-storage"\n\
"type oci_objectstorage_object":"oci-object-storage"\n\
"type oci_objectstorage_preauthrequest":"oci-object-storage"\n\
"type oci_oce_oce_instance":"oci-content-management"\n\
"type oci_ocvp_byol":"oci-vmware-solution"\n\
"type oci_ocvp_cluster":"oci-vmware-solution"\n\
"type oci_ocvp_datastore":"oci-vmware-solution"\n\
"type oci_ocvp_esxi_host":"oci-vmware-solution"\n\
"type oci_ocvp_management_appliance":"oci-vmware-solution"\n\
"type oci_ocvp_sddc":"oci-vmware-solution"\n\
"type oci_oda_oda_instance":"oci-digital-assistant"\n\
"type oci_ons_notification_topic":"oci-events-notifications"\n\
"type oci_ons_subscription":"oci-events-notifications"\n\
"type oci_opa_opa_instance":"oci"\n\
"type oci_opensearch_opensearch_cluster":"oci-opensearch"\n\
"type oci_operator_access_control_operator_control":"oci"\n\
"type oci_opsi_awr_hub":"oci-logging"\n\
"type oci_opsi_chargeback_plan":"oci-logging"\n\
"type oci_opsi_database_insight":"oci-logging"\n\
"type oci_opsi_enterprise_manager_bridge":"oci-logging"\n\
"type oci_opsi_exadata_insight":"oci-logging"\n\
"type oci_opsi_host_insight":"oci-logging"\n\
"type oci_opsi_news_report":"oci-logging"\n\
"type oci_opsi_operations_insights_warehouse":"oci-logging"\n\
"type oci_optimizer_profile":"oci-cost"\n\
"type oci_optimizer_recommendation":"oci-cost"\n\
"type oci_optimizer_resource_action":"oci-cost"\n\
"type oci_os_management_hub_dynamic_set":"oci-fleet"\n\
"type oci_os_management_hub_event":"oci-fleet"\n\
"type oci_os_management_hub_lifecycle_environment":"oci-fleet"\n\
"type oci_os_management_hub_lifecycle_stage_attach_managed_instances_management":"oci-fleet"\n\
"type oci_os_management_hub_lifecycle_stage_detach_managed_instances_management":"oci-fleet"\n\
"type oci_os_management_hub_lifecycle_stage_promote_software_source_management":"oci-fleet"\n\
"type oci_os_management_hub_lifecycle_stage_reboot_management":"oci-fleet"\n\
"type oci_os_management_hub_managed_instance":"oci-fleet"\n\
"type oci_os_management_hub_managed_instances_install_windows_updates_management":"oci-fleet"\n\
"type oci_os_management_hub_managed_instances_update_packages_management":"oci-fleet"\n\
"type oci_os_management_hub_management_station":"oci-fleet"\n\
"type oci_os_management_hub_profile":"oci-fleet"\n\
"type oci_os_management_hub_scheduled_job":"oci-fleet"\n\
"type oci_os_management_hub_software_source":"oci-fleet"\n\
"type oci_os_management_hub_work_request_rerun_management":"oci-fleet"\n\
"type oci_osp_gateway_address_action_verification":"oci"\n\
"type oci_psa_private_service_acces":"oci"\n\
"type oci_psql_backup":"oci-postgresql"\n\
"type oci_psql_db_system":"oci-postgresql"\n\
"type oci_queue_consumer_group":"oci-streaming"\n\
"type oci_queue_queue":"oci-streaming"\n\
"type oci_recovery_long_term_backup":"oci-recovery"\n\
"type oci_recovery_protected_database":"oci-recovery"\n\
"type oci_recovery_recovery_service_subnet":"oci-recovery"\n\
"type oci_redis_oci_cache_backup":"oci-cache"\n\
"type oci_redis_oci_cache_config_set":"oci-cache"\n\
"type oci_redis_oci_cache_config_setlist_associated_oci_cache_cluster":"oci-cache"\n\
"type oci_redis_redis_cluster":"oci-cache"\n\
"type oci_resource_analytics_monitored_region":"oci"\n\
"type oci_resource_analytics_resource_analytics_instance":"oci"\n\
"type oci_resource_scheduler_schedule":"oci"\n\
"type oci_resourcemanager_private_endpoint":"oci-resource-manager"\n\
"type oci_sch_service_connector":"oci-events-notifications"\n\
"type oci_security_attribute_security_attribute":"oci-cloud-guard"\n\
"type oci_service_catalog_private_application":"oci"\n\
"type oci_service_catalog_service_catalog":"oci"\n\
"type oci_stack_monitoring_baselineable_metric":"oci-logging"\n\
"type oci_stack_monitoring_config":"oci-logging"\n\
"type oci_stack_monitoring_discovery_job":"oci-logging"\n\
"type oci_stack_monitoring_maintenance_window":"oci-logging"\n\
"type oci_stack_monitoring_maintenance_windows_retry_failed_operation":"oci-logging"\n\
"type oci_stack_monitoring_maintenance_windows_stop":"oci-logging"\n\
"type oci_stack_monitoring_metric_extension":"oci-logging"\n\
"type oci_stack_monitoring_metric_extensions_test_management":"oci-logging"\n\
"type oci_stack_monitoring_monitored_resource":"oci-logging"\n\
"type oci_stack_monitoring_monitored_resources_associate_monitored_resource":"oci-logging"\n\
"type oci_stack_monitoring_monitored_resources_search":"oci-logging"\n\
"type oci_stack_monitoring_monitoring_template":"oci-logging"\n\
"type oci_stack_monitoring_process_set":"oci-logging"\n\
"type oci_streaming_connect_harness":"oci-streaming"\n\
"type oci_streaming_stream":"oci-streaming"\n\
"type oci_tenantmanagercontrolplane_subscription_mapping":"oci"\n\
"type oci_vault_secret":"oci-vault"\n\
"type oci_vbs_inst_vbs_instance":"oci"\n\
"type oci_visual_builder_vb_instance":"oci-visual-builder"\n\
"type oci_vn_monitoring_path_analysi":"oci"\n\
"type oci_vn_monitoring_path_analyzer_test":"oci"\n\
"type oci_vulnerability_scanning_container_scan_recipe":"oci-cloud-guard"\n\
"type oci_vulnerability_scanning_container_scan_target":"oci-cloud-guard"\n\
"type oci_vulnerability_scanning_host_scan_recipe":"oci-cloud-guard"\n\
"type oci_vulnerability_scanning_host_scan_target":"oci-cloud-guard"\n\
"type oci_waa_web_app_acceleration":"oci-waf"\n\
"type oci_waas_address_list":"oci-waf"\n\
"type oci_waas_http_redirect":"oci-waf"\n\
"type oci_waas_purge_cache":"oci-waf"\n\
"type oci_waf_network_address_list":"oci-waf"\n\
"type oci_waf_web_app_firewall":"oci-waf"\n\
"type okta_app_oauth":"okta"\n\
"type okta_app_saml":"okta"\n\
"type okta_group":"okta"\n\
"type okta_policy_signon":"okta"\n\
"type okta_user":"okta"\n\
"type onepassword_item":"1password"\n\
"type opentelekomcloud_antiddos_v1":"otc-security"\n\
"type opentelekomcloud_apigw_acl_policy_associate_v2":"otc-api-gateway"\n\
"type opentelekomcloud_apigw_acl_policy_v2":"otc-api-gateway"\n\
"type opentelekomcloud_apigw_api_publishment_v2":"otc-api-gateway"\n\
"type opentelekomcloud_apigw_api_v2":"otc-api-gateway"\n\
"type opentelekomcloud_apigw_appcode":"otc-api-gateway"\n\
"type opentelekomcloud_apigw_application":"otc-api-gateway"\n\
"type opentelekomcloud_apigw_custom_authorizer_v2":"otc-api-gateway"\n\
"type opentelekomcloud_apigw_environment_v2":"otc-api-gateway"\n\
"type opentelekomcloud_apigw_environment_variable_v2":"otc-api-gateway"\n\
"type opentelekomcloud_apigw_gateway_v2":"otc-api-gateway"\n\
"type opentelekomcloud_apigw_group_v2":"otc-api-gateway"\n\
"type opentelekomcloud_apigw_response_v2":"otc-api-gateway"\n\
"type opentelekomcloud_apigw_signature_associate_v2":"otc-api-gateway"\n\
"type opentelekomcloud_apigw_signature_v2":"otc-api-gateway"\n\
"type opentelekomcloud_apigw_throttling_policy_associate_v2":"otc-api-gateway"\n\
"type opentelekomcloud_apigw_throttling_policy_v2":"otc-api-gateway"\n\
"type opentelekomcloud_apigw_vpc_channel_v2":"otc-api-gateway"\n\
"type opentelekomcloud_as_configuration_v1":"otc-compute"\n\
"type opentelekomcloud_as_group_v1":"otc-compute"\n\
"type opentelekomcloud_as_lifecycle_hook_v1":"otc-compute"\n\
"type opentelekomcloud_as_policy_v1":"otc-compute"\n\
"type opentelekomcloud_as_policy_v2":"otc-compute"\n\
"type opentelekomcloud_blockstorage_volume_attach_v2":"otc-block-storage"\n\
"type opentelekomcloud_blockstorage_volume_v2":"otc-block-storage"\n\
"type opentelekomcloud_cbr_policy_v3":"otc-backup"\n\
"type opentelekomcloud_cbr_vault_v3":"otc-backup"\n\
"type opentelekomcloud_cce_addon_v3":"otc-cce"\n\
"type opentelekomcloud_cce_cluster_v3":"otc-cce"\n\
"type opentelekomcloud_cce_node_pool_v3":"otc-cce"\n\
"type opentelekomcloud_cce_node_v3":"otc-cce"\n\
"type opentelekomcloud_ces_alarmrule":"otc-monitoring"\n\
"type opentelekomcloud_compute_bms_server_v2":"otc-compute"\n\
"type opentelekomcloud_compute_bms_tags_v2":"otc-compute"\n\
"type opentelekomcloud_compute_floatingip_associate_v2":"otc-compute"\n\
"type opentelekomcloud_compute_floatingip_v2":"otc-compute"\n\
"type opentelekomcloud_compute_instance_v2":"otc-compute"\n\
"type opentelekomcloud_compute_keypair_v2":"otc-compute"\n\
"type opentelekomcloud_compute_secgroup_v2":"otc-compute"\n\
"type opentelekomcloud_compute_servergroup_v2":"otc-compute"\n\
"type opentelekomcloud_compute_volume_attach_v2":"otc-compute"\n\
"type opentelekomcloud_csbs_backup_policy_v1":"otc-backup"\n\
"type opentelekomcloud_csbs_backup_v1":"otc-backup"\n\
"type opentelekomcloud_css_cluster_v1":"otc-data"\n\
"type opentelekomcloud_css_snapshot_configuration_v1":"otc-data"\n\
"type opentelekomcloud_cts_event_notification_v3":"otc-monitoring"\n\
"type opentelekomcloud_cts_tracker_v1":"otc-monitoring"\n\
"type opentelekomcloud_cts_tracker_v3":"otc-monitoring"\n\
"type opentelekomcloud_dc_hosted_connect_v3":"otc-network"\n\
"type opentelekomcloud_dcs_instance_v1":"otc-databases"\n\
"type opentelekomcloud_dcs_instance_v2":"otc-databases"\n\
"type opentelekomcloud_dds_backup_v3":"otc-databases"\n\
"type opentelekomcloud_dds_instance_v3":"otc-databases"\n\
"type opentelekomcloud_deh_host_v1":"otc-compute"\n\
"type opentelekomcloud_direct_connect_v2":"otc-network"\n\
"type opentelekomcloud_dis_app_v2":"otc-messaging"\n\
"type opentelekomcloud_dis_checkpoint_v2":"otc-messaging"\n\
"type opentelekomcloud_dis_dump_task_v2":"otc-messaging"\n\
"type opentelekomcloud_dis_stream_v2":"otc-messaging"\n\
"type opentelekomcloud_dms_dedicated_instance_v2":"otc-messaging"\n\
"type opentelekomcloud_dms_instance_v1":"otc-messaging"\n\
"type opentelekomcloud_dms_instance_v2":"otc-messaging"\n\
"type opentelekomcloud_dms_smart_connect_task_v2":"otc-messaging"\n\
"type opentelekomcloud_dms_smart_connect_v2":"otc-messaging"\n\
"type opentelekomcloud_dms_topic_v1":"otc-messaging"\n\
"type opentelekomcloud_dms_user_permission_v1":"otc-messaging"\n\
"type opentelekomcloud_dms_user_v2":"otc-messaging"\n\
"type opentelekomcloud_dns_ptrrecord_v2":"otc-dns"\n\
"type opentelekomcloud_dns_recordset_v2":"otc-dns"\n\
"type opentelekomcloud_dns_zone_v2":"otc-dns"\n\
"type opentelekomcloud_drs_task_v3":"otc-backup"\n\
"type opentelekomcloud_dws_cluster_v1":"otc-databases"\n\
"type opentelekomcloud_ecs_instance_v1":"otc-compute"\n\
"type opentelekomcloud_er_association_v3":"otc-network"\n\
"type opentelekomcloud_er_instance_v3":"otc-network"\n\
"type opentelekomcloud_er_propagation_v3":"otc-network"\n\
"type opentelekomcloud_er_route_table_v3":"otc-network"\n\
"type opentelekomcloud_er_static_route_v3":"otc-network"\n\
"type opentelekomcloud_er_vpc_attachment_v3":"otc-network"\n\
"type opentelekomcloud_evs_volume_v3":"otc-block-storage"\n\
"type opentelekomcloud_fgs_async_invoke_config_v2":"otc-functions"\n\
"type opentelekomcloud_fgs_event_v2":"otc-functions"\n\
"type opentelekomcloud_fgs_function_v2":"otc-functions"\n\
"type opentelekomcloud_fgs_trigger_v2":"otc-functions"\n\
"type opentelekomcloud_fw_firewall_group_v2":"otc-network"\n\
"type opentelekomcloud_fw_policy_v2":"otc-network"\n\
"type opentelekomcloud_fw_rule_v2":"otc-network"\n\
"type opentelekomcloud_gaussdb_mysql_instance_v3":"otc-databases"\n\
"type opentelekomcloud_identity_acl_v3":"otc-iam"\n\
"type opentelekomcloud_identity_agency_v3":"otc-iam"\n\
"type opentelekomcloud_identity_credential_v3":"otc-iam"\n\
"type opentelekomcloud_identity_group_membership_v3":"otc-iam"\n\
"type opentelekomcloud_identity_group_v3":"otc-iam"\n\
"type opentelekomcloud_identity_login_policy_v3":"otc-iam"\n\
"type opentelekomcloud_identity_mapping_v3":"otc-iam"\n\
"type opentelekomcloud_identity_password_policy_v3":"otc-iam"\n\
"type opentelekomcloud_identity_project_v3":"otc-iam"\n\
"type opentelekomcloud_identity_protection_policy_v3":"otc-iam"\n\
"type opentelekomcloud_identity_protocol_v3":"otc-iam"\n\
"type opentelekomcloud_identity_provider":"otc-iam"\n\
"type opentelekomcloud_identity_role_assignment_v3":"otc-iam"\n\
"type opentelekomcloud_identity_role_v3":"otc-iam"\n\
"type opentelekomcloud_identity_user_group_membership_v3":"otc-iam"\n\
"type opentelekomcloud_identity_user_v3":"otc-iam"\n\
"type opentelekomcloud_image_image_access_accept_v2":"otc-compute"\n\
"type opentelekomcloud_images_image_access_v2":"otc-compute"\n\
"type opentelekomcloud_images_image_v2":"otc-compute"\n\
"type opentelekomcloud_ims_data_image_v2":"otc-compute"\n\
"type opentelekomcloud_ims_image_v2":"otc-compute"\n\
"type opentelekomcloud_kms_grant_v1":"otc-security"\n\
"type opentelekomcloud_kms_key_v1":"otc-security"\n\
"type opentelekomcloud_lb_certificate_v2":"otc-network"\n\
"type opentelekomcloud_lb_certificate_v3":"otc-network"\n\
"type opentelekomcloud_lb_ipgroup_v3":"otc-network"\n\
"type opentelekomcloud_lb_l7policy_v2":"otc-network"\n\
"type opentelekomcloud_lb_l7rule_v2":"otc-network"\n\
"type opentelekomcloud_lb_listener_v2":"otc-network"\n\
"type opentelekomcloud_lb_listener_v3":"otc-network"\n\
"type opentelekomcloud_lb_loadbalancer_v2":"otc-network"\n\
"type opentelekomcloud_lb_loadbalancer_v3":"otc-network"\n\
"type opentelekomcloud_lb_member_v2":"otc-network"\n\
"type opentelekomcloud_lb_member_v3":"otc-network"\n\
"type opentelekomcloud_lb_monitor_v2":"otc-network"\n\
"type opentelekomcloud_lb_monitor_v3":"otc-network"\n\
"type opentelekomcloud_lb_policy_v3":"otc-network"\n\
"type opentelekomcloud_lb_pool_v2":"otc-network"\n\
"type opentelekomcloud_lb_pool_v3":"otc-network"\n\
"type opentelekomcloud_lb_rule_v3":"otc-network"\n\
"type opentelekomcloud_lb_security_policy_v3":"otc-network"\n\
"type opentelekomcloud_lb_whitelist_v2":"otc-network"\n\
"type opentelekomcloud_lts_loggroup":"otc-monitoring"\n\
"type opentelekomcloud_lts_logtopic":"otc-monitoring"\n\
"type opentelekomcloud_lts_logtransfer":"otc-monitoring"\n\
"type opentelekomcloud_mrs_cluster_v1":"otc-data"\n\
"type opentelekomcloud_mrs_job_v1":"otc-data"\n\
"type opentelekomcloud_nat_dnat_rule_v2":"otc-network"\n\
"type opentelekomcloud_nat_gateway_v2":"otc-network"\n\
"type opentelekomcloud_nat_snat_rule_v2":"otc-network"\n\
"type opentelekomcloud_networking_floatingip_associate_v2":"otc-network"\n\
"type opentelekomcloud_networking_floatingip_v2":"otc-network"\n\
"type opentelekomcloud_networking_network_v2":"otc-network"\n\
"type opentelekomcloud_networking_port_secgroup_associate_v2":"otc-network"\n\
"type opentelekomcloud_networking_port_v2":"otc-network"\n\
"type opentelekomcloud_networking_router_interface_v2":"otc-network"\n\
"type opentelekomcloud_networking_router_route_v2":"otc-network"\n\
"type opentelekomcloud_networking_router_v2":"otc-network"\n\
"type opentelekomcloud_networking_secgroup_rule_v2":"otc-network"\n\
"type opentelekomcloud_networking_secgroup_v2":"otc-network"\n\
"type opentelekomcloud_networking_subnet_v2":"otc-network"\n\
"type opentelekomcloud_networking_vip_associate_v2":"otc-network"\n\
"type opentelekomcloud_networking_vip_v2":"otc-network"\n\
"type opentelekomcloud_obs_bucket":"otc-obs"\n\
"type opentelekomcloud_rds_backup_v3":"otc-databases"\n\
"type opentelekomcloud_rds_instance_v1":"otc-databases"\n\
"type opentelekomcloud_rds_instance_v3":"otc-databases"\n\
"type opentelekomcloud_rds_maintenance_v3":"otc-databases"\n\
"type opentelekomcloud_rds_parametergroup_v3":"otc-databases"\n\
"type opentelekomcloud_rds_read_replica_v3":"otc-databases"\n\
"type opentelekomcloud_rts_software_config_v1":"otc-iam"\n\
"type opentelekomcloud_rts_software_deployment_v1":"otc-iam"\n\
"type opentelekomcloud_rts_stack_v1":"otc-iam"\n\
"type opentelekomcloud_s3_bucket":"otc-obs"\n\
"type opentelekomcloud_sdrs_protected_instance_v1":"otc-backup"\n\
"type opentelekomcloud_sdrs_protectiongroup_v1":"otc-backup"\n\
"type opentelekomcloud_sdrs_replication_attach_v1":"otc-backup"\n\
"type opentelekomcloud_sdrs_replication_pair_v1":"otc-backup"\n\
"type opentelekomcloud_sfs_file_system_v2":"otc-sfs"\n\
"type opentelekomcloud_sfs_share_access_rules_v2":"otc-sfs"\n\
"type opentelekomcloud_sfs_turbo_share_v1":"otc-sfs"\n\
"type opentelekomcloud_smn_subscription_v2":"otc-messaging"\n\
"type opentelekomcloud_smn_topic_attribute_v2":"otc-messaging"\n\
"type opentelekomcloud_smn_topic_v2":"otc-messaging"\n\
"type opentelekomcloud_swr_domain_v2":"otc-registry"\n\
"type opentelekomcloud_swr_organization_permissions_v2":"otc-registry"\n\
"type opentelekomcloud_swr_organization_v2":"otc-registry"\n\
"type opentelekomcloud_swr_repository_v2":"otc-registry"\n\
"type opentelekomcloud_tms_tags_v1":"otc-iam"\n\
"type opentelekomcloud_vbs_backup_policy_v2":"otc-backup"\n\
"type opentelekomcloud_vbs_backup_share_v2":"otc-backup"\n\
"type opentelekomcloud_vbs_backup_v2":"otc-backup"\n\
"type opentelekomcloud_vpc_bandwidth_associate_v2":"otc-network"\n\
"type opentelekomcloud_vpc_bandwidth_v2":"otc-network"\n\
"type opentelekomcloud_vpc_eip_v1":"otc-network"\n\
"type opentelekomcloud_vpc_flow_log_v1":"otc-network"\n\
"type opentelekomcloud_vpc_peering_accepter_v2":"otc-network"\n\
"type opentelekomcloud_vpc_peering_v2":"otc-network"\n\
"type opentelekomcloud_vpc_route_table_v1":"otc-network"\n\
"type opentelekomcloud_vpc_route_v2":"otc-network"\n\
"type opentelekomcloud_vpc_subnet_v1":"otc-network"\n\
"type opentelekomcloud_vpc_v1":"otc-network"\n\
"type opentelekomcloud_vpcep_endpoint_v1":"otc-network"\n\
"type opentelekomcloud_vpcep_service_v1":"otc-network"\n\
"type opentelekomcloud_vpn_connection_monitor_v5":"otc-network"\n\
"type opentelekomcloud_vpn_connection_v5":"otc-network"\n\
"type opentelekomcloud_vpn_customer_gateway_v5":"otc-network"\n\
"type opentelekomcloud_vpn_gateway_v5":"otc-network"\n\
"type opentelekomcloud_vpnaas_endpoint_group_v2":"otc-network"\n\
"type opentelekomcloud_vpnaas_ike_policy_v2":"otc-network"\n\
"type opentelekomcloud_vpnaas_ipsec_policy_v2":"otc-network"\n\
"type opentelekomcloud_vpnaas_service_v2":"otc-network"\n\
"type opentelekomcloud_vpnaas_site_connection_v2":"otc-network"\n\
"type opentelekomcloud_waf_alarm_notification_v1":"otc-security"\n\
"type opentelekomcloud_waf_ccattackprotection_rule_v1":"otc-security"\n\
"type opentelekomcloud_waf_certificate_v1":"otc-security"\n\
"type opentelekomcloud_waf_datamasking_rule_v1":"otc-security"\n\
"type opentelekomcloud_waf_dedicated_alarm_masking_rule_v1":"otc-security"\n\
"type opentelekomcloud_waf_dedicated_anti_crawler_rule_v1":"otc-security"\n\
"type opentelekomcloud_waf_dedicated_anti_leakage_rule_v1":"otc-security"\n\
"type opentelekomcloud_waf_dedicated_blacklist_rule_v1":"otc-security"\n\
"type opentelekomcloud_waf_dedicated_cc_rule_v1":"otc-security"\n\
"type opentelekomcloud_waf_dedicated_certificate_v1":"otc-security"\n\
"type opentelekomcloud_waf_dedicated_data_masking_rule_v1":"otc-security"\n\
"type opentelekomcloud_waf_dedicated_domain_v1":"otc-security"\n\
"type opentelekomcloud_waf_dedicated_geo_ip_rule_v1":"otc-security"\n\
"type opentelekomcloud_waf_dedicated_instance_v1":"otc-security"\n\
"type opentelekomcloud_waf_dedicated_known_attack_source_rule_v1":"otc-security"\n\
"type opentelekomcloud_waf_dedicated_policy_v1":"otc-security"\n\
"type opentelekomcloud_waf_dedicated_precise_protection_rule_v1":"otc-security"\n\
"type opentelekomcloud_waf_dedicated_reference_table_v1":"otc-security"\n\
"type opentelekomcloud_waf_dedicated_web_tamper_rule_v1":"otc-security"\n\
"type opentelekomcloud_waf_domain_v1":"otc-security"\n\
"type opentelekomcloud_waf_falsealarmmasking_rule_v1":"otc-security"\n\
"type opentelekomcloud_waf_policy_v1":"otc-security"\n\
"type opentelekomcloud_waf_preciseprotection_rule_v1":"otc-security"\n\
"type opentelekomcloud_waf_webtamperprotection_rule_v1":"otc-security"\n\
"type opentelekomcloud_waf_whiteblackip_rule_v1":"otc-security"\n\
"type opsgenie_api_integration":"atlassian-operations"\n\
"type opsgenie_escalation":"atlassian-operations"\n\
"type opsgenie_schedule":"atlassian-operations"\n\
"type opsgenie_service":"atlassian-operations"\n\
"type opsgenie_team":"atlassian-operations"\n\
"type opsgenie_user":"atlassian-operations"\n\
"type oracle.database/autonomousdatabases":"azure-oracle-autonomous"\n\
"type oracle.database/cloudexadatainfrastructures":"azure-oracle-database"\n\
"type oracle.database/cloudvmclusters":"azure-oracle-database"\n\
"type oracle.database/dbsystems":"azure-oracle-database"\n\
"type oracle.database/exadbvmclusters":"azure-oracle-database"\n\
"type oracle.database/exascaledbstoragevaults":"azure-oracle-database"\n\
"type oracle.database/networkanchors":"azure-oracle-database"\n\
"type oracle.database/oraclesubscriptions":"azure-oracle-database"\n\
"type oracle.database/resourceanchors":"azure-oracle-database"\n\
"type ovh_cloud_floating_ip":"ovhcloud-network"\n\
"type ovh_cloud_gateway":"ovhcloud-network"\n\
"type ovh_cloud_instance":"ovhcloud-public-cloud"\n\
"type ovh_cloud_key_manager_container":"ovhcloud-kms"\n\
"type ovh_cloud_key_manager_secret":"ovhcloud-kms"\n\
"type ovh_cloud_network_private_vrack":"ovhcloud-network"\n\
"type ovh_cloud_project":"ovhcloud-public-cloud"\n\
"type ovh_cloud_project_containerregistry":"ovhcloud-registry"\n\
"type ovh_cloud_project_database":"ovhcloud-databases"\n\
"type ovh_cloud_project_file_storage_share":"ovhcloud-file-storage"\n\
"type ovh_cloud_project_gateway":"ovhcloud-network"\n\
"type ovh_cloud_project_kube":"ovhcloud-kubernetes"\n\
"type ovh_cloud_project_loadbalancer":"ovhcloud-network"\n\
"type ovh_cloud_project_network_private":"ovhcloud-network"\n\
"type ovh_cloud_project_rancher":"ovhcloud-kubernetes"\n\
"type ovh_cloud_project_region_network":"ovhcloud-network"\n\
"type ovh_cloud_project_region_storage_presign":"ovhcloud-object-storage"\n\
"type ovh_cloud_project_storage":"ovhcloud-object-storage"\n\
"type ovh_cloud_quota":"ovhcloud-public-cloud"\n\
"type ovh_cloud_security_group":"ovhcloud-network"\n\
"type ovh_cloud_storage_block_volume":"ovhcloud-public-cloud"\n\
"type ovh_cloud_storage_file_share":"ovhcloud-file-storage"\n\
"type ovh_dbaas_logs_cluster":"ovhcloud-logs"\n\
"type ovh_dbaas_logs_input":"ovhcloud-logs"\n\
"type ovh_dbaas_logs_output_graylog_stream":"ovhcloud-logs"\n\
"type ovh_dbaas_logs_output_opensearch_index":"ovhcloud-logs"\n\
"type ovh_dbaas_logs_role":"ovhcloud-logs"\n\
"type ovh_dedicated_nasha_partition":"ovhcloud-file-storage"\n\
"type ovh_dedicated_server":"ovhcloud-dedicated"\n\
"type ovh_domain_ds_records":"ovhcloud-domains"\n\
"type ovh_domain_name":"ovhcloud-domains"\n\
"type ovh_domain_zone":"ovhcloud-domains"\n\
"type ovh_email_domain_account":"ovhcloud-web-hosting"\n\
"type ovh_hosting_privatedatabase":"ovhcloud-databases"\n\
"type ovh_iam_permissions_group":"ovhcloud-public-cloud"\n\
"type ovh_iam_resource_group":"ovhcloud-public-cloud"\n\
"type ovh_ip_firewall":"ovhcloud-network"\n\
"type ovh_ip_mitigation":"ovhcloud-network"\n\
"type ovh_ip_move":"ovhcloud-network"\n\
"type ovh_ip_reverse":"ovhcloud-network"\n\
"type ovh_ip_service":"ovhcloud-network"\n\
"type ovh_iploadbalancing":"ovhcloud-network"\n\
"type ovh_me_api_oauth2_client":"ovhcloud-public-cloud"\n\
"type ovh_me_identity_group":"ovhcloud-public-cloud"\n\
"type ovh_okms":"ovhcloud-kms"\n\
"type ovh_ovhcloud_connect_pop_config":"ovhcloud-network"\n\
"type ovh_ovhcloud_connect_pop_datacenter_config":"ovhcloud-network"\n\
"type ovh_ovhcloud_connect_pop_datacenter_extra_config":"ovhcloud-network"\n\
"type ovh_savings_plan":"ovhcloud-public-cloud"\n\
"type ovh_storage_efs":"ovhcloud-file-storage"\n\
"type ovh_vps":"ovhcloud-vps"\n\
"type ovh_vrack":"ovhcloud-network"\n\
"type ovh_vrackservices":"ovhcloud-network"\n\
"type pagerduty_schedule":"pagerduty"\n\
"type pagerduty_service":"pagerduty"\n\
"type pagerduty_user":"pagerduty"\n\
"type paloaltonetworks.cloudngfw/firewalls":"azure-cloud-ngfw"\n\
"type paloaltonetworks.cloudngfw/globalrulestacks":"azure-cloud-ngfw"\n\
"type paloaltonetworks.cloudngfw/localrulestacks":"azure-cloud-ngfw"\n\
"type pinecone.vectordb/organizations":"pinecone"\n\
"type pinecone_collection":"pinecone"\n\
"type pinecone_index":"pinecone"\n\
"type planetscale_postgres_branch":"planetscale"\n\
"type planetscale_vitess_branch":"planetscale"\n\
"type powerplatform_environment":"microsoft-power-platform"\n\
"type powerplatform_managed_environment":"microsoft-power-platform"\n\
"type powerplatform_solution":"microsoft-power-platform"\n\
"type powerplatform_tenant_settings":"microsoft-power-platform"\n\
"type purestorage.block/reservations":"azure-pure-storage"\n\
"type purestorage.block/storagepools":"azure-pure-storage"\n\
"type qumulo.storage/filesystems":"azure-qumulo"\n\
"type railway_environment":"railway"\n\
"type railway_project":"railway"\n\
"type railway_service":"railway"\n\
"type rediscloud_active_active_subscription":"redis-cloud"\n\
"type rediscloud_essentials_subscription":"redis-cloud"\n\
"type rediscloud_subscription":"redis-cloud"\n\
"type rediscloud_subscription_database":"redis-cloud"\n\
"type render_postgres":"render"\n\
"type render_private_service":"render"\n\
"type render_static_site":"render"\n\
"type render_web_service":"render"\n\
"type rhcs_cluster_rosa_classic":"rosa"\n\
"type rhcs_cluster_rosa_hcp":"rosa"\n\
"type rhcs_hcp_machine_pool":"rosa"\n\
"type rhcs_machine_pool":"rosa"\n\
"type rootly_alert_field":"rootly"\n\
"type rootly_alert_group":"rootly"\n\
"type rootly_alert_route":"rootly"\n\
"type rootly_alert_urgency":"rootly"\n\
"type rootly_alerts_source":"rootly"\n\
"type rootly_catalog":"rootly"\n\
"type rootly_cause":"rootly"\n\
"type rootly_communications_group":"rootly"\n\
"type rootly_communications_stage":"rootly"\n\
"type rootly_communications_template":"rootly"\n\
"type rootly_communications_type":"rootly"\n\
"type rootly_custom_field":"rootly"\n\
"type rootly_custom_form":"rootly"\n\
"type rootly_dashboard":"rootly"\n\
"type rootly_edge_connector":"rootly"\n\
"type rootly_environment":"rootly"\n\
"type rootly_escalation_level":"rootly"\n\
"type rootly_escalation_path":"rootly"\n\
"type rootly_form_field":"rootly"\n\
"type rootly_form_set":"rootly"\n\
"type rootly_functionality":"rootly"\n\
"type rootly_heartbeat":"rootly"\n\
"type rootly_incident_permission_set":"rootly"\n\
"type rootly_incident_role":"rootly"\n\
"type rootly_incident_type":"rootly"\n\
"type rootly_live_call_router":"rootly"\n\
"type rootly_on_call_role":"rootly"\n\
"type rootly_on_call_shadow":"rootly"\n\
"type rootly_override_shift":"rootly"\n\
"type rootly_playbook":"rootly"\n\
"type rootly_post_mortem_template":"rootly"\n\
"type rootly_retrospective_process":"rootly"\n\
"type rootly_retrospective_step":"rootly"\n\
"type rootly_role":"rootly"\n\
"type rootly_schedule":"rootly"\n\
"type rootly_secret":"rootly"\n\
"type rootly_service":"rootly"\n\
"type rootly_severity":"rootly"\n\
"type rootly_sla":"rootly"\n\
"type rootly_status_page":"rootly"\n\
"type rootly_team":"rootly"\n\
"type rootly_user_on_call_role":"rootly"\n\
"type rootly_workflow_action_item":"rootly"\n\
"type rootly_workflow_alert":"rootly"\n\
"type rootly_workflow_custom_field_selection":"rootly"\n\
"type rootly_workflow_form_field_condition":"rootly"\n\
"type rootly_workflow_group":"rootly"\n\
"type rootly_workflow_incident":"rootly"\n\
"type rootly_workflow_post_mortem":"rootly"\n\
"type rootly_workflow_pulse":"rootly"\n\
"type rootly_workflow_simple":"rootly"\n\
"type rootly_workflow_task_add_action_item":"rootly"\n\
"type rootly_workflow_task_add_microsoft_teams_chat_tab":"rootly"\n\
"type rootly_workflow_task_add_microsoft_teams_tab":"rootly"\n\
"type rootly_workflow_task_add_role":"rootly"\n\
"type rootly_workflow_task_add_slack_bookmark":"rootly"\n\
"type rootly_workflow_task_add_team":"rootly"\n\
"type rootly_workflow_task_add_to_timeline":"rootly"\n\
"type rootly_workflow_task_archive_google_chat_spaces":"rootly"\n\
"type rootly_workflow_task_archive_microsoft_teams_channels":"rootly"\n\
"type rootly_workflow_task_archive_slack_channels":"rootly"\n\
"type rootly_workflow_task_attach_datadog_dashboards":"rootly"\n\
"type rootly_workflow_task_auto_assign_role_opsgenie":"rootly"\n\
"type rootly_workflow_task_auto_assign_role_pagerduty":"rootly"\n\
"type rootly_workflow_task_auto_assign_role_rootly":"rootly"\n\
"type rootly_workflow_task_auto_assign_role_victor_ops":"rootly"\n\
"type rootly_workflow_task_call_people":"rootly"\n\
"type rootly_workflow_task_change_google_chat_space_privacy":"rootly"\n\
"type rootly_workflow_task_change_slack_channel_privacy":"rootly"\n\
"type rootly_workflow_task_create_airtable_table_record":"rootly"\n\
"type rootly_workflow_task_create_anthropic_chat_completion":"rootly"\n\
"type rootly_workflow_task_create_asana_subtask":"rootly"\n\
"type rootly_workflow_task_create_asana_task":"rootly"\n\
"type rootly_workflow_task_create_clickup_task":"rootly"\n\
"type rootly_workflow_task_create_coda_page":"rootly"\n\
"type rootly_workflow_task_create_confluence_page":"rootly"\n\
"type rootly_workflow_task_create_datadog_notebook":"rootly"\n\
"type rootly_workflow_task_create_dropbox_paper_page":"rootly"\n\
"type rootly_workflow_task_create_github_issue":"rootly"\n\
"type rootly_workflow_task_create_gitlab_issue":"rootly"\n\
"type rootly_workflow_task_create_go_to_meeting":"rootly"\n\
"type rootly_workflow_task_create_google_calendar_event":"rootly"\n\
"type rootly_workflow_task_create_google_chat_space":"rootly"\n\
"type rootly_workflow_task_create_google_docs_page":"rootly"\n\
"type rootly_workflow_task_create_google_gemini_chat_completion":"rootly"\n\
"type rootly_workflow_task_create_google_meeting":"rootly"\n\
"type rootly_workflow_task_create_incident":"rootly"\n\
"type rootly_workflow_task_create_jira_issue":"rootly"\n\
"type rootly_workflow_task_create_jira_subtask":"rootly"\n\
"type rootly_workflow_task_create_jsmops_alert":"rootly"\n\
"type rootly_workflow_task_create_linear_issue":"rootly"\n\
"type rootly_workflow_task_create_linear_subtask_issue":"rootly"\n\
"type rootly_workflow_task_create_microsoft_teams_channel":"rootly"\n\
"type rootly_workflow_task_create_microsoft_teams_chat":"rootly"\n\
"type rootly_workflow_task_create_microsoft_teams_meeting":"rootly"\n\
"type rootly_workflow_task_create_mistral_chat_completion":"rootly"\n\
"type rootly_workflow_task_create_motion_task":"rootly"\n\
"type rootly_workflow_task_create_notion_page":"rootly"\n\
"type rootly_workflow_task_create_openai_chat_completion":"rootly"\n\
"type rootly_workflow_task_create_opsgenie_alert":"rootly"\n\
"type rootly_workflow_task_create_outlook_event":"rootly"\n\
"type rootly_workflow_task_create_pagerduty_status_update":"rootly"\n\
"type rootly_workflow_task_create_pagertree_alert":"rootly"\n\
"type rootly_workflow_task_create_quip_page":"rootly"\n\
"type rootly_workflow_task_create_service_now_incident":"rootly"\n\
"type rootly_workflow_task_create_sharepoint_page":"rootly"\n\
"type rootly_workflow_task_create_shortcut_story":"rootly"\n\
"type rootly_workflow_task_create_shortcut_task":"rootly"\n\
"type rootly_workflow_task_create_slack_channel":"rootly"\n\
"type rootly_workflow_task_create_sub_incident":"rootly"\n\
"type rootly_workflow_task_create_trello_card":"rootly"\n\
"type rootly_workflow_task_create_watsonx_chat_completion":"rootly"\n\
"type rootly_workflow_task_create_webex_meeting":"rootly"\n\
"type rootly_workflow_task_create_zendesk_jira_link":"rootly"\n\
"type rootly_workflow_task_create_zendesk_ticket":"rootly"\n\
"type rootly_workflow_task_create_zoom_meeting":"rootly"\n\
"type rootly_workflow_task_get_alerts":"rootly"\n\
"type rootly_workflow_task_get_github_commits":"rootly"\n\
"type rootly_workflow_task_get_gitlab_commits":"rootly"\n\
"type rootly_workflow_task_get_pulses":"rootly"\n\
"type rootly_workflow_task_http_client":"rootly"\n\
"type rootly_workflow_task_invite_to_google_chat_space":"rootly"\n\
"type rootly_workflow_task_invite_to_microsoft_teams_channel":"rootly"\n\
"type rootly_workflow_task_invite_to_slack_channel":"rootly"\n\
"type rootly_workflow_task_page_jsmops_on_call_responders":"rootly"\n\
"type rootly_workflow_task_page_opsgenie_on_call_responders":"rootly"\n\
"type rootly_workflow_task_page_pagerduty_on_call_responders":"rootly"\n\
"type rootly_workflow_task_page_rootly_on_call_responders":"rootly"\n\
"type rootly_workflow_task_page_victor_ops_on_call_responders":"rootly"\n\
"type rootly_workflow_task_print":"rootly"\n\
"type rootly_workflow_task_publish_incident":"rootly"\n\
"type rootly_workflow_task_redis_client":"rootly"\n\
"type rootly_workflow_task_rename_google_chat_space":"rootly"\n\
"type rootly_workflow_task_rename_microsoft_teams_channel":"rootly"\n\
"type rootly_workflow_task_rename_slack_channel":"rootly"\n\
"type rootly_workflow_task_run_command_heroku":"rootly"\n\
"type rootly_workflow_task_send_dashboard_report":"rootly"\n\
"type rootly_workflow_task_send_email":"rootly"\n\
"type rootly_workflow_task_send_google_chat_attachments":"rootly"\n\
"type rootly_workflow_task_send_google_chat_message":"rootly"\n\
"type rootly_workflow_task_send_microsoft_teams_blocks":"rootly"\n\
"type rootly_workflow_task_send_microsoft_teams_chat_message":"rootly"\n\
"type rootly_workflow_task_send_microsoft_teams_message":"rootly"\n\
"type rootly_workflow_task_send_slack_blocks":"rootly"\n\
"type rootly_workflow_task_send_slack_message":"rootly"\n\
"type rootly_workflow_task_send_sms":"rootly"\n\
"type rootly_workflow_task_send_whatsapp_message":"rootly"\n\
"type rootly_workflow_task_snapshot_datadog_graph":"rootly"\n\
"type rootly_workflow_task_snapshot_grafana_dashboard":"rootly"\n\
"type rootly_workflow_task_snapshot_looker_look":"rootly"\n\
"type rootly_workflow_task_snapshot_new_relic_graph":"rootly"\n\
"type rootly_workflow_task_trigger_workflow":"rootly"\n\
"type rootly_workflow_task_tweet_twitter_message":"rootly"\n\
"type rootly_workflow_task_update_action_item":"rootly"\n\
"type rootly_workflow_task_update_airtable_table_record":"rootly"\n\
"type rootly_workflow_task_update_asana_task":"rootly"\n\
"type rootly_workflow_task_update_attached_alerts":"rootly"\n\
"type rootly_workflow_task_update_clickup_task":"rootly"\n\
"type rootly_workflow_task_update_coda_page":"rootly"\n\
"type rootly_workflow_task_update_confluence_page":"rootly"\n\
"type rootly_workflow_task_update_datadog_notebook":"rootly"\n\
"type rootly_workflow_task_update_dropbox_paper_page":"rootly"\n\
"type rootly_workflow_task_update_github_issue":"rootly"\n\
"type rootly_workflow_task_update_gitlab_issue":"rootly"\n\
"type rootly_workflow_task_update_google_calendar_event":"rootly"\n\
"type rootly_workflow_task_update_google_chat_space_description":"rootly"\n\
"type rootly_workflow_task_update_google_docs_page":"rootly"\n\
"type rootly_workflow_task_update_incident":"rootly"\n\
"type rootly_workflow_task_update_jira_issue":"rootly"\n\
"type rootly_workflow_task_update_linear_issue":"rootly"\n\
"type rootly_workflow_task_update_motion_task":"rootly"\n\
"type rootly_workflow_task_update_notion_page":"rootly"\n\
"type rootly_workflow_task_update_opsgenie_alert":"rootly"\n\
"type rootly_workflow_task_update_opsgenie_incident":"rootly"\n\
"type rootly_workflow_task_update_pagerduty_incident":"rootly"\n\
"type rootly_workflow_task_update_pagertree_alert":"rootly"\n\
"type rootly_workflow_task_update_quip_page":"rootly"\n\
"type rootly_workflow_task_update_service_now_incident":"rootly"\n\
"type rootly_workflow_task_update_sharepoint_page":"rootly"\n\
"type rootly_workflow_task_update_shortcut_story":"rootly"\n\
"type rootly_workflow_task_update_shortcut_task":"rootly"\n\
"type rootly_workflow_task_update_slack_channel_topic":"rootly"\n\
"type rootly_workflow_task_update_trello_card":"rootly"\n\
"type rootly_workflow_task_update_victor_ops_incident":"rootly"\n\
"type rootly_workflow_task_update_zendesk_ticket":"rootly"\n\
"type salesforce_profile":"salesforce"\n\
"type salesforce_user":"salesforce"\n\
"type scaleway_account_project":"scaleway"\n\
"type scaleway_annotations_value":"scaleway"\n\
"type scaleway_apple_silicon_runner":"scaleway-bare-metal"\n\
"type scaleway_apple_silicon_server":"scaleway-bare-metal"\n\
"type scaleway_autoscaling_instance_group":"scaleway-instances"\n\
"type scaleway_autoscaling_instance_template":"scaleway-instances"\n\
"type scaleway_baremetal_server":"scaleway-bare-metal"\n\
"type scaleway_billing_budget":"scaleway"\n\
"type scaleway_block_snapshot":"scaleway-block-storage"\n\
"type scaleway_block_volume":"scaleway-block-storage"\n\
"type scaleway_cockpit":"scaleway-cockpit"\n\
"type scaleway_container":"scaleway-containers"\n\
"type scaleway_datalab":"scaleway-inference"\n\
"type scaleway_datawarehouse_database":"scaleway-databases"\n\
"type scaleway_datawarehouse_deployment":"scaleway-databases"\n\
"type scaleway_domain_record":"scaleway-dns"\n\
"type scaleway_domain_registration":"scaleway-dns"\n\
"type scaleway_domain_zone":"scaleway-dns"\n\
"type scaleway_edge_services_backend_stage":"scaleway-edge-services"\n\
"type scaleway_edge_services_cache_stage":"scaleway-edge-services"\n\
"type scaleway_edge_services_dns_stage":"scaleway-edge-services"\n\
"type scaleway_edge_services_head_stage":"scaleway-edge-services"\n\
"type scaleway_edge_services_pipeline":"scaleway-edge-services"\n\
"type scaleway_edge_services_plan":"scaleway-edge-services"\n\
"type scaleway_edge_services_route_stage":"scaleway-edge-services"\n\
"type scaleway_edge_services_tls_stage":"scaleway-edge-services"\n\
"type scaleway_edge_services_waf_stage":"scaleway-edge-services"\n\
"type scaleway_file_filesystem":"scaleway-block-storage"\n\
"type scaleway_flexible_ip":"scaleway-network"\n\
"type scaleway_function":"scaleway-serverless"\n\
"type scaleway_iam_application":"scaleway"\n\
"type scaleway_iam_group":"scaleway"\n\
"type scaleway_iam_saml":"scaleway"\n\
"type scaleway_iam_scim":"scaleway"\n\
"type scaleway_inference_deployment":"scaleway-inference"\n\
"type scaleway_inference_model":"scaleway-inference"\n\
"type scaleway_instance_image":"scaleway-instances"\n\
"type scaleway_instance_ip":"scaleway-instances"\n\
"type scaleway_instance_placement_group":"scaleway-instances"\n\
"type scaleway_instance_private_nic":"scaleway-instances"\n\
"type scaleway_instance_security_group":"scaleway-instances"\n\
"type scaleway_instance_server":"scaleway-instances"\n\
"type scaleway_instance_snapshot":"scaleway-block-storage"\n\
"type scaleway_instance_user_data":"scaleway-instances"\n\
"type scaleway_instance_volume":"scaleway-block-storage"\n\
"type scaleway_interlink_link":"scaleway-network"\n\
"type scaleway_iot_device":"scaleway-iot"\n\
"type scaleway_iot_hub":"scaleway-iot"\n\
"type scaleway_iot_network":"scaleway-iot"\n\
"type scaleway_iot_route":"scaleway-iot"\n\
"type scaleway_ipam_ip":"scaleway-network"\n\
"type scaleway_job_definition":"scaleway-containers"\n\
"type scaleway_k8s_cluster":"scaleway-kapsule"\n\
"type scaleway_k8s_pool":"scaleway-kapsule"\n\
"type scaleway_kafka_cluster":"scaleway-messaging"\n\
"type scaleway_lb":"scaleway-network"\n\
"type scaleway_mnq_nats_account":"scaleway-messaging"\n\
"type scaleway_mnq_sns":"scaleway-messaging"\n\
"type scaleway_mnq_sqs":"scaleway-messaging"\n\
"type scaleway_mongodb_instance":"scaleway-databases"\n\
"type scaleway_mongodb_snapshot":"scaleway-databases"\n\
"type scaleway_object":"scaleway-object-storage"\n\
"type scaleway_object_bucket":"scaleway-object-storage"\n\
"type scaleway_opensearch_deployment":"scaleway-databases"\n\
"type scaleway_rdb_database":"scaleway-databases"\n\
"type scaleway_rdb_instance":"scaleway-databases"\n\
"type scaleway_rdb_privilege":"scaleway-databases"\n\
"type scaleway_rdb_read_replica":"scaleway-databases"\n\
"type scaleway_rdb_snapshot":"scaleway-databases"\n\
"type scaleway_redis_cluster":"scaleway-databases"\n\
"type scaleway_registry_namespace":"scaleway-registry"\n\
"type scaleway_s2s_vpn_connection":"scaleway-network"\n\
"type scaleway_s2s_vpn_customer_gateway":"scaleway-network"\n\
"type scaleway_s2s_vpn_gateway":"scaleway-network"\n\
"type scaleway_sdb_sql_database":"scaleway-databases"\n\
"type scaleway_secret":"scaleway-secrets"\n\
"type scaleway_tem_blocked_list":"scaleway-transactional-email"\n\
"type scaleway_tem_domain":"scaleway-transactional-email"\n\
"type scaleway_tem_webhook":"scaleway-transactional-email"\n\
"type scaleway_vpc":"scaleway-network"\n\
"type scaleway_webhosting":"scaleway-web-hosting"\n\
"type scp_indexes":"splunk-cloud"\n\
"type scp_ip_allowlists":"splunk-cloud"\n\
"type scp_roles":"splunk-cloud"\n\
"type scp_users":"splunk-cloud"\n\
"type sentry_organization":"sentry"\n\
"type sentry_project":"sentry"\n\
"type sentry_team":"sentry"\n\
"type slack_conversation":"slack"\n\
"type slack_usergroup":"slack"\n\
"type snowflake_account_role":"snowflake"\n\
"type snowflake_database":"snowflake"\n\
"type snowflake_user":"snowflake"\n\
"type snowflake_warehouse":"snowflake"\n\
"type spacelift_audit_trail_webhook":"spacelift"\n\
"type spacelift_aws_integration":"spacelift"\n\
"type spacelift_aws_role":"spacelift"\n\
"type spacelift_azure_devops_integration":"spacelift"\n\
"type spacelift_azure_integration":"spacelift"\n\
"type spacelift_bitbucket_datacenter_integration":"spacelift"\n\
"type spacelift_blueprint":"spacelift"\n\
"type spacelift_context":"spacelift"\n\
"type spacelift_default_runner_image":"spacelift"\n\
"type spacelift_drift_detection":"spacelift"\n\
"type spacelift_environment_variable":"spacelift"\n\
"type spacelift_gcp_service_account":"spacelift"\n\
"type spacelift_gitlab_integration":"spacelift"\n\
"type spacelift_idp_group_mapping":"spacelift"\n\
"type spacelift_module":"spacelift"\n\
"type spacelift_mounted_file":"spacelift"\n\
"type spacelift_named_webhook":"spacelift"\n\
"type spacelift_plugin":"spacelift"\n\
"type spacelift_repo":"spacelift"\n\
"type spacelift_role":"spacelift"\n\
"type spacelift_run":"spacelift"\n\
"type spacelift_saved_filter":"spacelift"\n\
"type spacelift_scheduled_delete_stack":"spacelift"\n\
"type spacelift_scheduled_run":"spacelift"\n\
"type spacelift_scheduled_task":"spacelift"\n\
"type spacelift_security_email":"spacelift"\n\
"type spacelift_space":"spacelift"\n\
"type spacelift_stack":"spacelift"\n\
"type spacelift_task":"spacelift"\n\
"type spacelift_template":"spacelift"\n\
"type spacelift_terraform_provider":"spacelift"\n\
"type spacelift_vcs_agent_pool":"spacelift"\n\
"type spacelift_webhook":"spacelift"\n\
"type spacelift_worker_pool":"spacelift"\n\
"type splitio.experimentation/experimentationworkspaces":"azure-split"\n\
"type stackit_affinity_group":"stackit-compute"\n\
"type stackit_alb_waf_custom_rule_group":"stackit-network"\n\
"type stackit_alb_waf_managed_rule_set":"stackit-network"\n\
"type stackit_application_load_balancer":"stackit-network"\n\
"type stackit_authorization_folder_custom_role":"stackit-iam"\n\
"type stackit_authorization_organization_custom_role":"stackit-iam"\n\
"type stackit_authorization_project_custom_role":"stackit-iam"\n\
"type stackit_cdn_custom_domain":"stackit-dns-cdn"\n\
"type stackit_cdn_distribution":"stackit-dns-cdn"\n\
"type stackit_dns_record_set":"stackit-dns-cdn"\n\
"type stackit_dns_zone":"stackit-dns-cdn"\n\
"type stackit_dremio_instance":"stackit-dremio"\n\
"type stackit_edgecloud_instance":"stackit-edge-cloud"\n\
"type stackit_edgecloud_kubeconfig":"stackit-edge-cloud"\n\
"type stackit_git":"stackit-git"\n\
"type stackit_image":"stackit-compute"\n\
"type stackit_intake_runner":"stackit-intake"\n\
"type stackit_key_pair":"stackit-compute"\n\
"type stackit_kms_keyring":"stackit-secrets"\n\
"type stackit_loadbalancer":"stackit-network"\n\
"type stackit_logme_instance":"stackit-observability"\n\
"type stackit_logs_instance":"stackit-observability"\n\
"type stackit_mariadb_instance":"stackit-databases"\n\
"type stackit_modelexperiments_instance":"stackit-model-serving"\n\
"type stackit_mongodbflex_instance":"stackit-databases"\n\
"type stackit_network":"stackit-network"\n\
"type stackit_objectstorage_bucket":"stackit-object-storage"\n\
"type stackit_objectstorage_compliance_lock":"stackit-object-storage"\n\
"type stackit_objectstorage_credentials_group":"stackit-object-storage"\n\
"type stackit_objectstorage_default_retention":"stackit-object-storage"\n\
"type stackit_observability_alertgroup":"stackit-observability"\n\
"type stackit_observability_instance":"stackit-observability"\n\
"type stackit_observability_logalertgroup":"stackit-observability"\n\
"type stackit_observability_scrapeconfig":"stackit-observability"\n\
"type stackit_opensearch_instance":"stackit-databases"\n\
"type stackit_postgresflex_database":"stackit-databases"\n\
"type stackit_postgresflex_instance":"stackit-databases"\n\
"type stackit_public_ip":"stackit-network"\n\
"type stackit_rabbitmq_instance":"stackit-rabbitmq"\n\
"type stackit_redis_instance":"stackit-databases"\n\
"type stackit_resourcemanager_folder":"stackit-iam"\n\
"type stackit_resourcemanager_project":"stackit-iam"\n\
"type stackit_routing_table":"stackit-network"\n\
"type stackit_scf_organization":"stackit-cloud-foundry"\n\
"type stackit_secretsmanager_instance":"stackit-secrets"\n\
"type stackit_secretsmanager_secret_group_role_binding_v1":"stackit-secrets"\n\
"type stackit_security_group":"stackit-network"\n\
"type stackit_server":"stackit-compute"\n\
"type stackit_service_account":"stackit-iam"\n\
"type stackit_sfs_project_lock":"stackit-file-storage"\n\
"type stackit_sfs_resource_pool":"stackit-file-storage"\n\
"type stackit_sfs_share":"stackit-file-storage"\n\
"type stackit_ske_cluster":"stackit-kubernetes"\n\
"type stackit_ske_kubeconfig":"stackit-kubernetes"\n\
"type stackit_sqlserverflex_database":"stackit-databases"\n\
"type stackit_sqlserverflex_instance":"stackit-databases"\n\
"type stackit_telemetrylink":"stackit"\n\
"type stackit_telemetryrouter_destination":"stackit"\n\
"type stackit_telemetryrouter_instance":"stackit"\n\
"type stackit_volume":"stackit-compute"\n\
"type stackit_vpc":"stackit-network"\n\
"type stackit_vpn_connection":"stackit-network"\n\
"type stackit_vpn_gateway":"stackit-network"\n\
"type statuscake_contact_group":"statuscake"\n\
"type statuscake_heartbeat_check":"statuscake"\n\
"type statuscake_maintenance_window":"statuscake"\n\
"type statuscake_pagespeed_check":"statuscake"\n\
"type statuscake_ssl_check":"statuscake"\n\
"type statuscake_uptime_check":"statuscake"\n\
"type stripe_customer":"stripe"\n\
"type stripe_price":"stripe"\n\
"type stripe_product":"stripe"\n\
"type stripe_webhook_endpoint":"stripe"\n\
"type supabase_edge_function":"supabase"\n\
"type supabase_project":"supabase"\n\
"type tailscale_acl":"tailscale"\n\
"type tailscale_tailnet_key":"tailscale"\n\
"type temporalcloud_namespace":"temporal-cloud"\n\
"type tencentcloud_accept_join_share_unit_invitation_operation":"tencent-cloud"\n\
"type tencentcloud_address_extra_template":"tencent-cloud"\n\
"type tencentcloud_address_template":"tencent-cloud"\n\
"type tencentcloud_advisor_authorization_operation":"tencent-cloud"\n\
"type tencentcloud_antiddos_bgp_instance":"tencent-security"\n\
"type tencentcloud_antiddos_cc_black_white_ip":"tencent-security"\n\
"type tencentcloud_antiddos_ddos_black_white_ip":"tencent-security"\n\
"type tencentcloud_antiddos_ddos_geo_ip_block_config":"tencent-security"\n\
"type tencentcloud_antiddos_ddos_speed_limit_config":"tencent-security"\n\
"type tencentcloud_antiddos_default_alarm_threshold":"tencent-security"\n\
"type tencentcloud_antiddos_ip_alarm_threshold_config":"tencent-security"\n\
"type tencentcloud_antiddos_packet_filter_config":"tencent-security"\n\
"type tencentcloud_antiddos_port_acl_config":"tencent-security"\n\
"type tencentcloud_antiddos_scheduling_domain_user_name":"tencent-security"\n\
"type tencentcloud_api_gateway_api":"tencent-api-gateway"\n\
"type tencentcloud_api_gateway_custom_domain":"tencent-api-gateway"\n\
"type tencentcloud_api_gateway_import_open_api":"tencent-api-gateway"\n\
"type tencentcloud_api_gateway_ip_strategy":"tencent-api-gateway"\n\
"type tencentcloud_api_gateway_plugin":"tencent-api-gateway"\n\
"type tencentcloud_api_gateway_service":"tencent-api-gateway"\n\
"type tencentcloud_api_gateway_update_service":"tencent-api-gateway"\n\
"type tencentcloud_api_gateway_upstream":"tencent-api-gateway"\n\
"type tencentcloud_api_gateway_usage_plan":"tencent-api-gateway"\n\
"type tencentcloud_apm_application_config":"tencent-monitoring"\n\
"type tencentcloud_apm_association_config":"tencent-monitoring"\n\
"type tencentcloud_apm_instance":"tencent-monitoring"\n\
"type tencentcloud_apm_sample_config":"tencent-monitoring"\n\
"type tencentcloud_as_complete_lifecycle":"tencent-cvm"\n\
"type tencentcloud_as_lifecycle_hook":"tencent-cvm"\n\
"type tencentcloud_as_load_balancer":"tencent-cvm"\n\
"type tencentcloud_as_protect_instances":"tencent-cvm"\n\
"type tencentcloud_as_remove_instances":"tencent-cvm"\n\
"type tencentcloud_as_scale_in_instances":"tencent-cvm"\n\
"type tencentcloud_as_scale_out_instances":"tencent-cvm"\n\
"type tencentcloud_as_scaling_config":"tencent-cvm"\n\
"type tencentcloud_as_scaling_group":"tencent-cvm"\n\
"type tencentcloud_as_schedule":"tencent-cvm"\n\
"type tencentcloud_as_start_instance_refresh":"tencent-cvm"\n\
"type tencentcloud_as_start_instances":"tencent-cvm"\n\
"type tencentcloud_as_stop_instances":"tencent-cvm"\n\
"type tencentcloud_audit_track":"tencent-monitoring"\n\
"type tencentcloud_batch_apply_account_baselines":"tencent-cloud"\n\
"type tencentcloud_bh_access_white_list_config":"tencent-security"\n\
"type tencentcloud_bh_asset_sync_flag_config":"tencent-security"\n\
"type tencentcloud_bh_asset_sync_job_operation":"tencent-security"\n\
"type tencentcloud_bh_auth_mode_config":"tencent-security"\n\
"type tencentcloud_bh_bind_device_account_kubeconfig":"tencent-security"\n\
"type tencentcloud_bh_bind_device_resource":"tencent-security"\n\
"type tencentcloud_bh_device":"tencent-security"\n\
"type tencentcloud_bh_reconnection_setting_config":"tencent-security"\n\
"type tencentcloud_bh_resource":"tencent-security"\n\
"type tencentcloud_bh_sync_devices_to_ioa_operation":"tencent-security"\n\
"type tencentcloud_bi_datasource":"tencent-cloud"\n\
"type tencentcloud_bi_embed_interval_apply":"tencent-cloud"\n\
"type tencentcloud_bi_embed_token_apply":"tencent-cloud"\n\
"type tencentcloud_bi_project":"tencent-cloud"\n\
"type tencentcloud_bi_user_role":"tencent-cloud"\n\
"type tencentcloud_billing_budget":"tencent-cloud"\n\
"type tencentcloud_billing_instance":"tencent-cloud"\n\
"type tencentcloud_cam_group":"tencent-cam"\n\
"type tencentcloud_cam_message_receiver":"tencent-cam"\n\
"type tencentcloud_cam_mfa_flag":"tencent-cam"\n\
"type tencentcloud_cam_oidc_sso":"tencent-cam"\n\
"type tencentcloud_cam_role":"tencent-cam"\n\
"type tencentcloud_cam_saml_provider":"tencent-cam"\n\
"type tencentcloud_cam_service_linked_role":"tencent-cam"\n\
"type tencentcloud_cam_set_policy_version_config":"tencent-cam"\n\
"type tencentcloud_cat_task_set":"tencent-monitoring"\n\
"type tencentcloud_cbs_copy_snapshot_cross_region":"tencent-cbs"\n\
"type tencentcloud_cbs_disk_backup":"tencent-cbs"\n\
"type tencentcloud_cbs_snapshot":"tencent-cbs"\n\
"type tencentcloud_cbs_storage":"tencent-cbs"\n\
"type tencentcloud_ccn":"tencent-network"\n\
"type tencentcloud_cdb_start_cpu_expand":"tencent-databases"\n\
"type tencentcloud_cdc_dedicated_cluster":"tencent-cloud"\n\
"type tencentcloud_cdc_site":"tencent-cloud"\n\
"type tencentcloud_cdh_instance":"tencent-cvm"\n\
"type tencentcloud_cdn_domain":"tencent-edgeone"\n\
"type tencentcloud_cdn_url_purge":"tencent-edgeone"\n\
"type tencentcloud_cdn_url_push":"tencent-edgeone"\n\
"type tencentcloud_cdwdoris_instance":"tencent-databases"\n\
"type tencentcloud_cdwdoris_workload_group":"tencent-databases"\n\
"type tencentcloud_cdwpg_dbconfig":"tencent-databases"\n\
"type tencentcloud_cdwpg_instance":"tencent-databases"\n\
"type tencentcloud_cdwpg_reset_account_password":"tencent-databases"\n\
"type tencentcloud_cdwpg_restart_instance":"tencent-databases"\n\
"type tencentcloud_cdwpg_userhba":"tencent-databases"\n\
"type tencentcloud_cfs_access_group":"tencent-cfs"\n\
"type tencentcloud_cfs_file_system":"tencent-cfs"\n\
"type tencentcloud_cfs_sign_up_cfs_service":"tencent-cfs"\n\
"type tencentcloud_cfs_snapshot":"tencent-cfs"\n\
"type tencentcloud_cfw_address_template":"tencent-security"\n\
"type tencentcloud_cfw_block_ignore":"tencent-security"\n\
"type tencentcloud_cfw_cluster_fw_bypass":"tencent-security"\n\
"type tencentcloud_cfw_cluster_nat_fw_switch":"tencent-security"\n\
"type tencentcloud_cfw_cluster_vpc_fw_switch":"tencent-security"\n\
"type tencentcloud_cfw_edge_firewall_switch":"tencent-security"\n\
"type tencentcloud_cfw_ips_mode_switch":"tencent-security"\n\
"type tencentcloud_cfw_nat_firewall_switch":"tencent-security"\n\
"type tencentcloud_cfw_nat_instance":"tencent-security"\n\
"type tencentcloud_cfw_sync_asset":"tencent-security"\n\
"type tencentcloud_cfw_sync_route":"tencent-security"\n\
"type tencentcloud_cfw_vpc_firewall_switch":"tencent-security"\n\
"type tencentcloud_cfw_vpc_instance":"tencent-security"\n\
"type tencentcloud_chdfs_access_group":"tencent-cfs"\n\
"type tencentcloud_chdfs_file_system":"tencent-cfs"\n\
"type tencentcloud_chdfs_mount_point":"tencent-cfs"\n\
"type tencentcloud_ci_bucket_pic_style":"tencent-cos"\n\
"type tencentcloud_ci_guetzli":"tencent-cos"\n\
"type tencentcloud_ci_hot_link":"tencent-cos"\n\
"type tencentcloud_ci_media_animation_template":"tencent-cos"\n\
"type tencentcloud_ci_media_concat_template":"tencent-cos"\n\
"type tencentcloud_ci_media_pic_process_template":"tencent-cos"\n\
"type tencentcloud_ci_media_smart_cover_template":"tencent-cos"\n\
"type tencentcloud_ci_media_snapshot_template":"tencent-cos"\n\
"type tencentcloud_ci_media_speech_recognition_template":"tencent-cos"\n\
"type tencentcloud_ci_media_super_resolution_template":"tencent-cos"\n\
"type tencentcloud_ci_media_transcode_pro_template":"tencent-cos"\n\
"type tencentcloud_ci_media_transcode_template":"tencent-cos"\n\
"type tencentcloud_ci_media_tts_template":"tencent-cos"\n\
"type tencentcloud_ci_media_video_montage_template":"tencent-cos"\n\
"type tencentcloud_ci_media_video_process_template":"tencent-cos"\n\
"type tencentcloud_ci_media_voice_separate_template":"tencent-cos"\n\
"type tencentcloud_ci_media_watermark_template":"tencent-cos"\n\
"type tencentcloud_ci_original_image_protection":"tencent-cos"\n\
"type tencentcloud_ciam_user_group":"tencent-cloud"\n\
"type tencentcloud_ciam_user_store":"tencent-cloud"\n\
"type tencentcloud_ckafka_connect_resource":"tencent-messaging"\n\
"type tencentcloud_ckafka_consumer_group":"tencent-messaging"\n\
"type tencentcloud_ckafka_datahub_task":"tencent-messaging"\n\
"type tencentcloud_ckafka_datahub_topic":"tencent-messaging"\n\
"type tencentcloud_ckafka_instance":"tencent-messaging"\n\
"type tencentcloud_ckafka_renew_instance":"tencent-messaging"\n\
"type tencentcloud_ckafka_route":"tencent-messaging"\n\
"type tencentcloud_ckafka_topic":"tencent-messaging"\n\
"type tencentcloud_classic_elastic_public_ipv6":"tencent-cloud"\n\
"type tencentcloud_clb_customized_config":"tencent-network"\n\
"type tencentcloud_clb_instance":"tencent-network"\n\
"type tencentcloud_clb_listener":"tencent-network"\n\
"type tencentcloud_clb_log_set":"tencent-network"\n\
"type tencentcloud_clb_log_topic":"tencent-network"\n\
"type tencentcloud_clb_redirection":"tencent-network"\n\
"type tencentcloud_clb_replace_cert_for_lbs":"tencent-network"\n\
"type tencentcloud_clb_snat_ip":"tencent-network"\n\
"type tencentcloud_clb_target_group":"tencent-network"\n\
"type tencentcloud_clickhouse_account":"tencent-databases"\n\
"type tencentcloud_clickhouse_backup":"tencent-databases"\n\
"type tencentcloud_clickhouse_delete_backup_data":"tencent-databases"\n\
"type tencentcloud_clickhouse_instance":"tencent-databases"\n\
"type tencentcloud_clickhouse_keyval_config":"tencent-databases"\n\
"type tencentcloud_clickhouse_recover_backup_job":"tencent-databases"\n\
"type tencentcloud_clickhouse_xml_config":"tencent-databases"\n\
"type tencentcloud_cls_alarm":"tencent-monitoring"\n\
"type tencentcloud_cls_ckafka_consumer":"tencent-monitoring"\n\
"type tencentcloud_cls_cloud_product_log_task":"tencent-monitoring"\n\
"type tencentcloud_cls_config":"tencent-monitoring"\n\
"type tencentcloud_cls_console":"tencent-monitoring"\n\
"type tencentcloud_cls_cos_recharge":"tencent-monitoring"\n\
"type tencentcloud_cls_cos_shipper":"tencent-monitoring"\n\
"type tencentcloud_cls_dashboard":"tencent-monitoring"\n\
"type tencentcloud_cls_data_transform":"tencent-monitoring"\n\
"type tencentcloud_cls_dlc_deliver":"tencent-monitoring"\n\
"type tencentcloud_cls_export":"tencent-monitoring"\n\
"type tencentcloud_cls_index":"tencent-monitoring"\n\
"type tencentcloud_cls_kafka_consumer":"tencent-monitoring"\n\
"type tencentcloud_cls_kafka_recharge":"tencent-monitoring"\n\
"type tencentcloud_cls_logset":"tencent-monitoring"\n\
"type tencentcloud_cls_machine_group":"tencent-monitoring"\n\
"type tencentcloud_cls_metric_subscribe":"tencent-monitoring"\n\
"type tencentcloud_cls_notice_content":"tencent-monitoring"\n\
"type tencentcloud_cls_open_service_operation":"tencent-monitoring"\n\
"type tencentcloud_cls_scheduled_sql":"tencent-monitoring"\n\
"type tencentcloud_cls_topic":"tencent-monitoring"\n\
"type tencentcloud_cls_web_callback":"tencent-monitoring"\n\
"type tencentcloud_config_compliance_pack":"tencent-cam"\n\
"type tencentcloud_config_deliver_config":"tencent-cam"\n\
"type tencentcloud_config_recorder_config":"tencent-cam"\n\
"type tencentcloud_config_remediation":"tencent-cam"\n\
"type tencentcloud_config_start_config_rule_evaluation_operation":"tencent-cam"\n\
"type tencentcloud_container_cluster":"tencent-cloud"\n\
"type tencentcloud_controlcenter_account_factory_baseline_config":"tencent-cam"\n\
"type tencentcloud_cos_batch":"tencent-cos"\n\
"type tencentcloud_cos_bucket":"tencent-cos"\n\
"type tencentcloud_cos_object_abort_multipart_upload_operation":"tencent-cos"\n\
"type tencentcloud_cos_object_copy_operation":"tencent-cos"\n\
"type tencentcloud_cos_object_download_operation":"tencent-cos"\n\
"type tencentcloud_cos_object_restore_operation":"tencent-cos"\n\
"type tencentcloud_csip_risk_center":"tencent-security"\n\
"type tencentcloud_css_authenticate_domain_owner_operation":"tencent-media"\n\
"type tencentcloud_css_backup_stream":"tencent-media"\n\
"type tencentcloud_css_callback_template":"tencent-media"\n\
"type tencentcloud_css_domain":"tencent-media"\n\
"type tencentcloud_css_enable_optimal_switching":"tencent-media"\n\
"type tencentcloud_css_live_transcode_template":"tencent-media"\n\
"type tencentcloud_css_origin_stream_info":"tencent-media"\n\
"type tencentcloud_css_pad_template":"tencent-media"\n\
"type tencentcloud_css_play_auth_key_config":"tencent-media"\n\
"type tencentcloud_css_pull_stream_task":"tencent-media"\n\
"type tencentcloud_css_push_auth_key_config":"tencent-media"\n\
"type tencentcloud_css_snapshot_template":"tencent-media"\n\
"type tencentcloud_css_start_stream_monitor":"tencent-media"\n\
"type tencentcloud_css_stream_monitor":"tencent-media"\n\
"type tencentcloud_css_timeshift_template":"tencent-media"\n\
"type tencentcloud_css_watermark":"tencent-media"\n\
"type tencentcloud_cvm_action_timer":"tencent-cvm"\n\
"type tencentcloud_cvm_chc_config":"tencent-cvm"\n\
"type tencentcloud_cvm_export_images":"tencent-cvm"\n\
"type tencentcloud_cvm_hpc_cluster":"tencent-cvm"\n\
"type tencentcloud_cvm_launch_template":"tencent-cvm"\n\
"type tencentcloud_cvm_reboot_instance":"tencent-cvm"\n\
"type tencentcloud_cvm_renew_instance":"tencent-cvm"\n\
"type tencentcloud_cvm_repair_task_control_operation":"tencent-cvm"\n\
"type tencentcloud_cvm_resource_pool_pack":"tencent-cvm"\n\
"type tencentcloud_cvm_sync_image":"tencent-cvm"\n\
"type tencentcloud_cwp_auto_open_proversion_config":"tencent-security"\n\
"type tencentcloud_cwp_license_order":"tencent-security"\n\
"type tencentcloud_cynosdb_account":"tencent-databases"\n\
"type tencentcloud_cynosdb_audit_log_file":"tencent-databases"\n\
"type tencentcloud_cynosdb_audit_service":"tencent-databases"\n\
"type tencentcloud_cynosdb_backup_config":"tencent-databases"\n\
"type tencentcloud_cynosdb_binlog_save_days":"tencent-databases"\n\
"type tencentcloud_cynosdb_cls_delivery":"tencent-databases"\n\
"type tencentcloud_cynosdb_cluster":"tencent-databases"\n\
"type tencentcloud_cynosdb_export_instance_error_logs":"tencent-databases"\n\
"type tencentcloud_cynosdb_export_instance_slow_queries":"tencent-databases"\n\
"type tencentcloud_cynosdb_instance_param":"tencent-databases"\n\
"type tencentcloud_cynosdb_isolate_instance":"tencent-databases"\n\
"type tencentcloud_cynosdb_libra_db_instance":"tencent-databases"\n\
"type tencentcloud_cynosdb_param_template":"tencent-databases"\n\
"type tencentcloud_cynosdb_proxy":"tencent-databases"\n\
"type tencentcloud_cynosdb_readonly_instance":"tencent-databases"\n\
"type tencentcloud_cynosdb_reload_proxy_node":"tencent-databases"\n\
"type tencentcloud_cynosdb_restart_instance":"tencent-databases"\n\
"type tencentcloud_cynosdb_roll_back_cluster":"tencent-databases"\n\
"type tencentcloud_cynosdb_security_group":"tencent-databases"\n\
"type tencentcloud_cynosdb_ssl":"tencent-databases"\n\
"type tencentcloud_cynosdb_wan":"tencent-databases"\n\
"type tencentcloud_dasb_asset_sync_job_operation":"tencent-security"\n\
"type tencentcloud_dasb_bind_device_account_password":"tencent-security"\n\
"type tencentcloud_dasb_bind_device_resource":"tencent-security"\n\
"type tencentcloud_dasb_cmd_template":"tencent-security"\n\
"type tencentcloud_dasb_device":"tencent-security"\n\
"type tencentcloud_dasb_resource":"tencent-security"\n\
"type tencentcloud_dayu_cc_policy_v2":"tencent-security"\n\
"type tencentcloud_dayu_ddos_ip_attachment_v2":"tencent-security"\n\
"type tencentcloud_dayu_eip":"tencent-security"\n\
"type tencentcloud_dbbrain_db_diag_report_task":"tencent-cloud"\n\
"type tencentcloud_dbbrain_modify_diag_db_instance_operation":"tencent-cloud"\n\
"type tencentcloud_dbbrain_security_audit_log_export_task":"tencent-cloud"\n\
"type tencentcloud_dbbrain_sql_filter":"tencent-cloud"\n\
"type tencentcloud_dbbrain_tdsql_audit_log":"tencent-cloud"\n\
"type tencentcloud_dbdc_db_custom_cluster":"tencent-cloud"\n\
"type tencentcloud_dbdc_db_custom_node":"tencent-cloud"\n\
"type tencentcloud_dc_gateway":"tencent-network"\n\
"type tencentcloud_dc_instance":"tencent-network"\n\
"type tencentcloud_dc_internet_address":"tencent-network"\n\
"type tencentcloud_dc_share_dcx_config":"tencent-network"\n\
"type tencentcloud_dcdb_account":"tencent-databases"\n\
"type tencentcloud_dcdb_activate_hour_instance_operation":"tencent-databases"\n\
"type tencentcloud_dcdb_cancel_dcn_job_operation":"tencent-databases"\n\
"type tencentcloud_dcdb_db_parameters":"tencent-databases"\n\
"type tencentcloud_dcdb_db_sync_mode_config":"tencent-databases"\n\
"type tencentcloud_dcdb_encrypt_attributes_config":"tencent-databases"\n\
"type tencentcloud_dcdb_flush_binlog_operation":"tencent-databases"\n\
"type tencentcloud_dcdb_hourdb_instance":"tencent-databases"\n\
"type tencentcloud_dcdb_instance_config":"tencent-databases"\n\
"type tencentcloud_dcdb_isolate_hour_instance_operation":"tencent-databases"\n\
"type tencentcloud_dcdb_switch_db_instance_ha_operation":"tencent-databases"\n\
"type tencentcloud_dcx":"tencent-cloud"\n\
"type tencentcloud_dlc_data_engine":"tencent-data"\n\
"type tencentcloud_dlc_data_mask_strategy":"tencent-data"\n\
"type tencentcloud_dlc_modify_data_engine_description_operation":"tencent-data"\n\
"type tencentcloud_dlc_modify_user_typ_operation":"tencent-data"\n\
"type tencentcloud_dlc_renew_data_engine_operation":"tencent-data"\n\
"type tencentcloud_dlc_restart_data_engine_operation":"tencent-data"\n\
"type tencentcloud_dlc_rollback_data_engine_image_operation":"tencent-data"\n\
"type tencentcloud_dlc_standard_engine_resource_group":"tencent-data"\n\
"type tencentcloud_dlc_store_location_config":"tencent-data"\n\
"type tencentcloud_dlc_suspend_resume_data_engine":"tencent-data"\n\
"type tencentcloud_dlc_switch_data_engine_image_operation":"tencent-data"\n\
"type tencentcloud_dlc_update_data_engine_config_operation":"tencent-data"\n\
"type tencentcloud_dlc_update_row_filter_operation":"tencent-data"\n\
"type tencentcloud_dlc_upgrade_data_engine_image_operation":"tencent-data"\n\
"type tencentcloud_dlc_work_group":"tencent-data"\n\
"type tencentcloud_dnat":"tencent-network"\n\
"type tencentcloud_dnspod_custom_line":"tencent-dnspod"\n\
"type tencentcloud_dnspod_domain_instance":"tencent-dnspod"\n\
"type tencentcloud_dnspod_domain_lock":"tencent-dnspod"\n\
"type tencentcloud_dnspod_download_snapshot_operation":"tencent-dnspod"\n\
"type tencentcloud_dnspod_line_group":"tencent-dnspod"\n\
"type tencentcloud_dnspod_modify_domain_owner_operation":"tencent-dnspod"\n\
"type tencentcloud_dnspod_modify_record_group_operation":"tencent-dnspod"\n\
"type tencentcloud_dnspod_package_domain":"tencent-dnspod"\n\
"type tencentcloud_dnspod_package_order":"tencent-dnspod"\n\
"type tencentcloud_dnspod_record":"tencent-dnspod"\n\
"type tencentcloud_dnspod_snapshot_config":"tencent-dnspod"\n\
"type tencentcloud_dts_compare_task":"tencent-cloud"\n\
"type tencentcloud_dts_migrate_job":"tencent-cloud"\n\
"type tencentcloud_dts_migrate_service":"tencent-cloud"\n\
"type tencentcloud_dts_sync_check_job_operation":"tencent-cloud"\n\
"type tencentcloud_dts_sync_config":"tencent-cloud"\n\
"type tencentcloud_dts_sync_job":"tencent-cloud"\n\
"type tencentcloud_eb_event_bus":"tencent-messaging"\n\
"type tencentcloud_eb_event_connector":"tencent-messaging"\n\
"type tencentcloud_eb_event_target":"tencent-messaging"\n\
"type tencentcloud_eb_event_transform":"tencent-messaging"\n\
"type tencentcloud_eb_put_events":"tencent-messaging"\n\
"type tencentcloud_eip":"tencent-network"\n\
"type tencentcloud_elastic_public_ipv6":"tencent-cloud"\n\
"type tencentcloud_elasticsearch_diagnose":"tencent-cloud"\n\
"type tencentcloud_elasticsearch_index":"tencent-cloud"\n\
"type tencentcloud_elasticsearch_instance":"tencent-cloud"\n\
"type tencentcloud_elasticsearch_logstash":"tencent-cloud"\n\
"type tencentcloud_elasticsearch_restart_instance_operation":"tencent-cloud"\n\
"type tencentcloud_elasticsearch_restart_kibana_operation":"tencent-cloud"\n\
"type tencentcloud_elasticsearch_restart_logstash_instance_operation":"tencent-cloud"\n\
"type tencentcloud_elasticsearch_restart_nodes_operation":"tencent-cloud"\n\
"type tencentcloud_elasticsearch_security_group":"tencent-cloud"\n\
"type tencentcloud_elasticsearch_start_logstash_pipeline_operation":"tencent-cloud"\n\
"type tencentcloud_elasticsearch_stop_logstash_pipeline_operation":"tencent-cloud"\n\
"type tencentcloud_elasticsearch_update_plugins_operation":"tencent-cloud"\n\
"type tencentcloud_emr_auto_scale_strategy":"tencent-data"\n\
"type tencentcloud_emr_boot_script":"tencent-data"\n\
"type tencentcloud_emr_cluster":"tencent-data"\n\
"type tencentcloud_emr_deploy_yarn_operation":"tencent-data"\n\
"type tencentcloud_emr_user_manager":"tencent-data"\n\
"type tencentcloud_emr_yarn":"tencent-data"\n\
"type tencentcloud_eni":"tencent-network"\n\
"type tencentcloud_events_audit_track":"tencent-cloud"\n\
"type tencentcloud_ga2_accelerate_area":"tencent-network"\n\
"type tencentcloud_ga2_endpoint_group":"tencent-network"\n\
"type tencentcloud_ga2_global_accelerator":"tencent-network"\n\
"type tencentcloud_ga2_listener":"tencent-network"\n\
"type tencentcloud_gaap_custom_header":"tencent-network"\n\
"type tencentcloud_gaap_domain_error_page":"tencent-network"\n\
"type tencentcloud_gaap_global_domain":"tencent-network"\n\
"type tencentcloud_gaap_http_domain":"tencent-network"\n\
"type tencentcloud_gaap_layer4_listener":"tencent-network"\n\
"type tencentcloud_gaap_layer7_listener":"tencent-network"\n\
"type tencentcloud_gaap_proxy":"tencent-network"\n\
"type tencentcloud_gaap_realserver":"tencent-network"\n\
"type tencentcloud_gwlb_instance":"tencent-network"\n\
"type tencentcloud_gwlb_target_group":"tencent-network"\n\
"type tencentcloud_ha_vip":"tencent-network"\n\
"type tencentcloud_identity_center_external_saml_identity_provider":"tencent-cam"\n\
"type tencentcloud_identity_center_group":"tencent-cam"\n\
"type tencentcloud_igtm_address_pool":"tencent-cloud"\n\
"type tencentcloud_igtm_instance":"tencent-cloud"\n\
"type tencentcloud_igtm_monitor":"tencent-cloud"\n\
"type tencentcloud_igtm_package_instance":"tencent-cloud"\n\
"type tencentcloud_igtm_package_task":"tencent-cloud"\n\
"type tencentcloud_igtm_strategy":"tencent-cloud"\n\
"type tencentcloud_image":"tencent-cvm"\n\
"type tencentcloud_instance":"tencent-cvm"\n\
"type tencentcloud_invite_organization_member_operation":"tencent-cloud"\n\
"type tencentcloud_ipv6_address_bandwidth":"tencent-cloud"\n\
"type tencentcloud_key_pair":"tencent-cvm"\n\
"type tencentcloud_kms_overwrite_white_box_device_fingerprints":"tencent-kms"\n\
"type tencentcloud_kubernetes_addon":"tencent-tke"\n\
"type tencentcloud_kubernetes_backup_storage_location":"tencent-tke"\n\
"type tencentcloud_kubernetes_cancel_upgrade_plan_operation":"tencent-tke"\n\
"type tencentcloud_kubernetes_cluster":"tencent-tke"\n\
"type tencentcloud_kubernetes_control_plane_log":"tencent-tke"\n\
"type tencentcloud_kubernetes_encryption_protection":"tencent-tke"\n\
"type tencentcloud_kubernetes_log_config":"tencent-tke"\n\
"type tencentcloud_kubernetes_native_node_pool":"tencent-tke"\n\
"type tencentcloud_kubernetes_node_pool":"tencent-tke"\n\
"type tencentcloud_kubernetes_roll_out_sequence":"tencent-tke"\n\
"type tencentcloud_kubernetes_scale_worker":"tencent-tke"\n\
"type tencentcloud_kubernetes_serverless_node_pool":"tencent-tke"\n\
"type tencentcloud_lb":"tencent-network"\n\
"type tencentcloud_lighthouse_apply_disk_backup":"tencent-cvm"\n\
"type tencentcloud_lighthouse_apply_instance_snapshot":"tencent-cvm"\n\
"type tencentcloud_lighthouse_blueprint":"tencent-cvm"\n\
"type tencentcloud_lighthouse_disk":"tencent-cvm"\n\
"type tencentcloud_lighthouse_firewall_template":"tencent-cvm"\n\
"type tencentcloud_lighthouse_instance":"tencent-cvm"\n\
"type tencentcloud_lighthouse_key_pair":"tencent-cvm"\n\
"type tencentcloud_lighthouse_reboot_instance":"tencent-cvm"\n\
"type tencentcloud_lighthouse_renew_disk":"tencent-cvm"\n\
"type tencentcloud_lighthouse_renew_instance":"tencent-cvm"\n\
"type tencentcloud_lighthouse_snapshot":"tencent-cvm"\n\
"type tencentcloud_lighthouse_start_instance":"tencent-cvm"\n\
"type tencentcloud_lighthouse_stop_instance":"tencent-cvm"\n\
"type tencentcloud_lite_hbase_instance":"tencent-cloud"\n\
"type tencentcloud_local_note":"tencent-cloud"\n\
"type tencentcloud_mariadb_account":"tencent-databases"\n\
"type tencentcloud_mariadb_backup_time":"tencent-databases"\n\
"type tencentcloud_mariadb_cancel_dcn_job":"tencent-databases"\n\
"type tencentcloud_mariadb_dedicatedcluster_db_instance":"tencent-databases"\n\
"type tencentcloud_mariadb_flush_binlog":"tencent-databases"\n\
"type tencentcloud_mariadb_hour_db_instance":"tencent-databases"\n\
"type tencentcloud_mariadb_instance":"tencent-databases"\n\
"type tencentcloud_mariadb_log_file_retention_period":"tencent-databases"\n\
"type tencentcloud_mariadb_operate_hour_db_instance":"tencent-databases"\n\
"type tencentcloud_mariadb_parameters":"tencent-databases"\n\
"type tencentcloud_mariadb_renew_instance":"tencent-databases"\n\
"type tencentcloud_mariadb_restart_instance":"tencent-databases"\n\
"type tencentcloud_mariadb_security_groups":"tencent-databases"\n\
"type tencentcloud_mariadb_switch_ha":"tencent-databases"\n\
"type tencentcloud_mdl_stream_live_input":"tencent-cloud"\n\
"type tencentcloud_mongodb_audit_log_file":"tencent-databases"\n\
"type tencentcloud_mongodb_audit_service":"tencent-databases"\n\
"type tencentcloud_mongodb_instance":"tencent-databases"\n\
"type tencentcloud_mongodb_readonly_instance":"tencent-databases"\n\
"type tencentcloud_mongodb_sharding_instance":"tencent-databases"\n\
"type tencentcloud_mongodb_standby_instance":"tencent-databases"\n\
"type tencentcloud_monitor_alarm_notice":"tencent-monitoring"\n\
"type tencentcloud_monitor_binding_object":"tencent-monitoring"\n\
"type tencentcloud_monitor_binding_receiver":"tencent-monitoring"\n\
"type tencentcloud_monitor_external_cluster":"tencent-monitoring"\n\
"type tencentcloud_monitor_grafana_dns_config":"tencent-monitoring"\n\
"type tencentcloud_monitor_grafana_env_config":"tencent-monitoring"\n\
"type tencentcloud_monitor_grafana_instance":"tencent-monitoring"\n\
"type tencentcloud_monitor_grafana_integration":"tencent-monitoring"\n\
"type tencentcloud_monitor_grafana_notification_channel":"tencent-monitoring"\n\
"type tencentcloud_monitor_grafana_plugin":"tencent-monitoring"\n\
"type tencentcloud_monitor_grafana_sso_account":"tencent-monitoring"\n\
"type tencentcloud_monitor_grafana_sso_cam_config":"tencent-monitoring"\n\
"type tencentcloud_monitor_grafana_sso_config":"tencent-monitoring"\n\
"type tencentcloud_monitor_grafana_version_upgrade":"tencent-monitoring"\n\
"type tencentcloud_monitor_grafana_whitelist_config":"tencent-monitoring"\n\
"type tencentcloud_monitor_notice_content_tmpl":"tencent-monitoring"\n\
"type tencentcloud_monitor_policy_binding_object":"tencent-monitoring"\n\
"type tencentcloud_monitor_tmp_alert_group":"tencent-monitoring"\n\
"type tencentcloud_monitor_tmp_cvm_agent":"tencent-monitoring"\n\
"type tencentcloud_monitor_tmp_exporter_integration":"tencent-monitoring"\n\
"type tencentcloud_monitor_tmp_grafana_config":"tencent-monitoring"\n\
"type tencentcloud_monitor_tmp_instance":"tencent-monitoring"\n\
"type tencentcloud_monitor_tmp_multiple_writes":"tencent-monitoring"\n\
"type tencentcloud_monitor_tmp_scrape_job":"tencent-monitoring"\n\
"type tencentcloud_monitor_tmp_tke_basic_config":"tencent-monitoring"\n\
"type tencentcloud_monitor_tmp_tke_cluster_agent":"tencent-monitoring"\n\
"type tencentcloud_monitor_tmp_tke_config":"tencent-monitoring"\n\
"type tencentcloud_monitor_tmp_tke_record_rule_yaml":"tencent-monitoring"\n\
"type tencentcloud_monitor_tmp_tke_template":"tencent-monitoring"\n\
"type tencentcloud_mps_adaptive_dynamic_streaming_template":"tencent-media"\n\
"type tencentcloud_mps_ai_analysis_template":"tencent-media"\n\
"type tencentcloud_mps_ai_recognition_template":"tencent-media"\n\
"type tencentcloud_mps_animated_graphics_template":"tencent-media"\n\
"type tencentcloud_mps_content_review_template":"tencent-media"\n\
"type tencentcloud_mps_edit_media_operation":"tencent-media"\n\
"type tencentcloud_mps_enable_schedule_config":"tencent-media"\n\
"type tencentcloud_mps_enable_workflow_config":"tencent-media"\n\
"type tencentcloud_mps_event":"tencent-media"\n\
"type tencentcloud_mps_execute_function_operation":"tencent-media"\n\
"type tencentcloud_mps_flow":"tencent-media"\n\
"type tencentcloud_mps_image_sprite_template":"tencent-media"\n\
"type tencentcloud_mps_input":"tencent-media"\n\
"type tencentcloud_mps_manage_task_operation":"tencent-media"\n\
"type tencentcloud_mps_output":"tencent-media"\n\
"type tencentcloud_mps_person_sample":"tencent-media"\n\
"type tencentcloud_mps_process_live_stream_operation":"tencent-media"\n\
"type tencentcloud_mps_process_media_operation":"tencent-media"\n\
"type tencentcloud_mps_sample_snapshot_template":"tencent-media"\n\
"type tencentcloud_mps_schedule":"tencent-media"\n\
"type tencentcloud_mps_snapshot_by_timeoffset_template":"tencent-media"\n\
"type tencentcloud_mps_start_flow_operation":"tencent-media"\n\
"type tencentcloud_mps_transcode_template":"tencent-media"\n\
"type tencentcloud_mps_watermark_template":"tencent-media"\n\
"type tencentcloud_mps_withdraws_watermark_operation":"tencent-media"\n\
"type tencentcloud_mps_word_sample":"tencent-media"\n\
"type tencentcloud_mps_workflow":"tencent-media"\n\
"type tencentcloud_mqtt_http_authenticator":"tencent-messaging"\n\
"type tencentcloud_mqtt_instance":"tencent-messaging"\n\
"type tencentcloud_mqtt_jwks_authenticator":"tencent-messaging"\n\
"type tencentcloud_mqtt_jwt_authenticator":"tencent-messaging"\n\
"type tencentcloud_mqtt_topic":"tencent-messaging"\n\
"type tencentcloud_mysql_account":"tencent-databases"\n\
"type tencentcloud_mysql_audit_log_file":"tencent-databases"\n\
"type tencentcloud_mysql_audit_service":"tencent-databases"\n\
"type tencentcloud_mysql_backup":"tencent-databases"\n\
"type tencentcloud_mysql_database":"tencent-databases"\n\
"type tencentcloud_mysql_deploy_group":"tencent-databases"\n\
"type tencentcloud_mysql_dr_instance":"tencent-databases"\n\
"type tencentcloud_mysql_instance":"tencent-databases"\n\
"type tencentcloud_mysql_isolate_instance":"tencent-databases"\n\
"type tencentcloud_mysql_local_binlog_config":"tencent-databases"\n\
"type tencentcloud_mysql_param_template":"tencent-databases"\n\
"type tencentcloud_mysql_password_complexity":"tencent-databases"\n\
"type tencentcloud_mysql_privilege":"tencent-databases"\n\
"type tencentcloud_mysql_proxy":"tencent-databases"\n\
"type tencentcloud_mysql_readonly_instance":"tencent-databases"\n\
"type tencentcloud_mysql_reload_balance_proxy_node":"tencent-databases"\n\
"type tencentcloud_mysql_remote_backup_config":"tencent-databases"\n\
"type tencentcloud_mysql_renew_db_instance_operation":"tencent-databases"\n\
"type tencentcloud_mysql_reset_root_account":"tencent-databases"\n\
"type tencentcloud_mysql_restart_db_instances_operation":"tencent-databases"\n\
"type tencentcloud_mysql_ro_group":"tencent-databases"\n\
"type tencentcloud_mysql_ro_instance_ip":"tencent-databases"\n\
"type tencentcloud_mysql_ro_start_replication":"tencent-databases"\n\
"type tencentcloud_mysql_ro_stop_replication":"tencent-databases"\n\
"type tencentcloud_mysql_rollback":"tencent-databases"\n\
"type tencentcloud_mysql_ssl":"tencent-databases"\n\
"type tencentcloud_mysql_switch_for_upgrade":"tencent-databases"\n\
"type tencentcloud_mysql_switch_master_slave_operation":"tencent-databases"\n\
"type tencentcloud_mysql_time_window":"tencent-databases"\n\
"type tencentcloud_mysql_verify_root_account":"tencent-databases"\n\
"type tencentcloud_nat_gateway":"tencent-network"\n\
"type tencentcloud_nat_refresh_nat_dc_route":"tencent-network"\n\
"type tencentcloud_oceanus_folder":"tencent-data"\n\
"type tencentcloud_oceanus_job":"tencent-data"\n\
"type tencentcloud_oceanus_resource":"tencent-data"\n\
"type tencentcloud_oceanus_run_job":"tencent-data"\n\
"type tencentcloud_oceanus_stop_job":"tencent-data"\n\
"type tencentcloud_oceanus_trigger_job_savepoint":"tencent-data"\n\
"type tencentcloud_oceanus_work_space":"tencent-data"\n\
"type tencentcloud_open_identity_center_operation":"tencent-cloud"\n\
"type tencentcloud_organization_external_saml_identity_provider":"tencent-cam"\n\
"type tencentcloud_organization_instance":"tencent-cam"\n\
"type tencentcloud_organization_ip_whitelist_config":"tencent-cam"\n\
"type tencentcloud_organization_org_identity":"tencent-cam"\n\
"type tencentcloud_organization_org_node":"tencent-cam"\n\
"type tencentcloud_organization_org_share_unit":"tencent-cam"\n\
"type tencentcloud_organization_quit_organization_operation":"tencent-cam"\n\
"type tencentcloud_organization_service_assign":"tencent-cam"\n\
"type tencentcloud_placement_group":"tencent-cvm"\n\
"type tencentcloud_postgres_audit_service":"tencent-cloud"\n\
"type tencentcloud_postgresql_account":"tencent-databases"\n\
"type tencentcloud_postgresql_apply_parameter_template_operation":"tencent-databases"\n\
"type tencentcloud_postgresql_backup_download_restriction_config":"tencent-databases"\n\
"type tencentcloud_postgresql_backup_plan":"tencent-databases"\n\
"type tencentcloud_postgresql_base_backup":"tencent-databases"\n\
"type tencentcloud_postgresql_clone_db_instance":"tencent-databases"\n\
"type tencentcloud_postgresql_database":"tencent-databases"\n\
"type tencentcloud_postgresql_delete_log_backup_operation":"tencent-databases"\n\
"type tencentcloud_postgresql_disisolate_db_instance_operation":"tencent-databases"\n\
"type tencentcloud_postgresql_instance":"tencent-databases"\n\
"type tencentcloud_postgresql_isolate_db_instance_operation":"tencent-databases"\n\
"type tencentcloud_postgresql_modify_account_remark_operation":"tencent-databases"\n\
"type tencentcloud_postgresql_modify_switch_time_period_operation":"tencent-databases"\n\
"type tencentcloud_postgresql_parameter_template":"tencent-databases"\n\
"type tencentcloud_postgresql_parameters":"tencent-databases"\n\
"type tencentcloud_postgresql_readonly_group":"tencent-databases"\n\
"type tencentcloud_postgresql_readonly_instance":"tencent-databases"\n\
"type tencentcloud_postgresql_rebalance_readonly_group_operation":"tencent-databases"\n\
"type tencentcloud_postgresql_renew_db_instance_operation":"tencent-databases"\n\
"type tencentcloud_postgresql_restart_db_instance_operation":"tencent-databases"\n\
"type tencentcloud_postgresql_restore_db_instance_objects_operation":"tencent-databases"\n\
"type tencentcloud_postgresql_security_group_config":"tencent-databases"\n\
"type tencentcloud_postgresql_time_window":"tencent-databases"\n\
"type tencentcloud_private_dns_account":"tencent-network"\n\
"type tencentcloud_private_dns_end_point":"tencent-network"\n\
"type tencentcloud_private_dns_extend_end_point":"tencent-network"\n\
"type tencentcloud_private_dns_record":"tencent-network"\n\
"type tencentcloud_private_dns_zone":"tencent-network"\n\
"type tencentcloud_project":"tencent-cloud"\n\
"type tencentcloud_protocol_template":"tencent-cloud"\n\
"type tencentcloud_provision_role_configuration_operation":"tencent-cloud"\n\
"type tencentcloud_pts_alert_channel":"tencent-cloud"\n\
"type tencentcloud_pts_cron_job":"tencent-cloud"\n\
"type tencentcloud_pts_file":"tencent-cloud"\n\
"type tencentcloud_pts_job":"tencent-cloud"\n\
"type tencentcloud_pts_project":"tencent-cloud"\n\
"type tencentcloud_pts_scenario":"tencent-cloud"\n\
"type tencentcloud_pts_tmp_key_generate":"tencent-cloud"\n\
"type tencentcloud_redis_account":"tencent-databases"\n\
"type tencentcloud_redis_audit_log":"tencent-databases"\n\
"type tencentcloud_redis_backup_config":"tencent-databases"\n\
"type tencentcloud_redis_backup_download_restriction":"tencent-databases"\n\
"type tencentcloud_redis_backup_operation":"tencent-databases"\n\
"type tencentcloud_redis_clear_instance_operation":"tencent-databases"\n\
"type tencentcloud_redis_connection_config":"tencent-databases"\n\
"type tencentcloud_redis_instance":"tencent-databases"\n\
"type tencentcloud_redis_log_delivery":"tencent-databases"\n\
"type tencentcloud_redis_maintenance_window":"tencent-databases"\n\
"type tencentcloud_redis_param":"tencent-databases"\n\
"type tencentcloud_redis_read_only":"tencent-databases"\n\
"type tencentcloud_redis_renew_instance_operation":"tencent-databases"\n\
"type tencentcloud_redis_replica_readonly":"tencent-databases"\n\
"type tencentcloud_redis_ssl":"tencent-databases"\n\
"type tencentcloud_redis_startup_instance_operation":"tencent-databases"\n\
"type tencentcloud_redis_switch_master":"tencent-databases"\n\
"type tencentcloud_redis_upgrade_cache_version_operation":"tencent-databases"\n\
"type tencentcloud_redis_upgrade_multi_zone_operation":"tencent-databases"\n\
"type tencentcloud_redis_upgrade_proxy_version_operation":"tencent-databases"\n\
"type tencentcloud_reject_join_share_unit_invitation_operation":"tencent-cloud"\n\
"type tencentcloud_reserve_ip_address":"tencent-cloud"\n\
"type tencentcloud_reserved_instance":"tencent-cvm"\n\
"type tencentcloud_route_entry":"tencent-network"\n\
"type tencentcloud_route_table":"tencent-network"\n\
"type tencentcloud_rum_instance_status_config":"tencent-monitoring"\n\
"type tencentcloud_rum_project":"tencent-monitoring"\n\
"type tencentcloud_rum_taw_instance":"tencent-monitoring"\n\
"type tencentcloud_rum_whitelist":"tencent-monitoring"\n\
"type tencentcloud_scf_custom_domain":"tencent-scf"\n\
"type tencentcloud_scf_function":"tencent-scf"\n\
"type tencentcloud_scf_invoke_function":"tencent-scf"\n\
"type tencentcloud_scf_layer":"tencent-scf"\n\
"type tencentcloud_scf_namespace":"tencent-scf"\n\
"type tencentcloud_scf_provisioned_concurrency_config":"tencent-scf"\n\
"type tencentcloud_scf_reserved_concurrency_config":"tencent-scf"\n\
"type tencentcloud_scf_sync_invoke_function":"tencent-scf"\n\
"type tencentcloud_scf_terminate_async_event":"tencent-scf"\n\
"type tencentcloud_scf_trigger":"tencent-scf"\n\
"type tencentcloud_security_group":"tencent-network"\n\
"type tencentcloud_serverless_hbase_instance":"tencent-cloud"\n\
"type tencentcloud_ses_batch_send_email":"tencent-ses-sms"\n\
"type tencentcloud_ses_black_list_delete":"tencent-ses-sms"\n\
"type tencentcloud_ses_domain":"tencent-ses-sms"\n\
"type tencentcloud_ses_email_address":"tencent-ses-sms"\n\
"type tencentcloud_ses_receiver":"tencent-ses-sms"\n\
"type tencentcloud_ses_send_email":"tencent-ses-sms"\n\
"type tencentcloud_ses_template":"tencent-ses-sms"\n\
"type tencentcloud_ses_verify_domain":"tencent-ses-sms"\n\
"type tencentcloud_sms_sign":"tencent-ses-sms"\n\
"type tencentcloud_sms_template":"tencent-ses-sms"\n\
"type tencentcloud_sqlserver_account":"tencent-databases"\n\
"type tencentcloud_sqlserver_basic_instance":"tencent-databases"\n\
"type tencentcloud_sqlserver_business_intelligence_file":"tencent-databases"\n\
"type tencentcloud_sqlserver_business_intelligence_instance":"tencent-databases"\n\
"type tencentcloud_sqlserver_complete_expansion":"tencent-databases"\n\
"type tencentcloud_sqlserver_config_backup_strategy":"tencent-databases"\n\
"type tencentcloud_sqlserver_config_database_cdc":"tencent-databases"\n\
"type tencentcloud_sqlserver_config_database_ct":"tencent-databases"\n\
"type tencentcloud_sqlserver_config_database_mdf":"tencent-databases"\n\
"type tencentcloud_sqlserver_config_instance_param":"tencent-databases"\n\
"type tencentcloud_sqlserver_config_instance_ro_group":"tencent-databases"\n\
"type tencentcloud_sqlserver_config_terminate_db_instance":"tencent-databases"\n\
"type tencentcloud_sqlserver_database_tde":"tencent-databases"\n\
"type tencentcloud_sqlserver_db":"tencent-databases"\n\
"type tencentcloud_sqlserver_full_backup_migration":"tencent-databases"\n\
"type tencentcloud_sqlserver_general_backup":"tencent-databases"\n\
"type tencentcloud_sqlserver_general_clone":"tencent-databases"\n\
"type tencentcloud_sqlserver_general_cloud_instance":"tencent-databases"\n\
"type tencentcloud_sqlserver_general_cloud_ro_instance":"tencent-databases"\n\
"type tencentcloud_sqlserver_general_communication":"tencent-databases"\n\
"type tencentcloud_sqlserver_incre_backup_migration":"tencent-databases"\n\
"type tencentcloud_sqlserver_instance":"tencent-databases"\n\
"type tencentcloud_sqlserver_migration":"tencent-databases"\n\
"type tencentcloud_sqlserver_publish_subscribe":"tencent-databases"\n\
"type tencentcloud_sqlserver_readonly_instance":"tencent-databases"\n\
"type tencentcloud_sqlserver_renew_db_instance":"tencent-databases"\n\
"type tencentcloud_sqlserver_renew_postpaid_db_instance":"tencent-databases"\n\
"type tencentcloud_sqlserver_restart_db_instance":"tencent-databases"\n\
"type tencentcloud_sqlserver_restore_instance":"tencent-databases"\n\
"type tencentcloud_sqlserver_rollback_instance":"tencent-databases"\n\
"type tencentcloud_sqlserver_start_backup_full_migration":"tencent-databases"\n\
"type tencentcloud_sqlserver_start_backup_incremental_migration":"tencent-databases"\n\
"type tencentcloud_sqlserver_start_xevent":"tencent-databases"\n\
"type tencentcloud_sqlserver_wan_ip_config":"tencent-databases"\n\
"type tencentcloud_ssl_check_certificate_chain_operation":"tencent-kms"\n\
"type tencentcloud_ssl_check_certificate_domain_verification_operation":"tencent-kms"\n\
"type tencentcloud_ssl_complete_certificate_operation":"tencent-kms"\n\
"type tencentcloud_ssl_deploy_certificate_instance_operation":"tencent-kms"\n\
"type tencentcloud_ssl_deploy_certificate_record_retry_operation":"tencent-kms"\n\
"type tencentcloud_ssl_deploy_certificate_record_rollback_operation":"tencent-kms"\n\
"type tencentcloud_ssl_download_certificate_operation":"tencent-kms"\n\
"type tencentcloud_ssl_replace_certificate_operation":"tencent-kms"\n\
"type tencentcloud_ssl_revoke_certificate_operation":"tencent-kms"\n\
"type tencentcloud_ssl_update_certificate_instance_operation":"tencent-kms"\n\
"type tencentcloud_ssl_update_certificate_record_retry_operation":"tencent-kms"\n\
"type tencentcloud_ssl_update_certificate_record_rollback_operation":"tencent-kms"\n\
"type tencentcloud_ssl_upload_revoke_letter_operation":"tencent-kms"\n\
"type tencentcloud_ssm_product_secret":"tencent-kms"\n\
"type tencentcloud_ssm_rotate_product_secret":"tencent-kms"\n\
"type tencentcloud_ssm_secret":"tencent-kms"\n\
"type tencentcloud_ssm_ssh_key_pair_secret":"tencent-kms"\n\
"type tencentcloud_sts_assume_role_operation":"tencent-cloud"\n\
"type tencentcloud_subdomain_validate_txt_value_operation":"tencent-dnspod"\n\
"type tencentcloud_subnet":"tencent-network"\n\
"type tencentcloud_subscribe_private_zone_service":"tencent-cloud"\n\
"type tencentcloud_tat_command":"tencent-cloud"\n\
"type tencentcloud_tat_invoker":"tencent-cloud"\n\
"type tencentcloud_tcaplus_cluster":"tencent-databases"\n\
"type tencentcloud_tcaplus_idl":"tencent-databases"\n\
"type tencentcloud_tcaplus_table":"tencent-databases"\n\
"type tencentcloud_tcaplus_tablegroup":"tencent-databases"\n\
"type tencentcloud_tcm_access_log_config":"tencent-microservices"\n\
"type tencentcloud_tcm_mesh":"tencent-microservices"\n\
"type tencentcloud_tcm_tracing_config":"tencent-microservices"\n\
"type tencentcloud_tcmq_queue":"tencent-messaging"\n\
"type tencentcloud_tcmq_subscribe":"tencent-messaging"\n\
"type tencentcloud_tcmq_topic":"tencent-messaging"\n\
"type tencentcloud_tcr_create_image_signature_operation":"tencent-tcr"\n\
"type tencentcloud_tcr_customized_domain":"tencent-tcr"\n\
"type tencentcloud_tcr_delete_image_operation":"tencent-tcr"\n\
"type tencentcloud_tcr_instance":"tencent-tcr"\n\
"type tencentcloud_tcr_manage_replication_operation":"tencent-tcr"\n\
"type tencentcloud_tcr_namespace":"tencent-tcr"\n\
"type tencentcloud_tcr_replication":"tencent-tcr"\n\
"type tencentcloud_tcr_repository":"tencent-tcr"\n\
"type tencentcloud_tcr_service_account":"tencent-tcr"\n\
"type tencentcloud_tcr_tag_retention_execution_config":"tencent-tcr"\n\
"type tencentcloud_tcr_webhook_trigger":"tencent-tcr"\n\
"type tencentcloud_tcss_refresh_task_operation":"tencent-security"\n\
"type tencentcloud_tdcpg_cluster":"tencent-databases"\n\
"type tencentcloud_tdcpg_instance":"tencent-databases"\n\
"type tencentcloud_tdmq_instance":"tencent-messaging"\n\
"type tencentcloud_tdmq_namespace":"tencent-messaging"\n\
"type tencentcloud_tdmq_professional_cluster":"tencent-messaging"\n\
"type tencentcloud_tdmq_rabbitmq_vip_instance":"tencent-messaging"\n\
"type tencentcloud_tdmq_rabbitmq_virtual_host":"tencent-messaging"\n\
"type tencentcloud_tdmq_rocketmq_cluster":"tencent-messaging"\n\
"type tencentcloud_tdmq_rocketmq_environment_role":"tencent-messaging"\n\
"type tencentcloud_tdmq_rocketmq_group":"tencent-messaging"\n\
"type tencentcloud_tdmq_rocketmq_namespace":"tencent-messaging"\n\
"type tencentcloud_tdmq_rocketmq_role":"tencent-messaging"\n\
"type tencentcloud_tdmq_rocketmq_topic":"tencent-messaging"\n\
"type tencentcloud_tdmq_rocketmq_vip_instance":"tencent-messaging"\n\
"type tencentcloud_tdmq_role":"tencent-messaging"\n\
"type tencentcloud_tdmq_send_rocketmq_message":"tencent-messaging"\n\
"type tencentcloud_tdmq_topic":"tencent-messaging"\n\
"type tencentcloud_tem_app_config":"tencent-microservices"\n\
"type tencentcloud_tem_application":"tencent-microservices"\n\
"type tencentcloud_tem_environment":"tencent-microservices"\n\
"type tencentcloud_tem_gateway":"tencent-microservices"\n\
"type tencentcloud_tem_log_config":"tencent-microservices"\n\
"type tencentcloud_tem_workload":"tencent-microservices"\n\
"type tencentcloud_teo_acceleration_domain":"tencent-edgeone"\n\
"type tencentcloud_teo_alias_domain":"tencent-edgeone"\n\
"type tencentcloud_teo_bind_security_template":"tencent-edgeone"\n\
"type tencentcloud_teo_certificate_config":"tencent-edgeone"\n\
"type tencentcloud_teo_check_cname_status_operation":"tencent-edgeone"\n\
"type tencentcloud_teo_confirm_origin_acl_update_operation":"tencent-edgeone"\n\
"type tencentcloud_teo_content_identifier":"tencent-edgeone"\n\
"type tencentcloud_teo_create_cls_index_operation":"tencent-edgeone"\n\
"type tencentcloud_teo_customize_error_page":"tencent-edgeone"\n\
"type tencentcloud_teo_ddos_protection_config":"tencent-edgeone"\n\
"type tencentcloud_teo_dns_record":"tencent-edgeone"\n\
"type tencentcloud_teo_edge_kv":"tencent-edgeone"\n\
"type tencentcloud_teo_function":"tencent-edgeone"\n\
"type tencentcloud_teo_identify_zone_operation":"tencent-edgeone"\n\
"type tencentcloud_teo_import_zone_config_operation":"tencent-edgeone"\n\
"type tencentcloud_teo_just_in_time_transcode_template":"tencent-edgeone"\n\
"type tencentcloud_teo_l4_proxy":"tencent-edgeone"\n\
"type tencentcloud_teo_load_balancer":"tencent-edgeone"\n\
"type tencentcloud_teo_multi_path_gateway":"tencent-edgeone"\n\
"type tencentcloud_teo_origin_group":"tencent-edgeone"\n\
"type tencentcloud_teo_ownership_verify":"tencent-edgeone"\n\
"type tencentcloud_teo_prefetch_origin_limit":"tencent-edgeone"\n\
"type tencentcloud_teo_prefetch_task_operation":"tencent-edgeone"\n\
"type tencentcloud_teo_purge_task":"tencent-edgeone"\n\
"type tencentcloud_teo_realtime_log_delivery":"tencent-edgeone"\n\
"type tencentcloud_teo_rule_engine":"tencent-edgeone"\n\
"type tencentcloud_teo_security_api_resource":"tencent-edgeone"\n\
"type tencentcloud_teo_security_api_service":"tencent-edgeone"\n\
"type tencentcloud_teo_security_client_attester":"tencent-edgeone"\n\
"type tencentcloud_teo_security_ip_group":"tencent-edgeone"\n\
"type tencentcloud_teo_security_policy_config":"tencent-edgeone"\n\
"type tencentcloud_teo_shared_cname":"tencent-edgeone"\n\
"type tencentcloud_teo_web_security_template":"tencent-edgeone"\n\
"type tencentcloud_teo_zone":"tencent-edgeone"\n\
"type tencentcloud_thpc_workspaces":"tencent-cloud"\n\
"type tencentcloud_trocket_rocketmq_consumer_group":"tencent-messaging"\n\
"type tencentcloud_trocket_rocketmq_instance":"tencent-messaging"\n\
"type tencentcloud_trocket_rocketmq_role":"tencent-messaging"\n\
"type tencentcloud_trocket_rocketmq_topic":"tencent-messaging"\n\
"type tencentcloud_tse_cloud_native_api_gateway_ip_restriction":"tencent-microservices"\n\
"type tencentcloud_tse_cngw_gateway":"tencent-microservices"\n\
"type tencentcloud_tse_cngw_group":"tencent-microservices"\n\
"type tencentcloud_tse_cngw_network":"tencent-microservices"\n\
"type tencentcloud_tse_cngw_route":"tencent-microservices"\n\
"type tencentcloud_tse_cngw_service":"tencent-microservices"\n\
"type tencentcloud_tse_cngw_strategy":"tencent-microservices"\n\
"type tencentcloud_tse_instance":"tencent-microservices"\n\
"type tencentcloud_tse_waf_domains":"tencent-microservices"\n\
"type tencentcloud_tse_waf_protection":"tencent-microservices"\n\
"type tencentcloud_tsf_api_group":"tencent-microservices"\n\
"type tencentcloud_tsf_application":"tencent-microservices"\n\
"type tencentcloud_tsf_bind_api_group":"tencent-microservices"\n\
"type tencentcloud_tsf_cluster":"tencent-microservices"\n\
"type tencentcloud_tsf_config_template":"tencent-microservices"\n\
"type tencentcloud_tsf_deploy_container_group":"tencent-microservices"\n\
"type tencentcloud_tsf_deploy_vm_group":"tencent-microservices"\n\
"type tencentcloud_tsf_group":"tencent-microservices"\n\
"type tencentcloud_tsf_lane":"tencent-microservices"\n\
"type tencentcloud_tsf_microservice":"tencent-microservices"\n\
"type tencentcloud_tsf_namespace":"tencent-microservices"\n\
"type tencentcloud_tsf_operate_container_group":"tencent-microservices"\n\
"type tencentcloud_tsf_operate_group":"tencent-microservices"\n\
"type tencentcloud_tsf_path_rewrite":"tencent-microservices"\n\
"type tencentcloud_tsf_release_api_group":"tencent-microservices"\n\
"type tencentcloud_tsf_task":"tencent-microservices"\n\
"type tencentcloud_tsf_unit_namespace":"tencent-microservices"\n\
"type tencentcloud_vcube_application_and_video":"tencent-media"\n\
"type tencentcloud_vcube_application_and_web_player_license":"tencent-media"\n\
"type tencentcloud_vcube_renew_video_operation":"tencent-media"\n\
"type tencentcloud_vdb_instance":"tencent-databases"\n\
"type tencentcloud_vod_adaptive_dynamic_streaming_template":"tencent-media"\n\
"type tencentcloud_vod_aigc_quota":"tencent-media"\n\
"type tencentcloud_vod_event_config":"tencent-media"\n\
"type tencentcloud_vod_image_sprite_template":"tencent-media"\n\
"type tencentcloud_vod_procedure_template":"tencent-media"\n\
"type tencentcloud_vod_sample_snapshot_template":"tencent-media"\n\
"type tencentcloud_vod_snapshot_by_time_offset_template":"tencent-media"\n\
"type tencentcloud_vod_sub_application":"tencent-media"\n\
"type tencentcloud_vod_transcode_template":"tencent-media"\n\
"type tencentcloud_vod_watermark_template":"tencent-media"\n\
"type tencentcloud_vpc":"tencent-network"\n\
"type tencentcloud_vpn_connection":"tencent-network"\n\
"type tencentcloud_vpn_customer_gateway":"tencent-network"\n\
"type tencentcloud_vpn_gateway":"tencent-network"\n\
"type tencentcloud_vpn_ssl_client":"tencent-network"\n\
"type tencentcloud_vpn_ssl_server":"tencent-network"\n\
"type tencentcloud_waf_anti_fake":"tencent-security"\n\
"type tencentcloud_waf_anti_info_leak":"tencent-security"\n\
"type tencentcloud_waf_bot_scene_status_config":"tencent-security"\n\
"type tencentcloud_waf_bot_status_config":"tencent-security"\n\
"type tencentcloud_waf_cc":"tencent-security"\n\
"type tencentcloud_waf_clb_domain":"tencent-security"\n\
"type tencentcloud_waf_clb_instance":"tencent-security"\n\
"type tencentcloud_waf_domain_post_action_config":"tencent-security"\n\
"type tencentcloud_waf_instance_attack_log_post_config":"tencent-security"\n\
"type tencentcloud_waf_ip_access_control":"tencent-security"\n\
"type tencentcloud_waf_log_post_ckafka_flow":"tencent-security"\n\
"type tencentcloud_waf_log_post_cls_flow":"tencent-security"\n\
"type tencentcloud_waf_object":"tencent-security"\n\
"type tencentcloud_waf_owasp_rule_status_config":"tencent-security"\n\
"type tencentcloud_waf_owasp_rule_type_config":"tencent-security"\n\
"type tencentcloud_waf_protection_mode":"tencent-security"\n\
"type tencentcloud_waf_rate_limit":"tencent-security"\n\
"type tencentcloud_waf_saas_domain":"tencent-security"\n\
"type tencentcloud_waf_saas_instance":"tencent-security"\n\
"type tencentcloud_waf_web_shell":"tencent-security"\n\
"type tencentcloud_wedata_add_calc_engines_to_project_operation":"tencent-data"\n\
"type tencentcloud_wedata_authorize_data_source":"tencent-data"\n\
"type tencentcloud_wedata_code_file":"tencent-data"\n\
"type tencentcloud_wedata_code_folder":"tencent-data"\n\
"type tencentcloud_wedata_data_backfill_plan":"tencent-data"\n\
"type tencentcloud_wedata_datasource":"tencent-data"\n\
"type tencentcloud_wedata_function":"tencent-data"\n\
"type tencentcloud_wedata_integration_offline_task":"tencent-data"\n\
"type tencentcloud_wedata_integration_realtime_task":"tencent-data"\n\
"type tencentcloud_wedata_integration_task_node":"tencent-data"\n\
"type tencentcloud_wedata_kill_trigger_workflow_run":"tencent-data"\n\
"type tencentcloud_wedata_ops_stop_task_async":"tencent-data"\n\
"type tencentcloud_wedata_ops_task":"tencent-data"\n\
"type tencentcloud_wedata_project":"tencent-data"\n\
"type tencentcloud_wedata_rerun_trigger_workflow_run_async":"tencent-data"\n\
"type tencentcloud_wedata_resource_file":"tencent-data"\n\
"type tencentcloud_wedata_resource_folder":"tencent-data"\n\
"type tencentcloud_wedata_resource_group":"tencent-data"\n\
"type tencentcloud_wedata_rule_template":"tencent-data"\n\
"type tencentcloud_wedata_run_sql_script_operation":"tencent-data"\n\
"type tencentcloud_wedata_script":"tencent-data"\n\
"type tencentcloud_wedata_sql_folder":"tencent-data"\n\
"type tencentcloud_wedata_sql_script":"tencent-data"\n\
"type tencentcloud_wedata_stop_sql_script_run_operation":"tencent-data"\n\
"type tencentcloud_wedata_submit_task_operation":"tencent-data"\n\
"type tencentcloud_wedata_submit_trigger_task":"tencent-data"\n\
"type tencentcloud_wedata_task":"tencent-data"\n\
"type tencentcloud_wedata_trigger_task":"tencent-data"\n\
"type tencentcloud_wedata_trigger_workflow":"tencent-data"\n\
"type tencentcloud_wedata_workflow":"tencent-data"\n\
"type tfe_organization":"hcp-terraform"\n\
"type tfe_workspace":"hcp-terraform"\n\
"type twingate_connector":"twingate"\n\
"type twingate_dns_filtering_profile":"twingate"\n\
"type twingate_gateway":"twingate"\n\
"type twingate_group":"twingate"\n\
"type twingate_kubernetes_resource":"twingate"\n\
"type twingate_remote_network":"twingate"\n\
"type twingate_resource":"twingate"\n\
"type twingate_service_account":"twingate"\n\
"type twingate_ssh_certificate_authority":"twingate"\n\
"type twingate_ssh_resource":"twingate"\n\
"type twingate_x509_certificate_authority":"twingate"\n\
"type upcloud_file_storage":"upcloud-file-storage"\n\
"type upcloud_firewall_ruleset":"upcloud-network"\n\
"type upcloud_floating_ip_address":"upcloud-network"\n\
"type upcloud_gateway":"upcloud-network"\n\
"type upcloud_kubernetes_cluster":"upcloud-kubernetes"\n\
"type upcloud_kubernetes_node_group":"upcloud-kubernetes"\n\
"type upcloud_loadbalancer":"upcloud-network"\n\
"type upcloud_managed_database_logical_database":"upcloud-databases"\n\
"type upcloud_managed_database_mysql":"upcloud-databases"\n\
"type upcloud_managed_database_opensearch":"upcloud-databases"\n\
"type upcloud_managed_database_postgresql":"upcloud-databases"\n\
"type upcloud_managed_database_valkey":"upcloud-databases"\n\
"type upcloud_managed_object_storage":"upcloud-object-storage"\n\
"type upcloud_network":"upcloud-network"\n\
"type upcloud_router":"upcloud-network"\n\
"type upcloud_server":"upcloud-servers"\n\
"type upcloud_storage":"upcloud-servers"\n\
"type upcloud_tag":"upcloud"\n\
"type upstash_redis_database":"upstash"\n\
"type upstash_vector_index":"upstash"\n\
"type vercel_deployment":"vercel"\n\
"type vercel_project":"vercel"\n\
"type vercel_project_domain":"vercel"\n\
"type vsphere_host":"vmware-vsphere"\n\
"type vsphere_virtual_machine":"vmware-vsphere"\n\
"type vultr_bare_metal_server":"vultr-bare-metal"\n\
"type vultr_block_storage":"vultr-compute"\n\
"type vultr_container_registry":"vultr-registry"\n\
"type vultr_database":"vultr-databases"\n\
"type vultr_dns_domain":"vultr-dns"\n\
"type vultr_dns_record":"vultr-dns"\n\
"type vultr_firewall_group":"vultr-network"\n\
"type vultr_inference":"vultr-inference"\n\
"type vultr_instance":"vultr-compute"\n\
"type vultr_iso":"vultr-compute"\n\
"type vultr_kubernetes":"vultr-kubernetes"\n\
"type vultr_load_balancer":"vultr-network"\n\
"type vultr_nat_gateway":"vultr"\n\
"type vultr_object_storage":"vultr-object-storage"\n\
"type vultr_oidc_issuer":"vultr"\n\
"type vultr_oidc_provider":"vultr"\n\
"type vultr_organization":"vultr"\n\
"type vultr_reserved_ip":"vultr-network"\n\
"type vultr_reverse_ipv4":"vultr-network"\n\
"type vultr_reverse_ipv6":"vultr-network"\n\
"type vultr_snapshot":"vultr-compute"\n\
"type vultr_startup_script":"vultr-compute"\n\
"type vultr_virtual_file_system_storage":"vultr-compute"\n\
"type vultr_vpc":"vultr-network"\n\
"type vultr_vpc2":"vultr"\n\
"type yandex_airflow_cluster":"yandex-data"\n\
"type yandex_alb_backend_group":"yandex-network"\n\
"type yandex_alb_http_router":"yandex-network"\n\
"type yandex_alb_load_balancer":"yandex-network"\n\
"type yandex_alb_target_group":"yandex-network"\n\
"type yandex_alb_virtual_host":"yandex-network"\n\
"type yandex_api_gateway":"yandex-functions"\n\
"type yandex_audit_trails_trail":"yandex-cloud"\n\
"type yandex_cdn_origin_group":"yandex-network"\n\
"type yandex_cdn_resource":"yandex-network"\n\
"type yandex_cloud_desktops_desktop":"yandex-cloud"\n\
"type yandex_cloudregistry_folder":"yandex-registry"\n\
"type yandex_cloudregistry_registry":"yandex-registry"\n\
"type yandex_compute_disk":"yandex-compute"\n\
"type yandex_compute_filesystem":"yandex-compute"\n\
"type yandex_compute_gpu_cluster":"yandex-compute"\n\
"type yandex_compute_image":"yandex-compute"\n\
"type yandex_compute_instance":"yandex-compute"\n\
"type yandex_compute_placement_group":"yandex-compute"\n\
"type yandex_compute_reserved_instance_pool":"yandex-compute"\n\
"type yandex_compute_snapshot":"yandex-compute"\n\
"type yandex_connectionmanager_connection":"yandex-cloud"\n\
"type yandex_container_registry":"yandex-registry"\n\
"type yandex_container_repository":"yandex-registry"\n\
"type yandex_datacatalog_catalog":"yandex-cloud"\n\
"type yandex_datalens_connection":"yandex-data"\n\
"type yandex_dataproc_cluster":"yandex-data"\n\
"type yandex_datasphere_community":"yandex-data"\n\
"type yandex_datasphere_project":"yandex-data"\n\
"type yandex_datatransfer_transfer":"yandex-data"\n\
"type yandex_dns_firewall":"yandex-dns"\n\
"type yandex_dns_recordset":"yandex-dns"\n\
"type yandex_dns_zone":"yandex-dns"\n\
"type yandex_function":"yandex-functions"\n\
"type yandex_gitlab_instance":"yandex-cloud"\n\
"type yandex_iam_oauth_client":"yandex-organization"\n\
"type yandex_iam_service_account":"yandex-organization"\n\
"type yandex_iam_workload_identity_oidc_federation":"yandex-organization"\n\
"type yandex_iot_core_broker":"yandex-cloud"\n\
"type yandex_iot_core_device":"yandex-cloud"\n\
"type yandex_iot_core_registry":"yandex-cloud"\n\
"type yandex_kms_secret_ciphertext":"yandex-kms"\n\
"type yandex_kubernetes_cluster":"yandex-kubernetes"\n\
"type yandex_kubernetes_marketplace_helm_release":"yandex-kubernetes"\n\
"type yandex_kubernetes_node_group":"yandex-kubernetes"\n\
"type yandex_lb_network_load_balancer":"yandex-network"\n\
"type yandex_lb_target_group":"yandex-network"\n\
"type yandex_lockbox_secret":"yandex-kms"\n\
"type yandex_logging_group":"yandex-cloud"\n\
"type yandex_mdb_clickhouse_cluster":"yandex-databases"\n\
"type yandex_mdb_clickhouse_database":"yandex-databases"\n\
"type yandex_mdb_greenplum_cluster":"yandex-databases"\n\
"type yandex_mdb_greenplum_resource_group":"yandex-databases"\n\
"type yandex_mdb_kafka_cluster":"yandex-databases"\n\
"type yandex_mdb_kafka_connector":"yandex-databases"\n\
"type yandex_mdb_kafka_topic":"yandex-databases"\n\
"type yandex_mdb_mongodb_cluster":"yandex-databases"\n\
"type yandex_mdb_mongodb_database":"yandex-databases"\n\
"type yandex_mdb_mysql_cluster":"yandex-databases"\n\
"type yandex_mdb_mysql_database":"yandex-databases"\n\
"type yandex_mdb_opensearch_cluster":"yandex-databases"\n\
"type yandex_mdb_postgresql_cluster":"yandex-databases"\n\
"type yandex_mdb_postgresql_database":"yandex-databases"\n\
"type yandex_mdb_redis_cluster":"yandex-databases"\n\
"type yandex_mdb_sharded_postgresql_cluster":"yandex-databases"\n\
"type yandex_mdb_sharded_postgresql_database":"yandex-databases"\n\
"type yandex_mdb_sharded_postgresql_shard":"yandex-databases"\n\
"type yandex_message_queue":"yandex-databases"\n\
"type yandex_metastore_cluster":"yandex-data"\n\
"type yandex_monitoring_dashboard":"yandex-cloud"\n\
"type yandex_organizationmanager_group":"yandex-organization"\n\
"type yandex_organizationmanager_idp_application_oauth_application":"yandex-organization"\n\
"type yandex_organizationmanager_idp_application_saml_application":"yandex-organization"\n\
"type yandex_organizationmanager_idp_userpool":"yandex-organization"\n\
"type yandex_organizationmanager_mfa_enforcement":"yandex-organization"\n\
"type yandex_organizationmanager_saml_federation":"yandex-organization"\n\
"type yandex_resourcemanager_cloud":"yandex-organization"\n\
"type yandex_resourcemanager_folder":"yandex-organization"\n\
"type yandex_serverless_container":"yandex-functions"\n\
"type yandex_serverless_eventrouter_bus":"yandex-functions"\n\
"type yandex_serverless_eventrouter_connector":"yandex-functions"\n\
"type yandex_serverless_triggers":"yandex-functions"\n\
"type yandex_serverless_workflow":"yandex-functions"\n\
"type yandex_smartcaptcha_captcha":"yandex-network"\n\
"type yandex_spark_cluster":"yandex-data"\n\
"type yandex_storage_bucket":"yandex-object-storage"\n\
"type yandex_storage_object":"yandex-object-storage"\n\
"type yandex_sws_advanced_rate_limiter_profile":"yandex-network"\n\
"type yandex_sws_match_list":"yandex-network"\n\
"type yandex_sws_security_profile":"yandex-network"\n\
"type yandex_sws_waf_profile":"yandex-network"\n\
"type yandex_trino_access_control":"yandex-data"\n\
"type yandex_trino_catalog":"yandex-data"\n\
"type yandex_trino_cluster":"yandex-data"\n\
"type yandex_vpc_address":"yandex-network"\n\
"type yandex_vpc_default_security_group":"yandex-network"\n\
"type yandex_vpc_gateway":"yandex-network"\n\
"type yandex_vpc_network":"yandex-network"\n\
"type yandex_vpc_route_table":"yandex-network"\n\
"type yandex_vpc_security_group":"yandex-network"\n\
"type yandex_vpc_subnet":"yandex-network"\n\
"type yandex_ydb_database_dedicated":"yandex-databases"\n\
"type yandex_ydb_database_serverless":"yandex-databases"\n\
"type yandex_ydb_table":"yandex-databases"\n\
"type yandex_ydb_topic":"yandex-databases"\n\
"type yandex_yq_monitoring_connection":"yandex-data"\n\
"type yandex_yq_object_storage_connection":"yandex-data"\n\
"type yandex_yq_ydb_connection":"yandex-data"\n\
"type yandex_yq_yds_connection":"yandex-data"\n\
"type yandex_ytsaurus_cluster":"yandex-data"\n\
"type zia_firewall_filtering_rule":"zscaler"\n\
"type zpa_application_segment":"zscaler"\n\
"type zpa_policy_access_rule":"zscaler"\n\
"type zpa_segment_group":"zscaler"\n\
"untyped acme":"lets-encrypt"\n\
"untyped akamai":"akamai-edge"\n\
"untyped akeyless":"akeyless"\n\
"untyped algolia":"algolia"\n\
"untyped aptible":"aptible"\n\
"untyped artifactory":"jfrog"\n\
"untyped astra":"datastax-astra"\n\
"untyped better-uptime":"better-stack"\n\
"untyped bigip":"f5-big-ip"\n\
"untyped bitwarden":"bitwarden"\n\
"untyped buildkite":"buildkite"\n\
"untyped bunnynet":"bunny-net"\n\
"untyped cloudsmith":"cloudsmith"\n\
"untyped configcat":"configcat"\n\
"untyped contentful":"contentful"\n\
"untyped discord":"discord"\n\
"untyped gandi":"gandi"\n\
"untyped godaddy":"godaddy"\n\
"untyped incapsula":"imperva"\n\
"untyped infisical":"infisical"\n\
"untyped koyeb":"koyeb"\n\
"untyped mailgun":"mailgun"\n\
"untyped meraki":"cisco-meraki"\n\
"untyped namecheap":"namecheap"\n\
"untyped octopusdeploy":"octopus-deploy"\n\
"untyped onelogin":"onelogin"\n\
"untyped pingdom":"pingdom"\n\
"untyped pingone":"ping-identity"\n\
"untyped porkbun":"porkbun"\n\
"untyped power-platform":"microsoft-power-platform"\n\
"untyped prismacloud":"prisma-cloud"\n\
"untyped retool":"retool"\n\
"untyped rollbar":"rollbar"\n\
"untyped scalr":"scalr"\n\
"untyped scylladbcloud":"scylladb-cloud"\n\
"untyped segment":"segment"\n\
"untyped sendgrid":"sendgrid"\n\
"untyped signalfx":"splunk-observability"\n\
"untyped singlestoredb":"singlestore"\n\
"untyped sonarcloud":"sonarqube-cloud"\n\
"untyped statuspage":"statuspage"\n\
"untyped sumologic":"sumo-logic"\n\
"untyped sysdig":"sysdig"\n\
"untyped timescale":"timescale"\n\
"untyped twilio":"twilio"\n\
"untyped ultradns":"ultradns"\n\
"untyped uptimerobot":"uptimerobot"\n\
"untyped victorops":"splunk-on-call"\n\
"untyped volterra":"f5-distributed-cloud"\n\
"untyped wiz":"wiz"\n\
"untyped zendesk":"zendesk"\n\
';
