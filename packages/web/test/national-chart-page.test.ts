import { describe, expect, test } from 'vitest';
import { nationalChartPage } from '../src/pages/national-chart-page.tsx';
import { sampleChart } from './sample-chart.ts';

const assets = { stylesheet: '/assets/a.css', script: '/assets/copy.js', icon: '/assets/a.svg' };

type Sample = Parameters<typeof sampleChart>[0];

function pageOf(sample: Sample, invented = false): string {
  const view = { chart: sampleChart(sample), order: 'name', periods: [], vintages: [], origin: '' } as const;
  return nationalChartPage({ assets, invented }, view);
}

/** The words of a page as they are read aloud, or seen without styles. */
function wordsOf(page: string): string {
  const visible = page
    .replaceAll(/<svg.*?<\/svg>/gs, '')
    .replaceAll(/<[^>]*aria-hidden="true"[^>]*>[^<]*<\/span>/g, '');
  return visible.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

const plain: Sample = {
  period: '2022-04',
  alliances: ['Wessex', 'Peninsula', 'Northern'],
  figures: {
    'faster-diagnosis': [
      [4681, 5810],
      [3, 5],
      [2, 5],
    ],
    '62-day-referral': [
      [216.5, 283.5],
      [0, 0],
      [1, 1],
    ],
    '62-day-upgrade': 'no file that was read has it.',
  },
};

describe('a page', () => {
  test('is a document with one heading of the first rank and no style or script in it', () => {
    const page = pageOf(plain);
    expect(page.startsWith('<!DOCTYPE html><html lang="en-GB">')).toBe(true);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script>|<style|style=|javascript:|onclick/);
  });

  test('reads aloud what its marks show', () => {
    const words = wordsOf(pageOf(plain));
    expect(words).toContain('80.6% , 1st, standard met');
    expect(words).toContain('60.0% , 2nd, standard not met');
    expect(words).toContain('nobody was counted');
    expect(words).toContain('Not available');
  });

  test('says nothing of a standard of then where nobody was counted', () => {
    const figures = {
      '31-day-drug': [
        [0, 0],
        [1, 1],
        [1, 2],
      ],
    } as const;
    const words = wordsOf(pageOf({ ...plain, figures }));
    expect(words).toContain('nobody was counted');
    expect(words.match(/no standard then/g)).toBeNull();
  });

  test('has halves and commas where they belong', () => {
    const words = wordsOf(pageOf(plain));
    expect(words).toContain('4,681 of 5,810');
    expect(words).toContain('216.5 of 283.5');
  });

  test('never drops a standard that is not available, and says why', () => {
    const words = wordsOf(pageOf(plain));
    expect(words).toContain('Cannot be checked: 62-day upgrade');
    expect(words).toContain('no file that was read has it.');
  });

  test('has no chart, but the reasons, where nothing is available', () => {
    const page = pageOf({
      period: '2022-04',
      alliances: [],
      figures: { '31-day-drug': 'nobody wrote it down.' },
    });
    expect(page).not.toContain('<table');
    expect(wordsOf(page)).toContain('nobody wrote it down.');
  });

  test('says that all share the first place', () => {
    const all = Array.from({ length: 21 }, (_, index) => `Place ${index + 1}`);
    const page = pageOf({
      period: '2022-04',
      alliances: all,
      figures: { '31-day-drug': all.map(() => [7, 7]) },
    });
    expect(page.match(/=1st \(21\)/g)).toHaveLength(42); // in the chart and in the list of all places
    expect(wordsOf(page)).toContain('joint 1st with 20 others');
    expect(wordsOf(page)).toContain('21 joint first: Place 1, Place 2,');
  });

  test('shows names as text, whatever they hold', () => {
    const page = pageOf({ ...plain, alliances: ['<script>alert(1)</script>', '"Quoted" & more', 'Ok'] });
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script>');
  });

  test('says that there was no standard where there was none', () => {
    const words = wordsOf(pageOf({ ...plain, period: '2021-07' }));
    expect(words).toContain('1st, no standard then');
  });

  test('marks a standard that could not be verified', () => {
    const words = wordsOf(pageOf({ ...plain, period: '2026-05' }));
    expect(words).toContain('standard 80% (unverified)');
    expect(words).toContain('could not be verified in a published rule');
  });

  test('tells of October 2023 from then on', () => {
    expect(pageOf(plain)).not.toContain('The standards changed in October 2023');
    expect(pageOf({ ...plain, period: '2023-10' })).toContain('The standards changed in October 2023');
  });

  test('says in title, label and caption that invented figures are invented', () => {
    const page = pageOf(plain, true);
    expect(page).toMatch(/<title>Invented figures: /);
    expect(page).toContain('<strong>Invented figures: an example.</strong>');
    expect(page).toMatch(/<caption[^>]*>.*?Invented figures: .*?<\/caption>/s);
    expect(pageOf(plain)).not.toContain('Invented');
  });
});
