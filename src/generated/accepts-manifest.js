// Made from schema/cloud-services.schema.json by scripts/build-validators.mjs. Change those, not this.
/** @type {(data: unknown) => boolean} */
export const accepts = validate20;
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^\\s{0,1000}\\S", "u");
const pattern7 = new RegExp("^x-|^[a-z0-9][a-z0-9._-]*$", "u");

function validate21(data){
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern7.test(key0)){
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
if(((typeof data0 !== "string") && (!(Array.isArray(data0)))) && (data0 !== null)){
return false;
}
if(Array.isArray(data0)){
var valid4 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs7 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
return false;
}
var valid4 = _errs7 === errors;
if(!valid4){
break;
}
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

const schema35 = {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"model":{"$ref":"#/$defs/model"},"environment":{"type":"string"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"},"parts":{"$ref":"#/$defs/parts"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false,"if":{"properties":{"model":{"const":"hybrid"}},"required":["model"]},"then":{"properties":{"parts":{}},"required":["parts"]},"else":{"if":{"properties":{"model":{"enum":["on-premises","iaas","caas","paas","faas","saas"]}},"required":["model"]},"then":{"properties":{"parts":false}}}};
const pattern18 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$", "u");
const pattern19 = new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");

function validate24(data){
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


function validate29(data){
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
if(!(((key0 === "party") || (key0 === "clause")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.party !== undefined && func0.call(data, "party")){
let data0 = data.party;
const _errs2 = errors;
if(!(((data0 === "customer") || (data0 === "shared")) || (data0 === "provider"))){
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


function validate28(data){
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
if(!(((data === "customer") || (data === "shared")) || (data === "provider"))){
return false;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate29(data))){
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


function validate27(data){
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern7.test(key0)){
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
if(!(validate28(data[key1]))){
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


function validate33(data){
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern7.test(key0)){
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
if(!pattern19.test(data2)){
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

const schema52 = {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"provider":{"type":"string"},"product":{"$ref":"#/$defs/productId"},"products":{"$ref":"#/$defs/products"},"model":{"$ref":"#/$defs/partModel"},"environment":{"type":"string"},"criticality":{"$ref":"#/$defs/criticality"},"data":{"$ref":"#/$defs/data"},"owners":{"$ref":"#/$defs/owners"},"agreement":{"$ref":"#/$defs/agreement"},"responsibilities":{"$ref":"#/$defs/responsibilities"},"waivers":{"$ref":"#/$defs/waivers"},"source":{"$ref":"#/$defs/source"}},"required":["model"],"patternProperties":{"^x-":true},"additionalProperties":false};

function validate36(data){
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
if(!((func0.call(schema52.properties, key0)) || (pattern4.test(key0)))){
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
if(!(validate24(data.products))){
errors++;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined && func0.call(data, "model")){
let data5 = data.model;
const _errs12 = errors;
if(!(((((((data5 === "on-premises") || (data5 === "iaas")) || (data5 === "caas")) || (data5 === "paas")) || (data5 === "faas")) || (data5 === "saas")) || (data5 === null))){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined && func0.call(data, "environment")){
const _errs14 = errors;
if(typeof data.environment !== "string"){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.criticality !== undefined && func0.call(data, "criticality")){
let data7 = data.criticality;
const _errs16 = errors;
if(!((((data7 === "low") || (data7 === "medium")) || (data7 === "high")) || (data7 === "critical"))){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined && func0.call(data, "data")){
let data8 = data.data;
const _errs18 = errors;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
return false;
}
if(Array.isArray(data8)){
var valid6 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(typeof data8[i0] !== "string"){
return false;
}
var valid6 = _errs22 === errors;
if(!valid6){
break;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owners !== undefined && func0.call(data, "owners")){
const _errs24 = errors;
if(!(validate21(data.owners))){
errors++;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agreement !== undefined && func0.call(data, "agreement")){
let data11 = data.agreement;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const _errs28 = errors;
for(const key1 of Object.keys(data11)){
if(!((((key1 === "title") || (key1 === "url")) || (key1 === "reviewed")) || (pattern4.test(key1)))){
return false;
break;
}
}
if(_errs28 === errors){
if(data11.title !== undefined && func0.call(data11, "title")){
const _errs29 = errors;
if(typeof data11.title !== "string"){
return false;
}
var valid8 = _errs29 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.url !== undefined && func0.call(data11, "url")){
let data13 = data11.url;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data13 === "string"){
if(!pattern18.test(data13)){
return false;
}
}
else {
return false;
}
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.reviewed !== undefined && func0.call(data11, "reviewed")){
let data14 = data11.reviewed;
const _errs33 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
return false;
}
if(errors === _errs33){
if(typeof data14 === "string"){
if(!pattern19.test(data14)){
return false;
}
}
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.responsibilities !== undefined && func0.call(data, "responsibilities")){
const _errs35 = errors;
if(!(validate27(data.responsibilities))){
errors++;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined && func0.call(data, "waivers")){
const _errs36 = errors;
if(!(validate33(data.waivers))){
errors++;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined && func0.call(data, "source")){
let data17 = data.source;
const _errs37 = errors;
if((typeof data17 !== "string") && (!(Array.isArray(data17)))){
return false;
}
if(Array.isArray(data17)){
var valid11 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
const _errs41 = errors;
if(typeof data17[i1] !== "string"){
return false;
}
var valid11 = _errs41 === errors;
if(!valid11){
break;
}
}
}
var valid0 = _errs37 === errors;
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
else {
return false;
}
}
return errors === 0;
}


function validate35(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern7.test(key0)){
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
if(!(validate36(data[key1]))){
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


function validate23(data){
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
if(!((func0.call(schema35.properties, key0)) || (pattern4.test(key0)))){
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
if(!(validate24(data.products))){
errors++;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.model !== undefined && func0.call(data, "model")){
let data8 = data.model;
const _errs21 = errors;
if(!((((((((data8 === "on-premises") || (data8 === "iaas")) || (data8 === "caas")) || (data8 === "paas")) || (data8 === "faas")) || (data8 === "saas")) || (data8 === "hybrid")) || (data8 === null))){
return false;
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.environment !== undefined && func0.call(data, "environment")){
const _errs23 = errors;
if(typeof data.environment !== "string"){
return false;
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.criticality !== undefined && func0.call(data, "criticality")){
let data10 = data.criticality;
const _errs25 = errors;
if(!((((data10 === "low") || (data10 === "medium")) || (data10 === "high")) || (data10 === "critical"))){
return false;
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.data !== undefined && func0.call(data, "data")){
let data11 = data.data;
const _errs27 = errors;
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
return false;
}
if(Array.isArray(data11)){
var valid11 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs31 = errors;
if(typeof data11[i0] !== "string"){
return false;
}
var valid11 = _errs31 === errors;
if(!valid11){
break;
}
}
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.owners !== undefined && func0.call(data, "owners")){
const _errs33 = errors;
if(!(validate21(data.owners))){
errors++;
}
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.agreement !== undefined && func0.call(data, "agreement")){
let data14 = data.agreement;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
const _errs37 = errors;
for(const key1 of Object.keys(data14)){
if(!((((key1 === "title") || (key1 === "url")) || (key1 === "reviewed")) || (pattern4.test(key1)))){
return false;
break;
}
}
if(_errs37 === errors){
if(data14.title !== undefined && func0.call(data14, "title")){
const _errs38 = errors;
if(typeof data14.title !== "string"){
return false;
}
var valid13 = _errs38 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data14.url !== undefined && func0.call(data14, "url")){
let data16 = data14.url;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data16 === "string"){
if(!pattern18.test(data16)){
return false;
}
}
else {
return false;
}
}
var valid13 = _errs40 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data14.reviewed !== undefined && func0.call(data14, "reviewed")){
let data17 = data14.reviewed;
const _errs42 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
return false;
}
if(errors === _errs42){
if(typeof data17 === "string"){
if(!pattern19.test(data17)){
return false;
}
}
}
var valid13 = _errs42 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
return false;
}
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.responsibilities !== undefined && func0.call(data, "responsibilities")){
const _errs44 = errors;
if(!(validate27(data.responsibilities))){
errors++;
}
var valid5 = _errs44 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.waivers !== undefined && func0.call(data, "waivers")){
const _errs45 = errors;
if(!(validate33(data.waivers))){
errors++;
}
var valid5 = _errs45 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.source !== undefined && func0.call(data, "source")){
let data20 = data.source;
const _errs46 = errors;
if((typeof data20 !== "string") && (!(Array.isArray(data20)))){
return false;
}
if(Array.isArray(data20)){
var valid16 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
const _errs50 = errors;
if(typeof data20[i1] !== "string"){
return false;
}
var valid16 = _errs50 === errors;
if(!valid16){
break;
}
}
}
var valid5 = _errs46 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.parts !== undefined && func0.call(data, "parts")){
const _errs52 = errors;
if(!(validate35(data.parts))){
errors++;
}
var valid5 = _errs52 === errors;
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
else {
return false;
}
}
return errors === 0;
}


function validate20(data){
/*# sourceURL="https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json" */;
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
if(!((((((((key0 === "$schema") || (key0 === "version")) || (key0 === "estate")) || (key0 === "framework")) || (key0 === "teams")) || (key0 === "owners")) || (key0 === "services")) || (pattern4.test(key0)))){
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
if(data.teams !== undefined && func0.call(data, "teams")){
let data4 = data.teams;
const _errs9 = errors;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
return false;
}
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
const _errs11 = errors;
if(typeof key1 === "string"){
if(!pattern7.test(key1)){
errors++;
}
}
var valid1 = _errs11 === errors;
if(!valid1){
errors++;
return false;
break;
}
}
if(valid1){
for(const key2 of Object.keys(data4)){
if(!(pattern4.test(key2))){
let data5 = data4[key2];
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const _errs16 = errors;
for(const key3 of Object.keys(data5)){
if(!((((key3 === "name") || (key3 === "contact")) || (key3 === "github")) || (pattern4.test(key3)))){
return false;
break;
}
}
if(_errs16 === errors){
if(data5.name !== undefined && func0.call(data5, "name")){
const _errs17 = errors;
if(typeof data5.name !== "string"){
return false;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.contact !== undefined && func0.call(data5, "contact")){
const _errs19 = errors;
if(typeof data5.contact !== "string"){
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.github !== undefined && func0.call(data5, "github")){
const _errs21 = errors;
if(typeof data5.github !== "string"){
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
return false;
}
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owners !== undefined && func0.call(data, "owners")){
const _errs23 = errors;
if(!(validate21(data.owners))){
errors++;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.services !== undefined && func0.call(data, "services")){
let data10 = data.services;
const _errs24 = errors;
if(errors === _errs24){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 of Object.keys(data10)){
const _errs26 = errors;
if(typeof key4 === "string"){
if(!pattern7.test(key4)){
errors++;
}
}
var valid5 = _errs26 === errors;
if(!valid5){
errors++;
return false;
break;
}
}
if(valid5){
for(const key5 of Object.keys(data10)){
if(!(pattern4.test(key5))){
const _errs28 = errors;
if(!(validate23(data10[key5]))){
errors++;
}
var valid6 = _errs28 === errors;
if(!valid6){
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
var valid0 = _errs24 === errors;
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
else {
return false;
}
}
return errors === 0;
}
