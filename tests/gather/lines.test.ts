/** Lines of text, frames, shadow trees, attachments; markup that nobody wrote by hand. */
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse as parseHtml } from 'parse5';
import { describe, expect, it } from 'vitest';
import { gather } from '../../lib/gather/gather.ts';
import { atOnce, type Tree } from '../../lib/gather/tree.ts';
import { collapse } from '../../lib/model/handle.ts';
import { parse } from '../../lib/parse/parse.ts';
import { allShapes } from '../fixtures/index.ts';
import { snapshotOf } from '../parse/pages.ts';

type Node = DefaultTreeAdapterMap['node'];

const texts = (markup: string): string[] =>
  snapshotOf(`<html><body>${markup}</body></html>`).blocks.flatMap((block) =>
    block.kind === 'text' ? [block.text] : [],
  );

describe('lines', () => {
  it.each<[string, string, string[]]>([
    [
      'inline elements join, blocks part',
      '<p>一、<b>总体</b><span>情况</span></p><div>二</div>',
      ['一、总体情况', '二'],
    ],
    ['br parts', '甲<br>乙<br><br>丙', ['甲', '乙', '丙']],
    ['pre keeps its lines', '<pre>甲\n 乙  丙\n\n丁</pre>', ['甲', '乙 丙', '丁']],
    ['white space of every kind collapses', '<p>\u00a0\u3000甲\u2003\n\t乙\ufeff</p>', ['甲 乙']],
    ['a block in an inline', '<span>甲<div>乙</div>丙</span>', ['甲', '乙', '丙']],
    ['display: block', '<span style="display:block">甲</span><span style="display:block">乙</span>', ['甲', '乙']],
    ['list items', '<ol><li>甲<li>乙</ol>', ['甲', '乙']],
    [
      'scripts, styles, templates and comments are no text',
      '<script>a</script><style>b</style><template>c</template><!--d-->甲',
      ['甲'],
    ],
    ['noscript and svg', '<noscript>请启用脚本</noscript><svg><text>图</text></svg>甲', ['甲']],
    [
      'a declarative shadow root with slots',
      '<x-a><template shadowrootmode=open><p>前</p><slot></slot><slot name=s>无</slot></template><p>甲</p><i slot=s>乙</i></x-a>',
      ['前', '甲', '乙'],
    ],
    [
      'a slot without content shows its own',
      '<x-a><template shadowrootmode=open><slot><p>代</p></slot></template></x-a>',
      ['代'],
    ],
    ['a frame with its own markup', '<p>甲</p><iframe srcdoc="<p>乙</p>"></iframe><p>丙</p>', ['甲', '乙', '丙']],
    ['paragraphs left open, tags that cross', '<p>甲<p><b>乙<i>丙</b>丁</i>', ['甲', '乙丙丁']],
  ])('%s', (_, markup, lines) => expect(texts(markup)).toEqual(lines));

  it('know whether every letter is bold', () => {
    const strong = (markup: string) =>
      snapshotOf(`<html><body>${markup}</body></html>`).blocks.map(
        (block) => block.kind === 'text' && block.strong === true,
      );
    expect(
      strong(
        '<p><b>甲</b></p><p><b>甲</b>乙</p><h2>丙</h2><p style="font-weight: bold">丁</p><p> <strong>戊</strong> </p>',
      ),
    ).toEqual([true, false, true, true, true]);
  });

  it('documents and frames that cannot be read are named', () => {
    const { blocks } = snapshotOf(
      '<html><body><p>附件：<a href="/a/b.PDF?x=1">年报<b>.pdf</b></a></p><a href="/a.html">网页</a><iframe src="https://other.example/x"></iframe></body></html>',
    );
    expect(blocks.filter((block) => block.kind !== 'text')).toMatchObject([
      { kind: 'attachment', text: '年报.pdf', href: '/a/b.PDF?x=1' },
      { kind: 'frame', url: 'https://other.example/x' },
    ]);
  });
});

