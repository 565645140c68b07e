import axe from 'axe-core';
import { render, type VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import '../../components/file/file.css';
import { causes } from '../../components/finding/grouping.ts';
import { Card } from '../../components/page/Card.tsx';
import { BLANK } from '../../components/page/CardForm.tsx';
import { GapMarker } from '../../components/page/GapMarker.tsx';
import { PageBar } from '../../components/page/PageBar.tsx';
import { PageNotice } from '../../components/page/PageNotice.tsx';
import pageStyle from '../../components/page/page.css?inline';
import { PopupView } from '../../components/popup/PopupView.tsx';
import { count, LOCALES } from '../../lib/model/audit.ts';
import { DEAF, none } from './deaf.ts';
import { act, all, mount } from './mount.tsx';
import { Saved } from './panels.tsx';
import { clean, errors, FILES, STATES } from './states.ts';

const on = {
  ...DEAF,
  onWrite: none,
  onSubmit: none,
  onStep: none,
  onFold: none,
  onClose: none,
  onOpen: none,
};

/** Everything opened, so that what is folded is looked at too. */
async function open(root: ParentNode) {
  for (const each of all(root, 'details')) each.setAttribute('open', '');
  for (const each of all(root, '.unfold')) await act(() => each.click());
  for (const each of all(root, '[aria-haspopup]')) await act(() => each.click());
}

async function faults(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, { resultTypes: ['violations'], rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const themes = LOCALES.flatMap((locale) => (['light', 'dark'] as const).map((theme) => ({ locale, theme })));

describe.each(themes)('axe finds nothing in $locale, $theme:', ({ locale, theme }) => {
  const check = async (view: VNode) => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = locale;
    document.title = 'Crossfoot';
    const root = mount(view);
    await open(root);
    expect(await faults(root)).toEqual([]);
  };
  it.each(Object.entries(STATES))('popup, %s', async (_, state) => {
    await check(<PopupView {...{ state, locale }} {...on} ruleset="2025.01" />);
  });
  it.each(Object.entries(FILES))('file page, %s', async (_, state) => {
    await check(<Saved key={Math.random()} {...{ state, locale }} />);
  });
  it('card, bar and marker in their shadow root', async () => {
    const host = document.createElement('div');
    host.dataset['theme'] = theme;
    document.body.append(host);
    const shadow = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageStyle);
    shadow.adoptedStyleSheets = [sheet];
    const bar = { counts: count(errors.findings), passed: 4, unassessed: 1, n: 1, of: 6, marks: true, locale };
    const views = [
      ...causes(errors.findings).map((cause) => (
        <Card
          key={cause.finding.id}
          {...cause}
          {...on}
          {...{ locale }}
          n={1}
          of={6}
          place={{ state: 'hidden', seen: '42' }}
          onLocate={none}
        />
      )),
      ...(['waive', 'note'] as const).map((form) => (
        <Card
          key={form}
          {...causes(errors.findings)[0]!}
          {...on}
          {...{ locale }}
          n={1}
          of={6}
          writing={{ ...BLANK, form, state: 'needed' }}
        />
      )),
      <PageBar key="off" {...bar} {...on} marks={false} reach="site" folded={false} />,
      <PageBar key="bar" {...bar} {...on} folded={false} />,
      <PageBar key="folded" {...bar} {...on} folded />,
      <PageBar key="clean" {...bar} {...on} folded={false} counts={count(clean.findings)} of={0} />,
      <PageBar key="away" {...bar} {...on} folded={false} place={{ state: 'hidden', seen: '42' }} onLocate={none} />,
      ...(['reload', 'failed'] as const).map((notice) => (
        <PageNotice key={notice} {...{ notice, locale }} onAgain={none} onClose={none} />
      )),
      ...errors.findings
        .filter(({ gap }) => gap)
        .map((finding) => <GapMarker key={finding.id} {...{ finding, locale }} {...on} />),
    ];
    render(<div>{views}</div>, shadow);
    const width = getComputedStyle(shadow.querySelector('.card')!).width;
    const found = await faults(host);
    host.remove();
    expect(found).toEqual([]);
    expect(width).toBe('344px');
  });
});
