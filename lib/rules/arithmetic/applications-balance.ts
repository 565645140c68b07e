import { say } from '../../locales/terms.ts';
import { checkRelations, SUSPECT_TEXTS } from '../relation-check.ts';
import { BOTH_FORMS, type Rule } from '../rule.ts';

const texts = {
  ...SUSPECT_TEXTS,
  broken: say(
    '{place}：本年新收 {received} + 上年结转 {carried} = {left}，办理结果总计 {results} + 结转下年度 {forward} = {right}，等式不成立（相差 {difference}）',
    '{place}: newly received {received} + carried over {carried} = {left}, results {results} + carried forward {forward} = {right}; the two differ by {difference}',
  ),
  doubt: say(
    '疑似{place}不平衡：本年新收 {received} + 上年结转 {carried} = {left}，办理结果总计 {results} + 结转下年度 {forward} = {right}（相差 {difference}），请核实',
    '{place} may not balance: newly received {received} + carried over {carried} = {left}, results {results} + carried forward {forward} = {right} ({difference} apart); please verify',
  ),
};

export const applicationsBalance: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('申请平衡', 'Balance of applications'),
  about: say(
    '表三各列：本年新收 + 上年结转 ≠ 办理结果总计 + 结转下年度',
    'In a column of table 3, received + carried over is not results total + carried forward',
  ),
  basis: say(
    '{form}，表三勾稽关系：第一项加第二项之和，等于第三项加第四项之和',
    '{form}, note on table 3: item one plus item two equals item three plus item four',
  ),
  remedy: say(
    '核对申请办理台账，更正有误的数字。',
    'Check against the register of applications and correct the figure.',
  ),
  texts,
  check: (facts) => checkRelations(facts, 'applications-balance', texts),
};
