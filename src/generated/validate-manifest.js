// Made from schema/cloud-services.schema.json by scripts/build-validators.mjs. Change those, not this.
/** @typedef {import('../validate/shape.ts').Validator} Validator */
/** @typedef {import('../validate/shape.ts').Shape} Shape */
/** @type {Validator} */
export const validate = validate20;
const schema31 = {"$id":"https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json","type":"object","properties":{"$schema":{"type":"string"},"version":{"const":1},"estate":{"type":"string","pattern":"^\\s{0,1000}\\S"},"framework":{"type":"string","pattern":"^\\s{0,1000}\\S"},"teams":{"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/team"}},"owners":{"$ref":"#/$defs/owners"},"services":{"type":"object","propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/service"}}},"required":["version","estate","services"],"patternProperties":{"^x-":true},"additionalProperties":false,"$defs":{"service":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"model":{"$ref":"#/$defs/model"},"environment":{"type":"string"},"lifecycle":{"$ref":"#/$defs/lifecycle"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"},"parts":{"$ref":"#/$defs/parts"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false,"if":{"properties":{"model":{"const":"hybrid"}},"required":["model"]},"then":{"properties":{"parts":{}},"required":["parts"]},"else":{"if":{"properties":{"model":{"enum":["on-premises","iaas","caas","paas","faas","saas"]}},"required":["model"]},"then":{"properties":{"parts":false}}}},"parts":{"type":"object","propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/part"},"minEntries":2},"part":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"model":{"$ref":"#/$defs/partModel"},"environment":{"type":"string"},"lifecycle":{"$ref":"#/$defs/lifecycle"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false},"productId":{"type":"string","pattern":"^\\s{0,1000}\\S"},"products":{"type":"array","items":{"$ref":"#/$defs/productId"}},"model":{"enum":["on-premises","iaas","caas","paas","faas","saas","hybrid",null]},"partModel":{"enum":["on-premises","iaas","caas","paas","faas","saas",null]},"lifecycle":{"enum":["planned","live","retired"]},"criticality":{"enum":["low","medium","high","critical"]},"data":{"type":["string","array"],"allOf":[{"items":{"type":"string"}}]},"owners":{"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/owner"}},"owner":{"type":["string","array","null"],"allOf":[{"items":{"type":["string","null"]}}]},"agreement":{"type":"object","properties":{"title":{"type":"string"},"url":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"},"reviewed":{"type":["string","null"],"pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"starts":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"ends":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}},"patternProperties":{"^x-":true},"additionalProperties":false},"responsibilities":{"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/responsibility"}},"responsibility":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/party"},"else":{"$ref":"#/$defs/clause"}},"clause":{"type":"object","properties":{"party":{"$ref":"#/$defs/party"},"clause":{"type":"string","pattern":"^\\s{0,1000}\\S"},"reason":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"required":["party"],"patternProperties":{"^x-":true},"additionalProperties":false},"party":{"enum":["customer","shared","provider","not-applicable"]},"waivers":{"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/waiver"}},"waiver":{"type":"object","properties":{"reason":{"type":"string","pattern":"^\\s{0,1000}\\S"},"expires":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"approved-by":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"required":["reason","expires","approved-by"],"patternProperties":{"^x-":true},"additionalProperties":false},"source":{"type":["string","array"],"allOf":[{"items":{"type":"string"}}]},"team":{"type":"object","properties":{"name":{"type":"string"},"contact":{"type":"string"},"github":{"type":"string"}},"patternProperties":{"^x-":true},"additionalProperties":false}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^\\s{0,1000}\\S", "u");
const pattern7 = new RegExp("^x-|^[a-z0-9][a-z0-9._-]*$", "u");
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
if(!pattern7.test(key0)){
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

const schema35 = {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"model":{"$ref":"#/$defs/model"},"environment":{"type":"string"},"lifecycle":{"$ref":"#/$defs/lifecycle"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"},"parts":{"$ref":"#/$defs/parts"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false,"if":{"properties":{"model":{"const":"hybrid"}},"required":["model"]},"then":{"properties":{"parts":{}},"required":["parts"]},"else":{"if":{"properties":{"model":{"enum":["on-premises","iaas","caas","paas","faas","saas"]}},"required":["model"]},"then":{"properties":{"parts":false}}}};
const schema39 = {"enum":["on-premises","iaas","caas","paas","faas","saas","hybrid",null]};
const schema40 = {"enum":["planned","live","retired"]};
const schema41 = {"enum":["low","medium","high","critical"]};
const schema42 = {"type":["string","array"],"allOf":[{"items":{"type":"string"}}]};
const schema43 = {"type":"object","properties":{"title":{"type":"string"},"url":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"},"reviewed":{"type":["string","null"],"pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"starts":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"ends":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema51 = {"type":["string","array"],"allOf":[{"items":{"type":"string"}}]};
const pattern18 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$", "u");
const pattern19 = new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");

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

const schema44 = {"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/responsibility"}};
const schema45 = {"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/party"},"else":{"$ref":"#/$defs/clause"}};
const schema46 = {"enum":["customer","shared","provider","not-applicable"]};

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
const err2 = {instancePath:instancePath+"/party",schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema46.enum}};
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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema45.type}};
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
const err2 = {instancePath,schemaPath:"#/$defs/party/enum",keyword:"enum",params:{allowedValues: schema46.enum}};
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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema44.type}};
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
if(!pattern7.test(key0)){
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

const schema49 = {"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/waiver"}};

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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema49.type}};
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
if(!pattern7.test(key0)){
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
if(!pattern19.test(data2)){
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

const schema53 = {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"model":{"$ref":"#/$defs/partModel"},"environment":{"type":"string"},"lifecycle":{"$ref":"#/$defs/lifecycle"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false};
const schema55 = {"enum":["on-premises","iaas","caas","paas","faas","saas",null]};

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
if(!((func0.call(schema53.properties, key0)) || (pattern4.test(key0)))){
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
if(data.model !== undefined && func0.call(data, "model")){
let data5 = data.model;
if(!(((((((data5 === "on-premises") || (data5 === "iaas")) || (data5 === "caas")) || (data5 === "paas")) || (data5 === "faas")) || (data5 === "saas")) || (data5 === null))){
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/partModel/enum",keyword:"enum",params:{allowedValues: schema55.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
if(typeof data.environment !== "string"){
const err8 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.lifecycle !== undefined && func0.call(data, "lifecycle")){
let data7 = data.lifecycle;
if(!(((data7 === "planned") || (data7 === "live")) || (data7 === "retired"))){
const err9 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/$defs/lifecycle/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
if(data.criticality !== undefined && func0.call(data, "criticality")){
let data8 = data.criticality;
if(!((((data8 === "low") || (data8 === "medium")) || (data8 === "high")) || (data8 === "critical"))){
const err10 = {instancePath:instancePath+"/criticality",schemaPath:"#/$defs/criticality/enum",keyword:"enum",params:{allowedValues: schema41.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data9 = data.data;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
const err11 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/data/type",keyword:"type",params:{type: schema42.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
const err12 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/$defs/data/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
}
if(data.owners !== undefined && func0.call(data, "owners")){
if(!(validate21(data.owners, {instancePath:instancePath+"/owners",parentData:data,parentDataProperty:"owners",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.agreement !== undefined && func0.call(data, "agreement")){
let data12 = data.agreement;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 of Object.keys(data12)){
if(!((((((key1 === "title") || (key1 === "url")) || (key1 === "reviewed")) || (key1 === "starts")) || (key1 === "ends")) || (pattern4.test(key1)))){
const err13 = {instancePath:instancePath+"/agreement",schemaPath:"#/$defs/agreement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
if(data12.title !== undefined && func0.call(data12, "title")){
if(typeof data12.title !== "string"){
const err14 = {instancePath:instancePath+"/agreement/title",schemaPath:"#/$defs/agreement/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data12.url !== undefined && func0.call(data12, "url")){
let data14 = data12.url;
if(typeof data14 === "string"){
if(!pattern18.test(data14)){
const err15 = {instancePath:instancePath+"/agreement/url",schemaPath:"#/$defs/agreement/properties/url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"}};
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
const err16 = {instancePath:instancePath+"/agreement/url",schemaPath:"#/$defs/agreement/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data12.reviewed !== undefined && func0.call(data12, "reviewed")){
let data15 = data12.reviewed;
if((typeof data15 !== "string") && (data15 !== null)){
const err17 = {instancePath:instancePath+"/agreement/reviewed",schemaPath:"#/$defs/agreement/properties/reviewed/type",keyword:"type",params:{type: schema43.properties.reviewed.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern19.test(data15)){
const err18 = {instancePath:instancePath+"/agreement/reviewed",schemaPath:"#/$defs/agreement/properties/reviewed/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
}
if(data12.starts !== undefined && func0.call(data12, "starts")){
let data16 = data12.starts;
if(typeof data16 === "string"){
if(!pattern19.test(data16)){
const err19 = {instancePath:instancePath+"/agreement/starts",schemaPath:"#/$defs/agreement/properties/starts/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/agreement/starts",schemaPath:"#/$defs/agreement/properties/starts/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
if(data12.ends !== undefined && func0.call(data12, "ends")){
let data17 = data12.ends;
if(typeof data17 === "string"){
if(!pattern19.test(data17)){
const err21 = {instancePath:instancePath+"/agreement/ends",schemaPath:"#/$defs/agreement/properties/ends/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/agreement/ends",schemaPath:"#/$defs/agreement/properties/ends/type",keyword:"type",params:{type: "string"}};
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
else {
const err23 = {instancePath:instancePath+"/agreement",schemaPath:"#/$defs/agreement/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
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
let data20 = data.source;
if((typeof data20 !== "string") && (!(Array.isArray(data20)))){
const err24 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/type",keyword:"type",params:{type: schema51.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(typeof data20[i1] !== "string"){
const err25 = {instancePath:instancePath+"/source/" + i1,schemaPath:"#/$defs/source/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
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
if(!pattern7.test(key0)){
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
if(data.model !== undefined && func0.call(data, "model")){
let data8 = data.model;
if(!((((((((data8 === "on-premises") || (data8 === "iaas")) || (data8 === "caas")) || (data8 === "paas")) || (data8 === "faas")) || (data8 === "saas")) || (data8 === "hybrid")) || (data8 === null))){
const err15 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/model/enum",keyword:"enum",params:{allowedValues: schema39.enum}};
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
let data10 = data.lifecycle;
if(!(((data10 === "planned") || (data10 === "live")) || (data10 === "retired"))){
const err17 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/$defs/lifecycle/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
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
let data11 = data.criticality;
if(!((((data11 === "low") || (data11 === "medium")) || (data11 === "high")) || (data11 === "critical"))){
const err18 = {instancePath:instancePath+"/criticality",schemaPath:"#/$defs/criticality/enum",keyword:"enum",params:{allowedValues: schema41.enum}};
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
let data12 = data.data;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
const err19 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/data/type",keyword:"type",params:{type: schema42.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
const err20 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/$defs/data/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
let data15 = data.agreement;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key1 of Object.keys(data15)){
if(!((((((key1 === "title") || (key1 === "url")) || (key1 === "reviewed")) || (key1 === "starts")) || (key1 === "ends")) || (pattern4.test(key1)))){
const err21 = {instancePath:instancePath+"/agreement",schemaPath:"#/$defs/agreement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
if(data15.title !== undefined && func0.call(data15, "title")){
if(typeof data15.title !== "string"){
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
if(data15.url !== undefined && func0.call(data15, "url")){
let data17 = data15.url;
if(typeof data17 === "string"){
if(!pattern18.test(data17)){
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
if(data15.reviewed !== undefined && func0.call(data15, "reviewed")){
let data18 = data15.reviewed;
if((typeof data18 !== "string") && (data18 !== null)){
const err25 = {instancePath:instancePath+"/agreement/reviewed",schemaPath:"#/$defs/agreement/properties/reviewed/type",keyword:"type",params:{type: schema43.properties.reviewed.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern19.test(data18)){
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
if(data15.starts !== undefined && func0.call(data15, "starts")){
let data19 = data15.starts;
if(typeof data19 === "string"){
if(!pattern19.test(data19)){
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
if(data15.ends !== undefined && func0.call(data15, "ends")){
let data20 = data15.ends;
if(typeof data20 === "string"){
if(!pattern19.test(data20)){
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
let data23 = data.source;
if((typeof data23 !== "string") && (!(Array.isArray(data23)))){
const err32 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/type",keyword:"type",params:{type: schema51.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(typeof data23[i1] !== "string"){
const err33 = {instancePath:instancePath+"/source/" + i1,schemaPath:"#/$defs/source/allOf/0/items/type",keyword:"type",params:{type: "string"}};
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
if(data.parts !== undefined && func0.call(data, "parts")){
if(!(validate35(data.parts, {instancePath:instancePath+"/parts",parentData:data,parentDataProperty:"parts",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate35.errors);
errors = vErrors.length;
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
if(!((((((((key0 === "$schema") || (key0 === "version")) || (key0 === "estate")) || (key0 === "framework")) || (key0 === "teams")) || (key0 === "owners")) || (key0 === "services")) || (pattern4.test(key0)))){
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
if(data.teams !== undefined && func0.call(data, "teams")){
let data4 = data.teams;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err10 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: schema31.properties.teams.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
const _errs11 = errors;
if(typeof key1 === "string"){
if(!pattern7.test(key1)){
const err11 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames/pattern",keyword:"pattern",params:{pattern: "^x-|^[a-z0-9][a-z0-9._-]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
var valid1 = _errs11 === errors;
if(!valid1){
const err12 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
for(const key2 of Object.keys(data4)){
if(!(pattern4.test(key2))){
let data5 = data4[key2];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 of Object.keys(data5)){
if(!((((key3 === "name") || (key3 === "contact")) || (key3 === "github")) || (pattern4.test(key3)))){
const err13 = {instancePath:instancePath+"/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/team/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
if(data5.name !== undefined && func0.call(data5, "name")){
if(typeof data5.name !== "string"){
const err14 = {instancePath:instancePath+"/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/team/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data5.contact !== undefined && func0.call(data5, "contact")){
if(typeof data5.contact !== "string"){
const err15 = {instancePath:instancePath+"/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/contact",schemaPath:"#/$defs/team/properties/contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data5.github !== undefined && func0.call(data5, "github")){
if(typeof data5.github !== "string"){
const err16 = {instancePath:instancePath+"/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"#/$defs/team/properties/github/type",keyword:"type",params:{type: "string"}};
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
const err17 = {instancePath:instancePath+"/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/team/type",keyword:"type",params:{type: "object"}};
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
}
if(data.owners !== undefined && func0.call(data, "owners")){
if(!(validate21(data.owners, {instancePath:instancePath+"/owners",parentData:data,parentDataProperty:"owners",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined && func0.call(data, "services")){
let data10 = data.services;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 of Object.keys(data10)){
const _errs26 = errors;
if(typeof key4 === "string"){
if(!pattern7.test(key4)){
const err18 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames/pattern",keyword:"pattern",params:{pattern: "^x-|^[a-z0-9][a-z0-9._-]*$"},propertyName:key4};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
var valid5 = _errs26 === errors;
if(!valid5){
const err19 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
for(const key5 of Object.keys(data10)){
if(!(pattern4.test(key5))){
if(!(validate23(data10[key5], {instancePath:instancePath+"/services/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"}};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
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
const partShape = { title: "part", required: ["model"], keys: { "name": {  }, "description": {  }, "provider": {  }, "product": productIdShape, "products": productsShape, "model": partModelShape, "environment": { example: "production" }, "lifecycle": lifecycleShape, "criticality": criticalityShape, "data": dataShape, "owners": ownersShape, "agreement": agreementShape, "responsibilities": responsibilitiesShape, "waivers": waiversShape, "source": sourceShape } };
const partsShape = { title: "parts by id", ids: "The id of a part is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", rest: partShape };
const serviceShape = { title: "service", required: ["model"], keys: { "name": {  }, "description": {  }, "provider": {  }, "product": productIdShape, "products": productsShape, "model": modelShape, "environment": { example: "production" }, "lifecycle": lifecycleShape, "criticality": criticalityShape, "data": dataShape, "owners": ownersShape, "agreement": agreementShape, "responsibilities": responsibilitiesShape, "waivers": waiversShape, "source": sourceShape, "parts": partsShape } };
/** @type {Shape} */
export const shape = { title: "cloud estate manifest", required: ["version","estate","services"], keys: { "$schema": {  }, "version": { only: "1" }, "estate": { say: "Name the estate, such as acme-retail.", free: true, example: "acme-retail" }, "framework": { say: "Name a framework, such as common, or the path of your own file.", free: true }, "teams": { title: "teams by id", ids: "The id of a team is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", rest: teamShape }, "owners": ownersShape, "services": { title: "services by id", ids: "The id of a service is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.", rest: serviceShape } } };
