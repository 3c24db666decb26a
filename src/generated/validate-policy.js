// Made from schema/policy.schema.json by scripts/build-validators.mjs. Change those, not this.
/** @typedef {import('../validate/shape.ts').Validator} Validator */
/** @typedef {import('../validate/shape.ts').Shape} Shape */
/** @type {Validator} */
export const validate = validate20;
const schema31 = {"$id":"https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/policy.schema.json","type":["object","null"],"properties":{"$schema":{"type":"string"},"version":{"const":1},"extends":{"type":"string","pattern":"^[^\\s/@]+/[^\\s/@]+/[^\\s@]+@[^\\s@]+$"},"manifests":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}},"framework":{"type":"string","pattern":"^\\s{0,1000}\\S"},"add-ons":{"type":"array","items":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"rules":{"type":["object","null"],"properties":{"undeclared-model":{"$ref":"#/$defs/setting"},"uncovered-model":{"$ref":"#/$defs/setting"},"unowned-duty":{"$ref":"#/$defs/setting"},"placeholder-owner":{"$ref":"#/$defs/setting"},"unrecognised-owner":{"$ref":"#/$defs/setting"},"provider-as-owner":{"$ref":"#/$defs/setting"},"outsourced-duty":{"$ref":"#/$defs/setting"},"blanket-owner":{"$ref":"#/$defs/setting"},"unknown-owner":{"$ref":"#/$defs/setting"},"unverified-owner":{"$ref":"#/$defs/setting"},"unsupported-split":{"$ref":"#/$defs/setting"},"fewer-duties":{"$ref":"#/$defs/setting"},"unbound-framework":{"$ref":"#/$defs/setting"},"no-duty-left":{"$ref":"#/$defs/setting"},"unknown-product":{"$ref":"#/$defs/setting"},"mismatched-model":{"$ref":"#/$defs/setting"},"missing-agreement":{"$ref":"#/$defs/setting"},"unread-agreement":{"$ref":"#/$defs/setting"},"stale-agreement":{"$ref":"#/$defs/staleAgreementSetting"},"ending-agreement":{"$ref":"#/$defs/endingAgreementSetting"},"impossible-date":{"$ref":"#/$defs/setting"},"expired-waiver":{"$ref":"#/$defs/setting"},"expiring-waiver":{"$ref":"#/$defs/expiringWaiverSetting"},"overlong-waiver":{"$ref":"#/$defs/overlongWaiverSetting"},"unused-waiver":{"$ref":"#/$defs/setting"},"unneeded-owner":{"$ref":"#/$defs/setting"},"unused-team":{"$ref":"#/$defs/setting"},"no-deputy":{"$ref":"#/$defs/setting"},"undeclared-service":{"$ref":"#/$defs/setting"},"unused-service":{"$ref":"#/$defs/setting"},"unguarded-manifest":{"$ref":"#/$defs/setting"}},"patternProperties":{"^x-":true},"additionalProperties":false},"gate":{"type":["object","null"],"properties":{"fail-on":{"enum":["error","warning","notice","never"]},"scope":{"enum":["all","introduced"]}},"patternProperties":{"^x-":true},"additionalProperties":false},"discovery":{"type":["object","null"],"properties":{"include":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}},"exclude":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}},"ignore":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}}},"patternProperties":{"^x-":true},"additionalProperties":false},"providers-as-owners":{"type":["string","array"],"if":{"type":"array"},"then":{"items":{"type":"string"}}}},"patternProperties":{"^x-":true},"additionalProperties":false,"$defs":{"severity":{"enum":["error","warning","notice","off"]},"setting":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/options"}},"staleAgreementSetting":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/staleAgreement"}},"endingAgreementSetting":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/endingAgreement"}},"expiringWaiverSetting":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/expiringWaiver"}},"overlongWaiverSetting":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/overlongWaiver"}},"options":{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"}},"patternProperties":{"^x-":true},"additionalProperties":false},"staleAgreement":{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"max-age-days":{"type":"integer","minimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false},"endingAgreement":{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"warn-days":{"type":"integer","minimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false},"expiringWaiver":{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"warn-days":{"type":"integer","minimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false},"overlongWaiver":{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"max-days":{"type":"integer","minimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false}}};
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
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
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
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate43.errors);
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
validate42.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate42.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema40 = {"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/endingAgreement"}};

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

