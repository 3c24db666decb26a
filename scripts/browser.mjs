/**
 * Drives a Chromium that the machine has, without any package: over a pipe, in DevTools' protocol. It has no network,
 * no profile, and ends with the script. For the tests of the page, the bench and the pictures.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLACES = [
  process.env.CHROME,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  '--remote-debugging-pipe',
  // Whatever a page asks for, no name is found.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/**
 * The browser of this machine: named by the variable CHROME, or found by its name; `undefined` if there is none.
 * @returns {string | undefined}
 */
export function findBrowser() {
  return PLACES.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** A running browser. */
export class Browser {
  #process;
  #folder = mkdtempSync(join(tmpdir(), 'browser-'));
  #waiting = new Map();
  #listeners = new Map();
  #number = 0;
  #left = '';

  /** @param {string} path */
  constructor(path) {
    this.#process = spawn(path, [...FLAGS, `--user-data-dir=${this.#folder}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.#process.stdio[4].setEncoding('utf8');
    this.#process.stdio[4].on('data', (text) => this.#read(text));
    this.#process.on('exit', () => {
      for (const { fail } of this.#waiting.values()) fail(new Error('The browser ended.'));
    });
  }

  #read(text) {
    const messages = (this.#left + text).split('\0');
    this.#left = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error, method, params, sessionId } = JSON.parse(message);
      if (id === undefined) this.#listeners.get(`${sessionId} ${method}`)?.(params);
      else {
        const { done, fail } = this.#waiting.get(id);
        this.#waiting.delete(id);
        if (error === undefined) done(result);
        else fail(new Error(error.message));
      }
    }
  }

  /**
   * Sends one command, and returns its result.
   * @param {string} method
   * @param {object} [params]
   * @param {string} [sessionId]
   * @returns {Promise<any>}
   */
  send(method, params = {}, sessionId) {
    const id = ++this.#number;
    this.#process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((done, fail) => {
      this.#waiting.set(id, { done, fail });
    });
  }

  /** Calls back for every event of a kind. */
  on(method, sessionId, listener) {
    this.#listeners.set(`${sessionId} ${method}`, listener);
  }

  /**
   * Opens a tab of a size.
   * @param {{ width?: number, height?: number, dark?: boolean, script?: boolean, scale?: number }} [options]
   * @returns {Promise<Page>}
   */
  async open({ width = 1280, height = 900, dark = false, script = true, scale = 1 } = {}) {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new Page(this, sessionId, targetId);
    await page.send('Page.enable');
    await page.send('Runtime.enable');
    await page.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: scale,
      mobile: width < 700,
    });
    await page.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }],
    });
    if (!script) await page.send('Emulation.setScriptExecutionDisabled', { value: true });
    return page;
  }

  /** Ends the browser, and removes what it wrote. */
  async close() {
    const ended = new Promise((done) => this.#process.once('exit', done));
    await this.send('Browser.close').catch(() => this.#process.kill());
    await ended;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** A tab. */
export class Page {
  #browser;
  #session;
  #target;
  /** What the page threw or complained about, as texts. */
  problems = [];
  /** The addresses that the page asked for. */
  requests = [];

  constructor(browser, session, target) {
    this.#browser = browser;
    this.#session = session;
    this.#target = target;
    browser.on('Runtime.exceptionThrown', session, ({ exceptionDetails }) =>
      this.problems.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
    browser.on('Log.entryAdded', session, ({ entry }) => this.problems.push(entry.text));
    browser.on('Network.requestWillBeSent', session, ({ request }) =>
      this.requests.push(request.url),
    );
  }

  send(method, params) {
    return this.#browser.send(method, params, this.#session);
  }

  /** Opens an address, and waits until it is loaded. */
  async goto(url) {
    await this.send('Log.enable');
    await this.send('Network.enable');
    const loaded = new Promise((done) =>
      this.#browser.on('Page.loadEventFired', this.#session, done),
    );
    await this.send('Page.navigate', { url });
    await loaded;
  }

  /**
   * The value of an expression in the page; a promise is waited for.
   * @param {string} expression
   * @returns {Promise<any>}
   */
  async value(expression) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until an expression is true in the page. */
  async until(expression) {
    await this.value(
      `new Promise((done) => { const look = () => (${expression}) ? done() : setTimeout(look, 5); look(); })`,
    );
  }

  /** Presses a key, and with `text` types it. */
  async press(key, { text, shift = false } = {}) {
    const codes = { Tab: 9, Enter: 13, Escape: 27, ' ': 32, End: 35, Home: 36 };
    const more = { ArrowUp: 38, ArrowDown: 40, PageUp: 33, PageDown: 34 };
    const code = codes[key] ?? more[key] ?? key.toUpperCase().charCodeAt(0);
    const typed = text ?? (key === 'Enter' ? '\r' : undefined);
    const event = { key, code: key, windowsVirtualKeyCode: code, modifiers: shift ? 8 : 0 };
    await this.send('Input.dispatchKeyEvent', {
      type: typed === undefined ? 'rawKeyDown' : 'keyDown',
      ...event,
      ...(typed === undefined ? {} : { text: typed }),
    });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  /** Types a text into what has the focus. */
  async type(text) {
    await this.send('Input.insertText', { text });
  }

  /** What is in sight, or the whole page, as PNG. */
  async screenshot({ full = false } = {}) {
    const size = await this.value(
      '({ width: innerWidth, height: Math.ceil(document.body.getBoundingClientRect().bottom + scrollY) })',
    );
    const { data } = await this.send('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: full,
      ...(full ? { clip: { x: 0, y: 0, ...size, scale: 1 } } : {}),
    });
    return Buffer.from(data, 'base64');
  }

  /** The page as it is printed, as PDF. */
  async pdf() {
    const { data } = await this.send('Page.printToPDF', {
      printBackground: true,
      preferCSSPageSize: true,
    });
    return Buffer.from(data, 'base64');
  }

  async close() {
    await this.#browser.send('Target.closeTarget', { targetId: this.#target });
  }
}
