import { expect } from 'vitest';
import { rows } from '../rows.ts';
import { saying } from './claims.ts';

const A = 'applications-text-mismatch';

rows('breakdown-sum', [
  { of: 'no text', given: { report: { prose: [] } }, outcome: 'not applicable' },
  { of: 'a list that adds up', given: saying('公开信息906条，其中政策120条、动态500条、其他286条。'), outcome: 'pass' },
  {
    of: 'a list that does not',
    given: saying('公开信息906条，其中政策120条、动态500条、其他296条。'),
    outcome: 'fail',
    says: ['文中总数为 906条，所列各项之和为 916条（多 10）'],
    and: ([own]) => expect([own!.severity, own!.delta, own!.section]).toEqual(['warning', 10, 'overview']),
  },
  {
    of: 'the sentence after it',
    given: saying('公开信息1030条，内容全面。其中动态109条，公告115条，财政12条，政策6条，其他798条。'),
    outcome: 'fail',
    says: ['文中总数为 1030条，所列各项之和为 1040条（多 10）'],
  },
  {
    of: 'one item, more than all',
    given: saying('机构职能信息1条，包括机构概况1条，以及机构职能2条。'),
    outcome: 'fail',
    says: ['文中总数为 1条，所列各项之和为 3条（多 2）'],
  },
  {
    of: 'what no table gives is the nearer cause',
    given: saying(
      '办结政府信息公开申请146件，其中予以公开49件，部分公开13件，不予公开16件，无法提供15件，不予处理10件，其他处理7件。',
    ),
    outcome: 'fail',
    says: ['文中总数为 146件，所列各项之和为 110件（少 36）'],
    and: ([own], all) => expect(own!.cause).toBe(all.find((each) => each.rule === A)?.id),
  },
  { of: 'an open list', given: saying('公开信息906条，其中政策120条、动态500条等。'), outcome: 'pass' },
  { of: 'the main ones', given: saying('公开信息906条，主要包括政策120条、其他500条。'), outcome: 'pass' },
  { of: 'about', given: saying('公开信息约906条，其中政策120条、其他500条。'), outcome: 'pass' },
  { of: 'other units', given: saying('公开信息906条，其中政策12篇、其他500次。'), outcome: 'pass' },
  { of: 'what overlaps', given: saying('发布信息100条，其中网站发布100条，其他平台转发30条。'), outcome: 'pass' },
  {
    of: 'nested in words',
    given: saying('公开信息906条，其中政策120条，其中文件20条、解读100条，动态500条，其他286条。'),
    outcome: 'pass',
  },
  {
    of: 'results that add up to what was received and carried',
    given: saying('收到政府信息公开申请9件，其中部分公开2件，信息不存在5件，其他为结转下年2件。', {}),
    outcome: 'pass',
  },
]);
