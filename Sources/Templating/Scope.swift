/// The contexts that a name can come from at one point of a template, and what is known of them.
///
/// A context that is hidden by a later one of the same shape is left out: every one of its names is
/// found in the later one first. So there are never more contexts than shapes, however deep sections
/// nest, and a template that includes itself for the branches of a tree is compiled once.
struct Scope {
  /// A context: the register that holds it, and its shape.
  struct Frame: Hashable {
    var register: Int32
    var shape: Shape
  }

  /// A value that a section around this point has found to be there.
  struct Fact: Hashable {
    var register: Int32
    var path: [Int32]
  }

  /// The contexts, the innermost last.
  private(set) var frames: [Frame] = []
  /// How often each path is known, by register.
  private var facts: [Int32: [[Int32]: Int]] = [:]
  private var factStack: [Fact] = []

  /// How many facts are known; ``forgetFacts(after:)`` returns to it.
  var factCount: Int { factStack.count }

  init(frames: [Frame], facts: [Fact]) {
    self.frames = frames
    for fact in facts { learn(fact) }
  }

  /// Makes `shape` the innermost context; returns what to pass to ``restore(_:)`` to undo it.
  mutating func push(_ shape: Shape, register: Int32) -> [Frame] {
    let before = frames
    frames.removeAll { frame in
      guard case .record = frame.shape else { return true }
      return frame.shape == shape
    }
    frames.append(Frame(register: register, shape: shape))
    return before
  }

  mutating func restore(_ frames: [Frame]) {
    self.frames = frames
  }

  /// Remembers that a value is there.
  mutating func learn(_ fact: Fact) {
    facts[fact.register, default: [:]][fact.path, default: 0] += 1
    factStack.append(fact)
  }

  /// Forgets what was learned since there were `count` facts.
  mutating func forgetFacts(after count: Int) {
    while factStack.count > count, let fact = factStack.popLast() {
      let times = facts[fact.register]?[fact.path] ?? 1
      facts[fact.register]?[fact.path] = times > 1 ? times - 1 : nil
    }
  }

  func knows(_ fact: Fact) -> Bool { facts[fact.register]?[fact.path] != nil }

  /// The contexts and facts as an included template meets them, its registers counted from 0.
  var forCallee: (frames: [Frame], facts: Set<Fact>) {
    var calleeFrames: [Frame] = []
    var calleeFacts: Set<Fact> = []
    for (index, frame) in frames.enumerated() {
      calleeFrames.append(Frame(register: Int32(index), shape: frame.shape))
      for path in facts[frame.register, default: [:]].keys {
        calleeFacts.insert(Fact(register: Int32(index), path: path))
      }
    }
    return (calleeFrames, calleeFacts)
  }
}
