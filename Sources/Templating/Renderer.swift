import Bytes
import Diagnostics

/// Carries out a program. Its own stacks stand for the machine's, so depth of nesting is only data.
struct Renderer {
  private let program: Program
  private let template: Template
  private var contexts = Contexts()
  private var loops: [Loop] = []
  private var returns: [Return] = []
  private var steps = 0

  private struct Loop {
    var elements: [Value]
    var index: Int
  }

  private struct Return {
    var instruction: Int
    var base: Int
    var registers: Int
  }

  init(template: Template) {
    self.program = template.program
    self.template = template
  }

  mutating func run(
    _ record: Record, into buffer: inout ByteBuffer
  ) throws(RenderingError) {
    // Held in variables of their own, because every access through the program would count references.
    let instructions = program.instructions
    let text = program.text
    let unit = program.units[template.unit]
    let start = buffer.count
    var position = Int(unit.start)
    contexts.grow(to: Int(unit.registers))
    contexts.size = Int(unit.registers)
    contexts.set(0, .record(record))
    while true {
      let instruction = instructions[position]
      position += 1
      switch instruction {
      case .text(let start, let count):
        buffer.append(text.span.extracting(Int(start)..<Int(start + count)))
      case .escaped(let place):
        guard case .text(let text) = try value(place) else { throw unfit }
        buffer.appendEscaped(text)
      case .raw(let place):
        guard case .markup(let bytes) = try value(place) else { throw unfit }
        buffer.append(bytes)
      case .skipIfEmpty(let place, let target):
        if try value(place).isEmpty { position = Int(target) }
      case .skipUnlessEmpty(let place, let target):
        if try !value(place).isEmpty { position = Int(target) }
      case .enter(let place, let register, let target):
        let value = try value(place)
        if value.isEmpty { position = Int(target) } else { contexts.set(register, value) }
      case .loop(let place, let register, let target):
        if try !beginLoop(value(place), register) { position = Int(target) }
      case .next(let register, let body):
        try count(buffer.count - start)
        if goOn(register) { position = Int(body) }
      case .call(let index):
        try count(buffer.count - start)
        try enter(program.calls[Int(index)], &position)
      case .callChoice(let place, let choice):
        guard case .text(let word) = try value(place),
          let index = program.choices[Int(choice)][word]
        else { throw unfit }
        try count(buffer.count - start)
        try enter(program.calls[Int(index)], &position)
      case .finish:
        guard let back = returns.popLast() else { return }
        position = back.instruction
        contexts.base = back.base
        contexts.size = back.registers
      }
    }
  }

  /// Puts the first element of a list into a register; false if there is none.
  private mutating func beginLoop(
    _ list: Value, _ register: Int32
  ) throws(RenderingError) -> Bool {
    switch list {
    case .absent: return false
    case .list(let elements):
      guard let first = elements.first else { return false }
      contexts.set(register, first)
      loops.append(Loop(elements: elements, index: 0))
      return true
    default: throw unfit
    }
  }

  /// Puts the next element of the innermost list into a register; false if there is none left.
  private mutating func goOn(_ register: Int32) -> Bool {
    let last = loops.count - 1
    let next = loops[last].index + 1
    guard next < loops[last].elements.count else {
      loops.removeLast()
      return false
    }
    loops[last].index = next
    contexts.set(register, loops[last].elements[next])
    return true
  }

  /// Begins to render an included template, with the caller's contexts as its first registers.
  private mutating func enter(_ call: Call, _ position: inout Int) throws(RenderingError) {
    guard returns.count < template.bounds.depth else { throw tooDeep(call) }
    let unit = program.units[Int(call.unit)]
    returns.append(
      Return(instruction: position, base: contexts.base, registers: contexts.size))
    contexts.enter(call.arguments, registers: Int(unit.registers))
    position = Int(unit.start)
  }

  /// Counts a step back or into a template, the only ones that can go on for ever.
  @inline(__always)
  private mutating func count(_ written: Int) throws(RenderingError) {
    steps += 1
    if steps > template.bounds.steps || written > template.bounds.output { throw tooLarge }
  }

  @inline(__always)
  private func value(_ place: Place) throws(RenderingError) -> Value {
    let register = contexts.base + Int(place.register)
    let slot = Int(place.slot)
    if slot < 0 { return contexts.values[register] }
    guard slot < contexts.records[register].count else { throw unfit }
    if place.path < 0 { return contexts.records[register][slot] }
    return try value(contexts.records[register][slot], along: program.paths[Int(place.path)])
  }

  private func value(
    _ start: Value, along path: [Int32]
  ) throws(RenderingError) -> Value {
    var value = start
    for slot in path {
      if case .absent = value { return value }
      guard case .record(let record) = value, slot < record.slots.count else { throw unfit }
      value = record.slots[Int(slot)]
    }
    return value
  }

  private var unfit: RenderingError { .unfitValue(template.name) }

  private var tooLarge: RenderingError {
    .tooLarge(
      Diagnostic(
        .templateTooLarge, "What `\(template.name)` writes grows beyond all bounds",
        at: SourceRange(file: template.file, offsets: template.file.lineRange(at: 0)),
        suggestions: [Suggestion("look for lists inside of lists, and templates in templates")]))
  }

  private func tooDeep(_ call: Call) -> RenderingError {
    .tooDeep(
      Diagnostic(
        .templateTooDeep,
        "Templates include one another more than \(template.bounds.depth) deep here",
        at: call.range,
        suggestions: [Suggestion("let a section over data stand around the tag, so that it ends")]))
  }
}
