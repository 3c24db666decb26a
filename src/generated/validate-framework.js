// Made from schema/framework.schema.json by scripts/build-validators.mjs. Change those, not this.
/** @typedef {import('../validate/shape.ts').Validator} Validator */
/** @typedef {import('../validate/shape.ts').Shape} Shape */
/** @type {Validator} */
export const validate = validate20;
const schema31 = {"$id":"https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/framework.schema.json","type":"object","properties":{"$schema":{"type":"string"},"version":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$"},"title":{"type":"string","pattern":"^\\s{0,1000}\\S"},"summary":{"type":"string"},"extends":{"enum":["common","microsoft","microsoft-2026","aws","google"]},"sources":{"type":["array","null"],"items":{"$ref":"#/$defs/source"}},"models":{"type":"array","items":{"$ref":"#/$defs/model"}},"layers":{"type":"object","propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/layer"}}},"required":["id","layers"],"if":{"properties":{"extends":{}},"required":["extends"]},"else":{"properties":{"title":{},"layers":{"type":"object","patternProperties":{"^x-":true},"additionalProperties":{"type":"object","properties":{"title":{},"duty":{},"parties":{}},"required":["title","duty","parties"]}}},"required":["title"]},"patternProperties":{"^x-":true},"additionalProperties":false,"$defs":{"layer":{"type":"object","properties":{"title":{"type":"string","pattern":"^\\s{0,1000}\\S"},"duty":{"type":"string","pattern":"^\\s{0,1000}\\S"},"parties":{"type":"object","properties":{"on-premises":{"$ref":"#/$defs/party"},"iaas":{"$ref":"#/$defs/party"},"caas":{"$ref":"#/$defs/party"},"paas":{"$ref":"#/$defs/party"},"faas":{"$ref":"#/$defs/party"},"saas":{"$ref":"#/$defs/party"}},"patternProperties":{"^x-":true},"additionalProperties":false},"derived":{"type":"array","items":{"$ref":"#/$defs/model"}},"includes":{"type":"array","items":{"$ref":"#/$defs/knownLayer"}}},"patternProperties":{"^x-":true},"additionalProperties":false},"knownLayer":{"enum":["information-and-data","configuration","accounts-and-identities","identity-infrastructure","devices","applications","platform-runtime","network-controls","operating-system","logging-and-monitoring","backup-and-recovery","physical-hosts","physical-network","physical-datacenter"]},"party":{"enum":["customer","shared","provider"]},"model":{"enum":["on-premises","iaas","caas","paas","faas","saas"]},"source":{"type":"object","properties":{"title":{"type":"string","pattern":"^\\s{0,1000}\\S"},"url":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"},"date":{"type":"string","pattern":"^(?:\\d{4}|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"note":{"type":"string"}},"required":["title"],"patternProperties":{"^x-":true},"additionalProperties":false}}};
const schema33 = {"enum":["on-premises","iaas","caas","paas","faas","saas"]};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern6 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern7 = new RegExp("^\\s{0,1000}\\S", "u");
const pattern10 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$", "u");
const pattern11 = new RegExp("^(?:\\d{4}|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");
const pattern12 = new RegExp("^x-|^[a-z0-9][a-z0-9._-]*$", "u");
const schema35 = {"enum":["customer","shared","provider"]};
const schema42 = {"enum":["information-and-data","configuration","accounts-and-identities","identity-infrastructure","devices","applications","platform-runtime","network-controls","operating-system","logging-and-monitoring","backup-and-recovery","physical-hosts","physical-network","physical-datacenter"]};

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
if(!((((((key0 === "title") || (key0 === "duty")) || (key0 === "parties")) || (key0 === "derived")) || (key0 === "includes")) || (pattern4.test(key0)))){
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
const err6 = {instancePath:instancePath+"/parties/on-premises",schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema35.enum}};
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
const err7 = {instancePath:instancePath+"/parties/iaas",schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema35.enum}};
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
const err8 = {instancePath:instancePath+"/parties/caas",schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema35.enum}};
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
const err9 = {instancePath:instancePath+"/parties/paas",schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema35.enum}};
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
const err10 = {instancePath:instancePath+"/parties/faas",schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema35.enum}};
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
const err11 = {instancePath:instancePath+"/parties/saas",schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema35.enum}};
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
const err13 = {instancePath:instancePath+"/derived/" + i0,schemaPath:"#/$defs/model/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
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
if(data.includes !== undefined && func0.call(data, "includes")){
let data11 = data.includes;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(!((((((((((((((data12 === "information-and-data") || (data12 === "configuration")) || (data12 === "accounts-and-identities")) || (data12 === "identity-infrastructure")) || (data12 === "devices")) || (data12 === "applications")) || (data12 === "platform-runtime")) || (data12 === "network-controls")) || (data12 === "operating-system")) || (data12 === "logging-and-monitoring")) || (data12 === "backup-and-recovery")) || (data12 === "physical-hosts")) || (data12 === "physical-network")) || (data12 === "physical-datacenter"))){
const err15 = {instancePath:instancePath+"/includes/" + i1,schemaPath:"#/$defs/knownLayer/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/includes",schemaPath:"#/properties/includes/type",keyword:"type",params:{type: "array"}};
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
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/framework.schema.json" */;
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
if(data.sources !== undefined && func0.call(data, "sources")){
let data8 = data.sources;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err19 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: schema31.properties.sources.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.title === undefined) || (!(func0.call(data9, "title")))){
const err20 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/$defs/source/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
for(const key2 of Object.keys(data9)){
if(!(((((key2 === "title") || (key2 === "url")) || (key2 === "date")) || (key2 === "note")) || (pattern4.test(key2)))){
const err21 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/$defs/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
if(data9.title !== undefined && func0.call(data9, "title")){
let data10 = data9.title;
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err22 = {instancePath:instancePath+"/sources/" + i0+"/title",schemaPath:"#/$defs/source/properties/title/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
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
const err23 = {instancePath:instancePath+"/sources/" + i0+"/title",schemaPath:"#/$defs/source/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
if(data9.url !== undefined && func0.call(data9, "url")){
let data11 = data9.url;
if(typeof data11 === "string"){
if(!pattern10.test(data11)){
const err24 = {instancePath:instancePath+"/sources/" + i0+"/url",schemaPath:"#/$defs/source/properties/url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/sources/" + i0+"/url",schemaPath:"#/$defs/source/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
}
if(data9.date !== undefined && func0.call(data9, "date")){
let data12 = data9.date;
if(typeof data12 === "string"){
if(!pattern11.test(data12)){
const err26 = {instancePath:instancePath+"/sources/" + i0+"/date",schemaPath:"#/$defs/source/properties/date/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/sources/" + i0+"/date",schemaPath:"#/$defs/source/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
}
if(data9.note !== undefined && func0.call(data9, "note")){
if(typeof data9.note !== "string"){
const err28 = {instancePath:instancePath+"/sources/" + i0+"/note",schemaPath:"#/$defs/source/properties/note/type",keyword:"type",params:{type: "string"}};
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
const err29 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/$defs/source/type",keyword:"type",params:{type: "object"}};
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
}
if(data.models !== undefined && func0.call(data, "models")){
let data14 = data.models;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(!((((((data15 === "on-premises") || (data15 === "iaas")) || (data15 === "caas")) || (data15 === "paas")) || (data15 === "faas")) || (data15 === "saas"))){
const err30 = {instancePath:instancePath+"/models/" + i1,schemaPath:"#/$defs/model/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
}
if(data.layers !== undefined && func0.call(data, "layers")){
let data16 = data.layers;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 of Object.keys(data16)){
const _errs40 = errors;
if(typeof key3 === "string"){
if(!pattern12.test(key3)){
const err32 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^x-|^[a-z0-9][a-z0-9._-]*$"},propertyName:key3};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
}
var valid11 = _errs40 === errors;
if(!valid11){
const err33 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
}
for(const key4 of Object.keys(data16)){
if(!(pattern4.test(key4))){
if(!(validate21(data16[key4], {instancePath:instancePath+"/layers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "object"}};
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
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
push(vErrors, err35);
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
const sourceShape = { title: "source", required: ["title"], keys: { "title": { say: "Give the source its title.", free: true }, "url": { say: "Write a web address that starts with https:// or http://.", example: "https://example.com/responsibilities" }, "date": { say: "Write a date of the calendar as year-month-day, such as 2026-06-01, or a year in quotes.", example: "2026-06-01" }, "note": {  } } };
const modelShape = { values: ["on-premises","iaas","caas","paas","faas","saas"] };
const partyShape = { values: ["customer","shared","provider"] };
const knownLayerShape = { values: ["information-and-data","configuration","accounts-and-identities","identity-infrastructure","devices","applications","platform-runtime","network-controls","operating-system","logging-and-monitoring","backup-and-recovery","physical-hosts","physical-network","physical-datacenter"] };
const layerShape = { title: "layer", keys: { "title": { say: "Give the layer a title.", free: true, example: "Backup and recovery" }, "duty": { say: "Say in one sentence what the customer has to do.", free: true, example: "\"Set scope and retention, keep a copy you can restore from, test the restore.\"" }, "parties": { title: "parties by model", keys: { "on-premises": partyShape, "iaas": partyShape, "caas": partyShape, "paas": partyShape, "faas": partyShape, "saas": partyShape } }, "derived": { items: modelShape }, "includes": { items: knownLayerShape } } };
/** @type {Shape} */
export const shape = { title: "responsibility framework", required: ["id","layers"], keys: { "$schema": {  }, "version": { only: "1" }, "id": { say: "The id of a framework is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", example: "acme" }, "title": { say: "Give the framework a title.", free: true, example: "Acme's split" }, "summary": {  }, "extends": { values: ["common","microsoft","microsoft-2026","aws","google"] }, "sources": { items: sourceShape }, "models": { items: modelShape }, "layers": { title: "layers by id", ids: "The id of a layer is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", rest: layerShape } } };
