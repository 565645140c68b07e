/** Every view side by side, to look at: gallery.html?view=popup|file|page&lang=en&theme=dark&state=errors */
import { render } from 'preact';
import { causes, inOrder } from '../../components/finding/grouping.ts';
import { Card } from '../../components/page/Card.tsx';
import { GapMarker } from '../../components/page/GapMarker.tsx';
import { PageBar } from '../../components/page/PageBar.tsx';
import { PopupView } from '../../components/popup/PopupView.tsx';
import '../../components/file/file.css';
import '../../components/panel/panel.css';
import '../../components/page/page.css';
import { count, type Locale } from '../../lib/model/audit.ts';
import { DEAF, none } from './deaf.ts';
import { PANELS, Panel, Saved } from './panels.tsx';
import { clean, errors, FILES, STATES } from './states.ts';

const query = new URLSearchParams(location.search);
const locale: Locale = query.get('lang') === 'en' ? 'en' : 'zh-CN';
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light';
const common = { locale, ruleset: '2025.01', ...DEAF };
const write = { onWrite: none, onSubmit: none };
const step = { locale, onStep: none, onMarks: none, onFold: none, onClose: none, onCopy: none, ...write };
const only = query.get('state');
const board = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '28px',
  padding: '24px',
  alignItems: 'flex-start',
  background: 'var(--canvas)',
} as const;
const framed = { borderRadius: '10px', boxShadow: 'var(--e2)', overflow: 'hidden' } as const;

function Popups() {
  const shown = Object.entries(STATES).filter(([name]) => !only || only === name);
  return (
    <div style={board}>
      {shown.map(([name, state]) => (
        <figure key={name} style={{ margin: 0 }}>
          <figcaption style={{ font: '12px sans-serif', color: 'var(--text-2)' }}>{name}</figcaption>
          <div style={framed}>
            <PopupView
              {...common}
              state={state.state === 'reading' ? { ...state, since: Date.now() - 400 } : state}
              copied={name === 'several' ? 'findings' : null}
            />
          </div>
        </figure>
      ))}
    </div>
  );
}

/** `width` as wide as the panel is drawn. */
function Panels() {
  const shown = Object.entries(PANELS).filter(([name]) => (only ? only === name : name !== 'many'));
  const width = `${query.get('width') ?? 420}px`;
  return (
    <div style={board}>
      {shown.map(([name, state]) => (
        <figure key={name} style={{ margin: 0, width }}>
          <figcaption style={{ font: '12px sans-serif', color: 'var(--text-2)' }}>{name}</figcaption>
          <div style={{ ...framed, height: '960px' }} class="desk-frame">
            <Panel {...{ state, locale }} />
          </div>
        </figure>
      ))}
    </div>
  );
}

function Floats() {
  const all = inOrder(errors.findings);
  const bar = {
    counts: count(errors.findings),
    passed: 0,
    unassessed: 1,
    n: 1,
    of: all.length,
    marks: true,
    folded: false,
    ...step,
  };
  return (
    <div style={{ ...board, background: '#dfe4e9' }}>
      {causes(errors.findings).map(({ finding, folded }, index) => (
        <Card
          key={finding.id}
          {...{ finding, folded }}
          n={index + 1}
          of={all.length}
          place={index === 3 ? { state: 'hidden', seen: '42' } : undefined}
          copied={index === 2}
          {...step}
        />
      ))}
      <PageBar {...bar} />
      <PageBar {...bar} n={0} marks={false} />
      <PageBar {...bar} folded />
      <PageBar {...bar} counts={count(clean.findings)} passed={7} of={0} />
      <PageBar {...bar} counts={count(clean.findings)} folded />
      <div style={{ width: '600px', background: '#fff' }}>
        {errors.findings
          .filter(({ gap }) => gap)
          .map((finding) => (
            <GapMarker key={finding.id} {...{ finding, locale }} onOpen={none} />
          ))}
      </div>
    </div>
  );
}

const view = query.get('view');
render(
  view === 'panel' ? (
    <Panels />
  ) : view === 'page' ? (
    <Floats />
  ) : view === 'file' ? (
    <Saved {...{ locale }} state={FILES[only ?? 'errors']!} />
  ) : (
    <Popups />
  ),
  document.body,
);
if (query.has('open')) {
  setTimeout(() => {
    for (const each of document.querySelectorAll<HTMLElement>('.unfold')) each.click();
    document.querySelector<HTMLElement>('[data-row]')?.click();
  }, 50);
}
