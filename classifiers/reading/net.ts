/**
 * A network of one hidden layer, all that the second step needs: clues speak for one another, and
 * against, in ways that no weighted sum can tell. Every row holds a weight for each input, and last
 * a constant.
 */
export interface Net {
  readonly hidden: readonly (readonly number[])[]
  readonly output: readonly number[]
}

/** How probable a yes is for these inputs, 0 to 1. */
export function probabilityBy({ hidden, output }: Net, inputs: readonly number[]): number {
  let sum = output[hidden.length] as number
  for (let unit = 0; unit < hidden.length; unit++) {
    const weights = hidden[unit] as readonly number[]
    let raised = weights[inputs.length] as number
    for (let i = 0; i < inputs.length; i++) {
      raised += (weights[i] as number) * (inputs[i] as number)
    }
    if (raised > 0) sum += raised * (output[unit] as number)
  }
  return 1 / (1 + Math.exp(-sum))
}
