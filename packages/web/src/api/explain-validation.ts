import type { FastifyError } from 'fastify';
import { publicVintages } from '../public-vintages.ts';

const VINTAGES = `vintage may be one of: ${publicVintages.join(', ')}. Figures of local records and simulated ones are not shown publicly without a disclosure rule.`;

/** What is wrong with the parameters of a request, in a sentence, with what would be right. */
export function explainValidation(errors: NonNullable<FastifyError['validation']>): string {
  const [error] = errors;
  if (error === undefined) return 'The parameters are not right.';
  const name = error.instancePath.split('/')[1] ?? '';
  const { allowedValues, additionalProperty, missingProperty } = error.params as Readonly<
    Record<string, unknown>
  >;
  if (typeof missingProperty === 'string') return `The parameter ${missingProperty} is needed.`;
  if (typeof additionalProperty === 'string')
    return `There is no parameter ${additionalProperty.slice(0, 80)} here. See /api for those that there are.`;
  if (name === 'vintage') return VINTAGES;
  if (Array.isArray(allowedValues)) return `${name} may be one of: ${allowedValues.join(', ')}.`;
  return `The parameter ${name} ${error.message ?? 'is not right'}.`;
}
