/** Addresses of portals as people write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, isDeclared, siteOf } from '../../lib/model/site.ts';

describe('a site', () => {
  it.each([
    ['10.20.0.8', '*://10.20.0.8/*', null],
    ['10.20.0.8:8080', '*://10.20.0.8/*', '8080'],
    ['http://10.20.0.8:8080/zwgk/nb.html?id=3#top', '*://10.20.0.8/*', '8080'],
    [' HTTPS://NB.Example.CN/ ', '*://nb.example.cn/*', null],
    ['oa-portal', '*://oa-portal/*', null],
    ['*.yunze.example', '*://*.yunze.example/*', null],
    ['*://nb.example.cn/*', '*://nb.example.cn/*', null],
    ['nb.example.cn.', '*://nb.example.cn/*', null],
    ['10。20。0。8：8080', '*://10.20.0.8/*', '8080'],
    ['云泽.政务', '*://xn--9kqp55e.xn--zfr164b/*', null],
  ])('%s is asked for as %s', (written, pattern, port) => {
    expect(siteOf(written)).toMatchObject({ pattern, port });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['file:///C:/nb.html', 'scheme'],
    ['ftp://10.0.0.1/', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['*', 'everything'],
    ['<all_urls>', 'everything'],
    ['*://*/*', 'everything'],
    ['*.cn', 'everything'],
    ['[::1]', 'ipv6'],
    ['fe80::1', 'ipv6'],
    ['10.20.0.999', 'not an address'],
    ['10.20.8', 'not an address'],
    ['our portal', 'not an address'],
    ['a..b', 'not an address'],
    ['nb.example.cn:http', 'not an address'],
    ['user@nb.example.cn', 'not an address'],
    ['*.*.example.cn', 'not an address'],
  ])('%s is none: %s', (written, fault) => {
    expect(siteOf(written)).toBe(fault);
  });

  it('is either a pattern for one host or a fault, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.ipV4(), fc.domain()), (written) => {
        const site = siteOf(written);
        if (typeof site === 'string') return;
        expect(site.pattern).toMatch(/^\*:\/\/(?:\*\.)?[^*/:@\s]+\/\*$/);
        expect(siteOf(site.pattern)).toMatchObject({ pattern: site.pattern });
      }),
    );
  });
});

it('a granted pattern is shown as its host', () => {
  expect(hostOf('*://10.20.0.8/*')).toBe('10.20.0.8');
  expect(hostOf('https://*.example.cn/*')).toBe('*.example.cn');
  expect(hostOf('<all_urls>')).toBe('<all_urls>');
});

it.each([
  ['www.yunze.gov.cn', true],
  ['*.gov.cn', true],
  ['gov.cn', true],
  ['notgov.cn', false],
  ['www.gov.cn.example.com', false],
])('%s is among the declared hosts: %s', (host, declared) => {
  expect(isDeclared(host)).toBe(declared);
});
