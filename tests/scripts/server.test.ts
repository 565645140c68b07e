/** The server behind every page under a government name: were it wrong, the tests on those pages would be. */
import { connect } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/browsers.ts';
import { type Server, serve } from '../../scripts/server.ts';

let server: Server;
afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
});

/** As a browser asks a proxy: with the whole address in the first line. */
function asProxy(address: string): Promise<string> {
  return new Promise((done) => {
    const socket = connect(server.port, '127.0.0.1');
    let answer = '';
    socket.on('data', (data) => (answer += data.toString('latin1')));
    socket.on('close', () => done(answer));
    socket.end(`GET ${address} HTTP/1.1\r\nHost: ${new URL(address).host}\r\nConnection: close\r\n\r\n`);
  });
}

it('answers a proxy request by host and path, and says what was asked', async () => {
  server = await serve({
    'http://a.gov.cn/x.html': { body: 'of a', charset: 'gbk' },
    '/x.html': { body: 'of any', headers: { 'content-security-policy': "default-src 'none'" } },
  });
  const own = await asProxy('http://a.gov.cn/x.html');
  expect(own).toContain('text/html; charset=gbk');
  expect(own).toContain('of a');
  const any = await asProxy('http://b.gov.cn/x.html');
  expect(any.toLowerCase()).toContain("content-security-policy: default-src 'none'");
  expect(any).toContain('of any');
  expect(await asProxy('http://b.gov.cn/y.html')).toMatch(/^HTTP\/1\.1 404/);
  expect(server.asked).toEqual(['http://a.gov.cn/x.html', 'http://b.gov.cn/x.html', 'http://b.gov.cn/y.html']);
});

it('takes the browser that the user names, and says so where it does not exist', () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
  vi.stubEnv('CROSSFOOT_CHROMIUM', process.execPath);
  expect(findBrowser('chromium')).toBe(process.execPath);
  vi.stubEnv('CROSSFOOT_CHROMIUM', '');
  expect(() => findBrowser('chromium')).toThrow('CHROME_PATH=/nowhere/chrome does not exist');
});
