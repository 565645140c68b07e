import { fill, say } from '../../locales/terms.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';

const texts = {
  address: say(
    '页面以 IP 地址 {host} 发布，未用政府网站域名',
    'The page is published at the bare address {host}, under no domain',
  ),
  other: say(
    '页面域名为 {host}，不是政府网站域名（.gov.cn）',
    'The page’s host is {host}, no government domain (.gov.cn)',
  ),
  where: say('网址', 'Address'),
};

const IP = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;
/** Somebody's own machine or network, where a page is looked at before it is published. */
const OWN = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[)|\.(?:local|localhost|test|internal)$/;

function hostOf(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname.toLowerCase().replace(/\.$/, '');
}

function check({ report }: Facts): Check {
  // a saved file has no address of its own
  const host = hostOf(report.publication.url);
  if (host === null || OWN.test(host)) return { applies: false };
  if (host.endsWith('.gov.cn')) return {};
  const bare = IP.test(host);
  return {
    drafts: [
      {
        about: 'host',
        severity: bare ? 'info' : 'warning',
        section: null,
        message: fill(bare ? texts.address : texts.other, { host }),
        where: texts.where,
        quote: host,
      },
    ],
  };
}

export const hostNotGovernment: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('政府网站域名', 'Government domain'),
  about: say(
    '报告不在政府网站域名下发布（IP 地址为提示）',
    'A host that is no government domain (a note for a bare IP address)',
  ),
  basis: say(
    '国办发〔2017〕47号《政府网站发展指引》，域名规范',
    '国办发〔2017〕47号 (guideline for government websites), domains',
  ),
  remedy: say('在政府网站域名下发布报告。', 'Publish the report under a government domain.'),
  texts,
  check,
};
