import Bytes
import Diagnostics

/// Carries out a program. Its own stacks stand for the machine's, so depth of nesting is only data.
struct Renderer {
  private let program: Program
  private let template: String
  /// The records of all running units; the running unit's begin at `base`.
  private var registers: [Value]
  private var base = 0
  private var loops: [Loop] = []
  private var returns: [Return] = []

  private struct Loop {
    var elements: [Value]
    var index: Int
  }

  private struct Return {
    var instruction: Int
    var base: Int
    var registers: Int
  }

  init(program: Program, template: String) {
    self.program = program
    self.template = template
    registers = []
  }

  mutating func run(
    _ unit: Int, _ record: Record, into buffer: inout ByteBuffer
  ) throws(RenderingError) {
    let first = program.units[unit]
    registers = [Value](repeating: .absent, count: Int(first.registers))
    registers[0] = .record(record)
    var size = Int(first.registers)
    var position = Int(first.start)
    while true {
      let instruction = program.instructions[position]
      position += 1
      switch instruction {
      case .text(let start, let count):
        buffer.append(program.text[Int(start)..<Int(start + count)])
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
        if value.isEmpty { position = Int(target) } else { registers[base + Int(register)] = value }
      case .loop(let place, let register, let target):
        let value = try value(place)
        if value.isEmpty {
          position = Int(target)
        } else {
          guard case .list(let elements) = value else { throw unfit }
          registers[base + Int(register)] = elements[0]
          loops.append(Loop(elements: elements, index: 0))
        }
      case .next(let register, let body):
        let last = loops.count - 1
        let next = loops[last].index + 1
        if next < loops[last].elements.count {
          loops[last].index = next
          registers[base + Int(register)] = loops[last].elements[next]
          position = Int(body)
        } else {
          loops.removeLast()
        }
      case .call(let index):
        try enter(program.calls[Int(index)], &position, &size)
      case .callChoice(let place, let choice):
        guard case .text(let word) = try value(place),
          let index = program.choices[Int(choice)][word]
        else { throw unfit }
        try enter(program.calls[Int(index)], &position, &size)
      case .finish:
        guard let back = returns.popLast() else { return }
        position = back.instruction
        base = back.base
        size = back.registers
      }
    }
  }

  /// Begins to render an included template, with the caller's contexts as its first registers.
  private mutating func enter(
    _ call: Call, _ position: inout Int, _ size: inout Int
  ) throws(RenderingError) {
    guard returns.count < Template.maximumDepth else { throw tooDeep(call) }
    let unit = program.units[Int(call.unit)]
    let newBase = base + size
    let needed = newBase + Int(unit.registers)
    while registers.count < needed { registers.append(.absent) }
    for (index, argument) in call.arguments.enumerated() {
      registers[newBase + index] = registers[base + Int(argument)]
    }
    returns.append(Return(instruction: position, base: base, registers: size))
    base = newBase
    size = Int(unit.registers)
    position = Int(unit.start)
  }

  @inline(__always)
  private func value(_ place: Place) throws(RenderingError) -> Value {
    let register = registers[base + Int(place.register)]
    if place.slot < 0 { return register }
    var value = try field(Int(place.slot), of: register)
    if place.path >= 0 {
      for slot in program.paths[Int(place.path)] {
        if case .absent = value { return value }
        value = try field(Int(slot), of: value)
      }
    }
    return value
  }

  @inline(__always)
  private func field(_ slot: Int, of value: Value) throws(RenderingError) -> Value {
    guard case .record(let record) = value, slot < record.slots.count else { throw unfit }
    return record.slots[slot]
  }

  private var unfit: RenderingError { .unfitValue(template) }

  private func tooDeep(_ call: Call) -> RenderingError {
    .tooDeep(
      Diagnostic(
        .templateTooDeep,
        "Templates include one another more than \(Template.maximumDepth) deep here",
        at: call.range,
        suggestions: [Suggestion("let a section over data stand around the tag, so that it ends")]))
  }
}
