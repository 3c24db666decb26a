// Made from schema/policy.schema.json by scripts/build-validators.mjs. Change those, not this.
/** @typedef {import('../validate/shape.ts').Validator} Validator */
/** @typedef {import('../validate/shape.ts').Shape} Shape */
/** @type {Validator} */
export const validate = validate20;
const schema31 = {"$id":"https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/v1/schema/policy.schema.json","type":["object","null"],"properties":{"$schema":{"type":"string"},"version":{"const":1},"extends":{"type":"string","pattern":"^[^\\s/@]+/[^\\s/@]+/[^\\s@]+@[^\\s@]+$"},"manifests":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}},"framework":{"type":"string","pattern":"^\\s{0,1000}\\S"},"add-ons":{"type":"array","items":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"rules":{"type":["object","null"],"properties":{"undeclared-model":{"$ref":"#/$defs/setting"},"uncovered-model":{"$ref":"#/$defs/setting"},"unowned-duty":{"$ref":"#/$defs/setting"},"placeholder-owner":{"$ref":"#/$defs/setting"},"unrecognised-owner":{"$ref":"#/$defs/setting"},"provider-as-owner":{"$ref":"#/$defs/setting"},"outsourced-duty":{"$ref":"#/$defs/setting"},"blanket-owner":{"$ref":"#/$defs/setting"},"unknown-owner":{"$ref":"#/$defs/setting"},"unverified-owner":{"$ref":"#/$defs/setting"},"unsupported-split":{"$ref":"#/$defs/unsupportedSplitSetting"},"fewer-duties":{"$ref":"#/$defs/setting"},"unbound-framework":{"$ref":"#/$defs/setting"},"no-duty-left":{"$ref":"#/$defs/setting"},"unknown-product":{"$ref":"#/$defs/setting"},"whole-provider":{"$ref":"#/$defs/setting"},"mismatched-model":{"$ref":"#/$defs/setting"},"missing-agreement":{"$ref":"#/$defs/setting"},"unread-agreement":{"$ref":"#/$defs/setting"},"stale-agreement":{"$ref":"#/$defs/staleAgreementSetting"},"ending-agreement":{"$ref":"#/$defs/endingAgreementSetting"},"impossible-date":{"$ref":"#/$defs/setting"},"expired-waiver":{"$ref":"#/$defs/setting"},"expiring-waiver":{"$ref":"#/$defs/expiringWaiverSetting"},"overlong-waiver":{"$ref":"#/$defs/overlongWaiverSetting"},"unused-waiver":{"$ref":"#/$defs/setting"},"unneeded-owner":{"$ref":"#/$defs/setting"},"unused-team":{"$ref":"#/$defs/setting"},"no-deputy":{"$ref":"#/$defs/setting"},"undeclared-service":{"$ref":"#/$defs/setting"},"unused-service":{"$ref":"#/$defs/setting"},"unread-code":{"$ref":"#/$defs/setting"},"unguarded-manifest":{"$ref":"#/$defs/setting"}},"patternProperties":{"^x-":true},"additionalProperties":false},"gate":{"type":["object","null"],"properties":{"fail-on":{"enum":["error","warning","notice","never"]},"scope":{"enum":["all","introduced"]}},"patternProperties":{"^x-":true},"additionalProperties":false},"discovery":{"type":["object","null"],"properties":{"include":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}},"also-include":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}},"exclude":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}},"ignore":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}}},"patternProperties":{"^x-":true},"additionalProperties":false},"products":{"type":"array","items":{"$ref":"#/$defs/product"}},"providers-as-owners":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}},"register":{"$ref":"#/$defs/register"},"oscal":{"$ref":"#/$defs/oscal"},"fedramp":{"$ref":"#/$defs/fedramp"}},"patternProperties":{"^x-":true},"additionalProperties":false,"$defs":{"product":{"type":"object","required":["id","name","provider","kind","models"],"properties":{"id":{"type":"string","pattern":"^(?=[a-z0-9-]*[a-z])[a-z0-9]+(-[a-z0-9]+)*$"},"name":{"type":"string","pattern":"^\\s{0,1000}\\S"},"aliases":{"type":"array","items":{"type":"string"}},"exact-only":{"type":"boolean"},"provider":{"type":"string","pattern":"^\\s{0,1000}\\S"},"category":{"type":"string"},"kind":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/kind"},"else":{"$ref":"#/$defs/kindByModel"}},"traits":{"type":"array","items":{"$ref":"#/$defs/trait"}},"models":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/model"}},"model-source":{"enum":["vendor","derived"]},"models-because":{"type":"string"},"alike":{"type":"array","items":{"type":"string"}},"overrides":{"type":"object","patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/override"}},"site":{"type":"string"},"responsibility-url":{"type":"string","pattern":"^https?://[^\\s]+$"},"about":{"enum":["product","provider","front-page"]},"terraform-provider":{"type":"string"},"terraform":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]*$"}},"terraform-legacy":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]*$"}},"cloudformation":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9]+(::[A-Za-z0-9]+)+$"}},"arm":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9.]+(/[A-Za-z0-9.-]+)+$"}},"note":{"type":"string"},"tier":{"enum":["core","wide"]}},"patternProperties":{"^x-":true},"additionalProperties":false},"kindByModel":{"type":"object","properties":{"on-premises":{"$ref":"#/$defs/kind"},"iaas":{"$ref":"#/$defs/kind"},"caas":{"$ref":"#/$defs/kind"},"paas":{"$ref":"#/$defs/kind"},"faas":{"$ref":"#/$defs/kind"},"saas":{"$ref":"#/$defs/kind"}},"patternProperties":{"^x-":true},"additionalProperties":false},"kind":{"enum":["network","load-balancer","dns","edge","firewall","zero-trust-access","api-gateway","vm","dedicated-host","vdi","hosted-vmware","private-cloud","colocation","self-run-software","edge-hardware","migration","management-plane","kubernetes","self-run-kubernetes","serverless-containers","container-registry","functions","web-app-platform","ci","runner","source-hosting","source-hosting-self-run","object-storage","block-storage","file-storage","backup-service","key-management","hsm","secrets","queue","stream","message-broker","database-managed","database-vm","database-serverless","warehouse","search","cache","managed-cluster","data-integration","workflow","bi","identity-provider","cloud-iam","directory-managed","password-manager","cloud-account","cloud-management","monitoring","siem","cloud-posture","endpoint-security","network-management","device-management","email-security","iac-platform","developer-tool","business-app","office-suite","crm","hr","itsm","finance","payments","collaboration","telephony","cms","e-commerce","low-code","messaging-api","api-service","iot","ai-model-api","ai-platform","ai-agent-platform","ai-assistant","gpu-cloud"]},"trait":{"enum":["ai","ai-optional","ai-training","ai-agent","network-control","agent","in-your-account","single-tenant","third-party"]},"model":{"enum":["on-premises","iaas","caas","paas","faas","saas"]},"override":{"type":"object","required":["party","because"],"properties":{"party":{"enum":["customer","shared","provider","not-applicable"]},"basis":{"enum":["vendor","derived"]},"because":{"type":"string","pattern":"^\\s{0,1000}\\S"},"models":{"type":"array","items":{"$ref":"#/$defs/model"}}},"patternProperties":{"^x-":true},"additionalProperties":false},"severity":{"enum":["error","warning","notice","off"]},"setting":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/options"}},"staleAgreementSetting":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/staleAgreement"}},"endingAgreementSetting":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/endingAgreement"}},"expiringWaiverSetting":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/expiringWaiver"}},"overlongWaiverSetting":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/overlongWaiver"}},"unsupportedSplitSetting":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/unsupportedSplit"}},"options":{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"}},"patternProperties":{"^x-":true},"additionalProperties":false},"staleAgreement":{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"max-age-days":{"type":"integer","minimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false},"endingAgreement":{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"warn-days":{"type":"integer","minimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false},"expiringWaiver":{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"warn-days":{"type":"integer","minimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false},"unsupportedSplit":{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"max-not-applicable":{"type":"integer","minimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false},"overlongWaiver":{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"max-days":{"type":"integer","minimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false},"register":{"type":["object","null"],"properties":{"lei":{"type":"string","pattern":"^[0-9A-Z]{18}[0-9]{2}$"},"name":{"type":"string","pattern":"^\\s{0,1000}\\S"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"type":{"enum":["credit-institution","payment-institution","account-information-service-provider","electronic-money-institution","investment-firm","crypto-asset-service-provider","issuer-of-asset-referenced-tokens","central-securities-depository","central-counterparty","trading-venue","trade-repository","manager-of-alternative-investment-funds","management-company","data-reporting-service-provider","insurance-and-reinsurance-undertaking","insurance-intermediary","institution-for-occupational-retirement-provision","credit-rating-agency","administrator-of-critical-benchmarks","crowdfunding-service-provider","securitisation-repository","other-financial-entity","intra-group-ict-provider","other-non-financial-entity"]},"authority":{"type":"string","pattern":"^\\s{0,1000}\\S"},"providers":{"type":"object","patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/registerProvider"}},"functions":{"type":"object","propertyNames":{"pattern":"^x-|^F[1-9][0-9]{0,5}$"},"patternProperties":{"^x-":true},"additionalProperties":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}}},"reliance":{"type":"object","propertyNames":{"pattern":"^(?:x-.*|low|medium|high|critical)$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/reliance"}},"sensitivity":{"type":"object","patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/sensitivity"}}},"patternProperties":{"^x-":true},"additionalProperties":false},"oscal":{"type":["object","null"],"properties":{"version":{"enum":["1.2.2","1.1.2"]},"profile":{"type":"string","pattern":"^https?://[^\\s/?#]\\S*$"},"system-id":{"type":"string","pattern":"^\\s{0,1000}\\S"},"system-name":{"type":"string","pattern":"^\\s{0,1000}\\S"},"description":{"type":"string","pattern":"^\\s{0,1000}\\S"},"boundary":{"type":"string","pattern":"^\\s{0,1000}\\S"},"status":{"enum":["operational","under-development","under-major-modification","disposition","other"]},"sensitivity":{"enum":["low","moderate","high"]},"information":{"type":"array","items":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"authorized":{"type":"object","patternProperties":{"^x-":true},"additionalProperties":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}}},"patternProperties":{"^x-":true},"additionalProperties":false},"fedramp":{"type":["object","null"],"properties":{"certified":{"type":"object","patternProperties":{"^x-":true},"additionalProperties":{"type":"string","pattern":"^\\s{0,1000}\\S"}}},"patternProperties":{"^x-":true},"additionalProperties":false},"registerProvider":{"type":"object","properties":{"lei":{"type":"string","pattern":"^[0-9A-Z]{18}[0-9]{2}$"},"euid":{"type":"string","pattern":"^\\s{0,1000}\\S"},"name":{"type":"string","pattern":"^\\s{0,1000}\\S"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"parent":{"$ref":"#/$defs/legalCode"}},"patternProperties":{"^x-":true},"additionalProperties":false},"legalCode":{"type":"object","properties":{"lei":{"type":"string","pattern":"^[0-9A-Z]{18}[0-9]{2}$"},"euid":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"patternProperties":{"^x-":true},"additionalProperties":false},"reliance":{"enum":["not-significant","low","material","full"]},"sensitivity":{"enum":["low","medium","high"]}}};
const schema74 = {"type":["object","null"],"properties":{"version":{"enum":["1.2.2","1.1.2"]},"profile":{"type":"string","pattern":"^https?://[^\\s/?#]\\S*$"},"system-id":{"type":"string","pattern":"^\\s{0,1000}\\S"},"system-name":{"type":"string","pattern":"^\\s{0,1000}\\S"},"description":{"type":"string","pattern":"^\\s{0,1000}\\S"},"boundary":{"type":"string","pattern":"^\\s{0,1000}\\S"},"status":{"enum":["operational","under-development","under-major-modification","disposition","other"]},"sensitivity":{"enum":["low","moderate","high"]},"information":{"type":"array","items":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"authorized":{"type":"object","patternProperties":{"^x-":true},"additionalProperties":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema75 = {"type":["object","null"],"properties":{"certified":{"type":"object","patternProperties":{"^x-":true},"additionalProperties":{"type":"string","pattern":"^\\s{0,1000}\\S"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[^\\s/@]+/[^\\s/@]+/[^\\s@]+@[^\\s@]+$", "u");
const pattern6 = new RegExp("^\\s{0,1000}\\S", "u");
const pattern50 = new RegExp("^https?://[^\\s/?#]\\S*$", "u");
const pattern57 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const schema32 = {"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/options"}};
const schema33 = {"enum":["error","warning","notice","off"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "severity") || (pattern4.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data0 = data.severity;
if(!((((data0 === "error") || (data0 === "warning")) || (data0 === "notice")) || (data0 === "off"))){
const err1 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
drop(vErrors, _errs1);
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!((((data === "error") || (data === "warning")) || (data === "notice")) || (data === "off"))){
const err2 = {instancePath,schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
validate21.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema36 = {"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/unsupportedSplit"}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "severity") || (key0 === "max-not-applicable")) || (pattern4.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data0 = data.severity;
if(!((((data0 === "error") || (data0 === "warning")) || (data0 === "notice")) || (data0 === "off"))){
const err1 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
if(data["max-not-applicable"] !== undefined && func0.call(data, "max-not-applicable")){
let data1 = data["max-not-applicable"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/max-not-applicable",schemaPath:"#/properties/max-not-applicable/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/max-not-applicable",schemaPath:"#/properties/max-not-applicable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
drop(vErrors, _errs1);
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!((((data === "error") || (data === "warning")) || (data === "notice")) || (data === "off"))){
const err2 = {instancePath,schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate35.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
validate34.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema40 = {"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/staleAgreement"}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "severity") || (key0 === "max-age-days")) || (pattern4.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data0 = data.severity;
if(!((((data0 === "error") || (data0 === "warning")) || (data0 === "notice")) || (data0 === "off"))){
const err1 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
if(data["max-age-days"] !== undefined && func0.call(data, "max-age-days")){
let data1 = data["max-age-days"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/max-age-days",schemaPath:"#/properties/max-age-days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/max-age-days",schemaPath:"#/properties/max-age-days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema40.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
drop(vErrors, _errs1);
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!((((data === "error") || (data === "warning")) || (data === "notice")) || (data === "off"))){
const err2 = {instancePath,schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
validate46.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate46.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema44 = {"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/endingAgreement"}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "severity") || (key0 === "warn-days")) || (pattern4.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data0 = data.severity;
if(!((((data0 === "error") || (data0 === "warning")) || (data0 === "notice")) || (data0 === "off"))){
const err1 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
if(data["warn-days"] !== undefined && func0.call(data, "warn-days")){
let data1 = data["warn-days"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/warn-days",schemaPath:"#/properties/warn-days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/warn-days",schemaPath:"#/properties/warn-days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema44.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
drop(vErrors, _errs1);
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!((((data === "error") || (data === "warning")) || (data === "notice")) || (data === "off"))){
const err2 = {instancePath,schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate51.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
validate50.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate50.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema48 = {"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/expiringWaiver"}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "severity") || (key0 === "warn-days")) || (pattern4.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data0 = data.severity;
if(!((((data0 === "error") || (data0 === "warning")) || (data0 === "notice")) || (data0 === "off"))){
const err1 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
if(data["warn-days"] !== undefined && func0.call(data, "warn-days")){
let data1 = data["warn-days"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/warn-days",schemaPath:"#/properties/warn-days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/warn-days",schemaPath:"#/properties/warn-days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema48.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
drop(vErrors, _errs1);
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!((((data === "error") || (data === "warning")) || (data === "notice")) || (data === "off"))){
const err2 = {instancePath,schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
validate56.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema52 = {"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/overlongWaiver"}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "severity") || (key0 === "max-days")) || (pattern4.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data0 = data.severity;
if(!((((data0 === "error") || (data0 === "warning")) || (data0 === "notice")) || (data0 === "off"))){
const err1 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
if(data["max-days"] !== undefined && func0.call(data, "max-days")){
let data1 = data["max-days"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/max-days",schemaPath:"#/properties/max-days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/max-days",schemaPath:"#/properties/max-days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema52.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
drop(vErrors, _errs1);
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!((((data === "error") || (data === "warning")) || (data === "notice")) || (data === "off"))){
const err2 = {instancePath,schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
validate60.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema56 = {"type":"object","required":["id","name","provider","kind","models"],"properties":{"id":{"type":"string","pattern":"^(?=[a-z0-9-]*[a-z])[a-z0-9]+(-[a-z0-9]+)*$"},"name":{"type":"string","pattern":"^\\s{0,1000}\\S"},"aliases":{"type":"array","items":{"type":"string"}},"exact-only":{"type":"boolean"},"provider":{"type":"string","pattern":"^\\s{0,1000}\\S"},"category":{"type":"string"},"kind":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/kind"},"else":{"$ref":"#/$defs/kindByModel"}},"traits":{"type":"array","items":{"$ref":"#/$defs/trait"}},"models":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/model"}},"model-source":{"enum":["vendor","derived"]},"models-because":{"type":"string"},"alike":{"type":"array","items":{"type":"string"}},"overrides":{"type":"object","patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/override"}},"site":{"type":"string"},"responsibility-url":{"type":"string","pattern":"^https?://[^\\s]+$"},"about":{"enum":["product","provider","front-page"]},"terraform-provider":{"type":"string"},"terraform":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]*$"}},"terraform-legacy":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]*$"}},"cloudformation":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9]+(::[A-Za-z0-9]+)+$"}},"arm":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9.]+(/[A-Za-z0-9.-]+)+$"}},"note":{"type":"string"},"tier":{"enum":["core","wide"]}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema57 = {"enum":["network","load-balancer","dns","edge","firewall","zero-trust-access","api-gateway","vm","dedicated-host","vdi","hosted-vmware","private-cloud","colocation","self-run-software","edge-hardware","migration","management-plane","kubernetes","self-run-kubernetes","serverless-containers","container-registry","functions","web-app-platform","ci","runner","source-hosting","source-hosting-self-run","object-storage","block-storage","file-storage","backup-service","key-management","hsm","secrets","queue","stream","message-broker","database-managed","database-vm","database-serverless","warehouse","search","cache","managed-cluster","data-integration","workflow","bi","identity-provider","cloud-iam","directory-managed","password-manager","cloud-account","cloud-management","monitoring","siem","cloud-posture","endpoint-security","network-management","device-management","email-security","iac-platform","developer-tool","business-app","office-suite","crm","hr","itsm","finance","payments","collaboration","telephony","cms","e-commerce","low-code","messaging-api","api-service","iot","ai-model-api","ai-platform","ai-agent-platform","ai-assistant","gpu-cloud"]};
const schema65 = {"enum":["ai","ai-optional","ai-training","ai-agent","network-control","agent","in-your-account","single-tenant","third-party"]};
const schema66 = {"enum":["on-premises","iaas","caas","paas","faas","saas"]};
const pattern18 = new RegExp("^(?=[a-z0-9-]*[a-z])[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern25 = new RegExp("^https?://[^\\s]+$", "u");
const pattern26 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
const pattern28 = new RegExp("^[A-Za-z0-9]+(::[A-Za-z0-9]+)+$", "u");
const pattern29 = new RegExp("^[A-Za-z0-9.]+(/[A-Za-z0-9.-]+)+$", "u");

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "on-premises") || (key0 === "iaas")) || (key0 === "caas")) || (key0 === "paas")) || (key0 === "faas")) || (key0 === "saas")) || (pattern4.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
}
if(data["on-premises"] !== undefined && func0.call(data, "on-premises")){
let data0 = data["on-premises"];
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "network") || (data0 === "load-balancer")) || (data0 === "dns")) || (data0 === "edge")) || (data0 === "firewall")) || (data0 === "zero-trust-access")) || (data0 === "api-gateway")) || (data0 === "vm")) || (data0 === "dedicated-host")) || (data0 === "vdi")) || (data0 === "hosted-vmware")) || (data0 === "private-cloud")) || (data0 === "colocation")) || (data0 === "self-run-software")) || (data0 === "edge-hardware")) || (data0 === "migration")) || (data0 === "management-plane")) || (data0 === "kubernetes")) || (data0 === "self-run-kubernetes")) || (data0 === "serverless-containers")) || (data0 === "container-registry")) || (data0 === "functions")) || (data0 === "web-app-platform")) || (data0 === "ci")) || (data0 === "runner")) || (data0 === "source-hosting")) || (data0 === "source-hosting-self-run")) || (data0 === "object-storage")) || (data0 === "block-storage")) || (data0 === "file-storage")) || (data0 === "backup-service")) || (data0 === "key-management")) || (data0 === "hsm")) || (data0 === "secrets")) || (data0 === "queue")) || (data0 === "stream")) || (data0 === "message-broker")) || (data0 === "database-managed")) || (data0 === "database-vm")) || (data0 === "database-serverless")) || (data0 === "warehouse")) || (data0 === "search")) || (data0 === "cache")) || (data0 === "managed-cluster")) || (data0 === "data-integration")) || (data0 === "workflow")) || (data0 === "bi")) || (data0 === "identity-provider")) || (data0 === "cloud-iam")) || (data0 === "directory-managed")) || (data0 === "password-manager")) || (data0 === "cloud-account")) || (data0 === "cloud-management")) || (data0 === "monitoring")) || (data0 === "siem")) || (data0 === "cloud-posture")) || (data0 === "endpoint-security")) || (data0 === "network-management")) || (data0 === "device-management")) || (data0 === "email-security")) || (data0 === "iac-platform")) || (data0 === "developer-tool")) || (data0 === "business-app")) || (data0 === "office-suite")) || (data0 === "crm")) || (data0 === "hr")) || (data0 === "itsm")) || (data0 === "finance")) || (data0 === "payments")) || (data0 === "collaboration")) || (data0 === "telephony")) || (data0 === "cms")) || (data0 === "e-commerce")) || (data0 === "low-code")) || (data0 === "messaging-api")) || (data0 === "api-service")) || (data0 === "iot")) || (data0 === "ai-model-api")) || (data0 === "ai-platform")) || (data0 === "ai-agent-platform")) || (data0 === "ai-assistant")) || (data0 === "gpu-cloud"))){
const err1 = {instancePath:instancePath+"/on-premises",schemaPath:"#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema57.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
if(data.iaas !== undefined && func0.call(data, "iaas")){
let data1 = data.iaas;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data1 === "network") || (data1 === "load-balancer")) || (data1 === "dns")) || (data1 === "edge")) || (data1 === "firewall")) || (data1 === "zero-trust-access")) || (data1 === "api-gateway")) || (data1 === "vm")) || (data1 === "dedicated-host")) || (data1 === "vdi")) || (data1 === "hosted-vmware")) || (data1 === "private-cloud")) || (data1 === "colocation")) || (data1 === "self-run-software")) || (data1 === "edge-hardware")) || (data1 === "migration")) || (data1 === "management-plane")) || (data1 === "kubernetes")) || (data1 === "self-run-kubernetes")) || (data1 === "serverless-containers")) || (data1 === "container-registry")) || (data1 === "functions")) || (data1 === "web-app-platform")) || (data1 === "ci")) || (data1 === "runner")) || (data1 === "source-hosting")) || (data1 === "source-hosting-self-run")) || (data1 === "object-storage")) || (data1 === "block-storage")) || (data1 === "file-storage")) || (data1 === "backup-service")) || (data1 === "key-management")) || (data1 === "hsm")) || (data1 === "secrets")) || (data1 === "queue")) || (data1 === "stream")) || (data1 === "message-broker")) || (data1 === "database-managed")) || (data1 === "database-vm")) || (data1 === "database-serverless")) || (data1 === "warehouse")) || (data1 === "search")) || (data1 === "cache")) || (data1 === "managed-cluster")) || (data1 === "data-integration")) || (data1 === "workflow")) || (data1 === "bi")) || (data1 === "identity-provider")) || (data1 === "cloud-iam")) || (data1 === "directory-managed")) || (data1 === "password-manager")) || (data1 === "cloud-account")) || (data1 === "cloud-management")) || (data1 === "monitoring")) || (data1 === "siem")) || (data1 === "cloud-posture")) || (data1 === "endpoint-security")) || (data1 === "network-management")) || (data1 === "device-management")) || (data1 === "email-security")) || (data1 === "iac-platform")) || (data1 === "developer-tool")) || (data1 === "business-app")) || (data1 === "office-suite")) || (data1 === "crm")) || (data1 === "hr")) || (data1 === "itsm")) || (data1 === "finance")) || (data1 === "payments")) || (data1 === "collaboration")) || (data1 === "telephony")) || (data1 === "cms")) || (data1 === "e-commerce")) || (data1 === "low-code")) || (data1 === "messaging-api")) || (data1 === "api-service")) || (data1 === "iot")) || (data1 === "ai-model-api")) || (data1 === "ai-platform")) || (data1 === "ai-agent-platform")) || (data1 === "ai-assistant")) || (data1 === "gpu-cloud"))){
const err2 = {instancePath:instancePath+"/iaas",schemaPath:"#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema57.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
if(data.caas !== undefined && func0.call(data, "caas")){
let data2 = data.caas;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data2 === "network") || (data2 === "load-balancer")) || (data2 === "dns")) || (data2 === "edge")) || (data2 === "firewall")) || (data2 === "zero-trust-access")) || (data2 === "api-gateway")) || (data2 === "vm")) || (data2 === "dedicated-host")) || (data2 === "vdi")) || (data2 === "hosted-vmware")) || (data2 === "private-cloud")) || (data2 === "colocation")) || (data2 === "self-run-software")) || (data2 === "edge-hardware")) || (data2 === "migration")) || (data2 === "management-plane")) || (data2 === "kubernetes")) || (data2 === "self-run-kubernetes")) || (data2 === "serverless-containers")) || (data2 === "container-registry")) || (data2 === "functions")) || (data2 === "web-app-platform")) || (data2 === "ci")) || (data2 === "runner")) || (data2 === "source-hosting")) || (data2 === "source-hosting-self-run")) || (data2 === "object-storage")) || (data2 === "block-storage")) || (data2 === "file-storage")) || (data2 === "backup-service")) || (data2 === "key-management")) || (data2 === "hsm")) || (data2 === "secrets")) || (data2 === "queue")) || (data2 === "stream")) || (data2 === "message-broker")) || (data2 === "database-managed")) || (data2 === "database-vm")) || (data2 === "database-serverless")) || (data2 === "warehouse")) || (data2 === "search")) || (data2 === "cache")) || (data2 === "managed-cluster")) || (data2 === "data-integration")) || (data2 === "workflow")) || (data2 === "bi")) || (data2 === "identity-provider")) || (data2 === "cloud-iam")) || (data2 === "directory-managed")) || (data2 === "password-manager")) || (data2 === "cloud-account")) || (data2 === "cloud-management")) || (data2 === "monitoring")) || (data2 === "siem")) || (data2 === "cloud-posture")) || (data2 === "endpoint-security")) || (data2 === "network-management")) || (data2 === "device-management")) || (data2 === "email-security")) || (data2 === "iac-platform")) || (data2 === "developer-tool")) || (data2 === "business-app")) || (data2 === "office-suite")) || (data2 === "crm")) || (data2 === "hr")) || (data2 === "itsm")) || (data2 === "finance")) || (data2 === "payments")) || (data2 === "collaboration")) || (data2 === "telephony")) || (data2 === "cms")) || (data2 === "e-commerce")) || (data2 === "low-code")) || (data2 === "messaging-api")) || (data2 === "api-service")) || (data2 === "iot")) || (data2 === "ai-model-api")) || (data2 === "ai-platform")) || (data2 === "ai-agent-platform")) || (data2 === "ai-assistant")) || (data2 === "gpu-cloud"))){
const err3 = {instancePath:instancePath+"/caas",schemaPath:"#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema57.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
if(data.paas !== undefined && func0.call(data, "paas")){
let data3 = data.paas;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data3 === "network") || (data3 === "load-balancer")) || (data3 === "dns")) || (data3 === "edge")) || (data3 === "firewall")) || (data3 === "zero-trust-access")) || (data3 === "api-gateway")) || (data3 === "vm")) || (data3 === "dedicated-host")) || (data3 === "vdi")) || (data3 === "hosted-vmware")) || (data3 === "private-cloud")) || (data3 === "colocation")) || (data3 === "self-run-software")) || (data3 === "edge-hardware")) || (data3 === "migration")) || (data3 === "management-plane")) || (data3 === "kubernetes")) || (data3 === "self-run-kubernetes")) || (data3 === "serverless-containers")) || (data3 === "container-registry")) || (data3 === "functions")) || (data3 === "web-app-platform")) || (data3 === "ci")) || (data3 === "runner")) || (data3 === "source-hosting")) || (data3 === "source-hosting-self-run")) || (data3 === "object-storage")) || (data3 === "block-storage")) || (data3 === "file-storage")) || (data3 === "backup-service")) || (data3 === "key-management")) || (data3 === "hsm")) || (data3 === "secrets")) || (data3 === "queue")) || (data3 === "stream")) || (data3 === "message-broker")) || (data3 === "database-managed")) || (data3 === "database-vm")) || (data3 === "database-serverless")) || (data3 === "warehouse")) || (data3 === "search")) || (data3 === "cache")) || (data3 === "managed-cluster")) || (data3 === "data-integration")) || (data3 === "workflow")) || (data3 === "bi")) || (data3 === "identity-provider")) || (data3 === "cloud-iam")) || (data3 === "directory-managed")) || (data3 === "password-manager")) || (data3 === "cloud-account")) || (data3 === "cloud-management")) || (data3 === "monitoring")) || (data3 === "siem")) || (data3 === "cloud-posture")) || (data3 === "endpoint-security")) || (data3 === "network-management")) || (data3 === "device-management")) || (data3 === "email-security")) || (data3 === "iac-platform")) || (data3 === "developer-tool")) || (data3 === "business-app")) || (data3 === "office-suite")) || (data3 === "crm")) || (data3 === "hr")) || (data3 === "itsm")) || (data3 === "finance")) || (data3 === "payments")) || (data3 === "collaboration")) || (data3 === "telephony")) || (data3 === "cms")) || (data3 === "e-commerce")) || (data3 === "low-code")) || (data3 === "messaging-api")) || (data3 === "api-service")) || (data3 === "iot")) || (data3 === "ai-model-api")) || (data3 === "ai-platform")) || (data3 === "ai-agent-platform")) || (data3 === "ai-assistant")) || (data3 === "gpu-cloud"))){
const err4 = {instancePath:instancePath+"/paas",schemaPath:"#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema57.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.faas !== undefined && func0.call(data, "faas")){
let data4 = data.faas;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data4 === "network") || (data4 === "load-balancer")) || (data4 === "dns")) || (data4 === "edge")) || (data4 === "firewall")) || (data4 === "zero-trust-access")) || (data4 === "api-gateway")) || (data4 === "vm")) || (data4 === "dedicated-host")) || (data4 === "vdi")) || (data4 === "hosted-vmware")) || (data4 === "private-cloud")) || (data4 === "colocation")) || (data4 === "self-run-software")) || (data4 === "edge-hardware")) || (data4 === "migration")) || (data4 === "management-plane")) || (data4 === "kubernetes")) || (data4 === "self-run-kubernetes")) || (data4 === "serverless-containers")) || (data4 === "container-registry")) || (data4 === "functions")) || (data4 === "web-app-platform")) || (data4 === "ci")) || (data4 === "runner")) || (data4 === "source-hosting")) || (data4 === "source-hosting-self-run")) || (data4 === "object-storage")) || (data4 === "block-storage")) || (data4 === "file-storage")) || (data4 === "backup-service")) || (data4 === "key-management")) || (data4 === "hsm")) || (data4 === "secrets")) || (data4 === "queue")) || (data4 === "stream")) || (data4 === "message-broker")) || (data4 === "database-managed")) || (data4 === "database-vm")) || (data4 === "database-serverless")) || (data4 === "warehouse")) || (data4 === "search")) || (data4 === "cache")) || (data4 === "managed-cluster")) || (data4 === "data-integration")) || (data4 === "workflow")) || (data4 === "bi")) || (data4 === "identity-provider")) || (data4 === "cloud-iam")) || (data4 === "directory-managed")) || (data4 === "password-manager")) || (data4 === "cloud-account")) || (data4 === "cloud-management")) || (data4 === "monitoring")) || (data4 === "siem")) || (data4 === "cloud-posture")) || (data4 === "endpoint-security")) || (data4 === "network-management")) || (data4 === "device-management")) || (data4 === "email-security")) || (data4 === "iac-platform")) || (data4 === "developer-tool")) || (data4 === "business-app")) || (data4 === "office-suite")) || (data4 === "crm")) || (data4 === "hr")) || (data4 === "itsm")) || (data4 === "finance")) || (data4 === "payments")) || (data4 === "collaboration")) || (data4 === "telephony")) || (data4 === "cms")) || (data4 === "e-commerce")) || (data4 === "low-code")) || (data4 === "messaging-api")) || (data4 === "api-service")) || (data4 === "iot")) || (data4 === "ai-model-api")) || (data4 === "ai-platform")) || (data4 === "ai-agent-platform")) || (data4 === "ai-assistant")) || (data4 === "gpu-cloud"))){
const err5 = {instancePath:instancePath+"/faas",schemaPath:"#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema57.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
if(data.saas !== undefined && func0.call(data, "saas")){
let data5 = data.saas;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data5 === "network") || (data5 === "load-balancer")) || (data5 === "dns")) || (data5 === "edge")) || (data5 === "firewall")) || (data5 === "zero-trust-access")) || (data5 === "api-gateway")) || (data5 === "vm")) || (data5 === "dedicated-host")) || (data5 === "vdi")) || (data5 === "hosted-vmware")) || (data5 === "private-cloud")) || (data5 === "colocation")) || (data5 === "self-run-software")) || (data5 === "edge-hardware")) || (data5 === "migration")) || (data5 === "management-plane")) || (data5 === "kubernetes")) || (data5 === "self-run-kubernetes")) || (data5 === "serverless-containers")) || (data5 === "container-registry")) || (data5 === "functions")) || (data5 === "web-app-platform")) || (data5 === "ci")) || (data5 === "runner")) || (data5 === "source-hosting")) || (data5 === "source-hosting-self-run")) || (data5 === "object-storage")) || (data5 === "block-storage")) || (data5 === "file-storage")) || (data5 === "backup-service")) || (data5 === "key-management")) || (data5 === "hsm")) || (data5 === "secrets")) || (data5 === "queue")) || (data5 === "stream")) || (data5 === "message-broker")) || (data5 === "database-managed")) || (data5 === "database-vm")) || (data5 === "database-serverless")) || (data5 === "warehouse")) || (data5 === "search")) || (data5 === "cache")) || (data5 === "managed-cluster")) || (data5 === "data-integration")) || (data5 === "workflow")) || (data5 === "bi")) || (data5 === "identity-provider")) || (data5 === "cloud-iam")) || (data5 === "directory-managed")) || (data5 === "password-manager")) || (data5 === "cloud-account")) || (data5 === "cloud-management")) || (data5 === "monitoring")) || (data5 === "siem")) || (data5 === "cloud-posture")) || (data5 === "endpoint-security")) || (data5 === "network-management")) || (data5 === "device-management")) || (data5 === "email-security")) || (data5 === "iac-platform")) || (data5 === "developer-tool")) || (data5 === "business-app")) || (data5 === "office-suite")) || (data5 === "crm")) || (data5 === "hr")) || (data5 === "itsm")) || (data5 === "finance")) || (data5 === "payments")) || (data5 === "collaboration")) || (data5 === "telephony")) || (data5 === "cms")) || (data5 === "e-commerce")) || (data5 === "low-code")) || (data5 === "messaging-api")) || (data5 === "api-service")) || (data5 === "iot")) || (data5 === "ai-model-api")) || (data5 === "ai-platform")) || (data5 === "ai-agent-platform")) || (data5 === "ai-assistant")) || (data5 === "gpu-cloud"))){
const err6 = {instancePath:instancePath+"/saas",schemaPath:"#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema57.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"type":"object","required":["party","because"],"properties":{"party":{"enum":["customer","shared","provider","not-applicable"]},"basis":{"enum":["vendor","derived"]},"because":{"type":"string","pattern":"^\\s{0,1000}\\S"},"models":{"type":"array","items":{"$ref":"#/$defs/model"}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.party === undefined) || (!(func0.call(data, "party")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "party"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if((data.because === undefined) || (!(func0.call(data, "because")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "party") || (key0 === "basis")) || (key0 === "because")) || (key0 === "models")) || (pattern4.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
if(data.party !== undefined && func0.call(data, "party")){
let data0 = data.party;
if(!((((data0 === "customer") || (data0 === "shared")) || (data0 === "provider")) || (data0 === "not-applicable"))){
const err3 = {instancePath:instancePath+"/party",schemaPath:"#/properties/party/enum",keyword:"enum",params:{allowedValues: schema67.properties.party.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
if(data.basis !== undefined && func0.call(data, "basis")){
let data1 = data.basis;
if(!((data1 === "vendor") || (data1 === "derived"))){
const err4 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema67.properties.basis.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.because !== undefined && func0.call(data, "because")){
let data2 = data.because;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err5 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.models !== undefined && func0.call(data, "models")){
let data3 = data.models;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((((((data4 === "on-premises") || (data4 === "iaas")) || (data4 === "caas")) || (data4 === "paas")) || (data4 === "faas")) || (data4 === "saas"))){
const err7 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/$defs/model/enum",keyword:"enum",params:{allowedValues: schema66.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if((data.provider === undefined) || (!(func0.call(data, "provider")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if((data.models === undefined) || (!(func0.call(data, "models")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "models"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema56.properties, key0)) || (pattern4.test(key0)))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?=[a-z0-9-]*[a-z])[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data2 = data.aliases;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err10 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
if(data["exact-only"] !== undefined && func0.call(data, "exact-only")){
if(typeof data["exact-only"] !== "boolean"){
const err12 = {instancePath:instancePath+"/exact-only",schemaPath:"#/properties/exact-only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
if(data.provider !== undefined && func0.call(data, "provider")){
let data5 = data.provider;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err13 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data.category !== undefined && func0.call(data, "category")){
if(typeof data.category !== "string"){
const err15 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data7 = data.kind;
if((typeof data7 !== "string") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: schema56.properties.kind.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
const _errs18 = errors;
let valid3 = true;
const _errs19 = errors;
if(typeof data7 !== "string"){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
var _valid0 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
drop(vErrors, _errs18);
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs21 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data7 === "network") || (data7 === "load-balancer")) || (data7 === "dns")) || (data7 === "edge")) || (data7 === "firewall")) || (data7 === "zero-trust-access")) || (data7 === "api-gateway")) || (data7 === "vm")) || (data7 === "dedicated-host")) || (data7 === "vdi")) || (data7 === "hosted-vmware")) || (data7 === "private-cloud")) || (data7 === "colocation")) || (data7 === "self-run-software")) || (data7 === "edge-hardware")) || (data7 === "migration")) || (data7 === "management-plane")) || (data7 === "kubernetes")) || (data7 === "self-run-kubernetes")) || (data7 === "serverless-containers")) || (data7 === "container-registry")) || (data7 === "functions")) || (data7 === "web-app-platform")) || (data7 === "ci")) || (data7 === "runner")) || (data7 === "source-hosting")) || (data7 === "source-hosting-self-run")) || (data7 === "object-storage")) || (data7 === "block-storage")) || (data7 === "file-storage")) || (data7 === "backup-service")) || (data7 === "key-management")) || (data7 === "hsm")) || (data7 === "secrets")) || (data7 === "queue")) || (data7 === "stream")) || (data7 === "message-broker")) || (data7 === "database-managed")) || (data7 === "database-vm")) || (data7 === "database-serverless")) || (data7 === "warehouse")) || (data7 === "search")) || (data7 === "cache")) || (data7 === "managed-cluster")) || (data7 === "data-integration")) || (data7 === "workflow")) || (data7 === "bi")) || (data7 === "identity-provider")) || (data7 === "cloud-iam")) || (data7 === "directory-managed")) || (data7 === "password-manager")) || (data7 === "cloud-account")) || (data7 === "cloud-management")) || (data7 === "monitoring")) || (data7 === "siem")) || (data7 === "cloud-posture")) || (data7 === "endpoint-security")) || (data7 === "network-management")) || (data7 === "device-management")) || (data7 === "email-security")) || (data7 === "iac-platform")) || (data7 === "developer-tool")) || (data7 === "business-app")) || (data7 === "office-suite")) || (data7 === "crm")) || (data7 === "hr")) || (data7 === "itsm")) || (data7 === "finance")) || (data7 === "payments")) || (data7 === "collaboration")) || (data7 === "telephony")) || (data7 === "cms")) || (data7 === "e-commerce")) || (data7 === "low-code")) || (data7 === "messaging-api")) || (data7 === "api-service")) || (data7 === "iot")) || (data7 === "ai-model-api")) || (data7 === "ai-platform")) || (data7 === "ai-agent-platform")) || (data7 === "ai-assistant")) || (data7 === "gpu-cloud"))){
const err18 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema57.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs23 = errors;
if(!(validate73(data7, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate73.errors);
errors = vErrors.length;
}
var _valid0 = _errs23 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err19 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
if(data.traits !== undefined && func0.call(data, "traits")){
let data8 = data.traits;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(!(((((((((data9 === "ai") || (data9 === "ai-optional")) || (data9 === "ai-training")) || (data9 === "ai-agent")) || (data9 === "network-control")) || (data9 === "agent")) || (data9 === "in-your-account")) || (data9 === "single-tenant")) || (data9 === "third-party"))){
const err20 = {instancePath:instancePath+"/traits/" + i1,schemaPath:"#/$defs/trait/enum",keyword:"enum",params:{allowedValues: schema65.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/traits",schemaPath:"#/properties/traits/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
if(data.models !== undefined && func0.call(data, "models")){
let data10 = data.models;
if(Array.isArray(data10)){
if(data10.length < 1){
const err22 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(!((((((data11 === "on-premises") || (data11 === "iaas")) || (data11 === "caas")) || (data11 === "paas")) || (data11 === "faas")) || (data11 === "saas"))){
const err23 = {instancePath:instancePath+"/models/" + i2,schemaPath:"#/$defs/model/enum",keyword:"enum",params:{allowedValues: schema66.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
if(data["model-source"] !== undefined && func0.call(data, "model-source")){
let data12 = data["model-source"];
if(!((data12 === "vendor") || (data12 === "derived"))){
const err25 = {instancePath:instancePath+"/model-source",schemaPath:"#/properties/model-source/enum",keyword:"enum",params:{allowedValues: schema56.properties["model-source"].enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
}
if(data["models-because"] !== undefined && func0.call(data, "models-because")){
if(typeof data["models-because"] !== "string"){
const err26 = {instancePath:instancePath+"/models-because",schemaPath:"#/properties/models-because/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
}
if(data.alike !== undefined && func0.call(data, "alike")){
let data14 = data.alike;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(typeof data14[i3] !== "string"){
const err27 = {instancePath:instancePath+"/alike/" + i3,schemaPath:"#/properties/alike/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/alike",schemaPath:"#/properties/alike/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
}
if(data.overrides !== undefined && func0.call(data, "overrides")){
let data16 = data.overrides;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key1 of Object.keys(data16)){
if(!(pattern4.test(key1))){
if(!(validate75(data16[key1], {instancePath:instancePath+"/overrides/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate75.errors);
errors = vErrors.length;
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
}
if(data.site !== undefined && func0.call(data, "site")){
if(typeof data.site !== "string"){
const err30 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
}
if(data["responsibility-url"] !== undefined && func0.call(data, "responsibility-url")){
let data19 = data["responsibility-url"];
if(typeof data19 === "string"){
if(!pattern25.test(data19)){
const err31 = {instancePath:instancePath+"/responsibility-url",schemaPath:"#/properties/responsibility-url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/responsibility-url",schemaPath:"#/properties/responsibility-url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
}
if(data.about !== undefined && func0.call(data, "about")){
let data20 = data.about;
if(!(((data20 === "product") || (data20 === "provider")) || (data20 === "front-page"))){
const err33 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/enum",keyword:"enum",params:{allowedValues: schema56.properties.about.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
}
if(data["terraform-provider"] !== undefined && func0.call(data, "terraform-provider")){
if(typeof data["terraform-provider"] !== "string"){
const err34 = {instancePath:instancePath+"/terraform-provider",schemaPath:"#/properties/terraform-provider/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
push(vErrors, err34);
}
errors++;
}
}
if(data.terraform !== undefined && func0.call(data, "terraform")){
let data22 = data.terraform;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(typeof data23 === "string"){
if(!pattern26.test(data23)){
const err35 = {instancePath:instancePath+"/terraform/" + i4,schemaPath:"#/properties/terraform/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
push(vErrors, err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/terraform/" + i4,schemaPath:"#/properties/terraform/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/terraform",schemaPath:"#/properties/terraform/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
push(vErrors, err37);
}
errors++;
}
}
if(data["terraform-legacy"] !== undefined && func0.call(data, "terraform-legacy")){
let data24 = data["terraform-legacy"];
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
if(typeof data25 === "string"){
if(!pattern26.test(data25)){
const err38 = {instancePath:instancePath+"/terraform-legacy/" + i5,schemaPath:"#/properties/terraform-legacy/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
push(vErrors, err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/terraform-legacy/" + i5,schemaPath:"#/properties/terraform-legacy/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
push(vErrors, err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/terraform-legacy",schemaPath:"#/properties/terraform-legacy/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
push(vErrors, err40);
}
errors++;
}
}
if(data.cloudformation !== undefined && func0.call(data, "cloudformation")){
let data26 = data.cloudformation;
if(Array.isArray(data26)){
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
let data27 = data26[i6];
if(typeof data27 === "string"){
if(!pattern28.test(data27)){
const err41 = {instancePath:instancePath+"/cloudformation/" + i6,schemaPath:"#/properties/cloudformation/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+(::[A-Za-z0-9]+)+$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
push(vErrors, err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/cloudformation/" + i6,schemaPath:"#/properties/cloudformation/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
push(vErrors, err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/cloudformation",schemaPath:"#/properties/cloudformation/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
push(vErrors, err43);
}
errors++;
}
}
if(data.arm !== undefined && func0.call(data, "arm")){
let data28 = data.arm;
if(Array.isArray(data28)){
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
let data29 = data28[i7];
if(typeof data29 === "string"){
if(!pattern29.test(data29)){
const err44 = {instancePath:instancePath+"/arm/" + i7,schemaPath:"#/properties/arm/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.]+(/[A-Za-z0-9.-]+)+$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
push(vErrors, err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/arm/" + i7,schemaPath:"#/properties/arm/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
push(vErrors, err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/arm",schemaPath:"#/properties/arm/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
push(vErrors, err46);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(typeof data.note !== "string"){
const err47 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
push(vErrors, err47);
}
errors++;
}
}
if(data.tier !== undefined && func0.call(data, "tier")){
let data31 = data.tier;
if(!((data31 === "core") || (data31 === "wide"))){
const err48 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema56.properties.tier.enum}};
if(vErrors === null){
vErrors = [err48];
}
else {
push(vErrors, err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
push(vErrors, err49);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":["object","null"],"properties":{"lei":{"type":"string","pattern":"^[0-9A-Z]{18}[0-9]{2}$"},"name":{"type":"string","pattern":"^\\s{0,1000}\\S"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"type":{"enum":["credit-institution","payment-institution","account-information-service-provider","electronic-money-institution","investment-firm","crypto-asset-service-provider","issuer-of-asset-referenced-tokens","central-securities-depository","central-counterparty","trading-venue","trade-repository","manager-of-alternative-investment-funds","management-company","data-reporting-service-provider","insurance-and-reinsurance-undertaking","insurance-intermediary","institution-for-occupational-retirement-provision","credit-rating-agency","administrator-of-critical-benchmarks","crowdfunding-service-provider","securitisation-repository","other-financial-entity","intra-group-ict-provider","other-non-financial-entity"]},"authority":{"type":"string","pattern":"^\\s{0,1000}\\S"},"providers":{"type":"object","patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/registerProvider"}},"functions":{"type":"object","propertyNames":{"pattern":"^x-|^F[1-9][0-9]{0,5}$"},"patternProperties":{"^x-":true},"additionalProperties":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}}},"reliance":{"type":"object","propertyNames":{"pattern":"^(?:x-.*|low|medium|high|critical)$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/reliance"}},"sensitivity":{"type":"object","patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/sensitivity"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema72 = {"enum":["not-significant","low","material","full"]};
const schema73 = {"enum":["low","medium","high"]};
const pattern31 = new RegExp("^[0-9A-Z]{18}[0-9]{2}$", "u");
const pattern33 = new RegExp("^[A-Z]{2}$", "u");
const pattern44 = new RegExp("^x-|^F[1-9][0-9]{0,5}$", "u");
const pattern46 = new RegExp("^(?:x-.*|low|medium|high|critical)$", "u");

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "lei") || (key0 === "euid")) || (key0 === "name")) || (key0 === "country")) || (key0 === "parent")) || (pattern4.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
}
if(data.lei !== undefined && func0.call(data, "lei")){
let data0 = data.lei;
if(typeof data0 === "string"){
if(!pattern31.test(data0)){
const err1 = {instancePath:instancePath+"/lei",schemaPath:"#/properties/lei/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Z]{18}[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/lei",schemaPath:"#/properties/lei/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
if(data.euid !== undefined && func0.call(data, "euid")){
let data1 = data.euid;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err3 = {instancePath:instancePath+"/euid",schemaPath:"#/properties/euid/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/euid",schemaPath:"#/properties/euid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.country !== undefined && func0.call(data, "country")){
let data3 = data.country;
if(typeof data3 === "string"){
if(!pattern33.test(data3)){
const err7 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.parent !== undefined && func0.call(data, "parent")){
let data4 = data.parent;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
if(!(((key1 === "lei") || (key1 === "euid")) || (pattern4.test(key1)))){
const err9 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/legalCode/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
if(data4.lei !== undefined && func0.call(data4, "lei")){
let data5 = data4.lei;
if(typeof data5 === "string"){
if(!pattern31.test(data5)){
const err10 = {instancePath:instancePath+"/parent/lei",schemaPath:"#/$defs/legalCode/properties/lei/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Z]{18}[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/parent/lei",schemaPath:"#/$defs/legalCode/properties/lei/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
if(data4.euid !== undefined && func0.call(data4, "euid")){
let data6 = data4.euid;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err12 = {instancePath:instancePath+"/parent/euid",schemaPath:"#/$defs/legalCode/properties/euid/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/parent/euid",schemaPath:"#/$defs/legalCode/properties/euid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/legalCode/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema69.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((func0.call(schema69.properties, key0)) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
if(data.lei !== undefined && func0.call(data, "lei")){
let data0 = data.lei;
if(typeof data0 === "string"){
if(!pattern31.test(data0)){
const err2 = {instancePath:instancePath+"/lei",schemaPath:"#/properties/lei/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Z]{18}[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/lei",schemaPath:"#/properties/lei/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
if(data.country !== undefined && func0.call(data, "country")){
let data2 = data.country;
if(typeof data2 === "string"){
if(!pattern33.test(data2)){
const err6 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data3 = data.type;
if(!((((((((((((((((((((((((data3 === "credit-institution") || (data3 === "payment-institution")) || (data3 === "account-information-service-provider")) || (data3 === "electronic-money-institution")) || (data3 === "investment-firm")) || (data3 === "crypto-asset-service-provider")) || (data3 === "issuer-of-asset-referenced-tokens")) || (data3 === "central-securities-depository")) || (data3 === "central-counterparty")) || (data3 === "trading-venue")) || (data3 === "trade-repository")) || (data3 === "manager-of-alternative-investment-funds")) || (data3 === "management-company")) || (data3 === "data-reporting-service-provider")) || (data3 === "insurance-and-reinsurance-undertaking")) || (data3 === "insurance-intermediary")) || (data3 === "institution-for-occupational-retirement-provision")) || (data3 === "credit-rating-agency")) || (data3 === "administrator-of-critical-benchmarks")) || (data3 === "crowdfunding-service-provider")) || (data3 === "securitisation-repository")) || (data3 === "other-financial-entity")) || (data3 === "intra-group-ict-provider")) || (data3 === "other-non-financial-entity"))){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema69.properties.type.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.authority !== undefined && func0.call(data, "authority")){
let data4 = data.authority;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err9 = {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
if(data.providers !== undefined && func0.call(data, "providers")){
let data5 = data.providers;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
if(!(pattern4.test(key1))){
if(!(validate79(data5[key1], {instancePath:instancePath+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
if(data.functions !== undefined && func0.call(data, "functions")){
let data7 = data.functions;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 of Object.keys(data7)){
const _errs17 = errors;
if(typeof key2 === "string"){
if(!pattern44.test(key2)){
const err12 = {instancePath:instancePath+"/functions",schemaPath:"#/properties/functions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^x-|^F[1-9][0-9]{0,5}$"},propertyName:key2};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
const err13 = {instancePath:instancePath+"/functions",schemaPath:"#/properties/functions/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
for(const key3 of Object.keys(data7)){
if(!(pattern4.test(key3))){
let data8 = data7[key3];
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err14 = {instancePath:instancePath+"/functions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/functions/additionalProperties/type",keyword:"type",params:{type: schema69.properties.functions.additionalProperties.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
const _errs21 = errors;
let valid4 = true;
const _errs22 = errors;
if(!(Array.isArray(data8))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
var _valid0 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
drop(vErrors, _errs21);
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs24 = errors;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err16 = {instancePath:instancePath+"/functions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/functions/additionalProperties/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
}
var _valid0 = _errs24 === errors;
valid4 = _valid0;
}
if(!valid4){
const err17 = {instancePath:instancePath+"/functions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/functions/additionalProperties/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
if(data.reliance !== undefined && func0.call(data, "reliance")){
let data10 = data.reliance;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 of Object.keys(data10)){
const _errs29 = errors;
if(typeof key4 === "string"){
if(!pattern46.test(key4)){
const err19 = {instancePath:instancePath+"/reliance",schemaPath:"#/properties/reliance/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:x-.*|low|medium|high|critical)$"},propertyName:key4};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
var valid7 = _errs29 === errors;
if(!valid7){
const err20 = {instancePath:instancePath+"/reliance",schemaPath:"#/properties/reliance/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
for(const key5 of Object.keys(data10)){
if(!(pattern4.test(key5))){
let data11 = data10[key5];
if(!((((data11 === "not-significant") || (data11 === "low")) || (data11 === "material")) || (data11 === "full"))){
const err21 = {instancePath:instancePath+"/reliance/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/reliance/enum",keyword:"enum",params:{allowedValues: schema72.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/reliance",schemaPath:"#/properties/reliance/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
if(data.sensitivity !== undefined && func0.call(data, "sensitivity")){
let data12 = data.sensitivity;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key6 of Object.keys(data12)){
if(!(pattern4.test(key6))){
let data13 = data12[key6];
if(!(((data13 === "low") || (data13 === "medium")) || (data13 === "high"))){
const err23 = {instancePath:instancePath+"/sensitivity/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/sensitivity/enum",keyword:"enum",params:{allowedValues: schema73.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/sensitivity",schemaPath:"#/properties/sensitivity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/v1/schema/policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((func0.call(schema31.properties, key0)) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
if(1 !== data.version){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
if(data.extends !== undefined && func0.call(data, "extends")){
let data2 = data.extends;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/pattern",keyword:"pattern",params:{pattern: "^[^\\s/@]+/[^\\s/@]+/[^\\s@]+@[^\\s@]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
if(data.manifests !== undefined && func0.call(data, "manifests")){
let data3 = data.manifests;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err6 = {instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: schema31.properties.manifests.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
const _errs9 = errors;
let valid1 = true;
const _errs10 = errors;
if(!(Array.isArray(data3))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
drop(vErrors, _errs9);
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err8 = {instancePath:instancePath+"/manifests/" + i0,schemaPath:"#/properties/manifests/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
}
var _valid0 = _errs12 === errors;
valid1 = _valid0;
}
if(!valid1){
const err9 = {instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
if(data.framework !== undefined && func0.call(data, "framework")){
let data5 = data.framework;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err10 = {instancePath:instancePath+"/framework",schemaPath:"#/properties/framework/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/framework",schemaPath:"#/properties/framework/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
if(data["add-ons"] !== undefined && func0.call(data, "add-ons")){
let data6 = data["add-ons"];
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err12 = {instancePath:instancePath+"/add-ons/" + i1,schemaPath:"#/properties/add-ons/items/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/add-ons/" + i1,schemaPath:"#/properties/add-ons/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/add-ons",schemaPath:"#/properties/add-ons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data8 = data.rules;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err15 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: schema31.properties.rules.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 of Object.keys(data8)){
if(!((func0.call(schema31.properties.rules.properties, key1)) || (pattern4.test(key1)))){
const err16 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data8["undeclared-model"] !== undefined && func0.call(data8, "undeclared-model")){
if(!(validate21(data8["undeclared-model"], {instancePath:instancePath+"/rules/undeclared-model",parentData:data8,parentDataProperty:"undeclared-model",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["uncovered-model"] !== undefined && func0.call(data8, "uncovered-model")){
if(!(validate21(data8["uncovered-model"], {instancePath:instancePath+"/rules/uncovered-model",parentData:data8,parentDataProperty:"uncovered-model",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["unowned-duty"] !== undefined && func0.call(data8, "unowned-duty")){
if(!(validate21(data8["unowned-duty"], {instancePath:instancePath+"/rules/unowned-duty",parentData:data8,parentDataProperty:"unowned-duty",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["placeholder-owner"] !== undefined && func0.call(data8, "placeholder-owner")){
if(!(validate21(data8["placeholder-owner"], {instancePath:instancePath+"/rules/placeholder-owner",parentData:data8,parentDataProperty:"placeholder-owner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["unrecognised-owner"] !== undefined && func0.call(data8, "unrecognised-owner")){
if(!(validate21(data8["unrecognised-owner"], {instancePath:instancePath+"/rules/unrecognised-owner",parentData:data8,parentDataProperty:"unrecognised-owner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["provider-as-owner"] !== undefined && func0.call(data8, "provider-as-owner")){
if(!(validate21(data8["provider-as-owner"], {instancePath:instancePath+"/rules/provider-as-owner",parentData:data8,parentDataProperty:"provider-as-owner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["outsourced-duty"] !== undefined && func0.call(data8, "outsourced-duty")){
if(!(validate21(data8["outsourced-duty"], {instancePath:instancePath+"/rules/outsourced-duty",parentData:data8,parentDataProperty:"outsourced-duty",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["blanket-owner"] !== undefined && func0.call(data8, "blanket-owner")){
if(!(validate21(data8["blanket-owner"], {instancePath:instancePath+"/rules/blanket-owner",parentData:data8,parentDataProperty:"blanket-owner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["unknown-owner"] !== undefined && func0.call(data8, "unknown-owner")){
if(!(validate21(data8["unknown-owner"], {instancePath:instancePath+"/rules/unknown-owner",parentData:data8,parentDataProperty:"unknown-owner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["unverified-owner"] !== undefined && func0.call(data8, "unverified-owner")){
if(!(validate21(data8["unverified-owner"], {instancePath:instancePath+"/rules/unverified-owner",parentData:data8,parentDataProperty:"unverified-owner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["unsupported-split"] !== undefined && func0.call(data8, "unsupported-split")){
if(!(validate34(data8["unsupported-split"], {instancePath:instancePath+"/rules/unsupported-split",parentData:data8,parentDataProperty:"unsupported-split",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data8["fewer-duties"] !== undefined && func0.call(data8, "fewer-duties")){
if(!(validate21(data8["fewer-duties"], {instancePath:instancePath+"/rules/fewer-duties",parentData:data8,parentDataProperty:"fewer-duties",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["unbound-framework"] !== undefined && func0.call(data8, "unbound-framework")){
if(!(validate21(data8["unbound-framework"], {instancePath:instancePath+"/rules/unbound-framework",parentData:data8,parentDataProperty:"unbound-framework",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["no-duty-left"] !== undefined && func0.call(data8, "no-duty-left")){
if(!(validate21(data8["no-duty-left"], {instancePath:instancePath+"/rules/no-duty-left",parentData:data8,parentDataProperty:"no-duty-left",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["unknown-product"] !== undefined && func0.call(data8, "unknown-product")){
if(!(validate21(data8["unknown-product"], {instancePath:instancePath+"/rules/unknown-product",parentData:data8,parentDataProperty:"unknown-product",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["whole-provider"] !== undefined && func0.call(data8, "whole-provider")){
if(!(validate21(data8["whole-provider"], {instancePath:instancePath+"/rules/whole-provider",parentData:data8,parentDataProperty:"whole-provider",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["mismatched-model"] !== undefined && func0.call(data8, "mismatched-model")){
if(!(validate21(data8["mismatched-model"], {instancePath:instancePath+"/rules/mismatched-model",parentData:data8,parentDataProperty:"mismatched-model",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["missing-agreement"] !== undefined && func0.call(data8, "missing-agreement")){
if(!(validate21(data8["missing-agreement"], {instancePath:instancePath+"/rules/missing-agreement",parentData:data8,parentDataProperty:"missing-agreement",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["unread-agreement"] !== undefined && func0.call(data8, "unread-agreement")){
if(!(validate21(data8["unread-agreement"], {instancePath:instancePath+"/rules/unread-agreement",parentData:data8,parentDataProperty:"unread-agreement",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["stale-agreement"] !== undefined && func0.call(data8, "stale-agreement")){
if(!(validate46(data8["stale-agreement"], {instancePath:instancePath+"/rules/stale-agreement",parentData:data8,parentDataProperty:"stale-agreement",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate46.errors);
errors = vErrors.length;
}
}
if(data8["ending-agreement"] !== undefined && func0.call(data8, "ending-agreement")){
if(!(validate50(data8["ending-agreement"], {instancePath:instancePath+"/rules/ending-agreement",parentData:data8,parentDataProperty:"ending-agreement",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate50.errors);
errors = vErrors.length;
}
}
if(data8["impossible-date"] !== undefined && func0.call(data8, "impossible-date")){
if(!(validate21(data8["impossible-date"], {instancePath:instancePath+"/rules/impossible-date",parentData:data8,parentDataProperty:"impossible-date",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["expired-waiver"] !== undefined && func0.call(data8, "expired-waiver")){
if(!(validate21(data8["expired-waiver"], {instancePath:instancePath+"/rules/expired-waiver",parentData:data8,parentDataProperty:"expired-waiver",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["expiring-waiver"] !== undefined && func0.call(data8, "expiring-waiver")){
if(!(validate56(data8["expiring-waiver"], {instancePath:instancePath+"/rules/expiring-waiver",parentData:data8,parentDataProperty:"expiring-waiver",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data8["overlong-waiver"] !== undefined && func0.call(data8, "overlong-waiver")){
if(!(validate60(data8["overlong-waiver"], {instancePath:instancePath+"/rules/overlong-waiver",parentData:data8,parentDataProperty:"overlong-waiver",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data8["unused-waiver"] !== undefined && func0.call(data8, "unused-waiver")){
if(!(validate21(data8["unused-waiver"], {instancePath:instancePath+"/rules/unused-waiver",parentData:data8,parentDataProperty:"unused-waiver",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["unneeded-owner"] !== undefined && func0.call(data8, "unneeded-owner")){
if(!(validate21(data8["unneeded-owner"], {instancePath:instancePath+"/rules/unneeded-owner",parentData:data8,parentDataProperty:"unneeded-owner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["unused-team"] !== undefined && func0.call(data8, "unused-team")){
if(!(validate21(data8["unused-team"], {instancePath:instancePath+"/rules/unused-team",parentData:data8,parentDataProperty:"unused-team",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["no-deputy"] !== undefined && func0.call(data8, "no-deputy")){
if(!(validate21(data8["no-deputy"], {instancePath:instancePath+"/rules/no-deputy",parentData:data8,parentDataProperty:"no-deputy",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["undeclared-service"] !== undefined && func0.call(data8, "undeclared-service")){
if(!(validate21(data8["undeclared-service"], {instancePath:instancePath+"/rules/undeclared-service",parentData:data8,parentDataProperty:"undeclared-service",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["unused-service"] !== undefined && func0.call(data8, "unused-service")){
if(!(validate21(data8["unused-service"], {instancePath:instancePath+"/rules/unused-service",parentData:data8,parentDataProperty:"unused-service",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["unread-code"] !== undefined && func0.call(data8, "unread-code")){
if(!(validate21(data8["unread-code"], {instancePath:instancePath+"/rules/unread-code",parentData:data8,parentDataProperty:"unread-code",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data8["unguarded-manifest"] !== undefined && func0.call(data8, "unguarded-manifest")){
if(!(validate21(data8["unguarded-manifest"], {instancePath:instancePath+"/rules/unguarded-manifest",parentData:data8,parentDataProperty:"unguarded-manifest",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
}
if(data.gate !== undefined && func0.call(data, "gate")){
let data42 = data.gate;
if((!(data42 && typeof data42 == "object" && !Array.isArray(data42))) && (data42 !== null)){
const err17 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: schema31.properties.gate.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key2 of Object.keys(data42)){
if(!(((key2 === "fail-on") || (key2 === "scope")) || (pattern4.test(key2)))){
const err18 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
if(data42["fail-on"] !== undefined && func0.call(data42, "fail-on")){
let data43 = data42["fail-on"];
if(!((((data43 === "error") || (data43 === "warning")) || (data43 === "notice")) || (data43 === "never"))){
const err19 = {instancePath:instancePath+"/gate/fail-on",schemaPath:"#/properties/gate/properties/fail-on/enum",keyword:"enum",params:{allowedValues: schema31.properties.gate.properties["fail-on"].enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
if(data42.scope !== undefined && func0.call(data42, "scope")){
let data44 = data42.scope;
if(!((data44 === "all") || (data44 === "introduced"))){
const err20 = {instancePath:instancePath+"/gate/scope",schemaPath:"#/properties/gate/properties/scope/enum",keyword:"enum",params:{allowedValues: schema31.properties.gate.properties.scope.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
}
}
if(data.discovery !== undefined && func0.call(data, "discovery")){
let data45 = data.discovery;
if((!(data45 && typeof data45 == "object" && !Array.isArray(data45))) && (data45 !== null)){
const err21 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/type",keyword:"type",params:{type: schema31.properties.discovery.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key3 of Object.keys(data45)){
if(!(((((key3 === "include") || (key3 === "also-include")) || (key3 === "exclude")) || (key3 === "ignore")) || (pattern4.test(key3)))){
const err22 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
if(data45.include !== undefined && func0.call(data45, "include")){
let data46 = data45.include;
if((typeof data46 !== "string") && (!(Array.isArray(data46)))){
const err23 = {instancePath:instancePath+"/discovery/include",schemaPath:"#/properties/discovery/properties/include/type",keyword:"type",params:{type: schema31.properties.discovery.properties.include.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
const _errs67 = errors;
let valid9 = true;
const _errs68 = errors;
if(!(Array.isArray(data46))){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
var _valid1 = _errs68 === errors;
errors = _errs67;
if(vErrors !== null){
if(_errs67){
drop(vErrors, _errs67);
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs70 = errors;
if(Array.isArray(data46)){
const len2 = data46.length;
for(let i2=0; i2<len2; i2++){
if(typeof data46[i2] !== "string"){
const err25 = {instancePath:instancePath+"/discovery/include/" + i2,schemaPath:"#/properties/discovery/properties/include/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
}
}
var _valid1 = _errs70 === errors;
valid9 = _valid1;
}
if(!valid9){
const err26 = {instancePath:instancePath+"/discovery/include",schemaPath:"#/properties/discovery/properties/include/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
}
if(data45["also-include"] !== undefined && func0.call(data45, "also-include")){
let data48 = data45["also-include"];
if((typeof data48 !== "string") && (!(Array.isArray(data48)))){
const err27 = {instancePath:instancePath+"/discovery/also-include",schemaPath:"#/properties/discovery/properties/also-include/type",keyword:"type",params:{type: schema31.properties.discovery.properties["also-include"].type}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
const _errs75 = errors;
let valid12 = true;
const _errs76 = errors;
if(!(Array.isArray(data48))){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
var _valid2 = _errs76 === errors;
errors = _errs75;
if(vErrors !== null){
if(_errs75){
drop(vErrors, _errs75);
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs78 = errors;
if(Array.isArray(data48)){
const len3 = data48.length;
for(let i3=0; i3<len3; i3++){
if(typeof data48[i3] !== "string"){
const err29 = {instancePath:instancePath+"/discovery/also-include/" + i3,schemaPath:"#/properties/discovery/properties/also-include/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
}
}
var _valid2 = _errs78 === errors;
valid12 = _valid2;
}
if(!valid12){
const err30 = {instancePath:instancePath+"/discovery/also-include",schemaPath:"#/properties/discovery/properties/also-include/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
}
if(data45.exclude !== undefined && func0.call(data45, "exclude")){
let data50 = data45.exclude;
if((typeof data50 !== "string") && (!(Array.isArray(data50)))){
const err31 = {instancePath:instancePath+"/discovery/exclude",schemaPath:"#/properties/discovery/properties/exclude/type",keyword:"type",params:{type: schema31.properties.discovery.properties.exclude.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
const _errs83 = errors;
let valid15 = true;
const _errs84 = errors;
if(!(Array.isArray(data50))){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
var _valid3 = _errs84 === errors;
errors = _errs83;
if(vErrors !== null){
if(_errs83){
drop(vErrors, _errs83);
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs86 = errors;
if(Array.isArray(data50)){
const len4 = data50.length;
for(let i4=0; i4<len4; i4++){
if(typeof data50[i4] !== "string"){
const err33 = {instancePath:instancePath+"/discovery/exclude/" + i4,schemaPath:"#/properties/discovery/properties/exclude/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
}
}
var _valid3 = _errs86 === errors;
valid15 = _valid3;
}
if(!valid15){
const err34 = {instancePath:instancePath+"/discovery/exclude",schemaPath:"#/properties/discovery/properties/exclude/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err34];
}
else {
push(vErrors, err34);
}
errors++;
}
}
if(data45.ignore !== undefined && func0.call(data45, "ignore")){
let data52 = data45.ignore;
if((typeof data52 !== "string") && (!(Array.isArray(data52)))){
const err35 = {instancePath:instancePath+"/discovery/ignore",schemaPath:"#/properties/discovery/properties/ignore/type",keyword:"type",params:{type: schema31.properties.discovery.properties.ignore.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
push(vErrors, err35);
}
errors++;
}
const _errs91 = errors;
let valid18 = true;
const _errs92 = errors;
if(!(Array.isArray(data52))){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
var _valid4 = _errs92 === errors;
errors = _errs91;
if(vErrors !== null){
if(_errs91){
drop(vErrors, _errs91);
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs94 = errors;
if(Array.isArray(data52)){
const len5 = data52.length;
for(let i5=0; i5<len5; i5++){
if(typeof data52[i5] !== "string"){
const err37 = {instancePath:instancePath+"/discovery/ignore/" + i5,schemaPath:"#/properties/discovery/properties/ignore/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
push(vErrors, err37);
}
errors++;
}
}
}
var _valid4 = _errs94 === errors;
valid18 = _valid4;
}
if(!valid18){
const err38 = {instancePath:instancePath+"/discovery/ignore",schemaPath:"#/properties/discovery/properties/ignore/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err38];
}
else {
push(vErrors, err38);
}
errors++;
}
}
}
}
if(data.products !== undefined && func0.call(data, "products")){
let data54 = data.products;
if(Array.isArray(data54)){
const len6 = data54.length;
for(let i6=0; i6<len6; i6++){
if(!(validate72(data54[i6], {instancePath:instancePath+"/products/" + i6,parentData:data54,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
push(vErrors, err39);
}
errors++;
}
}
if(data["providers-as-owners"] !== undefined && func0.call(data, "providers-as-owners")){
let data56 = data["providers-as-owners"];
if((typeof data56 !== "string") && (!(Array.isArray(data56)))){
const err40 = {instancePath:instancePath+"/providers-as-owners",schemaPath:"#/properties/providers-as-owners/type",keyword:"type",params:{type: schema31.properties["providers-as-owners"].type}};
if(vErrors === null){
vErrors = [err40];
}
else {
push(vErrors, err40);
}
errors++;
}
const _errs102 = errors;
let valid23 = true;
const _errs103 = errors;
if(!(Array.isArray(data56))){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
push(vErrors, err41);
}
errors++;
}
var _valid5 = _errs103 === errors;
errors = _errs102;
if(vErrors !== null){
if(_errs102){
drop(vErrors, _errs102);
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs105 = errors;
if(Array.isArray(data56)){
const len7 = data56.length;
for(let i7=0; i7<len7; i7++){
if(typeof data56[i7] !== "string"){
const err42 = {instancePath:instancePath+"/providers-as-owners/" + i7,schemaPath:"#/properties/providers-as-owners/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
push(vErrors, err42);
}
errors++;
}
}
}
var _valid5 = _errs105 === errors;
valid23 = _valid5;
}
if(!valid23){
const err43 = {instancePath:instancePath+"/providers-as-owners",schemaPath:"#/properties/providers-as-owners/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err43];
}
else {
push(vErrors, err43);
}
errors++;
}
}
if(data.register !== undefined && func0.call(data, "register")){
if(!(validate78(data.register, {instancePath:instancePath+"/register",parentData:data,parentDataProperty:"register",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.oscal !== undefined && func0.call(data, "oscal")){
let data59 = data.oscal;
if((!(data59 && typeof data59 == "object" && !Array.isArray(data59))) && (data59 !== null)){
const err44 = {instancePath:instancePath+"/oscal",schemaPath:"#/$defs/oscal/type",keyword:"type",params:{type: schema74.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
push(vErrors, err44);
}
errors++;
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key4 of Object.keys(data59)){
if(!((func0.call(schema74.properties, key4)) || (pattern4.test(key4)))){
const err45 = {instancePath:instancePath+"/oscal",schemaPath:"#/$defs/oscal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err45];
}
else {
push(vErrors, err45);
}
errors++;
}
}
if(data59.version !== undefined && func0.call(data59, "version")){
let data60 = data59.version;
if(!((data60 === "1.2.2") || (data60 === "1.1.2"))){
const err46 = {instancePath:instancePath+"/oscal/version",schemaPath:"#/$defs/oscal/properties/version/enum",keyword:"enum",params:{allowedValues: schema74.properties.version.enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
push(vErrors, err46);
}
errors++;
}
}
if(data59.profile !== undefined && func0.call(data59, "profile")){
let data61 = data59.profile;
if(typeof data61 === "string"){
if(!pattern50.test(data61)){
const err47 = {instancePath:instancePath+"/oscal/profile",schemaPath:"#/$defs/oscal/properties/profile/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/?#]\\S*$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
push(vErrors, err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/oscal/profile",schemaPath:"#/$defs/oscal/properties/profile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
push(vErrors, err48);
}
errors++;
}
}
if(data59["system-id"] !== undefined && func0.call(data59, "system-id")){
let data62 = data59["system-id"];
if(typeof data62 === "string"){
if(!pattern6.test(data62)){
const err49 = {instancePath:instancePath+"/oscal/system-id",schemaPath:"#/$defs/oscal/properties/system-id/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err49];
}
else {
push(vErrors, err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/oscal/system-id",schemaPath:"#/$defs/oscal/properties/system-id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
push(vErrors, err50);
}
errors++;
}
}
if(data59["system-name"] !== undefined && func0.call(data59, "system-name")){
let data63 = data59["system-name"];
if(typeof data63 === "string"){
if(!pattern6.test(data63)){
const err51 = {instancePath:instancePath+"/oscal/system-name",schemaPath:"#/$defs/oscal/properties/system-name/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err51];
}
else {
push(vErrors, err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/oscal/system-name",schemaPath:"#/$defs/oscal/properties/system-name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
push(vErrors, err52);
}
errors++;
}
}
if(data59.description !== undefined && func0.call(data59, "description")){
let data64 = data59.description;
if(typeof data64 === "string"){
if(!pattern6.test(data64)){
const err53 = {instancePath:instancePath+"/oscal/description",schemaPath:"#/$defs/oscal/properties/description/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err53];
}
else {
push(vErrors, err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/oscal/description",schemaPath:"#/$defs/oscal/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
push(vErrors, err54);
}
errors++;
}
}
if(data59.boundary !== undefined && func0.call(data59, "boundary")){
let data65 = data59.boundary;
if(typeof data65 === "string"){
if(!pattern6.test(data65)){
const err55 = {instancePath:instancePath+"/oscal/boundary",schemaPath:"#/$defs/oscal/properties/boundary/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err55];
}
else {
push(vErrors, err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/oscal/boundary",schemaPath:"#/$defs/oscal/properties/boundary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
push(vErrors, err56);
}
errors++;
}
}
if(data59.status !== undefined && func0.call(data59, "status")){
let data66 = data59.status;
if(!(((((data66 === "operational") || (data66 === "under-development")) || (data66 === "under-major-modification")) || (data66 === "disposition")) || (data66 === "other"))){
const err57 = {instancePath:instancePath+"/oscal/status",schemaPath:"#/$defs/oscal/properties/status/enum",keyword:"enum",params:{allowedValues: schema74.properties.status.enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
push(vErrors, err57);
}
errors++;
}
}
if(data59.sensitivity !== undefined && func0.call(data59, "sensitivity")){
let data67 = data59.sensitivity;
if(!(((data67 === "low") || (data67 === "moderate")) || (data67 === "high"))){
const err58 = {instancePath:instancePath+"/oscal/sensitivity",schemaPath:"#/$defs/oscal/properties/sensitivity/enum",keyword:"enum",params:{allowedValues: schema74.properties.sensitivity.enum}};
if(vErrors === null){
vErrors = [err58];
}
else {
push(vErrors, err58);
}
errors++;
}
}
if(data59.information !== undefined && func0.call(data59, "information")){
let data68 = data59.information;
if(Array.isArray(data68)){
const len8 = data68.length;
for(let i8=0; i8<len8; i8++){
let data69 = data68[i8];
if(typeof data69 === "string"){
if(!pattern6.test(data69)){
const err59 = {instancePath:instancePath+"/oscal/information/" + i8,schemaPath:"#/$defs/oscal/properties/information/items/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err59];
}
else {
push(vErrors, err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/oscal/information/" + i8,schemaPath:"#/$defs/oscal/properties/information/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
push(vErrors, err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/oscal/information",schemaPath:"#/$defs/oscal/properties/information/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
push(vErrors, err61);
}
errors++;
}
}
if(data59.authorized !== undefined && func0.call(data59, "authorized")){
let data70 = data59.authorized;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key5 of Object.keys(data70)){
if(!(pattern4.test(key5))){
let data71 = data70[key5];
if(typeof data71 === "string"){
if(!pattern57.test(data71)){
const err62 = {instancePath:instancePath+"/oscal/authorized/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/oscal/properties/authorized/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};
if(vErrors === null){
vErrors = [err62];
}
else {
push(vErrors, err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/oscal/authorized/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/oscal/properties/authorized/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
push(vErrors, err63);
}
errors++;
}
}
}
}
else {
const err64 = {instancePath:instancePath+"/oscal/authorized",schemaPath:"#/$defs/oscal/properties/authorized/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
push(vErrors, err64);
}
errors++;
}
}
}
}
if(data.fedramp !== undefined && func0.call(data, "fedramp")){
let data72 = data.fedramp;
if((!(data72 && typeof data72 == "object" && !Array.isArray(data72))) && (data72 !== null)){
const err65 = {instancePath:instancePath+"/fedramp",schemaPath:"#/$defs/fedramp/type",keyword:"type",params:{type: schema75.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
push(vErrors, err65);
}
errors++;
}
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key6 of Object.keys(data72)){
if(!((key6 === "certified") || (pattern4.test(key6)))){
const err66 = {instancePath:instancePath+"/fedramp",schemaPath:"#/$defs/fedramp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err66];
}
else {
push(vErrors, err66);
}
errors++;
}
}
if(data72.certified !== undefined && func0.call(data72, "certified")){
let data73 = data72.certified;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key7 of Object.keys(data73)){
if(!(pattern4.test(key7))){
let data74 = data73[key7];
if(typeof data74 === "string"){
if(!pattern6.test(data74)){
const err67 = {instancePath:instancePath+"/fedramp/certified/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/fedramp/properties/certified/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err67];
}
else {
push(vErrors, err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/fedramp/certified/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/fedramp/properties/certified/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
push(vErrors, err68);
}
errors++;
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/fedramp/certified",schemaPath:"#/$defs/fedramp/properties/certified/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
push(vErrors, err69);
}
errors++;
}
}
}
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function append(errors, more) {
if (errors === null) return more;
for (const one of more) push(errors, one);
errors.unkept = (errors.unkept ?? 0) + (more.unkept ?? 0);
return errors;
}
function push(errors, one) {
if (errors.length < 100000) errors.push(one);
else errors.unkept = (errors.unkept ?? 0) + 1;
}
function drop(errors, least) {
if (least < errors.length) errors.length = least;
}
const severityShape = { values: ["error","warning","notice","off"] };
const settingShape = { title: "rule setting", values: ["error","warning","notice","off"], keys: { "severity": severityShape } };
const unsupportedSplitSettingShape = { title: "rule setting", values: ["error","warning","notice","off"], keys: { "severity": severityShape, "max-not-applicable": { example: "0" } } };
const staleAgreementSettingShape = { title: "rule setting", values: ["error","warning","notice","off"], keys: { "severity": severityShape, "max-age-days": { example: "365" } } };
const endingAgreementSettingShape = { title: "rule setting", values: ["error","warning","notice","off"], keys: { "severity": severityShape, "warn-days": { example: "90" } } };
const expiringWaiverSettingShape = { title: "rule setting", values: ["error","warning","notice","off"], keys: { "severity": severityShape, "warn-days": { example: "30" } } };
const overlongWaiverSettingShape = { title: "rule setting", values: ["error","warning","notice","off"], keys: { "severity": severityShape, "max-days": { example: "365" } } };
const kindShape = { values: ["network","load-balancer","dns","edge","firewall","zero-trust-access","api-gateway","vm","dedicated-host","vdi","hosted-vmware","private-cloud","colocation","self-run-software","edge-hardware","migration","management-plane","kubernetes","self-run-kubernetes","serverless-containers","container-registry","functions","web-app-platform","ci","runner","source-hosting","source-hosting-self-run","object-storage","block-storage","file-storage","backup-service","key-management","hsm","secrets","queue","stream","message-broker","database-managed","database-vm","database-serverless","warehouse","search","cache","managed-cluster","data-integration","workflow","bi","identity-provider","cloud-iam","directory-managed","password-manager","cloud-account","cloud-management","monitoring","siem","cloud-posture","endpoint-security","network-management","device-management","email-security","iac-platform","developer-tool","business-app","office-suite","crm","hr","itsm","finance","payments","collaboration","telephony","cms","e-commerce","low-code","messaging-api","api-service","iot","ai-model-api","ai-platform","ai-agent-platform","ai-assistant","gpu-cloud"] };
const traitShape = { values: ["ai","ai-optional","ai-training","ai-agent","network-control","agent","in-your-account","single-tenant","third-party"] };
const modelShape = { values: ["on-premises","iaas","caas","paas","faas","saas"] };
const overrideShape = { title: "override", required: ["party","because"], keys: { "party": { values: ["customer","shared","provider","not-applicable"] }, "basis": { values: ["vendor","derived"] }, "because": { say: "Give the reason, such as a clause of the agreement.", free: true }, "models": { items: modelShape } } };
const productShape = { title: "product", required: ["id","name","provider","kind","models"], keys: { "id": { say: "Write lower-case words with hyphens, such as acme-ledger.", example: "acme-ledger" }, "name": { say: "Write the product's name.", free: true, example: "Acme Ledger" }, "aliases": { items: {  } }, "exact-only": {  }, "provider": { say: "Name the provider, such as acme-systems.", free: true, example: "acme-systems" }, "category": {  }, "kind": { values: ["network","load-balancer","dns","edge","firewall","zero-trust-access","api-gateway","vm","dedicated-host","vdi","hosted-vmware","private-cloud","colocation","self-run-software","edge-hardware","migration","management-plane","kubernetes","self-run-kubernetes","serverless-containers","container-registry","functions","web-app-platform","ci","runner","source-hosting","source-hosting-self-run","object-storage","block-storage","file-storage","backup-service","key-management","hsm","secrets","queue","stream","message-broker","database-managed","database-vm","database-serverless","warehouse","search","cache","managed-cluster","data-integration","workflow","bi","identity-provider","cloud-iam","directory-managed","password-manager","cloud-account","cloud-management","monitoring","siem","cloud-posture","endpoint-security","network-management","device-management","email-security","iac-platform","developer-tool","business-app","office-suite","crm","hr","itsm","finance","payments","collaboration","telephony","cms","e-commerce","low-code","messaging-api","api-service","iot","ai-model-api","ai-platform","ai-agent-platform","ai-assistant","gpu-cloud"], title: "kinds", keys: { "on-premises": kindShape, "iaas": kindShape, "caas": kindShape, "paas": kindShape, "faas": kindShape, "saas": kindShape } }, "traits": { items: traitShape }, "models": { items: modelShape }, "model-source": { values: ["vendor","derived"] }, "models-because": {  }, "alike": { items: {  } }, "overrides": { title: "overrides", rest: overrideShape }, "site": { example: "acme-systems.com" }, "responsibility-url": { say: "Write a web address, such as https://acme-systems.com/shared-responsibility.", example: "https://acme-systems.com/shared-responsibility" }, "about": { values: ["product","provider","front-page"] }, "terraform-provider": {  }, "terraform": { example: "acme_ledger", items: { say: "Write a resource type, such as acme_ledger." } }, "terraform-legacy": { example: "acme_old_ledger", items: { say: "Write a resource type, such as acme_ledger." } }, "cloudformation": { example: "Acme::Ledger::Book", items: { say: "Write a resource type, such as Acme::Ledger::Book." } }, "arm": { example: "Acme.Ledger/books", items: { say: "Write a resource type, such as Acme.Ledger/books." } }, "note": {  }, "tier": { values: ["core","wide"] } } };
const legalCodeShape = { title: "parent", keys: { "lei": { say: "An LEI has 20 letters and digits, in capitals, such as 5493001KJTIIGC8Y1R12.", example: "5493001KJTIIGC8Y1R12" }, "euid": { say: "Write the EUID.", free: true, example: "DEK1101R.HRB116737" } } };
const registerProviderShape = { title: "provider", keys: { "lei": { say: "An LEI has 20 letters and digits, in capitals, such as 5493001KJTIIGC8Y1R12.", example: "5493001KJTIIGC8Y1R12" }, "euid": { say: "Write the EUID.", free: true, example: "DEK1101R.HRB116737" }, "name": { say: "Write the legal name.", free: true, example: "Amazon Web Services EMEA SARL" }, "country": { say: "Write the country's code of ISO 3166 in capitals, such as IE.", example: "IE" }, "parent": legalCodeShape } };
const relianceShape = { values: ["not-significant","low","material","full"] };
const sensitivityShape = { values: ["low","medium","high"] };
const registerShape = { title: "register of information", keys: { "lei": { say: "An LEI has 20 letters and digits, in capitals, such as 5493001KJTIIGC8Y1R12.", example: "5493001KJTIIGC8Y1R12" }, "name": { say: "Write the legal name.", free: true, example: "Acme Bank SE" }, "country": { say: "Write the country's code of ISO 3166 in capitals, such as IE.", example: "IE" }, "type": { values: ["credit-institution","payment-institution","account-information-service-provider","electronic-money-institution","investment-firm","crypto-asset-service-provider","issuer-of-asset-referenced-tokens","central-securities-depository","central-counterparty","trading-venue","trade-repository","manager-of-alternative-investment-funds","management-company","data-reporting-service-provider","insurance-and-reinsurance-undertaking","insurance-intermediary","institution-for-occupational-retirement-provision","credit-rating-agency","administrator-of-critical-benchmarks","crowdfunding-service-provider","securitisation-repository","other-financial-entity","intra-group-ict-provider","other-non-financial-entity"] }, "authority": { say: "Name the authority.", free: true, example: "Central Bank of Ireland" }, "providers": { title: "providers by id", rest: registerProviderShape }, "functions": { title: "functions by id", ids: "The register numbers functions F1, F2 and so on.", rest: { example: "mail", items: {  } } }, "reliance": { title: "reliance by criticality", ids: "Name a criticality: low, medium, high or critical.", rest: relianceShape }, "sensitivity": { title: "sensitivity by class", rest: sensitivityShape } } };
const oscalShape = { title: "oSCAL", keys: { "version": { values: ["1.2.2","1.1.2"] }, "profile": { say: "Write the address of the profile, with https:// in front.", example: "https://raw.githubusercontent.com/usnistgov/oscal-content/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_MODERATE-baseline_profile.json" }, "system-id": { say: "Write the id of the system.", free: true, example: "acme-retail-1" }, "system-name": { say: "Write the name of the system.", free: true, example: "Acme Retail" }, "description": { say: "Say what the system is for.", free: true, example: "Sells goods to consumers in the EU." }, "boundary": { say: "Say what is within the boundary.", free: true, example: "\"All services of this manifest, and no office network.\"" }, "status": { values: ["operational","under-development","under-major-modification","disposition","other"] }, "sensitivity": { values: ["low","moderate","high"] }, "information": { items: { say: "Name the kind of information.", free: true, example: "orders" } }, "authorized": { rest: { say: "Write a date as YYYY-MM-DD.", example: "2024-03-01" } } } };
const fedrampShape = { title: "fedRAMP", keys: { "certified": { rest: { say: "Write FedRAMP's id of the resource.", free: true, example: "FR1234567890" } } } };
/** @type {Shape} */
export const shape = { title: "cloud estate policy", keys: { "$schema": {  }, "version": { only: "1" }, "extends": { say: "Write owner/repo/path@ref, such as acme/.github/cloud-estate.yml@main.", example: "acme/.github/cloud-estate.yml@main" }, "manifests": { example: "\"**/cloud-services.{yml,yaml,json}\"", items: {  } }, "framework": { say: "Name a framework, such as common, or the path of your own file.", free: true }, "add-ons": { items: { say: "Name an add-on, such as ai, or the path of your own file.", free: true } }, "rules": { title: "severities by rule", keys: { "undeclared-model": settingShape, "uncovered-model": settingShape, "unowned-duty": settingShape, "placeholder-owner": settingShape, "unrecognised-owner": settingShape, "provider-as-owner": settingShape, "outsourced-duty": settingShape, "blanket-owner": settingShape, "unknown-owner": settingShape, "unverified-owner": settingShape, "unsupported-split": unsupportedSplitSettingShape, "fewer-duties": settingShape, "unbound-framework": settingShape, "no-duty-left": settingShape, "unknown-product": settingShape, "whole-provider": settingShape, "mismatched-model": settingShape, "missing-agreement": settingShape, "unread-agreement": settingShape, "stale-agreement": staleAgreementSettingShape, "ending-agreement": endingAgreementSettingShape, "impossible-date": settingShape, "expired-waiver": settingShape, "expiring-waiver": expiringWaiverSettingShape, "overlong-waiver": overlongWaiverSettingShape, "unused-waiver": settingShape, "unneeded-owner": settingShape, "unused-team": settingShape, "no-deputy": settingShape, "undeclared-service": settingShape, "unused-service": settingShape, "unread-code": settingShape, "unguarded-manifest": settingShape } }, "gate": { title: "gate", keys: { "fail-on": { values: ["error","warning","notice","never"] }, "scope": { values: ["all","introduced"] } } }, "discovery": { title: "discovery", keys: { "include": { example: "infra/**", items: {  } }, "also-include": { example: "examples/production/**", items: {  } }, "exclude": { example: "\"**/test/**\"", items: {  } }, "ignore": { example: "aws-iam", items: {  } } } }, "products": { items: productShape }, "providers-as-owners": { items: {  } }, "register": registerShape, "oscal": oscalShape, "fedramp": fedrampShape } };
