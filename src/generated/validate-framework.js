// Made from schema/framework.schema.json by scripts/build-validators.mjs. Change those, not this.
/** @typedef {import('../validate/shape.ts').Validator} Validator */
/** @typedef {import('../validate/shape.ts').Shape} Shape */
/** @type {Validator} */
export const validate = validate20;
const schema31 = {"$id":"https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/v1/schema/framework.schema.json","type":"object","properties":{"$schema":{"type":"string"},"version":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$"},"title":{"type":"string","pattern":"^\\s{0,1000}\\S"},"summary":{"type":"string"},"extends":{"enum":["common","microsoft","microsoft-2026","aws","google"]},"applies-to":{"$ref":"#/$defs/scope"},"sources":{"type":["array","null"],"items":{"$ref":"#/$defs/source"}},"standards":{"type":"object","propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/standard"}},"models":{"type":"array","items":{"$ref":"#/$defs/model"}},"layers":{"type":"object","propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/layer"}}},"required":["id","layers"],"if":{"properties":{"extends":{}},"required":["extends"]},"else":{"properties":{"title":{},"layers":{"type":"object","patternProperties":{"^x-":true},"additionalProperties":{"type":"object","properties":{"title":{},"duty":{},"parties":{}},"required":["title","duty","parties"]}}},"required":["title"]},"patternProperties":{"^x-":true},"additionalProperties":false,"$defs":{"layer":{"type":"object","properties":{"title":{"type":"string","pattern":"^\\s{0,1000}\\S"},"duty":{"type":"string","pattern":"^\\s{0,1000}\\S"},"parties":{"type":"object","properties":{"on-premises":{"$ref":"#/$defs/party"},"iaas":{"$ref":"#/$defs/party"},"caas":{"$ref":"#/$defs/party"},"paas":{"$ref":"#/$defs/party"},"faas":{"$ref":"#/$defs/party"},"saas":{"$ref":"#/$defs/party"}},"patternProperties":{"^x-":true},"additionalProperties":false},"derived":{"type":"array","items":{"$ref":"#/$defs/model"}},"applies-to":{"$ref":"#/$defs/scope"},"from":{"type":"object","propertyNames":{"pattern":"^(?:x-.*|on-premises|iaas|caas|paas|faas|saas)$"},"patternProperties":{"^x-":true},"additionalProperties":{"type":"array","items":{"type":"string"}}},"disagree":{"type":"string"},"includes":{"type":"array","items":{"$ref":"#/$defs/knownLayer"}},"controls":{"type":"object","propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/controlIds"}}},"patternProperties":{"^x-":true},"additionalProperties":false},"scope":{"type":"object","properties":{"traits":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$"}}},"required":["traits"],"patternProperties":{"^x-":true},"additionalProperties":false},"knownLayer":{"enum":["information-and-data","configuration","accounts-and-identities","identity-infrastructure","devices","applications","platform-runtime","network-controls","operating-system","logging-and-monitoring","backup-and-recovery","incident-response","physical-hosts","physical-network","physical-datacenter"]},"party":{"enum":["customer","shared","provider"]},"model":{"enum":["on-premises","iaas","caas","paas","faas","saas"]},"source":{"type":"object","properties":{"id":{"type":"string"},"publisher":{"type":"string"},"version":{"type":"string"},"title":{"type":"string","pattern":"^\\s{0,1000}\\S"},"url":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"},"date":{"type":"string","pattern":"^(?:undated|\\d{4}|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"note":{"type":"string"}},"required":["title"],"patternProperties":{"^x-":true},"additionalProperties":false},"controlIds":{"type":"array","items":{"type":"string","pattern":"^\\S(?:[^\\r\\n]{0,78}\\S)?$"}},"standard":{"type":"object","properties":{"title":{"type":"string","pattern":"^\\s{0,1000}\\S"},"publisher":{"type":"string"},"edition":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"required":["title","edition"],"patternProperties":{"^x-":true},"additionalProperties":false}}};
const schema35 = {"enum":["on-premises","iaas","caas","paas","faas","saas"]};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern6 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern7 = new RegExp("^\\s{0,1000}\\S", "u");
const pattern12 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$", "u");
const pattern13 = new RegExp("^(?:undated|\\d{4}|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");
const pattern14 = new RegExp("^x-|^[a-z0-9][a-z0-9._-]*$", "u");
const schema36 = {"type":"object","properties":{"title":{"type":"string","pattern":"^\\s{0,1000}\\S"},"duty":{"type":"string","pattern":"^\\s{0,1000}\\S"},"parties":{"type":"object","properties":{"on-premises":{"$ref":"#/$defs/party"},"iaas":{"$ref":"#/$defs/party"},"caas":{"$ref":"#/$defs/party"},"paas":{"$ref":"#/$defs/party"},"faas":{"$ref":"#/$defs/party"},"saas":{"$ref":"#/$defs/party"}},"patternProperties":{"^x-":true},"additionalProperties":false},"derived":{"type":"array","items":{"$ref":"#/$defs/model"}},"applies-to":{"$ref":"#/$defs/scope"},"from":{"type":"object","propertyNames":{"pattern":"^(?:x-.*|on-premises|iaas|caas|paas|faas|saas)$"},"patternProperties":{"^x-":true},"additionalProperties":{"type":"array","items":{"type":"string"}}},"disagree":{"type":"string"},"includes":{"type":"array","items":{"$ref":"#/$defs/knownLayer"}},"controls":{"type":"object","propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/controlIds"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema37 = {"enum":["customer","shared","provider"]};
const schema45 = {"enum":["information-and-data","configuration","accounts-and-identities","identity-infrastructure","devices","applications","platform-runtime","network-controls","operating-system","logging-and-monitoring","backup-and-recovery","incident-response","physical-hosts","physical-network","physical-datacenter"]};
const pattern27 = new RegExp("^(?:x-.*|on-premises|iaas|caas|paas|faas|saas)$", "u");
const pattern31 = new RegExp("^\\S(?:[^\\r\\n]{0,78}\\S)?$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((func0.call(schema36.properties, key0)) || (pattern4.test(key0)))){
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
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
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
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
if(data.duty !== undefined && func0.call(data, "duty")){
let data1 = data.duty;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/duty",schemaPath:"#/properties/duty/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
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
const err4 = {instancePath:instancePath+"/duty",schemaPath:"#/properties/duty/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.parties !== undefined && func0.call(data, "parties")){
let data2 = data.parties;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(!(((((((key1 === "on-premises") || (key1 === "iaas")) || (key1 === "caas")) || (key1 === "paas")) || (key1 === "faas")) || (key1 === "saas")) || (pattern4.test(key1)))){
const err5 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
if(data2["on-premises"] !== undefined && func0.call(data2, "on-premises")){
let data3 = data2["on-premises"];
if(!(((data3 === "customer") || (data3 === "shared")) || (data3 === "provider"))){
const err6 = {instancePath:instancePath+"/parties/on-premises",schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema37.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data2.iaas !== undefined && func0.call(data2, "iaas")){
let data4 = data2.iaas;
if(!(((data4 === "customer") || (data4 === "shared")) || (data4 === "provider"))){
const err7 = {instancePath:instancePath+"/parties/iaas",schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema37.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data2.caas !== undefined && func0.call(data2, "caas")){
let data5 = data2.caas;
if(!(((data5 === "customer") || (data5 === "shared")) || (data5 === "provider"))){
const err8 = {instancePath:instancePath+"/parties/caas",schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema37.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data2.paas !== undefined && func0.call(data2, "paas")){
let data6 = data2.paas;
if(!(((data6 === "customer") || (data6 === "shared")) || (data6 === "provider"))){
const err9 = {instancePath:instancePath+"/parties/paas",schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema37.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
if(data2.faas !== undefined && func0.call(data2, "faas")){
let data7 = data2.faas;
if(!(((data7 === "customer") || (data7 === "shared")) || (data7 === "provider"))){
const err10 = {instancePath:instancePath+"/parties/faas",schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema37.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
if(data2.saas !== undefined && func0.call(data2, "saas")){
let data8 = data2.saas;
if(!(((data8 === "customer") || (data8 === "shared")) || (data8 === "provider"))){
const err11 = {instancePath:instancePath+"/parties/saas",schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema37.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
if(data.derived !== undefined && func0.call(data, "derived")){
let data9 = data.derived;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(!((((((data10 === "on-premises") || (data10 === "iaas")) || (data10 === "caas")) || (data10 === "paas")) || (data10 === "faas")) || (data10 === "saas"))){
const err13 = {instancePath:instancePath+"/derived/" + i0,schemaPath:"#/$defs/model/enum",keyword:"enum",params:{allowedValues: schema35.enum}};
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
const err14 = {instancePath:instancePath+"/derived",schemaPath:"#/properties/derived/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data["applies-to"] !== undefined && func0.call(data, "applies-to")){
let data11 = data["applies-to"];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.traits === undefined) || (!(func0.call(data11, "traits")))){
const err15 = {instancePath:instancePath+"/applies-to",schemaPath:"#/$defs/scope/required",keyword:"required",params:{missingProperty: "traits"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
for(const key2 of Object.keys(data11)){
if(!((key2 === "traits") || (pattern4.test(key2)))){
const err16 = {instancePath:instancePath+"/applies-to",schemaPath:"#/$defs/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data11.traits !== undefined && func0.call(data11, "traits")){
let data12 = data11.traits;
if(Array.isArray(data12)){
if(data12.length < 1){
const err17 = {instancePath:instancePath+"/applies-to/traits",schemaPath:"#/$defs/scope/properties/traits/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err18 = {instancePath:instancePath+"/applies-to/traits/" + i1,schemaPath:"#/$defs/scope/properties/traits/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/applies-to/traits/" + i1,schemaPath:"#/$defs/scope/properties/traits/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/applies-to/traits",schemaPath:"#/$defs/scope/properties/traits/type",keyword:"type",params:{type: "array"}};
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
const err21 = {instancePath:instancePath+"/applies-to",schemaPath:"#/$defs/scope/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data14 = data.from;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 of Object.keys(data14)){
const _errs35 = errors;
if(typeof key3 === "string"){
if(!pattern27.test(key3)){
const err22 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:x-.*|on-premises|iaas|caas|paas|faas|saas)$"},propertyName:key3};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
var valid15 = _errs35 === errors;
if(!valid15){
const err23 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
for(const key4 of Object.keys(data14)){
if(!(pattern4.test(key4))){
let data15 = data14[key4];
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(typeof data15[i2] !== "string"){
const err24 = {instancePath:instancePath+"/from/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/from/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err25 = {instancePath:instancePath+"/from/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/from/additionalProperties/type",keyword:"type",params:{type: "array"}};
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
}
else {
const err26 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
}
if(data.disagree !== undefined && func0.call(data, "disagree")){
if(typeof data.disagree !== "string"){
const err27 = {instancePath:instancePath+"/disagree",schemaPath:"#/properties/disagree/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
}
if(data.includes !== undefined && func0.call(data, "includes")){
let data18 = data.includes;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(!(((((((((((((((data19 === "information-and-data") || (data19 === "configuration")) || (data19 === "accounts-and-identities")) || (data19 === "identity-infrastructure")) || (data19 === "devices")) || (data19 === "applications")) || (data19 === "platform-runtime")) || (data19 === "network-controls")) || (data19 === "operating-system")) || (data19 === "logging-and-monitoring")) || (data19 === "backup-and-recovery")) || (data19 === "incident-response")) || (data19 === "physical-hosts")) || (data19 === "physical-network")) || (data19 === "physical-datacenter"))){
const err28 = {instancePath:instancePath+"/includes/" + i3,schemaPath:"#/$defs/knownLayer/enum",keyword:"enum",params:{allowedValues: schema45.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/includes",schemaPath:"#/properties/includes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
}
if(data.controls !== undefined && func0.call(data, "controls")){
let data20 = data.controls;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 of Object.keys(data20)){
const _errs49 = errors;
if(typeof key5 === "string"){
if(!pattern14.test(key5)){
const err30 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/propertyNames/pattern",keyword:"pattern",params:{pattern: "^x-|^[a-z0-9][a-z0-9._-]*$"},propertyName:key5};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
}
var valid22 = _errs49 === errors;
if(!valid22){
const err31 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
}
for(const key6 of Object.keys(data20)){
if(!(pattern4.test(key6))){
let data21 = data20[key6];
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(typeof data22 === "string"){
if(!pattern31.test(data22)){
const err32 = {instancePath:instancePath+"/controls/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/$defs/controlIds/items/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]{0,78}\\S)?$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/controls/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/$defs/controlIds/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err34 = {instancePath:instancePath+"/controls/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/controlIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
push(vErrors, err34);
}
errors++;
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
push(vErrors, err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/v1/schema/framework.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.extends === undefined) || (!(func0.call(data, "extends")))) && (missing0 = "extends")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
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
if(!_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.layers !== undefined && func0.call(data, "layers")){
let data0 = data.layers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
if(!(pattern4.test(key0))){
let data1 = data0[key0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err2 = {instancePath:instancePath+"/layers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/properties/layers/additionalProperties/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if((data1.duty === undefined) || (!(func0.call(data1, "duty")))){
const err3 = {instancePath:instancePath+"/layers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/properties/layers/additionalProperties/required",keyword:"required",params:{missingProperty: "duty"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if((data1.parties === undefined) || (!(func0.call(data1, "parties")))){
const err4 = {instancePath:instancePath+"/layers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/properties/layers/additionalProperties/required",keyword:"required",params:{missingProperty: "parties"}};
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
const err5 = {instancePath:instancePath+"/layers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/properties/layers/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/layers",schemaPath:"#/else/properties/layers/type",keyword:"type",params:{type: "object"}};
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
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.title = true;
props0.layers = true;
props0.extends = true;
}
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
if((data.layers === undefined) || (!(func0.call(data, "layers")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layers"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
for(const key1 of Object.keys(data)){
if(!((func0.call(schema31.properties, key1)) || (pattern4.test(key1)))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err11 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
if(1 !== data.version){
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data4 = data.id;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}};
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
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data5 = data.title;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
if(typeof data.summary !== "string"){
const err17 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
if(data.extends !== undefined && func0.call(data, "extends")){
let data7 = data.extends;
if(!(((((data7 === "common") || (data7 === "microsoft")) || (data7 === "microsoft-2026")) || (data7 === "aws")) || (data7 === "google"))){
const err18 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/enum",keyword:"enum",params:{allowedValues: schema31.properties.extends.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
if(data["applies-to"] !== undefined && func0.call(data, "applies-to")){
let data8 = data["applies-to"];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.traits === undefined) || (!(func0.call(data8, "traits")))){
const err19 = {instancePath:instancePath+"/applies-to",schemaPath:"#/$defs/scope/required",keyword:"required",params:{missingProperty: "traits"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
for(const key2 of Object.keys(data8)){
if(!((key2 === "traits") || (pattern4.test(key2)))){
const err20 = {instancePath:instancePath+"/applies-to",schemaPath:"#/$defs/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
if(data8.traits !== undefined && func0.call(data8, "traits")){
let data9 = data8.traits;
if(Array.isArray(data9)){
if(data9.length < 1){
const err21 = {instancePath:instancePath+"/applies-to/traits",schemaPath:"#/$defs/scope/properties/traits/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err22 = {instancePath:instancePath+"/applies-to/traits/" + i0,schemaPath:"#/$defs/scope/properties/traits/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/applies-to/traits/" + i0,schemaPath:"#/$defs/scope/properties/traits/items/type",keyword:"type",params:{type: "string"}};
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
const err24 = {instancePath:instancePath+"/applies-to/traits",schemaPath:"#/$defs/scope/properties/traits/type",keyword:"type",params:{type: "array"}};
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
else {
const err25 = {instancePath:instancePath+"/applies-to",schemaPath:"#/$defs/scope/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data11 = data.sources;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err26 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: schema31.properties.sources.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.title === undefined) || (!(func0.call(data12, "title")))){
const err27 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/$defs/source/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
for(const key3 of Object.keys(data12)){
if(!((((((((key3 === "id") || (key3 === "publisher")) || (key3 === "version")) || (key3 === "title")) || (key3 === "url")) || (key3 === "date")) || (key3 === "note")) || (pattern4.test(key3)))){
const err28 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/$defs/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
}
if(data12.id !== undefined && func0.call(data12, "id")){
if(typeof data12.id !== "string"){
const err29 = {instancePath:instancePath+"/sources/" + i1+"/id",schemaPath:"#/$defs/source/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
}
if(data12.publisher !== undefined && func0.call(data12, "publisher")){
if(typeof data12.publisher !== "string"){
const err30 = {instancePath:instancePath+"/sources/" + i1+"/publisher",schemaPath:"#/$defs/source/properties/publisher/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
}
if(data12.version !== undefined && func0.call(data12, "version")){
if(typeof data12.version !== "string"){
const err31 = {instancePath:instancePath+"/sources/" + i1+"/version",schemaPath:"#/$defs/source/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
}
if(data12.title !== undefined && func0.call(data12, "title")){
let data16 = data12.title;
if(typeof data16 === "string"){
if(!pattern7.test(data16)){
const err32 = {instancePath:instancePath+"/sources/" + i1+"/title",schemaPath:"#/$defs/source/properties/title/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/sources/" + i1+"/title",schemaPath:"#/$defs/source/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
}
if(data12.url !== undefined && func0.call(data12, "url")){
let data17 = data12.url;
if(typeof data17 === "string"){
if(!pattern12.test(data17)){
const err34 = {instancePath:instancePath+"/sources/" + i1+"/url",schemaPath:"#/$defs/source/properties/url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
push(vErrors, err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/sources/" + i1+"/url",schemaPath:"#/$defs/source/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
push(vErrors, err35);
}
errors++;
}
}
if(data12.date !== undefined && func0.call(data12, "date")){
let data18 = data12.date;
if(typeof data18 === "string"){
if(!pattern13.test(data18)){
const err36 = {instancePath:instancePath+"/sources/" + i1+"/date",schemaPath:"#/$defs/source/properties/date/pattern",keyword:"pattern",params:{pattern: "^(?:undated|\\d{4}|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/sources/" + i1+"/date",schemaPath:"#/$defs/source/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
push(vErrors, err37);
}
errors++;
}
}
if(data12.note !== undefined && func0.call(data12, "note")){
if(typeof data12.note !== "string"){
const err38 = {instancePath:instancePath+"/sources/" + i1+"/note",schemaPath:"#/$defs/source/properties/note/type",keyword:"type",params:{type: "string"}};
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
else {
const err39 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/$defs/source/type",keyword:"type",params:{type: "object"}};
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
}
if(data.standards !== undefined && func0.call(data, "standards")){
let data20 = data.standards;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 of Object.keys(data20)){
const _errs50 = errors;
if(typeof key4 === "string"){
if(!pattern14.test(key4)){
const err40 = {instancePath:instancePath+"/standards",schemaPath:"#/properties/standards/propertyNames/pattern",keyword:"pattern",params:{pattern: "^x-|^[a-z0-9][a-z0-9._-]*$"},propertyName:key4};
if(vErrors === null){
vErrors = [err40];
}
else {
push(vErrors, err40);
}
errors++;
}
}
var valid12 = _errs50 === errors;
if(!valid12){
const err41 = {instancePath:instancePath+"/standards",schemaPath:"#/properties/standards/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err41];
}
else {
push(vErrors, err41);
}
errors++;
}
}
for(const key5 of Object.keys(data20)){
if(!(pattern4.test(key5))){
let data21 = data20[key5];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if((data21.title === undefined) || (!(func0.call(data21, "title")))){
const err42 = {instancePath:instancePath+"/standards/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/standard/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err42];
}
else {
push(vErrors, err42);
}
errors++;
}
if((data21.edition === undefined) || (!(func0.call(data21, "edition")))){
const err43 = {instancePath:instancePath+"/standards/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/standard/required",keyword:"required",params:{missingProperty: "edition"}};
if(vErrors === null){
vErrors = [err43];
}
else {
push(vErrors, err43);
}
errors++;
}
for(const key6 of Object.keys(data21)){
if(!((((key6 === "title") || (key6 === "publisher")) || (key6 === "edition")) || (pattern4.test(key6)))){
const err44 = {instancePath:instancePath+"/standards/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/standard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err44];
}
else {
push(vErrors, err44);
}
errors++;
}
}
if(data21.title !== undefined && func0.call(data21, "title")){
let data22 = data21.title;
if(typeof data22 === "string"){
if(!pattern7.test(data22)){
const err45 = {instancePath:instancePath+"/standards/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/$defs/standard/properties/title/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err45];
}
else {
push(vErrors, err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/standards/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/$defs/standard/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
push(vErrors, err46);
}
errors++;
}
}
if(data21.publisher !== undefined && func0.call(data21, "publisher")){
if(typeof data21.publisher !== "string"){
const err47 = {instancePath:instancePath+"/standards/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/publisher",schemaPath:"#/$defs/standard/properties/publisher/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
push(vErrors, err47);
}
errors++;
}
}
if(data21.edition !== undefined && func0.call(data21, "edition")){
let data24 = data21.edition;
if(typeof data24 === "string"){
if(!pattern7.test(data24)){
const err48 = {instancePath:instancePath+"/standards/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/edition",schemaPath:"#/$defs/standard/properties/edition/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err48];
}
else {
push(vErrors, err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/standards/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/edition",schemaPath:"#/$defs/standard/properties/edition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
push(vErrors, err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/standards/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/standard/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
push(vErrors, err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/standards",schemaPath:"#/properties/standards/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
push(vErrors, err51);
}
errors++;
}
}
if(data.models !== undefined && func0.call(data, "models")){
let data25 = data.models;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(!((((((data26 === "on-premises") || (data26 === "iaas")) || (data26 === "caas")) || (data26 === "paas")) || (data26 === "faas")) || (data26 === "saas"))){
const err52 = {instancePath:instancePath+"/models/" + i2,schemaPath:"#/$defs/model/enum",keyword:"enum",params:{allowedValues: schema35.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
push(vErrors, err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err53];
}
else {
push(vErrors, err53);
}
errors++;
}
}
if(data.layers !== undefined && func0.call(data, "layers")){
let data27 = data.layers;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key7 of Object.keys(data27)){
const _errs68 = errors;
if(typeof key7 === "string"){
if(!pattern14.test(key7)){
const err54 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^x-|^[a-z0-9][a-z0-9._-]*$"},propertyName:key7};
if(vErrors === null){
vErrors = [err54];
}
else {
push(vErrors, err54);
}
errors++;
}
}
var valid19 = _errs68 === errors;
if(!valid19){
const err55 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err55];
}
else {
push(vErrors, err55);
}
errors++;
}
}
for(const key8 of Object.keys(data27)){
if(!(pattern4.test(key8))){
if(!(validate21(data27[key8], {instancePath:instancePath+"/layers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data27,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
push(vErrors, err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
push(vErrors, err57);
}
errors++;
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
const scopeShape = { title: "scope", required: ["traits"], keys: { "traits": { items: { say: "A trait is made of lower-case letters, digits, dots, dashes and underscores.", example: "ai" } } } };
const sourceShape = { title: "source", required: ["title"], keys: { "id": {  }, "publisher": {  }, "version": {  }, "title": { say: "Give the source its title.", free: true }, "url": { say: "Write a web address that starts with https:// or http://.", example: "https://example.com/responsibilities" }, "date": { say: "Write a date of the calendar as year-month-day, such as 2026-06-01, a year in quotes, or undated.", example: "2026-06-01" }, "note": {  } } };
const standardShape = { title: "standard", required: ["title","edition"], keys: { "title": { say: "Give the standard its title.", free: true, example: "Acme security policy" }, "publisher": {  }, "edition": { say: "Name the edition.", free: true, example: "3" } } };
const modelShape = { values: ["on-premises","iaas","caas","paas","faas","saas"] };
const partyShape = { values: ["customer","shared","provider"] };
const knownLayerShape = { values: ["information-and-data","configuration","accounts-and-identities","identity-infrastructure","devices","applications","platform-runtime","network-controls","operating-system","logging-and-monitoring","backup-and-recovery","incident-response","physical-hosts","physical-network","physical-datacenter"] };
const controlIdsShape = { items: { say: "The id of a control is one line of at most 80 characters.", example: "SC-7" } };
const layerShape = { title: "layer", keys: { "title": { say: "Give the layer a title.", free: true, example: "Backup and recovery" }, "duty": { say: "Say in one sentence what the customer has to do.", free: true, example: "\"Set scope and retention, keep a copy you can restore from, test the restore.\"" }, "parties": { title: "parties by model", keys: { "on-premises": partyShape, "iaas": partyShape, "caas": partyShape, "paas": partyShape, "faas": partyShape, "saas": partyShape } }, "derived": { items: modelShape }, "applies-to": scopeShape, "from": { title: "sources by model", ids: "Name a model that a matrix has a column for.", rest: { items: {  } } }, "disagree": {  }, "includes": { items: knownLayerShape }, "controls": { title: "controls by standard", ids: "The id of a standard is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", keys: { "nist-800-53-r5": controlIdsShape, "nist-csf-2.0": controlIdsShape, "csa-ccm-4.1": controlIdsShape, "csa-ccm-4.0": controlIdsShape, "iso-27001-2022": controlIdsShape, "iso-27017-2015": controlIdsShape, "pci-dss-4.0.1": controlIdsShape, "cis-controls-8.1": controlIdsShape, "aicpa-tsc-2017": controlIdsShape, "fedramp-ksi-2026": controlIdsShape, "nis2-2024-2690": controlIdsShape, "dora-2022-2554": controlIdsShape, "dora-rts-2024-1774": controlIdsShape }, rest: controlIdsShape } } };
/** @type {Shape} */
export const shape = { title: "responsibility framework", required: ["id","layers"], keys: { "$schema": {  }, "version": { only: "1" }, "id": { say: "The id of a framework is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", example: "acme" }, "title": { say: "Give the framework a title.", free: true, example: "Acme's split" }, "summary": {  }, "extends": { values: ["common","microsoft","microsoft-2026","aws","google"] }, "applies-to": scopeShape, "sources": { items: sourceShape }, "standards": { title: "standards by id", ids: "The id of a standard is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", rest: standardShape }, "models": { items: modelShape }, "layers": { title: "layers by id", ids: "The id of a layer is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", rest: layerShape } } };