const schema44 = {"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/expiringWaiver"}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
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
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate53.errors);
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
validate52.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema48 = {"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/severity"},"else":{"$ref":"#/$defs/overlongWaiver"}};

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
if(!(validate21(data8["unsupported-split"], {instancePath:instancePath+"/rules/unsupported-split",parentData:data8,parentDataProperty:"unsupported-split",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
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
if(!(validate42(data8["stale-agreement"], {instancePath:instancePath+"/rules/stale-agreement",parentData:data8,parentDataProperty:"stale-agreement",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data8["ending-agreement"] !== undefined && func0.call(data8, "ending-agreement")){
if(!(validate46(data8["ending-agreement"], {instancePath:instancePath+"/rules/ending-agreement",parentData:data8,parentDataProperty:"ending-agreement",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate46.errors);
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
if(!(validate52(data8["expiring-waiver"], {instancePath:instancePath+"/rules/expiring-waiver",parentData:data8,parentDataProperty:"expiring-waiver",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data8["overlong-waiver"] !== undefined && func0.call(data8, "overlong-waiver")){
if(!(validate56(data8["overlong-waiver"], {instancePath:instancePath+"/rules/overlong-waiver",parentData:data8,parentDataProperty:"overlong-waiver",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate56.errors);
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
if(data8["unguarded-manifest"] !== undefined && func0.call(data8, "unguarded-manifest")){
if(!(validate21(data8["unguarded-manifest"], {instancePath:instancePath+"/rules/unguarded-manifest",parentData:data8,parentDataProperty:"unguarded-manifest",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
}
if(data.gate !== undefined && func0.call(data, "gate")){
let data40 = data.gate;
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
const err17 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: schema31.properties.gate.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key2 of Object.keys(data40)){
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
if(data40["fail-on"] !== undefined && func0.call(data40, "fail-on")){
let data41 = data40["fail-on"];
if(!((((data41 === "error") || (data41 === "warning")) || (data41 === "notice")) || (data41 === "never"))){
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
if(data40.scope !== undefined && func0.call(data40, "scope")){
let data42 = data40.scope;
if(!((data42 === "all") || (data42 === "introduced"))){
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
let data43 = data.discovery;
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (data43 !== null)){
const err21 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/type",keyword:"type",params:{type: schema31.properties.discovery.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key3 of Object.keys(data43)){
if(!((((key3 === "include") || (key3 === "exclude")) || (key3 === "ignore")) || (pattern4.test(key3)))){
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
if(data43.include !== undefined && func0.call(data43, "include")){
let data44 = data43.include;
if((typeof data44 !== "string") && (!(Array.isArray(data44)))){
const err23 = {instancePath:instancePath+"/discovery/include",schemaPath:"#/properties/discovery/properties/include/type",keyword:"type",params:{type: schema31.properties.discovery.properties.include.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
const _errs65 = errors;
let valid9 = true;
const _errs66 = errors;
if(!(Array.isArray(data44))){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
var _valid1 = _errs66 === errors;
errors = _errs65;
if(vErrors !== null){
if(_errs65){
drop(vErrors, _errs65);
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs68 = errors;
if(Array.isArray(data44)){
const len2 = data44.length;
for(let i2=0; i2<len2; i2++){
if(typeof data44[i2] !== "string"){
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
var _valid1 = _errs68 === errors;
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
if(data43.exclude !== undefined && func0.call(data43, "exclude")){
let data46 = data43.exclude;
if((typeof data46 !== "string") && (!(Array.isArray(data46)))){
const err27 = {instancePath:instancePath+"/discovery/exclude",schemaPath:"#/properties/discovery/properties/exclude/type",keyword:"type",params:{type: schema31.properties.discovery.properties.exclude.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
const _errs73 = errors;
let valid12 = true;
const _errs74 = errors;
if(!(Array.isArray(data46))){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
var _valid2 = _errs74 === errors;
errors = _errs73;
if(vErrors !== null){
if(_errs73){
drop(vErrors, _errs73);
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs76 = errors;
if(Array.isArray(data46)){
const len3 = data46.length;
for(let i3=0; i3<len3; i3++){
if(typeof data46[i3] !== "string"){
const err29 = {instancePath:instancePath+"/discovery/exclude/" + i3,schemaPath:"#/properties/discovery/properties/exclude/then/items/type",keyword:"type",params:{type: "string"}};
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
var _valid2 = _errs76 === errors;
valid12 = _valid2;
}
if(!valid12){
const err30 = {instancePath:instancePath+"/discovery/exclude",schemaPath:"#/properties/discovery/properties/exclude/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
}
if(data43.ignore !== undefined && func0.call(data43, "ignore")){
let data48 = data43.ignore;
if((typeof data48 !== "string") && (!(Array.isArray(data48)))){
const err31 = {instancePath:instancePath+"/discovery/ignore",schemaPath:"#/properties/discovery/properties/ignore/type",keyword:"type",params:{type: schema31.properties.discovery.properties.ignore.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
const _errs81 = errors;
let valid15 = true;
const _errs82 = errors;
if(!(Array.isArray(data48))){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
var _valid3 = _errs82 === errors;
errors = _errs81;
if(vErrors !== null){
if(_errs81){
drop(vErrors, _errs81);
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs84 = errors;
if(Array.isArray(data48)){
const len4 = data48.length;
for(let i4=0; i4<len4; i4++){
if(typeof data48[i4] !== "string"){
const err33 = {instancePath:instancePath+"/discovery/ignore/" + i4,schemaPath:"#/properties/discovery/properties/ignore/then/items/type",keyword:"type",params:{type: "string"}};
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
var _valid3 = _errs84 === errors;
valid15 = _valid3;
}
if(!valid15){
const err34 = {instancePath:instancePath+"/discovery/ignore",schemaPath:"#/properties/discovery/properties/ignore/if",keyword:"if",params:{failingKeyword: "then"}};
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
if(data["providers-as-owners"] !== undefined && func0.call(data, "providers-as-owners")){
let data50 = data["providers-as-owners"];
if((typeof data50 !== "string") && (!(Array.isArray(data50)))){
const err35 = {instancePath:instancePath+"/providers-as-owners",schemaPath:"#/properties/providers-as-owners/type",keyword:"type",params:{type: schema31.properties["providers-as-owners"].type}};
if(vErrors === null){
vErrors = [err35];
}
else {
push(vErrors, err35);
}
errors++;
}
const _errs89 = errors;
let valid18 = true;
const _errs90 = errors;
if(!(Array.isArray(data50))){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
var _valid4 = _errs90 === errors;
errors = _errs89;
if(vErrors !== null){
if(_errs89){
drop(vErrors, _errs89);
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs92 = errors;
if(Array.isArray(data50)){
const len5 = data50.length;
for(let i5=0; i5<len5; i5++){
if(typeof data50[i5] !== "string"){
const err37 = {instancePath:instancePath+"/providers-as-owners/" + i5,schemaPath:"#/properties/providers-as-owners/then/items/type",keyword:"type",params:{type: "string"}};
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
var _valid4 = _errs92 === errors;
valid18 = _valid4;
}
if(!valid18){
const err38 = {instancePath:instancePath+"/providers-as-owners",schemaPath:"#/properties/providers-as-owners/if",keyword:"if",params:{failingKeyword: "then"}};
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
const endingAgreementSettingShape = { title: "rule setting", values: ["error","warning","notice","off"], keys: { "severity": severityShape, "warn-days": { example: "90" } } };
const expiringWaiverSettingShape = { title: "rule setting", values: ["error","warning","notice","off"], keys: { "severity": severityShape, "warn-days": { example: "30" } } };
const overlongWaiverSettingShape = { title: "rule setting", values: ["error","warning","notice","off"], keys: { "severity": severityShape, "max-days": { example: "365" } } };
/** @type {Shape} */
export const shape = { title: "cloud estate policy", keys: { "$schema": {  }, "version": { only: "1" }, "extends": { say: "Write owner/repo/path@ref, such as acme/.github/cloud-estate.yml@main.", example: "acme/.github/cloud-estate.yml@main" }, "manifests": { example: "\"**/cloud-services.{yml,yaml,json}\"", items: {  } }, "framework": { say: "Name a framework, such as common, or the path of your own file.", free: true }, "add-ons": { items: { say: "Name an add-on, such as ai, or the path of your own file.", free: true } }, "rules": { title: "severities by rule", keys: { "undeclared-model": settingShape, "uncovered-model": settingShape, "unowned-duty": settingShape, "placeholder-owner": settingShape, "unrecognised-owner": settingShape, "provider-as-owner": settingShape, "outsourced-duty": settingShape, "blanket-owner": settingShape, "unknown-owner": settingShape, "unverified-owner": settingShape, "unsupported-split": settingShape, "fewer-duties": settingShape, "unbound-framework": settingShape, "no-duty-left": settingShape, "unknown-product": settingShape, "mismatched-model": settingShape, "missing-agreement": settingShape, "unread-agreement": settingShape, "stale-agreement": staleAgreementSettingShape, "ending-agreement": endingAgreementSettingShape, "impossible-date": settingShape, "expired-waiver": settingShape, "expiring-waiver": expiringWaiverSettingShape, "overlong-waiver": overlongWaiverSettingShape, "unused-waiver": settingShape, "unneeded-owner": settingShape, "unused-team": settingShape, "no-deputy": settingShape, "undeclared-service": settingShape, "unused-service": settingShape, "unguarded-manifest": settingShape } }, "gate": { title: "gate", keys: { "fail-on": { values: ["error","warning","notice","never"] }, "scope": { values: ["all","introduced"] } } }, "discovery": { title: "discovery", keys: { "include": { example: "infra/**", items: {  } }, "exclude": { example: "\"**/test/**\"", items: {  } }, "ignore": { example: "aws-iam", items: {  } } } }, "providers-as-owners": { items: {  } } } };
