// Made from schema/cloud-services.schema.json by scripts/build-validators.mjs. Change those, not this.
const { hasOwn, keys } = Object;
function isMap(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A manifest has few texts many times, and asking a pattern costs more than looking one up. */
function remembered(pattern) {
const known = new Set();
return (text) => {
if (known.has(text)) return true;
if (!pattern.test(text)) return false;
if (known.size < 1000) known.add(text);
return true;
};
}
const fits0 = remembered(new RegExp("^\\s{0,1000}\\S", "u"));
const fits1 = remembered(new RegExp("^x-|^[a-z0-9][a-z0-9._-]*$", "u"));
const keysOf2 = (map) => {
for (const key in map) {
const value = map[key];
switch (key) {
case "name":
case "contact":
case "github":
if (!(typeof value === "string")) return false;
break;
default:
if (!key.startsWith("x-")) return false;
}
}
return true;
};
const isTeam = (value) => isMap(value) && keysOf2(value);
const keysOf3 = (map) => {
for (const key in map) {
const value = map[key];
if (!(typeof key === "string" && fits1(key))) return false;
if (!key.startsWith("x-") && !(isTeam(value))) return false;
}
return true;
};
const isOwner = (value) => (typeof value === "string" || Array.isArray(value) || value === null) && (!Array.isArray(value) || value.every((item) => (typeof item === "string" || item === null)));
const keysOf4 = (map) => {
for (const key in map) {
const value = map[key];
if (!(typeof key === "string" && fits1(key))) return false;
if (!key.startsWith("x-") && !(isOwner(value))) return false;
}
return true;
};
const isOwners = (value) => (isMap(value) || value === null) && (!isMap(value) || keysOf4(value));
const keysOf5 = (map) => {
if (!hasOwn(map, "model")) return false;
if (hasOwn(map, "model") && !(map["model"] === "hybrid")) return false;
return true;
};
const keysOf6 = (map) => {
if (!hasOwn(map, "parts")) return false;
return true;
};
const words7 = new Set(["on-premises","iaas","caas","paas","faas","saas"]);
const keysOf8 = (map) => {
if (!hasOwn(map, "model")) return false;
if (hasOwn(map, "model") && !(words7.has(map["model"]))) return false;
return true;
};
const keysOf9 = (map) => {
if (hasOwn(map, "parts") && !(false)) return false;
return true;
};
const isProductId = (value) => typeof value === "string" && fits0(value);
const isProducts = (value) => Array.isArray(value) && value.every((item) => isProductId(item));
const words10 = new Set(["on-premises","iaas","caas","paas","faas","saas","hybrid",null]);
const isModel = (value) => words10.has(value);
const words11 = new Set(["low","medium","high","critical"]);
const isCriticality = (value) => words11.has(value);
const isData = (value) => (typeof value === "string" || Array.isArray(value)) && (!Array.isArray(value) || value.every((item) => typeof item === "string"));
const fits12 = remembered(new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S{0,2000}$", "u"));
const fits13 = remembered(new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u"));
const keysOf14 = (map) => {
for (const key in map) {
const value = map[key];
switch (key) {
case "title":
if (!(typeof value === "string")) return false;
break;
case "url":
if (!(typeof value === "string" && fits12(value))) return false;
break;
case "reviewed":
if (!((typeof value === "string" || value === null) && (!(typeof value === "string") || fits13(value)))) return false;
break;
case "starts":
case "ends":
if (!(typeof value === "string" && fits13(value))) return false;
break;
default:
if (!key.startsWith("x-")) return false;
}
}
return true;
};
const isAgreement = (value) => isMap(value) && keysOf14(value);
const words15 = new Set(["customer","shared","provider","not-applicable"]);
const isParty = (value) => words15.has(value);
const keysOf16 = (map) => {
if (!hasOwn(map, "party")) return false;
for (const key in map) {
const value = map[key];
switch (key) {
case "party":
if (!(isParty(value))) return false;
break;
case "clause":
case "reason":
if (!(typeof value === "string" && fits0(value))) return false;
break;
default:
if (!key.startsWith("x-")) return false;
}
}
return true;
};
const isClause = (value) => isMap(value) && keysOf16(value);
const isResponsibility = (value) => (typeof value === "string" || isMap(value)) && ((typeof value === "string") ? (isParty(value)) : (isClause(value)));
const keysOf17 = (map) => {
for (const key in map) {
const value = map[key];
if (!(typeof key === "string" && fits1(key))) return false;
if (!key.startsWith("x-") && !(isResponsibility(value))) return false;
}
return true;
};
const isResponsibilities = (value) => (isMap(value) || value === null) && (!isMap(value) || keysOf17(value));
const keysOf18 = (map) => {
if (!hasOwn(map, "reason")) return false;
if (!hasOwn(map, "expires")) return false;
if (!hasOwn(map, "approved-by")) return false;
for (const key in map) {
const value = map[key];
switch (key) {
case "reason":
case "approved-by":
if (!(typeof value === "string" && fits0(value))) return false;
break;
case "expires":
if (!(typeof value === "string" && fits13(value))) return false;
break;
default:
if (!key.startsWith("x-")) return false;
}
}
return true;
};
const isWaiver = (value) => isMap(value) && keysOf18(value);
const keysOf19 = (map) => {
for (const key in map) {
const value = map[key];
if (!(typeof key === "string" && fits1(key))) return false;
if (!key.startsWith("x-") && !(isWaiver(value))) return false;
}
return true;
};
const isWaivers = (value) => (isMap(value) || value === null) && (!isMap(value) || keysOf19(value));
const isSource = (value) => (typeof value === "string" || Array.isArray(value)) && (!Array.isArray(value) || value.every((item) => typeof item === "string"));
const words20 = new Set(["on-premises","iaas","caas","paas","faas","saas",null]);
const isPartModel = (value) => words20.has(value);
const keysOf21 = (map) => {
if (!hasOwn(map, "model")) return false;
for (const key in map) {
const value = map[key];
switch (key) {
case "name":
case "description":
case "provider":
case "environment":
if (!(typeof value === "string")) return false;
break;
case "product":
if (!(isProductId(value))) return false;
break;
case "products":
if (!(isProducts(value))) return false;
break;
case "model":
if (!(isPartModel(value))) return false;
break;
case "criticality":
if (!(isCriticality(value))) return false;
break;
case "data":
if (!(isData(value))) return false;
break;
case "owners":
if (!(isOwners(value))) return false;
break;
case "agreement":
if (!(isAgreement(value))) return false;
break;
case "responsibilities":
if (!(isResponsibilities(value))) return false;
break;
case "waivers":
if (!(isWaivers(value))) return false;
break;
case "source":
if (!(isSource(value))) return false;
break;
default:
if (!key.startsWith("x-")) return false;
}
}
return true;
};
const isPart = (value) => isMap(value) && keysOf21(value);
const keysOf22 = (map) => {
if (keys(map).filter((key) => !key.startsWith("x-")).length < 2) return false;
for (const key in map) {
const value = map[key];
if (!(typeof key === "string" && fits1(key))) return false;
if (!key.startsWith("x-") && !(isPart(value))) return false;
}
return true;
};
const isParts = (value) => isMap(value) && keysOf22(value);
const keysOf23 = (map) => {
if (!hasOwn(map, "model")) return false;
for (const key in map) {
const value = map[key];
switch (key) {
case "name":
case "description":
case "provider":
case "environment":
if (!(typeof value === "string")) return false;
break;
case "product":
if (!(isProductId(value))) return false;
break;
case "products":
if (!(isProducts(value))) return false;
break;
case "model":
if (!(isModel(value))) return false;
break;
case "criticality":
if (!(isCriticality(value))) return false;
break;
case "data":
if (!(isData(value))) return false;
break;
case "owners":
if (!(isOwners(value))) return false;
break;
case "agreement":
if (!(isAgreement(value))) return false;
break;
case "responsibilities":
if (!(isResponsibilities(value))) return false;
break;
case "waivers":
if (!(isWaivers(value))) return false;
break;
case "source":
if (!(isSource(value))) return false;
break;
case "parts":
if (!(isParts(value))) return false;
break;
default:
if (!key.startsWith("x-")) return false;
}
}
return true;
};
const isService = (value) => isMap(value) && (((!isMap(value) || keysOf5(value))) ? ((!isMap(value) || keysOf6(value))) : ((((!isMap(value) || keysOf8(value))) ? ((!isMap(value) || keysOf9(value))) : (true)))) && keysOf23(value);
const keysOf24 = (map) => {
for (const key in map) {
const value = map[key];
if (!(typeof key === "string" && fits1(key))) return false;
if (!key.startsWith("x-") && !(isService(value))) return false;
}
return true;
};
const keysOf25 = (map) => {
if (!hasOwn(map, "version")) return false;
if (!hasOwn(map, "estate")) return false;
if (!hasOwn(map, "services")) return false;
for (const key in map) {
const value = map[key];
switch (key) {
case "$schema":
if (!(typeof value === "string")) return false;
break;
case "version":
if (!(value === 1)) return false;
break;
case "estate":
case "framework":
if (!(typeof value === "string" && fits0(value))) return false;
break;
case "teams":
if (!((isMap(value) || value === null) && (!isMap(value) || keysOf3(value)))) return false;
break;
case "owners":
if (!(isOwners(value))) return false;
break;
case "services":
if (!(isMap(value) && keysOf24(value))) return false;
break;
default:
if (!key.startsWith("x-")) return false;
}
}
return true;
};
/** @type {(value: unknown) => boolean} */
export const accepts = (value) => isMap(value) && keysOf25(value);
