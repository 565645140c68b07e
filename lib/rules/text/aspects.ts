/** The five aspects of 总体情况: how each is headed and worded. 国办公开办函〔2021〕30号, 第一部分. */
import { say, type Words } from '../../locales/terms.ts';
import type { Passage } from '../../model/prose.ts';
import { aligned } from './aligned.ts';

export type AspectId = 'disclosure' | 'applications' | 'management' | 'platform' | 'supervision';

interface Aspect {
  readonly id: AspectId;
  readonly name: Words;
  /** In a heading, or at the head of a paragraph. */
  readonly head: RegExp;
  /** Says something of it, where the text has no headings for the aspects. */
  readonly content: RegExp;
  /** Says something of it even below the heading of another aspect. */
  readonly own: RegExp;
}

export const ASPECTS: readonly Aspect[] = [
  {
    id: 'disclosure',
    name: say('主动公开', 'proactive disclosure'),
    head: /主动公开|(?:信息|政务)(?:主动)?公开工作|公开内容|(?:加强|推进|做好|深化|及时|全面)[^,。;]{0,8}(?:信息公开|公开信息|信息发布)/,
    content:
      /主动(?:向社会)?(?:公开|发布)|(?:公开|发布|更新|公示)[^。;]{0,12}(?:信息|文件)|信息(?:公开|发布|更新)[^。;]{0,12}\d/,
    own: /(?:公开|发布|更新)(?!申请)[^。;申]{0,24}\d+(?:余|多)?[条件篇份项]/,
  },
  {
    id: 'applications',
    name: say('依申请公开', 'disclosure on application'),
    head: /依申请|申请(?:公开|办理|答复|受理)|公开申请/,
    content:
      /依申请公开|(?:信息|公开)申请|申请公开|申请人|(?:收到|受理|接收|答复|办理|处理)[^。;]{0,14}申请|申请[^。;]{0,8}\d+[件份条宗起]/,
    own: /(?:收到|受理|接收|接到|新收|办结|答复|没有|无)[^。;]{0,20}(?:公开|信息)[^。;]{0,6}申请|申请[^。;]{0,12}\d+[件份条宗起]|依申请公开[^。;]{0,12}\d+[件份条宗起]/,
  },
  {
    id: 'management',
    name: say('政府信息管理', 'management of government information'),
    head: /信息(?:资源)?(?:规范化?|动态)?管理|(?:规范|强化|加强|完善)[^,。;]{0,6}信息[^,。;]{0,4}管理|规范性文件管理|公开管理/,
    content:
      /信息(?:资源)?(?:规范化?|动态)?管理|公开目录|(?:信息|事项|基本|标准)目录|目录(?:管理|编制|更新|调整)|规范性文件[^。;]{0,14}(?:清理|管理|废止|修订|现行有效|备案|合法性)|保密审查|公开审查|审查(?:机制|制度|程序|关)|审核(?:制度|机制|程序|流程|关|把关)|三审|三校|公开属性|属性认定|源头(?:管理|认定)|动态(?:调整|管理|更新)|信息台账|(?:信息|公文|文件)[^。;]{0,6}(?:归档|台账|清理)|公文[^。;]{0,8}(?:审查|审核|公开属性)|历史(?:信息|文件|公文)/,
    own: /信息(?:资源)?(?:规范化?|动态)?管理/,
  },
  {
    id: 'platform',
    name: say('政府信息公开平台建设', 'building of platforms'),
    head: /平台|网站|渠道|载体|阵地|专栏|专区/,
    content: /平台|网站|网页|专栏|专区|新媒体|公众号|微博|客户端|公开栏|公示栏|公告栏|查阅点|查阅场所|公开渠道/,
    own: /平台(?:建设|运维|维护|优化|管理)|(?:网站|专栏|专区|公众号|新媒体|栏目)(?:的)?(?:建设|运维|运营|维护|管理|改版|升级|优化)|(?:建设|优化|改版|升级|增设|新设|开设|完善|维护)[^,。;]{0,10}(?:网站|专栏|平台|专区|栏目)/,
  },
  {
    id: 'supervision',
    name: say('监督保障', 'supervision and safeguards'),
    head: /监督|保障|考核|评议|培训|组织领导|责任落实|队伍/,
    content:
      /监督|考核|评议|评估|培训|责任追究|追责|问责|组织领导|领导小组|督查|督促|督导|检查|保障|专人负责|责任到人|工作机制/,
    own: /监督保障|(?:工作|绩效|年度|列入|纳入)[^。;]{0,14}考核|社会评议|责任追究|业务培训|培训[^。;]{0,6}[\d一二两三四五六七八九十]+(?:次|期|场)/,
  },
];

/** A heading, or what a paragraph or an item (一是) begins with. */
const LONGEST_HEAD = 26;
const ITEM = /(?=[一二三四五六七八九]是|第[一二三四五六七八九],)/;

interface Block {
  readonly aspects: readonly AspectId[];
  /** It is an item of a list (一是), not a numbered paragraph. */
  readonly item: boolean;
  readonly text: string;
}

function headedBy(text: string): AspectId[] {
  const head = text.slice(0, LONGEST_HEAD).split(/[。;:]/)[0] ?? '';
  return ASPECTS.filter((aspect) => aspect.head.test(head)).map(({ id }) => id);
}

const NUMBERED =
  /^(?:\(?(?:[一二三四五六七八九十]{1,2}|\d{1,2})[).、,]|[一二三四五六七八九]是|第[一二三四五六七八九],)/;

/** The text cut where a new point begins: a numbered or short line, an item of a list. */
function blocksOf(passages: readonly Passage[]): Block[] {
  const blocks: Block[] = [];
  for (const passage of passages) {
    for (const part of aligned(passage).whole.split(ITEM)) {
      const begins =
        NUMBERED.test(part) || part.length <= LONGEST_HEAD || /^[^,。;]{2,14}(?:方面|情况)[,:。]/.test(part);
      const aspects = begins ? headedBy(part.replace(NUMBERED, '')) : [];
      const last = blocks.at(-1);
      const item = /^(?:[一二三四五六七八九]是|第)/.test(part);
      // an item that names no aspect, and a paragraph without a heading, belong to what stands above
      if (last && aspects.length === 0 && (item ? !last.item : !NUMBERED.test(part))) {
        blocks[blocks.length - 1] = { ...last, text: last.text + part };
      } else blocks.push({ aspects, item, text: part });
    }
  }
  return blocks;
}

/** As many aspects with headings of their own show that the text is built by them; items of a list are no headings. */
const BUILT = 3;

/**
 * The aspects that a text of section one says nothing of.
 * Where it is built by headings, what stands below another aspect's heading counts only where it is plainly meant.
 */
export function missingAspects(passages: readonly Passage[]): (typeof ASPECTS)[number][] {
  const blocks = blocksOf(passages);
  const headed = new Set(blocks.flatMap((block) => block.aspects));
  const built = new Set(blocks.flatMap((block) => (block.item ? [] : block.aspects)));
  return ASPECTS.filter(({ id, content, own }) => {
    if (headed.has(id)) return false;
    if (built.size < BUILT) return !blocks.some((block) => content.test(block.text));
    return !blocks.some((block, index) => (block.aspects.length === 0 && index > 0 ? content : own).test(block.text));
  });
}
