/** Samples of a scrape, by name with labels as they are written: `shoal_engines{state="healthy"}`. */
export async function scrape(admin: string): Promise<ReadonlyMap<string, number>> {
  const answer = await fetch(`${admin}/metrics`);
  if (!answer.ok) throw new Error(`GET /metrics: ${answer.status}`);
  const lines = (await answer.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const space = line.lastIndexOf(' ');
      return [line.slice(0, space), Number(line.slice(space + 1))];
    }),
  );
}
