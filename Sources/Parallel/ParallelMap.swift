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
  let size = max(grain, elements.count / (processorCount * 8))
  if elements.count <= size { return elements.map(transform) }
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    var runs = 0
    var start = 0
    while start < elements.count {
      let slice = elements[start..<min(start + size, elements.count)]
      let run = runs
      group.addTask { (run, slice.map(transform)) }
      runs += 1
      start += size
    }
    var results = [[Result]](repeating: [], count: runs)
    for await (run, transformed) in group { results[run] = transformed }
    return Array(results.joined())
  }
}
