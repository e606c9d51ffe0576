import { rebuildTicketsCommand } from './rebuildTicketsCommand';
import { runCommand } from './runCommand';

async function run(...args: string[]) {
  const lines: string[] = [];
  const code = await runCommand(args, {
    line: text => lines.push(text),
    progress: text => lines.push(text),
  });
  return { code, text: lines.join('\n') };
}

describe('the commands of an administrator', () => {
  const rebuild = jest.spyOn(rebuildTicketsCommand, 'run');

  beforeEach(() => rebuild.mockReset().mockResolvedValue(1));
  afterAll(() => rebuild.mockRestore());

  it('are told to who asks, and to who asks for none of them', async () => {
    const help = await run('--help');
    expect(help.code).toBe(0);
    expect(help.text).toContain('verify-logs');
    expect(help.text).toContain('rebuild-tickets [--repair]');
    expect(await run('toString')).toEqual({ code: 2, text: help.text });
    expect(await run()).toEqual({ code: 2, text: help.text });
  });

  it('refuse a word they do not know, before anything is done', async () => {
    const { code, text } = await run('rebuild-tickets', '--repiar');
    expect(code).toBe(2);
    expect(text).toMatch(/^rebuild-tickets takes no --repiar\./);
    expect((await run('verify-logs', '--repair')).code).toBe(2);
    expect(rebuild).not.toHaveBeenCalled();
  });

  it('take the files of the configuration, and only repair where asked to', async () => {
    const { code } = await run(
      'rebuild-tickets',
      '--config',
      'app-config.yaml',
      '--config=app-config.production.yaml',
    );
    expect(code).toBe(1);
    expect(rebuild).toHaveBeenLastCalledWith(
      expect.objectContaining({ repair: false }),
    );
    await run('rebuild-tickets', '--repair');
    expect(rebuild).toHaveBeenLastCalledWith(
      expect.objectContaining({ repair: true }),
    );
  });
});
