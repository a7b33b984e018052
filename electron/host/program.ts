import { version } from '../../package.json'

/** The program as it names itself to others. */
export const program = { name: 'Nämndklar', version } as const
