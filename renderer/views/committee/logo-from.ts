import { logoDataLimit, type Logo } from '../../../shared/domain/logo'
import type { ChosenPicture } from '../../../shared/ipc/read-files'
import type { PictureRefusal } from '../../../shared/domain/look/picture-refusal'
import { failed, succeeded, type Result } from '../../../shared/result'

type Picture = Extract<ChosenPicture, { outcome: 'read' }>

/** Sharp in print at the size a letterhead has room for, and small enough to travel with the matter. */
const room = { width: 1_200, height: 480 }

function drawn(image: HTMLImageElement, isDrawing: boolean): HTMLCanvasElement {
  const fitting = Math.min(room.width / image.naturalWidth, room.height / image.naturalHeight)
  const scale = isDrawing ? fitting : Math.min(1, fitting)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** JPEG has no transparency: what lies behind would turn black. */
function onWhite(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const white = document.createElement('canvas')
  white.width = canvas.width
  white.height = canvas.height
  const context = white.getContext('2d')
  if (context) {
    context.fillStyle = '#fff'
    context.fillRect(0, 0, white.width, white.height)
    context.drawImage(canvas, 0, 0)
  }
  return white
}

const base64Of = (address: string): string => address.slice(address.indexOf(',') + 1)

/**
 * The chosen picture as one that Word can show. It is drawn anew, so that nothing of the file but what is seen goes with it;
 * and it is drawn by an image element, in which a drawing's scripts do not run and its addresses are not fetched.
 */
export async function logoFrom({ type, data }: Picture): Promise<Result<Logo, PictureRefusal>> {
  const image = new Image()
  image.src = `data:image/${type};base64,${data}`
  try {
    await image.decode()
    if (image.naturalWidth === 0 || image.naturalHeight === 0) return failed('cannot-be-shown')
    const canvas = drawn(image, type === 'svg+xml')
    const size = { width: canvas.width, height: canvas.height, alternativeText: '' }
    const png = base64Of(canvas.toDataURL('image/png'))
    if (png.length <= logoDataLimit) return succeeded({ type: 'png', data: png, ...size })
    const jpeg = base64Of(onWhite(canvas).toDataURL('image/jpeg', 0.9))
    return jpeg.length <= logoDataLimit ? succeeded({ type: 'jpeg', data: jpeg, ...size }) : failed('too-detailed')
  } catch {
    return failed('cannot-be-shown')
  }
}
