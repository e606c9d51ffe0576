import { ServerClock } from './ServerClock';

describe('the clock of the server', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-11-23T08:00:00.000Z') });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const atOnce = () => ({ sentAt: Date.now(), receivedAt: Date.now() });

  it('corrects a browser that is wrong by an hour', () => {
    const clock = new ServerClock();
    clock.set('2026-11-23T09:00:10Z', atOnce());
    expect(clock.now()).toBe('2026-11-23T09:00:10Z');
    jest.advanceTimersByTime(5_000);
    expect(clock.now()).toBe('2026-11-23T09:00:15Z');
  });

  it('takes the time on the network as half there and half back', () => {
    const clock = new ServerClock();
    clock.set('2026-11-23T08:00:00Z', {
      sentAt: Date.now() - 4_000,
      receivedAt: Date.now(),
    });
    expect(clock.now()).toBe('2026-11-23T08:00:02Z');
  });

  it('does not go back for an answer that differs by a second', () => {
    const clock = new ServerClock();
    const heard = jest.fn();
    clock.set('2026-11-23T08:00:01Z', atOnce());
    clock.subscribe(heard);
    clock.set('2026-11-23T08:00:00Z', atOnce());
    expect(clock.now()).toBe('2026-11-23T08:00:01Z');
    expect(heard).not.toHaveBeenCalled();
  });

  it('follows a server whose time was moved, and says so until told to stop', () => {
    const clock = new ServerClock();
    const heard = jest.fn();
    clock.set('2026-11-23T08:00:00Z', atOnce());
    const stop = clock.subscribe(heard);
    clock.set('2026-12-01T08:00:00Z', atOnce());
    expect(clock.now()).toBe('2026-12-01T08:00:00Z');
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    clock.set('2026-12-02T08:00:00Z', atOnce());
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
