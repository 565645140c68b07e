/** Pictures in the browser's own database. */
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetPictures, keepPicture, pictureOf } from '../../lib/browser/pictures.ts';
import type { Picture } from '../../lib/model/picture.ts';

const picture = (index: number): Picture => ({
  id: `picture ${index}`,
  time: new Date(Date.UTC(2025, 1, 11, 0, 0, index)).toISOString(),
  name: `${index}.png`,
  alt: { 'zh-CN': `第 ${index} 张`, en: `No ${index}` },
  title: '',
  url: '',
  whole: true,
  blob: new Blob([`bytes ${index}`], { type: 'image/png' }),
});

beforeEach(forgetPictures);

describe('pictures that are kept', () => {
  it('come back whole', async () => {
    await keepPicture(picture(1));
    const found = await pictureOf('picture 1');
    expect(found).toMatchObject({ name: '1.png', alt: { en: 'No 1' }, whole: true });
    expect([found?.blob.type, await found?.blob.text()]).toEqual(['image/png', 'bytes 1']);
  });

  it('are the last twelve: the oldest go, in whatever order they were kept', async () => {
    const order = [14, 3, 9, 1, 12, 5, 7, 2, 13, 4, 8, 11, 6, 10];
    for (const index of order) await keepPicture(picture(index));
    const kept: number[] = [];
    for (const index of order) if (await pictureOf(`picture ${index}`)) kept.push(index);
    expect(kept.toSorted((one, other) => one - other)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  it('are none once they are wiped, or never were', async () => {
    await keepPicture(picture(1));
    await forgetPictures();
    expect(await pictureOf('picture 1')).toBeNull();
    expect(await pictureOf('')).toBeNull();
  });
});
