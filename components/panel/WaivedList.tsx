/** What was waived: findings of this report, and waivers that meet none of its findings. */
import { t as desk } from '../../lib/locales/desk.ts';
import { t as say } from '../../lib/locales/index.ts';
import { t } from '../../lib/locales/panel.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import type { Waiver } from '../../lib/model/ledger.ts';
import { causes } from '../finding/grouping.ts';
import { Message } from '../ui/Message.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import { DeskEntry } from './DeskEntry.tsx';
import { DeskSection, day } from './DeskSection.tsx';
import type { Intent, Kept } from './deskProps.ts';

interface Props {
  readonly audit: Audit;
  readonly locale: Locale;
  readonly onWrite: (intent: Intent) => Promise<Kept>;
  /** Without it there is no page to go to. */
  readonly onJump?: ((id: string) => void) | undefined;
}

export function WaivedList({ audit, locale, onWrite, onJump }: Props) {
  const waived = causes(audit.findings).filter(({ finding }) => finding.waived);
  const { idle = [] } = audit;
  const told = ({ reason, scope, time }: Pick<Waiver, 'reason' | 'scope' | 'time'>) => [
    reason || t(locale, 'waived.noReason'),
    `${desk(locale, `scope.${scope}`)}${say(locale, 'join')}${day(time)}`,
  ];
  return (
    <>
      <DeskSection title={desk(locale, 'waived.title')} n={waived.length}>
        {waived.length === 0 && <p class="cap hint">{t(locale, 'waived.hint')}</p>}
        <ul>
          {waived.map(({ finding }) => (
            <DeskEntry
              key={finding.id}
              icon={<SeverityIcon kind="waived" locale={locale} />}
              text={<Message finding={finding} locale={locale} whole />}
              where={finding.where[locale]}
              lines={told(finding.waived!)}
              data={{
                'data-id': finding.id,
                'data-rule': finding.rule,
                'data-severity': finding.severity,
                'data-verdict': finding.verdict,
                'data-fields': finding.fields.join(' '),
                'data-waived': finding.waived!.scope,
              }}
              acts={[
                ...(onJump ? [{ label: t(locale, 'act.jump'), run: () => onJump(finding.id) }] : []),
                { label: t(locale, 'restore'), run: () => void onWrite({ do: 'restore', finding }) },
              ]}
            />
          ))}
        </ul>
      </DeskSection>
      {idle.length > 0 && (
        <DeskSection title={t(locale, 'idle.title')} n={idle.length}>
          <ul>
            {idle.map((waiver) => (
              <DeskEntry
                key={waiver.id}
                icon={<SeverityIcon kind="waived" locale={locale} />}
                text={named(waiver, audit)[locale]}
                where={t(locale, waiver.scope === 'everywhere' ? 'idle.everywhere' : 'idle.gone')}
                lines={told(waiver)}
                data={{ 'data-idle': waiver.scope }}
                acts={[
                  {
                    label: t(locale, waiver.scope === 'everywhere' ? 'restore' : 'remove'),
                    run: () => void onWrite({ do: 'drop', waiver }),
                  },
                ]}
              />
            ))}
          </ul>
        </DeskSection>
      )}
    </>
  );
}

/** A waiver of one finding by what that said, of all of a kind by their kind. */
function named({ scope, rule, message }: Waiver, { names }: Audit): Waiver['message'] {
  return scope !== 'finding' && Object.hasOwn(names, rule) ? names[rule]! : message;
}
