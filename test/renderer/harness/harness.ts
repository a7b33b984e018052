import type { Api } from '../../../shared/ipc/api'
import { fakeApi } from './fake-api'
import { scenes } from './scenes'

const scene = new URLSearchParams(location.search).get('scene') ?? 'sample'
const start = scenes[scene]
if (!start) throw new Error(`No scene ${scene}. There are: ${Object.keys(scenes).join(', ')}`)
Object.defineProperty(window, 'api', { value: fakeApi(start()) satisfies Api })
await import('../../../renderer/main')
