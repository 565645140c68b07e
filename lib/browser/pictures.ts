/** Pictures that were taken, in the extension's own database: session storage is too small for them. The oldest go. */
import type { Picture } from '../model/picture.ts';

const DATABASE = 'crossfoot-pictures';
const STORE = 'pictures';
const KEPT = 12;

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function inStore<Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<Value>,
): Promise<Value> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () =>
    opening.result.createObjectStore(STORE, { keyPath: 'id' }).createIndex('time', 'time');
  const database = await done(opening);
  try {
    return await work(database.transaction(STORE, mode).objectStore(STORE));
  } finally {
    database.close();
  }
}

/** Throws where the browser has no room, or lets nothing be kept. */
export async function keepPicture(picture: Picture): Promise<void> {
  await inStore('readwrite', async (store) => {
    await done(store.put(picture));
    const ids = await done(store.index('time').getAllKeys());
    await Promise.all(ids.slice(0, -KEPT).map((id) => done(store.delete(id))));
  });
}

/** @returns null where it is not kept, or no more */
export async function pictureOf(id: string): Promise<Picture | null> {
  return inStore('readonly', async (store) => ((await done(store.get(id))) as Picture | undefined) ?? null);
}

/** For those who wipe what is stored. */
export async function forgetPictures(): Promise<void> {
  await inStore('readwrite', (store) => done(store.clear()));
}
