import Explainer
import OutsideLinks

/// One line that says what is being done, on a terminal only, and leaves no trace.
struct ProgressLine: Sendable {
  private let isShown: Bool

  init(isShown: Bool) {
    self.isShown = isShown && Console.standardError.isTerminal
  }

  func show(_ step: BuildStep) {
    if isShown { Console.standardError.write("\r\u{1B}[K\(step.rawValue.capitalizedFirst) …") }
  }

  func show(_ progress: OutsideLinkProgress) {
    guard isShown else { return }
    let address = progress.address.prefix(50)
    Console.standardError.write(
      "\r\u{1B}[KAsking \(progress.done) of \(progress.total): \(address)")
  }

  func clear() {
    if isShown { Console.standardError.write("\r\u{1B}[K") }
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
