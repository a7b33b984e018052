/** How long a long run is: from the environment, or so many. */
export function howMany(variable: string, otherwise: number): number {
  const asked = Number(process.env[variable] ?? otherwise)
  if (!Number.isInteger(asked) || asked < 1) throw new Error(`${variable} is not a number of runs`)
  return asked
}
