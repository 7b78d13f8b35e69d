import { readFileSync } from 'node:fs'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'

const text = readFileSync('service/Dockerfile', 'utf8')

/** Each instruction on a line of its own, comments left out. */
const instructions = text
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line))

/** Those of the last stage: the image that runs. */
const image = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')))

describe('the Dockerfile', () => {
  it('has nothing that a linter objects to', () => {
    expect(
      validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`),
    ).toEqual([])
  })

  it.each([
    ['is built on a Node that is supported', /^FROM node:20-slim$/],
    [
      'installs exactly what the lockfile names, and runs no script of a package',
      /^RUN npm ci --omit=dev --ignore-scripts/,
    ],
    ['keeps the register out of the image', /^VOLUME \/data$/],
    ['says whether it is well', /^HEALTHCHECK .*\/healthz/],
    ['gets its signals itself, for a graceful stop', /^ENTRYPOINT \["/],
  ])('%s', (_what, line) => {
    expect(image.filter((instruction) => line.test(instruction))).toHaveLength(1)
  })

  it('runs as nobody special, and changes nothing as that user', () => {
    const user = image.indexOf('USER node')
    expect(user).toBeGreaterThan(0)
    const after = image.slice(user).map((line) => line.split(' ')[0])
    expect(after.filter((word) => ['RUN', 'COPY', 'ADD', 'USER'].includes(word ?? ''))).toEqual([
      'USER',
    ])
  })

  it('names only files that a checkout has', () => {
    const copied = instructions
      .filter((line) => /^COPY (?!--from)/.test(line))
      .flatMap((line) => line.split(' ').slice(1, -1))
    for (const name of copied)
      expect(() => readFileSync(name === '.' ? 'package.json' : name)).not.toThrow()
    expect(copied).toContain('package-lock.json')
  })

  it('takes no secret of the checkout along', () => {
    const kept = readFileSync('service/Dockerfile.dockerignore', 'utf8').split('\n')
    for (const secret of ['griffier.yaml', '*.pem', 'data', '.griffier*'])
      expect(kept).toContain(secret)
  })
})
