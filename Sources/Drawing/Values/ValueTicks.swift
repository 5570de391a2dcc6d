import Model

/// Round values, evenly spaced, that begin or end at zero and enclose some values.
struct ValueTicks: Sendable {
  /// Rising; two or more.
  let values: [Number]

  var range: ClosedRange<Double> { values[0].double...values[values.count - 1].double }

  /// Ticks a one, a two or a five of some power of ten apart.
  /// - Parameters:
  ///   - values: what they enclose besides zero.
  ///   - limit: how many ticks there may be, 3 or more.
  ///   - wholeOnly: whether what is counted cannot be halved.
  init(around values: [Double], atMost limit: Int, wholeOnly: Bool) {
    let low = min(values.min() ?? 0, 0)
    let high = max(values.max() ?? 0, 0)
    for exponent in (wholeOnly ? 0 : -9)...30 {
      for mantissa in [1, 2, 5] {
        guard let power = try? Number.powerOfTen(exponent),
          let step = try? Number(mantissa) * power
        else { continue }
        let first = (low / step.double).rounded(.down)
        let last = max((high / step.double).rounded(.up), first + 1)
        guard last - first < Double(limit) else { continue }
        self.values = (Int(first)...Int(last)).compactMap { try? Number($0) * step }
        return
      }
    }
    // Nothing that is counted on earth gets here.
    self.values = [.zero, .one]
  }
}