describe('what a page says of itself', () => {
  it('metas in lower case, the first title, the address that browsers note', () => {
    const snapshot = snapshotOf(
      '<!-- saved from url=(0042)http://www.yunze.gov.cn/zwgk/t20250121_1.html -->\n<html><head><TITLE> 甲\n乙 </TITLE><META NAME="ArticleTitle" CONTENT=" 丙 "><meta name="PubDate" content="2025-01-21"></head><body>x</body></html>',
    );
    expect(snapshot).toMatchObject({
      url: 'http://www.yunze.gov.cn/zwgk/t20250121_1.html',
      title: '甲 乙',
      metas: [
        { name: 'articletitle', content: '丙' },
        { name: 'pubdate', content: '2025-01-21' },
      ],
    });
  });

  it('text is read line by line, whatever ends its lines', () => {
    const { media, blocks } = snapshotOf('甲 乙\r\n\r\n丙\r丁\f戊', 'a.TXT');
    expect(media).toBe('text');
    expect(blocks.map((block) => [block.handle, block.kind === 'text' && block.text])).toEqual([
      [0, '甲 乙'],
      [2, '丙'],
      [3, '丁'],
      [4, '戊'],
    ]);
  });
});

/** parse5's tree as the gatherer sees it, small, to look at what handles stand for. */
const tree: Tree<Node> = {
  name: (node) =>
    defaultTreeAdapter.isTextNode(node) ? '#text' : defaultTreeAdapter.isElementNode(node) ? node.tagName : '',
  data: (node) => (node as DefaultTreeAdapterMap['textNode']).value,
  children: (node) => ('childNodes' in node ? node.childNodes : []),
  attribute: (node, name) =>
    (node as DefaultTreeAdapterMap['element']).attrs?.find((each) => each.name === name)?.value ?? null,
  hidden: () => false,
  value: () => '',
  shadow: () => null,
  frame: () => null,
  size: () => ({ width: 0, height: 0 }),
};

describe('handles', () => {
  it.each(allShapes().filter((page) => page.contentType === 'text/html'))(
    '$name: each line stands for the runs that it was read from',
    ({ text }) => {
      const document = parseHtml(text);
      const { blocks, origins } = atOnce(gather(tree, document, null));
      for (const block of blocks) {
        const origin = origins[block.handle]!;
        if (block.kind !== 'text') {
          expect('element' in origin).toBe(true);
          continue;
        }
        if (!('runs' in origin)) throw new Error('no runs');
        const raw = origin.runs.map(({ node, start, end }) => tree.data(node).slice(start, end)).join('');
        expect(collapse(raw)).toBe(block.text);
        expect(origin.raw).toBe(raw);
      }
    },
  );
});

describe('any markup', () => {
  it('nested ten thousand deep is read to the depth that browsers build, and said to be partial', () => {
    const deep = snapshotOf(`<html><body><p>甲</p>${'<div>'.repeat(10_000)}乙</body></html>`);
    expect(deep.partial).toBe('too many nodes');
    expect(deep.blocks[0]).toMatchObject({ text: '甲' });
    const tables = snapshotOf(`<html><body>${'<table><tr><td>'.repeat(10_000)}乙</body></html>`);
    expect(tables.partial).toBe('too many nodes');
  });

  it('cut, doubled or garbled, never throws; what is read points back into it', () => {
    const pages = allShapes().map((page) => page.text);
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.array(
          fc.tuple(
            fc.nat(100_000),
            fc.nat(60),
            fc.constantFrom(
              '',
              '<',
              '</td>',
              '<table>',
              '<td rowspan=0 colspan=9>',
              '"',
              '<tr>',
              '</table>',
              '<p>',
              '<!--',
              '<script>',
              '\u0000',
              '</html>',
            ),
          ),
          { minLength: 1, maxLength: 12 },
        ),
        (page, cuts) => {
          let markup = page;
          for (const [at, length, instead] of cuts) {
            const start = at % markup.length;
            markup = markup.slice(0, start) + instead + markup.slice(start + length);
          }
          const snapshot = snapshotOf(markup);
          for (const [box, parent] of snapshot.boxes.entries()) expect(parent).toBeLessThan(box);
          for (const block of snapshot.blocks) {
            expect(block.box).toBeLessThan(snapshot.boxes.length);
            if (block.kind !== 'table') continue;
            for (const cell of block.cells) {
              expect(cell.row + cell.rowSpan).toBeLessThanOrEqual(block.rows);
              expect(cell.col + cell.colSpan).toBeLessThanOrEqual(block.cols);
            }
          }
          for (const report of parse(snapshot))
            expect(report.sections.length + report.dates.length).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});
