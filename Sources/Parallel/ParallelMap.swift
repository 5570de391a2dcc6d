/// Transforms every element on all cores and returns the results in the order of `elements`.
///
/// The elements are dealt out in runs of neighbours, several for each core, so that one heavy run
/// does not leave the other cores waiting. The result is the same on any number of cores.
///
/// - Parameters:
///   - elements: what to transform.
///   - grain: the fewest elements worth a task of their own.
///   - transform: must not depend on the order in which it is called.
public func parallelMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], grain: Int = 8,
  _ transform: @Sendable @escaping (Element) -> Result
) async -> [Result] {
  await parallelMap(elements, grain: grain, scratch: {}, { element, _ in transform(element) })
}

/// Transforms every element on all cores, with memory that is reused from one to the next.
///
/// - Parameters:
///   - elements: what to transform.
///   - grain: the fewest elements worth a task of their own.
///   - scratch: makes the memory that one run of elements works in, one after the other.
///   - transform: must depend neither on the order in which it is called nor on what an earlier call
///     left in the memory.
public func parallelMap<Element: Sendable, Scratch, Result: Sendable>(
  _ elements: [Element], grain: Int = 8, scratch: @Sendable @escaping () -> Scratch,
  _ transform: @Sendable @escaping (Element, inout Scratch) -> Result
) async -> [Result] {
  @Sendable func run(_ slice: ArraySlice<Element>) -> [Result] {
    var memory = scratch()
    return slice.map { transform($0, &memory) }
  }
  let size = max(grain, elements.count / (processorCount * 8))
  if elements.count <= size { return run(elements[...]) }
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    var runs = 0
    var start = 0
    while start < elements.count {
      let slice = elements[start..<min(start + size, elements.count)]
      let index = runs
      group.addTask { (index, run(slice)) }
      runs += 1
      start += size
    }
    var results = [[Result]](repeating: [], count: runs)
    for await (index, transformed) in group { results[index] = transformed }
    return Array(results.joined())
  }
}
