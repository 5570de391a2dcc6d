import Diagnostics

/// Where a value is found while rendering: a register that holds a record, and slots from there.
struct Place: Sendable, Hashable {
  /// The register, counted from the first of the running unit.
  var register: Int32
  /// The slot in the register's record; -1 for what the register itself holds.
  var slot: Int32
  /// The index of further slots in ``Program/paths``; -1 if there are none.
  var path: Int32 = -1
}

/// A step of rendering.
enum Instruction: Sendable {
  /// Writes bytes of the program's text.
  case text(start: Int32, count: Int32)
  /// Writes a value, escaped.
  case escaped(Place)
  /// Writes a value as it is.
  case raw(Place)
  /// Goes on at `target` if the value is empty.
  case skipIfEmpty(Place, target: Int32)
  /// Goes on at `target` unless the value is empty.
  case skipUnlessEmpty(Place, target: Int32)
  /// Puts a value into a register, or goes on at `target` if it is empty.
  case enter(Place, register: Int32, target: Int32)
  /// Puts the first element of a list into a register, or goes on at `target` if there is none.
  case loop(Place, register: Int32, target: Int32)
  /// Puts the next element into the register and goes back to `body`, or goes on.
  case next(register: Int32, body: Int32)
  /// Renders another unit.
  case call(Int32)
  /// Renders the unit that a word chooses.
  case callChoice(Place, choice: Int32)
  /// Ends the unit.
  case finish
}

/// A template for one stack of contexts: where its instructions begin.
struct Unit: Sendable {
  var start: Int32
  /// How many registers it uses, those of its contexts included.
  var registers: Int32
}

/// One place where a template includes another.
struct Call: Sendable {
  /// The index of the unit.
  var unit: Int32
  /// The caller's registers that become the first registers of the unit.
  var arguments: [Int32]
  /// The tag, for the diagnostic if templates include one another without end.
  var range: SourceRange
}

/// Compiled templates: all instructions of all units, one after the other.
final class Program: Sendable {
  let instructions: [Instruction]
  let text: [UInt8]
  let paths: [[Int32]]
  let units: [Unit]
  let calls: [Call]
  /// For each dynamic name: the index of the call for each word.
  let choices: [[String: Int32]]

  init(
    instructions: [Instruction], text: [UInt8], paths: [[Int32]], units: [Unit], calls: [Call],
    choices: [[String: Int32]]
  ) {
    self.instructions = instructions
    self.text = text
    self.paths = paths
    self.units = units
    self.calls = calls
    self.choices = choices
  }
}
