// Made from schema/cloud-services.schema.json by scripts/build-validators.mjs. Change those, not this.
/** @type {(value: unknown) => boolean} */
export const accepts = validate20;
const schema31 = {"$id":"https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/v1/schema/cloud-services.schema.json","type":"object","properties":{"$schema":{"type":"string"},"version":{"const":1},"estate":{"type":"string","pattern":"^\\s{0,1000}\\S"},"framework":{"type":"string","pattern":"^\\s{0,1000}\\S"},"add-ons":{"type":"array","items":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"teams":{"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/team"}},"people":{"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/person"}},"agreements":{"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/agreement"}},"owners":{"$ref":"#/$defs/owners"},"services":{"type":"object","propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/service"}}},"required":["version","estate","services"],"patternProperties":{"^x-":true},"additionalProperties":false,"$defs":{"service":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"kind":{"$ref":"#/$defs/kind"},"traits":{"$ref":"#/$defs/traits"},"model":{"$ref":"#/$defs/model"},"environments":{"$ref":"#/$defs/environments"},"accounts":{"$ref":"#/$defs/accounts"},"regions":{"$ref":"#/$defs/regions"},"lifecycle":{"$ref":"#/$defs/lifecycle"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"locations":{"$ref":"#/$defs/locations"},"links":{"$ref":"#/$defs/links"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"},"parts":{"$ref":"#/$defs/parts"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false,"if":{"properties":{"model":{"const":"hybrid"}},"required":["model"]},"then":{"properties":{"parts":{}},"required":["parts"]},"else":{"if":{"properties":{"model":{"enum":["on-premises","iaas","caas","paas","faas","saas"]}},"required":["model"]},"then":{"properties":{"parts":false}}}},"parts":{"type":"object","propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/part"},"minEntries":2},"part":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"kind":{"$ref":"#/$defs/kind"},"traits":{"$ref":"#/$defs/traits"},"model":{"$ref":"#/$defs/partModel"},"environments":{"$ref":"#/$defs/environments"},"accounts":{"$ref":"#/$defs/accounts"},"regions":{"$ref":"#/$defs/regions"},"lifecycle":{"$ref":"#/$defs/lifecycle"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"locations":{"$ref":"#/$defs/locations"},"links":{"$ref":"#/$defs/links"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false},"productId":{"type":"string","pattern":"^\\s{0,1000}\\S"},"products":{"type":"array","items":{"$ref":"#/$defs/productId"}},"kind":{"type":"string","pattern":"^\\s{0,1000}\\S"},"traits":{"type":["array","object"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"type":"boolean"},"allOf":[{"items":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$"}}]},"model":{"enum":["on-premises","iaas","caas","paas","faas","saas","hybrid",null]},"partModel":{"enum":["on-premises","iaas","caas","paas","faas","saas",null]},"lifecycle":{"enum":["planned","live","retired"]},"criticality":{"enum":["low","medium","high","critical"]},"environments":{"type":["string","array"],"allOf":[{"items":{"type":"string"}}]},"accounts":{"type":["string","array"],"allOf":[{"items":{"type":"string"}}]},"regions":{"type":["string","array"],"allOf":[{"items":{"type":"string"}}]},"data":{"type":["string","array"],"allOf":[{"items":{"$ref":"#/$defs/dataKind"}}]},"dataKind":{"type":["string","object"],"if":{"type":"string"},"then":{"pattern":"^\\s{0,1000}\\S"},"else":{"$ref":"#/$defs/classedData"}},"classedData":{"type":"object","properties":{"name":{"type":"string","pattern":"^\\s{0,1000}\\S"},"class":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"required":["name"],"patternProperties":{"^x-":true},"additionalProperties":false},"locations":{"type":"object","properties":{"provided":{"$ref":"#/$defs/countries"},"stored":{"$ref":"#/$defs/countries"},"processed":{"$ref":"#/$defs/countries"}},"patternProperties":{"^x-":true},"additionalProperties":false},"countries":{"type":["string","array"],"pattern":"^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$","allOf":[{"items":{"$ref":"#/$defs/country"}}]},"country":{"type":"string","pattern":"^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$"},"links":{"type":"object","patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/link"}},"link":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"},"owners":{"type":["object","string","array","null"],"propertyNames":{"pattern":"^x-|^\\*$|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/owner"},"allOf":[{"items":{"type":["string","null"]}}]},"owner":{"type":["string","array","null"],"allOf":[{"items":{"type":["string","null"]}}]},"agreement":{"type":"object","properties":{"title":{"type":"string"},"url":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"},"reviewed":{"type":["string","null"],"pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"starts":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"ends":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"reference":{"type":"string"},"notice-days":{"type":"integer","minimum":0},"law":{"type":"string"},"exit":{"type":"string"}},"patternProperties":{"^x-":true},"additionalProperties":false},"responsibilities":{"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/responsibility"}},"responsibility":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/party"},"else":{"$ref":"#/$defs/clause"}},"clause":{"type":"object","properties":{"party":{"$ref":"#/$defs/party"},"clause":{"type":"string","pattern":"^\\s{0,1000}\\S"},"reason":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"required":["party"],"patternProperties":{"^x-":true},"additionalProperties":false},"party":{"enum":["customer","shared","provider","not-applicable"]},"waivers":{"type":["object","null"],"propertyNames":{"pattern":"^x-|^[a-z0-9][a-z0-9._-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/waiver"}},"waiver":{"type":"object","properties":{"reason":{"type":"string","pattern":"^\\s{0,1000}\\S"},"expires":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"approved-by":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"required":["reason","expires","approved-by"],"patternProperties":{"^x-":true},"additionalProperties":false},"source":{"type":["string","array"],"allOf":[{"items":{"type":"string"}}]},"team":{"type":"object","properties":{"name":{"type":"string"},"contact":{"$ref":"#/$defs/contact"},"github":{"type":"string"},"organisation":{"type":"string","pattern":"^\\s{0,1000}\\S"}},"patternProperties":{"^x-":true},"additionalProperties":false},"contact":{"type":["string","array"],"allOf":[{"items":{"type":"string"}}]},"person":{"type":"object","properties":{"name":{"type":"string"},"email":{"$ref":"#/$defs/contact"},"github":{"type":"string"}},"patternProperties":{"^x-":true},"additionalProperties":false}}};
const schema36 = {"type":"object","properties":{"title":{"type":"string"},"url":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$"},"reviewed":{"type":["string","null"],"pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"starts":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"ends":{"type":"string","pattern":"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"reference":{"type":"string"},"notice-days":{"type":"integer","minimum":0},"law":{"type":"string"},"exit":{"type":"string"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^\\s{0,1000}\\S", "u");
const pattern8 = new RegExp("^x-|^[a-z0-9][a-z0-9._-]*$", "u");
const pattern17 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$", "u");
const pattern18 = new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");

function validate21(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "name") || (key0 === "contact")) || (key0 === "github")) || (key0 === "organisation")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(typeof data.name !== "string"){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contact !== undefined && func0.call(data, "contact")){
let data1 = data.contact;
const _errs4 = errors;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
return false;
}
if(Array.isArray(data1)){
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data1[i0] !== "string"){
return false;
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.github !== undefined && func0.call(data, "github")){
const _errs10 = errors;
if(typeof data.github !== "string"){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organisation !== undefined && func0.call(data, "organisation")){
let data4 = data.organisation;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate23(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "name") || (key0 === "email")) || (key0 === "github")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(typeof data.name !== "string"){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined && func0.call(data, "email")){
let data1 = data.email;
const _errs4 = errors;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
return false;
}
if(Array.isArray(data1)){
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data1[i0] !== "string"){
return false;
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.github !== undefined && func0.call(data, "github")){
const _errs10 = errors;
if(typeof data.github !== "string"){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const pattern21 = new RegExp("^x-|^\\*$|^[a-z0-9][a-z0-9._-]*$", "u");

function validate25(data){
let errors = 0;
if((typeof data != "object") && (typeof data !== "string")){
return false;
}
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
return false;
}
var valid1 = _errs2 === errors;
if(!valid1){
break;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs4 = errors;
if(typeof key0 === "string"){
if(!pattern21.test(key0)){
errors++;
}
}
var valid2 = _errs4 === errors;
if(!valid2){
errors++;
return false;
break;
}
}
if(valid2){
for(const key1 of Object.keys(data)){
if(!(pattern4.test(key1))){
let data1 = data[key1];
const _errs6 = errors;
if(((typeof data1 !== "string") && (!(Array.isArray(data1)))) && (data1 !== null)){
return false;
}
if(Array.isArray(data1)){
var valid6 = true;
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
const _errs10 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
return false;
}
var valid6 = _errs10 === errors;
if(!valid6){
break;
}
}
}
var valid3 = _errs6 === errors;
if(!valid3){
break;
}
}
}
}
}
}
return errors === 0;
}

const schema39 = {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"kind":{"$ref":"#/$defs/kind"},"traits":{"$ref":"#/$defs/traits"},"model":{"$ref":"#/$defs/model"},"environments":{"$ref":"#/$defs/environments"},"accounts":{"$ref":"#/$defs/accounts"},"regions":{"$ref":"#/$defs/regions"},"lifecycle":{"$ref":"#/$defs/lifecycle"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"locations":{"$ref":"#/$defs/locations"},"links":{"$ref":"#/$defs/links"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"},"parts":{"$ref":"#/$defs/parts"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false,"if":{"properties":{"model":{"const":"hybrid"}},"required":["model"]},"then":{"properties":{"parts":{}},"required":["parts"]},"else":{"if":{"properties":{"model":{"enum":["on-premises","iaas","caas","paas","faas","saas"]}},"required":["model"]},"then":{"properties":{"parts":false}}}};
const pattern29 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");

function validate28(data){
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate31(data){
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern5.test(data)){
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")){
return false;
}
else {
const _errs8 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "name") || (key0 === "class")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs8 === errors){
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
return false;
}
}
else {
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.class !== undefined && func0.call(data, "class")){
let data1 = data.class;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
return false;
}
}
else {
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
return false;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
errors++;
return false;
}
return errors === 0;
}


function validate30(data){
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
return false;
}
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs2 = errors;
if(!(validate31(data[i0]))){
errors++;
}
var valid1 = _errs2 === errors;
if(!valid1){
break;
}
}
}
return errors === 0;
}

