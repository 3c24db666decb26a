// Made from catalogue/products.yml by scripts/build-catalogue.mjs. Change those, not this.
export const listings = '\
"15five":{"site":"15five.com","tier":"wide"}\n\
"1password":{"aliases":["one password"],"site":"1password.com"}\n\
"360learning":{"category":"learning","site":"360learning.com","tier":"wide"}\n\
"3cx":{"category":"telephony","site":"3cx.com","tier":"wide"}\n\
"6sense":{"category":"marketing","site":"6sense.com","tier":"wide"}\n\
"8x8":{"aliases":["8x8 x series"],"site":"8x8.com"}\n\
"ably":{"category":"queue","site":"ably.com"}\n\
"abnormal-security":{"aliases":["abnormal"],"category":"email","site":"abnormal.ai","tier":"wide"}\n\
"absorb-lms":{"category":"learning","site":"absorblms.com","tier":"wide"}\n\
"acquia":{"aliases":["drupal cloud"],"category":"cms-ecommerce","site":"acquia.com","tier":"wide"}\n\
"acronis":{"site":"acronis.com"}\n\
"activecampaign":{"category":"marketing","site":"activecampaign.com","tier":"wide"}\n\
"acuity-scheduling":{"category":"office-suite","site":"squarespace.com","tier":"wide"}\n\
"acumatica":{"site":"acumatica.com","tier":"wide"}\n\
"ada-support":{"site":"ada.cx","tier":"wide"}\n\
"adjust":{"exactOnly":true,"category":"marketing","site":"adjust.com","tier":"wide"}\n\
"adobe-acrobat":{"aliases":["adobe document cloud"],"category":"office-suite","site":"adobe.com"}\n\
"adobe-acrobat-sign":{"aliases":["adobe sign","echosign"],"category":"e-signature","site":"adobe.com"}\n\
"adobe-commerce":{"aliases":["magento"],"category":"cms-ecommerce","site":"adobe.com"}\n\
"adobe-creative-cloud":{"aliases":["adobe","photoshop","adobe photoshop","illustrator","adobe illustrator","adobe cc","indesign"],"category":"design","site":"adobe.com"}\n\
"adobe-experience-cloud":{"aliases":["adobe experience manager","adobe aem","adobe analytics","adobe target"],"category":"cms-ecommerce","site":"adobe.com"}\n\
"adobe-fonts":{"aliases":["typekit"],"category":"cdn","site":"adobe.com","tier":"wide"}\n\
"adobe-frame-io":{"category":"media","site":"adobe.com"}\n\
"adobe-workfront":{"aliases":["workfront"],"category":"project-management","site":"adobe.com"}\n\
"adp":{"aliases":["adp workforce","adp payroll"],"site":"adp.com"}\n\
"adroll":{"aliases":["rollworks"],"category":"marketing","site":"adroll.com","tier":"wide"}\n\
"adyen":{"site":"adyen.com"}\n\
"afi":{"exactOnly":true,"site":"afi.ai","tier":"wide"}\n\
"afterpay":{"site":"block.xyz","tier":"wide"}\n\
"agentforce":{"category":"ai-assistant","site":"salesforce.com"}\n\
"agora":{"category":"telephony","site":"agora.io","tier":"wide"}\n\
"aha":{"aliases":["aha.io"],"category":"project-management","site":"aha.io","tier":"wide"}\n\
"ahrefs":{"category":"marketing","site":"ahrefs.com","tier":"wide"}\n\
"ai21":{"aliases":["ai21 studio"],"site":"ai21.com","tier":"wide"}\n\
"airbrake":{"site":"airbrake.io","tier":"wide"}\n\
"airbyte-cloud":{"aliases":["airbyte"],"site":"airbyte.com"}\n\
"aircall":{"site":"aircall.io","tier":"wide"}\n\
"airship":{"aliases":["urban airship"],"category":"marketing","site":"airship.com","tier":"wide"}\n\
"airtable":{"category":"project-management","site":"airtable.com"}\n\
"airwallex":{"site":"airwallex.com","tier":"wide"}\n\
"aiven":{"site":"aiven.io"}\n\
"akamai-edge":{"category":"cdn","site":"akamai.com"}\n\
"akamai-guardicore":{"aliases":["guardicore"],"category":"network-security","site":"akamai.com","tier":"wide"}\n\
"akeyless":{"site":"akeyless.io","tier":"wide"}\n\
"alation":{"category":"data-integration","site":"alation.com","tier":"wide"}\n\
"alchemer":{"aliases":["surveygizmo"],"category":"survey","site":"alchemer.com","tier":"wide"}\n\
"aleph-alpha":{"site":"aleph-alpha.com","tier":"wide"}\n\
"algolia":{"site":"algolia.com"}\n\
"alibaba-ack":{"site":"alibabacloud.com"}\n\
"alibaba-api-gateway":{"category":"api-management","site":"alibabacloud.com"}\n\
"alibaba-backup":{"site":"alibabacloud.com"}\n\
"alibaba-bastionhost":{"category":"network-security","site":"alibabacloud.com"}\n\
"alibaba-block-storage":{"site":"alibabacloud.com"}\n\
"alibaba-cdn":{"category":"cdn","site":"alibabacloud.com"}\n\
"alibaba-cloud":{"aliases":["aliyun","alibaba","alicloud"],"category":"public-cloud","site":"alibabacloud.com"}\n\
"alibaba-container-registry":{"site":"alibabacloud.com"}\n\
"alibaba-dns":{"site":"alibabacloud.com"}\n\
"alibaba-dts":{"category":"migration","site":"alibabacloud.com"}\n\
"alibaba-eci":{"site":"alibabacloud.com"}\n\
"alibaba-ecs":{"aliases":["aliyun ecs"],"site":"alibabacloud.com"}\n\
"alibaba-edge":{"category":"edge","site":"alibabacloud.com"}\n\
"alibaba-elasticsearch":{"site":"alibabacloud.com"}\n\
"alibaba-emr":{"category":"data-processing","site":"alibabacloud.com"}\n\
"alibaba-eventbridge":{"site":"alibabacloud.com"}\n\
"alibaba-function-compute":{"site":"alibabacloud.com"}\n\
"alibaba-kafka":{"category":"queue","site":"alibabacloud.com"}\n\
"alibaba-kms":{"site":"alibabacloud.com"}\n\
"alibaba-maxcompute":{"site":"alibabacloud.com"}\n\
"alibaba-nas":{"site":"alibabacloud.com"}\n\
"alibaba-network":{"site":"alibabacloud.com"}\n\
"alibaba-oss":{"aliases":["aliyun oss"],"site":"alibabacloud.com"}\n\
"alibaba-pai":{"aliases":["qwen api"],"site":"alibabacloud.com"}\n\
"alibaba-ram":{"category":"governance","site":"alibabacloud.com"}\n\
"alibaba-rds":{"aliases":["alibaba polardb"],"site":"alibabacloud.com"}\n\
"alibaba-sae":{"site":"alibabacloud.com"}\n\
"alibaba-security-center":{"category":"cloud-security","site":"alibabacloud.com"}\n\
"alibaba-sls":{"site":"alibabacloud.com"}\n\
"alibaba-tablestore":{"site":"alibabacloud.com"}\n\
"alibaba-waf":{"category":"network-security","site":"alibabacloud.com"}\n\
"alibaba-workspace":{"site":"alibabacloud.com"}\n\
"alkira":{"category":"network","site":"alkira.com","tier":"wide"}\n\
"alteryx":{"aliases":["trifacta"],"category":"analytics","site":"alteryx.com"}\n\
"amazon-business":{"category":"finance","site":"amazon.com","tier":"wide"}\n\
"amplitude":{"category":"analytics","site":"amplitude.com"}\n\
"anaconda":{"category":"ai-platform","site":"anaconda.com","tier":"wide"}\n\
"anaplan":{"site":"anaplan.com"}\n\
"anecdotes":{"exactOnly":true,"category":"compliance","site":"anecdotes.ai"}\n\
"anrok":{"site":"anrok.com","tier":"wide"}\n\
"ansible-automation-platform":{"aliases":["ansible tower","ansible"],"category":"developer-tool","site":"redhat.com"}\n\
"anthropic-api":{"aliases":["anthropic","claude","claude api","anthropic claude"],"category":"ai-model-api","site":"anthropic.com"}\n\
"anydesk":{"site":"anydesk.com","tier":"wide"}\n\
"anyscale":{"site":"anyscale.com","tier":"wide"}\n\
"apify":{"category":"api-service","site":"apify.com","tier":"wide"}\n\
"apollo-graphos":{"aliases":["apollo graphql"],"category":"api-management","site":"apollographql.com","tier":"wide"}\n\
"apollo-io":{"category":"sales","site":"apollo.io","tier":"wide"}\n\
"appcues":{"category":"analytics","site":"appcues.com","tier":"wide"}\n\
"appian":{"category":"web-app-platform","site":"appian.com","tier":"wide"}\n\
"apple-business-manager":{"aliases":["apple business","apple school manager"],"site":"apple.com"}\n\
"apple-developer":{"aliases":["app store connect","testflight","apple app store"],"site":"apple.com"}\n\
"applitools":{"site":"applitools.com","tier":"wide"}\n\
"appsflyer":{"category":"marketing","site":"appsflyer.com","tier":"wide"}\n\
"appsignal":{"site":"appsignal.com","tier":"wide"}\n\
"appsmith":{"category":"web-app-platform","site":"appsmith.com","tier":"wide"}\n\
"apptio-cloudability":{"aliases":["cloudability","apptio"],"category":"governance","site":"apptio.com"}\n\
"appveyor":{"site":"appveyor.com","tier":"wide"}\n\
"appwrite":{"site":"appwrite.io","tier":"wide"}\n\
"aptible":{"site":"aptible.com","tier":"wide"}\n\
"aqua-security":{"category":"cloud-security","site":"aquasec.com","tier":"wide"}\n\
"arangograph":{"aliases":["arangodb"],"site":"arango.ai","tier":"wide"}\n\
"arcgis-online":{"aliases":["arcgis","esri"],"category":"analytics","site":"esri.com","tier":"wide"}\n\
"archer-grc":{"aliases":["rsa archer"],"category":"compliance","site":"archerirm.com","tier":"wide"}\n\
"arctic-wolf":{"site":"arcticwolf.com","tier":"wide"}\n\
"arista-cloudvision":{"category":"network","site":"arista.com","tier":"wide"}\n\
"arize":{"site":"arize.com","tier":"wide"}\n\
"aruba-central":{"category":"network","site":"hpe.com","tier":"wide"}\n\
"aruba-cloud":{"category":"public-cloud","site":"arubacloud.com","tier":"wide"}\n\
"asana":{"category":"project-management","site":"asana.com"}\n\
"ashby":{"site":"ashbyhq.com","tier":"wide"}\n\
"assemblyai":{"site":"assemblyai.com"}\n\
"astronomer-astro":{"aliases":["astronomer"],"category":"orchestration","site":"astronomer.io"}\n\
"athenahealth":{"category":"healthcare","site":"athenahealth.com","tier":"wide"}\n\
"atlan":{"category":"data-integration","site":"atlan.com","tier":"wide"}\n\
"atlassian-cloud":{"aliases":["jira","confluence","bitbucket","atlassian","jira cloud","confluence cloud","bitbucket cloud","jira software","atlassian jira","atlassian confluence"],"category":"project-management","site":"atlassian.com"}\n\
"atlassian-compass":{"site":"atlassian.com","tier":"wide"}\n\
"atlassian-data-center":{"aliases":["jira data center","confluence data center","jira server","confluence server","bitbucket server","bitbucket data center","atlassian server"],"category":"project-management","site":"atlassian.com"}\n\
"atlassian-forge":{"site":"atlassian.com"}\n\
"atlassian-guard":{"aliases":["atlassian access"],"site":"atlassian.com"}\n\
"atlassian-operations":{"aliases":["opsgenie"],"site":"atlassian.com"}\n\
"att-business":{"aliases":["at&t"],"category":"telephony","site":"att.com","tier":"wide"}\n\
"attio":{"site":"attio.com","tier":"wide"}\n\
"auditboard":{"category":"compliance","site":"auditboard.com"}\n\
"auth0":{"site":"okta.com"}\n\
"autodesk":{"aliases":["autocad"],"category":"design","site":"autodesk.com","tier":"wide"}\n\
"autodesk-construction-cloud":{"aliases":["bim 360"],"category":"design","site":"autodesk.com","tier":"wide"}\n\
"automation-anywhere":{"category":"orchestration","site":"automationanywhere.com"}\n\
"automox":{"exactOnly":true,"site":"automox.com","tier":"wide"}\n\
"avalara":{"aliases":["avatax"],"site":"avalara.com"}\n\
"avaya":{"category":"telephony","site":"avaya.com","tier":"wide"}\n\
"aviatrix":{"category":"network","site":"aviatrix.com","tier":"wide"}\n\
"avidxchange":{"site":"avidxchange.com","tier":"wide"}\n\
"avigilon-alta":{"aliases":["openpath"],"category":"facilities","site":"motorolasolutions.com","tier":"wide"}\n\
"avoma":{"site":"avoma.com","tier":"wide"}\n\
"aws-account":{"aliases":["aws","amazon web services","amazon aws","aws cloud","aws govcloud","aws management console","aws organization"],"category":"public-cloud","site":"aws.amazon.com"}\n\
"aws-agent-registry":{"category":"ai-platform","site":"aws.amazon.com"}\n\
"aws-amplify":{"site":"aws.amazon.com"}\n\
"aws-api-gateway":{"category":"api-management","site":"aws.amazon.com"}\n\
"aws-app-mesh":{"aliases":["app mesh"],"site":"aws.amazon.com"}\n\
"aws-app-runner":{"category":"serverless-containers","site":"aws.amazon.com"}\n\
"aws-appconfig":{"aliases":["appconfig"],"category":"developer-tool","site":"aws.amazon.com"}\n\
"aws-appfabric":{"aliases":["appfabric"],"site":"aws.amazon.com"}\n\
"aws-appflow":{"aliases":["appflow"],"site":"aws.amazon.com"}\n\
"aws-application-migration-service":{"aliases":["aws mgn"],"site":"aws.amazon.com"}\n\
"aws-application-recovery-controller":{"aliases":["route 53 application recovery controller","arc zonal shift","amazon arc"],"site":"aws.amazon.com"}\n\
"aws-appstream":{"aliases":["appstream","amazon appstream"],"site":"aws.amazon.com"}\n\
"aws-appsync":{"category":"api-management","site":"aws.amazon.com"}\n\
"aws-artifact":{"category":"compliance","site":"aws.amazon.com","tier":"wide"}\n\
"aws-athena":{"site":"aws.amazon.com"}\n\
"aws-audit-manager":{"aliases":["audit manager"],"category":"compliance","site":"aws.amazon.com"}\n\
"aws-aurora":{"aliases":["rds aurora","aurora mysql","aurora postgresql"],"site":"aws.amazon.com"}\n\
"aws-aurora-dsql":{"site":"aws.amazon.com"}\n\
"aws-auto-scaling":{"aliases":["application auto scaling"],"category":"governance","site":"aws.amazon.com"}\n\
"aws-b2b-data-interchange":{"aliases":["aws b2bi"],"site":"aws.amazon.com"}\n\
"aws-backup":{"site":"aws.amazon.com"}\n\
"aws-batch":{"category":"data-processing","site":"aws.amazon.com"}\n\
"aws-bedrock":{"aliases":["bedrock"],"site":"aws.amazon.com"}\n\
"aws-bedrock-agentcore":{"category":"ai-platform","site":"aws.amazon.com"}\n\
"aws-braket":{"aliases":["braket"],"category":"specialised","site":"aws.amazon.com"}\n\
"aws-certificate-manager":{"aliases":["acm","aws acm","aws private ca"],"site":"aws.amazon.com"}\n\
"aws-chatbot":{"category":"developer-tool","site":"aws.amazon.com"}\n\
"aws-chime-sdk":{"aliases":["amazon chime","chime sdk","amazon chime voice connector"],"category":"telephony","site":"aws.amazon.com"}\n\
"aws-clean-rooms":{"aliases":["clean rooms"],"category":"analytics","site":"aws.amazon.com"}\n\
"aws-client-vpn":{"category":"network-security","site":"aws.amazon.com"}\n\
"aws-cloud-control":{"category":"developer-tool","site":"aws.amazon.com"}\n\
"aws-cloud-map":{"site":"aws.amazon.com"}\n\
"aws-cloud-wan":{"aliases":["aws network manager"],"site":"aws.amazon.com"}\n\
"aws-cloud9":{"aliases":["cloud9"],"site":"aws.amazon.com"}\n\
"aws-cloudformation":{"aliases":["cloudformation","aws cdk","aws sam"],"category":"developer-tool","site":"aws.amazon.com"}\n\
"aws-cloudfront":{"category":"cdn","site":"aws.amazon.com"}\n\
"aws-cloudhsm":{"category":"key-management","site":"aws.amazon.com"}\n\
"aws-cloudsearch":{"aliases":["cloudsearch"],"site":"aws.amazon.com"}\n\
"aws-cloudtrail":{"site":"aws.amazon.com"}\n\
"aws-cloudwatch":{"aliases":["cloudwatch","cloudwatch logs"],"site":"aws.amazon.com"}\n\
"aws-code-services":{"aliases":["codecommit","codedeploy","codeartifact","aws codecommit","aws codedeploy","aws codeartifact"],"site":"aws.amazon.com"}\n\
"aws-codebuild":{"aliases":["codebuild","codepipeline","aws codepipeline"],"site":"aws.amazon.com"}\n\
"aws-codecatalyst":{"aliases":["codecatalyst"],"site":"aws.amazon.com"}\n\
"aws-codeguru":{"aliases":["codeguru","codeguru reviewer","codeguru profiler"],"site":"aws.amazon.com"}\n\
"aws-cognito":{"site":"aws.amazon.com"}\n\
"aws-comprehend":{"site":"aws.amazon.com"}\n\
"aws-compute-optimizer":{"aliases":["compute optimizer"],"category":"governance","site":"aws.amazon.com"}\n\
"aws-config":{"category":"governance","site":"aws.amazon.com"}\n\
"aws-connect":{"site":"aws.amazon.com"}\n\
"aws-cost-management":{"aliases":["aws cost explorer","aws budgets","cost and usage report","aws billing conductor","aws billing"],"category":"governance","site":"aws.amazon.com"}\n\
"aws-data-exchange":{"site":"aws.amazon.com"}\n\
"aws-data-pipeline":{"site":"aws.amazon.com"}\n\
"aws-datasync":{"category":"migration","site":"aws.amazon.com"}\n\
"aws-dax":{"aliases":["dynamodb accelerator","amazon dax"],"site":"aws.amazon.com"}\n\
"aws-deadline-cloud":{"aliases":["deadline cloud"],"category":"media","site":"aws.amazon.com"}\n\
"aws-detective":{"category":"siem","site":"aws.amazon.com"}\n\
"aws-device-farm":{"aliases":["device farm"],"site":"aws.amazon.com"}\n\
"aws-devops-agent":{"site":"aws.amazon.com"}\n\
"aws-devops-guru":{"aliases":["devops guru"],"site":"aws.amazon.com"}\n\
"aws-direct-connect":{"site":"aws.amazon.com"}\n\
"aws-directory-service":{"category":"identity-provider","site":"aws.amazon.com"}\n\
"aws-dms":{"category":"migration","site":"aws.amazon.com"}\n\
"aws-documentdb":{"site":"aws.amazon.com"}\n\
"aws-dynamodb":{"aliases":["dynamo"],"site":"aws.amazon.com"}\n\
"aws-ebs":{"aliases":["elastic block store"],"site":"aws.amazon.com"}\n\
"aws-ec2":{"aliases":["elastic compute cloud","ec2 instance","ec2","amazon elastic compute cloud"],"site":"aws.amazon.com"}\n\
"aws-ec2-dedicated-host":{"site":"aws.amazon.com"}\n\
"aws-ecr":{"aliases":["elastic container registry","ecr"],"site":"aws.amazon.com"}\n\
"aws-ecs-anywhere":{"category":"serverless-containers","site":"aws.amazon.com"}\n\
"aws-ecs-ec2":{"category":"serverless-containers","site":"aws.amazon.com"}\n\
"aws-ecs-fargate":{"aliases":["ecs","fargate","elastic container service","aws ecs","amazon ecs"],"site":"aws.amazon.com"}\n\
"aws-ecs-managed-instances":{"category":"serverless-containers","site":"aws.amazon.com"}\n\
"aws-efs":{"aliases":["elastic file system"],"site":"aws.amazon.com"}\n\
"aws-eks":{"aliases":["elastic kubernetes service","aws kubernetes","eks","amazon elastic container service for kubernetes","elastic container service for kubernetes"],"site":"aws.amazon.com"}\n\
"aws-eks-auto-mode":{"site":"aws.amazon.com"}\n\
"aws-eks-fargate":{"category":"kubernetes","site":"aws.amazon.com"}\n\
"aws-eks-hybrid-nodes":{"site":"aws.amazon.com"}\n\
"aws-elastic-beanstalk":{"aliases":["beanstalk"],"site":"aws.amazon.com"}\n\
"aws-elastic-disaster-recovery":{"aliases":["aws drs","cloudendure"],"site":"aws.amazon.com"}\n\
"aws-elastic-transcoder":{"category":"media","site":"aws.amazon.com"}\n\
"aws-elasticache":{"aliases":["aws redis","aws memcached"],"site":"aws.amazon.com"}\n\
"aws-elasticache-serverless":{"aliases":["elasticache serverless"],"category":"cache","site":"aws.amazon.com"}\n\
"aws-elb":{"aliases":["alb","nlb","application load balancer","network load balancer"],"site":"aws.amazon.com"}\n\
"aws-elemental-inference":{"category":"media","site":"aws.amazon.com"}\n\
"aws-emr":{"aliases":["elastic mapreduce","elastic map reduce"],"category":"data-processing","site":"aws.amazon.com"}\n\
"aws-emr-serverless":{"aliases":["emr serverless"],"category":"data-processing","site":"aws.amazon.com"}\n\
"aws-end-user-messaging":{"aliases":["aws sms","pinpoint sms"],"category":"telephony","site":"aws.amazon.com"}\n\
"aws-entity-resolution":{"site":"aws.amazon.com"}\n\
"aws-eventbridge":{"aliases":["cloudwatch events","amazon cloudwatch events"],"site":"aws.amazon.com"}\n\
"aws-evs":{"category":"private-cloud","site":"aws.amazon.com"}\n\
"aws-fault-injection-service":{"aliases":["aws fis","fault injection simulator"],"site":"aws.amazon.com"}\n\
"aws-finspace":{"aliases":["finspace"],"category":"analytics","site":"aws.amazon.com"}\n\
"aws-firewall-manager":{"aliases":["aws fms"],"category":"network-security","site":"aws.amazon.com"}\n\
"aws-forecast":{"category":"ai-platform","site":"aws.amazon.com"}\n\
"aws-fraud-detector":{"category":"ai-platform","site":"aws.amazon.com"}\n\
"aws-fsx":{"site":"aws.amazon.com"}\n\
"aws-gamelift":{"aliases":["gamelift","gamelift streams"],"category":"specialised","site":"aws.amazon.com"}\n\
"aws-glacier":{"aliases":["glacier vault"],"site":"aws.amazon.com"}\n\
"aws-global-accelerator":{"category":"network","site":"aws.amazon.com"}\n\
"aws-glue":{"site":"aws.amazon.com"}\n\
"aws-ground-station":{"category":"specialised","site":"aws.amazon.com"}\n\
"aws-guardduty":{"aliases":["guardduty"],"category":"cloud-security","site":"aws.amazon.com"}\n\
"aws-healthimaging":{"aliases":["healthimaging"],"category":"healthcare","site":"aws.amazon.com"}\n\
"aws-healthlake":{"aliases":["healthlake"],"category":"healthcare","site":"aws.amazon.com"}\n\
"aws-healthomics":{"aliases":["healthomics","amazon omics"],"category":"healthcare","site":"aws.amazon.com"}\n\
"aws-iam":{"aliases":["aws organizations","aws control tower","aws identity and access management"],"category":"governance","site":"aws.amazon.com"}\n\
"aws-iam-access-analyzer":{"aliases":["access analyzer","aws access analyzer"],"category":"cloud-security","site":"aws.amazon.com"}\n\
"aws-iam-identity-center":{"aliases":["aws sso","aws single sign-on","identity center"],"site":"aws.amazon.com"}\n\
"aws-image-builder":{"category":"developer-tool","site":"aws.amazon.com"}\n\
"aws-incident-manager":{"site":"aws.amazon.com"}\n\
"aws-inspector":{"category":"cloud-security","site":"aws.amazon.com"}\n\
"aws-interconnect":{"site":"aws.amazon.com"}\n\
"aws-iot-analytics":{"site":"aws.amazon.com"}\n\
"aws-iot-core":{"site":"aws.amazon.com"}\n\
"aws-iot-events":{"site":"aws.amazon.com"}\n\
"aws-iot-fleetwise":{"site":"aws.amazon.com"}\n\
"aws-iot-greengrass":{"aliases":["greengrass"],"site":"aws.amazon.com"}\n\
"aws-iot-sitewise":{"site":"aws.amazon.com"}\n\
"aws-iot-twinmaker":{"site":"aws.amazon.com"}\n\
"aws-ivs":{"aliases":["amazon ivs"],"category":"media","site":"aws.amazon.com"}\n\
"aws-keyspaces":{"site":"aws.amazon.com"}\n\
"aws-kinesis":{"aliases":["firehose","kinesis data streams","data firehose"],"category":"queue","site":"aws.amazon.com"}\n\
"aws-kinesis-video-streams":{"aliases":["kinesis video"],"category":"media","site":"aws.amazon.com"}\n\
"aws-kms":{"aliases":["aws key management service"],"site":"aws.amazon.com"}\n\
"aws-lake-formation":{"aliases":["amazon datazone","datazone"],"category":"warehouse","site":"aws.amazon.com"}\n\
"aws-lambda":{"aliases":["lambda function","aws lambda functions"],"site":"aws.amazon.com"}\n\
"aws-lambda-managed-instances":{"site":"aws.amazon.com"}\n\
"aws-launch-wizard":{"category":"developer-tool","site":"aws.amazon.com"}\n\
"aws-lex":{"aliases":["lex bot"],"category":"ai-platform","site":"aws.amazon.com"}\n\
"aws-license-manager":{"category":"governance","site":"aws.amazon.com"}\n\
"aws-lightsail":{"category":"vm","site":"aws.amazon.com"}\n\
"aws-local-zones":{"aliases":["aws wavelength"],"category":"edge","site":"aws.amazon.com"}\n\
"aws-location-service":{"site":"aws.amazon.com"}\n\
"aws-lookout":{"aliases":["lookout for vision","lookout for metrics","lookout for equipment"],"category":"ai-platform","site":"aws.amazon.com"}\n\
"aws-macie":{"category":"cloud-security","site":"aws.amazon.com"}\n\
"aws-mainframe-modernization":{"aliases":["aws m2"],"category":"migration","site":"aws.amazon.com"}\n\
"aws-managed-blockchain":{"category":"specialised","site":"aws.amazon.com"}\n\
"aws-managed-flink":{"aliases":["kinesis data analytics"],"category":"data-processing","site":"aws.amazon.com"}\n\
"aws-managed-grafana":{"aliases":["amazon managed grafana","amazon managed prometheus","amazon managed service for prometheus"],"site":"aws.amazon.com"}\n\
"aws-mediaconnect":{"aliases":["mediaconnect"],"category":"media","site":"aws.amazon.com"}\n\
"aws-mediaconvert":{"aliases":["mediaconvert"],"category":"media","site":"aws.amazon.com"}\n\
"aws-medialive":{"aliases":["medialive"],"category":"media","site":"aws.amazon.com"}\n\
"aws-mediapackage":{"aliases":["mediapackage"],"category":"media","site":"aws.amazon.com"}\n\
"aws-mediastore":{"aliases":["mediastore"],"category":"media","site":"aws.amazon.com"}\n\
"aws-mediatailor":{"aliases":["mediatailor"],"category":"media","site":"aws.amazon.com"}\n\
"aws-memorydb":{"site":"aws.amazon.com"}\n\
"aws-migration-hub":{"aliases":["migration hub refactor spaces"],"site":"aws.amazon.com"}\n\
"aws-mq":{"aliases":["aws rabbitmq","aws activemq"],"category":"queue","site":"aws.amazon.com"}\n\
"aws-msk":{"aliases":["managed streaming for kafka","aws kafka","amazon managed streaming for apache kafka","managed streaming for apache kafka"],"category":"queue","site":"aws.amazon.com"}\n\
"aws-msk-serverless":{"aliases":["msk serverless"],"category":"queue","site":"aws.amazon.com"}\n\
"aws-multi-party-approval":{"category":"governance","site":"aws.amazon.com"}\n\
"aws-mwaa":{"aliases":["mwaa","aws airflow","managed workflows for apache airflow"],"category":"orchestration","site":"aws.amazon.com"}\n\
"aws-neptune":{"site":"aws.amazon.com"}\n\
"aws-neptune-analytics":{"category":"analytics","site":"aws.amazon.com"}\n\
"aws-network-firewall":{"category":"network-security","site":"aws.amazon.com"}\n\
"aws-nimble-studio":{"site":"aws.amazon.com"}\n\
"aws-nova-act":{"category":"ai-platform","site":"aws.amazon.com"}\n\
"aws-opensearch":{"aliases":["aws elasticsearch","amazon elasticsearch service"],"site":"aws.amazon.com"}\n\
"aws-opensearch-serverless":{"aliases":["opensearch serverless"],"category":"search","site":"aws.amazon.com"}\n\
"aws-opsworks":{"aliases":["opsworks"],"category":"developer-tool","site":"aws.amazon.com"}\n\
"aws-oracle-database":{"category":"database-managed","site":"aws.amazon.com"}\n\
"aws-outposts":{"category":"edge","site":"aws.amazon.com"}\n\
"aws-panorama":{"category":"edge","site":"aws.amazon.com"}\n\
"aws-parallel-computing-service":{"aliases":["aws pcs","aws parallelcluster"],"category":"data-processing","site":"aws.amazon.com"}\n\
"aws-payment-cryptography":{"site":"aws.amazon.com"}\n\
"aws-personalize":{"category":"ai-platform","site":"aws.amazon.com"}\n\
"aws-pinpoint":{"aliases":["pinpoint"],"category":"marketing","site":"aws.amazon.com"}\n\
"aws-polly":{"site":"aws.amazon.com"}\n\
"aws-private-5g":{"site":"aws.amazon.com","tier":"wide"}\n\
"aws-proton":{"category":"developer-tool","site":"aws.amazon.com"}\n\
"aws-q-business":{"aliases":["amazon kendra","kendra","amazon q business"],"category":"search","site":"aws.amazon.com"}\n\
"aws-q-developer":{"aliases":["amazon codewhisperer","amazon q"],"site":"aws.amazon.com"}\n\
"aws-qldb":{"aliases":["quantum ledger database"],"site":"aws.amazon.com"}\n\
"aws-quicksight":{"aliases":["quick sight","amazon quick suite"],"category":"analytics","site":"aws.amazon.com"}\n\
"aws-ram":{"aliases":["resource access manager","aws resource access manager"],"category":"governance","site":"aws.amazon.com"}\n\
"aws-rds":{"aliases":["relational database service","aws mysql","aws postgres","aws postgresql","rds"],"site":"aws.amazon.com"}\n\
"aws-rds-custom":{"category":"database-managed","site":"aws.amazon.com"}\n\
"aws-redshift":{"site":"aws.amazon.com"}\n\
"aws-redshift-serverless":{"aliases":["redshift serverless"],"site":"aws.amazon.com"}\n\
"aws-rekognition":{"aliases":["rekognition"],"site":"aws.amazon.com"}\n\
"aws-resilience-hub":{"category":"governance","site":"aws.amazon.com"}\n\
"aws-resource-explorer":{"aliases":["aws resource groups","aws tag editor"],"category":"governance","site":"aws.amazon.com"}\n\
"aws-robomaker":{"aliases":["robomaker"],"category":"specialised","site":"aws.amazon.com"}\n\
"aws-route53":{"aliases":["route 53"],"site":"aws.amazon.com"}\n\
"aws-rtb-fabric":{"site":"aws.amazon.com"}\n\
"aws-s3":{"aliases":["simple storage service","s3 bucket","s3","aws s3 bucket"],"site":"aws.amazon.com"}\n\
"aws-sagemaker":{"aliases":["sage maker"],"site":"aws.amazon.com"}\n\
"aws-secrets-manager":{"site":"aws.amazon.com"}\n\
"aws-security-agent":{"category":"cloud-security","site":"aws.amazon.com"}\n\
"aws-security-hub":{"aliases":["security hub"],"category":"cloud-security","site":"aws.amazon.com"}\n\
"aws-security-lake":{"category":"siem","site":"aws.amazon.com"}\n\
"aws-serverless-application-repository":{"category":"developer-tool","site":"aws.amazon.com"}\n\
"aws-service-catalog":{"aliases":["appregistry"],"category":"governance","site":"aws.amazon.com"}\n\
"aws-service-quotas":{"category":"governance","site":"aws.amazon.com"}\n\
"aws-ses":{"aliases":["simple email service","amazon simple email service","aws simple email service","amazon ses"],"category":"email","site":"aws.amazon.com"}\n\
"aws-shield":{"category":"network-security","site":"aws.amazon.com"}\n\
"aws-signer":{"site":"aws.amazon.com"}\n\
"aws-simpledb":{"aliases":["simpledb"],"site":"aws.amazon.com"}\n\
"aws-simspace-weaver":{"category":"specialised","site":"aws.amazon.com"}\n\
"aws-site-to-site-vpn":{"aliases":["aws vpn"],"site":"aws.amazon.com"}\n\
"aws-snow-family":{"aliases":["aws snowball","aws snowcone"],"category":"edge","site":"aws.amazon.com"}\n\
"aws-sns":{"aliases":["simple notification service","sns"],"site":"aws.amazon.com"}\n\
"aws-sqs":{"aliases":["simple queue service","sqs"],"site":"aws.amazon.com"}\n\
"aws-step-functions":{"category":"orchestration","site":"aws.amazon.com"}\n\
"aws-storage-gateway":{"site":"aws.amazon.com"}\n\
"aws-supply-chain":{"category":"finance","site":"aws.amazon.com"}\n\
"aws-support":{"aliases":["aws support center","aws enterprise support"],"category":"customer-support","site":"aws.amazon.com"}\n\
"aws-swf":{"aliases":["amazon swf"],"category":"orchestration","site":"aws.amazon.com"}\n\
"aws-systems-manager":{"aliases":["ssm","aws ssm","ssm parameter store","parameter store"],"category":"governance","site":"aws.amazon.com"}\n\
"aws-textract":{"aliases":["textract"],"site":"aws.amazon.com"}\n\
"aws-timestream":{"category":"database-managed","site":"aws.amazon.com"}\n\
"aws-transcribe":{"site":"aws.amazon.com"}\n\
"aws-transfer-family":{"aliases":["aws sftp","aws transfer for sftp"],"category":"file-sharing","site":"aws.amazon.com"}\n\
"aws-transit-gateway":{"site":"aws.amazon.com"}\n\
"aws-translate":{"site":"aws.amazon.com"}\n\
"aws-trusted-advisor":{"aliases":["trusted advisor"],"category":"governance","site":"aws.amazon.com"}\n\
"aws-user-notifications":{"category":"monitoring","site":"aws.amazon.com"}\n\
"aws-verified-access":{"category":"network-security","site":"aws.amazon.com"}\n\
"aws-verified-permissions":{"site":"aws.amazon.com"}\n\
"aws-vmware-cloud":{"aliases":["vmc on aws"],"category":"private-cloud","site":"aws.amazon.com"}\n\
"aws-vpc":{"aliases":["security group","amazon virtual private cloud"],"site":"aws.amazon.com"}\n\
"aws-vpc-lattice":{"category":"network","site":"aws.amazon.com"}\n\
"aws-waf":{"aliases":["aws web application firewall"],"category":"network-security","site":"aws.amazon.com"}\n\
"aws-well-architected-tool":{"category":"governance","site":"aws.amazon.com"}\n\
"aws-wickr":{"aliases":["wickr"],"site":"aws.amazon.com"}\n\
"aws-workmail":{"aliases":["workmail"],"category":"email","site":"aws.amazon.com"}\n\
"aws-workspaces":{"aliases":["workspaces"],"site":"aws.amazon.com"}\n\
"aws-workspaces-secure-browser":{"aliases":["workspaces secure browser","workspaces web"],"category":"network-security","site":"aws.amazon.com"}\n\
"aws-x-ray":{"site":"aws.amazon.com"}\n\
"axiom":{"exactOnly":true,"site":"axiom.co"}\n\
"azure-ad-b2c":{"aliases":["azure b2c","entra external id"],"site":"azure.microsoft.com"}\n\
"azure-advisor":{"category":"governance","site":"azure.microsoft.com"}\n\
"azure-agriculture":{"category":"specialised","site":"azure.microsoft.com"}\n\
"azure-ai-foundry":{"category":"ai-platform","site":"azure.microsoft.com"}\n\
"azure-ai-search":{"aliases":["azure search","azure cognitive search"],"site":"azure.microsoft.com"}\n\
"azure-ai-services":{"aliases":["azure openai","azure cognitive services"],"site":"azure.microsoft.com"}\n\
"azure-aks":{"aliases":["aks","azure kubernetes","azure container service"],"site":"azure.microsoft.com"}\n\
"azure-analysis-services":{"category":"analytics","site":"azure.microsoft.com"}\n\
"azure-api-center":{"category":"api-management","site":"azure.microsoft.com"}\n\
"azure-api-management":{"aliases":["apim","azure apim"],"category":"api-management","site":"azure.microsoft.com"}\n\
"azure-app-compliance":{"category":"compliance","site":"azure.microsoft.com"}\n\
"azure-app-configuration":{"category":"developer-tool","site":"azure.microsoft.com"}\n\
"azure-app-gateway-containers":{"site":"azure.microsoft.com"}\n\
"azure-app-service":{"aliases":["azure web app","azure web apps","azure website","app service plan","azure app service plan"],"site":"azure.microsoft.com"}\n\
"azure-app-service-domains":{"site":"azure.microsoft.com"}\n\
"azure-app-service-environment":{"site":"azure.microsoft.com"}\n\
"azure-application-gateway":{"site":"azure.microsoft.com"}\n\
"azure-arc-data-services":{"aliases":["arc-enabled sql server"],"category":"database-managed","site":"azure.microsoft.com"}\n\
"azure-arc-kubernetes":{"category":"kubernetes","site":"azure.microsoft.com"}\n\
"azure-arc-resource-bridge":{"category":"edge","site":"azure.microsoft.com"}\n\
"azure-arc-server":{"category":"private-cloud","site":"azure.microsoft.com"}\n\
"azure-arc-vmware":{"category":"private-cloud","site":"azure.microsoft.com"}\n\
"azure-arc-workload-orchestration":{"category":"edge","site":"azure.microsoft.com"}\n\
"azure-arize":{"site":"azure.microsoft.com"}\n\
"azure-astronomer":{"category":"orchestration","site":"azure.microsoft.com"}\n\
"azure-attestation":{"site":"azure.microsoft.com"}\n\
"azure-automanage":{"category":"governance","site":"azure.microsoft.com"}\n\
"azure-automation":{"category":"governance","site":"azure.microsoft.com"}\n\
"azure-backup":{"aliases":["recovery services vault","azure recovery services vault"],"site":"azure.microsoft.com"}\n\
"azure-bastion":{"category":"network-security","site":"azure.microsoft.com"}\n\
"azure-batch":{"category":"data-processing","site":"azure.microsoft.com"}\n\
"azure-bing-search":{"aliases":["bing search api"],"site":"azure.microsoft.com","tier":"wide"}\n\
"azure-bot-service":{"category":"ai-platform","site":"azure.microsoft.com"}\n\
"azure-cache-redis":{"aliases":["azure redis","azure managed redis"],"site":"azure.microsoft.com"}\n\
"azure-chaos-studio":{"site":"azure.microsoft.com"}\n\
"azure-cloud-hsm":{"aliases":["azure dedicated hsm","azure payment hsm"],"category":"key-management","site":"azure.microsoft.com"}\n\
"azure-cloud-ngfw":{"category":"network-security","site":"paloaltonetworks.com"}\n\
"azure-cloud-services":{"site":"azure.microsoft.com"}\n\
"azure-communication-services":{"category":"telephony","site":"azure.microsoft.com"}\n\
"azure-commvault":{"site":"azure.microsoft.com"}\n\
"azure-compute-gallery":{"aliases":["shared image gallery"],"category":"vm","site":"azure.microsoft.com"}\n\
"azure-confidential-ledger":{"category":"specialised","site":"azure.microsoft.com"}\n\
"azure-connected-cache":{"category":"cdn","site":"azure.microsoft.com"}\n\
"azure-container-apps":{"site":"azure.microsoft.com"}\n\
"azure-container-instances":{"aliases":["aci"],"site":"azure.microsoft.com"}\n\
"azure-container-registry":{"aliases":["acr"],"site":"azure.microsoft.com"}\n\
"azure-container-storage":{"site":"azure.microsoft.com"}\n\
"azure-content-safety":{"site":"azure.microsoft.com"}\n\
"azure-cosmos-db":{"aliases":["cosmosdb"],"site":"azure.microsoft.com"}\n\
"azure-cosmos-postgresql":{"aliases":["citus","azure hyperscale citus"],"site":"azure.microsoft.com"}\n\
"azure-cost-management":{"aliases":["azure reservations"],"category":"governance","site":"azure.microsoft.com"}\n\
"azure-custom-providers":{"aliases":["azure managed applications"],"category":"developer-tool","site":"azure.microsoft.com"}\n\
"azure-data-box":{"aliases":["azure import/export"],"category":"migration","site":"azure.microsoft.com"}\n\
"azure-data-catalog":{"category":"data-integration","site":"azure.microsoft.com"}\n\
"azure-data-explorer":{"site":"azure.microsoft.com"}\n\
"azure-data-factory":{"aliases":["adf"],"site":"azure.microsoft.com"}\n\
"azure-data-lake-analytics":{"aliases":["azure data lake store"],"category":"data-processing","site":"azure.microsoft.com"}\n\
"azure-data-lake-storage":{"aliases":["adls","adls gen2","azure data lake storage gen2","azure data lake"],"site":"azure.microsoft.com"}\n\
"azure-data-share":{"site":"azure.microsoft.com"}\n\
"azure-database-migration-service":{"aliases":["azure dms"],"site":"azure.microsoft.com"}\n\
"azure-databricks":{"site":"azure.microsoft.com"}\n\
"azure-databricks-serverless":{"site":"azure.microsoft.com"}\n\
"azure-ddos-protection":{"category":"network-security","site":"azure.microsoft.com"}\n\
"azure-dedicated-host":{"site":"azure.microsoft.com"}\n\
"azure-defender-easm":{"aliases":["defender easm"],"category":"cloud-security","site":"azure.microsoft.com"}\n\
"azure-defender-for-cloud":{"aliases":["azure security center","defender for cloud","azure defender"],"category":"cloud-security","site":"azure.microsoft.com"}\n\
"azure-defender-for-iot":{"category":"cloud-security","site":"azure.microsoft.com"}\n\
"azure-dell-powerscale":{"site":"azure.microsoft.com"}\n\
"azure-dev-center":{"aliases":["microsoft dev box","dev box"],"site":"azure.microsoft.com"}\n\
"azure-device-update":{"site":"azure.microsoft.com"}\n\
"azure-devops":{"aliases":["azure pipelines","azure repos","ado","vsts","visual studio team services"],"site":"microsoft.com"}\n\
"azure-devops-server":{"aliases":["team foundation server","tfs"],"category":"ci","site":"microsoft.com"}\n\
"azure-devtest-labs":{"site":"azure.microsoft.com"}\n\
"azure-digital-twins":{"site":"azure.microsoft.com"}\n\
"azure-dns":{"aliases":["azure private dns"],"site":"azure.microsoft.com"}\n\
"azure-document-intelligence":{"aliases":["azure form recognizer"],"site":"azure.microsoft.com"}\n\
"azure-documentdb":{"aliases":["cosmos db for mongodb vcore"],"site":"azure.microsoft.com"}\n\
"azure-durable-task-scheduler":{"category":"orchestration","site":"azure.microsoft.com"}\n\
"azure-elastic-san":{"site":"azure.microsoft.com"}\n\
"azure-energy-data":{"category":"specialised","site":"azure.microsoft.com"}\n\
"azure-entra-domain-services":{"aliases":["azure ad domain services"],"category":"identity-provider","site":"azure.microsoft.com"}\n\
"azure-event-grid":{"site":"azure.microsoft.com"}\n\
"azure-event-hubs":{"category":"queue","site":"azure.microsoft.com"}\n\
"azure-expressroute":{"site":"azure.microsoft.com"}\n\
"azure-extended-zones":{"category":"edge","site":"azure.microsoft.com"}\n\
"azure-fabric":{"aliases":["microsoft fabric"],"category":"warehouse","site":"azure.microsoft.com"}\n\
"azure-files":{"aliases":["azure file share","azure file sync","storage sync service"],"site":"azure.microsoft.com"}\n\
"azure-firewall":{"category":"network-security","site":"azure.microsoft.com"}\n\
"azure-fluid-relay":{"category":"queue","site":"azure.microsoft.com"}\n\
"azure-front-door":{"aliases":["azure cdn","azure content delivery network"],"category":"cdn","site":"azure.microsoft.com"}\n\
"azure-functions":{"aliases":["azure function app"],"site":"azure.microsoft.com"}\n\
"azure-github-networking":{"site":"azure.microsoft.com"}\n\
"azure-hdinsight":{"category":"data-processing","site":"azure.microsoft.com"}\n\
"azure-health-bot":{"category":"healthcare","site":"azure.microsoft.com"}\n\
"azure-health-data-services":{"aliases":["azure api for fhir"],"category":"healthcare","site":"azure.microsoft.com"}\n\
"azure-health-models":{"site":"azure.microsoft.com"}\n\
"azure-horizondb":{"site":"azure.microsoft.com"}\n\
"azure-informatica":{"site":"azure.microsoft.com"}\n\
"azure-iot-central":{"site":"azure.microsoft.com"}\n\
"azure-iot-hub":{"site":"azure.microsoft.com"}\n\
"azure-iot-operations":{"category":"iot","site":"azure.microsoft.com"}\n\
"azure-key-vault":{"aliases":["akv"],"site":"azure.microsoft.com"}\n\
"azure-kubernetes-fleet-manager":{"category":"kubernetes","site":"azure.microsoft.com"}\n\
"azure-lab-services":{"site":"azure.microsoft.com"}\n\
"azure-lambdatest":{"site":"azure.microsoft.com"}\n\
"azure-large-instances":{"aliases":["sap hana on azure large instances"],"category":"dedicated-host","site":"azure.microsoft.com"}\n\
"azure-load-balancer":{"site":"azure.microsoft.com"}\n\
"azure-load-testing":{"aliases":["microsoft playwright testing"],"site":"azure.microsoft.com"}\n\
"azure-local":{"aliases":["azure stack hci"],"category":"edge","site":"azure.microsoft.com"}\n\
"azure-logic-apps":{"category":"orchestration","site":"azure.microsoft.com"}\n\
"azure-machine-learning":{"aliases":["azure ml","azureml"],"site":"azure.microsoft.com"}\n\
"azure-machine-learning-studio-classic":{"site":"azure.microsoft.com"}\n\
"azure-managed-cassandra":{"site":"azure.microsoft.com"}\n\
"azure-managed-devops-pools":{"site":"azure.microsoft.com"}\n\
"azure-managed-disks":{"aliases":["azure disk storage","azure disks"],"site":"azure.microsoft.com"}\n\
"azure-managed-grafana":{"site":"azure.microsoft.com"}\n\
"azure-managed-hsm":{"category":"key-management","site":"azure.microsoft.com"}\n\
"azure-managed-identity":{"aliases":["azure rbac"],"category":"identity-provider","site":"azure.microsoft.com"}\n\
"azure-managed-lustre":{"aliases":["azure hpc cache"],"site":"azure.microsoft.com"}\n\
"azure-maps":{"site":"azure.microsoft.com"}\n\
"azure-mariadb":{"site":"azure.microsoft.com"}\n\
"azure-media-services":{"category":"media","site":"azure.microsoft.com","tier":"wide"}\n\
"azure-migrate":{"site":"azure.microsoft.com"}\n\
"azure-monitor":{"aliases":["log analytics","application insights","app insights","azure app insights","appinsights"],"site":"azure.microsoft.com"}\n\
"azure-monitor-prometheus":{"site":"azure.microsoft.com"}\n\
"azure-mysql":{"site":"azure.microsoft.com"}\n\
"azure-nat-gateway":{"site":"azure.microsoft.com"}\n\
"azure-netapp-files":{"site":"azure.microsoft.com"}\n\
"azure-network-function-manager":{"site":"azure.microsoft.com"}\n\
"azure-network-watcher":{"site":"azure.microsoft.com"}\n\
"azure-nginx":{"aliases":["nginxaas"],"site":"azure.microsoft.com"}\n\
"azure-notification-hubs":{"category":"queue","site":"azure.microsoft.com"}\n\
"azure-operator-nexus":{"category":"private-cloud","site":"azure.microsoft.com"}\n\
"azure-oracle-autonomous":{"aliases":["autonomous database@azure"],"site":"azure.microsoft.com"}\n\
"azure-oracle-database":{"category":"database-managed","site":"azure.microsoft.com"}\n\
"azure-orbital":{"category":"specialised","site":"azure.microsoft.com"}\n\
"azure-peering-service":{"site":"azure.microsoft.com"}\n\
"azure-postgresql":{"aliases":["azure postgres"],"site":"azure.microsoft.com"}\n\
"azure-power-bi-embedded":{"category":"analytics","site":"azure.microsoft.com"}\n\
"azure-private-dns-resolver":{"site":"azure.microsoft.com"}\n\
"azure-private-link":{"aliases":["azure private endpoint","network security perimeter"],"site":"azure.microsoft.com"}\n\
"azure-pure-storage":{"site":"azure.microsoft.com"}\n\
"azure-purview":{"aliases":["purview","azure information protection","microsoft information protection"],"category":"compliance","site":"azure.microsoft.com"}\n\
"azure-quantum":{"category":"specialised","site":"azure.microsoft.com"}\n\
"azure-qumulo":{"site":"azure.microsoft.com"}\n\
"azure-red-hat-openshift":{"aliases":["aro"],"site":"azure.microsoft.com"}\n\
"azure-resiliency":{"site":"azure.microsoft.com"}\n\
"azure-resource-manager":{"aliases":["azure policy","azure blueprints","azure management groups","azure lighthouse","azure arm"],"category":"governance","site":"azure.microsoft.com"}\n\
"azure-route-server":{"site":"azure.microsoft.com"}\n\
"azure-sap-solutions":{"site":"azure.microsoft.com"}\n\
"azure-scom-managed-instance":{"site":"azure.microsoft.com"}\n\
"azure-sentinel":{"aliases":["sentinel","microsoft azure sentinel","azure sentinel siem"],"site":"azure.microsoft.com"}\n\
"azure-service-bus":{"site":"azure.microsoft.com"}\n\
"azure-service-connector":{"category":"developer-tool","site":"azure.microsoft.com"}\n\
"azure-service-fabric":{"category":"web-app-platform","site":"azure.microsoft.com"}\n\
"azure-signalr":{"category":"queue","site":"azure.microsoft.com"}\n\
"azure-site-recovery":{"site":"azure.microsoft.com"}\n\
"azure-speech":{"aliases":["azure speech to text"],"site":"azure.microsoft.com"}\n\
"azure-sphere":{"site":"azure.microsoft.com"}\n\
"azure-split":{"site":"azure.microsoft.com"}\n\
"azure-spring-apps":{"site":"azure.microsoft.com"}\n\
"azure-sql-database":{"aliases":["azure sql server","azure sql","azure sql db"],"site":"azure.microsoft.com"}\n\
"azure-sql-managed-instance":{"aliases":["sql mi"],"site":"azure.microsoft.com"}\n\
"azure-sql-vm":{"site":"azure.microsoft.com"}\n\
"azure-sre-agent":{"site":"azure.microsoft.com"}\n\
"azure-stack-edge":{"aliases":["azure data box edge"],"category":"edge","site":"azure.microsoft.com"}\n\
"azure-stack-hub":{"aliases":["azure stack"],"site":"azure.microsoft.com"}\n\
"azure-static-web-apps":{"site":"azure.microsoft.com"}\n\
"azure-storage":{"aliases":["azure blob storage","blob storage"],"site":"azure.microsoft.com"}\n\
"azure-storage-mover":{"site":"azure.microsoft.com"}\n\
"azure-stream-analytics":{"category":"data-processing","site":"azure.microsoft.com"}\n\
"azure-subscription":{"aliases":["azure","microsoft azure","azure cloud","azure government","azure portal","windows azure"],"category":"public-cloud","site":"azure.microsoft.com"}\n\
"azure-support":{"aliases":["microsoft unified support"],"category":"customer-support","site":"azure.microsoft.com"}\n\
"azure-synapse":{"aliases":["azure sql data warehouse","azure sql dw"],"site":"azure.microsoft.com"}\n\
"azure-test-base":{"site":"azure.microsoft.com"}\n\
"azure-time-series-insights":{"site":"azure.microsoft.com"}\n\
"azure-traffic-manager":{"category":"load-balancer","site":"azure.microsoft.com"}\n\
"azure-translator":{"site":"azure.microsoft.com"}\n\
"azure-trusted-signing":{"site":"azure.microsoft.com"}\n\
"azure-verified-id":{"site":"azure.microsoft.com"}\n\
"azure-video-indexer":{"category":"media","site":"azure.microsoft.com"}\n\
"azure-virtual-desktop":{"aliases":["avd","windows virtual desktop"],"site":"azure.microsoft.com"}\n\
"azure-virtual-enclaves":{"category":"network-security","site":"azure.microsoft.com"}\n\
"azure-virtual-machines":{"aliases":["azure vm","azure vms","azure virtual machine scale sets","azure vm scale sets","azure vmss","vmss"],"site":"azure.microsoft.com"}\n\
"azure-virtual-network":{"aliases":["azure vnet"],"site":"azure.microsoft.com"}\n\
"azure-virtual-network-manager":{"site":"azure.microsoft.com"}\n\
"azure-vm-image-builder":{"category":"developer-tool","site":"azure.microsoft.com"}\n\
"azure-vmware-solution":{"category":"private-cloud","site":"azure.microsoft.com"}\n\
"azure-vpn-gateway":{"aliases":["azure virtual wan"],"site":"azure.microsoft.com"}\n\
"azure-waf":{"category":"network-security","site":"azure.microsoft.com"}\n\
"back4app":{"site":"back4app.com","tier":"wide"}\n\
"backblaze-b2":{"aliases":["backblaze"],"site":"backblaze.com"}\n\
"baidu-ai-cloud":{"aliases":["baidu cloud"],"category":"public-cloud","site":"intl.cloud.baidu.com","tier":"wide"}\n\
"balsamiq":{"category":"design","site":"balsamiq.com","tier":"wide"}\n\
"bamboohr":{"aliases":["bamboo"],"site":"bamboohr.com"}\n\
"bandwidth":{"site":"bandwidth.com","tier":"wide"}\n\
"barracuda":{"aliases":["barracuda essentials"],"category":"email","site":"barracuda.com","tier":"wide"}\n\
"basecamp":{"category":"project-management","site":"basecamp.com","tier":"wide"}\n\
"baseten":{"exactOnly":true,"category":"ai-model-api","site":"baseten.co","tier":"wide"}\n\
"beehiiv":{"category":"marketing","site":"beehiiv.com","tier":"wide"}\n\
"benchling":{"category":"healthcare","site":"benchling.com","tier":"wide"}\n\
"better-stack":{"aliases":["better uptime","logtail"],"site":"betterstack.com"}\n\
"bettercloud":{"site":"bettercloud.com","tier":"wide"}\n\
"betterworks":{"site":"betterworks.com","tier":"wide"}\n\
"beyondtrust":{"aliases":["bomgar"],"category":"identity-provider","site":"beyondtrust.com","tier":"wide"}\n\
"bigcommerce":{"category":"cms-ecommerce","site":"bigcommerce.com","tier":"wide"}\n\
"bigid":{"category":"compliance","site":"bigid.com","tier":"wide"}\n\
"bill":{"aliases":["bill.com","divvy"],"exactOnly":true,"site":"bill.com","tier":"wide"}\n\
"bird":{"aliases":["messagebird","sparkpost"],"category":"telephony","site":"bird.com","tier":"wide"}\n\
"bitbucket-pipelines":{"site":"atlassian.com"}\n\
"bitdefender-gravityzone":{"aliases":["bitdefender"],"site":"bitdefender.com"}\n\
"bitrise":{"site":"bitrise.io","tier":"wide"}\n\
"bitsight":{"category":"compliance","site":"bitsight.com"}\n\
"bitwarden":{"site":"bitwarden.com"}\n\
"bizzabo":{"category":"marketing","site":"bizzabo.com","tier":"wide"}\n\
"black-duck":{"aliases":["synopsys","coverity"],"category":"developer-tool","site":"blackduck.com","tier":"wide"}\n\
"blackbaud":{"aliases":["raisers edge"],"site":"blackbaud.com","tier":"wide"}\n\
"blackboard":{"aliases":["anthology"],"exactOnly":true,"category":"learning","site":"anthology.com","tier":"wide"}\n\
"blackline":{"site":"blackline.com","tier":"wide"}\n\
"blacksmith":{"site":"depot.dev","tier":"wide"}\n\
"blazemeter":{"site":"perforce.com","tier":"wide"}\n\
"bloomberg-terminal":{"site":"bloomberg.com","tier":"wide"}\n\
"bloomerang":{"site":"bloomerang.com","tier":"wide"}\n\
"blue-prism":{"category":"orchestration","site":"blueprism.com","tier":"wide"}\n\
"bluehost":{"aliases":["hostgator"],"site":"newfold.com","tier":"wide"}\n\
"bluejeans":{"site":"verizon.com","tier":"wide"}\n\
"bluesky":{"category":"social-media","site":"bsky.app","tier":"wide"}\n\
"bmc-helix":{"aliases":["bmc remedy","remedy"],"site":"bmc.com","tier":"wide"}\n\
"bombora":{"category":"marketing","site":"bombora.com","tier":"wide"}\n\
"bonsai":{"aliases":["bonsai.io"],"exactOnly":true,"site":"bonsai.io","tier":"wide"}\n\
"bonusly":{"site":"bonusly.com","tier":"wide"}\n\
"boomi":{"aliases":["dell boomi"],"site":"boomi.com","tier":"wide"}\n\
"box":{"aliases":["box.com"],"exactOnly":true,"category":"file-sharing","site":"box.com"}\n\
"braintree":{"site":"paypal.com"}\n\
"braintrust":{"category":"monitoring","site":"braintrust.dev","tier":"wide"}\n\
"branch-io":{"exactOnly":true,"category":"marketing","site":"branch.io","tier":"wide"}\n\
"brandfolder":{"category":"media","site":"smartsheet.com","tier":"wide"}\n\
"brandwatch":{"aliases":["falcon.io"],"category":"marketing","site":"brandwatch.com","tier":"wide"}\n\
"braze":{"category":"marketing","site":"braze.com"}\n\
"brevo":{"aliases":["sendinblue"],"category":"marketing","site":"brevo.com","tier":"wide"}\n\
"brex":{"site":"brex.com"}\n\
"brightcove":{"category":"media","site":"brightcove.com","tier":"wide"}\n\
"brightspace":{"category":"learning","site":"d2l.com","tier":"wide"}\n\
"brivo":{"category":"facilities","site":"brivo.com","tier":"wide"}\n\
"broadvoice":{"site":"broadvoice.com","tier":"wide"}\n\
"browserbase":{"category":"api-service","site":"browserbase.com","tier":"wide"}\n\
"browserstack":{"aliases":["percy"],"site":"browserstack.com"}\n\
"bubble":{"aliases":["bubble.io"],"exactOnly":true,"category":"web-app-platform","site":"bubble.io","tier":"wide"}\n\
"buffer":{"exactOnly":true,"category":"marketing","site":"buffer.com","tier":"wide"}\n\
"bugcrowd":{"category":"cloud-security","site":"bugcrowd.com","tier":"wide"}\n\
"builder-io":{"category":"cms-ecommerce","site":"builder.io","tier":"wide"}\n\
"buildkite":{"site":"buildkite.com"}\n\
"bunny-net":{"aliases":["bunnycdn"],"category":"cdn","site":"bunny.net"}\n\
"burp-suite":{"aliases":["portswigger"],"category":"developer-tool","site":"portswigger.net","tier":"wide"}\n\
"buzzsprout":{"category":"media","site":"buzzsprout.com","tier":"wide"}\n\
"bynder":{"category":"media","site":"bynder.com","tier":"wide"}\n\
"byteplus":{"aliases":["volcengine"],"category":"public-cloud","site":"byteplus.com","tier":"wide"}\n\
"cal-com":{"category":"office-suite","site":"cal.com","tier":"wide"}\n\
"calendly":{"category":"office-suite","site":"calendly.com"}\n\
"campaign-monitor":{"category":"marketing","site":"meetmarigold.com","tier":"wide"}\n\
"camunda":{"category":"orchestration","site":"camunda.com","tier":"wide"}\n\
"canny":{"category":"project-management","site":"canny.io","tier":"wide"}\n\
"canva":{"category":"design","site":"canva.com"}\n\
"canvas-lms":{"aliases":["instructure"],"category":"learning","site":"instructure.com"}\n\
"captivateiq":{"category":"sales","site":"captivateiq.com","tier":"wide"}\n\
"carbon-black":{"site":"broadcom.com"}\n\
"carbonite":{"aliases":["webroot"],"site":"opentext.com","tier":"wide"}\n\
"carta":{"exactOnly":true,"category":"finance","site":"carta.com"}\n\
"cast-ai":{"category":"kubernetes","site":"cast.ai","tier":"wide"}\n\
"catchpoint":{"site":"catchpoint.com","tier":"wide"}\n\
"cato-networks":{"category":"network-security","site":"catonetworks.com","tier":"wide"}\n\
"cdn77":{"category":"cdn","site":"cdn77.com","tier":"wide"}\n\
"celigo":{"site":"celigo.com","tier":"wide"}\n\
"census":{"exactOnly":true,"site":"getcensus.com","tier":"wide"}\n\
"cerebras":{"site":"cerebras.ai","tier":"wide"}\n\
"certinia":{"aliases":["financialforce"],"site":"certinia.com","tier":"wide"}\n\
"certn":{"site":"certn.co","tier":"wide"}\n\
"chainguard":{"site":"chainguard.dev","tier":"wide"}\n\
"chameleon":{"category":"analytics","site":"chameleon.io","tier":"wide"}\n\
"chargebee":{"site":"chargebee.com","tier":"wide"}\n\
"charliehr":{"site":"charliehr.com","tier":"wide"}\n\
"charthop":{"site":"charthop.com","tier":"wide"}\n\
"chatgpt":{"aliases":["chatgpt enterprise","chatgpt team"],"site":"openai.com"}\n\
"check-point-cloudguard":{"aliases":["dome9"],"category":"cloud-security","site":"checkpoint.com","tier":"wide"}\n\
"check-point-harmony":{"aliases":["check point","avanan"],"site":"checkpoint.com","tier":"wide"}\n\
"checkly":{"site":"checklyhq.com"}\n\
"checkmarx":{"site":"checkmarx.com"}\n\
"checkout-com":{"site":"checkout.com","tier":"wide"}\n\
"checkr":{"aliases":["goodhire"],"site":"checkr.com","tier":"wide"}\n\
"chef":{"exactOnly":true,"category":"developer-tool","site":"progress.com"}\n\
"chili-piper":{"category":"sales","site":"chilipiper.com","tier":"wide"}\n\
"chroma-cloud":{"category":"database-managed","site":"trychroma.com","tier":"wide"}\n\
"chromatic":{"site":"chromatic.com","tier":"wide"}\n\
"chronosphere":{"site":"chronosphere.io","tier":"wide"}\n\
"circle-so":{"exactOnly":true,"site":"circle.so","tier":"wide"}\n\
"circleci":{"site":"circleci.com"}\n\
"cisco-anyconnect":{"aliases":["anyconnect","cisco vpn"],"category":"network-security","site":"cisco.com","tier":"wide"}\n\
"cisco-appdynamics":{"aliases":["appdynamics"],"category":"monitoring","site":"cisco.com"}\n\
"cisco-meraki":{"aliases":["meraki"],"category":"network","site":"cisco.com"}\n\
"cisco-secure-email":{"aliases":["ironport"],"category":"email","site":"cisco.com","tier":"wide"}\n\
"cisco-secure-endpoint":{"site":"cisco.com"}\n\
"cisco-thousandeyes":{"aliases":["thousandeyes"],"site":"cisco.com"}\n\
"cisco-umbrella":{"aliases":["opendns"],"category":"network-security","site":"cisco.com"}\n\
"cision":{"category":"marketing","site":"cision.com","tier":"wide"}\n\
"citrix-daas":{"aliases":["citrix","citrix cloud","xenapp"],"category":"vdi","site":"citrix.com"}\n\
"civo":{"category":"public-cloud","site":"civo.com"}\n\
"civo-compute":{"site":"civo.com"}\n\
"civo-database":{"site":"civo.com"}\n\
"civo-kubernetes":{"site":"civo.com"}\n\
"civo-object-store":{"site":"civo.com"}\n\
"clari":{"category":"sales","site":"clari.com"}\n\
"clarifai":{"site":"clarifai.com","tier":"wide"}\n\
"classlink":{"site":"classlink.com","tier":"wide"}\n\
"claude-code":{"category":"developer-tool","site":"anthropic.com"}\n\
"claude-enterprise":{"aliases":["claude.ai","claude team"],"site":"anthropic.com"}\n\
"clay":{"exactOnly":true,"category":"sales","site":"clay.com","tier":"wide"}\n\
"clearbit":{"category":"sales","site":"hubspot.com","tier":"wide"}\n\
"clerk":{"exactOnly":true,"site":"clerk.com"}\n\
"clever-cloud":{"site":"clever-cloud.com","tier":"wide"}\n\
"clever-edu":{"exactOnly":true,"site":"clever.com","tier":"wide"}\n\
"clevertap":{"category":"marketing","site":"clevertap.com","tier":"wide"}\n\
"clickhouse-cloud":{"aliases":["clickhouse"],"category":"warehouse","site":"clickhouse.com"}\n\
"clickup":{"category":"project-management","site":"clickup.com"}\n\
"clio":{"exactOnly":true,"category":"legal","site":"clio.com","tier":"wide"}\n\
"clockify":{"site":"clockify.me","tier":"wide"}\n\
"close-crm":{"exactOnly":true,"site":"close.com","tier":"wide"}\n\
"cloud-gov":{"aliases":["cloud.gov pages","federalist"],"site":"cloud.gov"}\n\
"cloudamqp":{"category":"queue","site":"84codes.com"}\n\
"cloudbees":{"aliases":["codeship"],"category":"ci","site":"cloudbees.com","tier":"wide"}\n\
"cloudera":{"category":"warehouse","site":"cloudera.com","tier":"wide"}\n\
"cloudflare-ai":{"site":"cloudflare.com"}\n\
"cloudflare-calls":{"category":"telephony","site":"cloudflare.com"}\n\
"cloudflare-d1":{"aliases":["d1 database"],"site":"cloudflare.com"}\n\
"cloudflare-dns":{"site":"cloudflare.com"}\n\
"cloudflare-edge":{"aliases":["cloudflare","cloudflare cdn","cloudflare waf"],"category":"cdn","site":"cloudflare.com"}\n\
"cloudflare-email":{"aliases":["cloudflare area 1"],"category":"email","site":"cloudflare.com"}\n\
"cloudflare-load-balancing":{"site":"cloudflare.com"}\n\
"cloudflare-magic-transit":{"site":"cloudflare.com"}\n\
"cloudflare-pages":{"site":"cloudflare.com"}\n\
"cloudflare-queues":{"site":"cloudflare.com"}\n\
"cloudflare-r2-d1":{"site":"cloudflare.com"}\n\
"cloudflare-registrar":{"site":"cloudflare.com"}\n\
"cloudflare-stream-images":{"category":"media","site":"cloudflare.com"}\n\
"cloudflare-turnstile":{"category":"network-security","site":"cloudflare.com"}\n\
"cloudflare-web-analytics":{"category":"analytics","site":"cloudflare.com"}\n\
"cloudflare-workers":{"site":"cloudflare.com"}\n\
"cloudflare-zero-trust":{"aliases":["cloudflare access","cloudflare warp"],"category":"network-security","site":"cloudflare.com"}\n\
"cloudhealth":{"category":"governance","site":"cloudzero.com","tier":"wide"}\n\
"cloudinary":{"category":"media","site":"cloudinary.com"}\n\
"cloudscale-ch":{"category":"public-cloud","site":"cloudscale.ch","tier":"wide"}\n\
"cloudsmith":{"site":"cloudsmith.com","tier":"wide"}\n\
"cloudtalk":{"site":"cloudtalk.io","tier":"wide"}\n\
"cloudways":{"site":"digitalocean.com","tier":"wide"}\n\
"cloudzero":{"category":"governance","site":"cloudzero.com","tier":"wide"}\n\
"clover":{"exactOnly":true,"site":"fiserv.com","tier":"wide"}\n\
"cobalt":{"aliases":["cobalt labs"],"exactOnly":true,"category":"cloud-security","site":"cobalt.io","tier":"wide"}\n\
"cockroachdb-cloud":{"aliases":["cockroachdb","cockroach cloud"],"site":"cockroachlabs.com"}\n\
"coda":{"aliases":["coda.io"],"exactOnly":true,"category":"office-suite","site":"superhuman.com"}\n\
"codacy":{"site":"codacy.com","tier":"wide"}\n\
"code-climate":{"site":"codeclimate.com","tier":"wide"}\n\
"codeberg":{"site":"codeberg.org","tier":"wide"}\n\
"codecov":{"site":"sentry.io"}\n\
"coder":{"exactOnly":true,"category":"developer-tool","site":"coder.com","tier":"wide"}\n\
"coderabbit":{"category":"developer-tool","site":"coderabbit.ai","tier":"wide"}\n\
"coderpad":{"site":"coderpad.io","tier":"wide"}\n\
"codesandbox":{"site":"codesandbox.io","tier":"wide"}\n\
"codility":{"site":"codility.com","tier":"wide"}\n\
"cofense":{"aliases":["phishme"],"category":"email","site":"cofense.com","tier":"wide"}\n\
"cognism":{"category":"sales","site":"cognism.com","tier":"wide"}\n\
"cohere":{"aliases":["cohere ai"],"exactOnly":true,"site":"cohere.com"}\n\
"cohesity":{"category":"backup-service","site":"cohesity.com","tier":"wide"}\n\
"coinbase":{"site":"coinbase.com","tier":"wide"}\n\
"collibra":{"category":"data-integration","site":"collibra.com"}\n\
"comet-ml":{"category":"ai-platform","site":"comet.com","tier":"wide"}\n\
"commercetools":{"category":"cms-ecommerce","site":"commercetools.com","tier":"wide"}\n\
"commvault-cloud":{"aliases":["commvault","metallic"],"site":"commvault.com"}\n\
"composio":{"category":"data-integration","site":"composio.dev","tier":"wide"}\n\
"conductor":{"exactOnly":true,"category":"marketing","site":"conductor.com","tier":"wide"}\n\
"configcat":{"site":"configcat.com","tier":"wide"}\n\
"confluent-cloud":{"category":"queue","site":"confluent.io"}\n\
"conga":{"exactOnly":true,"category":"legal","site":"conga.com","tier":"wide"}\n\
"connectwise":{"aliases":["screenconnect"],"site":"connectwise.com","tier":"wide"}\n\
"constant-contact":{"category":"marketing","site":"constantcontact.com","tier":"wide"}\n\
"contabo":{"site":"contabo.com","tier":"wide"}\n\
"contentful":{"category":"cms-ecommerce","site":"contentful.com"}\n\
"contentsquare":{"category":"analytics","site":"contentsquare.com","tier":"wide"}\n\
"convertkit":{"exactOnly":true,"category":"marketing","site":"kit.com"}\n\
"convex":{"exactOnly":true,"site":"convex.dev","tier":"wide"}\n\
"conveyor":{"exactOnly":true,"category":"compliance","site":"conveyor.com","tier":"wide"}\n\
"cookiebot":{"aliases":["usercentrics"],"category":"compliance","site":"usercentrics.com","tier":"wide"}\n\
"copper-crm":{"exactOnly":true,"site":"copper.com","tier":"wide"}\n\
"copy-ai":{"category":"marketing","site":"copy.ai","tier":"wide"}\n\
"coralogix":{"site":"coralogix.com"}\n\
"coreweave":{"category":"ai-platform","site":"coreweave.com"}\n\
"cornerstone":{"aliases":["saba","csod"],"category":"learning","site":"cornerstoneondemand.com","tier":"wide"}\n\
"cortex-io":{"site":"cortex.io","tier":"wide"}\n\
"cortex-xdr":{"aliases":["cortex xsoar","demisto"],"site":"paloaltonetworks.com"}\n\
"couchbase-capella":{"aliases":["couchbase"],"site":"couchbase.com"}\n\
"coupa":{"aliases":["coupa procurement"],"site":"coupa.com"}\n\
"courier":{"exactOnly":true,"category":"api-service","site":"courier.com","tier":"wide"}\n\
"coursera":{"category":"learning","site":"coursera.org"}\n\
"coveo":{"site":"coveo.com","tier":"wide"}\n\
"coveralls":{"site":"coveralls.io","tier":"wide"}\n\
"crashplan":{"aliases":["code42"],"site":"crashplan.com","tier":"wide"}\n\
"creatio":{"site":"creatio.com","tier":"wide"}\n\
"cribl-cloud":{"aliases":["cribl"],"category":"monitoring","site":"cribl.io"}\n\
"crisp":{"aliases":["crisp chat"],"category":"customer-support","site":"crisp.chat","tier":"wide"}\n\
"criteo":{"category":"marketing","site":"criteo.com","tier":"wide"}\n\
"cronitor":{"site":"cronitor.io","tier":"wide"}\n\
"crossbeam":{"aliases":["reveal"],"category":"sales","site":"crossbeam.com","tier":"wide"}\n\
"crowdin":{"category":"developer-tool","site":"crowdin.com"}\n\
"crowdstrike-falcon":{"aliases":["crowdstrike"],"site":"crowdstrike.com"}\n\
"crunchbase":{"category":"sales","site":"crunchbase.com","tier":"wide"}\n\
"crunchy-bridge":{"aliases":["crunchy data"],"site":"crunchydata.com","tier":"wide"}\n\
"crusoe-cloud":{"category":"ai-platform","site":"crusoe.ai","tier":"wide"}\n\
"csc-domains":{"site":"cscdbs.com","tier":"wide"}\n\
"cube-fpa":{"exactOnly":true,"site":"cubesoftware.com","tier":"wide"}\n\
"culture-amp":{"site":"cultureamp.com"}\n\
"cursor":{"aliases":["cursor ai","cursor ide"],"exactOnly":true,"category":"developer-tool","site":"cursor.com"}\n\
"customer-io":{"category":"marketing","site":"customer.io","tier":"wide"}\n\
"cvent":{"category":"marketing","site":"cvent.com","tier":"wide"}\n\
"cyberark":{"aliases":["cyberark privilege cloud","idaptive"],"category":"identity-provider","site":"cyberark.com"}\n\
"cybersource":{"aliases":["authorize.net"],"site":"visa.com","tier":"wide"}\n\
"cyera":{"category":"cloud-security","site":"cyera.com","tier":"wide"}\n\
"cypress-cloud":{"aliases":["cypress"],"site":"cypress.io"}\n\
"cyso-cloud":{"aliases":["fuga cloud"],"category":"public-cloud","site":"cyso.cloud","tier":"wide"}\n\
"dagster-plus":{"aliases":["dagster cloud"],"category":"orchestration","site":"dagster.io","tier":"wide"}\n\
"daily-co":{"category":"telephony","site":"daily.co","tier":"wide"}\n\
"dashlane":{"site":"dashlane.com"}\n\
"databox":{"category":"analytics","site":"databox.com","tier":"wide"}\n\
"databricks":{"site":"databricks.com"}\n\
"databricks-serverless":{"site":"databricks.com"}\n\
"datadog":{"aliases":["datadoghq"],"site":"datadoghq.com"}\n\
"datafold":{"site":"datafold.com","tier":"wide"}\n\
"dataiku":{"category":"ai-platform","site":"dataiku.com"}\n\
"datarobot":{"site":"datarobot.com","tier":"wide"}\n\
"datastax-astra":{"aliases":["astra db"],"site":"datastax.com"}\n\
"datto":{"site":"kaseya.com","tier":"wide"}\n\
"dayforce":{"aliases":["ceridian"],"site":"dayforce.com","tier":"wide"}\n\
"dbt-cloud":{"aliases":["dbt"],"site":"getdbt.com"}\n\
"dead-mans-snitch":{"site":"deadmanssnitch.com","tier":"wide"}\n\
"dealhub":{"category":"sales","site":"dealhub.io","tier":"wide"}\n\
"deel":{"aliases":["pto by deel","deel hr","letsdeel"],"site":"deel.com"}\n\
"deepgram":{"site":"deepgram.com"}\n\
"deepl":{"category":"ai-model-api","site":"deepl.com"}\n\
"deepnote":{"category":"analytics","site":"deepnote.com","tier":"wide"}\n\
"deepseek":{"category":"ai-model-api","site":"deepseek.com"}\n\
"deepsource":{"site":"deepsource.com","tier":"wide"}\n\
"delighted":{"category":"survey","site":"delighted.com","tier":"wide"}\n\
"delinea":{"aliases":["thycotic","secret server"],"category":"secrets","site":"delinea.com"}\n\
"dell-apex":{"category":"private-cloud","site":"dell.com","tier":"wide"}\n\
"deltek":{"aliases":["costpoint"],"category":"finance","site":"deltek.com","tier":"wide"}\n\
"demandbase":{"category":"marketing","site":"demandbase.com"}\n\
"deno-deploy":{"site":"deno.com"}\n\
"depot":{"exactOnly":true,"site":"depot.dev","tier":"wide"}\n\
"descope":{"site":"descope.com","tier":"wide"}\n\
"descript":{"exactOnly":true,"category":"media","site":"descript.com","tier":"wide"}\n\
"deskbird":{"category":"facilities","site":"deskbird.com","tier":"wide"}\n\
"detectify":{"category":"cloud-security","site":"detectify.com","tier":"wide"}\n\
"device42":{"category":"itsm","site":"device42.com","tier":"wide"}\n\
"devo":{"exactOnly":true,"site":"devo.com","tier":"wide"}\n\
"dialpad":{"site":"dialpad.com"}\n\
"digicert":{"site":"digicert.com"}\n\
"digitalocean":{"category":"public-cloud","site":"digitalocean.com"}\n\
"digitalocean-app-platform":{"site":"digitalocean.com"}\n\
"digitalocean-cdn":{"category":"cdn","site":"digitalocean.com"}\n\
"digitalocean-database":{"site":"digitalocean.com"}\n\
"digitalocean-dns":{"site":"digitalocean.com"}\n\
"digitalocean-droplet":{"aliases":["droplet"],"site":"digitalocean.com"}\n\
"digitalocean-functions":{"site":"digitalocean.com"}\n\
"digitalocean-gradient-ai":{"aliases":["digitalocean genai"],"category":"ai-platform","site":"digitalocean.com"}\n\
"digitalocean-kubernetes":{"aliases":["doks"],"site":"digitalocean.com"}\n\
"digitalocean-monitoring":{"site":"digitalocean.com"}\n\
"digitalocean-network":{"site":"digitalocean.com"}\n\
"digitalocean-nfs":{"site":"digitalocean.com"}\n\
"digitalocean-registry":{"site":"digitalocean.com"}\n\
"digitalocean-spaces":{"site":"digitalocean.com"}\n\
"digitalocean-volumes":{"site":"digitalocean.com"}\n\
"diligent":{"aliases":["galvanize"],"category":"legal","site":"diligent.com","tier":"wide"}\n\
"discord":{"exactOnly":true,"site":"discord.com"}\n\
"discourse":{"category":"collaboration","site":"discourse.org"}\n\
"dns-made-easy":{"aliases":["constellix"],"site":"dnsmadeeasy.com","tier":"wide"}\n\
"dnsimple":{"site":"dnsimple.com"}\n\
"docebo":{"category":"learning","site":"docebo.com","tier":"wide"}\n\
"docker-desktop":{"site":"docker.com"}\n\
"docker-hub":{"aliases":["docker"],"site":"docker.com"}\n\
"docsend":{"aliases":["dropbox docsend"],"category":"file-sharing","site":"dropbox.com","tier":"wide"}\n\
"document360":{"category":"customer-support","site":"document360.com","tier":"wide"}\n\
"docusign":{"aliases":["docu sign","docusign esignature","docusign clm"],"category":"e-signature","site":"docusign.com"}\n\
"doit":{"category":"governance","site":"doit.com","tier":"wide"}\n\
"domino-data-lab":{"category":"ai-platform","site":"domino.ai","tier":"wide"}\n\
"domo":{"exactOnly":true,"category":"analytics","site":"domo.com","tier":"wide"}\n\
"donut":{"exactOnly":true,"site":"donut.com"}\n\
"doodle":{"category":"office-suite","site":"doodle.com","tier":"wide"}\n\
"doordash-for-work":{"site":"doordash.com","tier":"wide"}\n\
"doppler":{"site":"doppler.com"}\n\
"dovetail":{"category":"survey","site":"dovetail.com"}\n\
"doxy-me":{"category":"healthcare","site":"doxy.me","tier":"wide"}\n\
"drata":{"category":"compliance","site":"drata.com"}\n\
"draw-io":{"aliases":["diagrams.net"],"category":"design","site":"drawio.com","tier":"wide"}\n\
"drchrono":{"category":"healthcare","site":"drchrono.com","tier":"wide"}\n\
"dreamhost":{"site":"dreamhost.com","tier":"wide"}\n\
"dremio-cloud":{"site":"dremio.com","tier":"wide"}\n\
"dropbox":{"aliases":["dropbox business"],"category":"file-sharing","site":"dropbox.com"}\n\
"dropbox-paper":{"category":"office-suite","site":"dropbox.com","tier":"wide"}\n\
"dropbox-sign":{"aliases":["hellosign"],"category":"e-signature","site":"dropbox.com"}\n\
"druva":{"site":"druva.com"}\n\
"dun-bradstreet":{"aliases":["d&b hoovers"],"category":"sales","site":"dnb.com","tier":"wide"}\n\
"duo":{"aliases":["duo security","cisco duo security","duo mfa"],"exactOnly":true,"site":"cisco.com"}\n\
"dx":{"aliases":["getdx"],"exactOnly":true,"site":"getdx.com","tier":"wide"}\n\
"dyn-dns":{"aliases":["dyn"],"site":"dyn.com","tier":"wide"}\n\
"dynamics-365":{"aliases":["microsoft dynamics","d365","microsoft dynamics 365","dynamics crm","microsoft dynamics 365 business central","dynamics 365 sales","dynamics 365 finance"],"site":"microsoft.com"}\n\
"dynatrace":{"site":"dynatrace.com"}\n\
"e2b":{"category":"ai-platform","site":"e2b.dev","tier":"wide"}\n\
"e2e-networks":{"category":"public-cloud","site":"e2enetworks.com","tier":"wide"}\n\
"easydns":{"site":"easydns.com","tier":"wide"}\n\
"easyllama":{"category":"learning","site":"easyllama.com"}\n\
"edb-postgres-ai":{"aliases":["enterprisedb","biganimal"],"site":"enterprisedb.com","tier":"wide"}\n\
"efax":{"site":"consensus.com","tier":"wide"}\n\
"egencia":{"site":"amexglobalbusinesstravel.com","tier":"wide"}\n\
"egnyte":{"category":"file-sharing","site":"egnyte.com"}\n\
"elastic-cloud":{"aliases":["elasticsearch service","elastic"],"site":"elastic.co"}\n\
"elasticsearch-self-managed":{"aliases":["elasticsearch","elk stack","kibana"],"category":"search","site":"elastic.co"}\n\
"elastx":{"category":"public-cloud","site":"elastx.se","tier":"wide"}\n\
"element":{"aliases":["matrix.org"],"exactOnly":true,"category":"collaboration","site":"element.io","tier":"wide"}\n\
"elephantsql":{"site":"84codes.com","tier":"wide"}\n\
"elevenlabs":{"category":"ai-model-api","site":"elevenlabs.io"}\n\
"ellucian-banner":{"aliases":["ellucian"],"category":"learning","site":"ellucian.com","tier":"wide"}\n\
"embrace":{"exactOnly":true,"site":"embrace.io","tier":"wide"}\n\
"employment-hero":{"site":"employmenthero.com","tier":"wide"}\n\
"emqx-cloud":{"aliases":["emqx"],"category":"iot","site":"emqx.com","tier":"wide"}\n\
"entrust":{"site":"entrust.com","tier":"wide"}\n\
"env0":{"category":"developer-tool","site":"env0.com"}\n\
"envoy-visitors":{"exactOnly":true,"category":"facilities","site":"envoy.com","tier":"wide"}\n\
"epic-ehr":{"aliases":["epic hyperspace"],"category":"healthcare","site":"epic.com"}\n\
"epicor":{"site":"epicor.com","tier":"wide"}\n\
"equifax":{"aliases":["the work number"],"site":"equifax.com","tier":"wide"}\n\
"equinix":{"aliases":["equinix ibx"],"site":"equinix.com"}\n\
"equinix-fabric":{"site":"equinix.com"}\n\
"equinix-metal":{"aliases":["packet.net","packet host"],"category":"dedicated-host","site":"equinix.com"}\n\
"escode":{"category":"legal","site":"nccgroup.com","tier":"wide"}\n\
"eset-protect":{"aliases":["eset"],"site":"eset.com","tier":"wide"}\n\
"eventbrite":{"category":"marketing","site":"eventbrite.com"}\n\
"everbridge":{"aliases":["xmatters"],"category":"facilities","site":"everbridge.com","tier":"wide"}\n\
"everlaw":{"category":"legal","site":"everlaw.com","tier":"wide"}\n\
"evernote":{"category":"office-suite","site":"evernote.com","tier":"wide"}\n\
"exa":{"exactOnly":true,"category":"search","site":"exa.ai","tier":"wide"}\n\
"exabeam":{"aliases":["logrhythm"],"site":"exabeam.com","tier":"wide"}\n\
"exoscale":{"category":"public-cloud","site":"exoscale.com"}\n\
"exoscale-block-storage":{"site":"exoscale.com"}\n\
"exoscale-compute":{"site":"exoscale.com"}\n\
"exoscale-dbaas":{"site":"exoscale.com"}\n\
"exoscale-dns":{"site":"exoscale.com"}\n\
"exoscale-iam":{"category":"governance","site":"exoscale.com"}\n\
"exoscale-network":{"site":"exoscale.com"}\n\
"exoscale-sks":{"site":"exoscale.com"}\n\
"exoscale-sos":{"site":"exoscale.com"}\n\
"expel":{"exactOnly":true,"site":"expel.com","tier":"wide"}\n\
"expensify":{"site":"expensify.com"}\n\
"experian":{"site":"experian.com","tier":"wide"}\n\
"expo-eas":{"aliases":["expo"],"exactOnly":true,"site":"expo.dev","tier":"wide"}\n\
"f5-big-ip":{"aliases":["big-ip"],"category":"load-balancer","site":"f5.com"}\n\
"f5-distributed-cloud":{"aliases":["f5 silverline","volterra"],"category":"network-security","site":"f5.com"}\n\
"facebook":{"aliases":["facebook ads","meta ads","meta business suite"],"category":"social-media","site":"meta.com"}\n\
"factorial":{"site":"factorialhr.com","tier":"wide"}\n\
"factset":{"site":"factset.com","tier":"wide"}\n\
"fastly":{"category":"cdn","site":"fastly.com"}\n\
"fastmail":{"category":"email","site":"fastmail.com","tier":"wide"}\n\
"fathom-analytics":{"category":"analytics","site":"usefathom.com","tier":"wide"}\n\
"fathom-video":{"site":"fathom.ai","tier":"wide"}\n\
"fidelity-401k":{"category":"hr","site":"fidelity.com","tier":"wide"}\n\
"figma":{"aliases":["figjam","figma make"],"category":"design","site":"figma.com"}\n\
"firebolt":{"site":"firebolt.io","tier":"wide"}\n\
"firecrawl":{"site":"firecrawl.dev","tier":"wide"}\n\
"fireflies":{"site":"fireflies.ai"}\n\
"firehydrant":{"site":"firehydrant.com","tier":"wide"}\n\
"fireworks-ai":{"site":"fireworks.ai","tier":"wide"}\n\
"five9":{"site":"five9.com"}\n\
"fiverr":{"site":"fiverr.com","tier":"wide"}\n\
"fivetran":{"site":"fivetran.com"}\n\
"flagsmith":{"category":"developer-tool","site":"flagsmith.com","tier":"wide"}\n\
"fleetdm":{"aliases":["fleet device management"],"category":"device-management","site":"fleetdm.com","tier":"wide"}\n\
"flexera":{"aliases":["rightscale","spot.io"],"category":"governance","site":"flexera.com","tier":"wide"}\n\
"flexible-engine":{"aliases":["orange cloud"],"category":"public-cloud","site":"orange-business.com","tier":"wide"}\n\
"floqast":{"site":"floqast.com"}\n\
"fly-io":{"aliases":["fly"],"category":"web-app-platform","site":"fly.io"}\n\
"formspree":{"category":"survey","site":"formspree.io","tier":"wide"}\n\
"formstack":{"category":"survey","site":"formstack.com","tier":"wide"}\n\
"fortanix":{"site":"fortanix.com","tier":"wide"}\n\
"fortinet":{"aliases":["fortigate","forticloud"],"category":"network-security","site":"fortinet.com"}\n\
"fossa":{"site":"fossa.com","tier":"wide"}\n\
"framer":{"exactOnly":true,"category":"design","site":"framer.com","tier":"wide"}\n\
"freshbooks":{"site":"freshbooks.com","tier":"wide"}\n\
"freshdesk":{"category":"customer-support","site":"freshworks.com"}\n\
"freshservice":{"site":"freshworks.com"}\n\
"freshworks":{"category":"customer-support","site":"freshworks.com"}\n\
"front":{"aliases":["frontapp"],"exactOnly":true,"category":"customer-support","site":"front.com","tier":"wide"}\n\
"frontegg":{"site":"frontegg.com","tier":"wide"}\n\
"fujitsu-cloud":{"aliases":["fjcloud"],"category":"public-cloud","site":"fujitsu.com","tier":"wide"}\n\
"fullstory":{"category":"analytics","site":"fullstory.com"}\n\
"fusionauth":{"category":"identity-provider","site":"fusionauth.io","tier":"wide"}\n\
"g2":{"aliases":["g2 crowd"],"exactOnly":true,"category":"marketing","site":"g2.com","tier":"wide"}\n\
"gainsight":{"category":"customer-support","site":"gainsight.com"}\n\
"gamma":{"aliases":["gamma.app"],"exactOnly":true,"category":"design","site":"gamma.app","tier":"wide"}\n\
"gamma-horizon":{"site":"gammagroup.co","tier":"wide"}\n\
"gandi":{"aliases":["gandi.net","gandi livedns"],"site":"gandi.net"}\n\
"gartner":{"category":"learning","site":"gartner.com","tier":"wide"}\n\
"gather":{"aliases":["gather.town"],"exactOnly":true,"site":"gather.town","tier":"wide"}\n\
"gcore-cdn":{"category":"cdn","site":"gcore.com"}\n\
"gcore-cloud":{"aliases":["g-core"],"category":"vm","site":"gcore.com"}\n\
"gcore-inference":{"category":"ai-model-api","site":"gcore.com"}\n\
"gcp-access-approval":{"category":"governance","site":"cloud.google.com"}\n\
"gcp-access-context-manager":{"aliases":["vpc service controls","access context manager"],"category":"network-security","site":"cloud.google.com"}\n\
"gcp-agent-platform":{"category":"ai-platform","site":"cloud.google.com"}\n\
"gcp-alloydb":{"site":"cloud.google.com"}\n\
"gcp-api-gateway":{"category":"api-management","site":"cloud.google.com"}\n\
"gcp-api-hub":{"category":"api-management","site":"cloud.google.com"}\n\
"gcp-apigee":{"category":"api-management","site":"cloud.google.com"}\n\
"gcp-app-engine":{"aliases":["gae"],"site":"cloud.google.com"}\n\
"gcp-app-hub":{"category":"governance","site":"cloud.google.com"}\n\
"gcp-artifact-analysis":{"aliases":["google container registry"],"site":"cloud.google.com"}\n\
"gcp-artifact-registry":{"site":"cloud.google.com"}\n\
"gcp-assured-workloads":{"category":"compliance","site":"cloud.google.com"}\n\
"gcp-backup-dr":{"site":"cloud.google.com"}\n\
"gcp-backup-for-gke":{"site":"cloud.google.com"}\n\
"gcp-bare-metal-solution":{"category":"dedicated-host","site":"cloud.google.com"}\n\
"gcp-biglake":{"site":"cloud.google.com"}\n\
"gcp-bigquery":{"aliases":["big query","bq","google bigquery"],"site":"cloud.google.com"}\n\
"gcp-bigtable":{"category":"database-managed","site":"cloud.google.com"}\n\
"gcp-billing":{"aliases":["google cloud billing"],"category":"governance","site":"cloud.google.com"}\n\
"gcp-binary-authorization":{"category":"cloud-security","site":"cloud.google.com"}\n\
"gcp-blockchain-node-engine":{"category":"specialised","site":"cloud.google.com"}\n\
"gcp-certificate-authority":{"site":"cloud.google.com"}\n\
"gcp-cloud-armor":{"category":"network-security","site":"cloud.google.com"}\n\
"gcp-cloud-asset-inventory":{"category":"governance","site":"cloud.google.com"}\n\
"gcp-cloud-build":{"site":"cloud.google.com"}\n\
"gcp-cloud-cdn":{"aliases":["google cloud cdn"],"category":"cdn","site":"cloud.google.com"}\n\
"gcp-cloud-deploy":{"site":"cloud.google.com"}\n\
"gcp-cloud-dns":{"site":"cloud.google.com"}\n\
"gcp-cloud-domains":{"site":"cloud.google.com"}\n\
"gcp-cloud-functions":{"aliases":["google cloud functions","cloud run functions"],"site":"cloud.google.com"}\n\
"gcp-cloud-identity":{"aliases":["google cloud identity"],"site":"cloud.google.com"}\n\
"gcp-cloud-ids":{"category":"network-security","site":"cloud.google.com"}\n\
"gcp-cloud-kms":{"aliases":["cloud key management service","cloud key management"],"site":"cloud.google.com"}\n\
"gcp-cloud-logging":{"aliases":["stackdriver","google cloud logging","google cloud monitoring","google cloud operations","google cloud observability","stackdriver logging","stackdriver monitoring"],"site":"cloud.google.com"}\n\
"gcp-cloud-nat":{"site":"cloud.google.com"}\n\
"gcp-cloud-ngfw":{"aliases":["google secure web proxy"],"category":"network-security","site":"cloud.google.com"}\n\
"gcp-cloud-quotas":{"category":"governance","site":"cloud.google.com"}\n\
"gcp-cloud-run":{"aliases":["google cloud run"],"site":"cloud.google.com"}\n\
"gcp-cloud-sql":{"aliases":["gcp mysql","gcp postgres","gcp postgresql"],"site":"cloud.google.com"}\n\
"gcp-cloud-storage":{"aliases":["gcs","google cloud storage","cloud storage bucket","gcs bucket"],"site":"cloud.google.com"}\n\
"gcp-cloud-support":{"aliases":["google cloud support"],"category":"customer-support","site":"cloud.google.com"}\n\
"gcp-cloud-tasks":{"category":"orchestration","site":"cloud.google.com"}\n\
"gcp-cloud-tpu":{"aliases":["tpu vm"],"category":"ai-platform","site":"cloud.google.com"}\n\
"gcp-cloud-trace":{"aliases":["stackdriver trace"],"site":"cloud.google.com"}\n\
"gcp-cloud-vpn":{"site":"cloud.google.com"}\n\
"gcp-cloud-workstations":{"site":"cloud.google.com"}\n\
"gcp-cluster-director":{"category":"data-processing","site":"cloud.google.com"}\n\
"gcp-colab-enterprise":{"aliases":["google colab"],"site":"cloud.google.com"}\n\
"gcp-composer":{"aliases":["google cloud composer"],"category":"orchestration","site":"cloud.google.com"}\n\
"gcp-compute-engine":{"aliases":["gce","google compute engine","compute engine instance"],"site":"cloud.google.com"}\n\
"gcp-contact-center-ai":{"aliases":["contact center ai","ccai platform"],"site":"cloud.google.com"}\n\
"gcp-conversational-agents":{"category":"ai-platform","site":"cloud.google.com"}\n\
"gcp-data-catalog":{"category":"data-integration","site":"cloud.google.com"}\n\
"gcp-data-fusion":{"site":"cloud.google.com"}\n\
"gcp-database-migration-service":{"site":"cloud.google.com"}\n\
"gcp-dataflow":{"category":"data-processing","site":"cloud.google.com"}\n\
"gcp-dataform":{"site":"cloud.google.com"}\n\
"gcp-dataplex":{"category":"data-integration","site":"cloud.google.com"}\n\
"gcp-dataproc":{"category":"data-processing","site":"cloud.google.com"}\n\
"gcp-dataproc-metastore":{"category":"data-processing","site":"cloud.google.com"}\n\
"gcp-dataproc-serverless":{"category":"data-processing","site":"cloud.google.com"}\n\
"gcp-datastream":{"site":"cloud.google.com"}\n\
"gcp-developer-connect":{"site":"cloud.google.com"}\n\
"gcp-dialogflow":{"category":"ai-platform","site":"cloud.google.com"}\n\
"gcp-distributed-cloud":{"category":"edge","site":"cloud.google.com"}\n\
"gcp-document-ai":{"site":"cloud.google.com"}\n\
"gcp-edge-network":{"category":"edge","site":"cloud.google.com"}\n\
"gcp-essential-contacts":{"category":"governance","site":"cloud.google.com"}\n\
"gcp-eventarc":{"site":"cloud.google.com"}\n\
"gcp-filestore":{"site":"cloud.google.com"}\n\
"gcp-firebase":{"aliases":["google firebase","firebase realtime database","firebase cloud messaging"],"site":"cloud.google.com"}\n\
"gcp-firebase-hosting":{"site":"cloud.google.com"}\n\
"gcp-firestore":{"site":"cloud.google.com"}\n\
"gcp-fleet":{"aliases":["anthos","gke enterprise","anthos service mesh","anthos config management","google anthos"],"category":"kubernetes","site":"cloud.google.com"}\n\
"gcp-gemini-code-assist":{"aliases":["gemini code assist","duet ai"],"site":"cloud.google.com"}\n\
"gcp-gke":{"aliases":["gke","google kubernetes","gcp kubernetes"],"site":"cloud.google.com"}\n\
"gcp-gke-attached":{"category":"kubernetes","site":"cloud.google.com"}\n\
"gcp-gke-autopilot":{"category":"kubernetes","site":"cloud.google.com"}\n\
"gcp-gke-multicloud":{"site":"cloud.google.com"}\n\
"gcp-gke-on-premises":{"site":"cloud.google.com"}\n\
"gcp-healthcare-api":{"category":"healthcare","site":"cloud.google.com"}\n\
"gcp-iam":{"aliases":["google cloud iam"],"category":"governance","site":"cloud.google.com"}\n\
"gcp-identity-aware-proxy":{"aliases":["iap","google iap","beyondcorp enterprise"],"category":"network-security","site":"cloud.google.com"}\n\
"gcp-identity-platform":{"aliases":["firebase authentication","firebase auth"],"site":"cloud.google.com"}\n\
"gcp-infrastructure-manager":{"category":"developer-tool","site":"cloud.google.com"}\n\
"gcp-integration-connectors":{"site":"cloud.google.com"}\n\
"gcp-license-manager":{"category":"governance","site":"cloud.google.com"}\n\
"gcp-load-balancing":{"aliases":["google cloud load balancer"],"site":"cloud.google.com"}\n\
"gcp-looker":{"aliases":["google looker"],"category":"analytics","site":"cloud.google.com"}\n\
"gcp-looker-studio":{"aliases":["google data studio"],"category":"analytics","site":"cloud.google.com"}\n\
"gcp-managed-kafka":{"category":"queue","site":"cloud.google.com"}\n\
"gcp-managed-lustre":{"aliases":["parallelstore"],"site":"cloud.google.com"}\n\
"gcp-managed-microsoft-ad":{"category":"identity-provider","site":"cloud.google.com"}\n\
"gcp-maps-platform":{"aliases":["google maps","google maps api"],"site":"cloud.google.com"}\n\
"gcp-media-cdn":{"category":"cdn","site":"cloud.google.com"}\n\
"gcp-memorystore":{"aliases":["gcp redis","gcp memcached"],"site":"cloud.google.com"}\n\
"gcp-migration-center":{"aliases":["migrate to virtual machines"],"site":"cloud.google.com"}\n\
"gcp-model-armor":{"category":"cloud-security","site":"cloud.google.com"}\n\
"gcp-netapp-volumes":{"site":"cloud.google.com"}\n\
"gcp-network-connectivity-center":{"site":"cloud.google.com"}\n\
"gcp-network-intelligence-center":{"site":"cloud.google.com"}\n\
"gcp-oracle-database":{"category":"database-managed","site":"cloud.google.com"}\n\
"gcp-org-policy":{"category":"governance","site":"cloud.google.com"}\n\
"gcp-parameter-manager":{"site":"cloud.google.com"}\n\
"gcp-persistent-disk":{"site":"cloud.google.com"}\n\
"gcp-privileged-access-manager":{"category":"identity-provider","site":"cloud.google.com"}\n\
"gcp-project":{"aliases":["gcp","google cloud","google cloud platform","gcp console","google cloud console"],"category":"public-cloud","site":"cloud.google.com"}\n\
"gcp-pubsub":{"aliases":["pub sub"],"site":"cloud.google.com"}\n\
"gcp-pubsub-lite":{"category":"queue","site":"cloud.google.com"}\n\
"gcp-recaptcha":{"aliases":["google recaptcha","recaptcha enterprise"],"category":"network-security","site":"cloud.google.com"}\n\
"gcp-saas-runtime":{"category":"orchestration","site":"cloud.google.com"}\n\
"gcp-secret-manager":{"site":"cloud.google.com"}\n\
"gcp-secure-source-manager":{"aliases":["cloud source repositories"],"site":"cloud.google.com"}\n\
"gcp-security-command-center":{"category":"cloud-security","site":"cloud.google.com"}\n\
"gcp-security-operations":{"aliases":["google chronicle","secops","chronicle"],"site":"cloud.google.com"}\n\
"gcp-sensitive-data-protection":{"aliases":["cloud dlp"],"category":"cloud-security","site":"cloud.google.com"}\n\
"gcp-service-directory":{"site":"cloud.google.com"}\n\
"gcp-service-mesh":{"aliases":["traffic director"],"site":"cloud.google.com"}\n\
"gcp-sole-tenant-nodes":{"site":"cloud.google.com"}\n\
"gcp-spanner":{"category":"database-managed","site":"cloud.google.com"}\n\
"gcp-speech":{"aliases":["google text to speech","cloud speech-to-text","cloud text-to-speech","google speech to text"],"site":"cloud.google.com"}\n\
"gcp-storage-transfer-service":{"site":"cloud.google.com"}\n\
"gcp-transcoder":{"category":"media","site":"cloud.google.com"}\n\
"gcp-translation":{"aliases":["google cloud translate"],"site":"cloud.google.com"}\n\
"gcp-vertex-ai":{"aliases":["vertexai","google vertex ai","gcp vertex"],"site":"cloud.google.com"}\n\
"gcp-vertex-ai-search":{"aliases":["google agentspace","gemini enterprise"],"category":"search","site":"cloud.google.com"}\n\
"gcp-vision-ai":{"aliases":["google vision api"],"site":"cloud.google.com"}\n\
"gcp-vm-manager":{"aliases":["os login"],"category":"vm","site":"cloud.google.com"}\n\
"gcp-vmware-engine":{"category":"private-cloud","site":"cloud.google.com"}\n\
"gcp-vpc":{"aliases":["google virtual private cloud"],"site":"cloud.google.com"}\n\
"gcp-web-security-scanner":{"category":"cloud-security","site":"cloud.google.com"}\n\
"gcp-workbench":{"site":"cloud.google.com"}\n\
"geckoboard":{"category":"analytics","site":"geckoboard.com","tier":"wide"}\n\
"geekbot":{"site":"geekbot.com"}\n\
"gem":{"exactOnly":true,"site":"gem.com","tier":"wide"}\n\
"gemfury":{"site":"gemfury.com","tier":"wide"}\n\
"genesys-cloud":{"aliases":["genesys","purecloud"],"site":"genesys.com"}\n\
"getstream":{"aliases":["getstream.io"],"exactOnly":true,"category":"collaboration","site":"getstream.io","tier":"wide"}\n\
"getty-images":{"aliases":["istock"],"category":"media","site":"gettyimages.com","tier":"wide"}\n\
"ghost":{"exactOnly":true,"category":"cms-ecommerce","site":"ghost.org","tier":"wide"}\n\
"gigalixir":{"site":"gigalixir.com","tier":"wide"}\n\
"gitbook":{"category":"developer-tool","site":"gitbook.com","tier":"wide"}\n\
"gitea":{"aliases":["forgejo"],"category":"source-hosting","site":"codeberg.org"}\n\
"gitguardian":{"site":"gitguardian.com"}\n\
"github-actions-hosted":{"aliases":["github actions"],"site":"github.com"}\n\
"github-advanced-security":{"aliases":["dependabot","ghas"],"site":"github.com"}\n\
"github-codespaces":{"aliases":["codespaces"],"site":"github.com"}\n\
"github-com":{"aliases":["github enterprise cloud","github","gh","github cloud"],"site":"github.com"}\n\
"github-copilot":{"aliases":["gh copilot"],"category":"developer-tool","site":"github.com"}\n\
"github-enterprise-server":{"aliases":["ghes"],"category":"source-hosting","site":"github.com"}\n\
"github-packages":{"aliases":["ghcr"],"site":"github.com"}\n\
"github-pages":{"site":"github.com"}\n\
"github-self-hosted-runners":{"category":"ci","site":"github.com"}\n\
"gitlab-com":{"aliases":["gitlab","gitlab saas"],"site":"gitlab.com"}\n\
"gitlab-dedicated":{"site":"gitlab.com"}\n\
"gitlab-self-managed":{"category":"source-hosting","site":"gitlab.com"}\n\
"gitpod":{"site":"ona.com","tier":"wide"}\n\
"gitprotect":{"site":"gitprotect.io","tier":"wide"}\n\
"gladly":{"category":"customer-support","site":"gladly.com","tier":"wide"}\n\
"glean":{"site":"glean.com","tier":"wide"}\n\
"glide":{"exactOnly":true,"category":"web-app-platform","site":"glideapps.com","tier":"wide"}\n\
"globalsign":{"site":"globalsign.com","tier":"wide"}\n\
"gocardless":{"site":"gocardless.com","tier":"wide"}\n\
"godaddy":{"site":"godaddy.com"}\n\
"gong":{"category":"sales","site":"gong.io"}\n\
"google-ads":{"aliases":["google adwords","doubleclick"],"category":"marketing","site":"google.com"}\n\
"google-adsense":{"aliases":["admob"],"category":"marketing","site":"google.com","tier":"wide"}\n\
"google-analytics":{"aliases":["google analytics 4","ga4"],"category":"analytics","site":"google.com"}\n\
"google-antigravity":{"category":"developer-tool","site":"google.com","tier":"wide"}\n\
"google-appsheet":{"category":"web-app-platform","site":"google.com"}\n\
"google-chrome-enterprise":{"site":"google.com"}\n\
"google-crashlytics":{"aliases":["crashlytics"],"site":"google.com","tier":"wide"}\n\
"google-domains":{"site":"google.com"}\n\
"google-fonts":{"category":"cdn","site":"google.com"}\n\
"google-gemini-api":{"aliases":["gemini","google ai studio","gemini api","google gemini"],"category":"ai-model-api","site":"google.com"}\n\
"google-gemini-app":{"aliases":["google bard"],"site":"google.com"}\n\
"google-mandiant":{"site":"google.com","tier":"wide"}\n\
"google-my-business":{"category":"marketing","site":"google.com","tier":"wide"}\n\
"google-notebooklm":{"site":"google.com"}\n\
"google-play-console":{"aliases":["google play"],"site":"google.com"}\n\
"google-search-console":{"category":"marketing","site":"google.com"}\n\
"google-tag-manager":{"category":"marketing","site":"google.com"}\n\
"google-virustotal":{"category":"cloud-security","site":"google.com","tier":"wide"}\n\
"google-voice":{"site":"google.com"}\n\
"google-waze":{"category":"api-service","site":"google.com","tier":"wide"}\n\
"google-workspace":{"aliases":["gmail","google drive","google docs","google calendar","google meet","g suite","gsuite","google apps","google suite","google groups","google sheets","google slides","google forms","google vault","google chat","google contacts","google mail","google sites","google apps for work","google calendar app","google docs editors","google apps for business","google apps for education","google workspace for education","google hangouts","hangouts chat","google jamboard","jamboard","google drive file stream","google keep","google tasks"],"site":"google.com"}\n\
"google-youtube":{"category":"social-media","site":"google.com"}\n\
"gorgias":{"category":"customer-support","site":"gorgias.com","tier":"wide"}\n\
"goto-meeting":{"aliases":["gotowebinar","goto connect","logmein","goto"],"category":"telephony","site":"goto.com","tier":"wide"}\n\
"govdelivery":{"aliases":["granicus"],"category":"marketing","site":"granicus.com","tier":"wide"}\n\
"grafana-cloud":{"aliases":["grafana labs"],"site":"grafana.com"}\n\
"grafana-k6":{"aliases":["k6"],"site":"k6.io","tier":"wide"}\n\
"grafana-self-managed":{"aliases":["grafana"],"category":"monitoring","site":"grafana.com"}\n\
"grammarly":{"aliases":["grammarly business"],"site":"superhuman.com"}\n\
"granola":{"exactOnly":true,"site":"granola.ai","tier":"wide"}\n\
"graphite":{"site":"graphite.dev","tier":"wide"}\n\
"grasshopper":{"site":"goto.com","tier":"wide"}\n\
"greenhouse":{"aliases":["greenhouse recruiting","greenhouse.io"],"exactOnly":true,"site":"greenhouse.com"}\n\
"gridscale":{"category":"public-cloud","site":"gridscale.io","tier":"wide"}\n\
"groq":{"site":"groq.com"}\n\
"growthbook":{"category":"developer-tool","site":"growthbook.io","tier":"wide"}\n\
"guideline":{"category":"hr","site":"guideline.com","tier":"wide"}\n\
"guidewire-cloud":{"site":"guidewire.com","tier":"wide"}\n\
"guru":{"aliases":["getguru"],"exactOnly":true,"category":"office-suite","site":"getguru.com","tier":"wide"}\n\
"gusto":{"site":"gusto.com"}\n\
"h2o-ai":{"site":"h2o.ai","tier":"wide"}\n\
"hackerone":{"category":"cloud-security","site":"hackerone.com"}\n\
"hackerrank":{"site":"hackerrank.com","tier":"wide"}\n\
"haloitsm":{"aliases":["halopsa"],"site":"haloservicesolutions.com","tier":"wide"}\n\
"haproxy-enterprise":{"aliases":["haproxy"],"category":"load-balancer","site":"haproxy.com","tier":"wide"}\n\
"harness":{"aliases":["split.io"],"site":"harness.io"}\n\
"harvest":{"exactOnly":true,"category":"finance","site":"getharvest.com","tier":"wide"}\n\
"hasura-cloud":{"aliases":["hasura"],"category":"api-management","site":"hasura.io","tier":"wide"}\n\
"hcp-boundary":{"category":"network-security","site":"hashicorp.com"}\n\
"hcp-consul":{"aliases":["consul"],"site":"hashicorp.com"}\n\
"hcp-packer":{"category":"developer-tool","site":"hashicorp.com"}\n\
"hcp-terraform":{"aliases":["terraform cloud","hashicorp terraform"],"category":"developer-tool","site":"hashicorp.com"}\n\
"hcp-vault":{"site":"hashicorp.com"}\n\
"hcp-vault-radar":{"category":"cloud-security","site":"hashicorp.com"}\n\
"hcp-vault-secrets":{"site":"hashicorp.com"}\n\
"hcp-waypoint":{"category":"developer-tool","site":"hashicorp.com"}\n\
"health-gorilla":{"category":"healthcare","site":"healthgorilla.com","tier":"wide"}\n\
"healthchecks-io":{"site":"healthchecks.io","tier":"wide"}\n\
"heap":{"aliases":["heap analytics"],"exactOnly":true,"category":"analytics","site":"contentsquare.com","tier":"wide"}\n\
"height":{"exactOnly":true,"category":"project-management","site":"height.app","tier":"wide"}\n\
"helicone":{"site":"helicone.ai","tier":"wide"}\n\
"help-scout":{"category":"customer-support","site":"helpscout.com","tier":"wide"}\n\
"helpshift":{"category":"customer-support","site":"helpshift.com","tier":"wide"}\n\
"here-maps":{"site":"here.com","tier":"wide"}\n\
"heroku":{"aliases":["heroku postgres"],"site":"salesforce.com"}\n\
"hetzner":{"aliases":["hetzner online","hetzner cloud"],"category":"public-cloud","site":"hetzner.com"}\n\
"hetzner-cloud-server":{"site":"hetzner.com"}\n\
"hetzner-dedicated":{"aliases":["hetzner robot","hetzner server auction"],"category":"dedicated-host","site":"hetzner.com"}\n\
"hetzner-dns":{"site":"hetzner.com"}\n\
"hetzner-load-balancer":{"site":"hetzner.com"}\n\
"hetzner-network":{"site":"hetzner.com"}\n\
"hetzner-object-storage":{"site":"hetzner.com"}\n\
"hetzner-storage-box":{"site":"hetzner.com"}\n\
"hetzner-volumes":{"site":"hetzner.com"}\n\
"hetzner-web-hosting":{"site":"hetzner.com","tier":"wide"}\n\
"hevo":{"site":"hevodata.com","tier":"wide"}\n\
"hex":{"aliases":["hex technologies"],"exactOnly":true,"category":"analytics","site":"hex.tech"}\n\
"hexnode":{"site":"hexnode.com","tier":"wide"}\n\
"hey-email":{"aliases":["hey.com"],"category":"email","site":"basecamp.com","tier":"wide"}\n\
"heygen":{"category":"media","site":"heygen.com"}\n\
"hibob":{"aliases":["bob hr"],"site":"hibob.com","tier":"wide"}\n\
"higher-logic":{"category":"customer-support","site":"higherlogic.com","tier":"wide"}\n\
"highspot":{"category":"sales","site":"highspot.com"}\n\
"hightouch":{"site":"hightouch.com","tier":"wide"}\n\
"hireright":{"site":"hireright.com","tier":"wide"}\n\
"hirevue":{"site":"hirevue.com","tier":"wide"}\n\
"hivemq-cloud":{"aliases":["hivemq"],"category":"iot","site":"hivemq.com","tier":"wide"}\n\
"hologram-io":{"site":"hologram.io","tier":"wide"}\n\
"honeybadger":{"site":"honeybadger.io","tier":"wide"}\n\
"honeycomb":{"aliases":["honeycomb.io"],"site":"honeycomb.io"}\n\
"hootsuite":{"category":"marketing","site":"hootsuite.com","tier":"wide"}\n\
"hostinger":{"category":"web-app-platform","site":"hostinger.com","tier":"wide"}\n\
"hotjar":{"category":"analytics","site":"contentsquare.com"}\n\
"hover":{"aliases":["opensrs"],"exactOnly":true,"site":"tucows.com","tier":"wide"}\n\
"hpe-greenlake":{"aliases":["greenlake"],"category":"private-cloud","site":"hpe.com","tier":"wide"}\n\
"huawei-api-gateway":{"category":"api-management","site":"huaweicloud.com"}\n\
"huawei-backup":{"site":"huaweicloud.com"}\n\
"huawei-cce":{"site":"huaweicloud.com"}\n\
"huawei-cci":{"site":"huaweicloud.com"}\n\
"huawei-cdn-dns":{"category":"cdn","site":"huaweicloud.com"}\n\
"huawei-cloud":{"aliases":["huawei"],"category":"public-cloud","site":"huaweicloud.com"}\n\
"huawei-codearts":{"site":"huaweicloud.com"}\n\
"huawei-data":{"category":"data-processing","site":"huaweicloud.com"}\n\
"huawei-databases":{"aliases":["gaussdb"],"site":"huaweicloud.com"}\n\
"huawei-dws":{"site":"huaweicloud.com"}\n\
"huawei-ecs":{"site":"huaweicloud.com"}\n\
"huawei-evs":{"site":"huaweicloud.com"}\n\
"huawei-functiongraph":{"site":"huaweicloud.com"}\n\
"huawei-iam":{"category":"governance","site":"huaweicloud.com"}\n\
"huawei-iot":{"site":"huaweicloud.com"}\n\
"huawei-kms":{"site":"huaweicloud.com"}\n\
"huawei-media":{"category":"media","site":"huaweicloud.com"}\n\
"huawei-messaging":{"category":"queue","site":"huaweicloud.com"}\n\
"huawei-modelarts":{"site":"huaweicloud.com"}\n\
"huawei-monitoring":{"site":"huaweicloud.com"}\n\
"huawei-network":{"site":"huaweicloud.com"}\n\
"huawei-obs":{"site":"huaweicloud.com"}\n\
"huawei-security":{"category":"network-security","site":"huaweicloud.com"}\n\
"huawei-sfs":{"site":"huaweicloud.com"}\n\
"huawei-swr":{"site":"huaweicloud.com"}\n\
"huawei-workspace":{"site":"huaweicloud.com"}\n\
"hubspot":{"site":"hubspot.com"}\n\
"hubstaff":{"site":"hubstaff.com","tier":"wide"}\n\
"hugging-face":{"category":"ai-platform","site":"huggingface.co"}\n\
"humi":{"site":"employmenthero.com"}\n\
"huntress":{"site":"huntress.com","tier":"wide"}\n\
"hycu":{"site":"hycu.com","tier":"wide"}\n\
"hygraph":{"aliases":["graphcms"],"category":"cms-ecommerce","site":"hygraph.com","tier":"wide"}\n\
"hyland-onbase":{"aliases":["onbase","alfresco"],"category":"file-sharing","site":"hyland.com","tier":"wide"}\n\
"hyperproof":{"category":"compliance","site":"hyperproof.io","tier":"wide"}\n\
"hyperwallet":{"site":"paypal.com","tier":"wide"}\n\
"ibm-app-id":{"site":"ibm.com"}\n\
"ibm-aspera":{"aliases":["aspera"],"category":"file-sharing","site":"ibm.com","tier":"wide"}\n\
"ibm-backup-recovery":{"site":"ibm.com"}\n\
"ibm-block-storage":{"site":"ibm.com"}\n\
"ibm-classic-infrastructure":{"site":"ibm.com"}\n\
"ibm-cloud":{"aliases":["softlayer","bluemix","ibm bluemix"],"category":"public-cloud","site":"ibm.com"}\n\
"ibm-cloud-iam":{"category":"governance","site":"ibm.com"}\n\
"ibm-cloud-logs":{"site":"ibm.com"}\n\
"ibm-cloudant":{"aliases":["cloudant"],"site":"ibm.com"}\n\
"ibm-code-engine":{"site":"ibm.com"}\n\
"ibm-cognos":{"aliases":["cognos"],"category":"analytics","site":"ibm.com","tier":"wide"}\n\
"ibm-container-registry":{"site":"ibm.com"}\n\
"ibm-continuous-delivery":{"site":"ibm.com"}\n\
"ibm-cos":{"site":"ibm.com"}\n\
"ibm-databases":{"site":"ibm.com"}\n\
"ibm-dns-services":{"site":"ibm.com"}\n\
"ibm-event-notifications":{"site":"ibm.com"}\n\
"ibm-event-streams":{"category":"queue","site":"ibm.com"}\n\
"ibm-file-storage":{"site":"ibm.com"}\n\
"ibm-guardium":{"aliases":["guardium"],"category":"cloud-security","site":"ibm.com","tier":"wide"}\n\
"ibm-instana":{"aliases":["instana"],"site":"ibm.com"}\n\
"ibm-internet-services":{"category":"cdn","site":"ibm.com"}\n\
"ibm-key-protect":{"site":"ibm.com"}\n\
"ibm-kubernetes-service":{"aliases":["iks"],"site":"ibm.com"}\n\
"ibm-maas360":{"aliases":["maas360"],"site":"ibm.com","tier":"wide"}\n\
"ibm-maximo":{"aliases":["maximo"],"category":"facilities","site":"ibm.com","tier":"wide"}\n\
"ibm-mq-on-cloud":{"category":"queue","site":"ibm.com"}\n\
"ibm-planning-analytics":{"site":"ibm.com","tier":"wide"}\n\
"ibm-power-vs":{"site":"ibm.com"}\n\
"ibm-satellite":{"category":"edge","site":"ibm.com"}\n\
"ibm-schematics":{"category":"developer-tool","site":"ibm.com"}\n\
"ibm-secrets-manager":{"site":"ibm.com"}\n\
"ibm-security-qradar":{"aliases":["qradar"],"category":"siem","site":"ibm.com"}\n\
"ibm-sterling":{"site":"ibm.com","tier":"wide"}\n\
"ibm-turbonomic":{"aliases":["turbonomic"],"category":"monitoring","site":"ibm.com","tier":"wide"}\n\
"ibm-verify":{"aliases":["ibm security verify"],"site":"ibm.com","tier":"wide"}\n\
"ibm-vmware":{"category":"private-cloud","site":"ibm.com"}\n\
"ibm-vpc":{"site":"ibm.com"}\n\
"ibm-vpc-instance":{"site":"ibm.com"}\n\
"ibm-watsonx":{"aliases":["watson","watsonx.ai","watson assistant"],"site":"ibm.com"}\n\
"icertis":{"category":"legal","site":"icertis.com","tier":"wide"}\n\
"icims":{"site":"icims.com","tier":"wide"}\n\
"icloud":{"aliases":["apple icloud"],"category":"file-sharing","site":"apple.com"}\n\
"id-me":{"site":"id.me","tier":"wide"}\n\
"idrive":{"site":"idrive.com","tier":"wide"}\n\
"ifttt":{"site":"ifttt.com","tier":"wide"}\n\
"imanage":{"category":"legal","site":"imanage.com","tier":"wide"}\n\
"imgix":{"category":"media","site":"imgix.com","tier":"wide"}\n\
"immuta":{"category":"cloud-security","site":"immuta.com","tier":"wide"}\n\
"impact-com":{"category":"marketing","site":"impact.com","tier":"wide"}\n\
"imperva":{"aliases":["incapsula"],"category":"network-security","site":"imperva.com"}\n\
"incident-io":{"site":"incident.io"}\n\
"indeed":{"aliases":["glassdoor"],"site":"indeed.com","tier":"wide"}\n\
"infisical":{"category":"secrets","site":"infisical.com","tier":"wide"}\n\
"influitive":{"category":"marketing","site":"influitive.com","tier":"wide"}\n\
"influxdb-cloud":{"aliases":["influxdata","influxdb"],"category":"database-managed","site":"influxdata.com"}\n\
"infobip":{"category":"telephony","site":"infobip.com","tier":"wide"}\n\
"infomaniak":{"aliases":["kdrive","infomaniak public cloud"],"category":"public-cloud","site":"infomaniak.com","tier":"wide"}\n\
"infor-cloudsuite":{"aliases":["infor"],"site":"infor.com","tier":"wide"}\n\
"informatica":{"aliases":["informatica cloud"],"site":"salesforce.com"}\n\
"infracost":{"category":"governance","site":"infracost.io"}\n\
"inmoment":{"aliases":["wootric"],"category":"survey","site":"inmoment.com","tier":"wide"}\n\
"inngest":{"category":"orchestration","site":"inngest.com","tier":"wide"}\n\
"instabug":{"site":"luciq.ai","tier":"wide"}\n\
"instaclustr":{"site":"netapp.com","tier":"wide"}\n\
"instagram":{"category":"social-media","site":"meta.com"}\n\
"instapage":{"category":"marketing","site":"instapage.com","tier":"wide"}\n\
"instatus":{"site":"instatus.com"}\n\
"intercom":{"aliases":["intercom.io","intercom fin"],"exactOnly":true,"category":"customer-support","site":"intercom.com"}\n\
"intermedia-unite":{"site":"intermedia.com","tier":"wide"}\n\
"intigriti":{"category":"cloud-security","site":"intigriti.com","tier":"wide"}\n\
"intuit-quickbooks":{"aliases":["quickbooks","qbo","quickbooks online plus"],"site":"intuit.com"}\n\
"intuit-turbotax":{"aliases":["turbotax"],"site":"intuit.com","tier":"wide"}\n\
"invision":{"aliases":["invision app","invision studio"],"category":"design","site":"invisionapp.com"}\n\
"ionos-backup":{"site":"ionos.com"}\n\
"ionos-cloud":{"aliases":["1&1","ionos"],"site":"ionos.com"}\n\
"ionos-databases":{"site":"ionos.com"}\n\
"ionos-dns-cdn":{"site":"ionos.com"}\n\
"ionos-hosting":{"site":"ionos.com","tier":"wide"}\n\
"ionos-kafka":{"category":"queue","site":"ionos.com"}\n\
"ionos-kubernetes":{"site":"ionos.com"}\n\
"ionos-network":{"site":"ionos.com"}\n\
"ionos-nfs":{"site":"ionos.com"}\n\
"ionos-object-storage":{"site":"ionos.com"}\n\
"ionos-observability":{"site":"ionos.com"}\n\
"ionos-registry":{"site":"ionos.com"}\n\
"ironclad":{"category":"legal","site":"ironcladapp.com","tier":"wide"}\n\
"it-glue":{"site":"kaseya.com","tier":"wide"}\n\
"iterable":{"category":"marketing","site":"iterable.com","tier":"wide"}\n\
"iubenda":{"category":"compliance","site":"iubenda.com","tier":"wide"}\n\
"ivanti":{"aliases":["mobileiron","pulse secure"],"category":"device-management","site":"ivanti.com","tier":"wide"}\n\
"jaggaer":{"site":"jaggaer.com","tier":"wide"}\n\
"jamf-pro":{"aliases":["jamf","jamf cloud","casper suite","jamf school"],"site":"jamf.com"}\n\
"jasper":{"category":"marketing","site":"jasper.ai","tier":"wide"}\n\
"jd-cloud":{"category":"public-cloud","site":"jdcloud.com","tier":"wide"}\n\
"jellyfish":{"site":"jellyfish.co","tier":"wide"}\n\
"jenkins":{"category":"ci","site":"jenkins.io"}\n\
"jetbrains":{"aliases":["intellij","jetbrains all products pack","pycharm","webstorm"],"site":"jetbrains.com"}\n\
"jfrog":{"aliases":["artifactory","jfrog artifactory"],"site":"jfrog.com"}\n\
"jina-ai":{"site":"jina.ai","tier":"wide"}\n\
"jira-service-management":{"aliases":["jira service desk"],"site":"atlassian.com"}\n\
"jitsi":{"category":"collaboration","site":"jitsi.org","tier":"wide"}\n\
"jitterbit":{"site":"jitterbit.com","tier":"wide"}\n\
"jobvite":{"site":"jobvite.com","tier":"wide"}\n\
"jotform":{"category":"survey","site":"jotform.com","tier":"wide"}\n\
"jumio":{"category":"identity-provider","site":"jumio.com","tier":"wide"}\n\
"jumpcloud":{"site":"jumpcloud.com"}\n\
"juniper-mist":{"aliases":["mist"],"category":"network","site":"juniper.net","tier":"wide"}\n\
"juro":{"exactOnly":true,"category":"legal","site":"juro.com"}\n\
"justcall":{"site":"justcall.io","tier":"wide"}\n\
"justworks":{"site":"justworks.com","tier":"wide"}\n\
"kahoot":{"category":"learning","site":"kahoot.com","tier":"wide"}\n\
"kakao-cloud":{"category":"public-cloud","site":"kakaocloud.com","tier":"wide"}\n\
"kaltura":{"category":"media","site":"kaltura.com","tier":"wide"}\n\
"kamatera":{"site":"kamatera.com","tier":"wide"}\n\
"kandji":{"site":"iru.com"}\n\
"kantata":{"aliases":["mavenlink"],"category":"project-management","site":"kantata.com"}\n\
"kaseya":{"site":"kaseya.com","tier":"wide"}\n\
"keeper":{"aliases":["keeper security"],"exactOnly":true,"site":"keepersecurity.com"}\n\
"keepit":{"site":"keepit.com","tier":"wide"}\n\
"kentico":{"aliases":["kontent"],"category":"cms-ecommerce","site":"kentico.com","tier":"wide"}\n\
"keycdn":{"category":"cdn","site":"keycdn.com"}\n\
"keycloak":{"category":"identity-provider","site":"keycloak.org"}\n\
"khoros":{"aliases":["lithium"],"category":"customer-support","site":"khoros.com","tier":"wide"}\n\
"kinsta":{"category":"cms-ecommerce","site":"kinsta.com","tier":"wide"}\n\
"kisi":{"category":"facilities","site":"getkisi.com","tier":"wide"}\n\
"kiteworks":{"aliases":["accellion"],"category":"file-sharing","site":"kiteworks.com","tier":"wide"}\n\
"klarna":{"site":"klarna.com","tier":"wide"}\n\
"klaviyo":{"category":"marketing","site":"klaviyo.com"}\n\
"knack":{"category":"web-app-platform","site":"knack.com","tier":"wide"}\n\
"knock":{"exactOnly":true,"category":"api-service","site":"knock.app","tier":"wide"}\n\
"knowbe4":{"category":"learning","site":"knowbe4.com"}\n\
"kong-konnect":{"aliases":["kong","insomnia"],"category":"api-management","site":"konghq.com"}\n\
"koyeb":{"site":"koyeb.com","tier":"wide"}\n\
"krisp":{"exactOnly":true,"site":"krisp.ai","tier":"wide"}\n\
"kubecost":{"category":"governance","site":"kubecost.com"}\n\
"kustomer":{"category":"customer-support","site":"kustomer.com","tier":"wide"}\n\
"kyriba":{"site":"kyriba.com","tier":"wide"}\n\
"labelbox":{"category":"ai-platform","site":"labelbox.com","tier":"wide"}\n\
"lacework":{"category":"cloud-security","site":"fortinet.com"}\n\
"lambda-cloud":{"aliases":["lambda labs"],"category":"ai-platform","site":"lambda.ai","tier":"wide"}\n\
"lambdatest":{"site":"lambdatest.com","tier":"wide"}\n\
"langfuse":{"category":"monitoring","site":"langfuse.com","tier":"wide"}\n\
"langsmith":{"aliases":["langchain"],"category":"monitoring","site":"langchain.com"}\n\
"lansweeper":{"category":"itsm","site":"lansweeper.com","tier":"wide"}\n\
"laserfiche":{"category":"file-sharing","site":"laserfiche.com","tier":"wide"}\n\
"lastpass":{"site":"lastpass.com"}\n\
"latitude-sh":{"category":"dedicated-host","site":"latitude.sh","tier":"wide"}\n\
"lattice":{"exactOnly":true,"site":"lattice.com"}\n\
"launchdarkly":{"site":"launchdarkly.com"}\n\
"leadiq":{"category":"sales","site":"leadiq.com","tier":"wide"}\n\
"leadmagic":{"category":"sales","site":"leadmagic.io"}\n\
"leandata":{"category":"sales","site":"leandata.com"}\n\
"leapsome":{"site":"leapsome.com","tier":"wide"}\n\
"leaseweb":{"category":"public-cloud","site":"leaseweb.com"}\n\
"leaseweb-dedicated":{"category":"dedicated-host","site":"leaseweb.com"}\n\
"leaseweb-dns":{"site":"leaseweb.com"}\n\
"leaseweb-public-cloud":{"site":"leaseweb.com"}\n\
"lemon-squeezy":{"site":"lemonsqueezy.com","tier":"wide"}\n\
"lenovo-truscale":{"category":"private-cloud","site":"lenovo.com","tier":"wide"}\n\
"lets-encrypt":{"site":"letsencrypt.org"}\n\
"lever":{"exactOnly":true,"site":"lever.co"}\n\
"lexisnexis":{"category":"legal","site":"lexisnexis.com","tier":"wide"}\n\
"lightning-ai":{"aliases":["grid.ai"],"site":"lightning.ai","tier":"wide"}\n\
"lightspeed":{"exactOnly":true,"site":"lightspeedhq.com","tier":"wide"}\n\
"lightstep":{"site":"servicenow.com","tier":"wide"}\n\
"linear":{"exactOnly":true,"category":"project-management","site":"linear.app"}\n\
"linearb":{"site":"linearb.io","tier":"wide"}\n\
"linkedin":{"aliases":["linkedin learning","linkedin recruiter","linkedin sales navigator","sales navigator","linkedin ads","lynda"],"category":"social-media","site":"microsoft.com"}\n\
"linksquares":{"category":"legal","site":"linksquares.com","tier":"wide"}\n\
"linode-databases":{"site":"akamai.com"}\n\
"linode-dns":{"site":"akamai.com"}\n\
"linode-instance":{"aliases":["linode"],"site":"akamai.com"}\n\
"linode-lke":{"site":"akamai.com"}\n\
"linode-network":{"site":"akamai.com"}\n\
"linode-object-storage":{"site":"akamai.com"}\n\
"linode-volumes":{"site":"akamai.com"}\n\
"litmos":{"category":"learning","site":"litmos.com","tier":"wide"}\n\
"livechat":{"category":"customer-support","site":"text.com","tier":"wide"}\n\
"livekit":{"category":"telephony","site":"livekit.io","tier":"wide"}\n\
"llamacloud":{"aliases":["llamaindex"],"category":"ai-platform","site":"llamaindex.ai","tier":"wide"}\n\
"logicgate":{"category":"compliance","site":"logicgate.com","tier":"wide"}\n\
"logicmonitor":{"site":"logicmonitor.com","tier":"wide"}\n\
"login-gov":{"site":"login.gov","tier":"wide"}\n\
"logrocket":{"category":"analytics","site":"logrocket.com"}\n\
"logz-io":{"site":"logz.io"}\n\
"lokalise":{"category":"developer-tool","site":"lokalise.com","tier":"wide"}\n\
"loom":{"exactOnly":true,"site":"atlassian.com"}\n\
"loops":{"aliases":["loops.so"],"exactOnly":true,"category":"marketing","site":"loops.so","tier":"wide"}\n\
"lovable":{"category":"developer-tool","site":"lovable.dev","tier":"wide"}\n\
"lucid":{"aliases":["lucidchart","lucidspark","lucid software"],"category":"design","site":"lucid.co"}\n\
"luma":{"exactOnly":true,"category":"marketing","site":"lu.ma","tier":"wide"}\n\
"lumen":{"aliases":["centurylink"],"site":"lumen.com","tier":"wide"}\n\
"lusha":{"category":"sales","site":"lusha.com","tier":"wide"}\n\
"lyft-business":{"site":"lyft.com","tier":"wide"}\n\
"m-files":{"category":"file-sharing","site":"m-files.com","tier":"wide"}\n\
"mabl":{"site":"mabl.com","tier":"wide"}\n\
"macstadium":{"category":"dedicated-host","site":"macstadium.com"}\n\
"mailchimp":{"category":"marketing","site":"intuit.com"}\n\
"mailerlite":{"category":"marketing","site":"mailerlite.com","tier":"wide"}\n\
"mailgun":{"aliases":["mailjet"],"category":"email","site":"sinch.com"}\n\
"mailtrap":{"category":"email","site":"mailtrap.io","tier":"wide"}\n\
"make":{"aliases":["integromat"],"exactOnly":true,"site":"make.com"}\n\
"malwarebytes":{"site":"threatdown.com","tier":"wide"}\n\
"manageengine":{"aliases":["servicedesk plus"],"category":"itsm","site":"manageengine.com","tier":"wide"}\n\
"mandrill":{"category":"email","site":"intuit.com","tier":"wide"}\n\
"mapbox":{"site":"mapbox.com"}\n\
"marketo":{"aliases":["adobe marketo"],"category":"marketing","site":"adobe.com"}\n\
"markmonitor":{"site":"markmonitor.com"}\n\
"mastodon":{"category":"social-media","site":"joinmastodon.org","tier":"wide"}\n\
"material-security":{"exactOnly":true,"category":"email","site":"material.security","tier":"wide"}\n\
"matillion":{"site":"matillion.com","tier":"wide"}\n\
"matomo":{"aliases":["piwik"],"category":"analytics","site":"matomo.org","tier":"wide"}\n\
"mattermost":{"category":"collaboration","site":"mattermost.com"}\n\
"maxio":{"aliases":["chargify","saasoptics"],"site":"maxio.com","tier":"wide"}\n\
"maze":{"exactOnly":true,"category":"survey","site":"maze.co","tier":"wide"}\n\
"medallia":{"category":"survey","site":"medallia.com","tier":"wide"}\n\
"medidata-rave":{"aliases":["medidata"],"category":"healthcare","site":"medidata.com","tier":"wide"}\n\
"meditech":{"category":"healthcare","site":"meditech.com","tier":"wide"}\n\
"meetup":{"exactOnly":true,"category":"social-media","site":"meetup.com"}\n\
"megaport":{"site":"megaport.com","tier":"wide"}\n\
"meilisearch-cloud":{"aliases":["meilisearch"],"site":"meilisearch.com","tier":"wide"}\n\
"meltano-cloud":{"site":"meltano.com","tier":"wide"}\n\
"meltwater":{"category":"marketing","site":"meltwater.com","tier":"wide"}\n\
"mend":{"aliases":["whitesource"],"exactOnly":true,"site":"mend.io","tier":"wide"}\n\
"mend-renovate":{"aliases":["renovate"],"site":"mend.io","tier":"wide"}\n\
"mendix":{"category":"web-app-platform","site":"mendix.com"}\n\
"mentimeter":{"site":"mentimeter.com","tier":"wide"}\n\
"mercury":{"aliases":["mercury bank"],"exactOnly":true,"site":"mercury.com"}\n\
"merge-dev":{"exactOnly":true,"site":"merge.dev","tier":"wide"}\n\
"meta-llama-api":{"site":"meta.com","tier":"wide"}\n\
"metabase-cloud":{"category":"analytics","site":"metabase.com"}\n\
"metricstream":{"category":"compliance","site":"metricstream.com","tier":"wide"}\n\
"metronome":{"site":"metronome.com"}\n\
"mezmo":{"aliases":["logdna"],"site":"mezmo.com","tier":"wide"}\n\
"microsoft-365":{"aliases":["office365","office 365","m365","o365","outlook","microsoft office","ms office","office","ms 365","microsoft office 365","microsoft excel","microsoft word","microsoft outlook","onenote","microsoft stream","microsoft to do","microsoft lists","microsoft loop","microsoft powerpoint","microsoft onenote"],"site":"microsoft.com"}\n\
"microsoft-365-copilot":{"aliases":["copilot studio","m365 copilot"],"category":"ai-assistant","site":"microsoft.com"}\n\
"microsoft-advertising":{"aliases":["bing ads"],"category":"marketing","site":"microsoft.com"}\n\
"microsoft-app-center":{"site":"microsoft.com","tier":"wide"}\n\
"microsoft-bookings":{"site":"microsoft.com","tier":"wide"}\n\
"microsoft-clarity":{"category":"analytics","site":"microsoft.com"}\n\
"microsoft-copilot-consumer":{"aliases":["bing chat"],"site":"microsoft.com"}\n\
"microsoft-defender":{"aliases":["defender","microsoft 365 defender","defender xdr","microsoft defender for identity","microsoft defender for cloud apps","microsoft cloud app security","azure advanced threat protection","azure atp"],"site":"microsoft.com"}\n\
"microsoft-defender-endpoint":{"aliases":["defender atp","microsoft defender atp","windows defender atp"],"site":"microsoft.com"}\n\
"microsoft-defender-office":{"aliases":["office 365 atp"],"category":"email","site":"microsoft.com"}\n\
"microsoft-discovery":{"category":"ai-platform","site":"azure.microsoft.com"}\n\
"microsoft-entra-id":{"aliases":["azure ad","azure active directory","aad","entra","entra id","azure entra id","microsoft azure ad","microsoft entra","microsoft azure active directory"],"site":"microsoft.com"}\n\
"microsoft-exchange-online":{"aliases":["microsoft exchange","outlook web access","outlook 365"],"category":"email","site":"microsoft.com"}\n\
"microsoft-forms":{"category":"survey","site":"microsoft.com"}\n\
"microsoft-intune":{"aliases":["intune","endpoint manager","microsoft endpoint manager"],"site":"microsoft.com"}\n\
"microsoft-partner-center":{"category":"sales","site":"microsoft.com","tier":"wide"}\n\
"microsoft-planner":{"aliases":["microsoft project"],"category":"project-management","site":"microsoft.com"}\n\
"microsoft-power-apps":{"aliases":["powerapps portal"],"category":"web-app-platform","site":"microsoft.com"}\n\
"microsoft-power-automate":{"aliases":["microsoft flow"],"category":"orchestration","site":"microsoft.com"}\n\
"microsoft-power-platform":{"aliases":["powerplatform"],"category":"web-app-platform","site":"microsoft.com"}\n\
"microsoft-security-copilot":{"site":"microsoft.com"}\n\
"microsoft-sharepoint":{"aliases":["onedrive for business","microsoft onedrive","sharepoint","sharepoint online","onedrive"],"site":"microsoft.com"}\n\
"microsoft-teams":{"aliases":["ms teams","teams","teams phone"],"site":"microsoft.com"}\n\
"microsoft-visio":{"aliases":["visio"],"category":"design","site":"microsoft.com","tier":"wide"}\n\
"microsoft-visual-studio-subscriptions":{"aliases":["msdn"],"site":"microsoft.com"}\n\
"microsoft-viva":{"aliases":["viva engage","yammer"],"site":"microsoft.com"}\n\
"microsoft-windows-365":{"aliases":["windows 365 cloud pc"],"site":"microsoft.com"}\n\
"microstrategy":{"category":"analytics","site":"strategy.com","tier":"wide"}\n\
"midjourney":{"category":"media","site":"midjourney.com","tier":"wide"}\n\
"mimecast":{"category":"email","site":"mimecast.com"}\n\
"mintlify":{"category":"developer-tool","site":"mintlify.com","tier":"wide"}\n\
"mirantis":{"aliases":["docker enterprise"],"category":"kubernetes","site":"mirantis.com","tier":"wide"}\n\
"miro":{"aliases":["realtimeboard","miro board"],"category":"design","site":"miro.com"}\n\
"mistral-api":{"aliases":["mistral","mistral ai"],"category":"ai-model-api","site":"mistral.ai"}\n\
"mitel":{"aliases":["shoretel"],"category":"telephony","site":"mitel.com","tier":"wide"}\n\
"mixpanel":{"category":"analytics","site":"mixpanel.com"}\n\
"modal":{"aliases":["modal labs"],"exactOnly":true,"category":"ai-platform","site":"modal.com","tier":"wide"}\n\
"mode-analytics":{"aliases":["mode"],"exactOnly":true,"category":"analytics","site":"thoughtspot.com","tier":"wide"}\n\
"moengage":{"category":"marketing","site":"moengage.com","tier":"wide"}\n\
"mollie":{"site":"mollie.com","tier":"wide"}\n\
"monday":{"aliases":["monday work management"],"exactOnly":true,"category":"project-management","site":"monday.com"}\n\
"mongodb-atlas":{"aliases":["mongo atlas","mongodb","mongo"],"site":"mongodb.com"}\n\
"monte-carlo":{"aliases":["monte carlo data"],"site":"montecarlodata.com","tier":"wide"}\n\
"moodle":{"aliases":["moodlecloud"],"exactOnly":true,"category":"learning","site":"moodle.com","tier":"wide"}\n\
"mosyle":{"site":"mosyle.com","tier":"wide"}\n\
"motherduck":{"site":"motherduck.com","tier":"wide"}\n\
"mouseflow":{"category":"analytics","site":"mouseflow.com","tier":"wide"}\n\
"moveit":{"category":"file-sharing","site":"progress.com","tier":"wide"}\n\
"moveworks":{"site":"servicenow.com","tier":"wide"}\n\
"moz":{"exactOnly":true,"category":"marketing","site":"moz.com","tier":"wide"}\n\
"mparticle":{"site":"mparticle.com","tier":"wide"}\n\
"mulesoft":{"aliases":["anypoint"],"site":"salesforce.com"}\n\
"mural":{"category":"design","site":"mural.co"}\n\
"mux":{"category":"media","site":"mux.com"}\n\
"n-able":{"aliases":["n-central"],"site":"n-able.com","tier":"wide"}\n\
"n8n":{"aliases":["n8n cloud"],"category":"data-integration","site":"n8n.io"}\n\
"nagios":{"category":"monitoring","site":"nagios.com","tier":"wide"}\n\
"name-com":{"site":"name.com","tier":"wide"}\n\
"namecheap":{"site":"namecheap.com"}\n\
"namely":{"site":"namely.com","tier":"wide"}\n\
"navan":{"aliases":["tripactions"],"exactOnly":true,"site":"navan.com"}\n\
"naver-cloud":{"aliases":["ncloud","naver"],"category":"public-cloud","site":"ncloud.com"}\n\
"naver-data":{"category":"data-processing","site":"ncloud.com"}\n\
"naver-databases":{"site":"ncloud.com"}\n\
"naver-devtools":{"site":"ncloud.com","tier":"wide"}\n\
"naver-kubernetes":{"site":"ncloud.com"}\n\
"naver-network":{"site":"ncloud.com"}\n\
"naver-object-storage":{"site":"ncloud.com"}\n\
"naver-server":{"site":"ncloud.com"}\n\
"navex":{"aliases":["ethicspoint"],"category":"compliance","site":"navex.com"}\n\
"ncino":{"site":"ncino.com","tier":"wide"}\n\
"nebius":{"category":"ai-platform","site":"nebius.com","tier":"wide"}\n\
"neo4j-aura":{"aliases":["neo4j"],"site":"neo4j.com"}\n\
"neon":{"aliases":["neon.tech","neon database"],"exactOnly":true,"category":"database-managed","site":"neon.com"}\n\
"neptune-ai":{"category":"ai-platform","site":"neptune.ai","tier":"wide"}\n\
"nessus":{"category":"cloud-security","site":"tenable.com","tier":"wide"}\n\
"netapp-cloud-volumes":{"aliases":["netapp","bluexp","cloud volumes ontap"],"category":"file-storage","site":"netapp.com","tier":"wide"}\n\
"netcup":{"site":"netcup.com","tier":"wide"}\n\
"netdocuments":{"category":"legal","site":"netdocuments.com","tier":"wide"}\n\
"netlify":{"site":"netlify.com"}\n\
"netscaler":{"aliases":["citrix adc"],"category":"load-balancer","site":"citrix.com"}\n\
"netskope":{"category":"network-security","site":"netskope.com"}\n\
"netsuite":{"aliases":["oracle netsuite erp"],"site":"oracle.com"}\n\
"network-solutions":{"aliases":["web.com"],"site":"newfold.com","tier":"wide"}\n\
"new-relic":{"aliases":["newrelic"],"site":"newrelic.com"}\n\
"nextcloud":{"aliases":["owncloud"],"category":"file-sharing","site":"nextcloud.com","tier":"wide"}\n\
"nextiva":{"site":"nextiva.com"}\n\
"nfon":{"site":"nfon.com","tier":"wide"}\n\
"nginx-plus":{"category":"load-balancer","site":"f5.com"}\n\
"ngrok":{"category":"network","site":"ngrok.com"}\n\
"nhn-cloud":{"aliases":["toast cloud"],"category":"public-cloud","site":"nhncloud.com","tier":"wide"}\n\
"nice-cxone":{"aliases":["incontact","nice cxone mpower"],"site":"nice.com","tier":"wide"}\n\
"nightfall":{"category":"cloud-security","site":"nightfall.ai","tier":"wide"}\n\
"ninjaone":{"aliases":["ninjarmm"],"site":"ninjaone.com","tier":"wide"}\n\
"nintex":{"category":"orchestration","site":"nintex.com","tier":"wide"}\n\
"nordlayer":{"aliases":["nordvpn"],"category":"network-security","site":"nordsecurity.com"}\n\
"nordpass":{"site":"nordsecurity.com","tier":"wide"}\n\
"northflank":{"category":"web-app-platform","site":"northflank.com","tier":"wide"}\n\
"notified":{"category":"marketing","site":"notified.com","tier":"wide"}\n\
"notion":{"aliases":["notion.so","notion ai"],"exactOnly":true,"category":"office-suite","site":"notion.com"}\n\
"novu":{"category":"api-service","site":"novu.co","tier":"wide"}\n\
"npm":{"aliases":["npmjs","npm enterprise"],"site":"npmjs.com"}\n\
"ns1-connect":{"aliases":["ns1"],"site":"ns1.com"}\n\
"ntt-smart-data-platform":{"category":"public-cloud","site":"ntt.com","tier":"wide"}\n\
"nutanix":{"aliases":["nutanix ahv"],"site":"nutanix.com"}\n\
"nutanix-nc2":{"category":"private-cloud","site":"nutanix.com","tier":"wide"}\n\
"observe":{"aliases":["observe inc"],"exactOnly":true,"site":"observeinc.com","tier":"wide"}\n\
"obsidian":{"category":"office-suite","site":"obsidian.md","tier":"wide"}\n\
"oci":{"aliases":["oracle cloud","oracle oci"],"category":"public-cloud","site":"oracle.com"}\n\
"oci-analytics-cloud":{"aliases":["oracle analytics"],"category":"analytics","site":"oracle.com"}\n\
"oci-api-gateway":{"category":"api-management","site":"oracle.com"}\n\
"oci-autonomous-database":{"site":"oracle.com"}\n\
"oci-bastion":{"category":"network-security","site":"oracle.com"}\n\
"oci-big-data-service":{"category":"data-processing","site":"oracle.com"}\n\
"oci-block-volume":{"site":"oracle.com"}\n\
"oci-blockchain":{"category":"specialised","site":"oracle.com"}\n\
"oci-cache":{"site":"oracle.com"}\n\
"oci-certificates":{"site":"oracle.com"}\n\
"oci-cloud-guard":{"category":"cloud-security","site":"oracle.com"}\n\
"oci-compute":{"aliases":["oracle cloud compute"],"site":"oracle.com"}\n\
"oci-container-instances":{"site":"oracle.com"}\n\
"oci-content-management":{"category":"cms-ecommerce","site":"oracle.com"}\n\
"oci-cost":{"category":"governance","site":"oracle.com"}\n\
"oci-data-integration":{"site":"oracle.com"}\n\
"oci-data-science":{"site":"oracle.com"}\n\
"oci-devops":{"site":"oracle.com"}\n\
"oci-digital-assistant":{"category":"ai-assistant","site":"oracle.com"}\n\
"oci-dns":{"site":"oracle.com"}\n\
"oci-email-delivery":{"category":"email","site":"oracle.com"}\n\
"oci-events-notifications":{"site":"oracle.com"}\n\
"oci-exadata":{"category":"database-managed","site":"oracle.com"}\n\
"oci-file-storage":{"site":"oracle.com"}\n\
"oci-fleet":{"category":"governance","site":"oracle.com"}\n\
"oci-functions":{"site":"oracle.com"}\n\
"oci-fusion-environments":{"category":"governance","site":"oracle.com"}\n\
"oci-generative-ai":{"site":"oracle.com"}\n\
"oci-goldengate":{"aliases":["oracle goldengate"],"site":"oracle.com"}\n\
"oci-iam":{"aliases":["oracle identity cloud service"],"site":"oracle.com"}\n\
"oci-integration":{"site":"oracle.com"}\n\
"oci-iot":{"site":"oracle.com"}\n\
"oci-logging":{"site":"oracle.com"}\n\
"oci-media":{"category":"media","site":"oracle.com"}\n\
"oci-mysql-heatwave":{"aliases":["mysql heatwave"],"site":"oracle.com"}\n\
"oci-network":{"site":"oracle.com"}\n\
"oci-nosql":{"site":"oracle.com"}\n\
"oci-object-storage":{"site":"oracle.com"}\n\
"oci-oke":{"aliases":["oke","oracle kubernetes"],"site":"oracle.com"}\n\
"oci-opensearch":{"site":"oracle.com"}\n\
"oci-postgresql":{"site":"oracle.com"}\n\
"oci-recovery":{"site":"oracle.com"}\n\
"oci-registry":{"site":"oracle.com"}\n\
"oci-resource-manager":{"category":"developer-tool","site":"oracle.com"}\n\
"oci-secure-desktops":{"site":"oracle.com"}\n\
"oci-streaming":{"category":"queue","site":"oracle.com"}\n\
"oci-vault":{"site":"oracle.com"}\n\
"oci-visual-builder":{"category":"web-app-platform","site":"oracle.com"}\n\
"oci-vmware-solution":{"category":"private-cloud","site":"oracle.com"}\n\
"oci-waf":{"category":"network-security","site":"oracle.com"}\n\
"octopus-deploy":{"aliases":["codefresh"],"category":"ci","site":"octopus.com","tier":"wide"}\n\
"odoo":{"category":"finance","site":"odoo.com","tier":"wide"}\n\
"officespace":{"category":"facilities","site":"officespacesoftware.com","tier":"wide"}\n\
"officevibe":{"site":"workleap.com","tier":"wide"}\n\
"okta":{"aliases":["okta workforce","okta sso","okta workforce identity cloud"],"site":"okta.com"}\n\
"okta-customer-identity":{"site":"okta.com"}\n\
"okta-workflows":{"category":"orchestration","site":"okta.com","tier":"wide"}\n\
"olark":{"category":"customer-support","site":"olark.com","tier":"wide"}\n\
"omnissa-horizon":{"aliases":["vmware horizon"],"category":"vdi","site":"omnissa.com"}\n\
"on24":{"category":"marketing","site":"on24.com","tier":"wide"}\n\
"onelogin":{"site":"onelogin.com"}\n\
"onesignal":{"category":"marketing","site":"onesignal.com"}\n\
"onespan-sign":{"category":"e-signature","site":"onespan.com","tier":"wide"}\n\
"onestream":{"site":"onestream.com","tier":"wide"}\n\
"onetrust":{"category":"compliance","site":"onetrust.com"}\n\
"onfido":{"category":"identity-provider","site":"onfido.com","tier":"wide"}\n\
"onsip":{"site":"onsip.com"}\n\
"ooma":{"site":"ooma.com","tier":"wide"}\n\
"oomnitza":{"site":"oomnitza.com","tier":"wide"}\n\
"open-telekom-cloud":{"aliases":["otc","t-systems","t cloud public","telekom cloud"],"category":"public-cloud","site":"open-telekom-cloud.com"}\n\
"openai-api":{"aliases":["openai","openai platform","gpt api"],"category":"ai-model-api","site":"openai.com"}\n\
"openai-codex":{"category":"developer-tool","site":"openai.com"}\n\
"opengov":{"site":"opengov.com","tier":"wide"}\n\
"openphone":{"site":"quo.com","tier":"wide"}\n\
"openrouter":{"site":"openrouter.ai","tier":"wide"}\n\
"openshift":{"aliases":["openshift container platform","red hat openshift"],"category":"kubernetes","site":"redhat.com"}\n\
"openshift-dedicated":{"site":"redhat.com"}\n\
"openstack":{"site":"openstack.org"}\n\
"opentext-content":{"aliases":["opentext","documentum"],"category":"file-sharing","site":"opentext.com","tier":"wide"}\n\
"opslevel":{"site":"opslevel.com","tier":"wide"}\n\
"optimal-workshop":{"category":"survey","site":"optimalworkshop.com","tier":"wide"}\n\
"optimizely":{"aliases":["episerver"],"category":"cms-ecommerce","site":"optimizely.com","tier":"wide"}\n\
"oracle-aconex":{"aliases":["aconex"],"category":"project-management","site":"oracle.com","tier":"wide"}\n\
"oracle-e-business-suite":{"aliases":["oracle ebs"],"category":"finance","site":"oracle.com"}\n\
"oracle-eloqua":{"aliases":["eloqua"],"category":"marketing","site":"oracle.com","tier":"wide"}\n\
"oracle-fusion":{"aliases":["oracle fusion erp","oracle erp cloud","oracle hcm cloud"],"site":"oracle.com"}\n\
"oracle-health":{"aliases":["cerner"],"category":"healthcare","site":"oracle.com","tier":"wide"}\n\
"oracle-peoplesoft":{"aliases":["peoplesoft"],"category":"hr","site":"oracle.com","tier":"wide"}\n\
"oracle-primavera":{"aliases":["primavera"],"category":"project-management","site":"oracle.com","tier":"wide"}\n\
"oracle-taleo":{"aliases":["taleo"],"site":"oracle.com","tier":"wide"}\n\
"orb":{"exactOnly":true,"site":"withorb.com","tier":"wide"}\n\
"orca-security":{"category":"cloud-security","site":"orca.security","tier":"wide"}\n\
"oreilly-learning":{"aliases":["safari books"],"category":"learning","site":"oreilly.com"}\n\
"osano":{"category":"compliance","site":"osano.com","tier":"wide"}\n\
"otc-api-gateway":{"category":"api-management","site":"open-telekom-cloud.com"}\n\
"otc-backup":{"site":"open-telekom-cloud.com"}\n\
"otc-block-storage":{"site":"open-telekom-cloud.com"}\n\
"otc-cce":{"site":"open-telekom-cloud.com"}\n\
"otc-compute":{"site":"open-telekom-cloud.com"}\n\
"otc-data":{"category":"data-processing","site":"open-telekom-cloud.com"}\n\
"otc-databases":{"site":"open-telekom-cloud.com"}\n\
"otc-dns":{"site":"open-telekom-cloud.com"}\n\
"otc-functions":{"site":"open-telekom-cloud.com"}\n\
"otc-iam":{"category":"governance","site":"open-telekom-cloud.com"}\n\
"otc-messaging":{"category":"queue","site":"open-telekom-cloud.com"}\n\
"otc-monitoring":{"site":"open-telekom-cloud.com"}\n\
"otc-network":{"site":"open-telekom-cloud.com"}\n\
"otc-obs":{"site":"open-telekom-cloud.com"}\n\
"otc-registry":{"site":"open-telekom-cloud.com"}\n\
"otc-security":{"category":"network-security","site":"open-telekom-cloud.com"}\n\
"otc-sfs":{"site":"open-telekom-cloud.com"}\n\
"otter-ai":{"site":"otter.ai","tier":"wide"}\n\
"outline":{"exactOnly":true,"category":"office-suite","site":"getoutline.com","tier":"wide"}\n\
"outreach":{"category":"sales","site":"outreach.ai"}\n\
"outscale":{"aliases":["dassault outscale"],"category":"public-cloud","site":"outscale.com","tier":"wide"}\n\
"outsystems":{"category":"web-app-platform","site":"outsystems.com"}\n\
"ovhcloud-databases":{"site":"ovhcloud.com"}\n\
"ovhcloud-dedicated":{"aliases":["ovh dedicated server","kimsufi","so you start"],"category":"dedicated-host","site":"ovhcloud.com"}\n\
"ovhcloud-domains":{"site":"ovhcloud.com"}\n\
"ovhcloud-file-storage":{"site":"ovhcloud.com"}\n\
"ovhcloud-kms":{"site":"ovhcloud.com"}\n\
"ovhcloud-kubernetes":{"aliases":["ovh kubernetes"],"site":"ovhcloud.com"}\n\
"ovhcloud-logs":{"site":"ovhcloud.com"}\n\
"ovhcloud-network":{"aliases":["ovh vrack"],"site":"ovhcloud.com"}\n\
"ovhcloud-object-storage":{"site":"ovhcloud.com"}\n\
"ovhcloud-public-cloud":{"aliases":["ovh","ovhcloud"],"category":"public-cloud","site":"ovhcloud.com"}\n\
"ovhcloud-registry":{"site":"ovhcloud.com"}\n\
"ovhcloud-vmware":{"aliases":["ovh private cloud"],"category":"private-cloud","site":"ovhcloud.com"}\n\
"ovhcloud-vps":{"site":"ovhcloud.com"}\n\
"ovhcloud-web-hosting":{"site":"ovhcloud.com"}\n\
"own-backup":{"aliases":["own company","own data"],"exactOnly":true,"site":"salesforce.com"}\n\
"own-datacentre":{"aliases":["colocation","on-premises","data center","datacenter","bare metal"],"category":"colocation"}\n\
"oyster":{"aliases":["oysterhr"],"exactOnly":true,"site":"oysterhr.com","tier":"wide"}\n\
"packagecloud":{"site":"packagecloud.io"}\n\
"paddle":{"aliases":["profitwell"],"site":"paddle.com","tier":"wide"}\n\
"pagerduty":{"site":"pagerduty.com"}\n\
"palantir-foundry":{"aliases":["palantir","foundry"],"category":"analytics","site":"palantir.com"}\n\
"palo-alto-prisma":{"aliases":["prisma access","palo alto networks"],"category":"network-security","site":"paloaltonetworks.com"}\n\
"pan-firewall":{"aliases":["palo alto firewall","globalprotect","pan-os"],"category":"network-security","site":"paloaltonetworks.com"}\n\
"pandadoc":{"category":"e-signature","site":"pandadoc.com","tier":"wide"}\n\
"panopto":{"category":"media","site":"panopto.com","tier":"wide"}\n\
"pantheon":{"category":"cms-ecommerce","site":"pantheon.io"}\n\
"panther":{"aliases":["panther labs"],"exactOnly":true,"site":"panther.com"}\n\
"papaya-global":{"site":"papayaglobal.com","tier":"wide"}\n\
"paperspace":{"category":"ai-platform","site":"digitalocean.com","tier":"wide"}\n\
"papertrail":{"aliases":["loggly"],"site":"solarwinds.com"}\n\
"pardot":{"category":"marketing","site":"salesforce.com"}\n\
"particle":{"exactOnly":true,"site":"particle.io","tier":"wide"}\n\
"partnerstack":{"category":"marketing","site":"partnerstack.com","tier":"wide"}\n\
"pave":{"exactOnly":true,"site":"pave.com","tier":"wide"}\n\
"paychex":{"site":"paychex.com","tier":"wide"}\n\
"paycom":{"site":"paycom.com","tier":"wide"}\n\
"paycor":{"site":"paychex.com","tier":"wide"}\n\
"paylocity":{"site":"paylocity.com","tier":"wide"}\n\
"payoneer":{"site":"payoneer.com","tier":"wide"}\n\
"paypal":{"site":"paypal.com"}\n\
"peakon":{"site":"workday.com","tier":"wide"}\n\
"pega-cloud":{"aliases":["pegasystems"],"category":"crm","site":"pega.com","tier":"wide"}\n\
"pendo":{"category":"analytics","site":"pendo.io"}\n\
"penpot":{"category":"design","site":"penpot.app","tier":"wide"}\n\
"perforce-helix":{"aliases":["perforce","helix core"],"category":"source-hosting","site":"perforce.com","tier":"wide"}\n\
"perimeter-81":{"aliases":["harmony sase"],"category":"network-security","site":"checkpoint.com","tier":"wide"}\n\
"perplexity":{"aliases":["perplexity ai"],"exactOnly":true,"site":"perplexity.ai"}\n\
"persona":{"exactOnly":true,"category":"identity-provider","site":"withpersona.com","tier":"wide"}\n\
"personio":{"site":"personio.com"}\n\
"phoenixnap":{"category":"dedicated-host","site":"phoenixnap.com","tier":"wide"}\n\
"phrase":{"aliases":["memsource"],"exactOnly":true,"category":"developer-tool","site":"phrase.com","tier":"wide"}\n\
"pigment":{"site":"pigment.com","tier":"wide"}\n\
"pinecone":{"category":"database-managed","site":"pinecone.io"}\n\
"ping-identity":{"aliases":["ping","pingid","pingfederate","forgerock"],"site":"pingidentity.com"}\n\
"pingdom":{"site":"solarwinds.com"}\n\
"pinterest":{"category":"social-media","site":"pinterest.com","tier":"wide"}\n\
"pipedream":{"site":"pipedream.com","tier":"wide"}\n\
"pipedrive":{"site":"pipedrive.com"}\n\
"pitch":{"exactOnly":true,"category":"design","site":"pitch.com","tier":"wide"}\n\
"pitchbook":{"site":"pitchbook.com","tier":"wide"}\n\
"pivotal-tracker":{"category":"project-management","site":"pivotaltracker.com","tier":"wide"}\n\
"plaid":{"site":"plaid.com"}\n\
"plain":{"exactOnly":true,"category":"customer-support","site":"plain.com","tier":"wide"}\n\
"planetscale":{"site":"planetscale.com"}\n\
"planhat":{"category":"customer-support","site":"planhat.com","tier":"wide"}\n\
"planview":{"aliases":["clarizen"],"category":"project-management","site":"planview.com","tier":"wide"}\n\
"platform9":{"category":"private-cloud","site":"platform9.com","tier":"wide"}\n\
"plausible":{"category":"analytics","site":"plausible.io","tier":"wide"}\n\
"pleo":{"site":"pleo.io","tier":"wide"}\n\
"plivo":{"category":"telephony","site":"plivo.com","tier":"wide"}\n\
"pluralsight":{"aliases":["a cloud guru"],"category":"learning","site":"pluralsight.com"}\n\
"plusserver":{"aliases":["pluscloud open"],"category":"public-cloud","site":"plusserver.com","tier":"wide"}\n\
"poeditor":{"category":"developer-tool","site":"poeditor.com","tier":"wide"}\n\
"porkbun":{"site":"porkbun.com","tier":"wide"}\n\
"port-io":{"aliases":["getport"],"exactOnly":true,"site":"port.io","tier":"wide"}\n\
"porter":{"exactOnly":true,"site":"porter.run","tier":"wide"}\n\
"posit":{"aliases":["rstudio","shinyapps.io"],"category":"analytics","site":"posit.co","tier":"wide"}\n\
"posthog":{"category":"analytics","site":"posthog.com"}\n\
"postman":{"aliases":["postman api"],"site":"postman.com"}\n\
"postmark":{"aliases":["postmarkapp"],"category":"email","site":"activecampaign.com"}\n\
"power-bi":{"aliases":["microsoft power bi service"],"category":"analytics","site":"microsoft.com"}\n\
"powerschool":{"category":"learning","site":"powerschool.com","tier":"wide"}\n\
"prefect-cloud":{"aliases":["prefect"],"exactOnly":true,"category":"orchestration","site":"prefect.io","tier":"wide"}\n\
"preset":{"aliases":["superset"],"category":"analytics","site":"preset.io","tier":"wide"}\n\
"prestashop":{"category":"cms-ecommerce","site":"prestashop.com","tier":"wide"}\n\
"prezi":{"category":"design","site":"prezi.com","tier":"wide"}\n\
"prisma-cloud":{"aliases":["bridgecrew","twistlock"],"category":"cloud-security","site":"paloaltonetworks.com"}\n\
"prisma-postgres":{"aliases":["prisma"],"exactOnly":true,"site":"prisma.io","tier":"wide"}\n\
"prismic":{"category":"cms-ecommerce","site":"prismic.io","tier":"wide"}\n\
"procore":{"category":"project-management","site":"procore.com","tier":"wide"}\n\
"procurify":{"site":"procurify.com","tier":"wide"}\n\
"productboard":{"category":"project-management","site":"productboard.com"}\n\
"productiv":{"site":"productiv.com","tier":"wide"}\n\
"proofpoint":{"aliases":["proofpoint essentials"],"category":"email","site":"proofpoint.com"}\n\
"proton":{"aliases":["protonmail","protonvpn","proton pass"],"category":"email","site":"proton.me"}\n\
"proxmox":{"site":"proxmox.com"}\n\
"prtg":{"aliases":["paessler"],"category":"monitoring","site":"paessler.com","tier":"wide"}\n\
"ptc-thingworx":{"aliases":["thingworx","onshape"],"site":"ptc.com","tier":"wide"}\n\
"pubnub":{"category":"queue","site":"pubnub.com"}\n\
"pulley":{"site":"pulley.com","tier":"wide"}\n\
"pulumi-cloud":{"aliases":["pulumi"],"category":"developer-tool","site":"pulumi.com"}\n\
"puppet-enterprise":{"aliases":["puppet"],"exactOnly":true,"category":"developer-tool","site":"perforce.com","tier":"wide"}\n\
"pusher":{"exactOnly":true,"category":"queue","site":"pusher.com"}\n\
"pylon":{"category":"customer-support","site":"usepylon.com","tier":"wide"}\n\
"pypi":{"aliases":["python package index"],"site":"pypi.org"}\n\
"pythonanywhere":{"site":"pythonanywhere.com","tier":"wide"}\n\
"q4":{"exactOnly":true,"category":"marketing","site":"q4inc.com","tier":"wide"}\n\
"qase":{"site":"qase.io","tier":"wide"}\n\
"qdrant-cloud":{"site":"qdrant.tech","tier":"wide"}\n\
"qlik-cloud":{"aliases":["qlik","qlikview","qlik sense"],"category":"analytics","site":"qlik.com"}\n\
"qovery":{"site":"qovery.com","tier":"wide"}\n\
"qualtrics":{"aliases":["qualtrics xm"],"category":"survey","site":"qualtrics.com"}\n\
"qualys":{"aliases":["qualys vmdr"],"category":"cloud-security","site":"qualys.com"}\n\
"quay-io":{"aliases":["red hat quay"],"site":"redhat.com"}\n\
"quickbase":{"category":"web-app-platform","site":"quickbase.com","tier":"wide"}\n\
"quip":{"category":"office-suite","site":"salesforce.com","tier":"wide"}\n\
"quotapath":{"category":"sales","site":"quotapath.com","tier":"wide"}\n\
"qwilr":{"category":"sales","site":"qwilr.com","tier":"wide"}\n\
"rackspace":{"aliases":["rackspace technology"],"category":"public-cloud","site":"rackspace.com"}\n\
"rackspace-email":{"category":"email","site":"rackspace.com","tier":"wide"}\n\
"radware":{"category":"network-security","site":"radware.com","tier":"wide"}\n\
"railway":{"aliases":["railway.app"],"exactOnly":true,"site":"railway.com"}\n\
"rally":{"aliases":["ca agile central"],"category":"project-management","site":"broadcom.com","tier":"wide"}\n\
"ramp":{"exactOnly":true,"site":"ramp.com"}\n\
"rancher":{"exactOnly":true,"category":"kubernetes","site":"suse.com"}\n\
"rapid7":{"aliases":["insightvm","insightidr","rapid7 insight"],"site":"rapid7.com"}\n\
"raygun":{"site":"raygun.com","tier":"wide"}\n\
"razorpay":{"site":"razorpay.com","tier":"wide"}\n\
"read-ai":{"site":"read.ai","tier":"wide"}\n\
"read-the-docs":{"category":"developer-tool","site":"readthedocs.org"}\n\
"readme":{"aliases":["readme.io"],"exactOnly":true,"category":"developer-tool","site":"readme.com","tier":"wide"}\n\
"reclaim-ai":{"category":"office-suite","site":"reclaim.ai","tier":"wide"}\n\
"recruitee":{"site":"recruitee.com","tier":"wide"}\n\
"recurly":{"site":"recurly.com","tier":"wide"}\n\
"red-hat-insights":{"aliases":["red hat satellite"],"category":"governance","site":"redhat.com","tier":"wide"}\n\
"redcap":{"category":"survey","site":"project-redcap.org","tier":"wide"}\n\
"reddit":{"aliases":["reddit ads"],"category":"social-media","site":"reddit.com","tier":"wide"}\n\
"redis-cloud":{"aliases":["redis","redis enterprise cloud","redis labs"],"category":"cache","site":"redis.io"}\n\
"redox":{"category":"healthcare","site":"redoxengine.com","tier":"wide"}\n\
"redpanda-cloud":{"aliases":["redpanda"],"category":"queue","site":"redpanda.com","tier":"wide"}\n\
"relativityone":{"aliases":["relativity"],"category":"legal","site":"relativity.com","tier":"wide"}\n\
"remote-com":{"exactOnly":true,"site":"remote.com"}\n\
"render":{"aliases":["render.com"],"exactOnly":true,"site":"render.com"}\n\
"replicate":{"exactOnly":true,"site":"replicate.com"}\n\
"replit":{"exactOnly":true,"category":"developer-tool","site":"replit.com","tier":"wide"}\n\
"resend":{"category":"email","site":"resend.com"}\n\
"respondent":{"category":"survey","site":"respondent.io"}\n\
"restream":{"aliases":["streamyard"],"exactOnly":true,"category":"media","site":"restream.io","tier":"wide"}\n\
"retool":{"category":"web-app-platform","site":"retool.com"}\n\
"rev":{"exactOnly":true,"site":"rev.com"}\n\
"revenuecat":{"site":"revenuecat.com","tier":"wide"}\n\
"revolut-business":{"aliases":["revolut"],"site":"revolut.com","tier":"wide"}\n\
"rewind":{"exactOnly":true,"site":"rewind.com","tier":"wide"}\n\
"ringcentral":{"site":"ringcentral.com"}\n\
"ringcentral-events":{"aliases":["hopin"],"category":"marketing","site":"bizzabo.com"}\n\
"rippling":{"exactOnly":true,"site":"rippling.com"}\n\
"riverside":{"aliases":["riverside.fm"],"exactOnly":true,"category":"media","site":"riverside.fm","tier":"wide"}\n\
"roadie":{"exactOnly":true,"site":"roadie.io","tier":"wide"}\n\
"robin":{"aliases":["robin powered"],"exactOnly":true,"category":"facilities","site":"robinpowered.com","tier":"wide"}\n\
"roboflow":{"site":"roboflow.com","tier":"wide"}\n\
"rocket-chat":{"category":"collaboration","site":"rocket.chat","tier":"wide"}\n\
"rollbar":{"site":"rollbar.com"}\n\
"rootly":{"site":"rootly.com"}\n\
"rosa":{"aliases":["openshift on aws"],"site":"redhat.com"}\n\
"rsa-securid":{"aliases":["securid"],"category":"identity-provider","site":"rsa.com","tier":"wide"}\n\
"rubrik":{"site":"rubrik.com"}\n\
"rubygems":{"site":"rubygems.org","tier":"wide"}\n\
"rudderstack":{"site":"rudderstack.com","tier":"wide"}\n\
"runpod":{"category":"ai-platform","site":"runpod.io","tier":"wide"}\n\
"runway":{"aliases":["runwayml"],"exactOnly":true,"category":"media","site":"runwayml.com","tier":"wide"}\n\
"safebase":{"category":"compliance","site":"drata.com","tier":"wide"}\n\
"safespring":{"category":"public-cloud","site":"safespring.com","tier":"wide"}\n\
"sage-accounting":{"aliases":["sage 50"],"exactOnly":true,"category":"finance","site":"sage.com","tier":"wide"}\n\
"sage-intacct":{"aliases":["intacct"],"site":"sage.com","tier":"wide"}\n\
"sailpoint":{"aliases":["identitynow"],"site":"sailpoint.com"}\n\
"sakura-cloud":{"category":"public-cloud","site":"sakura.ad.jp","tier":"wide"}\n\
"salesforce":{"aliases":["sales cloud","force.com","apex","sfdc","salesforce crm","salesforce sales cloud","salesforce.com"],"site":"salesforce.com"}\n\
"salesforce-commerce-cloud":{"aliases":["demandware"],"category":"cms-ecommerce","site":"salesforce.com"}\n\
"salesforce-cpq":{"category":"sales","site":"salesforce.com","tier":"wide"}\n\
"salesforce-data-cloud":{"site":"salesforce.com","tier":"wide"}\n\
"salesforce-marketing-cloud":{"aliases":["exacttarget","marketing cloud"],"category":"marketing","site":"salesforce.com"}\n\
"salesforce-service-cloud":{"category":"customer-support","site":"salesforce.com"}\n\
"salesloft":{"aliases":["drift"],"category":"sales","site":"clari.com"}\n\
"samsara":{"category":"facilities","site":"samsara.com","tier":"wide"}\n\
"sanity":{"aliases":["sanity.io"],"exactOnly":true,"category":"cms-ecommerce","site":"sanity.io","tier":"wide"}\n\
"sap-analytics-cloud":{"category":"analytics","site":"sap.com"}\n\
"sap-ariba":{"aliases":["ariba"],"site":"sap.com"}\n\
"sap-btp":{"aliases":["btp"],"site":"sap.com"}\n\
"sap-business-bydesign":{"site":"sap.com","tier":"wide"}\n\
"sap-business-one":{"category":"finance","site":"sap.com","tier":"wide"}\n\
"sap-commerce-cloud":{"aliases":["hybris"],"category":"cms-ecommerce","site":"sap.com","tier":"wide"}\n\
"sap-concur":{"aliases":["concur","concur expense"],"site":"sap.com"}\n\
"sap-cx":{"aliases":["sap c4c","emarsys"],"site":"sap.com","tier":"wide"}\n\
"sap-ecc":{"aliases":["sap erp","sap r/3"],"category":"finance","site":"sap.com"}\n\
"sap-fieldglass":{"aliases":["fieldglass"],"site":"sap.com","tier":"wide"}\n\
"sap-hana-cloud":{"site":"sap.com"}\n\
"sap-leanix":{"aliases":["leanix"],"site":"sap.com","tier":"wide"}\n\
"sap-s4hana-cloud":{"aliases":["s/4hana","s4hana"],"site":"sap.com"}\n\
"sap-signavio":{"aliases":["signavio"],"category":"project-management","site":"sap.com","tier":"wide"}\n\
"sap-successfactors":{"aliases":["successfactors"],"site":"sap.com"}\n\
"sas-viya":{"category":"analytics","site":"sas.com","tier":"wide"}\n\
"sauce-labs":{"site":"saucelabs.com","tier":"wide"}\n\
"saviynt":{"site":"saviynt.com","tier":"wide"}\n\
"savvycal":{"category":"office-suite","site":"savvycal.com","tier":"wide"}\n\
"scale-ai":{"category":"ai-platform","site":"scale.com","tier":"wide"}\n\
"scalegrid":{"site":"scalegrid.io","tier":"wide"}\n\
"scaleway":{"aliases":["scaleway cloud"],"category":"public-cloud","site":"scaleway.com"}\n\
"scaleway-bare-metal":{"aliases":["scaleway dedibox"],"category":"dedicated-host","site":"scaleway.com"}\n\
"scaleway-block-storage":{"site":"scaleway.com"}\n\
"scaleway-cockpit":{"site":"scaleway.com"}\n\
"scaleway-containers":{"site":"scaleway.com"}\n\
"scaleway-databases":{"site":"scaleway.com"}\n\
"scaleway-dns":{"site":"scaleway.com"}\n\
"scaleway-edge-services":{"category":"cdn","site":"scaleway.com"}\n\
"scaleway-inference":{"site":"scaleway.com"}\n\
"scaleway-instances":{"site":"scaleway.com"}\n\
"scaleway-iot":{"site":"scaleway.com"}\n\
"scaleway-kapsule":{"aliases":["kubernetes kosmos"],"site":"scaleway.com"}\n\
"scaleway-messaging":{"site":"scaleway.com"}\n\
"scaleway-network":{"site":"scaleway.com"}\n\
"scaleway-object-storage":{"site":"scaleway.com"}\n\
"scaleway-registry":{"site":"scaleway.com"}\n\
"scaleway-secrets":{"site":"scaleway.com"}\n\
"scaleway-serverless":{"site":"scaleway.com"}\n\
"scaleway-transactional-email":{"category":"email","site":"scaleway.com"}\n\
"scaleway-web-hosting":{"site":"scaleway.com"}\n\
"scalingo":{"site":"scalingo.com","tier":"wide"}\n\
"scalr":{"category":"developer-tool","site":"scalr.com","tier":"wide"}\n\
"scout-apm":{"site":"scoutapm.com","tier":"wide"}\n\
"scylladb-cloud":{"site":"scylladb.com","tier":"wide"}\n\
"seamless-ai":{"category":"sales","site":"seamless.ai"}\n\
"secoda":{"category":"data-integration","site":"secoda.co","tier":"wide"}\n\
"sectigo":{"site":"sectigo.com"}\n\
"secureframe":{"category":"compliance","site":"secureframe.com","tier":"wide"}\n\
"securityscorecard":{"category":"compliance","site":"securityscorecard.com","tier":"wide"}\n\
"securonix":{"site":"securonix.com","tier":"wide"}\n\
"seeweb":{"category":"public-cloud","site":"seeweb.it","tier":"wide"}\n\
"segment":{"aliases":["segment.io","segment.com"],"exactOnly":true,"site":"twilio.com"}\n\
"seismic":{"aliases":["lessonly"],"exactOnly":true,"category":"sales","site":"seismic.com","tier":"wide"}\n\
"select-star":{"category":"data-integration","site":"selectstar.com","tier":"wide"}\n\
"self-managed-kubernetes":{"aliases":["kubeadm","k3s","k8s","rke2"],"category":"kubernetes"}\n\
"semaphore-ci":{"exactOnly":true,"site":"semaphore.io","tier":"wide"}\n\
"semgrep":{"aliases":["r2c"],"site":"semgrep.dev"}\n\
"semrush":{"category":"marketing","site":"semrush.com"}\n\
"sendbird":{"category":"collaboration","site":"sendbird.com","tier":"wide"}\n\
"sendgrid":{"aliases":["twilio sendgrid"],"category":"email","site":"twilio.com"}\n\
"sendoso":{"category":"marketing","site":"sendoso.com","tier":"wide"}\n\
"sentinelone":{"aliases":["s1"],"site":"sentinelone.com"}\n\
"sentry":{"aliases":["sentry.io"],"site":"sentry.io"}\n\
"servicenow":{"aliases":["service now","snow itsm"],"site":"servicenow.com"}\n\
"servicetitan":{"category":"crm","site":"servicetitan.com","tier":"wide"}\n\
"sharefile":{"aliases":["citrix sharefile"],"category":"file-sharing","site":"citrix.com"}\n\
"shareworks":{"aliases":["e*trade equity edge","solium"],"site":"morganstanley.com"}\n\
"shippo":{"category":"cms-ecommerce","site":"goshippo.com","tier":"wide"}\n\
"shipstation":{"category":"cms-ecommerce","site":"auctane.com","tier":"wide"}\n\
"shopify":{"aliases":["shopify plus"],"category":"cms-ecommerce","site":"shopify.com"}\n\
"shortcut":{"aliases":["clubhouse.io"],"exactOnly":true,"category":"project-management","site":"shortcut.com","tier":"wide"}\n\
"shutterstock":{"category":"media","site":"shutterstock.com","tier":"wide"}\n\
"siemens-teamcenter":{"aliases":["teamcenter"],"category":"design","site":"siemens.com","tier":"wide"}\n\
"sigma-computing":{"exactOnly":true,"category":"analytics","site":"sigmacomputing.com","tier":"wide"}\n\
"signal":{"exactOnly":true,"site":"signal.org","tier":"wide"}\n\
"signalwire":{"category":"telephony","site":"signalwire.com","tier":"wide"}\n\
"signnow":{"aliases":["airslate"],"category":"e-signature","site":"airslate.com","tier":"wide"}\n\
"similarweb":{"category":"marketing","site":"similarweb.com","tier":"wide"}\n\
"simple-analytics":{"category":"analytics","site":"simpleanalytics.com","tier":"wide"}\n\
"simplecast":{"category":"media","site":"simplecast.com","tier":"wide"}\n\
"simpplr":{"site":"simpplr.com","tier":"wide"}\n\
"sinch":{"category":"telephony","site":"sinch.com","tier":"wide"}\n\
"singlestore":{"aliases":["memsql"],"site":"singlestore.com"}\n\
"sipgate":{"site":"sipgate.de","tier":"wide"}\n\
"sisense":{"aliases":["periscope data"],"category":"analytics","site":"sisense.com"}\n\
"site24x7":{"site":"site24x7.com","tier":"wide"}\n\
"sitecore":{"category":"cms-ecommerce","site":"sitecore.com","tier":"wide"}\n\
"siteground":{"site":"siteground.com"}\n\
"sketch":{"exactOnly":true,"category":"design","site":"sketch.com"}\n\
"skillsoft":{"aliases":["codecademy"],"category":"learning","site":"skillsoft.com","tier":"wide"}\n\
"skribble":{"category":"e-signature","site":"skribble.com","tier":"wide"}\n\
"skyhigh-security":{"aliases":["mcafee mvision"],"category":"network-security","site":"trellix.com","tier":"wide"}\n\
"skykick":{"site":"skykick.com","tier":"wide"}\n\
"slab":{"exactOnly":true,"category":"office-suite","site":"slab.com","tier":"wide"}\n\
"slack":{"aliases":["slack enterprise grid","slack connect"],"exactOnly":true,"site":"salesforce.com"}\n\
"slido":{"site":"cisco.com","tier":"wide"}\n\
"slite":{"category":"office-suite","site":"slite.com","tier":"wide"}\n\
"smartbear":{"aliases":["swaggerhub","bugsnag"],"site":"smartbear.com","tier":"wide"}\n\
"smartling":{"category":"developer-tool","site":"smartling.com"}\n\
"smartrecruiters":{"site":"smartrecruiters.com","tier":"wide"}\n\
"smartsheet":{"category":"project-management","site":"smartsheet.com"}\n\
"snaplogic":{"site":"snaplogic.com","tier":"wide"}\n\
"snipe-it":{"category":"itsm","site":"snipeitapp.com"}\n\
"snowflake":{"aliases":["snowflake data cloud"],"site":"snowflake.com"}\n\
"snowplow":{"site":"snowplow.io"}\n\
"snyk":{"site":"snyk.io"}\n\
"socket-security":{"exactOnly":true,"site":"socket.dev","tier":"wide"}\n\
"solace-pubsub-cloud":{"aliases":["solace"],"category":"queue","site":"solace.com","tier":"wide"}\n\
"solarwinds":{"aliases":["solarwinds orion"],"category":"monitoring","site":"solarwinds.com"}\n\
"sonarqube-cloud":{"aliases":["sonarcloud","sonarqube","sonar"],"site":"sonarsource.com"}\n\
"sonarqube-server":{"aliases":["sonarqube enterprise","sonarqube data center"],"category":"developer-tool","site":"sonarsource.com"}\n\
"sonatype-nexus":{"aliases":["nexus repository"],"category":"container-registry","site":"sonatype.com"}\n\
"sophos-central":{"aliases":["sophos"],"site":"sophos.com"}\n\
"sourceforge":{"site":"sourceforge.net","tier":"wide"}\n\
"sourcegraph":{"aliases":["sourcegraph cody"],"category":"developer-tool","site":"sourcegraph.com"}\n\
"spacelift":{"category":"developer-tool","site":"spacelift.io"}\n\
"spanning":{"site":"kaseya.com","tier":"wide"}\n\
"spectro-cloud":{"category":"kubernetes","site":"spectrocloud.com","tier":"wide"}\n\
"speedcurve":{"site":"speedcurve.com","tier":"wide"}\n\
"spendesk":{"site":"spendesk.com","tier":"wide"}\n\
"splash":{"aliases":["splashthat"],"exactOnly":true,"category":"marketing","site":"splashthat.com","tier":"wide"}\n\
"splashtop":{"site":"goto.com","tier":"wide"}\n\
"splunk-cloud":{"site":"splunk.com"}\n\
"splunk-enterprise":{"aliases":["splunk"],"category":"siem","site":"splunk.com"}\n\
"splunk-observability":{"aliases":["signalfx"],"site":"splunk.com"}\n\
"splunk-on-call":{"aliases":["victorops"],"site":"splunk.com","tier":"wide"}\n\
"sprinklr":{"category":"marketing","site":"sprinklr.com","tier":"wide"}\n\
"sprinto":{"category":"compliance","site":"sprinto.com","tier":"wide"}\n\
"sprout-social":{"category":"marketing","site":"sproutsocial.com"}\n\
"squadcast":{"site":"squadcast.com","tier":"wide"}\n\
"square":{"aliases":["squareup","square payments"],"exactOnly":true,"site":"squareup.com"}\n\
"squarespace":{"category":"cms-ecommerce","site":"squarespace.com"}\n\
"srfax":{"site":"srfax.com","tier":"wide"}\n\
"stability-ai":{"aliases":["stable diffusion"],"site":"stability.ai","tier":"wide"}\n\
"stack-overflow-teams":{"aliases":["stackoverflow for teams"],"site":"stackoverflow.com","tier":"wide"}\n\
"stackblitz":{"aliases":["bolt.new"],"site":"stackblitz.com","tier":"wide"}\n\
"stackit":{"aliases":["schwarz it"],"category":"public-cloud","site":"stackit.com"}\n\
"stackit-cloud-foundry":{"site":"stackit.com"}\n\
"stackit-compute":{"site":"stackit.com"}\n\
"stackit-databases":{"aliases":["stackit postgresql flex"],"site":"stackit.com"}\n\
"stackit-dns-cdn":{"site":"stackit.com"}\n\
"stackit-dremio":{"site":"stackit.com"}\n\
"stackit-edge-cloud":{"category":"edge","site":"stackit.com"}\n\
"stackit-file-storage":{"site":"stackit.com"}\n\
"stackit-git":{"site":"stackit.com"}\n\
"stackit-iam":{"category":"governance","site":"stackit.com"}\n\
"stackit-intake":{"site":"stackit.com"}\n\
"stackit-kubernetes":{"aliases":["stackit ske"],"site":"stackit.com"}\n\
"stackit-model-serving":{"site":"stackit.com"}\n\
"stackit-network":{"site":"stackit.com"}\n\
"stackit-object-storage":{"site":"stackit.com"}\n\
"stackit-observability":{"site":"stackit.com"}\n\
"stackit-rabbitmq":{"category":"queue","site":"stackit.com"}\n\
"stackit-secrets":{"site":"stackit.com"}\n\
"staffbase":{"site":"staffbase.com","tier":"wide"}\n\
"starburst-galaxy":{"site":"starburst.io","tier":"wide"}\n\
"starlink":{"site":"starlink.com","tier":"wide"}\n\
"statista":{"category":"analytics","site":"statista.com","tier":"wide"}\n\
"statsig":{"site":"statsig.com","tier":"wide"}\n\
"status-io":{"site":"status.io"}\n\
"statuscake":{"site":"statuscake.com"}\n\
"statuspage":{"aliases":["statuspage.io"],"site":"atlassian.com"}\n\
"sterling-check":{"aliases":["first advantage"],"site":"fadv.com","tier":"wide"}\n\
"stitch":{"aliases":["stitch data"],"exactOnly":true,"site":"qlik.com"}\n\
"storj":{"site":"storj.io","tier":"wide"}\n\
"storyblok":{"category":"cms-ecommerce","site":"storyblok.com","tier":"wide"}\n\
"strapi":{"category":"cms-ecommerce","site":"strapi.io","tier":"wide"}\n\
"strato":{"site":"strato.de","tier":"wide"}\n\
"streamnative":{"category":"queue","site":"streamnative.io","tier":"wide"}\n\
"stripe":{"site":"stripe.com"}\n\
"stytch":{"site":"stytch.com","tier":"wide"}\n\
"substack":{"category":"social-media","site":"substack.com"}\n\
"sugarcrm":{"category":"crm","site":"sugarcrm.com","tier":"wide"}\n\
"sumo-logic":{"aliases":["sumo"],"category":"monitoring","site":"sumologic.com"}\n\
"sumsub":{"aliases":["sum&substance"],"category":"identity-provider","site":"sumsub.com","tier":"wide"}\n\
"supabase":{"site":"supabase.com"}\n\
"superhuman":{"category":"email","site":"superhuman.com","tier":"wide"}\n\
"supermetrics":{"site":"supermetrics.com","tier":"wide"}\n\
"surveymonkey":{"aliases":["momentive"],"category":"survey","site":"surveymonkey.com"}\n\
"swarmia":{"site":"swarmia.com","tier":"wide"}\n\
"symantec-endpoint":{"aliases":["symantec"],"site":"broadcom.com","tier":"wide"}\n\
"synack":{"category":"cloud-security","site":"synack.com","tier":"wide"}\n\
"synthesia":{"category":"media","site":"synthesia.io","tier":"wide"}\n\
"sysdig":{"category":"cloud-security","site":"sysdig.com"}\n\
"syseleven":{"aliases":["metakube"],"category":"public-cloud","site":"syseleven.de","tier":"wide"}\n\
"tableau-cloud":{"aliases":["tableau","tableau online"],"category":"analytics","site":"salesforce.com"}\n\
"tableau-server":{"category":"analytics","site":"salesforce.com"}\n\
"tabnine":{"category":"developer-tool","site":"tabnine.com","tier":"wide"}\n\
"tailscale":{"category":"network-security","site":"tailscale.com"}\n\
"talend":{"site":"qlik.com","tier":"wide"}\n\
"talkdesk":{"site":"talkdesk.com","tier":"wide"}\n\
"tally":{"exactOnly":true,"category":"survey","site":"tally.so","tier":"wide"}\n\
"tanium":{"category":"device-management","site":"tanium.com","tier":"wide"}\n\
"tanzu":{"aliases":["pivotal cloud foundry","cloud foundry"],"category":"kubernetes","site":"broadcom.com"}\n\
"tavily":{"category":"search","site":"tavily.com","tier":"wide"}\n\
"tawk-to":{"category":"customer-support","site":"tawk.to","tier":"wide"}\n\
"tealium":{"site":"tealium.com","tier":"wide"}\n\
"teamcity":{"category":"ci","site":"jetbrains.com"}\n\
"teamtailor":{"site":"teamtailor.com","tier":"wide"}\n\
"teamviewer":{"site":"teamviewer.com"}\n\
"teamwork":{"category":"project-management","site":"teamwork.com","tier":"wide"}\n\
"telegram":{"site":"telegram.org","tier":"wide"}\n\
"teleport":{"aliases":["goteleport","gravitational"],"exactOnly":true,"category":"network-security","site":"goteleport.com"}\n\
"telnyx":{"category":"telephony","site":"telnyx.com","tier":"wide"}\n\
"temporal-cloud":{"exactOnly":true,"category":"orchestration","site":"temporal.io"}\n\
"tenable":{"aliases":["tenable.io"],"category":"cloud-security","site":"tenable.com"}\n\
"tencent-api-gateway":{"category":"api-management","site":"tencentcloud.com"}\n\
"tencent-cam":{"category":"governance","site":"tencentcloud.com"}\n\
"tencent-cbs":{"site":"tencentcloud.com"}\n\
"tencent-cfs":{"site":"tencentcloud.com"}\n\
"tencent-cloud":{"aliases":["tencent"],"category":"public-cloud","site":"tencentcloud.com"}\n\
"tencent-cos":{"site":"tencentcloud.com"}\n\
"tencent-cvm":{"site":"tencentcloud.com"}\n\
"tencent-data":{"category":"data-processing","site":"tencentcloud.com"}\n\
"tencent-databases":{"site":"tencentcloud.com"}\n\
"tencent-dnspod":{"aliases":["dnspod"],"site":"tencentcloud.com"}\n\
"tencent-edgeone":{"category":"cdn","site":"tencentcloud.com"}\n\
"tencent-kms":{"site":"tencentcloud.com"}\n\
"tencent-media":{"category":"media","site":"tencentcloud.com"}\n\
"tencent-messaging":{"category":"queue","site":"tencentcloud.com"}\n\
"tencent-microservices":{"site":"tencentcloud.com"}\n\
"tencent-monitoring":{"site":"tencentcloud.com"}\n\
"tencent-network":{"site":"tencentcloud.com"}\n\
"tencent-scf":{"site":"tencentcloud.com"}\n\
"tencent-security":{"category":"network-security","site":"tencentcloud.com"}\n\
"tencent-ses-sms":{"category":"email","site":"tencentcloud.com"}\n\
"tencent-tcr":{"site":"tencentcloud.com"}\n\
"tencent-tke":{"site":"tencentcloud.com"}\n\
"teradata-vantagecloud":{"aliases":["teradata"],"category":"warehouse","site":"teradata.com"}\n\
"termly":{"category":"compliance","site":"termly.io","tier":"wide"}\n\
"terraform-enterprise":{"aliases":["tfe"],"category":"developer-tool","site":"hashicorp.com"}\n\
"terramate":{"category":"developer-tool","site":"terramate.io","tier":"wide"}\n\
"testrail":{"site":"testrail.com","tier":"wide"}\n\
"thales-ciphertrust":{"aliases":["ciphertrust","gemalto"],"category":"key-management","site":"thalesgroup.com","tier":"wide"}\n\
"the-trade-desk":{"category":"marketing","site":"thetradedesk.com","tier":"wide"}\n\
"thomson-reuters-onesource":{"site":"thomsonreuters.com","tier":"wide"}\n\
"thoropass":{"aliases":["laika"],"category":"compliance","site":"thoropass.com","tier":"wide"}\n\
"thoughtspot":{"category":"analytics","site":"thoughtspot.com","tier":"wide"}\n\
"threads":{"exactOnly":true,"category":"social-media","site":"meta.com","tier":"wide"}\n\
"tidb-cloud":{"aliases":["tidb"],"site":"pingcap.com","tier":"wide"}\n\
"tigergraph-cloud":{"site":"tigergraph.com","tier":"wide"}\n\
"tiktok":{"aliases":["tiktok ads"],"category":"social-media","site":"tiktok.com"}\n\
"timescale":{"aliases":["timescaledb"],"site":"tigerdata.com"}\n\
"tines":{"exactOnly":true,"category":"siem","site":"tines.com","tier":"wide"}\n\
"tipalti":{"site":"tipalti.com"}\n\
"toast-pos":{"exactOnly":true,"site":"toasttab.com","tier":"wide"}\n\
"todoist":{"aliases":["twist"],"category":"project-management","site":"doist.com","tier":"wide"}\n\
"together-ai":{"site":"together.ai","tier":"wide"}\n\
"toggl":{"site":"toggl.com","tier":"wide"}\n\
"topdesk":{"category":"itsm","site":"topdesk.com","tier":"wide"}\n\
"torii":{"site":"toriihq.com","tier":"wide"}\n\
"torq":{"exactOnly":true,"category":"siem","site":"torq.io","tier":"wide"}\n\
"totango":{"category":"customer-support","site":"totango.com","tier":"wide"}\n\
"transcend":{"exactOnly":true,"category":"compliance","site":"transcend.io","tier":"wide"}\n\
"transifex":{"category":"developer-tool","site":"transifex.com","tier":"wide"}\n\
"transunion":{"site":"transunion.com","tier":"wide"}\n\
"travelperk":{"site":"perk.com","tier":"wide"}\n\
"travis-ci":{"site":"travis-ci.com"}\n\
"tray-io":{"site":"tray.ai","tier":"wide"}\n\
"trellix":{"aliases":["mcafee","fireeye"],"category":"endpoint-security","site":"trellix.com","tier":"wide"}\n\
"trello":{"category":"project-management","site":"atlassian.com"}\n\
"trend-vision-one":{"aliases":["trend micro","deep security"],"site":"trendmicro.com"}\n\
"tresorit":{"category":"file-sharing","site":"tresorit.com","tier":"wide"}\n\
"tricentis":{"aliases":["qtest"],"category":"developer-tool","site":"tricentis.com","tier":"wide"}\n\
"trigger-dev":{"category":"orchestration","site":"trigger.dev","tier":"wide"}\n\
"trinet":{"aliases":["zenefits"],"site":"trinet.com","tier":"wide"}\n\
"trintech":{"site":"trintech.com","tier":"wide"}\n\
"tropic":{"exactOnly":true,"site":"tropicapp.io","tier":"wide"}\n\
"trustarc":{"category":"compliance","site":"trustarc.com","tier":"wide"}\n\
"trustpilot":{"category":"marketing","site":"trustpilot.com","tier":"wide"}\n\
"tuple":{"exactOnly":true,"site":"tuple.app","tier":"wide"}\n\
"turbopuffer":{"category":"search","site":"turbopuffer.com","tier":"wide"}\n\
"turnitin":{"category":"learning","site":"turnitin.com","tier":"wide"}\n\
"turso":{"exactOnly":true,"site":"turso.tech","tier":"wide"}\n\
"twilio":{"aliases":["twilio sms","twilio voice"],"category":"telephony","site":"twilio.com"}\n\
"twilio-flex":{"site":"twilio.com","tier":"wide"}\n\
"twilio-verify":{"aliases":["authy"],"category":"identity-provider","site":"twilio.com"}\n\
"twingate":{"category":"network-security","site":"twingate.com"}\n\
"tyk":{"category":"api-management","site":"tyk.io","tier":"wide"}\n\
"tyler-technologies":{"aliases":["socrata"],"site":"tylertech.com","tier":"wide"}\n\
"typeform":{"category":"survey","site":"typeform.com"}\n\
"typesense-cloud":{"aliases":["typesense"],"site":"typesense.org","tier":"wide"}\n\
"uber-for-business":{"site":"uber.com","tier":"wide"}\n\
"uberflip":{"category":"marketing","site":"uberflip.com","tier":"wide"}\n\
"ubiquiti-unifi":{"aliases":["unifi"],"category":"network","site":"ui.com"}\n\
"udemy-business":{"aliases":["udemy"],"category":"learning","site":"udemy.com"}\n\
"uipath":{"category":"orchestration","site":"uipath.com"}\n\
"ukg":{"aliases":["ultipro","kronos","ultimate software"],"site":"ukg.com"}\n\
"ultradns":{"site":"vercara.com","tier":"wide"}\n\
"unanet":{"site":"unanet.com","tier":"wide"}\n\
"unbounce":{"category":"marketing","site":"unbounce.com","tier":"wide"}\n\
"unit4":{"site":"unit4.com","tier":"wide"}\n\
"unleash":{"exactOnly":true,"category":"developer-tool","site":"getunleash.io","tier":"wide"}\n\
"unstructured":{"aliases":["unstructured.io"],"site":"unstructured.io","tier":"wide"}\n\
"upcloud":{"category":"public-cloud","site":"upcloud.com"}\n\
"upcloud-databases":{"site":"upcloud.com"}\n\
"upcloud-file-storage":{"site":"upcloud.com"}\n\
"upcloud-kubernetes":{"site":"upcloud.com"}\n\
"upcloud-network":{"site":"upcloud.com"}\n\
"upcloud-object-storage":{"site":"upcloud.com"}\n\
"upcloud-servers":{"site":"upcloud.com"}\n\
"upguard":{"category":"compliance","site":"upguard.com","tier":"wide"}\n\
"upstash":{"category":"cache","site":"upstash.com"}\n\
"upsun":{"aliases":["platform.sh"],"site":"upsun.com","tier":"wide"}\n\
"uptimerobot":{"site":"uptimerobot.com","tier":"wide"}\n\
"upwind":{"category":"cloud-security","site":"upwind.io","tier":"wide"}\n\
"upwork":{"site":"upwork.com","tier":"wide"}\n\
"user-interviews":{"category":"survey","site":"userinterviews.com","tier":"wide"}\n\
"userpilot":{"category":"analytics","site":"userpilot.com","tier":"wide"}\n\
"usertesting":{"aliases":["userzoom"],"category":"survey","site":"usertesting.com"}\n\
"uservoice":{"category":"project-management","site":"uservoice.com","tier":"wide"}\n\
"valimail":{"category":"email","site":"valimail.com","tier":"wide"}\n\
"vanta":{"category":"compliance","site":"vanta.com"}\n\
"vantage":{"aliases":["vantage.sh"],"exactOnly":true,"category":"governance","site":"vantage.sh","tier":"wide"}\n\
"varonis":{"category":"cloud-security","site":"varonis.com"}\n\
"vast-ai":{"category":"ai-platform","site":"vast.ai","tier":"wide"}\n\
"vault-self-managed":{"aliases":["vault enterprise","openbao","hashicorp vault"],"exactOnly":true,"category":"secrets","site":"hashicorp.com"}\n\
"veeam-data-cloud":{"aliases":["veeam","veeam backup"],"site":"veeam.com"}\n\
"veeva-vault":{"aliases":["veeva"],"category":"healthcare","site":"veeva.com","tier":"wide"}\n\
"velocity-global":{"site":"velocityglobal.com","tier":"wide"}\n\
"venafi":{"site":"venafi.com"}\n\
"vendr":{"site":"vendr.com","tier":"wide"}\n\
"venmo":{"site":"paypal.com","tier":"wide"}\n\
"veracode":{"site":"veracode.com"}\n\
"vercel":{"site":"vercel.com"}\n\
"veritas-netbackup":{"aliases":["veritas","netbackup"],"category":"backup-service","site":"cohesity.com","tier":"wide"}\n\
"verkada":{"category":"facilities","site":"verkada.com","tier":"wide"}\n\
"vertex-o-series":{"site":"vertexinc.com","tier":"wide"}\n\
"vidyard":{"category":"media","site":"vidyard.com","tier":"wide"}\n\
"vimeo":{"aliases":["livestream"],"category":"media","site":"vimeo.com"}\n\
"virtru":{"category":"email","site":"virtru.com","tier":"wide"}\n\
"visier":{"site":"visier.com","tier":"wide"}\n\
"vitally":{"category":"customer-support","site":"vitally.io","tier":"wide"}\n\
"vmware-cloud-foundation":{"aliases":["vmware","vmware cloud"],"site":"broadcom.com"}\n\
"vmware-vsphere":{"aliases":["esxi","vcenter","private cloud"],"site":"broadcom.com"}\n\
"vonage":{"aliases":["nexmo","vonage business"],"site":"vonage.com"}\n\
"voyage-ai":{"site":"voyageai.com","tier":"wide"}\n\
"vtex":{"category":"cms-ecommerce","site":"vtex.com","tier":"wide"}\n\
"vultr":{"category":"public-cloud","site":"vultr.com"}\n\
"vultr-bare-metal":{"category":"dedicated-host","site":"vultr.com"}\n\
"vultr-compute":{"site":"vultr.com"}\n\
"vultr-databases":{"site":"vultr.com"}\n\
"vultr-dns":{"site":"vultr.com"}\n\
"vultr-inference":{"site":"vultr.com"}\n\
"vultr-kubernetes":{"site":"vultr.com"}\n\
"vultr-network":{"site":"vultr.com"}\n\
"vultr-object-storage":{"site":"vultr.com"}\n\
"vultr-registry":{"site":"vultr.com"}\n\
"vwo":{"category":"marketing","site":"vwo.com","tier":"wide"}\n\
"walkme":{"category":"learning","site":"sap.com","tier":"wide"}\n\
"warpstream":{"category":"queue","site":"warpstream.com","tier":"wide"}\n\
"wasabi":{"site":"wasabi.com"}\n\
"weaviate-cloud":{"site":"weaviate.io","tier":"wide"}\n\
"webex":{"aliases":["cisco webex meetings","webex meetings","webex calling"],"site":"cisco.com"}\n\
"webflow":{"category":"cms-ecommerce","site":"webflow.com"}\n\
"weblate":{"category":"developer-tool","site":"weblate.org","tier":"wide"}\n\
"weights-and-biases":{"aliases":["wandb"],"category":"ai-platform","site":"coreweave.com"}\n\
"westlaw":{"aliases":["practical law"],"category":"legal","site":"thomsonreuters.com","tier":"wide"}\n\
"wetransfer":{"category":"file-sharing","site":"wetransfer.com","tier":"wide"}\n\
"wework":{"category":"facilities","site":"wework.com","tier":"wide"}\n\
"whatsapp-business":{"aliases":["whatsapp"],"category":"telephony","site":"meta.com"}\n\
"whereby":{"site":"whereby.com","tier":"wide"}\n\
"whimsical":{"category":"design","site":"whimsical.com","tier":"wide"}\n\
"whistic":{"category":"compliance","site":"whistic.com","tier":"wide"}\n\
"windsurf":{"aliases":["codeium","devin"],"category":"developer-tool","site":"cognition.ai","tier":"wide"}\n\
"wise":{"aliases":["transferwise"],"exactOnly":true,"site":"wise.com","tier":"wide"}\n\
"wistia":{"category":"media","site":"wistia.com","tier":"wide"}\n\
"wix":{"exactOnly":true,"category":"cms-ecommerce","site":"wix.com"}\n\
"wiz":{"aliases":["wiz.io"],"category":"cloud-security","site":"wiz.io"}\n\
"woocommerce":{"category":"cms-ecommerce","site":"automattic.com","tier":"wide"}\n\
"wordpress-com":{"aliases":["wordpress","wordpress vip","automattic"],"category":"cms-ecommerce","site":"automattic.com"}\n\
"workable":{"site":"workable.com","tier":"wide"}\n\
"workato":{"site":"workato.com"}\n\
"workday":{"aliases":["workday hcm"],"site":"workday.com"}\n\
"workday-adaptive":{"aliases":["adaptive insights"],"site":"workday.com","tier":"wide"}\n\
"workhuman":{"site":"workhuman.com","tier":"wide"}\n\
"workiva":{"site":"workiva.com"}\n\
"workos":{"site":"workos.com","tier":"wide"}\n\
"workplace-meta":{"aliases":["workplace by facebook"],"site":"meta.com","tier":"wide"}\n\
"workspace-one":{"aliases":["vmware workspace one","airwatch"],"site":"omnissa.com"}\n\
"worldpay":{"site":"worldpay.com","tier":"wide"}\n\
"wp-engine":{"category":"cms-ecommerce","site":"wpengine.com"}\n\
"wrike":{"category":"project-management","site":"wrike.com"}\n\
"writer":{"aliases":["writer.com"],"exactOnly":true,"site":"writer.com","tier":"wide"}\n\
"x-twitter":{"aliases":["twitter","x.com"],"category":"social-media","site":"x.com"}\n\
"xactly":{"category":"sales","site":"xactlycorp.com"}\n\
"xai-grok":{"aliases":["grok"],"category":"ai-model-api","site":"x.ai"}\n\
"xata":{"exactOnly":true,"site":"xata.io","tier":"wide"}\n\
"xero":{"exactOnly":true,"site":"xero.com"}\n\
"xwiki":{"category":"office-suite","site":"xwiki.com","tier":"wide"}\n\
"yandex-cloud":{"aliases":["yandex"],"category":"public-cloud","site":"yandex.cloud"}\n\
"yandex-compute":{"site":"yandex.cloud"}\n\
"yandex-data":{"category":"data-processing","site":"yandex.cloud"}\n\
"yandex-databases":{"site":"yandex.cloud"}\n\
"yandex-dns":{"site":"yandex.cloud"}\n\
"yandex-functions":{"site":"yandex.cloud"}\n\
"yandex-kms":{"site":"yandex.cloud"}\n\
"yandex-kubernetes":{"site":"yandex.cloud"}\n\
"yandex-network":{"site":"yandex.cloud"}\n\
"yandex-object-storage":{"site":"yandex.cloud"}\n\
"yandex-organization":{"category":"governance","site":"yandex.cloud"}\n\
"yandex-registry":{"site":"yandex.cloud"}\n\
"yellowbrick":{"category":"warehouse","site":"yellowbrick.com","tier":"wide"}\n\
"yext":{"site":"yext.com","tier":"wide"}\n\
"yousign":{"category":"e-signature","site":"yousign.com","tier":"wide"}\n\
"youtrack":{"category":"project-management","site":"jetbrains.com","tier":"wide"}\n\
"yubico":{"aliases":["yubikey"],"category":"identity-provider","site":"yubico.com"}\n\
"yugabytedb-aeon":{"aliases":["yugabyte"],"site":"yugabyte.com","tier":"wide"}\n\
"zabbix":{"category":"monitoring","site":"zabbix.com"}\n\
"zapier":{"site":"zapier.com"}\n\
"zendesk":{"category":"customer-support","site":"zendesk.com"}\n\
"zendesk-sell":{"site":"zendesk.com","tier":"wide"}\n\
"zenhub":{"category":"project-management","site":"zenhub.com","tier":"wide"}\n\
"zeplin":{"category":"design","site":"zeplin.io","tier":"wide"}\n\
"zilliz-cloud":{"aliases":["milvus cloud"],"site":"zilliz.com","tier":"wide"}\n\
"zip":{"aliases":["ziphq"],"exactOnly":true,"site":"ziphq.com","tier":"wide"}\n\
"zoho-books":{"site":"zoho.com","tier":"wide"}\n\
"zoho-crm":{"site":"zoho.com"}\n\
"zoho-desk":{"category":"customer-support","site":"zoho.com"}\n\
"zoho-one":{"aliases":["zoho","zoho mail","zoho workplace"],"category":"office-suite","site":"zoho.com","tier":"wide"}\n\
"zoho-people":{"site":"zoho.com","tier":"wide"}\n\
"zoom":{"aliases":["zoom phone","zoom meetings","zoom.us","zoom video","zoom workplace","zoom video communications"],"exactOnly":true,"site":"zoom.us"}\n\
"zoominfo":{"category":"sales","site":"zoominfo.com"}\n\
"zoominfo-chorus":{"aliases":["chorus.ai"],"category":"sales","site":"zoominfo.com"}\n\
"zscaler":{"aliases":["zia","zpa","zscaler internet access","zscaler private access"],"category":"network-security","site":"zscaler.com"}\n\
"zulip":{"category":"collaboration","site":"zulip.com","tier":"wide"}\n\
"zuora":{"site":"zuora.com"}\n\
"zylo":{"site":"zylo.com","tier":"wide"}\n\
';
