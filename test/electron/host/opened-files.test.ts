import { describe, expect, it } from 'vitest'
import { filesNamed, OpenedFiles } from '../../../electron/host/opened-files'

describe('files opened with the program', () => {
  it('are read from the command line, also as the addresses a Linux desktop hands over', () => {
    const words = ['--disable-gpu', 'ärende.namndklar', 'file:///tmp/%C3%A5.namndklar']
    expect(filesNamed(words, '/home/anna', 'linux')).toEqual({
      files: ['/home/anna/ärende.namndklar', '/tmp/å.namndklar'],
      others: []
    })
  })

  it('are not what another scheme’s address names, nor a share where there are none; these are told', () => {
    const words = ['smb://server/a.namndklar', 'file://server/a.namndklar', 'file:///a%2Fb.namndklar', 'c:\\a']
    expect(filesNamed(words, '/hem', 'linux')).toEqual({ files: ['/hem/c:\\a'], others: words.slice(0, 3) })
  })

  it('wait until the page takes them, in the order they came', () => {
    const files = new OpenedFiles()
    files.add(['/a', '/b'])
    expect([files.take(), files.take(), files.take()]).toEqual(['/a', '/b', undefined])
  })

  it('are announced when they come, and at once when they came before anyone listened', () => {
    const files = new OpenedFiles()
    let announced = 0
    files.add(['/a'])
    files.whenAny(() => announced++)
    files.add([])
    files.addHandedOver({ files: ['/b'] })
    expect(announced).toBe(2)
  })

  it.each([[null], ['/etc/passwd'], [{ files: '/a' }], [{ files: [1] }], [{ files: Array(101).fill('/a') }]])(
    'are not believed when a second instance sends %j',
    (data) => {
      const files = new OpenedFiles()
      files.addHandedOver(data)
      expect(files.take()).toBeUndefined()
    }
  )
})
