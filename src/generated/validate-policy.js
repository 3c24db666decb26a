// Made from schema/policy.schema.json by scripts/build-validators.mjs. Change those, not this.
/** @typedef {import('../validate/shape.ts').Validator} Validator */
/** @typedef {import('../validate/shape.ts').Shape} Shape */
/** @type {Validator} */
export const validate = validate20;
const schema31 = {"$id":"https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/policy.schema.json","type":["object","null"],"properties":{"$schema":{"type":"string"},"version":{"const":1},"extends":{"type":"string","pattern":"^[^\\s/@]+/[^\\s/@]+/[^\\s@]+@[^\\s@]+$"},"manifests":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}},"framework":{"type":"string","pattern":"^\\s{0,1000}\\S"},"rules":{"type":["object","null"],"properties":{"undeclared-model":{"$ref":"#/$defs/setting"},"uncovered-model":{"$ref":"#/$defs/setting"},"unowned-duty":{"$ref":"#/$defs/setting"},"placeholder-owner":{"$ref":"#/$defs/setting"},"unrecognised-owner":{"$ref":"#/$defs/setting"},"provider-as-owner":{"$ref":"#/$defs/setting"},"unknown-owner":{"$ref":"#/$defs/setting"},"unverified-owner":{"$ref":"#/$defs/setting"},"unsupported-split":{"$ref":"#/$defs/setting"},"fewer-duties":{"$ref":"#/$defs/setting"},"unbound-framework":{"$ref":"#/$defs/setting"},"no-duty-left":{"$ref":"#/$defs/setting"},"unknown-product":{"$ref":"#/$defs/setting"},"mismatched-model":{"$ref":"#/$defs/setting"},"missing-agreement":{"$ref":"#/$defs/setting"},"stale-agreement":{"$ref":"#/$defs/staleAgreementSetting"},"impossible-date":{"$ref":"#/$defs/setting"},"expired-waiver":{"$ref":"#/$defs/setting"},"expiring-waiver":{"$ref":"#/$defs/expiringWaiverSetting"},"overlong-waiver":{"$ref":"#/$defs/overlongWaiverSetting"},"unused-waiver":{"$ref":"#/$defs/setting"},"unneeded-owner":{"$ref":"#/$defs/setting"},"unused-team":{"$ref":"#/$defs/setting"},"no-deputy":{"$ref":"#/$defs/setting"},"undeclared-service":{"$ref":"#/$defs/setting"},"unused-service":{"$ref":"#/$defs/setting"},"unread-code":{"$ref":"#/$defs/setting"},"unguarded-manifest":{"$ref":"#/$defs/setting"}},"patternProperties":{"^x-":true},"additionalProperties":false},"gate":{"type":["object","null"],"properties":{"fail-on":{"enum":["error","warning","notice","never"]},"scope":{"enum":["all","introduced"]}},"patternProperties":{"^x-":true},"additionalProperties":false},"discovery":{"type":["object","null"],"properties":{"include":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}},"also-include":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}},"exclude":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}},"ignore":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}}},"patternProperties":{"^x-":true},"additionalProperties":false},"providers-as-owners":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}}},"patternProperties":{"^x-":true},"additionalProperties":false,"$defs":{"severity":{"enum":["error","warning","notice","off"]},"setting":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/options"}},"staleAgreementSetting":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/staleAgreement"}},"expiringWaiverSetting":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/expiringWaiver"}},"overlongWaiverSetting":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/overlongWaiver"}},"options":{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"}},"patternProperties":{"^x-":true},"additionalProperties":false},"staleAgreement":{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"max-age-days":{"type":"integer","minimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false},"expiringWaiver":{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"warn-days":{"type":"integer","minimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false},"overlongWaiver":{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"max-days":{"type":"integer","minimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[^\\s/@]+/[^\\s/@]+/[^\\s@]+@[^\\s@]+$", "u");
const pattern6 = new RegExp("^\\s{0,1000}\\S", "u");
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

const schema36 = {"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/staleAgreement"}};

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
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
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
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate40.errors);
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
validate39.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate39.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema40 = {"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/expiringWaiver"}};

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
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate46.errors);
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
validate45.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate45.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema44 = {"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/overlongWaiver"}};

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
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate50.errors);
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
validate49.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate49.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/policy.schema.json" */;
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
if(data.rules !== undefined && func0.call(data, "rules")){
let data6 = data.rules;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err12 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: schema31.properties.rules.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 of Object.keys(data6)){
if(!((func0.call(schema31.properties.rules.properties, key1)) || (pattern4.test(key1)))){
const err13 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
if(data6["undeclared-model"] !== undefined && func0.call(data6, "undeclared-model")){
if(!(validate21(data6["undeclared-model"], {instancePath:instancePath+"/rules/undeclared-model",parentData:data6,parentDataProperty:"undeclared-model",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["uncovered-model"] !== undefined && func0.call(data6, "uncovered-model")){
if(!(validate21(data6["uncovered-model"], {instancePath:instancePath+"/rules/uncovered-model",parentData:data6,parentDataProperty:"uncovered-model",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["unowned-duty"] !== undefined && func0.call(data6, "unowned-duty")){
if(!(validate21(data6["unowned-duty"], {instancePath:instancePath+"/rules/unowned-duty",parentData:data6,parentDataProperty:"unowned-duty",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["placeholder-owner"] !== undefined && func0.call(data6, "placeholder-owner")){
if(!(validate21(data6["placeholder-owner"], {instancePath:instancePath+"/rules/placeholder-owner",parentData:data6,parentDataProperty:"placeholder-owner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["unrecognised-owner"] !== undefined && func0.call(data6, "unrecognised-owner")){
if(!(validate21(data6["unrecognised-owner"], {instancePath:instancePath+"/rules/unrecognised-owner",parentData:data6,parentDataProperty:"unrecognised-owner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["provider-as-owner"] !== undefined && func0.call(data6, "provider-as-owner")){
if(!(validate21(data6["provider-as-owner"], {instancePath:instancePath+"/rules/provider-as-owner",parentData:data6,parentDataProperty:"provider-as-owner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["unknown-owner"] !== undefined && func0.call(data6, "unknown-owner")){
if(!(validate21(data6["unknown-owner"], {instancePath:instancePath+"/rules/unknown-owner",parentData:data6,parentDataProperty:"unknown-owner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["unverified-owner"] !== undefined && func0.call(data6, "unverified-owner")){
if(!(validate21(data6["unverified-owner"], {instancePath:instancePath+"/rules/unverified-owner",parentData:data6,parentDataProperty:"unverified-owner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["unsupported-split"] !== undefined && func0.call(data6, "unsupported-split")){
if(!(validate21(data6["unsupported-split"], {instancePath:instancePath+"/rules/unsupported-split",parentData:data6,parentDataProperty:"unsupported-split",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["fewer-duties"] !== undefined && func0.call(data6, "fewer-duties")){
if(!(validate21(data6["fewer-duties"], {instancePath:instancePath+"/rules/fewer-duties",parentData:data6,parentDataProperty:"fewer-duties",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["unbound-framework"] !== undefined && func0.call(data6, "unbound-framework")){
if(!(validate21(data6["unbound-framework"], {instancePath:instancePath+"/rules/unbound-framework",parentData:data6,parentDataProperty:"unbound-framework",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["no-duty-left"] !== undefined && func0.call(data6, "no-duty-left")){
if(!(validate21(data6["no-duty-left"], {instancePath:instancePath+"/rules/no-duty-left",parentData:data6,parentDataProperty:"no-duty-left",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["unknown-product"] !== undefined && func0.call(data6, "unknown-product")){
if(!(validate21(data6["unknown-product"], {instancePath:instancePath+"/rules/unknown-product",parentData:data6,parentDataProperty:"unknown-product",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["mismatched-model"] !== undefined && func0.call(data6, "mismatched-model")){
if(!(validate21(data6["mismatched-model"], {instancePath:instancePath+"/rules/mismatched-model",parentData:data6,parentDataProperty:"mismatched-model",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["missing-agreement"] !== undefined && func0.call(data6, "missing-agreement")){
if(!(validate21(data6["missing-agreement"], {instancePath:instancePath+"/rules/missing-agreement",parentData:data6,parentDataProperty:"missing-agreement",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["stale-agreement"] !== undefined && func0.call(data6, "stale-agreement")){
if(!(validate39(data6["stale-agreement"], {instancePath:instancePath+"/rules/stale-agreement",parentData:data6,parentDataProperty:"stale-agreement",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data6["impossible-date"] !== undefined && func0.call(data6, "impossible-date")){
if(!(validate21(data6["impossible-date"], {instancePath:instancePath+"/rules/impossible-date",parentData:data6,parentDataProperty:"impossible-date",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["expired-waiver"] !== undefined && func0.call(data6, "expired-waiver")){
if(!(validate21(data6["expired-waiver"], {instancePath:instancePath+"/rules/expired-waiver",parentData:data6,parentDataProperty:"expired-waiver",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["expiring-waiver"] !== undefined && func0.call(data6, "expiring-waiver")){
if(!(validate45(data6["expiring-waiver"], {instancePath:instancePath+"/rules/expiring-waiver",parentData:data6,parentDataProperty:"expiring-waiver",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data6["overlong-waiver"] !== undefined && func0.call(data6, "overlong-waiver")){
if(!(validate49(data6["overlong-waiver"], {instancePath:instancePath+"/rules/overlong-waiver",parentData:data6,parentDataProperty:"overlong-waiver",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate49.errors);
errors = vErrors.length;
}
}
if(data6["unused-waiver"] !== undefined && func0.call(data6, "unused-waiver")){
if(!(validate21(data6["unused-waiver"], {instancePath:instancePath+"/rules/unused-waiver",parentData:data6,parentDataProperty:"unused-waiver",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["unneeded-owner"] !== undefined && func0.call(data6, "unneeded-owner")){
if(!(validate21(data6["unneeded-owner"], {instancePath:instancePath+"/rules/unneeded-owner",parentData:data6,parentDataProperty:"unneeded-owner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["unused-team"] !== undefined && func0.call(data6, "unused-team")){
if(!(validate21(data6["unused-team"], {instancePath:instancePath+"/rules/unused-team",parentData:data6,parentDataProperty:"unused-team",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["no-deputy"] !== undefined && func0.call(data6, "no-deputy")){
if(!(validate21(data6["no-deputy"], {instancePath:instancePath+"/rules/no-deputy",parentData:data6,parentDataProperty:"no-deputy",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["undeclared-service"] !== undefined && func0.call(data6, "undeclared-service")){
if(!(validate21(data6["undeclared-service"], {instancePath:instancePath+"/rules/undeclared-service",parentData:data6,parentDataProperty:"undeclared-service",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["unused-service"] !== undefined && func0.call(data6, "unused-service")){
if(!(validate21(data6["unused-service"], {instancePath:instancePath+"/rules/unused-service",parentData:data6,parentDataProperty:"unused-service",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["unread-code"] !== undefined && func0.call(data6, "unread-code")){
if(!(validate21(data6["unread-code"], {instancePath:instancePath+"/rules/unread-code",parentData:data6,parentDataProperty:"unread-code",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data6["unguarded-manifest"] !== undefined && func0.call(data6, "unguarded-manifest")){
if(!(validate21(data6["unguarded-manifest"], {instancePath:instancePath+"/rules/unguarded-manifest",parentData:data6,parentDataProperty:"unguarded-manifest",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
}
if(data.gate !== undefined && func0.call(data, "gate")){
let data35 = data.gate;
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
const err14 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: schema31.properties.gate.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key2 of Object.keys(data35)){
if(!(((key2 === "fail-on") || (key2 === "scope")) || (pattern4.test(key2)))){
const err15 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data35["fail-on"] !== undefined && func0.call(data35, "fail-on")){
let data36 = data35["fail-on"];
if(!((((data36 === "error") || (data36 === "warning")) || (data36 === "notice")) || (data36 === "never"))){
const err16 = {instancePath:instancePath+"/gate/fail-on",schemaPath:"#/properties/gate/properties/fail-on/enum",keyword:"enum",params:{allowedValues: schema31.properties.gate.properties["fail-on"].enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data35.scope !== undefined && func0.call(data35, "scope")){
let data37 = data35.scope;
if(!((data37 === "all") || (data37 === "introduced"))){
const err17 = {instancePath:instancePath+"/gate/scope",schemaPath:"#/properties/gate/properties/scope/enum",keyword:"enum",params:{allowedValues: schema31.properties.gate.properties.scope.enum}};
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
if(data.discovery !== undefined && func0.call(data, "discovery")){
let data38 = data.discovery;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
const err18 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/type",keyword:"type",params:{type: schema31.properties.discovery.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key3 of Object.keys(data38)){
if(!(((((key3 === "include") || (key3 === "also-include")) || (key3 === "exclude")) || (key3 === "ignore")) || (pattern4.test(key3)))){
const err19 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
if(data38.include !== undefined && func0.call(data38, "include")){
let data39 = data38.include;
if((typeof data39 !== "string") && (!(Array.isArray(data39)))){
const err20 = {instancePath:instancePath+"/discovery/include",schemaPath:"#/properties/discovery/properties/include/type",keyword:"type",params:{type: schema31.properties.discovery.properties.include.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
const _errs58 = errors;
let valid7 = true;
const _errs59 = errors;
if(!(Array.isArray(data39))){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
var _valid1 = _errs59 === errors;
errors = _errs58;
if(vErrors !== null){
if(_errs58){
drop(vErrors, _errs58);
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs61 = errors;
if(Array.isArray(data39)){
const len1 = data39.length;
for(let i1=0; i1<len1; i1++){
if(typeof data39[i1] !== "string"){
const err22 = {instancePath:instancePath+"/discovery/include/" + i1,schemaPath:"#/properties/discovery/properties/include/then/items/type",keyword:"type",params:{type: "string"}};
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
var _valid1 = _errs61 === errors;
valid7 = _valid1;
}
if(!valid7){
const err23 = {instancePath:instancePath+"/discovery/include",schemaPath:"#/properties/discovery/properties/include/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
if(data38["also-include"] !== undefined && func0.call(data38, "also-include")){
let data41 = data38["also-include"];
if((typeof data41 !== "string") && (!(Array.isArray(data41)))){
const err24 = {instancePath:instancePath+"/discovery/also-include",schemaPath:"#/properties/discovery/properties/also-include/type",keyword:"type",params:{type: schema31.properties.discovery.properties["also-include"].type}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
const _errs66 = errors;
let valid10 = true;
const _errs67 = errors;
if(!(Array.isArray(data41))){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
var _valid2 = _errs67 === errors;
errors = _errs66;
if(vErrors !== null){
if(_errs66){
drop(vErrors, _errs66);
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs69 = errors;
if(Array.isArray(data41)){
const len2 = data41.length;
for(let i2=0; i2<len2; i2++){
if(typeof data41[i2] !== "string"){
const err26 = {instancePath:instancePath+"/discovery/also-include/" + i2,schemaPath:"#/properties/discovery/properties/also-include/then/items/type",keyword:"type",params:{type: "string"}};
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
var _valid2 = _errs69 === errors;
valid10 = _valid2;
}
if(!valid10){
const err27 = {instancePath:instancePath+"/discovery/also-include",schemaPath:"#/properties/discovery/properties/also-include/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
}
if(data38.exclude !== undefined && func0.call(data38, "exclude")){
let data43 = data38.exclude;
if((typeof data43 !== "string") && (!(Array.isArray(data43)))){
const err28 = {instancePath:instancePath+"/discovery/exclude",schemaPath:"#/properties/discovery/properties/exclude/type",keyword:"type",params:{type: schema31.properties.discovery.properties.exclude.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
const _errs74 = errors;
let valid13 = true;
const _errs75 = errors;
if(!(Array.isArray(data43))){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
var _valid3 = _errs75 === errors;
errors = _errs74;
if(vErrors !== null){
if(_errs74){
drop(vErrors, _errs74);
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs77 = errors;
if(Array.isArray(data43)){
const len3 = data43.length;
for(let i3=0; i3<len3; i3++){
if(typeof data43[i3] !== "string"){
const err30 = {instancePath:instancePath+"/discovery/exclude/" + i3,schemaPath:"#/properties/discovery/properties/exclude/then/items/type",keyword:"type",params:{type: "string"}};
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
var _valid3 = _errs77 === errors;
valid13 = _valid3;
}
if(!valid13){
const err31 = {instancePath:instancePath+"/discovery/exclude",schemaPath:"#/properties/discovery/properties/exclude/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
}
if(data38.ignore !== undefined && func0.call(data38, "ignore")){
let data45 = data38.ignore;
if((typeof data45 !== "string") && (!(Array.isArray(data45)))){
const err32 = {instancePath:instancePath+"/discovery/ignore",schemaPath:"#/properties/discovery/properties/ignore/type",keyword:"type",params:{type: schema31.properties.discovery.properties.ignore.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
const _errs82 = errors;
let valid16 = true;
const _errs83 = errors;
if(!(Array.isArray(data45))){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
var _valid4 = _errs83 === errors;
errors = _errs82;
if(vErrors !== null){
if(_errs82){
drop(vErrors, _errs82);
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs85 = errors;
if(Array.isArray(data45)){
const len4 = data45.length;
for(let i4=0; i4<len4; i4++){
if(typeof data45[i4] !== "string"){
const err34 = {instancePath:instancePath+"/discovery/ignore/" + i4,schemaPath:"#/properties/discovery/properties/ignore/then/items/type",keyword:"type",params:{type: "string"}};
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
var _valid4 = _errs85 === errors;
valid16 = _valid4;
}
if(!valid16){
const err35 = {instancePath:instancePath+"/discovery/ignore",schemaPath:"#/properties/discovery/properties/ignore/if",keyword:"if",params:{failingKeyword: "then"}};
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
if(data["providers-as-owners"] !== undefined && func0.call(data, "providers-as-owners")){
let data47 = data["providers-as-owners"];
if((typeof data47 !== "string") && (!(Array.isArray(data47)))){
const err36 = {instancePath:instancePath+"/providers-as-owners",schemaPath:"#/properties/providers-as-owners/type",keyword:"type",params:{type: schema31.properties["providers-as-owners"].type}};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
const _errs90 = errors;
let valid19 = true;
const _errs91 = errors;
if(!(Array.isArray(data47))){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
push(vErrors, err37);
}
errors++;
}
var _valid5 = _errs91 === errors;
errors = _errs90;
if(vErrors !== null){
if(_errs90){
drop(vErrors, _errs90);
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs93 = errors;
if(Array.isArray(data47)){
const len5 = data47.length;
for(let i5=0; i5<len5; i5++){
if(typeof data47[i5] !== "string"){
const err38 = {instancePath:instancePath+"/providers-as-owners/" + i5,schemaPath:"#/properties/providers-as-owners/then/items/type",keyword:"type",params:{type: "string"}};
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
var _valid5 = _errs93 === errors;
valid19 = _valid5;
}
if(!valid19){
const err39 = {instancePath:instancePath+"/providers-as-owners",schemaPath:"#/properties/providers-as-owners/if",keyword:"if",params:{failingKeyword: "then"}};
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
const staleAgreementSettingShape = { title: "rule setting", values: ["error","warning","notice","off"], keys: { "severity": severityShape, "max-age-days": { example: "365" } } };
const expiringWaiverSettingShape = { title: "rule setting", values: ["error","warning","notice","off"], keys: { "severity": severityShape, "warn-days": { example: "30" } } };
const overlongWaiverSettingShape = { title: "rule setting", values: ["error","warning","notice","off"], keys: { "severity": severityShape, "max-days": { example: "365" } } };
/** @type {Shape} */
export const shape = { title: "cloud estate policy", keys: { "$schema": {  }, "version": { only: "1" }, "extends": { say: "Write owner/repo/path@ref, such as acme/.github/cloud-estate.yml@main.", example: "acme/.github/cloud-estate.yml@main" }, "manifests": { example: "\"**/cloud-services.{yml,yaml,json}\"", items: {  } }, "framework": { say: "Name a framework, such as microsoft, or the path of your own file.", free: true }, "rules": { title: "severities by rule", keys: { "undeclared-model": settingShape, "uncovered-model": settingShape, "unowned-duty": settingShape, "placeholder-owner": settingShape, "unrecognised-owner": settingShape, "provider-as-owner": settingShape, "unknown-owner": settingShape, "unverified-owner": settingShape, "unsupported-split": settingShape, "fewer-duties": settingShape, "unbound-framework": settingShape, "no-duty-left": settingShape, "unknown-product": settingShape, "mismatched-model": settingShape, "missing-agreement": settingShape, "stale-agreement": staleAgreementSettingShape, "impossible-date": settingShape, "expired-waiver": settingShape, "expiring-waiver": expiringWaiverSettingShape, "overlong-waiver": overlongWaiverSettingShape, "unused-waiver": settingShape, "unneeded-owner": settingShape, "unused-team": settingShape, "no-deputy": settingShape, "undeclared-service": settingShape, "unused-service": settingShape, "unread-code": settingShape, "unguarded-manifest": settingShape } }, "gate": { title: "gate", keys: { "fail-on": { values: ["error","warning","notice","never"] }, "scope": { values: ["all","introduced"] } } }, "discovery": { title: "discovery", keys: { "include": { example: "infra/**", items: {  } }, "also-include": { example: "examples/production/**", items: {  } }, "exclude": { example: "\"**/test/**\"", items: {  } }, "ignore": { example: "aws-iam", items: {  } } } }, "providers-as-owners": { items: {  } } } };
