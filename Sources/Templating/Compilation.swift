import Diagnostics

/// What one unit depends on: a template is compiled once for every such key.
struct UnitKey: Hashable {
  var template: Int
  var frames: [Scope.Frame]
  var facts: Set<Scope.Fact>
  var place: HTMLPlace
  /// The index of what fills blocks, in ``Compilation/fillings``.
  var filling: Int
  var indentation: [UInt8]
  /// Whether the template stands in the middle of a line, which its last line ending would break.
  var isInline: Bool
}

/// How the compiler came to a unit first.
struct Includer {
  /// The tag.
  var range: SourceRange
  /// What to add to a finding in the included template.
  var note: Note
  /// The templates on the way there, that of the tag included.
  var chain: Set<Int>
}

/// The content that fills a block: the block's tag in a template.
struct BlockBody: Hashable {
  var template: Int
  var token: Int
}

/// Compiles templates and everything that they include into one program.
///
/// Units wait in a queue for their turn, so that no template can exhaust the stack.
final class Compilation {
  let templates: ParsedTemplates
  let shapes: ShapeLibrary

  private let bounds: CompilationBounds
  private var tokens = 0
  private var instructions: [Instruction] = []
  private(set) var text: [UInt8] = []
  private var paths: [[Int32]] = []
  private var pathIndices: [[Int32]: Int32] = [:]
  private var units: [Unit] = []
  private var unitIndices: [UnitKey: Int] = [:]
  private var queue: [(key: UnitKey, includer: Includer?)] = []
  /// What fills blocks, whichever template defines them; the first fills none.
  private(set) var fillings: [[String: BlockBody]] = [[:]]
  private var fillingIndices: [[String: BlockBody]: Int] = [[:]: 0]
  private var blocksOfTemplates: [Int: (names: Set<String>, isOpen: Bool)] = [:]
  private var calls: [Call] = []
  private var choices: [[String: Int32]] = []
  /// For each unit, those that it calls.
  private var callees: [[Int]] = []
  private var brokenUnits: Set<Int> = []
  private(set) var usedTemplates: Set<Int> = []

  private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<ReportKey> = []
  /// Whether a bound was passed, after which nothing more is compiled.
  private(set) var isStopped = false
  /// The first instruction that nothing before it may be joined with, because something jumps there.
  private var barrier = 0
  private(set) var currentUnit = 0

  init(templates: ParsedTemplates, shapes: ShapeLibrary, bounds: CompilationBounds) {
    self.bounds = bounds
    self.templates = templates
    self.shapes = shapes
  }

  /// The index of a set of blocks that are filled.
  func filling(_ blocks: [String: BlockBody]) -> Int {
    let index = fillingIndices[blocks] ?? fillings.count
    if index == fillings.count {
      fillingIndices[blocks] = index
      fillings.append(blocks)
    }
    return index
  }

  /// The blocks that can be filled in a template, as ``ParsedTemplates/blocks(of:)`` has them.
  func blocks(of template: Int) -> (names: Set<String>, isOpen: Bool) {
    if let known = blocksOfTemplates[template] { return known }
    let (names, isOpen) = templates.blocks(of: template)
    blocksOfTemplates[template] = (Set(names), isOpen)
    return (Set(names), isOpen)
  }

  /// The unit for `key`, which is compiled in its turn if it is new.
  func unit(for key: UnitKey, includer: Includer?) -> Int {
    usedTemplates.insert(key.template)
    if let known = unitIndices[key] { return known }
    let index = units.count
    unitIndices[key] = index
    units.append(Unit(start: 0, registers: Int32(key.frames.count)))
    callees.append([])
    queue.append((key, includer))
    return index
  }

  /// Compiles every unit that waits.
  func compileQueue() {
    var next = currentUnit
    while next < queue.count, !isStopped {
      currentUnit = next
      let (key, includer) = queue[next]
      units[next].start = Int32(instructions.count)
      barrier = instructions.count
      var compiler = UnitCompiler(compilation: self, key: key, includer: includer)
      units[next].registers = compiler.run()
      emit(.finish)
      next += 1
    }
    currentUnit = next
  }

  func program() -> Program {
    Program(
      instructions: instructions, text: text, paths: paths, units: units, calls: calls,
      choices: choices)
  }

  /// Whether a unit, and all that it can call, is without mistakes.
  func isSound(_ unit: Int) -> Bool {
    guard !isStopped else { return false }
    var seen: Set<Int> = [unit]
    var waiting = [unit]
    while let next = waiting.popLast() {
      if brokenUnits.contains(next) { return false }
      for callee in callees[next] where seen.insert(callee).inserted { waiting.append(callee) }
    }
    return true
  }

  func markBroken() {
    brokenUnits.insert(currentUnit)
  }

  /// Records a finding once, however many contexts it is found in.
  func report(_ diagnostic: Diagnostic) {
    markBroken()
    let key = ReportKey(
      kind: diagnostic.kind, range: diagnostic.range, message: diagnostic.message)
    if reported.insert(key).inserted { diagnostics.append(diagnostic) }
  }

  private struct ReportKey: Hashable {
    var kind: DiagnosticKind
    var range: SourceRange?
    var message: String
  }
}

extension Compilation {
  var position: Int { instructions.count }

  /// Says that something jumps to the next instruction.
  func bindLabel() -> Int {
    barrier = instructions.count
    return instructions.count
  }

  func emit(_ instruction: Instruction) {
    instructions.append(instruction)
  }

  /// Writes literal bytes, as part of the instruction before if that writes some too.
  func emitText(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    if instructions.count > barrier, case .text(let start, let count)? = instructions.last,
      Int(start) + Int(count) == text.count
    {
      instructions[instructions.count - 1] = .text(
        start: start, count: count + Int32(bytes.count))
    } else {
      instructions.append(.text(start: Int32(text.count), count: Int32(bytes.count)))
    }
    text.append(contentsOf: bytes)
  }

  /// Puts an instruction, whose target is known only now, in its place.
  func patch(_ index: Int, _ instruction: Instruction) {
    instructions[index] = instruction
  }

  func place(_ resolved: Resolved) -> Place {
    guard let slot = resolved.path.first else {
      return Place(register: resolved.register, slot: -1)
    }
    guard resolved.path.count > 1 else { return Place(register: resolved.register, slot: slot) }
    let rest = Array(resolved.path.dropFirst())
    let index = pathIndices[rest] ?? Int32(paths.count)
    if pathIndices.updateValue(index, forKey: rest) == nil { paths.append(rest) }
    return Place(register: resolved.register, slot: slot, path: index)
  }

  /// Notes a call and returns its index.
  func call(_ key: UnitKey, arguments: [Int32], includer: Includer) -> Int32 {
    let unit = unit(for: key, includer: includer)
    callees[currentUnit].append(unit)
    calls.append(Call(unit: Int32(unit), arguments: arguments, range: includer.range))
    return Int32(calls.count - 1)
  }

  func choice(_ table: [String: Int32]) -> Int32 {
    choices.append(table)
    return Int32(choices.count - 1)
  }

  /// Counts a token, and stops if what is compiled has outgrown every honest theme.
  func countToken(at range: SourceRange) {
    tokens += 1
    guard units.count > bounds.units || tokens > bounds.tokens || text.count > bounds.text else {
      return
    }
    isStopped = true
    report(
      Diagnostic(
        .templateTooLarge, "The templates that include one another here grow beyond all bounds",
        at: range,
        suggestions: [Suggestion("include fewer templates with blocks inside of one another")]))
  }
}
