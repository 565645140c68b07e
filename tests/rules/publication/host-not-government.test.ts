import { expect } from 'vitest';
import { rows } from '../rows.ts';
import { publishedAt } from '../telling.ts';

const at = (url: string) => ({ report: publishedAt({ url }) });

rows('host-not-government', [
  { of: 'a government domain', given: at('http://jyj.yunze.gov.cn:8080/nb/1.html'), outcome: 'pass' },
  {
    of: 'a bare address: a note',
    given: at('http://122.0.2.24:8080/nb.html'),
    outcome: 'fail',
    says: ['页面以 IP 地址 122.0.2.24 发布，未用政府网站域名'],
    and: ([own]) => expect(own!.severity).toBe('info'),
  },
  {
    of: 'another domain, though it looks like one',
    given: at('https://www.yunze-gov.cn/nb.html'),
    outcome: 'fail',
    says: ['页面域名为 www.yunze-gov.cn，不是政府网站域名（.gov.cn）'],
    and: ([own]) => expect(own!.severity).toBe('warning'),
  },
  { of: 'a saved file', given: at(''), outcome: 'not applicable' },
  { of: 'a file of one’s own', given: at('file:///home/reports/nb.html'), outcome: 'not applicable' },
  { of: 'one’s own machine', given: at('http://localhost:3000/nb.html'), outcome: 'not applicable' },
  { of: 'no address at all', given: at('http://'), outcome: 'not applicable' },
]);
