import { parse } from '../markdown/parse';
import { readCommand } from '../named/read-command';
import { chunksOf } from '../plan/lookup';
import { fixture } from './fixtures';
import type { Command } from '../plan/command';
import type { Plan } from '../plan/types';

export const { plan } = parse(fixture('thirteen'));
export const chunk = (token: string) => chunksOf(plan).find((one) => one.token === token)?.id;
export const phase = (number: number) => plan.phases.find((one) => one.number === number)?.id;
export const stream = (name: string) => plan.streams.find((one) => one.name === name)?.id;

export function read(json: unknown, of: Plan = plan): Command {
  const command = readCommand(of, json);
  if (!command.ok) throw new Error(command.error.message);
  return command.value;
}
export function refused(json: unknown, of: Plan = plan): string {
  const command = readCommand(of, json);
  return command.ok ? JSON.stringify(command.value) : `${command.error.code}: ${command.error.message}`;
}
