// Made from schema/cloud-services.schema.json by scripts/build-validators.mjs. Change those, not this.
/** @typedef {import('../validate/shape.ts').Validator} Validator */
/** @typedef {import('../validate/shape.ts').Shape} Shape */
/** @type {Validator} */
export const validate = validate20;
const schema31 = {"$id":"https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json","type":"object","properties":{"$schema":{"type":"string"},"version":{"const":1},"estate":{"type":"string","pattern":"^\\s{0,1000}\\S"},"framework":{"type":"string","pattern":"^\\s{0,1000}\\S"},"add-ons":{"type":"array","items":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"teams":{"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/team"}},"owners":{"$ref":"#/$defs/owners"},"services":{"type":"object","propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/service"}}},"required":["version","estate","services"],"patternProperties":{"^x-":true},"additionalProperties":false,"$defs":{"service":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"kind":{"$ref":"#/$defs/kind"},"traits":{"$ref":"#/$defs/traits"},"model":{"$ref":"#/$defs/model"},"environment":{"type":"string"},"lifecycle":{"$ref":"#/$defs/lifecycle"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"},"parts":{"$ref":"#/$defs/parts"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false,"if":{"properties":{"model":{"const":"hybrid"}},"required":["model"]},"then":{"properties":{"parts":{}},"required":["parts"]},"else":{"if":{"properties":{"model":{"enum":["on-premises","iaas","caas","paas","faas","saas"]}},"required":["model"]},"then":{"properties":{"parts":false}}}},"parts":{"type":"object","propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/part"},"minEntries":2},"part":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"kind":{"$ref":"#/$defs/kind"},"traits":{"$ref":"#/$defs/traits"},"model":{"$ref":"#/$defs/partModel"},"environment":{"type":"string"},"lifecycle":{"$ref":"#/$defs/lifecycle"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false},"productId":{"type":"string","pattern":"^\\s{0,1000}\\S"},"products":{"type":"array","items":{"$ref":"#/$defs/productId"}},"kind":{"type":"string","pattern":"^\\s{0,1000}\\S"},"traits":{"type":["array","object"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"type":"boolean"},"allOf":[{"items":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$"}}]},"model":{"enum":["on-premises","iaas","caas","paas","faas","saas","hybrid",null]},"partModel":{"enum":["on-premises","iaas","caas","paas","faas","saas",null]},"lifecycle":{"enum":["planned","live","retired"]},"criticality":{"enum":["low","medium","high","critical"]},"data":{"type":["string","array"],"allOf":[{"items":{"type":"string"}}]},"owners":{"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/owner"}},"owner":{"type":["string","array","null"],"allOf":[{"items":{"type":["string","null"]}}]},"agreement":{"type":"object","properties":{"title":{"type":"string"},"url":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"},"reviewed":{"type":["string","null"],"pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"starts":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"ends":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}},"patternProperties":{"^x-":true},"additionalProperties":false},"responsibilities":{"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/responsibility"}},"responsibility":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/party"},"else":{"$ref":"#/$defs/clause"}},"clause":{"type":"object","properties":{"party":{"$ref":"#/$defs/party"},"clause":{"type":"string","pattern":"^\\s{0,1000}\\S"},"reason":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"required":["party"],"patternProperties":{"^x-":true},"additionalProperties":false},"party":{"enum":["customer","shared","provider","not-applicable"]},"waivers":{"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/waiver"}},"waiver":{"type":"object","properties":{"reason":{"type":"string","pattern":"^\\s{0,1000}\\S"},"expires":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"approved-by":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"required":["reason","expires","approved-by"],"patternProperties":{"^x-":true},"additionalProperties":false},"source":{"type":["string","array"],"allOf":[{"items":{"type":"string"}}]},"team":{"type":"object","properties":{"name":{"type":"string"},"contact":{"type":"string"},"github":{"type":"string"}},"patternProperties":{"^x-":true},"additionalProperties":false}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^\\s{0,1000}\\S", "u");
const pattern8 = new RegExp("^x-|^[a-z0-9][a-z0-9._-]*$", "u");
const schema33 = {"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/owner"}};
const schema34 = {"type":["string","array","null"],"allOf":[{"items":{"type":["string","null"]}}]};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema33.type}};
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
if(((typeof data0 !== "string") && (!(Array.isArray(data0)))) && (data0 !== null)){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/owner/type",keyword:"type",params:{type: schema34.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/owner/allOf/0/items/type",keyword:"type",params:{type: schema34.allOf[0].items.type}};
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
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"kind":{"$ref":"#/$defs/kind"},"traits":{"$ref":"#/$defs/traits"},"model":{"$ref":"#/$defs/model"},"environment":{"type":"string"},"lifecycle":{"$ref":"#/$defs/lifecycle"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"},"parts":{"$ref":"#/$defs/parts"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false,"if":{"properties":{"model":{"const":"hybrid"}},"required":["model"]},"then":{"properties":{"parts":{}},"required":["parts"]},"else":{"if":{"properties":{"model":{"enum":["on-premises","iaas","caas","paas","faas","saas"]}},"required":["model"]},"then":{"properties":{"parts":false}}}};
const schema40 = {"type":["array","object"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"type":"boolean"},"allOf":[{"items":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$"}}]};
const schema41 = {"enum":["on-premises","iaas","caas","paas","faas","saas","hybrid",null]};
const schema42 = {"enum":["planned","live","retired"]};
const schema43 = {"enum":["low","medium","high","critical"]};
const schema44 = {"type":["string","array"],"allOf":[{"items":{"type":"string"}}]};
const schema45 = {"type":"object","properties":{"title":{"type":"string"},"url":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"},"reviewed":{"type":["string","null"],"pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"starts":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"ends":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema53 = {"type":["string","array"],"allOf":[{"items":{"type":"string"}}]};
const pattern19 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern23 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$", "u");
const pattern24 = new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
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
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/responsibility"}};
const schema47 = {"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/party"},"else":{"$ref":"#/$defs/clause"}};
const schema48 = {"enum":["customer","shared","provider","not-applicable"]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
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
const err2 = {instancePath:instancePath+"/party",schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema48.enum}};
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
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type}};
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
const err2 = {instancePath,schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema48.enum}};
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
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate29.errors);
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
validate28.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema46.type}};
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
if(!(validate28(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/waiver"}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema51.type}};
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
if(!pattern24.test(data2)){
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
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"kind":{"$ref":"#/$defs/kind"},"traits":{"$ref":"#/$defs/traits"},"model":{"$ref":"#/$defs/partModel"},"environment":{"type":"string"},"lifecycle":{"$ref":"#/$defs/lifecycle"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false};
const schema59 = {"enum":["on-premises","iaas","caas","paas","faas","saas",null]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
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
if(!((func0.call(schema55.properties, key0)) || (pattern4.test(key0)))){
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
if(!(validate24(data.products, {instancePath:instancePath+"/products",parentData:data,parentDataProperty:"products",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate24.errors);
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
const err9 = {instancePath:instancePath+"/traits",schemaPath:"#/$defs/traits/type",keyword:"type",params:{type: schema40.type}};
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
if(!pattern19.test(data7)){
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
const err15 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/partModel/enum",keyword:"enum",params:{allowedValues: schema59.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
if(typeof data.environment !== "string"){
const err16 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data.lifecycle !== undefined && func0.call(data, "lifecycle")){
let data11 = data.lifecycle;
if(!(((data11 === "planned") || (data11 === "live")) || (data11 === "retired"))){
const err17 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/$defs/lifecycle/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
if(data.criticality !== undefined && func0.call(data, "criticality")){
let data12 = data.criticality;
if(!((((data12 === "low") || (data12 === "medium")) || (data12 === "high")) || (data12 === "critical"))){
const err18 = {instancePath:instancePath+"/criticality",schemaPath:"#/$defs/criticality/enum",keyword:"enum",params:{allowedValues: schema43.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data13 = data.data;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err19 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/data/type",keyword:"type",params:{type: schema44.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err20 = {instancePath:instancePath+"/data/" + i1,schemaPath:"#/$defs/data/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
if(data.owners !== undefined && func0.call(data, "owners")){
if(!(validate21(data.owners, {instancePath:instancePath+"/owners",parentData:data,parentDataProperty:"owners",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.agreement !== undefined && func0.call(data, "agreement")){
let data16 = data.agreement;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 of Object.keys(data16)){
if(!((((((key3 === "title") || (key3 === "url")) || (key3 === "reviewed")) || (key3 === "starts")) || (key3 === "ends")) || (pattern4.test(key3)))){
const err21 = {instancePath:instancePath+"/agreement",schemaPath:"#/$defs/agreement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
if(data16.title !== undefined && func0.call(data16, "title")){
if(typeof data16.title !== "string"){
const err22 = {instancePath:instancePath+"/agreement/title",schemaPath:"#/$defs/agreement/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
if(data16.url !== undefined && func0.call(data16, "url")){
let data18 = data16.url;
if(typeof data18 === "string"){
if(!pattern23.test(data18)){
const err23 = {instancePath:instancePath+"/agreement/url",schemaPath:"#/$defs/agreement/properties/url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/agreement/url",schemaPath:"#/$defs/agreement/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
if(data16.reviewed !== undefined && func0.call(data16, "reviewed")){
let data19 = data16.reviewed;
if((typeof data19 !== "string") && (data19 !== null)){
const err25 = {instancePath:instancePath+"/agreement/reviewed",schemaPath:"#/$defs/agreement/properties/reviewed/type",keyword:"type",params:{type: schema45.properties.reviewed.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern24.test(data19)){
const err26 = {instancePath:instancePath+"/agreement/reviewed",schemaPath:"#/$defs/agreement/properties/reviewed/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
}
}
if(data16.starts !== undefined && func0.call(data16, "starts")){
let data20 = data16.starts;
if(typeof data20 === "string"){
if(!pattern24.test(data20)){
const err27 = {instancePath:instancePath+"/agreement/starts",schemaPath:"#/$defs/agreement/properties/starts/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/agreement/starts",schemaPath:"#/$defs/agreement/properties/starts/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
}
if(data16.ends !== undefined && func0.call(data16, "ends")){
let data21 = data16.ends;
if(typeof data21 === "string"){
if(!pattern24.test(data21)){
const err29 = {instancePath:instancePath+"/agreement/ends",schemaPath:"#/$defs/agreement/properties/ends/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/agreement/ends",schemaPath:"#/$defs/agreement/properties/ends/type",keyword:"type",params:{type: "string"}};
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
const err31 = {instancePath:instancePath+"/agreement",schemaPath:"#/$defs/agreement/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
}
if(data.responsibilities !== undefined && func0.call(data, "responsibilities")){
if(!(validate27(data.responsibilities, {instancePath:instancePath+"/responsibilities",parentData:data,parentDataProperty:"responsibilities",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined && func0.call(data, "waivers")){
if(!(validate33(data.waivers, {instancePath:instancePath+"/waivers",parentData:data,parentDataProperty:"waivers",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data24 = data.source;
if((typeof data24 !== "string") && (!(Array.isArray(data24)))){
const err32 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/type",keyword:"type",params:{type: schema53.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
if(typeof data24[i2] !== "string"){
const err33 = {instancePath:instancePath+"/source/" + i2,schemaPath:"#/$defs/source/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
push(vErrors, err34);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate36(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate36.errors);
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
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!((func0.call(schema35.properties, key0)) || (pattern4.test(key0)))){
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
if(!(validate24(data.products, {instancePath:instancePath+"/products",parentData:data,parentDataProperty:"products",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate24.errors);
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
const err17 = {instancePath:instancePath+"/traits",schemaPath:"#/$defs/traits/type",keyword:"type",params:{type: schema40.type}};
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
if(!pattern19.test(data10)){
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
const err23 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/model/enum",keyword:"enum",params:{allowedValues: schema41.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
if(typeof data.environment !== "string"){
const err24 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
if(data.lifecycle !== undefined && func0.call(data, "lifecycle")){
let data14 = data.lifecycle;
if(!(((data14 === "planned") || (data14 === "live")) || (data14 === "retired"))){
const err25 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/$defs/lifecycle/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
}
if(data.criticality !== undefined && func0.call(data, "criticality")){
let data15 = data.criticality;
if(!((((data15 === "low") || (data15 === "medium")) || (data15 === "high")) || (data15 === "critical"))){
const err26 = {instancePath:instancePath+"/criticality",schemaPath:"#/$defs/criticality/enum",keyword:"enum",params:{allowedValues: schema43.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data16 = data.data;
if((typeof data16 !== "string") && (!(Array.isArray(data16)))){
const err27 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/data/type",keyword:"type",params:{type: schema44.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(typeof data16[i1] !== "string"){
const err28 = {instancePath:instancePath+"/data/" + i1,schemaPath:"#/$defs/data/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
}
if(data.owners !== undefined && func0.call(data, "owners")){
if(!(validate21(data.owners, {instancePath:instancePath+"/owners",parentData:data,parentDataProperty:"owners",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.agreement !== undefined && func0.call(data, "agreement")){
let data19 = data.agreement;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 of Object.keys(data19)){
if(!((((((key3 === "title") || (key3 === "url")) || (key3 === "reviewed")) || (key3 === "starts")) || (key3 === "ends")) || (pattern4.test(key3)))){
const err29 = {instancePath:instancePath+"/agreement",schemaPath:"#/$defs/agreement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
}
if(data19.title !== undefined && func0.call(data19, "title")){
if(typeof data19.title !== "string"){
const err30 = {instancePath:instancePath+"/agreement/title",schemaPath:"#/$defs/agreement/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
}
if(data19.url !== undefined && func0.call(data19, "url")){
let data21 = data19.url;
if(typeof data21 === "string"){
if(!pattern23.test(data21)){
const err31 = {instancePath:instancePath+"/agreement/url",schemaPath:"#/$defs/agreement/properties/url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"}};
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
const err32 = {instancePath:instancePath+"/agreement/url",schemaPath:"#/$defs/agreement/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
}
if(data19.reviewed !== undefined && func0.call(data19, "reviewed")){
let data22 = data19.reviewed;
if((typeof data22 !== "string") && (data22 !== null)){
const err33 = {instancePath:instancePath+"/agreement/reviewed",schemaPath:"#/$defs/agreement/properties/reviewed/type",keyword:"type",params:{type: schema45.properties.reviewed.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern24.test(data22)){
const err34 = {instancePath:instancePath+"/agreement/reviewed",schemaPath:"#/$defs/agreement/properties/reviewed/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
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
if(data19.starts !== undefined && func0.call(data19, "starts")){
let data23 = data19.starts;
if(typeof data23 === "string"){
if(!pattern24.test(data23)){
const err35 = {instancePath:instancePath+"/agreement/starts",schemaPath:"#/$defs/agreement/properties/starts/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
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
const err36 = {instancePath:instancePath+"/agreement/starts",schemaPath:"#/$defs/agreement/properties/starts/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
}
if(data19.ends !== undefined && func0.call(data19, "ends")){
let data24 = data19.ends;
if(typeof data24 === "string"){
if(!pattern24.test(data24)){
const err37 = {instancePath:instancePath+"/agreement/ends",schemaPath:"#/$defs/agreement/properties/ends/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
push(vErrors, err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/agreement/ends",schemaPath:"#/$defs/agreement/properties/ends/type",keyword:"type",params:{type: "string"}};
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
if(!(validate27(data.responsibilities, {instancePath:instancePath+"/responsibilities",parentData:data,parentDataProperty:"responsibilities",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined && func0.call(data, "waivers")){
if(!(validate33(data.waivers, {instancePath:instancePath+"/waivers",parentData:data,parentDataProperty:"waivers",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data27 = data.source;
if((typeof data27 !== "string") && (!(Array.isArray(data27)))){
const err40 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/type",keyword:"type",params:{type: schema53.type}};
if(vErrors === null){
vErrors = [err40];
}
else {
push(vErrors, err40);
}
errors++;
}
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
if(typeof data27[i2] !== "string"){
const err41 = {instancePath:instancePath+"/source/" + i2,schemaPath:"#/$defs/source/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
if(data.parts !== undefined && func0.call(data, "parts")){
if(!(validate35(data.parts, {instancePath:instancePath+"/parts",parentData:data,parentDataProperty:"parts",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate35.errors);
errors = vErrors.length;
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
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json" */;
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
if(!(((((((((key0 === "$schema") || (key0 === "version")) || (key0 === "estate")) || (key0 === "framework")) || (key0 === "add-ons")) || (key0 === "teams")) || (key0 === "owners")) || (key0 === "services")) || (pattern4.test(key0)))){
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
let data7 = data6[key2];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 of Object.keys(data7)){
if(!((((key3 === "name") || (key3 === "contact")) || (key3 === "github")) || (pattern4.test(key3)))){
const err16 = {instancePath:instancePath+"/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/team/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data7.name !== undefined && func0.call(data7, "name")){
if(typeof data7.name !== "string"){
const err17 = {instancePath:instancePath+"/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/team/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
if(data7.contact !== undefined && func0.call(data7, "contact")){
if(typeof data7.contact !== "string"){
const err18 = {instancePath:instancePath+"/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/contact",schemaPath:"#/$defs/team/properties/contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
if(data7.github !== undefined && func0.call(data7, "github")){
if(typeof data7.github !== "string"){
const err19 = {instancePath:instancePath+"/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"#/$defs/team/properties/github/type",keyword:"type",params:{type: "string"}};
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
const err20 = {instancePath:instancePath+"/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/team/type",keyword:"type",params:{type: "object"}};
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
}
if(data.owners !== undefined && func0.call(data, "owners")){
if(!(validate21(data.owners, {instancePath:instancePath+"/owners",parentData:data,parentDataProperty:"owners",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined && func0.call(data, "services")){
let data12 = data.services;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 of Object.keys(data12)){
const _errs30 = errors;
if(typeof key4 === "string"){
if(!pattern8.test(key4)){
const err21 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames/pattern",keyword:"pattern",params:{pattern: "^x-|^[a-z0-9][a-z0-9._-]*$"},propertyName:key4};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
var valid7 = _errs30 === errors;
if(!valid7){
const err22 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
for(const key5 of Object.keys(data12)){
if(!(pattern4.test(key5))){
if(!(validate23(data12[key5], {instancePath:instancePath+"/services/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"}};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
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
const teamShape = { title: "team", keys: { "name": {  }, "contact": {  }, "github": { example: "\"@acme/it\"" } } };
const ownerShape = { title: "owner", example: "\"@org/team\"", items: {  } };
const ownersShape = { title: "owners by layer", ids: "The id of a layer is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", keys: { "information-and-data": ownerShape, "configuration": ownerShape, "accounts-and-identities": ownerShape, "identity-infrastructure": ownerShape, "devices": ownerShape, "applications": ownerShape, "platform-runtime": ownerShape, "network-controls": ownerShape, "operating-system": ownerShape, "logging-and-monitoring": ownerShape, "backup-and-recovery": ownerShape, "incident-response": ownerShape, "physical-hosts": ownerShape, "physical-network": ownerShape, "physical-datacenter": ownerShape }, rest: ownerShape };
const productIdShape = { say: "Name a product of the catalogue, such as aws-rds.", free: true };
const productsShape = { items: productIdShape };
const kindShape = { say: "Name a kind, such as dns.", free: true, example: "dns" };
const traitsShape = { title: "traits", ids: "A trait is made of lower-case letters, digits, dots, dashes and underscores.", rest: {  }, items: { say: "A trait is made of lower-case letters, digits, dots, dashes and underscores.", example: "ai" } };
const modelShape = { values: ["on-premises","iaas","caas","paas","faas","saas","hybrid"] };
const lifecycleShape = { values: ["planned","live","retired"] };
const criticalityShape = { values: ["low","medium","high","critical"] };
const dataShape = { items: {  } };
const agreementShape = { title: "agreement", keys: { "title": {  }, "url": { say: "Write a web address that starts with https:// or http://.", example: "https://aws.amazon.com/compliance/shared-responsibility-model/" }, "reviewed": { say: "Write a date of the calendar as year-month-day, such as 2027-03-31.", example: "2026-06-01" }, "starts": { say: "Write a date of the calendar as year-month-day, such as 2027-03-31.", example: "2024-01-01" }, "ends": { say: "Write a date of the calendar as year-month-day, such as 2027-03-31.", example: "2027-12-31" } } };
const partyShape = { values: ["customer","shared","provider","not-applicable"] };
const responsibilityShape = { title: "party", values: ["customer","shared","provider","not-applicable"], required: ["party"], keys: { "party": partyShape, "clause": { say: "Say where the agreement moves the duty, such as section 4.2.", free: true }, "reason": { say: "Say why the layer doesn't exist here.", free: true, example: "only reachable through the platform's private link" } } };
const responsibilitiesShape = { title: "parties by layer", ids: "The id of a layer is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", keys: { "information-and-data": responsibilityShape, "configuration": responsibilityShape, "accounts-and-identities": responsibilityShape, "identity-infrastructure": responsibilityShape, "devices": responsibilityShape, "applications": responsibilityShape, "platform-runtime": responsibilityShape, "network-controls": responsibilityShape, "operating-system": responsibilityShape, "logging-and-monitoring": responsibilityShape, "backup-and-recovery": responsibilityShape, "incident-response": responsibilityShape, "physical-hosts": responsibilityShape, "physical-network": responsibilityShape, "physical-datacenter": responsibilityShape }, rest: responsibilityShape };
const waiverShape = { title: "waiver", required: ["reason","expires","approved-by"], keys: { "reason": { say: "Say why the duty is left unowned for now.", free: true, example: "New device management goes live in March" }, "expires": { say: "Write a date of the calendar as year-month-day, such as 2027-03-31.", example: "2027-03-31" }, "approved-by": { say: "Say who took the decision, such as \"@acme/ciso\".", free: true, example: "\"@acme/ciso\"" } } };
const waiversShape = { title: "waivers by layer", ids: "The id of a layer is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", keys: { "information-and-data": waiverShape, "configuration": waiverShape, "accounts-and-identities": waiverShape, "identity-infrastructure": waiverShape, "devices": waiverShape, "applications": waiverShape, "platform-runtime": waiverShape, "network-controls": waiverShape, "operating-system": waiverShape, "logging-and-monitoring": waiverShape, "backup-and-recovery": waiverShape, "incident-response": waiverShape, "physical-hosts": waiverShape, "physical-network": waiverShape, "physical-datacenter": waiverShape }, rest: waiverShape };
const sourceShape = { example: "infra/**", items: {  } };
const partModelShape = { values: ["on-premises","iaas","caas","paas","faas","saas"] };
const partShape = { title: "part", required: ["model"], keys: { "name": {  }, "description": {  }, "provider": {  }, "product": productIdShape, "products": productsShape, "kind": kindShape, "traits": traitsShape, "model": partModelShape, "environment": { example: "production" }, "lifecycle": lifecycleShape, "criticality": criticalityShape, "data": dataShape, "owners": ownersShape, "agreement": agreementShape, "responsibilities": responsibilitiesShape, "waivers": waiversShape, "source": sourceShape } };
const partsShape = { title: "parts by id", ids: "The id of a part is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", rest: partShape };
const serviceShape = { title: "service", required: ["model"], keys: { "name": {  }, "description": {  }, "provider": {  }, "product": productIdShape, "products": productsShape, "kind": kindShape, "traits": traitsShape, "model": modelShape, "environment": { example: "production" }, "lifecycle": lifecycleShape, "criticality": criticalityShape, "data": dataShape, "owners": ownersShape, "agreement": agreementShape, "responsibilities": responsibilitiesShape, "waivers": waiversShape, "source": sourceShape, "parts": partsShape } };
/** @type {Shape} */
export const shape = { title: "cloud estate manifest", required: ["version","estate","services"], keys: { "$schema": {  }, "version": { only: "1" }, "estate": { say: "Name the estate, such as acme-retail.", free: true, example: "acme-retail" }, "framework": { say: "Name a framework, such as common, or the path of your own file.", free: true }, "add-ons": { items: { say: "Name an add-on, such as ai, or the path of your own file.", free: true } }, "teams": { title: "teams by id", ids: "The id of a team is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", rest: teamShape }, "owners": ownersShape, "services": { title: "services by id", ids: "The id of a service is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", rest: serviceShape } } };
