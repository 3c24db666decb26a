/** Exports become values in the bundle. What modules give each other has to stay the same. */
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { plainExports } from '../../scripts/bundle/plain-exports.mjs';

/** A bundle as the bundler writes it, that gives what module 1 exports as `out`. */
function bundle(modules: string): string {
  return `(()=>{var m={${modules}},s={};function i(e){var t=s[e];if(void 0!==t)return t.exports;var n=s[e]={exports:{}};m[e].call(n.exports,n,n.exports,i);return n.exports}i.d=(e,t)=>{for(var n in t)Object.defineProperty(e,n,{enumerable:!0,get:t[n]})};i.r=e=>{e.marked=!0};return i(1).out})()`;
}

test.each([
  [
    'functions and constants become values',
    '1:(e,t,n)=>{n.d(t,{out:()=>r});var o=n(2);const r=o.A(o.b)},2:(e,t,n)=>{n.d(t,{A:()=>f,b:()=>g});const g=2;function f(x){return x+1}}',
    3,
    2,
  ],
  [
    'what changes stays a getter',
    '1:(e,t,n)=>{n.d(t,{out:()=>r});var o=n(2);o.A();const r=o.b},2:(e,t,n)=>{n.d(t,{A:()=>f,b:()=>g});let g=2;function f(){g++}}',
    3,
    1,
  ],
  [
    'so do modules that import each other in a circle',
    '1:(e,t,n)=>{n.d(t,{out:()=>r,k:()=>k});var o=n(2);const r=o.A();function k(){return 4}},2:(e,t,n)=>{n.d(t,{A:()=>f});var o=n(1);function f(){return o.k()}}',
    4,
    0,
  ],
  [
    'and a module that is marked for those who take all of it',
    '1:(e,t,n)=>{n.r(t),n.d(t,{out:()=>r});const r=this.marked===undefined},2:(e,t)=>{t.x=1}',
    true,
    0,
  ],
])('%s', (_, modules, out, values) => {
  const text = bundle(modules);
  const made = plainExports(text);
  expect(made.match(/\.exports=\{"/g) ?? []).toHaveLength(values);
  expect(runInNewContext(text)).toBe(out);
  expect(runInNewContext(made)).toBe(out);
});
