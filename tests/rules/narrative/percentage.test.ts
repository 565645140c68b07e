import { expect } from 'vitest';
import { rows } from '../rows.ts';
import { saying } from './claims.ts';

rows('percentage', [
  { of: 'no text', given: { report: { prose: [] } }, outcome: 'not applicable' },
  { of: 'rounded', given: saying('公开信息805条，政策35条，占4.35%。'), outcome: 'pass' },
  { of: 'cut off', given: saying('公开信息805条，政策35条，占4.34%。'), outcome: 'pass' },
  {
    of: 'what the counts do not give',
    given: saying('公开信息805条，政策35条，占5.34%。'),
    outcome: 'fail',
    says: ['文中百分比为 5.34%，按所列件数为 4.35%'],
    and: ([own]) => expect(own!.severity).toBe('info'),
  },
  {
    of: 'growth',
    given: saying('公开信息144条，比上年120条增长25%。'),
    outcome: 'fail',
    says: ['文中增减幅度为 25%，按所列件数为 20%'],
  },
  { of: 'growth by the difference', given: saying('公开信息144条，较上年增加24条，增长20%。'), outcome: 'pass' },
  {
    of: 'shares of more than the whole',
    given: saying('网上渠道占60%，信函渠道占50%。'),
    outcome: 'fail',
    says: ['文中各项占比之和为 110%，大于 100%（末项 50%）'],
  },
  { of: 'a share of a share', given: saying('自然人占80%，其中本地居民占60%。'), outcome: 'pass' },
  {
    of: 'a rate of more than all',
    given: saying('办结率120%。'),
    outcome: 'fail',
    says: ['文中比率为 120%，大于 100%'],
  },
  { of: 'what may grow beyond', given: saying('访问量同比增长120%，任务完成率130%。'), outcome: 'pass' },
  { of: 'no counts beside it', given: saying('自然人申请占85%。'), outcome: 'pass' },
  {
    of: 'growth that the difference does not give',
    given: saying('公开信息386条，较上年增加41条，增长21.9%。'),
    outcome: 'fail',
    says: ['文中增减幅度为 21.9%，按所列件数为 11.88%'],
  },
]);
