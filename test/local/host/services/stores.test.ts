/** Properties, cache and locks: what stays, how much, and who else wants it. */
import { inScript, scriptHost } from '../script-host';

describe('properties', () => {
  it('stay between executions, as text, and one store is not another', () => {
    const host = scriptHost();
    inScript(host, "PropertiesService.getDocumentProperties().setProperty('year', 2567)");
    expect(inScript(host, "PropertiesService.getDocumentProperties().getProperty('year')")).toBe('2567');
    expect(inScript(host, "PropertiesService.getUserProperties().getProperty('year')")).toBeNull();
    inScript(host, "PropertiesService.getDocumentProperties().setProperties({ a: 'x' }, true)");
    expect(inScript(host, 'PropertiesService.getDocumentProperties().getKeys()')).toEqual(['a']);
  });

  it('take 9 KB a value, and Thai letters count three bytes', () => {
    const set = (text: string) =>
      inScript(scriptHost(), `PropertiesService.getUserProperties().setProperty('k', ${text})`);
    expect(() => set("'a'.repeat(9216)")).not.toThrow();
    expect(() => set("'a'.repeat(9217)")).toThrow('Argument too large: value');
    expect(() => set("'ก'.repeat(3073)")).toThrow('Argument too large: value');
  });

  it('take 500 KB a store, and keep what was there', () => {
    const host = scriptHost();
    const fill =
      "const store = PropertiesService.getScriptProperties(); for (let i = 0; i < 60; i++) store.setProperty('k' + i, 'a'.repeat(9000)); return 0";
    expect(() => inScript(host, fill)).toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(inScript(host, 'PropertiesService.getScriptProperties().getKeys().length')).toBe(56);
  });
});

describe('the cache', () => {
  it('forgets after its time, ten minutes when none is given', () => {
    const host = scriptHost();
    inScript(
      host,
      "const cache = CacheService.getDocumentCache(); cache.put('short', '1', 5); cache.put('usual', '2'); return 0",
    );
    host.clock.advance(5000);
    expect(inScript(host, "CacheService.getDocumentCache().getAll(['short', 'usual', 'never'])")).toEqual({
      usual: '2',
    });
    host.clock.advance(595_000);
    expect(inScript(host, "CacheService.getDocumentCache().get('usual')")).toBeNull();
  });

  it.each([
    ["cache.put('k', 'a'.repeat(102401))", 'Argument too large: value'],
    ["cache.put('k'.repeat(251), 'a')", 'Argument too large: key'],
    ["cache.put('k', 'a', 21601)", 'Invalid argument: expirationInSeconds'],
    ["cache.put('k', 'a', 0)", 'Invalid argument: expirationInSeconds'],
    ["cache.put('k', null)", 'Invalid argument: value'],
  ])('refuses %s', (source, message) => {
    expect(() => inScript(scriptHost(), `const cache = CacheService.getUserCache(); return ${source}`)).toThrow(
      message,
    );
  });

  it('keeps the 900 items farthest from their end when it overflows', () => {
    const fill =
      "const cache = CacheService.getScriptCache(); for (let i = 0; i <= 1000; i++) cache.put('k' + i, 'v', 100 + i); return cache.get('k1000') + cache.get('k5')";
    expect(inScript(scriptHost(), fill)).toBe('vnull');
  });
});

describe('a lock', () => {
  it('that somebody else holds is not had, and waiting takes its time', () => {
    const host = scriptHost();
    host.holdLock('document');
    const start = host.clock.now();
    expect(inScript(host, 'LockService.getDocumentLock().tryLock(5000)')).toBe(false);
    expect(host.clock.now() - start).toBe(5000);
    expect(() => inScript(host, 'LockService.getDocumentLock().waitLock(1000)')).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
    expect(inScript(host, 'LockService.getScriptLock().tryLock(1)')).toBe(true);
    host.releaseLock('document');
    expect(
      inScript(
        host,
        'const lock = LockService.getDocumentLock(); return [lock.hasLock(), lock.tryLock(0), lock.hasLock()]',
      ),
    ).toEqual([false, true, true]);
  });

  it('ends with the execution, also one that fails', () => {
    const host = scriptHost();
    expect(() => inScript(host, "LockService.getDocumentLock().waitLock(0); throw new Error('x'); return 0")).toThrow(
      'x',
    );
    expect(inScript(host, 'LockService.getDocumentLock().hasLock()')).toBe(false);
  });

  it('can be let go and taken again', () => {
    expect(
      inScript(
        scriptHost(),
        'const lock = LockService.getUserLock(); lock.waitLock(1); lock.releaseLock(); return [lock.hasLock(), lock.tryLock(1)]',
      ),
    ).toEqual([false, true]);
  });
});