const pattern37 = new RegExp("^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$", "u");

function validate35(data){
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
return false;
}
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern37.test(data0)){
return false;
}
}
else {
return false;
}
}
var valid1 = _errs2 === errors;
if(!valid1){
break;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern37.test(data)){
return false;
}
}
}
return errors === 0;
}


function validate34(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "provided") || (key0 === "stored")) || (key0 === "processed")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.provided !== undefined && func0.call(data, "provided")){
const _errs2 = errors;
if(!(validate35(data.provided))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stored !== undefined && func0.call(data, "stored")){
const _errs3 = errors;
if(!(validate35(data.stored))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.processed !== undefined && func0.call(data, "processed")){
const _errs4 = errors;
if(!(validate35(data.processed))){
errors++;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate40(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(pattern4.test(key0))){
let data0 = data[key0];
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate45(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.party === undefined) || (!(func0.call(data, "party")))) && (missing0 = "party")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "party") || (key0 === "clause")) || (key0 === "reason")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.party !== undefined && func0.call(data, "party")){
let data0 = data.party;
const _errs2 = errors;
if(!((((data0 === "customer") || (data0 === "shared")) || (data0 === "provider")) || (data0 === "not-applicable"))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clause !== undefined && func0.call(data, "clause")){
let data1 = data.clause;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined && func0.call(data, "reason")){
let data2 = data.reason;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate44(data){
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!((((data === "customer") || (data === "shared")) || (data === "provider")) || (data === "not-applicable"))){
return false;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate45(data))){
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
errors++;
return false;
}
return errors === 0;
}


function validate43(data){
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern8.test(key0)){
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
if(!(pattern4.test(key1))){
const _errs3 = errors;
if(!(validate44(data[key1]))){
errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
}
return errors === 0;
}


function validate49(data){
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern8.test(key0)){
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
if(!(pattern4.test(key1))){
let data0 = data[key1];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((((data0.reason === undefined) || (!(func0.call(data0, "reason")))) && (missing0 = "reason")) || (((data0.expires === undefined) || (!(func0.call(data0, "expires")))) && (missing0 = "expires"))) || (((data0["approved-by"] === undefined) || (!(func0.call(data0, "approved-by")))) && (missing0 = "approved-by"))){
return false;
}
else {
const _errs6 = errors;
for(const key2 of Object.keys(data0)){
if(!((((key2 === "reason") || (key2 === "expires")) || (key2 === "approved-by")) || (pattern4.test(key2)))){
return false;
break;
}
}
if(_errs6 === errors){
if(data0.reason !== undefined && func0.call(data0, "reason")){
let data1 = data0.reason;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
return false;
}
}
else {
return false;
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.expires !== undefined && func0.call(data0, "expires")){
let data2 = data0.expires;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
return false;
}
}
else {
return false;
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0["approved-by"] !== undefined && func0.call(data0, "approved-by")){
let data3 = data0["approved-by"];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
return false;
}
}
else {
return false;
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
}
return errors === 0;
}

const schema69 = {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"kind":{"$ref":"#/$defs/kind"},"traits":{"$ref":"#/$defs/traits"},"model":{"$ref":"#/$defs/partModel"},"environments":{"$ref":"#/$defs/environments"},"accounts":{"$ref":"#/$defs/accounts"},"regions":{"$ref":"#/$defs/regions"},"lifecycle":{"$ref":"#/$defs/lifecycle"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"locations":{"$ref":"#/$defs/locations"},"links":{"$ref":"#/$defs/links"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false};

function validate52(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing0 = "model")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((func0.call(schema69.properties, key0)) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(typeof data.name !== "string"){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
const _errs4 = errors;
if(typeof data.description !== "string"){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined && func0.call(data, "provider")){
const _errs6 = errors;
if(typeof data.provider !== "string"){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.product !== undefined && func0.call(data, "product")){
let data3 = data.product;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.products !== undefined && func0.call(data, "products")){
const _errs11 = errors;
if(!(validate28(data.products))){
errors++;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data5 = data.kind;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traits !== undefined && func0.call(data, "traits")){
let data6 = data.traits;
const _errs15 = errors;
const _errs16 = errors;
if(!data6 || typeof data6 != "object"){
return false;
}
if(Array.isArray(data6)){
var valid5 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(!pattern29.test(data7)){
return false;
}
}
else {
return false;
}
}
var valid5 = _errs19 === errors;
if(!valid5){
break;
}
}
}
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 of Object.keys(data6)){
const _errs21 = errors;
if(typeof key1 === "string"){
if(!pattern8.test(key1)){
errors++;
}
}
var valid6 = _errs21 === errors;
if(!valid6){
errors++;
return false;
break;
}
}
if(valid6){
for(const key2 of Object.keys(data6)){
if(!(pattern4.test(key2))){
const _errs23 = errors;
if(typeof data6[key2] !== "boolean"){
return false;
}
var valid7 = _errs23 === errors;
if(!valid7){
break;
}
}
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined && func0.call(data, "model")){
let data9 = data.model;
const _errs25 = errors;
if(!(((((((data9 === "on-premises") || (data9 === "iaas")) || (data9 === "caas")) || (data9 === "paas")) || (data9 === "faas")) || (data9 === "saas")) || (data9 === null))){
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environments !== undefined && func0.call(data, "environments")){
let data10 = data.environments;
const _errs27 = errors;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
return false;
}
if(Array.isArray(data10)){
var valid11 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs31 = errors;
if(typeof data10[i1] !== "string"){
return false;
}
var valid11 = _errs31 === errors;
if(!valid11){
break;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined && func0.call(data, "accounts")){
let data12 = data.accounts;
const _errs33 = errors;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
return false;
}
if(Array.isArray(data12)){
var valid14 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
const _errs37 = errors;
if(typeof data12[i2] !== "string"){
return false;
}
var valid14 = _errs37 === errors;
if(!valid14){
break;
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.regions !== undefined && func0.call(data, "regions")){
let data14 = data.regions;
const _errs39 = errors;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
return false;
}
if(Array.isArray(data14)){
var valid17 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
const _errs43 = errors;
if(typeof data14[i3] !== "string"){
return false;
}
var valid17 = _errs43 === errors;
if(!valid17){
break;
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lifecycle !== undefined && func0.call(data, "lifecycle")){
let data16 = data.lifecycle;
const _errs45 = errors;
if(!(((data16 === "planned") || (data16 === "live")) || (data16 === "retired"))){
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.criticality !== undefined && func0.call(data, "criticality")){
let data17 = data.criticality;
const _errs47 = errors;
if(!((((data17 === "low") || (data17 === "medium")) || (data17 === "high")) || (data17 === "critical"))){
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined && func0.call(data, "data")){
const _errs49 = errors;
if(!(validate30(data.data))){
errors++;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locations !== undefined && func0.call(data, "locations")){
const _errs50 = errors;
if(!(validate34(data.locations))){
errors++;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.links !== undefined && func0.call(data, "links")){
const _errs51 = errors;
if(!(validate40(data.links))){
errors++;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owners !== undefined && func0.call(data, "owners")){
const _errs52 = errors;
if(!(validate25(data.owners))){
errors++;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agreement !== undefined && func0.call(data, "agreement")){
let data22 = data.agreement;
const _errs53 = errors;
const _errs54 = errors;
if(errors === _errs54){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
const _errs56 = errors;
for(const key3 of Object.keys(data22)){
if(!((func0.call(schema36.properties, key3)) || (pattern4.test(key3)))){
return false;
break;
}
}
if(_errs56 === errors){
if(data22.title !== undefined && func0.call(data22, "title")){
const _errs57 = errors;
if(typeof data22.title !== "string"){
return false;
}
var valid21 = _errs57 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data22.url !== undefined && func0.call(data22, "url")){
let data24 = data22.url;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data24 === "string"){
if(!pattern17.test(data24)){
return false;
}
}
else {
return false;
}
}
var valid21 = _errs59 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data22.reviewed !== undefined && func0.call(data22, "reviewed")){
let data25 = data22.reviewed;
const _errs61 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
return false;
}
if(errors === _errs61){
if(typeof data25 === "string"){
if(!pattern18.test(data25)){
return false;
}
}
}
var valid21 = _errs61 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data22.starts !== undefined && func0.call(data22, "starts")){
let data26 = data22.starts;
const _errs63 = errors;
if(errors === _errs63){
if(typeof data26 === "string"){
if(!pattern18.test(data26)){
return false;
}
}
else {
return false;
}
}
var valid21 = _errs63 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data22.ends !== undefined && func0.call(data22, "ends")){
let data27 = data22.ends;
const _errs65 = errors;
if(errors === _errs65){
if(typeof data27 === "string"){
if(!pattern18.test(data27)){
return false;
}
}
else {
return false;
}
}
var valid21 = _errs65 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data22.reference !== undefined && func0.call(data22, "reference")){
const _errs67 = errors;
if(typeof data22.reference !== "string"){
return false;
}
var valid21 = _errs67 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data22["notice-days"] !== undefined && func0.call(data22, "notice-days")){
let data29 = data22["notice-days"];
const _errs69 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
return false;
}
if(errors === _errs69){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
return false;
}
}
}
var valid21 = _errs69 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data22.law !== undefined && func0.call(data22, "law")){
const _errs71 = errors;
if(typeof data22.law !== "string"){
return false;
}
var valid21 = _errs71 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data22.exit !== undefined && func0.call(data22, "exit")){
const _errs73 = errors;
if(typeof data22.exit !== "string"){
return false;
}
var valid21 = _errs73 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.responsibilities !== undefined && func0.call(data, "responsibilities")){
const _errs75 = errors;
if(!(validate43(data.responsibilities))){
errors++;
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined && func0.call(data, "waivers")){
const _errs76 = errors;
if(!(validate49(data.waivers))){
errors++;
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined && func0.call(data, "source")){
let data34 = data.source;
const _errs77 = errors;
if((typeof data34 !== "string") && (!(Array.isArray(data34)))){
return false;
}
if(Array.isArray(data34)){
var valid24 = true;
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
const _errs81 = errors;
if(typeof data34[i4] !== "string"){
return false;
}
var valid24 = _errs81 === errors;
if(!valid24){
break;
}
}
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate51(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern8.test(key0)){
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
const _errs2 = errors;
for(const key1 of Object.keys(data)){
if(!(pattern4.test(key1))){
const _errs3 = errors;
if(!(validate52(data[key1]))){
errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
if(_errs2 === errors){
if(Object.keys(data).filter((key) => !key.startsWith("x-")).length < 2){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate27(data){
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing0 = "model")){
errors++;
}
else {
if(data.model !== undefined && func0.call(data, "model")){
if("hybrid" !== data.model){
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.parts === undefined) || (!(func0.call(data, "parts")))) && (missing1 = "parts")){
return false;
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
let missing2;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing2 = "model")){
errors++;
}
else {
if(data.model !== undefined && func0.call(data, "model")){
let data1 = data.model;
if(!((((((data1 === "on-premises") || (data1 === "iaas")) || (data1 === "caas")) || (data1 === "paas")) || (data1 === "faas")) || (data1 === "saas"))){
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parts !== undefined && func0.call(data, "parts")){
return false;
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
errors++;
return false;
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
errors++;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing3 = "model")){
return false;
}
else {
const _errs10 = errors;
for(const key0 of Object.keys(data)){
if(!((func0.call(schema39.properties, key0)) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs10 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs11 = errors;
if(typeof data.name !== "string"){
return false;
}
var valid5 = _errs11 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.description !== undefined && func0.call(data, "description")){
const _errs13 = errors;
if(typeof data.description !== "string"){
return false;
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.provider !== undefined && func0.call(data, "provider")){
const _errs15 = errors;
if(typeof data.provider !== "string"){
return false;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.product !== undefined && func0.call(data, "product")){
let data6 = data.product;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
return false;
}
}
else {
return false;
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.products !== undefined && func0.call(data, "products")){
const _errs20 = errors;
if(!(validate28(data.products))){
errors++;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.kind !== undefined && func0.call(data, "kind")){
let data8 = data.kind;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
return false;
}
}
else {
return false;
}
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.traits !== undefined && func0.call(data, "traits")){
let data9 = data.traits;
const _errs24 = errors;
const _errs25 = errors;
if(!data9 || typeof data9 != "object"){
return false;
}
if(Array.isArray(data9)){
var valid10 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs28 = errors;
if(errors === _errs28){
if(typeof data10 === "string"){
if(!pattern29.test(data10)){
return false;
}
}
else {
return false;
}
}
var valid10 = _errs28 === errors;
if(!valid10){
break;
}
}
}
if(errors === _errs25){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 of Object.keys(data9)){
const _errs30 = errors;
if(typeof key1 === "string"){
if(!pattern8.test(key1)){
errors++;
}
}
var valid11 = _errs30 === errors;
if(!valid11){
errors++;
return false;
break;
}
}
if(valid11){
for(const key2 of Object.keys(data9)){
if(!(pattern4.test(key2))){
const _errs32 = errors;
if(typeof data9[key2] !== "boolean"){
return false;
}
var valid12 = _errs32 === errors;
if(!valid12){
break;
}
}
}
}
}
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.model !== undefined && func0.call(data, "model")){
let data12 = data.model;
const _errs34 = errors;
if(!((((((((data12 === "on-premises") || (data12 === "iaas")) || (data12 === "caas")) || (data12 === "paas")) || (data12 === "faas")) || (data12 === "saas")) || (data12 === "hybrid")) || (data12 === null))){
return false;
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.environments !== undefined && func0.call(data, "environments")){
let data13 = data.environments;
const _errs36 = errors;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
return false;
}
if(Array.isArray(data13)){
var valid16 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
const _errs40 = errors;
if(typeof data13[i1] !== "string"){
return false;
}
var valid16 = _errs40 === errors;
if(!valid16){
break;
}
}
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.accounts !== undefined && func0.call(data, "accounts")){
let data15 = data.accounts;
const _errs42 = errors;
if((typeof data15 !== "string") && (!(Array.isArray(data15)))){
return false;
}
if(Array.isArray(data15)){
var valid19 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
const _errs46 = errors;
if(typeof data15[i2] !== "string"){
return false;
}
var valid19 = _errs46 === errors;
if(!valid19){
break;
}
}
}
var valid5 = _errs42 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.regions !== undefined && func0.call(data, "regions")){
let data17 = data.regions;
const _errs48 = errors;
if((typeof data17 !== "string") && (!(Array.isArray(data17)))){
return false;
}
if(Array.isArray(data17)){
var valid22 = true;
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
const _errs52 = errors;
if(typeof data17[i3] !== "string"){
return false;
}
var valid22 = _errs52 === errors;
if(!valid22){
break;
}
}
}
var valid5 = _errs48 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.lifecycle !== undefined && func0.call(data, "lifecycle")){
let data19 = data.lifecycle;
const _errs54 = errors;
if(!(((data19 === "planned") || (data19 === "live")) || (data19 === "retired"))){
return false;
}
var valid5 = _errs54 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.criticality !== undefined && func0.call(data, "criticality")){
let data20 = data.criticality;
const _errs56 = errors;
if(!((((data20 === "low") || (data20 === "medium")) || (data20 === "high")) || (data20 === "critical"))){
return false;
}
var valid5 = _errs56 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.data !== undefined && func0.call(data, "data")){
const _errs58 = errors;
if(!(validate30(data.data))){
errors++;
}
var valid5 = _errs58 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.locations !== undefined && func0.call(data, "locations")){
const _errs59 = errors;
if(!(validate34(data.locations))){
errors++;
}
var valid5 = _errs59 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.links !== undefined && func0.call(data, "links")){
const _errs60 = errors;
if(!(validate40(data.links))){
errors++;
}
var valid5 = _errs60 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.owners !== undefined && func0.call(data, "owners")){
const _errs61 = errors;
if(!(validate25(data.owners))){
errors++;
}
var valid5 = _errs61 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.agreement !== undefined && func0.call(data, "agreement")){
let data25 = data.agreement;
const _errs62 = errors;
const _errs63 = errors;
if(errors === _errs63){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
const _errs65 = errors;
for(const key3 of Object.keys(data25)){
if(!((func0.call(schema36.properties, key3)) || (pattern4.test(key3)))){
return false;
break;
}
}
if(_errs65 === errors){
if(data25.title !== undefined && func0.call(data25, "title")){
const _errs66 = errors;
if(typeof data25.title !== "string"){
return false;
}
var valid26 = _errs66 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data25.url !== undefined && func0.call(data25, "url")){
let data27 = data25.url;
const _errs68 = errors;
if(errors === _errs68){
if(typeof data27 === "string"){
if(!pattern17.test(data27)){
return false;
}
}
else {
return false;
}
}
var valid26 = _errs68 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data25.reviewed !== undefined && func0.call(data25, "reviewed")){
let data28 = data25.reviewed;
const _errs70 = errors;
if((typeof data28 !== "string") && (data28 !== null)){
return false;
}
if(errors === _errs70){
if(typeof data28 === "string"){
if(!pattern18.test(data28)){
return false;
}
}
}
var valid26 = _errs70 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data25.starts !== undefined && func0.call(data25, "starts")){
let data29 = data25.starts;
const _errs72 = errors;
if(errors === _errs72){
if(typeof data29 === "string"){
if(!pattern18.test(data29)){
return false;
}
}
else {
return false;
}
}
var valid26 = _errs72 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data25.ends !== undefined && func0.call(data25, "ends")){
let data30 = data25.ends;
const _errs74 = errors;
if(errors === _errs74){
if(typeof data30 === "string"){
if(!pattern18.test(data30)){
return false;
}
}
else {
return false;
}
}
var valid26 = _errs74 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data25.reference !== undefined && func0.call(data25, "reference")){
const _errs76 = errors;
if(typeof data25.reference !== "string"){
return false;
}
var valid26 = _errs76 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data25["notice-days"] !== undefined && func0.call(data25, "notice-days")){
let data32 = data25["notice-days"];
const _errs78 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
return false;
}
if(errors === _errs78){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
return false;
}
}
}
var valid26 = _errs78 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data25.law !== undefined && func0.call(data25, "law")){
const _errs80 = errors;
if(typeof data25.law !== "string"){
return false;
}
var valid26 = _errs80 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data25.exit !== undefined && func0.call(data25, "exit")){
const _errs82 = errors;
if(typeof data25.exit !== "string"){
return false;
}
var valid26 = _errs82 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid5 = _errs62 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.responsibilities !== undefined && func0.call(data, "responsibilities")){
const _errs84 = errors;
if(!(validate43(data.responsibilities))){
errors++;
}
var valid5 = _errs84 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.waivers !== undefined && func0.call(data, "waivers")){
const _errs85 = errors;
if(!(validate49(data.waivers))){
errors++;
}
var valid5 = _errs85 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.source !== undefined && func0.call(data, "source")){
let data37 = data.source;
const _errs86 = errors;
if((typeof data37 !== "string") && (!(Array.isArray(data37)))){
return false;
}
if(Array.isArray(data37)){
var valid29 = true;
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
const _errs90 = errors;
if(typeof data37[i4] !== "string"){
return false;
}
var valid29 = _errs90 === errors;
if(!valid29){
break;
}
}
}
var valid5 = _errs86 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.parts !== undefined && func0.call(data, "parts")){
const _errs92 = errors;
if(!(validate51(data.parts))){
errors++;
}
var valid5 = _errs92 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate20(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version")) || (((data.estate === undefined) || (!(func0.call(data, "estate")))) && (missing0 = "estate"))) || (((data.services === undefined) || (!(func0.call(data, "services")))) && (missing0 = "services"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((func0.call(schema31.properties, key0)) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined && func0.call(data, "$schema")){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
const _errs4 = errors;
if(1 !== data.version){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.estate !== undefined && func0.call(data, "estate")){
let data2 = data.estate;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.framework !== undefined && func0.call(data, "framework")){
let data3 = data.framework;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["add-ons"] !== undefined && func0.call(data, "add-ons")){
let data4 = data["add-ons"];
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
return false;
}
}
else {
return false;
}
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.teams !== undefined && func0.call(data, "teams")){
let data6 = data.teams;
const _errs13 = errors;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
return false;
}
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 of Object.keys(data6)){
const _errs15 = errors;
if(typeof key1 === "string"){
if(!pattern8.test(key1)){
errors++;
}
}
var valid2 = _errs15 === errors;
if(!valid2){
errors++;
return false;
break;
}
}
if(valid2){
for(const key2 of Object.keys(data6)){
if(!(pattern4.test(key2))){
const _errs17 = errors;
if(!(validate21(data6[key2]))){
errors++;
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.people !== undefined && func0.call(data, "people")){
let data8 = data.people;
const _errs18 = errors;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
return false;
}
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 of Object.keys(data8)){
const _errs20 = errors;
if(typeof key3 === "string"){
if(!pattern8.test(key3)){
errors++;
}
}
var valid4 = _errs20 === errors;
if(!valid4){
errors++;
return false;
break;
}
}
if(valid4){
for(const key4 of Object.keys(data8)){
if(!(pattern4.test(key4))){
const _errs22 = errors;
if(!(validate23(data8[key4]))){
errors++;
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agreements !== undefined && func0.call(data, "agreements")){
let data10 = data.agreements;
const _errs23 = errors;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
return false;
}
if(errors === _errs23){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key5 of Object.keys(data10)){
if(!(pattern4.test(key5))){
let data11 = data10[key5];
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const _errs29 = errors;
for(const key6 of Object.keys(data11)){
if(!((func0.call(schema36.properties, key6)) || (pattern4.test(key6)))){
return false;
break;
}
}
if(_errs29 === errors){
if(data11.title !== undefined && func0.call(data11, "title")){
const _errs30 = errors;
if(typeof data11.title !== "string"){
return false;
}
var valid8 = _errs30 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.url !== undefined && func0.call(data11, "url")){
let data13 = data11.url;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data13 === "string"){
if(!pattern17.test(data13)){
return false;
}
}
else {
return false;
}
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.reviewed !== undefined && func0.call(data11, "reviewed")){
let data14 = data11.reviewed;
const _errs34 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
return false;
}
if(errors === _errs34){
if(typeof data14 === "string"){
if(!pattern18.test(data14)){
return false;
}
}
}
var valid8 = _errs34 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.starts !== undefined && func0.call(data11, "starts")){
let data15 = data11.starts;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data15 === "string"){
if(!pattern18.test(data15)){
return false;
}
}
else {
return false;
}
}
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.ends !== undefined && func0.call(data11, "ends")){
let data16 = data11.ends;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data16 === "string"){
if(!pattern18.test(data16)){
return false;
}
}
else {
return false;
}
}
var valid8 = _errs38 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.reference !== undefined && func0.call(data11, "reference")){
const _errs40 = errors;
if(typeof data11.reference !== "string"){
return false;
}
var valid8 = _errs40 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11["notice-days"] !== undefined && func0.call(data11, "notice-days")){
let data18 = data11["notice-days"];
const _errs42 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
return false;
}
if(errors === _errs42){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
return false;
}
}
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.law !== undefined && func0.call(data11, "law")){
const _errs44 = errors;
if(typeof data11.law !== "string"){
return false;
}
var valid8 = _errs44 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.exit !== undefined && func0.call(data11, "exit")){
const _errs46 = errors;
if(typeof data11.exit !== "string"){
return false;
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid6 = _errs26 === errors;
if(!valid6){
break;
}
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owners !== undefined && func0.call(data, "owners")){
const _errs48 = errors;
if(!(validate25(data.owners))){
errors++;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.services !== undefined && func0.call(data, "services")){
let data22 = data.services;
const _errs49 = errors;
if(errors === _errs49){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key7 of Object.keys(data22)){
const _errs51 = errors;
if(typeof key7 === "string"){
if(!pattern8.test(key7)){
errors++;
}
}
var valid9 = _errs51 === errors;
if(!valid9){
errors++;
return false;
break;
}
}
if(valid9){
for(const key8 of Object.keys(data22)){
if(!(pattern4.test(key8))){
const _errs53 = errors;
if(!(validate27(data22[key8]))){
errors++;
}
var valid10 = _errs53 === errors;
if(!valid10){
break;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
