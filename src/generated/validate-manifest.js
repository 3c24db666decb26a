// Made from schema/cloud-services.schema.json by scripts/build-validators.mjs. Change those, not this.
/** @typedef {import('../validate/shape.ts').Validator} Validator */
/** @typedef {import('../validate/shape.ts').Shape} Shape */
/** @type {Validator} */
export const validate = validate20;
const schema31 = {"$id":"https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/v1/schema/cloud-services.schema.json","type":"object","properties":{"$schema":{"type":"string"},"version":{"const":1},"estate":{"type":"string","pattern":"^\\s{0,1000}\\S"},"framework":{"type":"string","pattern":"^\\s{0,1000}\\S"},"add-ons":{"type":"array","items":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"teams":{"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/team"}},"people":{"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/person"}},"agreements":{"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/agreement"}},"owners":{"$ref":"#/$defs/owners"},"services":{"type":"object","propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/service"}}},"required":["version","estate","services"],"patternProperties":{"^x-":true},"additionalProperties":false,"$defs":{"service":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"kind":{"$ref":"#/$defs/kind"},"traits":{"$ref":"#/$defs/traits"},"model":{"$ref":"#/$defs/model"},"environments":{"$ref":"#/$defs/environments"},"accounts":{"$ref":"#/$defs/accounts"},"regions":{"$ref":"#/$defs/regions"},"lifecycle":{"$ref":"#/$defs/lifecycle"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"locations":{"$ref":"#/$defs/locations"},"links":{"$ref":"#/$defs/links"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"},"parts":{"$ref":"#/$defs/parts"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false,"if":{"properties":{"model":{"const":"hybrid"}},"required":["model"]},"then":{"properties":{"parts":{}},"required":["parts"]},"else":{"if":{"properties":{"model":{"enum":["on-premises","iaas","caas","paas","faas","saas"]}},"required":["model"]},"then":{"properties":{"parts":false}}}},"parts":{"type":"object","propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/part"},"minEntries":2},"part":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"kind":{"$ref":"#/$defs/kind"},"traits":{"$ref":"#/$defs/traits"},"model":{"$ref":"#/$defs/partModel"},"environments":{"$ref":"#/$defs/environments"},"accounts":{"$ref":"#/$defs/accounts"},"regions":{"$ref":"#/$defs/regions"},"lifecycle":{"$ref":"#/$defs/lifecycle"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"locations":{"$ref":"#/$defs/locations"},"links":{"$ref":"#/$defs/links"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false},"productId":{"type":"string","pattern":"^\\s{0,1000}\\S"},"products":{"type":"array","items":{"$ref":"#/$defs/productId"}},"kind":{"type":"string","pattern":"^\\s{0,1000}\\S"},"traits":{"type":["array","object"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"type":"boolean"},"allOf":[{"items":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$"}}]},"model":{"enum":["on-premises","iaas","caas","paas","faas","saas","hybrid",null]},"partModel":{"enum":["on-premises","iaas","caas","paas","faas","saas",null]},"lifecycle":{"enum":["planned","live","retired"]},"criticality":{"enum":["low","medium","high","critical"]},"environments":{"type":["string","array"],"allOf":[{"items":{"type":"string"}}]},"accounts":{"type":["string","array"],"allOf":[{"items":{"type":"string"}}]},"regions":{"type":["string","array"],"allOf":[{"items":{"type":"string"}}]},"data":{"type":["string","array"],"allOf":[{"items":{"$ref":"#/$defs/dataKind"}}]},"dataKind":{"type":["string","object"],"if":{"type":"string"},"then":{"pattern":"^\\s{0,1000}\\S"},"else":{"$ref":"#/$defs/classedData"}},"classedData":{"type":"object","properties":{"name":{"type":"string","pattern":"^\\s{0,1000}\\S"},"class":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"required":["name"],"patternProperties":{"^x-":true},"additionalProperties":false},"locations":{"type":"object","properties":{"provided":{"$ref":"#/$defs/countries"},"stored":{"$ref":"#/$defs/countries"},"processed":{"$ref":"#/$defs/countries"}},"patternProperties":{"^x-":true},"additionalProperties":false},"countries":{"type":["string","array"],"pattern":"^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$","allOf":[{"items":{"$ref":"#/$defs/country"}}]},"country":{"type":"string","pattern":"^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$"},"links":{"type":"object","patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/link"}},"link":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"},"owners":{"type":["object","string","array","null"],"propertyNames":{"pattern":"^x-|^\\*$|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/owner"},"allOf":[{"items":{"type":["string","null"]}}]},"owner":{"type":["string","array","null"],"allOf":[{"items":{"type":["string","null"]}}]},"agreement":{"type":"object","properties":{"title":{"type":"string"},"url":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"},"reviewed":{"type":["string","null"],"pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"starts":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"ends":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"reference":{"type":"string"},"notice-days":{"type":"integer","minimum":0},"law":{"type":"string"},"exit":{"type":"string"}},"patternProperties":{"^x-":true},"additionalProperties":false},"responsibilities":{"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/responsibility"}},"responsibility":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/party"},"else":{"$ref":"#/$defs/clause"}},"clause":{"type":"object","properties":{"party":{"$ref":"#/$defs/party"},"clause":{"type":"string","pattern":"^\\s{0,1000}\\S"},"reason":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"required":["party"],"patternProperties":{"^x-":true},"additionalProperties":false},"party":{"enum":["customer","shared","provider","not-applicable"]},"waivers":{"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/waiver"}},"waiver":{"type":"object","properties":{"reason":{"type":"string","pattern":"^\\s{0,1000}\\S"},"expires":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"approved-by":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"required":["reason","expires","approved-by"],"patternProperties":{"^x-":true},"additionalProperties":false},"source":{"type":["string","array"],"allOf":[{"items":{"type":"string"}}]},"team":{"type":"object","properties":{"name":{"type":"string"},"contact":{"$ref":"#/$defs/contact"},"github":{"type":"string"},"organisation":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"patternProperties":{"^x-":true},"additionalProperties":false},"contact":{"type":["string","array"],"allOf":[{"items":{"type":"string"}}]},"person":{"type":"object","properties":{"name":{"type":"string"},"email":{"$ref":"#/$defs/contact"},"github":{"type":"string"}},"patternProperties":{"^x-":true},"additionalProperties":false}}};
const schema36 = {"type":"object","properties":{"title":{"type":"string"},"url":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"},"reviewed":{"type":["string","null"],"pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"starts":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"ends":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"reference":{"type":"string"},"notice-days":{"type":"integer","minimum":0},"law":{"type":"string"},"exit":{"type":"string"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^\\s{0,1000}\\S", "u");
const pattern8 = new RegExp("^x-|^[a-z0-9][a-z0-9._-]*$", "u");
const pattern17 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$", "u");
const pattern18 = new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");
const schema33 = {"type":["string","array"],"allOf":[{"items":{"type":"string"}}]};

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
if(!(((((key0 === "name") || (key0 === "contact")) || (key0 === "github")) || (key0 === "organisation")) || (pattern4.test(key0)))){
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
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
if(data.contact !== undefined && func0.call(data, "contact")){
let data1 = data.contact;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err2 = {instancePath:instancePath+"/contact",schemaPath:"#/$defs/contact/type",keyword:"type",params:{type: schema33.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/contact/" + i0,schemaPath:"#/$defs/contact/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
if(data.github !== undefined && func0.call(data, "github")){
if(typeof data.github !== "string"){
const err4 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.organisation !== undefined && func0.call(data, "organisation")){
let data4 = data.organisation;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err5 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
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
const err6 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "string"}};
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "name") || (key0 === "email")) || (key0 === "github")) || (pattern4.test(key0)))){
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
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data1 = data.email;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err2 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/contact/type",keyword:"type",params:{type: schema33.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/email/" + i0,schemaPath:"#/$defs/contact/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
if(data.github !== undefined && func0.call(data, "github")){
if(typeof data.github !== "string"){
const err4 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":["object","string","array","null"],"propertyNames":{"pattern":"^x-|^\\*$|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/owner"},"allOf":[{"items":{"type":["string","null"]}}]};
const schema38 = {"type":["string","array","null"],"allOf":[{"items":{"type":["string","null"]}}]};
const pattern21 = new RegExp("^x-|^\\*$|^[a-z0-9][a-z0-9._-]*$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema37.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/0/items/type",keyword:"type",params:{type: schema37.allOf[0].items.type}};
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs4 = errors;
if(typeof key0 === "string"){
if(!pattern21.test(key0)){
const err2 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^x-|^\\*$|^[a-z0-9][a-z0-9._-]*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
var valid3 = _errs4 === errors;
if(!valid3){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
if(!(pattern4.test(key1))){
let data1 = data[key1];
if(((typeof data1 !== "string") && (!(Array.isArray(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/owner/type",keyword:"type",params:{type: schema38.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/$defs/owner/allOf/0/items/type",keyword:"type",params:{type: schema38.allOf[0].items.type}};
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
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"kind":{"$ref":"#/$defs/kind"},"traits":{"$ref":"#/$defs/traits"},"model":{"$ref":"#/$defs/model"},"environments":{"$ref":"#/$defs/environments"},"accounts":{"$ref":"#/$defs/accounts"},"regions":{"$ref":"#/$defs/regions"},"lifecycle":{"$ref":"#/$defs/lifecycle"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"locations":{"$ref":"#/$defs/locations"},"links":{"$ref":"#/$defs/links"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"},"parts":{"$ref":"#/$defs/parts"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false,"if":{"properties":{"model":{"const":"hybrid"}},"required":["model"]},"then":{"properties":{"parts":{}},"required":["parts"]},"else":{"if":{"properties":{"model":{"enum":["on-premises","iaas","caas","paas","faas","saas"]}},"required":["model"]},"then":{"properties":{"parts":false}}}};
const schema44 = {"type":["array","object"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"type":"boolean"},"allOf":[{"items":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$"}}]};
const schema45 = {"enum":["on-premises","iaas","caas","paas","faas","saas","hybrid",null]};
const schema46 = {"type":["string","array"],"allOf":[{"items":{"type":"string"}}]};
const schema47 = {"type":["string","array"],"allOf":[{"items":{"type":"string"}}]};
const schema48 = {"type":["string","array"],"allOf":[{"items":{"type":"string"}}]};
const schema49 = {"enum":["planned","live","retired"]};
const schema50 = {"enum":["low","medium","high","critical"]};
const schema67 = {"type":["string","array"],"allOf":[{"items":{"type":"string"}}]};
const pattern29 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/productId/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/productId/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":["string","array"],"allOf":[{"items":{"$ref":"#/$defs/dataKind"}}]};
const schema52 = {"type":["string","object"],"if":{"type":"string"},"then":{"pattern":"^\\s{0,1000}\\S"},"else":{"$ref":"#/$defs/classedData"}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
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
if(typeof data === "string"){
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/then/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err3 = {instancePath,schemaPath:"#/$defs/classedData/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "name") || (key0 === "class")) || (pattern4.test(key0)))){
const err4 = {instancePath,schemaPath:"#/$defs/classedData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/classedData/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
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
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/classedData/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.class !== undefined && func0.call(data, "class")){
let data1 = data.class;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err7 = {instancePath:instancePath+"/class",schemaPath:"#/$defs/classedData/properties/class/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
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
const err8 = {instancePath:instancePath+"/class",schemaPath:"#/$defs/classedData/properties/class/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath,schemaPath:"#/$defs/classedData/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
validate31.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate31.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema51.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate31.errors);
errors = vErrors.length;
}
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":["string","array"],"pattern":"^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$","allOf":[{"items":{"$ref":"#/$defs/country"}}]};
const pattern37 = new RegExp("^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$", "u");

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
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema55.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern37.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$"}};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
}
if(typeof data === "string"){
if(!pattern37.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "provided") || (key0 === "stored")) || (key0 === "processed")) || (pattern4.test(key0)))){
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
if(data.provided !== undefined && func0.call(data, "provided")){
if(!(validate35(data.provided, {instancePath:instancePath+"/provided",parentData:data,parentDataProperty:"provided",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data.stored !== undefined && func0.call(data, "stored")){
if(!(validate35(data.stored, {instancePath:instancePath+"/stored",parentData:data,parentDataProperty:"stored",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data.processed !== undefined && func0.call(data, "processed")){
if(!(validate35(data.processed, {instancePath:instancePath+"/processed",parentData:data,parentDataProperty:"processed",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(pattern4.test(key0))){
let data0 = data[key0];
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/link/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/link/type",keyword:"type",params:{type: "string"}};
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
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/responsibility"}};
const schema61 = {"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/party"},"else":{"$ref":"#/$defs/clause"}};
const schema62 = {"enum":["customer","shared","provider","not-applicable"]};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
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
for(const key0 of Object.keys(data)){
if(!((((key0 === "party") || (key0 === "clause")) || (key0 === "reason")) || (pattern4.test(key0)))){
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
if(data.party !== undefined && func0.call(data, "party")){
let data0 = data.party;
if(!((((data0 === "customer") || (data0 === "shared")) || (data0 === "provider")) || (data0 === "not-applicable"))){
const err2 = {instancePath:instancePath+"/party",schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema62.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
if(data.clause !== undefined && func0.call(data, "clause")){
let data1 = data.clause;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err3 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
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
const err4 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data2 = data.reason;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
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
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
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
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema61.type}};
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
if(!((((data === "customer") || (data === "shared")) || (data === "provider")) || (data === "not-applicable"))){
const err2 = {instancePath,schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema62.enum}};
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
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate45.errors);
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
validate44.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate44.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type}};
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
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern8.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^x-|^[a-z0-9][a-z0-9._-]*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
if(!(pattern4.test(key1))){
if(!(validate44(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/waiver"}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema65.type}};
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
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern8.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^x-|^[a-z0-9][a-z0-9._-]*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
if(!(pattern4.test(key1))){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.reason === undefined) || (!(func0.call(data0, "reason")))){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/waiver/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if((data0.expires === undefined) || (!(func0.call(data0, "expires")))){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/waiver/required",keyword:"required",params:{missingProperty: "expires"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if((data0["approved-by"] === undefined) || (!(func0.call(data0, "approved-by")))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/waiver/required",keyword:"required",params:{missingProperty: "approved-by"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
for(const key2 of Object.keys(data0)){
if(!((((key2 === "reason") || (key2 === "expires")) || (key2 === "approved-by")) || (pattern4.test(key2)))){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data0.reason !== undefined && func0.call(data0, "reason")){
let data1 = data0.reason;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/$defs/waiver/properties/reason/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
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
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/$defs/waiver/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data0.expires !== undefined && func0.call(data0, "expires")){
let data2 = data0.expires;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/expires",schemaPath:"#/$defs/waiver/properties/expires/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
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
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/expires",schemaPath:"#/$defs/waiver/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
if(data0["approved-by"] !== undefined && func0.call(data0, "approved-by")){
let data3 = data0["approved-by"];
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/approved-by",schemaPath:"#/$defs/waiver/properties/approved-by/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/approved-by",schemaPath:"#/$defs/waiver/properties/approved-by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/waiver/type",keyword:"type",params:{type: "object"}};
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
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"kind":{"$ref":"#/$defs/kind"},"traits":{"$ref":"#/$defs/traits"},"model":{"$ref":"#/$defs/partModel"},"environments":{"$ref":"#/$defs/environments"},"accounts":{"$ref":"#/$defs/accounts"},"regions":{"$ref":"#/$defs/regions"},"lifecycle":{"$ref":"#/$defs/lifecycle"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"locations":{"$ref":"#/$defs/locations"},"links":{"$ref":"#/$defs/links"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false};
const schema73 = {"enum":["on-premises","iaas","caas","paas","faas","saas",null]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.model === undefined) || (!(func0.call(data, "model")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
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
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
if(data.provider !== undefined && func0.call(data, "provider")){
if(typeof data.provider !== "string"){
const err4 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.product !== undefined && func0.call(data, "product")){
let data3 = data.product;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err5 = {instancePath:instancePath+"/product",schemaPath:"#/$defs/productId/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
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
const err6 = {instancePath:instancePath+"/product",schemaPath:"#/$defs/productId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.products !== undefined && func0.call(data, "products")){
if(!(validate28(data.products, {instancePath:instancePath+"/products",parentData:data,parentDataProperty:"products",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data5 = data.kind;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/kind/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
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
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.traits !== undefined && func0.call(data, "traits")){
let data6 = data.traits;
if(!data6 || typeof data6 != "object"){
const err9 = {instancePath:instancePath+"/traits",schemaPath:"#/$defs/traits/type",keyword:"type",params:{type: schema44.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern29.test(data7)){
const err10 = {instancePath:instancePath+"/traits/" + i0,schemaPath:"#/$defs/traits/allOf/0/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}};
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
const err11 = {instancePath:instancePath+"/traits/" + i0,schemaPath:"#/$defs/traits/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 of Object.keys(data6)){
const _errs21 = errors;
if(typeof key1 === "string"){
if(!pattern8.test(key1)){
const err12 = {instancePath:instancePath+"/traits",schemaPath:"#/$defs/traits/propertyNames/pattern",keyword:"pattern",params:{pattern: "^x-|^[a-z0-9][a-z0-9._-]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
var valid7 = _errs21 === errors;
if(!valid7){
const err13 = {instancePath:instancePath+"/traits",schemaPath:"#/$defs/traits/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
for(const key2 of Object.keys(data6)){
if(!(pattern4.test(key2))){
if(typeof data6[key2] !== "boolean"){
const err14 = {instancePath:instancePath+"/traits/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/traits/additionalProperties/type",keyword:"type",params:{type: "boolean"}};
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
}
}
if(data.model !== undefined && func0.call(data, "model")){
let data9 = data.model;
if(!(((((((data9 === "on-premises") || (data9 === "iaas")) || (data9 === "caas")) || (data9 === "paas")) || (data9 === "faas")) || (data9 === "saas")) || (data9 === null))){
const err15 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/partModel/enum",keyword:"enum",params:{allowedValues: schema73.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data.environments !== undefined && func0.call(data, "environments")){
let data10 = data.environments;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
const err16 = {instancePath:instancePath+"/environments",schemaPath:"#/$defs/environments/type",keyword:"type",params:{type: schema46.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
const err17 = {instancePath:instancePath+"/environments/" + i1,schemaPath:"#/$defs/environments/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
if(data.accounts !== undefined && func0.call(data, "accounts")){
let data12 = data.accounts;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
const err18 = {instancePath:instancePath+"/accounts",schemaPath:"#/$defs/accounts/type",keyword:"type",params:{type: schema47.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(typeof data12[i2] !== "string"){
const err19 = {instancePath:instancePath+"/accounts/" + i2,schemaPath:"#/$defs/accounts/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
}
if(data.regions !== undefined && func0.call(data, "regions")){
let data14 = data.regions;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
const err20 = {instancePath:instancePath+"/regions",schemaPath:"#/$defs/regions/type",keyword:"type",params:{type: schema48.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(typeof data14[i3] !== "string"){
const err21 = {instancePath:instancePath+"/regions/" + i3,schemaPath:"#/$defs/regions/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
if(data.lifecycle !== undefined && func0.call(data, "lifecycle")){
let data16 = data.lifecycle;
if(!(((data16 === "planned") || (data16 === "live")) || (data16 === "retired"))){
const err22 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/$defs/lifecycle/enum",keyword:"enum",params:{allowedValues: schema49.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
if(data.criticality !== undefined && func0.call(data, "criticality")){
let data17 = data.criticality;
if(!((((data17 === "low") || (data17 === "medium")) || (data17 === "high")) || (data17 === "critical"))){
const err23 = {instancePath:instancePath+"/criticality",schemaPath:"#/$defs/criticality/enum",keyword:"enum",params:{allowedValues: schema50.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
if(!(validate30(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.locations !== undefined && func0.call(data, "locations")){
if(!(validate34(data.locations, {instancePath:instancePath+"/locations",parentData:data,parentDataProperty:"locations",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined && func0.call(data, "links")){
if(!(validate40(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(data.owners !== undefined && func0.call(data, "owners")){
if(!(validate25(data.owners, {instancePath:instancePath+"/owners",parentData:data,parentDataProperty:"owners",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.agreement !== undefined && func0.call(data, "agreement")){
let data22 = data.agreement;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key3 of Object.keys(data22)){
if(!((func0.call(schema36.properties, key3)) || (pattern4.test(key3)))){
const err24 = {instancePath:instancePath+"/agreement",schemaPath:"#/$defs/agreement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
if(data22.title !== undefined && func0.call(data22, "title")){
if(typeof data22.title !== "string"){
const err25 = {instancePath:instancePath+"/agreement/title",schemaPath:"#/$defs/agreement/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
}
if(data22.url !== undefined && func0.call(data22, "url")){
let data24 = data22.url;
if(typeof data24 === "string"){
if(!pattern17.test(data24)){
const err26 = {instancePath:instancePath+"/agreement/url",schemaPath:"#/$defs/agreement/properties/url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"}};
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
const err27 = {instancePath:instancePath+"/agreement/url",schemaPath:"#/$defs/agreement/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
}
if(data22.reviewed !== undefined && func0.call(data22, "reviewed")){
let data25 = data22.reviewed;
if((typeof data25 !== "string") && (data25 !== null)){
const err28 = {instancePath:instancePath+"/agreement/reviewed",schemaPath:"#/$defs/agreement/properties/reviewed/type",keyword:"type",params:{type: schema36.properties.reviewed.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern18.test(data25)){
const err29 = {instancePath:instancePath+"/agreement/reviewed",schemaPath:"#/$defs/agreement/properties/reviewed/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
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
if(data22.starts !== undefined && func0.call(data22, "starts")){
let data26 = data22.starts;
if(typeof data26 === "string"){
if(!pattern18.test(data26)){
const err30 = {instancePath:instancePath+"/agreement/starts",schemaPath:"#/$defs/agreement/properties/starts/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/agreement/starts",schemaPath:"#/$defs/agreement/properties/starts/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
}
if(data22.ends !== undefined && func0.call(data22, "ends")){
let data27 = data22.ends;
if(typeof data27 === "string"){
if(!pattern18.test(data27)){
const err32 = {instancePath:instancePath+"/agreement/ends",schemaPath:"#/$defs/agreement/properties/ends/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
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
const err33 = {instancePath:instancePath+"/agreement/ends",schemaPath:"#/$defs/agreement/properties/ends/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
}
if(data22.reference !== undefined && func0.call(data22, "reference")){
if(typeof data22.reference !== "string"){
const err34 = {instancePath:instancePath+"/agreement/reference",schemaPath:"#/$defs/agreement/properties/reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
push(vErrors, err34);
}
errors++;
}
}
if(data22["notice-days"] !== undefined && func0.call(data22, "notice-days")){
let data29 = data22["notice-days"];
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err35 = {instancePath:instancePath+"/agreement/notice-days",schemaPath:"#/$defs/agreement/properties/notice-days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err35];
}
else {
push(vErrors, err35);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err36 = {instancePath:instancePath+"/agreement/notice-days",schemaPath:"#/$defs/agreement/properties/notice-days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data22.law !== undefined && func0.call(data22, "law")){
if(typeof data22.law !== "string"){
const err37 = {instancePath:instancePath+"/agreement/law",schemaPath:"#/$defs/agreement/properties/law/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
push(vErrors, err37);
}
errors++;
}
}
if(data22.exit !== undefined && func0.call(data22, "exit")){
if(typeof data22.exit !== "string"){
const err38 = {instancePath:instancePath+"/agreement/exit",schemaPath:"#/$defs/agreement/properties/exit/type",keyword:"type",params:{type: "string"}};
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
const err39 = {instancePath:instancePath+"/agreement",schemaPath:"#/$defs/agreement/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
push(vErrors, err39);
}
errors++;
}
}
if(data.responsibilities !== undefined && func0.call(data, "responsibilities")){
if(!(validate43(data.responsibilities, {instancePath:instancePath+"/responsibilities",parentData:data,parentDataProperty:"responsibilities",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined && func0.call(data, "waivers")){
if(!(validate49(data.waivers, {instancePath:instancePath+"/waivers",parentData:data,parentDataProperty:"waivers",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate49.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data34 = data.source;
if((typeof data34 !== "string") && (!(Array.isArray(data34)))){
const err40 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/type",keyword:"type",params:{type: schema67.type}};
if(vErrors === null){
vErrors = [err40];
}
else {
push(vErrors, err40);
}
errors++;
}
if(Array.isArray(data34)){
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
if(typeof data34[i4] !== "string"){
const err41 = {instancePath:instancePath+"/source/" + i4,schemaPath:"#/$defs/source/allOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
push(vErrors, err41);
}
errors++;
}
}
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
push(vErrors, err42);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern8.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^x-|^[a-z0-9][a-z0-9._-]*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
if(!(pattern4.test(key1))){
if(!(validate52(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate52.errors);
errors = vErrors.length;
}
}
}
if(Object.keys(data).filter((key) => !key.startsWith("x-")).length < 2){
const err2 = {instancePath,schemaPath:"#/minEntries",keyword:"minEntries",params:{limit: 2}};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
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
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing0 = "model")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
else {
if(data.model !== undefined && func0.call(data, "model")){
if("hybrid" !== data.model){
const err1 = {};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.parts === undefined) || (!(func0.call(data, "parts")))){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "parts"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.parts = true;
props0.model = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing1 = "model")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
else {
if(data.model !== undefined && func0.call(data, "model")){
let data1 = data.model;
if(!((((((data1 === "on-premises") || (data1 === "iaas")) || (data1 === "caas")) || (data1 === "paas")) || (data1 === "faas")) || (data1 === "saas"))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
drop(vErrors, _errs6);
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parts !== undefined && func0.call(data, "parts")){
const err5 = {instancePath:instancePath+"/parts",schemaPath:"#/else/then/properties/parts/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
if(valid2){
var props1 = {};
props1.parts = true;
props1.model = true;
}
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.model === undefined) || (!(func0.call(data, "model")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema39.properties, key0)) || (pattern4.test(key0)))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
if(data.provider !== undefined && func0.call(data, "provider")){
if(typeof data.provider !== "string"){
const err12 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
if(data.product !== undefined && func0.call(data, "product")){
let data6 = data.product;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err13 = {instancePath:instancePath+"/product",schemaPath:"#/$defs/productId/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
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
const err14 = {instancePath:instancePath+"/product",schemaPath:"#/$defs/productId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data.products !== undefined && func0.call(data, "products")){
if(!(validate28(data.products, {instancePath:instancePath+"/products",parentData:data,parentDataProperty:"products",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data8 = data.kind;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/kind/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
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
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data.traits !== undefined && func0.call(data, "traits")){
let data9 = data.traits;
if(!data9 || typeof data9 != "object"){
const err17 = {instancePath:instancePath+"/traits",schemaPath:"#/$defs/traits/type",keyword:"type",params:{type: schema44.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(!pattern29.test(data10)){
const err18 = {instancePath:instancePath+"/traits/" + i0,schemaPath:"#/$defs/traits/allOf/0/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}};
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
const err19 = {instancePath:instancePath+"/traits/" + i0,schemaPath:"#/$defs/traits/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 of Object.keys(data9)){
const _errs30 = errors;
if(typeof key1 === "string"){
if(!pattern8.test(key1)){
const err20 = {instancePath:instancePath+"/traits",schemaPath:"#/$defs/traits/propertyNames/pattern",keyword:"pattern",params:{pattern: "^x-|^[a-z0-9][a-z0-9._-]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
var valid12 = _errs30 === errors;
if(!valid12){
const err21 = {instancePath:instancePath+"/traits",schemaPath:"#/$defs/traits/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
for(const key2 of Object.keys(data9)){
if(!(pattern4.test(key2))){
if(typeof data9[key2] !== "boolean"){
const err22 = {instancePath:instancePath+"/traits/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/traits/additionalProperties/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
}
}
}
if(data.model !== undefined && func0.call(data, "model")){
let data12 = data.model;
if(!((((((((data12 === "on-premises") || (data12 === "iaas")) || (data12 === "caas")) || (data12 === "paas")) || (data12 === "faas")) || (data12 === "saas")) || (data12 === "hybrid")) || (data12 === null))){
const err23 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/model/enum",keyword:"enum",params:{allowedValues: schema45.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
if(data.environments !== undefined && func0.call(data, "environments")){
let data13 = data.environments;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err24 = {instancePath:instancePath+"/environments",schemaPath:"#/$defs/environments/type",keyword:"type",params:{type: schema46.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err25 = {instancePath:instancePath+"/environments/" + i1,schemaPath:"#/$defs/environments/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
if(data.accounts !== undefined && func0.call(data, "accounts")){
let data15 = data.accounts;
if((typeof data15 !== "string") && (!(Array.isArray(data15)))){
const err26 = {instancePath:instancePath+"/accounts",schemaPath:"#/$defs/accounts/type",keyword:"type",params:{type: schema47.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(typeof data15[i2] !== "string"){
const err27 = {instancePath:instancePath+"/accounts/" + i2,schemaPath:"#/$defs/accounts/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
}
if(data.regions !== undefined && func0.call(data, "regions")){
let data17 = data.regions;
if((typeof data17 !== "string") && (!(Array.isArray(data17)))){
const err28 = {instancePath:instancePath+"/regions",schemaPath:"#/$defs/regions/type",keyword:"type",params:{type: schema48.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(typeof data17[i3] !== "string"){
const err29 = {instancePath:instancePath+"/regions/" + i3,schemaPath:"#/$defs/regions/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
if(data.lifecycle !== undefined && func0.call(data, "lifecycle")){
let data19 = data.lifecycle;
if(!(((data19 === "planned") || (data19 === "live")) || (data19 === "retired"))){
const err30 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/$defs/lifecycle/enum",keyword:"enum",params:{allowedValues: schema49.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
}
if(data.criticality !== undefined && func0.call(data, "criticality")){
let data20 = data.criticality;
if(!((((data20 === "low") || (data20 === "medium")) || (data20 === "high")) || (data20 === "critical"))){
const err31 = {instancePath:instancePath+"/criticality",schemaPath:"#/$defs/criticality/enum",keyword:"enum",params:{allowedValues: schema50.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
if(!(validate30(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.locations !== undefined && func0.call(data, "locations")){
if(!(validate34(data.locations, {instancePath:instancePath+"/locations",parentData:data,parentDataProperty:"locations",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined && func0.call(data, "links")){
if(!(validate40(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(data.owners !== undefined && func0.call(data, "owners")){
if(!(validate25(data.owners, {instancePath:instancePath+"/owners",parentData:data,parentDataProperty:"owners",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.agreement !== undefined && func0.call(data, "agreement")){
let data25 = data.agreement;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key3 of Object.keys(data25)){
if(!((func0.call(schema36.properties, key3)) || (pattern4.test(key3)))){
const err32 = {instancePath:instancePath+"/agreement",schemaPath:"#/$defs/agreement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
}
if(data25.title !== undefined && func0.call(data25, "title")){
if(typeof data25.title !== "string"){
const err33 = {instancePath:instancePath+"/agreement/title",schemaPath:"#/$defs/agreement/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
}
if(data25.url !== undefined && func0.call(data25, "url")){
let data27 = data25.url;
if(typeof data27 === "string"){
if(!pattern17.test(data27)){
const err34 = {instancePath:instancePath+"/agreement/url",schemaPath:"#/$defs/agreement/properties/url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"}};
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
const err35 = {instancePath:instancePath+"/agreement/url",schemaPath:"#/$defs/agreement/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
push(vErrors, err35);
}
errors++;
}
}
if(data25.reviewed !== undefined && func0.call(data25, "reviewed")){
let data28 = data25.reviewed;
if((typeof data28 !== "string") && (data28 !== null)){
const err36 = {instancePath:instancePath+"/agreement/reviewed",schemaPath:"#/$defs/agreement/properties/reviewed/type",keyword:"type",params:{type: schema36.properties.reviewed.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
if(typeof data28 === "string"){
if(!pattern18.test(data28)){
const err37 = {instancePath:instancePath+"/agreement/reviewed",schemaPath:"#/$defs/agreement/properties/reviewed/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
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
if(data25.starts !== undefined && func0.call(data25, "starts")){
let data29 = data25.starts;
if(typeof data29 === "string"){
if(!pattern18.test(data29)){
const err38 = {instancePath:instancePath+"/agreement/starts",schemaPath:"#/$defs/agreement/properties/starts/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
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
const err39 = {instancePath:instancePath+"/agreement/starts",schemaPath:"#/$defs/agreement/properties/starts/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
push(vErrors, err39);
}
errors++;
}
}
if(data25.ends !== undefined && func0.call(data25, "ends")){
let data30 = data25.ends;
if(typeof data30 === "string"){
if(!pattern18.test(data30)){
const err40 = {instancePath:instancePath+"/agreement/ends",schemaPath:"#/$defs/agreement/properties/ends/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
push(vErrors, err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/agreement/ends",schemaPath:"#/$defs/agreement/properties/ends/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
push(vErrors, err41);
}
errors++;
}
}
if(data25.reference !== undefined && func0.call(data25, "reference")){
if(typeof data25.reference !== "string"){
const err42 = {instancePath:instancePath+"/agreement/reference",schemaPath:"#/$defs/agreement/properties/reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
push(vErrors, err42);
}
errors++;
}
}
if(data25["notice-days"] !== undefined && func0.call(data25, "notice-days")){
let data32 = data25["notice-days"];
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err43 = {instancePath:instancePath+"/agreement/notice-days",schemaPath:"#/$defs/agreement/properties/notice-days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
push(vErrors, err43);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err44 = {instancePath:instancePath+"/agreement/notice-days",schemaPath:"#/$defs/agreement/properties/notice-days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err44];
}
else {
push(vErrors, err44);
}
errors++;
}
}
}
if(data25.law !== undefined && func0.call(data25, "law")){
if(typeof data25.law !== "string"){
const err45 = {instancePath:instancePath+"/agreement/law",schemaPath:"#/$defs/agreement/properties/law/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
push(vErrors, err45);
}
errors++;
}
}
if(data25.exit !== undefined && func0.call(data25, "exit")){
if(typeof data25.exit !== "string"){
const err46 = {instancePath:instancePath+"/agreement/exit",schemaPath:"#/$defs/agreement/properties/exit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
push(vErrors, err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/agreement",schemaPath:"#/$defs/agreement/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
push(vErrors, err47);
}
errors++;
}
}
if(data.responsibilities !== undefined && func0.call(data, "responsibilities")){
if(!(validate43(data.responsibilities, {instancePath:instancePath+"/responsibilities",parentData:data,parentDataProperty:"responsibilities",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined && func0.call(data, "waivers")){
if(!(validate49(data.waivers, {instancePath:instancePath+"/waivers",parentData:data,parentDataProperty:"waivers",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate49.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data37 = data.source;
if((typeof data37 !== "string") && (!(Array.isArray(data37)))){
const err48 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/type",keyword:"type",params:{type: schema67.type}};
if(vErrors === null){
vErrors = [err48];
}
else {
push(vErrors, err48);
}
errors++;
}
if(Array.isArray(data37)){
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
if(typeof data37[i4] !== "string"){
const err49 = {instancePath:instancePath+"/source/" + i4,schemaPath:"#/$defs/source/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
}
if(data.parts !== undefined && func0.call(data, "parts")){
if(!(validate51(data.parts, {instancePath:instancePath+"/parts",parentData:data,parentDataProperty:"parts",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
push(vErrors, err50);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/v1/schema/cloud-services.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if((data.estate === undefined) || (!(func0.call(data, "estate")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "estate"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if((data.services === undefined) || (!(func0.call(data, "services")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema31.properties, key0)) || (pattern4.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
if(1 !== data.version){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
if(data.estate !== undefined && func0.call(data, "estate")){
let data2 = data.estate;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err6 = {instancePath:instancePath+"/estate",schemaPath:"#/properties/estate/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
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
const err7 = {instancePath:instancePath+"/estate",schemaPath:"#/properties/estate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.framework !== undefined && func0.call(data, "framework")){
let data3 = data.framework;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err8 = {instancePath:instancePath+"/framework",schemaPath:"#/properties/framework/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
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
const err9 = {instancePath:instancePath+"/framework",schemaPath:"#/properties/framework/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
if(data["add-ons"] !== undefined && func0.call(data, "add-ons")){
let data4 = data["add-ons"];
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err10 = {instancePath:instancePath+"/add-ons/" + i0,schemaPath:"#/properties/add-ons/items/pattern",keyword:"pattern",params:{pattern: "^\\s{0,1000}\\S"}};
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
const err11 = {instancePath:instancePath+"/add-ons/" + i0,schemaPath:"#/properties/add-ons/items/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath:instancePath+"/add-ons",schemaPath:"#/properties/add-ons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
if(data.teams !== undefined && func0.call(data, "teams")){
let data6 = data.teams;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err13 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: schema31.properties.teams.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 of Object.keys(data6)){
const _errs15 = errors;
if(typeof key1 === "string"){
if(!pattern8.test(key1)){
const err14 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames/pattern",keyword:"pattern",params:{pattern: "^x-|^[a-z0-9][a-z0-9._-]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
var valid3 = _errs15 === errors;
if(!valid3){
const err15 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
for(const key2 of Object.keys(data6)){
if(!(pattern4.test(key2))){
if(!(validate21(data6[key2], {instancePath:instancePath+"/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.people !== undefined && func0.call(data, "people")){
let data8 = data.people;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err16 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: schema31.properties.people.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 of Object.keys(data8)){
const _errs20 = errors;
if(typeof key3 === "string"){
if(!pattern8.test(key3)){
const err17 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/pattern",keyword:"pattern",params:{pattern: "^x-|^[a-z0-9][a-z0-9._-]*$"},propertyName:key3};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
var valid5 = _errs20 === errors;
if(!valid5){
const err18 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
for(const key4 of Object.keys(data8)){
if(!(pattern4.test(key4))){
if(!(validate23(data8[key4], {instancePath:instancePath+"/people/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.agreements !== undefined && func0.call(data, "agreements")){
let data10 = data.agreements;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err19 = {instancePath:instancePath+"/agreements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type: schema31.properties.agreements.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key5 of Object.keys(data10)){
if(!(pattern4.test(key5))){
let data11 = data10[key5];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key6 of Object.keys(data11)){
if(!((func0.call(schema36.properties, key6)) || (pattern4.test(key6)))){
const err20 = {instancePath:instancePath+"/agreements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/agreement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
if(data11.title !== undefined && func0.call(data11, "title")){
if(typeof data11.title !== "string"){
const err21 = {instancePath:instancePath+"/agreements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/$defs/agreement/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
if(data11.url !== undefined && func0.call(data11, "url")){
let data13 = data11.url;
if(typeof data13 === "string"){
if(!pattern17.test(data13)){
const err22 = {instancePath:instancePath+"/agreements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/$defs/agreement/properties/url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"}};
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
const err23 = {instancePath:instancePath+"/agreements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/$defs/agreement/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
if(data11.reviewed !== undefined && func0.call(data11, "reviewed")){
let data14 = data11.reviewed;
if((typeof data14 !== "string") && (data14 !== null)){
const err24 = {instancePath:instancePath+"/agreements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/reviewed",schemaPath:"#/$defs/agreement/properties/reviewed/type",keyword:"type",params:{type: schema36.properties.reviewed.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern18.test(data14)){
const err25 = {instancePath:instancePath+"/agreements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/reviewed",schemaPath:"#/$defs/agreement/properties/reviewed/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
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
if(data11.starts !== undefined && func0.call(data11, "starts")){
let data15 = data11.starts;
if(typeof data15 === "string"){
if(!pattern18.test(data15)){
const err26 = {instancePath:instancePath+"/agreements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/starts",schemaPath:"#/$defs/agreement/properties/starts/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
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
const err27 = {instancePath:instancePath+"/agreements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/starts",schemaPath:"#/$defs/agreement/properties/starts/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
}
if(data11.ends !== undefined && func0.call(data11, "ends")){
let data16 = data11.ends;
if(typeof data16 === "string"){
if(!pattern18.test(data16)){
const err28 = {instancePath:instancePath+"/agreements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/ends",schemaPath:"#/$defs/agreement/properties/ends/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/agreements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/ends",schemaPath:"#/$defs/agreement/properties/ends/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
}
if(data11.reference !== undefined && func0.call(data11, "reference")){
if(typeof data11.reference !== "string"){
const err30 = {instancePath:instancePath+"/agreements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/reference",schemaPath:"#/$defs/agreement/properties/reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
}
if(data11["notice-days"] !== undefined && func0.call(data11, "notice-days")){
let data18 = data11["notice-days"];
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err31 = {instancePath:instancePath+"/agreements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/notice-days",schemaPath:"#/$defs/agreement/properties/notice-days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err32 = {instancePath:instancePath+"/agreements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/notice-days",schemaPath:"#/$defs/agreement/properties/notice-days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
}
}
if(data11.law !== undefined && func0.call(data11, "law")){
if(typeof data11.law !== "string"){
const err33 = {instancePath:instancePath+"/agreements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/law",schemaPath:"#/$defs/agreement/properties/law/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
}
if(data11.exit !== undefined && func0.call(data11, "exit")){
if(typeof data11.exit !== "string"){
const err34 = {instancePath:instancePath+"/agreements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/exit",schemaPath:"#/$defs/agreement/properties/exit/type",keyword:"type",params:{type: "string"}};
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
const err35 = {instancePath:instancePath+"/agreements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/agreement/type",keyword:"type",params:{type: "object"}};
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
}
}
if(data.owners !== undefined && func0.call(data, "owners")){
if(!(validate25(data.owners, {instancePath:instancePath+"/owners",parentData:data,parentDataProperty:"owners",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined && func0.call(data, "services")){
let data22 = data.services;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key7 of Object.keys(data22)){
const _errs51 = errors;
if(typeof key7 === "string"){
if(!pattern8.test(key7)){
const err36 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames/pattern",keyword:"pattern",params:{pattern: "^x-|^[a-z0-9][a-z0-9._-]*$"},propertyName:key7};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
}
var valid10 = _errs51 === errors;
if(!valid10){
const err37 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err37];
}
else {
push(vErrors, err37);
}
errors++;
}
}
for(const key8 of Object.keys(data22)){
if(!(pattern4.test(key8))){
if(!(validate27(data22[key8], {instancePath:instancePath+"/services/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"}};
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
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
push(vErrors, err39);
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
const contactShape = { example: "it-desk@acme.example", items: {  } };
const teamShape = { title: "team", keys: { "name": {  }, "contact": contactShape, "github": { example: "\"@acme/it\"" }, "organisation": { say: "Name the organisation, such as Northwind Managed Services.", free: true, example: "Northwind Managed Services" } } };
const personShape = { title: "person", keys: { "name": {  }, "email": contactShape, "github": { example: "\"@jdoe\"" } } };
const agreementShape = { title: "agreement", keys: { "title": {  }, "url": { say: "Write a web address that starts with https:// or http://.", example: "https://aws.amazon.com/compliance/shared-responsibility-model/" }, "reviewed": { say: "Write a date of the calendar as year-month-day, such as 2027-03-31.", example: "2026-06-01" }, "starts": { say: "Write a date of the calendar as year-month-day, such as 2027-03-31.", example: "2024-01-01" }, "ends": { say: "Write a date of the calendar as year-month-day, such as 2027-03-31.", example: "2027-12-31" }, "reference": { example: "C-1042" }, "notice-days": { example: "90" }, "law": { example: "IE" }, "exit": { example: "https://wiki.acme.example/exit" } } };
const ownerShape = { title: "owner", example: "\"@org/team\"", items: {  } };
const ownersShape = { title: "owners by layer", ids: "The id of a layer is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", keys: { "*": ownerShape, "information-and-data": ownerShape, "configuration": ownerShape, "accounts-and-identities": ownerShape, "identity-infrastructure": ownerShape, "devices": ownerShape, "applications": ownerShape, "platform-runtime": ownerShape, "network-controls": ownerShape, "operating-system": ownerShape, "logging-and-monitoring": ownerShape, "backup-and-recovery": ownerShape, "incident-response": ownerShape, "physical-hosts": ownerShape, "physical-network": ownerShape, "physical-datacenter": ownerShape }, rest: ownerShape, items: {  } };
const productIdShape = { say: "Name a product of the catalogue, such as aws-rds.", free: true };
const productsShape = { items: productIdShape };
const kindShape = { say: "Name a kind, such as dns.", free: true, example: "dns" };
const traitsShape = { title: "traits", ids: "A trait is made of lower-case letters, digits, dots, dashes and underscores.", rest: {  }, items: { say: "A trait is made of lower-case letters, digits, dots, dashes and underscores.", example: "ai" } };
const modelShape = { values: ["on-premises","iaas","caas","paas","faas","saas","hybrid"] };
const environmentsShape = { example: "production", items: {  } };
const accountsShape = { example: "123456789012", items: {  } };
const regionsShape = { example: "eu-west-1", items: {  } };
const lifecycleShape = { values: ["planned","live","retired"] };
const criticalityShape = { values: ["low","medium","high","critical"] };
const dataKindShape = { title: "kind of data", say: "Name the kind of data, such as customer.", free: true, required: ["name"], keys: { "name": { say: "Name the kind of data, such as orders.", free: true, example: "orders" }, "class": { say: "Name the class, such as confidential.", free: true, example: "confidential" } } };
const dataShape = { title: "kinds of data", example: "customer", items: dataKindShape };
const countryShape = { say: "Write the country's code of ISO 3166 in capitals, such as IE.", example: "IE" };
const countriesShape = { say: "Write the country's code of ISO 3166 in capitals, such as IE.", example: "IE", items: countryShape };
const locationsShape = { title: "locations", keys: { "provided": countriesShape, "stored": countriesShape, "processed": countriesShape } };
const linkShape = { title: "link", say: "Write a web address that starts with https:// or http://.", example: "https://wiki.acme.example/runbook" };
const linksShape = { title: "links by name", rest: linkShape };
const partyShape = { values: ["customer","shared","provider","not-applicable"] };
const responsibilityShape = { title: "party", values: ["customer","shared","provider","not-applicable"], required: ["party"], keys: { "party": partyShape, "clause": { say: "Say where the agreement moves the duty, such as section 4.2.", free: true }, "reason": { say: "Say why the layer doesn't exist here.", free: true, example: "only reachable through the platform's private link" } } };
const responsibilitiesShape = { title: "parties by layer", ids: "The id of a layer is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", keys: { "information-and-data": responsibilityShape, "configuration": responsibilityShape, "accounts-and-identities": responsibilityShape, "identity-infrastructure": responsibilityShape, "devices": responsibilityShape, "applications": responsibilityShape, "platform-runtime": responsibilityShape, "network-controls": responsibilityShape, "operating-system": responsibilityShape, "logging-and-monitoring": responsibilityShape, "backup-and-recovery": responsibilityShape, "incident-response": responsibilityShape, "physical-hosts": responsibilityShape, "physical-network": responsibilityShape, "physical-datacenter": responsibilityShape }, rest: responsibilityShape };
const waiverShape = { title: "waiver", required: ["reason","expires","approved-by"], keys: { "reason": { say: "Say why the duty is left unowned for now.", free: true, example: "New device management goes live in March" }, "expires": { say: "Write a date of the calendar as year-month-day, such as 2027-03-31.", example: "2027-03-31" }, "approved-by": { say: "Say who took the decision, such as \"@acme/ciso\".", free: true, example: "\"@acme/ciso\"" } } };
const waiversShape = { title: "waivers by layer or rule", ids: "The id of a layer is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", keys: { "information-and-data": waiverShape, "configuration": waiverShape, "accounts-and-identities": waiverShape, "identity-infrastructure": waiverShape, "devices": waiverShape, "applications": waiverShape, "platform-runtime": waiverShape, "network-controls": waiverShape, "operating-system": waiverShape, "logging-and-monitoring": waiverShape, "backup-and-recovery": waiverShape, "incident-response": waiverShape, "physical-hosts": waiverShape, "physical-network": waiverShape, "physical-datacenter": waiverShape }, rest: waiverShape };
const sourceShape = { example: "infra/**", items: {  } };
const partModelShape = { values: ["on-premises","iaas","caas","paas","faas","saas"] };
const partShape = { title: "part", required: ["model"], keys: { "name": {  }, "description": {  }, "provider": {  }, "product": productIdShape, "products": productsShape, "kind": kindShape, "traits": traitsShape, "model": partModelShape, "environments": environmentsShape, "accounts": accountsShape, "regions": regionsShape, "lifecycle": lifecycleShape, "criticality": criticalityShape, "data": dataShape, "locations": locationsShape, "links": linksShape, "owners": ownersShape, "agreement": agreementShape, "responsibilities": responsibilitiesShape, "waivers": waiversShape, "source": sourceShape } };
const partsShape = { title: "parts by id", ids: "The id of a part is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", rest: partShape };
const serviceShape = { title: "service", required: ["model"], keys: { "name": {  }, "description": {  }, "provider": {  }, "product": productIdShape, "products": productsShape, "kind": kindShape, "traits": traitsShape, "model": modelShape, "environments": environmentsShape, "accounts": accountsShape, "regions": regionsShape, "lifecycle": lifecycleShape, "criticality": criticalityShape, "data": dataShape, "locations": locationsShape, "links": linksShape, "owners": ownersShape, "agreement": agreementShape, "responsibilities": responsibilitiesShape, "waivers": waiversShape, "source": sourceShape, "parts": partsShape } };
/** @type {Shape} */
export const shape = { title: "cloud estate manifest", required: ["version","estate","services"], keys: { "$schema": {  }, "version": { only: "1" }, "estate": { say: "Name the estate, such as acme-retail.", free: true, example: "acme-retail" }, "framework": { say: "Name a framework, such as common, or the path of your own file.", free: true }, "add-ons": { items: { say: "Name an add-on, such as ai, or the path of your own file.", free: true } }, "teams": { title: "teams by id", ids: "The id of a team is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", rest: teamShape }, "people": { title: "people by id", ids: "The id of a person is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", rest: personShape }, "agreements": { title: "agreements by provider", rest: agreementShape }, "owners": ownersShape, "services": { title: "services by id", ids: "The id of a service is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", rest: serviceShape } } };
